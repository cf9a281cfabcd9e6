"""German: Abnahmen, Mängellisten, Leistungsnachweise, Nachträge; also Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board, mixed, scanned, ty

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield Paper(
        "ly-de-protokoll",
        "a",
        "text",
        Board("Helvetica", 9.5, "#12355b", tint="#dfe8f1").pdf("""# Abnahmeprotokoll
Elektro Brandstätter GmbH &amp; Co. KG, Lindenweg 8, 86150 Augsburg
---
@Auftraggeber|Stadtwerke Nordheim AöR
@Bauvorhaben|Neubau Betriebshof Süd
@Auftrags-Nr.|EB-24-0915
@Bauabschnitt|BA 2 Niederspannungshauptverteilung
@Begehung am|18.03.2026

## Festgestellte Mängel
{head w=8,60,32}
|Nr.|Mangel|Zu beseitigen bis
|1|Beschriftung der Abgänge F12 bis F18 fehlt|02.04.2026
|2|Brandschott Durchführung Achse C nachzuarbeiten|02.04.2026
|3|Revisionsunterlagen 2-fach nachzureichen|15.04.2026

## Erklärung des Auftraggebers
[ ] Die Leistung wird ohne Vorbehalt abgenommen.
[x] Die Leistung wird unter Vorbehalt der oben genannten Mängel abgenommen.
[ ] Die Abnahme wird verweigert.
Freigegebene Abschlagszahlung: 47.250,00 EUR

## Hinweise
. 1. Mit der Abnahme geht die Gefahr auf den Auftraggeber über. Die Verjährungsfrist für Mängelansprüche beginnt am Tag nach der Abnahme und beträgt vier Jahre.
. 2. Der Auftraggeber behält sich das Recht vor, für die gelisteten Mängel bis zu ihrer Beseitigung das Doppelte der Kosten einzubehalten.
. 3. Anlagen: Messprotokolle (11 Blatt), Fotodokumentation (Bilder 1-34), Einweisungsnachweis, Schlüsselliste.
. 4. Verteiler: Auftraggeber (Original), Auftragnehmer, Planungsbüro, Prüfsachverständiger.

{plain w=1,1}
|~ink Jürgen Falkenhayn|~ink M. Brandstätter
|Nordheim, 18.03.2026~~Jürgen Falkenhayn~~Leiter Technischer Dienst~~für den Auftraggeber|Nordheim, 18.03.2026~~Martin Brandstätter~~für den Auftragnehmer
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Nordheim AöR",
            project="Neubau Betriebshof Süd",
            project_code="EB-24-0915",
            milestone="BA 2 Niederspannungshauptverteilung",
            signatory_name="Jürgen Falkenhayn",
            signatory_title="Leiter Technischer Dienst",
            signature_date="2026-03-18",
            amount="47250.00 EUR",
            conditions=[
                "Beschriftung der Abgänge F12 bis F18 fehlt",
                "Brandschott Durchführung Achse C nachzuarbeiten",
                "Revisionsunterlagen 2-fach nachzureichen",
            ],
        ),
    )

    yield Paper(
        "ly-de-brief",
        "a",
        "text",
        ty(
            """#set text(size: 11pt)
*Klinikverbund Oberlahn gGmbH* \\ Postfach 11 40 \\ 35781 Weilburg
#v(1cm)
Quellwerk Software AG \\ Frau Dr. Annette Sieveking
#align(right)[Weilburg, den 7. Mai 2026]
*Projekt Bettendisposition (QW-3302), Meilenstein 4: Schnittstelle zum Labor*

Sehr geehrte Frau Dr. Sieveking,

vielen Dank für die geduldige Begleitung unserer Stationen in den letzten Wochen. Die drei Punkte aus dem Probebetrieb haben Sie noch vor dem Wochenende erledigt; offen ist damit nichts mehr.

Wir nehmen den Meilenstein 4 ab und bitten um Ihre Rechnung über 19.800,00 €. Dass die Farben der Ampel auf älteren Bildschirmen etwas blass wirken, liegt an unseren Geräten und soll hier nur am Rande erwähnt sein.

Mit freundlichen Grüßen

INK(Thorsten Wiegand)

Thorsten Wiegand \\ Leiter Informationstechnik
""",
            "de",
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Klinikverbund Oberlahn gGmbH",
            project="Bettendisposition",
            project_code="QW-3302",
            milestone="Meilenstein 4: Schnittstelle zum Labor",
            signatory_name="Thorsten Wiegand",
            signatory_title="Leiter Informationstechnik",
            signature_date="2026-05-07",
            amount="19800.00 EUR",
        ),
    )

    yield Paper(
        "ly-de-absage",
        "a",
        "text",
        Board(
            "Times-Roman", 11, "#000000"
        ).pdf("""<b>Verlagshaus Amsler AG</b>, Rosengasse 3, 4051 Basel
> 12. Juni 2026

Pixelhof GmbH
Herrn Reto Zumstein

<b>Neugestaltung Abonnentenportal, Auftrag PH-619 - Abnahme Etappe 2</b>

Guten Tag Herr Zumstein

Besten Dank für die Übergabe der Etappe 2 am vergangenen Freitag. Das neue Erscheinungsbild gefällt unserem Haus ausgesprochen gut.

Leider müssen wir Ihnen mitteilen, dass wir die Etappe 2 in der vorliegenden Form nicht abnehmen können. Bei der Anmeldung werden von 200 Testkonten 31 abgewiesen, und die Bezahlung mit Rechnung fehlt ganz. Wir bitten Sie höflich, die Etappe nach der Korrektur nochmals vorzulegen. Die Etappenzahlung von CHF 38'500.00 bleibt bis dahin zurückgestellt.

Für Fragen stehe ich Ihnen gerne zur Verfügung.

Freundliche Grüsse
~ink Ursina Caflisch
Ursina Caflisch
Leiterin Digitale Medien
"""),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Verlagshaus Amsler AG",
            project="Neugestaltung Abonnentenportal",
            project_code="PH-619",
            milestone="Etappe 2",
            signatory_name="Ursina Caflisch",
            signatory_title="Leiterin Digitale Medien",
            signature_date="2026-06-12",
            amount="38500.00 CHF",
        ),
    )

    yield Paper(
        "ly-de-teil",
        "a",
        "text",
        ty(
            """#set page(margin: (x: 1.7cm, y: 1.5cm))
#set text(font: "Liberation Sans Narrow", size: 10.5pt)
#grid(columns: (1fr, auto), text(size: 18pt, weight: "bold", fill: rgb("#7a3b00"))[Teilabnahme], [Blatt 1 von 1])
#table(columns: (32%, 1fr), [Auftraggeber], [Weingut Pichler-Hofstätter KG], [Auftragnehmer], [Alpenkälte Anlagenbau GesmbH], [Projekt], [Kellerkühlung Neu], [Kommission], [K-20881], [Leistungsphase], [Phase 3 Inbetriebnahme])
Abgenommen werden heute die Kühlkreise 1 bis 4. Der *Kühlkreis 5 wird nicht abgenommen*, weil der Verdampfer noch nicht geliefert ist.

Anteiliger Betrag, der mit dieser Teilabnahme fällig wird: € 22.460,00

#table(columns: (1fr, 1fr), [Für den Auftraggeber \\ INK(Leopold Pichler) \\ Leopold Pichler, Geschäftsführer \\ Krems, am 3. Februar 2026], [Für den Auftragnehmer \\ INK(Sepp Hollaus) \\ Josef Hollaus, Montageleiter \\ Krems, am 3. Februar 2026])
#small[Verteiler: Bauleitung, Buchhaltung, Akt. Beilagen: Druckprobe, Kältemittelprotokoll, Einschulungsliste.]
""",
            "de",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Weingut Pichler-Hofstätter KG",
            project="Kellerkühlung Neu",
            project_code="K-20881",
            milestone="Phase 3 Inbetriebnahme",
            signatory_name="Leopold Pichler",
            signatory_title="Geschäftsführer",
            signature_date="2026-02-03",
            amount="22460.00 EUR",
            conditions=["Kühlkreis 5 wird nicht abgenommen"],
        ),
    )

    yield scanned(
        "ly-de-schein",
        "a",
        Board("Helvetica", 11, "#000000", big=1.4).pdf("""# Lieferschein / Übergabe Nr. 7714
Möbelwerkstätte Grothe, Inh. K. Grothe e.K., Soest
---
@Kunde|Kanzlei Hebbel &amp; Partner mbB
@Auftrag|G-7714
@Projekt|Kanzleiumbau Nordflügel
@Abschnitt|Teil 2: Empfangstresen und Regalwand
@Liefertag|29. April 2026

{head w=12,88}
|Stück|Bezeichnung
|1|Empfangstresen Eiche geölt, 3,40 m
|1|Regalwand 12 Felder, inkl. Leiter
|4|Sockelleuchten LED

Ware vollständig und ohne sichtbare Schäden erhalten, Montage abgenommen. Sehr schöne Arbeit.

~hand S. Hebbel
Name: Sabine Hebbel, Partnerin &nbsp;&nbsp; Datum: 29. April 2026
~stamp KANZLEI HEBBEL & PARTNER^Soest
"""),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Kanzlei Hebbel & Partner mbB",
            project="Kanzleiumbau Nordflügel",
            project_code="G-7714",
            milestone="Teil 2: Empfangstresen und Regalwand",
            signatory_name="Sabine Hebbel",
            signatory_title="Partnerin",
            signature_date="2026-04-29",
        ),
        skew=-0.8,
    )

    yield Paper(
        "ly-de-ungezeichnet",
        "a",
        "text",
        Board(
            "Helvetica", 10, "#444444", grid="#aaaaaa"
        ).pdf("""= <b>Fertigstellungs- und Abnahmebescheinigung</b>
{w=30,70}
|Auftraggeber|Raiffeisen Lagerhaus Mistelbach eGen
|Auftragnehmer|Siloplan Ingenieure ZT GmbH
|Projekt|Getreidesilo 4, Tragwerksplanung
|Projektnummer|SP-2025-88
|Leistung|Ausführungsplanung, Index C
|Honorar|EUR 13.900,00

Die Ausführungsplanung wurde geprüft. Es bestehen keine Mängel. Der Auftraggeber nimmt die Leistung ab und gibt das Honorar frei.

Mängel: keine &nbsp;&nbsp; Offene Punkte: 0

{plain w=1,1}
|Ort, Datum: ________________________|Ort, Datum: Wien, 2.9.2026
|Unterschrift: ______________________|~ink DI Eva Stangl
|Mag. Friedrich Zehetner, Obmann~~(Auftraggeber)|DI Eva Stangl~~(Auftragnehmer)
"""),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Raiffeisen Lagerhaus Mistelbach eGen",
            project="Getreidesilo 4, Tragwerksplanung",
            project_code="SP-2025-88",
            milestone="Ausführungsplanung, Index C",
            signatory_name="Friedrich Zehetner",
            signatory_title="Obmann",
            amount="13900.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "ly-de-ersetzt",
        "a",
        "text",
        ty(
            """#set page(header: align(center, text(fill: rgb("#b00020"), weight: "bold")[UNGÜLTIG - ersetzt durch Revision 2 vom 20. Juli 2026]))
#text(size: 15pt)[*Abnahmeerklärung*, Revision 1]

Kundin: Gemeinde Hinterzarten-Moos \\ Vorhaben: Digitale Bürgerakte \\ Vertragsnummer: V-4410 \\ Arbeitspaket: AP 3 Scanstrasse

Die Gemeinde erklärt die Abnahme des Arbeitspakets AP 3. Zahlbar: 8.640,00 Euro.

14. Juli 2026

INK(Regina Kopp)

Regina Kopp, Hauptamtsleiterin
""",
            "de",
        ),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Gemeinde Hinterzarten-Moos",
            project="Digitale Bürgerakte",
            project_code="V-4410",
            milestone="AP 3 Scanstrasse",
            signatory_name="Regina Kopp",
            signatory_title="Hauptamtsleiterin",
            signature_date="2026-07-14",
            amount="8640.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "ly-de-formular",
        "a",
        "form",
        Board("Helvetica", 10, "#0a5c36").pdf("""# Freigabeformular Werkleistung
. Bitte am Bildschirm ausfüllen. Mehrfachnennung macht das Formular ungültig.
{w=30,70}
|Besteller|~field besteller^Textilpflege Harms GmbH
|Objekt / Projekt|~field projekt^Dampferzeuger Halle 2
|Projekt-Nr.|~field nr^DP-1187
|Teilleistung|~field teil^Los 1 Demontage Altanlage
|Betrag|~field betrag^6.275,00 EUR
---
{plain w=5,95}
|~check ja^1|Teilleistung abgenommen
|~check teilja^0|Teilleistung mit Restarbeiten abgenommen
|~check nein^0|Teilleistung nicht abgenommen
Bemerkungen:
~area bem^Baustelle besenrein hinterlassen, dickes Lob an die Kolonne.
{w=30,70}
|Name|~field name^Wiebke Harms
|Funktion|~field funktion^Betriebsleiterin
|Datum|~field datum^24.08.2026
|Unterschrift (/s/)|~field sig^/s/ Wiebke Harms
"""),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Textilpflege Harms GmbH",
            project="Dampferzeuger Halle 2",
            project_code="DP-1187",
            milestone="Los 1 Demontage Altanlage",
            signatory_name="Wiebke Harms",
            signatory_title="Betriebsleiterin",
            signature_date="2026-08-24",
            amount="6275.00 EUR",
        ),
    )

    front = Board("Times-Roman", 10.5, "#202020").pdf("""# Abschlussbericht Lärmgutachten
Akustikbüro Tellkamp, Kiel
@Auftraggeberin|Hafenbetriebe Eckersund GmbH
@Projekt|Lärmgutachten Fährterminal
@Projektnummer|AT-1550
@Stufe|Stufe 2 - Messung Nachtbetrieb
---
Die Messungen der Nächte vom 2. bis 6. März 2026 ergaben an keinem der acht Messpunkte eine Überschreitung. Einzelheiten in den Anlagen 1 bis 8. Die Abnahme der Stufe durch die Auftraggeberin ist auf dem folgenden Blatt eingeholt.
""")
    back = Board("Times-Roman", 13, "#202020").pdf("""## Abnahmevermerk zu AT-1550, Stufe 2

Die Messung Nachtbetrieb wurde vollständig und vertragsgemäß erbracht. Sie wird abgenommen.
Vergütung der Stufe: 9.130,50 EUR

Eckersund, 27. März 2026

~hand Hauke Dirksen
Hauke Dirksen
Leiter Umwelt und Genehmigungen
""")
    yield Paper(
        "ly-de-vermerk",
        "a",
        "mixed",
        mixed(front, scanned("x", "x", back, {}, dpi=95, jpeg=34).data),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Hafenbetriebe Eckersund GmbH",
            project="Lärmgutachten Fährterminal",
            project_code="AT-1550",
            milestone="Stufe 2 - Messung Nachtbetrieb",
            signatory_name="Hauke Dirksen",
            signatory_title="Leiter Umwelt und Genehmigungen",
            signature_date="2026-03-27",
            amount="9130.50 EUR",
        ),
        mixed(front, back),
    )

    yield Paper(
        "ly-de-nachtrag",
        "a",
        "text",
        ty(
            """#set text(size: 9.5pt)
= Nachtragsvereinbarung Nr. 3
zum Bauvertrag *BV-2291* \\ Bauherrin: Evangelische Kirchengemeinde Altenwerder \\ Unternehmer: Zimmerei Klüver \\ Projekt: Instandsetzung Turmhelm

#table(columns: (auto, 1fr, auto), align: (center, left, right), [Pos.], [Leistung], [EUR netto], [3.1], [Austausch zweier Sparren, Lärche], [4.310,00], [3.2], [Zulage Kranstellung], [1.190,00], [], [*Summe Nachtrag*], [*5.500,00*])
Bisherige Nachträge 1 und 2: 2.800,00 EUR. Der Bautermin bleibt unverändert.

Der Nachtrag wird hiermit beauftragt.

#grid(columns: (1fr, 1fr), [INK(Pastor Lührs) \\ Hinrich Lührs \\ Vorsitzender des Kirchenvorstands \\ 16.10.2026], [INK(Klüver) \\ Bernd Klüver \\ Zimmermeister \\ 14.10.2026])
""",
            "de",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Evangelische Kirchengemeinde Altenwerder",
            project="Instandsetzung Turmhelm",
            project_code="BV-2291",
            change_order_number="3",
            signatory_name="Hinrich Lührs",
            signatory_title="Vorsitzender des Kirchenvorstands",
            signature_date="2026-10-16",
            amount="5500.00 EUR",
        ),
    )

    yield Paper(
        "ly-de-stunden",
        "a",
        "text",
        Board("Courier", 9.5, "#000000").pdf("""# LEISTUNGSNACHWEIS
Berater: Olaf Meinhardt (Freiberufler)
Kunde: Versandhaus Rübsam SE
Projekt: Lagerverwaltung Retouren / VR-0077
Monat: September 2026
---
{head lines w=1,1,4 right=1}
|KW|Stunden|Tätigkeit
|36|32,0|Anforderungen
|37|38,5|Datenmodell
|38|40,0|Umsetzung
|39|24,0|Umsetzung, Tests
Summe: 134,5 Stunden zu 96,00 EUR = 12.912,00 EUR

Prüfvermerk des Kunden: In KW 38 war das Haus an drei Tagen geschlossen. Wir können den Nachweis daher so nicht freigeben und bitten um eine berichtigte Fassung.

~ink Silke Ostermann
Silke Ostermann, Teamleiterin Logistik-IT, 05.10.2026
"""),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "de",
            client="Versandhaus Rübsam SE",
            project="Lagerverwaltung Retouren",
            project_code="VR-0077",
            signatory_name="Silke Ostermann",
            signatory_title="Teamleiterin Logistik-IT",
            signature_date="2026-10-05",
            amount="12912.00 EUR",
        ),
    )

    yield Paper(
        "ly-de-mail",
        "a",
        "text",
        Board(
            "Helvetica", 9.5, "#0057a3"
        ).pdf("""@Von:|Becker, Yvonne &lt;y.becker@moorland-molkerei.example&gt;
@Gesendet:|Donnerstag, 19. November 2026 08:55
@An:|Team Etikett; Jansen, Piet
@Cc:|Rechnungseingang
@Betreff:|AW: AW: Etikettendrucker Linie 5 (Projekt MM-205) - Abnahme Probelauf
---
Moin zusammen,

der Probelauf ist durch, 12.000 Becher, kein einziger Fehldruck. Von unserer Seite ist der Probelauf damit abgenommen, die Rechnung über 3.480,00 EUR kann kommen. Die Mängelliste vom Montag ist komplett abgearbeitet und erledigt.

Viele Grüße
Yvonne Becker
Leitung Abfüllung
Moorland Molkerei eG
"""),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Moorland Molkerei eG",
            project="Etikettendrucker Linie 5",
            project_code="MM-205",
            milestone="Probelauf",
            signatory_name="Yvonne Becker",
            signatory_title="Leitung Abfüllung",
            signature_date="2026-11-19",
            amount="3480.00 EUR",
        ),
    )

    yield Paper(
        "ly-de-leistung",
        "a",
        "text",
        Board(
            "Times-Roman", 10.5, "#222244"
        ).pdf("""# Leistungsbeschreibung (Statement of Work) Nr. 2
zum Rahmenvertrag zwischen der Spedition Achterberg GmbH (Auftraggeber) und Kursiv Consulting (Auftragnehmer)
Projekt: Einführung Zollsoftware, SOW-Nummer KC-ACH-02

## 1 Gegenstand
Anpassung der Ausfuhrmasken, Schulung von 14 Disponenten, Begleitung der ersten Woche.
## 2 Meilensteine und Vergütung
{head w=10,60,30 right=2}
|M|Ergebnis|EUR
|M1|Masken freigegeben|9.000,00
|M2|Schulung durchgeführt|4.200,00
|M3|Betrieb eine Woche stabil|6.300,00
||Gesamt|19.500,00
## 3 Abnahme
Jeder Meilenstein wird binnen zehn Werktagen nach Vorlage schriftlich abgenommen. Wesentliche Mängel berechtigen zur Verweigerung, unwesentliche werden in einer Liste geführt.
## 4 Unterschriften
{plain w=1,1}
|~ink Dörte Achterberg|~ink F. Kursiv
|Dörte Achterberg, Geschäftsführerin~~Leer, 11.01.2026|Felix Brandes, Inhaber~~Oldenburg, 09.01.2026
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Spedition Achterberg GmbH",
            project="Einführung Zollsoftware",
            project_code="KC-ACH-02",
            signatory_name="Dörte Achterberg",
            signatory_title="Geschäftsführerin",
            signature_date="2026-01-11",
            amount="19500.00 EUR",
        ),
    )

    yield scanned(
        "ly-de-weigerung",
        "a",
        Board("Helvetica", 12, "#000000").pdf("""= <b>ABNAHMENIEDERSCHRIFT</b>

Bauherr: Wohnbau Isartal eG
Objekt: Sanierung Treppenhäuser Föhrenstraße 2-8
Auftrag: WI-3306
Gewerk: Los 4 Bodenbelag
Termin: 22.09.2026, 14 Uhr

Ergebnis der Begehung: In den Häusern 4 und 6 löst sich der Belag auf allen Podesten, die Kanten sind ungeschützt. Die Abnahme wird wegen wesentlicher Mängel verweigert. Neuer Termin nach Nachbesserung.

Für den Bauherrn:
~hand Lukas Reithmeier
Lukas Reithmeier, Bauleiter &nbsp;&nbsp; 22.09.2026

Für den Unternehmer:
~hand A. Sahin
"""),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Wohnbau Isartal eG",
            project="Sanierung Treppenhäuser Föhrenstraße 2-8",
            project_code="WI-3306",
            milestone="Los 4 Bodenbelag",
            signatory_name="Lukas Reithmeier",
            signatory_title="Bauleiter",
            signature_date="2026-09-22",
        ),
        skew=0.5,
        contrast=0.85,
    )
