"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, A5, landscape

from sixty_third_hand.board import LINE, Grid, pdf, scanned, stamp, ticks, typ, words
from sixty_third_hand.marks import Box, Field, Hand, Ink

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "me-mijlpalenstaat",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 2cm)
#set text(font: "Libertinus Serif", lang: "nl")
#grid(columns: (1fr, auto), text(14pt)[Mijlpalenstaat bij aanmelding mijlpaal 3], [projectnr. WB-7031])
Opdrachtgever: Waterschap Oude Linge \\ Project: vervanging besturing gemalen \\ Opdrachtnemer: Regelwerk Installaties B.V.
#table(columns: (1cm, 1fr, 2.8cm, 3.4cm), [\\#],[Mijlpaal],[Bedrag excl. btw],[Status],[1],[Ontwerp],[€ 22.000,00],[geaccepteerd 08-10-2025],[2],[Fabrieksproef (FAT)],[€ 47.500,00],[geaccepteerd per heden],[3],[Proef ter plaatse (SAT)],[€ 31.000,00],[gepland week 24])
Mijlpaal 3 is nog niet beproefd en blijft open. Ondergetekende accepteert namens het waterschap uitsluitend mijlpaal 2. Facturering van het bijbehorende bedrag is akkoord.
#v(12pt)
#table(columns: (3cm, 1fr), stroke: none, [Handtekening],[#ink(6)],[Naam],[Liesbeth Haverkamp],[Functie],[Projectleider Automatisering],[Datum],[12 maart 2026])
"""),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Waterschap Oude Linge",
            project="vervanging besturing gemalen",
            project_code="WB-7031",
            milestone="Fabrieksproef (FAT)",
            signatory_name="Liesbeth Haverkamp",
            signatory_title="Projectleider Automatisering",
            signature_date="2026-03-12",
            amount="47500.00 EUR",
        ),
    )

    page = pdf(
        [
            "*WERKBON 24817",
            "Loodgietersbedrijf Sneek-Zuid",
            4,
            Grid(
                [
                    ["Klant", "Woonzorgcentrum De Eikenhorst"],
                    ["Adres", "Lindelaan 40, Hommerts"],
                    ["Opdracht", "WO-3390 lekkage ketelhuis"],
                    ["Monteur", "Jelle"],
                ],
                [70, 260],
            ),
            4,
            Grid(
                [
                    ["*Materiaal / arbeid", "*Aantal"],
                    ["Circulatiepomp 32-80", "1"],
                    ["Koppeling 28 mm", "4"],
                    ["Arbeid", "5,5 uur"],
                ],
                [260, 70],
            ),
            6,
            "Werk naar tevredenheid uitgevoerd, akkoord voor € 1.184,30 incl. btw.",
            4,
            Grid(
                [
                    ["Handtekening klant", Hand("W. Dijkstra", 24)],
                    ["Naam", "Wytske Dijkstra, hoofd facilitair"],
                    ["Datum", Hand("7-1-2026", 20)],
                ],
                [110, 220],
            ),
        ],
        page=A5,
        margin=34,
        size=9.5,
    )
    yield Paper(
        "me-werkbon",
        "a",
        "scan",
        scanned(page, skew=2.0, seed=40, dpi=120),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Woonzorgcentrum De Eikenhorst",
            project="lekkage ketelhuis",
            project_code="WO-3390",
            signatory_name="Wytske Dijkstra",
            signatory_title="hoofd facilitair",
            signature_date="2026-01-07",
            amount="1184.30 EUR",
        ),
        page,
    )

    yield Paper(
        "me-besluitenlijst",
        "a",
        "text",
        pdf(
            [
                "## Besluitenlijst directieoverleg",
                "Stichting Speelgoedmuseum Dommeldal - vergadering van dinsdag 21 april 2026",
                Grid(
                    [
                        ["*Nr", "*Onderwerp", "*Besluit"],
                        ["26-40", "Vrijwilligersdag", "Vindt plaats op 5 september."],
                        [
                            "26-41",
                            "Oplevering fase 2 van de nieuwe website (project SMD-WEB) door Bureau Knikker",
                            "Fase 2 wordt geaccepteerd. De termijn van € 13.650,00 mag worden voldaan.",
                        ],
                        ["26-42", "Dakgoten", "Aangehouden."],
                    ],
                    [45, 220, 220],
                    "head",
                ),
                12,
                "Voor eensluidend uittreksel",
                Ink(411),
                "Marcel van Rooij, zakelijk directeur<br/>21 april 2026",
            ],
            "Times-Roman",
            11,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Stichting Speelgoedmuseum Dommeldal",
            project="nieuwe website",
            project_code="SMD-WEB",
            milestone="fase 2",
            signatory_name="Marcel van Rooij",
            signatory_title="zakelijk directeur",
            signature_date="2026-04-21",
            amount="13650.00 EUR",
        ),
    )

    yield Paper(
        "me-opleverpunten",
        "a",
        "text",
        pdf(
            [
                "r:Aannemersbedrijf Van Tongerlo nv, Geel",
                "## Proces-verbaal van definitieve oplevering",
                "Bouwheer: Vrije Basisschool De Regenboog vzw &nbsp; Werf: uitbreiding refter, dossier 19/227",
                Grid(
                    [
                        ["*Nr.", "*Opmerking bij voorlopige oplevering", "*Stand"],
                        ["1", "Barst in tegel bij doorgang", "hersteld"],
                        ["2", "Dorpel niet waterpas", "hersteld"],
                        ["3", "Postinterventiedossier", "ontvangen"],
                        ["4", "Zonwering stroef", "hersteld"],
                    ],
                    [40, 300, 100],
                    "zebra",
                ),
                "Op de voorlopige oplevering van 12 juni 2025 werden vier opmerkingen genoteerd. De waarborgtermijn van één jaar is verstreken. Aanwezig bij het bezoek: directie, architect, aannemer en preventieadviseur.",
                "Alle opmerkingen zijn weggewerkt. De bouwheer aanvaardt de werken definitief; de tweede helft van de borgtocht, 9.120,00 EUR, wordt vrijgegeven.",
                8,
                Grid(
                    [
                        ["*Bouwheer", "*Architect", "*Aannemer"],
                        [Ink(421, 90), Ink(422, 90), Ink(423, 90)],
                        ["Katrien Wouters, voorzitter", "Bart Lenaerts", "Jos Van Tongerlo"],
                        ["18/06/2026", "18/06/2026", "18/06/2026"],
                    ],
                    [160, 150, 150],
                ),
                "s:Verdeling: bouwheer (2), architect (1), aannemer (1), Agion (1). De tienjarige aansprakelijkheid begint te lopen vanaf deze datum.",
            ]
        ),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Vrije Basisschool De Regenboog vzw",
            project="uitbreiding refter",
            project_code="19/227",
            signatory_name="Katrien Wouters",
            signatory_title="voorzitter",
            signature_date="2026-06-18",
            amount="9120.00 EUR",
        ),
    )

    yield Paper(
        "me-mail-akkoord",
        "a",
        "text",
        pdf(
            [
                "Van: Fleur Oosterbaan &lt;f.oosterbaan@bloemenveilingterra.example&gt;",
                "Aan: planning@koelcel.example",
                "Datum: wo 3 dec. 2025 13:17",
                "Onderwerp: RE: RE: cel 9 en cel 10, order BT-266",
                LINE,
                "Hoi Ruud,",
                "Cel 9 draait nu twee weken zoals het hoort, dus die is wat ons betreft opgeleverd en goedgekeurd. De € 18.750,00 daarvoor kun je factureren. Over cel 10 hoor je na de kerst van ons.",
                "Groet,",
                "Fleur Oosterbaan<br/>Manager Logistiek<br/>Bloemenveiling Terra U.A.",
            ],
            "Courier",
            9.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Bloemenveiling Terra U.A.",
            project_code="BT-266",
            milestone="Cel 9",
            signatory_name="Fleur Oosterbaan",
            signatory_title="Manager Logistiek",
            signature_date="2025-12-03",
            amount="18750.00 EUR",
        ),
    )

    yield Paper(
        "me-meerwerk-mits",
        "a",
        "text",
        pdf(
            [
                "### Meer- en minderwerkstaat",
                Grid(
                    [
                        ["Werk", "Herbestemming steenfabriek Wijkerwaard"],
                        ["Werknummer", "2560"],
                        ["Opdrachtgever", "Gemeente Wijkerwaard"],
                        ["Staat", "MW-09"],
                    ],
                    [100, 300],
                    "lines",
                ),
                Grid(
                    [
                        ["*Post", "*Meer", "*Minder"],
                        ["Extra ankers schoorsteen", "€ 6.480,00", ""],
                        ["Vervallen hekwerk", "", "€ 1.130,00"],
                        ["*Saldo meerwerk", "*€ 5.350,00", ""],
                    ],
                    [220, 100, 100],
                    "head",
                ),
                ticks(
                    ("", "Akkoord"),
                    ("v", "Akkoord, mits de ankers vooraf door de constructeur zijn berekend"),
                    ("", "Niet akkoord"),
                ),
                6,
                Grid(
                    [
                        [
                            "Namens de gemeente",
                            "Rik Terpstra, toezichthouder",
                            Ink(431),
                            "29-05-2026",
                        ]
                    ],
                    [110, 150, 120, 80],
                ),
            ]
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "nl",
            client="Gemeente Wijkerwaard",
            project="Herbestemming steenfabriek Wijkerwaard",
            project_code="2560",
            change_order_number="MW-09",
            signatory_name="Rik Terpstra",
            signatory_title="toezichthouder",
            signature_date="2026-05-29",
            amount="5350.00 EUR",
            conditions=["de ankers vooraf door de constructeur zijn berekend"],
        ),
    )

    yield Paper(
        "me-aanvaarding-deels",
        "a",
        "text",
        pdf(
            [
                "## Aanvaardingsverslag softwarelevering",
                "Klant: Mutualiteit Scheldeland. Levering: release 4.2 van het ledenportaal, bestelbon BB-20611.",
                Grid(
                    [
                        ["*Module", "*Geteste scenario's", "*Geslaagd", "*Uitspraak"],
                        ["Inschrijving", "18", "18", "aanvaard"],
                        ["Terugbetaling", "25", "25", "aanvaard"],
                        ["Mandaten", "9", "4", "niet aanvaard"],
                    ],
                    [130, 120, 80, 120],
                    "grid",
                ),
                "De klant aanvaardt de modules Inschrijving en Terugbetaling. Voor deze modules mag 61.200,00 EUR worden gefactureerd. Uitgesloten van de aanvaarding: de module Mandaten.",
                10,
                Ink(441),
                "Stijn De Keyzer<br/>ICT-manager<br/>Mechelen, 2 april 2026",
            ],
            size=10,
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Mutualiteit Scheldeland",
            project="ledenportaal",
            milestone="release 4.2",
            po_number="BB-20611",
            signatory_name="Stijn De Keyzer",
            signatory_title="ICT-manager",
            signature_date="2026-04-02",
            amount="61200.00 EUR",
            conditions=["de module Mandaten"],
        ),
    )

    yield Paper(
        "me-mail-afkeur",
        "a",
        "text",
        pdf(
            [
                Grid(
                    [
                        ["*Onderwerp", "Proefmaaltijden ronde 2 - niet akkoord"],
                        ["*Van", "Annelies Bruggink, Zorggroep Salland-West"],
                        ["*Aan", "Cateraar Goudsbloem"],
                        ["*Verzonden", "28 januari 2026, 09:05"],
                    ],
                    [80, 380],
                    "head",
                ),
                8,
                "Beste Onno,",
                "Het panel heeft de twaalf gerechten van ronde 2 (project ZSW-K3) geproefd. Zeven van de twaalf kregen een onvoldoende. Wij keuren deze ronde dan ook af. Er wordt niets betaald voor ronde 2; ik verwacht een nieuw voorstel in februari.",
                "Met vriendelijke groet,",
                "Annelies Bruggink<br/>Inkoper Voeding",
            ],
            "Helvetica",
            10,
        ),
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Zorggroep Salland-West",
            project_code="ZSW-K3",
            milestone="ronde 2",
            signatory_name="Annelies Bruggink",
            signatory_title="Inkoper Voeding",
            signature_date="2026-01-28",
        ),
    )

    yield Paper(
        "me-urenstaat-leeg",
        "a",
        "form",
        pdf(
            [
                "## Urenstaat periode 5",
                "Ingehuurde: Bas Kuipers (Flexstroom Detachering). Opdrachtgever: Rijnhaven Terminals B.V. Inzetnummer RT-9907.",
                Grid(
                    [
                        ["*Week", "*Uren"],
                        ["18", "32"],
                        ["19", "40"],
                        ["20", "36"],
                        ["21", "40"],
                        ["*Totaal", "*148"],
                    ],
                    [80, 80],
                ),
                "Te factureren na akkoord: 148 x € 74,00 = € 10.952,00",
                8,
                Grid(
                    [
                        ["Ingehuurde", Field("zzp", "/s/ Bas Kuipers, 25-05-2026", 200)],
                        ["Akkoord opdrachtgever (naam)", Field("naam", "Mirjam Sluiter", 200)],
                        ["Functie", Field("functie", "Operations Manager", 200)],
                        ["Handtekening", Field("hand", "", 200)],
                        ["Datum", Field("datum", "", 200)],
                    ],
                    [170, 220],
                    "plain",
                ),
            ]
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Rijnhaven Terminals B.V.",
            project_code="RT-9907",
            signatory_name="Mirjam Sluiter",
            signatory_title="Operations Manager",
            amount="10952.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "me-twee-bewoners",
        "a",
        "text",
        pdf(
            [
                "## Opleveringsformulier woning, bouwnummer 31",
                "Plan: De Korenmolen te Vlierden. Kopers: Van den Akker / Yilmaz. Aannemingssom laatste termijn: € 24.890,00",
                4,
                Grid(
                    [
                        ["*Ruimte", "*Bevinding bij rondgang", "*Stand"],
                        ["Hal", "meterkastdeur overgeschilderd", "in orde"],
                        ["Zolder", "ventilatie-unit afgesteld", "in orde"],
                    ],
                    [100, 260, 100],
                    "lines",
                ),
                "Hebben de kopers het werk goedgekeurd?",
                Grid(
                    [
                        [
                            Box(),
                            "ja, zonder punten",
                            Box(),
                            "ja, met punten (zie bijlage)",
                            Box(),
                            "nee",
                        ]
                    ],
                    [16, 120, 16, 170, 16, 60],
                    "plain",
                ),
                6,
                Grid(
                    [
                        ["*Koper 1", "*Koper 2", "*Uitvoerder"],
                        ["", "", Ink(451, 90)],
                        ["J. van den Akker", "E. Yilmaz", "Theo Manders, Bouwgroep Peelland"],
                        ["", "", "9 juli 2026"],
                    ],
                    [150, 150, 180],
                ),
            ],
            page=landscape(A4),
            over=[stamp(["CONCEPT"], 640, 520, 0)],
        ),
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="Van den Akker / Yilmaz",
            project="De Korenmolen te Vlierden",
            milestone="bouwnummer 31",
            signatory_name="E. Yilmaz",
            amount="24890.00 EUR",
            warnings=["draft_or_void", "partly_signed"],
        ),
    )

    yield Paper(
        "me-folder-diensten",
        "a",
        "text",
        pdf(
            [
                "# Rust bij oplevering",
                "Opleverwacht begeleidt kopers en opdrachtgevers bij de oplevering van hun pand.",
                Grid(
                    [
                        ["*Pakket", "*Wat u krijgt", "*Vanaf"],
                        ["Basis", "Inspectie en puntenlijst", "€ 295"],
                        ["Plus", "Inspectie, meting, herkeuring", "€ 445"],
                        ["Zakelijk", "Begeleiding tot en met acceptatie", "op aanvraag"],
                    ],
                    [80, 220, 80],
                    "zebra",
                ),
                "Onze keurders zijn onafhankelijk. Negen van de tien klanten accepteren hun pand na één herkeuring. Bel ons voor een afspraak.",
            ],
            size=12,
            cols=1,
            over=[words("Opleverwacht - uitgave voorjaar 2026", 50, 40)],
        ),
        truth("other", None, None, "nl"),
    )
