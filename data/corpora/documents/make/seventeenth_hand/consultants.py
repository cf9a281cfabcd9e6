"""Consultants, auditors, actuaries: plain English office papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet


def pension() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.t(297, 60, "HOLLOWAY PRICE ACTUARIES LLP", 13, s.bold, at="c")
    s.t(297, 75, "4 Pemberton Row, York - hollowayprice.example", 9, at="c")
    s.y = 100
    s.head("Record of Completed Advice", 15)
    s.pairs(
        [
            ("Trustee client", "Trustees of the Wensley Dairies Pension Scheme"),
            ("Engagement", "HP/ENG/2207"),
            ("Assignment", "Triennial valuation at 31 December 2025"),
            ("Stage reported", "Stage 3 - Final valuation report"),
            ("Fee for the stage", "£14,250.00 plus VAT"),
        ]
    )
    s.p(
        "The Scheme Actuary issued the final report on 9 March 2026. Under clause 6 of our terms "
        "a stage becomes chargeable when the Trustees confirm that the work meets the brief."
    )
    s.p(
        "<b>Trustees' confirmation.</b> We have received the report described above, we have put "
        "our questions and had them answered, and we are content that Stage 3 is complete."
    )
    s.ink(70, s.y + 42, 4)
    s.rule(62, 250, s.y + 46)
    s.t(62, s.y + 60, "Margaret Oduya, Chair of Trustees")
    s.t(330, s.y + 42, "18 March 2026")
    s.rule(320, 450, s.y + 46)
    s.t(320, s.y + 60, "Date")
    return s.paper(
        "pension",
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Trustees of the Wensley Dairies Pension Scheme",
            project="Triennial valuation at 31 December 2025", project_code="HP/ENG/2207",
            milestone="Stage 3 - Final valuation report", signatory_name="Margaret Oduya",
            signatory_title="Chair of Trustees", signature_date="2026-03-18",
            amount="14250.00 GBP",
        ),
    )  # fmt: skip


def annuity() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.b(62, 60, "Tarn & Fell Actuarial", 14)
    s.rule(62, 532, 68, 1)
    s.y = 84
    s.head("Stage closure slip", 14)
    s.p(
        "Client: <b>Corrib Mutual Society</b><br/>Matter: Longevity basis review, ref. "
        "TF-0931<br/>Stage closed: Stage 2, experience analysis<br/>Stage fee: EUR 8,900.00"
    )
    s.p(
        "By signing, the Society confirms that it has received the analysis, that its questions "
        "have been answered and that Stage 2 may be regarded as complete and invoiced."
    )
    s.rule(62, 262, s.y + 46)
    s.t(62, s.y + 60, "For Corrib Mutual Society: Dermot Falvey, Head of Risk")
    s.t(400, s.y + 42, "____ / ____ / 2026")
    s.ink(70, s.y + 110, 8)
    s.rule(62, 262, s.y + 116)
    s.t(62, s.y + 130, "For Tarn & Fell: Isla Munro, FIA")
    s.t(400, s.y + 112, "02 / 04 / 2026")
    return s.paper(
        "annuity",
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Corrib Mutual Society",
            project="Longevity basis review", project_code="TF-0931",
            milestone="Stage 2, experience analysis", signatory_name="Dermot Falvey",
            signatory_title="Head of Risk", amount="8900.00 EUR", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def levels() -> Paper:
    s = Sheet(size=9.5)
    s.b(62, 58, "BRACKENRIDGE ADVISORY", 12)
    s.t(532, 58, "Form QA-11  rev. F", 8, at="r")
    s.rule(62, 532, 64)
    s.y = 70
    s.head("Deliverable evaluation by the client", 14, 8)
    s.table(
        [
            ["Client", "Port Authority of Lyndale", "Our job", "BA-55180"],
            ["Project", "Tariff restructuring study", "PO", "PAL-77-00412"],
            ["Deliverable", "D4 Benchmark of eleven ports", "Value", "USD 31,600.00"],
        ],
        [70, 200, 60, 140], head="",
    )  # fmt: skip
    s.p("Circle one grade for each line; grade 3 or better on line 4 releases the deliverable.")
    rows = [["", "Poor", "Fair", "Sufficient", "Good"]]
    rows += [
        [n, "1", "2", "3", "4"]
        for n in ("1 Data", "2 Argument", "3 Presentation", "4 Overall: deliverable accepted at")
    ]
    s.table(rows, [210, 65, 65, 65, 65])
    y = s.top + s.heights[0]
    for height, x in zip(s.heights[1:], (408, 473, 408, 473), strict=True):
        s.ring(x - 65 + 1, y + height / 2 + 3, 5, 15)
        y += height
    s.p("Remarks: the Gdynia figures are two years old; we can live with that.", x=62)
    s.t(62, s.y + 40, "Name: Rosalind Achterberg")
    s.t(250, s.y + 40, "Position: Director, Commercial")
    s.t(62, s.y + 70, "Signature:")
    s.ink(120, s.y + 70, 14)
    s.t(250, s.y + 70, "Date: May 6, 2026")
    return s.paper(
        "levels",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Port Authority of Lyndale",
            project="Tariff restructuring study", project_code="BA-55180",
            milestone="D4 Benchmark of eleven ports", signatory_name="Rosalind Achterberg",
            signatory_title="Director, Commercial", signature_date="2026-05-06",
            amount="31600.00 USD", po_number="PAL-77-00412",
        ),
    )  # fmt: skip


def committee() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.y = 50
    s.t(62, 70, "Garrick County Water Board", 12, s.bold)
    s.t(62, 84, "Office of the General Manager")
    s.t(532, 70, "June 11, 2026", at="r")
    s.y = 110
    s.p("Ms. Tamsin Whitlow<br/>Copperleaf Consulting Group<br/>19 Salter Street, Dunmore")
    s.p("<b>Rate Study - Phase B submission (your invoice request of $46,000.00)</b>")
    s.p("Dear Ms. Whitlow,")
    s.p(
        "Thank you for the Phase B package, which reached us on May 29, and for the patience your "
        "analysts have shown with our billing extracts. The board read it with care. The maps are "
        "excellent and the customer survey was accepted by the committee last year without a "
        "single comment, as you will recall."
    )
    s.p(
        "On this occasion the committee did not feel able to adopt the package: the cost-of-"
        "service model double counts the Elder Creek bonds and every tariff built on it is "
        "affected. We would be glad to see a corrected model in the fall and will take up the "
        "Phase B fee at that time."
    )
    s.p("With our continued appreciation,")
    s.ink(66, s.y + 34, 22)
    s.t(62, s.y + 52, "Leland Frost")
    s.t(62, s.y + 66, "General Manager")
    return s.paper(
        "committee",
        truth(
            "acceptance_certificate", "rejected", True, "en", client="Garrick County Water Board",
            project="Rate Study", milestone="Phase B", signatory_name="Leland Frost",
            signatory_title="General Manager", signature_date="2026-06-11",
            amount="46000.00 USD",
        ),
    )  # fmt: skip


def regent() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "Quillon Audit Services", 14)
    s.t(62, 74, "Internal audit co-sourcing", 9)
    s.y = 96
    s.head("Fieldwork acceptance - 2 signatures required", 13)
    s.pairs(
        [
            ("Client:", "Regent Rail Holdings plc"),
            ("Audit plan:", "FY26 Internal Audit Plan"),
            ("Job no.:", "QAS.26.118"),
            ("Milestone:", "Treasury audit, fieldwork and draft report"),
            ("Fee:", "GBP 22,480.00 ex VAT"),
        ],
        100,
    )
    s.p("We accept the fieldwork and the draft report. Both officers must sign for release.")
    y = s.y + 20
    s.frame(62, y, 225, 90)
    s.frame(307, y, 225, 90)
    s.t(68, y + 14, "Head of Internal Audit", 8)
    s.t(313, y + 14, "Chief Financial Officer", 8)
    s.ink(80, y + 52, 31)
    s.t(68, y + 72, "Conrad Ibekwe")
    s.t(68, y + 84, "14 April 2026", 9)
    s.t(313, y + 72, "Philippa Stannard")
    s.t(313, y + 84, "Date:", 9)
    return s.paper(
        "regent",
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Regent Rail Holdings plc",
            project="FY26 Internal Audit Plan", project_code="QAS.26.118",
            milestone="Treasury audit, fieldwork and draft report",
            signatory_name="Philippa Stannard", signatory_title="Chief Financial Officer",
            amount="22480.00 GBP", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def caveat() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "NORTHWARD RISK PARTNERS", 13)
    s.y = 80
    s.head("Sign-off sheet", 18)
    s.table(
        [
            ["Customer", "Ellesby Building Society"],
            ["Engagement", "Operational resilience programme (NRP-4402)"],
            ["Work package", "WP2 Mapping of important business services"],
            ["Charge", "£37,500.00"],
        ],
        [120, 350],
        head="",
    )
    s.p("Outcome (delete as applicable):")
    end = s.struck(62, s.y + 8, "Accepted without reservation", double=True)
    s.t(end + 8, s.y + 8, "/")
    s.t(end + 18, s.y + 8, "Accepted with the reservations below")
    s.t(end + 200, s.y + 8, "/")
    s.struck(end + 210, s.y + 8, "Not accepted", double=True)
    s.y += 30
    s.b(62, s.y, "Reservations")
    s.hand(70, s.y + 24, "Add the mortgage payout service to the map.", 16)
    s.hand(70, s.y + 46, "Impact tolerances to be agreed with the board by 30 June.", 16)
    s.y += 80
    s.ink(300, s.y + 20, 7)
    s.rule(290, 470, s.y + 24)
    s.t(290, s.y + 38, "Hugh Trevanion")
    s.t(290, s.y + 52, "Resilience Manager, 21 May 2026", 9)
    return s.paper(
        "caveat",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Ellesby Building Society", project="Operational resilience programme",
            project_code="NRP-4402", milestone="WP2 Mapping of important business services",
            signatory_name="Hugh Trevanion", signatory_title="Resilience Manager",
            signature_date="2026-05-21", amount="37500.00 GBP",
            conditions=[
                "Add the mortgage payout service to the map.",
                "Impact tolerances to be agreed with the board by 30 June.",
            ],
        ),
    )  # fmt: skip


def waiver() -> Paper:
    s = Sheet(size=10)
    s.t(532, 50, "Merrow & Dunne Tax Advisers", 9, s.bold, at="r")
    s.y = 60
    s.head("CHANGE TO ENGAGEMENT  No. 3", 15)
    s.p("Client: Bellhaven Foods Ltd. Engagement: VAT recovery 2021-2025 (MD 1189).")
    s.table(
        [
            ["Item", "Was", "Becomes"],
            ["Entities covered", "4", "6"],
            ["Fee", "£18,000.00", "£25,400.00"],
            ["Net change", "", "£7,400.00"],
        ],
        [180, 140, 140],
    )
    s.p("Reason: two dormant subsidiaries turned out to have traded in 2022.")
    s.p("The client authorises the change set out above with effect from 1 February 2026.")
    s.t(62, s.y + 30, "Signed")
    s.rule(110, 290, s.y + 34)
    s.ink(120, s.y + 30, 19)
    s.t(62, s.y + 56, "Name      Deborah Kittering")
    s.t(62, s.y + 74, "Office    Finance Director, Bellhaven Foods Ltd")
    s.t(62, s.y + 92, "Dated     30 January 2026")
    return s.paper(
        "waiver",
        truth(
            "change_order", "accepted", True, "en", client="Bellhaven Foods Ltd",
            project="VAT recovery 2021-2025", project_code="MD 1189",
            signatory_name="Deborah Kittering", signatory_title="Finance Director",
            signature_date="2026-01-30", amount="7400.00 GBP", change_order_number="3",
        ),
    )  # fmt: skip


def descoped() -> Paper:
    s = Sheet("Courier", 9.5)
    s.b(62, 60, "CHANGE REQUEST CR-2026-07", 14)
    s.y = 76
    s.p(
        "Supplier ....... Fennimore Transfer Pricing Inc.<br/>"
        "Customer ....... Ostrander Pump Company<br/>"
        "Contract ....... SOW-2 Documentation FY25<br/>"
        "Purchase order . 4500019273<br/>"
        "Raised ......... February 17, 2026"
    )
    s.p("Remove local files for Chile and Peru from the scope. Price effect: -$9,750.00 (credit).")
    s.p("Customer's answer:")
    for n, (word, mark) in enumerate(
        (("Approved", ""), ("Approved as amended", ""), ("Declined", "x"))
    ):
        s.box(70, s.y + 10 + 20 * n, mark)
        s.t(90, s.y + 10 + 20 * n, word)
    s.y += 80
    s.p("Comment: the Lima auditors asked for their file again. Keep both countries in.")
    s.t(62, s.y + 40, "By: ")
    s.ink(90, s.y + 40, 11)
    s.t(62, s.y + 60, "Wendell Marsh, Tax Counsel       03/20/2026")
    return s.paper(
        "descoped",
        truth(
            "change_order", "rejected", True, "en", client="Ostrander Pump Company",
            project="Documentation FY25", project_code="SOW-2", signatory_name="Wendell Marsh",
            signatory_title="Tax Counsel", signature_date="2026-03-20", amount="-9750.00 USD",
            po_number="4500019273", change_order_number="CR-2026-07",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (pension, annuity, levels, committee, regent, caveat, waiver, descoped):
        yield make()
