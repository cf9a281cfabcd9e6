"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .pages import Sheet, page, scanned


def papers() -> Iterator[Paper]:
    yield Paper(
        "ku-de-abnahme-heizung",
        "a",
        "text",
        page(
            """
# Abnahmeprotokoll
nach § 12 VOB/B - förmliche Abnahme
Auftraggeber :: Wohnungsgenossenschaft Lindenhain eG
Auftragnehmer :: Riedmüller Wärmetechnik GmbH, Jena
Bauvorhaben :: Heizzentrale Quartier Am Saaleufer
Auftrags-Nr. :: RW-24-1187
Leistung :: Los 3 Kesselanlage und Hydraulik
Schlussrechnungssumme Los 3 :: 87.412,50 EUR netto
Teilnehmer :: Frau Kaltwasser, Herr Riedmüller jun., Herr Tóth (Bauleitung)

1. Die Leistung wurde am 24.03.2026 gemeinsam besichtigt und die Anlage in Betrieb genommen.
2. Messwerte bei der Inbetriebnahme:
| Größe | Soll | Ist | Bewertung |
| Vorlauf Kessel 1 | 70 °C | 70,4 °C | in Ordnung |
| Vorlauf Kessel 2 | 70 °C | 69,8 °C | in Ordnung |
| Abgasverlust | unter 9 % | 6,1 % | in Ordnung |
| Druckprobe 24 h | kein Abfall | kein Abfall | in Ordnung |
   Mängel: keine.
3. Vertragsstrafe: kein Vorbehalt, da kein Verzug.
4. Die Gewährleistung beginnt am 25.03.2026 und endet am 24.03.2030.

Die Leistung wird hiermit abgenommen.

Jena, den 24.03.2026
~201 && ~202
Dörte Kaltwasser, Leiterin Technik ;; (Auftraggeber) && Jonas Riedmüller ;; (Auftragnehmer)

Anlagen: Bestandspläne (2 Ordner), Wartungsanleitung, Einweisungsnachweis, Fachunternehmererklärung
Verteiler: Vorstand, Hausmeisterdienst, Bauleitung Tóth, Auftragnehmer
""",
            kv="table",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Wohnungsgenossenschaft Lindenhain eG",
            project="Heizzentrale Quartier Am Saaleufer",
            project_code="RW-24-1187",
            milestone="Los 3 Kesselanlage und Hydraulik",
            signatory_name="Dörte Kaltwasser",
            signatory_title="Leiterin Technik",
            signature_date="2026-03-24",
            amount="87412.50 EUR",
        ),
    )

    yield Paper(
        "ku-de-uebernahme-wien",
        "a",
        "text",
        page(
            """
^ PLESCHBERGER & SOHN TISCHLEREI, WIEN-LIESING
^ Übernahmebestätigung
---
Herr Dr. Anton Wieselgruber bestätigt als Geschäftsführer der Ordination am Naschmarkt GmbH, dass von den im Auftrag 2025/338 bestellten Leistungen für das Vorhaben "Neugestaltung Empfang und Wartezimmer" heute übergeben worden ist:

- Etappe 1: Empfangspult samt Rückwand

Die Etappe 1 wird ohne Beanstandung übernommen. Der dafür vereinbarte Betrag von EUR 9.870,-- ist binnen vierzehn Tagen zu bezahlen. Über Etappe 2 wird zu gegebener Zeit ein eigenes Blatt aufgenommen.

Geschehen zu Wien am elften November zweitausendfünfundzwanzig.

Für die Ordination: ;; ~211 ;; Dr. Anton Wieselgruber && Für die Tischlerei: ;; ~212 ;; Xaver Pleschberger
""",
            face="T",
            size=12,
            margin=78,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Ordination am Naschmarkt GmbH",
            project="Neugestaltung Empfang und Wartezimmer",
            project_code="2025/338",
            milestone="Etappe 1: Empfangspult samt Rückwand",
            signatory_name="Dr. Anton Wieselgruber",
            signatory_title="Geschäftsführer",
            signature_date="2025-11-11",
            amount="9870.00 EUR",
        ),
    )

    s = Sheet(size=10.5, face="H", label=155, hand="Dkg").flow(
        """
# Abnahmeprotokoll SIA 118 - Art. 158
Bauherrschaft :: Einwohnergemeinde Rüderswilkon
Objekt :: Sanierung Werkleitungen Dorfstrasse
Objekt-Nr. :: 31-0446
Unternehmer :: Zbinden Tiefbau AG, Langnau
Werkteil :: Etappe B, Schmutzwasser Schacht 12 bis 19
Werkpreis Etappe B :: CHF 143'680.00
---
Gemeinsame Prüfung vom: @ 
[ ] Das Werk ist frei von Mängeln und gilt als abgenommen.
[ ] Das Werk weist unwesentliche Mängel auf und gilt als abgenommen.
[ ] Das Werk weist wesentliche Mängel auf; die Abnahme wird zurückgestellt.

Ort, Datum :: @ Rüderswilkon, 5.12.2025
Für die Bauherrschaft :: Vreni Aeschlimann, Bauverwalterin
~221
Für den Unternehmer :: Hp. Zbinden
~222
""".replace("Gemeinsame Prüfung vom: @ \n[ ]", "Gemeinsame Prüfung vom :: @ 5.12.2025\n[x]")
    )
    s.stamp("EINWOHNERGEMEINDE/RÜDERSWILKON/BAUVERWALTUNG", 340, 440, 7, 12, (0.1, 0.2, 0.5))
    d = s.pdf()
    yield Paper(
        "ku-de-sia-abnahme",
        "a",
        "scan",
        scanned(d, skew=1.3, seed=12, contrast=0.85),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Einwohnergemeinde Rüderswilkon",
            project="Sanierung Werkleitungen Dorfstrasse",
            project_code="31-0446",
            milestone="Etappe B, Schmutzwasser Schacht 12 bis 19",
            signatory_name="Vreni Aeschlimann",
            signatory_title="Bauverwalterin",
            signature_date="2025-12-05",
            amount="143680.00 CHF",
        ),
        source=d,
    )

    yield Paper(
        "ku-de-leistungsnachweis-sap",
        "a",
        "text",
        page(
            """
Brennecke IT-Consulting GmbH, Hannover
# Leistungsnachweis Februar 2026
Kunde :: Nordheide Stadtwerke AG
Projekt :: Ablösung Abrechnungssystem
Projektnummer :: 70-2291
Bestellung :: 4501339902
Berater :: Cem Yıldız-Hartmann
| Datum | Tätigkeit | Tage |
| 02.-06.02. | Datenmigration, Probelauf 1 | 5,0 |
| 09.-12.02. | Fehlerklassen, Abstimmung Fachbereich | 3,5 |
| 16.-20.02. | Probelauf 2 | 5,0 |
| 23.-27.02. | Dokumentation | 4,0 |
| Summe | | 17,5 |
17,5 Tage zu 1.120,00 EUR = 19.600,00 EUR

Sachlich und rechnerisch richtig, zur Abrechnung freigegeben:
Elektronisch freigegeben durch Silke Osterloh (Teilprojektleiterin Migration) am 03.03.2026, 09:41 Uhr, Vorgang FR-118420
""".replace("ı", "i"),
            grid="lines",
            label=100,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Nordheide Stadtwerke AG",
            project="Ablösung Abrechnungssystem",
            project_code="70-2291",
            signatory_name="Silke Osterloh",
            signatory_title="Teilprojektleiterin Migration",
            signature_date="2026-03-03",
            amount="19600.00 EUR",
            po_number="4501339902",
        ),
    )

    yield Paper(
        "ku-de-mail-gutachten",
        "a",
        "text",
        page(
            """
Von: Ottokar Freiwald <freiwald@domstift-merlau.example>
Gesendet: Freitag, 17. April 2026 11:08
An: Büro Steinhoff Restaurierung
Betreff: AW: Schadenskartierung Westportal
---
Sehr geehrte Frau Steinhoff,

herzlichen Dank für die überarbeitete Schadenskartierung zum Projekt Westportal (Ihre Nr. 25-077). Das Kapitel und der Denkmalpfleger haben sie gestern durchgesehen: Sie ist vollständig, und wir nehmen sie ab. Die Abschlagsrechnung über 8.350,00 EUR können Sie stellen.

Mit freundlichen Grüßen
Ottokar Freiwald
Stiftsbaumeister
Domstift Merlau
""",
            size=10.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Domstift Merlau",
            project="Westportal",
            project_code="25-077",
            milestone="Schadenskartierung",
            signatory_name="Ottokar Freiwald",
            signatory_title="Stiftsbaumeister",
            signature_date="2026-04-17",
            amount="8350.00 EUR",
        ),
    )

    yield Paper(
        "ku-de-nachtrag-fassade",
        "a",
        "text",
        page(
            """
# Nachtragsvereinbarung Nr. 5
Auftraggeberin: Hanseatische Klinikverwaltung GmbH, Hamburg
Auftragnehmerin: Fassadenbau Uhlenbrock KG, Stade
Bauvorhaben: Bettenhaus Süd, Auftrag K-5561-F

| Pos. | Leistung | Menge | EP EUR | GP EUR |
| N5.1 | Sonnenschutzlamellen Achse 7-11 | 40 m² | 412,00 | 16.480,00 |
| N5.2 | Entfall Attikablech | 18 m | -65,00 | -1.170,00 |
| Nachtragssumme netto | | | | 15.310,00 |

Die Ausführungsfrist verlängert sich um acht Werktage. Im Übrigen gilt der Hauptvertrag unverändert.

Die Auftraggeberin beauftragt den Nachtrag in vorstehender Höhe.
Hamburg, 22. Januar 2026
~231
Dr. Wiebke Petersen-Ahlf, Kaufmännische Direktorin

Die Auftragnehmerin
Hamburg, 20. Januar 2026
~232
Uwe Uhlenbrock
""",
            face="N",
            size=11,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Hanseatische Klinikverwaltung GmbH",
            project="Bettenhaus Süd",
            project_code="K-5561-F",
            signatory_name="Dr. Wiebke Petersen-Ahlf",
            signatory_title="Kaufmännische Direktorin",
            signature_date="2026-01-22",
            amount="15310.00 EUR",
            change_order_number="5",
        ),
    )

    yield Paper(
        "ku-de-teilabnahme-messe",
        "a",
        "text",
        page(
            """
## Teilabnahme Messestand
Kunde: Vogtländer Pumpenwerke GmbH && Agentur: Raumklang Messebau, Halle
Projekt: Stand A 41, Fachmesse Aquatherm && Auftrag 60331
---
Abzunehmen: Gewerk Grundbau und Grafik.    Teilbetrag: 22.900,00 €

( Ergebnis der Begehung am 6. Februar 2026 )
[ ] ohne Mängel abgenommen
[x] abgenommen mit folgenden Nacharbeiten:
- Leuchtkasten links flackert, Netzteil tauschen
- Schriftzug über der Theke neu ausrichten
[ ] Abnahme verweigert

Die Nacharbeiten sind vor Messebeginn, 9. Februar, 8 Uhr, auszuführen.

~241
Kunde: Hartmut Zwanziger, Vertriebsleiter, 06.02.2026
~242
Agentur: Lia Brandt
""",
            box="sym",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Vogtländer Pumpenwerke GmbH",
            project="Stand A 41, Fachmesse Aquatherm",
            project_code="60331",
            milestone="Grundbau und Grafik",
            signatory_name="Hartmut Zwanziger",
            signatory_title="Vertriebsleiter",
            signature_date="2026-02-06",
            amount="22900.00 EUR",
            conditions=[
                "Leuchtkasten links flackert, Netzteil tauschen",
                "Schriftzug über der Theke neu ausrichten",
            ],
        ),
    )

    yield Paper(
        "ku-de-freigabe-kleingedruckt",
        "a",
        "text",
        page(
            """
# Freigabeschein Konstruktion
Ingenieurbüro Tannhöfer - Sondermaschinen, Reutlingen
Besteller :: Mühlbrecht Verpackungen GmbH & Co. KG
Vorhaben :: Palettierzelle PZ-2
Kommission :: T-9004
Meilenstein :: MS 2 Konstruktionsfreigabe
Teilzahlung 30 % :: 61.200,00 EUR

Der Besteller hat die Zeichnungssätze 100 bis 480 und die Sicherheitsbetrachtung geprüft und gibt die Konstruktion zur Fertigung frei. Der Meilenstein ist damit erreicht.¹

Datum :: 13.05.2026
Name :: Gunda Ehrlich-Sommer
Funktion :: Werkleiterin
~251

. ¹ Die Freigabe gilt nur, wenn die Einhausung gegen die Ausführung mit Lichtgitter Typ 4 ersetzt wird und der geänderte Zeichnungssatz 300 bis zum 29.05.2026 vorliegt.
""",
            kv="line",
            label=150,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Mühlbrecht Verpackungen GmbH & Co. KG",
            project="Palettierzelle PZ-2",
            project_code="T-9004",
            milestone="MS 2 Konstruktionsfreigabe",
            signatory_name="Gunda Ehrlich-Sommer",
            signatory_title="Werkleiterin",
            signature_date="2026-05-13",
            amount="61200.00 EUR",
            conditions=[
                "die Einhausung gegen die Ausführung mit Lichtgitter Typ 4 ersetzt wird",
                "der geänderte Zeichnungssatz 300 bis zum 29.05.2026 vorliegt",
            ],
        ),
    )

    d = page(
        """
^ Glaserei Moosbrugger - Bludenz
^ ABNAHMESCHEIN  Nr. 7730
Kunde :: Alpenhof Silbertal Hotelbetriebs GmbH
Baustelle :: Wintergarten Südterrasse
Auftrag :: A-2025-409
Teilleistung :: Dachverglasung
Preis :: € 34.560,00
---
Prüfung durch den Kunden am :: @ 18. 9. 2025
[ ] Leistung in Ordnung, wird übernommen
[x] Leistung wird NICHT übernommen
Grund :: @ Wassereintritt First, 3 Scheiben zerkratzt
Nachfrist bis :: @ 10. 10. 2025

Unterschrift Kunde
~261
Name in Blockschrift :: @ Sieglinde Tschofen
Stellung :: @ Hoteldirektorin
""",
        size=11.5,
        label=165,
        hand="Breip",
        face="T",
    )
    yield Paper(
        "ku-de-glaser-abgelehnt",
        "a",
        "scan",
        scanned(d, skew=-0.7, seed=3, dpi=105),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Alpenhof Silbertal Hotelbetriebs GmbH",
            project="Wintergarten Südterrasse",
            project_code="A-2025-409",
            milestone="Dachverglasung",
            signatory_name="Sieglinde Tschofen",
            signatory_title="Hoteldirektorin",
            signature_date="2025-09-18",
            amount="34560.00 EUR",
        ),
        source=d,
    )

    yield Paper(
        "ku-de-ablehnung-brief",
        "a",
        "text",
        page(
            """
Landesverband der Gartenbauvereine Ostharz e. V.
Geschäftsstelle, Blankenburg
> Blankenburg, 3. Juli 2026
Pixelwerft GmbH
Herrn Geschäftsführer Nolte

* Mitgliederportal (Vertrag PW-1410) - Ihre Bereitstellung zur Abnahme vom 12. Juni 2026

Sehr geehrter Herr Nolte,

Sie haben uns den Meilenstein 3 "Beitragswesen" zur Abnahme bereitgestellt. Unsere Prüfer konnten in vier von neun Testfällen keine Lastschriftdatei erzeugen; in zwei weiteren war der Betrag falsch.

Diese Mängel sind wesentlich. Wir verweigern deshalb die Abnahme des Meilensteins und bitten um erneute Bereitstellung nach Behebung. Bis dahin wird die Rate von 13.750,00 Euro nicht fällig.

Dass wir Meilenstein 2 im Februar abgenommen haben, bleibt davon unberührt.

Mit freundlichem Gruß
~271
Reinhild Quast
Vorsitzende
""",
            face="T",
            size=11.5,
            margin=75,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Landesverband der Gartenbauvereine Ostharz e. V.",
            project="Mitgliederportal",
            project_code="PW-1410",
            milestone='Meilenstein 3 "Beitragswesen"',
            signatory_name="Reinhild Quast",
            signatory_title="Vorsitzende",
            signature_date="2026-07-03",
            amount="13750.00 EUR",
        ),
    )

    yield Paper(
        "ku-de-doppelt-angekreuzt",
        "a",
        "text",
        page(
            """
# Abnahmeerklärung Gutachten
Hydrogeologie Brandstätter ZT GmbH, Graz
| Auftraggeberin | Marktgemeinde Kirchfeld an der Raab |
| Vorhaben | Brunnenschutzgebiet Hofwiesen |
| Geschäftszahl | HB-0817 |
| Gegenstand | Arbeitspaket 2, Pumpversuch und Bericht |
| Honorar | 11.230,00 EUR exkl. USt. |

Zutreffendes bitte ankreuzen. Es gilt nur eine Antwort.
[x] Das Arbeitspaket wird abgenommen.
[x] Das Arbeitspaket wird nicht abgenommen.

Kirchfeld, am 28. Oktober 2025
~281
Bürgermeisterin Michaela Pucher
""",
            box="draw",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Marktgemeinde Kirchfeld an der Raab",
            project="Brunnenschutzgebiet Hofwiesen",
            project_code="HB-0817",
            milestone="Arbeitspaket 2, Pumpversuch und Bericht",
            signatory_name="Michaela Pucher",
            signatory_title="Bürgermeisterin",
            signature_date="2025-10-28",
            amount="11230.00 EUR",
        ),
    )

    yield Paper(
        "ku-de-formular-leer",
        "a",
        "form",
        page(
            """
# Werkvertragliche Abnahme (eFormular)
Der Auftraggeber füllt die Felder aus und sendet das Formular zurück.
?Auftraggeber :: Textilmuseum Wuppertal-Langerfeld gGmbH
?Projekt :: Depotverwaltung Bandwebstühle
?Vertrag :: DV-30217
?Liefergegenstand :: Lieferung 2: Objektdatenbank
?Vergütung :: 17.400,00 EUR

Entscheidung
[?] Abnahme erteilt
[?] Abnahme erteilt unter Vorbehalt
[?] Abnahme verweigert
?Vorbehalte :: 
?Name :: Jorinde Aldenhoven
?Funktion :: Sammlungsleiterin
?Datum :: 
?Unterschrift (Name eintippen) :: 
""",
            label=180,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Textilmuseum Wuppertal-Langerfeld gGmbH",
            project="Depotverwaltung Bandwebstühle",
            project_code="DV-30217",
            milestone="Lieferung 2: Objektdatenbank",
            signatory_name="Jorinde Aldenhoven",
            signatory_title="Sammlungsleiterin",
            amount="17400.00 EUR",
        ),
    )

    yield Paper(
        "ku-de-bestellung",
        "a",
        "text",
        page(
            """
> Thurwald Präzision AG
> Einkauf, 8560 Märstetten
# Bestellung 730042981
Datum 09.06.2026. Bitte auf allen Papieren angeben.
An: Ackeret & Frei Prozessberatung GmbH, Winterthur
Projekt :: Rüstzeiten Halle 4
| Pos | Bezeichnung | Menge | Preis CHF | Betrag CHF |
| 1 | Beratungstag vor Ort | 12 | 1'650.00 | 19'800.00 |
| 2 | Schulungsunterlagen, pauschal | 1 | 2'400.00 | 2'400.00 |
| Total exkl. MWST | | | | 22'200.00 |
Zahlung: 30 Tage netto nach Abnahme durch den Produktionsleiter. Eine Abnahme ist mit dieser Bestellung nicht verbunden.
. Maschinell erstellt, ohne Unterschrift gültig.
""",
            grid="band",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Thurwald Präzision AG",
            project="Rüstzeiten Halle 4",
            amount="22200.00 CHF",
            po_number="730042981",
        ),
    )

    yield Paper(
        "ku-de-besprechung",
        "a",
        "text",
        page(
            """
# Protokoll der 14. Baubesprechung
Projekt: Umbau Feuerwache Nordstraße (Projekt-Nr. 5020)
Bauherr: Stadt Eschenrode, Hochbauamt
Ort: Baucontainer, 16.04.2026, 9 bis 10.15 Uhr
Anwesend: Frau Dietl (HBA), Herr Kuhnert (Architekt), Herr Sell (Elektro), Frau Bari (Trockenbau)
| Nr. | Thema | Wer | Bis |
| 14.1 | Leerrohre Funkraum fehlen, Plan 33 wird ergänzt | Kuhnert | 23.04. |
| 14.2 | Muster Bodenbelag liegt aus, Farbe noch offen | HBA | 30.04. |
| 14.3 | Termin für die Abnahme Trockenbau wird im Mai abgestimmt | Bari, Dietl | - |
| 14.4 | Baustrom: Zähler ablesen | Sell | 17.04. |
Nächste Besprechung: 30.04.2026, 9 Uhr.
Aufgestellt: Büro Kuhnert. Einwände binnen einer Woche.
Verteiler: alle Anwesenden, Herr Amtsleiter Voß
""",
            size=9.5,
            grid="lines",
        ),
        truth(
            "other",
            None,
            None,
            "de",
            client="Stadt Eschenrode, Hochbauamt",
            project="Umbau Feuerwache Nordstraße",
            project_code="5020",
        ),
    )
