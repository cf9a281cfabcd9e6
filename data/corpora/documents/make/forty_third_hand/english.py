"""North American post."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER, landscape
from reportlab.platypus import PageBreak
from scan import Scanner, scan

from .board import Box, Field, Ink, fill, gap, glass, joined, p, pl, tab, text, ty

AC = "acceptance_certificate"


def _glass() -> Iterator[Paper]:
    """Sheets that went over the glass."""
    pdf = ty(r"""
#set page(paper: "us-letter", margin: 1.8cm); #set text(font: "Liberation Sans", size: 10pt)
#align(center, text(15pt, weight: "bold")[CERTIFICATE OF SUBSTANTIAL COMPLETION])
#table(columns: (3cm, 1fr, 3cm, 1fr), inset: 6pt, [Project], hand[Tri-County Animal Shelter], [Job No.], hand[2508], [Owner], hand[Wapello County], [Contractor], hand[Harlan Builders], [Portion], hand[Kennel wing B], [Contract sum for portion], hand[\$412,900.00])
The Work has been reviewed and found to be substantially complete on #hand[April 17, 2026]. The Owner accepts the Work as substantially complete and assumes possession, subject to completion of the punch list items below within 30 days:
#box(width: 100%, stroke: 0.5pt, inset: 8pt)[#hand("adjust closer on door B104", size: 13pt) \ #hand("replace cracked floor drain grate", size: 13pt) \ #hand("touch up paint in corridor", size: 13pt)]
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, [#ink(101, w: 120pt) \ OWNER #h(3mm) #hand("Darlene Voss, Facilities Dir.", size: 12pt) \ Date #hand("April 20, 2026", size: 12pt)], [#ink(102) \ CONTRACTOR #h(3mm) #hand("R. Harlan", size: 12pt) \ Date #hand("April 17, 2026", size: 12pt)])
""")
    yield glass(
        "us-substantial",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Wapello County",
            project="Tri-County Animal Shelter",
            project_code="2508",
            milestone="Kennel wing B",
            signatory_name="Darlene Voss",
            signatory_title="Facilities Dir.",
            signature_date="2026-04-20",
            amount="412900.00 USD",
            conditions=[
                "adjust closer on door B104",
                "replace cracked floor drain grate",
                "touch up paint in corridor",
            ],
        ),
        71,
    )

    pdf = ty(r"""
#set page(width: 5.5in, height: 8.5in, margin: 0.5in); #set text(font: "Liberation Sans Narrow", size: 10.5pt)
#text(16pt, weight: "bold")[PRAIRIE GENERATOR CO.] #h(1fr) FIELD TICKET *66120* \ Service -- Rental -- Load bank testing
#let f(a, b) = [#a #box(width: 1fr, stroke: (bottom: 0.5pt), hand(b, size: 12pt)) \ #v(0.8mm)]
#v(2mm)
#f("Customer", "Loup River Dialysis Center") #f("Work order", "WO-31885") #f("Job", "Annual PM and battery replacement") #f("Tech", "Cody") #f("Found", "weak start battery, fuel filter dirty") #f("Left", "unit in auto, tested under load 1 hr") #f("Amount this ticket", "$1,874.50")
#v(2mm)
#rect(stroke: 0.6pt, inset: 6pt, width: 100%)[Customer acceptance: work described above was completed and is accepted as satisfactory. #v(5mm) X #ink(103, w: 130pt) #h(4mm) #hand("9/23/2026", size: 12pt) \ Print name: #hand("Pam Schroeder", size: 12pt)]
#place(dx: 6cm, dy: -5.6cm, stamp(a: -11deg, size: 15pt, c: rgb("#1a7f37"))[RUNNING OK])
""")
    yield glass(
        "us-field-ticket",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Loup River Dialysis Center",
            project="Annual PM and battery replacement",
            project_code="WO-31885",
            signatory_name="Pam Schroeder",
            signature_date="2026-09-23",
            amount="1874.50 USD",
        ),
        72,
        dpi=135,
    )

    pdf = ty(r"""
#set page(paper: "us-letter", margin: 2cm); #set text(font: "Liberation Serif", size: 11pt)
*Weekly Time Record* -- Copperline Staffing LLC
Contractor: #hand[Luis Ferrante] \ Client: #hand[Ozark Paper Mills] \ Project: #hand[Boiler controls upgrade] #h(4mm) Job code: #hand[CL-814] \ Week ending: #hand[Feb 13, 2026]
#table(columns: 7, inset: 6pt, [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [TOTAL], hand[10], hand[10], hand[9], hand[10], hand[8], hand[0], hand[47])
Bill amount at \$96.00 / hr: #hand[\$4,512.00]
#v(6mm)
Contractor signature #ink(104) #h(3mm) #hand[2/13/26]
#v(8mm)
Client supervisor approval: I certify that these hours are correct and approve them for billing.
#v(6mm)
Signature #ln(w: 6cm) #h(4mm) Date #ln(w: 3cm) \ Name: Walt Kincaid, E&I Supervisor
""")
    yield glass(
        "us-time-unsigned",
        pdf,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Ozark Paper Mills",
            project="Boiler controls upgrade",
            project_code="CL-814",
            signatory_name="Walt Kincaid",
            signatory_title="E&I Supervisor",
            amount="4512.00 USD",
            warnings=["partly_signed"],
        ),
        73,
        shadow=True,
    )

    pdf = ty(r"""
#set page(paper: "us-letter", margin: 2cm); #set text(font: "Liberation Mono", size: 9.5pt)
City of Farrow Bend #h(1fr) MATERIAL & WORK INSPECTION \ Dept. of Public Works #h(1fr) Form PW-40
#line(length: 100%)
Contract: PW-2026-11 Sidewalk replacement, Ward 3 \ Contractor: Sturgis Concrete Inc. \ Item presented: Block 7, 640 sq ft \ Pay item value: \$9,280.00
#v(3mm)
#table(columns: (1fr, 2cm, 2cm), inset: 5pt, [Check], [Pass], [Fail], [Thickness], [], [#bx(on: "x")], [Cross slope ADA], [], [#bx(on: "x")], [Finish], [#bx(on: "v")], [])
Disposition: #h(4mm) #bx() ACCEPT #h(6mm) #bx() ACCEPT WITH DEDUCTION #h(6mm) #bx(on: "x") REJECT -- REMOVE AND REPLACE
#v(3mm)
Remarks: #hand("cores average 3.1 in, spec is 4 in", size: 12pt)
#v(8mm)
Inspector for the City: #pen("T. Okafor", size: 22pt) #h(4mm) #hand("June 30, 2026", size: 12pt) \ Print: #hand("Tobias Okafor, Senior Inspector", size: 12pt)
#place(dx: 9cm, dy: -2cm, stamp(a: 12deg, size: 20pt)[REJECTED])
""")
    yield glass(
        "us-sidewalk-reject",
        pdf,
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="City of Farrow Bend",
            project="Sidewalk replacement, Ward 3",
            project_code="PW-2026-11",
            milestone="Block 7",
            signatory_name="Tobias Okafor",
            signatory_title="Senior Inspector",
            signature_date="2026-06-30",
            amount="9280.00 USD",
        ),
        74,
        contrast=0.95,
    )


def _typed() -> Iterator[Paper]:
    """Pages with a text layer."""
    form = pl(
        [
            p("USER ACCEPTANCE TEST SIGN-OFF", 16, "Helvetica-Bold", "#1e40af"),
            p("Please complete all fields electronically and return to your delivery manager."),
            gap(),
            tab(
                [
                    ["Customer", Field("cust", width=280)],
                    ["Project name", Field("proj", width=280)],
                    ["Engagement ID", Field("eng", width=140)],
                    ["Release / milestone", Field("rel", width=280)],
                    ["Milestone payment", Field("pay", width=140)],
                ],
                [130, 320],
            ),
            gap(),
            tab(
                [
                    [Field("acc", on=True), "Accepted: all exit criteria are met"],
                    [Field("cnd", on=False), "Accepted with the exceptions listed"],
                    [Field("rej", on=False), "Not accepted"],
                ],
                [22, 350],
                kind="bare",
            ),
            gap(),
            tab(
                [
                    ["Signed (type /s/ and your name)", Field("sig", width=220)],
                    ["Title", Field("tit", width=220)],
                    ["Date", Field("dat", width=120)],
                ],
                [170, 280],
            ),
        ],
        LETTER,
        60,
    )
    pdf = fill(
        form,
        {
            "cust": "Bluestem Credit Union",
            "proj": "Online membership opening",
            "eng": "TK-20455",
            "rel": "Release 2.0 Identity checks",
            "pay": "$38,500.00",
            "sig": "/s/ Monique Abernathy",
            "tit": "VP Digital Channels",
            "dat": "August 14, 2026",
        },
    )
    yield text(
        "us-uat-form",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Bluestem Credit Union",
            project="Online membership opening",
            project_code="TK-20455",
            milestone="Release 2.0 Identity checks",
            signatory_name="Monique Abernathy",
            signatory_title="VP Digital Channels",
            signature_date="2026-08-14",
            amount="38500.00 USD",
        ),
        "form",
    )

    pdf = pl(
        [
            tab([["<b>CHANGE ORDER</b>", "CO #005"]], [380, 110], 15, "Times-Roman", "box"),
            gap(),
            tab(
                [
                    ["Owner", "Juniper Ridge Charter School", "Contract date", "October 3, 2025"],
                    ["Project", "Gymnasium addition", "Contract no.", "JR-1025"],
                    ["Contractor", "Mesa Verde Constructors", "Initiated", "May 4, 2026"],
                ],
                [65, 190, 80, 155],
                9.5,
                "Times-Roman",
            ),
            gap(),
            p(
                "Delete owner-furnished bleachers from contractor's scope; add two wall-mounted scoreboards with conduit.",
                11,
                "Times-Roman",
            ),
            tab(
                [
                    ["Original contract sum", "$2,318,000.00"],
                    ["Net change by previous change orders", "$46,125.00"],
                    ["Contract sum before this change", "$2,364,125.00"],
                    ["This change order <b>decreases</b> the contract sum by", "<b>$17,860.00</b>"],
                    ["New contract sum", "$2,346,265.00"],
                ],
                [330, 160],
                10,
                "Times-Roman",
                "rows",
                right=[1],
            ),
            gap(),
            p(
                "Contract time is unchanged. Attachments: proposal request 5, contractor's quotation dated April 29, sketch SK-A-14. This change order includes all direct and indirect cost and any effect on the schedule. It becomes part of the contract when signed by both parties below.",
                11,
                "Times-Roman",
            ),
            gap(),
            tab(
                [
                    ["AGREED – OWNER", "AGREED – CONTRACTOR"],
                    [
                        "E-signed by Ximena Duarte, Business Manager<br/>May 12, 2026 10:44 AM MDT<br/>Envelope 9B2E-77",
                        "E-signed by Grant Tolley, President<br/>May 8, 2026 4:15 PM MDT<br/>Envelope 9B2E-77",
                    ],
                ],
                [245, 245],
                9.5,
                "Times-Roman",
            ),
        ],
        LETTER,
        60,
    )
    yield text(
        "us-co-deduct",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Juniper Ridge Charter School",
            project="Gymnasium addition",
            project_code="JR-1025",
            change_order_number="005",
            signatory_name="Ximena Duarte",
            signatory_title="Business Manager",
            signature_date="2026-05-12",
            amount="-17860.00 USD",
        ),
    )

    grid = [
        ["Resource", "Role", "M", "T", "W", "T", "F", "Total"],
        ["A. Nakamura", "Business analyst", "8", "8", "8", "8", "6", "38"],
        ["J. Prewitt", "Test lead", "8", "8", "4", "8", "8", "36"],
        ["", "", "", "", "", "", "Hours", "74"],
    ]
    pdf = pl(
        [
            p("CONSULTANT TIMESHEET", 15, "Helvetica-Bold"),
            tab(
                [
                    [
                        "Customer: <b>Halcyon Title &amp; Escrow</b>",
                        "SOW: <b>HTE-SOW-3</b>",
                        "PO: <b>P0091827</b>",
                    ],
                    [
                        "Project: <b>Closing portal stabilization</b>",
                        "Period: Nov 2–6, 2026",
                        "Blended rate $135.00",
                    ],
                ],
                [260, 200, 200],
                9.5,
                kind="box",
            ),
            gap(),
            tab(grid, [120, 140, 40, 40, 40, 40, 50, 60], head="#cffafe"),
            gap(),
            tab(
                [
                    [
                        p("<b>Approver section</b>"),
                        Box("v"),
                        "Approved as submitted",
                        Box(),
                        "Returned for correction",
                    ]
                ],
                [120, 16, 160, 16, 160],
                kind="bare",
            ),
            tab(
                [
                    [
                        "Invoice value of this sheet: $9,990.00",
                        Ink(110, "Ken Altschul"),
                        "Ken Altschul, Program Manager, Halcyon Title &amp; Escrow – November 9, 2026",
                    ]
                ],
                [220, 120, 320],
                kind="bare",
            ),
        ],
        landscape(LETTER),
        60,
    )
    yield text(
        "us-timesheet-wide",
        pdf,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Halcyon Title & Escrow",
            project="Closing portal stabilization",
            project_code="HTE-SOW-3",
            po_number="P0091827",
            signatory_name="Ken Altschul",
            signatory_title="Program Manager",
            signature_date="2026-11-09",
            amount="9990.00 USD",
        ),
    )

    pdf = pl(
        [
            p("Outlook", 8, col="#2563eb"),
            p("RE: Brand guide v5 for sign off", 13, "Helvetica-Bold"),
            p(
                "<b>From</b> Trinh, Lauren &lt;ltrinh@saltmarshhotels.example&gt;<br/><b>Date</b> Fri 3/27/2026 2:08 PM<br/><b>To</b> Odell Finch &lt;odell@finchandferry.example&gt;",
                9,
            ),
            gap(),
            p("Odell,"),
            p(
                "v5 nails it. Consider this Saltmarsh Hotels' formal sign-off on the brand guide (job FF-318). You're clear to bill the balance, $11,750."
            ),
            p("Have a great weekend,"),
            p("Lauren Trinh<br/>Chief Marketing Officer"),
            gap(),
            p(
                "&gt; On Mar 25, Odell Finch wrote:<br/>&gt; Attached is v5 with the corrected Pantone values. If you are happy please reply with your approval.",
                8.5,
                col="#555555",
            ),
        ],
        LETTER,
        56,
    )
    yield text(
        "us-mail-brand",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Saltmarsh Hotels",
            project="brand guide",
            project_code="FF-318",
            signatory_name="Lauren Trinh",
            signatory_title="Chief Marketing Officer",
            signature_date="2026-03-27",
            amount="11750.00 USD",
        ),
    )

    pdf = pl(
        [
            tab(
                [
                    [
                        "<b>Cascadia Orthopedic Partners</b><br/>Accounts Payable, PO Box 440, Salem OR",
                        "<b>PURCHASE ORDER</b><br/>COP-118843<br/>July 8, 2026",
                    ]
                ],
                [330, 160],
                11,
                kind="grid",
            ),
            gap(),
            p(
                "Vendor: Lantern Wayfinding Studio     Ship to: 5th floor, Building C     Requisitioner: D. Munro"
            ),
            p("Project: Patient wayfinding refresh"),
            tab(
                [
                    ["Line", "Description", "Unit", "Ext. price"],
                    ["1", "Site audit and sign schedule", "lump sum", "$6,200.00"],
                    ["2", "Fabricate 41 interior signs", "each $145.00", "$5,945.00"],
                    ["", "Order total", "", "$12,145.00"],
                ],
                [40, 260, 90, 100],
                head="#e5e5e5",
                right=[3],
            ),
            gap(),
            p(
                "Acceptance of this order by the vendor constitutes agreement to our standard terms. Goods are subject to inspection. Invoices without the PO number will be returned.",
                8,
            ),
            p("Electronically issued. No signature required.", 8),
        ],
        LETTER,
        60,
    )
    yield text(
        "us-po-wayfinding",
        pdf,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Cascadia Orthopedic Partners",
            project="Patient wayfinding refresh",
            po_number="COP-118843",
            amount="12145.00 USD",
        ),
    )

    topics = (
        "Introduction and purpose",
        "Documents reviewed",
        "Soil borings",
        "Groundwater",
        "Laboratory results",
        "Bearing capacity",
        "Settlement",
        "Retaining walls",
        "Pavement sections",
        "Drainage",
        "Seismic site class",
        "Earthwork",
        "Utility trenches",
        "Observation during construction",
        "Quality records",
        "Limitations",
    )
    story: list[object] = [
        gap(180),
        p("Geotechnical Investigation Close-out Report", 22, "Times-Bold", al="c"),
        p(
            "Prepared for Sauk Valley Transit Authority by Ironwood Geosciences",
            12,
            "Times-Roman",
            al="c",
        ),
        p("Project: North Garage Expansion, project number IG-7702", 12, "Times-Roman", al="c"),
    ]
    for number, topic in enumerate(topics, 1):
        story += [
            PageBreak(),
            p(f"{number}. {topic}", 15, "Times-Bold"),
            p(
                f"Section {number} deals with {topic.lower()} at the north garage site. The field program was laid out on a grid of {20 + number} feet and logged by a geologist. Tables {number}-1 and {number}-2 give the values used in design, with the method of test and the date on which each sample was taken.",
                11,
                "Times-Roman",
                al="j",
            ),
            p(
                "Unless stated otherwise, elevations refer to the local benchmark at the bus wash. Values in brackets are interpolated.",
                11,
                "Times-Roman",
                al="j",
            ),
        ]
    story += [
        PageBreak(),
        p("17. Record of acceptance", 15, "Times-Bold"),
        p(
            "The Authority has reviewed this report and its two addenda. The Close-out milestone is accepted and the final fee of $28,340.00 is released for payment.",
            11,
            "Times-Roman",
        ),
        gap(10),
        Ink(111),
        p(
            "Bernadette Lusk, P.E., Chief Engineer, Sauk Valley Transit Authority<br/>December 3, 2026",
            11,
            "Times-Roman",
        ),
        PageBreak(),
        p("Appendix A. Boring logs", 15, "Times-Bold"),
        p(
            "B-1 silty clay to 6.5 ft, then medium sand. B-2 fill to 3 ft, then silty clay. B-3 medium sand with gravel.",
            11,
            "Times-Roman",
        ),
    ]
    yield text(
        "us-geotech-late-page",
        pl(story, LETTER, 80),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Sauk Valley Transit Authority",
            project="North Garage Expansion",
            project_code="IG-7702",
            milestone="Close-out",
            signatory_name="Bernadette Lusk",
            signatory_title="Chief Engineer",
            signature_date="2026-12-03",
            amount="28340.00 USD",
        ),
    )

    cover = pl(
        [
            p("Transmittal", 18, "Helvetica-Bold", "#0f766e"),
            p(
                "To: Tern Island Housing Trust<br/>From: Quayside Surveying Ltd., Halifax NS<br/>Date: October 1, 2026<br/>Re: Coastal boundary survey, file QS-2290",
                lead=1.5,
            ),
            gap(),
            p(
                "Enclosed please find the sealed plan of survey (Deliverable 3) and the receipt and acceptance sheet. Kindly have the sheet completed by an officer of the Trust and mail it back to us."
            ),
        ],
        LETTER,
        66,
    )
    sheet = ty(r"""
#set page(paper: "us-letter", margin: 2.4cm); #set text(font: "Liberation Serif", size: 12pt)
#align(center)[*RECEIPT AND ACCEPTANCE* \ Coastal boundary survey -- Deliverable 3 -- file QS-2290]
The Tern Island Housing Trust acknowledges the sealed plan of survey, has checked it against the terms of reference and accepts it as final. Fee for Deliverable 3: CA\$ 15,925.00.
#v(1cm)
#pen("Fiona MacAskill", size: 26pt) \ Fiona MacAskill, Executive Director \ Date: #hand("5 October 2026", size: 13pt)
""")
    how = Scanner(dpi=112, skew=-0.7, noise=2.5, jpeg=38, seed=75)
    yield Paper(
        "lk-ca-survey-mixed",
        "a",
        "mixed",
        joined(cover, scan(sheet, how)),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Tern Island Housing Trust",
            project="Coastal boundary survey",
            project_code="QS-2290",
            milestone="Deliverable 3",
            signatory_name="Fiona MacAskill",
            signatory_title="Executive Director",
            signature_date="2026-10-05",
            amount="15925.00 CAD",
        ),
        joined(cover, sheet),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _glass()
    yield from _typed()
