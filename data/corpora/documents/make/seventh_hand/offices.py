"""Letters, minutes and certificates from word processors (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, over, scanned, text, web

AC = "acceptance_certificate"


def _letter_yes() -> bytes:
    return web(
        f"""<div class=r>St Brannock's Hospice<br>14 Priory Lane<br>Ottermouth OM3 8TT</div>
    <p>Your ref: SB/EPR/2025<br>Our ref: fin/kd/0226-11</p><p>27 February 2026</p><p>Ms R. Vasquez-Hume
    <br>Willowmere Health Systems Ltd</p><p>Dear Ms Vasquez-Hume</p><p><b>Electronic Patient Record:
    go-live of the in-patient unit</b></p><p>Further to our meeting on 19 February and your letter of
    the 20th, I confirm that the go-live of the in-patient unit took place on 9 February 2026 and that
    the two weeks of floor walking which followed have ended.</p><p>The trustees considered the matter
    on 25 February. They recorded that the delay in the autumn was not of your making, they do not
    propose to claim under clause 21, and they resolved to accept the work. Please therefore raise
    your invoice for the second instalment of &pound;36,400.00 against our order SBH 4419; the third
    instalment is not affected by this letter.</p><p>Yours sincerely</p>{ink(61, 130, 40)}
    <p>Katharine Dunne<br>Director of Finance</p><p class=f>Registered charity. Acceptance of any
    delivery is subject to our standard conditions unless a director has written otherwise.</p>""",
        """body{font:13.5px/1.45 'Liberation Serif'} .r{text-align:right} .f{font-size:9px;
        border-top:1px solid #999;margin-top:60px}""",
    )


def _letter_no() -> bytes:
    return web(
        f"""<h3 style='color:#225'>HALDANE PORT COMPANY</h3><p>3 March 2026</p><p>Attention: Mr Erik
    Solheim, Fathom Survey AS</p><p><b>Channel Deepening Survey, contract HPC-C-0158, Milestone 3 (final
    bathymetry) &ndash; notice under clause 11.4</b></p><p>We thank you for the early delivery of the
    grids. Your crew worked safely in poor weather and our pilots speak well of them.</p><p>The
    harbour master's check lines differ from the grids by more than the 0.15 m permitted along
    berths 4 to 6. On that ground the milestone is hereby refused. The sum of EUR 74,800.00 shown in
    your application 07 will not fall due until a fresh delivery has been examined.</p><p>Please do
    not read this as dissatisfaction with milestones 1 and 2, which were accepted last year.</p>
    <p>For Haldane Port Company</p>{ink(73, 120, 44)}<p>Alastair Keir<br>Engineering Manager</p>""",
        "body{font:13px/1.5 Carlito;margin:10px 30px}",
    )


def _minutes() -> bytes:
    return web(
        """<h2>Steering group: notes of meeting 9</h2><table><tr><td>Programme<td>Single View of Tenant
    (SVT)<tr><td>Date, place<td>Wednesday 4 March 2026, Room 2 and online<tr><td>For the client (Ravel
    Court Homes)<td>Judith Amoah (Chief Operating Officer, chair), Neil Cording (IT), Fay Lister
    (Repairs)<tr><td>For Sprucefield Digital<td>Callum Reid, Wen Li</table><h3>1 Notes of meeting 8</h3>
    <p>Accepted without amendment.</p><h3>2 Workstream reports</h3><p>Repairs feed stable. NC reported
    that 40 duplicate tenancies remain.</p><h3>3 Milestone B2 &ndash; Matching engine in production</h3>
    <p>CR asked the group to accept B2 (&pound;58,000, order RCH-0077). FL would accept today. NC would
    not while the duplicates remain. The chair was not prepared to decide over a divided room; the
    item is carried to meeting 10 on 18 March.</p><h3>4 Any other business</h3><p>FL thanked the team.
    </p><h3>Actions</h3><table><tr><th>What<th>Who<th>When<tr><td>Circulate list of duplicates<td>WL
    <td>9 March<tr><td>Put B2 on agenda of meeting 10<td>CR<td>13 March</table><p>Notes agreed by the
    chair by e-mail, 6 March 2026.</p>""",
        """body{font:12.5px Carlito} table{border-collapse:collapse;width:100%}td,th{border:1px solid
        #bbb;padding:4px 7px;text-align:left} h3{margin:12px 0 3px;color:#2a5d50}""",
    )


def _minutes_yes() -> bytes:
    return web(
        f"""<p style='text-align:center'><b>KENTALLEN COMMUNITY BROADBAND CIC</b><br>Minute of the
    Directors, 12 January 2026 (extract)</p><p>Present: Mairi Colquhoun (convener), D. Rankin, S. Baptie.
    In attendance: J. Orr of Strand Fibre Ltd.</p><p><b>5. Spine route.</b> The directors walked the
    route on Saturday. Mr Orr withdrew while they conferred. <u>Resolved</u>: that Package 2, Spine
    Route Lochside to Pier, under contract KCB/02 of the Lochside Fibre Build is accepted as from
    today; that the retention of &pound;2,150 be kept; and that &pound;40,850 be certified for payment.
    </p><p><b>6. Package 3.</b> Not accepted; poles leaning at the manse. To be seen again.</p>
    <p><b>7. Date of next meeting.</b> 9 February.</p><p>Certified a true extract,</p>
    <table><tr><td>{ink(80, 130, 34)}<td>{ink(82, 110, 34)}<tr><td>Mairi Colquhoun, Convener<td>Sheila
    Baptie, Secretary<tr><td>12/1/26<td>13 January 2026</table><p><small>Extracts bind the company only
    when signed by the Convener and the Secretary.</small></p>""",
        "body{font:14px/1.5 'Liberation Serif';margin:0 50px} td{padding-right:60px}",
    )


def _strike() -> bytes:
    return web(
        f"""<h2>Training services &ndash; confirmation of delivery</h2><p>Learning provider: Quillon
    Skills CIC<br>Employer: <b>Harcourt Bus &amp; Coach</b><br>Programme: Driver Mentors 2026, cohort 1
    (job 8830)<br>Charge for cohort: &pound;7,260.00 exempt from VAT<br>Purchase order: HB-6620</p>
    <p>The employer is / <s>is not</s> satisfied that the cohort was delivered as ordered and the
    charge is <s>disputed</s> / agreed. <span class=n>(strike out what does not apply)</span></p>
    <table><tr><td>Signed for the employer<td>{ink(91, 150, 38)}<tr><td>Name and position<td
    class=h>Desmond Achebe, Training Manager<tr><td>Date<td class=h>6 Feb 2026</table>
    <p class=n>Scan or photograph this sheet and return it to accounts@quillon.example</p>""",
        """body{font:14px/1.7 Lato} .h{font:24px Kristi;color:#123} .n{font-size:10px}
        td{border-bottom:1px dotted #000;padding:8px 20px 2px 0;min-width:150px}
        s{text-decoration-thickness:2px}""",
    )


def _wrong_milestone() -> bytes:
    return web(
        f"""<div class=b>Request for payment no. 5 &ndash; supporting sheet</div><div class=cols><p>
    <b>Sought now:</b> Milestone 5, Data migration rehearsal, USD 45,000.00.</p><p>The attached
    acceptance for Milestone 4 is offered in support. Milestone 5 will be put to the client at the
    next checkpoint and has not yet been looked at.</p><p>Prepared by Ravenhill Cloud Partners,
    2 March 2026</p><hr><p><b>Acceptance sheet, Milestone 4, Interfaces built</b><br>Client: Osage
    Valley Electric Cooperative<br>Project: Member Billing Replacement, OVEC-1290<br>Amount: USD
    62,500.00<br>PO 51-00388</p><p>[X] Accepted &nbsp; [ ] Returned for rework</p>{ink(102, 120, 36)}
    <p>Marlene Skaggs, Member Services Manager<br>January 22, 2026</p></div>
    <p><small>Sheet 2 of 2 (Milestone 5): [ ] Accepted &nbsp; [ ] Returned for rework &nbsp; Signature
    ______________________ Marlene Skaggs</small></p>""",
        """body{font:13px 'DejaVu Sans'} .b{background:#dbe5f1;padding:8px;font-weight:bold}""",
    )


def _supplier_only() -> bytes:
    return web(
        f"""<h1>COMPLETION CERTIFICATE</h1><p>We certify that the works below are complete, tested and
    accepted in accordance with our quality plan.</p><dl><dt>Customer<dd>Brackenridge Data Halls Ltd
    <dt>Scheme<dd>Hall 2 Containment &amp; Busbar<dt>Our job<dd>J-26-0402<dt>Stage<dd>Stage 3 of 4
    Busbar energised<dt>Stage price<dd>&pound;128,400.00 + VAT<dt>Customer order<dd>BDH/PO/3390</dl>
    <table><tr><td>{ink(110, 150, 40)}<td style='border:1px dashed #999;width:220px'><tr><td>For Voltrane
    Electrical Ltd<br>Simon Peel, Contracts Director<br>5 March 2026<td>For the customer<br>Name:<br>
    Date:</table>""",
        """body{font:13px Carlito} h1{letter-spacing:3px;text-align:center} dt{font-weight:bold;
        float:left;width:140px} dd{margin:0 0 5px 140px} table{margin-top:30px} td{padding:5px 40px
        5px 5px;height:40px}""",
    )


def _draft() -> bytes:
    under = web(
        """<h2>Stage Gate 2 Acceptance Memorandum</h2><p>To: Programme Board, Ostrava Lane Theatre
    Trust<br>From: Tessellate Acoustics<br>Re: Auditorium Sound Refit, commission TA-4471, gate 2
    (prototype bay)</p><p>The Trust hereby accepts the prototype bay without reservation and releases
    the gate fee of &pound;19,995.00 (order OLT-88).</p><p>Accepted on behalf of the Trust:</p>
    <p style='font-family:Kristi;font-size:30px;margin:0'>Imogen Farrar</p><p>Imogen Farrar, Executive
    Producer &nbsp; 20 February 2026</p><p>v0.3 for comment, wording not agreed with the Trust. The
    name above is a specimen.</p>""",
        "body{font:14px/1.6 Caladea}",
    )
    mark = Desk()
    mark.c.translate(120, 300)
    mark.c.rotate(45)
    mark.text(0, 0, "D R A F T", 96, "Helvetica", "#dcdcdc")
    return over(mark.done(), under)


def _long_report() -> bytes:
    css = "body{font:13px/1.6 'Liberation Serif'} h2{page-break-before:always}"
    parts = [
        """<h1 style='margin-top:200px'>Closing report of the Pilot Phase</h1><p>Curlew Bay Harvest
    Cooperative<br>Cold Chain Telemetry, engagement NP-2210<br>Northpin Analytics, 30 January
    2026</p>""",
        """<h2>1 Summary</h2><p>Forty loggers rode with forty trucks through the herring season. The
    report tells what they saw, what they cost and what ought to be done next. Readers short of time
    may go straight to section 4, where the Cooperative records its decision.</p><p>Drivers accepted
    the loggers quickly. Two were lost overboard, and one came back from Aalborg by post.</p>""",
        """<h2>2 What was measured</h2><p>Temperature each minute, door openings, shocks. A trip was
    rejected by the model when more than five per cent of minutes were missing; 31 of 612 trips were
    rejected in this way.</p><table border=1 cellpadding=4><tr><th>Month<th>Trips<th>Rejected<tr><td>
    October<td>204<td>18<tr><td>November<td>211<td>9<tr><td>December<td>197<td>4</table>""",
        """<h2>3 Costs</h2><p>Loggers SEK 88,000; airtime SEK 12,400; analysis under the fixed fee. The
    fixed fee of the pilot is SEK 240,000 excluding VAT and falls due in one sum when the
    Cooperative has accepted the pilot.</p>""",
    ]
    last = f"""<h2>4 Decision of the Cooperative</h2><p>The board met at Curlew Bay on 11 February
    2026. Asked whether the Pilot Phase may be regarded as finished, it answered that it may, in so
    far as it accepts the pilot with these reservations:</p><ul><li>the two lost loggers are replaced
    at Northpin's cost<li>raw data for December are handed over as CSV</ul><p>Order reference
    CB-2025/61.</p>{ink(121, 150, 40)}<p>Gunnel Asp, Chair of the Board<br>11 February 2026</p>"""
    parts.append(last)
    return joined(*(web(part, css) for part in parts))


def _memo_stamp() -> bytes:
    desk = Desk()
    desk.text(60, 780, "INTERNAL MEMORANDUM", 15, "Courier-Bold")
    desk.text(60, 750, "To      Accounts payable\nFrom    Plant engineering\nSubject Compressor house"
              " noise study, report issued\nDate    11 December 2025", 11, "Courier")
    desk.line(60, 685, 535, 685)
    desk.text(60, 660, "Consultant        Still Air Acoustics Ltd, job SA-1907\nClient            "
              "Polwarth Paper Mills Ltd\nMilestone         Final report and presentation\nOrder       "
              "      PPM 118/25-6\nValue             GBP 5,475.00 net", 11, "Courier")
    desk.text(60, 565, "The report has been read by the shift engineers. We have no\nfurther questions"
              " and ask you to pass the invoice when it comes.", 11, "Courier")
    desk.stamp(300, 440, ["POLWARTH PAPER MILLS", "WORK ACCEPTED", "12 DEC 2025", "B. STRACHAN"], 6)
    desk.sign(133, 330, 455, 90, 26, "#222222")
    desk.text(60, 420, "Bruce Strachan\nMill Engineer", 11, "Courier")
    return desk.done()


def papers() -> Iterator[Paper]:
    """Ten layouts."""
    yield text("hospice-letter", _letter_yes(), truth(
        AC, "accepted", True, "en", client="St Brannock's Hospice",
        project="Electronic Patient Record", project_code="SB/EPR/2025",
        milestone="go-live of the in-patient unit", signatory_name="Katharine Dunne",
        signatory_title="Director of Finance", signature_date="2026-02-27",
        amount="36400.00 GBP", po_number="SBH 4419"))
    yield scanned("port-notice", _letter_no(), truth(
        AC, "rejected", True, "en", client="Haldane Port Company",
        project="Channel Deepening Survey", project_code="HPC-C-0158",
        milestone="Milestone 3 (final bathymetry)", signatory_name="Alastair Keir",
        signatory_title="Engineering Manager", signature_date="2026-03-03",
        amount="74800.00 EUR"), skew=-0.8, seed=7)
    yield text("steering-notes", _minutes(), truth(
        AC, "undecided", None, "en", client="Ravel Court Homes",
        project="Single View of Tenant", project_code="SVT",
        milestone="B2 – Matching engine in production", signatory_name="Judith Amoah",
        signatory_title="Chief Operating Officer", amount="58000 GBP", po_number="RCH-0077"))
    yield text("directors-extract", _minutes_yes(), truth(
        AC, "accepted", True, "en", client="KENTALLEN COMMUNITY BROADBAND CIC",
        project="Lochside Fibre Build", project_code="KCB/02",
        milestone="Package 2, Spine Route Lochside to Pier", signatory_name="Sheila Baptie",
        signatory_title="Secretary", signature_date="2026-01-13", amount="40850 GBP"))
    yield text("strike-out", _strike(), truth(
        AC, "accepted", True, "en", client="Harcourt Bus & Coach", project="Driver Mentors 2026",
        project_code="8830", milestone="cohort 1", signatory_name="Desmond Achebe",
        signatory_title="Training Manager", signature_date="2026-02-06", amount="7260.00 GBP",
        po_number="HB-6620"))
    yield text("other-milestone", _wrong_milestone(), truth(
        AC, "undecided", False, "en", client="Osage Valley Electric Cooperative",
        project="Member Billing Replacement", project_code="OVEC-1290",
        milestone="Milestone 5, Data migration rehearsal", signatory_name="Marlene Skaggs",
        signatory_title="Member Services Manager", amount="45000.00 USD", po_number="51-00388"))
    yield text("supplier-signed", _supplier_only(), truth(
        AC, "undecided", False, "en", client="Brackenridge Data Halls Ltd",
        project="Hall 2 Containment & Busbar", project_code="J-26-0402",
        milestone="Stage 3 of 4 Busbar energised", amount="128400.00 GBP",
        po_number="BDH/PO/3390", warnings=["partly_signed"]))
    yield text("gate-draft", _draft(), truth(
        AC, "undecided", False, "en", client="Ostrava Lane Theatre Trust",
        project="Auditorium Sound Refit", project_code="TA-4471", milestone="gate 2 (prototype bay)",
        signatory_name="Imogen Farrar", signatory_title="Executive Producer",
        amount="19995.00 GBP", po_number="OLT-88", warnings=["draft_or_void"]))
    yield text("pilot-report", _long_report(), truth(
        AC, "accepted_with_conditions", True, "en", client="Curlew Bay Harvest Cooperative",
        project="Cold Chain Telemetry", project_code="NP-2210", milestone="Pilot Phase",
        signatory_name="Gunnel Asp", signatory_title="Chair of the Board",
        signature_date="2026-02-11", amount="240000 SEK", po_number="CB-2025/61", conditions=[
            "the two lost loggers are replaced at Northpin's cost",
            "raw data for December are handed over as CSV"]))
    yield scanned("mill-memo", _memo_stamp(), truth(
        AC, "accepted", True, "en", client="Polwarth Paper Mills Ltd",
        project="Compressor house noise study", project_code="SA-1907",
        milestone="Final report and presentation", signatory_name="Bruce Strachan",
        signatory_title="Mill Engineer", signature_date="2025-12-12", amount="5475.00 GBP",
        po_number="PPM 118/25-6"), skew=0.5, turn=90, seed=9)
