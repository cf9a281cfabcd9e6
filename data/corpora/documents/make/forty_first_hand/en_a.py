"""English, first half: letters, minutes, portal and envelope records."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_first_hand.board import US, sheet
from forty_first_hand.forms import scanned, text
from forty_first_hand.setter import sett

AC = "acceptance_certificate"


def letters() -> Iterator[Paper]:
    """Letters and a mail by which the client decides."""
    yield text(
        "letter-flues",
        sett(
            """
    > Harrow & Denby Housing Trust
    > Lidgate House, 4 Canal Parade, Wakefield WF1 5RD
    Brackenfell Building Services LLP
    Attn. Ms J. Ostrowska
    Unit 9, Sidings Lane
    Barnsley S71 2QT
    > 14 May 2026
    Our ref: HDHT/AM/2217 // Your ref: **BBS-4086**
    Dear Ms Ostrowska
    **Thornhill Court – boiler house survey and flue replacement specification**
    Thank you for your letter of 5 May and for the bound copies of the Stage 3 specification, which reached us on the 7th.
    Our surveyor has been through the drawings with Mr Patel of Building Control, and his two queries on the plume kit were answered to his satisfaction on Tuesday. I am therefore pleased to tell you that the Trust takes the Stage 3 specification as complete and to our requirements. You may raise your invoice for the Stage 3 fee of £11,460.00 plus VAT against our order HD-PO-30951.
    Stage 4 (tender support) will not begin before our committee has met in July; please do not book any time to it until you hear from us.
    Thank you for the patience that you and your team have shown with our archive.
    Yours sincerely
    @ink 12
    Meredith Coyle
    Head of Asset Management
    ! Harrow & Denby Housing Trust is a registered provider of social housing, no. L3390.
    """,
            font="Liberation Serif",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Harrow & Denby Housing Trust",
            project="Thornhill Court – boiler house survey and flue replacement specification",
            project_code="BBS-4086",
            milestone="Stage 3 specification",
            signatory_name="Meredith Coyle",
            signatory_title="Head of Asset Management",
            signature_date="2026-05-14",
            amount="11460.00 GBP",
            po_number="HD-PO-30951",
        ),
    )

    yield text(
        "mail-outlook-crane",
        sheet(
            """
    **Fergus Aitken**
    ---
    ~ **From:** | Fergus Aitken <f.aitken@orkneyferryterminals.example>
    ~ **Sent:** | Thursday 12 February 2026 16:48
    ~ **To:** | 'Ruth Lindqvist'
    ~ **Cc:** | Terminal Ops; Accounts Payable
    ~ **Subject:** | RE: OFT/118 linkspan controls - M4 site acceptance
    @gap 8
    Ruth,
    Watched the linkspan go up and down nine times this afternoon with the relief crew, two of those on the standby pump. Nothing to complain of. The handover folder is on the shelf in the control cabin and I've been through it.
    So yes, M4 is done as far as we're concerned. Bill the 22,300 pounds.
    Safe trip home.
    Fergus
    Fergus Aitken | Harbour Engineer | Orkney Ferry Terminals Ltd
    ---
    **From:** Ruth Lindqvist // **Sent:** 12 February 2026 09:02 // **To:** Fergus Aitken // **Subject:** OFT/118 linkspan controls - M4 site acceptance
    Hi Fergus, we are rigged and ready from 13:00. If you are content with what you see, could you confirm M4 (site acceptance, £22,300.00) by return so that I can release the team? Job is OFT/118 Linkspan Controls Renewal on our side.
    Ruth // Tidewater Motion Control
    """,
            head="RE: OFT/118 linkspan controls - M4 site acceptance || 1/1",
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Orkney Ferry Terminals Ltd",
            project="Linkspan Controls Renewal",
            project_code="OFT/118",
            milestone="M4",
            signatory_name="Fergus Aitken",
            signatory_title="Harbour Engineer",
            signature_date="2026-02-12",
            amount="22300.00 GBP",
        ),
    )

    yield text(
        "letter-refusal-genset",
        sheet(
            """
    # KETTLE CREEK RURAL ELECTRIC COOPERATIVE
    ^ 2100 Substation Road, Pomeroy, Iowa
    ---
    September 3, 2025
    VIA CERTIFIED MAIL AND E-MAIL
    Prairie Relay & Protection, Inc. // 77 Commerce Ct. // Storm Lake, IA
    Re: Notice under Section 9.3, Agreement KC-2024-061, Feeder Protection Upgrade, Milestone 5 (Commissioning of Feeders 11-14)
    Gentlemen:
    On August 20, 2025 you tendered Milestone 5 and asked for our certificate. Our engineer and the G&T witnessed the injection tests on August 27 and 28. Feeder 12 failed to trip on two of five shots and the event recorder at Feeder 14 was not time-synchronized at all.
    The Cooperative therefore does not accept Milestone 5. The progress payment of $64,250.00 attached to it is withheld. You have thirty days from receipt of this letter to correct the settings and to re-tender; the cost of the repeat witness test is yours under Section 9.5.
    Nothing in this letter affects Milestones 1 through 4, which were certified earlier and paid.
    Very truly yours,
    @ink 33
    Dale R. Hutchins // Manager of Engineering
    cc: Board file; J. Prochaska, counsel
    """,
            font="Times",
            size=11,
            page=US,
            side="centre",
        ),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="KETTLE CREEK RURAL ELECTRIC COOPERATIVE",
            project="Feeder Protection Upgrade",
            project_code="KC-2024-061",
            milestone="Milestone 5 (Commissioning of Feeders 11-14)",
            signatory_name="Dale R. Hutchins",
            signatory_title="Manager of Engineering",
            signature_date="2025-09-03",
            amount="64250.00 USD",
        ),
    )


def certificates() -> Iterator[Paper]:
    """Short forms and a snag sheet."""
    yield text(
        "slip-us-training",
        sett(
            """
    # SERVICES COMPLETE
    ~ Customer | Bluestem Community Credit Union
    ~ Job | 25-0713 / Teller platform refresher training
    ~ Delivered | Module 2 of 3, 16 seats
    ~ Fee | $6,900.00
    @gap 6
    The services above were performed and are satisfactory to us.
    @sig ink:4 / Yolanda Pruitt / VP Retail Operations / 11/24/2025
    """,
            font="DejaVu Serif",
            page="us-letter",
            colour="#5a1f1f",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Bluestem Community Credit Union",
            project="Teller platform refresher training",
            project_code="25-0713",
            milestone="Module 2 of 3",
            signatory_name="Yolanda Pruitt",
            signatory_title="VP Retail Operations",
            signature_date="2025-11-24",
            amount="6900.00 USD",
        ),
    )

    yield text(
        "minutes-museum",
        sheet(
            """
    # Minutes of the acceptance meeting
    | Project | Collections Online, phase 2 (ref. CO2-19) |
    | Held | Wednesday 8 October 2025, 10.00–12.15, Reading Room |
    | Present for the Museum | Dr Anneke Salisbury (Director of Collections), Tom Reyes (IT) |
    | Present for the supplier | Priyanka Dutt, Owen Bale (Vitrine Digital Ltd) |
    | Apologies | Finance |
    ## 1. Purpose
    To decide whether deliverable D6, the public search interface, can be accepted under clause 12 of the agreement between Corbridge Maritime Museum and Vitrine Digital Ltd.
    ## 2. Walk-through
    Owen Bale showed the 31 agreed search cases. Twenty-nine passed. Tom Reyes asked about load; Owen referred to the report circulated on 1 October. Dr Salisbury noted that image credits are cut off on narrow screens, and that the Welsh-language facets still carry English labels.
    ## 3. Decision
    The Museum accepts D6 (fee £18,750.00), on condition that:
    - (a) image credits are shown in full on screens under 400 pixels wide by 24 October 2025
    - (b) the Welsh facet labels are loaded and checked by the Museum's translator
    If either is not met the Museum may withhold the final retention.
    ## 4. Any other business
    Phase 3 will be discussed in January. Parking permits are available at the desk.
    The minutes are agreed as a true record and the decision in item 3 is given:
    @sig For the Museum / ink:21 / Dr Anneke Salisbury, Director of Collections / 9 October 2025 || For Vitrine Digital Ltd / ink:8 / Priyanka Dutt, Delivery Lead / 9 October 2025
    """,
            table="lines",
            colour="#184a45",
            foot="Minutes CO2-19/AM-06 || page %p",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Corbridge Maritime Museum",
            project="Collections Online, phase 2",
            project_code="CO2-19",
            milestone="D6",
            signatory_name="Dr Anneke Salisbury",
            signatory_title="Director of Collections",
            signature_date="2025-10-09",
            amount="18750.00 GBP",
            conditions=[
                "image credits are shown in full on screens under 400 pixels wide by 24 October 2025",
                "the Welsh facet labels are loaded and checked by the Museum's translator",
            ],
        ),
    )

    yield scanned(
        "snag-sheet-clinic",
        sheet(
            """
    # SNAG SHEET & TAKING-OVER
    | Site | Ballymoyle Primary Care Centre – fit-out of treatment suite | Job no. | PJK/771 |
    | Client | Ballymoyle Health Co-operative | Contractor | P.J. Keaveney Interiors |
    | Section | Section B: rooms T1 to T5 | Walked on | 19/06/2026 |
    @gap 4
    |* No | Room | Snag | By when | Closed |
    | 1 | T2 | __re-hang door, binds at head__ | __26/6__ | |
    | 2 | T4 | __silicone at splashback missing__ | __26/6__ | |
    | 3 | T1 | __scratched vinyl, patch__ | __done__ | __PK__ |
    [ ] Section taken over without snags
    [x] Section taken over subject to the open snags above being cleared
    [ ] Section not taken over
    Certified value of the section: EUR 37,900.00
    @sig Client's representative / ink:17 / __Siobhan Tuohy__ / Practice Manager / Date: __19/06/2026__ || Contractor / ink:9 / __Padraig Keaveney__ / Date: __19/06/2026__
    """,
            widths={0: [10, 40, 12, 24], 1: [5, 8, 40, 12, 10]},
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Ballymoyle Health Co-operative",
            project="Ballymoyle Primary Care Centre – fit-out of treatment suite",
            project_code="PJK/771",
            milestone="Section B: rooms T1 to T5",
            signatory_name="Siobhan Tuohy",
            signatory_title="Practice Manager",
            signature_date="2026-06-19",
            amount="37900.00 EUR",
            conditions=["re-hang door, binds at head", "silicone at splashback missing"],
        ),
        skew=-0.9,
    )


def records() -> Iterator[Paper]:
    """Prints of portals and envelopes."""
    yield text(
        "portal-uat-freight",
        sheet(
            """
    ! https://deliver.quaylogic.example/projects/QL-3302/signoffs/58   printed 28/01/2026 08:14
    # Sign-off #58 · UAT cycle 3
    ~ Workspace | Quaylogic Consulting › Mersea Freight Group › QL-3302 Customs Declarations Rewrite
    ~ Status | **APPROVED**
    ~ Value | GBP 41,000.00
    ~ Customer PO | 4500088127
    ## Checklist
    |* Item | Result | Evidence |
    | 214 scripts executed | 214 of 214 | run-0126.xlsx |
    | Severity 1 open | 0 | |
    | Severity 2 open | 0 | |
    | Severity 3 open | 4 (agreed for release 1.1) | list attached |
    ## Approval record
    |* When (UTC) | Who | Action |
    | 26 Jan 2026 15:20 | Louis Barnfather, Quaylogic (requester) | Requested sign-off |
    | 27 Jan 2026 10:05 | Nadia Rahman, Test Manager, Mersea Freight Group | Recommended |
    | 27 Jan 2026 17:42 | Graham Ellwood, Customs Director, Mersea Freight Group (approver) | Approved: "Go. Happy with cycle 3." |
    ! No further approvers. This record is kept for seven years. Approval in the workspace counts as written acceptance under the master agreement.
    """,
            table="lines",
            colour="#0b5cad",
            head="Sign-off #58 – Quaylogic Deliver || 1 of 1",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Mersea Freight Group",
            project="Customs Declarations Rewrite",
            project_code="QL-3302",
            milestone="UAT cycle 3",
            signatory_name="Graham Ellwood",
            signatory_title="Customs Director",
            signature_date="2026-01-27",
            amount="41000.00 GBP",
            po_number="4500088127",
        ),
    )

    yield text(
        "envelope-two-signers",
        sett(
            """
    # Certificate of Acceptance – Deliverable 2, Target Operating Model
    Engagement AM-557 "Shared Services Design" between Alder & Mott Advisory and Pennant Water plc.
    Pennant Water plc confirms that Deliverable 2 meets the acceptance criteria in Schedule 3 and releases the fee of £58,000.00. This certificate takes effect when **both** of the client's signatories below have signed.
    @sig **Alder & Mott Advisory** / script:Hugo Winslade / Hugo Winslade, Partner / 02 Mar 2026 || **Pennant Water plc** / script:Beverley Sim / Beverley Sim, HR Director / 03 Mar 2026 || **Pennant Water plc** / [signature field – not completed] / Rashid Anwar, Chief Financial Officer / Date:
    ## Acceptance criteria (Schedule 3, extract)
    |* No. | Criterion | Finding of the working group |
    | 2.1 | Model covers finance, HR and procurement | met |
    | 2.2 | Head-count by role and site, reconciled to payroll | met, variance of two posts explained |
    | 2.3 | Costed transition plan to March 2028 | met |
    | 2.4 | Presented to the Executive Committee | presented 24 Feb 2026 |
    Distribution: Executive Committee; Procurement; Alder & Mott engagement file.
    ===
    # Envelope summary
    ~ Envelope | 7F1C-90A2-44DE-B1E8
    ~ Status | Waiting for others (2 of 3 complete)
    ~ Created | 02 Mar 2026 09:11 by hugo.winslade@aldermott.example
    |* Signer | Sent | Viewed | Signed |
    | Hugo Winslade | 02 Mar 2026 09:12 | 02 Mar 2026 09:12 | 02 Mar 2026 09:13 |
    | Beverley Sim | 02 Mar 2026 09:13 | 03 Mar 2026 11:31 | 03 Mar 2026 11:34 |
    | Rashid Anwar | 03 Mar 2026 11:34 | 03 Mar 2026 18:02 | – |
    Reminder sent to Rashid Anwar on 06 Mar 2026 and 10 Mar 2026.
    ! Downloaded 11 Mar 2026 before completion. Printed copies do not carry the electronic seal.
    """,
            font="Liberation Sans",
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Pennant Water plc",
            project="Shared Services Design",
            project_code="AM-557",
            milestone="Deliverable 2, Target Operating Model",
            signatory_name="Rashid Anwar",
            signatory_title="Chief Financial Officer",
            amount="58000.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    yield text(
        "timesheet-portal-approved",
        sheet(
            """
    # Timesheet TS-20417
    ~ Consultant | Ileana Moraru (Fenwright Resourcing)
    ~ Customer | Tallis Insurance Brokers
    ~ Assignment | FW-0932 Claims data migration
    ~ Period | 1 to 30 November 2025
    |* Week ending | Mon | Tue | Wed | Thu | Fri | Hours |
    | 07/11 | 7.5 | 7.5 | 7.5 | 7.5 | 7.5 | 37.5 |
    | 14/11 | 7.5 | 7.5 | 0 | 7.5 | 7.5 | 30.0 |
    | 21/11 | 7.5 | 7.5 | 7.5 | 7.5 | 7.5 | 37.5 |
    | 28/11 | 7.5 | 7.5 | 7.5 | 7.5 | 4.0 | 34.0 |
    Total 139.0 hours at £72.00 = **£10,008.00**
    ---
    Submitted by Ileana Moraru on 1 December 2025, 08:55.
    **Approved** by Catherine Boddy, Programme Manager, Tallis Insurance Brokers, on 2 December 2025, 14:20, through the customer portal.
    Not yet invoiced.
    """,
            font="Courier",
            size=9,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Tallis Insurance Brokers",
            project="Claims data migration",
            project_code="FW-0932",
            signatory_name="Catherine Boddy",
            signatory_title="Programme Manager",
            signature_date="2025-12-02",
            amount="10008.00 GBP",
        ),
    )

    yield text(
        "sow-signed-actuarial",
        sett(
            """
    # STATEMENT OF WORK No. SOW-14
    under the Consulting Services Agreement dated April 2, 2024 between Larkmoor Mutual Life ("Client") and Quintain Actuarial Partners LLC ("Consultant")
    ## 1. Project
    Reserve Model Validation 2026
    ## 2. Services and deliverables
    Consultant will review the stochastic reserve model, re-perform the December 2025 valuation on a sample of 1,200 policies, and deliver a findings report.
    |* Deliverable | Due | Fee |
    | Validation plan | 02/13/2026 | $12,000 |
    | Sample re-performance | 04/10/2026 | $45,500 |
    | Findings report | 05/22/2026 | $30,000 |
    | **Total** | | **$87,500** |
    ## 3. Acceptance
    A deliverable is accepted when Client's Appointed Actuary signs the form in Exhibit A, or ten business days after delivery if Client has not objected. Nothing has been delivered at the date of this SOW.
    ## 4. Assumptions
    Client provides a read-only copy of the model by January 30. Travel is billed at cost.
    Agreed:
    @sig Larkmoor Mutual Life / ink:25 / Susan Achterberg / Chief Risk Officer / January 12, 2026 || Quintain Actuarial Partners LLC / ink:2 / Neil Yamada / Managing Principal / January 9, 2026
    """,
            page="us-letter",
            font="Liberation Serif",
            size=10.5,
            table="lines",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Larkmoor Mutual Life",
            project="Reserve Model Validation 2026",
            project_code="SOW-14",
            signatory_name="Susan Achterberg",
            signatory_title="Chief Risk Officer",
            signature_date="2026-01-12",
            amount="87500.00 USD",
        ),
    )

    yield text(
        "variation-letter-dredge",
        sheet(
            """
    > Port of Ellanby Authority
    > Marine Works Office
    > 30 March 2026
    To: Hawsepipe Survey Ltd, Grangemouth
    ## Variation Order No. 7
    Contract PEA/M/0446, Approach Channel Bathymetry
    You asked on 16 March for a variation for a second multibeam pass over the turning circle after the grounding of the barge.
    |* | GBP |
    | Fees before this variation | 146,800.00 |
    | This variation | 9,350.00 |
    | Fees after this variation | 156,150.00 |
    The variation is approved provided that: (i) the second pass is run on the same spring tide as the first; (ii) no standby is charged for the pilot boat.
    For the Authority
    @ink 41
    Capt. Idris Penhale, Harbour Master
    """,
            size=10.5,
            table="grid",
            margin=72,
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "en",
            client="Port of Ellanby Authority",
            project="Approach Channel Bathymetry",
            project_code="PEA/M/0446",
            signatory_name="Idris Penhale",
            signatory_title="Harbour Master",
            signature_date="2026-03-30",
            amount="9350.00 GBP",
            change_order_number="7",
            conditions=[
                "the second pass is run on the same spring tide as the first",
                "no standby is charged for the pilot boat",
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    """Everything of this family."""
    yield from letters()
    yield from certificates()
    yield from records()
