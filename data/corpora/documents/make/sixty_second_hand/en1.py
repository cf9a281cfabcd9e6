"""English: certificates, resolutions and orders."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_second_hand.board import US, Look, sheet
from sixty_second_hand.press import joined, scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Half of the acceptances talk as if they were the other kind."""
    yield Paper(
        "md-snagclear",
        "a",
        "text",
        sheet(
            """
# SNAG SHEET No. 3 - CLOSING COPY
= Employer :: Pellworth Dental Practice LLP
= Works :: Fit-out of surgeries 4 to 7, Canal Row
= Our job :: J-20418
= Section :: Section B: Plant room and compressors

%w 1 6 2 2
|! No. | Snag | Raised | Cleared
| 1 | Compressor drain not falling to gully | 02 Feb 2026 | 19 Feb 2026
| 2 | Lagging missing behind cylinder | 02 Feb 2026 | 19 Feb 2026
| 3 | Isolator label reads "Surgery 5", should be 4 | 02 Feb 2026 | 20 Feb 2026
| 4 | Paint touch-up to duct casing | 09 Feb 2026 | 24 Feb 2026

Snags 1 to 4, for which we withheld acceptance on 9 February, were re-inspected with your foreman and have all been made good. The reservations in sheets 1 and 2 are lifted. Nothing remains open.
We accept Section B. The sum of £18,640.00 may be invoiced.

The defects liability period of twelve months under clause 14 runs from today in the usual way.

For the Employer: Oriel Stannard, Practice Manager
/s/ Oriel Stannard         26 February 2026
""",
            Look(ink="#274c3a", grid="grid", kv="colon"),
            "Hobday & Frear Fit-Out Ltd",
            "Hobday & Frear Fit-Out Ltd - Registered in England 0781124",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Pellworth Dental Practice LLP",
            project="Fit-out of surgeries 4 to 7, Canal Row",
            project_code="J-20418",
            milestone="Section B: Plant room and compressors",
            signatory_name="Oriel Stannard",
            signatory_title="Practice Manager",
            signature_date="2026-02-26",
            amount="18640.00 GBP",
        ),
    )

    yield Paper(
        "md-fancurve",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: (x: 26mm, y: 24mm))
#set text(font: "Liberation Serif", size: 11pt)
#set par(justify: true, leading: 0.75em)
#align(right)[*Thornaby Cold Stores plc*\\ Quay Road 11, Immerham\\ 3 March 2026]
#v(8mm)
Airflow Consultancy Bendix Ltd\\ attn. Mr J. Quillan
#v(6mm)
Dear Jasper,

*Letter of acceptance -- Evaporator study, stage 2 (design report), your project AB-771*

Thank you for the stage 2 report, which our engineers have read with real pleasure. It is clear, well argued and does exactly what we had hoped for.

I am glad to accept it on behalf of Thornaby Cold Stores. The two fan curves missing from Appendix D are to reach us by 27 March 2026, as you and I agreed on the telephone. My compliments to the whole team.

The stage fee is £11,500.00.

Yours sincerely,
#v(2mm)
#ink()\\
Dorothea Mairs\\ Head of Engineering
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Thornaby Cold Stores plc",
            project="Evaporator study",
            project_code="AB-771",
            milestone="stage 2 (design report)",
            signatory_name="Dorothea Mairs",
            signatory_title="Head of Engineering",
            signature_date="2026-03-03",
            amount="11500.00 GBP",
            conditions=[
                "The two fan curves missing from Appendix D are to reach us by 27 March 2026"
            ],
        ),
    )

    yield Paper(
        "md-uattable",
        "a",
        "text",
        sheet(
            """
# User Acceptance Test - Sign-off Record
= Customer :: Lakeshore Parcel Cooperative
= Programme :: Depot Routing Replacement
= Engagement no. :: ENG-5530-C
= Release signed off :: Release 2 - Driver handheld

%w 4 2 2 3
|! Release | Test cycle | Result | Status at this date
| Release 1 - Depot planner | closed | 118 / 118 | accepted 11 Nov 2025
| Release 2 - Driver handheld | closed | 94 / 94 | see decision below
| Release 3 - Customer portal | running | 31 / 77 | still in work, 9 defects open
| Release 4 - Archive | not begun | - | planned Q4

The nine defects of Release 3 have no bearing on the present release. Three findings recorded against Release 2 in the first cycle (DR-41, DR-44, DR-52) were corrected and retested with success.

## Decision on Release 2
[X] Accepted    [ ] Accepted subject to the points listed    [ ] Not accepted

Points listed: none
Release fee: USD 46,250.00

| Approved for the customer | E-signed: Wendell Akiyama, Director of Operations
| Time of signature | 2026-05-18 16:02:11 UTC, envelope 7C1E-90AF-22
""",
            Look(size_of=US, head="band", ink="#6a2c70", grid="grid"),
            "Brightspan Systems Integration",
            "UAT-REC v4",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Lakeshore Parcel Cooperative",
            project="Depot Routing Replacement",
            project_code="ENG-5530-C",
            milestone="Release 2 - Driver handheld",
            signatory_name="Wendell Akiyama",
            signatory_title="Director of Operations",
            signature_date="2026-05-18",
            amount="46250.00 USD",
        ),
    )

    yield Paper(
        "md-boardres",
        "a",
        "text",
        typ("""
#set page(paper: "us-letter", margin: 1in)
#set text(font: "New Computer Modern", size: 11pt)
#align(center)[#smallcaps[Harrow Creek Water District]\\ *RESOLUTION NO. 26-19*\\ of the Board of Directors]
#v(5mm)
WHEREAS, the District engaged Telford Ames Hydraulics, Inc. under agreement no. HC-0907 for the Upper Pump Station Rehabilitation; and

WHEREAS, the contractor has tendered Milestone 4, Pump Commissioning, and the District Engineer has recommended that it be accepted; and

WHEREAS, the vibration on Pump 2 noted in the Engineer's memorandum of April 2 has been measured again and found within tolerance;

NOW, THEREFORE, BE IT RESOLVED that

+ Milestone 4 is hereby accepted and the payment of \\$132,800.00 associated with it is approved.
+ The General Manager is to release that payment only after the operator training for the night crew has been held.
+ The Secretary shall send a certified copy to the contractor.

PASSED AND ADOPTED on April 21, 2026, by a vote of five to none.
#v(5mm)
#ink(s: 0.7)\\
Cornelius Whitlatch\\ President of the Board
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Harrow Creek Water District",
            project="Upper Pump Station Rehabilitation",
            project_code="HC-0907",
            milestone="Milestone 4, Pump Commissioning",
            signatory_name="Cornelius Whitlatch",
            signatory_title="President of the Board",
            signature_date="2026-04-21",
            amount="132800.00 USD",
            conditions=["the operator training for the night crew has been held"],
        ),
    )

    yield Paper(
        "md-rejtick",
        "a",
        "text",
        sheet(
            """
# DELIVERABLE REVIEW FORM
= Client :: Osier Valley Health Board
= Assignment :: Patient Transport Demand Model
= Work order :: WO/3381
= Deliverable :: D3 Calibrated base year model
= Deliverable value :: GBP 27,300.00
= Received :: 5 January 2026
---
Reviewer's findings
* Validation against the 2024 counts is thorough and well presented.
* Weekend trips are modelled with weekday factors; the error is above 30 per cent in four zones.
* The specification (section 5.2) asks for separate weekend factors.

Outcome of review (tick one)
%w 1 16
| {open} | Accepted as submitted
| {open} | Accepted, corrections to follow
| {tick} | Not accepted; to be resubmitted
---
%w 2 5
| Reviewer | Philippa Oduya
| Position | Senior Transport Planner
| Signed | P. Oduya (electronically, 19 January 2026)
""",
            Look(font="Times-Roman", size=11, kv="rule", grid="plain", head="right", ink="#333333"),
            "Mode & Margin Transport Planners",
        ),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Osier Valley Health Board",
            project="Patient Transport Demand Model",
            project_code="WO/3381",
            milestone="D3 Calibrated base year model",
            signatory_name="Philippa Oduya",
            signatory_title="Senior Transport Planner",
            signature_date="2026-01-19",
            amount="27300.00 GBP",
        ),
    )

    yield Paper(
        "md-bothticked",
        "a",
        "text",
        typ("""
#set page(paper: "a5", flipped: true, margin: 14mm)
#set text(font: "Liberation Sans", size: 9.5pt)
#box(fill: rgb("#0b525b"), width: 100%, inset: 7pt, text(fill: white)[*Castellan Lift Services* #h(1fr) Handover slip 00912])
#kv([Customer], [Mereford Court Residents' Association], [Site], [Lift B modernisation], [Job], [LS-4477], [Stage], [Stage 3 -- New controller], [Price], [£9,870.00])
#v(2mm)
The customer #yes accepts the stage #h(8mm) #yes does not accept the stage
#v(2mm)
#rule()
#grid(columns: 2, column-gutter: 10mm, [Signed for the customer\\ #ink(w: 30mm)\\ Leonard Abney, Chair], [Date\\ #v(4mm) 14 July 2026])
"""),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Mereford Court Residents’ Association",
            project="Lift B modernisation",
            project_code="LS-4477",
            milestone="Stage 3 – New controller",
            signatory_name="Leonard Abney",
            signatory_title="Chair",
            signature_date="2026-07-14",
            amount="9870.00 GBP",
        ),
    )

    yield Paper(
        "md-voidrev",
        "a",
        "text",
        sheet(
            """
# Certificate of Section Completion, revision 1
= Principal :: Tamarind Bay Resorts Pty Ltd
= Contract :: TBR-118 Jetty Strengthening
= Section :: Section 2 - Pile jackets
= Certified amount :: AUD 210,400.00

The Principal's representative certifies that Section 2 has been completed in accordance with the contract and accepts it.

Signed: Marguerite Ilbery, Principal's Representative
Date: 9 June 2026

---
Note of the registrar, 16 June 2026: VOID. Withdrawn because the quantities were wrong. Superseded by revision 2, which has not been issued yet.
""",
            Look(ink="#03506f", kv="box"),
            "Cape Lomond Marine Engineers",
            mark="VOID",
        ),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Tamarind Bay Resorts Pty Ltd",
            project="Jetty Strengthening",
            project_code="TBR-118",
            milestone="Section 2 - Pile jackets",
            signatory_name="Marguerite Ilbery",
            signatory_title="Principal's Representative",
            signature_date="2026-06-09",
            amount="210400.00 AUD",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "md-coroof",
        "a",
        "text",
        sheet(
            """
# Change Order 006
= Owner :: Bellflower Unified Charter School
= Project :: Gymnasium Reroofing
= Project number :: 25-0133
= Change order no. :: CO-006

%w 6 2
|! Description | Amount
| Replace 640 sq ft of rotted deck, grid C to E | $7,936.00
| Credit: delete walk pads at north hatch | ($1,120.00)
| Net change to contract sum | $6,816.00

The contract time is not changed. All work of this change order carries the two-year workmanship warranty of the general conditions, and is billed with the next monthly application, net 30.

Not valid until signed by Owner and Contractor.

| CONTRACTOR | OWNER
| Ridgeback Roofing Co. | Bellflower Unified Charter School
| {ink4} | {ink9}
| Duane Escobedo, Project Manager | Priscilla Yoo, Chief Business Officer
| Date: 08/27/2026 | Date: 08/31/2026
""",
            Look(
                size_of=US,
                font="Courier",
                size=9.5,
                head="center",
                ink="#000000",
                grid="grid",
                title="center",
            ),
            "RIDGEBACK ROOFING CO.",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Bellflower Unified Charter School",
            project="Gymnasium Reroofing",
            project_code="25-0133",
            change_order_number="CO-006",
            signatory_name="Priscilla Yoo",
            signatory_title="Chief Business Officer",
            signature_date="2026-08-31",
            amount="6816.00 USD",
        ),
    )

    yield Paper(
        "md-cohalf",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 10pt)
#grid(columns: (1fr, auto), [= Variation Instruction], align(right)[VI-22\\ Sheet 1 of 1])
#rule()
#kv([Client], [Fenwick & Daughters Brewery Ltd], [Project], [Bottling hall extension], [Project ref.], [4410/B], [Instruction], [Relocate CIP skid 3.2 m to the east including pipework and two additional sampling valves.], [Effect on price], [plus £14,275.50], [Effect on programme], [none])
#v(6mm)
This instruction takes effect when both directors of the client have signed. Work is not to begin earlier.
#v(6mm)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt,
 [For the contractor], [For the client (1)], [For the client (2)],
 [#ink(w: 26mm, s: 0.4)], [#ink(w: 28mm, s: 0.9)], [#v(9mm)],
 [Ivo Tarrant\\ Contracts Manager], [Hester Fenwick\\ Managing Director], [Bruno Castle\\ Finance Director],
 [12 May 2026], [13 May 2026], [Date: ])
"""),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Fenwick & Daughters Brewery Ltd",
            project="Bottling hall extension",
            project_code="4410/B",
            change_order_number="VI-22",
            signatory_name="Bruno Castle",
            signatory_title="Finance Director",
            amount="14275.50 GBP",
            warnings=["partly_signed"],
        ),
    )

    source = sheet(
        """
# WEEKLY TIME SHEET
= Contractor :: Rhona Petrie, instrumentation technician
= Client :: Skerry Gas Terminals
= Project :: Metering skid overhaul
= Order :: PO 880-2217
= Week ending :: Sunday 22 March 2026

%w 2 5 2
|! Day | Work | Hours
| Mon | Loop checks FT-201 to FT-209 | 10.0
| Tue | Loop checks, reports | 10.0
| Wed | Calibration bench | 9.5
| Thu | Calibration bench | 10.0
| Fri | Handover to night shift | 7.5
| | Total | 47.0

Hours approved by client's supervisor:
{k:Malcolm Drever}
Malcolm Drever, Shift Supervisor          Date: {d:23/03/2026}
""",
        Look(size=11, grid="grid", ink="#111111"),
        "NORTHMOOR TECHNICAL STAFF",
        stamp=("SKERRY GAS TERMINALS", "HOURS APPROVED", "23 MAR 2026"),
    )
    yield Paper(
        "md-metering",
        "a",
        "scan",
        scanned(source, skew=1.1, seed=5),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Skerry Gas Terminals",
            project="Metering skid overhaul",
            po_number="880-2217",
            signatory_name="Malcolm Drever",
            signatory_title="Shift Supervisor",
            signature_date="2026-03-23",
        ),
        source,
    )

    yield Paper(
        "md-longdate",
        "a",
        "text",
        joined(
            sheet(
                """
# Handover Dossier
^ Records Digitisation for the Diocesan Archive
^ Phase One: Parish registers 1750 - 1850
= Prepared for :: The Diocesan Archive of Wexcombe
= Reference :: DAW/DIG/7
= Price of Phase One :: £33,900.00

## Contents
* 1 What was done
* 2 Quality figures
* 3 Care of the originals
* 4 Decision of the Archive
>>>
## 1 What was done
Two hundred and six registers were photographed, cropped and described between August and December. A pilot of twelve registers was refused in September because of glare from the lamps; the lamps were changed and the pilot repeated.
## 2 Quality figures
%w 5 2
|! Measure | Result
| Pages photographed | 61,418
| Pages rejected at first check | 512
| Pages rejected at last check | 0
>>>
## 3 Care of the originals
All registers are back in strongroom C. Conditions for access, if a reader wishes to see an original, are those of the Archive's reading room rules.
The work of Phase Two, the tithe maps, may be accepted only after a separate review and is not part of this dossier.
>>>
## 4 Decision of the Archive
The Archive has examined the images of Phase One and accepts them in full. We would enjoy seeing the tithe maps treated with the same care.

Given under my hand this twenty-ninth day of January, two thousand and twenty-six.
@ink 31
Dr Ambrose Kettleby
Diocesan Archivist
""",
                Look(
                    font="Times-Roman",
                    size=11.5,
                    head="center",
                    ink="#5b1a18",
                    title="center",
                    justify=True,
                ),
                "Parchment & Pixel",
            )
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="The Diocesan Archive of Wexcombe",
            project="Records Digitisation for the Diocesan Archive",
            project_code="DAW/DIG/7",
            milestone="Phase One: Parish registers 1750 - 1850",
            signatory_name="Dr Ambrose Kettleby",
            signatory_title="Diocesan Archivist",
            signature_date="2026-01-29",
            amount="33900.00 GBP",
        ),
    )
