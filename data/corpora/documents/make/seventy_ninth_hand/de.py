"""German papers from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import form, mixed, scanned, text


def abnahme() -> Paper:
    return text(
        "de-abnahme",
        r"""
#grid(columns: (1fr, 40mm), [#text(size: 15pt, weight: "bold")[Niederschrift über die förmliche Abnahme] \ nach § 12 Abs. 4 VOB/B], align(right)[#tiny[Planungsbüro Ruhland + Ostermeier \ Regensburg]])
#table(columns: (42mm, 1fr), stroke: .4pt, inset: 4pt,
[Auftraggeber], [Stiftung St. Erhard Donauwörth], [Auftragnehmer], [Zimmerei Holzapfel GmbH, Harburg], [Bauvorhaben], [Umbau Pfarrstadel zum Gemeindehaus], [Projektnummer], [RO-22-117], [Gegenstand], [Los 04 Zimmer- und Holzbauarbeiten], [Ortstermin], [17. März 2026, 9.00 bis 11.40 Uhr], [Auftragssumme netto], [184.930,00 EUR])

Anwesend waren Frau Walburga Seidl für die Stiftung, Herr Holzapfel senior und junior sowie der Unterzeichner. Das Wetter war trocken, die Beleuchtung im Dachraum ausreichend.

*Bei der Vorbegehung am 3. März aufgenommene Punkte und ihr heutiger Stand*
#table(columns: (8mm, 1fr, 50mm), stroke: .4pt, inset: 4pt,
[1], [Kopfband Achse C schwindet, Fuge 9 mm], [ausgespänt am 9. 3., erledigt],
[2], [Traufbohle Nordseite ohne Anstrich], [nachgeholt, erledigt],
[3], [Geländerpfosten Empore wackelt], [neu verschraubt, erledigt],
[4], [Statik des Zwischenpodests fehlt in der Mappe], [am 12. 3. nachgereicht, erledigt])

Darüber hinaus wurde trotz eifrigen Suchens nichts gefunden. Herr Holzapfel junior wies darauf hin, dass Eiche noch arbeiten werde; das ist allen bekannt und kein Mangel.

Die Leistung wird hiermit abgenommen. Die Verjährungsfrist für Mängelansprüche läuft vier Jahre und endet am 16. März 2030; bis dahin bleibt die Bürgschaft über fünf vom Hundert hinterlegt.

#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [#sig(1101, 40mm) \ #rule(s: .4pt) Walburga Seidl \ Stiftungsverwalterin \ Donauwörth, 17. März 2026], [#sig(1102, 40mm) \ #rule(s: .4pt) Korbinian Holzapfel \ Zimmerei Holzapfel GmbH])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stiftung St. Erhard Donauwörth",
            project="Umbau Pfarrstadel zum Gemeindehaus",
            project_code="RO-22-117",
            milestone="Los 04 Zimmer- und Holzbauarbeiten",
            signatory_name="Walburga Seidl",
            signatory_title="Stiftungsverwalterin",
            signature_date="2026-03-17",
            amount="184930.00 EUR",
        ),
        font="Carlito",
        size=10.5,
        margin="22mm",
        lang="de",
    )


def vorbehalt() -> Paper:
    return scanned(
        "de-vorbehalt",
        r"""
#text(size: 9pt)[Bauherr: *Wohnungsgenossenschaft Elbhang eG*, Dresden #h(1fr) Az. WGE/2025/61]
#v(3mm)
#text(size: 16pt, weight: "bold")[Abnahmeprotokoll Heizzentrale]
#v(1mm)
#kv(w: 34mm, g: 2.2mm, [Vorhaben], [Strangsanierung Plattleite 8–14], [Gewerk], [Los 2 Heizung und Lüftung], [Firma], [Wärmetechnik Krahl & Sohn], [Vertragsdatum], [28. 5. 2025], [Begehung], [6. 2. 2026, ab 8.15 Uhr])

Die Anlage lief während der gesamten Begehung. Vorlauf 52 Grad, Rücklauf 38 Grad, Kesselraum gefegt. Herr Krahl erläuterte die Regelung mit Geduld. Die Mieter im Erdgeschoss sind, wie Frau Zschoche berichtet, zum ersten Mal seit Jahren warm.

Die Kommission hat gleichwohl noch Folgendes vorgefunden:

#table(columns: (8mm, 1fr, 32mm), stroke: .5pt, inset: 5pt,
[*Nr.*], [*Feststellung*], [*Frist*],
[1], [Dämmung der Steigleitung Haus 12 fehlt auf 3 m], [20. 2. 2026],
[2], [Brandschott im Keller Haus 8 nicht beschildert], [13. 2. 2026],
[3], [Bestandsplan der Lüftung liegt nicht vor], [27. 2. 2026])

Unter dem Vorbehalt, dass die vorstehenden drei Punkte fristgerecht behoben werden, erklärt die Genossenschaft die Abnahme des Loses 2. Ansprüche aus der verspäteten Fertigstellung werden nicht erhoben.

#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [#sig(1111, 42mm, #222222) \ #rule(s: .4pt) Henriette Zschoche \ Leiterin Technik, für den Bauherrn \ Dresden, 6. 2. 2026], [#sig(1112, 36mm, #222222) \ #rule(s: .4pt) Udo Krahl \ für die Firma])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnungsgenossenschaft Elbhang eG",
            project="Strangsanierung Plattleite 8–14",
            project_code="WGE/2025/61",
            milestone="Los 2 Heizung und Lüftung",
            signatory_name="Henriette Zschoche",
            signatory_title="Leiterin Technik",
            signature_date="2026-02-06",
            conditions=[
                "Dämmung der Steigleitung Haus 12 fehlt auf 3 m",
                "Brandschott im Keller Haus 8 nicht beschildert",
                "Bestandsplan der Lüftung liegt nicht vor",
            ],
        ),
        Scanner(dpi=120, skew=-0.6, noise=1.2, blur=0.6, jpeg=28, seed=41),
        font="Liberation Sans",
        size=10.5,
        margin="24mm",
        lang="de",
    )


def probebetrieb() -> Paper:
    return text(
        "de-probebetrieb",
        r"""
#align(center)[#text(size: 13pt, tracking: 2pt)[PROTOKOLL DES PROBEBETRIEBS] \ Leitsystem Kläranlage Unteres Triestingtal]
#rule(s: .8pt)
Auftraggeber: Abwasserverband Unteres Triestingtal \
Auftragnehmer: Steinbrenner Automation Ges.m.b.H., Wiener Neustadt \
Auftrag: AV-UT 318/2024 \
Teilleistung: Meilenstein 4 (Probebetrieb) \
Zeitraum: 2. bis 29. Oktober 2025

*1. Anlass.* Nach Punkt 9.3 des Leistungsverzeichnisses hat die Anlage vier Wochen lang unter den Bedingungen des gewöhnlichen Betriebes zu laufen, bevor über ihre Übernahme befunden wird. Für die Dauer des Probebetriebes war stets ein Monteur in Rufweite.

*2. Verlauf der ersten Woche.* Am 2. Oktober wurde um 6 Uhr früh umgeschaltet. Das Rührwerk im Belebungsbecken 2 meldete am 3. und am 5. Oktober eine Störung, deren Ursache in einer vertauschten Klemme lag; sie wurde am selben Tag richtiggestellt. Seither ist das Rührwerk unauffällig.

*3. Verlauf der zweiten und dritten Woche.* Das Starkregenereignis vom 14. Oktober brachte einen Zulauf von 412 Litern je Sekunde. Das Leitsystem hat das Regenbecken selbsttätig geöffnet und nach dem Abklingen wieder geschlossen. Der Klärwärter, Herr Pfleger, hat dies vom Fenster aus mit Wohlgefallen verfolgt. Am 17. Oktober fiel der Bildschirm in der Warte aus; das Gerät stammt aus dem Altbestand und gehört nicht zum Lieferumfang.

*4. Verlauf der vierten Woche.* Keine Eintragungen außer der täglichen Unterschrift.

#pagebreak()
*5. Messwerte.*
#table(columns: (1fr, 1fr, 1fr, 1fr), stroke: .4pt, inset: 4pt, align: center,
[Größe], [Soll], [Mittel], [Urteil], [Verfügbarkeit], [99,0 %], [99,8 %], [erfüllt], [Meldeverzug], [≤ 3 s], [1,1 s], [erfüllt], [Ammonium Ablauf], [≤ 5 mg/l], [2,2 mg/l], [erfüllt])

*6. Erörterung.* In der Schlussbesprechung vom 4. November wurde das Betriebstagebuch gemeinsam durchgeblättert. Der Verband regte an, die Farben der Alarmgruppen bei Gelegenheit kräftiger zu wählen; der Auftragnehmer wird dies im Zuge der ersten Wartung ohne Verpflichtung gerne versuchen. Auf die Übernahme hat die Anregung ausdrücklich keinen Einfluss.

*7. Ergebnis.* Der Probebetrieb ist bestanden. Der Verband übernimmt die Teilleistung mit heutigem Tag; die vierte Rate in Höhe von 61.480,00 EUR wird zur Zahlung frei. Die Haftrücklass-Regelung des Vertrages bleibt, wie sie ist.

#v(5mm)
Leobersdorf, am 4. November 2025
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#sig(1121, 40mm) \ Hedwig Lanzendorfer \ Geschäftsführerin des Verbandes], [#sig(1122, 40mm) \ Alfons Steinbrenner \ für den Auftragnehmer])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Abwasserverband Unteres Triestingtal",
            project="Leitsystem Kläranlage Unteres Triestingtal",
            project_code="AV-UT 318/2024",
            milestone="Meilenstein 4 (Probebetrieb)",
            signatory_name="Hedwig Lanzendorfer",
            signatory_title="Geschäftsführerin des Verbandes",
            signature_date="2025-11-04",
            amount="61480.00 EUR",
        ),
        font="Liberation Serif",
        size=11,
        margin="26mm",
        lang="de",
        foot=r"#align(center)[#context counter(page).display()]",
    )


def gemeinderat() -> Paper:
    return text(
        "de-gemeinderat",
        r"""
#grid(columns: (16mm, 1fr), [#rect(width: 11mm, height: 13mm, fill: rgb("#c9a227"))], [#text(size: 14pt, weight: "bold")[Einwohnergemeinde Habkerswil] \ Protokollauszug Gemeinderat, Sitzung vom 20. Januar 2026])
#v(3mm)
*Geschäft 2026-14: Schulhaus Moos, Ersatz Informatikanlage, Abnahme der Etappe 2*

*Sachverhalt.* Der Gemeinderat hat im Frühling 2025 der Furrer Netzwerke AG in Langnau den Auftrag Nr. 25-0881 für den Ersatz der Informatikanlage erteilt. Etappe 1 (Verkabelung) wurde im Herbst abgenommen. Etappe 2 (Schulserver und Drahtlosnetz) ist seit den Weihnachtsferien in Betrieb. Die Schulleitung schreibt, die Kinder hätten den Wechsel nicht bemerkt, was sie als Lob verstanden wissen will.

*Erwägungen.* Die Ressortvorsteherin Bildung hat die Anlage am 12. Januar besichtigt. Das in der Turnhalle zunächst schwache Signal ist durch einen zusätzlichen Sender, den die Unternehmung auf eigene Kosten montiert hat, behoben. Der Gemeindeschreiber gibt zu bedenken, dass die Passwörter noch auf einem Zettel im Lehrerzimmer hingen; die Ratspräsidentin kann beruhigen, der Zettel ist weg. Ein Ratsmitglied erkundigt sich nach den Garantiefristen. Diese betragen zwei Jahre gemäss Werkvertrag.

*Beschluss* (einstimmig)

#set enum(numbering: "1.")
+ Etappe 2 wird abgenommen.
+ Die Rechnung über CHF 38'760.00 wird zulasten Konto 2170.5060 beglichen.
+ Der Unternehmung und dem Hauswart wird für die Arbeit über die Festtage gedankt.
+ Mitteilung an: Furrer Netzwerke AG, Schulleitung, Finanzverwaltung.

#v(4mm)
Habkerswil, 22. Januar 2026 #h(10mm) Namens des Gemeinderats
#v(1mm)
#grid(columns: (1fr, 1fr), [Der Gemeindeschreiber: \ #sig(1132, 34mm) \ Beat Rüegsegger], [Die Gemeindepräsidentin: \ #sig(1131, 38mm) \ Verena Aeschlimann])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Einwohnergemeinde Habkerswil",
            project="Schulhaus Moos, Ersatz Informatikanlage",
            project_code="25-0881",
            milestone="Etappe 2 (Schulserver und Drahtlosnetz)",
            signatory_name="Verena Aeschlimann",
            signatory_title="Gemeindepräsidentin",
            signature_date="2026-01-22",
            amount="38760.00 CHF",
        ),
        font="Libertinus Serif",
        size=11,
        margin="24mm",
        lang="de",
    )


def gutachten() -> Paper:
    return text(
        "de-gutachten",
        r"""
#text(font: "Lato", size: 11pt, weight: "bold", fill: rgb("#7b2d26"))[Dr. Isolde Trautwein] #text(font: "Lato", size: 8.5pt)[ · öffentlich bestellte Sachverständige für Schwimmbadtechnik · Fulda]
#rule(c: rgb("#7b2d26"))
*Sachverständige Stellungnahme 25/209* #h(1fr) 28. November 2025

Beauftragt und bevollmächtigt, über die Abnahme zu befinden, durch: Zweckverband Thermalbad Rhönwinkel \
Ausführende Firma: Aquaform Anlagenbau GmbH \
Maßnahme: Erneuerung der Badewasseraufbereitung, Vertrag ZV-TRW-09 \
Zu beurteilen: Bauabschnitt 3, Filteranlage Außenbecken

*I.* Die Unterzeichnerin hat die Anlage an zwei Tagen in Augenschein genommen und dabei jede Unterstützung erfahren, die man sich wünschen kann. Die Verrohrung ist sauber geführt, die Beschriftung vorbildlich, und der Maschinenraum hält dem Vergleich mit manchem Operationssaal stand. Bauabschnitt 1 und 2 wurden im Sommer ohne Beanstandung übernommen.

*II.* Zu den Werten: Die Filtergeschwindigkeit liegt bei 41 statt höchstens 30 m/h. Die Flockungsmittelmenge lässt sich nur von Hand einstellen. Der hygienische Nachweis ist für drei von sechs Probenahmestellen nicht erbracht worden; an der vierten war er nicht erfreulich.

*III.* Die Unterzeichnerin verkennt nicht, dass der Verband die Saison am 13. Dezember eröffnen möchte und dass die Firma in gutem Glauben gehandelt hat. Sie würde beiden gern etwas anderes mitteilen. Bei nüchterner Betrachtung sind die Abweichungen jedoch von solchem Gewicht, dass eine Abnahme des Bauabschnitts 3 derzeit nicht in Betracht kommt; sie wird namens des Verbandes verweigert.

*IV.* Nach Umbau der Pumpenstaffel steht die Unterzeichnerin für einen neuen Termin zur Verfügung.

#v(3mm)
#grid(columns: (1fr, auto), [#sig(1141, 46mm) \ Dr. Isolde Trautwein \ Sachverständige], [#circle(radius: 13mm, stroke: 1pt + rgb("#34508a"))[#set align(center + horizon); #text(size: 6.5pt, fill: rgb("#34508a"))[IHK Fulda \ Sachverständige \ TRAUTWEIN]]])
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Zweckverband Thermalbad Rhönwinkel",
            project="Erneuerung der Badewasseraufbereitung",
            project_code="ZV-TRW-09",
            milestone="Bauabschnitt 3, Filteranlage Außenbecken",
            signatory_name="Dr. Isolde Trautwein",
            signatory_title="Sachverständige",
            signature_date="2025-11-28",
        ),
        font="Libertinus Serif",
        size=10.8,
        margin="24mm",
        lang="de",
        justify=True,
    )


def absage() -> Paper:
    return text(
        "de-absage",
        r"""
#tiny[Marienschwestern-Klinikum Ahlen gGmbH · Bauabteilung · Kapellenweg 2]
#v(4mm)
hvdb Architekten PartGmbB \ Frau Tilda van den Boom \ 48143 Münster
#v(4mm)
#align(right)[Ahlen, den 9. April 2026]

*Neubau Palliativstation (Ihre Projekt-Nr. 19-204) \ Freigabe der Leistungsphase 6, Vorbereitung der Vergabe*

Sehr geehrte Frau van den Boom,

haben Sie herzlichen Dank für den dicken Ordner, den Ihr Mitarbeiter am Gründonnerstag noch persönlich vorbeigebracht hat. Die Oberin hat mich gebeten, Ihnen ausdrücklich zu sagen, wie sehr die Entwürfe für den Raum der Stille das Haus bewegen. Die Leistungsphasen 3, 4 und 5 haben wir Ihnen seinerzeit gern bestätigt, und dabei bleibt es.

Die Leistungsverzeichnisse der Leistungsphase 6 haben wir nun zwei Wochen lang mit unserer Haustechnik gelesen. Dabei ist uns aufgefallen, dass die Medizingase in keinem der Verzeichnisse vorkommen, dass die Mengen beim Trockenbau um rund ein Drittel unter denen Ihrer eigenen Pläne liegen und dass die Bettenaufzüge nach einer Norm ausgeschrieben sind, die seit 2022 nicht mehr gilt. Wir können uns gut vorstellen, unter welchem Zeitdruck das entstanden ist.

Sie werden verstehen, dass wir die Leistungsphase 6 in der vorliegenden Form nicht freigeben und die Abschlagsrechnung über 43.210,00 EUR einstweilen zu unserer Entlastung zurücksenden. Wenn die Verzeichnisse überarbeitet sind, setzen wir uns sehr gern wieder mit Ihnen an den runden Tisch.

Mit freundlichen Grüßen, auch an Ihren Herrn Vater

#sig(1151, 42mm)

Clemens Brockhinke \
Leiter Bau und Technik
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Marienschwestern-Klinikum Ahlen gGmbH",
            project="Neubau Palliativstation",
            project_code="19-204",
            milestone="Leistungsphase 6, Vorbereitung der Vergabe",
            signatory_name="Clemens Brockhinke",
            signatory_title="Leiter Bau und Technik",
            signature_date="2026-04-09",
            amount="43210.00 EUR",
        ),
        font="Caladea",
        size=10.8,
        margin="27mm",
        lang="de",
    )


def zusage() -> Paper:
    return text(
        "de-zusage",
        r"""
#align(center)[#text(size: 17pt, tracking: 3pt, fill: rgb("#24506b"))[SALZKAMMERHÜTTE] \ #tiny[Hotelbetriebe Traunkirchner Ges.m.b.H. & Co KG, Gmunden]]
#v(6mm)
Herrn Dipl.-Ing. Roman Schatzl \ Atelier Schatzl ZT \ per Boten #h(1fr) Gmunden, 27. Mai 2026

Betrifft: Zubau Seeterrasse, Ihr Akt S-311, Abschnitt Ausführungsplanung

Lieber Herr Architekt,

Sie haben am Telefon gefragt, ob das lange Schweigen etwas zu bedeuten habe. Es bedeutet nur, dass Pfingsten war. Der Vorentwurf und die Einreichung sind ohnedies längst bestätigt, sodass es heute allein um die Ausführungsplanung geht.

Mein Bruder und ich sind die zweiundzwanzig Blätter am Stammtisch durchgegangen. Beim ersten Mal, im April, hatten wir Ihnen ja abgesagt, weil die Entwässerung der Terrasse in den Weinkeller geführt hätte. Das haben Sie gelöst, und zwar eleganter, als wir es uns hätten ausdenken können. Auch die Brüstung hat jetzt die Höhe, die das Arbeitsinspektorat gern sieht.

Sollte in den kommenden drei Jahren an Ihrer Planung etwas auftreten, wofür Sie einzustehen haben, dann werden wir uns selbstverständlich melden; und sofern die Rechnung die Steuernummer trägt, wird sie binnen vierzehn Tagen überwiesen. Das ist so vereinbart und soll Sie nicht beunruhigen. Wir nehmen die Ausführungsplanung ab und bitten um Ihre Note über 29.500,00 EUR.

Auf den ersten Kaffee auf der Terrasse freut sich

#sig(1161, 40mm)

Theresia Traunkirchner \
geschäftsführende Gesellschafterin
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Hotelbetriebe Traunkirchner Ges.m.b.H. & Co KG",
            project="Zubau Seeterrasse",
            project_code="S-311",
            milestone="Ausführungsplanung",
            signatory_name="Theresia Traunkirchner",
            signatory_title="geschäftsführende Gesellschafterin",
            signature_date="2026-05-27",
            amount="29500.00 EUR",
        ),
        font="Lato",
        size=10.3,
        margin="28mm",
        lang="de",
    )


def fertigmeldung() -> Paper:
    return text(
        "de-fertigmeldung",
        r"""
#block(fill: rgb("#f2b705"), inset: 8pt, width: 100%)[#text(size: 15pt, weight: "black")[FERTIGMELDUNG] #h(1fr) Elektro Niehüser, Cloppenburg]
#v(2mm)
#kv(w: 36mm, [An], [Molkerei Soestetal eG, Herrn Betriebsleiter Gerd Vorwerk], [Auftragsnummer], [N-60417], [Objekt], [Abfüllhalle 2, Notbeleuchtung], [Teilleistung], [Abschnitt B (Zentralbatterie)], [Pauschale], [17.845,00 EUR])

Sehr geehrter Herr Vorwerk,

mit Freude dürfen wir Ihnen anzeigen, dass der Abschnitt B seit gestern Abend fertig ist. Sämtliche 64 Leuchten haben die dreistündige Prüfung bestanden, das Prüfbuch hängt am Schrank, und unser Geselle hat die Fliese, die ihm beim Bohren gesprungen war, noch am Nachmittag ersetzt. Nach unserer Überzeugung ist die Leistung vertragsgemäß und abnahmereif. Wir erlauben uns daher, um Abnahme binnen zwölf Werktagen zu bitten, und haben der Einfachheit halber unten Platz dafür gelassen.

Mit bestem Gruß aus Cloppenburg, 3. September 2025

#sig(1171, 38mm) \ Hinrich Niehüser, Elektromeister

#v(4mm)
#table(columns: 1fr, inset: 10pt, stroke: 1pt)[*Abnahmevermerk des Kunden* \
Abschnitt B wurde geprüft und wird abgenommen.
#v(8mm)
Ort, Datum: #line_(w: 45mm) #h(4mm) Unterschrift: #line_(w: 50mm) \
#h(84mm) #tiny[Gerd Vorwerk, Betriebsleiter]]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Molkerei Soestetal eG",
            project="Abfüllhalle 2, Notbeleuchtung",
            project_code="N-60417",
            milestone="Abschnitt B (Zentralbatterie)",
            signatory_name="Gerd Vorwerk",
            signatory_title="Betriebsleiter",
            amount="17845.00 EUR",
        ),
        font="Carlito",
        size=11,
        margin="23mm",
        lang="de",
    )


def formular() -> Paper:
    return form(
        "de-formular",
        r"""
#place[#text(size: 16pt, weight: "bold")[Freigabeblatt Ausstellungstexte]]
#place(dy: 8mm)[#tiny[Wortwerk Agentur für Museumskommunikation, Basel. Am Bildschirm ausfüllbar.]]
#place(dy: 18mm)[Museum] #place(dy: 28mm)[Ausstellung] #place(dy: 38mm)[Auftrag Nr.] #place(dy: 48mm)[Lieferung]
#place(dy: 60mm)[#block(width: 165mm)[Bitte kreuzen Sie an, wie Sie mit der Lieferung verfahren möchten. Ohne Kreuz können wir leider nichts veranlassen, auch wenn das Blatt unterzeichnet ist.]]
#place(dx: 9mm, dy: 76mm)[Lieferung ist freigegeben] #place(dx: 9mm, dy: 84mm)[Lieferung ist mit Auflagen freigegeben (bitte nennen)]
#place(dx: 9mm, dy: 92mm)[Lieferung wird nicht freigegeben]
#place(dy: 104mm)[Bemerkungen]
#place(dy: 136mm)[Name] #place(dy: 146mm)[Funktion] #place(dy: 156mm)[Datum] #place(dy: 166mm)[Gezeichnet]
#place(dy: 185mm)[#rule(s: .3pt) #tiny[Wortwerk, Feldbergstrasse 40 · Vielen Dank für Ihre Mühe.]]
""",
        [
            ("line", "museum", 60, 42, 105, "Historisches Museum Waldenburg"),
            ("line", "schau", 60, 52, 105, "Uhrmacher und Posamenter"),
            ("line", "auftrag", 60, 62, 105, "WW-2025-38"),
            ("line", "lieferung", 60, 72, 105, "Paket 2: Saaltexte deutsch/französisch"),
            ("check", "frei", 22, 101, 0, ""),
            ("check", "auflage", 22, 109, 0, ""),
            ("check", "nein", 22, 117, 0, ""),
            (
                "area",
                "bemerkung",
                22,
                150,
                160,
                "Die Texte haben wir im Team mit viel Interesse gelesen.\n"
                "Der Abschnitt über die Heimarbeit wurde rege besprochen.",
            ),
            ("line", "name", 60, 160, 105, "Dr. Lukas Schweighauser"),
            ("line", "funktion", 60, 170, 105, "Konservator"),
            ("line", "datum", 60, 180, 105, "11. Dezember 2025"),
            ("line", "gez", 60, 190, 105, "/s/ Lukas Schweighauser"),
        ],
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Historisches Museum Waldenburg",
            project="Uhrmacher und Posamenter",
            project_code="WW-2025-38",
            milestone="Paket 2: Saaltexte deutsch/französisch",
            signatory_name="Dr. Lukas Schweighauser",
            signatory_title="Konservator",
            signature_date="2025-12-11",
        ),
        font="Lato",
        size=10.5,
        margin="22mm",
        lang="de",
    )


def teilmail() -> Paper:
    return text(
        "de-teilmail",
        r"""
#grid(columns: (22mm, 1fr), row-gutter: 2mm, text(fill: luma(110))[Von], [Svenja Quast (svenja.quast@hafencity-verlag.example)], text(fill: luma(110))[An], [Projektbüro Lindqvist IT], text(fill: luma(110))[Gesendet], [Montag, 2. Februar 2026 08:41], text(fill: luma(110))[Betreff], [*AW: Redaktionssystem, Iteration 6 (Vorgang HV-4410), wie steht es?*])
#rule(c: luma(200))
Guten Morgen zusammen,

entschuldigt die Wartezeit, bei uns war die Grippe Chefredakteurin.

Wir haben Iteration 6 am Donnerstag und Freitag mit fünf Leuten durchgespielt. Der Planungskalender ist eine Freude, die Rechtschreibprüfung findet sogar die Fehler des Verlegers, und dass man Bilder jetzt ziehen kann, hat Beifall gegeben. Bei den Erinnerungsmails hakte es zuerst, das war aber unser Spamfilter und ist vom Tisch.

Ich mache es kurz, obwohl mir das bekanntlich schwerfällt: Iteration 6 nehmen wir ab, soweit es um Kalender, Rechtschreibung und Bilder geht. Ausgenommen bleibt das Archivmodul; die Suche liefert dort Treffer aus fremden Mandanten, und das geht aus naheliegenden Gründen nicht. Dafür bitten wir um eine neue Fassung.

Die Rechnung über 21.600,00 EUR dürft ihr trotzdem schon schicken, das ist mit Herrn Petersen besprochen.

Liebe Grüße von der Elbe \
Svenja Quast \
Leitung Herstellung \
Hafencity Verlag GmbH
""",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Hafencity Verlag GmbH",
            project="Redaktionssystem",
            project_code="HV-4410",
            milestone="Iteration 6",
            signatory_name="Svenja Quast",
            signatory_title="Leitung Herstellung",
            signature_date="2026-02-02",
            amount="21600.00 EUR",
            conditions=["das Archivmodul"],
        ),
        font="DejaVu Sans",
        size=9.2,
        margin="22mm",
        lang="de",
    )


def nachtrag() -> Paper:
    return mixed(
        "de-nachtrag",
        r"""
#text(size: 16pt, weight: "bold")[Nachtragsvereinbarung Nr. 5]
#rule()
#kv(w: 40mm, [Bauherrin], [Stadtwerke Neckarhalde GmbH], [Unternehmer], [Tiefbau Gscheidle KG], [Baumaßnahme], [Fernwärmetrasse Süd], [Vertragsnummer], [SWN-FW-0233], [Angebot vom], [2. Juli 2025])

*Begründung.* Beim Queren der Hirschgasse kam in 1,60 m Tiefe ein Gewölbe zum Vorschein, das der Stadtarchivar auf das Jahr 1730 schätzt und das er, wie er schreibt, noch lange betrachten könnte. Die Trasse ist daher auf 34 m um das Gewölbe herumzuführen. Der Unternehmer hat seine Kalkulation offengelegt; die Bauüberwachung hat sie geprüft und in einem Punkt gekürzt.

#table(columns: (1fr, 40mm), inset: 5pt, stroke: .4pt, align: (left, right),
[Mehrlänge Rohrgraben mit Verbau], [26.180,00 EUR], [Vier zusätzliche Bögen DN 200], [7.412,00 EUR], [Handschachtung am Gewölbe], [5.960,00 EUR], [Entfall Asphalt Hirschgasse], [−3.102,00 EUR], [*Mehrvergütung netto*], [*36.450,00 EUR*])

Die Ausführungsfrist verlängert sich um acht Werktage. Im Übrigen bleibt alles beim Hauptvertrag. Die Unterschriften finden sich auf Blatt 2.
""",
        r"""
#text(size: 9pt)[Blatt 2 zur Nachtragsvereinbarung Nr. 5, Fernwärmetrasse Süd]
#v(10mm)
Das vorstehende Angebot ist geprüft. Die Bauherrin nimmt es an und beauftragt die Mehrleistung.
#v(10mm)
#table(columns: (1fr, 1fr), inset: 9pt, stroke: .6pt,
[Für den Unternehmer \ #sig(1181, 44mm) \ Eberhard Gscheidle \ 14. 7. 2025], [Für die Bauherrin \ #sig(1182, 44mm) \ Annette Kurrle, Prokuristin \ #scrawl[Neckarhalde, 21. 7. 2025]])
#v(8mm)
#align(right)[#stamp(c: rgb("#2a4a8c"), a: 4deg)[STADTWERKE NECKARHALDE \ EINGEGANGEN 16. 7. 2025]]
""",
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stadtwerke Neckarhalde GmbH",
            project="Fernwärmetrasse Süd",
            project_code="SWN-FW-0233",
            signatory_name="Annette Kurrle",
            signatory_title="Prokuristin",
            signature_date="2025-07-21",
            amount="36450.00 EUR",
            change_order_number="5",
        ),
        Scanner(dpi=120, skew=0.7, noise=1.2, jpeg=32, seed=51),
        font="Liberation Sans",
        size=10.5,
        margin="25mm",
        lang="de",
    )


def stunden() -> Paper:
    return scanned(
        "de-stunden",
        r"""
#table(columns: (1fr, 44mm), stroke: none, inset: 0pt, [#text(size: 14pt, weight: "bold")[Regiebericht / Stundennachweis] \ Malerei Tschümperlin, Küssnacht], align(right)[Nr. 2207 \ Auftrag T-915])
#v(2mm)
Bauherrschaft: Kurhaus Rigiblick AG #h(1fr) Objekt: Speisesaal, Stuckdecke
#table(columns: (24mm, 1fr, 18mm, 18mm), stroke: .6pt, inset: 5pt,
[*Datum*], [*Arbeit*], [*Mann*], [*Std.*],
[10.11.2025], [Risse öffnen, Rosetten sichern], [2], [16.0],
[11.11.2025], [Spachteln, schleifen], [2], [17.0],
[12.11.2025], [Grundieren; Kronleuchter abhängen half der Portier], [2], [15.5],
[13.11.2025], [Zweimal streichen, Gold ausbessern], [1], [9.5],
[], [*Total Stunden*], [], [*58.0*])
58.0 Std. zu CHF 92.00 = CHF 5'336.00, exkl. MWST

Visum Bauherrschaft: #scrawl[Stunden stimmen, einverstanden. Schön geworden!]
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#sig(1191, 40mm, #111111) \ #rule(s: .4pt) Regula Camenzind, Hausdirektorin \ 14.11.2025], [#sig(1192, 32mm, #111111) \ #rule(s: .4pt) Toni Tschümperlin, Malermeister])
""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Kurhaus Rigiblick AG",
            project="Speisesaal, Stuckdecke",
            project_code="T-915",
            signatory_name="Regula Camenzind",
            signatory_title="Hausdirektorin",
            signature_date="2025-11-14",
            amount="5336.00 CHF",
        ),
        Scanner(dpi=130, skew=-1.1, noise=1.5, blur=0.6, jpeg=30, seed=61, shadow=True),
        font="Carlito",
        size=11.5,
        margin="20mm",
        lang="de",
    )


def leistung() -> Paper:
    return text(
        "de-leistung",
        r"""
#text(size: 8pt, fill: luma(110))[Formblatt PS-7 / Ausgabe 3]
#text(size: 15pt)[*Leistungsnachweis Januar 2026*]
#grid(columns: (1fr, 1fr), gutter: 5mm, [Dienstleisterin: Kalbitz Beratung GmbH, Leipzig \ Beraterin: Ronja Kalbitz], [Kundin: Versorgungskasse Mittelsaale \ Vorhaben: Einführung E-Akte \ Abrufnummer: VKM-AB-0057])
#table(columns: (14mm, 1fr, 20mm), stroke: (x, y) => (bottom: .4pt + luma(140)), inset: 4pt, align: (left, left, right),
[*KW*], [*Tätigkeit*], [*Tage*],
[2], [Aktenplan mit den Sachgebieten abgestimmt, dabei viel über die Geschichte des Hauses erfahren], [4,0],
[3], [Schulungsunterlagen, erste Fassung], [4,5],
[4], [Probeschulung in zwei Gruppen; Fragen gesammelt], [3,0],
[5], [Berechtigungskonzept], [2,5],
[], [*Summe*], [*14,0*])
14,0 Personentage zu 1.080,00 EUR ergeben 15.120,00 EUR.

Nach Nr. 6 des Abrufs gilt der Nachweis als genehmigt, wenn sowohl die Fachseite als auch das Vertragsmanagement der Kundin gezeichnet haben.
#v(3mm)
#table(columns: (1fr, 1fr), inset: 8pt, stroke: .5pt,
[*Fachseite* \ sachlich richtig \ #sig(1201, 38mm) \ Jens Uhlig, Referatsleiter \ 4. Februar 2026],
[*Vertragsmanagement* \ genehmigt \ #v(13mm) Marlies Görlach, Vertragsmanagerin \ Datum: #line_(w: 30mm)])
""",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Versorgungskasse Mittelsaale",
            project="Einführung E-Akte",
            project_code="VKM-AB-0057",
            signatory_name="Marlies Görlach",
            signatory_title="Vertragsmanagerin",
            amount="15120.00 EUR",
            warnings=["partly_signed"],
        ),
        font="Liberation Sans",
        size=10,
        margin="24mm",
        lang="de",
    )


def bestellung() -> Paper:
    return text(
        "de-bestellung",
        r"""
#align(right)[#text(size: 18pt, fill: rgb("#0b6e4f"))[Gartenbau Ohlendorf] \ #tiny[Baumschulen seit 1904 · Bad Zwischenahn]]
#v(3mm)
Firma \ Messwerk Vermessung GbR \ Oldenburg
#v(3mm)
*Bestellung 4500-8816* vom 16. Februar 2026

Sehr geehrte Damen und Herren,

auf Ihr freundliches Angebot vom 9. Februar bestellen wir zu den Bedingungen unseres Rahmenvertrages:

#table(columns: (10mm, 1fr, 32mm), inset: 5pt, stroke: .3pt, align: (left, left, right),
[1], [Aufmaß Freiland Nord einschließlich Höhenlinien], [2.340,00 EUR], [2], [Absteckung der Wege nach Plan], [1.185,00 EUR], [3], [Bestandsplan, zwei Ausfertigungen], [415,00 EUR], [], [*Gesamt netto*], [*3.940,00 EUR*])

Bitte kündigen Sie sich zwei Tage vorher an, die Hunde laufen frei. Die Abnahme der Arbeiten erfolgt nach ihrem Ende durch unseren Obergärtner auf gesondertem Blatt.

Mit freundlichen Grüßen

#sig(1211, 36mm) \ Friederike Ohlendorf, Inhaberin
""",
        truth(
            "purchase_order",
            None,
            True,
            "de",
            client="Gartenbau Ohlendorf",
            signatory_name="Friederike Ohlendorf",
            signatory_title="Inhaberin",
            signature_date="2026-02-16",
            amount="3940.00 EUR",
            po_number="4500-8816",
        ),
        font="Caladea",
        size=11,
        margin="27mm",
        lang="de",
    )


def papers() -> Iterator[Paper]:
    yield abnahme()
    yield vorbehalt()
    yield probebetrieb()
    yield gemeinderat()
    yield gutachten()
    yield absage()
    yield zusage()
    yield fertigmeldung()
    yield formular()
    yield teilmail()
    yield nachtrag()
    yield stunden()
    yield leistung()
    yield bestellung()
