"""English papers, first half."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def practical_completion() -> Paper:
    """A contract administrator certifies practical completion."""
    return text(
        "mp-en-practical-completion",
        r"""
#set page(paper: "a4", margin: (x: 28mm, y: 24mm))
#set text(font: "P052", size: 10.5pt)
#set par(leading: 0.75em)
#align(center)[#text(tracking: 3pt, size: 15pt)[HALDANE PRYCE ARCHITECTS] \ #text(size: 8.5pt)[Chartered practice · 14 Mercer Row, Leamington Spa CV31 3NB]]
#v(4mm) #line(length: 100%, stroke: 0.4pt) #v(2mm)
#align(center, text(size: 13pt, weight: "bold")[Certificate of Practical Completion])
#align(center)[issued under clause 2.30 of the Standard Building Contract]
#v(5mm)
#grid(columns: (34mm, 1fr), row-gutter: 3.2mm,
 [Employer], [Ravensmoor Almshouse Trust],
 [Contractor], [Tolliver & Beck (Midlands) Ltd],
 [Works], [Refurbishment of the east range and warden's cottage],
 [Situate at], [Priory Lane, Southam, Warwickshire],
 [Job reference], [HP/1187],
 [Serial no.], [PC 01],
 [Contract dated], [3 March 2025])
#v(5mm)
We hereby certify that, subject to the making good of any defects which may appear during the Rectification Period,
in our opinion Practical Completion of the Works was achieved on:
#align(center, box(stroke: 0.6pt, inset: 8pt)[*27 February 2026*])
and that the Contractor has in our opinion complied sufficiently with clauses 2.40 and 3.23.

The Rectification Period of twelve months runs from the said date. One moiety of the retention falls to be released with the next interim certificate.
#v(10mm)
To be signed by or for the issuer named above:
#v(2mm)
#sig(4, w: 46mm) \
#box(width: 60mm, line(length: 60mm, stroke: 0.4pt)) \
Imogen Pryce, Architect / Contract Administrator \
Date of issue: 2 March 2026
#v(1fr)
#text(size: 8pt)[Distribution: Employer · Contractor · Quantity Surveyor · Clerk of Works · File]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ravensmoor Almshouse Trust",
            project="Refurbishment of the east range and warden's cottage",
            project_code="HP/1187",
            milestone="Practical Completion",
            signatory_name="Imogen Pryce",
            signatory_title="Architect / Contract Administrator",
            signature_date="2026-03-02",
        ),
    )


def email_uat() -> Paper:
    """A product owner passes a test phase by mail."""
    return text(
        "mp-en-email-uat",
        r"""
#set page(paper: "us-letter", margin: 18mm, header: text(size: 7.5pt, font: "Liberation Sans")[4/9/26, 5:12 PM #h(1fr) Mail - RE: WMS rollout, wave 2 test exit], footer: text(size: 7pt, font: "Liberation Sans")[https:\/\/mail.brightharbor-logistics.example/u/0/ #h(1fr) 1/1])
#set text(font: "Liberation Sans", size: 9.5pt)
#text(size: 14pt)[RE: WMS rollout, wave 2 test exit]
#v(2mm)
#grid(columns: (1fr, auto), [*Danielle Okafor* #text(fill: gray)[\<d.okafor\@brightharbor-logistics.example\>]], [Thu, Apr 9, 2026 at 4:47 PM])
#text(fill: gray)[To: Pete Lindqvist (Corvane Software) #linebreak() Cc: Warehouse Systems PMO]
#v(4mm)
Pete,

We finished the last eleven scripts this afternoon at the Tacoma dock and I've got thumbs up from receiving, slotting and outbound. The two retests from Tuesday ran clean. So from Bright Harbor Logistics: UAT for wave 2 is accepted, no strings attached, and you can go ahead and bill the \$46,200.00 tied to it against PO 7700418.

Wave 3 planning stays as discussed for the week of the 20th. Please thank Amrita for sitting through the night shift with us.

Danielle

--- \
Danielle Okafor \
Director, Warehouse Systems \
Bright Harbor Logistics
#v(3mm)
#block(inset: (left: 8pt), stroke: (left: 1.5pt + silver))[#text(fill: luma(70))[
On Wed, Apr 8, 2026 at 9:03 AM Pete Lindqvist \<plindqvist\@corvane.example\> wrote: \
Morning Danielle, attached is the test summary for project WMS-R2 (51 of 62 scripts executed, none blocked). Could you let me know by Friday whether the exit criteria are met from your side?
]]
""",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Bright Harbor Logistics",
            project="WMS rollout",
            project_code="WMS-R2",
            milestone="UAT for wave 2",
            signatory_name="Danielle Okafor",
            signatory_title="Director, Warehouse Systems",
            signature_date="2026-04-09",
            amount="46200.00 USD",
            po_number="7700418",
        ),
    )


def survey_slip() -> Paper:
    """A receipt slip for survey drawings, over the glass."""
    return scanned(
        "mp-en-survey-slip",
        r"""
#set page(paper: "a5", flipped: true, margin: 12mm)
#set text(font: "Liberation Serif", size: 10pt)
#grid(columns: (1fr, auto), [#text(size: 13pt, weight: "bold")[KILMEADEN GEOMATICS] \ Land & measured building surveyors, Waterford], align(right)[DELIVERABLES SLIP \ No. *S-0932*])
#line(length: 100%)
#grid(columns: (1fr, 1fr), row-gutter: 2.5mm, [Client: Suirside Credit Union], [Job: KG-25-214], [Site: Former Tannery, Mill Street], [Stage: Final drawings issue])
#v(1mm)
#table(columns: (1fr, 22mm, 22mm), inset: 4pt, stroke: 0.5pt, [*Item handed over*], [*Sheets*], [*Received*],
 [Floor plans 1:50, levels 0 to 3], [4], align(center, bx("v")),
 [Elevations and roof plan 1:100], [6], align(center, bx("v")),
 [Point cloud (e57) on drive], [1], align(center, bx("v")))
#v(1mm)
Checked on receipt and found complete and to the agreed specification. The survey is accepted and the balance of €3,480.00 may be invoiced.
#v(2mm)
#grid(columns: (1fr, 1fr), [For the client: #sig(8, w: 34mm, h: 9mm) \ Fionnuala Hearne, Facilities Manager], [Date: #hand("18 November 2025", size: 14pt) \ #v(3mm) Surveyor: Cathal Brophy])
""",
        Scanner(dpi=145, skew=0.9, noise=4, blur=0.5, jpeg=42, seed=31),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Suirside Credit Union",
            project="Former Tannery, Mill Street",
            project_code="KG-25-214",
            milestone="Final drawings issue",
            signatory_name="Fionnuala Hearne",
            signatory_title="Facilities Manager",
            signature_date="2025-11-18",
            amount="3480.00 EUR",
        ),
    )


def variation_order() -> Paper:
    """An approved variation from Australia."""
    return text(
        "mp-en-variation-order",
        r"""
#set page(paper: "a4", margin: (x: 16mm, y: 16mm))
#set text(font: "Lato", size: 9.5pt)
#block(fill: rgb("#0d4f4a"), width: 100%, inset: 9pt)[#text(fill: white, size: 14pt, weight: "bold")[VARIATION APPROVAL] #h(1fr) #text(fill: white)[Wattlebird Civil Pty Ltd · ABN 00 418 220 917]]
#v(2mm)
#table(columns: (1fr, 1fr, 1fr), stroke: 0.4pt + luma(160), inset: 6pt,
 [#text(size: 7.5pt)[PRINCIPAL] \ Shire of Tarrengower], [#text(size: 7.5pt)[CONTRACT] \ Newbridge Road culvert replacement], [#text(size: 7.5pt)[CONTRACT NO.] \ TSC 2025/061],
 [#text(size: 7.5pt)[VARIATION NO.] \ V07], [#text(size: 7.5pt)[RAISED] \ 11 Feb 2026], [#text(size: 7.5pt)[DIRECTION REF.] \ SI-19])
*What changed* \
Rock was struck 0.9 m above the geotechnical level between chainages 140 and 162. The box units are to be re-founded on a mass concrete blinding and the western wing wall lengthened by two metres.
#v(1mm)
#table(columns: (1fr, 18mm, 26mm, 28mm), stroke: none, inset: 4.5pt, fill: (_, y) => if calc.odd(y) { rgb("#eef5f4") },
 [*Description*], [*Qty*], [*Rate*], align(right)[*Amount*],
 [Rock excavation, hydraulic breaker], [46 m³], [\$148.00], align(right)[\$6,808.00],
 [Blinding concrete N20], [31 m³], [\$285.00], align(right)[\$8,835.00],
 [Wing wall extension, lump sum], [1], [\$4,410.00], align(right)[\$4,410.00],
 [Less: bedding sand omitted], [22 m³], [\$64.00], align(right)[(\$1,408.00)],
 [*Net variation, ex GST*], [], [], align(right)[*\$18,645.00*])
Extension of time granted: 4 working days. Adjusted date for completion 30 April 2026.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 box(stroke: 0.4pt, inset: 8pt, width: 100%)[Contractor \ #sig(13, w: 30mm, h: 9mm, ink: black) \ Russ Delaney, Project Manager \ 11 Feb 2026],
 box(stroke: 0.4pt, inset: 8pt, width: 100%)[Superintendent, for the Principal \ #bx("x") Approved #h(4mm) #bx("") Not approved \ #sig(16, w: 32mm, h: 9mm) \ Marguerite Tan, Superintendent \ 17 Feb 2026])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Shire of Tarrengower",
            project="Newbridge Road culvert replacement",
            project_code="TSC 2025/061",
            signatory_name="Marguerite Tan",
            signatory_title="Superintendent",
            signature_date="2026-02-17",
            amount="18645.00 AUD",
            change_order_number="V07",
        ),
    )


def timesheet_week() -> Paper:
    """A week of an interim manager, signed off."""
    return text(
        "mp-en-timesheet-week",
        r"""
#set page(paper: "a4", flipped: true, margin: 15mm)
#set text(font: "Carlito", size: 10.5pt)
#grid(columns: (1fr, 1fr, 1fr), [*Larkfield Interim* \ Weekly time record], align(center)[Week ending Sunday \ *15 March 2026*], align(right)[Assignment LF-3306 \ Worker: Owen Stribling])
#v(2mm)
Hirer: Pennine Vale Water Services #h(1cm) Assignment: Billing system remediation #h(1cm) Day rate £585.00
#table(columns: (26mm, 1fr, 20mm, 20mm, 20mm, 24mm), inset: 5.5pt, stroke: (x: none, y: 0.4pt), align: (left, left, center, center, center, right),
 [Day], [Task], [In], [Out], [Break], [Days],
 [Mon 9], [Reconciliation of suspense accounts], [8:45], [17:30], [0:45], [1.0],
 [Tue 10], [Reconciliation, tariff workshops], [8:40], [17:40], [1:00], [1.0],
 [Wed 11], [Tariff workshops], [8:45], [17:20], [0:35], [1.0],
 [Thu 12], [Regulator return, first cut], [8:30], [18:00], [0:45], [1.0],
 [Fri 13], [Handover notes], [9:00], [13:00], [0:00], [0.5],
 [], [*Total for week*], [], [], [], [*4.5*])
Charge for the week: 4.5 × £585.00 = £2,632.50 plus VAT
#v(4mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm,
 [Worker: #sig(21, w: 36mm, h: 9mm, ink: black) #h(3mm) 13/03/26],
 [#text(size: 9pt)[The hours shown were worked to our satisfaction and may be invoiced.] \ #v(1mm) #sig(25, w: 38mm, h: 10mm) \ Authorised: Sunita Balakrishnan, Head of Revenue \ 16 March 2026])
""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Pennine Vale Water Services",
            project="Billing system remediation",
            project_code="LF-3306",
            signatory_name="Sunita Balakrishnan",
            signatory_title="Head of Revenue",
            signature_date="2026-03-16",
            amount="2632.50 GBP",
        ),
    )


def lab_refusal() -> Paper:
    """A courteous letter that sends a validation package back."""
    return text(
        "mp-en-lab-refusal",
        r"""
#set page(paper: "us-letter", margin: (x: 30mm, top: 26mm, bottom: 22mm))
#set text(font: "C059", size: 10.5pt)
#set par(justify: true, leading: 0.72em, spacing: 1.1em)
*Sorrel Creek Therapeutics, Inc.* \ Quality Systems · 2200 Ridgeline Parkway, Durham, NC
#v(8mm)
January 22, 2026
#v(4mm)
Dr. Helen Vasquez \ Meridian Bench Services LLC \ 88 Foundry Street, Worcester, MA
#v(4mm)
Subject: Freezer farm requalification, protocol MBS-Q-771, Operational Qualification package
#v(2mm)
Dear Helen,

Thank you for the care your technicians took while working around our stability pulls in December, and for delivering the binder ahead of the holidays. Everyone here enjoyed having them on site.

Having read the package twice, the Quality unit finds itself unable to take it into our records in its present shape. Mapping data for units F-09 and F-14 stop at hour 31 of a 48-hour study, and the calibration certificates for six loggers had lapsed before the runs began. Those are not matters we can bridge with a note to file.

We would therefore ask you to take the Operational Qualification back and to repeat the mapping with loggers in date. The second installment of \$27,950.00 will rest until a fresh package has reached us and been reviewed from the start.

I look forward to talking through a schedule that suits both teams.
#v(3mm)
With kind regards,
#v(1mm)
#sig(34, w: 44mm, h: 12mm)

Theodore Ames \ Associate Director, Validation
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Sorrel Creek Therapeutics, Inc.",
            project="Freezer farm requalification",
            project_code="MBS-Q-771",
            milestone="Operational Qualification",
            signatory_name="Theodore Ames",
            signatory_title="Associate Director, Validation",
            signature_date="2026-01-22",
            amount="27950.00 USD",
        ),
    )


def msp_cutover() -> Paper:
    """Two client signatures wanted, one given."""
    return text(
        "mp-en-msp-cutover",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans Narrow", size: 10.5pt)
#grid(columns: (4mm, 1fr), gutter: 4mm, rect(fill: rgb("#e07a1f"), width: 4mm, height: 22mm), [#text(size: 18pt, weight: "bold")[Cutover acceptance] \ #text(size: 11pt)[Tenant migration to hosted mail and files] \ Anvil Ridge IT Partners, Leeds])
#v(4mm)
#table(columns: (42mm, 1fr), inset: 6pt, stroke: (y: 0.3pt + gray, x: none),
 [Customer], [Garrowby Housing Association],
 [Ticket / project], [ARP-5520],
 [Milestone], [M4 Mailbox cutover and decommissioning],
 [Milestone charge], [£14,750.00],
 [Cutover window], [Friday 6 to Sunday 8 February 2026])
#v(3mm)
Checks run on Monday morning: 412 of 412 mailboxes reachable; shared calendars intact; MFA enforced for all staff; old Exchange host powered down and wiped certificate supplied.

Under section 9 of the agreement this certificate takes effect only once *both* customer officers below have signed it.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 10pt, stroke: 0.6pt,
 [*1. For IT* \ #v(2mm) #sig(41, w: 40mm) \ Name: Bryony Mathers \ Position: Chief Information Officer \ Date: 10 February 2026],
 [*2. For Finance* \ #v(2mm) #box(width: 40mm, height: 11mm) \ Name: Desmond Achebe \ Position: Finance Director \ Date: #rule(w: 32mm)])
#v(3mm)
Supplier: #sig(44, w: 30mm, h: 8mm, ink: black) Kit Lawley, Service Delivery, 9 February 2026
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Garrowby Housing Association",
            project="Tenant migration to hosted mail and files",
            project_code="ARP-5520",
            milestone="M4 Mailbox cutover and decommissioning",
            signatory_name="Desmond Achebe",
            signatory_title="Finance Director",
            amount="14750.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def snags_reserved() -> Paper:
    """A handover with open snags that the taking-over hangs on."""
    return text(
        "mp-en-snags-reserved",
        r"""
#set page(paper: "a4", margin: (x: 22mm, y: 18mm))
#set text(font: "Nimbus Sans", size: 9.5pt)
#text(size: 16pt, weight: "bold", fill: rgb("#7a2e12"))[Handover record: fit-out]
#line(length: 100%, stroke: 2pt + rgb("#7a2e12"))
#grid(columns: (auto, 1fr, auto, 1fr), column-gutter: 4mm, row-gutter: 2.5mm,
 [Tenant], [Oystercatcher Dental Group], [Premises], [Unit 6, Quayside Parade],
 [Fit-out firm], [Brandreth Interiors Ltd], [Our job], [BI-2298],
 [Stage], [Phase B, surgeries 3 to 5], [Walk-round], [Tuesday 12 May 2026])
#v(3mm)
*Statement by the tenant* \
Phase B is taken over today with reservations. The following are outstanding and our acceptance depends on them being put right by 29 May 2026:
#v(1mm)
#table(columns: (10mm, 30mm, 1fr, 26mm), inset: 5pt, stroke: 0.4pt, fill: (_, y) => if y == 0 { luma(225) },
 [*No.*], [*Room*], [*Snag*], [*Status*],
 [1], [Surgery 3], [Suction line leaks at the floor box], [open],
 [2], [Surgery 5], [Door closer missing on X-ray room], [open],
 [3], [Corridor], [Two cracked vinyl weld seams], [open])
#v(2mm)
The stage sum of £31,200.00 becomes payable on the usual terms.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [Handed over by \ #sig(52, w: 36mm, ink: black) \ Neil Brandreth, Director \ 12 May 2026],
 [Taken over by \ #sig(55, w: 40mm) \ Harriet Onslow, Practice Manager \ 12 May 2026])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Oystercatcher Dental Group",
            project="Unit 6, Quayside Parade",
            project_code="BI-2298",
            milestone="Phase B, surgeries 3 to 5",
            signatory_name="Harriet Onslow",
            signatory_title="Practice Manager",
            signature_date="2026-05-12",
            amount="31200.00 GBP",
            conditions=[
                "Suction line leaks at the floor box",
                "Door closer missing on X-ray room",
                "Two cracked vinyl weld seams",
            ],
        ),
    )


def cases_closed() -> Paper:
    """Museum cases: every defect on the list has been closed."""
    return text(
        "mp-en-cases-closed",
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Caladea", size: 10.5pt)
#align(right)[_Thornbury Display Engineering_ \ Showcases and mounts for museums]
#v(2mm)
#text(size: 17pt)[Final sign-off of showcases]
#v(2mm)
The Harwick Museum of Seafaring, Gallery 4 "Northern Routes", contract TDE 0447.

Final acceptance inspection held on 8 October 2025 in presence of the registrar and the conservator. Points raised at the pre-inspection of 19 September were visited one after another:
#v(1mm)
#list(marker: [–], spacing: 0.9em,
 [Case C2, hood lock stiff. _Lock replaced 24 September, closed._],
 [Case C5, scratch on low-iron pane. _Pane exchanged 1 October, closed._],
 [Case C7, air exchange 0.14 per day against 0.10. _Gasket renewed, retest 0.07, closed._],
 [Plinth P1, colour off sample. _Resprayed, closed._])
#v(1mm)
No point remains open. We confirm on behalf of the museum that the nine showcases meet the specification and we accept them finally. The closing instalment, £22,365.00, is released.
#v(9mm)
#sig(60, w: 48mm, h: 13mm)

Dr Rosalind Keay #linebreak() Head of Collections #linebreak() 8 October 2025
#v(1fr)
#text(size: 8pt)[A two-year guarantee on locks and lighting runs from the above date and is dealt with in clause 14.]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="The Harwick Museum of Seafaring",
            project='Gallery 4 "Northern Routes"',
            project_code="TDE 0447",
            milestone="Final sign-off of showcases",
            signatory_name="Dr Rosalind Keay",
            signatory_title="Head of Collections",
            signature_date="2025-10-08",
            amount="22365.00 GBP",
        ),
    )


def portal_record() -> Paper:
    """A record printed from a client portal."""
    return text(
        "mp-en-portal-record",
        r"""
#set page(paper: "us-letter", margin: 14mm, fill: white)
#set text(font: "DejaVu Sans", size: 8.5pt)
#block(fill: rgb("#222b45"), inset: 8pt, width: 100%, radius: 3pt)[#text(fill: white)[◼ *deliverly* #h(6mm) Projects #h(4mm) Deliverables #h(4mm) Reports #h(1fr) Signed in: Client workspace]]
#v(2mm)
#text(fill: gray)[Deliverables / Discovery / D-03] \
#text(size: 14pt)[D-03 Customer journey research report] #h(3mm) #box(fill: rgb("#d9f5e0"), inset: 4pt, radius: 6pt)[#text(fill: rgb("#146c2e"))[Approved]]
#v(2mm)
#grid(columns: (1fr, 62mm), gutter: 6mm,
 [
 *Activity*
 #table(columns: (34mm, 1fr), stroke: (y: 0.3pt + silver, x: none), inset: 6pt,
 [Mar 30, 2026 10:14 AM], [Elise Thornton (Fieldnote Research) uploaded version 1.],
 [Apr 2, 2026 2:50 PM], [Jamal Whitaker requested edits: persona names, chart on p. 22.],
 [Apr 6, 2026 9:31 AM], [Elise Thornton uploaded version 2. Both edits marked as done.],
 [Apr 7, 2026 11:05 AM], [Jamal Whitaker clicked *Approve deliverable* for version 2. Comment: "Great read, share it with the board."],
 [Apr 7, 2026 11:05 AM], [System: milestone payment \$19,800.00 unlocked.])
 ],
 box(stroke: 0.5pt + silver, inset: 8pt, radius: 3pt)[
 Workspace \ *Cascadia Transit Cooperative* #v(1mm)
 Project \ *Rider app relaunch* #v(1mm)
 Project key \ *CTC-RAR* #v(1mm)
 Approver \ *Jamal Whitaker* \ VP, Rider Experience #v(1mm)
 Due \ Apr 10, 2026])
#v(1fr) #text(fill: gray, size: 7pt)[Exported Apr 8, 2026 · deliverly.example/w/ctc/d/03 · This page is a log extract.]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            None,
            "en",
            client="Cascadia Transit Cooperative",
            project="Rider app relaunch",
            project_code="CTC-RAR",
            milestone="D-03 Customer journey research report",
            signatory_name="Jamal Whitaker",
            signatory_title="VP, Rider Experience",
            signature_date="2026-04-07",
            amount="19800.00 USD",
        ),
    )


def purchase_order() -> Paper:
    """An order for calibration work."""
    return text(
        "mp-en-purchase-order",
        r"""
#set page(paper: "a4", margin: 15mm)
#set text(font: "Liberation Mono", size: 8.5pt)
#grid(columns: (1fr, 1fr), [GLENSHIEL DISTILLERS PLC \ Procurement, Elgin IV30], align(right)[#text(size: 15pt, weight: "bold")[PURCHASE ORDER] \ No. 4500091172 \ 6 January 2026])
#v(4mm)
Vendor: Strathord Metrology Ltd, Perth #h(1fr) Your quote: Q-8841
#v(2mm)
#table(columns: (12mm, 1fr, 14mm, 26mm, 28mm), align: (center, left, right, right, right), stroke: 0.5pt, inset: 5pt,
 [POS], [DESCRIPTION], [QTY], [UNIT GBP], [VALUE GBP],
 [10], [On-site calibration, spirit flow meters, project Still House 2], [14], [310.00], [4,340.00],
 [20], [UKAS certificates, bound set], [2], [95.00], [190.00],
 [30], [Travel and lodging, fixed], [1], [620.00], [620.00],
 table.cell(colspan: 4, align: right)[ORDER TOTAL EXCL. VAT], [5,150.00])
Delivery of service: weeks 7 and 8. Terms 30 days net after receipt of certificates. Invoices must quote the order number.
#v(8mm)
#sig(70, w: 40mm) \
Authorised buyer: Calum Rennie, Category Buyer, signed 6 January 2026
""",
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="GLENSHIEL DISTILLERS PLC",
            project="Still House 2",
            signatory_name="Calum Rennie",
            signatory_title="Category Buyer",
            signature_date="2026-01-06",
            amount="5150.00 GBP",
            po_number="4500091172",
        ),
    )


def training_form() -> Paper:
    """A training sign-off filled in on the screen."""
    page = Sheet(612, 792)
    page.bar(0, 70, 612, 70, "#2f5d50")
    page.canvas.setFillColorRGB(1, 1, 1)
    page.say(40, 34, "Larch & Loom Learning", 16, bold=True)
    page.say(40, 54, "Course completion and client sign-off", 11)
    page.canvas.setFillColorRGB(0, 0, 0)
    rows = (
        ("Client organization", "Tri-Rivers Regional Hospital"),
        ("Program", "De-escalation for front-desk staff"),
        ("Engagement no.", "LLL-0619"),
        ("Delivery stage", "Cohort 2, all four sessions"),
        ("Fee for this stage (USD)", "8,640.00"),
    )
    for number, (head, value) in enumerate(rows):
        page.say(40, 112 + number * 34, head, 9)
        page.fill(200, 117 + number * 34, 350, value)
    page.say(40, 312, "Outcome (click one)", 11, bold=True)
    page.check(42, 340, True)
    page.say(62, 338, "Delivered as agreed, we accept this stage")
    page.check(42, 364, False)
    page.say(62, 362, "Accepted, subject to the follow-up noted below")
    page.check(42, 388, False)
    page.say(62, 386, "Not accepted")
    page.say(40, 420, "Remarks", 9)
    page.fill(100, 426, 450, "Best attended course of the year. Thank you, Monique!")
    page.say(40, 480, "Electronic signature (type /s/ and your name)", 9)
    page.fill(40, 510, 260, "/s/ Gwendolyn Sayers", 11)
    page.say(320, 480, "Date", 9)
    page.fill(320, 510, 140, "March 19, 2026", 11)
    page.say(40, 540, "Printed name", 9)
    page.fill(40, 568, 260, "Gwendolyn Sayers")
    page.say(320, 540, "Title", 9)
    page.fill(320, 568, 230, "Patient Access Manager")
    page.say(40, 740, "Return to desk@larchloom.example within ten days of the last session.", 8)
    return page.paper(
        "mp-en-training-form",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Tri-Rivers Regional Hospital",
            project="De-escalation for front-desk staff",
            project_code="LLL-0619",
            milestone="Cohort 2, all four sessions",
            signatory_name="Gwendolyn Sayers",
            signatory_title="Patient Access Manager",
            signature_date="2026-03-19",
            amount="8640.00 USD",
        ),
    )


def esign_envelope() -> Paper:
    """A deliverable memo with the record of the electronic signature behind it."""
    return text(
        "mp-en-esign-envelope",
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Sans", size: 10pt)
#text(size: 7pt, fill: gray)[SignRelay Envelope: 7C1E-90AF-44D2-B0]
#v(4mm)
*MEMORANDUM OF DELIVERABLE ACCEPTANCE*
#v(2mm)
This memorandum sits under Work Order WO-2025-33 between Banksia Mutual Health Ltd ("Banksia") and Sable Point Digital Pty Ltd.

+ *Deliverable.* Release 5.2 of the claims intake portal, as described in Schedule C.
+ *Testing.* Acceptance tests ran from 2 to 13 February 2026. Severity 1 and 2 defects: nil. All severity 3 items raised in the first cycle were fixed and retested in the second.
+ *Outcome.* Banksia accepts the Deliverable. The Acceptance Date is the date of Banksia's electronic signature.
+ *Payment.* Upon acceptance the sum of A\$88,000.00 becomes invoiceable.
#v(8mm)
Executed for Banksia Mutual Health Ltd:
#v(2mm)
#box(stroke: (left: 1pt + rgb("#c98f00")), inset: (left: 6pt))[#text(size: 6.5pt)[Signed electronically by:] \ #hand("Priyanka Raman", size: 17pt, ink: black) \ #text(size: 6.5pt)[3B7A11C0D95E4F…]]
\ Priyanka Raman \ General Manager, Claims
#pagebreak()
#set text(size: 8.5pt)
#text(size: 13pt, fill: rgb("#a87800"))[SignRelay · Completion record]
#line(length: 100%, stroke: 0.5pt + rgb("#a87800"))
#grid(columns: (40mm, 1fr), row-gutter: 2.6mm, [Envelope], [7C1E-90AF-44D2-B0], [Subject], [WO-2025-33 Release 5.2], [Status], [Completed], [Pages / signatures], [1 / 1], [Time zone], [UTC+10:00 Brisbane])
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: 0.4pt + silver, [*Signer*], [*Authentication*], [*Timestamps*],
 [Priyanka Raman \ p.raman\@banksia.example], [E-mail and SMS code \ IP 203.0.113.77], [Sent: 18 Feb 2026 08:12 \ Viewed: 18 Feb 2026 13:40 \ Signed: 18 Feb 2026 13:52])
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.4pt + silver, [*Copy recipient*], [*Timestamps*], [Ollie Farquhar, Sable Point Digital], [Copied: 18 Feb 2026 13:53])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Banksia Mutual Health Ltd",
            project="claims intake portal",
            project_code="WO-2025-33",
            milestone="Release 5.2",
            signatory_name="Priyanka Raman",
            signatory_title="General Manager, Claims",
            signature_date="2026-02-18",
            amount="88000.00 AUD",
        ),
    )


def papers() -> Iterator[Paper]:
    yield practical_completion()
    yield email_uat()
    yield survey_slip()
    yield variation_order()
    yield timesheet_week()
    yield lab_refusal()
    yield msp_cutover()
    yield snags_reserved()
    yield cases_closed()
    yield portal_record()
    yield purchase_order()
    yield training_form()
    yield esign_envelope()
