"""Deutsche Post: Briefe, Protokolle, Rapporte, Nachträge."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, page, put, put_form, put_scan

CERT = "acceptance_certificate"


def gutachten() -> Paper:
    body = r"""
#text(8pt)[Wassergenossenschaft Oberndorf eG · Brunnenweg 3 · 37127 Oberndorf]
#v(1mm)
Baugrundbüro Ehlers & Tietz \ Frau Dr. Ehlers \ Lange Geismarstraße 40 \ 37073 Göttingen
#v(4mm)
#align(right)[Oberndorf, den 5. März 2026]
#v(4mm)
*Hydrogeologisches Gutachten Tiefbrunnen II – Ihre Projektnummer ET 25-117*

Sehr geehrte Frau Dr. Ehlers,

Ihr Gutachten liegt uns seit dem 23. Februar vor. Vorstand und Wassermeister haben es gelesen und
nichts vermisst; besonders die Pumpversuche sind so beschrieben, dass auch wir Laien sie verstehen.
Wir nehmen das Gutachten hiermit ab.

Ihrer Schlussrechnung über 6.740,00 EUR sehen wir gern entgegen.

Mit freundlichem Gruß
#v(1mm)
#sg(14, w: 52mm)
#v(1mm)
Heinrich Bodenstedt \ Vorstandsvorsitzender
"""
    return put_scan(
        "na-de-gutachten-brief",
        truth(
            CERT, "accepted", True, "de", client="Wassergenossenschaft Oberndorf eG",
            project="Tiefbrunnen II", project_code="ET 25-117",
            milestone="Hydrogeologisches Gutachten", signatory_name="Heinrich Bodenstedt",
            signatory_title="Vorstandsvorsitzender", signature_date="2026-03-05",
            amount="6740.00 EUR",
        ),
        page(body, "Nimbus Roman", 11.5, "(x: 25mm, y: 30mm)", lang="de"),
        Scanner(dpi=130, skew=0.4, noise=4, blur=0.4, jpeg=42, seed=26),
    )  # fmt: skip


def vob_maengel() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold")[Abnahmeniederschrift] \ nach § 12 Abs. 4 VOB/B],
 align(right)[Blatt 1/1 \ Vertrag 2025-0094])
#v(2mm)
#table(columns: (34mm, 1fr), stroke: 0.4pt, inset: 4.5pt,
 [Auftraggeber], [Kreiskrankenhaus Wittlage gGmbH], [Auftragnehmer], [Dachdeckerei Nolte & Sohn KG],
 [Bauvorhaben], [Flachdachsanierung Bettenhaus B], [Gewerk / Los], [Los 3 – Abdichtung und Klempner],
 [Begehung am], [18.02.2026, 9 Uhr], [Teilnehmer], [Frau Kassens (AG), Herr Nolte jun. (AN), Herr Ihde (Bauleitung)])
#v(1mm)
*Feststellungen bei der Begehung*
#table(columns: (8mm, 1fr, 30mm), stroke: 0.4pt, inset: 4pt, [1], [Attikablech an Achse F lose], [bis 13.03.2026],
 [2], [Notüberlauf Nordseite nicht durchgängig], [bis 13.03.2026])
#bx(m: "x") Die Leistung wird unter Vorbehalt der vorstehenden Mängel abgenommen. \
#bx() Die Leistung wird ohne Vorbehalt abgenommen. \
#bx() Die Abnahme wird verweigert, weil:
#v(1mm)
Verjährungsfrist für Mängelansprüche: vier Jahre ab heute.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [#sg(26) #v(-3mm) #line(length: 100%, stroke: 0.4pt) #text(9pt)[für den Auftraggeber: Birte Kassens, Leiterin Technik, 18.02.2026]],
 [#sg(43, c: black) #v(-3mm) #line(length: 100%, stroke: 0.4pt) #text(9pt)[für den Auftragnehmer: F. Nolte]])
"""
    return put(
        "na-de-niederschrift-dach",
        truth(
            CERT, "accepted_with_conditions", True, "de", client="Kreiskrankenhaus Wittlage gGmbH",
            project="Flachdachsanierung Bettenhaus B", project_code="2025-0094",
            milestone="Los 3 – Abdichtung und Klempner", signatory_name="Birte Kassens",
            signatory_title="Leiterin Technik", signature_date="2026-02-18",
            conditions=["Attikablech an Achse F lose", "Notüberlauf Nordseite nicht durchgängig"],
        ),
        page(body, "Nimbus Sans", 10, "20mm", lang="de"),
    )  # fmt: skip


def erledigt() -> Paper:
    body = r"""
#text(17pt)[Nachschau Aufzug]
#h(1fr) Liftbau Isarwinkel GmbH, Bad Tölz
#line(length: 100%, stroke: 1.5pt)
Anlage: Personenaufzug Haus Waxenstein #h(1fr) Fabriknummer LBI 8061
#v(1mm)
Eigentümer: Kurheim Waxenstein Betriebs GmbH
#v(3mm)
#table(columns: (1fr, 32mm), inset: 6pt, [Rest aus der ersten Abnahme], [Stand heute],
 [Türschließkraft 3. OG nachstellen], pen[erledigt], [Notruf auf neue Leitung legen], pen[erledigt],
 [Spiegel in der Kabine tauschen], pen[erledigt])
#v(3mm)
Der Betreiber hat sich davon überzeugt, dass die drei Reste weg sind. Die Anlage gilt damit als im
Ganzen abgenommen.
#v(9mm)
Garmisch, #pen[27.1.2026] #h(10mm) #box(baseline: 4mm, sg(35, w: 48mm))
#v(-1mm)
#h(42mm) Walburga Ostler, Heimleiterin
"""
    return put_scan(
        "na-de-aufzug-nachschau",
        truth(
            CERT, "accepted", True, "de", client="Kurheim Waxenstein Betriebs GmbH",
            project="Personenaufzug Haus Waxenstein", project_code="LBI 8061",
            signatory_name="Walburga Ostler", signatory_title="Heimleiterin",
            signature_date="2026-01-27",
        ),
        page(body, "Carlito", 12.5, "22mm", lang="de"),
        Scanner(dpi=124, skew=0.9, noise=4, blur=0.4, jpeg=42, seed=33),
    )  # fmt: skip


def spaeter() -> Paper:
    body = r"""
#align(center)[#text(20pt, font: "URW Bookman", fill: rgb("#8a1f2b"))[Weingut Zierfandl] \
#text(8.5pt)[Thallern 11 · 2352 Gumpoldskirchen · Familie Höchtl]]
#v(10mm)
An die Firma \ Kellerbau Reisinger GesmbH \ Baden bei Wien
#v(5mm)
Gumpoldskirchen, 12. Jänner 2026
#v(3mm)
Betrifft: Presshaus Zubau, Auftrag 1138
#v(2mm)
Lieber Herr Reisinger!

Ihre Leute haben über die Feiertage geschuftet, das haben wir gesehen, und der Bogen über dem Tor
ist ein Schmuckstück geworden. Ein Glaserl haben sich alle verdient.

Übernehmen können wir den Zubau so aber nicht. Im Estrich steht das Wasser beim Gully statt drin, und
das gehört vor der Übernahme gerichtet, nicht danach. Rufen Sie an, sobald das Gefälle stimmt, dann
gehen wir noch einmal gemeinsam durch.
#v(3mm)
Mit herzlichen Grüßen
#v(2mm)
#sg(50, w: 44mm, c: rgb("#3c2a14"))
#v(1mm)
Leopold Höchtl, Betriebsführer
"""
    return put(
        "na-de-presshaus-brief",
        truth(
            CERT, "rejected", True, "de", client="Weingut Zierfandl", project="Presshaus Zubau",
            project_code="1138", signatory_name="Leopold Höchtl",
            signatory_title="Betriebsführer", signature_date="2026-01-12",
        ),
        page(body, "URW Bookman", 10.3, "27mm", lang="de"),
    )  # fmt: skip


def nachtrag_ja() -> Paper:
    body = r"""
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, table.cell(colspan: 2)[*Nachtrag (Mehrkostenforderung) Nr. 05*], [Enzinger Elektro, Wels],
 [Bauherr \ Möbelwerk Traunkreis GmbH], [Objekt \ Lackierhalle Neubau], [Baustelle \ 24-518])
#v(3mm)
*Begründung* #h(3mm) Die Absauganlage braucht laut Lieferant einen zweiten Abgang mit 63 A, der in den
Plänen vom Herbst nicht vorkam.
#v(2mm)
#grid(columns: (1fr, 70mm), gutter: 8mm, [
*Leistung* \ Verteiler erweitern, 42 m Kabelweg, Anschluss, Prüfprotokoll.
#v(2mm)
*Termin* \ ändert sich nicht.],
table(columns: (1fr, auto), align: (left, right), stroke: 0.3pt, [Material], [2.190,00], [Arbeit], [1.460,00], [Summe netto EUR], [*3.650,00*]))
#v(10mm)
#grid(columns: (1fr, 1fr), [Wels, 26.2.2026 \ #v(1mm) #sg(20, c: black) \ Ing. Rupert Enzinger],
 align(center)[#stamp(c: rgb("#1f6b34"), a: -9deg, s: 11pt)[*FREIGEGEBEN* \ Möbelwerk Traunkreis GmbH \ Mag. Elfriede Lanz, Einkaufsleitung \ 2. März 2026]])
"""
    return put(
        "na-de-mehrkosten-halle",
        truth(
            "change_order", "accepted", True, "de", client="Möbelwerk Traunkreis GmbH",
            project="Lackierhalle Neubau", project_code="24-518",
            signatory_name="Elfriede Lanz", signatory_title="Einkaufsleitung",
            signature_date="2026-03-02", amount="3650.00 EUR", change_order_number="05",
        ),
        page(body, "Liberation Sans", 11, "21mm", lang="de", more="#set text(stretch: 75%)"),
    )  # fmt: skip


def nachtrag_offen() -> Paper:
    body = r"""
Tischlerei Grothusen · Am Deich 8 · 26427 Esens
#v(12mm)
Förderverein Leuchtturm Benserhook e. V. \ z. Hd. Frau Tammena
#v(8mm)
#grid(columns: (1fr, 1fr), [Esens, 9. April 2026], align(right)[unsere Nr. G-260])
#v(4mm)
#text(13pt)[Nachtragsangebot 2 zur Ausstattung Turmstube]

Moin Frau Tammena,

beim Ausbau der alten Bank kam zum Vorschein, dass die Lagerhölzer auf drei Metern mürbe sind. Für
neue Hölzer aus Lärche samt Einbau berechnen wir zusätzlich *1.285,20 EUR* brutto. Geht das in
Ordnung, schicken Sie uns dieses Blatt unterschrieben zurück, vorher fangen wir nicht an.

Beste Grüße

#sg(62, w: 36mm, c: black) \
Enno Grothusen
#v(14mm)
#rect(width: 100%, inset: 10pt, stroke: (dash: "dotted"))[
Nachtrag 2 beauftragt: \ #v(10mm)
#line(length: 80mm, stroke: 0.4pt) #text(9pt)[Ort, Datum, Unterschrift – Gesche Tammena, 1. Vorsitzende]]
"""
    return put(
        "na-de-turmstube-angebot",
        truth(
            "change_order", "undecided", False, "de",
            client="Förderverein Leuchtturm Benserhook e. V.", project="Ausstattung Turmstube",
            project_code="G-260", signatory_name="Gesche Tammena",
            signatory_title="1. Vorsitzende", amount="1285.20 EUR", change_order_number="2",
            warnings=["partly_signed"],
        ),
        page(body, "Caladea", 10.8, "25mm", lang="de"),
    )  # fmt: skip


def stundenrapport() -> Paper:
    body = r"""
#text(16pt, weight: "bold")[Stundenrapport KW 11/2026] #h(1fr) #text(weight: "bold", fill: rgb("#c00000"))[Rüegg Informatik AG, Uster]
#v(2mm)
Kunde: Stiftung Wohnen im Quartier \ Projekt: Ablösung Mietzinsbuchhaltung \ Auftrag: RI-4431 \ Mitarbeiter: Jonas Aebi
#v(2mm)
#table(columns: (1fr, 17mm, 17mm, 17mm, 17mm, 17mm, 19mm), align: (x, y) => if x == 0 { left } else { center },
 inset: 5pt, [Tätigkeit], [Mo 9.], [Di 10.], [Mi 11.], [Do 12.], [Fr 13.], [Summe],
 [Konfiguration], [6.0], [4.5], [], [], [2.0], [12.5], [Datenübernahme], [2.5], [4.0], [8.5], [3.0], [], [18.0],
 [Schulung Verwaltung], [], [], [], [5.0], [4.0], [9.0], [*Total*], [8.5], [8.5], [8.5], [8.0], [6.0], [*39.5*])
39.5 Stunden zu CHF 165.– #h(4mm) = #h(4mm) *CHF 6'517.50* (ohne MWST)
#v(7mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [Mitarbeiter \ #sg(8, w: 34mm, c: black) \ J. Aebi], 
 [Visum Kunde – Stunden geprüft und genehmigt \ #sg(39, w: 38mm) \ Regula Hürlimann, Leiterin Finanzen \ 16.03.2026])
"""
    return put(
        "na-de-rapport-kw11",
        truth(
            "timesheet_approval", "accepted", True, "de", client="Stiftung Wohnen im Quartier",
            project="Ablösung Mietzinsbuchhaltung", project_code="RI-4431",
            signatory_name="Regula Hürlimann", signatory_title="Leiterin Finanzen",
            signature_date="2026-03-16", amount="6517.50 CHF",
        ),
        page(body, "Lato", 9.8, "18mm", lang="de"),
    )  # fmt: skip


def regie() -> Paper:
    body = r"""
#align(center)[#text(16pt, weight: "bold")[REGIEBERICHT Nr. 17] \ Gartenbau Schellenberg · Feldkirch]
#v(2mm)
Datum #pen[Do 26. 2. 2026] #h(8mm) Baustelle 903, Spielplatz Gisingen \
Auftraggeber Marktgemeinde Nofels
#v(2mm)
#table(columns: (1fr, 20mm, 20mm), inset: 6pt, [Wer / was], [Std.], [Menge],
 pen[Vorarbeiter Kurt], pen[6], [], pen[Helfer Senad], pen[6], [], pen[Bagger 2,5 t], pen[3,5], [],
 pen[Kies 16/32], [], pen[4 m³], pen[Fuhre Deponie], [], pen[1])
#v(2mm)
Grund der Regiearbeit: #pen[altes Fundament Schaukel unter der Wiese gefunden, ausgegraben]
#v(7mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [#sg(11, w: 38mm) #v(-2mm) #line(length: 55mm, stroke: 0.4pt) Polier: K. Schellenberg],
 [#v(9mm) #line(length: 55mm, stroke: 0.4pt) Anerkannt, Bauaufsicht: DI Sabine Matt])
#v(3mm)
#text(8.5pt)[Gilt als Abrechnungsgrundlage nur mit beiden Namenszügen.]
"""
    return put_scan(
        "na-de-regiebericht",
        truth(
            "timesheet_approval", "undecided", False, "de", client="Marktgemeinde Nofels",
            project="Spielplatz Gisingen", project_code="903", signatory_name="Sabine Matt",
            signatory_title="Bauaufsicht", warnings=["partly_signed"],
        ),
        page(body, "Liberation Sans", 10.5, "14mm", "a5", lang="de"),
        Scanner(dpi=140, skew=-1.3, noise=5, blur=0.5, jpeg=42, seed=40),
    )  # fmt: skip


def mail_freigabe() -> Paper:
    body = r"""
#set par(spacing: 1em)
#text(8pt)[Gedruckt von Bente Rasmussen]
#v(2mm)
*Von:* Torsten Quandt \<quandt@sielhafen-brauerei.example> \
*Gesendet:* Donnerstag, 16. April 2026 13:37 \
*An:* Bente Rasmussen, Büro für Etikett und Form \
*Betreff:* AW: Sommerbier-Etikett, Reinzeichnung, Job 2604-SB
#v(3mm)
Moin Bente,

das Etikett sitzt. Der Wal guckt endlich so frech, wie er soll, und die Rückseite passt auf unsere
neue Flasche. Von uns aus ist die Reinzeichnung freigegeben, die 1.900 EUR könnt ihr stellen.

Gruß von der Küste \
Torsten Quandt \
Braumeister, Sielhafen-Brauerei GmbH

PS: Freigabe nur, wenn ihr vor dem Druck noch das Pfandzeichen auf die vorgeschriebenen 20 mm zieht,
da war die Eichdirektion beim letzten Mal pingelig.
"""
    return put(
        "na-de-mail-etikett",
        truth(
            "email", "accepted_with_conditions", None, "de", client="Sielhafen-Brauerei GmbH",
            project="Sommerbier-Etikett", project_code="2604-SB", milestone="Reinzeichnung",
            signatory_name="Torsten Quandt", signatory_title="Braumeister",
            signature_date="2026-04-16", amount="1900.00 EUR",
            conditions=["vor dem Druck noch das Pfandzeichen auf die vorgeschriebenen 20 mm zieht"],
        ),
        page(body, "Carlito", 11.5, "23mm", lang="de"),
    )  # fmt: skip


def mail_frage() -> Paper:
    body = r"""
#rect(fill: luma(235), width: 100%, inset: 8pt)[
#text(13pt, weight: "bold")[Pflichtenheft Lagerverwaltung – kurze Frage] \
#text(9pt)[Silvana Cadisch \<s.cadisch@bergkaeserei-lumnezia.example> · an Team Nordhang Software · 20.01.2026 um 07:58]]
#v(4mm)
Guten Morgen zusammen

Ich bin jetzt auf Seite 31 von eurem Pflichtenheft (Projekt NS-0715). Auf Seite 12 steht, dass die
Laibe bei der Einlagerung gewogen werden, auf Seite 27 bei der Auslagerung. Was gilt nun? Und zählt
eine halbe Palette als Palette?

Wenn ich das weiss, lese ich weiter und gebe euch Bescheid, ob wir es so nehmen.

Danke und einen schönen Tag \
Silvana Cadisch \
Betriebsleitung \
Bergkäserei Lumnezia
"""
    return put(
        "na-de-mail-pflichtenheft",
        truth(
            "email", None, None, "de", client="Bergkäserei Lumnezia",
            project="Lagerverwaltung", project_code="NS-0715", milestone="Pflichtenheft",
            signatory_name="Silvana Cadisch", signatory_title="Betriebsleitung",
        ),
        page(body, "Liberation Sans", 10, "20mm", lang="de"),
    )  # fmt: skip


def fertigmeldung() -> Paper:
    body = r"""
#grid(columns: (6mm, 1fr), gutter: 8mm, rect(width: 6mm, height: 235mm, fill: rgb("#e2a400")), [
#text(21pt, weight: "bold")[Fertigmeldung] \
Solarteam Vogtland GmbH, Plauen
#v(6mm)
Anlage: PV-Dach Turnhalle Syrau \
Anlagennummer: STV-2319 \
Kunde: Schulverband Rosenbachtal
#v(5mm)
Wir melden, dass die oben genannte Anlage mit 29,7 kWp am 31. März 2026 vollständig errichtet,
gemessen und beim Netzbetreiber angezeigt worden ist. Wechselrichter und Überwachung laufen störungsfrei.
#v(3mm)
#list(marker: [✓], [Messprotokoll der Stränge], [Bilder der Unterkonstruktion], [Einweisung Hausmeister])
#v(3mm)
Plauen, 1. April 2026, Solarteam Vogtland GmbH, i. A. Nadine Pöhlmann (maschinell erstellt)
#v(22mm)
*Vom Kunden auszufüllen* \
Die Anlage wird abgenommen:
#v(10mm)
#line(length: 90mm, stroke: 0.4pt)
Datum, Unterschrift, Stempel])
"""
    return put(
        "na-de-fertigmeldung",
        truth(
            CERT, "undecided", False, "de", client="Schulverband Rosenbachtal",
            project="PV-Dach Turnhalle Syrau", project_code="STV-2319",
        ),
        page(body, "DejaVu Sans", 10, "20mm", lang="de"),
    )  # fmt: skip


def entwurf() -> Paper:
    body = r"""
#over(s: 96pt, a: -35deg, c: rgb(90, 90, 90, 60))[ENTWURF]
#align(center)[#text(15pt)[PROTOKOLL DER SCHLUSSÜBERGABE] \ zwischen]
#grid(columns: (1fr, auto, 1fr), gutter: 6mm, align: (right, center, left), [Theater am Rhyksprung \ Basel], [und], [Bühnentechnik Hauri AG \ Kriens])
#v(4mm)
+ Gegenstand ist die neue Obermaschinerie, Werkvertrag W-552.
+ Am 8. Mai 2026 wurden sämtliche Züge mit Nennlast gefahren. Abweichungen traten nicht auf.
+ Die Bestellerin erklärt die Abnahme des Werks. Der Rückbehalt von CHF 48'000.00 wird frei.
+ Die Garantie nach SIA 118 beginnt mit dem heutigen Tag.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 14mm,
 [Für die Bestellerin \ #v(12mm) #line(length: 100%, stroke: 0.4pt) Corinne Stähelin, Technische Direktorin],
 [Für die Unternehmerin \ #v(12mm) #line(length: 100%, stroke: 0.4pt) Beat Hauri])
#v(1fr)
#text(8pt)[Fassung 0.3 zur Durchsicht, ts/bh]
"""
    return put(
        "na-de-schlussuebergabe",
        truth(
            CERT, "undecided", False, "de", client="Theater am Rhyksprung",
            project="Obermaschinerie", project_code="W-552",
            milestone="SCHLUSSÜBERGABE", signatory_name="Corinne Stähelin",
            signatory_title="Technische Direktorin", amount="48000.00 CHF",
            warnings=["draft_or_void"],
        ),
        page(body, "P052", 11, "24mm", lang="de"),
    )  # fmt: skip


def bestellung() -> Paper:
    body = r"""
#text(12pt, weight: "bold")[Bestellung 4500-3318] #h(1fr) 24. Februar 2026
#line(length: 100%)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Besteller: \ Papierfabrik Perlental AG \ Einkauf Dienstleistungen \ 6035 Perlental],
 [Lieferant: \ Vermessung Achermann + Partner \ Bahnhofstrasse 2 \ 6210 Sursee])
#v(4mm)
Wir bestellen zu unseren Einkaufsbedingungen:
#v(2mm)
#table(columns: (14mm, 1fr, 22mm, 26mm, 28mm), stroke: none, align: (left, left, right, right, right), 
 table.hline(), [Pos.], [Bezeichnung], [Menge], [CHF/Einh.], [CHF], table.hline(stroke: 0.3pt),
 [10], [Setzungsmessung Papiermaschine 5], [4], [1'850.00], [7'400.00],
 [20], [Auswertung mit Bericht], [4], [620.00], [2'480.00],
 table.hline(stroke: 0.3pt), [], [Bestellwert], [], [], [*9'880.00*], table.hline())
#v(3mm)
Termin: erste Messung Kalenderwoche 12, danach quartalsweise. Lieferantenkonto 70211. \
Bitte senden Sie uns innert fünf Tagen eine Auftragsbestätigung.
#v(10mm)
i. V. #box(baseline: 3mm, sg(42, w: 38mm, c: black)) #h(3mm) Urs Zihlmann, Leiter Einkauf
"""
    return put(
        "na-de-bestellung-setzung",
        truth(
            "purchase_order", None, True, "de", client="Papierfabrik Perlental AG",
            project="Setzungsmessung Papiermaschine 5", po_number="4500-3318",
            signatory_name="Urs Zihlmann", signatory_title="Leiter Einkauf",
            signature_date="2026-02-24", amount="9880.00 CHF",
        ),
        page(body, "Nimbus Sans", 10.5, "(x: 22mm, y: 35mm)", lang="de"),
    )  # fmt: skip


def betrag_form() -> Paper:
    s = Sheet("Times")
    s.say(25, 25, "Abnahme- und Zahlungsfreigabe", 19, True)
    s.say(25, 33, "Planungsbüro Siekmann, Landschaft und Freiraum, Detmold", 10)
    s.rule(25, 37, 190, 37, 1.5)
    rows = (
        ("Bauherrschaft", "bauherr", "Lippische Hospizstiftung"),
        ("Vorhaben", "vorhaben", "Hospizgarten Externblick"),
        ("Vorgang", "vorgang", "SK-1904"),
        ("Leistungsphase", "phase", "Ausführungsplanung"),
    )
    for number, (word, name, value) in enumerate(rows):
        s.say(25, 50 + number * 12, word, 11)
        s.field(name, 70, 45 + number * 12, 120, 8, value)
    s.check("ja", 25, 101, True, "cross")
    s.say(34, 104.6, "Die Leistung wurde vertragsgemäß erbracht und wird abgenommen.", 11)
    s.check("nein", 25, 110, False, "cross")
    s.say(34, 113.6, "Die Leistung wird zurückgewiesen.", 11)
    s.say(25, 132, "Zur Auszahlung frei, in Ziffern (EUR)", 11)
    s.field("ziffern", 100, 127, 50, 8, "12.450,00")
    s.say(25, 145, "in Worten", 11)
    s.field("worte", 100, 140, 90, 8, "zwölftausendfünfhundertvierzig Euro")
    s.say(25, 175, "Unterschrift der Bauherrschaft", 11)
    s.rule(85, 176, 150, 176)
    s.scribble(90, 174, 77, 45, 9)
    s.say(25, 190, "Name und Amt", 11)
    s.field("name", 85, 185, 105, 8, "Mechthild Brokmeier, Stiftungsvorstand")
    s.say(25, 203, "Datum", 11)
    s.field("datum", 85, 198, 45, 8, "30.03.2026")
    return put_form(
        "na-de-zahlungsfreigabe",
        truth(
            CERT, "accepted", True, "de", client="Lippische Hospizstiftung",
            project="Hospizgarten Externblick", project_code="SK-1904",
            milestone="Ausführungsplanung", signatory_name="Mechthild Brokmeier",
            signatory_title="Stiftungsvorstand", signature_date="2026-03-30",
            warnings=["amount_words_disagree"],
        ),
        s.done(),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield gutachten()
    yield vob_maengel()
    yield erledigt()
    yield spaeter()
    yield nachtrag_ja()
    yield nachtrag_offen()
    yield stundenrapport()
    yield regie()
    yield mail_freigabe()
    yield mail_frage()
    yield fertigmeldung()
    yield entwurf()
    yield bestellung()
    yield betrag_form()
