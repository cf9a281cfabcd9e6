"""Dutch papers: from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from scan import Scanner

from .board import Desk, form, scanned, sheet, text


def handover() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(19pt, weight: "bold", fill: rgb("#14532d"))[Bouwbedrijf Terpstra-Hoekema]], align(right)[Leeuwarderstraatweg 88 \ Heerenveen])
#v(2mm)
#text(13pt)[Proces-verbaal van oplevering] #h(1fr) UAV 2012, § 9
#v(2mm)
#table(columns: (34mm, 1fr, 30mm, 1fr), inset: 5pt, stroke: 0.4pt + rgb("#14532d"),
 [Opdrachtgever], [Stichting Dorpshuis De Mienskip], [Werknummer], [24-0871],
 [Werk], [Uitbreiding dorpshuis met sportzaal], [Opleverdatum], [vrijdag 26 september 2025],
 [Directievoerder], [Bureau Sinnema], [Laatste termijn], [€ 52.300,00])
#v(3mm)
#table(columns: (1fr, 14mm, 14mm, 62mm), inset: 5pt, stroke: 0.4pt + rgb("#14532d"), align: (left, center, center, left),
 [*Gecontroleerd*], [*Ja*], [*Nee*], [*Toelichting*],
 [Vloer sportzaal vlak en schokdempend], [☒], [☐], [rapport 0312 ontvangen],
 [Dakbedekking waterdicht na wateronderdompeling], [☒], [☐], [48 uur onder water gestaan],
 [Gebreken aangetroffen], [☐], [☒], [geen],
 [Installaties ingeregeld], [☒], [☐], [],
 [Sleutels en revisiemap overhandigd], [☒], [☐], [14 sleutels],
 [Opdrachtgever aanvaardt het werk], [☒], [☐], [])
#v(3mm)
De onderhoudstermijn bedraagt zes maanden. De bankgarantie vervalt aan het eind daarvan.
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm,
 [#ink(501) #rule() Sjoukje Bijlsma \ voorzitter, opdrachtgever \ 26-09-2025], [#ink(502, w: 34mm) #rule() Foppe Sinnema \ directievoerder], [#ink(503, w: 34mm, col: black) #rule() Durk Terpstra \ aannemer])
"""
    return text(
        "mo-nl-oplevering",
        sheet(body, "DejaVu Sans", 9, margin="18mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Dorpshuis De Mienskip",
            project="Uitbreiding dorpshuis met sportzaal",
            project_code="24-0871",
            signatory_name="Sjoukje Bijlsma",
            signatory_title="voorzitter",
            signature_date="2025-09-26",
            amount="52300.00 EUR",
        ),
    )


def definitive() -> Paper:
    d = Desk(face="Times-Roman")
    d.say(22, 24, "OCMW Zwinhoek", 14, True)
    d.say(22, 30, "Dienst Patrimonium", 10)
    d.say(188, 24, "Knokke, 17 februari 2026", 10.5, align="r")
    d.say(22, 40, "Aan: Vloerwerken Dequeecker bv, Torhout", 11)
    d.say(22, 54, "Aanvraag tot definitieve oplevering, uw brief van 20 januari", 12, True)
    d.say(22, 61, "Dossier ZW-2023-58, Vernieuwing vloeren woonzorgcentrum Zilt", 11)
    y = d.prose(
        22,
        74,
        166,
        "Geachte heer Dequeecker,\n\n"
        "Op 10 februari is onze ploegbaas met uw zoon door alle gangen gegaan. De naad aan de keukendeur die ons bij "
        "de voorlopige oplevering in 2024 stoorde, hebt u intussen vakkundig hersteld; wij zien er niets meer van.\n\n"
        "Het Vast Bureau heeft daarom in zitting van gisteren beslist de werken definitief op te leveren. Het "
        "resterende deel van de borgtocht, 3.480,00 euro, mag de Deposito- en Consignatiekas u terugbetalen; de "
        "handlichting gaat hierbij.\n\n"
        "Wij danken u voor de vlotte samenwerking, ook namens de bewoners, die u nog altijd de man van de "
        "pannenkoekenvloer noemen.\n\n"
        "Hoogachtend,",
        11.5,
    )
    d.ink(26, y + 12, 511, 50, 13)
    d.say(22, y + 26, "Godelieve Vansteenhuyse", 11)
    d.say(22, y + 31, "algemeen directeur", 11)
    return text(
        "mo-nl-definitieve-oplevering",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="OCMW Zwinhoek",
            project="Vernieuwing vloeren woonzorgcentrum Zilt",
            project_code="ZW-2023-58",
            signatory_name="Godelieve Vansteenhuyse",
            signatory_title="algemeen directeur",
            signature_date="2026-02-17",
            amount="3480.00 EUR",
        ),
    )


def filled() -> Paper:
    d = Desk()
    d.bar(0, 0, 8, 297, "#e07a1f")
    d.say(18, 22, "Kessel & Draad ICT", 17, True, HexColor("#e07a1f"))
    d.say(18, 30, "Acceptatieformulier migratie", 13)
    y = 40.0
    for left, name, value in (
        ("Klant", "klant", "Notariskantoor Van Wijngaarden Smit"),
        ("Project", "project", "Overstap naar M365"),
        ("Projectnummer", "nr", "KD-3120"),
        ("Fase", "fase", "Fase 3 - mailboxen en archief"),
        ("Factuurbedrag na akkoord (EUR)", "bedrag", "4.875,00"),
    ):
        d.say(18, y + 4.4, left)
        d.field(name, 85, y, 105, value)
        y += 9.5
    d.say(18, y + 8, "Controle door de klant (aanvinken wat klopt)", 10.5, True)
    for number, words in enumerate(
        (
            "alle postvakken openen zonder foutmelding",
            "gedeelde agenda's van de akte-afdeling zijn compleet",
            "archief doorzoekbaar vanaf 2009",
            "tweestapsverificatie werkt op de telefoons",
        )
    ):
        d.check(f"k{number}", 20, y + 16 + number * 7.5, True, 10)
        d.say(27, y + 16 + number * 7.5, words)
    d.say(18, y + 52, "Besluit", 10.5, True)
    d.check("akkoord", 20, y + 60, True)
    d.say(27, y + 60, "Akkoord, fase geaccepteerd")
    d.check("nietakkoord", 90, y + 60, False)
    d.say(97, y + 60, "Niet akkoord, fase terug naar leverancier")
    for number, (left, name, value) in enumerate(
        (
            ("Naam", "naam", "Roderick Smit"),
            ("Functie", "functie", "Kantoordirecteur"),
            ("Ondertekend (typ uw naam)", "teken", "/s/ Roderick Smit"),
            ("Datum", "datum", "9 april 2026"),
        )
    ):
        d.say(18, y + 78.4 + number * 9.5, left)
        d.field(name, 85, y + 74 + number * 9.5, 105, value)
    return form(
        "mo-nl-acceptatieformulier",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Notariskantoor Van Wijngaarden Smit",
            project="Overstap naar M365",
            project_code="KD-3120",
            milestone="Fase 3 - mailboxen en archief",
            signatory_name="Roderick Smit",
            signatory_title="Kantoordirecteur",
            signature_date="2026-04-09",
            amount="4875.00 EUR",
        ),
    )


def superseded() -> Paper:
    body = r"""
#set page(header: align(right, text(9pt, fill: rgb("#a3252b"), weight: "bold")[VERVALLEN -- vervangen door versie 3 van 12-06-2026]),
 foreground: place(center + horizon, rotate(-35deg, text(80pt, fill: rgb(163, 37, 43, 60), weight: "bold")[VERVALLEN])))
#text(15pt, weight: "bold")[Akkoordverklaring ontwerpfase]
#v(2mm)
Versie 2, 4 juni 2026
#v(3mm)
#table(columns: (40mm, 1fr), stroke: none, inset: 3pt,
 [Opdrachtgever], [*Woningcorporatie Het Lindeblad*], [Project], [*Herontwikkeling Spinnerijterrein*], [Projectcode], [*AKL 2217*], [Fase], [*Definitief ontwerp*], [Honorarium fase], [*€ 88.150,-*], [Architect], [Atelier Kraanvogel, Enschede])
#v(3mm)
Partijen stellen vast dat het definitief ontwerp, bestaande uit de tekeningen DO-01 tot en met DO-34 en de kleurenstaat, aansluit bij het programma van eisen van januari. De opdrachtgever gaat akkoord en geeft opdracht de omgevingsvergunning voor te bereiden.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [Opdrachtgever \ #v(10mm) #rule() Machteld Oosterhof, manager Vastgoed \ Datum:], [Architect \ #v(10mm) #rule() Teun Wiltink \ Datum:])
"""
    return text(
        "mo-nl-akkoord-vervallen",
        sheet(body, "Libertinus Serif", 11.5, margin="26mm"),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Woningcorporatie Het Lindeblad",
            project="Herontwikkeling Spinnerijterrein",
            project_code="AKL 2217",
            milestone="Definitief ontwerp",
            signatory_name="Machteld Oosterhof",
            signatory_title="manager Vastgoed",
            amount="88150.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def ready() -> Paper:
    d = Desk()
    d.say(20, 22, "VAN ROSSEM KOELTECHNIEK", 16, True)
    d.say(20, 28, "Sint-Niklaas - STEK-gecertificeerd", 9)
    d.rule(20, 31, 170, 1.2)
    d.say(20, 44, "Gereedmelding installatie", 15, True)
    y = d.grid(
        20,
        50,
        (35, 135),
        (
            ("Klant", "Fruitveiling Durmevallei cv"),
            ("Werk", "Nieuwe bewaarcellen 9 en 10"),
            ("Werkbon", "WB 51877"),
            ("Offertebedrag", "€ 118.400,00 excl. btw"),
        ),
        10,
        8,
        None,
    )
    y = d.prose(
        20,
        y + 10,
        170,
        "Geachte klant,\n\nWij melden u dat de cellen sinds woensdag op temperatuur zijn (1,2 °C, schommeling 0,3). De "
        "vulling bedraagt 46 kg R-744 en het lekdichtheidsattest zit in de kast. Naar ons oordeel is het werk "
        "volledig klaar en geschikt voor het nieuwe seizoen.\n\n"
        "Wilt u onderaan tekenen voor overname? Dan kan de laatste factuur vertrekken.",
        10.5,
    )
    d.say(20, y + 10, "Voor Van Rossem:", 10, True)
    d.ink(60, y + 10, 521, 44, 12, "#111111")
    d.say(125, y + 10, "Kobe Van Rossem, 15/07/2025")
    d.rule(20, y + 18, 170, 0.3)
    d.say(20, y + 30, "Voor overname door de klant:", 10, True)
    d.say(20, y + 40, "Naam: Lieselot Braem, verantwoordelijke techniek")
    d.say(20, y + 50, "Handtekening: ................................................")
    d.say(125, y + 50, "Datum: .........................")
    return scanned(
        "mo-nl-gereedmelding",
        d.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Fruitveiling Durmevallei cv",
            project="Nieuwe bewaarcellen 9 en 10",
            project_code="WB 51877",
            signatory_name="Lieselot Braem",
            signatory_title="verantwoordelijke techniek",
            amount="118400.00 EUR",
        ),
        Scanner(dpi=150, skew=-1.0, noise=8, blur=0.6, seed=771),
    )


def residual() -> Paper:
    body = r"""
#text(9pt)[Waterschap Aa en Reest · Projectbureau Kunstwerken]
#v(2mm)
#block(fill: rgb("#dcebf5"), width: 100%, inset: 8pt)[#text(14pt, weight: "bold")[Opname- en aanvaardingsverslag] #h(1fr) zaaknummer WAR-GM-107]
#v(3mm)
*1. Aanwezig* \
Namens het waterschap: ir. Hanneke Tolboom (projectmanager), Jelle Oud (beheer). Namens Baggerman Civiel: Wim Baggerman, Ivo Peeters. Locatie: Gemaal Meeuwenveld, 12 maart 2026, 9.30 uur.

*2. Onderwerp* \
Renovatie gemaal Meeuwenveld, deelopdracht 2: krooshekreiniger. Prijs deelopdracht 2: € 164.900,00.

*3. Bevindingen* \
De reiniger draaide drie cycli in automatisch bedrijf. De noodstop reageert. De besturing meldt zich aan bij de hoofdpost. De leuning voldoet.

*4. Restpunten*
#table(columns: (10mm, 1fr, 34mm, 26mm), inset: 5pt, stroke: 0.4pt + rgb("#3d7196"), [*nr*], [*punt*], [*door*], [*status*],
 [1], [geluidskap op hydrauliekpomp plaatsen], [Baggerman], [open],
 [2], [bedieningsinstructie in het Nederlands leveren], [Baggerman], [open],
 [3], [stickers kabelgoot], [Baggerman], [gereed])

*5. Besluit* \
Het waterschap aanvaardt deelopdracht 2 onder voorwaarde dat de open restpunten uiterlijk 10 april 2026 zijn weggewerkt.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [#ink(531) #rule() ir. Hanneke Tolboom, 12 maart 2026], [#ink(532, col: black) #rule() Wim Baggerman, 12 maart 2026])
"""
    return text(
        "mo-nl-aanvaardingsverslag",
        sheet(body, size=10, margin="22mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Waterschap Aa en Reest",
            project="Renovatie gemaal Meeuwenveld",
            project_code="WAR-GM-107",
            milestone="deelopdracht 2: krooshekreiniger",
            signatory_name="Hanneke Tolboom",
            signatory_title="projectmanager",
            signature_date="2026-03-12",
            amount="164900.00 EUR",
            conditions=[
                "geluidskap op hydrauliekpomp plaatsen",
                "bedieningsinstructie in het Nederlands leveren",
            ],
        ),
    )


def mail() -> Paper:
    body = r"""
#set par(leading: 0.7em)
#text(8pt, fill: gray)[15-05-2026 16:58 #h(1fr) Webmail Zeebriesje Horeca]
#v(4mm)
*Van:* Maaike Strikwerda \<maaike@zeebriesje.example> \
*Aan:* Studio Drieluik \
*Onderwerp:* Menukaart en gevelletters \
*Verzonden:* vrijdag 15 mei 2026 16:41
#v(4mm)
Hoi Jasmijn,

Leuk om gisteren de kleurproeven te zien! Ik wil er met Bas nog een weekend op broeden voordat we iets roepen, hij was er immers niet bij. Kun je me ondertussen laten weten of de gevelletters ook in mat koper kunnen? En wat is de levertijd als we na Pinksteren de knoop doorhakken?

Fijn weekend vast!

Maaike Strikwerda \
eigenaar, Zeebriesje Horeca \
Egmond aan Zee
#v(3mm)
\-\-\-\- Oorspronkelijk bericht \-\-\-\- \
Jasmijn (Studio Drieluik), 15 mei 10:05: Hoi Maaike, is de huisstijl (offerte SD-4402) wat jullie betreft akkoord? Dan plan ik de drukker in.
"""
    return text(
        "mo-nl-mail-weekend",
        sheet(body, size=10.5, margin="22mm"),
        truth(
            "email",
            None,
            None,
            "nl",
            client="Zeebriesje Horeca",
            project="huisstijl",
            project_code="SD-4402",
            signatory_name="Maaike Strikwerda",
            signatory_title="eigenaar",
        ),
    )


def extra() -> Paper:
    d = Desk()
    d.say(20, 22, "Meer- en minderwerk", 20, True, HexColor("#333333"))
    d.say(190, 22, "staat nr. MW-09", 12, align="r")
    d.rule(20, 26, 170, 2, HexColor("#c0392b"))
    d.say(20, 36, "Schildersbedrijf Coppoolse, Zierikzee", 10, True)
    y = d.prose(
        20,
        44,
        170,
        "Opdrachtgever: VvE Havenpark Oost\nWerk: Groot onderhoud buitenschil 2025\nOns werknummer: 2025.064",
    )
    y = d.grid(
        20,
        y + 4,
        (16, 100, 27, 27),
        (
            ("post", "omschrijving", "meer €", "minder €"),
            ("1", "houtrotreparatie 31 kozijndorpels met epoxy", "6.975,00", ""),
            ("2", "vervangen 4 panelen balkonhek", "2.240,00", ""),
            ("3", "tweede laag garageboxen niet uitgevoerd", "", "1.865,00"),
            ("", "saldo exclusief btw", "7.350,00", ""),
        ),
        10,
        8,
        right=(2, 3),
    )
    d.say(
        20,
        y + 12,
        "De bewonersvergadering heeft op 1 juli ingestemd; uitvoering in week 29 tot en met 31.",
    )
    d.say(20, y + 24, "Akkoord namens de VvE", 10.5, True)
    d.ink(24, y + 38, 541, 48, 12)
    d.rule(20, y + 43, 80)
    d.say(20, y + 48, "Arjen de Koeijer, bestuurslid techniek")
    d.say(120, y + 48, "d.d. 3 juli 2025")
    return text(
        "mo-nl-meerwerk",
        d.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="VvE Havenpark Oost",
            project="Groot onderhoud buitenschil 2025",
            project_code="2025.064",
            signatory_name="Arjen de Koeijer",
            signatory_title="bestuurslid techniek",
            signature_date="2025-07-03",
            amount="7350.00 EUR",
            change_order_number="MW-09",
        ),
    )


def hours() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[Urenverantwoording] #h(1fr) periode 11, november 2025
#v(2mm)
#grid(columns: (1fr, 1fr), [Gedetacheerde: Soumaya El Idrissi \ Bureau: Vlechtwerk Interim \ Inlener: *Gemeente Kempenrand*], [Opdracht: *Sluitende aanpak jeugdzorg* \ Opdrachtnummer: *VI-6630* \ Tarief: € 96,00 per uur])
#v(2mm)
#table(columns: (1fr, 18mm, 18mm, 18mm, 18mm, 18mm), inset: 5pt, stroke: 0.4pt, align: (left, right, right, right, right, right),
 [*Werkzaamheid*], [*wk 45*], [*wk 46*], [*wk 47*], [*wk 48*], [*som*],
 [Casusoverleg], [8], [10], [8], [9], [35], [Beleidsnotitie], [12], [9], [14], [10], [45], [Reistijd], [3], [3], [3], [3], [12],
 [*Totaal*], [*23*], [*22*], [*25*], [*22*], [*92*])
Te factureren: 92 uur, € 8.832,00
#v(3mm)
#block(stroke: 0.8pt, inset: 8pt, width: 100%)[
*Verklaring inlener* \
☐ goedgekeurd #h(6mm) ☒ goedgekeurd met aantekening #h(6mm) ☐ afgekeurd \
Aantekening: #hand[mits de reistijd van week 47 nog met treinkaartjes wordt gestaafd] \
#v(4mm)
#ink(551, w: 42mm) #h(6mm) Marnix Dircken, teamleider Sociaal Domein #h(6mm) #hand[2-12-2025]
]
"""
    return text(
        "mo-nl-urenstaat",
        sheet(body, "DejaVu Serif", 9.2, margin="20mm"),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "nl",
            client="Gemeente Kempenrand",
            project="Sluitende aanpak jeugdzorg",
            project_code="VI-6630",
            milestone="periode 11, november 2025",
            signatory_name="Marnix Dircken",
            signatory_title="teamleider Sociaal Domein",
            signature_date="2025-12-02",
            amount="8832.00 EUR",
            conditions=["de reistijd van week 47 nog met treinkaartjes wordt gestaafd"],
        ),
    )


def assignment() -> Paper:
    body = r"""
#text(22pt, weight: "light", fill: rgb("#3a3a6a"))[Opdrachtomschrijving] \
#text(10pt)[bijlage A bij raamcontract 2023-14]
#v(4mm)
*Klant:* Zuivelcoöperatie Hoeve Landgraaf #h(1fr) *Leverancier:* Datakompas bv, Maastricht \
*Traject:* Melkprijsmodel op eigen data #h(1fr) *Nummer:* DK-SOW-18
#v(3mm)
== Wat we doen
Wij bouwen een rekenmodel dat de uitbetaalde melkprijs per kwartaal voorspelt uit vet, eiwit, wereldmarkt en contractvorm. Het model draait in de omgeving van de klant.
== Wat we opleveren
+ Datastromen uit het lab en de grondboekhouding
+ Model met verklarende rapportage
+ Opleiding van twee eigen analisten
== Wat buiten de opdracht valt
Koppelingen met de app voor leden, en elke vorm van beheer na oplevering.
== Wanneer en voor hoeveel
Start 1 september 2025, einde 30 januari 2026. Vaste som: *€ 74.200,00* exclusief btw, in vier gelijke delen.
== Hoe we aanvaarden
Per onderdeel tekent de productmanager een los aanvaardingsbriefje binnen tien werkdagen.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [#ink(561) #rule() Hub Crutzen, financieel directeur \ Hoeve Landgraaf, 18 augustus 2025], [#ink(562, col: black) #rule() Noor Lemmens \ Datakompas, 18 augustus 2025])
"""
    return text(
        "mo-nl-opdrachtomschrijving",
        sheet(body, size=10.5, margin="24mm"),
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Zuivelcoöperatie Hoeve Landgraaf",
            project="Melkprijsmodel op eigen data",
            project_code="DK-SOW-18",
            signatory_name="Hub Crutzen",
            signatory_title="financieel directeur",
            signature_date="2025-08-18",
            amount="74200.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All Dutch papers."""
    yield handover()
    yield definitive()
    yield filled()
    yield superseded()
    yield ready()
    yield residual()
    yield mail()
    yield extra()
    yield hours()
    yield assignment()
