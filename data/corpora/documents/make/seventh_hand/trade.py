"""Orders, statements of work, changes, time and papers that decide nothing (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, scanned, text, web


def _order() -> bytes:
    return web(
        f"""<table class=t><tr><td><h1>Purchase Order</h1><td align=right>No.
        <b>PO-2026-00418</b><br>
    Rev 1<br>2 March 2026</table><div class=g><div><b>Buyer</b><br>Skerry Offshore Wind
    Ltd<br>Granite
    Quay, Peterhead</div><div><b>Supplier</b><br>Hollow Oak Consulting
    LLP<br>Leeds</div><div><b>Charge
    to</b><br>Project Blackstone Export Cable<br>Job BX-440, cost centre 7110</div></div><table
    class=i><tr><th>Line
    <th>Description<th>Date<th>Net &pound;<tr><td>1<td>Milestone 1 Consenting gap review<td>30
    Apr<td>
    22,000.00<tr><td>2<td>Milestone 2 Route appraisal accepted by Buyer<td>30
    Jun<td>41,500.00<tr><td>3
    <td>Expenses, capped<td>&ndash;<td>3,000.00<tr><th colspan=3>Net total<th>66,500.00<tr><td
    colspan=3>VAT 20%<td>13,300.00<tr><th colspan=3>Order total<th>79,800.00</table><p>Payment only
    against an acceptance certificate signed by the Buyer's project manager. Silence is not
    acceptance.
    </p>{ink(202, 120, 34)}<p>Authorised: Morag Tennant, Category Manager &nbsp; 02/03/2026 &nbsp;
    <b>APPROVED</b></p>""",
        """body{font:12px Lato} .t{width:100%} .g{display:grid;grid-template-columns:1fr 1fr
        1fr;gap:10px;
        background:#eef;padding:8px} .i{width:100%;border-collapse:collapse;margin:12px 0} .i td,.i
        th{
        border-bottom:1px solid #99b;padding:4px;text-align:left} .i
        :last-child{text-align:right}""",
    )


def _sow() -> bytes:
    css = """body{font:12.5px/1.5 Carlito} h2{color:#8a1f3d;font-size:16px;border-bottom:1px solid}
    td,th{border:1px solid #bbb;padding:3px 8px} table{border-collapse:collapse}"""
    first = web(
        """<h1>Statement of Work #4</h1><p>between <b>Tamarack Credit Bureau, Inc.</b> ("Client")
        and
    Blue Heron Labs LLC ("Contractor") under the Agreement of May 5, 2023</p><h2>1.
    Background</h2><p>
    Client wishes to retire its fax intake. Contractor has accepted the assignment.</p><h2>2.
    Services
    </h2><p>Document intake, reading, routing to adjudicators, together the <b>Paperless Disputes
    Initiative</b> (Project TCB-PDI).</p><h2>3. Deliverables and
    fees</h2><table><tr><th>Deliverable<th>
    Due<th>Fee<tr><td>Intake service<td>May 29<td>$70,000<tr><td>Routing rules<td>Jul 31<td>$55,000
    <tr><td>Cut-over<td>Sep 30<td>$42,500<tr><td><b>Not to exceed</b><td><td><b>$167,500</b></table>
    <h2>4. Acceptance</h2><p>A deliverable is deemed accepted unless rejected in writing within ten
    business days. Rejected deliverables will be corrected and resubmitted.</p>""",
        css,
        format="Letter",
    )
    second = web(
        f"""<h2>5. Order of precedence</h2><p>The Agreement prevails over this SOW.</p><h2>6.
        Signatures
    </h2><p>Accepted and agreed:</p><table style='width:100%'><tr><th>Tamarack Credit Bureau,
    Inc.<th>
    Blue Heron Labs LLC<tr><td>{ink(210, 130, 36)}<td>{ink(213, 130, 36)}<tr><td>Gwen
    Sandoval<br>Chief
    Compliance Officer<br>February 26, 2026<td>Ty Okabe<br>Managing Member<br>February 25, 2026
    </table>""",
        css,
        format="Letter",
    )
    return joined(first, second)


def _change_refused() -> bytes:
    return web(
        f"""<h2>Variation request VR-14</h2><p>Principal: <b>Mundaring Shire
        Council</b><br>Contractor:
    Jarrah Civil Pty Ltd<br>Project: Hovea Library Extension &ndash; T2025/19</p><p><b>Proposed by
    the
    Contractor, 6 February 2026.</b> Substitute polished concrete for vinyl in the foyer. Addition
    to
    the contract sum AUD 11,840.00 plus GST; six days.</p><p><b>Superintendent's recommendation.</b>
    Approve in principle; the price is fair.</p><table><tr><th>Principal's
    determination<th>Yes<th>No
    <tr><td>Scope change approved<td><td>X<tr><td>Price approved<td><td>X<tr><td>Time
    approved<td><td>X
    </table><p>Vinyl as specified is to be laid.</p><p>{ink(222, 120, 36)}<br>Ngaire Whitlam,
    Manager
    Capital Works, 19 February 2026</p>""",
        """body{font:13px 'DejaVu Serif'} td,th{border:1px solid #555;padding:5px 14px}
        table{border-collapse:collapse}""",
    )


def _invoice() -> bytes:
    return web(
        """<div
        style='display:flex;justify-content:space-between'><h1>INVOICE</h1><p>BMX-000912<br>Tax
    point 28 Feb 2026<br>Due 30 Mar 2026</p></div><p>Bill to: <b>Cragside Theme Parks Ltd</b>,
    Accounts
    Payable<br>PO: CTP-55017 &nbsp; Project: Queue Times App
    (CTP/QT)</p><table><tr><th>What<th>Amount
    <tr><td>Milestone 6 Beta in two parks &ndash; <i>accepted by L. Corrie 24
    Feb</i><td>&pound;33,000.00
    <tr><td>Less early completion rebate<td>-&pound;500.00<tr><td>VAT
    20%<td>&pound;6,500.00<tr><td><b>
    Total<td><b>&pound;39,000.00</table><p>Thank you. Goods and services are deemed accepted on
    payment.
    Bank: sort code 00-00-00, account 00000000.</p><p>Bellmatrix Ltd, company 00000000</p>""",
        """body{font:13px Carlito} h1{color:#d2581c} table{width:100%} td{border-bottom:1px solid
        #eee;
        padding:6px} td+td{text-align:right}""",
    )


def _newsletter() -> bytes:
    return web(
        """<h1>The Plumb Line</h1><p class=s>Spring news from Wainwright Hale Engineers</p><div
        class=c>
    <h3>Ferrybridge footbridge opens</h3><p>Our client, Selwick Borough Council, has accepted the
    bridge
    and cut the ribbon on 7 March. "Completed on time, signed off without a snag," said the mayor,
    Cllr Audrey Timms. The contract was worth &pound;1.9 million.</p><h3>Five ways to fail an
    acceptance
    test</h3><p>Leave the test plan until last. Invite nobody. Call every defect a feature. Forget
    the
    signature. Invoice first.</p><h3>New faces</h3><p>Bertie Lomax joins as graduate; Asha Rao is
    made
    associate and has accepted the chair of the charity committee.</p><h3>Dates</h3><p>Open day 25
    April.
    To book, sign below and post the slip: ______________</p></div>""",
        """body{font:13px/1.5 'Liberation Serif'} h1{font-size:44px;margin:0} .c{columns:2;gap:24px}
        .s{border-bottom:4px double #000;padding-bottom:8px}""",
    )


def _paper_hours() -> bytes:
    desk = Desk()
    desk.text(50, 790, "CONTRACTOR'S TIME SHEET", 14, "Helvetica-Bold")
    desk.text(
        50,
        765,
        "Worker: Piotr Wrona        Agency: Bluebell Technical        W/e: Sunday 15 "
        "February 2026\nEnd client: Skelmore Foundry Ltd      Job: Moulding line rebuild, "
        "SK-118\nOrder: 88-4417",
        10,
    )
    for row in range(8):
        desk.line(50, 690 - 24 * row, 400, 690 - 24 * row)
    for x in (50, 130, 220, 310, 400):
        desk.line(x, 690, x, 690 - 24 * 7)
    for x, word in ((55, "Day"), (135, "Start"), (225, "Finish"), (315, "Hours")):
        desk.text(x, 674, word, 10, "Helvetica-Bold")
    for row, cells in enumerate(
        (
            ("Mon", "7.00", "15.30", "8"),
            ("Tue", "7.00", "15.30", "8"),
            ("Wed", "7.00", "17.30", "10"),
            ("Thu", "7.00", "15.30", "8"),
            ("Fri", "7.00", "13.00", "6"),
        )
    ):
        desk.text(55, 650 - 24 * row, cells[0], 10)
        for x, cell in zip((140, 230, 330), cells[1:], strict=True):
            desk.hand(x, 649 - 24 * row, cell, 14, "#202020")
    desk.text(225, 530, "Total", 10, "Helvetica-Bold")
    desk.hand(330, 530, "40", 14, "#202020")
    desk.text(50, 480, "Client's supervisor: the hours above are", 10)
    for x, word in ((255, "agreed"), (320, "not agreed"), (400, "agreed as altered")):
        desk.box(x, 479, 9, 9)
        desk.text(x + 13, 480, word, 10)
    desk.cross(255, 479, 9, "#202020")
    desk.text(50, 440, "Rate £44.50, value £1,780.00", 10)
    desk.text(50, 395, "Supervisor", 10)
    desk.sign(230, 120, 392, 120, 30, "#202020")
    desk.line(115, 390, 270, 390)
    desk.text(285, 395, "Name  M. Ackroyd, Line Supervisor", 10)
    desk.text(50, 360, "Date", 10)
    desk.hand(115, 360, "16.2.26", 14, "#202020")
    return desk.done()


def papers() -> Iterator[Paper]:
    """Six layouts."""
    yield text(
        "wind-order",
        _order(),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Skerry Offshore Wind Ltd",
            project="Project Blackstone Export Cable",
            project_code="BX-440",
            signatory_name="Morag Tennant",
            signatory_title="Category Manager",
            signature_date="2026-03-02",
            amount="79800.00 GBP",
            po_number="PO-2026-00418",
        ),
    )
    yield text(
        "sow-four",
        _sow(),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Tamarack Credit Bureau, Inc.",
            project="Paperless Disputes Initiative",
            project_code="TCB-PDI",
            signatory_name="Gwen Sandoval",
            signatory_title="Chief Compliance Officer",
            signature_date="2026-02-26",
            amount="167500.00 USD",
        ),
    )
    yield text(
        "variation-refused",
        _change_refused(),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Mundaring Shire Council",
            project="Hovea Library Extension",
            project_code="T2025/19",
            signatory_name="Ngaire Whitlam",
            signatory_title="Manager Capital Works",
            signature_date="2026-02-19",
            amount="11840.00 AUD",
            change_order_number="VR-14",
        ),
    )
    yield text(
        "invoice-beta",
        _invoice(),
        truth(
            "other",
            None,
            None,
            "en",
            client="Cragside Theme Parks Ltd",
            project="Queue Times App",
            project_code="CTP/QT",
            milestone="Milestone 6 Beta in two parks",
            po_number="CTP-55017",
        ),
    )
    yield text("plumb-line", _newsletter(), truth("other", None, None, "en"))
    yield scanned(
        "paper-hours",
        _paper_hours(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Skelmore Foundry Ltd",
            project="Moulding line rebuild",
            project_code="SK-118",
            signatory_name="M. Ackroyd",
            signatory_title="Line Supervisor",
            signature_date="2026-02-16",
            amount="1780.00 GBP",
            po_number="88-4417",
        ),
        skew=-1.1,
        seed=15,
    )
