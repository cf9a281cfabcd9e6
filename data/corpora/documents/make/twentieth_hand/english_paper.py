"""English papers that were signed on paper or laid out as forms."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from twentieth_hand.board import Form, across, box, ink, ring, scanned, sheet, stamp, tick, web


def uat() -> Paper:
    """Ticks in the pass column and one of two printed words ringed."""
    cases = (
        ("UAT-01", "Log in with county badge"), ("UAT-02", "Open a case and attach a photo"),
        ("UAT-03", "Reassign a case to another district"), ("UAT-04", "Print the weekly docket"),
        ("UAT-05", "Close and reopen a case"),
    )  # fmt: skip
    rows = "".join(
        f"<tr><td>{n}<td>{w}<td align=center>{tick(i)}<td><td><span class=b>rk</span>"
        for i, (n, w) in enumerate(cases)
    )
    css = ".t{width:100%} .t td,.t th{border:1px solid #222;padding:5px 7px;height:27px}"
    body = f"""
    <h2 style="text-align:center;margin-bottom:2px">User Acceptance Test Record</h2><p style="text-align:center;margin-top:0">Dunmore County Clerk &nbsp;–&nbsp; Case Tracker 2.0</p>
    <p>Work order: WO-6614 &nbsp;&nbsp; Vendor: Sable Ridge Software &nbsp;&nbsp; Build: 2.0.117</p>
    <table class=t><tr><th>Case<th>What was tried<th>Pass<th>Fail<th>Tester{rows}</table>
    <p>After running the cases above the business owner's decision is (circle one):</p>
    <p style="font-size:14pt;padding-left:60px"><b>{ring("ACCEPT", 4)}</b> &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; <b>REJECT</b> &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; <b>RETEST</b></p>
    <p>Business owner: Rosalind Keough, Chief Deputy Clerk</p>
    <table><tr><td>Signature {ink(8, 150, 36)}<td style="padding-left:40px">Date &nbsp;<span class=b>July 22, 2026</span></table>"""
    return scanned(
        "uat-record-ringed",
        web(body, css, size="Letter"),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Dunmore County Clerk", project="Case Tracker 2.0",
            project_code="WO-6614", signatory_name="Rosalind Keough", signatory_title="Chief Deputy Clerk",
            signature_date="2026-07-22",
        ),
        Scanner(dpi=160, skew=-0.7, noise=5, seed=41),
    )  # fmt: skip


def countersigned_letter() -> Paper:
    """A law firm's closing letter that the client signed at its foot."""
    css = "body{font:11.5pt/1.45 'Liberation Serif'}"
    body = f"""
    <div style="text-align:center;font-variant:normal"><b style="font-size:15pt">Ferrand Loomis &amp; Quaye LLP</b><br><span class=sm>Solicitors · 9 Chancel Row · Bristol</span></div>
    <p>4 August 2026</p><p>Engagement FLQ/88120</p><p>Kestle Marine Holdings Limited<br>For the attention of Mr Silas Penhallow</p>
    <p><b>Document review for the Trevose arbitration: end of phase 2</b></p>
    <p>Dear Mr Penhallow</p>
    <p>We have now delivered the coded set of 61,400 documents, the privilege log and the issues memorandum. With that, everything in phase 2 of our engagement is in your hands.</p>
    <p>The fixed fee for the phase is £36,000.00 plus VAT. Our terms provide that it becomes payable once you confirm that the work is as agreed. If it is, kindly sign below and return one copy.</p>
    <p>Yours sincerely</p>{ink(12, 130, 34, "#222")}<br>Tamsin Quaye, Partner
    <p style="border-top:1px solid #000;padding-top:10px;margin-top:26px">The work described above is as agreed and I have no queries on it.</p>
    <p>{ink(77, 160, 38)}<br>Silas Penhallow, Company Secretary, Kestle Marine Holdings Limited<br>Dated: 10 August 2026</p>"""
    return sheet(
        "solicitors-letter-countersigned",
        web(body, css, margin="24mm"),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Kestle Marine Holdings Limited",
            project="Document review for the Trevose arbitration", project_code="FLQ/88120", milestone="phase 2",
            signatory_name="Silas Penhallow", signatory_title="Company Secretary", signature_date="2026-08-10",
            amount="36000.00 GBP",
        ),
    )  # fmt: skip


def transition_form() -> Paper:
    """A form with fields; the middle of three boxes is clicked."""
    f = Form()
    f.line("Service Transition Acceptance", 16, "Helvetica-Bold", 10)
    f.line("Provider: Oakline Managed IT      Form STA-3", 9, gap=16)
    for name, label, value in (
        ("customer", "Customer", "Whinfell Hospice"), ("project", "Project", "Server room to cloud"),
        ("code", "Project code", "OMI-W-209"), ("stage", "Stage", "Stage 2 Early life support"),
        ("fee", "Fee due on this stage", "GBP 7,425.00"),
    ):  # fmt: skip
        f.field(name, value, 150, 270)
        f.line(label, gap=13)
    f.rule()
    f.line("Decision of the customer (tick one)", 11, "Helvetica-Bold", 10)
    f.check("accept", False, "Accepted without reservation")
    f.check("subject", True, "Accepted, subject to the points entered below")
    f.check("refuse", False, "Not accepted", 14)
    f.field("point1", "Out-of-hours phone number goes live by 30 November 2026", 20, 440)
    f.line("1", gap=15)
    f.field("point2", "Two admin accounts of former staff are removed", 20, 440)
    f.line("2", gap=15)
    f.field("point3", "", 20, 440)
    f.line("3", gap=22)
    for name, label, value in (
        ("name", "Signed for the customer by", "Lorna Bickerstaff"), ("title", "Position", "Operations Director"),
        ("esign", "Electronic signature", "/s/ Lorna Bickerstaff"), ("date", "Date", "18 November 2026"),
    ):  # fmt: skip
        f.field(name, value, 150, 270)
        f.line(label, gap=13)
    return sheet(
        "transition-form-fields",
        f.done(),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en", client="Whinfell Hospice",
            project="Server room to cloud", project_code="OMI-W-209", milestone="Stage 2 Early life support",
            signatory_name="Lorna Bickerstaff", signatory_title="Operations Director", signature_date="2026-11-18",
            amount="7425.00 GBP",
            conditions=[
                "Out-of-hours phone number goes live by 30 November 2026",
                "Two admin accounts of former staff are removed",
            ],
        ),
        form="form",
    )  # fmt: skip


def resolution() -> Paper:
    """A board takes over the finished work by resolution."""
    css = "body{font:12pt/1.5 'DejaVu Serif';font-size:10.5pt} li{margin-bottom:8px}"
    body = f"""
    <h3 style="text-align:center">ALDERPOINT WATERFRONT DISTRICT<br>BOARD OF COMMISSIONERS</h3><p style="text-align:center"><b>Resolution No. 2026-31</b></p>
    <p>WHEREAS the District engaged Cobalt Meridian Consulting for the project known as the Asset Management System, project no. 25-PS-114; and</p>
    <p>WHEREAS the Director of Engineering has reported that all work of the project is finished and that the punch list of June 2 has been cleared;</p>
    <p>NOW, THEREFORE, BE IT RESOLVED that</p>
    <ol><li>the work under project no. 25-PS-114 is hereby accepted as complete;</li><li>the retention of $58,640.00 shall be released to the contractor; and</li><li>the Clerk shall give notice of this resolution to the contractor.</li></ol>
    <p>Adopted on June 23, 2026 by the following vote: Ayes 5, Noes 0, Absent 0.</p>
    <p style="margin-top:22px">{ink(5, 150, 36, "#111")}<br>Marguerite Stanhope<br>President of the Board</p>
    <p class="sm g">Entered in the minute book, vol. 14, p. 202</p>"""
    return sheet(
        "board-resolution-retention",
        web(body, css, size="Letter", margin="24mm"),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="ALDERPOINT WATERFRONT DISTRICT",
            project="Asset Management System", project_code="25-PS-114", signatory_name="Marguerite Stanhope",
            signatory_title="President of the Board", signature_date="2026-06-23", amount="58640.00 USD",
        ),
    )  # fmt: skip


def refused_certificate() -> Paper:
    """The sheet is called Certificate of Acceptance; the answer in it is no."""
    css = ".c{border:3px double #3f5d3a;padding:24px 28px} td{padding:5px 16px 5px 0}"
    body = f"""
    <div class=c><h1 style="text-align:center;color:#3f5d3a;font:bold 22pt 'Liberation Serif'">Certificate of Acceptance</h1>
    <table><tr><td class=g>Issued by<td>Torridge Valley NHS Partnership<tr><td class=g>Supplier<td>Blackthorn Cyber Ltd
    <tr><td class=g>Project<td>Perimeter Hardening 2026<tr><td class=g>Work order<td>BT-W-0093<tr><td class=g>Deliverable<td>Milestone 2, remediation of critical findings<tr><td class=g>Value<td>£24,880.00</table>
    <p>The Authority has examined the deliverable named above against the acceptance criteria in Schedule 4 and</p>
    <p>{box("", 13)} accepts it. The supplier may invoice the value stated.</p>
    <p>{box("x", 13, 6)} does not accept it, for the reasons given here. The value may not be invoiced.</p>
    <p style="padding-left:22px" class=h>4 of 9 critical findings still open on retest, VPN gateway not patched</p>
    <p style="margin-top:26px">{ink(23, 140, 36)}<br>Dr Anwen Prosser, Chief Information Security Officer<br>for the Authority, 27 April 2026</p></div>"""
    return sheet(
        "certificate-that-refuses",
        web(body, css),
        truth(
            "acceptance_certificate", "rejected", True, "en", client="Torridge Valley NHS Partnership",
            project="Perimeter Hardening 2026", project_code="BT-W-0093", milestone="Milestone 2, remediation of critical findings",
            signatory_name="Dr Anwen Prosser", signatory_title="Chief Information Security Officer",
            signature_date="2026-04-27", amount="24880.00 GBP",
        ),
    )  # fmt: skip


def snag_both() -> Paper:
    """A snag sheet on which both answers are crossed."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #444;padding:5px 6px}"
    body = f"""
    <b style="font-size:14pt">SNAG SHEET / HANDOVER</b> &nbsp; comms room fit-out<br>
    <p>Client: Severnside Logistics Park &nbsp; Job: CR-4410 &nbsp; Contractor: Jarrow Data Cabling &nbsp; Walked: 13 Feb 2026</p>
    <table class=t><tr><th>No<th>Snag<th>Closed
    <tr><td>1<td>Rack 3 PDU not earthed<td>{tick(3)}<tr><td>2<td>Floor tile lifting by door<td><tr><td>3<td>Labels missing on patch panel B<td>{tick(5)}<tr><td>4<td>Fire stopping round tray<td></table>
    <p><b>Result of walk</b> (cross one only)</p>
    <p>{box("x", 13, 11)} Room taken over, snags cleared &nbsp;&nbsp;&nbsp; {box("x", 13, 21)} Room not taken over, walk again</p>
    <p>For client: Gordon Ashby, Estates Manager &nbsp;&nbsp; {ink(3, 110, 30)} &nbsp;&nbsp; <span class=b>13 Feb 2026</span></p>"""
    return scanned(
        "snag-sheet-both-crossed",
        web(body, css, size="A5", landscape=True, margin="9mm"),
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Severnside Logistics Park", project="comms room fit-out",
            project_code="CR-4410", signatory_name="Gordon Ashby", signatory_title="Estates Manager",
            signature_date="2026-02-13",
        ),
        Scanner(dpi=190, skew=1.6, noise=7, grey=False, shadow=True, seed=9),
    )  # fmt: skip


def void_rev() -> Paper:
    """Signed once, then voided by the next revision."""
    css = "td{padding:4px 18px 4px 0}"
    body = f"""{across("VOID", size=150)}
    <p style="border:2px solid #c0392b;color:#c0392b;padding:7px 12px"><b>VOID. Replaced by Rev. C, issued 11 May 2026. Not to be relied on for payment.</b></p>
    <h2>Software Delivery Acceptance, Rev. B</h2>
    <table><tr><td>Buyer<td>Corriedale Textiles Co.<tr><td>Seller<td>Wexcombe Automation<tr><td>Project<td>Dye Line Scheduler<tr><td>Project no.<td>WX-1187<tr><td>Amount released<td>USD 15,500.00</table>
    <p>Buyer confirms receipt of version 1.3 and acceptance of the same in accordance with section 8 of the license and services agreement.</p>
    <p>{ink(61, 150, 36)}<br>Phineas Rourke<br>Plant Manager, Corriedale Textiles Co.<br>Signed April 30, 2026</p>"""
    return sheet(
        "void-revision-b",
        web(body, css, size="Letter"),
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Corriedale Textiles Co.", project="Dye Line Scheduler",
            project_code="WX-1187", signatory_name="Phineas Rourke", signatory_title="Plant Manager",
            signature_date="2026-04-30", amount="15500.00 USD", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def change_declined() -> Paper:
    """Approved by the architect of the supplier and the advisory board; the owner declines."""
    css = ".b2{border:1px solid #888;padding:10px 14px;margin-bottom:10px} b.n{color:#8a1c1c}"
    body = f"""
    <h2>Change Request CR-0219</h2>
    <div class=b2>Customer: <b>Port of Ellisfield Authority</b><br>Programme: Vessel Traffic Display<br>Project no.: PEA-2024-77<br>Raised by: Maritime Software Group, 2 December 2026<br>
    Effect on price: + CAD 19,200.00 &nbsp; Effect on time: + 15 working days</div>
    <div class=b2><b>What changes</b><br>Replace the radar feed library by the vendor's commercial edition.</div>
    <div class=b2><b>1. Technical review (supplier)</b><br>Recommended for approval. Hugo Lavery, Lead Architect, 3 December 2026</div>
    <div class=b2><b>2. Change advisory board</b><br>Approved for submission to the owner. Minutes of 8 December 2026</div>
    <div class=b2><b>3. Owner's decision</b><br><b class=n>Declined.</b> The open edition was what we bought; a licence that its author now prefers is not a change of our requirements. No adjustment of price or time.<br><br>
    {ink(44, 140, 34)}<br>Capt. Verity Sommerscale, Harbour Master, 10 December 2026</div>"""
    return sheet(
        "change-request-owner-declines",
        web(body, css, size="Letter"),
        truth(
            "change_order", "rejected", True, "en", client="Port of Ellisfield Authority", project="Vessel Traffic Display",
            project_code="PEA-2024-77", signatory_name="Verity Sommerscale", signatory_title="Harbour Master",
            signature_date="2026-12-10", amount="19200.00 CAD", change_order_number="CR-0219",
        ),
    )  # fmt: skip


def weekly_sheet() -> Paper:
    """A week on paper with the supervisor's stamp and initials."""
    days = (("Mon", "8"), ("Tue", "8"), ("Wed", "7.5"), ("Thu", "9"), ("Fri", "7"))
    rows = "".join(
        f"<tr><td>{d}<td class=h>{h}<td class=h>{w}"
        for (d, h), w in zip(
            days, ("payroll feed", "payroll feed", "tests", "go-live", "support"), strict=True
        )
    )
    css = ".t td,.t th{border:1px solid #222;padding:5px 10px;height:26px} .t{width:100%}"
    body = f"""
    <p style="font-size:15pt;margin:0"><b>Silverlode Contract IT</b> &nbsp; weekly time record</p>
    <p>Worker: Imelda Castro &nbsp;&nbsp; At: Bracknell Ferry Company &nbsp;&nbsp; Assignment: SL-9031 &nbsp;&nbsp; Week ending: 16 October 2026</p>
    <table class=t><tr><th>Day<th>Hours<th>Work{rows}<tr><td><b>Total</b><td class=h>39.5<td></table>
    <p class=sm>By stamping below the hirer confirms the hours and that the work was done to its satisfaction.</p>
    <div style="display:flex;gap:50px;align-items:center">{stamp("BRACKNELL FERRY COMPANY<br>HOURS APPROVED<br>F. Delacourt, Payroll Manager<br>19 OCT 2026", "#1d4d8c", -4)} {ink(14, 70, 30, loops=4)}</div>"""
    return scanned(
        "weekly-record-stamped",
        web(body, css, size="A5", margin="10mm"),
        truth(
            "timesheet_approval", "accepted", True, "en", client="Bracknell Ferry Company", project_code="SL-9031",
            signatory_name="F. Delacourt", signatory_title="Payroll Manager", signature_date="2026-10-19",
        ),
        Scanner(dpi=200, skew=-1.1, noise=6, turn=90, seed=77),
    )  # fmt: skip


def sow() -> Paper:
    """A statement of work, signed by both."""
    css = "body{font:10.5pt/1.45 'Liberation Serif'} h3{margin:12px 0 3px}"
    body = f"""
    <h2>Statement of Work No. 3</h2><p>under the Master Services Agreement of 12 January 2025 between <b>Gullane Distillers plc</b> (Client) and Aldous Reef Consulting LLP (Consultant).</p>
    <h3>1. Project</h3><p>Excise Reporting Renewal; Consultant's reference AR-GD-03.</p>
    <h3>2. Services</h3><p>The Consultant will design, build and test the monthly warehouse return and train eight users.</p>
    <h3>3. Acceptance</h3><p>Each deliverable is deemed accepted when the Client signs the acceptance form in Annex 2.</p>
    <h3>4. Fees</h3><p>Fixed fee of £92,000.00, in four equal instalments, each after acceptance of the deliverable to which it belongs.</p>
    <h3>5. Term</h3><p>1 March 2026 to 30 September 2026.</p>
    <div style="display:flex;gap:50px;margin-top:24px"><div>For the Client<br>{ink(50, 140, 34)}<br>Isla Drummond<br>Finance Director<br>20 February 2026</div><div>For the Consultant<br>{ink(51, 120, 34)}<br>Marcus Vane<br>Partner<br>18 February 2026</div></div>"""
    return sheet(
        "sow-excise",
        web(body, css, margin="22mm"),
        truth(
            "statement_of_work", None, True, "en", client="Gullane Distillers plc", project="Excise Reporting Renewal",
            project_code="AR-GD-03", signatory_name="Isla Drummond", signatory_title="Finance Director",
            signature_date="2026-02-20", amount="92000.00 GBP",
        ),
    )  # fmt: skip


def third_of_five() -> Paper:
    """A letter of the client with all milestones; the third is meant."""
    css = ".t td,.t th{padding:4px 12px 4px 0;border-bottom:1px solid #aaa}"
    body = f"""
    <p><b>Lindqvist Arena Group</b><br>Venue Technology<br>210 Foundry Street, Duluth</p><p>September 17, 2026</p>
    <p>Tessellate Ticketing Software, Inc.<br>Attn: Program Office</p><p>Re: Gate Scanning Upgrade, agreement LAG-TT-26</p>
    <p>Ladies and Gentlemen:</p><p>For your records, the payment plan stands as follows:</p>
    <table class=t><tr><th>Milestone<th>Fee<th>Position<tr><td>1 Hardware survey<td>$14,000.00<td>paid in May<tr><td>2 Scanner firmware<td>$31,500.00<td>paid in July
    <tr><td>3 Offline mode<td>$26,250.00<td>see below<tr><td>4 Season ticket import<td>$18,000.00<td>tests begin October 5<tr><td>5 Opening night support<td>$9,000.00<td>not started</table>
    <p>Our people unplugged the network at three gates during Saturday's concert, and not one guest was held up. We are therefore glad to take the offline mode off your list: it does what the agreement asks for, and its fee may be invoiced now.</p>
    <p>Very truly yours,</p>{ink(88, 150, 38)}<br>Solveig Lindqvist-Baptiste<br>Vice President, Venue Technology"""
    return sheet(
        "letter-third-of-five",
        web(body, css, size="Letter", margin="25mm"),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Lindqvist Arena Group", project="Gate Scanning Upgrade",
            project_code="LAG-TT-26", milestone="3 Offline mode", signatory_name="Solveig Lindqvist-Baptiste",
            signatory_title="Vice President, Venue Technology", signature_date="2026-09-17", amount="26250.00 USD",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from (
        uat(), countersigned_letter(), transition_form(), resolution(), refused_certificate(), snag_both(),
        void_rev(), change_declined(), weekly_sheet(), sow(), third_of_five(),
    )  # fmt: skip
