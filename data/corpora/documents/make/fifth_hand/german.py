"""German papers: Abnahmeprotokolle of builders, makers and software houses."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    Over,
    box,
    build,
    colors,
    gap,
    ink,
    lines,
    p,
    put,
    sheet,
    signed,
    square,
    stamp,
    strike,
    table,
    words,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def vob() -> Paper:
    """Förmliche Abnahme nach VOB with a list of defects and reserved rights."""
    mangel = rows("""1 | Silikonfuge Treppenhaus 2. OG fehlt | 15.05.2026
        2 | Türschließer T30-2 Keller schließt nicht selbsttätig | 08.05.2026
        3 | Farbabplatzung Geländer Nordseite | 29.05.2026""")
    story = [
        p("Abnahmeniederschrift", 16, "LS-B", b=1),
        p("förmliche Abnahme gemäß § 12 Abs. 4 VOB/B", 9, "LS-I", b=10),
        table(
            rows("""Auftraggeber | Wohnungsgenossenschaft Lindenhof Süd eG
                Auftragnehmer | Metallbau Körber GmbH, Zwenkau
                Bauvorhaben | Strangsanierung Lindenhof 12-18
                Projekt-Nr. | WLS-B-2025-041
                Gewerk / Leistung | Los 7 Schlosserarbeiten
                Auftragssumme netto | 128.460,00 EUR
                Abnahmetermin | 24.04.2026, 9.30 Uhr"""),
            [130, 340],
            ("FONT", (0, 0), (0, -1), "LS-B", 9),
            grid=0.3,
            rule=colors.grey,
        ),
        gap(8),
        table(
            [
                [box(), "Die Leistung wird ohne Vorbehalt abgenommen."],
                [
                    box("x"),
                    "Die Leistung wird unter Vorbehalt folgender Mängel abgenommen.",
                ],
                [box(), "Die Abnahme wird wegen wesentlicher Mängel verweigert."],
            ],
            [20, 440],
            valign="MIDDLE",
        ),
        gap(6),
        table([["Nr.", "Mangel / Restleistung", "Frist"], *mangel], [30, 350, 90], grid=0.4),
        p("Eine Vertragsstrafe wird nicht vorbehalten. Gewährleistung bis 24.04.2030.", 9, a=6),
        gap(30),
        table(
            [
                [signed(201, 110, 32), signed(202, 110, 32)],
                ["für den Auftraggeber", "für den Auftragnehmer"],
                ["i. V. Annegret Tischbein", "Holger Körber"],
                ["Leiterin Technik", "Geschäftsführer"],
                ["Leipzig, 24.04.2026", "Leipzig, 24.04.2026"],
            ],
            [235, 235],
            ("LINEABOVE", (0, 1), (-1, 1), 0.5, colors.black),
        ),
    ]
    return scanned(
        "vob",
        build(story),
        label(
            "AC if signed de",
            """client: Wohnungsgenossenschaft Lindenhof Süd eG
            project: Strangsanierung Lindenhof 12-18
            code: WLS-B-2025-041
            ms: Los 7 Schlosserarbeiten
            name: Annegret Tischbein
            title: Leiterin Technik
            date: 2026-04-24
            amount: 128460.00 EUR
            """
            + "\n".join(f"if: {m[1]}" for m in mangel),
        ),
        skew=-0.4,
        dpi=160,
        seed=92,
    )


def machine(crooked: bool) -> Paper:
    """Maschinenabnahme; a struck alternative; once scanned and once clean without the pen."""

    def draw(c) -> None:
        put(c, 56, 785, "Endabnahmeprotokoll", 17, "DS-B")
        put(c, 56, 768, "Reutlinger Fördertechnik AG   Formblatt FB-QM 08-3", 8, "DS")
        c.rect(50, 560, 495, 195)
        for i, (k, v) in enumerate(
            (
                ("Kunde", "Molkerei Allgäuer Tor GmbH & Co. KG"),
                ("Anlage", "Palettierlinie PL 400"),
                ("Projekt-Nr.", "RF-24-3390"),
                ("Ihre Bestellung", "45-0081723"),
                ("Meilenstein", "3 - Inbetriebnahme und Leistungsnachweis"),
                ("Rate", "30 % = 174.300,00 €"),
                ("Probelauf", "08.06. bis 12.06.2026, Verfügbarkeit 97,8 %"),
            )
        ):
            put(c, 60, 735 - 25 * i, k, 9, "DS-B")
            put(c, 170, 735 - 25 * i, v, 9.5, "DS")
        x = put(c, 56, 520, "Die Anlage wird  ", 12, "DS")
        if crooked:
            x = put(c, x, 520, "abgenommen", 12, "DS-B")
            x = put(c, x, 520, "  /  ", 12, "DS")
            strike(c, x, 520, "nicht abgenommen", 12, "DS-B")
            ink(c, 66, 396, 140, 44, 211)
            put(c, 330, 402, "12.6.2026", 13, "LR-I")
            stamp(c, 470, 420, ["Molkerei", "Allgäuer Tor"], -6, colors.Color(0.1, 0.2, 0.5))
        else:
            put(c, x, 520, "abgenommen  /  nicht abgenommen *", 12, "DS-B")
        put(c, 56, 502, "* Nichtzutreffendes streichen", 7, "DS")
        c.line(56, 400, 270, 400)
        c.line(320, 400, 430, 400)
        put(c, 56, 386, "Unterschrift Kunde: Ferdinand Spöttl, Betriebsleiter", 8, "DS")
        put(c, 320, 386, "Datum", 8, "DS")

    name = "endabnahme." + ("a" if crooked else "b")
    text = f"""client: Molkerei Allgäuer Tor GmbH & Co. KG
        project: Palettierlinie PL 400
        code: RF-24-3390
        ms: 3 - Inbetriebnahme und Leistungsnachweis
        name: Ferdinand Spöttl
        title: Betriebsleiter
        {"date: 2026-06-12" if crooked else ""}
        amount: 174300.00 EUR
        po: 45-0081723"""
    if crooked:
        return scanned(name, sheet(draw), label("AC yes signed de", text), skew=-1.1, seed=3)
    return paper(name, sheet(draw), label("AC open unsigned de", text))


def refusal() -> Paper:
    """Abnahmeverweigerung as a letter of a lawyerly kind, refusing behind courtesies."""
    story = [
        p("STADTWERKE OBERNHAUSEN", 13, "LN-B", color=colors.Color(0.8, 0.1, 0.1), b=0),
        p("Postfach 1180 · 99999 Obernhausen", 8, "LN", b=24),
        p(
            "Prowatt Consult PartG mbB<br/>Herrn Dipl.-Ing. Volker Siebold<br/>Am Wehr 5",
            10.5,
            "LN",
        ),
        p("Obernhausen, 3. September 2026", 10.5, "LN", align=2, b=14),
        p(
            "<b>Machbarkeitsstudie Wärmenetz West, Auftrag 2026/WN-17<br/>hier: Ihr Schlussbericht "
            "(Arbeitspaket 3), Honorar 36.900,00 € netto</b>",
            10.5,
            "LN",
            b=8,
        ),
        *paras(
            """Sehr geehrter Herr Siebold,

            haben Sie besten Dank für den Schlussbericht vom 20. August und die angenehme
            Vorstellung im Werksausschuss. Die Arbeitspakete 1 und 2 sind, wie Sie wissen, längst
            abgenommen und bezahlt.

            Da die Wirtschaftlichkeitsrechnung noch auf den Gaspreisen von 2024 beruht, sehen wir
            uns außerstande, Arbeitspaket 3 als vertragsgemäß abzunehmen. Wir bitten um eine
            überarbeitete Fassung bis Ende Oktober.

            Für Rückfragen steht Ihnen Herr Kehl gerne zur Verfügung.

            Mit freundlichen Grüßen""",
            10.5,
            "LN",
            b=8,
        ),
        table(
            [
                [signed(222, 90, 28), signed(221, 100, 30)],
                ["i. A. Mirko Kehl", "ppa. Dr. Ulrike Nassauer"],
                ["Netzplanung", "Prokuristin"],
            ],
            [200, 200],
            face="LN",
            size=10,
        ),
    ]
    return paper(
        "wehr-brief",
        build(story, edge=(72, 60, 72, 60)),
        label(
            "AC no signed de",
            """client: STADTWERKE OBERNHAUSEN
            project: Machbarkeitsstudie Wärmenetz West
            code: 2026/WN-17
            ms: Arbeitspaket 3
            name: Dr. Ulrike Nassauer
            title: Prokuristin
            date: 2026-09-03
            amount: 36900.00 EUR""",
        ),
    )


def small_boxes() -> Paper:
    """A hand-ticked inspection form, scanned on its side."""

    def draw(c) -> None:
        put(c, 50, 790, "Kälte-Klima Ostermeier", 13, "LR-B")
        put(c, 380, 790, "Servicebericht Nr. 61188", 11, "LR-B")
        lines(
            c,
            50,
            765,
            [
                "Kunde: Bäckerei Vollkorn & Söhne KG, Filiale Marktplatz",
                "Auftrag: 7-20455        Einsatz: 02.02.2026, 07:10 - 13:45",
                "Arbeiten: Verdichter getauscht, Anlage evakuiert und befüllt, Probelauf 60 min",
                "Rechnungsbetrag pauschal laut Angebot: 3.480,00 EUR zzgl. MwSt.",
            ],
            10.5,
            "LR",
            step=19,
        )
        for i, (text, yes) in enumerate(
            (
                ("Anlage läuft störungsfrei", True),
                ("Altteile verbleiben beim Kunden", False),
                ("Kunde wurde eingewiesen", True),
                ("Arbeiten vollständig ausgeführt und abgenommen", True),
                ("Folgeeinsatz erforderlich", False),
            )
        ):
            y = 650 - 24 * i
            put(c, 60, y, text, 10.5, "LR")
            square(c, 370, y, 8, "h" if yes else "", 5 + i)
            put(c, 382, y, "ja", 10, "LR")
            square(c, 420, y, 8, "" if yes else "h", 9 + i)
            put(c, 432, y, "nein", 10, "LR")
        c.line(60, 470, 250, 470)
        c.line(310, 470, 520, 470)
        ink(c, 70, 465, 110, 32, 231)
        ink(c, 330, 466, 140, 38, 232)
        put(c, 60, 456, "Techniker: D. Ilic", 9, "LR")
        put(c, 310, 456, "Kunde: Waltraud Vollkorn, Inhaberin", 9, "LR")
        put(c, 310, 442, "Datum: 02.02.2026", 9, "LR")

    return scanned(
        "servicebericht",
        sheet(draw),
        label(
            "AC yes signed de",
            """client: Bäckerei Vollkorn & Söhne KG
            code: 7-20455
            name: Waltraud Vollkorn
            title: Inhaberin
            date: 2026-02-02
            amount: 3480.00 EUR""",
        ),
        turn=90,
        skew=0.5,
        dpi=170,
        seed=8,
    )


def nachtrag() -> Paper:
    """Nachtragsangebot, approved only in part by the client's entries in a table."""
    story = [
        Over(lambda c: words(c, 0, 0, "Quast + Partner, Tragwerksplanung", 9, "DK"), 12),
        p("Nachtrag 02 zum Auftrag IV-3308", 14, "DK-B", b=6),
        p("Bauherr: Klinikverbund Weserbogen gGmbH · Projekt: Neubau Bettenhaus C", 9.5, "DK", b=8),
        table(
            rows("""Pos. | Leistung | Forderung netto | Beauftragt
                N2.1 | Umplanung Gründung Achse 4-9 | 11.200,00 € | 11.200,00 €
                N2.2 | Zusätzliche Bewehrungspläne Rampe | 4.650,00 € | nein
                N2.3 | Brandschutznachweis Decke 3. OG | 2.900,00 € | 2.900,00 €
                | Summe | 18.750,00 € | 14.100,00 €"""),
            [40, 230, 100, 90],
            ("ALIGN", (2, 0), (-1, -1), "RIGHT"),
            face="DK",
            grid=0.4,
            head=colors.lightgrey,
        ),
        p(
            "Der Bauherr beauftragt den Nachtrag nur im Umfang der letzten Spalte. Position N2.2 "
            "wird nicht anerkannt.",
            10,
            "DK",
            a=8,
            b=30,
        ),
        signed(241, 120, 34),
        p(
            "Minden, den 16. März 2026<br/>Carsten Höpfner, Bereichsleiter Bau<br/>"
            "Klinikverbund Weserbogen gGmbH",
            10,
            "DK",
        ),
    ]
    return paper(
        "nachtrag",
        build(story),
        label(
            "CO if signed de",
            """client: Klinikverbund Weserbogen gGmbH
            project: Neubau Bettenhaus C
            code: IV-3308
            name: Carsten Höpfner
            title: Bereichsleiter Bau
            date: 2026-03-16
            amount: 14100.00 EUR
            co: 02
            if: Position N2.2 wird nicht anerkannt""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield vob()
    yield machine(True)
    yield machine(False)
    yield refusal()
    yield small_boxes()
    yield nachtrag()
