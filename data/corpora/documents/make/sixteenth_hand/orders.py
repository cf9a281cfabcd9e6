"""Orders, changes, statements of work, hours and papers without a decision, in English."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import GRID, Board, Ink, box, flow, gap, para, pen, web


def change_signed() -> Paper:
    data = web(
        """td{border:1px solid #444;padding:5px}table{border-collapse:collapse;width:100%}
        .h{background:#e6edf5;width:30%}""",
        f"""<h2>Change Order CO-07</h2><table>
        <tr><td class="h">Customer</td><td>Oxbow Credit Union</td></tr>
        <tr><td class="h">Project</td><td>Branch network refresh (P-60221)</td></tr>
        <tr><td class="h">Reason</td><td>Two branches added: Mill Creek, Dayton</td></tr>
        <tr><td class="h">Contract value before</td><td>$184,000.00</td></tr>
        <tr><td class="h">This change</td><td>+ $21,450.00</td></tr>
        <tr><td class="h">Contract value after</td><td>$205,450.00</td></tr>
        <tr><td class="h">Finish from / to</td><td>Aug 14, 2026 / Sep 4, 2026</td></tr></table>
        <p>{box("v")} Approved &nbsp; {box()} Not approved</p>
        <table><tr><td>Ridgeline Networks, Inc.<br>{pen(14, 110)}<br>Kyle Bonner, PM, Jul 6, 2026
        </td><td>Oxbow Credit Union<br>{pen(27, 120)}<br>Teresa Villalobos, VP Technology,
        Jul 8, 2026</td></tr></table>""",
        size="Letter",
    )
    return Paper(
        "kf-oxbow-change", "a", "text", data,
        truth("change_order", "accepted", True, "en", client="Oxbow Credit Union",
              project="Branch network refresh", project_code="P-60221",
              signatory_name="Teresa Villalobos", signatory_title="VP Technology",
              signature_date="2026-07-08", amount="21450.00 USD", change_order_number="CO-07"),
    )  # fmt: skip


def change_refused() -> Paper:
    b = Board()
    b.t(60, 70, "VARIATION REQUEST  VR 014", 15, "Helvetica-Bold")
    b.t(60, 90, "Lantern Heritage Architects to St Brannoc's Priory Trust", 10)
    b.p(
        60,
        110,
        470,
        "Project: Cloister roof repairs (LHA 1907)<br/>Variation: bat survey and "
        "second scaffold design<br/>Effect on fee: add &pound;3,960.00, no effect on time",
    )
    b.t(60, 180, "Client's answer:   agreed   /   not agreed", 11)
    b.line(150, 176, 190, 176, 1.4, "#1b2c7c")
    b.line(150, 179, 191, 175, 1.4, "#1b2c7c")
    b.t(60, 204, "scaffold was in your original fee - please read schedule 2 again", 12,
        "Times-Italic", "#1b2c7c")  # fmt: skip
    b.ink(64, 262, 71, 120, 30)
    b.line(60, 266, 240, 266)
    b.t(60, 280, "Br. Anselm Coyle, Bursar            17 Nov 2025", 10)
    return Paper(
        "kf-lantern-variation", "a", "text", b.pdf(),
        truth("change_order", "rejected", True, "en", client="St Brannoc's Priory Trust",
              project="Cloister roof repairs", project_code="LHA 1907",
              signatory_name="Anselm Coyle", signatory_title="Bursar",
              signature_date="2025-11-17", amount="3960.00 GBP", change_order_number="VR 014"),
    )  # fmt: skip


def change_draft() -> Paper:
    story = [
        para("<font color='#999999'>DRAFT 2 - FOR DISCUSSION</font>", 18, leading=24),
        para("<b>Contract modification M003</b>, contract 26-GTS-0440", 12),
        para("Between the Port Ellery Transit District and Cobalt Wayfinding Studio."),
        para("Whereas signs at Pier 9 were dropped from the programme, the price is reduced by "
             "$8,300.00 (credit). All other terms stay as they are."),
        Table([["District", "Studio"], [Ink(18), Ink(36)],
               ["Name: Monique Tran\nProcurement Lead", "Name: Ezra Whitlock\nPartner"],
               ["Date: 3/19/2026", "Date: 3/18/2026"]], colWidths=[210, 210], style=GRID),
    ]  # fmt: skip
    return Paper(
        "kf-ellery-modification", "a", "text", flow(story),
        truth("change_order", "undecided", True, "en", client="Port Ellery Transit District",
              project_code="26-GTS-0440", signatory_name="Monique Tran",
              signatory_title="Procurement Lead", signature_date="2026-03-19",
              amount="-8300.00 USD", change_order_number="M003", warnings=["draft_or_void"]),
    )  # fmt: skip


def purchase() -> Paper:
    data = web(
        """body{font-family:'Liberation Mono';font-size:9pt}td,th{padding:2px 10px 2px 0;
        text-align:left}.r{text-align:right}""",
        """<b>PURCHASE ORDER 4700-036612</b> rev 0<br>Date 14.01.2026<br><br>
        Buyer&nbsp;&nbsp;&nbsp;: Skarvik Aquaculture AS<br>Supplier: Halden Biostatistics<br>
        Project : FEED-TRIAL-9<br><br><table><tr><th>Pos</th><th>Description</th><th>Qty</th>
        <th>Unit</th><th>Amount EUR</th></tr><tr><td>10</td><td>Study design</td><td>1</td>
        <td>LS</td><td class="r">7,200.00</td></tr><tr><td>20</td><td>Interim analysis</td>
        <td>2</td><td>EA</td><td class="r">9,000.00</td></tr><tr><td>30</td><td>Final report</td>
        <td>1</td><td>LS</td><td class="r">6,300.00</td></tr><tr><td></td><td>TOTAL</td><td></td>
        <td></td><td class="r">22,500.00</td></tr></table>
        <p>Acceptance of services: by entry sheet only. The order is accepted when the supplier
        starts work. Invoices without order number are rejected.</p>
        <p>Approved electronically in the procurement system, no signature required.<br>
        Buyer contact: Torunn Eide, Category Manager</p>""",
    )
    return Paper(
        "kf-skarvik-order", "a", "text", data,
        truth("purchase_order", None, None, "en", client="Skarvik Aquaculture AS",
              project_code="FEED-TRIAL-9", amount="22500.00 EUR",
              po_number="4700-036612"),
    )  # fmt: skip


def purchase_two() -> Paper:
    b = Board(612, 792)
    b.t(50, 60, "Cedar & Main Dental Partners", 15, "Times-BoldItalic")
    b.t(562, 60, "Purchase order #1187", 12, "Helvetica-Bold", align="r")
    b.t(50, 80, "To: Brightfold Brand Strategy", 10)
    b.t(562, 80, "May 4, 2026", 10, align="r")
    rows = [["What", "Price"], ["Naming workshop (2 days)", "$6,000"],
            ["Visual identity", "$14,500"], ["Total, not to exceed", "$20,500"]]  # fmt: skip
    y = b.table(50, 100, rows, [350, 120], GRID)
    b.p(50, y + 12, 480, "Please sign and return to show that you accept this order. Payment net "
        "30 after our written acceptance of each line.", 9)  # fmt: skip
    b.ink(56, y + 90, 44)
    b.line(50, y + 94, 240, y + 94)
    b.t(50, y + 107, "Dr. Lena Hargrove, Managing Partner", 9)
    b.ink(320, y + 90, 45)
    b.line(310, y + 94, 500, y + 94)
    b.t(310, y + 107, "Accepted: Jules Amato, Brightfold", 9)
    return Paper(
        "kf-cedarmain-order", "a", "text", b.pdf(),
        truth("purchase_order", None, True, "en", client="Cedar & Main Dental Partners",
              signatory_name="Dr. Lena Hargrove", signatory_title="Managing Partner",
              signature_date="2026-05-04", amount="20500.00 USD", po_number="1187"),
    )  # fmt: skip


def work() -> Paper:
    story = [
        para("<b>Statement of Work No. 4</b>", 16, leading=22),
        para(
            "under the Master Services Agreement of 1 March 2024 between <b>Fairhaven Life "
            "Assurance</b> (&ldquo;Client&rdquo;) and Tern Risk Modelling (&ldquo;Tern&rdquo;)"
        ),
    ]
    story += [
        para(text, 10, 12, leading=15)
        for text in (
            "1. Scope. Tern rebuilds the lapse model in the Client's own environment. Project "
            "name: Lapse 2.0. Internal order: FLA-SOW-4.",
            "2. Deliverables. (a) data audit, (b) model, (c) validation paper. Each is handed "
            "over with a certificate that the Client signs or refuses within ten days.",
            "3. Acceptance. A deliverable is accepted when the certificate is signed. Silence is "
            "not acceptance. A rejected deliverable is reworked once without charge.",
            "4. Fees. (a) EUR 18,000.00, (b) EUR 44,000.00, (c) EUR 12,000.00; in all EUR "
            "74,000.00.",
            "5. Term. 1 February to 31 July 2026.",
        )
    ]
    story += [
        gap(20),
        Table([["For the Client", "For Tern"], [Ink(91), Ink(92)],
               ["Birgitta Falk\nChief Actuary\n23 January 2026", "Mark Tern\nDirector\n22 January "
                "2026"]], colWidths=[220, 220], style=GRID),
    ]  # fmt: skip
    return Paper(
        "kf-fairhaven-sow", "a", "text", flow(story, "FLA-SOW-4 signed copy"),
        truth("statement_of_work", None, True, "en", client="Fairhaven Life Assurance",
              project="Lapse 2.0", project_code="FLA-SOW-4", signatory_name="Birgitta Falk",
              signatory_title="Chief Actuary", signature_date="2026-01-23",
              amount="74000.00 EUR"),
    )  # fmt: skip


def hours() -> Paper:
    data = web(
        """table{border-collapse:collapse}td,th{border:1px solid #888;padding:4px 9px;
        font-size:9pt}.a{background:#e5f4e3}""",
        """<h2>Timesheet 2026-W11</h2><p>Consultant: Yusuf Brandt &middot; Supplier: Lodestar
        Interim &middot; Client: Penrose Ceramics Ltd<br>Assignment: ERP stock module, LI-4471
        &middot; PO PC-20098</p><table><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th>
        <th>Fri</th><th>Total</th></tr><tr><td>8.0</td><td>7.5</td><td>8.0</td><td>8.0</td>
        <td>6.0</td><td>37.5</td></tr></table><p>37.5 h &times; GBP 92.00 = GBP 3,450.00</p>
        <table><tr><td>Submitted</td><td>Yusuf Brandt</td><td>13/03/2026 16:58</td></tr>
        <tr class="a"><td>Approved</td><td>Sheila Okonjo, Warehouse Systems Manager</td>
        <td>16/03/2026 08:15</td></tr></table>""",
        size="A5", landscape=True, margin="12mm",
    )  # fmt: skip
    return Paper(
        "kf-penrose-hours", "a", "text", data,
        truth("timesheet_approval", "accepted", True, "en", client="Penrose Ceramics Ltd",
              project="ERP stock module", project_code="LI-4471", signatory_name="Sheila Okonjo",
              signatory_title="Warehouse Systems Manager", signature_date="2026-03-16",
              amount="3450.00 GBP", po_number="PC-20098"),
    )  # fmt: skip


def hours_returned() -> Paper:
    b = Board()
    b.t(50, 60, "WEEKLY TIME RECORD  -  locum pharmacists", 13, "Helvetica-Bold")
    b.t(50, 80, "Agency: Mortar Staff    Hirer: Glenisla Community Pharmacies    Ref: MS-0932")
    rows = [["Day", "Start", "End", "Hours"], ["Mon 5 Jan", "09:00", "18:00", "8.0"],
            ["Tue 6 Jan", "09:00", "18:00", "8.0"], ["Sat 10 Jan", "09:00", "17:00", "7.5"],
            ["Total", "", "", "23.5"]]  # fmt: skip
    y = b.table(50, 96, rows, [100, 70, 70, 70], GRID)
    b.t(50, y + 24, "Hirer's decision", 10, "Helvetica-Bold")
    b.box(150, y + 24)
    b.t(165, y + 24, "hours agreed")
    b.box(250, y + 24, "f")
    b.t(265, y + 24, "hours not agreed, returned")
    b.t(50, y + 50, "We were closed on the Saturday.", 13, "Times-Italic", "#1b2c7c")
    b.ink(60, y + 98, 29)
    b.t(50, y + 112, "Morag Finlayson, Superintendent Pharmacist, 12 January 2026")
    return Paper(
        "kf-glenisla-hours", "a", "text", b.pdf(),
        truth("timesheet_approval", "rejected", True, "en",
              client="Glenisla Community Pharmacies", project_code="MS-0932",
              signatory_name="Morag Finlayson", signatory_title="Superintendent Pharmacist",
              signature_date="2026-01-12"),
    )  # fmt: skip


def brochure() -> Paper:
    data = web(
        """body{font-family:Lato;columns:2;column-gap:24px}h1{column-span:all;color:#7d4f9e}
        h3{color:#7d4f9e;margin-bottom:2px}""",
        """<h1>Accepted everywhere: how Juniper Interpreting works</h1><h3>Booked by noon</h3>
        <p>Tell us the language and the court. More than 900 hearings were signed off last year
        without a single complaint.</p><h3>Quality you approve</h3><p>You approve every interpreter
        before the day. If you reject one, we find another.</p><h3>What clients say</h3>
        <p>&ldquo;Work completed, invoice paid, nothing to add.&rdquo; M. Barr, listing
        officer</p><h3>Prices</h3><p>Half day from &pound;210, full day from &pound;380.</p>""",
    )
    return Paper("kf-juniper-brochure", "a", "text", data, truth("other", None, None, "en"))


def invoice() -> Paper:
    b = Board()
    b.t(50, 70, "INVOICE 2026-0558", 16, "Helvetica-Bold")
    b.t(50, 90, "Quern Soil Science, Malton")
    b.t(50, 120, "Bill to: Harrowgate Farms Partnership")
    b.t(50, 136, "Job QSS-318, milestone 2 (accepted 4 August 2026 by J. Wetherill), PO HF-77")
    rows = [["Description", "GBP"], ["Milestone 2: nutrient map", "2,900.00"],
            ["VAT 20%", "580.00"], ["To pay", "3,480.00"]]  # fmt: skip
    y = b.table(50, 156, rows, [300, 90], GRID)
    b.t(50, y + 24, "Due 5 September 2026. Thank you for accepting our work so quickly.", 9)
    return Paper(
        "kf-quern-invoice", "a", "text", b.pdf(),
        truth("other", None, None, "en", client="Harrowgate Farms Partnership",
              project_code="QSS-318", milestone="milestone 2", po_number="HF-77"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield change_signed()
    yield change_refused()
    yield change_draft()
    yield purchase()
    yield purchase_two()
    yield work()
    yield hours()
    yield hours_returned()
    yield brochure()
    yield invoice()
