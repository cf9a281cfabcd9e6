"""German, Austrian and Swiss papers: VOB, Werkvertrag, IT, Regie."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from .board import AC, CO, MAIL, PO, TS, Sheet, scanned, text


def fertigstellung() -> Paper:
    return text(
        "mz-de-fertigstellungsanzeige",
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, y: 22mm))
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "de")
#align(right)[#text(size: 16pt, weight: "bold", fill: rgb("#0a5a3c"))[Kröpelin Dachbau GmbH] \ #text(size: 8.5pt)[Zimmerei · Klempnerei · Güstrow]]
#v(8mm)
#text(size: 7pt)[Kröpelin Dachbau GmbH, Am Speicher 4, 18273 Güstrow] \
Pfarrgemeinde St. Jürgen \ Bauausschuss \ Domplatz 2 \ 18273 Güstrow
#align(right)[Güstrow, den 12.08.2025]
*Fertigstellungsanzeige und Aufforderung zur Abnahme nach § 12 Abs. 1 VOB/B* \
*Bauvorhaben: Neueindeckung Gemeindehaus · Auftrag 25-0417 · Los 1 Dachdeckung*

Sehr geehrte Damen und Herren,

hiermit zeigen wir an, dass die Leistungen aus Los 1 seit gestern vollständig und frei von Mängeln
erbracht sind. Unser Meister hat die Eigenüberwachung am 11.08. vorgenommen:

#table(columns: (1fr, 30mm, 40mm), inset: 5pt, [Lattung, Konterlattung], [i. O.], [Brüggmann],
  [First und Grate trocken verlegt], [i. O.], [Brüggmann], [Schneefang nach Plan 7b], [i. O.], [Brüggmann],
  [Blitzschutz durchgemessen], [i. O.], [Elektro Saß])

Wir bitten um Abnahme binnen zwölf Werktagen und legen die Schlussrechnung über 48.730,00 € bei. Das
Gerüst wird am 20.08. abgebaut.

Mit freundlichen Grüßen \
#sig(302, w: 40mm) \
Hauke Kröpelin, Geschäftsführer
#v(4mm)
#rect(width: 100%, inset: 8pt, stroke: 0.6pt)[Vom Auftraggeber zurückzusenden: \
  Die Leistung wird abgenommen am #on(28mm, [], h: 8mm) #h(2mm) Unterschrift AG #on(40mm, [], h: 8mm)]
""",
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Pfarrgemeinde St. Jürgen",
            project="Neueindeckung Gemeindehaus",
            project_code="25-0417",
            milestone="Los 1 Dachdeckung",
            amount="48730.00 EUR",
        ),
    )


def abnahmeschreiben() -> Paper:
    return text(
        "mz-de-abnahmeschreiben",
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 30mm, y: 25mm))
#set text(font: "C059", size: 10.5pt, lang: "de")
#align(center)[#text(size: 15pt)[STADTWERKE BAD ORTHEN] \ Abteilung Netzbau]
#line(length: 100%)
#v(6mm)
Firma \ Tiefbau Gebr. Rappolt OHG \ Industriestraße 31 \ 97616 Salz
#v(4mm)
#grid(columns: (1fr, 1fr, 1fr), [Ihr Zeichen \ rap/ko], [Unser Zeichen \ NB-2025-063], [Datum \ 3. November 2025])
#v(4mm)
*Maßnahme „Fernwärmeleitung Kurpark“, Bauabschnitt 2: Ihre Anzeige vom 20. Oktober*

Sehr geehrter Herr Rappolt,

Sie schrieben uns am 20. Oktober: „Der Abschnitt ist fertig, wir sehen ihn als abgenommen an, sobald
das Wasser läuft.“ So schnell ging es bei uns nicht, denn die Druckprobe wollten wir selbst sehen.

Sie ist am 30. Oktober in Gegenwart Ihres Poliers gelaufen, drei Stunden bei 24 bar ohne
Druckabfall. Auch die Muffenprotokolle sind lückenlos. Wir erklären deshalb die Abnahme des
Bauabschnitts 2 zum 30. Oktober 2025. Mängel haben wir keine festgestellt; die Verjährungsfrist für
Mängelansprüche läuft vier Jahre.

Die dritte Abschlagsrechnung über 131.600,00 EUR geben wir zur Zahlung frei.

Freundliche Grüße

#sig(309, w: 50mm, ink: black)

Dr. Annegret Wüst \ Leiterin Netzbau
""",
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="STADTWERKE BAD ORTHEN",
            project="Fernwärmeleitung Kurpark",
            project_code="NB-2025-063",
            milestone="Bauabschnitt 2",
            signatory_name="Dr. Annegret Wüst",
            signatory_title="Leiterin Netzbau",
            signature_date="2025-11-03",
            amount="131600.00 EUR",
        ),
    )


def protokoll_vorbehalt() -> Paper:
    return text(
        "mz-de-protokoll-vorbehalt",
        r"""
#set page(paper: "a4", margin: 17mm)
#set text(font: "Nimbus Sans", size: 9pt, lang: "de")
#table(columns: (1fr, 50mm), inset: 7pt, [#text(size: 14pt, weight: "bold")[Abnahmeprotokoll] \ förmliche Abnahme gemäß § 12 Abs. 4 VOB/B],
  [Blatt 1 von 1 \ Protokoll-Nr. A-03])
#table(columns: (32mm, 1fr, 30mm, 1fr), inset: 5pt,
  [Auftraggeber], [Kreiswohnbau Ilmtal eG], [Auftragnehmer], [Estrich Wachsmuth GmbH & Co. KG],
  [Objekt], [Umbau Haus Rosenhof], [Vertrag Nr.], [KW/24/119],
  [Gewerk], [Bodenbelag und Estrich, OG 1--3], [Auftragssumme], [27.905,40 EUR],
  [Termin], [14.05.2025, 9:00 Uhr], [Teilnehmer], [Fr. Zöllner (AG), Hr. Wachsmuth (AN), Hr. Tietz (BL)])
#v(2mm)
*1. Ergebnis* \
#bx(none) Abnahme ohne Vorbehalt #h(6mm) #bx("x") Abnahme unter Vorbehalt der Mängel laut 2. #h(6mm)
#bx(none) Abnahme verweigert
#v(2mm)
*2. Mängelliste*
#table(columns: (9mm, 1fr, 28mm, 26mm), inset: 5pt, [Nr.], [Beschreibung], [Frist], [Stand],
  [1], [Sockelleiste in Raum 2.07 lose], [06.06.2025], [offen],
  [2], [Übergangsprofil Treppenhaus fehlt], [06.06.2025], [offen],
  [3], [Fleck Linoleum Raum 3.01], [--], [am Termin entfernt])
*3. Erklärung des Auftragnehmers* \
_„Nach unserer Ansicht ist das Werk mangelfrei. Wir arbeiten die Punkte aus Kulanz nach.“_ R. Wachsmuth
#v(2mm)
*4. Vorbehalte* \
Vertragsstrafe: #bx(none) ja #bx("x") nein #h(8mm) Bekannte Mängel: #bx("x") ja #bx(none) nein
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, on(50mm, sig(315, w: 40mm)), on(50mm, sig(318, w: 36mm)), on(50mm, sig(323, w: 42mm)),
  [Heike Zöllner, Technische Leiterin \ Auftraggeber, 14.05.2025], [Robert Wachsmuth \ Auftragnehmer], [Jens Tietz \ Bauleitung])
""",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Kreiswohnbau Ilmtal eG",
            project="Umbau Haus Rosenhof",
            project_code="KW/24/119",
            milestone="Bodenbelag und Estrich, OG 1–3",
            signatory_name="Heike Zöllner",
            signatory_title="Technische Leiterin",
            signature_date="2025-05-14",
            amount="27905.40 EUR",
            conditions=["Sockelleiste in Raum 2.07 lose", "Übergangsprofil Treppenhaus fehlt"],
        ),
    )


def protokoll_erledigt() -> Paper:
    return scanned(
        "mz-de-niederschrift-erledigt",
        r"""
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: "Liberation Mono", size: 10pt, lang: "de")
#align(center)[NIEDERSCHRIFT \ über die Begehung am 27. Januar 2026]
#v(4mm)
Bauherr:    Marie und Jost Ellerbrock \
Vorhaben:   Anbau Wintergarten, Ellerbrock \
Ausführend: Metallbau Sievers, Husum \
Auftrag:    MS-1883
#v(3mm)
Die Firma Sievers hatte am 15. Januar eine Restliste übergeben und \
darum gebeten, alles noch einmal anzusehen. Befund heute:
#v(2mm)
#table(columns: (1fr, 40mm), inset: 5pt,
  [Dichtung Schiebetür ausgetauscht], pen("erledigt 22.1.", size: 13pt),
  [Rinne mit Gefälle neu gesetzt], pen("erledigt 22.1.", size: 13pt),
  [Glas Feld 3 ohne Kratzer ersetzt], pen("erledigt 26.1.", size: 13pt),
  [Silikonfuge Nordseite], pen("erledigt 26.1.", size: 13pt))
#v(2mm)
Der Wintergarten ist damit abgenommen. Die Restzahlung von \
9.340,00 EUR wird angewiesen. Schlüssel: zwei Stück erhalten.
#v(12mm)
#on(66mm, sig(331, w: 50mm), h: 13mm) #h(6mm) #on(60mm, sig(334, w: 40mm), h: 13mm) \
Jost Ellerbrock, Bauherr #h(14mm) Sievers
""",
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Marie und Jost Ellerbrock",
            project="Anbau Wintergarten, Ellerbrock",
            project_code="MS-1883",
            signatory_name="Jost Ellerbrock",
            signatory_title="Bauherr",
            signature_date="2026-01-27",
            amount="9340.00 EUR",
        ),
        Scanner(dpi=122, skew=0.7, noise=3, blur=0.5, jpeg=40, seed=41),
    )


def verweigert() -> Paper:
    return text(
        "mz-de-brief-leider",
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 22mm, top: 30mm, bottom: 20mm))
#set text(font: "Caladea", size: 11pt, lang: "de")
#place(top + right, dy: -14mm, text(size: 20pt, fill: rgb("#8a1c4a"))[_Heimatmuseum Drömling_])
Vitrinenwerk Pahlke \ Herrn Ole Pahlke \ Gardelegen
#v(5mm)
Oebisfelde, 17. Juni 2025
#v(3mm)
*Dauerausstellung „Moor und Mensch“, Vertrag HMD 12/24, Leistungspaket 3 Medienstationen*

Lieber Herr Pahlke,

Ihre Mitteilung, das Paket sei „werkseitig geprüft und zur Abnahme freigegeben“, hat uns gefreut, und
die Gehäuse sind wirklich schön geworden. Wir haben die Stationen am Pfingstwochenende laufen lassen,
mit Besuchern, wie sie eben sind.

Zwei von fünf Bildschirmen gingen nach einer Stunde aus, die Hörmuschel am Torfstich blieb stumm, und
für Kinder unter acht ist das Drehrad zu schwergängig. Unter diesen Umständen möchten wir von einer
Abnahme des Pakets absehen und bitten Sie, es nach der Nacharbeit neu vorzustellen. Bis dahin bleibt
auch die Rate von 15.250 € bei uns liegen.

Dass wir an der guten Zusammenarbeit festhalten, versteht sich von selbst.

Herzliche Grüße \
#sig(340, w: 42mm) \
Friederike Naumann \ Museumsleiterin
""",
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Heimatmuseum Drömling",
            project="Dauerausstellung „Moor und Mensch“",
            project_code="HMD 12/24",
            milestone="Leistungspaket 3 Medienstationen",
            signatory_name="Friederike Naumann",
            signatory_title="Museumsleiterin",
            signature_date="2025-06-17",
            amount="15250.00 EUR",
        ),
    )


def fiktiv() -> Paper:
    return text(
        "mz-de-fiktive-abnahme",
        r"""
#set page(paper: "a4", margin: (left: 25mm, right: 25mm, y: 20mm))
#set text(font: "Carlito", size: 11pt, lang: "de")
#rect(fill: rgb("#24324a"), width: 100%, inset: 10pt, text(fill: white)[*Gallwitz Haustechnik GmbH* #h(1fr) Heizung · Lüftung · Sanitär])
#v(8mm)
Einschreiben \
Autohaus Benning & Co. KG \ Hamelner Str. 88, 31785 Hameln
#v(2mm) #align(right)[Hameln, 4. Dezember 2025]
*Lüftungsanlage Werkstatt, Auftrag GH 70-552 -- Eintritt der Abnahmewirkung*

Sehr geehrter Herr Benning,

unsere schriftliche Fertigmeldung haben Sie am 13. November erhalten. Eine Abnahme wurde von Ihnen
nicht verlangt. Mit Ablauf von zwölf Werktagen, also am 27. November, gilt die Leistung nach § 12 Abs. 5
Nr. 1 VOB/B als abgenommen; hilfsweise verweisen wir darauf, dass Ihre Lackierer die Anlage seit
dem 18. November täglich benutzen.

Mit dem heutigen Tag stellen wir daher 33.475,80 € fällig. Gefahr und Unterhalt der Filter sind auf
Sie übergegangen. Eine Antwort auf dieses Schreiben ist nicht nötig, wir nehmen sie aber gern entgegen.

Hochachtungsvoll

#sig(346, w: 44mm)

ppa. Lothar Gallwitz
""",
        truth(
            AC,
            "undecided",
            None,
            "de",
            client="Autohaus Benning & Co. KG",
            project="Lüftungsanlage Werkstatt",
            project_code="GH 70-552",
            amount="33475.80 EUR",
        ),
    )


def schweiz_eine() -> Paper:
    return text(
        "mz-de-ch-kollektiv",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 9.5pt, lang: "de", region: "ch")
#text(size: 18pt, weight: "bold")[Abnahmeprotokoll] #h(1fr) #text(fill: red)[■] Rüegsegger Informatik AG, Burgdorf
#v(3mm)
#grid(columns: (35mm, 1fr), row-gutter: 2.5mm, [Kundin], [*Spital Oberaare*], [Projekt], [*Ablösung Patientenruf*],
  [Projektnummer], [*RI-24-880*], [Abnahmegegenstand], [*Etappe 3, Bettenhaus West*], [Etappenpreis], [*CHF 64'200.00*])
#v(3mm)
#table(columns: (1fr, 18mm, 18mm), inset: 5pt, stroke: (x, y) => (bottom: 0.4pt + gray), align: (left, center, center),
  [*Prüffall*], [*erfüllt*], [*offen*], [Ruf aus Nasszelle erscheint auf dem Flur binnen 2 s], [●], [],
  [Quittierung am Bett], [●], [], [Nachtschaltung mit gedimmter Leuchte], [●], [],
  [Ausfall eines Servers ohne Rufverlust], [●], [], [Protokoll für die Pflegedirektion], [●], [])
#v(3mm)
Entscheid: #bx("v") abgenommen #h(5mm) #bx(none) mit Auflagen abgenommen #h(5mm) #bx(none) zurückgewiesen \
#text(size: 8pt)[Das Spital zeichnet kollektiv zu zweien; ohne beide Unterschriften entfaltet der Entscheid keine Wirkung.]
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, row-gutter: 2mm, on(50mm, sig(352, w: 40mm)), on(50mm, sig(357, w: 36mm)), on(50mm, []),
  [Beat Rüegsegger \ Lieferant \ 02.10.2025], [Corinne Stämpfli \ Leiterin Pflege \ Spital Oberaare, 03.10.2025],
  [Urs Abplanalp \ Leiter Betrieb \ Spital Oberaare, Datum:])
""",
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Spital Oberaare",
            project="Ablösung Patientenruf",
            project_code="RI-24-880",
            milestone="Etappe 3, Bettenhaus West",
            signatory_name="Urs Abplanalp",
            signatory_title="Leiter Betrieb",
            amount="64200.00 CHF",
            warnings=["partly_signed"],
        ),
    )


def austria_zwei() -> Paper:
    return text(
        "mz-de-at-uebernahme",
        r"""
#set page(paper: "a4", margin: (x: 26mm, y: 22mm))
#set text(font: "P052", size: 10.5pt, lang: "de", region: "at")
#align(center)[*ÜBERNAHMEPROTOKOLL* \ gemäß ÖNORM A 2060]
#v(3mm)
aufgenommen in Leoben am 19. Feber 2026 zwischen der *Murtal Bergbahnen GmbH* als Auftraggeberin und der
Zirbitz Softwarehaus OG als Auftragnehmerin.
#v(2mm)
/ Vorhaben: Kassensystem Talstation
/ Auftragsnummer: ZS-0612
/ Teilleistung: Drehkreuze und Onlineverkauf
/ Entgelt: EUR 22.880,--
#v(2mm)
Die Auftragnehmerin legt ihr internes Freigabeblatt vor (Entwicklung: frei, Test: frei, Vertrieb: frei).
Die Auftraggeberin nimmt das Blatt zur Kenntnis und hat unabhängig davon am Faschingssamstag 3.112
Karten über das System verkauft. Störungen traten nicht auf.

Die Teilleistung wird übernommen. Die Gewährleistung endet mit 18. Feber 2028.

Die Auftraggeberin wird von zwei Geschäftsführern gemeinsam vertreten.
#v(10mm)
#grid(columns: (1fr, 1fr), row-gutter: 8mm, [#on(60mm, sig(361, w: 42mm)) \ Gerlinde Zechner \ Geschäftsführerin],
  [#on(60mm, sig(364, w: 46mm, ink: black)) \ Matthias Pirker \ Geschäftsführer],
  [#on(60mm, sig(368, w: 36mm)) \ für die Zirbitz Softwarehaus OG \ Vinzenz Haas], [])
""",
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Murtal Bergbahnen GmbH",
            project="Kassensystem Talstation",
            project_code="ZS-0612",
            milestone="Drehkreuze und Onlineverkauf",
            signatory_name="Matthias Pirker",
            signatory_title="Geschäftsführer",
            signature_date="2026-02-19",
            amount="22880.00 EUR",
        ),
    )


def mail_frei() -> Paper:
    return text(
        "mz-de-mail-passt",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 9.8pt, lang: "de")
*Von:* Tjark Onken #h(1fr) *Datum:* 7. Juli 2025, 14:56 \
*An:* Studio Kielwasser, Merle Voß \
*Betreff:* AW: Jahresbericht 2024 (KW-5121) -- dürfen wir in Druck?
#line(length: 100%, stroke: 0.6pt)
Moin Merle,

passt. Die Reinzeichnung nehmen wir so ab, alle Zahlen hat unsere Buchhaltung gegengelesen. Gebt
sie raus und stellt uns die 8.150 Euro in Rechnung.

Die Seite mit dem Hafenfoto hängt übrigens schon in der Teeküche.

Tjark Onken \ Referent Öffentlichkeitsarbeit \ Nordkai Umschlag AG

#pad(left: 5mm)[#text(fill: rgb("#2a4d8f"))[
  \> Hallo Tjark, \
  \> intern ist bei uns alles abgehakt (Lektorat, Farbe, Beschnitt). \
  \> Wenn wir bis morgen Mittag nichts von dir lesen, gilt die \
  \> Reinzeichnung bei uns als durchgewinkt. \
  \> Merle]]
""",
        truth(
            MAIL,
            "accepted",
            None,
            "de",
            client="Nordkai Umschlag AG",
            project="Jahresbericht 2024",
            project_code="KW-5121",
            milestone="Reinzeichnung",
            signatory_name="Tjark Onken",
            signatory_title="Referent Öffentlichkeitsarbeit",
            signature_date="2025-07-07",
            amount="8150.00 EUR",
        ),
    )


def mail_ps() -> Paper:
    return text(
        "mz-de-mail-nachsatz",
        r"""
#set page(paper: "a4", margin: (x: 16mm, y: 14mm), header: text(size: 7.5pt, fill: gray)[Posteingang · Birgit Kasulke · Druckansicht])
#set text(font: "Carlito", size: 10.5pt, lang: "de")
#rect(width: 100%, fill: rgb("#eef2f5"), stroke: none, inset: 8pt)[
  #text(size: 14pt)[Schulungsreihe Kranführer: Ihre Rückmeldung] \
  *birgit.kasulke\@ostmole.example* an Akademie Hebezeug #h(1fr) Do., 23.10.2025 10:12]
#v(3mm)
Guten Tag Herr Wedemeyer,

danke für das Abschlussblatt zu Ihrem Auftrag AH-2025/77, in dem Ihre Trainer das Modul „Anschlagmittel“ als
voll erfüllt einstufen. Auch aus Sicht der Ostmole Terminal GmbH ist das Modul angenommen; die Kollegen der
Spätschicht loben vor allem den praktischen Nachmittag. Die 4.680,00 € gehen mit dem nächsten Lauf raus.

Beste Grüße \ Birgit Kasulke \ Personalentwicklung, Ostmole Terminal GmbH
#v(8mm)
P.S.: Das Ganze gilt allerdings nur, wenn die sechs Teilnahmezertifikate bis Monatsende nachgereicht werden.
""",
        truth(
            MAIL,
            "accepted_with_conditions",
            None,
            "de",
            client="Ostmole Terminal GmbH",
            project="Schulungsreihe Kranführer",
            project_code="AH-2025/77",
            milestone="Anschlagmittel",
            signatory_name="Birgit Kasulke",
            signatory_title="Personalentwicklung",
            signature_date="2025-10-23",
            amount="4680.00 EUR",
            conditions=["die sechs Teilnahmezertifikate bis Monatsende nachgereicht werden"],
        ),
    )


def nachtrag() -> Paper:
    return text(
        "mz-de-nachtrag-pruefvermerk",
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "de")
#grid(columns: (1fr, auto), text(size: 16pt)[*Nachtragsangebot N 05*], [Schachtbau Emmerling KG])
#v(2mm)
#table(columns: (28mm, 1fr, 28mm, 1fr), inset: 5pt, stroke: 0.4pt,
  [Auftraggeber], [Zweckverband Wasser Rhönvorland], [Baustelle], [Hochbehälter Kalkberg],
  [Bau-Nr.], [ZWR-408], [LV-Bezug], [Titel 02, Erdarbeiten])
#v(2mm)
*A. Begründung des Unternehmers* \
Angetroffener Fels Klasse 7 statt 5. Mehraushub 310 m³, Meißeleinsatz elf Tage. Die Anordnung lag nach
unserem Verständnis in der Weisung des Bauleiters vom 2. April; wir haben den Nachtrag bei uns bereits als
beauftragt gebucht.
#table(columns: (1fr, 26mm, 26mm, 32mm), align: (left, right, right, right), inset: 5pt, [Position], [Menge], [EP], [GP],
  [02.N1 Felsaushub], [310 m³], [48,00 €], [14.880,00 €], [02.N2 Vorhaltung Meißel], [11 d], [420,00 €], [4.620,00 €],
  [*Nachtragssumme netto*], [], [], [*19.500,00 €*])
#grid(columns: (1fr, 1fr), [#sig(372, w: 40mm, h: 9mm) \ Emmerling, 06.05.2025], [])
#v(3mm)
#rect(width: 100%, inset: 9pt, stroke: 1pt)[*B. Prüfvermerk des Auftraggebers* \
  Das Baugrundgutachten, Seite 14, weist den Fels aus; er war einzurechnen. Dem Grunde nach besteht kein
  Anspruch. Das Nachtragsangebot wird daher nicht beauftragt.
  #v(3mm)
  #on(60mm, sig(377, w: 46mm)) \ Konrad Hartung, Verbandsingenieur #h(1fr) 28.05.2025]
""",
        truth(
            CO,
            "rejected",
            True,
            "de",
            client="Zweckverband Wasser Rhönvorland",
            project="Hochbehälter Kalkberg",
            project_code="ZWR-408",
            signatory_name="Konrad Hartung",
            signatory_title="Verbandsingenieur",
            signature_date="2025-05-28",
            amount="19500.00 EUR",
            change_order_number="N 05",
        ),
    )


def stundenzettel() -> Paper:
    s = Sheet(A4, "Leistungsnachweis")
    s.say(55, 785, "Leistungsnachweis", "Helvetica-Bold", 20, "#3a3f8f")
    s.say(400, 785, "consens & partner Beratung", "Helvetica", 9)
    y = 745.0
    for name, label, value in (
        ("kunde", "Kunde", "Molkerei Alpgau eG"),
        ("projekt", "Projekt", "Einführung Lagerverwaltung"),
        ("nummer", "Projekt-Nr.", "CP-20931"),
        ("berater", "Beraterin", "Svenja Lottermoser"),
        ("monat", "Monat", "Mai 2025"),
    ):
        s.say(55, y + 5, label)
        s.field(name, 130, y, 260, value)
        y -= 23
    y -= 8
    for x, head in ((55, "Datum"), (125, "Stunden"), (190, "Tätigkeit")):
        s.say(x, y + 4, head, "Helvetica-Bold", 9)
    for number, (day, hours, what) in enumerate(
        (
            ("06.05.", "8,0", "Prozessaufnahme Wareneingang"),
            ("07.05.", "7,5", "Workshop Kommissionierung"),
            ("13.05.", "8,0", "Fachkonzept"),
            ("14.05.", "8,0", "Fachkonzept"),
            ("27.05.", "6,5", "Abstimmung mit IT"),
            ("", "38,0", "Summe"),
        )
    ):
        y -= 20
        s.field(f"d{number}", 55, y, 60, day)
        s.field(f"h{number}", 120, y, 60, hours)
        s.field(f"t{number}", 185, y, 320, what)
    y -= 40
    s.say(
        55,
        y + 16,
        "Vermerk Beratungshaus:  geprüft und freigegeben, 28.05.2025, Teamleitung",
        size=8.5,
    )
    y -= 12
    s.say(55, y, "Vermerk Kunde:")
    s.check("frei", 150, y - 3, True)
    s.say(168, y, "Stunden anerkannt")
    s.check("rueck", 300, y - 3, False)
    s.say(318, y, "zurück zur Klärung")
    y -= 34
    s.say(55, y + 5, "Name, Funktion")
    s.field("name", 150, y, 300, "Alois Kempter, Leiter Logistik")
    s.say(55, y - 19, "Datum")
    s.field("datum", 150, y - 24, 100, "02.06.2025")
    y -= 80
    s.scrawl(
        150, y + 8, ((6, 28, 12, 30, 18, 2), (24, -6, 34, 26, 46, 6), (56, -4, 80, 20, 120, 14))
    )
    s.rule(150, y, 180)
    s.say(150, y - 12, "Unterschrift Kunde", size=8)
    return s.paper(
        "mz-de-form-leistungsnachweis",
        truth(
            TS,
            "accepted",
            True,
            "de",
            client="Molkerei Alpgau eG",
            project="Einführung Lagerverwaltung",
            project_code="CP-20931",
            signatory_name="Alois Kempter",
            signatory_title="Leiter Logistik",
            signature_date="2025-06-02",
        ),
    )


def regierapport() -> Paper:
    return scanned(
        "mz-de-ch-regierapport",
        r"""
#set page(paper: "a5", flipped: true, margin: 10mm)
#set text(font: "Liberation Sans", size: 9pt, lang: "de", region: "ch")
*REGIERAPPORT* Nr. 0714 #h(1fr) Zgraggen Gerüste, Altdorf
#table(columns: (26mm, 1fr, 22mm, 1fr), inset: 4pt, [Bauherrschaft], [Korporation Seedorf], [Objekt], [Umbau Alphütte Gitschen],
  [Auftrag], [ZG-3305], [Tag], pen("9.9.2025"))
#table(columns: (1fr, 22mm, 25mm), inset: 4pt, [Arbeit], [Std.], [Mann],
  pen("Treppenturm versetzt", size: 12pt), pen("6.5"), pen("2"),
  pen("Netz ersetzt nach Sturm", size: 12pt), pen("3.0"), pen("1"))
Polier (Unternehmer): #pen("Furrer", size: 16pt) #h(4mm) _„Von uns geprüft und anerkannt“_
#v(3mm)
#rect(width: 100%, inset: 6pt)[Visum Bauleitung (für die Bauherrschaft): #h(4mm) #text(font: "Z003", size: 22pt, fill: rgb("#0a3a2a"))[pI] #h(8mm)
  Pia Imholz, Bauleiterin #h(8mm) Datum #pen("10.9.2025")]
#text(size: 7.5pt)[Das Visum bestätigt Stunden und Arbeit; Ansätze gemäss Regievertrag.]
""",
        truth(
            TS,
            "accepted",
            True,
            "de",
            client="Korporation Seedorf",
            project="Umbau Alphütte Gitschen",
            project_code="ZG-3305",
            signatory_name="Pia Imholz",
            signatory_title="Bauleiterin",
            signature_date="2025-09-10",
        ),
        Scanner(dpi=150, skew=-1.4, noise=3, blur=0.5, jpeg=40, turn=90, seed=45),
    )


def bestellung() -> Paper:
    return text(
        "mz-de-bestellung-labor",
        r"""
#set page(paper: "a4", margin: (left: 24mm, right: 18mm, y: 20mm))
#set text(font: "DejaVu Serif", size: 8.8pt, lang: "de", region: "at")
#text(size: 14pt)[Institut für Gletscherkunde Ötztal] \ Einkauf, Sölden
#v(5mm)
An: Messtechnik Lechner GmbH, Hall in Tirol
#v(3mm)
#text(size: 12pt)[*BESTELLUNG Nr. 4500-2217*] #h(1fr) 15.01.2026 \
Kostenträger: IGO-91 #h(4mm) Vorhaben: Pegelnetz Hochjoch
#table(columns: (10mm, 1fr, 16mm, 26mm, 28mm), inset: 5pt, stroke: (x, y) => (y: 0.3pt), align: (left, left, right, right, right),
  [Pos], [Bezeichnung], [Stk], [Preis], [Betrag], [1], [Radarpegel mit Solarspeisung], [5], [2.940,00], [14.700,00],
  [2], [Datenlogger, tauchfest], [5], [610,00], [3.050,00], [3], [Einschulung vor Ort], [1], [980,00], [980,00],
  [], [*Gesamt EUR netto*], [], [], [*18.730,00*])
Lieferung frei Talstation bis KW 20. Die Übernahme erfolgt mit gesondertem Schein; Ihre
Auftragsbestätigung „angenommen“ erbitten wir auf der Kopie.
#v(8mm)
#sig(384, w: 44mm) \ Roswitha Gstrein, Einkaufsleiterin
""",
        truth(
            PO,
            None,
            True,
            "de",
            client="Institut für Gletscherkunde Ötztal",
            project="Pegelnetz Hochjoch",
            project_code="IGO-91",
            signatory_name="Roswitha Gstrein",
            signatory_title="Einkaufsleiterin",
            signature_date="2026-01-15",
            amount="18730.00 EUR",
            po_number="4500-2217",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        fertigstellung,
        abnahmeschreiben,
        protokoll_vorbehalt,
        protokoll_erledigt,
        verweigert,
        fiktiv,
        schweiz_eine,
        austria_zwei,
        mail_frei,
        mail_ps,
        nachtrag,
        stundenzettel,
        regierapport,
        bestellung,
    ):
        yield make()
