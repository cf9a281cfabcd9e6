"""Post uit Nederland en Vlaanderen."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, page, put, put_form, put_scan

CERT = "acceptance_certificate"


def oplevering() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(19pt, weight: "bold")[Proces-verbaal van oplevering]], align(right)[Aannemersbedrijf \ Hoekstra-Wiarda bv])
#v(3mm)
#table(columns: (46mm, 1fr), stroke: (bottom: 0.3pt), inset: 5pt,
 [Opdrachtgever], [Stichting Dorpshuis De Terp], [Werk], [Nieuwbouw keuken en foyer], [Werknummer], [HW 25.061],
 [Datum opneming], [19 februari 2026], [Aanwezig], [mw. Sietske Dijkema (opdrachtgever), dhr. Jorrit Hoekstra (aannemer)])
#v(3mm)
Bij de opneming van het werk zijn geen tekortkomingen aangetroffen. Het werk wordt als opgeleverd
beschouwd en door de opdrachtgever aanvaard. De onderhoudstermijn van drie maanden (UAV 2012) loopt tot
19 mei 2026; sleutels en revisietekeningen zijn overhandigd.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [Opdrachtgever \ #v(1mm) #sg(68, w: 46mm) \ Sietske Dijkema, secretaris \ 19-02-2026], [Aannemer \ #v(1mm) #sg(3, w: 40mm, c: black) \ Jorrit Hoekstra \ 19-02-2026])
"""
    return put(
        "na-nl-oplevering-terp",
        truth(
            CERT, "accepted", True, "nl", client="Stichting Dorpshuis De Terp",
            project="Nieuwbouw keuken en foyer", project_code="HW 25.061",
            signatory_name="Sietske Dijkema", signatory_title="secretaris",
            signature_date="2026-02-19",
        ),
        page(body, "Carlito", 11.3, "22mm", lang="nl"),
    )  # fmt: skip


def oplevering_punten() -> Paper:
    body = r"""
#text(16pt, weight: "bold")[OPLEVERLIJST] #h(1fr) Ter Braak Interieurbouw, Borne
#line(length: 100%, stroke: 1.2pt)
Klant: Tandartspraktijk De Kiezel \
Klus: Balie en wachtruimte \
Ordernr.: 88-314
#v(3mm)
#table(columns: (1fr, 34mm), inset: 7pt, [Punt], [Gereed?],
 hw(s: 15pt)[kitnaad langs wastafel], hw[nee], hw(s: 15pt)[slot van kast 3 klemt], hw[nee], hw(s: 15pt)[plint bij deur], hw[ja])
#v(3mm)
Klant neemt het werk af, mits de punten met "nee" uiterlijk 10 april verholpen zijn.
#v(8mm)
Handtekening klant #h(4mm) #box(baseline: 4mm, sg(22, w: 48mm))
#v(4mm)
Naam: #hw(s: 15pt)[Floor ten Have] #h(8mm) Functie: #hw(s: 15pt)[praktijkmanager]
#v(1mm)
Datum: #hw(s: 15pt)[27 maart 2026]
"""
    return put_scan(
        "na-nl-opleverlijst-balie",
        truth(
            CERT, "accepted_with_conditions", True, "nl", client="Tandartspraktijk De Kiezel",
            project="Balie en wachtruimte", project_code="88-314",
            signatory_name="Floor ten Have", signatory_title="praktijkmanager",
            signature_date="2026-03-27",
            conditions=["kitnaad langs wastafel", "slot van kast 3 klemt"],
        ),
        page(body, "Liberation Sans", 12, "24mm", lang="nl"),
        Scanner(dpi=122, skew=-1.0, noise=4, blur=0.5, jpeg=42, seed=80),
    )  # fmt: skip


def brief_akkoord() -> Paper:
    body = r"""
#text(12pt, weight: "bold")[Kerkfabriek Sint-Amandus Wortegem-Petegem]
#v(10mm)
Studiebureau Lievens en Callant \ Kortrijksesteenweg 1190 \ 9051 Gent
#v(5mm)
6 mei 2026
#v(3mm)
Betreft: stabiliteitsstudie klokkentoren, uw dossier LC/860

Geachte heer Callant

Onze raad heeft uw studie gisteravond besproken, met de pastoor en de klokkenist erbij. Dank voor de
heldere schetsen. Wij keuren de studie goed zoals ze voorligt; het saldo van 3.275 euro wordt nog deze
week overgeschreven.

Hoogachtend
#v(2mm)
#sg(66, w: 48mm, c: black)
#v(1mm)
Godelieve Van Steenbrugge \ voorzitter
"""
    return put(
        "na-nl-brief-klokkentoren",
        truth(
            CERT, "accepted", True, "nl", client="Kerkfabriek Sint-Amandus Wortegem-Petegem",
            project="klokkentoren", project_code="LC/860", milestone="stabiliteitsstudie",
            signatory_name="Godelieve Van Steenbrugge", signatory_title="voorzitter",
            signature_date="2026-05-06", amount="3275.00 EUR",
        ),
        page(body, "C059", 11, "27mm", lang="nl", more="#set par(spacing: 1.25em)"),
    )  # fmt: skip


def meerwerk_open() -> Paper:
    body = r"""
#rect(fill: rgb("#0a5c36"), width: 100%, inset: 7pt, text(fill: white, size: 14pt)[*Meerwerkbon 11* #h(1fr) Van Gestel Installatie])
#v(3mm)
Werkadres: Zorghoeve Molenzicht, Hilvarenbeek #h(1fr) Project 5029 \
Opdrachtgever: Zorggroep Hilver
#v(3mm)
#table(columns: (1fr, 24mm, 28mm), inset: 6pt, align: (left, right, right), [Omschrijving], [Aantal], [Bedrag €],
 [Extra thermostaatkranen gastenkamers], [9], [612,00], [Leiding verleggen achter nieuwe wand], [1], [438,00], [Montage, uren], [7], [427,00], [*Meerwerk excl. btw*], [], [*1.477,00*])
#v(4mm)
Opgemaakt 16 maart 2026 door Twan van Gestel. Uitvoering na akkoord van de opdrachtgever.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Voor akkoord opdrachtgever \ #v(14mm) #line(length: 100%, stroke: 0.4pt) Naam: mevr. A. Broeders, locatiemanager], [Installateur \ #v(3mm) #sg(1, w: 40mm) #v(0mm) #line(length: 100%, stroke: 0.4pt) Twan van Gestel])
"""
    return put(
        "na-nl-meerwerkbon-kranen",
        truth(
            "change_order", "undecided", False, "nl", client="Zorggroep Hilver",
            project="Zorghoeve Molenzicht", project_code="5029", signatory_name="A. Broeders",
            signatory_title="locatiemanager", amount="1477.00 EUR", change_order_number="11",
            warnings=["partly_signed"],
        ),
        page(body, "Liberation Sans", 10.4, "20mm", lang="nl"),
    )  # fmt: skip


def meerwerk_ja() -> Paper:
    body = r"""
#text(9pt)[Drukkerij De Gouden Letter – Mechelen]
#v(6mm)
#text(22pt, font: "URW Bookman")[Wijzigingsopdracht]
#v(4mm)
Nummer *W-3*, bij bestelling *VLC-2026-071*
#v(2mm)
Het Vlaams Lakencentrum vraagt ons om in de catalogus _Draad en Daad_ zestien bladzijden toe te voegen en de omslag
in linnen te binden. Dat kost *2.930,00 euro* meer dan de offerte. De levering schuift op naar 2 juni.
#v(8mm)
#line(length: 100%, stroke: 0.4pt)
#grid(columns: (40mm, 1fr), row-gutter: 5mm, align: horizon,
 [voor de drukker], [#box(sg(60, w: 38mm, c: black)) \ Bart Smets, 21 april 2026],
 [akkoord klant], [#box(sg(69, w: 42mm)) \ Hilde Roosens, tentoonstellingsmaker, 23 april 2026])
#line(length: 100%, stroke: 0.4pt)
"""
    return put(
        "na-nl-wijziging-catalogus",
        truth(
            "change_order", "accepted", True, "nl", client="Vlaams Lakencentrum",
            project="Draad en Daad", signatory_name="Hilde Roosens",
            signatory_title="tentoonstellingsmaker", signature_date="2026-04-23",
            amount="2930.00 EUR", po_number="VLC-2026-071", change_order_number="W-3",
        ),
        page(body, "Nimbus Roman", 12, "28mm", lang="nl"),
    )  # fmt: skip


def urenstaat() -> Paper:
    body = r"""
#text(15pt, weight: "bold")[Urenstaat maart 2026]
#v(1mm)
#table(columns: (1fr, 1fr), inset: 5pt, fill: luma(246), stroke: white, [Medewerker: Faisal Amrani], [Inlener: Waterschap Drie Sluizen], [Leverancier: Kade Twaalf Consultancy], [Opdracht: K12-0447, Gegevensbeheer gemalen])
#v(2mm)
#table(columns: (24mm,) + (1fr,) * 6, inset: 4.5pt, align: center,
 [week], [ma], [di], [wo], [do], [vr], [uren], [10], [8], [8], [–], [8], [–], [24], [11], [8], [8], [–], [8], [–], [24],
 [12], [8], [–], [–], [8], [4], [20], [13], [8], [8], [4], [8], [–], [28], table.cell(colspan: 6, align: right)[totaal], [*96*])
#v(1mm)
Tarief € 98,00 per uur, te factureren € 9.408,00.
#v(4mm)
#rect(stroke: 1pt + rgb("#2e7d32"), inset: 7pt, width: 100%)[
#text(fill: rgb("#2e7d32"))[*✔ Goedgekeurd in het inhuurportaal*] \
door Renske Oudkerk, teamleider data, op 2 april 2026 om 09:14 \
elektronisch ondertekend, kenmerk 5f3a-9910]
"""
    return put(
        "na-nl-urenstaat-gemalen",
        truth(
            "timesheet_approval", "accepted", True, "nl", client="Waterschap Drie Sluizen",
            project="Gegevensbeheer gemalen", project_code="K12-0447",
            signatory_name="Renske Oudkerk", signatory_title="teamleider data",
            signature_date="2026-04-02", amount="9408.00 EUR",
        ),
        page(body, "Lato", 10.4, "19mm", lang="nl"),
    )  # fmt: skip


def mail_afkeur() -> Paper:
    body = r"""
#grid(columns: (22mm, 1fr), row-gutter: 2mm, [*Van*], [Maaike Wouda – Rederij Zuidergronden], [*Aan*], [Jelle (Studio Wadkant)],
 [*Datum*], [vr 13-03-2026 15:09], [*Onderwerp*], [Re: tweede versie boekingssite, SW-190])
#v(4mm)
Ha Jelle,

Met plezier door de tweede versie geklikt, de foto's van de zeehonden zijn raak. Toch gaan we hier
niet mee verder: de dienstregeling klopt op vier dagen niet en het betalen lukt op mijn tablet nog steeds
niet. Wat mij betreft is dit dus afgekeurd en wachten we op een derde versie.

Bel maandag even, dan loop ik het met je na.

Groet, \
Maaike Wouda \
Hoofd passage
"""
    return put(
        "na-nl-mail-boekingssite",
        truth(
            "email", "rejected", None, "nl", client="Rederij Zuidergronden",
            project="boekingssite", project_code="SW-190", milestone="tweede versie",
            signatory_name="Maaike Wouda", signatory_title="Hoofd passage",
            signature_date="2026-03-13",
        ),
        page(body, "Nimbus Sans", 10.8, "24mm", lang="nl"),
    )  # fmt: skip


def vervallen() -> Paper:
    body = r"""
#place(center + top, dy: 62mm, rotate(-18deg, box(stroke: 3pt + rgb(180, 30, 30, 150), inset: 10pt, radius: 4pt)[
 #align(center)[#text(38pt, weight: "bold", fill: rgb(180, 30, 30, 150))[VERVALLEN] \ #text(12pt, fill: rgb(180, 30, 30, 190))[vervangen door versie 2 van 30 januari 2026]]]))
#text(14pt, weight: "bold")[Acceptatieverklaring, versie 1] #h(1fr) Bodemlab Betuwe
#v(4mm)
Opdracht: *Waterbodemonderzoek Oude Haven* \
Kenmerk: *BLB-7702* \
Opdrachtgever: *Gemeente Linge en Waal*
#v(4mm)
Ondergetekende verklaart dat het onderzoek met veertien boringen is uitgevoerd volgens de norm,
dat de rapportage is ontvangen en dat zij deze aanvaardt. Het bedrag van € 5.860,00 kan worden voldaan.
#v(60mm)
Tiel, 22 januari 2026
#v(2mm)
#sg(70, w: 46mm)
#v(1mm)
Janneke Verwoert, projectleider openbaar water
"""
    return put(
        "na-nl-verklaring-haven",
        truth(
            CERT, "undecided", True, "nl", client="Gemeente Linge en Waal",
            project="Waterbodemonderzoek Oude Haven", project_code="BLB-7702",
            signatory_name="Janneke Verwoert", signatory_title="projectleider openbaar water",
            signature_date="2026-01-22", amount="5860.00 EUR", warnings=["draft_or_void"],
        ),
        page(body, "Caladea", 11.2, "23mm", lang="nl"),
    )  # fmt: skip


def inkoop() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(26pt, weight: "bold", fill: rgb("#f47b20"))[oranjezon] \ fietsverhuur bv, Domburg], align(right)[*INKOOPORDER* \ nr. IO-20260211 \ 11 februari 2026])
#v(6mm)
Aan: Brandpunt Reclame, Goes
#v(4mm)
Graag leveren volgens uw prijsopgave van 5 februari:
#v(2mm)
#table(columns: (1fr, 20mm, 26mm, 28mm), align: (left, right, right, right), inset: 6pt, stroke: (x: none, y: 0.5pt + rgb("#f47b20")),
 [Artikel], [Stuks], [Prijs], [Totaal], [Ontwerp plattegrond eiland, drie talen], [1], [1.250,00], [1.250,00],
 [Stuurplaatjes met nummer], [400], [1,35], [540,00], [Gevelbord 3 m met montage], [2], [890,00], [1.780,00], [Totaal exclusief btw, euro], [], [], [*3.570,00*])
#v(4mm)
Levering vóór Pasen. Factuur naar administratie@oranjezon.example met ons ordernummer.
#v(12mm)
Oranjezon fietsverhuur bv, inkoop: Kees Jobse
"""
    return put(
        "na-nl-inkooporder-fiets",
        truth(
            "purchase_order", None, None, "nl", po_number="IO-20260211",
            client="Oranjezon fietsverhuur bv", signatory_name="Kees Jobse", amount="3570.00 EUR",
        ),
        page(body, "Carlito", 11, "22mm", lang="nl"),
    )  # fmt: skip


def vinkje() -> Paper:
    s = Sheet("Courier")
    s.say(20, 22, "AFNAMEFORMULIER WERKPLEKKEN", 15, True)
    s.say(20, 29, "Beheer door Knooppunt ICT, Aalst (B)", 10)
    s.rule(20, 33, 190, 33)
    rows = (
        ("Klant", "klant", "Scholengroep Dender-Oost"),
        ("Opdracht", "opdracht", "Uitrol 85 laptops campus Zuid"),
        ("Ticket", "ticket", "KP-66120"),
        ("Contact", "contact", "Steven Moerman, ICT-coördinator"),
    )
    for number, (word, name, value) in enumerate(rows):
        s.say(20, 44 + number * 11, word, 10)
        s.field(name, 55, 39 + number * 11, 135, 7.5, value)
    s.say(20, 92, "Door de technieker nagekeken", 10, True)
    for number, word in enumerate(
        ("image 24.3 op elk toestel", "wifi in alle lokalen", "labels en lijst")
    ):
        s.check(f"na_{number}", 22, 96 + number * 8, True)
        s.say(30, 99.6 + number * 8, word, 10)
    s.rule(20, 124, 190, 124)
    s.say(20, 132, "In te vullen door de klant", 10, True)
    s.check("afgenomen", 22, 137, False)
    s.say(30, 140.6, "afgenomen", 10)
    s.check("nietafgenomen", 90, 137, False)
    s.say(98, 140.6, "niet afgenomen", 10)
    s.say(20, 154, "Opmerkingen", 10)
    s.field("opmerkingen", 20, 157, 170, 25, "", True)
    s.say(20, 197, "Handtekening", 10)
    s.rule(55, 198, 120, 198)
    s.say(128, 197, "Datum", 10)
    s.field("datum", 145, 192, 45, 7.5, "")
    return put_form(
        "na-nl-afname-laptops",
        truth(
            CERT, "undecided", False, "nl", client="Scholengroep Dender-Oost",
            project="Uitrol 85 laptops campus Zuid", project_code="KP-66120",
            signatory_name="Steven Moerman", signatory_title="ICT-coördinator",
        ),
        s.done(),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield oplevering()
    yield oplevering_punten()
    yield brief_akkoord()
    yield meerwerk_open()
    yield meerwerk_ja()
    yield urenstaat()
    yield mail_afkeur()
    yield vervallen()
    yield inkoop()
    yield vinkje()
