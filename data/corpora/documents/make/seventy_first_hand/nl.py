"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Ink, Tick, grid, hand, pairs, rl
from .sheets import acro, joined, leaf, scanned, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield leaf(
        "nl-opleververklaring",
        "text",
        rl(
            [
                "<b>De Rietschoof Dakwerken B.V.</b>",
                "# Opleververklaring",
                "Opdrachtgever: Stichting Woonhof Zuid<br/>Project: Dakrenovatie Merelhof<br/>Projectnummer: 26.114<br/>Onderdeel: blok C",
                "Ondergetekende verklaart dat het werk op 11 juni 2026 is opgenomen en zonder gebreken is goedgekeurd. De slottermijn van € 8.975,00 wordt betaalbaar gesteld.",
                10,
                Ink(401),
                "J. Terpstra, projectleider vastgoed",
                "Zwolle, 11 juni 2026",
                "---",
                [
                    ["Gecontroleerd", "Bevinding"],
                    ["Nokvorsten en hulpstukken", "in orde"],
                    ["Goten en hemelwaterafvoer", "in orde"],
                    ["Doorvoeren, loodwerk", "in orde"],
                    ["Steiger en terrein opgeruimd", "ja"],
                ],
                "~ Op alle werkzaamheden geldt tien jaar garantie op de waterdichtheid. Onderhoudstermijn: zes maanden na de datum van deze verklaring. Exemplaren: opdrachtgever, uitvoerder, administratie.",
            ],
            pt=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Woonhof Zuid",
            project="Dakrenovatie Merelhof",
            project_code="26.114",
            milestone="blok C",
            signatory_name="J. Terpstra",
            signatory_title="projectleider vastgoed",
            signature_date="2026-06-11",
            amount="8975.00 EUR",
        ),
    )

    page = rl(
        [
            "<b>WERKBON 90417</b> &nbsp; Van Houten Koeltechniek",
            pairs(
                ("Klant", "Slagerij Boonstra"),
                ("Opdracht", "VK-2288"),
                ("Werkzaamheden", "lekzoeken, filterdroger vervangen, 2 kg bijgevuld"),
                ("Totaal", "€ 612,50 excl. btw"),
                wide=90,
                full=320,
                lines="rows",
            ),
            "Werk naar tevredenheid uitgevoerd, akkoord klant:",
            30,
            Ink(403, 110, 30),
            "Naam: Klaas Boonstra, eigenaar &nbsp; Datum: 21-07-2026",
        ],
        size=(420, 420),
        margin=40,
    )
    yield scanned(
        "nl-werkbon",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Slagerij Boonstra",
            project_code="VK-2288",
            signatory_name="Klaas Boonstra",
            signatory_title="eigenaar",
            signature_date="2026-07-21",
            amount="612.50 EUR",
        ),
        Scanner(dpi=115, skew=-1.4, noise=5, jpeg=33, seed=21),
    )

    yield leaf(
        "nl-decharge",
        "text",
        ty("""
= Dechargeverklaring
*Waterschap De Lage Stroom* verleent hierbij decharge aan Bureau Kompas Advies voor de opdracht *Assetplan gemalen* (opdrachtnummer 7702/WS).

Het eindproduct "Meerjarenraming 2027–2036" is op 2 maart door het directieteam vastgesteld en geaccepteerd. Openstaande verplichtingen zijn er niet.

De eindafrekening van € 14.300,00 kan worden ingediend.

Tiel, 5 maart 2026

@ink405@

mr. E. van Wessem \\ Secretaris-directeur
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Waterschap De Lage Stroom",
            project="Assetplan gemalen",
            project_code="7702/WS",
            milestone="Meerjarenraming 2027–2036",
            signatory_name="E. van Wessem",
            signatory_title="Secretaris-directeur",
            signature_date="2026-03-05",
            amount="14300.00 EUR",
        ),
    )

    yield leaf(
        "nl-urenstaat",
        "text",
        rl(
            [
                "# Urenverantwoording week 41 t/m 44",
                "Medewerker: Farah El Idrissi | Bureau: Zuiderlicht Detachering | Opdrachtgever: Gemeente Oudenvoorde | Opdracht: Vervanging zaaksysteem | Inhuurnr. GO-1507",
                grid(
                    [
                        ["Week", "Uren", "Tarief", "Bedrag"],
                        ["41", "36", "€ 94,00", "€ 3.384,00"],
                        ["42", "36", "€ 94,00", "€ 3.384,00"],
                        ["43", "28", "€ 94,00", "€ 2.632,00"],
                        ["44", "36", "€ 94,00", "€ 3.384,00"],
                        ["Totaal", "136", "", "€ 12.784,00"],
                    ],
                    (70, 70, 90, 110),
                    "rows",
                ),
                "Status: goedgekeurd door opdrachtgever<br/>Goedgekeurd door: Wim Nijenhuis (teammanager Burgerzaken)<br/>Tijdstip: 3 november 2026, 10:14 uur",
            ]
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Gemeente Oudenvoorde",
            project="Vervanging zaaksysteem",
            project_code="GO-1507",
            signatory_name="Wim Nijenhuis",
            signatory_title="teammanager Burgerzaken",
            signature_date="2026-11-03",
            amount="12784.00 EUR",
        ),
    )

    front = rl(
        [
            "# Proces-verbaal van voorlopige oplevering",
            "Bouwheer: Vrije Basisschool De Kiekeboe vzw<br/>Aannemer: Bouwwerken Deprez nv<br/>Werf: Nieuwbouw refter<br/>Bestek: 2024/VBS/3<br/>Fase: voorlopige oplevering",
            "De voorlopige oplevering wordt op bladzijde 2 vastgesteld.",
            "~ Bijlage: foto's van de werf; keuringsverslag elektriciteit.",
        ]
    )
    second = rl(
        [
            "## Bladzijde 2 – besluit",
            "De werken worden voorlopig opgeleverd. Volgende opmerkingen moeten worden weggewerkt:",
            "- barst in vloertegel aan de inkom",
            "- ontbrekende plint in de berging",
            "Kortrijk, 28 augustus 2026",
            10,
            Ink(409, 120, 30),
            "Katrien Vandewalle, directeur, voor de bouwheer",
        ],
        size=(420, 420),
        margin=40,
    )
    yield Paper(
        "mm-nl-be-voorlopige-oplevering",
        "a",
        "mixed",
        joined(front, scan(second, Scanner(dpi=110, skew=0.7, noise=4, jpeg=33, seed=23))),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Vrije Basisschool De Kiekeboe vzw",
            project="Nieuwbouw refter",
            project_code="2024/VBS/3",
            milestone="voorlopige oplevering",
            signatory_name="Katrien Vandewalle",
            signatory_title="directeur",
            signature_date="2026-08-28",
            conditions=["barst in vloertegel aan de inkom", "ontbrekende plint in de berging"],
        ),
        joined(front, second),
    )

    yield leaf(
        "nl-acroform-voorwaarden",
        "form",
        acro(
            "Acceptatieformulier oplevering",
            [
                ("Opdrachtgever", "Apotheek Linde Groep"),
                ("Project", "Koppeling recepten"),
                ("Referentie", "ALG-K-02"),
                ("Oplevering", "Iteratie 5"),
                ("Bedrag", "EUR 6.150,00"),
            ],
            [
                ("Geaccepteerd", False),
                ("Geaccepteerd onder voorwaarden", True),
                ("Niet geaccepteerd", False),
            ],
            ["Leverancier: Bitterzoet Software, Utrecht"],
            [
                ("Voorwaarden", "logbestand na 24 uur automatisch wissen"),
                ("Naam", "Sanne Hoekstra"),
                ("Functie", "hoofd ICT"),
                ("Datum", "30-09-2026"),
                ("Ondertekend", "/s/ Sanne Hoekstra"),
            ],
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Apotheek Linde Groep",
            project="Koppeling recepten",
            project_code="ALG-K-02",
            milestone="Iteratie 5",
            signatory_name="Sanne Hoekstra",
            signatory_title="hoofd ICT",
            signature_date="2026-09-30",
            amount="6150.00 EUR",
            conditions=["logbestand na 24 uur automatisch wissen"],
        ),
    )

    yield leaf(
        "nl-mail-afkeuring",
        "text",
        rl(
            [
                "Van: Dirk Aerts, Transport Aerts-Muys nv<br/>Aan: support@routeplan.example<br/>Verzonden: woensdag 11 februari 2026 15:48<br/>Onderwerp: Testversie ritplanner 2.3 – niet akkoord",
                "---",
                "Dag Lien,",
                "Onze planners hebben de testversie van de ritplanner (dossier RP-610) drie dagen gebruikt. De rusttijden worden verkeerd geteld en de kaart valt weg. Wij keuren versie 2.3 dus niet goed en wachten op een nieuwe.",
                "Groeten,<br/>Dirk Aerts<br/>Hoofd planning",
            ]
        ),
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Transport Aerts-Muys nv",
            project="ritplanner",
            project_code="RP-610",
            milestone="versie 2.3",
            signatory_name="Dirk Aerts",
            signatory_title="Hoofd planning",
            signature_date="2026-02-11",
        ),
    )

    yield leaf(
        "nl-meerwerk",
        "text",
        rl(
            [
                "# Meerwerkopdracht MW-9",
                pairs(
                    ("Opdrachtgever", "Zorgcentrum De Wissel"),
                    ("Aannemer", "Installatiebedrijf Kroon"),
                    ("Werk", "Vernieuwen verpleegoproepsysteem"),
                    ("Werknummer", "K-5103"),
                    lines="grid",
                ),
                "Extra: vier oproeppunten in de tuin, met grondkabel.",
                [
                    ["Meerwerk", "€ 5.310,00"],
                    ["Minderwerk (vervallen gangmelder)", "€ -410,00"],
                    ["Saldo", "€ 4.900,00"],
                ],
                "Akkoord opdrachtgever, 16 april 2026",
                hand("Lotte Verhagen"),
                "Lotte Verhagen, facilitair manager",
            ]
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Zorgcentrum De Wissel",
            project="Vernieuwen verpleegoproepsysteem",
            project_code="K-5103",
            signatory_name="Lotte Verhagen",
            signatory_title="facilitair manager",
            signature_date="2026-04-16",
            amount="4900.00 EUR",
            change_order_number="MW-9",
        ),
    )

    yield leaf(
        "nl-wacht-op-tweede",
        "text",
        rl(
            [
                "## Acceptatieprotocol – Ketentest pensioenportaal",
                "Opdrachtgever: Pensioenfonds Zilverdraad. Opdrachtnummer PZ/21-8. Mijlpaal: Ketentest. Bedrag bij acceptatie: € 27.600,00.",
                Tick(True, "De ketentest is geslaagd en wordt geaccepteerd."),
                Tick(False, "De ketentest wordt niet geaccepteerd."),
                "Volgens artikel 6 tekenen twee bestuursleden van het fonds; met één handtekening heeft dit protocol geen werking.",
                grid(
                    [
                        ["1. Bestuurslid pensioenadministratie", "2. Bestuurslid financiën"],
                        [Ink(414), "(volgt na vakantie)"],
                        ["Gerda Mulder, 14 juli 2026", "Hans Ruijter"],
                    ],
                    (230, 230),
                ),
            ]
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Pensioenfonds Zilverdraad",
            project="pensioenportaal",
            project_code="PZ/21-8",
            milestone="Ketentest",
            signatory_name="Hans Ruijter",
            signatory_title="Bestuurslid financiën",
            amount="27600.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield leaf(
        "nl-inkooporder",
        "text",
        ty(
            """
*INKOOPORDER 2026-IO-3348* #h(1fr) 19-10-2026
#line(length: 100%)
Besteller: Scheepswerf Noorderdok B.V. \\ Leverancier: Trilmetrix Advies \\ Project: Bouwnummer 418, trillingsonderzoek
#table(columns: (auto, 1fr, auto), [1], [Metingen proefvaart], [€ 7.200,00], [2], [Rapportage], [€ 2.900,00], [], [Totaal excl. btw], [€ 10.100,00])
Vermeld het ordernummer op uw factuur. Facturen worden betaald na akkoord van de projectleider.
""",
            font="New Computer Modern",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Scheepswerf Noorderdok B.V.",
            project="Bouwnummer 418, trillingsonderzoek",
            amount="10100.00 EUR",
            po_number="2026-IO-3348",
        ),
    )

    yield leaf(
        "nl-verslag",
        "text",
        rl(
            [
                "# Verslag voortgangsoverleg nr. 12",
                "Project: Herinrichting Stationsplein · Opdrachtgever: Gemeente Beukerkerk · 8 september 2026",
                "Aanwezig: mw. Prins, dhr. Ouwehand (gemeente), dhr. Sijtsma (ontwerpbureau)",
                "1. Verslag nr. 11 wordt ongewijzigd vastgesteld.",
                "2. Het ontwerpbureau licht de beplanting toe. De gemeente bespreekt het voorstel intern; een besluit volgt later.",
                "3. Actie: Sijtsma stuurt doorsneden vóór 22 september.",
                "4. Volgend overleg: 6 oktober 2026.",
            ],
            font="Times-Roman",
            pt=11,
        ),
        truth(
            "other",
            None,
            None,
            "nl",
            client="Gemeente Beukerkerk",
            project="Herinrichting Stationsplein",
        ),
    )
