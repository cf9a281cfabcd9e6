"""Dutch post: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, O, Tick, X, put, rl, shot, typ

AC = "acceptance_certificate"


def _accepted() -> Iterator[Paper]:
    """Akkoord."""
    page = rl(
        [
            (
                "t",
                [["<b>WERKBON 60381</b>", "Kastelein Meet- en Regeltechniek BV"]],
                [200, 260],
                "plain",
            ),
            (
                "t",
                [
                    ["Opdrachtgever", "Zuivelfabriek De Vierlinden"],
                    ["Locatie", "Indampers hal C"],
                    ["Opdracht", "KM-2260 Herkalibratie doseerlijnen"],
                    ["Onderdeel", "Deel 1, lijn 1 t/m 4"],
                    ["Uitgevoerd", "11 en 12 februari 2026"],
                    ["Uren / materiaal", "14,5 uur, 8 pakkingen"],
                    ["Bedrag", "€ 1.985,00"],
                ],
                [120, 340],
            ),
            "Werk naar tevredenheid uitgevoerd en goedgekeurd.",
            (
                "t",
                [
                    ["Naam klant:", "Sjoerd Hoekstra, technische dienst"],
                    ["Handtekening:", Ink(501, 1.4)],
                    ["Datum:", "12-02-2026"],
                ],
                [120, 340],
                "plain",
            ),
        ],
        size=11.5,
    )
    yield shot(
        "werkbon-scan",
        page,
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Zuivelfabriek De Vierlinden",
            project="Herkalibratie doseerlijnen",
            project_code="KM-2260",
            milestone="Deel 1, lijn 1 t/m 4",
            signatory_name="Sjoerd Hoekstra",
            signatory_title="technische dienst",
            signature_date="2026-02-12",
            amount="1985.00 EUR",
        ),
        skew=-1.3,
        shadow=True,
        dpi=120,
    )

    yield put(
        "oplevering-vlaams",
        typ(
            """
#text(15pt)[*Proces-verbaal van voorlopige oplevering*]

*Opdrachtgever:* Woonmaatschappij Scheldeveld bv \\
*Opdrachtnemer:* Studiebureau Vercauteren & De Smet \\
*Opdracht:* Renovatiemasterplan Zuidwijk \\
*Besteknummer:* WS/2025/114 \\
*Perceel:* Perceel 2: voorontwerp

Op 2 september 2026 zijn de vertegenwoordigers van beide partijen overgegaan tot het nazicht van het voorontwerp. Er werd vastgesteld dat:
- alle in het bestek gevraagde stukken aanwezig zijn;
- de opmerkingen van de brandweer verwerkt zijn;
- de raming binnen het taakstellend budget blijft.

De opdrachtnemer bezorgde de stukken op papier (drie bundels) en via het projectplatform. De termijn van zestig kalenderdagen, geschorst tijdens het bouwverlof, werd nageleefd. De gunning van perceel 3 maakt het voorwerp uit van een afzonderlijke beslissing.

De voorlopige oplevering van perceel 2 wordt zonder opmerkingen toegestaan. De schijf van € 38.600,00 (excl. btw) mag gefactureerd worden.

Opgemaakt te Temse in tweevoud.

#box2([Voor de opdrachtgever \\ #pen[Veerle Goossens] \\ Veerle Goossens, directeur patrimonium \\ 2 september 2026], [Voor de opdrachtnemer \\ ¤512 \\ ir. Pieter De Smet \\ 2 september 2026])
""",
            lang="nl",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Woonmaatschappij Scheldeveld bv",
            project="Renovatiemasterplan Zuidwijk",
            project_code="WS/2025/114",
            milestone="Perceel 2: voorontwerp",
            signatory_name="Veerle Goossens",
            signatory_title="directeur patrimonium",
            signature_date="2026-09-02",
            amount="38600.00 EUR",
        ),
    )

    yield put(
        "mail-akkoord",
        typ(
            """
*Van:* "Dekker, Marloes" <m.dekker@waterschapaamrijn.example> \\
*Aan:* projectbureau@terpstra-advies.example \\
*Datum:* vr 24-04-2026 15:47 \\
*Onderwerp:* Re: Visgeleiding gemalen – conceptrapport fase 1 (project 19.0442)
#line(length: 100%, stroke: 0.3pt)

Dag Wietse,

De begeleidingscommissie heeft het rapport van fase 1 besproken. Mooi werk. We gaan akkoord met fase 1 zoals die er nu ligt; verdere aanpassingen zijn niet nodig. Stuur de termijnnota van € 11.250 maar naar de crediteurenadministratie o.v.v. inkooporder 4500-7713.

Prettig weekend!

Marloes Dekker \\ Programmamanager ecologie \\ Waterschap Aam en Rijn
""",
            lang="nl",
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Waterschap Aam en Rijn",
            project="Visgeleiding gemalen",
            project_code="19.0442",
            milestone="fase 1",
            signatory_name="Marloes Dekker",
            signatory_title="Programmamanager ecologie",
            signature_date="2026-04-24",
            amount="11250.00 EUR",
            po_number="4500-7713",
        ),
    )

    yield put(
        "urenstaat",
        rl(
            [
                ("h", "Urenstaat periode 5"),
                (
                    "t",
                    [
                        ["Opdrachtgever", "Stichting Zorgkompas Drenthe"],
                        ["Opdracht", "Interim controller, nr. ZD-118"],
                        ["Professional", "Bas Wijnands (Fennel Finance BV)"],
                    ],
                    [120, 340],
                    "plain",
                ),
                (
                    "t",
                    [
                        ["Week", "18", "19", "20", "21", "Totaal"],
                        ["Uren", "32", "24", "32", "28", "116"],
                        ["Reisuren", "4", "3", "4", "4", "15 (niet declarabel)"],
                    ],
                    [60, 50, 50, 50, 50, 130],
                    "band",
                ),
                "Te factureren: 116 uur à € 98,50 = € 11.426,00",
                f"{X} Akkoord opdrachtgever &nbsp;&nbsp; {O} Niet akkoord",
                Ink(521),
                "Jolanda Eefting, bestuurder<br/>Assen, 29 mei 2026",
            ]
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Stichting Zorgkompas Drenthe",
            project="Interim controller",
            project_code="ZD-118",
            signatory_name="Jolanda Eefting",
            signatory_title="bestuurder",
            signature_date="2026-05-29",
            amount="11426.00 EUR",
        ),
    )

    yield put(
        "acceptatie-ondertekend-digitaal",
        typ(
            """
#rect(fill: luma(235), width: 100%, inset: 10pt)[*Acceptatieverklaring software* · Ravelijn Applicaties]

Ondergetekende verklaart namens *Veiligheidsregio Maasdelta* dat sprint 14 tot en met 18 van het project *Meldkamerdashboard* (overeenkomst VRM-IT-62) is getest volgens het acceptatieplan. Alle blokkerende bevindingen zijn hertest en gesloten.

*Oplevering 3 wordt geaccepteerd.* Vervallen termijn: € 54.000,00.

#v(4mm)
#table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 6pt, [Ondertekend met], [e-herkenning niveau 3], [Ondertekenaar], [Karim el Mansouri], [Functie], [hoofd informatievoorziening], [Tijdstip], [6 januari 2026 13:22:07 CET], [Status van de handtekening], [geldig])
""",
            lang="nl",
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Veiligheidsregio Maasdelta",
            project="Meldkamerdashboard",
            project_code="VRM-IT-62",
            milestone="Oplevering 3",
            signatory_name="Karim el Mansouri",
            signatory_title="hoofd informatievoorziening",
            signature_date="2026-01-06",
            amount="54000.00 EUR",
        ),
    )


def _rest() -> Iterator[Paper]:
    """Met restpunten, afgekeurd, open, en een opdracht."""
    page = typ(
        """
= Opleverbon
Klant: Theater De Kroonluchter, Leeuwarden \\
Project: Akoestiek foyer \\
Projectnummer: 24-733 \\
Opgeleverd: fase B, plafondpanelen \\
Uitvoerder: Tijhuis Akoestiek

Opgeleverd en aanvaard, met deze restpunten:
+ paneel bij uitgang oost hangt scheef
+ revisietekening ontbreekt

Namens de klant: ¤531 \\
Sietske Wiarda, bedrijfsleider \\ #hand[3 maart 2026]
""",
        size=13,
        lang="nl",
    )
    yield shot(
        "opleverbon-scan",
        page,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Theater De Kroonluchter",
            project="Akoestiek foyer",
            project_code="24-733",
            milestone="fase B, plafondpanelen",
            signatory_name="Sietske Wiarda",
            signatory_title="bedrijfsleider",
            signature_date="2026-03-03",
            conditions=["paneel bij uitgang oost hangt scheef", "revisietekening ontbreekt"],
        ),
        skew=0.7,
        dpi=130,
    )

    yield put(
        "goedkeuring-formulier",
        rl(
            [
                ("h", "Goedkeuringsformulier deelopdracht"),
                (
                    "t",
                    [
                        ["Bestuur", Field("bestuur", "Stad Dendermeer")],
                        ["Raamovereenkomst", Field("raam", "RO-2024-9")],
                        ["Deelopdracht", Field("deel", "Participatietraject Marktplein")],
                        ["Resultaat", Field("resultaat", "Resultaat 2: verslag wijktafels")],
                        ["Prijs excl. btw", Field("prijs", "EUR 7.350,00")],
                    ],
                    [130, 260],
                ),
                (
                    "t",
                    [
                        ["goedgekeurd", Tick("g")],
                        ["goedgekeurd onder voorwaarde", Tick("v", True)],
                        ["afgekeurd", Tick("a")],
                    ],
                    [200, 30],
                    "plain",
                ),
                (
                    "t",
                    [
                        [
                            "Voorwaarde",
                            Field("voorwaarde", "namen van bewoners worden geanonimiseerd", 320),
                        ]
                    ],
                    [130, 335],
                ),
                (
                    "t",
                    [
                        ["Voor het bestuur getekend", Field("naam", "/s/ Lieselot Vandamme")],
                        ["Functie", Field("functie", "schepen van ruimte")],
                        ["Datum", Field("datum", "19/10/2026")],
                    ],
                    [130, 260],
                ),
            ],
            tint="#1b4d3e",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Stad Dendermeer",
            project="Participatietraject Marktplein",
            project_code="RO-2024-9",
            milestone="Resultaat 2: verslag wijktafels",
            signatory_name="Lieselot Vandamme",
            signatory_title="schepen van ruimte",
            signature_date="2026-10-19",
            amount="7350.00 EUR",
            conditions=["namen van bewoners worden geanonimiseerd"],
        ),
        "form",
    )

    yield put(
        "afkeuring-brief",
        rl(
            [
                "<b>Pensioenfonds Binnenvaart</b><br/>Afdeling Inkoop en Contracten",
                "Rotterdam, 15 juli 2026",
                "Aan: Actuarieel Bureau Van Ginneken<br/>Betreft: uw oplevering mijlpaal 2, project ALM-studie 2026 (PB-5012)",
                "Geachte heer Van Ginneken,",
                "Op 1 juli leverde u mijlpaal 2 (scenarioset) op. Onze toetsing wijst uit dat de scenarioset is gerekend met de renteparameters van vorig jaar. Dat is geen detail: alle uitkomsten worden daardoor onbruikbaar.",
                "Wij keuren de oplevering van mijlpaal 2 daarom af. De factuur van € 19.900,00 die u al zond, sturen wij u ongeboekt terug.",
                "Wij vernemen graag wanneer een nieuwe oplevering kan worden verwacht.",
                "Hoogachtend,",
                Ink(541),
                "mr. Annelies Overbosch<br/>hoofd Inkoop en Contracten",
            ],
            font="Times-Roman",
            size=11.5,
            margin=75,
        ),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Pensioenfonds Binnenvaart",
            project="ALM-studie 2026",
            project_code="PB-5012",
            milestone="mijlpaal 2 (scenarioset)",
            signatory_name="Annelies Overbosch",
            signatory_title="hoofd Inkoop en Contracten",
            signature_date="2026-07-15",
            amount="19900.00 EUR",
        ),
    )

    yield put(
        "meerwerk-onbeslist",
        typ(
            """
= Meerwerkopgave MW-09
#kv([Project], [Stationsgebied Wolvega, 21-118], [Opdrachtgever], [Gemeente Stellingwerf-Noord], [Adviseur], [Buro Haverkamp Landschap], [Datum opgave], [10 november 2026])

Op verzoek van de projectleider is een tweede bezonningsstudie gemaakt voor het gewijzigde bouwvolume.

#table(columns: (1fr, auto), [Studie en tekeningen], [€ 2.640,00], [Overleg (2x)], [€ 380,00], [*Totaal meerwerk*], [*€ 3.020,00*])

Graag ontvangen wij uw akkoord door ondertekening.

#box2([Buro Haverkamp \\ ¤551 \\ E. Haverkamp], [Voor akkoord opdrachtgever: \\ #v(16pt) #dots(55mm) \\ dhr. R. Postma, projectleider \\ datum: #dots(30mm)])
""",
            lang="nl",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "nl",
            client="Gemeente Stellingwerf-Noord",
            project="Stationsgebied Wolvega",
            project_code="21-118",
            signatory_name="R. Postma",
            signatory_title="projectleider",
            amount="3020.00 EUR",
            change_order_number="MW-09",
            warnings=["partly_signed"],
        ),
    )

    yield put(
        "vervallen-versie",
        rl(
            [
                ("h", "Verklaring van oplevering"),
                "Klant: Museum Het Kanaalhuis<br/>Project: Audiotour kinderen<br/>Ons kenmerk: GV-317<br/>Oplevering: versie 1.0, Nederlands en Fries<br/>Bedrag: € 5.480,00",
                "De klant verklaart de oplevering te hebben beluisterd en te aanvaarden.",
                Ink(561),
                "Froukje Bijlsma, conservator, 14 mei 2026",
            ],
            mark="VERVALLEN",
            head="Vervangen door verklaring GV-317/2 van 21 mei 2026",
        ),
        truth(
            AC,
            "undecided",
            True,
            "nl",
            client="Museum Het Kanaalhuis",
            project="Audiotour kinderen",
            project_code="GV-317",
            milestone="versie 1.0, Nederlands en Fries",
            signatory_name="Froukje Bijlsma",
            signatory_title="conservator",
            signature_date="2026-05-14",
            amount="5480.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield put(
        "nadere-overeenkomst",
        rl(
            [
                ("h", "Nadere overeenkomst 2026-07"),
                "onder de raamovereenkomst Ingenieursdiensten",
                "<b>Partijen:</b> Havenbedrijf Eemsmond NV (opdrachtgever) en Slenk Geotechniek (opdrachtnemer)",
                "<b>Artikel 1. Project.</b> Sonderingen kademuur Julianahaven.",
                "<b>Artikel 2. Werkzaamheden.</b> Twintig sonderingen tot 30 m, drie peilbuizen, een factual report en een adviesrapport.",
                "<b>Artikel 3. Prijs.</b> Vaste prijs van € 41.900,00.",
                "<b>Artikel 4. Oplevering.</b> De opdrachtgever beoordeelt elk rapport binnen drie weken en laat schriftelijk weten of hij het aanvaardt.",
                (
                    "t",
                    [
                        [
                            [
                                Ink(571),
                                "Havenbedrijf Eemsmond NV",
                                "Tjeerd Hamminga, manager infrastructuur",
                                "Delfzijl, 4 juni 2026",
                            ],
                            [Ink(572), "Slenk Geotechniek", "A. Slenk", "Groningen, 1 juni 2026"],
                        ]
                    ],
                    [240, 220],
                    "frame",
                ),
            ],
            size=10.5,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "nl",
            client="Havenbedrijf Eemsmond NV",
            project="Sonderingen kademuur Julianahaven",
            project_code="2026-07",
            signatory_name="Tjeerd Hamminga",
            signatory_title="manager infrastructuur",
            signature_date="2026-06-04",
            amount="41900.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _accepted()
    yield from _rest()
