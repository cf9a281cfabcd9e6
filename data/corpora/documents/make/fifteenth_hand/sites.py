"""Sites: engineers, surveyors, laboratories, drawn and printed, some scanned. English."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .pen import CERTIFICATE, Sheet, web


def taking_over() -> Paper:
    s = Sheet()
    s.t(297, 60, "TAKING-OVER CERTIFICATE", "Times-Bold", 16, how="c")
    s.t(297, 78, "(Sub-Clause 10.1)", "Times-Roman", 10, how="c")
    y = s.table(55, 95, [
        ["Employer", "Skerry Isles Harbour Authority"],
        ["Contract", "Fish quay power upgrade - design, supply and supervision"],
        ["Contract No.", "SIHA/C/071"],
        ["Section taken over", "Section 2: Substation B"],
        ["Date of completion", "30 January 2026"],
        ["Section price", "£ 148,225.40"],
    ], [130, 355], font="Times-Roman", size=10)
    y = s.p(55, y + 14, 485, """Following your notice dated 22 January 2026 we hereby certify that
        the above Section was completed in accordance with the Contract on the date stated, except
        for the minor outstanding work listed here, which shall be finished within the Defects
        Notification Period:""", "Times-Roman", 10.5)
    y = s.table(55, y + 8, [
        ["No.", "Outstanding work", "By"],
        ["1", "Labels on feeder panels F3 to F7 missing", "27 Feb 2026"],
        ["2", "Oil test certificate for transformer T2 to be handed in", "13 Feb 2026"],
        ["3", "Cable trench cover at gate cracked", "27 Feb 2026"],
    ], [35, 350, 100], font="Times-Roman", size=10)
    s.t(55, y + 30, "For the Employer", "Times-Bold", 10)
    s.ink(75, y + 80, 140, 36, 51)
    s.line(55, y + 82, 260)
    s.many(55, y + 96, "Torquil Rendall\nHarbour Engineer\n6 February 2026", "Times-Roman", 10)
    s.stamp(430, y + 70, ["SKERRY ISLES", "HARBOUR AUTHORITY"], 6, "#2a4a9a")
    pdf = s.pdf()
    how = Scanner(dpi=110, skew=-0.7, jpeg=40, seed=11)
    return Paper("ke-harbour-taking-over", "a", "scan", scan(pdf, how), truth(
        CERTIFICATE, "accepted_with_conditions", True, "en",
        client="Skerry Isles Harbour Authority",
        project="Fish quay power upgrade - design, supply and supervision",
        project_code="SIHA/C/071", milestone="Section 2: Substation B",
        signatory_name="Torquil Rendall", signatory_title="Harbour Engineer",
        signature_date="2026-02-06", amount="148225.40 GBP", conditions=[
            "Labels on feeder panels F3 to F7 missing",
            "Oil test certificate for transformer T2 to be handed in",
            "Cable trench cover at gate cracked"]), pdf)


def payment_certificate() -> Paper:
    body = """<header><b>Marsh + Tolland</b> quantity surveyors</header>
    <h1>Interim Payment Certificate No. 6</h1><div class=g>
    <p><i>Employer</i>Fenwick Almshouse Charity<p><i>Contractor</i>Orrin Dale Conservation Ltd
    <p><i>Works</i>Repair of the east range<p><i>Job no.</i>MT-5502
    <p><i>Valuation date</i>28 February 2026<p><i>Issued</i>5 March 2026</div>
    <table><tr><td>Gross valuation to date<td>312,604.00<tr><td>Less retention 3%<td>-9,378.12
    <tr><td>Less previously certified<td>-251,220.00
    <tr class=t><td>Net amount now certified for payment (£)<td>52,005.88
    <tr><td>VAT 20%<td>10,401.18<tr><td>Invoice total<td>62,407.06</table>
    <p>I certify that the amount shown as net amount now certified is due from the Employer to the
    Contractor under clause 4.9. The certificate is no approval of workmanship.
    <div class=s>{{ink 61 140 38}}<hr>Philippa Marsh FRICS<br>Contract Administrator, on behalf of
    the Employer<br>5 March 2026</div>"""
    css = """body{font:11px 'Liberation Sans'}header{border-bottom:3px solid #806;padding:4px 0}
    .g{columns:2}.g p{margin:3px 0}i{display:inline-block;width:100px;color:#666}
    td{padding:5px 20px 5px 0;border-bottom:1px solid #ccc}td+td{text-align:right}
    .t{font-weight:bold;background:#f3e4ee}.s{margin-top:40px;width:260px}"""
    return Paper("ke-almshouse-payment", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "en", client="Fenwick Almshouse Charity",
        project="Repair of the east range", project_code="MT-5502",
        signatory_name="Philippa Marsh", signatory_title="Contract Administrator",
        signature_date="2026-03-05", amount="52005.88 GBP"))


def lab_service() -> Paper:
    s = Sheet((420, 595))
    s.t(24, 34, "CALDERA METROLOGY", "Courier-Bold", 14)
    s.t(396, 34, "Service report 88017", "Courier", 10, how="r")
    s.line(24, 42, 396, None, 1.5)
    y = s.many(24, 62, """Customer   Ashgrove Medical Devices Inc.
        Site       Dayton, Bldg 3
        Work order WO-61940
        Job        Annual calibration, 14 balances
        Tech       L. Barnhart
        On site    02/24/2026 08:10 - 15:45""", "Courier", 9.5, 15)
    y = s.p(24, y, 372, """All 14 instruments calibrated; no. 9 adjusted and re-tested. Certificates
        mailed to QA. Labor 7.5 h, fixed price per agreement USD 3,185.00.""", "Courier", 9.5)
    s.t(24, y + 26, "Customer, circle one:", "Courier", 9.5)
    s.t(60, y + 52, "work complete", "Courier-Bold", 10)
    s.t(180, y + 52, "return visit needed", "Courier-Bold", 10)
    s.ring(98, y + 48, 98, 22)
    s.ink(60, y + 108, 110, 32, 71)
    s.line(24, y + 110, 240)
    s.t(24, y + 122, "Signature (customer)", "Courier", 8)
    s.t(258, y + 108, "Feb 24, 2026", "Times-Italic", 12, "#1b2a6b")
    s.line(250, y + 110, 396)
    s.t(24, y + 146, "Print name: ", "Courier", 9.5)
    s.t(100, y + 146, "Jo-Ann Tefft, QA Supervisor", "Times-Italic", 12, "#1b2a6b")
    pdf = s.pdf()
    how = Scanner(dpi=120, skew=0.8, jpeg=40, turn=90, seed=12)
    return Paper("ke-metrology-service", "a", "scan", scan(pdf, how), truth(
        CERTIFICATE, "accepted", True, "en", client="Ashgrove Medical Devices Inc.",
        project="Annual calibration, 14 balances", project_code="WO-61940",
        signatory_name="Jo-Ann Tefft", signatory_title="QA Supervisor",
        signature_date="2026-02-24", amount="3185.00 USD"), pdf)


def architect_stage() -> Paper:
    body = """<table class=h><tr><td>Wren Okafor Architects<td>Stage completion record
    <td>WOA/2307/SR-4</table>
    <p><b>Project:</b> Community library, Tidewell<br><b>Client:</b> Tidewell Parish Council<br>
    <b>Stage:</b> RIBA 4 Technical design<br><b>Stage fee:</b> £38,750.00 (excl. VAT)</p>
    <table class=c><tr><th>Check<th>Yes<th>No<tr><td>All drawings in the issue sheet received
    <td>&#10003;<td><tr><td>Specification received<td>&#10003;<td><tr><td>Cost plan within budget
    <td><td>&#10003;<tr><td>Stage approved by the client<td><td>&#10003;
    <tr><td>Fee may be invoiced<td><td>&#10003;</table>
    <p class=n>Note of the clerk: council resolved on 10 March to ask for savings of £60k before
    Stage 4 can be looked at again.</p>
    <p>Signed for the client</p>{{ink 81 120 34 #222}}<p class=l>Hester Vane, Clerk to the Council
    &nbsp;&nbsp; 12 March 2026</p>"""
    css = """body{font:12px Lato}.h{width:100%;background:#eee}.h td{padding:10px;font-weight:bold}
    .c{border-collapse:collapse;width:80%}.c td,.c th{border:1px solid #999;padding:5px 9px}
    .c td+td{text-align:center;font-family:'DejaVu Sans'}.n{font:italic 14px 'Caladea'}
    .l{border-top:1px solid;width:320px;margin-top:0}"""
    return Paper("ke-library-stage", "a", "text", web(body, css), truth(
        CERTIFICATE, "rejected", True, "en", client="Tidewell Parish Council",
        project="Community library, Tidewell", project_code="WOA/2307/SR-4",
        milestone="RIBA 4 Technical design", signatory_name="Hester Vane",
        signatory_title="Clerk to the Council", signature_date="2026-03-12",
        amount="38750.00 GBP"))


def delivery() -> Paper:
    s = Sheet()
    s.t(45, 55, "Delivery note", "Helvetica-Bold", 18)
    s.t(550, 55, "DN 40218-2", "Helvetica", 12, how="r")
    s.many(45, 85, """Bramble & Lock Geotechnical
        Unit 8, Saltpan Way
        Fife""", size=9, lead=12)
    s.many(330, 85, """Deliver to: Corran Wind Ltd
        Your order: PO-CW-1190
        Our job: BL 7741 / Corran Hill site investigation""", size=9, lead=12)
    y = s.table(45, 135, [
        ["Pos", "Item", "Qty", "Received"],
        ["1", "Factual report, bound, incl. borehole logs BH1-BH9", "3", "3"],
        ["2", "Core boxes to client's store", "27", "27"],
        ["3", "Digital data set AGS 4.1 on USB stick", "1", "0 - stick empty"],
    ], [35, 300, 50, 120])
    y = s.p(45, y + 12, 505, "Value of this delivery as per order, net: <b>£11,360.00</b>")
    s.t(45, y + 30, "Received by customer")
    s.box(60, y + 52)
    s.t(76, y + 52, "complete and in order")
    s.box(220, y + 52, "cross")
    s.t(236, y + 52, "with remarks:")
    s.t(310, y + 52, "item 3 to be sent again", "Times-Italic", 13, "#1b2a6b")
    s.ink(60, y + 104, 110, 30, 91)
    s.line(45, y + 106, 210)
    s.t(45, y + 118, "Euan Sillars, Site Manager", size=9)
    s.t(300, y + 104, "17.02.2026", "Times-Italic", 12, "#1b2a6b")
    s.line(290, y + 106, 400)
    s.t(290, y + 118, "date", size=9)
    s.p(45, 770, 505, """Goods not complained of within 8 days count as accepted. Title passes on
        full payment. Bramble &amp; Lock Geotechnical is a trading name.""", size=7)
    return Paper("ke-cores-delivery", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted_with_conditions", True, "en", client="Corran Wind Ltd",
        project="Corran Hill site investigation", project_code="BL 7741",
        po_number="PO-CW-1190", signatory_name="Euan Sillars", signatory_title="Site Manager",
        signature_date="2026-02-17", amount="11360.00 GBP",
        conditions=["item 3 to be sent again"]))


def practical_completion() -> Paper:
    s = Sheet()
    s.rect(40, 40, 515, 740)
    s.t(60, 75, "Certificate of Practical Completion", "Times-Bold", 18)
    y = s.p(60, 92, 470, """issued under the appointment of <b>Hewer Stann Engineers</b> for the
        <b>Roof plant replacement, Block C</b>, reference <b>HSE-26-011</b>""", "Times-Roman", 11)
    y = s.p(60, y + 14, 470, """To: Meridian Park Management Company Ltd<br/><br/>It is certified
        that the works reached practical completion on ______________ and that half of the
        retention, £4,115.50, is released.""", "Times-Roman", 11, 17)
    s.c.saveState()
    s.c.setFillGray(0.8)
    s.c.setFont("Helvetica-Bold", 60)
    s.c.translate(300, 330)
    s.c.rotate(30)
    s.c.drawCentredString(0, 0, "DRAFT FOR COMMENT")
    s.c.restoreState()
    y += 60
    for who in ("Certified by (engineer)", "Confirmed for the client"):
        s.line(60, y, 280)
        s.t(60, y + 13, who, "Times-Roman", 9)
        s.line(330, y, 500)
        s.t(330, y + 13, "date", "Times-Roman", 9)
        y += 70
    s.t(60, 760, "Rev P1 - 20 Jan 2026 - not to be relied on", "Times-Italic", 9)
    return Paper("ke-plant-completion", "a", "text", s.pdf(), truth(
        CERTIFICATE, "undecided", False, "en", client="Meridian Park Management Company Ltd",
        project="Roof plant replacement, Block C", project_code="HSE-26-011",
        amount="4115.50 GBP", warnings=["draft_or_void"]))


def variation() -> Paper:
    body = """<h2>Variation Instruction</h2><table><tr><th>VI number<td>VI-012<th>Contract
    <td>Sorrel Street Baths, structural refurbishment<tr><th>Employer
    <td>Kettlewell Borough Leisure Trust<th>Project ID<td>KBL-SSB-2<tr><th>Requested<td>9 Jan 2026
    <th>Order ref.<td>PO 8800412</table><h3>Description</h3><p>Omit timber gallery stair; supply
    and fix steel stair to drawing S-204 rev C. Omit two opening rooflights.</p>
    <table class=m><tr><td>Additions<td>£23,940.00<tr><td>Omissions<td>-£29,615.00
    <tr><td><b>Net effect on contract sum</b><td><b>-£5,675.00</b><tr><td>Time<td>nil</table>
    <h3>Approvals</h3><table class=a><tr><th>Role<th>Name<th>Decision<th>Date<th>Initials
    <tr><td>Engineer<td>Jasper Thule<td>recommended<td>12 Jan 2026<td>{{ink 101 34 18}}
    <tr><td>Employer, Head of Assets<td>Nerys Whitcombe<td><s>rejected</s> approved
    <td>15 Jan 2026<td>{{ink 102 34 18}}</table>"""
    css = """body{font:12px Carlito}table{border-collapse:collapse;width:100%}
    th,td{border:1px solid #777;padding:5px;text-align:left}th{background:#e6eef2}
    .m{width:60%}.m td+td{text-align:right}"""
    return Paper("ke-baths-variation", "a", "text", web(body, css), truth(
        "change_order", "accepted", True, "en", client="Kettlewell Borough Leisure Trust",
        project="Sorrel Street Baths, structural refurbishment", project_code="KBL-SSB-2",
        po_number="PO 8800412", change_order_number="VI-012", signatory_name="Nerys Whitcombe",
        signatory_title="Head of Assets", signature_date="2026-01-15", amount="-5675.00 GBP"))


def timesheet() -> Paper:
    s = Sheet((842, 595))
    s.t(40, 45, "Weekly time record - field staff", "Helvetica-Bold", 15)
    s.t(800, 45, "Thornbury Ecology Ltd", "Helvetica-Bold", 11, how="r")
    s.many(40, 68, """Consultant: Isla Drummond      Client: Northern Loop Railway plc
        Project: Otter and bat surveys, section 3      Project no.: TE-938
        Week ending: Sunday 22 February 2026""", size=10)
    y = s.table(40, 115, [
        ["Task", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Total"],
        ["Transects", "7.5", "8.0", "0", "7.5", "0", "0", "0", "23.0"],
        ["Camera traps", "0", "0", "6.0", "0", "4.5", "0", "0", "10.5"],
        ["Travel", "1.0", "1.0", "1.0", "1.0", "1.0", "0", "0", "5.0"],
        ["<b>Hours</b>", "8.5", "9.0", "7.0", "8.5", "5.5", "0", "0", "<b>38.5</b>"],
    ], [160, 70, 70, 70, 70, 70, 70, 70, 80])
    s.t(40, y + 24, "38.5 h at £64.00 = £2,464.00 excl. VAT", "Helvetica-Bold")
    s.t(40, y + 60, "Consultant:")
    s.ink(110, y + 60, 90, 26, 111, "#000000")
    s.t(230, y + 60, "23/02/2026")
    s.t(400, y + 60, "Client approval:")
    s.line(480, y + 62, 640)
    s.t(660, y + 60, "Date:")
    s.line(690, y + 62, 800)
    s.t(480, y + 76, "Bernard Achterberg, Environment Manager", size=9)
    return Paper("ke-ecology-hours", "a", "text", s.pdf(), truth(
        "timesheet_approval", "undecided", False, "en", client="Northern Loop Railway plc",
        project="Otter and bat surveys, section 3", project_code="TE-938",
        signatory_name="Bernard Achterberg", signatory_title="Environment Manager",
        amount="2464.00 GBP", warnings=["partly_signed"]))


def long_report() -> Paper:
    s = Sheet()
    heads = ("Scope of the commissioning", "Method", "Results plant room 1",
             "Results plant room 2", "Acceptance by the building owner")
    words = (
        """This report describes the commissioning of the smoke extract system at Larkhill Campus,
        project 26-SMK-14, carried out by Vesper Fire Consultants for Larkhill College Estates.
        Acceptance criteria are those of the fire strategy, revision F. A test is accepted when the
        measured flow is within ten percent of the design flow.""",
        """Flow was measured at each damper with a vane anemometer. Tests that failed were repeated
        after adjustment. Results rejected on the first day are shown in brackets and were not
        counted. The owner's engineer was present on both days, 4 and 5 March 2026.""",
        """Dampers 1 to 12 reached between 96 and 107 percent of design flow. Damper 7 was accepted
        after its actuator had been changed. Cause and effect matrix: 44 of 44 lines passed.""",
        """Dampers 13 to 20 reached between 93 and 101 percent. Damper 18 was at first rejected and
        then accepted. Standby fan starts in 9 seconds, allowed are 15.""",
        """The building owner has received this report and its annexes and accepts the milestone
        <b>Commissioning complete (M5)</b>. The milestone sum of <b>£17,980.00</b> net is released
        for invoicing against purchase order <b>LC/0097731</b>.""")
    for number, (head, text) in enumerate(zip(heads, words, strict=True), 1):
        s.t(70, 50, "Vesper Fire Consultants - Commissioning report 26-SMK-14", size=8)
        s.t(525, 50, f"page {number} of 5", size=8, how="r")
        s.t(70, 110, f"{number}. {head}", "Times-Bold", 15)
        y = s.p(70, 130, 455, text, "Times-Roman", 12, 19)
        if number in (3, 4):
            first = 1 if number == 3 else 13
            rows = [["Damper", "Design l/s", "Measured l/s", "Verdict"]]
            rows += [[str(first + k), "1200", str(1160 + k * 17 % 90), "passed"] for k in range(8)]
            s.table(70, y + 20, rows, [80, 110, 130, 130])
        if number < 5:
            s.next()
    s.ink(80, y + 80, 140, 36, 121)
    s.line(70, y + 82, 290)
    s.many(70, y + 96, """Quentin Abara
        Director of Estates, Larkhill College Estates
        18 March 2026""", "Times-Roman", 11)
    return Paper("ke-smoke-report", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "en", client="Larkhill College Estates",
        project="smoke extract system at Larkhill Campus", project_code="26-SMK-14",
        milestone="Commissioning complete (M5)", po_number="LC/0097731",
        signatory_name="Quentin Abara", signatory_title="Director of Estates",
        signature_date="2026-03-18", amount="17980.00 GBP"))


def papers() -> Iterator[Paper]:
    for make in (taking_over, payment_certificate, lab_service, architect_stage, delivery,
                 practical_completion, variation, timesheet, long_report):
        yield make()
