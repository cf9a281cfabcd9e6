"""Advisers: management, tax, actuaries, patents, people, markets. Drawn sheets, English."""

from collections.abc import Iterator

from paper import Paper, truth

from .pen import CERTIFICATE, Sheet


def actuary() -> Paper:
    s = Sheet()
    s.t(60, 70, "Pellow & Strang Actuarial LLP", "Times-Bold", 15)
    s.line(60, 78, 535)
    s.t(60, 110, "RECEIPT AND ACCEPTANCE OF ACTUARIAL DELIVERABLE", "Times-Bold", 11)
    y = s.table(60, 125, [
        ["Trustees", "The Harrowgate Tile Pension Trustees Ltd"],
        ["Engagement", "2026 triennial valuation (our ref. PS/HGT/26-04)"],
        ["Deliverable", "D2 - Draft technical provisions report"],
        ["Delivered", "3 February 2026"],
        ["Fee for this deliverable", "GBP 18,400.00 plus VAT at 20% (GBP 3,680.00)"],
    ], [130, 345], font="Times-Roman", size=10)  # fmt: skip
    y = s.p(60, y + 16, 475, """We have read deliverable D2. It answers the scope set out in section
        3 of the engagement letter and we accept it. The fee stated above may be invoiced.
        This receipt does not extend to D3 (recovery plan), which remains under review.""",
        "Times-Roman", 11)  # fmt: skip
    s.t(60, y + 30, "For the Trustees", "Times-Italic", 10)
    s.ink(80, y + 78, 130, 34, 4)
    s.line(60, y + 80, 260)
    s.t(60, y + 93, "Marguerite Oyelaran, Chair of Trustees", "Times-Roman", 10)
    s.t(330, y + 78, "11 February 2026", "Times-Roman", 11)
    s.line(330, y + 80, 480)
    s.t(330, y + 93, "Date", "Times-Roman", 10)
    return Paper("ke-actuary-receipt", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "en", client="The Harrowgate Tile Pension Trustees Ltd",
        project="2026 triennial valuation", project_code="PS/HGT/26-04",
        milestone="D2 - Draft technical provisions report",
        signatory_name="Marguerite Oyelaran", signatory_title="Chair of Trustees",
        signature_date="2026-02-11", amount="18400.00 GBP"))  # fmt: skip


def patent() -> Paper:
    s = Sheet()
    s.many(
        360,
        60,
        """Quennell Marks & Patents
        4 Tallow Court
        Bristol BS1 9ZZ""",
        "Helvetica",
        9,
        12,
    )
    s.many(
        60,
        120,
        """Dr. Ines Karthaus
        Head of Intellectual Property
        Brightvane Turbines plc""",
    )
    s.t(60, 180, "14 January 2026")
    s.t(60, 205, "Matter BVT-0417: freedom-to-operate opinion, blade root coupling",
        "Helvetica-Bold")  # fmt: skip
    y = s.p(
        60,
        220,
        475,
        """Dear Ines,<br/><br/>
        The second stage of the above matter, the claim charts for the eleven patents found in the
        search, was finished on 12 January and uploaded to your data room the same day. In our view
        the stage is complete in every respect and has been accepted by our own reviewing partner.
        <br/><br/>Please return the slip below, so that the agreed stage fee of
        <b>EUR 9,750.00</b> can be put on the January account.<br/><br/>Yours sincerely""",
    )
    s.ink(64, y + 44, 100, 30, 9, "#000000")
    s.t(60, y + 58, "Tobias Quennell, Partner")
    y += 92
    s.c.setDash(3, 3)
    s.line(40, y, 555)
    s.c.setDash()
    s.t(60, y + 22, "RETURN SLIP - matter BVT-0417, stage 2 claim charts", "Helvetica-Bold", 9)
    s.box(60, y + 45)
    s.t(76, y + 45, "We accept the stage as complete")
    s.box(300, y + 45)
    s.t(316, y + 45, "We do not accept the stage")
    for x, name in ((60, "Signed for Brightvane Turbines plc"), (370, "Date")):
        s.line(x, y + 90, x + 180)
        s.t(x, y + 102, name, size=8)
    return Paper("ke-patent-slip", "a", "text", s.pdf(), truth(
        CERTIFICATE, "undecided", False, "en", client="Brightvane Turbines plc",
        project="freedom-to-operate opinion, blade root coupling", project_code="BVT-0417",
        milestone="stage 2 claim charts", amount="9750.00 EUR",
        warnings=["partly_signed"]))  # fmt: skip


def headhunter() -> Paper:
    s = Sheet()
    s.rect(0, 0, s.w, 50, "#20463a", "")
    s.t(40, 32, "TARN & OAKES | executive search", "Helvetica-Bold", 14, "white")
    s.t(40, 80, "Stage Completion Form", "Helvetica-Bold", 13)
    y = s.table(
        40,
        95,
        [
            ["<b>Stage</b>", "<b>Content</b>", "<b>Fee (GBP)</b>", "<b>Client decision</b>"],
            ["1 Briefing", "Role profile agreed", "8,000.00", "Accepted 02/10/2025"],
            ["2 Long list", "24 names with notes", "12,000.00", "Accepted 17/11/2025"],
            ["3 Short list", "5 candidates presented", "16,500.00", "see below"],
            ["4 Placement", "Contract signed by candidate", "18,000.00", "not due"],
        ],
        [90, 190, 80, 155],
    )
    y = s.p(
        40,
        y + 18,
        515,
        """Client: <b>Ostermill Foods Group Ltd</b> &nbsp; Assignment: <b>Chief
        Supply Officer</b> &nbsp; Assignment no.: <b>TO-3316</b> &nbsp; Stage presented today:
        <b>3 Short list</b>""",
    )
    y = s.p(
        40,
        y + 14,
        515,
        """The client's nominated person decides on the stage presented today
        and strikes out what does not apply:""",
    )
    s.t(60, y + 26, "Stage accepted", size=12)
    s.line(58, y + 22, 145, None, 1.6, "#1b2a6b")
    s.t(200, y + 26, "/", size=12)
    s.t(250, y + 26, "Stage not accepted", size=12)
    s.t(40, y + 60, "Reason:", size=10)
    s.t(90, y + 60, "two of five withdrew, no woman on the list. Please search again.",
        "Times-Italic", 12, "#1b2a6b")  # fmt: skip
    s.line(88, y + 63, 540)
    s.t(40, y + 110, "Signature")
    s.ink(100, y + 110, 120, 32, 21)
    s.line(95, y + 112, 250)
    s.t(270, y + 110, "Rhiannon Ashby-Cole, Group HR Director")
    s.t(40, y + 140, "Date")
    s.t(100, y + 140, "19 January 2026", "Times-Italic", 12, "#1b2a6b")
    s.line(95, y + 143, 250)
    return Paper("ke-search-stages", "a", "text", s.pdf(), truth(
        CERTIFICATE, "rejected", True, "en", client="Ostermill Foods Group Ltd",
        project="Chief Supply Officer", project_code="TO-3316", milestone="3 Short list",
        signatory_name="Rhiannon Ashby-Cole", signatory_title="Group HR Director",
        signature_date="2026-01-19", amount="16500.00 GBP"))  # fmt: skip


def tax() -> Paper:
    s = Sheet((612, 792))
    s.t(306, 60, "LINDQVIST HOBART TAX ADVISORS, PLLC", "Times-Bold", 13, how="c")
    s.t(306, 76, "Minneapolis - Duluth - Fargo", "Times-Italic", 9, how="c")
    s.t(306, 115, "Acknowledgment of Completed Services", "Times-Bold", 12, how="c")
    y = s.p(
        72,
        135,
        468,
        """This acknowledgment is given by Cedar Loon Outfitters, Inc.
        (&ldquo;Client&rdquo;) under Statement of Work No. 7, Transfer Pricing Documentation
        FY2025, project LH-25-0933.""",
        "Times-Roman",
        11,
    )
    y = s.p(
        72,
        y + 10,
        468,
        """1. Client confirms that Milestone B, Benchmark Study and Local File,
        was received on March 2, 2026.<br/>2. Client accepts Milestone B on the condition that (a)
        the comparables set is rerun without the two Canadian distributors and (b) Appendix C is
        re-issued with the corrected fiscal year before March 31, 2026.<br/>3. The milestone fee of
        $27,350.00 becomes payable as provided in SOW No. 7.<br/>4. Nothing in this acknowledgment
        waives rights in respect of later milestones.""",
        "Times-Roman",
        11,
        16,
    )
    s.t(72, y + 40, "CEDAR LOON OUTFITTERS, INC.", "Times-Bold", 10)
    s.t(72, y + 70, "By:", "Times-Roman", 11)
    s.t(100, y + 70, "/s/ Wendell T. Aguirre", "Times-Italic", 12)
    s.line(96, y + 73, 290)
    s.t(72, y + 88, "Name: Wendell T. Aguirre", "Times-Roman", 11)
    s.t(72, y + 104, "Title: Vice President, Finance", "Times-Roman", 11)
    s.t(72, y + 120, "Dated: March 9, 2026", "Times-Roman", 11)
    return Paper("ke-tax-acknowledgment", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted_with_conditions", True, "en",
        client="Cedar Loon Outfitters, Inc.", project="Transfer Pricing Documentation FY2025",
        project_code="LH-25-0933", milestone="Milestone B, Benchmark Study and Local File",
        signatory_name="Wendell T. Aguirre", signatory_title="Vice President, Finance",
        signature_date="2026-03-09", amount="27350.00 USD", conditions=[
            "the comparables set is rerun without the two Canadian distributors",
            "Appendix C is re-issued with the corrected fiscal year before March 31, 2026",
        ]))  # fmt: skip


def people_form() -> Paper:
    s = Sheet(title="Programme sign-off")
    f = s.c.acroForm
    s.t(50, 60, "Kestrel Learning Partners", "Helvetica-Bold", 16, "#7a2d5c")
    s.t(50, 80, "Programme sign-off (fill in on screen)", size=11)
    rows = (
        ("client", "Client organisation", "Northmere Housing Association"),
        ("programme", "Programme", "Team Leader Academy, cohort 4"),
        ("job", "Job number", "KLP-2214"),
        ("module", "Module delivered", "Module 3: Difficult conversations"),
        ("fee", "Module fee excl. VAT", "GBP 6,240.00"),
    )
    y = 110.0
    for name, label, value in rows:
        s.t(50, y + 14, label)
        f.textfield(name=name, value=value, x=200, y=s.h - y - 20, width=300, height=20,
                    fontSize=10, borderWidth=1, forceBorder=True)  # fmt: skip
        y += 32
    s.t(50, y + 20, "Outcome", "Helvetica-Bold")
    for number, (value, label, on) in enumerate((
        ("ok", "Delivered as agreed, we approve the module", True),
        ("open", "Approved, with the remarks below to be settled", False),
        ("no", "Not approved", False),
    )):  # fmt: skip
        f.radio(name="outcome", value=value, selected=on, x=60, y=s.h - y - 50 - number * 24,
                size=14, buttonStyle="circle", borderWidth=1)  # fmt: skip
        s.t(84, y + 46 + number * 24, label)
    y += 130
    s.t(50, y, "Remarks")
    f.textfield(name="remarks", value="None. Good feedback from the group.", x=200,
                y=s.h - y - 8, width=300, height=20, fontSize=10, forceBorder=True)  # fmt: skip
    for name, label, value in (
        ("who", "Approved by", "Delphine Mbatha"),
        ("role", "Position", "Learning and Development Manager"),
        ("when", "Date", "27 February 2026"),
        ("sign", "Type your name to sign", "/s/ Delphine Mbatha"),
    ):
        y += 34
        s.t(50, y, label)
        f.textfield(name=name, value=value, x=200, y=s.h - y - 8, width=300, height=20,
                    fontSize=10, forceBorder=True)  # fmt: skip
    s.p(
        50,
        y + 40,
        480,
        """If nothing is returned within ten working days the module is deemed
        accepted.""",
        size=7.5,
    )
    return Paper("ke-learning-form", "a", "form", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "en", client="Northmere Housing Association",
        project="Team Leader Academy, cohort 4", project_code="KLP-2214",
        milestone="Module 3: Difficult conversations", signatory_name="Delphine Mbatha",
        signatory_title="Learning and Development Manager", signature_date="2026-02-27",
        amount="6240.00 GBP"))  # fmt: skip


def market_order() -> Paper:
    s = Sheet()
    s.t(50, 60, "CHANGE ORDER", "Helvetica-Bold", 20)
    s.t(545, 60, "No. CO-03", "Helvetica-Bold", 14, how="r")
    s.line(50, 70, 545, None, 2)
    y = s.table(
        50,
        85,
        [
            ["Client", "Velmora Cosmetics UK Ltd", "Project", "Tracker Spring 26"],
            ["Agency", "Dunnock Market Research", "Project no.", "DMR 26/118"],
            ["Raised", "6 March 2026", "PO", "4500-77120"],
        ],
        [60, 190, 75, 170],
    )
    y = s.p(
        50,
        y + 16,
        495,
        """<b>What changes.</b> Boost sample of 250 interviews in Scotland;
        one additional chart deck. Fieldwork end moves from 27 March to 3 April 2026.""",
    )
    y = s.table(
        50,
        y + 12,
        [
            ["Original fee", "41,900.00"],
            ["CO-01 (approved)", "+2,150.00"],
            ["CO-02 (withdrawn)", "0.00"],
            ["<b>This change order</b>", "<b>+7,480.00</b>"],
            ["New fee in GBP, excl. VAT", "51,530.00"],
        ],
        [350, 145],
    )
    y = s.p(50, y + 18, 495, "The change takes effect once both parties have signed.", size=9)
    for x, who, seed in ((50, "For the agency", 31), (310, "For the client", 0)):
        s.t(x, y + 25, who, "Helvetica-Bold", 9)
        s.line(x, y + 80, x + 200)
        if seed:
            s.ink(x + 20, y + 78, 120, 30, seed, "#111111")
    s.t(50, y + 93, "Oswin Fairhurst, Director, 6 March 2026", size=9)
    s.t(310, y + 93, "Priya Lindgren, Consumer Insights Lead", size=9)
    s.t(310, y + 106, "Date:", size=9)
    return Paper("ke-research-change", "a", "text", s.pdf(), truth(
        "change_order", "undecided", False, "en", client="Velmora Cosmetics UK Ltd",
        project="Tracker Spring 26", project_code="DMR 26/118", po_number="4500-77120",
        change_order_number="CO-03", signatory_name="Priya Lindgren",
        signatory_title="Consumer Insights Lead", amount="7480.00 GBP",
        warnings=["partly_signed"]))  # fmt: skip


def void_form() -> Paper:
    s = Sheet()
    s.t(50, 70, "Hallam Brook Consulting", "Times-Bold", 16)
    s.t(50, 92, "Milestone acceptance note", "Times-Roman", 13)
    y = s.many(
        50,
        130,
        """Client: Sable Point Ferries
        Project: Timetable redesign
        Engagement: HBC-1187
        Milestone: 4 / Winter timetable recommendation
        Fee: GBP 22,000.00""",
        "Times-Roman",
        11,
        18,
    )
    y = s.p(
        50,
        y + 8,
        480,
        """The Client accepts the milestone without reservation and authorises
        Hallam Brook Consulting to invoice the fee.""",
        "Times-Roman",
        11,
    )
    s.ink(60, y + 60, 130, 36, 13)
    s.line(50, y + 62, 250)
    s.t(50, y + 75, "Gideon Prowse, Operations Director", "Times-Roman", 10)
    s.t(320, y + 60, "8 December 2025", "Times-Italic", 12)
    s.c.saveState()
    s.c.translate(300, 470)
    s.c.rotate(35)
    s.c.setFont("Helvetica-Bold", 110)
    s.c.setFillColorRGB(0.8, 0.1, 0.1, 0.35)
    s.c.drawCentredString(0, 0, "VOID")
    s.c.restoreState()
    s.t(50, 760, "Cancelled 15/12/2025, wrong milestone - replaced by note of 16/12/2025",
        "Helvetica-Oblique", 9, "#aa2222")  # fmt: skip
    return Paper("ke-consulting-void", "a", "text", s.pdf(), truth(
        CERTIFICATE, "undecided", True, "en", client="Sable Point Ferries",
        project="Timetable redesign", project_code="HBC-1187",
        milestone="4 / Winter timetable recommendation", signatory_name="Gideon Prowse",
        signatory_title="Operations Director", signature_date="2025-12-08",
        amount="22000.00 GBP", warnings=["draft_or_void"]))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (actuary, patent, headhunter, tax, people_form, market_order, void_form):
        yield make()
