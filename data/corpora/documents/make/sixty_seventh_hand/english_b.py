"""English papers, second half: what is void, half done, refused, and what decides nothing."""

from collections.abc import Iterator

from paper import Paper

from .board import (
    ACC,
    BREAK,
    CERT,
    CO,
    COND,
    MAIL,
    OTHER,
    REJ,
    SOW,
    TS,
    UND,
    flatten,
    join,
    mk,
    rl,
    sc,
    scanned,
    typ,
)
from .marks import Field, Squiggle, watermark


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    page = rl(
        "> No. 004417 &nbsp; (customer copy – press hard)",
        "# Pinnock Lift Maintenance",
        "JOB TICKET",
        [
            {"w": [120, 330]},
            ["Customer", "@Saltmarsh Court Residents Assoc."],
            ["Lift / contract", "@Car 2, contract PLM-660"],
            ["Work", "@door operator replaced"],
            ["Charge", "@£1,184.00 + VAT"],
        ],
        "{x} Work complete &nbsp;&nbsp; { } Return visit needed",
        "I confirm the work described has been done and accept it for payment.",
        [
            {"w": [120, 200], "grid": 0},
            ["Customer", Squiggle(51)],
            ["Name", "@G. Hathersage, chair"],
            ["Date", "@28/1/27"],
        ],
        size=11,
        over=(watermark("VOID", 150, "#b0b0b0", 35),),
    )
    yield sc(
        "en-jobticket",
        page,
        111,
        {"skew": 1.6, "contrast": 0.75, "blur": 0.8},
        CERT,
        UND,
        True,
        "en",
        client="Saltmarsh Court Residents Assoc.",
        project="door operator replaced",
        project_code="PLM-660",
        amount="1184.00 GBP",
        signatory_name="G. Hathersage",
        signatory_title="chair",
        signature_date="2027-01-28",
        warnings=["draft_or_void"],
    )

    page = typ("""
#set page(margin: 2cm)
#set text(font: "Libertinus Serif", size: 10.5pt)
= Milestone Acceptance Form
_Verdigris Analytics Pty Ltd, Hobart_
#v(3mm)
Customer: Tarkine Forest Trust \\ Project: Canopy change dashboard \\ Project ID: VA-0907 \\ Milestone: M2 Data pipeline \\ Milestone fee: AUD 27,500.00

The customer marks exactly one box.

#on The milestone is accepted. #h(2cm) #on The milestone is not accepted.

Comments: #ln(w: 70%)

#v(8mm)
#sq \\ Fiona Drysdale, Program Lead, Tarkine Forest Trust \\ 4 August 2026
""")
    yield mk(
        "en-twoboxes",
        page,
        CERT,
        UND,
        True,
        "en",
        client="Tarkine Forest Trust",
        project="Canopy change dashboard",
        project_code="VA-0907",
        milestone="M2 Data pipeline",
        amount="27500.00 AUD",
        signatory_name="Fiona Drysdale",
        signatory_title="Program Lead",
        signature_date="2026-08-04",
    )

    page = rl(
        "# Certificate of Practical Completion of Section 2",
        "Under clause 14 of the agreement dated 12 January 2026 between <b>Hensall Academy Trust</b> (Employer) and Rooke Brothers (Builders) Ltd, for <b>New sports hall and changing block</b>, contract ref. <b>RB/26/031</b>.",
        "It is certified that Section 2 (changing block) reached practical completion on 19 October 2026. Half of the retention, being £21,870.00, falls due.",
        "^ This certificate takes effect only when both the Chair of Trustees and the Chief Finance Officer of the Employer have signed.",
        16,
        [
            {"w": [200, 150, 130]},
            ["For the contractor<br/>Neil Rooke, Director", Squiggle(61), "21 October 2026"],
            [
                "For the Employer<br/>Amara Whitlock, Chair of Trustees",
                Squiggle(62),
                "23 October 2026",
            ],
            ["For the Employer<br/>Stephen Ogilvy, Chief Finance Officer", "", "____________"],
        ],
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
        margin=70,
    )
    yield mk(
        "en-halfsection",
        page,
        CERT,
        UND,
        False,
        "en",
        client="Hensall Academy Trust",
        project="New sports hall and changing block",
        project_code="RB/26/031",
        milestone="Section 2 (changing block)",
        amount="21870.00 GBP",
        signatory_name="Stephen Ogilvy",
        signatory_title="Chief Finance Officer",
        warnings=["partly_signed"],
    )

    page = rl(
        "^ Message printed from the shared mailbox <i>acceptance@thornbury-pharma.example</i>",
        [
            {"w": [70, 400], "grid": 2},
            ["From", "Dr. Leonie Abara"],
            ["To", "Project office, Castellan Validation Services"],
            ["Date", "Thu 11 Mar 2027 10:05"],
            ["Subject", "Cleanroom C – OQ protocol, executed copy"],
        ],
        6,
        "Dear colleagues,",
        "I went through the executed OQ protocol for Cleanroom C Requalification (your ref. CV-2090) line by line. Section 8 was filled in with pencil, two differential-pressure readings are outside the range and were ticked “pass”, and the page with the deviations is missing.",
        "We cannot accept it. Please repeat tests 8.2 to 8.7 and submit the package again; the fee of EUR 12,600 stays blocked until then.",
        "Kind regards",
        "Dr. Leonie Abara<br/>Qualification Manager<br/>Thornbury Pharma Ireland DAC",
    )
    yield mk(
        "en-mailoq",
        page,
        MAIL,
        REJ,
        None,
        "en",
        client="Thornbury Pharma Ireland DAC",
        project="Cleanroom C Requalification",
        project_code="CV-2090",
        milestone="OQ protocol",
        amount="12600.00 EUR",
        signatory_name="Dr. Leonie Abara",
        signatory_title="Qualification Manager",
        signature_date="2027-03-11",
    )

    page = typ("""
#set page(margin: (x: 2cm, y: 1.6cm))
#set text(size: 9pt)
#text(12pt, weight: "bold")[Gmail] #h(1fr) Ottoline Reyes \\<ottoline\\@brightwell-ux.example\\>
#ln()
*Sign-off still open: Wayfinding kiosk, phase 2* \\ 1 message #ln()
*Ottoline Reyes* #h(1fr) Mon, Feb 8, 2027 at 9:12 AM \\ To: Hank Lindqvist \\<hlindqvist\\@cvt.example\\>

Hi Hank,

A short reminder: the acceptance form for phase 2 of the Wayfinding kiosk for Corvallis Transit (our BUX-77) went to you on January 20. Would you tick the box, sign it and send it back? Our finance team would then bill the \\$9,900.

If anything is in the way of your acceptance, call me and we will sort it out.

Thanks! \\ Ottoline \\ Brightwell UX
""")
    yield mk(
        "en-mailreminder",
        page,
        MAIL,
        None,
        None,
        "en",
        client="Corvallis Transit",
        project="Wayfinding kiosk",
        project_code="BUX-77",
        milestone="phase 2",
    )

    page = rl(
        "= <b>STATEMENT OF WORK LCU-SOW-04</b>",
        "= under the Master Services Agreement between Larkspur Credit Union and Nettleford Data LLC",
        "<b>1. Project.</b> Member statement redesign.",
        "<b>2. Deliverables.</b> (a) Content inventory; (b) six statement templates; (c) print-vendor handover.",
        "<b>3. Acceptance procedure.</b> Larkspur reviews each deliverable within ten business days using the form in Annex A: [ ] accepted [ ] accepted with conditions [ ] rejected. Silence is not acceptance.",
        "<b>4. Fee.</b> Fixed fee of $54,000.00, invoiced in three equal parts.",
        "<b>5. Term.</b> March 1 to August 31, 2026.",
        "<b>6. Terms.</b> Clauses 7 to 19 of the Master Services Agreement apply.",
        20,
        [
            {"w": [240, 240], "grid": 0},
            ["LARKSPUR CREDIT UNION", "NETTLEFORD DATA LLC"],
            ["/s/ Patrice Holloway", "/s/ Dean Nettleford"],
            ["Patrice Holloway, Chief Operating Officer", "Dean Nettleford, Member"],
            ["February 19, 2026", "February 17, 2026"],
        ],
        font="Times-Roman",
        bold="Times-Bold",
        size=10.5,
        margin=64,
    )
    yield mk(
        "en-sow",
        page,
        SOW,
        None,
        True,
        "en",
        client="Larkspur Credit Union",
        project="Member statement redesign",
        project_code="LCU-SOW-04",
        amount="54000.00 USD",
        signatory_name="Patrice Holloway",
        signatory_title="Chief Operating Officer",
        signature_date="2026-02-19",
    )

    labels = (
        ("Supplier", "Ironmoor Cyber Ltd"),
        ("Buyer", "Glenfarg District Council"),
        ("Project", "External penetration test 2027"),
        ("Reference", "GDC-IT-0719"),
        ("Deliverable", "Retest report"),
        ("Value", "£6,300.00"),
        ("Decision maker", "Isla Macrae, Information Security Officer"),
        ("Submitted", "29 November 2027"),
    )
    page = flatten(
        rl(
            "# Supplier portal — deliverable decision",
            "^ Exported record. Fields are locked after submission.",
            [{"w": [130, 330], "grid": 2}, *[[a, Field(a, b, 310)] for a, b in labels]],
            [
                {"w": [24, 130, 24, 150, 24, 100], "grid": 0},
                [
                    Field("d1", False, kind="box"),
                    "Accept",
                    Field("d2", True, kind="box"),
                    "Accept conditionally",
                    Field("d3", False, kind="box"),
                    "Decline",
                ],
            ],
            "If conditional, state what is outstanding:",
            Field(
                "Outstanding",
                "Evidence that finding 12 is closed, by 15 December 2027",
                460,
                height=18,
            ),
            8,
            "Confirmed by log-in of the decision maker (2-factor), 29 Nov 2027 16:20:44 UTC",
            color="#005a4e",
        )
    )
    yield mk(
        "en-portal",
        page,
        CERT,
        COND,
        True,
        "en",
        client="Glenfarg District Council",
        project="External penetration test 2027",
        project_code="GDC-IT-0719",
        milestone="Retest report",
        amount="6300.00 GBP",
        signatory_name="Isla Macrae",
        signatory_title="Information Security Officer",
        signature_date="2027-11-29",
        conditions=["Evidence that finding 12 is closed, by 15 December 2027"],
    )

    filler = [
        f"<b>{i}.</b> {t}"
        for i, t in enumerate(
            (
                "Quorum. Seven of nine directors were present in person; the chair declared the meeting open at half past six.",
                "Minutes of the meeting of 9 May were read and approved without amendment.",
                "Treasurer's report. Reserves stand at $1.31 million; two households are in arrears by more than ninety days.",
                "Pool committee. The heater was repaired under guarantee. The committee asks that dogs be kept out.",
                "Landscaping. Three bids were opened for the drip system. The decision is put off until the autumn budget.",
                "Insurance. The broker explained the new deductible for wind and hail.",
                "Parking. A petition with 31 names was handed in and referred to the rules committee.",
            ),
            1,
        )
    ]
    page = rl(
        "# Sable Ridge Owners Association",
        "Board of Directors — resolutions of the meeting of June 13, 2026",
        *filler,
        *[
            f"<b>{n}.</b> Owner comments, unit {u}: {c}"
            for n, u, c in (
                (
                    8,
                    "14",
                    "noise from the gym after ten at night. The manager will write to the tenant.",
                ),
                (9, "27", "the new bulbs in the garage are too bright. Noted."),
                (10, "31", "asks for a second bicycle rack. Referred to the committee."),
            )
        ],
        BREAK,
        "Sable Ridge Owners Association, June 13, 2026, page 2",
        BREAK,
        "Sable Ridge Owners Association, June 13, 2026, page 3",
        "<b>17. Roof replacement, buildings A to D.</b> RESOLVED, by seven votes to none: the Association accepts the work of Copperline Roofing Corp. under contract CR-1150 as finally complete, and releases the final payment of $88,214.00.",
        "<b>18.</b> Adjourned at 8:52 p.m.",
        14,
        "I certify that the above is a true record.",
        Squiggle(71),
        "Warren Tsosie<br/>Secretary, Sable Ridge Owners Association<br/>June 15, 2026",
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
    )
    yield mk(
        "en-board",
        page,
        CERT,
        ACC,
        True,
        "en",
        client="Sable Ridge Owners Association",
        project="Roof replacement, buildings A to D",
        project_code="CR-1150",
        amount="88214.00 USD",
        signatory_name="Warren Tsosie",
        signatory_title="Secretary",
        signature_date="2026-06-15",
    )

    page = typ("""
#set page(margin: 2cm)
#set text(font: "Libertinus Serif", size: 11pt)
#grid(columns: (1fr, 1fr), [*VARIATION REQUEST* \\ Keelby Marine Works], align(right)[VR no. *VR-17* \\ Job *KM-5093*])
#ln()
Vessel owner: *Solent Pilotage Board* \\ Job: *Pilot cutter Osprey, mid-life refit* \\ Variation: fit second bilge alarm panel on the flying bridge. \\ Price of the variation: *£3,465.00*; delay: two days.
#v(4mm)
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, [#off Go ahead], [#off Go ahead, price to be agreed], [#on Do not proceed])
Owner's remark: #pen[Not needed, existing panel was moved. No charge agreed.]
#v(6mm)
Owner's representative: #box(sq) #h(5mm) #pen[Cdr. Neil Ashcombe] #h(5mm) Marine Superintendent #h(5mm) #pen[30 Sept 2026]
""")
    yield sc(
        "en-variation",
        page,
        112,
        {"skew": -1.2, "turn": 180},
        CO,
        REJ,
        True,
        "en",
        client="Solent Pilotage Board",
        project="Pilot cutter Osprey, mid-life refit",
        project_code="KM-5093",
        change_order_number="VR-17",
        amount="3465.00 GBP",
        signatory_name="Neil Ashcombe",
        signatory_title="Marine Superintendent",
        signature_date="2026-09-30",
    )

    page = rl(
        "# Timesheet approval",
        "Halvard Interim Management — consultant: Odile Brandt — month: July 2026",
        [
            {"w": [140, 300], "grid": 0},
            ["Client", Field("Client", "Wychwood Rail Leasing", 280)],
            ["Engagement", Field("Engagement", "HI-3318", 120)],
            ["Assignment", Field("Assignment", "Fleet overhaul PMO", 280)],
            ["Days claimed", Field("Days claimed", "19", 60)],
            ["Days approved", Field("Days approved", "17", 60)],
        ],
        [
            {"w": [20, 120, 20, 140, 20, 100], "grid": 0},
            [
                Field("all", False, kind="radio", group="decision"),
                "Approved in full",
                Field("part", True, kind="radio", group="decision"),
                "Approved in part",
                Field("none", False, kind="radio", group="decision"),
                "Not approved",
            ],
        ],
        "Reason for the difference:",
        Field("Reason", "23 and 24 July to be rebooked on engagement HI-3350", 400),
        [
            {"w": [140, 300], "grid": 0},
            ["Approver", Field("Approver", "Gareth Penhale", 200)],
            ["Role", Field("Role", "Head of Fleet Projects", 200)],
            ["Signed", Field("Signed", "/s/ G. Penhale", 200)],
            ["Date", Field("Date", "3 August 2026", 120)],
        ],
    )
    yield mk(
        "en-tsform",
        page,
        TS,
        COND,
        True,
        "en",
        "form",
        client="Wychwood Rail Leasing",
        project="Fleet overhaul PMO",
        project_code="HI-3318",
        signatory_name="Gareth Penhale",
        signatory_title="Head of Fleet Projects",
        signature_date="2026-08-03",
        conditions=["23 and 24 July to be rebooked on engagement HI-3350"],
    )

    page = rl(
        "= <b>SIGN IT ONCE. GET PAID SOONER.</b>",
        "= TickMark by Foxglove Forms – the acceptance form builder",
        8,
        "## Why field teams love it",
        "{v} one line, one box, one signature<br/>{v} works without a network<br/>{v} customers accept 94 % of jobs on the spot",
        "## What it looks like",
        "{x} I accept the work &nbsp;&nbsp; { } I do not accept the work &nbsp;&nbsp; <i>(sample only)</i>",
        "## Prices",
        "Crew $12, Site $29, Enterprise on request – per user and month. Free until the end of June 2027.",
        "## Questions?",
        "Write to hello@foxgloveforms.example. We answer the same day.",
        color="#8a1a5a",
        cols=2,
    )
    yield mk("en-brochure", page, OTHER, None, None, "en")

    first = rl(
        "## Interim Payment and Acceptance Schedule",
        "Client: <b>Penllyn Housing Association</b> &nbsp; Contractor: Marchlyn Heating Ltd &nbsp; Contract: <b>MH/PHA/52</b>",
        "Programme: <b>Boiler replacement, Bryn Estate</b>",
        [
            {"w": [40, 190, 80, 80, 90], "head": 1},
            ["Lot", "Homes", "Value", "Inspected", "Status"],
            ["1", "Nos. 1–24", "£51,600.00", "4 Nov", "accepted 6 Nov, paid"],
            ["2", "Nos. 25–48", "£51,600.00", "2 Dec", "see below"],
            ["3", "Nos. 49–70", "£47,300.00", "–", "not started"],
        ],
        "## Present submission: Lot 2",
        "The client's clerk of works inspected all 24 homes. Lot 2 {x} is accepted { } is not accepted.",
        "The page for signature follows.",
        size=10,
    )
    last = rl(
        "Contract MH/PHA/52 – signature page for Lot 2",
        20,
        Squiggle(81),
        "Ceri Vaughan-Price<br/>Clerk of Works, Penllyn Housing Association",
        "Signed on the fifth of December two thousand and twenty-six",
        size=10,
    )
    yield mk(
        "en-lots",
        join(first, scanned(last, 113, 30_000, skew=0.9)),
        CERT,
        ACC,
        True,
        "en",
        "mixed",
        source=join(first, last),
        client="Penllyn Housing Association",
        project="Boiler replacement, Bryn Estate",
        project_code="MH/PHA/52",
        milestone="Lot 2",
        amount="51600.00 GBP",
        signatory_name="Ceri Vaughan-Price",
        signatory_title="Clerk of Works",
        signature_date="2026-12-05",
    )
