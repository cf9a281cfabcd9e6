"""Papers in German: Abnahme, Teilabnahme, Nachtrag, Leistungsnachweis."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, over, paper, scanned, web


def vob() -> bytes:
    b = Board(font="Sans")
    b.t(50, 795, "Abnahmeniederschrift", 18, "SansB")
    b.t(50, 778, "nach § 12 VOB/B, förmliche Abnahme", 9)
    rows = [
        ["Auftraggeber", "Wohnungsgenossenschaft Lindenhain eG"],
        ["Auftragnehmer", "Dachbau Tregler GmbH &amp; Co. KG"],
        ["Bauvorhaben", "Sanierung Ahornweg 4–12, Los 3 Dachabdichtung"],
        ["Auftrags-Nr.", "WGL-2025-0347 vom 11.03.2025"],
        ["Auftragssumme Los 3", "84.615,20 € netto zzgl. 19 % USt"],
        ["Tag der Begehung", "02.10.2025"],
    ]
    y = b.table(50, 765, rows, [130, 365], 9.5)
    b.t(50, y - 24, "Ergebnis der Begehung", 11, "SansB")
    lines = (
        ("Die Leistung wird ohne Mängel abgenommen.", ""),
        ("Die Leistung wird unter Vorbehalt der nachstehenden Mängel abgenommen.", "tick"),
        ("Die Abnahme wird wegen wesentlicher Mängel verweigert.", ""),
    )
    for i, (text, mark) in enumerate(lines):
        b.box(52, y - 48 - 19 * i, mark, 9, "#15151c")
        b.t(70, y - 47 - 19 * i, text, 9.5)
    y = b.table(
        50,
        y - 105,
        [
            ["Nr.", "Mangel", "Frist"],
            ["1", "Attikablech Haus 8 lose", "17.10.2025"],
            ["2", "Notüberlauf Haus 12 fehlt", "24.10.2025"],
        ],
        [40, 350, 105],
        9.5,
    )
    b.p(
        50,
        y - 12,
        495,
        "Die Gewährleistungsfrist beginnt am 02.10.2025. Vertragsstrafe: wird nicht vorbehalten.",
        9,
    )
    for x, seed, head, who in (
        (50, 201, "Auftraggeber", "i. V. Roswitha Kammerlander, Leiterin Technik"),
        (320, 202, "Auftragnehmer", "Sepp Tregler, Geschäftsführer"),
    ):
        b.t(x, y - 60, f"Lindenhain, 02.10.2025 – {head}", 8.5)
        b.ink(x + 15, y - 112, 130, 40, seed)
        b.rule(x, y - 108, 220)
        b.t(x, y - 120, who, 9)
    return b.done()


def verweigert() -> bytes:
    return web(
        f"""<div class=k>Kreiskliniken Unterfelden gGmbH &middot; Stabsstelle IT &middot;
        Parkstraße 7
        &middot; 99881 Unterfelden</div><p>Medisoft Brandl AG<br>z. Hd. Herrn Özdemir<br>per
        Boten</p>
        <p class=r>Unser Zeichen: IT-KIS/77-3<br>Unterfelden, den 19. Februar 2026</p><p><b>Projekt
        KIS-Ablösung, Meilenstein M7 „Medikationsmodul“ – Ihre Fertigstellungsanzeige vom 9. Februar
        2026</b></p><p>Sehr geehrter Herr Özdemir,</p><p>für die Mühe, die sich Ihr Team in den
        letzten
        Wochen gemacht hat, danken wir Ihnen. Viele der Anregungen unserer Apotheke sind übernommen
        worden, und die Schulungen wurden gut angenommen.</p><p>Gleichwohl sehen wir uns
        außerstande,
        den Meilenstein M7 abzunehmen: Die Wechselwirkungsprüfung liefert in 14 von 200 Prüffällen
        kein
        Ergebnis. Die Rechnung über 128.300,00 EUR bitten wir bis zu einer erneuten Vorstellung
        zurückzustellen. Die bereits erklärte Abnahme von M6 bleibt unberührt.</p><p>Mit
        freundlichen
        Grüßen</p>{ink(203, 150, 46)}<br>Dr. Hartmut Quandt<br>Leiter Informationstechnik""",
        "body{font:11pt/1.5 Carlito}.k{border-bottom:1px solid #080;color:#080;font-size:8.5pt}"
        ".r{text-align:right}",
    )


def nachtrag() -> bytes:
    return web(
        f"""<h2>Nachtragsvereinbarung Nr. N-05</h2><p>zum Werkvertrag <b>BS-21/118</b><br>Besteller:
        Stadtwerke Mühlried AöR<br>Unternehmer: Ferox Leittechnik GmbH<br>Vorhaben: Erneuerung
        Leitwarte Wasserwerk Süd</p><table><tr><th>Pos.<th>Leistung<th>Betrag EUR<tr><td>5.1<td>
        Zusätzliche Fernwirkstation Hochbehälter<td>22.940,00<tr><td>5.2<td>Minderung: entfallene
        Alarmtafel<td>&minus;3.410,00<tr><td>5.3<td>Regiestunden 36 h à
        85,00<td>3.060,00<tr><td><td><b>
        Nachtragssumme netto</b><td><b>22.590,00</b><tr><td><td>19 %
        Umsatzsteuer<td>4.292,10<tr><td>
        <td>brutto<td>26.882,10</table><p>Der Nachtrag wird dem Grunde und der Höhe nach
        {box("cross")} anerkannt &emsp;{box()} nur dem Grunde nach anerkannt &emsp;{box()}
        zurückgewiesen.</p><p>Mühlried, 30.04.2026</p>{ink(205, 140, 42)}<div class=l>Besteller:
        ppa.
        Annegret Thoma, Bereichsleiterin Wasser</div>""",
        "body{font:10.5pt/1.5 Lato}table{border-collapse:collapse;width:100%}td,th{border:1px "
        "solid "
        "#888;padding:4px}td:last-child{text-align:right}.l{border-top:1px solid #000;width:90mm}",
    )


def fertig() -> bytes:
    return web(
        """<h2>Fertigstellungsmeldung</h2><p><b>Holzer Bühnentechnik KG</b> zeigt hiermit an:</p><p>
        Objekt: Stadttheater Wiesenbrück, Obermaschinerie<br>Kunde: Kulturbetriebe Wiesenbrück<br>
        Auftrag: A-60418<br>Bauabschnitt: BA 2, Prospektzüge 11–24<br>Abschlagssumme: 57.800,00
        €</p>
        <p>Die Arbeiten am BA 2 sind seit dem 12.12.2025 abgeschlossen und wurden von uns <b>intern
        geprüft und abgenommen</b>. Wir bitten um Ihre Bestätigung der Abnahme auf dem unteren
        Abschnitt.</p><p>Holzer Bühnentechnik KG, gez. Bruno Holzer, 15.12.2025</p><div
        class=c>&#9986;
        Rückantwort des Kunden: Wir nehmen den BA 2 ☐ ab ☐ mit Mängeln ab ☐ nicht ab.<br><br>Datum
        ____________ Unterschrift ______________________<br><small>Intendanz, Frau Cosima Reuter,
        Verwaltungsdirektorin</small></div>""",
        "body{font:11pt/1.6 'DejaVu Sans';font-size:10pt}.c{border-top:1px dashed;padding-top:5mm}",
    )


def leistung() -> bytes:
    b = Board((842, 595), "Narrow")
    b.t(40, 560, "Leistungsnachweis / Stundenzettel  Monat Januar 2026", 15, "NarrowB")
    b.t(
        40,
        543,
        "Berater: Henrike Sowa   Auftraggeber: Nordkai Reederei AG   Abruf: NK-ABR-0077   "
        "Projekt: Flottenportal",
        11,
    )
    rows = [
        ["KW", "Mo", "Di", "Mi", "Do", "Fr", "Summe h", "Tätigkeit"],
        ["2", "8", "8", "8", "8", "6", "38", "Datenmodell Liegezeiten"],
        ["3", "8", "8", "9", "8", "5", "38", "Schnittstelle Hafenmelder"],
        ["4", "8", "8", "8", "8", "8", "40", "Abnahmetests mit Disposition"],
        ["5", "8", "8", "8", "8", "8", "40", "Fehlerbehebung"],
    ]
    y = b.table(40, 530, rows, [40, 50, 50, 50, 50, 50, 70, 300], 10)
    b.t(40, y - 20, "Gesamt 156 h x 112,00 EUR = 17.472,00 EUR netto", 12, "NarrowB")
    b.t(40, y - 50, "Stunden geprüft und freigegeben:   ja", 11)
    b.box(186, y - 51, "cross", 9)
    b.t(205, y - 50, "nein", 11)
    b.box(228, y - 51, "", 9)
    b.ink(60, y - 112, 120, 36, 207)
    b.rule(40, y - 108, 200)
    b.t(40, y - 120, "Nordkai Reederei AG, Kapt. Enno Harms, Leiter Flottenbetrieb, 03.02.2026", 9)
    b.ink(420, y - 112, 120, 36, 208, color="#222")
    b.rule(400, y - 108, 200)
    b.t(400, y - 120, "Henrike Sowa, 02.02.2026", 9)
    return b.done()


def teil() -> bytes:
    b = Board(font="Serif")
    b.t(60, 780, "Protokoll über eine Teilabnahme", 17, "SerifB")
    y = b.p(
        60,
        760,
        470,
        "Anwesend am 14. Juli 2025 im Museum: für den Bauherrn, die <b>Stiftung "
        "Salzspeicher</b>, Frau Ulla Brenneke (Stiftungsvorstand); für die Glasmanufaktur "
        "Thielen "
        "Herr Thielen.<br/><br/>Gegenstand: Vertrag 9/2024, <b>Vitrinen Dauerausstellung</b>, "
        "Lieferabschnitt 2. Teilvergütung 39.200 Euro.<br/><br/>1. Die Vitrinen V1 bis V18 "
        "werden "
        "abgenommen.<br/>2. Die Vitrinen V19 und V20 werden von der Abnahme ausgenommen, "
        "weil die "
        "Schlösser fehlen.<br/>3. Nachlieferung der Schlösser bis 15. August "
        "2025.<br/><br/>Vorgelesen "
        "und genehmigt.",
        12,
    )
    for x, seed, who in ((60, 211, "Ulla Brenneke"), (320, 213, "Jost Thielen")):
        b.ink(x + 10, y - 60, 150, 44, seed)
        b.rule(x, y - 58, 190, pen=0.4)
        b.t(x, y - 72, who, 11)
    return b.done()


def sap() -> bytes:
    return web(
        """<pre>LEISTUNGSERFASSUNGSBLATT                                Druck 06.11.2025 07:14
--------------------------------------------------------------------------------
Erfassungsblatt   1000447218          Bestellung   4501182260 / Pos. 00020
Kreditor          118204  Rohrbau Pfannkuch GmbH
Besteller         Papierfabrik Auerbruck SE, Werk 2
Kurztext          Stillstand 2025 / Teilleistung 2 Dampftrasse
Netzplan          NP-7004412
--------------------------------------------------------------------------------
Zeile  Leistung                          Menge  ME     Preis          Wert
10     Rohrleitung DN 200 verlegen         140  M     310,00     43.400,00
20     Dämmung Mineralwolle                140  M      68,50      9.590,00
                                               Nettowert EUR     52.990,00
--------------------------------------------------------------------------------
Abnahmekennzeichen   X  abgenommen     Freigabe    2 von 2
Freigabe 1  KLEEMANNT  Tobias Kleemann, Meister Rohrnetz       04.11.2025 15:22
Freigabe 2  SIEVERSG   Gerlinde Sievers, Leiterin Instandhaltung 05.11.2025 09:40
Löschkennzeichen  -     Ablehnung  -    Vorbehalt  -
--------------------------------------------------------------------------------
Maschinell erstellt, ohne Unterschrift gültig.</pre>""",
        "pre{font:9pt/1.35 'Liberation Mono'}",
    )


def mail_ok() -> bytes:
    return web(
        """<b>Von:</b> Fiete Lorenzen &lt;lorenzen@wattwerk.example&gt;<br><b>Gesendet:</b>
        Dienstag,
        24. März 2026 16:48<br><b>An:</b> projektbuero@anlegerplan.example<br><b>Betreff:</b> AW:
        Entwurfsplanung Fähranleger (LP 3), Projekt 2207<hr><p>Moin zusammen,</p><p>Entwurf ist
        durch,
        auch der Vorstand hat genickt. Die Leistungsphase 3 geben wir frei, allerdings nur, wenn bis
        zum 10. April die Kostenberechnung nach DIN 276 nachgereicht wird. Dann kann auch die
        Rechnung
        über die 26.750,00 € kommen.</p><p>Gruß<br>Fiete Lorenzen<br>Wattwerk Inselversorgung GmbH
        <br>Prokurist</p><p class=s>-----Ursprüngliche Nachricht-----<br>Von: Projektbüro
        Anlegerplan<br>Können wir die LP 3 als abgenommen ohne Vorbehalt verbuchen?</p>""",
        "body{font:10.5pt/1.5 Carlito}.s{color:#666;border-left:2px solid #ccc;padding-left:3mm}",
    )


def unleserlich() -> bytes:
    b = Board(font="Carlito")
    b.t(50, 790, "Übergabe- und Abnahmeprotokoll", 17, "CarlitoB")
    b.t(50, 772, "Fensterwerk Oberlausche GmbH   |   Auftrag 25/1881", 11)
    b.p(
        50,
        750,
        490,
        "Bauherr: Ehepaar Vogelsang-Imhoff, Am Anger 3<br/>Gewerk: Fenster und "
        "Haustür, "
        "zweiter Abschnitt (Obergeschoss)<br/>Zu zahlen bei Abnahme: 11.280,00 EUR inkl. MwSt.",
        11,
    )
    b.t(50, 680, "Prüfpunkt", 10, "CarlitoB")
    b.t(330, 680, "i. O.", 10, "CarlitoB")
    b.t(390, 680, "nicht i. O.", 10, "CarlitoB")
    for i, (name, good) in enumerate(
        (("Sitz und Fugen", 1), ("Beschläge gängig", 1), ("Glas kratzerfrei", 1))
    ):
        b.t(50, 658 - 20 * i, name, 10.5)
        b.box(334, 656 - 20 * i, "cross" if good else "", 9)
        b.box(404, 656 - 20 * i, "" if good else "cross", 9)
    b.t(50, 580, "Das Gewerk gilt damit als     mängelfrei abgenommen", 11)
    b.box(176, 579, "cross", 9)
    b.t(340, 580, "nicht abgenommen", 11)
    b.box(325, 579, "", 9)
    b.ink(70, 500, 140, 40, 217)
    b.rule(50, 505, 200)
    b.t(50, 493, "Unterschrift Bauherr  Dagmar Vogelsang-Imhoff", 9)
    b.t(300, 510, "22.5.2026", 15, "Dkg", color="#1d2f86")
    b.rule(290, 505, 100)
    return b.done()


def entwurf() -> bytes:
    page = web(
        """<h2>Abnahmeerklärung Sprint-Paket 5</h2><p>Auftraggeberin: Versorgungskasse der Zahnärzte
        Hohenau<br>Vorhaben: Mitgliederportal neu<br>Vertrag: VZH-IT-2024-31<br>Vergütung: 48.000,00
        EUR</p><p>Die Auftraggeberin erklärt die Abnahme des Sprint-Pakets 5. Die Funktionen sind
        vertragsgemäß. Die Vergütung ist fällig.</p><p style="margin-top:25mm">_____________________
        <br>Isolde Wackernagel, Geschäftsführerin</p><p>Datum: ______</p>""",
        "body{font:12pt/1.7 Caladea}",
    )
    top = Board()
    top.stamp(430, 650, ["ENTWURF", "Stand 8.1.2026"], "#b03020", 12)
    return over(page, top.done())


def quer() -> bytes:
    b = Board(font="Sans")
    b.t(45, 790, "Messprotokoll und Abnahme Netzwerkverkabelung", 14, "SansB")
    b.t(45, 772, "Kunde: Gymnasium am Rabenstein, Landkreis Tauberwald   Auftrag: KB-3390", 10)
    rows = [["Strecke", "Länge m", "NEXT dB", "Ergebnis"]]
    rows += [
        [f"R{n:02d}-A", f"{21 + 3 * n},4", f"{41 - n % 3},2", "bestanden"] for n in range(1, 15)
    ]
    y = b.table(45, 755, rows, [120, 100, 100, 150], 9)
    b.p(
        45,
        y - 12,
        500,
        "Alle Strecken der Etage 1 (Bauabschnitt A) bestanden. Vergütung "
        "Abschnitt A: "
        "9.436,70 EUR. Die Anlage wird vom Kunden",
        10,
    )
    for i, (name, mark) in enumerate((("abgenommen", "tick"), ("nicht abgenommen", ""))):
        b.box(60 + 150 * i, y - 62, mark, 9)
        b.t(76 + 150 * i, y - 61, name, 10)
    b.ink(70, y - 130, 140, 40, 221)
    b.rule(45, y - 126, 220)
    b.t(45, y - 138, "i. A. Nepomuk Dressler, IT-Koordinator", 9.5)
    b.t(300, y - 122, "29.08.2025", 10)
    b.stamp(470, y - 110, ["Landkreis Tauberwald", "Schulamt"], "#2a5a9a", -7)
    return b.done()


def rechnung() -> bytes:
    return web(
        """<h1>RECHNUNG</h1><p>Rechnungsnummer 2026-00418, Rechnungsdatum 05.02.2026, fällig in 14
        Tagen</p><p>An: Zuckerfabrik Gellendorf AG, Kreditorenbuchhaltung</p><table><tr><td>1<td>
        Meilenstein 2 „Rübenlogistik“, abgenommen laut Protokoll vom 29.01.2026<td>31.900,00
        €<tr><td>
        <td>zzgl. 19 % USt<td>6.061,00 €<tr><td><td><b>Rechnungsbetrag</b><td><b>37.961,00
        €</b></table>
        <p>Ihre Bestellung: 45-7781. Unser Projekt: RL-2. Vielen Dank für Ihr
        Vertrauen!</p><p>Feldlauf
        Software GmbH, Sitz Gellendorf</p>""",
        "body{font:11pt/1.6 'Liberation Sans Narrow'}td{padding:5px 12px;border-bottom:1px "
        "solid #aaa}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-lindenhain",
        vob(),
        """acceptance_certificate accepted_with_conditions yes de
        client=Wohnungsgenossenschaft Lindenhain eG
        project=Sanierung Ahornweg 4–12
        project_code=WGL-2025-0347
        milestone=Los 3 Dachabdichtung
        signatory_name=Roswitha Kammerlander
        signatory_title=Leiterin Technik
        signature_date=2025-10-02
        amount=84615.20 EUR
        conditions=Attikablech Haus 8 lose | Notüberlauf Haus 12 fehlt""",
    )
    yield paper(
        "n-kis",
        verweigert(),
        """acceptance_certificate rejected yes de
        client=Kreiskliniken Unterfelden gGmbH
        project=KIS-Ablösung
        project_code=IT-KIS/77-3
        milestone=M7 „Medikationsmodul“
        signatory_name=Dr. Hartmut Quandt
        signatory_title=Leiter Informationstechnik
        signature_date=2026-02-19
        amount=128300.00 EUR""",
    )
    yield paper(
        "n-nachtrag",
        nachtrag(),
        """change_order accepted yes de
        client=Stadtwerke Mühlried AöR
        project=Erneuerung Leitwarte Wasserwerk Süd
        project_code=BS-21/118
        signatory_name=Annegret Thoma
        signatory_title=Bereichsleiterin Wasser
        signature_date=2026-04-30
        amount=22590.00 EUR
        change_order_number=N-05""",
    )
    yield paper(
        "n-holzer",
        fertig(),
        """acceptance_certificate undecided no de
        client=Kulturbetriebe Wiesenbrück
        project=Stadttheater Wiesenbrück, Obermaschinerie
        project_code=A-60418
        milestone=BA 2, Prospektzüge 11–24
        signatory_name=Cosima Reuter
        signatory_title=Verwaltungsdirektorin
        amount=57800.00 EUR
        warnings=partly_signed""",
    )
    yield scanned(
        "n-nordkai",
        leistung(),
        """timesheet_approval accepted yes de
        client=Nordkai Reederei AG
        project=Flottenportal
        project_code=NK-ABR-0077
        signatory_name=Enno Harms
        signatory_title=Leiter Flottenbetrieb
        signature_date=2026-02-03
        amount=17472.00 EUR""",
        skew=0.5,
        turn=90,
        seed=21,
        dpi=120,
    )
    yield paper(
        "n-vitrinen",
        teil(),
        """acceptance_certificate accepted_with_conditions yes de
        client=Stiftung Salzspeicher
        project=Vitrinen Dauerausstellung
        project_code=9/2024
        milestone=Lieferabschnitt 2
        signatory_name=Ulla Brenneke
        signatory_title=Stiftungsvorstand
        signature_date=2025-07-14
        amount=39200.00 EUR
        conditions=Die Vitrinen V19 und V20 werden von der Abnahme ausgenommen, weil die Schlösser
        fehlen | Nachlieferung der Schlösser bis 15. August 2025""",
    )
    yield paper(
        "n-blatt",
        sap(),
        """acceptance_certificate accepted yes de
        client=Papierfabrik Auerbruck SE
        project=Stillstand 2025
        project_code=NP-7004412
        milestone=Teilleistung 2 Dampftrasse
        signatory_name=Gerlinde Sievers
        signatory_title=Leiterin Instandhaltung
        signature_date=2025-11-05
        amount=52990.00 EUR
        po_number=4501182260""",
    )
    yield paper(
        "n-moin",
        mail_ok(),
        """email accepted_with_conditions - de
        client=Wattwerk Inselversorgung GmbH
        project=Fähranleger
        project_code=2207
        milestone=LP 3
        signatory_name=Fiete Lorenzen
        signatory_title=Prokurist
        signature_date=2026-03-24
        amount=26750.00 EUR
        conditions=wenn bis zum 10. April die Kostenberechnung nach DIN 276 nachgereicht wird""",
    )
    yield scanned(
        "n-fenster",
        unleserlich(),
        """acceptance_certificate accepted yes de
        client=Ehepaar Vogelsang-Imhoff
        project=Fenster und Haustür
        project_code=25/1881
        milestone=zweiter Abschnitt (Obergeschoss)
        signatory_name=Dagmar Vogelsang-Imhoff
        signature_date=2026-05-22
        amount=11280.00 EUR""",
        skew=-1.1,
        seed=23,
        shadow=True,
        grey=False,
    )
    yield paper(
        "n-entwurf",
        entwurf(),
        """acceptance_certificate undecided no de
        client=Versorgungskasse der Zahnärzte Hohenau
        project=Mitgliederportal neu
        project_code=VZH-IT-2024-31
        milestone=Sprint-Paket 5
        signatory_name=Isolde Wackernagel
        signatory_title=Geschäftsführerin
        amount=48000.00 EUR
        warnings=draft_or_void""",
    )
    yield scanned(
        "n-rabenstein",
        quer(),
        """acceptance_certificate accepted yes de
        client=Gymnasium am Rabenstein, Landkreis Tauberwald
        project=Netzwerkverkabelung
        project_code=KB-3390
        milestone=Bauabschnitt A
        signatory_name=Nepomuk Dressler
        signatory_title=IT-Koordinator
        signature_date=2025-08-29
        amount=9436.70 EUR""",
        skew=0.7,
        seed=25,
        turn=180,
    )
    yield paper(
        "n-zucker",
        rechnung(),
        """other - - de
        client=Zuckerfabrik Gellendorf AG
        project_code=RL-2
        milestone=Meilenstein 2 „Rübenlogistik“
        po_number=45-7781""",
    )
