"""Longer papers, forms with fields, and prints with ink laid over them (English)."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from .board import Sheet, ink, over, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Six papers."""
    terms = "".join(
        f"<p><b>{n}.</b> {t}</p>"
        for n, t in enumerate(
            (
                "Testing is carried out by the Supplier in the presence of the Customer's witness.",
                "A test is passed if no defect of class A and at most three of class B remain. "
                "Defects "
                "of class C do not prevent acceptance.",
                "If the Customer rejects a stage it shall give reasons within five Business Days; "
                "the "
                "stage shall be deemed not accepted until re-tested.",
                "Use in production for more than thirty days counts as acceptance, save where the "
                "Customer has objected in writing.",
                "Acceptance of one stage is not acceptance of any other stage, nor does it waive "
                "any "
                "right in respect of hidden defects.",
                "Fees for an accepted stage fall due thirty days from receipt of a proper invoice.",
            ),
            1,
        )
    )
    html = f"""<div style="font:10.5pt/1.45 'Liberation Serif'"><h1>Site Acceptance Test
    Dossier</h1>
    <p>Drystone Instrumentation Ltd for <b>Ravelin Water Services plc</b></p><p>Programme
    <b>Telemetry renewal AMP8</b>, works order <b>RWS-WO-20417</b>, purchase order
    <b>5100334-07</b></p><p>Dossier version 1.2, 9 February 2026, 3 pages</p>
    <h2>A. Rules of the test</h2>{terms}<div style="break-before:page"></div><h2>B. Results</h2>
    <table border=1 style="border-collapse:collapse;width:100%"><tr><th>Stage<th>Outstations<th>
    Value GBP<th>Result<tr><td>S1 Uplands<td>18<td>41,200.00<td>accepted 3 Nov 2025<tr><td>S2 Moor
    Edge<td>23<td>52,650.00<td>tested 4 Feb 2026<tr><td>S3 Estuary<td>31<td>70,980.00<td>not yet
    tested</table><p>During the test of S2 one class B defect (clock drift at outstation 209) was
    found and closed the same day. No class A defects.</p><div style="break-before:page"></div>
    <h2>C. Decision on stage S2 Moor Edge</h2><p>The Customer, having witnessed the test, declares
    stage S2</p><p style="margin-left:2em">[X] accepted<br>[&nbsp;&nbsp;] accepted subject to
    the snag list in D<br>[&nbsp;&nbsp;] rejected</p><p style="margin-top:60px">{ink(301)}<br>
    _______________________________<br>Osric Dunnett<br>Head of Telemetry, Ravelin Water Services
    plc<br>Signed on 9 February 2026</p><h2>D. Snag list</h2><p>none</p></div>"""
    yield Paper(
        "kh-dossier-sat",
        "a",
        "text",
        web(html, "td,th{padding:4px}"),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Ravelin Water Services plc",
            project="Telemetry renewal AMP8",
            project_code="RWS-WO-20417",
            milestone="S2 Moor Edge",
            signatory_name="Osric Dunnett",
            signatory_title="Head of Telemetry",
            signature_date="2026-02-09",
            amount="52650.00 GBP",
            po_number="5100334-07",
        ),
    )

    buffer = io.BytesIO()
    c = Canvas(buffer, A4, invariant=1)
    f = c.acroForm
    c.setFont("Helvetica-Bold", 15)
    c.drawString(60, 780, "Client acceptance form CAF-7")
    c.setFont("Helvetica", 10)
    for i, (label, value) in enumerate(
        (
            ("Client", "Juniper Hearing Aids Ltd"),
            ("Project", "Packaging redesign"),
            ("Our job no.", "MWD-1408"),
            ("Milestone", "2 - Dieline and artwork"),
            ("Fee (GBP)", "12,480.00"),
            ("Name", "Araminta Cole"),
            ("Position", "Brand Lead"),
            ("Date", "11 March 2026"),
            ("Signature (type /s/ and name)", "/s/ Araminta Cole"),
        )
    ):
        y = 740 - 30 * i - (90 if i > 4 else 0)
        c.drawString(60, y, label)
        f.textfield(
            name=f"t{i}",
            x=220,
            y=y - 6,
            width=280,
            height=20,
            value=value,
            fontSize=10,
            borderWidth=0.5,
        )
    c.drawString(60, 590, "We")
    for i, (word, on) in enumerate(
        (
            ("accept the milestone", True),
            ("accept it with changes", False),
            ("do not accept it", False),
        )
    ):
        f.radio(
            name="word",
            value=f"v{i}",
            selected=on,
            x=90,
            y=585 - 22 * i,
            size=14,
            buttonStyle="check",
        )
        c.drawString(112, 589 - 22 * i, word)
    c.save()
    yield Paper(
        "kh-form-radio",
        "a",
        "form",
        buffer.getvalue(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Juniper Hearing Aids Ltd",
            project="Packaging redesign",
            project_code="MWD-1408",
            milestone="2 - Dieline and artwork",
            signatory_name="Araminta Cole",
            signatory_title="Brand Lead",
            signature_date="2026-03-11",
            amount="12480.00 GBP",
        ),
    )

    buffer = io.BytesIO()
    c = Canvas(buffer, A4, invariant=1)
    f = c.acroForm
    c.setFont("Times-Bold", 16)
    c.drawCentredString(297, 785, "TIME SHEET")
    c.setFont("Times-Roman", 10)
    c.drawString(60, 760, "Wayfarer Interpreters, bookings 0113 at wayfarer.example")
    rows = (
        ("Customer", "St Brannoc Immigration Advice Centre"),
        ("Booking", "WI-66102"),
        ("Interpreter", "Hodan Warsame"),
        ("Dates", "2, 3 and 5 February 2026"),
        ("Hours", "16.25"),
        ("Rate and total", "GBP 46.00, GBP 747.50"),
        ("Approver", "Leopold Marchetti"),
        ("Role", "Senior Caseworker"),
        ("Date", ""),
        ("Signature", ""),
    )
    for i, (label, value) in enumerate(rows):
        c.drawString(60, 720 - 34 * i, label)
        f.textfield(
            name=label,
            x=170,
            y=712 - 34 * i,
            width=320,
            height=22,
            value=value,
            fontName="Times-Roman",
            fontSize=11,
            borderWidth=0.5,
        )
    for i, (label, on) in enumerate((("Hours approved", False), ("Hours disputed", False))):
        f.checkbox(name=label, x=170 + 150 * i, y=360, size=14, checked=on)
        c.drawString(190 + 150 * i, 363, label)
    c.save()
    yield Paper(
        "kh-form-timesheet",
        "a",
        "form",
        buffer.getvalue(),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="St Brannoc Immigration Advice Centre",
            project_code="WI-66102",
            signatory_name="Leopold Marchetti",
            signatory_title="Senior Caseworker",
            amount="747.50 GBP",
        ),
    )

    buffer = io.BytesIO()
    c = Canvas(buffer, A4, invariant=1)
    f = c.acroForm
    c.setFont("Helvetica", 9)
    c.drawString(50, 800, "Eastgate Survey & Drone Ltd | Flight programme acceptance")
    for i, (label, value) in enumerate(
        (
            ("Customer", "Limewash Quarries Holdings"),
            ("Contract", "LQ-DR-2025-03"),
            ("Programme part", "Flight block 3, east faces"),
            ("Charge", "EUR 5,960.00"),
        )
    ):
        c.drawString(50, 765 - 26 * i, label)
        f.textfield(
            name=f"p{i}",
            x=150,
            y=758 - 26 * i,
            width=250,
            height=18,
            value=value,
            fontSize=9,
            borderWidth=0,
        )
    c.drawString(50, 650, "Verdict")
    f.choice(
        name="verdict",
        value="Rejected",
        x=150,
        y=642,
        width=160,
        height=18,
        fontSize=9,
        options=["Please choose", "Accepted", "Accepted with remarks", "Rejected"],
    )
    c.drawString(50, 622, "Remarks")
    f.textfield(
        name="rem",
        x=150,
        y=590,
        width=380,
        height=40,
        fontSize=9,
        borderWidth=0.5,
        fieldFlags="multiline",
        value="Ground sample distance 4.1 cm instead of 2.5 cm on all strips.",
    )
    c.drawString(50, 560, "Signed")
    f.textfield(
        name="sig",
        x=150,
        y=552,
        width=250,
        height=18,
        fontSize=9,
        borderWidth=0.5,
        value="/s/ Kaspar Lindqvist, Quarry Manager, 27.02.2026",
    )
    c.save()
    yield Paper(
        "kh-form-dropdown",
        "a",
        "form",
        buffer.getvalue(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Limewash Quarries Holdings",
            project="Flight programme",
            project_code="LQ-DR-2025-03",
            milestone="Flight block 3, east faces",
            signatory_name="Kaspar Lindqvist",
            signatory_title="Quarry Manager",
            signature_date="2026-02-27",
            amount="5960.00 EUR",
        ),
    )

    html = """<div style="font:10pt Carlito;column-count:2;column-gap:26px"><h2>Taking-Over
    Certificate</h2><p>Clause 10.1. Contract HBX/PV/2024/09.</p><p><b>Employer</b><br>Highbarrow
    Schools Trust</p><p><b>Contractor</b><br>Sunmast Electrical Services</p><p><b>Works</b><br>
    Rooftop solar on nine academies</p><p><b>Section</b><br>Section C: Thornlea and Abbot's
    Wood</p><p><b>Section value</b><br>GBP 118,400.00</p><p>The Section was completed in accordance
    with the Contract on 19 December 2025, except for the minor outstanding work listed, which does
    not substantially affect its use and which the Contractor shall finish by 31 January 2026:</p>
    <table border=1 style="border-collapse:collapse"><tr><th>No<th>Outstanding work<th>Where<tr><td>
    1<td>Bird guards on inverter hoods<td>Thornlea<tr><td>2<td>As-built string plan<td>both</table>
    <p>The Section is taken over by the Employer with that exception.</p><p style="font-size:8pt">
    This certificate relieves nobody of duties under clause 11. Works rejected by the Engineer stay
    rejected until re-tested.</p><div style="height:90px"></div><p>Philippa Raine<br>Director of
    Estates, Highbarrow Schools Trust<br>22 December 2025</p></div>"""
    s = Sheet()
    s.ink(320, 560, 311, 150, 36)
    s.rule(318, 558, 180)
    yield Paper(
        "kh-taking-over",
        "a",
        "text",
        over(web(html, "td,th{padding:3px}"), s.done()),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Highbarrow Schools Trust",
            project="Rooftop solar on nine academies",
            project_code="HBX/PV/2024/09",
            milestone="Section C: Thornlea and Abbot's Wood",
            signatory_name="Philippa Raine",
            signatory_title="Director of Estates",
            signature_date="2025-12-22",
            amount="118400.00 GBP",
            conditions=["Bird guards on inverter hoods", "As-built string plan"],
        ),
    )

    html = """<table style="font:9pt 'Liberation Sans';width:100%;border-collapse:collapse"
    border=1>
    <tr><td colspan=4><b>CHANGE ORDER</b> &nbsp; CO-2026-003 &nbsp; (second
    issue)<tr><td>Owner<td>Alder Creek
    Veterinary Partners LLC<td>Project<td>New surgery wing, ACV-22<tr><td>Architect<td>Stillwater
    Brand &amp; Build<td>PO<td>AC-90017<tr><td colspan=4 style="height:90px;vertical-align:top">
    Reason: owner asks for a second recovery room; relocate two partitions, add one sink, extend
    medical gas.<tr><td colspan=3>Original contract sum<td>$ 412,000.00<tr><td colspan=3>Change by
    earlier orders 001, 002<td>$ 9,310.00<tr><td colspan=3>This order<td>$ 27,845.00<tr><td
    colspan=3>New contract sum<td>$ 449,155.00<tr><td colspan=2 style="height:80px;vertical-align:
    bottom">Owner: Dr. Celeste Abiodun, Managing Partner<br>Date: 04 Dec 2025<td colspan=2
    style="vertical-align:bottom">Architect: Finn Aldersey<br>Date: 01 Dec 2025</table>"""
    s = Sheet()
    s.ink(352, 549, 331, 110, 30, colour="#222222")
    s.stamp(60, 546, ["NOT APPROVED", "see e-mail 4 Dec"], angle=3, size=9)
    s.ink(196, 549, 332, 92, 26)
    yield Paper(
        "kh-co-stamped-no",
        "a",
        "text",
        over(web(html, "td{padding:5px}"), s.done()),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Alder Creek Veterinary Partners LLC",
            project="New surgery wing",
            project_code="ACV-22",
            signatory_name="Dr. Celeste Abiodun",
            signatory_title="Managing Partner",
            signature_date="2025-12-04",
            amount="27845.00 USD",
            po_number="AC-90017",
            change_order_number="CO-2026-003",
        ),
    )
