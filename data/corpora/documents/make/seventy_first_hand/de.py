"""German papers: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Ink, Tick, across, grid, pairs, rl, stamp
from .sheets import leaf, scanned, ty


def papers() -> Iterator[Paper]:
    """Thirteen papers."""
    yield leaf(
        "de-abnahmeprotokoll",
        "text",
        rl(
            [
                "# Abnahmeprotokoll",
                pairs(
                    ("Auftraggeber", "Stadtwerke Lindenau GmbH"),
                    ("Auftragnehmer", "Kessler &amp; Brandt Ingenieure PartG mbB"),
                    ("Projekt", "Fernwärmetrasse Süd"),
                    ("Projekt-Nr.", "KB-2025-093"),
                    ("Leistungsphase", "LPH 5 Ausführungsplanung"),
                    lines="grid",
                ),
                "Die Leistung wurde am 17.03.2026 geprüft. Mängel wurden nicht festgestellt. Der Auftraggeber erklärt hiermit die Abnahme. Das anteilige Honorar von 36.480,00 € wird zur Abrechnung freigegeben.",
                "## Geprüfte Unterlagen",
                grid(
                    [
                        ["Plan-Nr.", "Inhalt", "Index", "Befund"],
                        ["5-001", "Lageplan Trasse, Blatt 1 bis 6", "c", "i. O."],
                        ["5-014", "Längsschnitte", "b", "i. O."],
                        ["5-022", "Schächte, Regeldetails", "b", "i. O."],
                        ["5-030", "Statik Rohrbrücke", "a", "i. O."],
                    ],
                    (60, 230, 50, 60),
                ),
                "Mit der Abnahme gehen die Gefahr und die Beweislast auf den Auftraggeber über; die Verjährungsfrist für Mängelansprüche endet fünf Jahre nach dem Tag der Abnahme.",
                10,
                Ink(101),
                "Dr. Karin Obermann, Bereichsleiterin Netze<br/>Lindenau, 17.03.2026",
                "~ Verteiler: AG (1), AN (1), Projektakte",
            ]
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stadtwerke Lindenau GmbH",
            project="Fernwärmetrasse Süd",
            project_code="KB-2025-093",
            milestone="LPH 5 Ausführungsplanung",
            signatory_name="Dr. Karin Obermann",
            signatory_title="Bereichsleiterin Netze",
            signature_date="2026-03-17",
            amount="36480.00 EUR",
        ),
    )

    page = rl(
        [
            "<b>Tischlerei Wiegand</b> – Innenausbau",
            "# Abnahme mit Mängelliste",
            "Bauherr: Kanzlei Rothmaler Steuerberatung<br/>Bauvorhaben: Ausbau Empfang 2. OG<br/>Auftrag: 26/0418",
            "Die Arbeiten werden unter Vorbehalt der Beseitigung folgender Mängel abgenommen:",
            "- Schublade links unten klemmt",
            "- Kantenumleimer am Tresen fehlt",
            "Frist: 30.06.2026",
            16,
            Ink(103, 120, 30),
            "Petra Rothmaler, Inhaberin",
            "Kassel, den 12.06.2026",
        ],
        size=(420, 595),
        margin=42,
    )
    yield scanned(
        "de-maengelliste",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Kanzlei Rothmaler Steuerberatung",
            project="Ausbau Empfang 2. OG",
            project_code="26/0418",
            signatory_name="Petra Rothmaler",
            signatory_title="Inhaberin",
            signature_date="2026-06-12",
            conditions=["Schublade links unten klemmt", "Kantenumleimer am Tresen fehlt"],
        ),
        Scanner(dpi=110, skew=-1.1, noise=5, jpeg=34, seed=5),
    )

    yield leaf(
        "de-abnahme-verweigert",
        "text",
        ty("""
*Landkreis Osterwald* \\ Amt für Digitalisierung \\ Markt 4, 38999 Osterwald
#v(4mm)
An die Numeris Fachverfahren AG #h(1fr) 4. Februar 2026

*Fachverfahren Wohngeld, Vertrag LO-IT-55/24 – Teilprojekt Schnittstelle Meldewesen*

Sehr geehrte Damen und Herren,

die in der Zeit vom 19. bis 30. Januar durchgeführte Abnahmeprüfung hat zwei betriebsverhindernde Fehler ergeben (Dubletten beim Abgleich, Abbruch bei mehr als 500 Datensätzen). Die Abnahme wird daher verweigert. Wir setzen Ihnen zur Nachbesserung eine Frist bis zum 6. März 2026.

Mit freundlichen Grüßen \\ @ink107@ \\ Jürgen Haseloff \\ Amtsleiter
"""),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Landkreis Osterwald",
            project="Fachverfahren Wohngeld",
            project_code="LO-IT-55/24",
            milestone="Teilprojekt Schnittstelle Meldewesen",
            signatory_name="Jürgen Haseloff",
            signatory_title="Amtsleiter",
            signature_date="2026-02-04",
        ),
    )

    yield leaf(
        "de-leistungsnachweis",
        "text",
        rl(
            [
                "## Leistungsnachweis Mai 2026",
                "Berater: Emre Yildiz · Firma: Fluxwerk Consulting · Kunde: Hanse Protein AG · Projekt: SAP-Umstellung Werk Cuxhaven · Abruf-Nr. 4711-B",
                grid(
                    [
                        ["Datum", "Tätigkeit", "Std."],
                        ["04.05.", "Blueprint Lagerverwaltung", "8,00"],
                        ["05.05.", "Workshop Chargen", "8,00"],
                        ["11.05.", "Customizing", "7,50"],
                        ["12.05.", "Customizing", "8,50"],
                        ["26.05.", "Test und Übergabe", "8,00"],
                        ["", "<b>Summe</b>", "<b>40,00</b>"],
                    ],
                    (60, 300, 60),
                    "rows",
                ),
                "40,00 Std. × 115,00 EUR = 4.600,00 EUR netto",
                "Die Stunden sind sachlich richtig und werden freigegeben.",
                Ink(109),
                "Wiebke Thomsen, Leiterin Logistik, 01.06.2026",
            ]
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Hanse Protein AG",
            project="SAP-Umstellung Werk Cuxhaven",
            project_code="4711-B",
            signatory_name="Wiebke Thomsen",
            signatory_title="Leiterin Logistik",
            signature_date="2026-06-01",
            amount="4600.00 EUR",
        ),
    )

    yield leaf(
        "de-nachtrag",
        "text",
        rl(
            [
                "<b>Nachtragsvereinbarung Nr. 3</b>",
                "zum Werkvertrag W-2025/21 zwischen der Wohnbau Emsdorf eG (Auftraggeberin) und der Zahner Tiefbau GmbH (Auftragnehmerin), Bauvorhaben Quartier Mühlenfeld",
                "---",
                "§ 1 Die Auftragnehmerin tauscht den Boden unter Haus 7 bis in eine Tiefe von 1,80 m aus.",
                "§ 2 Die Vergütung erhöht sich um 28.900,00 EUR netto.",
                "§ 3 Im Übrigen bleibt es beim Werkvertrag.",
                grid(
                    [
                        ["Auftragnehmerin", "Auftraggeberin"],
                        [Ink(111), Ink(112)],
                        [
                            "Emsdorf, 02.07.2026<br/>Bernd Zahner",
                            "Emsdorf, 06.07.2026<br/>Sabine Kolb, Vorständin",
                        ],
                    ],
                    (230, 230),
                    "none",
                ),
            ],
            font="Times-Roman",
            pt=11,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Wohnbau Emsdorf eG",
            project="Quartier Mühlenfeld",
            project_code="W-2025/21",
            signatory_name="Sabine Kolb",
            signatory_title="Vorständin",
            signature_date="2026-07-06",
            amount="28900.00 EUR",
            change_order_number="3",
        ),
    )

    yield leaf(
        "de-mail-freigabe",
        "text",
        rl(
            [
                "Von: Anke Reuter (Verlag Morgenrot) &lt;reuter@morgenrot.example&gt;<br/>Gesendet: Dienstag, 20. Oktober 2026 08:55<br/>An: Redaktionsbüro Satzspiegel<br/>Betreff: AW: Korrekturfahne Band 4",
                "---",
                "Guten Morgen Herr Lutz,",
                "die Korrekturfahne zu Band 4 der Reihe Alpenflora passt jetzt, von uns aus ist die Fahne freigegeben und abgenommen. Rechnung bitte wie besprochen über 3.150,00 Euro.",
                "Schöne Grüße<br/>Anke Reuter<br/>Herstellungsleitung",
            ],
            pt=10.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Verlag Morgenrot",
            project="Alpenflora",
            milestone="Korrekturfahne Band 4",
            signatory_name="Anke Reuter",
            signatory_title="Herstellungsleitung",
            signature_date="2026-10-20",
            amount="3150.00 EUR",
        ),
    )

    yield leaf(
        "de-at-teilabnahme",
        "text",
        ty("""
= Niederschrift über die förmliche Übernahme
#table(columns: (4cm, 1fr), stroke: none, [Auftraggeberin], [Marktgemeinde Rauchenberg], [Auftragnehmer], [Planquadrat ZT GmbH], [Vorhaben], [Sanierung Volksschule], [Geschäftszahl], [RB-612/2026])
Gegenstand ist der Meilenstein „Detailplanung". Übernommen werden die Pläne für Bauteil A und B. *Bauteil C wird heute nicht übernommen;* die Statik des Turnsaals ist nachzureichen. Vom Pauschalhonorar werden EUR 21.600,00 zur Zahlung angewiesen.

Rauchenberg, am 9. September 2026 \\ @ink116@ \\ Mag. Franz Huemer, Bürgermeister
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Marktgemeinde Rauchenberg",
            project="Sanierung Volksschule",
            project_code="RB-612/2026",
            milestone="Detailplanung",
            signatory_name="Franz Huemer",
            signatory_title="Bürgermeister",
            signature_date="2026-09-09",
            amount="21600.00 EUR",
            conditions=["die Statik des Turnsaals ist nachzureichen"],
        ),
    )

    yield leaf(
        "de-ch-uebergabe",
        "text",
        rl(
            [
                "# Übergabe- und Abnahmebestätigung",
                "Bestellerin: Pensionskasse Aarmatt, Bern<br/>Unternehmerin: Steiner Datenhaus AG, Zug<br/>Vorhaben: Ablösung Dokumentenarchiv<br/>Auftrags-Nr.: 80-3345",
                "Die Etappe 2 (Migration der Altdaten) ist vollständig und vertragsgemäss übergeben worden. Wir nehmen sie ab und geben die zweite Akontozahlung von CHF 64'500.00 frei.",
                14,
                "Bern, den zweiten April zweitausendsechsundzwanzig",
                Ink(118),
                "Reto Wüthrich, Leiter Informatik",
            ],
            font="Times-Roman",
            pt=11.5,
            margin=70,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Pensionskasse Aarmatt",
            project="Ablösung Dokumentenarchiv",
            project_code="80-3345",
            milestone="Etappe 2 (Migration der Altdaten)",
            signatory_name="Reto Wüthrich",
            signatory_title="Leiter Informatik",
            signature_date="2026-04-02",
            amount="64500.00 CHF",
        ),
    )

    yield leaf(
        "de-zwei-kreuze",
        "text",
        rl(
            [
                "# Abnahmeformular Softwarelieferung",
                pairs(
                    ("Kunde", "Brauerei Steinbacher KG"),
                    ("Projekt", "Webshop Relaunch"),
                    ("Auftrag", "A-10288"),
                    ("Lieferung", "Sprint 6"),
                    ("Betrag", "8.750,00 EUR"),
                    lines="rows",
                ),
                "Bitte nur ein Feld ankreuzen:",
                Tick(True, "Die Lieferung wird abgenommen."),
                Tick(True, "Die Lieferung wird nicht abgenommen."),
                Tick(False, "Die Lieferung wird mit Auflagen abgenommen."),
                10,
                Ink(120),
                "Matthias Krempl, Leiter E-Commerce",
                "Datum: 28.08.2026",
            ]
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Brauerei Steinbacher KG",
            project="Webshop Relaunch",
            project_code="A-10288",
            milestone="Sprint 6",
            signatory_name="Matthias Krempl",
            signatory_title="Leiter E-Commerce",
            signature_date="2026-08-28",
            amount="8750.00 EUR",
        ),
    )

    yield leaf(
        "de-ungueltig",
        "text",
        rl(
            [
                "# Abnahmebescheinigung",
                "Klinikum Sankt Florian gGmbH bestätigt der Firma Optimed Planung die mängelfreie Fertigstellung der Leistung <b>Funktionsplan Zentral-OP</b> im Projekt Neubau Haus D, Projektnummer SF-D-12. Honorar: 17.200,00 EUR.",
                12,
                Ink(123),
                "Christa Mehnert, Leiterin Bau<br/>22.05.2026",
            ],
            draw=across("UNGÜLTIG", 80),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Klinikum Sankt Florian gGmbH",
            project="Neubau Haus D",
            project_code="SF-D-12",
            milestone="Funktionsplan Zentral-OP",
            signatory_name="Christa Mehnert",
            signatory_title="Leiterin Bau",
            signature_date="2026-05-22",
            amount="17200.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield leaf(
        "de-bestellung",
        "text",
        rl(
            [
                "> Papierfabrik Ostertal GmbH · Einkauf",
                "# Bestellung 4500771203",
                "Datum: 11.11.2026 · Lieferant: Ingenieurbüro Fabian Stolz · Projekt: Energieaudit Linie 2",
                grid(
                    [
                        ["Pos.", "Leistung", "Preis"],
                        ["1", "Messkampagne Druckluft", "5.400,00 EUR"],
                        ["2", "Auditbericht", "3.900,00 EUR"],
                        ["", "Gesamtwert netto", "9.300,00 EUR"],
                    ],
                    (40, 300, 110),
                ),
                "Zahlung 30 Tage nach Abnahme. Bitte bestätigen Sie die Bestellung. Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.",
            ]
        ),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Papierfabrik Ostertal GmbH",
            project="Energieaudit Linie 2",
            amount="9300.00 EUR",
            po_number="4500771203",
        ),
    )

    yield leaf(
        "de-fertigstellungsanzeige",
        "text",
        rl(
            [
                "<b>Elektro Paschke GmbH & Co. KG</b>".replace("&", "&amp;"),
                8,
                "Autohaus Rennert GmbH<br/>Industriestr. 8",
                "3. Dezember 2026",
                "<b>Fertigstellungsanzeige – Ladepark Rennert, Auftrag EP-5520, Bauabschnitt 1</b>",
                "Sehr geehrter Herr Rennert,",
                "hiermit zeigen wir an, dass der Bauabschnitt 1 fertiggestellt ist, und bitten um Abnahme innerhalb von zwölf Werktagen. Nach Abnahme stellen wir 42.300,00 € in Rechnung.",
                Ink(127),
                "i. A. Sven Paschke, Bauleiter",
                "---",
                "<b>Abnahmeerklärung des Auftraggebers</b> (bitte ausfüllen und zurücksenden)",
                "Der Bauabschnitt 1 wird abgenommen.",
                "Ort, Datum: ____________ &nbsp; Unterschrift: ________________ &nbsp; Name: Holger Rennert, Geschäftsführer",
            ],
            pt=10.5,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Autohaus Rennert GmbH",
            project="Ladepark Rennert",
            project_code="EP-5520",
            milestone="Bauabschnitt 1",
            signatory_name="Holger Rennert",
            signatory_title="Geschäftsführer",
            amount="42300.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    page = rl(
        [
            "^ <b>MONTAGEBERICHT / ARBEITSNACHWEIS</b>",
            pairs(
                ("Kunde", "Molkerei Hochried eG"),
                ("Projekt", "Abfüllanlage 3"),
                ("Bericht-Nr.", "MB 66120"),
                ("Arbeiten", "Austausch Servoantriebe, Probelauf 2 h ohne Störung"),
                full=330,
                lines="grid",
            ),
            "Abnahme durch den Kunden:",
            Tick(True, "erfolgt, ohne Beanstandung"),
            Tick(False, "nicht erfolgt"),
            24,
            Ink(130, 110, 30),
            "Name: Alois Gruber &nbsp; Funktion: Betriebsleiter",
            "Datum: 05.10.2026",
        ],
        size=(420, 595),
        margin=42,
        draw=lambda c, _n: stamp(c, 215, 70, ["Molkerei Hochried eG", "Technik"], -6),
    )
    yield scanned(
        "de-montagebericht",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Molkerei Hochried eG",
            project="Abfüllanlage 3",
            project_code="MB 66120",
            signatory_name="Alois Gruber",
            signatory_title="Betriebsleiter",
            signature_date="2026-10-05",
        ),
        Scanner(dpi=105, skew=0.5, noise=6, contrast=0.85, jpeg=33, seed=8),
    )
