"""German papers, from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def vob() -> Paper:
    """A formal acceptance with open defects."""
    source = r"""
#set page(paper: "a4", margin: (left: 25mm, right: 18mm, y: 18mm))
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
#text(size: 14pt, weight: "bold")[Abnahmeniederschrift] #h(1fr) nach § 12 Abs. 4 VOB/B
#v(2mm)
#table(columns: (42mm, 1fr), inset: 5pt, stroke: 0.4pt,
 [Auftraggeber], [Stadtwerke Bramfelde GmbH], [Auftragnehmer], [Rohrbau Tewes KG, Stade],
 [Bauvorhaben], [Neubau Umspannstation Süd], [Vertragsnummer], [SWB-2025-0417],
 [Gewerk], [Erdarbeiten und Kabeltrassen], [Tag der Begehung], [17.09.2026])
#v(2mm)
Anwesend: Dipl.-Ing. Henrike Lohmann (AG), Polier Mats Tewes (AN), Bauüberwachung Büro Ostwald.

*Ergebnis der Begehung* \
#bx(false) Abnahme ohne Mängel #h(5mm) #bx(true) Abnahme unter Vorbehalt der nachstehenden Mängel
#h(5mm) #bx(false) Abnahme verweigert
#v(1mm)
#table(columns: (10mm, 1fr, 34mm), inset: 5pt, stroke: 0.4pt,
 [Nr.], [Mangel], [zu beheben bis],
 [1], [Trassenwarnband auf 14 m nicht verlegt], [02.10.2026],
 [2], [Setzung der Oberfläche an Muffengrube 3], [02.10.2026],
 [3], [Bestandsplan Blatt 6 fehlt], [25.09.2026])
Ansprüche aus verwirkter Vertragsstrafe behält sich der Auftraggeber vor. Die Verjährungsfrist für
Mängelansprüche beginnt am 18.09.2026 und endet nach vier Jahren.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [#ink(20, 44, 13) \ #rule(w: 66mm) \ Auftraggeber: Henrike Lohmann, \ Projektleiterin Netze,
 17.09.2026],
 [#ink(21, 40, 12, 111111) \ #rule(w: 66mm) \ Auftragnehmer: Mats Tewes, 17.09.2026])
"""
    return text("mq-de-niederschrift-vob", source, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de",
        client="Stadtwerke Bramfelde GmbH", project="Neubau Umspannstation Süd",
        project_code="SWB-2025-0417", milestone="Erdarbeiten und Kabeltrassen",
        signatory_name="Henrike Lohmann", signatory_title="Projektleiterin Netze",
        signature_date="2026-09-17",
        conditions=("Trassenwarnband auf 14 m nicht verlegt",
                    "Setzung der Oberfläche an Muffengrube 3", "Bestandsplan Blatt 6 fehlt"),
    ))  # fmt: skip


def part() -> Paper:
    """A partial acceptance, scanned."""
    source = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Caladea", size: 11pt, lang: "de")
#align(right)[Ingenieurgesellschaft Vierlinden mbH \ Tragwerk · Brücken · Wasserbau \ Kassel]
#v(4mm)
#text(size: 15pt)[*Teilabnahme*]
#v(1mm)
Objekt: *Instandsetzung Fuldabrücke Röhrda* \
Unser Auftrag: *IV 26/118* \
Bauherrschaft: *Gemeinde Röhrda, Bauamt*
#v(4mm)
Am Dienstag, dem 12. Mai 2026, wurden die Leistungen des ersten Bauabschnitts (Widerlager Nord und
Feld 1) durch das Bauamt besichtigt. Geprüft wurden Betondeckung, Lagerspalt, Übergangskonstruktion
und Oberflächenschutz.

Die Gemeinde nimmt nur den *Bauabschnitt 1* ab. Feld 2 und das Widerlager Süd
sind noch eingerüstet und bleiben von dieser Erklärung ausgenommen.

Aus dem Bauabschnitt wird der Teilbetrag von 83.470,00 EUR (netto) zur Zahlung fällig.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [#ink(31, 46, 14) \ #rule(w: 64mm) \ Burkhard Seiferth \ Leiter Bauamt],
 [#v(9mm) Röhrda, 12. Mai 2026 \ #rule(w: 54mm) \ Ort, Datum])
#v(6mm)
#ink(32, 40, 12) \ #rule(w: 64mm) \ Annegret Koch-Vierlinden (Objektüberwachung)
"""
    return scanned("mq-de-teilabnahme", source,
        Scanner(dpi=130, skew=-0.5, noise=3, blur=0.5, jpeg=42, seed=21), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de",
        client="Gemeinde Röhrda", project="Instandsetzung Fuldabrücke Röhrda",
        project_code="IV 26/118", milestone="Bauabschnitt 1", signatory_name="Burkhard Seiferth",
        signatory_title="Leiter Bauamt", signature_date="2026-05-12", amount="83470.00 EUR",
        conditions=("Feld 2 und das Widerlager Süd sind noch eingerüstet und bleiben von dieser "
                    "Erklärung ausgenommen",),
    ))  # fmt: skip


def hours() -> Paper:
    """A monthly record of consulting hours."""
    source = r"""
#set page(paper: "a4", margin: (x: 17mm, y: 15mm))
#set text(font: "Carlito", size: 10pt, lang: "de")
#grid(columns: (1fr, auto), text(size: 17pt, weight: "bold")[Leistungsnachweis Juni 2026],
 align(right)[Sandkamp Datenberatung \ Inh. Volker Sandkamp, Oldenburg])
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [Kunde: Klinikverbund Emsland-Nord gGmbH],
 [Bestellung: 45-009177], [Projekt: Einführung Archivschnittstelle HL7], [Projektnr.: SD-0614])
#v(3mm)
#table(columns: (24mm, 1fr, 20mm, 28mm), inset: (x: 5pt, y: 3.4pt), stroke: 0.3pt + gray,
 align: (left, left, right, left), fill: (_, y) => if y == 0 {rgb("#e8eef7")},
 [Datum], [Tätigkeit], [Std.], [Ort],
 [02.06.], [Anforderungen Radiologie aufgenommen], [7,50], [Lingen],
 [03.06.], [Nachrichtentypen ORU/ADT abgestimmt], [8,00], [Lingen],
 [09.06.], [Mapping programmiert], [8,25], [remote],
 [10.06.], [Mapping programmiert, Modultest], [7,75], [remote],
 [16.06.], [Fehlersuche Zeichensatz], [6,00], [remote],
 [23.06.], [Probelauf mit Echtdaten], [9,00], [Meppen],
 [24.06.], [Nachlauf, Doku], [5,50], [remote],
 [], [*Summe*], [*52,00*], [])
52,00 Std. × 98,00 € = *5.096,00 €* zzgl. USt.
#v(8mm)
Sachlich und rechnerisch richtig, Stunden freigegeben:
#v(3mm)
#ink(71, 42, 12) #h(6mm) Meppen, 01.07.2026 \
#rule(w: 90mm) \
Dr. Swantje Brüning, Leitung Medizin-IT
"""
    return text("mq-de-leistungsnachweis", source, truth(
        "timesheet_approval", "accepted", True, "de", client="Klinikverbund Emsland-Nord gGmbH",
        project="Einführung Archivschnittstelle HL7", project_code="SD-0614",
        signatory_name="Dr. Swantje Brüning", signatory_title="Leitung Medizin-IT",
        signature_date="2026-07-01", amount="5096.00 EUR", po_number="45-009177",
    ))  # fmt: skip


def invoice() -> Paper:
    """An invoice that only mentions an acceptance."""
    s = Sheet(face="Narrow")
    s.say(56, 66, "Elektro Pfisterer e.K.", 20, "Narrow-Bold", "#b3261e")
    s.say(56, 82, "Meisterbetrieb seit 1974 - Riedlinger Str. 8, 88499 Altheim", 9.5)
    s.say(56, 138, "Kelterei Sonnhalde GmbH & Co. KG", 11)
    s.say(56, 153, "Am Kelterplatz 2", 11)
    s.say(56, 168, "88400 Biberach an der Riß", 11)
    s.say(380, 138, "Rechnung Nr. 2026-0388", 11.5, "Narrow-Bold")
    s.say(380, 154, "Datum: 05.08.2026", 11)
    s.say(380, 170, "Kunden-Nr.: 10422", 11)
    s.say(56, 222, "Photovoltaik auf der Abfüllhalle, Auftrag A-26-091", 13, "Narrow-Bold")
    y = s.para(
        56,
        232,
        480,
        "Für die im Juli ausgeführten und von Ihnen abgenommenen Arbeiten "
        "berechnen wir wie vereinbart:",
        11,
    )
    rows = [
        ["Pos.", "Leistung", "Menge", "Einzelpreis", "Gesamt"],
        ["1", "Module 430 Wp montiert", "96 Stk", "189,00 €", "18.144,00 €"],
        ["2", "Wechselrichter 20 kW mit Zählerplatz", "2 Stk", "3.410,00 €", "6.820,00 €"],
        ["3", "Blitzschutz, Anbindung", "1 psch", "1.275,00 €", "1.275,00 €"],
        ["", "Netto", "", "", "26.239,00 €"],
        ["", "USt. 19 %", "", "", "4.985,41 €"],
        ["", "<b>Rechnungsbetrag</b>", "", "", "<b>31.224,41 €</b>"],
    ]
    y = s.table(56, y + 12, rows, (34, 240, 60, 70, 80), [
        ("LINEBELOW", (0, 0), (-1, 0), 1, "#b3261e"), ("LINEABOVE", (0, 4), (-1, 4), 0.5, "#000"),
    ], 10.5)  # fmt: skip
    s.para(
        56,
        y + 20,
        480,
        "Zahlbar innerhalb von 10 Tagen mit 2 % Skonto, 30 Tage netto. Bitte "
        "geben Sie bei der Überweisung die Rechnungsnummer an.",
        11,
    )
    s.line(56, 780, 540, 780, 0.5)
    s.say(
        56,
        794,
        "Raiffeisenbank Riß-Umlach  DE00 6546 1878 0012 3450 00   "
        "Steuer-Nr. 54123/00417   HRA 0000 Ulm",
        8.5,
    )
    return Paper("mq-de-rechnung-pv", "a", "text", s.bytes(), truth(
        "other", None, None, "de", client="Kelterei Sonnhalde GmbH & Co. KG",
        project="Photovoltaik auf der Abfüllhalle", project_code="A-26-091",
    ))  # fmt: skip


def release() -> Paper:
    """A mail that releases an agency's work."""
    source = r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(font: "DejaVu Sans", size: 9pt, lang: "de")
#table(columns: (26mm, 1fr), stroke: none, inset: 2.5pt,
 [*Betreff:*], [AW: Jahresbericht 2025 – Reinzeichnung zur Freigabe (Job 5173)],
 [*Von:*], [Jule Wittkopp \<j.wittkopp@stiftung-hafenlicht.example>],
 [*Datum:*], [Di., 14.04.2026, 18:22],
 [*An:*], [Team Drossel & Kranich \<hallo@drosselkranich.example>])
#line(length: 100%, stroke: 0.4pt)
Liebes Drossel-Team,

nachdem nun auch unser Vorsitzender alle 64 Seiten gelesen hat (und tatsächlich nur das Wort
„Freudentränen“ ein zweites Mal nachschlug): Die Reinzeichnung ist hiermit freigegeben, ihr
könnt die Daten an die Druckerei geben.

Die Schlussrechnung über 7.280 Euro dürft ihr uns gern noch im April stellen.

Sonnige Grüße aus Wismar \
Jule

#text(fill: luma(80))[Jule Wittkopp \ Referentin Kommunikation \ Stiftung Hafenlicht]
#v(4mm)
#block(stroke: (left: 1.5pt + blue), inset: (left: 8pt))[
Am 10.04.2026 um 11:05 schrieb Team Drossel & Kranich: \
Liebe Jule, im Anhang findest du das PDF mit allen Korrekturen aus Runde drei. Wenn alles passt,
brauchen wir bis Mittwoch ein kurzes Zeichen von dir.]
"""
    return text("mq-de-mail-freigabe", source, truth(
        "email", "accepted", None, "de", client="Stiftung Hafenlicht", project="Jahresbericht 2025",
        project_code="5173", milestone="Reinzeichnung", signatory_name="Jule Wittkopp",
        signatory_title="Referentin Kommunikation", signature_date="2026-04-14",
        amount="7280.00 EUR",
    ))  # fmt: skip


def extra() -> Paper:
    """A supplement to a shell contract, commissioned."""
    source = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "de")
#block(fill: rgb("#333333"), inset: 4mm, width: 100%)[#text(fill: white, size: 13pt)[
 #set text(ligatures: false); *Nachtragsvereinbarung Nr. N04*]]
#v(2mm)
zum Bauvertrag vom 11.11.2025 zwischen der *Wohnbau Elbaue eG* (Auftraggeberin) und der *Hagedorn
Hochbau GmbH* (Auftragnehmerin) für das Vorhaben *Mehrfamilienhaus Deichweg 7*, Kostenstelle
WE-7710.
#v(3mm)
#table(columns: (14mm, 1fr, 18mm, 24mm, 26mm), inset: 5pt, stroke: 0.4pt,
 align: (left, left, right, right, right), [OZ], [Text], [Menge], [EP], [GP],
 [N4.1], [Mehrstärke Bodenplatte 30 statt 25 cm, Beton C30/37 WU], [41 m³], [212,00], [8.692,00],
 [N4.2], [Fugenband und Injektionsschlauch], [126 m], [38,50], [4.851,00],
 [N4.3], [Entfall Perimeterdämmung unter Aufzug], [-22 m²], [46,00], [-1.012,00],
 [], [Summe netto (EUR)], [], [], [*12.531,00*])
Grund: höherer Bemessungswasserstand laut Bodengutachten vom 19.12.2025. Eine Bauzeitverlängerung
wird nicht vereinbart; Preisbasis ist die Urkalkulation.
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, block(stroke: 0.4pt, inset: 3mm, width: 100%)[
 Angeboten \ #ink(141, 38, 12, 111111) \ Lars Hagedorn, 14.01.2026],
 block(stroke: 0.4pt, inset: 3mm, width: 100%)[Beauftragt \ #ink(142, 40, 12) \ Cornelia Fritsche,
 Vorstand Technik, 21.01.2026])
"""
    return text("mq-de-nachtrag-vier", source, truth(
        "change_order", "accepted", True, "de", client="Wohnbau Elbaue eG",
        project="Mehrfamilienhaus Deichweg 7", project_code="WE-7710",
        signatory_name="Cornelia Fritsche", signatory_title="Vorstand Technik",
        signature_date="2026-01-21", amount="12531.00 EUR", change_order_number="N04",
    ))  # fmt: skip


def refusal() -> Paper:
    """A letter that refuses acceptance of a plant."""
    source = r"""
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 27mm, bottom: 20mm))
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
#text(size: 8pt)[Molkerei Allgrün eG · Käsereiweg 1 · 87527 Sonthofen]
#v(3mm)
Einschreiben \ Kältetechnik Böhmler GmbH \ Herrn Ralf Böhmler \ Industriestraße 40 \ 87437 Kempten
#v(4mm)
#align(right)[Sonthofen, 26.11.2026]
*Ammoniak-Verbundanlage Reifekeller 2, Auftrag 4-2219 \ Ihr Abnahmeverlangen vom 19.11.2026*

Sehr geehrter Herr Böhmler,

zu unserem gemeinsamen Termin am Montag halten wir fest: Die Anlage erreicht bei Volllast lediglich
-3,1 °C Kellertemperatur statt der zugesicherten -5 °C, der Schallpegel an der Grundstücksgrenze
liegt um 6 dB(A) über dem Genehmigungswert. Beides sind wesentliche Mängel im Sinne von § 640 BGB.

Wir lehnen die Abnahme daher ab. Die Schlussrate von 92.600,00 € ist nicht fällig. Zur Beseitigung
setzen wir Ihnen eine Frist bis zum 15.01.2027 und bitten danach um ein neues Verlangen.

Mit freundlichen Grüßen

#ink(151, 46, 14, 0a0a3a) \
Kreszentia Hiemer \ Leiterin Technik, Molkerei Allgrün eG
"""
    return text("mq-de-abgelehnt", source, truth(
        "acceptance_certificate", "rejected", True, "de", client="Molkerei Allgrün eG",
        project="Ammoniak-Verbundanlage Reifekeller 2", project_code="4-2219",
        signatory_name="Kreszentia Hiemer", signatory_title="Leiterin Technik",
        signature_date="2026-11-26", amount="92600.00 EUR",
    ))  # fmt: skip


def half() -> Paper:
    """Two owners, one signature."""
    source = r"""
#set page(paper: "a4", margin: (x: 23mm, y: 20mm))
#set text(font: "Lato", size: 10pt, lang: "de")
#text(size: 20pt, weight: "light", fill: rgb("#466b52"))[Holzhaus Wendelin]
#h(1fr) Hausübergabe
#line(length: 100%, stroke: 0.8pt + rgb("#466b52"))
#grid(columns: (1fr, 1fr), row-gutter: 3mm, [Bauherren: Eheleute Dr. Nil und Jasper Uhlenbrock],
 [Hausnummer: HW 0932], [Bauvorhaben: Einfamilienhaus Kirschenallee 15],
 [Schlussrechnung: 24.815,00 €])
#v(4mm)
#table(columns: (1fr, 26mm, 1fr), stroke: (x, y) => (bottom: 0.3pt), inset: 4pt,
 [Fenster, Türen, Beschläge], [in Ordnung], [], [Treppe und Geländer], [in Ordnung], [],
 [Luftdichtheit n50 = 0,7], [in Ordnung], [Messbericht übergeben], [Wärmepumpe], [in Ordnung],
 [Einweisung erfolgt], [Schlüssel], [6 Stück], [Karte Nr. 88213])
#v(3mm)
Die Bauherren nehmen das Haus als vertragsgemäß ab. Diese Erklärung wird wirksam, wenn beide
Bauherren unterschrieben haben.
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm,
 [#ink(161, 42, 13) \ #line(length: 100%, stroke: 0.4pt) Jasper Uhlenbrock \ 30.10.2026],
 [#v(15mm) #line(length: 100%, stroke: 0.4pt) Dr. Nil Uhlenbrock \ Datum:],
 [#ink(162, 38, 12) \ #line(length: 100%, stroke: 0.4pt) Bauleitung: T. Wendelin \ 30.10.2026])
"""
    return text("mq-de-eheleute", source, truth(
        "acceptance_certificate", "undecided", False, "de",
        client="Eheleute Dr. Nil und Jasper Uhlenbrock",
        project="Einfamilienhaus Kirschenallee 15", project_code="HW 0932",
        signatory_name="Dr. Nil Uhlenbrock", milestone="Hausübergabe", amount="24815.00 EUR",
        warnings=("partly_signed",),
    ))  # fmt: skip


def purchase() -> Paper:
    """An order for surveying."""
    source = r"""
#set page(paper: "a4", margin: (x: 20mm, top: 20mm, bottom: 16mm))
#set text(font: "Liberation Mono", size: 8.6pt, lang: "de")
#text(size: 12pt)[*BESTELLUNG 3100558842*] #h(1fr) Blatt 1
#line(length: 100%)
Besteller....: Nordmark Kiesgruben GmbH, 24783 Osterrönfeld \
Lieferant....: Vermessungsbüro Thordsen, 24768 Rendsburg (Kreditor 70119) \
Belegdatum...: 02.03.2026 \
Einkäufer....: Gesche Ahrendt, Strategischer Einkauf \
Kontierung...: PSP K-26-03 Abbaufeld Schacht-Audorf
#line(length: 100%, stroke: (dash: "dashed"))
#table(columns: (12mm, 1fr, 18mm, 28mm, 28mm), stroke: none, inset: 3pt,
 align: (left, left, right, right, right), [Pos], [Bezeichnung], [Menge], [Preis/Einh.], [Wert EUR],
 [0010], [Drohnenbefliegung mit Passpunkten, je Quartal], [4], [1.640,00], [6.560,00],
 [0020], [Massenermittlung und Haldenbericht], [4], [485,00], [1.940,00],
 [0030], [Grenzpunkte abmarken], [9], [120,00], [1.080,00])
#line(length: 100%, stroke: (dash: "dashed"))
Gesamtwert netto EUR #h(1fr) *9.580,00*
#v(4mm)
Lieferung frei Haus digital (LAS, DXF, PDF). Auftragsbestätigung binnen 5 Werktagen erbeten. Es
gelten ausschließlich unsere Einkaufsbedingungen, Stand 07/2024.

Dieses Schreiben wurde maschinell erstellt und trägt keine Unterschrift.
"""
    return text("mq-de-bestellung-kies", source, truth(
        "purchase_order", None, None, "de", client="Nordmark Kiesgruben GmbH",
        project="Abbaufeld Schacht-Audorf", project_code="K-26-03", amount="9580.00 EUR",
        po_number="3100558842",
    ))  # fmt: skip


def swiss() -> Paper:
    """A Swiss works acceptance, scanned."""
    source = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "de")
#grid(columns: (1fr, 1fr), [*Gasser Huonder Architekten AG* \ Reichsgasse 20, 7000 Chur],
 align(right)[Formular nach Norm SIA 118 \ Art. 157 ff.])
#v(3mm)
#text(size: 15pt)[*Abnahmeprotokoll Werk / Werkteil*]
#v(2mm)
#table(columns: (45mm, 1fr), inset: 6pt, stroke: 0.5pt,
 [Bauherrschaft], [Schulgemeinde Valsins], [Bauwerk], [Erweiterung Primarschulhaus Valsins],
 [Unternehmer], [Caduff Spenglerei AG, Ilanz], [Werkteil], [BKP 222 Spenglerarbeiten],
 [Werkvertrag Nr.], [VS-222-07], [Abrechnungssumme], [CHF 118'340.50])
#v(3mm)
Die gemeinsame Prüfung vom #print[3. Juli 2026] ergab:
#v(1mm)
#tk(true) #h(2mm) keine Mängel. Das Werk gilt mit heutigem Datum als abgenommen. \
#v(0.5mm) #tk(false) #h(2mm) unwesentliche Mängel gemäss Beiblatt, Frist zur Verbesserung \
#v(0.5mm) #tk(false) #h(2mm) wesentliche Mängel, die Abnahme wird zurückgestellt
#v(3mm)
Die Rügefrist von zwei Jahren (Art. 172) läuft ab Abnahme.
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm,
 [#ink(171, 40, 12) \ #rule(w: 48mm) \ Bauherrschaft \ Flurina Tuor \ Schulratspräsidentin],
 [#ink(172, 40, 12) \ #rule(w: 48mm) \ Bauleitung \ Gian Huonder],
 [#ink(173, 40, 12) \ #rule(w: 48mm) \ Unternehmer \ Reto Caduff])
#v(3mm) Valsins, #print[3. Juli 2026]
"""
    return scanned("mq-de-ch-werkteil", source,
        Scanner(dpi=130, skew=0.4, noise=2.5, blur=0.6, jpeg=40, seed=5, turn=90), truth(
        "acceptance_certificate", "accepted", True, "de", client="Schulgemeinde Valsins",
        project="Erweiterung Primarschulhaus Valsins", project_code="VS-222-07",
        milestone="BKP 222 Spenglerarbeiten", signatory_name="Flurina Tuor",
        signatory_title="Schulratspräsidentin", signature_date="2026-07-03",
        amount="118340.50 CHF",
    ))  # fmt: skip


def austria() -> Paper:
    """An Austrian takeover written as running minutes."""
    source = r"""
#set page(paper: "a4", margin: (x: 28mm, y: 24mm))
#set text(font: "URW Bookman", size: 10pt, lang: "de")
#set par(leading: 0.75em, justify: true)
#align(center)[#text(size: 13pt)[ÜBERNAHMEPROTOKOLL] \ gemäß ÖNORM B 2110 \ aufgenommen in Zwettl
am 8. Juni 2026]
#v(3mm)
Gegenstand ist die *Hackgutheizung Volksheim Zwettl-Ost*, Auftrag *HZ 611*, ausgeführt von der
Installateurbetrieb Pöchhacker GesmbH für die *Volkshilfe Waldviertel*.

Um 9 Uhr wurde der Kessel angefahren, um 10 Uhr 20 war Nennleistung erreicht. Rauchgaswerte,
Rücklaufanhebung und Notstopp wurden vorgeführt. Frau Ing. Haslinger prüfte die Brandschutzklappe
der Förderschnecke persönlich und fand sie in Ordnung. Auf Nachfrage erläuterte der Obermonteur
die Ascheaustragung.

Mängel wurden keine festgestellt. Die Auftraggeberin erklärt um 11 Uhr 05 die Übernahme der Anlage.
Der Deckungsrücklass wird mit der Schlussrechnung von EUR 41.908,20 abgerechnet; die
Gewährleistung währt drei Jahre.

Vorgelesen und genehmigt:
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [#ink(181, 44, 13, 101040) \ Ing. Walpurga Haslinger \ Technische Leiterin \ für die Volkshilfe
 Waldviertel], [#ink(182, 40, 13, 333333) \ Alois Pöchhacker jun. \ für den Auftragnehmer])
"""
    return text("mq-de-at-uebernahme", source, truth(
        "acceptance_certificate", "accepted", True, "de", client="Volkshilfe Waldviertel",
        project="Hackgutheizung Volksheim Zwettl-Ost", project_code="HZ 611",
        signatory_name="Walpurga Haslinger", signatory_title="Technische Leiterin",
        signature_date="2026-06-08", amount="41908.20 EUR",
    ))  # fmt: skip


def unticked() -> Paper:
    """Signed, but no box has been ticked."""
    source = r"""
#set page(paper: "a4", margin: 19mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "de")
#text(size: 16pt, weight: "bold")[Abschlussbestätigung Schulungspaket] #h(1fr) Lernwerk Saar
#v(3mm)
#grid(columns: (40mm, 1fr), row-gutter: 3mm, [Auftraggeber], [*Gusswerke Dillheim AG*],
 [Paket], [*Qualifizierung Anlagenführer 2026*], [Buchung], [*LS-40177*],
 [Block], [*Block B: Instandhaltung*], [Honorar], [*8.450,00 EUR*])
#v(3mm)
#line(length: 100%, stroke: 0.4pt)
Bitte kreuzen Sie Zutreffendes an:
#v(2mm)
#bx(false, s: 4mm) #h(3mm) Der Block wurde wie gebucht durchgeführt und wird bestätigt. \
#v(1mm)
#bx(false, s: 4mm) #h(3mm) Der Block wird bestätigt, folgende Punkte sind nachzuholen:
#rule(w: 48mm) \
#v(1mm)
#bx(false, s: 4mm) #h(3mm) Der Block wird nicht bestätigt. Begründung: #rule(w: 70mm)
#v(4mm)
#line(length: 100%, stroke: 0.4pt)
Trainerin: Mechthild Rouget #h(10mm) Teilnehmende: 16 #h(10mm) Dauer: 3 Tage
#v(9mm)
#ink(191, 46, 13) #h(10mm) Dillheim, 22.04.2026 \
#rule(w: 100mm) \
Eugen Backes, Leiter Aus- und Weiterbildung
"""
    return text("mq-de-ohne-kreuz", source, truth(
        "acceptance_certificate", "undecided", True, "de", client="Gusswerke Dillheim AG",
        project="Qualifizierung Anlagenführer 2026", project_code="LS-40177",
        milestone="Block B: Instandhaltung", signatory_name="Eugen Backes",
        signatory_title="Leiter Aus- und Weiterbildung", signature_date="2026-04-22",
        amount="8450.00 EUR",
    ))  # fmt: skip


def fields() -> Paper:
    """A fillable form, pre-filled by the vendor, neither ticked nor signed."""
    s = Sheet(face="Times-Roman")
    s.frame(36, 36, 523, 60, 1.2)
    s.say(50, 62, "Abnahmeformular Software-Release", 17, "Times-Bold")
    s.say(50, 82, "Fjordlicht Informatik GmbH, Flensburg", 11)
    rows = (
        ("auftraggeber", "Auftraggeber", "Hafenbetriebe Schleimünde AöR"),
        ("projekt", "Projekt", "Liegeplatzverwaltung 2.0"),
        ("projektnummer", "Projektnummer", "FL-2026-17"),
        ("release", "Release", "Release 2.3 (Gebührenmodul)"),
        ("betrag", "Abnahmerate EUR", "13.900,00"),
        ("name", "Abnehmer", "Hauke Petersen-Dahl"),
        ("funktion", "Funktion", "Hafenkapitän"),
        ("datum", "Datum der Abnahme", ""),
    )
    for i, (name, label, value) in enumerate(rows):
        s.say(50, 132 + 30 * i, label, 11.5)
        s.field(name, 190, 119 + 30 * i, 330, value, 18, 10)
    y = 390.0
    for i, (name, label) in enumerate(
        (
            ("ja", "Das Release wird abgenommen."),
            ("vorbehalt", "Abnahme mit folgenden Vorbehalten:"),
            ("nein", "Das Release wird zurückgewiesen."),
        )
    ):
        s.check(name, 50, y + 26 * i, False, 13, "check")
        s.say(74, y + 10 + 26 * i, label, 11.5)
    s.field("vorbehalte", 74, y + 84, 446, "", 60, multi=True)
    s.say(50, y + 190, "Unterschrift des Abnehmers:", 11.5)
    s.line(196, y + 192, 520, y + 192)
    s.para(
        50,
        y + 214,
        480,
        "Bitte am Bildschirm ausfüllen, ausdrucken, unterschreiben und als "
        "Scan an abnahme@fjordlicht.example zurücksenden.",
        9.5,
    )
    return Paper("mq-de-formular-leer", "a", "form", s.bytes(), truth(
        "acceptance_certificate", "undecided", False, "de", client="Hafenbetriebe Schleimünde AöR",
        project="Liegeplatzverwaltung 2.0", project_code="FL-2026-17",
        milestone="Release 2.3 (Gebührenmodul)", signatory_name="Hauke Petersen-Dahl",
        signatory_title="Hafenkapitän", amount="13900.00 EUR",
    ))  # fmt: skip


def stamp() -> Paper:
    """A plan transmittal with a named approval stamp."""
    source = r"""
#set page(paper: "a4", flipped: true, margin: 15mm)
#set text(font: "URW Gothic", size: 9pt, lang: "de")
#grid(columns: (1fr, 76mm), gutter: 8mm, [
#text(size: 14pt)[Planlieferschein 33] \ Büro Zirngibl Haustechnikplanung, Regensburg
#v(3mm)
Empfänger: Spital Sankt Afra Regensburg, Abteilung Bau \
Vorhaben: OP-Trakt Ebene 3, Lüftung \
Projekt: ZH 24-66 \
Planungsstufe: Ausführungsplanung Index D
#v(3mm)
#table(columns: (30mm, 1fr, 14mm, 24mm), inset: 4pt, stroke: 0.3pt,
 [Plan], [Inhalt], [Index], [Datum],
 [L-301], [Grundriss Zuluft], [D], [06.02.2026], [L-302], [Grundriss Abluft], [D], [06.02.2026],
 [L-310], [Schnitte Deckenzone], [D], [06.02.2026], [L-350], [Schema Regelung], [D], [09.02.2026])
Die Pläne ersetzen Index C vollständig. Rückgabe mit Sichtvermerk an das Büro.
], [
#v(10mm)
#rotate(-7deg, block(stroke: 2pt + rgb("#b02020"), inset: 10pt, radius: 3pt)[
#text(fill: rgb("#b02020"), size: 10.5pt)[#text(size: 16pt, weight: "bold")[GEPRÜFT UND FREIGEGEBEN]
\ Spital Sankt Afra, Abteilung Bau \ Datum: 18.02.2026 \ Name: Ottfried Zauner \ Funktion: Leiter
Technik]])
])
"""
    return text("mq-de-planstempel", source, truth(
        "acceptance_certificate", "accepted", True, "de", client="Spital Sankt Afra Regensburg",
        project="OP-Trakt Ebene 3, Lüftung", project_code="ZH 24-66",
        milestone="Ausführungsplanung Index D", signatory_name="Ottfried Zauner",
        signatory_title="Leiter Technik", signature_date="2026-02-18",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    """The German papers."""
    for make in (vob, part, hours, invoice, release, extra, refusal, half, purchase, swiss, austria,
                 unticked, fields, stamp):  # fmt: skip
        yield make()
