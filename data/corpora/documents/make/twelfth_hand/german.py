"""German papers, drawn and printed."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Ink, Sheet, flow, pen, rules, say, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""
    s = Sheet()
    s.t(56, 60, "NORDLAUF Systemhaus GmbH", 13, "Helvetica-Bold")
    s.t(540, 60, "Formblatt QM-17 / Rev. 4", 8, at="r")
    s.line(56, 66, 540, w=2)
    s.t(56, 100, "Abnahmeprotokoll", 18, "Helvetica-Bold")
    s.grid(
        56,
        118,
        (120, 364),
        [
            ("Auftraggeber", "Stadtwerke Immenfels AöR"),
            ("Projekt", "Ablösung Netzleitsystem"),
            ("Projektnummer", "NL-24-0388"),
            ("Abnahmegegenstand", "Meilenstein 3: Parallelbetrieb"),
            ("Vergütung", "48.600,00 EUR zzgl. 19 % USt"),
            ("Bestellung", "BE-2025-10447"),
        ],
        head=0,
    )
    s.t(56, 270, "Ergebnis der Abnahmeprüfung (Zutreffendes ankreuzen)", 10, "Helvetica-Bold")
    s.box(60, 296, "x")
    s.t(78, 295, "Die Leistung wird abgenommen. Es wurden keine Mängel festgestellt.")
    s.box(60, 318)
    s.t(78, 317, "Die Leistung wird mit den in Anlage 1 genannten Mängeln abgenommen.")
    s.box(60, 340)
    s.t(78, 339, "Die Abnahme wird verweigert.")
    s.t(56, 380, "Mit der Abnahme beginnt die Gewährleistungsfrist von 24 Monaten.", 8)
    for x, seed, name, role in (
        (56, 5, "Jörn Hagedorn", "Projektleiter Nordlauf"),
        (310, 9, "Dr. Walburga Stiegler", "Bereichsleiterin Netze"),
    ):
        s.ink(x + 20, 470, seed)
        s.line(x, 476, x + 200)
        s.t(x, 488, f"{name}, {role}", 8)
    s.t(56, 450, "Immenfels, 26.02.2026", 9)
    s.t(310, 430, "Für den Auftraggeber, 27.02.2026", 9)
    s.t(56, 430, "Für den Auftragnehmer", 9)
    yield Paper(
        "kb-nordlauf",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Stadtwerke Immenfels AöR",
            project="Ablösung Netzleitsystem",
            project_code="NL-24-0388",
            milestone="Meilenstein 3: Parallelbetrieb",
            signatory_name="Dr. Walburga Stiegler",
            signatory_title="Bereichsleiterin Netze",
            signature_date="2026-02-27",
            amount="48600.00 EUR",
            po_number="BE-2025-10447",
        ),
    )

    s = Sheet(face="Times-Roman")
    s.p(
        60, 70, 240, "Privatbrauerei Hollerbach KG\nEinkauf IT · Malzgasse 8 · 99999 Hollerbach", 10
    )
    s.p(60, 130, 240, "Fa. Pixelhütte GmbH\nHerrn Nils Aßmann", 11)
    s.t(535, 180, "Hollerbach, den 4. März 2026", 11, at="r")
    s.t(60, 210, "Ihr Projekt PH-1184 – Online-Shop, Teilabnahme „Warenkorb“", 11, "Times-Bold")
    s.p(
        60,
        240,
        475,
        """Sehr geehrter Herr Aßmann,

haben Sie Dank für die Einladung zur Abnahme und für die gute Bewirtung in Ihrem Hause. Wir haben
den
Warenkorb in der Zwischenzeit mit unseren Kollegen aus dem Versand durchgespielt.

Wir schätzen die Zusammenarbeit sehr. Gleichwohl sehen wir uns außerstande, die Teilleistung
„Warenkorb“ abzunehmen, da das Pfand nicht berechnet wird. Die Teilvergütung von 8.750,00 EUR wird
deshalb noch nicht fällig.

Über einen neuen Termin nach Behebung würden wir uns freuen.

Mit freundlichen Grüßen""",
        11,
    )
    s.ink(60, 520, 33, 130)
    s.t(60, 540, "ppa. Leopold Hirtreiter", 11)
    s.t(60, 554, "Leiter Vertrieb und Digitales", 10)
    yield Paper(
        "kb-hollerbach",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Privatbrauerei Hollerbach KG",
            project="Online-Shop",
            project_code="PH-1184",
            milestone="Teilabnahme „Warenkorb“",
            signatory_name="Leopold Hirtreiter",
            signatory_title="Leiter Vertrieb und Digitales",
            signature_date="2026-03-04",
            amount="8750.00 EUR",
        ),
    )

    rows = [
        ("Pos.", "Arbeitspaket", "Netto EUR", "Status"),
        ("10", "Lizenzverwaltung", "6.200,00", "abgenommen 11/2025"),
        ("20", "Rollen und Rechte", "9.400,00", "<b>Gegenstand dieser Erklärung</b>"),
        ("30", "Schulung", "3.100,00", "offen"),
        ("", "Summe", "18.700,00", ""),
    ]
    story = [
        say("Freigabeerklärung", 17, "Times-Bold"),
        say(
            "Kunde: Versandhaus Ellerbrook AG &nbsp;·&nbsp; Vorhaben: Identity-Plattform "
            "&nbsp;·&nbsp; Auftrag: IP-20931",
            face="Times-Roman",
        ),
        rules(rows, (40, 180, 90, 170), face="Times-Roman"),
        say("", 6),
        say(
            "Wir erklären die Abnahme des Arbeitspakets Pos. 20 unter dem Vorbehalt, dass",
            10.5,
            "Times-Roman",
        ),
        say(
            "a) die Rezertifizierung bis 31.03.2026 automatisch läuft und<br/>"
            "b) das Notfallkonto dokumentiert ist.",
            10.5,
            "Times-Roman",
            leftIndent=20,
        ),
        say("Ellerbrook, 19. Februar 2026", 10, "Times-Roman"),
        Ink(41),
        say("i. V. Cornelius Wabnitz<br/>Leiter Informationssicherheit", 10, "Times-Roman"),
    ]
    yield Paper(
        "kb-ellerbrook",
        "a",
        "text",
        flow(story),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Versandhaus Ellerbrook AG",
            project="Identity-Plattform",
            project_code="IP-20931",
            milestone="Rollen und Rechte",
            signatory_name="Cornelius Wabnitz",
            signatory_title="Leiter Informationssicherheit",
            signature_date="2026-02-19",
            amount="9400.00 EUR",
            conditions=[
                "die Rezertifizierung bis 31.03.2026 automatisch läuft",
                "das Notfallkonto dokumentiert ist",
            ],
        ),
    )

    body = """<div class=b>ServicePunkt · Kundenportal</div><h2>Ticket #INC-77120 –
Leistungsnachweis</h2>
    <table><tr><td>Kunde<td>Klinikverbund Taubertal gGmbH<tr><td>Leistung<td>Migration
Telefonanlage,
    Standort Süd<tr><td>Projekt<td>TK-Modernisierung 2026<tr><td>Betrag<td>14.280,00 € inkl. MwSt.
    <tr><td>Techniker<td>A. Yıldırım, Fernklang GmbH</table><p>Freigabe durch Kunden:</p>
    <p><span class=q>✗</span> Leistung wie beschrieben erbracht und abgenommen<br>
    <span class=q>✗</span> Leistung nicht abgenommen</p><p>Elektronisch gezeichnet: Ruth Sommerkamp,
    Leiterin Technik, 10.02.2026 16:40</p>"""
    css = """body{font:13px 'Liberation
Sans'}.b{background:#006d77;color:#fff;padding:8px}td{padding:3px
    20px 3px 0}.q{border:1px solid #000;padding:0 3px;margin-right:8px}"""
    yield Paper(
        "kb-ticket-doppelt",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            True,
            "de",
            client="Klinikverbund Taubertal gGmbH",
            project="TK-Modernisierung 2026",
            milestone="Migration Telefonanlage, Standort Süd",
            signatory_name="Ruth Sommerkamp",
            signatory_title="Leiterin Technik",
            signature_date="2026-02-10",
            amount="14280.00 EUR",
        ),
    )

    body = f"""<h1>Übergabe- und Abnahmebescheinigung</h1><p>zwischen <b>Kupferdraht Datennetze
GmbH</b>
    (Lieferant) und <b>Landkreis Ostheide</b> (Besteller)</p><p>Vertrag LK-OH/2025/61, Los 2,
    Glasfaseranbindung Schulen</p><p>Gegenstand: Bauabschnitt „Grundschule Wiesenthal“.
Abrechnungssumme
    nach Aufmaß: <b>31.904,50 €</b></p><p>Der Besteller nimmt den Bauabschnitt ohne Vorbehalt
ab.</p>
    <table><tr><td>Für den Lieferanten<br>{pen(88)}<br>Silke Börnsen, Bauleitung<br>Ostheide,
02.03.2026
    <td>Für den Besteller<br><br><br>Landrat Gernot Ücker<br>Ostheide, ____________</table>"""
    css = """body{font:14px 'Liberation Serif'}h1{font-size:21px;text-align:center}td{width:320px;
    vertical-align:bottom;padding:30px 10px 0}"""
    yield Paper(
        "kb-kupferdraht",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Landkreis Ostheide",
            project="Glasfaseranbindung Schulen",
            project_code="LK-OH/2025/61",
            milestone="Bauabschnitt „Grundschule Wiesenthal“",
            signatory_name="Gernot Ücker",
            signatory_title="Landrat",
            amount="31904.50 EUR",
            warnings=["partly_signed"],
        ),
    )
