"""Crowded papers: small print, annexes, several people, initials, the word in an odd place."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.platypus import PageBreak
from scan import Scanner, scan

from .board import BLACK, Box, Grid, Ink, Rule, Sheet, flow, over, web


def receipt_only() -> Paper:
    css = """body{font:11px Lato}.t{display:grid;grid-template-columns:1fr 1fr
    1fr;gap:8px;font-size: 10.5px}.t div{border:1px solid
    #9ab;padding:6px}h1{font-size:17px;letter-spacing:.5px}.two{columns:2;
    font-size:7.5px;text-align:justify;margin-top:14px}table{width:100%;border-collapse:collapse}
    td,th{border-bottom:1px solid #bcd;padding:4px;text-align:left}"""
    body = """<h1>Deliverable transmittal &amp; acknowledgement</h1><div
    class=t><div><b>To</b><br>Quayle Marine Insurance Ltd<br>9 Tontine Buildings<br>Attn. Phoebe
    Quayle, Chief Actuary</div><div><b>From </b><br>Stochastic Partners LLP<br>Engagement
    SP-2026-019<br>Reserving Model Rebuild</div><div> <b>Transmittal</b><br>TR-07 of 2 June
    2026<br>Your PO QMI-5520<br>Fee linked: £44,200.00</div></div>
    <table><tr><th>Item<th>Title<th>Rev.<th>Purpose<tr><td>1<td>Milestone 3 report, Bornhuetter
    variants<td>B<td>For acceptance<tr><td>2<td>Test pack and run log<td>B<td>For
    information<tr><td>3<td> Milestone 2 report, accepted 11 March<td>D<td>Record
    copy</table><p><b>Acknowledgement by the client</b></p><p>[[ink 1001 120 36]]<br>Phoebe
    Quayle, Chief Actuary, 3 June 2026</p><div class=two> The signature above confirms receipt of
    the items listed and nothing more. It is not an acceptance of any item, does not start
    payment, and does not waive the fifteen day review under clause 7. An item is accepted when
    the client returns form A-3 signed; it is rejected when form A-3 is returned with the
    reasons. Items marked accepted were accepted by an earlier form. Stochastic Partners keeps
    copyright in working papers. Electronic copies prevail over prints. Complaints go to the
    engagement partner. </div>"""
    return Paper(
        "h-transmittal", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "undecided", True, "en",
            client="Quayle Marine Insurance Ltd", project="Reserving Model Rebuild",
            project_code="SP-2026-019", milestone="Milestone 3 report, Bornhuetter variants",
            signatory_name="Phoebe Quayle", signatory_title="Chief Actuary",
            signature_date="2026-06-03", amount="44200.00 GBP", po_number="QMI-5520",
        ),
    )  # fmt: skip


def eleven_pages() -> Paper:
    wards = ("Aspen", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse")
    story: list[object] = [
        "# Wireless survey and go-live report",
        "Saint Aldhelm Hospital Trust · Clinical Wi-Fi Renewal · Work order WO-26-3344 · Order "
        "SAH/4/90817",
        "Prepared by Netherby Networks Ltd. Report 5, issue C, 30 October 2026.",
        "Summary: all seven wards were surveyed. Netherby considers go-live complete. The trust's "
        "decision is recorded in chapter 9.",
        PageBreak(),
    ]
    for number, ward in enumerate(wards, 1):
        rows = [["Room", "RSSI dBm", "SNR dB", "Roam ms", "Engineer's verdict"]]
        for room in range(1, 19):
            level = 52 + (room * 7 + number * 5) % 19
            verdict = "accepted" if level < 69 else "marginal"
            rows.append([
                f"{ward[0]}{room:02d}", f"-{level}", str(95 - level), str(30 + room * number % 41),
                verdict,
            ])  # fmt: skip
        story += [
            f"## {number + 1} Ward {ward}",
            f"= Survey of ward {ward} by two engineers. Rooms with a marginal verdict were visited "
            "again after the antennas were turned.",
            Grid(rows, [25, 30, 30, 30, 45], shade="#e4ecf4", lines="#b0b8c0"),
            PageBreak(),
        ]
    story += [
        "## 9 Decision of the trust on milestone 4, go-live of wards A to G",
        "= We have read chapters 2 to 8. Infusion pumps in Cedar and Fir lost their connection on "
        "four nights after the report was finished. For this reason milestone 4 is not signed off "
        "and its price of £118,900.00 is not released. Milestones 1 to 3 remain accepted.",
        Grid(
            [
                ["Chief Nursing Information Officer", "Director of Digital"],
                [Ink(1011, 120, 34), Ink(1012, 120, 34)],
                ["Bridget Amory", "Hamish Kerr-Lyle"],
                ["9 November 2026", "10 November 2026"],
            ],
            [80, 80],
        ),
        PageBreak(),
        "## 10 Glossary",
        "RSSI: received signal. SNR: signal to noise. Accepted: verdict of the survey engineer for "
        "one room, not a contractual acceptance.",
    ]
    return Paper(
        "h-long-wards", "a", "text", flow(story, font="Carlito", size=10.5, h_color="#14507a"),
        truth(
            "acceptance_certificate", "rejected", True, "en",
            client="Saint Aldhelm Hospital Trust", project="Clinical Wi-Fi Renewal",
            project_code="WO-26-3344", milestone="milestone 4, go-live of wards A to G",
            signatory_name="Hamish Kerr-Lyle", signatory_title="Director of Digital",
            signature_date="2026-11-10", amount="118900.00 GBP", po_number="SAH/4/90817",
        ),
    )  # fmt: skip


def gezeichnet() -> Paper:
    css = """body{font:10.5px
    'Liberation Serif'}h1{font-size:15px}.k{display:grid;grid-template-columns: 1fr 1fr;gap:0
    8mm}.k p{margin:2px 0}table{border-collapse:collapse;width:100%;margin:6px 0}td,th{
    border:1px solid #666;padding:3px 5px;text-align:left}.a{font-size:8px;columns:2}"""
    body = """<h1>Abschrift – Protokoll der Teilabnahme Nr. 3</h1><div class=k><p>Auftraggeber:
    Hafenbahn Nordermoor GmbH</p><p>Auftragnehmer: Stellwerktechnik Ahlers KG</p><p>Vorhaben:
    Erneuerung Stellwerk Ost</p><p>Vertrag: HBN 77/2024, Bestell-Nr. B-26-1190</p><p>Gegenstand:
    Bauabschnitt 2, Weichen 14 bis 22</p><p>Vergütung: 487.600,00 EUR
    netto</p></div><table><tr><th>Teilnehmer<th>Firma<th>Funktion<tr> <td>Marion
    Behrendt<td>Hafenbahn Nordermoor<td>Eisenbahnbetriebsleiterin<tr><td>Jost Ahlers<td>
    Stellwerktechnik Ahlers<td>Geschäftsführer<tr><td>Volker Ristau<td>Ingenieurbüro Ristau<td>
    Bauüberwachung</table><table><tr><th>Prüfpunkt<th>Ergebnis<th>Bemerkung
    <tr><td>Verschlussplan<td> bestanden<td><tr><td>Stellzeiten<td>bestanden<td>Weiche 19
    zunächst nicht, nach Justage ja<tr><td> Weichenheizung<td>bestanden<td>Winterprobe
    entfällt</table><p><b>Erklärung des Auftraggebers:</b> Der Bauabschnitt 2 wird ohne
    Vorbehalte abgenommen. Die Abnahme des Bauabschnitts 3 wurde am selben Tag nicht
    begehrt.</p><p>Nordermoor, den 8. Mai 2026</p><p>gez. Marion Behrendt (Auftraggeber)
    &nbsp;&nbsp; gez. Jost Ahlers (Auftragnehmer) &nbsp;&nbsp; gez. Volker Ristau</p><p>Das
    unterschriebene Original liegt bei der Bauakte.</p><div class=a>Hinweise: Mit der Abnahme
    beginnt die Verjährungsfrist für Mängelansprüche. Verweigert der Auftraggeber die Abnahme,
    sind die Gründe anzugeben. Eine Abnahme unter Vorbehalt ist auf Formblatt 3b zu erklären.
    Teilabnahmen ersetzen die Schlussabnahme nicht.</div>"""
    return Paper(
        "h-abschrift-hafenbahn", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "accepted", True, "de", client="Hafenbahn Nordermoor GmbH",
            project="Erneuerung Stellwerk Ost", project_code="HBN 77/2024",
            milestone="Bauabschnitt 2, Weichen 14 bis 22", signatory_name="Marion Behrendt",
            signatory_title="Eisenbahnbetriebsleiterin", signature_date="2026-05-08",
            amount="487600.00 EUR", po_number="B-26-1190",
        ),
    )  # fmt: skip


def matrix() -> Paper:
    css = """body{font:10px
    'Liberation Sans'}table{border-collapse:collapse;width:100%}td,th{border:1px solid
    #555;padding:3px 4px;text-align:center;height:20px}td:first-child{text-align:left}
    th{background: #e9e4d8}caption{font-weight:bold;font-size:14px;text-align:left;padding:6px 0}"""
    rows = "".join(
        f"<tr><td>{name}<td>{fee}<td>{'[[tick]]' if a else ''}&nbsp;&nbsp;&nbsp;&nbsp;<td>"
        f"{'[[tick]]' if b else ''}&nbsp;&nbsp;&nbsp;&nbsp;<td>{note}"
        for name, fee, a, b, note in (
            ("Kitchen fit-out", "31,400.00", True, False, ""),
            ("Bar and cellar cooling", "18,750.00", True, False, ""),
            ("Beer garden lighting", "6,900.00", False, True, "two bollards dark, one missing"),
            ("Signage", "4,150.00", True, False, ""),
        )
    )
    body = f"""<table><caption>Handover matrix – The Salted Plum, Fleethaven (job
    5518)</caption><tr><th> Package<th>Value £<th>Accepted<th>Not accepted<th>Client's
    note{rows}<tr><td>Total of packages<td> 61,200.00<td colspan=3></table><p>Client: Cordwainer
    Inns Ltd. Contractor: Jessop Interiors. Order no. CI/2026/302. Packages ticked as accepted
    are handed over from today; a package not accepted stays with the contractor until its note
    is cleared. Released for billing with this sheet: £54,300.00.</p><p
    style="margin-top:24px">Client's representative &nbsp;&nbsp; [[ink 1021 110 34]] &nbsp;&nbsp;
    Saffron Delacourt, Estates Director &nbsp;&nbsp; 26 March 2026</p>"""
    return Paper(
        "h-matrix-inn", "a", "text", web(css, body, wide=True),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Cordwainer Inns Ltd", project="The Salted Plum, Fleethaven",
            project_code="5518", signatory_name="Saffron Delacourt",
            signatory_title="Estates Director", signature_date="2026-03-26",
            amount="54300.00 GBP", po_number="CI/2026/302",
            conditions=["two bollards dark, one missing"],
        ),
    )  # fmt: skip


def paraphe() -> Paper:
    story = [
        "<b>Coopérative laitière du Haut-Verdon</b><br/>Bordereau d'acceptation de prestations",
        Grid(
            [
                ["Affaire", "CLHV-2026-31", "Prestataire", "Robotia Process SAS"],
                ["Opération", "Robot de palettisation, quai 3", "Commande", "CF 26 0418"],
                ["Phase", "Réception en usine", "Montant HT", "73 600,00 €"],
            ],
            [24, 66, 28, 50],
        ),
        Grid(
            [
                ["Critère", "Oui", "Non", "Observation"],
                ["Cadence 14 palettes/heure", Box("x"), Box(), "15,2 mesurées"],
                ["Sécurité, arrêts d'urgence", Box("x"), Box(), ""],
                ["Dossier machine remis", Box(), Box("x"), "schémas pneumatiques à fournir"],
                ["<b>Phase acceptée</b>", Box("x"), Box(), "sous réserve de la ligne précédente"],
            ],
            [62, 14, 14, 78],
            shade="#dfe9dc",
        ),
        "> Article 9. La phase est acceptée, acceptée sous réserve ou refusée par le seul "
        "responsable "
        "désigné. Le paraphe vaut signature. Le refus est motivé. Passé trente jours sans "
        "réponse, une "
        "relance est adressée; le silence ne vaut pas acceptation.",
        16,
        "Le responsable désigné (paraphe) : &nbsp;&nbsp; Maxence Oriol, chef des services "
        "techniques",
        "Date : 16 septembre 2026",
    ]
    s = Sheet(A4)
    s.ink(168, 114, 16, 11, 1031)
    page = over(flow(story, font="Lato", size=10), s.done())
    return Paper(
        "h-scan-bordereau", "a", "scan",
        scan(page, Scanner(dpi=140, skew=-0.5, noise=4, jpeg=45, seed=101)),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "fr",
            client="Coopérative laitière du Haut-Verdon",
            project="Robot de palettisation, quai 3", project_code="CLHV-2026-31",
            milestone="Réception en usine", signatory_name="Maxence Oriol",
            signatory_title="chef des services techniques", signature_date="2026-09-16",
            amount="73600.00 EUR", po_number="CF 26 0418",
            conditions=["schémas pneumatiques à fournir"],
        ), page,
    )  # fmt: skip


def comprobacion() -> Paper:
    s = Sheet(A4)
    pen = "#22307a"
    s.rect(15, 12, 180, 22)
    s.t(20, 20, "HOJA DE COMPROBACIÓN Y CIERRE DE HITO", 13, "CarlitoB")
    s.t(20, 29, "Aguas de Peñarrubia, S.A.   ·   Servicio de Telecontrol   ·   impreso TC-08", 9.5,
        "Carlito")  # fmt: skip
    for n, (a, b) in enumerate((
        ("Proyecto", "Sectorización de la red norte"), ("Expediente", "AP-TC-2026/05"),
        ("Hito", "4 - caudalímetros"), ("Adjudicatario", "Hidrotrón Ingenieros"),
        ("Importe del hito", "27.900,00 € sin IVA"), ("N.º de pedido", "PED-66120"),
    )):  # fmt: skip
        s.t(18, 44 + n * 8, a, 10, "CarlitoB")
        s.t(55, 44 + n * 8, b, 10, "Carlito")
    s.line(15, 94, 195, 94)
    s.t(18, 102, "Resultado (márquese uno):", 10, "CarlitoB")
    for n, (text, how) in enumerate((
        ("Hito cumplido", ""), ("Hito cumplido con reparos", ""), ("Hito no cumplido", ""),
    )):  # fmt: skip
        s.box(22 + n * 58, 111, how, 7)
        s.t(27 + n * 58, 111, text, 10, "Carlito")
    s.t(18, 122, "Reparos:", 10, "CarlitoB")
    s.line(36, 123, 192, 123, 0.4)
    s.t(18, 142, "El jefe de servicio", 10, "Carlito")
    s.line(18, 160, 90, 160)
    s.ink(24, 160, 46, 14, 1041)
    s.t(18, 165, "Gonzalo Ibarrola", 10, "Carlito")
    s.t(110, 142, "Por el adjudicatario", 10, "Carlito")
    s.line(110, 160, 185, 160)
    s.ink(114, 160, 44, 13, 1042, BLACK)
    s.t(110, 165, "Noelia Trueba", 10, "Carlito")
    s.t(18, 176, "Fecha:", 10, "Carlito")
    s.t(32, 175.6, "20 - 11 - 2026", 15, "Dkg", pen)
    page = s.done()
    return Paper(
        "h-scan-hoja-cierre", "a", "scan",
        scan(page, Scanner(dpi=130, skew=0.8, noise=6, jpeg=45, shadow=True, seed=102)),
        truth(
            "acceptance_certificate", "undecided", True, "es", client="Aguas de Peñarrubia, S.A.",
            project="Sectorización de la red norte", project_code="AP-TC-2026/05",
            milestone="4 - caudalímetros", signatory_name="Gonzalo Ibarrola",
            signatory_title="jefe de servicio",
            signature_date="2026-11-20", amount="27900.00 EUR", po_number="PED-66120",
        ), page,
    )  # fmt: skip


def next_milestone() -> Paper:
    story = [
        "# Acceptance request: Milestone C",
        "To: Wyvern Film Archive Ltd (Dorothea Lyle, Head of Preservation). From: Celluline "
        "Scanning Ltd. "
        "Project: Nitrate Rescue, job CEL-880.",
        Grid(
            [
                ["Milestone", "Reels", "Fee", "Acceptance"],
                ["A", "1 to 120", "| £15,600.00", "accepted 4 Dec 2025, D. Lyle"],
                ["B", "121 to 260", "| £18,200.00", "accepted 27 Feb 2026, D. Lyle"],
                ["<b>C</b>", "<b>261 to 390</b>", "| <b>£16,900.00</b>", "<b>requested</b>"],
            ],
            [25, 35, 35, 70],
            shade="#efe6da",
        ),
        "## Record of the last acceptance (copy)",
        "I accept milestone B, reels 121 to 260.",
        Ink(1051, 110, 32),
        "Dorothea Lyle, 27 February 2026",
        "## This acceptance",
        "I accept milestone C, reels 261 to 390.",
        Rule(180),
        "Dorothea Lyle, Head of Preservation &nbsp;&nbsp;&nbsp; Date",
    ]
    return Paper(
        "h-request-reels", "a", "text", flow(story, font="Caladea", size=10.5, h_color="#5b3a1e"),
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Wyvern Film Archive Ltd",
            project="Nitrate Rescue", project_code="CEL-880", milestone="Milestone C",
            signatory_name="Dorothea Lyle", signatory_title="Head of Preservation",
            amount="16900.00 GBP",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        receipt_only, eleven_pages, gezeichnet, matrix, paraphe, comprobacion, next_milestone,
    ):  # fmt: skip
        yield made()
