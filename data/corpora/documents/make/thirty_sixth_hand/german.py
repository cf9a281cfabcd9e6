"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Sheet, scanned, text
from .pieces import Field, Ink, Tick, hand

AC = "acceptance_certificate"


def bauabnahme() -> Paper:
    """A building acceptance with defects, scanned."""
    s = Sheet("Helvetica", 9.5)
    s.h("Protokoll über die förmliche Abnahme", 15, after=2)
    s.p("§ 12 VOB/B", 9, after=8)
    s.kv(
        [
            ("Auftraggeber", "Gemeinde Obersteinbach"),
            ("Auftragnehmer", "Zimmerei Kurt Haselbeck"),
            ("Bauvorhaben", "Neubau Kinderhaus Lindenweg"),
            ("Auftrags-Nr.", "OS-2025-117"),
            ("Leistung", "Holzbau- und Dachdeckerarbeiten"),
        ],
        0.25,
        "grid",
    )
    s.ticks(
        [
            ("", "Die Leistung wird ohne Mängel abgenommen."),
            (
                "x",
                "Die Leistung wird abgenommen; folgende Mängel sind bis 15.05.2026 zu beseitigen:",
            ),
            ("", "Die Abnahme wird verweigert."),
        ],
        pen=True,
    )
    s.table(
        [
            ["1", hand("Ortgangblech Nordseite verbeult")],
            ["2", hand("Schneefanggitter fehlt ueber Eingang")],
        ],
        [0.5, 9],
        "lines",
        head=False,
    )
    s.p(
        "Anwesend: Bürgermeister a. D. Pröll (Nutzervertreter), Frau Wölfl, Herr Haselbeck, Architekt Menzinger. Beginn 9:00 Uhr, Ende 10:40 Uhr.",
        8.5,
    )
    s.p(
        "Vertragsstrafe: wird nicht geltend gemacht. Verjährungsfrist: 4 Jahre ab Abnahme.",
        after=14,
    )
    s.table(
        [
            [Ink(201), Ink(202, wide=130)],
            [
                "für den Auftragnehmer<br/>K. Haselbeck",
                "für den Auftraggeber<br/>Annegret Wölfl, Bauamtsleiterin",
            ],
            ["", "Obersteinbach, den 17.04.2026"],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    s.stamp(["Gemeinde Obersteinbach", "Bauamt"], 440, s.y - 40, -7, "#20408a", 9)
    return scanned(
        "bauabnahme-maengel",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Gemeinde Obersteinbach",
            project="Neubau Kinderhaus Lindenweg",
            project_code="OS-2025-117",
            milestone="Holzbau- und Dachdeckerarbeiten",
            signatory_name="Annegret Wölfl",
            signatory_title="Bauamtsleiterin",
            signature_date="2026-04-17",
            conditions=["Ortgangblech Nordseite verbeult", "Schneefanggitter fehlt ueber Eingang"],
        ),
        skew=-0.6,
        seed=21,
    )


def leistungsnachweis() -> Paper:
    """Hours of a consultant, approved."""
    s = Sheet("narrow", 10.5)
    s.footer = "Ahlers IT-Beratung · Fehrbelliner Damm 7 · 28779 Bremen · USt-IdNr. DE 000 111 222 · Seite # von 1"
    s.h("Leistungsnachweis März 2026", 16)
    s.kv(
        [
            ("Berater", "Torben Ahlers"),
            ("Kunde", "Stadtwerke Brunsiek GmbH"),
            ("Projekt", "Ablösung Zählerfernauslesung"),
            ("Projektnummer", "4711-ZFA"),
        ],
        0.2,
        "lines",
    )
    s.table(
        [
            ["Datum", "Tätigkeit", "Std."],
            ["03.03.", "Anforderungsworkshop", "8,00"],
            ["10.03.", "Schnittstellenkonzept", "7,50"],
            ["11.03.", "Schnittstellenkonzept, Abstimmung mit Netzleitstelle", "8,00"],
            ["24.03.", "Review und Überarbeitung", "6,50"],
            ["", "Summe", "30,00"],
        ],
        [1, 6, 1],
        "grid",
        right=(2,),
        fill="#dfe9df",
    )
    s.p("30,00 Std. zu 112,00 € = 3.360,00 € netto", after=12)
    s.p(
        "Die aufgeführten Stunden wurden geleistet und werden zur Abrechnung freigegeben.", after=14
    )
    s.table(
        [
            ["Brunsiek, 02.04.2026", Ink(211)],
            ["Ort, Datum", "Katja Venhoff, Leiterin Messwesen (Stadtwerke Brunsiek GmbH)"],
        ],
        [1, 2],
        "plain",
        head=False,
    )
    return text(
        "leistungsnachweis",
        s,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Stadtwerke Brunsiek GmbH",
            project="Ablösung Zählerfernauslesung",
            project_code="4711-ZFA",
            signatory_name="Katja Venhoff",
            signatory_title="Leiterin Messwesen",
            signature_date="2026-04-02",
            amount="3360.00 EUR",
        ),
    )


def nachtrag() -> Paper:
    """A supplement to a contract that reduces the price."""
    s = Sheet("Times-Roman", 11, left=70, right=70)
    s.h("2. Nachtragsvereinbarung", 17)
    s.p("zum Werkvertrag über die Erneuerung der Saalbeleuchtung (Projekt SB-16)", after=12)
    s.p(
        "zwischen der <b>Stiftung Kurhaus Bad Elmbrunn</b> – Bestellerin – und der Lichtwerk Nord GmbH &amp; Co. KG – Unternehmer –",
        after=12,
    )
    s.p(
        "1. Die Lieferung der zwölf Wandfluter (Pos. 2.4 des Leistungsverzeichnisses) entfällt.<br/>2. Die Vergütung vermindert sich um 4.920,00 € auf 57.380,00 €, jeweils zuzüglich Umsatzsteuer.<br/>3. Im Übrigen bleibt der Vertrag unverändert, auch die Fertigstellungsfrist (30. September 2026).<br/>4. Die Pläne E-03 und E-04 werden durch die Fassungen vom 1. Juli 2026 ersetzt.",
        align="j",
        after=22,
    )
    s.p("Bad Elmbrunn, den 8. Juli 2026", after=4)
    s.table(
        [
            [Ink(221), Ink(222, "J. Petersen")],
            [
                "Dr. Hedwig Sauter<br/>Geschäftsführerin der Stiftung",
                "Jens Petersen<br/>Prokurist, Lichtwerk Nord",
            ],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    return text(
        "nachtrag-minderung",
        s,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stiftung Kurhaus Bad Elmbrunn",
            project="Erneuerung der Saalbeleuchtung",
            project_code="SB-16",
            change_order_number="2",
            signatory_name="Dr. Hedwig Sauter",
            signatory_title="Geschäftsführerin der Stiftung",
            signature_date="2026-07-08",
            amount="-4920.00 EUR",
        ),
    )


def mail_freigabe() -> Paper:
    """The client's mail."""
    s = Sheet("Helvetica", 10, left=50)
    s.kv(
        [
            ("Von", "Ruprecht, Silke"),
            ("An", "projekte@hainbuch-textil-it.example"),
            ("Gesendet", "Dienstag, 10. Februar 2026 09:12"),
            ("Betreff", "AW: Testabschluss Etikettendruck (HT-0093)"),
        ],
        0.14,
    )
    s.rule(0.8, "#888888")
    s.p("Sehr geehrter Herr Domke,")
    s.p(
        "nach dem Wiederholungstest von gestern sind alle Punkte erledigt. Hiermit erklären wir im Projekt Lagerverwaltung Thalheim die Abnahme des Arbeitspakets AP4 Etikettendruck. Den vereinbarten Betrag von 8.450,00 Euro können Sie in Rechnung stellen."
    )
    s.p(
        "Freundliche Grüße<br/>Silke Ruprecht<br/>Leitung Logistik<br/>Webwaren Thalheim AG",
        after=12,
    )
    s.p(
        "Von: Domke, Udo | Gesendet: 9. Februar 2026 17:40<br/>&gt; Guten Tag Frau Ruprecht, der Fehler beim Umlaut ist behoben. Könnten Sie uns die Abnahme bestätigen?",
        9,
        color="#555555",
    )
    return text(
        "mail-etikettendruck",
        s,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Webwaren Thalheim AG",
            project="Lagerverwaltung Thalheim",
            project_code="HT-0093",
            milestone="AP4 Etikettendruck",
            signatory_name="Silke Ruprecht",
            signatory_title="Leitung Logistik",
            signature_date="2026-02-10",
            amount="8450.00 EUR",
        ),
    )


def uebergabe_schweiz() -> Paper:
    """A Swiss handover record, scanned."""
    s = Sheet("Helvetica", 10)
    s.table(
        [
            [
                "<b>Rüegsegger Kälte AG</b><br/>3550 Langnau i. E.",
                "Übergabe- und Inbetriebnahmeprotokoll",
            ]
        ],
        [1, 1.4],
        "box",
        head=False,
        size=11,
        pad=9,
    )
    s.kv(
        [
            ("Bauherrschaft", "Molkereigenossenschaft Gohl"),
            ("Anlage", "Verbundkälteanlage Reiferaum 3"),
            ("Auftrag", "K 26 044"),
            ("Schlussrate", "CHF 12'400.00"),
        ],
        0.28,
    )
    s.p(
        "Ausgeführt gemäss Werkvertrag vom 11. August 2025; Kältemittel R744, Füllmenge 38 kg. Wartungsvertrag separat.",
        9,
    )
    s.table(
        [
            ["Prüfpunkt", "i.O.", "n.i.O."],
            ["Dichtheit", Tick("v", pen=True), Tick()],
            ["Sicherheitskette", Tick("v", pen=True), Tick()],
            ["Solltemperatur erreicht (2 °C)", Tick("v", pen=True), Tick()],
            ["Bedienpersonal instruiert", Tick("v", pen=True), Tick()],
        ],
        [5, 1, 1],
        "grid",
    )
    s.p(
        "Die Bauherrschaft übernimmt die Anlage in einwandfreiem Zustand. Die Garantiefrist beginnt heute.",
        after=14,
    )
    s.kv(
        [
            ("Ort / Datum", hand("Gohl, 6.3.2026")),
            ("Unternehmer", Ink(231)),
            ("Bauherrschaft", Ink(232)),
            ("", "Fritz Aebersold, Präsident"),
        ],
        0.28,
        "lines",
        pad=5,
    )
    return scanned(
        "uebergabe-kaelte",
        s,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Molkereigenossenschaft Gohl",
            project="Verbundkälteanlage Reiferaum 3",
            project_code="K 26 044",
            signatory_name="Fritz Aebersold",
            signatory_title="Präsident",
            signature_date="2026-03-06",
            amount="12400.00 CHF",
        ),
        skew=1.2,
        seed=23,
        shadow=True,
    )


def freigabe_lastenheft() -> Paper:
    """A release of few lines."""
    s = Sheet("cond", 11, top=110, left=90, right=90)
    s.p("FREIGABEVERMERK", 14, font="cond-bold", after=16)
    s.p(
        "Dokument: Lastenheft Besucherleitsystem, Fassung 2.0<br/>Projekt-Kürzel: BLS<br/>Ersteller: Wegweiser Gestaltung, Leipzig",
        after=12,
    )
    s.p("Geprüft und freigegeben. Die Phase „Konzept“ ist damit abgenommen.", after=16)
    s.p(
        "gez. Mareike Stübner, Kuratorin für Besucherservice<br/>Völkerkundliche Sammlung Grimmen, 29.10.2025"
    )
    return text(
        "freigabevermerk",
        s,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Völkerkundliche Sammlung Grimmen",
            project="Besucherleitsystem",
            project_code="BLS",
            milestone="Konzept",
            signatory_name="Mareike Stübner",
            signatory_title="Kuratorin für Besucherservice",
            signature_date="2025-10-29",
        ),
    )


def verweigerung() -> Paper:
    """A letter that refuses acceptance."""
    s = Sheet("Times-Roman", 11, left=72, right=72)
    s.footer = "Sitz der Gesellschaft: Dobbertin · Geschäftsführung: Dr. Lutz Ehrenfried · Amtsgericht Rostock HRB 00417"
    s.p("<b>Klinikum am Dobbertiner See gGmbH</b> · Technische Abteilung", 10, after=26)
    s.p("An die<br/>Medtronik Raumluft GmbH<br/>z. Hd. Herrn Lüders", after=18)
    s.p("20. August 2026", align="r", after=12)
    s.p("<b>Raumlufttechnik OP 2, Ihr Auftrag RL-5512: keine Abnahme der Stufe II</b>")
    s.p("Sehr geehrter Herr Lüders,")
    s.p(
        "die Partikelmessung vom 18. August hat in zwei von fünf Messpunkten die Grenzwerte überschritten. Wir verweigern deshalb die Abnahme der Stufe II (Hygieneprüfung). Bis zur erfolgreichen Wiederholung behalten wir die Teilzahlung von 33.600,00 € ein.",
        align="j",
        after=16,
    )
    s.p("Mit freundlichen Grüßen", after=2)
    s.put(Ink(241), 2)
    s.p("Holger Quitzow<br/>Technischer Leiter")
    return text(
        "verweigerung-hygiene",
        s,
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Klinikum am Dobbertiner See gGmbH",
            project="Raumlufttechnik OP 2",
            project_code="RL-5512",
            milestone="Stufe II (Hygieneprüfung)",
            signatory_name="Holger Quitzow",
            signatory_title="Technischer Leiter",
            signature_date="2026-08-20",
            amount="33600.00 EUR",
        ),
    )


def uebernahme_ohne_kreuz() -> Paper:
    """Austrian: signed and dated, but no box is ticked."""
    s = Sheet("Helvetica", 10)
    s.bar("ÜBERNAHMEPROTOKOLL", "#7a1220")
    s.p("gemäß ÖNORM B 2110", 9)
    s.kv(
        [
            ("Auftraggeber", "Weingut Familie Zöchling"),
            ("Auftragnehmer", "Fassbinder Haustechnik, Krems"),
            ("Vorhaben", "Gärkeller – Lüftung und CO2-Warnanlage"),
            ("Auftragsnummer", "FH 318/26"),
        ],
        0.25,
        "zebra",
    )
    s.p(
        "Begehung am 3. Juni 2026, 8:30 bis 9:45 Uhr. Übergeben wurden: Bestandspläne (2-fach), Prüfbefund Elektro, Bedienungsanleitung der Warnanlage, drei Schlüssel."
    )
    s.p("Der Auftraggeber erklärt (Zutreffendes bitte ankreuzen):")
    s.ticks(
        [
            ("", "die Leistung zu übernehmen"),
            ("", "die Leistung mit den in Beilage 1 angeführten Mängeln zu übernehmen"),
            ("", "die Übernahme zu verweigern"),
        ]
    )
    s.gap(16)
    s.table(
        [
            [Ink(251), Ink(252)],
            [
                "Auftragnehmer: Ing. Leo Prohaska",
                "Auftraggeber: Magdalena Zöchling, Betriebsführerin",
            ],
            ["Langenlois, 3. Juni 2026", "Langenlois, 3. Juni 2026"],
        ],
        [1, 1],
        "lines",
        head=False,
    )
    return text(
        "uebernahme-ohne-kreuz",
        s,
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Weingut Familie Zöchling",
            project="Gärkeller – Lüftung und CO2-Warnanlage",
            project_code="FH 318/26",
            signatory_name="Magdalena Zöchling",
            signatory_title="Betriebsführerin",
            signature_date="2026-06-03",
        ),
    )


def entwurf() -> Paper:
    """A draft with all words of an acceptance."""
    s = Sheet("Helvetica", 10.5)
    s.p("ENTWURF – noch nicht mit der Rechtsabteilung abgestimmt", 9, "r", 12, color="#b00000")
    s.h("Abnahmeerklärung", 16)
    s.p(
        "Die <b>Ostfälische Landesbrandkasse</b> nimmt den Meilenstein „Migration Altverträge“ des Projekts Bestandsführung Neu (BN-3) ab. Die dritte Rate in Höhe von 146.000,00 € wird zur Zahlung fällig.",
        after=20,
    )
    s.kv(
        [
            ("Unterschrift", ""),
            ("Name", "Eckhard Trümper"),
            ("Funktion", "Bereichsleiter Betrieb"),
            ("Datum", ""),
        ],
        0.2,
        "grid",
        pad=7,
    )
    return text(
        "abnahme-entwurf",
        s,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Ostfälische Landesbrandkasse",
            project="Bestandsführung Neu",
            project_code="BN-3",
            milestone="Migration Altverträge",
            signatory_name="Eckhard Trümper",
            signatory_title="Bereichsleiter Betrieb",
            amount="146000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def formular() -> Paper:
    """An AcroForm filled by machine."""
    s = Sheet("Helvetica", 10)
    s.h("Abnahmeformular Dienstleistungen", 14, color="#004b87")
    s.kv(
        [
            (a, Field(b, c, 270))
            for a, b, c in (
                ("Auftraggeber", "ag", "Zweckverband Abwasser Untere Fuhse"),
                ("Projekt", "projekt", "Kanalkataster Süd"),
                ("Projekt-Nr.", "nr", "ZV-2208"),
                ("Abzunehmende Leistung", "leistung", "Los 1 Kamerabefahrung"),
                ("Bestellnummer", "best", "4700551"),
                ("Betrag netto", "betrag", "19.875,50 EUR"),
            )
        ],
        0.32,
        pad=3,
    )
    s.table(
        [[Field("ja", True), "Abnahme erteilt", Field("nein", False), "Abnahme nicht erteilt"]],
        [0.4, 3, 0.4, 4],
        "plain",
        head=False,
    )
    s.kv(
        [
            ("Elektronisch gezeichnet", Field("sig", "Ortrud Hennecke", 270)),
            ("Funktion", Field("fkt", "Verbandsingenieurin", 270)),
            ("Am", Field("am", "21.09.2026", 110)),
        ],
        0.32,
        pad=3,
    )
    return text(
        "abnahmeformular",
        s,
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Zweckverband Abwasser Untere Fuhse",
            project="Kanalkataster Süd",
            project_code="ZV-2208",
            milestone="Los 1 Kamerabefahrung",
            po_number="4700551",
            signatory_name="Ortrud Hennecke",
            signatory_title="Verbandsingenieurin",
            signature_date="2026-09-21",
            amount="19875.50 EUR",
        ),
        "form",
    )


def vorbehalt() -> Paper:
    """The reservation is in the last, small line."""
    s = Sheet("Times-Roman", 11)
    s.h("Abnahmebescheinigung", 16, "c", 12)
    s.kv(
        [
            ("Besteller", "Kartonagen Feldmoching GmbH"),
            ("Lieferant", "Anlagenbau Sedlmair"),
            ("Gegenstand", "Umreifungslinie U7"),
            ("Projektnummer", "AS-1077"),
            ("Abnahmelauf", "12. und 13. Mai 2026, 16 Stunden"),
        ],
        0.25,
        "box",
    )
    s.p(
        "Teilnehmer: V. Oberlechner, S. Gruber (Instandhaltung), M. Sedlmair, ein Monteur. Bandqualität und Stretchfolie stellte der Besteller bei. Verfügbarkeit im Lauf 98,2 % (zugesagt 97 %).",
        9.5,
    )
    s.p(
        "Im Abnahmelauf wurden 1.140 Paletten umreift; die zugesagte Leistung wurde erreicht. Der Besteller nimmt die Anlage ab. Die Restzahlung von 28.000,00 € wird nach Rechnungseingang angewiesen.*",
        align="j",
        after=16,
    )
    s.table(
        [
            [
                Ink(261),
                "Vinzenz Oberlechner<br/>Werkleiter, Kartonagen Feldmoching GmbH<br/>15. Mai 2026",
            ]
        ],
        [1, 2],
        "plain",
        head=False,
        after=40,
    )
    s.p(
        "* Dies gilt unter dem Vorbehalt, dass die CE-Konformitätserklärung für den Niederhalter nachgereicht wird.",
        8,
    )
    return text(
        "abnahme-fussnote",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Kartonagen Feldmoching GmbH",
            project="Umreifungslinie U7",
            project_code="AS-1077",
            signatory_name="Vinzenz Oberlechner",
            signatory_title="Werkleiter",
            signature_date="2026-05-15",
            amount="28000.00 EUR",
            conditions=["die CE-Konformitätserklärung für den Niederhalter nachgereicht wird"],
        ),
    )


def teilabnahme() -> Paper:
    """Two of three works are accepted."""
    s = Sheet("dejavu", 9)
    s.h("Teilabnahme", 14)
    s.p(
        "Auftraggeberin: Hochschule Westheide · Auftragnehmerin: Kreiselblick Film GbR · Projekt: Lernvideos Statik · Auftrag 26/0815",
        after=10,
    )
    s.table(
        [
            ["Leistung", "Ergebnis", "Honorar"],
            ["Video 1 „Kräfte“", "abgenommen", "2.300,00 €"],
            ["Video 2 „Momente“", "abgenommen", "2.300,00 €"],
            ["Video 3 „Fachwerke“", "nicht abgenommen", "2.300,00 €"],
        ],
        [3, 5, 1.6],
        "grid",
        right=(2,),
    )
    s.p(
        "Von der Abnahme ausgenommen ist: Video 3 „Fachwerke“ (Tonspur ab Minute 4 asynchron).<br/>Für die abgenommenen Videos können 4.600,00 € abgerechnet werden.",
        after=14,
    )
    s.table(
        [
            [Ink(271, "B. Rohwedder", "breip", 22), "22.01.2026"],
            ["Dr. Birte Rohwedder, Zentrum für Lehre", "Datum"],
        ],
        [2, 1],
        "plain",
        head=False,
    )
    return text(
        "teilabnahme-videos",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Hochschule Westheide",
            project="Lernvideos Statik",
            project_code="26/0815",
            signatory_name="Dr. Birte Rohwedder",
            signature_date="2026-01-22",
            amount="4600.00 EUR",
            conditions=["Video 3 „Fachwerke“ (Tonspur ab Minute 4 asynchron)"],
        ),
    )


def fertigstellung() -> Paper:
    """The contractor's notice with a blank confirmation below."""
    s = Sheet("Helvetica", 10.5, left=70)
    s.p("Parkett Niggemeyer e. K., Warburg", 9, after=20)
    s.p("Turnverein Eintracht Daseburg e. V.<br/>Vorstand", after=16)
    s.p("Warburg, 31. August 2026", after=10)
    s.p("<b>Fertigstellungsmeldung – Sporthallenboden, Auftrag N-642</b>")
    s.p(
        "hiermit zeigen wir an, dass der Hallenboden fertig verlegt und versiegelt ist. Wir bitten um Abnahme binnen zwölf Werktagen."
    )
    s.p(
        "Für die Begehung schlagen wir den 7. oder 9. September vor. Die Pflegeanleitung für das Parkett liegt bei; bitte lüften Sie die Halle in den ersten Tagen gut und legen Sie noch keine Matten aus."
    )
    s.put(Ink(281), 0)
    s.p("Ralf Niggemeyer", after=26)
    s.rule()
    s.p(
        "<b>Bestätigung des Auftraggebers</b><br/>Die Leistung wird abgenommen. Die Schlusszahlung von 11.260,00 € ist freigegeben.",
        after=22,
    )
    s.p(
        "Datum: ____________ &nbsp;&nbsp; Unterschrift: ______________________<br/>(Gisela Tewes, 1. Vorsitzende)"
    )
    return text(
        "fertigstellungsmeldung",
        s,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Turnverein Eintracht Daseburg e. V.",
            project="Sporthallenboden",
            project_code="N-642",
            signatory_name="Gisela Tewes",
            signatory_title="1. Vorsitzende",
            amount="11260.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def abgelehnt() -> Paper:
    """A quality gate's record; the ring at 'not passed' is filled."""
    s = Sheet("Courier", 9.5)
    s.h("QUALITY GATE QG-3 / PROTOKOLL", 13)
    s.kv(
        [
            ("Kunde", "Spurweite Bahntechnik AG"),
            ("Vorhaben", "Ersatzteilportal"),
            ("Vorhabens-ID", "SBT-88"),
            ("Liefergegenstand", "Sprint-Release 14"),
            ("Lieferant", "Codekontor Dresden"),
        ],
        0.32,
    )
    s.table(
        [
            ["Kriterium", "Soll", "Ist"],
            ["Testabdeckung", ">= 80 %", "61 %"],
            ["Offene Fehler Klasse A", "0", "3"],
            ["Antwortzeit Suche", "< 1,0 s", "0,8 s"],
        ],
        [4, 2, 2],
        "grid",
    )
    s.p(
        "Anmerkung des Testteams: Die drei Fehler der Klasse A betreffen den Warenkorb und verhindern eine Bestellung von Tauschteilen."
    )
    s.ticks(
        [
            ("", "bestanden, Release ist abgenommen"),
            ("", "bestanden mit Auflagen"),
            ("f", "nicht bestanden, Release wird zurückgewiesen"),
        ],
        ring=True,
    )
    s.p(
        "Entscheidung durch: Sunniva Kreuter, Produktverantwortliche<br/>Unterschrift: /s/ Sunniva Kreuter<br/>Datum: 2026-11-05"
    )
    return text(
        "quality-gate",
        s,
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Spurweite Bahntechnik AG",
            project="Ersatzteilportal",
            project_code="SBT-88",
            milestone="Sprint-Release 14",
            signatory_name="Sunniva Kreuter",
            signatory_title="Produktverantwortliche",
            signature_date="2026-11-05",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of the family."""
    for make in (
        bauabnahme,
        leistungsnachweis,
        nachtrag,
        mail_freigabe,
        uebergabe_schweiz,
        freigabe_lastenheft,
        verweigerung,
        uebernahme_ohne_kreuz,
        entwurf,
        formular,
        vorbehalt,
        teilabnahme,
        fertigstellung,
        abgelehnt,
    ):
        yield make()
