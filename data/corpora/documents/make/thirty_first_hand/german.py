"""Post in German: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape
from scan import Scanner

from .board import build, ink, paper, stamp

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield paper(
        "de-heizung-vob",
        build(
            """
# Niederschrift über die förmliche Abnahme
!t 30,70 grid
| Auftraggeber | Wohnbau Ellernthal eG
| Bauvorhaben | Heizzentrale Birkenring 4–18
| Projektnummer | 26-0417
| Leistung | Los 3, Wärmepumpenanlage
| Auftragnehmer | Gebr. Strothmann Haustechnik GmbH
| Ort und Tag | Ellernthal, 14.10.2026
Anwesend waren die beiden Unterzeichner. Die Anlage wurde drei Stunden lang gefahren, der hydraulische Abgleich liegt vor, die Einweisung ist erfolgt.
!t 45,55 lines
| Mängel | keine festgestellt
| Restleistungen | keine
| Vertragsstrafe | wird nicht geltend gemacht
| Schlussrate | 47.380,50 €
## Übergebene Unterlagen
- Revisionspläne in zweifacher Ausfertigung, Stand September 2026
- Messprotokolle der Schallpegel an drei Immissionsorten
- Wartungsanleitung, Schaltpläne und Ersatzteilliste des Herstellers
## Erklärung
Mit der Unterschrift geht die Gefahr auf den Auftraggeber über. Ansprüche aus dem Vertrag, die nicht die Mängelfreiheit betreffen, bleiben hiervon unberührt.
Die Leistung ist vertragsgemäß erbracht und wird hiermit abgenommen. Die Frist für Mängelansprüche endet am 13.10.2030.
!gap 8
!t 50,50 none
| ~ink:201 | ~ink:202
| für den Auftragnehmer | für den Auftraggeber
| Uwe Strothmann | Kathrin Bellenbaum, Leiterin Technik
> Verteiler: Vorstand, Buchhaltung, Planungsbüro Thermarc (Herr Oeltjen), Versicherungsmakler, Bauakte Fach 7.
""",
            size=10,
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Wohnbau Ellernthal eG",
            project="Heizzentrale Birkenring 4–18",
            project_code="26-0417",
            milestone="Los 3, Wärmepumpenanlage",
            signatory_name="Kathrin Bellenbaum",
            signatory_title="Leiterin Technik",
            signature_date="2026-10-14",
            amount="47380.50 EUR",
        ),
    )
    yield paper(
        "de-leistungsnachweis",
        build(
            """
Leistungsnachweis Nr. 07/2026
# Berater: Holger Quandt
: Kunde : Stadtwerke Rautenberg AG
: Projekt : Ablösung Netzabrechnung
: Auftrag : PR-5512
: Bestellnummer : 4700031188
: Zeitraum : Juli 2026
!t 20,50,15,15 zebra
| KW | Tätigkeit | Tage | vor Ort
| 27 | Mapping Tarifdaten | 4,0 | 2
| 28 | Mapping Tarifdaten, Abstimmung Fachbereich | 5,0 | 3
| 29 | Testfälle Sonderkunden | 3,5 | 1
| 31 | Testdurchführung | 4,5 | 4
| | <b>Summe</b> | <b>17,0</b> | <b>10</b>
Vergütung: 17,0 Tage zu 1.080,00 € = 18.360,00 € netto
Die Leistungen sind wie aufgeführt erbracht worden und werden vom Kunden zur Abrechnung freigegeben.
!t 30,40,30 dots
| Rautenberg, den 04.08.2026 | ~ink:211 | Annegret Füllgrabe, Teamleiterin Abrechnung
""",
            font="Deja",
            size=8.8,
            head=("left", "Weserkontor Beratung", "Partnerschaftsgesellschaft"),
            colour="#22577a",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Stadtwerke Rautenberg AG",
            project="Ablösung Netzabrechnung",
            project_code="PR-5512",
            signatory_name="Annegret Füllgrabe",
            signatory_title="Teamleiterin Abrechnung",
            signature_date="2026-08-04",
            amount="18360.00 EUR",
            po_number="4700031188",
        ),
    )
    yield paper(
        "ch-werkabnahme",
        build(
            """
^ Prüfungs- und Abnahmeprotokoll
^ nach Norm SIA 118, Art. 157 ff.
!t 25,75 box
| Bauherrschaft | Gemeinde Oberglatten
| Objekt | Erweiterung Kindergarten Rüti
| Auftrag Nr. | OG-2026-08
| Werkteil | BKP 221 Fenster
| Unternehmer | Zgraggen Fensterbau AG
Ergebnis der gemeinsamen Prüfung:
[x] Es haben sich keine Mängel gezeigt. Das Werk gilt mit Abschluss der Prüfung als abgenommen.
[ ] Unwesentliche Mängel gemäss Liste; das Werk ist abgenommen, Frist zur Behebung: ________
[ ] Wesentliche Mängel; die Abnahme wird zurückgestellt.
Schlusszahlung für den Werkteil: CHF 63'750.00
!t 34,33,33 grid
| Unternehmer | Protokoll (ohne Vertretungsmacht) | Bauherrschaft
| ~ink:221 | ~ink:222 | ~ink:223
| Toni Zgraggen | Seraina Caduff | Beat Lüthold, Gemeindeschreiber
| 9. Juni 2026 | 9. Juni 2026 | 9. Juni 2026
""",
            size=9.5,
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Gemeinde Oberglatten",
            project="Erweiterung Kindergarten Rüti",
            project_code="OG-2026-08",
            milestone="BKP 221 Fenster",
            signatory_name="Beat Lüthold",
            signatory_title="Gemeindeschreiber",
            signature_date="2026-06-09",
            amount="63750.00 CHF",
        ),
    )

    def seilbahn(c: object, _page: int) -> None:
        stamp(c, 300, 455, "BERGBAHNEN HOCHALMKAR/ÜBERNOMMEN/27. Nov. 2026", -5, "#1a3f8b")
        ink(c, 150, 470, 231, 110, 30)

    yield paper(
        "at-uebernahme",
        build(
            """
# Übernahmeprotokoll
Auftraggeber: Bergbahnen Hochalmkar GmbH & Co KG
Vorhaben: Beschneiung Talabfahrt, Projektnummer BHK 118/26
Übernommen wird: Bauabschnitt II, Pumpstation Mitte
---
Bei der Begehung am heutigen Tag liefen beide Pumpen eine Stunde im Nennpunkt. Dichtheit, Schaltung und Fernwirkung waren in Ordnung, Beanstandungen gab es keine. Der Auftraggeber übernimmt den Bauabschnitt und gibt die Teilrechnung über € 129.600,00 frei.
Für den Auftraggeber: DI Veronika Aschbacher, Betriebsleiterin
""",
            font="Times-Roman",
            size=12.5,
            over=seilbahn,
            head=("centre", "Pinzgauer Pumpenbau", "Zell am Moos"),
        ),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Bergbahnen Hochalmkar GmbH & Co KG",
            project="Beschneiung Talabfahrt",
            project_code="BHK 118/26",
            milestone="Bauabschnitt II, Pumpstation Mitte",
            signatory_name="Veronika Aschbacher",
            signatory_title="Betriebsleiterin",
            signature_date="2026-11-27",
            amount="129600.00 EUR",
        ),
        how=Scanner(dpi=110, skew=-0.6, noise=4, jpeg=35, seed=31),
    )
    yield paper(
        "de-mail-freigabe",
        build(
            """
!t 14,86 lines
| Von: | Dr. Swantje Petersen-Loh <s.petersen-loh@museumsverbund-nordelb.example>
| An: | Jannis Kraft (Lichtspur Medien)
| Datum: | Freitag, 18. September 2026 11:27
| Betreff: | AW: Hörstationen, Fassung 4
Lieber Herr Kraft,
ich habe mir die vierte Fassung gestern noch einmal in Ruhe angehört, diesmal mit Kopfhörer. Die plattdeutschen Stücke sitzen, die Pausen stimmen, wir haben nichts mehr anzumerken.
Damit nehmen wir den Meilenstein Tonproduktion im Projekt Hörstationen Elbmarsch ab. Sie können die 8.250,00 € abrechnen.
Herzliche Grüße
Dr. Swantje Petersen-Loh
Sammlungsleitung
Museumsverbund Nordelbien e. V.
""",
            size=10.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Museumsverbund Nordelbien e. V.",
            project="Hörstationen Elbmarsch",
            milestone="Tonproduktion",
            signatory_name="Dr. Swantje Petersen-Loh",
            signatory_title="Sammlungsleitung",
            signature_date="2026-09-18",
            amount="8250.00 EUR",
        ),
    )
    yield paper(
        "de-nachtrag",
        build(
            """
< Blatt 1 von 1
# Nachtragsvereinbarung N-11
: zum Vorhaben : Umbau Kesselhaus Mittweilen
: Projekt-Nr. : KM-2044
: Bauherr : Kulturstiftung Mittweilen
: Auftragnehmer : Rohbau Tannhof GmbH
1. Mehrleistung: Unterfangung der Giebelwand auf 14 m statt 9 m Länge.
2. Minderleistung: Entfall der Spundwand im Hof.
!t 70,30 grid
| Mehrleistung | 38.912,00 €
| Minderleistung | –21.470,00 €
| <b>Änderung der Auftragssumme netto</b> | <b>17.442,00 €</b>
Grundlage der Preise ist die Urkalkulation, die dem Bauherrn im verschlossenen Umschlag vorliegt. Die Bedenkenanmeldung vom 11. Februar ist mit dieser Vereinbarung erledigt. Umsatzsteuer wird in der gesetzlichen Höhe gesondert ausgewiesen.
Die Ausführungsfrist verlängert sich um acht Werktage. Der Bauherr beauftragt den Nachtrag hiermit.
Mittweilen, 2. März 2026
!t 50,50 none
| ~kr:E. Rademacher | ~kr:P. Tannhof
| Elmar Rademacher | Petra Tannhof
| Vorstand der Stiftung | Geschäftsführerin
""",
            font="Serif",
            size=8.8,
            kv="lines",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Kulturstiftung Mittweilen",
            project="Umbau Kesselhaus Mittweilen",
            project_code="KM-2044",
            signatory_name="Elmar Rademacher",
            signatory_title="Vorstand der Stiftung",
            signature_date="2026-03-02",
            amount="17442.00 EUR",
            change_order_number="N-11",
        ),
    )
    yield paper(
        "de-meilensteinliste",
        build(
            """
# Meilensteinübersicht und Freigabe
Kunde: Lackwerke Ostheide GmbH · Projekt: Rezepturdatenbank COLORIS · Kennung LO-31
!t 10,40,20,30 grid head
| M | Inhalt | Rate | Stand
| M1 | Fachkonzept | 14.000,00 € | abgenommen 05.02.2026
| M2 | Prototyp | 21.000,00 € | abgenommen 30.04.2026
| M3 | Altdatenübernahme | 26.500,00 € | siehe unten
| M4 | Produktivstart | 18.500,00 € | offen
## Entscheidung zu M3
Die Altdatenübernahme wird mit folgenden Auflagen abgenommen:
- Die 640 Rezepturen ohne Dichteangabe werden bis 31.08.2026 nachgeliefert.
- Das Prüfprotokoll der Pigmentcodes wird um die Charge 19 ergänzt.
!t 40,30,30 lines
| Meinolf Dückers, Laborleiter | ~ink:251 | 16.07.2026
> M1 und M2 sind gesondert unterschrieben und stehen hier nur zur Übersicht.
""",
            font="Narrow",
            size=11,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Lackwerke Ostheide GmbH",
            project="Rezepturdatenbank COLORIS",
            project_code="LO-31",
            milestone="Altdatenübernahme",
            signatory_name="Meinolf Dückers",
            signatory_title="Laborleiter",
            signature_date="2026-07-16",
            amount="26500.00 EUR",
            conditions=[
                "Die 640 Rezepturen ohne Dichteangabe werden bis 31.08.2026 nachgeliefert.",
                "Das Prüfprotokoll der Pigmentcodes wird um die Charge 19 ergänzt.",
            ],
        ),
    )
    yield paper(
        "ch-mail-vorbehalt",
        build(
            """
<b>Betreff: Phase 2 Verkehrsmodell</b>
Von: Gion Albertini, Leiter Tiefbau, Stadt Walderen
An: Ursina Hofstetter, Büro Wegmass
Gesendet: Mo 23.11.2026 08:05
---
Guten Morgen Frau Hofstetter
Danke für den Schlussbericht zur Phase 2. Wir nehmen die Phase 2 des Projekts Verkehrsmodell Walderen ab, allerdings nur unter der Bedingung, dass die Zählung an der Bahnhofbrücke im Januar wiederholt wird. Im August war dort eine Baustelle, das sieht man den Zahlen an.
Die CHF 34'200.00 lasse ich anweisen, sobald Ihre Rechnung da ist.
Freundliche Grüsse
Gion Albertini
""",
            font="Times-Roman",
            size=11.5,
            margin=24,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Stadt Walderen",
            project="Verkehrsmodell Walderen",
            milestone="Phase 2",
            signatory_name="Gion Albertini",
            signatory_title="Leiter Tiefbau",
            signature_date="2026-11-23",
            amount="34200.00 CHF",
            conditions=["die Zählung an der Bahnhofbrücke im Januar wiederholt wird"],
        ),
    )
    yield paper(
        "de-verweigerung",
        build(
            """
Fleischwaren Harkort KG · Am Schlachthof 3 · Hammerbeck
!gap 20
Kältetechnik Wiebusch GmbH
z. H. Herrn Wiebusch
!gap 10
< Hammerbeck, 8. Mai 2026
<b>Verweigerung der Abnahme – Tiefkühllager Halle 5, Auftrag 2026/73</b>
Sehr geehrter Herr Wiebusch,
die von Ihnen für gestern verlangte Abnahme der Verbundanlage verweigern wir. Die Kammer erreichte nach elf Stunden erst –14 °C, geschuldet sind –22 °C. Zudem fehlt die Prüfbescheinigung für die Sicherheitsventile, ohne die wir die Anlage nicht betreiben dürfen.
Wir fordern Sie auf, die Mängel bis zum 29. Mai zu beseitigen. Die Rate von 39.900,00 Euro halten wir zurück.
Mit freundlichen Grüßen
~ink:271
Heinrich Harkort
Komplementär
""",
            size=10.5,
            margin=25,
        ),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Fleischwaren Harkort KG",
            project="Tiefkühllager Halle 5",
            project_code="2026/73",
            milestone="Verbundanlage",
            signatory_name="Heinrich Harkort",
            signatory_title="Komplementär",
            signature_date="2026-05-08",
            amount="39900.00 EUR",
        ),
        how=Scanner(dpi=105, skew=0.8, noise=5, jpeg=34, contrast=0.9, seed=41),
    )
    yield paper(
        "de-zwei-unterschriften",
        build(
            """
# Abnahmeerklärung Software
!t 32,68 grid
| Auftraggeberin | Landeskasse Südharz
| Projekt | eZahlung 2.0
| Vertragsnummer / Projektkennung | LKS-EZ-09
| Lieferung | Release 2.3
| Betrag bei Abnahme | 92.000,00 EUR
## Gegenstand der Prüfung
!t 50,25,25 lines
| Testbereich | Testfälle | bestanden
| Zahlungseingang und Zuordnung | 118 | 118
| Erstattung und Storno | 57 | 57
| Barrierefreie Oberfläche | 34 | 34
| Archivierung nach Aktenplan | 22 | 22
Fehler der Klassen 1 und 2 sind nicht aufgetreten. Drei Fehler der Klasse 3 wurden während der Prüfung behoben und nachgetestet.
Die Funktionsprüfung ist beendet. Die Lieferung wird abgenommen.
Diese Erklärung wird erst wirksam, wenn sie <b>sowohl</b> der Fachbereich <b>als auch</b> die Vergabestelle der Auftraggeberin unterzeichnet haben.
!t 26,34,20,20 grid mid
| Stelle | Name, Funktion | Datum | Unterschrift
| Fachbereich | Ronny Eschke, Referent | 11.12.2026 | ~ink:281
| Vergabestelle | Isolde Mahnkopf, Referatsleiterin | |
""",
            size=9.5,
            foot="Vordruck LKS 14-2",
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Landeskasse Südharz",
            project="eZahlung 2.0",
            project_code="LKS-EZ-09",
            milestone="Release 2.3",
            signatory_name="Isolde Mahnkopf",
            signatory_title="Referatsleiterin",
            amount="92000.00 EUR",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "de-fertigmeldung",
        build(
            """
# Fertigmeldung
An: Klinikverbund Saaletal gGmbH, Abteilung Bau
Betrifft: Rufanlage Station 6B, Auftrag 61-880
Wir melden die Montage der Rufanlage als fertiggestellt. Alle 42 Zimmer wurden von uns geprüft und für gut befunden; nach unserer Auffassung ist die Leistung abnahmereif. Wir bitten um einen Termin und um Ihre Unterschrift im unteren Feld.
~ink:291
Schwachstrom Jauernick GmbH, 20.02.2026, gez. D. Jauernick
---
## Vom Auftraggeber auszufüllen
Die Leistung wird abgenommen: [ ] ja [ ] nein
Name: Sibylle Crantz, Projektsteuerung
Datum: ____________ Unterschrift: ______________________
""",
            page=A5,
            margin=13,
            size=8.8,
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Klinikverbund Saaletal gGmbH",
            project="Rufanlage Station 6B",
            project_code="61-880",
            signatory_name="Sibylle Crantz",
            signatory_title="Projektsteuerung",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "at-formular-leer",
        build(
            """
# Abnahmebestätigung
Bitte am Bildschirm ausfüllen. Ohne Name, Datum und Unterschrift des Auftraggebers gilt die Leistung als nicht bestätigt.
!t 30,70 grid
| Auftraggeber | Therme Bad Gleinach Betriebs GmbH
| Projekt | Chlorgasfreie Aufbereitung
| Projektnummer | 26-TBG-5
| Etappe | Etappe 1 – Sole-Außenbecken
| Honorar der Etappe | € 15.480,00
!t 6,94 none mid
| ~ck:ja=0 | Die Etappe ist abgenommen.
| ~ck:teil=0 | Die Etappe ist mit Mängeln abgenommen.
| ~ck:nein=0 | Die Etappe ist nicht abgenommen.
: Name : ~tx:name=
: Funktion : ~tx:funktion=
: Datum : ~tx:datum=
: Unterschrift : ~tx:sig=
""",
            head=("right", "Aquaplan Steiermark", "Ziviltechniker"),
            colour="#006d77",
        ),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Therme Bad Gleinach Betriebs GmbH",
            project="Chlorgasfreie Aufbereitung",
            project_code="26-TBG-5",
            milestone="Etappe 1 – Sole-Außenbecken",
            amount="15480.00 EUR",
        ),
        form="form",
    )
    yield paper(
        "de-bestellung",
        build(
            """
!t 60,40 none
| <b>Papierfabrik Lüdenau AG</b><br/>Einkauf | <b>Bestellung 45-009127</b><br/>vom 12.01.2026
Lieferant 70355: Messwerk Adlershorst GmbH
Projekt: Feuchtemessung PM 3
!t 10,45,15,15,15 lines
| Pos. | Bezeichnung | Menge | Preis | Betrag
| 10 | Infrarot-Messkopf IR-9 | 2 St. | 7.450,00 | 14.900,00
| 20 | Inbetriebnahme | 3 Tage | 1.190,00 | 3.570,00
| | Gesamt netto EUR | | | <b>18.470,00</b>
Zahlbar 30 Tage netto nach Abnahme. Bitte bestätigen Sie die Bestellung binnen drei Werktagen. Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.
""",
            font="Courier",
            size=8.5,
        ),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Papierfabrik Lüdenau AG",
            project="Feuchtemessung PM 3",
            amount="18470.00 EUR",
            po_number="45-009127",
        ),
    )
    yield paper(
        "de-rechnung",
        build(
            """
# Rechnung 2026-0388
An: Kreissparkasse Unterhavel, Bauabteilung
Projekt: Filialumbau Kyritzer Tor
Projektnummer: KSU-12
Bestellung: B-66310
!t 70,30 grid
| Beleuchtungsplanung, Leistungsphasen 1 bis 5 | 11.300,00 €
| Umsatzsteuer 19 % | 2.147,00 €
| <b>Rechnungsbetrag</b> | <b>13.447,00 €</b>
Zahlbar innerhalb von 14 Tagen ohne Abzug. Vielen Dank für die gute Zusammenarbeit!
""",
            page=landscape(A5),
            margin=14,
            head=("band", "Helle Räume Lichtplanung", "Potsdam"),
            colour="#b5651d",
        ),
        truth(
            "other",
            None,
            None,
            "de",
            client="Kreissparkasse Unterhavel",
            project="Filialumbau Kyritzer Tor",
            project_code="KSU-12",
            po_number="B-66310",
        ),
    )
