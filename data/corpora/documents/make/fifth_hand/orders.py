"""Change orders, purchase orders, hours, in English."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    BLUE,
    box,
    build,
    colors,
    gap,
    ink,
    letter,
    lines,
    p,
    pasted,
    put,
    sheet,
    signed,
    table,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def deduct() -> Paper:
    """A change that lowers the sum; owner's approval in ink on the second line of three."""
    story = [
        p("CHANGE ORDER", 17, "LS-B", align=2),
        p("No. CO-011", 11, "LS", align=2, b=10),
        table(
            rows("""Owner | Alder Creek Brewing Co.
                Project | Taproom Expansion
                Project no. | ACB-2025-C3
                Contractor | Mesa Verde Construction LLC"""),
            [80, 300],
        ),
        gap(6),
        *paras("""The Contract is changed as follows: delete the second walk-in cooler and its slab
            (drawings A-104, S-201). Substitute epoxy floor by sealed concrete in the keg room."""),
        table(
            rows("""Original contract sum | $ 812,000.00
                Net of earlier change orders (001 - 010) | $ 24,310.00
                This change order decreases the contract sum by | ($ 31,475.00)
                New contract sum | $ 804,835.00
                Contract time changes by | 0 days"""),
            [330, 140],
            ("ALIGN", (1, 0), (1, -1), "RIGHT"),
            ("FONT", (0, 2), (-1, 2), "LS-B", 9),
            grid=0.4,
        ),
        gap(8),
        p("Not valid until signed by the Owner, Architect and Contractor.", 8, "LS-I", b=20),
        table(
            [
                ["Architect", "Owner", "Contractor"],
                [signed(131, 100, 28), signed(132, 110, 30), signed(133, 90, 26)],
                ["Noor Haddad", "Wendell Pruitt, Co-Owner", "Gil Sandoval"],
                ["7/14/2026", "7/20/2026", "7/13/2026"],
            ],
            [160, 160, 160],
            ("LINEBELOW", (0, 1), (-1, 1), 0.5, colors.black),
        ),
    ]
    return scanned(
        "deduct-co",
        build(story, letter),
        label(
            "CO yes signed en",
            """client: Alder Creek Brewing Co.
            project: Taproom Expansion
            code: ACB-2025-C3
            name: Wendell Pruitt
            title: Co-Owner
            date: 2026-07-20
            amount: -31475.00 USD
            co: CO-011""",
        ),
        skew=0.5,
        jpeg=50,
        seed=91,
    )


def change_request() -> Paper:
    """Three options; the client ringed 'Reject'."""

    def draw(c) -> None:
        put(c, 50, 780, "CHANGE REQUEST  CR-27", 15, "DC-B")
        put(
            c,
            50,
            762,
            "Loyalty App, engagement SC/88 - Mandolin Digital for Greymare Hotels",
            9,
            "DC",
        )
        c.line(50, 755, 545, 755)
        lines(
            c,
            50,
            730,
            [
                "Requested by:   Mandolin Digital (supplier)          Raised: 4 February 2026",
                "Description:      Apple and Google wallet passes for members",
                "Effort:              34 person-days",
                "Price impact:    + EUR 29,240.00",
                "Time impact:     release 2.4 instead of 2.3",
            ],
            9.5,
            "DC",
            step=18,
        )
        put(c, 50, 610, "Client's decision (ring one):", 10, "DC-B")
        x = put(c, 70, 585, "Approve", 11, "DC")
        x = put(c, x + 60, 585, "Defer", 11, "DC")
        end = put(c, x + 60, 585, "Reject", 11, "DC")
        c.setStrokeColor(BLUE)
        c.setLineWidth(1.4)
        c.ellipse(x + 52, 578, end + 9, 600)
        put(c, 50, 540, "Reason: ", 9.5, "DC")
        put(c, 95, 540, "too dear for this year - ask again with next budget", 11, "LR-I")
        c.setStrokeColor(colors.black)
        c.line(50, 470, 230, 470)
        ink(c, 60, 466, 120, 36, 141)
        put(c, 50, 458, "Lorcan Devane, Group Marketing Director", 8.5, "DC")
        put(c, 330, 470, "11 February 2026", 10, "LR-I")

    return paper(
        "cr-ringed",
        sheet(draw),
        label(
            "CO no signed en",
            """client: Greymare Hotels
            project: Loyalty App
            code: SC/88
            name: Lorcan Devane
            title: Group Marketing Director
            date: 2026-02-11
            amount: 29240.00 EUR
            co: CR-27""",
        ),
    )


def variation() -> Paper:
    """A variation proposal awaiting signature, with words and digits that disagree."""
    story = [
        table(
            [
                [
                    p("Penhallow<br/>Survey", 15, "DK-B"),
                    p("Variation Proposal VP-3<br/>22 June 2026", 11, "DK", align=2),
                ]
            ],
            [240, 240],
        ),
        gap(12),
        *paras(
            """To: Cressida Holm, Head of Estates, Wessex Abbey Trust

            Measured survey of the Undercroft and Slype (our ref. PS-1184)

            Further to your request on site we propose to add a point-cloud survey of the
            bell-chamber to the above commission. Our additional charge will be <b>£4,850.00</b>
            (four thousand five hundred and eighty pounds) plus VAT.

            Our existing terms apply. Work will start when this proposal is returned approved. Work
            already accepted by you is not affected.""",
            10.5,
            "DK",
            b=9,
        ),
        gap(18),
        table(
            [
                ["Approved for Wessex Abbey Trust", ""],
                ["Signature", "____________________________"],
                ["Name", "Cressida Holm"],
                ["Date", "____________________________"],
            ],
            [180, 240],
            face="DK",
            size=10,
            pad=7,
        ),
    ]
    return paper(
        "variation-open",
        build(story, edge=(70, 70, 70, 70)),
        label(
            "CO open unsigned en",
            """client: Wessex Abbey Trust
            project: Measured survey of the Undercroft and Slype
            code: PS-1184
            name: Cressida Holm
            title: Head of Estates
            co: VP-3
            warn: amount_words_disagree""",
        ),
    )


def purchase_order() -> Paper:
    story = [
        table(
            [
                [
                    p("FALCONER<br/>BIOSCIENCE", 16, "LN-B"),
                    p("PURCHASE ORDER<br/>4500907713", 14, "LN-B", align=2),
                ]
            ],
            [240, 240],
            ("LINEBELOW", (0, 0), (-1, -1), 3, colors.black),
        ),
        table(
            rows("""Supplier | Ember Validation Ltd | Order date | 2 April 2026
                Requisitioner | Tess Aldana | Payment | 45 days net
                Our project | Cleanroom 3 requalification | WBS | FB.2026.CR3.02"""),
            [75, 190, 65, 150],
            face="LN",
            size=9,
        ),
        gap(8),
        table(
            rows("""Pos | Description | Qty | Unit price | Net
                10 | IQ/OQ protocols, approved by QA | 1 LS | 14,000.00 | 14,000.00
                20 | Execution on site | 12 DAY | 1,150.00 | 13,800.00
                30 | Final report, due on acceptance | 1 LS | 6,200.00 | 6,200.00
                | | | Net | 34,000.00
                | | | VAT 20 % | 6,800.00
                | | | Total GBP | 40,800.00"""),
            [35, 230, 60, 75, 80],
            ("ALIGN", (2, 0), (-1, -1), "RIGHT"),
            face="LN",
            grid=0.3,
            head=colors.lightgrey,
        ),
        gap(10),
        p(
            "Invoices are paid only against an acceptance certificate signed by the requisitioner. "
            "This order is accepted by commencing work.",
            8,
            "LN",
        ),
        gap(14),
        pasted(151, 110, 40),
        p("Authorised: Leopold Hargreave, Head of Procurement, 2 April 2026", 9, "LN"),
    ]
    return paper(
        "po-falconer",
        build(story),
        label(
            "PO - signed en",
            """client: FALCONER BIOSCIENCE
            project: Cleanroom 3 requalification
            code: FB.2026.CR3.02
            name: Leopold Hargreave
            title: Head of Procurement
            date: 2026-04-02
            amount: 40800.00 GBP
            po: 4500907713""",
        ),
    )


def hours_part() -> Paper:
    """Days in a table with an OK column: two are struck by the client."""
    days = rows("""Mon 3 Aug | Interviews, site A | 7.50
        Tue 4 Aug | Interviews, site B | 8.00
        Wed 5 Aug | Travel home | 5.00
        Thu 6 Aug | Analysis | 8.00
        Fri 7 Aug | Workshop | 6.50""")
    marks = "vvxvv"
    body = [["Day", "Work", "Hours", "OK", "Not OK"]]
    for row, mark in zip(days, marks, strict=True):
        body.append([*row, box("v" if mark == "v" else ""), box("x" if mark == "x" else "")])
    story = [
        p("TIMESHEET - Ms I. Varga", 14, "DS-B"),
        p(
            "Client: Orchard Street Legal Aid. Engagement: OSLA-12 Intake process review. "
            "Period: 3 to 7 August 2026",
            9,
            "DS",
            b=8,
        ),
        table(body, [80, 200, 60, 50, 60], face="DS", grid=0.4, pad=4),
        gap(6),
        p("Hours reported 35.00 - hours approved 30.00 at USD 120.00 = USD 3,600.00", 9, "DS-B"),
        p(
            "Client's remark: Wednesday travel home is not billable under the engagement letter; "
            "the other four days are approved.",
            9,
            "DS",
            b=24,
        ),
        signed(171, 120, 34),
        p("Bernadette Koh, Operations Manager, 10 August 2026", 9, "DS"),
    ]
    return paper(
        "hours-part",
        build(story, letter),
        label(
            "TS if signed en",
            """client: Orchard Street Legal Aid
            project: Intake process review
            code: OSLA-12
            name: Bernadette Koh
            title: Operations Manager
            date: 2026-08-10
            amount: 3600.00 USD
            if: Wednesday travel home is not billable under the engagement letter""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield deduct()
    yield change_request()
    yield variation()
    yield purchase_order()
    yield hours_part()
