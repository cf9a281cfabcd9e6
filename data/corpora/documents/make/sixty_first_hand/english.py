"""English: certificates, sign-offs, snag sheets, resolutions."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_first_hand.board import (
    NEXT,
    US,
    Squiggle,
    across,
    foot,
    form,
    grid,
    ink,
    p,
    rl,
    rule,
    scanned,
    stamp,
    ty,
)

AC = "acceptance_certificate"


def practical() -> Paper:
    """Practical completion with a snag list that is a condition."""
    data = rl(
        p("CERTIFICATE OF PRACTICAL COMPLETION", 15, "Times-Bold", "c"),
        p("issued under clause 2.30 of the Building Contract", 9, "Times-Italic", "c"),
        rule(1.2),
        grid(
            [
                ["Employer", "Harrowgate Almshouse Charity"],
                ["Contractor", "Pell &amp; Ditchburn Builders Ltd"],
                ["Works", "Re-roofing and insulation of the North Range"],
                ["Job no.", "PD/2219"],
                ["Stage of the Works", "Stage 4, all roof slopes"],
                ["Contract sum released at this stage", "£61,480.00 (first moiety of retention)"],
            ],
            (170, 300),
            10,
            "Times-Roman",
            "under",
        ),
        "Having inspected the Works on 3 September 2026, I certify that in my opinion practical completion of this stage was achieved on that day, on the understanding that the following are put right within 21 days:",
        p("1. slipped ridge tile above bay 4 to be re-bedded", 10, "Times-Roman", leftIndent=18),
        p("2. loft hatch insulation to flat 7 to be fitted", 10, "Times-Roman", leftIndent=18),
        "The Employer takes possession of the Works and accepts them on those terms.",
        20,
        grid(
            [
                [Squiggle(2), Squiggle(5)],
                [
                    "Olwen Trask RIBA, Contract Administrator",
                    "for the Employer: Gerald Mumby, Clerk to the Trustees",
                ],
                ["4 September 2026", "7 September 2026"],
            ],
            (235, 235),
            9,
            "Times-Roman",
            "none",
        ),
        10,
        p(
            "Defects liability period: 12 months from the date of practical completion. Insurance of the North Range passes to the Employer at noon on the day after this certificate. Keys handed over: 6. As-built drawings, warranty of the tile maker and the health and safety file were received by the Contract Administrator.",
            8.5,
            "Times-Roman",
            "j",
        ),
        p(
            "Copies: Employer, Contractor, Quantity Surveyor (Hallam Neave Associates), Insurers, Diocesan Advisory Committee",
            8.5,
            "Times-Roman",
        ),
        font="Times-Roman",
        size=10.5,
    )
    return Paper(
        "mc-en-practical-completion",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Harrowgate Almshouse Charity",
            project="Re-roofing and insulation of the North Range",
            project_code="PD/2219",
            milestone="Stage 4, all roof slopes",
            signatory_name="Gerald Mumby",
            signatory_title="Clerk to the Trustees",
            signature_date="2026-09-07",
            amount="61480.00 GBP",
            conditions=[
                "slipped ridge tile above bay 4 to be re-bedded",
                "loft hatch insulation to flat 7 to be fitted",
            ],
        ),
    )


def uat() -> Paper:
    """UAT sign-off: a table of several milestones of which one is signed."""
    data = ty(
        r"""
#grid(columns: (1fr, auto), [#text(20pt, weight: "bold")[UAT sign-off]], align(right)[Quillfeather Software\ Doc QF-UAT-07 · v1.2])
#v(4pt)
#table(columns: 2, stroke: .4pt, inset: 5pt, [*Customer*], [Orbital Grocers plc], [*Programme*], [Click & Collect Replatform], [*Engagement ref.*], [ENG-50318])
== Where we are
#table(columns: (auto, 1fr, auto, auto), stroke: (x, y) => (bottom: .4pt), inset: 5pt,
 [*\#*], [*Milestone*], [*Fee*], [*Status*],
 [M1], [Discovery], [£18,000.00], [closed 11/02/2026],
 [M2], [Store stock API], [£42,500.00], [closed 30/04/2026],
 [M3], [Slot booking engine], [£57,250.00], [*this sign-off*],
 [M4], [National roll-out], [£33,000.00], [not started])
== Test evidence
#table(columns: (auto, 1fr, auto, auto), stroke: .3pt, inset: 4pt, [Suite], [Covers], [Scripts], [Passed],
 [S1], [Slot search by postcode and store], [61], [61], [S2], [Booking, change, cancel], [88], [88], [S3], [Store calendar and closing days], [40], [40], [S4], [Load: 900 bookings a minute], [25], [25])
Two cosmetic defects (severity 4) were found in the tablet view and closed by the vendor before the cycle ended. Test cycle 1, of 27 April, was stopped and does not count.

Test cycle 2 ran 18–29 May 2026: 214 scripts, 214 passed, no open severity 1 or 2 defects.
== Declaration
The tests of M3 have been executed by our store operations team. We are satisfied that the slot booking engine meets the agreed acceptance criteria and release it for go-live and for billing.

#v(12pt)
#table(columns: (1fr, 1fr), stroke: none, [Signed electronically by], [/s/ Nadira Coyle], [Role], [Head of Store Operations], [On behalf of], [Orbital Grocers plc], [Date], [2 June 2026])
""",
        "Liberation Sans",
        10,
    )
    return Paper(
        "mc-en-uat-slots",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Orbital Grocers plc",
            project="Click & Collect Replatform",
            project_code="ENG-50318",
            milestone="Slot booking engine",
            signatory_name="Nadira Coyle",
            signatory_title="Head of Store Operations",
            signature_date="2026-06-02",
            amount="57250.00 GBP",
        ),
    )


def letter() -> Paper:
    """A US letter of acceptance."""
    data = rl(
        p(
            "<b>Tallgrass Regional Medical Center</b><br/>1400 Prairie Bell Road, Salina, KS 67401",
            10,
            "Times-Roman",
        ),
        16,
        "October 14, 2026",
        8,
        "Ms. Ruth Abernathy<br/>Lumen &amp; Lode Consulting LLC<br/>22 Wharf Street, Suite 300<br/>Duluth, MN 55802",
        8,
        "<b>Re: Nurse Staffing Model, Work Order 8814-B, Phase 2 (Pilot on Four Wards)</b>",
        4,
        "Dear Ms. Abernathy:",
        "Thank you for the walk-through last Thursday and for the binder that came with it. Our nursing council has now had the pilot results for two weeks, and I am writing to tell you that the Medical Center accepts the Phase 2 deliverables as submitted. They do what Work Order 8814-B asked for.",
        "You may invoice the Phase 2 fee of $74,600.00 against purchase order 4500-77120. Please direct the invoice to Accounts Payable and not to me.",
        "Phase 3 has not been authorized and this letter should not be read as authorizing it.",
        "Sincerely,",
        4,
        ink("Marcus J. Ellingboe", "Kristi", 26),
        "Marcus J. Ellingboe<br/>Vice President, Patient Care Services",
        font="Times-Roman",
        size=11,
        margin=76,
        page=US,
    )
    return Paper(
        "mc-en-us-letter",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Tallgrass Regional Medical Center",
            project="Nurse Staffing Model",
            project_code="8814-B",
            milestone="Phase 2 (Pilot on Four Wards)",
            signatory_name="Marcus J. Ellingboe",
            signatory_title="Vice President, Patient Care Services",
            signature_date="2026-10-14",
            amount="74600.00 USD",
            po_number="4500-77120",
        ),
    )


def completion_scan() -> Paper:
    """A completion statement, stamped, signed and scanned."""
    page = rl(
        p("COMPLETION STATEMENT", 20, "Helvetica-Bold"),
        p(
            "Records digitisation and shredding &nbsp;|&nbsp; Fenwick Paper Services, Unit 9 Tyne Dock",
            9,
        ),
        rule(2, "#333333"),
        6,
        grid(
            [
                ["Customer:", "Bellwether Building Society"],
                ["Assignment:", "Mortgage deeds back-scan"],
                ["Our job:", "FPS 31077"],
                ["Lot completed:", "Lot C (boxes 801 to 1,240)"],
                ["Charge for lot:", "GBP 12,936.40"],
                ["Your order:", "BBS-PO-90551"],
            ],
            (120, 330),
            12,
            lines="none",
        ),
        8,
        "The customer's representative confirms that the boxes named above were scanned, indexed and checked against the manifest, that a sample of 200 images was found legible, and that the lot is accepted without reservation.",
        30,
        grid(
            [
                ["For the customer", "Date"],
                [ink("I. Prothero", "Breip", 30), ink("21 Aug 2026", "Breip", 26)],
                ["Name in capitals: IESTYN PROTHERO", "Position: Deeds Manager"],
            ],
            (250, 200),
            10,
            lines="box",
        ),
        size=12,
        over=[stamp(["BELLWETHER B.S.", "DEEDS DEPT", "ACCEPTED"], 370, 150, 9, "#444444", 14)],
    )
    return Paper(
        "mc-en-backscan",
        "a",
        "scan",
        scanned(page, skew=-1.1, seed=3),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Bellwether Building Society",
            project="Mortgage deeds back-scan",
            project_code="FPS 31077",
            milestone="Lot C (boxes 801 to 1,240)",
            signatory_name="IESTYN PROTHERO",
            signatory_title="Deeds Manager",
            signature_date="2026-08-21",
            amount="12936.40 GBP",
            po_number="BBS-PO-90551",
        ),
        page,
    )


def review_rejected() -> Paper:
    """A deliverable review record ticked as not accepted."""
    data = ty(r"""
#align(center)[#smallcaps[#text(15pt)[Deliverable Review Record]]]
#v(6pt)
#table(columns: (1fr, 1fr), stroke: .5pt, inset: 6pt,
 [*Reviewing organisation*\ Isle of Skerra Ferry Board], [*Supplier*\ Maddox Hydrographic Partners],
 [*Contract / task*\ Harbour Approach Survey, task SFB-118], [*Deliverable*\ D4 Bathymetric chart set],
 [*Value of deliverable*\ £9,875.00], [*Submitted*\ 26 January 2026, revision B])
=== Outcome (mark one)
#grid(columns: (14pt, 1fr), row-gutter: 7pt, chk(), [Accepted], chk(), [Accepted subject to the comments below], chk(on: "x"), [Not accepted: to be reworked and submitted again])
=== Comments
Soundings in the eastern approach differ by up to 0.9 m from our own echo records. The tidal correction has not been documented. Sheets 3 and 5 carry the wrong datum.
#v(1fr)
#grid(columns: (1fr, 1fr), [#pen(3)\ Capt. Una Drever\ Harbour Master], [Dated the fifth of February 2026])
#v(2cm)
""")
    return Paper(
        "mc-en-review-record",
        "a",
        "text",
        data,
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Isle of Skerra Ferry Board",
            project="Harbour Approach Survey",
            project_code="SFB-118",
            milestone="D4 Bathymetric chart set",
            signatory_name="Una Drever",
            signatory_title="Harbour Master",
            signature_date="2026-02-05",
            amount="9875.00 GBP",
        ),
    )


def resolution() -> Paper:
    """A board resolution that accepts a report."""
    data = ty(
        r"""
#align(center)[*THORNBURY WATER COMPANY LIMITED*\ (Company No. 00418277)\ #v(4pt) *EXTRACT FROM THE MINUTES OF THE BOARD*\ Meeting held on 19 May 2026]
#v(10pt)
*7. Pension scheme valuation*

7.1 The Board had before it the final actuarial report prepared by Abacus Lane Actuaries LLP under engagement letter AL-2025-63.

7.2 IT WAS RESOLVED THAT the final report be and is hereby accepted in full discharge of Stage 3 of the engagement, and that the Stage 3 fee of £28,300.00 be paid.

7.3 The Secretary was directed to send a certified copy of this resolution to Abacus Lane Actuaries LLP.

#v(1.2cm)
Certified a true extract:

#ink(font: "Dancing Script", size: 18pt)[Beatrix Holloway-Nunn]

Beatrix Holloway-Nunn, Company Secretary\ 19 May 2026
""",
        size=11,
    )
    return Paper(
        "mc-en-board-resolution",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="THORNBURY WATER COMPANY LIMITED",
            project="Pension scheme valuation",
            project_code="AL-2025-63",
            milestone="Stage 3",
            signatory_name="Beatrix Holloway-Nunn",
            signatory_title="Company Secretary",
            signature_date="2026-05-19",
            amount="28300.00 GBP",
        ),
    )


def snags() -> Paper:
    """A snag sheet nobody has signed."""
    data = rl(
        grid(
            [[p("<b>SNAGGING &amp; HANDOVER SHEET</b>", 13), p("Corvid Interiors", 13, align="r")]],
            (260, 227),
            lines="none",
        ),
        grid(
            [
                [
                    "Client",
                    "Pemberton Row Dental Practice",
                    "Site",
                    "2nd floor fit-out, 11 Pemberton Row",
                ],
                ["Job", "CI-0764", "Stage", "Handover of surgeries 1-3"],
            ],
            (50, 180, 45, 212),
        ),
        grid(
            [
                ["No", "Room", "Item", "Trade", "Done?"],
                ["1", "Surgery 1", "Worktop joint open 2 mm", "joiner", "yes"],
                ["2", "Surgery 2", "Socket plate missing", "electrician", ""],
                ["3", "Surgery 3", "Paint runs behind door", "decorator", ""],
                ["4", "Corridor", "Skirting scuffed", "decorator", "yes"],
            ],
            (30, 90, 217, 90, 60),
            shade="#e3e8ec",
        ),
        "When every line is marked, the client signs below. Signing means the rooms are handed over and the stage payment of £8,150.00 falls due.",
        24,
        grid(
            [["Client signature", ""], ["Print name", "Dr Farida Qureshi"], ["Date", ""]],
            (120, 250),
            10,
        ),
        p("Office use: scan to jobs@corvid-interiors.example after signature", 7),
    )
    return Paper(
        "mc-en-snag-sheet",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Pemberton Row Dental Practice",
            project="2nd floor fit-out, 11 Pemberton Row",
            project_code="CI-0764",
            milestone="Handover of surgeries 1-3",
            signatory_name="Dr Farida Qureshi",
            amount="8150.00 GBP",
        ),
    )


def last_line() -> Paper:
    """Accepted, but for the last line, in small print under the signature."""
    data = rl(
        p("Acceptance of Services", 22, "Helvetica"),
        rule(3, "#0a5c4a", "30%"),
        6,
        p("Recipient of services", 8, textColor="#0a5c4a"),
        "Northmoor College of Further Education",
        p("Engagement", 8, textColor="#0a5c4a"),
        "Timetabling review, SOW NCFE-12",
        p("Item delivered", 8, textColor="#0a5c4a"),
        "Options appraisal and board presentation",
        p("Agreed price", 8, textColor="#0a5c4a"),
        "£15,400.00 excl. VAT",
        10,
        "The College has received the item named above, has examined it, and accepts it as delivered in accordance with the statement of work.",
        18,
        ink("Pauline Stroud", "Kristi", 28),
        rule(0.5, "#000000", "45%"),
        "Pauline Stroud, Vice Principal (Resources) &nbsp;&nbsp;&nbsp; 30 March 2026",
        40,
        p(
            "Acceptance is given on condition that the cost model spreadsheet is released to the College unlocked by 17 April 2026.",
            7.5,
        ),
        size=10.5,
        margin=70,
    )
    return Paper(
        "mc-en-last-line",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Northmoor College of Further Education",
            project="Timetabling review",
            project_code="NCFE-12",
            milestone="Options appraisal and board presentation",
            signatory_name="Pauline Stroud",
            signatory_title="Vice Principal (Resources)",
            signature_date="2026-03-30",
            amount="15400.00 GBP",
            conditions=[
                "the cost model spreadsheet is released to the College unlocked by 17 April 2026"
            ],
        ),
    )


def _training(c, f, filled: bool) -> None:
    """The fields of a training delivery form."""
    c.setFont("Helvetica-Bold", 16)
    c.drawString(50, 780, "Training delivery confirmation")
    c.setFont("Helvetica", 9)
    c.drawString(
        50,
        764,
        "Sprocket Learning Ltd. Please complete on screen and return within 5 working days.",
    )
    values = (
        "Castellan Freight Ltd",
        "Safe loading refresher",
        "SL-4471",
        "Course block 2 (depots Hull and Goole)",
        "GBP 6,240.00",
        "Tobias Wren",
        "Fleet Training Lead",
        "11 November 2026",
        "/s/ Tobias Wren",
    )
    names = (
        "Customer",
        "Programme",
        "Booking number",
        "Block delivered",
        "Block price",
        "Customer contact",
        "Job title",
        "Date",
        "Signature",
    )
    y = 720
    for name, value in zip(names, values, strict=True):
        c.setFont("Helvetica", 10)
        c.drawString(50, y + 5, name)
        f.textfield(
            name=name.lower().replace(" ", "_"),
            x=180,
            y=y,
            width=330,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            value=value if filled else "",
            forceBorder=True,
        )
        y -= 32
    for name, words, on in (
        ("ok", "The block was delivered as booked and is accepted", filled),
        ("cond", "Accepted, with the remarks below", False),
        ("no", "Not accepted", False),
    ):
        f.checkbox(name=name, x=50, y=y, size=13, checked=on, buttonStyle="cross", borderWidth=0.8)
        c.drawString(72, y + 3, words)
        y -= 24


def training() -> Paper:
    """An AcroForm, filled on screen."""
    data = form(lambda c, f: _training(c, f, True))
    return Paper(
        "mc-en-acro-training",
        "a",
        "form",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Castellan Freight Ltd",
            project="Safe loading refresher",
            project_code="SL-4471",
            milestone="Course block 2 (depots Hull and Goole)",
            signatory_name="Tobias Wren",
            signatory_title="Fleet Training Lead",
            signature_date="2026-11-11",
            amount="6240.00 GBP",
        ),
    )


def _handback(c, f) -> None:
    """An empty hand-back form whose head is printed."""
    c.setFont("Times-Bold", 17)
    c.drawCentredString(306, 730, "MILESTONE ACCEPTANCE FORM")
    c.setFont("Times-Roman", 11)
    y = 695
    for line in (
        "Owner: Sandoval County Library District",
        "Consultant: Birchmark Space Planners, Inc.",
        "Project: Branch Furniture Master Plan      Project No. 26-019",
        "Milestone: 3, Schematic layouts      Fee: $21,375.00",
        "To be completed by: Leona Baca, Facilities Director",
    ):
        c.drawString(60, y, line)
        y -= 20
    y -= 12
    for name, words in (
        ("a", "Milestone accepted"),
        ("b", "Milestone accepted with exceptions listed"),
        ("c", "Milestone rejected"),
    ):
        f.checkbox(name=name, x=62, y=y, size=12, borderWidth=0.8)
        c.drawString(84, y + 2, words)
        y -= 22
    for name in ("Exceptions", "Owner signature", "Date"):
        y -= 30
        c.drawString(60, y + 4, name)
        f.textfield(name=name, x=160, y=y, width=380, height=20, borderWidth=0.5, forceBorder=True)


def blank_form() -> Paper:
    """An AcroForm left empty."""
    return Paper(
        "mc-en-acro-blank",
        "a",
        "form",
        form(_handback, US),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Sandoval County Library District",
            project="Branch Furniture Master Plan",
            project_code="26-019",
            milestone="3, Schematic layouts",
            signatory_name="Leona Baca",
            signatory_title="Facilities Director",
            amount="21375.00 USD",
        ),
    )


def one_of_two() -> Paper:
    """Two signatures of the client are needed, one is there; scanned."""
    page = rl(
        p("STAGE GATE ACCEPTANCE", 18, "Times-Bold", "c"),
        p(
            "Vantage Rail Signalling / Moorland Line Modernisation / contract MLM-77",
            11,
            "Times-Roman",
            "c",
        ),
        10,
        grid(
            [
                ["Stage", "Gate 5: interlocking data prepared"],
                ["Client", "Northern Moor Railway Trust"],
                ["Contractor", "Vantage Rail Signalling Ltd"],
                ["Stage value", "£133,900.00"],
            ],
            (110, 350),
            12,
            "Times-Roman",
        ),
        8,
        "The stage is accepted only when BOTH officers of the client have signed. A single signature has no effect.",
        16,
        grid(
            [
                ["1. Chief Signal Engineer", "2. Finance Trustee"],
                [ink("A. Gillespie", "Kristi", 34), ""],
                ["Name: Alasdair Gillespie", "Name: Winifred Okoro"],
                ["Date: 14/10/2026", "Date:"],
            ],
            (230, 230),
            12,
            "Times-Roman",
        ),
        size=12,
        font="Times-Roman",
    )
    return Paper(
        "mc-en-gate-two",
        "a",
        "scan",
        scanned(page, skew=0.8, dpi=105, seed=8, blur=0.6),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Northern Moor Railway Trust",
            project="Moorland Line Modernisation",
            project_code="MLM-77",
            milestone="Gate 5: interlocking data prepared",
            signatory_name="Winifred Okoro",
            signatory_title="Finance Trustee",
            amount="133900.00 GBP",
            warnings=["partly_signed"],
        ),
        page,
    )


def void() -> Paper:
    """A signed certificate that was voided and superseded."""
    data = rl(
        p("Certificate of Final Acceptance &nbsp; (Revision A)", 14, "Courier-Bold"),
        p("Certificate no. FA-2026-031", 10, "Courier"),
        rule(),
        grid(
            [
                ["Client", "Ashgrove Crematorium Joint Committee"],
                ["Services", "Emissions monitoring system, design and commissioning"],
                ["Contract", "AC-EMS-4"],
                ["Milestone", "M5 Handover of the stack probes"],
                ["Final account", "£39,062.75"],
            ],
            (100, 380),
            10,
            "Courier",
            "none",
        ),
        "All services under the contract have been performed and are finally accepted.",
        12,
        "Signed: /s/ Desmond Pyke<br/>Bereavement Services Manager<br/>12 January 2026",
        20,
        p(
            "This revision is void. It carried the wrong final account and was superseded on 26 January 2026 by Revision B, which is to be signed separately.",
            9,
            "Courier-Oblique",
        ),
        font="Courier",
        over=[across("VOID", 150, "#e8bcbc", 35)],
    )
    return Paper(
        "mc-en-void-revision",
        "a",
        "text",
        data,
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Ashgrove Crematorium Joint Committee",
            project="Emissions monitoring system, design and commissioning",
            project_code="AC-EMS-4",
            milestone="M5 Handover of the stack probes",
            signatory_name="Desmond Pyke",
            signatory_title="Bereavement Services Manager",
            signature_date="2026-01-12",
            amount="39062.75 GBP",
            warnings=["draft_or_void"],
        ),
    )


def late_page() -> Paper:
    """A delivery report of many pages; the client's acceptance stands on the last but one."""
    chapters = (
        (
            "1. Purpose",
            "This report closes the translation of the turbine maintenance manuals. It records what was translated, how quality was assured and which terms were agreed with the reviewers.",
        ),
        (
            "2. Volumes",
            "Eleven manuals were translated from Danish into English, 412,880 words in all. Volume 6 was delivered a week early at the request of the site at Blyth.",
        ),
        (
            "3. Terminology",
            "A glossary of 1,904 terms was built with the engineers. Disputed terms were settled in four workshops. The reviewers accepted the glossary as a working document only.",
        ),
        (
            "4. Quality",
            "Each volume passed two independent readers. The error rate found in the final sample was 0.4 per thousand words, against a limit of 1.0.",
        ),
        (
            "5. Lessons",
            "Reviewers' holidays were not planned for. The next job should freeze the source text before the work starts.",
        ),
    )
    flow = [
        120,
        p("Turbine Manuals: Final Delivery Report", 24, "Helvetica-Bold"),
        "Prepared by Babelwright Technical Translation for Windrose Energy Services Ltd",
        "Reference BTT-1688",
        NEXT,
    ]
    for head, text in chapters:
        flow += [
            p(head, 15, "Helvetica-Bold"),
            text,
            "Figures are those of the project log of 1 July 2026.",
            NEXT,
        ]
    flow += [
        p("6. Client statement", 15, "Helvetica-Bold"),
        "Windrose Energy Services Ltd has received all eleven volumes and the glossary. The Final Delivery milestone is accepted; the closing instalment of EUR 34,750.00 may be invoiced under order 71-00442.",
        10,
        grid(
            [
                ["Name", "Kirsten Aldous"],
                ["Function", "Technical Publications Manager"],
                ["Signature", Squiggle(7)],
                ["Date", "9 July 2026"],
            ],
            (100, 240),
        ),
        NEXT,
        p("Annex A. Word counts by volume", 13, "Helvetica-Bold"),
        grid(
            [
                ["Volume", "Words"],
                ["1", "38,110"],
                ["2", "29,402"],
                ["3", "51,006"],
                ["4 to 11", "294,362"],
            ],
            (100, 100),
        ),
    ]
    return Paper(
        "mc-en-late-page",
        "a",
        "text",
        rl(*flow, over=[foot("Babelwright Technical Translation  |  BTT-1688")]),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Windrose Energy Services Ltd",
            project="Turbine Manuals",
            project_code="BTT-1688",
            milestone="Final Delivery",
            signatory_name="Kirsten Aldous",
            signatory_title="Technical Publications Manager",
            signature_date="2026-07-09",
            amount="34750.00 EUR",
            po_number="71-00442",
        ),
    )


def partial() -> Paper:
    """Two of three parts taken."""
    data = rl(
        p("NOTICE OF PARTIAL ACCEPTANCE", 13, "Helvetica-Bold"),
        4,
        grid(
            [
                ["To", "Greymantle Geotechnics Ltd"],
                ["From", "Trevelyan Ports Authority"],
                ["Contract", "Quay 3 Ground Investigation, TPA/GI/09"],
                ["Deliverable", "Interpretative report, volumes I to III"],
            ],
            (80, 400),
            10,
            lines="under",
        ),
        "We have completed our review of the three volumes lodged on 2 June 2026 and decide as follows.",
        grid(
            [
                ["Volume", "Decision", "Value"],
                ["I  Desk study", "accepted", "£7,200.00"],
                ["II  Boreholes and trial pits", "accepted", "£16,450.00"],
                ["III  Settlement analysis", "not accepted; revise and resubmit", "£11,000.00"],
            ],
            (180, 200, 100),
            shade="#f0f0f0",
        ),
        "The sum released by this notice is £23,650.00. The following must be done before volume III is looked at again:",
        p(
            "&bull; re-run the settlement analysis with the consolidated parameters of laboratory report 14",
            10,
            leftIndent=14,
        ),
        8,
        "Signed for Trevelyan Ports Authority",
        Squiggle(9),
        "Jory Penhallow, Principal Engineer, 24 June 2026",
        rule(0.4),
        p(
            "<b>Notes to this notice.</b> (a) Nothing here relieves the consultant of the duty of care in clause 6. (b) Core boxes are to be kept until the Authority releases them. (c) Payment is made within 28 days of a valid invoice that quotes the contract number. (d) Factual data of volume II may be passed to the dredging tenderers.",
            8,
        ),
        p(
            "<b>Distribution:</b> Greymantle (1, by post); Harbour Master; Marine Works; Finance; file GI/09/4",
            8,
        ),
    )
    return Paper(
        "mc-en-partial-notice",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Trevelyan Ports Authority",
            project="Quay 3 Ground Investigation",
            project_code="TPA/GI/09",
            milestone="Interpretative report, volumes I to III",
            signatory_name="Jory Penhallow",
            signatory_title="Principal Engineer",
            signature_date="2026-06-24",
            amount="23650.00 GBP",
            conditions=[
                "re-run the settlement analysis with the consolidated parameters of laboratory report 14"
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        practical,
        uat,
        letter,
        completion_scan,
        review_rejected,
        resolution,
        snags,
        last_line,
        training,
        blank_form,
        one_of_two,
        void,
        late_page,
        partial,
    ):
        yield make()
