"""English post, first half: networks, lifts, landscaping, fit-out, software, translators."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_fifth_hand.board import Sheet, box, filled, hand, ink, web


def network() -> Paper:
    """Handover of a school network, plain."""
    page = web(
        f"""<div class=top><b>PELLOW &amp; MARSH NETWORKS LTD</b><span>Unit 6, Tannery Yard, Hexcombe HX2 4QT</span></div>
<h1>Handover Certificate</h1>
<table class=k><tr><td>Customer<td>Ravensholt Academy Trust<tr><td>Works<td>Campus Wi-Fi renewal, Lower School
<tr><td>Job No.<td>PM-40718<tr><td>Your order<td>RAT/PO/2291<tr><td>Stage handed over<td>Stage 2 – Cabling and access points</table>
<p>The installation described above has been tested in the presence of the Customer's representative. Test sheets 1 to 14, the
as-fitted drawings and the administrator passwords (sealed envelope) have been left on site.</p>
<p>On behalf of the Customer I confirm that Stage 2 is complete to our satisfaction, that we take the installation over as of
today, and that the stage payment of <b>£18,640.00</b> plus VAT may be invoiced.</p>
<table class=s><tr><td>{ink(11)}<br>Signed for the Customer<td>Oonagh Tredinnick<br>Director of Estates<td>9 March 2026
<tr><td>{ink(12, 100)}<br>Signed for Pellow &amp; Marsh<td>Des Farrant<br>Project Engineer<td>9 March 2026</table>""",
        ".top{border-bottom:3px solid #25636b;display:flex;justify-content:space-between;padding-bottom:6px}h1{font-size:20pt;color:#25636b}"
        ".k td{padding:3px 14px 3px 0}.k td:first-child{color:#666}.s{width:100%;margin-top:40px}.s td{border-top:1px solid #999;padding:8px 4px;vertical-align:bottom}",
    )
    return Paper(
        "lc-network-handover",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ravensholt Academy Trust",
            project="Campus Wi-Fi renewal, Lower School",
            project_code="PM-40718",
            milestone="Stage 2 – Cabling and access points",
            signatory_name="Oonagh Tredinnick",
            signatory_title="Director of Estates",
            signature_date="2026-03-09",
            amount="18640.00 GBP",
            po_number="RAT/PO/2291",
        ),
    )


def lift() -> Paper:
    """Witnessed commissioning of a goods lift."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.mid("CALDERWICK ELEVATOR COMPANY", 13, 16)
    s.mid("Record of Witnessed Commissioning", 17, 30)
    s.pairs(
        [
            ("Purchaser", "Stanmoor Cold Stores plc"),
            ("Site", "Quay 4, Ellerport"),
            ("Job no.", "CE/2025/0613"),
            ("Equipment", "Goods lift replacement, 3,000 kg"),
        ],
        110,
        11,
    )
    s.table(
        [
            ["Ref", "Test", "Required", "Found", "Result"],
            ["T1", "Static load, 125 %", "no slip", "no slip", "Pass"],
            ["T2", "Overspeed governor", "0.85 m/s max", "0.79 m/s", "Pass"],
            ["T3", "Levelling accuracy", "±5 mm", "±3 mm", "Pass"],
            ["T4", "Alarm and intercom", "answered", "answered in 12 s", "Pass"],
            ["T5", "Door force", "150 N max", "118 N", "Pass"],
        ],
        [35, 160, 100, 110, 60],
        10,
    )
    s.para(
        "All five tests were witnessed by the Purchaser. The Purchaser accepts the lift and puts it into beneficial use from the date beneath his signature. The defects liability period of twelve months runs from that date.",
        11,
    )
    s.para(
        "Guards, landing signs and the weighing plate were inspected and found in place. The insurer's certificate no. 88-1207 is attached. The maintenance contract offered by the Company is no part of this record.",
        11,
    )
    s.para("Final instalment falling due on this acceptance: GBP 27,350.00.", 11, bold=True)
    s.y -= 50
    s.ink(s.left, s.y + 4, 21, 130, 34)
    s.ink(s.left + 270, s.y + 4, 22, 110, 30)
    for x, who in (
        (
            s.left,
            (
                "For Stanmoor Cold Stores plc",
                "Magnus Okereke, Facilities Manager",
                "14 November 2025",
            ),
        ),
        (
            s.left + 270,
            ("For Calderwick Elevator Company", "T. Brannigan, Commissioning", "14 November 2025"),
        ),
    ):
        s.rule(x, 200)
        for step, words in enumerate(who):
            s.text(x, s.y - 14 - 14 * step, words, 10)
    s.y -= 84
    s.line("Distribution", 10, 14, True)
    for words in (
        "1  Stanmoor Cold Stores plc, engineering office (original)",
        "2  Calderwick Elevator Company, contract file CE",
        "3  Insurer's surveyor, by e-mail",
        "4  Principal designer, health and safety file",
    ):
        s.line(words, 9.5, 13)
    return Paper(
        "lc-lift-commissioning",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Stanmoor Cold Stores plc",
            project="Goods lift replacement, 3,000 kg",
            project_code="CE/2025/0613",
            signatory_name="Magnus Okereke",
            signatory_title="Facilities Manager",
            signature_date="2025-11-14",
            amount="27350.00 GBP",
        ),
    )


def snags() -> Paper:
    """Snag sheet of a fit-out; taken over subject to four snags."""
    page = web(
        f"""<div class=h>SNAG SHEET &amp; TAKING-OVER NOTE <i>no. 3</i></div>
<div class=g><div><u>Client</u>Hallam Bright LLP</div><div><u>Project</u>Fourth floor fit-out, Corvane House</div><div><u>Project no.</u>F-2209</div><div><u>Walked on</u>21.04.2026</div></div>
<table><tr><th>#<th>Room<th>Snag<th>Trade<th>By
<tr><td>1<td>4.02<td>replace cracked glass in door vision panel<td>Glazier<td>8 May
<tr><td>2<td>4.07<td>second coat to window reveals<td>Decorator<td>30 April
<tr><td>3<td>4.11<td>rebalance supply grille, noise above NR35<td>M&amp;E<td>8 May
<tr><td>4<td>Core<td>issue O&amp;M manuals in two copies<td>Main<td>15 May</table>
<p>The floor is taken over today. Hallam Bright LLP accepts the fit-out works provided that items 1 to 4 above are made good by the dates shown; one half of the retention (£6,125.00) is released with this note, the other half when all four are closed.</p>
<p style="font-size:8.5pt">Notes. (a) Keys: 14 sets handed over, 2 retained by the contractor for making good. (b) Meter readings: electricity 004417, water 00812. (c) Working hours for making good: 07:00 to 09:00 and after 18:00. (d) Insurance of the floor passes to the client at midnight. (e) Nothing here changes the rectification period in the contract.</p>
<div class=sg><div>{ink(31)}<br><b>Imogen Achterberg</b><br>Head of Workplace, Hallam Bright LLP<br>21.04.2026</div><div>{ink(32, 90)}<br><b>Col Havers</b><br>Site Manager, Denby Interiors Ltd<br>21.04.2026</div></div>""",
        "body{font:10pt/1.45 'Liberation Sans Narrow'}.h{background:#333;color:#fff;padding:8px 12px;font-size:16pt}.g{display:grid;grid-template-columns:1fr 1fr;gap:6px;margin:14px 0}"
        "u{display:block;font-size:8pt;color:#777;text-decoration:none}table{width:100%}td,th{border:1px solid #888;padding:4px 6px;text-align:left}.sg{display:flex;gap:80px;margin-top:30px}",
    )
    return Paper(
        "lc-snag-sheet",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Hallam Bright LLP",
            project="Fourth floor fit-out, Corvane House",
            project_code="F-2209",
            signatory_name="Imogen Achterberg",
            signatory_title="Head of Workplace",
            signature_date="2026-04-21",
            amount="6125.00 GBP",
            conditions=[
                "replace cracked glass in door vision panel",
                "second coat to window reveals",
                "rebalance supply grille, noise above NR35",
                "issue O&M manuals in two copies",
            ],
        ),
    )


def refusal() -> Paper:
    """A letter that refuses a translation platform release."""
    s = Sheet(left=70)
    s.text(s.left, s.y, "THE OSTLER PRESS", 15, "Times-Bold")
    s.y -= 16
    s.line("14 Cloister Walk, Abbotsford Magna", 9, 40)
    for words in ("Lingua Forge Ltd", "Attn. Ms Petra Nilsen", "Dock Street 9", "Brimsea"):
        s.line(words, 10.5, 14)
    s.y -= 12
    s.line("3 February 2026", 10.5, 26)
    s.line(
        "Author Portal, Release 2.0 - notice under clause 9.3 (project no. OP-AG-118)",
        10.5,
        24,
        bold=True,
    )
    for words in (
        "Dear Ms Nilsen,",
        "You put Release 2.0 forward for acceptance on 19 January. We have now run the forty-two scripts in Schedule C. Thirty passed; twelve did not, and five of those twelve are of severity 1: royalty statements are issued in the wrong currency, and contracts can be opened by authors who are not party to them.",
        "Schedule C allows no severity 1 failure. We therefore do not accept Release 2.0 and return it to you. The milestone fee of £41,200.00 does not fall due. Please submit a corrected release within twenty working days, as clause 9.4 provides.",
        "The failed scripts are listed in the annex, with screenshots.",
        "Yours sincerely,",
    ):
        s.para(words, 10.5, after=9)
    s.ink(s.left, s.y - 36, 44, 140, 34)
    s.y -= 52
    s.line("Dr Lionel Peverell-Quist", 10.5)
    s.line("Chief Operating Officer", 10.5, 40)
    s.line("Annex: failed scripts (3 pages, by separate mail)", 8.5)
    return Paper(
        "lc-ostler-refusal",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="THE OSTLER PRESS",
            project="Author Portal",
            project_code="OP-AG-118",
            milestone="Release 2.0",
            signatory_name="Dr Lionel Peverell-Quist",
            signatory_title="Chief Operating Officer",
            signature_date="2026-02-03",
            amount="41200.00 GBP",
        ),
    )


def uat() -> Paper:
    """UAT sign-off whose sponsor line is still blank."""
    page = web(
        f"""<p class=r>Form QA-17 · v4</p><h2>User Acceptance Test – Sign-off Sheet</h2>
<table><tr><td>Organisation<td>Wexmouth Harbour Commission<tr><td>System<td>Berth Booking Service<tr><td>Work order<td>WO 55-1093<tr><td>Test cycle<td>UAT Cycle 3<tr><td>Fee on sign-off<td>EUR 12,900.00</table>
<h3>Summary of results</h3><table><tr><th>Area<th>Scripts<th>Passed<th>Failed<tr><td>Bookings<td>24<td>24<td>0<tr><td>Tariffs<td>11<td>11<td>0<tr><td>Reports<td>9<td>9<td>0</table>
<p>By signing, the business sponsor confirms that the tested system meets the agreed acceptance criteria and may go live.</p>
<table class=w><tr><th>Role<th>Name<th>Signature<th>Date<tr><td>Business sponsor<td>Fergal Munnelly, Deputy Harbour Master<td>&nbsp;<td>&nbsp;
<tr><td>Test manager (Corrib Digital)<td>Sunniva Hale<td>{ink(51, 80, 22)}<td>12 May 2026</table>""",
        "body{font:10.5pt/1.4 'DejaVu Sans';font-size:9pt}.r{text-align:right;color:#888}h2{border-left:8px solid #c60;padding-left:10px}td,th{border:1px solid #bbb;padding:5px 9px;text-align:left}.w td{height:34px}.w{width:100%}",
    )
    return Paper(
        "lc-uat-sponsor-blank",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Wexmouth Harbour Commission",
            project="Berth Booking Service",
            project_code="WO 55-1093",
            milestone="UAT Cycle 3",
            signatory_name="Fergal Munnelly",
            signatory_title="Deputy Harbour Master",
            amount="12900.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def two_clients() -> Paper:
    """Two trustees must sign; one has."""
    s = Sheet()
    s.mid("CERTIFICATE OF MAKING GOOD AND FINAL ACCEPTANCE", 14, 20)
    s.mid("(not valid unless signed by both Trustees)", 9, 30, s.font)
    s.para(
        "Employer: The Trustees of the Lodestone Almshouses. Contractor: Harker & Vane Roofing Ltd. Works: Re-slating of the east range. Job reference LA/ROOF/07.",
        11,
    )
    s.para(
        "The defects listed in the schedule dated 2 September 2025 have been made good. The Trustees hereby accept the Works as finally complete and release the remaining retention of GBP 4,480.00.",
        11,
    )
    s.y -= 40
    s.ink(s.left, s.y + 3, 61)
    s.rule(s.left, 190)
    s.text(s.left, s.y - 13, "Trustee: Lady Winifred Aske")
    s.text(s.left, s.y - 27, "Date: 6 October 2025")
    s.rule(s.left + 260, 190)
    s.text(s.left + 260, s.y - 13, "Trustee: Piers Lovibond")
    s.text(s.left + 260, s.y - 27, "Date:")
    s.y -= 90
    s.ink(s.left, s.y + 3, 62, 100)
    s.rule(s.left, 190)
    s.text(s.left, s.y - 13, "Contractor: J. Harker, Director")
    s.text(s.left, s.y - 27, "Date: 1 October 2025")
    return Paper(
        "lc-almshouse-trustees",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="The Trustees of the Lodestone Almshouses",
            project="Re-slating of the east range",
            project_code="LA/ROOF/07",
            signatory_name="Piers Lovibond",
            signatory_title="Trustee",
            amount="4480.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def deduct() -> Paper:
    """US change order that takes work out."""
    s = Sheet((612, 792), "Courier", "Courier-Bold")
    s.line("CHANGE ORDER", 18, 28, True)
    s.pairs(
        [
            ("Change Order No.", "CO-006"),
            ("Owner", "Tamarack County Library District"),
            ("Contractor", "Bluestem Builders, Inc."),
            ("Project", "Prairie Branch Addition"),
            ("Project No.", "24-117"),
            ("Date of issue", "July 8, 2026"),
        ],
        150,
    )
    s.para(
        "The Contract is changed as follows: delete the heated entry slab and controls; substitute broom-finished concrete per sketch SK-31. Time is not changed."
    )
    s.table(
        [
            ["", "Amount"],
            ["Original Contract Sum", "$2,184,000.00"],
            ["Net change by previous Change Orders", "$61,275.00"],
            ["This Change Order - DEDUCT", "($23,850.00)"],
            ["New Contract Sum", "$2,221,425.00"],
        ],
        [300, 150],
    )
    s.para("Agreed and approved. Not binding until signed by Owner and Contractor.")
    s.y -= 36
    s.ink(s.left, s.y + 2, 71)
    s.rule(s.left, 200)
    s.text(s.left, s.y - 12, "OWNER  Rosalind Yazzie", 9)
    s.text(s.left, s.y - 24, "Executive Director", 9)
    s.text(s.left, s.y - 36, "Date  July 15, 2026", 9)
    s.ink(s.left + 260, s.y + 2, 72)
    s.rule(s.left + 260, 200)
    s.text(s.left + 260, s.y - 12, "CONTRACTOR  Gus Lindqvist", 9)
    s.text(s.left + 260, s.y - 24, "President", 9)
    s.text(s.left + 260, s.y - 36, "Date  July 10, 2026", 9)
    return Paper(
        "lc-deduct-change-order",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Tamarack County Library District",
            project="Prairie Branch Addition",
            project_code="24-117",
            signatory_name="Rosalind Yazzie",
            signatory_title="Executive Director",
            signature_date="2026-07-15",
            amount="-23850.00 USD",
            change_order_number="CO-006",
        ),
    )


def variation() -> Paper:
    """Variation request, declined by a drawn tick."""
    page = web(
        f"""<h1>Variation Request <span>VR-19</span></h1><p>Raised by Umber &amp; Teal Landscape Ltd on 2 June 2026</p>
<dl><dt>Client<dd>Greyfriars Hospice<dt>Scheme<dd>Sensory garden, phase B<dt>Scheme ref.<dd>UT/331<dt>Proposed change<dd>Replace the rill in resin-bonded gravel by a rill in granite setts, with lighting<dt>Addition to contract price<dd>£9,715.40 excl. VAT<dt>Effect on programme<dd>+ 8 working days</dl>
<fieldset><legend>Client's answer</legend><p>{box()} Approved – proceed</p><p>{box("v", 13)} Not approved – build as drawn</p><p>{box()} More information needed</p>
<p>Remarks: {hand("too dear, keep to the gravel", "DkgHandwriting", 13)}</p>
<p>{ink(81, 120)}<br>Bernadette Osei-Fox, Fundraising and Estates Lead<br>10 June 2026</p></fieldset>""",
        "body{font:11pt/1.5 'Liberation Serif'}h1{font-weight:normal;border-bottom:1px solid}h1 span{float:right}dt{font-style:italic;color:#444}dd{margin:0 0 6px 30px}fieldset{border:2px solid #577;margin-top:20px}",
    )
    return Paper(
        "lc-variation-declined",
        "a",
        "text",
        page,
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Greyfriars Hospice",
            project="Sensory garden, phase B",
            project_code="UT/331",
            signatory_name="Bernadette Osei-Fox",
            signatory_title="Fundraising and Estates Lead",
            signature_date="2026-06-10",
            amount="9715.40 GBP",
            change_order_number="VR-19",
        ),
    )


def weekly() -> Paper:
    """Contractor's week, approved by /s/ of the US client."""
    page = web(
        """<div class=b>Kestrel Staffing Partners</div><h2>Weekly Time Record</h2><p>Consultant: Dale Ibarra &nbsp;|&nbsp; Week ending: Sunday, January 18, 2026 &nbsp;|&nbsp; Project no.: A-77302</p>
<p>Client: Monadnock Mutual Insurance Co. &nbsp;|&nbsp; Project: Claims Data Cleanup</p>
<table><tr><th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>Sat<th>Sun<th>Total<tr><td>8.0<td>8.0<td>7.5<td>8.0<td>8.0<td>–<td>–<td>39.5</table>
<p>Rate $112.00 per hour. Billable this week: <b>$4,424.00</b></p>
<div class=a><p>CLIENT APPROVAL. I have reviewed the hours above; they are correct and approved for billing.</p><p class=m>/s/ Yolanda Prewitt</p><p>Yolanda Prewitt, Claims Systems Supervisor</p><p>Approved 01/20/2026 4:12 PM ET</p></div>
<p class=f>Consultant certification: /s/ Dale Ibarra 01/19/2026</p>""",
        ".b{color:#fff;background:#7a3e12;padding:6px 10px;display:inline-block}td,th{border:1px solid #a86;padding:6px 12px}.a{border:1px solid #333;padding:4px 14px;margin:18px 0}.m{font:14pt 'Liberation Mono'}.f{color:#555}",
        size="Letter",
    )
    return Paper(
        "lc-kestrel-week",
        "a",
        "text",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Monadnock Mutual Insurance Co.",
            project="Claims Data Cleanup",
            project_code="A-77302",
            signatory_name="Yolanda Prewitt",
            signatory_title="Claims Systems Supervisor",
            signature_date="2026-01-20",
            amount="4424.00 USD",
        ),
    )


def month_open() -> Paper:
    """Month of a surveyor, client's line blank; landscape."""
    s = Sheet((842, 595), "Narrow", "NarrowB", 44)
    s.y = 550
    s.line("MONTHLY TIME STATEMENT - MARCH 2026", 16, 24, True)
    s.line(
        "Orrery Surveys LLP for Tollerton Water plc   -   Engagement TW-SUR-09   -   Reservoir embankment monitoring",
        11,
        24,
    )
    rows = [["Week", "Surveyor", "Task", "Days", "Rate", "Sum"]]
    rows += [
        ["10", "A. Fennimore", "Levelling, north crest", "3.0", "£540", "£1,620.00"],
        ["11", "A. Fennimore", "Piezometer readings", "2.5", "£540", "£1,350.00"],
        ["12", "C. Udall", "Drone flight and processing", "2.0", "£610", "£1,220.00"],
        ["13", "A. Fennimore", "Report no. 5", "1.5", "£540", "£810.00"],
    ]
    s.table(rows, [50, 130, 260, 60, 80, 100], 10)
    s.line("Total for the month: £5,000.00", 12, 30, True)
    s.line(
        "Surveyor's declaration: the above days were worked.   Signed: A. Fennimore (by e-mail, 1 April 2026)",
        10,
        40,
    )
    s.line("Client's approval: the above days are agreed.", 10, 34)
    s.line(
        "Signature ..................................................   Name  Gwendolen Abara, Dam Safety Engineer   Date ......................",
        11,
    )
    return Paper(
        "lc-month-surveyor",
        "a",
        "text",
        s.done(),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Tollerton Water plc",
            project="Reservoir embankment monitoring",
            project_code="TW-SUR-09",
            signatory_name="Gwendolen Abara",
            signatory_title="Dam Safety Engineer",
            amount="5000.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def kiosk() -> Paper:
    """Delivery and installation note of museum kiosks, scanned."""
    s = Sheet(font="Courier", bold="Courier-Bold")
    s.line("FENWICK EXHIBIT ENGINEERING", 14, 18, True)
    s.line("DELIVERY & INSTALLATION NOTE          No. 8842", 11, 30, True)
    s.pairs(
        [
            ("Deliver to", "Thornaby Maritime Museum"),
            ("Project", "Whalers' Gallery kiosks"),
            ("P.O. no.", "TMM-1450"),
            ("Our job", "FX-212"),
        ],
        110,
        11,
    )
    s.table(
        [
            ["Qty", "Item", "Serial"],
            ["4", "Touch kiosk 32 in, oak case", "K32-0091 to 0094"],
            ["1", "Media server, rack 2U", "MS-4417"],
            ["4", "Induction loop", "-"],
        ],
        [40, 260, 160],
        10,
    )
    s.para(
        "Received complete, installed and shown working. Accepted on behalf of the Museum without exception:",
        11,
    )
    s.y -= 30
    s.ink(s.left + 70, s.y, 91, 150, 38)
    s.line("Signed .................................", 11, 22)
    s.text(s.left, s.y, "Name", 11)
    s.hand(s.left + 70, s.y, "Rhoda Castellane", 18)
    s.y -= 24
    s.text(s.left, s.y, "Position", 11)
    s.hand(s.left + 70, s.y, "Curator", 18)
    s.y -= 24
    s.text(s.left, s.y, "Date", 11)
    s.hand(s.left + 70, s.y, "27 Oct 2025", 18)
    s.stamp(370, s.y + 40, ["THORNABY", "MARITIME MUSEUM", "RECEIVED"], -7)
    data = s.done()
    return Paper(
        "lc-kiosk-delivery",
        "a",
        "scan",
        scan(data, Scanner(dpi=110, skew=0.8, noise=4, jpeg=40, seed=3)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Thornaby Maritime Museum",
            project="Whalers' Gallery kiosks",
            project_code="FX-212",
            signatory_name="Rhoda Castellane",
            signatory_title="Curator",
            signature_date="2025-10-27",
            po_number="TMM-1450",
        ),
        data,
    )


def flattened() -> Paper:
    """A completion form filled by machine and flattened; conditional in the remarks."""
    s = Sheet()
    s.line("Works Completion & Acceptance Form", 16, 30, True)
    form = s.c.acroForm
    names = [
        "Client",
        "Project",
        "Job number",
        "Milestone",
        "Accepted amount",
        "Signed by",
        "Title",
        "Date",
    ]
    for name in names:
        s.text(s.left, s.y, name)
        form.textfield(
            name=name,
            x=s.left + 120,
            y=s.y - 5,
            width=300,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            forceBorder=True,
        )
        s.y -= 26
    s.para(
        "The client accepts the milestone named above. If there are reservations, they are written here and the acceptance holds only once they are met:"
    )
    form.textfield(
        name="Reservations",
        x=s.left,
        y=s.y - 14,
        width=470,
        height=18,
        fontSize=10,
        borderWidth=0.5,
        forceBorder=True,
    )
    s.y -= 60
    s.ink(s.left + 70, s.y, 97)
    s.text(s.left, s.y, "Signature")
    data = filled(
        s.done(),
        {
            "Client": "Brackwater Dairy Co-operative",
            "Project": "Effluent plant controls upgrade",
            "Job number": "J-6604",
            "Milestone": "Site acceptance test",
            "Accepted amount": "EUR 33,750.00",
            "Signed by": "Malachy Strand",
            "Title": "Engineering Manager",
            "Date": "18 December 2025",
            "Reservations": "alarm history must survive a power cut; retest by 15 January 2026",
        },
        True,
    )
    return Paper(
        "lc-flattened-reservation",
        "a",
        "form",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Brackwater Dairy Co-operative",
            project="Effluent plant controls upgrade",
            project_code="J-6604",
            milestone="Site acceptance test",
            signatory_name="Malachy Strand",
            signatory_title="Engineering Manager",
            signature_date="2025-12-18",
            amount="33750.00 EUR",
            conditions=["alarm history must survive a power cut; retest by 15 January 2026"],
        ),
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        network,
        lift,
        snags,
        refusal,
        uat,
        two_clients,
        deduct,
        variation,
        weekly,
        month_open,
        kiosk,
        flattened,
    ):
        yield make()
