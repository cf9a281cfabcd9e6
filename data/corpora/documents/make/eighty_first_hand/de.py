"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import Color
from scan import Scanner

from .board import Blank, scanned, text


def vob() -> Paper:
    body = r"""
#table(columns: (1fr, 52mm), stroke: 0.8pt, inset: 3mm,
 [#text(size: 15pt, weight: "bold")[Abnahmeprotokoll]\ förmliche Abnahme nach § 12 Abs. 4 VOB/B], [Blatt 1 von 1\ Protokoll-Nr. 2026/03])
#v(2mm)
#grid(columns: (42mm, 1fr), row-gutter: 3.2mm,
 [Auftraggeber], [*Stadtwerke Möhringen-Süd GmbH*],
 [Auftragnehmer], [Tiefbau Hagenlocher KG, Spaichingen],
 [Bauvorhaben], [*Erneuerung Regenüberlaufbecken Angerweg*],
 [Auftrags-Nr.], [*T-25-0914*],
 [Gewerk/Los], [*Los 1 Erd- und Betonarbeiten*],
 [Auftragssumme netto], [386.540,20 €],
 [Ort und Tag der Abnahme], [Baustelle Angerweg, 24.03.2026])
#v(3mm)
*1. Teilnehmer* – für den AG: Dipl.-Ing. Ruth Seeliger (Leiterin Netze); für den AN: Bauleiter Kuno Hagenlocher.

*2. Feststellungen* – Die Leistung wurde besichtigt. Dichtheitsprüfung nach DIN EN 1610 bestanden, Betonfestigkeiten nachgewiesen, Bestandsplan übergeben. Sichtbare Mängel: keine. Restarbeiten: keine.

*3. Erklärung* – Der Auftraggeber nimmt die Leistung hiermit ohne Vorbehalt ab. Die Verjährungsfrist für Mängelansprüche läuft vier Jahre und endet am 24.03.2030.
#v(12mm)
#grid(columns: (1fr, 1fr), slot(ink(10), w: 70mm, under: [Ruth Seeliger, Auftraggeber]), slot(ink(29, col: pen-black), w: 70mm, under: [Kuno Hagenlocher, Auftragnehmer]))
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Stadtwerke Möhringen-Süd GmbH",
        project="Erneuerung Regenüberlaufbecken Angerweg",
        project_code="T-25-0914",
        milestone="Los 1 Erd- und Betonarbeiten",
        signatory_name="Ruth Seeliger",
        signatory_title="Leiterin Netze",
        signature_date="2026-03-24",
        amount="386540.20 EUR",
    )
    return text("mw-de-abnahme", body, label, font="Nimbus Sans", size=10.5)


def lph() -> Paper:
    body = r"""
#align(right)[#text(size: 17pt, fill: rgb("#8a1f11"))[Pfarrgemeinde St. Leonhard]\ Kirchenplatz 2, 4840 Vöcklabruck]
#v(12mm)
Architekturbüro Ebner-Kolb ZT GmbH\ z. H. Frau Arch. Kolb\ Linz
#v(8mm)
Vöcklabruck, am 11. Mai 2026

*Neubau Pfarrheim – Entwurf (Leistungsphase 3), Ihre Projektzahl EK 317*

Liebe Frau Architektin,

der Pfarrgemeinderat hat in seiner gestrigen Sitzung die Entwurfsmappe samt Kostenberechnung durchgesehen. Besonders der Saal mit dem Blick zum Friedhof und die Lösung für die Jungschar im Dachgeschoß haben alle überzeugt.

Wir geben den Entwurf (Leistungsphase 3) frei. Das dafür vereinbarte Honorar von EUR 48.900,00 wird nach Vorlage Ihrer Teilrechnung angewiesen. Mit der Einreichplanung können Sie beginnen, sobald es Ihnen passt.

Ein herzliches Vergelt's Gott für die Geduld bei den vielen Abenden im Pfarrsaal!

Mit besten Grüßen
#v(2mm)
#ink(19, w: 44mm)\
Alois Stadlmayr\ Obmann des Bauausschusses
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Pfarrgemeinde St. Leonhard",
        project="Neubau Pfarrheim",
        project_code="EK 317",
        milestone="Entwurf (Leistungsphase 3)",
        signatory_name="Alois Stadlmayr",
        signatory_title="Obmann des Bauausschusses",
        signature_date="2026-05-11",
        amount="48900.00 EUR",
    )
    return text("mw-de-pfarrheim", body, label, font="Caladea", size=11.5)


def sia() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr, 1fr), stroke: 0.5pt, inset: 2.5mm,
 [*Prüfungsprotokoll*\ SIA-Norm 118, Art. 158], [Bauherrschaft\ *Genossenschaft Wohnen am Rotbach*], [Objekt-Nr.\ *24.138*],
 [Unternehmer\ Flück Gebäudetechnik AG], [Objekt\ *Ersatz Wärmeerzeugung Haus A–D*], [Arbeitsgattung\ *BKP 242 Wärmeerzeugung*],
 [Werkpreis\ *CHF 214'650.00*], [Prüfung vom\ *18.08.2026*], [Bauleitung\ Tschanz + Partner])
#v(4mm)
Gemeinsame Prüfung im Beisein der Unterzeichneten. Ergebnis:

#box(width: 48%)[#text(font: "DejaVu Sans")[☐] keine Mängel]#box(width: 50%)[#text(font: "DejaVu Sans")[☒] unwesentliche Mängel gemäss Liste]\
#box(width: 48%)[#text(font: "DejaVu Sans")[☐] wesentliche Mängel, Abnahme zurückgestellt]

#table(columns: (9mm, 1fr, 30mm, 28mm), stroke: 0.4pt, inset: 2mm, align: (center, left, left, left),
 [*Nr.*], [*Mangel*], [*Ort*], [*Frist*],
 [1], [Dämmung der Vorlaufleitung fertigstellen], [Heizzentrale], [11.09.2026],
 [2], [Beschriftung der Armaturen anbringen], [Haus C], [11.09.2026],
 [3], [Fernalarm auf Hauswart umleiten], [Haus A], [erledigt])

Das Werk gilt mit dem heutigen Tag als abgenommen, unter Vorbehalt der Behebung der offenen Mängel bis zu den genannten Fristen. Die Garantiezeit von zwei Jahren beginnt.
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 5mm,
 slot(ink(13), w: 50mm, under: [Bauherrschaft: Verena Zurbriggen, Präsidentin]),
 slot(ink(20, col: pen-black), w: 50mm, under: [Bauleitung: R. Tschanz]),
 slot(ink(34), w: 50mm, under: [Unternehmer: B. Flück]))
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Genossenschaft Wohnen am Rotbach",
        project="Ersatz Wärmeerzeugung Haus A–D",
        project_code="24.138",
        milestone="BKP 242 Wärmeerzeugung",
        signatory_name="Verena Zurbriggen",
        signatory_title="Präsidentin",
        signature_date="2026-08-18",
        amount="214650.00 CHF",
        conditions=[
            "Dämmung der Vorlaufleitung fertigstellen",
            "Beschriftung der Armaturen anbringen",
        ],
    )
    return text("mw-de-pruefung", body, label, font="Nimbus Sans", size=9.8)


def regie() -> Paper:
    body = r"""
#text(size: 20pt, weight: "bold")[Regiebericht] #h(1fr) Nr. #hand(size: 18pt)[58]

#text(size: 9pt)[Malerbetrieb Grübner, Inh. Sven Grübner, Malermeister · 99423 Weimar]
#rule(s: 1pt)
Bauherr: #hand[Klassik Hotel Ilmblick GmbH] #h(8mm) Auftrag: #hand[G-1655]\
#v(1mm)
Baustelle: #hand[Renovierung Flure 2. OG]
#v(2mm)
#table(columns: (28mm, 1fr, 20mm, 26mm), inset: 2.8mm,
 [*Tag*], [*Ausgeführte Arbeit*], [*Std.*], [*Name*],
 hand[4.5.26], hand[Risse verspachtelt, geschliffen], hand[8], hand[Tilo],
 hand[5.5.26], hand[Grundierung, Kanten abgeklebt], hand[7,5], hand[Tilo],
 hand[6.5.26], hand[Nikotinflecken isoliert], hand[6], hand[Tilo, Meike],
 [], [Summe Stunden], hand[21,5], [])
Verrechnungssatz 54,00 €/Std. ergibt #hand[1.161,00 €]
#v(4mm)
Stunden und Arbeiten anerkannt, Berechnung geht in Ordnung:
#v(6mm)
#grid(columns: (1fr, 1fr), slot(ink(38, w: 46mm), w: 72mm, under: [Bauherr / Bevollmächtigter]), slot(hand[7.5.2026 Frau Annegret Pohle], w: 72mm, under: [Datum, Name]))
Funktion: #hand[Hausdame]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Klassik Hotel Ilmblick GmbH",
        project="Renovierung Flure 2. OG",
        project_code="G-1655",
        signatory_name="Annegret Pohle",
        signatory_title="Hausdame",
        signature_date="2026-05-07",
        amount="1161.00 EUR",
    )
    how = Scanner(dpi=130, skew=1.1, noise=1.6, blur=0.6, jpeg=28, seed=8)
    return scanned("mw-de-regie", body, label, how, font="DejaVu Sans", size=10)


def nachtrag() -> Paper:
    body = r"""
#text(size: 8pt)[Nordlicht Ingenieure PartGmbB – Beratende Ingenieure für Tragwerk und Bauphysik – Kiel]
#v(5mm)
#text(size: 16pt, weight: "bold")[Nachtragsvereinbarung Nr. 3]
zum Ingenieurvertrag NI-2417 vom 2. Juni 2025

#grid(columns: (32mm, 1fr), row-gutter: 2.6mm, [zwischen], [*Reederei Jepsen & Söhne GmbH & Co. KG*, nachfolgend AG,], [und], [Nordlicht Ingenieure PartGmbB, nachfolgend AN,], [Vorhaben], [*Umbau Speicher 7 zum Bürohaus*])

*§ 1 Anlass.* Beim Öffnen der Decke über dem zweiten Boden kamen Stahlträger zum Vorschein, die in keinem Altplan stehen. Der AG verlangt deren Nachrechnung.

*§ 2 Leistung.* Materialproben, statische Nachrechnung von 26 Trägern, Ertüchtigungsvorschlag mit Skizzen.

*§ 3 Vergütung.* Das Honorar erhöht sich pauschal um *12.380,00 €* (zuzüglich Umsatzsteuer).

*§ 4 Frist.* Abgabe sechs Wochen nach Beauftragung. Alle übrigen Regelungen gelten fort.
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm,
 [Flensburg, 16. Juli 2026\ #ink(11)\ #line(length: 65mm, stroke: 0.4pt) AG: Momme Jepsen, Prokurist],
 [Kiel, 14. Juli 2026\ #ink(32, col: pen-black)\ #line(length: 65mm, stroke: 0.4pt) AN: Dr. Wiebke Harms])
#v(6mm)
#align(center)[#stamp(col: rgb("#1d3f8f"), turn: -5deg)[BEAUFTRAGT #linebreak() Reederei Jepsen, Einkauf]]
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "de",
        client="Reederei Jepsen & Söhne GmbH & Co. KG",
        project="Umbau Speicher 7 zum Bürohaus",
        project_code="NI-2417",
        signatory_name="Momme Jepsen",
        signatory_title="Prokurist",
        signature_date="2026-07-16",
        amount="12380.00 EUR",
        change_order_number="3",
    )
    return text("mw-de-nachtrag", body, label, font="Nimbus Roman", size=11.5)


def mail() -> Paper:
    body = r"""
#table(columns: (22mm, 1fr), stroke: none, inset: 0.9mm,
 [*Von:*], [Niklas Buchegger <n.buchegger@alpkraeuter.example>],
 [*Gesendet:*], [Mittwoch, 4. Februar 2026 13:12],
 [*An:*], [Franziska Thoma],
 [*Betreff:*], [AW: Webshop – Abnahme Etappe 2?])
#rule(s: 0.4pt)
Hoi Franziska

Sorry für die späte Antwort, wir waren an der Messe in Bern.

Meine Leute haben den Warenkorb, Twint und die Lieferscheine durchgespielt und nichts mehr gefunden. Etappe 2 ist für uns somit abgenommen, ihr dürft die CHF 21'700.00 in Rechnung stellen. Die Abo-Box kommt ja dann mit Etappe 3 im Sommer.

Freundliche Grüsse\
Niklas

Niklas Buchegger, Leiter Marketing\
Alpkräuter Buchegger AG · 3714 Frutigen

#text(fill: rgb("#555555"))[
\> Am 29.01.2026 um 09:40 schrieb Franziska Thoma <thoma@steinbock-web.example>:\
\> Lieber Niklas, der Webshop (Auftrag SW-771) liegt seit Montag auf dem Testserver. Wenn\
\> alles passt, bräuchten wir von dir ein kurzes Okay für die Buchhaltung.]
"""
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Alpkräuter Buchegger AG",
        project="Webshop",
        project_code="SW-771",
        milestone="Etappe 2",
        signatory_name="Niklas Buchegger",
        signatory_title="Leiter Marketing",
        signature_date="2026-02-04",
        amount="21700.00 CHF",
    )
    return text("mw-de-mail", body, label, font="Carlito", size=11)


def verweigerung() -> Paper:
    body = r"""
#text(size: 13pt, weight: "bold")[Wohnbau Havelbogen eG] #h(1fr) #text(size: 8.5pt)[Abt. Technik · Am Mühlentor 9 · 14770 Brandenburg]
#v(14mm)
Einschreiben\
Aufzugsbau Krenz & Lohmann GmbH\ Industriestraße 40\ 39126 Magdeburg
#align(right)[Brandenburg, den 30.09.2026]
*Vertrag HB-2025-61, Personenaufzug Haus Gördenallee 12–16*\
*hier: Verweigerung der Abnahme gemäß § 640 BGB, § 12 Abs. 3 VOB/B*

Sehr geehrte Damen und Herren,

mit Schreiben vom 15.09.2026 haben Sie die Fertigstellung angezeigt und Abnahme verlangt. Beim Termin am 28.09.2026 mussten wir feststellen:

#block(inset: (left: 6mm))[a) Die Fahrkorbtür öffnet auf der Ebene 3 auch ohne Kabine.\ b) Der Notruf läuft nicht bei der Leitstelle auf.\ c) Ein Prüfbericht der ZÜS liegt nicht vor.]

Das sind wesentliche Mängel. Wir verweigern daher die Abnahme und behalten den Schlussbetrag von 71.400,00 EUR ein. Zur Beseitigung setzen wir eine Frist bis 23.10.2026.

Hochachtungsvoll
#v(1mm)
#ink(23, w: 40mm, col: pen-black)\
i. V. Holger Wendisch\ Abteilungsleiter Technik
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Wohnbau Havelbogen eG",
        project="Personenaufzug Haus Gördenallee 12–16",
        project_code="HB-2025-61",
        signatory_name="Holger Wendisch",
        signatory_title="Abteilungsleiter Technik",
        signature_date="2026-09-30",
        amount="71400.00 EUR",
    )
    return text("mw-de-verweigerung", body, label, font="Nimbus Roman", size=11.5)


def rollout() -> Paper:
    b = Blank()
    b.bar(40, 36, 6, 40, Color(0.85, 0.35, 0.1))
    b.say(54, 54, "Abnahmeerklärung Rollout", 17, True)
    b.say(54, 72, "Isarnetz Systemhaus GmbH, Freising", 10)
    for i, (name, show, value) in enumerate(
        (
            ("kunde", "Kunde", "Brauerei Lehnerhof KG"),
            ("projekt", "Projekt", "Umstellung auf neue Kassen"),
            ("nr", "Projektnummer", "IN-40771"),
            ("teil", "Abzunehmen ist", "Paket 2, Filialen Nord"),
            ("wert", "Wert des Pakets", "17.260,00 EUR"),
        )
    ):
        b.say(54, 116 + 30 * i, show)
        b.field(name, value, 180, 116 + 30 * i, 340)
    b.say(54, 290, "Der Kunde erklärt:", 11, True)
    b.tick("angenommen", False, 58, 316, "cross")
    b.say(80, 316, "Paket geprüft und abgenommen")
    b.tick("nach", False, 58, 340, "cross")
    b.say(80, 340, "abgenommen, Nacharbeiten siehe Bemerkung")
    b.tick("nicht", False, 58, 364, "cross")
    b.say(80, 364, "nicht abgenommen")
    b.say(54, 400, "Bemerkung")
    b.field("bemerkung", "", 54, 424, 466, 54, many=True)
    b.say(54, 516, "Name, Funktion")
    b.field("name", "Sepp Lehner, Inhaber", 180, 516, 240)
    b.say(54, 546, "Datum")
    b.field("datum", "12.10.2026", 180, 546, 100)
    b.say(54, 594, "Unterschrift Kunde")
    b.ink(184, 592, 5)
    b.rule(180, 598, 240)
    b.prose(
        54,
        660,
        "Bitte eine der drei Möglichkeiten ankreuzen, da die Erklärung sonst nicht "
        "bearbeitet werden kann.",
        440,
        8.5,
    )
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "de",
        client="Brauerei Lehnerhof KG",
        project="Umstellung auf neue Kassen",
        project_code="IN-40771",
        milestone="Paket 2, Filialen Nord",
        signatory_name="Sepp Lehner",
        signatory_title="Inhaber",
        signature_date="2026-10-12",
        amount="17260.00 EUR",
    )
    return b.paper("mw-de-rollout", label)


def nachweis() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(size: 14pt, weight: "bold", fill: rgb("#00695c"))[Leistungsnachweis Juni 2026]], [Seite 1/1])
#table(columns: (1fr, 1fr), stroke: none, inset: 1.4mm, fill: rgb("#e3f1ef"),
 [Berater: Torsten Achterberg], [Kunde: *Nahverkehr Elbaue AöR*],
 [Firma: Kompass IT-Beratung], [Vorhaben: *Fahrplandatendrehscheibe*],
 [Abruf: *KIB-A-093*], [Vergütung im Monat: *13.490,00 EUR*])
#v(2mm)
#table(columns: (22mm, 1fr, 18mm, 18mm), stroke: 0.3pt + gray, inset: 1.6mm, align: (left, left, right, center),
 [*Datum*], [*Tätigkeit*], [*Std.*], [*Ort*],
 [01.06.], [Schnittstelle VDV 454, Fehleranalyse], [8,00], [remote],
 [02.06.], [Abstimmung mit Leitstelle], [6,50], [vor Ort],
 [08.06.], [Import Haltestellen, Datenbereinigung], [8,00], [remote],
 [09.06.], [dto.], [8,00], [remote],
 [15.06.], [Workshop Anschlusssicherung], [7,50], [vor Ort],
 [16.06.], [Protokoll, Nachbereitung], [4,00], [remote],
 [22.06.], [Lasttest vorbereitet und gefahren], [9,00], [remote],
 [23.06.], [Auswertung, Tuning Datenbank], [8,00], [remote],
 [29.06.], [Übergabe an Betrieb], [12,00], [vor Ort],
 [], [*Summe*], [*71,00*], [])
#v(3mm)
Geleistete Stunden bestätigt durch den Projektleiter des Kunden:
#v(10mm)
#grid(columns: (60mm, 60mm), column-gutter: 12mm,
 [#line(length: 100%, stroke: 0.5pt) Bodo Marquardt, Projektleiter], [#line(length: 100%, stroke: 0.5pt) Ort, Datum])
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "de",
        client="Nahverkehr Elbaue AöR",
        project="Fahrplandatendrehscheibe",
        project_code="KIB-A-093",
        signatory_name="Bodo Marquardt",
        signatory_title="Projektleiter",
        amount="13490.00 EUR",
    )
    return text("mw-de-nachweis", body, label, font="Carlito", size=10)


def beschreibung() -> Paper:
    body = r"""
#align(center)[#text(size: 18pt)[Leistungsbeschreibung]\ Anlage 1 zum Rahmenvertrag RV-88]
#set par(justify: true)
*Auftraggeberin:* Kantonsbibliothek Uri-Schächental #h(1fr) *Anbieterin:* Mediatop Lernwerkstatt GmbH

*Vorhaben:* Schulung Recherche und KI #h(1fr) *Abruf-Nr.:* MLW-26-14

#columns(2, gutter: 8mm)[
*A. Ausgangslage*\
Das Personal an der Theke soll Kundinnen bei der Suche in Datenbanken und im Umgang mit Sprachmodellen beraten können.

*B. Umfang*\
Vier Halbtage je Gruppe, drei Gruppen zu höchstens neun Personen; Handout, Übungskonto, Nachbefragung.

*C. Mitwirkung*\
Die Bibliothek stellt Raum, Beamer und Pausenkaffee.
#colbreak()
*D. Termine*\
Erste Gruppe ab 7. September 2026, letzte bis 27. November 2026.

*E. Entgelt*\
Pauschal CHF 16'200.00 inkl. Reisen, zahlbar nach der letzten Gruppe.

*F. Abnahme*\
Nach der Nachbefragung erfolgt eine schriftliche Abnahme mit eigenem Formular.
]
#v(10mm)
#table(columns: (1fr, 1fr), stroke: none,
 [Altdorf, 3. Juli 2026\ #ink(17)\ Seraina Gisler, Kantonsbibliothekarin],
 [Luzern, 1. Juli 2026\ #ink(6, col: pen-black)\ Pius Amrein, Geschäftsführer])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "de",
        client="Kantonsbibliothek Uri-Schächental",
        project="Schulung Recherche und KI",
        project_code="MLW-26-14",
        signatory_name="Seraina Gisler",
        signatory_title="Kantonsbibliothekarin",
        signature_date="2026-07-03",
        amount="16200.00 CHF",
    )
    return text("mw-de-beschreibung", body, label, font="P052", size=10.5)


def stage() -> Paper:
    body = r"""
#block(width: 100%, fill: rgb("#1f2a44"), inset: 5mm)[#text(fill: white, size: 15pt)[Meilenstein 4 – Abnahmeprotokoll]]
#text(size: 8.5pt)[Softwarehaus Quittenbaum · Erfurt · Vorlage M4]
#v(3mm)
#table(columns: (45mm, 1fr), stroke: (bottom: 0.3pt), inset: 2.4mm,
 [Auftraggeber], [Landesverband der Obstbauern e. V.],
 [Projekt], [Beratungsportal Pflanzenschutz],
 [Vertragsnummer], [QB-1102])
#v(3mm)
Vorbemerkung: Das Protokoll war für den Meilenstein 4 vorbereitet. Da der Abschluss der Datenübernahme noch aussteht, haben sich die Parteien in der Sitzung darauf verständigt, heute nur über Meilenstein 3 zu befinden.

Geprüft wurden Anmeldung, Spritzkalender und Wetterstationen anhand von 44 Testfällen; 44 davon erfolgreich.

*Beschluss:* Der Auftraggeber erklärt die Abnahme von Meilenstein 3 (Fachmodule). Die zugehörige Rate von 29.750,00 € wird fällig. Über Meilenstein 4 wird gesondert entschieden.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm,
 [#box(stroke: 0.6pt + rgb("#2e7d32"), inset: 3mm, width: 100%)[#text(size: 8.5pt)[Elektronisch unterzeichnet\ *Gudrun Apfelstedt*\ Geschäftsführerin\ 19.11.2026 15:03:27 MEZ\ Vorgang 7f21-c09e · Signatur gültig]]],
 [#box(stroke: 0.6pt + rgb("#2e7d32"), inset: 3mm, width: 100%)[#text(size: 8.5pt)[Elektronisch unterzeichnet\ Lars Quittenbaum\ Softwarehaus Quittenbaum\ 19.11.2026 15:10:55 MEZ\ Vorgang 7f21-c09e · Signatur gültig]]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Landesverband der Obstbauern e. V.",
        project="Beratungsportal Pflanzenschutz",
        project_code="QB-1102",
        milestone="Meilenstein 3 (Fachmodule)",
        signatory_name="Gudrun Apfelstedt",
        signatory_title="Geschäftsführerin",
        signature_date="2026-11-19",
        amount="29750.00 EUR",
    )
    return text("mw-de-meilenstein", body, label, font="Lato", size=10.5)


def postskript() -> Paper:
    body = r"""
#align(center)[#text(size: 15pt, weight: "bold")[Vermessungsbüro Zwettl & Traun]\ Übernahmebestätigung]
#v(4mm)
Besteller: *Waldgenossenschaft Thayatal*\
Arbeit: *Grenzwiederherstellung Revier Eibenberg*\
Geschäftszahl: *GZ 3382/26*\
Übergeben wurden: Absteckplan 1:500, Koordinatenverzeichnis, Fotomappe der Grenzsteine
#v(3mm)
Die Genossenschaft bestätigt, die genannten Unterlagen erhalten und gemeinsam mit den Anrainern im Wald nachgesehen zu haben. Alle 63 Steine stehen. Die Arbeit wird übernommen, das Entgelt von 9.870,00 Euro zur Zahlung freigegeben.

Hardegg, am 27. April 2026
#v(3mm)
#ink(26, w: 44mm)\
Leopold Zach, Obmann
#v(8mm)
#hand(size: 16pt)[PS: Gilt nur, wenn der Stein Nr. 41 noch heuer vom Weg weg versetzt wird. L. Z.]
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Waldgenossenschaft Thayatal",
        project="Grenzwiederherstellung Revier Eibenberg",
        project_code="GZ 3382/26",
        signatory_name="Leopold Zach",
        signatory_title="Obmann",
        signature_date="2026-04-27",
        amount="9870.00 EUR",
        conditions=["wenn der Stein Nr. 41 noch heuer vom Weg weg versetzt wird"],
    )
    how = Scanner(dpi=140, skew=-1.4, noise=2.2, blur=0.6, jpeg=30, seed=14)
    return scanned("mw-de-uebernahme", body, label, how, font="C059", size=11.5)


def bauherren() -> Paper:
    body = r"""
#text(size: 19pt, weight: "bold")[Teilabnahme Holzbau] #h(1fr) #text(size: 9pt)[Zimmerei Rapp, 88299 Leutkirch]
#rule(s: 2pt)
#grid(columns: (1fr, 1fr), gutter: 4mm,
 [*Bauherrengemeinschaft*\ Ehepaar Jutta und Korbinian Feßler], [*Bauvorhaben*\ Aufstockung Zweifamilienhaus Feßler],
 [*Auftrag*\ RZ 25-207], [*Abschnitt*\ Rohbau Holz und Dachstuhl],
 [*Fällig bei Abnahme*\ 62.300,00 €], [*Besichtigt am*\ 8. Dezember 2026])
#v(2mm)
Der Dachstuhl ist gerichtet, die Luftdichtung mit Blower-Door geprüft (n50 = 0,9). Balken und Sichtschalung sind sauber gehobelt. Wir Bauherren nehmen den Abschnitt ab.

#text(style: "italic")[Die Abnahme kommt nur durch die Unterschrift beider Eheleute zustande.]
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), stroke: 0.4pt, inset: 3mm, align: bottom,
 [#box(height: 12mm, ink(7))], [#box(height: 12mm)], [#box(height: 12mm, ink(35, col: pen-black))],
 [Korbinian Feßler\ Bauherr], [Jutta Feßler\ Bauherrin], [Anton Rapp\ Zimmermeister])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Ehepaar Jutta und Korbinian Feßler",
        project="Aufstockung Zweifamilienhaus Feßler",
        project_code="RZ 25-207",
        milestone="Rohbau Holz und Dachstuhl",
        signatory_name="Jutta Feßler",
        signatory_title="Bauherrin",
        amount="62300.00 EUR",
        warnings=["partly_signed"],
    )
    return text("mw-de-bauherren", body, label, font="URW Gothic", size=10)


def agentur() -> Paper:
    body = r"""
#text(size: 26pt, fill: rgb("#c2185b"))[Salzkorn Feinkost] #v(-3mm) #text(size: 9pt)[Manufaktur für Würziges, Lüneburg]
#v(10mm)
Agentur Wolkenbruch\ Herrn Jannis Petersen\ Hamburg

Lüneburg, 6. August 2026

*Markenfilm „Vom Meer“ – Rohschnitt, Auftrag WB-559*

Lieber Jannis,

danke für die Vorführung am Montag und für den wunderbaren Fisch danach. Bilder und Ton sind, wie wir es von euch kennen, große Klasse, und die Möwe am Ende ist ein Geschenk.

Trotzdem, und das fällt mir nicht leicht: Im Kreis der Familie sind wir zu dem Schluss gekommen, dass der Rohschnitt nicht unsere Geschichte erzählt. Vater kommt darin gar nicht vor, die Salzpfanne nur drei Sekunden. So mögen wir ihn nicht nehmen, auch nicht mit kleinen Schnitten. Lass uns noch einmal beim Drehbuch anfangen.

Die Rate für den Rohschnitt (7.600,00 €) lassen wir solange liegen, ich hoffe, ihr versteht das.

Sei herzlich gegrüßt
#v(1mm)
#ink(4, w: 38mm)\
Friederike Salzkorn, Inhaberin
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Salzkorn Feinkost",
        project="Markenfilm „Vom Meer“",
        project_code="WB-559",
        milestone="Rohschnitt",
        signatory_name="Friederike Salzkorn",
        signatory_title="Inhaberin",
        signature_date="2026-08-06",
        amount="7600.00 EUR",
    )
    return text("mw-de-agentur", body, label, font="Lato", size=11, margin="(x: 28mm, y: 24mm)")


def papers() -> Iterator[Paper]:
    """All papers of this part."""
    for make in (
        vob,
        lph,
        sia,
        regie,
        nachtrag,
        mail,
        verweigerung,
        rollout,
        nachweis,
        beschreibung,
        stage,
        postskript,
        bauherren,
        agentur,
    ):
        yield make()
