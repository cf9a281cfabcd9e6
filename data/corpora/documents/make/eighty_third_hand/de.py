"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Pad, sheet


def bauabnahme() -> Paper:
    """Formal acceptance under VOB/B, two defects reserved."""
    body = r"""
#align(center)[#text(15pt, weight: "bold")[Niederschrift über die förmliche Abnahme] #linebreak() gemäß § 12 Abs. 4 VOB/B]
#v(3mm)
#table(columns: (4.2cm, 1fr), inset: 5pt,
 [Auftraggeberin], [Wohnungsgenossenschaft Lindenhag eG],
 [Auftragnehmer], [Estrich Kuballa GmbH, Zwickau],
 [Bauvorhaben], [Neubau Haus Lindenhag 12–16],
 [Vertrags-Nr.], [WL-2025-083],
 [Leistung], [Los 14 – Estricharbeiten],
 [Begehung], [19.03.2026, 09:00 Uhr])
*Feststellungen*
#table(columns: (auto, 1fr, auto), inset: 5pt, [Nr.], [Mangel], [Frist],
 [1], [Randdämmstreifen im 2. OG fehlt an der Nordwand], [02.04.2026],
 [2], [Hohlstelle im Flur der Wohnung 7], [09.04.2026])
#cb("0") Die Leistung wird ohne Vorbehalt abgenommen. #linebreak()
#cb("x") Die Leistung wird unter Vorbehalt der vorstehenden Mängel abgenommen. #linebreak()
#cb("0") Die Abnahme wird verweigert.

Die Verjährungsfrist für Mängelansprüche beginnt am Tag nach der Begehung und läuft vier Jahre.
#v(1fr)
#grid(columns: (1fr, 1fr), gutter: 1cm, [#ink(402, w: 110pt) #v(-2mm) #rule(100%) Auftraggeberin: Doreen Wachsmuth, #linebreak() Leiterin Bauabteilung, 19.03.2026], [#ink(403, w: 90pt, hue: black) #v(-2mm) #rule(100%) Auftragnehmer: Jens Kuballa])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Wohnungsgenossenschaft Lindenhag eG",
        project="Neubau Haus Lindenhag 12–16",
        project_code="WL-2025-083",
        milestone="Los 14 – Estricharbeiten",
        signatory_name="Doreen Wachsmuth",
        signatory_title="Leiterin Bauabteilung",
        signature_date="2026-03-19",
        conditions=[
            "Randdämmstreifen im 2. OG fehlt an der Nordwand",
            "Hohlstelle im Flur der Wohnung 7",
        ],
    )
    return sheet("my-de-abnahme", body, label, face="Liberation Sans", size=10)


def abnahme_erledigt() -> Paper:
    """The same sort of list, all put right before the signature."""
    body = r"""
#grid(columns: (1fr, 3.2cm), [#text(18pt)[Abnahmeprotokoll Metallbau] #linebreak() Schlosserei Vennebusch, Warendorf], rect(width: 100%, height: 1.5cm, inset: 5pt)[#text(8pt)[Auftrag] #linebreak() *SV 6620*])
Bauherr ist die *Katholische Kirchengemeinde St. Ida*, Objekt das *Pfarrheim, Treppengeländer und Fluchtstiege*. Für den Bauherrn prüft die Architektin.

#table(columns: (auto, 1fr, 3cm, 2.4cm), inset: 5pt, stroke: 0.5pt + luma(120), fill: (x, y) => if y == 0 { luma(225) },
 [lfd.], [beanstandet am 4. Mai 2026], [behoben], [Kürzel],
 [1], [Handlauf Podest 2 ungeschliffen], [8\. Mai], [#pen(11pt)[mh]],
 [2], [zwei Ankerbolzen ohne Kappe], [8\. Mai], [#pen(11pt)[mh]],
 [3], [Zinkstaub auf dem Pflaster], [11\. Mai], [#pen(11pt)[mh]])
Nachbegehung 12. Mai 2026: Der seinerzeit erklärte Vorbehalt wegen Nr. 1 bis 3 ist gegenstandslos. Die Arbeiten sind abgenommen, weitere Mängel sind mir nicht bekannt.

Freigegeben wird die Schlussrechnung mit 23.870,00 EUR.
#v(1.2cm)
#ink(417, w: 115pt, h: 30pt) #linebreak()
Marlies Hövelmann, Architektin #linebreak()
Münster, 12. Mai 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Katholische Kirchengemeinde St. Ida",
        project="Pfarrheim, Treppengeländer und Fluchtstiege",
        project_code="SV 6620",
        signatory_name="Marlies Hövelmann",
        signatory_title="Architektin",
        signature_date="2026-05-12",
        amount="23870.00 EUR",
    )
    return sheet("my-de-erledigt", body, label, face="Carlito", size=11.5)


def verweigerung() -> Paper:
    """A kind letter that does not accept."""
    body = r"""
#text(9pt, fill: rgb("#444"))[#smallcaps[Stadtwerke Aulenbach GmbH] · Talstraße 40 · 63999 Aulenbach]
#v(1.2cm)
Nordkap Prozessberatung #linebreak() z. Hd. Frau Ilse Terborg #linebreak() 24103 Kiel
#align(right)[Aulenbach, 6. Februar 2026]
*Konzept Störungsannahme, Arbeitspaket 3 – Vorgang NP-1412*

Sehr geehrte Frau Terborg,

haben Sie Dank für das pünktlich übersandte Konzept. Aufbau und Sprache gefallen uns, und gern hätten wir Ihnen heute die Abnahme mitgeteilt.

Unter der Voraussetzung, dass der Nachtdienst ebenso beschrieben ist wie der Tagdienst, hätte dem auch nichts im Wege gestanden. Der Nachtdienst fehlt jedoch vollständig. Die Abnahme des Arbeitspakets erklären wir deshalb nicht; das Honorar von 16.500,00 EUR ist noch nicht fällig.

Legen Sie uns bitte eine ergänzte Fassung vor. Wir prüfen sie dann von vorn.

Mit freundlichen Grüßen

#hw(24pt, hue: black)[Volker Ansorge]

Volker Ansorge #linebreak() Bereichsleiter Netzbetrieb
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Stadtwerke Aulenbach GmbH",
        project="Konzept Störungsannahme",
        project_code="NP-1412",
        milestone="Arbeitspaket 3",
        signatory_name="Volker Ansorge",
        signatory_title="Bereichsleiter Netzbetrieb",
        signature_date="2026-02-06",
        amount="16500.00 EUR",
    )
    return sheet("my-de-keine-abnahme", body, label, face="Caladea", size=11.5, margin="2.6cm")


def mail_frei() -> Paper:
    """A mail that frees the work and names small things of no weight."""
    pad = Pad(face="Courier")
    rows = (
        "Von:      Annegret Süßkind <a.suesskind@moorhof-kliniken.example>",
        "An:       Projektpostfach <wlan@funkwerk-tiedemann.example>",
        "Datum:    24. April 2026, 11:06",
        "Betreff:  WLAN Haus C, Auftrag FT-3308: Abnahme",
        "=" * 68,
        "",
        "Guten Tag zusammen,",
        "",
        "wir haben die Messprotokolle gelesen und sind gestern mit zwei",
        "Tablets durch alle Stationen gelaufen. Überall Empfang.",
        "",
        "Hiermit nehmen wir das WLAN in Haus C ab.",
        "",
        "Dass der Accesspoint vor Zimmer 214 etwas schief hängt, stört",
        "niemanden; lassen Sie ihn bitte so, sonst müssen wir wieder",
        "die Decke sperren. Ein Vorbehalt ist das nicht.",
        "",
        "Den Betrag von 8.940,00 EUR können Sie in Rechnung stellen.",
        "",
        "Freundliche Grüße",
        "Annegret Süßkind",
        "Leitung IT-Infrastruktur",
        "Moorhof-Kliniken gGmbH",
    )
    y = 780.0
    for row in rows:
        pad.put(60, y, row, 11)
        y -= 18
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Moorhof-Kliniken gGmbH",
        project="WLAN Haus C",
        project_code="FT-3308",
        signatory_name="Annegret Süßkind",
        signatory_title="Leitung IT-Infrastruktur",
        signature_date="2026-04-24",
        amount="8940.00 EUR",
    )
    return Paper("my-de-mail-frei", "a", "text", pad.done(), label)


def teiluebernahme() -> Paper:
    """Austrian take-over of two of three parts."""
    body = r"""
#rect(width: 100%, fill: rgb("#b3272d"), inset: 8pt, stroke: none)[#text(white, 14pt, weight: "bold")[ÜBERNAHME] #h(1fr) #text(white)[Zimmerei Aschbacher & Söhne, Saalfelden]]
Auftraggeber: Bergbahnen Hochzinken AG #h(1fr) Bauvorhaben: Talstation neu #linebreak()
Auftrag: ZA-5/119 vom 2. Oktober 2025 #h(1fr) Grundlage: ÖNORM B 2110
#v(2mm)
#table(columns: (1fr, 3cm, 3cm), align: (left, center, center), inset: 7pt,
 [*Bauteil*], [*übernommen*], [*nicht übernommen*],
 [A – Kassenhalle, Dachstuhl], [#cb("x")], [#cb("0")],
 [B – Skidepot, Wandtäfelung], [#cb("x")], [#cb("0")],
 [C – Sonnenterrasse, Lärchenboden], [#cb("0")], [#cb("x")])
Zu C: Bretter quellen auf, Gefälle verkehrt. Der Auftraggeber behält den auf C entfallenden Werklohn ein; die Pönale läuft für diesen Teil weiter.

Für A und B gilt die Übernahme ab heute, die Gewährleistungsfrist von drei Jahren hat begonnen. Zur Zahlung frei sind 54.300,00 EUR.
#v(1fr)
Saalfelden, am 18. Jänner 2026
#v(4mm)
#grid(columns: (1fr, 1fr), [#ink(455, w: 100pt) #linebreak() DI Franz Oberlechner #linebreak() Betriebsleiter #linebreak() für den Auftraggeber], [#ink(456, w: 100pt, hue: black) #linebreak() Zimmermeister Georg Aschbacher #linebreak() für den Auftragnehmer])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Bergbahnen Hochzinken AG",
        project="Talstation neu",
        project_code="ZA-5/119",
        signatory_name="Franz Oberlechner",
        signatory_title="Betriebsleiter",
        signature_date="2026-01-18",
        amount="54300.00 EUR",
        conditions=["C – Sonnenterrasse, Lärchenboden"],
    )
    return sheet("my-de-uebernahme", body, label, face="Lato", size=10.5)


def sia_abnahme() -> Paper:
    """A Swiss acceptance protocol: one insignificant defect, declared harmless."""
    body = r"""
#text(11pt, weight: "bold")[Bauleitung Rüttimann Egli Architekten, Sursee] #h(1fr) BKP 271
#line(length: 100%)
#text(17pt, weight: "bold")[Abnahme nach SIA 118, Art. 157 ff.]
#grid(columns: (3.5cm, 1fr), row-gutter: 8pt, [Bauherrschaft], [Alterszentrum Weiherpark, Stiftung], [Objekt], [Umbau Speisesaal], [Werkvertrag], [WV 271-04], [Unternehmer], [Gipsergeschäft Imbach AG], [Prüfung am], [26\. August 2026])
*Ergebnis der gemeinsamen Prüfung* #linebreak()
#cb("0") keine Mängel #linebreak()
#cb("x") unwesentliche Mängel – das Werk ist abgenommen (Art. 161) #linebreak()
#cb("0") wesentliche Mängel – Abnahme zurückgestellt #linebreak()
#cb("0") Abnahme trotz wesentlicher Mängel

*Liste* #linebreak()
Haarriss über dem Fenster Süd. Die Bauherrschaft nimmt ihn hin, verzichtet auf Nachbesserung und hat dafür nichts abgezogen.

*Fristen* #linebreak()
Rügefrist zwei Jahre, Garantieschein der Bank über 10 % liegt vor.
#v(1cm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, [Bauherrschaft #linebreak() #ink(471, w: 90pt) #linebreak() Ruth Zgraggen, Geschäftsführerin], [Bauleitung #linebreak() #ink(472, w: 80pt) #linebreak() T. Egli], [Unternehmer #linebreak() #ink(473, w: 90pt, hue: black) #linebreak() B. Imbach])
Sursee, 26. August 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Alterszentrum Weiherpark, Stiftung",
        project="Umbau Speisesaal",
        project_code="WV 271-04",
        signatory_name="Ruth Zgraggen",
        signatory_title="Geschäftsführerin",
        signature_date="2026-08-26",
    )
    return sheet("my-de-sia", body, label, face="Nimbus Sans", size=10.5)


def nachtrag_nein() -> Paper:
    """A change request, politely declined."""
    body = r"""
#table(columns: (1fr, 1fr), stroke: 0.8pt, inset: 8pt,
 table.cell(colspan: 2, fill: rgb("#f3efe4"))[#text(15pt, weight: "bold")[Nachtrag N-05] #h(1fr) Hallensteg Tragwerksplanung, Ulm],
 [Bauherr: *Gemeinde Oberkessach*], [Projekt: *Turnhalle, Verstärkung der Binder*],
 [Ingenieurvertrag: *HT 24-317*], [Eingereicht: 30. Juni 2026],
 table.cell(colspan: 2)[Gegenstand: Zusätzliche Nachweise für Photovoltaik auf dem Süddach #linebreak() Mehrhonorar netto: *6.120,00 EUR* #linebreak() Mehrzeit: drei Wochen],
 table.cell(colspan: 2)[*Stellungnahme des Bauherrn* #linebreak() #v(1mm) Der Gedanke ist gut, und wir würden ihn im nächsten Haushalt gern wieder aufgreifen. In diesem Jahr beauftragen wir den Nachtrag nicht.],
 [#cb("0") beauftragt #linebreak() #cb("v") nicht beauftragt], [Oberkessach, 14. Juli 2026 #linebreak() #ink(490, w: 95pt) #linebreak() Karl-Heinz Dürr, Bürgermeister])
"""
    label = truth(
        "change_order",
        "rejected",
        True,
        "de",
        client="Gemeinde Oberkessach",
        project="Turnhalle, Verstärkung der Binder",
        project_code="HT 24-317",
        signatory_name="Karl-Heinz Dürr",
        signatory_title="Bürgermeister",
        signature_date="2026-07-14",
        amount="6120.00 EUR",
        change_order_number="N-05",
    )
    return sheet("my-de-nachtrag", body, label, face="Liberation Serif", size=12)


def regiebericht() -> Paper:
    """A day-work slip with grumbling, but signed."""
    body = r"""
#text(16pt, weight: "bold")[Regiebericht Nr. 0417] #h(1fr) Elektro Spörl, Hof
#line(length: 100%, stroke: 1.2pt)
Baustelle #pen(13pt)[Brauerei Zapf, Abfüllhalle] #linebreak()
Kunde #pen(13pt)[Privatbrauerei Zapf KG] #linebreak()
Auftrag #pen(13pt)[ES-26-88]
#table(columns: (2.4cm, 1fr, 2.2cm), inset: 6pt, [Tag], [Arbeit], [Std.], [#pen(12pt)[07.07.]], [#pen(12pt)[Not-Aus verlegt]], [#pen(12pt)[5,5]], [#pen(12pt)[08.07.]], [#pen(12pt)[Leuchten, 2 Mann]], [#pen(12pt)[13,0]], [#pen(12pt)[09.07.]], [#pen(12pt)[Prüfung]], [#pen(12pt)[3,0]], [], [Summe], [#pen(13pt)[21,5]])
Bemerkung des Kunden: #linebreak()
#pen(13pt)[Radio war zu laut. Stunden stimmen.]

Die Stunden werden anerkannt:
#v(4mm)
#ink(511, w: 95pt, h: 28pt) #h(1fr) #pen(13pt)[10.07.2026] #linebreak()
#rule(6cm) #h(1fr) Datum #linebreak()
Sabine Zapf, Betriebsleiterin
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Privatbrauerei Zapf KG",
        project="Brauerei Zapf, Abfüllhalle",
        project_code="ES-26-88",
        signatory_name="Sabine Zapf",
        signatory_title="Betriebsleiterin",
        signature_date="2026-07-10",
    )
    how = Scanner(dpi=140, skew=1.3, noise=4, blur=0.6, jpeg=42, shadow=True, seed=9)
    return sheet(
        "my-de-regie", body, label, how, face="DejaVu Sans", size=9.5, paper="a5", margin="1.2cm"
    )


def stunden_offen() -> Paper:
    """A monthly record whose client box is empty."""
    body = r"""
#set page(flipped: true)
*Tätigkeitsnachweis Mai 2026* #h(1fr) Berater: Cem Aydoğan · Wattenmeer Consulting GmbH
#table(columns: (1.8cm, 1fr, 2cm, 1.8cm, 1fr, 2cm), inset: 5pt, fill: (x, y) => if y == 0 { rgb("#dbe6f0") },
 [Datum], [Tätigkeit], [Stunden], [Datum], [Tätigkeit], [Stunden],
 [04.05.], [Migration Stammdaten], [8,0], [18.05.], [Schulung Lager], [7,0],
 [05.05.], [Migration Stammdaten], [8,0], [19.05.], [Schulung Versand], [7,0],
 [06.05.], [Abstimmung Schnittstelle], [6,5], [20.05.], [Nacharbeit], [4,5],
 [07.05.], [Test Schnittstelle], [8,0], [21.05.], [Dokumentation], [6,0])
Summe: 55,0 Stunden zu 118,00 EUR = 6.490,00 EUR #linebreak()
Kunde: Hansa Fischfeinkost AG, Cuxhaven · Projekt: Einführung Lagerverwaltung · Projektnummer 70-2261
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
 rect(width: 100%, height: 3.2cm, inset: 7pt)[Berater #linebreak() #ink(522, w: 100pt) #linebreak() 29.05.2026],
 rect(width: 100%, height: 3.2cm, inset: 7pt)[Sachlich richtig, Freigabe durch den Kunden #linebreak() #v(9mm) Dagmar Petersen, Logistikleiterin #h(1fr) Datum:])
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "de",
        client="Hansa Fischfeinkost AG",
        project="Einführung Lagerverwaltung",
        project_code="70-2261",
        signatory_name="Dagmar Petersen",
        signatory_title="Logistikleiterin",
        amount="6490.00 EUR",
        warnings=["partly_signed"],
    )
    return sheet("my-de-stunden-offen", body, label, face="Liberation Sans", size=10)


def fertigmeldung() -> Paper:
    """A contractor reports readiness and asks for acceptance."""
    body = r"""
#align(right)[#text(20pt, fill: rgb("#0b6e4f"))[GRÜNWERK Landschaftsbau] #linebreak() #text(9pt)[Inh. Thea Brandis · Havelberg]]
#v(8mm)
An die Hotelgesellschaft Elbaue mbH #linebreak() Hausverwaltung

*Fertigstellungsanzeige – Garten am Fährhaus, Bauabschnitt 2*

Unser Zeichen: GW/2026/051 #h(1fr) 8. Juni 2026

Wir zeigen an, dass die Wege, die Hecke und die Beleuchtung seit heute vollständig hergestellt sind. Nach unserer Auffassung ist die Leistung abnahmereif und mangelfrei; Sie nutzen sie ja bereits.

Bitte bestätigen Sie die Abnahme unten und senden uns ein Stück zurück. Danach stellen wir die Rate von 11.260,00 EUR.

#ink(538, w: 105pt, hue: rgb("#0b6e4f")) #linebreak() Thea Brandis
#v(1cm)
#line(length: 100%, stroke: (dash: "dotted"))
#text(9pt)[abtrennen und zurück an Grünwerk]

Abnahme bestätigt: #linebreak() #v(8mm)
Ort, Datum #dots(5cm) #h(1fr) Unterschrift #dots(5cm) #linebreak()
#h(9.5cm) Henrik Poggensee, Hoteldirektor
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Hotelgesellschaft Elbaue mbH",
        project="Garten am Fährhaus",
        project_code="GW/2026/051",
        milestone="Bauabschnitt 2",
        signatory_name="Henrik Poggensee",
        signatory_title="Hoteldirektor",
        amount="11260.00 EUR",
        warnings=["partly_signed"],
    )
    return sheet("my-de-fertig", body, label, face="Carlito", size=11.5)


def bestellung() -> Paper:
    """An order to a laboratory."""
    body = r"""
#grid(columns: (1fr, 1fr), [#text(8pt)[Zementwerk Deuselbach GmbH & Co. KG, Postfach 1180] #v(6mm) Baustofflabor Kranich #linebreak() Industriering 3 #linebreak() 55543 Bad Kreuznach], [#text(16pt, weight: "bold")[Bestellung 81-004477] #linebreak() Datum: 11.05.2026 #linebreak() Einkäufer: Ralf Sommerlad #linebreak() Ihr Angebot: vom 28.04.2026])
#v(6mm)
Wir bestellen zu unseren Einkaufsbedingungen für das Vorhaben „Rezeptur CEM III, zweite Reihe“:
#table(columns: (auto, 1fr, auto, auto), align: (right, left, right, right), inset: 6pt, [Pos], [Prüfung], [Menge], [Betrag EUR], [1], [Druckfestigkeit nach 2, 7, 28 Tagen], [36], [2.268,00], [2], [Frost-Tausalz-Widerstand], [6], [1.890,00], [3], [Prüfbericht, zweifach], [1], [180,00], table.cell(colspan: 3)[Gesamt netto], [*4.338,00*])
Die Abnahme der Prüfberichte erfolgt durch unsere Qualitätsstelle. Teilabnahmen sind ausgeschlossen. Zahlung 30 Tage netto.
#v(1cm)
#ink(549, w: 85pt) #linebreak() i. A. Ralf Sommerlad, Technischer Einkauf
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "de",
        client="Zementwerk Deuselbach GmbH & Co. KG",
        project="Rezeptur CEM III, zweite Reihe",
        signatory_name="Ralf Sommerlad",
        signatory_title="Technischer Einkauf",
        signature_date="2026-05-11",
        amount="4338.00 EUR",
        po_number="81-004477",
    )
    return sheet("my-de-bestellung", body, label, face="Liberation Sans", size=10)


def it_formular() -> Paper:
    """A fillable software acceptance, accepted; the remark lifts earlier terms."""
    pad = Pad(face="Times-Roman")
    pad.put(50, 790, "Abnahmeerklärung Software", 20, "Times-Bold")
    pad.put(50, 772, "Kodierstube Ravensberg eG", 11)
    pad.rule(50, 764, 545, 2)
    y = 730
    for caption, name, value in (
        ("Auftraggeber", "ag", "Landesverband der Imker Ostwestfalen e. V."),
        ("Vorhaben", "vorhaben", "Mitgliederportal"),
        ("Vertragsnummer", "vertrag", "KR-V-209"),
        ("Abnahmegegenstand", "gegenstand", "Ausbaustufe 2: Beitragseinzug"),
        ("Vergütung dieser Stufe (EUR)", "verguetung", "7.450,00"),
    ):
        pad.put(50, y + 4, caption, 11)
        pad.entry(name, 220, y, 310, value)
        y -= 28
    pad.put(50, y - 6, "Erklärung", 13, "Times-Bold")
    for name, text, on in (
        ("ohne", "Die Stufe wird abgenommen.", True),
        ("mit", "Die Stufe wird mit den unten genannten Auflagen abgenommen.", False),
        ("nein", "Die Stufe wird nicht abgenommen.", False),
    ):
        y -= 26
        pad.box(name, 52, y - 8, on, "cross")
        pad.put(74, y - 5, text, 11)
    pad.put(50, y - 40, "Bemerkung", 11)
    pad.entry(
        "bemerkung",
        130,
        y - 44,
        400,
        "Die zwei Auflagen aus der Abnahme von Stufe 1 sind damit erledigt.",
    )
    y -= 100
    pad.ink(60, y, 120, 23)
    pad.rule(50, y - 6, 260)
    pad.put(50, y - 20, "Unterschrift des Auftraggebers", 9)
    pad.put(300, y + 4, "Name", 11)
    pad.entry("name", 350, y, 180, "Gudrun Niehaus")
    pad.put(300, y - 24, "Funktion", 11)
    pad.entry("funktion", 350, y - 28, 180, "Kassenwartin")
    pad.put(300, y - 52, "Datum", 11)
    pad.entry("datum", 350, y - 56, 90, "17.06.2026")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Landesverband der Imker Ostwestfalen e. V.",
        project="Mitgliederportal",
        project_code="KR-V-209",
        milestone="Ausbaustufe 2: Beitragseinzug",
        signatory_name="Gudrun Niehaus",
        signatory_title="Kassenwartin",
        signature_date="2026-06-17",
        amount="7450.00 EUR",
    )
    return Paper("my-de-software", "a", "form", pad.done(), label)


def beide_kreuze() -> Paper:
    """Both boxes crossed on a signed slip."""
    body = r"""
#align(center)[#rect(inset: 8pt, stroke: 1.5pt)[#text(14pt, weight: "bold")[Übergabebestätigung Aufzug]]]
#v(4mm)
Betreiber: Seniorenresidenz Schlossblick gGmbH #linebreak()
Anlage: Bettenaufzug 2, Modernisierung #linebreak()
Kommission: LK 19.774 #linebreak()
Lieferant: Liftbau Kirchner, Erfurt

Der Betreiber erklärt nach der Probefahrt am 21. September 2026:

#cb("v") #h(2mm) Anlage übernommen

#cb("v") #h(2mm) Anlage nicht übernommen, Nachtermin nötig

#text(9pt)[Zutreffendes ankreuzen, das andere streichen.]
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [#ink(577, w: 110pt, h: 30pt) #v(-2mm) #rule(100%) Uwe Reichardt, Haustechnik], [#pen(13pt)[21. September 2026] #linebreak() #v(-1mm) #rule(100%) Datum])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "de",
        client="Seniorenresidenz Schlossblick gGmbH",
        project="Bettenaufzug 2, Modernisierung",
        project_code="LK 19.774",
        signatory_name="Uwe Reichardt",
        signatory_title="Haustechnik",
        signature_date="2026-09-21",
    )
    how = Scanner(dpi=130, skew=-0.9, noise=3, blur=0.7, jpeg=42, seed=44)
    return sheet("my-de-beide", body, label, how, face="Liberation Serif", size=12.5)


def einbehalt() -> Paper:
    """Acceptance with retention and warranty that limit nothing."""
    body = r"""
#columns(2, gutter: 9mm)[
#text(20pt)[Stadtmuseum Wendlingen] #linebreak() Referat Ausstellungen

*Abnahmevermerk* #linebreak() vom 30. Oktober 2026

*Vorhaben:* Dauerausstellung „Garn und Geld“ #linebreak()
*Auftragsnummer:* SMW 33/25 #linebreak()
*Auftragnehmerin:* Szenografie Lobenhofer

*1* Die Medienstationen liefen vierzehn Tage im Probebetrieb. Gezählt wurden zwei Abstürze, beide am ersten Tag, beide geklärt.

*2* Das Museum nimmt die Medienstationen ab.

*3* Vom Werklohn in Höhe von 38.200,00 EUR behält die Stadtkasse wie in jedem ihrer Verträge 5 % als Sicherheit, ablösbar durch Bürgschaft.
#colbreak()
*4* Mängelansprüche verjähren in zwei Jahren; Akkus und Leuchtmittel sind ausgenommen.

*5* Ein Lob an das Montageteam, das auch sonntags freundlich blieb.

*6* Offene Punkte: keine.
#v(2cm)
#ink(588, w: 110pt, h: 30pt, hue: black)

Dr. Swantje Illig #linebreak() Direktorin
#v(6mm)
#stamp(rgb("#7b1e3a"), -6deg)[STADTMUSEUM #linebreak() 30. OKT. 2026]
]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Stadtmuseum Wendlingen",
        project="Dauerausstellung „Garn und Geld“",
        project_code="SMW 33/25",
        signatory_name="Dr. Swantje Illig",
        signatory_title="Direktorin",
        signature_date="2026-10-30",
        amount="38200.00 EUR",
    )
    return sheet("my-de-vermerk", body, label, face="P052", size=10.5)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield bauabnahme()
    yield abnahme_erledigt()
    yield verweigerung()
    yield mail_frei()
    yield teiluebernahme()
    yield sia_abnahme()
    yield nachtrag_nein()
    yield regiebericht()
    yield stunden_offen()
    yield fertigmeldung()
    yield bestellung()
    yield it_formular()
    yield beide_kreuze()
    yield einbehalt()
