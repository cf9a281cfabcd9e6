"""Forms with real fields: check boxes, radio buttons, lists and text."""

from collections.abc import Iterator
from typing import Any

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

from .kit import canvas, lines, sign


def entry(c: Canvas, name: str, value: str, x: float, y: float, wide: float = 200) -> None:
    c.acroForm.textfield(
        name=name,
        value=value,
        x=x,
        y=y,
        width=wide,
        height=17,
        fontSize=9.5,
        fillColor=colors.HexColor("#f2f6ff"),
        forceBorder=True,
    )


def check(c: Canvas, name: str, x: float, y: float, on: bool = False) -> None:
    c.acroForm.checkbox(
        name=name,
        checked=on,
        x=x,
        y=y,
        size=12,
        buttonStyle="cross",
        borderWidth=0.7,
        fillColor=colors.white,
    )


def radio(c: Canvas, group: str, value: str, x: float, y: float, on: bool = False) -> None:
    c.acroForm.radio(
        name=group,
        value=value,
        selected=on,
        x=x,
        y=y,
        size=12,
        buttonStyle="circle",
        shape="circle",
        borderWidth=0.7,
    )


def uat(c: Canvas) -> None:
    lines(c, 50, 745, "CarlB", 17, "User Acceptance Sign-off")
    lines(
        c,
        50,
        725,
        "Carl",
        9,
        "Form QA-112, revision F. Return to the vendor's release desk within ten working days.",
    )
    y = 690
    for name, label, value in (
        ("client", "Business unit / client", "Pemberton Rail Leasing"),
        ("proj", "Project", "Fleet Maintenance Planner"),
        ("code", "Project ID", "FMP-2207"),
        ("ms", "Milestone under test", "UAT cycle 3"),
        ("fee", "Milestone fee", "GBP 58,250.00"),
        ("cases", "Cases run / passed / failed", "148 / 131 / 17"),
    ):
        lines(c, 50, y + 5, "Carl", 10, label)
        entry(c, name, value, 220, y, 330)
        y -= 24
    lines(c, 50, y - 10, "CarlB", 11, "Outcome")
    for at, (value, words) in enumerate(
        (
            ("pass", "Pass - release to production, invoice may follow"),
            ("cond", "Conditional pass - release, defects listed to be fixed"),
            ("fail", "Fail - not accepted, retest after correction"),
        )
    ):
        radio(c, "outcome", value, 54, y - 38 - at * 22, value == "fail")
        lines(c, 74, y - 35 - at * 22, "Carl", 10.5, words)
    lines(c, 50, y - 120, "Carl", 10, "Comments")
    entry(
        c,
        "comments",
        "Depot calendar loses bank holidays, 9 of 17 failures come from it.",
        50,
        y - 142,
        500,
    )
    lines(c, 50, y - 180, "Carl", 10, "Test lead (print)")
    entry(c, "lead", "Saoirse Kinnane", 150, y - 185, 160)
    lines(c, 330, y - 180, "Carl", 10, "Title")
    entry(c, "title", "UAT Lead, Asset Operations", 365, y - 185, 185)
    lines(c, 50, y - 210, "Carl", 10, "Signed")
    entry(c, "signed", "/s/ Saoirse Kinnane", 150, y - 215, 160)
    lines(c, 330, y - 210, "Carl", 10, "Date")
    entry(c, "date", "24-Jul-2026", 365, y - 215, 120)


def snag(c: Canvas) -> None:
    c.setFillColor(colors.HexColor("#eef3ea"))
    c.rect(0, 0, 595, 842, fill=1, stroke=0)
    c.setFillColor(colors.black)
    lines(c, 45, 800, "SansB", 13, "HANDOVER RECORD - MODULAR CLASSROOMS")
    lines(c, 45, 782, "Sans", 8, "Fernhill Modular Ltd  |  three copies: client, site, accounts")
    for x, y, label, name, value in (
        (45, 745, "Client", "c", "Brackenshaw Academy Trust"),
        (320, 745, "Site", "s", "Lower School, plot B"),
        (45, 705, "Project", "p", "Brackenshaw Classrooms 2026"),
        (320, 705, "Job number", "j", "FM-26-071"),
        (45, 665, "Stage", "m", "Stage 5 Handover of block 2"),
        (320, 665, "Stage sum ex VAT", "a", "£ 96,400.00"),
    ):
        lines(c, x, y, "Sans", 8, label)
        entry(c, name, value, x, y - 20, 230)
    rows = (
        ("Keys and fobs handed over", True, False),
        ("Fire alarm tested with client", True, False),
        ("Building regulations certificate", True, False),
        ("Snags outstanding", True, False),
        ("Client accepts block 2", True, False),
    )
    lines(c, 400, 610, "SansB", 8, "YES")
    lines(c, 450, 610, "SansB", 8, "NO")
    y = 590
    for at, (words, yes, no) in enumerate(rows):
        lines(c, 45, y + 3, "Sans", 9, words)
        check(c, f"y{at}", 402, y, yes)
        check(c, f"n{at}", 450, y, no)
        c.line(45, y - 5, 480, y - 5)
        y -= 24
    lines(
        c,
        45,
        y - 10,
        "Sans",
        8,
        "If snags: acceptance holds only on condition that they are closed by the date given",
    )
    entry(c, "snag1", "ramp handrail 40 mm too low, raise by 6 March", 45, y - 34, 440)
    entry(c, "snag2", "replace cracked pane, room 2.04, by 10 March", 45, y - 56, 440)
    lines(c, 45, y - 110, "Sans", 9, "For the client: Joanna Pettigrew, Estates Director")
    sign(c, 330, y - 116, 141, 130, 36)
    lines(c, 45, y - 126, "Sans", 9, "Date: 26 February 2026")


def both(c: Canvas) -> None:
    lines(c, 50, 740, "CalaB", 15, "Deliverable Review Form")
    lines(
        c,
        50,
        715,
        "Cala",
        10.5,
        "Customer: Rio Verde Irrigation District",
        "Vendor: Clearwell Hydrology LLC",
        "Program: Canal Gate Automation      Task order: TO-09",
        "Deliverable: 9.2 Control narrative      Price: $27,640.00",
    )
    for y, words, on in (
        (620, "Approved as submitted", True),
        (598, "Approved as noted", False),
        (576, "Revise and resubmit", True),
        (554, "For information only", False),
    ):
        check(c, words.split()[0] + str(y), 60, y, on)
        lines(c, 82, y + 2, "Cala", 10.5, words)
    lines(c, 50, 510, "Cala", 10, "Reviewer's remarks")
    entry(c, "remarks", "", 50, 485, 500)
    lines(c, 50, 450, "Cala", 10, "Reviewer")
    entry(c, "who", "Emmett Salazar, P.E., District Engineer", 120, 446, 260)
    sign(c, 400, 440, 142, 120, 34)
    lines(c, 50, 425, "Cala", 10, "Date")
    entry(c, "when", "Sep 3, 2026", 120, 420, 100)


def listed(c: Canvas) -> None:
    c.setFillColor(colors.HexColor("#5b2c6f"))
    c.rect(0, 812, 595, 30, fill=1, stroke=0)
    c.setFillColor(colors.white)
    lines(c, 40, 822, "SansB", 11, "Thistledown Analytics     Milestone certificate")
    c.setFillColor(colors.black)
    lines(
        c,
        40,
        780,
        "Sans",
        9.5,
        "Issued to Castellan Property Funds for the project Rent Roll Insight",
        "under statement of work SOW-2025-88, purchase order CPF/4410.",
    )
    lines(c, 40, 735, "Sans", 9, "Milestone")
    c.acroForm.choice(
        name="ms",
        value="M4 Forecast model",
        options=[
            "M1 Kick-off",
            "M2 Data mart",
            "M3 Dashboards",
            "M4 Forecast model",
            "M5 Hypercare",
        ],
        x=140,
        y=730,
        width=200,
        height=18,
        fontSize=9.5,
        fieldFlags="combo",
        forceBorder=True,
    )
    lines(c, 40, 705, "Sans", 9, "Fee")
    entry(c, "fee", "EUR 71,300.00", 140, 700, 120)
    lines(c, 40, 675, "Sans", 9, "Client decision")
    c.acroForm.choice(
        name="dec",
        value="Accepted",
        options=["(please choose)", "Accepted", "Accepted with reservations", "Not accepted"],
        x=140,
        y=670,
        width=200,
        height=18,
        fontSize=9.5,
        fieldFlags="combo",
        forceBorder=True,
    )
    lines(c, 40, 620, "Sans", 9, "Signed for the client by")
    entry(c, "by", "Leonie Adeyemi", 170, 615, 170)
    lines(c, 40, 595, "Sans", 9, "in the capacity of")
    entry(c, "as", "Fund Controller", 170, 590, 170)
    lines(c, 40, 570, "Sans", 9, "on")
    entry(c, "on", "12 October 2026", 170, 565, 170)
    sign(c, 380, 580, 144, 140, 44)
    lines(
        c,
        40,
        90,
        "Sans",
        7,
        "Not accepted: fee is withheld. Accepted with reservations: fee is "
        "due less 10 %. Deemed acceptance does not apply.",
    )


def blank(c: Canvas) -> None:
    lines(c, 50, 740, "CarlB", 15, "Delivery & Installation Receipt")
    for y, label, name, value in (
        (700, "Customer", "cust", "Blue Heron Senior Living"),
        (674, "Project", "proj", "Nurse Station Millwork"),
        (648, "Work order", "wo", "WO 31-2288"),
        (622, "Phase", "ph", "Phase 2, floors 3-4"),
        (596, "Amount due on receipt", "amt", "$ 43,915.00"),
        (570, "Customer PO", "po", "BH-60071"),
    ):
        lines(c, 50, y + 4, "Carl", 10, label)
        entry(c, name, value, 180, y, 250)
    for y, words in (
        (530, "I accept the installation"),
        (508, "I accept, with the exceptions below"),
        (486, "I do not accept the installation"),
    ):
        check(c, words, 54, y)
        lines(c, 74, y + 2, "Carl", 10.5, words)
    lines(c, 50, 440, "Carl", 10, "Customer representative")
    entry(c, "rep", "Corinne Vance, Executive Director", 180, 436, 250)
    lines(c, 50, 414, "Carl", 10, "Signature")
    entry(c, "sig", "", 180, 410, 250)
    lines(c, 50, 388, "Carl", 10, "Date")
    entry(c, "dat", "", 180, 384, 120)
    lines(c, 50, 330, "Carl", 10, "Installer: Heartwood Casework, crew lead T. Mabry, 5/29/2026")
    sign(c, 400, 326, 145, 100, 30)


def form(layout: str, data: bytes, label: dict[str, Any]) -> Paper:
    return Paper("t-" + layout, "a", "form", data, label)


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield form(
        "uat-radio",
        canvas(uat, LETTER),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Pemberton Rail Leasing",
            project="Fleet Maintenance Planner",
            project_code="FMP-2207",
            milestone="UAT cycle 3",
            signatory_name="Saoirse Kinnane",
            signatory_title="UAT Lead, Asset Operations",
            signature_date="2026-07-24",
            amount="58250.00 GBP",
        ),
    )
    yield form(
        "handover-yes-no",
        canvas(snag),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Brackenshaw Academy Trust",
            project="Brackenshaw Classrooms 2026",
            project_code="FM-26-071",
            milestone="Stage 5 Handover of block 2",
            signatory_name="Joanna Pettigrew",
            signatory_title="Estates Director",
            signature_date="2026-02-26",
            amount="96400.00 GBP",
            conditions=[
                "ramp handrail 40 mm too low, raise by 6 March",
                "replace cracked pane, room 2.04, by 10 March",
            ],
        ),
    )
    yield form(
        "review-both",
        canvas(both, LETTER),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Rio Verde Irrigation District",
            project="Canal Gate Automation",
            project_code="TO-09",
            milestone="9.2 Control narrative",
            signatory_name="Emmett Salazar",
            signatory_title="District Engineer",
            signature_date="2026-09-03",
            amount="27640.00 USD",
        ),
    )
    yield form(
        "list-chosen",
        canvas(listed),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Castellan Property Funds",
            project="Rent Roll Insight",
            project_code="SOW-2025-88",
            milestone="M4 Forecast model",
            signatory_name="Leonie Adeyemi",
            signatory_title="Fund Controller",
            signature_date="2026-10-12",
            amount="71300.00 EUR",
            po_number="CPF/4410",
        ),
    )
    yield form(
        "receipt-blank",
        canvas(blank, LETTER),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Blue Heron Senior Living",
            project="Nurse Station Millwork",
            project_code="WO 31-2288",
            milestone="Phase 2, floors 3-4",
            signatory_name="Corinne Vance",
            signatory_title="Executive Director",
            amount="43915.00 USD",
            warnings=["partly_signed"],
            po_number="BH-60071",
        ),
    )
