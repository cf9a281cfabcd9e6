"""English: building, fit-out and civil works."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_fifth_hand.board import rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Certificates, snag sheets, variations and site notes."""
    data = rl(
        """# Certificate of Substantial Completion
PROJECT :: Harlow Creek Elementary School, Gymnasium Addition
OWNER :: Tillamor County School District No. 9
ARCHITECT :: Wendt Osgood Architects, PC
CONTRACTOR :: Bramblett Construction Group, Inc.
ARCHITECT'S PROJECT NO. :: 21-0447
PROJECT OR PORTION DESIGNATED :: Phase 2 - Gymnasium shell and locker rooms

The Work performed under the Contract for the Portion designated above has been reviewed and found, to the Architect's best knowledge, information and belief, to be substantially complete. Substantial Completion is the stage at which the Work is sufficiently complete for the Owner to occupy or utilize it for its intended use. The Date of Substantial Completion is August 21, 2026.
Warranties commence on that date. The Owner will release the retainage of $48,215.00 against this Certificate; no items of corrective work are listed.
|| WENDT OSGOOD ARCHITECTS, PC\\Architect | BRAMBLETT CONSTRUCTION GROUP, INC.\\Contractor
|| ~11 | ~12
|| Carl Osgood, AIA | Denise Bramblett, President
||August 21, 2026|August 24, 2026
The Owner accepts the Portion designated as substantially complete and assumes full possession at noon on August 28, 2026.
|| TILLAMOR COUNTY SCHOOL DISTRICT NO. 9 | ~13
|| Marguerite Pell, Director of Facilities | August 27, 2026""",
        "Times-Roman",
        10,
        us=True,
        top="Certificate of Substantial Completion - form G-7 (2022)",
        kv="lines",
    )
    yield Paper(
        "mg-en-substantial",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Tillamor County School District No. 9",
            project="Harlow Creek Elementary School, Gymnasium Addition",
            project_code="21-0447",
            milestone="Phase 2 - Gymnasium shell and locker rooms",
            signatory_name="Marguerite Pell",
            signatory_title="Director of Facilities",
            signature_date="2026-08-27",
            amount="48215.00 USD",
        ),
    )

    data = typ(r"""
#set page(margin: 2cm, header: align(right, text(8pt)[Corrie & Thane Ltd -- Snag sheet 3 of 3]))
#set text(size: 11pt)
= Snagging Sheet -- Handover inspection
#kv([*Client*], [Brackenmoor Housing Trust], [*Site*], [14--22 Tanner's Yard, Kessleby], [*Job no.*], [CT/3308], [*Block*], [Block C, plots 9 to 16])
#v(6pt)
#table(columns: (auto, 2fr, 3fr, auto, auto), [*No.*], [*Location*], [*Snag*], [*Trade*], [*Cleared*],
[1], [Plot 9 hall], [Paint run behind door], [Dec.], [14/08 KM],
[2], [Plot 11 bath], [Silicone missing at bath end panel], [Plmb.], [14/08 KM],
[3], [Plot 12 kitchen], [Unit door catches worktop], [Join.], [17/08 KM],
[4], [Plot 16 stair], [Handrail bracket loose], [Join.], [17/08 KM])
All four snags seen cleared. No further defects noted. Block C is taken over from today, 18 August 2026, and keys for eight plots are in our hands.

#grid(columns: (1fr, 1fr), row-gutter: 8pt, [For Corrie & Thane Ltd], [For Brackenmoor Housing Trust], [#ink(21)], [#ink(22)], [K. Mistry, site manager], [Olwen Tasker, clerk of works])
""")
    yield Paper(
        "mg-en-snagsheet",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Brackenmoor Housing Trust",
            project="14–22 Tanner's Yard, Kessleby",
            project_code="CT/3308",
            milestone="Block C, plots 9 to 16",
            signatory_name="Olwen Tasker",
            signatory_title="clerk of works",
            signature_date="2026-08-18",
        ),
    )

    data = rl(
        """= TAKING-OVER CERTIFICATE
= issued under Sub-Clause 10.1 of the Conditions of Contract
To :: Velmar Roads & Bridges (Pvt) Ltd
Employer :: Ministry of Works, Republic of Sanduru
Contract :: Upgrading of the Ombe-Lisanga Road
Project No. :: MW/RD/2019/14
Section :: Section 3 (km 41+200 to km 58+900)

We refer to your application of 3 July 2026. Pursuant to Sub-Clause 10.1 we hereby certify that the above Section was completed in accordance with the Contract on 30 July 2026, except for the following outstanding work, which will not substantially affect the use of the Section for its intended purpose:
| Item | Outstanding work | To be finished by
| 1 | Replace cracked culvert headwall at km 44+310 | 30 September 2026
| 2 | Complete road marking between km 52+000 and km 53+400 | 30 September 2026
The Employer takes over the Section on these terms. One half of the Retention Money for the Section, USD 212,640.75, becomes due for certification.
Records of tests on completion, as-built drawings (47 sheets) and the operation manual for the weighbridge at km 50+100 have been received. Nothing in this Certificate relieves the Contractor of obligations that remain to be performed under the Contract.
The Defects Notification Period runs for 365 days from the date of completion stated above.

Signed for the Engineer, Pallister Dunne International :: ~31
Name :: E. Okonjo-Reyes, Resident Engineer
Date :: 6 August 2026
Signed for the Employer, Ministry of Works :: ~32
Name :: Tobias Amadi Kweru, Permanent Secretary
Date :: 11 August 2026
% Copies: Engineer's file; Employer; Contractor; lender's supervision mission""",
        "Times-Roman",
        10.5,
        kv="grid",
        tint="#1b3a5b",
    )
    yield Paper(
        "mg-en-takingover",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="Ministry of Works, Republic of Sanduru",
            project="Upgrading of the Ombe-Lisanga Road",
            project_code="MW/RD/2019/14",
            milestone="Section 3 (km 41+200 to km 58+900)",
            signatory_name="Tobias Amadi Kweru",
            signatory_title="Permanent Secretary",
            signature_date="2026-08-11",
            amount="212640.75 USD",
            conditions=[
                "Replace cracked culvert headwall at km 44+310",
                "Complete road marking between km 52+000 and km 53+400",
            ],
        ),
    )

    page = rl(
        """# DELIVERY & INSTALLATION NOTE
Marlock Joinery Works - Unit 4, Fennel Quay, Port Ashby
Deliver to :: Orrinshaw Dental Group
Contract / job :: Reception fit-out, Ashby Road surgery
Job no. :: MJ-7719
Date :: 3 September 2026
| Qty | Description | Fixed
| 1 | Reception counter, oak veneer, 4.2 m | yes
| 6 | Base units with drawers | yes
| 2 | Bench seats, upholstered | yes
Installed by: R. Lowe, P. Adu

Goods received and fitted to our satisfaction.
Customer signature :: ~41
Print name :: ~D:Hannah Birtle
Position :: ~D:practice manager""",
        "Helvetica",
        11,
        kv="lines",
        center=True,
        stamps=[(1, 430, 180, 7, "ORRINSHAW DENTAL GROUP\\RECEIVED 3 SEP 2026")],
    )
    yield Paper(
        "mg-en-deliverynote",
        "a",
        "scan",
        scan(page, Scanner(dpi=88, skew=1.1, noise=2, jpeg=24)),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Orrinshaw Dental Group",
            project="Reception fit-out, Ashby Road surgery",
            project_code="MJ-7719",
            signatory_name="Hannah Birtle",
            signatory_title="practice manager",
            signature_date="2026-09-03",
        ),
        page,
    )

    data = rl(
        """# Change Order No. 7
---
Project :: Larkspur Medical Office Building, core and shell
Owner :: Larkspur Holdings LLC
Contractor :: Dunmore & Sykes Builders
Project number :: 2025-118
## The Contract is changed as follows
* Substitute 10-ga. galvanized embeds at grid lines C to F per RFI 88: add $9,340.00
* Delete planter walls at the east entry per ASI 12: deduct $14,120.00
* Add two frost-proof hose bibbs at the loading dock: add $1,180.00
|Contract Sum|Amount
|Original Contract Sum|$6,204,000.00
|Net change by previous Change Orders|$87,450.00
|Contract Sum prior to this Change Order|$6,291,450.00
|Change by this Change Order|($3,600.00)
|New Contract Sum including this Change Order|$6,287,850.00
The Contract Time is unchanged.
% Not valid until signed by the Architect, Contractor and Owner.
|| ARCHITECT | CONTRACTOR | OWNER
|| Fenn Ruiz Studio | Dunmore & Sykes Builders | Larkspur Holdings LLC
|| ~51 | ~52 | ~53
|| Ada Ruiz | Walt Sykes | Imogen Castellane, Managing Member
|| 9/14/2026 | 9/15/2026 | 9/17/2026""",
        us=True,
        tint="#6b2d1a",
    )
    yield Paper(
        "mg-en-changeorder",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Larkspur Holdings LLC",
            project="Larkspur Medical Office Building, core and shell",
            project_code="2025-118",
            signatory_name="Imogen Castellane",
            signatory_title="Managing Member",
            signature_date="2026-09-17",
            amount="-3600.00 USD",
            change_order_number="7",
        ),
    )

    data = rl(
        """# Variation request VR-019
Raised by :: Pennick Groundworks Ltd
Employer :: Stannery Dock Estates plc
Scheme :: Stannery Dock, Plot 6 remediation
Job ref. :: PG-5520
Reason :: Unrecorded brick sewer found at chainage 112; break out and grout
Price :: GBP 18,475.20
Time :: 4 working days

Employer's decision (tick one)
|| [ ] Agreed at the price stated | [ ] Agreed, price to be measured | [x] Not agreed
Comment :: The sewer is shown on drawing ST-D-004 rev B issued with the tender. The risk sits with Pennick under item 3.4 of the works information. No addition is due.
Name :: Desmond Achterley
Position :: Commercial manager
Signature :: ~61
Date :: 22 July 2026""",
        kv="grid",
        size=9.5,
        foot="VR form 2 - one copy to site file",
    )
    yield Paper(
        "mg-en-variation",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Stannery Dock Estates plc",
            project="Stannery Dock, Plot 6 remediation",
            project_code="PG-5520",
            signatory_name="Desmond Achterley",
            signatory_title="Commercial manager",
            signature_date="2026-07-22",
            amount="18475.20 GBP",
            change_order_number="VR-019",
        ),
    )

    data = typ(r"""
#set page(foreground: across[DRAFT])
#set page(margin: 2.4cm)
#set text(size: 11pt)
#align(center)[#text(15pt)[*Practical Completion Statement*] \ JCT-type works, employer's agent's form]
Employer: Quillfeather Brewing Company Ltd \
Works: New cold store and dispatch hall, Leven Road \
Our project ref: EA/1190 \
Stage: Practical Completion of the Works

I state that in my opinion practical completion of the Works was achieved on 4 September 2026, and the rectification period of twelve months runs from that day. The first moiety of retention to be released is £31,902.50.

Signed for the Employer #blank(6cm) #h(1cm) Date #blank(3cm)

Rosalind Quill, Operations Director
""")
    yield Paper(
        "mg-en-pcdraft",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Quillfeather Brewing Company Ltd",
            project="New cold store and dispatch hall, Leven Road",
            project_code="EA/1190",
            milestone="Practical Completion of the Works",
            signatory_name="Rosalind Quill",
            signatory_title="Operations Director",
            amount="31902.50 GBP",
            warnings=["draft_or_void"],
        ),
    )

    data = rl(
        """= <b>SITE INSPECTION AND HOLD POINT RELEASE</b>
|| Principal: Wirrabee Shire Council | Contractor: Nullamarra Civil Pty Ltd
|| Project: Banksia Drive drainage upgrade | Project no.: WSC-C-2271
|| Lot / hold point: HP 4 - Pipe bedding, line D | ITP: ITP-03 rev 2
|Check|Requirement|Result|By
|Trench base|proof rolled, no soft spots|conforms|LT
|Bedding depth|min. 100 mm|85 mm at pit D6|LT
|Bedding material|5-7 mm aggregate|fines above limit in sample 2|LT
|Level|+/- 10 mm|conforms|LT
HOLD POINT:
|| [ ] RELEASED | [x] NOT RELEASED
Bedding between pits D5 and D7 shall be removed and replaced. Call a new inspection with 24 hours' notice. Pipes may not be laid.
Superintendent's Representative :: Priya Hallam
Title :: Senior Civil Inspector
Signed :: ~71
Date :: 11 September 2026""",
        "Courier",
        9,
        wide=True,
    )
    yield Paper(
        "mg-en-holdpoint",
        "a",
        "text",
        data,
        truth(
            CERT,
            "rejected",
            True,
            "en",
            client="Wirrabee Shire Council",
            project="Banksia Drive drainage upgrade",
            project_code="WSC-C-2271",
            milestone="HP 4 - Pipe bedding, line D",
            signatory_name="Priya Hallam",
            signatory_title="Senior Civil Inspector",
            signature_date="2026-09-11",
        ),
    )

    text = [
        """# Final Account and Closing-Out Report
Client :: Dunmorrow Harbour Commissioners
Project :: Inner Quay Wall Strengthening
Project code :: DH-2024-06
Contractor :: Caldgate Marine Ltd
Prepared by :: Caldgate Marine Ltd, 2 September 2026
"""
    ]
    topics = [
        "Scope and history of the works",
        "Piling records",
        "Concrete repair and cube results",
        "Cathodic protection commissioning",
        "Safety and environment",
        "Programme and extensions of time",
        "Quantities and final measurement",
    ]
    notes = [
        "The tubular piles were driven to refusal between March and June 2025; records of set are kept at the site office and were shown to the Engineer each week.",
        "Cubes taken from each pour reached the specified strength at twenty-eight days, save for pour 31, which was cored and found sound.",
        "Plant on hire is returned. The slipway has been swept and the berths sounded.",
        "No lost-time injury was recorded. Two near misses were reported and closed out with a toolbox talk.",
    ]
    for number, topic in enumerate(topics, 1):
        text.append(
            f"+++\n## {number}. {topic}\n"
            + "\n".join(notes[(number + k) % 4] for k in range(4))
            + f"\nThe Contractor asks the Client to accept the works described in this section {number} together with the others by signing section 8."
        )
    text.append("""+++
## 8. Acceptance
Having read sections 1 to 7 and walked the quay with the Contractor on 8 September 2026, the Commissioners accept the stage "Final completion of marine works" and agree the closing payment of £264,118.06.
Signed on behalf of the Dunmorrow Harbour Commissioners :: ~81
Captain's office :: Dr Fergus Lamond, Harbour Engineer
Date :: ninth of September two thousand and twenty-six""")
    data = rl(
        "\n".join(text),
        "Times-Roman",
        11,
        foot="Inner Quay Wall Strengthening - page #",
        kv="plain",
    )
    yield Paper(
        "mg-en-closeout",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Dunmorrow Harbour Commissioners",
            project="Inner Quay Wall Strengthening",
            project_code="DH-2024-06",
            milestone="Final completion of marine works",
            signatory_name="Dr Fergus Lamond",
            signatory_title="Harbour Engineer",
            signature_date="2026-09-09",
            amount="264118.06 GBP",
        ),
    )

    page = rl(
        """# Daily Work Record / Timesheet
Hirer :: Aldermoor Quarry Products
Site :: Thornlea Quarry, overburden strip
Ticket / job no. :: 60417
Week ending :: 16 August 2026
| Day | Machine and operator | Start | Stop | Hours
| Mon | 35 t excavator, J. Pike | 07.00 | 17.30 | 10
| Tue | 35 t excavator, J. Pike | 07.00 | 17.30 | 10
| Wed | 35 t excavator, J. Pike | 07.00 | 12.00 | 5
| Thu | 35 t excavator, S. Gunn | 07.00 | 17.00 | 9.5
| Fri | 35 t excavator, S. Gunn | 07.00 | 16.00 | 8.5
Total hours :: 43
I agree the above hours.
Hirer's representative :: ~91
Name (capitals) :: ~B:MARTIN SELBY
Position :: ~B:Quarry Foreman
Date :: ~B:17/8/26
Ridd Plant Hire - all machines on CPA-type terms""",
        "Helvetica",
        10,
        kv="grid",
        tint="#8a5a00",
    )
    yield Paper(
        "mg-en-planthours",
        "a",
        "scan",
        scan(page, Scanner(dpi=88, skew=-0.9, noise=1.8, jpeg=24, shadow=True)),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Aldermoor Quarry Products",
            project="Thornlea Quarry, overburden strip",
            project_code="60417",
            signatory_name="MARTIN SELBY",
            signatory_title="Quarry Foreman",
            signature_date="2026-08-17",
        ),
        page,
    )
