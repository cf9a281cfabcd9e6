"""Nederlandse en Vlaamse stukken."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, A5
from scan import Scanner, scan

from .board import Board
from .pen import BOX, CROSS, Field, Ink, pen


def oplevering() -> Paper:
    """Proces-verbaal van oplevering met keuringslijst en bepalingen."""
    b = Board("Helvetica", 9, A4, (20, 20, 20, 18), "#1d4ed8")
    b.h("Proces-verbaal van oplevering", 17)
    b.kv(
        [
            ("Opdrachtgever", "Woningstichting De Veenpoort"),
            ("Aannemer", "Bouwcombinatie Hiemstra-Noorderpoort B.V."),
            ("Werk", "Groot onderhoud flat Zwanebloem, 48 woningen"),
            ("Projectnummer", "DVP 2025.114"),
            ("Datum opneming", "donderdag 24 september 2026"),
        ],
        look="lines",
        pad=2,
    )
    b.grid(
        [
            ["Onderdeel", "Bevinding", "Akkoord"],
            ["Gevelisolatie en stucwerk", "vlak, hoeklijnen recht", "ja"],
            ["Kozijnen en beglazing", "alle draaidelen lopen vrij", "ja"],
            ["Balkonhekken", "beproefd op 0,5 kN", "ja"],
            ["Mechanische ventilatie", "ingeregeld, meetrapport aanwezig", "ja"],
            ["Liftschacht, schilderwerk", "nagelopen op 22 september", "ja"],
            ["Terrein en bestrating", "schoon opgeleverd", "ja"],
        ],
        (4, 6, 2),
        "zebra",
    )
    b.p(
        "Partijen verklaren dat het werk overeenkomstig bestek en tekeningen is uitgevoerd. De opdrachtgever neemt het werk op de dag van opneming als opgeleverd aan. Opleverpunten zijn er niet.",
        before=4,
    )
    b.p(
        "De onderhoudstermijn van zes maanden vangt de dag na heden aan. De laatste termijn, groot <b>€ 92.480,00</b> exclusief btw, wordt vrijgegeven. De bankgarantie wordt binnen veertien dagen geretourneerd."
    )
    b.p(
        "Verzonden aan: opdrachtgever (2x), aannemer, opzichter, bewonerscommissie.",
        size=8,
        after=14,
    )
    b.grid(
        [
            [
                [
                    "Namens de opdrachtgever",
                    Ink(1919, 140),
                    "Wietske Roelofsma",
                    "Manager Vastgoed",
                    "24-09-2026",
                ],
                ["Namens de aannemer", Ink(1920, 140), "Durk Hiemstra", "Directeur", "24-09-2026"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-oplevering-zwanebloem",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woningstichting De Veenpoort",
            project="Groot onderhoud flat Zwanebloem, 48 woningen",
            project_code="DVP 2025.114",
            amount="92480.00 EUR",
            signatory_name="Wietske Roelofsma",
            signatory_title="Manager Vastgoed",
            signature_date="2026-09-24",
        ),
    )


def werkbon() -> Paper:
    """Werkbon van een koeltechnicus, gescand."""
    b = Board("Narrow", 11, A5, (13, 12, 13, 12))
    b.h("WERKBON 50217", 15)
    b.p("IJsvogel Koeltechniek, Gorredijk", after=6)
    b.kv(
        [
            ("Klant", "Visafslag Lauwermeer C.V."),
            ("Opdracht", "IJV-3308"),
            ("Werk", "Compressor koelcel 4 vervangen"),
        ],
        look="box",
        pad=2,
    )
    b.grid(
        [
            ["Materiaal", "Aantal"],
            ["Scrollcompressor ZB45", "1"],
            ["Koudemiddel R448A, kg", "11"],
            ["Filterdroger", "1"],
        ],
        (5, 1),
        size=9,
    )
    b.p(
        "Ondergetekende verklaart dat het werk naar tevredenheid is uitgevoerd en de installatie op temperatuur is.",
        before=4,
        after=8,
    )
    b.p(
        "Datum: " + pen("18-3-2026", 14) + "&nbsp;&nbsp;&nbsp; Naam: " + pen("Jelmer Postma", 14),
        after=4,
    )
    b.p("Functie: Bedrijfsleider")
    b.add(Ink(2929, 140, 34))
    b.p("Handtekening klant", size=8.5)
    page = b.pdf()
    return Paper(
        "la-werkbon-koelcel",
        "a",
        "scan",
        scan(page, Scanner(140, 1.4, 7, 0.5, 0.95, 42, seed=71)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Visafslag Lauwermeer C.V.",
            project="Compressor koelcel 4 vervangen",
            project_code="IJV-3308",
            signatory_name="Jelmer Postma",
            signatory_title="Bedrijfsleider",
            signature_date="2026-03-18",
        ),
        page,
    )


def voorlopige_oplevering() -> Paper:
    """Vlaamse voorlopige oplevering met opmerkingen."""
    b = Board("Times-Roman", 11, A4, (25, 22, 25, 20), "#581c87")
    b.h("PV VAN VOORLOPIGE OPLEVERING", 15, align=1)
    b.p(
        "Bouwheer: <b>Autonoom Gemeentebedrijf Zulterbeke</b>",
        "Aannemer: Sportvloeren Van Overmeire NV",
        "Werf: <b>Vernieuwing sportvloer De Wissel</b>",
        "Dossiernummer: <b>AGZ/2026/08</b>",
        before=4,
        after=2,
    )
    b.p(
        "Heden, 31 augustus 2026, is overgegaan tot de voorlopige oplevering. Deze wordt toegestaan, onder volgende opmerkingen die vóór 30 september weg te werken zijn:",
        before=10,
    )
    b.p(
        "- belijning van het volleybalveld hernemen",
        "- krimpvoeg aan de oostelijke deur opspuiten",
        "- attest brandreactie klasse Cfl-s1 bezorgen",
        indent=14,
        after=2,
    )
    b.p(
        "De helft van de borgsom blijft tot de definitieve oplevering behouden.", before=8, after=16
    )
    b.grid(
        [
            ["Voor de bouwheer", "Voor de aannemer"],
            [
                [Ink(36, 140), "Lieselot Desmedt", "Schepen van Sport"],
                [Ink(37, 140), "Kristof Van Overmeire"],
            ],
        ],
        (1, 1),
    )
    return Paper(
        "la-voorlopige-oplevering-sportvloer",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Autonoom Gemeentebedrijf Zulterbeke",
            project="Vernieuwing sportvloer De Wissel",
            project_code="AGZ/2026/08",
            signatory_name="Lieselot Desmedt",
            signatory_title="Schepen van Sport",
            signature_date="2026-08-31",
            conditions=[
                "belijning van het volleybalveld hernemen",
                "krimpvoeg aan de oostelijke deur opspuiten",
                "attest brandreactie klasse Cfl-s1 bezorgen",
            ],
        ),
    )


def formulier_afgekeurd() -> Paper:
    """Ingevuld formulier met een afkeuring."""
    b = Board("Helvetica", 10, A4, (20, 20, 20, 20), "#b45309")
    b.h("Acceptatietest: uitslag", 18)
    b.kv(
        [
            ("Klant", Field("klant", "Waterschap Drie Dijken", 240)),
            ("Project", Field("project", "Vervanging peilbesturing gemalen", 240)),
            ("Projectcode", Field("code", "W3D-SCADA", 110)),
            ("Oplevering", Field("opl", "Release 2.3", 160)),
        ],
        3,
        7,
    )
    b.grid(
        [
            [Field("r1", tick=False), "Geaccepteerd"],
            [Field("r2", tick=False), "Geaccepteerd met restpunten"],
            [Field("r3", tick=True), "Niet geaccepteerd"],
        ],
        (1, 18),
        "plain",
        head=False,
    )
    b.kv(
        [
            (
                "Toelichting",
                Field("t", "Alarm gemaal Zuid valt weg na herstart; bevinding 41 blokkerend.", 320),
            ),
            ("Testmanager klant", Field("tm", "Annemiek van Schaijk", 200)),
            ("Functie", Field("fu", "Testmanager OT", 200)),
            ("Getekend (digitaal)", Field("ha", "/s/ A. van Schaijk", 200)),
            ("Datum", Field("d", "21-12-2026", 90)),
        ],
        3,
        7,
    )
    return Paper(
        "la-formulier-peilbesturing",
        "a",
        "form",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Waterschap Drie Dijken",
            project="Vervanging peilbesturing gemalen",
            project_code="W3D-SCADA",
            milestone="Release 2.3",
            signatory_name="Annemiek van Schaijk",
            signatory_title="Testmanager OT",
            signature_date="2026-12-21",
        ),
    )


def vervallen() -> Paper:
    """Een decharge die vervallen is."""
    b = Board("Cond", 9.5, A4, (22, 24, 22, 20), "#374151")
    b.text(
        188,
        284,
        "VERSIE 1 - VERVALLEN, vervangen door versie 2 van 9 juni 2026",
        9,
        "#b00000",
        True,
        "r",
    )
    b.across("VERVALLEN", 90, "#e3b5b5", 45)
    b.h("Dechargeverklaring interim-opdracht", 16)
    b.kv(
        [
            ("Opdrachtgever", "Stichting Kinderopvang Bonte Hond"),
            ("Opdrachtnemer", "Interim Veste"),
            ("Opdracht", "Herinrichting financiële administratie"),
            ("Opdrachtnummer", "IV-620"),
        ],
        look="box",
    )
    b.p(
        "De opdrachtgever verleent decharge voor de werkzaamheden tot en met 31 mei 2026.",
        before=6,
        after=26,
    )
    b.kv(
        [
            ("Naam", "Saskia Uittenbogaard"),
            ("Functie", "Voorzitter raad van bestuur"),
            ("Handtekening", ".................................."),
            ("Datum", ".................................."),
        ]
    )
    return Paper(
        "la-decharge-vervallen",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Stichting Kinderopvang Bonte Hond",
            project="Herinrichting financiële administratie",
            project_code="IV-620",
            signatory_name="Saskia Uittenbogaard",
            signatory_title="Voorzitter raad van bestuur",
            warnings=["draft_or_void"],
        ),
    )


def tweede_handtekening() -> Paper:
    """Eén van twee bestuurders heeft getekend, volgens de ondertekendienst."""
    b = Board("Helvetica", 9.5, A4, (20, 20, 20, 20), "#0d9488")
    b.h("Akkoordverklaring mijlpaal", 17)
    b.p(
        "Klant: <b>Zorggroep Maasduinen</b> | Leverancier: Praktijkplan Software | Project: <b>Elektronisch cliëntdossier</b> | Projectnr. <b>PP-0931</b>",
        after=6,
    )
    b.p(
        "Mijlpaal: <b>Ingebruikname locatie Arcen</b>. Bij deze mijlpaal hoort een bedrag van <b>€ 41.000,00</b>.",
        after=6,
    )
    b.p(
        "Met hun beider handtekening geven de bestuurders aan dat de mijlpaal is behaald en betaald mag worden. Eén handtekening volstaat niet.",
        after=10,
    )
    b.grid(
        [
            ["Ondertekenaar", "Rol", "Status"],
            ["Marloes Cremers", "Bestuurder zorg", "Ondertekend op 02-02-2026 16:10"],
            [
                "Huub Janssen-Tielen",
                "Bestuurder bedrijfsvoering",
                "Uitgenodigd, nog niet ondertekend",
            ],
        ],
        (3, 3, 4),
        "lines",
    )
    b.p(
        "Status van het document: 1 van 2 voltooid. TekenStraat, ID 55f1-88ac",
        size=8,
        colour="#555555",
    )
    return Paper(
        "la-akkoord-een-van-twee",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Zorggroep Maasduinen",
            project="Elektronisch cliëntdossier",
            project_code="PP-0931",
            milestone="Ingebruikname locatie Arcen",
            amount="41000.00 EUR",
            signatory_name="Huub Janssen-Tielen",
            signatory_title="Bestuurder bedrijfsvoering",
            warnings=["partly_signed"],
        ),
    )


def brief_ontwerp() -> Paper:
    """Brief waarin een definitief ontwerp wordt vastgesteld."""
    b = Board("Times-Roman", 11.5, A4, (28, 26, 26, 20))
    b.p("GEMEENTE OVERVECHT AAN DE RIJN", size=13, bold=True, after=0)
    b.p("Afdeling Openbare Ruimte", after=18)
    b.p(
        "Aan Bureau Waterlinie Landschapsarchitecten, t.a.v. de heer K. Amrani",
        "Datum: 5 november 2026",
        "Ons kenmerk: OR/6612",
        after=2,
    )
    b.p(
        "Betreft: Stationsplein, definitief ontwerp (projectnummer 77-204)",
        bold=True,
        before=12,
        after=10,
    )
    b.p(
        "Geachte heer Amrani,",
        "Het college heeft dinsdag uw definitief ontwerp zonder wijzigingen vastgesteld. Hiermee is deze fase door ons goedgekeurd en afgesloten.",
        "U kunt de fasefactuur van € 33.900,- indienen en beginnen met het technisch ontwerp. Over de boomsoorten hoort u in die volgende fase van onze groenbeheerder.",
        "Met vriendelijke groet,",
        after=9,
    )
    b.add(Ink(3773, 130, 34, False))
    b.p("Fatima el Ouazzani", "Hoofd Openbare Ruimte", after=1)
    return Paper(
        "la-brief-stationsplein",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="GEMEENTE OVERVECHT AAN DE RIJN",
            project="Stationsplein",
            project_code="77-204",
            milestone="definitief ontwerp",
            amount="33900.00 EUR",
            signatory_name="Fatima el Ouazzani",
            signatory_title="Hoofd Openbare Ruimte",
            signature_date="2026-11-05",
        ),
    )


def meerwerk() -> Paper:
    """Meerwerkbon met paraaf van de opdrachtgever."""
    b = Board("Courier", 9.5, A4, (20, 20, 20, 20))
    b.h("MEER- EN MINDERWERKBON", 14)
    b.p(
        "Bonnummer : MMW-14",
        "Project   : Verbouwing brouwerij Het Zilte Anker (werknr. 8825)",
        "Opdrachtg.: Brouwerij Het Zilte Anker B.V.",
        "Aannemer  : Schippers Staalbouw, Den Oever",
        after=2,
    )
    b.rule()
    b.p(
        "Meerwerk : bordes met trap bij gisttank 6 .......... EUR 7.340,00",
        "Minderwerk: leuning oostzijde vervalt ............... EUR  -890,00",
        "Per saldo bij ..................................... EUR 6.450,00",
        after=3,
    )
    b.rule()
    b.p(
        "Gevolg voor de bouwtijd: geen.",
        "De opdrachtgever gaat akkoord met uitvoering en verrekening van bovenstaand saldo.",
        after=10,
    )
    b.grid(
        [
            [
                [
                    "Akkoord opdrachtgever:",
                    Ink(515, 130),
                    "Roos Kwakkelstein, eigenaar",
                    "Datum 14 juli 2026",
                ],
                ["Akkoord aannemer:", Ink(516, 130), "P. Schippers", "Datum 13 juli 2026"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-meerwerkbon-brouwerij",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Brouwerij Het Zilte Anker B.V.",
            project="Verbouwing brouwerij Het Zilte Anker",
            project_code="8825",
            amount="6450.00 EUR",
            change_order_number="MMW-14",
            signatory_name="Roos Kwakkelstein",
            signatory_title="eigenaar",
            signature_date="2026-07-14",
        ),
    )


def urenstaat() -> Paper:
    """Urenstaat, digitaal goedgekeurd in een portaal."""
    b = Board("Cond", 9, A4, (18, 18, 18, 18), "#65a30d")
    b.h("Urenstaat april 2026", 16)
    b.kv(
        [
            ("Professional", "Joost Wagemakers"),
            ("Bemiddelaar", "Kwartiermakers Detachering"),
            ("Inlener", "Glastuinbouw Coöperatie Westduin"),
            ("Opdracht", "Energiemonitor kassen"),
            ("Opdrachtcode", "KD-7012"),
        ],
        look="plain",
        pad=1,
    )
    b.grid(
        [
            ["Week", "ma", "di", "wo", "do", "vr", "totaal"],
            ["14", "8", "8", "-", "8", "8", "32"],
            ["15", "-", "8", "8", "8", "8", "32"],
            ["16", "8", "8", "8", "8", "-", "32"],
            ["17", "8", "-", "8", "8", "8", "32"],
            ["", "", "", "", "", "", "<b>128 uur</b>"],
        ],
        (2, 1, 1, 1, 1, 1, 2),
    )
    b.grid(
        [
            ["Stap", "Door", "Tijdstip", "Uitkomst"],
            ["Ingediend", "Joost Wagemakers", "01-05-2026 09:02", "-"],
            [
                "Beoordeeld namens inlener",
                "Mirthe de Koning, teamleider teelttechniek",
                "04-05-2026 13:37",
                "Goedgekeurd, 128 uur",
            ],
        ],
        (3, 4, 3, 3),
        "lines",
    )
    b.p(
        "Vastlegging van de elektronische goedkeuring; een handgeschreven handtekening ontbreekt daarom.",
        size=8,
    )
    return Paper(
        "la-urenstaat-kassen",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Glastuinbouw Coöperatie Westduin",
            project="Energiemonitor kassen",
            project_code="KD-7012",
            signatory_name="Mirthe de Koning",
            signatory_title="teamleider teelttechniek",
            signature_date="2026-05-04",
        ),
    )


def mail_afwijzing() -> Paper:
    """Een klant keurt een adviesrapport af."""
    b = Board("Helvetica", 10, A4, (20, 20, 20, 20))
    b.kv(
        [
            ("Van:", "Tjeerd Bolhuis"),
            ("Aan:", "Pien Overgaauw (Helder Advies)"),
            ("Datum:", "dinsdag 6 oktober 2026 09:26"),
            ("Onderwerp:", "Re: eindrapport fusieonderzoek"),
        ],
        1,
        6,
        pad=1,
    )
    b.rule()
    b.p(
        "Dag Pien,",
        "We hebben het eindrapport gisteren in de directie van Veldhuis Zaden besproken. De scenario's rusten op omzetcijfers van een ander bedrijf en hoofdstuk 5 ontbreekt geheel. Het eindrapport keuren wij daarom af en de slotnota van € 14.000 betalen we niet.",
        "Graag een nieuwe versie, daarna praten we verder.",
        "Tjeerd Bolhuis<br/>Financieel directeur Veldhuis Zaden",
        after=8,
    )
    b.p(
        "Van: Pien Overgaauw<br/>Datum: donderdag 1 oktober 2026<br/>Tjeerd, hierbij het eindrapport fusieonderzoek. Ik ga ervan uit dat het is goedgekeurd als ik niets hoor.",
        size=9,
        colour="#555555",
        before=8,
    )
    return Paper(
        "la-mail-fusieonderzoek",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "rejected",
            None,
            "nl",
            client="Veldhuis Zaden",
            project="fusieonderzoek",
            milestone="eindrapport",
            amount="14000.00 EUR",
            signatory_name="Tjeerd Bolhuis",
            signatory_title="Financieel directeur",
            signature_date="2026-10-06",
        ),
    )


def notulen() -> Paper:
    """Verslag van een bouwvergadering waarin niets wordt besloten."""
    b = Board("Helvetica", 9.5, A4, (20, 20, 20, 20), "#334155")
    b.h("Verslag bouwvergadering 11", 16)
    b.p(
        "Project: Nieuwbouw brandweerpost Ketelwaard (projectnr. BK-56)",
        "Opdrachtgever: Veiligheidsregio Oeverland",
        "Gehouden: 17 februari 2026, keet op het werk",
        f"Aanwezig: {CROSS} opdrachtgever {CROSS} aannemer {BOX} installateur",
        after=2,
    )
    b.grid(
        [
            ["Punt", "Besproken", "Actie"],
            ["11.1", "Levering remisedeuren schuift naar week 12.", "aannemer"],
            [
                "11.2",
                "Kleur van de tegels in de doucheruimte: monsters komen volgende keer mee.",
                "architect",
            ],
            [
                "11.3",
                "De wijze van oplevering in juni wordt toegelicht; een opleverformulier volgt te zijner tijd.",
                "opzichter",
            ],
            ["11.4", "Parkeren op de stoep graag niet meer.", "allen"],
        ],
        (1, 8, 2),
        "box",
    )
    b.p("Volgende vergadering: 3 maart, 10.00 uur.", before=6)
    return Paper(
        "la-verslag-bouwvergadering",
        "a",
        "text",
        b.pdf(),
        truth(
            "other",
            None,
            None,
            "nl",
            client="Veiligheidsregio Oeverland",
            project="Nieuwbouw brandweerpost Ketelwaard",
            project_code="BK-56",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        oplevering,
        werkbon,
        voorlopige_oplevering,
        formulier_afgekeurd,
        vervallen,
        tweede_handtekening,
        brief_ontwerp,
        meerwerk,
        urenstaat,
        mail_afwijzing,
        notulen,
    ):
        yield make()
