"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth

from fortieth_hand.board import Field, Ink, K, T, rp, sheet, tp

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield tp(
        "nl-oplevering",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Woonzorg De Linge",
            project="Uitbreiding keuken Huize Beukelaar",
            project_code="W-2604",
            milestone="Oplevering bouwdeel 1",
            signatory_name="Marijke Terpstra",
            signatory_title="hoofd vastgoed",
            signature_date="2026-07-10",
            amount="64250.00 EUR",
            conditions=[
                "kitwerk spoelkeuken herstellen vóór 24 juli 2026",
                "revisietekeningen riolering aanleveren",
            ],
        ),
        r"""
= Proces-verbaal van oplevering
#table(columns: (40mm, 1fr), stroke: none, inset: 3pt, [Opdrachtgever], [Stichting Woonzorg De Linge], [Werk], [Uitbreiding keuken Huize Beukelaar], [Werknummer], [W-2604], [Betreft], [Oplevering bouwdeel 1], [Termijn], [€ 64.250,00 excl. btw])
Het werk is op 10 juli 2026 opgenomen en wordt door de opdrachtgever
#table(columns: (8mm, 1fr), stroke: none, [#bx], [aanvaard zonder gebreken], [#bxx], [aanvaard, mits de aannemer de hierna genoemde punten afwerkt], [#bx], [niet aanvaard])
+ kitwerk spoelkeuken herstellen vóór 24 juli 2026
+ revisietekeningen riolering aanleveren
De onderhoudstermijn is zes maanden en gaat in op de dag na de oplevering. Meer- en minderwerk is verrekend; van bouwtijdoverschrijding is geen sprake. De sleutels en de garantiebewijzen van de apparatuur zijn overgedragen.
#v(3mm)
#table(columns: (1fr, 1fr), [*Stichting Woonzorg De Linge*], [*Bouwbedrijf Rietdijk & Zn. B.V.*], [[[501]] \ Marijke Terpstra, hoofd vastgoed], [[[502]] \ Gijs Rietdijk, directeur], [Datum: 10-7-2026], [Datum: 10-7-2026])
#small[Verdeling: opdrachtgever 1x, aannemer 1x, verzekeraar 1x]
""",
        font="Liberation Sans",
        size=10,
    )
    yield rp(
        "nl-werkbon",
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Camping De Zeekraal",
            project="Vernieuwing laadpalen",
            project_code="WB 20418",
            milestone="Montage veld C",
            signatory_name="J. Koster",
            signatory_title="beheerder",
            signature_date="2026-04-03",
        ),
        [
            T([("Elektro Wieringa", "WERKBON<br/>WB 20418")], (110, 50), "box"),
            "",
            K(
                [
                    ("Klant", "Camping De Zeekraal"),
                    ("Opdracht", "Vernieuwing laadpalen"),
                    ("Onderdeel", "Montage veld C"),
                    ("Monteur", "Sietse Wieringa"),
                ],
                35,
            ),
            T(
                [
                    ("Omschrijving", "Aantal"),
                    ("Laadpaal 2 x 11 kW geplaatst", "6"),
                    ("Kabel 5 x 10 mm2", "140 m"),
                    ("Meting aardverspreiding", "akkoord"),
                ],
                (110, 40),
            ),
            "",
            "Klant verklaart: werk netjes uitgevoerd, getest en geaccepteerd.",
            "",
            T(
                [
                    ("Naam", "J. Koster, beheerder"),
                    ("Datum", "3 april 2026"),
                    ("Handtekening klant", Ink(511)),
                    ("Handtekening monteur", Ink(512)),
                ],
                (50, 90),
                head=False,
            ),
        ],
        font="Courier",
        size=10,
        how=sheet(14, noise=4, jpeg=34),
    )
    yield tp(
        "nl-urenstaat",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Veiligheidsregio Achterland",
            project="Meldkamerkoppeling",
            project_code="VRA-19",
            signatory_name="Hanneke Bos",
            signatory_title="programmamanager",
            amount="9120.00 EUR",
            warnings=["partly_signed"],
        ),
        r"""
*Urenverantwoording mei 2026* #h(1fr) Brugman Integratie
#table(columns: (1fr, 20mm, 20mm, 20mm, 20mm, 24mm), [Medewerker], [wk 19], [wk 20], [wk 21], [wk 22], [Uren], [Aad Brugman], [16], [16], [8], [16], [56], [Yara Nuijten], [10], [10], [10], [10], [40])
Opdracht Meldkamerkoppeling (VRA-19) voor Veiligheidsregio Achterland. 96 uur à € 95,00 = € 9.120,00.

Voor akkoord:
#table(columns: (1fr, 1fr, 40mm, 25mm), [Naam], [Functie], [Paraaf], [Datum], [Aad Brugman (opdrachtnemer)], [adviseur], [[[521]]], [01-06-2026], [Hanneke Bos (opdrachtgever)], [programmamanager], [], [])
""",
        font="Libertinus Serif",
        size=10.5,
    )
    yield rp(
        "nl-meerwerk",
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Bakkerij Van Ommeren B.V.",
            project="Verbouwing winkel Tiel",
            project_code="P23-118",
            change_order_number="MW-11",
            amount="3275.50 EUR",
            signatory_name="Corrie van Ommeren",
            signatory_title="eigenaar",
            signature_date="2026-02-20",
        ),
        [
            "# Meerwerkbon MW-11",
            K(
                [
                    ("Opdrachtgever", "Bakkerij Van Ommeren B.V."),
                    ("Project", "Verbouwing winkel Tiel"),
                    ("Projectnummer", "P23-118"),
                ]
            ),
            T(
                [
                    ("Omschrijving", "Bedrag excl. btw"),
                    ("Extra groep voor de rijskast", "EUR 1.140,00"),
                    ("Wandtegels tot plafond, 22 m2", "EUR 2.135,50"),
                    ("Totaal meerwerk", "EUR 3.275,50"),
                ],
                (110, 50),
                "rows",
            ),
            "",
            "Pas na ondertekening door beide partijen maakt deze bon deel uit van de opdracht.",
            "",
            T(
                [
                    ("Bakkerij Van Ommeren B.V.", "Interieurbouw Schouten"),
                    (Ink(531), Ink(532)),
                    ("Corrie van Ommeren", "Dirk Schouten"),
                    ("eigenaar", "uitvoerder"),
                    ("20-02-2026", "18-02-2026"),
                    ("", ""),
                ],
                (78, 78),
            ),
        ],
        font="Times-Roman",
        size=11,
    )
    yield rp(
        "nl-be-mail",
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Intercommunale Netheland",
            project="Slimme containers",
            milestone="testrapport fase 1",
            signatory_name="Joris Van den Eynde",
            signatory_title="Diensthoofd Afvalbeheer",
            signature_date="2026-10-15",
        ),
        [
            "s: Outlook - afgedrukt op 16/10/2026 9:02",
            "<b>RE: Slimme containers: testrapport fase 1</b>",
            "Joris Van den Eynde<br/>do 15/10/2026 14:33<br/>Aan: Sofie Claes (Kubik Sensing); CC: Aankoopdienst",
            "",
            "Dag Sofie",
            "Het testrapport fase 1 is besproken op de directieraad van deze middag. Wij keuren het goed, er zijn geen opmerkingen meer. De factuur mag vertrekken.",
            "Groeten",
            "Joris",
            "",
            "Joris Van den Eynde | Diensthoofd Afvalbeheer | Intercommunale Netheland",
        ],
        size=10,
    )
    yield tp(
        "nl-inkooporder",
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Waterschap Kromme Aa",
            project="Inspectie duikers",
            po_number="4700019934",
            amount="28600.00 EUR",
        ),
        r"""
#table(columns: (1fr, 1fr), [*INKOOPORDER* \ 4700019934], [Waterschap Kromme Aa \ Afdeling Inkoop])
Leverancier: Duikteam Oostzaan B.V. #h(1fr) Besteldatum: 2 november 2026

#table(columns: (15mm, 1fr, 30mm), [Regel], [Omschrijving], [EUR], [00010], [Inspectie duikers, 44 stuks, met video], [24.200,00], [00020], [Rapportage en GIS-bestand], [4.400,00], [], [Totaal exclusief btw], [*28.600,00*])
Project: Inspectie duikers. Prestatie pas factureren na onze schriftelijke acceptatie. Onze inkoopvoorwaarden zijn van toepassing. Deze order is zonder handtekening geldig.
""",
        font="Libertinus Serif",
        size=11,
    )
    yield rp(
        "nl-be-voorlopig",
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="AGB Sport Meerdaal",
            project="Renovatie zwembadtechniek",
            project_code="2024-ZB-02",
            milestone="Voorlopige oplevering",
            signatory_name="Wim Peeraer",
            signatory_title="voorzitter",
            signature_date="2026-09-30",
        ),
        [
            "c: <b>PROCES-VERBAAL</b>",
            K(
                [
                    ("Bouwheer", "AGB Sport Meerdaal"),
                    ("Werk", "Renovatie zwembadtechniek"),
                    ("Werknummer", "2024-ZB-02"),
                    ("Soort", "Voorlopige oplevering"),
                    ("Aannemer", "Aquatechniek Lommel NV"),
                ]
            ),
            "",
            "De proeven van de filters en de dosering gaven voldoening. De voorlopige oplevering wordt toegestaan zonder voorbehoud; de waarborgtermijn van twee jaar vangt aan op 30 september 2026.",
            "De aannemer overhandigt het postinterventiedossier, de keuringsverslagen en de handleidingen. De helft van de borgtocht wordt vrijgegeven volgens de regels van het bestek.",
            "",
            T(
                [
                    ("Hoedanigheid", "Naam en functie", "Handtekening"),
                    ("Leidend ambtenaar", "Ilse Wouters, afdelingshoofd", Ink(541)),
                    ("Aannemer", "Bart Geukens, zaakvoerder", Ink(542)),
                    ("Ontwerper", "Studiebureau Dijle, P. Maes", Ink(543)),
                    ("Bouwheer", "Wim Peeraer, voorzitter", Ink(544)),
                ],
                (45, 65, 50),
            ),
            "",
            "Opgemaakt te Meerdaal op 30 september 2026.",
        ],
    )
    yield tp(
        "nl-afkeur",
        truth(
            CERT,
            "rejected",
            True,
            "nl",
            client="Museum Het Pakhuys",
            project="Klimaatvitrines",
            project_code="MHP-0077",
            milestone="Deellevering 1",
            signatory_name="Dr. Sanne Wiegel",
            signatory_title="conservator",
            signature_date="2026-12-14",
        ),
        r"""
#text(18pt)[Museum Het Pakhuys]

14 december 2026 \
Aan Glasbouw Vermeer V.O.F. \
Betreft: Klimaatvitrines, opdracht MHP-0077

Geachte heer Vermeer,

Op 9 december hebt u Deellevering 1 geplaatst, vier vitrines. In alle vier loopt de vochtigheid binnen een nacht op tot boven 62 %, terwijl 50 % met twee punten speling is afgesproken. Wij keuren de levering daarom af en verzoeken u de vitrines op te halen.

Van de ontvangstbon die onze portier tekende kunt u geen aanvaarding afleiden.

Hoogachtend,

[[551]] \
Dr. Sanne Wiegel \
conservator
""",
        how=sheet(15, skew=0.9, contrast=0.95, shadow=True),
    )
    yield tp(
        "nl-decharge",
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Hogeschool Maasoever",
            project="Vervanging studievolgsysteem",
            project_code="HM-PRJ-61",
            milestone="Fase Realisatie",
            signatory_name="Ruben Hoekstra",
            signatory_title="lid College van Bestuur",
            signature_date="2026-06-26",
        ),
        r"""
#text(9pt)[Versie 1.2 | Verspreiding: stuurgroep, projectbureau, leverancier]
= Decharge Fase Realisatie
Hogeschool Maasoever -- Vervanging studievolgsysteem -- HM-PRJ-61
== Versiebeheer
#table(columns: (16mm, 28mm, 1fr, 1fr), [Versie], [Datum], [Auteur], [Wijziging], [1.0], [11-06-2026], [E. Pronk], [eerste uitgave], [1.1], [18-06-2026], [E. Pronk], [opmerkingen architect], [1.2], [24-06-2026], [E. Pronk], [ter ondertekening])
== Besluit
De stuurgroep heeft de opgeleverde onderdelen getoetst aan de criteria van het plan. Alle criteria zijn gehaald.
#table(columns: (1fr, 30mm, 30mm), [Criterium], [Norm], [Uitkomst], [Studenten overgezet], [100 %], [100 %], [Cijfers juist, steekproef], [99,5 %], [99,9 %], [Opleidingen getraind], [14], [14])
De stuurgroep aanvaardt de fase en verleent de projectleider decharge.
== Ondertekening
#table(columns: (1fr, 1fr, 36mm, 26mm), [*Stuurgroep*], [], [], [], [Naam], [Functie], [Handtekening], [Datum], [Loes Aarts], [directeur Onderwijs], [[[561]]], [25-06-2026], [Faisal Idrissi], [directeur ICT], [[[562]]], [25-06-2026], [Ruben Hoekstra], [lid College van Bestuur], [[[563]]], [26-06-2026], [*Leverancier*], [], [], [], [Eva Pronk], [projectleider Studium BV], [[[564]]], [24-06-2026])
""",
        font="DejaVu Serif",
        size=9,
    )
    yield rp(
        "nl-mijlpalen-deels",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Coöperatie Zuivelkring U.A.",
            project="Melkontvangst 2.0",
            project_code="ZK/4410",
            milestone="MP4 Ketenproef",
            signatory_name="Petra Lammers",
            signatory_title="manager operatie",
            signature_date="2026-11-19",
            amount="36000.00 EUR",
            conditions=[
                "de koppeling met het laboratorium blijft uitgezonderd tot de hertest is geslaagd"
            ],
        ),
        [
            "# Acceptatieformulier",
            K(
                [
                    ("Opdrachtgever", Field("og", "Coöperatie Zuivelkring U.A.", 230)),
                    ("Project", Field("pr", "Melkontvangst 2.0", 230)),
                    ("Opdracht", Field("nr", "ZK/4410", 230)),
                    ("Mijlpaal", Field("mp", "MP4 Ketenproef", 230)),
                    ("Bedrag mijlpaal", Field("bd", "EUR 36.000,00", 230)),
                ]
            ),
            "",
            K(
                [
                    ("Geaccepteerd", Field("a", False)),
                    ("Gedeeltelijk geaccepteerd", Field("b", True)),
                    ("Afgekeurd", Field("c", False)),
                ],
                60,
            ),
            "",
            "Toelichting bij gedeeltelijke acceptatie:",
            Field(
                "toe",
                "de koppeling met het laboratorium blijft uitgezonderd tot de hertest is geslaagd",
                440,
            ),
            "",
            K(
                [
                    ("Naam", Field("nm", "Petra Lammers")),
                    ("Functie", Field("fn", "manager operatie")),
                    ("Datum", Field("dt", "19 november 2026")),
                    ("Handtekening", Ink(571)),
                ]
            ),
        ],
        form="form",
    )
    yield tp(
        "nl-ander-stuk",
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="Gemeente Heerwaarden",
            project="Omgevingsvisie",
            project_code="GH-302",
            milestone="Eindrapport",
            signatory_name="Floor Kuiper",
            signatory_title="beleidsadviseur",
        ),
        r"""
#align(center)[*Acceptatie van deelproduct* \ Gemeente Heerwaarden, project Omgevingsvisie (GH-302)]

Deelproduct waarvoor dit formulier dient: *Eindrapport*

Ter herinnering: de Startnotitie is op 4 februari 2026 door u geaccepteerd en ondertekend; dat formulier ligt in het dossier.

Wilt u nu ook het Eindrapport accepteren door hieronder te tekenen?
#v(6mm)
#table(columns: (40mm, 1fr), inset: 7pt, [Naam], [Floor Kuiper], [Functie], [beleidsadviseur], [Datum], [], [Handtekening], [ \ ])
""",
        font="Liberation Serif",
        size=11.5,
    )
