"""Energy: substations, wind, solar, biogas, heat networks."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table

from fourteenth_hand.bench import (
    BLUE,
    box,
    flow,
    give,
    hang,
    pen,
    rubber,
    seal,
    sheet,
    sign,
    square,
    web,
    words,
)

S = getSampleStyleSheet()


def wind() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #9ab;padding:4px} .on{background:#fff6c8;font-weight:bold}"""
    body = f"""<h2>Turbine Handover Certificate &ndash; WTG 07</h2><p>Skerray Ridge Wind Farm
    &middot;
    Turbine Supply Agreement TSA-SKR-2024 &middot; Supplier Norrvind Turbines AB &middot; Owner
    Skerray Ridge Wind Ltd</p><table><tr><th>Unit<th>Mech. compl.<th>Trial run 240 h<th>Handover<th>
    Instalment<tr><td>WTG 05<td>2 Jun 2025<td>19 Jun 2025<td>accepted 20 Jun 2025<td>EUR 480,000.00
    <tr><td>WTG 06<td>9 Jun 2025<td>27 Jun 2025<td>accepted 30 Jun 2025<td>EUR 480,000.00
    <tr class=on><td>WTG 07<td>16 Jun 2025<td>9 Jul 2025<td>this certificate<td>EUR 492,500.00
    <tr><td>WTG 08<td>24 Jun 2025<td>pending<td>&ndash;<td>EUR 480,000.00</table>
    <p>The Owner's Engineer confirms that WTG 07 has completed its trial run with an availability of
    98.2 % and that risk passes to the Owner at 12:00 on 10 July 2025. The Owner accepts WTG 07
    subject to the following:</p><p>(a) blade 2 leading edge repair within 30 days; (b) aviation
    light
    software v4.1; (c) delivery of the tower torque log.</p><p style="margin-top:60px">
    {pen(301, 130, 40, 20, 0)}{pen(302, 120, 42, 330, 0)}________________________
    <span style="margin-left:140px">________________________</span><br>Björn Hallqvist, Norrvind
    <span style="margin-left:140px">Morag Sinclair, Construction Manager, Owner</span><br>10.7.2025
    <span style="margin-left:250px">11.7.2025</span></p>"""
    return give(
        "kd-wtg-handover", web(body, css), "accepted_with_conditions yes en",
        """client: Skerray Ridge Wind Ltd
        project: Skerray Ridge Wind Farm
        code: TSA-SKR-2024
        milestone: WTG 07
        who: Morag Sinclair
        title: Construction Manager
        when: 2025-07-11
        amount: 492500.00 EUR
        - blade 2 leading edge repair within 30 days
        - aviation light software v4.1
        - delivery of the tower torque log""",
    )  # fmt: skip


def umspann() -> Paper:
    css = """body{font:12px/1.45 'Liberation Serif'} .k{text-align:right;font-size:10px}"""
    body = f"""<div class=k>Netzgesellschaft Oberharle mbH<br>Abt. Hochspannung<br>Brunnenweg
    8</div>
    <p>Elektrobau Findeisen GmbH &amp; Co. KG<br>Frau Neele Findeisen</p><p class=k>19. Mai 2026</p>
    <p><b>Umspannwerk Harle-Süd, Bestellung 4711-26-203, Los 1 (Schaltfelder E01 bis E06)</b></p>
    <p>Sehr geehrte Frau Findeisen,</p><p>vielen Dank für Ihre Fertigstellungsmeldung vom 11. Mai
    und
    für die gute Zusammenarbeit auf der Baustelle. Die Unterlagen sind vollständig und sehr
    ordentlich
    aufbereitet. Wir haben die Felder am 15. Mai gemeinsam begangen. Leider hat sich dabei gezeigt,
    dass die Verriegelung zwischen Trenner und Erder in E03 und E05 ohne Wirkung ist; unter diesen
    Umständen können wir Los 1 nicht abnehmen. Bitte nennen Sie uns einen Termin für die
    Nachprüfung.
    </p><p>Die übrigen Lose sind davon nicht berührt; Los 2 gilt mit Schreiben vom 4. Mai als
    abgenommen.</p><p>Mit freundlichen Grüßen</p><p style="margin-top:44px">{
        pen(311, 110, 36, 0, 8)
    }
    ppa. Reinhold Tammen<br>Leiter Hochspannung</p>"""
    return give(
        "kd-umspannwerk-brief", web(body, css, "de", margin="25mm"), "rejected yes de",
        """client: Netzgesellschaft Oberharle mbH
        project: Umspannwerk Harle-Süd
        milestone: Los 1 (Schaltfelder E01 bis E06)
        who: Reinhold Tammen
        title: Leiter Hochspannung
        when: 2026-05-19
        po: 4711-26-203""",
    )  # fmt: skip


def solar() -> Paper:
    css = """body{font:12px 'DejaVu Sans'} .e{border:1px solid #bbb;border-radius:4px;padding:10px;
    font-size:10px} hr{border:0;border-top:1px solid #ccc}"""
    body = """<h3>Substantial Completion Certificate</h3><p>Project: Cactus Wren Solar, 42 MWdc<br>
    Owner: Cactus Wren Solar Holdings LLC<br>Contractor: Juniper Mesa EPC, Inc.<br>Contract:
    EPC-CW-01
    <br>Milestone 9: Substantial Completion, Block B &nbsp; Payment: $2,318,400.00</p><p>Owner
    agrees
    that Substantial Completion of Block B was achieved on October 31, 2025.</p>
    <p>By: <span style="font:22px 'Dancing Script';border-bottom:1px solid">Delphine
    Arceneaux</span>
    <br>Delphine Arceneaux, Asset Director</p><div style="break-before:page" class=e><b>Signdock
    &mdash; Certificate of Completion</b><hr>Envelope 7F31-90CC-4E2A &nbsp; Status: <b>Completed</b>
    <br>Subject: EPC-CW-01 Substantial Completion Block B<br>Sender:
    contracts@junipermesa.example<hr>
    Signer 1: Hollis Pratt (Juniper Mesa EPC) &ndash; signed 11/03/2025 10:12 MST<br>Signer 2:
    Delphine Arceneaux (Cactus Wren Solar Holdings) &ndash; viewed 11/05/2025 08:40 MST, signed
    11/05/2025 08:47 MST, IP 198.51.100.24<hr>Electronic Record and Signature Disclosure accepted
    by both signers.</div>"""
    return give(
        "kd-solar-envelope", web(body, css), "accepted yes en",
        """client: Cactus Wren Solar Holdings LLC
        project: Cactus Wren Solar, 42 MWdc
        code: EPC-CW-01
        milestone: Milestone 9: Substantial Completion, Block B
        who: Delphine Arceneaux
        title: Asset Director
        when: 2025-11-05
        amount: 2318400.00 USD""",
    )  # fmt: skip


def declined() -> Paper:
    css = "body{font:12px Lato} td{padding:3px 14px 3px 0} .x{color:#b00020;font-weight:bold}"
    body = """<h2>Audit trail</h2><table><tr><td>Document<td>Commissioning certificate heat
    exchanger
    HX-2<tr><td>Reference<td>DH-2025-34 / stage 4<tr><td>Network<td>Eastmere District Heat<tr><td>
    Sent by<td>Pipewright Thermal Ltd<tr><td>Amount stated<td>GBP 57,900.00<tr><td>Status<td
    class=x>Declined</table><h4>Events</h4><p>12 Jan 2026 11:05 Document sent to Samir Qureshi
    (Operations Lead, Eastmere Energy CIC)<br>12 Jan 2026 13:30 Opened by Samir Qureshi<br>14 Jan
    2026 09:02 <span class=x>Declined to sign</span> by Samir Qureshi. Reason given: &ldquo;Return
    temperature is 14 degrees over design. Come back when it is balanced.&rdquo;</p><p>The document
    has not been signed. Text of the page for signature: &ldquo;We accept stage 4 as commissioned
    and
    complete.&rdquo;</p>"""
    return give(
        "kd-heat-declined", web(body, css), "rejected no en",
        """client: Eastmere Energy CIC
        project: Eastmere District Heat
        code: DH-2025-34
        milestone: stage 4
        who: Samir Qureshi
        title: Operations Lead
        amount: 57900.00 GBP""",
    )  # fmt: skip


def biogas() -> Paper:
    def draw(c):
        words(c, 55, 790, "OPLEVERINGSFORMULIER", size=16, face="Helvetica-Bold")
        words(c, 400, 792, "Groengas Techniek Twelle BV", size=9)
        c.line(55, 780, 540, 780)
        y = words(
            c,
            55,
            762,
            "Klant: Maatschap Oude Wolbers\nInstallatie: opwaardeerunit 350 Nm3/h\n"
            "Project: GT-2231\nMijlpaal: M3 inbedrijfstelling (25%)\nBedrag: € 118.750,00",
        )
        words(
            c, 55, y - 12, "Ondergetekende, namens de klant, verklaart dat de installatie", size=10
        )
        square(c, 60, y - 42, "tick")
        words(c, 78, y - 41, "is opgeleverd zonder restpunten")
        square(c, 60, y - 60)
        words(c, 78, y - 59, "is opgeleverd met restpunten, zie achterzijde")
        square(c, 60, y - 78)
        words(c, 78, y - 77, "niet is opgeleverd")
        c.grid([55, 300, 540], [y - 190, y - 120, y - 105])
        words(c, 60, y - 117, "Handtekening klant", size=8)
        words(c, 305, y - 117, "Handtekening Groengas Techniek", size=8)
        sign(c, 80, y - 165, 321)
        sign(c, 340, y - 160, 322, 90)
        words(c, 60, y - 186, "J.H. Wolbers, maat          30-01-2026", size=8)
        words(c, 305, y - 186, "P. Nijhuis, projectleider          30-01-2026", size=8)

    return give(
        "kd-groengas", sheet(draw), "accepted yes nl",
        """client: Maatschap Oude Wolbers
        project: opwaardeerunit 350 Nm3/h
        code: GT-2231
        milestone: M3 inbedrijfstelling
        who: J.H. Wolbers
        title: maat
        when: 2026-01-30
        amount: 118750.00 EUR""",
    )  # fmt: skip


def transfo() -> Paper:
    p = S["BodyText"]
    story = [
        Paragraph("Compte rendu de réunion de fin de phase", S["Heading1"]),
        Paragraph(
            "Remplacement des transformateurs TR41 et TR42 · Affaire RTX-508 · 5 février 2026 · "
            "salle Faraday",
            p,
        ),
        Table(
            [
                ["Présents", "Électricité de la Baume : Hélène Roustan (chef de projet), M. Kadri"],
                ["", "Bobinages Morvan : L. Thevenet, P. Aubrac"],
                ["Diffusion", "participants, service achats (commande 31-55208)"],
            ],
            colWidths=[70, 390],
            style=[("GRID", (0, 0), (-1, -1), 0.3, colors.grey)],
        ),
        Spacer(1, 8),
        Paragraph("1. Sécurité : aucun accident depuis l'ouverture du chantier.", p),
        Paragraph(
            "2. TR41 (jalon J5, 164 000,00 € HT) : les essais diélectriques sont conformes. "
            "Mme Roustan prononce l'acceptation du jalon J5 ; la facture peut être émise.",
            p,
        ),
        Paragraph(
            "3. TR42 (jalon J6) : le changeur de prises n'est pas livré ; le jalon sera examiné "
            "en avril. Il n'est pas accepté à ce jour.",
            p,
        ),
        Paragraph("4. Prochaine réunion le 9 avril 2026.", p),
        Spacer(1, 20),
        Paragraph("Compte rendu approuvé et signé par le client :", p),
    ]

    def ink(c, doc):
        sign(c, 70, 440, 331, 130)
        words(c, 60, 425, "H. Roustan, le 10/02/2026", size=9)

    return give(
        "kd-reunion-transfo", flow(story, ink), "accepted yes fr",
        """client: Électricité de la Baume
        project: Remplacement des transformateurs TR41 et TR42
        code: RTX-508
        milestone: jalon J5
        who: Hélène Roustan
        title: chef de projet
        when: 2026-02-10
        amount: 164000.00 EUR
        po: 31-55208""",
    )  # fmt: skip


def subestacion() -> Paper:
    css = """body{font:12px 'Liberation Sans'}
    .v{position:fixed;top:230px;left:90px;font-size:110px;
    color:rgba(200,0,0,.3);transform:rotate(-30deg);border:8px solid rgba(200,0,0,.3)}"""
    body = f"""<div class=v>ANULADO</div><h3>CERTIFICADO DE PUESTA EN SERVICIO</h3><p>Subestación
    Llano Grande 115/23 kV<br>Cliente: Distribuidora Eléctrica Sotavento, S.A. de
    C.V.<br>Contratista:
    Ingeniería Quetzal del Golfo<br>Contrato DES-LP-044-2025 &middot; Entregable 6: banco de
    capacitores<br>Monto: MXN 3,870,000.00</p><p>Se certifica que el entregable quedó concluido,
    probado y <b>ACEPTADO</b> a satisfacción del cliente.</p><p style="margin-top:70px">
    {pen(341, 150, 44, 0, 2)}<br>Ing. Rodolfo Alcocer Peniche<br>Residente de obra del cliente<br>
    Veracruz, a 3 de diciembre de 2025</p>"""
    return give(
        "kd-subestacion-anulado", web(body, css, "es"), "undecided yes es",
        """client: Distribuidora Eléctrica Sotavento, S.A. de C.V.
        project: Subestación Llano Grande 115/23 kV
        code: DES-LP-044-2025
        milestone: Entregable 6: banco de capacitores
        who: Rodolfo Alcocer Peniche
        title: Residente de obra del cliente
        when: 2025-12-03
        amount: 3870000.00 MXN
        ! draft_or_void""",
    )  # fmt: skip


def paycert() -> Paper:
    css = """body{font:11px 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td{border:1px
    solid #888;padding:4px} td:last-child{text-align:right} .t{font-weight:bold}"""
    mark = hang(f'<path d="M0 9L5 14L16-4" fill="none" stroke="{BLUE}" stroke-width="2"/>', 12, 12)
    body = f"""<h2>INTERIM PAYMENT CERTIFICATE No. 6</h2><p>Contract: Hydro Plant Refurbishment,
    Glen
    Torran (HPR/2024/09)<br>Employer: Torran Hydro Partners LP<br>Contractor: Abernyte Turbine Works
    <br>Valuation date: 31 March 2026</p><table><tr><td>Gross value of work executed<td>1,946,220.50
    <tr><td>Materials on site<td>88,400.00<tr><td>Less retention 3 %<td>(61,038.62)<tr><td>Less
    previously certified (IPC 1&ndash;5)<td>(1,610,900.00)<tr class=t><td>Amount certified for
    payment
    (GBP, excl. VAT)<td>362,681.88</table><p>{mark}&emsp; I certify that the sum stated above is due
    to the Contractor.</p><p style="margin-top:44px">{pen(351, 120, 38, 10, 4)}_____________________
    &emsp; 14 April 2026<br>Struan Geddes, Engineer to the Contract, for Torran Hydro Partners
    LP</p>
    <p style="font-size:8px">Certification does not imply that any work has been accepted.</p>"""
    return give(
        "kd-hydro-ipc", web(body, css), "accepted yes en",
        """client: Torran Hydro Partners LP
        project: Hydro Plant Refurbishment, Glen Torran
        code: HPR/2024/09
        who: Struan Geddes
        title: Engineer to the Contract
        when: 2026-04-14
        amount: 362681.88 GBP""",
    )  # fmt: skip


def batteries() -> Paper:
    css = "body{font:12px Carlito} th{text-align:left;width:160px;font-weight:normal;color:#555}"
    body = f"""<h3>MODIFICATION REQUEST MR-11 (battery container 4)</h3><table><tr><th>Client<td>
    Fennimore Grid Storage BV<tr><th>Project<td>Fennimore BESS phase 1,
    FGS-P1<tr><th>Change<td>Second
    fire detection loop, gas type<tr><th>Price effect<td>+ EUR 33,150.00<tr><th>Programme effect<td>
    none</table><p>Client's decision: {box("", 12)} approved &emsp; {box("", 12)} approved with
    comments &emsp; {box("cross", 12)} not approved</p><p>Comment: existing loop satisfies the fire
    brigade, see their letter.</p><p style="margin-top:40px">{pen(361, 100, 34, 4, 2)}<br>Lotte van
    Meurs, Owner's Engineer, 7 May 2026</p>
    {rubber(["RECEIVED", "11 MAY 2026"], "#3355aa", 5, 330, 40, 110)}"""
    return give(
        "kd-bess-change", web(body, css), "rejected yes en",
        """client: Fennimore Grid Storage BV
        project: Fennimore BESS phase 1
        code: FGS-P1
        who: Lotte van Meurs
        title: Owner's Engineer
        when: 2026-05-07
        amount: 33150.00 EUR
        co: MR-11""", kind="change_order",
    )  # fmt: skip


def order() -> Paper:
    def draw(c):
        words(c, 50, 800, "PURCHASE ORDER", size=20, face="Helvetica-Bold")
        words(c, 380, 800, "PO No. 80-22719\nDate 27-JAN-2026\nPage 1 of 1", size=9)
        words(
            c,
            50,
            765,
            "Buyer: Kestrel Gas Storage Ltd, Hatfield Moor\nVendor: Pirbright Compressor "
            "Spares\nProject: Cavern 4 workover (WBS K4-310)",
        )
        t = Table(
            [
                ["Pos", "Description", "Qty", "Price", "Total"],
                ["10", "Piston rod 88 mm, coated", "4", "2,310.00", "9,240.00"],
                ["20", "Packing case set", "4", "1,145.00", "4,580.00"],
                ["30", "Field service, 2 days", "1", "2,900.00", "2,900.00"],
                ["", "Order total GBP (VAT not included)", "", "", "16,720.00"],
            ],
            colWidths=[35, 260, 40, 70, 80],
            style=[("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey)],
        )
        t.wrapOn(c, 500, 200)
        t.drawOn(c, 50, 610)
        words(
            c,
            50,
            580,
            "Goods are accepted on completion of goods-in inspection only. A signed "
            "delivery note is not acceptance.",
            size=8,
        )
        words(c, 50, 520, "Authorised: Celia Mountford, Category Buyer")
        sign(c, 70, 545, 371, 90, 26)
        seal(c, 420, 530, ["APPROVED", "PROCUREMENT"], -6, 120, "#1d6b35")

    return give(
        "kd-gas-po", sheet(draw), "none yes en",
        """client: Kestrel Gas Storage Ltd
        project: Cavern 4 workover
        code: K4-310
        who: Celia Mountford
        title: Category Buyer
        when: 2026-01-27
        amount: 16720.00 GBP
        po: 80-22719""", kind="purchase_order",
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (wind(), umspann(), solar(), declined(), biogas(), transfo(), subestacion())
    yield from (paycert(), batteries(), order())
