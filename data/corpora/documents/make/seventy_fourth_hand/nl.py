"""Dutch papers of the Netherlands and Belgium."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def oplevering_punten() -> Paper:
    """Delivery of works with points still to be dealt with."""
    return text(
        "mp-nl-oplevering-punten",
        r"""
#set page(paper: "a4", margin: (x: 18mm, y: 17mm))
#set text(font: "Nimbus Sans", size: 9.5pt)
#grid(columns: (1fr, auto), [#text(size: 17pt, weight: "bold")[Proces-verbaal van oplevering] \ UAV 2012, paragraaf 9 en 10], box(fill: rgb("#f26a1b"), inset: 7pt)[#text(fill: white, weight: "bold")[Bouwbedrijf Dijkgraaf]])
#v(3mm)
#table(columns: (36mm, 1fr, 30mm, 1fr), stroke: 0.4pt + luma(150), inset: 5pt,
 [Opdrachtgever], [Woonstichting De Vliethaven], [Werk], [Renovatie Kastanjehof],
 [Werknummer], [D-2418], [Onderdeel], [Blok C, 24 woningen],
 [Opname], [10 maart 2026], [Termijnbedrag], [€ 318.500,00])
#v(2mm)
Het werk is opgenomen. De opdrachtgever aanvaardt het onderdeel, met dien verstande dat onderstaande opleverpunten uiterlijk 24 maart 2026 zijn verholpen:
#v(1mm)
#table(columns: (12mm, 24mm, 1fr), stroke: (y: 0.3pt, x: none), inset: 5pt,
 [1], [nr. 41], [voegwerk badkamer beschadigd],
 [2], [nr. 47], [ventilatierooster keuken ontbreekt],
 [3], [nr. 52], [buitendeur sluit niet goed aan])
#v(1mm)
De onderhoudstermijn bedraagt zes maanden vanaf heden.
#v(9mm)
#grid(columns: (1fr, 1fr), [Namens de opdrachtgever \ #sig(2, w: 44mm) \ Wendelien Kuipers \ Projectleider vastgoed \ 10-03-2026], [Namens de aannemer \ #sig(5, w: 40mm, ink: black) \ Hidde Dijkgraaf \ 10-03-2026])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting De Vliethaven",
            project="Renovatie Kastanjehof",
            project_code="D-2418",
            milestone="Blok C, 24 woningen",
            signatory_name="Wendelien Kuipers",
            signatory_title="Projectleider vastgoed",
            signature_date="2026-03-10",
            amount="318500.00 EUR",
            conditions=[
                "voegwerk badkamer beschadigd",
                "ventilatierooster keuken ontbreekt",
                "buitendeur sluit niet goed aan",
            ],
        ),
    )


def oplevering_zonder() -> Paper:
    """Delivery of an installation without points, over the glass."""
    return scanned(
        "mp-nl-oplevering-zonder",
        r"""
#set page(paper: "a5", margin: 12mm)
#set text(font: "Liberation Sans", size: 9.5pt)
#text(size: 14pt, weight: "bold")[Opleverbon zonnestroom] \
Installatiebedrijf Hoekzema, Assen
#line(length: 100%)
#grid(columns: (30mm, 1fr), row-gutter: 2.5mm, [Klant], [Manege De Drie Eiken], [Werkbon], [HZ 60917], [Project], [PV-dak rijhal], [Fase], [Eindoplevering], [Nog te factureren], [€ 6.245,00])
#v(2mm)
#table(columns: (1fr, 14mm, 14mm), stroke: 0.4pt, inset: 4pt, align: (left, center, center), [Controle], [ja], [nee],
 [Omvormer aangemeld bij netbeheerder], bx("v"), bx(""), [Dakdoorvoer waterdicht], bx("v"), bx(""), [Uitleg monitoring gegeven], bx("v"), bx(""), [Schade of restpunten], bx(""), bx("v"))
#v(2mm)
Klant verklaart de installatie goed werkend te hebben ontvangen en gaat akkoord met de oplevering.
#v(5mm)
#sig(8, w: 38mm) #h(4mm) #hand("9 sept. 2025", face: "DkgHandwriting", size: 12pt) \
Femke Oosterhuis, eigenaar
""",
        Scanner(dpi=150, skew=-1.4, noise=4, blur=0.6, jpeg=42, seed=19),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Manege De Drie Eiken",
            project="PV-dak rijhal",
            project_code="HZ 60917",
            milestone="Eindoplevering",
            signatory_name="Femke Oosterhuis",
            signatory_title="eigenaar",
            signature_date="2025-09-09",
            amount="6245.00 EUR",
        ),
    )


def voorlopige_oplevering() -> Paper:
    """A Belgian provisional reception granted by the board of a municipality's firm."""
    return text(
        "mp-nl-voorlopige-oplevering",
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "URW Bookman", size: 9.5pt)
#set par(leading: 0.8em, justify: true)
#align(center)[AUTONOOM GEMEENTEBEDRIJF ZWALMDAL \ #v(2mm) #text(size: 14pt, weight: "bold")[Proces-verbaal van voorlopige oplevering] \ Bestek ZD/2024/009]
#v(4mm)
*Betreft:* Vernieuwing sporthal Ter Biest, perceel 1 ruwbouw \
*Aannemer:* NV Algemene Bouw De Clippel \
*Toezicht:* Studiebureau Arcadius

Op heden, 23 april 2026, heeft de leidend ambtenaar de werken nagezien in aanwezigheid van de aannemer en het studiebureau. Hij stelt vast dat perceel 1 volgens de voorschriften van het bestek werd uitgevoerd en dat de proeven op de vloerplaten voldoening gaven.

Derhalve wordt de voorlopige oplevering van perceel 1 toegestaan. De helft van de borgtocht, zijnde 10.925,00 EUR, mag worden vrijgegeven. De waarborgtermijn van twee jaar neemt heden een aanvang.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [De leidend ambtenaar, \ #sig(11, w: 46mm) \ Joris Vandecasteele], [De aannemer, \ #sig(14, w: 40mm, ink: black) \ Karel De Clippel])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="AUTONOOM GEMEENTEBEDRIJF ZWALMDAL",
            project="Vernieuwing sporthal Ter Biest",
            project_code="ZD/2024/009",
            milestone="perceel 1 ruwbouw",
            signatory_name="Joris Vandecasteele",
            signatory_title="leidend ambtenaar",
            signature_date="2026-04-23",
            amount="10925.00 EUR",
        ),
    )


def mail_akkoord() -> Paper:
    """A mail with a plain yes."""
    return text(
        "mp-nl-mail-akkoord",
        r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "Liberation Serif", size: 11pt)
#table(columns: (22mm, 1fr), stroke: none, fill: luma(245), inset: 4pt,
 [Van], [Sjoerd Terpstra], [Aan], ['Marit Hofland' \<marit\@lijnenvorm.example\>], [Datum], [donderdag 5 februari 2026 10:21], [Onderwerp], [RE: concept jaarverslag - drukproef])
#v(4mm)
Dag Marit,

De drukproef ziet er piekfijn uit, ook de kleur van het omslag is nu zoals we hem wilden. Akkoord dus voor de drukproef van het Jaarverslag 2025, jullie kunnen hem naar de drukker sturen. De laatste termijn (€ 3.180) mag je op nummer 26-0044 factureren.

Tot ziens bij de presentatie!

Groet, \
Sjoerd

_Sjoerd Terpstra_ \
_Secretaris, Waterschapsfonds Lauwersmeer_
""",
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Waterschapsfonds Lauwersmeer",
            project="Jaarverslag 2025",
            project_code="26-0044",
            milestone="drukproef",
            signatory_name="Sjoerd Terpstra",
            signatory_title="Secretaris",
            signature_date="2026-02-05",
            amount="3180.00 EUR",
        ),
    )


def urenstaat() -> Paper:
    """Hours approved with a named stamp."""
    return text(
        "mp-nl-urenstaat",
        r"""
#set page(paper: "a4", flipped: true, margin: 14mm)
#set text(font: "Carlito", size: 10pt)
#grid(columns: (1fr, 1fr), [#text(size: 18pt, weight: "bold")[Urenstaat week 47] \ Veldkamp Detachering], align(right)[Inhuurder: Gemeente Oude Maas \ Opdracht: 7003-B \ Inzet: Vervanging zaaksysteem])
#v(3mm)
#table(columns: (38mm,) + (1fr,) * 6, stroke: 0.4pt, inset: 6pt, align: (x, _) => if x == 0 { left } else { center }, fill: (x, y) => if y == 0 { rgb("#cfe3d4") },
 [], [ma 17/11], [di 18/11], [wo 19/11], [do 20/11], [vr 21/11], [totaal],
 [Functioneel beheer], [8], [6], [8], [], [4], [26], [Overleg leverancier], [], [2], [], [8], [], [10])
Gedetacheerde: Anouk Brandsma #h(1cm) 36 uur × € 94,50 = € 3.402,00
#v(16mm)
#h(40mm) #stamp(col: rgb("#2a6b3c"), ang: 4deg)[GOEDGEKEURD 24-11-2025 \ R. Bouwmeester, teamleider Informatie]
""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Gemeente Oude Maas",
            project="Vervanging zaaksysteem",
            project_code="7003-B",
            signatory_name="R. Bouwmeester",
            signatory_title="teamleider Informatie",
            signature_date="2025-11-24",
            amount="3402.00 EUR",
        ),
    )


def meerwerk() -> Paper:
    """Extra work: signed by the owner, no choice marked."""
    return text(
        "mp-nl-meerwerk",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 10pt)
#text(size: 20pt, fill: rgb("#3d5a80"))[Meer- en minderwerk] #h(1fr) #text(size: 12pt)[MW-05]
#v(2mm)
Klant: Tandartspraktijk Lindenlaan #h(1fr) Project: Verbouwing bovenetage (P-1932) \
Van: Interieurbouw Schoonhoven
#v(3mm)
#table(columns: (1fr, 34mm), inset: 7pt, stroke: (y: 0.6pt + rgb("#3d5a80"), x: none), align: (left, right),
 [Extra wandkast sterilisatieruimte in volkern], [€ 2.860,00], [Inbouwspots balie (8 stuks)], [€ 744,00], [Vervallen: plinten gang], [– € 190,00], [*Saldo exclusief btw*], [*€ 3.414,00*])
#v(3mm)
Uw keuze:
#v(1mm)
○ Ik geef opdracht voor dit meerwerk \
○ Ik zie af van dit meerwerk
#v(12mm)
#sig(17, w: 46mm) #h(10mm) 15 mei 2026 \
Handtekening klant: drs. Esmée van Wijngaarden, praktijkhouder
""",
        truth(
            "change_order",
            "undecided",
            True,
            "nl",
            client="Tandartspraktijk Lindenlaan",
            project="Verbouwing bovenetage",
            project_code="P-1932",
            signatory_name="Esmée van Wijngaarden",
            signatory_title="praktijkhouder",
            signature_date="2026-05-15",
            amount="3414.00 EUR",
            change_order_number="MW-05",
        ),
    )


def opdrachtbeschrijving() -> Paper:
    """A statement of work for a network renewal."""
    return text(
        "mp-nl-opdrachtbeschrijving",
        r"""
#set page(paper: "a4", margin: (x: 22mm, y: 20mm), columns: 2)
#set text(font: "Lato", size: 9.5pt)
#place(top, scope: "parent", float: true)[#text(size: 19pt, weight: "bold")[Opdrachtbeschrijving] #linebreak() Vernieuwing wifi ziekenhuislocaties · kenmerk OB-2026-07 #line(length: 100%, stroke: 2pt)]
*Opdrachtgever* \ Zorggroep Het Gooise Hart \
*Opdrachtnemer* \ Netkring ICT B.V.

*1 Doel* \
Het draadloze netwerk op drie locaties dekkend maken voor spraak en medische apparatuur.

*2 Werkzaamheden* \
Dekkingsmeting vooraf, ontwerp, plaatsing van 210 toegangspunten, nameting en overdracht aan de beheerafdeling.

*3 Planning* \
Start 1 april 2026; locatie Hilversum gereed in mei, Bussum in juni, Huizen in juli.
#colbreak()
*4 Vergoeding* \
Vaste som van € 128.400,00 exclusief btw, te betalen in drie gelijke delen na gereedkomen van elke locatie.

*5 Acceptatie* \
De opdrachtgever beoordeelt iedere nameting binnen vijf werkdagen.

*6 Ondertekening* \
#v(2mm)
#sig(20, w: 40mm) \ Marjolein Kars \ Bestuurder \ Zorggroep Het Gooise Hart \ 12 maart 2026
#v(5mm)
#sig(23, w: 36mm, ink: black) \ Dennis Roelofs \ Directeur \ Netkring ICT B.V. \ 12 maart 2026
""",
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Zorggroep Het Gooise Hart",
            project="Vernieuwing wifi ziekenhuislocaties",
            project_code="OB-2026-07",
            signatory_name="Marjolein Kars",
            signatory_title="Bestuurder",
            signature_date="2026-03-12",
            amount="128400.00 EUR",
        ),
    )


def mail_afkeuring() -> Paper:
    """A Belgian mail that turns a delivery down."""
    return text(
        "mp-nl-mail-afkeuring",
        r"""
#set page(paper: "a4", margin: 17mm)
#set text(font: "Liberation Sans", size: 9.5pt)
#text(size: 8pt, fill: gray)[Webmail – afdrukweergave]
#line(length: 100%, stroke: 0.4pt)
*Kaat Moerman* \<kaat.moerman\@textiel-denys.example\> #h(1fr) 29/10/2025 14:55 \
Aan: support\@datakade.example \
*Onderwerp: acceptatietest voorraadkoppeling, project TD-15*
#line(length: 100%, stroke: 0.4pt)
#v(2mm)
Beste,

Na drie dagen testen moet ik u meedelen dat wij de sprint 4 niet kunnen goedkeuren. De voorraadkoppeling boekt retours dubbel en de nachtelijke synchronisatie viel twee keer stil. Met zulke fouten gaan we niet live.

Graag een nieuwe levering met een testverslag van uw kant. De factuur van € 11.900 zal ik in afwachting niet laten betalen.

Met vriendelijke groeten, \
Kaat Moerman \
ICT-verantwoordelijke \
Textielgroep Denys NV, Waregem
""",
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Textielgroep Denys NV",
            project="voorraadkoppeling",
            project_code="TD-15",
            milestone="sprint 4",
            signatory_name="Kaat Moerman",
            signatory_title="ICT-verantwoordelijke",
            signature_date="2025-10-29",
            amount="11900.00 EUR",
        ),
    )


def formulier() -> Paper:
    """A form on screen: accepted on a condition."""
    page = Sheet()
    page.bar(0, 842, 26, 842, "#b23a48")
    page.say(60, 65, "Acceptatieformulier onderzoek", 18, bold=True)
    page.say(60, 84, "Meetlab Brabant - akoestiek en trillingen", 10)
    rows = (
        ("Opdrachtgever", "Poppodium De Loods"),
        ("Project", "Geluidsisolatie grote zaal"),
        ("Projectnummer", "MB-3350"),
        ("Deelresultaat", "Eindmeting na verbouwing"),
        ("Bedrag (EUR excl. btw)", "4.975,00"),
    )
    for number, (head, value) in enumerate(rows):
        page.say(60, 128 + number * 30, head, 10)
        page.fill(210, 133 + number * 30, 330, value)
    page.stroke(60, 290, 480)
    page.say(60, 315, "Oordeel opdrachtgever", 12, bold=True)
    for number, (words, on) in enumerate(
        (
            ("geaccepteerd", False),
            ("geaccepteerd onder voorwaarde", True),
            ("niet geaccepteerd", False),
        )
    ):
        left = (62, 172, 362)[number]
        page.check(left, 345, on)
        page.say(left + 18, 343, words)
    page.say(60, 375, "Voorwaarde", 10)
    page.fill(60, 402, 480, "bijlage C wordt aangevuld met de metingen van de kleedkamers", 10)
    page.say(60, 440, "Naam", 10)
    page.fill(60, 466, 220, "Ruben Verhagen")
    page.say(310, 440, "Functie", 10)
    page.fill(310, 466, 230, "Technisch manager")
    page.say(60, 500, "Datum", 10)
    page.fill(60, 526, 120, "3 december 2025")
    page.say(310, 500, "Handtekening", 10)
    page.frame(310, 560, 230, 52)
    page.pen(
        325,
        545,
        (
            (18, 40, 30, 34, 26, 6),
            (30, -8, 52, 44, 60, 16),
            (58, -4, 84, 24, 92, 10),
            (104, -2, 110, 34, 122, 18),
            (135, 2, 160, 16, 190, 6),
        ),
        ink=3,
    )
    return page.paper(
        "mp-nl-formulier",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Poppodium De Loods",
            project="Geluidsisolatie grote zaal",
            project_code="MB-3350",
            milestone="Eindmeting na verbouwing",
            signatory_name="Ruben Verhagen",
            signatory_title="Technisch manager",
            signature_date="2025-12-03",
            amount="4975.00 EUR",
            conditions=["bijlage C wordt aangevuld met de metingen van de kleedkamers"],
        ),
    )


def gereedmelding() -> Paper:
    """The vendor reports ready under a draft mark; the client has said nothing."""
    return text(
        "mp-nl-gereedmelding",
        r"""
#set page(paper: "a4", margin: 23mm, background: across(size: 105pt, col: rgb("#dfe8f2"), ang: -48deg)[CONCEPT])
#set text(font: "Libertinus Serif", size: 11pt)
#text(size: 9pt)[Adviesbureau Meander · Zwolle]
#v(5mm)
#text(size: 18pt)[Gereedmelding en akkoordverklaring]
#v(3mm)
Ten behoeve van: *Coöperatie Veluwse Bosbouw U.A.* \
Betreft: *Herinrichting houtterrein Ermelo*, opdracht *M.26.013* \
Product: *Definitief ontwerp*
#v(3mm)
Hierbij melden wij dat het Definitief ontwerp gereed is. Tekeningen 1 tot en met 18 en de kostenraming staan in de projectmap. Bij akkoord volgt de declaratie van € 19.250,00.

Voor Meander: Lotte Hanekamp, 20 mei 2026 #h(4mm) #sig(26, w: 34mm, h: 9mm, ink: black)
#v(10mm)
_Akkoord opdrachtgever_
#v(12mm)
#rule(w: 70mm) \
Gijsbert van Essen, voorzitter #h(1cm) datum: #rule(w: 30mm)
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Coöperatie Veluwse Bosbouw U.A.",
            project="Herinrichting houtterrein Ermelo",
            project_code="M.26.013",
            milestone="Definitief ontwerp",
            signatory_name="Gijsbert van Essen",
            signatory_title="voorzitter",
            amount="19250.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def papers() -> Iterator[Paper]:
    yield oplevering_punten()
    yield oplevering_zonder()
    yield voorlopige_oplevering()
    yield mail_akkoord()
    yield urenstaat()
    yield meerwerk()
    yield opdrachtbeschrijving()
    yield mail_afkeuring()
    yield formulier()
    yield gereedmelding()
