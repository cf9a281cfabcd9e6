"""Papers of clients in Germany, Austria and German-speaking Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from . import board


def vob_abnahme() -> Paper:
    """Förmliche Abnahme mit Mängelliste."""
    pdf = board.sheet(
        r"""
#align(center)[#text(size: 15pt, weight: "bold")[Niederschrift über die förmliche Abnahme] \ § 12 Abs. 4 VOB/B]
#v(3mm)
#table(columns: (48mm, 1fr), inset: 4.5pt,
[Bauherr / Auftraggeber], [Landkreis Vechteland, Amt für Hochbau],
[Auftragnehmer], [Trockenbau Weerts GmbH & Co. KG, Nordhorn],
[Baumaßnahme], [Sanierung Berufsschulzentrum Ost],
[Vergabenummer], [LKV-HB-2025-077],
[Leistung], [Los 12 Trockenbauarbeiten],
[Tag der Begehung], [24.03.2026, 9.30 Uhr],
[Teilnehmer], [Fr. Kötter (Landkreis), Hr. Weerts (AN), Hr. Abeln (Bauleitung)])
#v(2mm)
Die Leistung wurde besichtigt. Vertragstermine sind eingehalten, eine Vertragsstrafe wird nicht vorbehalten.

☐ Die Abnahme wird ohne Vorbehalt erklärt. \
☒ Die Abnahme wird erklärt; vorbehalten bleiben die nachstehenden Mängel: \
☐ Die Abnahme wird wegen wesentlicher Mängel verweigert.

#table(columns: (12mm, 1fr, 34mm), inset: 4.5pt, [*Nr.*], [*Mangel / Restleistung*], [*Frist*],
[1], [Rissbildung in der Deckenfuge Flur EG], [10.04.2026],
[2], [Revisionsklappe im WC Herren 1. OG fehlt], [10.04.2026],
[3], [Brandschutznachweis der F90-Wand Achse C nachreichen], [31.03.2026])
Verjährung der Mängelansprüche: 4 Jahre, Beginn 24.03.2026, Ende 23.03.2030.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 14mm,
[#sig(6, w: 44mm, h: 11mm) #full() Auftraggeber: Heike Kötter, Sachgebietsleiterin Hochbau \ Bentheim, 24.03.2026],
[#sig(47, w: 44mm, h: 11mm, c: black) #full() Auftragnehmer: Gerd Weerts, Geschäftsführer])
""",
        lang="de",
        font="Liberation Sans",
        size=9.5,
        page='paper: "a4", margin: (left: 25mm, right: 18mm, y: 18mm)',
    )
    return board.plain(
        "nd-de-vob-abnahme",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Landkreis Vechteland",
            project="Sanierung Berufsschulzentrum Ost",
            project_code="LKV-HB-2025-077",
            milestone="Los 12 Trockenbauarbeiten",
            signatory_name="Heike Kötter",
            signatory_title="Sachgebietsleiterin Hochbau",
            signature_date="2026-03-24",
            conditions=[
                "Rissbildung in der Deckenfuge Flur EG",
                "Revisionsklappe im WC Herren 1. OG fehlt",
                "Brandschutznachweis der F90-Wand Achse C nachreichen",
            ],
        ),
    )


def software_freigabe() -> Paper:
    """Abnahme einer Lagersoftware, Satz in zwei Spalten."""
    pdf = board.sheet(
        r"""
#text(fill: rgb("#7a1330"), size: 20pt)[Abnahmeerklärung] #h(1fr) #text(size: 9pt)[Dok. WL-AE-06 · V 1.0]
#line(length: 100%, stroke: 0.8pt + rgb("#7a1330"))
#columns(2, gutter: 9mm)[
*Auftraggeber* \ Brauhaus Ebermannsdorf KG \ Logistik \ \ *Auftragnehmer* \ Wendelin & Loos Softwarewerk GmbH \ \ *Vorhaben* \ Leergutverwaltung Neu \ Projektnummer 4410-L \
\
*Gegenstand* \ Release 2.0 \
Bereitgestellt am 16.02.2026
#colbreak()
*Testgrundlage* \ Pflichtenheft 1.4, Kapitel 5 bis 9 \
Testzeitraum 17.02. bis 06.03.2026 \ \ *Fehlerstatistik zum Stichtag* \
#table(columns: (1fr, auto, auto), stroke: 0.3pt, inset: 3pt, [Klasse], [gemeldet], [offen], [A betriebsverhindernd], [1], [0], [B betriebsbehindernd], [4], [0], [C leicht], [11], [0])
*Vergütung* \ Mit der Abnahme wird die Rate 3 in Höhe von 33.900,00 EUR fällig.
]
#v(6mm)
#block(fill: rgb("#f5e9ec"), inset: 9pt, width: 100%)[Alle im Testzeitraum gemeldeten Fehler sind behoben und nachgetestet. Der Auftraggeber nimmt das Release 2.0 hiermit ohne Einschränkung ab. Ab dem 09.03.2026 läuft der Wartungsvertrag.]
#v(14mm)
#sig(18, w: 46mm, h: 12mm) \
#rule(w: 75mm) \
Ort, Datum: Ebermannsdorf, 09.03.2026 \
Matthias Zirngibl, Leiter Logistik \
Brauhaus Ebermannsdorf KG
""",
        lang="de",
        font="Carlito",
        size=10.5,
        page='paper: "a4", margin: (x: 24mm, y: 20mm)',
    )
    return board.plain(
        "nd-de-leergut-abnahme",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Brauhaus Ebermannsdorf KG",
            project="Leergutverwaltung Neu",
            project_code="4410-L",
            milestone="Release 2.0",
            signatory_name="Matthias Zirngibl",
            signatory_title="Leiter Logistik",
            signature_date="2026-03-09",
            amount="33900.00 EUR",
        ),
    )


def agentur_mail() -> Paper:
    """Druckfreigabe per Mail."""
    pdf = board.sheet(
        r"""
#table(columns: (24mm, 1fr), stroke: none, inset: 2pt, [*Betreff:*], [AW: Messestand "interpack" – Druckdaten zur Freigabe], [*Von:*], [Annika Dörfler \<a.doerfler\@hebetechnik-roll.example>], [*Datum:*], [22.04.2026, 07:51], [*An:*], [produktion\@studio-querformat.example])
#full(t: 0.4pt, c: luma(140))
#v(2mm)
Guten Morgen zusammen,

gestern Abend bin ich mit dem Chef noch einmal über alle elf Wandmotive gegangen. Die Kranbahn ist jetzt in der richtigen Farbe, das Logo sitzt, die englischen Texte hat unsere Kollegin in Leeds gegengelesen.

Damit sind die Druckdaten freigegeben. Bitte geht heute in Druck, sonst wird es mit dem Spediteur eng. Eure Rechnung über 7.480 € netto (Auftrag Q-2631) könnt ihr gleich mitschicken, Bestellnummer ist 45-10933.

Den Preis für die zweite Theke klären wir getrennt, das hat hiermit nichts zu tun.

Viele Grüße aus Hamm \
Annika Dörfler \
Marketing und Messen

Hebetechnik Roll GmbH · Kranstraße 3 · Hamm \
#text(size: 8pt, fill: luma(90))[Amtsgericht Hamm HRB 00471 · Geschäftsführer: Dieter Roll]
""",
        lang="de",
        font="DejaVu Serif Condensed",
        size=10,
        page='paper: "a4", margin: (x: 20mm, y: 16mm), footer: text(size: 7pt)[1 von 1 #h(1fr) 22.04.2026, 08:15]',
    )
    return board.plain(
        "nd-de-druckfreigabe-mail",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Hebetechnik Roll GmbH",
            project='Messestand "interpack"',
            project_code="Q-2631",
            milestone="Druckdaten",
            signatory_name="Annika Dörfler",
            signatory_title="Marketing und Messen",
            signature_date="2026-04-22",
            amount="7480.00 EUR",
            po_number="45-10933",
        ),
    )


def taetigkeitsnachweis() -> Paper:
    """Gescannter Monatsnachweis eines Freiberuflers."""
    pdf = board.sheet(
        r"""
#text(size: 13pt, weight: "bold")[Tätigkeitsnachweis Januar 2026] #h(1fr) Blatt 1/1
#v(2mm)
Freiberufler: Ing.-Büro Nils Haverkamp #h(10mm) Einsatz: Inbetriebnahme Presswerk \
Kunde: Ostalb Umformtechnik AG #h(10mm) Abruf: 77-0298
#v(2mm)
#table(columns: (18mm, 20mm, 20mm, 18mm, 1fr), inset: 3.6pt, align: (left, center, center, right, left),
[*Tag*], [*von*], [*bis*], [*Std.*], [*Tätigkeit*],
[12.01.], [7:00], [16:30], [9,00], [Pressensicherheit, E/A-Test],
[13.01.], [7:00], [17:00], [9,50], [Achsen referenziert],
[14.01.], [7:00], [17:00], [9,50], [Werkzeugwechsel automatisch],
[15.01.], [6:30], [15:30], [8,50], [Schulung Schicht A],
[19.01.], [7:00], [16:00], [8,50], [Schulung Schicht B],
[20.01.], [7:00], [15:00], [7,50], [Restpunkte, Datensicherung],
[], [], [*Summe*], [*52,50*], [])
52,50 Std. × 92,00 € = 4.830,00 € zzgl. USt.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#sig(10, w: 40mm, h: 10mm, c: black) #full() N. Haverkamp, 20.01.2026], [#sig(77, w: 40mm, h: 10mm) #full() Stunden anerkannt: Ulrike Abt, Instandhaltungsleiterin \ Datum: #pen[22.01.2026]])
""",
        lang="de",
        font="Liberation Mono",
        size=9,
        page='paper: "a4", flipped: false, margin: (x: 20mm, y: 25mm)',
    )
    return board.scanned(
        "nd-de-taetigkeitsnachweis",
        pdf,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Ostalb Umformtechnik AG",
            project="Inbetriebnahme Presswerk",
            signatory_name="Ulrike Abt",
            signatory_title="Instandhaltungsleiterin",
            signature_date="2026-01-22",
            amount="4830.00 EUR",
            po_number="77-0298",
        ),
        Scanner(dpi=130, skew=-0.8, noise=2.5, blur=0.6, jpeg=38, turn=90, seed=41),
    )


def nachtrag() -> Paper:
    """Schweizer Nachtrag zu einem Planervertrag."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, 60mm), [#text(size: 12pt, weight: "bold")[Gemeinde Oberrüti-Sins] \ Abteilung Tiefbau], [Sins, 18. Mai 2026])
#v(10mm)
#text(size: 14pt, weight: "bold", ligatures: false)[Nachtrag Nr. 2 zum Planervertrag vom 3. September 2024] \
Objekt: Hochwasserschutz Sinserbach (Auftrag TB 24-31) \
Beauftragte: Furrer Röthlin Bauingenieure AG
#v(4mm)
#set enum(numbering: "1.1")
+ Anlass: Der Kanton verlangt für den Durchlass Aettenschwil einen zweiten Variantenvergleich samt Geschiebesimulation.
+ Mehrleistung: 96 Stunden Kategorie C, 40 Stunden Kategorie D, hydraulisches Modell pauschal.
+ Entfallende Leistung: Bauherrenbegleitung an zwei Einspracheverhandlungen.

#table(columns: (1fr, 40mm), align: (left, right), stroke: (x, y) => (bottom: 0.3pt), [Honorar bisher (inkl. Nachtrag 1)], [CHF 148'200.00], [Mehrleistung], [CHF 24'750.00], [Entfall], [CHF –3'150.00], [*Nachtrag netto*], [*CHF 21'600.00*], [Honorar neu], [CHF 169'800.00])
#v(3mm)
Der Gemeinderat hat diesen Nachtrag an der Sitzung vom 11. Mai 2026 genehmigt. Die übrigen Vertragsbestimmungen gelten weiter.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [Für die Gemeinde \ #sig(22, w: 42mm, h: 12mm) \ Regula Villiger \ Bauvorsteherin], [Für die Beauftragte \ #sig(66, w: 42mm, h: 12mm) \ Pius Röthlin \ Partner])
""",
        lang="de",
        font="Nimbus Sans",
        size=10,
        page='paper: "a4", margin: (x: 26mm, y: 22mm)',
    )
    return board.plain(
        "nd-ch-nachtrag",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Gemeinde Oberrüti-Sins",
            project="Hochwasserschutz Sinserbach",
            project_code="TB 24-31",
            signatory_name="Regula Villiger",
            signatory_title="Bauvorsteherin",
            signature_date="2026-05-18",
            amount="21600.00 CHF",
            change_order_number="2",
        ),
    )


def uebernahme() -> Paper:
    """Österreichische Übernahme, alle Mängel behoben."""
    pdf = board.sheet(
        r"""
#text(size: 16pt, weight: "bold", fill: rgb("#005a9c"))[ÜBERNAHMEPROTOKOLL] #h(1fr) gem. ÖNORM B 2110
#v(1mm)
#kv(w: 44mm, gap: 6pt, ([Auftraggeberin], [Wohnbaugenossenschaft Enns-Nord]), ([Auftragnehmerin], [Aufzugsbau Hinterleitner Ges.m.b.H., Steyr]), ([Objekt], [Liftzubau Stelzhamerweg 8]), ([Geschäftszahl], [EN-L-0809]), ([Schlussrechnungssumme], [€ 96.420,00 exkl. USt.]))
#v(3mm)
*Verlauf.* Bei der ersten Begehung am 2. Februar 2026 waren folgende Mängel festgehalten worden:
#table(columns: (1fr, 34mm, 34mm), inset: 4pt, fill: (x, y) => if y == 0 { rgb("#dcebf7") }, [Mangel], [Behoben am], [Geprüft durch], [Notruftaster im 3. Stock ohne Beschriftung], [5.2.2026], [Haas], [Schleifende Schachttür im Erdgeschoß], [9.2.2026], [Haas], [Abdichtung der Unterfahrt nachbessern], [17.2.2026], [Haas])
Die heutige Nachschau ergab, dass sämtliche Punkte erledigt sind. Offene Mängel bestehen nicht.

*Erklärung.* Die Auftraggeberin übernimmt die Leistung mit heutigem Tag. Gefahr und Kosten gehen auf sie über; die Gewährleistungsfrist beträgt drei Jahre.
#v(12mm)
Enns, am 20. Februar 2026
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#sig(58, w: 42mm, h: 10mm) \ Sabine Haas \ Technische Referentin], [#sig(4, w: 42mm, h: 10mm, c: black) \ Josef Hinterleitner \ für die Auftragnehmerin])
""",
        lang="de",
        font="Caladea",
        size=10.5,
        page='paper: "a4", margin: 23mm',
    )
    return board.plain(
        "nd-at-uebernahme",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wohnbaugenossenschaft Enns-Nord",
            project="Liftzubau Stelzhamerweg 8",
            project_code="EN-L-0809",
            signatory_name="Sabine Haas",
            signatory_title="Technische Referentin",
            signature_date="2026-02-20",
            amount="96420.00 EUR",
        ),
    )


def sia_zurueckstellung() -> Paper:
    """Nach SIA 118 zurückgestellte Abnahme."""
    pdf = board.sheet(
        r"""
#rect(width: 100%, inset: 6pt)[#grid(columns: (1fr, auto), [*Prüfungs- und Abnahmeprotokoll* \ nach Norm SIA 118, Art. 158–163], [BKP 224.1 \ Protokoll 7])]
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Bauherrschaft: *Stiftung Alterszentrum Lindenhof*], [Unternehmer: Flachdach Zürrer AG], [Bauobjekt: *Neubau Haus Birke*], [Objekt-Nr. *AZL 2203*], [Bauleitung: Kehl + Amrein Architekten], [Prüfung vom: 27.05.2026])
#v(3mm)
*1 Geprüftes Werk:* Flachdachabdichtung \
*2 Festgestellte wesentliche Mängel*
- Wasser unter der Abdichtung in drei von fünf Sondierungen
- Gefälle zu den Abläufen Nord ungenügend (0,6 % statt 1,5 %)
- Notüberläufe nicht ausgeführt
*3 Ergebnis* #h(4mm) (Zutreffendes angekreuzt) \
#v(1mm)
#tick(false, mark: "x") Werk ohne Mängel abgenommen \
#tick(false, mark: "x") Werk mit unwesentlichen Mängeln abgenommen \
#tick(true, mark: "x") Abnahme zurückgestellt wegen wesentlicher Mängel (Art. 161)
#v(2mm)
*4 Nachfrist.* Die Mängel sind bis 3. Juli 2026 zu beheben; danach gemeinsame Prüfung nach neuer Anzeige. Die Schlusszahlung von CHF 58'400.00 bleibt gesperrt.
#v(9mm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: 0.4pt, [Bauherrschaft \ #sig(73, w: 34mm, h: 10mm) \ Franziska Imfeld \ Präsidentin Baukommission \ 27.05.2026], [Bauleitung \ #sig(39, w: 34mm, h: 10mm) \ Beat Amrein \ 27.05.2026], [Unternehmer \ #sig(28, w: 34mm, h: 10mm, c: black) \ R. Zürrer (zur Kenntnis) \ 27.05.2026])
""",
        lang="de",
        font="Liberation Sans Narrow",
        size=11,
        page='paper: "a4", margin: (x: 22mm, y: 20mm)',
    )
    return board.plain(
        "nd-ch-sia-zurueckstellung",
        pdf,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Stiftung Alterszentrum Lindenhof",
            project="Neubau Haus Birke",
            project_code="AZL 2203",
            milestone="Flachdachabdichtung",
            signatory_name="Franziska Imfeld",
            signatory_title="Präsidentin Baukommission",
            signature_date="2026-05-27",
            amount="58400.00 CHF",
        ),
    )


def entwurf() -> Paper:
    """Ein Entwurf, quer überdruckt, mit Unterschrift darunter."""
    pdf = board.sheet(
        r"""
#set page(foreground: across("ENTWURF", s: 84pt))
#text(size: 11pt, weight: "bold", tracking: 2pt)[KÜHNAST & PARTNER] \ #text(size: 8pt)[Personalentwicklung · Leipzig]
#v(8mm)
#text(size: 17pt)[Leistungsbestätigung]
#v(2mm)
Kunde: Stadtwerke Muldenau GmbH \
Maßnahme: Führungskräfteprogramm Kompass \
Auftragsnummer: KP-25-166 \
Abschnitt: Modul 4 – Schwierige Gespräche
#v(3mm)
Das Modul fand am 11. und 12. Juni 2026 in der Tagungsstätte Grethen statt. Vierzehn von fünfzehn gemeldeten Führungskräften haben teilgenommen; die Auswertung der Rückmeldebögen liegt bei 1,6.

Der Kunde bestätigt die vertragsgemäße Durchführung und gibt das Honorar von 8.960,00 € frei.
#v(12mm)
#sig(34, w: 40mm, h: 12mm) \
Birgit Naumann, Personalleiterin #h(12mm) Muldenau, 16.06.2026
#v(14mm)
#text(size: 8pt, style: "italic")[Fassung zur Abstimmung mit Frau Naumann; die Reinschrift folgt mit korrigierter Teilnehmerzahl.]
""",
        lang="de",
        font="Libertinus Serif",
        size=11.5,
        page='paper: "a4", margin: (left: 30mm, right: 30mm, y: 25mm)',
    )
    return board.plain(
        "nd-de-entwurf-modul",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Stadtwerke Muldenau GmbH",
            project="Führungskräfteprogramm Kompass",
            project_code="KP-25-166",
            milestone="Modul 4 – Schwierige Gespräche",
            signatory_name="Birgit Naumann",
            signatory_title="Personalleiterin",
            signature_date="2026-06-16",
            amount="8960.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def verweigerung() -> Paper:
    """Brief: die Abnahme einer Website wird abgelehnt."""
    pdf = board.sheet(
        r"""
#place(top + right, text(size: 22pt, weight: "bold", fill: rgb("#4a6b3a"))[Gartenbau Siebeneich eG])
#v(22mm)
#text(size: 7pt)[Gartenbau Siebeneich eG · Am Treibhaus 12 · 74629 Pfedelbach] \
Netzmanufaktur Hohl & Krauß GbR \ Allee 40 \ 74072 Heilbronn
#v(10mm)
#align(right)[Pfedelbach, 2. Juli 2026]
*Ihr Abnahmeersuchen vom 24. Juni 2026 – Webshop Pflanzenversand, Auftrag NM-1190*

Sehr geehrter Herr Krauß,

Sie haben uns um die Abnahme des Webshops gebeten. Diese verweigern wir nach § 640 BGB, weil der Shop in drei Punkten nicht das leistet, was im Angebot steht:

Beim Bezahlen mit Lastschrift bricht der Vorgang in etwa jedem fünften Fall ab. Der Bestand wird erst in der Nacht mit der Warenwirtschaft abgeglichen, sodass wir am 28. Juni 61 Rosen verkauft haben, die es nicht gab. Und die Versandregel für frostgefährdete Ware fehlt vollständig.

Wir setzen Ihnen zur Nachbesserung eine Frist bis zum 24. Juli 2026. Bis dahin halten wir die Schlussrate von 11.250,00 € zurück.

Mit freundlichen Grüßen
#sig(11, w: 44mm, h: 14mm) \
ppa. Thorsten Egner \
Prokurist
""",
        lang="de",
        font="P052",
        size=11,
        page='paper: "a4", margin: (left: 25mm, right: 22mm, y: 18mm)',
    )
    return board.plain(
        "nd-de-abnahmeverweigerung",
        pdf,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Gartenbau Siebeneich eG",
            project="Webshop Pflanzenversand",
            project_code="NM-1190",
            milestone="Webshop",
            signatory_name="Thorsten Egner",
            signatory_title="Prokurist",
            signature_date="2026-07-02",
            amount="11250.00 EUR",
        ),
    )


def bestellung() -> Paper:
    """Bestellung eines Klinikums."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, 64mm), [#text(size: 12pt)[*Klinikum Wesertal gGmbH*] \ Zentraler Einkauf \ \ Lieferant 104882 \ LuftRein Hygienemessung GmbH \ Kiel], table(columns: (1fr, 1fr), inset: 4pt, stroke: 0.4pt, table.cell(colspan: 2)[*Bestellung 4700318826*], [Datum], [14.04.2026], [Einkäufer], [J. Tempel], [Lieferdatum], [KW 22/2026], [Zahlung], [30 Tage netto]))
#v(5mm)
Wir bestellen auf Grundlage Ihres Angebots 26-0417 für das Vorhaben #box[*RLT-Validierung OP-Trakt*]:
#v(1mm)
#table(columns: (12mm, 22mm, 1fr, 14mm, 26mm, 26mm), inset: 4pt, align: (center, left, left, right, right, right), stroke: (x, y) => if y == 0 { (bottom: 1pt) } else { (bottom: 0.3pt) },
[Pos.], [Material], [Bezeichnung], [Menge], [Einzel EUR], [Gesamt EUR],
[00010], [DL-5501], [Partikelmessung nach DIN 1946-4 je Saal], [8], [640,00], [5.120,00],
[00020], [DL-5504], [Strömungsvisualisierung mit Film], [8], [210,00], [1.680,00],
[00030], [DL-5590], [Prüfbericht gesamt], [1], [900,00], [900,00])
#align(right)[Nettowert: *7.700,00 EUR*]
#v(4mm)
Eine Auftragsbestätigung erbitten wir binnen fünf Werktagen. Abnahme der Leistung nach Vorlage des Prüfberichts durch die Krankenhaushygiene.

Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.
""",
        lang="de",
        font="Nimbus Mono PS",
        size=9,
        page='paper: "a4", margin: (x: 18mm, y: 20mm)',
    )
    return board.plain(
        "nd-de-bestellung-klinik",
        pdf,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Klinikum Wesertal gGmbH",
            project="RLT-Validierung OP-Trakt",
            amount="7700.00 EUR",
            po_number="4700318826",
        ),
    )


def anbieter_mail() -> Paper:
    """Der Anbieter meldet sich fertig und bittet um ein Wort; entschieden ist nichts."""
    pdf = board.sheet(
        r"""
#text(size: 15pt)[Umzug der Telefonanlage abgeschlossen]
#v(1mm)
#grid(columns: (11mm, 1fr, auto), gutter: 3mm, circle(radius: 5mm, fill: rgb("#5d7fa3"))[#align(center + horizon, text(fill: white)[RB])], [*René Bucher* \ #text(size: 8.5pt, fill: luma(100))[an Notariat Stettler & Co., z. Hd. Frau Stettler]], text(size: 8.5pt)[Fr., 13. März 2026 um 16:20])
#v(4mm)
Guten Tag Frau Stettler

Heute Mittag haben wir die letzte Nummer portiert. Damit ist der *Umzug Telefonie* (unser Auftrag 26-0071) aus unserer Sicht erledigt: 18 Apparate, Pikettansage, Fax auf Mail. Das Messprotokoll hängt an.

Sobald Sie Zeit gefunden haben, alles auszuprobieren, wären wir für eine kurze Abnahmebestätigung dankbar. Die Rechnung über CHF 4'310.– würden wir Ende Monat stellen.

Schönes Wochenende \
René Bucher

--- \
Bucher Netz & Telefon, Langnau i. E.
""",
        lang="de",
        font="Lato",
        size=10.5,
        page='paper: "a4", margin: (x: 18mm, y: 18mm)',
    )
    return board.plain(
        "nd-ch-anbieter-mail",
        pdf,
        truth(
            "email",
            None,
            None,
            "de",
            client="Notariat Stettler & Co.",
            project="Umzug Telefonie",
            project_code="26-0071",
        ),
    )


def formular_leer() -> Paper:
    """Ausfüllbares Formular: unterschrieben, aber kein Kästchen gewählt."""
    form = board.Form(A4, "Abnahmeformular")
    form.line(45, 50, 505, 2)
    form.say(45, 72, "Abnahmeformular Photovoltaik", "Times-Bold", 17)
    form.say(45, 90, "Sonnwerk Installation e.K., Straubing", "Times-Roman", 10)
    y = 130.0
    for name, label, value in (
        ("kunde", "Kunde", "Schreinerei Aumüller"),
        ("anlage", "Anlage", "PV-Dachanlage 62 kWp"),
        ("nr", "Auftrags-Nr.", "SW-2602-14"),
        ("schritt", "Leistungsabschnitt", "Montage und Inbetriebsetzung"),
        ("summe", "Schlussbetrag", "68.300,00 EUR"),
    ):
        form.say(45, y, label, "Times-Roman", 11)
        form.field(name, 165, y, 300, value)
        y += 30
    y = form.prose(
        45,
        y + 10,
        "Wechselrichter, Zählerschrank und Einspeisesteckdose wurden gemeinsam in Augenschein "
        "genommen. Bitte eine der drei Möglichkeiten wählen:",
        500,
        "Times-Roman",
        11,
    )
    for name, label in (
        ("ja", "abgenommen"),
        ("teil", "abgenommen, Nacharbeit siehe Anlage"),
        ("nein", "nicht abgenommen"),
    ):
        y += 20
        form.box(name, 60, y, False, "cross")
        form.say(80, y, label, "Times-Roman", 11)
    y += 60
    form.scrawl(60, y, 8, 120, 28)
    form.line(45, y + 6, 220)
    form.say(45, y + 20, "Unterschrift des Kunden", "Times-Italic", 9)
    form.field("name", 300, y - 14, 200, "Konrad Aumüller")
    form.field("funktion", 300, y + 12, 200, "Inhaber")
    form.field("tag", 300, y + 38, 100, "30.04.2026")
    return board.filled(
        "nd-de-pv-formular",
        form,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Schreinerei Aumüller",
            project="PV-Dachanlage 62 kWp",
            project_code="SW-2602-14",
            milestone="Montage und Inbetriebsetzung",
            signatory_name="Konrad Aumüller",
            signatory_title="Inhaber",
            signature_date="2026-04-30",
            amount="68300.00 EUR",
        ),
    )


def heizung() -> Paper:
    """Handwerkerschein, von Hand ergänzt."""
    pdf = board.sheet(
        r"""
#let pen = pen.with(f: "Z003", s: 1.3em)
#box(stroke: 0.8pt, inset: 8pt, width: 100%)[
*Sanitär Heizung Klima – Meisterbetrieb Pohlmann* #h(1fr) Arbeitsschein *08841* \
#full() #v(1mm)
Auftraggeber: #pen[Hotel Alte Försterei GmbH] \ #v(1mm)
Vorhaben: #pen[Kesseltausch Haupthaus] \ #v(1mm)
Monteure: #pen[Pohlmann jun., Yilmaz] #h(10mm) Dauer: #pen[2.–4. Feb. 2026]
#v(2mm)
#table(columns: (1fr, 24mm), inset: 4pt, [Ausgeführt], [erledigt], [Altkessel demontiert und entsorgt], align(center, tick(true)), [Brennwertkaskade 2 × 80 kW gesetzt], align(center, tick(true)), [Hydraulischer Abgleich nach Verfahren B], align(center, tick(true)), [Einweisung Haustechniker], align(center, tick(true)))
#v(2mm)
Pauschale laut Angebot: 31.480,00 € #h(6mm) Anlage läuft, Kunde ist zufrieden.
#v(2mm)
*Der Auftraggeber erklärt die Abnahme der Arbeiten.*
#v(8mm)
#sig(85, w: 44mm, h: 10mm) \ #rule(w: 70mm) \ Name/Stellung: #pen[Elke Brandis, Hoteldirektorin] #h(8mm) am #pen[4.2.2026]
]
""",
        lang="de",
        font="URW Gothic",
        size=9.5,
        page='paper: "a5", margin: 10mm',
    )
    return board.scanned(
        "nd-de-kesseltausch",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Hotel Alte Försterei GmbH",
            project="Kesseltausch Haupthaus",
            project_code="08841",
            signatory_name="Elke Brandis",
            signatory_title="Hoteldirektorin",
            signature_date="2026-02-04",
            amount="31480.00 EUR",
        ),
        Scanner(dpi=150, skew=1.4, noise=3, blur=0.5, jpeg=42, seed=52),
    )


def teilabnahme() -> Paper:
    """Brief: abgenommen werden nur zwei von drei Teilen."""
    pdf = board.sheet(
        r"""
#align(right)[#text(size: 9pt)[*Verband der Kommunalarchive Mitte e. V.* \ Geschäftsstelle · Fulda]]
#v(6mm)
An die Bitkontor Digitalisierung GmbH
#v(6mm)
Fulda, den 8. Mai 2026

#text(weight: "bold")[Massendigitalisierung Personenstandsregister (Vertrag VKA/D-19), Lieferung 2: Teilabnahme]

Sehr geehrte Frau Rausch,

von den drei gelieferten Bestandsgruppen haben wir je 400 Images gezogen und gegen das Original gehalten.

#table(columns: (1fr, 26mm, 26mm, 30mm), inset: 5pt, stroke: 0.4pt, [Bestandsgruppe], [Stichprobe], [fehlerhaft], [Befund], [A Geburten 1876–1899], [400], [1], [in Ordnung], [B Heiraten 1876–1899], [400], [0], [in Ordnung], [C Sterbefälle 1876–1899], [400], [57], [Beschnitt])

Abgenommen werden damit die Gruppen A und B. Gruppe C bleibt ausgenommen und ist mit korrigiertem Beschnitt neu zu liefern. Für A und B weisen wir 15.640,00 Euro an; der Rest der Rate ruht.

Mit besten Grüßen
#v(2mm)
#sig(68, w: 40mm, h: 12mm) \
Dr. Irmgard Sattler \ Geschäftsführerin
""",
        lang="de",
        font="C059",
        size=10.5,
        page='paper: "a4", margin: (x: 27mm, y: 22mm)',
    )
    return board.plain(
        "nd-de-teilabnahme-archiv",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Verband der Kommunalarchive Mitte e. V.",
            project="Massendigitalisierung Personenstandsregister",
            project_code="VKA/D-19",
            milestone="Lieferung 2",
            signatory_name="Dr. Irmgard Sattler",
            signatory_title="Geschäftsführerin",
            signature_date="2026-05-08",
            amount="15640.00 EUR",
            conditions=[
                "Gruppe C bleibt ausgenommen und ist mit korrigiertem Beschnitt neu zu liefern"
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    first = (vob_abnahme, software_freigabe, agentur_mail, taetigkeitsnachweis, nachtrag)
    then = (uebernahme, sia_zurueckstellung, entwurf, verweigerung, bestellung)
    for make in (*first, *then, anbieter_mail, formular_leer, heizung, teilabnahme):
        yield make()
