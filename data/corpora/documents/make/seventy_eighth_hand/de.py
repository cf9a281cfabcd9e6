"""German papers: Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_eighth_hand import board


def foermlich() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[Abnahmeniederschrift] #h(1fr) förmliche Abnahme nach § 12 Abs. 4 VOB/B
#table(columns: (38mm, 1fr), stroke: 0.4pt,
 [Bauvorhaben], [Neubau Kita Lerchenfeld], [Gewerk / Los], [Los 7 Dachabdichtung], [Auftrag-Nr.], [2025-L7-118], [Auftraggeber], [Stadtwerke Ebersgrund Immobilien GmbH], [Auftragnehmer], [Dachbau Wiesner KG], [Bauleitung], [Architekturbüro Pohl + Sander], [Ort, Tag], [Ebersgrund, 22.09.2025])
Anwesend: Frau Sander, Herr Wiesner jun., Herr Tillmann.
#v(2mm)
1 #h(3mm) Die Leistung ist #h(2mm) #cb(true) fertiggestellt #h(6mm) #cb(false) in Teilen fertiggestellt \
2 #h(3mm) Mängel wurden #h(2mm) #cb(true) nicht festgestellt #h(6mm) #cb(false) festgestellt, siehe Anlage \
3 #h(3mm) Die Abnahme wird #h(2mm) #cb(true) erklärt #h(6mm) #cb(false) verweigert \
4 #h(3mm) Verjährungsfrist für Mängelansprüche: bis 21.09.2030
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm,
 [#ink(13, w: 80pt) #ln() (Auftragnehmer) \ K. Wiesner], [#ink(22, w: 80pt, col: black) #ln() (Architekt) \ Dipl.-Ing. Birgit Sander], [#ink(31, w: 80pt) #ln() (Auftraggeber) \ Jörg Tillmann, Projektleiter])
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "de",
        client="Stadtwerke Ebersgrund Immobilien GmbH", project="Neubau Kita Lerchenfeld",
        project_code="2025-L7-118", milestone="Los 7 Dachabdichtung",
        signatory_name="Jörg Tillmann", signatory_title="Projektleiter",
        signature_date="2025-09-22",
    )  # fmt: skip
    how = Scanner(dpi=120, skew=0.7, noise=0.3, jpeg=40, seed=101)
    return board.scanned("mt-de-niederschrift", label, body, how, font="Liberation Sans", size=10.5)


def verweigert() -> Paper:
    body = r"""
#set page(header: text(8pt)[Ingenieurbüro Haberkorn · Technische Gebäudeausrüstung · Regensburg])
Kälte Zeitler GmbH \ Gewerbering 3 \ 93073 Neutraubling
#v(6mm)
#align(right)[6\. März 2026]
*Lüftungsanlage Laborgebäude C, Projekt 24-417 \ Abnahmetermin vom 4. März 2026*

Sehr geehrter Herr Zeitler,

im Namen und in Vollmacht der Donau-Biotest AG, vertreten durch unser Büro, halten wir das Ergebnis des gemeinsamen Termins fest.

Der Volumenstrom in den Räumen C.114 bis C.121 liegt rund ein Viertel unter dem vertraglichen Wert. Die Brandschutzklappe im Schacht 2 lässt sich nicht auslösen. Die Messprotokolle nach DIN EN 12599 fehlen vollständig.

#pagebreak()
Das sind wesentliche Mängel. Sie berechtigen unsere Auftraggeberin, die Leistung zurückzuweisen; davon macht sie Gebrauch. *Die Abnahme wird hiermit verweigert.* Ihre Schlussrechnung bleibt bis auf Weiteres liegen.

Melden Sie uns bitte, sobald Sie nachgebessert haben, damit ein neuer Termin angesetzt werden kann. Wir schlagen vor, vorher gemeinsam einzuregulieren.

Mit freundlichen Grüßen
#v(2mm)
#ink(47, w: 100pt)

Dr. Veit Haberkorn \ Beratender Ingenieur, Sachwalter der Bauherrin
"""
    label = truth(
        "acceptance_certificate", "rejected", True, "de", client="Donau-Biotest AG",
        project="Lüftungsanlage Laborgebäude C", project_code="24-417",
        signatory_name="Dr. Veit Haberkorn", signatory_title="Beratender Ingenieur",
        signature_date="2026-03-06",
    )  # fmt: skip
    return board.text(
        "mt-de-verweigert", label, body, font="Nimbus Roman", size=11.5, margin="28mm"
    )


def vorbehalt() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(16pt, fill: rgb("#8a1c1c"))[Übernahmeprotokoll]], align(right)[Tischlerei Gmeinhardt, 4020 Linz])
#v(2mm)
Besteller: Ordination Dr. Aichinger \ Gegenstand: Empfangspult und Wandverbau laut AB 3088 \ Übernommen am: 17. April 2026
#v(3mm)
#table(columns: (1fr, 16mm, 16mm, 1.3fr), align: (left, center, center, left), [Prüfpunkt], [Ja], [Nein], [Anmerkung], [Maße lt. Plan], [×], [], [], [Oberfläche ohne Schäden], [], [×], [Kante rechts ausgerissen], [Beschläge gängig], [×], [], [], [Elektroauslass frei], [], [×], [Dose hinter Rückwand verdeckt], [Baustelle gereinigt], [×], [], [])
#v(3mm)
Die Bestellerin übernimmt mit dem Vorbehalt, dass die mit Nein bezeichneten Punkte bis 8. Mai behoben werden. Restbetrag € 5.480,00 offen.

#v(8mm)
#ink(28, w: 90pt) #h(30mm) #ink(3, w: 70pt, col: black) \
Dr. Elfriede Aichinger, Inhaberin #h(22mm) für die Tischlerei: R. Gmeinhardt
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de",
        client="Ordination Dr. Aichinger", project="Empfangspult und Wandverbau",
        project_code="AB 3088", signatory_name="Dr. Elfriede Aichinger", signatory_title="Inhaberin",
        signature_date="2026-04-17", amount="5480.00 EUR",
        conditions=["Kante rechts ausgerissen", "Dose hinter Rückwand verdeckt",
                    "die mit Nein bezeichneten Punkte bis 8. Mai behoben werden"],
    )  # fmt: skip
    return board.text("mt-de-vorbehalt", label, body, font="Caladea", size=11)


def im_auftrag() -> Paper:
    body = r"""
#set par(leading: 1.05em)
#text(15pt, weight: "bold", fill: rgb("#00566b"))[Freigabe eines Arbeitspakets] #ln(th: 1.5pt)
#grid(columns: (40mm, 1fr), row-gutter: 7pt,
 [Kunde], [#fld("kunde", "Versorgungsverband Mittelsaar", w: 240pt)], [Vorhaben], [#fld("vorhaben", "Ablösung Zählerdatenbank", w: 240pt)], [Vorgangsnummer], [#fld("nr", "ZDB-0456", w: 120pt)], [Arbeitspaket], [#fld("ap", "AP 4 Datenübernahme", w: 240pt)], [Vergütung des Pakets], [#fld("betrag", "18.900,00 EUR", w: 120pt)])
#v(3mm)
Entscheidung des Kunden

#chk("ja", true) #h(2mm) Paket ist freigegeben \
#chk("teil", false) #h(2mm) Paket ist mit Auflagen freigegeben \
#chk("nein", false) #h(2mm) Paket wird nicht freigegeben

Auflagen #h(3mm) #fld("auflagen", "keine", w: 330pt)
#v(4mm)
Für den Versorgungsverband

#fld("zeichen", "i. A. gez. Svenja Kallenborn", w: 200pt) #h(8mm) #fld("datum", "14.11.2025", w: 80pt)

Svenja Kallenborn, Sachgebietsleiterin Messwesen
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "de", client="Versorgungsverband Mittelsaar",
        project="Ablösung Zählerdatenbank", project_code="ZDB-0456",
        milestone="AP 4 Datenübernahme", signatory_name="Svenja Kallenborn",
        signatory_title="Sachgebietsleiterin Messwesen", signature_date="2025-11-14",
        amount="18900.00 EUR",
    )  # fmt: skip
    return board.form("mt-de-im-auftrag", label, body, font="Carlito", size=11)


def zwei_zeichner() -> Paper:
    body = r"""
#rect(width: 100%, inset: 9pt, stroke: (top: 3pt + rgb("#3d5a2a"), rest: 0.4pt))[
 #text(13pt)[*Abnahmeerklärung Beratungsleistung*] #v(2mm)
 Rieckhoff & Brandis Unternehmensberatung, Hannover \ Mandat RB-3390 „Einkaufsorganisation 2026“, Phase 2 Warengruppen
]
#v(3mm)
Die Leinewerk Maschinenbau SE hat den Abschlussbericht der Phase 2 samt Maßnahmenkatalog erhalten und inhaltlich geprüft. Sie nimmt die Leistung ab. Das Phasenhonorar beträgt 42.000,00 EUR netto.

Die Gesellschaft wird durch zwei Zeichnungsberechtigte gemeinsam vertreten. *Ohne zweite Unterschrift ist diese Erklärung nicht wirksam.*
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [Hannover, 05.02.2026 #v(2mm) i. V. #ink(16, w: 80pt) #ln() Henrike Osterwald \ Leiterin Strategischer Einkauf],
 [#dots(40mm), den #dots(20mm) #v(2mm) #box(height: 28pt)[ppa.] #ln() Thilo Grabenhorst \ Kaufmännischer Leiter])
"""
    label = truth(
        "acceptance_certificate", "undecided", False, "de", client="Leinewerk Maschinenbau SE",
        project="Einkaufsorganisation 2026", project_code="RB-3390", milestone="Phase 2 Warengruppen",
        signatory_name="Thilo Grabenhorst", signatory_title="Kaufmännischer Leiter",
        amount="42000.00 EUR", warnings=["partly_signed"],
    )  # fmt: skip
    return board.text("mt-de-zwei-zeichner", label, body, font="Lato", size=10.5)


def mail_frei() -> Paper:
    body = r"""
#table(columns: (22mm, 1fr), stroke: none, fill: luma(240), [Von:], [Grit Mohaupt <mohaupt@kulturhaus-pleissa.example>], [An:], [Entwurfsamt Leipzig], [Datum:], [Di., 26.05.2026, 11:40 Uhr], [Betreff:], [AW: Plakatserie Sommerbühne, Druckdaten])
#v(4mm)
Liebe Leute vom Entwurfsamt,

Farben stimmen, Sponsorenleiste stimmt, Postleitzahl stimmt jetzt auch. Von mir aus kann es los: Druckdaten der Plakatserie Sommerbühne sind freigegeben, bitte heute noch an die Druckerei. Die 2.350 Euro für diesen Schritt könnt ihr abrechnen, Auftragsnummer EA-219 angeben.

Schöne Grüße von der Pleiße \
Grit Mohaupt \
Leiterin Öffentlichkeitsarbeit \
Kulturhaus Pleißa e. V.
"""
    label = truth(
        "email", "accepted", None, "de", client="Kulturhaus Pleißa e. V.",
        project="Plakatserie Sommerbühne", project_code="EA-219", milestone="Druckdaten",
        signatory_name="Grit Mohaupt", signatory_title="Leiterin Öffentlichkeitsarbeit",
        signature_date="2026-05-26", amount="2350.00 EUR",
    )  # fmt: skip
    body = body.replace("<mohaupt", r"\<mohaupt")
    return board.text("mt-de-mail-frei", label, body, font="Liberation Sans", size=10)


def aktennotiz() -> Paper:
    body = r"""
#text(12pt, tracking: 1pt)[AKTENNOTIZ Nr. 11] #h(1fr) 10. Juni 2026
#ln(th: 0.8pt)
Jour fixe Umbau Bergstation Gratsee, Baustellencontainer, 8.00 bis 9.10 Uhr \
Bauherrschaft: Bergbahnen Hinterau AG #h(6mm) Projekt Nr. 5520
#v(2mm)
#table(columns: (12mm, 1fr, 30mm), stroke: 0.3pt,
 [Pkt.], [Besprochen], [Wer / bis], [11.1], [Helikoptertransporte wegen Föhn um zwei Tage verschoben.], [Baumeister, laufend], [11.2], [Muster der Fassadenschalung liegen zur Ansicht in der Talstation auf. Herr Cavelti wird sich dazu äussern.], [Bauherrschaft, 24.6.], [11.3], [Die Abnahme der Stahlbauarbeiten ist für Ende Juli vorgesehen; Einladung folgt.], [Bauleitung], [11.4], [Nächste Sitzung: 17. Juni.], [alle])
Verteiler: Teilnehmende, Akten. \
Verfasst: Seraina Luzi, Bauleitung, Atelier Fopp Architekten
"""
    label = truth(
        "other", None, None, "de", client="Bergbahnen Hinterau AG",
        project="Umbau Bergstation Gratsee", project_code="5520",
    )  # fmt: skip
    return board.text("mt-de-aktennotiz", label, body, font="DejaVu Sans", size=9)


def nachtrag() -> Paper:
    body = r"""
#set text(font: "Nimbus Sans")
*Nachtragsvereinbarung 03* zum Bauvertrag vom 12.05.2025
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 5mm,
 block(stroke: 0.5pt, inset: 6pt, width: 100%)[*AN* \ Kranz Tiefbau GmbH, Oldenburg], block(stroke: 0.5pt, inset: 6pt, width: 100%)[*AG* \ Gemeinde Wiefelhorn, Bauamt])
#v(1mm)
Maßnahme: Regenrückhaltebecken Nord, Bauvertrag Nr. 66-2025-09

#table(columns: (16mm, 1fr, 22mm, 26mm, 28mm), align: (left, left, right, right, right), [Pos.], [Leistung], [Menge], [EP EUR], [GP EUR], [N3.1], [Torf ausbauen und entsorgen], [310 m³], [38,50], [11.935,00], [N3.2], [Sand liefern und verdichten], [310 m³], [21,00], [6.510,00], table.cell(colspan: 4)[*Mehrvergütung netto*], [*18.445,00*])
#v(2mm)
Prüfvermerk des Auftraggebers: dem Grunde und der Höhe nach anerkannt. Bauzeitverlängerung: vier Werktage.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#ink(37, w: 85pt, col: black) #ln() Kranz Tiefbau GmbH \ 11.08.2025], [#ink(20, w: 95pt) #ln() Gemeinde Wiefelhorn, Insa Behrends, Bauamtsleiterin \ 18.08.2025])
"""
    label = truth(
        "change_order", "accepted", True, "de", client="Gemeinde Wiefelhorn",
        project="Regenrückhaltebecken Nord", project_code="66-2025-09",
        signatory_name="Insa Behrends", signatory_title="Bauamtsleiterin",
        signature_date="2025-08-18", amount="18445.00 EUR", change_order_number="03",
    )  # fmt: skip
    return board.text("mt-de-nachtrag", label, body, size=10)


def regierapport() -> Paper:
    body = r"""
#block(width: 100%, stroke: 1.2pt, inset: 7pt)[
 #text(13pt, weight: "bold")[REGIERAPPORT] #h(1fr) Nr. 0087
 #grid(columns: (1fr, 1fr), row-gutter: 4pt, [Unternehmer: Gerber Holzbau AG, Thun], [Bauherr: Baugenossenschaft Lindenhalde], [Objekt: Sanierung Laubengänge], [Auftrag: GH 612], [Datum: Mi 15.10.2025], [])
]
#table(columns: (1fr, 34mm, 22mm, 24mm), rows: 7.5mm, align: horizon, [Name], [Arbeit], [Std.], [Ansatz CHF], [Aebi Marco], [Abbund, Montage], [8.5], [98.–], [Zbinden Luc], [Montage], [8.5], [92.–], [Lernender], [Handlanger], [6.0], [48.–], [Total Stunden], [], [23.0], [])
Material: 14 m Lärche 60/120, Schrauben, 2 Kart. Dübel
#v(3mm)
Anerkannt durch die Bauleitung im Namen der Bauherrschaft:
#v(7mm)
#ink(44, w: 100pt) #h(10mm) #hand(size: 15pt, col: black)[16.10.2025] \
#ln(w: 110mm) Nadine Rüegsegger, örtliche Bauleiterin
"""
    label = truth(
        "timesheet_approval", "accepted", True, "de", client="Baugenossenschaft Lindenhalde",
        project="Sanierung Laubengänge", project_code="GH 612", signatory_name="Nadine Rüegsegger",
        signatory_title="örtliche Bauleiterin", signature_date="2025-10-16",
    )  # fmt: skip
    how = Scanner(dpi=130, skew=-0.9, noise=0.3, jpeg=40, seed=12)
    return board.scanned("mt-de-regierapport", label, body, how, font="Liberation Serif", size=11)


def fertigmeldung() -> Paper:
    body = r"""
#text(18pt, font: "URW Gothic")[elektro dahlmann] #h(1fr) Meisterbetrieb, Gießen
#v(8mm)
An die \ Fröbel-Apotheke OHG \ Seltersweg

#align(right)[28.01.2026]
*Fertigstellungsmitteilung zu Auftrag 26-0039 (Erneuerung Unterverteilung Labor)*

Sehr geehrte Damen und Herren,

unsere Monteure haben die Arbeiten gestern beendet. Isolationswiderstand und Schleifenimpedanz sind gemessen, das Prüfprotokoll liegt bei. Aus unserer Sicht ist alles mängelfrei und abnahmereif. Bitte zeichnen Sie unten gegen und faxen Sie das Blatt zurück.

Freundlich grüßt Sie
#v(1mm)
#ink(2, w: 85pt)

Uwe Dahlmann
#v(10mm)
#ln()
*Rückantwort* – Leistung abgenommen am: #dots(40mm)
#v(8mm)
#dots(75mm) \
#text(8.5pt)[Stempel und Unterschrift Fröbel-Apotheke OHG]
"""
    label = truth(
        "acceptance_certificate", "undecided", False, "de", client="Fröbel-Apotheke OHG",
        project="Erneuerung Unterverteilung Labor", project_code="26-0039",
        warnings=["partly_signed"],
    )  # fmt: skip
    return board.text("mt-de-fertigmeldung", label, body, font="Libertinus Serif", size=11.5)


def bestellung() -> Paper:
    body = r"""
#grid(columns: (1fr, 70mm), [Oberrhein Papier GmbH \ Einkauf Dienstleistungen \ 77652 Offenburg], [*Bestellung 810-22764* \ Datum 03.07.2026 \ Lieferant 50917 \ Bearbeiter Hr. Wölfle])
#v(4mm)
PrüfTech Sachverständige Seitz, Achern
#v(3mm)
Wir bestellen zu unseren Einkaufsbedingungen:
#table(columns: (12mm, 1fr, 18mm, 30mm), stroke: (y: 0.4pt), [10], [Wiederkehrende Prüfung Druckbehälter Werk 2], [1 psch], [7.260,00 €], [20], [Gutachten Kesselhaus (Kostenstelle 4410)], [1 psch], [3.940,00 €], [], [Bestellwert], [], [11.200,00 €])
Zahlungsziel dreißig Tage netto. Leistungszeitraum KW 32 bis 34.
#v(4mm)
#text(8pt)[Die Bestellung wurde im System erzeugt und gilt ohne Unterschrift.]
"""
    label = truth(
        "purchase_order", None, None, "de", client="Oberrhein Papier GmbH",
        amount="11200.00 EUR", po_number="810-22764",
    )  # fmt: skip
    return board.text("mt-de-bestellung", label, body, font="Liberation Mono", size=9)


def teilabnahme() -> Paper:
    body = r"""
#align(center)[#text(15pt, weight: "bold")[Schlussabnahme-Protokoll SIA 118] #v(-1mm) Umgebungsarbeiten Schulanlage Rebacker]
#v(3mm)
#table(columns: (1fr, 1fr), stroke: 0.3pt, [Bauherrin \ Einwohnergemeinde Münsigen], [Unternehmerin \ Flückiger Gartenbau AG], [Werkvertrag \ WV-410.3], [Abnahmedatum \ 30. Oktober 2025])
#v(2mm)
*Gang der Prüfung.* Etappe Pausenplatz, Etappe Spielwiese und Etappe Parkplatz wurden begangen. Auf dem Pausenplatz und der Spielwiese gab es nichts zu beanstanden. Beim Parkplatz fehlt der Deckbelag, eine Prüfung war nicht möglich.

*Ergebnis.* Als abgenommen gelten einzig die Etappen Pausenplatz und Spielwiese. Die Etappe Parkplatz wird nach Einbau des Deckbelags gesondert abgenommen.

*Zahlung.* Freigegeben werden CHF 74'350.00.
#v(8mm)
#grid(columns: (1fr, 1fr), [Für die Bauherrin #v(2mm) #ink(51, w: 90pt) #v(1mm) Ruedi Stettler, Ressortleiter Hochbau \ Münsigen, 30.10.2025], [Für die Unternehmerin #v(2mm) #ink(11, w: 90pt, col: black) #v(1mm) Anita Flückiger \ 30.10.2025])
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "de",
        client="Einwohnergemeinde Münsigen", project="Umgebungsarbeiten Schulanlage Rebacker",
        project_code="WV-410.3", milestone="Etappen Pausenplatz und Spielwiese",
        signatory_name="Ruedi Stettler", signatory_title="Ressortleiter Hochbau",
        signature_date="2025-10-30", amount="74350.00 CHF",
        conditions=["Die Etappe Parkplatz wird nach Einbau des Deckbelags gesondert abgenommen"],
    )  # fmt: skip
    return board.text("mt-de-teilabnahme", label, body, font="P052", size=11)


def entwurf() -> Paper:
    body = r"""
#set page(background: across("ENTWURF", size: 92pt, col: luma(215)))
= Werkabnahme Softwaremodul
#v(2mm)
#grid(columns: (45mm, 1fr), row-gutter: 6pt, [Auftraggeberin], [Tiroler Reha-Zentren GmbH], [Auftragnehmerin], [Nordkette Software OG], [Projektkennung], [NKS-1107], [Projekt], [Therapieplanung neu], [Modul], [Modul B Terminvergabe])
#v(4mm)
Die Auftraggeberin bestätigt, dass Modul B im Probebetrieb von vier Wochen ohne betriebshindernde Fehler lief und dem Pflichtenheft Fassung 1.8 entspricht. Sie erklärt die Abnahme. Fällig wird das Entgelt für dieses Modul, EUR 29.700,00.
#v(9mm)
Innsbruck, 2. Dezember 2025
#v(2mm)
#ink(39, w: 95pt) #h(20mm) #ink(8, w: 85pt, col: black) \
Mag. Theresa Egger, Prokuristin #h(12mm) Paul Nagiller, Nordkette
#v(8mm)
#text(8pt)[Arbeitsfassung, noch mit der Rechtsabteilung abzustimmen. Die Reinschrift wird neu unterschrieben.]
"""
    label = truth(
        "acceptance_certificate", "undecided", True, "de", client="Tiroler Reha-Zentren GmbH",
        project="Therapieplanung neu", project_code="NKS-1107", milestone="Modul B Terminvergabe",
        signatory_name="Theresa Egger", signatory_title="Prokuristin",
        signature_date="2025-12-02", amount="29700.00 EUR", warnings=["draft_or_void"],
    )  # fmt: skip
    return board.text("mt-de-entwurf", label, body, font="Nimbus Sans", size=10.5)


def einweisung() -> Paper:
    body = r"""
#box(width: 100%, inset: (y: 6pt), stroke: (y: 0.8pt))[#text(12pt)[Solar Achtermann · Lieferschein mit Anlagenübergabe · Blatt 1/1]]
#v(4mm)
Kundin: Pension Dünenrose, Zingst \ PV-Anlage 29,8 kWp mit Speicher \ Montageauftrag SA-5016 \ Übergabe am 08.05.2026
#v(3mm)
- Wechselrichter in Betrieb, Ertrag abgelesen
- Notabschaltung gezeigt
- Ordner mit Schaltplan, Datenblättern und Zählerantrag ausgehändigt
- Dachhaut nach Montage besichtigt, dicht
#v(3mm)
Die Kundin übernimmt die Anlage ohne Mängel und ist eingewiesen.
#v(3mm)
#hand(face: "Z003", size: 22pt)[Wiebke Prahl] \ #text(8pt)[Wiebke Prahl, Inhaberin, 08.05.2026]
#v(6mm)
Monteur: #ink(56, w: 65pt, col: black) Schwarz
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "de", client="Pension Dünenrose",
        project="PV-Anlage 29,8 kWp mit Speicher", project_code="SA-5016",
        signatory_name="Wiebke Prahl", signatory_title="Inhaberin", signature_date="2026-05-08",
    )  # fmt: skip
    return board.text(
        "mt-de-einweisung", label, body, font="DejaVu Serif", size=8.5, sheet="a5", margin="14mm"
    )


def papers() -> Iterator[Paper]:
    """The fourteen German papers."""
    yield foermlich()
    yield verweigert()
    yield vorbehalt()
    yield im_auftrag()
    yield zwei_zeichner()
    yield mail_frei()
    yield aktennotiz()
    yield nachtrag()
    yield regierapport()
    yield fertigmeldung()
    yield bestellung()
    yield teilabnahme()
    yield entwurf()
    yield einweisung()
