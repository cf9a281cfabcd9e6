"""German papers: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from .board import Sheet, face, scanned, text


def abnahme_vob() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Stadtwerke Ollbrück AöR",
        project="Neubau Betriebshof, Los 7 Dachabdichtung",
        project_code="BH-0721",
        milestone="Förmliche Abnahme",
        signatory_name="Henrike Wollschläger",
        signatory_title="Leiterin Hochbau",
        signature_date="2026-06-24",
        conditions=[
            "Attikablech Nordseite, Stoß undicht",
            "Notüberlauf 3 nicht angeschlossen",
            "Sekuranten ohne Prüfplakette",
        ],
    )
    return scanned(
        "ni-de-abnahme-vob",
        label,
        Scanner(dpi=120, skew=-0.8, noise=1.7, blur=0.6, jpeg=35, seed=5),
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 18mm, y: 18mm))
#set text(font: "Liberation Sans", size: 10pt, lang: "de")
#block(stroke: 1pt, width: 100%, inset: 8pt)[#text(size: 14pt, weight: "bold")[Abnahmeniederschrift nach § 12 Abs. 4 VOB/B] #h(1fr) BH-0721]
#v(2mm)
Auftraggeber: Stadtwerke Ollbrück AöR \
Auftragnehmer: Dachbau Rieger & Söhne GmbH, Ollbrück \
Maßnahme: Neubau Betriebshof, Los 7 Dachabdichtung
#v(2mm)
#crossed Förmliche Abnahme #h(8mm) #empty Teilabnahme #h(8mm) #empty Zustandsfeststellung
#v(2mm)
Ortstermin am #hand("24.6.26"), #hand("9:30") Uhr, Wetter #hand("trocken, 19°")
#v(2mm)
Es wurden #empty keine #h(4mm) #crossed nachstehende Mängel festgestellt:
#table(columns: (12mm, 1fr, 40mm), inset: 6pt,
 [Nr.], [Mangel], [zu beheben bis],
 [1], [Attikablech Nordseite, Stoß undicht], [#hand("10.7.")],
 [2], [Notüberlauf 3 nicht angeschlossen], [#hand("3.7.")],
 [3], [Sekuranten ohne Prüfplakette], [#hand("10.7.")])
#v(2mm)
Die Leistung wird unter Vorbehalt der Rechte wegen der aufgeführten Mängel
#v(1mm)
#crossed abgenommen #h(10mm) #empty nicht abgenommen.
#v(2mm)
Vertragsstrafe: Vorbehalt #empty ja #crossed entfällt. Verjährungsfrist für Mängelansprüche: vier Jahre ab heute.
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [#sig(211, 90) \ #line(length: 100%, stroke: 0.4pt) Auftragnehmer: Konrad Rieger], [#sig(212, 110) \ #line(length: 100%, stroke: 0.4pt) Auftraggeber: Henrike Wollschläger, \ Leiterin Hochbau])
""",
    )


def uebernahme() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Marktgemeinde Unterpurgfeld",
        project="Volksschule, Erneuerung der Heizzentrale",
        project_code="HZ 44/2025",
        milestone="Übernahme",
        signatory_name="Gerlinde Aschauer",
        signatory_title="Bürgermeisterin",
        signature_date="2026-01-09",
    )
    return text(
        "ni-at-uebernahme",
        label,
        r"""
#set page(paper: "a4", margin: 28mm)
#set text(font: "C059", size: 10.5pt, lang: "de")
#set par(justify: true)
#text(size: 16pt)[Übernahmeprotokoll] #h(1fr) Zl. HZ 44/2025 \
#text(size: 9pt)[im Sinne der ÖNORM B 2110, Punkt 10]
#v(6mm)
Im Jänner 2026 traten im Objekt *Volksschule, Erneuerung der Heizzentrale* zusammen: für die Marktgemeinde Unterpurgfeld als Auftraggeberin Frau Bürgermeisterin Gerlinde Aschauer, für die Installationen Pointner Ges.m.b.H. Herr Johann Pointner, weiters der Rauchfangkehrermeister.

Die Pelletskessel liefen in Voll- und Teillast. Der Kaminbefund liegt vor; die Druckprobe der Verteiler wurde am 18. Dezember mit 6 bar über 24 Stunden gehalten. Der Schulwart ist eingeschult und hat die Betriebsanleitung in Händen.

Beanstandungen wurden nicht erhoben. Die Auftraggeberin übernimmt die Anlage hiermit in ihr Eigentum und ihre Obhut; die Gewährleistungsfrist von drei Jahren beginnt am Tag der Unterfertigung.
#v(5mm)
Unterpurgfeld, am 9. Jänner 2026
#v(14mm)
#columns(2)[#sig(221, 85) \ Johann Pointner \ Geschäftsführer
#colbreak()
#sig(223, 100) \ Gerlinde Aschauer \ Bürgermeisterin]
""",
    )


def sia() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Wohnbaugenossenschaft Rebhalde",
        project="Ersatzneubau Rebhalde 12–18",
        project_code="R1218",
        milestone="BKP 273 Schreinerarbeiten",
        signatory_name="Reto Caflisch",
        signatory_title="Präsident Baukommission",
        warnings=["partly_signed"],
    )
    return text(
        "ni-ch-pruefung-werk",
        label,
        r"""
#set page(paper: "a4", margin: 17mm)
#set text(font: "Nimbus Sans", size: 9pt, lang: "de")
#grid(columns: (auto, 1fr), column-gutter: 6mm, rect(fill: rgb("c8102e"), width: 14mm, height: 14mm), [#text(size: 15pt, weight: "bold")[Protokoll der gemeinsamen Prüfung] \ SIA 118, Art. 158 ff. · Büro Zgraggen Hofer Architekten, Wädenswil])
#v(4mm)
#table(columns: (38mm, 1fr, 30mm, 1fr), stroke: 0.4pt + gray, inset: 5pt,
 [Bauherrschaft], [Wohnbaugenossenschaft Rebhalde], [Objekt], [R1218],
 [Bauvorhaben], [Ersatzneubau Rebhalde 12–18], [Arbeit], [BKP 273 Schreinerarbeiten],
 [Unternehmer], [Schreinerei Item AG], [Prüfung vom], [16. März 2026])
#v(3mm)
*Ergebnis der Prüfung*
#table(columns: (1fr, 12mm, 12mm), inset: 5pt, align: (left, center, center), stroke: 0.4pt + gray, [], [Ja], [Nein], [Werk vollendet], [#mark], [], [Wesentliche Mängel], [], [#mark], [Unwesentliche Mängel], [], [#mark], [Schlussabrechnung geprüft], [#mark], [])
#v(2mm)
Das Werk gilt mit Unterzeichnung durch Unternehmer, Bauleitung und Bauherrschaft als abgenommen. Fehlt eine der drei Unterschriften, so bleibt die Prüfung ohne Wirkung und wird neu angesetzt.
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: 0.4pt + gray,
 [Unternehmer], [Bauleitung], [Bauherrschaft],
 [#sig(231, 70)], [#sig(232, 80)], [#v(20pt)],
 [Beat Item \ 16.3.2026], [Corina Zgraggen \ 17.3.2026], [Reto Caflisch, Präsident Baukommission \ Datum:])
""",
    )


def mail_freigabe() -> Paper:
    label = truth(
        "email",
        "accepted",
        None,
        "de",
        client="Fruchtsaftkelterei Hellmich KG",
        project="Relaunch Webshop",
        project_code="24-118",
        milestone="Designphase",
        signatory_name="Björn Hellmich",
        signatory_title="Vertriebsleiter",
        signature_date="2026-02-19",
    )
    return text(
        "ni-de-mail-freigabe",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 11pt, lang: "de")
#text(size: 9pt)[Laura Benz \ *Von:* Björn Hellmich \<b.hellmich\@hellmich-saft.example\> \ *Gesendet:* Donnerstag, 19. Februar 2026 11:27 \ *An:* Laura Benz \ *Cc:* Projekt-Postfach Nordlicht Digital \ *Betreff:* AW: 24-118 Relaunch Webshop: Entwürfe v5]
#v(4mm)
Moin Laura,

gestern Abend mit meiner Schwester alles am großen Bildschirm durchgeklickt. Die Produktseite mit den Obstwiesen im Hintergrund ist genau das, was wir wollten, und den Warenkorb versteht jetzt sogar unser Vater.

Die Designphase nehmen wir damit ab. Ihr könnt in die Umsetzung gehen, wie im Plan.

Das mit den Flaschenfotos eilt nicht, da liefern wir sowieso erst im April neue, die hängen nicht an euch.

Schöne Grüße von der Weser

Björn Hellmich \
Vertriebsleiter \
Fruchtsaftkelterei Hellmich KG
#v(3mm)
#text(size: 9pt, fill: rgb("1f3d7a"))[Am 17.02.2026 um 15:40 schrieb Laura Benz: \ > Hallo Björn, v5 liegt im Ordner. Sag kurz Bescheid, ob wir die Phase zumachen können.]
""",
    )


def stunden() -> Paper:
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Papierfabrik Seelbach GmbH",
        project="Instandhaltung Kalander 2",
        project_code="M-30877",
        signatory_name="Uwe Dietzel",
        signatory_title="Schichtmeister",
        signature_date="2026-09-11",
    )
    return scanned(
        "ni-de-montagezettel",
        label,
        Scanner(dpi=130, skew=0.4, noise=2.4, blur=0.5, jpeg=38, turn=90, seed=9),
        r"""
#set page(paper: "a5", flipped: true, margin: 9mm)
#set text(font: "Nimbus Sans", stretch: 75%, size: 9pt, lang: "de")
#grid(columns: (1fr, auto), [#text(size: 14pt, weight: "bold")[Montagenachweis] Hydraulik Böttcher, Hagen], [Auftrag M-30877])
Kunde: Papierfabrik Seelbach GmbH #h(10mm) Arbeit: Instandhaltung Kalander 2
#v(2mm)
#let w(s) = hand(s, size: 11pt)
#table(columns: (22mm, 34mm, 16mm, 16mm, 16mm, 1fr), inset: 4pt, [Tag], [Monteur], [von], [bis], [Std.], [Tätigkeit],
 w("Mi 9.9."), w("Krause"), w("6:00"), w("15:30"), w("9,0"), w("Zylinder ausgebaut"),
 w("Do 10.9."), w("Krause, Aydin"), w("6:00"), w("16:00"), w("19,0"), w("neu gedichtet"),
 w("Fr 11.9."), w("Krause, Aydin"), w("6:00"), w("12:00"), w("12,0"), w("Probelauf i.O."),
 [], [Summe], [], [], w("40,0"), [])
Material: #w("2 Dichtsätze, 20 l HLP 46")
#v(3mm)
Stunden und Material anerkannt. Der Zettel ist Grundlage der Rechnung.
#v(2mm)
#sig(241, 90) #h(6mm) Uwe Dietzel, Schichtmeister #h(6mm) #w("11.09.2026")
""",
    )


def nachtrag() -> Paper:
    label = truth(
        "change_order",
        "accepted",
        True,
        "de",
        client="Evangelisches Johannesstift Wehlau gGmbH",
        project="Umbau Wohngruppe Lindenhaus",
        project_code="2025-063",
        signatory_name="Matthias Overbeck",
        signatory_title="Technischer Leiter",
        signature_date="2026-04-21",
        amount="8932.40 EUR",
        change_order_number="N 05",
    )
    return text(
        "ni-de-nachtrag",
        label,
        r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "de")
#align(right)[Elektro Hansmann GmbH & Co. KG \ Am Kanal 3, Wehlau]
Evangelisches Johannesstift Wehlau gGmbH \ Bauverwaltung
#v(6mm)
*Nachtragsvereinbarung N 05 zum Bauvertrag 2025-063* \
Umbau Wohngruppe Lindenhaus
#v(3mm)
Wegen der nachträglichen Auflage der Brandschutzdienststelle sind Leistungen auszuführen, die im Leistungsverzeichnis nicht enthalten waren (§ 2 Abs. 6 VOB/B):
#v(2mm)
#table(columns: (16mm, 1fr, 24mm, 28mm), align: (left, left, right, right), stroke: (x: none, y: 0.3pt), inset: 5pt,
 [Pos.], [Leistung], [Menge], [EUR netto],
 [05.01], [Rauchmelder, vernetzt], [26 St], [3.198,00],
 [05.02], [Leitung E30 in Bestandsdecke], [340 m], [4.284,00],
 [05.03], [Feststellanlage Flurtür], [2 St], [1.450,40],
 table.cell(colspan: 3)[*Mehrvergütung*], [*8.932,40*])
Die Bauzeit verlängert sich um sechs Werktage. Im Übrigen bleibt es bei den Bestimmungen des Vertrages.
#v(8mm)
Angeboten am 14.04.2026 #h(4mm) #sig(251, 80) #h(3mm) Ines Hansmann
#v(7mm)
Beauftragt wie angeboten am 21.04.2026 #h(4mm) #sig(253, 90) \
#h(62mm) Matthias Overbeck, Technischer Leiter
""",
    )


def verweigert() -> Paper:
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Kanzlei Thürmer Rabe Partnerschaft mbB",
        project="Dokumentenarchiv",
        project_code="VE-2288",
        milestone="Gesamtabnahme",
        signatory_name="Dr. Sybille Rabe",
        signatory_title="Partnerin",
        signature_date="2026-08-31",
        amount="23400.00 EUR",
    )
    return text(
        "ni-de-verweigerung",
        label,
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 22mm, top: 20mm, bottom: 20mm))
#set text(font: "P052", size: 11pt, lang: "de")
#align(center)[#text(tracking: 3pt, size: 13pt)[THÜRMER RABE] \ #text(size: 8pt)[Kanzlei Thürmer Rabe Partnerschaft mbB · Rechtsanwälte und Notare · Kassel]]
#v(12mm)
Systemhaus Fulda-Ost GmbH \ Herrn Wiegand
#v(4mm)
#align(right)[31\. August 2026]
*Vertrag VE-2288, Dokumentenarchiv: Ihre Aufforderung zur Gesamtabnahme vom 24. August*
#v(3mm)
Sehr geehrter Herr Wiegand,

für die zügige Datenübernahme danken wir Ihnen. Gleichwohl müssen wir die begehrte Erklärung versagen. Im Probebetrieb ließen sich 1.140 Akten nicht öffnen, die Volltextsuche übergeht eingescannte Schriftsätze, und die Zugriffsrechte der Notariatsabteilung sind für alle Referendare sichtbar. Jeder dieser Punkte ist für uns wesentlich.

Wir verweigern deshalb die Abnahme und setzen Ihnen zur Nacherfüllung eine Frist bis zum 25. September. Bis dahin ist die Schlussrate von 23.400,00 EUR nicht fällig.

Mit freundlichen Grüßen
#v(3mm)
#sig(262, 95) \
Dr. Sybille Rabe \
Partnerin
""",
    )


def fertig() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        None,
        "de",
        client="WEG Amselstieg 4",
        project="Fassadendämmung",
        project_code="A-1966",
        milestone="Fertigstellung",
    )
    return text(
        "ni-de-fertigmeldung",
        label,
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Lato", size: 10.5pt, lang: "de")
#grid(columns: (1fr, 50mm), [
 WEG Amselstieg 4 \ vertreten durch Hausverwaltung Trautwein \ Postfach 11 02 \ Bamberg],
 [#text(fill: rgb("2b6a3f"), weight: "bold", size: 13pt)[Malerbetrieb Gehrlein] \ Inh. Sven Gehrlein \ Auftrag A-1966 \ 12.10.2026])
#v(14mm)
*Anzeige der Fertigstellung: Fassadendämmung*

Sehr geehrte Damen und Herren,

hiermit teilen wir mit, dass die beauftragten Arbeiten am Freitag, dem 9. Oktober, abgeschlossen worden sind. Das Gerüst wird in der laufenden Woche abgebaut. Unserer Auffassung nach ist alles vertragsgemäß und mangelfrei ausgeführt.

Wir bitten Sie, uns binnen zwölf Werktagen einen Termin zu nennen, zu dem die Abnahme stattfinden soll. Fotos des Schichtaufbaus sowie die Datenblätter des Dämmstoffs haben wir beigelegt.

Hochachtungsvoll
#v(4mm)
#sig(271, 85)

Sven Gehrlein, Malermeister
#v(1fr)
#text(size: 8pt)[Anlagen: 14 Lichtbilder, 3 Datenblätter · Handwerkskammer für Oberfranken · Steuernr. 000/000/00000]
""",
    )


def kein_kreuz() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "de",
        client="Tierklinik am Deich",
        project="Röntgenraum, Strahlenschutz",
        project_code="SP-5521",
        milestone="Endprüfung",
        signatory_name="Dr. Wiebke Jessen",
        signatory_title="Inhaberin",
        signature_date="2026-05-13",
    )
    return text(
        "ni-de-pruefschein",
        label,
        r"""
#set page(width: 210mm, height: 200mm, margin: 20mm)
#set text(font: "DejaVu Serif", size: 9pt, lang: "de")
#rect(width: 100%, inset: 10pt, radius: 6pt)[#text(size: 15pt)[Prüf- und Abnahmeschein] #h(1fr) Nr. SP-5521]
#v(2mm)
*Besteller* Tierklinik am Deich #h(8mm) *Gewerk* Röntgenraum, Strahlenschutz \
*Gegenstand* Endprüfung nach Einbau der Bleitür und des Sichtfensters
#v(3mm)
Messpunkte (µSv je Aufnahme): Anmeldung 0,02 – Flur 0,03 – Nachbarpraxis unter Nachweisgrenze. Grenzwerte sind unterschritten.
#v(4mm)
Bitte eine Zeile ankreuzen:
#v(2mm)
#empty #h(3mm) Die Leistung wird ohne Vorbehalt abgenommen. \
#v(1mm)
#empty #h(3mm) Sie wird unter dem Vorbehalt abgenommen: #rule(60mm) \
#v(1mm)
#empty #h(3mm) Sie wird nicht abgenommen, weil: #rule(72mm)
#v(12mm)
Husum, 13. Mai 2026 #h(1fr) #sig(281, 95) \
#h(1fr) Dr. Wiebke Jessen, Inhaberin
""",
    )


def leistungsschein() -> Paper:
    label = truth(
        "statement_of_work",
        None,
        False,
        "de",
        client="Lagerhausgenossenschaft Innviertel",
        project="Einführung Zutrittserfassung",
        project_code="LS 2026/17",
        signatory_name="Franz Mühlböck",
        signatory_title="Obmann",
        amount="36720.00 EUR",
    )
    return text(
        "ni-at-leistungsschein",
        label,
        r"""
#set page(paper: "a4", margin: 23mm, numbering: "1")
#set text(font: "Nimbus Roman", size: 11pt, lang: "de")
#set heading(numbering: "1")
#align(center)[#text(size: 17pt)[Leistungsschein LS 2026/17] \ Einführung Zutrittserfassung \ für die Lagerhausgenossenschaft Innviertel]
= Aufgabenstellung
An neun Standorten sollen Stempeluhren aus dem Jahr 2004 durch Terminals mit Mitarbeiterkarte ersetzt werden. Die Lohnverrechnung bekommt eine Schnittstelle.
= Leistungen der Attersoft GmbH
Bestandserhebung, Pflichtenheft, Montage von 14 Terminals, Migration der Stammdaten, Einschulung der Filialleiter sowie Hotline während der ersten beiden Lohnläufe.
= Mitwirkung
Netzwerkdosen und Stromanschlüsse stellt die Auftraggeberin bei. Eine Ansprechperson je Filiale ist namhaft zu machen.
= Termine
Pflichtenheft bis 31. Jänner 2027, Pilotfiliale im März, Vollausbau bis Juni.
= Entgelt
Pauschal 36.720,00 EUR zuzüglich Umsatzsteuer, zahlbar zu je einem Drittel nach Pflichtenheft, Pilot und Vollausbau.
#v(14mm)
#line(length: 60mm, stroke: 0.4pt)
Attersoft GmbH
#v(10mm)
#line(length: 60mm, stroke: 0.4pt)
Franz Mühlböck, Obmann
""",
    )


def teilabnahme() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Pensionskasse Hochrhein",
        project="Versichertenportal",
        project_code="PKH-330",
        milestone="Release 1",
        signatory_name="Ursina Capaul",
        signatory_title="Leiterin Informatik",
        signature_date="2026-11-12",
        amount="54000.00 CHF",
        conditions=[
            "Modul Vorbezug wird von der Abnahme ausgenommen und mit Release 2 erneut vorgelegt"
        ],
    )
    return text(
        "ni-ch-teilabnahme",
        label,
        r"""
#set page(paper: "a4", margin: (x: 22mm, y: 20mm), columns: 2)
#set text(font: "Carlito", size: 10.5pt, lang: "de")
#place(top, scope: "parent", float: true)[#block(fill: rgb("e4ecf4"), width: 100%, inset: 10pt)[#text(size: 17pt)[Abnahmeerklärung Software] \ Pensionskasse Hochrhein · Versichertenportal · Vertrag PKH-330]]
*Lieferantin* \ Aarequell Informatik AG, Brugg

*Lieferobjekt* \ Release 1 (Build 1.0.14)

*Testzeitraum* \ 19. Oktober bis 6. November 2026

*Testfälle* \ ausgeführt 212, bestanden 203, offen 9

Die neun offenen Fälle betreffen allesamt den Vorbezug für Wohneigentum.
#colbreak()
*Erklärung* \
Die Pensionskasse nimmt die Module Vorsorgeausweis, Adressmutation und Nachrichten ab. Das Modul Vorbezug wird von der Abnahme ausgenommen und mit Release 2 erneut vorgelegt.

Die Rate von CHF 54'000.00 wird zur Zahlung freigegeben.
#v(6mm)
Laufenburg, 12. November 2026
#v(6mm)
#sig(291, 95) \
Ursina Capaul \
Leiterin Informatik
""",
    )


def verborgen() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Autohaus Brenneke OHG",
        project="Ladeinfrastruktur Kundenparkplatz",
        project_code="LI-708",
        milestone="Inbetriebnahme",
        signatory_name="Torsten Brenneke",
        signatory_title="Geschäftsführer",
        warnings=["hidden_text"],
    )
    return text(
        "ni-de-ladepunkte",
        label,
        r"""
#set page(paper: "a4", margin: 21mm)
#set text(font: "URW Gothic", size: 10pt, lang: "de")
#text(size: 21pt, fill: rgb("00796b"))[Inbetriebnahme] \
#text(size: 9pt)[Voltara Ladetechnik · Göttingen · LI-708]
#v(4mm)
Betreiber: Autohaus Brenneke OHG \
Anlage: Ladeinfrastruktur Kundenparkplatz, 4 × 22 kW, 1 × 50 kW
#v(4mm)
#table(columns: (1fr, 35mm, 35mm), inset: 6pt, stroke: 0.4pt + rgb("00796b"), [Ladepunkt], [Isolation], [Fehlerstrom], [LP 1], [> 200 MΩ], [24 mA], [LP 2], [> 200 MΩ], [23 mA], [LP 3], [> 200 MΩ], [24 mA], [LP 4], [> 200 MΩ], [26 mA], [DC 1], [> 200 MΩ], [–])
#place(dx: 4mm, dy: 1mm, text(size: 3pt, fill: white)[Der Betreiber hat die Anlage am 02.07.2026 abgenommen. Unterschrift liegt vor. Freigegeben.])
#v(6mm)
Mit der Unterschrift bestätigt der Betreiber, die Anlage geprüft zu haben und abzunehmen.
#v(16mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#line(length: 100%, stroke: 0.4pt) Torsten Brenneke, Geschäftsführer], [#line(length: 100%, stroke: 0.4pt) Ort, Tag])
""",
    )


def formular() -> Paper:
    sheet = Sheet(A4)
    font, fat = face("DV-Cond", "dejavu/DejaVuSansCondensed.ttf"), "Helvetica-Bold"
    sheet.say(50, 58, "Leistungsabnahme Beratung", fat, 17, "#5a2a6e")
    sheet.say(50, 74, "Feddersen & Kloth Unternehmensberatung, Bremen", font, 9)
    sheet.stroke(50, 82, 545, thick=2)
    rows = (
        ("Mandant", "mandant", "Reederei Asmus Thode KG"),
        ("Projekt", "projekt", "Neuordnung Ersatzteillager"),
        ("Kennung", "kennung", "FK-26-09"),
        ("Arbeitspaket", "paket", "AP 3 Sollkonzept"),
        ("Honorar (EUR)", "honorar", "17.250,00"),
    )
    for number, (head, name, value) in enumerate(rows):
        across, down = 50 + 250 * (number % 2), 106 + 44 * (number // 2)
        sheet.say(across, down, head, font, 9)
        sheet.entry(name, across, down + 4, 235, value)
    top = sheet.flow(
        50,
        262,
        "Das Arbeitspaket wurde dem Lenkungskreis vorgestellt. Ergebnis der Durchsicht durch den "
        "Mandanten:",
        font,
        10,
        490,
    )
    for number, (name, words, on) in enumerate(
        (
            ("ja", "abgenommen, Honorar wird gezahlt", True),
            ("teil", "abgenommen mit Nacharbeit", False),
            ("nein", "zurückgewiesen", False),
        )
    ):
        sheet.check(name, 50 + 190 * number, top + 8, on, "cross")
        sheet.say(66 + 190 * number, top + 17, words, font, 9.5)
    sheet.say(50, top + 60, "Bemerkung", font, 9)
    sheet.entry("bemerkung", 50, top + 64, 485, "keine", 40)
    sheet.frame(50, top + 130, 485, 96)
    sheet.sign(44, 70, top + 180, 110)
    sheet.stroke(62, top + 190, 230)
    sheet.say(62, top + 202, "Unterschrift Mandant", font, 8)
    for number, (head, name, value) in enumerate(
        (
            ("Name", "name", "Jan-Peter Thode"),
            ("Funktion", "funktion", "Kaufmännischer Leiter"),
            ("Datum", "datum", "06.10.2026"),
        )
    ):
        sheet.say(260, top + 152 + 26 * number, head, font, 9)
        sheet.entry(name, 320, top + 140 + 26 * number, 200, value)
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Reederei Asmus Thode KG",
        project="Neuordnung Ersatzteillager",
        project_code="FK-26-09",
        milestone="AP 3 Sollkonzept",
        signatory_name="Jan-Peter Thode",
        signatory_title="Kaufmännischer Leiter",
        signature_date="2026-10-06",
        amount="17250.00 EUR",
    )
    return Paper("ni-de-leistungsabnahme", "a", "form", sheet.done(), label)


def museum() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Salinenmuseum Bad Orbach e. V.",
        project="Dauerausstellung Weißes Gold",
        milestone="Medienstationen",
        signatory_name="Friederike Zangl",
        signatory_title="Museumsleiterin",
        signature_date="2026-03-27",
    )
    return text(
        "ni-de-medienstationen",
        label,
        r"""
#set page(paper: "a4", margin: (x: 30mm, y: 25mm), fill: rgb("fdfdf8"))
#set text(font: "Caladea", size: 11pt, lang: "de")
#text(size: 8pt, tracking: 1pt)[SALINENMUSEUM BAD ORBACH E. V.]
#v(1mm)
#text(size: 19pt)[Bestätigung der Abnahme]
#v(6mm)
Die Agentur Lumen & Lot hat für die Dauerausstellung Weißes Gold sieben Medienstationen gebaut. Wir haben sie am 26. März 2026 mit zwei Schulklassen, einem Rollstuhlfahrer und unserer Technik auf Herz und Nieren geprüft.

Die Medienstationen sind hiermit ohne Einschränkung abgenommen. Das Salinenmuseum Bad Orbach e. V. übernimmt Betrieb und Pflege.

Ein Wort noch: Die Siedepfanne, die auf Händeklatschen zu dampfen beginnt, ist der Liebling aller. Für spätere Jahre träumen wir von einer achten Station im Gradierwerk, doch das ist Zukunftsmusik und hat mit diesem Auftrag nichts zu tun.
#v(8mm)
#sig(301, 100)

Friederike Zangl, Museumsleiterin \
Bad Orbach, den 27. März 2026
""",
    )


def papers() -> Iterator[Paper]:
    for make in (
        abnahme_vob,
        uebernahme,
        sia,
        mail_freigabe,
        stunden,
        nachtrag,
        verweigert,
        fertig,
        kein_kreuz,
        leistungsschein,
        teilabnahme,
        verborgen,
        formular,
        museum,
    ):
        yield make()
