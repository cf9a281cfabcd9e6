"""English papers, second half: conditions, refusals, what is open, what decides nothing."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Cursor, across, box, ink, page, pen, stamp, tink, typ

AC = "acceptance_certificate"


def feasibility_change() -> Paper:
    body = f"""<div style="border:1.5px solid #000;padding:10px"><b>SCOPE CHANGE APPROVAL</b><span style="float:right">SCA-007</span></div>
<p>Traffic and transport planning services<br>Client <b>County of Desrosiers, Public Works</b><br>Consultant Northgate Mobility Consultants Inc.<br>Assignment <b>Lakeshore Corridor Class EA</b>, no. 60-2024-19</p>
<h3>What changes</h3><p>The consultant adds turning counts at six intersections, a second microsimulation horizon (2046) and an open house in Ferris Landing. Price C$ 41,250.00 plus HST, on top of the upset limit.</p>
<h3>Why</h3><p>Council's motion of February 11 asked for the 2046 horizon.</p>
<h3>Client's decision</h3><p>The change is approved, subject to the following:</p><ol type=a><li>counts are taken while schools are in session, not later than June 12, 2026</li><li>open house materials reach the County ten business days before the event</li></ol>
<p style="margin-top:30px">{ink(71, 150, 40)}<br>Marguerite Osei, P.Eng., Manager of Transportation<br>April 21, 2026</p><p style="margin-top:20px">{ink(72, 120, 40, "#222")}<br>Liam Fortier, for the consultant, April 17, 2026</p>"""
    return Paper(
        "kl-scope-change-traffic",
        "a",
        "text",
        page(
            body,
            "body{font-family:'DejaVu Sans Condensed','DejaVu Sans';font-size:10pt}",
            size="Letter",
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "en",
            client="County of Desrosiers, Public Works",
            project="Lakeshore Corridor Class EA",
            project_code="60-2024-19",
            change_order_number="SCA-007",
            signatory_name="Marguerite Osei",
            signatory_title="Manager of Transportation",
            signature_date="2026-04-21",
            amount="41250.00 CAD",
            conditions=[
                "counts are taken while schools are in session, not later than June 12, 2026",
                "open house materials reach the County ten business days before the event",
            ],
        ),
    )


def actuary_mail() -> Paper:
    body = """<div style="font-size:9pt;color:#666">1 of 1 &nbsp; trustees.secretariat@dunmorepension.example</div><h3>Re: Triennial valuation 2025, draft 3</h3>
<p><b>Aoife Lanigan-Moss</b> <span style="color:#666">&lt;a.lanigan@dunmorepension.example&gt;</span><br><span style="color:#666">to Stefan Brandvold, cc Trustee board &mdash; Tue, 19 May 2026 at 11:03</span></p>
<p>Stefan,</p><p>the board met this morning. They are content to sign off draft 3 as the final valuation report and you can treat Part 1 of your engagement (ref. DPS-V25) as accepted by the Dunmore Ports Pension Scheme, with two provisos:</p>
<p>&bull; the mortality sensitivity in table 9 is rerun on the 2024 projections<br>&bull; the covenant paragraph on page 31 carries the sponsor's wording</p>
<p>Neither needs to come back to the full board; send the pages to me. Part 1 fee of &euro;52,300 can be invoiced alongside.</p><p>Regards<br>Aoife<br>Aoife Lanigan-Moss, Scheme Secretary</p>"""
    return Paper(
        "kl-mail-valuation-provisos",
        "a",
        "text",
        page(body),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Dunmore Ports Pension Scheme",
            project="Triennial valuation 2025",
            project_code="DPS-V25",
            milestone="Part 1",
            signatory_name="Aoife Lanigan-Moss",
            signatory_title="Scheme Secretary",
            signature_date="2026-05-19",
            amount="52300.00 EUR",
            conditions=[
                "the mortality sensitivity in table 9 is rerun on the 2024 projections",
                "the covenant paragraph on page 31 carries the sponsor's wording",
            ],
        ),
    )


def elearning_refusal() -> Paper:
    c = Cursor(face="R", left=70)
    c.say("Tallis Road Ambulance Service NHS Trust", 14, "RB", drop=2)
    c.say("Workforce Development, Unit 9, Tallis Road", 9.5, drop=20)
    c.say("Notice under clause 11.4 (rejection of a Deliverable)", 12.5, "RB", drop=10)
    c.say("To: Pennywhistle Digital Learning Ltd", drop=2)
    c.say("Contract: TRAS-C-1874, Blended induction programme", drop=2)
    c.say("Deliverable: DL-6, modules 9 to 12 (storyboards, SCORM packages, captions)", drop=2)
    c.say("Date of this notice: 6 February 2026", drop=12)
    c.say(
        "The Trust tested DL-6 between 19 January and 3 February. It did not pass. In particular:",
        10.5,
    )
    for t in (
        "Module 10 teaches the 2021 resuscitation ratios, which were withdrawn.",
        "Captions are absent in 31 of 74 clips, so criterion 7 is failed.",
        "Completion is not reported to the Trust's learning system on tablets.",
    ):
        c.cells((0, "–"), drop=-13.2)
        c.say(t, 10.5, x=14)
    c.say(
        "The Trust therefore does not accept DL-6, and the instalment of £21,900.00 is not due. You have fifteen working days to resubmit. The parts of the programme accepted last autumn are not affected.",
        10.5,
        drop=40,
    )
    c.ink(85, 0, 20)
    c.say("Gwendolyn Achterberg", 10.5, drop=0)
    c.say("Contract Manager, Workforce Development", 10.5)
    return Paper(
        "kl-notice-elearning",
        "a",
        "text",
        c.done(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Tallis Road Ambulance Service NHS Trust",
            project="Blended induction programme",
            project_code="TRAS-C-1874",
            milestone="DL-6, modules 9 to 12",
            signatory_name="Gwendolyn Achterberg",
            signatory_title="Contract Manager, Workforce Development",
            signature_date="2026-02-06",
            amount="21900.00 GBP",
        ),
    )


def marine_cert() -> Paper:
    """Titled as acceptance; the cross says otherwise. A scan."""
    body = f"""<div class=c style="border:2px solid #133;padding:12px"><h2>CERTIFICATE OF ACCEPTANCE</h2>Hull condition and damage survey</div>
<table class=w style="margin-top:14px"><tr><td>Surveyors<td>Gannet Rock Marine Surveyors<td>File<td>GR-5150<tr><td>Principal<td>Lodestar Coastal Shipping Pte Ltd<td>Vessel<td>MV Tern Spirit<tr><td>Survey<td>Grounding damage, Pulau Sekati<td>Fee<td>S$ 16,250.00<tr><td>Report<td>GR-5150/1 of 8 January 2026<td>Place<td>Jurong</table>
<p>The principal, having received the report above,</p><p>{box("", 14)} accepts it as complete and agrees to payment of the fee</p><p>{box("x", 14, "#222")} does not accept it, for the reasons stated, and returns it to the surveyors</p>
<p style="border:1px solid #999;padding:8px;min-height:70px">Reasons: {pen("thickness readings frames 42 to 51 missing. cost estimate not in USD as instructed.", "dkg", 13, "#222")}</p>
<p>The surveyors are grateful for your business and for your trust.</p>
<table class=w style="margin-top:24px"><tr><td>{ink(1201, 150, 42, "#222")}<br>Capt. Rajan Selvaraju, Fleet Manager<br>Lodestar Coastal Shipping Pte Ltd<td>Date<br>{pen("15 Jan 2026", "dkg", 16, "#222")}</table>"""
    src = page(
        body, "body{font-family:'Liberation Serif';font-size:12pt} td{padding:3px 8px 3px 0}"
    )
    return Paper(
        "kl-hull-survey-certificate",
        "a",
        "scan",
        scan(src, Scanner(dpi=130, skew=-1.6, noise=11, jpeg=40, turn=180, seed=5)),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Lodestar Coastal Shipping Pte Ltd",
            project="Grounding damage, Pulau Sekati",
            project_code="GR-5150",
            signatory_name="Rajan Selvaraju",
            signatory_title="Fleet Manager",
            signature_date="2026-01-15",
            amount="16250.00 SGD",
        ),
        src,
    )


def staffing_refused() -> Paper:
    body = (
        """<div style="display:flex;justify-content:space-between"><b style="font-size:15pt;color:#00606b">hireloop</b><span class=sm>timesheet TS-88120 &middot; printed view</span></div>
<table class="w sm" style="margin:12px 0"><tr><td>Contractor<td>Bao Nguyen-Carlisle, network engineer<td>Customer<td>Thornbury Logistics Group<tr><td>Period<td>1 to 15 March 2026<td>Placement<td>HL-3097<tr><td>Hours<td>96.00<td>Bill value<td>$ 8,640.00<tr><td>PO<td>TLG-55120<td>Approving manager<td>Deborah Ainscough, IT Infrastructure Lead</table>
<div style="display:flex;font-size:9pt;margin:16px 0">"""
        + "".join(
            f"<div style='flex:1;background:{b};color:{f};padding:6px;text-align:center'>{t}</div>"
            for t, b, f in (
                ("Entered 16 Mar", "#cfe6e8", "#000"),
                ("Submitted 16 Mar", "#cfe6e8", "#000"),
                ("Rejected 18 Mar", "#a3172b", "#fff"),
                ("Approved", "#eee", "#aaa"),
                ("Invoiced", "#eee", "#aaa"),
            )
        )
        + """</div>
<table class="grid w sm"><tr><th>Week<th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>Sat<th>Total<tr><td>1 (2 to 7 Mar)<td>8<td>8<td>8<td>10<td>10<td>4<td>48.00<tr><td>2 (9 to 14 Mar)<td>8<td>8<td>8<td>8<td>10<td>6<td>48.00</table>
<p><b>Rejected by Deborah Ainscough, 18 Mar 2026 14:20.</b> Reason: "No overtime or Saturdays were agreed on this placement. Please correct to 80 and submit again."</p>
<p class=sm style="color:#888">Approved timesheets are invoiced on the last business day of the month. By approving, a manager confirms that the hours were worked.</p>"""
    )
    return Paper(
        "kl-staffing-timesheet-status",
        "a",
        "text",
        page(body, size="Letter"),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Thornbury Logistics Group",
            project_code="HL-3097",
            po_number="TLG-55120",
            signatory_name="Deborah Ainscough",
            signatory_title="IT Infrastructure Lead",
            signature_date="2026-03-18",
            amount="8640.00 USD",
        ),
    )


def pr_two_signers() -> Paper:
    src = rf"""
#set page(paper: "a4", margin: 24mm); #set text(font: "DejaVu Sans", size: 9.5pt)
#block(fill: rgb("#f3e9d8"), width: 100%, inset: 10pt)[#text(size: 15pt)[Campaign close-out and acceptance] \ Pomfret Reed Public Relations]
#v(8pt)
#table(columns: (30%, 70%), stroke: 0.4pt, [Client], [Isle of Sark Lines and Ferries], [Campaign], [Winter Timetable Launch], [Job], [PR-1466], [Close-out value], [£ 9,310.00])
#v(6pt)
The campaign ran from 1 October 2025 to 31 January 2026. Coverage book, media list and all imagery were handed over on 6 February 2026. We accept the close-out report and the campaign as delivered.

This certificate has effect when both signatures on the client's side have been given (standing order 14: expenditure above £ 5,000).
#v(12pt)
#grid(columns: (1fr, 1fr), gutter: 20pt,
 [*First signature* \ #v(2pt) {tink(321, 130, 40)} \ Colm Hartnett \ Marketing Manager \ 10 February 2026],
 [*Second signature* \ #v(34pt) #line(length: 80%, stroke: 0.5pt) Petra Duquemin \ Finance Director \ Date: #box(width: 60pt, stroke: (bottom: 0.5pt))])
"""
    return Paper(
        "kl-close-out-pr",
        "a",
        "text",
        typ(src),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Isle of Sark Lines and Ferries",
            project="Winter Timetable Launch",
            project_code="PR-1466",
            signatory_name="Petra Duquemin",
            signatory_title="Finance Director",
            amount="9310.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def valuation_draft() -> Paper:
    body = f"""{across("DRAFT")}<h3>ACCEPTANCE OF VALUATION REPORT</h3><p>Valuer: Eastlake &amp; Moray Chartered Valuers<br>Instructing lender: <b>Calder Building Society</b><br>Portfolio: <b>Northern Mill Conversions, 46 units</b><br>Instruction: EM/V/2619</p>
<p>The Society has examined the report dated 5 May 2026 and the comparable evidence annexed to it, finds the report to meet its instruction and the Red Book, and accepts it for secured lending. The fee of &pound; 23,100.00 is agreed.</p>
<p>Reliance is given to the Society only. A letter of reliance for the syndicate will follow.</p>
<p style="margin-top:30px">{ink(801, 160, 44)}<br>Judith Fairbrass<br>Head of Property Risk, Calder Building Society<br>11 May 2026</p>
<p class=sm style="margin-top:60px">Working copy for the file, text to be settled with legal before issue.</p>"""
    return Paper(
        "kl-valuation-acceptance-draft",
        "a",
        "text",
        page(body, "body{font:12pt/1.6 'Liberation Serif'}", margin="25mm"),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Calder Building Society",
            project="Northern Mill Conversions, 46 units",
            project_code="EM/V/2619",
            signatory_name="Judith Fairbrass",
            signatory_title="Head of Property Risk",
            signature_date="2026-05-11",
            amount="23100.00 GBP",
            warnings=["draft_or_void"],
        ),
    )


def msp_notice() -> Paper:
    """The vendor tells that it is done; the client's part is blank."""
    body = f"""<table class=w style="background:#0b3d2e;color:#fff"><tr><td style="padding:12px;font-size:14pt">Foxglove Managed IT<td style="padding:12px" class=r>Notice of Completion</table>
<p>28 January 2026</p><p>Tuckwell Veterinary Hospitals (Pty) Ltd<br>Attention: Ms N. Dlamini, Operations Director</p>
<p><b>Project FX-412, Server room to cloud migration &mdash; Milestone 4: Decommissioning</b></p>
<p>We are pleased to inform you that all work under Milestone 4 has been successfully completed. Seven hosts were wiped to standard, certificates of destruction are attached, and the rack has been collected. All acceptance criteria have been met and the milestone is 100% complete.</p>
<p>The milestone fee of R 138 600,00 will be invoiced after your confirmation. Kindly complete the slip and send it back.</p>
<p>{ink(92, 130, 38)}<br>Werner Labuschagne, Service Delivery Manager, Foxglove Managed IT</p>
<div style="border-top:2px dashed #555;margin-top:26px;padding-top:10px"><b>Confirmation by client</b><p>Milestone 4 is accepted / not accepted *</p><table class=w><tr><td>Name: Nomvula Dlamini<td>Signature: <span class=line></span><td>Date: <span class=line style="min-width:90px"></span></table><span class=sm>* strike out what does not apply</span></div>"""
    return Paper(
        "kl-completion-notice-msp",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Tuckwell Veterinary Hospitals (Pty) Ltd",
            project="Server room to cloud migration",
            project_code="FX-412",
            milestone="Milestone 4: Decommissioning",
            signatory_name="Nomvula Dlamini",
            signatory_title="Operations Director",
            amount="138600.00 ZAR",
            warnings=["partly_signed"],
        ),
    )


def drone_superseded() -> Paper:
    body = f"""<h3>Hawkmoor Geospatial &mdash; Data acceptance record</h3><p class=sm>Record HG-DAR-031, revision B</p><div style="float:right">{stamp("SUPERSEDED BY REV C|31 MAR 2026|do not use", "#a3172b", 9)}</div>
<p>Client: <b>Rothermere Quarries Limited</b><br>Flight job: <b>HG-26-118</b><br>Project: <b>Quarterly stockpile volumes, Q1</b></p>
<table class="grid w sm"><tr><th>Product<th>Tolerance<th>Checked<th>Result<tr><td>Orthophoto 2 cm<td>RMSE 30 mm<td>12 check points<td>24 mm, met<tr><td>Surface model<td>RMSE 50 mm<td>12 check points<td>46 mm, met<tr><td>Stockpile volumes<td>1.5 %<td>3 piles taped<td>1.1 %, met</table>
<p>The data are accepted. Price for the quarter: £ 3,870.00.</p><p style="margin-top:20px">{ink(211, 150, 40)}<br>Kieran Oduya, Quarry Manager, 24 March 2026</p>"""
    return Paper(
        "kl-data-record-superseded",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Rothermere Quarries Limited",
            project="Quarterly stockpile volumes, Q1",
            project_code="HG-26-118",
            signatory_name="Kieran Oduya",
            signatory_title="Quarry Manager",
            signature_date="2026-03-24",
            amount="3870.00 GBP",
            warnings=["draft_or_void"],
        ),
    )


def calibration() -> Paper:
    """Both boxes crossed. A scan."""
    body = f"""<h2 style="text-align:center">Aldous Metrology Laboratory<br><span style="font-size:12pt;font-weight:400">Receipt of calibrated instruments and acceptance of certificates</span></h2>
<p>Customer: Brisling Pharma Manufacturing DAC &nbsp; Order: BPM-770341 &nbsp; Our ref: AML 26/2207</p>
<table class="grid w"><tr><th>Instrument<th>Serial<th>Certificate<tr><td>Analytical balance<td>B-21907<td>2207-1<tr><td>Autoclave probe set (6)<td>P-881 to P-886<td>2207-2<tr><td>pH meter<td>K-0347<td>2207-3</table>
<p>Charge: &euro; 2,145.00</p><p style="margin-top:24px">Customer's finding after incoming check:</p>
<p>{box("x", 16, "#222")} Certificates accepted &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {box("x", 16, "#222")} Certificates refused</p>
<p style="margin-top:40px">{ink(640, 150, 44, "#111")} &nbsp;&nbsp; {pen("9 March 2026", "kristi", 24, "#111")}<br>Eoin Mac Giolla, Calibration Coordinator</p>"""
    src = page(body, "body{font-size:12pt}")
    return Paper(
        "kl-calibration-receipt",
        "a",
        "scan",
        scan(src, Scanner(dpi=120, skew=0.9, noise=8, contrast=1.3, jpeg=50, seed=77)),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Brisling Pharma Manufacturing DAC",
            project_code="AML 26/2207",
            po_number="BPM-770341",
            signatory_name="Eoin Mac Giolla",
            signatory_title="Calibration Coordinator",
            signature_date="2026-03-09",
            amount="2145.00 EUR",
        ),
        src,
    )


def video_po() -> Paper:
    body = f"""<table class=w><tr><td><b>Ferncliff Museum of Transport</b><br>Purchasing Office<td class=r><b style="font-size:16pt">PURCHASE ORDER</b><br>No. FMT-2026-0388<br>Date: May 28, 2026</table>
<p>Vendor: Lanternhead Film &amp; Video, LLC</p><p>Please supply the following services for the exhibit <b>Rails West</b>:</p>
<table class="grid w"><tr><th>Line<th>Description<th>Qty<th>Unit<th>Total<tr><td>1<td>Oral history interview, filmed, one day crew<td>4<td class=r>$2,350.00<td class=r>$9,400.00<tr><td>2<td>Edit, 6-minute gallery loop with open captions<td>2<td class=r>$3,100.00<td class=r>$6,200.00<tr><td>3<td>Still photography, rights for print<td>1<td class=r>$875.00<td class=r>$875.00<tr><td colspan=4 class=r><b>Order total</b><td class=r><b>$16,475.00</b></table>
<p class=sm>Terms: net 30 after the museum's written acceptance of each line. Work that has been accepted remains the property of the museum. Vendor's commencement of work constitutes acceptance of this order. Quote the order number on all invoices.</p>
<p style="margin-top:24px">{ink(1313, 140, 40)}<br>Authorized buyer: Clementine Voss, Procurement Officer<br>Signed May 28, 2026</p>"""
    return Paper(
        "kl-po-film",
        "a",
        "text",
        page(body, size="Letter"),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Ferncliff Museum of Transport",
            project="Rails West",
            po_number="FMT-2026-0388",
            signatory_name="Clementine Voss",
            signatory_title="Procurement Officer",
            signature_date="2026-05-28",
            amount="16475.00 USD",
        ),
    )


def bookkeeping_invoice() -> Paper:
    body = f"""<div class=two><div><h2>INVOICE</h2>INV-20931<br>30 April 2026</div><div class=r><b>Quayside Ledger Services</b><br>Payroll and bookkeeping<br>VAT IE 3391107 K</div></div>
<p>To: Moonpenny Organics Ltd</p><table class="grid w"><tr><th>Description<th class=r>Amount<tr><td>Payroll bureau, April, 63 payslips<td class=r>€ 504.00<tr><td>Year-end accounts, stage 2, accepted by Ms Roisin Tully on 22 April<td class=r>€ 2,900.00<tr><td>VAT 23 %<td class=r>€ 782.92<tr><td><b>To pay by 30 May</b><td class=r><b>€ 4,186.92</b></table>
<p>Your order: MO-4471. Thank you for approving our proposal for next year.</p><div style="margin:30px 0 0 260px">{stamp("PAID WITH THANKS|14 MAY 2026", "#1c6b3a", -8)}</div>"""
    return Paper(
        "kl-invoice-ledger",
        "a",
        "text",
        page(body),
        truth("other", None, None, "en", client="Moonpenny Organics Ltd", po_number="MO-4471"),
    )


def papers() -> Iterator[Paper]:
    for make in (
        feasibility_change,
        actuary_mail,
        elearning_refusal,
        marine_cert,
        staffing_refused,
        pr_two_signers,
        valuation_draft,
        msp_notice,
        drone_superseded,
        calibration,
        video_po,
        bookkeeping_invoice,
    ):
        yield make()
