"""Dutch, also Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_fifth_hand.board import join, rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Opleveringen, werkbonnen, meerwerk, post."""
    data = rl(
        """# PROCES-VERBAAL VAN OPLEVERING
conform paragraaf 9 en 10 UAV
Opdrachtgever :: Waterschap De Rietgors
Aannemer :: Aannemingsbedrijf Kooistra B.V.
Werk :: Vervanging gemaal Oude Sluis
Projectnummer :: RG-2025-118
Onderdeel :: Civiele bouwkuip en pompkelder
Datum opneming :: 3 juli 2026

De directie heeft het werk opgenomen en in orde bevonden. Er zijn geen gebreken geconstateerd. Het onderdeel wordt als opgeleverd beschouwd en door de opdrachtgever goedgekeurd. De onderhoudstermijn bedraagt 30 dagen en loopt tot 2 augustus 2026. Het werk is uitgevoerd volgens bestek RG-B-44 met de nota van inlichtingen van 11 november 2024. Revisietekeningen, keuringsrapporten van het beton en het logboek van de bemaling zijn op 1 juli 2026 ontvangen. Leidingen en kabels van derden zijn na afloop ingemeten. De bouwplaats is ontruimd en het werkterrein is aan de pachter teruggegeven.
## Bij de opneming aanwezig
| Naam | Namens | Rol
| S. Kooistra | Aannemingsbedrijf Kooistra B.V. | directeur
| P. Bijlsma | Bureau Terp en Dijk | directievoerder
| T. van Beusekom | Waterschap De Rietgors | projectleider
 Te betalen termijn: € 88.240,00.
|| Namens de aannemer | Namens de opdrachtgever
|| ~501 | ~502
|| S. Kooistra | mw. ir. T. van Beusekom, projectleider
|| 3 juli 2026 | 6 juli 2026""",
        "Helvetica",
        10,
        kv="lines",
        tint="#00548b",
    )
    yield Paper(
        "mg-nl-uav",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Waterschap De Rietgors",
            project="Vervanging gemaal Oude Sluis",
            project_code="RG-2025-118",
            milestone="Civiele bouwkuip en pompkelder",
            signatory_name="T. van Beusekom",
            signatory_title="projectleider",
            signature_date="2026-07-06",
            amount="88240.00 EUR",
        ),
    )

    page = rl(
        """# WERKBON 26-5518
Installatiebedrijf Hazelhof - Loosduinweg 40, Westerveen
Klant :: Bakkerij Ten Cate-Smits
Werk :: Vervangen afzuiging bakzaal
Opdrachtnr. :: H-7702
Monteur :: Wesley en Rachid
|Aantal|Materiaal
|1|Dakventilator 4000 m3/h
|12 m|Spirobuis 400 mm
|1|Frequentieregelaar
Gewerkte uren: 14
Werk naar tevredenheid uitgevoerd.
Handtekening klant :: ~511
Naam :: ~D:Joke Smits
Functie :: ~D:eigenaar
Datum :: ~D:12 maart 2026""",
        size=11,
        kv="grid",
    )
    yield Paper(
        "mg-nl-werkbon",
        "a",
        "scan",
        scan(page, Scanner(dpi=92, skew=-1.0, noise=1.6, jpeg=24, turn=90)),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Bakkerij Ten Cate-Smits",
            project="Vervangen afzuiging bakzaal",
            project_code="H-7702",
            signatory_name="Joke Smits",
            signatory_title="eigenaar",
            signature_date="2026-03-12",
        ),
        page,
    )

    data = typ(r"""
#set page(margin: 2cm)
#text(15pt)[*Opleveringsrapport woningen*] #h(1fr) blad 1/1
#kv([Opdrachtgever], [Woonstichting Het Baken], [Project], [Renovatie Zeeheldenbuurt], [Projectcode], [WB-ZH-04], [Deel], [Blok 2, huisnummers 31 t/m 57], [Aannemer], [Van Grol Renovatie])
#table(columns: (auto, 1fr, auto), [*Nr.*], [*Opleverpunt*], [*Gereed voor*], [1], [Kozijn achtergevel nr. 35 sluit niet], [1 mei 2026], [2], [Tegelwerk toilet nr. 41 opnieuw voegen], [1 mei 2026], [3], [Ventilatie nr. 57 inregelen], [24 april 2026])
De opdrachtgever aanvaardt blok 2, onder voorwaarde dat bovenstaande punten op de genoemde data zijn verholpen. De termijn van € 46.500,00 wordt vrijgegeven.

#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Van Grol Renovatie], [Woonstichting Het Baken], [#ink(521)], [#ink(522)], [D. van Grol], [Samira Oulad, opzichter], [16 april 2026], [17 april 2026])
""")
    yield Paper(
        "mg-nl-woningen",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting Het Baken",
            project="Renovatie Zeeheldenbuurt",
            project_code="WB-ZH-04",
            milestone="Blok 2, huisnummers 31 t/m 57",
            signatory_name="Samira Oulad",
            signatory_title="opzichter",
            signature_date="2026-04-17",
            amount="46500.00 EUR",
            conditions=[
                "Kozijn achtergevel nr. 35 sluit niet",
                "Tegelwerk toilet nr. 41 opnieuw voegen",
                "Ventilatie nr. 57 inregelen",
            ],
        ),
    )

    data = rl(
        """# Meerwerkopgave MW-08
Van :: Staalbouw Verhaeghe NV, Ooigem
Voor :: Brouwerij Sint-Amelberga
Project :: Nieuwe lagerkelder
Werfnummer :: 24/0677
| Omschrijving | Hoeveelheid | Prijs
| Bijkomende bordestrap tank 6 | 1 | € 4.350,00
| Leuningwerk rvs | 18 lm | € 2.916,00
| Studie en tekenwerk | 6 u | € 510,00
Totaal meerwerk excl. btw: € 7.776,00
Beslissing bouwheer:
|| [x] akkoord | [ ] niet akkoord | [ ] te bespreken
Voor de bouwheer :: ~531
Naam en functie :: Lieven Dhaenens, technisch directeur
Datum :: 8 februari 2026""",
        "Times-Roman",
        11,
        kv="lines",
    )
    yield Paper(
        "mg-nl-meerwerk",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Brouwerij Sint-Amelberga",
            project="Nieuwe lagerkelder",
            project_code="24/0677",
            signatory_name="Lieven Dhaenens",
            signatory_title="technisch directeur",
            signature_date="2026-02-08",
            amount="7776.00 EUR",
            change_order_number="MW-08",
        ),
    )

    data = rl(
        """# Proces-verbaal van voorlopige oplevering
Bouwheer :: Gemeente Oosterzande
Opdracht :: Heraanleg Kerkplein
Dossiernummer :: OZ/2025/31
Aannemer :: Wegenbouw Maertens BV
Op 29 september 2026 heeft de leidend ambtenaar de werken nagezien. De volgende gebreken zijn vastgesteld: kasseien aan de noordzijde verzakt tot 4 cm; goten met tegenhelling; fontein niet aangesloten.
Gelet op de aard van deze gebreken <b>wordt de voorlopige oplevering geweigerd</b>. De aannemer vraagt na herstelling een nieuwe oplevering aan.
Opgemaakt te Oosterzande, 29 september 2026
|| De aannemer (voor kennisname) | De leidend ambtenaar
|| ~541 | ~542
|| Jo Maertens | Katrien Vanpoucke, diensthoofd openbare werken""",
        "Helvetica",
        10.5,
        kv="grid",
        center=True,
    )
    yield Paper(
        "mg-nl-weigering",
        "a",
        "text",
        data,
        truth(
            CERT,
            "rejected",
            True,
            "nl",
            client="Gemeente Oosterzande",
            project="Heraanleg Kerkplein",
            project_code="OZ/2025/31",
            signatory_name="Katrien Vanpoucke",
            signatory_title="diensthoofd openbare werken",
            signature_date="2026-09-29",
        ),
    )

    data = rl(
        """Van: Marit Hoekstra (Zonnepark Polderwind B.V.)
Aan: Kabelwerken Eemland
Verzonden: vrijdag 21 augustus 2026 13:17
Onderwerp: RE: project ZP-60 Aansluiting zonnepark Zuidpolder / mijlpaal 2 kabeltracé

Beste Freek,
Bedankt voor de revisietekening. Het kabeltracé hebben we woensdag samen gelopen en de bocht bij de duiker is nu zoals afgesproken. Mijlpaal 2 kabeltracé is hierbij akkoord. Je mag de termijn van € 33.125,00 factureren.
Hartelijke groet,
Marit Hoekstra
projectmanager realisatie""",
        "Courier",
        9,
    )
    yield Paper(
        "mg-nl-mailkabel",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Zonnepark Polderwind B.V.",
            project="Aansluiting zonnepark Zuidpolder",
            project_code="ZP-60",
            milestone="mijlpaal 2 kabeltracé",
            signatory_name="Marit Hoekstra",
            signatory_title="projectmanager realisatie",
            signature_date="2026-08-21",
            amount="33125.00 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: 2cm)
= Fabrieksafnametest (FAT) -- besluitformulier
*Opdrachtgever* Drinkwaterbedrijf Maasduin \
*Project* Vernieuwing besturing filterstraat, werknummer B-9913 \
*Testfase* FAT schakelkast SK-3

#table(columns: (2fr, 1fr, 1fr), [Controle], [Uitgevoerd], [Oordeel], [Bedrading volgens schema], [ja], [goed], [Noodstopketen], [ja], [goed], [Communicatie met PLC], [ja], [goed], [Warmteproef], [nee], [volgt op locatie])

*Besluit opdrachtgever (aankruisen wat van toepassing is)*

#tick(false) vrijgegeven voor transport #h(1cm) #tick(false) vrijgegeven met restpunten #h(1cm) #tick(false) afgekeurd

Bedrag bij vrijgave: € 21.700,00

Naam: Ruben Teunissen #h(1cm) Functie: systeemingenieur \
Handtekening: #blank(5cm) #h(1cm) Datum: #blank(3cm)
""")
    yield Paper(
        "mg-nl-fat",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="Drinkwaterbedrijf Maasduin",
            project="Vernieuwing besturing filterstraat",
            project_code="B-9913",
            milestone="FAT schakelkast SK-3",
            signatory_name="Ruben Teunissen",
            signatory_title="systeemingenieur",
            amount="21700.00 EUR",
        ),
    )

    data = rl(
        """# Opleverdocument bodemsanering
CONCEPT versie 0.3 - alleen voor intern commentaar
Opdrachtgever :: Ontwikkelmaatschappij Spoorzone Lith
Locatie :: Voormalig gasfabrieksterrein
Projectnummer :: BS-1526
Vak :: Vak D
Ontgraven grond: 2.340 ton. Controlemonsters putbodem voldoen aan de terugsaneerwaarde.
De opdrachtgever verklaart de sanering van vak D te aanvaarden.
Ondertekening opdrachtgever: ............................
Naam: Willem-Jan Baartmans, gebiedsmanager
Datum: ....................""",
        kv="plain",
        mark="CONCEPT",
        tint="#3a3a3a",
    )
    yield Paper(
        "mg-nl-concept",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="Ontwikkelmaatschappij Spoorzone Lith",
            project="Voormalig gasfabrieksterrein",
            project_code="BS-1526",
            milestone="Vak D",
            signatory_name="Willem-Jan Baartmans",
            signatory_title="gebiedsmanager",
            warnings=["draft_or_void"],
        ),
    )

    cover = rl(
        """# Bijlage bij termijnstaat 5
Opdrachtgever: Provincie Zuiderlanden
Project: Faunapassage N711
Projectnummer: ZL-711-F
Hierna volgt het opleverformulier van mijlpaal 5, zoals door de provincie teruggezonden.""",
        "Times-Roman",
        12,
    )
    page = rl(
        """# Opleverformulier
Project :: Faunapassage N711
Mijlpaal :: Mijlpaal 5 - Keerwanden
Bedrag :: € 54.980,00
De keerwanden zijn gekeurd.
[ ] goedgekeurd
[x] goedgekeurd met voorbehoud
[ ] afgekeurd
Voorbehoud :: ~D:voegkit oostwand vervangen
Naam :: ~D:Elske Wiarda
Functie :: ~D:toezichthouder
Handtekening :: ~551
Datum :: ~D:30 oktober 2026""",
        size=12,
        kv="grid",
    )
    yield Paper(
        "mg-nl-fauna",
        "a",
        "mixed",
        join(cover, scan(page, Scanner(dpi=92, skew=0.9, noise=2, jpeg=24))),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Provincie Zuiderlanden",
            project="Faunapassage N711",
            project_code="ZL-711-F",
            milestone="Mijlpaal 5 - Keerwanden",
            signatory_name="Elske Wiarda",
            signatory_title="toezichthouder",
            signature_date="2026-10-30",
            amount="54980.00 EUR",
            conditions=["voegkit oostwand vervangen"],
        ),
        join(cover, page),
    )

    data = rl(
        """# Overdrachtsverklaring
Klant :: Textielveredeling Aerts NV
Project :: Warmtekrachtkoppeling 800 kWe
Projectnummer :: WKK-19
Fase :: Fase 3 - Duurproef
Aerts NV heeft kennis genomen van het meetverslag. De overdracht van fase 2 werd reeds op 4 mei 2026 aanvaard (zie verklaring OV-2). Voor fase 3 zal de klant zijn beslissing pas meedelen na de duurproef van 30 dagen, die op 1 december 2026 eindigt.
Handtekening klant :: (nog niet van toepassing)
Voor de klant :: Greet Schepens, plantmanager
Voor Energiebouw Limburgse Kempen :: ~561
Datum :: 2 november 2026""",
        "Times-Roman",
        11.5,
        kv="lines",
    )
    yield Paper(
        "mg-nl-duurproef",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="Textielveredeling Aerts NV",
            project="Warmtekrachtkoppeling 800 kWe",
            project_code="WKK-19",
            milestone="Fase 3 - Duurproef",
            signatory_name="Greet Schepens",
            signatory_title="plantmanager",
            warnings=["partly_signed"],
        ),
    )

    data = typ(r"""
#set page(margin: 1.8cm)
#align(center)[#text(20pt)[*Uw dak, onze zorg*] \ Dakmeesters Noordkop]
#columns(2)[
*Waarom onderhoud?* Een plat dak gaat twintig jaar mee als iemand er twee keer per jaar naar kijkt.

*Wat doen wij?* Goten leeg, naden nakijken, foto's in een kort verslag.

*Wat kost het?* Vanaf € 185,00 per beurt voor een rijtjeshuis.

*Tevreden klanten* Bij ons tekent u pas voor akkoord als het droog is binnen.

*Bellen?* Elke werkdag van 8 tot 17 uur.
]
""")
    yield Paper("mg-nl-folder", "a", "text", data, truth("other", None, None, "nl"))
