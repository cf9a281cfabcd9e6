"""German papers: clinics, laboratories, town works, Switzerland and Austria."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, doc, html, ink, mixed, pen, rows, shot, stamp, typ


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    cross = box(True)
    yield doc(
        "lueftung-klinik",
        "a",
        "<table class=g><tr><td><b>Klinikum Ebersfurt gGmbH</b><br>Technischer Dienst</td><td>Vordruck TD 14<br>Prüfgang raumlufttechnische Anlagen</td><td>Auftrag <b>KE-26-1180</b></td></tr></table>"
        "<p>Maßnahme: <b>Erneuerung RLT OP-Trakt Süd</b>, ausgeführt von Luftwerk Sander GmbH &amp; Co. KG. Rundgang am 27.10.2026 mit dem Techniker der Firma.</p>"
        + rows(
            f"Nr. | Gegenstand | i. O. | n. i. O. | Bemerkung\n1 | Volumenstrom Saal 1 bis 4 | {cross} | {box()} | 2.450 m³/h\n2 | Druckhaltung Schleuse | {cross} | {box()} | +15 Pa\n3 | H14-Filter, Lecktest | {cross} | {box()} | Messblatt liegt bei\n4 | Brandschutzklappen | {cross} | {box()} | 22 Stück ausgelöst\n5 | Anbindung Leittechnik | {cross} | {box()} | am 20.10. noch offen, heute erledigt\n6 | Einweisung Personal | {cross} | {box()} | "
        )
        + "<p>Sind alle Zeilen unter i. O. angekreuzt und ist das Blatt gestempelt, gilt die Anlage als übernommen; die Schlussrechnung über <b>38.774,20 €</b> darf gestellt werden.</p>"
        f"<div style='margin:18px 40px'>{stamp('Klinikum Ebersfurt gGmbH|Betriebsingenieur|Dipl.-Ing. Henning Rottau|27. Okt. 2026', '#23408f', -3)} {ink(3, 120)}</div>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Klinikum Ebersfurt gGmbH",
            project="Erneuerung RLT OP-Trakt Süd",
            project_code="KE-26-1180",
            signatory_name="Henning Rottau",
            signatory_title="Betriebsingenieur",
            signature_date="2026-10-27",
            amount="38774.20 EUR",
        ),
        scan=Scanner(dpi=150, skew=-0.7, noise=6, grey=False, jpeg=55, seed=12),
    )

    yield doc(
        "visum-uebersetzung",
        "a",
        "<p><b>Staatskanzlei des Kantons Rheinau</b>, Zentraler Sprachdienst</p><h1>Leistungsblatt Übersetzung</h1>"
        "<p>Auftragnehmerin: Lexikon Bodensee AG &nbsp;|&nbsp; Rahmenauftrag Nr. <b>SK-2204</b> &nbsp;|&nbsp; Abruf: <b>Abstimmungsbüchlein November</b></p>"
        + rows(
            f"Dokument | Sprache | Zeilen | CHF | Visum Sprachdienst\nVorlage 1, Erläuterungen | FR | 840 | 2'940.00 | {pen('bs', 14)} 2.10.26\nVorlage 1, Erläuterungen | IT | 840 | 2'940.00 | {pen('bs', 14)} 2.10.26\nVorlage 2, Erläuterungen | FR | 615 | 2'152.50 | {pen('bs', 14)} 6.10.26\nVorlage 2, Erläuterungen | IT | 615 | 2'152.50 | {pen('bs', 14)} 6.10.26\n | | <b>Total</b> | <b>10'185.00</b> | ",
            right="23",
        )
        + "<p class=s>Visum = Text geprüft und abgenommen, Betrag zur Zahlung frei. Ein Visum fehlt bei Texten, die nachgebessert werden müssen.<br>Visumsberechtigt für diesen Abruf: bs = Beatrice Sutter-Caminada, Leiterin Sprachdienst.</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Staatskanzlei des Kantons Rheinau",
            project="Abstimmungsbüchlein November",
            project_code="SK-2204",
            signatory_name="Beatrice Sutter-Caminada",
            signatory_title="Leiterin Sprachdienst",
            signature_date="2026-10-06",
            amount="10185.00 CHF",
        ),
        font="Liberation Serif",
        pt=11,
    )

    yield shot(
        "fachecholot",
        "a",
        typ("""#set page(paper: "a4", margin: 2.2cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "de")
#align(right)[Warnemünder Institut für Küstenforschung\\ Abteilung Schiffsbetrieb]
#v(6mm)
*Niederschrift über die Abnahme des Fächerecholots auf FS „Hanne Dörp“*

Vertrag: *WIK/S/2025/31* #h(1cm) Vorhaben: *Umrüstung Lotanlage*\\
Auftragnehmer: Tiefton Marinetechnik GmbH\\
Ort und Tag: Mecklenburger Bucht, 18. August 2026

Die Anlage wurde auf drei Profilen gefahren. Auflösung, Überdeckung und Rollkompensation liegen im vertraglichen Rahmen. Der Auftraggeber nimmt die Leistung ab. Dies geschieht unter folgenden Vorbehalten:

+ Der Schallgeschwindigkeitssensor ist gegen das bestellte Modell zu tauschen (Frist: 30. September 2026).
+ Die Betriebsanleitung fehlt in deutscher Sprache und ist nachzureichen.

Die Abschlagszahlung in Höhe von 142.500,00 EUR wird mit dieser Niederschrift fällig.

#v(12mm)
#grid(columns: (1fr, 1fr), [#text(font: "Dancing Script", size: 18pt, fill: rgb("#1c2f8c"))[A. Frerichs]\\ Anke Frerichs\\ Leiterin Schiffsbetrieb\\ für den Auftraggeber, 18.08.2026], [#text(font: "Kristi", size: 22pt)[Uwe Plath]\\ Uwe Plath\\ für den Auftragnehmer, 18.08.2026])
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Warnemünder Institut für Küstenforschung",
            project="Umrüstung Lotanlage",
            project_code="WIK/S/2025/31",
            signatory_name="Anke Frerichs",
            signatory_title="Leiterin Schiffsbetrieb",
            signature_date="2026-08-18",
            amount="142500.00 EUR",
            conditions=[
                "Der Schallgeschwindigkeitssensor ist gegen das bestellte Modell zu tauschen (Frist: 30. September 2026).",
                "Die Betriebsanleitung fehlt in deutscher Sprache und ist nachzureichen.",
            ],
        ),
    )

    yield doc(
        "teilabnahme-umspannwerk",
        "a",
        "<h1>Teilabnahme nach Losen</h1>"
        + rows(
            "Auftraggeber | Netzgesellschaft Oberlahn mbH\nProjekt | Umspannwerk Wetterhain\nProjektnummer | NGO-U-407\nAuftragnehmer | Elektrobau Kreß KG",
            head=False,
            cls="l",
        )
        + "<p></p>"
        + rows(
            "Los | Inhalt | Wert netto | Ergebnis\n1 | Schaltfelder 110 kV | 815.000,00 € | abgenommen\n2 | Transformator T2 | 1.260.000,00 € | nicht abgenommen, Ölprobe zeigt Feuchte\n3 | Schutz- und Leittechnik | 298.000,00 € | abgenommen",
            right="2",
        )
        + "<p>Abgenommen sind somit die Lose 1 und 3 mit zusammen <b>1.113.000,00 €</b>. Für Los 2 gilt: <u>Das Öl ist zu trocknen und vor einer erneuten Vorführung durch ein unabhängiges Labor zu prüfen.</u></p>"
        f"<table><tr><td>{ink(301)}<br>Volker Hainbuch, Bereichsleiter Anlagenbau<br>Netzgesellschaft Oberlahn mbH, den 22. Mai 2026</td><td>{ink(302)}<br>Silke Kreß<br>Elektrobau Kreß KG, den 22. Mai 2026</td></tr></table>",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Netzgesellschaft Oberlahn mbH",
            project="Umspannwerk Wetterhain",
            project_code="NGO-U-407",
            milestone="Lose 1 und 3",
            signatory_name="Volker Hainbuch",
            signatory_title="Bereichsleiter Anlagenbau",
            signature_date="2026-05-22",
            amount="1113000.00 EUR",
            conditions=[
                "Das Öl ist zu trocknen und vor einer erneuten Vorführung durch ein unabhängiges Labor zu prüfen."
            ],
        ),
        font="DejaVu Sans Condensed",
        pt=9.5,
    )

    yield doc(
        "labor-wien",
        "a",
        "<p style='text-align:right'>Landesanstalt für Wasseranalytik<br>1220 Wien<br><br>11. Jänner 2027</p><p>Firma Laborbau Zwettler Ges.m.b.H.</p>"
        "<p><b>Betrifft: Digestorien im Neubau C, Auftrag LWA 3390/26, Ihre Fertigmeldung vom 21. Dezember 2026</b></p>"
        "<p>Sehr geehrte Damen und Herren,</p><p>am 8. Jänner haben wir die acht Digestorien gemeinsam besichtigt. Die Ausführung der Tischplatten ist tadellos, das sei gern gesagt. Bei fünf Geräten jedoch bleibt die Einströmgeschwindigkeit unter dem Wert der Norm, und der Alarm schweigt dabei.</p>"
        "<p>Eine Übernahme kommt für uns daher derzeit nicht in Betracht. Wir verweigern sie hiermit für den gesamten Auftrag und halten den Schlussbetrag von € 64.900,-- zurück.</p><p>Nach Behebung ersuchen wir um eine neue Fertigmeldung.</p>"
        f"<p>Mit freundlichen Grüßen</p><p>{ink(77, 140)}</p><p>Mag. Theres Obermoser<br>Abteilungsleiterin Infrastruktur</p>",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Landesanstalt für Wasseranalytik",
            project="Digestorien im Neubau C",
            project_code="LWA 3390/26",
            signatory_name="Theres Obermoser",
            signatory_title="Abteilungsleiterin Infrastruktur",
            signature_date="2027-01-11",
            amount="64900.00 EUR",
        ),
        font="Liberation Serif",
        pt=11.5,
    )

    yield doc(
        "pruefblatt-doppelkreuz",
        "a",
        "<h2>Stadtbücherei Hirschau am Neckar</h2><h1>Prüfblatt Fremdleistung</h1>"
        f"<p>Leistung: {pen('RFID-Umstellung Medienbestand')}</p><p>Firma: {pen('Regalwerk Digital UG')} &nbsp;&nbsp; Bestellnummer: {pen('SB 2026/114')}</p><p>Rechnungssumme brutto: {pen('22.134,00')} EUR</p>"
        f"<div class=f><p>{cross} Die Leistung wird abgenommen.</p><p>{cross} Die Leistung wird nicht abgenommen.</p><p>Zutreffendes bitte ankreuzen. Nur eine Angabe ist zulässig; andernfalls geht das Blatt zurück an die Fachabteilung.</p></div>"
        f"<p>Bemerkung: {pen('siehe Liste von Frau Behr')}</p><p style='margin-top:30px'>{ink(88, 160)}</p><p>Name: {pen('Gerold Imhoff')} &nbsp; Funktion: {pen('Büchereileiter')} &nbsp; Datum: {pen('14.09.2026')}</p>",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Stadtbücherei Hirschau am Neckar",
            project="RFID-Umstellung Medienbestand",
            po_number="SB 2026/114",
            signatory_name="Gerold Imhoff",
            signatory_title="Büchereileiter",
            signature_date="2026-09-14",
            amount="22134.00 EUR",
        ),
        pt=11,
        scan=Scanner(dpi=140, skew=1.4, noise=9, shadow=True, grey=False, jpeg=50, seed=66),
    )

    yield doc(
        "fertigmeldung-fassade",
        "a",
        "<div style='border-top:8px solid #d07a10;padding-top:6px'><b>GLANZ &amp; HÖHE Fassadenreinigung GmbH</b></div><h1>Fertigmeldung</h1>"
        "<p>Objekt: Hauptgebäude <b>Hochschule Lindental</b>, Projekt <b>Glasreinigung Sommer 2026</b>, Auftrag <b>HL-F-0621</b></p>"
        "<p>Alle Arbeiten sind am 31. Juli 2026 vollständig und ohne Mängel abgeschlossen. Damit ist die Leistung aus unserer Sicht abgenommen und die Vergütung von 7.318,50 € verdient. Wir danken für den Auftrag!</p>"
        f"<p>{ink(19)} Mirko Danz, Objektleiter GLANZ &amp; HÖHE, 31.07.2026</p>"
        "<hr><p><b>Bestätigung durch die Hochschule Lindental</b></p><table><tr><td>Abnahme erteilt am:</td><td class=line style='width:40%'></td></tr><tr><td>Frau Gesine Warlich, Referentin Gebäude, Unterschrift:</td><td class=line></td></tr></table>",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Hochschule Lindental",
            project="Glasreinigung Sommer 2026",
            project_code="HL-F-0621",
            signatory_name="Gesine Warlich",
            signatory_title="Referentin Gebäude",
            amount="7318.50 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield doc(
        "freigabe-seminar",
        "a",
        "<div style='font-size:8pt;color:#666'>https://beschaffung.bildungswerk-nord.example/vorgang/51177 &nbsp; gedruckt am 16.12.2026</div><h1>Vorgang 51177</h1>"
        "<div class=row><div class=f style='white-space:nowrap'><b>Besteller</b><br>Bildungswerk Nord e. V.</div><div class=f style='flex:2.4'><b>Gegenstand</b><br>Seminarreihe Deeskalation in der Pflege</div><div class=f><b>Abruf</b><br>BN-A-733</div></div>"
        + rows(
            "Schritt | Wer | Wann | Stand\nLeistung gemeldet | Trainerin Odile Faßbender | 09.12.2026 17:20 | erledigt\nSachlich richtig | Jonte Petersen, Referent Fortbildung | 10.12.2026 08:44 | ✔ freigegeben\nLeistung abgenommen | Swantje Eggers, Geschäftsführerin | 15.12.2026 11:03 | ✔ freigegeben\nZahlung | Buchhaltung | | wartet auf Rechnung"
        )
        + "<p>Freigegebener Betrag: <b>4.860,00 EUR</b> (9 Seminartage)</p><p class=s>Die Freigabe durch die Geschäftsführung ist die Abnahme im Sinne des Vertrages. Freigaben sind personengebunden und werden protokolliert.</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Bildungswerk Nord e. V.",
            project="Seminarreihe Deeskalation in der Pflege",
            project_code="BN-A-733",
            signatory_name="Swantje Eggers",
            signatory_title="Geschäftsführerin",
            signature_date="2026-12-15",
            amount="4860.00 EUR",
        ),
        font="DejaVu Sans",
        pt=9,
    )

    slip = html(
        "<table class=g><tr><td><b>Stadtwerke Mörlau AöR</b><br>Übergabeschein Messtechnik</td><td>Bestell-Nr.<br><b>45-008812</b></td><td>Blatt 2 zum Lieferschein 3319</td></tr></table>"
        + rows(
            f"Gerät | Fabriknr. | geliefert | funktioniert (Haken)\nUltraschallzähler DN 80 | UZ-11902 | ja | {pen('✓', 16, 'DejaVu Sans')}\nUltraschallzähler DN 80 | UZ-11903 | ja | {pen('✓', 16, 'DejaVu Sans')}\nRechenwerk | RW-5520 | ja | {pen('✓', 16, 'DejaVu Sans')}"
        )
        + f"<p>Feststellung: {pen('alles läuft, nichts zu beanstanden', 16)}</p><p>Übernommen für die Stadtwerke: {ink(203, 150)} {pen('Ottmar Krapp, Netzmeister')}</p><p>{pen('3. März 2026')}</p>",
        pt=11,
    )
    front = html(
        "<h2>Wärmezähler Kreßler GmbH</h2><p>An die Stadtwerke Mörlau AöR</p><h1>Lieferschein 3319</h1><p>Projekt <b>Zählertausch Fernwärme</b>, Auftragswert 5.927,00 €. Lieferung am 2. März 2026 durch unseren Fahrer.</p>"
        "<p>Die Übernahme nach Probelauf bescheinigt der Kunde auf Blatt 2. Mit der Übernahme ist der Auftragswert fällig.</p>"
    )
    yield mixed(
        "zaehlertausch",
        "a",
        [
            (front, None),
            (slip, Scanner(dpi=130, skew=0.8, noise=7, grey=False, seed=5)),
        ],
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stadtwerke Mörlau AöR",
            project="Zählertausch Fernwärme",
            po_number="45-008812",
            signatory_name="Ottmar Krapp",
            signatory_title="Netzmeister",
            signature_date="2026-03-03",
            amount="5927.00 EUR",
        ),
    )

    yield doc(
        "nachtrag-hafen",
        "a",
        "<p>Spundwand Nord GmbH, Bremerhaven</p><h1>Nachtrag Nr. 6 zum Bauvertrag</h1><p>Bauherr: <b>Niedersächsische Seehafenverwaltung</b><br>Bauvorhaben: <b>Ersatz Kaimauer Westkaje</b><br>Vertragsnummer: <b>NSV-K-2024-18</b></p>"
        + rows(
            "Pos. | Leistung | Menge | EP | GP\nN6.1 | Kampfmittelsondierung, zusätzlich | 310 m | 88,00 | 27.280,00\nN6.2 | Stillstand Rammgerät | 4 d | 6.150,00 | 24.600,00\n | | | Mehrkosten netto EUR | <b>51.880,00</b>",
            right="234",
        )
        + "<p>Die Prüfung dem Grunde nach ist durch das Ingenieurbüro Siel erfolgt (Vermerk vom 2. Juni 2026: „dem Grunde und der Höhe nach plausibel“). Der Nachtrag wird wirksam, sobald der Bauherr ihn beauftragt.</p>"
        f"<div class=row><div>{ink(41)}<div class=line></div>Auftragnehmer: Enno Harms, Prokurist, 4. Juni 2026</div><div><div style='height:40px'></div><div class=line></div>Beauftragt durch den Bauherrn: Dr. Inken Voss, Baudirektorin, Datum</div></div>",
        truth(
            "change_order",
            "undecided",
            False,
            "de",
            client="Niedersächsische Seehafenverwaltung",
            project="Ersatz Kaimauer Westkaje",
            project_code="NSV-K-2024-18",
            change_order_number="6",
            signatory_name="Dr. Inken Voss",
            signatory_title="Baudirektorin",
            amount="51880.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    k = pen("M.B.", 12)
    yield doc(
        "stundenzettel-hausdienst",
        "a",
        "<table><tr><td><h1>Stundenzettel Hausdienst</h1></td><td class=r>Firma: Rundum Objektdienste, Kassel</td></tr></table><p>Einsatzstelle: <b>Kreiskrankenhaus Altmünden</b> &nbsp; Objekt-Nr. <b>RO-219</b> &nbsp; Monat: <b>September 2026</b> &nbsp; Kraft: Zoltan Ferenc</p>"
        + rows(
            f"Woche | Mo | Di | Mi | Do | Fr | Summe | Kunde\n36 | 8 | 8 | 8 | 8 | 7,5 | 39,5 | {k}\n37 | 8 | 8 | 8 | 8 | 7,5 | 39,5 | {k}\n38 | 8 | 6 | 8 | 8 | 7,5 | 37,5 | {k}\n39 | 8 | 8 | 8 | 8 | 7,5 | 39,5 | {k}\n | | | | | | <b>156,0</b> | "
        )
        + f"<p>Kürzel in der Spalte „Kunde“ = Stunden anerkannt.</p><p>Monatsabschluss: 156,0 Stunden anerkannt, {ink(17, 100, 28)} Marlies Brandau, Leiterin Hauswirtschaft, 02.10.2026</p>",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Kreiskrankenhaus Altmünden",
            project_code="RO-219",
            milestone="September 2026",
            signatory_name="Marlies Brandau",
            signatory_title="Leiterin Hauswirtschaft",
            signature_date="2026-10-02",
        ),
        wide=True,
        pt=11,
        scan=Scanner(dpi=120, skew=-0.4, turn=180, noise=6, seed=18),
    )

    yield doc(
        "mail-gutachten",
        "a",
        "<p><b>Von:</b> Ringelmann, Dr. Karla (Amt für Gewässerschutz Sundheim)<br><b>Gesendet:</b> Donnerstag, 19. März 2026 13:27<br><b>An:</b> gutachten@limnoplan.example<br><b>Cc:</b> Haushaltsstelle<br><b>Betreff:</b> AW: Seenkataster, Endfassung Gutachten (Az. AGS-520-7)</p><hr>"
        "<p>Guten Tag Herr Lobinger,</p><p>die Hausleitung hat gestern mitgezeichnet, meine Fragen zu Kapitel 6 haben Sie am Telefon ausgeräumt. Von hier aus gibt es also nichts mehr nachzutragen, und die Akte schließe ich heute. Ihre Schlussrechnung über 16.450,00 € können Sie auf den Weg bringen.</p>"
        "<p>Beste Grüße<br>Dr. Karla Ringelmann<br>Sachgebietsleiterin</p><p class=s>-----Ursprüngliche Nachricht-----<br>Von: Limnoplan, Paul Lobinger, 10. März 2026<br>Sehr geehrte Frau Dr. Ringelmann, anbei die Endfassung mit der Bitte um Abnahme. Noch fehlt uns Ihr Ja.</p>",
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Amt für Gewässerschutz Sundheim",
            project="Seenkataster",
            project_code="AGS-520-7",
            milestone="Endfassung Gutachten",
            signatory_name="Dr. Karla Ringelmann",
            signatory_title="Sachgebietsleiterin",
            signature_date="2026-03-19",
            amount="16450.00 EUR",
        ),
    )

    yield doc(
        "leistungsbeschreibung-studie",
        "a",
        "<h1>Leistungsbeschreibung</h1><p>Auftraggeberin: <b>Universität Falkenried</b>, Dezernat 4. Vorhaben: <b>Machbarkeit Tiefengeothermie Campus Ost</b>. Kennung: <b>UF-D4-0078</b>. Auftragnehmer: Geokontor Vogt GmbH.</p><h2>Arbeitspakete</h2>"
        + rows(
            "AP | Inhalt | Ergebnis | Festpreis\n1 | Auswertung Seismik | Bericht | 19.000 €\n2 | Bohrpfadplanung | Planmappe | 27.500 €\n3 | Wirtschaftlichkeit | Rechenmodell | 12.000 €\n | | Gesamt | 58.500 €",
            right="3",
        )
        + "<h2>Abnahme</h2><p>Jedes Arbeitspaket wird nach Vorlage des Ergebnisses förmlich abgenommen; hierfür wird ein Protokoll nach Anlage B verwendet.</p><h2>Mitwirkung</h2><p>Die Universität stellt Lagepläne und Verbrauchsdaten. Ansprechperson ist Dr. Nele Hartwich.</p><p class=s>Stand 3 vom 4. Februar 2026, Bestandteil der Vergabeunterlagen</p>",
        truth(
            "statement_of_work",
            None,
            None,
            "de",
            client="Universität Falkenried",
            project="Machbarkeit Tiefengeothermie Campus Ost",
            project_code="UF-D4-0078",
            amount="58500.00 EUR",
        ),
        font="Liberation Serif",
        pt=11,
    )

    yield doc(
        "jour-fixe",
        "a",
        "<h2>Besprechungsprotokoll Jour fixe 23</h2><p>Projekt <b>Sanierung Isotopenlabor</b>, Bauherrin <b>Forschungszentrum Auenheim</b>, Protokoll vom 17.06.2026, Verfasser: Büro Kammerl</p>"
        + rows(
            "TOP | Thema | Wer | Bis\n1 | Estrich ist trocken, Belegreife erreicht | Info |\n2 | Abnahme der Abwassermonitore soll am 9. Juli stattfinden; Einladung folgt | Kammerl | 24.06.\n3 | Nachtrag 3 (8.200 €) liegt vor, Prüfung läuft | Bauherrin | 30.06.\n4 | Türen: Muster gefällt allen | Info |\n5 | Nächster Termin 01.07., 10 Uhr, Container 2 | alle |"
        )
        + "<p>Anwesend: Frau Tiedje (FZA), Herr Kammerl, Herr Özer (Rohbau), Frau Dr. Lang (Strahlenschutz). Einwände gegen das Protokoll bitte binnen einer Woche.</p>",
        truth(
            "other",
            None,
            None,
            "de",
            client="Forschungszentrum Auenheim",
            project="Sanierung Isotopenlabor",
        ),
        font="DejaVu Sans Condensed",
        pt=10,
    )
