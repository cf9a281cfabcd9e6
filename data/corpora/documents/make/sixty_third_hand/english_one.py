"""English papers: registers, snag sheets, test lists, resolutions."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape, letter

from sixty_third_hand.board import LINE, Grid, across, pdf, scanned, stamp, ticks, typ, words
from sixty_third_hand.marks import Box, Hand, Ink

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "me-milestone-register",
        "a",
        "text",
        pdf(
            [
                "## Milestone Register - extract no. 7",
                Grid(
                    [
                        ["*Customer", "Brackwater Harbour Authority", "*Job", "HB-2231"],
                        [
                            "*Works",
                            "Vessel traffic display replacement",
                            "*Supplier",
                            "Tolmere Marine Systems Ltd",
                        ],
                    ],
                    [60, 220, 60, 155],
                ),
                8,
                Grid(
                    [
                        ["*No.", "*Milestone", "*Value", "*Due", "*Status", "*Accepted by"],
                        [
                            "M1",
                            "Design pack frozen",
                            "£18,400.00",
                            "12 Jan 2026",
                            "Accepted 15 Jan 2026",
                            "O. Kerridge",
                        ],
                        [
                            "M2",
                            "Consoles delivered to quay store",
                            "£41,750.00",
                            "2 Mar 2026",
                            "Accepted 4 Mar 2026",
                            "O. Kerridge",
                        ],
                        [
                            "*M3",
                            "*Factory integration test",
                            "*£27,300.00",
                            "*20 Apr 2026",
                            "*ACCEPTED by this extract",
                            "*see below",
                        ],
                        [
                            "M4",
                            "Cut-over and sea trial",
                            "£33,900.00",
                            "15 Jun 2026",
                            "Not started",
                            "",
                        ],
                    ],
                    [32, 160, 65, 65, 100, 75],
                    "head",
                ),
                8,
                "This extract is issued for line M3 only. The Authority's representative has witnessed the test, "
                "found the results within the limits of specification HB-TS-04 and releases the value shown against that line for invoicing.",
                "An extract speaks for its own line only. Earlier entries are repeated for information; the values of later lines may be revised by the change procedure of clause 9. Retention of 5% is held on a separate account and is not touched by this extract. "
                "Distribution: Harbour Engineer's office, Accounts (2), Tolmere Marine Systems Ltd, file HB-2231/7.",
                14,
                Grid(
                    [
                        ["*Name", "*Position", "*Signature", "*Date"],
                        ["Oriel Kerridge", "Deputy Harbour Engineer", Ink(11), "22 April 2026"],
                    ],
                    [130, 140, 130, 95],
                ),
            ]
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Brackwater Harbour Authority",
            project="Vessel traffic display replacement",
            project_code="HB-2231",
            milestone="M3 Factory integration test",
            signatory_name="Oriel Kerridge",
            signatory_title="Deputy Harbour Engineer",
            signature_date="2026-04-22",
            amount="27300.00 GBP",
        ),
    )

    snags = [
        ("G.04", "Scuffed skirting behind reception desk", "A. Pell", "09/03/26"),
        ("G.11", "Tea point tap drips", "Plumbing sub", "10/03/26"),
        ("1.02", "Missing ceiling tile, meeting room 2", "A. Pell", "10/03/26"),
        ("1.09", "Door closer too fierce", "Ironmonger", "16/03/26"),
        ("1.15", "Paint run at window reveal", "A. Pell", "16/03/26"),
    ]
    yield Paper(
        "me-snag-closed",
        "a",
        "text",
        pdf(
            [
                "r:Quillon Interiors · Snag Sheet",
                "## 3 Marl Street, Leyburn - office refurbishment",
                "Client: Hask & Donnelly Solicitors LLP &nbsp;&nbsp; Our job: QI/1187 &nbsp;&nbsp; Inspection of 5 March, re-inspected 17/03/26",
                Grid(
                    [["*Room", "*Item", "*By", "*Done", "*Closed"]]
                    + [[a, b, c, d, Box("v")] for a, b, c, d in snags],
                    [45, 230, 85, 65, 50],
                    "zebra",
                ),
                6,
                "Items raised: 5. Items closed: 5. Items open: nil.",
                "*Client's statement",
                "I have walked round with the foreman. Every snag above has been put right and we take the works over as complete. "
                "The first half of the retention (£2,960.50) may be billed.",
                Grid(
                    [
                        ["Signed for Hask & Donnelly:", Ink(12)],
                        ["Print name:", "Philippa Averill, Practice Manager"],
                        ["Date:", "17 March 2026"],
                    ],
                    [150, 250],
                    "lines",
                ),
            ],
            "Helvetica",
            10,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Hask & Donnelly Solicitors LLP",
            project="3 Marl Street, Leyburn - office refurbishment",
            project_code="QI/1187",
            signatory_name="Philippa Averill",
            signatory_title="Practice Manager",
            signature_date="2026-03-17",
            amount="2960.50 GBP",
        ),
    )

    yield Paper(
        "me-snag-open",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 1.6cm)
#set text(font: "Libertinus Serif")
#text(15pt, weight: "bold")[Defects schedule & handover form] #h(1fr) Form 22 / issue 3
#table(columns: (3cm, 1fr), [Employer], [Stannery Road Primary Academy Trust], [Contractor], [Belvoir Roofing Co. Ltd],
 [Contract], [Re-roofing of Block C], [Contract no.], [BR-0619])
#v(4pt)
#table(columns: (1cm, 1fr, 2.6cm, 2.4cm), table.header([*Item*],[*Defect seen*],[*Elevation*],[*State*]),
 [1],[Lead flashing short at stack],[North],[Closed],[2],[Gutter bracket missing],[East],[Open],[3],[Slipped tiles, two],[East],[Closed],
 [4],[Rooflight seal torn],[South],[Open],[5],[Debris left in valley],[North],[Closed])
Once the schedule has been cleared the Trust's premises officer signs the right-hand column to record that Block C has been accepted.
#v(8pt)
#table(columns: (1fr, 1fr), inset: 7pt, [*For Belvoir Roofing Co. Ltd*], [*For the Trust: Works accepted*],
 [Signature: #ink(5)], [Signature:], [Name: Ged Molloy], [Name: Yvonne Tarrant], [Contracts Manager], [Premises Officer], [Date: 6 May 2026], [Date:])
"""),
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Stannery Road Primary Academy Trust",
            project="Re-roofing of Block C",
            project_code="BR-0619",
            signatory_name="Yvonne Tarrant",
            signatory_title="Premises Officer",
            warnings=["partly_signed"],
        ),
    )

    days = [
        ("Mon 1 Jun", "7.5", "Ledger mapping"),
        ("Tue 2 Jun", "8.0", "Ledger mapping"),
        ("Wed 3 Jun", "6.0", "Cut-over rehearsal"),
        ("Thu 4 Jun", "8.5", "Cut-over rehearsal"),
        ("Fri 5 Jun", "4.0", "Write-up"),
    ]
    yield Paper(
        "me-week-card",
        "a",
        "text",
        pdf(
            [
                "c:*PELLUCID CONTRACTING",
                "c:Weekly time card",
                6,
                Grid(
                    [
                        ["Contractor", "Deniz Ferrow", "Week ending", "Sunday 7 June 2026"],
                        [
                            "Client",
                            "Ostler Mutual Insurance",
                            "Assignment",
                            "A-50713 Ledger migration",
                        ],
                    ],
                    [70, 160, 80, 185],
                ),
                6,
                Grid(
                    [
                        ["*Day", "*Hours", "*What was done"],
                        *[list(d) for d in days],
                        ["*Total", "*34.0", "@ £62.00 = £2,108.00"],
                    ],
                    [110, 60, 325],
                    "head",
                ),
                10,
                "Line manager's authorisation: the hours above were worked and are approved for payment.",
                Grid(
                    [
                        [
                            "Approved",
                            Box("x"),
                            "Queried",
                            Box(),
                            "/s/ Marguerite Sole",
                            "Head of Finance Systems",
                            "8 June 2026",
                        ]
                    ],
                    [55, 22, 50, 22, 130, 126, 90],
                    "grid",
                ),
            ],
            "Courier",
            8.5,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Ostler Mutual Insurance",
            project="Ledger migration",
            project_code="A-50713",
            signatory_name="Marguerite Sole",
            signatory_title="Head of Finance Systems",
            signature_date="2026-06-08",
            amount="2108.00 GBP",
        ),
    )

    yield Paper(
        "me-commissioning-record",
        "a",
        "text",
        typ("""
#set page(paper: "us-letter", margin: 1.9cm)
#set text(font: "New Computer Modern")
= Commissioning Record CR-88
Chiller plant, Alder Ridge Data Hall 2 #h(1fr) WO 4415-C
#line(length: 100%)
#grid(columns: (1fr, 1fr), [Owner: *Alder Ridge Colocation, Inc.*], [Mechanical: Fennimore Air Balance LLC])
#v(6pt)
#table(columns: (1fr, 2fr, 2fr, 1fr), [*System*],[*Test*],[*Reading*],[*Result*],
 [CH-1],[Leaving water temp.],[44.1 F],[Pass],[CH-2],[Leaving water temp.],[44.3 F],[Pass],
 [P-3],[Vibration at full speed],[0.09 in/s],[Pass],[CT-1],[Basin level alarm],[alarm 4 s late],[Marginal],[BMS],[Trend points],[212 of 212],[Pass])
#v(6pt)
The owner has attended these tests and accepts the plant for beneficial use on the date below. Completion payment due upon acceptance: \\$64,125.00.
#v(14pt)
#table(columns: (1fr, 1fr, 1fr), stroke: none, ink(3), [Renata Oyelaran\\ Critical Facilities Director], [September 14, 2026])
#text(8pt)[Owner's note: acceptance is subject to the CT-1 basin level alarm being re-set and re-tested by October 2, 2026.]
"""),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="Alder Ridge Colocation, Inc.",
            project="Chiller plant, Alder Ridge Data Hall 2",
            project_code="WO 4415-C",
            signatory_name="Renata Oyelaran",
            signatory_title="Critical Facilities Director",
            signature_date="2026-09-14",
            amount="64125.00 USD",
            conditions=["the CT-1 basin level alarm being re-set and re-tested by October 2, 2026"],
        ),
    )

    cases = [
        ("UAT-01", "Raise requisition", "Pass"),
        ("UAT-02", "Two-step approval", "Fail - sev 1"),
        ("UAT-03", "Supplier lookup", "Pass"),
        ("UAT-04", "Budget check", "Fail - sev 1"),
        ("UAT-05", "Export to ledger", "Pass"),
        ("UAT-06", "Audit trail", "Not run"),
    ]
    yield Paper(
        "me-uat-results",
        "a",
        "text",
        pdf(
            [
                "# UAT Exit Report",
                "Programme: Procure-to-Pay renewal | Release 2 | Customer: Cawdrey Regional Transport | Ref PRJ-3306",
                LINE,
                Grid(
                    [["*Case", "*Title", "*Result"], *[list(c) for c in cases]],
                    [70, 260, 130],
                    "zebra",
                ),
                6,
                "Severity 1: the business cannot work. Severity 2: it can work round. Severity 3: cosmetic. Testers: four buyers, one budget holder, one auditor; environment: pre-production build 2.0.118; period: 9 to 25 February 2026.",
                "Passed 3, failed 2, not run 1. Exit criterion: no failure of severity 1.",
                4,
                Grid(
                    [
                        [Box(), "Release accepted, stage payment may be invoiced"],
                        [Box(), "Release accepted with the workarounds listed"],
                        [Box("x"), "Release not accepted, to be re-submitted for test"],
                    ],
                    [22, 400],
                    "lines",
                ),
                10,
                Grid(
                    [
                        ["*Business owner", "*Test manager"],
                        [Ink(21), Ink(22)],
                        ["Colm Strachan", "Bea Whitlow (for Nettlebed Software)"],
                        ["Director of Procurement", "Test Manager"],
                        ["2026-02-27", "2026-02-27"],
                    ],
                    [230, 230],
                ),
            ],
            page=letter,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "en",
            client="Cawdrey Regional Transport",
            project="Procure-to-Pay renewal",
            project_code="PRJ-3306",
            milestone="Release 2",
            signatory_name="Colm Strachan",
            signatory_title="Director of Procurement",
            signature_date="2026-02-27",
        ),
    )

    yield Paper(
        "me-board-resolution",
        "a",
        "text",
        pdf(
            [
                "c:## THE MERROW HOUSING ASSOCIATION LIMITED",
                "c:Extract from the register of board resolutions",
                12,
                Grid(
                    [
                        ["*Item", "*Resolution", "*Vote"],
                        ["24/51", "That the minutes of 11 February be approved.", "unanimous"],
                        [
                            "24/52",
                            "That the final account report and survey by Gorse Surveying Partners for stage 3 (Stock condition survey, "
                            "engagement GSP-774) be and hereby are accepted, and that the stage fee of £46,200.00 be released.",
                            "7 for, 1 abstained",
                        ],
                        [
                            "24/53",
                            "That consideration of the 2027 boiler programme be deferred.",
                            "unanimous",
                        ],
                    ],
                    [50, 350, 95],
                    "grid",
                ),
                14,
                "Certified a true extract.",
                Ink(31),
                "Augusta Reine, Company Secretary",
                "The eighteenth day of March, two thousand and twenty-six",
            ],
            "Times-Roman",
            11,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="THE MERROW HOUSING ASSOCIATION LIMITED",
            project="Stock condition survey",
            project_code="GSP-774",
            milestone="stage 3",
            signatory_name="Augusta Reine",
            signatory_title="Company Secretary",
            signature_date="2026-03-18",
            amount="46200.00 GBP",
        ),
    )

    yield Paper(
        "me-draft-completion",
        "a",
        "text",
        pdf(
            [
                "## Section completion statement",
                "Employer: Rothbay Water Company",
                "Scheme: Trunk main diversion, Lea Cross (scheme no. 90-4417)",
                4,
                Grid(
                    [
                        ["*Section", "*Description", "*Sum", "*Certified"],
                        ["S1", "Enabling works", "£120,000.00", "3 Oct 2025"],
                        ["S2", "Pipe-laying ch. 0-640", "£388,500.00", "this statement"],
                        ["S3", "Pipe-laying ch. 640-1210", "£341,000.00", "-"],
                    ],
                    [60, 210, 110, 110],
                    "head",
                ),
                8,
                "We certify that section S2 was completed on 30 January 2026 and accept it accordingly.",
                10,
                Grid(
                    [["Engineer for the Employer: Iain Prothero", "Signature", "Date", ""]],
                    [140, 140, 50, 160],
                    "lines",
                ),
                "s:Working copy circulated for comment. Not to be relied upon until issued under seal.",
            ],
            "Helvetica",
            10,
            under=[across("DRAFT")],
        ),
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Rothbay Water Company",
            project="Trunk main diversion, Lea Cross",
            project_code="90-4417",
            milestone="S2 Pipe-laying ch. 0-640",
            signatory_name="Iain Prothero",
            signatory_title="Engineer for the Employer",
            amount="388500.00 GBP",
            warnings=["draft_or_void"],
        ),
    )

    page = pdf(
        [
            "*THORNE & LISLE LABORATORY SUPPLY",
            "Delivery note 558120",
            "Deliver to: Wexcombe College of Science, Gate 4",
            "Your order: PO 71-20388 &nbsp;&nbsp; Job: fit-out of wet lab 3 (TL-402)",
            6,
            Grid(
                [
                    ["*Line", "*Description", "*Ordered", "*Delivered", "*Checked"],
                    ["1", "Fume cupboard 1500", "2", "2", Hand("ok", 15)],
                    ["2", "Bench, trespa top", "6", "6", Hand("ok", 15)],
                    ["3", "Eyewash station", "2", "2", Hand("ok", 15)],
                    ["4", "Gas tap, 3-way", "12", "12", Hand("ok", 15)],
                ],
                [40, 230, 65, 70, 70],
                "grid",
            ),
            10,
            "Goods received complete, in good order and accepted:",
            6,
            Grid(
                [
                    ["Signature", Hand("R. Nakuru", 24)],
                    ["Name in capitals", "ROSALIND NAKURU"],
                    ["Position", "Laboratory Superintendent"],
                    ["Date", Hand("4 Nov 2025", 20)],
                ],
                [120, 240],
                "lines",
            ),
        ],
        size=11,
        over=[stamp(["WEXCOMBE COLLEGE", "GOODS IN - RECEIVED", "04 NOV 2025"], 370, 250, 11)],
    )
    yield Paper(
        "me-delivery-lines",
        "a",
        "scan",
        scanned(page, skew=0.9, seed=4),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Wexcombe College of Science",
            project="fit-out of wet lab 3",
            project_code="TL-402",
            po_number="71-20388",
            signatory_name="ROSALIND NAKURU",
            signatory_title="Laboratory Superintendent",
            signature_date="2025-11-04",
        ),
        page,
    )

    yield Paper(
        "me-change-log",
        "a",
        "text",
        pdf(
            [
                "## Change log - Kestrel Quay visitor centre",
                "Owner: Pinnock Heritage Trust | Designer: Studio Varley Orme | Commission SVO-260",
                4,
                Grid(
                    [
                        [
                            "*CO",
                            "*Raised",
                            "*Description",
                            "*Net change",
                            "*Owner's decision",
                            "*Initials / date",
                        ],
                        [
                            "CO-01",
                            "8 Jan 2026",
                            "Extra model at 1:50",
                            "+£3,150.00",
                            "Approved",
                            "HJ 12 Jan 2026",
                        ],
                        [
                            "CO-02",
                            "3 Feb 2026",
                            "Omit pond survey",
                            "-£1,900.00",
                            "Approved",
                            "HJ 9 Feb 2026",
                        ],
                        [
                            "*CO-03",
                            "*26 Feb 2026",
                            "*Second public consultation",
                            "*+£7,480.00",
                            "*Approved - this sheet",
                            "HJ 4 Mar 2026",
                        ],
                    ],
                    [45, 65, 230, 80, 150, 130],
                    "head",
                ),
                8,
                "This sheet records the Owner's decision upon CO-03. Fee before CO-03: £91,250.00. Fee after CO-03: £98,730.00.",
                Grid(
                    [
                        [
                            "Approved for the Owner",
                            Ink(41, 120, 28),
                            "Hester Jocelyn, Estates Director",
                        ],
                        ["Issued by the Designer", Ink(42), "Kit Varley, Partner"],
                    ],
                    [160, 160, 260],
                    "grid",
                ),
            ],
            page=landscape(A4),
            size=10,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Pinnock Heritage Trust",
            project="Kestrel Quay visitor centre",
            project_code="SVO-260",
            change_order_number="CO-03",
            signatory_name="Hester Jocelyn",
            signatory_title="Estates Director",
            signature_date="2026-03-04",
            amount="7480.00 GBP",
        ),
    )

    yield Paper(
        "me-two-client-rows",
        "a",
        "text",
        pdf(
            [
                "# Deliverable acceptance",
                "Deliverable D-6 Target operating model, under SOW 2025-118 (Shared services review) for Lomond & Tay Health Board.",
                "The deliverable is accepted when both signatories of the Board have signed below; one alone does not bind the Board. Fee on acceptance: £38,000.00.",
                8,
                Grid(
                    [
                        ["*Party", "*Role", "*Name", "*Signature", "*Date"],
                        [
                            "Consultant",
                            "Engagement lead",
                            "Saul Brandreth",
                            Ink(51, 80),
                            "2 July 2026",
                        ],
                        [
                            "Board (1)",
                            "Programme Manager",
                            "Effie Carrick",
                            Ink(52, 80),
                            "6 July 2026",
                        ],
                        ["Board (2)", "Director of Finance", "Dr Neil Abernathy", "", ""],
                    ],
                    [65, 110, 110, 105, 85],
                    "head",
                ),
                10,
                ticks(("v", "Accepted"), ("", "Accepted with comments"), ("", "Not accepted")),
                "s:Silence for any period is not acceptance. Payment follows within 30 days of a valid invoice raised after acceptance. Intellectual property passes on payment. Filed by the programme office under SS/118/6.",
            ],
            "Times-Roman",
            10.5,
            over=[words("Page 1 of 1", 50, 30)],
        ),
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Lomond & Tay Health Board",
            project="Shared services review",
            project_code="SOW 2025-118",
            milestone="D-6 Target operating model",
            signatory_name="Dr Neil Abernathy",
            signatory_title="Director of Finance",
            amount="38000.00 GBP",
            warnings=["partly_signed"],
        ),
    )
