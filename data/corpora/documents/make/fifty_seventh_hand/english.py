"""English: certificates and letters of the building and software trades."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board, scanned, turned, ty

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield Paper(
        "ly-en-punch",
        "a",
        "text",
        Board("Helvetica", 9.5, "#0b4a5a", tint="#d6ebf0").pdf(
            """# Punch List Close-Out
Harrow &amp; Finch Interiors Ltd, 14 Tallow Street, Leeds LS2 8QT
---
@Client|Birkenhall Dental Group
@Project|Refit of the Otley Road surgery
@Job no.|HF-2291
@Stage|Stage 4 - Second fix and decoration
@Walk-through|19 March 2026, 09:30

{head w=6,40,26,14,14}
|No.|Item|Room|Found|Closed
|1|Skirting scribed short at chair bay|Surgery 2|05 Mar|17 Mar
|2|Door closer slams|Decontamination|05 Mar|12 Mar
|3|Two ceiling tiles marked|Waiting area|05 Mar|16 Mar
|4|Isolator not labelled|Plant cupboard|05 Mar|12 Mar
|5|Paint run behind basin|Surgery 1|05 Mar|18 Mar

Items raised: 5 &nbsp;&nbsp; Items closed: 5 &nbsp;&nbsp; Items open: 0
All of the points noted at the first walk-through were inspected again and found put right. The client takes over Stage 4 today without reservation. The twelve-month defects period starts on the day after this walk-through. The stage fee of £18,640.00 may be invoiced.

{plain w=1,1}
|For Birkenhall Dental Group|For Harrow &amp; Finch
|~ink Moira Tindall|~ink Pete Garside
|Moira Tindall, Practice Director~~19 March 2026|Pete Garside, Site Foreman~~19 March 2026
""",
            foot="HF form 27 / page %",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Birkenhall Dental Group",
            project="Refit of the Otley Road surgery",
            project_code="HF-2291",
            milestone="Stage 4 - Second fix and decoration",
            signatory_name="Moira Tindall",
            signatory_title="Practice Director",
            signature_date="2026-03-19",
            amount="18640.00 GBP",
        ),
    )

    yield Paper(
        "ly-en-praise",
        "a",
        "text",
        ty("""#set text(size: 11pt)
#align(right)[*Castellan Marine Insurance plc* \\ 3 Quayside Row \\ Bristol BS1 6TD \\ 11 February 2026]
#v(1cm)
Lodestar Analytics Ltd \\ For the attention of Ms Ifeoma Adair
#v(.6cm)
*Claims triage dashboard -- Release 2 (your ref. LA-0771)*

Dear Ms Adair,

Thank you for the demonstration on Monday. My colleagues in marine cargo tell me that they now open the dashboard before they open their mail, which I have never heard anyone here say of a system. Personally I would have chosen a calmer shade of orange for the alerts, but that is taste and nobody but me minds.

We accept Release 2 as delivered on 2 February. Please send your invoice for the release instalment of £26,500 to the usual address.

We should at some time like to talk about a mobile view; that would be new work and has nothing to do with this release.

Yours sincerely,

INK(Rupert Ellacott)

Rupert Ellacott \\ Head of Claims Operations
"""),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Castellan Marine Insurance plc",
            project="Claims triage dashboard",
            project_code="LA-0771",
            milestone="Release 2",
            signatory_name="Rupert Ellacott",
            signatory_title="Head of Claims Operations",
            signature_date="2026-02-11",
            amount="26500.00 GBP",
        ),
    )

    yield Paper(
        "ly-en-practical",
        "a",
        "text",
        ty("""#set page(margin: 1.8cm)
#grid(columns: (1fr, auto), text(size: 17pt, weight: "bold")[Statement of Practical Completion], [Ref. PC/118-03])
#rule
#kv([Employer], [Stowbridge Grammar Trust], [Contractor], [A. Merriman Building Services Ltd], [Works], [New science block, ventilation package], [Contract No.], [SGT-118], [Section], [Section 3: Laboratories, first floor])
#v(4pt)
Following our joint inspection of 24 April 2026 the Employer agrees that Section 3 has reached practical completion, *subject to* the defects below being made good by 15 May 2026:
#table(columns: (auto, 1fr, auto, auto), fill: (x, y) => if y == 0 { luma(225) }, [*Snag*], [*Description*], [*Room*], [*Open*],
[3.01], [Rebalance supply air to fume cupboards], [L14], [yes], [3.02], [Replace cracked diffuser], [L15], [closed 21 Apr], [3.03], [Provide fire damper test sheets], [all], [yes])
#text(weight: "bold")[Snags raised 3, closed 1, open 2.]

On this Statement one half of the retention, £9,312.50, is released.
#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 8pt, [INK(Harriet Soames) \\ Harriet Soames \\ Bursar, for the Employer \\ 27 April 2026], [INK(Tony Merriman) \\ Tony Merriman \\ Managing Director, for the Contractor \\ 24 April 2026])
#v(1fr)
#small[Attached: (a) inspection photographs 1--22; (b) air flow readings; (c) list of manuals handed over.]
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Stowbridge Grammar Trust",
            project="New science block, ventilation package",
            project_code="SGT-118",
            milestone="Section 3: Laboratories, first floor",
            signatory_name="Harriet Soames",
            signatory_title="Bursar",
            signature_date="2026-04-27",
            amount="9312.50 GBP",
            conditions=[
                "Rebalance supply air to fume cupboards",
                "Provide fire damper test sheets",
            ],
        ),
    )

    yield Paper(
        "ly-en-waves",
        "a",
        "text",
        Board("Times-Roman", 10.5, "#333333").pdf("""# Deliverable Acceptance Record
@Customer:|Pellworth County Libraries
@Supplier:|Ninefold Data LLP
@Programme:|Catalogue consolidation
@Engagement:|ND-2026-014
@Deliverable:|D5 Migrated bibliographic records
---
The Customer has checked samples of the three loads against the criteria of schedule 2.

{head lines w=12,44,20,24}
|Load|Content|Error rate|Result
|5a|Monographs|0.2 %|passed
|5b|Periodicals|0.4 %|passed
|5c|Maps and prints|6.8 %|failed

Accordingly D5 is accepted in part. Loads 5a and 5b are accepted with effect from the date below. Load 5c is not accepted; it is to be loaded again and resubmitted.
Fee released by this record: £7,480.00 (loads 5a and 5b only).

Signed on behalf of the Customer
~ink Yusuf Lindgren
Yusuf Lindgren
Collections Systems Manager
Date: 30 January 2026
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Pellworth County Libraries",
            project="Catalogue consolidation",
            project_code="ND-2026-014",
            milestone="D5 Migrated bibliographic records",
            signatory_name="Yusuf Lindgren",
            signatory_title="Collections Systems Manager",
            signature_date="2026-01-30",
            amount="7480.00 GBP",
            conditions=["Load 5c is not accepted; it is to be loaded again and resubmitted"],
        ),
    )

    yield Paper(
        "ly-en-regret",
        "a",
        "text",
        ty("""#set text(font: "New Computer Modern", size: 10.5pt)
#align(center)[#text(size: 15pt)[WHITCOMBE & DAUGHTERS] \\ _Brewers since 1871_ \\ Mill Lane, Ludlow]
#v(.8cm)
Mr Declan Roe \\ Parallax Brand Studio

8 June 2026

Dear Declan,

*Packaging redesign, job PBS-455: Milestone 2, final artwork*

First of all, thank you. Everyone here can see how much care went into the drawings, and the hop motif in particular is lovely.

You asked us to sign off the final artwork. I am sorry to say that on this occasion we do not feel able to do so. The allergen panel is missing from all four labels and the brown does not match the approved swatch, so that the printer could not use the files as they stand. We should be glad to look at a fresh set whenever you are ready, and the milestone fee of £5,900.00 will have to wait until then.

With every good wish for the next round,

INK(Philippa Whitcombe)

Philippa Whitcombe \\ Marketing Director
"""),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="WHITCOMBE & DAUGHTERS",
            project="Packaging redesign",
            project_code="PBS-455",
            milestone="Milestone 2, final artwork",
            signatory_name="Philippa Whitcombe",
            signatory_title="Marketing Director",
            signature_date="2026-06-08",
            amount="5900.00 GBP",
        ),
    )

    yield Paper(
        "ly-en-twice",
        "a",
        "text",
        Board("Helvetica", 10, "#553311", grid="#553311").pdf("""# UAT Sign-Off Sheet
{w=22,78}
|Client|Orrin Valley Credit Union
|Project|Member portal replacement
|Project ID|OVCU-MP-3
|Test phase|UAT cycle 2
|Fee due on sign-off|USD 31,200.00

## Outcome (tick one only)
[x] &nbsp; Passed - all critical and major defects are closed
[ ] &nbsp; Passed with exceptions listed overleaf
[x] &nbsp; Failed - a further cycle is required

## Defect count
{head w=1,1,1,1}
|Severity|Raised|Closed|Open
|Critical|2|2|0
|Major|7|6|1
|Minor|19|15|4

{w=1,1}
|Signature ~~ ~ink Lorna Pettibone|Name: Lorna Pettibone~~Title: VP Member Services~~Date: August 21, 2026
"""),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Orrin Valley Credit Union",
            project="Member portal replacement",
            project_code="OVCU-MP-3",
            milestone="UAT cycle 2",
            signatory_name="Lorna Pettibone",
            signatory_title="VP Member Services",
            signature_date="2026-08-21",
            amount="31200.00 USD",
        ),
    )

    yield Paper(
        "ly-en-joint",
        "a",
        "text",
        ty("""#set text(font: "Liberation Sans Narrow", size: 10pt)
#rect(fill: rgb("#20303f"), width: 100%, inset: 10pt, text(fill: white, size: 14pt)[Gate Review Certificate #h(1fr) #text(size: 9pt)[Brightwater Rail Signalling]])
#v(6pt)
#table(columns: (1fr, 1fr), stroke: .4pt, [*Client:* Tern Valley Light Railway], [*Scheme:* Level crossing renewals], [*Work order:* WO-60418], [*Gate:* Gate 5 -- Detailed design])

The detailed design submitted on 6 October 2026 has been reviewed. It is hereby accepted and the Gate 5 payment of £54,200.00 is certified.

#table(columns: (auto, 1fr, auto, auto), stroke: .4pt, [*Comment*], [*Subject*], [*Raised by*], [*Status*], [C1], [Cable route under the down line], [Engineering], [closed], [C2], [Barrier timing diagram, sheet 4], [Operations], [closed], [C3], [Spelling of place names on the scheme plan], [Sponsor], [closed])
Comments raised: 3. Comments open: 0. Documents reviewed: scheme plan (issue 4), bill of quantities, safety case, hazard log, earthing study.

Acceptance of the design does not relieve the supplier of responsibility for it.

This certificate takes effect when it has been signed by *both* the Scheme Sponsor and the Head of Engineering of the client.

#table(columns: (1.2fr, 1.2fr, 1fr, 1fr), align: horizon, [*Role*], [*Name*], [*Signature*], [*Date*],
[Scheme Sponsor (client)], [Gwen Abara], [INK(Gwen Abara)], [14 October 2026],
[Head of Engineering (client)], [Stuart Pell], [#v(30pt)], [],
[Design Manager (supplier)], [Colm Hastie], [INK(Colm Hastie)], [13 October 2026])
"""),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Tern Valley Light Railway",
            project="Level crossing renewals",
            project_code="WO-60418",
            milestone="Gate 5 -- Detailed design".replace("--", "\u2013"),
            signatory_name="Stuart Pell",
            signatory_title="Head of Engineering",
            amount="54200.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "ly-en-notice",
        "a",
        "text",
        Board("Courier", 9.5, "#000000").pdf("""# NOTICE OF COMPLETION
From: Sable Creek Surveying Co., Boise, Idaho
To: Pine Ridge Irrigation District
Re: Canal easement survey, Job 26-0387, Task 3 (Boundary monuments)
Date: May 18, 2026

Dear Board Members,

We are pleased to report that Task 3 has been completed in full. All 41 monuments are set, checked and recorded. In our opinion the work fully meets the contract, and we congratulate everyone involved.

We consider the task complete as of May 15, 2026 and would be grateful if the District would confirm its acceptance of the task at its next meeting, so that the task fee of $12,750.00 can be billed.

Prepared by:
~ink Hank Dorsett
Hank Dorsett, PLS, President, Sable Creek Surveying Co.

. Enclosures: plat sheets 1-6; monument record forms; photo log.
"""),
        truth(
            AC,
            "undecided",
            None,
            "en",
            client="Pine Ridge Irrigation District",
            project="Canal easement survey",
            project_code="26-0387",
            milestone="Task 3 (Boundary monuments)",
            amount="12750.00 USD",
        ),
    )

    yield Paper(
        "ly-en-draft",
        "a",
        "text",
        ty("""#set page(background: across[DRAFT])
= Certificate of Substantial Completion
*Owner:* Calloway Hospitals Inc. \\ *Contractor:* Dunmore Mechanical \\ *Project:* Chiller plant upgrade, East Tower \\ *Project number:* 2025-CH-19 \\ *Portion of the work:* Phase B, pumps and controls

The work performed under this contract has been reviewed and found, to the Owner's best knowledge, to be substantially complete. The date of substantial completion is July 28, 2026. The Owner accepts the portion named above and releases \\$148,000.00 of retainage.

A list of items to be completed is attached (0 items).

#v(1cm)
#grid(columns: (1fr, 1fr), [INK(Deborah Kwan) \\ Deborah Kwan \\ Director of Facilities, Owner \\ July 30, 2026], [INK(Ray Dunmore) \\ Ray Dunmore \\ President, Contractor \\ July 30, 2026])
"""),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Calloway Hospitals Inc.",
            project="Chiller plant upgrade, East Tower",
            project_code="2025-CH-19",
            milestone="Phase B, pumps and controls",
            signatory_name="Deborah Kwan",
            signatory_title="Director of Facilities",
            signature_date="2026-07-30",
            amount="148000.00 USD",
            warnings=["draft_or_void"],
        ),
    )

    yield scanned(
        "ly-en-goods",
        "a",
        Board("Helvetica", 11, "#000000").pdf("""# Delivery &amp; Installation Note 55017
> Corvid Racking Systems
---
@Customer|Applegarth Frozen Foods
@Site|Wisbech
@Job no.|CR-8840
@Project|Cold store 3 racking
@Lot|Lot 1: Mobile racking, bays 1 to 36

{head w=12,60,28}
|Qty|Goods|Condition
|36|Bay, 4 levels, galvanised|complete
|12|Mobile base with drive|complete
|1|Control panel with manuals|complete

Received in good order, installed and tried out in our presence. We accept the installation. Very tidy crew, thank you!

{plain w=1,1}
|~hand Dave Uttley|~stamp APPLEGARTH^GOODS INWARD^23 APR 2026
|Name: Dave Uttley~~Position: Warehouse Manager|Date: 23 April 2026
"""),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Applegarth Frozen Foods",
            project="Cold store 3 racking",
            project_code="CR-8840",
            milestone="Lot 1: Mobile racking, bays 1 to 36",
            signatory_name="Dave Uttley",
            signatory_title="Warehouse Manager",
            signature_date="2026-04-23",
        ),
        skew=0.9,
    )

    yield scanned(
        "ly-en-lastline",
        "a",
        Board("Times-Roman", 12, "#000000").pdf("""= <b>LETTER OF ACCEPTANCE</b>

Marlow Pike Housing Association
22 Cutlers Yard, Sheffield S1 4RT

4 November 2026

To: Greenspan Roofing Ltd
Contract: Roof renewals, Hollin Estate - contract no. MP/R/77
Milestone: Blocks 7 to 12

Dear Sirs,

Our clerk of works visited blocks 7 to 12 on 2 November. The slating is of a good standard throughout, the lead work is neat, and the tenants have told us how courteous your men were. The scaffold has been struck and the gardens left clean. We accept blocks 7 to 12 as complete and have asked our accounts office to release the milestone payment of £63,750.00 in the ordinary way.

We look forward to working with you on blocks 13 to 18 in the spring, and thank you once more for the photographs.

Yours faithfully,
~hand Joan Arkwright
Joan Arkwright
Asset Manager

P.S. This acceptance holds only if the 20-year guarantee certificates reach us by 30 November 2026.
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Marlow Pike Housing Association",
            project="Roof renewals, Hollin Estate",
            project_code="MP/R/77",
            milestone="Blocks 7 to 12",
            signatory_name="Joan Arkwright",
            signatory_title="Asset Manager",
            signature_date="2026-11-04",
            amount="63750.00 GBP",
            conditions=["the 20-year guarantee certificates reach us by 30 November 2026"],
        ),
        skew=-0.7,
        shadow=True,
    )

    form = """# Service Acceptance Form
. Fill in on screen and return to projects@tessellate.example
{w=28,72}
|Client|~field client^%s
|Project|~field project^%s
|Project code|~field code^%s
|Milestone|~field milestone^%s
|Amount to be invoiced|~field amount^%s
---
{plain w=5,95}
|~check accept^%s|The milestone is accepted.
|~check cond^%s|The milestone is accepted with the open items listed below.
|~check reject^%s|The milestone is rejected for the reasons listed below.
Open items or reasons:
~area items^%s
{w=28,72}
|Signed (type /s/ and name)|~field sig^%s
|Name|~field name^%s
|Title|~field title^%s
|Date|~field date^%s
"""
    filled = (
        "Quillon Aerospace",
        "Wind tunnel data platform",
        "TS-3390",
        "M3 Sensor ingestion",
        "CAD 44,000.00",
        "1",
        "0",
        "0",
        "none",
        "/s/ Anjali Mercer",
        "Anjali Mercer",
        "Test Engineering Lead",
        "2026-09-16",
    )
    yield Paper(
        "ly-en-acro",
        "a",
        "form",
        Board("Helvetica", 10, "#37205f").pdf(form % filled, head="Tessellate Systems Inc."),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Quillon Aerospace",
            project="Wind tunnel data platform",
            project_code="TS-3390",
            milestone="M3 Sensor ingestion",
            signatory_name="Anjali Mercer",
            signatory_title="Test Engineering Lead",
            signature_date="2026-09-16",
            amount="44000.00 CAD",
        ),
    )
    blank = (
        "Hartnell Optics",
        "Lens inspection line",
        "TS-3417",
        "M1 Concept",
        "CAD 12,350.00",
        "0",
        "0",
        "0",
        "",
        "",
        "Bruce Yamada",
        "Plant Manager",
        "",
    )
    yield Paper(
        "ly-en-acro",
        "b",
        "form",
        Board("Helvetica", 10, "#37205f").pdf(form % blank, head="Tessellate Systems Inc."),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Hartnell Optics",
            project="Lens inspection line",
            project_code="TS-3417",
            milestone="M1 Concept",
            signatory_name="Bruce Yamada",
            signatory_title="Plant Manager",
            amount="12350.00 CAD",
        ),
    )

    long = "\n".join(
        f"{n}. {t}"
        for n, t in enumerate(
            (
                "The review was carried out between 1 and 12 June 2026 by the panel named in the terms of reference.",
                "Documents were read in the order of the register; each is quoted by its register number.",
                "Interviews took place with eleven members of staff, two of whom asked not to be named.",
                "The panel found the stock records to agree with the ledger within 0.3 per cent.",
                "In two depots the count sheets had been kept in pencil. The practice has stopped.",
                "Fuel cards are reconciled weekly. No card was found without a holder.",
                "The training register is complete for 2025 and for the first quarter of 2026.",
            ),
            1,
        )
    )
    yield Paper(
        "ly-en-late",
        "a",
        "text",
        Board("Times-Roman", 12, "#1c3d1c", gap=12).pdf(
            f"""# Independent Review of Depot Controls
Final report to Ferncliffe Bus Company by Oakhurst Assurance LLP
Assignment OA-5521
---
{long}
~page
## Annex A - Register of documents
{{head w=1,4,2}}
|No.|Document|Date
|R1|Depot manual, 9th edition|January 2024
|R2|Fuel card policy|May 2025
|R3|Count sheets, four depots|2025
|R4|Minutes of the controls group|2025-2026
|R5|Draft findings, version 0.8 (not accepted by the company, withdrawn)|3 June 2026
~page
## Annex B - Glossary
Count sheet: a list of parts on a shelf. Depot: any place where a bus is kept overnight. Ledger: the company's stock ledger.
~page
## Annex C - Sign-off of the deliverable
Deliverable: Final report
Ferncliffe Bus Company confirms that the final report answers the terms of reference and accepts it. The closing fee of £21,800.00 is payable.
For Ferncliffe Bus Company
~ink Marguerite Okoro
Marguerite Okoro, Finance Director
the twenty-sixth of June two thousand and twenty-six
""",
            foot="Oakhurst Assurance LLP - page %",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Ferncliffe Bus Company",
            project="Independent Review of Depot Controls",
            project_code="OA-5521",
            milestone="Final report",
            signatory_name="Marguerite Okoro",
            signatory_title="Finance Director",
            signature_date="2026-06-26",
            amount="21800.00 GBP",
        ),
    )

    yield Paper(
        "ly-en-landscape",
        "a",
        "text",
        turned(
            Board(
                "Helvetica", 9.5, "#5a1a1a", wide=True, width=720, tint="#f0e0e0"
            ).pdf("""# Milestone acceptance log - Galloway Tidal Array monitoring (contract GTA-09)
{head w=8,26,14,14,16,22}
|No.|Milestone|Fee GBP|Submitted|Result|Remark
|MS1|Inception note|8,000.00|12 Jan 2026|Accepted 20 Jan 2026|see certificate 1
|MS2|Buoy deployment|36,400.00|16 Mar 2026|Accepted 27 Mar 2026|see certificate 2
|MS3|First data report|14,250.00|18 May 2026|<b>this certificate</b>|
|MS4|Closing workshop|5,100.00|-|not yet submitted|

Certificate 3: Solway Marine Trust hereby accepts <b>MS3 First data report</b>. Reader's note for the authors, no action needed: figure 7 is the clearest tide plot we have had.
{plain w=1,1,1}
|~ink Isla McQuarrie|Isla McQuarrie~~Science Programme Lead|29 May 2026
"""),
            90,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Solway Marine Trust",
            project="Galloway Tidal Array monitoring",
            project_code="GTA-09",
            milestone="MS3 First data report",
            signatory_name="Isla McQuarrie",
            signatory_title="Science Programme Lead",
            signature_date="2026-05-29",
            amount="14250.00 GBP",
        ),
    )
