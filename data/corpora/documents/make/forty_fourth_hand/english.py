"""English post: snags, practical completion, a tested stage, refusals, orders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CERT, CHANGE, COND, MAIL, NO, OK, OPEN, ORDER, TIME, draw, paper, scanned, typ


def papers() -> Iterator[Paper]:
    yield paper(
        "snag-sheet-canteen",
        draw(
            """
# SNAG SHEET No. 3
Thornbury Interiors Ltd, Unit 6 Severn Yard, Avonmouth
---
Client :: Pellingham Academy Trust
Works :: Refit of the sixth-form canteen
Our job no. :: TI/2291
Walked by :: A. Coombes (Thornbury), Mrs D. Ferrier (Academy Trust)

|% 6,50,22,22
|! # | Snag | Trade | Put right by
| 1 | Re-hang servery hatch, catches on the left runner | Joiner | 19 June 2026
| 2 | Touch up paint behind the tray return | Decorator | 19 June 2026
| 3 | Fit missing end cap to worktop, bay 2 | Joiner | 24 June 2026

The Trust takes the canteen over today so that term may start, on the footing that the three snags above are put right by the dates shown against them.

|% 22,40,14,24
| For the Academy Trust | ~11 | Date | 8 June 2026
| Name | Deborah Ferrier | Post | Estates Manager
| For Thornbury | ~12 | Date | 8 June 2026
""",
            ink="#7a3b10",
        ),
        truth(
            CERT,
            COND,
            True,
            "en",
            client="Pellingham Academy Trust",
            project="Refit of the sixth-form canteen",
            project_code="TI/2291",
            signatory_name="Deborah Ferrier",
            signatory_title="Estates Manager",
            signature_date="2026-06-08",
            conditions=[
                "Re-hang servery hatch, catches on the left runner",
                "Touch up paint behind the tray return",
                "Fit missing end cap to worktop, bay 2",
            ],
        ),
    )

    yield paper(
        "practical-completion-clinic",
        typ(r"""
#align(right)[*Hallam & Rudge Architects* \ 14 Kelham Row, Sheffield]
#v(8pt)
#text(size: 15pt)[Statement of Practical Completion]
#line(length: 100%)
#kv(4cm, [Employer], [Wharncliffe Dental Partners LLP], [Contractor], [Besford Building Services Ltd], [The Works], [Conversion of 3 Otter Lane to a dental clinic], [Project ref.], [HR-0418])
#v(6pt)
We inspected the Works on 2 and again on 11 September 2025. The defects listed at the first visit were these; every one of them was found closed at the second.
#table(columns: (auto, 1fr, auto), [*Item*], [*What was wrong on 2 September*], [*Status on 11 September*],
 [1], [No fire seal where the pipes pass through wall W3], [Closed],
 [2], [Emergency light in stair not working], [Closed],
 [3], [Chair 2: no isolating valve], [Closed])
Nothing remains outstanding. The Employer accepts the Works as practically complete with effect from 11 September 2025, and the second half of the retention, £8,612.50, falls due under clause 4.20.
The rectification period of twelve months begins on the same day. During it the Contractor answers for defects that show themselves later, as the contract says; none is known today. Meter readings taken at hand-over: water 00412, electricity 18 807, gas 2 266. Keys: fourteen, all handed over.
#v(14pt)
#grid(columns: (1fr, 1fr), gutter: 12pt, [INK21 \ #line_() \ for the Employer \ *Nasreen Qureshi*, Managing Partner \ 12 September 2025], [INK22 \ #line_() \ for the Architect \ *Giles Rudge* \ 11 September 2025])
#v(10pt)
#text(7.5pt)[Distribution: Employer (2), Contractor (1), quantity surveyor (1), principal designer (1), file. Form HR/PC/7, issue 4.]
"""),
        truth(
            CERT,
            OK,
            True,
            "en",
            client="Wharncliffe Dental Partners LLP",
            project="Conversion of 3 Otter Lane to a dental clinic",
            project_code="HR-0418",
            signatory_name="Nasreen Qureshi",
            signatory_title="Managing Partner",
            signature_date="2025-09-12",
            amount="8612.50 GBP",
        ),
    )

    yield paper(
        "uat-stage-table",
        draw(
            """
# UAT Sign-Off
## Brindlemoor Water plc – Meter Reading Portal
Engagement :: ENG-70733
Supplier :: Quillstone Software Ltd
PO :: 4500118823

This sheet concerns the stage marked with an arrow. The other stages are shown for information and have papers of their own.
|% 5,38,22,20,15
|! | Stage | Planned | Fee | State
| | S1 Data migration | 14 March 2026 | £22,000.00 | signed off earlier
| >> | S2 Field app for readers | 30 May 2026 | £31,450.00 | this sheet
| | S3 Billing interface | 28 August 2026 | £18,700.00 | not begun

## Scripts run by the testers
|% 14,56,15,15
|! Script | What it covers | Runs | Passed
| FA-01 | Sign in on the tablet, with and without signal | 4 | 4
| FA-02 | Day list by street and by round | 4 | 4
| FA-03 | Reading typed by hand | 6 | 6
| FA-04 | Reading by photograph | 6 | 6
| FA-05 | Meter not found, note to the office | 4 | 4
| FA-06 | Dog on premises, skip and return | 2 | 2
| FA-07 | Reading lower than the last one, question to reader | 6 | 6
| FA-08 | Change of meter, old and new number | 6 | 6
| FA-09 | Leak seen, call to the control room | 4 | 4
| FA-10 | Two readers on one round | 4 | 4
| FA-11 | Battery fails, resume on another tablet | 4 | 4
| FA-12 | Upload at the depot, 400 readings | 6 | 6
| FA-13 | Welsh texts and long place names | 4 | 4
| FA-14 | Lone worker alarm | 4 | 4
Scripts run: 64. Passed: 64. Open defects of severity 1 to 3: none. Two cosmetic remarks were noted and withdrawn by the testers.
## How these sheets work
A stage passes when every script has been run by the testers of the customer and no defect of severity 1 to 3 is open. A stage that fails may be offered again once. The fee of a stage falls due thirty days after its sheet has been signed. Cosmetic remarks are collected and do not hold up a stage.
===
The readers in the pilot district tell us the app saves them an hour a day, which is more than we hoped for.
## Result
|% 5,40,5,40
| ^x | S2 passes user acceptance | ^o | S2 fails user acceptance

|% 25,35,15,25
| Business owner | Marcus Adeyemi | Signed | ~31
| Role | Head of Metering | On | 3 June 2026
""",
            grid="rule",
            ink="#005f73",
        ),
        truth(
            CERT,
            OK,
            True,
            "en",
            client="Brindlemoor Water plc",
            project="Meter Reading Portal",
            project_code="ENG-70733",
            milestone="S2 Field app for readers",
            po_number="4500118823",
            signatory_name="Marcus Adeyemi",
            signatory_title="Head of Metering",
            signature_date="2026-06-03",
            amount="31450.00 GBP",
        ),
    )

    yield paper(
        "polite-refusal-letter",
        typ(r"""
#set text(font: "Liberation Serif", size: 11pt)
*Ardmillan Housing Association* \ 71 Causeway Street, Paisley
#v(10pt)
Tern & Tide Consulting \ 5 Fish Quay \ North Shields
#v(8pt)
17 November 2025
#v(6pt)
*Tenant Survey 2025 – draft final report, your reference TT-1507*
#v(4pt)
Dear Mr Stobart,

Thank you for the report and for the care your team has plainly taken with the interviews. Several colleagues remarked on how readable the opening chapter is.

We have nevertheless come to the view that we are not able to accept the report as it stands. The sample leaves out the two tower blocks, which make up a third of our homes, and the figures in chapter 4 rest on it. We therefore return it, and no fee is released for this deliverable.

I should be glad to talk over how the survey might be completed.

Yours sincerely,

INK33

Fiona Laidlaw \ Director of Customer Services
"""),
        truth(
            CERT,
            NO,
            True,
            "en",
            client="Ardmillan Housing Association",
            project="Tenant Survey 2025",
            project_code="TT-1507",
            milestone="draft final report",
            signatory_name="Fiona Laidlaw",
            signatory_title="Director of Customer Services",
            signature_date="2025-11-17",
        ),
    )

    yield paper(
        "timesheet-week-rigging",
        typ(r"""
#set page(flipped: true)
#block(fill: rgb("#e8efe0"), inset: 10pt, width: 100%)[#text(15pt, weight: "bold")[Weekly time record] #h(1fr) Castlegate Technical Staffing]
#v(4pt)
#kv(3.4cm, [Contractor], [Owen Prydderch, CAD technician], [Hirer], [Morfa Offshore Ltd], [Assignment], [Crane pedestal drawings, CTS-3395], [Week ending], [Sunday 19 April 2026])
#v(4pt)
#table(columns: (1fr,)*8, [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [Sun], [*Total*], [8.0], [8.0], [7.5], [8.0], [6.0], [–], [–], [*37.5 h*])
37.5 h at £46.00 = *£1,725.00* plus VAT
#v(6pt)
_Hirer's approval_ – The hours above were worked to my satisfaction and may be invoiced.
#v(2pt)
#text(8pt)[Terms of hire, extract: overtime only by agreement; travel between sites counts as work; records come in by Tuesday noon.]
#v(2pt)
#grid(columns: (auto, auto, auto, auto), column-gutter: 18pt, align: horizon, [Approved by: *Sioned Vaughan*, Drawing Office Lead], [INK41], [Date: 20 April 2026], [])
"""),
        truth(
            TIME,
            OK,
            True,
            "en",
            client="Morfa Offshore Ltd",
            project="Crane pedestal drawings",
            project_code="CTS-3395",
            signatory_name="Sioned Vaughan",
            signatory_title="Drawing Office Lead",
            signature_date="2026-04-20",
            amount="1725.00 GBP",
        ),
    )

    yield paper(
        "change-order-us-roof",
        draw(
            """
^^ LODGEPOLE CONSTRUCTION GROUP, INC.
# CHANGE ORDER
|% 30,70
| Change Order No. | 007
| Owner | Saddleback Community Library District
| Project | Branch Library Re-Roofing
| Project No. | LCG-24-118
| Contract date | January 9, 2026

The Contract is changed as follows: replace 1,140 sq ft of rotted decking found under the north slope; omit two skylights.
|% 70,30
| Decking, material and labor | $14,820.00
| Two skylights omitted | ($3,960.00)
| Net change by this Change Order | $10,860.00
| Contract sum was | $212,400.00
| New contract sum | $223,260.00
Contract time is extended by 6 days. The amount includes all costs of the Contractor, direct and indirect, of the work described, and the Owner owes nothing further for it. All other terms of the Contract stay as they are. Unit prices were checked by the Architect against the Contractor's quote of March 30, 2026. Not valid until signed by the Owner.

|% 34,33,33
|! CONTRACTOR | ARCHITECT | OWNER
| ~51 | ~52 | ~53
| Wade Hollister | Irene Okafor, AIA | Ruth Ann Delgado
| President | Project Architect | District Director
| April 2, 2026 | April 3, 2026 | April 7, 2026
""",
            face="T",
            size=10.5,
            mid=True,
            ink="#222222",
        ),
        truth(
            CHANGE,
            OK,
            True,
            "en",
            client="Saddleback Community Library District",
            project="Branch Library Re-Roofing",
            project_code="LCG-24-118",
            change_order_number="007",
            signatory_name="Ruth Ann Delgado",
            signatory_title="District Director",
            signature_date="2026-04-07",
            amount="10860.00 USD",
        ),
    )

    yield paper(
        "mail-praise-training",
        draw(
            """
**
From :: Yolanda Brandt &lt;ybrandt@cassiterite-mining.example&gt;
To :: Piers Lockhart &lt;piers@lockhart-learning.example&gt;
Sent :: Thursday, 5 February 2026 16:42
Subject :: RE: Supervisor training, module 2 – materials handed over
---
Hello Piers,

we have gone through the trainer's handbook and the twelve exercises. They are good. My only remark is one of taste: I would have chosen a calmer blue for the slides, but leave them as they are, please.

Module 2 is hereby accepted on behalf of Cassiterite Mining. You may bill the AUD 9,350.00 for it against PO 88-20417.

Looking forward to module 3,
Yolanda

Yolanda Brandt
Learning and Development Manager
Cassiterite Mining Pty Ltd
> Printed 06/02/2026 08:11 – Page 1 of 1
""".replace("**\n", ""),
            ink="#888888",
            label=70,
        ),
        truth(
            MAIL,
            OK,
            None,
            "en",
            client="Cassiterite Mining Pty Ltd",
            project="Supervisor training",
            milestone="Module 2",
            po_number="88-20417",
            signatory_name="Yolanda Brandt",
            signatory_title="Learning and Development Manager",
            signature_date="2026-02-05",
            amount="9350.00 AUD",
        ),
    )

    yield scanned(
        "punch-list-cleared",
        draw(
            """
# PUNCH LIST – FINAL WALK
Owner :: Tidewater Credit Union
Project :: Harbor Street Branch Fit-Out
Job # :: 25-0647
Contractor :: Mallory Bros. Builders

|% 8,52,20,20
|! No. | Item | Found | Cleared
| 1 | Vault lobby: ceiling tile stained | Mar 3 | Mar 10  <d>ok TR</d>
| 2 | Teller 4: data outlet dead | Mar 3 | Mar 9  <d>ok TR</d>
| 3 | Restroom: door closer too fast | Mar 3 | Mar 10  <d>ok TR</d>
| 4 | Exterior sign: letter R unlit | Mar 3 | Mar 12  <d>ok TR</d>

All items cleared. Owner accepts the Work and has received the keys.

|% 40,32,28
| ~61 | <d>Theodore Rasmussen</d> | <d>March 13, 2026</d>
| Owner's representative (signature) | Printed name | Date

Title :: <d>VP Facilities</d>
""",
            size=11,
            over=((1, "RECEIVED\nMAR 16 2026\nMALLORY BROS.", 440, 190, 9, 12, "#a01818", True),),
        ),
        truth(
            CERT,
            OK,
            True,
            "en",
            client="Tidewater Credit Union",
            project="Harbor Street Branch Fit-Out",
            project_code="25-0647",
            signatory_name="Theodore Rasmussen",
            signatory_title="VP Facilities",
            signature_date="2026-03-13",
        ),
        Scanner(skew=-0.8, noise=5, seed=4),
    )

    yield paper(
        "po-survey-drone",
        typ(r"""
#grid(columns: (1fr, auto), [#text(18pt, fill: rgb("#0b4f6c"))[*Kestrel Aggregates Ltd*] \ Quarry Road, Bardon Mill NE47], [#align(right)[#text(13pt)[PURCHASE ORDER] \ No. *KA-PO-30915* \ Date 9 January 2026]])
#v(8pt)
Supplier: Overhead Survey Partners, 2 Dock Street, Hartlepool
#v(4pt)
#table(columns: (auto, 1fr, auto, auto), fill: (_, y) => if y == 0 { rgb("#d7e8ef") }, [Line], [Description], [Qty], [Amount], [10], [Drone survey of stockpiles, quarterly], [4], [£5,200.00], [20], [Volume report for the auditors], [1], [£950.00], [], [*Order total excluding VAT*], [], [*£6,150.00*])
Project: Stockpile Survey 2026. Deliver to: K. Routledge, weighbridge office. Quote our order number on each invoice. Goods and services are taken as accepted only after inspection under clause 9 of our terms; payment 30 days after that.
#v(8pt)
Order raised electronically; no signature needed.
"""),
        truth(
            ORDER,
            None,
            None,
            "en",
            client="Kestrel Aggregates Ltd",
            project="Stockpile Survey 2026",
            po_number="KA-PO-30915",
            amount="6150.00 GBP",
        ),
    )

    yield paper(
        "vendor-notice-completion",
        draw(
            """
]] Fallowfield Controls Ltd, 9 Bridge Works, Leeds
# NOTICE OF COMPLETION
Customer: Marchbank Bakeries Ltd        Project: Oven line 4 controls        Our job: FC-8816

We hereby certify that the work named above is complete in every respect, tested, and accepted by our own quality department on 22 May 2026. The final instalment of £12,040.00 will be invoiced once the customer has countersigned below.

|% 25,75
| For Fallowfield Controls | ~71
| Name | Harriet Lomas, Commissioning Engineer
| Date | 22 May 2026

The guarantee of twenty-four months will run from the day of countersignature. Spare parts for the burner valves are in cabinet C4. The operating manual was left with the shift foreman, and two operators were shown how to change a recipe.
## Countersignature of the customer
We agree that the work is complete and accept it.
|% 25,75
| Signature |
| Name and position |
| Date |
""",
            grid="box",
            ink="#303030",
        ),
        truth(
            CERT,
            OPEN,
            False,
            "en",
            client="Marchbank Bakeries Ltd",
            project="Oven line 4 controls",
            project_code="FC-8816",
            amount="12040.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    yield scanned(
        "draft-handover-lab",
        typ(r"""
#set text(font: "Liberation Serif", size: 11pt)
#place(center + horizon, rotate(-38deg, text(110pt, fill: rgb("#c9c9c9"))[DRAFT]))
#align(center)[#text(16pt)[*Certificate of Handover*]]
#v(10pt)
Issued between Lindqvist Cleanrooms Ltd (the Installer) and *Corvane Biologics Ltd* (the Client).
#v(6pt)
#kv(3.5cm, [Installation], [Fill-finish suite B], [Reference], [LQ-CR-0772], [Value released], [£64,300.00])
#v(6pt)
The Client confirms that the Installation has passed its particle count and airflow tests and accepts it as from the date below.
#v(40pt)
Signed for the Client: #line_() #h(12pt) Date: #line_() \ \
Name: Dr Rupert Vane \ \
Position: Head of Manufacturing
#v(20pt)
_Version 0.3, for comment by both sides. Do not sign this version._
"""),
        truth(
            CERT,
            OPEN,
            False,
            "en",
            client="Corvane Biologics Ltd",
            project="Fill-finish suite B",
            project_code="LQ-CR-0772",
            amount="64300.00 GBP",
            signatory_name="Dr Rupert Vane",
            signatory_title="Head of Manufacturing",
            warnings=["draft_or_void"],
        ),
        Scanner(skew=0.9, noise=4, blur=0.7, seed=9),
    )
