"""Web tools printed to PDF: tickets, e-signature envelopes, ERP screens, approval boards."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import web


def ticket() -> Paper:
    css = """body{font:13px 'Liberation Sans';color:#172b4d}.k{color:#6b778c;font-size:11px}
    h1{font-size:21px;margin:4px 0 14px}dl{display:grid;grid-template-columns:130px 1fr;gap:5px}
    dd{margin:0}.p{background:#e3fcef;color:#064;padding:2px 6px;border-radius:3px;font-weight:bold}
    .c{border-left:3px solid #dfe1e6;padding:4px 12px;margin:12px 0}b.n{color:#0052cc}"""
    body = """<div class=k>Projects / Harrow Rewards Replatform / HRR-418</div>
    <h1>Client sign-off: Stage 3, points engine live in production</h1>
    <dl><dt class=k>Type</dt><dd>Milestone approval</dd><dt class=k>Status</dt>
    <dd><span class=p>APPROVED</span></dd><dt class=k>Organisation</dt><dd>Harrow &amp; Finch Retail
    plc</dd><dt class=k>Fee released</dt><dd>GBP 61,250.00 (ex VAT)</dd><dt class=k>Customer
    PO</dt><dd>HF-4500771</dd><dt class=k>Reporter</dt><dd>Priya Sandhu (Tallow Digital)</dd>
    <dt class=k>Approver</dt><dd>Gwen Adeyemi, Head of Loyalty (Harrow &amp; Finch)</dd></dl>
    <h3>Description</h3><p>All 34 acceptance scenarios were run on the production stack on 2 and 3
    March 2026. Thirty-three passed first time; HRR-402 failed, was corrected and re-run.</p>
    <h3>Approvals</h3><div class=c><b class=n>Gwen Adeyemi</b> approved this request<br>
    <span class=k>05 Mar 2026, 16:12 GMT · signed in with Harrow SSO</span><br>Thanks all. I confirm
    the points engine is accepted and the stage 3 fee can be invoiced.</div>
    <h3>Activity</h3><div class=c><b class=n>Priya Sandhu</b> changed status Waiting for approval →
    Approved <span class=k>automation</span></div><div class=c><b class=n>Tom Rusk</b>
    <span class=k>04 Mar 2026</span><br>HRR-402 retest attached, passed.</div>"""
    foot = "https://desk.tallow.example/browse/HRR-418 <span class=date></span> Page 1 of 1"
    return Paper(
        "h-ticket-loyalty", "a", "text",
        web(css, body, foot=foot.replace("<span class=date></span>", "09/03/2026")),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Harrow & Finch Retail plc", project="Harrow Rewards Replatform",
            milestone="Stage 3, points engine live in production",
            signatory_name="Gwen Adeyemi", signatory_title="Head of Loyalty",
            signature_date="2026-03-05", amount="61250.00 GBP", po_number="HF-4500771",
        ),
    )  # fmt: skip


ENVELOPE = """body{font:12.5px Lato;color:#222}.cert{page-break-before:always}
h1{font:600 22px Caladea;border-bottom:2px solid #b58a2e;padding-bottom:6px}
.env{font:9px 'Liberation Mono';color:#555;margin-bottom:16px}table{border-collapse:collapse;
width:100%}td,th{border:1px solid #ccc;padding:5px 7px;text-align:left;font-size:11.5px}
.ds{border:1.5px solid #2463c2;border-radius:6px;display:inline-block;padding:2px 12px;
font:25px 'Dancing Script'}.ds small{display:block;font:8px 'Liberation Sans';color:#2463c2}
.blk{margin:30px 0 0;width:48%;float:left}"""


def envelope_done() -> Paper:
    body = """<div class=env>SignWell Envelope ID: 7F0C-33B1-9A4E-41D2</div>
    <h1>Deliverable Acceptance Form</h1><p>Between <b>Kestrel Bay Water Authority</b> ("Authority")
    and <b>Lindqvist Rowe Consulting Ltd</b> ("Consultant"), under Task Order TO-0093,
    <i>Leakage Analytics Programme</i>.</p><table><tr><th>Deliverable<td>D4 – Pressure zone model,
    calibrated<tr><th>Submitted<td>14 April 2026<tr><th>Fee on acceptance<td>NZD 38,900.00 plus GST
    <tr><th>Purchase order<td>KBWA-22019</table><p>The Authority has reviewed the Deliverable
    against clause 8 of the Task Order and <b>accepts it without reservation</b>. Deliverables D5
    and D6 are not affected by this form.</p>
    <div class=blk>For the Consultant<br><br><span class=ds><small>Signed by:</small>Anders
    Lindqvist</span><p>Anders Lindqvist<br>Director<br>21-Apr-2026</div>
    <div class=blk>For the Authority<br><br><span class=ds><small>Signed by:</small>Mere
    Tautahi</span><p>Mere Tautahi<br>Network Planning Manager<br>23-Apr-2026</div>
    <div class=cert><h1>Certificate of Completion</h1><p>Envelope 7F0C-33B1-9A4E-41D2 · Status:
    <b>Completed</b> · Pages: 1 · Signatures: 2</p><table><tr><th>Signer<th>Event<th>Time (NZST)
    <tr><td>Anders Lindqvist<br>anders@lindqvistrowe.example<td>Sent<br>Viewed<br>Signed
    <td>21/04/2026 09:02<br>21/04/2026 09:05<br>21/04/2026 09:06<tr><td>Mere Tautahi<br>
    m.tautahi@kbwa.example<td>Sent<br>Viewed<br>Signed<td>21/04/2026 09:06<br>22/04/2026 17:40<br>
    23/04/2026 08:11<tr><td>Carbon copy: accounts@kbwa.example<td>Copied<td>23/04/2026
    08:12</table></div>"""
    return Paper(
        "h-envelope-water", "a", "text", web(ENVELOPE, body),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Kestrel Bay Water Authority", project="Leakage Analytics Programme",
            project_code="TO-0093", milestone="D4 – Pressure zone model, calibrated",
            signatory_name="Mere Tautahi", signatory_title="Network Planning Manager",
            signature_date="2026-04-23", amount="38900.00 NZD", po_number="KBWA-22019",
        ),
    )  # fmt: skip


def envelope_declined() -> Paper:
    css = """body{font:13px Carlito;color:#333}header{background:#20304c;color:#fff;padding:10px
    16px;font-size:17px}section{margin:14px 4px}.r{color:#b00020;font-weight:bold}
    td{padding:3px 18px 3px 0;vertical-align:top}.t td{border-bottom:1px solid #ddd;padding:6px}
    .pv{border:1px solid #bbb;padding:14px;font-size:11.5px;margin:16px 40px}"""
    body = """<header>Penstroke · Envelope summary</header><section><table><tr><td>Subject<td>
    Please sign: Phase B acceptance – Orchard Lane Clinics<tr><td>Envelope<td>PS-20260611-88412
    <tr><td>Status<td class=r>Declined<tr><td>Completed on<td>–</table></section>
    <div class=pv><b>ACCEPTANCE OF PHASE B</b><br>Client: Orchard Lane Clinics LLC · Project:
    Patient Intake Portal · SOW 3<br>By signing below Client accepts Phase B (Intake forms and
    e-consent) in full and releases the Phase B fee of $27,400.00.<br><br>Signature:
    ____________________ &nbsp; Date: ____________<br>Dr. Lena Whitcombe, Chief Medical Information
    Officer</div><section><table class=t><tr><td>11 Jun 2026 10:20<td>Sent to Dr. Lena Whitcombe
    (lwhitcombe@orchardlane.example)<tr><td>11 Jun 2026 15:03<td>Viewed<tr><td>12 Jun 2026 08:47
    <td class=r>Declined to sign by Dr. Lena Whitcombe<br>Reason given: “E-consent drops the second
    signature on Android tablets. We are not accepting Phase B until that works in all nine
    clinics.”<tr><td>12 Jun 2026 08:47<td>Envelope closed, sender notified</table></section>"""
    return Paper(
        "h-envelope-declined", "a", "text", web(css, body, size="Letter"),
        truth(
            "acceptance_certificate", "rejected", False, "en", client="Orchard Lane Clinics LLC",
            project="Patient Intake Portal", project_code="SOW 3",
            milestone="Phase B (Intake forms and e-consent)",
            signatory_name="Dr. Lena Whitcombe",
            signatory_title="Chief Medical Information Officer", signature_date="2026-06-12",
            amount="27400.00 USD",
        ),
    )  # fmt: skip


def half_envelope() -> Paper:
    body = """<div class=env>DocFlow ref 2026/0588-C</div><h1>Milestone Completion &amp;
    Acceptance</h1><p>Customer: <b>Brackwater Ferries Ltd</b><br>Engagement: <b>Timetable &amp;
    Crew Rostering Upgrade</b> (ENG-7702)<br>Milestone: <b>M2 Parallel run complete</b><br>
    Amount due on acceptance: <b>£19,850.00</b></p><p>The parallel run ended on 30 January 2026.
    Acceptance under this form requires the signature of both the Operations Director and the
    Finance Director of the Customer.</p><table><tr><th>Party<th>Name and role<th>Signature<th>Date
    <tr><td>Supplier, Moorgate Systems<td>Hal Pettifer, Delivery Lead<td><span class=ds>Hal
    Pettifer</span><td>02 Feb 2026<tr><td>Customer<td>Isla Croombe, Operations Director<td><span
    class=ds>Isla Croombe</span><td>04 Feb 2026<tr><td>Customer<td>Desmond Vail, Finance Director
    <td style="color:#c60">awaiting signature<td></table><p class=env>Accepted is shown on the
    cover once every recipient has completed. Recipients completed: 2 of 3.</p>"""
    return Paper(
        "h-envelope-two-of-three", "a", "text", web(ENVELOPE, body),
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Brackwater Ferries Ltd",
            project="Timetable & Crew Rostering Upgrade", project_code="ENG-7702",
            milestone="M2 Parallel run complete", signatory_name="Desmond Vail",
            signatory_title="Finance Director", amount="19850.00 GBP",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip


def erp_receipt() -> Paper:
    css = """body{font:11px 'Liberation Sans Narrow'}.bar{background:#cfe0f1;padding:4px 8px;
    border:1px solid #8aa8c6}fieldset{border:1px solid #9ab;margin:8px 0}label{display:inline-block;
    width:150px;color:#345}table{border-collapse:collapse;width:100%}td,th{border:1px solid #9ab;
    padding:3px 5px}th{background:#e8eff6}.n{text-align:right}"""
    body = """<div class=bar>Service Entry Sheet 1000483920 – Display &nbsp; Client 300 &nbsp; User
    MVANCE</div><fieldset><legend>Header</legend><label>Purchase order</label>4500319087 / 00020
    <br><label>Supplier</label>208831 CORVIN FIELD SERVICES LLC<br><label>Company code</label>US10
    Palisade Gas Transmission Co<br><label>Short text</label>Compressor station SCADA retrofit<br>
    <label>WBS element</label>C-2217.04<br><label>Acceptance indicator</label><b>X Accepted</b><br>
    <label>Accepted by / on</label>MVANCE (Marlon Vance, Station Superintendent) /
    2026-05-19</fieldset> <table><tr><th>Line<th>Service<th>Qty<th>UoM<th>Price<th>Net
    value<th>Status<tr><td>10<td>Site acceptance test, station 4<td class=n>1<td>LS<td
    class=n>84,000.00<td class=n>84,000.00<td> Accepted<tr><td>20<td>Site acceptance test,
    station 5<td class=n>0<td>LS<td class=n>84,000.00 <td class=n>0.00<td>Open<tr><td
    colspan=5>Net value of this entry sheet, USD<td class=n>
    <b>84,000.00</b><td></table><fieldset><legend>Release</legend><label>Release
    strategy</label>SE 02<br><label>Code 01</label>released, M. Vance, 2026-05-19
    14:31:07<br><label>Final release</label>complete</fieldset>"""
    return Paper(
        "h-entry-sheet", "a", "text", web(css, body, size="Letter", wide=True),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Palisade Gas Transmission Co", project="Compressor station SCADA retrofit",
            project_code="C-2217.04", milestone="Site acceptance test, station 4",
            signatory_name="Marlon Vance", signatory_title="Station Superintendent",
            signature_date="2026-05-19", amount="84000.00 USD", po_number="4500319087",
        ),
    )  # fmt: skip


def board_waiting() -> Paper:
    css = """body{font:13px Carlito;background:#fff}.top{display:flex;justify-content:space-between}
    .pill{background:#fff3cd;border:1px solid #e0b400;border-radius:12px;padding:2px 10px}
    .row{display:grid;grid-template-columns:1fr 110px 110px 120px;border-bottom:1px solid #ddd;
    padding:7px 0}.done{color:#167c3a}.g{color:#888}.card{border:1px solid #ccc;border-radius:8px;
    padding:12px 16px;margin-top:18px}"""
    body = """<div class=top><h2>Portside Museum: digital guide</h2><span class=pill>Awaiting client
    approval</span></div><p>Client: Portside Museum Trust · Job 26-114 · Agency: Umber &amp; Oak</p>
    <div class="row g"><span>Milestone</span><span>Fee</span><span>Delivered</span><span>Client
    status</span></div><div class=row><span>1 Discovery</span><span>€9,000</span><span>12 Jan</span>
    <span class=done>Approved</span></div><div class=row><span>2 Visual design</span>
    <span>€16,500</span><span>20 Feb</span><span class=done>Approved</span></div><div class=row>
    <b>3 Beta on site, 40 handsets</b><b>€22,000</b><span>31 Mar</span><b>Pending</b></div>
    <div class="row g"><span>4 Public launch</span><span>€11,500</span><span>–</span><span>Not
    due</span></div><div class=card><b>Approval request for milestone 3</b><p>Delivered 100%. All
    internal checks accepted by Umber &amp; Oak QA. The fee of €22,000.00 becomes payable when the
    client presses Approve.</p><p>Requested from: Oriel Maddox, Head of Visitor Experience<br>
    Response: <i>none yet (2 reminders sent)</i></p>☐ Approve &nbsp; ☐ Approve with comments &nbsp;
    ☐ Send back</div>"""
    return Paper(
        "h-board-pending", "a", "text",
        web(css, body, foot="Umber &amp; Oak client portal, printed 9 April 2026"),
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Portside Museum Trust",
            project="Portside Museum: digital guide", project_code="Job 26-114",
            milestone="3 Beta on site, 40 handsets", signatory_name="Oriel Maddox",
            signatory_title="Head of Visitor Experience", amount="22000.00 EUR",
        ),
    )  # fmt: skip


def workflow_table() -> Paper:
    css = """body{font:12px 'DejaVu Sans'}h1{font-size:17px;color:#5b2a86}table{width:100%;
    border-collapse:collapse;margin:10px 0}td{border-bottom:1px solid #d7c9e6;padding:6px}
    .st{display:inline-block;background:#fbe3b5;padding:2px 8px}ol{font-size:12px}"""
    body = """<h1>PSA · Sign-off record SO-003117</h1><table><tr><td>Account<td>Meridell Insurance
    Group N.V.<tr><td>Project<td>Claims Intake Automation / PRJ-00942<tr><td>Sign-off subject<td>
    Milestone 5: Motor claims straight-through processing<tr><td>Decision<td><span class=st>Approved
    with exceptions</span><tr><td>Decided by<td>Beatrix Calloway, VP Claims Operations<tr><td>
    Decision time<td>2026-02-27 11:48 CET (e-approval, two-factor)<tr><td>Billable value<td>EUR
    74,300.00<tr><td>PO reference<td>MIG/PO/26-0177</table><p><b>Exceptions recorded by the
    approver</b></p><ol><li>Total-loss claims stay on manual routing until rule set 12 is
    corrected<li>The audit log export must include the adjuster ID<li>Dashboard figures to be
    reconciled with finance by 31 March</ol><p style="color:#777">This record was generated by the
    PSA workflow and needs no wet signature. “Rejected” items, if any, would be shown in red.</p>"""
    return Paper(
        "h-psa-exceptions", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Meridell Insurance Group N.V.", project="Claims Intake Automation",
            project_code="PRJ-00942",
            milestone="Milestone 5: Motor claims straight-through processing",
            signatory_name="Beatrix Calloway", signatory_title="VP Claims Operations",
            signature_date="2026-02-27", amount="74300.00 EUR", po_number="MIG/PO/26-0177",
            conditions=[
                "Total-loss claims stay on manual routing until rule set 12 is corrected",
                "The audit log export must include the adjuster ID",
                "Dashboard figures to be reconciled with finance by 31 March",
            ],
        ),
    )  # fmt: skip


def timesheet_web() -> Paper:
    css = """body{font:12px Lato}table{border-collapse:collapse;width:100%}th{background:#0b5;
    color:#fff}td,th{padding:5px;border:1px solid #bcd;text-align:center}td:first-child{text-align:
    left}.ok{color:#0a7d3c;font-weight:bold}"""
    body = """<h2>Weekly timesheet · week 18 (27 Apr – 3 May 2026)</h2><p>Consultant: Ravi
    Thornbury · Assignment: Treasury cut-over support · Customer: Elmsworth Savings Bank ·
    Code ESB-TCO-09</p><table><tr><th>Task<th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>Total<tr><td>
    Rehearsal 2<td>8.0<td>7.5<td>–<td>–<td>–<td>15.5<tr><td>Cut-over weekend prep<td>–<td>–<td>8.0
    <td>8.0<td>6.0<td>22.0<tr><td><b>Total</b><td>8.0<td>7.5<td>8.0<td>8.0<td>6.0<td><b>37.5</b>
    </table><p>37.5 h × £112.00 = <b>£4,200.00</b></p><p>Submitted 01/05/2026 18:20 by Ravi
    Thornbury</p><p class=ok>✔ Approved 04/05/2026 09:05 by Constance Ebrey (Cut-over Manager,
    Elmsworth Savings Bank)</p>"""
    return Paper(
        "h-web-timesheet", "a", "text", web(css, body, size="Letter", wide=True),
        truth(
            "timesheet_approval", "accepted", True, "en", client="Elmsworth Savings Bank",
            project="Treasury cut-over support", project_code="ESB-TCO-09",
            signatory_name="Constance Ebrey", signatory_title="Cut-over Manager",
            signature_date="2026-05-04", amount="4200.00 GBP",
        ),
    )  # fmt: skip


def change_portal() -> Paper:
    css = """body{font:13px 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr;
    gap:4px 30px}.g div{border-bottom:1px dotted #999;padding:4px}h1{font-size:18px;background:
    #243;color:#fff;padding:8px}.no{border:2px solid #a00;color:#a00;padding:8px;margin:16px 0}"""
    body = """<h1>Change request CR-031 – customer response</h1><div class=g><div>Customer:
    Stellmark Foods Ltd</div><div>Contract: Warehouse Robotics Roll-out (C-5518)</div><div>Title:
    Add second picking aisle</div><div>Price effect: + £48,600.00</div><div>Time effect: + 15
    working days</div><div>Submitted by: Axial Motion Ltd, 6 July 2026</div></div><p>Justification:
    order lines per hour rose above the contract basis of 900.</p><div class=no><b>Response:
    Not approved</b><br>Responder: Philippa Stroud, Supply Chain Director<br>Date: 15 July 2026<br>
    Comment: We see the benefit and may come back to it in the next budget year. For now the
    approved scope stands.</div><p>Responded through the customer portal with verified identity.
    Reference 8b21-77.</p>"""
    return Paper(
        "h-change-portal", "a", "text", web(css, body),
        truth(
            "change_order", "rejected", True, "en", client="Stellmark Foods Ltd",
            project="Warehouse Robotics Roll-out", project_code="C-5518",
            signatory_name="Philippa Stroud", signatory_title="Supply Chain Director",
            signature_date="2026-07-15", amount="48600.00 GBP", change_order_number="CR-031",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        ticket, envelope_done, envelope_declined, half_envelope, erp_receipt, board_waiting,
        workflow_table, timesheet_web, change_portal,
    ):  # fmt: skip
        yield made()
