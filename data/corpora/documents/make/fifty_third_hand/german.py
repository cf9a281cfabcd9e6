"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CK, UN, Field, Ink, Look, Stamp, Tick, hand, paper, sheet, tab
from .press import join, scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield from accepted()
    yield from otherwise()
    yield from around()


def accepted() -> Iterator[Paper]:
    yield paper(
        "de-abnahmeprotokoll",
        typ("""#set page(margin: 2.2cm, footer: text(7pt)[Rechenwerk Ostalb GmbH · HRB 730 118 · Vorlage F-31])
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
= Abnahmeprotokoll
#table(columns: (4.5cm, 1fr), stroke: (x: none, y: 0.3pt), [Auftraggeber], [Stadtwerke Rönsal AöR], [Auftragnehmer], [Rechenwerk Ostalb GmbH], [Projekt], [Zählerfernauslesung Mittelspannung], [Auftragsnummer], [RO-2026-0144], [Gegenstand der Abnahme], [Los 2: Datendrehscheibe], [Tag der Abnahme], [17.06.2026])
Teilnehmer: Frau Dr. Vossberg, Herr Lohse (Netzleitstelle), Herr Pagel, Frau Aydin. Los 1 (Zählertausch, 128.900,00 € netto) wurde bereits am 12.03.2026 abgenommen, Los 3 (Kundenportal) folgt im Herbst.

Die Funktionsprüfung nach Lastenheft, Kapitel 5, wurde gemeinsam durchgeführt. Sämtliche 118 Prüfpunkte sind erfüllt; Mängel wurden nicht festgestellt.

*Die Leistung wird abgenommen.* Mit der Abnahme wird die Teilvergütung von 74.380,00 € netto zur Zahlung fällig. Die Gewährleistungsfrist endet am 16.06.2028.
#v(1cm)
#grid(columns: (1fr, 1fr), [Für den Auftraggeber \\ §401 \\ Rönsal, 17.06.2026 \\ Dr. Henrike Vossberg, Bereichsleiterin Netze], [Für den Auftragnehmer \\ §402 \\ Rönsal, 17.06.2026 \\ Jens Pagel, Projektleiter])
"""),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Stadtwerke Rönsal AöR",
            project="Zählerfernauslesung Mittelspannung",
            project_code="RO-2026-0144",
            milestone="Los 2: Datendrehscheibe",
            signatory_name="Dr. Henrike Vossberg",
            signatory_title="Bereichsleiterin Netze",
            signature_date="2026-06-17",
            amount="74380.00 EUR",
        ),
    )

    yield paper(
        "de-gutachten-brief",
        sheet(
            "Gemeinnützige Stiftung Uferweg\nAm Alten Hafen 3, 24837 Schleswig",
            12,
            "Institut für Versorgungsforschung Dr. Brackmann\nz. Hd. Herrn Tönnies",
            8,
            "Schleswig, den 4. Mai 2026",
            6,
            "<b>Evaluation „Lotsen im Quartier“ – Ihr Abschlussbericht</b>",
            "Sehr geehrter Herr Tönnies,",
            "der Vorstand hat den Abschlussbericht in seiner Sitzung am vergangenen Donnerstag beraten. Wir nehmen ihn hiermit als vertragsgemäß ab und danken Ihnen und den Interviewerinnen für die sorgfältige Arbeit.",
            "Die Schlussrate in Höhe von EUR 18.900,– weisen wir nach Eingang Ihrer Rechnung an. Bitte geben Sie darauf unsere Projektnummer SU/2025/017 an.",
            "Mit freundlichen Grüßen",
            Ink(411, 130, 34),
            "Wiebke Carstensen\nGeschäftsführender Vorstand",
            look=Look(font="Times-Roman", size=11.5, margin=78, gap=9),
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Gemeinnützige Stiftung Uferweg",
            project="Lotsen im Quartier",
            project_code="SU/2025/017",
            milestone="Abschlussbericht",
            signatory_name="Wiebke Carstensen",
            signatory_title="Geschäftsführender Vorstand",
            signature_date="2026-05-04",
            amount="18900.00 EUR",
        ),
    )

    page = sheet(
        "# Übergabe- und Abnahmeschein",
        "Kulmhof Messebau GmbH, 1110 Wien, Simmeringer Lände 90",
        tab(
            [
                ["Kunde", "Alpenländische Brauerei Gmunden AG", "Auftrag", "KM 26/0392"],
                ["Messe", "Interbrau Salzburg 2026", "Stand", "Halle 8, Nr. 214"],
            ],
            (50, 210, 50, 150),
            "label",
        ),
        "Der Stand wurde aufgebaut, gereinigt und mit Strom und Wasser in Betrieb gesetzt übergeben. Beanstandungen: <b>keine</b>.",
        "Rückbau am 20.9. ab 18 Uhr. Schäden durch Besucher gehen zu Lasten des Kunden. Die Schlussrechnung folgt nach dem Rückbau.",
        f"{CK} Der Stand wird ohne Vorbehalt abgenommen.\n{UN} Abnahme verweigert",
        tab(
            [
                ["Übernommen durch", hand("Leopold Ahrndorfer", 15, "Dkg")],
                ["Funktion", hand("Messeleiter", 15, "Dkg")],
                ["Datum, Uhrzeit", hand("14.9.2026, 18:20", 15, "Dkg")],
                ["Unterschrift", Ink(417, 140, 36)],
            ],
            (120, 260),
            "label",
        ),
        12,
        Stamp("ALPENL. BRAUEREI", "GMUNDEN AG", hue="#1b3f8b"),
        look=Look(hue="#000000", size=11),
    )
    yield scanned(
        "de-messestand",
        page,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Alpenländische Brauerei Gmunden AG",
            project="Interbrau Salzburg 2026",
            project_code="KM 26/0392",
            signatory_name="Leopold Ahrndorfer",
            signatory_title="Messeleiter",
            signature_date="2026-09-14",
        ),
        Scanner(dpi=108, skew=-0.7, noise=2.5, jpeg=32, seed=14),
    )

    yield paper(
        "de-ch-formular",
        sheet(
            "# Abnahme Schulungsleistung",
            "Lernwerk Limmat AG, Zürich – bitte am Bildschirm ausfüllen und zurücksenden",
            tab(
                [
                    ["Auftraggeberin", Field("ag", "Kantonalspital Wilerberg")],
                    ["Vorhaben", Field("vh", "Klinikinformationssystem Einführung")],
                    ["Auftrag Nr.", Field("nr", "LL-4407")],
                    ["Leistung", Field("ls", "Block 2, Pflegefachpersonen")],
                    ["Honorar", Field("ho", "CHF 26'350.00", 120)],
                ],
                (140, 260),
                "label",
            ),
            tab(
                [
                    [Tick("ok", True, "check"), "Die Leistung ist abgenommen."],
                    [Tick("vb"), "Abgenommen mit Vorbehalt (siehe Bemerkungen)"],
                    [Tick("no"), "Nicht abgenommen"],
                ],
                (24, 360),
                "plain",
                bold=False,
            ),
            tab(
                [
                    ["Bemerkungen", Field("bm", "")],
                    ["Name", Field("nm", "Regula Aeschlimann")],
                    ["Funktion", Field("fk", "Leiterin Bildung Pflege")],
                    ["Visum", Field("vs", "/s/ R. Aeschlimann")],
                    ["Datum", Field("dt", "21.08.2026", 90)],
                ],
                (140, 260),
                "label",
            ),
            look=Look(hue="#b00020", size=10.5),
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Kantonalspital Wilerberg",
            project="Klinikinformationssystem Einführung",
            project_code="LL-4407",
            milestone="Block 2, Pflegefachpersonen",
            signatory_name="Regula Aeschlimann",
            signatory_title="Leiterin Bildung Pflege",
            signature_date="2026-08-21",
            amount="26350.00 CHF",
        ),
        "form",
    )


def otherwise() -> Iterator[Paper]:
    yield paper(
        "de-restpunkte",
        typ("""#set page(margin: 1.8cm)
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "de")
#align(center)[#text(15pt)[*Teilabnahme mit Restpunkteliste*] \\ Projekt-Nr. SV-88/25 · Hanseatische Pfandbriefkasse AG (Auftraggeber) und Kolibri Code eG]
#v(4mm)
Vorhaben: Meldewesen NEO. Gegenstand: Meilenstein 3 (Großkreditmeldung). Der Auftraggeber nimmt den Meilenstein ab. Folgende Restpunkte sind zu erledigen:
#table(columns: (auto, 1fr, auto), [Nr.], [Restpunkt], [Frist], [R1], [Die Plausibilitätsprüfung für Konzernkunden ist nachzuliefern.], [30.11.2026], [R2], [Das Betriebshandbuch ist um die Wiederanlaufprozedur zu ergänzen.], [15.12.2026])
Zur Zahlung freigegeben: 112.000,00 EUR.

#grid(columns: (1fr, 1fr), [Hamburg, 9. November 2026 \\ §421 \\ Thorben Eggers \\ Abteilungsdirektor Meldewesen \\ _für den Auftraggeber_], [Hamburg, 10. November 2026 \\ §422 \\ Mareike Duda \\ Vorständin \\ _für Kolibri Code eG_])
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Hanseatische Pfandbriefkasse AG",
            project="Meldewesen NEO",
            project_code="SV-88/25",
            milestone="Meilenstein 3 (Großkreditmeldung)",
            signatory_name="Thorben Eggers",
            signatory_title="Abteilungsdirektor Meldewesen",
            signature_date="2026-11-09",
            amount="112000.00 EUR",
            conditions=[
                "Die Plausibilitätsprüfung für Konzernkunden ist nachzuliefern.",
                "Das Betriebshandbuch ist um die Wiederanlaufprozedur zu ergänzen.",
            ],
        ),
    )

    yield paper(
        "de-at-kampagne",
        sheet(
            "# Freigabeblatt",
            "Agentur Federkiel OG · Graz",
            tab(
                [
                    ["Kundin", "Therme Sulmtal Betriebs GmbH"],
                    ["Kampagne", "Winterwärme 26/27"],
                    ["Job", "FK-1190"],
                    ["Freizugeben", "Hörfunkspot 30 Sekunden"],
                    ["Produktionskosten", "€ 8.640,00"],
                ],
                (110, 300),
                "lines",
                bold=False,
            ),
            f"{UN} frei   {CK} frei mit Änderung   {UN} nicht frei",
            "Änderung: Der Gewinnspielhinweis muss vor der Ausstrahlung entfernt werden.",
            12,
            Ink(430, 120),
            "Mag. Valentina Kropf, Leitung Marketing, am 2. Oktober 2026",
            "<font size='7'>Mit der Freigabe gehen Satz- und Sprechfehler auf die Kundin über. Es gelten die AGB der Agentur.</font>",
            look=Look(font="Courier", size=10, hue="#444444"),
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Therme Sulmtal Betriebs GmbH",
            project="Winterwärme 26/27",
            project_code="FK-1190",
            milestone="Hörfunkspot 30 Sekunden",
            signatory_name="Valentina Kropf",
            signatory_title="Leitung Marketing",
            signature_date="2026-10-02",
            amount="8640.00 EUR",
            conditions=["Der Gewinnspielhinweis muss vor der Ausstrahlung entfernt werden."],
        ),
    )

    yield paper(
        "de-verweigerung",
        typ("""#set page(margin: 2.5cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
Landkreis Oberhessach · Amt für Informationstechnik \\ #text(8pt)[Postfach 11 60 · 36999 Hessach]
#v(1cm)
Datenpfad Consult GmbH \\ Frau Sieglinde Ott
#align(right)[Hessach, 26. Februar 2026]
*Dokumentenmanagement Kreisverwaltung, Projekt-Nr. IT-25-031: Verweigerung der Abnahme, Stufe 1*

Sehr geehrte Frau Ott,

Ihr Schreiben vom 12. Februar, in welchem Sie die Stufe 1 als fertiggestellt und abnahmereif bezeichnen, haben wir erhalten. Nach unserer Prüfung verweigern wir die Abnahme. Die Aktenübernahme aus dem Altsystem bricht nach rund 4 000 Vorgängen ab, und die Rechteverwaltung erlaubt jedem Benutzer das Löschen fremder Akten.

Die für die Stufe 1 vereinbarte Rate von 39.500,00 EUR wird nicht fällig. Wir setzen Ihnen zur Beseitigung eine Frist bis zum 31. März 2026.

Im Auftrag \\ §440 \\ Falk Reuschling \\ Amtsleiter
"""),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Landkreis Oberhessach",
            project="Dokumentenmanagement Kreisverwaltung",
            project_code="IT-25-031",
            milestone="Stufe 1",
            signatory_name="Falk Reuschling",
            signatory_title="Amtsleiter",
            signature_date="2026-02-26",
            amount="39500.00 EUR",
        ),
    )

    first = sheet(
        "# Fertigstellungsanzeige",
        "Tonwerk Havel Studios GmbH zeigt an:",
        tab(
            [
                ["Kunde", "Museum für Binnenschifffahrt Elbach"],
                ["Projekt", "Audioguide Dauerausstellung"],
                ["Auftrag", "THS-0619"],
                ["Abschnitt", "Sprachfassungen EN/PL"],
                ["Betrag bei Abnahme", "13.250,00 EUR"],
            ],
            (140, 280),
        ),
        "Bisher abgerechnet: Deutschfassung 18.400,00 EUR (abgenommen am 4. Mai 2026). Die Tondateien liegen im Format WAV 48 kHz auf dem Server des Museums; die Sprecherlizenzen gelten zehn Jahre.",
        "Der genannte Abschnitt ist aus unserer Sicht fertiggestellt und gilt als mangelfrei. Wir bitten um Abnahme binnen zwölf Werktagen.",
        Ink(450),
        "Potsdam, 13. Juli 2026 – Rico Mahlstedt, Produktionsleiter",
        14,
        "## Abnahmeerklärung des Kunden",
        "Ort, Datum: ______________________     Unterschrift: ______________________\nName: Prof. Ottilie Grabow, Direktorin",
        look=Look(hue="#14532d", size=10.5),
    )
    yield paper(
        "de-fertigstellungsanzeige",
        first,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Museum für Binnenschifffahrt Elbach",
            project="Audioguide Dauerausstellung",
            project_code="THS-0619",
            milestone="Sprachfassungen EN/PL",
            signatory_name="Ottilie Grabow",
            signatory_title="Direktorin",
            amount="13250.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "de-vier-augen",
        typ("""#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
= Leistungsabnahme nach Vier-Augen-Prinzip
Auftraggeberin: Nordlicht Krankenkasse BKK \\ Projekt: Telefonie-Migration \\ Bestellung: 4700-661290 \\ Abnahmegegenstand: Pilotbetrieb Standort Kiel \\ Rechnungsfreigabe: EUR 51.200,00

Die Abnahme wird erst wirksam, wenn sowohl der Fachbereich als auch der Einkauf der Auftraggeberin unterschrieben haben.
#table(columns: (1fr, 1fr), inset: 8pt, [*1. Fachbereich* \\ Abgenommen: ja \\ §461 \\ Birte Lorenzen, Leiterin Kundenservice], [*2. Einkauf* \\ Abgenommen: \\ #v(26pt) Hauke Timmsen, Leiter Einkauf])
"""),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Nordlicht Krankenkasse BKK",
            project="Telefonie-Migration",
            milestone="Pilotbetrieb Standort Kiel",
            po_number="4700-661290",
            signatory_name="Hauke Timmsen",
            signatory_title="Leiter Einkauf",
            amount="51200.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def around() -> Iterator[Paper]:
    yield paper(
        "de-nachtrag",
        sheet(
            "# Nachtragsvereinbarung Nr. 2",
            "zum Werkvertrag über das Projekt „Intranet Relaunch“, Projekt-Nr. WV-4410",
            "Auftraggeber: Sägewerke Thalbach GmbH &amp; Co. KG\nAuftragnehmer: Pixelschmiede Ruhr GmbH",
            "§ 1 Der Auftragnehmer entwickelt zusätzlich eine Schichtplan-App für die Werke Thalbach und Moosrain.",
            "§ 2 Hierfür erhöht sich die Vergütung um 22.780,00 € auf nunmehr 119.030,00 €.",
            "§ 3 Die Zahlung erfolgt zu zwei Dritteln nach Bereitstellung im Werk Thalbach und zu einem Drittel nach Einführung im Werk Moosrain.",
            "§ 4 Der Fertigstellungstermin verschiebt sich auf den 30.10.2026. Im Übrigen bleibt der Vertrag unberührt.",
            tab(
                [
                    ["Thalbach, 08.07.2026", "Essen, 06.07.2026"],
                    [Ink(470), Ink(471)],
                    [
                        "Korbinian Streidl<br/>Geschäftsführer (Auftraggeber)",
                        "Nele Vahrenholt<br/>Prokuristin (Auftragnehmer)",
                    ],
                ],
                (220, 220),
                "plain",
                bold=False,
            ),
            look=Look(font="Times-Roman", size=12, title_align=1, hue="#000000", gap=9),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Sägewerke Thalbach GmbH & Co. KG",
            project="Intranet Relaunch",
            project_code="WV-4410",
            change_order_number="2",
            signatory_name="Korbinian Streidl",
            signatory_title="Geschäftsführer",
            signature_date="2026-07-08",
            amount="22780.00 EUR",
        ),
    )

    land = typ("""#set page(flipped: true, margin: 1.6cm)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "de")
= Leistungsnachweis Mai 2026
Berater: Sandro Kühnel (Freiberufler) #h(1cm) Kunde: Wehrbach Antriebstechnik SE #h(1cm) Projekt: MES-Einführung Werk 4 #h(1cm) Projekt-Nr.: 26-0091
#table(columns: 5, [*KW*], [*Tätigkeit*], [*Tage*], [*Satz*], [*Summe*], [19], [Workshops Fertigung], [4,0], [1.120,00], [4.480,00], [20], [Konzept Rückmeldung], [5,0], [1.120,00], [5.600,00], [21], [Konzept Rückmeldung], [3,5], [1.120,00], [3.920,00], [22], [Prototyp], [4,0], [1.120,00], [4.480,00], [], [*Gesamt*], [*16,5*], [], [*18.480,00 €*])
Sachlich und rechnerisch richtig, zur Abrechnung freigegeben: §480 #h(4mm) Uta Brinkschulte, Teilprojektleiterin, 02.06.2026
""")
    yield paper(
        "de-leistungsnachweis",
        join(land, turn=90),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Wehrbach Antriebstechnik SE",
            project="MES-Einführung Werk 4",
            project_code="26-0091",
            signatory_name="Uta Brinkschulte",
            signatory_title="Teilprojektleiterin",
            signature_date="2026-06-02",
            amount="18480.00 EUR",
        ),
    )

    page = sheet(
        "# STUNDENZETTEL",
        "Veranstaltungstechnik Birsig AG, 4142 Münchenstein",
        "Auftraggeber: Verein Basler Lichtwoche\nEinsatz: Lichtwoche 2026, Kommission 7728",
        tab(
            [
                ["Datum", "Von", "Bis", "Techniker", "Std."],
                ["19.10.", "08.00", "18.00", "2", "18"],
                ["20.10.", "08.00", "22.00", "2", "26"],
                ["21.10.", "12.00", "24.00", "3", "36"],
                ["", "", "", "Total", "80"],
            ],
            (70, 60, 60, 90, 60),
        ),
        "80 Stunden zu CHF 95.– = CHF 7'600.–",
        10,
        tab(
            [
                ["Vom Auftraggeber geprüft und genehmigt:", ""],
                ["Name", "Silvan Burckhardt, Technischer Leiter"],
                ["Unterschrift", ""],
                ["Datum", ""],
            ],
            (200, 230),
            "label",
        ),
        look=Look(font="Courier", size=10, hue="#000000"),
    )
    yield scanned(
        "de-stundenzettel-leer",
        page,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Verein Basler Lichtwoche",
            project="Lichtwoche 2026",
            project_code="7728",
            signatory_name="Silvan Burckhardt",
            signatory_title="Technischer Leiter",
            amount="7600.00 CHF",
        ),
        Scanner(dpi=108, skew=1.0, noise=3, jpeg=30, seed=33),
    )

    yield paper(
        "de-mail-abnahme",
        sheet(
            tab(
                [
                    ["Von:", "Dörte Hinrichsen"],
                    ["An:", "Projektbüro Sprachbrücke"],
                    ["Gesendet:", "Freitag, 24. April 2026 09:17"],
                    ["Betreff:", "AW: Lieferung 5, Bedienungsanleitungen Kühlzellen"],
                ],
                (70, 380),
                "plain",
            ),
            "Guten Morgen zusammen,",
            "die Rückmeldung aus Lyon und Madrid ist da, beide Niederlassungen sind zufrieden. Lieferung 5 ist damit abgenommen, Sie können die vereinbarten 6.215,40 € in Rechnung stellen (Bestellung 88120-B).",
            "Zu Lieferung 6 melde ich mich gesondert.",
            "Schöne Grüße aus Husum\nDörte Hinrichsen",
            "Leiterin Technische Redaktion\nFrostmann Kühltechnik GmbH",
            look=Look(size=10.5),
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Frostmann Kühltechnik GmbH",
            project="Bedienungsanleitungen Kühlzellen",
            milestone="Lieferung 5",
            po_number="88120-B",
            signatory_name="Dörte Hinrichsen",
            signatory_title="Leiterin Technische Redaktion",
            signature_date="2026-04-24",
            amount="6215.40 EUR",
        ),
    )

    yield paper(
        "de-leistungsschein",
        typ("""#set page(margin: 2.3cm, numbering: "1 / 1")
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
= Leistungsschein 7 zum Rahmenvertrag
#table(columns: (4cm, 1fr), [Kundin], [Genossenschaft Milchhof Allgrün eG], [Dienstleister], [Prüfwerk Revision GmbH], [Projekt], [Einführung Hinweisgebersystem], [Leistungsschein], [LS-7/2026], [Gesamtvergütung], [34.000,00 EUR Festpreis])
*1. Gegenstand.* Auswahl, Einrichtung und Schulung. *2. Meilensteine.* Konzept (8.000,00 EUR), Einrichtung (17.000,00 EUR), Schulung (9.000,00 EUR). *3. Abnahme.* Jeder Meilenstein wird von der Kundin schriftlich abgenommen; er gilt als abgenommen, wenn sie ihn vier Wochen nutzt. *4. Laufzeit.* 1. März bis 31. August 2026.
#pagebreak()
*5. Ansprechpartner.* Für die Kundin Frau Notz, für den Dienstleister Herr Seiler.
#v(1cm)
#grid(columns: (1fr, 1fr), [Kundin \\ §491 \\ Annegret Notz, Vorstand \\ Kempten, 11.02.2026], [Dienstleister \\ §492 \\ Ruben Seiler, Geschäftsführer \\ Ulm, 09.02.2026])
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Genossenschaft Milchhof Allgrün eG",
            project="Einführung Hinweisgebersystem",
            project_code="LS-7/2026",
            signatory_name="Annegret Notz",
            signatory_title="Vorstand",
            signature_date="2026-02-11",
            amount="34000.00 EUR",
        ),
    )
