"""English records of the unseen test part: envelopes, minutes, hours, portals, mail prints."""

from collections.abc import Iterator

from label import CERT, COND, MAIL, NO, OPEN, TIME, YES, Paper, layout
from reportlab.lib.pagesizes import A4, landscape, letter
from scan import Scanner, scan
from unseen.board import Board


@layout("envelope-history-record")
def envelope() -> Iterator[Paper]:
    """An e-sign completion record behind a one-line acceptance: done, declined, one of two."""
    for case in ("done", "declined", "waiting"):
        b = Board("Helvetica", 9.5, "words")
        b.foot = (
            "SignRiver keeps this record for ten years. A completed envelope is tamper evident."
        )
        b.t(50, 55, "Milestone acceptance", 16, True)
        b.p(
            50,
            80,
            490,
            "Harrow Bay Credit Union accepts Milestone 5 (Card tokenisation live) of the Core "
            "Payments Uplift, engagement HB-0092, "
            "and agrees that USD 88,000.00 may be invoiced by Ferrule Systems.",
        )
        b.t(50, 140, "Both Harrow Bay signatories named in the history below are required.")
        b.next()
        b.t(50, 55, "ENVELOPE HISTORY", 12, True)
        b.t(50, 72, "Envelope 7f3c-11d0-a2  ·  SignRiver", 8)
        state = {"done": "Completed", "declined": "Declined", "waiting": "Sent (1 of 2 signed)"}[
            case
        ]
        b.cell(50, 85, 240, "STATUS", state)
        b.cell(290, 85, 240, "DOCUMENT", "Milestone acceptance, 1 page")
        last = {
            "done": "Signed 2026-09-17 16:03 UTC, IP 203.0.113.9",
            "declined": 'Declined to sign 2026-09-17 16:03 UTC: "tokens expire early"',
            "waiting": "Viewed 2026-09-17 16:03 UTC, not signed",
        }[case]
        b.table(
            50,
            140,
            [150, 120, 230],
            [
                ["Person", "Role", "Event"],
                [
                    "Paulo Marchetti-Reid",
                    "Product Owner",
                    "Signed 2026-09-16 09:40 UTC, IP 203.0.113.4",
                ],
                ["Winifred Oyelowo", "Chief Operating Officer", last],
                ["Ferrule Systems", "Sender", "Sent 2026-09-15 08:00 UTC"],
            ],
        )
        yield Paper(
            b.pdf(),
            CERT,
            {"done": YES, "declined": NO, "waiting": OPEN}[case],
            case == "done",
            client="Harrow Bay Credit Union",
            project="Core Payments Uplift",
            code="HB-0092",
            milestone="Milestone 5 (Card tokenisation live)",
            who="Winifred Oyelowo",
            title="Chief Operating Officer",
            on="2026-09-17" if case == "done" else None,
            amount=("88000.00", "USD"),
            warnings=() if case == "done" else ("partly_signed",),
        )


@layout("uat-closing-minutes")
def minutes() -> Iterator[Paper]:
    """Minutes of an acceptance meeting: accepted after a refusal; with exceptions; refused."""
    for case in (YES, COND, NO):
        b = Board("Sans", 10, "run")
        b.foot = (
            "Draft minutes circulated the same evening; comments within two days. Template QS-17."
        )
        b.t(60, 60, "Minutes of the acceptance meeting no. 3", 15, True)
        b.t(60, 80, "Release 2.4, Claims Desk Renewal, 12 November 2026, Room Larch")
        b.t(
            60,
            98,
            "For Penhallow Mutual: Desmond Ferreira-Lunt (Head of Claims, decides), Ayo Bright",
        )
        b.t(60, 112, "For Quoin Software: Ilse Brandt, Tom Okafor")
        b.t(60, 138, "1. Looking back", bold=True)
        y = b.p(
            60,
            154,
            470,
            "At meeting no. 2 on 29 October Penhallow had turned the release down because letters "
            "were printed twice.",
        )
        b.t(60, y + 10, "2. Re-test", bold=True)
        y = b.p(
            60,
            y + 26,
            470,
            "Of 118 scripts 118 were run. "
            + {
                YES: "All passed.",
                COND: "115 passed.",
                NO: "97 passed, and letters are still printed twice.",
            }[case],
        )
        b.t(60, y + 10, "3. Resolution", bold=True)
        text = {
            YES: "Mr Ferreira-Lunt declared Release 2.4 accepted. The refusal of 29 October is "
            "thereby lifted.",
            COND: "Mr Ferreira-Lunt declared Release 2.4 accepted save for three scripts: Quoin "
            "will correct the broker fax cover by 1 December.",
            NO: "Mr Ferreira-Lunt declared that Release 2.4 is once more not accepted. A fourth "
            "meeting will be called.",
        }[case]
        y = b.p(60, y + 26, 470, text)
        b.t(60, y + 24, "Read and agreed:")
        b.ink(70, y + 58, 612)
        b.t(60, y + 76, "Desmond Ferreira-Lunt, Penhallow Mutual")
        b.ink(330, y + 58, 613)
        b.t(320, y + 76, "Ilse Brandt, Quoin Software")
        b.t(60, y + 92, "12 November 2026")
        form = "scan" if case == NO else "text"
        data = (
            scan(b.pdf(), Scanner(dpi=140, skew=1.1, noise=10, blur=0.7, seed=502))
            if case == NO
            else b.pdf()
        )
        yield Paper(
            data,
            CERT,
            case,
            True,
            "en",
            form,
            client="Penhallow Mutual",
            project="Claims Desk Renewal",
            milestone="Release 2.4",
            who="Desmond Ferreira-Lunt",
            title="Head of Claims",
            on="2026-11-12",
            conditions=("Quoin will correct the broker fax cover by 1 December",)
            if case == COND
            else (),
            warnings=("scanned",) if case == NO else (),
        )


@layout("timesheet-grid-wide")
def timesheet() -> Iterator[Paper]:
    """A week's hours in a landscape grid: stamped, not yet, sent back, scanned sideways."""
    for case in ("stamp", "open", "back", "scan"):
        b = Board("Condensed", 9, "run", landscape(A4))
        b.foot = (
            "Hours not approved within five working days are queried by the agency. Payroll "
            "cut-off: Tuesday noon."
        )
        b.t(40, 45, "WEEKLY TIME RECORD", 14, True)
        b.t(
            40,
            64,
            "Customer: Tallow & Finch Retail plc     Assignment: Shelf Sensor Pilot     Job: "
            "TF-556     Week ending 18 Oct 2026",
        )
        rows = [
            ["Person", "Task", ">Mon", ">Tue", ">Wed", ">Thu", ">Fri", ">Total"],
            ["N. Adeyemi", "Field install", ">8.0", ">8.0", ">7.5", ">8.0", ">6.0", ">37.5"],
            ["L. Pruszko", "Calibration", ">4.0", ">0.0", ">8.0", ">8.0", ">2.5", ">22.5"],
            ["", "All", ">12.0", ">8.0", ">15.5", ">16.0", ">8.5", ">60.0"],
        ]
        y = b.table(40, 80, [120, 160, 60, 60, 60, 60, 60, 70], rows)
        b.t(40, y + 24, "60.0 h at £92.00 = £5,520.00")
        b.t(40, y + 50, "Customer's line manager: Bettina Okwu, Store Systems Lead")
        if case == "stamp":
            b.stamp(430, y + 70, "HOURS APPROVED  B. OKWU  20 OCT 2026", 4, 13)
        if case == "back":
            b.t(
                40,
                y + 72,
                "Returned unapproved 20 Oct 2026: Wednesday was a store closure, nobody was on "
                "site.",
                bold=True,
            )
            b.ink(460, y + 50, 91)
        if case == "scan":
            b.ink(440, y + 54, 92)
            b.t(40, y + 72, "Approved, 20 Oct 2026")
        if case == "open":
            b.t(40, y + 72, "Signature: ______________________   Date: ______________")
        data = b.pdf()
        if case == "scan":
            data = scan(data, Scanner(dpi=160, skew=0.7, noise=7, turn=90, seed=503))
        yield Paper(
            data,
            TIME,
            {"open": OPEN, "back": NO}.get(case, YES),
            case != "open",
            "en",
            "scan" if case == "scan" else "form",
            client="Tallow & Finch Retail plc",
            project="Shelf Sensor Pilot",
            code="TF-556",
            who="Bettina Okwu",
            title="Store Systems Lead",
            on=None if case == "open" else "2026-10-20",
            amount=("5520.00", "GBP"),
            warnings=("scanned",) if case == "scan" else (),
        )


@layout("tracker-status-print")
def tracker() -> Iterator[Paper]:
    """A client portal's print of one milestone: approved by name, awaiting, approval withdrawn."""
    for case in (YES, OPEN, NO):
        b = Board("Sans", 9, "words")
        b.t(40, 40, "Ballast Portal  /  Orbis Tramways  /  Depot Wi-Fi  /  DW-3", 8)
        b.foot = (
            "Ballast Portal   printed 2026-04-09 07:30   3 watchers   Approve   Reject   Comment"
        )
        b.t(40, 66, "DW-3 Rooftop mesh commissioned", 15, True)
        state = {YES: "Approved", OPEN: "Awaiting approval", NO: "Rejected"}[case]
        b.box(40, 80, 110, 20, 0.9)
        b.t(48, 94, state, bold=True)
        for n, (key, value) in enumerate(
            (
                ("Client", "Orbis Tramways"),
                ("Project", "Depot Wi-Fi"),
                ("Value", "EUR 16,640.00"),
                ("Approver", "Saskia Lindqvist-Moor, Network Manager"),
            )
        ):
            b.t(40, 130 + n * 18, key, colour=(0.4, 0.4, 0.4))
            b.t(140, 130 + n * 18, value)
        b.t(40, 220, "Activity", bold=True)
        lines = ["2026-04-02 10:11  Hodge Networks  submitted for approval"]
        if case != OPEN:
            lines.append("2026-04-03 15:26  Saskia Lindqvist-Moor  approved")
        if case == NO:
            lines.append(
                "2026-04-07 08:02  Saskia Lindqvist-Moor  withdrew approval and rejected: two "
                "nodes dark since the weekend"
            )
        for n, line in enumerate(lines):
            b.t(40, 240 + n * 16, line)
        yield Paper(
            b.pdf(),
            CERT,
            case,
            case in (YES, NO),
            "en",
            "text",
            client="Orbis Tramways",
            project="Depot Wi-Fi",
            milestone="DW-3 Rooftop mesh commissioned",
            who="Saskia Lindqvist-Moor",
            title="Network Manager",
            on={YES: "2026-04-03", OPEN: None, NO: "2026-04-07"}[case],
            amount=("16640.00", "EUR"),
        )


@layout("webmail-print-verdict")
def webmail() -> Iterator[Paper]:
    """Mail prints: the client says yes, yes with a string, no; the vendor only asks."""
    words = {
        YES: (
            "Ngozi Abara <ngozi@cedarline-press.example>",
            "Happy to say the type specimen volume is exactly what we ordered. "
            'Consider milestone "Specimen" approved on our side, all USD 7,450.00 of it.',
        ),
        COND: (
            "Ngozi Abara <ngozi@cedarline-press.example>",
            'Milestone "Specimen" is approved as long as the colophon is reset in the smaller '
            "size. Then please bill the USD 7,450.00.",
        ),
        NO: (
            "Ngozi Abara <ngozi@cedarline-press.example>",
            'I am sorry, we are not approving "Specimen". '
            "Half the italics are slanted roman and USD 7,450.00 is a lot for slanted roman.",
        ),
        None: (
            "Pieter Loos <pieter@strop-type.example>",
            'May we take it that milestone "Specimen" is approved? '
            "If we hear nothing we will bill USD 7,450.00 on Friday.",
        ),
    }
    for decision, (sender, text) in words.items():
        b = Board("Sans", 10, "words", letter)
        b.t(40, 40, "Webpost Print", 8)
        b.t(40, 70, "Type specimen, Cedarline Press", 15, True)
        b.rule(40, 80, 570)
        b.t(40, 100, sender, bold=True)
        b.r(570, 100, "Tue, Sep 8, 2026 at 4:12 PM")
        to = "Ngozi Abara" if decision is None else "Pieter Loos"
        b.t(40, 116, f"To: {to}")
        y = b.p(40, 146, 520, text)
        b.t(40, y + 14, "Pieter" if decision is None else "Ngozi Abara")
        b.t(40, y + 28, "Strop Type" if decision is None else "Editorial Director, Cedarline Press")
        yield Paper(
            b.pdf(),
            MAIL,
            decision,
            None,
            "en",
            "text",
            client="Cedarline Press",
            milestone="Specimen",
            who=None if decision is None else "Ngozi Abara",
            title=None if decision is None else "Editorial Director",
            on=None if decision is None else "2026-09-08",
            amount=None if decision is None else ("7450.00", "USD"),
            conditions=("the colophon is reset in the smaller size",) if decision == COND else (),
        )
