"""German papers: planners, laboratories, translators, advisers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import BLACK, GRID, RED, Board, Ink, box, flow, gap, para, pen, web


def vermessung() -> Paper:
    b = Board()
    b.t(60, 70, "Abnahmeprotokoll", 18, "Helvetica-Bold")
    b.t(60, 88, "Vermessungsbüro Krähwinkel + Suhr, Öffentlich bestellt", 9)
    rows = [["Auftraggeber", "Stadtwerke Niederbuchen GmbH"],
            ["Vorhaben", "Leitungskataster Fernwärme Nord"], ["Auftrag", "KS-26-118"],
            ["Leistungsphase", "Los 2: Aufmaß Ringleitung"],
            ["Vergütung Los 2", "11.340,00 € netto"],
            ["Abnahmetermin", "22.04.2026, 09:30 Uhr, Betriebshof"]]  # fmt: skip
    y = b.table(60, 104, rows, [120, 350], GRID[:1])
    b.t(60, y + 26, "Die Leistung wird")
    for i, (mark, text) in enumerate((
        ("", "ohne Vorbehalt abgenommen"), ("x", "mit den unten genannten Mängeln abgenommen"),
        ("", "nicht abgenommen"),
    )):  # fmt: skip
        b.box(70, y + 46 + i * 18, mark)
        b.t(88, y + 46 + i * 18, text)
    rows = [["Nr.", "Mangel", "Frist"], ["1", "Schacht 17 ohne Höhenangabe", "08.05.2026"],
            ["2", "Plankopf Blatt 4 mit falschem Maßstab", "08.05.2026"]]  # fmt: skip
    y = b.table(60, y + 100, rows, [30, 330, 90], GRID)
    b.line(60, y + 60, 240, y + 60)
    b.line(300, y + 60, 480, y + 60)
    b.ink(70, y + 57, 6)
    b.ink(310, y + 57, 7, colour=BLACK)
    b.t(60, y + 72, "Auftragnehmer: J. Suhr, 22.04.2026", 8.5)
    b.t(300, y + 72, "Auftraggeber: i.V. Annegret Pohlmann,", 8.5)
    b.t(300, y + 83, "Leiterin Netzplanung, 22.04.2026", 8.5)
    return Paper(
        "kf-niederbuchen-los", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted_with_conditions", True, "de",
              client="Stadtwerke Niederbuchen GmbH", project="Leitungskataster Fernwärme Nord",
              project_code="KS-26-118", milestone="Los 2: Aufmaß Ringleitung",
              signatory_name="Annegret Pohlmann", signatory_title="Leiterin Netzplanung",
              signature_date="2026-04-22", amount="11340.00 EUR",
              conditions=["Schacht 17 ohne Höhenangabe",
                          "Plankopf Blatt 4 mit falschem Maßstab"]),
    )  # fmt: skip


def freigabe() -> Paper:
    data = web(
        """td{padding:4px 10px;border-bottom:1px solid #ddd}h1{font-size:14pt;color:#00574b}
        .ok{color:#00574b;font-weight:bold}""",
        """<h1>Freigabebeleg aus dem Kundenportal</h1><table>
        <tr><td>Vorgang</td><td>FB-2026-00931</td></tr><tr><td>Kunde</td><td>Zwieselbräu
        Familienbrauerei KG</td></tr><tr><td>Projekt</td><td>Etikettenrelaunch &bdquo;Helles&ldquo;
        (Nr. 7715)</td></tr><tr><td>Meilenstein</td><td>Reinzeichnung 0,5-l-Flasche</td></tr>
        <tr><td>Honorar</td><td>4.280,00 EUR zzgl. 19 % USt.</td></tr>
        <tr><td>Bestellung</td><td>ZB-450-26</td></tr>
        <tr><td>Status</td><td class="ok">Abgenommen</td></tr>
        <tr><td>Durch</td><td>Korbinian Zwiesel, Geschäftsführer (Anmeldung mit
        Zwei-Faktor-Code)</td></tr><tr><td>Zeitpunkt</td><td>17.03.2026, 13:44:09
        MEZ</td></tr></table><p>Agentur Tannzapfen, Regensburg. Dieser Beleg wurde maschinell
        erstellt.</p>""", "de",
    )  # fmt: skip
    return Paper(
        "kf-zwiesel-freigabe", "a", "text", data,
        truth("acceptance_certificate", "accepted", True, "de",
              client="Zwieselbräu Familienbrauerei KG", project="Etikettenrelaunch „Helles“",
              project_code="7715", milestone="Reinzeichnung 0,5-l-Flasche",
              signatory_name="Korbinian Zwiesel", signatory_title="Geschäftsführer",
              signature_date="2026-03-17", amount="4280.00 EUR", po_number="ZB-450-26"),
    )  # fmt: skip


def verweigert() -> Paper:
    data = web(
        "body{font-family:Carlito;font-size:11pt;line-height:1.4}.r{text-align:right}",
        f"""<p>Klinikverbund Oberes Vilstal<br>Stabsstelle Bau</p><p class="r">Vilsheim, den
        9. Juni 2026</p><p>Planungsgesellschaft Lindenhof mbH</p><p><b>Medizingasanlage Haus 3,
        Auftrag 2025/PL/44 &ndash; Ihr Abnahmeverlangen vom 28. Mai</b></p><p>Sehr geehrter Herr
        Brückl,</p><p>für Ihre Unterlagen danken wir. Die Begehung am 5. Juni verlief angenehm, und
        der Einsatz Ihrer Leute verdient Anerkennung. Gleichwohl sehen wir uns wegen des fehlenden
        Prüfbuchs und der drei nicht beschrifteten Entnahmestellen außerstande, die
        Leistungsstufe 4 (17.900,00 Euro) abzunehmen. Für eine erneute Begehung schlagen
        wir die 28. Woche vor.</p><p>Mit freundlichen Grüßen</p>{pen(51, 120, 30, "#222")}
        <p>i. A. Dipl.-Ing. Henrike Stoß<br>Technische Leitung</p>""", "de",
    )  # fmt: skip
    return Paper(
        "kf-vilstal-brief", "a", "text", data,
        truth("acceptance_certificate", "rejected", True, "de",
              client="Klinikverbund Oberes Vilstal", project="Medizingasanlage Haus 3",
              project_code="2025/PL/44", milestone="Leistungsstufe 4",
              signatory_name="Henrike Stoß", signatory_title="Technische Leitung",
              signature_date="2026-06-09", amount="17900.00 EUR"),
    )  # fmt: skip


def zwei() -> Paper:
    story = [
        para("<b>Übergabe- und Abnahmeerklärung</b>", 14, leading=20),
        para("Auftraggeberin: Genossenschaft Wohnen am Fluss eG (vertreten durch zwei "
             "Vorstandsmitglieder gemeinsam)<br/>Auftragnehmer: Büro Salzmann, "
             "Energieberatung<br/>Projekt: Sanierungsfahrplan Uferstraße 1-19, Nr. "
             "S-2290<br/>Abschnitt: Bestandsaufnahme<br/>Teilhonorar: EUR 8.650,00"),
        para("Die Auftraggeberin nimmt den Abschnitt ab. Die Erklärung wird erst mit beiden "
             "Unterschriften des Vorstands wirksam."),
        Table([["Vorstand 1", "Vorstand 2", "Büro Salzmann"], [Ink(13, 90), "", Ink(15, 90)],
               ["Margot Fehling\n4.2.2026", "Dr. Uwe Trapp\n", "P. Salzmann\n2.2.2026"]],
              colWidths=[150, 150, 150], rowHeights=[18, 40, 34], style=GRID),
    ]  # fmt: skip
    return Paper(
        "kf-uferstrasse-vorstand", "a", "text", flow(story, "S-2290"),
        truth("acceptance_certificate", "undecided", False, "de",
              client="Genossenschaft Wohnen am Fluss eG",
              project="Sanierungsfahrplan Uferstraße 1-19", project_code="S-2290",
              milestone="Bestandsaufnahme", signatory_name="Dr. Uwe Trapp",
              signatory_title="Vorstand", amount="8650.00 EUR", warnings=["partly_signed"]),
    )  # fmt: skip


def stunden() -> Paper:
    b = Board(842, 595)
    b.t(40, 50, "Stundennachweis Mai 2026", 15, "Helvetica-Bold")
    b.t(
        40, 68, "Kunde: Hafenlogistik Brake SE   Projekt: SAP-Berechtigungen HB-03   Berater: L. Öz"
    )
    rows = [["KW", "Tätigkeit", "Stunden", "geprüft"], ["19", "Rollenanalyse", "32,0", "ok"],
            ["20", "Rollenbau Einkauf", "40,0", "ok"], ["21", "Test, Korrekturen", "24,5", "ok"],
            ["", "Summe", "96,5", ""]]  # fmt: skip
    y = b.table(40, 82, rows, [40, 360, 80, 80], GRID)
    b.t(40, y + 22, "96,5 Std. x 118,00 EUR = 11.387,00 EUR, Abruf 5500-771")
    b.stamp(600, y + 70, ["SACHLICH RICHTIG", "Freigabe durch Kunden", "02. JUNI 2026"],
            "#1d6b34", 6)  # fmt: skip
    b.ink(560, y + 120, 32, 110, 26)
    b.t(540, y + 136, "Thees Janßen, Abteilungsleiter IT", 9)
    return Paper(
        "kf-brake-stunden", "a", "text", b.pdf(),
        truth("timesheet_approval", "accepted", True, "de", client="Hafenlogistik Brake SE",
              project="SAP-Berechtigungen", project_code="HB-03", signatory_name="Thees Janßen",
              signatory_title="Abteilungsleiter IT", signature_date="2026-06-02",
              amount="11387.00 EUR", po_number="5500-771"),
    )  # fmt: skip


def nachtrag() -> Paper:
    data = web(
        """h2{border-left:8px solid #b5651d;padding-left:8px}td{padding:3px 14px 3px 0}""",
        f"""<h2>Nachtrag Nr. 3</h2><table><tr><td>Bauherrschaft</td><td>Kirchgemeinde
        Ennetwald</td></tr><tr><td>Planer</td><td>Orgelbau-Akustik Rüegg, Wil</td></tr>
        <tr><td>Objekt</td><td>Akustik Pfarrkirche, Mandat 1402-B</td></tr>
        <tr><td>Mehrkosten</td><td>CHF 3'750.00</td></tr></table>
        <p>Zusätzliche Nachhallmessung bei voller Kirche, drei Abende.</p>
        <p>{box()} genehmigt &nbsp; {box()} abgelehnt</p>
        <p>Für die Kirchgemeinde:</p><div style="border-bottom:1px solid #000;width:220px;
        height:34px">{pen(83, 130)}</div><p>Verena Imhof, Präsidentin &nbsp; 11.05.2026</p>""",
        "de", size="A5", margin="14mm",
    )  # fmt: skip
    return Paper(
        "kf-ennetwald-nachtrag", "a", "text", data,
        truth("change_order", "undecided", True, "de", client="Kirchgemeinde Ennetwald",
              project="Akustik Pfarrkirche", project_code="1402-B",
              signatory_name="Verena Imhof", signatory_title="Präsidentin",
              signature_date="2026-05-11", amount="3750.00 CHF", change_order_number="3"),
    )  # fmt: skip


def mail() -> Paper:
    data = web(
        ".h{background:#eef;padding:6px}.q{color:#666;margin-left:14px;font-size:9pt}",
        """<div class="h"><b>Von:</b> Dragan Petrovic &lt;d.petrovic@faltboot-werft.example&gt;
        <br><b>An:</b> team@kiesel-usability.example<br><b>Gesendet:</b> Freitag, 24. Juli 2026
        08:12<br><b>Betreff:</b> AW: Testbericht Konfigurator, Paket 2</div><p>Guten Morgen Frau
        Kiesel,</p><p>der Bericht passt, Paket 2 nehmen wir hiermit ab. Sie können die 5.600 EUR
        stellen, bitte mit Bestellnummer 26-4410.</p><p>Viele Grüße<br>Dragan Petrovic<br>Leiter
        E-Commerce, Faltboot-Werft Prien GmbH</p><div class="q">Am 20.07.2026 schrieb Kiesel
        Usability:<br>anbei der Testbericht zum Projekt KU-0662. Paket 1 wurde ja leider
        abgelehnt ...</div>""", "de",
    )  # fmt: skip
    return Paper(
        "kf-faltboot-mail", "a", "text", data,
        truth("email", "accepted", None, "de", client="Faltboot-Werft Prien GmbH",
              project_code="KU-0662", milestone="Paket 2", signatory_name="Dragan Petrovic",
              signatory_title="Leiter E-Commerce", signature_date="2026-07-24",
              amount="5600.00 EUR", po_number="26-4410"),
    )  # fmt: skip


def bestellung() -> Paper:
    b = Board()
    b.t(50, 60, "Bestellung 3100045227", 15, "Helvetica-Bold")
    b.t(545, 60, "12.11.2025", 10, align="r")
    b.t(50, 80, "Besteller: Papierfabrik Ahrntal AG      Lieferant: Ing.-Büro Wasmeier")
    rows = [["Pos", "Leistung", "Betrag EUR"], ["10", "Explosionsschutzdokument", "6.200,00"],
            ["20", "Begehung, 2 Tage", "2.900,00"], ["", "Summe netto", "9.100,00"]]  # fmt: skip
    y = b.table(50, 96, rows, [40, 330, 100], GRID)
    b.p(50, y + 10, 490, "Abnahme erfolgt förmlich. Nicht abgenommene Leistungen werden nicht "
        "vergütet. Bitte Auftragsbestätigung binnen 5 Tagen.", 8)  # fmt: skip
    b.ink(60, y + 80, 21)
    b.t(50, y + 96, "ppa. Sieglinde Aurich, Einkauf", 9)
    return Paper(
        "kf-ahrntal-bestellung", "a", "text", b.pdf(),
        truth("purchase_order", None, True, "de", client="Papierfabrik Ahrntal AG",
              signatory_name="Sieglinde Aurich", signatory_title="Einkauf",
              signature_date="2025-11-12", amount="9100.00 EUR", po_number="3100045227"),
    )  # fmt: skip


def lieferschein() -> Paper:
    b = Board(420, 595)
    b.t(30, 44, "LIEFERSCHEIN / ÜBERNAHME", 13, "Courier-Bold")
    for i, row in enumerate(("Nr. 88-2026   Modellbau Pfitzner", "An: Architektur Osterloh & Tank",
                             "Wettbewerb Rathaus Süd (W-19)", "1 Einsatzmodell M 1:500",
                             "1 Umgebungsplatte, Lindenholz",
                             "Preis: 3.120,00 EUR netto")):  # fmt: skip
        b.t(30, 66 + i * 15, row, 10, "Courier")
    b.t(30, 180, "Ware erhalten und für gut befunden:", 10, "Courier")
    b.ink(40, 230, 58, 120, 28)
    b.t(30, 246, "Silja Tank, Partnerin", 10, "Courier")
    b.t(30, 262, "14.09.26", 12, "Courier-Oblique", "#1b2c7c")
    return Paper(
        "kf-pfitzner-lieferschein", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "de",
              client="Architektur Osterloh & Tank",
              project="Wettbewerb Rathaus Süd", project_code="W-19",
              milestone="Einsatzmodell M 1:500", signatory_name="Silja Tank",
              signatory_title="Partnerin", signature_date="2026-09-14", amount="3120.00 EUR"),
    )  # fmt: skip


def entwurf() -> Paper:
    b = Board()
    b.across("ENTWURF", 100, "#dddddd", 45)
    b.t(60, 70, "Abnahme der Teilleistung B", 15, "Times-Bold")
    b.p(60, 90, 470, "Auftraggeber: Landkreis Harzvorland, Schulamt<br/>Auftrag: "
        "Schulentwicklungsplan 2032 (SEP-32)<br/>Auftragnehmer: Institut Kleefeld<br/>Vergütung "
        "Teil B: 24.000 EUR", 11, fontName="Times-Roman")  # fmt: skip
    b.p(
        60,
        170,
        470,
        "Der Auftraggeber erklärt die Teilleistung B für vertragsgemäß und nimmt sie ab.",
        11,
        fontName="Times-Roman",
    )
    b.line(60, 250, 260, 250)
    b.t(60, 262, "Ort, Datum, Unterschrift (Kreisrätin Ilse Brandes)", 9, "Times-Roman")
    b.t(60, 300, "Stand 3.8.2026, noch nicht abgestimmt", 9, "Times-Italic", RED)
    return Paper(
        "kf-harzvorland-entwurf", "a", "text", b.pdf(),
        truth("acceptance_certificate", "undecided", False, "de",
              client="Landkreis Harzvorland, Schulamt", project="Schulentwicklungsplan 2032",
              project_code="SEP-32", milestone="Teilleistung B", signatory_name="Ilse Brandes",
              signatory_title="Kreisrätin", amount="24000.00 EUR", warnings=["draft_or_void"]),
    )  # fmt: skip


def protokoll() -> Paper:
    story = [
        para("<b>Projektbericht Lärmkartierung 2026</b>", 16, leading=22),
        para("Gutachterbüro Wendland für die Gemeinde Tiefenbrunn, Auftrag LK-26"),
    ]
    for i in range(1, 4):
        story += [para(f"<b>{i}. Messort {'ABC'[i - 1]}</b>", 12),
                  para(("Am Ortseingang wurden tagsüber 61 dB(A) gemessen. Der Grenzwert wird "
                        "eingehalten.", "Am Sägewerk liegt der Pegel nachts bei 52 dB(A). Die "
                        "erste Messung wurde verworfen und nicht anerkannt, weil es regnete.",
                        "An der Schule schwankt der Pegel stark. Ein Tempolimit wurde 2024 vom "
                        "Landratsamt abgelehnt.")[i - 1], 10, leading=16), gap(430)]  # fmt: skip
    story += [
        para("<b>Anhang: Abnahme durch die Gemeinde</b>", 12),
        para("Der Bericht (Stufe 1, 7.450,00 Euro) ist vollständig. Wir nehmen ihn ab."),
        Ink(72, 120, 28), para("Rosa Dirnberger, Erste Bürgermeisterin, 30. Oktober 2026"),
    ]  # fmt: skip
    return Paper(
        "kf-tiefenbrunn-bericht", "a", "text", flow(story, "Lärmkartierung LK-26"),
        truth("acceptance_certificate", "accepted", True, "de", client="Gemeinde Tiefenbrunn",
              project="Lärmkartierung 2026", project_code="LK-26", milestone="Stufe 1",
              signatory_name="Rosa Dirnberger", signatory_title="Erste Bürgermeisterin",
              signature_date="2026-10-30", amount="7450.00 EUR"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield vermessung()
    yield freigabe()
    yield verweigert()
    yield zwei()
    yield stunden()
    yield nachtrag()
    yield mail()
    yield bestellung()
    yield lieferschein()
    yield entwurf()
    yield protokoll()
