"""German post: from Germany, Austria and Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_fifth_hand.board import Sheet, box, filled, ink, turned, web


def vob() -> Paper:
    """Förmliche Abnahme einer Lüftungsanlage, lang, mit Verteiler."""
    page = web(
        f"""<div class=k><b>Ingenieurbüro Tannhofer + Rieß PartGmbB</b><br>Objektüberwachung · Lindenweg 7 · 00915 Obersülz</div><h1>Niederschrift über die förmliche Abnahme</h1>
<table class=d><tr><td>Auftraggeber<td>Stiftung Klosterhof Wiesbronn<tr><td>Auftragnehmer<td>Luftwerk Gebr. Seidl GmbH<tr><td>Bauvorhaben<td>Sanierung Refektorium, Los 14 Raumlufttechnik<tr><td>Projekt-Nr.<td>KW-14/2025<tr><td>Ort und Tag<td>Wiesbronn, 28.01.2026, 10:00 Uhr</table>
<h3>1. Teilnehmer</h3><p>Frau Notburga Eschenbach (Vorständin der Stiftung), Herr Seidl jun., Herr Dipl.-Ing. Tannhofer</p>
<h3>2. Grundlagen</h3><p>Vertrag vom 12.05.2025 mit Nachträgen 1 und 2, Revisionsunterlagen Stand 20.01.2026, Protokoll der Luftmengenmessung. Die Sachverständigenprüfung nach Prüfverordnung liegt vor.</p>
<h3>3. Feststellungen</h3><table class=t><tr><th>Bauteil<th>geprüft<th>Befund<tr><td>Zentralgerät Dachraum<td>ja<td>ohne Mangel<tr><td>Kanalnetz, Dämmung<td>ja<td>ohne Mangel<tr><td>Brandschutzklappen (9 St.)<td>ja<td>ohne Mangel<tr><td>Regelung, Aufschaltung GLT<td>ja<td>ohne Mangel</table>
<h3>4. Erklärung des Auftraggebers</h3><p>Die Leistung wird abgenommen. Mängel wurden nicht festgestellt. Ein Vorbehalt wegen der Vertragsstrafe wird nicht erklärt. Die Verjährungsfrist für Mängelansprüche beginnt am 29.01.2026 und endet am 28.01.2030. Die Schlusszahlung ist auf 87.412,30&nbsp;€ festgestellt.</p>
<table class=u><tr><td>{ink(201)}<br>Notburga Eschenbach, Vorständin<br>für den Auftraggeber, 28.01.2026<td>{ink(202, 100)}<br>K. Seidl<br>für den Auftragnehmer, 28.01.2026</table><p class=v>Verteiler: AG (1), AN (1), Objektüberwachung (1), Zuwendungsgeber (Kopie)</p>""",
        "body{font-size:9.5pt}.k{color:#14532d;border-bottom:2px solid}h1{font-size:15pt}h3{margin:8px 0 2px;font-size:10.5pt}.d td{padding:1px 16px 1px 0}.t{width:100%}.t td,.t th{border:1px solid #999;padding:2px 6px;text-align:left}.u{width:100%;margin-top:16px}.v{font-size:8pt}p{margin:3px 0}",
    )
    return Paper(
        "lc-niederschrift-lueftung",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Stiftung Klosterhof Wiesbronn",
            project="Sanierung Refektorium, Los 14 Raumlufttechnik",
            project_code="KW-14/2025",
            signatory_name="Notburga Eschenbach",
            signatory_title="Vorständin",
            signature_date="2026-01-28",
            amount="87412.30 EUR",
        ),
    )


def maengel() -> Paper:
    """Abnahme einer Küche mit Mängeln, gescannt."""
    s = Sheet()
    s.line("Großküchenbau Vollmer & Asam OHG", 13, 18, True)
    s.line("ÜBERGABEPROTOKOLL", 18, 30, True)
    s.pairs(
        [
            ("Kunde", "Seniorenzentrum Birkenau gGmbH"),
            ("Objekt", "Neue Spülstraße, Haus B"),
            ("Auftrag", "V-77841"),
            ("Datum", "16.09.2025"),
        ],
        90,
        11,
    )
    s.tick("ohne Mängel übernommen", "", size=11)
    s.tick("mit folgenden Mängeln übernommen:", "x", size=11)
    s.tick("Übernahme abgelehnt", "", size=11)
    s.y -= 6
    s.hand(s.left + 10, s.y, "1. Türdichtung Korbwagen tauschen", 18)
    s.y -= 28
    s.hand(s.left + 10, s.y, "2. Bedienungsanleitung fehlt", 18)
    s.y -= 32
    s.para(
        "Beseitigung bis spätestens 10.10.2025. Mit der Übernahme wird ein Betrag von 11.960,00 EUR fällig.",
        11,
    )
    s.y -= 40
    s.ink(s.left, s.y, 211, 130, 34)
    s.ink(s.left + 250, s.y, 212, 100, 30)
    s.rule(s.left, 190)
    s.rule(s.left + 250, 190)
    s.text(s.left, s.y - 14, "Kunde: Ottilie Kranzmaier, Hauswirtschaftsleitung")
    s.text(s.left + 270, s.y - 30, "Monteur: Sven Appel")
    data = s.done()
    return Paper(
        "lc-spuelstrasse-maengel",
        "a",
        "scan",
        scan(data, Scanner(dpi=115, skew=-0.9, noise=4, jpeg=40, seed=8)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Seniorenzentrum Birkenau gGmbH",
            project="Neue Spülstraße, Haus B",
            project_code="V-77841",
            signatory_name="Ottilie Kranzmaier",
            signatory_title="Hauswirtschaftsleitung",
            signature_date="2025-09-16",
            amount="11960.00 EUR",
            conditions=["Türdichtung Korbwagen tauschen", "Bedienungsanleitung fehlt"],
        ),
        data,
    )


def verweigert() -> Paper:
    """Brief: Abnahme verweigert."""
    page = web(
        f"""<p class=a>Kreiswerke Mühlenau AöR · Postfach 31 · 00447 Mühlenau</p><p>Firma<br>Pixelhafen Webagentur GmbH<br>Frau Levke Sönnichsen<br>Am Speicher 3<br>00218 Norderfleet</p><p class=r>Mühlenau, den 11. Mai 2026</p>
<p><b>Kundenportal „Meine Energie“, Projekt KWM-P-19<br>Ihr Abnahmeersuchen vom 27. April 2026 zum Meilenstein „Beta-Freigabe“</b></p>
<p>Sehr geehrte Frau Sönnichsen,</p><p>die von Ihnen gemeldete Abnahmebereitschaft können wir nach Prüfung nicht bestätigen. Zählerstände, die über das Portal gemeldet werden, kommen im Abrechnungssystem nicht an; die Anmeldung ist mit Bildschirmleser nicht bedienbar. Beides sind nach Ziffer 6.2 des Vertrags wesentliche Mängel.</p>
<p>Die Abnahme des Meilensteins wird daher verweigert. Wir setzen Ihnen zur Nachbesserung eine Frist bis zum 12. Juni 2026; danach ist erneut zur Prüfung vorzulegen. Eine Benutzung der Testumgebung durch unsere Mitarbeiter stellt keine Abnahme dar.</p>
<p>Mit freundlichen Grüßen</p><p>{ink(221, 140)}<br>Ruprecht Hollweg<br>Leiter Kundenservice</p>""",
        "body{font:11pt/1.45 'Liberation Serif'}.a{font-size:8pt;text-decoration:underline}.r{text-align:right}",
        margin="25mm",
    )
    return Paper(
        "lc-verweigerung-portal",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Kreiswerke Mühlenau AöR",
            project="Kundenportal „Meine Energie“",
            project_code="KWM-P-19",
            milestone="Beta-Freigabe",
            signatory_name="Ruprecht Hollweg",
            signatory_title="Leiter Kundenservice",
            signature_date="2026-05-11",
        ),
    )


def leistung() -> Paper:
    """Leistungsnachweis über Wartung, kurz."""
    s = Sheet((595, 421), "Narrow", "NarrowB", 40)
    s.y = 385
    s.line("LEISTUNGSNACHWEIS   Nr. 2026-0388", 15, 24, True)
    s.pairs(
        [
            ("Auftraggeber", "Bäckerei Zwickl & Töchter KG"),
            ("Leistung", "Kälteanlage Filiale Markt, Jahreswartung"),
            ("Auftragsnr.", "KA-5520"),
            ("Ausgeführt", "24.02.2026, 7:15 – 11:45 Uhr, Techniker M. Oduya"),
        ],
        90,
        10.5,
        14,
    )
    s.table(
        [
            ["Pos", "Tätigkeit", "Menge", "Betrag"],
            ["1", "Wartung nach Liste W3 inkl. Dichtheitsprüfung", "1", "410,00 €"],
            ["2", "Kältemittel R290 nachgefüllt", "0,6 kg", "57,00 €"],
            ["3", "Anfahrt", "1", "45,00 €"],
        ],
        [35, 300, 60, 80],
        9.5,
    )
    s.line("Netto 512,00 €", 11, 18, True)
    s.line(
        "Die Arbeiten wurden vollständig und einwandfrei ausgeführt. Der Betrag ist zur Rechnungsstellung frei.",
        10,
        46,
    )
    s.ink(s.left + 60, s.y, 231, 120, 30)
    s.line("Kunde:   ______________________   Resi Zwickl, Filialleiterin,  24.02.2026", 10)
    return Paper(
        "lc-leistungsnachweis-kaelte",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Bäckerei Zwickl & Töchter KG",
            project="Kälteanlage Filiale Markt, Jahreswartung",
            project_code="KA-5520",
            signatory_name="Resi Zwickl",
            signatory_title="Filialleiterin",
            signature_date="2026-02-24",
            amount="512.00 EUR",
        ),
    )


def rapport() -> Paper:
    """Schweizer Stundenrapport, gescannt, visiert."""
    s = Sheet((842, 595), left=40)
    s.y = 550
    s.line("Steinegger Geomatik AG, Thalbach", 12, 18, True)
    s.line("Stundenrapport Regie, KW 11 / 2026", 16, 26, True)
    s.pairs(
        [
            ("Bauherr", "Einwohnergemeinde Oberlüsslingen"),
            ("Projekt", "Absteckung Dorfbach, Etappe 2"),
            ("Projekt-Nr.", "SG 3304"),
        ],
        90,
        11,
        15,
    )
    s.table(
        [
            ["Datum", "Mitarbeiter", "Arbeit", "Std.", "Ansatz", "CHF"],
            ["09.03.", "R. Amacher", "Fixpunkte prüfen", "4.5", "128.-", "576.00"],
            ["10.03.", "R. Amacher", "Absteckung Achse", "8.0", "128.-", "1'024.00"],
            ["11.03.", "L. Bieri", "Absteckung Böschung", "7.0", "116.-", "812.00"],
        ],
        [70, 140, 280, 60, 80, 100],
        11,
    )
    s.line("Total exkl. MWST CHF 2'412.00", 13, 36, True)
    s.line("Rapport geprüft und anerkannt, Bauherrschaft:", 11, 40)
    s.ink(s.left + 10, s.y, 241, 140, 34)
    s.hand(s.left + 190, s.y, "16.3.2026", 18)
    s.rule(width=320)
    s.text(s.left, s.y - 14, "Urs Gantenbein, Bauverwalter", 11)
    s.stamp(560, s.y - 10, ["EINWOHNERGEMEINDE", "OBERLÜSSLINGEN", "Bauverwaltung"], 6, width=150)
    data = s.done()
    return Paper(
        "lc-stundenrapport-dorfbach",
        "a",
        "scan",
        scan(data, Scanner(dpi=110, skew=0.5, noise=5, jpeg=38, seed=14)),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Einwohnergemeinde Oberlüsslingen",
            project="Absteckung Dorfbach, Etappe 2",
            project_code="SG 3304",
            signatory_name="Urs Gantenbein",
            signatory_title="Bauverwalter",
            signature_date="2026-03-16",
            amount="2412.00 CHF",
        ),
        data,
    )


def nachtrag() -> Paper:
    """Nachtragsvereinbarung, beidseitig gezeichnet."""
    page = web(
        f"""<h1>Nachtragsvereinbarung Nr. 4</h1><p>zum Bauvertrag vom 03.03.2025, Bauvorhaben <b>Feuerwache Ost, Tragwerk</b>, Projektnummer <b>FO-203</b></p><p>zwischen der <b>Stadtbau Hagenried GmbH</b> (Auftraggeberin) und der Zimmerei Holzapfel &amp; Cie. GmbH (Auftragnehmerin)</p>
<ol><li>Gegenstand: zusätzliche Auswechslung für zwei Dachausstiege, Pläne T-41a und T-42a.<li>Vergütung: Die Auftragssumme erhöht sich pauschal um 6.284,75 EUR netto.<li>Fristen: Der Fertigstellungstermin bleibt unverändert.<li>Bürgschaft: Die Vertragserfüllungsbürgschaft ist binnen zwei Wochen um fünf v. H. der Erhöhung aufzustocken.<li>Baustelleneinrichtung, Bauleitung und Gerüststandzeiten sind mit der Pauschale abgegolten; Ansprüche aus Bauzeit bestehen aus diesem Anlass nicht.<li>Im Übrigen gelten die Bestimmungen des Hauptvertrags.</ol>
<p>Das Nachtragsangebot vom 02.06.2025 nehmen wir hiermit an.</p><table><tr><td>Hagenried, 18.06.2025<br><br>{ink(251)}<hr>Wendelin Fürstauer, Prokurist<br>Stadtbau Hagenried GmbH<td>Moosach, 16.06.2025<br><br>{ink(252, 90)}<hr>Ida Holzapfel<br>Zimmerei Holzapfel &amp; Cie. GmbH</table>""",
        "body{font:11pt/1.5 'Liberation Serif'}h1{font:bold 16pt 'Liberation Sans Narrow';text-transform:uppercase}table{width:100%;margin-top:30px}td{width:50%;padding-right:40px}",
    )
    return Paper(
        "lc-nachtrag-feuerwache",
        "a",
        "text",
        page,
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Stadtbau Hagenried GmbH",
            project="Feuerwache Ost, Tragwerk",
            project_code="FO-203",
            signatory_name="Wendelin Fürstauer",
            signatory_title="Prokurist",
            signature_date="2025-06-18",
            amount="6284.75 EUR",
            change_order_number="4",
        ),
    )


def entwurf() -> Paper:
    """Abnahmeerklärung als Entwurf, nicht unterschrieben."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.across("ENTWURF", 100, 55)
    s.mid("Abnahmeerklärung", 18, 30)
    s.para(
        "Das Landesarchiv Greifenmark erklärt gegenüber der Firma Scriptorium Digital e.K. die Abnahme des Teilprojekts „Nachlass Dornhagen“ (Vorhaben LAG-DIG-27, Los 3: 41.200 Digitalisate).",
        12,
    )
    s.para(
        "Die Stichprobe nach Anlage 2 ergab eine Fehlerquote von 0,3 v. H.; vereinbart waren höchstens 0,5 v. H. Die Vergütung für Los 3 beträgt 24.720,00 Euro.",
        12,
    )
    s.y -= 40
    s.rule(width=230)
    s.text(s.left, s.y - 14, "Dr. Hildegund Pastorius, Referatsleiterin", 11)
    s.text(s.left, s.y - 30, "Greifenmark, den", 11)
    s.text(
        s.left,
        60,
        "Fassung 0.2 zur Abstimmung mit dem Justiziariat - nicht zur Weitergabe bestimmt",
        8,
    )
    return Paper(
        "lc-entwurf-archiv",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Landesarchiv Greifenmark",
            project="Nachlass Dornhagen",
            project_code="LAG-DIG-27",
            milestone="Los 3",
            signatory_name="Dr. Hildegund Pastorius",
            signatory_title="Referatsleiterin",
            amount="24720.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def mail() -> Paper:
    """E-Mail aus Wien: abgenommen."""
    page = web(
        """<div class=h>Von: Mag. Leopold Strasnik &lt;strasnik@donauklinik-rehberg.example&gt;<br>An: Teresa Vukovic<br>Gesendet: Do 06.11.2025 17:52<br>Betreff: AW: Schulungspaket Pflegedokumentation – Abnahme?</div>
<p>Liebe Frau Vukovic,</p><p>danke fürs Erinnern. Wir haben die Evaluierungsbögen heuer besonders genau angeschaut: 94&nbsp;% der Teilnehmenden würden den Kurs weiterempfehlen, die Unterlagen sind vollständig. Von unserer Seite ist das Schulungspaket Pflegedokumentation (Ihre Projektnr. SP-612) damit abgenommen.</p>
<p>Den Betrag von EUR 5.130,– können Sie verrechnen, bitte mit unserer Bestellnummer B2500917.</p><p>Mit besten Grüßen<br>Leopold Strasnik<br>Leiter Personalentwicklung<br>Donauklinik Rehberg</p>""",
        "body{font:10.5pt/1.5 'DejaVu Serif';font-size:9.5pt}.h{background:#f2f2ea;padding:10px}",
    )
    return Paper(
        "lc-mail-donauklinik",
        "a",
        "text",
        page,
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Donauklinik Rehberg",
            project="Schulungspaket Pflegedokumentation",
            project_code="SP-612",
            signatory_name="Leopold Strasnik",
            signatory_title="Leiter Personalentwicklung",
            signature_date="2025-11-06",
            amount="5130.00 EUR",
            po_number="B2500917",
        ),
    )


def doppelt() -> Paper:
    """Beide Kästchen angekreuzt."""
    s = Sheet()
    s.c.setLineWidth(2)
    s.c.rect(40, 380, 515, 420)
    s.line("Testabnahme - Ergebnisblatt", 15, 26, True)
    s.pairs(
        [
            ("Mandant", "Versicherungsmakler Brosch & Thun GmbH"),
            ("System", "Bestandsmigration Sparte Kfz"),
            ("Projektkürzel", "BT-MIG-2"),
            ("Lieferung", "Paket 3"),
            ("Dienstleister", "Neckarsoft AG"),
            ("Vergütung", "19.500,00 EUR"),
        ],
        110,
    )
    s.para("Zutreffendes bitte ankreuzen (nur eine Angabe):", bold=True)
    s.tick("Paket wird abgenommen", "x")
    s.tick("Paket wird nicht abgenommen, Neulieferung erforderlich", "x")
    s.y -= 40
    s.ink(s.left, s.y, 281, 120, 30)
    s.rule(width=250)
    s.text(s.left, s.y - 13, "Florentine Brosch, Geschäftsführerin")
    s.text(s.left + 290, s.y - 13, "07.07.2026")
    return Paper(
        "lc-doppelt-migration",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Versicherungsmakler Brosch & Thun GmbH",
            project="Bestandsmigration Sparte Kfz",
            project_code="BT-MIG-2",
            milestone="Paket 3",
            signatory_name="Florentine Brosch",
            signatory_title="Geschäftsführerin",
            signature_date="2026-07-07",
            amount="19500.00 EUR",
        ),
    )


def bestellung() -> Paper:
    """Bestellung einer Uniklinik."""
    page = web(
        """<table class=k><tr><td><h1>Bestellung</h1><td>Nr. <b>45-2026-11873</b><br>vom 19.08.2026<br>Bearb.: Einkauf 3, Hr. Yıldız</table><p>Universitätsmedizin Sandhausen, Einkauf · an: Prüfdienst Elektra GmbH, Hallenser Ring 40</p><p>Vorhaben: Prüfung ortsveränderlicher Geräte, Kliniken Nord</p>
<table class=t><tr><th>Pos.<th>Bezeichnung<th>Menge<th>EP €<th>GP €<tr><td>10<td>Prüfung nach DGUV V3 je Gerät<td>4.200<td>3,15<td>13.230,00<tr><td>20<td>Nachprüfung bei Defekt<td>120<td>4,80<td>576,00<tr><td>30<td>Dokumentation digital<td>1<td>890,00<td>890,00<tr><th colspan=4>Bestellwert netto<th>14.696,00</table>
<p>Leistungszeitraum: 01.10. – 30.11.2026. Abnahme durch die Medizintechnik gegen unterzeichneten Leistungsbeleg. Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>""",
        ".k{width:100%}.t td,.t th{border:1px solid #777;padding:4px 8px;text-align:left}h1{margin:0;color:#7a0022}",
    )
    return Paper(
        "lc-bestellung-geraete",
        "a",
        "text",
        page,
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Universitätsmedizin Sandhausen",
            project="Prüfung ortsveränderlicher Geräte, Kliniken Nord",
            amount="14696.00 EUR",
            po_number="45-2026-11873",
        ),
    )


def formular() -> Paper:
    """AcroForm, maschinell ausgefüllt; Annahme unter Vorbehalt."""
    s = Sheet()
    s.line("Abnahmeformular Ausstellungsbau", 16, 32, True)
    form = s.c.acroForm
    for name in (
        "Auftraggeber",
        "Ausstellung",
        "Auftragsnummer",
        "Bauabschnitt",
        "Rechnungsbetrag",
        "Name",
        "Funktion",
        "Unterschrift",
        "Datum",
    ):
        s.text(s.left, s.y, name + ":")
        form.textfield(
            name=name,
            x=s.left + 130,
            y=s.y - 5,
            width=320,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            forceBorder=True,
        )
        s.y -= 27
    s.line("Ergebnis (bitte eines wählen)", 10, 18, True)
    for name, words in (
        ("ja", "abgenommen"),
        ("vorbehalt", "abgenommen unter Vorbehalt"),
        ("nein", "nicht abgenommen"),
    ):
        form.checkbox(
            name=name,
            x=s.left,
            y=s.y - 3,
            size=13,
            checked=name == "vorbehalt",
            buttonStyle="cross",
            forceBorder=True,
        )
        s.text(s.left + 22, s.y, words)
        s.y -= 21
    s.line("Vorbehalt:", 10, 20)
    form.textfield(
        name="Vorbehalt",
        x=s.left,
        y=s.y - 4,
        width=450,
        height=18,
        fontSize=10,
        borderWidth=0.5,
        forceBorder=True,
    )
    data = filled(
        s.done(),
        {
            "Auftraggeber": "Museum für Salzgeschichte Hallbrunn",
            "Ausstellung": "Weisses Gold",
            "Auftragsnummer": "MB-9071",
            "Bauabschnitt": "Vitrinen 1-12",
            "Rechnungsbetrag": "38.400,00 EUR",
            "Name": "Kreszentia Waldner",
            "Funktion": "Kuratorin",
            "Unterschrift": "gez. K. Waldner",
            "Datum": "22.05.2026",
            "Vorbehalt": "Klimamessung in Vitrine 7 ist nachzuholen",
        },
    )
    return Paper(
        "lc-formular-vitrinen",
        "a",
        "form",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Museum für Salzgeschichte Hallbrunn",
            project="Weisses Gold",
            project_code="MB-9071",
            milestone="Vitrinen 1-12",
            signatory_name="Kreszentia Waldner",
            signatory_title="Kuratorin",
            signature_date="2026-05-22",
            amount="38400.00 EUR",
            conditions=["Klimamessung in Vitrine 7 ist nachzuholen"],
        ),
    )


def leistungsschein() -> Paper:
    """Leistungsschein, noch nicht unterschrieben."""
    s = Sheet(left=64)
    s.line("Leistungsschein LS-08", 18, 22, True)
    s.line("zum Rahmenvertrag zwischen Rheinfurt Logistik SE und Bergahorn Consulting GmbH", 10, 28)
    for head, body in (
        ("Vorhaben", "Einführung Zeitfenstersteuerung, Standort Kehlheim"),
        (
            "Leistungen",
            "Ist-Aufnahme an zwölf Rampen, Sollkonzept, Auswahl eines Anbieters, Begleitung des Probebetriebs über vier Wochen.",
        ),
        (
            "Ergebnisse",
            "Konzept (Word, PDF), Bewertungsmatrix, Abschlussbericht. Jedes Ergebnis wird binnen zehn Arbeitstagen durch den Fachbereich förmlich abgenommen.",
        ),
        (
            "Vergütung",
            "Festpreis 46.000,00 EUR netto, zahlbar zu je einem Drittel nach Abnahme der drei Ergebnisse.",
        ),
        ("Laufzeit", "1. September 2026 bis 29. Januar 2027"),
    ):
        s.line(head, 11, 15, True)
        s.para(body, 10.5)
    s.y -= 30
    for x, who in ((s.left, "Rheinfurt Logistik SE"), (s.left + 250, "Bergahorn Consulting GmbH")):
        s.rule(x, 190)
        s.text(x, s.y - 13, who)
        s.text(x, s.y - 27, "Ort, Datum, Name, Unterschrift", 8)
    return Paper(
        "lc-leistungsschein-rampen",
        "a",
        "text",
        s.done(),
        truth(
            "statement_of_work",
            None,
            False,
            "de",
            client="Rheinfurt Logistik SE",
            project="Einführung Zeitfenstersteuerung, Standort Kehlheim",
            project_code="LS-08",
            amount="46000.00 EUR",
        ),
    )


def teil() -> Paper:
    """Teilabnahme: nur zwei von drei Geschossen."""
    page = web(
        f"""<h1>Teilabnahmebescheinigung</h1><p class=s>Maler- und Bodenlegerbetrieb Küenzi, Sempbach · Auftrag 26/114</p><p>Bauherrschaft: Genossenschaft Wohnen am Rain<br>Objekt: Überbauung Sonnrain, Innenausbau<br>Vertragssumme: CHF 96'300.00</p>
<table><tr><th>Geschoss<th>Ergebnis<th>Anteil CHF<tr><td>Erdgeschoss<td>abgenommen<td>32'100.00<tr><td>1. Obergeschoss<td>abgenommen<td>32'100.00<tr><td>2. Obergeschoss<td>zurückgestellt<td>32'100.00</table>
<p>Abgenommen werden somit Erdgeschoss und 1. Obergeschoss; freigegeben sind CHF 64'200.00. Das 2. Obergeschoss wird erst abgenommen, wenn die Sockelleisten im Treppenhaus ersetzt sind.</p>
<p>Sempbach, 4. Juni 2026</p><p>{ink(291, 120)}<br>Béatrice Luginbühl, Präsidentin der Baukommission</p><p>{ink(292, 80)}<br>H. Küenzi, Unternehmer</p>""",
        "body{font:10.5pt/1.5 'DejaVu Sans';font-size:9.5pt}h1{background:#e4ecd8;padding:10px}.s{color:#555}td,th{border-bottom:1px solid #667;padding:5px 30px 5px 0;text-align:left}",
    )
    return Paper(
        "lc-teilabnahme-sonnrain",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Genossenschaft Wohnen am Rain",
            project="Überbauung Sonnrain, Innenausbau",
            project_code="26/114",
            signatory_name="Béatrice Luginbühl",
            signatory_title="Präsidentin der Baukommission",
            signature_date="2026-06-04",
            amount="64200.00 CHF",
            milestone="Erdgeschoss und 1. Obergeschoss",
            conditions=["die Sockelleisten im Treppenhaus ersetzt sind"],
        ),
    )


def quer() -> Paper:
    """Querformat, gedreht; Datum nur in Worten."""
    page = web(
        f"""<div class=c><div><h2>Freigabeerklärung</h2><p>Modulwerk Ahrenshöft GmbH &amp; Co. KG<br>Werkstraße 2</p><p>Käuferin: Familienhotel Seeadler Betriebs-GmbH<br>Vorhaben: Gästehaus aus 16 Raummodulen<br>Werkauftrag: WA-16-448<br>Schritt: Werksabnahme der Module 9–16</p></div>
<div><p>Die Käuferin hat die Module neun bis sechzehn im Werk besichtigt. Ausstattung, Maße und Oberflächen entsprechen der Bemusterung. Sie erklärt die Werksabnahme und gibt die Module zur Auslieferung frei. Die Rate von 118.250,00 € wird mit der Freigabe fällig.</p><p>Ahrenshöft, am dreißigsten April zweitausendsechsundzwanzig</p><p>{ink(299, 140)}<br>Swantje Petersen-Lohse<br>Geschäftsführerin der Käuferin</p><p>{box("x")} Transportplan erhalten</p></div></div>""",
        ".c{display:grid;grid-template-columns:1fr 1.2fr;gap:40px}h2{font:italic 24pt 'Liberation Serif'}",
        size="A4 landscape",
    )
    return Paper(
        "lc-freigabe-module",
        "a",
        "text",
        turned(page, 90),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Familienhotel Seeadler Betriebs-GmbH",
            project="Gästehaus aus 16 Raummodulen",
            project_code="WA-16-448",
            milestone="Werksabnahme der Module 9–16",
            signatory_name="Swantje Petersen-Lohse",
            signatory_title="Geschäftsführerin",
            signature_date="2026-04-30",
            amount="118250.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        vob,
        maengel,
        verweigert,
        leistung,
        rapport,
        nachtrag,
        entwurf,
        mail,
        doppelt,
        bestellung,
        formular,
        leistungsschein,
        teil,
        quer,
    ):
        yield make()
