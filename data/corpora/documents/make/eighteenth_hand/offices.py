"""What small offices draw up themselves, one sheet at a time (English)."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, LETTER, landscape

from .board import Sheet

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Seven papers."""
    s = Sheet(70)
    s.p("Barrowdene Chartered Surveyors", 15, "Times-Bold", gap=2)
    s.p("14 Cattle Street, Hexmoor. Regulated by nobody you have heard of.", 8, gap=22)
    s.p("SURVEY SIGN-OFF", 12, "Times-Bold")
    s.kv(
        {
            "Client": "Mistral Quay Developments Ltd",
            "Instruction": "BCS 25-381",
            "Site": "Former tannery, Mistral Quay",
            "Stage": "Measured building survey, blocks A to C",
            "Fee for the stage": "GBP 7,320.00 plus VAT GBP 1,464.00, together GBP 8,784.00",
        }
    )
    s.p("We have received the drawings and point cloud of the stage named above. Please cross one:")
    for mark, words in (
        ("", "not accepted, reasons overleaf"),
        ("cross", "accepted as delivered"),
        ("", "accepted once the items overleaf are put right"),
    ):
        s.box(80, s.y, mark)
        s.p(words, x=100, gap=7)
    s.y -= 60
    s.ink(80, s.y + 2, 5)
    s.rule(70, s.y, 200)
    s.at(70, s.y - 12, "Imogen Tarrant, Development Manager", 9)
    s.at(330, s.y - 12, "Date: 17 October 2025", 9)
    yield Paper(
        "kh-survey-cross",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Mistral Quay Developments Ltd",
            project="Former tannery, Mistral Quay",
            project_code="BCS 25-381",
            milestone="Measured building survey, blocks A to C",
            signatory_name="Imogen Tarrant",
            signatory_title="Development Manager",
            signature_date="2025-10-17",
            amount="8784.00 GBP",
        ),
    )

    s = Sheet(54, LETTER)
    s.face = "Times-Roman"
    s.p("PEREGRINE & DAUGHTERS, STRUCTURAL ENGINEERS", 13, "Times-Bold", gap=18)
    s.p("Change Order No. 4", 18, "Times-Bold", gap=4)
    s.p("to the agreement of May 6, 2025 with Tallgrass Community College District", gap=14)
    s.p("Job 25017, Gymnasium roof retrofit")
    s.table(
        [
            ["Description", "Add", "Deduct"],
            ["Second peer review deleted", "", "$6,400.00"],
            ["Site visits reduced from 9 to 7", "", "$1,900.00"],
            ["Extra shop drawing cycle", "$2,250.00", ""],
            ["Net change", "", "$6,050.00"],
        ],
        [290, 90, 90],
        size=10,
    )
    s.p(
        "The contract sum is decreased by six thousand and fifty dollars ($6,050.00). All other "
        "terms stay as they are."
    )
    s.y -= 50
    for x, name, role, seed in (
        (54, "Ruth Peregrine, PE", "Engineer", 41),
        (320, "Dr. Marcus Okello", "Vice President, Facilities", 43),
    ):
        s.ink(x + 10, s.y + 1, seed)
        s.rule(x, s.y, 210)
        s.at(x, s.y - 12, name)
        s.at(x, s.y - 25, role)
        s.at(x, s.y - 38, "September 9, 2025" if x == 54 else "September 15, 2025")
    yield Paper(
        "kh-co-deduct",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Tallgrass Community College District",
            project="Gymnasium roof retrofit",
            project_code="25017",
            signatory_name="Dr. Marcus Okello",
            signatory_title="Vice President, Facilities",
            signature_date="2025-09-15",
            amount="-6050.00 USD",
            change_order_number="4",
        ),
    )

    s = Sheet(62)
    s.at(535, s.y, "Ref: DWL/CC/0455", 9, align="r")
    s.p("Damson Water Laboratories", 14, "Helvetica-Bold", gap=24)
    s.p("Completion certificate", 20, gap=16)
    s.p(
        "Customer: Culver Valley Breweries Ltd. Programme: Effluent monitoring 2025. Order number: "
        "CVB-PO-3310. Deliverable: D4, autumn sampling round with report R-25-118."
    )
    s.p("Price of deliverable D4: GBP 5,275.00.")
    s.p("The customer confirms that deliverable D4 is complete and accepts it without reservation.")
    s.y -= 60
    s.rule(62, s.y, 180)
    s.at(62, s.y - 12, "for Damson: Noel Ashgrove", 9)
    s.ink(70, s.y + 3, 71)
    s.rule(320, s.y, 180)
    s.at(320, s.y - 12, "for the customer: Beatrix Holm, Brewing Director", 9)
    s.at(62, s.y - 24, "10.11.2025", 9)
    yield Paper(
        "kh-lab-halfsigned",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Culver Valley Breweries Ltd",
            project="Effluent monitoring 2025",
            milestone="D4, autumn sampling round with report R-25-118",
            signatory_name="Beatrix Holm",
            signatory_title="Brewing Director",
            amount="5275.00 GBP",
            po_number="CVB-PO-3310",
            warnings=["partly_signed"],
        ),
    )

    s = Sheet(60)
    s.face = "Courier"
    s.p("ORCHARD LANE TRAINING COLLECTIVE", 12, "Courier-Bold", gap=2)
    s.p("course delivery record", gap=20)
    s.kv(
        {
            "Client:": "Fenwick Ambulance Charity",
            "Programme:": "Frontline safety 2025",
            "Course:": "De-escalation, two days",
            "Engagement:": "OL-0931",
            "Delivered:": "22-23 September 2025",
            "Fee:": "EUR 3,860.00",
        },
        100,
    )
    s.p("Participant feedback 4.6 of 5. Certificates issued to 14 staff.", gap=20)
    s.p("CLIENT'S DECISION", face="Courier-Bold")
    s.p("( ) delivered as ordered      (x) delivered, but with the following still to do:")
    s.p("1. make-up session for the two night drivers", gap=3)
    s.p("2. slides as an accessible PDF", gap=20)
    s.y -= 24
    s.ink(190, s.y, 83, 120, 26, colour="#222222")
    s.p("Signed for the client:", gap=3)
    s.p("Odalys Whitmore, Head of Learning, 26 September 2025", 9)
    yield Paper(
        "kh-training-x",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Fenwick Ambulance Charity",
            project="Frontline safety 2025",
            project_code="OL-0931",
            milestone="De-escalation, two days",
            signatory_name="Odalys Whitmore",
            signatory_title="Head of Learning",
            signature_date="2025-09-26",
            amount="3860.00 EUR",
            conditions=["make-up session for the two night drivers", "slides as an accessible PDF"],
        ),
    )

    s = Sheet(40, landscape(A4))
    s.p("Payment Certificate 06", 17, "Helvetica-Bold", gap=4)
    s.p(
        "Employer: Skerry Islands Council   |   Contractor: Bluff & Tolland Marine Works   |   "
        "Certifier: Engineer",
        9,
    )
    s.p("Contract SIC-2024-HB-02, Harbour wall repair. Valuation date 31 October 2025.", 9)
    s.table(
        [
            ["Section", "Contract", "To date", "Previously", "This certificate"],
            ["A Preliminaries", "88,000.00", "61,600.00", "52,800.00", "8,800.00"],
            ["B Piling", "240,000.00", "240,000.00", "216,000.00", "24,000.00"],
            ["C Capping beam", "131,500.00", "39,450.00", "0.00", "39,450.00"],
            ["Gross", "", "", "", "72,250.00"],
            ["Retention 5 %", "", "", "", "-3,612.50"],
            ["Certified for payment, GBP", "", "", "", "68,637.50"],
        ],
        [250, 110, 110, 110, 130],
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
    )
    s.p(
        "I certify that the amount shown is due to the contractor. This certificate is not "
        "acceptance of defective work.",
        9,
    )
    s.y -= 40
    s.stamp(520, s.y - 20, ["SKERRY ISLANDS COUNCIL", "CERTIFIED", "7 NOV 2025"], colour="#27408b")
    s.ink(60, s.y, 97)
    s.rule(40, s.y, 240)
    s.at(40, s.y - 12, "Eilidh Rannoch, Council Engineer, 7 November 2025", 9)
    yield Paper(
        "kh-paycert-harbour",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Skerry Islands Council",
            project="Harbour wall repair",
            project_code="SIC-2024-HB-02",
            signatory_name="Eilidh Rannoch",
            signatory_title="Council Engineer",
            signature_date="2025-11-07",
            amount="68637.50 GBP",
        ),
    )

    s = Sheet(72)
    s.face = "Times-Roman"
    s.size = 11
    s.p("Rook Hill Museum", 14, "Times-Italic", gap=2)
    s.p("Rook Hill, Saltby", 9, gap=24)
    s.p("Lacquer Box Exhibition Design<br/>".replace("<br/>", ""), gap=1)
    s.p("Mill Yard 3, Corvedale", gap=20)
    s.p("18 November 2025", gap=20)
    s.p("Your project 771: permanent gallery, phase II (content plan)", face="Times-Bold", gap=12)
    s.p("Dear Ms Quince,")
    s.p(
        "thank you for the beautifully bound content plan. The education team was charmed, the "
        "volunteers keep borrowing our only copy, and the chapter on the flood of 1911 will be the "
        "heart of the gallery. We have accepted your earlier phase with equal pleasure."
    )
    s.p(
        "On reading it against the brief, however, we find that the loans from the county are "
        "missing altogether, and the committee has therefore resolved not to accept phase II. The "
        "fee of GBP 9,150.00 will be considered again when a complete plan is before us."
    )
    s.p("We look forward to seeing you at the winter party.", gap=18)
    s.p("Yours sincerely,", gap=44)
    s.ink(76, s.y + 12, 103, colour="#111111")
    s.p("Lavinia Stroud", gap=0)
    s.p("Director")
    yield Paper(
        "kh-letter-museum",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Rook Hill Museum",
            project="permanent gallery",
            project_code="771",
            milestone="phase II (content plan)",
            signatory_name="Lavinia Stroud",
            signatory_title="Director",
            signature_date="2025-11-18",
            amount="9150.00 GBP",
        ),
    )

    s = Sheet(60)
    s.p("FINAL ACCEPTANCE CERTIFICATE", 15, "Helvetica-Bold", gap=14)
    s.kv(
        {
            "Purchaser": "Brindle Logistics GmbH & Co, UK Branch",
            "Contractor": "Nodewell Cabling",
            "Contract": "NW-5519 / Depot network",
            "Section": "Section 3, cross-dock hall",
            "Sum": "EUR 31,700.00",
            "Tested on": "4 and 5 August 2025",
        }
    )
    s.p("The section has passed the tests on completion and is accepted as of 6 August 2025.")
    s.y -= 50
    s.ink(70, s.y + 2, 113)
    s.rule(60, s.y, 190)
    s.at(60, s.y - 12, "Gareth Ilbury, Depot Manager, 6 August 2025", 9)
    s.c.saveState()
    s.c.translate(150, 420)
    s.c.rotate(32)
    s.at(0, 0, "V O I D", 92, "Helvetica-Bold", colour="#d9a0a0")
    s.c.restoreState()
    s.y -= 60
    s.p("Issued in error. Replaced by certificate of 20 August 2025.", 9, colour="#a02020")
    yield Paper(
        "kh-void-cabling",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Brindle Logistics GmbH & Co, UK Branch",
            project="Depot network",
            project_code="NW-5519",
            milestone="Section 3, cross-dock hall",
            signatory_name="Gareth Ilbury",
            signatory_title="Depot Manager",
            signature_date="2025-08-06",
            amount="31700.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
