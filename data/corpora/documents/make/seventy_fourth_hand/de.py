"""German papers of Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def vob_abnahme() -> Paper:
    """Förmliche Abnahme with listed defects reserved."""
    return text(
        "mp-de-vob-abnahme",
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 18mm, y: 16mm))
#set text(font: "Carlito", size: 9.5pt)
#table(columns: (1fr, 52mm), stroke: 0.7pt, inset: 6pt,
 [#text(size: 15pt, weight: "bold")[Niederschrift über die Abnahme] \ nach § 12 Abs. 4 VOB/B (förmliche Abnahme)], [Bauvorhaben-Nr. \ *24-117-GS*])
#table(columns: (40mm, 1fr), stroke: 0.4pt, inset: 5pt,
 [Auftraggeber], [Wohnungsgenossenschaft Hasenheide eG],
 [Auftragnehmer], [Trockenbau Kniepert GmbH, Neuruppin],
 [Bauvorhaben], [Aufstockung Reuterzeile 8–14],
 [Leistung], [Los 7 Trockenbauarbeiten],
 [Ort und Zeit], [Baustelle, 14. April 2026, 10:00 Uhr])
#v(2mm)
Ergebnis der Begehung
#v(1mm)
#bx("") Die Leistung wird ohne Mängel abgenommen. \
#v(0.5mm) #bx("x") Die Leistung wird abgenommen unter Vorbehalt der nachstehenden Mängel: \
#v(0.5mm) #bx("") Die Abnahme wird verweigert.
#v(2mm)
#table(columns: (12mm, 34mm, 1fr, 30mm), stroke: 0.4pt, inset: 5pt,
 [Nr.], [Bauteil], [Mangel], [Frist],
 [1], [Haus 10, 4. OG], [Brandschutzfuge am Steigschacht nicht verschlossen], [30.04.2026],
 [2], [Haus 12, Flur], [Revisionsklappe klemmt], [30.04.2026],
 [3], [Haus 14], [Spachtelung Q3 im Treppenauge fehlt], [08.05.2026])
#v(2mm)
Vertragsstrafe: nicht vereinbart. Verjährungsfrist für Mängelansprüche: vier Jahre ab heute.
Abgerechnete Summe des Loses laut Schlussrechnung: 184.320,75 EUR brutto.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm,
 [#sig(3, w: 42mm) \ #line(length: 100%, stroke: 0.4pt) Auftraggeber: Jutta Wenzlaff, Technischer Vorstand],
 [#sig(6, w: 38mm, ink: black) \ #line(length: 100%, stroke: 0.4pt) Auftragnehmer: Maik Kniepert, Geschäftsführer])
#v(2mm) Berlin, den 14. April 2026
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnungsgenossenschaft Hasenheide eG",
            project="Aufstockung Reuterzeile 8–14",
            project_code="24-117-GS",
            milestone="Los 7 Trockenbauarbeiten",
            signatory_name="Jutta Wenzlaff",
            signatory_title="Technischer Vorstand",
            signature_date="2026-04-14",
            amount="184320.75 EUR",
            conditions=[
                "Brandschutzfuge am Steigschacht nicht verschlossen",
                "Revisionsklappe klemmt",
                "Spachtelung Q3 im Treppenauge fehlt",
            ],
        ),
    )


def stundenzettel() -> Paper:
    """An Austrian sheet of hours, over the glass."""
    return scanned(
        "mp-de-stundenzettel",
        r"""
#set page(paper: "a5", margin: 11mm)
#set text(font: "Liberation Serif", size: 10pt)
#align(center)[*REGIEBERICHT* \ Elektro Gschwandtner GmbH · Gmunden]
#line(length: 100%)
Bauherr: Hotel Traunblick \
Baustelle: Umbau Wellnessbereich \
Auftrag Nr. R-2511
#v(1mm)
#table(columns: (24mm, 1fr, 16mm), stroke: 0.4pt, inset: 4pt,
 [Datum], [Tätigkeit], [Std.],
 [1.12.2025], [Stemmen, Dosen setzen Ruheraum], [#hand("8", size: 13pt)],
 [2.12.2025], [Leitungen Dampfbad], [#hand("9", size: 13pt)],
 [3.12.2025], [Verteiler umklemmen], [#hand("6,5", size: 13pt)],
 [], [Summe Regiestunden], [#hand("23,5", size: 13pt)])
Monteur: Alois Feichtinger, Satz 68,40 EUR/h \
Regiekosten netto: 1.607,40 EUR
#v(2mm)
Die angeführten Stunden wurden geleistet und werden anerkannt.
#v(4mm)
#sig(9, w: 40mm) \
Roswitha Hemetsberger, Hausdame \
Gmunden, am 4.12.2025
""",
        Scanner(dpi=150, skew=1.3, noise=5, blur=0.5, jpeg=44, seed=12),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Hotel Traunblick",
            project="Umbau Wellnessbereich",
            project_code="R-2511",
            signatory_name="Roswitha Hemetsberger",
            signatory_title="Hausdame",
            signature_date="2025-12-04",
            amount="1607.40 EUR",
        ),
    )


def mail_freigabe() -> Paper:
    """A Swiss mail that releases a concept."""
    return text(
        "mp-de-mail-freigabe",
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Carlito", size: 11pt)
*Urs Zellweger* \
#line(length: 100%, stroke: 1pt)
#grid(columns: (22mm, 1fr), row-gutter: 1.6mm, [*Von:*], [Urs Zellweger \<u.zellweger\@kaeserei-hundwil.example\>], [*Gesendet:*], [Dienstag, 24. Februar 2026 16:08], [*An:*], [Seraina Caflisch; Projektleitung], [*Betreff:*], [AW: Verpackungslinie 3 / Detailkonzept])
#v(5mm)
Grüezi Frau Caflisch

Wir haben das Detailkonzept zur Verpackungslinie 3 gestern im Betrieb durchgesehen. Es passt alles, auch der Platzbedarf neben der Reifehalle stimmt jetzt. Von unserer Seite ist die Phase 2 somit genehmigt, Sie dürfen die Rate von CHF 17'600.00 in Rechnung stellen (Auftrag 8-2207).

Für den Start der Ausführungsplanung melde ich mich nach den Fasnachtsferien.

Freundliche Grüsse \
Urs Zellweger \
Betriebsleiter

Käserei Hundwil AG, 9064 Hundwil
""",
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Käserei Hundwil AG",
            project="Verpackungslinie 3",
            project_code="8-2207",
            milestone="Phase 2",
            signatory_name="Urs Zellweger",
            signatory_title="Betriebsleiter",
            signature_date="2026-02-24",
            amount="17600.00 CHF",
        ),
    )


def nachtrag() -> Paper:
    """A supplement to an IT contract, agreed by both."""
    return text(
        "mp-de-nachtrag",
        r"""
#set page(paper: "a4", margin: (x: 24mm, y: 22mm))
#set text(font: "C059", size: 10pt, ligatures: false)
#set par(leading: 0.75em)
#align(center)[#text(size: 14pt)[Nachtragsvereinbarung Nr. 2] \ zum Werkvertrag vom 12. Mai 2025 \ Projekt „Dokumentenlogistik Klinikum“ (Kennung DLK-04)]
#v(4mm)
zwischen dem *Kreiskrankenhaus Ebersrode gGmbH* (Auftraggeber) und der *Signum Datenwerk AG* (Auftragnehmer)
#v(2mm)
*§ 1 Gegenstand.* Der Auftragnehmer bindet zusätzlich das Laborsystem an und liefert eine Archivsuche für die Pflegestationen. Die Anlage 1 zum Werkvertrag wird um die Positionen 4.7 und 4.8 ergänzt.

*§ 2 Vergütung.* Die Mehrvergütung beträgt pauschal 38.900,00 EUR zuzüglich Umsatzsteuer.

*§ 3 Termine.* Die Betriebsbereitschaft verschiebt sich auf den 30. September 2026. Alle übrigen Bestimmungen gelten unverändert fort.
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 3mm,
 [Ebersrode, 19.03.2026], [Jena, 16.03.2026],
 sig(14, w: 46mm), sig(18, w: 40mm, ink: black),
 [Dr. Annegret Pohl \ Kaufmännische Direktorin \ für den Auftraggeber], [Falk Morgenroth \ Vorstand \ für den Auftragnehmer])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Kreiskrankenhaus Ebersrode gGmbH",
            project="Dokumentenlogistik Klinikum",
            project_code="DLK-04",
            signatory_name="Dr. Annegret Pohl",
            signatory_title="Kaufmännische Direktorin",
            signature_date="2026-03-19",
            amount="38900.00 EUR",
            change_order_number="2",
        ),
    )


def andere_stufe() -> Paper:
    """The heading names one milestone, the declaration another."""
    return text(
        "mp-de-andere-stufe",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt)
#block(stroke: (left: 5pt + rgb("#006d77")), inset: (left: 9pt))[#text(size: 18pt, weight: "bold")[Meilenstein 3: Produktivsetzung] \ Abnahmeblatt im Projekt Fahrgastinfo 2.0 · PSP F-2290]
#v(4mm)
Auftraggeberin: Verkehrsbetriebe Oberlahn AöR #h(1fr) Lieferant: Quintessa Software GmbH
#v(3mm)
#rect(fill: rgb("#e6f2f2"), stroke: none, inset: 9pt, width: 100%)[
*Vermerk zur heutigen Sitzung.* Die Produktivsetzung wurde wegen des Fahrplanwechsels auf Januar verlegt und steht nicht zur Abnahme. Erklärt wird mit diesem Blatt ausschließlich die Abnahme von *Meilenstein 2: Integrationstest*. Die Prüfung ergab keine offenen Fehler; die Abnahme erfolgt vorbehaltlos.]
#v(2mm)
Freigegeben wird damit die zweite Rate in Höhe von 52.000 € netto. Über Meilenstein 3 wird gesondert befunden.
#v(10mm)
#sig(22, w: 44mm) \
#line(length: 70mm, stroke: 0.4pt)
Konrad Ellersiek, Leiter Fahrgastsysteme #h(1cm) 25.11.2025
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Verkehrsbetriebe Oberlahn AöR",
            project="Fahrgastinfo 2.0",
            project_code="F-2290",
            milestone="Meilenstein 2: Integrationstest",
            signatory_name="Konrad Ellersiek",
            signatory_title="Leiter Fahrgastsysteme",
            signature_date="2025-11-25",
            amount="52000.00 EUR",
        ),
    )


def verweigerung() -> Paper:
    """A letter refusing acceptance of floor works."""
    return text(
        "mp-de-verweigerung",
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 30mm, bottom: 20mm))
#set text(font: "Nimbus Roman", size: 11pt)
#text(size: 8pt)[Brennecke Logistikimmobilien KG · Am Güterbahnhof 3 · 31134 Hildesheim]
#v(4mm)
Estrich und Industrieböden Radtke GmbH \ Herrn Radtke \ Ziegeleiweg 20 \ 38226 Salzgitter
#v(6mm)
#align(right)[Hildesheim, 2. Juli 2026]
#v(4mm)
*Hallenboden Umschlaglager Nord, Auftrag BL-3071 \ Verweigerung der Abnahme der Teilleistung Halle B*
#v(3mm)
Sehr geehrter Herr Radtke,

bei der Begehung am 30. Juni haben wir mit dem Sachverständigen festgestellt, dass der Hallenboden im Hochregalbereich die Ebenheit nach DIN 15185 an 41 von 60 Messstellen verfehlt. Zudem löst sich die Hartstoffschicht entlang der Tore 5 bis 9.

Wegen dieser wesentlichen Mängel verweigern wir die Abnahme. Zur Nachbesserung setzen wir Ihnen Frist bis zum 14. August 2026; danach werden wir ein anderes Unternehmen beauftragen. Die Teilschlusszahlung über 96.450,00 EUR halten wir zurück.
#v(4mm)
Mit freundlichen Grüßen
#v(2mm)
#sig(26, w: 46mm, h: 13mm)

Ines Brennecke \ Geschäftsführerin
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Brennecke Logistikimmobilien KG",
            project="Hallenboden Umschlaglager Nord",
            project_code="BL-3071",
            milestone="Teilleistung Halle B",
            signatory_name="Ines Brennecke",
            signatory_title="Geschäftsführerin",
            signature_date="2026-07-02",
            amount="96450.00 EUR",
        ),
    )


def entwurf() -> Paper:
    """A protocol with ENTWURF over it."""
    return text(
        "mp-de-entwurf",
        r"""
#set page(paper: "a4", margin: 21mm, background: across(size: 120pt, col: luma(222), ang: -50deg)[ENTWURF])
#set text(font: "Nimbus Sans", size: 10pt)
#grid(columns: (1fr, 1fr), [*Planungsgruppe Seekamp* \ Landschaftsarchitekten], align(right)[Stand 08.05.2026, Bearb. Kl.])
#v(6mm)
#text(size: 15pt)[Übergabe- und Abnahmeprotokoll]
#v(2mm)
#table(columns: 2, stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 8mm,
 [Bauherrin:], [Stadt Ratekau-Süd, Grünflächenamt],
 [Maßnahme:], [Spielplatz Möwenweg],
 [Vorgang:], [PG 25/38],
 [Abschnitt:], [Bauabschnitt 1, Kletterlandschaft],
 [Auftragssumme:], [67.210,00 €])
#v(3mm)
Der Bauabschnitt wurde gemeinsam besichtigt. Fallschutz, Einfassungen und Geräte entsprechen der Ausschreibung; TÜV-Bericht liegt bei. Die Bauherrin nimmt den Bauabschnitt ab.
#v(16mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, [#line(length: 100%, stroke: 0.4pt) Bauherrin: Birte Kähler, Amtsleiterin], [#line(length: 100%, stroke: 0.4pt) Bauleitung: Thies Seekamp])
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Stadt Ratekau-Süd, Grünflächenamt",
            project="Spielplatz Möwenweg",
            project_code="PG 25/38",
            milestone="Bauabschnitt 1, Kletterlandschaft",
            signatory_name="Birte Kähler",
            signatory_title="Amtsleiterin",
            amount="67210.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def fertigmeldung() -> Paper:
    """The contractor's own completion notice, the client's part empty."""
    return text(
        "mp-de-fertigmeldung",
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Liberation Mono", size: 9pt)
KÄLTE-KLIMA OBERLEITNER KG #h(1fr) 5020 Salzburg \
#line(length: 100%)
#text(size: 13pt)[FERTIGSTELLUNGSMELDUNG] #h(1fr) Auftrag 61-0447
#v(2mm)
An: Molkerei Abtenau reg. Gen.m.b.H. \
Anlage: Kühlzellen 1 bis 4, Tausch der Verdampfer \
Leistungsabschnitt: Gesamtfertigstellung
#v(3mm)
Wir melden, dass sämtliche Arbeiten an obiger Anlage am 9. Jänner 2026 fertiggestellt wurden. Dichtheitsprobe und Probelauf über 72 Stunden sind gut verlaufen. Wir ersuchen um Übernahme und um Freigabe der Schlussrechnung in Höhe von EUR 28.730,00.
#v(3mm)
Oberleitner KG: #sig(30, w: 36mm, h: 9mm, ink: black) Ing. Leopold Oberleitner, 12.01.2026
#v(8mm)
#rect(width: 100%, inset: 9pt, stroke: (dash: "dotted"))[
VOM AUFTRAGGEBER AUSZUFÜLLEN \
#v(2mm)
( ) Übernommen #h(1cm) ( ) Nicht übernommen, Grund:
#v(9mm)
Datum: #rule(w: 30mm) #h(6mm) Unterschrift: #rule(w: 52mm) \
#h(62mm) Gertraud Pichler, Molkereileiterin]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Molkerei Abtenau reg. Gen.m.b.H.",
            project="Kühlzellen 1 bis 4, Tausch der Verdampfer",
            project_code="61-0447",
            milestone="Gesamtfertigstellung",
            signatory_name="Gertraud Pichler",
            signatory_title="Molkereileiterin",
            amount="28730.00 EUR",
        ),
    )


def formular() -> Paper:
    """A software acceptance filled in on the screen."""
    page = Sheet()
    page.say(45, 60, "Abnahmeerklärung Softwarelieferung", 17, bold=True)
    page.say(45, 78, "Tandem & Kluge Systemhaus, Kassel", 10)
    page.stroke(45, 88, 505)
    rows = (
        ("Kunde", "Versorgungswerk Fuldatal", 45, 120, 240),
        ("Projekt", "Mitgliederportal", 305, 120, 245),
        ("Vertragsnummer", "TK-2025-119", 45, 170, 240),
        ("Lieferumfang", "Release 3.4 (Rentenrechner)", 305, 170, 245),
        ("Fällige Rate (EUR)", "24.500,00", 45, 220, 240),
        ("Testzeitraum", "02.03. bis 13.03.2026", 305, 220, 245),
    )
    for head, value, x, y, width in rows:
        page.say(x, y, head, 8)
        page.fill(x, y + 24, width, value)
    page.say(45, 285, "Feststellung des Kunden", 11, bold=True)
    marks = (
        ("Die Lieferung ist vertragsgemäß und wird abgenommen.", True),
        ("Die Lieferung wird mit Auflagen abgenommen (siehe unten).", False),
        ("Die Lieferung wird zurückgewiesen.", False),
    )
    for number, (words, on) in enumerate(marks):
        page.check(48, 312 + number * 24, on, mark="cross")
        page.say(70, 310 + number * 24, words)
    page.say(45, 395, "Auflagen", 8)
    page.fill(45, 419, 505, "keine")
    page.say(45, 450, "Name", 8)
    page.fill(45, 474, 240, "Hannelore Trautwein")
    page.say(305, 450, "Funktion", 8)
    page.fill(305, 474, 245, "Referatsleiterin IT")
    page.say(45, 505, "Datum", 8)
    page.fill(45, 529, 120, "17.03.2026")
    page.say(305, 505, "Unterschrift", 8)
    page.frame(305, 560, 245, 46)
    page.pen(
        330,
        545,
        (
            (5, 35, 22, 30, 18, 4),
            (16, -10, 34, 40, 44, 12),
            (50, -6, 62, 30, 74, 8),
            (82, -4, 96, 26, 120, 14),
            (140, 6, 150, 10, 175, 20),
        ),
    )
    return page.paper(
        "mp-de-formular",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Versorgungswerk Fuldatal",
            project="Mitgliederportal",
            project_code="TK-2025-119",
            milestone="Release 3.4 (Rentenrechner)",
            signatory_name="Hannelore Trautwein",
            signatory_title="Referatsleiterin IT",
            signature_date="2026-03-17",
            amount="24500.00 EUR",
        ),
    )


def bestellung() -> Paper:
    """An order for expert services."""
    return text(
        "mp-de-bestellung",
        r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(font: "Nimbus Sans", size: 9pt)
#text(size: 12pt, weight: "bold", fill: rgb("#134074"))[Papierfabrik Wiesloh AG] \ Einkauf Technik
#v(5mm)
#grid(columns: (1fr, 60mm), [Prüfgesellschaft Menzel + Söhne mbH \ Lindenallee 77 \ 72458 Albstadt], table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 4pt, [Bestellung], [*BE-260318*], [Datum], [20.05.2026], [Ihr Angebot], [A 1902], [Projekt], [PM 4 Revision]))
#v(5mm)
Wir bestellen zu unseren Einkaufsbedingungen:
#v(1mm)
#table(columns: (10mm, 1fr, 14mm, 24mm, 26mm), align: (x, _) => if x > 1 { right } else { left }, stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.3pt }), inset: 5pt,
 [Pos], [Leistung], [Menge], [Einzel €], [Gesamt €],
 [1], [Zerstörungsfreie Prüfung Trockenzylinder], [22], [240,00], [5.280,00],
 [2], [Gutachterliche Stellungnahme], [1], [1.950,00], [1.950,00],
 [], [*Gesamtwert netto*], [], [], [*7.230,00*])
Leistungszeit: Stillstand KW 27. Zahlung: 14 Tage 2 %, 30 Tage netto. Bitte senden Sie eine Auftragsbestätigung.
#v(12mm)
i. V. Holger Stamm, Einkäufer \
#text(size: 7.5pt)[Diese Bestellung wurde maschinell erstellt und gilt ohne Unterschrift.]
""",
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Papierfabrik Wiesloh AG",
            project="PM 4 Revision",
            signatory_name="Holger Stamm",
            signatory_title="Einkäufer",
            amount="7230.00 EUR",
            po_number="BE-260318",
        ),
    )


def inbetriebnahme() -> Paper:
    """A checklist with Ja and Nein columns, over the glass."""
    rows = (
        ("Not-Halt aller Felder geprüft", True),
        ("Schilder und Pläne am Schrank", True),
        ("Schutzleiter gemessen", True),
        ("Software gesichert", True),
        ("Bedienpersonal eingewiesen", True),
        ("Offene Restpunkte vorhanden", False),
    )
    body = "".join(
        f'[{n}], align(center, bx("{"x" if yes else ""}")), align(center, bx("{"" if yes else "x"}")),'
        for n, yes in rows
    )
    return scanned(
        "mp-de-inbetriebnahme",
        r"""
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: "Liberation Sans", size: 11pt)
#text(size: 16pt, weight: "bold")[Inbetriebnahme und Endabnahme] \
Förderanlage Kommissionierzone 2
#v(3mm)
Betreiber: Buchgrosshandel Aarwangen AG \
Lieferant: Fluri Fördertechnik, Langenthal \
Kommission: 52.1183
#v(3mm)
#table(columns: (1fr, 18mm, 18mm), stroke: 0.5pt, inset: 6pt, [Prüfpunkt], align(center)[Ja], align(center)[Nein], """
        + body
        + r""")
#v(3mm)
Die Anlage ist abgenommen und geht mit heutigem Tag in das Eigentum und die Verantwortung des Betreibers über. Restzahlung gemäss Vertrag: CHF 43'150.00.
#v(8mm)
#grid(columns: (1fr, 1fr), [Für den Betreiber \ #sig(33, w: 46mm) \ Regula Ammann \ Leiterin Logistik \ #hand("21.8.2025", face: "DkgHandwriting", size: 13pt)], [Für den Lieferanten \ #sig(35, w: 40mm, ink: black) \ Beat Fluri \ Inhaber \ #hand("21.8.2025", face: "DkgHandwriting", size: 13pt, ink: black)])
""",
        Scanner(dpi=120, skew=-0.5, noise=2, blur=0.5, jpeg=35, seed=44),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Buchgrosshandel Aarwangen AG",
            project="Förderanlage Kommissionierzone 2",
            project_code="52.1183",
            milestone="Endabnahme",
            signatory_name="Regula Ammann",
            signatory_title="Leiterin Logistik",
            signature_date="2025-08-21",
            amount="43150.00 CHF",
        ),
    )


def kreuz_fehlt() -> Paper:
    """Signed, but none of the boxes is ticked."""
    return text(
        "mp-de-kreuz-fehlt",
        r"""
#set page(paper: "a5", margin: 14mm)
#set text(font: "Caladea", size: 9.5pt)
#align(center)[#text(size: 14pt)[Rückmeldung zum Gutachten] \ _Büro für Baugrund Dr. Isenbeck, Göttingen_]
#v(3mm)
Gutachten: *Baugrundgutachten, Endfassung* \
Vorhaben: *Neubau Feuerwache Bovenden* \
Aktenzeichen: *ISB 1926* \
Auftraggeber: *Flecken Bovenden-West* \
Honorar: *11.340,00 €*
#v(3mm)
Bitte ankreuzen und zurückschicken:
#v(1mm)
#bx("") #h(2mm) Das Gutachten wird so angenommen.
#v(1mm)
#bx("") #h(2mm) Das Gutachten ist zu überarbeiten (Hinweise liegen bei).
#v(12mm)
#sig(38, w: 40mm) #h(6mm) 6. März 2026 \
#line(length: 100%, stroke: 0.4pt)
Sönke Albrecht, Fachbereichsleiter Bauen
""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Flecken Bovenden-West",
            project="Neubau Feuerwache Bovenden",
            project_code="ISB 1926",
            milestone="Baugrundgutachten, Endfassung",
            signatory_name="Sönke Albrecht",
            signatory_title="Fachbereichsleiter Bauen",
            signature_date="2026-03-06",
            amount="11340.00 EUR",
        ),
    )


def hoefliche_absage() -> Paper:
    """A courteous Austrian letter that gives a concept back."""
    return text(
        "mp-de-hoefliche-absage",
        r"""
#set page(paper: "a4", margin: 30mm)
#set text(font: "URW Bookman", size: 9.5pt)
#set par(leading: 0.85em)
#align(center)[#text(size: 12pt, tracking: 0.4pt)[STIFTUNG KUNSTHAUS RAABTAL] \ #text(size: 8pt)[Hauptplatz 1 · 8330 Feldbach]]
#v(10mm)
Agentur Lindwurm, z. H. Mag. Florian Hirt, Graz
#v(2mm)
Feldbach, am 17. Oktober 2025
#v(4mm)
*Unsere Zahl 311/25: Kampagne Jubiläumsjahr, Entwurfsstufe II*
#v(2mm)
Lieber Herr Magister Hirt,

Sie haben uns mit den drei Bildwelten einen anregenden Nachmittag bereitet, und ich weiß, wie viel Arbeit in den Animationen steckt.

Der Vorstand hat sich dennoch nicht durchringen können, die Entwurfsstufe II zu übernehmen. Die Tonlage trifft das Haus aus unserer Sicht nicht, und die barrierefreie Fassung, die im Pflichtenheft stand, fehlt zur Gänze. Ich darf Sie daher bitten, die Stufe neu zu erarbeiten und uns wieder vorzulegen; von einer Honorarnote wollen Sie bis dahin absehen.

In Wertschätzung
#v(1mm)
#sig(42, w: 44mm)

Dr. Cordula Neuhold \ Direktorin
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="STIFTUNG KUNSTHAUS RAABTAL",
            project="Kampagne Jubiläumsjahr",
            project_code="311/25",
            milestone="Entwurfsstufe II",
            signatory_name="Dr. Cordula Neuhold",
            signatory_title="Direktorin",
            signature_date="2025-10-17",
        ),
    )


def sia_abnahme() -> Paper:
    """Swiss works acceptance: the listed defects are all made good."""
    return text(
        "mp-de-sia-abnahme",
        r"""
#set page(paper: "a4", margin: (x: 18mm, y: 20mm))
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt)
#grid(columns: (1fr, auto), [#text(size: 15pt, weight: "bold")[Prüfungsprotokoll Bauabnahme] \ in Anlehnung an SIA 118, Art. 157 ff.], box(fill: black, inset: 6pt)[#text(fill: white)[BKP 272]])
#v(2mm)
#table(columns: (1fr, 1fr), stroke: 0.4pt + luma(120), inset: 6pt,
 [Bauherrschaft: Pensionskasse Rheintal], [Objekt: Überbauung Säntisblick, Haus C],
 [Unternehmer: Metallbau Frehner, Altstätten], [Objekt-Nr.: 1706-C],
 [Bauleitung: Arge Tobler Nef], [Gegenstand: Metallbauarbeiten Balkone])
#v(2mm)
*Mängel aus der Vorabnahme vom 3. November*
#table(columns: (1fr, 36mm, 34mm), stroke: (y: 0.3pt, x: none), inset: 5pt,
 [Handlauf Wohnung 2.1 verkratzt], [ersetzt], [✓ behoben 12.11.],
 [Fugenbild Brüstung Attika uneben], [neu ausgerichtet], [✓ behoben 14.11.],
 [Entwässerungsrinne 1.3 ohne Rost], [nachgeliefert], [✓ behoben 14.11.])
Bei der heutigen gemeinsamen Prüfung zeigten sich keine Mängel mehr. Das Werk gilt als abgenommen; die Rügefrist von zwei Jahren beginnt zu laufen. Freigabe der Schlusszahlung: CHF 58'940.50.
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm,
 [#sig(45, w: 36mm) \ Bauherrschaft \ Reto Gschwend \ Portfoliomanager], [#sig(47, w: 36mm, ink: black) \ Bauleitung \ Livia Nef], [#sig(50, w: 36mm, ink: black) \ Unternehmer \ Kurt Frehner])
#v(3mm) Altstätten, 19. November 2025
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Pensionskasse Rheintal",
            project="Überbauung Säntisblick, Haus C",
            project_code="1706-C",
            milestone="Metallbauarbeiten Balkone",
            signatory_name="Reto Gschwend",
            signatory_title="Portfoliomanager",
            signature_date="2025-11-19",
            amount="58940.50 CHF",
        ),
    )


def papers() -> Iterator[Paper]:
    yield vob_abnahme()
    yield stundenzettel()
    yield mail_freigabe()
    yield nachtrag()
    yield andere_stufe()
    yield verweigerung()
    yield entwurf()
    yield fertigmeldung()
    yield formular()
    yield bestellung()
    yield inbetriebnahme()
    yield kreuz_fehlt()
    yield hoefliche_absage()
    yield sia_abnahme()
