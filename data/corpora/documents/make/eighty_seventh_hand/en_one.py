"""Papers from Britain and Ireland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_seventh_hand.board import Sheet, scanned, text

ACC = "acceptance_certificate"


def practical() -> Paper:
    """An architect certifies practical completion."""
    label = truth(
        ACC,
        "accepted",
        True,
        "en",
        client="Marlpit Almshouses Trust",
        project="Refurbishment of Nos. 3 to 9 Cloister Row, Ludlow",
        project_code="0714/B",
        milestone="practical completion",
        signatory_name="Imogen Tarrant",
        signatory_title="Contract Administrator",
        signature_date="2026-03-27",
    )
    return text(
        "en-practical-completion",
        label,
        r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "Caladea", size: 10.5pt)
#grid(columns: (1fr, auto), text(size: 17pt, tracking: 2pt)[TARRANT & HOLME], align(right)[Architects, RIBA Chartered \ 2 Quality Square, Ludlow SY8 1AR])
#v(4mm) #line(length: 100%, stroke: 2pt + rgb("#7a5c2e")) #v(6mm)
#text(size: 15pt, weight: "bold")[Practical Completion Certificate] #h(1fr) No. 1 of 1
#v(3mm)
#grid(columns: (34mm, 1fr), row-gutter: 3mm,
[Employer:], [Marlpit Almshouses Trust, The Warden's Lodge, Ludlow],
[Contractor:], [J. Penhallow & Sons (Builders) Ltd, Leominster],
[Works:], [Refurbishment of Nos. 3 to 9 Cloister Row, Ludlow],
[Our job ref.:], [0714/B],
[Contract:], [JCT Intermediate Building Contract, dated 11 June 2025])
#v(6mm)
Under clause 2.21 of the above Contract I/we hereby certify that, subject to the making good of any defects, shrinkages or other faults which appear during the Rectification Period, practical completion of the Works was achieved on

#align(center, block(stroke: 0.8pt, inset: 8pt)[*20 March 2026*])

The Rectification Period of twelve months will therefore end on 20 March 2027. One half of the retention falls to be released in the next interim certificate. The Employer should note that responsibility for insuring the buildings passes back to the Trust from the date boxed above.
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm,
[#under(70mm, ink(14), [Signed for Tarrant & Holme])], [Imogen Tarrant \ Contract Administrator \ Date: 27 March 2026])
#v(1fr)
#text(size: 8pt)[Distribution: Employer (original) / Contractor / Structural Engineer / Quantity Surveyor / File]
""",
    )


def snags() -> Paper:
    """A letter that takes a fit-out subject to three snags."""
    label = truth(
        ACC,
        "accepted_with_conditions",
        True,
        "en",
        client="Corrib Dental Group",
        project="Salthill surgery fit-out",
        project_code="SH-226",
        milestone="Phase 2 handover",
        signatory_name="Dr Niamh Garvey",
        signatory_title="Clinical Director",
        signature_date="2026-02-12",
        conditions=(
            "the X-ray room door is re-hung so that it closes on its seal",
            "the missing isolator labels in the plant cupboard are fitted",
            "we receive the commissioning sheet for the air handling unit",
        ),
    )
    return text(
        "en-snag-letter",
        label,
        r"""
#set page(paper: "a4", margin: (left: 32mm, right: 26mm, top: 24mm, bottom: 20mm))
#set text(font: "Lato", size: 10pt)
#set par(leading: 0.75em)
#text(fill: rgb("#0c6b66"), weight: "black", size: 20pt)[corrib dental group]
#v(10mm)
Shane Feeney \ Feeney Interiors Limited \ Unit 14, Liosban Estate \ Galway
#v(5mm)
12 February 2026
#v(4mm)
*Salthill surgery fit-out (your job SH-226): Phase 2 handover*

Dear Shane,

Thank you for walking the upstairs rooms with us on Tuesday. The cabinetry is lovely and the two new chairs were in use the very next morning.

We are content to take Phase 2 off your hands as of today, on the footing that before the end of the month:

+ the X-ray room door is re-hung so that it closes on its seal;
+ the missing isolator labels in the plant cupboard are fitted; and
+ we receive the commissioning sheet for the air handling unit.

Send your second-stage bill in whenever suits. Maeve in accounts will hold back nothing so long as those three bits are sorted by the 28th.

Kind regards,

#ink(23, w: 120pt, h: 36pt)

Dr Niamh Garvey \ Clinical Director \ Corrib Dental Group
""",
    )


def migration() -> Paper:
    """A filled form of a managed service firm."""
    label = truth(
        ACC,
        "accepted",
        True,
        "en",
        client="Brackenridge Housing Association",
        project="Mailbox and file share migration",
        project_code="MS-40817",
        milestone="Cutover wave 3",
        signatory_name="Devinder Rai",
        signatory_title="Head of Digital",
        signature_date="2026-05-19",
        amount="11360.00 GBP",
        po_number="BHA-55203",
    )
    s = Sheet("carlito", (595, 842))
    s.bar(0, 62, "#16324f")
    s.say(40, 40, "Northgate Cloud Desk", 20, True, "#ffffff")
    s.say(400, 40, "Change acceptance sheet", 13, False, "#ffffff")
    rows = (
        ("Customer", "Brackenridge Housing Association"),
        ("Engagement", "MS-40817"),
        ("Piece of work", "Mailbox and file share migration"),
        ("Stage", "Cutover wave 3"),
        ("Customer order", "BHA-55203"),
        ("Charge released (ex VAT)", "£11,360.00"),
    )
    y = 92.0
    for n, (name, value) in enumerate(rows):
        s.say(40, y + 13, name, 11)
        s.field(f"head{n}", value, 190, y, 350)
        y += 25
    y = s.prose(
        40,
        y + 22,
        515,
        "Wave 3 moved 214 mailboxes and the Finance, Lettings and Repairs "
        "shares. The customer ran the twelve checks in the test pack; the outcome of each "
        "is with the service desk under the engagement number.",
        11,
    )
    s.say(40, y + 18, "To be completed by the customer", 13, True, "#16324f")
    s.check("ok", True, 40, y + 32)
    s.say(60, y + 42, "We accept this stage and the charge shown may be invoiced.", 11)
    s.check("no", False, 40, y + 54)
    s.say(60, y + 64, "We do not accept this stage; reasons below.", 11)
    s.field("why", "", 40, y + 76, 500, 48)
    s.say(40, y + 152, "Name", 11)
    s.field("who", "Devinder Rai", 100, y + 139, 180)
    s.say(300, y + 152, "Role", 11)
    s.field("role", "Head of Digital", 340, y + 139, 200)
    s.say(40, y + 182, "Date", 11)
    s.field("date", "19/05/2026", 100, y + 169, 180)
    s.say(300, y + 182, "Signature", 11)
    s.pen(365, y + 184, 5, 120, 26)
    s.rule(360, y + 190, 180)
    s.say(40, 810, "Northgate Cloud Desk Ltd, Registered in England 0-not-for-post, Stockport", 8)
    return s.paper("en-cutover-form", label)


def go_mail() -> Paper:
    """A mail that approves a design stage."""
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Halyard Coffee Roasters",
        project="Halyard brand refresh",
        milestone="Stage B packaging artwork",
        signatory_name="Tess Okonjo",
        signatory_title="Marketing Lead",
        signature_date="2026-01-22",
        amount="6400.00 GBP",
    )
    return text(
        "en-mail-artwork",
        label,
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Liberation Sans", size: 9.5pt)
#text(size: 8pt, fill: gray)[22/01/2026, 16:41 #h(1fr) Webmail - Re: Halyard brand refresh]
#v(3mm) #text(size: 14pt, weight: "bold")[Re: Halyard brand refresh - final artwork v6]
#line(length: 100%, stroke: 0.4pt)
*Tess Okonjo* <tess@halyardroasters.example> #h(1fr) Thu, Jan 22, 2026 at 3:58 PM \
To: Gideon Marsh <gideon@pinfoldstudio.example> \
Cc: Accounts <ledger@halyardroasters.example>
#v(3mm)
Hi Gideon,

Had everyone round the table this morning incl. the two from roasting. Everybody's happy. That's the Stage B packaging artwork signed off from our end, all nine bags plus the tin, so please release files to the printer today.

Copying Accounts: the six thousand four hundred (£6,400.00) for this stage can go through on the next run, thanks.

Spot gloss on the tin was a good shout btw.

Tess

--

Tess Okonjo | Marketing Lead | Halyard Coffee Roasters | Whitby
#v(5mm)
#block(stroke: (left: 1.5pt + gray), inset: (left: 8pt))[#text(fill: rgb("#555"))[On Tue, Jan 20, 2026 at 10:12 AM Gideon Marsh wrote: \
Morning Tess, here is v6 with the revised roast dates panel. If anything is still bothering you shout by Friday, otherwise I need a yes in writing before we book press time.]]
""",
    )


def crane_sheet() -> Paper:
    """A scanned weekly time sheet, approved by the client's agent."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Orwell Quay Developments",
        project="Silo 4 conversion",
        project_code="W/2291",
        signatory_name="Pete Lovegrove",
        signatory_title="Clerk of Works",
        signature_date="2026-04-24",
        amount="2139.00 GBP",
    )
    return scanned(
        "en-daywork-scan",
        label,
        r"""
#set page(paper: "a4", margin: 16mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt)
#box(fill: black, inset: 6pt, text(fill: white, size: 16pt, weight: "bold")[KESTREL RIGGING & LIFT SERVICES])
#h(1fr) Sheet no. #text(size: 15pt)[3308]
#v(3mm)
#table(columns: (28mm, 1fr, 26mm, 1fr), stroke: 0.6pt, inset: 5pt,
[Client], hw[Orwell Quay Developments], [Job], hw[Silo 4 conversion],
[Works order], hw[W/2291], [Week ending], hw[24/04/2026])
#v(2mm)
#table(columns: (20mm, 1fr, 22mm, 22mm, 22mm), stroke: 0.6pt, inset: 6pt, align: (left, left, center, center, right),
[*Day*], [*Hire and men*], [*Hours*], [*Rate £*], [*Sum £*],
[Mon], hw[Slinger x2, stair cores], hw[18.0], hw[31.00], hw[558.00],
[Tue], hw[Slinger x2, roof steel], hw[18.0], hw[31.00], hw[558.00],
[Wed], hw[Rained off, no charge], hw[0], [], hw[0.00],
[Thu], hw[Slinger x2 + crane sup.], hw[25.0], hw[31.00], hw[775.00],
[Fri], hw[Slinger x1], hw[8.0], hw[31.00], hw[248.00],
table.cell(colspan: 2, align: right)[*Total for week*], hw[69.0], [], hw[2139.00])
#v(4mm)
The hours above were worked as stated and are agreed for payment.
#v(4mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm,
[For the client: #under(80mm, ink(31, w: 130pt), [Print name and position: #hw[Pete Lovegrove]])
#hw[Clerk of Works] #h(6mm) Date #hw[24 April 2026]],
[For Kestrel: #under(80mm, ink(8, w: 90pt), [Print name and position: #hw[D. Quarmby, foreman]])])
""",
        Scanner(dpi=112, skew=-0.8, noise=2, jpeg=34, seed=11),
    )


def variation() -> Paper:
    """An engineer instructs and values a variation."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Tyne Marches Water",
        project="Hexley Pumping Station, rising main",
        project_code="C-5530",
        signatory_name="Rosalind Achebe",
        signatory_title="Project Manager",
        signature_date="2026-06-03",
        amount="18746.44 GBP",
        change_order_number="CE 017",
    )
    return text(
        "en-compensation-event",
        label,
        r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm), header: [#text(size: 8pt)[NEC4 Option B #h(1fr) Form PM/CE-3]])
#set text(font: "Nimbus Sans", size: 10pt)
#table(columns: (1fr, 1fr), stroke: 0.8pt, inset: 7pt,
table.cell(colspan: 2, fill: rgb("#dfe8ee"))[#text(size: 14pt, weight: "bold")[Project Manager's reply to quotation]],
[Client: Tyne Marches Water], [Contractor: Ridsdale Civil Works Ltd],
[Works: Hexley Pumping Station, rising main], [Contract no.: C-5530],
[Event reference: CE 017], [Quotation received: 19 May 2026])
*Event.* Uncharted 300 mm cast-iron drain crossing the line of trench at chainage 412. Hand dig, support frame and re-route of the pipe beneath it.

#table(columns: (1fr, auto), stroke: (x, y) => (bottom: 0.4pt), align: (left, right), inset: 6pt,
[*Defined Cost build-up*], [*£*],
[Labour, two gangs, nine shifts], [9,480.00],
[Plant incl. vacuum excavator], [5,106.00],
[Bedding, fittings, frame hire], [2,456.22],
[Fee at 10 %], [1,704.22],
[*Change to the Prices*], [*18,746.44*])
Delay to planned Completion: 4 working days. Key Dates: no change.

#block(inset: 8pt, stroke: 0.8pt, width: 100%)[My reply to the quotation is (one only):
#v(1mm) #tk(true) #h(2mm) the quotation is accepted and the event is implemented
#v(1mm) #tk(false) #h(2mm) instruct a revised quotation
#v(1mm) #tk(false) #h(2mm) the Project Manager will make the assessment]
#v(6mm)
#grid(columns: (auto, 1fr), column-gutter: 12mm, under(70mm, ink(41), [Rosalind Achebe, Project Manager]),
align(bottom)[Date: 3 June 2026])
""",
    )


def query_mail() -> Paper:
    """A mail that asks and decides nothing."""
    label = truth(
        "email",
        None,
        None,
        "en",
        client="Larkfield Academy Trust",
        project="Sports hall acoustic survey",
        project_code="AC-1178",
    )
    return text(
        "en-mail-query",
        label,
        r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: "DejaVu Sans", size: 8.8pt)
#grid(columns: (18mm, 1fr), row-gutter: 2.2mm, [*From:*], [Bursar's Office, Larkfield Academy Trust],
[*Sent:*], [09 March 2026 08:17], [*To:*], [reports\@dinmore-acoustics.example],
[*Subject:*], [AC-1178 Sports hall acoustic survey - two queries])
#line(length: 100%)
Dear Mr Dinmore

Your draft report came in over the weekend and I have put it on the agenda for the estates committee, who next meet on the 26th. Nobody here has had a chance to go through it properly so please do not take this as a view either way.

Two things I would like to know beforehand. Firstly, table 4 gives a reverberation time for the empty hall only, whereas I thought we had asked for the full-assembly figure as well. Is that still to come? Secondly, was the north store measured, and if so where would I find it?

I should be able to tell you where the committee stands by the end of the month.

Yours sincerely

Gwen Pritchard-Lowe
""",
    )


def vendor_only() -> Paper:
    """The installer signs, the client's line is blank."""
    label = truth(
        ACC,
        "undecided",
        False,
        "en",
        client="The Anchor at Wivenhoe",
        project="Kitchen extract and make-up air",
        project_code="KX-903",
        milestone="Completion of installation",
        amount="9875.00 GBP",
        warnings=("partly_signed",),
    )
    return text(
        "en-extract-blank",
        label,
        r"""
#set page(paper: "a5", margin: 13mm)
#set text(font: "Carlito", size: 10pt)
#align(center)[#text(size: 15pt, weight: "bold", fill: rgb("#b34700"))[Colne Ventilation] \ Completion of installation]
#v(2mm)
#table(columns: (30mm, 1fr), stroke: 0.4pt + gray,
[Premises], [The Anchor at Wivenhoe], [System], [Kitchen extract and make-up air], [Our ref], [KX-903],
[Finished], [Saturday 14 February 2026], [Balance due], [£9,875.00 + VAT])
Canopy hung, ducts run to eaves, fan wired by others and spun up. Airflow at canopy face 0.38 m/s against 0.35 m/s asked for. Grease filters left in their boxes beside the range.

I am satisfied that our work is done in line with DW/172 and the quote.
#v(1mm)
#under(60mm, ink(52, w: 80pt, h: 26pt), [Fitter: R. Stannard #h(5mm) 14/2/26])
#v(4mm)
#block(fill: rgb("#fbeee2"), inset: 7pt, width: 100%)[*Customer.* I have seen the system running and take it over. The balance can be billed.
#v(7mm)
Signature #box(width: 32mm, line(length: 100%, stroke: 0.4pt)) #h(2mm) Name #box(width: 34mm, line(length: 100%, stroke: 0.4pt))
#v(3mm) Date #box(width: 30mm, line(length: 100%, stroke: 0.4pt))]
""",
    )


def museum_no() -> Paper:
    """A museum declines a case installation, kindly; scanned."""
    label = truth(
        ACC,
        "rejected",
        True,
        "en",
        client="Cleveland Ironstone Museum",
        project="Miners' Gallery showcases",
        milestone="Showcase delivery, lot 2",
        signatory_name="Harriet Fensome",
        signatory_title="Head of Collections",
        signature_date="2026-05-06",
        po_number="CIM 1184",
    )
    return scanned(
        "en-showcase-letter-scan",
        label,
        r"""
#set page(paper: "a4", margin: (x: 30mm, y: 26mm))
#set text(font: "C059", size: 11pt)
#set par(leading: 0.8em, spacing: 1.3em)
#align(right)[*Cleveland Ironstone Museum* \ Deepdale, Skinningrove \ 6 May 2026]

Mr Aldo Ferrant \ Vitrum Display Ltd

Dear Mr Ferrant,

*Miners' Gallery showcases, our order CIM 1184 -- Showcase delivery, lot 2*

It was a pleasure to see the four table cases in place and your fitters could not have been more considerate with our visitors about.

I only wish I could end there. Our conservator measured the air exchange on each case twice and obtained between 0.9 and 1.3 per day; the specification asks for 0.1. With the lamp-room textiles destined for these cases the trustees do not feel able to take lot 2 into our care in its present shape, and I must ask you to collect the cases, re-gasket them at your works and present them afresh. Until then we shall treat the lot as not delivered.

I remain hopeful that the October opening can be kept.

Yours sincerely,

#ink(64, w: 130pt, h: 34pt)

Harriet Fensome \ Head of Collections
""",
        Scanner(dpi=130, skew=0.9, noise=3, blur=0.6, jpeg=38, seed=21),
    )


def gallery_table() -> Paper:
    """Exhibition build, checked room by room."""
    label = truth(
        ACC,
        "accepted",
        True,
        "en",
        client="Lough Ree Heritage Centre",
        project='"Eel Weirs" permanent exhibition',
        project_code="LRHC-02",
        milestone="Stage 5 Installation",
        signatory_name="Colm Devaney",
        signatory_title="Exhibitions Manager",
        signature_date="2026-04-30",
        amount="32800.00 EUR",
    )
    rows = "".join(
        f"[{a}], [{b}], [Yes], [{c}],"
        for a, b, c in (
            ("1", "Entrance graphics, gable wall", "-"),
            ("2", "Net loft set and lighting", "Bulb swapped 27/4, closed"),
            ("3", "Touch table (Irish and English)", "-"),
            ("4", "Oral history booths", "Volume turned down 28/4, closed"),
            ("5", "Model boat case", "-"),
            ("6", "Way out and donation box", "-"),
        )
    )
    return text(
        "en-exhibition-rooms",
        label,
        r"""
#set page(paper: "a4", flipped: true, margin: 18mm)
#set text(font: "URW Gothic", size: 10pt)
#grid(columns: (1fr, 1fr), [#text(size: 19pt)[Installation sign-off] \ "Eel Weirs" permanent exhibition],
align(right)[Built for: Lough Ree Heritage Centre \ Built by: Scaffold & Loom, Athlone \ Ref LRHC-02, Stage 5 Installation])
#v(4mm)
#table(columns: (12mm, 1fr, 34mm, 1fr), stroke: none, fill: (x, y) => if calc.odd(y) { rgb("#eef3ea") }, inset: 7pt,
[*Zone*], [*What was built*], [*As drawn?*], [*Remark*], """
        + rows
        + r""")
#v(3mm)
All six zones walked on 30 April 2026. Nothing remains open. The Centre takes over the exhibition from the builders and releases the Stage 5 sum of €32,800.00 (excl. VAT).
#v(4mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 8mm, under(70mm, ink(77), [Colm Devaney, Exhibitions Manager]),
under(70mm, ink(12), [Birgit Saar, Scaffold & Loom]), [#v(12mm) Date: 30 April 2026])
""",
    )


def order() -> Paper:
    """A purchase order."""
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="Pennant Valley Hospitals",
        project="Annual calibration of flow meters",
        signatory_name="Lorna Bexley",
        signatory_title="Procurement Officer",
        signature_date="2026-02-03",
        amount="4596.00 GBP",
        po_number="PVH/26/00917",
    )
    return text(
        "en-purchase-order",
        label,
        r"""
#set page(paper: "a4", margin: 15mm)
#set text(font: "Nimbus Sans", size: 9pt)
#block(stroke: 1pt, width: 100%, inset: 0pt, grid(columns: (1fr, 1fr), stroke: 0.5pt, inset: 8pt,
[#text(size: 16pt, weight: "bold")[PURCHASE ORDER] \ Quote on every invoice: *PVH/26/00917*],
[Pennant Valley Hospitals \ Supplies Department, Level 0 \ Aberhonwy Road],
[*To:* Metrolog Calibration Ltd \ Bryn Business Park], [*Deliver to:* Medical Gases Plant Room \ Required by 31 March 2026]))
#v(3mm) Annual calibration of flow meters
#table(columns: (10mm, 1fr, 14mm, 24mm, 26mm), align: (center, left, right, right, right),
[*Ln*], [*Description*], [*Qty*], [*Unit £*], [*Line £*],
[1], [Oxygen flow meter, UKAS certificate], [36], [48.00], [1,728.00],
[2], [Suction regulator, two-point check], [28], [41.00], [1,148.00],
[3], [Blender, full span], [6], [159.00], [954.00],
table.cell(colspan: 4, align: right)[Net], [3,830.00], table.cell(colspan: 4, align: right)[VAT 20 %], [766.00],
table.cell(colspan: 4, align: right)[*Order total*], [*4,596.00*])
Goods and services are taken subject to NHS terms for low-value orders. Invoices without an order number go back unpaid. Acceptance of work is recorded separately on the ward docket.
#v(6mm)
Authorised: #ink(83, w: 90pt) Lorna Bexley, Procurement Officer #h(1fr) 3 Feb 2026
""",
    )


def lab() -> Paper:
    """A laboratory instrument taken over after its qualification; scanned."""
    label = truth(
        ACC,
        "accepted",
        True,
        "en",
        client="Isca Food Analytics",
        project="HPLC line 2",
        project_code="SV-6621",
        milestone="Operational Qualification",
        signatory_name="Dr Yusuf Adeyemi",
        signatory_title="Laboratory Manager",
        signature_date="2026-03-11",
    )
    return scanned(
        "en-qualification-scan",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[*CHROMASERVE INSTRUMENTS* \ Field Service Report & Qualification Record \ SV-6621]
#line(length: 100%)
Site: Isca Food Analytics, Exeter #h(1fr) Asset: HPLC line 2
#table(columns: (1fr, 32mm, 32mm, 20mm), inset: 6pt, [Operational Qualification test], [Limit], [Found], [Result],
[Flow accuracy at 1.0 ml/min], [± 2.0 %], [0.6 %], [Pass], [Oven temperature], [± 1.0 °C], [0.3 °C], [Pass],
[Detector wavelength, holmium], [± 2 nm], [1 nm], [Pass], [Injector carry-over], [#sym.lt 0.10 %], [0.02 %], [Pass],
[Gradient composition], [± 1.0 %], [0.4 %], [Pass])
Engineer: #hw[M. Tolland] #ink(17, w: 70pt, h: 24pt) #hw[10/3/2026]

*User declaration.* The record above has been reviewed against URS-14 and the instrument is released for routine use. No deviations were raised.

#grid(columns: (40mm, 1fr), row-gutter: 5mm, [Reviewed by], hw[Dr Yusuf Adeyemi], [Position], hw[Laboratory Manager], [Date], hw[11 March 2026],
[Signature], ink(96, w: 140pt, h: 34pt))
""",
        Scanner(dpi=120, skew=0.4, noise=2.5, jpeg=34, turn=180, seed=5),
    )


def draft() -> Paper:
    """A survey sign-off stamped DRAFT."""
    label = truth(
        ACC,
        "undecided",
        False,
        "en",
        client="Wensum Rail Alliance",
        project="Topographical survey, Brandon to Thetford",
        project_code="TS-2640",
        milestone="Deliverable D3 point cloud",
        signatory_name="Marcus Ilett",
        signatory_title="Survey Lead",
        amount="14250.00 GBP",
        warnings=("draft_or_void",),
    )
    return text(
        "en-survey-draft",
        label,
        r"""
#set page(paper: "a4", margin: 22mm, background: across("DRAFT", s: 130pt))
#set text(font: "Lato", size: 10.5pt)
#text(fill: rgb("#274e13"), size: 18pt, weight: "bold")[Breckland Geomatics]
#v(8mm)
#text(size: 13pt)[*Deliverable receipt*] #h(1fr) TS-2640
#v(3mm)
/ Instructing body: Wensum Rail Alliance
/ Survey: Topographical survey, Brandon to Thetford
/ Item: Deliverable D3 point cloud
/ Fee stage: £14,250.00
#v(3mm)
The point cloud was thinned to 10 mm, registered on the OSGM15 geoid and split into 2 km tiles. Residuals at the control stations are listed overleaf of the transmittal. The undersigned has opened a sample of not fewer than five tiles and finds them usable for the track design, so that the fee stage falls due.
#v(14mm)
#line(length: 80mm, stroke: 0.5pt)
Marcus Ilett, Survey Lead \ Wensum Rail Alliance
#v(4mm) Dated: ..../..../2026
#v(1fr)
#text(size: 8pt)[Wording to be agreed with the Alliance's commercial team before issue. Rev P01.]
""",
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        practical,
        snags,
        migration,
        go_mail,
        crane_sheet,
        variation,
        query_mail,
        vendor_only,
        museum_no,
        gallery_table,
        order,
        lab,
        draft,
    ):
        yield make()
