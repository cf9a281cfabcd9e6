"""English papers that were signed by hand and then scanned or photographed."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, LETTER
from scan import Scanner, scan

from .board import BLACK, Grid, Ink, Sheet, flow, over, together, web

PEN = "#1d2c80"


def clipboard() -> Paper:
    s = Sheet(LETTER)
    s.rect(14, 12, 188, 14, "#d9d9d9")
    s.t(18, 21, "JOB COMPLETION & CUSTOMER RELEASE", 13, "Helvetica-Bold")
    s.t(198, 21, "Ticket 44-0921", 10, align="r")
    for n, (a, b) in enumerate((
        ("Customer", "Pinecrest Assisted Living"), ("Project", "Nurse call replacement, east wing"),
        ("Work order", "WO-8817"), ("Phase", "2 of 3  rooms 120-148"), ("Billing this phase",
        "$ 21,480.00"), ("Cust. PO", "PAL 5507"),
    )):  # fmt: skip
        s.t(18, 38 + n * 9, a, 9)
        s.line(52, 39 + n * 9, 200, 39 + n * 9, 0.4)
        s.t(55, 37.6 + n * 9, b, 15, "Breip", PEN)
    s.t(18, 100, "Customer representative, check ONE:", 10, "Helvetica-Bold")
    s.box(20, 110, "v", 8)
    s.t(26, 110, "Work complete and accepted.  Bill in full.", 10)
    s.box(20, 118, "", 8)
    s.t(26, 118, "Accepted except for items listed.  Bill in full, return for items.", 10)
    s.box(20, 126, "", 8)
    s.t(26, 126, "Not accepted.  Do not bill.", 10)
    s.t(18, 142, "Items:", 9)
    s.line(32, 143, 200, 143, 0.4)
    s.ink(30, 166, 55, 16, 301)
    s.line(18, 166, 100, 166)
    s.t(18, 171, "Customer signature", 8)
    s.line(110, 166, 200, 166)
    s.t(112, 164, "Yvette Colon,  Facilities Director", 15, "Breip", PEN)
    s.t(110, 171, "Printed name and title", 8)
    s.line(18, 186, 70, 186)
    s.t(22, 184, "Feb 11 2026", 15, "Breip", PEN)
    s.t(18, 191, "Date", 8)
    page = s.done()
    return Paper(
        "h-scan-clipboard", "a", "scan",
        scan(page, Scanner(dpi=130, skew=-0.9, noise=5, jpeg=45, seed=31)),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Pinecrest Assisted Living",
            project="Nurse call replacement, east wing", project_code="WO-8817",
            milestone="2 of 3 rooms 120-148", signatory_name="Yvette Colon",
            signatory_title="Facilities Director", signature_date="2026-02-11",
            amount="21480.00 USD", po_number="PAL 5507",
        ), page,
    )  # fmt: skip


def sideways() -> Paper:
    story = [
        "^ <b>CERTIFICATE OF COMPLETION AND RELEASE OF RETAINAGE</b>",
        "= The undersigned, for <b>Tidecrest Port Authority</b>, confirms that Bellweather "
        "Dredging "
        "Co. has finished the maintenance dredging of <b>Berth 4 (Phase II)</b> under contract "
        "TPA-DR-260. Soundings of October 2, 2026 meet the required depth of 12.8 m over the whole "
        "berth except at station 3+40, where 12.5 m was measured.",
        "= The Authority accepts the work <b>on the condition that the shoal at station 3+40 is "
        "removed before November 30, 2026</b>. Retainage of $96,000.00 is released hereby.",
        Grid(
            [
                ["Signed", Ink(311, 130, 34)],
                ["Name", "Commander Walter Osei (ret.)"],
                ["Title", "Port Director"],
                ["Date", "October 9, 2026"],
            ],
            [30, 90],
        ),
    ]
    page = flow(story, font="Courier", size=11, paper=LETTER, margin=26)
    return Paper(
        "h-scan-sideways-port", "a", "scan",
        scan(page, Scanner(dpi=130, skew=0.7, turn=90, noise=5, jpeg=45, seed=32)),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Tidecrest Port Authority", project="maintenance dredging",
            project_code="TPA-DR-260", milestone="Berth 4 (Phase II)",
            signatory_name="Walter Osei", signatory_title="Port Director",
            signature_date="2026-10-09", amount="96000.00 USD",
            conditions=[
                "the shoal at station 3+40 is removed before November 30, 2026",
            ],
        ), page,
    )  # fmt: skip


def faint_fax() -> Paper:
    s = Sheet(A4)
    s.t(14, 10, "FAX  17-JUN-2026 09:12   CORRIE VETS   P.01/01", 8, "Courier")
    s.t(20, 26, "X-ray room shielding - sign off sheet", 15, "Times-Bold")
    s.t(20, 38, "To: Halden Radiation Protection Ltd       Your ref: HRP/26/204\n"
        "From: Corrie Veterinary Group", 12, "Times-Roman")  # fmt: skip
    s.t(20, 56, "Installation inspected on 15 June 2026. Invoice value £9,275.00.", 12,
        "Times-Roman")  # fmt: skip
    for n, (text, how) in enumerate((("Accepted", ""), ("Rejected", "x"))):
        s.box(24, 72 + n * 9, how, 10, BLACK)
        s.t(32, 72 + n * 9, text, 12, "Times-Roman")
    s.t(24, 96, "lead glass in the door is the wrong grade - swap it", 17, "Breip", "#222222")
    s.ink(24, 126, 50, 16, 321, BLACK)
    s.line(20, 126, 100, 126)
    s.t(20, 132, "Niamh Corrie MRCVS, Practice Principal", 12, "Times-Roman")
    s.t(130, 125, "16 June 2026", 17, "Breip", "#222222")
    page = s.done()
    return Paper(
        "h-scan-fax-vets", "a", "scan",
        scan(page, Scanner(dpi=110, skew=1.1, noise=9, blur=0.7, contrast=0.8, jpeg=40, seed=33)),
        truth(
            "acceptance_certificate", "rejected", True, "en", client="Corrie Veterinary Group",
            project="X-ray room shielding", project_code="HRP/26/204",
            signatory_name="Niamh Corrie", signatory_title="Practice Principal",
            signature_date="2026-06-16", amount="9275.00 GBP",
        ), page,
    )  # fmt: skip


def weekly_paper() -> Paper:
    s = Sheet(A4)
    s.t(20, 20, "WEEKLY TIME SHEET - TEMPORARY STAFF", 14, "Helvetica-Bold")
    s.t(20, 30, "Agency: Swift Hands Ltd      Client: Garrowby Cold Stores      Job: GCS-NIGHT-3",
        10)  # fmt: skip
    s.t(20, 37, "Worker: J. Mbeki      Week ending: Sunday 8 March 2026", 10)
    for n, (day, start, end, hours) in enumerate((
        ("Mon", "22:00", "06:00", "8"), ("Tue", "22:00", "06:00", "8"), ("Wed", "22:00", "04:00",
        "6"), ("Thu", "22:00", "06:00", "8"), ("Fri", "-", "-", "-"),
    )):  # fmt: skip
        y = 44 + n * 9
        for x, w, text in ((20, 25, day), (45, 35, start), (80, 35, end), (115, 25, hours)):
            s.rect(x, y, w, 9)
            s.t(x + 4, y + 6, text, 13, "Helvetica" if x == 20 else "Breip")
    s.t(80, 98, "Total hours", 10, "Helvetica-Bold")
    s.t(119, 98, "30", 15, "Breip")
    s.t(20, 112, "I agree the hours shown and that they will be charged to the client. Any query "
        "must be raised\nbefore signing, hours once accepted are not refunded.", 9)  # fmt: skip
    s.t(20, 132, "Worker", 9)
    s.ink(42, 134, 45, 13, 331, BLACK)
    s.line(38, 134, 110, 134)
    s.t(20, 150, "Client signature", 9)
    s.line(48, 152, 110, 152)
    s.t(120, 150, "Name: Bill Dacre", 10)
    page = s.done()
    return Paper(
        "h-scan-night-shift", "a", "scan",
        scan(page, Scanner(dpi=130, skew=0.4, noise=5, jpeg=45, shadow=True, seed=34)),
        truth(
            "timesheet_approval", "undecided", False, "en", client="Garrowby Cold Stores",
            project_code="GCS-NIGHT-3", signatory_name="Bill Dacre",
            warnings=["partly_signed"],
        ), page,
    )  # fmt: skip


def printed_then_signed() -> Paper:
    css = """body{font:12px Carlito}h2{background:#005a5a;color:#fff;padding:6px}table{width:100%;
    border-collapse:collapse}td{border:1px solid #999;padding:5px}"""
    body = """<h2>Phase gate certificate G3</h2><table><tr><td>Customer<td>Larkspur Semiconductor
    Inc.<tr><td>Programme<td>Cleanroom HVAC retrofit, bay 7<tr><td>Job number<td>LSI-7-1140<tr><td>
    Gate<td>G3 mechanical completion<tr><td>Gate payment<td>US$ 512,600.00</table><p>Signature on
    the following page.</p>"""
    s = Sheet(A4)
    s.t(20, 25, "Phase gate certificate G3, signature page", 13, "Carlito")
    s.t(20, 40, "The gate payment is", 12, "Carlito")
    s.t(66, 40, "released   /   withheld", 12, "Carlito")
    s.ring(73.5, 38.8, 20, 8)
    s.t(20, 62, "Larkspur Semiconductor Inc.", 11, "Carlito")
    s.line(20, 82, 100, 82)
    s.t(20, 87, "Monique Baptiste, Facilities Construction Manager", 10, "Carlito")
    s.t(20, 97, "Date: 9 December 2026", 10, "Carlito")
    ink = Sheet(A4)
    ink.ink(24, 82, 56, 17, 341)
    signed = over(s.done(), ink.done())
    front = web(css, body)
    back = scan(signed, Scanner(dpi=120, skew=-0.6, noise=4, jpeg=45, seed=35))
    return Paper(
        "h-mixed-gate", "a", "mixed", together(front, back),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Larkspur Semiconductor Inc.", project="Cleanroom HVAC retrofit, bay 7",
            project_code="LSI-7-1140", milestone="G3 mechanical completion",
            signatory_name="Monique Baptiste",
            signatory_title="Facilities Construction Manager", signature_date="2026-12-09",
            amount="512600.00 USD",
        ), together(front, signed),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (clipboard, sideways, faint_fax, weekly_paper, printed_then_signed):
        yield made()
