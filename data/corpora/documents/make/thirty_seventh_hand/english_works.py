"""English post of builders, surveyors and engineers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from thirty_seventh_hand.board import Sheet, scanned, typ


def snags() -> Paper:
    """A snag sheet whose items are all closed."""
    s = Sheet("Narrow", 10.5, 50)
    s.p("TAMSIN & ROKE JOINERY", 17, True)
    s.p("Unit 9, Carder's Yard, Hebble End  |  fit-out, libraries and bar work", 9, gap=10)
    s.p("SNAG SHEET no. 2 (closing inspection)", 13, True)
    s.pairs(
        [
            ("Customer", "Quillmere Hotels Ltd"),
            ("Contract", "Panelling and bar, The Otter Rooms"),
            ("Our job", "TR-4471"),
            ("Walked on", "Thursday 13 August 2026, 08.30 to 09.40"),
            ("Present", "D. Pascoe (Quillmere), S. Roke (TRJ)"),
        ],
        90,
    )
    s.y -= 6
    s.table(
        [
            ["#", "Where", "Found on first walk", "State today"],
            ["1", "Back bar", "Plinth proud of tile by 3 mm", "Scribed in - closed"],
            ["2", "Snug", "Door binds on head", "Eased - closed"],
            ["3", "Snug", "Two pellets missing", "Filled and oiled - closed"],
            ["4", "Bar top", "Ring mark near sink", "Rubbed down, three coats - closed"],
            ["5", "Lobby", "Picture rail, open mitre", "Remade - closed"],
        ],
        [24, 80, 200, 190],
    )
    s.p(
        "Nothing further was found. With items 1 to 5 closed we take the joinery over as finished and the retention of £2,860.00 can be billed."
    )
    s.y -= 12
    s.line(s.left, "for Quillmere Hotels Ltd\nDelphine Pascoe, Property Manager", 210, 11)
    s.line(s.left + 270, "for Tamsin & Roke Joinery\nSilas Roke", 190, 12)
    s.y -= 70
    s.p("13 August 2026", x=s.left)
    return Paper(
        "le-snag-joinery",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Quillmere Hotels Ltd",
            project="Panelling and bar, The Otter Rooms",
            project_code="TR-4471",
            signatory_name="Delphine Pascoe",
            signatory_title="Property Manager",
            signature_date="2026-08-13",
            amount="2860.00 GBP",
        ),
    )


def making_good() -> Paper:
    """Completion of making good, by the employer."""
    data = typ(
        """
#align(center)[#text(15pt, weight: "bold")[CERTIFICATE OF MAKING GOOD] \\ #text(9pt)[issued by the Employer under clause 14 of the building contract]]
#v(8pt)
#table(columns: (4.2cm, 1fr), stroke: none,
[Employer], [The Wardens of St Budoc's Almshouses],
[Contractor], [Lanyon Brothers (Masonry) Ltd],
[Works], [Repair of the east range and bell turret],
[Contract reference], [SBA/2025/07],
[Practical completion was on], [3 July 2025])
#v(6pt)
The rectification period ended on 3 July 2026. Every defect on the schedule of 11 June 2026, eleven in number, has been put right by the Contractor and has been seen by us with the quinquennial architect, Mr Ashe, on site.

We therefore *certify that making good is complete* and that the second half of the retention, being *£7,315.40*, falls due to the Contractor without deduction.

#v(1.2cm)
Signed on behalf of the Wardens

«ink 21»

Rosamund Teague \\
Clerk to the Wardens \\
20 July 2026

#v(1cm)
#line(length: 100%, stroke: .4pt)
#text(8pt)[Copies: Lanyon Brothers; H. Ashe, architect; diocesan surveyor; file 7c]
""",
        "Liberation Serif",
        "11pt",
    )
    return Paper(
        "le-making-good",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="The Wardens of St Budoc's Almshouses",
            project="Repair of the east range and bell turret",
            project_code="SBA/2025/07",
            signatory_name="Rosamund Teague",
            signatory_title="Clerk to the Wardens",
            signature_date="2026-07-20",
            amount="7315.40 GBP",
        ),
    )


def substantial() -> Paper:
    """US substantial completion of one phase, with things left to do."""
    s = Sheet("Times-Roman", 11, 62, LETTER)
    s.p("OWNER'S STATEMENT OF SUBSTANTIAL COMPLETION", 14, True, align="c", gap=12)
    s.pairs(
        [
            ("Owner:", "Blue Heron Unified School District"),
            ("Contractor:", "Castellan & Wray Constructors, Inc."),
            ("Project:", "Heron Middle School Gymnasium Addition"),
            ("District job no.:", "BH-2207"),
            ("Portion covered:", "Phase 2, locker rooms and mechanical mezzanine"),
        ],
        120,
    )
    s.rule()
    s.p(
        "The District inspected the portion named above on October 6, 2026 and accepts it as substantially complete as of that date. The District will occupy it from October 12, 2026. Warranties for the portion start on October 6, 2026."
    )
    s.p(
        "This acceptance is given on condition that the Contractor does the following within 21 days:"
    )
    s.p("(a)  replace the cracked shower trench drain in Room 114;", x=s.left + 20)
    s.p("(b)  furnish the balancing report for AHU-3 with the engineer's stamp;", x=s.left + 20)
    s.p("(c)  rekey the mezzanine door to the District's master.", x=s.left + 20)
    s.p(
        "Payment application 9 for $184,220.00 is approved on the same footing. Final completion of the Project is not addressed here."
    )
    s.y -= 16
    s.line(s.left, "Owner: Marisol K. Dunleavy\nDirector of Facilities", 220, 31)
    s.line(s.left + 270, "Date", 120)
    s.hand(s.left + 280, s.y - 30, "10/07/2026", 15)
    s.y -= 74
    s.line(s.left, "Contractor: Ephraim Wray, Vice President", 220, 32)
    s.line(s.left + 270, "Date", 120)
    s.hand(s.left + 280, s.y - 30, "10/7/2026", 15)
    return Paper(
        "le-substantial-school",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Blue Heron Unified School District",
            project="Heron Middle School Gymnasium Addition",
            project_code="BH-2207",
            milestone="Phase 2, locker rooms and mechanical mezzanine",
            signatory_name="Marisol K. Dunleavy",
            signatory_title="Director of Facilities",
            signature_date="2026-10-07",
            amount="184220.00 USD",
            conditions=[
                "replace the cracked shower trench drain in Room 114",
                "furnish the balancing report for AHU-3 with the engineer's stamp",
                "rekey the mezzanine door to the District's master",
            ],
        ),
    )


def change_kitchen() -> Paper:
    """A change order of a builder, signed by the owners' agent."""
    data = typ(
        """
#grid(columns: (1fr, auto), [#text(18pt, weight: "bold", fill: rgb("#8a4b12"))[Pinyon Ridge Builders] \\ 418 Sawmill Loop, Carbon Flat, CO], [#text(13pt)[Change Order] \\ *No. CO-06*])
#line(length: 100%)
#grid(columns: (1fr, 1fr), row-gutter: 6pt,
[*Owner:* Vantreese Family Trust], [*Job:* 26-031],
[*Project:* Lakeview Road residence], [*Date written:* September 2, 2026])
#v(6pt)
#table(columns: (1fr, auto, auto), align: (left, right, right),
[*What changes*], [*Add*], [*Deduct*],
[Range hood moved to island; 8-inch duct through joist bay], [$2,140.00], [],
[Upper cabinets on north wall not built], [], [$3,955.00],
[Steel angle for island bracket], [$310.00], [],
[*Net of this change order*], [], [*\\-$1,505.00*])
Contract sum before this change order: $412,880.00. Contract sum after: $411,375.00. Completion date is not affected.

*By signing, the Owner agrees to the change and the Contractor is directed to proceed.*

#v(.6cm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
[«ink 41» \\ #line(length: 6cm) Judith Vantreese, Trustee \\ Owner \\ Signed: September 4, 2026],
[«ink 42» \\ #line(length: 6cm) Dale Ostrander \\ Pinyon Ridge Builders \\ Signed: September 3, 2026])
""",
        page='paper: "us-letter", margin: 2.2cm',
    )
    return Paper(
        "le-co-kitchen",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Vantreese Family Trust",
            project="Lakeview Road residence",
            project_code="26-031",
            signatory_name="Judith Vantreese",
            signatory_title="Trustee",
            signature_date="2026-09-04",
            amount="-1505.00 USD",
            change_order_number="CO-06",
        ),
    )


def change_void() -> Paper:
    """A variation that was signed, then voided in the header."""
    s = Sheet("Helvetica", 10, 60)
    s.at(
        s.left,
        s.page[1] - 34,
        "VOID - replaced by VO 15 rev. B - do not act on this sheet",
        11,
        bold=True,
    )
    s.p("Variation Order 15 rev. A", 15, True, gap=2)
    s.p("Ferriby Marina Pontoon Renewal, contract FM/118", gap=12)
    s.pairs(
        [
            ("Instructed by", "Ferriby Harbour Commissioners"),
            ("To", "Skelder Piling Co Ltd"),
            ("Drawing", "118-P-204"),
            ("Variation order", "15"),
        ]
    )
    s.y -= 4
    s.p(
        "Lengthen piles P7 to P12 by 1.5 m each because of the soft layer met in borehole 3. Rates from the bill, item 4.6."
    )
    s.table(
        [
            ["Item", "Qty", "Rate", "Sum"],
            ["Extra length of tubular pile 508 x 12.5", "9.0 m", "£486.00", "£4,374.00"],
            ["Standing time of the jack-up, one tide", "1", "£1,950.00", "£1,950.00"],
            ["Total added", "", "", "£6,324.00"],
        ],
        [250, 60, 80, 80],
    )
    s.p("Time: two working days are added to section 2.")
    s.p("I approve this variation for the Commissioners.")
    s.line(s.left, "Gwilym Harker, Harbour Engineer     14 May 2026", 240, 51)
    s.y -= 60
    s.p("Page 1 of 1 - registered 14 May 2026 - voided 19 May 2026 (quantities wrong)", 8)
    return Paper(
        "le-vo-void",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Ferriby Harbour Commissioners",
            project="Ferriby Marina Pontoon Renewal",
            project_code="FM/118",
            signatory_name="Gwilym Harker",
            signatory_title="Harbour Engineer",
            signature_date="2026-05-14",
            amount="6324.00 GBP",
            change_order_number="15",
            warnings=["draft_or_void"],
        ),
    )


def timesheet_survey() -> Paper:
    """A surveyor's week, signed by the client; a scan."""
    s = Sheet("Courier", 10, 50)
    s.p("BRACKENTHWAITE LAND SURVEYS", 13, True)
    s.p("Weekly time record - to be signed on site by the client", gap=10)
    s.pairs(
        [
            ("Surveyor", "Ivo Marsh (party chief)"),
            ("Client", "Nethercote Water plc"),
            ("Project", "Sallow Beck pipeline route"),
            ("Job number", "BLS 2617"),
            ("Week ending", "Sunday 21 June 2026"),
        ],
        110,
    )
    s.y -= 6
    s.table(
        [
            ["Day", "Task", "Hrs"],
            ["Mon 15", "Control stations 1-9", "9.0"],
            ["Tue 16", "Topo chain. 0-800", "10.0"],
            ["Wed 17", "Topo chain. 800-1650", "10.0"],
            ["Thu 18", "Rain - office plotting", "6.5"],
            ["Fri 19", "Crossings, beck and lane", "9.5"],
            ["TOTAL", "", "45.0"],
        ],
        [80, 260, 70],
        10,
    )
    s.p("CLIENT: the hours above were worked and are approved for billing at the agreed day rate.")
    s.y -= 10
    s.line(s.left, "Signature of client", 200, 61)
    s.line(s.left + 250, "Name and position", 230)
    s.hand(s.left + 256, s.y - 31, "Prue Whitlam, route engineer", 14)
    s.y -= 66
    s.line(s.left, "Date", 120)
    s.hand(s.left + 10, s.y - 31, "22 June 2026", 15)
    return scanned(
        "le-time-survey",
        s.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Nethercote Water plc",
            project="Sallow Beck pipeline route",
            project_code="BLS 2617",
            signatory_name="Prue Whitlam",
            signatory_title="route engineer",
            signature_date="2026-06-22",
        ),
        Scanner(dpi=120, skew=0.8, noise=4, jpeg=38, seed=3),
    )


def delivery_refused() -> Paper:
    """A delivery note refused on site, by stamp and hand; a scan."""
    s = Sheet("Helvetica", 10, 50)
    s.p("Ormsby Glazing Systems", 20, True)
    s.p(
        "Delivery note DN 88312                                        Date of delivery: 9 March 2026",
        gap=10,
    )
    s.pairs(
        [
            ("Deliver to", "Harbinger Estates Ltd, Pump House site gate 2"),
            ("Project", "The Pump House, Rotherhythe"),
            ("Your PO", "HE-50219"),
            ("Call-off", "Stage 4 curtain wall units"),
        ],
        90,
    )
    s.table(
        [
            ["Mark", "Description", "Sent", "Taken"],
            ["CW-31 to CW-38", "Unitised panel, grey 7016", "8", "0"],
            ["BR-2", "Bracket set", "16", "0"],
        ],
        [110, 230, 60, 60],
        9.5,
    )
    s.p("Received by (tick one)", bold=True)
    s.box("Goods received in full and in good order")
    s.box("Goods received short, see remarks")
    s.box("Goods refused, returned on the same vehicle", True)
    s.p("Remarks:")
    s.hand(s.left + 60, s.y + 3, "wrong colour, units are 9005 black. All 8 sent back", 15)
    s.y -= 24
    s.line(s.left, "Consignee", 180, 71)
    s.line(s.left + 240, "Name in capitals / position", 220)
    s.hand(s.left + 246, s.y - 31, "T. OYELARAN  site manager", 14)
    s.stamp(360, 240, ["HARBINGER ESTATES", "REFUSED", "9 MAR 2026"], 9)
    return scanned(
        "le-delivery-refused",
        s.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Harbinger Estates Ltd",
            project="The Pump House, Rotherhythe",
            milestone="Stage 4 curtain wall units",
            signatory_name="T. Oyelaran",
            signatory_title="site manager",
            signature_date="2026-03-09",
            po_number="HE-50219",
        ),
        Scanner(dpi=115, skew=-0.9, noise=5, jpeg=36, shadow=True, seed=5),
    )


def two_owners() -> Paper:
    """Two signatures of the client are asked for and one is there."""
    data = typ(
        """
= Stage Release
#v(4pt)
*Client:* Marlpit Dairy Co-operative Ltd #h(1fr) *Release no.* SR-3 \\
*Project:* Effluent plant upgrade, Marlpit Creamery \\
*Engineer's job:* K-7790 \\
*Stage:* Stage 3 -- wet commissioning

The plant ran from 2 to 9 November 2026 on live effluent. The discharge met the consent on all eight days (log attached as sheet 2). Keld Process Engineers ask for the release of the stage payment of £58,400.00.

*Release.* The Co-operative accepts Stage 3 and releases the payment. Under standing order 12 this release takes effect only when *both* officers below have signed.

#v(1cm)
#table(columns: (1fr, 1fr), inset: 8pt,
[*Operations Director*], [*Treasurer*],
[«ink 81»], [#v(26pt)],
[Name: Aled Corrigan], [Name: Hester Bymarsh],
[Date: 12 November 2026], [Date:])
#v(1fr)
#text(8pt)[Keld Process Engineers, Low Mill, Garsby. Please return the sheet when complete.]
""",
        "DejaVu Sans",
        "9.5pt",
    )
    return Paper(
        "le-two-officers",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Marlpit Dairy Co-operative Ltd",
            project="Effluent plant upgrade, Marlpit Creamery",
            project_code="K-7790",
            milestone="Stage 3 – wet commissioning",
            signatory_name="Hester Bymarsh",
            signatory_title="Treasurer",
            amount="58400.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def order() -> Paper:
    """A purchase order."""
    s = Sheet("Helvetica", 9.5, 48)
    s.c.setFillGray(0.15)
    s.c.rect(0, s.page[1] - 70, s.page[0], 70, stroke=0, fill=1)
    s.c.setFillGray(1)
    s.at(s.left, s.page[1] - 46, "PURCHASE ORDER", 22, bold=True)
    s.at(400, s.page[1] - 46, "PO-2026-00914", 14)
    s.c.setFillGray(0)
    s.y = s.page[1] - 86
    s.pairs(
        [
            ("Buyer", "Thornhaugh Biologics Ltd, Fen Road, Aldreth"),
            ("Supplier", "Merewood Cleanroom Engineering"),
            ("Project", "Suite C cleanroom refit"),
            ("Order date", "27 April 2026"),
            ("Payment", "30 days after acceptance of each milestone by the Buyer"),
        ],
        90,
    )
    s.table(
        [
            ["Line", "Description", "Due", "Price"],
            ["10", "Design freeze", "29 May 2026", "£14,000.00"],
            ["20", "Panels and ceilings installed", "28 August 2026", "£96,500.00"],
            ["30", "Qualification IQ/OQ", "16 October 2026", "£22,750.00"],
            ["", "Order total excluding VAT", "", "£133,250.00"],
        ],
        [40, 260, 100, 90],
        9.5,
    )
    s.p(
        "Quote the order number on all papers. Goods and works will be accepted only by a signed Milestone Acceptance Form TB-F-33. Our standard conditions of purchase (March 2024) apply and no others."
    )
    s.p(
        "Raised electronically; valid without signature. Buyer contact: Farrah Munnings, Category Buyer."
    )
    return Paper(
        "le-po-cleanroom",
        "a",
        "text",
        s.done(),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Thornhaugh Biologics Ltd",
            project="Suite C cleanroom refit",
            amount="133250.00 GBP",
            po_number="PO-2026-00914",
        ),
    )


def notice() -> Paper:
    """The vendor says that it is done; the client's part is blank."""
    data = typ("""
#text(16pt, weight: "bold")[Calder Lifts] #h(1fr) Notice of Completion
#line(length: 100%, stroke: 2pt + rgb("#0b6"))
#grid(columns: (3cm, 1fr), row-gutter: 7pt, [Customer], [Ivelstone Borough Council], [Site], [Market Hall, Ivelstone], [Project], [Lift 2 modernisation], [Contract], [CL/5526], [Milestone], [Handover of lift 2])

We are pleased to tell you that the works were completed on 18 September 2026. The lift was tested to the standard by our engineer, all tests were passed, and it is ready for use. We regard the contract as fulfilled and shall invoice the final instalment of £11,900.00.

For Calder Lifts: «ink 91» Bram Tolley, Contracts Manager, 18 September 2026

#v(.8cm)
#rect(width: 100%, inset: 10pt)[
*For completion by the customer* \\
We confirm that lift 2 has been handed over to us in working order.
#v(.8cm)
Name: .............................................. #h(1fr) Position: .............................................
#v(.4cm)
Signature: .......................................... #h(1fr) Date: .................................................
]
""")
    return Paper(
        "le-lift-notice",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Ivelstone Borough Council",
            project="Lift 2 modernisation",
            project_code="CL/5526",
            milestone="Handover of lift 2",
            amount="11900.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def long_report() -> Paper:
    """Seven pages of commissioning, the decision on the sixth."""
    s = Sheet("Times-Roman", 11, 66)
    s.p("Commissioning File", 22, True, gap=10)
    s.p("Data hall 4 cooling, Ravelin Park", 15, gap=20)
    s.pairs(
        [
            ("Client", "Ostrava Road Colocation Ltd"),
            ("Contractor", "Penhale Mechanical Services"),
            ("Project no.", "PMS-3309"),
            ("Issue", "Final, 30 January 2026"),
            (
                "Contents",
                "1 Scope; 2 Method; 3 Results; 4 Remarks; 5 Client's decision; 6 Circulation",
            ),
        ]
    )
    chapters = [
        (
            "1 Scope",
            [
                "The file covers six downflow units, two dry coolers and the pipework between valve chambers VC1 and VC6. It does not cover the building management system, for which a file of its own was handed over in December.",
                "Pre-commissioning cleaning was done by Penhale Mechanical Services with inhibited water; the certificates are kept in the site office.",
            ],
        ),
        (
            "2 Method",
            [
                "Load banks of 480 kW were set on the slab in four rows. Units were run in turn, then together, then with one unit out of service. Each run lasted four hours after the temperatures had settled.",
                "Instruments were calibrated within the last twelve months. Readings were taken every five minutes by a logger and once an hour by hand.",
            ],
        ),
        (
            "3 Results",
            [
                "All six units held the supply air between 23.4 and 24.6 degrees. With unit 5 out of service the highest inlet reading was 26.1 degrees, against a limit of 27.",
                "One run was broken off on 14 January when a strainer clogged. It was repeated in full the next day without incident and the first run does not count.",
            ],
        ),
        (
            "4 Remarks",
            [
                "A rejected reading in row C (sensor C-11) came from a loose plug and was struck out with the agreement of the witness. It has no bearing on the result.",
                "The contractor recommends that strainers be cleaned again after three months of running. This belongs to maintenance and not to the works.",
            ],
        ),
    ]
    for title, parts in chapters:
        s.leaf()
        s.p(title, 15, True, gap=8)
        for part in parts:
            s.p(part, gap=8)
    s.leaf()
    s.p("5 Client's decision", 15, True, gap=8)
    s.p(
        "We attended the runs on 13, 15 and 16 January 2026 and have read this file. The performance test is passed and milestone M5 is accepted without reservation. The sum of £76,050.00 set against M5 in the contract may be invoiced.",
        gap=16,
    )
    s.line(
        s.left,
        "Imke Vassell\nHead of Critical Facilities, Ostrava Road Colocation Ltd\n4 February 2026",
        240,
        95,
    )
    s.leaf()
    s.p("6 Circulation", 15, True, gap=8)
    s.p(
        "Client, one bound copy and one file. Contractor, one file. Consulting engineer, one file. Insurer, pages 2 to 5 only."
    )
    return Paper(
        "le-commissioning-file",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ostrava Road Colocation Ltd",
            project="Data hall 4 cooling, Ravelin Park",
            project_code="PMS-3309",
            milestone="M5",
            signatory_name="Imke Vassell",
            signatory_title="Head of Critical Facilities",
            signature_date="2026-02-04",
            amount="76050.00 GBP",
        ),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        snags,
        making_good,
        substantial,
        change_kitchen,
        change_void,
        timesheet_survey,
        delivery_refused,
        two_owners,
        order,
        notice,
        long_report,
    ):
        yield make()
