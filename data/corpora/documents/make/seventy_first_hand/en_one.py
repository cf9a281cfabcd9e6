"""English papers, first half: the ordinary post."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from .board import Ink, Tick, across, grid, hand, pairs, rl, stamp
from .sheets import leaf, scanned, ty


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield leaf(
        "en-note-of-acceptance",
        "text",
        ty("""
#align(right)[*Tarrant & Howe Hydrology*\\ 14 Weir Lane, Bewdley]
= Note of acceptance
Job no. *TH-2291* #h(1fr) Client: *Severn Vale Drainage Board*

We have received the calibrated flood model and the accompanying report (Stage 3, Model calibration) for the project _Lower Arley flood alleviation_. Both are in line with your proposal and we accept them without comment. You may invoice the stage fee of £18,450.00.

#v(1cm)
@ink4@

Margaret Fenn, Head of Assets\\
for Severn Vale Drainage Board\\
3 March 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Severn Vale Drainage Board",
            project="Lower Arley flood alleviation",
            project_code="TH-2291",
            milestone="Stage 3, Model calibration",
            signatory_name="Margaret Fenn",
            signatory_title="Head of Assets",
            signature_date="2026-03-03",
            amount="18450.00 GBP",
        ),
    )

    yield leaf(
        "en-milestone-register",
        "text",
        rl(
            [
                "> <b>Cobalt Finch Systems Ltd</b>",
                "# Milestone acceptance record",
                "Contract between Cobalt Finch Systems Ltd (Supplier) and Aldersgate Mutual Insurance plc (Customer).",
                pairs(
                    ("Project", "Claims portal replacement"),
                    ("Project ref.", "CFS/0417"),
                    ("Purchase order", "AMI-4500098812"),
                ),
                [
                    ["No.", "Milestone", "Value", "Status"],
                    [
                        "M1",
                        "Discovery and design",
                        "GBP 32,000.00",
                        "Accepted 12/09/2025, invoiced",
                    ],
                    ["M2", "Core build", "GBP 88,500.00", "Accepted 19/12/2025, invoiced"],
                    [
                        "<b>M3</b>",
                        "<b>Data migration</b>",
                        "<b>GBP 41,250.00</b>",
                        "<b>For acceptance with this record</b>",
                    ],
                    ["M4", "Hypercare", "GBP 15,000.00", "Not yet due"],
                ],
                "By signing below the Customer confirms that milestone M3 has met its acceptance criteria (reconciliation within 0.01 %, zero Severity 1 defects) and that the value shown against it falls due.",
                grid(
                    [
                        ["For the Supplier", "For the Customer"],
                        [Ink(7), Ink(12)],
                        [
                            "Owen Prys, Delivery Lead<br/>16 February 2026",
                            "Harriet Boakye, Programme Director<br/>18 February 2026",
                        ],
                    ],
                    (230, 230),
                ),
                "## Terms",
                "- This record is given under clause 9.4 and does not waive any warranty.",
                "- A milestone not listed here stays open until a record for it has been signed.",
                "- Invoices quote the purchase order and the milestone number.",
                "~ Distribution: Customer PMO; Supplier finance; contract file.",
            ]
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Aldersgate Mutual Insurance plc",
            project="Claims portal replacement",
            project_code="CFS/0417",
            milestone="M3 Data migration",
            signatory_name="Harriet Boakye",
            signatory_title="Programme Director",
            signature_date="2026-02-18",
            amount="41250.00 GBP",
            po_number="AMI-4500098812",
        ),
    )

    yield leaf(
        "en-practical-completion-snags",
        "text",
        ty("""
#set par(justify: true)
#align(center)[*CERTIFICATE OF PRACTICAL COMPLETION*\\ Minor Works – Internal fit-out]
#table(columns: (4cm, 1fr), [Employer], [Larkhill Dental Partnership], [Contractor], [Brannock Interiors], [Works], [Second surgery fit-out, 9 Castle Street], [Contract no.], [BI-26-031], [Stage], [Practical completion])
The works were inspected on 21 April 2026. They are fit for occupation and practical completion is hereby certified, provided that the Contractor makes good within fourteen days:
+ re-hang the door to the sterilising room;
+ replace two cracked floor tiles at the reception desk.

On this certificate one half of the retention, £2,310.00, is released.

#v(6mm) Signed for the Employer: @ink9@ \\ Dr Simon Laverack, Partner #h(1fr) Date: 22 April 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Larkhill Dental Partnership",
            project="Second surgery fit-out, 9 Castle Street",
            project_code="BI-26-031",
            milestone="Practical completion",
            signatory_name="Dr Simon Laverack",
            signatory_title="Partner",
            signature_date="2026-04-22",
            amount="2310.00 GBP",
            conditions=[
                "re-hang the door to the sterilising room",
                "replace two cracked floor tiles at the reception desk",
            ],
        ),
    )

    yield leaf(
        "en-letter-of-rejection",
        "text",
        rl(
            [
                "<b>HALVORSEN PORT AUTHORITY</b><br/>Procurement and Contracts<br/>1 Breakwater Road, Port Linley",
                14,
                "24 June 2026",
                "Meridian Geotechnics Inc.<br/>Attn. Mr. Paul Adeyemi",
                10,
                "<b>Re: Berth 6 ground investigation (Contract HPA-C-778) – Interpretive Report</b>",
                "Dear Mr. Adeyemi,",
                "We have completed our review of the Interpretive Report delivered on June 8. Boreholes 11 to 14 were terminated above the depth that the specification calls for, and the laboratory schedule lists no consolidation tests. The report does not meet the contract and is returned to you.",
                "The deliverable is therefore not accepted, and no payment will be certified against it until a complete report has been resubmitted.",
                "Sincerely,",
                Ink(15),
                "Eleanor Whitcombe<br/>Contracts Manager",
            ],
            size=LETTER,
            font="Times-Roman",
            pt=11,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="HALVORSEN PORT AUTHORITY",
            project="Berth 6 ground investigation",
            project_code="HPA-C-778",
            milestone="Interpretive Report",
            signatory_name="Eleanor Whitcombe",
            signatory_title="Contracts Manager",
            signature_date="2026-06-24",
        ),
    )

    yield leaf(
        "en-change-order-signed",
        "text",
        ty("""
= CHANGE ORDER No. 07
#grid(columns: (1fr, 1fr), gutter: 6pt, [*Owner:* Juniper Ridge School District], [*Project:* HVAC renewal, Ridge Middle School], [*Contractor:* Castellan Mechanical LLC], [*Project no.:* 24-1108])
#line(length: 100%)
The contract is changed as follows: furnish and install two additional rooftop units over the gymnasium; delete the louvers on the north wall.
#table(columns: (1fr, auto), align: (left, right), [Original contract sum], [USD 412,000.00], [Changes by earlier orders (01–06)], [USD 18,340.00], [*Change by this order*], [*USD 27,915.00*], [New contract sum], [USD 458,255.00])
The time of completion is extended by nine days. *Not valid until signed by both parties.*
#grid(columns: (1fr, 1fr), [CONTRACTOR \\ @ink21@ \\ Ray Dombrowski, President \\ Date: August 4, 2026], [OWNER \\ @ink22@ \\ Lucinda Park, Director of Facilities \\ Date: August 11, 2026])
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Juniper Ridge School District",
            project="HVAC renewal, Ridge Middle School",
            project_code="24-1108",
            signatory_name="Lucinda Park",
            signatory_title="Director of Facilities",
            signature_date="2026-08-11",
            amount="27915.00 USD",
            change_order_number="07",
        ),
    )

    yield leaf(
        "en-variation-contractor-only",
        "text",
        rl(
            [
                "# Variation request VR-15",
                "Principal: Kestrel Wind Farm Pty Ltd &nbsp;&nbsp; Contractor: Torrens Civil Pty Ltd",
                pairs(
                    ("Works", "Access tracks and hardstands, Lot 3"),
                    ("Contract", "KWF-2025-014"),
                    ("Variation sum", "AUD 63,700.00 excluding GST"),
                    (
                        "Reason",
                        "Rock excavation at turbine pads T17 and T18 beyond the tendered quantity",
                    ),
                    lines="rows",
                ),
                "## Submitted by the Contractor",
                Ink(31),
                "Bevan Marsh, Project Manager – 9 July 2026",
                "## Approval of the Principal",
                "The variation is approved and may be claimed in the next progress claim.",
                20,
                "Signature: ______________________",
                "Name: Ingrid Solheim",
                "Position: Construction Director",
                "Date: ______________________",
            ],
            pt=10.5,
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Kestrel Wind Farm Pty Ltd",
            project="Access tracks and hardstands, Lot 3",
            project_code="KWF-2025-014",
            signatory_name="Ingrid Solheim",
            signatory_title="Construction Director",
            amount="63700.00 AUD",
            change_order_number="VR-15",
            warnings=["partly_signed"],
        ),
    )

    yield leaf(
        "en-weekly-timesheet",
        "text",
        rl(
            [
                grid(
                    [
                        [
                            "<b>Pemberley Locums &amp; Project Staff</b>",
                            "TIMESHEET – week ending Friday 15 May 2026",
                        ]
                    ],
                    (240, 240),
                    "none",
                    False,
                ),
                pairs(
                    ("Contractor", "Nadia Rahimi, test analyst"),
                    ("Client", "Brightwater Building Society"),
                    ("Assignment", "PL-60744 / Core banking regression test"),
                ),
                [
                    ["Day", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
                    ["Hours", "7.5", "7.5", "8.0", "7.5", "6.0", "36.5"],
                    ["Overtime", "–", "–", "–", "–", "–", "0"],
                ],
                "36.5 hours at £58.00 = <b>£2,117.00</b> plus VAT",
                "Client authorisation: I confirm that the hours above were worked and may be billed.",
                hand("Colin Thwaite", "Breip", 17),
                "Name in capitals: COLIN THWAITE &nbsp;&nbsp; Role: Test Manager &nbsp;&nbsp; Date: 18/05/2026",
            ],
            size=(595, 420),
            margin=40,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Brightwater Building Society",
            project="Core banking regression test",
            project_code="PL-60744",
            signatory_name="COLIN THWAITE",
            signatory_title="Test Manager",
            signature_date="2026-05-18",
            amount="2117.00 GBP",
        ),
    )

    yield leaf(
        "en-timesheet-waiting",
        "text",
        ty(
            """
#align(center)[= Consultant hours – June 2026]
Consultant: Teodor Vance (Ashgrove Analytics) \\ Customer: Northmoor Rail Freight Ltd \\ Engagement: ENG-5530, Timetable optimiser
#table(columns: 4, [Week], [Days], [Rate], [Amount], [23], [5], [EUR 780.00], [EUR 3,900.00], [24], [4.5], [EUR 780.00], [EUR 3,510.00], [25], [5], [EUR 780.00], [EUR 3,900.00], [26], [3], [EUR 780.00], [EUR 2,340.00], [*Total*], [*17.5*], [], [*EUR 13,650.00*])
Workflow status: *Awaiting customer approval* (submitted 30 June 2026 by T. Vance) \\ Approver: Philippa Grange, Head of Planning \\ Approved on: – \\ Approved by: –
""",
            font="New Computer Modern",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Northmoor Rail Freight Ltd",
            project="Timetable optimiser",
            project_code="ENG-5530",
            signatory_name="Philippa Grange",
            signatory_title="Head of Planning",
            amount="13650.00 EUR",
        ),
    )

    yield leaf(
        "en-mail-go-ahead",
        "text",
        rl(
            [
                "<b>Ruth Okonjo</b>",
                "---",
                pairs(
                    ("From:", "Ruth Okonjo &lt;r.okonjo@fennimore-estates.example&gt;"),
                    ("Sent:", "Thursday, 9 April 2026 16:12"),
                    ("To:", "studio@palewell.example"),
                    ("Subject:", "RE: FE-118 Concept design, Tollgate Yard"),
                    wide=70,
                ),
                "Hello Jonas,",
                "The board went through the boards and the model this afternoon and everybody is happy. Please take this as our sign-off of the Concept Design for Tollgate Yard; the £9,600 for the stage can go on your April bill.",
                "Looking forward to the next round.",
                "Ruth",
                "Ruth Okonjo<br/>Development Manager, Fennimore Estates",
                "---",
                "~ From: Jonas Pell Sent: 7 April 2026 To: Ruth Okonjo – Dear Ruth, attached is the concept package. Could you let us know by Friday whether you accept it?",
            ]
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Fennimore Estates",
            project="Tollgate Yard",
            project_code="FE-118",
            milestone="Concept Design",
            signatory_name="Ruth Okonjo",
            signatory_title="Development Manager",
            signature_date="2026-04-09",
            amount="9600.00 GBP",
        ),
    )

    yield leaf(
        "en-mail-chasing",
        "text",
        rl(
            [
                "From: Delivery Office, Quillon Software &lt;delivery@quillon.example&gt;",
                "To: Samuel Ortega, Pinecrest Health &lt;sortega@pinecrest.example&gt;",
                "Date: Mon, 12 Jan 2026 09:03 -0500",
                "Subject: Waiting for your acceptance: Sprint 9",
                "---",
                "Samuel,",
                "Sprint 8 was accepted by your colleague before the holidays, thank you. The form for Sprint 9 has been in your inbox since December 19. Could you sign it this week? Unless we have it by Friday the January release moves.",
                "Best,<br/>Quillon Delivery Office",
            ],
            size=LETTER,
            font="Courier",
            pt=9.5,
        ),
        truth("email", None, None, "en", client="Pinecrest Health", milestone="Sprint 9"),
    )

    page = rl(
        [
            "^ <b>OAKHAMPTON STEEL ERECTORS</b>",
            "^ Delivery and erection ticket No. 20418",
            8,
            pairs(
                ("Customer", "Dunmore Precast Ltd"),
                ("Project", "Dunmore gantry extension"),
                ("Our job", "OSE 3306"),
                (
                    "Delivered / erected",
                    "6 columns, 2 crane beams, bolts as list; erected and plumbed",
                ),
                full=335,
                lines="grid",
            ),
            "Received and erected in good order. Work accepted.",
            30,
            Ink(44, 120, 34),
            "Signed for customer: T. Garrity, Site Foreman",
            "Date: 27 Feb 2026",
        ],
        size=(420, 595),
        margin=40,
        draw=lambda c, _n: stamp(c, 210, 120, ["DUNMORE PRECAST", "GOODS INWARD"]),
    )
    yield scanned(
        "en-erection-ticket",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Dunmore Precast Ltd",
            project="Dunmore gantry extension",
            project_code="OSE 3306",
            signatory_name="T. Garrity",
            signatory_title="Site Foreman",
            signature_date="2026-02-27",
        ),
        Scanner(dpi=110, skew=0.9, noise=4, jpeg=34, seed=3),
    )

    yield leaf(
        "en-draft-across",
        "text",
        rl(
            [
                "# Deliverable Acceptance Form",
                pairs(
                    ("Customer", "Calloway State University"),
                    ("Engagement", "Student records integration (SOW-0092)"),
                    ("Deliverable", "D4 Interface specification"),
                    ("Fee", "$22,000.00"),
                    lines="rows",
                ),
                Tick(True, "Accepted"),
                Tick(False, "Rejected (state reasons)"),
                12,
                Ink(50),
                "Marcus Tillman, Associate Registrar",
                "Date signed: September 14, 2026",
            ],
            size=LETTER,
            draw=across("DRAFT"),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Calloway State University",
            project="Student records integration",
            project_code="SOW-0092",
            milestone="D4 Interface specification",
            signatory_name="Marcus Tillman",
            signatory_title="Associate Registrar",
            signature_date="2026-09-14",
            amount="22000.00 USD",
            warnings=["draft_or_void"],
        ),
    )
