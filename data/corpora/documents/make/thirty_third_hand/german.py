"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, A5
from scan import Scanner, scan

from .board import Board
from .pen import BOX, CROSS, Field, Ink, Script, Square, pen


def vob_protokoll() -> Paper:
    """Förmliche Abnahme mit Mängelliste, gescannt."""
    b = Board("Helvetica", 9.5, A4, (20, 18, 18, 16))
    b.h("Niederschrift über die förmliche Abnahme", 15, after=2)
    b.p("gemäß § 12 Abs. 4 VOB/B", after=8)
    b.kv(
        [
            ("Auftraggeber", "Stadtwerke Ebersgrün AöR"),
            ("Auftragnehmer", "Kolbinger Tiefbau GmbH &amp; Co. KG"),
            ("Baumaßnahme", "Erneuerung Abwasserdruckleitung Mühlgraben"),
            ("Projekt-Nr.", "TB-24-317"),
            ("Ortstermin", "11.03.2026, 9:30 Uhr"),
        ],
        look="box",
        pad=2,
    )
    b.p("Ergebnis:", bold=True, before=4)
    b.add(
        Square("Die Leistung wird ohne Mängel abgenommen.", "", 9),
        Square(
            "Die Leistung wird vorbehaltlich der Beseitigung nachstehender Mängel abgenommen.",
            "x",
            9,
        ),
        Square("Die Abnahme wird verweigert.", "", 9),
    )
    b.grid(
        [
            ["lfd. Nr.", "Mangel", "Frist"],
            ["1", "Schachtdeckel S 14 klappert, neu einsetzen", "20.03.2026"],
            ["2", "Bankett bei Station 0+380 nachverdichten", "20.03.2026"],
            ["3", "Bestandspläne als DWG nachreichen", "31.03.2026"],
        ],
        (1, 7, 2),
    )
    b.p("Beginn der Verjährungsfrist für Mängelansprüche: 12.03.2026", after=14)
    b.grid(
        [
            [
                [
                    Ink(14, 150),
                    "Für den Auftraggeber<br/>Hannelore Witzgall, Bauleiterin<br/>Ebersgrün, 11.03.2026",
                ],
                [
                    Ink(15, 150),
                    "Für den Auftragnehmer<br/>Sepp Kolbinger<br/>Ebersgrün, 11.03.2026",
                ],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    page = b.pdf()
    return Paper(
        "la-vob-niederschrift",
        "a",
        "scan",
        scan(page, Scanner(130, -0.7, 6, 0.4, 1.05, 40, seed=12)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Ebersgrün AöR",
            project="Erneuerung Abwasserdruckleitung Mühlgraben",
            project_code="TB-24-317",
            signatory_name="Hannelore Witzgall",
            signatory_title="Bauleiterin",
            signature_date="2026-03-11",
            conditions=[
                "Schachtdeckel S 14 klappert, neu einsetzen",
                "Bankett bei Station 0+380 nachverdichten",
                "Bestandspläne als DWG nachreichen",
            ],
        ),
        page,
    )


def leistungsnachweis() -> Paper:
    """Monatlicher Leistungsnachweis eines Beraters."""
    b = Board("Cond", 9, A4, (18, 20, 18, 16), "#14532d")
    b.h("Leistungsnachweis Februar 2026", 17)
    b.p(
        "Kunde: <b>Rübsam Maschinenring eG</b> · Projekt: <b>Ablösung Warenwirtschaft</b> · Abruf 4700-118",
        "Dienstleister: Dipl.-Inf. Falk Oelschläger, freier Berater",
        after=6,
    )
    b.grid(
        [
            ["Datum", "Tätigkeit", "Std."],
            ["03.02.", "Schnittstelle Waage, Feinkonzept", "8,00"],
            ["04.02.", "Schnittstelle Waage, Umsetzung", "8,50"],
            ["10.02.", "Test mit Filiale Nord", "7,25"],
            ["17.02.", "Datenübernahme Artikelstamm", "8,00"],
            ["24.02.", "Abschluss und Übergabe an die IT", "6,25"],
            ["", "<b>Summe</b>", "<b>38,00</b>"],
        ],
        (2, 8, 1),
        "lines",
        right=(2,),
    )
    b.p(
        "Die aufgeführten 38,00 Stunden sind vom Kunden geprüft und sachlich richtig; sie werden zur Abrechnung freigegeben.",
        before=4,
        after=16,
    )
    b.grid(
        [
            [
                ["Göttlingen, den 02.03.2026"],
                [Script("B. Rübsamen", 22), "Beate Rübsamen, Leiterin Finanzen"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-leistungsnachweis-berater",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Rübsam Maschinenring eG",
            project="Ablösung Warenwirtschaft",
            project_code="4700-118",
            signatory_name="Beate Rübsamen",
            signatory_title="Leiterin Finanzen",
            signature_date="2026-03-02",
        ),
    )


def abnahme_brief() -> Paper:
    """Schweizer Brief, der den Meilenstein annimmt."""
    b = Board("Times-Roman", 11.5, A4, (28, 25, 25, 20))
    b.p("Pensionskasse Seetaler Handwerk", size=14, bold=True, after=0)
    b.p("Bahnhofstrasse 41, 5703 Seon", after=20)
    b.p("Zellweger &amp; Imboden Informatik AG<br/>Industriestrasse 8<br/>6210 Sursee", after=16)
    b.p("Seon, 28. Mai 2026", after=12)
    b.p("<b>Versichertenportal, Auftrag A-2025-061: Meilenstein 4 «Produktivsetzung»</b>", after=10)
    b.p(
        "Sehr geehrte Frau Imboden",
        "Seit der Aufschaltung vom 4. Mai haben sich über 2 300 Versicherte angemeldet. Die Auswertung der ersten drei Wochen liegt vor: keine Störung der Klasse 1 oder 2, Antwortzeiten durchwegs unter der vereinbarten Grenze.",
        "Wir nehmen den Meilenstein 4 «Produktivsetzung» hiermit ab und geben die Tranche von CHF 74'200.00 zur Zahlung frei. Mängel sind keine zu rügen.",
        "Für die angenehme Zusammenarbeit danken wir Ihnen bestens.",
        "Freundliche Grüsse",
        after=9,
    )
    b.add(Ink(905, 130, 34, False))
    b.p("Urs Hunkeler", "Geschäftsführer", after=1)
    return Paper(
        "la-brief-versichertenportal",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Pensionskasse Seetaler Handwerk",
            project="Versichertenportal",
            project_code="A-2025-061",
            milestone="Produktivsetzung",
            amount="74200.00 CHF",
            signatory_name="Urs Hunkeler",
            signatory_title="Geschäftsführer",
            signature_date="2026-05-28",
        ),
    )


def heizung_formular() -> Paper:
    """Ausgefülltes Formular eines Heizungsbauers."""
    b = Board("Helvetica", 10, A4, (20, 20, 20, 18), "#9c2a10")
    b.h("Abnahmeschein Heizungsanlage", 17)
    b.p("Thalhammer Haustechnik, Meisterbetrieb, Bad Reichersdorf", after=8)
    b.kv(
        [
            ("Auftraggeber", Field("ag", "Wohnungsgenossenschaft Lindenhof eG", 260)),
            ("Vorhaben", Field("vh", "Austausch Wärmepumpe Lindenhof 12-16", 260)),
            ("Auftragsnummer", Field("nr", "H-26/0552", 120)),
            ("Schlussbetrag netto (EUR)", Field("eur", "63.870,00 EUR", 120)),
        ],
        3,
        6,
    )
    b.p(
        "Die Anlage wurde eingeregelt, der hydraulische Abgleich liegt bei, die Einweisung fand statt.",
        before=6,
    )
    b.grid(
        [
            [Field("k1", tick=True), "Abnahme ohne Beanstandung erteilt"],
            [Field("k2", tick=False), "Abnahme unter Vorbehalt erteilt"],
            [Field("k3", tick=False), "Abnahme nicht erteilt"],
        ],
        (1, 18),
        "plain",
        head=False,
    )
    b.kv(
        [
            ("Datum der Abnahme", Field("dt", "07.10.2026", 120)),
            ("Name des Auftraggebers / Vertreters", Field("nm", "Torsten Haberland", 200)),
            ("Funktion", Field("fk", "Technischer Vorstand", 200)),
            ("Elektronisch unterschrieben", Field("us", "/s/ Torsten Haberland 07.10.2026", 240)),
        ],
        4,
        6,
    )
    return Paper(
        "la-formular-waermepumpe",
        "a",
        "form",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wohnungsgenossenschaft Lindenhof eG",
            project="Austausch Wärmepumpe Lindenhof 12-16",
            project_code="H-26/0552",
            amount="63870.00 EUR",
            signatory_name="Torsten Haberland",
            signatory_title="Technischer Vorstand",
            signature_date="2026-10-07",
        ),
    )


def nachtrag() -> Paper:
    """Vom Bauherrn beauftragter Nachtrag."""
    b = Board("Narrow", 11, A4, (22, 20, 20, 18), "#333366")
    b.h("Nachtragsvereinbarung Nr. 5", 17)
    b.p("zum Bauvertrag vom 14.08.2025", after=8)
    b.kv(
        [
            ("Bauherr", "Evangelische Kirchengemeinde Uchtenhagen"),
            ("Auftragnehmer", "Zimmerei Prätorius GmbH"),
            ("Objekt", "Instandsetzung Dachstuhl St. Marien"),
            ("Projektnummer", "KG-UM-09"),
        ],
        look="lines",
    )
    b.grid(
        [
            ["Pos.", "Leistung", "Betrag EUR"],
            ["5.1", "Anschuhen von sechs weiteren Sparrenköpfen, Eiche", "9.480,00"],
            ["5.2", "Minderung: Entfall der Zugstange Achse D", "-1.130,00"],
            ["", "<b>Nachtragssumme netto</b>", "<b>8.350,00</b>"],
        ],
        (1, 8, 2),
        right=(2,),
    )
    b.p(
        "Grund: Der Schädlingsbefall reicht weiter als das Gutachten erkennen ließ. Die Ausführungsfrist verlängert sich um acht Werktage.",
        "Der Bauherr beauftragt den Nachtrag zu den Bedingungen des Hauptvertrages.",
        after=16,
    )
    b.grid(
        [
            ["Uchtenhagen, 19.06.2026", "Uchtenhagen, 17.06.2026"],
            [Ink(1001, 140), Ink(1002, 140)],
            [
                "Pfarrer Joachim Wendelstein<br/>Vorsitzender des Gemeindekirchenrats<br/>(Bauherr)",
                "Ulf Prätorius<br/>Geschäftsführer<br/>(Auftragnehmer)",
            ],
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-nachtrag-dachstuhl",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Evangelische Kirchengemeinde Uchtenhagen",
            project="Instandsetzung Dachstuhl St. Marien",
            project_code="KG-UM-09",
            amount="8350.00 EUR",
            change_order_number="5",
            signatory_name="Joachim Wendelstein",
            signatory_title="Vorsitzender des Gemeindekirchenrats",
            signature_date="2026-06-19",
        ),
    )


def vier_augen() -> Paper:
    """Fachbereich hat unterschrieben, die Revision noch nicht."""
    b = Board("Helvetica", 9.5, A4, (20, 20, 20, 20), "#4b5563")
    b.band(282, 15, "#4b5563")
    b.text(20, 287, "Abnahmeerklärung (Vier-Augen-Prinzip)", 14, "#ffffff", True)
    b.gap(22)
    b.kv(
        [
            ("Auftraggeber", "Kreissparkasse Obere Wümme"),
            ("Projekt", "Ersatz der Meldewesen-Software"),
            ("Projektkennung", "KSW-MW-2026"),
            ("Meilenstein", "Parallelbetrieb Quartal I"),
            ("Vergütungsanteil", "52.000,00 EUR"),
        ],
        look="box",
    )
    b.p(
        "Die Abnahme wird erst wirksam, wenn Fachbereich und Interne Revision gezeichnet haben.",
        bold=True,
        before=4,
        after=8,
    )
    b.grid(
        [
            ["Stelle", "Erklärung", "Unterschrift", "Datum"],
            [
                "Fachbereich Meldewesen<br/>Inken Thormählen, Abteilungsleiterin",
                f"{CROSS} abgenommen<br/>{BOX} nicht abgenommen",
                Ink(66, 90),
                "08.05.2026",
            ],
            [
                "Interne Revision<br/>Jens-Uwe Backhaus, Leiter Revision",
                f"{BOX} abgenommen<br/>{BOX} nicht abgenommen",
                Ink(0, 90),
                "",
            ],
        ],
        (4, 3, 3, 2),
        pad=6,
    )
    return Paper(
        "la-vier-augen-meldewesen",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Kreissparkasse Obere Wümme",
            project="Ersatz der Meldewesen-Software",
            project_code="KSW-MW-2026",
            milestone="Parallelbetrieb Quartal I",
            amount="52000.00 EUR",
            signatory_name="Jens-Uwe Backhaus",
            signatory_title="Leiter Revision",
            warnings=["partly_signed"],
        ),
    )


def fertigstellung() -> Paper:
    """Fertigmeldung des Auftragnehmers mit Bitte um Abnahme."""
    b = Board("Helvetica", 10.5, A4, (25, 24, 22, 20), "#00508c")
    b.text(188, 279, "Rothfuß Fassadentechnik GmbH", 13, "#00508c", True, "r")
    b.gap(30)
    b.p("Universitätsbauamt Karstadt<br/>Herrn Leopold Zirngiebl<br/>Schlossgasse 2", after=14)
    b.p("26.08.2026", align=2, after=10)
    b.p(
        "<b>Fertigstellungsmeldung und Antrag auf Abnahme</b><br/>Sanierung Vorhangfassade Chemie, Bauabschnitt 2, Projektnummer UBK-88-26",
        after=10,
    )
    b.p(
        "Sehr geehrter Herr Zirngiebl,",
        "unsere Arbeiten im Bauabschnitt 2 sind seit gestern vollständig und mangelfrei fertiggestellt. Wir beantragen die förmliche Abnahme und schlagen dafür den 7. oder 9. September vor. Erst mit Ihrer Erklärung werden die restlichen 139.600,00 EUR fällig.",
        "Bitte bestätigen Sie unten, dass Sie die Leistung als abgenommen ansehen, falls Sie auf einen Termin verzichten möchten.",
        "Mit freundlichen Grüßen",
        after=8,
    )
    b.add(Ink(340, 130, 30, False))
    b.p("Marlies Rothfuß, Prokuristin", after=20)
    b.p(
        "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -",
        after=4,
    )
    b.p(
        "Rückantwort: Die Leistung gilt als abgenommen.",
        "Datum, Unterschrift des Auftraggebers: ______________________________",
        after=5,
    )
    return Paper(
        "la-fertigmeldung-fassade",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Universitätsbauamt Karstadt",
            project="Sanierung Vorhangfassade Chemie",
            project_code="UBK-88-26",
            milestone="Bauabschnitt 2",
            amount="139600.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def verweigerung() -> Paper:
    """Österreichischer Bescheid über eine verweigerte Übernahme."""
    b = Board("Times-Roman", 11, A4, (25, 25, 25, 22), "#7f1d1d")
    b.h("MARKTGEMEINDE ST. KATHREIN AM STEIN", 13, align=1, after=0)
    b.p("Bauamt", align=1)
    b.rule(1.2)
    b.p("Zl. 851/26-7", "St. Kathrein, am 4. November 2026", align=2, after=4)
    b.p("An die Fa. Moosbrugger Pumpentechnik GesmbH, Rankweil", before=8, after=8)
    b.p(
        "<b>Betreff: Hochbehälter Rabenwald, Erneuerung der Drucksteigerung. Verweigerung der Übernahme</b>",
        after=8,
    )
    b.p(
        "Bei der Übernahmebegehung am 2. November wurde festgestellt, dass Pumpe 2 bei Teillast trocken läuft, die Fernwirkanlage keinen Alarm absetzt und das Trinkwasserattest fehlt.",
        "Das sind wesentliche Mängel im Sinne der ÖNORM B 2110. Die Übernahme wird daher verweigert. Die Schlussrechnung wird ungeprüft zurückgestellt.",
        "Nach Behebung ist ein neuer Termin mit dem Bauamt zu vereinbaren.",
        after=8,
    )
    b.p("Für die Marktgemeinde:", before=8, after=4)
    b.add(Ink(1820, 140, 34))
    b.p("Ing. Notburga Schwaiger", "Bauamtsleiterin", after=1)
    b.stamp(120, 172, ["Marktgemeinde", "St. Kathrein am Stein"], -7, "#31318a", 10)
    return Paper(
        "la-verweigerung-hochbehaelter",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="MARKTGEMEINDE ST. KATHREIN AM STEIN",
            project="Hochbehälter Rabenwald, Erneuerung der Drucksteigerung",
            signatory_name="Notburga Schwaiger",
            signatory_title="Bauamtsleiterin",
            signature_date="2026-11-04",
        ),
    )


def mail_freigabe() -> Paper:
    """Freigabe eines Lektorats per Mail."""
    b = Board("Helvetica", 10, A4, (20, 18, 20, 18))
    b.text(190, 285, "Outlook | Druckansicht", 7.5, align="r")
    b.p("AW: Geschäftsbericht 2025, Satzfreigabe", size=14, bold=True, after=6)
    b.kv(
        [
            ("Von", "Dörte Kleinschmager"),
            ("An", "Atelier Nussknacker"),
            ("Gesendet", "Freitag, 20. März 2026 10:07"),
            ("Anlage", "GB2025_final_rev9.pdf"),
        ],
        1,
        6,
        pad=1,
    )
    b.rule()
    b.p(
        "Liebe Frau Szyszka,",
        "der Vorstand der Hanfried Ölmühlen AG hat gestern zugestimmt. Damit ist der Geschäftsbericht 2025 von unserer Seite ohne weitere Korrekturen abgenommen, Sie können in den Druck gehen.",
        "Bitte stellen Sie die Schlussrate von 17.900 EUR zur Bestellung 45001277 in Rechnung.",
        "Herzliche Grüße<br/>Dörte Kleinschmager<br/>Leiterin Unternehmenskommunikation<br/>Hanfried Ölmühlen AG",
        after=8,
    )
    b.p(
        "&gt; Liebe Frau Kleinschmager, dürfen wir Revision 9 als abgenommen betrachten? Ohne Ihr Wort bleibt der Drucktermin offen.",
        colour="#666666",
        before=10,
    )
    return Paper(
        "la-mail-geschaeftsbericht",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Hanfried Ölmühlen AG",
            project="Geschäftsbericht 2025",
            amount="17900.00 EUR",
            po_number="45001277",
            signatory_name="Dörte Kleinschmager",
            signatory_title="Leiterin Unternehmenskommunikation",
            signature_date="2026-03-20",
        ),
    )


def mail_termin() -> Paper:
    """Eine Mail, die nur Räume und Uhrzeiten klärt."""
    b = Board("Courier", 9.5, A4, (20, 20, 20, 20))
    b.p(
        "Von: Gesine Papendiek &lt;papendiek@deichbau-consult.example&gt;",
        "An: Verteiler Projektteam",
        "Datum: 13.01.2026 07:55",
        "Betreff: Raum für den Workshop am Donnerstag",
        after=1,
    )
    b.rule()
    b.p(
        "Moin zusammen,",
        "der Sitzungssaal ist belegt, wir treffen uns am Donnerstag um 9 Uhr in Raum 2.14. Bitte Laptops mitbringen; Mittagessen ist bestellt.",
        "Auf der Tagesordnung stehen die Bodenprofile und die Frage, wie später die Abnahme der Messreihen ablaufen soll. Unterlagen folgen morgen.",
        "Gruß, Gesine Papendiek<br/>Deichbau Consult, Assistenz",
        after=8,
    )
    return Paper("la-mail-workshopraum", "a", "text", b.pdf(), truth("email", None, None, "de"))


def leistungsbeschreibung() -> Paper:
    """Leistungsschein ohne Unterschriftenblock."""
    b = Board("Book", 8.5, A4, (22, 22, 22, 18), "#1f2937")
    b.h("Leistungsschein LS-019", 15)
    b.p(
        "zum Rahmenvertrag RV-7 zwischen der Uferbahn Betriebs GmbH (Auftraggeberin) und der Konrad Eulitz Prüfingenieure PartG (Auftragnehmerin)",
        after=8,
    )
    b.kv(
        [
            ("Vorhaben", "Brückenhauptprüfungen Strecke Ost"),
            ("Leistungszeitraum", "1. April bis 30. September 2026"),
            ("Gesamtvergütung", "211.400,00 EUR netto"),
            ("Ansprechpartner", "Sabrina Möckel, Infrastruktur"),
        ],
        look="zebra",
    )
    b.h("1 Gegenstand", 10.5)
    b.p(
        "Die Auftragnehmerin prüft 23 Brücken nach DIN 1076, bewertet die Schäden und erstellt je Bauwerk einen Bericht."
    )
    b.h("2 Mitwirkung", 10.5)
    b.p(
        "Sperrpausen meldet die Auftraggeberin sechs Wochen vorher an. Das Besichtigungsgerät stellt sie bei."
    )
    b.h("3 Abnahme", 10.5)
    b.p(
        "Jeder Bericht wird binnen zwölf Werktagen durch die Auftraggeberin schriftlich abgenommen oder unter Angabe der Mängel zurückgewiesen."
    )
    b.h("4 Vergütung", 10.5)
    b.p("Gezahlt wird je abgenommenem Bericht ein Teilbetrag gemäß Preisblatt.")
    return Paper(
        "la-leistungsschein-bruecken",
        "a",
        "text",
        b.pdf(),
        truth(
            "statement_of_work",
            None,
            None,
            "de",
            client="Uferbahn Betriebs GmbH",
            project="Brückenhauptprüfungen Strecke Ost",
            project_code="LS-019",
            amount="211400.00 EUR",
        ),
    )


def stundenzettel() -> Paper:
    """Stundenzettel, vom Monteur unterschrieben, vom Kunden nicht."""
    b = Board("Helvetica", 9, A5, (12, 12, 12, 12))
    b.h("Stundenzettel Montage", 13)
    b.kv(
        [
            ("Kunde", "Molkerei Alpstein Appenzell AG"),
            ("Auftrag", "ZM-3381 Revision Butterungsmaschine"),
            ("Monteur", "Reto Fässler, Zentrimont GmbH"),
            ("KW", "24 / 2026"),
        ],
        look="box",
        pad=2,
    )
    b.grid(
        [
            ["Tag", "von", "bis", "Std"],
            ["Mo", "07:00", "16:30", "9,0"],
            ["Di", "07:00", "17:00", "9,5"],
            ["Mi", "06:30", "12:00", "5,5"],
            ["Total", "", "", "24,0"],
        ],
        (2, 2, 2, 2),
        right=(3,),
    )
    b.grid(
        [
            [
                [Ink(71, 90, 24), "Unterschrift Monteur"],
                [Ink(0, 110, 24), "Stempel / Unterschrift Kunde<br/>Name: ..................."],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-stundenzettel-butterung",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Molkerei Alpstein Appenzell AG",
            project="Revision Butterungsmaschine",
            project_code="ZM-3381",
            warnings=["partly_signed"],
        ),
    )


def teilabnahme() -> Paper:
    """Nur ein Los wird abgenommen."""
    b = Board("Helvetica", 10, A4, (22, 20, 22, 20), "#0f766e")
    b.h("Teilabnahme-Protokoll", 18)
    b.p(
        "Bauherrschaft: <b>Spital Region Glattwil</b>",
        "Unternehmer: Brändli Medizinaltechnik AG",
        "Projekt: <b>Ersatz Sterilgutversorgung</b>, Projekt-Nr. <b>SRG 1904</b>",
        after=3,
    )
    b.p(
        "Anwesend: R. Zumstein und B. Gisler (Bauherrschaft), H. Brändli (Unternehmer), T. Odermatt (Fachplanung Medizintechnik). Entschuldigt: Kantonsapotheke.",
        before=4,
    )
    b.grid(
        [
            ["Los", "Umfang", "Befund"],
            ["1", "Reinigungs- und Desinfektionsgeräte", "geprüft, in Ordnung"],
            ["2", "Dampfsterilisatoren", "Validierung ausstehend"],
        ],
        (1, 5, 4),
        "zebra",
    )
    b.p(
        "Abgenommen wird heute einzig Los 1. Los 2 bleibt von dieser Abnahme ausgeschlossen, bis der Validierungsbericht der Prüfstelle vorliegt.",
        before=4,
        after=8,
    )
    b.p(
        "Die Garantiefrist für Los 1 beträgt zwei Jahre ab heute. Bedienungsanleitungen, Wartungsplan und Schlüssel zu den Medienschächten wurden übergeben. Der Rückbau der alten Geräte erfolgt in der Nacht auf Samstag."
    )
    b.p("Freigegebene Teilzahlung: <b>CHF 286'750.00</b>", after=8)
    b.p("Verteiler: Bauherrschaft, Unternehmer, Fachplanung, Buchhaltung", size=8, after=12)
    b.kv(
        [
            ("Ort, Datum", pen("Glattwil, 15. September 2026", 13)),
            ("Unterschrift Bauherrschaft", Ink(9901, 140)),
            ("Name / Funktion", "Regula Zumstein, Leiterin Betrieb und Technik"),
        ],
        look="under",
    )
    return Paper(
        "la-teilabnahme-sterilgut",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Spital Region Glattwil",
            project="Ersatz Sterilgutversorgung",
            project_code="SRG 1904",
            milestone="Los 1",
            amount="286750.00 CHF",
            signatory_name="Regula Zumstein",
            signatory_title="Leiterin Betrieb und Technik",
            signature_date="2026-09-15",
            conditions=[
                "Los 2 bleibt von dieser Abnahme ausgeschlossen, bis der Validierungsbericht der Prüfstelle vorliegt"
            ],
        ),
    )


def messestand() -> Paper:
    """Österreichische Übergabe eines Messestands, gescannt mit Stempel."""
    b = Board("Narrow", 11, A5, (14, 12, 14, 12))
    b.h("ÜBERGABESCHEIN MESSESTAND", 13)
    b.p("Standbau Wurzinger e.U., Wels", after=6)
    b.kv(
        [
            ("Aussteller", "Zirbenland Naturkosmetik GmbH"),
            ("Messe", "Frühjahrsmesse Klagenfurt, Halle 3 / B 17"),
            ("Auftrag", "WU-2266"),
        ],
        look="lines",
        pad=2,
    )
    b.p(
        "Der Stand wurde plangemäß aufgebaut, Licht und Strom funktionieren. Der Aussteller übernimmt den Stand und hat nichts zu beanstanden.",
        before=6,
        after=10,
    )
    b.p("Klagenfurt, " + pen("23.4.2026", 14))
    b.add(Script("Mathilde Egger", 22))
    b.p("Mathilde Egger, Marketingleitung (Aussteller)")
    b.stamp(108, 128, ["ZIRBENLAND", "Naturkosmetik GmbH"], 10, "#2f6b2f", 10)
    page = b.pdf()
    return Paper(
        "la-uebergabeschein-messestand",
        "a",
        "scan",
        scan(page, Scanner(140, 0.9, 5, 0.5, 1.0, 42, seed=33)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Zirbenland Naturkosmetik GmbH",
            project="Frühjahrsmesse Klagenfurt, Halle 3 / B 17",
            project_code="WU-2266",
            signatory_name="Mathilde Egger",
            signatory_title="Marketingleitung",
            signature_date="2026-04-23",
        ),
        page,
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        vob_protokoll,
        leistungsnachweis,
        abnahme_brief,
        heizung_formular,
        nachtrag,
        vier_augen,
        fertigstellung,
        verweigerung,
        mail_freigabe,
        mail_termin,
        leistungsbeschreibung,
        stundenzettel,
        teilabnahme,
        messestand,
    ):
        yield make()
