"""Abnahmen, Nachträge, Leistungsnachweise."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, scanned, text, web

AC = "acceptance_certificate"


def _protokoll() -> bytes:
    return web(
        f"""<h2>Abnahmeprotokoll nach § 12 VOB/B</h2><table><tr><td>Auftraggeber<td>Wohnstift
        Lindenau gGmbH
    <tr><td>Auftragnehmer<td>Elektro Brandis &amp; Sohn OHG<tr><td>Bauvorhaben<td>Neubau Haus Ulme,
    BV 2025-14
    <tr><td>Leistung / Teilleistung<td>Los 7 Starkstromanlagen, 2.
    Bauabschnitt<tr><td>Bestell-Nr.<td>
    WL-B-0731<tr><td>Abrechnungssumme<td>184.220,15 EUR netto<tr><td>Datum der
    Begehung<td>05.02.2026
    </table><p>Teilnehmer: Frau Dr. Seidel (Bauherrin), Herr Quandt (Bauleitung), Herr Brandis
    jun.</p>
    <p class=b>☐ Die Leistung wird ohne Mängel abgenommen.<br>☒ Die Leistung wird unter Vorbehalt
    der
    unten genannten Mängel abgenommen.<br>☐ Die Abnahme wird verweigert.</p><table><tr><th>Lfd.
    Nr.<th>
    Mangel<th>Frist<tr><td>1<td>Beschriftung der Unterverteilung UV 2.3
    fehlt<td>20.02.2026<tr><td>2<td>
    Brandschott Achse C/4 nicht geschlossen<td>13.02.2026</table><table
    class=u><tr><td>{ink(301, 120, 34)}
    <td>{ink(302, 120, 34)}<tr><td>Leipzig, 05.02.2026<br>Dr. Annegret Seidel, Vorständin<br>für den
    Auftraggeber<td>Leipzig, 05.02.2026<br>Jörn Brandis<br>für den Auftragnehmer</table>""",
        """body{font:12.5px 'Liberation Sans'} td,th{border:1px solid #666;padding:3px
        8px;text-align:left}
        table{border-collapse:collapse;width:100%;margin:8px 0} .b{font-family:'DejaVu Sans'}
        .u td{border:0;padding-top:12px}""",
    )


def _ippa() -> bytes:
    return web(
        f"""<div class=k>Rheintaler Versicherungsverein a.G. · Abt.
        Anwendungen</div><h2>Abnahmeerklärung
    Teilprojekt „Bestandsmigration KFZ“</h2><p>Sehr geehrte Damen und Herren,</p><p>die von Ihnen
    unter
    dem Projektauftrag EV-2025/088 zum Projekt Polaris Neu geschuldete Leistung „Meilenstein 2:
    Probelauf mit 1,2 Mio. Verträgen“ haben wir geprüft. Wesentliche Mängel haben wir nicht
    festgestellt. Wir erklären hiermit die Abnahme.</p><p>Die Vergütung von 97.500,00 € zzgl. 19 %
    USt
    (18.525,00 €), zusammen 116.025,00 €, können Sie unter Angabe der Bestellung 4500774120 in
    Rechnung stellen. Nicht Gegenstand dieser Erklärung ist Meilenstein 3.</p><p>Köln, den 23.
    Februar
    2026</p><table><tr><td>ppa. {ink(311, 110, 32)}<td>i.V. {ink(313, 110, 32)}<tr><td>Hildegard
    Vossen<br>
    Leiterin Anwendungsentwicklung<td>Tobias Mertgen<br>Fachbereich KFZ</table><p class=f>Vorstand:
    … ·
    Die Gesellschaft wird durch zwei Zeichnungsberechtigte gemeinschaftlich vertreten.</p>""",
        """body{font:13px/1.5 Caladea} .k{border-bottom:3px solid #7a0019;font-weight:bold}
        td{padding-right:70px} .f{font-size:9px;margin-top:60px}""",
    )


def _halb() -> bytes:
    return web(
        f"""<h3>Freigabe Leistungsstand</h3><p>Kunde: Hüttenwerke Salmtal AG<br>Vorhaben: Leitstand
    Konverter 2 (PSP-Element H.4471.20)<br>Etappe: IBS kalt<br>Betrag: 212.000,00 EUR<br>Bestellung
    S-91-20077 vom 03.06.2025</p><p>Die Etappe ist abgenommen, sobald beide Unterschriften des
    Kunden
    vorliegen.</p><div class=g><div>{ink(320, 120, 32)}<hr>Ralf Kohnen, i.A.<br>Betrieb ·
    02.03.2026</div>
    <div><div style='height:32px'></div><hr>Petra Eulenstein, i.V.<br>Technischer Einkauf ·
    Datum:</div>
    </div>""",
        """body{font:13px/1.6 Lato} .g{display:grid;grid-template-columns:220px 220px;gap:50px;
        margin-top:50px} hr{margin:2px 0}""",
    )


def _verweigert() -> bytes:
    desk = Desk()
    desk.text(60, 780, "Stadtwerke Trebenau", 16, "Helvetica-Bold")
    desk.text(60, 755, "Inbetriebnahme- und Abnahmebericht", 13)
    for y in (735, 705, 675, 645, 615):
        desk.line(60, y, 540, y)
    for y, left, right in (
        (716, "Anlage", "Pumpwerk Süd, Steuerung neu (Proj. 26-PW-S)"),
        (686, "Leistung", "AP 3 Fernwirktechnik"),
        (656, "Firma", "Kessler Automation GmbH, Auftrag 70-1188"),
        (626, "Pauschale", "38.640,00 EUR"),
    ):
        desk.text(66, y, left, 10, "Helvetica-Bold")
        desk.text(170, y, right, 10)
    for y, words in (
        (580, "Anlage abgenommen"),
        (558, "Anlage mit Restpunkten abgenommen"),
        (536, "Anlage nicht abgenommen, neuer Termin erforderlich"),
    ):
        desk.box(66, y)
        desk.text(84, y + 1, words, 10)
    desk.cross(66, 536)
    desk.text(60, 500, "Begründung:", 10)
    desk.hand(125, 500, "Meldungen 14 - 22 kommen in der Warte nicht an")
    desk.hand(125, 480, "Notstrom nicht geprüft")
    desk.sign(330, 70, 412, 120, 30)
    desk.line(60, 410, 230, 410)
    desk.text(60, 397, "Meister Netzbetrieb, U. Henschke", 9)
    desk.hand(300, 415, "17.2.2026", 14)
    desk.line(290, 410, 400, 410)
    desk.text(290, 397, "Datum", 9)
    return desk.done()


def _lieferschein() -> bytes:
    desk = Desk()
    desk.text(50, 790, "Möbelwerkstatt Haslach", 15, "Times-Bold")
    desk.text(50, 768, "Lieferschein 26/0177 · Kommission 4019 · Ihre Bestellung GS-2025-55", 10)
    desk.text(
        50,
        735,
        "Empfänger:  Gemeinde Schonach, Grundschule\nVorhaben:  Mensa Grundschule\n"
        "Abschnitt:  Tische und Bänke montiert     Wert: 23.870,00 EUR",
        11,
        "Times-Roman",
    )
    for n, row in enumerate(("12 Tische Esche 180 x 80", "24 Bänke Esche", "1 Ausgabetheke")):
        desk.text(60, 660 - 20 * n, row, 11, "Times-Roman")
        desk.tick(300, 656 - 20 * n, 10, "#333333")
    desk.text(50, 580, "Ware vollständig erhalten, Montage abgenommen:", 11, "Times-Bold")
    desk.text(80, 555, "ja", 11, "Times-Roman")
    desk.box(60, 553)
    desk.text(140, 555, "nein", 11, "Times-Roman")
    desk.box(120, 553)
    desk.tick(60, 553, 11, "#333333")
    desk.stamp(
        330, 490, ["GEMEINDE SCHONACH", "Grundschule", "EINGEGANGEN 4. März 2026"], -5, "#27408b"
    )
    desk.sign(352, 60, 482, 140, 34, "#333333")
    desk.line(50, 478, 250, 478)
    desk.text(
        50,
        464,
        "Unterschrift Empfänger (Name in Blockschrift: B. FALLER, Hausmeister)",
        9,
        "Times-Roman",
    )
    desk.hand(60, 430, "Schonach, 4.3.26", 14, "#333333")
    return desk.done()


def _bericht() -> bytes:
    css = "body{font:12.5px/1.6 Carlito} h2{color:#31572c}"
    pages = [
        """<h1>Besprechungsbericht 17</h1><p>Vorhaben: Umspannwerk Dornfeld, Erneuerung
        Schutztechnik ·
    Projektnummer UWD-2231<br>Bauherr: Netze Haardt GmbH · Ort: Baubüro, 18.02.2026, 9
    Uhr</p><h2>TOP 1
    Sicherheit</h2><p>Keine Vorfälle. Bericht 16 wird angenommen.</p><h2>TOP 2
    Termine</h2><p>Abschaltung
    Feld 4 in KW 11. Der Nachtrag der Fa. Orlitz wurde abgelehnt.</p>""",
        """<h2>TOP 3 Material</h2><p>Wandler geliefert, Kabel verspätet. Der Wareneingang wurde
    vorbehaltlich der Prüfung bestätigt.</p><h2>TOP 4 Doku</h2><p>Klemmenpläne fehlen für Feld
    2.</p>""",
        f"""<h2>TOP 5 Abnahme</h2><p>Der Bauherr nimmt Feld 3 Schutz und Leittechnik (Teilbetrag
    66.000,00 €, Abruf 17 der Bestellung 45-9912) ab. Beanstandungen bestehen nicht. Feld 4 wird
    nicht
    vor April vorgestellt.</p><h2>TOP 6 Verschiedenes</h2><p>Nächster Termin
    04.03.2026.</p><p>Aufgestellt:
    M. Orlitz, 19.02.2026</p><p>Für den Bauherrn gelesen und bestätigt am 20.02.2026:</p>
    {ink(362, 130, 36)}<p>Eberhard Stumm, Projektleiter Netze Haardt GmbH</p>""",
    ]
    return joined(*(web(page, css) for page in pages))


def _entwurf() -> bytes:
    return web(
        f"""<div style='float:right;border:2px solid #c00;color:#c00;padding:4px
        12px'>UNGÜLTIG</div>
    <h2>Teilabnahme 3</h2><p>Besteller: Molkerei Allgäutor eG<br>Gewerk: Abfülllinie 6 – Umbau
    (A-60412)<br>Teil: Reinigung CIP<br>Preis: 54.100,00 EUR</p><p>(x) abgenommen &nbsp; ( ) nicht
    abgenommen</p>{ink(370, 130, 36)}<p>Xaver Zirngibl, Betriebsleiter,
    09.01.2026</p><p><small>Vermerk
    19.01.2026: Protokoll zurückgezogen, Keimbelastung bei Nachmessung.</small></p>""",
        "body{font:13px/1.7 'DejaVu Sans'}",
    )


def papers() -> Iterator[Paper]:
    """Seven layouts."""
    yield text(
        "vob-protokoll",
        _protokoll(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Wohnstift Lindenau gGmbH",
            project="Neubau Haus Ulme",
            project_code="BV 2025-14",
            milestone="Los 7 Starkstromanlagen, 2. Bauabschnitt",
            signatory_name="Dr. Annegret Seidel",
            signatory_title="Vorständin",
            signature_date="2026-02-05",
            amount="184220.15 EUR",
            po_number="WL-B-0731",
            conditions=[
                "Beschriftung der Unterverteilung UV 2.3 fehlt",
                "Brandschott Achse C/4 nicht geschlossen",
            ],
        ),
    )
    yield text(
        "abnahmeerklaerung",
        _ippa(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Rheintaler Versicherungsverein a.G.",
            project="Polaris Neu",
            project_code="EV-2025/088",
            milestone="Meilenstein 2: Probelauf mit 1,2 Mio. Verträgen",
            signatory_name="Tobias Mertgen",
            signatory_title="Fachbereich KFZ",
            signature_date="2026-02-23",
            amount="97500.00 EUR",
            po_number="4500774120",
        ),
    )
    yield text(
        "leistungsstand",
        _halb(),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Hüttenwerke Salmtal AG",
            project="Leitstand Konverter 2",
            project_code="H.4471.20",
            milestone="IBS kalt",
            signatory_name="Petra Eulenstein",
            signatory_title="Technischer Einkauf",
            amount="212000.00 EUR",
            po_number="S-91-20077",
            warnings=["partly_signed"],
        ),
    )
    yield scanned(
        "pumpwerk",
        _verweigert(),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Stadtwerke Trebenau",
            project="Pumpwerk Süd, Steuerung neu",
            project_code="26-PW-S",
            milestone="AP 3 Fernwirktechnik",
            signatory_name="U. Henschke",
            signatory_title="Meister Netzbetrieb",
            signature_date="2026-02-17",
            amount="38640.00 EUR",
            po_number="70-1188",
        ),
        skew=0.8,
        seed=21,
    )
    yield scanned(
        "lieferschein",
        _lieferschein(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Gemeinde Schonach",
            project="Mensa Grundschule",
            project_code="4019",
            milestone="Tische und Bänke montiert",
            signatory_name="B. FALLER",
            signatory_title="Hausmeister",
            signature_date="2026-03-04",
            amount="23870.00 EUR",
            po_number="GS-2025-55",
        ),
        skew=-0.5,
        seed=22,
    )
    yield text(
        "besprechung",
        _bericht(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Netze Haardt GmbH",
            project="Umspannwerk Dornfeld, Erneuerung Schutztechnik",
            project_code="UWD-2231",
            milestone="Feld 3 Schutz und Leittechnik",
            signatory_name="Eberhard Stumm",
            signatory_title="Projektleiter",
            signature_date="2026-02-20",
            amount="66000.00 EUR",
            po_number="45-9912",
        ),
    )
    yield text(
        "teilabnahme-ungueltig",
        _entwurf(),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Molkerei Allgäutor eG",
            project="Abfülllinie 6 – Umbau",
            project_code="A-60412",
            milestone="Reinigung CIP",
            signatory_name="Xaver Zirngibl",
            signatory_title="Betriebsleiter",
            signature_date="2026-01-09",
            amount="54100.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
