"""English papers: handover of works, tests and deliveries."""

from collections.abc import Iterator

from paper import Paper, truth

from thirty_eighth_hand.board import Box, Field, Ink, Stamp, grid, rl, scan, script, text
from thirty_eighth_hand.press import flat, typ

AC = "acceptance_certificate"


def snag() -> Paper:
    """Snag list of a fit-out, all closed, signed off by the client."""
    rows = [
        ["No.", "Room", "Defect noted 4 March", "Put right", "Checked"],
        ["1", "2.04 Meeting", "Glazed partition: seal missing at head", "07/03", "RB"],
        ["2", "2.07 Print", "Socket plate cracked", "07/03", "RB"],
        ["3", "2.11 Open plan", "Carpet tile lifted beside column C4", "10/03", "RB"],
        ["4", "2.15 Tea point", "Tap drips; door of wall unit scrapes", "11/03", "RB"],
        ["5", "Lobby", "Touch up paint by lift 1", "11/03", "RB"],
    ]
    data = rl(
        [
            "# Snagging schedule &amp; release",
            "<b>Marlowe Interiors Ltd</b>, Unit 9 Canal Yard, Stockport SK4",
            grid(
                [
                    ["Client", "Penhallow Actuaries LLP"],
                    ["Project", "Second floor fit-out, 18 Quay Street"],
                    ["Our job no.", "MI-2291"],
                    ["Walk-round", "4 March 2026, again 13 March 2026"],
                ],
                [35, 125],
                "lines",
                False,
            ),
            grid(rows, [12, 32, 72, 24, 22]),
            "All five items were seen again on the second walk-round and found to be put right. There is nothing left on the list. We take the floor over and the retention of £6,480.00 may be invoiced.",
            5,
            grid(
                [
                    ["For the client", "For Marlowe Interiors"],
                    [Ink(11), Ink(12)],
                    ["Rosalind Bray, Facilities Manager", "T. Okafor, Site Manager"],
                    ["13 March 2026", "13 March 2026"],
                ],
                [80, 80],
                "plain",
            ),
        ],
        foot="MI form 14 (snag)",
    )
    return text(
        "lf-en-snag-release",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Penhallow Actuaries LLP",
            project="Second floor fit-out, 18 Quay Street",
            project_code="MI-2291",
            signatory_name="Rosalind Bray",
            signatory_title="Facilities Manager",
            signature_date="2026-03-13",
            amount="6480.00 GBP",
        ),
    )


def uat() -> Paper:
    """User acceptance with the middle box ticked."""
    data = typ(r"""
#set page(header: [#text(8pt)[Corvid Loop Software #h(1fr) UAT exit report · CL-UAT-07]])
= UAT exit report

#kv("Customer", "Halden & Frome Building Society", "Project", "Broker Portal Renewal", "Engagement", "ENG-40417", "Release tested", "Milestone 3 - Case Tracking", "Test window", "2 to 13 February 2026")

#v(6pt)
#rows((3fr, 1fr, 1fr, 1fr), fill: (_, y) => if y == 0 { rgb("#dde7ee") }, "Test area", "Planned", "Passed", "Failed", "Case search and filters", "42", "42", "0", "Document upload", "31", "29", "2", "Notifications", "18", "18", "0", "Role permissions", "25", "25", "0")

Two failed cases concern the same screen; details are in the defect list.

#rows((2cm, 1fr, 2.4cm, 2.4cm), stroke: (x, y) => (bottom: .4pt), "Defect", "What happens", "Severity", "State", "UP-118", "Upload of a 20 MB file stops without a word", "2", "open", "UP-121", "Wrong error text when the file type is refused", "3", "open", "UP-109", "Preview turned sideways", "3", "closed 10 Feb")

Severity 1 stops the business; severity 2 hinders it and has a way round; severity 3 is a matter of looks. Under clause 9.2 a release with an open severity 1 defect cannot be accepted.

== Customer's decision (tick one)
#off Accepted without reservation

#on Accepted for release, provided that:

#pad(left: 18pt)[
 a. defects UP-118 and UP-121 are fixed in release 3.0.1 by 27 February 2026\
 b. the upload error text is reworded as agreed with Compliance
]
#off Not accepted; retest needed

The milestone payment of GBP 38,250.00 falls due with this decision.

#v(8mm)
#grid(columns: (1fr, 1fr), [Signed for the customer\ INK(21)\ Imogen Tarrant\ Head of Digital Lending\ 16 February 2026], [Signed for Corvid Loop\ INK(22)\ Pavel Hruby\ Delivery Lead\ 16 February 2026])
""")
    return text(
        "lf-en-uat-exit",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Halden & Frome Building Society",
            project="Broker Portal Renewal",
            project_code="ENG-40417",
            milestone="Milestone 3 - Case Tracking",
            signatory_name="Imogen Tarrant",
            signatory_title="Head of Digital Lending",
            signature_date="2026-02-16",
            amount="38250.00 GBP",
            conditions=[
                "defects UP-118 and UP-121 are fixed in release 3.0.1 by 27 February 2026",
                "the upload error text is reworded as agreed with Compliance",
            ],
        ),
    )


def letter() -> Paper:
    """The client's letter that accepts a study."""
    data = rl(
        [
            "<b>Borough of Westerleigh</b><br/>Planning and Transport Division<br/>Civic Offices, Hart Lane, Westerleigh",
            4,
            "^ 21 January 2026",
            2,
            "Strand Mobility Consultants<br/>For the attention of Ms J. Kirkbride",
            4,
            "<b>Station Quarter Movement Study (project WPT/0338): Stage 2 report</b>",
            "Dear Ms Kirkbride,",
            "Thank you for the Stage 2 report, <i>Options Appraisal</i>, in its version of 9 January, and for the evening you gave to the residents' panel.",
            "The Division has read it against the brief. It answers every question that we put, the modelling annex is complete, and the panel had no comment that has not been dealt with. I am therefore happy to confirm that the Stage 2 report is accepted as delivered. Please send your invoice for the stage fee of £17,900 (net of VAT) and quote our order 4500071182.",
            "We look forward to the start of Stage 3 in February.",
            "Yours sincerely,",
            script("Hugh Ballantine", "Dkg", 20),
            "Hugh Ballantine<br/>Principal Transport Planner",
            6,
            "> cc: Cllr D. Amin; Finance (accounts payable)",
        ],
        face="Times-Roman",
        size=11,
        margin=28,
    )
    return text(
        "lf-en-letter-of-acceptance",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Borough of Westerleigh",
            project="Station Quarter Movement Study",
            project_code="WPT/0338",
            milestone="Stage 2 report",
            signatory_name="Hugh Ballantine",
            signatory_title="Principal Transport Planner",
            signature_date="2026-01-21",
            amount="17900.00 GBP",
            po_number="4500071182",
        ),
    )


def substantial() -> Paper:
    """US certificate; the contractor has signed, the owner has not."""
    data = rl(
        [
            "| CERTIFICATE OF SUBSTANTIAL COMPLETION",
            2,
            grid(
                [
                    ["PROJECT: Lakemont Clinic, Imaging Wing", "OWNER: Lakemont Health District"],
                    ["CONTRACTOR: Tolliver Brothers Construction, Inc.", "PROJECT NO.: 25-0613"],
                    [
                        "CONTRACT SUM TO DATE: $2,418,770.00",
                        "RETAINAGE TO BE RELEASED: $120,938.50",
                    ],
                ],
                [85, 85],
                "grid",
                False,
            ),
            "The Work performed under the Contract has been reviewed and, to the best of the Contractor's knowledge, is sufficiently complete that the Owner can occupy and use it for its intended purpose. This Certificate takes effect, and the retainage stated above is released, when the Owner has signed below.",
            "The Contractor will complete the work on the attached list within 30 days of the date of the Owner's signature.",
            6,
            grid(
                [
                    ["CONTRACTOR", "OWNER"],
                    [Ink(31, 50), "<br/><br/>X ____________________________"],
                    ["By: Wade Tolliver", "By: Carolyn M. Escobedo"],
                    ["Title: President", "Title: Director of Facilities"],
                    ["Date: February 24, 2026", "Date: ______________________"],
                ],
                [85, 85],
                "grid",
            ),
            "1. Warranties required by the Contract start on the date of Substantial Completion except as noted on the attached list.<br/>2. From that date the Owner is responsible for security, maintenance, heat, utilities and insurance.<br/>3. Failure to include an item on the list does not alter the responsibility of the Contractor to complete all Work in accordance with the Contract Documents.<br/>4. Consent of surety, if any, is attached.",
            "> Distribution: Owner / Contractor / Architect / Lender",
        ],
        face="Times-Roman",
        us=True,
        foot="TBC Form C-12",
    )
    return text(
        "lf-en-substantial-owner-blank",
        data,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Lakemont Health District",
            project="Lakemont Clinic, Imaging Wing",
            project_code="25-0613",
            signatory_name="Carolyn M. Escobedo",
            signatory_title="Director of Facilities",
            amount="120938.50 USD",
            warnings=["partly_signed"],
        ),
    )


def board_paper() -> Paper:
    """Written resolution of a housing trust."""
    data = typ(
        r"""
#align(center)[#text(15pt, weight: "bold")[ASHGROVE HOUSING TRUST]\ #text(9pt)[Registered society no. 31188R]]
#v(4mm)
#align(center)[*WRITTEN RESOLUTION OF THE BOARD*]

*Subject:* Tenant Records Clean-up -- close of Phase Two

WHEREAS the Trust engaged Bexley Data Partners under engagement no. AHT-C-2025-19 for the work known as Tenant Records Clean-up; and

WHEREAS the report of the Audit Committee of 3 June 2026 finds that Phase Two (De-duplication) has been done in full and that the error rate is below the agreed 0.5 per cent;

IT IS RESOLVED:

+ THAT the deliverables of Phase Two (De-duplication) be and hereby are accepted;
+ THAT the sum of £22,400.00 be paid to Bexley Data Partners within thirty days;
+ THAT the Chief Executive inform the firm of this resolution.

Passed by the signatures of all members of the Board's executive group on the dates beside their names, the last of which is the date of the resolution.

#v(6mm)
#table(columns: (1.3fr, 1.4fr, 1fr), stroke: none, row-gutter: 6pt,
 [Winifred Oduya\ _Vice Chair_], [INK(41)], [8 June 2026],
 [Martin Sealy\ _Chair of the Board_], [INK(42)], [10 June 2026])
""",
        face="Liberation Serif",
        size=11,
        margin="2.6cm",
    )
    return text(
        "lf-en-board-resolution",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="ASHGROVE HOUSING TRUST",
            project="Tenant Records Clean-up",
            project_code="AHT-C-2025-19",
            milestone="Phase Two (De-duplication)",
            signatory_name="Martin Sealy",
            signatory_title="Chair of the Board",
            signature_date="2026-06-10",
            amount="22400.00 GBP",
        ),
    )


def delivery() -> Paper:
    """Delivery note of a training kit, a scan with stamp and ink."""
    source = rl(
        [
            grid(
                [
                    [
                        "<b>KESTREL LEARNING AIDS</b><br/>Thorne Road, Doncaster",
                        "<b>DELIVERY NOTE</b><br/>DN 60318",
                    ]
                ],
                [115, 50],
                "plain",
                False,
                size=13,
            ),
            grid(
                [
                    ["Deliver to", "Cawthra Marine College"],
                    ["Project", "Bridge Simulator Lab"],
                    ["Your order", "CMC-PO-7714"],
                    ["Despatched", "27 April 2026"],
                ],
                [35, 130],
                "lines",
                False,
                size=10,
            ),
            grid(
                [
                    ["Qty", "Description", "Serial"],
                    ["2", "Radar console trainer RCT-5", "R5-0917, R5-0918"],
                    ["1", "Instructor station", "IS-220"],
                    ["6", "Swivel chair, blue", "-"],
                    ["1", "Set of manuals (ring binder)", "-"],
                ],
                [15, 90, 60],
                size=10,
            ),
            "Received complete and in good order. The goods were unpacked, set up and tried in our presence and are accepted.",
            3,
            grid(
                [
                    ["Name (print)", script("GAIL RENSHAW", "Dkg", 15)],
                    ["Position", script("Lab Manager", "Dkg", 15)],
                    ["Date", script("29 April 2026", "Dkg", 15)],
                    ["Signature", Ink(51, 55, 14)],
                ],
                [35, 90],
                "grid",
                False,
                size=10,
            ),
            Stamp("CAWTHRA MARINE COLLEGE", "GOODS IN", "29 APR 2026", indent=230, turn=7),
        ]
    )
    return scan(
        "lf-en-delivery-note-scan",
        source,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Cawthra Marine College",
            project="Bridge Simulator Lab",
            signatory_name="GAIL RENSHAW",
            signatory_title="Lab Manager",
            signature_date="2026-04-29",
            po_number="CMC-PO-7714",
        ),
        skew=-0.8,
        seed=3,
    )


def migration() -> Paper:
    """Handover form with the box for refusal ticked."""
    data = rl(
        [
            "# Data Migration Handover Form",
            "Supplier: Tidewell Systems | Reference: TW-MIG-55",
            "## 1. What is handed over",
            "<b>Customer:</b> Orrin Freight Group<br/><b>Project:</b> Depot Ledger Move<br/><b>Work order:</b> WO-88213<br/><b>Milestone:</b> Load 2 (open orders)<br/><b>Fee for this milestone:</b> USD 14,600.00",
            "## 2. Figures after the load",
            grid(
                [
                    ["Table", "Source rows", "Loaded rows", "Difference"],
                    ["orders_open", "118,402", "118,402", "0"],
                    ["order_lines", "640,911", "633,207", "7,704"],
                    ["addresses", "20,116", "20,116", "0"],
                ],
                [50, 35, 35, 35],
                "band",
                right=(1, 2, 3),
            ),
            "## 3. Customer's answer",
            Box("We accept the load."),
            Box("We accept the load with the remarks in section 4."),
            Box("We reject the load for the reasons in section 4.", "x"),
            "## 4. Reasons or remarks",
            "7,704 order lines did not arrive. The totals per depot therefore do not agree with the closing list. Please clear the target tables and run the whole load again.",
            4,
            grid(
                [
                    ["Customer signature", Ink(61)],
                    ["Name", "Desmond Achebe"],
                    ["Role", "Finance Systems Manager"],
                    ["Date", "09/25/2026 (month/day/year)"],
                ],
                [45, 80],
                "lines",
                False,
            ),
        ],
        us=True,
        tint="#1b4d5c",
    )
    return text(
        "lf-en-migration-rejected",
        data,
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Orrin Freight Group",
            project="Depot Ledger Move",
            project_code="WO-88213",
            milestone="Load 2 (open orders)",
            signatory_name="Desmond Achebe",
            signatory_title="Finance Systems Manager",
            signature_date="2026-09-25",
            amount="14600.00 USD",
        ),
    )


def gates() -> Paper:
    """A table of stages of which the fourth line alone is released."""
    data = typ(
        r"""
#text(20pt, weight: "bold", fill: rgb("#5b3a1e"))[Gate release]
#v(-6pt)
Larkfield & Moss, exhibition designers #h(1fr) sheet 4 of 6
#line(length: 100%)
#kv("Client", "Pendle Valley Museum Service", "Exhibition", "Looms and Ledgers", "Job", "LM 1190")

Stages of the appointment. Only the stage named in the box below is released by this sheet.

#rows((auto, 2fr, 1fr, 1.3fr), stroke: (x, y) => (bottom: .5pt), "Stage", "Content", "Fee", "State", "A", "Research and storyline", "£4,100.00", "released 14.10.2025", "B", "Concept design", "£7,350.00", "released 02.12.2025", "C", "Detailed design", "£12,800.00", "released 05.02.2026", "D", "Production drawings", "£9,640.00", "this sheet", "E", "Site supervision", "£6,200.00", "not begun")

#block(stroke: 1pt, inset: 9pt, width: 100%)[
*Stage released today:* D, Production drawings

The drawings D-101 to D-148 have been checked by us and by the conservator. We approve them for making and release the fee of the stage.

#v(3mm)
#hand("Beth Lonsdale", f: "Dancing Script", s: 20pt)

Beth Lonsdale, Exhibitions Officer, 30 April 2026]
""",
        face="Liberation Sans",
        size=10.5,
    )
    return text(
        "lf-en-gate-release",
        data,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Pendle Valley Museum Service",
            project="Looms and Ledgers",
            project_code="LM 1190",
            milestone="D, Production drawings",
            signatory_name="Beth Lonsdale",
            signatory_title="Exhibitions Officer",
            signature_date="2026-04-30",
            amount="9640.00 GBP",
        ),
    )


def timesheet() -> Paper:
    """A week's sheet on a wide page, approved by the client."""
    days = [
        ["Consultant", "Mon 6", "Tue 7", "Wed 8", "Thu 9", "Fri 10", "Total h"],
        ["Sadia Malik", "8.0", "8.0", "7.5", "8.0", "6.0", "37.5"],
        ["Conor Whelan", "8.0", "8.0", "8.0", "-", "8.0", "32.0"],
        ["<b>Both</b>", "16.0", "16.0", "15.5", "8.0", "14.0", "<b>69.5</b>"],
    ]
    data = rl(
        [
            "# WEEKLY TIME RECORD",
            grid(
                [
                    ["Agency", "Fernhill Technical Staffing"],
                    ["Client", "Dunmore Water Utility"],
                    ["Assignment", "SCADA Patch Programme"],
                    ["Assignment no.", "FTS/26/0455"],
                    ["Week", "6 to 10 July 2026"],
                ],
                [40, 120],
                "plain",
                False,
            ),
            grid(days, [50, 26, 26, 26, 26, 26, 26], right=(1, 2, 3, 4, 5, 6)),
            "69.5 hours at €92.00 = <b>€6,394.00</b>",
            "I certify that the hours above were worked to my satisfaction and approve them for invoicing.",
            3,
            grid(
                [
                    [
                        "Client approval",
                        Ink(71),
                        "Niamh Corrigan",
                        "OT Systems Lead",
                        "13 July 2026",
                    ],
                    ["Consultants", Ink(72), "S. Malik / C. Whelan", "", "10 July 2026"],
                ],
                [35, 55, 50, 45, 35],
                "lines",
                False,
            ),
        ],
        wide=True,
    )
    return text(
        "lf-en-timesheet-wide",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Dunmore Water Utility",
            project="SCADA Patch Programme",
            project_code="FTS/26/0455",
            signatory_name="Niamh Corrigan",
            signatory_title="OT Systems Lead",
            signature_date="2026-07-13",
            amount="6394.00 EUR",
        ),
    )


def draft() -> Paper:
    """A certificate marked DRAFT across the page, although a name is typed."""
    data = typ(
        r"""
#align(right)[Quillon Advisory · Certificate template v0.3]
= Deliverable acceptance certificate
#kv("Client", "Sorrel Credit Union", "Project", "Fraud Model Review", "Engagement", "QA-2207", "Deliverable", "D5 Validation Report")

By signing, the Client confirms that deliverable D5 meets the acceptance criteria of schedule 2 and releases the fee of CAD 26,000.00.

Wording still under review by the Client's counsel; do not issue for signature before clause 2 is agreed.

#v(1cm)
#table(columns: (1fr, 1fr), inset: 8pt, [Client: #blank(4cm)], [Name: Marguerite Poole], [Title: Chief Risk Officer], [Date: #blank(3cm)])
""",
        page='background: mark("DRAFT")',
    )
    return text(
        "lf-en-draft-certificate",
        data,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Sorrel Credit Union",
            project="Fraud Model Review",
            project_code="QA-2207",
            milestone="D5 Validation Report",
            signatory_name="Marguerite Poole",
            signatory_title="Chief Risk Officer",
            amount="26000.00 CAD",
            warnings=["draft_or_void"],
        ),
    )


def form_filled() -> Paper:
    """An AcroForm filled by machine and flattened: accepted with an e-signature record."""
    flow = [
        "# Service acceptance form",
        "Northgate Managed IT | form NM-SA-3",
        grid(
            [
                ["Customer", Field("customer", "Ardley Veterinary Partners")],
                ["Project", Field("project", "Branch Wi-Fi Rollout")],
                ["Ticket / job no.", Field("job", "NGT-100482")],
                ["Milestone", Field("ms", "Sites 5 to 9")],
                ["Amount to be billed", Field("amt", "GBP 8,115.00")],
            ],
            [45, 90],
            "plain",
            False,
        ),
        "The Customer has tested coverage and roaming at the sites named and accepts the milestone.",
        4,
        grid(
            [
                ["Signed (type /s/ and name)", Field("sig", "/s/ Lorna Petrie")],
                ["Name", Field("name", "Lorna Petrie")],
                ["Position", Field("pos", "Practice Manager")],
                ["Date (dd/mm/yyyy)", Field("date", "17/02/2026")],
            ],
            [45, 90],
            "plain",
            False,
        ),
    ]
    return text(
        "lf-en-form-flattened",
        flat(rl(flow)),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Ardley Veterinary Partners",
            project="Branch Wi-Fi Rollout",
            project_code="NGT-100482",
            milestone="Sites 5 to 9",
            signatory_name="Lorna Petrie",
            signatory_title="Practice Manager",
            signature_date="2026-02-17",
            amount="8115.00 GBP",
        ),
        "form",
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        snag,
        uat,
        letter,
        substantial,
        board_paper,
        delivery,
        migration,
        gates,
        timesheet,
        draft,
        form_filled,
    ):
        yield make()
