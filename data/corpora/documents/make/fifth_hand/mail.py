"""Mails printed to PDF, tickets and e-signature records in English."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import Over, build, colors, gap, letter, p, put, sheet, table, water, words
from fifth_hand.words import label, paper, paras, rows

GREY = colors.Color(0.45, 0.45, 0.48)


def mail(head: str, text: str, face: str = "LS", size: float = 10, foot: str = "") -> bytes:
    """Head lines and a body, as a mail program prints them."""

    def each(c, number) -> None:
        put(c, 50, 30, foot, 7, face)
        put(c, 540, 30, str(number), 7, face)

    return build(
        [
            table(rows(head), [60, 420], ("FONT", (0, 0), (0, -1), face + "-B", size), face=face),
            Over(lambda c: c.line(0, 0, 480, 0), 4),
            gap(8),
            *paras(text, size, face, b=8),
        ],
        edge=(50, 50, 60, 50),
        each=each,
    )


def accepted_mail() -> Paper:
    data = mail(
        """From: | Tobias Wrenfield <t.wrenfield@osierbank.example>
        Sent: | Thursday, 12 February 2026 17:48
        To: | Mina Achterberg <mina@stilt-studio.example>
        Cc: | Accounts Payable <ap@osierbank.example>
        Subject: | RE: Osier Bank rebrand, concept phase - ok to bill?""",
        """Hi Mina,

        Board saw the three routes last night. We are going with route 2 and I am happy to sign the
        concept phase off as delivered. Please send the invoice for the 22,400 euros (EUR 22,400.00)
        to AP and quote PO OB-99310, otherwise it will bounce.

        Route 1 and 3 can go in the drawer.

        Cheers<br/>Tobias

        <b>Tobias Wrenfield</b> | Marketing Director | Osier Bank

        <font color="#666666">On Tue, 10 Feb 2026 at 09:12, Mina Achterberg wrote:<br/>&gt; Dear
        Tobias, the concept phase of job STL-882 is complete from our side. Are you<br/>&gt; happy
        to accept it, or is there anything which you would reject?</font>""",
        foot="https://mail.osierbank.example/print/18c7",
    )
    return paper(
        "mail-rebrand",
        data,
        label(
            "MAIL yes - en",
            """client: Osier Bank
            project: Osier Bank rebrand
            code: STL-882
            ms: concept phase
            name: Tobias Wrenfield
            title: Marketing Director
            date: 2026-02-12
            amount: 22400.00 EUR
            po: OB-99310""",
        ),
    )


def quoted_yes() -> Paper:
    """The acceptance is in the quoted mail and about the stage before; the new one asks."""
    data = mail(
        """From: | Ngozi Hallam <ngozi.hallam@terracarto.example>
        Date: | 9 Sep 2026, 08:31
        To: | Piet Lindqvist <plindqvist@saltmarsh-council.example>
        Subject: | Reminder: sign-off for Stage 3 (flood model), TC-1190""",
        """Dear Piet,

        a gentle reminder that we still need your sign-off for Stage 3 of the Coastal Flood Model.
        You have had the report since 21 August. The stage fee of GBP 15,600.00 can only be billed
        once we have your word, as it was for Stage 2, which you kindly confirmed as follows:

        <font color="#1a4f8a">&gt; From: Piet Lindqvist, 2 June 2026<br/>&gt; Ngozi, we accept
        Stage 2 without reservation. Well done to the team. You may invoice.<br/>&gt; Piet
        Lindqvist, Coastal Engineer, Saltmarsh Council</font>

        A one-line reply is enough.

        Best wishes<br/>Ngozi Hallam<br/>Terracarto Ltd""",
        "DC",
        9.5,
    )
    return paper(
        "mail-reminder",
        data,
        label(
            "MAIL - - en",
            """client: Saltmarsh Council
            project: Coastal Flood Model
            code: TC-1190
            ms: Stage 3""",
        ),
    )


def half_no() -> Paper:
    """A friendly mail with a condition behind 'once'."""
    data = mail(
        """From | Beatriz Holloway
        To | delivery@corvid-data.example
        Date | Mon, 27 Jul 2026 14:05:33 +0100
        Subject | Milestone 2 / Ledger migration (WO 5567)""",
        """All,

        we accept Milestone 2 (trial migration) of the Ledger Migration on two conditions:

        1) the 37 unmatched supplier records are cleaned up before 14 August

        2) reconciliation report is re-run and sent to our auditors

        On that footing you can raise the £31,050.00 now.

        Beatriz Holloway<br/>Group Financial Controller<br/>Tamsin Foods Ltd""",
        "LR",
        11,
    )
    return paper(
        "mail-two-conditions",
        data,
        label(
            "MAIL if - en",
            """client: Tamsin Foods Ltd
            project: Ledger Migration
            code: WO 5567
            ms: Milestone 2 (trial migration)
            name: Beatriz Holloway
            title: Group Financial Controller
            date: 2026-07-27
            amount: 31050.00 GBP
            if: the 37 unmatched supplier records are cleaned up before 14 August
            if: reconciliation report is re-run and sent to our auditors""",
        ),
    )


def ticket() -> Paper:
    """A change ticket: fields on the left, history of approvals; text left in odd order."""

    def draw(c) -> None:
        c.setFillColor(colors.Color(0.93, 0.95, 0.98))
        c.rect(40, 690, 532, 60, fill=1, stroke=0)
        c.setFillColor(colors.black)
        words(c, 50, 730, "SIGNOFF-1417", 9, "DS")
        words(c, 50, 708, "Approve milestone: Data feeds in production", 15, "DS-B")
        words(c, 330, 660, "Approvals", 11, "DS-B")
        for i, (who, what, when) in enumerate(
            (
                ("Joss Amery (Corvane Ltd, supplier)", "Submitted", "2026-04-01 10:02"),
                ("Leila Farrokh (Product Owner)", "Approved", "2026-04-02 16:40"),
                ("Grant Osei (Head of Trading Systems)", "Declined", "2026-04-07 09:15"),
            )
        ):
            words(c, 330, 640 - 42 * i, who, 8.5, "DS-B")
            words(c, 330, 628 - 42 * i, f"{what}   {when}", 8.5, "DS")
        words(c, 330, 508, "Comment by Grant Osei: the Frankfurt feed drops", 8.5, "DS")
        words(c, 330, 496, "ticks at the open. Not approved until replay passes.", 8.5, "DS")
        facts = rows("""Customer | Redwell Commodities
            Project | Market Data Consolidation
            Key | RWC-MDC
            Milestone | MS-06
            Value | CHF 54,000.00
            Status | Declined
            Approval rule | all approvers
            Reporter | Joss Amery""")
        for i, (key, value) in enumerate(facts):
            words(c, 130, 660 - 18 * i, value, 9, "DS")
            words(c, 50, 660 - 18 * i, key, 9, "DS")
        put(c, 50, 60, "Exported from Trackwise on 2026-04-08 by jamery", 7, "DS")

    return paper(
        "ticket-declined",
        sheet(draw, size=letter),
        label(
            "AC no unsigned en",
            """client: Redwell Commodities
            project: Market Data Consolidation
            code: RWC-MDC
            ms: Data feeds in production
            name: Grant Osei
            title: Head of Trading Systems
            date: 2026-04-07
            amount: 54000.00 CHF""",
        ),
    )


def envelope(done: bool) -> Paper:
    """An agreement page and the record of the e-signature service behind it."""
    last = "Signed | 2026-11-19 09:41" if done else "Reminder sent | 2026-11-20 08:00"
    blocks = [
        p("Acceptance of Work Package 4", 16, "DR-B", b=10),
        *paras(
            """Between Hollins & Byrd Architects LLP (architect) and Skerry Housing Association
            (client). Commission 2231, Fernbank Terrace retrofit.

            The client confirms that Work Package 4, <i>Technical design (RIBA 4)</i>, has been
            received, reviewed and is accepted in full. The fee of £27,375.00 plus VAT at 20 %
            (£5,475.00), together £32,850.00, becomes payable.""",
            10,
            "DR",
        ),
        gap(20),
        table(
            [
                ["Architect", "Client"],
                [
                    p("<i>Una Byrd</i>", 16, "LR"),
                    p("<i>Morwenna Tate</i>" if done else "", 16, "LR"),
                ],
                ["Una Byrd, Partner", "Morwenna Tate, Director of Assets"],
                ["Signed 17 Nov 2026", "Signed 19 Nov 2026" if done else "Signed"],
            ],
            [230, 230],
            ("LINEBELOW", (0, 1), (-1, 1), 0.5, GREY),
            face="DR",
            size=9,
        ),
        gap(60),
        p("Certificate of Completion" if done else "Envelope summary", 13, "LS-B", b=6),
        p(f"Envelope 8F2C-41D0-9E77 &nbsp; Status: {'Completed' if done else 'Delivered'}", 9),
        table(
            rows(f"""Signer | Event | Time (UTC) | Address
            Una Byrd | Signed | 2026-11-17 08:55 | una@hollinsbyrd.example
            Morwenna Tate | Viewed | 2026-11-18 13:20 | m.tate@skerry.example
            Morwenna Tate | {last} | m.tate@skerry.example"""),
            [110, 90, 120, 160],
            size=8,
            grid=0.3,
            head=colors.lightgrey,
        ),
    ]
    return paper(
        f"envelope.{'a' if done else 'b'}",
        build(blocks),
        label(
            "AC yes signed en" if done else "AC open unsigned en",
            f"""client: Skerry Housing Association
            project: Fernbank Terrace retrofit
            code: 2231
            ms: Work Package 4
            name: Morwenna Tate
            title: Director of Assets
            {"date: 2026-11-19" if done else "warn: partly_signed"}
            amount: 27375.00 GBP""",
        ),
    )


def minutes() -> Paper:
    """Minutes of a steering meeting: item 3 takes one milestone, item 4 puts another off."""
    story = [
        p("MINUTES - Steering Group 11", 14, "LN-B", b=2),
        p(
            "Harbourmaster Dispatch System, project 60-118 &nbsp;|&nbsp; 5 May 2026, Room Tern",
            10,
            "LN",
        ),
        p(
            "Present: Ingrid Solheim (Port of Stavik, Chief Operations Officer, chair), Paul Drake "
            "(Port of Stavik, IT), Yusuf Karim (Wavecrest Systems), Ellen Roy (Wavecrest Systems)",
            9,
            "LN",
            b=10,
        ),
        table(
            [
                ["Item", "Discussion", "Action"],
                ["1", p("Minutes of 7 April approved.", 9, "LN"), ""],
                ["2", p("Berth planner (M5): training in progress.", 9, "LN"), "EllenR"],
                [
                    "3",
                    p(
                        "Vessel tracking (M4): the chair accepted M4 on behalf of the Port as "
                        "complete as of today; NOK 640,000.00 may be invoiced.",
                        9,
                        "LN",
                    ),
                    "YK",
                ],
                [
                    "4",
                    p(
                        "Mobile app (M6): not accepted, offline mode is missing. To be shown "
                        "again at meeting 12.",
                        9,
                        "LN",
                    ),
                    "YK",
                ],
                ["5", p("Next meeting 2 June.", 9, "LN"), ""],
            ],
            [30, 380, 60],
            face="LN",
            grid=0.4,
            head=colors.Color(0.8, 0.87, 0.92),
        ),
        gap(14),
        p(
            "Milestone for acceptance at this meeting: M4 Vessel tracking. Agreed as a true record:"
            " /s/ Ingrid Solheim, 8 May 2026",
            10,
            "LN",
        ),
    ]
    return paper(
        "steering-minutes",
        build(story),
        label(
            "AC yes signed en",
            """client: Port of Stavik
            project: Harbourmaster Dispatch System
            code: 60-118
            ms: M4 Vessel tracking
            name: Ingrid Solheim
            title: Chief Operations Officer
            date: 2026-05-08
            amount: 640000.00 NOK""",
        ),
    )


def agenda() -> Paper:
    story = [
        p("Agenda: acceptance meeting", 20, "DR-B", color=GREY, b=4),
        p("Kiln Street Museum / Exhibit lighting, lot B / 3 December 2026, 10:00", 10, "DR", b=14),
        *paras(
            """10:00 &nbsp; Welcome, Clemency Okafor (Head of Collections)

            10:10 &nbsp; Walk-through of galleries 4 to 7

            11:00 &nbsp; Lot B accepted / not accepted: decision by the Museum

            11:20 &nbsp; If accepted: signature of certificate KSM-B, release of £18,200.00

            11:30 &nbsp; Close""",
            11,
            "DR",
        ),
    ]
    return paper(
        "agenda",
        build(story, each=lambda c, _: water(c, "agenda", 60, 0, 0.93)),
        label(
            "OTHER - - en",
            """client: Kiln Street Museum
            project: Exhibit lighting, lot B
            ms: lot B""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield accepted_mail()
    yield quoted_yes()
    yield half_no()
    yield ticket()
    yield envelope(True)
    yield envelope(False)
    yield minutes()
    yield agenda()
