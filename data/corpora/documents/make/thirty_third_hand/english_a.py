"""English, first half: building, laboratory, charity, haulage, software."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, LETTER, landscape
from scan import Scanner, scan

from .board import Board
from .pen import BOX, CROSS, Ink, Script, Square


def practical_completion() -> Paper:
    """A plain certificate with the date only in words."""
    b = Board("Times-Roman", 11, margin=(26, 24, 26, 22), accent="#4a2c12")
    b.text(26, 280, "MARLOWE & TAITE ARCHITECTS LLP", 12, "#4a2c12", True)
    b.text(184, 280, "4 Corn Exchange Yard, Thirsk YO7 9QX", 8.5, align="r")
    b.gap(24)
    b.h("CERTIFICATE OF PRACTICAL COMPLETION", 16, align=1)
    b.p("issued under clause 2.21 of the Building Contract", align=1, after=14)
    b.kv(
        [
            ("Employer", "Yarrowdale Almshouse Charity"),
            ("Contractor", "J. Pettigrew & Daughter (Builders) Ltd"),
            ("Works", "Re-roofing and repair of the Hospital Range, Yarrowdale"),
            ("Job reference", "MT/2219"),
            ("Certificate no.", "One"),
        ],
        look="lines",
    )
    b.p(
        "The Employer and its Agent hereby certify that the Works reached practical completion to their satisfaction on the second day of March, two thousand and twenty-six, and that the building has been taken back into the Employer's possession.",
        after=8,
    )
    b.p(
        "In consequence one half of the retention, being <b>£11,462.50</b>, falls to be released, and the Rectification Period of twelve months begins on the date stated above.",
        after=8,
    )
    b.p(
        "Issued on behalf of the Employer this fifth day of March, two thousand and twenty-six.",
        after=18,
    )
    b.grid(
        [
            [
                [
                    "Signed",
                    Ink(411, 150, 34),
                    "Rosalind Hartnoll-Grey",
                    "Clerk to the Trustees, for and on behalf of Yarrowdale Almshouse Charity",
                ],
                ["Copies to:", "Contractor", "Quantity surveyor (Bemrose Lyle)", "File MT/2219"],
            ]
        ],
        (6, 4),
        "plain",
        head=False,
    )
    return Paper(
        "la-practical-completion-almshouse",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Yarrowdale Almshouse Charity",
            project="Re-roofing and repair of the Hospital Range, Yarrowdale",
            project_code="MT/2219",
            amount="11462.50 GBP",
            signatory_name="Rosalind Hartnoll-Grey",
            signatory_title="Clerk to the Trustees",
            signature_date="2026-03-05",
        ),
    )


def uat_double_tick() -> Paper:
    """Signed, but both answers are ticked."""
    b = Board("Helvetica", 9.5, LETTER, (18, 16, 18, 16), "#0b5d66")
    b.band(268, 12, "#0b5d66")
    b.text(18, 272, "Quillfeather Systems  |  User Acceptance Test Sign-Off", 13, "#ffffff", True)
    b.gap(26)
    b.grid(
        [
            ["<b>Customer</b>", "Ocotillo County Water District", "<b>Engagement #</b>", "QF-7741"],
            [
                "<b>Project</b>",
                "Customer Billing Portal Replacement",
                "<b>Milestone</b>",
                "UAT Cycle 2, build 4.8.1",
            ],
        ],
        (2, 4, 2, 3),
        "box",
        head=False,
    )
    b.p(
        "Cycle 2 ran from February 2 to February 13 in the training suite at the Cholla Street office. Eleven testers took part, drawn from billing, field service and the front counter. Scripts were taken from the requirements matrix, version 3; defects were logged in the vendor's tracker and triaged each afternoon.",
        after=6,
    )
    b.h("Execution summary", 11)
    b.grid(
        [
            ["Area", "Scripts", "Passed", "Failed", "Deferred"],
            ["Meter read import", "34", "34", "0", "0"],
            ["Payment plans", "21", "19", "2", "0"],
            ["Paperless enrolment", "18", "18", "0", "0"],
            ["Shut-off notices", "12", "11", "0", "1"],
        ],
        (4, 1, 1, 1, 1),
        "zebra",
        right=(1, 2, 3, 4),
    )
    b.grid(
        [
            ["Defect", "Title", "Severity", "Owner"],
            ["QF-D-288", "Plan with uneven last payment rounds twice", "3", "vendor"],
            ["QF-D-291", "Plan cancelled by phone keeps its reminder", "3", "vendor"],
            ["QF-D-295", "Shut-off notice in Spanish not yet translated", "4", "customer"],
        ],
        (2, 6, 2, 2),
        "lines",
    )
    b.h("Business owner's decision (check exactly one)", 11)
    b.add(Square("ACCEPT. The build may be promoted to production.", "x"))
    b.gap(4)
    b.add(Square("DO NOT ACCEPT. A further test cycle is required.", "x"))
    b.gap(10)
    b.p("Comments: <i>none entered</i>", after=12)
    b.grid(
        [
            [
                [Ink(87, 160), "Signature"],
                ["Delphine Okoro-Vance<br/>Revenue Services Manager", "Printed name and title"],
                ["02/17/2026", "Date (MM/DD/YYYY)"],
            ]
        ],
        (4, 4, 3),
        "plain",
        head=False,
    )
    b.text(18, 12, "QF form UAT-09 rev. D. Retain with the release record.", 7)
    return Paper(
        "la-uat-two-boxes",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Ocotillo County Water District",
            project="Customer Billing Portal Replacement",
            project_code="QF-7741",
            milestone="UAT Cycle 2, build 4.8.1",
            signatory_name="Delphine Okoro-Vance",
            signatory_title="Revenue Services Manager",
            signature_date="2026-02-17",
        ),
    )


def snag_sheet() -> Paper:
    """Fit-out handover, scanned; accepted subject to three snags."""
    b = Board("Narrow", 11, margin=(18, 18, 18, 18), accent="#333333")
    b.h("HANDOVER &amp; SNAG SHEET", 18)
    b.p("Brackenby Shopfitters Ltd · Unit 9, Aldermoor Trading Park, Coventry", after=8)
    b.kv(
        [
            ("Client", "Pellegrine Coffee Roasters Ltd"),
            ("Site", "Fit-out of kiosk, Concourse Level, Ferensway Station"),
            ("Our job no.", "BR-5083"),
            ("Walk-round held", "21 April 2026"),
        ],
        look="box",
    )
    b.p(
        "We have walked the unit with the site manager and take it over today, on condition that the snags listed below are cleared:",
        before=4,
        after=6,
    )
    b.grid(
        [
            ["No.", "Snag", "By"],
            ["1", "Re-hang left-hand shutter, catches on guide", "24 April"],
            ["2", "Replace chipped tile behind grinder shelf", "24 April"],
            ["3", "Label circuits 7 to 12 in the distribution board", "28 April"],
        ],
        (1, 8, 2),
    )
    b.gap(14)
    b.grid(
        [
            ["For the client", "For the shopfitter"],
            [
                [Script("I. Szemere", 22), "Ilona Szemere, Property Manager", "Date: 21/4/2026"],
                [Ink(93, 120), "G. Brackenby", "Date: 21/4/2026"],
            ],
        ],
        (1, 1),
    )
    page = b.pdf()
    return Paper(
        "la-snag-sheet-kiosk",
        "a",
        "scan",
        scan(page, Scanner(120, 0.8, 5, 0.4, 1.0, 42, seed=3)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Pellegrine Coffee Roasters Ltd",
            project="Fit-out of kiosk, Concourse Level, Ferensway Station",
            project_code="BR-5083",
            signatory_name="Ilona Szemere",
            signatory_title="Property Manager",
            signature_date="2026-04-21",
            conditions=[
                "Re-hang left-hand shutter, catches on guide",
                "Replace chipped tile behind grinder shelf",
                "Label circuits 7 to 12 in the distribution board",
            ],
        ),
        page,
    )


def delivery_note() -> Paper:
    """Laboratory bench delivered and fixed; scanned with a stamp over the signature."""
    b = Board("Courier", 9.5, landscape(A5), (14, 12, 14, 12))
    b.h("DELIVERY AND INSTALLATION NOTE   No. 30617", 12)
    b.p("Tolvane Laboratory Furniture, Galway", after=6)
    b.kv(
        [
            ("Deliver to", "Inishmaan Marine Institute"),
            ("Your order", "IMI-PO-4420"),
            ("Goods", "Wet bench, 6 m, epoxy top, 2 sinks"),
        ],
        3,
        8,
        size=9,
        pad=1,
    )
    b.p(
        "Received complete and undamaged, installed and levelled to our satisfaction. We have no claims.",
        before=3,
        after=8,
    )
    b.grid(
        [
            [
                [Ink(1207, 140, 30), "Customer signature"],
                ["Name: Cormac Devanny", "Position: Laboratory Steward", "Date: 30 Jan 2026"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    b.stamp(150, 50, ["INISHMAAN MARINE INSTITUTE", "GOODS INWARD"], 7, "#3b3b8f", 10)
    page = b.pdf()
    return Paper(
        "la-delivery-note-bench",
        "a",
        "scan",
        scan(page, Scanner(140, -1.1, 7, 0.6, 0.95, 40, shadow=True, seed=9)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Inishmaan Marine Institute",
            po_number="IMI-PO-4420",
            signatory_name="Cormac Devanny",
            signatory_title="Laboratory Steward",
            signature_date="2026-01-30",
        ),
        page,
    )


def board_resolution() -> Paper:
    """A charity's board accepts a consultant's final report."""
    b = Board("Book", 9.5, LETTER, (25, 22, 25, 20), "#2d2d2d")
    b.h("RESOLUTION OF THE BOARD OF DIRECTORS", 14, align=1)
    b.p("The Harrow Creek Land Conservancy, a Vermont non-profit corporation", align=1, after=14)
    b.p(
        "<b>WHEREAS</b> the Conservancy engaged Lindqvist Ecology Partners under Work Order 26-014 for the Wetland Function Assessment; and",
        "<b>WHEREAS</b> the consultant submitted Deliverable 5, Final Assessment Report, on May 4, 2026, and the Stewardship Committee reviewed it and recommended its approval;",
        "<b>NOW, THEREFORE, BE IT RESOLVED</b> that Deliverable 5, Final Assessment Report, is accepted as submitted and in full satisfaction of the Work Order; and",
        "<b>BE IT FURTHER RESOLVED</b> that the Treasurer is directed to pay the final instalment of $18,240.00.",
        after=9,
    )
    b.p(
        "Adopted at a duly called meeting at which a quorum was present: 9 in favor, 0 opposed, 1 abstaining.",
        after=20,
    )
    b.p(
        "I certify that the foregoing is a true copy of a resolution adopted by the Board on May 19, 2026.",
        after=10,
    )
    b.p("/s/ Winifred A. Castellane", size=11, after=1)
    b.p("Winifred A. Castellane", "Secretary of the Corporation", "Dated: May 19, 2026", after=1)
    return Paper(
        "la-board-resolution-wetland",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="The Harrow Creek Land Conservancy",
            project="Wetland Function Assessment",
            project_code="26-014",
            milestone="Deliverable 5, Final Assessment Report",
            amount="18240.00 USD",
            signatory_name="Winifred A. Castellane",
            signatory_title="Secretary of the Corporation",
            signature_date="2026-05-19",
        ),
    )


def rejection_letter() -> Paper:
    """A hospital trust sends back a commissioning package."""
    b = Board("Helvetica", 10.5, margin=(25, 22, 25, 20), accent="#003a70")
    b.text(185, 280, "Caldmoor Teaching Hospitals Trust", 13, "#003a70", True, "r")
    b.text(185, 275, "Capital Projects, Moorgate House, Caldmoor CM2 4HH", 8, align="r")
    b.gap(30)
    b.p("Ventric Air Systems Ltd<br/>14 Bellows Lane<br/>Stockport", after=10)
    b.p("9 February 2026", after=10)
    b.p("Our ref: CP/1188/AHU", after=10)
    b.p("<b>Endoscopy Suite Ventilation Upgrade: commissioning package, submission 2</b>", after=8)
    b.p(
        "Dear Mr Oduya",
        "We have completed our review of the commissioning package that you handed over on 26 January and regret that it is not accepted.",
        "Air change rates in Procedure Rooms 2 and 3 were recorded at 8.1 and 7.6 per hour; the specification calls for no fewer than 15. No verification by the Authorising Engineer is included, and the pressure cascade was measured with the corridor doors wedged open.",
        "The milestone payment will not be certified. Please rebalance the system and resubmit; our rejection stands until a compliant package has been witnessed.",
        "Yours sincerely",
        after=9,
    )
    b.add(Ink(733, 130, 34, line=False))
    b.p("Dr Tamsin Arkwright", "Head of Engineering and Compliance", after=1)
    return Paper(
        "la-rejection-ventilation",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Caldmoor Teaching Hospitals Trust",
            project="Endoscopy Suite Ventilation Upgrade",
            project_code="CP/1188/AHU",
            milestone="commissioning package, submission 2",
            signatory_name="Dr Tamsin Arkwright",
            signatory_title="Head of Engineering and Compliance",
            signature_date="2026-02-09",
        ),
    )


def change_order_school() -> Paper:
    """A US change order with its usual arithmetic, executed by all three."""
    b = Board("Helvetica", 9.5, LETTER, (19, 18, 19, 18), "#222222")
    b.h("CHANGE ORDER", 20, after=2)
    b.rule(1.5)
    b.grid(
        [
            [
                ["<b>PROJECT:</b>", "Tamarack Elementary Gymnasium Addition"],
                ["<b>CHANGE ORDER NUMBER:</b> 07", "<b>DATE:</b> June 11, 2026"],
            ],
            [
                ["<b>OWNER:</b>", "Kettle Falls Joint School District"],
                ["<b>CONTRACTOR:</b>", "Stoneham-Ruiz Constructors, Inc."],
            ],
            [
                ["<b>ARCHITECT:</b>", "Pratt Holloway Studio"],
                ["<b>ARCHITECT'S PROJECT NO.:</b> 2503"],
            ],
        ],
        (1, 1),
        "box",
        head=False,
    )
    b.p("THE CONTRACT IS CHANGED AS FOLLOWS:", bold=True)
    b.p(
        "Furnish and install acoustic wall panels to the north and east elevations per Proposal Request 19; delete rubber base at stage platform (credit).",
        after=8,
    )
    b.grid(
        [
            ["Item", "Reference", "Amount"],
            ["Acoustic wall panels, 1,240 sq ft, fabric wrapped", "PR 19", "$ 24,310.00"],
            ["Rubber base at stage platform, 96 lin ft", "PR 19", "($ 1,440.00)"],
        ],
        (7, 2, 2),
        "lines",
        right=(2,),
    )
    b.grid(
        [
            ["The original Contract Sum was", "$ 4,118,000.00"],
            ["Net change by previously authorized Change Orders", "$ 96,415.00"],
            ["The Contract Sum prior to this Change Order was", "$ 4,214,415.00"],
            [
                "The Contract Sum will be increased by this Change Order in the amount of",
                "$ 22,870.00",
            ],
            ["The new Contract Sum including this Change Order will be", "$ 4,237,285.00"],
        ],
        (7, 2),
        "under",
        head=False,
        right=(1,),
    )
    b.p("The Contract Time will be increased by four (4) days.", after=8)
    b.p("NOT VALID UNTIL SIGNED BY THE ARCHITECT, CONTRACTOR AND OWNER.", size=8.5, bold=True)
    b.p(
        "The amounts above include overhead, profit, bond and insurance. The contractor waives further claims arising from the changes described here.",
        size=8.5,
    )
    b.grid(
        [
            ["ARCHITECT", "CONTRACTOR", "OWNER"],
            [
                [Ink(51, 130), "Miles Pratt", "Principal", "June 11, 2026"],
                [Ink(52, 130), "Yolanda Ruiz", "President", "June 12, 2026"],
                [Ink(53, 130), "Gregory T. Umland", "Superintendent", "June 16, 2026"],
            ],
        ],
        (1, 1, 1),
    )
    return Paper(
        "la-change-order-gymnasium",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Kettle Falls Joint School District",
            project="Tamarack Elementary Gymnasium Addition",
            project_code="2503",
            amount="22870.00 USD",
            change_order_number="07",
            signatory_name="Gregory T. Umland",
            signatory_title="Superintendent",
            signature_date="2026-06-16",
        ),
    )


def timesheet_week() -> Paper:
    """A contractor's week, approved by stamp and initials."""
    b = Board("Cond", 9, landscape(A5), (12, 12, 12, 10), "#6a1b4d")
    b.h("Weekly time record", 15, after=2)
    b.p(
        "Larkrise Interim People | worker: <b>Anselm Broughty</b> | week ending Sunday 15 March 2026",
        after=5,
    )
    b.kv(
        [
            ("Hirer", "Dunmore Distilling Company"),
            ("Assignment", "LK-90312, warehouse ERP cut-over support"),
        ],
        2,
        8,
        pad=1,
    )
    b.grid(
        [
            ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Total"],
            ["8.0", "8.0", "7.5", "9.0", "8.0", "4.0", "<b>44.5</b>"],
        ],
        (1,) * 7,
    )
    b.p(
        "Hirer's authorisation: I confirm that the 44.5 hours shown were worked and may be invoiced.",
        before=2,
        after=8,
    )
    b.grid(
        [
            [
                [Script("Flora McIlwraith", 22), "Name: Flora McIlwraith"],
                "Job title: Site Systems Lead",
                "Date: 16 March 2026",
            ]
        ],
        (5, 4, 3),
        "plain",
        head=False,
    )
    b.stamp(180, 58, ["APPROVED", "F. McIlwraith"], -6, "#1d7a3a", 12)
    return Paper(
        "la-timesheet-distillery",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Dunmore Distilling Company",
            project="warehouse ERP cut-over support",
            project_code="LK-90312",
            signatory_name="Flora McIlwraith",
            signatory_title="Site Systems Lead",
            signature_date="2026-03-16",
        ),
    )


def mail_design() -> Paper:
    """A client signs off a phase by mail; the vendor's question below."""
    b = Board("Helvetica", 10, LETTER, (18, 16, 18, 16))
    b.p("<b>Jocelyn Abernathy-Fisk</b>", size=13, after=6)
    b.rule()
    b.kv(
        [
            ("From:", "Priya Ramanathan-Doyle &lt;priya.rd@sandpiperkids.example&gt;"),
            ("Sent:", "Thursday, January 22, 2026 4:18 PM"),
            ("To:", "Jocelyn Abernathy-Fisk &lt;jocelyn@ninefoldstudio.example&gt;"),
            ("Cc:", "accounts@sandpiperkids.example"),
            ("Subject:", "RE: Sandpiper Museum wayfinding: Phase 2 design package"),
        ],
        1,
        6,
        pad=1,
    )
    b.rule()
    b.p(
        "Jocelyn,",
        "I went through the final boards with our docents this morning. We love them, and there is nothing left that we want altered. Please take this message as our formal acceptance of the Phase 2 design package; go ahead and bill the second installment ($31,500.00) against PO 88-2107.",
        "Phase 3 fabrication we will talk about in February.",
        "Best,",
        after=8,
    )
    b.p("Priya Ramanathan-Doyle", "Director of Exhibits", "Sandpiper Children's Museum", after=1)
    b.p(
        "&gt; On Jan 20, 2026, at 9:02 AM, Jocelyn Abernathy-Fisk wrote:<br/>&gt; Priya, attached are the final boards. If you are happy, a one-line reply is all<br/>&gt; we need to close the phase. We cannot start fabrication drawings until then.",
        size=9,
        before=14,
        colour="#555555",
    )
    b.text(18, 8, "Page {n} of 1", 7)
    return Paper(
        "la-mail-wayfinding",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Sandpiper Children's Museum",
            project="Sandpiper Museum wayfinding",
            milestone="Phase 2 design package",
            amount="31500.00 USD",
            po_number="88-2107",
            signatory_name="Priya Ramanathan-Doyle",
            signatory_title="Director of Exhibits",
            signature_date="2026-01-22",
        ),
    )


def order_trailers() -> Paper:
    """A purchase order without a place to sign."""
    b = Board("Narrow", 10.5, margin=(16, 16, 16, 16), accent="#7a3b00")
    b.band(284, 13, "#7a3b00")
    b.text(16, 288, "PURCHASE ORDER", 16, "#ffffff", True)
    b.text(194, 288, "4500 019 337", 14, "#ffffff", True, "r")
    b.gap(18)
    b.grid(
        [
            [
                ["<b>Buyer</b>", "Wexcombe Bulk Haulage plc", "Depot Road, Swindon"],
                ["<b>Supplier</b>", "Fenland Trailer Works", "Holbeach"],
                [
                    "<b>Order date</b> 14 May 2026",
                    "<b>Terms</b> 30 days net",
                    "<b>Project</b> Tipper fleet renewal 2026",
                ],
            ]
        ],
        (1, 1, 1),
        "box",
        head=False,
    )
    b.grid(
        [
            ["Line", "Description", "Qty", "Unit £", "Line £"],
            [
                "10",
                "Refurbishment of tipping trailer, shot-blast and respray",
                "4",
                "6,150.00",
                "24,600.00",
            ],
            ["20", "LED rear lamp cluster, pair, fitted", "4", "212.50", "850.00"],
            ["30", "Collection and return", "4", "140.00", "560.00"],
            ["", "<b>Order total excl. VAT</b>", "", "", "<b>26,010.00</b>"],
        ],
        (1, 7, 1, 2, 2),
        "lines",
        right=(2, 3, 4),
    )
    b.p(
        "Quote the order number on all delivery notes and invoices. Work is accepted only after inspection at our depot; the Buyer may reject trailers that fail the brake test. This order is placed by our purchasing system and is valid without signature.",
        size=9,
        before=6,
    )
    return Paper(
        "la-po-trailers",
        "a",
        "text",
        b.pdf(),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Wexcombe Bulk Haulage plc",
            project="Tipper fleet renewal 2026",
            po_number="4500 019 337",
            amount="26010.00 GBP",
        ),
    )


def fairground_letter() -> Paper:
    """A letter that accepts one stage though it is headed with another."""
    b = Board("Times-Roman", 11.5, margin=(28, 25, 25, 20))
    b.p("Borough of Saltmarsh Regis", size=15, bold=True, after=1)
    b.p("Seafront Regeneration Team", after=14)
    b.p("3 June 2026", "Tidewater Rides &amp; Structures Ltd", after=8)
    b.p(
        "<b>Pleasure Pier Restoration (project SR/77): Stage 4, decking and balustrades</b>",
        after=8,
    )
    b.p(
        "Dear Ms Van Houten",
        "Thank you for your progress note on Stage 4, which we have read. That stage is still under way and nothing in this letter concerns it.",
        "What we can now deal with is Stage 3, substructure piling. Our structural engineer reported yesterday that every pile has passed. The Borough therefore accepts Stage 3, substructure piling, without reservation, and will pay the stage sum of £204,900.00.",
        "Yours sincerely",
        after=9,
    )
    b.add(Script("E. Thackeray-Moss", 24))
    b.p("Edmund Thackeray-Moss", "Regeneration Programme Manager", after=1)
    b.p(f"Filing: {CROSS} Contracts {BOX} Planning {BOX} Press", size=8, before=30)
    return Paper(
        "la-letter-pier-stage-three",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Borough of Saltmarsh Regis",
            project="Pleasure Pier Restoration",
            project_code="SR/77",
            milestone="Stage 3, substructure piling",
            amount="204900.00 GBP",
            signatory_name="Edmund Thackeray-Moss",
            signatory_title="Regeneration Programme Manager",
            signature_date="2026-06-03",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        practical_completion,
        uat_double_tick,
        snag_sheet,
        delivery_note,
        board_resolution,
        rejection_letter,
        change_order_school,
        timesheet_week,
        mail_design,
        order_trailers,
        fairground_letter,
    ):
        yield make()
