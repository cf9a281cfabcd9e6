"""English papers, first half: building, laboratories, agencies, managed IT."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Board, drawn, made, sheet


def practical() -> Paper:
    """An architect's certificate of practical completion."""
    page = r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "C059", size: 10pt, lang: "en")
#grid(columns: (1fr, auto), [#text(size: 15pt)[Thornbury Askew] \ #text(size: 8pt)[Chartered Architects · 4 Leam Terrace, Warwick CV34 5QT · RIBA]],
 align(right)[#text(size: 8pt)[Job reference] \ *TA/2217*])
#line(length: 100%, stroke: 1.5pt)
#v(4mm)
#text(size: 17pt)[Practical Completion Certificate] \
#text(size: 8.5pt)[Issued under clause 2.21 of the JCT Intermediate Building Contract]
#v(4mm)
#table(columns: (38mm, 1fr), stroke: (x, y) => (bottom: 0.4pt + gray), inset: (x: 0pt, y: 5pt),
 [Employer], [The Trustees of Kenilworth Almshouses],
 [Contractor], [Garrod & Mace (Builders) Ltd, Stratford-upon-Avon],
 [Works], [Refurbishment of Priory Row, nos. 3 to 9],
 [Contract dated], [17 January 2025],
 [Contract sum], [£486,200.00])
#v(3mm)
I hereby certify that, in my opinion, the Works reached practical completion on *28 November 2025* and that the Contractor has complied sufficiently with its duties concerning the building manual and the health and safety file.

The Rectification Period named in the Contract Particulars, twelve months, runs from that day. One half of the Retention held, in the sum of £12,155.00, may now be released against the next interim certificate.

Keys to all four dwellings were handed to the Clerk to the Trustees at the end of the inspection.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [Signed by or for the Architect \ #ink(11, w: 110pt) #v(-3mm) #rule(70mm) \ Imogen Askew, Partner],
 [Date of issue \ #v(4mm) 1 December 2025 #v(-1.5mm) #rule(50mm)])
#v(1fr)
#text(size: 7.5pt)[Distribution: #bx(k: 2, s: 6pt) Employer   #bx(k: 2, s: 6pt) Contractor   #bx(s: 6pt) Structural engineer   #bx(k: 2, s: 6pt) File]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="The Trustees of Kenilworth Almshouses",
        project="Refurbishment of Priory Row, nos. 3 to 9",
        project_code="TA/2217",
        milestone="Practical Completion",
        signatory_name="Imogen Askew",
        signatory_title="Partner",
        signature_date="2025-12-01",
        amount="12155.00 GBP",
    )
    return sheet("nl-en-practical", page, label)


def msp_mail() -> Paper:
    """A mail that accepts a network changeover."""

    def draw(b: Board) -> None:
        b.text(45, 50, "Priya Raman", "calibb", 12)
        b.line(45, 57, 550, thick=1.2)
        y = 76.0
        for head, words in (
            ("From:", "Tobias Fenner <t.fenner@harrowgateseeds.co.uk>"),
            ("Sent:", "Thursday 13 November 2025 16:42"),
            ("To:", "Priya Raman (Lodestone IT)"),
            ("Cc:", "Service Desk; Margaret Oyelaran"),
            ("Subject:", "RE: Wisbech site - firewall and Wi-Fi changeover LS-4480"),
        ):
            b.text(45, y, head, "calibb", 10.5)
            b.text(105, y, words, "calib", 10.5)
            y += 14.5
        y += 12
        for words in (
            "Hi Priya,",
            "Sorry for the slow reply, we were getting the seed store through an audit this week.",
            "Marcus and I went round all eleven access points on Tuesday with the handheld and there is "
            "signal right into the cold room now. Failover to the 4G line took about six seconds when we pulled "
            "the fibre, which is well inside what you promised. The VLAN for the weighbridge has stopped "
            "dropping out.",
            "So yes from us: please treat the Wisbech network changeover as accepted with effect from "
            "today. You can go ahead and bill the completion instalment of £7,940.00 against our order 100672.",
            "Thanks again to Dev for staying late on the cutover night. He has a jar of honey waiting at "
            "reception.",
            "Kind regards,",
        ):
            y = b.para(45, y, 505, words, "calib", 11, after=9)
        y = b.para(
            45,
            y + 4,
            400,
            "<b>Tobias Fenner</b><br/>Head of Estates and IT<br/>Harrowgate Seeds "
            "Limited<br/>Sutton Road, Wisbech PE13 5DP",
            "calib",
            10,
            ink="#3b5b2a",
        )
        b.line(45, y + 8, 550, ink="#aaaaaa")
        y = b.para(
            45,
            y + 14,
            505,
            "<b>From:</b> Priya Raman<br/><b>Sent:</b> 6 November 2025 09:10<br/>"
            "<b>Subject:</b> Wisbech site - firewall and Wi-Fi changeover LS-4480",
            "calib",
            9.5,
            ink="#444444",
        )
        b.para(
            45,
            y,
            505,
            "Hello Tobias, snagging is closed at our end and the as-built diagrams are in the "
            "shared folder. Could you let me know if you are content?",
            "calib",
            9.5,
            ink="#444444",
        )

    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Harrowgate Seeds Limited",
        project="Wisbech site - firewall and Wi-Fi changeover",
        project_code="LS-4480",
        milestone="Wisbech network changeover",
        signatory_name="Tobias Fenner",
        signatory_title="Head of Estates and IT",
        signature_date="2025-11-13",
        amount="7940.00 GBP",
        po_number="100672",
    )
    return made("nl-en-msp-mail", drawn(draw), label)


def method() -> Paper:
    """A laboratory's validation report accepted with an electronic signature record."""
    page = r"""
#set page(paper: "us-letter", margin: 20mm, footer: text(size: 7pt)[Corvid Analytical LLC · Durham, NC · Form QA-31 rev. D #h(1fr) Envelope 7f0c-19ae-44d2])
#set text(font: "Lato", size: 9.5pt, lang: "en")
#text(size: 8pt, tracking: 2pt)[CORVID ANALYTICAL LLC]
#v(1mm)
#text(size: 18pt, weight: "light")[Method transfer: sponsor acceptance]
#v(2mm)
#block(fill: rgb("#e9f0f2"), inset: 8pt, width: 100%)[
#grid(columns: (1fr, 1fr), row-gutter: 6pt,
 [Sponsor: *Tallgrass Therapeutics, Inc.*], [Study: *CA-25-0193*],
 [Project: *HPLC assay transfer, TGT-8 oral solution*], [Deliverable: *Final validation report v2.0*])]
#v(2mm)
The acceptance limits fixed in protocol VP-0193 were compared with the results obtained on both instruments:
#table(columns: (2fr, 1.2fr, 1.2fr, 0.8fr), stroke: 0.4pt + rgb("#7a949c"), align: (left, center, center, center),
 table.header([*Parameter*], [*Limit*], [*Found*], [*Pass*]),
 [Linearity, r²], [≥ 0.998], [0.9996], [yes], [Recovery at 80 %], [98.0 – 102.0 %], [100.3 %], [yes],
 [Intermediate precision], [RSD ≤ 2.0 %], [0.7 %], [yes], [Filter bias], [≤ 1.0 %], [0.2 %], [yes])
The sponsor has read the report and the raw data package and *accepts the deliverable as final*. Corvid Analytical may archive the study and invoice the closing fee of \$18,650.00 under purchase order TGT-PO-3307.
#v(6mm)
#block(stroke: 0.8pt + rgb("#2a6f7f"), inset: 10pt, width: 100%)[
 #text(size: 8pt, weight: "bold", fill: rgb("#2a6f7f"))[ELECTRONIC SIGNATURE RECORD · 21 CFR PART 11] \
 #v(1mm)
 #grid(columns: (32mm, 1fr), row-gutter: 5pt,
 [Signer], [Dr. Renata Castellano], [Role], [Director, CMC Analytical], [Meaning], [Approval of report on behalf of the sponsor],
 [Authenticated], [User ID and password, one-time code], [Signed at], [2025-10-22 14:08:51 UTC-04:00], [Status], [Complete; document unaltered since signing])]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Tallgrass Therapeutics, Inc.",
        project="HPLC assay transfer, TGT-8 oral solution",
        project_code="CA-25-0193",
        milestone="Final validation report v2.0",
        signatory_name="Dr. Renata Castellano",
        signatory_title="Director, CMC Analytical",
        signature_date="2025-10-22",
        amount="18650.00 USD",
        po_number="TGT-PO-3307",
    )
    return sheet("nl-en-method-transfer", page, label)


def survey_hours() -> Paper:
    """A surveyor's weekly time sheet with the client's approval."""
    page = r"""
#set page(paper: "a4", flipped: true, margin: 16mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 10.5pt, lang: "en")
#grid(columns: (1fr, 1fr), [#text(size: 20pt, weight: "bold")[WEEKLY TIME SHEET] \ Lough Ree Surveys Ltd, Athlone],
 align(right)[Week ending *Sunday 19 October 2025* \ Job no. *LRS-0861* \ Sheet 6 of 9])
#v(2mm)
Client: *Midland Canal Heritage CLG* #h(8mm) Project: *Lock chamber survey, Mullingar reach* #h(8mm) Party chief: *Eoin Garvey*
#table(columns: (1.7fr, 3fr, ..(0.7fr,) * 7, 0.9fr), inset: 6pt, align: (x, y) => if x > 1 { center } else { left },
 table.header([*Name*], [*Task*], [*M*], [*T*], [*W*], [*T*], [*F*], [*S*], [*S*], [*Total*]),
 [E. Garvey], [Control traverse, levelling], [9], [9], [8.5], [9], [7], [–], [–], [42.5],
 [S. Duignan], [Laser scanning, locks 21 and 22], [9], [9], [8.5], [4], [–], [–], [–], [30.5],
 [P. Nolan], [Boat and safety cover], [–], [9], [8.5], [–], [–], [–], [–], [17.5],
 table.cell(colspan: 9, align: right)[*Hours this week*], [*90.5*])
Rate agreed €58.00 per hour all grades. Value of the week before VAT: *€5,249.00*.
#v(4mm)
#grid(columns: (1fr, 1.4fr), gutter: 12mm,
 [*Submitted* \ #ink(21, w: 80pt) \ Eoin Garvey, 20/10/2025],
 [*Client's representative: hours checked against the gate log and approved for payment* \ #ink(34, w: 105pt, c: black) \ Bríd Hanley, Works Inspector #h(1cm) 22/10/2025])
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Midland Canal Heritage CLG",
        project="Lock chamber survey, Mullingar reach",
        project_code="LRS-0861",
        milestone="Week ending Sunday 19 October 2025",
        signatory_name="Bríd Hanley",
        signatory_title="Works Inspector",
        signature_date="2025-10-22",
        amount="5249.00 EUR",
    )
    return sheet("nl-en-survey-hours", page, label)


def museum_change() -> Paper:
    """An exhibit builder's change order, executed."""

    def draw(b: Board) -> None:
        b.block(0, 0, 612, 62, "#22313f")
        b.text(40, 38, "CHANGE ORDER", "latob", 22, "#ffffff")
        b.c.setFillColorRGB(1, 1, 1)
        b.text(430, 38, "No. 07", "latob", 22, "#f2c14e")
        b.text(
            40,
            84,
            "Pinnacle & Quoin Exhibit Fabrication, Inc.   |   2250 Foundry St, St. Louis, MO 63103",
            "lato",
            9,
        )
        y = b.table(
            40,
            100,
            [
                ["Owner", "Chouteau County Museum of Natural History"],
                ["Project", "Ice Age Hall, permanent exhibition"],
                ["Contract", "PQ-24-118, dated February 26, 2024"],
                [
                    "Reason",
                    "Owner's request: second tactile mammoth jaw and captioned audio at stations 4 and 5",
                ],
            ],
            [90, 440],
            "lato",
            10,
            head=False,
        )
        y = b.table(
            40,
            y,
            [
                ["Item", "Description", "Add", "Deduct"],
                ["1", "Cast resin jaw, hand painted, with steel mount", "$9,300.00", ""],
                ["2", "Directional speakers, two, incl. wiring", "$3,180.00", ""],
                ["3", "Delete backlit graphic panel G-14", "", "$1,250.00"],
            ],
            [40, 310, 90, 90],
            "lato",
            9.5,
        )
        for words, sum_ in (
            ("Original Contract Sum", "$642,000.00"),
            ("Net of Change Orders 01 through 06", "$21,415.00"),
            ("Net amount of this Change Order", "$11,230.00"),
            ("New Contract Sum", "$674,645.00"),
        ):
            b.text(250, y + 12, words, "lato", 10)
            b.right(570, y + 12, sum_, "latob" if "this" in words else "lato", 10)
            y += 16
        y = b.para(
            40,
            y + 14,
            530,
            "Contract Time is increased by nine (9) calendar days. Not valid until "
            "executed by both parties.",
            "lato",
            10,
            after=26,
        )
        b.sign(50, y + 34, 5, 110)
        b.line(40, y + 38, 260)
        b.sign(330, y + 34, 6, 120, "#101010")
        b.line(320, y + 38, 560)
        b.para(
            40,
            y + 42,
            240,
            "Contractor: Walt Brinkmeier, Vice President<br/>March 18, 2026",
            "lato",
            9,
        )
        b.para(
            320,
            y + 42,
            250,
            "Owner: Adaeze Nwosu, Chief Operating Officer<br/>March 24, 2026",
            "lato",
            9,
        )

    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Chouteau County Museum of Natural History",
        project="Ice Age Hall, permanent exhibition",
        project_code="PQ-24-118",
        signatory_name="Adaeze Nwosu",
        signatory_title="Chief Operating Officer",
        signature_date="2026-03-24",
        amount="11230.00 USD",
        change_order_number="07",
    )
    return made("nl-en-museum-change", drawn(draw, (612, 792)), label)


def snag_letter() -> Paper:
    """A client's letter that takes over a lift with snags to be put right."""
    page = r"""
#set page(paper: "a4", margin: (left: 28mm, right: 24mm, top: 26mm, bottom: 18mm))
#set text(font: "P052", size: 10.5pt, lang: "en")
#align(right)[*Marlpit Housing Association* \ Foundry House, Ironbridge Way \ Telford TF3 4BD]
#v(6mm)
Castleford Lifts Ltd \
For the attention of Mr Gwyn Parry

#v(3mm) 30 January 2026

Dear Mr Parry,

*Passenger lift renewal, Severn Court (your contract CL/5093)*

Our consultant Dr Whitcombe attended the witness tests with your engineer on Tuesday 27 January. The load, brake and emergency lowering tests were passed and the LOLER thorough examination report has reached us.

We take over the lift from Friday 30 January, subject to the following being attended to by 20 February:

#block(inset: (left: 8mm))[
(a) car door sill to be re-levelled at second floor \
(b) autodialler to be connected to the Association's own alarm line \
(c) Braille legends to be fitted on the landing buttons]

Provided they are, your application for £64,380.00 will be certified in full in the February run. I would add that residents have been most complimentary about your fitters' manners.

Yours sincerely,

#ink(42, w: 100pt, h: 30pt, c: black)

Nadine Ollerenshaw \
Asset Manager
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Marlpit Housing Association",
        project="Passenger lift renewal, Severn Court",
        project_code="CL/5093",
        signatory_name="Nadine Ollerenshaw",
        signatory_title="Asset Manager",
        signature_date="2026-01-30",
        amount="64380.00 GBP",
        conditions=(
            "car door sill to be re-levelled at second floor",
            "autodialler to be connected to the Association's own alarm line",
            "Braille legends to be fitted on the landing buttons",
        ),
    )
    return sheet("nl-en-lift-letter", page, label)


def polite() -> Paper:
    """An Australian letter that refuses a web site in kind words."""
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Carlito", size: 11pt, lang: "en")
#set par(spacing: 1.1em)
#text(fill: rgb("#8a4b12"), size: 16pt, weight: "bold")[Bellarine Wine Growers Co-operative] \
#text(size: 9pt)[ABN 00 418 220 917 · 12 Portarlington Road, Drysdale VIC 3222]
#v(5mm)
Friday, 20 March 2026

Saltbush Digital Pty Ltd \
Level 2, 88 Moorabool Street, Geelong

Hi Kirra,

*Cellar-door booking site, SBD-1407: Milestone 3, release candidate*

First up, the photography is gorgeous and the whole committee loved the tasting-room pages. You and Jarrah have obviously put heart into this.

We spent most of Wednesday in the booking flow. A table for eight at Scotchmans Hill could be reserved twice over for the same sitting, gift vouchers came through at zero dollars, and on two of our older iPads the calendar simply didn't open. Those three things are listed as must-haves in Schedule B, so with regret we are not in a position to sign Milestone 3 off as it stands, and would ask you to hold the \$22,400.00 invoice back and bring us another candidate once they've been sorted.

None of this takes the shine off the working relationship. Happy to sit down over a glass whenever suits.

Cheers,

#hand(s: 20pt, f: "Z003", c: rgb("#222222"))[Leonie Marchetti]

Leonie Marchetti \
General Manager
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Bellarine Wine Growers Co-operative",
        project="Cellar-door booking site",
        project_code="SBD-1407",
        milestone="Milestone 3, release candidate",
        signatory_name="Leonie Marchetti",
        signatory_title="General Manager",
        signature_date="2026-03-20",
        amount="22400.00 AUD",
    )
    return sheet("nl-en-polite-no", page, label)


def uat_blank() -> Paper:
    """A test sign-off whose client lines are empty."""
    page = r"""
#set page(paper: "a4", margin: 20mm, header: text(size: 8pt, fill: gray)[Fathom & Reed Software · Test closure · template TC-02])
#set text(font: ("DejaVu Sans", ), size: 8.8pt, lang: "en")
= User acceptance test: sign-off sheet
#v(2mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm,
 rect(width: 100%)[#text(size: 7pt)[CUSTOMER] \ Pentland Valley Credit Union],
 rect(width: 100%)[#text(size: 7pt)[PROJECT] \ Loan origination portal],
 rect(width: 100%)[#text(size: 7pt)[ENGAGEMENT] \ FR-0339 / cycle 2])
#v(2mm)
#table(columns: (auto, 1fr, auto, auto), align: (center, left, center, center),
 table.header([*Ref*], [*Business scenario*], [*Yes*], [*No*]),
 [S1], [Member applies on line and receives a reference], [✓], [],
 [S2], [Affordability score is returned in under ten seconds], [✓], [],
 [S3], [Underwriter can refer an application back], [✓], [],
 [S4], [Agreement is produced in the member's name], [✓], [],
 [S5], [Direct debit mandate reaches the bank file], [✓], [])
#text(size: 7.5pt)[The columns were completed by the Fathom & Reed test lead during the runs of 3 to 7 November 2025.]

By signing below the customer confirms that cycle 2 has been passed and authorises deployment to production. The go-live instalment is £31,000.00.
#v(3mm)
#table(columns: (1.2fr, 1.6fr, 1fr), inset: 9pt, table.header([*For the customer*], [*Signature*], [*Date*]),
 [Euan Drysdale \ Head of Lending], [], [])
#table(columns: (1.2fr, 1.6fr, 1fr), inset: 9pt, table.header([*For the supplier*], [*Signature*], [*Date*]),
 [Chloe Abara \ Test Lead], [#ink(57, w: 80pt, h: 20pt)], [7 Nov 2025])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Pentland Valley Credit Union",
        project="Loan origination portal",
        project_code="FR-0339",
        milestone="cycle 2",
        signatory_name="Euan Drysdale",
        signatory_title="Head of Lending",
        amount="31000.00 GBP",
    )
    return sheet("nl-en-uat-blank", page, label)


def order_us() -> Paper:
    """A purchase order for geotechnical work."""

    def draw(b: Board) -> None:
        b.text(36, 52, "City of Alder Falls", "serifb", 18)
        b.text(36, 68, "Purchasing Division, 300 Mill Street, Alder Falls, OR 97002", "serif", 9)
        b.right(576, 52, "PURCHASE ORDER", "serifb", 16)
        b.right(576, 68, "No. 26-00418", "serif", 12)
        y = b.table(
            36,
            88,
            [
                ["Vendor", "Ship / perform at", "Terms"],
                [
                    "Basalt Ridge Geotechnical LLC<br/>915 NE Quarry Loop<br/>Bend, OR 97701",
                    "Riverside Levee, station 12+00 to 31+50",
                    "Net 30<br/>Date: 02/17/2026<br/>Buyer: T. Okafor",
                ],
            ],
            [200, 200, 140],
            "serif",
            9.5,
        )
        y = b.table(
            36,
            y,
            [
                ["Line", "Qty", "Unit", "Description", "Unit price", "Extended"],
                [
                    "1",
                    "6",
                    "EA",
                    "Exploratory boring to 40 ft, mud rotary, incl. SPT",
                    "$2,850.00",
                    "$17,100.00",
                ],
                [
                    "2",
                    "1",
                    "LS",
                    "Laboratory index testing and consolidation",
                    "$4,975.00",
                    "$4,975.00",
                ],
                [
                    "3",
                    "1",
                    "LS",
                    "Sealed seepage and stability report, 3 copies",
                    "$11,400.00",
                    "$11,400.00",
                ],
                ["4", "2", "DAY", "Traffic control, one lane", "$1,310.00", "$2,620.00"],
            ],
            [34, 34, 38, 264, 80, 90],
            "serif",
            9,
        )
        b.right(576, y + 8, "Total not to exceed   $36,095.00", "serifb", 11.5)
        y = b.para(
            36,
            y + 26,
            540,
            "Charge to fund 410, Levee Accreditation Study (CIP-0927). Borings are to be "
            "logged by a registered geologist. Invoices shall quote the order number; work begun before "
            "utility locates are marked is at the vendor's own risk.",
            "serif",
            9.5,
            after=30,
        )
        b.sign(44, y + 22, 15, 120)
        b.line(36, y + 26, 260)
        b.text(36, y + 38, "Temperance Okafor, Purchasing Agent", "serif", 9)

    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="City of Alder Falls",
        project="Levee Accreditation Study",
        project_code="CIP-0927",
        signatory_name="Temperance Okafor",
        signatory_title="Purchasing Agent",
        signature_date="2026-02-17",
        amount="36095.00 USD",
        po_number="26-00418",
    )
    return made("nl-en-levee-order", drawn(draw, (612, 792)), label)


def training_scan() -> Paper:
    """A training provider's delivery slip, filled by hand and scanned."""
    page = r"""
#set page(paper: "a5", margin: 14mm)
#set text(font: "URW Gothic", size: 9.5pt, lang: "en")
#let w(body) = hand(f: "DkgHandwriting", s: 12pt, body)
#align(center)[#text(size: 14pt)[Course delivery receipt] \ Brannock Safety Training, Cork]
#v(3mm)
Course: *Working at height, two-day practical* \
#v(1mm) Booking: *BST-7715* #h(6mm) Fee due on receipt: *€2,760.00* \
#v(1mm) Host company: #w[Inchydoney Marine Ltd] \
#v(1mm) Dates held: #w[24 + 25 Feb 2026] #h(4mm) Learners: #w[12 of 12]
#v(3mm)
How was it for you? (circle) #h(4mm) poor #h(4mm) fair #h(4mm) good #h(4mm) #box(stroke: 1pt + blue, radius: 9pt, inset: 4pt)[very good]
#v(3mm)
#bx(k: 2, c: blue) The course was delivered as booked and we accept it. \
#v(1mm) #bx() The course was not delivered as booked (say why overleaf).
#v(5mm)
Signed #ink(61, w: 90pt) \
Name #w[Fergal O Driscoll] \
Position #w[Yard Manager] #h(8mm) Date #w[25 Feb 2026]
#v(1fr)
#text(size: 7pt)[White copy: office. Pink copy: host.]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Inchydoney Marine Ltd",
        project="Working at height, two-day practical",
        project_code="BST-7715",
        signatory_name="Fergal O Driscoll",
        signatory_title="Yard Manager",
        signature_date="2026-02-25",
        amount="2760.00 EUR",
    )
    return sheet(
        "nl-en-course-slip", page, label, Scanner(dpi=160, skew=-1.1, noise=6, jpeg=42, seed=3)
    )


def both_boxes() -> Paper:
    """A fit-out handover form with both decision boxes ticked."""
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "en")
#block(width: 100%, stroke: (left: 5pt + rgb("#c7541b")), inset: (left: 9pt, y: 3pt))[
 #text(size: 19pt, weight: "bold")[Handover of workspace] \ Larkrise Interiors · job 25/0642]
#v(5mm)
Tenant: *Quillfeather Literary Agency LLP* \
Premises: *Third floor, 17 Doughty Yard, London WC1* \
Stage: *Stage 2, furniture and joinery* \
Inspection on 11 December 2025 by both parties.
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), align: center, inset: 7pt,
 [Joinery \ satisfactory], [Desks and booths \ satisfactory], [Meeting room screens \ see note],
 [Floor boxes \ satisfactory], [Kitchenette \ satisfactory], [Blinds \ satisfactory])
Note: one of the acoustic screens was delivered in Moss instead of Lichen.
#v(4mm)
*Tenant's decision* (mark one only)
#v(1mm)
#bx(k: 1, s: 11pt) #h(2mm) Stage accepted, balance of £15,725.00 may be drawn from the deposit account
#v(1mm)
#bx(k: 1, s: 11pt) #h(2mm) Stage not accepted, Larkrise to return
#v(9mm)
#grid(columns: (1fr, 1fr), [#ink(70, w: 90pt) \ Hugo Pelham-Ward \ Office Partner \ 11 December 2025],
 [#ink(71, w: 75pt, c: black) \ Sian Coker \ Site Lead, Larkrise Interiors \ 11 December 2025])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Quillfeather Literary Agency LLP",
        project="Third floor, 17 Doughty Yard, London WC1",
        project_code="25/0642",
        milestone="Stage 2, furniture and joinery",
        signatory_name="Hugo Pelham-Ward",
        signatory_title="Office Partner",
        signature_date="2025-12-11",
        amount="15725.00 GBP",
    )
    return sheet("nl-en-both-boxes", page, label)


def agency_form() -> Paper:
    """An agency's fillable approval form."""

    def draw(b: Board) -> None:
        b.block(0, 0, 595, 90, "#f0e4d7")
        b.text(42, 46, "Creative sign-off", "cambb", 24, "#5a2a1a")
        b.text(42, 68, "Pomfret Lane, brand and packaging  -  Leeds", "camb", 11, "#5a2a1a")
        y = 120.0
        for tag, name, value in (
            ("Client", "client", "Wharfedale Dairy Company"),
            ("Campaign", "campaign", "Kefir range relaunch"),
            ("Our job number", "job", "PL-2290"),
            ("Item for sign-off", "item", "Print-ready artwork, six pots"),
            ("Fee released (GBP)", "fee", "8,150.00"),
        ):
            b.text(42, y + 13, tag, "camb", 11)
            b.field(180, y, 330, name, value)
            y += 30
        y = b.para(
            42,
            y + 10,
            500,
            "Please look hard at barcodes, allergens and the small print: once plates are "
            "made, corrections are charged at cost.",
            "camb",
            10.5,
            after=14,
        )
        b.choice(42, y, "go", True)
        b.text(64, y + 10, "Signed off, go to print", "camb", 11)
        b.choice(42, y + 26, "changes", False)
        b.text(64, y + 36, "Go to print after the changes written below", "camb", 11)
        b.choice(42, y + 52, "stop", False)
        b.text(64, y + 62, "Do not print, new proof wanted", "camb", 11)
        b.text(42, y + 92, "Changes", "camb", 11)
        b.field(180, y + 78, 330, "remarks", "", 44)
        y += 150
        b.text(42, y + 13, "Name", "camb", 11)
        b.field(180, y, 330, "who", "Gemma Tordoff")
        b.text(42, y + 43, "Position", "camb", 11)
        b.field(180, y + 30, 330, "role", "Brand Manager")
        b.text(42, y + 73, "Date", "camb", 11)
        b.field(180, y + 60, 120, "day", "16 October 2025")
        b.text(42, y + 118, "Signature", "camb", 11)
        b.sign(185, y + 118, 77, 110)
        b.line(180, y + 122, 420)

    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Wharfedale Dairy Company",
        project="Kefir range relaunch",
        project_code="PL-2290",
        milestone="Print-ready artwork, six pots",
        signatory_name="Gemma Tordoff",
        signatory_title="Brand Manager",
        signature_date="2025-10-16",
        amount="8150.00 GBP",
    )
    return made("nl-en-artwork-form", drawn(draw), label, form="form")


def minutes() -> Paper:
    """Progress minutes in two columns that decide nothing."""
    page = r"""
#set page(paper: "a4", margin: 18mm, columns: 2)
#set text(font: "Nimbus Sans", size: 9pt, lang: "en")
#place(top, scope: "parent", float: true)[
 #text(size: 14pt, weight: "bold")[Site progress meeting no. 14: minutes] \
 Tarrawonga Creek footbridge, contract K-3318 · Shire offices, Wednesday 25 February 2026, 10 am
 #line(length: 100%)]
*Present* \
A. Popovic (Shire of Myrniong) \ B. Tran, L. Hargreaves (Yarra Span Engineers) \ D. Quist (Quist Civil)

*14.1 Previous minutes* \
Taken as read.

*14.2 Programme* \
Abutment B poured on 19 February. D. Quist reports four wet days. Girders now expected in the second week of April; crane booking to be moved. #text(weight: "bold")[DQ]

*14.3 Design* \
L. Hargreaves tabled sketch SK-21 for the balustrade infill. Shire has had it since Monday and would like the access officer to look at the handrail height before saying anything. #text(weight: "bold")[AP]

*14.4 Quality* \
Cylinder breaks at 28 days averaged 44 MPa. One honeycombed patch at pier 2 has been ground back and filled.

#colbreak()
*14.5 Money* \
Claim 5 (\$118,900.00) is with the superintendent, who has until next Friday to assess it. Two variations still to be priced.

*14.6 Safety* \
No incidents. Toolbox talk on snakes held after a tiger snake was seen in the formwork stack.

*14.7 Community* \
School bus operator asks for the detour sign to be made larger.

*14.8 Next meeting* \
Wednesday 11 March, same place.

_Minutes by B. Tran. Corrections to her within five days, please._
"""
    label = truth(
        "other",
        None,
        None,
        "en",
        client="Shire of Myrniong",
        project="Tarrawonga Creek footbridge",
        project_code="K-3318",
    )
    return sheet("nl-en-site-minutes", page, label)


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        practical,
        msp_mail,
        method,
        survey_hours,
        museum_change,
        snag_letter,
        polite,
        uat_blank,
        order_us,
        training_scan,
        both_boxes,
        agency_form,
        minutes,
    ):
        yield make()
