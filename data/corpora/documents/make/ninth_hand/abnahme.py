"""Papers in German: Abnahme, Teilabnahme, Nachtrag, Leistungsnachweis."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, paper, scanned, web


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
        <p class=r>Unser Zeichen: Qu/IT 26-02<br>Unterfelden, den 19. Februar
        2026</p><p><b>Projekt KIS-Ablösung (IT-KIS/77-3), Meilenstein M7 „Medikationsmodul“ – Ihre
        Fertigstellungsanzeige vom 9. Februar
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
