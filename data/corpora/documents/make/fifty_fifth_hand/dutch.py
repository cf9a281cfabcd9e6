"""Dutch papers, of Flanders too."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, Stamp, Tick, beside, grid, pairs, scanned, sheet, text, ty


def papers() -> Iterator[Paper]:
    """Werkbonnen, opleveringen, urenbriefjes."""
    yield scanned(
        "werkbon-loodgieter",
        sheet(
            beside(
                "<b>Van Osch Installaties</b><br/>Helmond",
                "> Werkbon<br/>Werkorder <b>WB-40931</b>",
            ),
            "---",
            "Klant: Woonzorgcentrum De Zonnewende",
            "Opdracht: Vervangen mengkranen afdeling Linde",
            "Monteur: J. Sanders",
            grid(
                "Uren|Omschrijving\n5,5|14 mengkranen vervangen, thermisch afgesteld op 43 °C\n0,5|leidingen gespoeld",
                [50, 280],
            ),
            "Vaste prijs volgens offerte: € 2.310,00 excl. btw",
            "Werk naar tevredenheid uitgevoerd, voor akkoord:",
            Ink(text="W. Verhoeckx"),
            "Wilma Verhoeckx, hoofd facilitair, 17-03-2026",
            size=(420, 440),
            margin=34,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woonzorgcentrum De Zonnewende",
            project="Vervangen mengkranen afdeling Linde",
            project_code="WB-40931",
            signatory_name="Wilma Verhoeckx",
            signatory_title="hoofd facilitair",
            signature_date="2026-03-17",
            amount="2310.00 EUR",
        ),
        dpi=115,
        seed=70,
        skew=-1.2,
    )

    yield text(
        "opleverrapport",
        ty("""
= Opleverrapport buitenruimte
#table(columns: (auto, 1fr), stroke: 0.4pt, [Opdrachtgever],[Stichting Scholengroep Waterland], [Project],[Groen schoolplein De Kraanvogel], [Projectnummer],[24-GS-16], [Onderdeel],[Fase 1: beplanting en wadi], [Termijnbedrag],[€ 26.940,00])
*Restpuntenlijst*
#table(columns: (auto, 1fr, auto), [nr],[punt],[gereed vóór], [1],[boomband bij drie lindes ontbreekt],[1 mei 2026], [2],[wadi overloop 5 cm te hoog],[15 mei 2026])
De opdrachtgever aanvaardt het onderdeel, mits de restpunten 1 en 2 tijdig worden weggewerkt.

#grid(columns: (1fr, 1fr), [Hovenier: #ink(6)\\ Sjoerd Tamminga\\ 14 april 2026], [Opdrachtgever: #ink(0)\\ Mirjam de Haas, huisvestingscoördinator\\ 14 april 2026])
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Stichting Scholengroep Waterland",
            project="Groen schoolplein De Kraanvogel",
            project_code="24-GS-16",
            milestone="Fase 1: beplanting en wadi",
            signatory_name="Mirjam de Haas",
            signatory_title="huisvestingscoördinator",
            signature_date="2026-04-14",
            amount="26940.00 EUR",
            conditions=["boomband bij drie lindes ontbreekt", "wadi overloop 5 cm te hoog"],
        ),
    )

    yield text(
        "pv-vlaanderen",
        sheet(
            "= <b>PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING</b>",
            "= Opdracht voor werken",
            6,
            pairs(
                "Aanbestedende overheid:|AZ Sint-Godelieve vzw\nWerf:|Vernieuwing koelinstallatie mortuarium\nDossiernummer:|AZSG/2025/311\nOpdrachtnemer:|Koeltechniek Vandermarliere bv\nPerceel:|Perceel 2 - regeling en alarmering\nEindbedrag perceel:|73.215,44 EUR",
                font="Times-Roman",
            ),
            "Op heden, 30 januari 2026, zijn ondergetekenden ter plaatse gegaan en hebben zij vastgesteld dat de werken van perceel 2 volledig en volgens het bestek zijn uitgevoerd.",
            "De voorlopige oplevering wordt <b>toegestaan</b>. Er zijn geen opmerkingen.",
            12,
            beside(
                ["Voor de opdrachtnemer", Ink(85), "Pieter Vandermarliere"],
                [
                    "Voor de aanbestedende overheid",
                    Ink(86),
                    "Katrien Goethals",
                    "Diensthoofd technische dienst",
                ],
            ),
            font="Times-Roman",
            pt=11.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="AZ Sint-Godelieve vzw",
            project="Vernieuwing koelinstallatie mortuarium",
            project_code="AZSG/2025/311",
            milestone="Perceel 2 - regeling en alarmering",
            signatory_name="Katrien Goethals",
            signatory_title="Diensthoofd technische dienst",
            signature_date="2026-01-30",
            amount="73215.44 EUR",
        ),
    )

    yield scanned(
        "afleverbon",
        sheet(
            "AFLEVERBON / VRACHTBRIEF",
            "Transportbedrijf Noorlander - Barendrecht",
            "---",
            "Geadresseerde: Bloemenveiling Het Westerkwartier U.A.",
            "Opdrachtnummer: NL-99120",
            "Project: Proeftransport geconditioneerde rozen",
            "Rit: proefrit 2",
            grid(
                "Colli|Lading|Temp. laden|Temp. lossen\n24 karren|Rozen Red Naomi|4 °C|11 °C",
                [80, 150, 80, 80],
            ),
            "Ontvangst (aankruisen):",
            Tick("aanvaard"),
            Tick("aanvaard met opmerking"),
            Tick("geweigerd", True),
            "Temperatuur boven grens, lading retour.",
            Ink(text="B. Zijlstra", font="Breip"),
            "Bauke Zijlstra, ontvangstcontroleur, 08-09-2026",
            size=(460, 460),
            margin=36,
            pt=10,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Bloemenveiling Het Westerkwartier U.A.",
            project="Proeftransport geconditioneerde rozen",
            project_code="NL-99120",
            milestone="proefrit 2",
            signatory_name="Bauke Zijlstra",
            signatory_title="ontvangstcontroleur",
            signature_date="2026-09-08",
        ),
        seed=81,
        noise=4,
        jpeg=30,
    )

    yield text(
        "legionella-form",
        sheet(
            "# Servicerapport legionellabeheer",
            Field("n1", "Opdrachtgever", "Camping Duinrust Exploitatie B.V."),
            Field("n2", "Project", "Legionellabeheer seizoen 2026"),
            Field("n3", "Werkordernummer", "LB-2026-407"),
            Field("n4", "Deelopdracht", "Ronde 2, sanitairgebouwen"),
            Field("n5", "Bedrag deelopdracht", "EUR 1.176,00"),
            Field("n6", "Bevindingen", "Alle tappunten boven 60 graden na spoelen.", high=36),
            "## In te vullen door de opdrachtgever",
            Field("n7", "Uitgevoerd werk geaccepteerd", False),
            Field("n8", "Niet geaccepteerd", False),
            Field("n9", "Naam en functie", ""),
            Field("n10", "Datum", ""),
            Field("n11", "Handtekening", "", high=36),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Camping Duinrust Exploitatie B.V.",
            project="Legionellabeheer seizoen 2026",
            project_code="LB-2026-407",
            milestone="Ronde 2, sanitairgebouwen",
            amount="1176.00 EUR",
        ),
        form="form",
    )

    yield text(
        "twee-kolommen",
        sheet(
            "# Acceptatieverklaring",
            "Afgegeven door <b>Streeklaboratorium Twentekanaal</b> aan Databron LIMS B.V.",
            "Project: Invoering laboratoriumsysteem",
            "Projectnummer: SLT-LIMS-3",
            "Mijlpaal: Migratie microbiologie",
            "Te factureren: € 88.500,00",
            "## Toetsing",
            "In drie testrondes zijn 412 testgevallen uitgevoerd. In de laatste ronde zijn geen blokkerende of ernstige bevindingen over.",
            grid("Ronde|Gevallen|Open\n1|412|57\n2|120|9\n3|31|0", [50, 60, 50]),
            "## Nazorg",
            "De leverancier houdt gedurende zes weken een medewerker op locatie beschikbaar, zoals in de offerte staat.",
            "## Verklaring",
            "De stuurgroep heeft de mijlpaal geaccepteerd en verleent de leverancier daarvoor decharge. De fee mag worden gefactureerd.",
            10,
            Ink(87),
            "Floor Wiggers",
            "Voorzitter stuurgroep",
            "Enschede, 3 juni 2026",
            "---",
            "~ Verspreiding: stuurgroep, leverancier, archief. Bewaartermijn zeven jaar.",
            columns=2,
            font="Helvetica",
            pt=10,
            size=(595.0, 400.0),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Streeklaboratorium Twentekanaal",
            project="Invoering laboratoriumsysteem",
            project_code="SLT-LIMS-3",
            milestone="Migratie microbiologie",
            signatory_name="Floor Wiggers",
            signatory_title="Voorzitter stuurgroep",
            signature_date="2026-06-03",
            amount="88500.00 EUR",
        ),
    )

    yield text(
        "scheepsbon",
        ty(
            """
*Maritiem Service Delfzijl* #h(1fr) ONDERHOUDSBON
#line(length: 100%)
#kv([Rederij:], [Waddenvaart Personenvervoer B.V.], [Project:], [Jaarbeurt m.s. Eems Ster], [Opdracht:], [MSD-5518], [Deel:], [Hoofdmotor bakboord 24.000 uur], [Prijs:], [€ 19.775,00])
- verstuivers vervangen (12)
- klepspeling gesteld
- koelwaterpomp gereviseerd
- proefvaart 2 uur zonder alarmen

Het werk is gereed en volgens de monteur in orde bevonden.

#grid(columns: (1fr, 1fr), stroke: 0.5pt, inset: 6pt, [Monteur\\ #ink(1)\\ R. Bolhuis, 21 november 2025], [Voor de rederij, akkoord\\ #v(1.1cm) Naam: H. Visscher, kapitein\\ Datum:])
""",
            paper="a5",
            margin="1.4cm",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Waddenvaart Personenvervoer B.V.",
            project="Jaarbeurt m.s. Eems Ster",
            project_code="MSD-5518",
            milestone="Hoofdmotor bakboord 24.000 uur",
            signatory_name="H. Visscher",
            signatory_title="kapitein",
            amount="19775.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield text(
        "meerwerk",
        sheet(
            "Meerwerkopdracht 04",
            "---",
            pairs(
                "Opdrachtgever|Vastgoedbeheer Koningshaven C.V.\nProject|Renovatie binnentuin blok D\nWerknummer|KH-228"
            ),
            grid(
                "Omschrijving|Bedrag\nExtra drainage 46 m|2.116,00\nAfvoer verontreinigde grond 12 m3|1.884,00\nTotaal meerwerk excl. btw|4.000,00",
                [300, 100],
                right=1,
            ),
            "Geen gevolgen voor de opleverdatum.",
            "Opdracht verleend namens de opdrachtgever:",
            Stamp("KONINGSHAVEN", "AKKOORD MEERWERK", angle=4),
            6,
            "w.g. Ilse Brouwershaven, technisch manager, 5 augustus 2026",
            font="Times-Roman",
            pt=11,
            margin=65,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Vastgoedbeheer Koningshaven C.V.",
            project="Renovatie binnentuin blok D",
            project_code="KH-228",
            signatory_name="Ilse Brouwershaven",
            signatory_title="technisch manager",
            signature_date="2026-08-05",
            amount="4000.00 EUR",
            change_order_number="04",
        ),
    )

    yield text(
        "urenbrief",
        sheet(
            "## Flexmed Uitzendbureau - urenbrief week 22",
            "Inlener: Apotheek Groothandel Rijnmond B.V. &nbsp; Opdracht: FM-3065 &nbsp; Project: Nachtploeg orderverzamelen",
            grid(
                "Naam|Ma|Di|Wo|Do|Vr|Totaal\nS. Yildirim|8|8|8|8|8|40\nM. Roemer|8|8|-|8|10|34\nK. Baptista|8|8|8|8|8|40",
                [120, 35, 35, 35, 35, 35, 50],
            ),
            "Akkoord voor 112 uur, met uitzondering van:",
            "* 2 overuren M. Roemer op vrijdag, niet vooraf afgesproken",
            "Goedgekeurd bedrag: € 3.539,20",
            Ink(88),
            "Getekend door: Denise van Alphen, ploegleider",
            "1 juni 2026",
            font="Helvetica",
            pt=9,
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "nl",
            client="Apotheek Groothandel Rijnmond B.V.",
            project="Nachtploeg orderverzamelen",
            project_code="FM-3065",
            signatory_name="Denise van Alphen",
            signatory_title="ploegleider",
            signature_date="2026-06-01",
            amount="3539.20 EUR",
            conditions=["2 overuren M. Roemer op vrijdag, niet vooraf afgesproken"],
        ),
    )

    yield text(
        "mail-brandmeld",
        sheet(
            "Liesbeth Claeskens",
            "---",
            "<b>Aan:</b> planning@brandwacht-kempen.example<br/><b>Datum:</b> woensdag 25 februari 2026 om 16.07 uur<br/><b>Onderwerp:</b> Re: dossier BK-1772, oplevering brandmelding hal 4",
            "Beste,",
            "De testen van maandag zijn goed verlopen. Voor het project Brandmelding distributiecentrum mag u hal 4 als aanvaard beschouwen. Stuur de factuur van 12.480,00 EUR maar door.",
            "Groeten",
            "Liesbeth Claeskens<br/>Preventieadviseur<br/>Logiport Geel nv",
            "> Op ma 23 feb. 2026 schreef Brandwacht Kempen:<br/>Kan u ons laten weten of hal 4 aanvaard wordt? Indien er gebreken zijn komen wij terug.",
            font="Times-Roman",
            pt=12,
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Logiport Geel nv",
            project="Brandmelding distributiecentrum",
            project_code="BK-1772",
            milestone="hal 4",
            signatory_name="Liesbeth Claeskens",
            signatory_title="Preventieadviseur",
            signature_date="2026-02-25",
            amount="12480.00 EUR",
        ),
    )

    yield text(
        "factuur",
        sheet(
            beside(
                "<b>Schoonmaakbedrijf Helder Zicht</b><br/>Postbus 311, Assen<br/>KvK 00112233",
                "> <b>FACTUUR 2026-1408</b><br/>Datum: 31 augustus 2026<br/>Vervaldatum: 30 september 2026",
            ),
            10,
            "Aan: Ziekenhuis De Hondsrug",
            "Betreft: project Glasbewassing hoogbouw, projectnummer HZ-612",
            grid(
                "Omschrijving|Bedrag\nGlasbewassing noordgevel|3.150,00\nHoogwerker 2 dagen|720,00\nBtw 21 %|812,70\nTe betalen|4.682,70",
                [300, 100],
                right=1,
            ),
            "Gelieve te betalen onder vermelding van het factuurnummer.",
        ),
        truth(
            "other",
            None,
            None,
            "nl",
            client="Ziekenhuis De Hondsrug",
            project="Glasbewassing hoogbouw",
            project_code="HZ-612",
        ),
    )
