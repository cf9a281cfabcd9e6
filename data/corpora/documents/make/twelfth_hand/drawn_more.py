"""More English papers drawn freely."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import white

from twelfth_hand.board import Sheet, over, stamp, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""

    s = Sheet((595, 420))
    s.rect(15, 15, 565, 390)
    s.t(30, 45, "DELIVERY NOTE", 16, "Helvetica-Bold")
    s.t(560, 45, "DN 60-1177", 12, at="r")
    s.p(30, 70, 260, "Sold to:\nQuarrybank Records Ltd\nUnit 9, Old Tannery", 10)
    s.p(310, 70, 260, "Project: Q-NAS-2\nYour order: QB-301\nCarrier: own van", 10)
    y = s.grid(
        30,
        120,
        (40, 370, 110),
        [
            ("Qty", "Item", "Price"),
            ("1", "Storage array, 96 TB, racked and configured", "£10,840.00"),
            ("4", "Spare drive", "£1,120.00"),
            ("", "Total excluding VAT", "£11,960.00"),
        ],
    )
    s.t(30, y + 30, "Received complete and accepted:")
    s.ink(200, y + 36, 306, 80, 30)
    s.t(330, y + 30, "B. Osei, Facilities Coordinator, 23/02/2026")
    s.t(30, 395, "Stormlight Storage Ltd – goods remain ours until paid.", 7)
    yield Paper(
        "kb-dn-storage",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Quarrybank Records Ltd",
            project_code="Q-NAS-2",
            signatory_name="B. Osei",
            signatory_title="Facilities Coordinator",
            signature_date="2026-02-23",
            amount="11960.00 GBP",
            po_number="QB-301",
        ),
    )

    s = Sheet(face="Times-Roman")
    s.t(535, 60, "The Vellum Society", 14, "Times-Italic", at="r")
    s.p(
        60,
        100,
        470,
        """3 February 2026

Dear Ms Abernethy,

Thank you for the catalogue search prototype (our ref. VS/CAT/2) and for the patience your team has
shown
with our older members.

Council met last night. It would like to say yes, and expects to, but asked me to write that the
prototype cannot be regarded as accepted until the March meeting has seen it. The £6,600 for this
stage therefore stays open for now.

I shall write again after 9 March.

Yours sincerely,""",
        12,
    )
    s.ink(60, 400, 307, 140, 30)
    s.t(60, 425, "Crispin Ormerod, Honorary Secretary", 12)
    s.t(60, 780, "To: Abernethy Search Works", 9)
    yield Paper(
        "kb-vellum",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="The Vellum Society",
            project_code="VS/CAT/2",
            milestone="catalogue search prototype",
            signatory_name="Crispin Ormerod",
            signatory_title="Honorary Secretary",
            signature_date="2026-02-03",
            amount="6600.00 GBP",
        ),
    )

    body = """<h2>Change Authorization CA-31</h2><p>Owner: Sable Point Casino Resorts,
Inc.<br>Integrator:
    Arroyo AV &amp; Network<br>Project: Floor Signage
(AAN-640)</p><table><tr><th>Line<th>Amount<tr><td>Delete
    12 displays, Bingo Hall<td>($18,600.00)<tr><td>Restocking fee<td>$1,860.00<tr><th>Net change<th>
    ($16,740.00)</table><p>Owner authorizes the change.</p><br><br><br><p>Owner:
________________________
    Date: ____________</p><p>Consuelo Baptiste, Director of Construction</p>"""
    css = "body{font:14px 'Liberation Serif'}td,th{border:1px solid #000;padding:5px 20px}"

    def owner(c: object) -> None:
        stamp(c, 430, 470, ("APPROVED", "C. BAPTISTE", "FEB 26 2026"), -6, colour="#1d6b3a")

    data = over(web(body, css, size="Letter"), owner)
    yield Paper(
        "kb-ca31",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Sable Point Casino Resorts, Inc.",
            project="Floor Signage",
            project_code="AAN-640",
            signatory_name="Consuelo Baptiste",
            signatory_title="Director of Construction",
            signature_date="2026-02-26",
            amount="-16740.00 USD",
            change_order_number="CA-31",
        ),
    )

    s = Sheet((612, 792))
    s.rect(40, 40, 532, 60, "#222222")
    s.t(55, 78, "Purchase Order 77-20451", 20, "Helvetica-Bold", colour=white)
    s.p(40, 125, 260, "Buyer: Kettle River School District\nShip to: Technology Office", 10)
    s.p(320, 125, 250, "Vendor: Osprey Learning Systems\nDate: 01/22/2026\nProject: LMS-26", 10)
    s.grid(
        40,
        180,
        (300, 60, 80, 90),
        [
            ("Description", "Qty", "Unit", "Total"),
            ("LMS implementation, milestone billing", "1", "$44,000.00", "$44,000.00"),
            ("Teacher training day", "6", "$1,450.00", "$8,700.00"),
            ("Order total", "", "", "$52,700.00"),
        ],
    )
    s.p(
        40,
        300,
        530,
        """1. Vendor accepts this order by starting work. 2. Payment after District has accepted
the milestone in writing. 3. Rejected work is redone at Vendor's cost.""",
        7,
    )
    s.ink(60, 380, 308)
    s.line(40, 386, 240)
    s.t(40, 398, "Authorized: Lyle Haverstock, Purchasing Agent", 8)
    yield Paper(
        "kb-po-kettle",
        "a",
        "text",
        s.done(),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Kettle River School District",
            project_code="LMS-26",
            signatory_name="Lyle Haverstock",
            signatory_title="Purchasing Agent",
            amount="52700.00 USD",
            po_number="77-20451",
        ),
    )

    s = Sheet(face="Courier")
    s.p(
        50,
        60,
        500,
        """RELEASE SIGN-OFF SHEET                       RS-2.14
====================================================
PRODUCT ......: Loan Origination Core
PROJECT ......: LOC-2-14
CLIENT .......: Tamarack Lending Group
VENDOR .......: Bitter Creek Software
MILESTONE ....: Release 2.14 to production
VALUE ........: USD 16,200.00

READY TO SHIP         [x] yes   [ ] no
CLIENT ACCEPTS        [x] yes   [x] no
ROLLBACK PLAN READ    [x] yes   [ ] no

CLIENT SIGNED  : /s/ Devin Strand
NAME / TITLE   : Devin Strand, Release Manager
DATE           : 2026-03-06
====================================================""",
        10,
    )
    yield Paper(
        "kb-release-214",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Tamarack Lending Group",
            project="Loan Origination Core",
            project_code="LOC-2-14",
            milestone="Release 2.14 to production",
            signatory_name="Devin Strand",
            signatory_title="Release Manager",
            signature_date="2026-03-06",
            amount="16200.00 USD",
        ),
    )

    s = Sheet((842, 595))
    for x, head, text in (
        (
            30,
            "What we do",
            """We build data platforms for lenders and insurers. Nine out
of ten milestones are accepted at the first try.""",
        ),
        (
            300,
            "How we work",
            """Discovery, build, acceptance. You sign when you are ready, never before.""",
        ),
        (
            570,
            "Prices",
            """Health check: £3,500.00 fixed.
Data platform starter: from £48,000.00.""",
        ),
    ):
        s.t(x, 80, head, 16, "Helvetica-Bold")
        s.p(x, 110, 230, text, 11)
    s.t(30, 560, "Thornbury Lake Data – accepted by people who count", 10)
    yield Paper("kb-leaflet", "a", "text", s.done(), truth("other", None, None, "en"))
