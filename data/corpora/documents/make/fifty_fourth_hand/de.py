"""German: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from fifty_fourth_hand import board as b


def papers() -> Iterator[Paper]:
    yield b.paper(
        "gemeinderat",
        b.rl(
            "<b>Gemeinde Oberwilen am Tannensee</b>",
            "Protokoll des Gemeinderates",
            b.rule(),
            "Sitzung vom 11. März 2026 &nbsp;·&nbsp; Beschluss Nr. 2026-58",
            b.gap(3),
            "<b>28.03.2 &nbsp; Schulhaus Steinbüel, Fensterersatz (Projekt Nr. 0714) – Genehmigung der Schlussabrechnung und Abnahme</b>",
            "## Ausgangslage",
            "Die Gemeindeversammlung hat am 4. Dezember 2024 einen Kredit von CHF 390'000.00 bewilligt. Die Holzbau Inderbitzin AG hat die Arbeiten im Februar abgeschlossen. Die Schlussprüfung vom 2. März 2026 ergab keine Mängel.",
            "## Erwägungen",
            "Die Schlussabrechnung der Unternehmung beläuft sich auf CHF 372'418.35 und unterschreitet den Kredit. Die Liegenschaftenkommission beantragt Zustimmung.",
            "## Der Gemeinderat beschliesst",
            "1. &nbsp; Das Werk wird abgenommen.",
            "2. &nbsp; Die Schlussabrechnung der Holzbau Inderbitzin AG über CHF 372'418.35 wird genehmigt.",
            "3. &nbsp; Mitteilung an: Holzbau Inderbitzin AG; Liegenschaften; Finanzverwaltung; Akten.",
            b.gap(4),
            "Für richtigen Protokollauszug<br/>NAMENS DES GEMEINDERATES",
            b.grid(
                [
                    ["Der Gemeindepräsident", "Die Gemeindeschreiberin"],
                    [b.Scrawl(51), b.Scrawl(52)],
                    ["Urs Zgraggen", "Annelies Rüttimann"],
                ],
                [75, 75],
                "none",
            ),
            margins=(25, 25, 20, 18),
            size=10,
        ),
        b.AC,
        b.OK,
        True,
        "de",
        client="Gemeinde Oberwilen am Tannensee",
        project="Schulhaus Steinbüel, Fensterersatz",
        project_code="0714",
        signatory_name="Annelies Rüttimann",
        signatory_title="Gemeindeschreiberin",
        signature_date="2026-03-11",
        amount="372418.35 CHF",
    )

    protocol = b.rl(
        "# Abnahmeprotokoll (förmliche Abnahme)",
        b.grid(
            [
                ["Auftraggeber", "Wohnbaugenossenschaft Lindenhain eG"],
                ["Auftragnehmer", "Estrichbau Kallweit GmbH"],
                ["Bauvorhaben", "Lindenhain Haus C, Sanierung"],
                ["Projekt-Nr.", "LH-C/25-033"],
                ["Bauabschnitt", "BA 2 (Estrich)"],
            ],
            [45, 120],
        ),
        b.gap(3),
        "Die Leistung wurde am 19.11.2025 gemeinsam besichtigt.",
        b.tick("", "Die Abnahme erfolgt ohne Vorbehalt."),
        b.tick("x", "Die Abnahme erfolgt unter dem Vorbehalt der Beseitigung folgender Mängel:"),
        b.tick("", "Die Abnahme wird verweigert."),
        b.gap(2),
        "1. Randstreifen im Flur 2. OG fehlen",
        "2. Hohlstelle vor Aufzug EG ausbessern",
        b.gap(2),
        "Frist: 05.12.2025",
        b.gap(6),
        b.grid(
            [
                [b.Scrawl(61), b.ink("Gesine Vahrenkamp", 24)],
                ["Kallweit, Auftragnehmer", "Gesine Vahrenkamp, Bauleiterin (Auftraggeber)"],
                ["19.11.2025", "19.11.2025"],
            ],
            [70, 95],
            "none",
        ),
        size=11,
    )
    yield b.scanned(
        "abnahme-scan",
        protocol,
        Scanner(dpi=100, skew=-1.1, noise=4, jpeg=32, seed=21),
        b.AC,
        b.COND,
        True,
        "de",
        client="Wohnbaugenossenschaft Lindenhain eG",
        project="Lindenhain Haus C, Sanierung",
        project_code="LH-C/25-033",
        milestone="BA 2",
        signatory_name="Gesine Vahrenkamp",
        signatory_title="Bauleiterin",
        signature_date="2025-11-19",
        conditions=["Randstreifen im Flur 2. OG fehlen", "Hohlstelle vor Aufzug EG ausbessern"],
    )

    yield b.paper(
        "leistungsnachweis-at",
        b.rl(
            b.grid(
                [["<b>Leistungsnachweis Jänner 2026</b>", "> Donauraum Engineering ZT GmbH, Linz"]],
                [80, 90],
                "none",
                11,
                shade="#fecaca",
            ),
            b.gap(3),
            "Auftraggeberin: Stadtbetriebe Ennswinkel GmbH",
            "Projekt: Kläranlage Ennswinkel, Prozessleittechnik (Auftrag 8120-44)",
            b.gap(2),
            b.grid(
                [
                    ["KW", "Leistung", "Std.", "Satz", "Betrag"],
                    ["2", "Lastenheft, Abstimmung", "22,0", "€ 118,00", "€ 2.596,00"],
                    ["3", "Signallisten", "31,5", "€ 118,00", "€ 3.717,00"],
                    ["4", "Signallisten, Begehung vor Ort", "28,0", "€ 118,00", "€ 3.304,00"],
                    ["5", "Werksprüfung", "16,0", "€ 118,00", "€ 1.888,00"],
                    ["", "<b>Summe netto</b>", "<b>97,5</b>", "", "<b>€ 11.505,00</b>"],
                ],
                [12, 80, 18, 28, 32],
                "rows",
            ),
            b.gap(3),
            "Die oben angeführten Stunden werden anerkannt und zur Verrechnung freigegeben.",
            b.gap(4),
            b.Scrawl(63),
            "Ennswinkel, am 3. Februar 2026<br/>Dipl.-Ing. Roswitha Haslgrübler, Betriebsleiterin",
        ),
        b.TS,
        b.OK,
        True,
        "de",
        client="Stadtbetriebe Ennswinkel GmbH",
        project="Kläranlage Ennswinkel, Prozessleittechnik",
        project_code="8120-44",
        signatory_name="Roswitha Haslgrübler",
        signatory_title="Betriebsleiterin",
        signature_date="2026-02-03",
        amount="11505.00 EUR",
    )

    yield b.paper(
        "stunden-doppelt",
        b.rl(
            "## Tätigkeitsnachweis Nr. 12",
            "Kunde: Merten Armaturen KG &nbsp;&nbsp; Projekt: Einführung Lagerverwaltung &nbsp;&nbsp; Projekt-Nr. 3307",
            b.gap(2),
            b.grid(
                [
                    ["Datum", "Berater", "Tätigkeit", "Tage"],
                    ["08.12.2025", "H. Yildiz", "Stammdaten", "1,0"],
                    ["09.12.2025", "H. Yildiz", "Schulung Schicht A", "1,0"],
                    ["10.12.2025", "H. Yildiz", "Schulung Schicht B", "0,5"],
                ],
                [30, 40, 70, 20],
            ),
            b.gap(4),
            "Vom Kunden auszufüllen:",
            b.tick("x", "Leistung freigegeben"),
            b.tick("x", "Leistung nicht freigegeben"),
            b.gap(4),
            b.Scrawl(64, 90),
            b.rule(),
            "Torsten Uhlmann, Logistikleiter &nbsp;&nbsp; 12.12.2025",
            font="Times-Roman",
            size=11,
        ),
        b.TS,
        b.UND,
        True,
        "de",
        client="Merten Armaturen KG",
        project="Einführung Lagerverwaltung",
        project_code="3307",
        signatory_name="Torsten Uhlmann",
        signatory_title="Logistikleiter",
        signature_date="2025-12-12",
    )

    yield b.paper(
        "mail-freigabe",
        b.rl(
            b.grid(
                [
                    [
                        "Von:",
                        "Dr. Friederike Nettelbeck &lt;nettelbeck@klinikverbund-elbaue.example&gt;",
                    ],
                    ["Gesendet:", "Freitag, 27. Februar 2026 13:08"],
                    ["An:", "projekte@sanitas-it.example"],
                    [
                        "Betreff:",
                        "AW: Abnahme Meilenstein 2 Bettenmanagement (Projekt KVE-2025-19)",
                    ],
                ],
                [25, 140],
                "none",
            ),
            b.rule(),
            "Sehr geehrter Herr Brückl,",
            "die Restpunkte aus dem Test vom 12. Februar sind erledigt, das Pflegeteam arbeitet seit Montag produktiv mit dem Modul. Den Meilenstein 2 nehmen wir hiermit ab; die vereinbarte Rate von 34.200,00 € können Sie in Rechnung stellen.",
            "Mit freundlichen Grüßen",
            "Dr. Friederike Nettelbeck<br/>Leiterin Pflegeinformatik<br/>Klinikverbund Elbaue",
            "! Diese E-Mail kann vertrauliche Informationen enthalten.",
        ),
        b.EM,
        b.OK,
        None,
        "de",
        client="Klinikverbund Elbaue",
        project="Bettenmanagement",
        project_code="KVE-2025-19",
        milestone="Meilenstein 2",
        signatory_name="Dr. Friederike Nettelbeck",
        signatory_title="Leiterin Pflegeinformatik",
        signature_date="2026-02-27",
        amount="34200.00 EUR",
    )

    yield b.paper(
        "mail-termin",
        b.ty(
            r"""
#text(8pt, fill: gray)[Webmail – gedruckt von b.stauffacher@alpentrans.example]
#table(columns: (22mm, 1fr), stroke: none, inset: 2pt, [Betreff], [*Terminfindung Abnahme Etappe 5*], [Von], [Beat Stauffacher, Alpentrans AG], [An], [service@torbau-wyss.example], [Datum], [Mo., 19.01.2026, 07:55])
#line(length: 100%)
Guten Morgen zusammen

Wir sollten für die Abnahme der Etappe 5 (Projekt Umschlaghalle Süd) einen Termin finden. Bei mir ginge es am Mittwoch oder am Freitag, jeweils ab 10 Uhr. Bringt bitte das Prüfbuch und die Konformitätserklärung mit, dann können wir vor Ort entscheiden.

Freundliche Grüsse\
Beat Stauffacher\
Alpentrans AG
""",
            "DejaVu Sans",
            9.5,
        ),
        b.EM,
        None,
        None,
        "de",
        client="Alpentrans AG",
        project="Umschlaghalle Süd",
        milestone="Etappe 5",
        signatory_name="Beat Stauffacher",
    )

    yield b.paper(
        "bestellung",
        b.rl(
            "> Zweckverband Abwasser Leinetal<br/>Einkauf",
            "# Bestellung 71-2026-0093",
            "vom 05.05.2026",
            b.gap(2),
            "Lieferant: Pumpentechnik Rosshardt GmbH, Kreditor 70144",
            "Projekt: Pumpwerk Nord, Erneuerung",
            b.grid(
                [
                    ["Pos.", "Leistung", "Menge", "Einzelpreis", "Gesamt"],
                    ["10", "Tauchmotorpumpe 22 kW", "2 St", "8.940,00", "17.880,00"],
                    ["20", "Montage und Inbetriebnahme", "1 psch", "3.150,00", "3.150,00"],
                    ["", "Nettosumme EUR", "", "", "21.030,00"],
                ],
                [14, 76, 20, 30, 30],
            ),
            b.gap(3),
            "Liefertermin: KW 27. Die Abnahme erfolgt nach der Inbetriebnahme durch unseren Betrieb. Bitte bestätigen Sie die Bestellung innerhalb von fünf Tagen.",
            "! Maschinell erstellt, ohne Unterschrift gültig.",
        ),
        b.PO,
        None,
        None,
        "de",
        client="Zweckverband Abwasser Leinetal",
        project="Pumpwerk Nord, Erneuerung",
        amount="21030.00 EUR",
        po_number="71-2026-0093",
    )

    yield b.paper(
        "nachtrag",
        b.rl(
            "# Nachtragsvereinbarung Nr. 3",
            "zum Bauvertrag vom 17.06.2025, Projekt Nr. P-6120 „Logistikzentrum Querfurt-Ost“",
            b.gap(2),
            "zwischen der <b>Harzland Frischelogistik GmbH</b> (Auftraggeber) und der Tiefbau Sangmeister GmbH &amp; Co. KG (Auftragnehmer).",
            "§ 1 Der Auftragnehmer tauscht den nicht tragfähigen Boden im Bereich der Rampe 4 auf einer Fläche von 860 m² aus.",
            "§ 2 Die Vergütung erhöht sich um pauschal 58.730,00 EUR zzgl. USt.",
            "§ 3 Der Fertigstellungstermin verschiebt sich um acht Werktage.",
            "§ 4 Im Übrigen bleibt der Vertrag unverändert.",
            b.gap(6),
            b.grid(
                [
                    ["Auftragnehmer", "Auftraggeber (zwei Unterschriften)", ""],
                    [b.Scrawl(71, 90), b.Scrawl(72, 90), b.Scrawl(73, 90)],
                    ["Falk Sangmeister", "ppa. Ingrid Boltenhagen", "i. V. Mirko Zschau"],
                    ["Geschäftsführer", "Prokuristin", "Leiter Bau"],
                    ["Sangerhausen, 24.09.2025", "Querfurt, 29.09.2025", "Querfurt, 30.09.2025"],
                ],
                [56, 57, 57],
                "box",
                extra=[("SPAN", (1, 0), (2, 0))],
            ),
            font="Times-Roman",
            size=11,
        ),
        b.CO,
        b.OK,
        True,
        "de",
        client="Harzland Frischelogistik GmbH",
        project="Logistikzentrum Querfurt-Ost",
        project_code="P-6120",
        signatory_name="Mirko Zschau",
        signatory_title="Leiter Bau",
        signature_date="2025-09-30",
        amount="58730.00 EUR",
        change_order_number="3",
    )

    refusal = b.ty(
        r"""
#grid(columns: (1fr, auto), [*Kreisverwaltung Altmühlheim*\ Sachgebiet 42 – Liegenschaften], [#rt[Az. 42-816/25\ 8. Dezember 2025]])
#v(10mm)
Gerüstbau und Putz Dombrowsky e. K.\ Ziegeleiweg 2\
#v(6mm)
*Bauvorhaben Landratsamt Westflügel, Fassade – 2. Bauabschnitt – Verweigerung der Abnahme*

Sehr geehrter Herr Dombrowsky,

Sie haben mit Schreiben vom 24. November die Abnahme des 2. Bauabschnitts (Putz) verlangt. Bei der Begehung am 3. Dezember wurden durchgehende Risse an der Nordseite und fehlende Haftung auf rund 40 m² festgestellt. Das sind wesentliche Mängel. Wir verweigern daher die Abnahme und fordern Sie auf, die Mängel bis zum 31. Januar 2026 zu beseitigen.

Mit freundlichen Grüßen\
Im Auftrag

#ink(s: 24pt, f: "Kristi")[Ottilie Brandstätter]

Ottilie Brandstätter\ Sachgebietsleiterin
""",
        "Liberation Serif",
        12,
    )
    yield b.scanned(
        "verweigerung-scan",
        refusal,
        Scanner(dpi=98, skew=0.7, noise=3, jpeg=32, seed=22),
        b.AC,
        b.REJ,
        True,
        "de",
        client="Kreisverwaltung Altmühlheim",
        project="Landratsamt Westflügel, Fassade",
        milestone="2. Bauabschnitt",
        signatory_name="Ottilie Brandstätter",
        signatory_title="Sachgebietsleiterin",
        signature_date="2025-12-08",
    )

    yield b.paper(
        "formular-ch",
        b.rl(
            "# Abnahmebestätigung IT-Dienstleistungen",
            "Kantonales Amt für Geoinformation Hochtal",
            b.rule("#7f1d1d", 2),
            b.grid(
                [
                    ["Vorhaben", b.Field("vorhaben", "Ablösung Katasterportal", 240)],
                    ["Auftrag Nr.", b.Field("auftrag", "AGI-24/117", 120)],
                    ["Phase", b.Field("phase", "Realisierung", 120)],
                    ["Freizugebender Betrag (CHF)", b.Field("betrag", "86'500.00", 120)],
                ],
                [55, 100],
                "none",
            ),
            "<b>Entscheid</b>",
            b.grid(
                [
                    [b.Check("ja", True), "Phase abgenommen"],
                    [b.Check("bedingt"), "Phase mit Auflagen abgenommen"],
                    [b.Check("nein"), "Phase zurückgewiesen"],
                ],
                [8, 120],
                "none",
            ),
            b.grid(
                [
                    ["Auflagen", b.Field("auflagen", "", 240, 30)],
                    ["Name", b.Field("name", "Reto Camenisch", 200)],
                    ["Funktion", b.Field("funktion", "Projektauftraggeber", 200)],
                    ["Datum", b.Field("datum", "22.04.2026", 90)],
                    [
                        "Elektronisch signiert",
                        b.Field(
                            "sig", "Reto Camenisch, Signatur-ID 5f0c-77e1, 22.04.2026 09:14", 270
                        ),
                    ],
                ],
                [55, 100],
                "none",
            ),
        ),
        b.AC,
        b.OK,
        True,
        "de",
        "form",
        client="Kantonales Amt für Geoinformation Hochtal",
        project="Ablösung Katasterportal",
        project_code="AGI-24/117",
        milestone="Realisierung",
        signatory_name="Reto Camenisch",
        signatory_title="Projektauftraggeber",
        signature_date="2026-04-22",
        amount="86500.00 CHF",
    )

    yield b.paper(
        "fertigmeldung",
        b.rl(
            "<b>Elektro Wiesböck GmbH</b> · 5020 Salzburg",
            b.rule("#ca8a04", 2),
            "> 20. Mai 2026",
            "Hotel Seerose Betriebs GmbH<br/>z. H. Frau Magdalena Thurnher, Direktorin",
            b.gap(3),
            "<b>Fertigstellungsmeldung – Projekt 26-081 Notbeleuchtung Altbau</b>",
            "Sehr geehrte Frau Direktorin,",
            "wir melden Ihnen, dass unsere Arbeiten an der Notbeleuchtung heute vollständig und mängelfrei abgeschlossen wurden. Alle Prüfungen sind bestanden. Die Schlussrechnung über € 14.960,00 stellen wir nach Ihrer Übernahme.",
            "Mit besten Grüßen",
            b.Scrawl(81, 90),
            "Ing. Hannes Wiesböck",
            b.gap(6),
            b.grid(
                [
                    ["<b>Übernahme durch den Auftraggeber</b> (bitte unterschrieben retournieren)"],
                    ["Die Leistung wird übernommen:"],
                    [b.gap(10)],
                    ["................................................................"],
                    ["Magdalena Thurnher, Direktorin &nbsp;&nbsp;&nbsp; Datum:"],
                ],
                [160],
                "box",
            ),
        ),
        b.AC,
        b.UND,
        False,
        "de",
        client="Hotel Seerose Betriebs GmbH",
        project="Notbeleuchtung Altbau",
        project_code="26-081",
        signatory_name="Magdalena Thurnher",
        signatory_title="Direktorin",
        amount="14960.00 EUR",
        warnings=["partly_signed"],
    )

    yield b.paper(
        "stiftung-kollektiv",
        b.ty(
            r"""
#text(13pt, weight: "bold")[Stiftung Haus Morgenrain, Thun]\
Bau- und Betriebskommission
#v(5mm)
*Freigabe Projekt «Therapiebad» (Projekt-Nr. 4410)*

Lieferantin: Aquaform Bäderbau AG\
Vertrag vom: 14. Februar 2025\
Freizugebende Tranche: CHF 48'250.00

Die unterzeichnenden Zeichnungsberechtigten bestätigen die vertragsgemässe Fertigstellung des Therapiebades und geben die Tranche frei. Es gilt Kollektivunterschrift zu zweien; die Freigabe mit nur einer Unterschrift ist ungültig.
#v(6mm)
#table(columns: (1fr, 1fr), inset: 8pt, [Erste Unterschrift], [Zweite Unterschrift], [#scrawl(21)], [#v(9mm)], [Hansruedi Gfeller\ Präsident], [Corinne Aebischer\ Geschäftsleiterin])
""",
            "Libertinus Serif",
            11.5,
        ),
        b.AC,
        b.UND,
        False,
        "de",
        client="Stiftung Haus Morgenrain",
        project="Therapiebad",
        project_code="4410",
        signatory_name="Corinne Aebischer",
        signatory_title="Geschäftsleiterin",
        amount="48250.00 CHF",
        warnings=["partly_signed"],
    )

    yield b.paper(
        "andere-phase",
        b.rl(
            b.grid(
                [["<b>Protokoll zur Abnahme der Phase 2</b>", "> Nr. AP-2/2026"]],
                [110, 60],
                "all",
                12,
            ),
            b.gap(3),
            "Projekt: Digitale Bauakte &nbsp; | &nbsp; Projekt-Nr.: DBA-4471 &nbsp; | &nbsp; Auftraggeberin: Bauaufsicht der Hansestadt Wendemünde &nbsp; | &nbsp; Auftragnehmerin: Aktenzeichen Software GmbH",
            b.gap(2),
            "<b>TOP 1</b> &nbsp; Die Auftragnehmerin führt den Stand der Phase 2 vor. Der Schriftgutimport läuft noch nicht stabil. Die Parteien stimmen überein, dass die Phase 2 heute nicht zur Entscheidung steht; ein neuer Termin wird vereinbart.",
            "<b>TOP 2</b> &nbsp; Die Mängel aus der Abnahmeprüfung der Phase 1 sind nachweislich behoben. <b>Die Auftraggeberin erklärt hiermit die Abnahme der Phase 1.</b> Der Einbehalt von 7.600,00 € wird ausgezahlt.",
            "<b>TOP 3</b> &nbsp; Schulungstermine: 21. und 22. April.",
            b.gap(4),
            "Wendemünde, den 8. April 2026",
            b.grid(
                [
                    [b.Scrawl(91), b.Scrawl(92)],
                    [
                        "Alrun Petersen-Sykes, Amtsleiterin<br/>(Auftraggeberin)",
                        "Julius Kempowski, Projektleiter<br/>(Auftragnehmerin)",
                    ],
                ],
                [85, 85],
                "none",
            ),
        ),
        b.AC,
        b.OK,
        True,
        "de",
        client="Bauaufsicht der Hansestadt Wendemünde",
        project="Digitale Bauakte",
        project_code="DBA-4471",
        milestone="Phase 1",
        signatory_name="Alrun Petersen-Sykes",
        signatory_title="Amtsleiterin",
        signature_date="2026-04-08",
        amount="7600.00 EUR",
    )

    yield b.paper(
        "kirchengemeinde",
        b.rl(
            "^ Evangelische Kirchengemeinde Sankt Nikolai Wusterbrück",
            "^ – Der Gemeindekirchenrat –",
            b.gap(6),
            "Orgelbau Hesselbarth<br/>Am Mühlgraben 7",
            b.gap(2),
            "> Wusterbrück, am Sonntag Kantate, 3. Mai 2026",
            "<b>Restaurierung der Orgel, Auftrag GKR 11/2024, zweiter Bauabschnitt</b>",
            "Lieber Meister Hesselbarth,",
            "heute haben wir zum ersten Mal seit zwei Jahren das Hauptwerk wieder gehört. Der Sachverständige der Landeskirche hat Ihnen ein glänzendes Zeugnis ausgestellt, und der Gemeindekirchenrat hat im Anschluss an den Gottesdienst beraten. Wir nehmen den zweiten Bauabschnitt ab und weisen die dafür vereinbarten 39.800 Euro an.",
            "Über den dritten Abschnitt reden wir nach den Ferien, wenn die Fördermittel beschieden sind.",
            "Die Abnahme gilt mit der Maßgabe, dass der Winddruck im Positiv bis Pfingsten nachreguliert wird.",
            b.gap(3),
            "In herzlicher Verbundenheit",
            b.Scrawl(93, 130),
            "Pfarrerin Elke Sommerlath, Vorsitzende",
            font="Times-Roman",
            size=12,
            margins=(28, 28, 22, 20),
        ),
        b.AC,
        b.COND,
        True,
        "de",
        client="Evangelische Kirchengemeinde Sankt Nikolai Wusterbrück",
        project="Restaurierung der Orgel",
        project_code="GKR 11/2024",
        milestone="zweiter Bauabschnitt",
        signatory_name="Elke Sommerlath",
        signatory_title="Vorsitzende",
        signature_date="2026-05-03",
        amount="39800.00 EUR",
        conditions=["der Winddruck im Positiv bis Pfingsten nachreguliert wird"],
    )
