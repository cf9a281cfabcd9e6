"""Site papers: taking-over, payment certificates, service sheets (English), drawn and printed."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Desk, ink, scanned, text, web

AC = "acceptance_certificate"


def _taking_over() -> bytes:
    return web(
        f"""<h2>TAKING-OVER CERTIFICATE</h2><p class=s>(Sub-Clause
        10.1)</p><table><tr><td>Employer<td>
    Lower Volta Irrigation Authority<tr><td>Contractor<td>Sable Creek Civil JV<tr><td>Project<td>
    Akuse Canal Rehabilitation (no. LVIA/W/09)<tr><td>Section<td>Section 2: Headworks and gates
    <tr><td>Value of the Section<td>USD 2,184,300.00</table><p>The Engineer certifies that the
    Section
    was completed in accordance with the Contract on 18 January 2026, except for the minor
    outstanding
    work and defects listed, which the Contractor shall finish within 28 days:</p><table><tr><th>No.
    <th>Outstanding work<th>Location<tr><td>1<td>Repaint handrails<td>Gate house<tr><td>2<td>Provide
    as-built drawings of gate 3<td>&ndash;<tr><td>3<td>Seal expansion joint<td>Ch. 0+140</table>
    <p>Signed for the Engineer, acting for the Employer</p><div class=c>{ink(140, 140, 40)}</div>
    <p>Kwabena Ofosu-Mensah<br>Resident Engineer<br>29 January 2026</p>""",
        """body{font:13px 'Liberation Serif'} h2,.s{text-align:center;margin:3px} td,th{border:1px
        solid #000;padding:4px 8px} table{border-collapse:collapse;margin:12px 0}""",
    )


def _pay_app() -> bytes:
    return web(
        f"""<div class=h><b>APPLICATION AND CERTIFICATE FOR PAYMENT</b><span>Application 11
        &middot; Period
    to 02/28/2026</span></div><div class=g><div>TO OWNER: Chisholm Trail Medical
    Foundation<br>PROJECT:
    Outpatient Pavilion Shell<br>PROJECT NO: 2418</div><div>FROM: Redstone Erectors Inc.<br>VIA
    ARCHITECT: Oyler Madsen Design<br>CONTRACT DATE: March 14, 2025</div></div><table>
    <tr><td>1. Original contract sum<td>$6,210,000.00<tr><td>2. Net change by change orders<td>
    $-18,450.00<tr><td>3. Contract sum to date<td>$6,191,550.00<tr><td>4. Total completed and stored
    <td>$5,046,200.00<tr><td>5. Retainage 10%<td>$504,620.00<tr><td>6. Total earned less
    retainage<td>
    $4,541,580.00<tr><td>7. Less previous certificates<td>$4,102,980.00<tr><td>8. Current payment
    due
    <td>$438,600.00</table><p><b>Architect's certificate.</b> Based on on-site observation the
    Architect
    certifies to the Owner that the work has progressed as indicated and the Contractor is entitled
    to payment of the AMOUNT CERTIFIED: <b>$412,350.00</b> (differs from line 8: curtain wall
    mock-up
    not yet approved, see initialled schedule).</p><div
    class=g><div>CONTRACTOR<br>{ink(151, 120, 34)}
    <br>Duane Pickett &nbsp; 3/2/2026</div><div>ARCHITECT<br>{ink(152, 120, 34)}<br>By: Leona
    Madsen,
    AIA, Principal &nbsp; Date: March 6, 2026</div></div><p class=f>This certificate is not
    negotiable.
    Issuance, payment and acceptance of payment are without prejudice to any rights.</p>""",
        """body{font:12px 'Liberation Sans'}
        .h{display:flex;justify-content:space-between;border-bottom:
        3px solid #000} .g{display:grid;grid-template-columns:1fr 1fr;gap:20px;margin:12px 0}
        table{width:100%} td{border-bottom:1px dotted #777;padding:3px} td+td{text-align:right}
        .f{font-size:9px}""",
    )


def _service_sheet() -> bytes:
    desk = Desk()
    desk.box(45, 400, 505, 400)
    desk.text(55, 775, "FROSTLINE REFRIGERATION SERVICES", 14, "Helvetica-Bold")
    desk.text(400, 775, "Service sheet 60218", 10)
    desk.text(
        55,
        745,
        "Customer:  Copperfield Dairy Foods\nProject:  Blast Chiller 3 Overhaul, Melbury\nCalled "
        "out: "
        " 9 Feb 2026     Finished:  10 Feb 2026\nJob:  FRS-4482     Customer order:  CDF 90117",
        10,
    )
    for y in (680, 640, 600, 560, 520, 480):
        desk.line(45, y, 550, y)
    desk.hand(55, 655, "replaced compressor relay, re-gassed 6.2 kg R448A")
    desk.hand(55, 617, "ran 3 cycles to -38, held. engineer 11.5 hrs")
    desk.text(55, 575, "Parts and labour (fixed price for Stage 1)", 10)
    desk.hand(440, 575, "£2,318.40", 14)
    desk.text(55, 535, "Customer's decision", 10, "Helvetica-Bold")
    for x, word in ((180, "Work accepted"), (300, "Accepted, see notes"), (435, "Not accepted")):
        desk.box(x, 534, 9, 9)
        desk.text(x + 14, 535, word, 9)
    desk.tick(180, 534, 11)
    desk.text(55, 495, "Notes:", 9)
    desk.hand(95, 495, "good job, thank you")
    desk.text(55, 455, "Signature", 9)
    desk.sign(161, 110, 450, 120, 26)
    desk.text(290, 455, "Print name", 9)
    desk.hand(345, 455, "Hattie Broom")
    desk.text(55, 425, "Position", 9)
    desk.hand(110, 425, "Shift Manager")
    desk.text(290, 425, "Date", 9)
    desk.hand(345, 425, "10/2/26")
    desk.text(
        50,
        385,
        "Goods remain ours until paid for. A sheet without a tick is treated as not accepted.",
        7,
    )
    return desk.done()


def _double_tick() -> bytes:
    desk = Desk(LETTER)
    desk.text(60, 740, "Owner Walk-Through Record", 18, "Times-Bold")
    desk.text(
        60,
        712,
        "Homeowner: Pruett Family Trust          Builder: Juniper Modular Homes\n"
        "Home: Lot 14 Cedar Bench          Build no. JM-3307\nStage: Set and Button-Up      "
        "    Draw due at this stage: $58,900.00",
        11,
        "Times-Roman",
    )
    rows = (
        "Exterior seams closed and trimmed",
        "Marriage wall flush",
        "Plumbing pressure held",
        "Keys and manuals given",
    )
    desk.text(400, 640, "OK", 10, "Times-Bold")
    desk.text(450, 640, "Not OK", 10, "Times-Bold")
    for number, row in enumerate(rows):
        y = 615 - 24 * number
        desk.text(60, y, row, 11, "Times-Roman")
        desk.box(400, y - 2)
        desk.box(460, y - 2)
        desk.tick(400 if number != 1 else 460, y - 2)
    desk.text(60, 490, "After the walk-through we", 11, "Times-Bold")
    for y, words in (
        (465, "accept the stage and release the draw"),
        (440, "do not accept the stage; the draw is held"),
    ):
        desk.box(70, y)
        desk.cross(70, y)
        desk.text(90, y + 1, words, 11, "Times-Roman")
    desk.sign(171, 70, 375, 150, 34, "#111111")
    desk.line(60, 370, 260, 370)
    desk.text(60, 356, "Owner: Lyle Pruett, Trustee", 10, "Times-Roman")
    desk.hand(320, 375, "Feb. 21, 2026", 14, "#111111")
    desk.line(310, 370, 450, 370)
    desk.text(310, 356, "Date", 10, "Times-Roman")
    return desk.done()


def _unticked() -> bytes:
    return web(
        f"""<h2>Snagging close-out / practical completion</h2><p>Client: Marlowe Student Living
        &nbsp;|&nbsp;
    Scheme: Canal Street Block C &nbsp;|&nbsp; Scheme no. MSL-C-2024 &nbsp;|&nbsp; Element: Lift
    installation</p><table><tr><th>Snag<th>Closed?<tr><td>Car 1 door edge<td>yes<tr><td>Car 2
    emergency
    phone<td>yes<tr><td>Pit lighting<td>no</table><p>Please tick <b>one</b>:</p><p class=b>&#9633;
    Practical completion is granted; release 50% retention, &pound;9,310.75<br>&#9633; Practical
    completion is granted once the open snags are closed<br>&#9633; Practical completion is refused
    </p><table><tr><td>{ink(181, 130, 36)}<td>Rosalind Frayn<br>Development
    Manager<td>17.02.2026</table>
    """,
        """body{font:13px Lato} td,th{border:1px solid #bbb;padding:6px 16px;text-align:left}
        table{border-collapse:collapse} .b{font-family:'DejaVu Sans';line-height:2}""",
    )


def _delivery() -> bytes:
    return web(
        f"""<div class=l><h3>DELIVERY NOTE DN-77310</h3><p>Sheaf &amp; Anvil
        Joinery</p></div><table>
    <tr><th>Deliver to<th>Order<th>Job<th>Shipped<tr><td>Ottoline Hotels plc<br>The Marram, Seafront
    <td>OH-PO-0912<td>The Marram Bar Fit-out / 25-331<td>26 Feb 2026</table><table><tr><th>Item<th>
    Ordered<th>Sent<th>Balance<tr><td>Bar front panel, oak, 1.8 m<td>6<td>6<td>0<tr><td>Back bar
    with
    lights<td>1<td>1<td>0<tr><td>Brass foot rail<td>11 m<td>11 m<td>0</table><p>Milestone: Joinery
    delivered &nbsp; Sum due on signed note: &pound;14,180.00</p><div class=r><i>All here, nothing
    damaged. Accepted.</i><br>{ink(190, 110, 34)}<br><i>Col Whitby &nbsp; Site Manager &nbsp;
    27-02-26
    </i></div><p class=f>Received in good order unless noted here. "Unexamined" may not be written
    on
    this note.</p>""",
        """body{font:12px Carlito} .l{border-left:8px solid #8a5a2b;padding-left:10px}
        table{width:100%;
        border-collapse:collapse;margin:10px 0} td,th{border:1px solid #8a5a2b;padding:4px}
        .r{border:1px solid #8a5a2b;padding:8px 14px;width:330px} i{font:20px DkgHandwriting;
        color:#1b2f8f} .f{font-size:9px}""",
    )


def _circled() -> bytes:
    desk = Desk()
    desk.text(70, 790, "Thornbury & Vale Drainage Board", 12, "Times-Bold")
    desk.text(70, 765, "Inspection of contract work", 17, "Times-Roman")
    desk.text(
        70, 730, "Scheme\nJob no.\nContractor\nLength inspected\nMeasured value", 11, "Times-Roman"
    )
    desk.text(
        200,
        730,
        "Penn Rhyne Desilting\nTV/26/003\nMarshfrog Plant Hire\nReach B, sluice to "
        "culvert 9\n£21,066.00",
        11,
        "Times-Roman",
    )
    desk.text(70, 620, "The length inspected is (circle)", 11, "Times-Roman")
    for x, word in ((90, "ACCEPTED"), (200, "ACCEPTED IN PART"), (350, "REJECTED")):
        desk.text(x, 590, word, 12, "Times-Bold")
    desk.ring(343, 583, 76, 24)
    desk.text(70, 550, "Reason", 11, "Times-Roman")
    desk.hand(120, 550, "spoil left on the bank within 2 m, bed still 150 too high at", 14)
    desk.hand(120, 530, "the sluice. not to be paid", 14)
    desk.text(70, 480, "Inspector (for the Board)", 11, "Times-Roman")
    desk.sign(205, 210, 478, 120, 30)
    desk.text(350, 480, "Winifred Coate", 11, "Times-Roman")
    desk.text(70, 450, "Date", 11, "Times-Roman")
    desk.hand(120, 450, "8 January 2026", 14)
    return desk.done()


def papers() -> Iterator[Paper]:
    """Seven layouts."""
    yield text(
        "taking-over",
        _taking_over(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Lower Volta Irrigation Authority",
            project="Akuse Canal Rehabilitation",
            project_code="LVIA/W/09",
            milestone="Section 2: Headworks and gates",
            signatory_name="Kwabena Ofosu-Mensah",
            signatory_title="Resident Engineer",
            signature_date="2026-01-29",
            amount="2184300.00 USD",
            conditions=[
                "Repaint handrails",
                "Provide as-built drawings of gate 3",
                "Seal expansion joint",
            ],
        ),
    )
    yield text(
        "pay-application",
        _pay_app(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Chisholm Trail Medical Foundation",
            project="Outpatient Pavilion Shell",
            project_code="2418",
            milestone="Application 11",
            signatory_name="Leona Madsen",
            signatory_title="Principal",
            signature_date="2026-03-06",
            amount="412350.00 USD",
        ),
    )
    yield scanned(
        "service-sheet",
        _service_sheet(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Copperfield Dairy Foods",
            project="Blast Chiller 3 Overhaul",
            project_code="FRS-4482",
            milestone="Stage 1",
            signatory_name="Hattie Broom",
            signatory_title="Shift Manager",
            signature_date="2026-02-10",
            amount="2318.40 GBP",
            po_number="CDF 90117",
        ),
        skew=0.9,
        seed=11,
    )
    yield scanned(
        "walk-through",
        _double_tick(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Pruett Family Trust",
            project="Lot 14 Cedar Bench",
            project_code="JM-3307",
            milestone="Set and Button-Up",
            signatory_name="Lyle Pruett",
            signatory_title="Trustee",
            signature_date="2026-02-21",
            amount="58900.00 USD",
        ),
        skew=-0.6,
        noise=9.0,
        seed=12,
    )
    yield text(
        "snag-close-out",
        _unticked(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Marlowe Student Living",
            project="Canal Street Block C",
            project_code="MSL-C-2024",
            milestone="Lift installation",
            signatory_name="Rosalind Frayn",
            signatory_title="Development Manager",
            signature_date="2026-02-17",
            amount="9310.75 GBP",
        ),
    )
    yield text(
        "delivery-joinery",
        _delivery(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Ottoline Hotels plc",
            project="The Marram Bar Fit-out",
            project_code="25-331",
            milestone="Joinery delivered",
            signatory_name="Col Whitby",
            signatory_title="Site Manager",
            signature_date="2026-02-27",
            amount="14180.00 GBP",
            po_number="OH-PO-0912",
        ),
    )
    yield text(
        "circled-word",
        _circled(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Thornbury & Vale Drainage Board",
            project="Penn Rhyne Desilting",
            project_code="TV/26/003",
            milestone="Reach B, sluice to culvert 9",
            signatory_name="Winifred Coate",
            signatory_title="Inspector",
            signature_date="2026-01-08",
            amount="21066.00 GBP",
        ),
    )
