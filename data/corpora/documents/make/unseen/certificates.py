"""English certificates of the unseen test part: letters, cells, leaders, ticks, sums."""

from collections.abc import Iterator

from bench import note
from label import CERT, COND, NO, OPEN, YES, Paper, layout
from reportlab.lib.pagesizes import landscape, letter
from scan import Scanner, scan
from unseen.board import Board


@layout("takeover-letter-estuary")
def takeover_letter() -> Iterator[Paper]:
    """A client's letter in prose: taken over, refused, taken over but for two things."""
    said = {
        YES: "I am content that Barrier Gate 2 does what was asked of it, and we take it into our "
        "care as from today. "
        "You may treat the £61,400.00 attaching to it as earned.",
        NO: "We cannot take Barrier Gate 2 into our care. The hydraulic lock released twice "
        "during Tuesday's surge trial, "
        "and £61,400.00 is not earned by a gate that opens itself.",
        COND: "We will take Barrier Gate 2 into our care, and the £61,400.00 with it, provided "
        "that the lock sensor is replaced by 30 June and "
        "the operating manual is handed over in print.",
    }
    for seed, (decision, text) in enumerate(said.items()):
        b = Board("Serif", 11, "words")
        b.foot = (
            "Estuary Defence Trust is a charity registered under no. 0099217. Correspondence "
            "does not waive any right.\nVAT reg. 000 1122 33   Board meets first Monday of "
            "the month"
        )
        b.t(330, 60, "Estuary Defence Trust", 13, True)
        b.t(330, 75, "The Harbour Office, Quay Lane, Brinmouth", 8)
        b.t(60, 120, "Our ref: EDT/BG/0417      Works contract no. C-2291")
        b.t(60, 150, "Lockhart & Vane Marine Ltd")
        b.t(60, 185, "9 June 2026")
        b.t(60, 215, "Dear Ms Vane,")
        b.t(60, 240, "Tidal Barrier Renewal", bold=True)
        y = b.p(60, 265, 470, "Thank you for walking us round on Monday in that weather. " + text)
        y = b.p(60, y + 8, 470, "Please copy your reply to our engineer, Mr Sallow.")
        b.t(60, y + 16, "Yours sincerely,")
        b.ink(70, y + 52, 300 + seed)
        b.t(60, y + 72, "Rosalind Achterberg")
        b.t(60, y + 86, "Chief Engineer")
        scanned = decision == COND
        data = scan(b.pdf(), Scanner(skew=-1.4, noise=8, seed=501)) if scanned else b.pdf()
        yield Paper(
            data,
            CERT,
            decision,
            True,
            "en",
            "scan" if scanned else "text",
            client="Estuary Defence Trust",
            project="Tidal Barrier Renewal",
            code="C-2291",
            milestone="Barrier Gate 2",
            who="Rosalind Achterberg",
            title="Chief Engineer",
            on="2026-06-09",
            amount=("61400.00", "GBP"),
            conditions=(
                "the lock sensor is replaced by 30 June",
                "the operating manual is handed over in print",
            )
            if scanned
            else (),
            warnings=("scanned",) if scanned else (),
        )


@layout("cells-turnover-form")
def cells() -> Iterator[Paper]:
    """Labels above values in ruled cells; first, none and both boxes marked."""
    for marks in ((True, False), (False, False), (True, True), (False, True)):
        b = Board("Narrow", 11, "run", letter)
        b.foot = (
            "Form TO-4 rev. 03/2019. White: owner. Yellow: contractor. Pink: file. Not valid "
            "unless one box is marked."
        )
        b.t(40, 50, "SYSTEM TURNOVER RECORD", 17, True)
        b.cell(40, 70, 266, "OWNER", "Cobalt Ridge Hospital District")
        b.cell(306, 70, 266, "JOB NO.", "CR-3107")
        b.cell(40, 102, 266, "JOB", "Central Plant Chiller Swap")
        b.cell(306, 102, 266, "TURNED OVER", "Package 4: Chiller CH-2")
        b.cell(40, 134, 177, "RELEASES", "$212,850.00")
        b.cell(217, 134, 177, "P.O.", "CRHD-60418")
        b.cell(394, 134, 178, "CONTRACTOR", "Bellweather Mechanical")
        b.t(40, 195, "Owner's determination (mark one)", bold=True)
        b.tick(44, 216, "Turnover taken", marks[0], "check")
        b.tick(44, 236, "Turnover declined", marks[1], "check")
        b.cell(40, 262, 220, "FOR OWNER (SIGN)", "", 46)
        b.ink(60, 300, 41)
        b.cell(260, 262, 180, "PRINT NAME / POSITION", "Teodora Vance, Plant Manager", 46)
        b.cell(440, 262, 132, "DATE", "08/21/2026", 46)
        decision = {(True, False): YES, (False, True): NO}.get(marks, OPEN)
        yield Paper(
            b.pdf(),
            CERT,
            decision,
            True,
            "en",
            "form",
            client="Cobalt Ridge Hospital District",
            project="Central Plant Chiller Swap",
            code="CR-3107",
            milestone="Package 4: Chiller CH-2",
            who="Teodora Vance",
            title="Plant Manager",
            on="2026-08-21",
            amount=("212850.00", "USD"),
            po="CRHD-60418",
        )


@layout("leader-dots-practical")
def dotted() -> Iterator[Paper]:
    """Dotted leaders between label and value; signed, blank, and a date with two readings."""
    for case in ("signed", "blank", "date"):
        b = Board("Times", 11, "kern")
        b.foot = "Template approved by Legal 12 January 2024   page 1 of 1"
        b.t(60, 70, "Statement of Satisfaction", 20, True)
        where = "Client" if case != "date" else "Client (Canada)"
        b.dots(
            60, 110, where, "Wombat Creek Wines Pty Ltd" if case != "date" else "Larch & Loon Ltd."
        )
        b.dots(
            60, 130, "Assignment", "Cellar Door Fit-out" if case != "date" else "Depot Re-racking"
        )
        b.dots(
            60, 150, "Stage being closed", "Stage C, joinery" if case != "date" else "Bay 3 racking"
        )
        b.dots(60, 170, "Fee for the stage", "AUD 38,720.00" if case != "date" else "CAD 9,905.00")
        b.p(
            60,
            205,
            460,
            "The undersigned has inspected the stage named above, finds it satisfactory and asks "
            "for nothing more.",
        )
        signed = case != "blank"
        if signed:
            b.ink(250, 268, 77)
        b.dots(60, 270, "Signed for the client", "", 245)
        b.rule(245, 272, 420)
        name = "Kylie Tran-Hughes" if case != "date" else "Roger Bellefleur"
        b.dots(60, 292, "Name", name)
        b.dots(60, 312, "Office held", "Estate Director" if case != "date" else "Yard Supervisor")
        b.dots(60, 332, "Date", {"signed": "14/05/2026", "blank": "", "date": "04/07/2026"}[case])
        yes = case != "date"
        yield Paper(
            b.pdf(),
            CERT,
            YES if signed else OPEN,
            signed,
            "en",
            "text",
            client="Wombat Creek Wines Pty Ltd" if yes else "Larch & Loon Ltd.",
            project="Cellar Door Fit-out" if yes else "Depot Re-racking",
            milestone="Stage C, joinery" if yes else "Bay 3 racking",
            who=name,
            title="Estate Director" if yes else "Yard Supervisor",
            on="2026-05-14" if case == "signed" else None,
            amount=("38720.00", "AUD") if yes else ("9905.00", "CAD"),
            warnings=() if yes else ("ambiguous_date",),
        )


@layout("site-tick-sheet")
def ticklist() -> Iterator[Paper]:
    """A tick list with an overall result under it; scans lying as they came out of the machine."""
    for n, case in enumerate((YES, COND, OPEN)):
        b = Board("Sans", 10.5, "run")
        b.foot = "Tick one overall result. Sheet 1 of 1. Return to the office by Friday 5 pm."
        b.t(50, 55, "Site Handover Tick Sheet", 16, True)
        b.t(
            50,
            78,
            "Client: Fenwick Aggregates        Site: Weighbridge 2, Corrie Quarry        Job: "
            "88-14",
        )
        items = [
            "Load cells calibrated",
            "Barrier interlock proven",
            "Cabin heating works",
            "Keys and drawings given",
        ]
        for k, item in enumerate(items):
            b.t(60, 112 + 22 * k, item)
            b.tick(300, 112 + 22 * k, "ok", not (case == COND and k == 2), "check")
            b.tick(360, 112 + 22 * k, "open", case == COND and k == 2, "check")
        b.t(50, 220, "Overall", bold=True)
        b.tick(60, 242, "handed over, nothing open", case == YES)
        b.tick(60, 264, "handed over, open items to be put right", case == COND)
        b.tick(60, 286, "not handed over", False)
        if case == COND:
            b.t(60, 312, "Open: heater fuse to be replaced by 4 Nov")
        b.t(50, 350, "For the client: Alasdair Munro, quarry foreman")
        b.t(50, 372, "28 Oct 2026")
        b.ink(330, 352, 120 + n)
        how = Scanner(
            dpi=150, skew=(-2.1, 1.3, 0.4)[n], noise=9, turn=(0, 180, 270)[n], seed=505 + n
        )
        yield Paper(
            scan(b.pdf(), how),
            CERT,
            case,
            True,
            "en",
            "scan",
            client="Fenwick Aggregates",
            project="Weighbridge 2",
            code="88-14",
            who="Alasdair Munro",
            title="quarry foreman",
            on="2026-10-28",
            conditions=("heater fuse to be replaced by 4 Nov",) if case == COND else (),
            warnings=("scanned",),
        )


@layout("interim-certificate-sums")
def interim() -> Iterator[Paper]:
    """Payment certificate with the sum in words: agreeing, disagreeing, disagreeing on a scan."""
    for n, words in enumerate(
        (
            "thirty-one thousand four hundred and five pounds",
            "thirty-one thousand four hundred and fifty pounds",
            "thirteen thousand four hundred and five pounds",
        )
    ):
        b = Board("Serif", 11, "chars" if n == 0 else "run")
        b.box(40, 40, 515, 330)
        b.t(60, 70, "INTERIM CERTIFICATE No. 8", 16, True)
        b.t(60, 96, "Employer   The Dean and Chapter of Wexcombe")
        b.t(60, 114, "Works   Cloister Roof Leadwork")
        b.p(
            60,
            145,
            470,
            f"I certify that there is due to the contractor for work properly done to 30 April "
            f"2026 the sum of £31,405.00 (in words: {words}).",
        )
        b.ink(70, 240, 66 + n)
        b.t(60, 258, "Cordelia Strang, Cathedral Architect, for the Employer")
        b.t(60, 276, "7 May 2026")
        data = (
            b.pdf()
            if n < 2
            else scan(b.pdf(), Scanner(dpi=170, skew=-0.9, noise=6, shadow=True, seed=509))
        )
        yield Paper(
            data,
            CERT,
            YES,
            True,
            "en",
            "text" if n < 2 else "scan",
            client="The Dean and Chapter of Wexcombe",
            project="Cloister Roof Leadwork",
            who="Cordelia Strang",
            title="Cathedral Architect",
            on="2026-05-07",
            amount=("31405.00", "GBP") if n == 0 else None,
            warnings=((), ("amount_words_disagree",), ("amount_words_disagree", "scanned"))[n],
        )


@layout("sticky-over-certificate")
def overlaid() -> Iterator[Paper]:
    """A signed certificate, and the same under a note saying it was replaced."""
    for over in (False, True):
        b = Board("Condensed", 10, "run", landscape(letter))
        b.box(30, 30, 732, 400)
        b.box(36, 36, 720, 388)
        b.t(230, 90, "Certificate of Final Delivery", 22, True)
        b.t(
            120, 140, "Northgate Aquarium confirms that the Kelp Tank Life Support, order NGA-2207,"
        )
        b.t(120, 158, "has been delivered in full by Brine Engineering and is accepted.")
        b.t(120, 190, "Amount to be invoiced: USD 143,900.00")
        b.ink(140, 270, 640)
        b.rule(120, 274, 330)
        b.t(120, 288, "Hollis Grand, Life Support Curator")
        b.t(480, 288, "Dated: February 26, 2026")
        data = b.pdf()
        if over:
            data = note(data, "VOID - replaced by certificate of March 12", (400, 210, 720, 250))
        yield Paper(
            data,
            CERT,
            OPEN if over else YES,
            True,
            "en",
            "text",
            client="Northgate Aquarium",
            project="Kelp Tank Life Support",
            who="Hollis Grand",
            title="Life Support Curator",
            on="2026-02-26",
            amount=("143900.00", "USD"),
            po="NGA-2207",
            warnings=("draft_or_void",) if over else (),
        )
