"""English papers of the unseen test part: letters, cells, leaders, records, minutes, orders."""

from collections.abc import Iterator

from bench import note
from label import CERT, CHANGE, COND, MAIL, NO, OPEN, ORDER, OTHER, SOW, TIME, YES, Paper, layout
from reportlab.lib.pagesizes import A4, landscape, letter
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


@layout("field-change-two-column")
def change_two_column() -> Iterator[Paper]:
    """A change order in two columns: net deduct signed, unsigned add, void after signing."""
    for case in ("deduct", "add", "void"):
        b = Board("Helvetica", 9.5, "kern", letter)
        if case == "void":
            b.across("VOID")
        net = "(12,640.00)" if case == "deduct" else "27,315.00"
        b.foot = (
            "Distribution: Owner, Builder, Field, Surety.   Printed January 8, 2026 from "
            "template CM-2"
        )
        b.t(45, 55, "CONTRACT MODIFICATION", 18, True)
        b.box(45, 75, 255, 130)
        b.box(310, 75, 255, 130)
        left = [
            "Modification no.  17",
            "Owner  Juniper Flats Transit Authority",
            "Project  Bus Yard Electrification",
            "Contract  JFTA-22-108",
            "Builder  Otero Civil Inc.",
        ]
        right = [
            "Original sum  $4,118,000.00",
            "Earlier modifications  $96,220.00",
            f"This modification, net  ${net}",
            "Time  0 days",
            "Reason  bollards, see RFI 61",
        ]
        for n, (one, two) in enumerate(zip(left, right, strict=True)):
            b.t(52, 95 + n * 22, one)
            b.t(317, 95 + n * 22, two)
        b.p(
            45,
            230,
            520,
            "Upon signature by the Owner the contract sum is changed by the net figure above and "
            "by nothing else.",
        )
        signed = case != "add"
        b.t(45, 300, "OWNER")
        b.rule(45, 320, 250)
        b.t(45, 332, "Marisol Quintanar, Deputy Director of Capital Works")
        b.t(310, 300, "BUILDER")
        b.rule(310, 320, 520)
        b.t(310, 332, "Gus Otero, President")
        b.ink(330, 318, 21)
        if signed:
            b.ink(60, 318, 22)
            b.t(45, 346, "March 3, 2026")
        yield Paper(
            b.pdf(),
            CHANGE,
            YES if case == "deduct" else OPEN,
            signed,
            "en",
            "text",
            client="Juniper Flats Transit Authority",
            project="Bus Yard Electrification",
            code="JFTA-22-108",
            who="Marisol Quintanar",
            title="Deputy Director of Capital Works",
            on="2026-03-03" if signed else None,
            co="17",
            amount=("-12640.00", "USD") if case == "deduct" else ("27315.00", "USD"),
            warnings={"deduct": (), "add": ("partly_signed",), "void": ("draft_or_void",)}[case],
        )


@layout("variation-reply-letter")
def variation_reply() -> Iterator[Paper]:
    """A client's reply to a variation request in a letter: agreed at a lower sum; turned down."""
    for yes in (True, False):
        b = Board("Courier", 10.5, "run")
        b.foot = "RD 4 Katikati   GST 099-887-665   Est. 1987"
        b.t(60, 60, "KAIMAI HONEY EXPORTERS", 14, True)
        b.t(60, 90, "2 February 2026")
        b.t(60, 120, "Variation Request 6, Packing Hall Extension")
        text = (
            "You asked $18,400 for the mezzanine rail. We agree to NZ$15,900.00 for it, all up, "
            "and you may go ahead on that footing."
            if yes
            else "You asked NZ$18,400.00 for the mezzanine rail. The rail was on the drawings we "
            "both signed. We do not agree to pay for it twice and Variation Request 6 is "
            "turned down."
        )
        y = b.p(60, 150, 470, text)
        b.ink(70, y + 42, 801)
        b.t(60, y + 62, "Hemi Rangihuna")
        b.t(60, y + 76, "General Manager")
        data = (
            b.pdf()
            if yes
            else scan(b.pdf(), Scanner(skew=1.8, noise=12, dpi=130, jpeg=40, seed=504))
        )
        yield Paper(
            data,
            CHANGE,
            YES if yes else NO,
            True,
            "en",
            "text" if yes else "scan",
            client="KAIMAI HONEY EXPORTERS",
            project="Packing Hall Extension",
            who="Hemi Rangihuna",
            title="General Manager",
            on="2026-02-02",
            co="6",
            amount=("15900.00", "NZD") if yes else ("18400.00", "NZD"),
            warnings=() if yes else ("scanned",),
        )


@layout("purchase-order-cells")
def order() -> Iterator[Paper]:
    """A buyer's order in cells, and its revision with a new total."""
    for revision in (0, 2):
        b = Board("Condensed", 9, "words", letter)
        b.foot = (
            "General conditions rev. 2023 apply. The Buyer may reject goods and services "
            "that do not conform."
        )
        b.r(570, 50, "PURCHASE ORDER", 18, True)
        b.t(40, 50, "Saffron Lakes Water Board", 12, True)
        b.cell(40, 70, 176, "ORDER NO.", "SLW-26-00713")
        b.cell(216, 70, 176, "REVISION", str(revision))
        b.cell(392, 70, 178, "ORDER DATE", "11-Aug-2026")
        b.cell(40, 102, 352, "SUPPLIER", "Grebe Hydrographics LLC")
        b.cell(392, 102, 178, "PROJECT", "Intake Bathymetry")
        total = "44,980.00" if revision else "39,980.00"
        rows = [["Line", "Description", ">Ext. (USD)"], ["10", "Survey, north basin", ">39,980.00"]]
        rows += [["20", "Survey, spillway (added)", ">5,000.00"]] if revision else []
        y = b.table(40, 150, [50, 380, 100], [*rows, ["", "Order total", f">{total}"]])
        b.t(
            40,
            y + 26,
            "Delivery is accepted only in writing. Invoices without this order number are "
            "returned.",
            8,
        )
        b.ink(60, y + 70, 33)
        b.t(40, y + 86, "Authorised buyer: Felix Amundsen")
        yield Paper(
            b.pdf(),
            ORDER,
            None,
            True,
            "en",
            "form",
            client="Saffron Lakes Water Board",
            project="Intake Bathymetry",
            po="SLW-26-00713",
            who="Felix Amundsen",
            title="Authorised buyer",
            amount=(total.replace(",", ""), "USD"),
        )


@layout("sow-three-pages")
def sow() -> Iterator[Paper]:
    """A statement of work over three pages; signed by both, and not yet signed."""
    for signed in (True, False):
        b = Board("Serif", 11, "run", letter)
        b.t(60, 70, "STATEMENT OF WORK NO. 4", 18, True)
        b.t(
            60,
            100,
            "under the Professional Services Agreement between Larkspur Biologics, Inc. and Tern "
            "Analytics LLC",
        )
        b.dots(60, 140, "SOW number", "LB-TA-04")
        b.dots(60, 160, "Engagement", "Stability Data Platform")
        b.next()
        b.t(60, 70, "Milestones and acceptance", bold=True)
        b.p(
            60,
            92,
            480,
            "Deliverables are accepted or rejected by Larkspur within ten business days of "
            "hand-over, using the form of Exhibit B. Silence is not acceptance.",
        )
        b.table(
            60,
            150,
            [330, 120],
            [
                ["Milestone", ">Fee"],
                ["M1 Ingest", ">$40,000.00"],
                ["M2 Curves", ">$55,000.00"],
                ["Fixed fee in all", ">$95,000.00"],
            ],
        )
        b.next()
        b.t(60, 70, "In witness whereof", bold=True)
        for x, party, name, title in (
            (60, "Larkspur Biologics, Inc.", "Ottoline Reyes", "VP, CMC"),
            (330, "Tern Analytics LLC", "Jude Marsh", "Principal"),
        ):
            b.t(x, 100, party, bold=True)
            b.rule(x, 150, x + 200)
            if signed:
                b.ink(x + 8, 148, x)
            b.t(x, 164, f"{name}, {title}")
            b.t(x, 180, "Date: Jan 19, 2026" if signed else "Date:")
        yield Paper(
            b.pdf(),
            SOW,
            None,
            signed,
            "en",
            "form",
            client="Larkspur Biologics, Inc.",
            project="Stability Data Platform",
            code="LB-TA-04",
            who="Ottoline Reyes",
            title="VP, CMC",
            on="2026-01-19" if signed else None,
            amount=("95000.00", "USD"),
        )


@layout("contract-schedule-signoff")
def contract_annex() -> Iterator[Paper]:
    """Sign-off schedule at the end of an agreement: signed; blank; another lot than asked."""
    for case in ("signed", "blank", "other"):
        b = Board("Times", 10, "words")
        for page, head in enumerate(("Definitions", "Payment", "Liability"), 1):
            b.t(60, 60, f"Master Engineering Agreement, clause {page}: {head}", 13, True)
            y = 90.0
            for n in range(9):
                y = (
                    b.p(
                        60,
                        y,
                        470,
                        f"{page}.{n + 1} Where the Purchaser has signed a Lot Release in the form "
                        f"of the Schedule, the Engineer may bill that lot; where it has not, "
                        f"nothing is due for {head.lower()} under item {n + 1}.",
                    )
                    + 6
                )
            b.next()
        b.t(60, 60, "SCHEDULE: LOT RELEASE", 14, True)
        b.cell(60, 80, 235, "Purchaser", "Ardmore Distillers Ltd")
        b.cell(295, 80, 235, "Works", "Still House Rewire")
        if case == "other":
            b.t(60, 66 + 60, "Release requested by the Engineer for: Lot 7 (£19,250.00)", 9)
        lot, sum_ = ("Lot 6", "£12,870.00") if case == "other" else ("Lot 7", "£19,250.00")
        b.cell(60, 140, 235, "Lot released by the Purchaser", lot if case != "blank" else "Lot 7")
        b.cell(295, 140, 235, "Sum", sum_)
        b.t(60, 200, "The Purchaser confirms that the lot in the box is complete and releases it.")
        b.rule(60, 250, 260)
        if case != "blank":
            b.ink(70, 248, 55)
            b.t(300, 262, "27th of July 2026")
        b.t(60, 262, "Morag Sinclair-Bose, Distillery Manager")
        yield Paper(
            b.pdf(),
            CERT,
            OPEN if case == "blank" else YES,
            case != "blank",
            "en",
            "form",
            client="Ardmore Distillers Ltd",
            project="Still House Rewire",
            milestone=lot,
            who="Morag Sinclair-Bose",
            title="Distillery Manager",
            on=None if case == "blank" else "2026-07-27",
            amount=("12870.00", "GBP") if case == "other" else ("19250.00", "GBP"),
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


@layout("distractor-bundle")
def distractors() -> Iterator[Paper]:
    """Papers with all the right words and no decision: invoice, brochure, vendor's own notice."""
    b = Board("Helvetica", 10, "kern")
    b.t(50, 60, "INVOICE 2026-0419", 18, True)
    b.t(50, 90, "Bill to: Ostrich Lane Media       Project: Studio B Acoustic Retrofit")
    b.table(
        50,
        110,
        [350, 120],
        [
            ["Item", ">GBP"],
            ["Milestone 2, accepted by you on 4 May 2026", ">14,300.00"],
            ["Payable", ">14,300.00"],
        ],
    )
    b.t(50, 200, "Thank you for approving this stage so quickly!")
    yield Paper(b.pdf(), OTHER, client="Ostrich Lane Media", project="Studio B Acoustic Retrofit")
    b = Board("Serif", 12, "run", landscape(A4))
    b.t(80, 90, "Sign-off without tears", 30, True)
    b.p(
        80,
        140,
        600,
        "With Nodwell your customers accept milestones on their phones. One tap, a signature, and "
        "the certificate of completion is yours. Ninety-four per cent of deliverables are "
        "accepted on the first day.",
    )
    yield Paper(b.pdf(), OTHER)
    b = Board("Narrow", 11, "words")
    b.t(60, 70, "NOTICE THAT WORK IS FINISHED", 16, True)
    b.t(60, 100, "From Plover Lifts Ltd to Marchmont Towers Residents Co.")
    b.p(
        60,
        130,
        460,
        "We hereby certify that Lift 3 of the Lift Renewal was completed on 1 June 2026 in "
        "accordance with the contract and is deemed accepted unless we hear otherwise. The sum of "
        "£23,000.00 falls due.",
    )
    b.ink(70, 215, 9)
    b.t(60, 232, "Barnaby Plover, Director, Plover Lifts Ltd")
    yield Paper(
        b.pdf(),
        OTHER,
        client="Marchmont Towers Residents Co.",
        project="Lift Renewal",
        milestone="Lift 3",
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
