"""Papers from building sites, workshops and vans, drawn freely."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, A5, LETTER, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics

from .board import BLACK, RED, Sheet


def wide(text: str) -> float:
    """Its width in millimetres in the face of the test protocol."""
    return float(pdfmetrics.stringWidth(text, "Narrow", 12)) / mm


def taking_over() -> Paper:
    s = Sheet()
    s.rect(15, 14, 180, 20)
    s.t(105, 22, "TAKING-OVER CERTIFICATE", 15, "Times-Bold", align="c")
    s.t(105, 29, "Sub-Clause 10.1 · Contract KWD-B/17 · Certificate TOC-2", 9, align="c")
    rows = (
        ("Employer", "Kirrawee Desalination Board"),
        ("Contractor", "Ostrava Marine JV"),
        ("Project", "Intake Tunnel and Pump Hall"),
        ("Section", "Section 2: Pump hall superstructure"),
        ("Retention to be released", "AUD 410,000.00 (first half)"),
        ("Date of taking over", "1 September 2026"),
    )
    for n, (a, b) in enumerate(rows):
        s.t(18, 44 + n * 8, a, 10, "Helvetica-Bold")
        s.t(75, 44 + n * 8, b)
        s.line(15, 46.5 + n * 8, 195, 46.5 + n * 8, 0.3)
    s.t(18, 102, "The Engineer certifies that the Section was completed in accordance with the "
        "Contract on the date\nabove, except for the minor outstanding work and defects listed "
        "here, which shall be finished\nwithin the Defects Notification Period:")  # fmt: skip
    s.t(24, 122, "(a) handrail to stair ST-3\n(b) epoxy coat in valve chamber 2\n"
        "(c) as-built drawings of the crane rail")  # fmt: skip
    s.t(18, 150, "THE ENGINEER, for and on behalf of the Employer")
    s.ink(20, 170, 52, 15, 112)
    s.line(18, 171, 90, 171)
    s.t(18, 176, "Rosalind Achterberg\nEngineer's Representative\n9 September 2026", 9.5)
    s.stamp(140, 168, ["KIRRAWEE", "DESALINATION BOARD", "ENGINEER"], color="#224a9a", size=9)
    return Paper(
        "h-taking-over", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Kirrawee Desalination Board", project="Intake Tunnel and Pump Hall",
            project_code="KWD-B/17", milestone="Section 2: Pump hall superstructure",
            signatory_name="Rosalind Achterberg", signatory_title="Engineer's Representative",
            signature_date="2026-09-09", amount="410000.00 AUD",
            conditions=[
                "handrail to stair ST-3",
                "epoxy coat in valve chamber 2",
                "as-built drawings of the crane rail",
            ],
        ),
    )  # fmt: skip


def payment_certificate() -> Paper:
    s = Sheet()
    s.t(20, 22, "Interim Payment Certificate No. 6", 16, "CaladeaB")
    s.t(20, 30, "Employer: St Brannoc's Hospice Trust   Contract: Day Centre Extension, ref. "
        "BH/DC/19\nContractor: Penhallow Construction   Valuation date: 31 July 2026",
        10, "Caladea")  # fmt: skip
    rows = (
        ("Gross valuation of work to date", "684,300.00"),
        ("Less retention 3%", "(20,529.00)"),
        ("Less previously certified, certificates 1 to 5", "(541,771.00)"),
        ("Amount certified for payment, excluding VAT", "122,000.00"),
        ("VAT at 20%", "24,400.00"),
        ("Payable by the Employer by 28 August 2026", "146,400.00"),
    )
    for n, (a, b) in enumerate(rows):
        y = 52 + n * 8
        bold = "CaladeaB" if n == 3 else "Caladea"
        s.t(20, y, a, 11, bold)
        s.t(180, y, "£ " + b, 11, bold, align="r")
    s.line(150, 78.5, 180, 78.5, 1)
    s.t(20, 112, "I certify that the amount shown is due to the Contractor under clause 4.9. This "
        "certificate is not\nevidence that any work is accepted as free from defects.",
        10, "Caladea")  # fmt: skip
    s.t(20, 136, "Contract Administrator, for the Employer:", 10, "Caladea")
    s.ink(85, 138, 45, 14, 133, BLACK)
    s.t(20, 146, "Euan Tremayne, Tremayne Voss Architects", 10, "Caladea")
    s.t(20, 152, "Issued 7 August 2026", 10, "Caladea")
    return Paper(
        "h-interim-six", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="St Brannoc's Hospice Trust", project="Day Centre Extension",
            project_code="BH/DC/19", signatory_name="Euan Tremayne", signatory_title="Contract "
            "Administrator",
            signature_date="2026-08-07", amount="122000.00 GBP",
        ),
    )  # fmt: skip


def service_van() -> Paper:
    s = Sheet(A5)
    s.rect(8, 8, 132, 16, "#e3342f")
    s.t(12, 18, "FROSTWAY  service & repair", 15, "Helvetica-Bold", "#ffffff")
    s.t(118, 18, "No 60317", 10, "Helvetica-Bold", "#ffffff")
    hand = "Breip"
    for n, (a, b) in enumerate((
        ("Customer", "Gannet Rock Hotel"), ("Address", "Harbour Rd, Skelby"),
        ("Job", "walk-in freezer, kitchen 2"), ("Order no", "GRH 1182"),
        ("Engineer", "Lee"), ("Date", "19 Oct 2026"),
    )):  # fmt: skip
        s.t(10, 36 + n * 9, a, 8)
        s.line(32, 37 + n * 9, 136, 37 + n * 9, 0.3)
        s.t(34, 35.5 + n * 9, b, 13, hand, "#20307a")
    s.t(10, 96, "Work done", 8)
    s.t(12, 104, "Replaced evap. fan motor, regassed, checked door heater.\nRuns at -21 after 2 h.",
        13, hand, "#20307a")  # fmt: skip
    s.t(10, 128, "Parts and labour   £ 612.40 + VAT", 9)
    s.t(10, 140, "Work completed to customer's satisfaction?     YES   /   NO", 9)
    s.ring(79.5, 139, 12, 7)
    s.t(10, 156, "Customer signature", 8)
    s.line(42, 157, 98, 157)
    s.ink(45, 158, 40, 12, 145)
    s.t(10, 167, "Print name and position", 8)
    s.t(46, 167, "Moira Keld, night manager", 13, hand, "#20307a")
    s.t(10, 195, "Goods stay our property until paid. Claims cannot be accepted after 7 days.", 6)
    return Paper(
        "h-van-freezer", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Gannet Rock Hotel",
            project="walk-in freezer, kitchen 2", signatory_name="Moira Keld", signatory_title=
            "night manager",
            signature_date="2026-10-19", amount="612.40 GBP", po_number="GRH 1182",
        ),
    )  # fmt: skip


def delivery_note() -> Paper:
    s = Sheet(landscape(A5))
    s.t(12, 15, "Alder & Pine Modular", 14, "LatoB", "#2d5a3a")
    s.t(198, 15, "Delivery note DN-88214", 11, "LatoB", align="r")
    s.t(12, 24, "Deliver to: Ravensholt Student Homes LLP, plot 14      Project: Ravensholt Phase 1"
        "     Your order: RSH/0042", 9, "Lato")  # fmt: skip
    for n, row in enumerate((
        ("Module", "Type", "Qty", "Condition on arrival"),
        ("M-14-01", "Bathroom pod, left", "1", "ok"),
        ("M-14-02", "Bedroom unit", "2", "ok"),
        ("M-14-03", "Stair core", "1", "corner panel cracked, refused, back on lorry"),
    )):  # fmt: skip
        for x, text in zip((12, 45, 98, 112), row, strict=True):
            s.t(x, 36 + n * 8, text, 9.5, "LatoB" if not n else "Lato")
        s.line(12, 38.5 + n * 8, 198, 38.5 + n * 8, 0.3)
    s.t(12, 78, "Milestone on delivery: Module delivery plot 14, £97,500.00", 10, "Lato")
    s.box(12, 90)
    s.t(18, 90, "Received complete and in good order", 10, "Lato")
    s.box(12, 98, "x")
    s.t(18, 98, "Received with exceptions as noted above", 10, "Lato")
    s.box(12, 106)
    s.t(18, 106, "Refused", 10, "Lato")
    s.ink(120, 112, 44, 15, 152)
    s.line(115, 112, 190, 112)
    s.t(115, 117, "Received by: Hamza Priddy, Site Manager    Date: 27.04.2026", 8.5, "Lato")
    return Paper(
        "h-delivery-pods", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Ravensholt Student Homes LLP", project="Ravensholt Phase 1",
            milestone="Module delivery plot 14", signatory_name="Hamza Priddy",
            signatory_title="Site Manager", signature_date="2026-04-27",
            amount="97500.00 GBP", po_number="RSH/0042",
            conditions=["corner panel cracked, refused, back on lorry"],
        ),
    )  # fmt: skip


def struck() -> Paper:
    s = Sheet(LETTER)
    s.t(25, 25, "SITE ACCEPTANCE TEST", 18, "NarrowB")
    s.t(
        25,
        33,
        "Battery storage yard Cutbank – Inverter group C – SAT protocol 3 of 5",
        11,
        "Narrow",
    )
    s.line(25, 36, 190, 36, 1.5)
    s.t(25, 46, "Buyer        Cutbank Rural Electric Cooperative\nSeller        Voltara Systems "
        "Corp.\nProject no.   VS-1903\nPO            CREC 30556\nMilestone price    USD 275,000.00",
        11, "Narrow")  # fmt: skip
    for n, (a, b) in enumerate((
        ("Insulation resistance", "pass"), ("Black start", "pass"),
        ("Frequency response, 4 s", "6.8 s"), ("Remote trip", "pass"),
    )):  # fmt: skip
        s.rect(25, 76 + n * 9, 90, 9)
        s.rect(115, 76 + n * 9, 40, 9)
        s.t(28, 82 + n * 9, a, 11, "Narrow")
        s.t(120, 82 + n * 9, b, 14, "Breip", "#20307a")
    words = "The test is hereby    accepted   /   accepted with reservations   /   not accepted"
    s.t(25, 126, words, 12, "Narrow")
    s.c.setStrokeColorRGB(0.1, 0.18, 0.5)
    first, second = 25 + wide("The test is hereby    "), 25 + wide(words.split("reservations")[0])
    s.line(first, 125, first + wide("accepted"), 124.4, 1.3)
    start = 25 + wide(words.split("accepted with")[0])
    s.line(start, 124.4, second + wide("reservations"), 125.4, 1.3)
    s.c.setStrokeColorRGB(0, 0, 0)
    s.t(25, 132, "(strike out what does not apply)", 8, "Narrow")
    s.t(25, 144, "Witness for the Buyer", 9, "Narrow")
    s.t(25, 166, "Curtis Nakamura, P.E., System Operations Lead", 11, "Narrow")
    s.line(25, 161, 95, 161)
    s.ink(30, 161, 48, 14, 164)
    s.t(110, 160, "10/29/2026", 15, "Breip", "#20307a")
    s.line(105, 161, 150, 161)
    return Paper(
        "h-sat-struck", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "rejected", True, "en",
            client="Cutbank Rural Electric Cooperative", project="Battery storage yard Cutbank",
            project_code="VS-1903", milestone="Inverter group C",
            signatory_name="Curtis Nakamura", signatory_title="System Operations Lead",
            signature_date="2026-10-29", amount="275000.00 USD", po_number="CREC 30556",
        ),
    )  # fmt: skip


def stamped_only() -> Paper:
    s = Sheet(A4)
    s.t(20, 24, "Handover note", 20, "Times-Italic")
    s.t(20, 34, "Marlpit Quarry Company Ltd – Conveyor CV-9 belt and drive renewal", 12,
        "Times-Roman")  # fmt: skip
    s.t(20, 46, "Contractor: Dray Mechanical. Works order WO 51/26. Final account agreed at "
        "£73,815.20 excluding VAT.\n\nThe conveyor was run loaded for eight hours on Friday 6 "
        "March 2026. Guards, pull cords and belt\nscale were checked by the quarry's fitter. Keys, "
        "manuals and spare idlers were handed over.", 11, "Times-Roman")  # fmt: skip
    s.t(20, 84, "For Marlpit Quarry Company:", 11, "Times-Roman")
    s.stamp(75, 104, ["ACCEPTED", "09 MAR 2026", "G. Hathersage", "Quarry Manager"],
            color="#1c6b3a", turn=-5, size=13)  # fmt: skip
    s.t(20, 140, "For Dray Mechanical:", 11, "Times-Roman")
    s.ink(60, 146, 40, 13, 171, BLACK)
    s.t(20, 156, "Pete Dray, 6 March 2026", 11, "Times-Roman")
    return Paper(
        "h-stamp-quarry", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Marlpit Quarry Company Ltd", project="Conveyor CV-9 belt and drive renewal",
            project_code="WO 51/26", signatory_name="G. Hathersage",
            signatory_title="Quarry Manager", signature_date="2026-03-09",
            amount="73815.20 GBP",
        ),
    )  # fmt: skip


def void_cover() -> Paper:
    s = Sheet(A4)
    s.rect(12, 12, 186, 90)
    s.t(18, 22, "PRACTICAL COMPLETION", 17, "LatoB")
    s.t(18, 32, "Lismoyle Distillery Ltd · Maturation Warehouse 5 · contract LD-W5 · Block A", 11,
        "Lato")  # fmt: skip
    s.t(18, 44, "We accept Block A as practically complete on 12 June 2026.\nValue released: "
        "£228,000.00", 11, "Lato")  # fmt: skip
    s.ink(20, 74, 50, 16, 182)
    s.t(18, 80, "Fergus Lismoyle, Distillery Director, 12 June 2026", 10, "Lato")
    s.stamp(130, 62, ["VOID"], size=52, turn=18, color=RED, alpha=0.75)
    s.t(110, 92, "sprinkler test failed 13/6, F.L.", 15, "Breip", "#b3202a")
    return Paper(
        "h-void-block", "a", "text", s.done(),
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Lismoyle Distillery Ltd",
            project="Maturation Warehouse 5", project_code="LD-W5", milestone="Block A",
            signatory_name="Fergus Lismoyle", signatory_title="Distillery Director",
            signature_date="2026-06-12", amount="228000.00 GBP", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        taking_over, payment_certificate, service_van, delivery_note, struck, stamped_only,
        void_cover,
    ):  # fmt: skip
        yield made()
