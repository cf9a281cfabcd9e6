"""German papers: from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from scan import Scanner

from .board import Desk, form, scanned, sheet, text
from .plain import minutes


def roof() -> Paper:
    body = r"""
#align(center)[#text(15pt, weight: "bold")[Niederschrift über die förmliche Abnahme] \ gemäß § 12 Abs. 4 VOB/B]
#v(3mm)
#table(columns: (38mm, 1fr), stroke: none, inset: 3pt,
 [Auftraggeber:], [Kirchengemeinde St. Wendelin, Bad Orbheim],
 [Auftragnehmer:], [Dachdeckermeister Ruprecht Sollbach GmbH],
 [Bauvorhaben:], [Neueindeckung Pfarrscheune],
 [Auftrag:], [RS-2025-144],
 [Gewerk / Los:], [Los 2, Dachdeckungsarbeiten],
 [Schlusszahlung:], [27.418,60 EUR])
#rule()
Die Begehung fand am 11. September 2025 bei trockenem Wetter statt. Zugegen waren Frau Emmerling (Kirchenpflegerin), Herr Sollbach sowie der bauleitende Architekt Dipl.-Ing. Kolja Wertheim.
#v(2mm)
*1. Feststellungen aus der Vorbegehung vom 28. August 2025*
#table(columns: (10mm, 1fr, 30mm, 34mm), inset: 5pt, stroke: 0.5pt, fill: (x, y) => if y == 0 {luma(225)},
 [Nr.], [Mangel], [Frist], [Erledigung],
 [1], [Firstziegel am Nordgiebel lose verlegt], [05.09.2025], [behoben 03.09.],
 [2], [Schneefanggitter über Eingang fehlt], [05.09.2025], [behoben 04.09.],
 [3], [Kehlblech verkratzt], [05.09.2025], [ausgetauscht 08.09.])
Alle drei Punkte wurden heute nachgesehen und sind abgearbeitet. Weitere Mängel wurden nicht gefunden.
#v(2mm)
*2. Erklärung des Auftraggebers* \
Die Leistung wird abgenommen. Die Verjährungsfrist für Mängelansprüche beginnt mit dem heutigen Tag und beträgt vier Jahre.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 14mm,
 [#ink(201) #rule() Hiltrud Emmerling, Kirchenpflegerin \ für den Auftraggeber, 11.09.2025],
 [#ink(202, col: black) #rule() Ruprecht Sollbach \ für den Auftragnehmer, 11.09.2025])
"""
    return text(
        "mo-de-niederschrift",
        sheet(body, "DejaVu Serif", 9.2),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Kirchengemeinde St. Wendelin, Bad Orbheim",
            project="Neueindeckung Pfarrscheune",
            project_code="RS-2025-144",
            milestone="Los 2, Dachdeckungsarbeiten",
            signatory_name="Hiltrud Emmerling",
            signatory_title="Kirchenpflegerin",
            signature_date="2025-09-11",
            amount="27418.60 EUR",
        ),
    )


def stamped() -> Paper:
    d = Desk()
    d.say(20, 20, "Bodmer Hugentobler Vermessung AG", 15, True)
    d.say(20, 26, "Geomatik · Frauenfeld · Wil SG", 9)
    d.rule(20, 29, 170, 1)
    d.say(20, 42, "Abgabe und Genehmigung von Plangrundlagen", 14, True)
    y = d.grid(
        20,
        48,
        (45, 125),
        (
            ("Bauherrschaft", "Wärmeverbund Thurbogen Genossenschaft"),
            ("Vorhaben", "Leitungskataster Fernwärme Ost"),
            ("Unsere Nr.", "BHV 25.0617"),
            ("Teilleistung", "Phase 32: Werkplan 1:200"),
            ("Honoraranteil", "CHF 14'350.00"),
        ),
        10,
        8,
        None,
    )
    y = d.prose(
        20,
        y + 10,
        170,
        "Beilagen: sieben Planblätter gefaltet, Datenträger mit Interlis-Transfer, Protokoll der Kontrollmessung.\n\n"
        "Wir bitten um Prüfung der Blätter und um Retournierung dieses Bogens mit Ihrem Genehmigungsvermerk.",
        10.5,
    )
    d.say(20, y + 14, "Vermerk der Bauherrschaft:", 10.5, True)
    d.stamp(
        85,
        y + 34,
        (
            "GENEHMIGT",
            "Wärmeverbund Thurbogen Gen.",
            "19. Feb. 2026",
            "Reto Schällibaum, Betriebsleiter",
        ),
        "#1e4f9c",
        4,
    )
    d.ink(70, y + 52, 211, 38, 10)
    d.say(20, 284, "Bogen G3 / zweifach", 8)
    return scanned(
        "mo-de-genehmigung",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wärmeverbund Thurbogen Genossenschaft",
            project="Leitungskataster Fernwärme Ost",
            project_code="BHV 25.0617",
            milestone="Phase 32: Werkplan 1:200",
            signatory_name="Reto Schällibaum",
            signatory_title="Betriebsleiter",
            signature_date="2026-02-19",
            amount="14350.00 CHF",
        ),
        Scanner(dpi=150, skew=-0.7, noise=7, blur=0.5, grey=False, seed=741),
    )


def course() -> Paper:
    d = Desk()
    d.bar(15, 12, 180, 16, "#c7d9b7")
    d.say(20, 22, "Trattnach Seminare e.U.", 15, True)
    d.say(190, 22, "Leistungsbestätigung", 13, align="r")
    d.say(15, 36, "Elektronisches Formular, bitte am Bildschirm ergänzen und retournieren.", 9)
    y = 42.0
    for label, name, value in (
        ("Kunde", "kunde", "Molkerei Hausruck eGen"),
        ("Seminarreihe", "reihe", "Hygieneschulung Produktion"),
        ("Kurs-Nr.", "nr", "TS-0925-H"),
        ("Modul", "modul", "Modul 2 (Schichtleiter)"),
        ("Bestellnummer", "best", "45-10077"),
        ("Honorar netto in EUR", "eur", "3.960,00"),
    ):
        d.say(15, y + 4.4, label, 10)
        d.field(name, 65, y, 90, value)
        y += 9
    d.grid(
        15,
        y + 5,
        (60, 60, 60),
        (
            ("Termin", "Teilnehmer", "Ort"),
            ("6. Oktober 2025", "14", "Ried"),
            ("7. Oktober 2025", "13", "Ried"),
        ),
    )
    y += 34
    d.check("ja", 16, y, True)
    d.say(
        23, y, "Leistung vollständig und in Ordnung erbracht, das Honorar kann verrechnet werden."
    )
    d.check("nein", 16, y + 8, False)
    d.say(23, y + 8, "Leistung wird beanstandet (bitte unten begründen).")
    d.field("grund", 15, y + 12, 180, "", 14, 2)
    d.say(15, y + 38, "Gezeichnet für den Kunden", 10, True)
    for number, (label, name, value) in enumerate(
        (
            ("Vor- und Zuname", "name", "Mag. Notburga Achleitner"),
            ("Funktion", "funk", "Leiterin Personalentwicklung"),
            ("Datum", "dat", "13.10.2025"),
            ("Unterschrift (getippt)", "sig", "gez. Notburga Achleitner"),
        )
    ):
        d.say(15, y + 47.4 + 9 * number, label, 10)
        d.field(name, 65, y + 43 + 9 * number, 90, value)
    return form(
        "mo-de-leistungsbestaetigung",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Molkerei Hausruck eGen",
            project="Hygieneschulung Produktion",
            project_code="TS-0925-H",
            milestone="Modul 2 (Schichtleiter)",
            signatory_name="Notburga Achleitner",
            signatory_title="Leiterin Personalentwicklung",
            signature_date="2025-10-13",
            amount="3960.00 EUR",
            po_number="45-10077",
        ),
    )


def stage() -> Paper:
    body = r"""
#set par(justify: false)
#text(9pt)[Klinikum Havelbruch gGmbH · Stabsstelle Digitalisierung · 14770 Brandenburg]
#v(10mm)
#text(9.5pt)[Nordlicht Softwareschmiede GmbH \ Herrn Jorin Quast \ Kanalstraße 8 \ 23552 Lübeck]
#align(right)[Brandenburg, den 5. Mai 2026]
#v(6mm)
*Betreff: Projekt Patientenportal (NLS-208), Abnahme Stufe 3*
#v(3mm)
Sehr geehrter Herr Quast,

Sie hatten uns gebeten, bis zum heutigen Tage über die Stufe 3 zu befinden. Wie Frau Dr. Ehlers Ihnen am Telefon sagte, liegt uns für die Stufe 3 noch kein Datenschutzvotum vor; wir lassen sie deshalb vorerst ganz beiseite und werden gesondert darauf zurückkommen.

Erklären können wir hingegen dies: Die Stufe 2 (Terminbuchung) nehmen wir hiermit ab. Sie läuft seit acht Wochen ohne Störung in vier Ambulanzen. Die dafür vorgesehene Rate von 44.000 € brutto bringen wir zur Anweisung.

Mit freundlichen Grüßen
#v(1mm)
#ink(221, w: 45mm)

Thekla Brinkschulte \ Chief Information Officer
"""
    return text(
        "mo-de-brief-stufe",
        sheet(body, "DejaVu Sans", 9.6, margin="(left: 25mm, right: 22mm, y: 24mm)"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Klinikum Havelbruch gGmbH",
            project="Patientenportal",
            project_code="NLS-208",
            milestone="Stufe 2 (Terminbuchung)",
            signatory_name="Thekla Brinkschulte",
            signatory_title="Chief Information Officer",
            signature_date="2026-05-05",
            amount="44000.00 EUR",
        ),
    )


def unticked() -> Paper:
    d = Desk(face="Times-Roman")
    d.say(105, 22, "Gutachterbüro Feddersen & Töchter", 16, True, align="c")
    d.say(105, 28, "Baugrund · Altlasten · Husum", 10, align="c")
    d.rule(60, 31, 90)
    d.say(20, 46, "Rückantwort zum Gutachten", 14, True)
    d.say(20, 56, "Auftraggeberin: Deichverband Nordergoes", 11)
    d.say(20, 63, "Objekt: Siel Tammhusen, Ersatzneubau", 11)
    d.say(20, 70, "Gutachten-Nr.: GF 318/25, Baugrundgutachten Teil I", 11)
    d.say(20, 77, "Restvergütung: 5.280,00 EUR zzgl. USt", 11)
    d.prose(
        20,
        90,
        165,
        "Sehr geehrte Damen und Herren, damit wir die Bohrkerne freigeben und unsere Akte schließen dürfen, kreuzen "
        "Sie bitte an, wie Sie zu dem übersandten Gutachten stehen:",
        11,
    )
    for number, words in enumerate(
        (
            "Wir nehmen das Gutachten als vertragsgerecht an.",
            "Wir nehmen es an, bitten aber um die unten genannte Ergänzung.",
            "Wir können es so nicht annehmen.",
        )
    ):
        d.box(26, 112 + number * 10)
        d.say(34, 112 + number * 10, words, 11)
    d.say(20, 146, "Ergänzung:", 11)
    d.rule(45, 147, 140, 0.4)
    d.rule(45, 156, 140, 0.4)
    d.ink(30, 178, 231, 52, 13)
    d.rule(20, 184, 80)
    d.say(20, 189, "Boy Petersen, Oberdeichgraf", 10)
    d.say(128, 182, "4.12.2025", 12, face="Times-Italic", color=HexColor("#1c2f7a"))
    d.rule(120, 184, 50)
    d.say(120, 189, "Datum", 10)
    return scanned(
        "mo-de-rueckantwort",
        d.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Deichverband Nordergoes",
            project="Siel Tammhusen, Ersatzneubau",
            project_code="GF 318/25",
            milestone="Baugrundgutachten Teil I",
            signatory_name="Boy Petersen",
            signatory_title="Oberdeichgraf",
            signature_date="2025-12-04",
            amount="5280.00 EUR",
        ),
        Scanner(dpi=135, skew=1.1, noise=9, blur=0.7, seed=742),
    )


def boiler() -> Paper:
    body = r"""
#grid(columns: (1fr, 50mm), [#text(17pt, weight: "black", fill: rgb("#b5541c"))[WÄRME WIESINGER] \ Installationen, Vöcklabruck], [Protokoll-Nr. *IB-7731* \ Anlage *W-2026-09* \ 17.03.2026])
#v(3mm) #rule(t: 1.5pt, col: rgb("#b5541c")) #v(2mm)
= Inbetriebnahme- und Übergabeprotokoll
#v(2mm)
Kundin: *Tischlerei Ganglbauer KG* #h(1fr) Vorhaben: *Hackgutheizung 120 kW*
#v(2mm)
#table(columns: (1fr, 1fr, 1fr, 1fr), inset: 5pt, stroke: 0.3pt + gray,
 [Kesseldruck], [1,8 bar], [Abgastemperatur], [142 °C], [CO-Wert], [86 mg/m³], [Rücklauf], [61 °C], [Sicherheitsventil], [geprüft], [Löscheinrichtung], [geprüft])
#v(2mm)
Einschulung am Display und Handmesswerte wurden durchgeführt. Restbetrag laut Angebot: € 38.900,--. Aus Sicht des Installateurs läuft die Anlage tadellos und ist übergeben.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 8pt, stroke: 0.6pt,
 [Monteur \ #ink(241, col: black) \ Kilian Oberndorfer, 17.03.2026],
 [Kundin: Anlage übernommen \ #v(9mm) #blank(60mm) \ Renate Ganglbauer, Geschäftsführerin \ Datum: #blank(30mm)])
"""
    return text(
        "mo-de-inbetriebnahme",
        sheet(body, size=10, margin="20mm"),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Tischlerei Ganglbauer KG",
            project="Hackgutheizung 120 kW",
            project_code="W-2026-09",
            signatory_name="Renate Ganglbauer",
            signatory_title="Geschäftsführerin",
            amount="38900.00 EUR",
        ),
    )


def footnote() -> Paper:
    body = r"""
#set page(columns: 2)
#place(top + center, scope: "parent", float: true)[#text(20pt, weight: "thin")[Freigabe Ausstellungsgrafik] \ #text(8.5pt)[Studio Brennglas · Kassel] #v(3mm)]
*Auftraggeber* \ Museum für Tapetenkunst Fuldatal

*Ausstellung* \ Muster machen Leute

*Auftragsnummer* \ BG-2611

*Umfang dieser Freigabe* \ Los B, Raumtexte und Objektschilder

*Teilrechnung* \ 8.140,00 € netto

Die Andrucke hingen vom 2. bis zum 6. Februar in der Halle. Geprüft haben Kuratorin, Lektorat und Haustechnik. Farbtreue, Schriftgrad und Sitzhöhe passen für Rollstuhlfahrer ebenso wie für Schulklassen.

#colbreak()

*Entscheid*

Los B ist freigegeben und abgenommen.#super[1)]

#v(5mm)
#ink(251, w: 44mm)
#rule()
Dr. Mechthild Zurlinden \ Direktorin \ Fuldatal, 9. Februar 2026

#v(12mm)
#line(length: 40%, stroke: 0.4pt)
#text(7pt)[1) Gilt nur, wenn die englische Fassung der Schilder 41 bis 47 bis zur Eröffnung nachgeliefert wird.]
"""
    return text(
        "mo-de-grafik-freigabe",
        sheet(body, size=10.5, margin="24mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Museum für Tapetenkunst Fuldatal",
            project="Muster machen Leute",
            project_code="BG-2611",
            milestone="Los B, Raumtexte und Objektschilder",
            signatory_name="Dr. Mechthild Zurlinden",
            signatory_title="Direktorin",
            signature_date="2026-02-09",
            amount="8140.00 EUR",
            conditions=[
                "die englische Fassung der Schilder 41 bis 47 bis zur Eröffnung nachgeliefert wird"
            ],
        ),
    )


def sia() -> Paper:
    body = r"""
#set text(lang: "de", region: "ch")
#block(stroke: 1pt, width: 100%, inset: 8pt)[#text(13pt, weight: "bold")[Abnahmeprotokoll nach Norm SIA 118, Art. 158] #h(1fr) Blatt 1/1]
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 1pt,
 [Bauherr \ *Stockwerkeigentümer Rosenhalde 9*], [Unternehmer \ Metallbau Zgraggen GmbH, Altdorf],
 [Objekt \ *Balkonsanierung Rosenhalde*], [Werkvertrag \ Nr. *WV-118-04*],
 [Werkteil \ Geländer Haus A und B], [Abrechnungssumme \ CHF 61'780.00])
#v(3mm)
Gemeinsame Prüfung vom 23.06.2026. Ergebnis:
#v(1mm)
#tick(false) #h(2mm) keine Mängel, Werk abgenommen \
#tick(true) #h(2mm) unwesentliche Mängel, Werk abgenommen unter Vorbehalt der Nachbesserung \
#tick(false) #h(2mm) wesentliche Mängel, Abnahme zurückgestellt
#v(3mm)
#table(columns: (12mm, 1fr, 40mm), inset: 5pt, stroke: 0.5pt,
 [Pos.], [Beschrieb des Mangels], [zu beheben bis],
 [a], [Schraubkappen am Handlauf Haus B fehlen], [15.07.2026],
 [b], [Glasfüllung Wohnung 3.2 hat eine Kantenabplatzung], [31.07.2026])
#v(9mm)
Altdorf, 23.06.2026
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [#ink(261) #rule() Für die Bauherrschaft: Ursula Arnold-Gisler, Verwalterin], [#ink(262, col: black) #rule() Für den Unternehmer: Beat Zgraggen])
"""
    return text(
        "mo-de-sia-protokoll",
        sheet(body, "DejaVu Sans Mono", 8.4, margin="18mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stockwerkeigentümer Rosenhalde 9",
            project="Balkonsanierung Rosenhalde",
            project_code="WV-118-04",
            milestone="Geländer Haus A und B",
            signatory_name="Ursula Arnold-Gisler",
            signatory_title="Verwalterin",
            signature_date="2026-06-23",
            amount="61780.00 CHF",
            conditions=[
                "Schraubkappen am Handlauf Haus B fehlen",
                "Glasfüllung Wohnung 3.2 hat eine Kantenabplatzung",
            ],
        ),
    )


def refused() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [*Wohnungsbaugenossenschaft Elsterbogen eG* \ Technische Abteilung], [04179 Leipzig \ Einschreiben/Rückschein])
#v(8mm)
Fliesen-Handwerk Pöschmann \ Inhaber Maik Pöschmann \ 04277 Leipzig
#v(6mm)
22.10.2025
#v(3mm)
*Verweigerung der Abnahme, § 640 BGB* \
*Modernisierung Bäder Strang 4, Vertrag WE-0519*
#v(2mm)
Sehr geehrter Herr Pöschmann,

mit Schreiben vom 13. Oktober verlangten Sie die Abnahme Ihrer Fliesenarbeiten nebst Auszahlung von 33.650,00 €. Bei unserer Öffnung zweier Duschbereiche stellte der Sachverständige fest, dass die Verbundabdichtung in den Wohnungen 11, 12 und 15 vollständig fehlt. Das ist ein wesentlicher Mangel.

Die Abnahme wird daher verweigert. Wir fordern Sie auf, die Abdichtung bis 21. November 2025 herzustellen und uns danach erneut zu laden. Ein Anspruch auf Werklohn ist bis dahin nicht fällig.

Hochachtungsvoll
#v(2mm)
#grid(columns: (60mm, 60mm), gutter: 5mm, [#ink(271) \ Wenke Schirrmeister \ Vorständin Technik], [])
"""
    return text(
        "mo-de-verweigerung",
        sheet(body, "Libertinus Serif", 11, margin="25mm"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Wohnungsbaugenossenschaft Elsterbogen eG",
            project="Modernisierung Bäder Strang 4",
            project_code="WE-0519",
            signatory_name="Wenke Schirrmeister",
            signatory_title="Vorständin Technik",
            signature_date="2025-10-22",
            amount="33650.00 EUR",
        ),
    )


def mail() -> Paper:
    body = r"""
#text(8pt, fill: gray)[Gedruckt von: Buchhaltung \ 20.01.2026, 09:33]
#v(2mm)
#table(columns: (22mm, 1fr), stroke: none, inset: 2pt, fill: luma(240),
 [Von], [Ansgar Hülsmann \<huelsmann@kornhaus-brauerei.example>],
 [An], [Filiz Aydogan (Pixelfeld)], [Datum], [Montag, 19. Januar 2026 18:22], [Betreff], [AW: Webshop, Los Zahlungsarten -- ist das durch?])
#v(4mm)
Hallo Filiz,

ja, ist durch. Ich habe am Wochenende mit echter Karte, mit Lastschrift und auf Rechnung bestellt, überall kam das Bier an und das Geld auch. Damit ist das Los Zahlungsarten abgenommen, die 6.900 Euro dürft ihr stellen. Bitte PF-0877 in die Betreffzeile, sonst findet es unsere Buchhaltung nicht wieder.

Prost!

Ansgar \
\-- \
Ansgar Hülsmann, Vertriebsleiter \
Kornhaus-Brauerei Paderborn GmbH & Co. KG
#v(3mm)
#block(inset: (left: 6pt), stroke: (left: 1pt + gray))[#text(9pt)[Am 19.01.2026 um 08:05 schrieb Filiz Aydogan: \ Moin Ansgar, im Projekt Webshop wartet nur noch Los Zahlungsarten auf dein Okay.]]
"""
    return text(
        "mo-de-mail-okay",
        sheet(body, size=10.5, margin="18mm"),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Kornhaus-Brauerei Paderborn GmbH & Co. KG",
            project="Webshop",
            project_code="PF-0877",
            milestone="Los Zahlungsarten",
            signatory_name="Ansgar Hülsmann",
            signatory_title="Vertriebsleiter",
            signature_date="2026-01-19",
            amount="6900.00 EUR",
        ),
    )


def addition() -> Paper:
    d = Desk()
    d.say(18, 20, "Tiefbau Rennsteig GmbH", 14, True)
    d.say(18, 25.5, "98553 Schleusingen", 9)
    d.say(192, 20, "Nachtragsangebot Nr. NA 07", 13, True, align="r")
    d.say(192, 26, "vom 2. Juni 2025", 9, align="r")
    d.rule(18, 29, 174)
    y = d.prose(
        18,
        38,
        174,
        "Auftraggeber: Zweckverband Abwasser Hasel\nMaßnahme: Kanalauswechslung Bergstraße\nBauvertrag: ZAH-24-33\n"
        "Grund: geänderter Bauentwurf, § 2 Abs. 5 VOB/B; Gasleitung lag einen Meter neben dem Bestandsplan.",
    )
    y = d.grid(
        18,
        y + 4,
        (18, 76, 22, 28, 30),
        (
            ("OZ", "Kurztext", "Menge", "EP €", "GP €"),
            ("07.01", "Suchschachtung von Hand", "14 m³", "118,00", "1.652,00"),
            ("07.02", "Verbau umsetzen, Tiefe bis 2,50 m", "36 m", "74,50", "2.682,00"),
            ("07.03", "Schacht DN 1000 versetzt einbauen", "1 St", "3.410,00", "3.410,00"),
            ("", "Nachtragssumme netto", "", "", "7.744,00"),
        ),
        9.5,
        8,
        right=(2, 3, 4),
    )
    d.say(18, y + 12, "Prüfvermerk des Auftraggebers", 11, True)
    y = d.prose(
        18,
        y + 19,
        174,
        "Dem Grunde und der Höhe nach geprüft. Der Nachtrag wird mit 7.744,00 € beauftragt, die Bauzeit verlängert "
        "sich um drei Werktage.",
    )
    d.ink(22, y + 14, 281, 46, 12)
    d.rule(18, y + 19, 85)
    d.say(18, y + 24, "Dipl.-Ing. (FH) Silvio Nothnagel, Verbandsvorsteher", 9)
    d.say(125, y + 17, "16.06.2025", 11, face="Courier")
    d.rule(122, y + 19, 40)
    d.say(122, y + 24, "Datum", 9)
    return text(
        "mo-de-nachtrag",
        d.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Zweckverband Abwasser Hasel",
            project="Kanalauswechslung Bergstraße",
            project_code="ZAH-24-33",
            signatory_name="Silvio Nothnagel",
            signatory_title="Verbandsvorsteher",
            signature_date="2025-06-16",
            amount="7744.00 EUR",
            change_order_number="NA 07",
        ),
    )


def hours() -> Paper:
    rows = "".join(
        f"[{day}], [{words}], [{count}], "
        for day, words, count in (
            ("Mo 02.02.", "Schaltschrank vorbereitet", "8,0"),
            ("Di 03.02.", "Kabelpritsche Halle 2 montiert", "9,0"),
            ("Mi 04.02.", "Motorabgänge angeschlossen", "9,5"),
            ("Do 05.02.", "Messung, Beschriftung", "6,5"),
        )
    )
    body = (
        r"""
#align(center)[#text(14pt, weight: "bold")[Regiebericht Nr. 5] \ Elektro Tschudin & Söhne, Pratteln]
#v(2mm)
#grid(columns: (1fr, 1fr), [Auftraggeber: *Papierfabrik Ergolz AG* \ Projekt: *Antriebstausch Rollenschneider*], [Kommission: *K-60881* \ Woche: *KW 6 / 2026*])
#v(2mm)
#table(columns: (26mm, 1fr, 20mm), inset: 5pt, stroke: 0.5pt, [*Tag*], [*Arbeit*], [*Std.*], """
        + rows
        + r"""[], [*Summe 33,0 Std. à CHF 98.00 = CHF 3'234.00*], [*33,0*])
#v(3mm)
Monteur: #ink(291, w: 30mm, h: 8mm, col: black) Enea Casutt
#v(5mm)
Visum Auftraggeber: #blank(44mm) \
#v(2mm) Datum: #blank(26mm) \
#text(8pt)[(Hanspeter Rudin, Leiter Unterhalt)]
"""
    )
    return text(
        "mo-de-regiebericht",
        sheet(body, "DejaVu Sans", 9.5, "a5", "14mm"),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Papierfabrik Ergolz AG",
            project="Antriebstausch Rollenschneider",
            project_code="K-60881",
            milestone="KW 6 / 2026",
            signatory_name="Hanspeter Rudin",
            signatory_title="Leiter Unterhalt",
            amount="3234.00 CHF",
        ),
    )


def order() -> Paper:
    body = r"""
#text(9pt)[Stadtwerke Oberfilstal · Einkauf · Postfach 20 · 73033 Göppingen]
#v(6mm)
#grid(columns: (1fr, 70mm), [Ingenieurbüro Katzmaier \ Trafostraße 3 \ 73312 Geislingen], table(columns: (1fr, 1fr), inset: 4pt, stroke: 0.3pt, [Bestell-Nr.], [*4700158820*], [Datum], [08.07.2025], [Bearbeiterin], [L. Wahnsiedler], [Vorhaben], [SWO-UW-12]))
#v(4mm)
#text(14pt, weight: "bold")[Bestellung]
#v(2mm)
Wir bestellen zu unseren Einkaufsbedingungen (Stand 2024) für das Vorhaben Umspannwerk Tegelberg:
#table(columns: (10mm, 1fr, 20mm, 28mm), inset: 5pt, stroke: (bottom: 0.4pt), align: (left, left, right, right),
 [10], [Schutzprüfung 110-kV-Abgang, pauschal], [1 LE], [9.850,00],
 [20], [Prüfprotokolle digital, je Abgang], [4 LE], [1.200,00],
 [30], [Anfahrt], [2 LE], [380,00],
 [], [*Gesamtwert ohne USt in EUR*], [], [*11.430,00*])
Liefertermin 12.09.2025, Rechnungen ausschließlich elektronisch, Zahlung 30 Tage netto.
#v(4mm)
Dieses Schreiben wurde maschinell erstellt und trägt keine Unterschrift.
"""
    return text(
        "mo-de-bestellung",
        sheet(body, size=10, margin="24mm"),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Stadtwerke Oberfilstal",
            project="Umspannwerk Tegelberg",
            project_code="SWO-UW-12",
            amount="11430.00 EUR",
            po_number="4700158820",
        ),
    )


def papers() -> Iterator[Paper]:
    """All German papers."""
    yield roof()
    yield stamped()
    yield course()
    yield stage()
    yield unticked()
    yield boiler()
    yield footnote()
    yield sia()
    yield refused()
    yield mail()
    yield addition()
    yield hours()
    yield order()
    yield minutes()
