"""Nachträge, Nachweise, Mails und was nichts entscheidet."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ink, text, web

AC = "acceptance_certificate"


def _nachtrag() -> bytes:
    return web(
        f"""<h2>Nachtragsvereinbarung Nr. N-05</h2><p>zum Architektenvertrag vom 11.04.2024 ·
        Projekt
    Umbau Alte Münze (AM-24)</p><p>Zwischen der <b>Münze Görlitz Grundstücks-KG</b> (Bauherr) und
    Fuchs
    Iwanow Architekten PartGmbB wird vereinbart:</p><ol><li>Zusätzlich wird die Bestandsaufnahme des
    Gewölbekellers erbracht.<li>Hierfür werden 14.300,00 € netto vergütet; zugleich entfällt die
    Möblierungsplanung mit 5.900,00 € netto.<li>Das Honorar erhöht sich damit im Saldo um 8.400,00 €
    netto.</ol><table><tr><td>Görlitz, 29.01.2026<td>Görlitz,
    27.01.2026<tr><td>{ink(341, 130, 36)}<td>
    {ink(343, 120, 36)}<tr><td>Constanze von Pahlen<br>Geschäftsführerin der Komplementärin<td>Igor
    Iwanow
    <br>Partner</table>""",
        "body{font:13.5px/1.5 'Liberation Serif'} td{padding-right:80px}",
    )


def _stunden() -> bytes:
    return web(
        """<h3>Tätigkeitsnachweis Februar 2026</h3><p>Berater: Samir Haddad (Weitblick IT GmbH) ·
        Kunde:
    <b>Brauhaus Immenstadt GmbH</b> · Projekt: Lagerverwaltung Neu · Projektnr.
    BI-2026-3</p><table><tr>
    <th>Datum<th>Tätigkeit<th>Std.<tr><td>03.02.<td>Workshop Etiketten<td>8,00<tr><td>10.02.<td>
    Schnittstelle Waage<td>7,50<tr><td>17.02.<td>Fehlersuche (nicht abgenommen, siehe Ticket
    81)<td>4,00
    <tr><td>24.02.<td>Schulung Lager<td>8,00<tr><th>Summe<th><th>27,50</table><p>27,50 Std. ×
    112,00 € =
    3.080,00 €</p><p>Sachlich richtig und freigegeben: ____________________ &nbsp; Datum:
    ____________</p>
    <p>Alois Rapp, Logistikleiter</p>""",
        """body{font:12.5px 'DejaVu Sans'} td,th{border:1px solid #aaa;padding:4px
        12px;text-align:left}
        table{border-collapse:collapse}""",
    )


def _mail() -> bytes:
    return web(
        """<p><b>Von:</b> Jana Prohaska [j.prohaska@wipptal-bergbahnen.example]<br><b>Gesendet:</b>
    Donnerstag, 12. März 2026 16:20<br><b>An:</b> Buchner, Felix<br><b>Betreff:</b> AW: Ticketshop –
    Abnahme Sprint 9</p><p>Hallo Felix,</p><p>die Saisonkarten laufen jetzt, super. Sprint 9 im
    Projekt
    Ticketshop 2.0 nehmen wir ab, sofern das Storno bis Ostern auch am Automaten geht. Die 18.900 €
    dann bitte auf die Bestellung WB-1107.</p><p>LG aus Steinach<br>Jana</p><p>Mag. Jana
    Prohaska<br>
    Leitung Vertrieb<br>Wipptal Bergbahnen GmbH</p><hr><p>Von: Felix Buchner<br>Liebe Jana, magst
    du mir
    kurz schreiben, dass Sprint 9 abgenommen ist? Danke!</p>""",
        "body{font:13px Carlito}",
    )


def _erinnerung() -> bytes:
    return web(
        """<p><b>Netzwerk Ostsee Service GmbH</b><br>Rostock, 3. März 2026</p><p>Klinikum
        Warnowtal<br>
    IT-Abteilung, Frau Mieke Plath</p><p><b>Zweite Erinnerung: Ihre Abnahme steht noch aus</b><br>
    WLAN-Ausbau Haus B, Projekt NO-6621, Meilenstein „Ausleuchtung“ (11.750,00 EUR)</p><p>Sehr
    geehrte
    Frau Plath,</p><p>die Arbeiten sind seit dem 30. Januar fertig und aus unserer Sicht ohne
    Mängel.
    Bitte senden Sie uns das beiliegende Formular mit „abgenommen“ und Ihrer Unterschrift zurück.
    Geht
    bis 13. März nichts ein, werden wir die Leistung als abgenommen betrachten.</p><p>Mit
    freundlichen
    Grüßen<br><span style="font-family:'Dancing Script';font-size:22px">Holger Wendt</span><br>
    Projektleiter</p>""",
        "body{font:13px/1.5 'Liberation Sans'}",
    )


def _rahmen() -> bytes:
    return web(
        """<h1>Leistungsübersicht 2026</h1><p>Kormoran Softwareprüfung GmbH · Tests · Abnahmen ·
        Audits</p>
    <div style='columns:2'><h3>Warum wir?</h3><p>97 % unserer Prüfobjekte werden beim ersten Termin
    abgenommen. Wir unterschreiben erst, wenn Sie es auch täten.</p><h3>Pakete</h3><p>Kompass ab
    4.900 €,
    Lotse ab 12.500 €, Hafenmeister auf Anfrage.</p><h3>Ja, ich möchte ein Gespräch</h3><p>☐ Kompass
    ☐ Lotse ☐ Hafenmeister</p><p>Name ____________ Unterschrift ____________</p></div>""",
        "body{font:13px 'DejaVu Sans'} h1{background:#004e64;color:#fff;padding:20px}",
    )


def papers() -> Iterator[Paper]:
    """Five layouts."""
    yield text(
        "nachtrag",
        _nachtrag(),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Münze Görlitz Grundstücks-KG",
            project="Umbau Alte Münze",
            project_code="AM-24",
            signatory_name="Constanze von Pahlen",
            signatory_title="Geschäftsführerin der Komplementärin",
            signature_date="2026-01-29",
            amount="8400.00 EUR",
            change_order_number="N-05",
        ),
    )
    yield text(
        "taetigkeiten",
        _stunden(),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Brauhaus Immenstadt GmbH",
            project="Lagerverwaltung Neu",
            project_code="BI-2026-3",
            signatory_name="Alois Rapp",
            signatory_title="Logistikleiter",
            amount="3080.00 EUR",
        ),
    )
    yield text(
        "mail-sofern",
        _mail(),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Wipptal Bergbahnen GmbH",
            project="Ticketshop 2.0",
            milestone="Sprint 9",
            signatory_name="Jana Prohaska",
            signatory_title="Leitung Vertrieb",
            signature_date="2026-03-12",
            amount="18900.00 EUR",
            po_number="WB-1107",
            conditions=["das Storno bis Ostern auch am Automaten geht"],
        ),
    )
    yield text(
        "erinnerung",
        _erinnerung(),
        truth(
            AC,
            "undecided",
            None,
            "de",
            client="Klinikum Warnowtal",
            project="WLAN-Ausbau Haus B",
            project_code="NO-6621",
            milestone="Ausleuchtung",
            amount="11750.00 EUR",
        ),
    )
    yield text("leistungsuebersicht", _rahmen(), truth("other", None, None, "de"))
