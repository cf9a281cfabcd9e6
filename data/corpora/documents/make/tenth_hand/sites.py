"""English: payment, completion and test certificates, drawn freely."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas

from .kit import canvas, finish, lines, sign, square


def payment(c: Canvas) -> None:
    lines(c, 50, 785, "CalaB", 15, "INTERIM PAYMENT CERTIFICATE No. 6")
    lines(c, 50, 765, "Cala", 10, "Issued under clause 4.12   |   Date of issue: 30 June 2026")
    y = 735
    for left, right in (
        ("Employer: Wexcombe Housing Trust", ""),
        ("Contractor: Thornbury & Vale Builders", ""),
        ("Works: Orchard Close, 24 dwellings", "Ref: WHT-OC-24"),
        ("Milestone: Plots 9-16 roof tight", ""),
        ("Gross value of work to date", "£ 1,204,300.00"),
        ("Less retention at 3%", "£ 36,129.00"),
        ("Less previously certified", "£ 1,010,800.00"),
        ("NET AMOUNT CERTIFIED FOR PAYMENT", "£ 157,371.00"),
        ("VAT (domestic reverse charge)", "nil"),
    ):
        bold = left.startswith("NET")
        lines(c, 56, y, "CalaB" if bold else "Cala", 10.5, left)
        c.setFont("CalaB" if bold else "Cala", 10.5)
        c.drawRightString(530, y, right)
        c.line(50, y - 6, 535, y - 6)
        y -= 22
    lines(
        c,
        50,
        y - 20,
        "Cala",
        10.5,
        "I certify that the net amount above is due to the Contractor from the Employer.",
    )
    lines(c, 300, 440, "Cala", 10, "Signed on behalf of the Employer")
    sign(c, 310, 395, 43, 140, 36)
    c.line(300, 393, 520, 393)
    lines(c, 300, 379, "Cala", 10, "Bernard Quayle MRICS", "Employer's Agent", "30 June 2026")


def other_stage(c: Canvas) -> None:
    lines(c, 60, 780, "SansB", 12, "CERTIFICATE OF PARTIAL COMPLETION - superseded by rev. 2")
    lines(
        c,
        60,
        755,
        "Sans",
        9.5,
        "Client: Ludlow Cold Stores     Project: Rack B refit",
        "Our job no.: 26-118     Milestone: Anchoring and levelling",
        "Fee for the milestone: EUR 37,500.00",
    )
    lines(
        c,
        60,
        690,
        "Sans",
        10,
        "The client has inspected the racks on 2 March 2026 and accepts them.",
    )
    sign(c, 70, 620, 46)
    c.line(60, 618, 240, 618)
    lines(c, 60, 604, "Sans", 9, "Marta Hollis, Site Director", "2 March 2026")
    c.saveState()
    c.translate(300, 480)
    c.rotate(24)
    c.setFillColor(colors.Color(0.8, 0.1, 0.1, alpha=0.5))
    c.setFont("SansB", 80)
    c.drawCentredString(0, 0, "VOID")
    c.restoreState()
    lines(c, 60, 300, "Sans", 9, "Withdrawn 9 March 2026 after the load test. Revision 2 follows.")


def two_columns(c: Canvas) -> None:
    lines(c, 45, 790, "CarlB", 16, "Practical Completion Statement")
    c.line(297, 160, 297, 760)
    lines(c, 45, 750, "CarlB", 10, "1  The works")
    lines(
        c,
        45,
        734,
        "Carl",
        9.5,
        "Fit-out of levels 2 and 3, Osprey House, for",
        "Lanyard Capital Partners LLP (the Tenant).",
        "Fit-out contract FO/2025/331.",
        "Main contractor: Bexley Interiors.",
    )
    lines(c, 45, 660, "CarlB", 10, "2  Inspection")
    lines(
        c,
        45,
        644,
        "Carl",
        9.5,
        "Held 17 and 18 November 2025. 212 items were",
        "snagged, 198 cleared on the day. The rest is in",
        "annex C and does not hinder beneficial use.",
    )
    lines(c, 45, 580, "CarlB", 10, "3  Money")
    lines(
        c,
        45,
        564,
        "Carl",
        9.5,
        "Completion instalment: £ 402,750.00",
        "Retention held until making good: £ 21,197.37",
    )
    lines(c, 312, 750, "CarlB", 10, "4  Statement of the Tenant")
    lines(
        c,
        312,
        734,
        "Carl",
        9.5,
        "The Tenant agrees that practical completion of",
        "levels 2 and 3 was reached on 18 November 2025,",
        "on the footing that",
        "(a) the annex C items are cleared within 28 days;",
        "(b) the O&M manuals arrive before any retention",
        "      is released.",
    )
    lines(c, 312, 610, "CarlB", 10, "5  Signatures")
    sign(c, 320, 560, 47)
    lines(c, 312, 545, "Carl", 9, "Hugo Strand, Bexley Interiors, Contracts Manager", "20/11/2025")
    sign(c, 320, 485, 49)
    lines(
        c,
        312,
        470,
        "Carl",
        9,
        "Verity Osei, Lanyard Capital Partners LLP,",
        "Chief Operating Officer",
        "21/11/2025",
    )


def unticked(c: Canvas) -> None:
    lines(c, 60, 780, "CarlB", 14, "SITE ACCEPTANCE TEST (SAT) - CUSTOMER SIGN-OFF SHEET")
    lines(
        c,
        60,
        750,
        "Carl",
        10.5,
        "Customer: Vantis Dairy Foods     System: Pasteuriser line 4",
        "Project number: P-30977     Milestone: SAT complete (30 %)",
        "Instalment: EUR 128,400.00     PO: 88-1204-VDF",
    )
    lines(c, 60, 680, "Carl", 10.5, "Result (mark one):")
    for at, words in (
        (655, "SAT passed, instalment released"),
        (633, "SAT passed with punch list"),
        (611, "SAT failed"),
    ):
        square(c, 70, at - 1)
        lines(c, 90, at, "Carl", 10.5, words)
    lines(c, 60, 560, "Carl", 10.5, "Customer's test engineer:   Katrin Vogt")
    sign(c, 300, 552, 50)
    lines(c, 60, 535, "Carl", 10.5, "Date:   6 February 2026")


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "interim-payment:a",
        canvas(payment),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Wexcombe Housing Trust",
            project="Orchard Close, 24 dwellings",
            project_code="WHT-OC-24",
            milestone="Plots 9-16 roof tight",
            signatory_name="Bernard Quayle",
            signatory_title="Employer's Agent",
            signature_date="2026-06-30",
            amount="157371.00 GBP",
        ),
    )
    yield finish(
        "voided:a",
        canvas(other_stage),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Ludlow Cold Stores",
            project="Rack B refit",
            project_code="26-118",
            milestone="Anchoring and levelling",
            signatory_name="Marta Hollis",
            signatory_title="Site Director",
            signature_date="2026-03-02",
            amount="37500.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
    yield finish(
        "two-columns:a",
        canvas(two_columns),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Lanyard Capital Partners LLP",
            project="Fit-out of levels 2 and 3, Osprey House",
            project_code="FO/2025/331",
            signatory_name="Verity Osei",
            signatory_title="Chief Operating Officer",
            signature_date="2025-11-21",
            amount="402750.00 GBP",
            conditions=[
                "the annex C items are cleared within 28 days",
                "the O&M manuals arrive before any retention is released",
            ],
        ),
    )
    yield finish(
        "sat-unticked:a",
        canvas(unticked),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Vantis Dairy Foods",
            project="Pasteuriser line 4",
            project_code="P-30977",
            milestone="SAT complete (30 %)",
            signatory_name="Katrin Vogt",
            signatory_title="Customer's test engineer",
            signature_date="2026-02-06",
            amount="128400.00 EUR",
            po_number="88-1204-VDF",
        ),
    )
