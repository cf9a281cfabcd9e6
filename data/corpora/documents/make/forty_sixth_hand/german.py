"""German, Austrian and Swiss papers: Abnahmeprotokolle, Leistungsnachweise, Nachträge, Schreiben, Mails."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A4, landscape

from .board import (
    CERT,
    HOURS,
    MAIL,
    NO,
    OPEN,
    ORDER,
    PART,
    YES,
    Check,
    Field,
    Ink,
    Paper,
    Stamp,
    hand,
    plain,
    rule,
    scanned,
    sheet,
    truth,
    typ,
)


def papers() -> Iterator[Paper]:
    yield from drawn()
    yield from typeset()


def drawn() -> Iterator[Paper]:
    """Papers made with platypus."""
    page = sheet(
        "Quellgrund Software GmbH · Am Speicher 12 · 24103 Kiel", rule(),
        "# Abnahmeprotokoll",
        {"Auftraggeber": "Stadtwerke Lindenau AöR", "Vorhaben": "Einführung Zählerportal", "Projekt-Nr.": "QS-2025-044", "Abnahmegegenstand": "Teilleistung 3: Schnittstelle zur Abrechnung", "Bestellnummer": "4711-0098", "Vergütung der Teilleistung": "27.600,00 € netto", "Ort und Tag der Prüfung": "Lindenau, 11.02.2026"},
        "An der Prüfung haben teilgenommen: Frau Hagedorn, Herr Yildirim (beide AG), Herr Petersen (AN).",
        "Die vertraglich vereinbarten Abnahmekriterien wurden anhand der Testfälle T1 bis T26 geprüft. Es wurden keine Mängel festgestellt.",
        "<b>Der Auftraggeber erklärt hiermit die Abnahme der oben genannten Teilleistung.</b>", 12,
        [[("Für den Auftraggeber", Ink(21), "Wiebke Hagedorn, Leiterin Kundenservice", "Lindenau, den 12.02.2026"), ("Für den Auftragnehmer", Ink(3), "Jörn Petersen", "Kiel, den 12.02.2026")]],
        lines="rows", colour="#0b5563", foot="Seite %d",
    )  # fmt: skip
    yield plain(
        "abnahme-zaehler",
        page,
        truth(
            CERT,
            YES,
            True,
            "de",
            client="Stadtwerke Lindenau AöR",
            project="Einführung Zählerportal",
            project_code="QS-2025-044",
            milestone="Teilleistung 3: Schnittstelle zur Abrechnung",
            signatory_name="Wiebke Hagedorn",
            signatory_title="Leiterin Kundenservice",
            signature_date="2026-02-12",
            amount="27600.00 EUR",
            po_number="4711-0098",
        ),
    )

    page = sheet(
        "# Leistungsnachweis März 2026",
        {"Kunde": "Rheinbogen Versicherungsverein a.G.", "Projekt": "Ablösung Host-Druck", "Projektnummer": "AB-3381", "Berater": "Cornelius Wachter (Feldweg Consulting AG)"},
        [[1, 4, 1], ["KW", "Tätigkeit", "PT"], ["10", "Analyse der Druckvorlagen", "4,5"], ["11", "Umsetzung Vorlagen 1–40", "5,0"], ["12", "Umsetzung Vorlagen 41–77", "5,0"], ["13", "Abstimmung mit Postversand", "3,0"], ["", "Summe", "17,5"]],
        "Tagessatz 1.120,00 EUR; Summe der Vergütung 19.600,00 EUR zzgl. USt.",
        "Sachlich richtig, zur Abrechnung freigegeben:", Ink(16), "Heike Brandstätter, Gruppenleiterin Output-Management, 02.04.2026",
        lines="all", font="Times-Roman", pt=10.5, size=landscape(A4),
    )  # fmt: skip
    yield plain(
        "stunden-druck",
        page,
        truth(
            HOURS,
            YES,
            True,
            "de",
            client="Rheinbogen Versicherungsverein a.G.",
            project="Ablösung Host-Druck",
            project_code="AB-3381",
            signatory_name="Heike Brandstätter",
            signatory_title="Gruppenleiterin Output-Management",
            signature_date="2026-04-02",
            amount="19600.00 EUR",
        ),
    )

    page = sheet(
        "Gemeindeverband Oberaargletsch<br/>Geschäftsstelle", 16, "Einschreiben", "Lektorat Zwyssig & Partner, 6004 Luzern".replace("&", "&amp;"), 14,
        "Oberaargletsch, 5. Dezember 2025", 8,
        "<b>Festschrift 100 Jahre Gemeindeverband – Abnahmeverweigerung</b>",
        "Sehr geehrter Herr Zwyssig",
        "Wir haben das am 24. November 2025 gelieferte Gut zum Druck (Auftrag 25-0619) durchgesehen. Die Bildlegenden der Kapitel 3 bis 7 sind vertauscht, die französische Fassung fehlt ganz. Unter diesen Umständen verweigern wir die Abnahme. Der Betrag von CHF 8'640.– ist somit nicht geschuldet.",
        "Für die Behebung setzen wir Ihnen eine Frist bis zum 9. Januar 2026.",
        "Freundliche Grüsse", Ink(31), "Annemarie Tschudin<br/>Geschäftsführerin",
        font="Helvetica", pt=10.5, margin=27,
    )  # fmt: skip
    yield plain(
        "verweigerung-ch",
        page,
        truth(
            CERT,
            NO,
            True,
            "de",
            client="Gemeindeverband Oberaargletsch",
            project="Festschrift 100 Jahre Gemeindeverband",
            project_code="25-0619",
            milestone="Gut zum Druck",
            signatory_name="Annemarie Tschudin",
            signatory_title="Geschäftsführerin",
            signature_date="2025-12-05",
            amount="8640.00 CHF",
        ),
    )

    page = sheet(
        "# Abnahmeerklärung",
        "Vorlage Nr. F-22 der Hohlstein IT-Systeme KG – elektronisch auszufüllen",
        {"Auftraggeber": Field("ag", "Molkerei Brunnthal eG"), "Projekt": Field("projekt", "Umstellung Lagerfunk"), "Auftragsnummer": Field("nr", "HS-90233"), "Leistungsabschnitt": Field("abschnitt", "Abschnitt 2 Halle Süd"), "Festpreis des Abschnitts": Field("preis", "13.450,00 EUR")},
        [[1, 9], [Check("ja"), "Die Leistung wird abgenommen."], [Check("nein"), "Die Abnahme wird verweigert, Begründung siehe Anlage."]],
        {"Name des Erklärenden": Field("name", "Ottmar Fleischhauer"), "Funktion": Field("funktion", "Betriebsleiter"), "Datum": Field("datum"), "Unterschrift": Field("unterschrift", "", 220, 30)},
        lines="zebra",
    )  # fmt: skip
    yield plain(
        "formular-leer",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "de",
            client="Molkerei Brunnthal eG",
            project="Umstellung Lagerfunk",
            project_code="HS-90233",
            milestone="Abschnitt 2 Halle Süd",
            signatory_name="Ottmar Fleischhauer",
            signatory_title="Betriebsleiter",
            amount="13450.00 EUR",
        ),
        "form",
    )

    page = sheet(
        "<b>Von:</b> Team Grünwald Werbeagentur [projekte@gruenwald-werbung.example]<br/><b>An:</b> Ruprecht Seidl<br/><b>Gesendet:</b> Montag, 19. Jänner 2026 11:26<br/><b>Betreff:</b> Messestand – Bitte um Abnahme",
        rule(), "Servus Ruprecht,", "die Unterlagen zu eurem Messestand (Auftrag GW-1507) sind fertig, die Visualisierung der Rückwand hängt an. Bitte schaut sie euch am Donnerstag im Haus an und schickt uns dann die schriftliche Abnahme. Eure Kolleginnen haben letzte Woche ja schon den Prospekt abgenommen, das hat uns sehr gefreut.",
        "LG vom Team Grünwald",
        rule(), "~ Kunde: Donaupapier Verarbeitungs GmbH, Linz · Projekt: Messestand · Auftrag: GW-1507",
        font="Helvetica", pt=10,
    )  # fmt: skip
    yield plain(
        "mail-messe",
        page,
        truth(
            MAIL,
            None,
            None,
            "de",
            client="Donaupapier Verarbeitungs GmbH",
            project="Messestand",
            project_code="GW-1507",
            signatory_name=None,
        ),
    )

    page = sheet(
        "Institut für angewandte Verkehrsforschung Nordmark", "# Übergabe- und Abnahmebescheinigung",
        [["Gutachten", "Radverkehrsmodell Kreis Ostrhauderfeld"], ["Auftragsnummer", "V-2025/77-2"], ["Arbeitspaket", "AP 4 Szenarienrechnung"], ["Honorar AP 4", "31.200,00 Euro"], ["Besteller", "Landkreis Ostrhauderfeld, Amt für Mobilität"]],
        "Das Arbeitspaket wurde am 03.11.2025 vollständig übergeben (Bericht, Netzmodell, Rohdaten). Der Besteller nimmt das Arbeitspaket ab.",
        hand("G. Immoor", "Kristi", 32), "Gesine Immoor, Amtsleiterin",
        hand("Ostrhauderfeld, 10.11.2025", "Breip", 15), 6,
        Stamp("LANDKREIS OSTRHAUDERFELD", "Amt für Mobilität", colour="#24346e", turn=4, width=190),
        lines="all", font="Times-Roman", pt=11,
    )  # fmt: skip
    yield scanned(
        "gutachten-scan",
        page,
        truth(
            CERT,
            YES,
            True,
            "de",
            client="Landkreis Ostrhauderfeld, Amt für Mobilität",
            project="Radverkehrsmodell Kreis Ostrhauderfeld",
            project_code="V-2025/77-2",
            milestone="AP 4 Szenarienrechnung",
            signatory_name="Gesine Immoor",
            signatory_title="Amtsleiterin",
            signature_date="2025-11-10",
            amount="31200.00 EUR",
        ),
        skew=0.8,
        shadow=True,
        seed=12,
    )

    page = sheet(
        "# Bestellung Nr. B-260417-03", "Käthe-Lorenz-Klinikum gGmbH, Einkauf, 99089 Erfurt",
        {"Lieferant": "Sprachwerk Dolmetscherdienst e.K.", "Bestelldatum": "17.04.2026", "Projekt": "Patientenaufklärung mehrsprachig", "Kostenstelle": "77120"},
        [[1, 5, 2, 2], ["Pos.", "Bezeichnung", "Menge", "Gesamt EUR"], ["1", "Übersetzung Aufklärungsbogen, 6 Sprachen", "18 Bögen", "6.480,00"], ["2", "Fachlektorat", "18 Bögen", "1.620,00"], ["", "Bestellsumme netto", "", "8.100,00"]],
        "Lieferung bis 29.05.2026. Abnahme erfolgt durch die Stabsstelle Patientensicherheit. Es gelten unsere Einkaufsbedingungen.",
        "~ Maschinell erstellt, ohne Unterschrift gültig.", lines="all", pt=9.5,
    )  # fmt: skip
    yield plain(
        "bestellung-klinik",
        page,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Käthe-Lorenz-Klinikum gGmbH",
            project="Patientenaufklärung mehrsprachig",
            amount="8100.00 EUR",
            po_number="B-260417-03",
        ),
    )


def typeset() -> Iterator[Paper]:
    """Papers made with typst."""
    page = typ(
        """#align(center)[= Bedingte Abnahme]
#grid(columns: (4cm, 1fr), row-gutter: 6pt, [Auftraggeberin], [Seebad Prerow-West Touristik GmbH], [Auftrag], [A-5520 „Buchungsstrecke Kurkarte“], [Leistungsphase], [LP 2 Bezahlmodul], [Honorar], [EUR 16.750,00])

Die Auftraggeberin hat das Bezahlmodul am 18. und 19. März 2026 geprüft. Es ist für den vorgesehenen Gebrauch im Wesentlichen geeignet. Sie nimmt die Leistung unter dem Vorbehalt ab, dass
+ Rückbuchungen binnen zehn Werktagen im Bericht erscheinen;
+ die Barrierefreiheit der Eingabemaske durch einen Prüfbericht belegt wird.

Das Honorar wird davon unberührt fällig.

#v(1cm)
#scrawl(12, w: 120pt)

Thees Ahrenshoop, Prokurist \\ Prerow, 20. März 2026
#v(1fr)
#text(8pt)[Kontor Nordlicht Webentwicklung, Rostock · HRB 00412]""", font="Libertinus Serif", pt=11, lang="de")  # fmt: skip
    yield plain(
        "bedingt-kurkarte",
        page,
        truth(
            CERT,
            PART,
            True,
            "de",
            client="Seebad Prerow-West Touristik GmbH",
            project="Buchungsstrecke Kurkarte",
            project_code="A-5520",
            milestone="LP 2 Bezahlmodul",
            signatory_name="Thees Ahrenshoop",
            signatory_title="Prokurist",
            signature_date="2026-03-20",
            amount="16750.00 EUR",
            conditions=[
                "Rückbuchungen binnen zehn Werktagen im Bericht erscheinen",
                "die Barrierefreiheit der Eingabemaske durch einen Prüfbericht belegt wird",
            ],
        ),
    )

    page = typ(
        """#text(18pt)[*Nachtrag Nr. 2*] zum Beratungsvertrag BV-1198

#table(columns: (1fr, 1fr), [Auftraggeber: Talbahn Unterinntal AG], [Auftragnehmer: Kaiserfels Prozessberatung OG], [Projekt: Fahrplan-Leitstand], [Projektkennzahl: BV-1198], [bisherige Auftragssumme], [€ 84.000,00], [Mehrkosten dieses Nachtrags], [*€ 9.300,00*], [neue Auftragssumme], [€ 93.300,00])

Gegenstand: zusätzliche Schulung der Fahrdienstleiter in Wörgl und Kufstein (6 Termine).

Der Nachtrag wird wie beschrieben beauftragt.

#grid(columns: (1fr, 1fr), [#scrawl(18) \\ *DI Leopold Zangerl* \\ Betriebsleiter, Talbahn Unterinntal AG \\ Innsbruck, am 27.05.2026], [#scrawl(25) \\ *Mag. Franziska Kogler* \\ Kaiserfels Prozessberatung OG \\ Kufstein, am 26.05.2026])""", font="Liberation Sans", pt=10.5, lang="de")  # fmt: skip
    yield plain(
        "nachtrag-bahn",
        page,
        truth(
            ORDER,
            YES,
            True,
            "de",
            client="Talbahn Unterinntal AG",
            project="Fahrplan-Leitstand",
            project_code="BV-1198",
            signatory_name="Leopold Zangerl",
            signatory_title="Betriebsleiter",
            signature_date="2026-05-27",
            amount="9300.00 EUR",
            change_order_number="2",
        ),
    )

    page = typ(
        """#set page(background: rotate(50deg, text(90pt, fill: rgb("#e3d5d5"))[ENTWURF]))
= Abnahmeprotokoll Systemtest
_Entwurf zur internen Abstimmung, Stand 14.04.2026_

Kunde: *Glarner Kantonalspitex* \\ Projekt: *Tourenplanung mobil* \\ Projekt-ID: *TPM-6* \\ Phase: *Systemtest* \\ Betrag bei Abnahme: *CHF 44'800.00*

Ergebnis: #yes abgenommen #h(1cm) #no mit Auflagen abgenommen #h(1cm) #no nicht abgenommen

Unterschrift Auftraggeber: #dots() \\ Name: Regula Zweifel, Leiterin Pflege und Logistik \\ Datum: #dots(w: 3cm)""", font="Libertinus Serif", pt=12, lang="de")  # fmt: skip
    yield plain(
        "entwurf-spitex",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "de",
            client="Glarner Kantonalspitex",
            project="Tourenplanung mobil",
            project_code="TPM-6",
            milestone="Systemtest",
            signatory_name="Regula Zweifel",
            signatory_title="Leiterin Pflege und Logistik",
            amount="44800.00 CHF",
            warnings=["draft_or_void"],
        ),
    )

    page = typ(
        """#text(9pt)[Posteingang > Gedruckt von: empfang@lindwurm-training.example]
#line(length: 100%)
*Betreff:* Abnahme Seminarreihe \\ *Von:* Dr. Siegrun Möllenkamp <moellenkamp@wvk-hameln.example> \\ *Datum:* 30. Juni 2026, 14:02 Uhr \\ *An:* Lindwurm Training

Sehr geehrter Herr Lindwurm,

die Rückmeldebögen der letzten Staffel liegen uns jetzt vor. Damit nehmen wir Staffel 4 der Seminarreihe „Führen auf Distanz“ (Auftrag LT-608) ab und bitten um Ihre Rechnung über 7.200,00 Euro.

Mit freundlichen Grüßen

Dr. Siegrun Möllenkamp \\ Personalentwicklung \\ Wasserverband Krückau-Hameln""".replace("<moe", "\\<moe"), font="Liberation Serif", pt=11, lang="de")  # fmt: skip
    yield plain(
        "mail-seminar",
        page,
        truth(
            MAIL,
            YES,
            None,
            "de",
            client="Wasserverband Krückau-Hameln",
            project="Führen auf Distanz",
            project_code="LT-608",
            milestone="Staffel 4",
            signatory_name="Dr. Siegrun Möllenkamp",
            signatory_title="Personalentwicklung",
            signature_date="2026-06-30",
            amount="7200.00 EUR",
        ),
    )

    page = typ(
        """#rect(fill: rgb("#eef3ea"), width: 100%, inset: 10pt)[*FERTIGSTELLUNGSANZEIGE* #h(1fr) Steigbügel Eventtechnik GmbH, Fulda]
An: Handwerkskammer Vogelsberg, Referat Veranstaltungen \\ Datum: 08.09.2025

Projekt: Meisterfeier 2025 \\ Auftrag: ST-2290 \\ Gewerk: Ton- und Lichtanlage \\ Auftragswert: 18.320,00 EUR

Wir zeigen an, dass die Ton- und Lichtanlage seit heute betriebsbereit und nach unserer Prüfung mangelfrei ist. Wir betrachten die Leistung als abnahmereif und bitten um Gegenzeichnung.

#scrawl(29) \\ Kilian Dorsch, Projektleiter Steigbügel Eventtechnik

#v(1cm)
*Abnahme durch den Auftraggeber:* #dots(w: 7cm) \\ #text(8pt)[(Name, Unterschrift, Datum)]""", font="Liberation Sans", pt=10, lang="de")  # fmt: skip
    yield plain(
        "anzeige-ton",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "de",
            client="Handwerkskammer Vogelsberg",
            project="Meisterfeier 2025",
            project_code="ST-2290",
            milestone="Ton- und Lichtanlage",
            amount="18320.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    page = typ(
        """= Teilabnahme
Vertrag: *WP-07/2025* · Mandat: *IT-Revision Zahlungsverkehr* · Mandantin: *Volksbank Eifelrand eG*

#table(columns: (auto, 1fr, auto), inset: 6pt, [Los], [Gegenstand], [Ergebnis], [a], [Berechtigungsprüfung], [abgenommen], [b], [Notfallhandbuch], [abgenommen], [c], [Auslagerungsregister], [nicht abgenommen])

Meilenstein: Prüfungsblock II. Freigegeben werden 11.400,00 € von 17.100,00 €; über den Rest wird entschieden, sobald das Auslagerungsregister um die Unterauftragnehmer ergänzt ist.

#pen("Burkhard Plein", s: 28pt)

Burkhard Plein, Leiter Interne Revision #h(1cm) #pen("23.10.2025", f: "Breip", s: 15pt)

#align(right)[Ackermann Thelen Wirtschaftsprüfung, Bitburg]""", font="Liberation Serif", pt=11.5, lang="de")  # fmt: skip
    yield scanned(
        "teilabnahme-bank",
        page,
        truth(
            CERT,
            PART,
            True,
            "de",
            client="Volksbank Eifelrand eG",
            project="IT-Revision Zahlungsverkehr",
            project_code="WP-07/2025",
            milestone="Prüfungsblock II",
            signatory_name="Burkhard Plein",
            signatory_title="Leiter Interne Revision",
            signature_date="2025-10-23",
            amount="11400.00 EUR",
            conditions=["das Auslagerungsregister um die Unterauftragnehmer ergänzt ist"],
        ),
        skew=-1.3,
        blur=0.8,
        seed=19,
    )

    page = typ(
        """#set text(hyphenate: true)
#text(8pt)[Übersetzungsbüro Wortbrücke · Zürich]
== Lieferschein mit Abnahmevermerk LS-0442
Besteller: Rütihof Maschinenbau AG \\ Projekt: Betriebsanleitung Presse P9 \\ Auftrag Nr.: 26-188 \\ Lieferung: Sprachpaket Ost (PL, CZ, SK, HU) \\ Preis: CHF 12'360.00

Ware bzw. Dienstleistung geprüft und in Ordnung befunden. Zahlung wird ausgelöst.

#box(stroke: 1pt + rgb("#1d6b3a"), inset: 8pt, radius: 2pt)[#text(fill: rgb("#1d6b3a"))[Elektronisch visiert \\ *Beat Aeschlimann*, Leiter Technische Dokumentation \\ 16.02.2026 09:51 · Vorgang 77F-2210]]""", font="New Computer Modern", pt=11, page='paper: "a5"', lang="de")  # fmt: skip
    yield plain(
        "lieferschein-ch",
        page,
        truth(
            CERT,
            YES,
            True,
            "de",
            client="Rütihof Maschinenbau AG",
            project="Betriebsanleitung Presse P9",
            project_code="26-188",
            milestone="Sprachpaket Ost (PL, CZ, SK, HU)",
            signatory_name="Beat Aeschlimann",
            signatory_title="Leiter Technische Dokumentation",
            signature_date="2026-02-16",
            amount="12360.00 CHF",
        ),
    )
