"""Building contracts in English: completion, taking over, making good, payment, variations."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import ACC, CO, COND, OK, REJ, TS, UND, one, page, scanned, stamp, typ


def papers() -> Iterator[Paper]:
    """Certificates as they leave a site office."""
    yield one(
        "practical",
        typ(
            """
#align(right)[*Form PC1* · issue 4]
= Practical Completion Statement
#v(4pt)
#table(columns: (32%, 68%), stroke: .5pt, inset: 6pt,
[Employer], [Hathersley Almshouse Trust],
[Contractor], [Dunmore & Peake Builders Ltd],
[Works], [Refurbishment of Almshouses 1 to 9],
[Contract dated], [3 February 2025],
[Our job number], [HAT/2207])
Under the terms of the above-mentioned Contract we hereby give notice that in our opinion practical completion of the Works was achieved on

#align(center)[#text(14pt)[*27 March 2026*]]

and that the Rectification Period will end on 27 March 2027. The Employer takes possession of the Works from that date and is responsible for their insurance. One half of the Retention is released with the next payment.
#v(16pt)
Signed for and on behalf of the Employer
#v(4pt)
#ink(4) \\
#gap(7cm) \\
Margaret Ollerenshaw, Clerk to the Trustees #h(2cm) Date: 30 March 2026
#v(1fr)
#text(7.5pt)[Distribution: #on Employer  #on Contractor  #on Quantity Surveyor  #off Structural Engineer  #off Clerk of Works  #on File]
""",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            ACC,
            OK,
            True,
            "en",
            client="Hathersley Almshouse Trust",
            project="Refurbishment of Almshouses 1 to 9",
            project_code="HAT/2207",
            signatory_name="Margaret Ollerenshaw",
            signatory_title="Clerk to the Trustees",
            signature_date="2026-03-30",
        ),
    )

    yield one(
        "sectional",
        page(
            """
# SECTIONAL COMPLETION CERTIFICATE
: Project | Kestrel Wharf Mixed-Use Development
: Project No. | KW-0418
: Employer | Bramhope Estates plc
: Contractor | Vellacott Construction Limited
: Certificate No. | SCC 02

The Works are divided into the following Sections:
|! Section | Description | Date for completion | Status
| 1 | Basement and substructure | 12 Sep 2025 | Certified 18 Sep 2025
| 2 | Retail podium | 16 Jan 2026 | <b>This certificate</b>
| 3 | Residential tower, levels 3-18 | 24 Jul 2026 | In progress
| 4 | Public realm and landscaping | 30 Oct 2026 | Not started

I hereby certify that, in accordance with clause 2.33 of the Conditions, the works comprised in <b>Section 2 - Retail podium</b> were practically complete on 22 January 2026. Liquidated damages in respect of this Section cease to accrue from that date. Nothing in this certificate relates to Sections 3 and 4.

The Rectification Period for the Section is twelve months. Insurance of the Section passes to the Employer at noon on the day after this certificate. Half of the retention percentage ceases to apply to the Section in the next interim valuation; no sum is released by this certificate itself.
## Copies to
- Vellacott Construction Limited (original)
- Pargeter Quantity Surveying, Atherley Engineers, Building Control
- File KW-0418/C/17

| For Bramhope Estates plc | ~11~ | Name: Tobias Nwachukwu// Position: Development Director// Date: 26 January 2026
""",
            accent="#12426b",
            widths=(1, 2.6, 1.5, 2),
        ),
        truth(
            ACC,
            OK,
            True,
            "en",
            client="Bramhope Estates plc",
            project="Kestrel Wharf Mixed-Use Development",
            project_code="KW-0418",
            milestone="Section 2 - Retail podium",
            signatory_name="Tobias Nwachukwu",
            signatory_title="Development Director",
            signature_date="2026-01-26",
        ),
    )

    yield one(
        "takingover",
        typ(
            """
#grid(columns: (1fr, auto), [*Oranmore Water Board* \\ Capital Works Division \\ Mill Road, Oranmore], align(right)[Ref: TOC/3 \\ Contract: OWB-C-1172])
#v(8pt)
#align(center)[#text(13pt, weight: "bold")[TAKING-OVER CERTIFICATE] \\ (Sub-Clause 10.1)]

To the Contractor: Brannigan Civil Engineering DAC

Contract title: Corrib Intake Pumping Station

We hereby certify that the Works were completed in accordance with the Contract on 8 May 2026, and are taken over by the Employer with effect from that date, *subject to the outstanding work listed below*, which must be finished within the time stated:

#table(columns: (auto, 1fr, auto), stroke: (x, y) => (bottom: .4pt), inset: 5pt,
[*No.*], [*Outstanding work*], [*By*],
[1], [Replace cracked cover slab at chamber C7], [29 May 2026],
[2], [Submit as-built drawings for the rising main], [19 June 2026])

The Defects Notification Period of 365 days commences on 8 May 2026.
#v(10pt)
#seal[ORANMORE WATER BOARD \\ CAPITAL WORKS]
#ink(21) \\
Sinéad Mac Giolla, Head of Capital Delivery \\
on behalf of the Employer #h(1cm) Dated: 14 May 2026
""",
            size=10.5,
        ),
        truth(
            ACC,
            COND,
            True,
            "en",
            client="Oranmore Water Board",
            project="Corrib Intake Pumping Station",
            project_code="OWB-C-1172",
            signatory_name="Sinéad Mac Giolla",
            signatory_title="Head of Capital Delivery",
            signature_date="2026-05-14",
            conditions=[
                "Replace cracked cover slab at chamber C7",
                "Submit as-built drawings for the rising main",
            ],
        ),
    )

    yield one(
        "makinggood",
        page(
            """
= <b>CERTIFICATE OF MAKING GOOD</b>
= (end of rectification period)
---
: Issued by | Larkfield Academy Trust (Employer)
: Premises | New Science Block, Larkfield Academy
: Works Order | WO-55120
: Contractor | J. Sutcliffe & Nephew (Builders) Ltd

WHEREAS practical completion of the Works was certified on 14 February 2025 and a schedule of 31 defects was delivered to the Contractor on 2 March 2026:

WE CERTIFY that the said defects, shrinkages and other faults have been made good to our satisfaction, as verified at the joint inspection of the 19th day of May 2026. The second moiety of retention, in the sum of £18,462.75, may now be released.

Given this twenty-first day of May, two thousand and twenty-six.

~31~
(signed) Philippa Garrod
Estates Manager, Larkfield Academy Trust
""",
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            ACC,
            OK,
            True,
            "en",
            client="Larkfield Academy Trust",
            project="New Science Block, Larkfield Academy",
            project_code="WO-55120",
            signatory_name="Philippa Garrod",
            signatory_title="Estates Manager",
            signature_date="2026-05-21",
            amount="18462.75 GBP",
        ),
    )

    yield one(
        "interim",
        page(
            """
# Interim Certificate No. 7
| Employer: Sandlands Harbour Commissioners | Valuation date: 30 June 2026
| Contractor: Morvah Marine Works Ltd | Certificate date: 7 July 2026
| Contract: Repairs to the North Mole | Contract No. SHC/26/014

|! Item | GBP
| Gross valuation of work executed | 612,300.00
| Materials on site | 22,150.00
| Less retention at 3% | (19,033.50)
| Less total previously certified (Nos. 1-6) | (498,200.00)
| <b>NET AMOUNT NOW CERTIFIED FOR PAYMENT</b> | <b>117,216.50</b>

Notes: (a) rates are those of the contract; (b) fluctuations do not apply; (c) the sum includes no variation order that had not been signed by 30 June 2026; (d) materials on site are vested in the Commissioners once paid for. A pay-less notice, if any, is given separately; none is intended at the date of this certificate.

The Commissioners' Engineer has examined the Contractor's application no. 7 and I certify that the sum above is due. The final date for payment is 14 days from the date of this certificate. All amounts exclude VAT.

| Authorised on behalf of the Commissioners | Hugh Penrose-Tait// Harbour Engineer | ~8~
""",
            look="lines",
            widths=(2, 1, 1),
            foot="SHC form 12/c - white copy: Contractor; pink copy: Finance",
        ),
        truth(
            ACC,
            OK,
            True,
            "en",
            client="Sandlands Harbour Commissioners",
            project="Repairs to the North Mole",
            project_code="SHC/26/014",
            signatory_name="Hugh Penrose-Tait",
            signatory_title="Harbour Engineer",
            signature_date="2026-07-07",
            amount="117216.50 GBP",
        ),
    )

    yield scanned(
        "snag",
        typ(
            """
#set text(9pt)
= SNAG SHEET -- Plot 46 (House type "Rowan")
Site: Thistle Meadows Phase 2 #h(1fr) Job: TM2-46 #h(1fr) Sheet 1 of 1 \\
Builder: Caldbeck Homes (Northern) Ltd #h(1fr) For: Eskdale Housing Association
#table(columns: (auto, 2fr, 3fr, auto, auto), stroke: .4pt, fill: (x, y) => if y == 0 { luma(225) },
[No], [Room], [Defect], [Cat.], [Cleared],
[1], [Kitchen], [Worktop joint open, 4 mm], [B], [#on],
[2], [Bathroom], [No hot water at basin], [A], [#off],
[3], [Bedroom 2], [Window will not close, escape hinge broken], [A], [#off],
[4], [Hall], [Paint run on door lining], [C], [#on],
[5], [Loft], [Insulation missing over party wall], [A], [#off],
[6], [Garden], [Gate latch], [C], [#off])
Category A: must be cleared before the property can be taken. Category B/C: within 28 days.

*Result of inspection:* #h(6pt) #off Property accepted #h(8pt) #off Accepted with snags to follow #h(8pt) #on *Property NOT accepted – re-offer when all Cat. A items are cleared*

#grid(columns: (1fr, 1fr), gutter: 10pt, [Inspected for the Association by: \\ #ink(17) \\ Denise Ahmadi, Development Officer], [Date of inspection: 18/09/2026 \\ Weather: dry \\ Also present: K. Burrows (site manager, Caldbeck)])
""",
            font="Liberation Sans Narrow",
        ),
        truth(
            ACC,
            REJ,
            True,
            "en",
            client="Eskdale Housing Association",
            project="Thistle Meadows Phase 2",
            project_code="TM2-46",
            milestone="Plot 46",
            signatory_name="Denise Ahmadi",
            signatory_title="Development Officer",
            signature_date="2026-09-18",
        ),
        dpi=110,
        skew=-0.8,
        seed=3,
    )

    yield one(
        "variation",
        page(
            """
# VARIATION ORDER
: V.O. number | VO-019
: Contract | Rooftop Plant Replacement, Tenterden House
: Contract ref. | 24-3391
: Client | Wealdway NHS Property Services
: Contractor | Airedale Building Services Engineers Ltd

You are instructed to carry out the following variation to the Works:
- Omit: 2 no. packaged chillers 180 kW as specified (M41/210)
- Add: 2 no. chillers 220 kW low-noise type, including acoustic louvres
## Conditions of this order
The rates are those of the contract bills; star rates are marked. Preliminaries are included. The contractor confirms that no further claim for loss and expense arises from this variation. All other terms of the contract are unchanged. Previous variation orders VO-001 to VO-018 together add £ 61,204.00 to the Contract Sum.
|! Cost summary | Amount
| Omissions | - £ 96,400.00
| Additions | £ 121,875.00
| <b>Net addition to Contract Sum</b> | <b>£ 25,475.00</b>
Effect on completion date: two weeks (new date 13 November 2026).

|! Agreed by Contractor | Approved by Client
| ~41~ G. Rushworth, Contracts Manager// 21 August 2026 | ~42~ Dr Amara Lindqvist, Head of Estates Projects// 25 August 2026
""",
            accent="#0a5f4e",
            size=10.5,
        ),
        truth(
            CO,
            OK,
            True,
            "en",
            client="Wealdway NHS Property Services",
            project="Rooftop Plant Replacement, Tenterden House",
            project_code="24-3391",
            signatory_name="Dr Amara Lindqvist",
            signatory_title="Head of Estates Projects",
            signature_date="2026-08-25",
            amount="25475.00 GBP",
            change_order_number="VO-019",
        ),
    )

    yield one(
        "substantial",
        page(
            """
# Certificate of Substantial Completion
| PROJECT: (name and address)// Juniper Ridge Elementary School Addition// 400 Cholla Street | CERTIFICATE NO.: 001// DATE: June 18, 2026
| OWNER:// Saltillo County School District No. 7 | CONTRACTOR:// Redstone Mesa Contracting, Inc.
| ARCHITECT:// Quintero Bell Associates | ARCHITECT'S PROJECT NO.: 2418-07

The Work identified below has been reviewed and found, to the Architect's best knowledge, information, and belief, to be substantially complete. Substantial Completion is the stage in the progress of the Work when the Work is sufficiently complete that the Owner can occupy or utilize it for its intended use.

The Contractor will complete or correct the Work on the attached list within 30 days. This Certificate takes effect only upon execution by Architect, Contractor and Owner.

|! ARCHITECT | CONTRACTOR | OWNER
| ~51~ | ~52~ | ___________________
| Quintero Bell Associates | Redstone Mesa Contracting, Inc. | Saltillo County School District No. 7
| Elena Quintero, Principal | Wade Hollister, President | Carolyn Yazzie, Superintendent
| June 18, 2026 | June 22, 2026 | Date: ______________
""",
            sheet=LETTER,
            font="Times-Roman",
        ),
        truth(
            ACC,
            UND,
            False,
            "en",
            client="Saltillo County School District No. 7",
            project="Juniper Ridge Elementary School Addition",
            project_code="2418-07",
            signatory_name="Carolyn Yazzie",
            signatory_title="Superintendent",
            warnings=["partly_signed"],
        ),
    )

    yield one(
        "notice",
        typ(
            """
#text(fill: rgb("#8a4b00"), size: 16pt)[*Tarrant Bay Pools & Aquatics Pty Ltd*] \\ #text(8pt)[Builders licence 77014 · Unit 3, Fishburn Close]
#line(length: 100%)
#grid(columns: (1fr, 1fr), [*Notice of Practical Completion by Builder*], align(right)[16 October 2026])
Project: Hydrotherapy pool, Wattle Grove Aged Care \\
Job: TB-2290 \\
To: Wattle Grove Community Care Inc.

We, the Builder, advise that in our view the Works have reached the stage of practical completion as of today. Our final progress claim of AUD 64,900.00 follows once the Owner has signed below. Please inspect within 5 business days and return this notice.

Builder's signature: #ink(61) R. Castellano, Director

#block(stroke: .6pt, inset: 8pt, width: 100%)[*Owner's acknowledgement* \\ The Owner agrees that practical completion has been reached. #v(10pt)
Signature #gap(5cm) Name #gap(4cm) Date #gap(2cm)]
""",
            size=11,
        ),
        truth(
            ACC,
            UND,
            False,
            "en",
            client="Wattle Grove Community Care Inc.",
            project="Hydrotherapy pool, Wattle Grove Aged Care",
            project_code="TB-2290",
            amount="64900.00 AUD",
            warnings=["partly_signed"],
        ),
    )

    yield one(
        "voidvo",
        page(
            """
# Change Order Form
|! CO No. | Contract | Date raised
| CO-006 | Marlowe Street Car Park Strengthening (P/8812) | 11 March 2026
Client: Thornaby Borough Council
Contractor: Ellerby Structural Repairs Ltd
## Description of change
Additional carbon-fibre strips to beams B14 to B22 at level 2.
## Price
Increase in contract price: £ 31,280.00
## Approval
| Approved for the Council | ~71~ Ian Hesketh, Principal Engineer | 16 March 2026
## Note by the Council's contract office
This form was cancelled on 20 March 2026 and replaced by CO-006A. It must not be used.
""",
            over=stamp("VOID/superseded by CO-006A", 130, 120, 28, "#c01010", 34),
        ),
        truth(
            CO,
            UND,
            True,
            "en",
            client="Thornaby Borough Council",
            project="Marlowe Street Car Park Strengthening",
            project_code="P/8812",
            signatory_name="Ian Hesketh",
            signatory_title="Principal Engineer",
            signature_date="2026-03-16",
            amount="31280.00 GBP",
            change_order_number="CO-006",
            warnings=["draft_or_void"],
        ),
    )

    yield one(
        "dayworks",
        page(
            """
# DAYWORK SHEET / TIME RECORD
| Job: 7731 Ravenscar Tunnel Lining | Week ending Sunday 23 August 2026
| Client: Northern Heritage Railways | Contractor: Pickersgill Ground Works

|! Name | Trade | M | T | W | T | F | Hours | Rate £
| A. Dobson | Miner | 8 | 8 | 8 | 10 | 8 | 42 | 38.00
| L. Feeney | Banksman | 8 | 8 | 8 | 8 | 0 | 32 | 27.50
Total labour to be paid: £ 2,476.00
Hours checked against the gate log and agreed for payment.
| Client's representative: ~81~ | Print name: Morag Sillars// Resident Engineer | Date: 24 August 2026
""",
            look="grid",
            font="Courier",
            size=9,
        ),
        truth(
            TS,
            OK,
            True,
            "en",
            client="Northern Heritage Railways",
            project="Ravenscar Tunnel Lining",
            project_code="7731",
            signatory_name="Morag Sillars",
            signatory_title="Resident Engineer",
            signature_date="2026-08-24",
            amount="2476.00 GBP",
        ),
    )
