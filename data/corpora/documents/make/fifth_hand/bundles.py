"""Bundles: printed pages with a scanned sheet among them, and long reports."""

import io
from collections.abc import Iterator

from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.platypus import PageBreak
from scan import Scanner, scan

from fifth_hand.desk import build, colors, gap, ink, p, put, sheet, signed, square, table
from fifth_hand.words import label, paper, paras, rows


def joined(*parts: bytes) -> bytes:
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def attached(letter_: str, inked: bool) -> Paper:
    """A covering mail by the vendor, then the scanned form; once it came back without a pen."""
    cover = build(
        [
            *paras(
                """From: Iris Templeman, Glasswing Acoustics<br/>To: accounts@glasswing.example<br/>
                Sent: 3 December 2026 13:20<br/>Subject: FW: signed sheet for Tallis Hall

                Hi both, attached is the acceptance sheet as it came back from Tallis Hall this
                morning. I think we can bill it. Please check before you do.

                Iris""",
                10,
                "LS",
                b=12,
            )
        ]
    )

    def draw(c) -> None:
        put(c, 60, 780, "Acceptance sheet", 17, "DR-B")
        for i, (k, v) in enumerate(
            (
                ("Venue", "Tallis Hall Concert Trust"),
                ("Works", "Stage canopy and reflectors"),
                ("Our reference", "GW-5120"),
                ("Instalment", "Third: canopy hung and tuned"),
                ("Sum", "£33,900.00 plus VAT"),
            )
        ):
            put(c, 60, 740 - 22 * i, k, 10, "DR-B")
            put(c, 180, 740 - 22 * i, v, 10, "DR")
        square(c, 60, 600, 10, "h" if inked else "", 15)
        put(c, 80, 601, "The instalment is accepted", 10.5, "DR")
        square(c, 60, 574, 10)
        put(c, 80, 575, "The instalment is refused, see letter", 10.5, "DR")
        c.line(60, 470, 280, 470)
        if inked:
            ink(c, 80, 464, 140, 44, 841)
            put(c, 330, 474, "1 December 2026", 12, "LR-I")
        put(c, 60, 456, "For the venue: Lucasta Merriman, Chief Executive", 9, "DR")
        put(c, 330, 456, "Date", 9, "DR")

    form = sheet(draw)
    data = joined(cover, scan(form, Scanner(skew=0.8, seed=81)))
    text = f"""client: Tallis Hall Concert Trust
        project: Stage canopy and reflectors
        code: GW-5120
        ms: Third: canopy hung and tuned
        name: Lucasta Merriman
        title: Chief Executive
        {"date: 2026-12-01" if inked else ""}
        amount: 33900.00 GBP"""
    head = "AC yes signed en" if inked else "AC open unsigned en"
    made = label(head, text)
    return Paper("e-covering-mail", letter_, "mixed", data, made, joined(cover, form))


def close_out() -> Paper:
    """Eight pages; the register of milestones on page three, the client's decision on page six."""
    chapters = (
        (
            "1. Summary",
            """This report closes Stage Gate 4 of the Ballantrae Wind Farm Monitoring Upgrade,
            project number BWF/OM/2025-6, between Ballantrae Renewables Ltd (client) and Larch
            Condition Monitoring Ltd (supplier). Stage Gate 4 covers vibration sensors on
            turbines 15 to 28.

            Readers who only want the outcome will find it in section 6.""",
        ),
        (
            "2. Work done",
            """Fourteen nacelles were fitted between 4 May and 26 June 2026. Two days were lost to
            wind. Each turbine was handed back with a red-line drawing and a torque record.

            Commissioning followed procedure LCM-P-12. Baselines were recorded at three loads.""",
        ),
        (
            "4. Tests",
            """Thirteen turbines met the noise floor of the specification at the first attempt and
            the site manager initialled their records. Turbine 22 showed an earth loop, the
            supplier re-terminated the cable, and the second run was inside limits by a whisker.""",
        ),
        (
            "5. Views of the supplier",
            """In our view all criteria of Stage Gate 4 have been met and the gate can be accepted
            without conditions. We ask the client to accept the gate and release the payment.

            (signed) P. Larch, Managing Director, 10 July 2026""",
        ),
    )
    story = []
    for i, (head, text) in enumerate(chapters):
        story += [p(head, 14, "LS-B", b=10), *paras(text, 10.5, align=4, b=8), PageBreak()]
        if i == 1:
            story += [
                p("3. Register of gates", 14, "LS-B", b=10),
                table(
                    rows("""Gate | Content | Decision | GBP
                        SG1 | Design | accepted 2 Oct 2025 | 41,000.00
                        SG2 | Pilot turbine 1 | accepted 14 Dec 2025 | 22,500.00
                        SG3 | Turbines 2 to 14 | accepted 3 Apr 2026 | 118,000.00
                        SG4 | Turbines 15 to 28 | see section 6 | 124,300.00
                        SG5 | Dashboards | open | 36,200.00"""),
                    [50, 200, 130, 90],
                    ("ALIGN", (3, 0), (3, -1), "RIGHT"),
                    grid=0.4,
                    head=colors.lightgrey,
                ),
                PageBreak(),
            ]
    story += [
        p("6. Decision of the client", 14, "LS-B", b=10),
        *paras(
            """We have read this report and thank the field crew for their care. The second run of
            turbine 22 was carried out without our witness, contrary to clause 8.3. For that
            reason Stage Gate 4 is not accepted, and the gate payment of GBP 124,300.00 stays with
            us until the run is repeated in our presence.""",
            10.5,
            align=4,
        ),
        gap(24),
        signed(851, 130, 38),
        p("Tavish Kerr, Asset Manager, Ballantrae Renewables Ltd<br/>24 July 2026", 10.5),
        PageBreak(),
        p("7. Lessons", 14, "LS-B", b=10),
        *paras("Order cable glands early. Agree witness dates in writing. Bring spare tags.", 10.5),
        PageBreak(),
        p("8. Distribution", 14, "LS-B", b=10),
        *paras("Ballantrae Renewables: T. Kerr, J. Moy. Larch: P. Larch, file 2025-6.", 10.5),
    ]

    def each(c, number) -> None:
        put(c, 62, 806, "Stage Gate 4 close-out report - LCM-R-0098 issue 2", 8)
        put(c, 470, 806, "Commercial in confidence", 8)
        put(c, 290, 30, f"{number} / 8", 8)

    return paper(
        "gate-report",
        build(story, each=each, edge=(62, 76, 62, 60)),
        label(
            "AC no signed en",
            """client: Ballantrae Renewables Ltd
            project: Ballantrae Wind Farm Monitoring Upgrade
            code: BWF/OM/2025-6
            ms: Stage Gate 4
            name: Tavish Kerr
            title: Asset Manager
            date: 2026-07-24
            amount: 124300.00 GBP""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield attached("a", True)
    yield attached("b", False)
    yield close_out()
