"""Abnahmen, Leistungsnachweise, Nachträge: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ACC, CO, COND, OK, REJ, SOW, TS, UND, one, page, scanned, typ


def papers() -> Iterator[Paper]:
    """Forms as building offices, laboratories and house technicians use them."""
    yield one(
        "abnahme-vob",
        page(
            """
# Abnahmeprotokoll gemäß § 12 VOB/B
: Bauvorhaben | Neubau Kindertagesstätte Lindenhof
: Auftraggeber | Gemeinde Oberstetten
: Auftragnehmer | Zimmerei Gebr. Haslacher GmbH
: Gewerk / Los | Los 4 Holzbauarbeiten
: Auftrag Nr. | 2025-117
: Abnahmetermin | 19.05.2026, 10.00 Uhr

An der Begehung haben teilgenommen: Frau Reuter (Bauamt), Herr Haslacher (AN), Herr Dipl.-Ing. Böhm (Bauleitung).

| {x} | Die Leistung wird abgenommen. Mängel wurden nicht festgestellt.
| {_} | Die Leistung wird unter Vorbehalt der unter Ziffer 3 aufgeführten Mängel abgenommen.
| {_} | Die Abnahme wird wegen wesentlicher Mängel verweigert.

Übergebene Unterlagen: Bestandspläne (3-fach), Prüfzeugnisse Brandschutzbeplankung, Pflegehinweise Lasur, Nachweis der Holzfeuchte. Schlüssel wurden nicht übergeben. Vertragsstrafe wird nicht vorbehalten.
Restarbeiten: keine. Nächster Termin: Gewährleistungsbegehung im April 2030.

Die Verjährungsfrist für Mängelansprüche beginnt am 20.05.2026 und endet am 19.05.2030.

| Oberstetten, den 19.05.2026 | 
| ~101~ Birgit Reuter, Bauamtsleiterin// (Auftraggeber) | ~102~ Josef Haslacher// (Auftragnehmer)
""",
            look="lines",
        ),
        truth(
            ACC,
            OK,
            True,
            "de",
            client="Gemeinde Oberstetten",
            project="Neubau Kindertagesstätte Lindenhof",
            project_code="2025-117",
            milestone="Los 4 Holzbauarbeiten",
            signatory_name="Birgit Reuter",
            signatory_title="Bauamtsleiterin",
            signature_date="2026-05-19",
        ),
    )

    yield one(
        "teilabnahme",
        typ("""
#set par(leading: .7em)
*Stadtwerke Neudrossen AöR* #h(1fr) Formblatt QM-F-311
= Niederschrift über eine Teilabnahme
#table(columns: (1fr, 2fr), stroke: (bottom: .3pt),
[Projekt:], [Erneuerung Fernwärmeleitung Südring], [Projektnummer:], [FW-26-08], [Ausführende Firma:], [Rohrleitungsbau Kettwig & Sohn GmbH], [Gegenstand:], [Bauabschnitt 2 (Schacht 14 bis Schacht 22)])

Der oben bezeichnete Bauabschnitt wurde am heutigen Tage besichtigt. Die Druckprobe (16 bar, 24 h) wurde bestanden, das Protokoll liegt vor.

Die Teilabnahme wird *erklärt unter dem Vorbehalt*, dass
+ die Oberflächen in der Gerberstraße bis zum 31.07.2026 wiederhergestellt werden,
+ die fehlenden Schweißnahtprüfungen der Nähte 118 und 119 nachgereicht werden.

Die Bauabschnitte 1 (abgenommen am 19. Februar 2026) und 3 (noch nicht begonnen) sind von dieser Niederschrift nicht berührt. Gefahr und Verkehrssicherung für den abgenommenen Abschnitt gehen auf die Stadtwerke über.

Mit dieser Teilabnahme wird die 3. Abschlagszahlung über 84.150,00 EUR fällig.

Neudrossen, 24. Juni 2026

#grid(columns: (1fr, 1fr), [#ink(111) \\ Für die Stadtwerke: \\ Thorsten Wiebel \\ Projektleiter Netze], [#ink(112) \\ Für die Firma: \\ Anne Kettwig])
"""),
        truth(
            ACC,
            COND,
            True,
            "de",
            client="Stadtwerke Neudrossen AöR",
            project="Erneuerung Fernwärmeleitung Südring",
            project_code="FW-26-08",
            milestone="Bauabschnitt 2 (Schacht 14 bis Schacht 22)",
            signatory_name="Thorsten Wiebel",
            signatory_title="Projektleiter Netze",
            signature_date="2026-06-24",
            amount="84150.00 EUR",
            conditions=[
                "die Oberflächen in der Gerberstraße bis zum 31.07.2026 wiederhergestellt werden",
                "die fehlenden Schweißnahtprüfungen der Nähte 118 und 119 nachgereicht werden",
            ],
        ),
    )

    yield one(
        "verweigerung",
        page(
            """
> Hohenkamm, 17. September 2026
Klinikum Hohenkamm gGmbH
Technische Direktion
---
Per Einschreiben
Medisol Raumlufttechnik GmbH
Industriestraße 40

## Verweigerung der Abnahme - RLT-Anlage OP-Trakt, Auftrag 4500-7712

Sehr geehrte Damen und Herren,

auf Ihr Abnahmeverlangen vom 2. September 2026 teilen wir Ihnen mit, dass wir die Abnahme verweigern. Bei der hygienischen Inspektion am 15. September 2026 wurden die Grenzwerte der Keimzahl in OP 2 und OP 5 um das Vierfache überschritten; ferner fehlt der Nachweis der Dichtheit der Schwebstofffilter. Es handelt sich um wesentliche Mängel.

Im Einzelnen wurden bei der Begehung am 15. September 2026 festgestellt:
- OP 2: 212 KBE/m³ bei einem zulässigen Wert von 50 KBE/m³
- OP 5: 198 KBE/m³, Strömungsbild im Schutzbereich unterbrochen
- Zentralgerät: Dichtheitsnachweis der Schwebstofffilter nicht vorgelegt
- Brandschutzklappen BSK 7 und BSK 9 ohne Beschriftung
Dass die Anlage seit dem 24. August 2026 probeweise läuft, bedeutet keine Inbenutzungnahme und ersetzt die Abnahme nicht.

Wir fordern Sie auf, die Mängel bis zum 16. Oktober 2026 zu beseitigen und sodann einen neuen Termin zu benennen. Eine Zahlung der Schlussrate von 146.000,00 € kommt bis dahin nicht in Betracht.

Mit freundlichen Grüßen

~121~
Dr. Katharina Stoll
Technische Direktorin
""",
            size=10.5,
            font="Times-Roman",
        ),
        truth(
            ACC,
            REJ,
            True,
            "de",
            client="Klinikum Hohenkamm gGmbH",
            project="RLT-Anlage OP-Trakt",
            project_code="4500-7712",
            signatory_name="Dr. Katharina Stoll",
            signatory_title="Technische Direktorin",
            signature_date="2026-09-17",
            amount="146000.00 EUR",
        ),
    )

    yield one(
        "leistungsnachweis",
        page(
            """
# Leistungsnachweis
| Kunde: Nordfriesische Sparbank eG | Kalenderwoche: 21 / 2026
| Projekt: Ablösung Kernbanksystem | Projekt-Nr.: P-60417
| Berater: Henrik Matthiesen (Quellwerk Consulting GmbH) | Tagessatz: 1.080,00 EUR

|! Tag | Tätigkeit | Std.
| Mo 18.05. | Datenmigration Girokonten, Testlauf 3 | 8,00
| Di 19.05. | Fehleranalyse, Abstimmung Fachbereich | 8,00
| Mi 20.05. | Nachtest Zinsabrechnung | 8,00
| Do 21.05. | Dokumentation | 8,00
| Summe | 4,0 Personentage = 4.320,00 EUR | 32,00

Die oben aufgeführten Leistungen wurden erbracht. Sachlich richtig und zur Abrechnung freigegeben:

~131~
Svenja Petersen, Teilprojektleiterin Migration, 26.05.2026
""",
            accent="#00506e",
            look="zebra",
            widths=(2, 5, 1.6),
        ),
        truth(
            TS,
            OK,
            True,
            "de",
            client="Nordfriesische Sparbank eG",
            project="Ablösung Kernbanksystem",
            project_code="P-60417",
            signatory_name="Svenja Petersen",
            signatory_title="Teilprojektleiterin Migration",
            signature_date="2026-05-26",
            amount="4320.00 EUR",
        ),
    )

    yield one(
        "nachtrag",
        typ("""
#rect(width: 100%, fill: luma(235), stroke: none, inset: 10pt)[#text(15pt)[*Nachtragsvereinbarung Nr. 5*]]
zum Bauvertrag vom 11.03.2025, Vertragsnummer BV-0931

zwischen *Wohnbau Isental eG* (AG) und *Dachdeckerei Nothaft KG* (AN) \\
Objekt: Modernisierung Wohnanlage Amselweg 2–14

#table(columns: (auto, 1fr, auto), align: (left, left, right), table.header([*Pos.*], [*Leistung*], [*Betrag netto*]),
[5.1], [Mehrdicke Aufsparrendämmung 60 mm], [\\+ 22.410,00 EUR],
[5.2], [Entfall Taubenschutz Hofseite], [− 3.990,00 EUR],
[], [*Nachtragssumme*], [*+ 18.420,00 EUR*])

Der Nachtrag wird in der vorstehenden Höhe beauftragt. Die Vertragsfrist verlängert sich um 6 Werktage.

#v(1cm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, [#v(24pt) #line(length: 100%, stroke: .5pt) Ort, Datum / Auftraggeber \\ Wohnbau Isental eG, Vorstand Ludwig Aumann], [#ink(142) #line(length: 100%, stroke: .5pt) Passau, 08.07.2026 / Auftragnehmer \\ Dachdeckerei Nothaft KG])
"""),
        truth(
            CO,
            UND,
            False,
            "de",
            client="Wohnbau Isental eG",
            project="Modernisierung Wohnanlage Amselweg 2–14",
            project_code="BV-0931",
            signatory_name="Ludwig Aumann",
            signatory_title="Vorstand",
            amount="18420.00 EUR",
            change_order_number="5",
            warnings=["partly_signed"],
        ),
    )

    yield one(
        "uebernahme-at",
        page(
            """
= <b>ÜBERNAHMEPROTOKOLL</b>
= (förmliche Übernahme nach ÖNORM B 2110, Pkt. 10)
: Auftraggeberin | Marktgemeinde St. Leonhard am Forst
: Auftragnehmerin | Grubmair Tiefbau Ges.m.b.H.
: Bauvorhaben | Kanalsanierung Mühlgasse
: Geschäftszahl | 612-4/2026

Die Auftraggeberin übernimmt die Leistung mit Wirkung vom 22. Jänner 2026. Bei der Übernahme wurden keine Mängel gerügt. Die Gewährleistungsfrist von drei Jahren beginnt mit dem Tag der Übernahme. Die Schlussrechnung wurde mit € 57.318,20 (exkl. USt) anerkannt.

| Für die Auftraggeberin: | Für die Auftragnehmerin:
| ~151~ Franz Hinterleitner, Bürgermeister | ~152~ Ing. Petra Grubmair
| Ort, Datum: St. Leonhard, 22. Jänner 2026 | 22.1.2026
""",
            font="Times-Roman",
            look="box",
            size=11,
        ),
        truth(
            ACC,
            OK,
            True,
            "de",
            client="Marktgemeinde St. Leonhard am Forst",
            project="Kanalsanierung Mühlgasse",
            project_code="612-4/2026",
            signatory_name="Franz Hinterleitner",
            signatory_title="Bürgermeister",
            signature_date="2026-01-22",
            amount="57318.20 EUR",
        ),
    )

    yield one(
        "sia",
        typ(
            """
#align(right)[Bauherrschaft: *Stockwerkeigentümergemeinschaft Seeblick* \\ vertreten durch Immo Thurtal AG]
= Abnahmeprotokoll SIA 118
Werk / Bauteil: Fassadensanierung Haus B \\ Unternehmer: Fassadenbau Rüegg AG \\ Objekt-Nr. 3077

#let r(a, b) = [#a #h(4pt) #b \\ ]
Gestützt auf die gemeinsame Prüfung vom 12. August 2026: \\
#r(off, [Das Werk weist keine Mängel auf und ist abgenommen (Art. 158).])
#r(on, [Das Werk weist unwesentliche Mängel auf; es ist abgenommen, der Unternehmer behebt die Mängel innert Frist (Art. 160).])
#r(off, [Das Werk weist wesentliche Mängel auf; die Abnahme ist zurückgestellt (Art. 161).])

#table(columns: 3, stroke: .4pt, [*Mangel*], [*Ort*], [*Frist*], [Kittfuge gerissen], [Balkon 3. OG], [15.09.2026], [Farbabweichung Sockel], [Nordseite], [30.09.2026])

Bauleitung / Bauherrschaft: #ink(161) #h(1cm) Reto Zgraggen, Bewirtschafter, Frauenfeld, 12. August 2026 \\
Unternehmer: #ink(162) #h(1cm) U. Rüegg
""",
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            ACC,
            COND,
            True,
            "de",
            client="Stockwerkeigentümergemeinschaft Seeblick",
            project="Fassadensanierung Haus B",
            project_code="3077",
            signatory_name="Reto Zgraggen",
            signatory_title="Bewirtschafter",
            signature_date="2026-08-12",
            conditions=["Kittfuge gerissen", "Farbabweichung Sockel"],
        ),
    )

    yield one(
        "doppelkreuz",
        page(
            """
# Abnahmeerklärung Software
: Kunde | Versandhaus Albrecht & Tochter GmbH
: Lieferant | Logikraum Systeme AG
: Vorhaben | Lagerverwaltung Halle 3
: Vorgang | LR-2026-044
: Liefergegenstand | Release 2.4 (Kommissionierung)

Nach Durchführung des Abnahmetests erklärt der Kunde:

| {x} | Das Release wird abgenommen.
| {x} | Das Release wird nicht abgenommen; Fehlerliste siehe Anlage.

(Bitte genau ein Feld ankreuzen.)

| ~171~ Unterschrift Kunde | Sascha Dornbusch// Leiter Logistik-IT | Datum: 29.04.2026
""",
            accent="#5a2a6e",
            look="lines",
            widths=(1, 2, 1),
        ),
        truth(
            ACC,
            UND,
            True,
            "de",
            client="Versandhaus Albrecht & Tochter GmbH",
            project="Lagerverwaltung Halle 3",
            project_code="LR-2026-044",
            milestone="Release 2.4 (Kommissionierung)",
            signatory_name="Sascha Dornbusch",
            signatory_title="Leiter Logistik-IT",
            signature_date="2026-04-29",
        ),
    )

    yield scanned(
        "regiebericht",
        page(
            """
# Regierapport Nr. 1188
| Auftraggeber: Genossenschaft Alpkäserei Brünnli | Baustelle: Umbau Käsekeller, Auftrag 26-551
| Firma: Elektro Wyss AG | Datum der Arbeit: 13. März 2026

|! Anzahl Std. | Arbeit | Ansatz CHF | Total CHF
| 6.5 | Zuleitung Kühlaggregat verlegt | 98.00 | 637.00
| 2.0 | Lernender, Beihilfe | 45.00 | 90.00
| | <b>Total</b> | | <b>727.00</b>

Arbeit ausgeführt und Rapport anerkannt (Visum Bauherr):
___________________________
Datum: ____________
""",
            look="grid",
            size=11,
        ),
        truth(
            TS,
            UND,
            False,
            "de",
            client="Genossenschaft Alpkäserei Brünnli",
            project="Umbau Käsekeller",
            project_code="26-551",
            amount="727.00 CHF",
        ),
        skew=0.5,
        jpeg=35,
        seed=4,
    )

    yield one(
        "gutachten",
        typ("""
#set page(numbering: "1 / 1", header: [#text(8pt)[Geolabor Harz · Untersuchungsbericht 26-1904]])
= Übergabe eines Baugrundgutachtens
Auftraggeber: Windpark Elbhöhe GmbH & Co. KG \\
Projekt: Windpark Elbhöhe, Standorte WEA 1–6 \\
Auftragsnummer: 26-1904


1 Veranlassung \\ Für die Gründung der Windenergieanlagen waren sechs Kernbohrungen bis 25 m Tiefe niederzubringen und bodenmechanische Versuche auszuführen.

2 Schichtenfolge \\ Unter 0,4 m Oberboden stehen bis 6,1 m Geschiebelehm, darunter Schmelzwassersande mitteldichter Lagerung an. Grundwasser wurde bei 7,8 m angetroffen.

#table(columns: 4, [Bohrung], [Tiefe m], [Lehm bis m], [Sand bis m], [B1], [25,0], [5,8], [25,0], [B2], [25,0], [6,4], [25,0], [B3], [25,0], [6,1], [25,0])
#pagebreak()
3 Empfehlung \\ Flachgründung mit Bodenaustausch 1,2 m; Setzungen unter 2 cm.

4 Schlussbemerkung \\ Das Gutachten ist nur im Ganzen gültig.
#pagebreak()
#text(12pt)[*Empfangs- und Freigabevermerk des Auftraggebers*]

Wir haben das Gutachten in drei Ausfertigungen erhalten und fachlich geprüft. Die Leistung ist vertragsgemäß und wird hiermit abgenommen. Das Honorar von 38.675,00 EUR kann in Rechnung gestellt werden.

Stade, den siebzehnten November zweitausendfünfundzwanzig

#ink(181) \\ Imke Brodersen, Geschäftsführerin
"""),
        truth(
            ACC,
            OK,
            True,
            "de",
            client="Windpark Elbhöhe GmbH & Co. KG",
            project="Windpark Elbhöhe, Standorte WEA 1–6",
            project_code="26-1904",
            signatory_name="Imke Brodersen",
            signatory_title="Geschäftsführerin",
            signature_date="2025-11-17",
            amount="38675.00 EUR",
        ),
    )

    yield one(
        "leistungsschein",
        page("""
# Leistungsbeschreibung (Statement of Work) Nr. 3
zum Rahmenvertrag RV-2024-19 zwischen Landesforstbetrieb Ostharz und Terravia Geodaten GmbH
## 1 Gegenstand
Befliegung und Auswertung von 11.200 ha Waldfläche (Vorhaben Waldinventur 2026, Auftragsnummer LFO-3-2026).
## 2 Meilensteine und Vergütung
|! Meilenstein | Termin | Vergütung
| M1 Befliegung | 30.04.2026 | 41.000 EUR
| M2 Punktwolke | 31.07.2026 | 36.500 EUR
| M3 Bericht | 30.10.2026 | 22.500 EUR
| Gesamtvergütung (Festpreis) | | 100.000 EUR
## 3 Abnahme
Jeder Meilenstein wird binnen 15 Werktagen nach Übergabe durch den Auftraggeber schriftlich abgenommen. Erfolgt keine Erklärung, gilt er als abgenommen.
## 4 Mitwirkung
Der Auftraggeber stellt Passpunkte und Fluggenehmigung bereit.

| Für den Auftraggeber// ~191~ Falk Rademacher// Betriebsleiter// 23.02.2026 | Für den Auftragnehmer// ~192~ Mira Vogt// 19.02.2026
"""),
        truth(
            SOW,
            None,
            True,
            "de",
            client="Landesforstbetrieb Ostharz",
            project="Waldinventur 2026",
            project_code="LFO-3-2026",
            signatory_name="Falk Rademacher",
            signatory_title="Betriebsleiter",
            signature_date="2026-02-23",
            amount="100000.00 EUR",
        ),
    )
