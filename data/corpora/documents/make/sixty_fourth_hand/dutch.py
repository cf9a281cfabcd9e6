"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper

from sixty_fourth_hand.board import Board, glued, put, scanned, ty
from sixty_fourth_hand.marks import Box, Field, Ink, Stamp, Tick


def papers() -> Iterator[Paper]:
    """Opleveringen and others."""
    yield from accepted()
    yield from unsettled()


def accepted() -> Iterator[Paper]:
    """Accepted, with or without conditions."""
    yield put(
        "oplevering",
        Board("Helvetica", 10, "#d35400", "lines").page(
            "# Proces-verbaal van oplevering",
            [
                ("Opdrachtgever", "Waterschap De Lage Vliet"),
                ("Opdrachtnemer", "Bitwerf B.V."),
                ("Project", "Peilbeheer-dashboard"),
                ("Projectnummer", "WLV-2251"),
                ("Fase", "Fase 2 Koppelingen"),
            ],
            "Op dinsdag 14 april 2026 is de fase door partijen gezamenlijk doorlopen. De opdrachtgever keurt het opgeleverde goed. Er zijn geen restpunten. De termijn van € 31.200,– kan worden gefactureerd.",
            "De onderhoudstermijn van drie maanden gaat in op de dag van ondertekening. Storingen meldt de opdrachtgever via het servicepunt van de opdrachtnemer; de afgesproken reactietijden staan in bijlage 4 van de overeenkomst.",
            [
                ["Koppeling", "Getest door", "Resultaat"],
                ["Gemaal Zuidpolder", "R. Blom", "goed"],
                ["Neerslagradar", "R. Blom", "goed"],
                ["Alarmcentrale", "H. Idrissi", "goed"],
            ],
            "Verzendlijst: archief, inkoop, Bitwerf B.V.",
            "",
            "Namens de opdrachtgever",
            Ink(401),
            "Jorien Terpstra, teammanager Informatie",
            "15 april 2026",
        ),
        ("ac", "accepted", True, "nl"),
        client="Waterschap De Lage Vliet",
        project="Peilbeheer-dashboard",
        project_code="WLV-2251",
        milestone="Fase 2 Koppelingen",
        signatory_name="Jorien Terpstra",
        signatory_title="teammanager Informatie",
        signature_date="2026-04-15",
        amount="31200.00 EUR",
    )
    yield put(
        "werkbon",
        scanned(
            Board("Courier", 10.5, "#000000").page(
                "# WERKBON 30516",
                "Systeembeheer Klaver & Zn., Kortrijk",
                [
                    ("Klant", "Bakkerij Vercammen NV"),
                    ("Werk", "Nieuwe kassa's winkel Izegem"),
                    ("Dossier", "KV-26-088"),
                    ("Deel", "installatie en uitleg"),
                ],
                "Uitgevoerd: 6 kassa's geplaatst, netwerk getest, personeel wegwijs gemaakt.",
                "Alles in orde bevonden. Voor akkoord klant:",
                Ink(402, "L. Vercammen", "Breip", 170, 50),
                "Lut Vercammen, zaakvoerster",
                "Datum 08-06-2026 (maandag 8 juni)",
            ),
            36,
            skew=0.7,
            shadow=True,
            noise=2.0,
        ),
        ("ac", "accepted", True, "nl"),
        client="Bakkerij Vercammen NV",
        project="Nieuwe kassa's winkel Izegem",
        project_code="KV-26-088",
        milestone="installatie en uitleg",
        signatory_name="Lut Vercammen",
        signatory_title="zaakvoerster",
        signature_date="2026-06-08",
    )
    yield put(
        "andere-fase",
        Board("Times-Roman", 11, "#145a32", "none").page(
            "# Acceptatieverklaring mijlpaal 4",
            "Project: Donateursportaal (ref. HD-19)",
            "Klant: Stichting Hart voor Duinen",
            "Leverancier: Zandloper Internet",
            "",
            "Bij nader inzien blijkt mijlpaal 4 nog in test te zijn; daarover wordt nu niets verklaard. Met dit formulier accepteert Stichting Hart voor Duinen wel mijlpaal 3 Machtigingen, die tot tevredenheid werkt. Het bedrag van mijlpaal 3, EUR 6.450,00, mag worden gefactureerd.",
            "",
            "Getekend te Bergen op 23 oktober 2025",
            Ink(403),
            "Wietske Boon, penningmeester",
        ),
        ("ac", "accepted", True, "nl"),
        client="Stichting Hart voor Duinen",
        project="Donateursportaal",
        project_code="HD-19",
        milestone="mijlpaal 3 Machtigingen",
        signatory_name="Wietske Boon",
        signatory_title="penningmeester",
        signature_date="2025-10-23",
        amount="6450.00 EUR",
    )
    yield put(
        "meerwerk",
        ty(
            r"""#text(18pt, fill: rgb("#0a6e8a"))[Meerwerkopdracht MW-06]
#grid(columns: (1fr, 1fr), gutter: 8pt, [*Klant* \ Rederij Zilverzand], [*Project* \ Reserveringssysteem veerdienst (RZ-3081)], [*Omschrijving* \ Fietsplaatsen apart boekbaar maken], [*Meerprijs* \ € 4.875,50 excl. btw])
#line(length: 100%, stroke: 0.4pt)
Digitaal akkoord \ Ingediend door Bram Eerdmans (Kaap Software) op 2 juli 2026 \ Akkoord gegeven door Sietse Hoekema, hoofd Dienstregeling, op 6 juli 2026 om 13:08 via persoonlijke goedkeuringslink""",
            "Liberation Sans",
            10,
        ),
        ("co", "accepted", True, "nl"),
        client="Rederij Zilverzand",
        project="Reserveringssysteem veerdienst",
        project_code="RZ-3081",
        change_order_number="MW-06",
        amount="4875.50 EUR",
        signatory_name="Sietse Hoekema",
        signatory_title="hoofd Dienstregeling",
        signature_date="2026-07-06",
    )
    yield put(
        "restpunten",
        Board("Helvetica", 9.5, "#283747").page(
            "# Livegang – akkoordformulier",
            "Klant: Ziekenhuis Sint-Godelieve vzw | Project: Medicatiescan | Opdracht: SG/IT/0440 | Stap: Livegang spoed",
            [
                [1, 14],
                (Box(), "Akkoord"),
                (Box(True), "Akkoord met restpunten"),
                (Box(), "Niet akkoord"),
            ],
            "Restpunten:",
            [
                [1, 8, 3],
                ["#", "Punt", "Uiterlijk"],
                ["1", "Etiketprinter lokaal 12 instellen", "31 januari 2026"],
                ["2", "Handleiding in het Nederlands bezorgen", "15 februari 2026"],
            ],
            "Vrij te geven bedrag: 17.640,00 euro",
            Ink(404),
            "Naam: Dr. Annelies Geeraert",
            "Functie: diensthoofd Spoed",
            "Gent, 20 januari 2026",
        ),
        ("ac", "accepted_with_conditions", True, "nl"),
        client="Ziekenhuis Sint-Godelieve vzw",
        project="Medicatiescan",
        project_code="SG/IT/0440",
        milestone="Livegang spoed",
        signatory_name="Dr. Annelies Geeraert",
        signatory_title="diensthoofd Spoed",
        signature_date="2026-01-20",
        amount="17640.00 EUR",
        conditions=["Etiketprinter lokaal 12 instellen", "Handleiding in het Nederlands bezorgen"],
    )
    yield put(
        "brief-mits",
        Board("Times-Roman", 11.5, "#000000", "none").page(
            "Museum De Zeepzieder",
            "Havenkade 3, Harlingen",
            "",
            "Aan: Onderzoeksbureau Peilstok",
            "",
            "Harlingen, 11 mei 2026",
            "",
            "Betreft: Publieksonderzoek 2026 (opdracht PO-26), deelrapport B",
            "",
            "Geachte heer Wiersma,",
            "",
            "Deelrapport B is door ons gelezen en besproken. Wij gaan ermee akkoord, mits de open antwoorden geanonimiseerd worden nageleverd. Uw factuur voor dit deel, € 5.980,00, zien wij tegemoet.",
            "",
            "Hoogachtend,",
            Ink(405),
            "Fokje Damstra",
            "conservator",
        ),
        ("ac", "accepted_with_conditions", True, "nl"),
        client="Museum De Zeepzieder",
        project="Publieksonderzoek 2026",
        project_code="PO-26",
        milestone="deelrapport B",
        signatory_name="Fokje Damstra",
        signatory_title="conservator",
        signature_date="2026-05-11",
        amount="5980.00 EUR",
        conditions=["de open antwoorden geanonimiseerd worden nageleverd"],
    )


def unsettled() -> Iterator[Paper]:
    """Refused, open or without a decision."""
    yield put(
        "uren-afgekeurd",
        Board("Helvetica", 9, "#922b21", "zebra").page(
            "# Urenstaat week 18-2026",
            "Status: AFGEKEURD",
            [
                ("Klant", "Coöperatie Groenveld U.A."),
                ("Project", "Datawarehouse teelt"),
                ("Projectcode", "GV-DWH"),
                ("Medewerker", "Nadir Bouali, Stroomlijn Data"),
            ],
            [["Ma", "Di", "Wo", "Do", "Vr", "Totaal"], ["8", "8", "10", "10", "8", "44"]],
            "Afgekeurd en elektronisch ondertekend door Liesbeth Kranenburg, manager BI, op 5 mei 2026 om 09:14",
            "Toelichting: contract is 40 uur per week, graag opnieuw indienen.",
        ),
        ("ts", "rejected", True, "nl"),
        client="Coöperatie Groenveld U.A.",
        project="Datawarehouse teelt",
        project_code="GV-DWH",
        signatory_name="Liesbeth Kranenburg",
        signatory_title="manager BI",
        signature_date="2026-05-05",
    )
    yield put(
        "formulier-dubbel",
        Board("Helvetica", 10, "#0b5345", "none").page(
            "# Ontwerpgoedkeuring",
            "Studio Kiekendief – huisstijl en campagne",
            [
                ("Klant", Field("klant", "Kaasmakerij Oudewater")),
                ("Opdracht", Field("opdracht", "Verpakkingslijn Boerenbrie")),
                ("Opdrachtnummer", Field("nr", "SK-771")),
                ("Ontwerpronde", Field("ronde", "ronde 2")),
            ],
            [
                [1, 14],
                (Tick("goed", True), "goedgekeurd"),
                (Tick("fout", True), "afgekeurd, nieuw voorstel maken"),
            ],
            [
                ("Naam en handtekening", Field("naam", "/s/ Mirthe Olthof")),
                ("Functie", Field("functie", "mede-eigenaar")),
                ("Datum", Field("datum", "19 maart 2026")),
            ],
        ),
        ("ac", "undecided", True, "nl"),
        "form",
        client="Kaasmakerij Oudewater",
        project="Verpakkingslijn Boerenbrie",
        project_code="SK-771",
        milestone="ronde 2",
        signatory_name="Mirthe Olthof",
        signatory_title="mede-eigenaar",
        signature_date="2026-03-19",
    )
    front = Board("Helvetica", 11, "#000000").page(
        "# Acceptatie trainingstraject",
        [
            ("Opdrachtgever", "Provincie Maasrand"),
            ("Traject", "Helder schrijven"),
            ("Kenmerk", "PM-HS-5"),
            ("Onderdeel", "Lichting najaar"),
            ("Kosten", "€ 9.300,00"),
        ],
        "Voor acceptatie tekenen:",
        "Naam: Gijsbert van Loon",
        "Functie: hoofd Communicatie",
        "Datum: ....................",
        "Handtekening: ....................",
    )
    scan, _ = scanned(front, 36, turn=180, skew=0.4)
    yield put(
        "ondersteboven",
        (scan, glued(front)),
        ("ac", "undecided", False, "nl"),
        client="Provincie Maasrand",
        project="Helder schrijven",
        project_code="PM-HS-5",
        milestone="Lichting najaar",
        signatory_name="Gijsbert van Loon",
        signatory_title="hoofd Communicatie",
        amount="9300.00 EUR",
    )
    yield put(
        "factuur",
        Board("Helvetica", 9.5, "#1f618d", "lines").page(
            "# Factuur 2026-0415",
            "Schrijfatelier Komma & Co · KvK 0000 1122",
            "Aan: Uitgeverij De Gouden Pen",
            "Factuurdatum: 30 april 2026 · Vervaldatum: 30 mei 2026 · Uw bestelnummer: BE-6619",
            [
                [4, 1, 1],
                ["Omschrijving", "Aantal", "Bedrag"],
                ["Redactie manuscript, project Kookboek Wadden", "1", "€ 2.150,00"],
                ["Btw 21%", "", "€ 451,50"],
                ["Te betalen", "", "€ 2.601,50"],
            ],
            "De redactie omvatte twee correctierondes en een eindcontrole van de drukproef.",
            "Gelieve binnen 30 dagen te betalen. Levering volgens onze algemene voorwaarden.",
            Stamp("BETAALD", color="#1b7a35"),
        ),
        ("ot", None, None, "nl"),
        client="Uitgeverij De Gouden Pen",
        project="Kookboek Wadden",
        po_number="BE-6619",
    )
    yield put(
        "mail-vraag",
        Board("Helvetica", 10, "#000000", "none").page(
            "Van: Roel Smeets (Pixelhoeve)",
            "Aan: Carla Nuyens (Tuincentrum Breughel)",
            "Verzonden: maandag 2 februari 2026 15:05",
            "Onderwerp: Webshop planten – sprint 5, graag je akkoord",
            "---",
            "Dag Carla,",
            "",
            "Sprint 5 staat op de testomgeving. Zou je er deze week naar willen kijken en ons je akkoord willen mailen? Dan plannen we de livegang.",
            "",
            "Met vriendelijke groet,",
            "Roel Smeets",
        ),
        ("em", None, None, "nl"),
        client="Tuincentrum Breughel",
        project="Webshop planten",
        milestone="sprint 5",
    )
