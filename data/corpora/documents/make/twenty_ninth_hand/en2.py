"""English, second half."""

from collections.abc import Iterator

from paper import Paper, truth

from .pages import LETTER, Sheet, landscape, page, scanned, turned


def papers() -> Iterator[Paper]:
    yield Paper(
        "ku-en-training-partial",
        "a",
        "text",
        page(
            """
# COURSEWARE ACCEPTANCE FORM
Bellweather Learning Partners / form CA-12
| Client | Solvane Insurance Group |
| Programme | Claims Handler Academy |
| SOW | SOW-0093 |
| Milestone | Milestone 2: e-learning modules 1 to 6 |
| Milestone fee | USD 48,000.00 |

Result of the client review, one box only:
[ ] All modules accepted
[x] Some modules accepted, as set out below
[ ] Nothing accepted

| Module | Outcome |
| 1 First notice of loss | accepted |
| 2 Coverage check | accepted |
| 3 Reserving | not accepted |
| 4 Negotiation | accepted |
| 5 Subrogation | accepted |
| 6 Closing the file | accepted |
Released with this form: USD 40,000.00 for modules 1, 2, 4, 5 and 6.
What is still missing: module 3 to be rewritten with the 2026 reserving rules

Client sign-off: ~81
Priya Ramanathan-Holt, Director of Claims Training
Signed on 14 May 2026
""".replace("Client sign-off: ~81", "Client sign-off:\n~81"),
            page=LETTER,
            box="typed",
            grid="grid",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Solvane Insurance Group",
            project="Claims Handler Academy",
            project_code="SOW-0093",
            milestone="Milestone 2: e-learning modules 1 to 6",
            signatory_name="Priya Ramanathan-Holt",
            signatory_title="Director of Claims Training",
            signature_date="2026-05-14",
            amount="40000.00 USD",
            conditions=["module 3 to be rewritten with the 2026 reserving rules"],
        ),
    )

    yield Paper(
        "ku-en-reject-letter",
        "a",
        "text",
        page(
            """
> Fenwright Pharma Logistics plc
> Canal Road, Wakefield

14 October 2025

To: Obsidian Quay Software Ltd, attention of the delivery manager
By courier and by post

* NOTICE UNDER CLAUSE 9.3 - Warehouse Control System, contract OQS-3318

Dear Sirs

You presented Release 2.0 (Milestone 4) for acceptance on 29 September 2025 and gave us your completion note on the same day. We have since run the acceptance tests in Schedule 6.

Of 84 tests, 23 failed. In particular the temperature alarm did not reach the duty phone in any of five attempts, and pallet labels were printed twice whenever two lines ran together.

We therefore do not accept Release 2.0. The milestone payment of £92,600.00 is withheld. You have twenty working days from the date of this letter to present a corrected release, and the tests will then be run again in full.

Nothing in this letter waives any right we have.

Yours faithfully

~91
Desmond Okafor-Lyle
Chief Information Officer
for and on behalf of Fenwright Pharma Logistics plc
""",
            face="T",
            size=11,
            margin=70,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Fenwright Pharma Logistics plc",
            project="Warehouse Control System",
            project_code="OQS-3318",
            milestone="Release 2.0 (Milestone 4)",
            signatory_name="Desmond Okafor-Lyle",
            signatory_title="Chief Information Officer",
            signature_date="2025-10-14",
            amount="92600.00 GBP",
        ),
    )

    d = page(
        """
^ CALDER & FITCH ROOFING
^ Completion inspection card
Customer :: Holywell Community Primary School
Project :: Hall roof, Mill Lane, Otley
Contract ref :: CF/882
Portion :: Slope B - re-slating
Sum for this portion :: £27,340.00
Inspection attended by :: @ Mr Bashir, Ms Laidlaw

Head fixings as specified [x] yes [ ] no
Lead soakers at abutment [ ] yes [x] no
Gutters cleared [ ] yes [x] no

Inspector's finding (customer):
[ ] PASS - portion accepted
[x] FAIL - portion not accepted, contractor to return
Remarks :: @ Soakers missing along whole wall, slates loose

Customer's signature
~101
Name :: @ Gillian Laidlaw
Position :: @ School Business Manager
Date :: @ 21 July 2025
""",
        size=11,
        label=150,
        hand="Dkg",
    )
    yield Paper(
        "ku-en-roof-card",
        "a",
        "scan",
        scanned(d, skew=0.9, seed=8, shadow=True),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Holywell Community Primary School",
            project="Hall roof, Mill Lane, Otley",
            project_code="CF/882",
            milestone="Slope B - re-slating",
            signatory_name="Gillian Laidlaw",
            signatory_title="School Business Manager",
            signature_date="2025-07-21",
            amount="27340.00 GBP",
        ),
        source=d,
    )

    yield Paper(
        "ku-en-mail-sentback",
        "a",
        "text",
        page(
            """
From: Anneliese Crowhurst (Tidewater Port Authority)
Date: Monday, 8 June 2026 15:40
To: proposals@kelpstone.example
Subject: Dredge Monitoring Report - returned
---
Hello Kelpstone team,

Our environmental unit read the Q1 Dredge Monitoring Report (channel deepening project, your job KE-2206) over the weekend. I have to send it back: the turbidity series stops on 11 February, and Appendix C belongs to another harbor altogether.

We are not approving the report in this state and the $12,480.00 for it should not be invoiced. Please re-issue the whole thing.

Thanks,
Anneliese Crowhurst
Environmental Permitting Lead, Tidewater Port Authority
""",
            page=LETTER,
            face="H",
            size=9.5,
        ),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Tidewater Port Authority",
            project="channel deepening project",
            project_code="KE-2206",
            milestone="Q1 Dredge Monitoring Report",
            signatory_name="Anneliese Crowhurst",
            signatory_title="Environmental Permitting Lead",
            signature_date="2026-06-08",
            amount="12480.00 USD",
        ),
    )

    yield Paper(
        "ku-en-two-signatures",
        "a",
        "text",
        page(
            """
# Gateway Certificate - Gateway 3 (Detailed Design)
---
Programme :: Renewal of Hartsmere Pumping Station
Client :: Vale of Ouse Internal Drainage Board
Designer :: Tollemache Hydraulics Ltd (job 7741)
Payment at this gateway :: £53,750.00

| Requirement area | Reviewer | Outcome |
| Hydraulics and surge | Engineer's team | compliant |
| Eel and fish passage | Environment team | compliant |
| Electrical and control | External adviser | compliant |
| Health and safety file | Principal designer | compliant |
| Whole-life cost | Internal audit | noted |

Terms of the gateway. 1. A gateway is passed once only. 2. Passing a gateway does not relieve the Designer of responsibility for the design. 3. Payment falls due thirty days after the gateway is passed. 4. Changes after a gateway follow the variation procedure in clause 17.

By clause 12.4 this certificate takes effect once BOTH of the Board's officers have signed it.

The Detailed Design has been reviewed against the Employer's Requirements and is accepted at Gateway 3.

Designer ;; ~111 ;; --- ;; P. Tollemache, Director ;; 4 February 2026 && For the Board (1 of 2) ;; ~112 ;; --- ;; Edwin Sallow, Engineer to the Board ;; 6 February 2026 && For the Board (2 of 2) ;; _ ;; Harriet Munday, Clerk and Chief Executive ;; Date:

Distribution: Board minutes; Designer; Environment team; Internal audit
""",
            size=9.5,
            cols=(0.3, 0.35, 0.35),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Vale of Ouse Internal Drainage Board",
            project="Renewal of Hartsmere Pumping Station",
            project_code="7741",
            milestone="Gateway 3 (Detailed Design)",
            signatory_name="Harriet Munday",
            signatory_title="Clerk and Chief Executive",
            amount="53750.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    s = Sheet(page=LETTER, face="H")
    s.water("DRAFT", 130)
    s.flow("""
# CERTIFICATE OF SUBSTANTIAL COMPLETION
Project :: Juniper Street Library Renovation
Owner :: City of Marlow Heights
Design-Builder :: Ashgrove Construction Partners
Project No. :: ACP-3009
Portion :: Phase 1 - Children's Wing
Phase 1 contract amount :: $418,700.00

The Work of Phase 1 has been inspected by the Owner and found to be substantially complete on May 28, 2026. The Owner accepts Phase 1 as substantially complete and will assume responsibility for security, utilities and insurance of that area from that date.

Items to be completed are listed on the attached sheet (none at this time).

OWNER
_
By: Terrence Vaszary, City Manager
Date: ____________
""")
    yield Paper(
        "ku-en-draft-substantial",
        "a",
        "text",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="City of Marlow Heights",
            project="Juniper Street Library Renovation",
            project_code="ACP-3009",
            milestone="Phase 1 - Children's Wing",
            signatory_name="Terrence Vaszary",
            signatory_title="City Manager",
            amount="418700.00 USD",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "ku-en-vendor-notice",
        "a",
        "text",
        page(
            """
Bramble & Stoat Network Services Ltd
The Old Dairy, Ledbury
> 2 April 2026
Notice of Completion BS-N-144

To: Pellwood Veterinary Group, for the attention of Keith Umpleby, Practice Manager

* Your project: Branch Wi-Fi refresh (work order WO-9127), stage 2 "Tewkesbury and Upton branches"

We are delighted to tell you that stage 2 is complete. All eighteen access points are live, tested and documented. The system has been accepted by our own quality department and fully meets the specification. You will recall that you accepted stage 1 on 9 March.

We now ask you to confirm completion by signing below and sending this page back. The stage price of £6,215.00 will be invoiced once we have it.

~121
Bella Stoat, Project Director, Bramble & Stoat

## Customer's confirmation
We confirm that stage 2 is complete and accepted.
_
Keith Umpleby, Practice Manager, Pellwood Veterinary Group
Date: ......................
""",
            face="T",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Pellwood Veterinary Group",
            project="Branch Wi-Fi refresh",
            project_code="WO-9127",
            milestone='stage 2 "Tewkesbury and Upton branches"',
            signatory_name="Keith Umpleby",
            signatory_title="Practice Manager",
            amount="6215.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    s = Sheet(page=landscape(LETTER), face="N", size=11, label=150, kv="table").flow("""
# Consultant Time Sheet - Biweekly
Consultant firm :: Quartzline Analytics LLC
Client :: Department of Natural Assets, Region 6
Task order :: TO-31-B
Project :: Well Inventory Data Cleanup
Consultant :: Emeka Vandersloot
Period :: March 16 - March 29, 2026

| Week | Mon | Tue | Wed | Thu | Fri | Sum |
| 1 | 8 | 8 | 8 | 6 | 8 | 38 |
| 2 | 8 | 4 | 8 | 8 | 8 | 36 |
Hours this period: 74 x $115.00 = $8,510.00

Consultant ;; ~131 ;; --- ;; Emeka Vandersloot  3/30/2026 && Approved by Client's task manager ;; _ ;; Name: Rosalind Petrakis ;; Title: Task Order Manager ;; Date:
""")
    yield Paper(
        "ku-en-timesheet-rotated",
        "a",
        "text",
        turned(s.pdf(), 90),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Department of Natural Assets, Region 6",
            project="Well Inventory Data Cleanup",
            project_code="TO-31-B",
            signatory_name="Rosalind Petrakis",
            signatory_title="Task Order Manager",
            amount="8510.00 USD",
            warnings=["partly_signed"],
        ),
    )

    s = Sheet(
        face="H",
        size=9.5,
        label=165,
        kv="line",
        top="Thornbury Rail Systems - Variation Form V2 - page {n}",
    )
    s.flow("""
# Variation Order VO-019 revision A
Employer :: Peninsula Light Metro Authority
Contract :: Depot Wash Plant Extension
Contract number :: TRS-5502
Description :: Additional reclaim tank and dosing pump
Agreed addition to the Contract Price :: £36,900.00
Effect on time :: none

Approved on behalf of the Employer
~141
Alastair Wynne-Bonner, Commercial Manager, 11 December 2025

Agreed for the Contractor
~142
S. Thornbury, 9 December 2025
""")
    s.stamp("VOID/SUPERSEDED BY REVISION B/OF 22 JANUARY 2026", 230, 420, 14, 17)
    d = s.pdf()
    yield Paper(
        "ku-en-variation-void",
        "a",
        "text",
        d,
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Peninsula Light Metro Authority",
            project="Depot Wash Plant Extension",
            project_code="TRS-5502",
            signatory_name="Alastair Wynne-Bonner",
            signatory_title="Commercial Manager",
            signature_date="2025-12-11",
            amount="36900.00 GBP",
            change_order_number="VO-019",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "ku-en-purchase-order",
        "a",
        "text",
        page(
            """
# PURCHASE ORDER
Hexbury Aerostructures Ltd && PO number: 4700118265 ;; Date: 16 February 2026 ;; Page 1 of 1
Supplier: Whinfell Metrology Services, Kendal
Deliver to: Hexbury Aerostructures Ltd, Goods-in, Broughton

| Item | Description | Qty | Unit price | Net |
| 10 | CMM requalification, cell 4 | 1 | 5,650.00 | 5,650.00 |
| 20 | Laser tracker survey of jig J-88, project Falcon Wing Jig | 2 | 1,940.00 | 3,880.00 |
| 30 | Travel, lump sum | 1 | 370.00 | 370.00 |
Total order value excluding VAT: GBP 9,900.00
Payment: 45 days from acceptance of the services by Hexbury.

. This order is issued electronically from the purchasing system and is valid without signature. Acceptance of goods or services is given separately on form HX-77 only.
""",
            face="C",
            size=9,
            grid="lines",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Hexbury Aerostructures Ltd",
            project="Falcon Wing Jig",
            amount="9900.00 GBP",
            po_number="4700118265",
        ),
    )

    yield Paper(
        "ku-en-sow-museum",
        "a",
        "text",
        page(
            """
# Statement of Work
under the Master Services Agreement of 3 June 2024
Client :: Calloway Maritime Museum
Consultant :: Lumen & Drift Exhibition Design, LLC
Project :: Whaling Gallery Reinstallation
SOW reference :: LD-CMM-04

## 1. Services
Consultant will produce concept, schematic design and construction documents for the gallery, some 4,200 sq ft.
## 2. Deliverables and fees
| Deliverable | Due | Fee |
| Concept book | 1 Sep 2026 | $21,000.00 |
| Schematic package | 15 Nov 2026 | $34,500.00 |
| Construction documents | 28 Feb 2027 | $52,500.00 |
| Total | | $108,000.00 |
## 3. Acceptance
Client has ten business days to accept or reject each deliverable in writing. Silence is not acceptance.
## 4. Expenses
At cost, with receipts, not above $6,000 without leave.

AGREED ;; ~151 ;; Judith Amsel-Rourke ;; Executive Director, Calloway Maritime Museum ;; July 7, 2026 && AGREED ;; ~152 ;; Noor Haddad ;; Principal, Lumen & Drift ;; July 2, 2026
""",
            page=LETTER,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Calloway Maritime Museum",
            project="Whaling Gallery Reinstallation",
            project_code="LD-CMM-04",
            signatory_name="Judith Amsel-Rourke",
            signatory_title="Executive Director",
            signature_date="2026-07-07",
            amount="108000.00 USD",
        ),
    )

    d = page(
        """
# Environmental Works - Client Completion Slip
Fernhollow Remediation (NI) Ltd
Client :: Glenarva District Recreation Trust
Site and scheme :: Former Gasworks Pitch Renewal
Our job number :: FR-3362
Section :: Section 2, capping layer
Section price :: £14,900.00 (fourteen thousand and nine pounds)
---
Please mark one:
[ ] Section accepted
[ ] Section accepted, with the defects noted overleaf
[ ] Section not accepted

Signed for the client
~161
Name :: @ Cathal McIlveen
Office held :: @ Trust Secretary
Signed on :: @ 25 Sept 2025
""",
        size=11,
        label=150,
        hand="Breip",
    )
    yield Paper(
        "ku-en-completion-slip",
        "a",
        "scan",
        scanned(d, skew=-0.6, seed=71, jpeg=38),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Glenarva District Recreation Trust",
            project="Former Gasworks Pitch Renewal",
            project_code="FR-3362",
            milestone="Section 2, capping layer",
            signatory_name="Cathal McIlveen",
            signatory_title="Trust Secretary",
            signature_date="2025-09-25",
            warnings=["amount_words_disagree"],
        ),
        source=d,
    )
