"""Kanzlei und Ingenieurbüro: German papers, drawn and printed."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .pen import CERTIFICATE, Sheet, web


def statik() -> Paper:
    s = Sheet()
    s.t(60, 60, "Abnahmeprotokoll", "Helvetica-Bold", 18)
    s.t(540, 60, "gemäß § 640 BGB", size=10, how="r")
    y = s.table(60, 80, [
        ["Auftraggeber", "Wohnbau Lachtal eG"], ["Auftragnehmer", "Ing.-Büro Prantl Statik"],
        ["Bauvorhaben", "Aufstockung Rosenweg 4-8"], ["Projekt-Nr.", "PS-2511"],
        ["Leistung", "LP 4 Genehmigungsplanung Tragwerk"],
        ["Honorar netto", "24.860,00 EUR"], ["Ortstermin", "12.02.2026"]], [130, 350])
    s.box(60, y + 30)
    s.t(76, y + 30, "Die Leistung wird ohne Mängel abgenommen.")
    s.box(60, y + 50, "cross")
    s.t(76, y + 50, "Die Leistung wird abgenommen, vorbehaltlich folgender Restarbeiten:")
    s.t(90, y + 72, "1. Prüfstatik Treppenhaus C nachreichen", "Times-Italic", 12, "#1b2a6b")
    s.t(90, y + 90, "2. Positionsplan EG berichtigen (Achse 7)", "Times-Italic", 12, "#1b2a6b")
    s.box(60, y + 114)
    s.t(76, y + 114, "Die Abnahme wird verweigert.")
    s.t(60, y + 170, "Lachtal, 13.02.2026")
    s.ink(240, y + 170, 110, 34, 201)
    s.line(230, y + 172, 385)
    s.t(230, y + 184, "Auftraggeber (Karin Eibl, Vorstand)", size=8)
    s.ink(420, y + 170, 90, 30, 202, "#000000")
    s.line(410, y + 172, 540)
    s.t(410, y + 184, "Auftragnehmer (A. Prantl)", size=8)
    pdf = s.pdf()
    return Paper("ke-statik-abnahme", "a", "scan",
                 scan(pdf, Scanner(dpi=105, skew=0.5, jpeg=40, seed=21)), truth(
        CERTIFICATE, "accepted_with_conditions", True, "de", client="Wohnbau Lachtal eG",
        project="Aufstockung Rosenweg 4-8", project_code="PS-2511",
        milestone="LP 4 Genehmigungsplanung Tragwerk", signatory_name="Karin Eibl",
        signatory_title="Vorstand", signature_date="2026-02-13", amount="24860.00 EUR",
        conditions=["Prüfstatik Treppenhaus C nachreichen",
                    "Positionsplan EG berichtigen (Achse 7)"]), pdf)


def brief_absage() -> Paper:
    s = Sheet()
    s.many(70, 60, "Molkerei Hinterwaldner GmbH & Co. KG\nEinkauf Dienstleistungen\n88999 Argen",
           size=9, lead=12)
    s.many(70, 130, "Sturm Energieberatung\nz. Hd. Herrn Sturm\nMarktgasse 3\n88888 Isny")
    s.t(525, 200, "21.01.2026", how="r")
    s.t(70, 230, "Abrufprojekt Abwärme, Auftrag 45-20771, Teil 2 (Messkonzept)", "Helvetica-Bold")
    y = s.p(70, 245, 455, """Sehr geehrter Herr Sturm,<br/><br/>haben Sie vielen Dank für das
        Messkonzept und den angenehmen Termin in unserem Kesselhaus. Ihre Ausarbeitung ist
        übersichtlich und in weiten Teilen überzeugend.<br/><br/>Da die Messstellen der Linie 3
        jedoch fehlen, können wir Teil 2 zu unserem Bedauern nicht abnehmen; die Teilzahlung von
        6.300,00 EUR bitten wir vorerst nicht in Rechnung zu stellen. Ihr Angebot zur Wartung
        nehmen wir unabhängig davon gern an.<br/><br/>Mit freundlichen Grüßen""")
    s.ink(70, y + 46, 100, 32, 211)
    s.t(70, y + 60, "i. V. Roswitha Dangl")
    s.t(70, y + 74, "Leiterin Technischer Einkauf")
    return Paper("ke-molkerei-brief", "a", "text", s.pdf(), truth(
        CERTIFICATE, "rejected", True, "de", client="Molkerei Hinterwaldner GmbH & Co. KG",
        project="Abrufprojekt Abwärme", project_code="45-20771",
        milestone="Teil 2 (Messkonzept)", signatory_name="Roswitha Dangl",
        signatory_title="Leiterin Technischer Einkauf", signature_date="2026-01-21",
        amount="6300.00 EUR"))


def freigabe_ticket() -> Paper:
    body = """<h3>Vorgang KUN-482: Freigabe Meilenstein 3</h3><table><tr><td>Kunde<td>Kurklinik
    Sonnleiten AG<tr><td>Projekt<td>Einführung Patientenportal<tr><td>Projektnr.<td>P26.014<tr><td>
    Meilenstein<td>M3 Testbetrieb<tr><td>Betrag<td>CHF 31'750.00<tr><td>Status<td><span>Freigegeben
    </span></table><h4>Verlauf</h4><p>16.03.2026 11:05 Lieferant (U. Bänziger): Testbetrieb beendet,
    bitte um Freigabe.<p>18.03.2026 08:40 Kunde (Dr. Regula Ammann, Leiterin Informatik): Status von
    &bdquo;Wartet auf Kunde&ldquo; auf &bdquo;Freigegeben&ldquo; gesetzt. Danke ans Team!"""
    css = """body{font:12px Lato}td{padding:4px 18px 4px 0}span{background:#3a7;color:#fff;
    padding:2px 8px;border-radius:8px}"""
    return Paper("ke-klinik-vorgang", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "de", client="Kurklinik Sonnleiten AG",
        project="Einführung Patientenportal", project_code="P26.014", milestone="M3 Testbetrieb",
        signatory_name="Dr. Regula Ammann", signatory_title="Leiterin Informatik",
        signature_date="2026-03-18", amount="31750.00 CHF"))


def protokoll() -> Paper:
    body = """<h2>Protokoll Jour fixe Nr. 11</h2><p>Projekt Neuordnung Archiv (Auftrag AR-0815-26),
    Stadtwerke Quellbach GmbH<br>3. März 2026, 10 bis 11.30 Uhr, Teams<br>Teilnehmer: Frau Sievers,
    Herr Dr. Kott (Stadtwerke), Frau Yıldız (Findbuch Partner)<table><tr><th>TOP<th>Inhalt<th>
    Art<tr><td>1<td>Arbeitspaket 1 wurde bereits im Januar abgenommen.<td>Info<tr><td>2<td>
    Arbeitspaket 2 (Erschließung Bauakten): Herr Dr. Kott erklärt die Abnahme ohne Einschränkung.
    Das Paket kann mit 17.240,00 EUR netto abgerechnet werden.<td>Beschluss<tr><td>3<td>
    Arbeitspaket 3: Abnahme frühestens im Mai.<td>Info</table><p>Für die Richtigkeit und als
    Auftraggeber:<br>{{ink 221 120 34}}<br>Dr. Henning Kott, Bereichsleiter Recht, 05.03.2026"""
    css = """body{font:12px 'Liberation Sans'}table{border-collapse:collapse;margin:10px 0}
    td,th{border:1px solid #555;padding:6px;text-align:left}"""
    return Paper("ke-archiv-protokoll", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "de", client="Stadtwerke Quellbach GmbH",
        project="Neuordnung Archiv", project_code="AR-0815-26",
        milestone="Arbeitspaket 2 (Erschließung Bauakten)", signatory_name="Dr. Henning Kott",
        signatory_title="Bereichsleiter Recht", signature_date="2026-03-05",
        amount="17240.00 EUR"))


def nachtrag() -> Paper:
    s = Sheet()
    s.t(55, 60, "Nachtrag N 02 zum Ingenieurvertrag", "Times-Bold", 16)
    y = s.p(55, 75, 485, """zwischen der Gemeinde Unterfichten (Auftraggeberin) und der Lotse
        Verkehrsplanung PartG mbB<br/>Maßnahme: Ortsdurchfahrt K 41, Vertrag Nr. LV-217""",
        "Times-Roman", 11)
    y = s.table(55, y + 12, [
        ["Leistung", "EUR"], ["Zusätzliche Verkehrszählung, zwei Knoten", "3.120,00"],
        ["Entfall Lärmgutachten", "-1.450,00"], ["<b>Mehrhonorar netto</b>", "<b>1.670,00</b>"],
        ["USt. 19 %", "317,30"], ["brutto", "1.987,30"]], [360, 125], font="Times-Roman", size=10)
    y = s.p(55, y + 12, 485, "Der Nachtrag wird hiermit beauftragt.", "Times-Roman", 11)
    for x, seed, text in ((55, 231, "Unterfichten, den 9. April 2026\n\n\n\n"
                           "Josef Wimmer, Erster Bürgermeister"),
                          (320, 232, "Coburg, den 2. April 2026\n\n\n\nS. Lotse, Partner")):
        s.many(x, y + 30, text, "Times-Roman", 10, 13)
        s.ink(x + 10, y + 68, 120, 30, seed)
        s.line(x, y + 70, x + 190)
    s.stamp(250, y + 60, ["GEMEINDE", "UNTERFICHTEN"], -10, "#34477d", 9, 90)
    return Paper("ke-ortsdurchfahrt-nachtrag", "a", "text", s.pdf(), truth(
        "change_order", "accepted", True, "de", client="Gemeinde Unterfichten",
        project="Ortsdurchfahrt K 41", project_code="LV-217", change_order_number="N 02",
        signatory_name="Josef Wimmer", signatory_title="Erster Bürgermeister",
        signature_date="2026-04-09", amount="1670.00 EUR"))


def fertigmeldung() -> Paper:
    body = """<div class=k>Ohm &amp; Söhne Prüfdienst<br>Fertigstellungsanzeige</div><p>An: Hotel
    Seeterrasse Betriebs GmbH<p>Auftrag 260118 &ndash; Prüfung ortsfester Anlagen, Haus 2<p>Wir
    zeigen an, dass Los 1 (Küche und Saal) am 27.01.2026 fertiggestellt wurde. Mängel sind nicht
    bekannt, die Leistung gilt aus unserer Sicht als abgenommen. Wir werden 2.980,00&nbsp;&euro;
    netto berechnen, sobald Ihre Bestätigung vorliegt.<p>{{ink 241 110 30 #111}}<br>Ohm &amp; Söhne,
    Niklas Ohm, 28.01.2026<div class=f>Bestätigung des Auftraggebers: ____________________ Datum:
    __________</div>"""
    css = "body{font:13px Carlito}.k{font-weight:bold;font-size:18px}.f{margin-top:60px}"
    return Paper("ke-pruefdienst-anzeige", "a", "text", web(body, css), truth(
        CERTIFICATE, "undecided", False, "de", client="Hotel Seeterrasse Betriebs GmbH",
        project="Prüfung ortsfester Anlagen, Haus 2", project_code="260118",
        milestone="Los 1 (Küche und Saal)", amount="2980.00 EUR", warnings=["partly_signed"]))


def stunden() -> Paper:
    s = Sheet()
    s.t(50, 55, "Leistungsnachweis Februar 2026", "Helvetica-Bold", 14)
    y = s.many(50, 80, """Kunde: Pfeiffer Armaturen SE
        Projekt: SAP-Ablösung Lager     Projektnummer: 70-3381
        Berater: Thorben Kleist (Nordlicht Consulting)     Bestellung: 4501123987""", lead=15)
    y = s.table(50, y, [
        ["KW", "Tage", "Tätigkeit"], ["6", "4,0", "Datenübernahme"], ["7", "5,0", "Datenübernahme"],
        ["8", "3,5", "Test Wareneingang"], ["9", "4,5", "Schulung"],
        ["<b>Summe</b>", "<b>17,0</b>", "x 1.080,00 EUR = <b>18.360,00 EUR</b>"]], [60, 60, 375])
    s.t(50, y + 30, "Geprüft und freigegeben (Kunde):")
    s.t(60, y + 52, "[ ] ja        [X] nein, weil:")
    s.t(190, y + 52, "KW 8 war der Berater zwei Tage krank", "Times-Italic", 12, "#1b2a6b")
    s.ink(60, y + 100, 100, 28, 251)
    s.line(50, y + 102, 240)
    s.t(50, y + 114, "Gesine Albrecht, Projektleiterin Logistik, 03.03.2026", size=8)
    return Paper("ke-lager-nachweis", "a", "text", s.pdf(), truth(
        "timesheet_approval", "rejected", True, "de", client="Pfeiffer Armaturen SE",
        project="SAP-Ablösung Lager", project_code="70-3381", po_number="4501123987",
        signatory_name="Gesine Albrecht", signatory_title="Projektleiterin Logistik",
        signature_date="2026-03-03", amount="18360.00 EUR"))


def mail_bedingt() -> Paper:
    body = """<p class=k><b>Von:</b> Anneliese Prokop &lt;prokop@theater-am-ring.example&gt;<br><b>
    Gesendet:</b> Freitag, 6. Februar 2026 18:12<br><b>An:</b> Studio Rahmenlos<br><b>Betreff:</b>
    AW: Spielzeitheft, Auftrag R-118: Freigabe Satz?</p><p>Liebe Leute,<p>Satz ist freigegeben, wenn
    ihr auf Seite 14 den Namen des Dirigenten berichtigt. Dann könnt ihr auch die zweite Rate (4.150
    Euro) stellen. Druck geben wir erst nach dem Andruck frei, das ist ein anderer Schritt.<p>Gruß
    aus der Dramaturgie<br>Anneliese Prokop<br>Leitung Kommunikation, Theater am Ring"""
    return Paper("ke-theater-mail", "a", "text",
                 web(body, "body{font:12px Carlito}.k{border-bottom:1px solid}"), truth(
        "email", "accepted_with_conditions", None, "de", client="Theater am Ring",
        project="Spielzeitheft", project_code="R-118", milestone="Satz",
        signatory_name="Anneliese Prokop", signatory_title="Leitung Kommunikation",
        signature_date="2026-02-06", amount="4150.00 EUR",
        conditions=["auf Seite 14 den Namen des Dirigenten berichtigt"]))


def zwei_haende() -> Paper:
    s = Sheet()
    s.rect(50, 40, 495, 30, "#dde7dd")
    s.t(60, 60, "Übergabe- und Abnahmebestätigung", "Helvetica-Bold", 13)
    y = s.p(50, 85, 495, """Bauherrschaft: <b>Genossenschaft Halde 9</b> &nbsp; Objekt: <b>Umbau
        Gemeinschaftsküche</b> &nbsp; Los: <b>Möbel nach Mass</b> &nbsp; Auftrag: <b>HK-77/26</b>
        <br/>Werkpreis: <b>CHF 42 300.00</b> exkl. MWST<br/><br/>Die Bauherrschaft nimmt das Los
        ab. Gültig nur mit beiden Unterschriften (Kollektivunterschrift zu zweien).""", lead=16)
    s.ink(70, y + 68, 110, 32, 261)
    for x, name in ((50, "Beat Zurfluh, Präsident"), (310, "Nora Steinegger, Kassierin")):
        s.line(x, y + 70, x + 200)
        s.t(x, y + 83, name, size=9)
    s.t(50, y + 110, "Datum: 30. März 2026")
    s.t(310, y + 110, "Datum:")
    return Paper("ke-halde-uebergabe", "a", "text", s.pdf(), truth(
        CERTIFICATE, "undecided", False, "de", client="Genossenschaft Halde 9",
        project="Umbau Gemeinschaftsküche", project_code="HK-77/26", milestone="Möbel nach Mass",
        signatory_name="Nora Steinegger", signatory_title="Kassierin",
        amount="42300.00 CHF", warnings=["partly_signed"]))


def bestellung() -> Paper:
    body = """<table class=k><tr><td><b>Bestellung 4700231150</b><td>Datum 19.01.2026<br>Bearbeiter
    H. Uhl</table><p>Drehwerk Ostalb AG, 73999 Bopf<br>an Gutachterbüro Salzmann<p>Projekt:
    Schwingungsgutachten Halle 6<br>PSP-Element: D-26-0441<table
    class=p><tr><th>Pos<th>Text<th>Netto
    EUR<tr><td>10<td>Messung vor Ort<td>5.600,00<tr><td>20<td>Gutachten inkl. Abnahmegespräch<td>
    7.900,00<tr><td><td>Gesamt<td>13.500,00</table><p>Zahlung 30 Tage nach Abnahme. Diese Bestellung
    wurde maschinell erstellt und ist ohne Unterschrift gültig."""
    css = """body{font:11px 'Liberation Mono'}.k,.p{width:100%}.p td,.p th{border-bottom:1px dotted;
    text-align:left;padding:4px}"""
    return Paper("ke-drehwerk-bestellung", "a", "text", web(body, css), truth(
        "purchase_order", None, None, "de", client="Drehwerk Ostalb AG",
        project="Schwingungsgutachten Halle 6", project_code="D-26-0441", po_number="4700231150",
        amount="13500.00 EUR"))


def schein() -> Paper:
    s = Sheet((420, 595))
    s.t(30, 40, "ARBEITSSCHEIN", "Courier-Bold", 16)
    s.t(390, 40, "A-55120", "Courier-Bold", 12, how="r")
    y = s.many(30, 66, """Kunde    Papierfabrik Greith GmbH
        Anlage   Kälteanlage 2, Halle West
        Auftrag  W26-0307
        Monteur  Kralj, Fa. Frostwerk Service
        Datum    25.02.2026  7:00-13:30""", "Courier", 10, 15)
    y = s.p(30, y, 360, """Verdichter getauscht, Probelauf 2 h, Druck stabil. Pauschale lt. Angebot
        EUR 4.415,00 netto.""", "Courier", 10)
    s.t(30, y + 28, "Arbeit ordnungsgemäß ausgeführt", "Courier", 10)
    s.box(270, y + 29, "tick", 10)
    s.t(286, y + 28, "ja", "Courier", 10)
    s.box(320, y + 29, "", 10)
    s.t(336, y + 28, "nein", "Courier", 10)
    s.ink(40, y + 92, 110, 34, 271)
    s.line(30, y + 94, 200)
    s.t(30, y + 106, "i. A. Mirko Hallbauer, Schichtführer", "Courier", 8)
    return Paper("ke-frost-schein", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "de", client="Papierfabrik Greith GmbH",
        project="Kälteanlage 2, Halle West", project_code="W26-0307",
        signatory_name="Mirko Hallbauer", signatory_title="Schichtführer",
        signature_date="2026-02-25", amount="4415.00 EUR"))


def rechnung() -> Paper:
    s = Sheet()
    s.t(60, 70, "Steinkauz Rechtsanwälte", "Times-Bold", 16)
    s.t(60, 120, "Rechnung 2026/0219 vom 27.02.2026", "Times-Bold", 12)
    s.p(60, 140, 470, """Fuhrpark Oberland GmbH, Mandat Vergabe Telematik (Az. 112/25)<br/><br/>Für
        die am 20.02.2026 abgenommene Phase 1 berechnen wir 8.000,00 EUR zzgl. 1.520,00 EUR USt.,
        zusammen 9.520,00 EUR, zahlbar bis 13.03.2026 auf das Konto der Kanzlei.""",
        "Times-Roman", 11, 16)
    return Paper("ke-steinkauz-rechnung", "a", "text", s.pdf(), truth(
        "other", None, None, "de", client="Fuhrpark Oberland GmbH",
        project="Vergabe Telematik", project_code="112/25"))


def papers() -> Iterator[Paper]:
    for make in (statik, brief_absage, freigabe_ticket, protokoll, nachtrag, fertigmeldung, stunden,
                 mail_bedingt, zwei_haende, bestellung, schein, rechnung):
        yield make()
