"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_second_hand.board import A, rl, ty
from forty_second_hand.press import scanned, text


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield scanned(
        "werkbon",
        rl(
            """
@ 90 70
: <b>KOELTECHNIEK ZUIDERMEER</b> | <b>WERKBON</b>
: Haven 44, Enkhuizen | Monteur: Ruud Bakkum
---
@ 35 60 30 45
: Opdrachtgever | Visafslag De Noord B.V. | Datum | 18-08-2026
: Project | Vervangen verdamper koelcel 3 | Werkorder | KZ-118204
@ 20 100 40
| <b>Aantal</b> | <b>Omschrijving</b> | <b>Bedrag</b>
| 1 | Verdamper 14 kW, geleverd en gemonteerd | € 4.860,00
| 6,5 | Arbeidsuren | € 539,50
| 1 | Koudemiddel, voorrijkosten | € 210,00
| | <b>Totaal excl. btw</b> | <b>€ 5.609,50</b>
Werk gereed: [x] ja  [ ] nee     Vervolgafspraak nodig: [ ] ja  [x] nee
~1
Klant verklaart het werk naar tevredenheid te hebben ontvangen.
~2
: Naam: | horse:Gerda Tolsma | Functie: | horse:bedrijfsleider
: Handtekening: | ink:11 | |
> Op al onze werkzaamheden zijn de Metaalunievoorwaarden van toepassing. Reclames binnen acht dagen.
""",
            page="a5l",
            margin=11,
            size=8.6,
        ),
        truth(
            A,
            "accepted",
            True,
            "nl",
            client="Visafslag De Noord B.V.",
            project="Vervangen verdamper koelcel 3",
            project_code="KZ-118204",
            signatory_name="Gerda Tolsma",
            signatory_title="bedrijfsleider",
            signature_date="2026-08-18",
            amount="5609.50 EUR",
        ),
        dpi=150,
        skew=0.5,
    )

    yield text(
        "pv-oplevering-uav",
        ty(
            """
#align(center)[#text(15pt)[*PROCES-VERBAAL VAN OPLEVERING*]\\ ingevolge de UAV 2012, paragraaf 9]
#table(columns: (42mm, 1fr), stroke: 0.4pt, [Opdrachtgever], [Waterschap De Lage Venen], [Aannemer], [Aannemingsbedrijf Hooijkaas B.V.], [Project], [Renovatie gemaal Oudekerk], [Projectnummer], [WLV-2025-023], [Aannemingssom], [€ 1.274.500,00 exclusief btw])
Op 23 juni 2026 is het werk opgenomen in aanwezigheid van:
+ namens de opdrachtgever: mevrouw ir. J. Sietsma en de heer B. Ros (toezicht);
+ namens de aannemer: de heer W. Hooijkaas.

De opdrachtgever verklaart het werk te aanvaarden, met inachtneming van de volgende opleverpunten, te herstellen vóór 1 september 2026:

#table(columns: (8mm, 1fr, 40mm), [1], [coating leuning bordes bijwerken], [Hooijkaas], [2], [geluidsmeting trafo overleggen], [Hooijkaas / Elektro Prins])
De onderhoudstermijn bedraagt zes maanden en gaat in op de dag van aanvaarding. Bijlagen: opnamestaat, revisietekeningen (17 bladen), V&G-dossier.

#v(4mm)
#grid(columns: (1fr, 1fr), [Plaats en datum: Oudekerk, 23 juni 2026\\ INK21\\ Jeltje Sietsma\\ Projectmanager Waterschap De Lage Venen], [Oudekerk, 23 juni 2026\\ INK22\\ Wouter Hooijkaas\\ directeur])
#pagebreak()
= Bijlage 1 – Opnamestaat
#table(columns: (1fr, 30mm, 40mm), [*Onderdeel*], [*Bevinding*], [*Opmerking*], [Pompen 1 t/m 3], [goed], [proefdraai 72 uur], [Krooshekreiniger], [goed], [], [Schuiven en keerkleppen], [goed], [], [Bordessen en leuningen], [punt 1], [], [Transformatorruimte], [punt 2], [], [Terrein en hekwerk], [goed], [ingezaaid], [Besturing en telemetrie], [goed], [])
#small[Verzendlijst: directie, toezicht, aannemer, beheerder, archief. Totaal opgenomen onderdelen: 7.]
""",
            lang="nl",
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "nl",
            client="Waterschap De Lage Venen",
            project="Renovatie gemaal Oudekerk",
            project_code="WLV-2025-023",
            signatory_name="Jeltje Sietsma",
            signatory_title="Projectmanager",
            signature_date="2026-06-23",
            amount="1274500.00 EUR",
            conditions=["coating leuning bordes bijwerken", "geluidsmeting trafo overleggen"],
        ),
    )

    yield text(
        "meerwerk",
        rl(
            """
# Meer- en minderwerk
> Formulier MMW, versie 3. Uitvoering start pas na akkoord van de opdrachtgever.
@ 60 110
| Opdrachtgever | Stichting Zorghof Vechtstroom
| Project | Verbouwing dagbehandeling
| Projectnummer | 21.0388
| MMW-nummer | 09
| Aanleiding | Wens gebruiker: extra handenwasbak en aanpassing deurbreedte
~2
@ 110 60
| Meerwerk installatie | € 3.715,00
| Meerwerk bouwkundig | € 2.440,00
| Minderwerk vervallen kastenwand | - € 1.890,00
| <b>Per saldo</b> | <b>€ 4.265,00</b>
Planning: geen gevolgen.
~2
Besluit opdrachtgever:   [x] akkoord    [ ] niet akkoord    [ ] nader overleg
~4
@ 60 60 50
: Annelot van Heemstra | ink:31 | 18 maart 2026
: Hoofd Vastgoed en Facilitair | Handtekening opdrachtgever |
: Sjoerd Kramer | ink:32 | 13 maart 2026
: Bouwbedrijf Kramer en Zn. | Handtekening aannemer |
""",
            grid="lines",
            color="#005f73",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Zorghof Vechtstroom",
            project="Verbouwing dagbehandeling",
            project_code="21.0388",
            signatory_name="Annelot van Heemstra",
            signatory_title="Hoofd Vastgoed en Facilitair",
            signature_date="2026-03-18",
            amount="4265.00 EUR",
            change_order_number="09",
        ),
    )

    yield text(
        "urenstaat",
        ty(
            """
#text(15pt)[Urenstaat april 2026] #h(1fr) Flexkracht Techniek
#rule
#kv([Inlener], [Gasopslag Noorderveld N.V.], [Uitzendkracht], [Mehmet Karagöz, meet- en regeltechnicus], [Project], [Turnaround 2026], [Opdrachtnummer], [GN-TA-615], [Tarief], [€ 78,50 per uur])
#table(columns: 6, fill: (_, y) => if y == 0 { rgb("#dde5b6") }, [Week], [ma], [di], [wo], [do], [vr], [15], [8], [8], [8], [8], [8], [16], [8], [8], [10], [10], [8], [17], [8], [8], [8], [vrij], [vrij])
Totaal: *108 uur* – te factureren *€ 8.478,00*

#block(stroke: 0.6pt, inset: 8pt, width: 100%)[Portaalregistratie – urenstaat 2026-04/Karagöz\\
30-04-2026 16:20 ingediend door M. Karagöz\\
01-05-2026 09:47 *goedgekeurd door Froukje Wiersema, coördinator onderhoudsstop (Gasopslag Noorderveld)*\\
01-05-2026 09:47 vrijgegeven voor facturatie]
""",
            lang="nl",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Gasopslag Noorderveld N.V.",
            project="Turnaround 2026",
            project_code="GN-TA-615",
            signatory_name="Froukje Wiersema",
            signatory_title="coördinator onderhoudsstop",
            signature_date="2026-05-01",
            amount="8478.00 EUR",
        ),
    )

    yield text(
        "mail-vertaling",
        rl(
            """
Van: Tine Goossens /
Verzonden: vrijdag 13 november 2026 11:56 /
Aan: Taalbrug Vertalers /
Onderwerp: Antw: Museumgids NL-DE-EN, opdracht TB-7041
---
Dag Pieter,

Onze conservator heeft de Duitse en de Engelse tekst van de museumgids helemaal nagelezen. Enkel complimenten! We keuren de vertaling goed
zoals ze nu is. Stuur de factuur van 3.318,40 euro maar naar de boekhouding, met TB-7041 erop.

Tot bij de volgende gids,

Tine Goossens /
Diensthoofd Publiekswerking /
Stedelijk Museum Ter Leie
---
> Van: Pieter Moons. Verzonden: maandag 2 november 2026. Beste Tine, in bijlage de definitieve teksten. Kan je ons laten weten of jullie akkoord zijn?
""",
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Stedelijk Museum Ter Leie",
            project="Museumgids NL-DE-EN",
            project_code="TB-7041",
            signatory_name="Tine Goossens",
            signatory_title="Diensthoofd Publiekswerking",
            signature_date="2026-11-13",
            amount="3318.40 EUR",
        ),
    )

    yield text(
        "voorlopige-oplevering-geweigerd",
        ty(
            """
#grid(columns: (30mm, 1fr), column-gutter: 6mm, box(fill: rgb("#ffd166"), width: 28mm, height: 14mm, align(center + horizon)[*GEMEENTE\\ DORRELAAR*]), [*Proces-verbaal van weigering van voorlopige oplevering*\\ Dienst Openbare Werken · projectnr. OW/2024/117])
#v(4mm)
Opdracht: *Heraanleg Stationsplein* \\ Opdrachtnemer: Wegenbouw Lannoo-Baert bv \\ Aanvraag tot voorlopige oplevering ontvangen op 1 oktober 2026

Gelet op artikel 92 van het koninklijk besluit van 14 januari 2013 werd op 9 oktober 2026 overgegaan tot het nazicht van de werken. Vastgesteld werd:
- verzakkingen tot 4 cm in zone B over 60 m²;
- rioolinspectie niet uitgevoerd;
- beplanting in zone D afgestorven.

Op grond van deze vaststellingen wordt de voorlopige oplevering *geweigerd*. De termijn voor de boetes wegens laattijdige uitvoering loopt door.

Opgemaakt in twee exemplaren te Dorrelaar op 12 oktober 2026.

#v(4mm)
INK51\\ Hilde Verstraeten-Maes\\ Leidend ambtenaar
""",
            lang="nl",
            size=10.5,
        ),
        truth(
            A,
            "rejected",
            True,
            "nl",
            client="GEMEENTE DORRELAAR",
            project="Heraanleg Stationsplein",
            project_code="OW/2024/117",
            signatory_name="Hilde Verstraeten-Maes",
            signatory_title="Leidend ambtenaar",
            signature_date="2026-10-12",
        ),
    )

    yield text(
        "bestuursbesluit",
        rl(
            """
# Bestuursbesluit 2026-14
## Coöperatie Windvogels Zeeuwse Kust U.A.
Vergadering van het bestuur van 4 februari 2026. Aanwezig: 5 van de 5 leden.

<b>Onderwerp:</b> decharge aan Kompas Advies voor fase 2 (vergunningentraject) van het project Windpark Schorrenoord, projectnummer WZK-WP3

<b>Overwegende</b> dat het rapport van fase 2 op 15 december 2025 is ontvangen, dat de technische commissie het volledig akkoord heeft bevonden
en dat er geen open punten zijn;

<b>besluit</b> met algemene stemmen:
* fase 2 (vergunningentraject) als voltooid te aanvaarden;
* de bijbehorende termijn van € 32.700,00 betaalbaar te stellen.
~3
Aldus vastgesteld te Middelburg op 4 februari 2026.
~2
@ 85 85
: ink:61 | ink:62
: Krijn de Visser, secretaris | Adriana Poppe, voorzitter
""",
            font="Times-Roman",
            size=11,
            centre=True,
        ),
        truth(
            A,
            "accepted",
            True,
            "nl",
            client="Coöperatie Windvogels Zeeuwse Kust U.A.",
            project="Windpark Schorrenoord",
            project_code="WZK-WP3",
            milestone="fase 2 (vergunningentraject)",
            signatory_name="Adriana Poppe",
            signatory_title="voorzitter",
            signature_date="2026-02-04",
            amount="32700.00 EUR",
        ),
    )

    yield text(
        "plan-van-aanpak-sow",
        ty(
            """
= Opdrachtomschrijving training leidinggevenden
_Bijlage 1 bij raamovereenkomst RO-2026-05_
#kv([Opdrachtgever], [Veiligheidsregio Midden-Gelre], [Opdrachtnemer], [Praktijkhuis Leren & Doen], [Project], [Leidinggeven in de nieuwe organisatie], [Projectnummer], [VRMG-LD-33])
== Wat wij doen
Intake met twaalf teamleiders, ontwerp van vier dagdelen, uitvoering in drie groepen, terugkomdag na drie maanden. Wij leveren een draaiboek, werkboeken en een eindverslag.
== Wanneer
Intake in september 2026, uitvoering oktober tot en met december 2026, eindverslag in april 2027.
== Wat het kost
#table(columns: (1fr, 35mm), [Ontwerp], [€ 5.600,00], [Uitvoering, 12 dagdelen], [€ 16.200,00], [Terugkomdag en eindverslag], [€ 2.900,00], [*Totaal, vrij van btw*], [*€ 24.700,00*])
== Acceptatie
Het eindverslag wordt binnen vier weken door de opdrachtgever beoordeeld aan de hand van de afgesproken leerdoelen.
#v(5mm)
#grid(columns: (1fr, 1fr), [Opdrachtgever\\ INK71\\ Maarten Rozeboom\\ Hoofd HR\\ 7 juli 2026], [Opdrachtnemer\\ INK72\\ Elske Dijkgraaf\\ 6 juli 2026])
""",
            lang="nl",
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Veiligheidsregio Midden-Gelre",
            project="Leidinggeven in de nieuwe organisatie",
            project_code="VRMG-LD-33",
            signatory_name="Maarten Rozeboom",
            signatory_title="Hoofd HR",
            signature_date="2026-07-07",
            amount="24700.00 EUR",
        ),
    )

    yield text(
        "notulen-bouwoverleg",
        rl(
            """
# Notulen bouwoverleg 8
Aanwezig: mw. Kuil, dhr. Sanders, dhr. El Amrani (verslag). Afwezig met bericht: dhr. Prins.
@ 12 118 40
| <b>Nr</b> | <b>Besproken</b> | <b>Actie</b>
| 8.1 | Verslag 7 wordt zonder wijzigingen vastgesteld. | -
| 8.2 | Kraanopstelling verplaatst naar de noordzijde in verband met de bomen. | Sanders
| 8.3 | Levering kozijnen schuift een week op, geen invloed op wind- en waterdicht. | Sanders
| 8.4 | Bemonstering gevelsteen: drie proefvlakken komen in week 20. Keuze volgt later. | Kuil
| 8.5 | Oplevering van de ruwbouw staat op de agenda van overleg 11. | allen
Volgend overleg: donderdag 21 mei om 10.00 uur in de keet. Parkeren graag aan de dijk.
""",
            size=9.5,
            color="#555555",
        ),
        truth("other", None, None, "nl"),
    )

    yield text(
        "acceptatie-concept",
        rl(
            """
# Acceptatieformulier leveromgeving
: Klant | Hogeschool Twijnstra
: Project | E-learning Privacy voor docenten
: Opdrachtnummer | HT-EL-2026-09
: Mijlpaal | Oplevering beta
: Bedrag | € 7.150,00
---
De klant accepteert de mijlpaal Oplevering beta. Testbevindingen: 18 gemeld, 18 opgelost, 0 open.
~4
ink:81
Renske Boomgaard /
Programmamanager Digitaal Onderwijs /
26 mei 2026
~15
> Versie 0.3 van dit formulier is ondertekend om de ondertekenstraat te beproeven. Definitieve versie volgt in juni.
""",
            head="CONCEPT - proefversie 0.3 - hieraan kunnen geen rechten worden ontleend",
            grid="box",
        ),
        truth(
            A,
            "undecided",
            True,
            "nl",
            client="Hogeschool Twijnstra",
            project="E-learning Privacy voor docenten",
            project_code="HT-EL-2026-09",
            milestone="Oplevering beta",
            signatory_name="Renske Boomgaard",
            signatory_title="Programmamanager Digitaal Onderwijs",
            signature_date="2026-05-26",
            amount="7150.00 EUR",
            warnings=("draft_or_void",),
        ),
    )

    yield text(
        "afleverbon-container",
        ty(
            """
#table(columns: (1fr, 1fr), inset: 7pt, [*Schoutens Binnenvaart & Opslag*\\ Kade 12, Moerdijk], [*AFLEVERBON* \\ Rit 26-4471 · blad 1 van 1], [Klant: *Chemopak Lichtenvoort B.V.*\\ Project: Verhuizing tankopslag], [Opdracht: *SBO-3127*\\ Losdatum: 2 december 2025], table.cell(colspan: 2)[9 tankcontainers 20 ft, leeg, gereinigd · zegels 114–122 · certificaten bijgevoegd (9)])
Chauffeur verklaart geleverd te hebben volgens opdracht.

#grid(columns: (1fr, 1fr), column-gutter: 6mm, [*Chauffeur*\\ INK91\\ Dirk-Jan Pols], [*Ontvangen en akkoord namens klant*\\ #v(9mm) #line(length: 60mm, stroke: 0.4pt) naam / functie / datum])
#v(6mm)
#small[AVC 2002 van toepassing. Zonder handtekening van de ontvanger geldt de zending als niet aanvaard. Wachttijd boven één uur wordt doorberekend.]
""",
            lang="nl",
            page='paper: "a5", margin: 13mm',
            size=9.5,
        ),
        truth(
            A,
            "undecided",
            False,
            "nl",
            client="Chemopak Lichtenvoort B.V.",
            project="Verhuizing tankopslag",
            project_code="SBO-3127",
            warnings=("partly_signed",),
        ),
    )
