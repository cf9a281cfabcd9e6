"""German papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner, scan

from .board import BLACK, Box, Grid, Ink, Rule, Sheet, flow, over, web

BRIEF = """body{font:11.5pt/1.45 Carlito;margin:0 8mm}.abs{font-size:8pt;text-decoration:underline}
.bt{font-weight:bold;margin:8mm 0 5mm}.info{float:right;font-size:9.5pt;border-left:2px solid
#c33;padding-left:4mm}"""


def vob() -> Paper:
    css = """body{font:11px 'Liberation Sans'}h1{font-size:16px}table{border-collapse:collapse;
    width:100%;margin-bottom:8px}td{border:1px solid #000;padding:4px 6px;vertical-align:top}
    .b{font:15px 'DejaVu Sans'}small{font-size:8px}"""
    body = """<h1>Niederschrift über die förmliche Abnahme (§ 12 VOB/B)</h1><table><tr><td>
    Auftraggeber<td>Stadtwerke Lindenau AöR<td>Auftragnehmer<td>Gebr. Hasloh Rohrbau GmbH<tr><td>
    Baumaßnahme<td>Fernwärmetrasse Süd<td>Los<td>Los 3: Bahnquerung<tr><td>Auftrag vom<td>
    04.11.2025<td>Auftrags-Nr.<td>SWL-FW-2025-088<tr><td>Schlussrechnungssumme netto<td>212.480,90 €
    <td>Abnahmetermin<td>16.04.2026</table><p><span class=b>☐</span> Die Leistung wird abgenommen.
    <br><span class=b>☒</span> Die Leistung wird abgenommen mit Ausnahme der nachstehenden
    Mängel, die bis 15.05.2026 zu beseitigen sind.<br><span class=b>☐</span> Die Abnahme wird wegen
    wesentlicher Mängel verweigert.</p><table><tr><td>Nr.<td>Mangel<tr><td>1<td>Dämmung an Muffe 14
    unvollständig<tr><td>2<td>Trassenwarnband auf 30 m fehlt</table><p><small>Vorbehalt wegen
    Vertragsstrafe: ☐ ja ☒ nein. Mit der vorbehaltlosen Abnahme gehen Gefahr und Beweislast
    über.</small></p><table><tr><td>Auftraggeber<br>[[ink 401 130 38]]<br>Lindenau, 16.04.2026<br>
    Dipl.-Ing. Heike Warnstedt, Bereichsleiterin Netze<td>Auftragnehmer<br>[[ink 402 120 36
    #15151a]]<br>Lindenau, 16.04.2026<br>Olaf Hasloh, Geschäftsführer</table>"""
    return Paper(
        "h-vob-fernwaerme", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "de",
            client="Stadtwerke Lindenau AöR", project="Fernwärmetrasse Süd",
            project_code="SWL-FW-2025-088", milestone="Los 3: Bahnquerung",
            signatory_name="Heike Warnstedt", signatory_title="Bereichsleiterin Netze",
            signature_date="2026-04-16", amount="212480.90 EUR",
            conditions=[
                "Dämmung an Muffe 14 unvollständig",
                "Trassenwarnband auf 30 m fehlt",
            ],
        ),
    )  # fmt: skip


def brief_nein() -> Paper:
    body = """<div class=info>Molkerei Hohenrath eG<br>Einkauf Technik<br>Zeichen: EK-T/Fi<br>
    12. März 2026</div><p class=abs>Molkerei Hohenrath eG · Am Käsbach 4 · Hohenrath</p><p>Tanner
    Anlagenbau AG<br>Herrn Projektleiter Egli</p><p class=bt>Abfüllinie 5, Projekt 7731-H, Ihre
    Fertigmeldung zum Teilabschnitt „Leistungsfahrt“ vom 2. März</p><p>Sehr geehrter Herr
    Egli,</p><p>für den reibungslosen Aufbau danken wir Ihnen und Ihrer Mannschaft. Die
    Leistungsfahrt erreichte 9.100 Becher je Stunde; vereinbart sind 12.000. Ihre Fertigmeldung
    können wir daher nicht als Abnahme gegenzeichnen, und die Rate von 64.500,00 EUR wird erst nach
    erfolgreicher Wiederholung fällig. Die bereits abgenommenen Abschnitte bleiben davon
    unberührt.</p><p>Mit freundlichen Grüßen<br>Molkerei Hohenrath eG</p>[[ink 411 140 42]]
    <p>ppa. Bernadette Fink<br>Leiterin Technik</p>"""
    return Paper(
        "h-brief-molkerei", "a", "text", web(BRIEF, body),
        truth(
            "acceptance_certificate", "rejected", True, "de", client="Molkerei Hohenrath eG",
            project="Abfüllinie 5", project_code="7731-H",
            milestone="Teilabschnitt „Leistungsfahrt“", signatory_name="Bernadette Fink",
            signatory_title="Leiterin Technik", signature_date="2026-03-12",
            amount="64500.00 EUR",
        ),
    )  # fmt: skip


def mail_ja() -> Paper:
    css = "body{font:13px Carlito}table{color:#333}hr{border:0;border-top:1px solid #aaa}"
    body = """<table><tr><td>Von:<td>Jonas Achterkamp &lt;achterkamp@sonnwend-verlag.example&gt;<tr>
    <td>An:<td>Team Pixelgarten<tr><td>Gesendet:<td>Freitag, 19. Juni 2026 15:47<tr><td>Betreff:<td>
    AW: Freigabe Relaunch Leserportal, Etappe 2</table><hr><p>Hallo zusammen,</p><p>wir haben die
    Etappe 2 heute noch einmal durchgeklickt, auch auf dem alten Tablet von Frau Moll. Passt alles,
    hiermit freigegeben. Rechnung über die 18.900 € netto bitte mit unserer Bestellnummer
    SV-2026-0415 an die Buchhaltung.</p><p>Schönes Wochenende<br>Jonas Achterkamp<br>Leitung
    Digitales, Sonnwend Verlag KG</p><hr><p style="color:#667">Am 17.06.2026 schrieb Pixelgarten:
    Lieber Herr Achterkamp, dürfen wir Sie um die Abnahme der Etappe 2 bitten? Projekt PG-550.
    Sollten noch Mängel bestehen, verweigern Sie die Abnahme bitte schriftlich.</p>"""
    return Paper(
        "h-mail-verlag", "a", "text", web(css, body),
        truth(
            "email", "accepted", None, "de", client="Sonnwend Verlag KG",
            project="Relaunch Leserportal", project_code="PG-550", milestone="Etappe 2",
            signatory_name="Jonas Achterkamp", signatory_title="Leitung Digitales",
            signature_date="2026-06-19", amount="18900.00 EUR", po_number="SV-2026-0415",
        ),
    )  # fmt: skip


def leistungsnachweis() -> Paper:
    rows = [["KW 37", "Tätigkeit", "Std."]]
    for day, what, hours in (
        ("07.09.", "Workshop Lagerplätze, Protokoll", "7,50"),
        ("08.09.", "Mapping EDI, Test mit Spedition", "8,00"),
        ("10.09.", "Schulung Wareneingang, Schicht 1 und 2", "9,25"),
        ("11.09.", "Nacharbeiten, Übergabe an Frau Kist", "4,00"),
    ):
        rows.append([day, what, "| " + hours])
    story = [
        "# Leistungsnachweis Nr. 2026-37",
        "Kunde: Beckhausen Sanitärgroßhandel GmbH &amp; Co. KG<br/>Auftrag: Lagerverwaltung "
        "Phase 3 "
        "/ A-20931<br/>Berater: Timo Reichelt, Lagerlogik GmbH",
        Grid([*rows, ["", "<b>Summe</b>", "| <b>28,75</b>"]], [20, 110, 22], shade="#fde9d9"),
        "Abzurechnen: 28,75 Std. zu 128,00 € = 3.680,00 € zzgl. 19 % USt 699,20 €",
        "Die geleisteten Stunden werden anerkannt:",
        Rule(190, 421),
        "14.09.2026, i. A. Silke Kist, Teamleitung Wareneingang",
    ]
    return Paper(
        "h-stunden-lager", "a", "text", flow(story, font="Carlito", size=11, h_color="#b45309"),
        truth(
            "timesheet_approval", "accepted", True, "de",
            client="Beckhausen Sanitärgroßhandel GmbH & Co. KG",
            project="Lagerverwaltung Phase 3", project_code="A-20931",
            signatory_name="Silke Kist", signatory_title="Teamleitung Wareneingang",
            signature_date="2026-09-14", amount="3680.00 EUR",
        ),
    )  # fmt: skip


def zwei_unterschriften() -> Paper:
    s = Sheet(A4)
    s.rect(20, 18, 170, 12)
    s.t(105, 26, "ABNAHMEPROTOKOLL", 15, "CaladeaB", align="c")
    s.t(20, 42, "Auftraggeberin: Privatbank Wehrli & Söhne AG\nVorhaben: Kernbankanbindung Fonds "
        "(Vertrag V-26/117)\nGegenstand: Release 1.0, Modul Zeichnung\nTeilzahlung: CHF 145'000.00",
        11, "Caladea")  # fmt: skip
    s.t(20, 74, "Die Prüfung ergab keine betriebsverhindernden Mängel. Das Modul gilt als "
        "abgenommen, sobald beide\nzeichnungsberechtigten Personen der Auftraggeberin kollektiv zu "
        "zweien unterschrieben haben.", 10, "Caladea")  # fmt: skip
    s.t(20, 100, "Privatbank Wehrli & Söhne AG", 11, "CaladeaB")
    s.line(20, 122, 90, 122)
    s.ink(24, 122, 48, 14, 431)
    s.t(20, 127, "Dr. Urs Wehrli, Partner\n30. Januar 2026", 10, "Caladea")
    s.line(115, 122, 185, 122)
    s.t(115, 127, "Corinne Amstutz, Leiterin Operations\nDatum:", 10, "Caladea")
    s.t(20, 152, "Finstra Software GmbH", 11, "CaladeaB")
    s.ink(24, 172, 44, 13, 432, BLACK)
    s.line(20, 172, 90, 172)
    s.t(20, 177, "Kevin Lüthi, Projektleiter, 29. Januar 2026", 10, "Caladea")
    return Paper(
        "h-kollektiv-bank", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "undecided", False, "de",
            client="Privatbank Wehrli & Söhne AG", project="Kernbankanbindung Fonds",
            project_code="V-26/117", milestone="Release 1.0, Modul Zeichnung",
            signatory_name="Corinne Amstutz", signatory_title="Leiterin Operations",
            amount="145000.00 CHF", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def nachtrag() -> Paper:
    story = [
        "| Neubau Kita Regenbogenwiese",
        "# Nachtragsvereinbarung Nr. 4",
        "Bauherrin: Gemeinde Oberfelden · Bauvertrag 2025/BV/019 · Gewerk Trockenbau",
        "Anlass: zusätzliche Akustikdecken in drei Gruppenräumen nach Begehung vom 02.06.2026.",
        Grid(
            [
                ["Mehrkosten Akustikdecken", "| 17.240,00 €"],
                ["Entfall Standarddecke", "| −4.115,00 €"],
                ["<b>Nachtragssumme netto</b>", "| <b>13.125,00 €</b>"],
                ["USt 19 %", "| 2.493,75 €"],
                ["Brutto", "| 15.618,75 €"],
            ],
            [90, 40],
            lines="#bbbbbb",
        ),
        "Entscheidung der Bauherrin:",
        Grid(
            [[Box("x"), "beauftragt", Box(), "abgelehnt", Box(), "zurückgestellt"]],
            [8, 30, 8, 30, 8, 35],
            lines=None,
        ),
        Ink(441, 120, 36),
        "Oberfelden, den 18.06.2026, Ludger Terhorst, Bauamtsleiter",
    ]
    return Paper(
        "h-nachtrag-kita", "a", "text", flow(story, font="Lato", size=10.5, margin=24),
        truth(
            "change_order", "accepted", True, "de", client="Gemeinde Oberfelden",
            project="Neubau Kita Regenbogenwiese", project_code="2025/BV/019",
            signatory_name="Ludger Terhorst", signatory_title="Bauamtsleiter",
            signature_date="2026-06-18", amount="13125.00 EUR", change_order_number="4",
        ),
    )  # fmt: skip


def entwurf() -> Paper:
    css = """body{font:12px 'Liberation Serif'}.e{position:fixed;top:38%;left:12%;font:bold 120px
    'Liberation Sans';color:#ddd;transform:rotate(-35deg);z-index:-1}td{padding:3px 12px 3px 0}"""
    body = """<div class=e>ENTWURF</div><h2>Übergabeprotokoll</h2><table><tr><td>Auftraggeber:<td>
    Ostsee-Thermen Betriebs GmbH<tr><td>Projekt:<td>Kassensystem Eingang und Gastronomie<tr><td>
    Projekt-Nr.:<td>OT-KS-11<tr><td>Leistungsstufe:<td>Stufe B, Gastronomie<tr><td>Vergütung:<td>
    29.300,00 EUR netto</table><p>Der Auftraggeber erklärt die Abnahme der Stufe B ohne
    Vorbehalt.</p><p>Ort, Datum: Warnow, ___.___.2026</p><p>___________________________<br>Marlies
    Petersen, Betriebsleiterin</p><p style="font-size:9px">Fassung 0.3 zur Abstimmung. Nicht
    unterschreiben.</p>"""
    return Paper(
        "h-entwurf-therme", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "undecided", False, "de",
            client="Ostsee-Thermen Betriebs GmbH",
            project="Kassensystem Eingang und Gastronomie", project_code="OT-KS-11",
            milestone="Stufe B, Gastronomie", signatory_name="Marlies Petersen",
            signatory_title="Betriebsleiterin", amount="29300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def bestellung() -> Paper:
    css = """body{font:10.5px 'Liberation Sans'}table{width:100%;border-collapse:collapse}
    th{border-top:2px solid #000;border-bottom:1px solid #000;text-align:left}td,th{padding:4px}
    .n{text-align:right}.k{position:absolute;right:0;top:0;text-align:right}"""
    body = """<div class=k>Beleg 4500 8817 02<br>Datum 05.01.2026<br>Sachb. Frau Dornbusch</div>
    <h2>Bestellung</h2><p>Kranwerke Mertens AG, Werk Emden<br>an: Statikbüro Pfleiderer</p><p>PSP
    K-4471-20 · Portalkran Südkai, Nachrechnung Fahrwerk</p><table><tr><th>Pos<th>Text<th class=n>
    Menge<th class=n>Preis<th class=n>Wert EUR<tr><td>10<td>Ermüdungsnachweis<td class=n>1 LE
    <td class=n>22.000,00<td class=n>22.000,00<tr><td>20<td>Prüfbericht, zweisprachig<td class=n>1
    LE<td class=n>3.850,00<td class=n>3.850,00<tr><td colspan=4><b>Gesamtwert netto</b><td class=n>
    <b>25.850,00</b></table><p>Die Abnahme erfolgt durch Gegenzeichnung des Prüfberichts. Dieser
    Beleg wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>"""
    return Paper(
        "h-bestellung-kran", "a", "text", web(css, body, foot="Kranwerke Mertens AG · Seite 1/1"),
        truth(
            "purchase_order", None, None, "de", client="Kranwerke Mertens AG",
            project="Portalkran Südkai, Nachrechnung Fahrwerk", project_code="K-4471-20",
            amount="25850.00 EUR", po_number="4500 8817 02",
        ),
    )  # fmt: skip


def montage_scan() -> Paper:
    s = Sheet(A4)
    s.t(18, 20, "Montagebericht / Abnahme", 16, "NarrowB")
    s.t(190, 20, "Nr. 11804", 12, "NarrowB", align="r")
    for n, (a, b) in enumerate((
        ("Kunde", "Bäckerei Oltmann"), ("Anlage", "Backofen Linie 2, Brennertausch"),
        ("Auftrag", "SE-3320"), ("Monteur", "Kruse"), ("Preis", "4.870,- EUR netto"),
    )):  # fmt: skip
        s.rect(18, 28 + n * 10, 30, 10)
        s.rect(48, 28 + n * 10, 142, 10)
        s.t(20, 34.5 + n * 10, a, 10, "Narrow")
        s.t(52, 35 + n * 10, b, 15, "Breip", "#22307a")
    s.t(18, 92, "Anlage betriebsbereit übergeben", 11, "Narrow")
    s.box(90, 92, "x")
    s.t(96, 92, "ja", 11, "Narrow")
    s.box(110, 92)
    s.t(116, 92, "nein", 11, "Narrow")
    s.t(18, 102, "Abnahme durch Kunden", 11, "Narrow")
    s.box(90, 102, "x")
    s.t(96, 102, "erfolgt", 11, "Narrow")
    s.box(118, 102)
    s.t(124, 102, "nicht erfolgt, Grund:", 11, "Narrow")
    s.ink(22, 140, 48, 15, 451)
    s.line(18, 140, 90, 140)
    s.t(18, 145, "Unterschrift Kunde", 9, "Narrow")
    s.t(100, 139, "Gerd Oltmann, Inhaber   7.10.2026", 15, "Breip", "#22307a")
    page = s.done()
    return Paper(
        "h-scan-montage", "a", "scan",
        scan(page, Scanner(dpi=130, skew=-0.7, noise=5, jpeg=45, seed=41)),
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Bäckerei Oltmann",
            project="Backofen Linie 2, Brennertausch", project_code="SE-3320",
            signatory_name="Gerd Oltmann", signatory_title="Inhaber",
            signature_date="2026-10-07", amount="4870.00 EUR",
        ), page,
    )  # fmt: skip


def stempel_scan() -> Paper:
    story = [
        "<b>Teilabnahmebescheinigung</b>",
        "Klosterbrauerei Sankt Veit GmbH bestätigt der Firma Rohrtechnik Aumüller, dass der "
        "Abschnitt 2 „CIP-Leitungen Gärkeller“ des Vorhabens Sudhaus 2026 (Az. KSV-26-04) am "
        "11. August 2026 besichtigt wurde.",
        "Die Abnahme wird hiermit",
        Grid(
            [[Box(), "erteilt", Box(), "erteilt unter Vorbehalt", Box("x"), "verweigert"]],
            [8, 25, 8, 48, 8, 30],
            lines=None,
        ),
        "Begründung: Schweißnähte 3 bis 9 nicht gebeizt, Neigung am Tank 4 verkehrt.",
        "Abschlagszahlung 3 in Höhe von 38.200,00 EUR wird nicht freigegeben.",
        30,
        "St. Veit, 12. August 2026",
        "Korbinian Lechner, Braumeister und Betriebsleiter",
    ]
    s = Sheet(A4)
    s.ink(80, 103, 45, 13, 461)
    s.stamp(155, 104, ["KLOSTERBRAUEREI", "SANKT VEIT GMBH", "Betriebsleitung"], color="#3b3b90",
            size=9)  # fmt: skip
    page = over(flow(story, font="Times-Roman", bold="Times-Bold", size=12, margin=25), s.done())
    return Paper(
        "h-scan-brauerei", "a", "scan",
        scan(page, Scanner(dpi=125, skew=0.8, noise=5, jpeg=45, turn=270, seed=42)),
        truth(
            "acceptance_certificate", "rejected", True, "de",
            client="Klosterbrauerei Sankt Veit GmbH", project="Sudhaus 2026",
            project_code="KSV-26-04", milestone="Abschnitt 2 „CIP-Leitungen Gärkeller“",
            signatory_name="Korbinian Lechner",
            signatory_title="Braumeister und Betriebsleiter", signature_date="2026-08-12",
            amount="38200.00 EUR",
        ), page,
    )  # fmt: skip


def rundbrief() -> Paper:
    css = """body{font:11pt Lato;columns:2;column-gap:10mm}h1{column-span:all;color:#1a7f5a}
    h3{margin-bottom:2px}"""
    body = """<h1>Deichpost – Neues aus dem Ingenieurbüro Harms, Ausgabe Herbst 2026</h1><h3>Brücke
    Neuensiel abgenommen</h3><p>Nach zwei Jahren Bauzeit hat der Landkreis Watterland die
    Klappbrücke Neuensiel abgenommen. Landrätin Freya Onken unterschrieb das Protokoll bei
    Windstärke 8.</p> <h3>Neue Köpfe</h3><p>Malte Brodersen verstärkt seit August die
    Vermessung.</p><h3>Termin</h3> <p>Unser Grünkohlessen findet am 20. November statt. Anmeldung
    bis 6. November.</p><h3>Unser Tipp</h3><p>Ein sauberes Abnahmeprotokoll spart später Ärger:
    Mängel immer mit Frist eintragen.</p>"""
    return Paper(
        "h-rundbrief-deich", "a", "text", web(css, body),
        truth("other", None, None, "de"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        vob, brief_nein, mail_ja, leistungsnachweis, zwei_unterschriften, nachtrag, entwurf,
        bestellung, montage_scan, stempel_scan, rundbrief,
    ):  # fmt: skip
        yield made()
