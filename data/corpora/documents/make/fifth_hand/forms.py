"""Forms with live fields: check boxes, radio buttons, choices and text, in English."""

from collections.abc import Iterator
from typing import Any

from paper import Paper
from reportlab.pdfgen.canvas import Canvas

from fifth_hand.desk import colors, ink, ink_picture, letter, lines, put, sheet, words
from fifth_hand.words import label, paper


def field(c: Canvas, name: str, value: str, x: float, y: float, w: float = 220, **how: Any) -> None:
    c.acroForm.textfield(
        name=name, value=value, x=x, y=y, width=w, height=how.pop("h", 17), fontSize=9,
        borderWidth=0.5, fillColor=colors.Color(0.94, 0.96, 1), borderColor=colors.grey, **how
    )  # fmt: skip


def tick(c: Canvas, name: str, on: bool, x: float, y: float, style: str = "check") -> None:
    c.acroForm.checkbox(
        name=name, checked=on, x=x, y=y, size=13, buttonStyle=style, borderWidth=0.7,
        fillColor=colors.white,
    )  # fmt: skip


def filled(c: Canvas, x: float, y: float, step: float, pairs: list[tuple[str, str]]) -> None:
    for i, (key, value) in enumerate(pairs):
        put(c, x, y - step * i + 4, key, 9, "LS")
        field(c, f"f{i}", value, x + 120, y - step * i)


def checks(letter_: str, yes: bool, no: bool) -> Paper:
    def draw(c: Canvas) -> None:
        put(c, 50, 790, "Client Acceptance Record", 18, "LS-B")
        put(c, 50, 774, "Orrery Landscape Architecture - please complete on screen and return", 9)
        filled(
            c,
            50,
            735,
            24,
            [
                ("Client", "Vintner's Row Residents Company Ltd"),
                ("Commission", "Courtyard and roof garden"),
                ("Commission no.", "OLA/0417"),
                ("Stage", "Planting plan, issue C"),
                ("Fee for stage", "£6,380.00"),
                ("Your order no.", "VR-2026-07"),
            ],
        )
        tick(c, "approve", yes, 50, 560)
        put(c, 70, 563, "We approve the stage and accept it as complete.")
        tick(c, "decline", no, 50, 538)
        put(c, 70, 541, "We do not approve the stage for the reason given below.")
        field(c, "reason", "hedge along east wall is too high" if no else "", 70, 490, 400, h=36)
        filled_sig = [("name", "Josephine Abara"), ("role", "Chair"), ("date", "21 March 2026")]
        for i, (name, value) in enumerate(filled_sig):
            put(c, 50, 424 - 26 * i, name.capitalize(), 9)
            field(c, name, value, 110, 420 - 26 * i, 180)
        put(c, 330, 424, "Signature", 9)
        c.line(330, 380, 520, 380)
        ink(c, 345, 376, 130, 40, 101)

    decision = {(True, False): "yes", (False, True): "no", (True, True): "open"}[yes, no]
    return paper(
        f"car-checks.{letter_}",
        sheet(draw),
        label(
            f"AC {decision} signed en",
            """client: Vintner's Row Residents Company Ltd
            project: Courtyard and roof garden
            code: OLA/0417
            ms: Planting plan, issue C
            name: Josephine Abara
            title: Chair
            date: 2026-03-21
            amount: 6380.00 GBP
            po: VR-2026-07""",
        ),
        "form",
    )


def radios(letter_: str, chosen: str, who: str) -> Paper:
    """A group of three radio buttons, and the signature as a typed /s/ in a field."""

    def draw(c: Canvas) -> None:
        c.setFillColor(colors.Color(0.25, 0.1, 0.35))
        c.rect(0, 740, 612, 52, fill=1, stroke=0)
        c.setFillColor(colors.white)
        put(c, 40, 760, "MILESTONE REVIEW RESPONSE", 17, "DS-B")
        c.setFillColor(colors.black)
        lines(
            c,
            40,
            715,
            [
                "Agency: Thistle & Fathom Creative LLC        Brand: Nettlecombe Cider Co.",
                "Campaign: Autumn Harvest 2026                 Job: TF-26-0093",
                "Milestone: Hero film, final cut                   Fee: $58,600.00",
            ],
            9.5,
            "DS",
            step=17,
        )
        put(c, 40, 640, "Your response", 11, "DS-B")
        for i, (value, text) in enumerate(
            (
                ("ok", "Approved, go to billing"),
                ("changes", "Approved with the changes listed"),
                ("back", "Sent back, not approved"),
            )
        ):
            c.acroForm.radio(
                name="response", value=value, selected=value == chosen, x=44, y=612 - 24 * i,
                size=13, buttonStyle="circle", shape="circle", borderWidth=0.7,
            )  # fmt: skip
            put(c, 66, 615 - 24 * i, text, 10, "DS")
        put(c, 40, 530, "Changes", 9, "DS")
        text = "Legal line on end card to be enlarged." if chosen == "changes" else ""
        field(c, "changes", text, 40, 480, 500, h=42)
        put(c, 40, 448, "E-signature (type /s/ and your name)", 9, "DS")
        field(c, "esign", who, 40, 425, 260)
        put(c, 330, 448, "Title", 9, "DS")
        field(c, "title", "Brand Director", 330, 425, 120)
        put(c, 470, 448, "Date", 9, "DS")
        field(c, "when", "10/02/2026" if not who else "Oct 2, 2026", 470, 425, 90)

    head = {"ok": "AC yes signed en", "changes": "AC if signed en"}[chosen]
    text = """client: Nettlecombe Cider Co.
        project: Autumn Harvest 2026
        code: TF-26-0093
        ms: Hero film, final cut
        name: Calliope Renner
        title: Brand Director
        date: 2026-10-02
        amount: 58600.00 USD"""
    if chosen == "changes":
        text += "\nif: Legal line on end card to be enlarged."
    return paper(f"radio-response.{letter_}", sheet(draw, size=letter), label(head, text), "form")


def dropdown(letter_: str, value: str, with_ink: bool) -> Paper:
    """A list field holds the word; the rest is print."""

    def draw(c: Canvas) -> None:
        words(c, 60, 780, "STILLWATER PAYROLL SERVICES", 13, "DR-B")
        words(c, 60, 760, "Phase exit certificate (template PEC v3.1)", 10, "DR")
        lines(
            c,
            60,
            720,
            [
                "Client name:        Brackenhurst Hospice",
                "Project name:      Payroll transition to SPS Cloud",
                "Project ref:          SPS-TR-660",
                "Phase:                  Parallel run (2 months)",
                "Phase charge:      £12,900.00 exclusive of VAT",
            ],
            10,
            "DR",
            step=18,
        )
        put(c, 60, 600, "Outcome of phase (select):", 10, "DR-B")
        c.acroForm.choice(
            name="outcome", value=value, x=230, y=594, width=180, height=20, fontSize=9,
            options=["- select -", "Accepted", "Accepted with actions", "Rejected"],
            fieldFlags="combo", borderWidth=0.6,
        )  # fmt: skip
        put(c, 60, 560, "Options: Accepted / Accepted with actions / Rejected", 7.5, "DR-I")
        put(c, 60, 500, "Authorised for the client", 9, "DR")
        c.rect(60, 430, 220, 60)
        if with_ink:
            c.drawImage(ink_picture(113), 80, 436, 150, 52, mask="auto")
        put(c, 300, 475, "Gwendolyn Asante-Frost", 10, "DR")
        put(c, 300, 461, "Director of Finance", 9, "DR")
        field(c, "date", "30/09/2026" if with_ink else "", 300, 434, 100)

    decision = "yes" if value == "Accepted" else "open"
    return paper(
        f"dropdown.{letter_}",
        sheet(draw),
        label(
            f"AC {decision} {'signed' if with_ink else 'unsigned'} en",
            f"""client: Brackenhurst Hospice
            project: Payroll transition to SPS Cloud
            code: SPS-TR-660
            ms: Parallel run (2 months)
            name: Gwendolyn Asante-Frost
            title: Director of Finance
            {"date: 2026-09-30" if with_ink else "amount: 12900.00 GBP"}
            amount: 12900.00 GBP""",
        ),
        "form",
    )


def timesheet_form() -> Paper:
    """A week of hours in fields; the client's box for approval is ticked, initials at the foot."""

    def draw(c: Canvas) -> None:
        put(c, 40, 750, "Weekly time record", 16, "LN-B")
        put(
            c,
            40,
            732,
            "Contractor: Aldous Pike (Fernleigh Resourcing)   Client: Tidewell Energy",
            10,
            "LN",
        )
        put(
            c, 40, 716, "Assignment: Substation asset register   Assignment no.: FR-30877", 10, "LN"
        )
        put(
            c, 40, 700, "PO 4410-6625   Rate GBP 82.00 per hour   Week ending 17 May 2026", 10, "LN"
        )
        for i, (day, hours) in enumerate(
            zip("Mon Tue Wed Thu Fri".split(), ("8.0", "7.5", "8.0", "8.0", "6.0"), strict=True)
        ):
            put(c, 40 + 90 * i, 660, day, 10, "LN-B")
            field(c, day, hours, 40 + 90 * i, 636, 60)
        put(c, 40, 606, "Total hours 37.5   Total due GBP 3,075.00", 11, "LN-B")
        tick(c, "approved", True, 40, 560, "cross")
        put(c, 60, 563, "Hours approved by client", 10, "LN")
        tick(c, "queried", False, 220, 560, "cross")
        put(c, 240, 563, "Hours queried, do not bill", 10, "LN")
        put(c, 40, 520, "Client approver", 9, "LN")
        field(c, "approver", "Sunniva Clarke, Asset Data Manager", 120, 515, 220)
        put(c, 40, 490, "Initials", 9, "LN")
        ink(c, 122, 482, 34, 22, 3)
        put(c, 200, 490, "Date", 9, "LN")
        field(c, "on", "18 May 2026", 240, 485, 100)

    return paper(
        "weekly-form",
        sheet(draw, size=letter),
        label(
            "TS yes signed en",
            """client: Tidewell Energy
            project: Substation asset register
            code: FR-30877
            name: Sunniva Clarke
            title: Asset Data Manager
            date: 2026-05-18
            amount: 3075.00 GBP
            po: 4410-6625""",
        ),
        "form",
    )


def papers() -> Iterator[Paper]:
    yield checks("a", True, False)
    yield checks("b", False, True)
    yield checks("c", True, True)
    yield radios("a", "ok", "/s/ Calliope Renner")
    yield radios("b", "changes", "/s/ Calliope Renner")
    yield dropdown("a", "Accepted", True)
    yield dropdown("b", "- select -", False)
    yield timesheet_form()
