"""English papers, second part: changes, hours, orders, forms, snag lists and laboratories."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_eighth_hand import board


def mail_postscript() -> Paper:
    body = r"""
#set text(font: "Nimbus Sans", size: 10.5pt)
#align(center, text(8pt, gray)[Printed from Mail])
*Siobhán Meade* \ Inbox – Works #h(1fr) 30 June 2026 at 09:12 \
*Re: Granary Row – resurfacing of the rear court* \
To: Padraig Whelan \ #ln(th: 0.3pt)

Padraig,

Job KP-0815. I was out there before seven with the fall gauge. The court drains, the channel is straight and the kerbs are what we ordered. Liffeyside Property Management is taking the rear court over as of today, so your lads can clear the compound. The €16,940 can go on the July valuation.

Regards, \
Siobhán Meade \
Property Manager, Liffeyside Property Management

P.S. This only stands if the loose gully grating by gate 3 is bedded in before Friday week. A child will go through it otherwise.
"""
    label = truth(
        "email", "accepted_with_conditions", None, "en", client="Liffeyside Property Management",
        project="Granary Row – resurfacing of the rear court", project_code="KP-0815",
        signatory_name="Siobhán Meade", signatory_title="Property Manager",
        signature_date="2026-06-30", amount="16940.00 EUR",
        conditions=["the loose gully grating by gate 3 is bedded in before Friday week"],
    )  # fmt: skip
    return board.text("mt-en-mail-postscript", label, body, margin="28mm")


def change_three() -> Paper:
    body = r"""
#set table(stroke: 0.7pt)
#align(center)[#text(14pt, weight: "bold")[CHANGE ORDER]]
#table(columns: (1fr, 1fr),
 [*PROJECT:* Dental clinic tenant improvement, 410 Alder St \ *OWNER:* Cascade Smiles PLLC \ *ARCHITECT:* Fenwick + Doerr Architects \ *CONTRACTOR:* Rimrock Builders Inc.],
 [*CHANGE ORDER NUMBER:* 006 \ *DATE OF ORDER:* January 20, 2026 \ *ARCHITECT'S PROJECT NO.:* 2519 \ *CONTRACT DATE:* August 4, 2025])
*The Contract is changed as follows:* Furnish and install lead-lined gypsum board at operatories 3 and 4 per ASI-11. Delete the vinyl film at the lobby storefront.
#v(2mm)
#table(columns: (1fr, 40mm), stroke: none, align: (left, right),
 [Original Contract Sum], [$ 612,000.00], [Net of prior Change Orders], [$ 14,280.00], [Contract Sum before this order], [$ 626,280.00], [*Increase by this Change Order*], [*$ 7,935.00*], [New Contract Sum], [$ 634,215.00])
Contract Time is increased by three (3) days.

#text(8.5pt)[NOT VALID UNTIL SIGNED BY THE ARCHITECT, CONTRACTOR AND OWNER]
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm,
 ..(("ARCHITECT", "Paul Doerr, Principal", 52, "1/21/2026"), ("CONTRACTOR", "Jenna Stroud, Project Manager", 7, "1/22/2026"), ("OWNER", "Amrit Gill, DDS, Managing Member", 36, "1/26/2026")).map(p => [#strong(p.at(0)) #v(2mm) #ink(p.at(2), w: 90pt) \ #ln() #p.at(1) \ Date: #p.at(3)]))
"""
    label = truth(
        "change_order", "accepted", True, "en", client="Cascade Smiles PLLC",
        project="Dental clinic tenant improvement, 410 Alder St", project_code="2519",
        signatory_name="Amrit Gill", signatory_title="Managing Member",
        signature_date="2026-01-26", amount="7935.00 USD", change_order_number="006",
    )  # fmt: skip
    return board.text("mt-en-change-three", label, body, font="Nimbus Sans", sheet="us-letter")


def change_owner_missing() -> Paper:
    body = r"""
#grid(columns: (3fr, 2fr), [#text(18pt)[Variation 14] \ _East wing re-roofing, Kettleby Hall_], rect(inset: 6pt, width: 100%)[Contract EW/R/22 \ Raised 5 November 2025 \ Client: The Kettleby Hall Charity])
#v(3mm)
+ *What changes.* Code 7 leadwork to the parapet gutters in place of terne-coated steel, 46 linear metres.
+ *Why.* Conservation officer's letter of 28 October.
+ *What it costs.* Addition £ 11,308.50; omission £ 3,920.00; net addition £ 7,388.50.
+ *What it does to the programme.* Nothing.
#v(6mm)
Agreed by all of the following. Until the last has signed the Contractor must not proceed.
#v(3mm)
#table(columns: (1fr, 1fr, 1fr, 1fr), rows: (auto, 20mm, auto, auto), align: center + bottom,
 [Contractor], [Quantity surveyor], [Architect], [Trustee for the client],
 [#ink(10, w: 62pt)], [#ink(19, w: 62pt)], [#ink(29, w: 62pt, col: black)], [],
 [T. Hallam], [Ngaire Booth MRICS], [Piers Lanyon], [Sir Hugh Delamere],
 [6 Nov 25], [10 Nov 25], [11 Nov 25], [#dots(20mm)])
"""
    label = truth(
        "change_order", "undecided", False, "en", client="The Kettleby Hall Charity",
        project="East wing re-roofing, Kettleby Hall", project_code="EW/R/22",
        signatory_name="Hugh Delamere", signatory_title="Trustee", amount="7388.50 GBP",
        change_order_number="14", warnings=["partly_signed"],
    )  # fmt: skip
    return board.text("mt-en-change-missing", label, body, font="C059", size=10.5)


def hours_initials() -> Paper:
    body = r"""
#set text(font: "DejaVu Sans Mono", size: 8.5pt)
#block(stroke: 1pt, inset: 8pt, width: 100%)[WEEKLY TIME RECORD #h(1fr) week ending Sunday 22 March 2026]
Contractor: Ishaan Dasgupta (Data engineer) \ Agency: Northgate Technical Resourcing \ Client: Bellweather Logistics Ltd \ Assignment: Warehouse telemetry, assignment no. NTR-40913
#v(2mm)
#table(columns: (1fr, 1fr, 1fr, 1fr, 1.4fr), align: center, stroke: 0.4pt,
 [Day], [Start], [Finish], [Hours], [Client initials],
 [Mon], [08:30], [17:00], [8.0], [#hand(face: "DkgHandwriting", size: 12pt)[KO]], [Tue], [08:30], [17:00], [8.0], [#hand(face: "DkgHandwriting", size: 12pt)[KO]], [Wed], [09:00], [18:00], [8.5], [#hand(face: "DkgHandwriting", size: 12pt)[KO]], [Thu], [08:30], [17:00], [8.0], [#hand(face: "DkgHandwriting", size: 12pt)[KO]], [Fri], [08:30], [15:30], [6.5], [#hand(face: "DkgHandwriting", size: 12pt)[KO]],
 table.cell(colspan: 3)[Total], [39.0], [])
#v(4mm)
HOURS APPROVED FOR PAYMENT BY CLIENT (initials are enough)
#v(2mm)
#hand(face: "DkgHandwriting", size: 20pt)[KO] #h(10mm) Kerensa Opie, Shift Operations Manager #h(10mm) 23 March 2026
"""
    label = truth(
        "timesheet_approval", "accepted", True, "en", client="Bellweather Logistics Ltd",
        project="Warehouse telemetry", project_code="NTR-40913", signatory_name="Kerensa Opie",
        signatory_title="Shift Operations Manager", signature_date="2026-03-23",
    )  # fmt: skip
    return board.text("mt-en-hours-initials", label, body, margin="18mm", lead="0.8em")


def hours_half() -> Paper:
    body = r"""
#text(15pt, fill: rgb("#006a5b"), weight: "bold")[Timesheet] #h(1fr) Ferrant Interim Finance
#v(1mm)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Interim: Louise Adeyemi], [Hiring organisation: Borough of Eastmere], [Period: 1–30 September 2025], [Role: Closing the accounts 2024/25 (order FIF/7702)])
#v(3mm)
#table(columns: 5, fill: (x, y) => if y == 0 { rgb("#d7efe9") }, stroke: 0.3pt,
 [Week], [Days], [Rate per day], [Value], [Remarks], [36], [5], [£ 520], [£ 2,600], [], [37], [4], [£ 520], [£ 2,080], [one day leave], [38], [5], [£ 520], [£ 2,600], [], [39], [5], [£ 520], [£ 2,600], [audit visit], [*Sum*], [*19*], [], [*£ 9,880*], [])
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [*Worker:* I worked the days shown. #v(3mm) #ink(24, w: 90pt) #ln() Louise Adeyemi, 30 September 2025],
 [*Line manager:* the days are right and may be paid. #v(3mm) #box(height: 28pt) #ln() Rupert Sandys, Deputy Section 151 Officer, date:])
"""
    label = truth(
        "timesheet_approval", "undecided", False, "en", client="Borough of Eastmere",
        project="Closing the accounts 2024/25", project_code="FIF/7702",
        signatory_name="Rupert Sandys", signatory_title="Deputy Section 151 Officer",
        amount="9880.00 GBP", warnings=["partly_signed"],
    )  # fmt: skip
    return board.text("mt-en-hours-half", label, body, font="Carlito", size=11)


def order() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(20pt, weight: "bold")[PURCHASE ORDER] \ PO 4500-71839], align(right)[*Mallory Aggregates plc* \ Quarry Road, Buxton \ 12 January 2026])
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, rect(width: 100%)[*Supplier* \ Hathersage Noise & Vibration LLP \ Sheffield], rect(width: 100%)[*Deliver to* \ Planning Manager \ Tunstead site office])
#v(3mm)
#table(columns: (10mm, 1fr, 20mm, 28mm), [No.], [Description], [Qty], [GBP], [1], [Blast vibration monitoring, Dove Holes extension (ref. DHX-3)], [6 months], [14,400.00], [2], [Quarterly report], [2], [1,900.00], [], [*Total, VAT not included*], [], [*16,300.00*])
Payment 45 days from month end. Quote the order number. Your acceptance of this order is on our conditions of purchase, version 2024.
#v(10mm)
Authorised: #ink(30, w: 80pt) #h(5mm) Marcus Tideswell, Procurement Category Lead, 12 January 2026
"""
    label = truth(
        "purchase_order", None, True, "en", client="Mallory Aggregates plc",
        project="Blast vibration monitoring, Dove Holes extension", project_code="DHX-3",
        signatory_name="Marcus Tideswell", signatory_title="Procurement Category Lead",
        signature_date="2026-01-12", amount="16300.00 GBP", po_number="4500-71839",
    )  # fmt: skip
    return board.text("mt-en-order", label, body, font="Nimbus Sans", size=10)


def work_statement() -> Paper:
    body = r"""
#align(center)[#text(13pt)[*STATEMENT OF WORK No. 3*] \ under the Master Services Agreement of May 1, 2024]
#v(3mm)
*1. Parties.* Tamarack Analytics LLC ("Provider") and Lakehead Paper Company ("Customer"). \
*2. Engagement.* Mill yield forecasting, engagement number TA-0203. \
*3. Deliverables.* (a) data inventory; (b) forecasting model for machines 2 and 5; (c) operator dashboard; (d) two training days at the Duluth mill. \
*4. Acceptance.* Customer has ten business days from each delivery to accept or to object in writing. \
*5. Fees.* Fixed price of US$ 96,400.00, in four equal parts. \
*6. Term.* March 2 to September 30, 2026. \
*7. Change.* Only by a writing that both parties sign.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 14mm,
 [TAMARACK ANALYTICS LLC #v(3mm) By: #ink(6, w: 100pt, col: black) \ Name: Rosa Lindqvist \ Title: Managing Member \ Date: February 17, 2026],
 [LAKEHEAD PAPER COMPANY #v(3mm) By: #ink(45, w: 100pt) \ Name: Curtis Boyle \ Title: Mill Manager \ Date: February 19, 2026])
"""
    label = truth(
        "statement_of_work", None, True, "en", client="Lakehead Paper Company",
        project="Mill yield forecasting", project_code="TA-0203", signatory_name="Curtis Boyle",
        signatory_title="Mill Manager", signature_date="2026-02-19", amount="96400.00 USD",
    )  # fmt: skip
    return board.text(
        "mt-en-work-statement", label, body, font="Libertinus Serif", size=11.5, sheet="us-letter"
    )


def test_form() -> Paper:
    body = r"""
#block(fill: rgb("#21466b"), inset: 10pt, width: 100%, text(white, 16pt)[User acceptance test – outcome])
#v(3mm)
#set par(leading: 1em)
#table(columns: (42mm, 1fr), stroke: none,
 [Customer], [#fld("customer", "Redgrove Veterinary Group", w: 250pt)], [System], [#fld("system", "Appointment and dispensary system", w: 250pt)], [Project no.], [#fld("project", "VET-2290", w: 120pt)], [Test cycle], [#fld("cycle", "UAT cycle 2", w: 120pt)], [Testers], [#fld("testers", "two vets, one nurse, reception", w: 250pt)])
#v(2mm)
*Outcome (choose one)*

#chk("pass", false) #h(2mm) Passed, go live \
#chk("cond", true) #h(2mm) Passed on condition that the points below are dealt with \
#chk("fail", false) #h(2mm) Not passed, new cycle needed

*Points*

1 #h(2mm) #fld("point1", "Controlled drug register must print in landscape before go-live", w: 400pt) \
2 #h(2mm) #fld("point2", "Label printer at Ashby branch to be mapped", w: 400pt)

#v(4mm)
*For the customer*

Name #h(3mm) #fld("name", "Imogen Salt", w: 150pt) #h(5mm) Role #h(3mm) #fld("role", "Practice Director", w: 150pt)

Typed signature #h(3mm) #fld("sig", "/s/ Imogen Salt", w: 150pt) #h(5mm) Date #h(3mm) #fld("date", "25 July 2026", w: 100pt)
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Redgrove Veterinary Group", project="Appointment and dispensary system",
        project_code="VET-2290", milestone="UAT cycle 2", signatory_name="Imogen Salt",
        signatory_title="Practice Director", signature_date="2026-07-25",
        conditions=[
            "Controlled drug register must print in landscape before go-live",
            "Label printer at Ashby branch to be mapped",
        ],
    )  # fmt: skip
    return board.form("mt-en-test-form", label, body, font="Lato", size=10.5)


def snags_open() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[Taking-over certificate with snagging schedule]
#v(1mm)
Fit-out of consulting suites, Rathgar Road (job 1163) \ for Blackrock Physio Clinics \ by Tolan Interiors, Dublin 12
#v(3mm)
#table(columns: (9mm, 1fr, 32mm, 26mm), [\#], [Snag], [Room], [State at 3 Feb 2026],
 [1], [Ironmongery missing on door D7], [Treatment 2], [open], [2], [Ceiling tile stained], [Corridor], [closed], [3], [Basin trap weeping], [Treatment 4], [open], [4], [Skirting mitre], [Reception], [closed])
#v(4mm)
Blackrock Physio Clinics takes over the suites today, *subject to the open snags being cleared within ten working days.* Final account €58,215.00.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#ink(15, w: 95pt) #ln() Muireann Coyle \ Practice Owner, for the client \ #hand(size: 14pt)[3 Feb 2026]], [#ink(38, w: 95pt, col: black) #ln() Barry Tolan \ for the contractor \ #hand(face: "DkgHandwriting", size: 12pt, col: black)[3/2/26]])
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Blackrock Physio Clinics", project="Fit-out of consulting suites, Rathgar Road",
        project_code="1163", signatory_name="Muireann Coyle", signatory_title="Practice Owner",
        signature_date="2026-02-03", amount="58215.00 EUR",
        conditions=[
            "Ironmongery missing on door D7",
            "Basin trap weeping",
            "the open snags being cleared within ten working days",
        ],
    )  # fmt: skip
    how = Scanner(dpi=122, skew=0.5, noise=0.3, jpeg=40, seed=40)
    return board.scanned("mt-en-snags-open", label, body, how, font="Liberation Sans", size=11)


def snags_closed() -> Paper:
    body = r"""
#set page(footer: align(center, text(7pt)[Larkspur Shopfitting Ltd · Reg. in England 0000000]))
#grid(columns: (1fr, 60mm), [#text(23pt, font: "URW Gothic")[Larkspur] \ _shopfitters_], [Client #h(1fr) Fable Coffee Roasters Ltd \ Unit #h(1fr) Kiosk K3, Paragon Arcade \ Our no. #h(1fr) LS-2608])
#v(6mm)
#text(12pt, weight: "bold")[Defects list and hand-back, 12 June 2026]
#v(1mm)
#for (n, what, when) in ((1, "Shutter catches on left rail", "rehung 9 June, client checked"), (2, "Two sockets dead under counter", "rewired 10 June, client checked"), (3, "Signage lamp flickers", "driver swapped 11 June, client checked")) [
 #grid(columns: (8mm, 70mm, 1fr, 18mm), str(n) + ")", what, emph(when), strong("CLOSED")) #v(1mm)
]
#v(4mm)
Every entry on the list has been attended to; none is outstanding. The kiosk is handed back and Fable Coffee Roasters Ltd accepts it without reservation. The sum of £21,470.00 stands for payment.

#v(10mm)
For and on behalf of Fable Coffee Roasters Ltd
#v(2mm)
#ink(49, w: 110pt) #h(8mm) Yusuf Demirel, Head of Retail #h(8mm) 12.6.2026
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "en", client="Fable Coffee Roasters Ltd",
        project="Kiosk K3, Paragon Arcade", project_code="LS-2608", signatory_name="Yusuf Demirel",
        signatory_title="Head of Retail", signature_date="2026-06-12", amount="21470.00 GBP",
    )  # fmt: skip
    return board.text("mt-en-snags-closed", label, body, font="Caladea", size=10.5)


def conservation() -> Paper:
    body = r"""
#align(center)[#text(11pt, tracking: 3pt)[WATTLE STREET CONSERVATION] #v(8mm) #text(16pt, style: "italic")[Treatment completion receipt]]
#v(8mm)
#set par(leading: 0.9em, justify: true)
The lender, Museum of Inland Shipping, has today examined the object described as *Figurehead "Corinna", polychrome pine* at the studio (treatment file WSC-F-071). The condition after treatment agrees with the approved proposal: the lifting paint is consolidated, the later overpaint on the sash is off, and the split in the scroll has been filled and toned. The lender takes the object back as satisfactorily treated and has no remarks.

#v(14mm)
#text(font: "Nimbus Mono PS")[/s/ Beatrix Onslow]

Beatrix Onslow \ Registrar \ Museum of Inland Shipping \ 05/06/2026
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "en", client="Museum of Inland Shipping",
        project='Figurehead "Corinna", polychrome pine', project_code="WSC-F-071",
        signatory_name="Beatrix Onslow", signatory_title="Registrar",
        warnings=["ambiguous_date"],
    )  # fmt: skip
    return board.text("mt-en-conservation", label, body, font="C059", size=11.5, margin="32mm")


def partial_lab() -> Paper:
    body = r"""
#set page(columns: 2)
#place(top, scope: "parent", float: true)[#text(15pt, weight: "bold")[Certificate of final acceptance] #h(1fr) Pinnacle Assay & Materials Lab #ln(th: 2pt)]
*Client* \ Ardlochan Distillers Ltd

*Programme* \ Cask wood chemistry study

*Lab order* \ PAM 26/0458

*Report set* \ R1 Volatiles \ R2 Tannins \ R3 Heavy metals

*Findings of the client's reviewer*

R1: method, blanks and duplicates agree with the protocol. Taken.

R2: as R1. Taken.

R3: the recovery of lead is 61 %, the protocol asks for 80 to 120. Not taken.

#colbreak()
*Decision*

Whatever the heading of this sheet says, Ardlochan Distillers accepts reports R1 and R2 only. R3 is to be re-run on retained sample at the laboratory's cost. Two thirds of the study price are released: £ 8,600.00.

#v(12mm)
#ink(55, w: 100pt) \
Dr Morag Inverarity \ Head of Spirit Quality \ 18 August 2026

#v(8mm)
_Received for the lab_ \
#ink(26, w: 70pt, col: black) \
A. Pottinger, 18 August 2026
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Ardlochan Distillers Ltd", project="Cask wood chemistry study",
        project_code="PAM 26/0458", signatory_name="Dr Morag Inverarity",
        signatory_title="Head of Spirit Quality", signature_date="2026-08-18",
        amount="8600.00 GBP", milestone="reports R1 and R2",
        conditions=["R3 is to be re-run on retained sample at the laboratory's cost"],
    )  # fmt: skip
    return board.text("mt-en-partial-lab", label, body, font="P052", size=10.5)


def papers() -> Iterator[Paper]:
    """The twelve papers of this part."""
    yield mail_postscript()
    yield change_three()
    yield change_owner_missing()
    yield hours_initials()
    yield hours_half()
    yield order()
    yield work_statement()
    yield test_form()
    yield snags_open()
    yield snags_closed()
    yield conservation()
    yield partial_lab()
