"""Software houses: acceptance of releases, in English."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import FrameBreak

from fifth_hand.desk import (
    A4,
    Over,
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
    square,
    stamp,
    strike,
    table,
)
from fifth_hand.words import label, paper, paras, rows

TEAL = colors.Color(0, 0.42, 0.45)


def uat(letter_: str, marks: str) -> Paper:
    """A sign-off page with three drawn boxes; the label follows the marks."""

    def boxes(c) -> None:
        texts = (
            "Accepted for production use",
            "Accepted with the open items named in section 4",
            "Not accepted; retest required",
        )
        for i, text in enumerate(texts):
            square(c, 4, 38 - 18 * i, 10, marks[i].strip("-"), i + 3)
            put(c, 22, 40 - 18 * i, text, 10)

    items = ["DEF-311 search results page 2 repeats the last hit", "DEF-318 export omits accents"]
    story = [
        table(
            [[p("Lumenor", 20, "DS-B", color=TEAL), p("User Acceptance Test<br/>Sign-off", 11)]],
            [300, 180],
            ("LINEBELOW", (0, 0), (-1, -1), 1, TEAL),
        ),
        gap(8),
        p("1. What was tested", 11, "LS-B"),
        table(
            rows("""Customer | Hartwick Mutual Insurance Society
                Project | Claims Portal Rebuild (CPR)
                Engagement no. | ENG-40291
                Release | R3 - Adjuster workbench
                Test window | 1 June to 19 June 2026
                Fee for this release | EUR 96,500.00 net"""),
            [120, 360],
            ("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.grey),
        ),
        p("2. Result", 11, "LS-B", a=8),
        *paras("""212 scripts were run, 210 passed. Severity 1 and 2 defects: none open.
            Acceptance means that the customer confirms the release meets the agreed criteria;
            rejected releases are returned to Lumenor within 10 working days."""),
        p("3. Decision (tick one)", 11, "LS-B", a=6),
        Over(boxes, 50),
        gap(8),
        p("4. Open items", 11, "LS-B"),
        *[p("• " + t, leftIndent=10) for t in items],
        gap(44),
        Over(lambda c: ink(c, 6, -4, 120, 34, 51)),
        table(
            [["Aurelio Banting, Head of Claims Operations", "Date: 23 June 2026"]],
            [320, 160],
            ("LINEABOVE", (0, 0), (-1, -1), 0.6, colors.black),
        ),
    ]
    decision = {"-v-": "if", "v-v": "open", "---": "open"}[marks]
    conditions = "\n".join("if: " + t for t in items) if decision == "if" else ""
    text = f"""client: Hartwick Mutual Insurance Society
        project: Claims Portal Rebuild (CPR)
        code: ENG-40291
        ms: R3 - Adjuster workbench
        name: Aurelio Banting
        title: Head of Claims Operations
        date: 2026-06-23
        amount: 96500.00 EUR
        {conditions}"""
    return paper(f"uat-boxes.{letter_}", build(story), label(f"AC {decision} signed en", text))


def glyphs() -> Paper:
    """Two columns; the decision is a pair of glyphs in the right one."""
    story = [
        p("DELIVERABLE ACCEPTANCE FORM", 13, "DK-B"),
        p("Form DAF-7, one per deliverable", 8, "DK-I", b=8),
        *paras(
            """<b>Prepared by</b> Quillfeather Analytics

            <b>Prepared for</b> Northmoor Rail Operating Company

            <b>Programme</b> Timetable Resilience Data Platform

            <b>SOW</b> NRO-SOW-0019, amendment 2

            <b>Purchase order</b> PO 7100-33981

            <b>Deliverable</b> D5 Delay attribution model, validated

            <b>Deliverable price</b> GBP 47,250.00

            <b>Other deliverables of this SOW</b> D1 to D4 accepted (forms of 9 Jan, 2 Feb, 2 Feb
            and 27 Mar 2026). D6 not started.

            <b>Reviewer's notes</b> Back-test over 18 months reproduced by our own team; error
            within the agreed 4 per cent. Documentation complete. The model owner asked for a
            walk-through which took place on 11 May.""",
            9.5,
            "DK",
            b=6,
        ),
        FrameBreak(),
        p("Decision", 11, "DK-B"),
        p("☒ Deliverable accepted", 10, "DS"),
        p("☐ Deliverable rejected (reasons attached)", 10, "DS"),
        p("☐ Accepted subject to rework", 10, "DS", b=14),
        p("Signature", 9, "DK"),
        pasted(61, 130, 46),
        p("Dr Oluwaseun Marsh", 10, "DK-B", b=0),
        p("Chief Data Officer", 9, "DK"),
        p("14 May 2026", 9, "DK"),
        p("If this form is not returned in ten days the deliverable counts as accepted.", 7, "DK"),
    ]
    return paper(
        "daf-columns",
        build(story, columns=2),
        label(
            "AC yes signed en",
            """client: Northmoor Rail Operating Company
            project: Timetable Resilience Data Platform
            code: NRO-SOW-0019
            ms: D5 Delay attribution model, validated
            name: Dr Oluwaseun Marsh
            title: Chief Data Officer
            date: 2026-05-14
            amount: 47250.00 GBP
            po: PO 7100-33981""",
        ),
    )


def several() -> Paper:
    """Five milestones in a table; the form accepts the fourth and strikes out the other word."""

    def draw(c) -> None:
        put(c, 54, 730, "MILESTONE COMPLETION & ACCEPTANCE", 15, "LN-B")
        put(c, 54, 714, "Cobalt Ridge Systems Inc. / Veldt Outdoor Outfitters, Inc.", 10, "LN")
        put(
            c,
            54,
            699,
            "Project: Warehouse Voice Picking    MSA 2024-88 / Project ID VO-WVP",
            10,
            "LN",
        )
        t = table(
            rows("""No. | Milestone | Planned | Status | Amount (USD)
            M1 | Design workshop | 01/15/2026 | accepted 01/22/2026, invoiced | 12,000.00
            M2 | Voice server install | 02/20/2026 | accepted 03/02/2026, invoiced | 26,500.00
            M3 | Pilot aisle A | 03/31/2026 | accepted 04/08/2026, invoiced | 18,750.00
            M4 | Full floor rollout | 05/29/2026 | this certificate | 41,300.00
            M5 | Hypercare 30 days | 07/10/2026 | open | 9,450.00
            | | | Total | 108,000.00"""),
            [32, 140, 70, 170, 90],
            ("ALIGN", (4, 0), (4, -1), "RIGHT"),
            ("BACKGROUND", (0, 4), (-1, 4), colors.Color(1, 0.97, 0.8)),
            face="LN",
            grid=0.4,
            head=colors.lightgrey,
        )
        t.wrapOn(c, 500, 300)
        t.drawOn(c, 54, 560)
        x = put(c, 54, 530, "Milestone M4 is hereby   ACCEPTED   /   ", 12, "LN-B")
        strike(c, x, 530, "NOT ACCEPTED", 12, "LN-B")
        put(c, 54, 512, "(strike out what does not apply)", 8, "LN-I")
        lines(
            c,
            54,
            470,
            [
                "Customer",
                "",
                "Signature",
                "",
                "Name  Priscilla Okonedo-Vance",
                "Title  VP Fulfillment",
            ],
            10,
            "LN",
            step=17,
        )
        ink(c, 120, 430, 140, 40, 71)
        c.line(110, 434, 300, 434)
        put(c, 330, 436, "June 3, 2026", 10, "LN")

    return paper(
        "five-milestones",
        sheet(draw, size=letter),
        label(
            "AC yes signed en",
            """client: Veldt Outdoor Outfitters, Inc.
            project: Warehouse Voice Picking
            code: VO-WVP
            ms: Full floor rollout
            name: Priscilla Okonedo-Vance
            title: VP Fulfillment
            date: 2026-06-03
            amount: 41300.00 USD""",
        ),
    )


def completion_notice() -> Paper:
    """The vendor's own notice, signed by the vendor, full of the word accepted."""
    story = [
        Over(lambda c: stamp(c, 420, -20, ["COMPLETED"], 0, colors.Color(0, 0.5, 0.2)), 4),
        p("Completion Certificate", 22, "LR-B", b=4),
        p("issued by Drummond Ebbe Software AB to its customer", 10, "LR-I", b=14),
        *paras(
            """Customer: Fairlight Grocers plc &nbsp;&nbsp; Project: Shelf-edge labels, wave 2
            &nbsp;&nbsp; Project no.: P-2210-SEL

            Drummond Ebbe Software AB certifies that milestone <b>Wave 2: 60 stores live</b> was
            completed on 30 April 2026 in accordance with the statement of work. All criteria have
            been met. The milestone fee is GBP 88,000.00.

            Under clause 9 of the agreement the milestone is accepted when the customer has given
            written confirmation, or ten business days after this certificate is received without
            written objection. We look forward to your confirmation.""",
            11,
            "LR",
            b=8,
        ),
        gap(10),
        signed(81, 130, 36),
        p("Sofia Ebbe<br/>Delivery Director, Drummond Ebbe Software AB<br/>4 May 2026", 11, "LR"),
    ]
    return paper(
        "vendor-notice",
        build(story, edge=(90, 80, 90, 80)),
        label(
            "AC open unsigned en",
            """client: Fairlight Grocers plc
            project: Shelf-edge labels, wave 2
            code: P-2210-SEL
            ms: Wave 2: 60 stores live
            amount: 88000.00 GBP""",
        ),
    )


def yes_no() -> Paper:
    """Criteria with yes and no columns: one criterion fails, the conclusion is a no."""
    head = ["Criterion", "Yes", "No", "Remark"]
    body = [
        ["Migration of 14 mailboxes tested", "v", "", ""],
        ["Single sign-on works from all offices", "v", "", ""],
        ["Restore from backup shown within 4 h", "", "v", "took 11 h on 2 March"],
        ["Runbook handed over", "v", "", ""],
        ["Milestone accepted?", "", "v", "repeat after second restore test"],
    ]
    grid = [head] + [[a, box(b), box(n), r] for a, b, n, r in body]
    story = [
        p("Ashgrove Managed IT - cutover checklist and acceptance", 14, "DC-B", b=8),
        table(
            rows("""Client | Pemberley & Stroud Solicitors | Job | CHG-0091-88
                Project | Office move to hosted desktop | Milestone | Cutover weekend
                Price | £7,940.00 + VAT £1,588.00 = £9,528.00 | Your order | verbal"""),
            [50, 220, 60, 150],
            face="DC",
            size=8.5,
        ),
        gap(10),
        table(grid, [210, 40, 40, 190], face="DC", grid=0.4, head=colors.lightgrey, pad=5),
        gap(24),
        table(
            [
                ["Client representative:", signed(91, 100, 28), "3 March 2026"],
                ["", "Rosalind Eames, Practice Manager", ""],
                ["Engineer:", signed(92, 80, 24), "3 March 2026"],
                ["", "Dev Patel", ""],
            ],
            [120, 220, 120],
            face="DC",
        ),
    ]
    return paper(
        "yes-no-grid",
        build(story, A4),
        label(
            "AC no signed en",
            """client: Pemberley & Stroud Solicitors
            project: Office move to hosted desktop
            code: CHG-0091-88
            ms: Cutover weekend
            name: Rosalind Eames
            title: Practice Manager
            date: 2026-03-03
            amount: 7940.00 GBP""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield uat("a", "-v-")
    yield uat("b", "v-v")
    yield uat("c", "---")
    yield glyphs()
    yield several()
    yield completion_notice()
    yield yes_no()
