"""English papers of software and IT jobs, printed from HTML."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield lims()
    yield clinic_uat()
    yield both_ticked()
    yield board()
    yield void_form()
    yield struck()
    yield after_signature()
    yield receipt_only()


def lims() -> Paper:
    css = """
    header{display:flex;justify-content:space-between;border-bottom:3px solid #0b6e6e}
    header b{font-size:15pt;color:#0b6e6e} .g{display:grid;grid-template-columns:42mm 1fr;
    row-gap:2mm;margin:6mm 0} .g span{color:#666} h1{font:600 19pt 'Liberation Serif';margin:8mm 0
    2mm}
    .two{display:flex;gap:14mm;margin-top:12mm} .two>div{flex:1;border-top:1px solid #000}
    footer{margin-top:22mm;font-size:7.5pt;color:#777}"""
    body = """<header><b>Quillmark Informatics</b><span>Form QI-207, issue 4</span></header>
    <h1>Certificate of Acceptance</h1>
    <div class=g><span>Customer</span><div>Harrowgate Assay Laboratories Ltd</div>
    <span>Project</span><div>LIMS replacement</div><span>Project no.</span><div>QI-24-0318</div>
    <span>Milestone</span><div>M4 Stability module in production</div>
    <span>Customer PO</span><div>4500731882</div>
    <span>Fee released</span><div>GBP 38,460.00 excluding VAT</div></div>
    <p>Quillmark Informatics installed the stability module on 9 March 2026. The customer ran the
    acceptance scripts ST-01 to ST-31 between 10 and 20 March 2026. All scripts passed; two cosmetic
    remarks (label spacing, footer logo) were closed before this certificate was raised.</p>
    <p>By signing below the customer confirms that the milestone named above meets its acceptance
    criteria and accepts it in full. The warranty period of twelve months starts on the date of the
    customer's signature. Nothing in this certificate limits the customer's rights under clause
    14.</p>
    <div class=two><div><p>For Quillmark Informatics</p>[[sig 11 black]]<br>Tobias Renfrew<br>
    Delivery Manager<br>20 March 2026</div>
    <div><p>For the customer</p>[[sig 12]]<br>Imogen Farraday<br>Head of Quality Systems<br>
    24 March 2026</div></div>
    <footer>Quillmark Informatics LLP, 3 Tannery Lane, Leeds. Registered in England OC391204.
    Page 1 of 2. Uncontrolled when printed.</footer>
    <div style="break-before:page;columns:2;font-size:8.5pt"><h3>Extract from the terms</h3><p>14.1
    A
    deliverable is rejected if the customer gives written notice of a material defect within ten
    working days of delivery. 14.2 The customer may accept a deliverable subject to conditions; such
    conditions must be listed on the face of the certificate. 14.3 A certificate that is unsigned,
    marked draft or void has no effect. 14.4 Use in production for more than thirty days counts as
    acceptance.</p><p>15.1 Fees fall due thirty days after receipt of a correct invoice. 15.2
    Interest
    runs at four per cent above base rate. 15.3 Disputed sums may be withheld, undisputed sums may
    not.</p><p>16.1 Each party keeps the other's confidential information secret for five years.</p>
    </div>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Harrowgate Assay Laboratories Ltd",
        project="LIMS replacement",
        project_code="QI-24-0318",
        milestone="M4 Stability module in production",
        signatory_name="Imogen Farraday",
        signatory_title="Head of Quality Systems",
        signature_date="2026-03-24",
        amount="38460.00 GBP",
        po_number="4500731882",
    )
    return Paper("d-lims", "a", "text", printed(css, body), label)


def clinic_uat() -> Paper:
    css = """body{font-family:'DejaVu Sans';font-size:9pt}
    table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #9bb;padding:1.4mm 2mm;text-align:left} th{background:#e3eef4}
    h2{background:#17435c;color:#fff;padding:2mm 3mm;font-size:11pt} .f{color:#a00}"""
    body = """<h2>USER ACCEPTANCE TEST - SIGN-OFF SHEET</h2>
    <table><tr><th>Client</th><td>Merriweather Children's Clinic</td><th>Project</th>
    <td>Appointment portal</td></tr><tr><th>Engagement ID</th><td>ENG-5521</td><th>Release</th>
    <td>2.3.0 (build 771)</td></tr><tr><th>Milestone</th><td>UAT cycle 2</td><th>Test lead</th>
    <td>Oyelaran Bassey</td></tr></table><h2>1. Results</h2>
    <table><tr><th>#</th><th>Scenario</th><th>Expected</th><th>Result</th></tr>
    <tr><td>1</td><td>Guardian books first visit</td><td>Slot reserved, mail
    sent</td><td>Pass</td></tr>
    <tr><td>2</td><td>Guardian cancels inside 24 h</td><td>Fee notice shown</td>
    <td class=f>Fail (D-118)</td></tr>
    <tr><td>3</td><td>Nurse views day list</td><td>List in under 2 s</td><td>Pass</td></tr>
    <tr><td>4</td><td>Interpreter flag</td><td>Flag on slip and list</td><td class=f>Fail
    (D-121)</td></tr>
    <tr><td>5</td><td>Export to ledger</td><td>CSV accepted by Sage</td><td>Pass</td></tr></table>
    <h2>2. Decision of the business owner</h2>
    <p>☐ Go: release accepted without reservation<br>☑ Go with conditions: release accepted, the
    points below to be closed<br>☐ No-go: release rejected, new cycle required</p>
    <p>Conditions:</p><ol><li>D-118 fixed and retested by 12 June 2026</li>
    <li>Interpreter flag printed on the day slip before go-live in Dunmore</li></ol>
    <h2>3. Signature</h2>
    <table><tr><th>Business owner</th><td>Dr. Philippa Castellane, Medical Director</td>
    <td>[[sig 21]]</td><td>29 May 2026</td></tr>
    <tr><th>Test lead (supplier)</th><td>Oyelaran Bassey</td><td>[[sig 22 black]]</td>
    <td>28 May 2026</td></tr></table>
    <p style="font-size:7pt">UAT-SO v1.6 | Bright Quay Digital | confidential</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Merriweather Children's Clinic",
        project="Appointment portal",
        project_code="ENG-5521",
        milestone="UAT cycle 2",
        signatory_name="Dr. Philippa Castellane",
        signatory_title="Medical Director",
        signature_date="2026-05-29",
        conditions=[
            "D-118 fixed and retested by 12 June 2026",
            "Interpreter flag printed on the day slip before go-live in Dunmore",
        ],
    )
    return Paper("d-clinic-uat", "a", "text", printed(css, body), label)


def both_ticked() -> Paper:
    css = """body{font:11pt 'Liberation Serif'} .bar{float:right;font-size:8pt;text-align:right}
    dl{columns:2} dt{font-variant:small-caps;color:#444} dd{margin:0 0 2mm 0;font-weight:bold}
    .sig{margin-top:14mm;border:1px solid #000;padding:3mm;width:90mm}"""
    body = """<div class=bar>Castlebrook Systems<br>Deliverable review slip<br>No. 0093</div>
    <h2>Deliverable Acceptance Slip</h2>
    <dl><dt>Client<dd>Port of Ellismuir Authority<dt>Project<dd>Berth planning tool
    <dt>Work order<dd>WO-7710<dt>Deliverable / milestone<dd>Interface specification v1.0
    <dt>Value<dd>EUR 12,800.00<dt>Submitted<dd>2 February 2026</dl>
    <p>The reviewer ticks one box only.</p>
    <p>[[tick]] The deliverable is accepted.</p><p>[[tick]] The deliverable is rejected and returned
    for rework.</p><p>Remarks: see marked-up copy.</p>
    <div class=sig>Reviewer: Hamish Tolquhoun<br>Position: Harbour Systems Manager<br>
    Signature: [[sig 31]]<br>Date: 16 February 2026</div>"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Port of Ellismuir Authority",
        project="Berth planning tool",
        project_code="WO-7710",
        milestone="Interface specification v1.0",
        signatory_name="Hamish Tolquhoun",
        signatory_title="Harbour Systems Manager",
        signature_date="2026-02-16",
        amount="12800.00 EUR",
    )
    return Paper("d-both-ticked", "a", "text", printed(css, body), label)


def board() -> Paper:
    css = """body{font:9.5pt 'DejaVu Sans';color:#172b4d} .c{color:#5e6c84;font-size:8pt}
    .row{display:flex;gap:10mm}.row>div:first-child{flex:2}.row>div:last-child{flex:1;
    background:#f4f5f7;padding:3mm} .pill{background:#e3fcef;color:#064;padding:0 2mm;
    border-radius:3px;font-weight:bold} .ev{border-left:2px solid #ccc;padding-left:3mm;margin:3mm
    0}"""
    body = """<div class=c>Service desk / Approvals / DEL-2047 &nbsp; printed 14 Jul 2026
    08:12</div>
    <h2>DEL-2047 Hypercare exit: warehouse app</h2><div class=row><div>
    <p>Please approve the exit from hypercare. Criteria: no open priority 1 or 2 incident for ten
    working days (met since 26 June), handover of runbook (done), training of shift leads
    (done).</p>
    <h3>Approvals</h3><p>[[mark]] <b>Approved</b> by Rosalind Achterberg (Operations Director,
    Pennant Logistics plc) on 13 Jul 2026 16:41 BST</p>
    <p class=c>1 of 1 required customer approvals. Approval recorded with single sign-on identity
    r.achterberg@pennantlogistics.example</p>
    <h3>Activity</h3><div class=ev>10 Jul 2026: Kwame Duodu (Tidewright Software) requested
    approval.</div><div class=ev>13 Jul 2026: Rosalind Achterberg: "All good from our side, thanks
    to
    the team. Please close."</div></div>
    <div><b>Status</b><br><span class=pill>APPROVED</span><br><br><b>Customer</b><br>
    Pennant Logistics plc<br><br><b>Project</b><br>Warehouse app rollout<br><br><b>Project key</b>
    <br>PLW-09<br><br><b>Milestone</b><br>Hypercare exit<br><br><b>Billing amount</b><br>
    £21,500.00<br><br><b>Customer PO</b><br>PL-88104</div></div>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Pennant Logistics plc",
        project="Warehouse app rollout",
        project_code="PLW-09",
        milestone="Hypercare exit",
        signatory_name="Rosalind Achterberg",
        signatory_title="Operations Director",
        signature_date="2026-07-13",
        amount="21500.00 GBP",
        po_number="PL-88104",
    )
    return Paper("d-board", "a", "text", printed(css, body), label)


def void_form() -> Paper:
    css = """.v{position:absolute;top:95mm;left:35mm;font:bold 90pt 'Liberation Sans';color:#c00a;
    transform:rotate(-28deg);letter-spacing:8mm} td{padding:1mm 6mm 1mm 0} h1{font-size:15pt}"""
    body = """<div class=v>VOID</div><h1>Milestone completion sign-off</h1>
    <table><tr><td>Client:<td>Orrin &amp; Vale Publishing Inc.<tr><td>Project:<td>Rights database
    <tr><td>Job number:<td>J-30917<tr><td>Milestone:<td>3 - Royalty engine
    <tr><td>Milestone fee:<td>USD 44,000.00<tr><td>PO:<td>OV-2026-118</table>
    <p>We have reviewed the work listed above against section 5 of the agreement. The work is
    complete
    and is hereby accepted. The supplier may invoice the milestone fee.</p>
    <p style="margin-top:12mm">[[sig 41]]</p><p>Marguerite Delacorte<br>VP, Subsidiary Rights<br>
    Orrin &amp; Vale Publishing Inc.<br>Signed on April 17, 2026</p>
    <p style="font-size:8pt;margin-top:30mm">Kestrel Yard Software, 410 Alder Street, Portland
    OR</p>"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Orrin & Vale Publishing Inc.",
        project="Rights database",
        project_code="J-30917",
        milestone="3 - Royalty engine",
        signatory_name="Marguerite Delacorte",
        signatory_title="VP, Subsidiary Rights",
        signature_date="2026-04-17",
        amount="44000.00 USD",
        po_number="OV-2026-118",
        warnings=["draft_or_void"],
    )
    return Paper("d-void", "a", "text", printed(css, body, paper="letter"), label)


def struck() -> Paper:
    css = """body{font:11pt 'Liberation Serif'} .p{border:2px solid #333;padding:5mm}
    .x{position:relative} .x:after{content:'';position:absolute;left:-1mm;right:-1mm;top:52%;
    border-top:2px solid #1b2f8a} td{padding:1.2mm 5mm 1.2mm 0;vertical-align:top}"""
    body = """<div class=p><h3>Statement on deliverable (delete as applicable)</h3>
    <table><tr><td>Customer<td>Lindqvist Ferries Ltd<tr><td>Project<td>Ticketing kiosk refresh
    <tr><td>Contract/SOW no.<td>SOW-2025-044<tr><td>Milestone<td>Pilot at Stornholm terminal
    <tr><td>Price<td>EUR 27.350,00</table>
    <p>On behalf of the customer I declare that the deliverable <b>is accepted</b> /
    <b class=x>is not accepted</b>.</p>
    <table><tr><td>Name<td>Greger Aldous<tr><td>Function<td>Terminal Manager
    <tr><td>Signature<td>[[sig 51]]<tr><td>Date<td>3 September 2025</table></div>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Lindqvist Ferries Ltd",
        project="Ticketing kiosk refresh",
        project_code="SOW-2025-044",
        milestone="Pilot at Stornholm terminal",
        signatory_name="Greger Aldous",
        signatory_title="Terminal Manager",
        signature_date="2025-09-03",
        amount="27350.00 EUR",
    )
    return Paper("d-struck", "a", "text", printed(css, body), label)


def after_signature() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans Narrow'} h1{text-align:center;font-size:17pt}
    .l{display:grid;grid-template-columns:38mm 1fr} .s{break-before:page}"""
    body = """<h1>PROJECT PHASE ACCEPTANCE</h1><div class=l><b>Client</b><i>Foxhollow Mutual
    Bank</i>
    <b>Project</b><i>Fraud alert platform</i><b>Reference</b><i>PRJ-0652</i>
    <b>Phase / milestone</b><i>Phase 2: Rule engine</i><b>Amount due</b><i>USD 96,250.00</i></div>
    <p>The client has inspected the results of the phase and accepts them. Payment follows within
    the
    agreed term. This acceptance is to be read together with the schedule overleaf.</p>
    <p>Client representative: Leopold Brandreth, Chief Risk Officer</p><p>[[sig 61 black]]</p>
    <p>Date: November 6, 2025</p><p style="margin-top:80mm;font-size:8pt">Page 1 of 2</p>
    <div class=s><h2>Schedule</h2><p>The acceptance overleaf is given subject to the following
    conditions, failing which it lapses:</p><p>(a) alert latency is brought below 400 ms under peak
    load;</p><p>(b) the operator manual is delivered by November 28, 2025.</p>
    <p style="font-size:8pt">Page 2 of 2</p></div>"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Foxhollow Mutual Bank",
        project="Fraud alert platform",
        project_code="PRJ-0652",
        milestone="Phase 2: Rule engine",
        signatory_name="Leopold Brandreth",
        signatory_title="Chief Risk Officer",
        signature_date="2025-11-06",
        amount="96250.00 USD",
        conditions=[
            "alert latency is brought below 400 ms under peak load",
            "the operator manual is delivered by November 28, 2025",
        ],
    )
    return Paper("d-overleaf", "a", "text", printed(css, body, paper="letter"), label)


def receipt_only() -> Paper:
    css = """body{font:10pt 'Liberation Mono'} hr{border:0;border-top:1px dashed #000}
    .b{border:1px solid #000;padding:3mm}"""
    body = """<p>STONECROP ANALYTICS - COMPLETION REPORT AND ACCEPTANCE SLIP</p><hr>
    <p>Client ........ Galloway Seed Cooperative<br>Project ....... Yield dashboard<br>
    Job ........... SA/1190<br>Milestone ..... Sprint 6 release<br>Fee ........... AUD 18,700.00</p>
    <hr><p>We are pleased to confirm that Sprint 6 has been completed to our full satisfaction and
    in
    line with the specification. All work is finished and tested by our own team.</p>
    <p>Signed for Stonecrop Analytics: [[sig 71 black]] Petra Jankauskas, Lead Consultant,
    11 August 2026</p><hr>
    <div class=b><p>CLIENT ACCEPTANCE</p><p>[[box]] accepted &nbsp; [[box]] accepted with remarks
    &nbsp; [[box]] not accepted</p><p>Name: Duncan Abernethy-Moss<br>Position: General Manager<br>
    Signature: ______________________ Date: ______________</p></div>"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Galloway Seed Cooperative",
        project="Yield dashboard",
        project_code="SA/1190",
        milestone="Sprint 6 release",
        signatory_name="Duncan Abernethy-Moss",
        signatory_title="General Manager",
        amount="18700.00 AUD",
    )
    source = printed(css, body)
    scan = scanned(source, Machine(seed=7, tilt=-0.8))
    warned = label | {"warnings": ["scanned", "partly_signed"]}
    return Paper("d-vendor-slip", "a", "scan", scan, warned, source)
