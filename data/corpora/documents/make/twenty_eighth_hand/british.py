"""English, second desk: scans, forms with fields, long reports and refusals."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, acro, box, ink, kv, printed, sign, stamp, tab

LONG = "".join(
    f"<div class=pb></div><h2>{number}. {title}</h2>{body}"
    for number, title, body in (
        (
            2,
            "Scope of the audit",
            "<p>Seventeen sites were walked between 2 and 27 February. At each, the pressure sets, the non-return valves and the alarm paths were exercised. Nothing in this chapter is an acceptance of any part of the works; it records what was seen.</p>"
            + tab(
                "Site|Pumps|Alarm path|Remark\nAldon Lane|2|GSM|–\nBeck Foot|3|GSM + radio|lid hinge worn\nCarr House|2|radio|–\nDeeping|4|fibre|new kiosk\nEllers|2|GSM|–",
                "g",
            ),
        ),
        (
            3,
            "Test methods",
            '<p>Drawdown tests were run over twenty minutes with calibrated loggers. Alarm paths were tested by pulling the mains. Results are in Appendix B, which the operations team holds.</p><p>Where a contractor\'s foreman wrote "accepted" on a test sheet, this is a note of the foreman only.</p>',
        ),
        (
            4,
            "Results by site",
            tab(
                "Site|Duty l/s|Measured l/s|Verdict\nAldon Lane|12|12.4|pass\nBeck Foot|31|31.0|pass\nCarr House|9|8.9|pass\nDeeping|55|57.2|pass\nEllers|14|14.1|pass",
                "z",
            ),
        ),
        (
            5,
            "Commercial summary",
            "<p>Lot 3 was let at £212,640.00. Lots 1 and 2 were closed in 2025 and are not touched by this report.</p>",
        ),
        (
            6,
            "Decision of the Board's engineer",
            "<p>Having considered chapters 1 to 5, I accept Lot 3 (telemetry and kiosks) on behalf of the Board, save that the lid hinge at Beck Foot is to be renewed before 30 April 2026 and two sets of as-built drawings are to be lodged with the Records Office.</p>"
            + sign(
                ink(201)
                + "|Winifred Strake|Chief Engineer, Lower Wharfe Drainage Board|11 March 2026"
            ),
        ),
    )
)

SHEETS = [
    Sheet(
        "tidewell-delivery-scan",
        f"""<table><tr><td><b style="font-size:15pt">TIDEWELL OFFICE INTERIORS</b><br>Delivery &amp; Installation Note</td><td class=r>No. D 88412<br>Job 26-0731</td></tr></table>
{
            kv(
                '''Deliver to|Pemberly Grange School
Project|Library Refurbishment
Your order|PGS-3390''',
                "kvb",
            )
        }
{
            tab(
                '''Qty|Article|Installed
14|Oak shelving bay 900 mm|Yes
2|Reading table, round|Yes
1|Issue desk with flap|Yes
24|Chair "Elm"|Yes''',
                "g",
            )
        }
<p>Goods received complete and undamaged, installation approved. Rubbish removed from site.</p>
{stamp("PEMBERLY GRANGE SCHOOL|Site Office|RECEIVED 17 JUL 2026", "#333", -5)}
{
            sign(
                ink(121, 140, 46) + "|Signed for the customer: Leonard Fitch, Bursar|17 July 2026",
                ink(122) + "|Fitter: D. Pugh",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Pemberly Grange School",
            project="Library Refurbishment",
            project_code="26-0731",
            po_number="PGS-3390",
            signatory_name="Leonard Fitch",
            signatory_title="Bursar",
            signature_date="2026-07-17",
        ),
        "narrow",
        form="scan",
        scanner=Scanner(dpi=125, skew=0.9, jpeg=42, noise=4, seed=12),
    ),
    Sheet(
        "corvane-half-scan",
        f"""<h1 class=c>HANDOVER PROTOCOL</h1><p class=c>Clean-room Extension, Building 12 – Section B (Air handling)</p>
{
            kv('''Owner|Millbrae Biologics plc
Contractor|Corvane Process Engineering Ltd
Project no.|CPE-7180
Value of section|£508,000.00''')
        }
<p>The undersigned have inspected Section B together. It is free of defects and is taken over by the Owner. The following were handed over: balancing report, filter certificates, four sets of keys, as-fitted drawings AH-01 to AH-27, training record of 28 January. This protocol takes effect only when both representatives of the Owner have signed.</p>
{
            sign(
                ink(131)
                + "|For the Owner (Engineering)|Hugh Lanyon, Head of Engineering|4 February 2026",
                "|For the Owner (Quality)|Sunita Rao-Bell, Head of Quality|Date: ____________",
            )
        }
{sign(ink(133) + "|For the Contractor|Patrick Oduya, Project Manager|4 February 2026")}""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Millbrae Biologics plc",
            project="Clean-room Extension, Building 12",
            project_code="CPE-7180",
            milestone="Section B (Air handling)",
            amount="508000.00 GBP",
            signatory_name="Sunita Rao-Bell",
            signatory_title="Head of Quality",
            warnings=["partly_signed"],
        ),
        "serif",
        form="scan",
        scanner=Scanner(dpi=120, skew=-0.8, jpeg=45, noise=5, seed=13, shadow=True),
    ),
    Sheet(
        "rothbury-architect-scan",
        f"""<p class=c style="letter-spacing:3px"><b>ROTHBURY CHASE ARCHITECTS</b></p><h1 class=c>Certificate of Making Good</h1>
{
            kv('''Issued to|Cathedral Close Almshouses
Works|Re-roofing of the North Range
Job reference|RC/412
Contractor|Hepple Slaters''')
        }
<p>I certify that the defects, shrinkages and other faults notified under clause 2.38 have been made good, and on behalf of the above-named employer accept the Works as finally complete. The remaining moiety of the retention, £11,960.00, falls due.</p>
<p>Given at Alnwick on the twenty-third day of September two thousand and twenty-six.</p>
{
            sign(
                ink(141, 150, 50, "#222")
                + "|Oswin Rothbury, Contract Administrator|authorised to sign for Cathedral Close Almshouses"
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Cathedral Close Almshouses",
            project="Re-roofing of the North Range",
            project_code="RC/412",
            amount="11960.00 GBP",
            signatory_name="Oswin Rothbury",
            signatory_title="Contract Administrator",
            signature_date="2026-09-23",
        ),
        "book",
        form="scan",
        scanner=Scanner(dpi=120, skew=0.4, jpeg=40, noise=3, seed=14),
    ),
    Sheet(
        "inverlow-co-rejected",
        f"""<h1>Change Request – Decision Sheet</h1>{
            tab(
                '''Field|Entry
Customer|Inverlow Ferries Ltd
Project|Crew Rostering Rollout
Project code|IFL-ROST
Change request|CR-0027
Title|Offline mode for tablets
Effect on price|+ £23,700.00
Effect on plan|+ 5 weeks
Raised by|Gannet Systems, 2 June 2026''',
                "kvb",
            )
        }
<h2>Customer's decision</h2><p>{box()} Approved</p><p>{box()} Approved for a later release</p><p>{
            box("x")
        } Not approved</p>
<p>Reason: budget for the year is spent; masters have paper rosters as fall-back.</p>
{sign(ink(151) + "|Euan Galbraith|Fleet Operations Manager|19 June 2026")}""",
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Inverlow Ferries Ltd",
            project="Crew Rostering Rollout",
            project_code="IFL-ROST",
            change_order_number="CR-0027",
            amount="23700.00 GBP",
            signatory_name="Euan Galbraith",
            signatory_title="Fleet Operations Manager",
            signature_date="2026-06-19",
        ),
        "deja",
    ),
    Sheet(
        "brandvold-timesheet-part",
        f"""<h2>BRANDVOLD CREATIVE STAFFING — Freelancer Timesheet</h2>
{
            kv('''Freelancer|Mireille Okafor
Client|Pinnacle Peak Outfitters, Inc.
Campaign|Fall Catalog 2026
Job number|PPO-FC26
Period|July 13 – July 17, 2026''')
        }
{
            tab(
                '''Date|Hours claimed|Hours approved|Manager's note
Mon Jul 13|8.0|8.0|
Tue Jul 14|8.0|8.0|
Wed Jul 15|8.0|8.0|
Thu Jul 16|7.5|7.5|
Fri Jul 17|6.5|0.0|Shoot cancelled the day before
Total|38.0|31.5|''',
                "z n",
            )
        }
<p><b>Approved in part:</b> 31.5 hours released for payment; the 6.5 hours of Friday are not approved.</p>
{
            sign(
                "<span class=hand>Colby Marsh</span>|Colby Marsh, Creative Operations Manager|Pinnacle Peak Outfitters, Inc.|July 20, 2026"
            )
        }""",
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Pinnacle Peak Outfitters, Inc.",
            project="Fall Catalog 2026",
            project_code="PPO-FC26",
            signatory_name="Colby Marsh",
            signatory_title="Creative Operations Manager",
            signature_date="2026-07-20",
            conditions=["the 6.5 hours of Friday are not approved"],
        ),
        size="Letter",
    ),
    Sheet(
        "saltmarsh-mail-reject",
        """<table class=kv><tr><td>From:</td><td>Desmond Achterberg &lt;desmond.achterberg@saltmarshenergy.example&gt;</td></tr><tr><td>Sent:</td><td>Wednesday, 25 March 2026 08:12</td></tr><tr><td>To:</td><td>delivery@kitefield.example</td></tr><tr><td>Subject:</td><td>Met mast report – phase 1 – not accepted</td></tr></table><hr>
<p>Morning all,</p><p>I have been through the phase 1 report for the Saltmarsh Extension wind study and cannot sign it off. The long-term correlation uses the wrong reference station, and the uncertainty chapter is last year's text from another site.</p>
<p>So: phase 1 is rejected as it stands. Fix both, send me a clean version, and I will read it again within the week. Until then please do not raise the invoice for phase 1.</p>
<p>Desmond</p><p class=s>Desmond Achterberg<br>Head of Wind Development<br>Saltmarsh Energy Ltd</p>""",
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Saltmarsh Energy Ltd",
            project="Saltmarsh Extension wind study",
            milestone="phase 1",
            signatory_name="Desmond Achterberg",
            signatory_title="Head of Wind Development",
            signature_date="2026-03-25",
        ),
    ),
    Sheet(
        "kilnworth-mail-null",
        """<p><b>Kickoff logistics for Monday</b></p><p class=s>Marek Dunn, Halyard Lean Partners, to Rosalind Tew, Kilnworth Ceramics Ltd — 5 May 2026, 17:20</p>
<p>Dear Rosalind,</p><p>Four of us will arrive by van around half past eight; is there room to park behind the glaze house? We bring our own safety shoes and helmets. The first workshop of the Kiln Throughput Programme starts at nine in the canteen annex. Could somebody put two flip charts there? Ours are still in Stoke.</p><p>I hear that the dust survey by Sutter &amp; Gray was accepted last week, so their people should be out of our way.</p>
<p>We should like to see the tunnel kiln after lunch, if the shift allows.</p><p>Until Monday<br>Marek</p>""",
        truth(
            "email",
            None,
            None,
            "en",
            client="Kilnworth Ceramics Ltd",
            project="Kiln Throughput Programme",
        ),
        "serif",
    ),
    Sheet(
        "wharfe-long-report",
        f"""<h1>Lower Wharfe Drainage Board</h1><h2>Pumping Station Renewal – Audit and Take-over Report, Lot 3</h2>{
            kv('''Contract|LWDB-2024-19
Contractor|Thirlmere Controls Ltd
Lot|Lot 3 (telemetry and kiosks)
Price of lot|£212,640.00''')
        }<h2>1. Background</h2><p>The Board renews seventeen pumping stations in three lots. This report gathers what was found before take-over of the third; the decision stands in chapter 6.</p>"""
        + LONG,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Lower Wharfe Drainage Board",
            project="Pumping Station Renewal",
            project_code="LWDB-2024-19",
            milestone="Lot 3 (telemetry and kiosks)",
            amount="212640.00 GBP",
            signatory_name="Winifred Strake",
            signatory_title="Chief Engineer",
            signature_date="2026-03-11",
            conditions=[
                "the lid hinge at Beck Foot is to be renewed before 30 April 2026",
                "two sets of as-built drawings are to be lodged with the Records Office",
            ],
        ),
        "book",
    ),
    Sheet(
        "addlestrop-twice",
        f"""<h1>Training Programme Completion Form</h1><p class=s>Form TP-9 · Addlestrop Learning Ltd</p>{
            kv(
                '''Customer organisation|Brockmere Housing Association
Programme|Front Desk Conversations
Module completed|Module 5 – Difficult calls
Booking ref|AL-60117
Fee for module|£4,275.00''',
                "kvb",
            )
        }
{
            tab(
                '''Statement|1|2|3|4|5
The trainer knew our setting|||||x
Exercises were useful||||x|
Room and materials were in order||||x|
Pace was right|||x||''',
                "g",
            )
        }<p>How do you rate the delivery of the module? (tick one)</p><p>{
            box("v")
        } Delivered as agreed, we accept and release the fee</p><p>{
            box("v")
        } Not delivered as agreed, we do not accept</p>
<p>Comments: <span class=hand3>see what we said on the phone</span></p>
{
            sign(
                ink(171)
                + "|Name: Janice Purvis|Position: Learning &amp; Development Lead|Date: 30 October 2026"
            )
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Brockmere Housing Association",
            project="Front Desk Conversations",
            project_code="AL-60117",
            milestone="Module 5 – Difficult calls",
            amount="4275.00 GBP",
            signatory_name="Janice Purvis",
            signatory_title="Learning & Development Lead",
            signature_date="2026-10-30",
        ),
    ),
]


def _filled() -> bytes:
    return acro(
        [
            (50, 790, 15, True, "GRANDISON ROOFING & ENVELOPE, LLC"),
            (50, 772, 10, False, "Owner's Acceptance of Completed Work"),
            (50, 730, 9, False, "Owner"),
            (50, 705, 9, False, "Project"),
            (50, 680, 9, False, "Job no."),
            (50, 655, 9, False, "Phase accepted"),
            (50, 630, 9, False, "Amount released (USD)"),
            (72, 592, 9, False, "Work is complete and is accepted without exception."),
            (72, 572, 9, False, "Work is not accepted. Reasons attached."),
            (50, 530, 9, False, "Signature (type /s/ and name)"),
            (50, 505, 9, False, "Name"),
            (50, 480, 9, False, "Title"),
            (50, 455, 9, False, "Date"),
            (
                50,
                420,
                7,
                False,
                "A typed /s/ has the effect of a signature under section 14 of the agreement.",
            ),
        ],
        [
            ("owner", "Cedar Hollow Unified School District", 190, 724, 300, 18),
            ("project", "Gymnasium Roof Replacement", 190, 699, 300, 18),
            ("job", "GRE-25-118", 190, 674, 120, 18),
            ("phase", "Phase 2 - Standing seam", 190, 649, 200, 18),
            ("amt", "186,400.00", 190, 624, 120, 18),
            ("sig", "/s/ Marlon Trujillo", 190, 524, 220, 18),
            ("name", "Marlon Trujillo", 190, 499, 220, 18),
            ("title", "Facilities Director", 190, 474, 220, 18),
            ("date", "August 24, 2026", 190, 449, 120, 18),
        ],
        [("ok", True, 52, 590), ("no", False, 52, 570)],
    )


def _empty() -> bytes:
    return acro(
        [
            (60, 780, 17, True, "Deliverable Acceptance Record"),
            (60, 760, 9, False, "Ostrander Actuarial Pty Ltd for Meridian Mutual Super"),
            (60, 735, 9, False, "Engagement: Pension Liability Review 2026"),
            (60, 718, 9, False, "Engagement number: OA-3305"),
            (60, 701, 9, False, "Deliverable: Valuation model v2"),
            (60, 684, 9, False, "Fee on acceptance: AUD 71,500.00"),
            (60, 640, 10, True, "To be completed by Meridian Mutual Super"),
            (82, 612, 9, False, "Accepted"),
            (82, 592, 9, False, "Accepted subject to the remarks below"),
            (82, 572, 9, False, "Returned for rework"),
            (60, 545, 9, False, "Remarks"),
            (60, 420, 9, False, "Signed"),
            (60, 392, 9, False, "Full name"),
            (60, 364, 9, False, "Date"),
        ],
        [
            ("remarks", "", 60, 455, 460, 82),
            ("signed", "", 140, 414, 240, 20),
            ("full", "", 140, 386, 240, 20),
            ("when", "", 140, 358, 120, 20),
        ],
        [("a", False, 60, 610), ("b", False, 60, 590), ("c", False, 60, 570)],
        frames=[(50, 345, 490, 310)],
    )


def papers() -> Iterator[Paper]:
    yield from printed(SHEETS)
    yield Paper(
        "kr-grandison-form",
        "a",
        "form",
        _filled(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Cedar Hollow Unified School District",
            project="Gymnasium Roof Replacement",
            project_code="GRE-25-118",
            milestone="Phase 2 - Standing seam",
            amount="186400.00 USD",
            signatory_name="Marlon Trujillo",
            signatory_title="Facilities Director",
            signature_date="2026-08-24",
        ),
    )
    yield Paper(
        "kr-ostrander-form-empty",
        "a",
        "form",
        _empty(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Meridian Mutual Super",
            project="Pension Liability Review 2026",
            project_code="OA-3305",
            milestone="Valuation model v2",
            amount="71500.00 AUD",
        ),
    )
