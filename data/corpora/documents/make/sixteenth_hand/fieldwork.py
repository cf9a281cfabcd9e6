"""Surveyors, laboratories, engineers and trainers, in English, drawn on the board."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import BLACK, GRID, RED, Board, Ink, flow, gap, para


def setting_out() -> Paper:
    b = Board()
    b.rect(40, 40, 515, 46, "#e9efe6")
    b.t(52, 60, "DUNMORE & LYLE  Land and Measured Survey", 13, "Helvetica-Bold")
    b.t(52, 76, "Yard 4, Canal Row, Athy  |  survey@dunmorelyle.example", 8)
    b.t(52, 120, "HANDOVER OF SURVEY DATA", 15, "Times-Bold")
    b.t(52, 146, "Job", 9)
    b.t(130, 146, "DL/2026/0417 Topographical survey, Lisnagar link road", 10, "Helvetica-Bold")
    b.t(52, 162, "Handed to", 9)
    b.t(130, 162, "Barrow County Roads Office", 10, "Helvetica-Bold")
    b.t(52, 178, "Part", 9)
    b.t(130, 178, "Part 2: chainage 1+200 to 2+850", 10)
    b.t(52, 194, "Price of part", 9)
    b.t(130, 194, "EUR 5,980.00 + VAT 23% EUR 1,375.40 = EUR 7,355.40", 10)
    rows = [
        ["Item", "Format", "Received", "Comment of receiver"],
        ["Point cloud", "LAZ, 11 tiles", "yes", "opens"],
        ["Contours 0.25 m", "DWG", "yes", "checked against 14 levels"],
        ["Station sheets", "PDF, 23 pp.", "yes", ""],
    ]
    y = b.table(52, 214, rows, [120, 110, 70, 190], GRID)
    y = b.p(52, y + 16, 490, "We have the data and have compared it with our own check levels. "
            "It is to specification and we take it over. Part 2 can go on the account.", 10.5,
            fontName="Times-Roman")  # fmt: skip
    b.line(52, y + 62, 230, y + 62)
    b.ink(60, y + 58, 5, 130, 30)
    b.t(52, y + 74, "Fintan Keogh, Executive Engineer", 9)
    b.t(52, y + 86, "for Barrow County Roads Office", 9)
    b.t(300, y + 60, "21 May 2026", 12, "Times-Italic", "#1b2c7c")
    b.line(296, y + 62, 400, y + 62)
    b.t(296, y + 74, "date", 8)
    return Paper(
        "kf-dunmore-survey", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "en",
              client="Barrow County Roads Office",
              project="Topographical survey, Lisnagar link road", project_code="DL/2026/0417",
              milestone="Part 2: chainage 1+200 to 2+850", signatory_name="Fintan Keogh",
              signatory_title="Executive Engineer", signature_date="2026-05-21",
              amount="5980.00 EUR"),
    )  # fmt: skip


def taking_over() -> Paper:
    story = [
        para("<b>TAKING-OVER CERTIFICATE</b> (Sub-Clause 10.1)", 13),
        para("Contract: Consultancy for the Sekondi Cold Store refrigeration plant, "
             "No. GCS-88/25<br/>Employer: Gulfcoast Seafoods Ltd<br/>Consultant: Ohene Process "
             "Engineers<br/>Section: C &ndash; Ammonia detection and controls"),
        para("1. The Engineer has inspected the Section on 8 and 9 June 2026. Value of the "
             "Section: <b>USD 64,300.00</b>."),
        para("2. Under the Sub-Clause the Employer takes over a Section when it is complete save "
             "for minor outstanding work that does not affect its use. In the opinion of the "
             "Engineer this state has <b>not been reached</b>. Detector heads 4, 7 and 12 do not "
             "report to the panel, and the ventilation interlock was bridged at the time of the "
             "inspection."),
        para("3. The application for a certificate dated 1 June 2026 is therefore refused. The "
             "Consultant may apply again after the tests have been repeated."),
        gap(14), Ink(77, 140, 30, BLACK),
        para("Abena Mensah-Price<br/>Engineer's Representative, for and on behalf of Gulfcoast "
             "Seafoods Ltd<br/>Takoradi, 11 June 2026"),
    ]  # fmt: skip
    return Paper(
        "kf-gulfcoast-takingover", "a", "text", flow(story, "GCS-88/25 Section C"),
        truth("acceptance_certificate", "rejected", True, "en", client="Gulfcoast Seafoods Ltd",
              project="Consultancy for the Sekondi Cold Store refrigeration plant",
              project_code="GCS-88/25", milestone="C – Ammonia detection and controls",
              signatory_name="Abena Mensah-Price", signatory_title="Engineer's Representative",
              signature_date="2026-06-11", amount="64300.00 USD"),
    )  # fmt: skip


def lab() -> Paper:
    b = Board()
    b.t(50, 60, "STRATALINE GEOTECHNICAL LABORATORY", 12, "Courier-Bold")
    b.t(50, 74, "-" * 68, 10, "Courier")
    for i, row in enumerate((
        "REPORT ISSUE AND ACCEPTANCE SLIP          SLIP 03 OF 05",
        "CLIENT . . . . : MARRAM CONSULTING PTY LTD",
        "PROJECT  . . . : WANDANA SOLAR FARM, PILE DESIGN",
        "OUR JOB  . . . : SGL-26-1140      YOUR PO . . : MC-5518",
        "STAGE  . . . . : 3 TRIAXIAL TESTS, 18 SPECIMENS",
        "FEE THIS STAGE : AUD 13,860.00 EXCL GST",
        "ISSUED . . . . : 02/07/2026 (2 JULY 2026)",
    )):  # fmt: skip
        b.t(50, 94 + i * 15, row, 10, "Courier")
    b.t(50, 215, "CLIENT TO MARK ONE:", 10, "Courier-Bold")
    for i, (mark, text) in enumerate((
        ("", "RESULTS ACCEPTED"), ("x", "ACCEPTED, BUT SEE REMARKS"), ("", "RETEST REQUIRED"),
    )):  # fmt: skip
        b.box(60, 236 + i * 18, mark)
        b.t(80, 236 + i * 18, text, 10, "Courier")
    b.t(50, 300, "REMARKS", 10, "Courier-Bold")
    b.rect(50, 306, 480, 60)
    b.t(58, 326, "Specimen BH7-4 needs its moisture content stated before", 13, "Times-Italic",
        "#1b2c7c")  # fmt: skip
    b.t(58, 346, "we use the curve. Rest is fine.", 13, "Times-Italic", "#1b2c7c")
    b.t(50, 400, "NAME", 10, "Courier")
    b.t(110, 400, "Priya Raman", 13, "Times-Italic", "#1b2c7c")
    b.t(300, 400, "POSITION", 10, "Courier")
    b.t(370, 400, "Sen. Geotech. Engineer", 13, "Times-Italic", "#1b2c7c")
    b.t(50, 440, "SIGNED", 10, "Courier")
    b.ink(115, 438, 9, 120, 30)
    b.line(105, 442, 270, 442)
    b.t(300, 440, "DATE", 10, "Courier")
    b.t(370, 440, "6 July 2026", 13, "Times-Italic", "#1b2c7c")
    return Paper(
        "kf-strataline-slip", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted_with_conditions", True, "en",
              client="MARRAM CONSULTING PTY LTD", project="WANDANA SOLAR FARM, PILE DESIGN",
              project_code="SGL-26-1140", milestone="3 TRIAXIAL TESTS, 18 SPECIMENS",
              signatory_name="Priya Raman", signatory_title="Sen. Geotech. Engineer",
              signature_date="2026-07-06", amount="13860.00 AUD", po_number="MC-5518",
              conditions=["Specimen BH7-4 needs its moisture content stated before we use the "
                          "curve"]),
    )  # fmt: skip


def training() -> Paper:
    b = Board(842, 595)
    b.rect(30, 30, 782, 535, width=2, colour="#7a5c1e")
    b.t(421, 90, "Confirmation of Delivered Training", 24, "Times-Italic", "#7a5c1e", "c")
    b.t(421, 118, "Kestrel Ladder Learning Ltd, Hereford", 11, align="c")
    b.p(110, 150, 620, "We, <b>Severnside Ambulance Charity</b>, confirm that the course "
        "<b>&ldquo;Leading a night crew&rdquo;</b>, cohort 2 of 3 (contract KLL-0933), was held on "
        "24 and 25 February 2026 for 16 people. We are satisfied with it and release the cohort "
        "fee of <b>&pound;4,360.00</b>.", 13, alignment=1, leading=19)  # fmt: skip
    b.line(120, 420, 330, 420)
    b.line(510, 420, 720, 420)
    b.ink(140, 416, 12, 140, 32, BLACK)
    b.t(120, 434, "Ruth Cadwallader, course leader", 10)
    b.t(120, 447, "Kestrel Ladder Learning Ltd", 10)
    b.t(510, 434, "Alun Prothero, Head of Workforce", 10)
    b.t(510, 447, "Severnside Ambulance Charity", 10)
    b.t(510, 470, "Date: ____________", 10)
    return Paper(
        "kf-kestrel-training", "a", "text", b.pdf(),
        truth("acceptance_certificate", "undecided", False, "en",
              client="Severnside Ambulance Charity", project="Leading a night crew",
              project_code="KLL-0933", milestone="cohort 2 of 3",
              signatory_name="Alun Prothero", signatory_title="Head of Workforce",
              amount="4360.00 GBP", warnings=["partly_signed"]),
    )  # fmt: skip


def payment() -> Paper:
    rows = [
        ["Line", "This certificate", "To date"],
        ["Gross valuation of services", "CAD 48,000.00", "CAD 211,500.00"],
        ["Less holdback 10%", "CAD -4,800.00", "CAD -21,150.00"],
        ["Less previous certificates", "", "CAD -147,150.00"],
        ["CERTIFIED FOR PAYMENT", "CAD 43,200.00", "CAD 43,200.00"],
        ["HST 13%", "CAD 5,616.00", ""],
    ]
    story = [
        para("Certificate for Payment No. 5", 16, fontName="Times-Bold", leading=22),
        para("Owner: <b>Region of Ashgrove, Library Services</b><br/>Project: Elm Street Branch "
             "&ndash; structural retrofit design<br/>Project No. ASH-LIB-214<br/>Consultant: "
             "Bowfin Structures Inc.<br/>Period to 31 August 2026<br/>Milestone: 60% drawings"),
        Table(rows, colWidths=[200, 120, 120], style=GRID),
        gap(12),
        para("Having reviewed the application of 2 September 2026 and the drawings submitted "
             "with it, the undersigned certifies that the milestone has been reached and that "
             "the amount stated is due to the Consultant."),
        gap(10), Ink(41, 150, 30),
        para("Colette Bourque, P.Eng.<br/>Manager, Capital Projects<br/>September 9, 2026"),
    ]  # fmt: skip
    return Paper(
        "kf-ashgrove-payment", "a", "text", flow(story, "Certificate 5 / ASH-LIB-214"),
        truth("acceptance_certificate", "accepted", True, "en",
              client="Region of Ashgrove, Library Services",
              project="Elm Street Branch – structural retrofit design",
              project_code="ASH-LIB-214", milestone="60% drawings",
              signatory_name="Colette Bourque", signatory_title="Manager, Capital Projects",
              signature_date="2026-09-09", amount="43200.00 CAD"),
    )  # fmt: skip


def service() -> Paper:
    b = Board()
    b.rect(36, 36, 523, 30, "#2b2b2b")
    b.t(46, 56, "FIELD SERVICE REPORT", 14, "Helvetica-Bold", "#ffffff")
    b.t(548, 56, "No. 60718", 14, "Helvetica-Bold", "#ffffff", "r")
    left = ("Customer: Hatherleigh Print Works", "Site: Unit 9, Okement Park",
            "Contract: Compressed-air audit CA-2207", "Visit: 4 - leak survey, hall B")  # fmt: skip
    right = ("Engineer: D. Sowerby (Pascalair)", "Arrived 07:40  Left 15:10",
             "Date of visit: 3 Dec 2025", "Charge for visit: GBP 1,180.00")  # fmt: skip
    for i, (one, two) in enumerate(zip(left, right, strict=True)):
        b.t(46, 90 + i * 16, one)
        b.t(320, 90 + i * 16, two)
    b.line(36, 150, 559, 150)
    y = b.p(46, 160, 500, "Found 37 leaks, tagged 37. Loss put at 96 m3/h. Two leaks on the main "
            "header were tightened during the visit. List and photos go by e-mail.")  # fmt: skip
    b.t(46, y + 30, "Work carried out to customer's satisfaction:", 10, "Helvetica-Bold")
    b.t(300, y + 30, "YES   /   NO", 11, "Helvetica-Bold")
    b.ring(294, y + 15, 36, 21)
    b.t(46, y + 54, "Further visit needed:", 10, "Helvetica-Bold")
    b.t(300, y + 54, "YES   /   NO", 11, "Helvetica-Bold")
    b.ring(341, y + 39, 30, 21)
    b.rect(46, y + 70, 240, 60)
    b.t(52, y + 82, "Customer signature", 8)
    b.ink(70, y + 122, 64, 150, 28)
    b.rect(286, y + 70, 262, 60)
    b.t(292, y + 82, "Name (print) / position / date", 8)
    b.t(296, y + 106, "IVY TREMBATH   MAINTENANCE MGR", 11, "Courier-Oblique", "#1b2c7c")
    b.t(296, y + 122, "3.12.25", 11, "Courier-Oblique", "#1b2c7c")
    b.p(46, y + 150, 500, "The signature confirms hours and answers as circled. Complaints "
        "within 7 days. Goods not accepted remain the property of Pascalair Ltd.", 7)  # fmt: skip
    return Paper(
        "kf-pascalair-service", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "en", client="Hatherleigh Print Works",
              project="Compressed-air audit", project_code="CA-2207",
              milestone="4 - leak survey, hall B", signatory_name="IVY TREMBATH",
              signatory_title="MAINTENANCE MGR", signature_date="2025-12-03",
              amount="1180.00 GBP"),
    )  # fmt: skip


def double() -> Paper:
    b = Board()
    b.t(60, 70, "Certificate of Practical Completion", 17, "Times-Bold")
    b.t(60, 88, "Haldane Fire Engineering   |   commission HFE 5093", 9, "Times-Roman")
    b.p(60, 110, 470, "Client: Rosemount Student Living<br/>Building: Blocks A to D, Teviot "
        "Yard<br/>Deliverable: Fire strategy, revision P05<br/>Fee attached: &pound;12,900.00",
        10.5, fontName="Times-Roman")  # fmt: skip
    b.box(62, 200, "v", 11)
    b.t(84, 200, "The deliverable is complete and approved.", 11, "Times-Roman")
    b.box(62, 224, "v", 11)
    b.t(84, 224, "The deliverable is not approved; revise and submit again.", 11, "Times-Roman")
    b.ink(70, 300, 19, 140, 34)
    b.line(60, 304, 250, 304)
    b.t(60, 318, "Signed for the client: Callum Reith, Technical Director", 10, "Times-Roman")
    b.t(60, 332, "Dated 30 January 2026", 10, "Times-Roman")
    return Paper(
        "kf-haldane-both", "a", "text", b.pdf(),
        truth("acceptance_certificate", "undecided", True, "en",
              client="Rosemount Student Living", project="Blocks A to D, Teviot Yard",
              project_code="HFE 5093", milestone="Fire strategy, revision P05",
              signatory_name="Callum Reith", signatory_title="Technical Director",
              signature_date="2026-01-30", amount="12900.00 GBP"),
    )  # fmt: skip


def voided() -> Paper:
    b = Board()
    b.across("V O I D", 120, "#f0c4c0", 40)
    b.t(50, 70, "Delivery & Acceptance Receipt", 16, "Helvetica-Bold")
    b.t(50, 90, "Northing Drone Mapping LLC, Boise", 9)
    rows = [["Client", "Twin Forks Irrigation District"], ["Work order", "WO-26-0079"],
            ["Deliverable", "Flight 2, canal section 14-22"], ["Fee", "$3,475.00"],
            ["Result", "Accepted as delivered"]]  # fmt: skip
    y = b.table(50, 110, rows, [110, 300], GRID[:1])
    b.ink(70, y + 60, 3, 130)
    b.line(50, y + 62, 240, y + 62)
    b.t(50, y + 75, "Dale Ostrander, District Manager   04/22/2026", 9)
    b.t(50, y + 110, "Entered against the wrong work order - reissued as WO-26-0097. LM", 10,
        "Courier-Oblique", RED)  # fmt: skip
    return Paper(
        "kf-northing-void", "a", "text", b.pdf(),
        truth("acceptance_certificate", "undecided", True, "en",
              client="Twin Forks Irrigation District", project_code="WO-26-0079",
              milestone="Flight 2, canal section 14-22", signatory_name="Dale Ostrander",
              signatory_title="District Manager", signature_date="2026-04-22",
              amount="3475.00 USD", warnings=["draft_or_void"]),
    )  # fmt: skip


def columns() -> Paper:
    rows = [
        ["Test", "Pass", "Fail", "Initials"],
        ["T1 Cold start from black grid", "X", "", "mk"],
        ["T2 Load step 40 %", "X", "", "mk"],
        ["T3 Islanding below 2 s", "", "X", "mk"],
        ["T4 Remote alarm", "X", "", "mk"],
        ["Overall: system accepted", "", "X", "mk"],
    ]
    story = [
        para("<b>Site acceptance test record</b>", 14, leading=20),
        para("Galvin Microgrids for <b>Isle of Corrin Hospital Board</b> &middot; project "
             "GM-412 Backup supply &middot; test stage SAT &middot; order CHB/9917 &middot; stage "
             "value EUR 27,400.00", 9.5),
        Table(rows, colWidths=[230, 60, 60, 70], style=GRID),
        gap(8),
        para("T3 took 4.6 s in three runs out of five. The Board will not take the plant until "
             "T3 holds in five runs of five.", 9.5),
        gap(8), Ink(55), para("Mairead Kinsella, Estates Engineer, 19 November 2025", 9.5),
    ]  # fmt: skip
    return Paper(
        "kf-corrin-sat", "a", "text", flow(story, "GM-412 SAT", 70),
        truth("acceptance_certificate", "rejected", True, "en",
              client="Isle of Corrin Hospital Board", project="Backup supply",
              project_code="GM-412", milestone="SAT", signatory_name="Mairead Kinsella",
              signatory_title="Estates Engineer", signature_date="2025-11-19",
              amount="27400.00 EUR", po_number="CHB/9917"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield setting_out()
    yield taking_over()
    yield lab()
    yield training()
    yield payment()
    yield service()
    yield double()
    yield voided()
    yield columns()
