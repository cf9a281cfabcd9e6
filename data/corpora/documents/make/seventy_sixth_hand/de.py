"""German papers of Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_sixth_hand.board import Form, mixed, scanned, text


def spalten() -> Paper:
    """Abnahme nach VOB/B, zweispaltig, ohne Vorbehalt."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Wohnungsgenossenschaft Elbhang eG",
        project="Aufzugsmodernisierung Haus 14",
        project_code="BV 25-088",
        signatory_name="Renate Kuhlmey",
        signatory_title="Technische Leiterin",
        signature_date="2026-03-12",
    )
    return text(
        "mr-de-spalten",
        label,
        r"""
#set page(margin: 48pt)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "de")
#text(15pt)[*Förmliche Abnahme § 12 VOB/B*] #h(1fr) Niederschrift
#line(length: 100%, stroke: 1pt)
#columns(2, gutter: 20pt)[
*Auftraggeber* \ Wohnungsgenossenschaft Elbhang eG \ Loschwitzer Str. 70, Dresden

*Auftragnehmer* \ Hebewerk Aufzüge GmbH, Pirna

*Bauvorhaben* \ Aufzugsmodernisierung Haus 14 \ BV 25-088

*Anwesend* \ Frau Kuhlmey, Herr Zschoche, für die Prüfstelle Herr Arndt

*Ausführungszeit* \ 12.01. bis 06.03.2026

*Prüfbescheinigung* \ liegt vor, ohne Mängel
#colbreak()
*Feststellungen am Ort*

Fahrkorblicht flackerte bei Halt im 3.~OG. Vorschaltgerät noch im Termin getauscht, Sache erledigt.

Kratzer am Türblatt EG: vom Möbelwagen eines Mieters, nicht dem Auftragnehmer zuzurechnen.

*Ergebnis*

Die Leistung wird hiermit abgenommen. Vorbehalte wegen Mängeln oder Vertragsstrafe macht der Auftraggeber nicht.

Gewährleistung: vier Jahre ab dem 12.~März 2026, bei laufender Wartung durch Hebewerk.
]
#v(24pt)
#grid(columns: (1fr, 1fr), [«ink:7:120:32» \ Renate Kuhlmey, Technische Leiterin \ für den Auftraggeber], [«ink:8:110:30» \ Mirko Zschoche, Bauleiter \ für den Auftragnehmer])
#v(6pt)
Dresden, 12.03.2026
""",
    )


def randleiste() -> Paper:
    """Abnahmebrief eines Architekten; in der Randleiste stehen die Vorbehalte."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "de",
        client="Gemeinde Oberrieden",
        project="Kita Sonnenhang",
        project_code="2024/17",
        milestone="Los 6 Estricharbeiten",
        signatory_name="Jens Brackwede",
        signatory_title="Architekt",
        signature_date="2026-04-21",
        conditions=[
            "Randfuge im Schlafraum nachschneiden",
            "Riss vor der Küche kraftschlüssig verharzen",
        ],
    )
    return text(
        "mr-de-randleiste",
        label,
        r"""
#set page(margin: (x: 54pt, y: 60pt))
#set text(font: "Carlito", size: 10.5pt, lang: "de")
#text(20pt, weight: "bold")[brackwede] architektur · Kassel
#v(16pt)
#grid(columns: (140pt, 1fr), column-gutter: 24pt,
block(fill: luma(240), inset: 10pt, width: 100%)[
#set text(8.5pt)
Bauherrin \ Gemeinde Oberrieden

Maßnahme \ Kita Sonnenhang

Projekt \ 2024/17

Gewerk \ Los 6 Estricharbeiten

#line(length: 100%)
*Vorbehalten bleibt*

– Randfuge im Schlafraum nachschneiden

– Riss vor der Küche kraftschlüssig verharzen

Frist: 8.~Mai 2026
],
[
An die Estrich Hollmann KG, Hofgeismar

Kassel, den 21.04.2026

Sehr geehrter Herr Hollmann,

im Namen der Bauherrin erkläre ich die Abnahme Ihres Loses. Maßgeblich ist der Ortstermin von gestern, an dem auch der Belegreifegrad gemessen wurde (1,7 CM-%).

Beachten Sie bitte, was nebenan auf der Leiste unter dem Strich steht. Erst wenn das behoben und mir gezeigt ist, wird die Abnahme uneingeschränkt; bis dahin bleibt das Doppelte der Kosten einbehalten.

Mit besten Grüßen

«ink:20:120:34»

Jens Brackwede \ Architekt, bevollmächtigt für die Bauherrin
])
""",
    )


def verweigert() -> Paper:
    """Eine Tabelle, deren letzte Zelle die Abnahme versagt."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Klinikverbund Unterharz",
        project="Rufanlage Station 3B",
        project_code="A-71402",
        signatory_name="Dr. Katrin Ohlendorf",
        signatory_title="Leiterin Medizintechnik",
        signature_date="2026-02-05",
    )
    return text(
        "mr-de-zellen",
        label,
        r"""
#set page(margin: 42pt)
#set text(font: "Nimbus Sans", size: 9pt, lang: "de")
#text(14pt)[Prüf- und Übernahmeblatt] #h(1fr) Lichtruf Wernecke GmbH & Co. KG
#table(columns: (1fr, 1fr, 1fr), stroke: 0.4pt, inset: 5pt, [Betreiber: Klinikverbund Unterharz], [Anlage: Rufanlage Station 3B], [Auftrag: A-71402])
#table(columns: (30pt, 1fr, 46pt, 46pt, 170pt), stroke: 0.4pt, inset: 5pt,
[Nr], [Prüfpunkt], [ja], [nein], [Bemerkung Betreiber],
[a], [Ruf von jedem Bett in < 2 s am Dienstplatz], [x], [], [],
[b], [Notruf überlagert Normalruf], [], [x], [in 4 von 20 Versuchen ging der Notruf unter],
[c], [Zugtaster Nasszelle spritzwassergeschützt], [x], [], [],
[d], [Netzausfall, Puffer 1 Stunde], [], [x], [nach 23 Minuten dunkel],
[e], [Unterlagen nach DIN VDE 0834], [x], [], [vollständig],
[f], [Anlage wird übernommen], [], [x], [so nicht. Patientensicherheit. Nach Beseitigung von b und d bitte neu anmelden.])
#v(20pt)
#grid(columns: (1fr, 1fr, 1fr), [Blankenburg, 5.~2. 2026], [«ink:33:110:30»], [Dr. Katrin Ohlendorf \ Leiterin Medizintechnik])
""",
    )


def werk_sia() -> Paper:
    """Schweizer Werkabnahme, eingescannt."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Stiftung Altersheim Seeblick",
        project="Ersatz Wärmeerzeugung",
        project_code="HLK 1163",
        signatory_name="Urs Aebischer",
        signatory_title="Präsident Baukommission",
        signature_date="2026-06-03",
    )
    return scanned(
        "mr-ch-werk-sia",
        label,
        Scanner(dpi=125, skew=0.9, jpeg=38, noise=3, seed=9),
        r"""
#set page(margin: 56pt)
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "de", region: "ch")
#align(center, text(16pt)[*Abnahmeprotokoll SIA 118, Art. 157 ff.*])
#v(8pt)
#table(columns: (110pt, 1fr), stroke: 0.5pt, inset: 6pt,
[Bauherrschaft], [Stiftung Altersheim Seeblick, Rorschach],
[Werk], [Ersatz Wärmeerzeugung], [Auftrag], [HLK 1163],
[Unternehmer], [Gmür Gebäudetechnik AG, St. Gallen], [Prüfung vom], [2. Juni 2026])
#v(6pt)
#grid(columns: (1fr, 1fr), column-gutter: 14pt, stroke: 0.5pt, inset: 9pt,
[Das Werk weist \ «cross:4» keine Mängel auf \ «box» unwesentliche Mängel auf \ «box» wesentliche Mängel auf],
[Das Werk gilt somit als \ «cross:9» abgenommen \ «box» abgenommen mit Nachfrist \ «box» zurückgestellt])
#v(6pt)
Beginn der Rügefrist: 3. Juni 2026, Dauer zwei Jahre. Garantieschein der Kantonalbank übergeben.

#v(14pt)
#grid(columns: (1fr, 1fr), [Bauherrschaft \ «ink:52:130:34» \ Urs Aebischer \ Präsident Baukommission \ 3. Juni 2026], [Unternehmer \ «ink:53:110:34» \ Corina Gmür \ Geschäftsführerin \ 3. Juni 2026])
""",
    )


def uebernahme() -> Paper:
    """Österreichische Übernahme: Begleitbrief und eingescanntes Blatt."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Marktgemeinde Haslach",
        project="Ortskanal BA 09",
        project_code="K-0931",
        signatory_name="Gerlinde Pühringer",
        signatory_title="Bürgermeisterin",
        signature_date="2026-05-07",
    )
    return mixed(
        "mr-at-uebernahme",
        label,
        Scanner(dpi=125, skew=-0.7, jpeg=40, noise=3.5),
        r"""
#set page(margin: 64pt)
#set text(font: "Lato", size: 10pt, lang: "de")
*DI Ortner Kulturtechnik ZT-GmbH* · Linz
#v(12pt)
Linz, am 11.~Mai 2026

An die Strabinger Bau Ges.m.b.H.

Betrifft: Ortskanal BA 09, Zahl K-0931

Anbei das von der Gemeinde gefertigte Blatt für Ihre Schlussrechnung. Die Liste aus der Begehung vom 20. April lautete:

#table(columns: (1fr, 110pt), stroke: 0.4pt, inset: 5pt,
[Schachtdeckel S 14 klappert], [behoben 27. 4.],
[Bankett bei Hnr. 8 nachgesackt], [behoben 29. 4.],
[Kamerabefahrung Strang C fehlt], [liegt vor seit 4. 5.])

Es ist also nichts mehr offen. Für den Haftungsrücklass dürfen Sie eine Garantie legen.

Ortner e.h.
""",
        r"""
#set page(margin: 60pt)
#set text(font: "Liberation Serif", size: 12pt, lang: "de")
*ÜBERNAHME* gemäß ÖNORM B 2110 Punkt 10
#line(length: 100%)
Auftraggeberin: Marktgemeinde Haslach \
Leistung: Kanalstränge A bis C samt Hausanschlüssen

Die Auftraggeberin übernimmt die Leistung mit heutigem Tag. Beanstandungen: keine mehr.

#v(12pt)
#grid(columns: (1fr, 1fr), [Haslach, 7. 5. 2026], [«ink:61:140:36» \ Gerlinde Pühringer \ Bürgermeisterin])
""",
    )


def zwei_haende() -> Paper:
    """Softwareabnahme, zu der zwei Unterschriften gehören; eine fehlt."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Stadtwerke Bietigheim-Nord",
        project="Zählerportal",
        project_code="ZP-300",
        milestone="Meilenstein M4",
        signatory_name="Holger Dietzsch",
        signatory_title="Leiter Informationstechnik",
        amount="47500.00 EUR",
        warnings=["partly_signed"],
    )
    return text(
        "mr-de-zwei-haende",
        label,
        r"""
#set page(margin: 50pt)
#set text(font: "Lato", size: 9.5pt, lang: "de")
#rect(fill: rgb("#0b5d4e"), width: 100%, inset: 12pt, text(white, 14pt)[Abnahmeerklärung Meilenstein M4])
Zählerportal · Vertrag ZP-300 · Besteller: Stadtwerke Bietigheim-Nord · Hersteller: Pfeilkraut Software AG

#grid(columns: (1.6fr, 1fr), column-gutter: 18pt, [
Gegenstand sind die Module Ablesung, Abschlag und Umzug in Version 4.1.3. Der Test lief vom 2. bis 13. März mit 340 Fällen. Drei Fälle der Klasse C sind mit 4.1.4 geschlossen.

Wir erklären die Abnahme. Fällig werden 47.500,00 Euro netto.
], rect(width: 100%, stroke: 0.4pt)[#set text(8pt); Gültig nur, wenn Fachbereich *und* IT unterschrieben haben (Ziffer 9.4 des Vertrags).])
#v(20pt)
#table(columns: (1fr, 1fr, 120pt), stroke: (y: 0.4pt), inset: 8pt,
[*Für den Besteller*], [*Funktion*], [*Unterschrift, Tag*],
[Sabine Eckardt], [Leiterin Kundenservice], [«ink:47:90:26» 17.03.2026],
[Holger Dietzsch], [Leiter Informationstechnik], [#v(26pt)])
""",
    )


def fertigmeldung() -> Paper:
    """Der Handwerker meldet fertig; das Feld des Bestellers ist leer."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "de",
        client="Reederei Claasen",
        project="Kühlraum Halle 2",
        project_code="K 26/033",
        amount="31280.00 EUR",
    )
    return text(
        "mr-de-fertigmeldung",
        label,
        r"""
#set page(margin: (left: 70pt, right: 60pt, y: 56pt))
#set text(font: "URW Bookman", size: 10pt, lang: "de")
Kältetechnik Boysen \ Meisterbetrieb, Husum
#v(14pt)
#text(14pt)[Fertigmeldung K 26/033]

Reederei Claasen \ Kühlraum Halle 2

Sehr geehrte Damen und Herren,

wir zeigen an, dass die Anlage seit Montag, dem 18.~Mai, fertig ist. Alles wurde von uns geprüft und für mängelfrei befunden; aus unserer Sicht steht der Abnahme nichts im Weg, und wir sehen die Arbeit als abgenommen an. Restbetrag: 31.280,00 €.

#v(6pt)
Husum, 20.05.2026 #h(30pt) «ink:38:110:30» \
#h(112pt) Momme Boysen

#v(20pt)
#rect(width: 100%, inset: 12pt, stroke: (dash: "dotted", thickness: 1pt))[
Rückantwort des Bestellers

Wir nehmen ab: ja ○ #h(10pt) nein ○ #h(20pt) Datum: #box(width: 70pt, line(length: 70pt, stroke: 0.4pt))

#v(18pt)
Stempel, Unterschrift
]
""",
    )


def mail_bedingt() -> Paper:
    """Eine Mail, die unter einer Bedingung freigibt."""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "de",
        client="Bäckerei Wiesengrund",
        project="Webshop",
        project_code="WS-0412",
        signatory_name="Corinna Tabbert",
        signatory_title="Marketing",
        signature_date="2026-03-27",
        conditions=["die Zutatenlisten vor dem Livegang auf den Stand von gestern gebracht werden"],
    )
    return text(
        "mr-de-mail-bedingt",
        label,
        r"""
#set page(margin: 58pt)
#set text(font: "DejaVu Sans", size: 9pt, lang: "de")
*Betreff:* AW: Webshop zur Freigabe (WS-0412) \
*Von:* Corinna Tabbert \<ct@wiesengrund.example> \
*Datum:* 27.03.2026, 13:05 \
*An:* Team Knallgrün \<post@knallgruen.example>
#line(length: 100%, stroke: 0.3pt)
Hallo zusammen,

kurz vor dem Wochenende die gute Nachricht: Der Chef hat gestern Abend drei Torten in den Korb gelegt und bezahlt, und es hat ihm gefallen.

Von uns also die Freigabe für den Shop, vorausgesetzt, dass die Zutatenlisten vor dem Livegang auf den Stand von gestern gebracht werden. Die Tabelle hängt an. Das ist nicht Geschmack, sondern Lebensmittelrecht.

Alles andere (Schriftgröße, Osterhase) ist Kür und eilt nicht.

Liebe Grüße \
Corinna Tabbert \
Marketing, Bäckerei Wiesengrund

#text(luma(110))[
\> Am 25.03.2026 um 09:40 schrieb Team Knallgrün: \
\> der Testshop steht. Gebt ihr ihn frei? \
\> Dann schalten wir am Dienstag um.]
""",
    )


def nachtrag() -> Paper:
    """Ein Nachtrag, der dem Grunde nach nicht anerkannt wird."""
    label = truth(
        "change_order",
        "rejected",
        True,
        "de",
        client="Hafenbetriebe Rheinau GmbH",
        project="Spundwand Becken III",
        project_code="SW-III",
        change_order_number="Nachtrag 4",
        signatory_name="Volker Hässler",
        signatory_title="Projektsteuerer",
        signature_date="2026-01-19",
        amount="63900.00 EUR",
    )
    return text(
        "mr-de-nachtrag",
        label,
        r"""
#set page(margin: 52pt)
#set text(font: "Caladea", size: 10.5pt, lang: "de")
#grid(columns: (1fr, 1fr), [Hafenbetriebe Rheinau GmbH \ Bauabteilung], align(right)[Mannheim, 19. Januar 2026])
#v(10pt)
#text(13pt)[*Prüfvermerk zu Nachtrag 4*]

Spundwand Becken III, Vertrag SW-III, Auftragnehmer Wasserbau Terlinden

#table(columns: (1fr, 100pt, 100pt), stroke: 0.4pt, inset: 6pt, align: (left, right, right),
[*Position*], [*gefordert*], [*geprüft*],
[Einbringhilfe durch Lockerungsbohren], [52.400,00 €], [0,00 €],
[Stillstand Ramme 4 Tage], [11.500,00 €], [0,00 €],
[*Summe netto*], [*63.900,00 €*], [*0,00 €*])

#grid(columns: (1fr, 170pt), column-gutter: 16pt, [
Dem Grunde nach besteht kein Anspruch. Die dichten Kiese ab 7 m stehen im Baugrundgutachten, das der Ausschreibung beilag, und waren damit Vertragssoll. Für die gründliche Aufstellung danken wir; beauftragt wird der Nachtrag nicht.
], [#set text(8.5pt); Anlagen zurück: Rammprotokolle, Kalkulation K 7])

#v(16pt)
«ink:26:120:32» \
Volker Hässler, Projektsteuerer
""",
    )


def stunden_scan() -> Paper:
    """Ein abgezeichneter Stundenzettel."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Museum für Uhrenkunde",
        project="Inventur Depot",
        project_code="RE-19",
        signatory_name="Ilse Brandner",
        signatory_title="Kustodin",
        signature_date="2026-02-27",
    )
    return scanned(
        "mr-de-stunden",
        label,
        Scanner(dpi=125, skew=-1.3, jpeg=42, noise=3, blur=0.6),
        r"""
#set page(paper: "a5", flipped: true, margin: 34pt)
#set text(font: "Nimbus Mono PS", ligatures: false, size: 9.5pt, lang: "de")
*STUNDENZETTEL* #h(1fr) Restaurierung Falk, KW 9/2026 \
Kunde: Museum für Uhrenkunde · Inventur Depot · RE-19
#table(columns: (60pt, 1fr, 60pt), stroke: 0.4pt, inset: 4pt,
[Tag], [Tätigkeit], [Std.],
[Mo 23.], [Regal 1–4, Fotos], [8,0], [Di 24.], [Regal 5–7], [7,5],
[Mi 25.], [Pendulen, Reinigung], [8,0], [Do 26.], [Karteiabgleich], [6,0], [], [zusammen], [29,5])
#grid(columns: (1fr, 1fr), [Falk «ink:44:80:22»], [anerkannt: «ink:46:100:26» \ Ilse Brandner, Kustodin, 27.2.2026])
""",
    )


def regie_form() -> Paper:
    """Ein Regierapport als Formular, nicht visiert."""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "de",
        client="Immobilien Tössfeld AG",
        project="Leitungsumlegung",
        project_code="5518-R7",
        signatory_name="Beat Zollinger",
        amount="2316.50 CHF",
    )
    f = Form("Helvetica", (595, 842))
    f.say(50, 60, "Regierapport", 20, "Helvetica-Bold")
    f.say(330, 60, "Knüsli Sanitär, Winterthur", 10)
    f.rule(50, 70, 545, 2)
    for i, (name, value) in enumerate(
        (
            ("Bauherr", "Immobilien Tössfeld AG"),
            ("Objekt", "Leitungsumlegung"),
            ("Rapport", "5518-R7"),
            ("Woche", "14 / 2026"),
        )
    ):
        x, y = (50, 100) if i % 2 == 0 else (310, 100)
        f.say(x, y + i // 2 * 28, name)
        f.field(x + 60, y + i // 2 * 28, 170, value, f"k{i}")
    lines = (
        ("Monteur", "16,5 h", "1'567.50"),
        ("Lernender", "8,0 h", "392.00"),
        ("Material gemäss Liste", "", "357.00"),
        ("Summe CHF", "", "2'316.50"),
    )
    for i, cells in enumerate(lines):
        for j, value in enumerate(cells):
            f.field(50 + (0, 260, 370)[j], 190 + i * 24, (250, 100, 125)[j], value, f"z{i}{j}")
    f.block(50, 300, 495, 90)
    f.say(60, 318, "Visum Bauleitung", 10, "Helvetica-Bold")
    f.say(60, 336, "Aufwand anerkannt")
    f.check(160, 336, False, "ok")
    f.say(200, 336, "bestritten")
    f.check(260, 336, False, "nok")
    f.say(60, 376, "Name")
    f.field(95, 376, 150, "Beat Zollinger", "visum")
    f.say(265, 376, "Datum")
    f.field(300, 376, 80, "", "vdat")
    f.say(395, 376, "Unterschrift ______________")
    return Paper("mr-ch-regie-form", "a", "form", f.done(), label)


def bestellung() -> Paper:
    """Eine Bestellung."""
    label = truth(
        "purchase_order",
        None,
        True,
        "de",
        client="Zuckerfabrik Altmark GmbH",
        project="Revision Dampfkessel 2",
        po_number="B-2026-00731",
        signatory_name="Dieter Quast",
        signatory_title="Leiter Einkauf",
        signature_date="2026-04-09",
        amount="58740.00 EUR",
    )
    return text(
        "mr-de-bestellung",
        label,
        r"""
#set page(margin: (x: 50pt, y: 46pt), footer: text(7pt)[Zuckerfabrik Altmark GmbH · Sitz Stendal · HRB 9917 · Lieferung frei Werkstor, Annahme 7 bis 14 Uhr])
#set text(font: "Liberation Sans", stretch: 75%, size: 10.5pt, lang: "de")
#text(15pt)[Bestellung B-2026-00731] #h(1fr) 09.04.2026

Thermoprüf Magdeburg GmbH \
Ihr Angebot 26-114 vom 31. März

Wir bestellen für die Revision Dampfkessel 2:
#table(columns: (34pt, 1fr, 50pt, 90pt), stroke: 0.3pt, inset: 6pt, align: (left, left, right, right),
[Pos], [Leistung], [Menge], [EUR],
[1], [Innere Prüfung mit Gerüst], [1 psch], [22.300,00],
[2], [Ultraschall Wanddicken, 400 Punkte], [1 psch], [17.640,00],
[3], [Bericht, Sachverständiger, Reise], [1 psch], [18.800,00],
[], [*Gesamt netto*], [], [*58.740,00*])
Zahlung 21 Tage nach förmlicher Abnahme. Bitte bestätigen Sie binnen fünf Werktagen.
#v(20pt)
«ink:85:110:30» \
Dieter Quast \ Leiter Einkauf
""",
    )


def andere_phase() -> Paper:
    """Die Überschrift nennt eine Phase, der Satz nimmt eine andere ab."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Erzbistum Hohenfeld",
        project="Sanierung Pfarrhof",
        project_code="P-660",
        milestone="Leistungsphase 5",
        signatory_name="Paul Wachter",
        signatory_title="Leiter der Bauabteilung",
        signature_date="2026-06-16",
    )
    return text(
        "mr-de-andere-phase",
        label,
        r"""
#set page(margin: 66pt)
#set text(font: "P052", size: 11pt, lang: "de")
#align(center)[#text(9pt, tracking: 2pt)[ERZBISTUM HOHENFELD] \ Erzbistum Hohenfeld, Bauabteilung]
#v(10pt)
#text(14pt)[Blatt zur Leistungsphase 8 (Objektüberwachung)]

Sanierung Pfarrhof, P-660 #h(1fr) 16. Juni 2026

An das Büro Sendlinger + Moos

Auf dieses Blatt, das uns für die Überwachung vorlag, schreiben wir, weil ein eigenes fehlt: Angenommen ist die Leistungsphase 5, also die Ausführungsplanung in der Fassung der Mappe vom 2. Juni. Über die Phase 8 kann noch niemand urteilen, das Gerüst steht ja nicht einmal.

Die Schlusszahlung für die Planung ist damit frei.

#v(14pt)
«ink:97:120:34» \
Paul Wachter \ Leiter der Bauabteilung
""",
    )


def labor_siegel() -> Paper:
    """Ein Prüfauftrag mit Signaturprotokoll."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "de",
        client="Ventura Medizinprodukte GmbH",
        project="Biokompatibilität Katheter",
        project_code="LAB-7709",
        signatory_name="Yvonne Astheimer",
        signatory_title="Regulatory Affairs Managerin",
        signature_date="2026-03-30",
        amount="18650.00 EUR",
    )
    return text(
        "mr-de-labor-siegel",
        label,
        r"""
#set page(margin: 46pt)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt, lang: "de")
#grid(columns: (1.5fr, 1fr), column-gutter: 16pt,
[
#text(15pt)[Berichtsabnahme]

Auftraggeber: Ventura Medizinprodukte GmbH \
Studie: Biokompatibilität Katheter \
Auftragsnummer: LAB-7709 \
Prüflabor: Cytoquent GmbH, Tübingen

#table(columns: (1fr, 60pt, 60pt), stroke: 0.3pt, inset: 5pt,
[Teilbericht], [Fassung], [Befund],
[Zytotoxizität], [2], [bestanden], [Sensibilisierung], [1], [bestanden], [Hämolyse], [1], [bestanden])

Der Auftraggeber hat die drei Teilberichte gelesen, erklärt sich einverstanden und nimmt sie ab. Honorar laut Angebot: 18.650,00 €.
],
rect(fill: rgb("#f1f1fb"), width: 100%, inset: 10pt, stroke: 0.3pt)[
#set text(7.5pt, font: "DejaVu Sans Mono")
SIGNATURPROTOKOLL

Vorgang 0c4e-91 \
erstellt 27.03.2026 10:02 \
gelesen 30.03.2026 08:47 \
*signiert 30.03.2026 08:55* \
Yvonne Astheimer \
Regulatory Affairs Managerin \
Stufe: fortgeschritten (eIDAS) \
Prüfsumme 5d:11:e8:40

Zustand: abgeschlossen
])
""",
    )


def papers() -> Iterator[Paper]:
    """Die deutschen Blätter."""
    yield spalten()
    yield randleiste()
    yield verweigert()
    yield werk_sia()
    yield uebernahme()
    yield zwei_haende()
    yield fertigmeldung()
    yield mail_bedingt()
    yield nachtrag()
    yield stunden_scan()
    yield regie_form()
    yield bestellung()
    yield andere_phase()
    yield labor_siegel()
