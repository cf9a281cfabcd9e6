"""English papers drawn freely."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import white

from twelfth_hand.board import Ink, Sheet, flow, over, rules, say, stamp, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    s = Sheet()
    s.rect(0, 0, 150, 842, "#eef1e6", 0)
    for i, (a, b) in enumerate((("Client", "Marlpit Museum Trust"), ("Job", "TW-3317"),
            ("PO", "MMT-0642"), ("Stage", "Interactive table"), ("Stage fee", "£21,350.00"),
            ("Designer", "Tern & Willow"), ("Issued", "2 March 2026"))):
        s.t(18, 80 + i * 46, a, 8)
        s.t(18, 94 + i * 46, b, 9.5, "Helvetica-Bold")
    s.t(175, 80, "Client approval", 22)
    y = s.p(175, 110, 370, """We have seen the installed interactive table in Gallery 3, tried it with two
school groups, and are happy to approve this stage. Nothing further is needed from you on it.

Gallery 4 is a separate stage and is not covered by this page.""", 11)
    s.ink(180, y + 60, 301, 130, 34)
    s.t(175, y + 85, "Philippa Dunmore", 11)
    s.t(175, y + 99, "Head of Visitor Experience, 5 March 2026", 10)
    yield Paper("kb-sidebar-approval", "a", "text", s.done(), truth(
        AC, "accepted", True, "en", client="Marlpit Museum Trust", project_code="TW-3317",
        milestone="Interactive table", signatory_name="Philippa Dunmore",
        signatory_title="Head of Visitor Experience", signature_date="2026-03-05",
        amount="21350.00 GBP", po_number="MMT-0642"))

    s = Sheet((612, 792), "Times-Roman")
    s.t(306, 70, "TAKING-OVER CERTIFICATE", 17, "Times-Bold", at="c")
    s.t(306, 88, "Contract DCN-14 — Data Centre North, Structured Cabling", 11, at="c")
    y = s.p(60, 120, 490, """To: Ironbark Cabling Pty Ltd
From: Wattle Creek Bank Limited (the Principal)

The Principal certifies under clause 10.1 that Section B (Halls 3 and 4) was complete and ready for use on
18 February 2026 and takes it over on that date, except for the minor work listed:""", 11)
    y = s.grid(60, y + 6, (30, 330, 100), [("#", "Minor work", "Complete by"), ("1",
        "Replace cracked floor tile at row K", "6 March 2026"), ("2",
        "Supply OTDR traces for trunks 41 to 60", "13 March 2026")], face="Times-Roman", size=10)
    y = s.p(60, y + 25, 490, """On this certificate one half of the retention, AUD 27,640.00, is released.
The other half is held until the Performance Certificate.""", 11)
    s.ink(70, y + 50, 302)
    s.line(60, y + 54, 260)
    s.p(60, y + 68, 300, "Lachlan Moorhouse\nPrincipal's Representative\n20 February 2026", 10)
    yield Paper("kb-taking-over", "a", "text", s.done(), truth(
        AC, "accepted_with_conditions", True, "en", client="Wattle Creek Bank Limited",
        project="Data Centre North, Structured Cabling", project_code="DCN-14",
        milestone="Section B (Halls 3 and 4)", signatory_name="Lachlan Moorhouse",
        signatory_title="Principal's Representative", signature_date="2026-02-20",
        amount="27640.00 AUD", conditions=["Replace cracked floor tile at row K",
            "Supply OTDR traces for trunks 41 to 60"]))

    s = Sheet()
    s.t(50, 60, "Acceptance slip", 20, "Helvetica-Bold")
    s.p(50, 90, 480, """Firm: Bellfounder Telecom
Customer: The Cloth Hall Hotel
Work order: WO-6120-K
Job: Guest Wi-Fi, floors 1 to 5
Price: £7,995.00 (VAT £1,599.00, total £9,594.00)""", 11)
    s.t(50, 200, "The work above is", 13)
    for x, word in ((160, "ACCEPTED"), (260, "NOT ACCEPTED"), (390, "PART ACCEPTED")):
        s.t(x, 200, word, 13)
    s.ring(254, 183, 112, 25)
    s.t(50, 240, "because", 11)
    s.t(110, 240, "no signal on floor 4, guests complaining", 13, "Courier-Oblique")
    s.line(100, 244, 500)
    s.ink(70, 310, 303)
    s.line(50, 316, 230)
    s.t(50, 328, "Signature – G. Penhaligon, Duty Manager", 8)
    s.t(330, 312, "14 Jan 2026", 12, "Courier-Oblique")
    s.line(310, 316, 440)
    s.t(310, 328, "Date", 8)
    yield Paper("kb-ring-slip", "a", "text", s.done(), truth(
        AC, "rejected", True, "en", client="The Cloth Hall Hotel",
        project="Guest Wi-Fi, floors 1 to 5", project_code="WO-6120-K",
        signatory_name="G. Penhaligon", signatory_title="Duty Manager",
        signature_date="2026-01-14", amount="7995.00 GBP"))

    rows = [("Milestone", "Value USD", "Accept", "Reject", "Initials"),
        ("1 Discovery", "12,000.00", "prev.", "", "HB"), ("2 Wireframes", "18,500.00", "prev.", "",
        "HB"), ("3 Prototype", "31,000.00", "<b>X</b>", "", "HB"),
        ("4 Usability study", "14,000.00", "", "", "")]
    story = [say("Sheffield Row Interactive — Milestone ledger", 15, "Times-Bold"), say(
        "Client: Puget Ferry Riders Association<br/>Project: Trip Planner Redesign (SRI-207)", 11,
        "Times-Roman"), rules(rows, (150, 90, 60, 60, 60), face="Times-Roman", size=10),
        say("", 6), say("Milestone 3 is accepted today, March 12, 2026. Rows marked “prev.” were "
        "accepted on earlier ledgers. Row 4 is not due.", 11, "Times-Roman"), Ink(304),
        say("Harriet Bloomquist, Executive Director", 11, "Times-Roman")]
    yield Paper("kb-ledger-row3", "a", "text", flow(story, (612, 792)), truth(
        AC, "accepted", True, "en", client="Puget Ferry Riders Association",
        project="Trip Planner Redesign", project_code="SRI-207", milestone="3 Prototype",
        signatory_name="Harriet Bloomquist", signatory_title="Executive Director",
        signature_date="2026-03-12", amount="31000.00 USD"))

    s = Sheet()
    s.t(50, 60, "CLANCY & VOSS ERP PARTNERS", 12, "Helvetica-Bold")
    s.t(545, 60, "PC No. 7", 12, at="r")
    s.line(50, 68, 545)
    y = s.grid(50, 85, (330, 120), [("Payment certificate – Finance rollout (CV-ERP-18)", "EUR"),
        ("Gross value of work to 28 February 2026", "142,000.00"),
        ("Less previously certified", "118,500.00"), ("Less retention on this certificate 5 %",
        "1,175.00"), ("<b>Net amount certified</b>", "<b>22,325.00</b>")])
    y = s.p(50, y + 30, 490, """Client: Lough Derra Dairies DAC. Purchase order 8812-3.

I certify the net amount for payment.""")
    s.ink(60, y + 40, 305, 90, 30)
    s.t(50, y + 60, "Fergal Noone, Group Financial Controller, Lough Derra Dairies")
    s.t(50, y + 76, "10 March 2026")
    s.t(50, 780, "Certification for payment is not acceptance of defective work.", 7)
    yield Paper("kb-paycert7", "a", "text", s.done(), truth(
        AC, "accepted", True, "en", client="Lough Derra Dairies DAC", project="Finance rollout",
        project_code="CV-ERP-18", signatory_name="Fergal Noone",
        signatory_title="Group Financial Controller", signature_date="2026-03-10",
        amount="22325.00 EUR", po_number="8812-3"))

    s = Sheet((595, 420))
    s.rect(15, 15, 565, 390)
    s.t(30, 45, "DELIVERY NOTE", 16, "Helvetica-Bold")
    s.t(560, 45, "DN 60-1177", 12, at="r")
    s.p(30, 70, 260, "Sold to:\nQuarrybank Records Ltd\nUnit 9, Old Tannery", 10)
    s.p(310, 70, 260, "Project: Q-NAS-2\nYour order: QB-301\nCarrier: own van", 10)
    y = s.grid(30, 120, (40, 370, 110), [("Qty", "Item", "Price"), ("1",
        "Storage array, 96 TB, racked and configured", "£10,840.00"), ("4",
        "Spare drive", "£1,120.00"), ("", "Total excluding VAT", "£11,960.00")])
    s.t(30, y + 30, "Received complete and accepted:")
    s.ink(200, y + 36, 306, 80, 30)
    s.t(330, y + 30, "B. Osei, Facilities Coordinator, 23/02/2026")
    s.t(30, 395, "Stormlight Storage Ltd – goods remain ours until paid.", 7)
    yield Paper("kb-dn-storage", "a", "text", s.done(), truth(
        AC, "accepted", True, "en", client="Quarrybank Records Ltd", project_code="Q-NAS-2",
        signatory_name="B. Osei", signatory_title="Facilities Coordinator",
        signature_date="2026-02-23", amount="11960.00 GBP", po_number="QB-301"))

    s = Sheet(face="Times-Roman")
    s.t(535, 60, "The Vellum Society", 14, "Times-Italic", at="r")
    s.p(60, 100, 470, """3 February 2026

Dear Ms Abernethy,

Thank you for the catalogue search prototype (our ref. VS/CAT/2) and for the patience your team has shown
with our older members.

Council met last night. It would like to say yes, and expects to, but asked me to write that the
prototype cannot be regarded as accepted until the March meeting has seen it. The £6,600 for this
stage therefore stays open for now.

I shall write again after 9 March.

Yours sincerely,""", 12)
    s.ink(60, 400, 307, 140, 30)
    s.t(60, 425, "Crispin Ormerod, Honorary Secretary", 12)
    s.t(60, 780, "To: Abernethy Search Works", 9)
    yield Paper("kb-vellum", "a", "text", s.done(), truth(
        AC, "undecided", True, "en", client="The Vellum Society", project_code="VS/CAT/2",
        milestone="catalogue search prototype", signatory_name="Crispin Ormerod",
        signatory_title="Honorary Secretary", signature_date="2026-02-03", amount="6600.00 GBP"))

    body = """<h2>Change Authorization CA-31</h2><p>Owner: Sable Point Casino Resorts, Inc.<br>Integrator:
    Arroyo AV &amp; Network<br>Project: Floor Signage (AAN-640)</p><table><tr><th>Line<th>Amount<tr><td>Delete
    12 displays, Bingo Hall<td>($18,600.00)<tr><td>Restocking fee<td>$1,860.00<tr><th>Net change<th>
    ($16,740.00)</table><p>Owner authorizes the change.</p><br><br><br><p>Owner: ________________________
    Date: ____________</p><p>Consuelo Baptiste, Director of Construction</p>"""
    css = "body{font:14px 'Liberation Serif'}td,th{border:1px solid #000;padding:5px 20px}"

    def owner(c: object) -> None:
        stamp(c, 430, 470, ("APPROVED", "C. BAPTISTE", "FEB 26 2026"), -6, colour="#1d6b3a")

    data = over(web(body, css, size="Letter"), owner)
    yield Paper("kb-ca31", "a", "text", data, truth(
        "change_order", "accepted", True, "en", client="Sable Point Casino Resorts, Inc.",
        project="Floor Signage", project_code="AAN-640", signatory_name="Consuelo Baptiste",
        signatory_title="Director of Construction", signature_date="2026-02-26",
        amount="-16740.00 USD", change_order_number="CA-31"))

    s = Sheet((612, 792))
    s.rect(40, 40, 532, 60, "#222222")
    s.t(55, 78, "Purchase Order 77-20451", 20, "Helvetica-Bold", colour=white)
    s.p(40, 125, 260, "Buyer: Kettle River School District\nShip to: Technology Office", 10)
    s.p(320, 125, 250, "Vendor: Osprey Learning Systems\nDate: 01/22/2026\nProject: LMS-26", 10)
    s.grid(40, 180, (300, 60, 80, 90), [("Description", "Qty", "Unit", "Total"),
        ("LMS implementation, milestone billing", "1", "$44,000.00", "$44,000.00"),
        ("Teacher training day", "6", "$1,450.00", "$8,700.00"), ("Order total", "", "",
        "$52,700.00")])
    s.p(40, 300, 530, """1. Vendor accepts this order by starting work. 2. Payment after District has accepted
the milestone in writing. 3. Rejected work is redone at Vendor's cost.""", 7)
    s.ink(60, 380, 308)
    s.line(40, 386, 240)
    s.t(40, 398, "Authorized: Lyle Haverstock, Purchasing Agent", 8)
    yield Paper("kb-po-kettle", "a", "text", s.done(), truth(
        "purchase_order", None, True, "en", client="Kettle River School District",
        project_code="LMS-26", signatory_name="Lyle Haverstock",
        signatory_title="Purchasing Agent", amount="52700.00 USD", po_number="77-20451",
        signature_date="2026-01-22"))

    s = Sheet(face="Courier")
    s.p(50, 60, 500, """RELEASE SIGN-OFF SHEET                       RS-2.14
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
====================================================""", 10)
    yield Paper("kb-release-214", "a", "text", s.done(), truth(
        AC, "undecided", True, "en", client="Tamarack Lending Group",
        project="Loan Origination Core", project_code="LOC-2-14",
        milestone="Release 2.14 to production", signatory_name="Devin Strand",
        signatory_title="Release Manager", signature_date="2026-03-06", amount="16200.00 USD"))

    s = Sheet((842, 595))
    for x, head, text in ((30, "What we do", """We build data platforms for lenders and insurers. Nine out
of ten milestones are accepted at the first try."""), (300, "How we work",
        """Discovery, build, acceptance. You sign when you are ready, never before."""),
        (570, "Prices", """Health check: £3,500.00 fixed.
Data platform starter: from £48,000.00.""")):
        s.t(x, 80, head, 16, "Helvetica-Bold")
        s.p(x, 110, 230, text, 11)
    s.t(30, 560, "Thornbury Lake Data – accepted by people who count", 10)
    yield Paper("kb-leaflet", "a", "text", s.done(), truth("other", None, None, "en"))
