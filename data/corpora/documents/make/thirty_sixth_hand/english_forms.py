"""English certificates, sheets and change orders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER, landscape

from .board import Sheet, mixed, scanned, text
from .pieces import Field, Ink, Tick, hand

AC = "acceptance_certificate"


def practical_completion() -> Paper:
    """A building contract's certificate; two statements, signed by the employer."""
    s = Sheet("Times-Roman", 11, left=70, right=70)
    s.p(
        "Pellow &amp; Strand Architects LLP &nbsp;|&nbsp; 4 Wharf Cottages, Falmouth TR11 3JT",
        9,
        "c",
        14,
    )
    s.h("Certificate of Practical Completion", 18, "c", 16)
    s.kv(
        [
            ("Employer", "Carrick Almshouse Charity"),
            ("Contractor", "Trewin Building Services Ltd"),
            ("Works", "Re-roofing and insulation of the east range"),
            ("Job no.", "PS/2209"),
            ("Certificate no.", "1 (and only)"),
        ],
        0.26,
    )
    s.rule()
    s.p(
        "Under clause 2.9 of the Conditions we certify that, having regard to our inspection on 11 June 2026, the Works have reached practical completion and that the Contractor has complied sufficiently with the requirements for as-built information.",
        align="j",
    )
    s.p(
        "The rectification period of six months begins on the date given below. One half of the retention, being <b>£7,415.00</b>, now becomes due to the Contractor.",
        align="j",
    )
    s.p(
        "The Employer takes possession of the Works and agrees with this certificate.",
        align="j",
        after=24,
    )
    s.put(Ink(3), 0, 6)
    s.p(
        "______________________________<br/>For the Employer: Rosalind Penhale, Clerk to the Trustees",
        after=4,
    )
    s.p("Date: 12 June 2026", after=18)
    s.p("<i>Distribution:</i> Employer / Contractor / Quantity surveyor / File", 9)
    return text(
        "practical-completion",
        s,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Carrick Almshouse Charity",
            project="Re-roofing and insulation of the east range",
            project_code="PS/2209",
            milestone="Practical Completion",
            signatory_name="Rosalind Penhale",
            signatory_title="Clerk to the Trustees",
            signature_date="2026-06-12",
            amount="7415.00 GBP",
        ),
    )


def uat_release() -> Paper:
    """A software test report, signed through a signing service."""
    s = Sheet("Helvetica", 9.5, LETTER)
    s.bar("USER ACCEPTANCE TEST — EXIT REPORT", "#0b5d57", high=26, size=13)
    s.kv(
        [
            ("Customer", "Northfork Dairy Cooperative"),
            ("Application", "Herd Ledger, release 4.2"),
            ("Supplier", "Bitterroot Software Inc."),
            ("SOW", "BRS-0417"),
            ("Test window", "March 2 – March 13, 2026"),
        ],
        0.22,
        "lines",
    )
    s.table(
        [
            ["Script", "Title", "Run by", "Result"],
            ["T-01", "Milk intake, manual entry", "J. Osgood", "Pass"],
            ["T-02", "Milk intake, tanker interface", "J. Osgood", "Pass"],
            ["T-03", "Member statement, month end", "L. Baptiste", "Pass"],
            [
                "T-04",
                "Quality penalty, retroactive",
                "L. Baptiste",
                "Pass (second run; defect 88 fixed in build 4.2.3)",
            ],
            ["T-05", "Export to general ledger", "C. Wirth", "Pass"],
        ],
        [1, 4, 2, 4],
        "zebra",
    )
    s.table(
        [
            ["Defects", "Sev. 1", "Sev. 2", "Sev. 3"],
            ["Raised", "0", "3", "11"],
            ["Closed", "0", "3", "11"],
        ],
        [3, 1, 1, 1],
        "lines",
        right=(1, 2, 3),
    )
    s.h("Exit decision", 11)
    s.p(
        "All scripts have been executed. No defect of severity 1 or 2 remains open. The customer releases build 4.2.3 for production use and confirms that the milestone <b>M3 – User acceptance</b> has been met; $38,600.00 may be invoiced."
    )
    s.gap()
    s.table(
        [
            [
                "<b>Signed electronically</b><br/>Celeste Wirth<br/>Controller, Northfork Dairy Cooperative<br/>celeste.wirth@northforkdairy.example<br/>Mar 16, 2026 09:42:17 MST<br/>Envelope 7C1F-22A0-91DE"
            ]
        ],
        [1],
        "box",
        head=False,
    )
    return text(
        "uat-exit",
        s,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Northfork Dairy Cooperative",
            project="Herd Ledger, release 4.2",
            project_code="BRS-0417",
            milestone="M3 – User acceptance",
            signatory_name="Celeste Wirth",
            signatory_title="Controller",
            signature_date="2026-03-16",
            amount="38600.00 USD",
        ),
    )


def plain_deliverable() -> Paper:
    """Five lines and a signature."""
    s = Sheet("Courier", 10.5, left=80, right=80, top=90)
    s.h("ACCEPTANCE OF DELIVERABLE", 13, after=18)
    s.p(
        "Deliverable ... D2 Market sizing report<br/>Engagement .... 26-118, Entry into cold-chain logistics<br/>Prepared by ... Lindqvist Oyelaran Advisors<br/>Prepared for .. Tamar Freight plc",
        after=16,
    )
    s.p(
        "We have read D2 and it does what the engagement letter asked for. It is accepted.",
        after=26,
    )
    s.p("/s/ Declan Moriarty", after=4)
    s.p("Declan Moriarty, Head of Strategy<br/>Tamar Freight plc<br/>3 February 2026")
    return text(
        "plain-deliverable",
        s,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Tamar Freight plc",
            project="Entry into cold-chain logistics",
            project_code="26-118",
            milestone="D2 Market sizing report",
            signatory_name="Declan Moriarty",
            signatory_title="Head of Strategy",
            signature_date="2026-02-03",
        ),
    )


def snag_sheet() -> Paper:
    """A scanned snag sheet; taken over subject to what is listed."""
    s = Sheet("Helvetica", 10)
    s.h("SNAG SHEET / HANDOVER", 17, after=2)
    s.p("Brackley Interiors Ltd — fit-out contractors", 9, after=10)
    s.kv(
        [
            ("Client", "Huxtable Dental Group"),
            ("Premises", "First floor surgery, 18 Mill Lane, Wantage"),
            ("Job", "BI-3381"),
            ("Walk-round", "22 April 2026"),
        ],
        0.2,
        "grid",
    )
    s.table(
        [
            ["#", "Room", "Snag", "Fix by"],
            ["1", "Surgery 2", "Cabinet door rubs on the plinth", "30 April"],
            ["2", "Reception", "Two ceiling tiles stained, replace", "30 April"],
            ["3", "Corridor", "Fire door closer to be adjusted", "24 April"],
        ],
        [0.6, 2, 6, 2],
        "grid",
    )
    s.table(
        [
            [
                Tick(""),
                "Handed over without snags",
                Tick("x", pen=True),
                "Handed over subject to the snags listed being put right",
                Tick(""),
                "Not handed over",
            ]
        ],
        [0.4, 2.4, 0.4, 3.4, 0.4, 1.8],
        "box",
        head=False,
        pad=6,
    )
    s.table(
        [
            ["", "Name", "Signature", "Date"],
            ["Contractor", "P. Garrity", Ink(12), hand("22/4/26")],
            ["Client", "Dr Anneka Roos, practice owner", Ink(13), hand("22/4/26")],
        ],
        [1.4, 3, 3, 1.6],
        "grid",
    )
    return scanned(
        "snag-sheet",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Huxtable Dental Group",
            project="First floor surgery, 18 Mill Lane, Wantage",
            project_code="BI-3381",
            signatory_name="Dr Anneka Roos",
            signatory_title="practice owner",
            signature_date="2026-04-22",
            conditions=[
                "Cabinet door rubs on the plinth",
                "Two ceiling tiles stained, replace",
                "Fire door closer to be adjusted",
            ],
        ),
        skew=0.7,
        seed=4,
    )


def weekly_hours() -> Paper:
    """A landscape timesheet, approved by the client."""
    s = Sheet("Helvetica", 9.5, landscape(LETTER))
    s.table(
        [
            [
                "<b>Kestrel Ridge Staffing</b><br/>Consultant time record",
                "<b>Week ending Sunday, May 17, 2026</b>",
            ]
        ],
        [1, 1],
        "plain",
        head=False,
        right=(1,),
        size=11,
    )
    s.kv(
        [
            ("Consultant", "Priya Ramanathan"),
            ("Client", "Ballard County Water District"),
            ("Assignment", "SCADA network refresh, job 70442"),
            ("Rate", "$118.00 per hour"),
        ],
        0.16,
    )
    s.table(
        [
            ["Task", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Total"],
            ["Switch configuration", "8.0", "8.0", "6.0", "4.0", "–", "–", "–", "26.0"],
            ["Cut-over night", "–", "–", "–", "6.0", "2.0", "–", "–", "8.0"],
            ["Documentation", "–", "–", "2.0", "–", "4.0", "–", "–", "6.0"],
            ["Day total", "8.0", "8.0", "8.0", "10.0", "6.0", "–", "–", "40.0"],
        ],
        [4, 1, 1, 1, 1, 1, 1, 1, 1.2],
        "grid",
        right=(1, 2, 3, 4, 5, 6, 7, 8),
    )
    s.p("Billable: 40.0 h × $118.00 = <b>$4,720.00</b>", align="r", after=14)
    s.table(
        [
            [
                "Consultant's signature",
                "Approved for the client: hours are correct and may be billed",
            ],
            [Ink(21, "Priya Ramanathan"), Ink(22, "H. Lindgren", "dkg", 20)],
            [
                "Priya Ramanathan, 5/17/2026",
                "Hollis Lindgren, Operations Superintendent, 5/18/2026",
            ],
        ],
        [1, 1],
        "box",
    )
    return text(
        "weekly-hours",
        s,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Ballard County Water District",
            project="SCADA network refresh",
            project_code="70442",
            signatory_name="Hollis Lindgren",
            signatory_title="Operations Superintendent",
            signature_date="2026-05-18",
            amount="4720.00 USD",
        ),
    )


def monthly_hours_open() -> Paper:
    """A portal's export: submitted, second approval pending."""
    s = Sheet("narrow", 10)
    s.p("timewell · export 02 Jul 2026 08:15", 8, "r", 2)
    s.h("Monthly timesheet – June 2026", 14)
    s.kv(
        [
            ("Resource", "Gareth Pugh-Jones"),
            ("Customer", "Severnside Housing Association"),
            ("Project", "Rent arrears dashboard"),
            ("Project ID", "SHA-D-019"),
        ],
        0.2,
    )
    s.table(
        [
            ["Week", "Days", "Note"],
            ["23", "5.0", ""],
            ["24", "4.0", "1 day leave"],
            ["25", "5.0", ""],
            ["26", "5.0", ""],
            ["27", "2.0", "29 and 30 June"],
            ["Sum", "21.0", ""],
        ],
        [1, 1, 4],
        "lines",
        right=(1,),
    )
    s.p("21.0 days at £540.00: £11,340.00")
    s.h("Workflow", 11)
    s.table(
        [
            ["Step", "Person", "Status", "When"],
            ["Submitted", "Gareth Pugh-Jones", "Done", "01 Jul 2026"],
            ["Customer review", "Meera Castellan, Data Lead", "Checked", "01 Jul 2026"],
            ["Customer approval", "Tobias Fenwick, Director of Income", "Pending", "–"],
        ],
        [2, 4, 1.4, 1.6],
        "grid",
    )
    s.p("A timesheet can be billed once the customer approval shows Approved.", 8)
    return text(
        "monthly-hours-open",
        s,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Severnside Housing Association",
            project="Rent arrears dashboard",
            project_code="SHA-D-019",
            signatory_name="Tobias Fenwick",
            signatory_title="Director of Income",
            amount="11340.00 GBP",
        ),
    )


def change_order_us() -> Paper:
    """A contractor's change order with sums, agreed by the owner."""
    s = Sheet("Helvetica", 10, LETTER)
    s.h("CHANGE ORDER", 20, "r", 0)
    s.p("No. <b>006</b>", 13, "r", 10)
    s.table(
        [
            [
                "<b>Owner</b><br/>Saint Brendan Hospital Trust<br/>Duluth, MN",
                "<b>Contractor</b><br/>Iron Range Mechanical, LLC<br/>Hibbing, MN",
                "<b>Project</b><br/>Chiller Plant Replacement<br/>Project No. 2025-31",
            ]
        ],
        [1, 1, 1],
        "grid",
        head=False,
    )
    s.p(
        "The contract is changed as follows: furnish and install two isolation valves on the condenser loop and re-route the glycol fill line around the existing shear wall (see RFI 41)."
    )
    s.table(
        [
            ["Original contract sum", "$1,284,000.00"],
            ["Net change by previous change orders", "$22,915.00"],
            ["Contract sum before this change order", "$1,306,915.00"],
            ["<b>Increase by this change order</b>", "<b>$18,340.00</b>"],
            ["New contract sum", "$1,325,255.00"],
            ["Contract time", "increased by 4 calendar days"],
        ],
        [3, 1.4],
        "lines",
        head=False,
        right=(1,),
    )
    s.p(
        "The Contractor waives any further claim in respect of the events described. Attachments: quotation of January 20 (2 pages), sketch SK-41."
    )
    s.p("Not valid until signed by both parties.", 9, after=14)
    s.table(
        [
            ["CONTRACTOR", "OWNER"],
            [Ink(31), Ink(32)],
            [
                "Wade Kowalczyk, Vice President<br/>Date: January 27, 2026",
                "Sister Maureen Halloran, Chief Facilities Officer<br/>Date: January 30, 2026",
            ],
        ],
        [1, 1],
        "plain",
        strong=(),
    )
    return text(
        "change-order-us",
        s,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Saint Brendan Hospital Trust",
            project="Chiller Plant Replacement",
            project_code="2025-31",
            change_order_number="006",
            signatory_name="Maureen Halloran",
            signatory_title="Chief Facilities Officer",
            signature_date="2026-01-30",
            amount="18340.00 USD",
        ),
    )


def variation_declined() -> Paper:
    """An Australian variation request that the principal declines."""
    s = Sheet("cond", 9.5)
    s.footer = "Form CA-22, issue 3 · Wirrabilla Shire Council, 2 Commerce Street · page #"
    s.bar("VARIATION REQUEST VR-14", "#6b2d0f")
    s.kv(
        [
            ("Principal", "Wirrabilla Shire Council"),
            ("Supplier", "Quoll Survey Pty Ltd"),
            ("Project", "Stormwater asset mapping"),
            ("Work order", "WSC-WO-5520"),
            ("Raised", "9 March 2026"),
        ],
        0.22,
        "grid",
    )
    s.p(
        "<b>Request.</b> Additional drone flights over the Yarran Creek catchment after cloud cover on 3 and 4 March. Price impact: A$6,250.00 excl. GST. Time impact: none."
    )
    s.p("<b>Principal's response</b> (tick one)")
    s.ticks(
        [
            ("", "Approved as requested"),
            ("", "Approved for a reduced amount of ______"),
            ("x", "Declined"),
        ]
    )
    s.p(
        "<b>Reason.</b> Weather is the Supplier's risk under item 6 of the work order. The flights already made sufficed for the model.",
        after=14,
    )
    s.kv(
        [
            ("Signature", Ink(41)),
            ("Name", "Bronwyn Ashcroft"),
            ("Position", "Manager Civil Assets"),
            ("Date", "17 March 2026"),
        ],
        0.18,
        "lines",
    )
    return text(
        "variation-declined",
        s,
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Wirrabilla Shire Council",
            project="Stormwater asset mapping",
            project_code="WSC-WO-5520",
            change_order_number="VR-14",
            signatory_name="Bronwyn Ashcroft",
            signatory_title="Manager Civil Assets",
            signature_date="2026-03-17",
            amount="6250.00 AUD",
        ),
    )


def milestone_table() -> Paper:
    """Six milestones in a table; the certificate is for one of them."""
    s = Sheet("Helvetica", 9.5)
    s.p("<b>Ostrander Robotics Ltd</b><br/>Unit 9, Hethel Engineering Centre", 9, after=14)
    s.h("Milestone Achievement Certificate", 15)
    s.p(
        "Purchaser: <b>Fenland Sugar Refiners Ltd</b> · Contract: palletising cell, line 3 · Our project 8871 · Your order 4500128830"
    )
    s.table(
        [
            ["No.", "Milestone", "Due", "Value", "Status"],
            ["1", "Design freeze", "31 Oct 2025", "£24,000.00", "Certified 04 Nov 2025"],
            ["2", "Factory acceptance test", "30 Jan 2026", "£48,000.00", "Certified 06 Feb 2026"],
            [
                "<b>3</b>",
                "<b>Delivery and installation</b>",
                "<b>27 Mar 2026</b>",
                "<b>£36,000.00</b>",
                "<b>This certificate</b>",
            ],
            ["4", "Site acceptance test", "24 Apr 2026", "£30,000.00", "Open"],
            ["5", "Training", "08 May 2026", "£6,000.00", "Open"],
        ],
        [0.5, 3, 1.6, 1.5, 2.2],
        "grid",
        right=(3,),
    )
    s.p(
        "Evidence: delivery notes 2203 to 2207, installation checklist rev. 4, photographs of 25 March. Two parking spaces lent for the crane were returned undamaged."
    )
    s.p(
        "The Purchaser certifies that the milestone marked “This certificate” was achieved on 26 March 2026. The Supplier may invoice the value shown against it. Nothing is certified as to the other lines.",
        after=16,
    )
    s.kv(
        [
            ("For the Purchaser", "Ifeoma Stannard, Project Engineer"),
            ("Signed", Ink(51)),
            ("Dated", "1 April 2026"),
        ],
        0.25,
        "box",
    )
    return text(
        "milestone-table",
        s,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Fenland Sugar Refiners Ltd",
            project="palletising cell, line 3",
            project_code="8871",
            milestone="Delivery and installation",
            po_number="4500128830",
            signatory_name="Ifeoma Stannard",
            signatory_title="Project Engineer",
            signature_date="2026-04-01",
            amount="36000.00 GBP",
        ),
    )


def void_certificate() -> Paper:
    """Signed by everybody, but VOID across the page."""
    s = Sheet("Times-Roman", 11, LETTER)
    s.water("VOID", 50, 150)
    s.h("Final Completion Certificate", 17, "c")
    s.p("replaced by certificate FC-2 of July 20, 2026", 9, "c", 14)
    s.kv(
        [
            ("Owner", "Juniper Street Lofts Condominium Association"),
            ("Engineer", "Marchetti Envelope Consultants"),
            ("Project", "Facade repair, phase two"),
            ("Project number", "MEC-1904"),
            ("Final payment", "$12,480.00"),
        ],
        0.25,
    )
    s.p(
        "The Engineer has inspected the balconies of stacks A through F, verified the sealant adhesion tests and received the manufacturer's warranty, lien waivers and consent of surety."
    )
    s.p(
        "The undersigned accept the work as finally complete in accordance with the contract documents.",
        after=16,
    )
    s.table(
        [
            [Ink(61), Ink(62)],
            ["Owner: Terrence Ogilvie, Board President", "Engineer: Dana Marchetti, P.E."],
            ["July 9, 2026", "July 9, 2026"],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    return text(
        "void-certificate",
        s,
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Juniper Street Lofts Condominium Association",
            project="Facade repair, phase two",
            project_code="MEC-1904",
            milestone="Final Completion",
            signatory_name="Terrence Ogilvie",
            signatory_title="Board President",
            signature_date="2026-07-09",
            amount="12480.00 USD",
            warnings=["draft_or_void"],
        ),
    )


def delivery_note() -> Paper:
    """A scanned delivery note with a stamp and a pen's signature."""
    s = Sheet("Helvetica", 10)
    s.table(
        [
            [
                "<b>GALLOWAY LAB SUPPLY &amp; CALIBRATION</b><br/>Stranraer Road, Newton Stewart",
                "<b>DELIVERY &amp; SERVICE NOTE</b><br/>No. 55172",
            ]
        ],
        [1.3, 1],
        "box",
        head=False,
        right=(1,),
        pad=8,
    )
    s.kv(
        [("Customer", "Solway Fish Hatchery"), ("Our job", "J-2604"), ("Customer's order", "7719")],
        0.22,
    )
    s.table(
        [
            ["Qty", "Item", "Serial"],
            ["2", "Dissolved-oxygen probe, calibrated", "DO-4471, DO-4472"],
            ["1", "Controller, programmed and run in", "C-0098"],
            ["3 h", "Instruction of night staff", "–"],
        ],
        [0.7, 5, 3],
        "grid",
    )
    s.p(
        "Please check goods at once. Claims for transport damage must reach us within three working days. Title passes on payment. Calibration certificates are sent by separate post.",
        8,
    )
    s.p("Goods and services above received complete and in working order:", after=16)
    s.table(
        [
            [hand("Moira Gillespie", "dkg", 16), Ink(72, wide=130), hand("14 Nov 2025")],
            ["Name (print)", "Signature", "Date"],
        ],
        [1, 1.2, 1],
        "plain",
        head=False,
        after=12,
    )
    s.stamp(["SOLWAY FISH HATCHERY", "GOODS IN"], 400, s.y - 60, 9, "#20408a")
    return scanned(
        "delivery-note",
        s,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Solway Fish Hatchery",
            project_code="J-2604",
            po_number="7719",
            signatory_name="Moira Gillespie",
            signature_date="2025-11-14",
        ),
        skew=-1.1,
        seed=7,
        contrast=0.95,
    )


def two_trustees() -> Paper:
    """Two client signatures are needed; one line is blank."""
    s = Sheet("Times-Roman", 11)
    s.h("TAKING-OVER CERTIFICATE", 15, "c", 14)
    s.p(
        "Hartlebury Chapel Restoration — Job 614<br/>Client: The Hartlebury Chapel Trust<br/>Contractor: Amphlett Conservation Ltd",
        align="c",
        after=14,
    )
    s.p(
        "The Trust takes over Section B (organ gallery and west stair) and releases the stage payment of £19,750.00. In accordance with the Trust deed this certificate takes effect when two trustees have signed.",
        align="j",
        after=20,
    )
    s.put(Ink(81), 0)
    s.p(
        "..........................................................<br/>First trustee: Canon Peter Lyttelton, Chair of Trustees &nbsp;&nbsp; Date: 8 October 2026",
        after=34,
    )
    s.p(
        "..........................................................<br/>Second trustee: Harriet Vesey, Treasurer &nbsp;&nbsp; Date: ....................."
    )
    return text(
        "two-trustees",
        s,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="The Hartlebury Chapel Trust",
            project="Hartlebury Chapel Restoration",
            project_code="614",
            milestone="Section B (organ gallery and west stair)",
            signatory_name="Harriet Vesey",
            signatory_title="Treasurer",
            amount="19750.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def empty_acroform() -> Paper:
    """A fillable form that was filled by the supplier only."""
    s = Sheet("Helvetica", 10)
    s.bar("Stage acceptance form", "#333333")
    rows = [
        ("Client", "client", "Oakhanger Airfield Ltd"),
        ("Project", "project", "Apron lighting upgrade"),
        ("Project no.", "code", "OA-77"),
        ("Stage", "stage", "Stage 2 Detailed design"),
        ("Fee (GBP)", "fee", "16,200.00"),
    ]
    s.kv([(a, Field(b, c, 260)) for a, b, c in rows], 0.25)
    s.p(
        "Supplier: Skylark Electrical Consulting. Drawings E-201 to E-214, cable schedule rev B and risk register were issued on 2 September 2026.",
        9,
    )
    s.p("To be completed by the client")
    s.table(
        [
            [
                Field("ok", False),
                "Stage accepted",
                Field("cond", False),
                "Accepted with comments",
                Field("no", False),
                "Not accepted",
            ]
        ],
        [0.4, 2, 0.4, 2.4, 0.4, 2],
        "plain",
        head=False,
    )
    s.kv(
        [
            ("Comments", Field("comments", "", 300, 40)),
            ("Name", Field("name", "Julian Frobisher", 260)),
            ("Signature", Field("sign", "", 260, 24)),
            ("Date", Field("date", "", 120)),
        ],
        0.25,
    )
    return text(
        "acroform-open",
        s,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Oakhanger Airfield Ltd",
            project="Apron lighting upgrade",
            project_code="OA-77",
            milestone="Stage 2 Detailed design",
            signatory_name="Julian Frobisher",
            amount="16200.00 GBP",
        ),
        "form",
    )


def appendix_signed() -> Paper:
    """A text report of the vendor; the client's sheet with the decision is scanned behind it."""
    s = Sheet("Helvetica", 10, LETTER)
    s.h("Closeout report", 18)
    s.p(
        "Pine Barrens Wetland Delineation, task order TO-9<br/>Prepared by Egret Environmental for the Borough of Tuckahoe Landing",
        after=14,
    )
    s.p(
        "<b>1 Field work.</b> Forty-two sample plots were visited between April 6 and April 24. The boundary was flagged and surveyed to sub-meter accuracy."
    )
    s.p(
        "<b>2 Report.</b> The draft was delivered on May 8; comments of the borough engineer were worked in by May 22."
    )
    s.p(
        "<b>3 Acceptance.</b> The acceptance sheet that the Borough returned follows on the next page."
    )
    t = Sheet("Helvetica", 10.5, LETTER)
    t.h("ACCEPTANCE SHEET", 14)
    t.kv(
        [
            ("Task order", "TO-9"),
            ("Deliverable", "Final delineation report"),
            ("Lump sum", "$27,300.00"),
        ],
        0.25,
        "grid",
    )
    t.p(
        "Copies delivered: three bound, one electronic with shapefiles. The Borough's comments of May 15 are answered in appendix F."
    )
    t.p("The Borough has reviewed the deliverable named above and", after=4)
    t.ticks([("v", "accepts it"), ("", "returns it for revision")], pen=True)
    t.kv(
        [
            ("Signature", Ink(95)),
            ("Name and title", hand("Ramon Delacroix, Borough Engineer")),
            ("Date", hand("June 3, 2026")),
        ],
        0.25,
        "lines",
    )
    return mixed(
        "closeout-with-sheet",
        s,
        t,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Borough of Tuckahoe Landing",
            project="Pine Barrens Wetland Delineation",
            project_code="TO-9",
            milestone="Final delineation report",
            signatory_name="Ramon Delacroix",
            signatory_title="Borough Engineer",
            signature_date="2026-06-03",
            amount="27300.00 USD",
        ),
        skew=0.5,
        seed=9,
    )


def papers() -> Iterator[Paper]:
    """All of the family."""
    for make in (
        practical_completion,
        uat_release,
        plain_deliverable,
        snag_sheet,
        weekly_hours,
        monthly_hours_open,
        change_order_us,
        variation_declined,
        milestone_table,
        void_certificate,
        delivery_note,
        two_trustees,
        empty_acroform,
        appendix_signed,
    ):
        yield make()
