"""English papers: mails, change orders, timesheets, orders and doubtful certificates."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_fifth_hand.board import glass, md, one, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield one(
        "mail-ok",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Redfern Aggregates",
            project="Haul Road Bridge",
            milestone="Milestone 3 (deck pour)",
            signatory_name="Joanna Stell",
            signatory_title="Projects Engineer",
            signature_date="2026-05-20",
            amount="64500.00 GBP",
            project_code="RA-77",
        ),
        md(
            """
**From:** Joanna Stell (Redfern Aggregates) [jstell@redfernagg.example]
**Sent:** 20 May 2026 16:52
**To:** Marek Duda [m.duda@spanworks.example]
**Cc:** Accounts Payable
**Subject:** RE: Haul Road Bridge RA-77 - deck cubes
---
Marek

28-day cubes came back at 47 and 49, lab sheets are in the folder. That was the last thing I was waiting for, so Milestone 3 (deck pour) is accepted from our side. Send in your £64,500.00 and I'll get it into the June run.

Two of your barriers are still leaning against our weighbridge by the way, no rush.

Jo

Joanna Stell | Projects Engineer | Redfern Aggregates

**From:** Marek Duda
**Sent:** 20 May 2026 09:10
**To:** Joanna Stell
**Subject:** Haul Road Bridge RA-77 - deck cubes

Morning Jo, any news from the lab? We would like to close the milestone this month.
Marek
""",
            size=9.5,
        ),
    )
    yield one(
        "mail-no",
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Tamar Logistics Park",
            project="Unit 7 floor slab",
            project_code="TLP-7",
            signatory_name="Nadia Farrukh",
            signature_date="2026-01-13",
        ),
        typ(r"""
#set text(font: "DejaVu Sans Mono", size: 8.5pt)
#set par(leading: 5pt)
Date: Tue, 13 Jan 2026 08:14:39 +0000 \
From: "Nadia Farrukh" (nfarrukh\@tamarlogistics.example) \
To: contracts\@levelfloor.example \
Subject: Unit 7 floor slab (TLP-7) - flatness survey

Hello all,

I've read the survey twice. 31% of the readings in aisles C to F are outside FM2, and the racking people will not bolt down on that. So no, Tamar Logistics Park can't take the slab as it stands, and please don't raise the invoice yet.

What I need: your proposal for grinding, and who pays for the racking crew standing idle. \
I can meet on site any day but Friday.

Regards \
Nadia

\-- \
Sent from a phone. Tamar Logistics Park Ltd, company no. 0099812
"""),
    )
    yield one(
        "mail-ask",
        truth(
            "email",
            None,
            None,
            "en",
            client="Northmoor Hospital Trust",
            project="Boiler house relocation",
            milestone="Commissioning stage",
        ),
        md(
            """
Inbox - Print view                                                           1 of 1
---
|:1,6
| From | Colm Reddy (Ashgate Mechanical)
| To | Dr. Faith Olander (Northmoor Hospital Trust)
| Date | Monday, 9 March 2026, 11:31
| Subject | Boiler house relocation - sign-off of commissioning stage?

Dear Dr. Olander,

Commissioning stage of the boiler house relocation finished on Friday, all four boilers on load. Could you let me know by the end of the week whether Northmoor Hospital Trust is content to accept it? The acceptance form went to your estates office this morning; as soon as it is back signed we can demobilise.

Happy to walk you through the logs.

Kind regards
Colm Reddy
Ashgate Mechanical
""",
            font="Times",
            look="lines",
        ),
    )
    yield one(
        "variation",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Wairoa District Council",
            project="Stormwater Upgrade Stage 2",
            project_code="WDC-4410",
            signatory_name="Te Ariki Paewai",
            signatory_title="Engineer to the Contract",
            signature_date="2026-09-17",
            amount="-18450.00 NZD",
            change_order_number="VO-09",
        ),
        typ(r"""
#set page(margin: (x: 2.4cm, y: 1.8cm))
#block(fill: rgb("#123a5a"), width: 100%, inset: 10pt, text(fill: white, 14pt)[*VARIATION ORDER VO-09*])
#kv([Principal], [Wairoa District Council], [Contractor], [Kaimanawa Civil Ltd], [Project], [Stormwater Upgrade Stage 2 (WDC-4410)])
*Instruction.* Omit the 900 dia. culvert at chainage 410 and replace it by a planted swale to drawing C-118/B.
#table(columns: (3fr, 1fr), stroke: .4pt, align: (left, right), [Item], [NZD], [Omit culvert, headwalls, bedding], [–61,200.00], [Add swale, planting, 2 years' care], [42,750.00], [*Net effect on Contract Price*], [*–18,450.00*])
Due Date for Completion: no change.

*Contractor* agrees to the above valuation: #scrawl() #h(6pt) S. Hohepa, 14/09/2026

*Approved for the Principal:* #scrawl(w: 4cm) \ Te Ariki Paewai, Engineer to the Contract \ Date: 17/09/2026
"""),
    )
    yield one(
        "changeorder-us",
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Mesa Verde Charter Academy",
            project="Cafeteria Addition",
            project_code="MVCA-19",
            signatory_name="Priscilla Gant",
            signatory_title="Head of Operations",
            amount="27315.00 USD",
            change_order_number="4",
            warnings=["partly_signed"],
        ),
        md(
            """
# Change Order
|:1,2,1,1
| PROJECT | Cafeteria Addition | CHANGE ORDER NUMBER | 4
| JOB | MVCA-19 | DATE | June 22, 2026
| OWNER | Mesa Verde Charter Academy | CONTRACTOR | Piñon Construction Group

**The Contract is changed as follows:**
Provide grease interceptor 1,500 gal. in lieu of 750 gal., including excavation in rock, per RFI 31.

|:4,1
| The original Contract Sum was | $1,940,000.00
| Net change by previously authorized Change Orders | $38,112.00
| The Contract Sum prior to this Change Order was | $1,978,112.00
| The Contract Sum will be increased by this Change Order in the amount of | **$27,315.00**
| The new Contract Sum including this Change Order will be | $2,005,427.00

The Contract Time will be increased by nine (9) days.

**NOT VALID UNTIL SIGNED BY THE CONTRACTOR AND OWNER.**

|:1,1
|= CONTRACTOR | OWNER
| ~17 | 
| Bo Lindqvist, Vice President | Priscilla Gant, Head of Operations
| June 24, 2026 | (date)
""",
            page="letter",
            look="grid",
            size=9.5,
        ),
    )
    yield one(
        "daywork",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Harrow & Finch Contractors",
            project="Basement Box, Lot 5",
            project_code="HF-L5",
            signatory_name="Ben Sorrell",
            signatory_title="Section Engineer",
            signature_date="2026-11-02",
            amount="4216.00 GBP",
        ),
        md(
            """
# DAYWORK SHEET No. 31
|:1,3,1,1
| Contractor | Harrow &amp; Finch Contractors | Job | HF-L5
| Site | Basement Box, Lot 5 | Week ending | 1 November 2026
| Subcontractor | Ludd Diamond Drilling Ltd |  |

|:3,1,1,1,1,1,1,1,1
|= Operative | M | T | W | T | F | Hrs | Rate | £
| R. Ludd, driller | 10 | 10 | 9 | 10 | 5 | 44 | 46.00 | 2,024.00
| J. Asante, driller | 10 | 10 | 9 | 10 | 5 | 44 | 38.00 | 1,672.00
| Core rig (plant) | 4 | 4 | 4 | 4 | 4 | 20 | 26.00 | 520.00
| **Total** |  |  |  |  |  |  |  | **4,216.00**

Hours and plant verified against the gate log. Agreed as daywork, to be paid at the rates shown.

For Harrow &amp; Finch:
~59
Ben Sorrell, Section Engineer, 2 Nov 2026
""".replace("&amp;", "&"),
            size=9.5,
            tint="#f2dfb8",
        ),
    )
    yield one(
        "timesheet-disputed",
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Queensferry Dry Dock",
            project="Gate 2 overhaul",
            project_code="WO 60712",
            signatory_name="Malcolm Rennie",
            signatory_title="Dock Superintendent",
            signature_date="2026-02-16",
        ),
        typ(r"""
#set page(flipped: true)
#set text(size: 9pt)
#text(15pt)[Weekly Time Record] #h(1fr) FORTH RIGGERS & CO
#table(columns: (auto,) * 4, stroke: none, [*Client:* Queensferry Dry Dock], [*Project:* Gate 2 overhaul], [*Work order:* WO 60712], [*Week:* 9–15 February 2026])
#table(columns: (2fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1fr), inset: 6pt, [*Name*], [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [Sun], [*Total*], [Docherty, A.], [8], [8], [8], [12], [12], [12], [–], [60], [Imrie, S.], [8], [8], [8], [12], [12], [12], [–], [60], [Blyth, K.], [–], [8], [8], [12], [12], [12], [–], [52])
#grid(columns: (1fr, 1fr), [*Supervisor, Forth Riggers:* #ink[A Docherty]], [*Client:* #off approved #h(8pt) #on not approved #h(8pt) #ink[M. Rennie] \ Malcolm Rennie, Dock Superintendent \ 16 February 2026])
#v(6pt)
#hand(s: 13pt)[Nobody was on the gate on Saturday - dock was shut. Resubmit without the Sat hours.]
"""),
    )
    yield one(
        "po-en",
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Lough Erne Dairies",
            project="Effluent plant pipe bridge",
            po_number="4500119374",
            amount="58940.00 GBP",
            signatory_name="Siobhan Tracey",
            signatory_title="Category Buyer",
            signature_date="2026-04-28",
        ),
        md(
            """
>> **PURCHASE ORDER 4500119374**
Lough Erne Dairies
Creamery Road, Ballindarragh
---
|:1,3
| Vendor | Cavan Structural Steel Ltd
| Project | Effluent plant pipe bridge
| Deliver to | Gate C, by 30 July 2026
| Terms | 30 days end of month

|:1,4,1,1,1
|= Line | Description | Qty | Unit £ | Total £
| 10 | Pipe bridge trestles, galvanised, to drg LE-220 | 6 | 6,490.00 | 38,940.00
| 20 | Truss spans 12 m | 4 | 5,000.00 | 20,000.00
|  | **Order total excl. VAT** |  |  | **58,940.00**

## Conditions of purchase (extract)
1. The Vendor shall acknowledge this order within five working days; delivery without acknowledgement is delivery on these terms.
2. Fabrication drawings are submitted for comment before steel is cut. Our comment does not relieve the Vendor of his duty to design.
3. Galvanising to the usual standard, 85 microns mean; damaged areas are made good with zinc-rich paint.
4. Payment falls due after acceptance of the goods at Gate C by our project engineer. Goods not accepted are collected by the Vendor at his cost.
5. Liquidated damages: 1% a week, no more than 8%.
6. Title passes on payment or delivery, whichever is the earlier; risk passes at Gate C.
7. The Vendor keeps product liability insurance of two million pounds.
8. Hygiene rules of the dairy apply to drivers and fitters alike; visitors report to the gatehouse.
9. Confidential information stays confidential for three years.
10. The law of Northern Ireland applies.

Authorised by:
~46
Siobhan Tracey, Category Buyer, 28 April 2026
""",
            look="lines",
            accent="#0a5e2a",
        ),
    )
    yield one(
        "sow-en",
        truth(
            "statement_of_work",
            None,
            False,
            "en",
            client="Port of Harwick Authority",
            project="Breakwater condition survey",
            project_code="SOW-26-031",
            amount="87200.00 GBP",
            signatory_name="Ellis Thwaite",
            signatory_title="Harbour Master",
        ),
        typ(r"""
#set page(columns: 2)
#set text(font: "Libertinus Serif")
#set par(justify: true)
#place(top, scope: "parent", float: true, align(center, text(15pt)[*Statement of Work SOW-26-031* \ Breakwater condition survey]))
*Client:* Port of Harwick Authority \ *Consultant:* Fathom & Lea Marine Engineers

*1. Purpose.* The Client wants to know how much life is left in the outer breakwater and where money should be spent first.

*2. Services.* (a) Multibeam survey of the toe and seaward slope. (b) Drone photogrammetry above low water. (c) Twelve cores through the crown wall. (d) Ranking of repairs with budget costs.

*3. Deliverables and fees.* \ D1 Survey data and charts: £31,400.00 \ D2 Core logs and laboratory report: £22,300.00 \ D3 Final report: £33,500.00 \ *Total fee: £87,200.00, excluding VAT*

*4. Acceptance.* The Client has ten working days after each deliverable to accept it in writing or to give reasons why it does not.

*5. Programme.* Survey in June in neap tides; final report by 30 September 2026.

*6. Exclusions.* Licences, diving, notices to mariners.

*Signatures*

For the Consultant: #blank(w: 4cm) \ Name: Imogen Lea, Director

For the Client: #blank(w: 4cm) \ Name: Ellis Thwaite, Harbour Master \ Date: #blank(w: 3cm)
"""),
    )
    yield glass(
        "tickedtwice",
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Mount Lyell Quarries Pty Ltd",
            project="Crusher 3 Foundation Repair",
            project_code="MLQ-0388",
            signatory_name="Trevor Haines",
            signatory_title="Maintenance Superintendent",
            signature_date="2026-08-25",
            amount="73180.00 AUD",
        ),
        typ(r"""
#set text(font: "New Computer Modern", size: 11.5pt)
#align(right)[Derwent Grouting & Concrete Pty Ltd]
= Completion Sign-Off
#table(columns: (1fr, 2fr), inset: 7pt, [Client], [Mount Lyell Quarries Pty Ltd], [Project], [Crusher 3 Foundation Repair], [Job number], [MLQ-0388], [Sum payable on sign-off], [AUD 73,180.00 excl. GST])
Please tick one box only.

#on #h(5pt) Works complete, accepted without reservation

#on #h(5pt) Works not accepted, see reasons overleaf
#v(8pt)
Signature #h(1cm) #scrawl(w: 5cm) \
Name #h(1.6cm) #hand(s: 14pt)[Trevor Haines] \
Position #h(1.2cm) #hand(s: 14pt)[Maintenance Superintendent] \
Date #h(1.8cm) #hand(s: 14pt)[25 August 2026]
"""),
        skew=0.9,
        seed=31,
    )
