"""English papers, North American firms."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import facts, gap, head, leaf, rule_off, sheet, sign, small, table, ticks
from .press import page


def papers() -> Iterator[Paper]:
    yield Paper(
        "ls-pco-ledger",
        "a",
        "text",
        sheet(
            head("CHANGE ORDER NO. 007", 17),
            small("Tamarack Ridge Controls, Inc. · 418 Foundry Lane, Duluth, MN"),
            facts(
                ("Owner", "Kestrel Bay Water District"),
                ("Project", "Headworks SCADA Replacement"),
                ("Job No.", "TRC-2291"),
                ("Date of issue", "March 9, 2026"),
                grid=True,
            ),
            "The Contract is changed as follows: furnish and program two additional remote terminal units at Lift Stations 4 and 9, including antenna masts and loop checks. Owner's Request for Proposal RFP-19 is incorporated.",
            table(
                ("", "Amount (USD)"),
                ("Original Contract Sum", "612,000.00"),
                ("Net change by previously authorized Change Orders (001–006)", "31,418.50"),
                ("Contract Sum prior to this Change Order", "643,418.50"),
                ("The Contract Sum will be increased by this Change Order", "18,764.25"),
                ("New Contract Sum including this Change Order", "662,182.75"),
                widths=(0.72, 0.28),
            ),
            table(
                ("Ref.", "Breakdown", "USD"),
                ("1", "RTU panels, two", "9,860.00"),
                ("2", "Masts, antennas, coax", "3,115.25"),
                ("3", "Programming and loop checks, 44 h", "4,444.00"),
                ("4", "Bond and insurance", "1,345.00"),
                widths=(0.1, 0.62, 0.28),
            ),
            "Distribution: Owner · Engineer of Record · Contractor · Surety",
            "Contract Time is extended by nine (9) calendar days. Not valid until signed by both Contractor and Owner.",
            sign(
                (
                    "CONTRACTOR",
                    "Tamarack Ridge Controls, Inc.",
                    11,
                    "Lyle Osterhaut, Vice President",
                    "Date: March 10, 2026",
                ),
                (
                    "OWNER",
                    "Kestrel Bay Water District",
                    12,
                    "Dolores Wynn, District Engineer",
                    "Date: March 17, 2026",
                ),
            ),
            font="Times-Roman",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Kestrel Bay Water District",
            project="Headworks SCADA Replacement",
            project_code="TRC-2291",
            signatory_name="Dolores Wynn",
            signatory_title="District Engineer",
            signature_date="2026-03-17",
            amount="18764.25 USD",
            change_order_number="007",
        ),
    )
    yield Paper(
        "ls-week-grid",
        "a",
        "text",
        page(r"""
#set page(flipped: true, margin: 1.6cm)
#grid(columns: (1fr, auto), text(16pt, weight: "bold")[Contractor Weekly Time Record], align(right)[Brightwater Staffing LLC \ Boise, Idaho])
#rule
#kv(w: 3.6cm)[Consultant][Priyanka Oduya][Client][Halvorsen Timber Products][Assignment][Payroll cutover support][Work order][WO-58830][Week ending][Sunday, 02/22/2026]
#v(6pt)
#tb((1fr,) * 8)[*Task*][*Mon 16*][*Tue 17*][*Wed 18*][*Thu 19*][*Fri 20*][*Sat 21*][*Total*][Parallel run][8.0][8.0][6.5][4.0][–][–][26.5][Defect triage][–][–][1.5][4.0][7.0][–][12.5][*Billable*][8.0][8.0][8.0][8.0][7.0][0][*39.0*]
Rate $ 94.00 per hour. Billable this week: *$ 3,666.00*
#v(8pt)
I certify that these hours were worked. #hand[P. Oduya] #h(1cm) 02/22/2026
#v(4pt)
*Client approval.* The hours above are correct and approved for billing.
#grid(columns: (1fr, 1fr, 1fr), [Signature \ #ink(21)], [Name / Title \ Grant Mellish, Controller], [Date \ 02/24/2026])
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Halvorsen Timber Products",
            project="Payroll cutover support",
            project_code="WO-58830",
            signatory_name="Grant Mellish",
            signatory_title="Controller",
            signature_date="2026-02-24",
            amount="3666.00 USD",
        ),
    )
    yield Paper(
        "ls-register-open-row",
        "a",
        "text",
        sheet(
            head("Milestone Register and Release Form", 14),
            "Vendor: Quillfeather Analytics Corp. &nbsp;&nbsp; Customer: Port of Sandusky Authority",
            "Engagement Q-3107 – Berth Scheduling Platform",
            table(
                ("#", "Milestone", "Fee", "Status"),
                ("1", "Data inventory", "$22,000.00", "Released 10/14/2025"),
                ("2", "Prototype", "$41,500.00", "Released 12/19/2025"),
                ("3", "Pilot on Berths 1–3", "$58,250.00", "SUBMITTED WITH THIS FORM"),
                ("4", "Full rollout", "$73,000.00", "Not started"),
                widths=(0.06, 0.42, 0.2, 0.32),
            ),
            "Customer determination for the milestone submitted:",
            ticks(
                (0, "Accept without reservation"),
                (1, "Accept subject to the items listed below"),
                (0, "Do not accept"),
            ),
            "Items:",
            "(a) tide table import must handle daylight saving changes",
            "(b) operator quick-reference card delivered by April 3, 2026",
            gap(),
            sign(
                (
                    "For the Customer",
                    31,
                    "Marcus T. Ilunga",
                    "Director of Operations",
                    "20 March 2026",
                )
            ),
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Port of Sandusky Authority",
            project="Berth Scheduling Platform",
            project_code="Q-3107",
            milestone="Pilot on Berths 1–3",
            signatory_name="Marcus T. Ilunga",
            signatory_title="Director of Operations",
            signature_date="2026-03-20",
            amount="58250.00 USD",
            conditions=[
                "tide table import must handle daylight saving changes",
                "operator quick-reference card delivered by April 3, 2026",
            ],
        ),
    )
    yield Paper(
        "ls-mail-thumbs",
        "a",
        "text",
        sheet(
            small("3/4/26, 8:12 AM &nbsp;&nbsp; Mail – Teo Brandvold – Outlook"),
            head("RE: Loyalty app – milestone 2 deliverables", 13),
            "<b>From:</b> Renata Fuchs-Delgado &lt;rfuchs@mapleandmain.example&gt;<br/><b>Sent:</b> Tuesday, March 3, 2026 5:47 PM<br/><b>To:</b> Teo Brandvold &lt;teo@sidecarstudio.example&gt;<br/><b>Cc:</b> AP Inbox",
            gap(),
            "Hi Teo,",
            "We walked through the build again this afternoon with the store managers. Everything on the punch list is closed from our side, so please take this as Maple &amp; Main's formal acceptance of Milestone 2 – Rewards Engine. You can bill the $36,400.00 against PO 4500081923.",
            "Nice work by your crew.",
            "Renata<br/>Renata Fuchs-Delgado<br/>Head of Digital, Maple &amp; Main Grocers",
            gap(),
            small(
                "On Mar 2, 2026, at 9:05 AM, Teo Brandvold wrote:<br/>&gt; Renata, the last two bugs are fixed in build 219. Once you are happy, could you confirm acceptance of milestone 2?",
                9,
            ),
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Maple & Main Grocers",
            project="Loyalty app",
            milestone="Milestone 2 – Rewards Engine",
            signatory_name="Renata Fuchs-Delgado",
            signatory_title="Head of Digital",
            signature_date="2026-03-03",
            amount="36400.00 USD",
            po_number="4500081923",
        ),
    )
    yield Paper(
        "ls-pco-half",
        "a",
        "text",
        page(r"""
#set text(font: "New Computer Modern", size: 11pt)
#align(center)[*PROJECT CHANGE REQUEST / AUTHORIZATION*]
#tb((1fr, 1fr))[PCR number: PCR-14][Raised: January 28, 2026][Customer: Sablewood Mutual Insurance][Supplier: Northgate Cartwright Systems][Project: Claims Portal Modernization][Project ID: NCS-0417]
*1. Description.* Replace the batch letter interface by an event feed; retire three nightly jobs.

*2. Reason.* Customer's print provider closes its FTP service on May 31.

*3. Effect on fees.* One-time fee of $27,900.00, invoiced on authorization. No change to monthly run fees.

*4. Effect on schedule.* System Test moves from April 13 to April 24, 2026.

*Assumptions.* Event schema is frozen by February 13. Sablewood supplies a test subscription. Retired jobs stay on the tape rotation for one quarter.

*5. Authorization.* Work under this request begins when both parties have signed.
#v(1cm)
#two[*Northgate Cartwright Systems* \ #ink(41) \ Name: Abel Strand \ Title: Delivery Lead \ Date: January 29, 2026][*Sablewood Mutual Insurance* \ #v(28pt) Name: Colette Ambrose \ Title: VP, Claims Technology \ Date: #dots(3cm)]
"""),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Sablewood Mutual Insurance",
            project="Claims Portal Modernization",
            project_code="NCS-0417",
            signatory_name="Colette Ambrose",
            signatory_title="VP, Claims Technology",
            amount="27900.00 USD",
            change_order_number="PCR-14",
            warnings=["partly_signed"],
        ),
    )
    yield Paper(
        "ls-time-return",
        "a",
        "text",
        sheet(
            head("TIMESHEET RETURNED TO SUPPLIER", 14, 1),
            facts(
                ("Agency", "Loomis Field Services"),
                ("Worker", "Jonah Petrakis"),
                ("Client", "Granite Falls Regional Hospital"),
                ("Project", "Clinical network refresh"),
                ("Job", "GF-7702"),
                ("Period", "Jan 1 – Jan 15, 2026"),
                ("Hours claimed", "88.0 at $71.00 = $6,248.00"),
            ),
            "Reviewer's decision:",
            ticks((0, "Approved for payment"), (1, "Rejected – see reason")),
            "Reason: The badge log shows Mr. Petrakis on site for five days only. The sheet claims eleven. Please submit a corrected sheet; this one will not be paid.",
            sign(
                (
                    "Reviewer",
                    "~Ursula Kanter",
                    "Ursula Kanter, Network Services Manager",
                    "Jan 20, 2026",
                )
            ),
            font="Courier",
            size=9,
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Granite Falls Regional Hospital",
            project="Clinical network refresh",
            project_code="GF-7702",
            signatory_name="Ursula Kanter",
            signatory_title="Network Services Manager",
            signature_date="2026-01-20",
            amount="6248.00 USD",
        ),
    )
    yield Paper(
        "ls-po-boxed",
        "a",
        "text",
        sheet(
            table(
                ("PURCHASE ORDER", "PO No. 77-10452"),
                (
                    "Ironvale Brewing Co.<br/>90 Cooperage St.<br/>Milwaukee, WI 53204",
                    "Date: February 11, 2026<br/>Terms: Net 45<br/>Buyer: S. Okonjo",
                ),
                widths=(0.6, 0.4),
            ),
            "Supplier: Pemberly Process Engineering",
            "Project: Bottling Line 2 Validation",
            table(
                ("Line", "Description", "Qty", "Unit", "Extended"),
                (
                    "10",
                    "Installation qualification protocol and report",
                    "1",
                    "14,200.00",
                    "14,200.00",
                ),
                ("20", "Operational qualification, on site", "6 days", "1,650.00", "9,900.00"),
                ("", "", "", "Total USD", "24,100.00"),
                widths=(0.08, 0.47, 0.13, 0.15, 0.17),
            ),
            small(
                "Acceptance of this order is limited to the terms on its reverse. Payment is made after Buyer's written acceptance of each line. Show the PO number on all invoices. Computer-generated order, valid without signature."
            ),
            leaf(),
            head("TERMS AND CONDITIONS OF PURCHASE", 11),
            "1. Inspection. All services and reports are subject to inspection. Buyer may accept or reject any line within twenty days of delivery; a line is accepted only by a signed acceptance form.",
            "2. Rejection. Rejected work is corrected or replaced at Supplier's expense. Buyer's payment of an invoice is not acceptance.",
            "3. Changes. No change is valid unless issued as a revised order by Buyer's purchasing department.",
            "4. Warranty. Supplier warrants that validation protocols follow current good practice and that its staff are qualified.",
            "5. Records. Supplier keeps raw data for seven years and makes it available on two days' notice.",
            "6. Confidentiality. Recipes, line speeds and supplier lists are confidential.",
            "7. Insurance. Commercial general liability of not less than two million dollars per occurrence.",
            "8. Law. The laws of the State of Wisconsin govern this order.",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Ironvale Brewing Co.",
            project="Bottling Line 2 Validation",
            amount="24100.00 USD",
            po_number="77-10452",
        ),
    )
    uat = sheet(
        head("User Acceptance Test – Sign-Off Sheet", 16),
        rule_off(),
        facts(
            ("Organization", "Cobalt Coast Credit Union"),
            ("System", "Member Lending Workbench"),
            ("Project #", "CCCU-LW-22"),
            ("Cycle", "UAT Cycle 3"),
        ),
        table(
            ("Script group", "Run", "Pass", "Fail"),
            ("Application intake", "46", "46", "0"),
            ("Underwriting rules", "81", "81", "0"),
            ("Documents & e-sign", "29", "29", "0"),
            widths=(0.55, 0.15, 0.15, 0.15),
        ),
        "All scripts passed. The business accepts the release for production.",
        gap(14),
        sign(
            (
                "Business owner",
                81,
                "Name: Harriet Lindqvist",
                "Title: Chief Lending Officer",
                "Date:",
                "~Feb 6, 2026",
            )
        ),
        size=11,
    )
    yield Paper(
        "ls-uat-sheet",
        "a",
        "scan",
        scan(uat, Scanner(dpi=100, skew=-0.8, noise=5, jpeg=32, seed=3)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Cobalt Coast Credit Union",
            project="Member Lending Workbench",
            project_code="CCCU-LW-22",
            milestone="UAT Cycle 3",
            signatory_name="Harriet Lindqvist",
            signatory_title="Chief Lending Officer",
            signature_date="2026-02-06",
        ),
        source=uat,
    )
    yield Paper(
        "ls-two-crosses",
        "a",
        "text",
        page(r"""
#text(15pt)[*Deliverable Review Record*] #h(1fr) Form DR-3
#v(6pt)
#kv[Client][Fernhollow School District 12][Contract project][Transportation Routing Study][Project no.][FSD-TR-09][Deliverable][D4 – Route Optimization Report][Fee for deliverable][$19,750.00][Consultant][Wayfarer Planning Group]
#v(6pt)
Comments: Maps are clear. See call of Thursday on bell times.

#bx(1) Deliverable is accepted. #h(1cm) #bx(1) Deliverable is not accepted; revise and resubmit.
#v(1cm)
#ink(91)\
Bernadette Pruitt, Director of Transportation \
Signed April 8, 2026
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Fernhollow School District 12",
            project="Transportation Routing Study",
            project_code="FSD-TR-09",
            milestone="D4 – Route Optimization Report",
            signatory_name="Bernadette Pruitt",
            signatory_title="Director of Transportation",
            signature_date="2026-04-08",
            amount="19750.00 USD",
        ),
    )
    yield Paper(
        "ls-cor-record",
        "a",
        "text",
        sheet(
            head("Extra Work Authorization", 15),
            facts(
                ("EWA no.", "EWA-0032"),
                ("Customer", "Larkspur Data Centers LP"),
                ("Site / project", "Building C – Busway Upgrade"),
                ("Work order", "24-6618"),
                ("Contractor", "Dunmore Electric Ltd., Calgary"),
            ),
            "Scope: relocate the temporary feed and add four tap boxes in Row 11, outside normal hours.",
            "Lump sum: CAD 12,480.00 plus GST.",
            head("Approval record", 11),
            table(
                ("Step", "Actor", "Result", "When (MST)"),
                ("Priced", "M. Yee, Dunmore Electric Ltd.", "Submitted", "2026-05-12 09:14"),
                (
                    "Technical review",
                    "Owen Achterberg, Larkspur",
                    "Recommended",
                    "2026-05-12 16:40",
                ),
                (
                    "Client approval",
                    "Simone Tallchief, Construction Manager, Larkspur",
                    "APPROVED – signed electronically",
                    "2026-05-13 08:02",
                ),
                widths=(0.18, 0.38, 0.24, 0.2),
                size=8.5,
            ),
            small("This record was produced by the approval system and replaces a wet signature."),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Larkspur Data Centers LP",
            project="Building C – Busway Upgrade",
            project_code="24-6618",
            signatory_name="Simone Tallchief",
            signatory_title="Construction Manager",
            signature_date="2026-05-13",
            amount="12480.00 CAD",
            change_order_number="EWA-0032",
        ),
    )
    yield Paper(
        "ls-sow-short",
        "a",
        "text",
        page(r"""
#set text(font: "New Computer Modern")
#align(center, text(14pt)[*Statement of Work OXB-SOW-5*])
under the Master Consulting Agreement between *Oxbow Credit Services, Inc.* ("Client") and *Trellis & Vane Consulting LLC* ("Consultant").
= 1. Project
Collections Contact Strategy Review.
= 2. Deliverables
Segmentation model, contact calendar and a training session for team leads. Client accepts or rejects each deliverable in writing within five business days; silence counts as acceptance.
= 3. Fee
Fixed fee of $48,000.00, half on signature and half on acceptance of the calendar.
= 4. Term
From June 1, 2026 to August 14, 2026.
#v(1cm)
#two[Client \ #ink(111) \ Lamar Estevan \ Chief Risk Officer \ May 21, 2026][Consultant \ #ink(112) \ Judith Vane \ Partner \ May 20, 2026]
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Oxbow Credit Services, Inc.",
            project="Collections Contact Strategy Review",
            project_code="OXB-SOW-5",
            signatory_name="Lamar Estevan",
            signatory_title="Chief Risk Officer",
            signature_date="2026-05-21",
            amount="48000.00 USD",
        ),
    )
    yield Paper(
        "ls-case-flyer",
        "a",
        "text",
        sheet(
            head("On time, every time", 20),
            "<b>Switchgrass Scheduling Partners</b> – project controls for builders",
            "When a hospital in our county needed its new emergency wing certified before flu season, we kept forty trades on one board. The owner accepted every milestone on the date first promised, and signed the final certificate eleven days early.",
            "<b>What you get</b><br/>Weekly look-aheads · milestone dashboards · change order logs that your accountants can read",
            "<b>Spring offer</b><br/>Schedule health check from $1,900. Call us before May 31.",
            accent="#2c6e49",
            size=12,
        ),
        truth("other", None, None, "en"),
    )
    yield Paper(
        "ls-refusal-letter",
        "a",
        "text",
        sheet(
            "<b>Municipality of Aldergrove Flats</b><br/>Public Works · 2 Town Square",
            gap(14),
            "November 24, 2025",
            "Stonecrop Surveyors Inc.<br/>Attention: Mr. Paul Reyerson",
            "<b>Re: Stormwater Asset Inventory, Project AF-118 – Phase 2 submission</b>",
            "Dear Mr. Reyerson:",
            "We have completed our review of the Phase 2 geodatabase delivered on November 3. Of 140 manholes sampled, 37 carry invert levels that differ from our own shots by more than 0.15 ft, and the outfall layer is missing altogether.",
            "The submission therefore does not meet Section 4.2 of the scope and the Municipality rejects Phase 2. The progress payment of $33,150.00 is withheld. You have thirty days to resubmit.",
            "Your field crew was courteous throughout, and we accepted Phase 1 in August without comment.",
            "Yours truly,",
            sign((121, "Ingrid Sauvageau, P.Eng.", "Manager, Public Works"), grid=False),
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Municipality of Aldergrove Flats",
            project="Stormwater Asset Inventory",
            project_code="AF-118",
            milestone="Phase 2",
            signatory_name="Ingrid Sauvageau",
            signatory_title="Manager, Public Works",
            signature_date="2025-11-24",
            amount="33150.00 USD",
        ),
    )
