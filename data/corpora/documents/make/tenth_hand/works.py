"""English: certificates of building, engineering and fitting-out firms, drawn freely."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

from .kit import canvas, finish, lines, sign, square


def taking_over(c: Canvas) -> None:
    lines(c, 60, 790, "CalaB", 17, "TAKING-OVER CERTIFICATE")
    lines(
        c,
        60,
        765,
        "Cala",
        10.5,
        "Contract no. KD/2024/19-M   Employer: Kestrel Dock Company",
        "Works: Quay Crane Power Upgrade   Contractor: Dunmore Switchgear Ltd",
    )
    c.line(60, 728, 535, 728)
    lines(
        c,
        60,
        700,
        "Cala",
        11,
        "Under clause 10.1 of the Conditions, the Engineer certifies that Section B (Substation",
        "and feeders) was completed in accordance with the Contract on 14 September 2026, apart",
        "from minor outstanding work which does not substantially affect its use.",
        "",
        "The first half of the retention for Section B, being GBP 63,480.00, becomes due.",
        "",
        "Outstanding work to be finished before 30 October 2026:",
        "     (i)   touch-up of galvanising on ladder brackets, bays 3 to 5",
        "     (ii)  as-built cable schedule in editable form",
    )
    lines(c, 60, 470, "Cala", 11, "For the Employer")
    sign(c, 66, 420, 41)
    c.line(60, 418, 260, 418)
    lines(
        c,
        60,
        404,
        "Cala",
        10,
        "Fergus Ballantyne",
        "Engineer's Representative",
        "16 September 2026",
    )
    lines(
        c,
        60,
        120,
        "Cala",
        7.5,
        "Nothing in this certificate is an acceptance of other "
        "Sections. Sections A and C are not taken over.",
    )


def half_signed(c: Canvas) -> None:
    c.setFillColor(colors.HexColor("#37474f"))
    c.rect(0, 742, 612, 50, fill=1, stroke=0)
    c.setFillColor(colors.white)
    lines(c, 40, 760, "SansB", 15, "SUBSTANTIAL COMPLETION")
    c.setFillColor(colors.black)
    rows = (
        ("Owner", "Juniper Flats School District"),
        ("Project", "Gymnasium Reroof"),
        ("Architect's project no.", "2519.02"),
        ("Phase", "Phase 1 - North wing"),
        ("Contractor", "Sable Roofing Co."),
        ("Phase contract sum", "$118,940.00"),
    )
    y = 710
    for name, value in rows:
        c.rect(40, y - 6, 160, 20)
        c.rect(200, y - 6, 370, 20)
        lines(c, 46, y, "CarlB", 10.5, name)
        lines(c, 206, y, "Carl", 10.5, value)
        y -= 20
    lines(
        c,
        40,
        y - 24,
        "Carl",
        10.5,
        "The Work of the phase is found to be substantially complete, and the Owner accepts it",
        "as of the date of the last signature below. All three signatures are needed.",
    )
    x = 40
    for role, name, when, seed in (
        ("Contractor", "Wade Sable", "10/02/2026", 52),
        ("Architect", "Priyanka Nair, AIA", "10/05/2026", 53),
        ("Owner", "Gwen Tillotson", "", 0),
    ):
        lines(c, x, 470, "CarlB", 10, role)
        c.line(x, 425, x + 160, 425)
        lines(c, x, 412, "Carl", 10, name, "Date: " + when)
        if seed:
            sign(c, x + 6, 424, seed)
        x += 180
    lines(c, 40, 380, "Carl", 10, "Ms. Tillotson signs as Superintendent of Facilities.")


def struck(c: Canvas) -> None:
    lines(c, 70, 780, "SansB", 13, "Handover note")
    lines(
        c,
        70,
        755,
        "Sans",
        9.5,
        "Client   Abbot's Quay Hotel Ltd",
        "Job      AQ-1107  Kitchen extract replacement",
        "Stage    Second fix and commissioning",
        "Value    £14,260.00 + VAT",
    )
    lines(c, 70, 670, "Sans", 10, "We have inspected the work and it is")
    lines(c, 70, 640, "SansB", 13, "ACCEPTED   /   NOT ACCEPTED   (delete one)")
    c.setLineWidth(1.8)
    c.setStrokeColor(colors.HexColor("#1c2f86"))
    c.line(66, 646, 148, 643)
    c.line(67, 642, 149, 647)
    c.setStrokeColor(colors.black)
    c.setLineWidth(0.7)
    lines(c, 70, 600, "Sans", 10, "Remarks:")
    c.setFillColor(colors.HexColor("#1c2f86"))
    lines(
        c,
        130,
        600,
        "Hand",
        13,
        "Fan 2 trips on full load, airflow 30% under design.",
        "Duct seams leak over the pass. Redo before opening.",
    )
    lines(c, 150, 512, "Hand", 13, "N. Achterberg", "22 Jan 2026")
    c.setFillColor(colors.black)
    sign(c, 300, 510, 58)
    lines(c, 70, 512, "Sans", 10, "Name", "Date")
    lines(c, 300, 495, "Sans", 8, "(signature, for the client)")


def service_report(c: Canvas) -> None:
    c.setStrokeColor(colors.grey)
    for x, y, w, h in (
        (36, 690, 270, 90),
        (306, 690, 270, 90),
        (36, 420, 540, 270),
        (36, 300, 540, 120),
    ):
        c.rect(x, y, w, h)
    lines(c, 42, 765, "CarlB", 14, "FIELD SERVICE REPORT")
    lines(
        c,
        42,
        745,
        "Carl",
        10,
        "Report FSR-60218     Work order WO-771045",
        "Technician: Luis Marchetti, Polaris Lifts",
        "Visit: 8 April 2026, 07:30 - 15:10",
    )
    lines(c, 312, 765, "CarlB", 10, "CUSTOMER")
    lines(
        c,
        312,
        750,
        "Carl",
        10,
        "Greyfriars Shopping Centre",
        "Modernisation of lifts 1-4",
        "Lift 3: controller exchange",
        "Customer order 26-00417",
    )
    lines(
        c,
        42,
        670,
        "Carl",
        10.5,
        "Work done",
        "- old relay controller removed, new drive fitted",
        "- 42 floor runs, levelling within 4 mm",
        "- emergency call tested with monitoring centre",
        "",
        "Parts and labour at agreed price: GBP 9,875.00",
    )
    lines(c, 42, 402, "CarlB", 10, "CUSTOMER STATEMENT")
    for at, words, mark in (
        (382, "Work completed to my satisfaction", "v"),
        (364, "Work completed, see remarks", ""),
        (346, "Work not completed, further visit needed", ""),
    ):
        square(c, 46, at - 1, mark)
        lines(c, 64, at, "Carl", 10.5, words)
    lines(
        c,
        330,
        382,
        "Carl",
        10,
        "Print name:  Moira Pell",
        "Position:  Centre Facilities Lead",
        "Date:  8 April 2026",
    )
    sign(c, 340, 308, 44, 150, 30)
    lines(
        c,
        42,
        200,
        "Carl",
        7,
        "The customer's signature confirms hours and work only; it does "
        "not waive the warranty. Unsigned reports count as not accepted.",
    )


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "taking-over:a",
        canvas(taking_over),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Kestrel Dock Company",
            project="Quay Crane Power Upgrade",
            project_code="KD/2024/19-M",
            milestone="Section B (Substation and feeders)",
            signatory_name="Fergus Ballantyne",
            signatory_title="Engineer's Representative",
            signature_date="2026-09-16",
            amount="63480.00 GBP",
            conditions=[
                "touch-up of galvanising on ladder brackets, bays 3 to 5",
                "as-built cable schedule in editable form",
            ],
        ),
    )
    yield finish(
        "substantial:a",
        canvas(half_signed, LETTER),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Juniper Flats School District",
            project="Gymnasium Reroof",
            project_code="2519.02",
            milestone="Phase 1 - North wing",
            signatory_name="Gwen Tillotson",
            signatory_title="Superintendent of Facilities",
            amount="118940.00 USD",
            warnings=["partly_signed"],
        ),
    )
    yield finish(
        "struck-words:a",
        canvas(struck),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Abbot's Quay Hotel Ltd",
            project="Kitchen extract replacement",
            project_code="AQ-1107",
            milestone="Second fix and commissioning",
            signatory_name="N. Achterberg",
            signature_date="2026-01-22",
            amount="14260.00 GBP",
        ),
    )
    yield finish(
        "service-report:a",
        canvas(service_report, LETTER),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Greyfriars Shopping Centre",
            project="Modernisation of lifts 1-4",
            project_code="WO-771045",
            milestone="Lift 3: controller exchange",
            signatory_name="Moira Pell",
            signatory_title="Centre Facilities Lead",
            signature_date="2026-04-08",
            amount="9875.00 GBP",
            po_number="26-00417",
        ),
    )
