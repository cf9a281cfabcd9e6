"""Desks: agencies, software, facilities, events, law; dense and long papers. English."""
# fmt: off

import io
from collections.abc import Iterator

import pypdf
from paper import Paper, truth
from scan import Scanner, scan

from .pen import CERTIFICATE, Sheet, web

TERMS = (
    "Acceptance means the written statement of the Client that a Deliverable meets the Criteria.",
    "A Deliverable not rejected in writing within ten Business Days is deemed accepted.",
    "Rejection shall state the Criteria not met; the Supplier then corrects and resubmits.",
    "Conditional acceptance does not release the Supplier from completing the open points.",
    "Invoices for milestones are issued after acceptance only and are due within thirty days.",
    "Signature of a time record does not constitute acceptance of the results of the work.",
    "The Client may reject a change order without giving reasons and without any cost.",
    "No approval given by e-mail shall bind the Client unless confirmed on the form in Annex 2.",
)


def two_columns() -> Paper:
    s = Sheet()
    s.t(45, 50, "BARNACLE EVENT TECHNOLOGY", "Helvetica-Bold", 14)
    s.t(550, 50, "Milestone certificate MC-19", size=10, how="r")
    y = s.table(45, 62, [
        ["Client: Tidemark Conferences Ltd", "Project: Ocean Forum 2026", "Job: BET-2601"],
        ["PO: TC/26/0044", "Milestone: 2 - Stage and rigging plan", "Issued: 9 Feb 2026"],
        ["Milestone value: £14,720.00", "VAT 20%: £2,944.00", "Total: £17,664.00"]],
        [168, 168, 168])
    left = right = y + 14
    for number, clause in enumerate(TERMS):
        text = f"{number + 1}. {clause}"
        if number < 4:
            left = s.p(45, left, 245, text, "Times-Roman", 8) + 4
        else:
            right = s.p(305, right, 245, text, "Times-Roman", 8) + 4
    y = max(left, right)
    s.rect(45, y + 8, 505, 120)
    s.t(55, y + 28, "CLIENT DECISION", "Helvetica-Bold", 10)
    for number, (mark, text) in enumerate(
            (("tick", "Accepted"), ("", "Accepted with open points (list overleaf)"),
             ("", "Rejected (reasons overleaf)"))):
        s.box(60, y + 50 + number * 18, mark)
        s.t(76, y + 50 + number * 18, text)
    s.t(330, y + 42, "Lorcan Petrie", size=9)
    s.t(330, y + 55, "Head of Production", size=9)
    s.ink(330, y + 98, 120, 32, 801)
    s.line(325, y + 100, 530)
    s.t(325, y + 112, "signature and date:", size=8)
    s.t(420, y + 114, "13 Feb 2026", "Times-Italic", 12, "#1b2a6b")
    return Paper("ke-forum-certificate", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "en", client="Tidemark Conferences Ltd",
        project="Ocean Forum 2026", project_code="BET-2601",
        milestone="2 - Stage and rigging plan", po_number="TC/26/0044",
        signatory_name="Lorcan Petrie", signatory_title="Head of Production",
        signature_date="2026-02-13", amount="14720.00 GBP"))


def superseded() -> Paper:
    body = """<div class=x>SUPERSEDED by rev 2 of 24 March 2026 &ndash; do not use for billing</div>
    <h2>Acceptance Certificate rev 1</h2><p>Client: <b>Moorcroft Biologics Inc.</b><br>Project: <b>
    Clean room 4 validation</b> &ndash; engagement <b>VLD-4471</b><br>Milestone: <b>OQ
    report</b><br>
    Fee: <b>$58,900.00</b><p>The undersigned accepts the OQ report.<p>{{ink 811 130 34}}<br>Ramona
    Castellon, Director of Quality<br>March 10, 2026"""
    css = """body{font:13px Caladea}.x{border:2px solid
    #b00;color:#b00;padding:6px;font-weight:bold;
    text-align:center}"""
    return Paper("ke-cleanroom-superseded", "a", "text", web(body, css, format="Letter"), truth(
        CERTIFICATE, "undecided", True, "en", client="Moorcroft Biologics Inc.",
        project="Clean room 4 validation", project_code="VLD-4471", milestone="OQ report",
        signatory_name="Ramona Castellon", signatory_title="Director of Quality",
        signature_date="2026-03-10", amount="58900.00 USD", warnings=["draft_or_void"]))


def agreement() -> Paper:
    s = Sheet((612, 792))
    for page in range(1, 7):
        s.t(72, 50, "Completion agreement - Gannet Row data centre migration", "Times-Italic", 9)
        s.t(540, 760, f"Page {page} of 6", "Times-Roman", 9, how="r")
        y = 80.0
        if page == 1:
            y = s.p(72, y, 468, """This agreement records the outcome of work order 2026-WO-3
    between
                Pinnacle Ridge Insurance Company ("Client") and Ferrous Cloud Partners
                ("Supplier").""", "Times-Roman", 11, 16)
        if page == 4:
            y = s.p(72, y, 468, """<b>Outcome.</b> Client has tested Phase 3 (Rack move and
    cutover).
                Client accepts Phase 3 for racks A to F only. Racks G and H are not accepted until
                (i) the failed power supply in rack G is replaced and (ii) cabling in rack H is
                labelled. The phase fee of $96,400.00 is released.""", "Times-Roman", 11, 16)
        for number, clause in enumerate(TERMS[page % 3:page % 3 + 5]):
            y = s.p(72, y + 12, 468, f"{page}.{number + 1} {clause}", "Times-Roman", 11, 16)
        if page < 6:
            s.next()
    s.t(72, y + 50, "PINNACLE RIDGE INSURANCE COMPANY", "Times-Bold", 10)
    s.ink(90, y + 92, 130, 32, 821)
    s.line(72, y + 94, 280)
    s.many(72, y + 108, "Sterling J. Okonjo\nSVP Infrastructure\nApril 2, 2026", "Times-Roman", 10)
    return Paper("ke-datacentre-agreement", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted_with_conditions", True, "en",
        client="Pinnacle Ridge Insurance Company", project="Gannet Row data centre migration",
        project_code="2026-WO-3", milestone="Phase 3 (Rack move and cutover)",
        signatory_name="Sterling J. Okonjo", signatory_title="SVP Infrastructure",
        signature_date="2026-04-02", amount="96400.00 USD", conditions=[
            "the failed power supply in rack G is replaced", "cabling in rack H is labelled"]))


def two_needed() -> Paper:
    body = """<h2>Project closure approval</h2><p>Ashdown Theatre Company &middot; Box office
    telephony
    &middot; ref ATC-TEL-1 &middot; contractor Whistle Telecoms<p>Closure fee &pound;3,890.00
    &middot;
    closed on 6 March 2026<table><tr><th>Approval required from<th>Name<th>Signature<th>Date<tr><td>
    Theatre Manager<td>Perdita Shaw<td>{{ink 831 90 24}}<td>9 Mar 2026<tr><td>Finance Director<td>
    Ambrose Kell<td>{{ink 832 90 24}}<td>11 Mar 2026</table><p>Both approvals given: project is
    closed
    and final fee may be billed."""
    css = """body{font:12px 'Liberation Sans'}table{border-collapse:collapse;width:100%}td,th{
    border:1px solid;padding:7px;text-align:left}"""
    return Paper("ke-theatre-closure", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "en", client="Ashdown Theatre Company",
        project="Box office telephony", project_code="ATC-TEL-1", signatory_name="Ambrose Kell",
        signatory_title="Finance Director", signature_date="2026-03-11", amount="3890.00 GBP"))


def sideways() -> Paper:
    s = Sheet()
    s.t(60, 70, "Handover certificate", "Times-Bold", 20)
    y = s.many(60, 110, """Customer: Linden Vale School
        Project: Sports hall acoustics
        Order no.: LVS-0922          Job: AC/551
        Part handed over: Wall panels, north side
        Value: £5,630.00 + VAT""", "Times-Roman", 13, 22)
    s.t(60, y + 16, "Condition on handover (delete as applicable):", "Times-Roman", 12)
    s.t(80, y + 44, "satisfactory", "Times-Bold", 14)
    s.t(220, y + 44, "not satisfactory", "Times-Bold", 14)
    s.line(216, y + 40, 326, y + 37, 1.8, "#1b2a6b")
    s.ink(80, y + 110, 130, 38, 841)
    s.line(60, y + 112, 270)
    s.t(60, y + 127, "Received by: Mrs C. Abernathy, Bursar", "Times-Roman", 11)
    s.t(360, y + 110, "20 Feb 2026", "Times-Italic", 15, "#1b2a6b")
    pdf = s.pdf()
    return Paper("ke-acoustics-handover", "a", "scan",
                 scan(pdf, Scanner(dpi=100, skew=0.4, jpeg=40, turn=270, seed=84)), truth(
        CERTIFICATE, "accepted", True, "en", client="Linden Vale School",
        project="Sports hall acoustics", project_code="AC/551",
        milestone="Wall panels, north side", po_number="LVS-0922",
        signatory_name="C. Abernathy", signatory_title="Bursar", signature_date="2026-02-20",
        amount="5630.00 GBP"), pdf)


def mixed() -> Paper:
    cover = Sheet((420, 595))
    cover.t(40, 60, "Transmittal", "Helvetica-Bold", 16)
    cover.p(40, 80, 340, """Cobalt Lane Interiors hands over the signed page for Ravensworth Dental
        Group, project Practice refit Hexham, job CLI-330, milestone Design development, fee
        £7,215.00. The signed page follows as scanned.""")
    s = Sheet((420, 595))
    s.t(40, 60, "Client response to Design development (CLI-330)", "Helvetica-Bold", 11)
    s.box(40, 100)
    s.t(58, 100, "Approved")
    s.box(40, 122)
    s.t(58, 122, "Approved as noted")
    s.box(40, 144, "cross")
    s.t(58, 144, "Revise and resubmit")
    s.t(40, 180, "Reception desk too high for wheelchairs", "Times-Italic", 13, "#1b2a6b")
    s.ink(50, 250, 120, 34, 851)
    s.line(40, 252, 220)
    s.t(40, 265, "Thea Ravensworth, Principal Dentist, 14 April 2026", size=9)
    writer = pypdf.PdfWriter()
    for data in (cover.pdf(), scan(s.pdf(), Scanner(dpi=110, jpeg=40, seed=85))):
        writer.append(io.BytesIO(data))
    out, behind = io.BytesIO(), pypdf.PdfWriter()
    writer.metadata = {"/Producer": "joined"}
    writer.write(out)
    for data in (cover.out.getvalue(), s.out.getvalue()):
        behind.append(io.BytesIO(data))
    source = io.BytesIO()
    behind.write(source)
    return Paper("ke-dental-response", "a", "mixed", out.getvalue(), truth(
        CERTIFICATE, "rejected", True, "en", client="Ravensworth Dental Group",
        project="Practice refit Hexham", project_code="CLI-330", milestone="Design development",
        signatory_name="Thea Ravensworth", signatory_title="Principal Dentist",
        signature_date="2026-04-14", amount="7215.00 GBP"), source.getvalue())


def check_form() -> Paper:
    s = Sheet((612, 792))
    f = s.c.acroForm
    s.t(60, 60, "Deliverable review form DRF-2", "Times-Bold", 16)
    y = 90.0
    for name, label, value in (
            ("c", "Agency", "Salt Fork County Water District"),
            ("p", "Project", "Meter replacement GIS"),
            ("t", "Task order", "TO-14"), ("d", "Deliverable", "Task 2.3 Parcel match"),
            ("a", "Task amount", "$19,975.00"), ("n", "Reviewer", "Marisol Trent"),
            ("r", "Title", "GIS Program Manager"), ("w", "Date reviewed", "")):
        s.t(60, y + 14, label, "Times-Roman", 11)
        f.textfield(name=name, value=value, x=180, y=s.h - y - 20, width=300, height=20,
                    fontSize=10, forceBorder=True)
        y += 30
    for name, label in (("ok", "Accept"), ("ex", "Accept with exceptions"), ("no", "Reject")):
        f.checkbox(name=name, checked=False, x=60, y=s.h - y - 18, size=14)
        s.t(82, y + 15, label, "Times-Roman", 11)
        y += 26
    s.t(60, y + 40, "Signature of reviewer:", "Times-Roman", 11)
    s.line(180, y + 42, 400)
    return Paper("ke-parcel-review", "a", "form", s.pdf(), truth(
        CERTIFICATE, "undecided", False, "en", client="Salt Fork County Water District",
        project="Meter replacement GIS", project_code="TO-14", milestone="Task 2.3 Parcel match",
        signatory_name="Marisol Trent", signatory_title="GIS Program Manager",
        amount="19975.00 USD"))


def approved_hours() -> Paper:
    s = Sheet()
    s.t(50, 60, "Verity Plume Barristers' Clerks - time note", "Times-Bold", 14)
    y = s.p(50, 78, 495, """Client: Holloway Brine Chemicals Ltd &nbsp; Matter: Effluent inquiry
    &nbsp;
        Matter no.: VP-2290 &nbsp; Period: 2 to 13 March 2026""", "Times-Roman", 11)
    y = s.table(50, y + 10, [["Fee earner", "Hours", "Rate", "Claimed", "Approved"],
                             ["A. Soames", "12.4", "£210", "£2,604.00", "£2,604.00"],
                             ["K. Iyer", "20.0", "£140", "£2,800.00", "£2,800.00"],
                             ["<b>Total</b>", "32.4", "", "£5,404.00", "<b>£5,404.00</b>"]],
                [170, 70, 70, 90, 95], font="Times-Roman", size=10)
    s.stamp(160, y + 60, ["HOURS APPROVED", "J. MERIVALE, LEGAL COUNSEL", "17 MAR 2026"], 5,
            "#22663a", 10, 190)
    return Paper("ke-effluent-hours", "a", "text", s.pdf(), truth(
        "timesheet_approval", "accepted", True, "en", client="Holloway Brine Chemicals Ltd",
        project="Effluent inquiry", project_code="VP-2290", signatory_name="J. MERIVALE",
        signatory_title="LEGAL COUNSEL", signature_date="2026-03-17", amount="5404.00 GBP"))


def change_cond() -> Paper:
    body = """<h2>Change request CR-11</h2><p>Customer <b>Aster &amp; Vine Wine Merchants</b>,
    project <b>
    Cellar stock app</b> (SOW AV-2), supplier Rookery Software.<p>Add barcode reader support, two
    weeks, net price increase <b>&pound;4,360.00</b>.<h4>Customer's answer</h4><p>Agreed, provided
    that
    release 3 is not delayed by this change.<p class=s>Leopold Vine</p><p>Leopold Vine, Managing
    Partner<br>signed online 25 February 2026"""
    return Paper("ke-cellar-change", "a", "text",
                 web(body, "body{font:12px Carlito}.s{font:30px 'Dancing Script';margin:0}"), truth(
        "change_order", "accepted_with_conditions", True, "en",
        client="Aster & Vine Wine Merchants", project="Cellar stock app", project_code="AV-2",
        change_order_number="CR-11", signatory_name="Leopold Vine",
        signatory_title="Managing Partner", signature_date="2026-02-25", amount="4360.00 GBP",
        conditions=["release 3 is not delayed by this change"]))


def original() -> Paper:
    s = Sheet()
    s.t(60, 70, "COPY FOR FILE", "Courier-Bold", 12)
    s.many(60, 100, """ACCEPTANCE OF WORKS

        Client     Penhallow Estate Trustees
        Project    Lake dredging supervision
        Job        EH-618
        Milestone  Stage 2, silt removed
        Fee        GBP 10,240.00

        We accept the stage named above.

        For the Trustees:   (signed on the original)
        Name                Rosalind Penhallow
        Capacity            Managing Trustee
        Date                28 January 2026""", "Courier", 11, 17)
    return Paper("ke-lake-copy", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "en", client="Penhallow Estate Trustees",
        project="Lake dredging supervision", project_code="EH-618",
        milestone="Stage 2, silt removed", signatory_name="Rosalind Penhallow",
        signatory_title="Managing Trustee", signature_date="2026-01-28", amount="10240.00 GBP"))


def second_page() -> Paper:
    body = """<h2>Record of completion visit</h2><p>Occupier: Saltash Ferry Company. Project:
    Ticket hall
    fire alarm, order 77-1203, job BF/2214. Milestone: Final commissioning. Balance due:
    &pound;6,875.50.
    <table><tr><th>Zone<th>Test<th>Result<tr><td>1<td>Sounders<td>pass
    <tr><td>2<td>Detectors<td>pass<tr>
    <td>3<td>Panel link<td>pass</table><p>Statement and signature on page 2.<div
    style="break-before:
    page"><p>The occupier's representative is satisfied with the installation and takes it over.
    <table><tr><td>Signature<td>{{ink 861 120 30}}<tr><td>Name<td>Kerensa
    Tregear<tr><td>Position<td>
    Facilities Manager<tr><td>Date<td>31 March 2026</table></div>"""
    css = """body{font:12px Lato}table{border-collapse:collapse}td,th{border:1px solid #777;
    padding:6px 14px}"""
    return Paper("ke-ferry-visit", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "en", client="Saltash Ferry Company",
        project="Ticket hall fire alarm", project_code="BF/2214", milestone="Final commissioning",
        po_number="77-1203", signatory_name="Kerensa Tregear",
        signatory_title="Facilities Manager", signature_date="2026-03-31", amount="6875.50 GBP"))


def papers() -> Iterator[Paper]:
    for make in (two_columns, superseded, agreement, two_needed, sideways, mixed, check_form,
                 approved_hours, change_cond, original, second_page):
        yield make()
