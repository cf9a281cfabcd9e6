"""English papers that went over the glass: forms with boxes ticked by hand, a fax, a phone."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import PageBreak

from fifth_hand.desk import (
    BLUE,
    build,
    colors,
    ink,
    letter,
    lines,
    p,
    put,
    sheet,
    signed,
    square,
    stamp,
    strike,
    table,
)
from fifth_hand.words import label, paras, rows, scanned


def walk() -> Paper:
    """A landscape sheet lying on its side; four rooms, one line for the decision."""

    def draw(c) -> None:
        put(c, 40, 560, "HANDOVER WALK - client copy", 15, "LS-B")
        put(
            c, 40, 540, "Client: Rosemont Veterinary Hospital        Contractor: Plumb & Lintel Ltd"
        )
        put(c, 40, 524, "Project: Surgery wing refit        Job: PL-3318        Order: RVH/26/044")
        put(c, 40, 508, "Handover 2: theatres and prep        Value: £29,745.00 + VAT")
        heads = ("Room", "Walls", "Floor", "Gas outlets", "Lighting", "Doors")
        for j, head in enumerate(heads):
            put(c, 60 + 120 * j, 470, head, 10, "LS-B")
        for i, room in enumerate(("Theatre 1", "Theatre 2", "Prep", "Scrub")):
            y = 445 - 26 * i
            put(c, 60, y, room)
            for j in range(1, 6):
                square(c, 60 + 120 * j, y, 9, "h", 10 * i + j)
            c.line(50, y - 8, 760, y - 8)
        put(c, 60, 310, "Handover accepted", 12, "LS-B")
        square(c, 200, 309, 10, "h", 77)
        put(c, 250, 310, "Handover declined", 12, "LS-B")
        square(c, 390, 309, 10)
        put(c, 430, 310, "Accepted, snags overleaf", 12, "LS-B")
        square(c, 590, 309, 10)
        c.line(60, 200, 300, 200)
        ink(c, 80, 195, 150, 46, 801)
        put(c, 60, 186, "Client: Fenella Crosbie, Clinical Director", 9)
        put(c, 420, 204, "17 June 2026", 13, "LR-I")
        c.line(420, 200, 540, 200)
        put(c, 420, 186, "Date", 9)

    return scanned(
        "handover-walk",
        sheet(draw, size=(842, 595)),
        label(
            "AC yes signed en",
            """client: Rosemont Veterinary Hospital
            project: Surgery wing refit
            code: PL-3318
            ms: Handover 2: theatres and prep
            name: Fenella Crosbie
            title: Clinical Director
            date: 2026-06-17
            amount: 29745.00 GBP
            po: RVH/26/044""",
        ),
        turn=90,
        skew=0.7,
        dpi=165,
        seed=71,
    )


def phone() -> Paper:
    """A shot with a shadow: box for conditions ticked, conditions written in two lines."""

    def draw(c) -> None:
        c.rect(40, 330, 532, 430)
        put(c, 52, 735, "PROJECT MILESTONE SIGN-OFF", 15, "DS-B")
        put(c, 400, 735, "Ticket T20260311.0047", 9, "DS")
        lines(
            c,
            52,
            708,
            [
                "Customer      Chickadee Charter School",
                "Project           Classroom Wi-Fi refresh          Project no.  CCS-WIFI",
                "Milestone      2. Access points mounted and lit",
                "Amount         $17,620.00                                 PO   26-00815",
            ],
            9.5,
            "DS",
            step=19,
        )
        for i, (text, mark) in enumerate(
            (("Approved", ""), ("Approved with exceptions:", "h"), ("Not approved", ""))
        ):
            square(c, 56, 606 - 40 * i, 9, mark, 88)
            put(c, 74, 606 - 40 * i, text, 10, "DS")
        put(c, 230, 570, "AP in room 114 still on the desk", 13, "LR-I")
        put(c, 230, 550, "labels missing on patch panel B", 13, "LR-I")
        ink(c, 70, 420, 140, 44, 811)
        put(c, 52, 405, "Signature of customer", 8, "DS")
        put(c, 52, 388, "Print name: Desmond Achebe    Title: Technology Coordinator", 9, "DS")
        put(c, 52, 370, "Date: March 11, 2026", 9, "DS")

    return scanned(
        "phone-signoff",
        sheet(draw, size=letter),
        label(
            "AC if signed en",
            """client: Chickadee Charter School
            project: Classroom Wi-Fi refresh
            code: CCS-WIFI
            ms: 2. Access points mounted and lit
            name: Desmond Achebe
            title: Technology Coordinator
            date: 2026-03-11
            amount: 17620.00 USD
            po: 26-00815
            if: AP in room 114 still on the desk
            if: labels missing on patch panel B""",
        ),
        skew=1.6,
        shadow=True,
        grey=False,
        noise=8,
        seed=72,
    )


def fax() -> Paper:
    """A letterhead certificate where the pen has struck 'accept' and written 'reject'."""

    def draw(c) -> None:
        put(c, 60, 790, "Culverden Health Estates", 16, "LR-B")
        put(c, 60, 773, "Certificate under clause 30.4", 11, "LR-I")
        lines(
            c,
            60,
            740,
            [
                "Programme: Boiler replacement, eleven clinics",
                "Project ref.: CHE 441-B              Milestone: Site 6, Yewtree Clinic",
                "Contractor: Hotwell Services        Milestone payment: £44,190.00",
                "Inspection held on 6 October 2026 by D. Marsh and the contractor.",
            ],
            11,
            "LR",
            step=20,
        )
        x = put(c, 60, 620, "Having inspected the works we  ", 12, "LR")
        x = strike(c, x, 620, "accept", 12, "LR-B")
        put(c, x, 620, "  /  reject  the milestone.", 12, "LR")
        put(c, 60, 590, "Reason: flue not to drawing, gas tightness cert. absent", 12, "LR-I")
        c.line(60, 490, 300, 490)
        ink(c, 80, 484, 150, 46, 821)
        put(c, 60, 475, "Dermot Marsh, Estates Compliance Manager", 10, "LR")
        put(c, 360, 493, "7 October 2026", 12, "LR-I")
        stamp(c, 440, 560, ["RECEIVED", "9 OCT 2026"], -10, colors.Color(0.3, 0.3, 0.3))

    return scanned(
        "struck-accept",
        sheet(draw),
        label(
            "AC no signed en",
            """client: Culverden Health Estates
            project: Boiler replacement, eleven clinics
            code: CHE 441-B
            ms: Site 6, Yewtree Clinic
            name: Dermot Marsh
            title: Estates Compliance Manager
            date: 2026-10-07
            amount: 44190.00 GBP""",
        ),
        skew=-0.6,
        noise=12,
        jpeg=45,
        dpi=160,
        seed=73,
    )


def second_page() -> Paper:
    """Two scanned pages: the certificate unsigned in front, the signatures on the second."""
    story = [
        p("CERTIFICATE OF SUBSTANTIAL COMPLETION", 14, "DK-B", b=10),
        table(
            rows("""Owner: | Port Ellery School District No. 9
                Project: | Gymnasium Re-roof and Seismic Bracing
                Project number: | PESD-2025-14
                Contractor: | Anchor & Adze Roofing Co.
                Portion: | Phase I, roof membrane complete
                Value of portion: | $286,330.00"""),
            [120, 350],
            face="DK",
            size=10,
            pad=4,
        ),
        *paras(
            """The Work of the portion named has been reviewed and found, to the Owner's best
            knowledge, to be substantially complete on August 19, 2026. The Owner accepts the
            portion and will assume full possession at noon on August 24, 2026.

            The failure to include an item on a punch list does not alter the responsibility of
            the Contractor. No punch list is attached; none was found necessary.

            Responsibilities for security, heat, utilities and insurance pass to the Owner on the
            date of possession. Warranties begin on the date of substantial completion.""",
            10.5,
            "DK",
            a=8,
            align=4,
        ),
        PageBreak(),
        p("PESD-2025-14 &nbsp; signature page", 9, "DK-I", b=40),
        table(
            [
                [signed(831, 120, 36), "August 20, 2026"],
                ["CONTRACTOR: Ruth Adze", "DATE"],
                [signed(832, 140, 40), "August 21, 2026"],
                ["OWNER: Hollis Tran, Superintendent", "DATE"],
            ],
            [300, 150],
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, BLUE),
            ("LINEBELOW", (0, 2), (-1, 2), 0.5, BLUE),
            ("TOPPADDING", (0, 2), (-1, 2), 40),
            face="DK",
            size=10,
        ),
    ]
    return scanned(
        "two-sheets",
        build(story, letter),
        label(
            "AC yes signed en",
            """client: Port Ellery School District No. 9
            project: Gymnasium Re-roof and Seismic Bracing
            code: PESD-2025-14
            ms: Phase I, roof membrane complete
            name: Hollis Tran
            title: Superintendent
            date: 2026-08-21
            amount: 286330.00 USD""",
        ),
        skew=0.4,
        seed=74,
    )


def papers() -> Iterator[Paper]:
    yield walk()
    yield phone()
    yield fax()
    yield second_page()
