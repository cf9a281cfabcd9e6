"""English papers: building, software, survey, managed services, training, laboratory."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import page, style


def practical_completion() -> Paper:
    body = r"""
#align(center)[#text(14pt, tracking: 1pt)[HOLROYD PELL ARCHITECTS] \ #text(8.5pt)[Chartered Architects · 4 Tanner's Row, Hebden Bridge HX7 8DG]]
#v(8pt)
#rect(width: 100%, inset: 9pt, stroke: 1pt)[
#align(center)[#text(13pt, weight: "bold")[Certificate of Practical Completion] \ #text(9pt)[JCT Intermediate Building Contract 2016, clause 2.21]]]
#v(6pt)
#table(columns: (27%, 1fr), stroke: .4pt, inset: 6pt,
[Employer], [Calderbrook Multi-Academy Trust, Burnley Road, Todmorden],
[Contractor], [Fenwick & Sugden (Builders) Ltd],
[Works], [Riverside Sixth Form Block, phase two],
[Job no. / serial no.], [HPA-2217 / certificate 3],
[Issue date], [13 February 2026])
#v(8pt)
As contract administrator under the building contract named here, I certify that the Works reached practical completion in my opinion, the health and safety file and the as-built information asked for in the specification being with the Employer, on

#align(center)[#text(13pt)[*11 February 2026*]]

The Rectification Period of twelve months starts to run from that day. One half of the retention held, namely *£18,642.75*, will be included in the next interim certificate. The Employer resumes the insurance of the building from noon on the date above.
#v(14pt)
#grid(columns: (1fr, 1fr), gutter: 12pt,
[Architect and Contract Administrator \ #v(4pt) %ink 11 130 38% \ #line(length: 85%, stroke: .5pt) Imogen Pell RIBA, Director], 
[*Distribution* \ #text(9pt)[Original to: Employer \ Copies: Contractor; Quantity Surveyor (Dunmore Rudge LLP); Structural Engineer; Principal Designer; file]])
#v(1fr)
#text(7.5pt)[Holroyd Pell Architects is a trading name of HPA Studio Limited, registered in England.]
"""
    return page(
        "mn-en-practical-completion",
        style("Libertinus Serif", 11, "2.4cm"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Calderbrook Multi-Academy Trust",
            project="Riverside Sixth Form Block, phase two",
            project_code="HPA-2217",
            milestone="Practical Completion",
            signatory_name="Imogen Pell",
            signatory_title="Director",
            signature_date="2026-02-13",
            amount="18642.75 GBP",
        ),
    )


def snag_letter() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [], [#text(12pt, weight: "bold", fill: rgb("#6b1f33"))[Marchmont Lodge Hotels plc] \ Estates & Refurbishment \ 61 Dean Terrace, Edinburgh EH4 1ND])
#v(10pt)
Tobin Interiors Contracts \ FAO Mr S. Okafor \ Unit 9, Leith Walk Yard, Edinburgh

27 March 2026

Project no. ML/ED/0418

Dear Sunny

*Bedroom refurbishment, fourth floor (rooms 401 to 422)*

Thanks for walking the floor with Ailsa and me on Wednesday. The joinery in particular has come out a treat, and housekeeping are itching to make up the beds.

We are happy to take the fourth floor back from you as from Monday 30 March, so please treat this letter as our sign-off of the stage 4 handover. It is given on the understanding that the points we marked up together are dealt with before the Easter weekend, that is:

#pad(left: 18pt)[
#sym.dash.en #h(4pt) shower screen in 407 to be re-sealed and water tested

#sym.dash.en #h(4pt) scuffed headboard in 415 to be replaced

#sym.dash.en #h(4pt) missing fire door drop seal to 420 to be fitted]

You may now raise your application for the stage 4 sum of £46,900.00 plus VAT against PO 7100233. The floor five programme is unaffected.

Yours sincerely

%ink 23 120 36%

Fergus Abernethy \ Head of Refurbishment

#v(1fr)
#line(length: 100%, stroke: .4pt + rgb("#6b1f33"))
#text(8pt)[Registered in Scotland. cc A. Muir (Duty Manager), accounts payable]
"""
    return page(
        "mn-en-snag-letter",
        style("P052", 11, "(x: 2.8cm, y: 2.2cm)"),
        body,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Marchmont Lodge Hotels plc",
            project="Bedroom refurbishment, fourth floor (rooms 401 to 422)",
            project_code="ML/ED/0418",
            milestone="stage 4 handover",
            signatory_name="Fergus Abernethy",
            signatory_title="Head of Refurbishment",
            signature_date="2026-03-27",
            amount="46900.00 GBP",
            po_number="7100233",
            conditions=[
                "shower screen in 407 to be re-sealed and water tested",
                "scuffed headboard in 415 to be replaced",
                "missing fire door drop seal to 420 to be fitted",
            ],
        ),
    )


def uat_sheet() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(17pt, weight: "black", fill: rgb("#0a6c74"))[tidewheel] #text(9pt)[software inc.]], align(right)[User Acceptance Test record \ Form QA-19, rev 6])
#line(length: 100%, stroke: 2pt + rgb("#0a6c74"))
#table(columns: (1fr, 1fr, 1fr), stroke: none, fill: (x, y) => if calc.even(x) {rgb("#eef6f6")}, inset: 6pt,
[*Customer* \ Lakehead Grain Terminals Ltd., Thunder Bay ON], [*Product* \ Railcar Scheduling Console], [*Engagement* \ TW-5580],
[*Build* \ 3.1.0-rc4], [*Environment* \ staging-east], [*Cycle* \ UAT cycle 2])
#v(4pt)
#table(columns: (auto, 1fr, auto, auto, auto), inset: 4.5pt, stroke: .4pt + luma(160), align: (left, left, center, center, center),
table.header([*Script*], [*What was tried*], [*Run*], [*Pass*], [*Fail*]),
[S-01], [Create inbound train from waybill file], [6], [6], [0],
[S-02], [Move a car between tracks by drag and drop], [11], [11], [0],
[S-03], [Weigh-scale interface, tare correction], [8], [8], [0],
[S-04], [Night shift report, printed and e-mailed], [4], [4], [0],
[S-05], [Lost network at the dumper, resume without double count], [5], [5], [0])
#v(6pt)
*Outcome of this cycle* (customer ticks one)

#bt #h(3pt) Build may be promoted to production. \
#bx #h(3pt) Build may be promoted once the listed defects are retested. \
#bx #h(3pt) Build goes back to development.

Defects carried forward: none.
#v(10pt)
#grid(columns: (1.3fr, 1fr, .8fr), column-gutter: 10pt, row-gutter: 3pt,
[%ink 31 110 30%], [], align(bottom)[#hand[04/07/2026]],
line(length: 100%, stroke: .5pt), line(length: 100%, stroke: .5pt), line(length: 100%, stroke: .5pt),
[Signature for the customer], [Name and position], [Date],
[], [Priya Vandermeer \ Terminal Operations Lead], [])
#v(10pt)
#text(8.5pt, fill: luma(90))[On promotion Tidewheel may invoice the go-live instalment of CAD 21,300.00.]
"""
    return page(
        "mn-en-uat-ticks",
        style("Lato", 9.5, "1.8cm", "us-letter"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Lakehead Grain Terminals Ltd.",
            project="Railcar Scheduling Console",
            project_code="TW-5580",
            milestone="UAT cycle 2",
            signatory_name="Priya Vandermeer",
            signatory_title="Terminal Operations Lead",
            amount="21300.00 CAD",
            warnings=["ambiguous_date"],
        ),
    )


def mail_go() -> Paper:
    body = r"""
#text(8pt, fill: luma(100))[1 of 1 #h(1fr) Printed by c.delahunty on 20 May 2026 09:02]
#v(4pt)
#text(15pt)[RE: Discovery report for the loyalty app: are we good?]
#v(2pt)
#kv(cols: (14%, 1fr), [*From:*], [Ciara Delahunty \<ciara.delahunty@corrib-bakes.example>], [*To:*], [Joss Whitlow \<joss@paperlantern.example>], [*Cc:*], [Finance Inbox], [*Sent:*], [Tuesday 19 May 2026 17:41])
#line(length: 100%, stroke: .4pt)

Hi Joss,

Read it twice on the train, and so did Donal. It answers every question we put to you in March, and the costing of the two options is exactly what the board wanted to see. So yes: discovery is signed off from our side, you can bill the €9,750 and start on the prototype whenever you like.

See you on the 3rd.

Ciara

#text(9.5pt)[Ciara Delahunty \ Digital Manager, Corrib Bakes DAC \ Oranmore, Co. Galway]

#v(6pt)
#pad(left: 10pt)[#rect(stroke: (left: 1.5pt + rgb("#3465a4")), inset: (left: 9pt, y: 2pt))[
On 15 May 2026 at 12:10, Joss Whitlow wrote:

Ciara, the discovery report (job PL-0931, "Loyalty app for the Corrib cafés") went into your folder last night. Could you let us know by Wednesday if it can be approved? We cannot open the prototype phase before that, as you know.

Joss \ Paper Lantern Digital]]
"""
    return page(
        "mn-en-mail-discovery",
        style("Liberation Sans", 10.5, "2cm"),
        body,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Corrib Bakes DAC",
            project="Loyalty app for the Corrib cafés",
            project_code="PL-0931",
            milestone="discovery",
            signatory_name="Ciara Delahunty",
            signatory_title="Digital Manager",
            signature_date="2026-05-19",
            amount="9750.00 EUR",
        ),
    )


def weekly_time() -> Paper:
    body = r"""
#align(center)[#text(12pt)[*STANHOPE FIELD ENGINEERS, P.C.* \ Weekly Time Record]]
#v(4pt)
```
Employee....: Dale R. Hutchins            Class....: Resident Inspector II
Client......: Brazos County Water District No. 4
Job.........: Lift Station 12 Rehabilitation
Job number..: SFE-24-0877                 Week ending: Sunday, 03/22/2026

DAY        DATE      TASK                                    REG    OT
--------------------------------------------------------------------
Monday     03/16     bypass pumping observation              8.0   1.0
Tuesday    03/17     wet well coating, holiday test          8.0   0.0
Wednesday  03/18     coating repairs; progress meeting       8.0   2.5
Thursday   03/19     rail and pump setting                   8.0   0.0
Friday     03/20     start-up with SCADA vendor              8.0   1.5
--------------------------------------------------------------------
                                           TOTALS           40.0   5.0

Mileage: 212 mi      Per diem: none
```
#v(6pt)
I worked the hours shown and took all required rest breaks.

#grid(columns: (1fr, 1fr), column-gutter: 24pt, [%ink 43 120 26 #222222%\ #line(length: 100%, stroke: .4pt) Employee #h(1fr) 03/22/2026], [])
#v(10pt)
#rect(width: 100%, stroke: .7pt, inset: 8pt)[
*OWNER'S REPRESENTATIVE* #h(8pt) Hours above are approved for billing at the contract rate, not to exceed \$5,962.50 for the week.
#v(4pt)
#grid(columns: (1fr, 1fr, .6fr), column-gutter: 14pt, row-gutter: 2pt, [%ink 44 110 30%], align(bottom)[Rosalinda Treviño], align(bottom)[#pen[3/24/2026]], line(length: 100%, stroke: .4pt), line(length: 100%, stroke: .4pt), line(length: 100%, stroke: .4pt), [By], [Print name], [Date])
#v(2pt)
Title: Capital Projects Coordinator
]
"""
    return page(
        "mn-en-weekly-time",
        style("Nimbus Roman", 10.5, "2.3cm", "us-letter"),
        body,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Brazos County Water District No. 4",
            project="Lift Station 12 Rehabilitation",
            project_code="SFE-24-0877",
            signatory_name="Rosalinda Treviño",
            signatory_title="Capital Projects Coordinator",
            signature_date="2026-03-24",
            amount="5962.50 USD",
        ),
    )


def change_order_us() -> Paper:
    body = r"""
#text(20pt, weight: "bold")[Change Order] #h(1fr) #text(12pt)[Number: *007*]
#line(length: 100%, stroke: 1.2pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt,
[*PROJECT:* #text(9pt)[(name and address)] \ Juniper Street Branch Library \ 1840 Juniper St, Pocatello, ID],
[*CONTRACT INFORMATION:* \ Contract for: General Construction \ Date: September 8, 2025 \ Project no. 25-116],
[*CHANGE ORDER INFORMATION:* \ Date: April 2, 2026])
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt,
[*OWNER:* \ Portneuf Library District], [*ARCHITECT:* \ Ames Sorensen Studio], [*CONTRACTOR:* \ Teton Ridge Constructors, Inc.])
#line(length: 100%, stroke: .5pt)
*THE CONTRACT IS CHANGED AS FOLLOWS:* \
Delete the plastic laminate service desk. Furnish and install a quarter-sawn oak desk with solid-surface top per Proposal Request 14. Relocate two floor boxes.

#table(columns: (1fr, 110pt), stroke: none, inset: (x: 0pt, y: 3.5pt), align: (left, right),
[Contract Sum when let], [\$ 2,416,000.00],
[Changes 001 to 006, net], [\$ 38,115.20],
[Contract Sum before this change], [\$ 2,454,115.20],
[Increase made by this Change Order], [\$ 12,874.00],
table.hline(stroke: .5pt), [Contract Sum from now on], [\$ 2,466,989.20])
Four (4) days are added to the Contract Time; Substantial Completion is now due October 16, 2026.
#v(8pt)
#text(9pt)[Takes effect when all three parties have signed below.]
#let col(who, nm, ti, dt, s) = [#text(9pt)[#who] \ #s \ #line(length: 100%, stroke: .5pt) #v(-6pt) #text(8pt)[SIGNATURE] \ #nm, #ti #v(-3pt) #line(length: 100%, stroke: .5pt) #v(-6pt) #text(8pt)[PRINTED NAME AND TITLE] \ #dt #v(-3pt) #line(length: 100%, stroke: .5pt) #v(-6pt) #text(8pt)[DATE]]
#grid(columns: (1fr, 1fr, 1fr), gutter: 16pt,
col([ARCHITECT], [Leif Sorensen], [Principal], [April 2, 2026], [%ink 51 120 32%]),
col([CONTRACTOR], [Kayla Dunn], [Project Executive], [April 6, 2026], [%ink 52 120 32%]),
col([OWNER], [Marguerite Oyelaran], [District Director], [April 9, 2026], [%ink 53 120 32%]))
"""
    return page(
        "mn-en-change-order-seven",
        style("Nimbus Sans", 10, "2cm", "us-letter"),
        body,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Portneuf Library District",
            project="Juniper Street Branch Library",
            project_code="25-116",
            signatory_name="Marguerite Oyelaran",
            signatory_title="District Director",
            signature_date="2026-04-09",
            amount="12874.00 USD",
            change_order_number="007",
        ),
    )


def museum_order() -> Paper:
    body = r"""
#rect(fill: rgb("#2b2b2b"), width: 100%, inset: 12pt)[#text(fill: white, 15pt)[Saltmarsh Maritime Museum] #h(1fr) #text(fill: white, 12pt)[PURCHASE ORDER]]
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt, [*Order no.* \ SMM-PO-3390], [*Order date* \ 9 January 2026], [*Deliver by* \ 30 April 2026])
#v(6pt)
#grid(columns: (1fr, 1fr), gutter: 8pt, rect(width: 100%, inset: 8pt, stroke: .4pt)[*Supplier* \ Kettle & Quill Exhibition Graphics \ 17 Foundry Lane, King's Lynn], rect(width: 100%, inset: 8pt, stroke: .4pt)[*Deliver to* \ Gallery store, Quayside entrance \ Contact: Odette Frayne, Exhibitions])
#v(6pt)
For: "Whalers and Wives", temporary exhibition. Project ref EX-26-02.
#table(columns: (auto, 1fr, auto, auto, auto), inset: 5pt, stroke: (x, y) => (bottom: .4pt), align: (center, left, right, right, right),
[*Line*], [*Goods or services*], [*Qty*], [*Unit £*], [*Line £*],
[1], [Text panels, direct print on aluminium composite], [34], [86.00], [2,924.00],
[2], [Object labels, 120 × 60 mm, mounted], [210], [4.40], [924.00],
[3], [Vinyl wall graphics, fitted on site], [3], [640.00], [1,920.00],
[4], [Artwork proofing, two rounds], [1], [350.00], [350.00],
table.cell(colspan: 4, align: right)[Total excl. VAT], [*6,118.00*])
#v(4pt)
Invoices without the order number will be returned. Our standard terms (rev. 2024) apply; yours do not.
#v(14pt)
Authorised for the Museum: #h(10pt) %ink 61 110 30% \ Bartholomew Nye, Head of Finance, 9 January 2026
"""
    return page(
        "mn-en-museum-order",
        style("Caladea", 10.5, "1.9cm"),
        body,
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Saltmarsh Maritime Museum",
            project="Whalers and Wives",
            project_code="EX-26-02",
            signatory_name="Bartholomew Nye",
            signatory_title="Head of Finance",
            signature_date="2026-01-09",
            amount="6118.00 GBP",
            po_number="SMM-PO-3390",
        ),
    )


def survey_return() -> Paper:
    body = r"""
#align(center)[#smallcaps[#text(15pt)[Whitcomb & Daughters Land Trust]] \ #text(9pt)[P.O. Box 77, Brattleboro, Vermont]]
#v(16pt)
#grid(columns: (1fr, auto), [Green Line Surveying LLC \ Attn: Everett Pruitt, L.S. \ 210 Canal Street], [November 20, 2025 \ Your job no. 25-0412])
#v(8pt)
#underline[Boundary retracement and plat, Fox Hollow tract] \
Notice concerning deliverable 2 (signed plat and legal description)

Dear Everett:

Our counsel and I went through the plat with the 1931 Sawyer deed open beside it. Three things stop us from recording it. The call along the brook closes about eleven feet short; the easement to Hatch is drawn on the wrong side of the wall; and the legal description still carries the acreage of your preliminary sketch (61.8) where the plat itself says 58.3.

Under section 6 of our agreement we therefore do not accept deliverable 2 as tendered on November 6, and the \$7,400.00 attached to it is not yet due. Please correct and resubmit; the thirty-day review will start again when the revised plat reaches us.

None of this takes away from the courtesy your crew showed the neighbors, which was remarked on at our annual meeting.

#v(4pt)
Very truly yours,

%ink 71 135 38 #111111%

Constance Whitcomb \ Executive Trustee

#v(10pt)
#text(9pt)[Enc.: marked print of sheet 1]
"""
    return page(
        "mn-en-plat-return",
        style("C059", 11, "(x: 3cm, y: 2.5cm)", "us-letter"),
        body,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Whitcomb & Daughters Land Trust",
            project="Boundary retracement and plat, Fox Hollow tract",
            project_code="25-0412",
            milestone="deliverable 2 (signed plat and legal description)",
            signatory_name="Constance Whitcomb",
            signatory_title="Executive Trustee",
            signature_date="2025-11-20",
            amount="7400.00 USD",
        ),
    )


def portal_record() -> Paper:
    body = r"""
#rect(fill: rgb("#f3f0fa"), width: 100%, inset: 8pt, radius: 4pt)[#text(9pt, fill: rgb("#5b3fa3"))[Northgate IT · Service Desk Portal › Projects › NG-OB-118 › Milestones › M5]]
#v(2pt)
#text(18pt)[M5 Hypercare complete] #h(8pt) #box(fill: rgb("#d8f1dd"), inset: (x: 7pt, y: 3pt), radius: 8pt)[#text(9pt, fill: rgb("#1c6b31"))[Approved by customer]]
#v(4pt)
#grid(columns: (2fr, 1fr), gutter: 16pt, [
*Project* #h(6pt) Onboarding to managed service \
*Customer* #h(6pt) Pennant Veterinary Group \
*Milestone value* #h(6pt) £3,480.00 (final onboarding fee)
#v(6pt)
*Activity*
#let ev(t, w, x) = block(below: 7pt)[#text(8pt, fill: luma(110))[#t] \ *#w* #x]
#ev([02 Jun 2026, 08:55], [Northgate bot], [opened the milestone after 30 days without priority-one calls.])
#ev([02 Jun 2026, 11:20], [Gethin Rees (Northgate)], [attached hypercare-report.pdf and asked for approval.])
#ev([04 Jun 2026, 15:07], [Tamsin Arkwright (Pennant)], [asked: "does the Ludlow printer count?"])
#ev([04 Jun 2026, 15:31], [Gethin Rees (Northgate)], [replied: "swapped this morning, test page printed, ticket closed".])
#ev([05 Jun 2026, 09:12], [Tamsin Arkwright (Pennant)], [set the status to #text(weight: "bold", fill: rgb("#1c6b31"))[Approved] and wrote: "Lovely, that's everything."])
], [
#rect(stroke: .5pt + luma(180), radius: 4pt, inset: 8pt, width: 100%)[
#text(9pt)[*Approver* \ Tamsin Arkwright \ Practice Systems Manager \ #v(2pt) *Approved on* \ 5 June 2026 \ #v(2pt) *Open tickets* \ 0 \ #v(2pt) *Watchers* \ 4]]
])
#v(1fr)
#text(8pt, fill: luma(120))[Exported from the portal. Entries cannot be altered after they have been posted.]
"""
    return page(
        "mn-en-portal-hypercare",
        style("Lato", 10, "1.7cm"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            None,
            "en",
            client="Pennant Veterinary Group",
            project="Onboarding to managed service",
            project_code="NG-OB-118",
            milestone="M5 Hypercare complete",
            signatory_name="Tamsin Arkwright",
            signatory_title="Practice Systems Manager",
            signature_date="2026-06-05",
            amount="3480.00 GBP",
        ),
    )


def commissioning_blank() -> Paper:
    body = r"""
#table(columns: (1fr, 2fr, 1fr), stroke: .8pt, inset: 7pt, align: center + horizon, [#text(13pt, weight: "bold")[BRÓGA M&E]], [*COMMISSIONING & WITNESSING CERTIFICATE* \ Low temperature hot water system], [Sheet 1/1 \ BR-CC-0054])
#v(-2pt)
#table(columns: (18%, 32%, 18%, 32%), stroke: .4pt, inset: 5pt,
[Client], [Kilcolgan Nursing Home Ltd], [Contract], [Boiler house upgrade], [Job no.], [B26-019], [Plant], [2 no. condensing boilers, 150 kW])
#table(columns: (1fr, auto, auto, auto), stroke: .4pt, inset: 5pt, align: (left, center, center, center),
[*Check*], [*Design*], [*Measured*], [*Within 5 %*],
[Primary flow rate, l/s], [3.60], [3.58], [Yes],
[Flow temperature, °C], [70], [70], [Yes],
[Return temperature, °C], [50], [51], [Yes],
[Pump head, kPa], [62], [64], [Yes],
[Gas rate, m³/h], [31.5], [31.2], [Yes],
[Flue CO#sub[2], %], [9.2], [9.1], [Yes])
Remarks by commissioning engineer: #pen(size: 10pt)[system flushed and dosed, strainers cleaned. All controls proven in auto.]
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 0pt,
rect(width: 100%, height: 130pt, stroke: .6pt, inset: 8pt)[*Commissioned by (Bróga M&E)* \ %ink 81 120 34% \ Name: Cathal Bróga \ Position: Commissioning Engineer \ Date: 16 October 2025],
rect(width: 100%, height: 130pt, stroke: .6pt, inset: 8pt)[*Witnessed and accepted for the client* \ #v(34pt) Name: \ Position: \ Date:])
#v(8pt)
#text(9pt)[Payment stage 3 (commissioning), €14,260.00 excl. VAT, becomes due when this sheet carries both signatures.]
"""
    return page(
        "mn-en-commissioning-sheet",
        style("Liberation Sans", 10, "1.8cm"),
        body,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Kilcolgan Nursing Home Ltd",
            project="Boiler house upgrade",
            project_code="B26-019",
            milestone="Payment stage 3 (commissioning)",
            amount="14260.00 EUR",
        ),
    )


def half_training() -> Paper:
    body = r"""
#set par(leading: .7em)
#align(right)[#text(10pt, fill: rgb("#8a5a00"))[*Brightwater Learning Partners* \ course design · facilitation · assessment]]
#text(16pt)[Programme closure form]
#v(2pt)
This form closes one programme. Because the fee is shared, the authority asks for the signature of *both* its sponsoring departments; closure takes effect with the second.
#v(4pt)
#kv(cols: (30%, 1fr), [Commissioning body], [Torrington Borough Council], [Programme], [New Managers' Pathway, cohort C], [Job number], [TBC/L&D/2025/31], [Sessions held], [9 of 9, the last on 28 November 2025], [Closing fee], [£5,625.00])
#v(4pt)
*Statement.* All modules have been delivered, the assessments marked and the evaluation report presented. The Council approves closure of cohort C.
#v(12pt)
#grid(columns: (1fr, 1fr), gutter: 24pt,
[*Human Resources* \ #v(4pt) %ink 91 120 34% \ #line(length: 100%, stroke: .4pt) Yvonne Pascoe \ Head of People \ 4 December 2025],
[*Adult Services* \ #v(38pt) #line(length: 100%, stroke: .4pt) Desmond Achebe \ Assistant Director \ Date: ....................])
#v(14pt)
#text(9pt)[Return to: closures@brightwater.example]
"""
    return page(
        "mn-en-two-departments",
        style("P052", 11, "2.6cm"),
        body,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Torrington Borough Council",
            project="New Managers' Pathway, cohort C",
            project_code="TBC/L&D/2025/31",
            milestone="Programme closure",
            signatory_name="Desmond Achebe",
            signatory_title="Assistant Director",
            amount="5625.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def lab_receipt() -> Paper:
    body = r"""
#text(13pt, weight: "bold")[YARRA ASSAY & SOILS PTY LTD] \ #text(8.5pt)[ABN 00 000 000 000 · 12 Smelter Road, Altona North VIC]
#line(length: 100%)
#align(center)[#text(12pt)[*REPORT ACCEPTANCE SLIP*]]
#v(2pt)
#table(columns: (1fr, 1fr), inset: 7pt, stroke: .5pt, [Client: Bellarine Wind Developments], [Site: Portarlington turbine pads], [Lab job: YAS 26/1180], [Report: Geotechnical factual report, issue B])
Tests covered by the report: 14 CBR, 22 Atterberg limits, 9 point load index, 3 sulfate.
#v(4pt)
#table(columns: (1fr, 40pt, 40pt), inset: 5pt, stroke: .5pt, align: (left, center, center), [], [YES], [NO],
[Report received complete, with chain of custody], tk, [],
[Results agree with the field logs], tk, [],
[Report accepted as final], tk, [],
[Retest required], [], tk)
#v(6pt)
Accepted amount for this report: A\$ 8,315.00 plus GST
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 14pt, [Signed for client \ %ink 103 130 34 #1a1a1a%], [Name: #hand(size: 17pt)[Nerida Blackwood] \ Role: #hand(size: 15pt)[Geotechnical Manager] \ Date: #hand(size: 15pt)[18 August 2025]])
#v(8pt)
#text(8pt)[Please scan and send back to results@yarra-assay.example. Samples are discarded 60 days after acceptance.]
"""
    return page(
        "mn-en-assay-slip",
        style("Nimbus Sans", 10.5, "2cm", "a4", more="#set page(height: 560pt)\n"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Bellarine Wind Developments",
            project="Portarlington turbine pads",
            project_code="YAS 26/1180",
            milestone="Geotechnical factual report, issue B",
            signatory_name="Nerida Blackwood",
            signatory_title="Geotechnical Manager",
            signature_date="2025-08-18",
            amount="8315.00 AUD",
        ),
        Scanner(dpi=160, skew=-0.8, noise=8, blur=0.6, jpeg=50, seed=12),
    )


def museum_sow() -> Paper:
    body = r"""
#set heading(numbering: "1.1")
#align(center)[#text(16pt)[*Statement of Work 2*] \ under the Master Services Agreement of 3 March 2025]
#v(4pt)
between *Ostrander Freight Systems, Inc.* ("Client") and *Quillback Analytics LLC* ("Consultant"), Duluth, Minnesota.

= Purpose
Consultant will build the demand forecasting model called "Bellwether" and hand its upkeep over to Client's own analysts. Engagement number QA-2025-S02.
= Deliverables
#table(columns: (auto, 1fr, auto), inset: 5pt, stroke: .4pt, [D1], [Data audit memorandum], [week 3], [D2], [Forecast model, documented notebook], [week 9], [D3], [Two days of knowledge transfer, on site], [week 11])
= Acceptance
Client has ten business days after each deliverable to accept it in writing or to say what is wrong with it. Silence is not acceptance.
= Fees
Fixed fee of \$58,200.00: one third on each deliverable. Travel is billed at cost with receipts.
= Assumptions
Client grants read access to the shipment warehouse by the start date, January 12, 2026.
= Signatures
#grid(columns: (1fr, 1fr), gutter: 20pt, [Ostrander Freight Systems, Inc. \ %ink 112 120 34% \ Holly Brandvold \ Chief Data Officer \ December 18, 2025], [Quillback Analytics LLC \ %ink 113 120 34% \ Amos Teague \ Managing Member \ December 16, 2025])
"""
    return page(
        "mn-en-bellwether-sow",
        style("New Computer Modern", 10.5, "2.6cm", "us-letter"),
        body,
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Ostrander Freight Systems, Inc.",
            project="Bellwether",
            project_code="QA-2025-S02",
            signatory_name="Holly Brandvold",
            signatory_title="Chief Data Officer",
            signature_date="2025-12-18",
            amount="58200.00 USD",
        ),
    )


def papers() -> Iterator[Paper]:
    yield practical_completion()
    yield snag_letter()
    yield uat_sheet()
    yield mail_go()
    yield weekly_time()
    yield change_order_us()
    yield museum_order()
    yield survey_return()
    yield portal_record()
    yield commissioning_blank()
    yield half_training()
    yield lab_receipt()
    yield museum_sow()
