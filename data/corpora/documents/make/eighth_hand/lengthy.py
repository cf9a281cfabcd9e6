"""Long papers in English with the deciding words somewhere inside."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from reportlab.platypus import PageBreak

from .board import BLACK, Box, Grid, Ink, Rule, flow, web

CLAUSES = (
    "Words in the singular include the plural. Headings do not affect the meaning of anything.",
    "The Supplier keeps its own insurance and shows the certificate when it is asked for it.",
    "A Deliverable is deemed accepted when ten Working Days pass without a written rejection, "
    "unless the Order says otherwise.",
    "Where a Deliverable is rejected, the Supplier corrects it at its own cost and submits again.",
    "Neither party is liable for delay caused by events outside its reasonable control.",
    "Each party keeps the other's confidential information to itself for five years.",
    "Personal data are processed only on documented instructions and deleted at the end.",
    "Invoices are paid thirty days after receipt of an accepted deliverable and a valid order.",
    "The Supplier may not subcontract key personnel without consent.",
    "This document may be signed in counterparts, and by electronic means.",
)


def commissioning() -> Paper:
    tests = ("Air balance", "Chilled water flow", "Smoke extract", "Room pressure", "BMS points")
    story: list[object] = [
        "# Commissioning report and client acceptance",
        "Northolt Vaccine Fill Facility · HVAC system AHU-3 · Report CR-AHU3-02",
        "Client: Verdance Biologics Ltd<br/>Contractor: Aerodyne Building Physics<br/>Project "
        "number: VBL-NVF-061",
        "Contents: 1 Introduction, 2 Results, 3 Instruments, 4 Client acceptance, 5 Annex",
        PageBreak(),
        "## 1 Introduction",
        "= This report was prepared after the second commissioning visit. The first report was not "
        "accepted by the client because smoke extract rates were below design. That refusal of 3 "
        "July 2026 is closed by the present report.",
        "## 2 Results",
    ]
    for number, name in enumerate(tests, 1):
        rows = [["Point", "Design", "Measured", "Result"]]
        rows += [
            [f"{name[0]}{k}", str(k * 40 + number * 7), str(k * 40 + number * 8 - 2), "accepted"]
            for k in range(1, 10)
        ]
        story += [f"<b>2.{number} {name}</b>", Grid(rows, [40, 40, 40, 40], shade="#eeeeee")]
    story += [
        PageBreak(),
        "## 3 Instruments",
        "Balometer BM-11, calibrated 12/2025. Anemometer AN-4, calibrated 02/2026.",
        "## 4 Client acceptance",
        "Having witnessed the tests, Verdance Biologics Ltd accepts system AHU-3 and agrees that "
        "the commissioning milestone of £88,250.00 under order VB-77120 may be invoiced.",
        Rule(190, 241),
        "Dr Cressida Yarrow, Head of Engineering &nbsp;&nbsp;&nbsp; 24 July 2026",
        PageBreak(),
        "## 5 Annex: form for later systems",
        "System AHU-__ is accepted / rejected. Name ____________ Signature ____________",
    ]
    return Paper(
        "h-long-commissioning", "a", "text", flow(story, font="Lato", size=10, h_color="#0b4f6c"),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Verdance Biologics Ltd",
            project="Northolt Vaccine Fill Facility", project_code="VBL-NVF-061",
            milestone="system AHU-3", signatory_name="Dr Cressida Yarrow",
            signatory_title="Head of Engineering", signature_date="2026-07-24",
            amount="88250.00 GBP", po_number="VB-77120",
        ),
    )  # fmt: skip


def statement_of_work() -> Paper:
    css = """body{font:11.5px/1.5 'Liberation Serif'}h1{font-size:20px}h2{font-size:13px;
    border-bottom:1px solid #000}table{border-collapse:collapse;width:100%}td,th{border:1px solid
    #000;padding:4px 8px}.pb{page-break-before:always}.n{text-align:right}"""
    clauses = "".join(f"<p>{n}. {text}</p>" for n, text in enumerate(CLAUSES, 1))
    body = f"""<h1>STATEMENT OF WORK JCH-SOW-05</h1><p>to the Master Services Agreement between
    <b>Juniper Court Hospitality Inc.</b> ("Client") and <b>Oakline Systems LLC</b>
    ("Supplier")</p><h2>Project </h2><p>Property Management Interface Hub</p><h2>Deliverables and
    fees</h2><table><tr><th>#<th> Deliverable<th>Acceptance test<th>Fee<tr><td>5.1<td>Connector,
    front desk<td>200 check-ins without error<td class=n>$28,000<tr><td>5.2<td>Connector,
    housekeeping<td>room status within 10 s<td
    class=n>$19,500<tr><td>5.3<td>Dashboard<td>accepted by general manager<td class=n>$12,500
    <tr><td colspan=3>Total fixed fee<td class=n><b>$60,000</b></table><div
    class=pb><h2>Terms</h2> {clauses}{clauses}</div><div class=pb><h2>Signatures</h2><p>Agreed
    and accepted:</p><p>Juniper Court Hospitality Inc.<br>[[ink 17 150 44]]<br>By: Rosa
    Delmonte<br>Title: Chief Operating Officer<br>Date: January 20, 2026</p><p>Oakline Systems
    LLC<br>[[ink 92 140 40 #15151a]]<br>By: Theo Vasquez<br>Title: Partner<br>Date: January 16,
    2026</p></div>"""
    return Paper(
        "h-sow-hotel", "a", "text", web(css, body, size="Letter", margin="24mm"),
        truth(
            "statement_of_work", None, True, "en", client="Juniper Court Hospitality Inc.",
            project="Property Management Interface Hub", project_code="JCH-SOW-05",
            signatory_name="Rosa Delmonte", signatory_title="Chief Operating Officer",
            signature_date="2026-01-20", amount="60000.00 USD",
        ),
    )  # fmt: skip


def signed_on_two() -> Paper:
    story = [
        "# Certificate of Stage Completion",
        "Fairhaven Unified School District · Network Refresh, Bond Measure K · Agreement "
        "FUSD-2026-40",
        "Stage 2: Core switches and wireless, high schools",
        "Amount earned at this stage: $342,118.50",
        "The District has inspected the installation at Ridgemont High and Bayview High.",
        Grid(
            [
                [Box("x"), "Stage accepted, payment released"],
                [Box(), "Stage accepted with exceptions (page 2)"],
                [Box(), "Stage not accepted"],
            ],
            [8, 120],
            lines=None,
        ),
        "> General conditions. " + " ".join(CLAUSES),
        "> " + " ".join(reversed(CLAUSES)),
        PageBreak(),
        "Certificate of Stage Completion, page 2 of 2",
        "Exceptions: <i>none</i>",
        20,
        Grid(
            [
                ["DISTRICT", "VENDOR"],
                [Ink(251, 120, 34), Ink(252, 110, 30, BLACK)],
                ["Marguerite Hsu", "Donnell Price"],
                ["Chief Technology Officer", "Cablewright Inc., VP Field Operations"],
                ["November 6, 2026", "November 5, 2026"],
            ],
            [80, 85],
            lines="#cccccc",
        ),
    ]
    return Paper(
        "h-two-page-school", "a", "text", flow(story, size=10.5, paper=LETTER, margin=23),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Fairhaven Unified School District",
            project="Network Refresh, Bond Measure K", project_code="FUSD-2026-40",
            milestone="Stage 2: Core switches and wireless, high schools",
            signatory_name="Marguerite Hsu", signatory_title="Chief Technology Officer",
            signature_date="2026-11-06", amount="342118.50 USD",
        ),
    )  # fmt: skip


def terms_trap() -> Paper:
    story: list[object] = [
        "# Purchase Order 3100-77821",
        Grid(
            [
                ["Buyer", "Sable Ridge Mining Corp", "Order date", "2026-03-30"],
                ["Supplier", "GeoLumen Imaging Ltd", "Cost code", "EXP-0419"],
                ["Project", "Sable Ridge North drill core imaging", "Terms", "net 45"],
            ],
            [22, 70, 28, 45],
            lines="#888888",
        ),
        Grid(
            [
                ["Item", "Description", "Qty", "Unit (CAD)", "Total (CAD)"],
                ["1", "Hyperspectral scan of core, per metre", "| 4,200", "| 11.50", "| 48,300.00"],
                ["2", "Interpretation report", "| 1", "| 9,700.00", "| 9,700.00"],
                ["", "Subtotal", "", "", "| 58,000.00"],
                ["", "GST 5%", "", "", "| 2,900.00"],
                ["", "Order total", "", "", "| 60,900.00"],
            ],
            [14, 76, 20, 28, 30],
            shade="#dddddd",
        ),
        "Authorised by: Ingrid Pelletier, Procurement Manager",
        Ink(262, 120, 34),
        "Date 04/05/2026",
        PageBreak(),
        "## Conditions of purchase",
    ]
    story += [f"{n}. {text}" for n, text in enumerate(CLAUSES * 3, 1)]
    story.append("This order is accepted by the Supplier when it begins the work.")
    return Paper(
        "h-order-core", "a", "text", flow(story, font="Narrow", size=11),
        truth(
            "purchase_order", None, True, "en", client="Sable Ridge Mining Corp",
            project="Sable Ridge North drill core imaging", project_code="EXP-0419",
            signatory_name="Ingrid Pelletier", signatory_title="Procurement Manager",
            amount="60900.00 CAD", po_number="3100-77821", warnings=["ambiguous_date"],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (commissioning, statement_of_work, signed_on_two, terms_trap):
        yield made()
