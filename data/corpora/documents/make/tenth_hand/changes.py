"""English change orders, of several trades."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .kit import BLACK, box, canvas, finish, ink, lines, sign, square, web


def builder(c: Canvas) -> None:
    c.grid([40, 306, 572], [760, 716, 672, 628])
    for x, y, head, body in (
        (46, 748, "PROJECT", "Linden Street Firehouse No. 4"),
        (312, 748, "CHANGE ORDER NO.", "011"),
        (46, 704, "OWNER", "Town of Eastmere"),
        (312, 704, "CONTRACT / JOB", "24-FH4"),
        (46, 660, "CONTRACTOR", "Ashworth & Doyle Builders"),
        (312, 660, "DATE ISSUED", "3/9/2026"),
    ):
        lines(c, x, y, "SansB", 7, head)
        lines(c, x, y - 18, "Sans", 10, body)
    lines(
        c,
        46,
        600,
        "Sans",
        10,
        "The contract is changed as follows:",
        "   Replace gypsum soffit with cement board, apparatus bay      ADD   $ 9,420.00",
        "   Delete decorative lantern at entry" + " " * 42 + "DEDUCT  $ 1,150.00",
    )
    lines(c, 46, 530, "SansB", 10, "Net change by this order:  $ 8,270.00")
    lines(
        c,
        46,
        512,
        "Sans",
        9,
        "Contract sum before: $ 2,914,006.00      after: $ 2,922,276.00",
        "Time: no change",
    )
    lines(c, 46, 460, "SansB", 9, "NOT VALID UNTIL SIGNED BY OWNER, ARCHITECT AND CONTRACTOR")
    for y, role, name, when, seed in (
        (400, "ARCHITECT", "Mirela Stan, Stan Okafor Architects", "3/11/2026", 151),
        (340, "CONTRACTOR", "Pat Doyle, President", "3/12/2026", 152),
        (280, "OWNER", "Rosalind Peake, Town Administrator", "3/18/2026", 153),
    ):
        lines(c, 46, y, "SansB", 8, role)
        sign(c, 150, y - 4, seed, 130, 34)
        c.line(140, y - 6, 330, y - 6)
        lines(c, 140, y - 17, "Sans", 8, name)
        lines(c, 360, y, "Sans", 9, when)


def pco(c: Canvas) -> None:
    lines(c, 50, 780, "CalaB", 14, "VARIATION REQUEST VR-19")
    lines(
        c,
        50,
        758,
        "Cala",
        10,
        "Client: Northgate Aquatic Centre CIC",
        "Contract: Pool Hall Envelope, NAC-02",
        "Raised by: Sillwood Glazing, 14 July 2026",
        "Subject: heated glass to gable D",
        "Additional price: GBP 12,870.00 + VAT",
    )
    lines(c, 50, 650, "Cala", 10, "Client's instruction (tick):")
    for x, words, mark in (
        (60, "proceed", ""),
        (160, "do not proceed", "v"),
        (290, "price only", ""),
    ):
        square(c, x, 628, mark, 9)
        lines(c, x + 16, 629, "Cala", 10, words)
    lines(c, 50, 590, "Cala", 10, "Signed for the client")
    sign(c, 170, 580, 155)
    c.line(165, 578, 330, 578)
    lines(c, 165, 565, "Cala", 9, "Tamsin Rowe, Project Sponsor", "20 July 2026")
    lines(
        c,
        50,
        200,
        "Cala",
        7.5,
        "A variation that the client has instructed is accepted work and "
        "is billed with the next application.",
    )


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "builder-co:a",
        canvas(builder, LETTER),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Town of Eastmere",
            project="Linden Street Firehouse No. 4",
            project_code="24-FH4",
            change_order_number="011",
            signatory_name="Rosalind Peake",
            signatory_title="Town Administrator",
            signature_date="2026-03-18",
            amount="8270.00 USD",
        ),
    )
    yield finish(
        "variation-no:a",
        canvas(pco),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Northgate Aquatic Centre CIC",
            project="Pool Hall Envelope",
            project_code="NAC-02",
            change_order_number="VR-19",
            signatory_name="Tamsin Rowe",
            signatory_title="Project Sponsor",
            signature_date="2026-07-20",
            amount="12870.00 GBP",
        ),
        Scanner(skew=-0.7, seed=51, noise=7),
    )
    yield web(
        "change-cond:a",
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "en",
            client="Mariner Pension Trustees",
            project="Member Letters Automation",
            project_code="MPT-LTR",
            change_order_number="CR-0014",
            signatory_name="Ines Falkner",
            signatory_title="Programme Manager",
            signature_date="2026-05-05",
            amount="17600.00 GBP",
            po_number="PO 300771",
            conditions=[
                "the go-live of 1 July does not move",
                "no more than 22 days are charged",
            ],
        ),
        f"""<div class=a><b>CHANGE REQUEST</b><b>CR-0014</b></div>
<table><tr><td>Requested by<td>Jude
Amory, Letterbox Systems<td>Raised<td>21 April 2026<tr><td>Customer<td>Mariner Pension Trustees<td>
Contract<td>MPT-LTR<tr><td>Project<td>Member Letters Automation<td>PO<td>PO 300771<tr><td>Priority
<td>High<td>Type<td>Scope</table><h4>What changes</h4><p>Add Welsh-language templates for 31 letter
types, with proofing by a sworn translator.</p><h4>Effect</h4><table><tr><th>Effort<th>Price<th>Plan
<tr><td>22 days at £800.00<td>£17,600.00 excl. VAT<td>none expected</table><h4>Customer decision
</h4><p>{box("x")} Approved &emsp; {box()} Declined &emsp; {box()} On hold</p><p>Limits set by the
customer:<br>&ndash; provided that the go-live of 1 July does not move<br>&ndash; provided that no
more than 22 days are charged</p><table><tr><td>{ink(157, 130, 40, BLACK)}<td>Ines Falkner<td>
Programme Manager<td>5 May 2026</table>""",
        "body{font:10pt Carlito}.a{display:flex;justify-content:space-between;font-size:18pt;"
        "color:#a33}table{width:100%;border-collapse:collapse}td,th{border:1px solid #caa;"
        "padding:5px;text-align:left}",
    )
    yield web(
        "change-open:a",
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Gulliver Toy Retail",
            project="Click and Collect",
            project_code="GTR-CC",
            change_order_number="CN-6",
            signatory_name="Aled Prosser",
            signatory_title="IT Director",
            amount="9800.00 GBP",
            warnings=["partly_signed"],
        ),
        f"""<h2>Contract change note CN-6</h2>
<p>Gulliver Toy Retail / Click and Collect / GTR-CC</p>
<ol><li>Locker integration is added to phase 3.</li><li>The charges rise by £9,800.00.</li><li>This
note takes effect when both parties have signed.</li></ol><table><tr><th>Supplier: Bellwether Apps
<th>Customer: Gulliver Toy Retail<tr><td>By: {ink(158, 120, 38)}<td>By:<tr><td>Name: Nils Oberg<td>
Name: Aled Prosser<tr><td>Title: Partner<td>Title: IT Director<tr><td>Date: 14/08/2026<td>Date:
</table><p style="color:#a00">Verbally agreed in the call of 12 August, signature to follow.</p>""",
        "body{font:11pt 'DejaVu Sans'}td,th{padding:8px 30px 8px 0;text-align:left;width:280px;"
        "border-bottom:1px solid #ccc}",
    )
    yield web(
        "change-erp:a",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Foxhollow Distillers Pty Ltd",
            project="Bond Store Sprinklers",
            project_code="J-88031",
            change_order_number="CO-2",
            signatory_name="Harriet Mbeki",
            signatory_title="Engineering Manager",
            signature_date="2026-01-30",
            amount="-6310.00 AUD",
        ),
        """<pre>CONTRACT AMENDMENT                          CO-2            Page 1/1
=====================================================================
Customer : Foxhollow Distillers Pty Ltd     Job      : J-88031
Project  : Bond Store Sprinklers            Printed  : 02-Feb-2026

Line  Text                                     Old          New
  40  Diesel pump set                    48,900.00    40,240.00
  70  Jockey pump                         6,100.00     8,450.00
                                       ----------- ------------
Net change ex GST                                     -6,310.00 AUD
New contract value ex GST                            311,745.00 AUD

Workflow
  10  Prepared    B. Lindqvist (Wardfire)        27-Jan-2026  OK
  20  Checked     S. Huynh (Wardfire)            28-Jan-2026  OK
  30  CUSTOMER    Harriet Mbeki                  30-Jan-2026  APPROVED
                  Engineering Manager, Foxhollow
Status: RELEASED
</pre>""",
        "pre{font:10pt 'Liberation Mono'}",
    )
