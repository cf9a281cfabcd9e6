"""More German papers."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Sheet, over, pen, stamp, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""

    s = Sheet(face="Courier")
    y = s.p(
        50,
        60,
        520,
        """MASKENDRUCK  ZP-PS-041            SEITE 1/1
------------------------------------------------------------
WERK         1200  Backwaren Süderhof GmbH
PROJEKT      P-003317   SCANNER-EINFÜHRUNG LAGER
MEILENSTEIN  0040       INBETRIEBNAHME HALLE C
BESTELLUNG   4500129984 POS 00040
WERT NETTO             12.480,00 EUR
------------------------------------------------------------
STATUS       REL  ABN   (ABGENOMMEN)
ABGEN. DURCH SCHWENZFEIER, IRIS   LEITUNG LOGISTIK-IT
ABGEN. AM    16.02.2026  07:52:14
MÄNGEL       KEINE
FREIGABE     ELEKTRONISCH, KENNWORT GEPRÜFT
------------------------------------------------------------
GEDRUCKT 17.02.2026 VON DRÖSCHER (TASTWERK AG)""",
        10,
    )
    s.t(50, y + 10, "-- Ende der Liste --", 9)
    yield Paper(
        "kb-maskendruck",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Backwaren Süderhof GmbH",
            project="SCANNER-EINFÜHRUNG LAGER",
            project_code="P-003317",
            milestone="INBETRIEBNAHME HALLE C",
            signatory_name="SCHWENZFEIER, IRIS",
            signatory_title="LEITUNG LOGISTIK-IT",
            signature_date="2026-02-16",
            amount="12480.00 EUR",
            po_number="4500129984",
        ),
    )

    body = f"""<h2>Nachtrag Nr. 3 zum Projektvertrag</h2><p>Projekt: Mitglieder-App (Kennung
MA-5501)<br>
    Auftraggeber: Turnverband Rheinaue e. V.<br>Auftragnehmer: Kaiserfisch Interaktiv GmbH</p>
    <table><tr><th>Änderung<th>Aufwand<th>Betrag<tr><td>Push-Nachrichten<td>6 PT<td>5.100,00 €
    <tr><td>Entfall Apple-Watch-Ansicht<td>−2 PT<td>−1.700,00 €<tr><th>Nettoänderung<th>4
PT<th>3.400,00 €
    </table><p>Entscheidung des Auftraggebers: &nbsp; ■ genehmigt &nbsp; □ abgelehnt &nbsp; □
    zurückgestellt</p>{pen(14)}<br>Annegret Pohlschmidt, Geschäftsführerin, 23.01.2026"""
    css = "body{font:14px 'Carlito'}td,th{border:1px solid #777;padding:4px 12px;text-align:left}"
    yield Paper(
        "kb-nachtrag3",
        "a",
        "text",
        web(body, css),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Turnverband Rheinaue e. V.",
            project="Mitglieder-App",
            project_code="MA-5501",
            signatory_name="Annegret Pohlschmidt",
            signatory_title="Geschäftsführerin",
            signature_date="2026-01-23",
            amount="3400.00 EUR",
            change_order_number="3",
        ),
    )

    s = Sheet((842, 595))
    s.t(40, 45, "Tätigkeitsnachweis Februar 2026", 15, "Helvetica-Bold")
    s.t(40, 64, "Berater: Timo Graswald (Hochkant Beratung)    Kunde: Fährhafen Listland GmbH", 9)
    s.t(40, 78, "Projektnummer: HK-0092   Abruf aus Rahmenbestellung 7200451", 9)
    y = s.grid(
        40,
        92,
        (70, 420, 70, 90),
        [
            ("Tag", "Tätigkeit", "Stunden", "à 128 €"),
            ("02.02.", "Schnittstelle Ticketing", "8,00", "1.024,00"),
            ("03.02.", "Schnittstelle Ticketing, Tests", "8,00", "1.024,00"),
            ("12.02.", "Workshop Tarifmodell", "6,50", "832,00"),
            ("17.02.", "Dokumentation", "5,50", "704,00"),
            ("", "Summe", "28,00", "3.584,00 €"),
        ],
    )
    s.t(40, y + 40, "Stunden geprüft und anerkannt:", 10)
    s.ink(220, y + 44, 61)
    s.line(215, y + 46, 400)
    s.t(215, y + 58, "Wiebke Janßen, Teamleiterin Verkauf", 8)
    s.t(430, y + 42, "02.03.2026", 10)
    yield Paper(
        "kb-taetigkeit",
        "a",
        "text",
        s.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Fährhafen Listland GmbH",
            project_code="HK-0092",
            signatory_name="Wiebke Janßen",
            signatory_title="Teamleiterin Verkauf",
            signature_date="2026-03-02",
            amount="3584.00 EUR",
            po_number="7200451",
        ),
    )

    s = Sheet()
    s.t(297, 80, "ENTWURF – Abnahmeniederschrift", 16, "Helvetica-Bold", at="c")
    s.p(
        60,
        120,
        470,
        """Besteller: Verlagsgruppe Sandhorst
Projekt: Redaktionssystem „Feder“, Vertrag VS-9/25
Gegenstand: Stufe 2 – Archivübernahme
Honorar der Stufe: 27.300 EUR

Der Besteller erklärt die Stufe 2 für abgenommen. Mängel: ______________________

Vorgesehene Unterzeichner: Frau Malin Overath (Chefin vom Dienst)

Dieser Entwurf dient der Abstimmung. Bitte Änderungen bis 12.03. an das Projektbüro Tintenfass
GmbH.""",
    )
    s.line(60, 400, 260)
    s.t(60, 412, "Malin Overath", 9)
    s.line(320, 400, 520)
    s.t(320, 412, "Ort, Datum", 9)
    data = over(s.done(), lambda c: stamp(c, 440, 620, ("ENTWURF", "v0.3"), 18, colour="#888888"))
    yield Paper(
        "kb-feder-entwurf",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Verlagsgruppe Sandhorst",
            project="Redaktionssystem „Feder“",
            project_code="VS-9/25",
            milestone="Stufe 2 – Archivübernahme",
            signatory_name="Malin Overath",
            signatory_title="Chefin vom Dienst",
            amount="27300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    body = """<h2>Bestellung 26-1190</h2><p>Gewürzmühle Tönning GmbH, Einkauf<br>an: Rabenstein
Webtechnik</p>
    <table><tr><th>Pos<th>Leistung<th>Termin<th>Betrag<tr><td>1<td>Relaunch Website gemäß Angebot
A-771,
    Zahlung nach Abnahme je Meilenstein<td>30.06.2026<td>22.000,00 €<tr><td>2<td>Wartung 12
Monate<td>
    ab 07/2026<td>3.600,00 €<tr><td><td>Gesamt netto<td><td>25.600,00 €</table><p>Projekt: Relaunch
26</p>
    <p>Abgenommene Leistungen werden binnen 30 Tagen bezahlt.</p><p>gez. Folkert Nissen,
Einkaufsleiter,
    06.01.2026</p>"""
    css = """body{font:12px 'Liberation Sans'}
    td,th{border-bottom:1px solid #aaa;padding:6px;text-align:left}"""
    yield Paper(
        "kb-bestellung-toenning",
        "a",
        "text",
        web(body, css),
        truth(
            "purchase_order",
            None,
            True,
            "de",
            client="Gewürzmühle Tönning GmbH",
            project="Relaunch 26",
            signatory_name="Folkert Nissen",
            signatory_title="Einkaufsleiter",
            signature_date="2026-01-06",
            amount="25600.00 EUR",
            po_number="26-1190",
        ),
    )

    s = Sheet(face="Times-Roman")
    s.t(60, 80, "Protokoll der 9. Projektsitzung", 16, "Times-Bold")
    y = s.p(
        60,
        110,
        470,
        """Datum: 11. Februar 2026, 10:00–11:30 Uhr, per Video
Teilnehmende: Ulf Ketteler (Bistumskasse Werdenau, Verwaltungsleiter), Ada Brill (Bistumskasse),
Rolf
Menge (Zahlwerk Software)
Projekt: Kirchgeld-Portal, KP-441

TOP 1  Protokoll der letzten Sitzung: genehmigt.
TOP 2  Meilenstein „Datenimport“ (10.900,00 EUR): Herr Ketteler stellt fest, dass der Import die
Prüfkriterien erfüllt, und erklärt für die Bistumskasse die Abnahme.
TOP 3  Meilenstein „Bescheiddruck“: noch nicht prüffähig, Vorlage im März.
TOP 4  Verschiedenes: keine Wortmeldungen.

Für die Richtigkeit, 13. Februar 2026:""",
        11,
    )
    s.ink(70, y + 40, 19)
    s.ink(320, y + 40, 26)
    s.t(60, y + 56, "Rolf Menge, Zahlwerk")
    s.t(310, y + 56, "Ulf Ketteler, Bistumskasse Werdenau")
    yield Paper(
        "kb-sitzung9",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Bistumskasse Werdenau",
            project="Kirchgeld-Portal",
            project_code="KP-441",
            milestone="Meilenstein „Datenimport“",
            signatory_name="Ulf Ketteler",
            signatory_title="Verwaltungsleiter",
            signature_date="2026-02-13",
            amount="10900.00 EUR",
        ),
    )
