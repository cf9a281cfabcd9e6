"""Slips and notes of the smallest firms (English)."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan

from .board import Sheet

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Four papers."""
    s = Sheet(60)
    s.p("Pinfold Arboricultural Consultants", 13, "Times-Bold", gap=18)
    s.p("Service report and acceptance", 11, "Times-Italic", gap=14)
    s.kv(
        {
            "Customer": "Winterbourne Parish Trust",
            "Job no.": "PF-2025-207",
            "Work": "Crown inspection of 41 lime trees, The Avenue",
            "Engineer on site": "D. Sallis",
            "Time": "6.5 h on 3 June 2025",
            "Charge": "£1,118.00",
        }
    )
    asked = "Work carried out to the satisfaction of the customer: "
    s.ring(60, s.y, asked, "YES")
    s.p(asked + "YES / NO")
    s.y -= 50
    s.ink(66, s.y + 4, 131)
    s.p("........................................................", gap=0)
    s.p("Barnaby Quill (Trust Secretary)   3 June 2025", 9)
    png = s.done()
    yield Paper(
        "kh-trees-circled",
        "a",
        "scan",
        scan(png, Scanner(dpi=100, skew=-0.9, noise=3, jpeg=40, seed=4)),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Winterbourne Parish Trust",
            project_code="PF-2025-207",
            milestone="Crown inspection of 41 lime trees, The Avenue",
            signatory_name="Barnaby Quill",
            signatory_title="Trust Secretary",
            signature_date="2025-06-03",
            amount="1118.00 GBP",
        ),
        png,
    )

    s = Sheet(60)
    s.p("STATEMENT OF WORK", 16, "Helvetica-Bold", gap=2)
    s.p("SOW-0012 under Master Agreement MA-2023-09", gap=16)
    s.p("between Thistledown Robotics Inc. (Client) and Gable & Pike Usability (Consultant)")
    for head, words in (
        ("1 Scope", "Moderated usability study of the picking console with 24 warehouse workers."),
        (
            "2 Milestones",
            "M1 test plan $9,000; M2 fieldwork $26,500; M3 report $12,000. Total $47,500.00.",
        ),
        (
            "3 Acceptance",
            "Client shall accept or reject each milestone in writing within ten days. "
            "A milestone not rejected in that time is deemed accepted.",
        ),
        ("4 Term", "From 1 March 2026 to 30 June 2026."),
    ):
        s.p(head, 11, "Helvetica-Bold", gap=2)
        s.p(words)
    s.y -= 46
    for x, name, seed in (
        (60, "Ottilie Marsh, VP Product, Client", 139),
        (320, "Jon Gable, Principal, Consultant", 149),
    ):
        s.ink(x, s.y + 2, seed)
        s.rule(x, s.y, 200)
        s.at(x, s.y - 12, name, 9)
        s.at(x, s.y - 24, "12 February 2026" if x == 60 else "10 February 2026", 9)
    yield Paper(
        "kh-sow-usability",
        "a",
        "text",
        s.done(),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Thistledown Robotics Inc.",
            project_code="SOW-0012",
            signatory_name="Ottilie Marsh",
            signatory_title="VP Product",
            signature_date="2026-02-12",
            amount="47500.00 USD",
        ),
    )

    s = Sheet(60)
    s.p("Lockgate Conservation Studio: condition work on paper", 12, "Times-Bold", gap=14)
    s.p("Handover slip 88", 18, "Times-Roman", gap=14)
    s.kv(
        {
            "Owner": "Duchy Record Office",
            "Project": "Tithe maps",
            "Lot": "Lot 5 (maps 61-75)",
            "Value": "GBP 6,045.00",
        }
    )
    s.p("Status of the lot on return:", gap=6)
    for mark, words in (("tick", "accepted"), ("tick", "returned for rework"), ("", "held")):
        s.box(70, s.y, mark)
        s.p(words, x=92, gap=6)
    s.y -= 50
    s.ink(70, s.y, 151, 110, 28)
    s.rule(60, s.y, 180)
    s.at(60, s.y - 12, "Clement Voss, Archivist, 13 March 2026", 9)
    yield Paper(
        "kh-maps-doubletick",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Duchy Record Office",
            project="Tithe maps",
            milestone="Lot 5 (maps 61-75)",
            signatory_name="Clement Voss",
            signatory_title="Archivist",
            signature_date="2026-03-13",
            amount="6045.00 GBP",
        ),
    )

    s = Sheet(60, LETTER)
    s.p("Northlight Renderings, delivery note DN-4471", 13, "Helvetica-Bold", gap=16)
    s.p("Deliver to: Cardinal Row Housing Co-op, Attn. board office")
    s.table(
        [
            ["Item", "Qty", "Received OK"],
            ["Exterior views, dusk", "6", "yes"],
            ["Interior views", "9", "yes"],
            ["Fly-through, 90 s", "1", "yes"],
        ],
        [260, 60, 120],
    )
    s.p("Project CR-2 (Courtyard infill), milestone 2 of 3, US$ 7,800.00. PO 20250661.")
    s.p("Received in full and approved for billing.", gap=30)
    s.font("Kristi", 26)
    s.at(70, s.y - 10, "Fernanda Boyce", 26, "Kristi", colour="#1c2f80")
    s.rule(60, s.y - 16, 200)
    s.at(60, s.y - 28, "Fernanda Boyce, Board Treasurer", 9)
    s.at(330, s.y - 28, "Oct 30, 2025", 9)
    yield Paper(
        "kh-delivery-views",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Cardinal Row Housing Co-op",
            project="Courtyard infill",
            project_code="CR-2",
            milestone="milestone 2 of 3",
            signatory_name="Fernanda Boyce",
            signatory_title="Board Treasurer",
            signature_date="2025-10-30",
            amount="7800.00 USD",
            po_number="20250661",
        ),
    )
