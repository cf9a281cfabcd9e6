"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import truth

from .board import Paper, Scanner, Sheet, scanned, typeset


def vob() -> Paper:
    """A formal acceptance on site, with defects noted."""
    data = typeset(
        r"""
#grid(columns: (1fr, auto), [#text(size: 15pt, weight: "bold")[Niederschrift über die förmliche Abnahme] \ nach § 12 Abs. 4 VOB/B], [Blatt 1 von 1])
#table(columns: (38mm, 1fr), inset: 5pt, stroke: 0.4pt, [Auftraggeber], [Stiftung Haus Lindenrain], [Auftragnehmer], [Dachbau Wiegand & Söhne GmbH], [Bauvorhaben], [Neueindeckung Wirtschaftsgebäude], [Auftrags-Nr.], [LR-25/044], [Termin], [Donnerstag, 23.04.2026, 9:00 Uhr], [Anwesend], [Frau Ditzel (AG), Herr Wiegand jun. (AN), Herr Brandau (Bauleitung)])
Die Begehung umfasste Nord- und Südfläche, Kehlen, Gauben und die Blitzschutzanlage. Besichtigt wurde vom Gerüst aus, das hierfür stehen geblieben war.

*Festgestellt wurde:*
#table(columns: (10mm, 1fr, 34mm), inset: 5pt, [Nr.], [Mangel], [zu beheben bis], [1], [Ortgangblech an Gaube 3 nicht verlötet], [08.05.2026], [2], [zwei gebrochene Ziegel über der Küche], [08.05.2026])
*Erklärung des Auftraggebers* #h(3mm) (Zutreffendes angekreuzt) \
#h(3mm) #bo Die Leistung wird ohne Vorbehalt abgenommen. \
#h(3mm) #bx Die Leistung wird unter Vorbehalt der oben genannten Mängel abgenommen. \
#h(3mm) #bo Die Abnahme wird verweigert.

Vertragsstrafe wird nicht geltend gemacht. Die Verjährungsfrist für Mängelansprüche beginnt am heutigen Tag und endet am 22.04.2030.
#v(9mm)
#grid(columns: (1fr, 1fr), [#sign(41, w: 40mm) #ln(62mm) \ Auftraggeber: Annegret Ditzel, Geschäftsführerin], [#sign(74, w: 36mm) #ln(62mm) \ Auftragnehmer: Jens Wiegand])
Kassel, den #hand[23.04.2026]
""",
        face="Nimbus Sans", size=10, margin="(x: 24mm, y: 18mm)", lang="de",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de",
        client="Stiftung Haus Lindenrain", project="Neueindeckung Wirtschaftsgebäude",
        project_code="LR-25/044", signatory_name="Annegret Ditzel",
        signatory_title="Geschäftsführerin", signature_date="2026-04-23",
        conditions=[
            "Ortgangblech an Gaube 3 nicht verlötet", "zwei gebrochene Ziegel über der Küche",
        ],
    )  # fmt: skip
    return Paper("nj-de-vob", "a", "text", data, label)


def hoai() -> Paper:
    """A parish writes to its architect."""
    data = typeset(
        r"""
#align(center)[Evangelische Kirchengemeinde Obernaundorf \ #text(size: 8pt)[Pfarrgasse 2 · 01734 Rabenau]]
#v(14mm)
Architekturbüro Seifert-Lohse \ Frau Dipl.-Ing. Katrin Lohse \ Görlitzer Straße 40 \ 01099 Dresden
#v(6mm)
#align(right)[Obernaundorf, am 9. Januar 2026]

*Gemeindehaus, Umbau des Saales; Ihr Projekt 2419* \
*Leistungsphase 3 (Entwurfsplanung)*

Liebe Frau Lohse,

der Kirchenvorstand hat am Mittwochabend zweieinhalb Stunden lang Ihre Mappe auf dem Tisch gehabt. Über die Farbe der Stühle wird noch gestritten werden, aber das soll Ihre Sorge heute nicht sein.

Beschlossen ist: Wir nehmen den Entwurf mit Kostenberechnung ab und geben die Leistungsphase 3 frei. Der zugehörige Honorarabschlag von 11.480,00 € kann bei uns angefordert werden; Herr Tempel aus der Kassenverwaltung weiß Bescheid. Mit dem Bauantrag dürfen Sie beginnen, sobald Sie Luft haben.

Der Förderbescheid des Landeskirchenamts liegt inzwischen ebenfalls vor, eine Kopie füge ich bei.

Gott befohlen und viele Grüße
#v(10mm)
#sign(5, w: 48mm)
#v(2mm)
Ekkehard Nitzsche \ Vorsitzender des Kirchenvorstands
""",
        face="P052", size=11, margin="(left: 25mm, right: 25mm, y: 20mm)", lang="de",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "de",
        client="Evangelische Kirchengemeinde Obernaundorf", project="Gemeindehaus, Umbau des Saales",
        project_code="2419", milestone="Leistungsphase 3 (Entwurfsplanung)",
        signatory_name="Ekkehard Nitzsche", signatory_title="Vorsitzender des Kirchenvorstands",
        signature_date="2026-01-09", amount="11480.00 EUR",
    )  # fmt: skip
    return Paper("nj-de-hoai", "a", "text", data, label)


def uebergabe() -> Paper:
    """An Austrian handover sheet for a server room; nobody of the customer has signed."""
    data = typeset(
        r"""
#block(fill: rgb("#c8102e"), width: 100%, inset: 8pt)[#text(fill: white, size: 14pt)[*NETZWERK TAUERN* #h(1fr) Übergabeprotokoll]]
#grid(columns: (1fr, 1fr), gutter: 5mm,
[*Kunde* \ Molkerei Pinzgau eGen \ Industriezeile 8, 5700 Zell am See \ Kd.-Nr. 10772],
[*Auftrag* \ Projekt: Serverraum Halle 2 \ Auftragsnummer: NT-2026-0131 \ Techniker: Flo Hutegger])
== Übergebene Komponenten
#table(columns: (1fr, 40mm, 26mm), inset: 5pt, [Bezeichnung], [Seriennummer], [Funktion geprüft], [USV 10 kVA mit Batterieschrank], [U10-449-2217], [ja], [Klimagerät Split, redundant], [KS-88-10932], [ja], [Rack 42 HE inkl. Verkabelung Cat 7], [—], [ja], [Zutrittsleser mit 12 Chips], [ZL-0071], [ja])
== Einschulung
Herr Rainer und Frau Dürlinger wurden am 3. März in Alarmierung, Batterietausch und Chipverwaltung eingewiesen (ca. 1,5 h).
== Bestätigung des Kunden
Mit meiner Unterschrift bestätige ich die ordnungsgemäße Übergabe der Anlage; die Schlussrate von € 8.236,50 wird damit fällig.
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, [#line(length: 100%, stroke: 0.5pt) Mag. Theresa Dürlinger, Leitung EDV \ Ort, Datum:], [#sign(62, w: 34mm) #line(length: 100%, stroke: 0.5pt) Florian Hutegger, Netzwerk Tauern \ Zell am See, 3.3.2026])
""",
        face="Carlito", size=10.5, margin="20mm", lang="de",
        more="#show heading: set text(size: 12pt)",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "de",
        client="Molkerei Pinzgau eGen", project="Serverraum Halle 2", project_code="NT-2026-0131",
        signatory_name="Theresa Dürlinger", signatory_title="Leitung EDV", amount="8236.50 EUR",
        warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-de-uebergabe", "a", "text", data, label)


def stundenzettel() -> Paper:
    """A plumber's hours, signed on the kitchen table and put on the scanner."""
    source = typeset(
        r"""
#text(size: 17pt, weight: "bold")[Stundenzettel] #h(1fr) KW #hand[11]
#v(1mm)
Haustechnik Bräuninger · Meisterbetrieb · Filderstadt
#set par(leading: 1em)
Kunde: *Wohnungsbau Filder eG* #h(1fr) Auftrag: *26-0388* \
Baustelle: *Strangsanierung Uhlbergstraße 14–18*
#table(columns: (20mm, 1fr, 16mm, 16mm, 18mm), inset: 6pt, align: (left, left, center, center, right), [Tag], [Tätigkeit], [von], [bis], [Std.],
[Mo 9.3.], [#hand[Stränge 1+2 demontiert]], [#hand[7:00]], [#hand[15:45]], [#hand[8,0]],
[Di 10.3.], [#hand[Steigleitung Edelstahl gepresst]], [#hand[7:00]], [#hand[16:15]], [#hand[8,5]],
[Mi 11.3.], [#hand[Steigleitung, Kernbohrung Whg. 6]], [#hand[7:00]], [#hand[15:45]], [#hand[8,0]],
[Do 12.3.], [#hand[Isolierung, Brandschutz]], [#hand[7:00]], [#hand[16:15]], [#hand[8,5]],
[Fr 13.3.], [#hand[Druckprobe, aufgeräumt]], [#hand[7:00]], [#hand[12:30]], [#hand[5,0]],
[], [*Summe*], [], [], [*#hand[38,0]*])
Monteur: Darko Petrović #h(10mm) Helfer: —

Die Stunden sind richtig und werden anerkannt:
#v(9mm)
#sign(95, w: 42mm) #ln(70mm) #h(8mm) #hand[13.3.2026] \
Heike Maurer, Technische Hausverwaltung
""",
        face="URW Gothic", size=10, margin="22mm", lang="de",
    )  # fmt: skip
    label = truth(
        "timesheet_approval", "accepted", True, "de",
        client="Wohnungsbau Filder eG", project="Strangsanierung Uhlbergstraße 14–18",
        project_code="26-0388", signatory_name="Heike Maurer",
        signatory_title="Technische Hausverwaltung", signature_date="2026-03-13",
    )  # fmt: skip
    how = Scanner(dpi=123, skew=-0.8, noise=2, jpeg=40, turn=90, seed=6)
    return scanned("nj-de-stundenzettel", source, how, label)


def regierapport() -> Paper:
    """A Swiss day-work report, initialled and approved by the site management."""
    s = Sheet(face="Helvetica")
    s.put(42, 50, "Regierapport Nr. 27", 18, "Helvetica-Bold")
    s.put(553, 50, "Gebr. Zumstein Gartenbau AG, Sarnen", 9.5, align="right")
    s.box(42, 62, 511, 58, thick=1)
    s.put(50, 78, "Bauherrschaft: Einwohnergemeinde Kerns")
    s.put(50, 94, "Objekt: Pausenplatz Schulhaus Büchsmatt")
    s.put(50, 110, "Bauleitung: Durrer Landschaftsarchitekten")
    s.put(360, 78, "Objekt-Nr. 5102.3")
    s.put(360, 94, "Arbeitstag: 18. Mai 2026")
    y = s.grid(
        42, 132, [235, 68, 68, 70, 70],
        [
            ["Leistung", "Menge", "Einheit", "Ansatz", "CHF"],
            ["Vorarbeiter", "6.5", "h", "98.00", "637.00"],
            ["Landschaftsgärtner", "13.0", "h", "84.00", "1'092.00"],
            ["Kleinbagger 3 t mit Fahrer", "4.0", "h", "135.00", "540.00"],
            ["Abfuhr Aushub, Deponie Typ B", "7.2", "m3", "42.50", "306.00"],
            ["Total exkl. MWST", "", "", "", "2'575.00"],
        ],
    )  # fmt: skip
    y = s.flow(
        42, y + 26, 511,
        "Grund: Beim Aushub für die Sitzstufen kam ein nicht verzeichneter Betonschacht zum"
        " Vorschein. Auf mündliche Anordnung der Bauleitung wurde er abgebrochen und der"
        " Hohlraum mit Kiessand verfüllt.", 10,
    )  # fmt: skip
    s.put(42, y + 20, "Rapport geprüft und zur Verrechnung freigegeben:", 10, "Helvetica-Bold")
    s.line(42, y + 70, 260, y + 70)
    s.ink(56, y + 66, 16, 120, 26)
    s.put(42, y + 83, "Seraina Durrer, Bauleiterin", 9.5)
    s.put(300, y + 66, "20.5.2026", 12, "hand")
    s.put(300, y + 83, "Visum Unternehmer:", 9.5)
    s.put(392, y + 83, "bz", 13, "hand")
    s.put(42, 800, "Regierapporte sind der Bauleitung innert zwei Arbeitstagen vorzulegen.", 8)
    label = truth(
        "timesheet_approval", "accepted", True, "de",
        client="Einwohnergemeinde Kerns", project="Pausenplatz Schulhaus Büchsmatt",
        project_code="5102.3", signatory_name="Seraina Durrer", signatory_title="Bauleiterin",
        signature_date="2026-05-20", amount="2575.00 CHF",
    )  # fmt: skip
    return Paper("nj-de-regierapport", "a", "text", s.done(), label)


def nachtrag() -> Paper:
    """A supplementary offer that came back with a stamp."""
    data = typeset(
        r"""
#text(size: 9pt)[Lichtwerk Messebau KG · Am Güterbahnhof 5 · 50679 Köln]
#v(10mm)
#grid(columns: (1fr, 60mm), [Hensoldt Ventile SE \ Marketing Kommunikation \ Postfach 11 20 \ 57072 Siegen], [Angebot vom 04.02.2026 \ Ihr Zeichen: Mk/Bo \ Unser Projekt: LWM 26-09])
#v(8mm)
#text(size: 14pt, weight: "bold")[Nachtrag 2 zum Messestand "FluidTec Hannover"]

Sehr geehrte Frau Bottenberg,

wie am Telefon besprochen, soll der Stand nun doch eine Besprechungskabine mit Tür bekommen. Dafür entfällt die Theke auf der Gangseite.

#table(columns: (12mm, 1fr, 32mm), stroke: none, inset: 4pt, align: (left, left, right), table.hline(), [N2.1], [Kabine 3 × 2,5 m, akustisch gedämmt, Miete und Montage], [6.150,00], [N2.2], [Elektroanschluss und LED-Decke], [1.240,00], [N2.3], [Gutschrift Theke], [-1.890,00], table.hline(), [], [*Mehrpreis netto, Euro*], [*5.500,00*], table.hline())

Der Aufbau verlängert sich um einen halben Tag. An dieses Angebot halten wir uns bis Monatsende gebunden.

Freundliche Grüße aus Köln
#v(8mm)
#sign(28, w: 36mm) \
Bastian Höver, Projektleitung

#place(bottom + right, dx: -6mm, dy: -34mm, stamp(turn: -9deg, paint: rgb("#1c4f9c"))[HENSOLDT VENTILE SE \ NACHTRAG GENEHMIGT \ 11. FEB. 2026 \ #text(weight: "regular")[M. Bottenberg, Leiterin Messen]])
#place(bottom + right, dx: -22mm, dy: -24mm, ink(49, w: 34mm))
""",
        face="Lato", size=10, margin="24mm", lang="de",
    )  # fmt: skip
    label = truth(
        "change_order", "accepted", True, "de",
        client="Hensoldt Ventile SE", project="FluidTec Hannover", project_code="LWM 26-09",
        signatory_name="M. Bottenberg", signatory_title="Leiterin Messen",
        signature_date="2026-02-11", amount="5500.00 EUR", change_order_number="2",
    )  # fmt: skip
    return Paper("nj-de-nachtrag", "a", "text", data, label)


def mail() -> Paper:
    """A mail that sends a report back."""
    data = typeset(
        r"""
#table(columns: (22mm, 1fr), stroke: none, inset: 2.5pt, [*Von:*], [Wiebke Carstens \<carstens\@hafenlogistik-weserport.example\>], [*Gesendet:*], [Montag, 8. Juni 2026 07:48], [*An:*], [gutachten\@ib-rohde.example], [*Betreff:*], [AW: Baugrundgutachten Kaischuppen 4, Auftrag BG-4127])
#line(length: 100%)

Moin Herr Rohde,

ich habe das Wochenende mit Ihrem Bericht verbracht und bin leider nicht froh geworden. Im Anhang C fehlen die Kornverteilungen der Bohrungen 5 bis 8 ganz, die Setzungsberechnung rechnet mit einem Wasserstand von 2019, und die Empfehlung zur Pfahllänge widerspricht der Tabelle zwei Seiten davor.

So kann ich das dem Prüfstatiker nicht vorlegen. Das Gutachten nehmen wir deshalb nicht ab; bitte betrachten Sie auch Ihre Rechnung über 16.870,00 EUR als zurückgewiesen, bis eine neue Fassung bei mir liegt. Die Buchhaltung weiß Bescheid.

Wann können wir damit rechnen? Der Prüfer hat ab dem 6. Juli Urlaub.

Gruß

Wiebke Carstens \
Bereichsleitung Technik \
Hafenlogistik Weserport GmbH
""",
        face="Liberation Sans", size=10, margin="22mm", lang="de",
    )  # fmt: skip
    label = truth(
        "email", "rejected", None, "de",
        client="Hafenlogistik Weserport GmbH", project="Baugrundgutachten Kaischuppen 4",
        project_code="BG-4127", signatory_name="Wiebke Carstens",
        signatory_title="Bereichsleitung Technik", signature_date="2026-06-08",
        amount="16870.00 EUR",
    )  # fmt: skip
    return Paper("nj-de-mail", "a", "text", data, label)


def verweigerung() -> Paper:
    """An authority refuses acceptance of a heating plant."""
    data = typeset(
        r"""
#grid(columns: (1fr, 70mm), [#text(size: 13pt)[Landkreis Uecker-Tollense] \ Amt für Gebäudewirtschaft], align(right)[Anklamer Chaussee 1 \ 17389 Torgelow \ Zimmer 214, Herr Priebe])
#line(length: 100%, stroke: 2pt)
#v(2mm)
Gegen Empfangsbekenntnis \
Wärme & Klima Peenetal GmbH \ Gewerbehof 11, 17126 Jarmen
#v(4mm)
#align(right)[Aktenzeichen: 65.3-HZ-2025-09 \ Datum: 17. Februar 2026]

*Berufsschulzentrum Torgelow, Los 7 Heizungsanlage* \
*Ihr Abnahmeverlangen vom 30. Januar 2026*

Sehr geehrte Damen und Herren,

auf Ihr Verlangen hin fand am 12. Februar der Abnahmetermin statt. Die Abnahme der Leistung wird gemäß § 12 Abs. 3 VOB/B *verweigert*, weil wesentliche Mängel vorliegen:

#enum(numbering: "a)", [Der zweite Kessel geht bei Volllast nach 11 Minuten auf Störung (Abgastemperatur).], [Der hydraulische Abgleich wurde nicht vorgenommen; im Nordflügel werden 16 °C erreicht.], [Die Sicherheitsventile sind ohne Ableitung eingebaut. Es besteht Verbrühungsgefahr.])

Zur Beseitigung setze ich Ihnen Frist bis zum 13. März 2026. Danach behalte ich mir die Ersatzvornahme vor. Die Schlusszahlung in Höhe von 74.312,88 EUR bleibt bis zur erfolgreichen Abnahme einbehalten.

Im Auftrag
#v(8mm)
#sign(55, w: 40mm)
#v(2mm)
Priebe \ Sachgebietsleiter Technik
""",
        face="Nimbus Roman", size=11, margin="(left: 25mm, right: 22mm, y: 20mm)", lang="de",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "rejected", True, "de",
        client="Landkreis Uecker-Tollense",
        project="Berufsschulzentrum Torgelow, Los 7 Heizungsanlage",
        project_code="65.3-HZ-2025-09", signatory_name="Priebe",
        signatory_title="Sachgebietsleiter Technik", signature_date="2026-02-17",
        amount="74312.88 EUR",
    )  # fmt: skip
    return Paper("nj-de-verweigerung", "a", "text", data, label)


def formular() -> Paper:
    """A fillable sheet after a seminar: signed, but no box chosen."""
    s = Sheet()
    s.box(0, 0, 595, 70, fill=None, thick=0)
    s.put(48, 48, "Leistungsbestätigung Seminar", 20, "Times-Bold")
    s.put(48, 66, "Akademie am Treptower Tor · Bereich Firmenkunden", 10, "Times-Roman")
    rows = (
        ("Auftraggeber", "ag", "Mecklenburgische Seenbahn AG"),
        ("Seminar", "sem", "Deeskalation im Fahrdienst"),
        ("Auftragsnummer", "nr", "ATT-F-1193"),
        ("Durchgang / Termin", "termin", "Modul 2, 16. und 17. März 2026"),
        ("Honorar", "hon", "4.380,00 EUR"),
    )
    y = 100.0
    for caption, name, value in rows:
        s.put(48, y + 11, caption, 10, "Times-Roman")
        s.field(name, 180, y, 360, value)
        y += 24
    y = s.flow(
        48, y + 18, 492,
        "Vierzehn Teilnehmende waren an beiden Tagen anwesend (Liste anbei). Die Unterlagen"
        " gingen vorab per Post zu. Bitte eine der Möglichkeiten wählen und zurückmailen.",
        10.5, "Times-Roman",
    )  # fmt: skip
    for name, words in (
        ("a", "Die Leistung wurde vertragsgemäß erbracht und wird abgenommen."),
        ("b", "Die Leistung wird mit Einschränkung abgenommen (bitte erläutern)."),
        ("c", "Die Leistung wird nicht abgenommen."),
    ):
        s.check(name, 52, y + 6, False)
        s.put(74, y + 15, words, 10.5, "Times-Roman")
        y += 21
    s.field("bem", 74, y + 10, 466, "", 36)
    y += 76
    s.line(48, y, 260, y)
    s.ink(60, y - 3, 34, 120, 26)
    s.put(48, y + 13, "Unterschrift Auftraggeber", 9, "Times-Roman")
    s.field("name", 290, y - 17, 250, "Olaf Hinrichsen")
    s.field("fkt", 290, y + 3, 250, "Leiter Personalentwicklung")
    s.field("dat", 290, y + 23, 120, "20.03.2026")
    label = truth(
        "acceptance_certificate", "undecided", True, "de",
        client="Mecklenburgische Seenbahn AG", project="Deeskalation im Fahrdienst",
        project_code="ATT-F-1193", milestone="Modul 2", signatory_name="Olaf Hinrichsen",
        signatory_title="Leiter Personalentwicklung", signature_date="2026-03-20",
        amount="4380.00 EUR",
    )  # fmt: skip
    return Paper("nj-de-formular", "a", "form", s.done(), label)


def entwurf() -> Paper:
    """A draft of an acceptance of an expert's survey."""
    data = typeset(
        r"""
#across("ENTWURF", size: 84pt, paint: rgb(120, 120, 120, 70))
#columns(2, gutter: 10mm)[
#text(size: 16pt, weight: "bold")[Abnahmebescheinigung]
#v(2mm)
*Bestellerin* \ Zürichberg Immobilien AG \ Toblerstrasse 60, 8044 Zürich

*Erbringerin* \ Raster Vermessung GmbH, Uster

*Gegenstand* \ 3D-Bestandsaufnahme Siedlung Hirzenbach

*Vertrag* RV-0925-Z vom 2. September 2025

*Teilauftrag* \ Los B, Fassaden und Treppenhäuser

*Vergütung für Los B* \ CHF 27'640.00
#colbreak()
#v(10mm)
Die Bestellerin hat die Punktwolken, die Grundrisse im Massstab 1:50 und das Gebäudemodell (IFC 4) stichprobenweise mit eigenen Massen verglichen. Die Abweichungen lagen unter 8 mm.

Die Bestellerin erklärt Los B als abgenommen.

#text(fill: rgb("#a33"))[[Text noch mit Rechtsdienst abstimmen – Ziff. Gewährleistung?]]
#v(16mm)
#line(length: 100%, stroke: 0.4pt)
Ort und Datum
#v(10mm)
#line(length: 100%, stroke: 0.4pt)
Reto Ammann, Leiter Portfolio
]
""",
        face="Nimbus Sans", size=10.5, margin="24mm", lang="de",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "de",
        client="Zürichberg Immobilien AG", project="3D-Bestandsaufnahme Siedlung Hirzenbach",
        project_code="RV-0925-Z", milestone="Los B, Fassaden und Treppenhäuser",
        signatory_name="Reto Ammann", signatory_title="Leiter Portfolio",
        amount="27640.00 CHF", warnings=["draft_or_void"],
    )  # fmt: skip
    return Paper("nj-de-entwurf", "a", "text", data, label)


def sia() -> Paper:
    """A Swiss record of the joint inspection of a finished building part."""
    data = typeset(
        r"""
#table(columns: (1fr, 30mm), inset: 8pt, stroke: 1pt, [#text(size: 15pt, weight: "bold")[Abnahmeprotokoll] \ Gemeinsame Prüfung nach Art. 158 SIA 118], align(center + horizon)[BKP \ *221.1*])
#grid(columns: (34mm, 1fr), row-gutter: 2.6mm, [Bauherr], [Genossenschaft Alpgarten], [Unternehmer], [Caviezel Fensterbau AG, Thusis], [Objekt], [Erneuerung Fenster Haus C und D], [Werkvertrag], [GA-WV-0613], [Prüfung am], [#"2. Juli 2026"])
#v(3mm)
*Ergebnis der Prüfung*
#table(columns: (1fr, 16mm, 16mm), inset: 5pt, align: (left, center, center), [Frage], [ja], [nein], [Sind wesentliche Mängel vorhanden?], [], [X], [Sind unwesentliche Mängel vorhanden?], [], [X], [Sind Unterlagen nachzureichen?], [], [X], [Wird das Werk abgenommen?], [X], [], [Beginnt die Rügefrist von zwei Jahren?], [X], [])
Bemerkungen: Der Dichtungstausch an Fenster D-31, der bei der Vorbesichtigung verlangt worden war, ist ausgeführt. Die Parteien danken der Mieterschaft für die Geduld.

Freigegebene Restzahlung: CHF 19'405.60
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, [#sign(43, w: 34mm) #line(length: 100%, stroke: 0.4pt) Der Unternehmer \ Men Caviezel], [#sign(88, w: 34mm) #line(length: 100%, stroke: 0.4pt) Die Bauleitung \ Gian Lutz, Architekt], [#sign(76, w: 34mm) #line(length: 100%, stroke: 0.4pt) Der Bauherr \ Ladina Barblan, Präsidentin])
Davos, #hand("2. Juli 2026")
""",
        face="Carlito", size=11, margin="22mm", lang="de",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "de",
        client="Genossenschaft Alpgarten",
        project="Erneuerung Fenster Haus C und D", project_code="GA-WV-0613",
        signatory_name="Ladina Barblan", signatory_title="Präsidentin",
        signature_date="2026-07-02", amount="19405.60 CHF",
    )  # fmt: skip
    return Paper("nj-de-sia", "a", "text", data, label)


def software() -> Paper:
    """A software acceptance over two pages; test findings are all closed."""
    data = typeset(
        r"""
#text(size: 18pt)[Abnahmeerklärung Software] \
#text(fill: rgb("#00695c"))[Fabrik 7 Softwaremanufaktur GmbH, Leipzig]
#v(3mm)
/ Kunde: Spedition Overbeck GmbH & Co. KG
/ Projekt: Tourenplanung Nacht
/ Projektnummer: F7-0288
/ Meilenstein: M4 – Echtbetrieb
/ Abnahmebetrag: 36.900,00 EUR zzgl. USt.

=== 1 Prüfumfang
Geprüft wurden vom 1. bis 19. Juni 2026 in der Disposition Münster: Auftragserfassung, Rampenzuteilung, Fahrerzeiten, Schnittstelle zur Maut und der Ausdruck der Ladelisten. Drei Nächte liefen mit dem vollen Bestand von rund 140 Touren.

=== 2 Fehlerliste
#table(columns: (16mm, 1fr, 18mm, 42mm), inset: 4.5pt, [ID], [Beschreibung], [Klasse], [Stand], [F-31], [Lenkzeit wurde über Mitternacht doppelt gezählt], [2], [behoben in 1.4.2, nachgetestet], [F-34], [Ladeliste bricht Seite nach Zeile 40 falsch um], [3], [behoben in 1.4.2, nachgetestet], [F-35], [Umlaut in Fahrernamen als Fragezeichen], [3], [behoben in 1.4.3, nachgetestet])
Offene Fehler der Klassen 1 bis 3: keine.
#pagebreak()
=== 3 Dokumentation und Schulung
Handbuch (84 Seiten) und Kurzanleitung für die Rampe liegen vor. Neun Disponenten wurden geschult.

=== 4 Erklärung
Die Software erfüllt nach unserem Befund das Pflichtenheft, Fassung 2.1. Wir erklären hiermit die Abnahme des Meilensteins. Die Gewährleistungsfrist von zwölf Monaten beginnt mit der Unterzeichnung.
#v(12mm)
Münster, #hand[24.06.2026]
#v(9mm)
#sign(33, w: 46mm) #ln(74mm) \
Ansgar Overbeck, Geschäftsführender Gesellschafter
""",
        face="Lato", size=10.5, margin="25mm", lang="de",
        page='numbering: "1 / 1"',
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "de",
        client="Spedition Overbeck GmbH & Co. KG", project="Tourenplanung Nacht",
        project_code="F7-0288", milestone="M4 – Echtbetrieb", signatory_name="Ansgar Overbeck",
        signatory_title="Geschäftsführender Gesellschafter", signature_date="2026-06-24",
        amount="36900.00 EUR",
    )  # fmt: skip
    return Paper("nj-de-software", "a", "text", data, label)


def teilabnahme() -> Paper:
    """A museum takes two rooms of three."""
    source = typeset(
        r"""
#align(center)[#text(size: 20pt)[Heimatmuseum Ottensheim] \ #text(size: 9pt)[Verein für Ortsgeschichte, Linzer Straße 12, 4100 Ottensheim]]
#v(8mm)
#text(size: 13pt, weight: "bold")[Protokoll zur Abnahme] #h(1fr) 27. Mai 2026

Ausstellung: "Donau, Schopper, Salz" \
Ausführung: Werkstatt Kefer & Traxler, Auftrag 412/25

Nach Rundgang mit der Gestalterin halten wir fest:

– Raum 1 (Fährleute): in Ordnung. \
– Raum 2 (Schopperplatz): in Ordnung, das Schiffsmodell hängt sicher. \
– Raum 3 (Salzhandel): Hörstation stumm, Vitrine lässt sich nicht absperren.

Wir nehmen daher nur die Räume 1 und 2 ab. #underline[Raum 3 wird erst übernommen, wenn Hörstation und Schloss funktionieren.]

Von der Schlussrechnung geben wir vorerst € 15.300,– frei.
#v(12mm)
#sign(17, w: 48mm) \
#v(1mm)
Notburga Weixelbaumer, Obfrau
#v(10mm)
#sign(39, w: 40mm) \
#v(1mm)
Leo Traxler, Werkstatt
""",
        face="C059", size=11, margin="26mm", lang="de",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de",
        client="Heimatmuseum Ottensheim", project="Donau, Schopper, Salz", project_code="412/25",
        signatory_name="Notburga Weixelbaumer", signatory_title="Obfrau",
        signature_date="2026-05-27", amount="15300.00 EUR",
        conditions=["Raum 3 wird erst übernommen, wenn Hörstation und Schloss funktionieren"],
    )  # fmt: skip
    how = Scanner(dpi=130, skew=1.3, noise=3, jpeg=42, blur=0.7, seed=14)
    return scanned("nj-de-teilabnahme", source, how, label)


def rechnung() -> Paper:
    """An invoice."""
    data = typeset(
        r"""
#align(right)[#text(size: 18pt, weight: "bold", fill: rgb("#305f3c"))[Feldsperling] \ Büro für Landschaftsplanung \ Inh. Dörte Asmussen]
#v(6mm)
#text(size: 7pt)[Feldsperling · Süderstraße 9 · 25813 Husum] \
Amt Nordsee-Treene \ Fachbereich Bauen \ Schulweg 19 \ 25866 Mildstedt
#v(8mm)
#text(size: 15pt)[Rechnung 2026-041] #h(1fr) Husum, 5. Mai 2026

Für unsere Arbeiten am *Grünordnungsplan Rosendahl*, Projekt FS-231, erlauben wir uns zu berechnen:
#table(columns: (1fr, 22mm, 26mm, 30mm), inset: 5pt, align: (left, right, right, right), [Leistung], [Anzahl], [Satz], [Betrag], [Biotoptypenkartierung, Frühjahrsdurchgang], [26 h], [82,00], [2.132,00], [Bilanzierung Eingriff und Ausgleich], [18 h], [82,00], [1.476,00], [Reisekosten, Kilometer], [212], [0,42], [89,04], table.cell(colspan: 3)[Zwischensumme], [3.697,04], table.cell(colspan: 3)[19 % Umsatzsteuer], [702,44], table.cell(colspan: 3)[*Zu zahlen*], [*4.399,48 €*])
Zahlbar ohne Abzug binnen 14 Tagen auf das Konto bei der Uthlande-Sparkasse, IBAN DE00 2175 0000 0000 1234 56. Die Leistungen wurden in den Monaten März und April erbracht. Steuernummer 15/004/77120.

Vielen Dank für den Auftrag. Die Brutvögel kartieren wir, sobald es morgens vor vier hell wird.
""",
        face="Caladea", size=10.5, margin="24mm", lang="de",
    )  # fmt: skip
    label = truth(
        "other", None, None, "de", client="Amt Nordsee-Treene",
        project="Grünordnungsplan Rosendahl", project_code="FS-231",
    )  # fmt: skip
    return Paper("nj-de-rechnung", "a", "text", data, label)


def papers() -> Iterator[Paper]:
    """All of this part."""
    yield vob()
    yield hoai()
    yield uebergabe()
    yield stundenzettel()
    yield regierapport()
    yield nachtrag()
    yield mail()
    yield verweigerung()
    yield formular()
    yield entwurf()
    yield sia()
    yield software()
    yield teilabnahme()
    yield rechnung()
