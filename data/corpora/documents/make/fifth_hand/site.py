"""Building sites and plant: certificates in English with a pen at the foot."""

from collections.abc import Iterator

from paper import Paper, truth

from fifth_hand.desk import (
    Over,
    build,
    colors,
    gap,
    ink,
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

AC = "acceptance_certificate"


def taking_over() -> Iterator[Paper]:
    """Certificate under clause 10.1 with works still to be done."""
    rows = [
        ["Ref", "Outstanding work", "By"],
        ["1", "Insulation of chilled water branch at level 2 not continuous", "18 Sep 2026"],
        ["2", "As-built drawings for pump room P-04 to be handed in", "30 Sep 2026"],
        ["3", "Replace cracked sight glass on condensate return", "11 Sep 2026"],
    ]
    story = [
        p("HALDANE &amp; ROURKE", 15, "DR-B", b=0),
        p("Consulting Engineers &nbsp;·&nbsp; 4 Quay Lane, Portmarnock", 8, "DR", b=18),
        p("TAKING-OVER CERTIFICATE", 13, "DR-B", align=1, b=2),
        p("(Sub-Clause 10.1 of the Conditions of Contract)", 9, "DR-I", align=1, b=14),
        table(
            [
                ["Employer", "Lissadell Dairies Co-operative Society Ltd"],
                ["Contractor", "Brannock Process Cooling Ltd"],
                ["Contract", "Chilled Water Plant Renewal, Creamery Road"],
                ["Project no.", "LDC/2025/117-M"],
                ["Section", "Section 2 - Chillers and primary pumps"],
                ["Section value", "EUR 418,250.00 excl. VAT"],
            ],
            [90, 370],
            ("FONT", (0, 0), (0, -1), "DR-B", 9),
            face="DR",
            size=9,
        ),
        gap(10),
        p(
            "We certify that the Section named above was completed in accordance with the Contract "
            "on <b>28 August 2026</b> and is taken over by the Employer, except for the minor "
            "outstanding work listed below, which the Contractor shall finish by the dates given. "
            "One half of the retention is released on the date of this certificate; the "
            "Defects Notification Period runs for 365 days.",
            10,
            "DR",
            align=4,
        ),
        gap(6),
        table(rows, [30, 340, 90], grid=0.4, head=colors.lightgrey, face="DR", size=8.5),
        gap(48),
        Over(lambda c: ink(c, 20, -3, 130, 32, 41)),
        table(
            [
                ["Signed for and on behalf of the Employer", "Date"],
                ["Fionnuala Treacy, Engineering Director", "2 September 2026"],
            ],
            [330, 130],
            ("LINEABOVE", (0, 0), (-1, 0), 0.6, colors.black),
            face="DR",
            size=9,
        ),
    ]
    yield Paper(
        "e-taking-over",
        "a",
        "text",
        build(story),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Lissadell Dairies Co-operative Society Ltd",
            project="Chilled Water Plant Renewal, Creamery Road",
            project_code="LDC/2025/117-M",
            milestone="Section 2 - Chillers and primary pumps",
            signatory_name="Fionnuala Treacy",
            signatory_title="Engineering Director",
            signature_date="2026-09-02",
            amount="418250.00 EUR",
            conditions=[r[1] for r in rows[1:]],
        ),
    )


def practical(late: bool) -> Iterator[Paper]:
    """Practical completion of a shop fit-out; the second copy bears VOID over the signature."""

    def draw(c) -> None:
        c.setFillColor(colors.Color(0.12, 0.28, 0.24))
        c.rect(0, 770, 600, 72, fill=1, stroke=0)
        c.setFillColor(colors.white)
        put(c, 50, 800, "Certificate of Practical Completion", 20, "LS-B")
        put(c, 50, 782, "Fit-out of retail unit 14, Corn Exchange Arcade", 10, "LS")
        c.setFillColor(colors.black)
        left = [
            ("Our job", "J-20817"),
            ("Tenant", "Ottoline Books LLP"),
            ("Main contractor", "Pargeter Interiors Ltd"),
            ("Stage", "Stage 3: second fix and decoration"),
            ("Stage sum", "£64,980.00"),
            ("Order", "OB-0552"),
        ]
        for i, (key, value) in enumerate(left):
            words(c, 50, 735 - 19 * i, key, 9.5, "LS-B")
            words(c, 160, 735 - 19 * i, value, 9.5, "LS")
        lines(
            c,
            50,
            600,
            [
                "We, the tenant, confirm that on inspecting it on 6 July 2026 we found the stage",
                "practically complete and fit for occupation. We accept it and the stage sum falls",
                "due for payment. Latent defects are not affected by this certificate.",
            ],
            10.5,
            "LS",
            step=16,
        )
        c.line(50, 470, 260, 470)
        c.line(330, 470, 530, 470)
        ink(c, 60, 464, 140, 44, 7)
        put(c, 330, 474, "8 July 2026", 10, "LR-I")
        put(c, 50, 458, "For Ottoline Books LLP", 8)
        put(c, 330, 458, "Date", 8)
        put(c, 50, 444, "Name: Marguerite Oakshott", 9)
        put(c, 50, 431, "Position: Designated Member", 9)
        put(c, 50, 60, "Pargeter Interiors Ltd, registered in England 0000417, form QA-22 rev 5", 7)
        if late:
            stamp(c, 180, 520, ["VOID", "replaced by CPC-2 of 20 July"], 14)

    yield Paper(
        "e-practical",
        "b" if late else "a",
        "text",
        sheet(draw),
        truth(
            AC,
            "undecided" if late else "accepted",
            True,
            "en",
            client="Ottoline Books LLP",
            project="Fit-out of retail unit 14, Corn Exchange Arcade",
            project_code="J-20817",
            milestone="Stage 3: second fix and decoration",
            signatory_name="Marguerite Oakshott",
            signatory_title="Designated Member",
            signature_date="2026-07-08",
            amount="64980.00 GBP",
            po_number="OB-0552",
            warnings=["draft_or_void"] if late else [],
        ),
    )


def payment() -> Iterator[Paper]:
    """American progress certificate: sums down the left, architect and owner at the foot."""
    sums = [
        ["1", "Original contract sum", "$ 2,140,000.00"],
        ["2", "Net change by change orders", "$ 37,415.00"],
        ["3", "Contract sum to date (1 + 2)", "$ 2,177,415.00"],
        ["4", "Total completed and stored to date", "$ 1,306,449.00"],
        ["5", "Retainage, 10 % of line 4", "$ 130,644.90"],
        ["6", "Total earned less retainage", "$ 1,175,804.10"],
        ["7", "Less previous certificates", "$ 961,200.00"],
        ["8", "CURRENT PAYMENT DUE", "$ 214,604.10"],
        ["9", "Balance to finish, including retainage", "$ 1,001,610.90"],
    ]
    story = [
        p("APPLICATION AND CERTIFICATE FOR PAYMENT", 12, "LN-B", b=6),
        table(
            [
                ["TO OWNER:", "Tamarack County Library District", "APPLICATION NO:", "7"],
                ["PROJECT:", "Eastside Branch Addition", "PERIOD TO:", "May 31, 2026"],
                ["FROM:", "Wexcombe Builders Inc.", "PROJECT NO:", "TCLD-EB-03"],
                ["VIA ARCHITECT:", "Studio Perrault", "CONTRACT DATE:", "October 3, 2025"],
            ],
            [80, 190, 100, 120],
            ("BOX", (0, 0), (-1, -1), 0.8, colors.black),
            face="LN",
            size=9,
        ),
        gap(8),
        table(
            sums,
            [20, 300, 170],
            ("ALIGN", (2, 0), (2, -1), "RIGHT"),
            ("FONT", (0, 7), (-1, 7), "LN-B", 10),
            ("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey),
            face="LN",
            size=10,
        ),
        gap(8),
        p(
            "The undersigned Contractor certifies that to the best of the Contractor's knowledge "
            "the work covered by this application has been completed. "
            "CONTRACTOR: Wexcombe Builders Inc., by Duane Wexcombe, June 2, 2026",
            8,
            "LN",
        ),
        signed(12, 90, 26, 200, 4),
        gap(10),
        p("OWNER'S CERTIFICATE FOR PAYMENT", 10, "LN-B"),
        p(
            "On the Architect's advice, based on site observation, the Owner approves the amount "
            "certified below. This certificate is not negotiable. Payment and acceptance of "
            "payment are without prejudice to any rights of the Owner or Contractor.",
            8,
            "LN",
        ),
        p(
            "AMOUNT CERTIFIED: <b>$ 209,604.10</b> &nbsp; (see note: lift pit pump, $5,000.00, not "
            "yet on site and taken out of line 4)",
            9,
            "LN",
        ),
        gap(16),
        table(
            [
                ["By:", signed(23, 120, 34), "Date:", "June 9, 2026"],
                ["", "Imelda Strand, Facilities Manager, Owner", "", ""],
            ],
            [24, 250, 40, 120],
            ("LINEBELOW", (1, 0), (1, 0), 0.6, colors.black),
            ("LINEBELOW", (3, 0), (3, 0), 0.6, colors.black),
            face="LN",
            size=9,
            valign="BOTTOM",
        ),
    ]
    yield Paper(
        "e-pay-app",
        "a",
        "text",
        build(story, letter),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Tamarack County Library District",
            project="Eastside Branch Addition",
            project_code="TCLD-EB-03",
            milestone=None,
            signatory_name="Imelda Strand",
            signatory_title="Facilities Manager",
            signature_date="2026-06-09",
            amount="209604.10 USD",
        ),
    )


def papers() -> Iterator[Paper]:
    yield from taking_over()
    yield from practical(False)
    yield from practical(True)
    yield from payment()
