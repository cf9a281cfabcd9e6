"""English papers, first half."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan

from .board import Cursor, box, ink, page, pen, ring, stamp, tink, typ

AC = "acceptance_certificate"


def portal() -> Paper:
    """A print of a client's portal: the state and the history below it."""
    body = """<div style="background:#23395b;color:#fff;padding:8px 14px;font-size:9pt">Harrow Vale Foods plc &nbsp;|&nbsp; Supplier workspace &nbsp;|&nbsp; Insight &amp; Research</div>
<h2 style="font-weight:400;margin-top:18px">Deliverable D3 &nbsp;<span style="background:#1c7c3c;color:#fff;font-size:10pt;padding:3px 10px;border-radius:9px">Approved</span></h2>
<table class=w style="font-size:9.5pt"><tr><td style="width:26%;color:#666">Engagement<td>Breakfast Occasions 2026<tr><td style="color:#666">Agency<td>Quillmarsh Research LLP
<tr><td style="color:#666">Work order<td>WO-20417<tr><td style="color:#666">Deliverable<td>D3 Segmentation report<tr><td style="color:#666">Fee on approval<td>£ 18,400.00<tr><td style="color:#666">Purchase order<td>4500719926
<tr><td style="color:#666">Approver<td>Ruth Okonjo, Head of Shopper Insight</table>
<h3 style="font-size:11pt;margin-top:22px">Approvals</h3><div style="border-left:4px solid #1c7c3c;padding:6px 12px;background:#eef7f0">Approved by <b>Ruth Okonjo</b> &middot; 17 Mar 2026, 10:42 GMT &middot; signed in with company account (SSO), reference 7f1c-90a2</div>
<h3 style="font-size:11pt;margin-top:22px">History, newest first</h3><table class="w sm" style="color:#444">
<tr><td style="width:24%">17 Mar 2026 10:42<td>Ruth Okonjo changed status from <i>In review</i> to <i>Approved</i>. Fee released to accounts payable.
<tr><td>16 Mar 2026 16:05<td>Quillmarsh Research uploaded v1.2 (base sizes on charts 14 to 19 added).
<tr><td>11 Mar 2026 09:30<td>Ruth Okonjo changed status from <i>In review</i> to <i>Changes requested</i>. "Please show base sizes."
<tr><td>6 Mar 2026 18:11<td>Quillmarsh Research uploaded v1.0.<tr><td>2 Mar 2026 08:00<td>Reminder sent to supplier.</table>
<p class=sm style="color:#888;margin-top:30px">Printed 18 Mar 2026 by m.dace@quillmarsh.example</p>"""
    return Paper(
        "kl-portal-deliverable",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Harrow Vale Foods plc",
            project="Breakfast Occasions 2026",
            project_code="WO-20417",
            milestone="D3 Segmentation report",
            signatory_name="Ruth Okonjo",
            signatory_title="Head of Shopper Insight",
            signature_date="2026-03-17",
            amount="18400.00 GBP",
            po_number="4500719926",
        ),
    )


def status_stamp() -> Paper:
    """Review stamp with letters; one is ringed; initials of the reviewer with his printed name. A scan."""
    body = f"""<h3>DOCUMENT TRANSMITTAL AND RETURN</h3><table class="grid w sm"><tr><td>From<td>Tarn &amp; Beck Structural Engineers<td>Transmittal<td>TB-0318-T-044
<tr><td>To<td>Corviston Harbour Trust<td>Job no.<td>0318<tr><td>Project<td>Fish Quay footbridge replacement<td>Sent<td>02 February 2026
<tr><td>Stage<td colspan=3>Stage 4 calculations and general arrangement drawings, for the Trust's acceptance under clause 5.2 of the appointment</table>
<table class="grid w sm" style="margin-top:14px"><tr><th>Document<th>Rev<th>Title<tr><td>0318-C-001<td>P4<td>Calculations, main span<tr><td>0318-C-002<td>P3<td>Calculations, abutments and piles<tr><td>0318-D-101<td>C1<td>General arrangement<tr><td>0318-D-102<td>C1<td>Bearings and joints</table>
<p class=sm>The Trust marks one letter below for the whole submission and returns this sheet.</p>
<div style="margin:26px 0 0 60px;width:400px;border:3px double #7a1f6b;color:#5d174f;padding:10px;transform:rotate(-2deg);font-family:'Liberation Sans Narrow'">
<div class=c><b>CORVISTON HARBOUR TRUST<br>ENGINEER'S DEPARTMENT</b></div><table style="font-size:11pt"><tr><td style="padding:3px 18px 3px 4px">{ring("<b>A</b>", seed=5)}<td>Accepted, no comment. Stage complete, proceed.<tr><td style="padding:3px 4px"><b>B</b><td>Accepted with comments to be taken in<tr><td style="padding:3px 4px"><b>C</b><td>Not accepted, revise and resubmit<tr><td style="padding:3px 4px"><b>D</b><td>For information only, not reviewed</table>
<p>Reviewed by: I. Rattenbury, Harbour Engineer<br>Initials {pen("IR", "breip", 22)} &nbsp;&nbsp;&nbsp; Date {pen("19 Feb 2026", "breip", 16)}</p></div>"""
    src = page(body, "body{font-family:'Liberation Sans'}")
    return Paper(
        "kl-transmittal-review-stamp",
        "a",
        "scan",
        scan(src, Scanner(dpi=140, skew=1.1, jpeg=45, noise=9, seed=21)),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Corviston Harbour Trust",
            project="Fish Quay footbridge replacement",
            project_code="0318",
            milestone="Stage 4 calculations and general arrangement drawings",
            signatory_name="I. Rattenbury",
            signatory_title="Harbour Engineer",
            signature_date="2026-02-19",
        ),
        src,
    )


def training() -> Paper:
    c = Cursor(LETTER, face="R")
    c.say("MERIDIAN BLUFF LEARNING PARTNERS", 15, "RB")
    c.say("Program Completion and Acceptance", 12, "R", drop=14)
    for k, v in (
        ("Client:", "Ottawa Creek Electric Cooperative"),
        ("Program:", "Front-Line Supervisor Academy, cohort 3"),
        ("Engagement no.:", "MB-2026-061"),
        ("Sessions held:", "Eight half days, January 13 through March 5, 2026"),
        ("Attendance:", "22 enrolled, 21 certified, 1 make-up session given on March 12"),
        ("Program fee:", "US$ 31,600.00"),
    ):
        c.cells((0, k), (130, v), size=10.5)
    c.rule()
    c.say(
        "Participant ratings, mean of 5: content 4.6, facilitators 4.8, usefulness on the job 4.4. All workbooks, slide decks and the coaching guide have been handed over in editable form and the Cooperative may reproduce them for its own staff.",
        10.5,
    )
    c.say(
        "The Cooperative confirms that the program was delivered in full as described in the engagement letter, that nothing remains to be provided, and that the program fee is payable on the terms agreed.",
        10.5,
        drop=40,
    )
    c.ink(77, 20, 4)
    c.cells((330, "March 19, 2026"), size=11, face="B")
    c.y += 12
    c.rule(0, 220, drop=0)
    c.rule(320, 440)
    c.cells((0, "Lorraine T. Haskett"), (320, "Date"), size=9.5)
    c.cells((0, "Director of Human Resources, for the Cooperative"), size=9.5)
    return Paper(
        "kl-cohort-completion",
        "a",
        "text",
        c.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Ottawa Creek Electric Cooperative",
            project="Front-Line Supervisor Academy, cohort 3",
            project_code="MB-2026-061",
            signatory_name="Lorraine T. Haskett",
            signatory_title="Director of Human Resources",
            signature_date="2026-03-19",
            amount="31600.00 USD",
        ),
    )


def mail_chain() -> Paper:
    """The newest approves in passing; the older one refused."""
    body = """<p class=sm style="color:#555">Outlook print &mdash; Dabrowski, Hanna</p><hr>
<table class=sm><tr><td><b>From:</b><td>Fenella Straker &lt;f.straker@polmearecheese.example&gt;<tr><td><b>Sent:</b><td>Wednesday, 8 April 2026 17:26<tr><td><b>To:</b><td>Hanna Dabrowski (Lingua Tidewater)<tr><td><b>Subject:</b><td>RE: RE: Annual report, Dutch and German editions (job LT-5512)</table>
<p>Hi Hanna,</p><p>Gerrit has now been through the second round and Anja has done the German. Neither has a mark left to make, and from our side there is nothing more to say. The printer has been given both files this afternoon.</p>
<p>So do go ahead and bill us for the lot, &pound;6,275 as quoted. Lovely job in the end.</p><p>Fenella</p>
<p class=sm>Fenella Straker<br>Corporate Affairs Manager<br>Polmeare Cheese Company Limited</p>
<div style="border-left:2px solid #99a;padding-left:10px;color:#444;margin-top:20px" class=sm><b>From:</b> Hanna Dabrowski<br><b>Sent:</b> Thursday, 2 April 2026 09:14<br><b>Subject:</b> RE: Annual report, Dutch and German editions (job LT-5512)
<p>Dear Fenella, both editions attached again. The glossary you sent has been applied throughout, and "joint venture" in note 14 is now rendered as you asked.</p>
<div style="border-left:2px solid #99a;padding-left:10px"><b>From:</b> Fenella Straker<br><b>Sent:</b> Friday, 27 March 2026 12:40<br><b>Subject:</b> Annual report, Dutch and German editions (job LT-5512)
<p>Hanna, I am afraid we cannot accept the Dutch in this state. Gerrit counted forty-one places where the finance terms are not ours. Please don't invoice yet.</p></div></div>"""
    return Paper(
        "kl-chain-translation",
        "a",
        "text",
        page(body, "body{font-family:'Liberation Sans'}"),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Polmeare Cheese Company Limited",
            project="Annual report, Dutch and German editions",
            project_code="LT-5512",
            signatory_name="Fenella Straker",
            signatory_title="Corporate Affairs Manager",
            signature_date="2026-04-08",
            amount="6275.00 GBP",
        ),
    )


def audit_letter() -> Paper:
    src = rf"""
#set page(margin: (x: 28mm, y: 26mm)); #set text(font: "Liberation Serif", size: 11pt)
#align(right)[*Brackenridge University* \ Office of the Secretary to Council \ Chapel Road, Lower Orrin]
#v(14pt)
Ms Theodora Finch \ Larkin Wold Assurance \ 4 Exchange Steps
#v(8pt) 12 June 2026 #v(6pt)
*Internal audit of research grants, assignment IA/26/03*
#v(4pt)
Dear Theodora,

Your final report on the above assignment went to the Audit and Risk Committee on 9 June. Members thought it clear and fair, the management responses are all in, and the eleven actions have been put on our tracker, where we and not Larkin Wold will follow them.

I write to say on behalf of the University that the report is taken as final and that we regard the assignment as discharged. The fee of £14,950.00 fixed in the annual plan has therefore fallen due; please quote order BRU-88317.

Fieldwork for the estates assignment is a separate matter, and Colin will be in touch about dates.

Yours sincerely,

{tink(911, 150, 44)}

Dr Patrick Amadi-Wells \
Secretary to Council
"""
    return Paper(
        "kl-letter-internal-audit",
        "a",
        "text",
        typ(src),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Brackenridge University",
            project="Internal audit of research grants",
            project_code="IA/26/03",
            signatory_name="Dr Patrick Amadi-Wells",
            signatory_title="Secretary to Council",
            signature_date="2026-06-12",
            amount="14950.00 GBP",
            po_number="BRU-88317",
        ),
    )


def board_resolution() -> Paper:
    body = f"""<div class=c><h3>HALYARD POINT HOUSING ASSOCIATION, INC.</h3><p>Certified copy of a resolution of the Board of Directors<br>adopted at a regular meeting on May 6, 2026, a quorum being present</p></div>
<p>WHEREAS the Association engaged Cairnfield Energy Advisers, P.C. on October 2, 2025 to prepare an investment-grade energy audit of its fourteen buildings (Contract No. HP-25-118); and</p>
<p>WHEREAS the final audit report and the measurement plan were delivered on April 14, 2026, were presented to the Board by the Building Committee, and were found to cover every building and every measure called for by the contract;</p>
<p>NOW, THEREFORE, BE IT RESOLVED that the Final Audit Report is hereby received and accepted as complete performance of Task 2 of the contract; and be it</p>
<p>FURTHER RESOLVED that the Treasurer is directed to pay the Task 2 lump sum of $47,500.00 out of the reserve study fund.</p>
<table class="sm" style="margin:14px 0"><tr><td style="width:200px">Moved: Director Kowalczyk<td>Seconded: Director Benn<tr><td>Ayes: 7<td>Nays: 0 &nbsp;&nbsp; Abstaining: 1</table>
<p>I, the undersigned Secretary, certify that the foregoing is a true copy of a resolution duly adopted and now in force.</p>
<div style="display:flex;gap:40px;align-items:flex-end">{stamp("HALYARD POINT|CORPORATE SEAL|1987", "#555", 8, "border-radius:50%;padding:22px 12px")}<div>{ink(404, 170, 46, "#111")}<br><span style="border-top:1px solid #222">Imogene R. Pasquale, Secretary</span><br>Dated: May 7, 2026</div></div>"""
    return Paper(
        "kl-board-resolution-energy",
        "a",
        "text",
        page(body, "body{font:11.5pt/1.5 'Liberation Serif'}", size="Letter"),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="HALYARD POINT HOUSING ASSOCIATION, INC.",
            project="investment-grade energy audit of its fourteen buildings",
            project_code="HP-25-118",
            milestone="Task 2",
            signatory_name="Imogene R. Pasquale",
            signatory_title="Secretary",
            signature_date="2026-05-07",
            amount="47500.00 USD",
        ),
    )


def interim_time() -> Paper:
    """Days initialled by the client, weekly sheet."""
    rows = "".join(
        f"<tr><td>{d}<td class=r>{h}<td>{t}<td class=c>{pen('jv', 'kristi', 17, '#222')}"
        for d, h, t in (
            ("Mon 4 May", "8.5", "Close meeting April, plant controllers"),
            ("Tue 5 May", "9.0", "Bank covenant model"),
            ("Wed 6 May", "8.0", "ERP cut-over steering group"),
            ("Thu 7 May", "7.5", "Interviews, permanent CFO"),
            ("Fri 8 May", "6.0", "Handover notes"),
        )
    )
    body = f"""<table class=w><tr><td><h2 style="color:#8a4b10">Stillwater Interim</h2>executives by the day<td class=r>WEEKLY TIME RECORD<br>week ending 10 May 2026<br>Sheet 19</table>
<table class="w sm" style="margin:12px 0"><tr><td>Interim manager: <b>Lydia Marchetti-Rowe</b> (acting CFO)<td>Client: <b>Oakhanger Castings Ltd</b><tr><td>Assignment: SI-7731<td>PO: OCL/26/0452</table>
<table class="grid w"><tr><th>Day<th>Hours<th>Work<th style="width:90px">Client initials</tr>{rows}<tr><td><b>Total</b><td class=r><b>39.0</b><td>39.0 h at £ 115.00 = £ 4,485.00<td></table>
<p class=sm>Initialled day by day on site. Hours that are initialled are agreed and may be charged; hours that are not are not.</p>
<div class=two style="margin-top:20px"><div>{ink(33, 120, 36, "#333")}<br>Lydia Marchetti-Rowe<br><span class=sm>for Stillwater Interim, 8 May 2026</span></div><div>{ink(34, 130, 40, "#222")}<br>Jonathan Vane, Managing Director<br><span class=sm>for Oakhanger Castings Ltd &mdash; week agreed, {pen("11/5/26 Monday", "breip", 13, "#222")}</span></div></div>"""
    return Paper(
        "kl-interim-week",
        "a",
        "text",
        page(body),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Oakhanger Castings Ltd",
            project_code="SI-7731",
            po_number="OCL/26/0452",
            signatory_name="Jonathan Vane",
            signatory_title="Managing Director",
            signature_date="2026-05-11",
            amount="4485.00 GBP",
        ),
    )


def heritage_variation() -> Paper:
    """The fee goes down; agreed by both."""
    body = f"""<p style="letter-spacing:3px">GARTH &amp; LINNET, CONSERVATION ARCHITECTS</p><h2>Variation to Services no. 4</h2>
<p>Commission 2211 &mdash; St Aldhelm's Almshouses, Repair of the North Range<br>Employer: The Trustees of St Aldhelm's Charity</p>
<ol><li>The measured survey of the roof void is taken out of our services. The Trustees have had it from the County archaeologist at no cost.</li><li>We add two site visits in the lime season (September and October).</li></ol>
<table class="grid" style="width:70%"><tr><td>Fee before this variation<td class=r>£ 38,200.00<tr><td>Survey omitted<td class=r>&minus; £ 3,400.00<tr><td>Two visits added<td class=r>£ 960.00<tr><td><b>Net change</b><td class=r><b>&minus; £ 2,440.00</b><tr><td>Fee after this variation<td class=r>£ 35,760.00</table>
<p>No change to the programme.</p>
<table class=w style="margin-top:26px"><tr><td><b>Offered</b><br>{ink(51, 110, 34)}<br>Rosalind Garth, partner<br>3 July 2026<td><b>Agreed for the Trustees</b><br>{ink(52, 150, 40, "#111")}<br>Brig. H. L. Tennant, Chairman<br>14 July 2026</table>"""
    return Paper(
        "kl-variation-heritage",
        "a",
        "text",
        page(body, "body{font-family:'Liberation Serif';font-size:11.5pt}"),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="The Trustees of St Aldhelm's Charity",
            project="St Aldhelm's Almshouses, Repair of the North Range",
            project_code="2211",
            change_order_number="4",
            signatory_name="H. L. Tennant",
            signatory_title="Chairman",
            signature_date="2026-07-14",
            amount="-2440.00 GBP",
        ),
    )


def uat_form() -> Paper:
    c = Cursor(LETTER, face="S")
    f = c.c.acroForm
    c.say("User Acceptance Test Sign-Off", 18, "SB")
    c.say("Copperline Systems Inc. – configuration of the claims intake module", 10, "SI", drop=12)

    def field(label: str, name: str, value: str, w: float = 260) -> None:
        c.cells((0, label), size=10, drop=10)
        f.textfield(
            name=name,
            value=value,
            x=c.left + 150,
            y=c.y + 17,
            width=w,
            height=17,
            fontSize=10,
            borderWidth=0.5,
            forceBorder=True,
        )

    field("Client", "client", "Great Basin Mutual Insurance")
    field("Project", "project", "Claims Intake Modernization")
    field("Project number", "number", "CL-1190")
    field("Test cycle", "cycle", "UAT Cycle 2, Release 3.1")
    field("Scripts run / passed", "scripts", "118 / 118")
    field("Open defects, severity 1-2", "defects", "none")
    field("Milestone payment", "fee", "$72,000.00")
    c.y -= 6
    c.say("Outcome (mark one)", 11, "SB")
    for name, words, on in (
        ("pass", "Pass: release may go to production and the milestone is met", True),
        ("passx", "Pass with exceptions listed in attachment A", False),
        ("fail", "Fail: test cycle to be repeated", False),
    ):
        f.checkbox(
            name=name,
            checked=on,
            x=c.left,
            y=c.y - 2,
            size=12,
            buttonStyle="cross",
            borderWidth=0.7,
        )
        c.cells((20, words), drop=6)
    c.y -= 10
    c.say("Business owner", 11, "SB")
    field("Name", "who", "Marisol Quintana-Burke")
    field("Title", "title", "VP Claims Operations")
    field("Signature (type /s/ and name)", "sig", "/s/ Marisol Quintana-Burke")
    field("Date", "date", "February 24, 2026", 140)
    return Paper(
        "kl-uat-fields",
        "a",
        "form",
        c.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Great Basin Mutual Insurance",
            project="Claims Intake Modernization",
            project_code="CL-1190",
            milestone="UAT Cycle 2, Release 3.1",
            signatory_name="Marisol Quintana-Burke",
            signatory_title="VP Claims Operations",
            signature_date="2026-02-24",
            amount="72000.00 USD",
        ),
    )


def geotech_esign() -> Paper:
    """Statement on page one, the record of signing on page two, across."""
    body = """<h3 style="color:#3a5a2a">Kestrel Ridge Geotechnics Pty Ltd</h3><h2>Completion Statement &mdash; Ground Investigation</h2>
<table class="grid w"><tr><td>Principal<td>Wandoo Rail Alliance<td>Job<td>KRG-26-0094<tr><td>Site<td>Mullaloo Siding duplication, ch. 14+200 to 17+850<td>Order<td>WRA-PO-3306</table>
<p>Field works were finished on 30 January 2026: 24 boreholes, 11 CPTu soundings, 6 piezometers. The factual report (rev 1) and the interpretive report (rev 2) were issued on 27 March 2026. Core is in the Welshpool store until 2031.</p>
<p>By signing, the Principal acknowledges that both reports meet the brief and that the final instalment of A$ 88,760.00 excluding GST may be claimed.</p>
<table class=w style="margin-top:16px"><tr><td style="width:50%">For Kestrel Ridge Geotechnics<br><br><span style="font:italic 15pt 'Liberation Serif'">Desmond Yarran</span><br>Principal Geotechnical Engineer<td>For the Principal<br><br><span style="font:italic 15pt 'Liberation Serif'">Siobhan Keogh-Tran</span><br>Package Manager, Civil</table>
<div class=pb></div><h3>Certificate of signing</h3><p class=sm>Envelope 5C2E-11B0-A94F &middot; Completion Statement KRG-26-0094.pdf &middot; 1 page &middot; Status: <b>Completed</b></p>
<table class="grid w sm"><tr><th>Signer<th>Order<th>Sent<th>Viewed<th>Signed<th>Means<tr><td>Desmond Yarran<br>d.yarran@kestrelridge.example<td>1<td>30 Mar 2026 09:02 AWST<td>30 Mar 2026 09:10<td>30 Mar 2026 09:11<td>Drawn with finger, mobile
<tr><td>Siobhan Keogh-Tran<br>s.keogh-tran@wandoorail.example<td>2<td>30 Mar 2026 09:11 AWST<td>1 Apr 2026 15:48<td>2 Apr 2026 08:33<td>Adopted style, one-time code by SMS
<tr><td>Records (copy)<br>records@wandoorail.example<td>&ndash;<td>2 Apr 2026 08:34 AWST<td>&ndash;<td>copy only<td>&ndash;</table>"""
    return Paper(
        "kl-ground-investigation-envelope",
        "a",
        "text",
        page(body, wide=True),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Wandoo Rail Alliance",
            project="Mullaloo Siding duplication",
            project_code="KRG-26-0094",
            signatory_name="Siobhan Keogh-Tran",
            signatory_title="Package Manager, Civil",
            signature_date="2026-04-02",
            amount="88760.00 AUD",
            po_number="WRA-PO-3306",
        ),
    )


def snags() -> Paper:
    """Snag sheet of a fit-out, as a phone sees it."""
    from .board import phone

    items = (
        "Reception desk: scratched veneer, left return panel to be replaced",
        "Meeting room 2: door closer slams, adjust",
        "Tea point: silicone missing behind sink",
        "Level 3 corridor: carpet tile pattern turned the wrong way at riser",
    )
    rows = "".join(
        f"<tr><td class=c>{i}<td>{t}<td class=c>{pen('NA', 'breip', 15)}<td>"
        for i, t in enumerate(items, 1)
    )
    body = f"""<h2>SNAG SHEET AND HANDOVER</h2><p>Pelham Stroud Interiors &middot; design and fit-out<br>Scheme: <b>Third floor refurbishment, Candle House</b> &middot; Job PS/884<br>Client: <b>Amberley &amp; Knox Solicitors</b> &middot; walked on 23 January 2026</p>
<table class="grid w"><tr><th>No<th>Item<th>Client initials<th>Closed on</tr>{rows}</table>
<p>&nbsp;</p><p>{box("", 15)} Handed over, no snags</p><p>{box("x", 15)} Handed over and in use from today; the snags above are to be put right by 13 February 2026</p><p>{box("", 15)} Not handed over, walk again</p>
<p style="margin-top:26px">{ink(610, 150, 44)}<br>Nadia Aslam, Practice Manager, for the client</p><p>Date {pen("23 Jan 2026", "breip", 17)}</p>"""
    src = page(body, "body{font-size:12pt}")
    return Paper(
        "kl-snag-sheet-fitout",
        "a",
        "scan",
        phone(src, 8),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Amberley & Knox Solicitors",
            project="Third floor refurbishment, Candle House",
            project_code="PS/884",
            signatory_name="Nadia Aslam",
            signatory_title="Practice Manager",
            signature_date="2026-01-23",
            conditions=[*items, "the snags above are to be put right by 13 February 2026"],
        ),
        src,
    )


def pentest() -> Paper:
    """Of several stages this sheet is about one, and takes only part of it."""
    body = f"""<table class=w><tr><td class=mono>blackthorn//labs<td class=r class=mono>ACCEPTANCE SHEET 3 of 4</table><hr>
<p><b>Customer</b> Severn Tidal Power Ltd<br><b>Programme</b> Control room security assessment<br><b>SoW</b> BL-2025-77 rev B</p>
<table class="grid w sm"><tr><th>Stage<th>Content<th>Fee<th>State<tr><td>S1<td>Threat model workshop<td class=r>£ 6,000<td>accepted 9 Oct 2025<tr><td>S2<td>External network test<td class=r>£ 11,500<td>accepted 21 Nov 2025
<tr style="background:#fff3c4"><td><b>S3</b><td><b>Operator console and jump host test</b><td class=r><b>£ 19,800</b><td><b>this sheet</b><tr><td>S4<td>Retest and closing workshop<td class=r>£ 5,200<td>planned May 2026</table>
<h3>Decision on S3</h3><p>The console test is complete and we accept it together with its report. The jump host was not reachable during the window agreed, so that part is not accepted.</p>
<p>Released for invoice: <b>£ 12,400.00</b>. Held until done: <b>£ 7,400.00</b>.</p><p>To be done:</p><ul><li>Jump host test to be run in the April outage window</li><li>Addendum to the report within five working days after it</li></ul>
<p style="margin-top:20px">Signed for Severn Tidal Power Ltd</p><p>{pen("Owain Prydderch", "dancing", 24, "#123")}<br>Owain Prydderch, OT Security Lead<br>18 March 2026</p>"""
    return Paper(
        "kl-stage-sheet-pentest",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Severn Tidal Power Ltd",
            project="Control room security assessment",
            project_code="BL-2025-77",
            milestone="Operator console and jump host test",
            signatory_name="Owain Prydderch",
            signatory_title="OT Security Lead",
            signature_date="2026-03-18",
            amount="12400.00 GBP",
            conditions=[
                "Jump host test to be run in the April outage window",
                "Addendum to the report within five working days after it",
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        portal,
        status_stamp,
        training,
        mail_chain,
        audit_letter,
        board_resolution,
        interim_time,
        heritage_variation,
        uat_form,
        geotech_esign,
        snags,
        pentest,
    ):
        yield make()
