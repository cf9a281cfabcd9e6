"""Dutch papers: from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Board, drawn, made, sheet


def delivery() -> Paper:
    """A record of delivery with points still to be done."""
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Carlito", size: 10.5pt, lang: "nl")
#grid(columns: (1fr, auto), [#text(size: 19pt, weight: "bold", fill: rgb("#e76f51"))[Proces-verbaal van oplevering] \ Bouwbedrijf Wijnsma-De Haan, Joure], align(right)[Werknummer \ *WH 25.118*])
#v(2mm)
#table(columns: (40mm, 1fr), inset: 5pt, stroke: (x, y) => (y: 0.4pt + gray), [Opdrachtgever], [Stichting Dorpshuis De Kluft], [Werk], [Aanbouw grote zaal en toiletgroep], [Opname op], [vrijdag 21 november 2025, 13.00 uur], [Aanwezig], [mevr. T. Bosgra (bestuur), dhr. R. Wijnsma, dhr. Kooistra (toezicht)])
#v(2mm)
*Opleverpunten*
#table(columns: (auto, auto, 1fr, auto), inset: 5pt, [*Nr*], [*Ruimte*], [*Omschrijving*], [*Stand*], [1], [Zaal], [paneelwand loopt aan bij de derde rail], [open], [2], [Hal], [plint achter radiator ontbreekt], [gereed], [3], [Miva-toilet], [alarmkoord nog niet aangesloten], [open], [4], [Dak], [bladvanger in noordelijke afvoer], [gereed])
#v(2mm)
Het werk wordt als opgeleverd beschouwd en door de opdrachtgever aanvaard, met dien verstande dat de open punten uiterlijk 12 december 2025 zijn hersteld. De opleveringstermijn van € 36.750,00 exclusief btw kan worden gefactureerd. De onderhoudstermijn bedraagt dertig dagen.

Meterstanden: elektra 004812, water 00063, gas n.v.t. Sleutels: 6 stuks overhandigd.
#v(6mm)
#grid(columns: (1fr, 1fr), [Namens de opdrachtgever \ #ink(501, w: 105pt) \ Tjitske Bosgra, voorzitter], [Namens de aannemer \ #ink(502, w: 80pt, c: black) \ Rients Wijnsma])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Stichting Dorpshuis De Kluft",
        project="Aanbouw grote zaal en toiletgroep",
        project_code="WH 25.118",
        signatory_name="Tjitske Bosgra",
        signatory_title="voorzitter",
        signature_date="2025-11-21",
        amount="36750.00 EUR",
        conditions=("paneelwand loopt aan bij de derde rail", "alarmkoord nog niet aangesloten"),
    )
    return sheet("nl-nl-oplevering", page, label)


def mail() -> Paper:
    """A mail that agrees on a condition told in passing."""

    def draw(b: Board) -> None:
        b.text(
            48,
            46,
            "Onderwerp: RE: acceptatieomgeving leerlingvolgsysteem (ref. HZ-0926)",
            "calibb",
            11.5,
        )
        b.text(48, 62, "Van: Joost van Heusden - Scholengroep Peel en Kempen", "calib", 10.5)
        b.text(48, 76, "Aan: Marit Elbers, Halmzicht Software", "calib", 10.5)
        b.text(48, 90, "Verzonden: donderdag 29 januari 2026 12:16", "calib", 10.5)
        b.line(48, 98, 547, ink="#d26a00", thick=1.5)
        y = 116.0
        for words in (
            "Dag Marit,",
            "Deze week hebben vier mentoren en onze zorgcoördinator alles nagelopen wat in het testplan stond. "
            "Handelingsplannen, verzuim en de overdracht naar het mbo gaan vlot, en de cijferlijst ziet er zelfs "
            "beter uit dan de oude.",
            "Wat ons betreft is het akkoord en mag bouwsteen 2 naar productie, mits jullie voor de voorjaarsvakantie "
            "de leesrechten van de stagiairs dichtzetten. Die zien nu dossiers van andere locaties.",
            "De tweede termijn (€ 17.900,00) kan daarna gewoon de deur uit.",
            "Fijne middag,",
            "Joost van Heusden<br/>Informatiemanager",
        ):
            y = b.para(48, y, 490, words, "calib", 11, 1.4, after=10)

    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "nl",
        client="Scholengroep Peel en Kempen",
        project="leerlingvolgsysteem",
        project_code="HZ-0926",
        milestone="bouwsteen 2",
        signatory_name="Joost van Heusden",
        signatory_title="Informatiemanager",
        signature_date="2026-01-29",
        amount="17900.00 EUR",
        conditions=("voor de voorjaarsvakantie de leesrechten van de stagiairs dichtzetten",),
    )
    return made("nl-nl-mail-mits", drawn(draw), label)


def flemish() -> Paper:
    """A Flemish record of provisional delivery."""
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "P052", size: 10.5pt, lang: "nl")
#align(center)[#text(size: 9pt)[ARCHITECTENATELIER DE WACHTER – VERSTRAETE, OUDENAARDE] \ #v(2mm) #text(size: 15pt)[*Voorlopige oplevering*] \ dossier 23/147]
#v(4mm)
Heden, *19 december 2025*, zijn wij, Griet De Wachter, architect, samengekomen op de werf *Herbestemming weverij Van den Bossche* te Ronse, in aanwezigheid van:

– de bouwheer, *Autonoom Gemeentebedrijf Ronse-Centrum*, vertegenwoordigd door de heer Koenraad Lippens, directeur; \
– de algemene aannemer, NV Bouwwerken Schelde-Leie.

Na nazicht van de lokalen, de technieken en het postinterventiedossier stellen wij vast dat de werken in overeenstemming met het bijzonder bestek zijn uitgevoerd. Opmerkingen zijn er niet.

De bouwheer verleent bijgevolg de voorlopige oplevering. Ze houdt de aanvaarding van het werk in en doet de tienjarige aansprakelijkheid ingaan. De helft van de borgtocht, zijnde 52.300,00 euro, wordt vrijgegeven.

Waarvan akte in drie exemplaren.
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), [De bouwheer \ #ink(511, w: 90pt) \ K. Lippens], [De architect \ #ink(512, w: 85pt, c: black) \ G. De Wachter], [De aannemer \ #ink(513, w: 70pt) \ S. Baert])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Autonoom Gemeentebedrijf Ronse-Centrum",
        project="Herbestemming weverij Van den Bossche",
        project_code="23/147",
        milestone="Voorlopige oplevering",
        signatory_name="Koenraad Lippens",
        signatory_title="directeur",
        signature_date="2025-12-19",
        amount="52300.00 EUR",
    )
    return sheet("nl-be-voorlopige", page, label)


def hours() -> Paper:
    """A scanned sheet of hours from a detached engineer."""
    page = r"""
#set page(paper: "a5", flipped: true, margin: 11mm)
#set text(font: "Nimbus Sans", size: 8.5pt, lang: "nl")
#let w(body) = hand(f: "DkgHandwriting", s: 10pt, c: black, body)
#text(size: 14pt, weight: "bold")[URENSTAAT] #h(1fr) Detacheringsbureau Kade 12, Dordrecht
#v(1mm)
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 5pt, [Inlener: *Waterschap Merwestroom*], [Project: *Gemaal Kromme Elleboog*], [Opdracht: *K12-5580*], [Medewerker: J. Terlouw], [Periode: *week 6, 2026*], [Tarief: € 94,00])
#v(1mm)
#table(columns: (1fr,) * 7, align: center, inset: 5pt, [ma], [di], [wo], [do], [vr], [za], [totaal], w[8], w[8], w[8], w[4], w[8], w[–], w[36])
Te factureren: #w[€ 3.384,00] excl. btw. Reiskosten volgens regeling, apart opgegeven.
#v(2mm)
#table(columns: (1fr, 1.3fr), inset: 7pt, [Medewerker \ #ink(521, w: 65pt, h: 20pt, c: black)], [Akkoord inlener: de uren zijn gemaakt \ #ink(522, w: 95pt, h: 24pt) \ #w[Femke Roodenburg, projectleider] #h(4mm) #w[9 feb 2026]])
#text(size: 7pt)[Zonder paraaf van de inlener wordt niet uitbetaald.]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "nl",
        client="Waterschap Merwestroom",
        project="Gemaal Kromme Elleboog",
        project_code="K12-5580",
        milestone="week 6, 2026",
        signatory_name="Femke Roodenburg",
        signatory_title="projectleider",
        signature_date="2026-02-09",
        amount="3384.00 EUR",
    )
    return sheet(
        "nl-nl-urenstaat",
        page,
        label,
        Scanner(dpi=170, skew=-0.6, noise=4, jpeg=40, seed=63, turn=270),
    )


def extra() -> Paper:
    """A note of extra and less work, initialled for approval."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "nl")
#block(fill: rgb("#eef3e2"), inset: 9pt, width: 100%)[#text(size: 16pt, weight: "bold")[MEER-/MINDERWERK] #h(1fr) opgave nr. *09* · 17-03-2026]
#v(2mm)
Van: Installatiebureau Van Ommeren, Tiel \
Voor: *Fruitveiling Betuwe-West B.A.* \
Project: *Koelcellen hal 4, elektrotechniek* (opdr. *VO-3361*)

#table(columns: (1fr, auto, auto), inset: 6pt, align: (left, right, right), [*Omschrijving*], [*Meer*], [*Minder*], [Extra vloerverwarming drempels, 8 st.], [€ 5.120,00], [], [Omzetten verlichting naar DALI], [€ 3.890,00], [], [Vervallen noodstop oude laadkuil], [], [€ 460,00], [Saldo exclusief btw], [*€ 8.550,00*], [])
Bouwtijd: geen invloed. Prijzen gelden zestig dagen.
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, [Opgesteld \ M. van Ommeren], [Gezien calculatie \ #hand(s: 15pt, c: black)[pd]], [Akkoord opdrachtgever, paraaf \ #hand(s: 20pt)[LvT] \ Lars van Tiggelen, hoofd techniek \ 20-03-2026])
#v(2mm)
Na parafering wordt dit blad bij de opdracht gevoegd en is het werk opgedragen.
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Fruitveiling Betuwe-West B.A.",
        project="Koelcellen hal 4, elektrotechniek",
        project_code="VO-3361",
        signatory_name="Lars van Tiggelen",
        signatory_title="hoofd techniek",
        signature_date="2026-03-20",
        amount="8550.00 EUR",
        change_order_number="09",
    )
    return sheet("nl-nl-meerwerk", page, label)


def refused() -> Paper:
    """A Flemish letter that turns down a delivery."""
    page = r"""
#set page(paper: "a4", margin: (left: 30mm, right: 22mm, y: 22mm))
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "nl")
*Provinciaal Instituut voor Zeevisserij vzw* \ Slijkensesteenweg 9, 8400 Oostende
#v(6mm)
Aangetekend

Labo Noordbank BV \ t.a.v. mevrouw Debruyne \ Kustlaan 71 \ 8380 Zeebrugge
#v(3mm)
Oostende, 16 februari 2026 #h(1fr) Overeenkomst *PIZ 2025-34*
#v(2mm)
*Betreft: monitoring garnaalbestand, deelrapport winter*

Geachte mevrouw,

Uw deelrapport werd door onze wetenschappelijke raad gelezen. De raad merkt op dat vier van de tien sleeptrajecten niet zijn bevaren, dat de maaswijdte afwijkt van het meetprotocol en dat de lengteklassen van 2024 letterlijk zijn overgenomen.

Het deelrapport wordt om die redenen niet aanvaard. De vergoeding van € 11.640,00 voor deze fase wordt niet uitbetaald zolang geen nieuw rapport op basis van volledige vaarten voorligt.

Indien u dat wenst, lichten onze mensen hun bevindingen mondeling toe.

Hoogachtend,
#v(1mm)
#ink(541, w: 105pt) \
Dr. Ignace Vanhoutte \
Wetenschappelijk directeur
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "nl",
        client="Provinciaal Instituut voor Zeevisserij vzw",
        project="monitoring garnaalbestand",
        project_code="PIZ 2025-34",
        milestone="deelrapport winter",
        signatory_name="Dr. Ignace Vanhoutte",
        signatory_title="Wetenschappelijk directeur",
        signature_date="2026-02-16",
        amount="11640.00 EUR",
    )
    return sheet("nl-be-niet-aanvaard", page, label)


def unticked() -> Paper:
    """A fillable form, signed, with no choice made."""

    def draw(b: Board) -> None:
        b.text(45, 58, "Inkeuring podiumtechniek", "cambb", 20)
        b.text(45, 75, "Lichthuis Theatertechniek, Hilversum - formulier 7b", "camb", 10)
        b.block(45, 86, 505, 3, "#6a0572")
        y = 106.0
        for tag, name, value in (
            ("Opdrachtgever", "opdrachtgever", "Schouwburg De Zeedijk, Den Helder"),
            ("Project", "project", "Vervanging trekkenwand en faders"),
            ("Projectnummer", "nummer", "LT-1904"),
            ("Onderdeel", "onderdeel", "Fase B: 24 elektrische trekken"),
            ("Bedrag fase", "bedrag", "67.200,00 EUR"),
        ):
            b.text(45, y + 13, tag, "camb", 11)
            b.field(160, y, 390, name, value)
            y += 29
        y = b.para(
            45,
            y + 8,
            505,
            "Belastingproef 250 kg uitgevoerd door keuringsinstelling Nautilus; certificaten in "
            "bijlage. Vergrendeling en noodstop getoond aan de inspiciënt.",
            "camb",
            11,
            after=12,
        )
        b.text(
            45,
            y + 12,
            "De opdrachtgever verklaart (aankruisen wat van toepassing is):",
            "cambb",
            11,
        )
        y += 26
        for name, words in (
            ("keur", "het onderdeel goed te keuren"),
            ("rest", "goed te keuren met restpunten, te weten:"),
            ("af", "het onderdeel af te keuren"),
        ):
            b.choice(60, y, name)
            b.text(82, y + 10, words, "camb", 11)
            y += 24
        b.field(82, y, 468, "restpunten", "", 34)
        y += 62
        b.sign(170, y + 30, 555, 110)
        b.line(160, y + 36, 380)
        b.text(45, y + 32, "Handtekening", "camb", 11)
        b.text(45, y + 62, "Naam, functie", "camb", 11)
        b.field(160, y + 50, 390, "naam", "Margriet Stroomer, hoofd techniek")
        b.text(45, y + 92, "Datum", "camb", 11)
        b.field(160, y + 80, 140, "datum", "28 november 2025")

    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "nl",
        client="Schouwburg De Zeedijk, Den Helder",
        project="Vervanging trekkenwand en faders",
        project_code="LT-1904",
        milestone="Fase B: 24 elektrische trekken",
        signatory_name="Margriet Stroomer",
        signatory_title="hoofd techniek",
        signature_date="2025-11-28",
        amount="67200.00 EUR",
    )
    return made("nl-nl-inkeuring", drawn(draw), label, form="form")


def portal() -> Paper:
    """A print from a project portal."""
    page = r"""
#set page(paper: "a4", margin: 15mm)
#set text(font: ("DejaVu Sans", ), size: 8.5pt, lang: "nl")
#block(fill: rgb("#003049"), width: 100%, inset: 9pt)[#text(fill: white, weight: "bold", size: 12pt)[bouwloket] #h(1fr) #text(fill: white)[Dossier / Documenten / *Besluiten*]]
#grid(columns: (48mm, 1fr), gutter: 5mm,
 block(fill: rgb("#f2f2f2"), width: 100%, inset: 8pt, height: 120mm)[Overzicht \ #v(2mm) Tekeningen (84) \ #v(2mm) Berekeningen (12) \ #v(2mm) *Besluiten (3)* \ #v(2mm) Facturen (5) \ #v(2mm) Leden],
 [#v(3mm) #text(size: 13pt)[Besluit 3: constructief ontwerp DO]
 #v(2mm)
 #box(fill: rgb("#2b9348"), inset: 5pt, radius: 3pt)[#text(fill: white, weight: "bold")[Goedgekeurd]]
 #v(2mm)
 #grid(columns: (34mm, 1fr), row-gutter: 6pt, [Project], [Parkeergarage Stationskwartier], [Projectcode], [PSK-2025], [Opdrachtgever], [Vastgoedfonds Rijn & Lek], [Adviseur], [Ingenieursbureau Spanwijdte], [Honorarium fase], [€ 83.400,00], [Ingediend], [8 december 2025 15:20], [Besloten], [15 december 2025 10:04], [Door], [Renske Oudijk (ontwikkelmanager)])
 #v(4mm)
 *Toelichting bij het besluit* \
 Kolomstramien 8,10 m is na overleg met de parkeeradviseur behouden. Fase kan worden afgesloten en gefactureerd.
 #v(4mm)
 *Historie* \
 #table(columns: (auto, auto, 1fr), stroke: 0.3pt + gray, [15-12 10:04], [R. Oudijk], [status gewijzigd van In behandeling naar Goedgekeurd], [11-12 09:41], [B. Akkermans], [bijlage "ponsberekening v3" toegevoegd], [08-12 15:20], [B. Akkermans], [ter besluitvorming aangeboden])])
#text(size: 7pt, fill: gray)[Afdruk van 16-12-2025 · gegevens uit het dossier, geen handtekening vereist]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        None,
        "nl",
        client="Vastgoedfonds Rijn & Lek",
        project="Parkeergarage Stationskwartier",
        project_code="PSK-2025",
        milestone="constructief ontwerp DO",
        signatory_name="Renske Oudijk",
        signatory_title="ontwikkelmanager",
        signature_date="2025-12-15",
        amount="83400.00 EUR",
    )
    return sheet("nl-nl-bouwloket", page, label)


def discharge() -> Paper:
    """A two-page discharge document with the board's signature on the second."""
    page = r"""
#set page(paper: "a4", margin: 24mm, footer: context [#text(size: 8pt)[Decharge project Eendracht · blad #counter(page).display() van 2]])
#set text(font: "Lato", size: 10.5pt, lang: "nl")
#text(size: 22pt, weight: "light")[Dechargedocument] \
#text(size: 12pt)[Samenvoeging klantenservice "Eendracht"]
#v(3mm)
Opdrachtgever: *Energiecoöperatie Zuiderlicht U.A.* \
Uitvoerder: Van Rossem Verandermanagement, Zwolle \
Opdrachtnummer: *VRV/2025/058*

*Doel.* Twee callcenters, in Sneek en in Roermond, werken sinds 1 september als één team met één telefooncentrale.

*Wat is opgeleverd?*
#table(columns: (1fr, auto), inset: 5pt, [Functiehuis en plaatsingsplan, met instemming OR], [juni], [Kennisbank met 310 artikelen], [augustus], [Roosterapplicatie], [september], [Eindmeting klanttevredenheid: van 6,4 naar 7,7], [december])
*Tijd en geld.* Begroot € 240.000, besteed € 236.100. De planning is twee weken uitgelopen door de vakantieperiode.

*Leerpunten.* De zachte landing van het Friese team kostte meer aandacht dan gedacht. Huisbezoeken door de teamleiders werkten goed.

*Overdracht.* Het beheer van de kennisbank ligt bij mevrouw Smeets. Lopende klachten zijn overgedragen aan de afdeling Kwaliteit.
#pagebreak()
*Besluit van de stuurgroep*

De stuurgroep heeft kennisgenomen van het bovenstaande. Zij accepteert de resultaten, sluit het project en verleent de projectleider decharge. De slottermijn van € 24.000,00 wordt betaalbaar gesteld.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [#ink(571, w: 95pt) \ Sietske Algra \ lid stuurgroep \ 27 januari 2026],
 [#ink(572, w: 105pt, c: black) \ Wilbert Cuijpers \ voorzitter stuurgroep \ 27 januari 2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Energiecoöperatie Zuiderlicht U.A.",
        project='Samenvoeging klantenservice "Eendracht"',
        project_code="VRV/2025/058",
        signatory_name="Wilbert Cuijpers",
        signatory_title="voorzitter stuurgroep",
        signature_date="2026-01-27",
        amount="24000.00 EUR",
    )
    return sheet("nl-nl-decharge", page, label)


def invoice() -> Paper:
    """An invoice of a surveyor."""

    def draw(b: Board) -> None:
        b.text(50, 60, "Landmeter-expert Tom Gyselinck", "latob", 16, "#7f5539")
        b.text(50, 76, "Kerkstraat 5, 9770 Kruisem | BE 0644.210.881", "lato", 9)
        b.text(400, 60, "FACTUUR 2026/021", "latob", 13)
        b.text(400, 76, "5 maart 2026", "lato", 10)
        y = b.para(
            50,
            110,
            300,
            "Brouwerij Ter Zwalm BV<br/>Molenberg 22<br/>9630 Zwalm",
            "lato",
            10.5,
            after=20,
        )
        y = b.table(
            50,
            y,
            [
                ["Omschrijving", "Aantal", "Prijs", "Bedrag"],
                [
                    "Opmeting en afpaling percelen sectie B 412 en 413, dossier TG-877",
                    "1",
                    "€ 1.480,00",
                    "€ 1.480,00",
                ],
                ["Plaatsen grenspalen", "7", "€ 65,00", "€ 455,00"],
                ["Opmaak PV van afpaling en registratie", "1", "€ 390,00", "€ 390,00"],
            ],
            [300, 50, 70, 75],
            "lato",
            10,
            [("LINEBELOW", (0, 0), (-1, -1), 0.4, "#7f5539")],
        )
        for words, value in (
            ("Subtotaal", "€ 2.325,00"),
            ("Btw 21 %", "€ 488,25"),
            ("Te betalen", "€ 2.813,25"),
        ):
            b.text(370, y + 10, words, "lato", 10.5)
            b.right(545, y + 10, value, "latob", 10.5)
            y += 17
        b.para(
            50,
            y + 20,
            490,
            "Gelieve te betalen binnen dertig dagen op BE71 0961 2345 6769 met vermelding van het "
            "factuurnummer. Bij laattijdige betaling is van rechtswege een interest verschuldigd.",
            "lato",
            9.5,
        )

    label = truth(
        "other",
        None,
        None,
        "nl",
        client="Brouwerij Ter Zwalm BV",
        project="Opmeting en afpaling percelen sectie B 412 en 413",
        project_code="TG-877",
    )
    return made("nl-be-factuur", drawn(draw), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        delivery,
        mail,
        flemish,
        hours,
        extra,
        refused,
        unticked,
        portal,
        discharge,
        invoice,
    ):
        yield make()
