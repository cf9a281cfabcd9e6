"""German, Austrian and Swiss papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import copied, mark, over, page, rl, stamp, ty


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield page(
        "de-bauamt-brief",
        rl(
            """
**Stadt Wiesenbrück** – Hochbauamt, Rathausgasse 4, 04862 Wiesenbrück
--
Planungsbüro Harms & Kolk PartG mbB¦Herrn Dipl.-Ing. Kolk¦Am Speicher 11
> Wiesenbrück, den 17. Juni 2026
> Aktenzeichen 60.2-114/26
**Erweiterung Grundschule Lindenhof – Leistungsphase 3 (Entwurfsplanung), Projekt-Nr. HK-1908**
Sehr geehrter Herr Kolk,
wir kommen zurück auf die Besprechung vom 28. Mai und bedanken uns für die zügige Überarbeitung der Grundrisse im Erdgeschoss. Die Anregungen der Schulleitung zum Ganztagsbereich sind aufgenommen, die Brandschutzdienststelle hat keine Einwände.
Die mit Schreiben vom 2. Juni vorgelegte Entwurfsplanung einschließlich Kostenberechnung haben wir geprüft. Der Bauausschuss hat ihr in seiner Sitzung vom 16. Juni zugestimmt. Hiermit nehmen wir die Leistungen der Leistungsphase 3 ab.
Ihr Honorar für diese Phase beläuft sich auf 58.460,00 € netto; die Abschlagsrechnung kann gestellt werden.
Mit freundlichen Grüßen
Im Auftrag
~201
Sabine Ottersleben¦Sachgebietsleiterin Neubau
. Durchschrift: Kämmerei, Schulverwaltungsamt, Rechnungsprüfungsamt. Sprechzeiten Di 9–12 und 13–18 Uhr. Die Datenschutzhinweise liegen im Rathaus aus.
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stadt Wiesenbrück",
            project="Erweiterung Grundschule Lindenhof",
            project_code="HK-1908",
            milestone="Leistungsphase 3 (Entwurfsplanung)",
            signatory_name="Sabine Ottersleben",
            signatory_title="Sachgebietsleiterin Neubau",
            signature_date="2026-06-17",
            amount="58460.00 EUR",
        ),
    )

    yield page(
        "de-protokoll-unterschriften",
        ty(
            """
# Abnahmeprotokoll
:: Auftraggeber :: Klinikverbund Nordheide gGmbH
:: Auftragnehmer :: Sensavio Medizintechnik Integration GmbH
:: Projekt :: Rufanlage Haus C
:: Bestellnummer :: NH-45-20931
:: Meilenstein :: MS 3 Inbetriebnahme Stationen 1–4
:: Wert des Meilensteins :: 74.200,00 EUR
## Umfang der Prüfung
|= 3 2 2 2
|! Station | Rufstellen | Auslösezeit | Quittierung
| 1 Chirurgie | 48 | < 1 s | in Ordnung
| 2 Innere | 52 | < 1 s | in Ordnung
| 3 Geriatrie | 44 | < 1 s | in Ordnung
| 4 Wochenstation | 30 | < 1 s | in Ordnung
## Übergebene Unterlagen
- Bedienungsanleitung, Kurzanleitung für die Stationen
- Prüfbuch nach DIN VDE 0834
- Nachweis der Einweisung von 31 Mitarbeitenden
## Feststellungen
Alle Zimmer wurden begangen, jede Rufstelle ausgelöst. Mängel wurden nicht festgestellt.
## Ergebnis
☒ abgenommen
☐ unter Vorbehalt abgenommen
☐ Abnahme verweigert
|= 3 3 3 2
|! Für den Auftraggeber | Funktion | Unterschrift | Datum
| Gesine Brandhorst | Pflegedirektorin | ~205 | 04.05.2026
| Volker Thamm | Leiter Medizintechnik | ~206 | 05.05.2026
""",
            font="DejaVu Sans",
            size=9.5,
            accent="#004a5a",
            grid="band",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Klinikverbund Nordheide gGmbH",
            project="Rufanlage Haus C",
            milestone="MS 3 Inbetriebnahme Stationen 1–4",
            signatory_name="Volker Thamm",
            signatory_title="Leiter Medizintechnik",
            signature_date="2026-05-05",
            amount="74200.00 EUR",
            po_number="NH-45-20931",
        ),
    )

    yield page(
        "de-mail-freigabe",
        rl(
            """
:: Von: :: Aylin Krämer | Wollspinnerei Auental AG
:: Gesendet: :: Mittwoch, 25. März 2026 13:18
:: An: :: f.bertling@zeichenwerk.example
:: Betreff: :: AW: Auental Markenrelaunch / Styleguide v3 zur Freigabe
Hallo Frieder,
habe den Styleguide v3 heute mit der Geschäftsleitung durchgeblättert. Passt alles, das Grün ist jetzt genau richtig. Der Styleguide ist damit freigegeben, ihr könnt die Schlussrate von 6.300 EUR stellen.
Bestellnummer für die Rechnung: B-2026-0377.
Schöne Grüße aus dem Tal
Aylin Krämer
Leiterin Marketing, Wollspinnerei Auental AG
""",
            size=9.5,
            wide=0.15,
        ),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Wollspinnerei Auental AG",
            project="Auental Markenrelaunch",
            milestone="Styleguide v3",
            signatory_name="Aylin Krämer",
            signatory_title="Leiterin Marketing",
            signature_date="2026-03-25",
            amount="6300.00 EUR",
            po_number="B-2026-0377",
        ),
    )

    yield page(
        "de-beschluss-auszug",
        ty(
            """
## Gemeinde Oberfelsbach (Kanton Graubünden)
# Auszug aus dem Protokoll des Gemeindevorstandes
Sitzung vom 8. September 2026, Geschäft 2026-148
--
**Wasserversorgung Maiensäss, Sanierung Reservoir: Abnahme Los 2 (Projekt OFB-77)**
Der Vorsteher Tiefbau berichtet über die Werkprüfung vom 1. September. Das Reservoir ist dicht, die Desinfektion ist nachgewiesen, die Revisionsunterlagen liegen vor.
Die Abrechnung schliesst rund 3 % unter dem bewilligten Kredit. Die Minderkosten gehen auf den kürzeren Rohrgraben beim Stutz zurück. Die Schlüssel wurden dem Brunnenmeister übergeben. Die Garantiefrist von zwei Jahren läuft ab dem Tag der Abnahme.
**Der Gemeindevorstand beschliesst:**
1. Das Werk Los 2 der Ingenieurgemeinschaft Albula wird abgenommen.
2. Die Schlusszahlung von CHF 132'480.50 wird freigegeben.
3. Mitteilung an: Ingenieurgemeinschaft Albula, Finanzverwaltung, Akten.
Für getreuen Auszug
^G. Cavegn
Gion Cavegn, Gemeindeschreiber
Oberfelsbach, 10. September 2026
""",
            font="New Computer Modern",
            title="left",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Gemeinde Oberfelsbach",
            project="Wasserversorgung Maiensäss, Sanierung Reservoir",
            project_code="OFB-77",
            milestone="Los 2",
            signatory_name="Gion Cavegn",
            signatory_title="Gemeindeschreiber",
            signature_date="2026-09-10",
            amount="132480.50 CHF",
        ),
    )

    yield copied(
        "de-leistungsnachweis-scan",
        over(
            rl(
                """
# Leistungsnachweis Oktober 2026
Kunde: Donautal Versicherungsverein a. G.
Berater: Matthias Ehrenreich, Kernpunkt Beratung e. U., Linz
Einsatz: E-7741 / Projekt: Tarifrechner Unfall
|= 2 1 5
|! KW | Std. | Tätigkeit
| 40 | 32,0 | Tarifformeln, Abnahmetests
| 41 | 38,5 | Schnittstelle Bestandssystem
| 42 | 38,5 | Fehlerbehebung, Schulung
| 43 | 30,0 | Dokumentation
| 44 | 24,0 | Übergabe
| Summe | 163,0 | zu EUR 96,00 = EUR 15.648,00
Die geleisteten Stunden werden bestätigt.
[ Datum: 02.11.2026 || ~211
[   || Cornelia Wagentristl
[   || Gruppenleiterin Aktuariat
""",
                size=11,
            ),
            stamp(
                80,
                462,
                "DONAUTAL VERSICHERUNGSVEREIN",
                "Abteilung Aktuariat",
                angle=-4,
                shade="#23408e",
            ),
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Donautal Versicherungsverein a. G.",
            project="Tarifrechner Unfall",
            project_code="E-7741",
            signatory_name="Cornelia Wagentristl",
            signatory_title="Gruppenleiterin Aktuariat",
            signature_date="2026-11-02",
            amount="15648.00 EUR",
        ),
        skew=0.5,
        seed=21,
    )

    yield page(
        "de-nachtrag-brief",
        rl(
            """
Seehafen Bremvörde Infrastruktur GmbH¦Kaistraße 20¦27499 Bremvörde
> 27.02.2026
An die¦Tiefbau Wurthmann KG
**Kaje Ost, Ertüchtigung Spundwand – Nachtrag Nr. N-05 (Hindernisse im Boden)**
Projektnummer 0923-KO
Sehr geehrte Damen und Herren,
Ihr Nachtragsangebot vom 9. Februar haben wir sachlich und rechnerisch geprüft. Position 3 (Stillstand Bohrgerät) erkennen wir nach der Besprechung vom 20. Februar nicht an; im Übrigen sind die Preise auskömmlich nachgewiesen.
|! Position | angeboten | anerkannt
| 1 Bergung Findlinge | 21.700,00 € | 21.700,00 €
| 2 Zusätzliche Bohlen | 38.950,00 € | 38.950,00 €
| 3 Stillstand Bohrgerät | 14.400,00 € | 0,00 €
| **Summe** | **75.050,00 €** | **60.650,00 €**
Der Nachtrag N-05 wird damit teilweise, in Höhe von 60.650,00 € netto, beauftragt unter der Bedingung, dass die Wiegescheine der Bergung nachgereicht werden.
Mit freundlichem Gruß
~215
Henning Staack¦Prokurist
""",
            size=10,
            grid="lines",
            foot="Seehafen Bremvörde Infrastruktur GmbH · Sitz Bremvörde · HRB 20447 · Geschäftsführer: Uwe Lührs",
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "de",
            client="Seehafen Bremvörde Infrastruktur GmbH",
            project="Kaje Ost, Ertüchtigung Spundwand",
            project_code="0923-KO",
            signatory_name="Henning Staack",
            signatory_title="Prokurist",
            signature_date="2026-02-27",
            amount="60650.00 EUR",
            change_order_number="N-05",
            conditions=["die Wiegescheine der Bergung nachgereicht werden"],
        ),
    )

    yield page(
        "de-verweigerung",
        ty(
            """
> Graz, 19. Jänner 2026
**Murkreis Abfallwirtschaftsverband**
An Fa. Rollfix Torbau GmbH
## Abnahmeverweigerung – Hallentore Altstoffsammelzentrum Süd (Projekt 26/008)
Sehr geehrte Damen und Herren! Zum vereinbarten Übernahmetermin waren Ihr Monteur Herr Zotter, unser Bauhofleiter und ein Vertreter der Versicherung anwesend. Bei der Begehung wurde festgestellt:
- Tor 2 schließt nicht selbsttätig, die Lichtschranke ist ohne Funktion,
- die Windlast der Tore 1 und 3 ist nicht nachgewiesen,
- die Übergabemappe fehlt.
Es handelt sich um wesentliche Mängel. Die Übernahme wird daher verweigert, die Rate „Montage Hallentore“ über € 19.880,00 bleibt gesperrt. Wir ersuchen um Behebung bis 16. Februar 2026.
~221
Mag. Doris Pölzl¦Geschäftsführerin
""",
            font="Libertinus Serif",
            size=12,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Murkreis Abfallwirtschaftsverband",
            project="Hallentore Altstoffsammelzentrum Süd",
            milestone="Montage Hallentore",
            signatory_name="Doris Pölzl",
            signatory_title="Geschäftsführerin",
            signature_date="2026-01-19",
            amount="19880.00 EUR",
            project_code="26/008",
        ),
    )

    yield page(
        "de-doppelt-angekreuzt",
        rl(
            """
# Abnahmeformular Maschinen
|= 2 4
| Besteller | =Papierfabrik Sternau GmbH
| Hersteller | =Wickeltechnik Obermoser
| Projekt | =Rollenschneider RS 4
| Kommission | =K-61240
| Abnahmestufe | =Werksabnahme (FAT)
| Teilzahlung bei Abnahme | =118.000,00 EUR
Versuchslauf am 12. August 2026, 4 Stunden, 900 m/min, Papier 80 g/m².
| ☒ | Die Maschine ist versandbereit abgenommen.
| ☒ | Die Maschine ist nicht abgenommen, der Versuchslauf ist zu wiederholen.
[ Für den Besteller: || ~225
[ Name, Funktion: || Jürgen Haslach, Instandhaltungsleiter
[ Datum: || 12.08.2026
""",
            grid="full",
            accent="#222222",
            font="Helvetica",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Papierfabrik Sternau GmbH",
            project="Rollenschneider RS 4",
            project_code="K-61240",
            milestone="Werksabnahme (FAT)",
            signatory_name="Jürgen Haslach",
            signatory_title="Instandhaltungsleiter",
            signature_date="2026-08-12",
            amount="118000.00 EUR",
        ),
    )

    yield page(
        "de-fertigmeldung",
        ty(
            """
**Elektro Vollrath & Sohn** · Meisterbetrieb · Bornstedt
# Fertigstellungsanzeige
Bornstedt, 30. April 2026
An die Wohnungsgenossenschaft „Neue Aue“ eG
Objekt Aueweg 12–18, Strangsanierung Elektro, Auftrags-Nr. V-2611
Sehr geehrte Damen und Herren, wir zeigen hiermit an, dass der Bauabschnitt 2 (Aueweg 16–18) am 29. April vollständig und mängelfrei fertiggestellt wurde. Die Messprotokolle liegen bei. Nach unserer Auffassung ist die Leistung abnahmereif; der Abschlag beträgt 23.415,70 €.
Wir bitten um Abnahme und Rücksendung des unteren Abschnitts.
^Dirk Vollrath
Dirk Vollrath, Inhaber
--
Abnahmeerklärung des Auftraggebers: Der Bauabschnitt 2 wird abgenommen.
[ Ort, Datum: ________________ || Unterschrift: ____________________
[   || Monika Seidel, Technische Leiterin
""",
            font="Liberation Sans",
            size=10.5,
            accent="#8c1c13",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Wohnungsgenossenschaft „Neue Aue“ eG",
            project="Aueweg 12–18, Strangsanierung Elektro",
            project_code="V-2611",
            milestone="Bauabschnitt 2 (Aueweg 16–18)",
            signatory_name="Monika Seidel",
            signatory_title="Technische Leiterin",
            amount="23415.70 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield page(
        "de-entwurf",
        over(
            rl(
                """
# Übergabe- und Abnahmebestätigung
. ENTWURF – noch nicht mit der Rechtsabteilung abgestimmt
:: Kunde :: Bergbahnen Hochgrat AG, Chur
:: Lieferant :: Lumis Leitsysteme Sàrl
:: Projekt :: Ticketing Talstation
:: Projekt-Nr. :: L-330-12
:: Teilleistung :: TL 4 Drehkreuze
:: Betrag :: CHF 64'900.00
Der Kunde bestätigt, die Teilleistung geprüft und mängelfrei übernommen zu haben.
[ ~231 || Ort, Datum: Chur, 3. Juli 2026
[ Reto Candinas || 
[ Betriebsleiter || 
""",
                size=10.5,
                accent="#35507a",
            ),
            mark("ENTWURF", 100),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Bergbahnen Hochgrat AG",
            project="Ticketing Talstation",
            project_code="L-330-12",
            milestone="TL 4 Drehkreuze",
            signatory_name="Reto Candinas",
            signatory_title="Betriebsleiter",
            signature_date="2026-07-03",
            amount="64900.00 CHF",
            warnings=["draft_or_void"],
        ),
    )

    yield page(
        "de-vorbehalt-kleingedruckt",
        rl(
            """
# Empfangs- und Leistungsbestätigung
Kunde: Kulturstiftung Schloss Ahrenfels        Projekt-Nr.: 2026/S-19
Leistung: Restaurierung Deckengemälde, Abschnitt II (Kartusche Nord)
Ausführend: Atelier für Wandmalerei Iris Fontane
Wir bestätigen, dass die oben genannte Leistung erbracht ist. Abschnitt II gilt als abgenommen. Vergütung 31.250,00 EUR.
~235
Frederik von Thun¦Kustos¦Ahrenfels, 21. Mai 2026
--
. Diese Bestätigung erfolgt unter Vorbehalt der fachlichen Zustimmung des Landesamtes für Denkmalpflege.
""",
            font="Courier",
            size=10,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Kulturstiftung Schloss Ahrenfels",
            project="Restaurierung Deckengemälde",
            project_code="2026/S-19",
            milestone="Abschnitt II (Kartusche Nord)",
            signatory_name="Frederik von Thun",
            signatory_title="Kustos",
            signature_date="2026-05-21",
            amount="31250.00 EUR",
            conditions=["der fachlichen Zustimmung des Landesamtes für Denkmalpflege"],
        ),
    )

    yield page(
        "de-bestellung",
        ty(
            """
> Bestellung Nr. **4500-91177**
> 6. Oktober 2026
**Isarwinkel Molkerei eG**, Einkauf Technik, 83661 Isarwinkel
Lieferant: Frostline Kälteplanung GmbH¦Projekt: Kältezentrale Neubau, Nr. KZ-2
Wir bestellen zu unseren Einkaufsbedingungen:
|= 1 6 1 2 2
|! Pos | Leistung | Menge | Preis | Gesamt
| 10 | Ausführungsplanung | 1 | 17.900,00 | 17.900,00
| 20 | Begleitung Inbetriebnahme, Tage | 6 | 1.150,00 | 6.900,00
|   | **Bestellsumme netto EUR** |   |   | **24.800,00**
Lieferung: KW 48. Zahlung 30 Tage nach Abnahme. Auftragsbestätigung erbeten.
Dieses Schreiben wurde elektronisch erstellt und ist ohne Unterschrift gültig.
""",
            font="Liberation Sans",
            size=10,
            grid="lines",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Isarwinkel Molkerei eG",
            project="Kältezentrale Neubau",
            project_code="KZ-2",
            amount="24800.00 EUR",
            po_number="4500-91177",
        ),
    )

    yield page(
        "de-mail-ablehnung",
        ty(
            """
**Betreff: AW: Lieferung Lernmodul 3 – bitte um Freigabe**
|= 1 7
| Von | Tobias Wernicke, Handwerksakademie Uckertal
| An | Lara Sommerfeld (Klickwerk E-Learning)
| Datum | 11.11.2026 09:52
Liebe Frau Sommerfeld,
leider kann ich das Lernmodul 3 so nicht freigeben. In sechs der zehn Lektionen fehlt der Ton, und die Prüfungsfragen stammen noch aus dem alten Rahmenlehrplan. Die 4.480,00 € für das Modul bitte vorerst nicht berechnen.
Wir telefonieren ja am Donnerstag.
Viele Grüße
Tobias Wernicke
Projektleiter Digitale Lehre
. Projekt „Meister digital“ · interne Nummer HAU-512
""",
            font="DejaVu Sans",
            size=9.5,
            grid="none",
        ),
        truth(
            "email",
            "rejected",
            None,
            "de",
            client="Handwerksakademie Uckertal",
            project="Meister digital",
            project_code="HAU-512",
            milestone="Lernmodul 3",
            signatory_name="Tobias Wernicke",
            signatory_title="Projektleiter Digitale Lehre",
            signature_date="2026-11-11",
            amount="4480.00 EUR",
        ),
    )

    yield copied(
        "de-werkabnahme-gedreht",
        rl(
            """
# Bauabnahme nach § 12 VOB/B
Bauherr: Spargelhof Kremmin GbR        Bauvorhaben: Neubau Sortierhalle        BV-Nr. 25-31
Gewerk: Stahlbau, Bauabschnitt Hallentragwerk
|= 6 2
|! Prüfpunkt | Befund
| Schweißnähte, Sichtprüfung | in Ordnung
| Anzugsmomente Kopfplatten | in Ordnung
| Brandschutzbeschichtung | in Ordnung
| Korrosionsschutz | in Ordnung
Abgerechneter Wert des Bauabschnitts: 96.300,00 EUR
Die Leistung wird ohne Vorbehalt abgenommen.
[ Kremmin, den 18. Dezember 2025 || ~241
[ für den Bauherrn || Karoline Buschow, Gesellschafterin
[ ~242 || 
[ für den Unternehmer: Rüdiger Matz || 
""",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Spargelhof Kremmin GbR",
            project="Neubau Sortierhalle",
            project_code="25-31",
            milestone="Bauabschnitt Hallentragwerk",
            signatory_name="Karoline Buschow",
            signatory_title="Gesellschafterin",
            signature_date="2025-12-18",
            amount="96300.00 EUR",
        ),
        turn=90,
        seed=24,
        dpi=105,
    )
