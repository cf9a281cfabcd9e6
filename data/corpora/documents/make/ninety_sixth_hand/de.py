"""German papers: from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Board, drawn, made, sheet


def vob() -> Paper:
    """A scanned VOB record with reserved defects."""
    page = r"""
#set page(paper: "a4", margin: (x: 20mm, y: 16mm))
#set text(font: "Liberation Sans", stretch: 75%, size: 10.5pt, lang: "de")
#let w(body) = hand(f: "DkgHandwriting", s: 11.5pt, body)
#table(columns: (1fr, auto), inset: 7pt, [#text(size: 15pt, weight: "bold")[Niederschrift über die förmliche Abnahme] \ nach § 12 Abs. 4 VOB/B], [Blatt 1 von 1 \ Auftrags-Nr. *24-B-0917*])
#table(columns: (35mm, 1fr), inset: 5pt,
 [Auftraggeber], [*Wohnungsgenossenschaft Saaletal eG*, Naumburg], [Auftragnehmer], [Dachdeckerei Ilmar Försterling GmbH, Apolda],
 [Bauvorhaben], [*Dachsanierung Buchholzstraße 11–17*], [Gewerk], [Dachdeckungs- und Klempnerarbeiten], [Termin], [Mittwoch, 22.10.2025, 9.30 Uhr])
#v(1mm)
Anwesend: #w[Fr. Kolditz (AG), Hr. Försterling, Hr. Netz (Bauleitung)]

#bx(k: 1) Die Leistung wird abgenommen. #h(6mm) #bx() Die Abnahme wird verweigert.

Der AG behält sich seine Rechte wegen folgender bei der Begehung festgestellter Mängel vor:
#table(columns: (auto, 1fr, auto), inset: 6pt, [*Nr.*], [*Mangel*], [*zu beseitigen bis*],
 [1], [#w[Schneefang Haus 13 locker]], [#w[05.11.2025]], [2], [#w[Fallrohr Hofseite ohne Standrohr]], [#w[05.11.2025]], [3], [], [])
Vertragsstrafe: #bx() vorbehalten #h(4mm) #bx(k: 1) nicht verwirkt. #h(8mm) Schlussrechnungssumme laut Aufmaß: *118.460,75 EUR* \
Verjährungsfrist für Mängelansprüche: 4 Jahre, Beginn 22.10.2025.
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#ink(201, w: 105pt) #v(-3mm) #rule(70mm) \ Auftraggeber: Heike Kolditz, Technische Leiterin], [#ink(202, w: 85pt, c: black) #v(-3mm) #rule(70mm) \ Auftragnehmer: I. Försterling])
Naumburg, den #w[22.10.2025]
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Wohnungsgenossenschaft Saaletal eG",
        project="Dachsanierung Buchholzstraße 11–17",
        project_code="24-B-0917",
        signatory_name="Heike Kolditz",
        signatory_title="Technische Leiterin",
        signature_date="2025-10-22",
        amount="118460.75 EUR",
        conditions=("Schneefang Haus 13 locker", "Fallrohr Hofseite ohne Standrohr"),
    )
    return sheet(
        "nl-de-vob-abnahme",
        page,
        label,
        Scanner(dpi=125, skew=1.2, noise=1.2, jpeg=24, blur=0.8, seed=21),
    )


def software() -> Paper:
    """An acceptance of a software release with a table of questions."""
    page = r"""
#set page(paper: "a4", margin: 23mm)
#set text(font: "Lato", size: 10pt, lang: "de")
#text(fill: rgb("#006d77"), size: 9pt, weight: "bold", tracking: 1pt)[PLATINENWERK SOFTWARE GMBH · REUTLINGEN]
#v(2mm)
#text(size: 20pt, weight: "light")[Abnahmeerklärung] \
#text(size: 11pt)[zu Release 2 der Fertigungssteuerung, Projekt PW-0481]
#v(4mm)
Die *Albtrauf Präzisionsguss KG* hat Release 2 (Rüstplanung und Schichtbuch) vom 5. bis 23. Januar 2026 im Probebetrieb eingesetzt. Das Ergebnis im Überblick:
#table(columns: (1fr, 14mm, 14mm), align: (left, center, center), stroke: (x, y) => (bottom: 0.5pt + rgb("#83c5be")), inset: 6pt,
 [*Frage*], [*Ja*], [*Nein*],
 [Sind alle Muss-Anforderungen des Pflichtenhefts umgesetzt?], [X], [],
 [Traten betriebsverhindernde Fehler auf?], [], [X],
 [Liegt das Bedienhandbuch in deutscher Sprache vor?], [X], [],
 [Mussten Daten von Hand nachgetragen werden?], [], [X],
 [Wird die Leistung als vertragsgemäß anerkannt (§ 640 BGB)?], [X], [])
#v(2mm)
Damit wird der Abnahmebetrag von 44.700,00 € netto zur Zahlung fällig. Bestellbezug: 4501-7728. Die Gewährleistung läuft zwölf Monate.
#v(9mm)
Metzingen, 30. Januar 2026
#v(2mm)
#ink(211, w: 120pt, h: 32pt) \
Jochen Weihmüller \
Leiter Produktionsplanung \
Albtrauf Präzisionsguss KG
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Albtrauf Präzisionsguss KG",
        project="Fertigungssteuerung",
        project_code="PW-0481",
        milestone="Release 2",
        signatory_name="Jochen Weihmüller",
        signatory_title="Leiter Produktionsplanung",
        signature_date="2026-01-30",
        amount="44700.00 EUR",
        po_number="4501-7728",
    )
    return sheet("nl-de-abnahme-release", page, label)


def refused() -> Paper:
    """A letter that refuses acceptance."""
    page = r"""
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 20mm))
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "de")
#text(size: 7.5pt)[#underline[Stiftung Orgelbau Wendland · Am Markt 3 · 29439 Lüchow]]
#v(1mm)
Holzklima Messtechnik GbR \ Herrn Thees Alvermann \ Deichstraße 40 \ 21354 Bleckede
#v(6mm)
#align(right)[Lüchow, 19.11.2025]
*Klimaanlage Orgelempore St. Johannis, Ihr Auftrag HM 332 \ Verweigerung der Abnahme*

Sehr geehrter Herr Alvermann,

mit Schreiben vom 7. November haben Sie uns die Fertigstellung angezeigt und um Abnahme gebeten. Unser Sachverständiger hat die Anlage am 14. und 15. November durchgemessen. In beiden Nächten fiel die relative Feuchte im Schwellwerk unter 38 %, vereinbart sind mindestens 50 %. Der Befeuchter taktet hörbar während der Andacht, und die Datenlogger zeichnen nichts auf.

Das sind wesentliche Mängel. Wir verweigern deshalb die Abnahme nach § 640 Abs. 1 BGB und halten die Schlusszahlung von 9.870,00 EUR zurück.

Bitte bessern Sie bis zum 12. Dezember nach und melden Sie sich danach erneut, damit wir einen neuen Termin finden.

Mit freundlichen Grüßen
#v(2mm)
#ink(222, w: 100pt, c: black) \
Prof. Dr. Almuth Ganseforth \
Vorsitzende des Stiftungsrats
#v(1fr)
#text(size: 8pt)[Anlage: Messprotokoll, 4 Seiten]
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Stiftung Orgelbau Wendland",
        project="Klimaanlage Orgelempore St. Johannis",
        project_code="HM 332",
        signatory_name="Dr. Almuth Ganseforth",
        signatory_title="Vorsitzende des Stiftungsrats",
        signature_date="2025-11-19",
        amount="9870.00 EUR",
    )
    return sheet("nl-de-verweigerung", page, label)


def mail_ok() -> Paper:
    """A mail that releases a translation job."""

    def draw(b: Board) -> None:
        b.text(50, 55, 'Freigabe Ausstellungstexte "Salz und Silber"', "dejab", 12.5)
        y = b.table(
            50,
            68,
            [
                ["Von", "Sieglinde Praxmarer, Bergbaumuseum Oberes Inntal"],
                ["An", "Textkontor Brandauer &amp; Nuss"],
                ["Datum", "Di., 25.11.2025, 11:48"],
                ["Anlagen", "Korrektur_Raum6.pdf (212 kB)"],
            ],
            [60, 430],
            "deja",
            8.5,
            [("BACKGROUND", (0, 0), (-1, -1), "#eef1f4")],
            head=False,
            after=16,
        )
        for words in (
            "Liebe Frau Nuss,",
            "die englischen und italienischen Wandtexte sind jetzt alle durch unser Haus gegangen. In Raum 6 "
            "haben wir zwei Knappenausdrücke vermerkt, die Sie inzwischen schon eingearbeitet zurückgeschickt "
            "haben, sodass ich nichts mehr offen habe.",
            "Hiermit nehmen wir die Übersetzungen für alle neun Räume ab. Ihr Werkvertrag TB-2025/61 ist damit "
            "erfüllt, die Rechnung über 6.240,00 € können Sie mir direkt schicken.",
            "Darf ich Sie beide zur Eröffnung am 6. Dezember einladen? Es gibt Kiachl.",
            "Herzlich<br/>Sieglinde Praxmarer<br/>Kuratorin",
        ):
            y = b.para(50, y, 490, words, "deja", 9.5, 1.5, after=10)

    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Bergbaumuseum Oberes Inntal",
        project='Ausstellungstexte "Salz und Silber"',
        project_code="TB-2025/61",
        signatory_name="Sieglinde Praxmarer",
        signatory_title="Kuratorin",
        signature_date="2025-11-25",
        amount="6240.00 EUR",
    )
    return made("nl-de-mail-texte", drawn(draw), label)


def hours() -> Paper:
    """A scanned sheet of assembly hours."""
    page = r"""
#set page(paper: "a4", margin: 16mm)
#set text(font: "URW Gothic", size: 9pt, lang: "de")
#let w(body) = hand(f: "DkgHandwriting", s: 11pt, c: black, body)
#grid(columns: (1fr, auto), [#text(size: 17pt)[Stundennachweis Montage]], [Kühnast Fördertechnik GmbH \ 33378 Rheda-Wiedenbrück])
#v(2mm)
#table(columns: (1fr, 1fr), inset: 6pt, [Kunde: *Molkerei Emsauen eG*], [Kommission: *KF-70218*], [Einsatz: *Umbau Palettierer Linie 3*], [Kalenderwoche: *KW 47/2025*])
#table(columns: (14mm, 22mm, 22mm, 1fr, 18mm), inset: 6pt, [*Tag*], [*von*], [*bis*], [*Tätigkeit*], [*Std.*],
 [Mo], w[7:00], w[16:30], w[Demontage Hubtisch], w[9,0], [Di], w[7:00], w[17:00], w[Rahmen gesetzt, Anker], w[9,5],
 [Mi], w[7:00], w[17:00], w[Antrieb, Kettenspanner], w[9,5], [Do], w[6:00], w[15:30], w[Elektrik m. Hr. Lüke], w[9,0], [Fr], w[6:00], w[12:00], w[Probelauf], w[6,0],
 table.cell(colspan: 4, align: right)[Summe], w[43,0])
Stundensatz 72,00 EUR · Gesamt netto #w[3.096,00 EUR]

Monteur: #ink(231, w: 65pt, c: black) Detlef Rüther

#rect(width: 100%, inset: 8pt)[Die vorstehenden Stunden werden anerkannt.
#v(1mm)
Für den Kunden: #ink(232, w: 90pt) #h(5mm) Datum: #w[21.11.2025] \
in Druckschrift: #w[Mechthild Austermann, Betriebsingenieurin]]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Molkerei Emsauen eG",
        project="Umbau Palettierer Linie 3",
        project_code="KF-70218",
        milestone="KW 47/2025",
        signatory_name="Mechthild Austermann",
        signatory_title="Betriebsingenieurin",
        signature_date="2025-11-21",
        amount="3096.00 EUR",
    )
    return sheet(
        "nl-de-stundennachweis",
        page,
        label,
        Scanner(dpi=128, skew=-0.9, noise=1.3, jpeg=27, blur=0.7, seed=33, turn=180),
    )


def nachtrag() -> Paper:
    """A supplement order for civil works."""
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Caladea", size: 10.5pt, lang: "de")
#block(stroke: (top: 2pt, bottom: 0.5pt), width: 100%, inset: (y: 7pt))[#text(size: 16pt, weight: "bold")[Nachtragsvereinbarung Nr. 3] #h(1fr) Projekt-Nr. 5520.21]
zwischen der *Gemeindewerke Kaltenkirchen-Süd GmbH* (Bauherrin) und der Tiefbau Drösemeyer GmbH & Co. KG

*Maßnahme:* Fernwärmetrasse Schulweg

*Anlass.* Zwischen Schacht 4 und Schacht 6 wurde eine nicht verzeichnete Torflinse angetroffen. Die Rohrbettung musste nach Weisung der Bodengutachterin ausgetauscht werden (§ 2 Abs. 5 VOB/B).

#table(columns: (auto, 1fr, auto, auto, auto), inset: 5pt, align: (left, left, right, right, right),
 [*Pos.*], [*Leistung*], [*Menge*], [*EP €*], [*GP €*],
 [N3.1], [Torf ausheben und entsorgen], [212 m³], [48,50], [10.282,00],
 [N3.2], [Füllkies liefern, lagenweise verdichten], [212 m³], [39,00], [8.268,00],
 [N3.3], [Entfall Sandbett gem. LV 02.07], [−95 m³], [22,00], [−2.090,00],
 table.cell(colspan: 4)[*Nachtragssumme netto*], [*16.460,00*])
Die Bauzeit verlängert sich um sechs Werktage. Im Übrigen gilt der Hauptvertrag vom 03.03.2025.
#v(2mm)
Die Nachtragsvereinbarung wird der Höhe und dem Grunde nach beauftragt.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Kaltenkirchen, 27.08.2025 \ #ink(241, w: 110pt) \ Carsten Thode-Petersen \ Bereichsleiter Netze], [Neumünster, 20.08.2025 \ #ink(242, w: 90pt, c: black) \ Birthe Drösemeyer \ Geschäftsführerin])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "de",
        client="Gemeindewerke Kaltenkirchen-Süd GmbH",
        project="Fernwärmetrasse Schulweg",
        project_code="5520.21",
        signatory_name="Carsten Thode-Petersen",
        signatory_title="Bereichsleiter Netze",
        signature_date="2025-08-27",
        amount="16460.00 EUR",
        change_order_number="3",
    )
    return sheet("nl-de-nachtrag", page, label)


def austria() -> Paper:
    """An Austrian handover record for an electrical installation."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "URW Bookman", size: 9.6pt, lang: "de")
#align(center)[#text(size: 18pt)[Übernahmeprotokoll] \ Elektro Hinterleitner, 4240 Freistadt, Mühlviertel]
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 6mm,
 block(stroke: 0.5pt, inset: 7pt, width: 100%)[*Übernehmer* \ Lagerhausgenossenschaft Aisttal \ Bahnstraße 2, 4284 Tragwein],
 block(stroke: 0.5pt, inset: 7pt, width: 100%)[*Anlage* \ Mischfutterwerk, Hauptverteilung \ Kommission 2025/1188])
#v(3mm)
+ Die Anlage wurde am 4. Dezember 2025 gemäß ÖVE/ÖNORM E 8101 erstgeprüft; der Prüfbefund liegt im Schaltschrank und im Büro auf.
+ Sämtliche Stromkreise sind beschriftet. Der Not-Aus wurde dreimal ausgelöst und hat jedes Mal gegriffen.
+ Der Übernehmer bestätigt, dass er in die Bedienung der Lastabwurfsteuerung eingewiesen wurde.
+ Allfällige Mängel: *keine*.
+ Mit heutigem Tag geht die Gefahr über. Der Schlussrechnungsbetrag macht 27.315,40 EUR aus, drei Jahre Gewähr nach ABGB.
#v(4mm)
#text(size: 12pt)[Übernommen ohne Beanstandung]
#v(8mm)
Tragwein, am 9. Dezember 2025
#v(2mm)
#ink(251, w: 115pt) #h(15mm) #ink(252, w: 80pt, c: black) \
Gottfried Kastenhofer, Obmann-Stellvertreter #h(12mm) Markus Hinterleitner
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Lagerhausgenossenschaft Aisttal",
        project="Mischfutterwerk, Hauptverteilung",
        project_code="2025/1188",
        signatory_name="Gottfried Kastenhofer",
        signatory_title="Obmann-Stellvertreter",
        signature_date="2025-12-09",
        amount="27315.40 EUR",
    )
    return sheet("nl-de-at-uebernahme", page, label)


def swiss() -> Paper:
    """A Swiss record after SIA 118 with minor defects."""
    page = r"""
#set page(paper: "a4", margin: (left: 30mm, right: 15mm, y: 18mm))
#set text(font: ("Nimbus Sans", "DejaVu Sans"), size: 9.5pt, lang: "de", region: "ch")
#place(left, dx: -16mm)[#rotate(-90deg, origin: top + right, reflow: true)[#text(size: 20pt, fill: rgb("#c8102e"), weight: "bold")[ABNAHMEPROTOKOLL SIA 118]]]
Nüssli-Frey Metallbau AG, 8730 Uznach #h(1fr) Objekt-Nr. *NF 16-402*
#v(2mm)
#line(length: 100%)
Bauherrschaft: *Ortsgemeinde Benken SG* \
Bauwerk: *Mehrzweckhalle Rietmatt, Fenster und Aussentüren* \
Bauleitung: Züger Architekten, Schänis \
Datum der gemeinsamen Prüfung: 24. Februar 2026
#line(length: 100%)
*Ergebnis der Prüfung (Art. 157 ff.)*

☐ Art. 159: Es zeigen sich keine Mängel. Das Werk ist abgenommen. \
☒ Art. 160: Es zeigen sich unwesentliche Mängel. Das Werk ist abgenommen, die Mängel sind in der Frist zu beheben. \
☐ Art. 161: Es zeigen sich wesentliche Mängel. Die Abnahme ist zurückgestellt.

#table(columns: (1fr, auto), inset: 6pt, table.header([*Mangelliste*], [*Frist*]), [Dichtung am Oblicht Nord umgeschlagen], [20. März 2026], [Türschliesser Notausgang zu stark eingestellt], [20. März 2026])
Werkpreis gemäss Schlussabrechnung: CHF 203'940.00. Der Unternehmer stellt den Garantieschein über 10 % aus. Rügefrist zwei Jahre.
#v(6mm)
#grid(columns: (1fr, 1fr), [Bauherrschaft \ #ink(261, w: 95pt) \ Priska Kühne, Gemeinderätin \ 24. Februar 2026], [Unternehmer \ #ink(262, w: 80pt, c: black) \ Ruedi Nüssli \ 24. Februar 2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Ortsgemeinde Benken SG",
        project="Mehrzweckhalle Rietmatt, Fenster und Aussentüren",
        project_code="NF 16-402",
        signatory_name="Priska Kühne",
        signatory_title="Gemeinderätin",
        signature_date="2026-02-24",
        amount="203940.00 CHF",
        conditions=(
            "Dichtung am Oblicht Nord umgeschlagen",
            "Türschliesser Notausgang zu stark eingestellt",
        ),
    )
    return sheet("nl-de-ch-sia", page, label)


def swiss_form() -> Paper:
    """A fillable form of a Swiss IT house, filled but neither ticked nor signed."""

    def draw(b: Board) -> None:
        b.text(50, 60, "Leistungsabnahme Managed Workplace", "latob", 18, "#174a7c")
        b.text(
            50,
            76,
            "Rigiblick Informatik AG, Zug. Bitte am Bildschirm ausfüllen und zurücksenden.",
            "lato",
            9,
        )
        b.line(50, 84, 545, thick=2, ink="#174a7c")
        y = 104.0
        for tag, name, value in (
            ("Kundin", "kundin", "Treuhand Aemtler & Partner AG"),
            ("Vorhaben", "vorhaben", "Umstellung 38 Arbeitsplätze auf Windows 11"),
            ("Auftrag", "auftrag", "RBI-20631"),
            ("Betrag CHF", "betrag", "21'480.00"),
        ):
            b.text(50, y + 12, tag, "lato", 10)
            b.field(150, y, 380, name, value)
            y += 27
        y = b.para(
            50,
            y + 12,
            490,
            "Rückmeldung der Kundin zu den vier Arbeitspaketen (Geräte, Benutzerprofile, "
            "Drucken, Schulung):",
            "lato",
            10,
            after=8,
        )
        for name, words in (
            ("a", "Alle Arbeitspakete werden abgenommen."),
            ("b", "Abnahme erfolgt unter den notierten Auflagen."),
            ("c", "Keine Abnahme."),
        ):
            b.choice(60, y, name)
            b.text(82, y + 10, words, "lato", 10)
            y += 24
        b.text(50, y + 12, "Auflagen", "lato", 10)
        b.field(150, y, 380, "auflagen", "", 56)
        y += 84
        for tag, name, value in (
            ("Name", "name", "Corinne Aemtler"),
            ("Funktion", "funktion", "Mandatsleiterin"),
            ("Datum", "datum", ""),
        ):
            b.text(50, y + 12, tag, "lato", 10)
            b.field(150, y, 240, name, value)
            y += 27
        b.line(150, y + 46, 390)
        b.text(150, y + 57, "Unterschrift der Kundin", "lato", 8)

    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Treuhand Aemtler & Partner AG",
        project="Umstellung 38 Arbeitsplätze auf Windows 11",
        project_code="RBI-20631",
        signatory_name="Corinne Aemtler",
        signatory_title="Mandatsleiterin",
        amount="21480.00 CHF",
    )
    return made("nl-de-ch-formular", drawn(draw), label, form="form")


def other_stage() -> Paper:
    """A mail whose subject names another stage than the one it releases."""
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Carlito", size: 11pt, lang: "de")
#grid(columns: (22mm, 1fr), row-gutter: 4pt, [*Von:*], [Wiebke Onnen], [*Gesendet:*], [Mittwoch, 18. Februar 2026 08:31], [*An:*], [Büro Landschaft Friesenhagen], [*Betreff:*], [AW: Freigabe Phase 2, Kurpark Nordmole (LF 147)])
#line(length: 100%)
Guten Morgen Herr Hasselbring,

Sie hatten um die Freigabe der Phase 2 gebeten. Dazu kann ich noch nichts sagen, weil der Kurbeirat die Entwurfsplanung erst am 5. März berät.

Was ich heute schon erklären kann: Die Phase 1 (Bestandsaufnahme und Baumkataster) nimmt die Inselgemeinde Wangerland-Nord hiermit ab. Das Kataster ist sehr sorgfältig, unser Bauhof arbeitet bereits damit. Bitte stellen Sie dafür die vereinbarten 12.650,00 € in Rechnung, und zwar ohne Phase 2.

Viele Grüße von der Küste

Wiebke Onnen \
Sachgebietsleiterin Grünflächen \
Inselgemeinde Wangerland-Nord
"""
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Inselgemeinde Wangerland-Nord",
        project="Kurpark Nordmole",
        project_code="LF 147",
        milestone="Phase 1 (Bestandsaufnahme und Baumkataster)",
        signatory_name="Wiebke Onnen",
        signatory_title="Sachgebietsleiterin Grünflächen",
        signature_date="2026-02-18",
        amount="12650.00 EUR",
    )
    return sheet("nl-de-mail-phase", page, label)


def void() -> Paper:
    """A survey acceptance marked void."""
    page = r"""
#set page(paper: "a4", margin: 24mm, foreground: across("UNGÜLTIG", c: rgb("#c0000050"), s: 88pt))
#set text(font: "P052", size: 10.5pt, lang: "de")
#text(size: 9pt)[Vermessungsbüro Tautenhahn + Söhne, Öffentlich bestellte Ingenieure, Zittau]
#v(3mm)
#text(size: 16pt)[Abnahme der Bestandsvermessung]
#v(2mm)
Auftraggeberin ist die *Görnitzer Textilmaschinen GmbH*; Gegenstand ist die *Hallenaufnahme Werk II* unter dem Aktenzeichen *VT 25/093*. Geliefert wurden Punktwolke, Grundrisse 1 : 50 und elf Schnitte.

Wir haben zwanzig Stützenachsen nachgemessen; die größte Abweichung lag bei 4 mm. Gegen das Ergebnis bestehen keine Einwände, das Honorar von 16.820,00 EUR ist anzuweisen.
#v(8mm)
Zittau, den 16.10.2025
#v(2mm)
#ink(281, w: 110pt) \
Sven Wünsche \
Leiter Werksplanung
#v(6mm)
#line(length: 100%, stroke: 0.4pt)
#text(size: 8.5pt)[Vermerk der Registratur: falsches Objekt eingetragen, Vordruck wird neu ausgestellt.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "de",
        client="Görnitzer Textilmaschinen GmbH",
        project="Hallenaufnahme Werk II",
        project_code="VT 25/093",
        signatory_name="Sven Wünsche",
        signatory_title="Leiter Werksplanung",
        signature_date="2025-10-16",
        amount="16820.00 EUR",
        warnings=("draft_or_void",),
    )
    return sheet("nl-de-ungueltig", page, label)


def footnote() -> Paper:
    """A clean looking acceptance with a condition in a footnote."""
    page = r"""
#set page(paper: "a4", margin: 26mm)
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "de")
#align(center)[#smallcaps[#text(size: 17pt)[Abnahmebescheinigung]]]
#v(6mm)
Der *Zweckverband Naturpark Hohes Venn-Schneifel* bescheinigt der Agentur Dreiklang Leitsysteme, Trier, dass das *Besucherleitsystem Ternell* (Vorgang DL-1150) mit 64 Tafeln, zwölf Pulten und einem Tastmodell aufgestellt ist.

Die Begehung fand am 12. März 2026 bei Schneetreiben statt. Standfestigkeit, Farbe und Rechtschreibung wurden an jeder Tafel geprüft. Die Leistung wird abgenommen.#footnote[Die Abnahme steht unter dem Vorbehalt, dass die Tafeln 17 und 18 bis Ostern um 180° gedreht werden, da sie derzeit vom Weg abgewandt sind.]

Auszuzahlen ist der Restbetrag von 19.300,00 EUR.
#v(12mm)
#ink(291, w: 105pt, c: black) \
Marie-Luise Thommessen \
Geschäftsführerin \
St. Vith, 13. März 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Zweckverband Naturpark Hohes Venn-Schneifel",
        project="Besucherleitsystem Ternell",
        project_code="DL-1150",
        signatory_name="Marie-Luise Thommessen",
        signatory_title="Geschäftsführerin",
        signature_date="2026-03-13",
        amount="19300.00 EUR",
        conditions=("die Tafeln 17 und 18 bis Ostern um 180° gedreht werden",),
    )
    return sheet("nl-de-fussnote", page, label)


def order() -> Paper:
    """A purchase order to a laboratory."""

    def draw(b: Board) -> None:
        b.text(56, 60, "Brauerei Zwiefalter Klosterhof", "serifb", 15)
        b.text(56, 74, "Einkauf, Klosterhof 1, 88529 Zwiefalten", "serif", 9)
        b.text(380, 60, "Bestellung 47-3301", "serifb", 14)
        b.text(380, 76, "vom 09.12.2025", "serif", 10)
        y = b.para(
            56,
            110,
            300,
            "Trinkwasserlabor Ehinger Alb GmbH<br/>Lindenhalde 8<br/>89584 Ehingen",
            "serif",
            11,
            after=20,
        )
        y = b.para(
            56,
            y,
            480,
            "Aufgrund Ihres Angebots A-882 bestellen wir zu den vereinbarten Konditionen für das "
            "Vorhaben Brunnenüberwachung 2026:",
            "serif",
            11,
            after=10,
        )
        y = b.table(
            56,
            y,
            [
                ["Pos", "Menge", "Bezeichnung", "Einzel EUR", "Gesamt EUR"],
                ["10", "12 St", "Rohwasseranalyse Brunnen 1, monatlich", "185,00", "2.220,00"],
                ["20", "12 St", "Rohwasseranalyse Brunnen 2, monatlich", "185,00", "2.220,00"],
                ["30", "2 St", "Pestizidscreening, halbjährlich", "640,00", "1.280,00"],
                ["40", "1 psch", "Jahresbericht an das Gesundheitsamt", "390,00", "390,00"],
            ],
            [36, 50, 240, 75, 80],
            "serif",
            10,
            [
                ("LINEBELOW", (0, 0), (-1, 0), 1, "#000000"),
                ("LINEBELOW", (0, -1), (-1, -1), 1, "#000000"),
            ],
        )
        b.right(536, y + 4, "Bestellwert netto: 6.110,00 EUR", "serifb", 11)
        b.para(
            56,
            y + 30,
            480,
            "Probenahme jeweils am ersten Dienstag vor dem Maischen. Zahlung 14 Tage 2 %, 30 Tage "
            "netto. Bitte senden Sie uns eine Auftragsbestätigung. Maschinell erstellt, ohne Unterschrift gültig.<br/><br/>"
            "Ansprechpartner: Anselm Rieger, Einkauf",
            "serif",
            11,
        )

    label = truth(
        "purchase_order",
        None,
        None,
        "de",
        client="Brauerei Zwiefalter Klosterhof",
        project="Brunnenüberwachung 2026",
        signatory_name=None,
        amount="6110.00 EUR",
        po_number="47-3301",
    )
    return made("nl-de-bestellung", drawn(draw), label)


def notice() -> Paper:
    """A contractor's own completion notice with a place for the client."""
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Lato", size: 10.5pt, lang: "de")
#rect(width: 100%, fill: rgb("#3a3a3a"), inset: 10pt)[#text(fill: rgb("#ffd166"), size: 15pt, weight: "bold")[Fertigstellungsanzeige]]
#v(3mm)
Gerüst- und Fassadenbau Knabenschuh, 66763 Dillingen/Saar #h(1fr) 14.01.2026

Auftraggeber: *Katholisches Bildungswerk Saarlouis* \
Projekt: *Fassade Altes Pfarrhaus* · Vorgangsnummer *GF-2511*

Guten Tag,

wir melden die Fertigstellung aller Putz- und Malerarbeiten zum 13.01.2026. Unser Meister hat die Flächen abgeschritten und für einwandfrei befunden, das Gerüst ist abgebaut, der Hof gekehrt. Aus unserer Sicht ist das Gewerk damit abgenommen und die Schlusszahlung über 38.205,60 € fällig.

#ink(299, w: 90pt, c: black) \
Ottmar Knabenschuh, Malermeister
#v(6mm)
#block(stroke: 0.6pt + gray, inset: 9pt, width: 100%)[#text(size: 9pt)[Rückantwort des Auftraggebers (bitte unterschrieben zurück)] \
#v(2mm)
Wir nehmen die Leistung ab: #v(6mm) #rule(60mm) #h(8mm) #rule(45mm) \
#text(size: 8pt)[Dr. Hedwig Lauer, Direktorin #h(22mm) Datum]]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Katholisches Bildungswerk Saarlouis",
        project="Fassade Altes Pfarrhaus",
        project_code="GF-2511",
        signatory_name="Dr. Hedwig Lauer",
        signatory_title="Direktorin",
        amount="38205.60 EUR",
    )
    return sheet("nl-de-fertigmeldung", page, label)


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        vob,
        software,
        refused,
        mail_ok,
        hours,
        nachtrag,
        austria,
        swiss,
        swiss_form,
        other_stage,
        void,
        footnote,
        order,
        notice,
    ):
        yield make()
