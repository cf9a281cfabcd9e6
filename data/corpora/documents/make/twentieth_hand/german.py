"""German papers: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from twentieth_hand.board import Form, box, ink, scanned, sheet, stamp, tick, web


def austria() -> Paper:
    """Protocol of a council, crossed and signed, scanned."""
    css = ".t{width:100%} .t td{border:1px solid #333;padding:6px 8px}"
    body = f"""
    <table class=t><tr><td rowspan=2 style="width:62%"><b style="font-size:15pt">Abnahmeprotokoll</b><br>gemäß Punkt 9 der AVB-IT<td>Auftragsnummer<br><b>MA-IT 4471/2026</b><tr><td>Blatt 1 von 1</table><br>
    <table class=t><tr><td>Auftraggeberin<td>Marktgemeinde Sankt Emmeram an der Traisl<tr><td>Auftragnehmer<td>Brunnlechner Informatik GmbH, Wels<tr><td>Projekt<td>Digitales Bauamt<tr><td>Gegenstand<td>Ausbaustufe 2: Planarchiv<tr><td>Entgelt<td>€ 21.640,00 exkl. USt</table>
    <p>Die Funktionsprobe fand am 21. Jänner 2026 im Beisein beider Seiten statt.</p>
    <p>{box("x", 13, 4)} Es wurden keine Mängel festgestellt, die Leistung ist abgenommen.</p>
    <p>{box("", 13)} Es wurden Mängel festgestellt (Beilage), die Leistung ist unter Vorbehalt abgenommen.</p>
    <p>{box("", 13)} Die Abnahme wird verweigert.</p><br>
    <table style="width:100%"><tr><td>{ink(21, 140, 36)}<br>Amtsleiterin Mag. Roswitha Kienzl<br>für die Auftraggeberin<br><span class=b>21.1.2026</span><td>{ink(22, 120, 32)}<br>Ing. Gerald Brunnlechner<br>für den Auftragnehmer<br><span class=h>21.1.2026</span></table>"""
    return scanned(
        "abnahme-bauamt",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Marktgemeinde Sankt Emmeram an der Traisl",
            project="Digitales Bauamt", project_code="MA-IT 4471/2026", milestone="Ausbaustufe 2: Planarchiv",
            signatory_name="Roswitha Kienzl", signatory_title="Amtsleiterin", signature_date="2026-01-21",
            amount="21640.00 EUR",
        ),
        Scanner(dpi=150, skew=0.8, noise=7, seed=12),
    )  # fmt: skip


def proof() -> Paper:
    """Record of hours, released by a named stamp."""
    css = ".t{width:100%;font-size:9.5pt} .t td,.t th{border-bottom:1px dotted #555;padding:4px}"
    body = f"""
    <b style="font-size:13pt">Leistungsnachweis März 2026</b><br>Kettwiger Systemhaus AG · Berater: Jannis Overbeck
    <p>Kunde: Stadtwerke Lüttringen GmbH<br>Vorhaben: Zählerdaten-Drehscheibe<br>Auftragsnummer: 7700-45-AB3</p>
    <table class=t><tr><th>Datum<th>Tätigkeit<th class=r>Std.<tr><td>03.03.<td>Schnittstelle Marktpartner<td class=r>8,00<tr><td>04.03.<td>Schnittstelle Marktpartner<td class=r>7,50<tr><td>11.03.<td>Fehleranalyse Lastgang<td class=r>8,25<tr><td>18.03.<td>Einweisung Leitstelle<td class=r>6,00<tr><td>25.03.<td>Nachbereitung<td class=r>4,25<tr><td><td><b>Summe</b><td class=r><b>34,00</b></table>
    <p>34,00 Std. zu 118,00 € = 4.012,00 € netto</p>
    <p>Feld des Kunden:</p><div style="padding-left:220px">{stamp("Stadtwerke Lüttringen GmbH<br>sachlich richtig · freigegeben<br>31.03.2026<br>Dr. Heike Wanninger, Leiterin Messwesen", "#245b2f", 5)}</div>"""
    return sheet(
        "leistungsnachweis-stempel",
        web(body, css),
        truth(
            "timesheet_approval", "accepted", True, "de", client="Stadtwerke Lüttringen GmbH", project="Zählerdaten-Drehscheibe",
            project_code="7700-45-AB3", signatory_name="Dr. Heike Wanninger", signatory_title="Leiterin Messwesen",
            signature_date="2026-03-31", amount="4012.00 EUR",
        ),
    )  # fmt: skip


def part() -> Paper:
    """Of four lots the second is taken, a part of it is held back."""
    css = ".t td,.t th{border:1px solid #7a8c99;padding:5px 9px} .t th{background:#e7eef2} .t{width:100%}"
    body = f"""
    <h2 style="color:#1f4a66">Teilabnahmeerklärung</h2>
    <p>Besteller: <b>Ruhrtal Klinikverbund gGmbH</b> &nbsp; Lieferant: medisync Integrationen GmbH<br>Projekt: Einführung Archivsystem &nbsp; Projektnummer: 2025-RK-088 &nbsp; Bestellung: 4100937720</p>
    <table class=t><tr><th>Los<th>Inhalt<th>Vergütung<th>Stand<tr><td>1<td>Konzept<td>18.200,00 €<td>abgenommen am 14.11.2025<tr style="background:#fdf6dc"><td>2<td>Migration der Altbestände<td>46.750,00 €<td>Gegenstand dieser Erklärung<tr><td>3<td>Bildverteilung<td>29.900,00 €<td>in Arbeit<tr><td>4<td>Schulung<td>8.400,00 €<td>nicht begonnen</table>
    <p>Für Los 2 erklärt der Besteller die Teilabnahme. Übernommen sind die Bestände der Häuser Nord und Mitte. Der Bestand des Hauses Süd ist von der Abnahme ausgenommen.
    Freigegeben werden hierfür 31.200,00 €.</p>
    <p style="margin-top:30px">Witten, 17. Februar 2026</p>{ink(33, 150, 38)}<br>Torben Asmuth<br>Leiter Medizinische IT, Ruhrtal Klinikverbund gGmbH"""
    return sheet(
        "teilabnahme-los-zwei",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "de", client="Ruhrtal Klinikverbund gGmbH",
            project="Einführung Archivsystem", project_code="2025-RK-088", milestone="Migration der Altbestände",
            signatory_name="Torben Asmuth", signatory_title="Leiter Medizinische IT", signature_date="2026-02-17",
            amount="31200.00 EUR", po_number="4100937720",
            conditions=["Der Bestand des Hauses Süd ist von der Abnahme ausgenommen"],
        ),
    )  # fmt: skip


def refusal_letter() -> Paper:
    """A managing director refuses, with the lawyers' politeness."""
    css = "body{font:11pt/1.5 'Liberation Serif'}"
    body = f"""
    <p class=r><b>Falkenrath Spedition KG</b><br>Am Güterbahnhof 11<br>34119 Kassel</p>
    <p>Einschreiben<br>Nordlicht Logistiksoftware GmbH<br>z. Hd. der Geschäftsführung</p><p class=r>Kassel, den 8. Juni 2026</p>
    <p><b>Werkvertrag „Tourenplaner 4“ vom 2. September 2025, Ihre Abnahmeanzeige vom 29. Mai 2026</b></p>
    <p>Sehr geehrte Damen und Herren,</p>
    <p>Ihre Anzeige, der Tourenplaner sei fertiggestellt und abnahmereif, haben wir erhalten, ebenso die Bitte, das beigefügte Abnahmeprotokoll bis zum 12. Juni unterzeichnet zurückzusenden.</p>
    <p>Wir senden Ihnen das Protokoll ohne Unterschrift zurück. Die Abnahme lehnen wir nach § 640 BGB ab, weil die Lenk- und Ruhezeiten in 14 von 40 Probetouren falsch berechnet werden und das Programm damit zum vereinbarten Gebrauch nicht taugt. Die Schlussrate von 38.500,00 € ist nicht fällig.</p>
    <p>Zur Beseitigung setzen wir eine Frist bis zum 10. Juli 2026.</p><p>Mit freundlichen Grüßen</p>{ink(45, 150, 38, "#222")}<br>Konstantin Falkenrath<br>Persönlich haftender Gesellschafter"""
    return sheet(
        "brief-abnahme-abgelehnt",
        web(body, css, margin="24mm"),
        truth(
            "acceptance_certificate", "rejected", True, "de", client="Falkenrath Spedition KG", project="Tourenplaner 4",
            signatory_name="Konstantin Falkenrath", signatory_title="Persönlich haftender Gesellschafter",
            signature_date="2026-06-08", amount="38500.00 EUR",
        ),
    )  # fmt: skip


def vendor_notice() -> Paper:
    """The vendor says that all is done; the client's block is empty."""
    css = ".bx{border:1px solid #555;padding:12px 16px;margin-top:26px} td{padding:8px 20px 0 0}"
    body = f"""
    <div style="background:#0f5c5c;color:#fff;padding:10px 14px"><b>Haldenwang Cloudbetrieb GmbH</b> – Fertigstellungsmeldung</div>
    <p>An: Oberbergische Sparkassenakademie e. V.<br>Projekt: Lernplattform-Umzug<br>Auftragsnummer: HC-20731</p>
    <p>Wir freuen uns, Ihnen mitteilen zu können, dass der Meilenstein <b>Produktivsetzung</b> am 30. September 2026 erfolgreich abgeschlossen wurde. Alle Abnahmekriterien sind nach unserer Prüfung erfüllt, sämtliche Tests bestanden. Auf Seiten des Auftragnehmers gilt die Leistung als vollständig erbracht.</p>
    <p>{ink(66, 120, 32)}<br>Sven Grothe, Projektleiter, Haldenwang Cloudbetrieb GmbH, 1. Oktober 2026</p>
    <div class=bx><b>Rückmeldung des Auftraggebers</b> (bitte ausfüllen und zurücksenden)<p>{box()} Leistung abgenommen, 11.870,00 € dürfen berechnet werden &nbsp; {box()} Leistung nicht abgenommen</p>
    <table><tr><td>Name: Annegret Stiehl<td>Unterschrift: ______________________<td>Datum: ______________</table></div>"""
    return sheet(
        "fertigstellungsmeldung-offen",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "de", client="Oberbergische Sparkassenakademie e. V.",
            project="Lernplattform-Umzug", project_code="HC-20731", milestone="Produktivsetzung",
            signatory_name="Annegret Stiehl", amount="11870.00 EUR", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def chain() -> Paper:
    """Three messages, oldest at the foot; the newest lets the invoice go."""
    css = "body{font:10pt/1.4 'DejaVu Sans'} .m{border-bottom:1px solid #bbb;padding:10px 0} .hd{color:#455}"
    body = """
    <h3 style="margin:0">AW: AW: Relaunch Stellenbörse / Abnahme Paket B</h3><p class=hd>3 Nachrichten · Auftrag AG-1904</p>
    <div class=m><b>Mirjam Zollinger</b> &lt;m.zollinger@kantonsspital-weissach.example&gt; <span class=hd>Di., 24. November 2026, 17:06</span><br>An: Beat Hürlimann
    <p>Lieber Beat<br>Danke fürs Nachziehen. Die Umlaute im Bewerbungsformular stimmen jetzt, die Bilder laden auch auf alten Handys. Von unserer Seite gibt es nichts mehr anzumerken, die Rechnung über CHF 14'300.– kann raus.</p>
    <p>Mirjam Zollinger, Leiterin Personalmarketing<br>Kantonsspital Weissach</p></div>
    <div class=m><b>Beat Hürlimann</b> <span class=hd>Mo., 23. November 2026, 11:40</span><p>Hoi Mirjam, beide Punkte sind behoben und auf der Testseite zu sehen.</p></div>
    <div class=m><b>Mirjam Zollinger</b> <span class=hd>Do., 19. November 2026, 09:15</span><p>So kann ich Paket B leider nicht abnehmen, im Formular werden Umlaute zu Fragezeichen.</p></div>"""
    return sheet(
        "mail-rechnung-kann-raus",
        web(body, css),
        truth(
            "email", "accepted", None, "de", client="Kantonsspital Weissach", project="Relaunch Stellenbörse",
            project_code="AG-1904", milestone="Paket B", signatory_name="Mirjam Zollinger",
            signatory_title="Leiterin Personalmarketing", signature_date="2026-11-24", amount="14300.00 CHF",
        ),
    )  # fmt: skip


def mail_no() -> Paper:
    """A short mail that does not take the delivery."""
    body = """
    <table style="border-bottom:2px solid #000;width:100%"><tr><td style="width:80px"><b>Von:</b><td>Ewald Trojahn, Hafenbetriebe Wismarbucht<tr><td><b>Gesendet:</b><td>Freitag, 17. April 2026 12:22<tr><td><b>An:</b><td>service@kranwerk-it.example<tr><td><b>Betreff:</b><td>WG: Ihr Ticket 55120 wurde gelöst – bitte Abnahme bestätigen</table>
    <p>Guten Tag,</p><p>im Ticket steht „gelöst“ und „alle Anforderungen erfüllt“. Das trifft nicht zu: die Waage an Kran 3 meldet weiter Null, sobald die Funkverbindung kurz weg ist. So nehmen wir das nicht ab. Bitte stellen Sie das Ticket zurück auf „in Bearbeitung“ und ziehen Sie die Abrechnung zurück.</p>
    <p>Mit freundlichem Gruß<br>Ewald Trojahn<br>Technischer Leiter</p>
    <p class=g>&gt; Ihr Ticket 55120 (Projekt Waagenanbindung) wurde gelöst. Die Lösung wurde getestet und freigegeben.<br>&gt; Kranwerk IT, Servicedesk, 16. April 2026</p>"""
    return sheet(
        "mail-ticket-nicht-geloest",
        web(body),
        truth(
            "email", "rejected", None, "de", client="Hafenbetriebe Wismarbucht", project="Waagenanbindung",
            signatory_name="Ewald Trojahn", signatory_title="Technischer Leiter", signature_date="2026-04-17",
        ),
    )  # fmt: skip


def order() -> Paper:
    """An order with delivery dates."""
    css = ".t{width:100%} .t td,.t th{padding:5px 6px;border-top:1px solid #333}"
    body = """
    <div style="display:flex;justify-content:space-between"><div><b style="font-size:18pt">Bestellung</b></div><div class=r>Glashütte Ebermarck AG<br>Einkauf IT, Frau Pohlandt<br>Durchwahl -318</div></div>
    <p>Nummer 82-004519 vom 26.08.2026<br>Lieferant: Tannwald Netzwerke GmbH, Kreditor 110782<br>Ihr Angebot: AN-2026-355 vom 19.08.2026</p>
    <table class=t><tr><th>Pos.<th>Bezeichnung<th class=r>Menge<th class=r>Einzelpreis<th class=r>Gesamt<tr><td>10<td>Zugangspunkt innen, inkl. Halter<td class=r>46 St<td class=r>289,00 €<td class=r>13.294,00 €<tr><td>20<td>Ausleuchtung Halle 2 und 3<td class=r>1 Psch<td class=r>2.150,00 €<td class=r>2.150,00 €<tr><td colspan=4 class=r>Bestellwert netto<td class=r><b>15.444,00 €</b></table>
    <p>Lieferung bis KW 39. Zahlung 30 Tage nach förmlicher Abnahme. Maschinell erstellt, ohne Unterschrift gültig. Bitte bestätigen Sie die Bestellung binnen drei Tagen.</p>"""
    return sheet(
        "bestellung-glashuette",
        web(body, css),
        truth("purchase_order", None, None, "de", client="Glashütte Ebermarck AG", amount="15444.00 EUR", po_number="82-004519"),
    )  # fmt: skip


def addendum() -> Paper:
    """Swiss change order, agreed."""
    css = ".a td{padding:4px 14px 4px 0} h2{border-bottom:4px solid #b3202a;display:inline-block}"
    body = f"""
    <h2>Änderungsauftrag Nr. 5</h2>
    <table class=a><tr><td>Auftraggeberin<td>Rheinau Immobilien-Treuhand AG, Schaffhausen<tr><td>Auftragnehmerin<td>Pfadfinder Software GmbH, Zürich<tr><td>Projekt<td>Mieterportal «Zuhause»<tr><td>Projekt-Nr.<td>PF-611</table>
    <p><b>Änderung:</b> Anbindung der Nebenkostenabrechnung an die Buchhaltung statt Export als Datei.</p>
    <p><b>Folgen:</b> Mehrpreis CHF 12'480.00 (exkl. MWST). Abschluss neu am 29. Januar 2027.</p>
    <p><b>Entscheid der Auftraggeberin:</b> Der Änderung und dem Mehrpreis wird zugestimmt.</p>
    <p>Schaffhausen, 30. Oktober 2026</p><table class=a><tr><td>{ink(71, 140, 36)}<br>Reto Vonlanthen<br>Mitglied der Geschäftsleitung</table>"""
    return sheet(
        "aenderungsauftrag-fuenf",
        web(body, css, margin="22mm"),
        truth(
            "change_order", "accepted", True, "de", client="Rheinau Immobilien-Treuhand AG", project="Mieterportal «Zuhause»",
            project_code="PF-611", signatory_name="Reto Vonlanthen", signatory_title="Mitglied der Geschäftsleitung",
            signature_date="2026-10-30", amount="12480.00 CHF", change_order_number="5",
        ),
    )  # fmt: skip


def roles() -> Paper:
    """Go-live release: all roles but the client's last one have signed."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #444;padding:7px} .t th{background:#ddd}"
    body = f"""
    <h2>Freigabe zur Inbetriebnahme</h2><p>Kunde: Weserbund Versicherungsverein a. G. &nbsp;|&nbsp; Projekt: Schadenportal &nbsp;|&nbsp; Projektkennung: WVV-SP-26<br>Abnahmegegenstand: Release 3.2 &nbsp;|&nbsp; Vergütung mit Freigabe: 54.000,00 €</p>
    <p>Mit ihren Unterschriften geben die Genannten das Release frei und erklären dessen Abnahme. Die Freigabe wird erst wirksam, wenn <b>alle vier</b> Unterschriften vorliegen.</p>
    <table class=t><tr><th>Rolle<th>Name<th>Unterschrift<th>Datum<tr><td>Projektleitung Dienstleister<td>Cosima Reuss (Adlerhorst IT)<td>{ink(81, 100, 28)}<td>02.12.2026<tr><td>Fachbereich Schaden (Kunde)<td>Ole Brinkmann<td>{ink(82, 100, 28)}<td>03.12.2026<tr><td>Datenschutz (Kunde)<td>Yasemin Kutlu<td>{ink(83, 90, 28)}<td>03.12.2026<tr><td>Auftraggeber (Kunde), Vorstand IT<td>Dr. Friedemann Lütje<td>&nbsp;<td>&nbsp;</table>"""
    return sheet(
        "freigabe-vierte-fehlt",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "de", client="Weserbund Versicherungsverein a. G.",
            project="Schadenportal", project_code="WVV-SP-26", milestone="Release 3.2",
            signatory_name="Dr. Friedemann Lütje", signatory_title="Vorstand IT", amount="54000.00 EUR",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip


def ticket() -> Paper:
    """A ticket of the client's project tool in state Abgenommen."""
    css = "body{font:9.5pt 'DejaVu Sans Condensed','DejaVu Sans'} .f td{padding:3px 20px 3px 0} .s{background:#1b7f4b;color:#fff;padding:1px 8px} .c{border-top:1px solid #ccc;padding:7px 0}"
    body = """
    <p class=g>LIEF-482 · Vorgangstyp Lieferung · Ansicht für den Druck</p><h2 style="margin:0">Barrierefreie Fassung des Bürgerservice</h2><br>
    <table class=f><tr><td>Status<td><span class=s>ABGENOMMEN</span><td>Erledigt am<td>12.05.2026 15:31<tr><td>Projekt<td>Webauftritt 2026<td>Auftragsnummer<td>ITK-V-3390<tr><td>Meilenstein<td>M2 Barrierefreiheit<td><td><tr><td>Auftraggeber<td>Landratsamt Hohenfurt<td>Auftragnehmer<td>Büro Zeilensprung<tr><td>Abnehmer<td>Gunda Merz, Pressestelle<td>Festpreis<td>8.950,00 EUR</table>
    <h3>Übergänge</h3><div class=c>GELIEFERT → IN PRÜFUNG &nbsp; Gunda Merz, 04.05.2026 08:12</div><div class=c>IN PRÜFUNG → MANGEL &nbsp; Gunda Merz, 06.05.2026 10:47 &nbsp; „Tastaturfokus im Terminkalender fehlt“</div><div class=c>MANGEL → GELIEFERT &nbsp; T. Rausch (Zeilensprung), 11.05.2026 17:55</div><div class=c>GELIEFERT → ABGENOMMEN &nbsp; Gunda Merz, 12.05.2026 15:31</div>"""
    return sheet(
        "vorgang-lief-482",
        web(body, css, top="13.05.2026, 07:44"),
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Landratsamt Hohenfurt", project="Webauftritt 2026",
            project_code="ITK-V-3390", milestone="M2 Barrierefreiheit",
            signatory_name="Gunda Merz", signature_date="2026-05-12", amount="8950.00 EUR",
        ),
    )  # fmt: skip


def rollout() -> Paper:
    """Hand-over of notebooks, three of them missing."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #000;padding:5px}"
    body = f"""
    <table style="width:100%"><tr><td><b style="font-size:14pt">Übergabeprotokoll Arbeitsplatzgeräte</b><td class=r>Rollout-Tag: 19.08.2026</table>
    <p>Empfänger: Diakonie Mainfranken-Ost &nbsp; Standort Würzbach &nbsp; Auftrag: RO-3127 &nbsp; Projekt: Arbeitsplatz 2026</p>
    <table class=t><tr><th>Gerät<th>Soll<th>Ist<th>geprüft<tr><td>Notebook 14 Zoll<td>60<td>57<td>{tick(1)}<tr><td>Dockingstation<td>60<td>60<td>{tick(2)}<tr><td>Monitor 27 Zoll<td>120<td>120<td>{tick(3)}</table>
    <p>Die Geräte wurden in Betrieb genommen und übernommen, jedoch mit folgenden Vorbehalten:</p>
    <p class=h>1. drei Notebooks werden bis 04.09.2026 nachgeliefert</p><p class=h>2. Kratzer am Monitor Zimmer 214 wird getauscht</p>
    <p>Übernommen durch: Bastian Hufnagel, Leiter Zentrale Dienste &nbsp; {ink(92, 120, 32)} &nbsp; Würzbach, 19.08.2026</p>"""
    return sheet(
        "uebergabe-notebooks",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "de", client="Diakonie Mainfranken-Ost",
            project="Arbeitsplatz 2026", project_code="RO-3127", signatory_name="Bastian Hufnagel",
            signatory_title="Leiter Zentrale Dienste", signature_date="2026-08-19",
            conditions=["drei Notebooks werden bis 04.09.2026 nachgeliefert", "Kratzer am Monitor Zimmer 214 wird getauscht"],
        ),
    )  # fmt: skip


def empty_form() -> Paper:
    """A form with fields, head filled by the vendor, answer not."""
    f = Form(left=64)
    f.line("Abnahmeerklärung Werkleistung", 17, "Times-Bold", 12)
    f.line(
        "Vom Auftraggeber am Bildschirm auszufüllen. Ohne Kreuz und Unterschrift nicht gültig.",
        9,
        "Times-Italic",
        18,
    )
    for name, label, value in (
        ("ag", "Auftraggeber", "Fürstlich Dalbersche Bibliothek"), ("an", "Auftragnehmer", "Scriptorium Digital UG"),
        ("pj", "Projekt", "Handschriften online"), ("nr", "Auftragsnr.", "FDB-77/26"), ("eu", "Betrag", "6.300,00 EUR"),
    ):  # fmt: skip
        f.field(name, value, 120, 300)
        f.line(label, 10, "Times-Roman", 14)
    f.rule()
    f.check("ja", False, "Die Leistung wird abgenommen.")
    f.check("vor", False, "Die Leistung wird unter Vorbehalt abgenommen:")
    f.field("vorbehalt", "", 20, 400)
    f.line("", gap=15)
    f.check("nein", False, "Die Leistung wird nicht abgenommen.", 26)
    for name, label, value in (
        ("wer", "Name", "Clothilde von Ardeck"),
        ("sig", "Unterschrift", ""),
        ("dat", "Datum", ""),
    ):
        f.field(name, value, 120, 220)
        f.line(label, 10, "Times-Roman", 14)
    return sheet(
        "abnahmeerklaerung-felder",
        f.done(),
        truth(
            "acceptance_certificate", "undecided", False, "de", client="Fürstlich Dalbersche Bibliothek",
            project="Handschriften online", project_code="FDB-77/26", signatory_name="Clothilde von Ardeck",
            amount="6300.00 EUR",
        ),
        form="form",
    )  # fmt: skip


def delivery() -> Paper:
    """Delivery note, received complete and without defect, stamp and initials."""
    css = "body{font-family:'Liberation Mono';font-size:9.5pt} .t td{padding:3px 14px 3px 0}"
    body = f"""
    <b>LIEFERSCHEIN 2026-7719</b><br>Serverhaus Niederlausitz GmbH<br><br>Lieferanschrift: Molkerei Gerswalde eG, Tor 2<br>Projekt: Leitstand neu &nbsp;&nbsp; Bestellung: B-60418<br><br>
    <table class=t><tr><td>1 x<td>Schaltschrank 42 HE, verdrahtet<tr><td>2 x<td>Server 1 HE<tr><td>1 x<td>USV 3 kVA, Batteriesatz</table><br>
    Aufgestellt und eingeschaltet am 05.03.2026, Monteur P. Kossack<br><br>-----------------------------------------------<br>Vom Kunden auszufüllen:<br>Lieferung und Aufstellung vollständig und mängelfrei abgenommen<br><br>
    <div style="display:flex;gap:30px;align-items:center">{stamp("Molkerei Gerswalde eG<br>Betriebstechnik<br>Name: R. Schadow", "#333a8c", -9)} {ink(97, 80, 30, loops=4)} <span class=b style="font-size:20pt">5.3.26</span></div>"""
    return scanned(
        "lieferschein-aufstellung",
        web(body, css, size="A5", margin="12mm"),
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Molkerei Gerswalde eG", project="Leitstand neu",
            signatory_name="R. Schadow", signature_date="2026-03-05", po_number="B-60418",
        ),
        Scanner(dpi=170, skew=2.2, noise=8, blur=0.7, grey=False, shadow=True, jpeg=48, seed=28),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """Fourteen papers."""
    yield from (
        austria(), proof(), part(), refusal_letter(), vendor_notice(), chain(), mail_no(), order(), addendum(),
        roles(), ticket(), rollout(), empty_form(), delivery(),
    )  # fmt: skip
