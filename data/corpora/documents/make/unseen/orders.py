"""English orders of the unseen test part: changes, purchases, work statements, distractors."""

from collections.abc import Iterator

from label import CERT, CHANGE, NO, OPEN, ORDER, OTHER, SOW, YES, Paper, layout
from reportlab.lib.pagesizes import A4, landscape, letter
from scan import Scanner, scan
from unseen.board import Board


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
