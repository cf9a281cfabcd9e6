"""English forms filled in by hand and scanned."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .kit import canvas, finish, lines, sign, square

PEN = colors.HexColor("#1c2f86")


def written(c: Canvas, x: float, y: float, *rows: str, size: float = 12.5) -> None:
    c.setFillColor(PEN)
    lines(c, x, y, "Hand", size, *rows)
    c.setFillColor(colors.black)


def fire(c: Canvas) -> None:
    c.rect(45, 700, 505, 95)
    lines(c, 55, 775, "SansB", 13, "COMMISSIONING & HANDOVER CERTIFICATE")
    lines(
        c,
        55,
        755,
        "Sans",
        9,
        "Client:  Larchmont Grange School      Contract:  FA-3308",
        "Project:  Boarding House Fire Detection      Stage:  Zone 1-6 commissioning",
        "Stage value:  £18,640.00 excl. VAT      Installer:  Sentry & Moss Ltd",
    )
    items = (
        "Zone plans displayed",
        "Cause and effect tested",
        "Log book handed over",
        "Staff instructed",
        "Battery calculation on file",
    )
    for x, head in ((330, "Yes"), (390, "No"), (450, "N/A")):
        lines(c, x - 4, 672, "SansB", 8.5, head)
    for at, item in enumerate(items):
        y = 652 - at * 20
        lines(c, 60, y, "Sans", 9, f"{at + 1}.  {item}")
        for x, mark in ((330, "v"), (390, ""), (450, "")):
            square(c, x, y - 1, mark, 8)
    lines(c, 55, 530, "SansB", 9.5, "Client's declaration (tick one)")
    for at, (words, mark) in enumerate(
        (
            ("System accepted. Stage value may be invoiced.", "v"),
            ("System accepted subject to the remarks overleaf.", ""),
            ("System not accepted.", ""),
        )
    ):
        square(c, 60, 508 - at * 18, mark, 8)
        lines(c, 76, 509 - at * 18, "Sans", 9, words)
    for y, label in ((430, "Signature"), (395, "Print name"), (368, "Position"), (341, "Date")):
        lines(c, 55, y, "Sans", 9, label)
        c.line(130, y - 3, 360, y - 3)
    sign(c, 145, 426, 191, 140, 32)
    written(c, 140, 396, "Marguerite Ashdown")
    written(c, 140, 369, "Bursar")
    written(c, 140, 342, "11 Sept 2026")
    lines(
        c,
        55,
        120,
        "Sans",
        6.5,
        "A system that is not accepted shall be retested at the "
        "installer's cost. White copy client, yellow copy office, pink copy book.",
    )


def refused(c: Canvas) -> None:
    lines(c, 60, 785, "CalaB", 15, "Goods & Works Received Note")
    c.grid([60, 180, 535], [765, 743, 721, 699, 677, 655])
    for y, left, right in (
        (750, "Received for", "Tollesbury Creek Boatyard"),
        (728, "Purchase order", "TCB 1188"),
        (706, "Project", "Slipway winch"),
        (684, "Item", "Delivery and fitting of winch no. 2"),
        (662, "Value", "GBP 21,900.00"),
    ):
        lines(c, 66, y, "CalaB", 10, left)
        lines(c, 188, y, "Cala", 10.5, right)
    lines(
        c,
        60,
        620,
        "Cala",
        10.5,
        "State of goods / works:    good      damaged      incomplete",
        "Accepted by yard:    YES      NO",
    )
    left = 60 + c.stringWidth("State of goods / works:    good      damaged      ", "Cala", 10.5)
    c.setStrokeColor(PEN)
    c.setLineWidth(1.5)
    c.ellipse(left - 6, 613, left + 62, 634)
    left = 60 + c.stringWidth("Accepted by yard:    YES      ", "Cala", 10.5)
    c.ellipse(left - 7, 598, left + 23, 619)
    c.setStrokeColor(colors.black)
    lines(c, 60, 560, "Cala", 10.5, "Notes")
    written(c, 110, 560, "gearbox guard & remote missing", "can't be used, come back")
    sign(c, 70, 470, 193, 130, 36)
    lines(c, 60, 455, "Cala", 9.5, "Storeman: Alf Gentry        28 April 2026")
    lines(
        c,
        60,
        160,
        "Cala",
        8,
        "Supplier: Windlass & Chain Co., driver's copy. Our terms: goods "
        "count as accepted once signed for, whatever is written above.",
    )


def snags(c: Canvas) -> None:
    lines(c, 50, 545, "CarlB", 14, "PRACTICAL COMPLETION CHECK SHEET")
    lines(
        c,
        50,
        522,
        "Carl",
        10,
        "Employer: Petherick Arts Trust     Project: Studio Theatre Refit     Job ref: PAT/ST/9",
        "Portion: Lighting bridges     Sum for portion: £ 52,315.00",
    )
    c.grid([50, 90, 560, 700, 790], [480, 460, 440, 420, 400])
    for x, word in ((56, "No."), (96, "Outstanding item"), (566, "By"), (706, "Due")):
        lines(c, x, 466, "CarlB", 9, word)
    for at, (item, who, due) in enumerate(
        (
            ("bridge 2 kick plate loose", "Corvid", "3 Nov"),
            ("label all patch sockets", "Corvid", "10 Nov"),
            ("", "", ""),
        )
    ):
        lines(c, 58, 446 - at * 20, "Carl", 9, str(at + 1))
        written(c, 100, 446 - at * 20, item, size=12)
        written(c, 570, 446 - at * 20, who, size=12)
        written(c, 710, 446 - at * 20, due, size=12)
    for x, words, mark in (
        (50, "Complete, nothing outstanding", ""),
        (270, "Complete apart from the items listed", "x"),
        (520, "Not complete", ""),
    ):
        square(c, x, 360, mark, 9)
        lines(c, x + 16, 361, "Carl", 10, words)
    lines(c, 50, 300, "Carl", 10, "Employer's signature")
    sign(c, 170, 292, 194, 140, 38)
    lines(
        c, 360, 300, "Carl", 10, "Name  Ravi Menon, Technical Director      Date  24 October 2026"
    )
    lines(c, 50, 240, "Carl", 10, "Contractor's signature")
    sign(c, 170, 232, 196, 120, 34)
    lines(c, 360, 240, "Carl", 10, "Name  S. Crowe, Corvid Stage Engineering")


def waiting(c: Canvas) -> None:
    lines(c, 60, 780, "SansB", 13, "Installation sign-off")
    lines(
        c,
        60,
        750,
        "Sans",
        9.5,
        "Customer      Hazelbank Nurseries Ltd",
        "Project          Glasshouse 5 Climate Control",
        "Ref.                GH5/0226",
        "Stage            Boiler and mixing valves",
        "Amount        EUR 29,880.00",
    )
    lines(c, 60, 650, "Sans", 9.5, "The installation named above was completed and accepted:")
    for x, who, seed, name, when in (
        (60, "Fitter", 197, "P. Loughran", "16 Feb 2026"),
        (310, "Customer", 0, "", ""),
    ):
        c.rect(x, 520, 225, 110)
        lines(c, x + 8, 615, "SansB", 9, who)
        lines(c, x + 8, 572, "Sans", 8, "sign")
        lines(c, x + 8, 550, "Sans", 8, "name")
        lines(c, x + 8, 530, "Sans", 8, "date")
        if seed:
            sign(c, x + 50, 568, seed, 120, 34)
            written(c, x + 50, 550, name)
            written(c, x + 50, 530, when)
    lines(c, 320, 505, "Sans", 7, "Customer: Mr Colm Devane, Growing Manager, or his deputy")


def stamped(c: Canvas) -> None:
    lines(c, 60, 790, "CalaB", 13, "APPLICATION FOR STAGE PAYMENT No. 4")
    lines(
        c,
        60,
        765,
        "Cala",
        10.5,
        "To: Quernmore Water Company      From: Sluice & Weir Engineers",
        "Scheme: Hollins Reservoir Valve Tower, scheme no. QW-6610",
        "Stage: 4 - Valve replacement      Application date: 2 July 2026",
    )
    for at, (left, right) in enumerate(
        (
            ("Stage value", "240,000.00"),
            ("Retention 5 %", "12,000.00"),
            ("Applied for, GBP", "228,000.00"),
        )
    ):
        lines(c, 60, 690 - at * 18, "Cala", 10.5, left)
        c.drawRightString(300, 690 - at * 18, right)
    sign(c, 70, 590, 198)
    lines(c, 60, 575, "Cala", 9, "for Sluice & Weir: Keira Boyd")
    c.saveState()
    c.translate(330, 600)
    c.rotate(8)
    c.setStrokeColor(colors.HexColor("#a01818"))
    c.setFillColor(colors.HexColor("#a01818"))
    c.setLineWidth(2.5)
    c.roundRect(0, 0, 200, 84, 8)
    lines(c, 14, 62, "SansB", 11, "QUERNMORE WATER CO")
    lines(c, 14, 42, "SansB", 14, "APPROVED")
    lines(c, 14, 20, "Sans", 9, "Desmond Achebe", "Contracts Engineer")
    c.restoreState()
    written(c, 350, 570, "9 July 2026")
    lines(
        c,
        60,
        430,
        "Cala",
        8.5,
        "Office use: approved applications go to ledger; queried or "
        "declined applications go back to the contractor with reasons.",
    )


def upside(c: Canvas) -> None:
    lines(c, 60, 780, "Serif", 14, "Acceptance slip")
    lines(
        c,
        60,
        750,
        "Serif",
        10,
        "Customer   Maltby Street Bakers",
        "Project    Oven hall extraction",
        "Your PO    MSB-77      Part   Fan and hood, line 1",
        "Price      GBP 6,720.00",
    )
    for at, (words, mark) in enumerate(
        (("accepted", "v"), ("accepted with defects", ""), ("not accepted", "v"))
    ):
        square(c, 70, 660 - at * 22, mark, 9)
        lines(c, 90, 661 - at * 22, "Serif", 10.5, words)
    sign(c, 70, 540, 199, 140, 40)
    lines(c, 60, 525, "Serif", 9, "Greta Pilling, Bakery Manager, 20 March 2026")


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    kind = "acceptance_certificate"
    yield finish(
        "fire-cert:a",
        canvas(fire),
        truth(
            kind,
            "accepted",
            True,
            "en",
            client="Larchmont Grange School",
            project="Boarding House Fire Detection",
            project_code="FA-3308",
            milestone="Zone 1-6 commissioning",
            signatory_name="Marguerite Ashdown",
            signatory_title="Bursar",
            signature_date="2026-09-11",
            amount="18640.00 GBP",
        ),
        Scanner(dpi=170, skew=0.6, seed=71, noise=7),
    )
    yield finish(
        "received-note:a",
        canvas(refused),
        truth(
            kind,
            "rejected",
            True,
            "en",
            client="Tollesbury Creek Boatyard",
            project="Slipway winch",
            milestone="Delivery and fitting of winch no. 2",
            signatory_name="Alf Gentry",
            signatory_title="Storeman",
            signature_date="2026-04-28",
            amount="21900.00 GBP",
            po_number="TCB 1188",
        ),
        Scanner(skew=-1.2, seed=72, noise=10, contrast=0.85),
    )
    yield finish(
        "check-sheet:a",
        canvas(snags, (842, 595)),
        truth(
            kind,
            "accepted_with_conditions",
            True,
            "en",
            client="Petherick Arts Trust",
            project="Studio Theatre Refit",
            project_code="PAT/ST/9",
            milestone="Lighting bridges",
            signatory_name="Ravi Menon",
            signatory_title="Technical Director",
            signature_date="2026-10-24",
            amount="52315.00 GBP",
            conditions=["bridge 2 kick plate loose", "label all patch sockets"],
        ),
        Scanner(dpi=160, skew=0.5, seed=73, turn=90, grey=False),
    )
    yield finish(
        "fitter-only:a",
        canvas(waiting),
        truth(
            kind,
            "undecided",
            False,
            "en",
            client="Hazelbank Nurseries Ltd",
            project="Glasshouse 5 Climate Control",
            project_code="GH5/0226",
            milestone="Boiler and mixing valves",
            signatory_name="Colm Devane",
            signatory_title="Growing Manager",
            amount="29880.00 EUR",
            warnings=["partly_signed"],
        ),
        Scanner(skew=0.9, seed=74, shadow=True),
    )
    yield finish(
        "stamped:a",
        canvas(stamped),
        truth(
            kind,
            "accepted",
            True,
            "en",
            client="Quernmore Water Company",
            project="Hollins Reservoir Valve Tower",
            project_code="QW-6610",
            milestone="4 - Valve replacement",
            signatory_name="Desmond Achebe",
            signatory_title="Contracts Engineer",
            signature_date="2026-07-09",
            amount="228000.00 GBP",
        ),
        Scanner(skew=-0.4, seed=75, grey=False),
    )
    yield finish(
        "slip:a",
        canvas(upside),
        truth(
            kind,
            "undecided",
            True,
            "en",
            client="Maltby Street Bakers",
            project="Oven hall extraction",
            milestone="Fan and hood, line 1",
            signatory_name="Greta Pilling",
            signatory_title="Bakery Manager",
            signature_date="2026-03-20",
            amount="6720.00 GBP",
            po_number="MSB-77",
        ),
        Scanner(skew=0.3, seed=76, turn=180),
    )
