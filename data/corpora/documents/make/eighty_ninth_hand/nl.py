"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, plain, scanned


def delivery() -> Paper:
    """Een proces-verbaal van oplevering; alle punten zijn afgewerkt."""
    source = r"""
#set page("a4", margin: 19mm)
#set text(font: "Carlito", size: 10.5pt, lang: "nl")
#grid(columns: (1fr, auto), text(17pt)[Proces-verbaal van oplevering], [UAV 2012, § 9 en § 10])
#line(length: 100%, stroke: 3pt + rgb("#ea7600"))
#grid(columns: (35mm, 1fr), row-gutter: 5pt,
 [Opdrachtgever], [Stichting Woonmeij Zutphen],
 [Aannemer], [Bouwbedrijf Harmsma B.V.],
 [Werk], [Groot onderhoud Polsbroekflat, 64 woningen],
 [Werknummer], [HB-2503],
 [Directie], [ir. Saskia Wolthuis],
 [Opname], [12 juni 2026, 9.00 uur, met bewonerscommissie])
#v(2mm)
*Staat van opleverpunten uit de vooropname van 29 mei*
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, stroke: 0.4pt,
 [Nr], [Punt], [Hersteld], [Gezien door],
 [1], [Galerijhek verdieping 5 trilt], [3 juni], [SW],
 [2], [Kitvoeg kozijn nr. 41 onderbroken], [8 juni], [SW],
 [3], [Bellentableau toont oude namen], [9 juni], [SW],
 [4], [Hemelwaterafvoer lekt bij trappenhuis C], [10 juni], [SW])
Er resteren geen punten. De opdrachtgever aanvaardt het werk als opgeleverd met ingang van heden; de onderhoudstermijn bedraagt zes maanden. De laatste termijn van € 84.125,00 mag worden gedeclareerd.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 15mm, row-gutter: 5pt,
 on(100%)[#ink(443)], on(100%)[#ink(449, w: 115pt)],
 [Namens de aannemer: Wiebe Harmsma], [Namens de opdrachtgever: Femke Oosterling, projectleider vastgoed\ 12 juni 2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Stichting Woonmeij Zutphen",
        project="Groot onderhoud Polsbroekflat, 64 woningen",
        project_code="HB-2503",
        signatory_name="Femke Oosterling",
        signatory_title="projectleider vastgoed",
        signature_date="2026-06-12",
        amount="84125.00 EUR",
    )
    return plain("ne-nl-oplevering", source, label)


def provisional() -> Paper:
    """Voorlopige oplevering in Vlaanderen met opmerkingen."""
    source = r"""
#set page("a4", margin: (x: 26mm, y: 22mm))
#set text(font: "Libertinus Serif", size: 11pt, lang: "nl")
#align(center)[#text(16pt)[PV VAN VOORLOPIGE OPLEVERING]\ bvba-archief 26/09 – opgesteld in drievoud]
#v(5mm)
*De bouwheer*, Rusthuis Ter Leyebocht vzw te Deinze, en *de aannemer*, Schrijnwerkerij Verhaeghe bv te Nazareth, hebben op 30 september 2026 de werken «Binnenschrijnwerk nieuwe vleugel» (bestek TLB-14) nagezien, in bijzijn van architect Joris Claerhout.

De bouwheer keurt de werken voorlopig goed, mits volgende opmerkingen weggewerkt zijn vóór Allerheiligen:

#block(inset: (left: 8mm))[
— plinten ontbreken in kamer 112;

— branddeur gang B sluit niet volledig.
]

Het overblijvende saldo beloopt 22.310,00 euro. De tienjarige aansprakelijkheid vangt aan op de dag van deze oplevering.

Aldus gelezen en getekend te Deinze.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, row-gutter: 6pt,
 ink(457, w: 85pt), ink(461, w: 80pt), ink(463, w: 95pt),
 [Stijn Verhaeghe\ aannemer], [Joris Claerhout\ architect], [Godelieve Maes\ algemeen directeur, voor de bouwheer])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Rusthuis Ter Leyebocht vzw",
        project="Binnenschrijnwerk nieuwe vleugel",
        project_code="TLB-14",
        signatory_name="Godelieve Maes",
        signatory_title="algemeen directeur",
        signature_date="2026-09-30",
        amount="22310.00 EUR",
        conditions=(
            "plinten ontbreken in kamer 112",
            "branddeur gang B sluit niet volledig",
        ),
    )
    return plain("ne-be-voorlopig", source, label)


def extra_work() -> Paper:
    """Meerwerk, akkoord met een kanttekening."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: ("Liberation Sans", "DejaVu Sans"), size: 9.5pt, lang: "nl")
#rect(width: 100%, fill: rgb("#204d3a"), inset: 9pt, text(white, 14pt)[*Meer- en minderwerk 05* #h(1fr) Kloosterman Installatie, Meppel])
#table(columns: (1fr, 1fr), stroke: none, inset: 4pt,
 [Klant: Zwembad De Slenk B.V.], [Projectnr: KI 26.0612],
 [Project: Vernieuwing luchtbehandeling], [Datum aanbieding: 24-08-2026])
#table(columns: (1fr, auto, auto), inset: 5pt, stroke: (x, y) => (bottom: 0.4pt),
 [Omschrijving], [Meer], [Minder],
 [RVS kanalen in plaats van verzinkt, zone bad], [€ 7.915,00], [],
 [Extra vochtopnemer wedstrijdbad], [€ 640,00], [],
 [Vervallen: roosters oude kleedkamer], [], [€ 1.105,00],
 [*Saldo excl. btw*], [*€ 7.450,00*], [])
#v(3mm)
*Reactie van de klant*

☒ akkoord #h(8mm) ☐ niet akkoord

Opmerking: #hand[akkoord, als de kanalen buiten openingstijd worden vervangen]

#v(5mm)
#grid(columns: (auto, 1fr), column-gutter: 6mm, [Naam en functie:\ Handtekening:\ Datum:], [Marleen Nijboer, bedrijfsleider\ #ink(467, w: 90pt, h: 18pt)\ 31 augustus 2026])
"""
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "nl",
        client="Zwembad De Slenk B.V.",
        project="Vernieuwing luchtbehandeling",
        project_code="KI 26.0612",
        signatory_name="Marleen Nijboer",
        signatory_title="bedrijfsleider",
        signature_date="2026-08-31",
        amount="7450.00 EUR",
        change_order_number="05",
        conditions=("de kanalen buiten openingstijd worden vervangen",),
    )
    return plain("ne-nl-meerwerk", source, label)


def hours() -> Paper:
    """Een urenstaat waarop de klant nog niets heeft ingevuld."""
    source = r"""
#set page("a4", margin: 18mm)
#set text(font: "DejaVu Sans", size: 8.3pt, lang: "nl")
#text(14pt)[Urenverantwoording] #h(1fr) maand 5 / 2026
#line(length: 100%)
#grid(columns: (1fr, 1fr), row-gutter: 4pt, [Opdrachtgever: Waterschap Drie Ambachten], [Opdracht: Interim data-architect], [Opdrachtnummer: 26-IA-008], [Professional: Youssef el Amrani via Datamolen Detachering])
#table(columns: (auto, auto, auto, auto, auto, auto, 1fr), inset: 5pt, align: center,
 [Week], [ma], [di], [wo], [do], [vr], [Bijzonderheden],
 [19], [8], [8], [8], [–], [4], [donderdag is vaste vrije dag],
 [20], [8], [8], [8], [–], [4], [hemelvaart niet gewerkt],
 [21], [8], [8], [–], [8], [4], [geruild met woensdag],
 [22], [–], [8], [8], [8], [4], [pinkstermaandag])
Totaal 112 uur × € 98,00 = € 10.976,00 exclusief btw

#rect(width: 100%, stroke: 0.6pt, inset: 8pt)[
*Professional*: naar waarheid ingevuld, 1 juni 2026 #h(4mm) #ink(479, w: 80pt, h: 18pt)
]
#rect(width: 100%, stroke: 0.6pt, inset: 8pt)[
*Opdrachtgever*: ☐ goedgekeurd #h(5mm) ☐ retour ter correctie\ #v(3mm)
Naam: Inge de Putter #h(8mm) Functie: Teamleider Gegevensbeheer\ #v(3mm)
Datum: ........................... #h(8mm) Paraaf: ...........................
]
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "nl",
        client="Waterschap Drie Ambachten",
        project="Interim data-architect",
        project_code="26-IA-008",
        signatory_name="Inge de Putter",
        signatory_title="Teamleider Gegevensbeheer",
        amount="10976.00 EUR",
        warnings=("partly_signed",),
    )
    return plain("ne-nl-urenstaat", source, label)


def mail() -> Paper:
    """Een afkeuring per mail."""
    source = r"""
#set page("a4", margin: 22mm)
#set text(font: "Lato", size: 10pt, lang: "nl")
#grid(columns: (22mm, 1fr), row-gutter: 4pt,
 text(gray)[Van], [Bas Terpstra, Hoofd Bedrijfsvoering, Theater De Vlasmarkt],
 text(gray)[Aan], [projecten\@klankbord-av.example],
 text(gray)[Datum], [di 17 maart 2026 10:26],
 text(gray)[Onderwerp], [Trekkenwand fase 1, project KB-5508])
#line(length: 100%, stroke: 0.3pt)
Dag Lisanne,

Gisteravond hebben we met de nieuwe trekkenwand een doorloop van Het Zwanenmeer gedraaid. Trek 7 bleef twee keer hangen op 4,20 m en de noodstop op de toneelmeestersplek reageerde pas na drie seconden. Met dansers eronder kan dat gewoon niet.

Fase 1 keuren we dus af. De factuur van € 26.900,00 zet ik in de wacht totdat de keuringsinstantie de installatie heeft gezien en jullie beide storingen verholpen hebben.

Bel me gerust, ik ben tot vier uur in het pand.

Groet,\
Bas
"""
    label = truth(
        "email",
        "rejected",
        None,
        "nl",
        client="Theater De Vlasmarkt",
        project="Trekkenwand",
        project_code="KB-5508",
        milestone="fase 1",
        signatory_name="Bas Terpstra",
        signatory_title="Hoofd Bedrijfsvoering",
        signature_date="2026-03-17",
        amount="26900.00 EUR",
    )
    return plain("ne-nl-mail-afkeur", source, label)


def software() -> Paper:
    """Een acceptatieverklaring met een elektronisch ondertekenbewijs op bladzijde twee."""
    source = r"""
#set page("a4", margin: 24mm, numbering: "1 / 1")
#set text(font: "P052", size: 10.5pt, lang: "nl")
#text(18pt)[Acceptatieverklaring]
#line(length: 40%, stroke: 1pt)
#table(columns: (38mm, 1fr), stroke: none, inset: (x: 0pt, y: 4pt),
 [Opdrachtgever], [Veiling Zuidwesthoek Coöperatie U.A.],
 [Leverancier], [Pixelplant Software B.V.],
 [Systeem], [Klokvoorverkoop app],
 [Projectnummer], [PP-0931],
 [Oplevering], [Sprint 18, release 2.0],
 [Vergoeding], [€ 39.600,00])
De acceptatietest is uitgevoerd van 2 tot en met 13 november 2026 door zes kwekers en vier inkopers.

#table(columns: (1fr, auto, auto), inset: 5pt, stroke: 0.4pt,
 [Testgeval], [Ja], [Nee],
 [Partij aanmaken met foto], [✓], [],
 [Bod intrekken binnen dertig seconden], [✓], [],
 [Afrekening klopt met het grootboek], [✓], [],
 [Werkt op toestel van vier jaar oud], [✓], [])
Opdrachtgever noemt als wens voor later een donkere kleurstelling. Dat staat los van de acceptatie.

Opdrachtgever verklaart release 2.0 te aanvaarden.
#pagebreak()
#set text(font: "Liberation Mono", size: 9pt)
ONDERTEKENBEWIJS\
Transactie 4471-KD-2026\
Document: acceptatieverklaring-pp-0931.pdf\
Ondertekenaar: Corné van Zundert\
Rol: Directeur Operatie, Veiling Zuidwesthoek\
Middel: iDIN, bank bevestigd\
Moment: 16 november 2026 11:44:09 CET\
Status: VOLTOOID – alle partijen hebben getekend
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Veiling Zuidwesthoek Coöperatie U.A.",
        project="Klokvoorverkoop app",
        project_code="PP-0931",
        milestone="Sprint 18, release 2.0",
        signatory_name="Corné van Zundert",
        signatory_title="Directeur Operatie",
        signature_date="2026-11-16",
        amount="39600.00 EUR",
    )
    return plain("ne-nl-acceptatie", source, label)


def inspection() -> Paper:
    """Een Vlaamse werkbon van een alarminstallateur, gescand."""
    source = r"""
#set page(width: 210mm, height: 160mm, margin: 15mm)
#set text(font: "Nimbus Mono PS", size: 11pt, lang: "nl")
SECURIMAX ALARMTECHNIEK – MECHELEN #h(1fr) WERKBON 70183
#line(length: 100%)
Klant ....... Slagerij-traiteur Van Assche nv\
Werf ........ Toegangscontrole atelier\
Dossier ..... SX-2290\
Uitgevoerd .. 8 lezers, 1 centrale, 31 badges\
Te betalen .. 5.385,00 EUR

[X] Klant ontvangt de installatie in goede werking en aanvaardt ze\
[ ] Klant aanvaardt niet, reden:

#grid(columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 4pt,
 on(100%)[#ink(487, c: black)], on(100%)[#ink(491, c: black, w: 110pt)],
 [technieker K. Boons], [klant Hilde Van Assche, zaakvoerder])
Datum: #hand(c: black)[4 december 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Slagerij-traiteur Van Assche nv",
        project="Toegangscontrole atelier",
        project_code="SX-2290",
        signatory_name="Hilde Van Assche",
        signatory_title="zaakvoerder",
        signature_date="2026-12-04",
        amount="5385.00 EUR",
        warnings=("low_quality",),
    )
    how = Scanner(
        dpi=130, skew=-2.2, noise=10, blur=1.3, contrast=0.7, jpeg=26, shadow=True, seed=61
    )
    return scanned("ne-be-keuring", source, how, label)


def concept() -> Paper:
    """Een getekend, maar als concept gemerkt certificaat."""
    source = r"""
#set page("a4", margin: 22mm, background: across(size: 88pt, c: rgb("#d9d9d9"), a: -50deg)[CONCEPT])
#set text(font: "C059", size: 10.2pt, lang: "nl")
#text(15pt)[Bureau Lindeboom – landschap en ecologie]
#line(length: 100%, stroke: 0.6pt)
*Verklaring van voltooiing*

Betreft: Ecologische monitoring Hierdense Beek, derde meetjaar\
Onze code: BL.26.77\
Voor: Recreatieschap Veluwerand

De hieronder genoemde producten zijn door het recreatieschap ontvangen: vijf veldrapporten, een soortenlijst in Excel, de kaartenbijlage en twintig foto's in hoge resolutie.

Het recreatieschap acht het derde meetjaar voltooid; de jaarvergoeding van € 16.240,00 is verschuldigd.

#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
 ink(499, w: 90pt), [#v(26pt)],
 [Nienke Lindeboom\ eigenaar, 2 februari 2026], [Geert-Jan Bronkhorst\ secretaris Recreatieschap Veluwerand\ datum:])
#v(5mm)
#text(8.5pt)[Versie 0.3 voor commentaar; de tekst kan nog wijzigen.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Recreatieschap Veluwerand",
        project="Ecologische monitoring Hierdense Beek",
        project_code="BL.26.77",
        milestone="derde meetjaar",
        signatory_name="Geert-Jan Bronkhorst",
        signatory_title="secretaris",
        amount="16240.00 EUR",
        warnings=("draft_or_void", "partly_signed"),
    )
    return plain("ne-nl-concept", source, label)


def fields() -> Paper:
    """Een ingevuld formulier met twee kruisjes en een handtekening."""
    form = Form()
    form.rule(45, 40, 505, 4)
    form.say(45, 64, "Ontvangst- en goedkeuringsformulier drukwerk", 16, "Helvetica-Bold")
    form.say(45, 80, "Grafisch Atelier Noorderhaven, Harlingen", 9, "Helvetica-Oblique")
    left, right = 45, 305
    cells = (
        ("k", "Klant", "Fries Scheepvaartgenootschap", left, 100),
        ("p", "Product", "Jubileumboek 150 jaar", right, 100),
        ("n", "Projectnummer", "GAN-4016", left, 145),
        ("b", "Restbedrag", "EUR 13.875,00", right, 145),
        ("o", "Oplage geleverd", "1.200 exemplaren", left, 190),
        ("d", "Datum levering", "20 april 2026", right, 190),
    )
    for name, head, value, x, y in cells:
        form.say(x, y, head, 8.5)
        form.field(name, x, y + 4, 240, value, 20)
    form.say(45, 252, "Aankruisen wat van toepassing is:", 10, "Helvetica-Bold")
    form.tick("goed", 50, 262, True)
    form.say(70, 272, "Wij keuren de oplage goed.")
    form.tick("fout", 50, 284, True)
    form.say(70, 294, "Wij keuren de oplage af en vragen een herdruk.")
    form.scrawl(60, 366, ((11, 17), (23, 0), (37, 21), (41, 3), (69, 12), (75, -5), (118, 11)))
    form.rule(45, 370, 220)
    form.say(45, 382, "Handtekening klant", 8.5)
    form.field("naam", right, 346, 240, "Douwe Sikkema", 20)
    form.say(right, 378, "Naam", 8.5)
    form.field("rol", right, 390, 240, "Penningmeester", 20)
    form.say(right, 422, "Functie", 8.5)
    form.field("dag", 45, 390, 220, "24 april 2026", 20)
    form.say(45, 422, "Datum", 8.5)
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "nl",
        client="Fries Scheepvaartgenootschap",
        project="Jubileumboek 150 jaar",
        project_code="GAN-4016",
        signatory_name="Douwe Sikkema",
        signatory_title="Penningmeester",
        signature_date="2026-04-24",
        amount="13875.00 EUR",
    )
    return Paper("ne-nl-formulier", "a", "form", form.done(), label)


def assignment() -> Paper:
    """Een opdrachtomschrijving, door beide partijen getekend."""
    source = r"""
#set page("a4", margin: (x: 23mm, y: 20mm))
#set text(font: "Caladea", size: 10.5pt, lang: "nl")
#text(9pt)[Nadere overeenkomst onder raamcontract RC-2024-3]\
#text(17pt)[*Opdrachtomschrijving*]
#columns(2, gutter: 8mm)[
*Opdrachtgever*\ Provinciaal Archief Maasland

*Opdrachtnemer*\ Rietdekker Digitalisering V.O.F.

*Titel*\ Scannen kadastrale leggers 1832–1890

*Kenmerk*\ PAM-RD-11

#colbreak()
*Werkwijze*\ Per legger een proefscan, keuze van belichting in overleg. Scans in TIFF, 400 dpi, kleur. Indexeren op gemeente en sectie.

*Omvang*\ Circa 38.000 bladen in 214 banden.

*Doorlooptijd*\ Van 1 september 2026 tot 1 april 2027.

*Prijs*\ € 57.000,00 vast, zonder btw, te voldoen in drie gelijke delen.

*Kwaliteit*\ Het archief trekt per band een steekproef van tien bladen; meer dan één fout betekent opnieuw scannen zonder kosten.
]
#v(6mm)
#line(length: 100%, stroke: 0.4pt)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
 ink(503), ink(509, w: 115pt),
 [Tijn Rietdekker, vennoot], [Dr. Hanneke Colijn, archivaris\ namens Provinciaal Archief Maasland],
 [6 juli 2026], [9 juli 2026])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "nl",
        client="Provinciaal Archief Maasland",
        project="Scannen kadastrale leggers 1832–1890",
        project_code="PAM-RD-11",
        signatory_name="Dr. Hanneke Colijn",
        signatory_title="archivaris",
        signature_date="2026-07-09",
        amount="57000.00 EUR",
    )
    return plain("ne-nl-opdracht", source, label)


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield delivery()
    yield provisional()
    yield extra_work()
    yield hours()
    yield mail()
    yield software()
    yield inspection()
    yield concept()
    yield fields()
    yield assignment()
