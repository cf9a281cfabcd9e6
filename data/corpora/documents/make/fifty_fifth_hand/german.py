"""German papers, of Austria and Switzerland too."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Ink, Stamp, Tick, beside, grid, mixed, pairs, scanned, sheet, text, ty


def papers() -> Iterator[Paper]:
    """Rapporte, Abnahmen, Stunden, Mails."""
    yield scanned(
        "winterdienst",
        sheet(
            "## Räumstark Winterdienst GmbH, Hof",
            "Leistungs- und Abnahmeschein, Auftrags-Nr. <b>1187</b>",
            "---",
            pairs(
                "Auftraggeber|Seniorenstift Frankenwald gGmbH\nProjekt|Winterdienst Saison 2025/26\nEinsatztag|11.01.2026, 04:10 bis 07:40 Uhr",
                100,
                240,
            ),
            grid(
                "Leistung|Menge|Einheit\nGehwege räumen, maschinell|1.850|m\nSplitt 2/5 streuen|420|kg\nSchnee abfahren|2|Fuhren",
                [190, 60, 60],
            ),
            "Die oben aufgeführten Leistungen wurden vollständig erbracht und werden anerkannt.",
            Ink(text="H. Wunderlich"),
            "Holger Wunderlich, Haustechnik, 12.01.2026",
            "~ Original: Büro - Durchschlag: Kunde",
            size=(420, 470),
            margin=36,
            pt=9,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Seniorenstift Frankenwald gGmbH",
            project="Winterdienst Saison 2025/26",
            project_code="1187",
            signatory_name="Holger Wunderlich",
            signatory_title="Haustechnik",
            signature_date="2026-01-12",
        ),
        seed=41,
        dpi=120,
    )

    one = ty("""
#text(size: 16pt)[Abnahmeprotokoll]\\
Lüftungs- und Klimatechnik Salzkammergut GesmbH, 4810 Gmunden
#line(length: 100%)
#kv([Auftraggeber], [Kurzentrum Traunblick Betriebs GmbH], [Projekt], [Erneuerung Lüftung Therapiebecken], [Projektnummer], [P-24117], [Gegenstand der Abnahme], [Teilleistung 2, Zuluftgerät Nord], [Auftragssumme der Teilleistung], [EUR 47.380,00 netto])
== 1. Prüfungen
#table(columns: 4, [Prüfung],[Soll],[Ist],[Urteil],[Luftmenge],[6.200 m³/h],[6.240 m³/h],[i. O.],[Schallpegel Ruheraum],[30 dB(A)],[29 dB(A)],[i. O.],[Wärmerückgewinnung],[> 75 %],[78 %],[i. O.],[Brandschutzklappen],[Auslösung],[ausgelöst],[i. O.])
== 2. Unterlagen
Betriebsanleitung, Einregulierungsprotokoll und Prüfbuch der Klappen wurden übergeben. Das Ergebnis der Abnahme und die Unterschriften stehen auf Blatt 2.
""")
    two = sheet(
        "Blatt 2 zu P-24117",
        "## 3. Ergebnis",
        Tick("Abnahme ohne Mängel"),
        Tick("Abnahme mit Mängeln", True),
        Tick("Abnahme verweigert"),
        "Zu beheben sind:",
        "* Kondensatleitung dämmen bis 15. Mai 2026",
        "* Beschriftung der Revisionsöffnungen nachreichen",
        14,
        beside(
            [
                Ink(text="F. Gruber", font="Breip"),
                "für den Auftragnehmer",
                "Franz Gruber, Obermonteur",
            ],
            [
                Ink(text="Marlies Edtbauer"),
                "für den Auftraggeber",
                "Marlies Edtbauer, Leiterin Technik",
                "Gmunden, am 29. April 2026",
            ],
        ),
        font="Times-Roman",
        pt=11,
    )
    yield mixed(
        "lueftung-abnahme",
        [(one, False), (two, True)],
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Kurzentrum Traunblick Betriebs GmbH",
            project="Erneuerung Lüftung Therapiebecken",
            project_code="P-24117",
            milestone="Teilleistung 2, Zuluftgerät Nord",
            signatory_name="Marlies Edtbauer",
            signatory_title="Leiterin Technik",
            signature_date="2026-04-29",
            amount="47380.00 EUR",
            conditions=[
                "Kondensatleitung dämmen bis 15. Mai 2026",
                "Beschriftung der Revisionsöffnungen nachreichen",
            ],
        ),
    )

    yield scanned(
        "lift-rapport",
        sheet(
            beside("# Arbeitsrapport", "> Aufzüge Reusstal AG<br/>6460 Altdorf"),
            grid(
                "Kunde|Stockwerkeigentümergemeinschaft Gotthardblick\nObjekt / Projekt|Seilwechsel Personenlift Haus C\nAuftrags-Nr.|R 26-0418\nAusgeführt|24. März 2026",
                [130, 290],
                head=False,
            ),
            "Tragseile ersetzt (4 Stk.), Seilrutsch geprüft, Fangprobe bestanden, Anlage dem Betrieb übergeben.",
            grid(
                "Pos.|Text|Betrag CHF\n1|Pauschale laut Offerte|6'870.00\n2|Entsorgung inbegriffen|-\n|Total exkl. MWST|6'870.00",
                [50, 260, 110],
                right=2,
            ),
            "Der Kunde bestätigt die richtige Ausführung.",
            Ink(text="B. Zgraggen"),
            "Beat Zgraggen, Verwalter &nbsp;&nbsp;&nbsp; 24.03.2026",
            size=(500, 480),
            margin=38,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stockwerkeigentümergemeinschaft Gotthardblick",
            project="Seilwechsel Personenlift Haus C",
            project_code="R 26-0418",
            signatory_name="Beat Zgraggen",
            signatory_title="Verwalter",
            signature_date="2026-03-24",
            amount="6870.00 CHF",
        ),
        skew=1.5,
        dpi=105,
        blur=0.6,
    )

    yield scanned(
        "labor-lieferschein",
        sheet(
            "LIEFERSCHEIN zu Auftrags-Nr. 80-55231",
            "Zentrifugen Haller GmbH &amp; Co. KG, Göttingen",
            "---",
            "Empfänger: Institut für Hygiene Nordharz e. V.",
            "Projekt: Neuausstattung Probenraum",
            "Bestellung: B-2026-077 vom 03.02.2026",
            grid(
                "Pos|Artikel|Menge\n1|Kühlzentrifuge ZH 416|1\n2|Ausschwingrotor|2\n3|Becher 250 ml|8",
                [40, 250, 60],
                font="Courier",
            ),
            Stamp("ANNAHME VERWEIGERT", red=True),
            6,
            "Grund: Kippindikator rot, Gehäuse verzogen.",
            "Sendung geht zurück an den Absender.",
            Ink(text="S. Ohlendorf", font="Dkg", pt=17),
            "Silke Ohlendorf, Laborleiterin, 26.02.2026",
            font="Courier",
            pt=9.5,
            size=(480, 500),
            margin=40,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Institut für Hygiene Nordharz e. V.",
            project="Neuausstattung Probenraum",
            project_code="80-55231",
            po_number="B-2026-077",
            signatory_name="Silke Ohlendorf",
            signatory_title="Laborleiterin",
            signature_date="2026-02-26",
        ),
        seed=8,
        skew=-0.8,
    )

    yield text(
        "revier-stunden",
        sheet(
            "Wach- und Schließdienst Ostsee",
            "# Stundennachweis Februar 2026",
            pairs(
                "Kunde|Fischereihafen Sassnitz Betriebs-GmbH\nEinsatz|Objektschutz Kühlhaus 3\nEinsatznummer|W-3308"
            ),
            grid(
                "Mitarbeiter|Tag|Nacht|Sonntag\nKrüger, D.|62,0|41,5|12,0\nNowak, P.|58,0|44,0|12,0\nSumme|120,0|85,5|24,0",
                [160, 70, 70, 70],
                right=1,
            ),
            "Abrechnungsbetrag laut Rahmenpreisen: 5.967,25 EUR netto",
            "Stunden geprüft und zur Abrechnung freigegeben:",
            Ink(63),
            "Annegret Stüdemann, Hafenmeisterin, 03.03.2026",
            font="Times-Roman",
            pt=11,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Fischereihafen Sassnitz Betriebs-GmbH",
            project="Objektschutz Kühlhaus 3",
            project_code="W-3308",
            signatory_name="Annegret Stüdemann",
            signatory_title="Hafenmeisterin",
            signature_date="2026-03-03",
            amount="5967.25 EUR",
        ),
    )

    yield text(
        "fertigstellungsanzeige",
        ty("""
Grünwerk Oberland GmbH · Ammerweg 3 · 82362 Weilheim
#v(1cm)
Gemeindewerke Peißenfeld\\
Bauhof
#v(0.6cm)
#align(right)[Weilheim, 2. Juni 2026]
*Fertigstellungsanzeige*\\
Vorhaben: Freianlagen Hallenbad, Auftrag 26-031\\
Bauabschnitt: Abschnitt B, Liegewiese

Sehr geehrte Damen und Herren,

hiermit zeigen wir Ihnen an, dass die Leistungen im genannten Abschnitt fertiggestellt und aus unserer Sicht abnahmereif sind. Wir bitten um einen Termin zur Abnahme. Die Teilschlussrechnung über 31.445,80 EUR stellen wir nach erfolgter Abnahme.

Mit freundlichen Grüßen\\
#ink(0)
Korbinian Lechner, Bauleiter der Grünwerk Oberland GmbH

#v(0.6cm)
#line(length: 100%, stroke: (dash: "dashed"))
Vom Auftraggeber auszufüllen: Abschnitt abgenommen am #blank #h(6pt) Unterschrift #blank
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Gemeindewerke Peißenfeld",
            project="Freianlagen Hallenbad",
            project_code="26-031",
            milestone="Abschnitt B, Liegewiese",
            amount="31445.80 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield text(
        "entwurf-leistung",
        sheet(
            "# Leistungsnachweis Unterhaltsreinigung",
            pairs(
                "Auftraggeber|Universitätsklinik Lahnberg AöR\nProjekt|Reinraumreinigung Apotheke\nProjekt-Nr.|RR-2025-14\nLeistungsmonat|September 2026\nMonatspauschale|12.905,00 EUR"
            ),
            grid(
                "Bereich|Turnus|erbracht\nKlasse B|täglich|30/30\nKlasse C|täglich|30/30\nSchleusen|2 x täglich|60/60",
                [170, 120, 90],
            ),
            Tick("Leistung mangelfrei erbracht und abgenommen", True),
            Tick("Leistung beanstandet"),
            10,
            Ink(66),
            "Dr. Reinhild Kaps, Leiterin Herstellung, 2. Oktober 2026",
            head="ENTWURF - noch nicht gültig, Freigabe der Endfassung folgt",
            mark="ENTWURF",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Universitätsklinik Lahnberg AöR",
            project="Reinraumreinigung Apotheke",
            project_code="RR-2025-14",
            signatory_name="Dr. Reinhild Kaps",
            signatory_title="Leiterin Herstellung",
            signature_date="2026-10-02",
            amount="12905.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield text(
        "sprinkler-vorbehalt",
        sheet(
            "Abnahmeerklärung",
            "---",
            "Die <b>Logistikpark Altmark Verwaltungs-KG</b> erklärt als Bestellerin gegenüber der Nasslöscher Brandschutz GmbH:",
            "Die Sprinkleranlage Halle 5 (Projekt <b>Nachrüstung Sprinkler Halle 5</b>, Auftragsnummer <b>NL-7702</b>) ist am 18. August 2026 in allen Teilen geprüft worden. Wir nehmen die <b>Schlussleistung</b> ab.",
            "Mit der Abnahme wird der Restbetrag von 18.260,40 EUR fällig.",
            8,
            Ink(67),
            "Jost Wiegrefe",
            "Geschäftsführer",
            "Stendal, 18.08.2026",
            16,
            "~ Die Abnahme gilt nur unter dem Vorbehalt, dass der VdS-Bericht bis 30.09.2026 ohne wesentliche Beanstandung vorliegt.",
            font="Times-Roman",
            pt=11.5,
            margin=80,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Logistikpark Altmark Verwaltungs-KG",
            project="Nachrüstung Sprinkler Halle 5",
            project_code="NL-7702",
            milestone="Schlussleistung",
            signatory_name="Jost Wiegrefe",
            signatory_title="Geschäftsführer",
            signature_date="2026-08-18",
            amount="18260.40 EUR",
            conditions=["der VdS-Bericht bis 30.09.2026 ohne wesentliche Beanstandung vorliegt"],
        ),
    )

    yield text(
        "iq-oq",
        ty(
            """
#set page(header: [Validierungsakte VA-338, Arbeitspaket PQ #h(1fr) Seite #context counter(page).display()])
= Phasenfreigabe Gefriertrockner GT-2
#kv([Kunde], [Helvion Pharma AG, Visp], [Projekt], [Qualifizierung Gefriertrockner GT-2], [Projekt-Nr.], [VA-338], [Aktuelle Bearbeitung], [Phase PQ (läuft)])
Dieses Blatt wird je Phase fortgeschrieben. Die Phase PQ ist noch in Arbeit, ihre Chargen 2 und 3 stehen aus.
#table(columns: (auto, 1fr, auto), [*Phase*],[*Stand*],[*Betrag CHF*],[IQ],[im Vorjahr abgenommen],[14'200.00],[OQ],[Prüfungen abgeschlossen, zur Freigabe],[21'600.00],[PQ],[in Arbeit],[19'850.00])
#pagebreak()
== Entscheid des Kunden
Helvion Pharma AG hat die OQ-Prüfungen durchgesehen. *Die Phase OQ wird abgenommen*; der Betrag von CHF 21'600.00 ist zur Zahlung frei. Über die PQ wird gesondert entschieden.

#block(stroke: 0.5pt, inset: 8pt)[Elektronisch signiert durch: Nadine Zurbriggen\\ Funktion: Leiterin Qualifizierung\\ Zeitpunkt: 05.11.2025 09:17:44 +01:00\\ Signaturdienst-Referenz: ZS-44a1-09]
""",
            font="New Computer Modern",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Helvion Pharma AG",
            project="Qualifizierung Gefriertrockner GT-2",
            project_code="VA-338",
            milestone="Phase OQ",
            signatory_name="Nadine Zurbriggen",
            signatory_title="Leiterin Qualifizierung",
            signature_date="2025-11-05",
            amount="21600.00 CHF",
        ),
    )

    yield text(
        "nachtrag-spuelung",
        sheet(
            "## NACHTRAG 3",
            "zum Auftrag KW-2290 &nbsp;/&nbsp; Projekt: Sanierung Spülküche Mensa Süd",
            "Auftraggeber: Studentenwerk Thüringer Wald",
            grid(
                "Leistung|Menge|EP|GP\nFettabscheider NS 7, größere Baureihe|1 St|2.940,00|2.940,00\nKernbohrung DN 200|3 St|185,00|555,00\nMehrkosten netto|||3.495,00",
                [230, 60, 80, 80],
                right=1,
            ),
            "Bauzeit: plus vier Arbeitstage.",
            "Der Nachtrag wird hiermit beauftragt.",
            Ink(68),
            "i. A. Konrad Beyreuther, Abteilung Bau, 14. Juli 2026",
            margin=70,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Studentenwerk Thüringer Wald",
            project="Sanierung Spülküche Mensa Süd",
            project_code="KW-2290",
            signatory_name="Konrad Beyreuther",
            signatory_title="Abteilung Bau",
            signature_date="2026-07-14",
            amount="3495.00 EUR",
            change_order_number="3",
        ),
    )

    yield text(
        "mail-hebebuehne",
        sheet(
            "Von: Tamara Fuchsbichler &lt;t.fuchsbichler@donauhafen-enns.example&gt;",
            "Gesendet: Montag, 19. Oktober 2026 11:26",
            "An: technik@kranservice-mair.example",
            "Betreff: AW: Auftrag 9914, Projekt Überholung Portalkran 2",
            "---",
            "Grüß Gott Herr Mair,",
            "danke für den Bericht. Die Fahrwerksüberholung passt, wir geben sie frei. Bitte legen Sie die Rechnung über € 8.412,50 wie besprochen.",
            "Mit freundlichen Grüßen",
            "Tamara Fuchsbichler<br/>Betriebsleiterin Umschlag<br/>Donauhafen Enns Umschlag GmbH",
            font="Helvetica",
            pt=10.5,
            foot="Gedruckt von t.fuchsbichler am 19.10.2026",
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Donauhafen Enns Umschlag GmbH",
            project="Überholung Portalkran 2",
            project_code="9914",
            milestone="Fahrwerksüberholung",
            signatory_name="Tamara Fuchsbichler",
            signatory_title="Betriebsleiterin Umschlag",
            signature_date="2026-10-19",
            amount="8412.50 EUR",
        ),
    )

    yield text(
        "mail-dachbegruenung",
        ty(
            """
#table(columns: (auto, 1fr), stroke: none, [*Von*],[Rüdiger Asendorf],[*An*],[Moosdach Nord eG],[*Datum*],[6. Mai 2026, 17:05],[*Betreff*],[Projekt 1502 Dachbegrünung Sporthalle, Meilenstein Substrat])
#line(length: 100%)
Guten Tag,

unser Statiker war gestern auf dem Dach. Im Nordfeld liegen 14 statt 10 cm Substrat, die Lastreserve ist damit aufgebraucht. Den Meilenstein Substrat nehmen wir deshalb nicht ab. Die Rate von 15.300,00 EUR halten wir zurück, bis abgetragen und neu aufgemessen ist.

Rüdiger Asendorf\\
Gebäudemanagement\\
Schulzweckverband Unterweser
""",
            pt=11,
        ),
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Schulzweckverband Unterweser",
            project="Dachbegrünung Sporthalle",
            project_code="1502",
            milestone="Meilenstein Substrat",
            signatory_name="Rüdiger Asendorf",
            signatory_title="Gebäudemanagement",
            signature_date="2026-05-06",
            amount="15300.00 EUR",
        ),
    )

    yield text(
        "baumpflege-doppelt",
        sheet(
            "Baumdienst Eibengrund - Abnahmeblatt",
            pairs(
                "Kundin|Kirchengemeinde St. Wigbert\nMaßnahme|Kronensicherung Lindenallee\nAuftrags-Nr.|BE 664\nAbgerechnet wird|2.380,00 EUR"
            ),
            "Sechs Linden, je ein dynamisches Seil, Totholz ab 3 cm entnommen, Schnittgut gehäckselt.",
            Tick("Arbeiten abgenommen", True),
            Tick("Arbeiten nicht abgenommen", True),
            8,
            "Unterschrift der Kundin:",
            Ink(69),
            "Hedwig Mattheis, Vorsitzende Kirchenvorstand, 9. Februar 2026",
            font="Helvetica",
            pt=10,
            margin=60,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Kirchengemeinde St. Wigbert",
            project="Kronensicherung Lindenallee",
            project_code="BE 664",
            signatory_name="Hedwig Mattheis",
            signatory_title="Vorsitzende Kirchenvorstand",
            signature_date="2026-02-09",
            amount="2380.00 EUR",
        ),
    )

    yield text(
        "jourfixe",
        sheet(
            "# Protokoll Jour fixe 17",
            "Projekt: Umzug Blutdepot, Projekt-Nr. UB-5 &nbsp; Datum: 20. Mai 2026",
            "Teilnehmende: Fr. Lindqvist (Klinikum Wesertal gGmbH), Hr. Pohl, Hr. Demir (Medilog Umzüge)",
            grid(
                "TOP|Thema|Wer|Bis\n1|Kühlkette: Logger sind bestellt|Demir|27.05.\n2|Abnahme der Regalanlage wird am 3. Juni vorbereitet|Pohl|03.06.\n3|Aufzug 2 gesperrt, Umweg über Rampe|Lindqvist|-\n4|Nächster Termin 3. Juni, 9 Uhr|alle|",
                [40, 280, 80, 60],
            ),
            "Verfasser: M. Pohl. Verteiler: Teilnehmende.",
        ),
        truth(
            "other",
            None,
            None,
            "de",
            client="Klinikum Wesertal gGmbH",
            project="Umzug Blutdepot",
            project_code="UB-5",
        ),
    )
