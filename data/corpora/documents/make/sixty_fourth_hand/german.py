"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper

from sixty_fourth_hand.board import Board, put, scanned, ty
from sixty_fourth_hand.marks import Box, Field, Ink, Stamp, Tick


def papers() -> Iterator[Paper]:
    """Abnahmen, then refusals and open ones, then the rest."""
    yield from taken()
    yield from unsettled()
    yield from rest()


def taken() -> Iterator[Paper]:
    """Accepted, with or without reservations."""
    yield put(
        "abnahme-portal",
        Board("Helvetica", 10, "#003366").page(
            "# Abnahmeprotokoll",
            [
                ("Auftraggeber", "Stadtwerke Brunnental GmbH"),
                ("Auftragnehmer", "Falkenried IT-Systeme AG"),
                ("Projekt", "Kundenportal Strom & Gas"),
                ("Projekt-Nr.", "2025-K-118"),
                ("Gegenstand", "Teilabnahme 2: Rechnungsarchiv"),
            ],
            "Die Leistung wurde am 11.03.2026 gemeinsam geprüft. Mängel wurden nicht festgestellt. Geprüft wurden Anzeige, Suche und Herunterladen von Rechnungen der letzten zehn Jahre sowie die Anmeldung mit zweitem Faktor. Der Auftraggeber erklärt hiermit die Abnahme. Der Teilbetrag von 24.600,00 € netto wird zur Zahlung fällig.",
            "",
            "## Gewährleistung",
            "Die Verjährungsfrist für Mängelansprüche beträgt zwölf Monate ab Unterzeichnung. Gefahr und Verantwortung für den Betrieb gehen mit der Abnahme auf den Auftraggeber über.",
            "Verteiler: Rechnungswesen, Betriebsrat, Datenschutz, Auftragnehmer",
            "",
            [
                ["Auftraggeber", "Auftragnehmer"],
                [Ink(101), Ink(102)],
                ["Gesine Wolfram, Leiterin Kundenservice", "Ansgar Thiele, Projektleiter"],
                ["Brunnental, den 12.03.2026", "Brunnental, den 11.03.2026"],
            ],
        ),
        ("ac", "accepted", True, "de"),
        client="Stadtwerke Brunnental GmbH",
        project="Kundenportal Strom & Gas",
        project_code="2025-K-118",
        milestone="Teilabnahme 2: Rechnungsarchiv",
        signatory_name="Gesine Wolfram",
        signatory_title="Leiterin Kundenservice",
        signature_date="2026-03-12",
        amount="24600.00 EUR",
    )
    yield put(
        "leistungsnachweis-ch",
        Board("Times-Roman", 11, "#8b0000", "lines").page(
            "~ Gerberwerk Kommunikation AG, Winterthur",
            "# Leistungsbestätigung",
            "Für die Gemeinde Unterlohn haben wir im Mandat «Ortsmarketing 2030» (Mandats-Nr. GW 614) die Etappe C abgeschlossen:",
            [
                [3, 1],
                ["Leistung", "CHF"],
                ["Fotoreportage, 3 Tage", "4'800.00"],
                ["Plakatserie, 6 Sujets", "7'350.00"],
                ["Total Etappe C", "12'150.00"],
            ],
            "Wir bestätigen, dass die Leistungen der Etappe C vertragsgemäss erbracht wurden, und geben den Betrag zur Zahlung frei.",
            "",
            Ink(103),
            "Urs Zwyssig, Gemeindeschreiber",
            "Unterlohn, 4. Dezember 2025",
        ),
        ("ac", "accepted", True, "de"),
        client="Gemeinde Unterlohn",
        project="Ortsmarketing 2030",
        project_code="GW 614",
        milestone="Etappe C",
        signatory_name="Urs Zwyssig",
        signatory_title="Gemeindeschreiber",
        signature_date="2025-12-04",
        amount="12150.00 CHF",
    )
    yield put(
        "freigabe-log",
        ty(
            r"""#set text(9pt)
#block(fill: rgb("#eef2f7"), inset: 10pt, width: 100%)[*FreigabePro* – Nachweis der elektronischen Freigabe \ Vorgang 77-20931]
#grid(columns: (4cm, 1fr), row-gutter: 6pt, [Kunde], [Alpenbad Thermen GmbH & Co KG], [Auftrag], [Kampagne Winterzauber], [Auftragsnummer], [A-5520], [Dokument], [Mediaplan Welle 2, Fassung 3], [Budget der Welle], [EUR 38.400,00])
#v(6pt)
#table(columns: 4, stroke: none, table.hline(), [Zeit], [Person], [Rolle], [Aktion], table.hline(), [02.10.2025 14:06], [Lena Pichler], [Agentur], [zur Freigabe gesendet], [03.10.2025 08:51], [Mag. Valentin Egger], [Marketingleiter (Kunde)], [*Freigegeben*, PIN bestätigt], table.hline())
Kommentar zur Freigabe: „Passt so, bitte buchen.“ Der Vorgang ist abgeschlossen.""",
        ),
        ("ac", "accepted", True, "de"),
        client="Alpenbad Thermen GmbH & Co KG",
        project="Kampagne Winterzauber",
        project_code="A-5520",
        milestone="Mediaplan Welle 2",
        signatory_name="Valentin Egger",
        signatory_title="Marketingleiter",
        signature_date="2025-10-03",
        amount="38400.00 EUR",
    )
    yield put(
        "schulung-scan",
        scanned(
            Board("Helvetica", 11, "#000000").page(
                "# Schulungsnachweis",
                [
                    ("Teilnehmende Firma", "Möbelhaus Kranich KG"),
                    ("Thema", "Einführung Warenwirtschaft"),
                    ("Auftrag", "SN 3071"),
                    ("Block", "Block III – Inventur"),
                    ("Termin", "19.05.2026, 8 Teilnehmer"),
                    ("Honorar", "1.980,00 EUR"),
                ],
                "Der Block wurde vollständig und zu unserer Zufriedenheit durchgeführt.",
                "Datum: 20.05.2026",
                "Unterschrift Kunde:",
                Ink(104, "Heike Brandl", "Breip", 160, 50),
                "Heike Brandl, Personalleiterin",
                Stamp(
                    "Möbelhaus Kranich KG",
                    "Lagerstr. 9 · 36199 Rotenau",
                    color="#1d3f8f",
                    angle=-3,
                    width=180,
                ),
            ),
            skew=0.9,
            contrast=0.85,
        ),
        ("ac", "accepted", True, "de"),
        client="Möbelhaus Kranich KG",
        project="Einführung Warenwirtschaft",
        project_code="SN 3071",
        milestone="Block III – Inventur",
        signatory_name="Heike Brandl",
        signatory_title="Personalleiterin",
        signature_date="2026-05-20",
        amount="1980.00 EUR",
    )
    yield put(
        "maengel-abnahme",
        Board("Helvetica", 9.5, "#444444", "zebra").page(
            "# Niederschrift über die Abnahme einer IT-Leistung",
            "Besteller: Landeskrankenhaus Hartberg-Süd · Unternehmer: Mediflux Software GmbH · Vertrag: LKH-IT-0093",
            "Projekt: Digitale Fieberkurve · Abschnitt: Los 2 Intensivstation",
            [
                [1, 14],
                (Box(), "Die Leistung wird ohne Vorbehalt abgenommen."),
                (
                    Box(True),
                    "Die Leistung wird unter Vorbehalt der nachstehenden Mängel abgenommen.",
                ),
                (Box(), "Die Abnahme wird verweigert."),
            ],
            [
                [1, 6, 2],
                ["Nr.", "Mangel", "Frist"],
                ["1", "Ausdruck der Tageskurve schneidet den Rand ab", "15.09.2026"],
                ["2", "Schulungsunterlagen für den Nachtdienst fehlen", "30.09.2026"],
            ],
            "Der Schlussbetrag für Los 2 beläuft sich auf EUR 52.300,00.",
            Ink(105),
            "Dr. Roswitha Kerschbaum, Ärztliche Direktorin, 1. September 2026",
        ),
        ("ac", "accepted_with_conditions", True, "de"),
        client="Landeskrankenhaus Hartberg-Süd",
        project="Digitale Fieberkurve",
        project_code="LKH-IT-0093",
        milestone="Los 2 Intensivstation",
        signatory_name="Dr. Roswitha Kerschbaum",
        signatory_title="Ärztliche Direktorin",
        signature_date="2026-09-01",
        amount="52300.00 EUR",
        conditions=[
            "Ausdruck der Tageskurve schneidet den Rand ab",
            "Schulungsunterlagen für den Nachtdienst fehlen",
        ],
    )
    yield put(
        "mail-abnahme",
        Board("Helvetica", 9.5, "#000000", "none").page(
            "Von: Sabine Rottländer (Ventura Reisen)",
            "An: Projektteam Nordlicht Digital",
            "Gesendet: Mittwoch, 8. Juli 2026 17:20",
            "Betreff: AW: Buchungsstrecke neu – Meilenstein 4 bereit",
            "---",
            "Liebes Team,",
            "",
            "der Meilenstein 4 sieht auch auf dem Tablet gut aus. Damit ist er von unserer Seite abgenommen, die Rechnung über 16.250,00 Euro könnt ihr stellen.",
            "",
            "Herzliche Grüße",
            "Sabine Rottländer",
            "Leitung E-Commerce, Ventura Reisen GmbH",
            "> Diese Nachricht wurde ausgedruckt am 09.07.2026",
        ),
        ("em", "accepted", None, "de"),
        client="Ventura Reisen GmbH",
        project="Buchungsstrecke neu",
        milestone="Meilenstein 4",
        signatory_name="Sabine Rottländer",
        signatory_title="Leitung E-Commerce",
        signature_date="2026-07-08",
        amount="16250.00 EUR",
    )


def unsettled() -> Iterator[Paper]:
    """Refused, unsigned, ticked twice, superseded."""
    yield put(
        "abnahme-verweigert",
        ty(
            r"""#align(right)[Zollernbau Versicherung a. G. \ Abteilung Anwendungsbetrieb \ Stuttgart, 23. Januar 2026]
Brückmann Datentechnik GmbH \ Herrn Jost Brückmann
#v(10pt)
*Schnittstelle Schadenmeldung, Auftrag ZV-7718 – Ihr Abnahmeersuchen zu Arbeitspaket AP 6*

Sehr geehrter Herr Brückmann,

den Lasttest hat das Arbeitspaket AP 6 nicht bestanden; bei 400 gleichzeitigen Meldungen gingen Datensätze verloren. Wir verweigern daher die Abnahme und bitten um Nacherfüllung. Die Vergütung von 19.900,00 EUR wird bis dahin nicht fällig.

Mit freundlichen Grüßen

#text(font: "Dancing Script", size: 19pt, fill: rgb("#223a8a"))[T. Wiegand] \
Torsten Wiegand \ Abteilungsleiter""",
            "Libertinus Serif",
            11,
        ),
        ("ac", "rejected", True, "de"),
        client="Zollernbau Versicherung a. G.",
        project="Schnittstelle Schadenmeldung",
        project_code="ZV-7718",
        milestone="AP 6",
        signatory_name="Torsten Wiegand",
        signatory_title="Abteilungsleiter",
        signature_date="2026-01-23",
        amount="19900.00 EUR",
    )
    yield put(
        "druckfreigabe-nein",
        Board("Helvetica", 10, "#006655", "none").page(
            "# Korrekturabzug – Rückmeldung",
            "Agentur Blauspecht, Kassel",
            [
                ("Kunde", "Hofgut Lindenau"),
                ("Produkt", "Hofladen-Katalog Frühjahr"),
                ("Auftrag", "BS-2604"),
                ("Abzug", "2. Korrekturabzug"),
            ],
            [
                [1, 14],
                (Box(), "Druckfreigabe erteilt"),
                (Box(True), "Druckfreigabe nicht erteilt, neuer Abzug erbeten"),
            ],
            "Bemerkung: Preise auf den Seiten 4 bis 9 stammen vom Vorjahr.",
            "Die Agentur haftet nach Erteilung der Druckfreigabe nicht mehr für übersehene Satzfehler. Ohne schriftliche Freigabe wird nicht gedruckt.",
            "",
            "gez. Friederike Amelung",
            "Geschäftsführerin",
            "Lindenau, am 6.2.2026",
        ),
        ("ac", "rejected", True, "de"),
        client="Hofgut Lindenau",
        project="Hofladen-Katalog Frühjahr",
        project_code="BS-2604",
        milestone="2. Korrekturabzug",
        signatory_name="Friederike Amelung",
        signatory_title="Geschäftsführerin",
        signature_date="2026-02-06",
    )
    yield put(
        "doppelkreuz",
        scanned(
            Board("Times-Roman", 11.5, "#000000").page(
                "# Abnahmeerklärung Übersetzung",
                [
                    ("Auftraggeberin", "Präzisionswerk Aarwil AG"),
                    ("Auftragsname", "Wartungshandbuch Serie K"),
                    ("Auftrags-Nr.", "PW-48-2026"),
                    ("Lieferung", "Teil 3 (italienisch)"),
                ],
                "Zutreffendes ankreuzen:",
                [
                    [1, 14],
                    (Box(True), "Die Übersetzung wird angenommen."),
                    (Box(True), "Die Übersetzung wird zur Überarbeitung zurückgewiesen."),
                ],
                "Honorar: CHF 2'640.00",
                "",
                Ink(106, "Beat Hug", "Kristi", 120, 48),
                "Beat Hug, Leiter Technische Redaktion",
                "Datum: 17.04.2026",
            ),
            skew=-0.6,
            noise=4.0,
        ),
        ("ac", "undecided", True, "de"),
        client="Präzisionswerk Aarwil AG",
        project="Wartungshandbuch Serie K",
        project_code="PW-48-2026",
        milestone="Teil 3 (italienisch)",
        signatory_name="Beat Hug",
        signatory_title="Leiter Technische Redaktion",
        signature_date="2026-04-17",
        amount="2640.00 CHF",
    )
    yield put(
        "formular-leer",
        Board("Helvetica", 10, "#5b2c6f", "none").page(
            "# Endabnahme – Formular",
            [
                ("Kunde", Field("kunde", "Bergbahnen Sonnjoch AG")),
                ("Projekt", Field("projekt", "Ticketshop Relaunch")),
                ("Projektkennung", Field("kennung", "BS-TR-02")),
                ("Stufe", Field("stufe", "Endabnahme")),
                ("Schlussrate", Field("rate", "EUR 21.500,00")),
            ],
            [[1, 14], (Tick("ja"), "Abnahme erklärt"), (Tick("nein"), "Abnahme nicht erklärt")],
            [
                ("Name", Field("name", "Korbinian Reiter")),
                ("Funktion", Field("funktion", "Leiter Vertrieb")),
                ("Unterschrift", Field("unterschrift")),
                ("Datum", Field("datum")),
            ],
        ),
        ("ac", "undecided", False, "de"),
        "form",
        client="Bergbahnen Sonnjoch AG",
        project="Ticketshop Relaunch",
        project_code="BS-TR-02",
        milestone="Endabnahme",
        signatory_name="Korbinian Reiter",
        signatory_title="Leiter Vertrieb",
        amount="21500.00 EUR",
    )
    yield put(
        "aenderung-ersetzt",
        Board("Helvetica", 10, "#783f04", "lines").page(
            "## ERSETZT DURCH REVISION 2 – NICHT MEHR GÜLTIG",
            "# Änderungsantrag ÄA-09, Revision 1",
            [
                ("Kunde", "Rheinaue Verkehrsbetriebe"),
                ("Vorhaben", "Fahrplan-App"),
                ("Vorhabens-Nr.", "RV 2207"),
                ("Gegenstand", "Barrierefreie Routen"),
                ("Mehrpreis", "8.420,00 EUR"),
            ],
            "Beschreibung: Die Routenberechnung soll Aufzüge und Rampen berücksichtigen. Der Aufwand wird auf neun Personentage geschätzt; der Endtermin verschiebt sich um eine Woche.",
            "Genehmigung durch den Kunden:",
            "Unterschrift: ____________________   Datum: ____________",
            "Name: Ottilie Scharf, Referentin Digitales",
            "> Revision 1 wurde nie gezeichnet. Maßgeblich ist allein Revision 2.",
        ),
        ("co", "undecided", False, "de"),
        client="Rheinaue Verkehrsbetriebe",
        project="Fahrplan-App",
        project_code="RV 2207",
        change_order_number="ÄA-09",
        signatory_name="Ottilie Scharf",
        signatory_title="Referentin Digitales",
        amount="8420.00 EUR",
        warnings=["draft_or_void"],
    )


def rest() -> Iterator[Paper]:
    """A timesheet, a mail with conditions, minutes."""
    yield put(
        "stundenzettel",
        Board("Helvetica", 9, "#222222").page(
            "# Tätigkeitsnachweis März 2026",
            "Berater: Ole Harmsen, Kogge Consulting · Kunde: Nordhafen Spedition GmbH · Projekt: Zollabwicklung 2.0 · Bestellung: B-90114 · Projektcode: NSP-ZA",
            [
                [1, 5, 1],
                ["Tag", "Tätigkeit", "Std."],
                ["03.03.", "Workshop Zolltarife", "8,0"],
                ["04.03.", "Konzept Ausfuhr", "7,5"],
                ["10.03.", "Abstimmung mit Fachbereich", "6,0"],
                ["17.03.", "Testbegleitung", "8,0"],
                ["", "Summe", "29,5"],
            ],
            "Sachlich richtig, Stunden anerkannt:",
            Ink(107),
            "Imke Petersen, Teamleiterin Zoll, 01.04.2026",
            size="wide",
        ),
        ("ts", "accepted", True, "de"),
        client="Nordhafen Spedition GmbH",
        project="Zollabwicklung 2.0",
        project_code="NSP-ZA",
        po_number="B-90114",
        signatory_name="Imke Petersen",
        signatory_title="Teamleiterin Zoll",
        signature_date="2026-04-01",
    )
    yield put(
        "mail-vorbehalt",
        Board("Courier", 9.5, "#000000", "none").page(
            "Von:      Dr. Henrike Saalfeld, Vorständin, Stiftung Lesewelt",
            "An:       Typo & Partner",
            "Datum:    30.11.2025 20:11",
            "Betreff:  Re: Jahresbericht 2025 / Satz Kapitel 1-5",
            "---",
            "Guten Abend,",
            "",
            "die Kapitel 1-5 nehmen wir ab unter der Bedingung, dass die Spenderliste alphabetisch gesetzt wird.",
            "",
            "Beste Grüße",
            "Dr. Henrike Saalfeld",
        ),
        ("em", "accepted_with_conditions", None, "de"),
        client="Stiftung Lesewelt",
        project="Jahresbericht 2025",
        milestone="Kapitel 1-5",
        signatory_name="Dr. Henrike Saalfeld",
        signatory_title="Vorständin",
        signature_date="2025-11-30",
        conditions=["die Spenderliste alphabetisch gesetzt wird"],
    )
    yield put(
        "protokoll",
        Board("Times-Roman", 10.5, "#000000", "none").page(
            "# Ergebnisprotokoll Jour fixe 14",
            "Projekt: Intranet Neu, Kunde: Papierfabrik Wehra GmbH, Auftrag IN-300",
            "Ort und Zeit: Videokonferenz, 26.08.2026, 10 bis 11 Uhr",
            "Anwesend: Fr. Gutmann (Wehra), Hr. Sailer, Hr. Can (Kontor Web)",
            "- Suche: Herr Can zeigt den Stand, Feedback bis Freitag.",
            "- Fotos: Frau Gutmann liefert Bilder der Werkhalle nach.",
            "- Wann die Abnahme stattfindet, wird im nächsten Jour fixe besprochen.",
            "Nächster Termin: 02.09.2026",
        ),
        ("ot", None, None, "de"),
        client="Papierfabrik Wehra GmbH",
        project="Intranet Neu",
        project_code="IN-300",
    )
