"""German papers from practice: slips, fields, orders, scans."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

from .board import Sheet, ink, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Six papers."""
    buffer = io.BytesIO()
    c = Canvas(buffer, A4, invariant=1)
    f = c.acroForm
    c.setFont("Helvetica-Bold", 14)
    c.drawString(56, 790, "Abnahmeerklärung (Formblatt 9)")
    c.setFont("Helvetica", 9)
    c.drawString(56, 772, "Akustiklabor Schallmoos, Prüfstelle für Bau- und Raumakustik")
    for i, (label, value) in enumerate(
        (
            ("Auftraggeber", "Pfarrei St. Kilian Oberndorf"),
            ("Maßnahme", "Lautsprecher Kirchenschiff"),
            ("Auftrag", "ALS 1177"),
            ("Abschnitt", "2. Einmessung"),
            ("Betrag", "3.285,00 EUR"),
            ("Für den Auftraggeber", "Benedikt Achleitner"),
            ("Funktion", "Kirchenpfleger"),
            ("Datum", "19.11.2025"),
            ("Unterschrift (getippt genügt)", "gez. Benedikt Achleitner"),
        )
    ):
        y = 735 - 28 * i
        c.drawString(56, y, label)
        f.textfield(
            name=f"f{i}",
            x=210,
            y=y - 6,
            width=300,
            height=19,
            value=value,
            fontSize=10,
            borderWidth=0.5,
        )
    for i, (label, on) in enumerate(
        (("abgenommen", True), ("unter Vorbehalt abgenommen", False), ("Abnahme verweigert", False))
    ):
        f.checkbox(name=f"k{i}", x=56, y=460 - 24 * i, size=13, checked=on, buttonStyle="cross")
        c.drawString(78, 463 - 24 * i, label)
    c.save()
    yield Paper(
        "kh-de-formblatt9",
        "a",
        "form",
        buffer.getvalue(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Pfarrei St. Kilian Oberndorf",
            project="Lautsprecher Kirchenschiff",
            project_code="ALS 1177",
            milestone="2. Einmessung",
            signatory_name="Benedikt Achleitner",
            signatory_title="Kirchenpfleger",
            signature_date="2025-11-19",
            amount="3285.00 EUR",
        ),
    )

    s = Sheet(64)
    s.p("Baumpflege Eichinger", 16, "Times-Bold", gap=2)
    s.p("Regiebericht und Übergabeschein", 11, "Times-Italic", gap=14)
    s.table(
        [
            ["Kunde", "Hausverwaltung Perlach & Sohn"],
            ["Auftrag", "E-2025/338"],
            ["Ort", "Innenhof Lindwurmgasse 8"],
            ["Leistung", "Kronensicherung zweier Blutbuchen"],
            ["Betrag", "1.940,00 €"],
        ],
        [90, 340],
        size=10,
    )
    s.p("Die Arbeiten wurden heute besichtigt und ohne Mängel übernommen.", 10)
    s.p("Schnittgut wurde abgefahren. Gewährleistung nach BGB.", 8)
    s.y -= 56
    s.ink(80, s.y + 4, 641, 140, 36)
    s.rule(64, s.y, 220)
    s.at(64, s.y - 12, "Unterschrift Kunde: Traudl Perlach, Inhaberin", 9)
    s.at(340, s.y - 12, "München, 8.5.2025", 9)
    page = s.done()
    yield Paper(
        "kh-de-baumpflege",
        "a",
        "scan",
        scan(page, Scanner(dpi=100, skew=1.1, noise=3.5, jpeg=40, seed=12)),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Hausverwaltung Perlach & Sohn",
            project="Innenhof Lindwurmgasse 8",
            project_code="E-2025/338",
            milestone="Kronensicherung zweier Blutbuchen",
            signatory_name="Traudl Perlach",
            signatory_title="Inhaberin",
            signature_date="2025-05-08",
            amount="1940.00 EUR",
        ),
        page,
    )

    s = Sheet(56)
    s.p("BESTELLUNG 4500-771203", 15, "Helvetica-Bold", gap=6)
    s.p("Besteller: Papierfabrik Weißach AG, Einkauf, Herr Dominik Straub", gap=2)
    s.p("Lieferant: Institut für Faserprüfung Lechbruck", gap=2)
    s.p("Bestelldatum 12.01.2026, Ihr Angebot A-26-004 vom 07.01.2026", gap=14)
    s.table(
        [
            ["Pos", "Bezeichnung", "Menge", "Einzel", "Gesamt"],
            ["10", "Zugprüfung nach Norm, Serie", "24", "85,00", "2.040,00"],
            ["20", "Alterungsversuch 21 Tage", "3", "610,00", "1.830,00"],
            ["30", "Prüfbericht zweisprachig", "1", "450,00", "450,00"],
            ["", "Gesamtwert netto EUR", "", "", "4.320,00"],
        ],
        [40, 230, 50, 70, 80],
        ("ALIGN", (2, 0), (-1, -1), "RIGHT"),
    )
    s.p(
        "Kontierung: Innenauftrag 880416. Rechnung erst nach schriftlicher Abnahme des "
        "Prüfberichts. Die Annahme der Bestellung ist binnen drei Tagen zu bestätigen.",
        9,
    )
    s.p("Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.", 8)
    yield Paper(
        "kh-de-bestellung",
        "a",
        "text",
        s.done(),
        truth(
            "purchase_order",
            None,
            None,
            "de",
            client="Papierfabrik Weißach AG",
            project_code="880416",
            amount="4320.00 EUR",
            po_number="4500-771203",
        ),
    )

    html = f"""<style>td{{border:1px solid #666;padding:5px;vertical-align:top}}</style><table
    style="font:9.5pt 'Liberation Sans';border-collapse:collapse;width:100%"><tr><td colspan=3
    style="font-size:14pt"><b>Übergabeprotokoll Schulung</b><tr><td colspan=2>Auftraggeber<br><b>
    Rettungszweckverband Oderbogen</b><td>Vertrag<br><b>RZO/F/25-09</b><tr><td>Reihe<br><b>Funk und
    Führung</b><td>Modul<br><b>Modul 4 Großlage</b><td>Preis<br><b>6.450,00 EUR</b><tr><td>Prüfpunkt
    <td>Ja<td>Nein<tr><td>Unterlagen vollständig<td>X<td><tr><td>Teilnehmerliste liegt bei<td>X<td>
    <tr><td>Lernziele erreicht<td>X<td><tr><td>Modul abgenommen<td>X<td><tr><td colspan=3>Bemerkung:
    Der Auftraggeber bittet für Modul 5 um einen größeren Raum.<tr><td style="height:60px">
    Trainerin<br>{ink(651, 90, 26)}<br>S. Mahlke<td colspan=2>Auftraggeber,
    28.08.2025<br>{ink(653, 110, 26)}
    <br>Torsten Viebig, Ausbildungsleiter</table>"""
    yield Paper(
        "kh-de-modul4",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Rettungszweckverband Oderbogen",
            project="Funk und Führung",
            project_code="RZO/F/25-09",
            milestone="Modul 4 Großlage",
            signatory_name="Torsten Viebig",
            signatory_title="Ausbildungsleiter",
            signature_date="2025-08-28",
            amount="6450.00 EUR",
        ),
    )

    html = """<div style="font:10pt Lato"><div style="border-bottom:4px solid #c0a060"><h2>Freigabe
    Meilenstein 2</h2></div><p>Kunde <b>Stiftung Schloss Hainfeld</b> &middot; Projekt
    <b>Audioguide,
    Leichte Sprache</b> &middot; Auftrag <b>KW-552</b> &middot; Bestellung <b>B 2025 031</b></p><p>
    Vereinbarte Summe für Meilenstein 2 (Sprachaufnahmen): <b>9.030,00
    &euro;</b></p><p>Vorgangsnummer
    der elektronischen Signatur: 55a1-f0c3-9912</p><table style="width:100%;font-size:9pt"><tr
    style="background:#f4efe3"><th>Rolle<th>Person<th>Aktion<th>Zeit<tr><td>Ersteller<td>Juna
    Carstens,
    Klangwort GbR<td>gesendet<td>13.03.2026 09:02<tr><td>Zeichnerin 1<td>Friederike von Alten,
    Kuratorin<td>unterschrieben<td>13.03.2026 15:40<tr><td>Zeichner 2<td>Egon Matthäi,
    Stiftungsvorstand
    <td><b>abgelehnt</b> ("Aufnahmen der Kapitel 8 und 9 haben Netzbrummen")<td>16.03.2026
    10:11</table>
    <p>Der Vorgang wurde durch Ablehnung beendet.</p></div>"""
    yield Paper(
        "kh-de-esign-abgelehnt",
        "a",
        "text",
        web(html, "td,th{text-align:left;padding:4px}"),
        truth(
            AC,
            "rejected",
            False,
            "de",
            client="Stiftung Schloss Hainfeld",
            project="Audioguide, Leichte Sprache",
            project_code="KW-552",
            milestone="Meilenstein 2 (Sprachaufnahmen)",
            signatory_name="Egon Matthäi",
            signatory_title="Stiftungsvorstand",
            signature_date="2026-03-16",
            amount="9030.00 EUR",
            po_number="B 2025 031",
            warnings=["partly_signed"],
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><p style="text-align:right">Hinweisblatt
    2026</p>
    <h1 style="color:#006d77">Wie läuft eine Abnahme bei uns?</h1><p>Kanzlei für Baumängel Droste
    und
    Yıldız: Informationen für Bauherren</p><ol><li>Sie melden sich, wir kommen. Ein Ortstermin
    kostet
    pauschal 390 Euro.<li>Wir notieren, was nicht in Ordnung ist.<li>Sie entscheiden: Abnahme
    erklärt,
    Abnahme unter Vorbehalt, Abnahme verweigert. Wir empfehlen nie eine voreilige
    Unterschrift.<li>Die
    Rechnung des Unternehmers ist erst nach erklärter Abnahme fällig.</ol><p><b>Unser Tipp:</b> Ein
    Protokoll, das beide Seiten unterschrieben haben, spart später Jahre.</p></div>"""
    yield Paper("kh-de-hinweisblatt", "a", "text", web(html), truth("other", None, None, "de"))
