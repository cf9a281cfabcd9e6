"""Dutch: proces-verbaal van oplevering, urenstaat, voorlopige oplevering in Vlaanderen."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_eighth_hand.board import (
    BLACK,
    GREEN,
    NAVY,
    Raw,
    block,
    glass,
    ink,
    paper,
    stamp,
    typed,
    written,
)

OPLEVERING = """#set page(paper: "a4", margin: (x: 21mm, y: 17mm))
#set text(font: "Carlito", size: 10.4pt, lang: "nl")
#rect(width: 100%, stroke: none, fill: rgb("dfeee6"), inset: 4mm)[#text(size: 16pt, weight: "bold")[Proces-verbaal van oplevering] \\ UAV 2012, paragraaf 9 en 10 #h(1fr) werknummer *«project_code»*]
#v(2mm)
#table(columns: (38mm, 1fr), stroke: (bottom: 0.3pt + luma(150), rest: none), inset: (x: 0mm, y: 1.7mm),
[Opdrachtgever], [«client»], [Aannemer], [«vendor»], [Werk], [«project»], [Bouwdeel], [«milestone»], [Datum opneming], [«met:nl»], [Laatste termijn], [€ «amount:eu» exclusief btw])
#v(2mm)
Het werk is door partijen opgenomen. De opdrachtgever keurt het werk goed en aanvaardt het als opgeleverd.
#v(1mm)
«t1» geen opleverpunten \\
«t2» met de volgende opleverpunten, gereed uiterlijk «until»:
#v(0.5mm)
#block(inset: (left: 6mm))[«points»]
#v(1mm)
Sleutels overhandigd: «keys». Meterstand elektra: «meter» kWh. De onderhoudstermijn is zes maanden.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm,
[#rect(width: 100%, height: 38mm, stroke: 0.6pt, inset: 2.5mm)[Namens de aannemer #v(13mm) #h(4mm)«s_vendor»#v(2mm) #text(size: 9pt)[«vendor_man», uitvoerder \\ datum «s_vdate»]]],
[#rect(width: 100%, height: 38mm, stroke: 0.6pt, inset: 2.5mm)[Namens de opdrachtgever #v(13mm) #h(4mm)«s_client»#v(2mm) #text(size: 9pt)[«signatory_name», «signatory_title» \\ datum «s_date»]]])
"""


def oplevering(letter: str) -> Paper:
    """Aannemer links, opdrachtgever rechts."""
    base: dict[str, Any] = {"vendor": "Bouwbedrijf Tolsma BV, Sneek", "vendor_man": "Sjoerd Tolsma",
                            "until": Raw("#rule(24mm)"), "points": ""}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Stichting Dorpshuis Goënga", "project": "Verbouwing dorpshuis",
            "project_code": "T-1894", "milestone": "Zaal en keuken", "met": "2026-02-20",
            "amount": "13450.00 EUR", "t1": typed(True, "x"), "t2": typed(False, "x"),
            "keys": "6", "meter": "41.207", "signatory_name": "Anneke Bruinsma",
            "signatory_title": "voorzitter", "signature_date": "2026-02-20",
            "s_client": ink(601, 42, 10, 2, -1, BLACK),
            "s_date": block("20-2-2026", size=10.5, pen=BLACK),
            "s_vendor": ink(602, 38, 10, 2, -1), "s_vdate": block("20-2-2026", size=10.5),
        }  # fmt: skip
        return paper("nn-nl-oplevering", "a", OPLEVERING, here, "acceptance_certificate",
                     "accepted", True)  # fmt: skip
    if letter == "b":
        one, two = "Kitvoeg badkamer nr. 3 herstellen", "Deurdranger hoofdentree afstellen"
        here = base | {
            "client": "Woningcorporatie De Geeuw", "project": "Acht seniorenwoningen Hichtume",
            "project_code": "T-1911", "milestone": "Blok B", "met": "2026-04-10",
            "amount": "27600.00 EUR", "t1": typed(False, "x"), "t2": typed(True, "x"),
            "until": "24 april 2026", "points": Raw(f"- {one}\n- {two}"),
            "keys": "16", "meter": "00.318", "signatory_name": "Pieter Haitsma",
            "signatory_title": "projectopzichter", "signature_date": "2026-04-10",
            "s_client": ink(603, 44, 10, 2, -1, NAVY),
            "s_date": block("10-4-2026", size=10.5, pen=NAVY),
            "s_vendor": ink(602, 38, 10, 2, -1), "s_vdate": block("10-4-2026", size=10.5),
        }  # fmt: skip
        return paper("nn-nl-oplevering", "b", OPLEVERING, here, "acceptance_certificate",
                     "accepted_with_conditions", True, glass(61), conditions=[one, two])  # fmt: skip
    here = base | {
        "client": "Jachtwerf Heeg CV", "project": "Nieuwe spuitloods",
        "project_code": "T-1930", "milestone": "Loods en kantoor", "met": "2026-05-22",
        "amount": "40125.50 EUR", "t1": typed(True, "x"), "t2": typed(False, "x"),
        "keys": "4", "meter": "00.052", "signatory_name": "Wietske Hoekstra",
        "signatory_title": "mede-eigenaar",
        "s_vendor": ink(602, 40, 10, 2, -1, BLACK),
        "s_vdate": block("22-5-2026", size=10.5, pen=BLACK),
    }  # fmt: skip
    return paper("nn-nl-oplevering", "c", OPLEVERING, here, "acceptance_certificate", "undecided",
                 False, warnings=["partly_signed"])  # fmt: skip


UREN = """#set page(paper: "a4", margin: (left: 22mm, right: 22mm, y: 20mm))
#set text(font: "DejaVu Sans Mono", size: 8.2pt, lang: "nl")
URENSTAAT #h(1fr) week «weekno» van 2026 \\
#box(width: 100%, repeat[=])
Opdrachtgever: «client» \\
Opdracht: «project» \\
Opdrachtnummer: «project_code» \\
Ingehuurd via: «vendor» \\
Medewerker: «worker» \\
#box(width: 100%, repeat[-])
#table(columns: (30mm, 18mm, 1fr), stroke: none, inset: (x: 0mm, y: 1.1mm), align: (left, right, left), column-gutter: 5mm,
«rows»)
#box(width: 100%, repeat[-])
Totaal «total» uur x EUR «rate» = EUR «amount:eu» exclusief btw
#v(8mm)
Voor akkoord opdrachtgever (handtekening en datum):
#v(12mm)
#h(4mm)«s_client»#dots(75mm) #h(5mm) «s_date»#dots(34mm) \\
«signatory_name», «signatory_title»
#v(12mm)
Ingevuld door medewerker:
#v(10mm)
#h(4mm)«s_vendor»#dots(75mm) #h(5mm) «s_vdate»#dots(34mm) \\
«worker»
"""


def days(*rows: tuple[str, str, str]) -> Raw:
    """De dagen van de week."""
    return Raw("\n".join("".join(f"[{cell}], " for cell in row) for row in rows))


def uren(letter: str) -> Paper:
    """Akkoord boven, medewerker onder."""
    base: dict[str, Any] = {"vendor": "Vechtstroom Detachering BV"}
    if letter == "a":
        here = base | {
            "weekno": "11", "client": "Waterschap Reest en Linde",
            "project": "Beheer meetnet grondwater", "project_code": "VD-20417",
            "worker": "Yara el Amrani", "total": "32", "rate": "91,50", "amount": "2928.00 EUR",
            "rows": days(("maandag", "8", "loggers uitgelezen, Meppel"),
                         ("dinsdag", "8", "loggers uitgelezen, Balkbrug"),
                         ("woensdag", "8", "data valideren"), ("donderdag", "8", "rapportage")),
            "signatory_name": "Henk Mulder", "signatory_title": "teamleider hydrologie",
            "signature_date": "2026-03-17", "s_client": ink(611, 44, 11, 6, 0),
            "s_date": block("17-03-2026", size=11), "s_vendor": ink(612, 40, 10, 6, 0, BLACK),
            "s_vdate": block("13-03-2026", size=11, pen=BLACK),
        }  # fmt: skip
        return paper("nn-nl-uren", "a", UREN, here, "timesheet_approval", "accepted", True,
                     glass(62))  # fmt: skip
    if letter == "b":
        here = base | {
            "weekno": "20", "client": "Gemeente Hasselterdijk",
            "project": "Vervanging zaaksysteem", "project_code": "VD-20533",
            "worker": "Bram Kuipers", "total": "36", "rate": "88,00", "amount": "3168.00 EUR",
            "rows": days(("maandag", "9", "inrichting zaaktypen"), ("dinsdag", "9", "koppeling BRP"),
                         ("donderdag", "9", "koppeling BRP"), ("vrijdag", "9", "gebruikerstest")),
            "signatory_name": "Corrie van Dalen", "signatory_title": "informatiemanager",
            "s_vendor": ink(614, 40, 10, 6, 0), "s_vdate": block("15-05-2026", size=11),
        }  # fmt: skip
        return paper("nn-nl-uren", "b", UREN, here, "timesheet_approval", "undecided", False,
                     warnings=["partly_signed"])  # fmt: skip
    here = base | {
        "weekno": "16", "client": "Zuivelcoöperatie Nijeveen", "project": "Lekdetectie stoomnet",
        "project_code": "VD-20488", "worker": "Yara el Amrani", "total": "24", "rate": "91,50",
        "amount": "2196.00 EUR",
        "rows": days(("maandag", "8", "meetronde ketelhuis"), ("dinsdag", "8", "meetronde poedertoren"),
                     ("woensdag", "8", "lijst van lekken, foto's")),
        "signatory_name": "Rob Steenbergen", "signatory_title": "hoofd utilities",
        "signature_date": "2026-04-20",
        "s_client": stamp("AKKOORD", "20-04-2026", "Rob Steenbergen", wide=44, dx=10, dy=-3,
                          pen=GREEN, angle=4),
    }  # fmt: skip
    return paper("nn-nl-uren", "c", UREN, here, "timesheet_approval", "accepted", True)


VOORLOPIG = """#set page(paper: "a4", margin: (left: 26mm, right: 22mm, y: 22mm))
#set text(font: "Nimbus Roman", size: 11.2pt, lang: "nl")
#align(right)[«vendor» \\ Landmeters-experten \\ «vendor_place»]
#v(5mm)
#text(size: 14pt, weight: "bold")[Verslag van voorlopige oplevering]
#v(1mm)
Dossier «project_code» -- bestelbon «po_number»
#v(3mm)
Op «met:nl» kwamen samen: voor het opdrachtgevend bestuur «client» de leidend ambtenaar «signatory_name»; voor de opdrachtnemer «vendor_man».

De opdracht behelst «project». Opgeleverd wordt vandaag «milestone». De plannen in DWG en PDF, het puntenbestand in Lambert 2008 en de ondertekende grensbepaling zijn nagezien en volledig bevonden.

Het bestuur verleent de voorlopige oplevering. De schijf van € «amount:eu» (zonder btw) is betaalbaar en de eerste helft van de borgtocht wordt vrijgegeven.

Aldus opgemaakt in twee exemplaren.
#v(14mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm,
[Het opdrachtgevend bestuur, \\ #v(15mm) #h(3mm)«s_client» #v(1mm) «signatory_name» \\ leidend ambtenaar],
[De opdrachtnemer, \\ #v(15mm) #h(3mm)«s_vendor» #v(1mm) «vendor_man» \\ landmeter-expert])
"""


def voorlopig(letter: str) -> Paper:
    """Plaatsen zonder lijn, de naam staat eronder."""
    base: dict[str, Any] = {"vendor": "Studiebureau Pajot BV", "vendor_place": "1755 Gooik",
                            "vendor_man": "Koen Vanderlinden",
                            "signatory_title": "leidend ambtenaar"}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Gemeente Pepingen", "project_code": "PAJ/26/011",
            "po_number": "2026-0087", "met": "2026-03-05",
            "project": "de opmeting van de dorpskernen Bellingen en Beert",
            "milestone": "deel 1, de dorpskern van Beert", "amount": "8640.00 EUR",
            "signatory_name": "Greet De Ridder", "signature_date": "2026-03-05",
            "s_client": written("Greet De Ridder", size=20, dx=2, dy=-1),
            "s_vendor": ink(622, 38, 10, 3, -1, BLACK),
        }  # fmt: skip
        return paper("nn-nl-voorlopig", "a", VOORLOPIG, here, "acceptance_certificate",
                     "accepted", True)  # fmt: skip
    base |= {
        "client": "Kerkfabriek Sint-Niklaas Lennik", "project_code": "PAJ/26/019",
        "po_number": "KF-12", "project": "de opmeting van kerk, pastorie en tuinmuren",
        "milestone": "deel 2, de pastorie", "amount": "3975.00 EUR",
        "signatory_name": "Dirk Goossens",
    }  # fmt: skip
    if letter == "b":
        here = base | {"met": "2026-05-11", "s_vendor": ink(622, 42, 10, 3, -1)}
        return paper("nn-nl-voorlopig", "b", VOORLOPIG, here, "acceptance_certificate",
                     "undecided", False, warnings=["partly_signed"])  # fmt: skip
    here = base | {"met": "2026-06-02", "milestone": "deel 3, de tuinmuren",
                   "amount": "1850.00 EUR", "signature_date": "2026-06-02",
                   "s_client": ink(624, 16, 9, 4, -1, NAVY)}  # fmt: skip
    return paper("nn-nl-voorlopig", "c", VOORLOPIG, here, "acceptance_certificate", "accepted",
                 True)  # fmt: skip


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (oplevering, uren, voorlopig):
        yield from (made(letter) for letter in "abc")
