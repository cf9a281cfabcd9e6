"""Post from Germany, Austria and Switzerland: Mängellisten, Teilabnahmen, Verweigerungen."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CERT, CHANGE, COND, MAIL, NO, OK, OPEN, TIME, draw, joined, paper, scanned, typ


def papers() -> Iterator[Paper]:
    yield scanned(
        "abnahme-maengelliste-dach",
        draw(
            """
# Abnahmeprotokoll nach § 12 VOB/B
Auftraggeber :: Wohnbau Hörnle eG
Auftragnehmer :: Zimmerei Stumpp &amp; Söhne
Bauvorhaben :: Aufstockung Lindenhof 12
Auftrags-Nr. :: 24-1137
Tag der Begehung :: 6. Mai 2026

Die Leistung wird abgenommen unter Vorbehalt der Beseitigung folgender Mängel:
|% 8,62,30
|! Nr. | Mangel | zu beseitigen bis
| 1 | Ortgangblech Westseite nicht befestigt | 20.05.2026
| 2 | Dachfenster Whg. 7 schließt nicht dicht | 20.05.2026
| 3 | Fanggerüst noch nicht abgebaut | 13.05.2026

|% 50,50
| ~101 | ~102
| Auftraggeber: Katrin Schöllhammer, Projektleiterin | Auftragnehmer: Eugen Stumpp
| Esslingen, 06.05.2026 | Esslingen, 06.05.2026
""",
            size=10.5,
            over=((1, "Wohnbau Hörnle eG\nTechnik", 130, 250, 6, 11, "#1a3a9a", True),),
        ),
        truth(
            CERT,
            COND,
            True,
            "de",
            client="Wohnbau Hörnle eG",
            project="Aufstockung Lindenhof 12",
            project_code="24-1137",
            signatory_name="Katrin Schöllhammer",
            signatory_title="Projektleiterin",
            signature_date="2026-05-06",
            conditions=[
                "Ortgangblech Westseite nicht befestigt",
                "Dachfenster Whg. 7 schließt nicht dicht",
                "Fanggerüst noch nicht abgebaut",
            ],
        ),
        Scanner(skew=-1.0, noise=5, seed=21),
    )

    yield paper(
        "leistungsnachweis-schweiz",
        typ(r"""
#text(16pt, weight: "bold")[Leistungsnachweis März 2026]
#v(2pt)
#kv(3.6cm, [Kunde], [Rheinwerk Versicherung AG], [Projekt], [Ablösung Host-Schaden], [Projektnummer], [RW-8810], [Berater], [Urs Zgraggen, Tödi Informatik GmbH])
#v(6pt)
#table(columns: (auto, 1fr, auto), stroke: (x: none, y: .4pt), [*KW*], [*Tätigkeit*], [*Stunden*], [10], [Datenmodell, Abstimmung mit Fachbereich], [34.0], [11], [Schnittstelle Partnerverwaltung], [38.5], [12], [Testfälle, Fehlerbehebung], [40.0], [13], [Dokumentation], [27.5], [], [*Summe*], [*140.0*])
140.0 Std. zu CHF 165.00 = *CHF 23'100.00* (exkl. MWST)
#v(10pt)
Die Stunden sind richtig erfasst und werden zur Verrechnung freigegeben.
#v(4pt)
INK111 \
Regula Amacher, Leiterin Schadenapplikationen \
Basel, 2. April 2026
"""),
        truth(
            TIME,
            OK,
            True,
            "de",
            client="Rheinwerk Versicherung AG",
            project="Ablösung Host-Schaden",
            project_code="RW-8810",
            signatory_name="Regula Amacher",
            signatory_title="Leiterin Schadenapplikationen",
            signature_date="2026-04-02",
            amount="23100.00 CHF",
        ),
    )

    yield paper(
        "teilabnahme-etappen",
        draw(
            """
# Abnahme einer Etappe
Besteller: Stadtwerke Grevenau GmbH        Ersteller: Ostwind Leittechnik KG
Vorhaben: Erneuerung der Netzleitstelle        Projekt-Nr.: NLS-2025-07

|% 12,44,22,22
|! Etappe | Inhalt | Betrag netto | Stand
| A | Pflichtenheft | 18.000,00 € | abgenommen am 3.11.2025
| B | Werksprüfung der Schränke | 46.500,00 € | Gegenstand dieses Blattes
| C | Umschaltung im Betrieb | 71.200,00 € | geplant für Oktober
---
Bei der Prüfung im Werk am 14. April 2026 wurden alle 118 Prüfpunkte ausgeführt und bestanden. Der Prüfbericht WP-118 liegt vor. Anmerkung ohne Einfluss auf die Abnahme: Die Beschriftung der Schränke ist vorbildlich.

Der Besteller erklärt die Etappe B für abgenommen. Die Zahlung der Etappe wird damit fällig.
## Auszug aus den Prüfpunkten
|% 12,58,15,15
|! Punkt | Prüfung | Soll | Ist
| 7 | Isolationswiderstand | 1 MOhm | 48 MOhm
| 23 | Umschaltung auf zweite Einspeisung | 20 ms | 11 ms
| 61 | Meldung bis Bedienplatz | 500 ms | 240 ms
| 104 | Temperatur im Schrank nach 8 h | 45 °C | 37 °C
Verteiler: Besteller (2), Ersteller (1), Sachverständiger (1), Ablage Netzbetrieb

Grevenau, den 16. April 2026, für den Besteller
~121
Dr. Henrike Tamm
Bereichsleiterin Netzbetrieb
""",
            face="T",
            size=11,
            grid="rule",
            ink="#5b2333",
        ),
        truth(
            CERT,
            OK,
            True,
            "de",
            client="Stadtwerke Grevenau GmbH",
            project="Erneuerung der Netzleitstelle",
            project_code="NLS-2025-07",
            milestone="Werksprüfung der Schränke",
            signatory_name="Dr. Henrike Tamm",
            signatory_title="Bereichsleiterin Netzbetrieb",
            signature_date="2026-04-16",
            amount="46500.00 EUR",
        ),
    )

    yield paper(
        "abnahmeverweigerung-brief",
        typ(r"""
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
*Museum für Alltagskultur Borna* \ Stiftung des bürgerlichen Rechts
#v(14pt)
Lichtmanufaktur Pohl \ Herrn Pohl \ Gießerstraße 8 \ 04229 Leipzig
#align(right)[Borna, 22. Januar 2026]
*Beleuchtung Dauerausstellung, Ihr Auftrag LP-3304*

Sehr geehrter Herr Pohl,

haben Sie Dank für die Vorführung am Montag, die unsere Kuratorinnen sehr beeindruckt hat. Umso mehr bedauern wir, Ihnen mitteilen zu müssen, dass wir die Abnahme heute nicht erklären können. In den Vitrinen 3 bis 9 liegt die Beleuchtungsstärke beim Doppelten dessen, was die Leihgeber erlauben. Ein solcher Mangel ist wesentlich.

Wir bitten Sie, die Leuchten zu tauschen und uns danach einen neuen Termin vorzuschlagen.

Mit freundlichen Grüßen

INK131

Gesine Albrecht \ Direktorin
"""),
        truth(
            CERT,
            NO,
            True,
            "de",
            client="Museum für Alltagskultur Borna",
            project="Beleuchtung Dauerausstellung",
            project_code="LP-3304",
            signatory_name="Gesine Albrecht",
            signatory_title="Direktorin",
            signature_date="2026-01-22",
        ),
    )

    yield paper(
        "nachtrag-minderung",
        draw(
            """
## Gartenbau Weinzierl Ges.m.b.H. · 3430 Tulln
# Nachtragsvereinbarung Nr. 2
zum Auftrag „Freianlagen Volksschule Königstetten", Auftragsnummer GW-0925
Auftraggeberin: Marktgemeinde Königstetten

Es entfällt die Pergola (Pos. 14). Neu hinzu kommt ein Wasseranschluss im Schulgarten.
|% 70,30
| Entfall Pos. 14 Pergola | - € 6.940,00
| Wasseranschluss | + € 1.480,00
| Änderung der Auftragssumme netto | - € 5.460,00

Alle übrigen Bestimmungen bleiben aufrecht.

|% 50,50
| Einverstanden für die Marktgemeinde | Für den Auftragnehmer
| ~141 | ~142
| Ing. Norbert Haslinger, Bauamtsleiter | Theresa Weinzierl
| 12. März 2026 | 9. März 2026
""",
            ink="#2e5d34",
            grid="none",
        ),
        truth(
            CHANGE,
            OK,
            True,
            "de",
            client="Marktgemeinde Königstetten",
            project="Freianlagen Volksschule Königstetten",
            project_code="GW-0925",
            change_order_number="2",
            signatory_name="Norbert Haslinger",
            signatory_title="Bauamtsleiter",
            signature_date="2026-03-12",
            amount="-5460.00 EUR",
        ),
    )

    yield paper(
        "mail-freigabe-handbuch",
        draw(
            """
Von :: Milena Kostner &lt;m.kostner@feinkost-sailer.example&gt;
An :: redaktion@wortwerkstatt.example
Gesendet :: Montag, 16. Februar 2026 10:27
Betreff :: AW: Hygienehandbuch, Kapitel 1-5 (WW-553)

Liebe Frau Onken,

wir haben alles gelesen. Sehr verständlich geschrieben! Zwei Kleinigkeiten sind uns aufgefallen, die Sie ja bereits am Freitag verbessert haben; es bleibt also nichts mehr offen.

Damit nehmen wir die Kapitel 1-5 ab. Die Rechnung über 3.850,00 EUR können Sie stellen.

Herzliche Grüße aus Memmingen
Milena Kostner
Qualitätsbeauftragte
Feinkost Sailer GmbH
""",
            face="C",
            size=9,
            label=80,
        ),
        truth(
            MAIL,
            OK,
            None,
            "de",
            client="Feinkost Sailer GmbH",
            project="Hygienehandbuch",
            project_code="WW-553",
            milestone="Kapitel 1-5",
            signatory_name="Milena Kostner",
            signatory_title="Qualitätsbeauftragte",
            signature_date="2026-02-16",
            amount="3850.00 EUR",
        ),
    )

    yield paper(
        "mail-terminfrage",
        typ(r"""
#set text(font: "Liberation Sans", size: 10pt)
*Fahrt am Dienstag* \
#text(8.5pt)[Von: Torben Lühr · An: Svea Matthiesen · 9. Juni 2026, 14:11]
#line(length: 100%, stroke: .4pt + gray)
Moin Svea,

am Dienstag fahre ich zu unserem Kunden Druckhaus Elmshorn. Magst du mitkommen? Dann bräuchte ich bis morgen das Kennzeichen deines Wagens, damit der Pförtner dich auf den Hof lässt. Der Besprechungsraum ist ab zehn Uhr frei, Kaffee gibt es dort reichlich.

Gruß \ Torben
"""),
        truth(MAIL, None, None, "de", client="Druckhaus Elmshorn"),
    )

    yield paper(
        "uebergabe-alles-behoben",
        typ(r"""
#set text(font: "Libertinus Serif", size: 11pt, lang: "de")
#align(center)[#text(17pt)[Übergabe- und Abnahmeniederschrift]]
#v(6pt)
Über die *Klimaanlage Serverraum* im Hause der *Kanzlei Dr. Rothe und Kollegen*, Auftrag *KB-4471* der Kältebau Brandis GmbH.
#v(4pt)
Bei der ersten Begehung am 4. August 2025 wurden drei Mängel festgestellt: fehlende Kondensatleitung, Geräusch am Verdichter, unvollständige Unterlagen. Die Nachbegehung am 18. August 2025 hat ergeben:

+ Kondensatleitung – erledigt
+ Geräusch am Verdichter – erledigt
+ Unterlagen – vollständig übergeben

Weitere Mängel bestehen nicht. Die Anlage gilt mit heutigem Tage als abgenommen; die Gewährleistung beginnt am 18. August 2025.
#v(16pt)
#table(columns: (1fr, 1fr), stroke: none, [INK151], [INK152], [Bettina Rothe-Vogt \ Bürovorsteherin der Kanzlei], [Jens Kuhnert \ Obermonteur])
#align(center)[Dresden, 18. August 2025]
"""),
        truth(
            CERT,
            OK,
            True,
            "de",
            client="Kanzlei Dr. Rothe und Kollegen",
            project="Klimaanlage Serverraum",
            project_code="KB-4471",
            signatory_name="Bettina Rothe-Vogt",
            signatory_title="Bürovorsteherin der Kanzlei",
            signature_date="2025-08-18",
        ),
    )

    yield paper(
        "abnahme-zwei-unterschriften",
        draw(
            """
# Abnahmebescheinigung
## Landesanstalt für Obstbau – Lagerverwaltung, Vertrag und Projekt LO-2216
Gegenstand: Meilenstein 3, Waage und Etikettendruck. Auftragnehmerin: Apfelbaum Systemhaus GmbH.
Vergütung bei Abnahme: 28.750,00 EUR

Die Landesanstalt nimmt den Meilenstein ab. Diese Bescheinigung wird erst wirksam, wenn beide Zeichnungsberechtigten der Landesanstalt unterschrieben haben.

|% 34,33,33
|! Rolle | Erste Zeichnung | Zweite Zeichnung
| Name | Holger Finkbeiner | Waltraud Eisele
| Funktion | Referatsleiter IT | Verwaltungsdirektorin
| Datum | 30.06.2026 |
| Unterschrift | ~161 |
""",
            ink="#8b4513",
            wide=True,
            size=11,
        ),
        truth(
            CERT,
            OPEN,
            False,
            "de",
            client="Landesanstalt für Obstbau",
            project="Lagerverwaltung",
            project_code="LO-2216",
            milestone="Meilenstein 3, Waage und Etikettendruck",
            signatory_name="Waltraud Eisele",
            signatory_title="Verwaltungsdirektorin",
            amount="28750.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "stundenzettel-offen",
        draw(
            """
# Stundenzettel
Montagefirma :: Rohrleitungsbau Kalthoff
Kunde :: Zuckerfabrik Ochsenfurt-Süd
Baustelle :: Dampfleitung Kesselhaus, Auftrag RK 7719
Woche :: 23. – 27. Februar 2026

|% 30,12,12,12,12,12,10
|! Monteur | Mo | Di | Mi | Do | Fr | Σ
| D. Yilmaz | 9 | 9 | 9 | 9 | 6 | 42
| P. Ruschke | 9 | 9 | 8 | 9 | 6 | 41
Aufgestellt: D. Yilmaz, 27.02.2026

Vom Kunden anerkannt:
Name: ...................................................
Datum: ..................................................
Unterschrift: ...........................................
> Bitte innerhalb von drei Tagen gegengezeichnet zurückgeben.
""".replace("Σ", "Summe"),
            grid="box",
            ink="#000000",
        ),
        truth(
            TIME,
            OPEN,
            False,
            "de",
            client="Zuckerfabrik Ochsenfurt-Süd",
            project="Dampfleitung Kesselhaus",
            project_code="RK 7719",
        ),
    )

    yield paper(
        "serviceschein-kurz",
        typ(r"""
#set page(width: 14.8cm, height: 10.5cm, margin: 1cm)
#set text(size: 9pt)
#grid(columns: (1fr, auto), [*Aufzugdienst Merkle* – Serviceschein 20 551], [02.12.2025])
#line(length: 100%)
Kunde: Hotel Seeblick Immenstaad \
Arbeit: Austausch Türantrieb, Auftrag AM-20551 \
Zeit 3,5 h, Anfahrt 1, Material 1 Antrieb – pauschal 1.264,00 €
#v(3pt)
#on Arbeit ordnungsgemäß ausgeführt und abgenommen #h(1cm) #off Mängel, siehe Rückseite
#v(3pt)
Kunde: INK171 F. Dorn, Haustechniker
"""),
        truth(
            CERT,
            OK,
            True,
            "de",
            client="Hotel Seeblick Immenstaad",
            project="Austausch Türantrieb",
            project_code="AM-20551",
            signatory_name="F. Dorn",
            signatory_title="Haustechniker",
            signature_date="2025-12-02",
            amount="1264.00 EUR",
        ),
    )

    yield scanned(
        "abnahme-verweigert-kreuz",
        typ(r"""
#set text(font: "Liberation Sans", size: 11pt)
#text(15pt)[*ABNAHMEERKLÄRUNG* zum Werkvertrag]
#kv(4.2cm, [Bestellerin], [Pensionskasse Glarnerland], [Unternehmer], [Nüesch Akustik AG], [Projekt], [Sitzungssaal, Akustikdecke], [Projekt-Nr.], [PKG-19-4])
#v(10pt)
#on #h(6pt) Die Abnahme wird verweigert. \ \
#off #h(6pt) Das Werk wird ohne Mängel abgenommen. \ \
#off #h(6pt) Das Werk wird mit unwesentlichen Mängeln abgenommen.
#v(8pt)
Begründung: #hand("DkgHandwriting", s: 14pt)[Nachhallzeit 1.4 s statt 0.8 s]
#v(20pt)
INK181 #h(2cm) #hand("DkgHandwriting", s: 14pt)[Glarus, 7.11.2025] \
Margrit Leuzinger, Geschäftsführerin
"""),
        truth(
            CERT,
            NO,
            True,
            "de",
            client="Pensionskasse Glarnerland",
            project="Sitzungssaal, Akustikdecke",
            project_code="PKG-19-4",
            signatory_name="Margrit Leuzinger",
            signatory_title="Geschäftsführerin",
            signature_date="2025-11-07",
        ),
        Scanner(skew=0.7, noise=6, blur=0.8, seed=28),
    )

    yield paper(
        "ungueltig-ersetzt",
        draw(
            """
# Prüf- und Abnahmeschein 0093, Revision A
Kunde :: Behälterbau Ruppert GmbH
Auftrag :: Druckprüfung Tank T-12
Kommission :: 5-80417
Ergebnis :: Prüfung bestanden, Leistung abgenommen
Abgenommen durch :: Silvio Marquardt, Betriebsleiter
Datum :: 5. September 2025
Unterschrift :: ~191

> Dieser Schein ist ungültig. Er wurde wegen eines falschen Prüfdrucks zurückgezogen und durch Revision B ersetzt, die gesondert zu unterschreiben ist.
""",
            ink="#444444",
            over=((1, "UNGÜLTIG", 300, 520, 30, 64, "#d08080", False),),
        ),
        truth(
            CERT,
            OPEN,
            True,
            "de",
            client="Behälterbau Ruppert GmbH",
            project="Druckprüfung Tank T-12",
            project_code="5-80417",
            signatory_name="Silvio Marquardt",
            signatory_title="Betriebsleiter",
            signature_date="2025-09-05",
            warnings=["draft_or_void"],
        ),
    )

    first = draw(
        """
# Schlussbericht und Abnahme
## Digitale Bauakte – Projekt DBA-31
Auftraggeber: Landkreis Westerau
Auftragnehmer: Aktenkundig GmbH, Kassel

## 1 Anlass
Das Bauordnungsamt führt seine Akten seit 1974 auf Papier. Mit dem Vertrag vom 3. März 2025 wurde der Auftragnehmer beauftragt, 41.000 Akten zu erfassen und ein Programm zu ihrer Verwaltung zu liefern.
## 2 Vorgehen
- Abholung in elf Fuhren, jede mit Übergabezettel
- Erfassung mit 300 dpi, Stichprobe von jeder zwanzigsten Akte
- Verschlagwortung nach Gemarkung, Flur und Jahr
## 3 Abweichungen
Die Akten des Jahrgangs 1991 waren feucht geworden und wurden vor der Erfassung getrocknet. Mehrkosten sind dadurch nicht entstanden.
===
## 4 Prüfung
|% 60,20,20
|! Prüfschritt | Soll | Ist
| Akten vollständig | 41.000 | 41.000
| Lesbarkeit der Stichprobe | 99 % | 99,6 %
| Antwortzeit der Suche | 2 s | 0,7 s
| Anbindung an das Kataster | ja | nein
## 5 Bemerkungen der Sachbearbeiter
Das Programm ist leicht zu erlernen. Die Ausleihe geht schneller als früher.
===
## 6 Erklärung des Auftraggebers
Der Landkreis nimmt die Erfassung und das Programm ab. Die Abnahme steht unter der Bedingung, dass die Anbindung an das Kataster bis zum 31. Mai 2026 nachgeliefert wird.

Freigegebene Schlusszahlung: 52.480,00 EUR

~201
Arnulf Pätzold
Amtsleiter
Westerau, 27. März 2026
===
## Anlage: Verteiler
Kreiskasse, Rechnungsprüfung, Registratur, Auftragnehmer
""",
        head="Landkreis Westerau – DBA-31",
        size=10.5,
        face="T",
    )
    yield paper(
        "schlussbericht-spaete-seite",
        joined(first),
        truth(
            CERT,
            COND,
            True,
            "de",
            client="Landkreis Westerau",
            project="Digitale Bauakte",
            project_code="DBA-31",
            signatory_name="Arnulf Pätzold",
            signatory_title="Amtsleiter",
            signature_date="2026-03-27",
            amount="52480.00 EUR",
            conditions=["die Anbindung an das Kataster bis zum 31. Mai 2026 nachgeliefert wird"],
        ),
    )
