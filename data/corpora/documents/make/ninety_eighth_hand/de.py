"""German: Abnahme nach VOB/B, Übernahme in Wien, Stundennachweis, Nachtrag, Software, Heizung."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_eighth_hand.board import (
    BLACK,
    NAVY,
    RED,
    VIOLET,
    Raw,
    block,
    box,
    glass,
    ink,
    paper,
    stamp,
    typed,
)

VOB = """#set page(paper: "a4", margin: (left: 24mm, right: 18mm, y: 17mm))
#set text(font: "Nimbus Sans", size: 9.6pt, lang: "de")
#text(size: 16pt, weight: "bold")[Abnahmeprotokoll] #h(1fr) «project_code» \\
förmliche Abnahme gemäß § 12 Abs. 4 VOB/B
#line(length: 100%, stroke: 0.7pt)
#grid(columns: (40mm, 1fr), row-gutter: 2.6mm,
[Bauvorhaben:], [*«project»*],
[Bauherr / Auftraggeber:], [«client»],
[Auftragnehmer:], [«vendor»],
[Gewerk / Los:], [«milestone»],
[Termin auf der Baustelle:], [«met:dot», «hour» Uhr])
#v(2mm)
Anwesend waren die Unterzeichner sowie «guest». Die Leistung wurde gemeinsam begangen. Das Ergebnis:
#v(1mm)
#grid(columns: (8mm, 1fr), row-gutter: 3mm,
[«t1»], [Die Leistung ist abgenommen. Mängel waren bei der Begehung nicht erkennbar.],
[«t2»], [Die Leistung ist abgenommen unter Vorbehalt der folgenden Mängel, die bis zum «until» zu beseitigen sind:],
[], [«defects»],
[«t3»], [Die Abnahme wird wegen wesentlicher Mängel nicht erklärt.])
#v(2mm)
Die Vertragsstrafe bleibt nicht vorbehalten. Mit der Abnahme beginnt die Verjährungsfrist für Mängelansprüche von vier Jahren. Zur Auszahlung kommt die Schlussrate in Höhe von *«amount:eu» EUR*.
#v(16mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm,
[#h(24mm)«s_client»«s_date»#line(length: 100%, stroke: 0.5pt) #v(-2mm) #text(size: 8pt)[Datum, Unterschrift Bauherr \\ («signatory_name»)]],
[#h(22mm)«s_vendor»«s_vdate»#line(length: 100%, stroke: 0.5pt) #v(-2mm) #text(size: 8pt)[Datum, Unterschrift Auftragnehmer \\ («vendor_man»)]])
#v(1fr)
#text(size: 7.5pt)[Verteiler: Bauherr, Auftragnehmer, Bauleitung]
"""


def vob(letter: str) -> Paper:
    """Der Bauherr unterschreibt links, der Auftragnehmer rechts."""
    base: dict[str, Any] = {"vendor": "Dachbau Rennertz GmbH, Düren", "vendor_man": "Kai Rennertz",
                            "until": Raw("#rule(22mm)"), "defects": "", "t1": box(), "t2": box(), "t3": box()}  # fmt: skip
    if letter == "a":
        here = base | {
            "project": "Sanierung Gemeindehaus St. Lukas", "project_code": "Proj.-Nr. 24-071",
            "client": "Evangelische Kirchengemeinde Langerwehe", "milestone": "Los 2, Dachdeckung",
            "met": "2026-03-24", "hour": "10.00", "guest": "Architektin Doris Havertz",
            "t1": box("x", 9, BLACK, 4), "amount": "21370.80 EUR",
            "signatory_name": "Ulrich Penners", "signature_date": "2026-03-24",
            "s_client": ink(301, 42, 10, 0, -1), "s_vendor": ink(302, 38, 9, 0, -1, BLACK),
            "s_date": block("24.03.26", size=11, dx=-22, dy=-1),
            "s_vdate": block("24.3.26", size=11, dx=-20, dy=-1, pen=BLACK),
        }  # fmt: skip
        return paper("nn-de-vob", "a", VOB, here, "acceptance_certificate", "accepted", True,
                     project_code="24-071")  # fmt: skip
    if letter == "b":
        one, two = "Gaube Süd: Kehlblech nicht eingefalzt", "Schneefang über dem Eingang fehlt"
        here = base | {
            "project": "Neubau Kita Regenbogen", "project_code": "Proj.-Nr. 25-013",
            "client": "Stadt Nideggen", "milestone": "Los 5, Klempnerarbeiten",
            "met": "2026-04-16", "hour": "8.30", "guest": "Bauleiter Jens Offermann",
            "t2": box("x", 9, NAVY, 5), "until": "08.05.2026",
            "defects": Raw(f"1. {one} \\\n2. {two}"), "amount": "9845.00 EUR",
            "signatory_name": "Beate Hürtgen", "signature_date": "2026-04-16",
            "s_client": ink(303, 40, 10, 0, -1, NAVY), "s_vendor": ink(302, 36, 9, 0, -1, BLACK),
            "s_date": block("16.04.26", size=11, dx=-22, dy=-1, pen=NAVY),
            "s_vdate": block("16.4.26", size=11, dx=-20, dy=-1, pen=BLACK),
        }  # fmt: skip
        return paper("nn-de-vob", "b", VOB, here, "acceptance_certificate",
                     "accepted_with_conditions", True, glass(31), conditions=[one, two],
                     project_code="25-013")  # fmt: skip
    here = base | {
        "project": "Umbau Bahnhof Kall, Nordflügel", "project_code": "Proj.-Nr. 25-044",
        "client": "Eifelbahn Immobilien eG", "milestone": "Los 1, Zimmerer",
        "met": "2026-05-12", "hour": "14.00", "guest": "Statiker Dr. Lothar Pohl",
        "amount": "33120.50 EUR", "signatory_name": "Sabine Krings",
        "s_vendor": ink(302, 40, 9, 0, -1), "s_vdate": block("12.5.26", size=11, dx=-20, dy=-1),
    }  # fmt: skip
    return paper("nn-de-vob", "c", VOB, here, "acceptance_certificate", "undecided", False,
                 warnings=["partly_signed"], project_code="25-044")  # fmt: skip


OEBA = """#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 9.8pt, lang: "de")
#align(center)[#text(size: 9pt, fill: rgb("7a1f1f"))[«office» · Ziviltechniker · Wien] \\
#v(1mm)
#text(size: 15pt, weight: "bold")[NIEDERSCHRIFT ÜBER DIE ÜBERNAHME] \\
nach ÖNORM B 2110, Punkt 10]
#v(4mm)
#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 2.5mm,
[Auftraggeber \\ *«client»*], [Auftragnehmer \\ *«vendor»*],
[Bauwerk \\ «project»], [Auftragsnummer \\ «project_code»],
[Leistungsteil \\ «milestone»], [Übernahmetag \\ «met:de»])
#v(2mm)
«t1» #h(2mm) Der Auftraggeber übernimmt die Leistung ohne Beanstandung. \\
«t2» #h(2mm) Der Auftraggeber übernimmt die Leistung nicht.
#v(1mm)
Deckungsrücklass frei: EUR «amount:eu». Die Gewährleistung läuft ab dem Übernahmetag drei Jahre. Schlüssel, Revisionspläne und Prüfbuch hat der Hausmeister entgegengenommen.
#v(3mm)
#table(columns: (32mm, 1fr, 54mm, 26mm), rows: (auto, 17mm, 17mm), stroke: 0.5pt, inset: 2mm, align: horizon,
[*Funktion*], [*Name*], [*Unterschrift*], [*Datum*],
[Auftragnehmer], [«vendor_man»], [«s_vendor»], [«s_vdate»],
[Örtliche Bauaufsicht für den Auftraggeber], [«signatory_name», «signatory_title»], [«s_client»], [«s_date»])
#v(3mm)
#text(size: 8pt)[Die örtliche Bauaufsicht ist vom Auftraggeber zur Übernahme bevollmächtigt (Vollmacht liegt dem Bauakt bei).]
"""


def oeba(letter: str) -> Paper:
    """Die Bauaufsicht unterschreibt für den Auftraggeber."""
    base: dict[str, Any] = {"office": "Krenn + Haslauer", "t1": typed(True, "x"),
                            "t2": typed(False, "x"), "signatory_title": "ÖBA"}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Wohnbaugenossenschaft Donaufeld", "vendor": "Estrich Pichler KG",
            "project": "Wohnhaus Tokiostraße 11, Stiege 2", "project_code": "WD-1180-07",
            "milestone": "Estricharbeiten, alle Geschoße", "met": "2026-02-19",
            "amount": "6412.35 EUR", "vendor_man": "Franz Pichler",
            "signatory_name": "Eva Haslauer", "signature_date": "2026-02-19",
            "s_client": ink(311, 40, 9, 3, 3), "s_vendor": ink(312, 36, 9, 4, 3, BLACK),
            "s_date": block("19.2.2026", size=11, dy=1),
            "s_vdate": block("19.2.2026", size=11, dy=1, pen=BLACK),
        }  # fmt: skip
        return paper("nn-de-oeba", "a", OEBA, here, "acceptance_certificate", "accepted", True)
    here = base | {
        "client": "Volkshilfe Marchfeld", "vendor": "Fenster Grubmüller GmbH",
        "project": "Pflegewohnheim Gänserndorf", "project_code": "VM-0032",
        "milestone": "Holz-Alu-Fenster, Trakt B", "met": "2026-05-07",
        "amount": "11260.00 EUR", "vendor_man": "Andrea Grubmüller",
        "signatory_name": "Stefan Krenn", "s_vendor": ink(314, 58, 10, 4, 2, NAVY),
        "s_vdate": block("7.5.2026", size=11, dx=8, dy=5, pen=NAVY),
    }  # fmt: skip
    return paper("nn-de-oeba", "b", OEBA, here, "acceptance_certificate", "undecided", False,
                 warnings=["partly_signed"])  # fmt: skip


STUNDEN = """#set page(paper: "a4", margin: (x: 20mm, y: 16mm))
#set text(font: "Carlito", size: 10pt, lang: "de")
#grid(columns: (1fr, auto), [#text(size: 17pt, weight: "bold")[Leistungsnachweis]], [#align(right)[«vendor» \\ «vendor_place»]])
#v(3mm)
#grid(columns: (32mm, 1fr, 28mm, 1fr), row-gutter: 2.2mm,
[Kunde], [«client»], [Monat], [«month»],
[Projekt], [«project»], [Projektnr.], [«project_code»],
[Berater/in], [«worker»], [Bestellung], [«po_number»])
#v(2mm)
#table(columns: (26mm, 1fr, 20mm, 20mm), stroke: (x, y) => (bottom: 0.4pt + luma(150)), inset: (x: 1mm, y: 1.7mm), align: (left, left, right, left),
table.header([*Datum*], [*Tätigkeit*], [*Std.*], [*Ort*]),
«rows»)
#align(right)[Summe *«sum»* Stunden zu «rate» EUR = *«amount:eu» EUR* netto]
#v(5mm)
Für die Freigabe genügt die Unterschrift des Kunden.
#v(4mm)
#table(columns: (1fr, 1fr), rows: 33mm, stroke: 0.6pt, inset: 2.5mm,
[Berater/in: #v(7mm) #h(3mm)«s_vendor» #v(4mm) «worker» #h(1fr) «s_vdate» #h(20mm)],
[Stunden geprüft und freigegeben (Kunde): #v(7mm) #h(3mm)«s_client» #v(4mm) «signatory_name» #h(1fr) «s_date» #h(20mm)])
"""


def tasks(*rows: tuple[str, str, str, str]) -> Raw:
    """Zeilen des Nachweises."""
    return Raw("\n".join("".join(f"[{cell.replace('.', chr(92) + '.')}], " for cell in row)
                         for row in rows))  # fmt: skip


def stunden(letter: str) -> Paper:
    """Der Kunde allein genügt; der Berater allein nicht."""
    base: dict[str, Any] = {"vendor": "Fuhrberg IT-Beratung", "vendor_place": "30938 Burgwedel"}
    if letter == "a":
        here = base | {
            "client": "Hanomar Getriebe GmbH", "month": "März 2026",
            "project": "SAP-Schnittstelle Lager", "project_code": "HG-602",
            "worker": "Nadine Fuhrberg", "po_number": "4501178820",
            "rows": tasks(("02.03.2026", "Workshop Bestandsbuchung", "7,5", "vor Ort"),
                          ("03.03.2026", "IDoc-Mapping", "8,0", "remote"),
                          ("11.03.2026", "IDoc-Mapping, Fehlerliste", "8,0", "remote"),
                          ("19.03.2026", "Integrationstest", "7,0", "vor Ort"),
                          ("26.03.2026", "Übergabe an den Betrieb", "5,5", "vor Ort")),
            "sum": "36,0", "rate": "104,00", "amount": "3744.00 EUR",
            "signatory_name": "Torsten Wiegmann", "signature_date": "2026-03-31",
            "s_client": ink(321, 40, 10, 2, 0, BLACK),
            "s_date": block("31.03.2026", size=10.5, pen=BLACK),
        }  # fmt: skip
        return paper("nn-de-stunden", "a", STUNDEN, here, "timesheet_approval", "accepted", True)
    here = base | {
        "client": "Allerquell Brauerei AG", "month": "Mai 2026",
        "project": "Etikettendruck-Software", "project_code": "AQ-117",
        "worker": "Jonas Prüfer", "po_number": "B26-0415",
        "rows": tasks(("04.05.2026", "Aufnahme der Drucker", "6,0", "vor Ort"),
                      ("06.05.2026", "Vorlagen nachgebaut", "8,0", "remote"),
                      ("07.05.2026", "Vorlagen nachgebaut", "8,0", "remote"),
                      ("20.05.2026", "Parallelbetrieb Linie 2", "9,0", "vor Ort")),
        "sum": "31,0", "rate": "98,00", "amount": "3038.00 EUR",
        "signatory_name": "Katrin Ohlendorf", "s_vendor": ink(323, 38, 9, 2, 0),
        "s_vdate": block("29.05.2026", size=10.5),
    }  # fmt: skip
    return paper("nn-de-stunden", "b", STUNDEN, here, "timesheet_approval", "undecided", False,
                 warnings=["partly_signed"])  # fmt: skip


NACHTRAG = """#set page(paper: "a4", margin: (left: 27mm, right: 20mm, top: 22mm, bottom: 16mm))
#set text(font: "Nimbus Roman", size: 11pt, lang: "de")
«vendor» \\ «vendor_place»
#v(8mm)
An die Bauherrschaft \\ «client» \\ «client_place»
#v(8mm)
«vendor_place2», «sent:de»
#v(4mm)
*Nachtrag Nr. «change_order_number» zum Werkvertrag «project_code» \\ «project»*

Sehr geehrte Damen und Herren

Während der Arbeiten hat sich folgende Bestellungsänderung ergeben: «what»

#table(columns: (1fr, 40mm), stroke: none, align: (left, right), inset: (y: 1.2mm, x: 0mm),
[Mehrleistungen laut Beilage], [CHF «more»], [Minderleistungen laut Beilage], [CHF «less»],
table.hline(stroke: 0.4pt), [*Mehrkosten netto, ohne MWST*], [*CHF «amount:ch»*])

Der Termin verschiebt sich um «delay». Wir führen die Arbeit aus, sobald ein Doppel dieses Briefes mit dem Einverständnis der Bauherrschaft wieder bei uns ist.

Freundliche Grüsse
#v(11mm)
#h(2mm)«s_vendor»#v(2mm)
«vendor_man», «vendor»
#v(6mm)
#rect(width: 100%, stroke: 0.6pt, inset: 4mm)[Einverstanden mit dem Nachtrag, die Bauherrschaft: #v(13mm) #h(4mm)«s_client»#rule(70mm) #h(6mm) «s_date»#rule(36mm) \\ #text(size: 8.5pt)[«signatory_name» #h(52mm) Ort und Datum]]
"""


def nachtrag(letter: str) -> Paper:
    """Ein Brief mit dem Einverständnis der Bauherrschaft am Fuss."""
    base: dict[str, Any] = {"vendor": "Holzbau Zgraggen AG", "vendor_place": "6460 Altdorf UR",
                            "vendor_place2": "Altdorf", "vendor_man": "Beat Zgraggen"}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Stockwerkeigentümer Haus Axenblick", "client_place": "6454 Flüelen",
            "sent": "2026-03-02", "change_order_number": "3", "project_code": "HZ 25.118",
            "project": "Balkonersatz Haus Axenblick", "delay": "eine Woche",
            "what": "Statt der druckimprägnierten Fichte wird Schweizer Douglasie eingebaut, "
            "die Geländerpfosten werden feuerverzinkt.",
            "more": "9'280.00", "less": "-2'130.00", "amount": "7150.00 CHF",
            "signatory_name": "Monika Arnold", "signature_date": "2026-03-09",
            "s_vendor": ink(331, 40, 10, 0, 0), "s_client": ink(332, 46, 10, 5, -1, BLACK),
            "s_date": block("Flüelen, 9.3.2026", size=10, dy=-0.5, pen=BLACK),
        }  # fmt: skip
        return paper("nn-de-nachtrag", "a", NACHTRAG, here, "change_order", "accepted", True,
                     glass(33))  # fmt: skip
    here = base | {
        "client": "Korporation Bürglen", "client_place": "6463 Bürglen",
        "sent": "2026-05-18", "change_order_number": "1", "project_code": "HZ 26.032",
        "project": "Alphütte Galtenebnet", "delay": "vier Arbeitstage",
        "what": "Der Boden des Käsekellers wird um 20 cm abgesenkt und mit Granitplatten belegt.",
        "more": "12'640.00", "less": "0.00", "amount": "12640.00 CHF",
        "signatory_name": "Toni Gisler",
    }  # fmt: skip
    return paper("nn-de-nachtrag", "b", NACHTRAG, here, "change_order", "undecided", False)


SOFTWARE = """#set page(paper: "a4", margin: (left: 22mm, right: 22mm, y: 20mm))
#set text(font: "DejaVu Sans", size: 8.8pt, lang: "de")
#set par(leading: 0.7em)
#rect(width: 100%, stroke: none, fill: rgb("eef2f5"), inset: 4mm)[#text(size: 13pt, weight: "bold")[Erklärung zur Abnahme von Software] #v(-1mm) Auftrag «project_code» · Bestellnummer «po_number»]
#v(2mm)
*Auftraggeber* #h(3mm) «client» \\
*Auftragnehmer* #h(1mm) «vendor» \\
*Vorhaben* #h(8mm) «project» \\
*Lieferstand* #h(6.5mm) «milestone»
#v(2mm)
Der Lieferstand wurde vom «from:dot» bis «to:dot» auf der Abnahmeumgebung des Auftraggebers geprüft. Gezählt wurden «err1» Fehler der Klasse 1, «err2» der Klasse 2 und «err3» der Klasse 3. Dem Lieferstand ist eine Teilvergütung von «amount:eu» EUR zugeordnet.

Der Auftraggeber erklärt (bitte ankreuzen):
#v(1mm)
#h(4mm) «t1» #h(2mm) die Abnahme \\
#v(0.5mm)
#h(4mm) «t2» #h(2mm) die Verweigerung der Abnahme
#v(1mm)
Begründung bei Verweigerung: «why»
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 14mm,
[*Projektleitung Auftragnehmer*], [*Fachbereich Auftraggeber*],
[«s_vendor»#line(length: 100%, stroke: (thickness: 0.6pt, dash: "dotted"))], [«s_client»#line(length: 100%, stroke: (thickness: 0.6pt, dash: "dotted"))],
[#v(-12mm) Ort, Tag: «s_vdate»], [#v(-12mm) Ort, Tag: «s_date»])
#v(1fr)
#text(size: 7pt)[EVB-IT Systemlieferung, Anlage 9 #h(1fr) Seite 1 von 1]
"""


def software(letter: str) -> Paper:
    """Nur die Rolle steht unter dem Platz, kein Name."""
    base: dict[str, Any] = {"vendor": "Kranich Softwarehaus GmbH, Schwerin", "why": "",
                            "t1": box(), "t2": box()}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Landesamt für Vermessung Warnow", "project_code": "KS-2025-88",
            "po_number": "LVW/44/2025", "project": "Fachverfahren Grenzniederschrift",
            "milestone": "Release 2.1, Modul Aktenplan", "from": "2026-02-02", "to": "2026-02-13",
            "err1": "0", "err2": "0", "err3": "3", "amount": "54200.00 EUR",
            "t1": box("v", seed=2, pen=BLACK), "signature_date": "2026-02-17",
            "s_vendor": ink(341, 40, 9, 5, -1), "s_vdate": block("Schwerin, 16.02.2026", size=10),
            "s_client": ink(342, 46, 10, 6, -1, BLACK),
            "s_date": block("Rostock, 17.02.2026", size=10, pen=BLACK),
        }  # fmt: skip
        return paper("nn-de-software", "a", SOFTWARE, here, "acceptance_certificate",
                     "accepted", True)  # fmt: skip
    if letter == "b":
        here = base | {
            "client": "Zweckverband Wasser Recknitz", "project_code": "KS-2026-09",
            "po_number": "ZWR-2026-121", "project": "Kundenportal Zählerstand",
            "milestone": "Release 1.0, Portal und Dienste", "from": "2026-04-07",
            "to": "2026-04-17", "err1": "0", "err2": "2", "err3": "5", "amount": "38900.00 EUR",
            "signature_date": "2026-04-21",
            "s_vendor": ink(341, 40, 9, 5, -1), "s_vdate": block("Schwerin, 20.04.2026", size=10),
            "s_client": ink(344, 40, 10, 6, -1), "s_date": block("Tessin, 21.04.2026", size=10),
        }  # fmt: skip
        return paper("nn-de-software", "b", SOFTWARE, here, "acceptance_certificate",
                     "undecided", True)  # fmt: skip
    here = base | {
        "client": "Hafenbetriebe Wismar AöR", "project_code": "KS-2026-21",
        "po_number": "HBW 7730", "project": "Liegeplatzplanung", "milestone": "Release 3.4",
        "from": "2026-05-04", "to": "2026-05-15", "err1": "2", "err2": "6", "err3": "4",
        "amount": "27500.00 EUR", "t2": box("x", seed=7, pen=BLACK),
        "why": "Die Belegungsübersicht stürzt bei mehr als zwölf Schiffen ab.",
        "signature_date": "2026-05-20",
        "s_client": ink(346, 42, 11, 6, -1, BLACK),
        "s_date": block("Wismar, 20.05.2026", size=10, pen=BLACK),
    }  # fmt: skip
    return paper("nn-de-software", "c", SOFTWARE, here, "acceptance_certificate", "rejected",
                 True, glass(34))  # fmt: skip


HEIZUNG = """#set page(paper: "a4", margin: (x: 16mm, y: 15mm))
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "de")
#grid(columns: (1fr, auto), [#text(size: 14pt, weight: "bold", fill: rgb("b03a10"))[«vendor»] \\ Heizung Lüftung Sanitär, «vendor_place»], [Anlage-Nr. *«project_code»*])
#v(2mm)
#rect(width: 100%, fill: rgb("b03a10"), inset: 2.2mm)[#text(fill: white, weight: "bold", size: 12pt)[Inbetriebsetzung und Abnahme (SIA 118, Art. 157 ff.)]]
#table(columns: (36mm, 1fr), stroke: (bottom: 0.4pt + luma(160)), inset: (x: 1mm, y: 2mm),
[Besteller], [«client»], [Objekt], [«project»], [Anlage], [«plant»], [Etappe], [«milestone»], [Restzahlung], [CHF «amount:ch»])
#v(1mm)
#table(columns: (1fr, 28mm, 28mm, 20mm), stroke: 0.4pt, inset: 1.8mm,
[*Messung*], [*Soll*], [*Ist*], [*i. O.*],
[Vorlauf bei −8 °C], [45 °C], [«m1» °C], [ja], [Durchfluss Primärkreis], [2.4 m³\\/h], [«m2» m³\\/h], [ja],
[Schall im Technikraum], [62 dB(A)], [«m3» dB(A)], [ja], [Dichtheit nach 24 h], [3.0 bar], [3.0 bar], [ja])
#v(1mm)
Die Werte sind eingehalten. Der Besteller genehmigt das Werk mit Stempel und Datum, eine Unterschrift ist nicht nötig.
#v(3mm)
#grid(columns: (1fr, 1fr), column-gutter: 6mm,
rect(width: 100%, height: 38mm, stroke: 0.7pt, inset: 2mm)[Stempel des Bestellers #v(24mm) «s_client»],
rect(width: 100%, height: 38mm, stroke: 0.7pt, inset: 2mm)[Stempel des Unternehmers #v(24mm) «s_vendor»])
#v(2mm)
#text(size: 8pt)[Ansprechperson des Bestellers: «signatory_name», «signatory_title». Monteur: «vendor_man».]
"""


def heizung(letter: str) -> Paper:
    """Zwei Felder für Stempel."""
    base: dict[str, Any] = {
        "vendor": "Rüegsegger Haustechnik AG", "vendor_place": "3550 Langnau i. E.",
        "vendor_man": "Reto Wüthrich",
        "s_vendor": stamp("Rüegsegger Haustechnik AG", "3550 Langnau i. E.", "Tel. 034 555 01 20",
                          wide=56, angle=3, dx=10, pen=RED),
    }  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Käsereigenossenschaft Trubschachen", "project": "Käserei mit Wohnung",
            "plant": "Holzschnitzelheizung 120 kW", "project_code": "RH-4410",
            "milestone": "2, Heizzentrale", "amount": "28450.00 CHF",
            "m1": "46", "m2": "2.5", "m3": "58",
            "signatory_name": "Ursula Zaugg", "signatory_title": "Geschäftsführerin",
            "signature_date": "2026-01-28",
            "s_client": stamp("ABGENOMMEN", "28.01.2026", "Ursula Zaugg",
                              "Käsereigenossenschaft Trubschachen", wide=60, dx=10, pen=VIOLET),
        }  # fmt: skip
        return paper("nn-de-heizung", "a", HEIZUNG, here, "acceptance_certificate", "accepted",
                     True)  # fmt: skip
    here = base | {
        "client": "Einwohnergemeinde Eggiwil", "project": "Schulhaus Dorf",
        "plant": "Wärmepumpe Sole/Wasser 84 kW", "project_code": "RH-4467",
        "milestone": "1, Sondenfeld und Wärmepumpe", "amount": "41900.00 CHF",
        "m1": "45", "m2": "2.4", "m3": "60",
        "signatory_name": "Hans Salzmann", "signatory_title": "Bauverwalter",
    }  # fmt: skip
    return paper("nn-de-heizung", "b", HEIZUNG, here, "acceptance_certificate", "undecided",
                 False, glass(35))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (vob, software):
        yield from (made(letter) for letter in "abc")
    for made in (oeba, stunden, nachtrag, heizung):
        yield from (made(letter) for letter in "ab")
