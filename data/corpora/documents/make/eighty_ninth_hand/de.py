"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, plain, scanned


def bau() -> Paper:
    """Förmliche Abnahme nach VOB/B."""
    source = r"""
#set page("a4", margin: (left: 25mm, right: 18mm, y: 18mm))
#set text(font: "Liberation Sans", size: 9.5pt, lang: "de")
#align(center)[#text(14pt, weight: "bold")[Abnahmeniederschrift]\ förmliche Abnahme gemäß § 12 Abs. 4 VOB/B]
#table(columns: (42mm, 1fr), inset: 5pt, stroke: 0.5pt,
  [Auftraggeber], [Wohnungsgenossenschaft Havelblick eG],
  [Auftragnehmer], [Zimmerei Raddatz GmbH, Werder],
  [Bauvorhaben], [Dachstuhlerneuerung Seestraße 12–18],
  [Auftrags-Nr.], [B-2025/311],
  [Gewerk / Los], [Los 2 Zimmererarbeiten],
  [Bauleitung], [Dipl.-Ing. Jutta Kämpf, Potsdam],
  [Termin vor Ort], [Mittwoch, 18. März 2026, 10:00 Uhr])
*1. Feststellungen*\
Besichtigt wurden alle vier Dachabschnitte einschließlich Gauben und Traufen. Stichprobenhaft wurden Schraubverbindungen nachgezogen. Beanstandungen haben sich nicht ergeben.

*2. Mängel*\
#xk keine #h(10mm) #bx laut Anlage

*3. Restleistungen*\
#xk keine #h(10mm) #bx laut Anlage

*4. Vertragsstrafe*\
Ein Vorbehalt wird nicht erklärt, da die Frist eingehalten wurde.

*5. Erklärung*\
#xk Die Leistung wird abgenommen. #h(6mm) #bx Die Leistung wird nicht abgenommen.

*6. Verjährung der Mängelansprüche*\
Beginn 19.03.2026, Ende 18.03.2030.

*7. Schlussrechnung*\
Vorläufige Abrechnungssumme netto 146.280,00 EUR.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm, row-gutter: 4pt,
  on(100%)[#ink(191)], on(100%)[#ink(193, w: 120pt)],
  [für den Auftragnehmer\ Henning Raddatz, Meister], [für den Auftraggeber\ Cornelia Wiegand, Leiterin Technik\ Potsdam, den 18.03.2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Wohnungsgenossenschaft Havelblick eG",
        project="Dachstuhlerneuerung Seestraße 12–18",
        project_code="B-2025/311",
        milestone="Los 2 Zimmererarbeiten",
        signatory_name="Cornelia Wiegand",
        signatory_title="Leiterin Technik",
        signature_date="2026-03-18",
        amount="146280.00 EUR",
    )
    return plain("ne-de-vob", source, label)


def handing_over() -> Paper:
    """Österreichische Übernahme, gescannt."""
    source = r"""
#set page("a4", margin: 22mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "de")
#text(18pt)[Fa. Stoiber Haustechnik] #h(1fr) #text(10pt)[4600 Wels, Traungasse 3]
#line(length: 100%, stroke: 2pt)
#v(3mm)
#text(15pt)[*Übernahmeprotokoll*] (ÖNORM B 2110, Pkt. 10)

Bauherr: Marktgemeinde Gunskirchen am Forst\
Objekt: Heizzentrale Volksschule\
Auftragsnummer: ST 25-0871

Die Gemeinde hat die Heizzentrale am heutigen Tag besichtigt und probeweise in Betrieb gesehen. Kesselfolge, Ausdehnungsgefäß und Fernmeldung laufen wie bestellt. Die Einschulung des Schulwarts hat stattgefunden; Pläne und Prüfbefunde liegen in der roten Mappe.

#tk Die Leistung wird *übernommen*. Gewährleistung drei Jahre ab heute.

#bx Die Übernahme wird *verweigert*, weil: #on(60mm)[]

Auszuzahlender Betrag laut Schlussrechnung: € 58.914,60
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
  on(100%)[#ink(197, c: black, w: 110pt)], on(100%)[#ink(199, c: black)],
  [Bauamtsleiter Franz Hofinger\ für die Marktgemeinde], [Gerald Stoiber\ Auftragnehmer])
#v(4mm)
Gunskirchen am Forst, #hand(c: black)[27. Jänner 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Marktgemeinde Gunskirchen am Forst",
        project="Heizzentrale Volksschule",
        project_code="ST 25-0871",
        signatory_name="Franz Hofinger",
        signatory_title="Bauamtsleiter",
        signature_date="2026-01-27",
        amount="58914.60 EUR",
    )
    how = Scanner(dpi=130, skew=-1.1, noise=3.5, blur=0.7, jpeg=40, seed=37)
    return scanned("ne-at-uebernahme", source, how, label)


def sia() -> Paper:
    """Schweizer Abnahme mit unwesentlichen Mängeln."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: ("Carlito", "DejaVu Sans"), size: 11pt, lang: "de")
#grid(columns: (1fr, auto), text(16pt, weight: "bold")[Protokoll über die gemeinsame Prüfung], [SIA 118, Art. 158])
#line(length: 100%, stroke: 0.7pt + red)
#grid(columns: (36mm, 1fr), row-gutter: 5pt,
  [Bauherrschaft], [Pensionskasse Glattal],
  [Bauwerk], [Überbauung Im Rietli, Haus C],
  [BKP / Arbeit], [BKP 273 Schreinerarbeiten],
  [Unternehmer], [Tobler Innenausbau AG, Uster],
  [Werkvertrag], [WV 273-04],
  [Leitung], [Architekturbüro Nägeli Frey, Martina Frey])
#v(2mm)
Ergebnis der Prüfung vom 4. September 2026:

☐ Keine Mängel; das Werk ist abgenommen.\
☒ Unwesentliche Mängel; das Werk ist abgenommen, die Mängel sind zu beheben.\
☐ Wesentliche Mängel; die Abnahme wird zurückgestellt.

#table(columns: (auto, 1fr, auto), inset: 5pt, stroke: 0.4pt,
  [Nr.], [Mangel], [Beheben bis],
  [1], [Wohnung 3.02: Küchenfront links verzogen], [25.09.2026],
  [2], [Wohnung 4.01: Türdrücker Réduit fehlt], [25.09.2026])
Vergütung nach Beseitigung: Schlussbetrag CHF 31'450.00 inkl. MWST.
#v(6mm)
Uster, 4. September 2026
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 8mm, row-gutter: 4pt,
  on(100%)[#ink(211, w: 80pt)], on(100%)[#ink(223, w: 90pt)], on(100%)[#ink(227, w: 75pt)],
  [Unternehmer\ Remo Tobler], [Bauleitung\ Martina Frey], [Bauherrschaft\ Beat Schoch, Portfoliomanager])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Pensionskasse Glattal",
        project="Überbauung Im Rietli, Haus C",
        project_code="WV 273-04",
        milestone="BKP 273 Schreinerarbeiten",
        signatory_name="Beat Schoch",
        signatory_title="Portfoliomanager",
        signature_date="2026-09-04",
        amount="31450.00 CHF",
        conditions=(
            "Wohnung 3.02: Küchenfront links verzogen",
            "Wohnung 4.01: Türdrücker Réduit fehlt",
        ),
    )
    return plain("ne-ch-sia", source, label)


def software() -> Paper:
    """Ein Brief, mit dem eine Softwarelieferung abgenommen wird."""
    source = r"""
#set page("a4", margin: (left: 25mm, right: 20mm, top: 40mm, bottom: 20mm), header: align(right, text(9pt)[Lübbener Kranbau AG · Industriepark Süd · 03222 Lübbenau]))
#set text(font: "Lato", size: 10.5pt, lang: "de")
#text(7pt)[#underline[Lübbener Kranbau AG · Postfach 1140 · 03222 Lübbenau]]\
Datenfluss Systemhaus GmbH\
Herrn Emre Yıldız\
Kantstraße 9\
04275 Leipzig

#align(right)[Lübbenau, 11\. Mai 2026]

*Abnahmeerklärung – Meilenstein 3 „Produktionsplanung“, Projekt LKB-ERP-19*

Sehr geehrter Herr Yıldız,

nach Abschluss des vierwöchigen Probebetriebs teilen wir Ihnen mit, dass die in Ziffer 6 des Pflichtenhefts beschriebenen Prüffälle vollständig durchlaufen wurden. Von 212 Fällen waren im ersten Durchgang 207 erfolgreich, die übrigen fünf wurden mit Version 4.1.2 bereinigt und am 6. Mai nachgetestet.

Hiermit erklären wir die Abnahme. Die Rate in Höhe von 73.500,00 € geben wir zur Zahlung frei (Bestellung 45-00817).

Unser Meister in Halle 2 lässt ausrichten, dass er die Zettelwirtschaft nicht vermisst.

Mit freundlichen Grüßen

#ink(229, w: 130pt, h: 30pt)

Sabrina Nowottny\
Leiterin Informationstechnik
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Lübbener Kranbau AG",
        project_code="LKB-ERP-19",
        milestone="Meilenstein 3 „Produktionsplanung“",
        signatory_name="Sabrina Nowottny",
        signatory_title="Leiterin Informationstechnik",
        signature_date="2026-05-11",
        amount="73500.00 EUR",
        po_number="45-00817",
    )
    return plain("ne-de-software", source, label)


def refusal() -> Paper:
    """Eine Abnahmeverweigerung."""
    source = r"""
#set page("a4", margin: (left: 28mm, right: 22mm, y: 22mm))
#set text(font: "URW Bookman", size: 9.8pt, lang: "de")
#align(right)[*Hotel Alte Färberei Betriebs GmbH*\ Am Mühlgraben 2, 99084 Erfurt]
Einschreiben / Rückschein\
Kachelmann Fliesen & Bäder e.K.\
Weimarer Landstraße 77\
99425 Weimar

Erfurt, 25\. Juni 2026

*Bauvorhaben Wellnessbereich 1. OG, Ihr Auftrag 0226-K\
Verweigerung der Abnahme*

Sehr geehrte Frau Kachelmann,

Sie haben uns unter dem 15. Juni zur Abnahme aufgefordert. Bei der Begehung am 23. Juni haben wir gemeinsam mit dem Sachverständigen Dr. Lenk festgestellt:

- Das Gefälle in den beiden Regenduschen läuft von der Rinne weg, Wasser steht bis zu 9 mm.
- Die Verbundabdichtung ist an drei von fünf Durchdringungen nicht angeschlossen.
- Im Dampfbad sind 34 Platten hohl verlegt.

Das sind wesentliche Mängel im Sinne des § 640 Abs. 1 Satz 2 BGB. Wir nehmen Ihr Werk daher nicht ab. Die mit der Abnahme fällige Schlusszahlung von 39.870,00 EUR wird bis zur Nachbesserung nicht geleistet.

Zur Beseitigung setzen wir Ihnen Frist bis zum 31. Juli 2026 und bitten um Nachricht, wann Ihre Leute beginnen.

Hochachtungsvoll

#ink(233, w: 115pt)

Thorsten Abicht\
Geschäftsführer
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Hotel Alte Färberei Betriebs GmbH",
        project="Wellnessbereich 1. OG",
        project_code="0226-K",
        signatory_name="Thorsten Abicht",
        signatory_title="Geschäftsführer",
        signature_date="2026-06-25",
        amount="39870.00 EUR",
    )
    return plain("ne-de-verweigerung", source, label)


def addendum() -> Paper:
    """Eine Nachtragsvereinbarung."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "de", ligatures: false)
#rect(width: 100%, inset: 8pt, stroke: (left: 5pt + rgb("#e0a100")))[#text(15pt)[*Nachtrag Nr. 4*] zum Ingenieurvertrag vom 12.08.2025]
#grid(columns: (1fr, 1fr), column-gutter: 8mm,
 [*Auftraggeber*\ Stadtwerke Ammerfeld\ Eigenbetrieb Entwässerung\ Kläranlagenweg 1],
 [*Auftragnehmer*\ IB Kolbe & Partner mbB\ Beratende Ingenieure\ Kassel])
*Maßnahme:* Stauraumkanal Bleichwiese #h(1fr) *Projektnummer:* 7.204.15

*Anlass.* Beim Vortrieb wurde eine nicht kartierte Fernwärmetrasse angetroffen. Die Trasse des Kanals wird auf 86 m Länge verschwenkt; Statik und Wasserhaltung sind neu aufzustellen.

#table(columns: (auto, 1fr, auto), inset: 6pt, align: (center, left, right),
 [Pos.], [Leistung], [netto EUR],
 [4.1], [Umplanung Lph 5 einschl. Längsschnitt], [8.640,00],
 [4.2], [Statische Nachweise Startschacht], [5.215,00],
 [4.3], [entfällt: Variantenstudie aus Nachtrag 2], [−1.900,00],
 [], [*Änderung der Vergütung*], [*11.955,00*])
Die Fertigstellungsfrist der Ausführungsunterlagen verschiebt sich auf den 30.11.2026. Im Übrigen gilt der Hauptvertrag weiter.
#v(8mm)
#table(columns: (1fr, 1fr), stroke: none, row-gutter: 2pt,
 [Kassel, 02.10.2026], [Ammerfeld, 08.10.2026],
 [#ink(239)], [#ink(241)],
 [Dr.-Ing. Arne Kolbe], [Mechthild Sundermann\ Werkleiterin])
#place(right, dx: -2mm, dy: 4mm, stamp([STADTWERKE AMMERFELD\ Eigenbetrieb Entwässerung], c: rgb("#24528f"), a: 6deg))
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "de",
        client="Stadtwerke Ammerfeld",
        project="Stauraumkanal Bleichwiese",
        project_code="7.204.15",
        signatory_name="Mechthild Sundermann",
        signatory_title="Werkleiterin",
        signature_date="2026-10-08",
        amount="11955.00 EUR",
        change_order_number="4",
    )
    return plain("ne-de-nachtrag", source, label)


def hours() -> Paper:
    """Ein Regiezettel mit Unterschrift des Kunden, gescannt."""
    source = r"""
#set page(width: 148mm, height: 210mm, margin: 11mm)
#set text(font: "DejaVu Sans", size: 8pt, lang: "de")
#grid(columns: (1fr, auto), [*Elektro Brüning* · Osnabrück], [Stundenlohnzettel 3309])
#line(length: 100%)
Kunde: Molkerei Artland eG #h(1fr) KW 17/2026\
Baustelle: Umbau Abfüllung 2\
Auftrag: EB-61540
#table(columns: (auto, 1fr, auto, auto), inset: 5pt,
 [Tag], [Tätigkeit], [Mann], [Std.],
 [20.04.], [#hand(c: black, size: 10pt)[Kabelpritsche versetzt]], [2], [#hand(c: black, size: 10pt)[14,0]],
 [21.04.], [#hand(c: black, size: 10pt)[Motor 4 neu angeklemmt]], [2], [#hand(c: black, size: 10pt)[11,5]],
 [22.04.], [#hand(c: black, size: 10pt)[Fehlersuche Frequenzumr.]], [1], [#hand(c: black, size: 10pt)[6,0]],
 [], [Summe], [], [#hand(c: black, size: 10pt)[31,5]])
Material: 40 m NYM-J 5x2,5; 12 Klemmen

Die Stunden wurden auf Anordnung geleistet und werden zur Abrechnung anerkannt.
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 4pt,
 on(100%)[#ink(251, w: 80pt, c: black)], on(100%)[#ink(257, w: 95pt, c: black)],
 [Monteur: U. Lammers], [Kunde: Dietmar Vossgröne\ Betriebstechniker\ #hand(c: black)[23.04.2026]])
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Molkerei Artland eG",
        project="Umbau Abfüllung 2",
        project_code="EB-61540",
        signatory_name="Dietmar Vossgröne",
        signatory_title="Betriebstechniker",
        signature_date="2026-04-23",
    )
    how = Scanner(dpi=150, skew=0.7, noise=4, blur=0.5, jpeg=42, turn=90, seed=41)
    return scanned("ne-de-stundenzettel", source, how, label)


def mail_yes() -> Paper:
    """Eine Mail mit Freigabe."""
    source = r"""
#set page("a4", margin: 22mm)
#set text(font: "Carlito", size: 11pt, lang: "de")
#table(columns: (auto, 1fr), stroke: none, inset: 3pt,
 [*Von:*], [Hölscher, Wiebke (Deutsches Korbmuseum)],
 [*Gesendet:*], [Montag, 9. Februar 2026 08:51],
 [*An:*], [team\@lichtwerk-kemper.example],
 [*Betreff:*], [AW: Medienstation „Weidenland“ – Auftrag LK 0419 – bitte um Abnahme])
#line(length: 100%, stroke: 0.4pt)
Guten Morgen Herr Kemper,

am Wochenende hatten wir 640 Gäste, und die Station lief ohne einen einzigen Neustart durch. Die Untertitel sind jetzt auch von der Bank aus lesbar, die Kinder finden den Biber.

Damit ist die Medienstation von unserer Seite abgenommen. Den Restbetrag von 6.720,00 EUR weist Frau Thiel noch diese Woche an.

Beste Grüße aus der Flechtwerkstatt

Wiebke Hölscher\
Ausstellungsleitung\
Deutsches Korbmuseum
#v(4mm)
#text(9pt, fill: luma(90))[Am 06.02.2026 um 17:20 schrieb Lichtwerk Kemper:\
\> Liebe Frau Hölscher, die Korrekturen sind eingespielt. Passt alles? Dann würde ich\
\> mich über ein kurzes Wort freuen.]
"""
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Deutsches Korbmuseum",
        project="Medienstation „Weidenland“",
        project_code="LK 0419",
        signatory_name="Wiebke Hölscher",
        signatory_title="Ausstellungsleitung",
        signature_date="2026-02-09",
        amount="6720.00 EUR",
    )
    return plain("ne-de-mail-frei", source, label)


def mail_no() -> Paper:
    """Eine freundliche Absage aus der Schweiz."""
    source = r"""
#set page("a4", margin: 24mm)
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
*E-Mail-Ausdruck* #h(1fr) Seite 1/1
#rect(width: 100%, inset: 7pt, fill: luma(240))[
Absender: Reto Aschwanden, Leiter Marketing, Seilbahnen Hochwang AG\
Empfänger: Livia Cadonau, Agentur Steinbock Kommunikation\
Datum: 3. Dezember 2026, 17:02\
Thema: Kampagne «Winter leise», Job SB-2217, Reinzeichnungen]
Liebe Livia

Merci für die schönen Muster und für die Extraschicht am Sonntag, das weiss ich sehr zu schätzen.

Wir haben die Plakate heute in der Geschäftsleitung aufgehängt und lange davor gestanden. Die Stimmung trifft es, aber die Piste auf Motiv 2 ist gar nicht unsere, und der Slogan ist auf Romanisch schlicht falsch. So können wir die Reinzeichnungen leider nicht gutheissen und geben sie nicht in den Druck.

Magst du am Montag anrufen, damit wir einen neuen Anlauf besprechen? Die zweite Tranche über CHF 9'800.00 lassen wir bis dahin ruhen.

Herzlich, Reto
"""
    label = truth(
        "email",
        "rejected",
        None,
        "de",
        client="Seilbahnen Hochwang AG",
        project="Kampagne «Winter leise»",
        project_code="SB-2217",
        milestone="Reinzeichnungen",
        signatory_name="Reto Aschwanden",
        signatory_title="Leiter Marketing",
        signature_date="2026-12-03",
        amount="9800.00 CHF",
    )
    return plain("ne-ch-mail-nein", source, label)


def order() -> Paper:
    """Eine Bestellung aus Österreich."""
    source = r"""
#set page("a4", margin: 18mm, footer: text(7.5pt)[Sitz: Graz · FN 555222k · UID ATU00000000 · Es gelten unsere Einkaufsbedingungen Stand 01/2025])
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "de")
#text(19pt, fill: rgb("#6a1b1b"))[steirerpapier] Steirerpapier Veredelungs GmbH
#v(5mm)
#grid(columns: (1fr, 1fr), [An:\ Messtechnik Prohaska KG\ Lagergasse 50\ 8020 Graz], [#text(14pt)[*Bestellung 7100-26-553*]\ Datum: 13.07.2026\ Sachbearbeiter: Ing. Ulrike Pammer, Einkauf\ Vorhaben: Emissionsmessung Kessel 1])
#v(4mm)
#table(columns: (auto, 1fr, auto, auto, auto), inset: 5pt,
 [Pos], [Bezeichnung], [Menge], [Preis], [Summe],
 [1], [Abgasmessung gem. Bescheid, 3 Messtage], [3 Tg], [1.640,00], [4.920,00],
 [2], [Analytik NOx, CO, Staub], [9 Stk], [115,00], [1.035,00],
 [3], [Messbericht deutsch, 2 Ausfertigungen], [1 Psch], [780,00], [780,00],
 table.cell(colspan: 4)[*Bestellwert netto EUR*], [*6.735,00*])
Liefertermin: Messung zwischen 7. und 18. September 2026, Bericht drei Wochen danach. Zahlung: 14 Tage 2 % oder 30 Tage netto. Bitte um Auftragsbestätigung binnen fünf Arbeitstagen.

Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.
"""
    label = truth(
        "purchase_order",
        None,
        None,
        "de",
        client="Steirerpapier Veredelungs GmbH",
        project="Emissionsmessung Kessel 1",
        amount="6735.00 EUR",
        po_number="7100-26-553",
    )
    return plain("ne-at-bestellung", source, label)


def notice() -> Paper:
    """Die Fertigstellungsanzeige des Unternehmers; die Zeile des Kunden ist leer."""
    source = r"""
#set page("a4", margin: (x: 26mm, y: 20mm))
#set text(font: "Caladea", size: 10.5pt, lang: "de")
#text(16pt, weight: "bold", fill: rgb("#1d4d2b"))[Grünraum Oberland Garten- und Landschaftsbau]
#line(length: 100%, stroke: 1pt + rgb("#1d4d2b"))
Stiftung Waldfriede Seniorenhäuser\
z. Hd. Frau Ricarda Stöhr, Leitung Liegenschaften\
Bad Tölz

Datum 29\. April 2026 #h(1fr) Unser Zeichen GO-1883

*Fertigstellungsanzeige: Sinnesgarten Haus Isarblick*

Guten Tag Frau Stöhr,

die Arbeiten im Sinnesgarten sind seit gestern fertig. Alle Hochbeete sind bepflanzt, die Wege verdichtet und die Handläufe auf Ihre Wunschhöhe gesetzt. Nach unserer eigenen Prüfung entspricht die Anlage dem Leistungsverzeichnis ohne Abstriche, sodass die Schlussrechnung über 47.260,00 € gestellt werden kann.

Bitte schicken Sie uns die untere Bestätigung unterschrieben zurück.

#ink(263, w: 100pt) Alois Heigl, Inhaber
#v(6mm)
#line(length: 100%, stroke: (dash: "dashed"))
*Bestätigung des Bauherrn*\
Der Sinnesgarten wurde von uns abgenommen am #on(30mm)[] .
#v(10mm)
#on(75mm)[]\
#text(9pt)[Ricarda Stöhr, Leitung Liegenschaften]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Stiftung Waldfriede Seniorenhäuser",
        project="Sinnesgarten Haus Isarblick",
        project_code="GO-1883",
        signatory_name="Ricarda Stöhr",
        signatory_title="Leitung Liegenschaften",
        amount="47260.00 EUR",
        warnings=("partly_signed",),
    )
    return plain("ne-de-fertigstellung", source, label)


def no_cross() -> Paper:
    """Unterschrieben, aber kein Kreuz gesetzt."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: ("Liberation Sans", "DejaVu Sans"), size: 9.5pt, lang: "de")
#table(columns: (1fr, 1fr), inset: 7pt, stroke: 0.7pt,
 table.cell(colspan: 2, fill: rgb("#dfe8f5"))[#text(13pt)[*Seminarabschluss – Rückmeldebogen des Auftraggebers*]],
 [Auftraggeber: Kreisklinikum Wendelsteig], [Veranstalter: Akademie Rotdorn],
 [Maßnahme: Deeskalation in der Notaufnahme], [Kursnummer: AR-26-058],
 [Termine: 1., 2. und 15. Oktober 2026], [Teilnehmende: 36],
 table.cell(colspan: 2)[*Unterlagen erhalten* (Teilnahmelisten, Zertifikate, Auswertung): vollständig],
 table.cell(colspan: 2)[*Ergebnis* – bitte eine Möglichkeit ankreuzen:\ #v(1mm)
 ☐ #h(2mm) Leistung erbracht wie vereinbart, Abnahme erteilt\
 ☐ #h(2mm) Leistung mit Nacharbeit (Erläuterung beifügen)\
 ☐ #h(2mm) Abnahme nicht erteilt],
 [Honorar: 8.100,00 EUR], [Kostenstelle: 90411],
 [Name: Annegret Filbinger\ Funktion: Pflegedirektorin], [Unterschrift: #ink(269, w: 110pt)\ Datum: 22.10.2026])
#text(8pt)[Akademie Rotdorn gUG, Rosenheim. Bogen bitte binnen zwei Wochen zurück.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "de",
        client="Kreisklinikum Wendelsteig",
        project="Deeskalation in der Notaufnahme",
        project_code="AR-26-058",
        signatory_name="Annegret Filbinger",
        signatory_title="Pflegedirektorin",
        signature_date="2026-10-22",
        amount="8100.00 EUR",
    )
    return plain("ne-de-kreuz", source, label)


def footnote() -> Paper:
    """Die Bedingung steht in einer Fußnote."""
    source = r"""
#set page("a4", margin: 27mm)
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "de")
#align(center)[#smallcaps(text(15pt)[Abnahmebescheinigung])\ #text(9pt)[zum Werkvertrag über ein Brandschutzgutachten]]
#v(6mm)
Die *Klosterbrauerei Sankt Veit KG* bescheinigt dem Sachverständigenbüro *Dr. Pohlmann Brandschutz* zu dessen Vorgang *SP-40-26*, dass das Gutachten _Sudhaus und Lagerkeller_ in der Fassung vom 14. August 2026 übergeben wurde und vertragsgemäß ist.#footnote[Die Bescheinigung gilt unter der Bedingung, dass das Fluchtwegkonzept für Keller 3 bis 30. September 2026 nachgereicht wird.]

Das Honorar beträgt 12.400,00 Euro zuzüglich Umsatzsteuer und ist nach Rechnungseingang fällig.

Die übergebenen Exemplare (drei gebunden, eines digital) bleiben im Eigentum der Brauerei.

#v(10mm)
Sankt Veit, am 21. August 2026

#ink(271, w: 120pt, h: 30pt)\
#line(length: 70mm, stroke: 0.5pt)
Xaver Dirnberger\
Technischer Leiter, für die Klosterbrauerei
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Klosterbrauerei Sankt Veit KG",
        project="Sudhaus und Lagerkeller",
        project_code="SP-40-26",
        signatory_name="Xaver Dirnberger",
        signatory_title="Technischer Leiter",
        signature_date="2026-08-21",
        amount="12400.00 EUR",
        conditions=("das Fluchtwegkonzept für Keller 3 bis 30. September 2026 nachgereicht wird",),
    )
    return plain("ne-de-fussnote", source, label)


def fields() -> Paper:
    """Ein ausgefülltes Formular der IT."""
    form = Form()
    form.say(50, 60, "Abnahmeformular IT-Leistungen", 18, "Helvetica-Bold")
    form.say(50, 78, "Nordmark Rechenzentrum GmbH, Kiel", 10)
    form.rule(50, 86, 495, 1.4)
    y = 104
    for name, head, value in (
        ("kunde", "Kunde", "Reederei Petersen-Holm"),
        ("projekt", "Projekt", "Umzug Mailsystem"),
        ("nummer", "Projektnummer", "NR-2026-0087"),
        ("stufe", "Leistungsstufe", "Stufe 2: Archivmigration"),
        ("betrag", "Freizugebender Betrag", "18.950,00 EUR"),
        ("bestellung", "Bestellnummer", "RPH-3341"),
    ):
        form.say(50, y + 12, head, 9)
        form.field(name, 180, y, 300, value)
        y += 25
    form.bar(50, y + 6, 495, 1, "#444444")
    y += 26
    for name, words, on in (
        ("ja", "abgenommen ohne Einschränkung", True),
        ("teil", "abgenommen mit Auflagen (siehe Beiblatt)", False),
        ("nein", "nicht abgenommen", False),
    ):
        form.tick(name, 54, y, on)
        form.say(74, y + 10, words)
        y += 20
    y += 40
    form.scrawl(60, y, ((9, 22), (20, 1), (31, 15), (44, 3), (53, 18), (77, 6), (111, 14)))
    form.rule(50, y + 5, 200)
    form.say(50, y + 17, "Unterschrift des Kunden", 8)
    form.field("name", 280, y - 13, 150, "Inken Harmsen")
    form.say(280, y + 17, "Name", 8)
    form.field("datum", 440, y - 13, 100, "16.11.2026")
    form.say(440, y + 17, "Datum", 8)
    form.field("rolle", 280, y + 24, 150, "IT-Koordinatorin")
    form.say(280, y + 53, "Funktion", 8)
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Reederei Petersen-Holm",
        project="Umzug Mailsystem",
        project_code="NR-2026-0087",
        milestone="Stufe 2: Archivmigration",
        signatory_name="Inken Harmsen",
        signatory_title="IT-Koordinatorin",
        signature_date="2026-11-16",
        amount="18950.00 EUR",
        po_number="RPH-3341",
    )
    return Paper("ne-de-formular", "a", "form", form.done(), label)


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield bau()
    yield handing_over()
    yield sia()
    yield software()
    yield refusal()
    yield addendum()
    yield hours()
    yield mail_yes()
    yield mail_no()
    yield order()
    yield notice()
    yield no_cross()
    yield footnote()
    yield fields()
