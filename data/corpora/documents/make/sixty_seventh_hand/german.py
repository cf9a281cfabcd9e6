"""German papers, also from Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper

from .board import ACC, CERT, CO, COND, MAIL, OTHER, REJ, SOW, TS, UND, mk, rl, sc, typ
from .marks import Field, Squiggle, Stamp, note


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    page = rl(
        "# Abnahmeprotokoll (VOB/B § 12)",
        [
            {"w": [110, 370], "grid": 2},
            ["Bauvorhaben", "Sanierung Turnhalle Grundschule Ellerbach"],
            ["Auftraggeber", "Gemeinde Ellerbach, Bauamt"],
            ["Auftragnehmer", "Dachdeckerei Homrich GmbH"],
            ["Auftrags-Nr.", "2026-0388"],
            ["Gewerk", "Los 3 – Dachabdichtung"],
        ],
        "Teilnehmer: Frau Dipl.-Ing. Sabine Krolow (AG), Herr Udo Homrich (AN)",
        "{ } Die Leistung wird ohne Mängel abgenommen.",
        "{x} Die Leistung wird abgenommen; folgende Mängel sind bis zum 15.06.2026 zu beseitigen:",
        "@1. Attikablech Nordseite nachbefestigen",
        "@2. Lichtkuppel 4 neu eindichten",
        "{ } Die Abnahme wird verweigert.",
        "Vertragsstrafe: { } wird vorbehalten {x} wird nicht vorbehalten",
        "Ellerbach, den 22.05.2026",
        [
            {"w": [240, 240], "grid": 0},
            [Squiggle(201), Squiggle(202)],
            [
                "Für den Auftraggeber<br/>Sabine Krolow, Bauamtsleiterin",
                "Für den Auftragnehmer<br/>Udo Homrich, Geschäftsführer",
            ],
        ],
    )
    yield sc(
        "de-vob",
        page,
        201,
        {"skew": 0.7},
        CERT,
        COND,
        True,
        "de",
        client="Gemeinde Ellerbach, Bauamt",
        project="Sanierung Turnhalle Grundschule Ellerbach",
        project_code="2026-0388",
        milestone="Los 3 – Dachabdichtung",
        signatory_name="Sabine Krolow",
        signatory_title="Bauamtsleiterin",
        signature_date="2026-05-22",
        conditions=["Attikablech Nordseite nachbefestigen", "Lichtkuppel 4 neu eindichten"],
    )

    page = rl(
        "## Leistungsnachweis Beratung",
        "Kontor Siebenlist Unternehmensberatung, Lübeck",
        [
            {"w": [90, 150, 90, 150], "grid": 0},
            ["Kunde", "Reederei Asmussen KG", "Projekt", "Einführung Crew-Planung"],
            ["Projekt-Nr.", "KS-412", "Berater", "Jule Petersen"],
            ["Monat", "September 2026", "", ""],
        ],
        [
            {"w": [70, 320, 60], "head": 1},
            ["Datum", "Tätigkeit", "Tage"],
            ["07.09.", "Schulung Bordpersonal, Lübeck", "1,0"],
            ["08.09.", "Schulung Bordpersonal, Travemünde", "1,0"],
            ["21.–24.09.", "Anwenderbetreuung", "4,0"],
            ["", "Summe", "6,0"],
        ],
        "Die aufgeführten Tage sind [ ] nicht anerkannt [X] sachlich richtig und zur Abrechnung freigegeben.",
        10,
        [
            {"w": [220, 220], "grid": 0},
            ["gez. Heiko Asmussen", "gez. J. Petersen"],
            ["Heiko Asmussen, Prokurist", "Beraterin"],
            ["02.10.2026", "30.09.2026"],
        ],
        font="Courier",
        bold="Courier-Bold",
        size=9,
    )
    yield mk(
        "de-leistung",
        page,
        TS,
        ACC,
        True,
        "de",
        client="Reederei Asmussen KG",
        project="Einführung Crew-Planung",
        project_code="KS-412",
        signatory_name="Heiko Asmussen",
        signatory_title="Prokurist",
        signature_date="2026-10-02",
    )

    page = typ("""
#set page(margin: 2.2cm)
#set text(font: "Libertinus Serif", size: 11pt)
#align(right)[Stadtwerke Hohenrain AG \\ Netzbau \\ 6280 Hohenrain LU]
Glattfelder Ingenieure AG \\ Frau L. Aeschlimann \\ 8600 Dübendorf
#v(6mm)
Hohenrain, 4. März 2027
#v(4mm)
*Abnahme Phase 41 Ausschreibung – Projekt Trafostation Sonnhalde, Auftrag G-27.014*

Sehr geehrte Frau Aeschlimann

Die Submissionsunterlagen haben wir geprüft. Sie sind vollständig und gefallen uns gut; namentlich das Leistungsverzeichnis erspart uns viele Rückfragen. Wir nehmen die Phase hiermit ohne Vorbehalt ab und geben den Teilbetrag von CHF 18'450.00 zur Zahlung frei.

Freundliche Grüsse

#sq \\ Reto Zurfluh \\ Leiter Netzbau
""")
    yield mk(
        "de-phase41",
        page,
        CERT,
        ACC,
        True,
        "de",
        client="Stadtwerke Hohenrain AG",
        project="Trafostation Sonnhalde",
        project_code="G-27.014",
        milestone="Phase 41 Ausschreibung",
        amount="18450.00 CHF",
        signatory_name="Reto Zurfluh",
        signatory_title="Leiter Netzbau",
        signature_date="2027-03-04",
    )

    page = rl(
        "# Übernahmeprotokoll",
        "Lehrbaumer Küchen &amp; Gastronomietechnik, Wels",
        "^ Bitte in Blockschrift ausfüllen. Weiß: Büro, Rosa: Kunde, Gelb: Montage. Ohne Kreuz und Unterschrift gilt die Anlage als nicht übernommen.",
        [
            {"w": [130, 330]},
            ["Kunde", "@HOTEL MARIENHOF GMBH, GMUNDEN"],
            ["Anlage", "@KÜHLZELLENVERBUND"],
            ["Auftrag", "@LK 70114"],
            ["Teilschritt", "@MONTAGE"],
            ["Betrag netto", "@EUR 23.760,00"],
        ],
        [
            {"w": [300, 60, 60], "head": 1},
            ["Prüfung", "Ja", "Nein"],
            ["Dichtheit geprüft", "{x}", "{ }"],
            ["Einschulung erfolgt", "{x}", "{ }"],
            ["Dokumentation übergeben", "{x}", "{ }"],
        ],
        "Der Kunde &nbsp; { } übernimmt die Anlage &nbsp; { } übernimmt die Anlage nicht",
        16,
        [
            {"w": [230, 230], "grid": 0},
            ["Monteur", "Kunde"],
            [Squiggle(211), "______________________"],
            ["@F. Obermayr", "Name:"],
            ["@14.11.2026", "Datum:"],
        ],
    )
    yield sc(
        "de-uebernahme",
        page,
        202,
        {"skew": -1.0, "contrast": 0.9},
        CERT,
        UND,
        False,
        "de",
        client="HOTEL MARIENHOF GMBH, GMUNDEN",
        project="KÜHLZELLENVERBUND",
        project_code="LK 70114",
        milestone="MONTAGE",
        amount="23760.00 EUR",
        warnings=["partly_signed"],
    )

    page = rl(
        "<b>Von:</b> Behnke, Mareike (Einkauf)",
        "<b>Gesendet:</b> Dienstag, 19. Januar 2027 11:24",
        "<b>An:</b> projektbuero@wolkenrath-it.example",
        "<b>Betreff:</b> AW: Abnahme Release 3 – Formular nicht nötig",
        10,
        "Guten Tag Herr Wolkenrath,",
        "das Formular mit den Kästchen brauchen wir nicht, mir reicht die Mail. Das Lagerverwaltungssystem läuft seit zwei Wochen ohne Störung, das Lager ist zufrieden. Release 3 ist damit abgenommen.",
        "Die Rechnung über 34.200,00 € bitte mit unserer Bestellnummer B-118842 an die Buchhaltung.",
        "Viele Grüße",
        "Mareike Behnke<br/>Teamleiterin Einkauf<br/>Spedition Tönnjes &amp; Sohn GmbH",
        "^ Projekt: Lagerverwaltungssystem | WIT-2026-31 | Diese Nachricht ist vertraulich.",
    )
    yield mk(
        "de-mailrelease",
        page,
        MAIL,
        ACC,
        None,
        "de",
        client="Spedition Tönnjes & Sohn GmbH",
        project="Lagerverwaltungssystem",
        project_code="WIT-2026-31",
        milestone="Release 3",
        amount="34200.00 EUR",
        po_number="B-118842",
        signatory_name="Mareike Behnke",
        signatory_title="Teamleiterin Einkauf",
        signature_date="2027-01-19",
    )

    page = typ("""
#set page(margin: 2cm)
= Änderungsantrag (Change Request)
#table(columns: (3.5cm, 1fr), inset: 4pt, [CR-Nummer], [CR-2026-22], [Projekt], [Ablösung Kassensystem Filialen Süd], [Projekt-ID], [PK-8801], [Antragsteller], [Nordlicht Retail Systems GmbH], [Auftraggeber], [Drogerie Ambach eG], [Änderung], [Anbindung der Waagen an den Fleischtheken], [Mehraufwand], [11.900,00 EUR netto])
*Entscheidung des Auftraggebers* \\
#table(columns: (1fr, 1fr, 1fr), stroke: .4pt, align: center, inset: 6pt, [genehmigt #off], [zurückgestellt #off], [abgelehnt #off])
#v(8mm)
Freigabe Fachbereich: #h(3mm) Ulrike Pfannschmidt, Bereichsleiterin Filialen #h(6mm) \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ #h(4mm) Datum: \\_\\_\\_\\_\\_\\_\\_
""")
    yield mk(
        "de-change",
        page,
        CO,
        UND,
        False,
        "de",
        client="Drogerie Ambach eG",
        project="Ablösung Kassensystem Filialen Süd",
        project_code="PK-8801",
        change_order_number="CR-2026-22",
        amount="11900.00 EUR",
        signatory_name="Ulrike Pfannschmidt",
        signatory_title="Bereichsleiterin Filialen",
    )

    page = rl(
        "# Werkabnahme (FAT) – Protokoll",
        "Hersteller: Kratzenstein Fördertechnik GmbH, Hagen",
        "Besteller: <b>Papierfabrik Wolfsgrund AG</b> &nbsp; Bestellung: <b>45-90211</b>",
        "Anlage: <b>Rollenförderer Linie 6</b> &nbsp; Kommission: <b>KF 2260</b>",
        [
            {"w": [30, 280, 50, 50, 60], "head": 1},
            ["Nr.", "Prüfpunkt", "i.O.", "n.i.O.", "Bem."],
            ["1", "Maßprüfung nach Zeichnung", "x", "", ""],
            ["2", "Probelauf 4 h unter Last", "", "x", "Abbruch nach 70 min"],
            ["3", "Not-Halt, alle Seiten", "", "x", "Seite B ohne Wirkung"],
            ["4", "Lärmmessung", "–", "–", "nicht möglich"],
        ],
        "Ergebnis: &nbsp; {o} Versandfreigabe &nbsp; {o} Versandfreigabe mit Restpunkten &nbsp; {O} keine Versandfreigabe, Wiederholung der Prüfung",
        "Die Kosten der Wiederholung trägt der Hersteller.",
        10,
        [
            {"w": [160, 160, 160]},
            ["Hersteller", "Besteller", "Gutachter"],
            [Squiggle(221, 90), Squiggle(222, 90), Squiggle(223, 90)],
            ["i. A. Rüdiger Stamm", "Corinna Heise<br/>Projektleiterin Technik", "M. Ohlsen"],
            ["12.08.2026", "12.08.2026", "12.08.2026"],
        ],
        font="Narrow",
        bold="Helvetica-Bold",
        size=10,
    )
    yield mk(
        "de-fat",
        page,
        CERT,
        REJ,
        True,
        "de",
        client="Papierfabrik Wolfsgrund AG",
        project="Rollenförderer Linie 6",
        project_code="KF 2260",
        po_number="45-90211",
        signatory_name="Corinna Heise",
        signatory_title="Projektleiterin Technik",
        signature_date="2026-08-12",
    )

    page = typ("""
#set page(margin: 2cm, background: rotate(-40deg, text(80pt, fill: luma(215))[ENTWURF]))
= Abnahmeerklärung
Auftraggeberin: Hochschule Wittenau \\ Auftragnehmer: Büro Tiedge, Barrierefreie Medien \\ Vertrag: HW-V-661 \\ Projekt: Leitsystem Campus West
#v(3mm)
Die Auftraggeberin erklärt die Abnahme der Teilleistung 2 (Tastmodelle). Vergütung: 8.330,00 EUR brutto.
#v(3mm)
#on Abnahme erklärt #h(1cm) #off Abnahme verweigert
#v(1cm)
Wittenau, 9. Februar 2027 \\ #v(6mm) #ln(w: 40%) i. V. Henning Radloff, Dezernent Bau und Liegenschaften
#v(1fr)
#text(7pt)[Stand: Entwurf vom 09.02.2027, noch nicht mit dem Justiziariat abgestimmt. Keine rechtsverbindliche Erklärung.]
""")
    yield mk(
        "de-entwurf",
        page,
        CERT,
        UND,
        False,
        "de",
        client="Hochschule Wittenau",
        project="Leitsystem Campus West",
        project_code="HW-V-661",
        milestone="Teilleistung 2 (Tastmodelle)",
        amount="8330.00 EUR",
        signatory_name="Henning Radloff",
        signatory_title="Dezernent Bau und Liegenschaften",
        warnings=["draft_or_void"],
    )

    page = rl(
        "## Kundenzufriedenheit und Abnahme",
        "Solarteure vom Ried – Fragebogen nach der Montage",
        [
            {"w": [120, 320], "grid": 0},
            ["Bauherr", Field("Bauherr", "Weingut Trautwein GbR", 260)],
            ["Anlage", Field("Anlage", "PV-Anlage Kelterhalle 62 kWp", 260)],
            ["Auftragsnummer", Field("Auftragsnummer", "SR-26-145", 120)],
        ],
        "Bitte bewerten Sie (1 = sehr gut, 5 = mangelhaft):",
        [
            {"w": [220, 40, 220, 40], "grid": 0},
            ["Beratung", Field("Beratung", "1", 30), "Sauberkeit", Field("Sauberkeit", "3", 30)],
            [
                "Terminzusage",
                Field("Termin", "2", 30),
                "Erreichbarkeit",
                Field("Erreichbarkeit", "2", 30),
            ],
        ],
        "Was hat gefehlt?",
        Field("Freitext", "Die Kabelkanäle hätte man vorher zeigen können.", 440),
        "Formelle Abnahme:",
        [
            {"w": [20, 200, 20, 200], "grid": 0},
            [
                Field("ja", True, kind="radio", group="abnahme"),
                "Ich nehme die Anlage ab.",
                Field("nein", False, kind="radio", group="abnahme"),
                "Ich nehme die Anlage nicht ab.",
            ],
        ],
        "Elektronisch signiert:",
        [
            {"w": [120, 320], "grid": 0},
            ["Name", Field("Name", "Anne Trautwein", 200)],
            ["Funktion", Field("Funktion", "Gesellschafterin", 200)],
            ["Datum", Field("Datum", "03.07.2026", 100)],
            ["Signatur", Field("Signatur", "/s/ Anne Trautwein", 200)],
        ],
        color="#b06a00",
    )
    yield mk(
        "de-umfrage",
        page,
        CERT,
        ACC,
        True,
        "de",
        "form",
        client="Weingut Trautwein GbR",
        project="PV-Anlage Kelterhalle 62 kWp",
        project_code="SR-26-145",
        signatory_name="Anne Trautwein",
        signatory_title="Gesellschafterin",
        signature_date="2026-07-03",
    )

    page = rl(
        "# Leistungsbeschreibung Nr. LB-7",
        "zum Rahmenvertrag zwischen der <b>Klinikverbund Oderaue gGmbH</b> (Auftraggeberin) und der Brandis Datenschutz GmbH",
        "<b>Projekt:</b> Datenschutz-Folgenabschätzung KI-Befundung",
        "<b>1. Gegenstand.</b> Workshops, Risikoanalyse, Bericht.",
        "<b>2. Zeitraum.</b> 1. April bis 30. Juni 2027.",
        "<b>3. Vergütung.</b> Festpreis 19.600,00 EUR zzgl. USt.",
        "<b>4. Abnahme.</b> Der Bericht wird mit dem Formblatt der Anlage 2 abgenommen. Mängel sind binnen zwei Wochen anzuzeigen.",
        20,
        [
            {"w": [240, 240], "grid": 0},
            ["Auftraggeberin", "Auftragnehmerin"],
            [Squiggle(231), Squiggle(232)],
            ["Tanja Wuttke, Kaufmännische Direktorin", "Felix Brandis, Geschäftsführer"],
            ["15.03.2027", "11.03.2027"],
        ],
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
    )
    yield mk(
        "de-lb",
        page,
        SOW,
        None,
        True,
        "de",
        client="Klinikverbund Oderaue gGmbH",
        project="Datenschutz-Folgenabschätzung KI-Befundung",
        project_code="LB-7",
        amount="19600.00 EUR",
        signatory_name="Tanja Wuttke",
        signatory_title="Kaufmännische Direktorin",
        signature_date="2027-03-15",
    )

    page = rl(
        "# Protokoll Jour fixe 14",
        "Projekt: Umbau Leitstelle Elbtal (Proj. 3077) – 26.10.2026, 9.00–10.15 Uhr",
        [
            {"w": [30, 330, 100], "head": 1},
            ["TOP", "Inhalt", "Wer / bis"],
            [
                "1",
                "Möblierung: Muster stehen im Raum 1.12, alle sehen sie sich an.",
                "alle / 02.11.",
            ],
            [
                "2",
                "Abnahme der Medientechnik: Termin wird gesucht, Formblatt liegt vor.",
                "Hr. Iden / 30.10.",
            ],
            ["3", "Parkplätze während der Bauzeit reichen nicht.", "Fr. Lohse / offen"],
        ],
        "Nächster Termin: 9.11.2026. Verteiler: Teilnehmer, Ablage.",
        size=10,
    )
    yield mk(
        "de-jourfixe",
        page,
        OTHER,
        None,
        None,
        "de",
        project="Umbau Leitstelle Elbtal",
        project_code="3077",
    )

    page = rl(
        "= <b>Denkmalpflege der Talschaft Meiental</b>",
        "= Abnahmeformular für Restaurierungsarbeiten – dreiteilig",
        "## Teil 1 – vom Unternehmer auszufüllen",
        [
            {"w": [130, 340], "grid": 2},
            ["Objekt", "Kapelle St. Anna, Gurtnellen"],
            ["Auftrag", "DU 118/26"],
            ["Unternehmer", "Atelier Furger, Altdorf"],
            ["Etappe", "Etappe II, Deckenmalerei"],
            ["Rechnungsbetrag", "CHF 9'875.50"],
        ],
        "## Teil 2 – von der Bauherrschaft auszufüllen",
        "Bauherrschaft: <b>Kapellgemeinde Gurtnellen</b>",
        "Die Etappe wird {x} abgenommen { } nicht abgenommen.",
        [{"w": [200, 200], "grid": 0}, [Squiggle(241), "@Josef Walker, Kapellvogt, 30.9.2026"]],
        "## Teil 3 – von der Denkmalpflege auszufüllen (nur bei Subventionen)",
        "Entfällt, da keine Subvention gesprochen.",
        Stamp("Eingegangen", "1. OKT. 2026", color="#303030", width=120),
        font="Times-Roman",
        bold="Times-Bold",
        size=10.5,
    )
    yield sc(
        "de-kapelle",
        page,
        203,
        {"skew": 1.3, "contrast": 0.8, "blur": 0.7},
        CERT,
        ACC,
        True,
        "de",
        client="Kapellgemeinde Gurtnellen",
        project="Kapelle St. Anna, Gurtnellen",
        project_code="DU 118/26",
        milestone="Etappe II, Deckenmalerei",
        amount="9875.50 CHF",
        signatory_name="Josef Walker",
        signatory_title="Kapellvogt",
        signature_date="2026-09-30",
    )

    page = rl(
        "# Abnahmebescheinigung",
        "Messebau Rautenkranz KG für <b>Verband der Saatguterzeuger e. V.</b>",
        "Projekt: Messestand Agrarschau 2026 (Projektnummer MR-551)",
        "Der Stand wurde am 8. November 2026 vollständig aufgebaut übergeben. Wir bestätigen die vertragsgemäße Ausführung und nehmen den Stand ab. Schlussrate: 16.480,00 €.",
        12,
        "gez. Dr. Beate Lindhorst<br/>Geschäftsführerin, Verband der Saatguterzeuger e. V.<br/>Hannover, 8. November 2026",
        14,
        "Diese Abnahme gilt unter dem Vorbehalt, dass die beschädigte Glasvitrine bis Messebeginn ausgetauscht wird.",
        size=11,
        margin=75,
        over=(note("Seite 1 von 1 – MR-551", 75, 40),),
    )
    yield mk(
        "de-messe",
        page,
        CERT,
        COND,
        True,
        "de",
        client="Verband der Saatguterzeuger e. V.",
        project="Messestand Agrarschau 2026",
        project_code="MR-551",
        amount="16480.00 EUR",
        signatory_name="Dr. Beate Lindhorst",
        signatory_title="Geschäftsführerin",
        signature_date="2026-11-08",
        conditions=["die beschädigte Glasvitrine bis Messebeginn ausgetauscht wird"],
    )

    page = rl(
        "## Freigabebogen Druckdaten",
        "Druckhaus Egerland · Kunde: Tourismusverband Fichtelhöhe · Auftrag: D-77120 · Titel: Wanderkarte 2027",
        [
            {"w": [280, 90, 90], "head": 1},
            ["Prüfung durch den Kunden", "Ja", "Nein"],
            ["Texte und Namen stimmen", "X", ""],
            ["Farben wie im Andruck", "X", ""],
            ["Falz und Format wie bestellt", "X", ""],
            ["Druckfreigabe wird erteilt", "X", ""],
        ],
        "Hinweis im Kleingedruckten:",
        "^ Mit der Druckfreigabe nimmt der Kunde die gelieferten Druckdaten ab. Farbabweichungen bis Delta E 3 sind handelsüblich und kein Mangel.",
        10,
        [
            {"w": [100, 250]},
            ["Name", "Kilian Raithel"],
            ["Stellung", "Marketingleiter"],
            ["Datum", "20.02.2027"],
            ["Unterschrift", Squiggle(251)],
        ],
        color="#3b3b7a",
    )
    yield mk(
        "de-druck",
        page,
        CERT,
        ACC,
        True,
        "de",
        client="Tourismusverband Fichtelhöhe",
        project="Wanderkarte 2027",
        project_code="D-77120",
        signatory_name="Kilian Raithel",
        signatory_title="Marketingleiter",
        signature_date="2027-02-20",
    )
