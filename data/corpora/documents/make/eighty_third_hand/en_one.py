"""English papers: building, installation, software, agencies."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Pad, sheet


def sectional() -> Paper:
    """An architect certifies two sections and leaves out the third."""
    body = r"""
#grid(columns: (1fr, auto), [#text(17pt, weight: "bold")[Penhallow Dyce] #linebreak() Chartered Architects · 4 Sluice Lane, Wells BA5 2QT],
 align(right)[#rect(inset: 7pt)[*Statement of Practical Completion* #linebreak() of a Section of the Works]])
#v(6mm)
#table(columns: (3.6cm, 1fr), stroke: (x, y) => (bottom: 0.4pt), inset: 5pt,
 [Employer], [Harrowmead Community Trust],
 [Contractor], [J. Tolley & Daughters Ltd],
 [Works], [Harrowmead Sports Barn],
 [Our job no.], [PD-2217],
 [Contract], [JCT Intermediate 2016 with sectional provisions, dated 8 September 2025])
#v(4mm)
As Contract Administrator we state, under the conditions named above, that in our opinion practical completion was reached on 17 April 2026 for:

#pad(left: 8mm)[Section 1 – main hall and changing rooms #linebreak() Section 2 – car park and approach]

This statement does not extend to #underline[Section 3 – climbing gallery], where the edge protection is missing; the Employer shall not take it into use and liquidated damages for that Section continue to run.

The rectification period for the Sections stated runs for twelve months. One half of the retention attributable to them becomes due.
#v(8mm)
#grid(columns: (1fr, 1fr), [#ink(31, w: 110pt) #linebreak() #rule(6cm) #linebreak() Imogen Dyce, Director #linebreak() for Penhallow Dyce],
 [Date of issue #linebreak() #v(2mm) *21 April 2026* #v(3mm) #text(8pt)[Copies: Employer, Contractor, QS, file 6.3]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Harrowmead Community Trust",
        project="Harrowmead Sports Barn",
        project_code="PD-2217",
        signatory_name="Imogen Dyce",
        signatory_title="Director",
        signature_date="2026-04-21",
        conditions=["This statement does not extend to Section 3 – climbing gallery"],
    )
    return sheet("my-en-sectional", body, label, face="Caladea", size=10.5)


def whole_works() -> Paper:
    """The whole is certified; a section left the contract long before, snags are closed."""
    body = r"""
#align(center)[#text(9pt, tracking: 2pt)[ORRISDALE COBB PARTNERSHIP] #v(-2mm) #line(length: 40%) #v(-1mm) #text(15pt)[Certificate of Practical Completion]]
#v(5mm)
*To:* Trustees of the Quenby Almshouses (Employer) #h(1fr) *Job no.:* OCP/418/PC

*Project:* Re-roofing and repair of the Quenby Almshouses

#columns(2, gutter: 8mm)[
 == Certified
 Having walked every dwelling on 2 June 2026 with the clerk of works, I certify that the Works were practically complete on that day.

 == About Section C
 The wash-house (Section C) was omitted by Instruction 7 in January and forms no part of the Works any longer. Nothing remains to be certified.

 == Schedule of small items
 #table(columns: (auto, 1fr, auto), inset: 3.5pt, stroke: 0.4pt,
  [No.], [Item], [Seen closed],
  [1], [Ease door, no. 5], [3 June],
  [2], [Slipped slate over no. 9], [3 June],
  [3], [Paint on quarry tiles], [4 June],
  [4], [Downpipe bracket loose], [4 June])
 All four items are closed and listed for the record only.
 #colbreak()

 == Money
 By this certificate the first half of the retention, £18,640.00, falls due to the Contractor.
 == Defects
 Rectification period: 12 months.
]
#v(6mm)
Signed #h(3mm) #ink(8, w: 95pt, hue: black) #h(8mm) Dated #h(2mm) #pen(12pt)[5 June 2026]

Rufus Orrisdale, Contract Administrator
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Trustees of the Quenby Almshouses",
        project="Re-roofing and repair of the Quenby Almshouses",
        project_code="OCP/418/PC",
        signatory_name="Rufus Orrisdale",
        signatory_title="Contract Administrator",
        signature_date="2026-06-05",
        amount="18640.00 GBP",
    )
    return sheet("my-en-whole-works", body, label, face="P052", size=10)


def blind_slip() -> Paper:
    """A fitter's pad slip with four snags struck off."""
    body = r"""
#set par(leading: 0.75em)
#text(14pt, weight: "bold")[SHADEWRIGHT BLINDS] #h(1fr) Job sheet *SB 70431* #linebreak()
#text(8pt)[Unit 9, Tannery Rd, Barnsley – 01226 555 014]
#line(length: 100%, stroke: 1.5pt)
Customer: #pen(12pt)[Ferncliffe Dental Care] #linebreak()
Site: #pen(12pt)[2nd floor treatment rooms] #h(1fr) Fitters: #pen(12pt)[Col + Azim]
#table(columns: (auto, 1fr, 1.6cm), inset: 5pt,
 [], [Outstanding at first visit], [Done],
 [1], [#pen(11pt)[room 3 cord clip]], [#cb("v")],
 [2], [#pen(11pt)[room 4 blind 6 mm short - remade]], [#cb("v")],
 [3], [#pen(11pt)[fascia scratched, changed]], [#cb("v")],
 [4], [#pen(11pt)[hand over 2 spare slats]], [#cb("v")])
Customer: tick one #linebreak()
#cb("v") #h(2mm) everything fitted and to my satisfaction #linebreak()
#cb("0") #h(2mm) return visit wanted for: #dots(4cm)

Remarks: #pen(12pt)[Took you three goes, but they look smart.]
#v(3mm)
Name #pen(12pt)[Bethan Sowerby] #h(1fr) Practice Manager #linebreak()
Sign #ink(77, w: 80pt) #h(1fr) Date #pen(12pt)[13 March 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Ferncliffe Dental Care",
        project="2nd floor treatment rooms",
        project_code="SB 70431",
        signatory_name="Bethan Sowerby",
        signatory_title="Practice Manager",
        signature_date="2026-03-13",
    )
    how = Scanner(dpi=150, skew=-1.1, noise=4, blur=0.5, jpeg=45, seed=4)
    return sheet(
        "my-en-blind-slip",
        body,
        label,
        how,
        face="Liberation Sans",
        size=10,
        paper="a5",
        margin="1.3cm",
    )


def save_for() -> Paper:
    """A client's letter: accepted save for one language."""
    body = r"""
#align(right)[*Cyngor Celfyddydau Penllyn* #linebreak() Arts Office, Heol y Bont #linebreak() Bala LL23 7XX]
#v(8mm)
Brightwell & Moss Digital #linebreak() 88 Ancoats Mews, Manchester
#v(4mm)
11 February 2026

Dear Saskia,

*Festival ticketing site – milestone 3, public launch (your SOW BM-0652)*

Thank you for Monday's walk-through. The team has since been through the site page by page, on phones as well as on the box-office tills.

We accept the milestone, save for the Welsh-language checkout, which still falls back to English on the payment step and in the confirmation e-mail. The English journey, the reporting and the seat plans are all exactly what we asked for.

Please invoice the milestone fee of £9,300.00 less nothing; we see no reason to hold money back for a thing you have already promised to mend.

With kind regards,

#ink(112, w: 120pt, h: 30pt, hue: rgb("#0d3b2e"))

Lowri Prytherch #linebreak() Head of Programme
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Cyngor Celfyddydau Penllyn",
        project="Festival ticketing site",
        project_code="BM-0652",
        milestone="milestone 3, public launch",
        signatory_name="Lowri Prytherch",
        signatory_title="Head of Programme",
        signature_date="2026-02-11",
        amount="9300.00 GBP",
        conditions=["save for the Welsh-language checkout"],
    )
    return sheet("my-en-save-for", body, label, face="Liberation Serif", size=11.5, margin="2.8cm")


def exception_lifted() -> Paper:
    """The reservation of an earlier letter is withdrawn."""
    body = r"""
#set text(fill: rgb("#222222"))
#rect(width: 100%, fill: rgb("#e9eef2"), stroke: none, inset: 9pt)[#text(13pt, weight: "bold")[Torquil Housing Association] #h(1fr) Resident Services]
#v(6mm)
#grid(columns: (2.4cm, 1fr), row-gutter: 6pt, [To], [Kelso Lantern Software Ltd, attn. Mr P. Abara], [Date], [30 March 2026], [Subject], [Repairs portal, release 2 – our exception of 9 March], [Order], [THA-PO-3391])
#line(length: 100%, stroke: 0.5pt)

On 9 March we took release 2 into service with one exception: the Gaelic text messages, which arrived with broken accents.

Your patch went live on Thursday. Our call-centre sent forty test messages to six kinds of handset and every one could be read. *The exception is lifted.* From today release 2 stands accepted in full, and nothing in my earlier letter limits it.

May I add that the new map is, frankly, ugly. Nobody here expects you to do anything about that.

#v(4mm)
Yours sincerely
#v(1mm)
#hw(22pt)[Catriona Mackellaig]
#v(-2mm)
Catriona Mackellaig #linebreak()
#emph[Assistant Director, Repairs]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Torquil Housing Association",
        project="Repairs portal",
        milestone="release 2",
        signatory_name="Catriona Mackellaig",
        signatory_title="Assistant Director, Repairs",
        signature_date="2026-03-30",
        po_number="THA-PO-3391",
    )
    return sheet("my-en-exception-lifted", body, label, face="Lato", size=10)


def mail_go() -> Paper:
    """A mail that accepts and chats about later ideas."""
    body = r"""
#text(8pt, fill: luma(90))[Gmail - Sign-off: spring lookbook #h(1fr) 1 of 1]
#line(length: 100%, stroke: 0.4pt)
#text(14pt)[Sign-off: spring lookbook]
#v(1mm)
#grid(columns: (1fr, auto), [*Oriel Stanhope-Kaye* <oriel\@pellegrove.example>], [9 January 2026 at 16:52])
To: Dev Raman <dev\@finchandflare.example> #linebreak() Cc: studio\@pellegrove.example
#v(4mm)
Hi Dev

Lookbook version 6 is the one. We're happy, the founder's happy, the printers have it. Treat this as Pellegrove Textiles' acceptance of job FF-1188, and send your bill for the second half (£2,750.00) whenever suits.

Two thoughts for another year, which you can ignore for this job: warmer greys, and fewer people looking out of windows.

Cheers

Oriel

--

Oriel Stanhope-Kaye

Brand Lead, Pellegrove Textiles
#v(3mm)
#pad(left: 5mm)[#rect(stroke: (left: 1pt + luma(170)), inset: (left: 8pt))[#text(fill: luma(100))[On 8 Jan 2026, Dev Raman wrote: #linebreak() Hi Oriel, v6 attached with the two swaps. Is there anything standing between us and print?]]]
"""
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Pellegrove Textiles",
        project="spring lookbook",
        project_code="FF-1188",
        signatory_name="Oriel Stanhope-Kaye",
        signatory_title="Brand Lead",
        signature_date="2026-01-09",
        amount="2750.00 GBP",
    )
    return sheet("my-en-mail-go", body, label, face="Liberation Sans", size=10)


def mail_not_yet() -> Paper:
    """A refusal in the shape of a condition."""
    body = r"""
#table(columns: (2cm, 1fr), stroke: none, inset: 2.5pt,
 [*From:*], [Halloran, Dermot (Estates)], [*Sent:*], [22 May 2026 08:11], [*To:*], [Fiadh Creaney, Coolmine Fire Systems],
 [*Subject:*], [RE: Block D, order CFS/2090])
#line(length: 100%)
Fiadh,

Thanks for sending the test sheets over so quickly and for the lads' patience on Wednesday night.

Subject to the lift interface working and the panel reporting the right zones, I would have no difficulty accepting the fire alarm upgrade in Block D. As neither did so on Wednesday, I am not accepting it. Please book a fresh witness test once both are put right and we will look at it with new eyes.

The €14,200.00 stage payment stays where it is until then.

Dermot Halloran #linebreak()
Head of Estates #linebreak()
St Ciarán's Technical Institute, Dublin
"""
    label = truth(
        "email",
        "rejected",
        None,
        "en",
        client="St Ciarán's Technical Institute",
        project="fire alarm upgrade in Block D",
        project_code="CFS/2090",
        signatory_name="Dermot Halloran",
        signatory_title="Head of Estates",
        signature_date="2026-05-22",
        amount="14200.00 EUR",
    )
    return sheet("my-en-mail-not-yet", body, label, face="Carlito", size=11)


def variation_reduced() -> Paper:
    """A change form approved as valued, below the quotation."""
    body = r"""
#set table(inset: 6pt)
#table(columns: (1fr, 1fr, 1fr), fill: (x, y) => if y == 0 { rgb("#23404a") },
 table.cell(colspan: 3)[#text(white, 14pt, weight: "bold")[VARIATION ORDER] #h(1fr) #text(white)[Gorsedown Joinery Contractors]],
 [VO no. #linebreak() *VO-12*], [Contract #linebreak() *GJC 3056*], [Raised #linebreak() 2 July 2026],
 table.cell(colspan: 2)[Project #linebreak() *Lister Street Library refit*], [Client #linebreak() *Amberford Borough Council*],
 table.cell(colspan: 3)[What changes #linebreak() Reading-room benches in ash instead of laminate, including upholstered end caps and two extra sockets per bench.],
 [Quoted by us #linebreak() £5,600.00], [Programme #linebreak() + 4 working days], [Valued by client's QS #linebreak() *£4,850.00*])
#v(3mm)
*Client's decision* (one only)

#cb("x") Approved at the client's valuation #h(6mm) #cb("0") Approved as quoted #h(6mm) #cb("0") Not approved

#rect(width: 100%, inset: 7pt)[#text(9pt)[Contractor's note, 6 July: we agree the valuation of £4,850.00 and have priced the sockets at nil. – #emph[S. Gorse]]]
#v(5mm)
#table(columns: (1fr, 1fr, 1fr), align: bottom,
 [Signed for the client #linebreak() #ink(54, w: 85pt)], [Name and office #linebreak() Parveen Lockhart #linebreak() Capital Projects Officer], [On #linebreak() 8 July 2026])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Amberford Borough Council",
        project="Lister Street Library refit",
        project_code="GJC 3056",
        signatory_name="Parveen Lockhart",
        signatory_title="Capital Projects Officer",
        signature_date="2026-07-08",
        amount="4850.00 GBP",
        change_order_number="VO-12",
    )
    return sheet("my-en-variation", body, label, face="Nimbus Sans", size=9.5)


def time_portal() -> Paper:
    """A record of a time portal, approved."""
    pad = Pad(face="Courier")
    y = 790.0
    rows = (
        "HOURGLASS TIME / WEEK RECORD                         printed 16 Feb 2026",
        "-" * 70,
        "Supplier ....... Marrowbridge Network Services",
        "Consultant ..... Tunde Akerele",
        "Customer ....... Vellacott Freight plc",
        "Engagement ..... MNS-E-557  Depot Wi-Fi survey",
        "Week ........... 9 Feb - 15 Feb 2026",
        "-" * 70,
        "Mon   9   7.5   site walk, Thurrock",
        "Tue  10   7.5   site walk, Tilbury",
        "Wed  11   8.0   heat maps",
        "Thu  12   7.5   heat maps, report",
        "Fri  13   4.0   report           (customer query: 'why so late?' - closed)",
        "TOTAL    34.5 h  x GBP 62.00 = GBP 2,139.00",
        "-" * 70,
        "STATUS   APPROVED",
        "         by Geraldine Foy, IT Operations Manager, 16 Feb 2026 09:03",
        "         comment: Late on Friday, but the hours are right. Fine by me.",
        "-" * 70,
        "HISTORY  15 Feb 18:40 submitted   15 Feb 19:02 recalled by consultant",
        "         15 Feb 19:10 submitted again   16 Feb 09:03 approved",
    )
    for row in rows:
        pad.put(50, y, row, 10, "Courier-Bold" if row.startswith("STATUS") else "Courier")
        y -= 17
    label = truth(
        "timesheet_approval",
        "accepted",
        None,
        "en",
        client="Vellacott Freight plc",
        project="Depot Wi-Fi survey",
        project_code="MNS-E-557",
        signatory_name="Geraldine Foy",
        signatory_title="IT Operations Manager",
        signature_date="2026-02-16",
        amount="2139.00 GBP",
    )
    return Paper("my-en-time-portal", "a", "text", pad.done(), label)


def time_returned() -> Paper:
    """A signed time record sent back: the wording sounds like a condition."""
    body = r"""
#grid(columns: (auto, 1fr), column-gutter: 6mm, circle(radius: 7mm, fill: rgb("#7a3b1d"))[#align(center + horizon)[#text(white, weight: "bold")[QT]]], [#text(16pt)[Quayle Temperley Surveyors] #linebreak() Record of time on site – fortnight to 24 April 2026])
#v(3mm)
Instruction: QT/26/0817 – Boundary and drainage survey #linebreak()
For: Lord Ashgrove's Settled Estates
#table(columns: (1.2fr, 1fr, 1fr, 2.4fr), align: (left, right, right, left), stroke: (x, y) => (top: if y < 2 { 0.8pt } else { 0.2pt }),
 [Surveyor], [Week 1], [Week 2], [Where], [H. Quayle], [22.0], [31.0], [Home Farm, North Beat], [L. Osei], [30.0], [37.5], [North Beat], [*Hours*], [*52.0*], [*68.5*], [at £48.00 = £5,784.00])
#v(4mm)
#rect(width: 100%, inset: 10pt, radius: 4pt)[
 *For the estate office*

 #cb("0") hours agreed #h(1cm) #cb("v") hours not agreed, sheet returned

 #pen(12.5pt)[I'd agree these with pleasure if North Beat had been on your instruction. It wasn't, so please take it out and send me a new sheet.]
 #v(2mm)
 #ink(203, w: 100pt) #h(1fr) Marcus Thirlby, Land Agent #h(1fr) 28 April 2026]
"""
    label = truth(
        "timesheet_approval",
        "rejected",
        True,
        "en",
        client="Lord Ashgrove's Settled Estates",
        project="Boundary and drainage survey",
        project_code="QT/26/0817",
        signatory_name="Marcus Thirlby",
        signatory_title="Land Agent",
        signature_date="2026-04-28",
        amount="5784.00 GBP",
    )
    return sheet("my-en-time-returned", body, label, face="Carlito", size=11)


def order() -> Paper:
    """A purchase order with acceptance words in its terms."""
    body = r"""
#align(right)[#text(22pt, fill: rgb("#5a5a5a"))[Purchase Order]]
#grid(columns: (1fr, 1fr), [*Cavanagh Pharma Packaging DAC* #linebreak() Little Island, Co. Cork], align(right)[PO number *4500118276* #linebreak() Date 3 March 2026 #linebreak() Buyer: Nuala Brosnan])
#v(4mm)
Supplier: Metrolab Calibration Services, Shannon #linebreak() Project: Line 4 requalification #linebreak() Deliver to: Goods In, Gate 2
#table(columns: (auto, 1fr, auto, auto, auto), align: (center, left, right, right, right), [Ln], [Service], [Qty], [Each €], [Total €],
 [10], [Calibration of temperature loops, with certificate], [18], [140.00], [2,520.00],
 [20], [Pressure gauges, on-site], [12], [65.00], [780.00],
 [30], [Mobilisation], [1], [300.00], [300.00],
 table.cell(colspan: 4)[Order value excl. VAT], [*3,600.00*])
#text(8.5pt)[Terms. 1. We accept the services on signature of a service report by our Line Engineer and not otherwise. 2. Rejected items are repeated at the supplier's cost. 3. Payment 45 days after a correct invoice that quotes this order.]
#v(4mm)
Authorised: #ink(16, w: 75pt, h: 20pt) Nuala Brosnan, Category Buyer
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="Cavanagh Pharma Packaging DAC",
        project="Line 4 requalification",
        signatory_name="Nuala Brosnan",
        signatory_title="Category Buyer",
        signature_date="2026-03-03",
        amount="3600.00 EUR",
        po_number="4500118276",
    )
    return sheet("my-en-order", body, label, face="Liberation Sans", size=9.5)


def minutes() -> Paper:
    """Minutes of a progress meeting that decide nothing about acceptance."""
    body = r"""
#underline[#text(13pt)[Progress meeting no. 6]] #linebreak()
Ropewalk Gallery – storage racking and climate plant #linebreak()
Held on site, 12 May 2026, 10.00

#table(columns: (1.1cm, 1fr, 2.2cm), stroke: (x, y) => (top: 0.3pt), inset: (y: 6pt),
 [6.1], [*Previous minutes.* Agreed as written.], [],
 [6.2], [*Racking.* Bays A to F up. Kestrel Shelving expects to ask for handover in the second half of June. The registrar asked for load plates in both aisles.], [KS],
 [6.3], [*Climate.* Trend logs for April looked at: humidity swings at night. Nobody present was ready to speak of acceptance before the summer logs are in.], [TB],
 [6.4], [*Snags.* Fourteen on the list, nine closed since meeting 5. List goes out with these minutes.], [MP],
 [6.5], [*Payments.* None raised.], [],
 [6.6], [*Next.* 9 June, same place.], [all])
Present: M. Pascoe (gallery), T. Bly (plant), R. Kestrel, a note-taker.
"""
    label = truth(
        "other",
        None,
        None,
        "en",
        project="Ropewalk Gallery – storage racking and climate plant",
    )
    return sheet("my-en-minutes", body, label, face="DejaVu Serif", size=9)


def commissioning_form() -> Paper:
    """A fillable form, signed, with neither answer ticked."""
    pad = Pad()
    pad.bar(0, 780, 595, 62, "#1f5f4c")
    pad.put(40, 812, "Commissioning handover form", 18, "Helvetica-Bold", "#ffffff")
    pad.put(40, 793, "Stannage Heat Pumps Ltd, Hexham", 10, hue="#ffffff")
    rows = (
        ("Customer", "customer", "Wark Valley Dairy Co-operative"),
        ("Installation", "installation", "Milk-store heat recovery plant"),
        ("Works order", "order", "SHP-WO-1904"),
        ("Handed over at", "stage", "Stage 2 - hot commissioning"),
        ("Fee for this stage", "fee", "GBP 11,450.00"),
    )
    y = 740
    for caption, name, value in rows:
        pad.put(40, y + 4, caption, 10)
        pad.entry(name, 170, y, 330, value)
        y -= 27
    y = pad.para(
        40,
        y - 8,
        510,
        "Our engineer has run the plant through a full milking and left the "
        "readings with you. Please tell us how you wish to proceed. A form without an "
        "answer cannot be filed.",
        10,
    )
    pad.box("taken", 40, y - 16, False)
    pad.put(62, y - 13, "We take over the plant", 11)
    pad.box("not_taken", 40, y - 40, False)
    pad.put(62, y - 37, "We do not take over the plant, because:", 11)
    pad.entry("reason", 270, y - 42, 230)
    y -= 90
    pad.put(40, y, "Signature for the customer", 9)
    pad.ink(180, y - 4, 110, 9)
    pad.rule(170, y - 8, 330)
    pad.put(40, y - 40, "Name", 9)
    pad.entry("name", 170, y - 44, 160, "Jarrod Elsdon")
    pad.put(345, y - 40, "Position", 9)
    pad.entry("position", 395, y - 44, 140, "Dairy Manager")
    pad.put(40, y - 68, "Date", 9)
    pad.entry("date", 170, y - 72, 100, "19 May 2026")
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Wark Valley Dairy Co-operative",
        project="Milk-store heat recovery plant",
        project_code="SHP-WO-1904",
        milestone="Stage 2 - hot commissioning",
        signatory_name="Jarrod Elsdon",
        signatory_title="Dairy Manager",
        signature_date="2026-05-19",
        amount="11450.00 GBP",
    )
    return Paper("my-en-commissioning", "a", "form", pad.done(), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield sectional()
    yield whole_works()
    yield blind_slip()
    yield save_for()
    yield exception_lifted()
    yield mail_go()
    yield mail_not_yet()
    yield variation_reduced()
    yield time_portal()
    yield time_returned()
    yield order()
    yield minutes()
    yield commissioning_form()
