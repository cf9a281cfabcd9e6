"""Construction, engineering and modular homes: certificates, handovers, changes, drawn by hand."""

from collections.abc import Iterator

from paper import Paper, other, truth
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from third_hand.pens import box, canvas, lines, scan, sign

_REVERSE = """1. A stage that is complete and accepted releases one draw. Draws already paid
   are not reopened.
2. A stage that is not accepted is walked again within ten days of the dealer's call. The dealer
   may not ask the lender for the draw in the meantime.
3. Nail pops, caulk lines and paint touch-up go on the warranty list and do not count.
4. Mark one box only. Where no box or more than one box is marked the lender sends the form back.
5. The superintendent signs to confirm that he was present, not that the stage was accepted.
6. Keys, manuals and the data plate are handed over with the last stage."""


_TWIN = {
    "Prairie Star Housing Authority": "Flint Hills Land Bank",
    "Meadowlark Court Homes, Unit 14": "Chase Street Cottages, Lot 3",
    "CH-26-0814": "CH-26-0902",
    "Module set and marriage line close-up": "Foundation and utility stubs",
    "Lorna Dvorak": "Emmett Yoder",
    "Construction Coordinator": "Land Bank Director",
    "$ 42,318.75": "$ 18,064.00",
    "42318.75 USD": "18064.00 USD",
    "Apr 23 2026": "Aug 31 2026",
}


def _home(ticks: tuple[str, str], ink: bool, notes: str, swap: dict[str, str]) -> bytes:
    def draw(c: Canvas) -> None:
        c.setFillGray(0.85)
        c.rect(36, 720, 540, 40, stroke=0, fill=1)
        c.setFillGray(0)
        c.setFont("Helvetica-Bold", 15)
        c.drawString(46, 735, "SET & FINISH WALK-THROUGH RECORD")
        c.setFont("Helvetica", 8)
        c.drawRightString(566, 742, "Cedar Hollow Modular Homes, LLC")
        c.drawRightString(566, 731, "Dealer Lic. MH-20771")
        rows = [
            ("Homeowner", "Prairie Star Housing Authority"),
            ("Project", "Meadowlark Court Homes, Unit 14"),
            ("Job #", "CH-26-0814"),
            ("Stage walked", "Module set and marriage line close-up"),
            ("Draw amount", "$ 42,318.75"),
        ]
        y = 690.0
        for label, value in rows:
            c.setFont("Helvetica", 7)
            c.drawString(40, y + 12, label.upper())
            c.setFont("Courier", 11)
            c.drawString(44, y, swap.get(value, value))
            c.line(40, y - 4, 572, y - 4)
            y -= 30
        c.setFont("Helvetica", 9)
        y = lines(
            c,
            (40, y),
            "The homeowner's representative walked the stage named above together with the "
            "dealer's\n"
            "superintendent. Cosmetic touch-up under the one-year warranty does not hold up a "
            "draw.\n"
            "Check one:",
        )
        box(c, (52, y - 8), ticks[0])
        c.drawString(
            72, y - 7, "Stage is complete and is accepted; release the draw to the dealer."
        )
        box(c, (52, y - 28), ticks[1])
        c.drawString(72, y - 27, "Stage is NOT accepted; do not release the draw. See notes.")
        c.drawString(40, y - 56, "Notes: " + notes)
        c.line(40, y - 60, 572, y - 60)
        y -= 130
        c.line(40, y, 260, y)
        c.line(300, y, 480, y)
        c.line(500, y, 572, y)
        c.setFont("Helvetica", 7)
        for x, text in (
            (40, "Signature of homeowner's representative"),
            (300, "Print name and title"),
        ):
            c.drawString(x, y - 9, text)
        c.drawString(500, y - 9, "Date")
        c.setFont("Courier", 9)
        c.drawString(300, y + 14, swap.get("Lorna Dvorak", "Lorna Dvorak"))
        title = "Construction Coordinator"
        c.drawString(300, y + 3, swap.get(title, title))
        if ink:
            sign(c, (60, y + 2), 41)
            c.drawString(502, y + 3, swap.get("Apr 23 2026", "Apr 23 2026"))
        y -= 60
        c.line(40, y, 260, y)
        sign(c, (55, y + 2), 42)
        c.setFont("Helvetica", 7)
        c.drawString(40, y - 9, "Dealer superintendent: B. Ruiz")
        c.drawString(
            40,
            40,
            "White: lender   Yellow: dealer   Pink: homeowner         Form SF-3 (rev. 01/24)",
        )
        c.showPage()
        c.setFont("Helvetica-Bold", 10)
        c.drawString(40, 740, "Reverse of form SF-3: what the boxes mean")
        c.setFont("Helvetica", 9)
        lines(c, (40, 720), _REVERSE)

    return canvas(draw, LETTER)


def _homes() -> Iterator[Paper]:
    fields = {
        "client": "Prairie Star Housing Authority",
        "project": "Meadowlark Court Homes, Unit 14",
        "project_code": "CH-26-0814",
        "milestone": "Module set and marriage line close-up",
        "signatory_name": "Lorna Dvorak",
        "signatory_title": "Construction Coordinator",
        "amount": "42318.75 USD",
    }
    kind, day = "acceptance_certificate", "2026-04-23"
    page = _home(("x", ""), True, "", {})
    label = truth(kind, "accepted", True, "en", signature_date=day, **fields)
    yield Paper("c-walk-through-us", "a", "form", page, label)
    page = _home(("x", "v"), True, "", {})
    label = truth(kind, "undecided", True, "en", signature_date=day, **fields)
    yield Paper("c-walk-through-us", "b", "form", page, label)
    page = _home(("v", ""), False, "", {})
    label = truth(kind, "undecided", False, "en", warnings=["partly_signed"], **fields)
    yield Paper("c-walk-through-us", "c", "form", page, label)
    page = _home(("", "scribble"), True, "anchor bolts off by 2 in, water stub missing", _TWIN)
    label = truth(
        kind,
        "rejected",
        True,
        "en",
        signature_date="2026-08-31",
        warnings=["scanned"],
        **other(fields, _TWIN),
    )
    yield Paper("c-walk-through-us", "d", "scan", scan(page, 21, turn=180), label, page)


def _change(number: str, net: tuple[str, str, str], text: str, ink: bool) -> bytes:
    def draw(c: Canvas) -> None:
        c.setFont("Times-Bold", 18)
        c.drawCentredString(306, 735, "CONTRACT CHANGE ORDER")
        c.setFont("Times-Roman", 10)
        cells = [
            ((36, 690), "Owner: Tidewater Port Commission"),
            ((330, 690), f"Change Order No.: {number}"),
            ((36, 674), "Contractor: Hallowell Marine Builders, Inc."),
            ((330, 674), "Job No.: TPC-2025-07"),
            ((36, 658), "Project: Berth 6 Fender Replacement"),
            ((330, 658), "Prepared: January 8, 2026"),
        ]
        for at, line in cells:
            c.drawString(*at, line)
        c.line(36, 648, 576, 648)
        y = lines(c, (36, 630), "The Contract is changed as follows:\n" + text)
        y -= 16
        for label, value in (
            ("Original Contract Sum", "1,284,000.00"),
            ("Net of changes authorized before", net[0]),
            ("This Change Order", net[1]),
            ("New Contract Sum", net[2]),
        ):
            c.drawString(60, y, label + " " + "." * 40)
            c.drawRightString(520, y, "$ " + value)
            y -= 16
        y = lines(
            c,
            (36, y - 14),
            "Not valid until signed by the Owner. The Contractor's signature shows agreement with\n"
            "the adjustment of sum and time only. Work done before this order has been approved "
            "is at\n"
            "the Contractor's risk. All terms of the Contract that are not changed here stay in "
            "force.\n"
            "The sum covers every direct and indirect cost, impact and delay of the change.",
        )
        for x, who, name, title in (
            (36, "CONTRACTOR", "Pete Hallowell", "President"),
            (320, "OWNER", "Yvette Broussard", "Director of Engineering"),
        ):
            c.setFont("Times-Bold", 10)
            c.drawString(x, y - 20, who)
            c.setFont("Times-Roman", 10)
            for dy, label, value in ((58, "By", ""), (76, "Name", name), (94, "Title", title)):
                c.drawString(x, y - dy, f"{label}: {value}")
                c.line(x + 30, y - dy - 2, x + 230, y - dy - 2)
            c.drawString(x, y - 112, "Date:")
            c.line(x + 30, y - 114, x + 230, y - 114)
        sign(c, (75, y - 56), 43)
        c.drawString(70, y - 112, "January 12, 2026")
        if ink:
            sign(c, (360, y - 56), 44)
            c.drawString(354, y - 112, "January 20, 2026")

    return canvas(draw, LETTER)


def _changes() -> Iterator[Paper]:
    fields = {
        "client": "Tidewater Port Commission",
        "project": "Berth 6 Fender Replacement",
        "project_code": "TPC-2025-07",
        "signatory_name": "Yvette Broussard",
        "signatory_title": "Director of Engineering",
    }
    add = (
        "Furnish and drive four additional steel piles at dolphins D2 and D3 as shown on sketch\n"
        "SK-11. Contract time is extended by nine calendar days."
    )
    page = _change("4", ("0.00", "96,540.00", "1,380,540.00"), add, True)
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        signature_date="2026-01-20",
        amount="96540.00 USD",
        change_order_number="4",
        **fields,
    )
    yield Paper("c-change-port-us", "a", "text", page, label)
    page = _change("4", ("0.00", "96,540.00", "1,380,540.00"), add, False)
    label = truth(
        "change_order",
        "undecided",
        False,
        "en",
        amount="96540.00 USD",
        change_order_number="4",
        warnings=["partly_signed"],
        **fields,
    )
    yield Paper("c-change-port-us", "b", "text", page, label)
    less = "Delete the timber wale between bents 11 and 15. Contract time is unchanged."
    page = _change("5", ("96,540.00", "(17,225.00)", "1,363,315.00"), less, True)
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        signature_date="2026-01-20",
        amount="-17225.00 USD",
        change_order_number="5",
        warnings=["scanned"],
        **fields,
    )
    yield Paper("c-change-port-us", "c", "scan", scan(page, 22, way="fax"), label, page)


def _struck(wrong: str, ink: bool) -> bytes:
    """Delete as applicable: the wrong word is crossed out by a line."""

    def draw(c: Canvas) -> None:
        c.setFont("LibB", 13)
        c.drawString(50, 780, "Thornbury & Vane, Consulting Engineers")
        c.setFont("Lib", 9)
        c.drawString(50, 766, "14 Chandler's Row, Bristol")
        c.setFont("LibB", 15)
        c.drawCentredString(297, 728, "Record of Inspection and Acceptance")
        c.setFont("Lib", 11)
        y = 695.0
        for label, value in (
            ("Employer", "Severn Estuary Drainage Board"),
            ("Works", "Pill Gates Pumping Station"),
            ("Commission no.", "TV 3318"),
            ("Section inspected", "Section B: rising main"),
            ("Section value", "£112,900.00 excluding VAT"),
        ):
            c.drawRightString(170, y, label)
            c.drawString(190, y, value)
            y -= 20
        y = lines(
            c,
            (50, y - 12),
            "Following inspection on 3 June 2026 the Employer's Representative records that the\n"
            "section named above is",
            15,
        )
        c.setFont("LibB", 14)
        for word, x in (("ACCEPTED", 150), ("NOT ACCEPTED", 300)):
            c.drawString(x, y - 20, word)
            if word == wrong:
                c.setLineWidth(1.6)
                c.line(x - 4, y - 17, x + c.stringWidth(word, "LibB", 14) + 4, y - 14)
                c.line(x - 4, y - 13, x + c.stringWidth(word, "LibB", 14) + 4, y - 17)
                c.setLineWidth(0.7)
        c.drawString(255, y - 20, "/")
        c.setFont("LibI", 9)
        c.drawString(150, y - 36, "(delete whichever does not apply)")
        c.setFont("Lib", 11)
        y = lines(
            c,
            (50, y - 70),
            "Nothing in this record relieves the Contractor of liability for defects that appear\n"
            "later. Pressure test sheets 14 to 22 and the as-built levels were produced and kept "
            "by\n"
            "the Employer. Sections A and C have records of their own; a section that has not "
            "been\n"
            "accepted is inspected again after seven days' notice.\n"
            "Signed for and on behalf of the Employer:",
            15,
        )
        if ink:
            sign(c, (70, y - 34), 45, (130, 30))
        c.drawString(50, y - 40, "." * 60)
        c.drawString(50, y - 56, "Alastair Pym, Area Engineer")
        c.drawString(50, y - 74, "Dated " + ("4 June 2026" if ink else "." * 30))
        c.setFont("Lib", 8)
        c.drawString(50, 40, "TV/QF/21 issue 3                Uncontrolled when printed")

    return canvas(draw, A4)


def _inspections() -> Iterator[Paper]:
    fields = {
        "client": "Severn Estuary Drainage Board",
        "project": "Pill Gates Pumping Station",
        "project_code": "TV 3318",
        "milestone": "Section B: rising main",
        "signatory_name": "Alastair Pym",
        "signatory_title": "Area Engineer",
        "amount": "112900.00 GBP",
    }
    kind, day = "acceptance_certificate", "2026-06-04"
    label = truth(kind, "accepted", True, "en", signature_date=day, **fields)
    yield Paper("c-struck-word-uk", "a", "form", _struck("NOT ACCEPTED", True), label)
    label = truth(kind, "rejected", True, "en", signature_date=day, **fields)
    yield Paper("c-struck-word-uk", "b", "form", _struck("ACCEPTED", True), label)
    page = _struck("", True)
    label = truth(kind, "undecided", True, "en", signature_date=day, warnings=["scanned"], **fields)
    yield Paper("c-struck-word-uk", "c", "scan", scan(page, 23), label, page)


def papers() -> Iterator[Paper]:
    yield from _homes()
    yield from _changes()
    yield from _inspections()
