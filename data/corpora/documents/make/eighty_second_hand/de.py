"""German post from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Field, fields, glass, half, plain


def vob() -> Paper:
    return plain(
        "mx-de-vob",
        r"""
#set page("a4", margin: (left: 2.5cm, right: 1.8cm, y: 1.8cm))
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "de")
#grid(columns: (1fr, auto), text(15pt, weight: "bold")[Niederschrift über die förmliche Abnahme], [nach § 12 VOB/B])
#v(2mm)
#table(columns: (3.4cm, 1fr), stroke: 0.4pt, inset: 5pt,
 [Auftraggeber], [Wohnungsgenossenschaft Elsteraue eG, Leipzig],
 [Auftragnehmer], [Tief- und Rohrleitungsbau Kretzschmar GmbH, Grimma],
 [Baumaßnahme], [Erneuerung Grundleitungen Haus 14 bis 20],
 [Vergabe-Nr.], [WGE-2025-T07],
 [Bauleitung], [Ing.-Büro Petzold, Herr Lamprecht],
 [Termin vor Ort], [17. März 2026, 9.00 Uhr])
#v(2mm)
*1. Ergebnis der Begehung*

Die Leistung wurde besichtigt, die Leitungen wurden mit der Kamera befahren. Dichtheitsprüfung nach DIN EN 1610 liegt vor.

#off Die Abnahme erfolgt ohne Vorbehalt. \
#on Die Abnahme erfolgt unter Vorbehalt der nachstehend genannten Mängel. \
#off Die Abnahme wird verweigert.

*2. Mängel*
#table(columns: (1cm, 1fr, 3.4cm), stroke: 0.4pt, [lfd.], [Feststellung], [zu beseitigen bis],
 [1], [Schachtdeckel vor Haus 16 klappert], [31.03.2026],
 [2], [Pflasterfläche am Müllplatz um 2 cm abgesackt], [15.04.2026],
 [3], [Revisionspläne fehlen], [15.04.2026])

*3. Gewährleistung* -- beginnt mit dem Tag nach der Abnahme und endet am 17. März 2030. Die Vertragsstrafe bleibt vorbehalten; sie ist nicht verwirkt.

*4. Schlusszahlung* -- Restbetrag aus der Schlussrechnung: 22.718,40 EUR.
#v(7mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 4pt, sl(100%, sig(301, w: 110pt)), sl(100%, sig(302, w: 105pt, ink: soot)),
 [Auftraggeber: Kerstin Wolfram, Leiterin Technik], [Auftragnehmer: Udo Kretzschmar], [Leipzig, 17.03.2026], [Leipzig, 17.03.2026])
""",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "de",
            client="Wohnungsgenossenschaft Elsteraue eG",
            project="Erneuerung Grundleitungen Haus 14 bis 20", project_code="WGE-2025-T07",
            signatory_name="Kerstin Wolfram", signatory_title="Leiterin Technik",
            signature_date="2026-03-17", amount="22718.40 EUR",
            conditions=[
                "Schachtdeckel vor Haus 16 klappert",
                "Pflasterfläche am Müllplatz um 2 cm abgesackt", "Revisionspläne fehlen",
            ],
        ),
    )  # fmt: skip


def betrieb() -> Paper:
    return plain(
        "mx-de-betrieb",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Lato", size: 10pt, lang: "de")
#text(fill: rgb("#b3541e"), 20pt, weight: "black")[NETZWERK NORD] #h(1fr) #text(9pt)[Systemhaus in Flensburg]
#v(6mm)
#text(14pt)[Übergabe in den Regelbetrieb]

#grid(columns: (3.2cm, 1fr), row-gutter: 7pt, [*Kunde*], [Fährreederei Nordmark KG], [*Vorhaben*], [WLAN auf drei Fähren], [*Auftrag*], [NN-A-20817], [*Meilenstein*], [M3 Bordnetze], [*Verantwortlich*], [Thore Jessen (Netzwerk Nord)])
#v(4mm)
Wir haben zum 8. Juni 2026 folgendes fertiggestellt:
- 46 Access Points montiert und beschriftet
- Bordrouter mit zwei SIM-Karten, Umschaltung geprüft
- Überwachung läuft in unserem Leitstand in der Schleswiger Straße
- Handbuch (31 Seiten) liegt auf jeder Brücke

Die Rate zu M3 über 14.950,00 € netto wird mit Ihrer Unterschrift fällig.

Für Netzwerk Nord #h(1fr) Flensburg, 8. Juni 2026 \
#sig(311, w: 120pt) \
Thore Jessen, Projektleiter
#v(8mm)
#block(stroke: 0.7pt, inset: 10pt, width: 100%)[
*Erklärung des Kunden:* Wir übernehmen die Anlage in den Regelbetrieb.
#v(8mm)
#grid(columns: (5cm, 1fr), column-gutter: 8mm, row-gutter: 4pt, line(length: 100%, stroke: 0.5pt), line(length: 100%, stroke: 0.5pt), [Ort, Datum], [Dörte Hinrichsen, Leiterin Bordtechnik])]
""",
        truth(
            "acceptance_certificate", "undecided", False, "de", client="Fährreederei Nordmark KG",
            project="WLAN auf drei Fähren", project_code="NN-A-20817", milestone="M3 Bordnetze",
            signatory_name="Dörte Hinrichsen", signatory_title="Leiterin Bordtechnik",
            amount="14950.00 EUR", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def stunden() -> Paper:
    return glass(
        "mx-de-stunden",
        r"""
#set page("a4", margin: 1.8cm)
#set text(font: "Nimbus Sans", size: 11pt, lang: "de")
#text(17pt, weight: "bold")[Regiebericht] #h(1fr) Nr. #hand(14pt)[43]
#line(length: 100%, stroke: 1.2pt)
Elektro Aschenbrenner, Passau \
Bauherr: *Brauerei Hochleitner GmbH* #h(8mm) Auftrag *EA 5512* \
Baustelle: *Sudhaus, Umbau Schaltanlage*
#v(3mm)
#table(columns: (3cm, 1fr, 2.2cm, 2.2cm), stroke: 0.6pt, inset: 7pt,
 [Tag], [Arbeit], [Meister], [Geselle],
 hand(13pt)[Mo 4.5.], hand(13pt)[Altkabel raus], hand(13pt)[3], hand(13pt)[8],
 hand(13pt)[Di 5.5.], hand(13pt)[Trasse gesetzt], hand(13pt)[2], hand(13pt)[8],
 hand(13pt)[Mi 6.5.], hand(13pt)[Klemmen, Messen], hand(13pt)[4], hand(13pt)[7],
 [Summe], [], hand(13pt)[9], hand(13pt)[23])
#v(3mm)
Stunden anerkannt:
#v(5mm)
#sl(7cm, sig(320, w: 130pt, ink: soot)) #h(1fr) #sl(4cm, hand(13pt)[7. Mai 2026]) \
Josef Eibl, Braumeister
""",
        truth(
            "timesheet_approval", "accepted", True, "de", client="Brauerei Hochleitner GmbH",
            project="Sudhaus, Umbau Schaltanlage", project_code="EA 5512",
            signatory_name="Josef Eibl", signatory_title="Braumeister",
            signature_date="2026-05-07",
        ),
        Scanner(dpi=130, skew=-0.9, noise=2, blur=0.7, jpeg=40, seed=41),
    )  # fmt: skip


def mail_ch() -> Paper:
    return plain(
        "mx-de-mail-ch",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Carlito", size: 11pt, lang: "de")
#table(columns: (2.4cm, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), [Von:], [Reto Ammann <reto.ammann@bergbahnen-falera.example>], [An:], [Selina Caduff, Studio Caduff], [Datum:], [Freitag, 13. November 2026 17:20], [Betreff:], [Aw: Leitsystem Talstation, Musterschilder], [Anlagen:], [IMG_2217.jpg (640 KB)])
#line(length: 100%)
Liebe Selina

Die vier Musterschilder hängen seit Mittwoch und ich bin dreimal dran vorbei: bei Sonne, bei Nebel und heute früh im Dunkeln. Man findet das WC, man findet die Kasse, und keiner hat mich mehr nach der Gondel gefragt.

Also von uns aus grünes Licht für die Bemusterung, ihr könnt die CHF 7'800.-- aus Position 2 der Offerte SC-2611 stellen und die Serie vorbereiten. Das Foto ist nur für eure Mappe.

Schönes Wochenende \
Reto

Reto Ammann \
Leiter Gästeservice, Bergbahnen Falera AG
""",
        truth(
            "email", "accepted", None, "de", client="Bergbahnen Falera AG",
            project="Leitsystem Talstation", project_code="SC-2611", milestone="Bemusterung",
            signatory_name="Reto Ammann", signatory_title="Leiter Gästeservice",
            signature_date="2026-11-13", amount="7800.00 CHF",
        ),
    )  # fmt: skip


def verweigert() -> Paper:
    return plain(
        "mx-de-verweigert",
        r"""
#set page("a4", margin: (left: 2.5cm, right: 2.2cm, top: 2.5cm, bottom: 2cm))
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "de")
#text(14pt)[Hofgut Lindenborn GmbH & Co. KG] #h(1fr) #text(9pt)[63594 Hasselroth]
#v(14mm)
Rüdiger Stahl Metallbau \
Industriering 3 \
63505 Langenselbold
#v(8mm)
#align(right)[29. September 2025]

*Ihr Abnahmeverlangen vom 18. September, Auftrag 25-0881, Stahltreppe Scheune*

Sehr geehrter Herr Stahl,

nach dem gemeinsamen Termin am Donnerstag müssen wir Ihnen mitteilen, dass wir die Abnahme der Treppe nicht erklären. Unser Statiker hat an zwei Wangen Risse in den Schweißnähten gefunden, der Handlauf liegt elf Zentimeter zu tief, und der Prüfbericht der Verzinkerei ist bis heute nicht da. Das sind keine Kleinigkeiten, denn über diese Treppe gehen im Advent täglich Familien.

Bitte bessern Sie bis zum 24. Oktober nach und laden Sie uns danach zu einem neuen Termin. Die Restzahlung von 9.640,00 Euro behalten wir bis dahin ein.

Mit freundlichen Grüßen
#v(2mm)
#sig(333, w: 130pt, h: 32pt)

Annegret von Schack \
Geschäftsführerin
""",
        truth(
            "acceptance_certificate", "rejected", True, "de",
            client="Hofgut Lindenborn GmbH & Co. KG", project="Stahltreppe Scheune",
            project_code="25-0881", signatory_name="Annegret von Schack",
            signatory_title="Geschäftsführerin", signature_date="2025-09-29",
            amount="9640.00 EUR",
        ),
    )  # fmt: skip


def nachtrag() -> Paper:
    return plain(
        "mx-de-nachtrag",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Caladea", size: 10.5pt, lang: "de")
#block(width: 100%, fill: luma(230), inset: 8pt)[#text(14pt, weight: "bold")[Nachtragsvereinbarung Nr. 5] #h(1fr) zum Bauvertrag vom 3. Juni 2025]
#v(3mm)
zwischen der *Stadtwerke Hameringen AöR* (AG) und der *Bohrtechnik Ostalb GmbH* (AN)

Projekt: Brunnen IV Wasserwerk Süd #h(1fr) Projekt-Nr. SWH-W-0419

#table(columns: (1.4cm, 1fr, 2cm, 2.6cm, 2.8cm), align: (left, left, right, right, right), stroke: 0.4pt,
 [Pos.], [Leistung], [Menge], [EP], [GP],
 [N5.1], [Mehrtiefe im Kies, DN 600], [7,5 m], [1.180,00], [8.850,00],
 [N5.2], [Entfall Tonsperre oben], [1 St], [−2.400,00], [−2.400,00],
 [N5.3], [Stillstand Bohrgerät], [6 h], [310,00], [1.860,00],
 table.cell(colspan: 4)[*Nachtragssumme netto (EUR)*], [*8.310,00*])

Begründung: Der Stauer wurde erst bei 41,5 m angetroffen, das Gutachten hatte 34 m erwartet. Die Frist verschiebt sich auf den 30. Januar 2026. Alles Übrige bleibt wie vereinbart.

#v(6mm)
#table(columns: (1fr, 1fr), stroke: none,
 [Beauftragt:], [Angeboten und angenommen:],
 sl(6cm, sig(341, w: 120pt)), sl(6cm, sig(342, w: 100pt, ink: soot)),
 [Dr. Holger Maisenbacher \ Vorstand Technik \ Hameringen, 2. Dezember 2025], [Sabine Frölich \ Prokuristin \ Aalen, 27. November 2025])
""",
        truth(
            "change_order", "accepted", True, "de", client="Stadtwerke Hameringen AöR",
            project="Brunnen IV Wasserwerk Süd", project_code="SWH-W-0419",
            signatory_name="Dr. Holger Maisenbacher", signatory_title="Vorstand Technik",
            signature_date="2025-12-02", amount="8310.00 EUR", change_order_number="5",
        ),
    )  # fmt: skip


def bestellung() -> Paper:
    return plain(
        "mx-de-bestellung",
        r"""
#set page("a4", margin: (left: 2.4cm, right: 2cm, y: 2cm), footer: text(7.5pt)[Spedition Überwasser GmbH · Amtsgericht Münster HRB 00000 · USt-IdNr. DE000000000])
#set text(font: "DejaVu Sans", size: 9pt, lang: "de")
#text(16pt)[Spedition Überwasser GmbH]
#v(1cm)
Datenhafen IT-Dienste \
Am Mittelhafen 20, 48155 Münster
#v(6mm)
*Bestellung 710-004482* #h(1fr) Münster, 5. Januar 2026

Wir bestellen auf Grundlage Ihres Angebots AN-3390 für das Projekt Telematik-Anbindung:
#table(columns: (1fr, 2cm, 3cm), align: (left, right, right), stroke: (x, y) => (bottom: 0.3pt),
 [Schnittstelle TMS zu Bordrechnern, Festpreis], [1], [18.200,00 €],
 [Einweisung Disposition, Tage], [2], [2.300,00 €],
 [Fernwartung, Monate], [12], [5.400,00 €],
 [*Bestellwert netto*], [], [*25.900,00 €*])
Lieferung in drei Schritten bis Ende Mai. Rechnungen nur mit Bestellnummer an rechnung\@ueberwasser.example. Es gelten unsere Einkaufsbedingungen, Stand 2024.
#v(6mm)
i. V. #sl(6cm, sig(350, w: 110pt)) \
Jens Terhorst, Einkaufsleiter
""",
        truth(
            "purchase_order", None, True, "de", client="Spedition Überwasser GmbH",
            project="Telematik-Anbindung", signatory_name="Jens Terhorst",
            signatory_title="Einkaufsleiter", signature_date="2026-01-05", amount="25900.00 EUR",
            po_number="710-004482",
        ),
    )  # fmt: skip


def uebernahme_at() -> Paper:
    return half(
        "mx-de-uebernahme-at",
        r"""
#set page("a4", margin: 2.3cm)
#set text(font: "P052", size: 10.5pt, lang: "de")
#align(center)[#text(18pt)[Übernahmeprotokoll] \ #text(9pt)[gemäß ÖNORM B 2110, Punkt 10]]
#v(5mm)
*Bauherrschaft:* Pfarrgemeinde St. Veit im Feld \
*Planung und örtliche Bauaufsicht:* Arch. DI Lukas Grubmüller, Steyr \
*Gewerk:* Innenrestaurierung Orgelempore \
*Geschäftszahl:* GZ 418/25
#v(3mm)
*Verlauf.* Bei Tageslicht und danach bei eingeschalteter Beleuchtung wurden die Fassmalerarbeiten an der Brüstung, die Ergänzungen der Schnitzerei und die Festigung des Holzwerks betrachtet. Der Restaurator erläuterte die Retuschen. Frau Mag. Hörmann vom Denkmalamt war bis elf Uhr anwesend und hatte nichts einzuwenden.

*Unterlagen.* Restaurierbericht mit 212 Lichtbildern, Rezepturen, Pflegeanleitung für den Mesner.

*Geld.* Die Schlussrate beträgt EUR 11.275,00 und ist innerhalb von dreißig Tagen zu überweisen. Haftrücklass keiner, Bankgarantie liegt vor.

Unterschriften auf dem folgenden Blatt.
#pagebreak()
#text(13pt)[Blatt 2 zum Protokoll GZ 418/25]

Die Leistung wird hiermit mängelfrei übernommen.
#v(8mm)
Für die Bauherrschaft: #sl(7cm, sig(360, w: 120pt)) \
#h(4.3cm) Walburga Eder, Obfrau des Pfarrkirchenrates
#v(6mm)
Für den Ausführenden: #sl(7cm, sig(361, w: 110pt, ink: soot)) \
#h(4.3cm) Clemens Rathgeb, Restaurator

St. Veit, am #hand(13pt)[21. August 2026]
""",
        truth(
            "acceptance_certificate", "accepted", True, "de",
            client="Pfarrgemeinde St. Veit im Feld",
            project="Innenrestaurierung Orgelempore", project_code="GZ 418/25",
            signatory_name="Walburga Eder", signatory_title="Obfrau des Pfarrkirchenrates",
            signature_date="2026-08-21", amount="11275.00 EUR",
        ),
        Scanner(dpi=140, skew=0.9, noise=3, blur=0.5, jpeg=45, seed=51),
        1,
    )  # fmt: skip


def sia() -> Paper:
    return plain(
        "mx-de-sia",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "de")
#grid(columns: (1fr, 1fr), stroke: 0.8pt, inset: 8pt,
 [#text(15pt, weight: "bold")[Abnahmeprotokoll]\ SIA 118, Art. 157 ff.], [Blatt 1/1 \ Objekt *Schulhaus Rüteli, Fensterersatz*],
 [Bauherr \ *Schulgemeinde Oberwangen-Süd*], [Unternehmer \ Fenster Zgraggen AG, Altdorf],
 [BKP 221 / Werkvertrag *WV-2219*], [Prüfung am 14.07.2026])
#v(4mm)
Die gemeinsame Prüfung hat ergeben (bitte ankreuzen)

#off #h(2mm) keine Mängel; das Werk ist abgenommen \
#off #h(2mm) unwesentliche Mängel; das Werk ist abgenommen, Beseitigung gemäss Liste \
#off #h(2mm) wesentliche Mängel; die Abnahme wird zurückgestellt

#v(3mm)
Mängelliste
#table(columns: (1cm, 1fr, 3cm), rows: (auto, 1cm, 1cm), stroke: 0.4pt, [Nr.], [Beschrieb], [Frist], [], [], [], [], [], [])
Die Rügefrist dauert zwei Jahre ab Abnahme. Schlussabrechnung CHF 63'410.00.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, row-gutter: 4pt,
 sl(100%, sig(370, w: 100pt)), sl(100%, sig(371, w: 100pt, ink: soot)), sl(100%, sig(372, w: 90pt)),
 [Bauleitung \ M. Inderbitzin], [Unternehmer \ B. Zgraggen], [Bauherr \ Esther Ruckstuhl, Präsidentin \ 14.07.2026])
""",
        truth(
            "acceptance_certificate", "undecided", True, "de",
            client="Schulgemeinde Oberwangen-Süd", project="Schulhaus Rüteli, Fensterersatz",
            project_code="WV-2219", signatory_name="Esther Ruckstuhl",
            signatory_title="Präsidentin", signature_date="2026-07-14",
            amount="63410.00 CHF",
        ),
    )  # fmt: skip


def erledigt() -> Paper:
    return plain(
        "mx-de-erledigt",
        r"""
#set page("a4", flipped: true, margin: 1.6cm)
#set text(font: "Carlito", size: 10.5pt, lang: "de")
#grid(columns: (1fr, auto), [#text(16pt, weight: "bold")[Fehlerliste und Freigabe, Testlauf 3] \ Lagerverwaltung "Regalus" für Schrauben Döring oHG · Vorgang RG-1147], align(right)[Codewerk Siegen \ 6. Februar 2026])
#v(3mm)
#table(columns: (1.6cm, 1fr, 2.6cm, 2.4cm, 2.6cm), stroke: 0.4pt + gray, fill: (x, y) => if calc.odd(y) { rgb("#f3f6ef") },
 [*Fall*], [*Beobachtung*], [*gemeldet*], [*Klasse*], [*Stand*],
 [F-21], [Etikett druckt Umlaute als Fragezeichen], [19.01.], [B], [erledigt 22.01.],
 [F-22], [Umlagerung ohne Ziel lässt sich buchen], [19.01.], [A], [erledigt 23.01.],
 [F-24], [Inventurzähler springt bei Pause zurück], [20.01.], [B], [erledigt 27.01.],
 [F-25], [Handscanner verliert Anmeldung im Kühlgang], [26.01.], [A], [erledigt 02.02.],
 [F-26], [Farbe des Abbruchknopfs], [26.01.], [C], [erledigt 02.02.])
Offene Fälle: 0
#v(4mm)
Nach der Wiederholung aller fünf Fälle am Regal geben wir Regalus für den Tagesbetrieb frei. Die Rate nach Testlauf 3 in Höhe von 8.120,00 € darf berechnet werden.
#v(6mm)
#grid(columns: (8cm, 8cm), column-gutter: 1cm, row-gutter: 4pt, sl(100%, sig(380, w: 120pt)), sl(100%, hand(13pt)[06.02.2026]), [Ingo Döring, Gesellschafter], [Datum])
""",
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Schrauben Döring oHG",
            project="Lagerverwaltung \"Regalus\"", project_code="RG-1147",
            milestone="Testlauf 3", signatory_name="Ingo Döring",
            signatory_title="Gesellschafter", signature_date="2026-02-06",
            amount="8120.00 EUR",
        ),
    )  # fmt: skip


def stempel() -> Paper:
    return plain(
        "mx-de-stempel",
        r"""
#set page("a4", margin: 2.2cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "de")
*Vermessungsbüro Thalmann & Ohm* #h(1fr) Öffentlich bestellte Ingenieure, Gotha
#line(length: 100%)
#v(4mm)
#text(13pt)[*Lieferschein zur Bestandsvermessung*]

Empfänger: Kurverwaltung Bad Liebenroda \
Objekt: Wandelhalle mit Trinkbrunnen \
Auftragsnummer: 26/117-B

Sie erhalten mit diesem Schein
+ Punktwolke, bereinigt, 2,1 Mrd. Punkte (Festplatte)
+ Grundrisse und vier Schnitte im Maßstab 1:50, dreifach geplottet
+ Koordinatenverzeichnis mit Genauigkeitsnachweis

Der Nachweis weist eine mittlere Abweichung von 2,8 mm aus; gefordert waren 5 mm. Bitte senden Sie ein Stück mit Ihrem Vermerk zurück, dann rechnen wir die vereinbarten 5.460,00 EUR ab.

#v(8mm)
Vermerk des Auftraggebers
#v(6mm)
#h(2cm) #rubber(rgb("#9b1c4a"), -7deg)[#align(center)[*FREIGEGEBEN* \ Kurverwaltung Bad Liebenroda \ 24. April 2026 \ Friederike Kalb, Bauamtsleiterin]]
""",
        truth(
            "acceptance_certificate", "accepted", True, "de",
            client="Kurverwaltung Bad Liebenroda", project="Wandelhalle mit Trinkbrunnen",
            project_code="26/117-B", signatory_name="Friederike Kalb", signatory_title="Bauamtsleiterin",
            signature_date="2026-04-24", amount="5460.00 EUR",
        ),
    )  # fmt: skip


def form_at() -> Paper:
    given = [
        Field("kunde", 150, 120, 380, 17, "Hotel Gletscherblick GmbH"),
        Field("anlage", 150, 146, 380, 17, "Lüftung Wellnessbereich"),
        Field("auftrag", 150, 172, 160, 17, "K-3075"),
        Field("ja", 60, 232, 12, 12, False),
        Field("ja_mit", 60, 254, 12, 12, True),
        Field("nein", 60, 276, 12, 12, False),
        Field("offen", 60, 322, 470, 64,
              "Schalldämpfer im Ruheraum ist nachzurüsten\n"
              "Filterwechsel muss dem Hausmeister gezeigt werden", True),
        Field("name", 150, 430, 240, 17, "Elfriede Santer"),
        Field("funktion", 150, 456, 240, 17, "Hoteldirektorin"),
        Field("datum", 150, 482, 120, 17, "30.10.2025"),
    ]  # fmt: skip
    return fields(
        "mx-de-form-at",
        r"""
#set page("a4", margin: 0pt)
#set text(font: "URW Gothic", size: 10pt, lang: "de")
#at(60, 40, text(18pt)[Klimatechnik Zillerau])
#at(60, 66)[Fertigmeldung und Rückmeldung des Kunden]
#at(60, 90, line(length: 470pt, stroke: 3pt + rgb("#4a90a4")))
#at(60, 123)[Kunde]
#at(60, 149)[Anlage]
#at(60, 175)[Auftrag]
#at(60, 210)[Wie lautet Ihr Urteil?]
#at(82, 233)[Abgenommen ohne Wenn und Aber]
#at(82, 255)[Abgenommen, sofern die unten genannten Punkte erledigt werden]
#at(82, 277)[Nicht abgenommen]
#at(60, 306)[Punkte]
#at(60, 433)[Name]
#at(60, 459)[Funktion]
#at(60, 485)[Datum]
#at(60, 532)[Unterschrift]
#at(150, 508, sig(390, w: 130pt, h: 30pt))
#at(150, 543, line(length: 240pt, stroke: 0.5pt))
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Hotel Gletscherblick GmbH",
            project="Lüftung Wellnessbereich",
            project_code="K-3075",
            signatory_name="Elfriede Santer",
            signatory_title="Hoteldirektorin",
            signature_date="2025-10-30",
            conditions=[
                "Schalldämpfer im Ruheraum ist nachzurüsten",
                "Filterwechsel muss dem Hausmeister gezeigt werden",
            ],
        ),
        given,
        tint="#f2f8f4",
    )


def montage() -> Paper:
    return glass(
        "mx-de-montage",
        r"""
#set page("a5", flipped: true, margin: 1.2cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "de")
#grid(columns: (1fr, auto), text(15pt, weight: "bold")[Aufzüge Meinrath · Montageschein], [Nr. 60913])
#line(length: 100%, stroke: 1pt)
Betreiber: *Seniorenstift Haus Marienborn* #h(1fr) Anlage: *Bettenaufzug West* \
Arbeiten: Türantrieb und Lichtvorhang getauscht, Notruf geprüft
#v(2mm)
#table(columns: (1fr, 1fr, 1fr, 1fr), stroke: 0.5pt, [Anfahrt], [Arbeit], [Probefahrten], [Material], hand(12pt)[1 h], hand(12pt)[6,5 h], hand(12pt)[20], hand(12pt)[lt. Liste])
#v(2mm)
Der Aufzug fährt einwandfrei. Wir nehmen die Arbeiten ab.
#v(3mm)
#sl(6cm, sig(399, w: 110pt)) #h(1cm) #sl(3.6cm, hand(12pt)[12.01.2026]) \
Hausleitung: Sr. Benedikta Roth
""",
        truth(
            "acceptance_certificate", "accepted", True, "de",
            client="Seniorenstift Haus Marienborn", project="Bettenaufzug West",
            project_code="60913", signatory_name="Benedikta Roth", signatory_title="Hausleitung",
            signature_date="2026-01-12",
        ),
        Scanner(dpi=160, skew=1.2, noise=4, blur=0.6, jpeg=45, turn=180, seed=61),
    )  # fmt: skip


def halb() -> Paper:
    return glass(
        "mx-de-halb",
        r"""
#set page("a4", margin: 2.2cm)
#set text(font: "C059", size: 11pt, lang: "de")
#align(center, text(15pt)[*Abnahmeerklärung Leistungsphase 8*])
#v(4mm)
Architektur Süßkind Partner mbB, Karlsruhe \
Bauvorhaben: Kelterhalle Weingut Dorsheim \
Projekt: 2304-KH \
Bauherrin: Weingut Dorsheim Erben GbR

Die Gesellschafter erklären gemeinsam, dass die Objektüberwachung vertragsgerecht erbracht ist und dass die Teilschlussrechnung über 27.330,00 EUR zur Zahlung freigegeben wird. Diese Erklärung ist nur mit beiden Unterschriften wirksam.
#v(10mm)
#sl(8cm, sig(404, w: 130pt)) \
Gesellschafter: Volker Dorsheim #h(1cm) Datum: #hand(13pt)[3.3.26]
#v(10mm)
#sl(8cm, []) \
Gesellschafterin: Beate Dorsheim-Klein #h(1cm) Datum: ..............
""",
        truth(
            "acceptance_certificate", "undecided", False, "de",
            client="Weingut Dorsheim Erben GbR", project="Kelterhalle Weingut Dorsheim",
            project_code="2304-KH", milestone="Leistungsphase 8",
            signatory_name="Beate Dorsheim-Klein", signatory_title="Gesellschafterin",
            amount="27330.00 EUR", warnings=["partly_signed"],
        ),
        Scanner(dpi=130, skew=-0.5, noise=2.5, blur=0.6, jpeg=42, shadow=False, seed=71),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield vob()
    yield betrieb()
    yield stunden()
    yield mail_ch()
    yield verweigert()
    yield nachtrag()
    yield bestellung()
    yield uebernahme_at()
    yield sia()
    yield erledigt()
    yield stempel()
    yield form_at()
    yield montage()
    yield halb()
