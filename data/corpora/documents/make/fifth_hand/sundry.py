"""A statement of work and papers that decide nothing, in English."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    Over,
    build,
    colors,
    gap,
    letter,
    lines,
    p,
    put,
    sheet,
    signed,
    stamp,
    table,
    words,
)
from fifth_hand.words import label, paper, paras, rows


def sow() -> Paper:
    """Three pages; schedule of milestones with acceptance words; signed by both on the last."""
    terms = """1. Services. The Consultant shall study whether rearing water in the Lanternfish
        hatchery at Bicheno can be used a second time, and at what cost.

        2. Site access. The Client gives access on working days from 7 am. Biosecurity induction is
        compulsory and boots are provided.

        3. Deliverables. Each Deliverable is handed over as a PDF and, on request, one bound copy.

        4. Acceptance. A Deliverable is accepted when the Client signs an acceptance certificate.
        If the Client rejects a Deliverable it shall state why, and the Consultant shall correct it
        once free of charge.

        5. Silence. A Deliverable neither accepted nor rejected in ten Business Days is deemed
        accepted.

        6. Changes. No change to scope or price binds either party until a change order has been
        signed by both.

        7. Key people. Stellan Merrow leads; a replacement needs the Client's approval, which shall
        not be withheld without reason.

        8. Data. Water quality records remain the Client's and are returned or wiped at the end.

        9. Insurance. Professional indemnity of AUD 2,000,000.00 shall be kept up for three years.

        10. Payment. The fee of a Deliverable falls due 30 days after acceptance. Travel is
        included.

        11. Ending. Either party may end this SOW with 20 days' notice; finished work is paid."""
    story = [
        p("STATEMENT OF WORK No. 3", 15, "LR-B", align=1),
        p("under the Master Services Agreement of 11 November 2024", 10, "LR-I", align=1, b=12),
        *paras(
            """<b>Client:</b> Lanternfish Aquaculture Pty Ltd (ABN 00 000 000 000)

            <b>Consultant:</b> Merrow Process Consulting

            <b>Project:</b> Hatchery water re-use feasibility &nbsp; <b>SOW ref:</b> LA-SOW-3""",
            10.5,
            "LR",
        ),
        *paras(terms, 10.5, "LR", align=4, b=7),
        p("Fees", 12, "LR-B", a=10),
        table(
            rows("""Deliverable | Due | AUD
                Site data pack | 30 Jan 2026 | 18,000.00
                Options paper | 13 Mar 2026 | 24,500.00
                Feasibility report | 29 May 2026 | 30,500.00
                Total (ex GST) | | 73,000.00"""),
            [250, 110, 100],
            face="LR",
            grid=0.4,
        ),
        gap(30),
        table(
            [
                [signed(161, 110, 30), signed(162, 110, 30)],
                ["Matilda Groves", "Stellan Merrow"],
                ["Chief Executive, for the Client", "Principal, for the Consultant"],
                ["19 December 2025", "18 December 2025"],
            ],
            [230, 230],
            ("LINEABOVE", (0, 1), (-1, 1), 0.5, colors.black),
            face="LR",
            size=10,
        ),
    ]
    return paper(
        "sow-hatchery",
        build(story, edge=(90, 90, 90, 90)),
        label(
            "SOW - signed en",
            """client: Lanternfish Aquaculture Pty Ltd
            project: Hatchery water re-use feasibility
            code: LA-SOW-3
            name: Matilda Groves
            title: Chief Executive
            date: 2025-12-19
            amount: 73000.00 AUD""",
        ),
    )


def brochure() -> Paper:
    def draw(c) -> None:
        c.setFillColor(colors.Color(0.95, 0.75, 0.2))
        c.rect(0, 500, 612, 292, fill=1, stroke=0)
        c.setFillColor(colors.black)
        put(c, 50, 700, "Signed off.", 60, "DS-B")
        put(c, 50, 640, "Every time.", 60, "DS-B")
        words(c, 50, 450, "Vermilion Approvals turns 'accepted yet?' into 'accepted!'", 13, "LS")
        lines(
            c,
            50,
            400,
            [
                "[x] One link, one tick, one signature",
                "[x] Rejected work comes back with reasons",
                "[x] From $19.00 a month, cancel when you like",
                "\u201cWe accepted 400 in one quarter.\u201d Jo Tran, COO, Halcyon Builds",
            ],
            12,
            "LS",
            step=24,
        )

    return paper("brochure", sheet(draw, size=letter), label("OTHER - - en", ""))


def invoice() -> Paper:
    story = [
        Over(
            lambda c: stamp(c, 400, -30, ["PAID", "12 MAR 2026"], 10, colors.Color(0.1, 0.4, 0.1))
        ),
        p("Invoice 2026-0417", 18, "DR-B", b=10),
        *paras(
            """Rook &amp; Wainscot Joinery, 7 Saw Pit Lane

            To: The Cartwright Hotel Ltd, your order CH-8813

            Milestone 2 "staircase fitted", accepted by Ms. Olu Brandt on 20 February 2026""",
            10,
            "DR",
        ),
        table(
            rows("""Milestone 2 | £9,600.00
                VAT 20 % | £1,920.00
                Total | £11,520.00"""),
            [300, 100],
            ("ALIGN", (1, 0), (1, -1), "RIGHT"),
            face="DR",
            size=10,
            grid=0.4,
        ),
        p("Payable within 14 days. Thank you for your custom.", 9, "DR", a=10),
    ]
    return paper(
        "invoice-paid",
        build(story),
        label("OTHER - - en", "client: The Cartwright Hotel Ltd\npo: CH-8813\nms: Milestone 2"),
    )


def papers() -> Iterator[Paper]:
    yield sow()
    yield brochure()
    yield invoice()
