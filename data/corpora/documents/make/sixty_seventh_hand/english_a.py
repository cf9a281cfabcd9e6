"""English papers, first half: forms from site, test room and portal."""

from collections.abc import Iterator

from paper import Paper

from .board import ACC, CERT, CO, COND, MAIL, PO, REJ, TS, UND, mk, rl, sc, typ
from .marks import Field, Squiggle, Stamp, note


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    page = rl(
        "# Brackenfold Fit-Out Ltd",
        "^ Unit 6 Tannery Wharf, Leeds LS9 8AQ &nbsp; Interiors that open on time",
        "## SNAG SHEET AND HANDOVER RECORD",
        [
            {"w": [90, 160, 80, 160], "grid": 2},
            ["Client", "Moorgate Dental Partners LLP", "Job no.", "BF-2231"],
            ["Premises", "Surgery refit, 14 Park Row", "Stage", "Final handover"],
        ],
        [
            {"w": [25, 270, 65, 65, 65], "head": 1},
            ["#", "Item", "Raised", "Cleared Y", "Cleared N"],
            ["1", "Skirting gap behind chair 2", "3 Feb", "{x}", "{ }"],
            ["2", "Sterilisation room door closer", "3 Feb", "{x}", "{ }"],
            ["3", "Paint run on reception bulkhead", "4 Feb", "{x}", "{ }"],
            ["4", "Blanking plate missing, plant cupboard", "4 Feb", "{x}", "{ }"],
        ],
        "Client's decision (tick one):",
        "{v} I take over the works. All snags are cleared to my satisfaction.",
        "{ } I do not take over the works. The contractor is to re-inspect.",
        12,
        [
            {"w": [240, 240], "grid": 0},
            ["For Brackenfold", "For the client"],
            [Squiggle(11), Squiggle(12)],
            ["P. Rushforth, site manager", "Dr Helena Marsh, practice owner"],
            ["@11/02/2027", "@16/02/2027"],
        ],
        color="#7a3b10",
    )
    yield sc(
        "en-snag",
        page,
        101,
        {"skew": 1.1},
        CERT,
        ACC,
        True,
        "en",
        client="Moorgate Dental Partners LLP",
        project="Surgery refit, 14 Park Row",
        project_code="BF-2231",
        milestone="Final handover",
        signatory_name="Dr Helena Marsh",
        signatory_title="practice owner",
        signature_date="2027-02-16",
    )

    page = typ("""
#set page(margin: 2cm)
#align(right)[#text(8pt)[Doc. UAT-07 / rev. B]]
= User acceptance test — exit form
#table(columns: (3cm, 1fr), stroke: none, inset: 3pt, [System], [Claims Intake Portal, release 4.2], [Customer], [Harrowgate Mutual Insurance plc], [Supplier], [Linden & Okafor Software], [Engagement], [LO-4471], [Test stage], [UAT cycle 2])
#table(columns: (1fr, 2cm, 2cm, 2cm), inset: 4pt, [*Script*], [*Pass*], [*Fail*], [*Not run*], [CL-01 First notice of loss, web], [#on], [#off], [#off], [CL-02 First notice of loss, call centre], [#on], [#off], [#off], [CL-03 Document upload over 20 MB], [#on], [#off], [#off], [CL-04 Fraud flag routing], [#on], [#off], [#off], [CL-05 Welsh-language letters], [#off], [#off], [#on])
CL-05 was taken out of the scope of this cycle by both parties on 2 September 2026 and has no bearing on the result.

*Result of the cycle* #h(6pt) #on exit criteria met, release accepted for go-live #h(6pt) #off exit criteria not met

#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 20pt, [Electronically signed by\\ *Marcus Teale*\\ Head of Claims Operations, Harrowgate Mutual\\ 9 September 2026 14:07 BST\\ #text(7pt)[Envelope 7C1E-09AA-5521]], [Electronically signed by\\ *Ngozi Okafor*\\ Test Lead, Linden & Okafor\\ 8 September 2026 09:51 BST])
""")
    yield mk(
        "en-uat",
        page,
        CERT,
        ACC,
        True,
        "en",
        client="Harrowgate Mutual Insurance plc",
        project="Claims Intake Portal, release 4.2",
        project_code="LO-4471",
        milestone="UAT cycle 2",
        signatory_name="Marcus Teale",
        signatory_title="Head of Claims Operations",
        signature_date="2026-09-09",
    )

    def completion(values: tuple[str, ...], yes: bool) -> bytes:
        names = (
            "Customer",
            "Work order",
            "Description",
            "Phase completed",
            "Sum to be invoiced (USD)",
            "Customer PO",
        )
        return rl(
            "# WORK COMPLETION FORM WC-3",
            "Cascadia Geothermal Services, Inc. &nbsp;|&nbsp; Boise, Idaho",
            "^ Instructions: complete sections A to C on screen. Do not leave section C blank. A form without a mark in section C will be returned. Once signed, e-mail to billing@cascadia-geo.example.",
            "## A. Job",
            [
                {"w": [150, 300], "grid": 0},
                *[[n, Field(n, v, 280)] for n, v in zip(names, values[:6], strict=True)],
            ],
            "## B. Punch list",
            "No punch-list item remains when section C is marked Accept.",
            "## C. Customer's decision",
            [
                {"w": [20, 100, 20, 100], "grid": 0},
                [
                    Field("Accept", yes, kind="box"),
                    "Accept work",
                    Field("Reject", False, kind="box"),
                    "Reject work",
                ],
            ],
            "## D. Customer sign-off",
            [
                {"w": [150, 300], "grid": 0},
                ["Signed (type /s/ name)", Field("Signature", values[6], 280)],
                ["Printed name", Field("Printed name", values[7], 280)],
                ["Title", Field("Title", values[8], 280)],
                ["Date (mm/dd/yyyy)", Field("Date", values[9], 120)],
            ],
            color="#204060",
        )

    page = completion(
        (
            "Treasure Valley School District 9",
            "WO-88120",
            "Ground loop replacement, Eagle Middle School",
            "Pressure test and commissioning",
            "61,340.00",
            "TV9-2026-0417",
            "/s/ Loretta M. Quist",
            "Loretta M. Quist",
            "Director of Facilities",
            "10/28/2026",
        ),
        True,
    )
    yield mk(
        "en-wcform",
        page,
        CERT,
        ACC,
        True,
        "en",
        "form",
        client="Treasure Valley School District 9",
        project="Ground loop replacement, Eagle Middle School",
        project_code="WO-88120",
        milestone="Pressure test and commissioning",
        signatory_name="Loretta M. Quist",
        signatory_title="Director of Facilities",
        signature_date="2026-10-28",
        amount="61340.00 USD",
        po_number="TV9-2026-0417",
    )
    page = completion(
        (
            "Owyhee County Fairgrounds",
            "WO-88164",
            "Heat pump swap, Exhibit Hall",
            "Start-up",
            "18,905.50",
            "",
            "",
            "Dale Finch",
            "Fairgrounds Manager",
            "",
        ),
        False,
    )
    yield mk(
        "en-wcform",
        page,
        CERT,
        UND,
        False,
        "en",
        "form",
        letter="b",
        client="Owyhee County Fairgrounds",
        project="Heat pump swap, Exhibit Hall",
        project_code="WO-88164",
        milestone="Start-up",
        signatory_name="Dale Finch",
        signatory_title="Fairgrounds Manager",
        amount="18905.50 USD",
    )

    page = typ("""
#set page(margin: 1.8cm)
#set text(font: "DejaVu Sans", size: 8.5pt)
#box(fill: rgb("#e8f3ee"), inset: 8pt, width: 100%)[*How did we do?* #h(1fr) Pell & Strand Surveyors — customer questionnaire and sign-off]
Project: *Rights-of-light study, Candlemaker Yard* #h(1cm) Our ref.: *PS/3390* \\ You are: *Tidewell Estates Limited*
#table(columns: (1fr, 1.2cm, 1.2cm, 1.2cm, 1.2cm, 1.2cm), inset: 4pt, align: center, [], [poor], [fair], [ok], [good], [excellent], align(left)[The surveyor arrived when promised], [#ro], [#ro], [#rf], [#ro], [#ro], align(left)[The report answers my questions], [#ro], [#ro], [#ro], [#ro], [#rf], align(left)[Price was clear from the start], [#ro], [#rf], [#ro], [#ro], [#ro], align(left)[I would use the firm again], [#ro], [#ro], [#ro], [#rf], [#ro])
What could we do better? #pen[Tell us earlier about extra site visits.]

*Now the formal part.* The final report (issue 3) is: #h(8pt) #rf accepted, fee of £7,450.00 may be invoiced #h(8pt) #ro not accepted, please call me

#v(6mm)
#grid(columns: (3cm, 6cm), row-gutter: 6pt, [Signature], [#sq], [Name], [#pen[Rowan Achterberg]], [Position], [#pen[Asset Manager]], [Date], [#pen[21 May 2027]])
#v(1fr)
#text(6.5pt)[Answers in the upper table are used for training only. They do not qualify the decision in the formal part.]
""")
    yield mk(
        "en-survey",
        page,
        CERT,
        ACC,
        True,
        "en",
        client="Tidewell Estates Limited",
        project="Rights-of-light study, Candlemaker Yard",
        project_code="PS/3390",
        milestone="final report (issue 3)",
        signatory_name="Rowan Achterberg",
        signatory_title="Asset Manager",
        signature_date="2027-05-21",
        amount="7450.00 GBP",
    )

    page = rl(
        "= <b>CORRIB SHOPFITTING — DELIVERY &amp; INSTALLATION DOCKET</b>",
        "= Docket 55718 · white: office · yellow: customer · pink: driver",
        [
            {"w": [245, 245]},
            [
                "Customer: <b>Kilbarron Co-operative Stores</b><br/>Site: Kilbarron, Co. Donegal",
                "Job: <b>Chilled aisle refit</b> &nbsp; Job no. <b>CS-1907</b><br/>Customer order: <b>KC/0882</b>",
            ],
        ],
        [
            {"w": [50, 290, 70, 80], "head": 1},
            ["Qty", "Goods", "Sent", "Received"],
            ["8", "Multideck cabinet 2.5 m", "8", "@8"],
            ["8", "Night blind set", "8", "@6"],
            ["1", "Control panel", "1", "@1"],
        ],
        "Received and fitted in good order &nbsp; { } &nbsp;&nbsp; Received with the following exception {x} &nbsp;&nbsp; Refused { }",
        "@two night blinds short, to be delivered and fitted by 30 April",
        10,
        [
            {"w": [120, 200], "grid": 0},
            ["Customer's signature", Squiggle(21)],
            ["Block letters", "@AOIFE McGINLEY"],
            ["Position", "@store manager"],
            ["Date", "@17 April 2026"],
        ],
        font="Courier",
        bold="Courier-Bold",
        size=9,
    )
    yield sc(
        "en-docket",
        page,
        102,
        {"skew": -0.8, "contrast": 0.85},
        CERT,
        COND,
        True,
        "en",
        client="Kilbarron Co-operative Stores",
        project="Chilled aisle refit",
        project_code="CS-1907",
        po_number="KC/0882",
        signatory_name="AOIFE McGINLEY",
        signatory_title="store manager",
        signature_date="2026-04-17",
        conditions=["two night blinds short, to be delivered and fitted by 30 April"],
    )

    page = typ("""
#set page(margin: 2.2cm, numbering: "1 of 1")
#set text(font: "Liberation Serif", size: 10.5pt)
#align(center)[#text(15pt, weight: "bold")[Deliverable Review Response]\\ Department of Inland Fisheries, Province of Kestrel Bay]
#v(4mm)
Consultant: Ostrander Hydrometrics Inc. #h(1fr) Contract: IF-26-113 \\
Assignment: Fish-passage monitoring, Upper Tamsin River \\
Deliverable: D4 Interim analysis report #h(1fr) Value of deliverable: CAD 42,800.00
#v(3mm)
#rect(width: 100%, inset: 8pt)[Disposition: #h(8pt) #off Accepted #h(8pt) #off Accepted with comments #h(8pt) #tk Rejected, resubmit #h(8pt) #off For information]
Reviewer's remarks:
+ Chapters 3 and 5 use two different gauge datums; the depth tables cannot be reconciled.
+ The telemetry of August is missing altogether.
+ No uncertainty statement, although clause 6.4 of the terms of reference asks for one.
Payment for D4 is withheld. The consultant has fifteen working days to resubmit.
#v(8mm)
#align(right)[#sq \\ Genevieve Tallis, P.Eng. \\ Senior Reviewer, Inland Fisheries \\ 2026-12-03]
""")
    yield mk(
        "en-review",
        page,
        CERT,
        REJ,
        True,
        "en",
        client="Department of Inland Fisheries, Province of Kestrel Bay",
        project="Fish-passage monitoring, Upper Tamsin River",
        project_code="IF-26-113",
        milestone="D4 Interim analysis report",
        signatory_name="Genevieve Tallis",
        signatory_title="Senior Reviewer",
        signature_date="2026-12-03",
        amount="42800.00 CAD",
    )

    rows = [
        ["Mon 5 Oct", "Loop checks, packing hall", "8.0"],
        ["Tue 6 Oct", "Loop checks, packing hall", "9.5"],
        ["Wed 7 Oct", "PLC upload, dryer 2", "10.0"],
        ["Thu 8 Oct", "Alarm list with operators", "8.0"],
        ["Fri 9 Oct", "Punch items", "6.5"],
    ]
    page = rl(
        "## Weekly time card — contract engineers",
        "Wexcombe Controls Agency, Swindon",
        [
            {"w": [245, 245], "grid": 0},
            ["Engineer: Tomasz Bielak", "Week ending: 9 October 2026"],
            ["Hirer: Fennimore Cereals Ltd", "Assignment: WX-70355 Packing hall automation"],
        ],
        [
            {"w": [90, 310, 60], "head": 1},
            ["Day", "Work", "Hours"],
            *rows,
            ["", "<b>Total</b>", "<b>42.0</b>"],
        ],
        "Hirer's authorisation: the hours above are { } queried &nbsp; {v} approved for payment",
        8,
        [
            {"w": [160, 160, 160]},
            ["Engineer", "Hirer (sign)", "Hirer (print, position, date)"],
            [
                Squiggle(31, 90),
                Squiggle(32, 100),
                "@Carol Denholm, E&amp;I Supervisor, 12 Oct 2026",
            ],
        ],
        Stamp("APPROVED", "E&I DEPT", color="#205090", width=110),
        size=10,
    )
    yield sc(
        "en-timecard",
        page,
        103,
        {"skew": 0.4, "shadow": True},
        TS,
        ACC,
        True,
        "en",
        client="Fennimore Cereals Ltd",
        project="Packing hall automation",
        project_code="WX-70355",
        signatory_name="Carol Denholm",
        signatory_title="E&I Supervisor",
        signature_date="2026-10-12",
    )

    page = rl(
        "# Change Order",
        [
            {"w": [110, 380], "grid": 2},
            ["Number", "CO-009"],
            ["Project", "Marlowe Street Parkade, Structural Rehabilitation"],
            ["Project no.", "24-618"],
            ["Owner", "City of Port Ellison"],
            ["Contractor", "Dravo Hills Concrete Restoration LLC"],
        ],
        "The contract is changed as follows: replace 14 corroded post-tension anchors on level P3 found after demolition; delete the traffic coating on ramp B.",
        [
            {"w": [300, 120], "grid": 2},
            ["Original contract sum", "$2,118,400.00"],
            ["Net of earlier change orders", "$96,215.00"],
            ["Sum before this change order", "$2,214,615.00"],
            ["<b>This change order increases the sum by</b>", "<b>$38,760.00</b>"],
            ["New contract sum", "$2,253,375.00"],
        ],
        "The contract time is extended by nine (9) days. Not valid until signed by architect, contractor and owner.",
        12,
        [
            {"w": [163, 163, 163]},
            [
                "<b>Architect</b><br/>Bellwether Studio",
                "<b>Contractor</b><br/>Dravo Hills",
                "<b>Owner</b><br/>City of Port Ellison",
            ],
            [Squiggle(41, 100), Squiggle(42, 100), Squiggle(43, 100)],
            [
                "Irene Fawcett, AIA<br/>January 8, 2027",
                "Joe Dravo, President<br/>January 6, 2027",
                "Sheila Brandt, Capital Projects Director<br/>January 14, 2027",
            ],
        ],
        font="Times-Roman",
        bold="Times-Bold",
        size=10.5,
    )
    yield mk(
        "en-parkade",
        page,
        CO,
        ACC,
        True,
        "en",
        client="City of Port Ellison",
        project="Marlowe Street Parkade, Structural Rehabilitation",
        project_code="24-618",
        change_order_number="CO-009",
        amount="38760.00 USD",
        signatory_name="Sheila Brandt",
        signatory_title="Capital Projects Director",
        signature_date="2027-01-14",
    )

    page = typ("""
#set page(margin: 2cm)
#text(8pt)[Outlook — printed 24/06/2027 08:15] #ln()
*From:* Bhavna Sethi \\<b.sethi\\@orrery-water.example\\> \\ *Sent:* Wednesday, 23 June 2027 17:42 \\ *To:* Callum Reeve \\<callum\\@dunmoor-gis.example\\> \\ *Cc:* AP Orrery \\ *Subject:* RE: Mains survey – portal shows milestone 3 as "Pending"
#v(4mm)
Callum,

Ignore the portal. The tick box is greyed out for me since the migration and IT cannot say when that will be mended.

So in writing instead: Orrery Water accepts milestone 3 (valve audit, districts 4–6) of the Mains Condition Survey, your job DG-518. Please bill the £15,250.00 against PO 4500071836.

Milestone 4 is another matter, and we shall talk about it on Monday.

Bhavna Sethi \\ Asset Data Manager \\ Orrery Water
""")
    yield mk(
        "en-mailportal",
        page,
        MAIL,
        ACC,
        None,
        "en",
        client="Orrery Water",
        project="Mains Condition Survey",
        project_code="DG-518",
        milestone="milestone 3 (valve audit, districts 4–6)",
        signatory_name="Bhavna Sethi",
        signatory_title="Asset Data Manager",
        signature_date="2027-06-23",
        amount="15250.00 GBP",
        po_number="4500071836",
    )

    page = rl(
        "> <b>PURCHASE ORDER 70-20931</b>",
        "# Quillan Aerostructures",
        "Supplier: Hartnoll Metrology Ltd, Yeovil",
        "Date: 3 March 2026 &nbsp; Delivery: 30 April 2026 &nbsp; Project: Rib jig recalibration &nbsp; Charge code: QA-5512",
        [
            {"w": [30, 290, 60, 90], "head": 1},
            ["Ln", "Description", "Qty", "Price"],
            ["10", "On-site laser tracker survey, jig 4 and 5", "1", "£9,600.00"],
            ["20", "Calibration certificates", "12", "£1,440.00"],
            ["", "Total excl. VAT", "", "<b>£11,040.00</b>"],
        ],
        "Goods inward inspection required: {x} yes { } no &nbsp;&nbsp; Certificate of conformity required: {x} yes { } no &nbsp;&nbsp; Acceptance on site: { } yes {x} no",
        "^ This order is system generated and needs no signature. Standard conditions QA-PUR-01 apply. By commencing work the supplier agrees to them.",
        over=(note("PO 70-20931 page 1/1", 480, 30),),
    )
    yield mk(
        "en-po",
        page,
        PO,
        None,
        None,
        "en",
        client="Quillan Aerostructures",
        project="Rib jig recalibration",
        project_code="QA-5512",
        amount="11040.00 GBP",
        po_number="70-20931",
    )
