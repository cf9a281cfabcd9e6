"""English: letters, mails and extracts of decisions."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import copied, over, page, rl, stamp, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield page(
        "en-town-letter",
        rl(
            """
# HARROWMERE TOWN COUNCIL
Estates and Leisure, The Old Maltings, Quay Lane, Harrowmere HM4 2TD
--
> 14 May 2026
> Our ref: EL/26/0417
Tidewell Landscape Architects LLP¦FAO Mr Owen Pascoe¦3 Sailmakers Yard¦Port Ellin PE1 8QR
Dear Mr Pascoe
**St Brannoc's Recreation Ground – Stage 3 (Spatial Coordination) report**
Thank you for sending the revised report on 5 May. At its meeting of 12 May the Estates and Leisure Committee considered it together with the cost plan, and I am pleased to tell you that the Council approves the Stage 3 report as submitted.
You may therefore send us your fee account for this stage in the sum of £18,640.00 plus VAT. Please quote our order number HTC-20881 and your job number TLA-2217, or Finance will send it back.
The Committee's observations were few and are recorded here for completeness:
- the lime avenue along Quay Lane is welcomed and the choice of cultivar is left to you;
- the accessible route now meets the gradient that the Access Forum had asked for;
- the cost plan stands at £1.12m against a budget of £1.15m, and the contingency of 7% was noted.
The Council would like the planting schedule to be shown to the Friends of the Ground over the summer; that is a courtesy and does not hold anything up.
Yours sincerely
~12
Marianne Trewhella¦Estates and Leisure Manager¦for Harrowmere Town Council
. Copies: Cllr B. Nance (Chair, Estates and Leisure); Responsible Finance Officer; Friends of St Brannoc's. The Council is a data controller; our privacy notice is displayed at the Old Maltings.
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Harrowmere Town Council",
            project="St Brannoc's Recreation Ground",
            project_code="TLA-2217",
            milestone="Stage 3 (Spatial Coordination) report",
            signatory_name="Marianne Trewhella",
            signatory_title="Estates and Leisure Manager",
            signature_date="2026-05-14",
            amount="18640.00 GBP",
            po_number="HTC-20881",
        ),
    )

    yield page(
        "en-mail-goahead",
        rl(
            """
**Priya Ramanathan**
--
:: From: :: Priya Ramanathan <p.ramanathan@coldbrookcider.example>
:: Sent: :: 03 September 2026 16:52
:: To: :: Jonas Whitby <jonas@fernandpixel.example>
:: Cc: :: accounts@coldbrookcider.example
:: Subject: :: RE: Coldbrook web shop relaunch - milestone 2 ready for you
Hi Jonas,
Tom and I clicked through everything on the staging site this morning, including the age check and the click & collect bit. All good. That's milestone 2 "Checkout and payments" accepted from our side, go ahead and bill the 9,250.00 GBP.
Looking forward to the product photos.
Priya
Priya Ramanathan¦Head of Digital¦Coldbrook Cider Company Ltd
--
> On 1 Sep 2026, at 09:14, Jonas Whitby wrote:
. > Hi Priya, the checkout is on staging. If you and Tom could go through the test script in the shared folder and tell us by Friday whether you are happy, we can open the content sprint on Monday.
. > Jonas / Fern & Pixel
""",
            size=9.5,
            grid="none",
            wide=0.13,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Coldbrook Cider Company Ltd",
            project="Coldbrook web shop relaunch",
            milestone="Checkout and payments",
            signatory_name="Priya Ramanathan",
            signatory_title="Head of Digital",
            signature_date="2026-09-03",
            amount="9250.00 GBP",
        ),
    )

    yield page(
        "en-board-extract",
        ty(
            """
# Lakeside Unified Water District
Certified extract from the minutes of the regular meeting of the Board of Directors
--
:: Meeting held :: April 21, 2026, 6:30 p.m., District Office, 400 Pump House Road, Orrin, Minnesota
:: Present :: Directors Halvorsen (President), Munk, Oyelaran, Petrakis
:: Absent :: Director Shaw (excused)
## Item 7. Resolution No. 2026-31
**Whereas** the District engaged Boreal Civil Engineers, Inc. to design the North Shore Lift Station (Project No. LUWD-118); and
**Whereas** the engineer delivered the 60% design submittal on March 27, 2026, and District staff has reviewed the submittal and recommends that it be accepted;
**Now, therefore, be it resolved** that the Board accepts the 60% design submittal and authorizes payment of the corresponding milestone in the amount of $84,300.00.
Moved by Director Munk, seconded by Director Petrakis. Ayes 4, nays 0. Motion carried.
--
I, the undersigned, Secretary of the Board, certify that the foregoing is a true and correct copy of a resolution duly adopted at the said meeting.
^Ingrid Solvang
Ingrid Solvang, Board Secretary
Dated April 23, 2026
""",
            title="center",
            accent="#13425c",
            foot="Page 1 of 1 of the extract",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Lakeside Unified Water District",
            project="North Shore Lift Station",
            project_code="LUWD-118",
            milestone="60% design submittal",
            signatory_name="Ingrid Solvang",
            signatory_title="Board Secretary",
            signature_date="2026-04-23",
            amount="84300.00 USD",
        ),
    )

    yield page(
        "en-uat-table",
        rl(
            """
# User Acceptance Test – Sign-off Sheet
:: Client :: Meridian Freight Mutual
:: Vendor :: Oakline Systems Ltd
:: Project :: Claims Portal Replacement
:: Project no. :: OAK-5530
:: Milestone :: M4 UAT cycle 2
:: Milestone fee :: EUR 41,000.00
All 212 scripts were run between 8 and 19 June 2026; 209 passed, 3 were withdrawn by the business. Sign-off takes effect only when **all three** representatives of Meridian Freight Mutual have signed below.
|= 3 3 3 2
|! Role | Name | Signature | Date
| Business owner | Siobhan Keane | ~31 | 22 June 2026
| IT service manager | Marek Duda | ~32 | 23 June 2026
| Head of Claims | Annelise Roth |   |  
## Results by area
|= 4 1 1 1 3
|! Area | Scripts | Passed | Failed | Remark
| First notification of loss | 64 | 63 | 0 | 1 withdrawn
| Cargo survey booking | 41 | 41 | 0 |  
| Reserves and payments | 58 | 57 | 0 | 1 withdrawn
| Broker access | 49 | 48 | 0 | 1 withdrawn
Test manager for the vendor (for information): Dev Chaudhry, Oakline Systems Ltd
""",
            accent="#20304f",
            grid="full",
            head="Oakline Systems Ltd – quality management form QF-31",
            foot="Page 1 of 1",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Meridian Freight Mutual",
            project="Claims Portal Replacement",
            project_code="OAK-5530",
            milestone="M4 UAT cycle 2",
            signatory_name="Annelise Roth",
            signatory_title="Head of Claims",
            amount="41000.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield page(
        "en-mail-conditional",
        ty(
            """
## RE: Project Ashgrove North Wing – fire strategy issue C
|= 1 6
| From | Declan Moriarty (Ashgrove Hospice Trust)
| To | Helen Astbury, Pyrolane Consulting
| Date | Tuesday 10 February 2026, 11:03
Dear Helen,
We have been through issue C with the insurer. The Trust accepts Stage B – Fire strategy (job PC-0931) on condition that the smoke vent to stair 2 is shown on the general arrangement drawings and the evacuation times are restated for night staffing.
Once those two are in we will not need to see the report a second time. The fee for this stage, £6,900.00, can go on your February account.
Kind regards
Declan Moriarty¦Director of Facilities¦Ashgrove Hospice Trust
""",
            font="Liberation Sans",
            size=10,
            grid="lines",
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Ashgrove Hospice Trust",
            project="Ashgrove North Wing",
            project_code="PC-0931",
            milestone="Stage B – Fire strategy",
            signatory_name="Declan Moriarty",
            signatory_title="Director of Facilities",
            signature_date="2026-02-10",
            amount="6900.00 GBP",
            conditions=[
                "the smoke vent to stair 2 is shown on the general arrangement drawings",
                "the evacuation times are restated for night staffing",
            ],
        ),
    )

    yield page(
        "en-change-letter",
        rl(
            """
> Port of Kestrel Authority
> Capital Works Division
> 9 Wharf Street, Kestrel, Nova Scotia
November 3, 2026
Gannet Marine Contractors Limited¦Attention: Ms. Lorna Feeney, P.Eng.
Re: **Berth 4 Fender Replacement, Contract Change Order CCO-07**
Dear Ms. Feeney:
The Authority has reviewed your quotation of October 19 for the additional corrosion allowance on the fender panels, which the diver's survey made necessary. We approve Change Order CCO-07 on the terms quoted:
| Original price of the change quoted | CAD 52,180.00
| Less credit for panels not painted | CAD –4,480.00
| **Net change to the contract price** | **CAD 47,700.00**
Ten calendar days are added to the time for completion. The project number for your invoices remains KW-2025-19.
Yours truly,
~44
Bernard Thibodeau¦Director, Capital Works
""",
            font="Times-Roman",
            size=11,
            grid="lines",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Port of Kestrel Authority",
            project="Berth 4 Fender Replacement",
            project_code="KW-2025-19",
            signatory_name="Bernard Thibodeau",
            signatory_title="Director, Capital Works",
            signature_date="2026-11-03",
            amount="47700.00 CAD",
            change_order_number="CCO-07",
        ),
    )

    yield page(
        "en-timesheet-week",
        ty(
            """
# Weekly time record
[ **Consultant:** Folasade Akin || **Agency:** Bridgewell Interim Ltd
[ **Client:** Norcastle NHS Supply Partnership || **Assignment no.:** BW-77120
[ **Week ending:** Sunday 19 July 2026 || **Project:** Ledger migration
|= 2 1 1 4
|! Day | Hours | Overtime | Work done
| Mon 13 | 7.5 | – | Chart of accounts mapping
| Tue 14 | 7.5 | – | Mapping workshop, Leeds
| Wed 15 | 8.0 | 0.5 | Trial load 2
| Thu 16 | 7.5 | – | Reconciliation of trial load
| Fri 17 | 7.0 | – | Issue log, handover to BAU
| **Total** | **37.5** | **0.5** |  
Hourly rate £68.00. Value of the week: £2,584.00.
I confirm that the hours above were worked and may be invoiced.
:: Signed for the client :: ~51
:: Name :: Gareth Pugh
:: Position :: Finance Systems Lead
:: Date :: 20/07/2026
""",
            font="DejaVu Sans Mono",
            size=8.5,
            grid="full",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Norcastle NHS Supply Partnership",
            project="Ledger migration",
            project_code="BW-77120",
            signatory_name="Gareth Pugh",
            signatory_title="Finance Systems Lead",
            signature_date="2026-07-20",
            amount="2584.00 GBP",
        ),
    )

    yield copied(
        "en-reject-letter",
        rl(
            """
# Saltmarsh & Dunwich Diocesan Board of Finance
Diocesan House, Minster Close, Saltmarsh
--
6 October 2026
Messrs Corbel Conservation Ltd, Stone Yard, Thatcham Lane
Dear Sirs,
**Minster Close almshouses (Job 4471) – Phase 2: West gable repointing**
Our surveyor inspected the finished gable with your foreman on 29 September. A hard cement mortar has been used where the specification asks for lime, and the face of several stones has been damaged in raking out.
In these circumstances the Board does not accept the works and returns your completion certificate unsigned. The sum of £12,415.00 claimed with it will not be paid.
Please let us have your proposals for taking out the mortar within twenty-one days. We are content to meet on site.
Yours faithfully,
~61
Rosalind Amory¦Property Secretary
""",
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Saltmarsh & Dunwich Diocesan Board of Finance",
            project="Minster Close almshouses",
            project_code="4471",
            milestone="Phase 2: West gable repointing",
            signatory_name="Rosalind Amory",
            signatory_title="Property Secretary",
            signature_date="2026-10-06",
            amount="12415.00 GBP",
        ),
        skew=-0.8,
        seed=3,
    )

    yield page(
        "en-sow-short",
        ty(
            """
# Statement of Work No. SOW-0088
between **Halcyon Grain Co-operative** ("Client") and **Threadneedle Data Pty Ltd** ("Consultant")
## 1 Purpose
The Consultant will build a silo stock forecast ("Silo Forecast Pilot") for the 2026/27 harvest.
## 2 Deliverables and fees
|= 1 5 2 2
|! No. | Deliverable | Due | Fee (AUD)
| D1 | Data audit and plan | 31 Aug 2026 | 11,000.00
| D2 | Working model for four sites | 16 Oct 2026 | 27,500.00
| D3 | Training and handover | 27 Nov 2026 | 6,500.00
|   | **Total excluding GST** |   | **45,000.00**
## 3 Acceptance
Each deliverable is deemed accepted unless the Client gives written reasons within ten business days.
Working days exclude public holidays in South Australia. Deliverables are sent to the Client's project mailbox.
## 4 Assumptions
- The Client gives read access to the weighbridge database by 10 August 2026.
- Four sites take part: Murrin, Tarlee East, Bowmans and Lochiel.
- Travel is charged at cost with prior approval and is not part of the total above.
## 5 Term
From signature by both parties until 18 December 2026.
[ **For the Client** || **For the Consultant**
[ ______________________ || ______________________
[ Name: Brett Saunderson || Name: Mei-Lin Hartog
[ Title: General Manager Operations || Title: Principal
[ Date: || Date:
""",
            font="New Computer Modern",
            grid="lines",
            foot="Commercial in confidence",
        ),
        truth(
            "statement_of_work",
            None,
            False,
            "en",
            client="Halcyon Grain Co-operative",
            project="Silo Forecast Pilot",
            project_code="SOW-0088",
            signatory_name="Brett Saunderson",
            signatory_title="General Manager Operations",
            amount="45000.00 AUD",
        ),
    )

    yield page(
        "en-practical-completion",
        rl(
            """
# CERTIFICATE OF PRACTICAL COMPLETION
. Issued under the building contract named below. Original to the Employer, copies to the Contractor, Quantity Surveyor and file.
:: Employer :: Pennyfield Academies Trust
:: Contractor :: J. Rudge & Daughters (Builders) Ltd
:: Works :: Science block roof renewal
:: Job reference :: 2391/B
:: Order number :: PAT/0065412
:: Stage :: Practical completion of the whole of the Works
[ I certify that practical completion of the Works was achieved on **28 August 2026** and that the Employer takes the Works over from that day. The keys, the lightning protection record and the roof access system log were handed over on site and checked against the schedule. || Conditions of use of this form: it may be signed only by the persons named. If practical completion is refused, form PC-2 (Notice of refusal) is to be used instead and reasons must be given within seven days. A conditional certificate is not known to this contract.
Retention released with this certificate: £9,114.50
[ ~72 || ~73
[ Contract Administrator || For the Employer, taking over
[ Simon Levick RIBA || Dr Adaeze Nwosu
[ Levick Hale Architects || Chief Operating Officer
[ 1 September 2026 || 2 September 2026
## Notes
. 1. The rectification period runs for twelve months from the date of practical completion. 2. From that date the Employer is responsible for insuring the Works. 3. Liquidated damages cease to accrue. 4. The issue of this certificate does not relieve the Contractor of any obligation that remains outstanding under the contract.
| Distribution | Employer | Contractor | QS | Clerk of works
| Copies | 1 | 2 | 1 | 1
""",
            accent="#6b1d1d",
            title=1,
            grid="full",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Pennyfield Academies Trust",
            project="Science block roof renewal",
            project_code="2391/B",
            milestone="Practical completion of the whole of the Works",
            signatory_name="Dr Adaeze Nwosu",
            signatory_title="Chief Operating Officer",
            signature_date="2026-09-02",
            amount="9114.50 GBP",
            po_number="PAT/0065412",
        ),
    )

    yield _delivery()


def _delivery() -> Paper:
    """A delivery note filled in by hand and stamped."""
    base = rl(
        """
# Delivery and Installation Note 70455
**Brightwater Signs Limited** – Unit 6, Tannery Road, Clonmore, Co. Carlow
| Deliver to | Ballyknock Credit Union, Main Street
| Your order | BCU-1190
| Job | J-3381 – Branch fascia and totem
|= 1 6
|! Qty | Description
| 1 | Fascia, aluminium, 7.2 m, fitted and lit
| 1 | Totem sign, double sided, foundation by others
| 2 | Opening hours plates
Value of this delivery: €5,870.00 excl. VAT
Received complete, fitted and in good working order:
| Name (print) | ^Una Gilhooly
| Position | ^Branch Manager
| Date | ^12 March 2026
| Signature | ~81
""",
        size=11,
    )
    base = over(base, stamp(370, 400, "BALLYKNOCK CREDIT UNION", "RECEIVED 12 MAR 2026"))
    return copied(
        "en-delivery-scan",
        base,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ballyknock Credit Union",
            project="Branch fascia and totem",
            project_code="J-3381",
            signatory_name="Una Gilhooly",
            signatory_title="Branch Manager",
            signature_date="2026-03-12",
            amount="5870.00 EUR",
            po_number="BCU-1190",
        ),
        seed=8,
    )
