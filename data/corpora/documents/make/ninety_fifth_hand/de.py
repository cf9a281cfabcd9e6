"""German papers of Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, COND, MAIL, NO, OPEN, PO, TS, YES, Sheet, scanned, text


def vob() -> Paper:
    """Förmliche Abnahme nach VOB/B ohne Mängel."""
    body = r"""
#set page("a4", margin: (left: 25mm, right: 18mm, y: 16mm))
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "de")
#align(center, text(15pt, weight: "bold")[Niederschrift über die förmliche Abnahme])
#align(center)[gemäß § 12 Abs. 4 VOB/B]
#v(3mm)
#table(columns: (42mm, 1fr), inset: 5pt, stroke: 0.4pt,
 [Auftraggeber], [Wohnungsgenossenschaft Ilmtal eG, Weimar],
 [Auftragnehmer], [Dachdeckerei Röhling GmbH, Apolda],
 [Bauvorhaben], [Dachsanierung Kirschbachstraße 12–18],
 [Auftrag / Vertrag vom], [2025-B-144 / 11.02.2025],
 [Gewerk], [Los 3 Dachabdichtung],
 [Tag der Abnahme], [24.09.2025],
 [Teilnehmer AG], [Herr Jochen Wiegand, Frau Petra Schall],
 [Teilnehmer AN], [Herr Röhling jun.])
#v(2mm)
#set enum(numbering: "1.")
+ Die Leistung wurde gemeinsam begangen. Der Ausführungszeitraum lief vom 28.04.2025 bis zum 12.09.2025.
+ Mängel: #h(3mm) #xb() keine festgestellt #h(6mm) #eb() laut Anlage festgestellt
+ Vertragsstrafe: #h(3mm) #xb() entfällt #h(6mm) #eb() wird vorbehalten
+ Die Leistung wird hiermit #h(3mm) #xb() abgenommen #h(6mm) #eb() nicht abgenommen
+ Die Gewährleistung beginnt am 25.09.2025 und endet mit Ablauf des 24.09.2030.
+ Übergeben wurden: Revisionsunterlagen, Wartungsanweisung, Protokoll der Dichtigkeitsprüfung.
#v(10mm)
Weimar, den 24.09.2025
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 14mm,
 [#ink(19, w: 104) #v(-3mm) #rule() für den Auftraggeber \ Jochen Wiegand, Leiter Technik],
 [#ink(7301, w: 98, c: black) #v(-3mm) #rule() für den Auftragnehmer \ Lars Röhling])
"""
    label = truth(
        AC, YES, True, "de", client="Wohnungsgenossenschaft Ilmtal eG",
        project="Dachsanierung Kirschbachstraße 12–18", project_code="2025-B-144",
        milestone="Los 3 Dachabdichtung", signatory_name="Jochen Wiegand",
        signatory_title="Leiter Technik", signature_date="2025-09-24",
    )  # fmt: skip
    return text("de-vob", body, label)


def reservations() -> Paper:
    """Abnahme einer Lüftungsanlage mit Mängelliste, gescannt."""
    body = r"""
#set page("a4", margin: 20mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "de")
#grid(columns: (1fr, auto), text(14pt, weight: "bold")[Abnahmeprotokoll Haustechnik], [Blatt 1/1])
#rule(t: 1pt)
Kunde: Tierklinik Leinepark GmbH #h(1fr) Auftrag: KL-30518 \
Anlage: Lüftung OP-Trakt #h(1fr) Errichter: Klimawerk Harms, Alfeld \
Schlussrechnungssumme netto: 58.940,00 EUR
#v(2mm)
*Messwerte* \
#table(columns: (1fr, 30mm, 30mm), inset: 4pt, [Raum], [Soll m³/h], [Ist m³/h], [OP 1], [1.200], [1.215], [OP 2], [1.200], [1.190], [Aufwachraum], [450], [462])
*Ergebnis* (Zutreffendes ankreuzen) \
#eb(s: 11pt) ohne Vorbehalt abgenommen \
#tk(s: 11pt) abgenommen unter Vorbehalt der Beseitigung folgender Mängel \
#eb(s: 11pt) Abnahme abgelehnt
#v(1mm)
#block(stroke: 0.5pt, inset: 8pt, width: 100%)[#script(f: "DkgHandwriting", s: 15pt)[
1\. Brandschutzklappe BSK 4 ohne Beschriftung \
2\. Kondensatablauf Gerät 2 tropft]
#v(1mm) Frist: #script(f: "DkgHandwriting", s: 15pt)[15.12.2025]]
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [#ink(555, w: 110, h: 30) #v(-3mm) #rule() Kunde: Dr. Silke Andresen, Klinikleitung],
 [#ink(556, w: 90, h: 30) #v(-3mm) #rule() Errichter: M. Harms])
#v(2mm)
Alfeld, 27.11.2025
"""
    label = truth(
        AC, COND, True, "de", client="Tierklinik Leinepark GmbH", project="Lüftung OP-Trakt",
        project_code="KL-30518", signatory_name="Dr. Silke Andresen",
        signatory_title="Klinikleitung", signature_date="2025-11-27", amount="58940.00 EUR",
        conditions=[
            "Brandschutzklappe BSK 4 ohne Beschriftung", "Kondensatablauf Gerät 2 tropft"
        ],
    )  # fmt: skip
    how = Scanner(dpi=120, skew=0.8, noise=2, blur=0.4, jpeg=38, seed=31)
    return scanned("de-lueftung", body, label, how)


def refusal() -> Paper:
    """Ein Brief, der die Abnahme verweigert."""
    body = r"""
#set page("a4", margin: (left: 25mm, right: 22mm, top: 24mm, bottom: 20mm))
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
#align(right)[*Hagemeister Feinguss KG* \ Einkauf Investitionen \ Gießereiweg 7 \ 58791 Werdohl]
#v(4mm)
#text(8pt)[Hagemeister Feinguss KG · Gießereiweg 7 · 58791 Werdohl]
#v(1mm)
Brandis Automation GmbH \ Herrn Frank Brandis \ Siemensring 40 \ 47877 Willich
#v(6mm)
#grid(columns: (1fr, 1fr), [Unser Zeichen: EI/mk 5513], align(right)[7\. Juli 2026])
#v(3mm)
*Entnahmezelle Halle 2, Projekt P-2213: Ihr Abnahmeverlangen vom 29. Juni*

Sehr geehrter Herr Brandis,

Ihrem Wunsch, die Entnahmezelle noch vor den Werksferien abzunehmen, können wir leider nicht nachkommen. Der Leistungsnachweis am 2. und 3. Juli brachte 71 Teile je Stunde, geschuldet sind 90. Außerdem löste der Schutzzaun an Tür B zweimal nicht aus, worauf unsere Fachkraft für Arbeitssicherheit die Zelle stillgelegt hat.

Beides sind wesentliche Mängel. Wir verweigern deshalb die Abnahme nach § 640 BGB und fordern Sie auf, bis zum 14. August nachzubessern. Die Schlussrate von 112.000,00 EUR wird bis dahin nicht fällig.

Für Rückfragen steht Ihnen unser Herr Dörnen zur Verfügung.

Mit freundlichen Grüßen
#v(1mm)
#ink(2718, w: 112, h: 30, c: black)

Monika Kesting \
Leiterin Einkauf Investitionen
"""
    label = truth(
        AC, NO, True, "de", client="Hagemeister Feinguss KG", project="Entnahmezelle Halle 2",
        project_code="P-2213", signatory_name="Monika Kesting",
        signatory_title="Leiterin Einkauf Investitionen", signature_date="2026-07-07",
        amount="112000.00 EUR",
    )  # fmt: skip
    return text("de-verweigerung", body, label)


def vienna_mail() -> Paper:
    """Eine Wiener Mail, die eine Lieferung freigibt."""
    body = r"""
#set page("a4", margin: (x: 17mm, y: 15mm))
#set text(font: "Carlito", size: 10.5pt, lang: "de", region: "AT")
#text(9pt)[Reitmayr Elisabeth]
#rule(t: 1.5pt)
#table(columns: (20mm, 1fr), stroke: none, inset: (x: 0pt, y: 2pt),
 [*Von:*], [Reitmayr Elisabeth \<e.reitmayr\@donauwarte.example\>], [*Gesendet:*], [Freitag, 20. März 2026 13:18], [*An:*], [office\@kastnerundpuch.example], [*Betreff:*], [AW: Audioguide, Endfassung alle Sprachen])
#v(3mm)
Liebe Frau Puch,

wir haben die 48 Hörstationen jetzt im Haus durchgehört, auch die ungarische und die slowenische Spur. Der Versprecher bei Station 17 ist weg, die Lautstärken stimmen.

Damit nehmen wir die Endfassung des Audioguides Römerlager ab. Bitte legen Sie die letzte Teilrechnung (EUR 8.640,00, Auftrag DW-2025-31).

Ich freue mich auf die Eröffnung im April, Sie bekommen natürlich Karten!

Herzliche Grüße aus Tulln \
Elisabeth Reitmayr

--\
Mag. Elisabeth Reitmayr \
Kuratorin | Museum Donauwarte \
Minoritenplatz 1, 3430 Tulln
"""
    label = truth(
        MAIL, YES, None, "de", client="Museum Donauwarte", project="Audioguide",
        project_code="DW-2025-31", milestone="Endfassung", signatory_name="Elisabeth Reitmayr",
        signatory_title="Kuratorin", signature_date="2026-03-20", amount="8640.00 EUR",
    )  # fmt: skip
    return text("de-audioguide", body, label)


def hours() -> Paper:
    """Ein Stundennachweis der Dienstleistung, unterschrieben und gescannt."""
    body = r"""
#set page("a4", margin: 18mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.5pt, lang: "de")
#text(16pt, weight: "bold")[Leistungsnachweis] #h(4mm) Monat: April 2026
#v(1mm)
#table(columns: (1fr, 1fr), inset: 6pt, [Auftraggeber: \ *Stadtwerke Oberlahn AöR*], [Projekt: \ *Ablösung Zählerdatenmanagement*], [Vertragsnr.: *SOL-4711-26*], [Berater: Tim Vesper, Vesper IT-Beratung])
#table(columns: (18mm, 1fr, 20mm), inset: 4pt, stroke: 0.4pt, align: (left, left, right),
 [Tag], [Tätigkeit], [Stunden], [01.04.], [Datenmodell, Workshop mit Netzvertrieb], [8,00], [02.04.], [Schnittstelle MSCONS], [8,00], [07.04.], [Schnittstelle MSCONS], [7,50], [08.04.], [Fehleranalyse Ersatzwerte], [8,25], [09.04.], [Abstimmung Testfälle, Fernzugriff], [4,00], [14.04.], [Testlauf 1 begleitet], [9,00], [15.04.], [Nacharbeiten, Doku], [6,25], table.cell(colspan: 2)[*Summe*], [*51,00*])
Stundensatz 104,00 EUR, zusammen 5.304,00 EUR zuzüglich Umsatzsteuer.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [Aufgestellt: #v(1mm) #ink(88, w: 86, h: 28) #v(-3mm) #rule() Vesper, 30.04.2026],
 [Stunden geprüft und anerkannt: #v(1mm) #ink(89, w: 112, h: 28, c: black) #v(-3mm) #rule() Annegret Lohse, Projektleiterin Messwesen, 05.05.2026])
"""
    label = truth(
        TS, YES, True, "de", client="Stadtwerke Oberlahn AöR",
        project="Ablösung Zählerdatenmanagement", project_code="SOL-4711-26",
        signatory_name="Annegret Lohse", signatory_title="Projektleiterin Messwesen",
        signature_date="2026-05-05", amount="5304.00 EUR",
    )  # fmt: skip
    how = Scanner(dpi=115, skew=-0.6, noise=2, blur=0.4, jpeg=36, seed=32)
    return scanned("de-stunden", body, label, how)


def swiss_extra() -> Paper:
    """Ein schweizerischer Nachtrag mit Minderkosten, von der Bauherrschaft genehmigt."""
    body = r"""
#set page("a4", margin: (x: 22mm, y: 18mm))
#set text(font: "Lato", size: 9.8pt, lang: "de", region: "CH")
#grid(columns: (1fr, auto), [#text(18pt, weight: "light")[Nachtrag Nr. 7] \ zum Werkvertrag vom 3. März 2025], align(right)[Objekt 1182 \ BKP 221.2])
#v(3mm)
/ Bauherrschaft: Pensionskasse Seetal, Hochdorf
/ Objekt: Überbauung Sonnmatt, Haus B
/ Unternehmer: Wälti Fensterbau AG, Sursee
/ Bauleitung: Amrein Büchi Architekten
#v(3mm)
*Begründung.* Auf Wunsch der Bauherrschaft werden die Lamellenstoren im Attika weggelassen und die Hebeschiebetüren im Erdgeschoss in Holz/Metall ausgeführt.
#v(2mm)
#table(columns: (1fr, 36mm), align: (left, right), stroke: (bottom: 0.4pt + luma(140)), inset: 5pt,
 [Minderpreis Lamellenstoren, 14 Stk.], [CHF –19'460.00], [Mehrpreis Hebeschiebetüren, 4 Stk.], [CHF 12'880.00], [Zwischentotal exkl. MWST], [CHF –6'580.00], [*Vertragsänderung netto*], [*CHF –6'580.00*])
Termine bleiben unverändert. Es gelten die Konditionen des Werkvertrags, insbesondere Rabatt und Skonto.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm,
 [Unternehmer #v(1mm) #ink(641, w: 80) #v(-3mm) #rule() Urs Wälti \ 12.05.2026],
 [Bauleitung #v(1mm) #ink(642, w: 84) #v(-3mm) #rule() Nadja Büchi \ 18.05.2026],
 [Bauherrschaft: genehmigt #v(1mm) #ink(643, w: 92, c: black) #v(-3mm) #rule() Reto Estermann \ Leiter Immobilien \ 26.05.2026])
"""
    label = truth(
        CO, YES, True, "de", client="Pensionskasse Seetal", project="Überbauung Sonnmatt, Haus B",
        project_code="1182", signatory_name="Reto Estermann", signatory_title="Leiter Immobilien",
        signature_date="2026-05-26", amount="-6580.00 CHF", change_order_number="7",
    )  # fmt: skip
    return text("de-nachtrag-ch", body, label)


def sia() -> Paper:
    """Ein Abnahmeprotokoll nach SIA 118."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 16mm))
#set text(font: "URW Gothic", size: 8.8pt, lang: "de", region: "CH")
#rect(width: 100%, fill: rgb("#d9e4ee"), inset: 8pt)[#text(13pt, weight: "bold")[Protokoll der Abnahme] #h(1fr) Norm SIA 118, Art. 157 ff.]
#v(2mm)
#grid(columns: (30mm, 1fr, 26mm, 1fr), row-gutter: 3mm,
 [Besteller], [*Einwohnergemeinde Trubbach*], [Projekt], [*Ersatz Holzschnitzelheizung Schulhaus Dorf*],
 [Unternehmer], [Gschwend Wärmetechnik AG], [Werkvertrag], [*ETB 24/09*],
 [Bauleitung], [Ingenieurbüro Lenherr], [Prüfung am], [16\. Oktober 2025])
#v(3mm)
*1 Gegenstand* \ Kesselanlage 180 kW mit Siloaustragung, Kaminanlage, hydraulische Einbindung, MSR
#v(1mm)
*2 Befund* \ Die gemeinsame Prüfung hat keine wesentlichen und keine unwesentlichen Mängel ergeben. Die Emissionsmessung des Amtes für Umwelt vom 9. Oktober liegt vor und ist in Ordnung.
#v(1mm)
*3 Rechtsfolgen* \ Das Werk ist am Tag der Prüfung abgenommen. Es geht in die Obhut der Gemeinde über; die Rügefrist von zwei Jahren fängt zu laufen an. Der Garantieschein der Kantonalbank über zehn Prozent der Abrechnungssumme wurde ausgehändigt.
#v(1mm)
*4 Abrechnung* \ Schlussabrechnung CHF 284'150.00, einvernehmlich
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, stroke: 0.4pt,
 [Unternehmer #v(1mm) #ink(21, w: 80) \ Gallus Gschwend], [Bauleitung #v(1mm) #ink(22, w: 84) \ Hp. Lenherr], [Besteller #v(1mm) #ink(23, w: 90) \ Vreni Ackermann, Gemeindepräsidentin])
#v(1mm)
Trubbach, 16. Oktober 2025
"""
    label = truth(
        AC, YES, True, "de", client="Einwohnergemeinde Trubbach",
        project="Ersatz Holzschnitzelheizung Schulhaus Dorf", project_code="ETB 24/09",
        signatory_name="Vreni Ackermann", signatory_title="Gemeindepräsidentin",
        signature_date="2025-10-16", amount="284150.00 CHF",
    )  # fmt: skip
    return text("de-sia", body, label)


def handover_form() -> Paper:
    """Ein ausfüllbares Formular zur Betriebsübergabe, noch leer beim Kunden."""
    s = Sheet()
    s.say(40, 50, "Übergabe in den Regelbetrieb", "calb", 18, "223355")
    s.say(40, 68, "Nordlicht Systemhaus GmbH · Formular RB-07", "cal", 10)
    s.stroke(40, 76, 555, 76, 1.2)
    y = 95.0
    for key, title, value in (
        ("kunde", "Kunde", "Reederei Thomsen & Sohn"),
        ("vorhaben", "Vorhaben", "Neuaufbau Virtualisierung Rechenzentrum Husum"),
        ("nr", "Projektnummer", "NS-1904"),
        ("leist", "Leistungspaket", "LP 5 Betriebsübergabe"),
        ("pl", "Projektleitung Nordlicht", "Inken Paulsen"),
    ):
        s.say(40, y + 12, title, "cal", 10)
        s.field(key, value, 190, y, 365)
        y += 26
    s.say(40, y + 14, "Vom Systemhaus bestätigt", "calb", 11)
    y += 24
    for i, words in enumerate((
        "Betriebshandbuch in der Fassung 1.2 liegt dem Kunden vor",
        "Wiederanlauf nach Stromausfall vorgeführt",
        "Alarmierung auf Rufbereitschaft umgestellt",
        "Lizenzen auf den Namen des Kunden umgeschrieben",
    )):  # fmt: skip
        s.check(f"b{i}", True, 40, y)
        s.say(60, y + 10, words, "cal", 10)
        y += 20
    s.say(40, y + 18, "Vom Kunden auszufüllen", "calb", 11)
    y += 28
    for i, words in enumerate(("Übernommen", "Übernommen mit Restpunkten", "Nicht übernommen")):
        s.check(f"k{i}", False, 40 + 170 * i, y)
        s.say(58 + 170 * i, y + 10, words, "cal", 10)
    s.say(40, y + 38, "Restpunkte oder Gründe:", "cal", 10)
    s.field("rest", "", 40, y + 44, 515, 60)
    y += 122
    for key, title, value in (
        ("name", "Name", "Hauke Thomsen"), ("rolle", "Funktion", "Geschäftsführender Gesellschafter"),
        ("datum", "Datum", ""), ("unter", "Unterschrift", ""),
    ):  # fmt: skip
        s.say(40, y + 12, title, "cal", 10)
        s.field(key, value, 190, y, 260)
        y += 25
    label = truth(
        AC, OPEN, False, "de", client="Reederei Thomsen & Sohn",
        project="Neuaufbau Virtualisierung Rechenzentrum Husum", project_code="NS-1904",
        milestone="LP 5 Betriebsübergabe", signatory_name="Hauke Thomsen",
        signatory_title="Geschäftsführender Gesellschafter",
    )  # fmt: skip
    return s.paper("de-regelbetrieb", label)


def both() -> Paper:
    """Beide Kästchen sind angekreuzt."""
    body = r"""
#set page("a5", margin: 13mm)
#set text(font: "Carlito", size: 10pt, lang: "de")
#text(13pt, weight: "bold")[Lieferschein / Montageabnahme] #h(1fr) Nr. 88-1207
#rule()
Kundin: Zahnarztpraxis Dr. Yıldız & Kollegen \
Baustelle: Empfangstresen und Schränke \
Auftragsnummer: T-25-316 \
Monteure: Otto, Bernd S.
#v(2mm)
#table(columns: (1fr, auto), inset: 4pt, stroke: 0.4pt, [Tresen, Eiche geölt, mit Stollen], [1], [Unterschränke Sterilisation], [4], [Oberschränke, Glastür], [3], [Sockelleisten], [11 m])
#v(2mm)
#tk() Die Montage ist in Ordnung und wird abgenommen. \
#tk() Die Montage wird nicht abgenommen, wir bitten um Nachbesserung.
#v(2mm)
Bemerkungen: #box(width: 1fr, line(length: 100%, stroke: 0.4pt))
#v(6mm)
#grid(columns: (1fr, 34mm), gutter: 8mm, [#ink(1001, w: 96) #v(-3mm) #rule() Emine Yıldız, Praxisinhaberin], [#v(26pt) #v(-3mm) #script(s: 13pt)[18.2.2026] #v(-2.6mm) #rule() Datum])
#v(1fr)
#text(7pt)[Tischlerei Sommerkamp · Meisterbetrieb · Detmold. Bitte nur ein Feld ankreuzen.]
"""
    label = truth(
        AC, OPEN, True, "de", client="Zahnarztpraxis Dr. Yıldız & Kollegen",
        project="Empfangstresen und Schränke", project_code="T-25-316",
        signatory_name="Emine Yıldız", signatory_title="Praxisinhaberin",
        signature_date="2026-02-18",
    )  # fmt: skip
    return text("de-montage", body, label)


def partial() -> Paper:
    """Eine Mail nimmt nur einen Teil ab."""
    body = r"""
#set page("a4", margin: 20mm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "de")
#block(fill: luma(242), inset: 8pt, width: 100%)[
*Betreff:* Teilabnahme Bodengutachten, Baufelder A–D \
*Datum:* 11.11.2025, 08:47 \
*Absender:* Cord Ehlers \<ehlers\@gewerbepark-wesersued.example\> \
*Empfänger:* Büro GeoKontur, Dr. Pfaff \
*Anhang:* Stellungnahme\_Umweltamt.pdf (212 KB)]
#v(3mm)
Guten Morgen Herr Dr. Pfaff,

danke für die vier Bände. Nach Rücksprache mit dem Umweltamt nehmen wir die Gutachten für die Baufelder A, B und C ab; dort ist alles nachvollziehbar und der Grundstücksverkehr kann beginnen.

Baufeld D nehmen wir erst ab, wenn die beiden fehlenden Rammkernsondierungen am Altarm nachgeholt sind. Den entsprechenden Anteil am Honorar halten wir so lange offen; zur Zahlung frei sind 21.300,00 €.

Projekt: Gewerbepark Wesersüd, Ihre Nummer GK-0873.

Viele Grüße \
Cord Ehlers \
Geschäftsführer \
Entwicklungsgesellschaft Wesersüd mbH
"""
    label = truth(
        MAIL, COND, None, "de", client="Entwicklungsgesellschaft Wesersüd mbH",
        project="Gewerbepark Wesersüd", project_code="GK-0873",
        milestone="Baufelder A, B und C",
        signatory_name="Cord Ehlers", signatory_title="Geschäftsführer",
        signature_date="2025-11-11", amount="21300.00 EUR",
        conditions=[
            "die beiden fehlenden Rammkernsondierungen am Altarm nachgeholt sind"
        ],
    )  # fmt: skip
    return text("de-teilabnahme", body, label)


def minutes() -> Paper:
    """Ein dreiseitiges Protokoll, dessen Beschluss ganz hinten steht."""
    body = r"""
#set page("a4", margin: (x: 24mm, y: 22mm), footer: context align(right, text(8pt)[Protokoll LA 14 – Seite #counter(page).display()]))
#set text(font: "C059", size: 10.5pt, lang: "de")
#set par(spacing: 1.1em)
#text(16pt)[14\. Sitzung des Lenkungsausschusses] \
Projekt *Digitale Bauakte Landkreis Vechtetal* (Projektkennung DBA-LV-3) \
12\. Mai 2026, 9.30 bis 12.10 Uhr, Kreishaus, Raum 214
#v(2mm)
Auftraggeber: Landkreis Vechtetal \
Auftragnehmer: Konsul Plus Beratungsgesellschaft mbH \
Anwesend: Dr. Meike Troost (Vorsitz), Herr Brinkers (Bauamt), Frau Olthuis (IT), Herr Schepers (Personalrat, bis 11 Uhr), Frau Wendt und Herr Lammert (Konsul Plus)
#v(3mm)
*TOP 1 Genehmigung der Niederschrift* \
Die Niederschrift der 13. Sitzung wird ohne Änderung genehmigt.

*TOP 2 Stand der Einführung* \
Frau Wendt berichtet: Von 61 Arbeitsplätzen im Bauamt arbeiten 58 mit der Akte. Drei Kolleginnen sind noch nicht geschult, weil sie erkrankt waren. Die Antwortzeit der Suche liegt bei 1,8 Sekunden. Herr Brinkers merkt an, dass die Bauvorlagen der Gemeinden weiterhin in Papier eingehen; das sei aber kein Thema dieses Vertrages.

*TOP 3 Personalrat* \
Herr Schepers begrüßt, dass die Auswertung der Bearbeitungszeiten abgeschaltet bleibt. Er bittet, die Dienstvereinbarung bis zum Sommer zu unterzeichnen.
#pagebreak()
*TOP 4 Testergebnisse Meilenstein 5* \
Frau Olthuis stellt die Ergebnisse vor.
#table(columns: (1fr, 24mm, 24mm, 24mm), inset: 5pt, [Testgruppe], [Fälle], [bestanden], [offen], [Antragseingang], [44], [44], [0], [Beteiligung Behörden], [37], [37], [0], [Archivexport], [12], [12], [0], [Barrierefreiheit], [25], [25], [0])
Im ersten Durchgang am 20. April waren neun Fälle offen. Alle neun wurden bis zum 6. Mai nachgetestet und sind bestanden. Herr Lammert bedankt sich bei den Testern aus dem Bauamt.

*TOP 5 Finanzen* \
Bisher sind 62 Prozent des Auftragswertes abgerechnet. Für Meilenstein 5 sieht der Vertrag 96.000,00 € vor. Ein Nachtrag ist nicht in Sicht.

*TOP 6 Verschiedenes* \
Die Presse wird zur Freischaltung am 1. Juli eingeladen. Frau Olthuis ist im Juni in Elternzeit; Vertretung Herr Kamps.
#pagebreak()
*TOP 7 Beschlüsse*

Beschluss 14/1: Der Terminplan in der Fassung vom 8. Mai wird zur Kenntnis genommen.

Beschluss 14/2: Der Auftraggeber nimmt die Leistungen zu Meilenstein 5 ab. Die vereinbarte Vergütung wird freigegeben. (einstimmig)

Beschluss 14/3: Die nächste Sitzung ist am 7. Juli 2026.
#v(14mm)
#box(width: 80mm)[#ink(5150, w: 112, h: 30, c: black) #v(-3mm) #rule() Dr. Meike Troost, Kreisrätin \ für den Auftraggeber, 13. Mai 2026]
"""
    label = truth(
        AC, YES, True, "de", client="Landkreis Vechtetal",
        project="Digitale Bauakte Landkreis Vechtetal", project_code="DBA-LV-3",
        milestone="Meilenstein 5", signatory_name="Dr. Meike Troost",
        signatory_title="Kreisrätin", signature_date="2026-05-13", amount="96000.00 EUR",
    )  # fmt: skip
    return text("de-lenkung", body, label)


def order() -> Paper:
    """Eine Bestellung."""
    body = r"""
#set page("a4", margin: (left: 24mm, right: 18mm, y: 18mm))
#set text(font: "Nimbus Sans", stretch: 75%, size: 10.5pt, lang: "de")
#text(20pt, weight: "bold")[BESTELLUNG] #h(1fr) 4500071632
#rule(t: 2pt)
#grid(columns: (1fr, 1fr), [Molkerei Allgäuer Tor eG \ Zentraleinkauf \ 87439 Kempten], [Datum: 02.06.2026 \ Lieferant: 118840 \ Bearbeiter: Ralf Zengerle])
#v(3mm)
An: Prüflabor Isarwinkel GmbH, Bad Tölz
#v(3mm)
Wir bestellen zu unseren Einkaufsbedingungen:
#table(columns: (12mm, 1fr, 18mm, 26mm, 28mm), inset: 5pt, stroke: (y: 0.4pt), align: (left, left, right, right, right),
 [Pos.], [Bezeichnung], [Menge], [Preis EUR], [Wert EUR],
 [10], [Monatliche Trinkwasseruntersuchung nach TrinkwV, Parameter Gruppe A], [12], [385,00], [4.620,00], [20], [Legionellenprobe, Kühlturm 2], [4], [210,00], [840,00], [30], [Anfahrt pauschal], [12], [45,00], [540,00], table.cell(colspan: 4, align: right)[*Gesamtwert netto*], [*6.000,00*])
Liefertermin: Abruf nach Probenplan. Zahlung: 30 Tage netto. Rechnung bitte als PDF an die bekannte Adresse, mit Angabe der Bestellnummer.
#v(8mm)
i. A. #ink(90, w: 84) \
Ralf Zengerle, Strategischer Einkäufer
"""
    label = truth(
        PO, None, True, "de", client="Molkerei Allgäuer Tor eG", signatory_name="Ralf Zengerle",
        signatory_title="Strategischer Einkäufer", signature_date="2026-06-02",
        amount="6000.00 EUR", po_number="4500071632",
    )  # fmt: skip
    return text("de-bestellung", body, label)


def finished() -> Paper:
    """Die Fertigstellungsanzeige eines Unternehmers mit Platz für den Bauherrn."""
    body = r"""
#set page("a4", margin: (x: 25mm, y: 22mm))
#set text(font: "URW Bookman", size: 9.8pt, lang: "de", region: "AT")
#align(center)[#text(14pt, weight: "bold")[Pichlmayr Erdbau & Kanal] \ Gesellschaft m.b.H. · Wels]
#v(6mm)
*Fertigstellungsmeldung und Aufforderung zur Übernahme* (ÖNORM B 2110)
#v(2mm)
Bauherr: Wasserverband Trattnach-Süd \
Bauvorhaben: Regenrückhaltebecken Kematen \
Baustellennummer: 4-0192 \
Auftragssumme: EUR 417.300,00
#v(3mm)
Wir melden, dass sämtliche beauftragten Arbeiten mit heutigem Tag zu Ende gebracht sind. Becken, Drossel und Zulauf wurden auf Dichtheit geprüft, das Gelände ist humusiert und eingesät, die Baustelle geräumt. Unserer Ansicht nach steht der Übernahme nichts im Weg. Wir ersuchen höflich, uns innerhalb von dreißig Tagen einen Termin zu nennen.
#v(5mm)
Wels, am 19. Juni 2026
#v(2mm)
#ink(400, w: 96, h: 28, c: black) \
Josef Pichlmayr
#v(10mm)
#rect(width: 100%, inset: 10pt, stroke: (dash: "dashed"))[
*Erklärung des Bauherrn* \ Die Leistung wird übernommen: #h(4mm) #eb() ja #h(6mm) #eb() nein
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#rule() Ort, Datum], [#rule() Obmann Ing. Walter Aichinger])]
"""
    label = truth(
        AC, OPEN, False, "de", client="Wasserverband Trattnach-Süd",
        project="Regenrückhaltebecken Kematen", project_code="4-0192",
        signatory_name="Walter Aichinger", signatory_title="Obmann", amount="417300.00 EUR",
    )  # fmt: skip
    return text("de-fertigmeldung", body, label)


def stamped() -> Paper:
    """Ein Deckblatt zur Planfreigabe mit Prüfstempel."""
    body = r"""
#set page("a4", flipped: true, margin: 15mm)
#set text(font: "Liberation Sans", size: 9pt, lang: "de")
#grid(columns: (1fr, 92mm), gutter: 8mm, [
#text(16pt, weight: "bold")[Planlieferung 09]
#v(1mm)
#table(columns: (36mm, 1fr), inset: 5pt, stroke: 0.3pt,
 [Bauherr], [Kliniken Hohenzollern gGmbH], [Projekt], [Neubau Zentrale Notaufnahme], [Projekt-Nr.], [KHZ-17], [Planer], [Tragwerk Süd Ingenieure PartGmbB], [Leistungsstand], [Ausführungsplanung Tragwerk, LPH 5])
#v(2mm)
#table(columns: (30mm, 1fr, 16mm), inset: 4pt, stroke: (bottom: 0.3pt), [Plan], [Inhalt], [Index], [S-201], [Bodenplatte, Bewehrung unten], [c], [S-202], [Bodenplatte, Bewehrung oben], [c], [S-210], [Wände Achse 1–7], [b], [S-221], [Decke über EG, Schalplan], [d])
#v(2mm)
Die Pläne sind mit der Gebäudetechnik abgeglichen; Kollisionen bestehen keine mehr. Rücklauf bitte binnen acht Werktagen an den Planer.
], [
#v(18mm)
#stamp(a: -6deg, k: rgb("#1c5e9c"), w: 80mm)[
#align(center)[#text(15pt, weight: "bold")[FREIGEGEBEN] \ zur Ausführung
#v(1mm) Kliniken Hohenzollern gGmbH \ Abteilung Bau und Technik
#v(1mm) 04. Feb. 2026
#v(1mm) Gerhard Stoll, Bauherrenvertreter \ #ink(1616, w: 70, h: 18)]]
])
"""
    label = truth(
        AC, YES, True, "de", client="Kliniken Hohenzollern gGmbH",
        project="Neubau Zentrale Notaufnahme", project_code="KHZ-17",
        milestone="Ausführungsplanung Tragwerk, LPH 5", signatory_name="Gerhard Stoll",
        signatory_title="Bauherrenvertreter", signature_date="2026-02-04",
    )  # fmt: skip
    return text("de-planstempel", body, label)


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield vob()
    yield reservations()
    yield refusal()
    yield vienna_mail()
    yield hours()
    yield swiss_extra()
    yield sia()
    yield handover_form()
    yield both()
    yield partial()
    yield minutes()
    yield order()
    yield finished()
    yield stamped()
