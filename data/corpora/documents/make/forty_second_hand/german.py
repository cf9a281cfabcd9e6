"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_second_hand.board import A, rl, ty
from forty_second_hand.press import flattened, scanned, text


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield scanned(
        "abnahme-vob",
        rl(
            """
# Abnahmeprotokoll gemäß § 12 VOB/B
@ 45 125
| Auftraggeber | Stadtwerke Emmerthal AöR
| Auftragnehmer | Krahwinkel Tiefbau GmbH & Co. KG
| Bauvorhaben | Erneuerung Fernwärmeleitung Lindenstraße
| Projekt-/Auftragsnummer | 2025-FW-0173
| Abnahmetermin | 14.04.2026, 10:00 Uhr, vor Ort
| Teilnehmer | Frau Dr. Iversen (AG), Herr Krahwinkel (AN), Herr Puls (Bauüberwachung)
## Feststellungen
[x] Mängel wurden nicht festgestellt.    [ ] Mängel gemäß Anlage 1 (Anzahl: ____) /
[x] Die Leistung wird abgenommen.    [ ] Die Abnahme wird verweigert, weil: /
~2
Beginn der Verjährungsfrist für Mängelansprüche: 14.04.2026. Schlusszahlung laut geprüfter Rechnung: 212.380,45 €.
Vertragsstrafe: nicht angefallen. Bestandspläne und Druckprüfungsprotokolle wurden übergeben.
~5
@ 85 85
: ink:131 | ink:132
: Dr. Wiebke Iversen | Jens Krahwinkel
: Leiterin Netzbau, für den Auftraggeber | für den Auftragnehmer
: Emmerthal, 14.04.2026 | 14.04.2026
> Verteiler: AG Netzbau (1), AG Kaufmännische Abteilung (1), AN (1), Bauüberwachung Puls (1)
""",
            size=9.5,
        ),
        truth(
            A,
            "accepted",
            True,
            "de",
            client="Stadtwerke Emmerthal AöR",
            project="Erneuerung Fernwärmeleitung Lindenstraße",
            project_code="2025-FW-0173",
            signatory_name="Dr. Wiebke Iversen",
            signatory_title="Leiterin Netzbau",
            signature_date="2026-04-14",
            amount="212380.45 EUR",
        ),
        skew=0.9,
    )

    yield text(
        "leistungsnachweis-ing",
        ty(
            """
#grid(columns: (1fr, auto), text(16pt)[*Leistungsnachweis*], [Ingenieurbüro Sahlmann PartG mbB\\ Kiel · Rostock])
#kv([Kunde:], [Hafengesellschaft Warnow mbH], [Projekt:], [Kaikantensanierung Becken C], [Projekt-Nr.:], [IBS 4418], [Abrechnungsmonat:], [Mai 2026])
#table(columns: (22mm, 1fr, 20mm), align: (left, left, right), stroke: (x, y) => (bottom: 0.4pt),
 [*Datum*], [*Tätigkeit*], [*Std.*],
 [05.05.26], [Bauwerksprüfung Spundwand, Taucherbegleitung], [8,00], [06.05.26], [Bauwerksprüfung, Auswertung], [7,50], [12.05.26], [Abstimmung mit Prüfstatiker], [3,00], [20.05.26], [Planlauf Index c], [6,50], [], [*Summe*], [*25,00*])
25,00 Std. × 112,00 € = *2.800,00 €* netto

Die aufgeführten Stunden sind sachlich richtig und werden zur Abrechnung freigegeben.

#v(4mm)
#grid(columns: (1fr, 1fr), [Warnemünde, den 3. Juni 2026\\ INK141\\ Henrike Mollenhauer\\ Technische Projektleitung (Kunde)], [Kiel, 01.06.2026\\ #hand[B. Sahlmann]\\ Ingenieurbüro])
""",
            lang="de",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Hafengesellschaft Warnow mbH",
            project="Kaikantensanierung Becken C",
            project_code="IBS 4418",
            signatory_name="Henrike Mollenhauer",
            signatory_title="Technische Projektleitung",
            signature_date="2026-06-03",
            amount="2800.00 EUR",
        ),
    )

    yield text(
        "uebergabe-pv-schweiz",
        ty(
            """
#text(18pt, fill: rgb("#c1121f"))[Übergabeprotokoll Photovoltaikanlage]

#table(columns: (45mm, 1fr), stroke: 0.3pt, [Bauherrschaft], [Genossenschaft Sonnhalde, Herisau], [Ersteller], [Bächtiger Solartechnik AG], [Projekt], [PV-Dach Mehrzweckhalle Sonnhalde], [Projekt-Nr.], [BS-24-077], [Werkpreis], [CHF 184’650.00])
*Prüfpunkte:* Sichtkontrolle i.O. · Messprotokoll DC i.O. · Sicherheitsnachweis (SiNa) liegt vor · Schulung Hauswart offen · Schneefang Nordseite fehlt

Gestützt auf die gemeinsame Prüfung nach SIA 118 wird das Werk

#O abgenommen #h(8mm) #X mit Vorbehalt abgenommen #h(8mm) #O nicht abgenommen (Rückstellung)

*Vorbehalte:*
- Montage Schneefang Nordseite bis 31. Oktober 2026
- Schulung des Hauswarts bis 15. Oktober 2026
#v(5mm)
#grid(columns: (1fr, 1fr), [Für die Bauherrschaft\\ INK151\\ Urs Nägeli-Frischknecht\\ Präsident], [Für den Ersteller\\ INK152\\ R. Bächtiger])
Herisau, 24. September 2026
""",
            lang="de",
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "de",
            client="Genossenschaft Sonnhalde",
            project="PV-Dach Mehrzweckhalle Sonnhalde",
            project_code="BS-24-077",
            signatory_name="Urs Nägeli-Frischknecht",
            signatory_title="Präsident",
            signature_date="2026-09-24",
            amount="184650.00 CHF",
            conditions=[
                "Montage Schneefang Nordseite bis 31. Oktober 2026",
                "Schulung des Hauswarts bis 15. Oktober 2026",
            ],
        ),
    )

    yield text(
        "abnahme-verweigert-aufzug",
        rl(
            """
== Landratsamt Wiesenfels /
Gebäudemanagement /
Burgstraße 3
~6
Steigner Aufzugsbau GmbH /
Gewerbepark 12
~6
== 19.02.2026
<b>Modernisierung Aufzug Kreishaus, Auftrag GM-2025-88 - Ihre Anzeige der Fertigstellung vom 09.02.2026</b>

Sehr geehrte Damen und Herren,

zur förmlichen Abnahme am 17.02.2026 haben wir die Anlage mit dem Sachverständigen geprüft. Die Notrufeinrichtung baut keine Verbindung auf,
die Bündigkeit in der Haltestelle 2 weicht um 23 mm ab, und die Prüfplakette fehlt.

Wegen dieser wesentlichen Mängel verweigern wir die Abnahme der Leistung. Wir fordern Sie auf, die Mängel bis 20.03.2026 zu beseitigen und
einen neuen Termin zu benennen. Eine Nutzung der Anlage erfolgt bis dahin nicht; Zahlungen werden einbehalten.

Mit freundlichen Grüßen /
im Auftrag

ink:161
Friedhelm Oesterle, Sachgebietsleiter Technik
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            A,
            "rejected",
            True,
            "de",
            client="Landratsamt Wiesenfels",
            project="Modernisierung Aufzug Kreishaus",
            project_code="GM-2025-88",
            signatory_name="Friedhelm Oesterle",
            signatory_title="Sachgebietsleiter Technik",
            signature_date="2026-02-19",
        ),
    )

    yield text(
        "druckfreigabe-doppelt",
        ty(
            """
#block(fill: black, inset: 10pt, width: 100%, text(fill: white, 17pt)[DRUCKFREIGABE #h(1fr) Atelier Quint])
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [*Kunde:* Brauerei Zwettlinger OG], [*Auftrag:* AQ-3071], [*Projekt:* Etikettenserie Herbstbock], [*Stand:* Korrektur 3, 12 Seiten])
Bitte *genau eine* Zeile ankreuzen. Mit der Freigabe haftet der Kunde für übersehene Satzfehler.
#v(2mm)
#X #h(3mm) druckreif ohne Korrektur

#O #h(3mm) druckreif nach Ausführung der Korrekturen

#X #h(3mm) nicht druckreif, neuer Abzug erwünscht
#v(5mm)
Ort, Datum: Zwettl, 02.10.2026

Unterschrift: INK171 #h(8mm) Name: Leonore Gschwandtner, Produktmanagerin
""",
            lang="de",
            page='paper: "a5", margin: 14mm',
        ),
        truth(
            A,
            "undecided",
            True,
            "de",
            client="Brauerei Zwettlinger OG",
            project="Etikettenserie Herbstbock",
            project_code="AQ-3071",
            signatory_name="Leonore Gschwandtner",
            signatory_title="Produktmanagerin",
            signature_date="2026-10-02",
        ),
    )

    yield text(
        "zusatzauftrag-wien",
        rl(
            """
# Zusatzauftrag Nr. 3
: Auftraggeberin | Donaukanal Festspiele GmbH, Wien
: Auftragnehmerin | Lichtgriff Veranstaltungstechnik e.U.
: Hauptauftrag | DF-2026/19, Projekt "Seebühne 2026"
---
Auf Grund der Verlegung der Probe auf den 4. Juli werden folgende zusätzliche Leistungen vereinbart:
@ 110 60
| Zweiter Lichttechniker, 6 Tage | EUR 2.940,00
| Vorhaltung Traversenbrücke, 1 Woche | EUR 1.385,00
| Entfall Nebelmaschine | EUR -215,00
| <b>Auftragserhöhung netto</b> | <b>EUR 4.110,00</b>
Alle übrigen Bestimmungen des Hauptauftrages bleiben aufrecht. Die Auftragserhöhung wird hiermit genehmigt und beauftragt.
~6
: Wien, am 22. Juni 2026 | Wien, am 19. Juni 2026
: ink:181 | ink:182
: Mag. Konstanze Pröll, Kaufmännische Geschäftsführerin | Lichtgriff, G. Haslinger
%%
## Allgemeine Geschäftsbedingungen Lichtgriff (Auszug)
> 1. Angebote sind dreißig Tage gültig. 2. Der Aufbau setzt eine tragfähige, trockene Fläche voraus. 3. Absagen später als sieben Tage vor Beginn werden mit der Hälfte des Entgelts verrechnet.
> 4. Bei Sturmwarnung entscheidet der Bühnenmeister; ein Abbruch gilt nicht als Schlechterfüllung. 5. Geliehene Geräte sind vom Veranstalter gegen Diebstahl zu versichern.
> 6. Beanstandungen sind am Tag der Veranstaltung mitzuteilen. 7. Rechnungen sind binnen vierzehn Tagen ohne Abzug zahlbar. 8. Gerichtsstand ist Wien Innere Stadt. 9. Mündliche Nebenabreden bestehen nicht.
""",
            grid="lines",
            color="#3a5a40",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Donaukanal Festspiele GmbH",
            project="Seebühne 2026",
            project_code="DF-2026/19",
            signatory_name="Konstanze Pröll",
            signatory_title="Kaufmännische Geschäftsführerin",
            signature_date="2026-06-22",
            amount="4110.00 EUR",
            change_order_number="3",
        ),
    )

    yield text(
        "mail-trainingskonzept",
        rl(
            """
Von: Mechthild Ansorge (m.ansorge@klinikverbund-leinetal.example) /
Gesendet: Montag, 16. März 2026 08:27 /
An: Fortbildungswerk Curare /
Betreff: AW: Meilenstein 2 - Schulungskonzept Wundversorgung (CUR-559)
---
Guten Morgen Frau Tepel,

das überarbeitete Schulungskonzept lag am Freitag der Pflegedirektion vor. Alle drei Häuser sind zufrieden, wir nehmen den Meilenstein 2
hiermit ab. Die vereinbarte Rate von 8.600,00 EUR können Sie in Rechnung stellen.

Für die Pilotgruppe melde ich mich im April noch einmal gesondert.

Viele Grüße /
Mechthild Ansorge /
Leiterin Personalentwicklung /
Klinikverbund Leinetal gGmbH
""",
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Klinikverbund Leinetal gGmbH",
            project="Schulungskonzept Wundversorgung",
            project_code="CUR-559",
            milestone="Meilenstein 2",
            signatory_name="Mechthild Ansorge",
            signatory_title="Leiterin Personalentwicklung",
            signature_date="2026-03-16",
            amount="8600.00 EUR",
        ),
    )

    yield text(
        "mail-terminanfrage",
        ty(
            """
#table(columns: (25mm, 1fr), stroke: none, inset: 2pt, [Von], [Team Abnahme, Pixelmühle AG], [An], [Corinna Zbinden], [Datum], [Di, 10.11.2026, 14:05], [Betreff], [Terminfindung Durchsprache Website])
#rule
Liebe Frau Zbinden

In der übernächsten Woche wären wir am Mittwoch und am Donnerstag in Ihrer Nähe. Passt Ihnen einer der beiden Tage für die Durchsprache der neuen Website? Wir brauchen etwa eine Stunde und einen Bildschirm.

Den Parkplatz hinter dem Haus würden wir gerne wieder benutzen, falls er frei ist.

Freundliche Grüsse\\ Ihr Team der Pixelmühle AG, Olten
""",
            lang="de",
            size=11,
        ),
        truth("email", None, None, "de"),
    )

    yield text(
        "leistungsbeschreibung-sow",
        rl(
            """
# Leistungsbeschreibung und Einzelabruf
## zum Rahmenvertrag Übersetzungsdienste
@ 50 120
: Auftraggeber | Bundesamt für Gewässerpflege
: Auftragnehmer | Sprachwerk Dittrich GmbH
: Projekt | Übersetzung Jahresbericht 2025
: Abrufnummer | RV12-EA-044
<b>1. Gegenstand.</b> Übersetzung des Jahresberichts aus dem Deutschen ins Englische und Französische, rund 61.000 Wörter, einschließlich Fachlektorat.
<b></b>
<b>2. Termine.</b>
@ 100 70
| Terminologieliste | 15.05.2026
| Rohübersetzung | 30.06.2026
| Endfassung, satzfertig | 31.07.2026
<b>3. Vergütung.</b> Festpreis 18.910,00 EUR zuzüglich Umsatzsteuer, zahlbar nach Abnahme der Endfassung.

<b>4. Abnahme.</b> Der Auftraggeber prüft innerhalb von 20 Arbeitstagen. Die Abnahme erfolgt in Textform.
~5
: Für den Auftraggeber | Für den Auftragnehmer
: ink:191 | ink:192
: Gundula Reimers, Referat Z3 | Arne Dittrich
: 04.05.2026 | 06.05.2026
""",
            font="Times-Roman",
            size=10.5,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Bundesamt für Gewässerpflege",
            project="Übersetzung Jahresbericht 2025",
            project_code="RV12-EA-044",
            signatory_name="Gundula Reimers",
            signatory_title="Referat Z3",
            signature_date="2026-05-04",
            amount="18910.00 EUR",
        ),
    )

    yield text(
        "inbetriebnahme-medizin",
        flattened(
            rl("""
# Inbetriebnahme- und Übernahmeprotokoll Medizintechnik
@ 55 115
: Betreiber | field:betreiber=Kreiskrankenhaus Altwied
: Gerät / Projekt | field:projekt=Ersatzbeschaffung C-Bogen OP 3
: Auftragsnummer | field:auftrag=KKA-MT-2291
: Auftragswert | field:wert=148.900,00 EUR
## Prüfungen
@ 8 162
: chk:a=1 | Elektrische Sicherheit nach DIN EN 62353 bestanden
: chk:b=1 | Konstanzprüfung bestanden
: chk:c=1 | Einweisung durchgeführt (Anzahl Personen: 11)
## Erklärung des Betreibers
@ 8 162
: chk:ja=1 | Das Gerät wird übernommen. Beanstandungen: keine
: chk:nein= | Das Gerät wird nicht übernommen.
@ 55 115
: Name | field:name=Benedikt Schürholz
: Funktion | field:funk=Leiter Medizintechnik
: Unterschrift | field:sig=/s/ Benedikt Schürholz
: Datum | field:datum=28.08.2026
""")
        ),
        truth(
            A,
            "accepted",
            True,
            "de",
            client="Kreiskrankenhaus Altwied",
            project="Ersatzbeschaffung C-Bogen OP 3",
            project_code="KKA-MT-2291",
            signatory_name="Benedikt Schürholz",
            signatory_title="Leiter Medizintechnik",
            signature_date="2026-08-28",
            amount="148900.00 EUR",
        ),
    )

    yield text(
        "etappen-gemeinde",
        ty(
            """
*Marktgemeinde Obernhofen* – Bauamt #h(1fr) Zl. 031/2026

= Bestätigung der Leistungserbringung
Vorhaben: *Örtliches Entwicklungskonzept 2035* \\ Auftragnehmer: Raumwerk Steininger ZT GmbH \\ Auftrag Nr. OEK-35/2

#table(columns: (1fr, 30mm, 40mm), [*Etappe*], [*Betrag*], [*Stand*],
 [E1 – Grundlagenforschung], [€ 9.200,00], [abgenommen 11/2025, bezahlt],
 [E2 – Bürgerbeteiligung], [€ 12.450,00], [*Gegenstand dieser Bestätigung*],
 [E3 – Entwurf und Auflage], [€ 15.800,00], [noch nicht begonnen])
Die Leistungen der Etappe E2 – Bürgerbeteiligung wurden vollständig und vertragsgemäß erbracht und werden abgenommen. Der Betrag von € 12.450,00 zuzüglich USt. ist zur Zahlung frei.

Obernhofen, am 9. April 2026

#grid(columns: 2, column-gutter: 15mm, stamp[MARKTGEMEINDE\\ OBERNHOFEN], [INK201\\ Walpurga Hinterleitner\\ Bürgermeisterin])
""",
            lang="de",
            font="Liberation Serif",
            size=11.5,
        ),
        truth(
            A,
            "accepted",
            True,
            "de",
            client="Marktgemeinde Obernhofen",
            project="Örtliches Entwicklungskonzept 2035",
            project_code="OEK-35/2",
            milestone="E2 – Bürgerbeteiligung",
            signatory_name="Walpurga Hinterleitner",
            signatory_title="Bürgermeisterin",
            signature_date="2026-04-09",
            amount="12450.00 EUR",
        ),
    )

    yield text(
        "fertigmeldung",
        rl(
            """
# Fertigmeldung
@ 45 125
| Von | Thalbach Prozesstechnik GmbH (Auftragnehmer)
| An | Molkerei Uhlenbusch eG
| Projekt | CIP-Anlage Linie 4
| Bestellnummer | 4100-77812
| Unsere Projektnr. | TP 1166
Wir melden hiermit die Fertigstellung der Montage zum 30.06.2026. Sämtliche Funktionstests wurden durch uns erfolgreich abgeschlossen; aus unserer Sicht ist die
Anlage abnahmereif. Offene Punkte aus unserer Liste: 0.
~3
Sonthofen, 01.07.2026

hand:Tilman Hegerl
Tilman Hegerl, Projektleiter, Thalbach Prozesstechnik GmbH
~4
## Abnahmeerklärung (vom Kunden auszufüllen)
[ ] Abnahme erteilt    [ ] Abnahme nicht erteilt
~4
Name: ______________________   Datum: ______________   Unterschrift: ______________________
""",
            grid="zebra",
            color="#264653",
        ),
        truth(
            A,
            "undecided",
            False,
            "de",
            client="Molkerei Uhlenbusch eG",
            project="CIP-Anlage Linie 4",
            project_code="TP 1166",
            po_number="4100-77812",
            warnings=("partly_signed",),
        ),
    )

    yield scanned(
        "stundenzettel-abgelehnt",
        rl(
            """
# Stundenzettel KW 37
@ 35 60 35 40
: Kunde | Verkehrsbetriebe Südharz | Auftrag | VS-0098
: Projekt | Sicherheitsposten Gleisbau | Firma | Wachtel Bahnservice
@ 25 30 30 25 60
| <b>Tag</b> | <b>von</b> | <b>bis</b> | <b>Std.</b> | <b>Bemerkung</b>
| Mo 07.09. | 22:00 | 05:00 | 7,0 | Nacht
| Di 08.09. | 22:00 | 05:00 | 7,0 | Nacht
| Mi 09.09. | 22:00 | 05:00 | 7,0 | Nacht
| Do 10.09. | 22:00 | 05:00 | 7,0 | Nacht
| <b>Summe</b> | | | <b>28,0</b> |
~3
Prüfvermerk des Kunden: /
[ ] Stunden anerkannt    [x] Stunden nicht anerkannt /
Begründung: Sperrpause war am 09. und 10.09. abgesagt, Zettel neu ausstellen.
~3
@ 60 60 50
: ink:211 | stamp:VERKEHRSBETRIEBE SÜDHARZ/BAULEITUNG | 14.09.2026
: Norbert Quast, Bauüberwacher Bahn | |
""",
            page="a5l",
            margin=11,
            size=8.8,
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "de",
            client="Verkehrsbetriebe Südharz",
            project="Sicherheitsposten Gleisbau",
            project_code="VS-0098",
            signatory_name="Norbert Quast",
            signatory_title="Bauüberwacher Bahn",
            signature_date="2026-09-14",
        ),
        dpi=150,
        skew=-0.8,
    )

    yield text(
        "teilabnahme-messestand",
        ty(
            """
#text(21pt)[Standübergabe] #h(1fr) Nordlicht Messebau KG
#rule
#kv([Aussteller], [Agrimont Landtechnik SE], [Messe / Projekt], [AgriExpo 2026, Halle 7, Stand C14], [Auftrags-Nr.], [NM 26-207])
#v(3mm)
Bei der Übergabe am Sonntag, 8. November 2026, 18:30 Uhr, wurde der Stand gemeinsam begangen.

*Erdgeschoss:* vollständig, sauber, Strom und Wasser geprüft – wird abgenommen.\\
*Obergeschoss:* wird nicht abgenommen, solange die Statikbescheinigung der Treppe fehlt.\\
*Grafik:* in Ordnung – wird abgenommen.

Damit ist der Stand in Teilen abgenommen. Hannover, den 8. November 2026

#v(5mm)
#grid(columns: (1fr, 1fr), [INK221\\ Swantje Petersohn, Messeleitung Agrimont], [INK222\\ K. Ruhnke, Nordlicht])
#v(1fr)
#small[Es gelten unsere Allgemeinen Lieferbedingungen für Messebau, Stand 01/2026. Leihmöbel sind bis 12 Uhr des Abbautages zurückzugeben. Verluste werden zum Wiederbeschaffungswert berechnet. Anlagen: Möbelliste (2 Seiten), Elektroabnahme, Fotos.]
""",
            lang="de",
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "de",
            client="Agrimont Landtechnik SE",
            project="AgriExpo 2026, Halle 7, Stand C14",
            project_code="NM 26-207",
            signatory_name="Swantje Petersohn",
            signatory_title="Messeleitung",
            signature_date="2026-11-08",
            conditions=["wird nicht abgenommen, solange die Statikbescheinigung der Treppe fehlt"],
        ),
    )
