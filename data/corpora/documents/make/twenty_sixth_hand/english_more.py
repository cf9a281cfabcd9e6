"""English papers that change work, count hours, order, or were sent as mail."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import grid, ink, kv, page, pen, scanned, text


def cell_change() -> Paper:
    body = f"""<table class="g"><tr><td><b style="font-size:14pt">Variation Record</b></td><td>No. <b>VR-06</b></td><td>Issue B</td></tr></table>
<p>Agreement ORB/2025/41 between Orbost Dairy Co-operative (Principal) and Fitzroy Automation (Supplier). Project: <b>Palletising line 3</b>.</p>
<p><b>What changes.</b> The second infeed conveyor is left out at the Principal's wish; the guarding is shortened by 4.2 m; the light curtain is moved.</p>
{grid("Item|AUD", ["Conveyor omitted|−31,200.00", "Guarding shortened|−3,940.00", "Light curtain relocated|2,310.00", "<b>Net effect on contract sum</b>|<b>−32,830.00</b>"])}
<p>No effect on the date for handover.</p>
<p>Agreed for the Principal: {ink(131)} &nbsp; Marlene Trezise, Site Engineering Manager, 9 February 2026</p>
<p>Agreed for the Supplier: {ink(132)} &nbsp; Kirill Demakos, Contracts Lead, 6 February 2026</p>"""
    return text(
        "variation-record",
        page(body, "body{font-family:'Liberation Sans Narrow';font-size:12pt}"),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Orbost Dairy Co-operative",
            project="Palletising line 3",
            project_code="ORB/2025/41",
            signatory_name="Marlene Trezise",
            signatory_title="Site Engineering Manager",
            signature_date="2026-02-09",
            amount="-32830.00 AUD",
            change_order_number="VR-06",
        ),
    )


def roof_change() -> Paper:
    body = f"""<h1 class="c">CHANGE ORDER</h1><table class="g"><tr><td>PROJECT:<br>Tamarack Elementary – Reroof, Areas C and D</td><td>CHANGE ORDER NUMBER: 003<br>CONTRACT: TE-RR-2026</td></tr>
<tr><td>OWNER:<br>Hubbard Falls Unified School District</td><td>CONTRACTOR:<br>Ironside Membrane Roofing LLC</td></tr></table>
<p>The Contract is changed as follows: Replace 2,150 sq ft of wet polyiso found under Area D; add two overflow scuppers.</p>
<table class="l"><tr><td>The original Contract Sum was</td><td class="r">$684,000.00</td></tr><tr><td>Net change by previously authorized Change Orders</td><td class="r">$11,250.00</td></tr>
<tr><td>The Contract Sum will be increased by this Change Order by</td><td class="r">$17,415.00</td></tr><tr><td>The new Contract Sum will be</td><td class="r">$712,665.00</td></tr></table>
<p><b>NOT VALID UNTIL SIGNED BY THE ARCHITECT, CONTRACTOR AND OWNER.</b></p>
<table class="g"><tr><td style="height:60px">{ink(141, 120)}</td><td>{ink(142, 120)}</td><td></td></tr>
<tr><td>ARCHITECT<br>Noor Pettibone<br>5/19/2026</td><td>CONTRACTOR<br>Cal Ironside<br>5/18/2026</td><td>OWNER<br>Deborah Ashworth-Kane, Superintendent<br>Date:</td></tr></table>"""
    return scanned(
        "reroof-change",
        page(body, "", "Letter"),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Hubbard Falls Unified School District",
            project="Tamarack Elementary – Reroof, Areas C and D",
            project_code="TE-RR-2026",
            signatory_name="Deborah Ashworth-Kane",
            signatory_title="Superintendent",
            amount="17415.00 USD",
            change_order_number="003",
            warnings=["partly_signed"],
        ),
        "left",
        14,
    )


def crew_hours() -> Paper:
    days = [
        ("Mon 2 Feb", "Migration of leave balances", "7.5"),
        ("Tue 3 Feb", "Ditto; RTI test file", "8.0"),
        ("Wed 4 Feb", "Workshop with pensions team", "6.0"),
        ("Thu 5 Feb", "Pay element mapping", "8.0"),
    ]
    body = f"""<div style="display:flex;justify-content:space-between"><b style="font-size:15pt">Tally &amp; Thrift — weekly hours</b><span>Sheet 0198</span></div>
<p>Consultant: Anneke Baptiste &nbsp; · &nbsp; For: Harbourside Leisure Trust &nbsp; · &nbsp; Assignment: TT-3307 Payroll cutover</p>
{grid("Day 2026|Work|Hours|Client init.", [f"{a}|{b}|{c}|{pen('jw', 'Dancing Script', 22)}" for a, b, c in days])}
<p class="r"><b>29.5 hours</b></p>
<p class="s">Initials in the right-hand column mean that the hours were worked and may be charged. A day without initials is not charged.</p>
<p>Initials belong to: Jacinta Wroe, Payroll Manager, Harbourside Leisure Trust &nbsp; {pen("jw", "Dancing Script", 24)} &nbsp; on {pen("6 Feb 2026", "DkgHandwriting", 18)}</p>"""
    return scanned(
        "initialled-hours",
        page(body, "body{font-family:'DejaVu Sans';font-size:9pt}"),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Harbourside Leisure Trust",
            project="Payroll cutover",
            project_code="TT-3307",
            signatory_name="Jacinta Wroe",
            signatory_title="Payroll Manager",
            signature_date="2026-02-06",
        ),
        "upside",
        15,
    )


def esign_hours() -> Paper:
    one = f"""<h1>Professional time statement</h1><p>Brackish Hydrology LLC<br>Task order 12 under master agreement BH-0904, Saltmarsh gauge network</p>
{grid("Week ending|Hydrologist|Technician", ["July 4|31.0|16.0", "July 11|40.0|22.5", "July 18|38.5|20.0", "July 25|40.0|24.0", "<b>July 2026</b>|<b>149.5</b>|<b>82.5</b>"])}
<p>Charge for the month at agreed rates: <b>$30,652.50</b></p><p>Customer: Pamlico Regional Water Authority, Field Operations</p>
<div style="page-break-before:always"></div><h2>Signing record</h2><div class="fr mono">Envelope&nbsp; 7f21-44c0-b9e3<br>Document&nbsp; BH time statement July 2026.pdf (1 page)<br>Status&nbsp;&nbsp;&nbsp; Completed<br><br>
1 Sender&nbsp;&nbsp; Brackish Hydrology LLC, billing@brackish.example &nbsp; sent 2026-08-03 10:20 EDT<br><br>
2 Signer&nbsp;&nbsp; Tobias Okonkwo-Reyes, Field Operations Supervisor<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Reason: I approve these hours<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; viewed 2026-08-04 08:02 EDT<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; signed 2026-08-04 08:11 EDT, one-time code to phone ending 40</div>"""
    return text(
        "signing-record",
        page(one, "", "Letter"),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Pamlico Regional Water Authority",
            project="Saltmarsh gauge network",
            project_code="BH-0904",
            signatory_name="Tobias Okonkwo-Reyes",
            signatory_title="Field Operations Supervisor",
            signature_date="2026-08-04",
            amount="30652.50 USD",
        ),
    )


def mail_chain() -> Paper:
    body = """<b>From:</b> Perpetua Lindgren &lt;p.lindgren@visitgorse.example&gt;<br><b>To:</b> Matt Achebe<br><b>Cc:</b> Finance Desk<br><b>Date:</b> Thu, 17 Sep 2026 15:28 +0100<br><b>Subject:</b> RE: RE: Gorse Islands – visitor map, stage 3 artwork (FR-812)<hr>
<p>Matt,</p><p>The ferry times are right now and Donal on Inis Gort is happy with the name of his pier. There is nothing more to say from our side; please go ahead and bill the £6,480 for the stage.</p>
<p>Perpetua Lindgren<br>Head of Destination Marketing<br>Visit Gorse Islands</p>
<div style="border-left:3px solid #999;padding-left:12px;color:#333"><p><b>From:</b> Matt Achebe, Fathom Row Design — 15 September 2026 09:10</p><p>New proof attached, all four points done.</p>
<div style="border-left:3px solid #999;padding-left:12px"><p><b>From:</b> Perpetua Lindgren — 9 September 2026 17:51</p><p>I cannot accept the artwork like this. Four ferry times are last year's. Please do not send an invoice for stage 3.</p></div></div>"""
    return text(
        "mail-artwork",
        page(body, "body{font-family:'Liberation Sans';font-size:11pt}"),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Visit Gorse Islands",
            project="Gorse Islands – visitor map",
            project_code="FR-812",
            milestone="stage 3 artwork",
            signatory_name="Perpetua Lindgren",
            signatory_title="Head of Destination Marketing",
            signature_date="2026-09-17",
            amount="6480.00 GBP",
        ),
    )


def mail_no() -> Paper:
    body = """<table class="l serif"><tr><td style="width:70px">From</td><td>Amadou Sissoko, Technical Director, Playhouse on the Quay</td></tr><tr><td>To</td><td>Gantry Works Inc.</td></tr><tr><td>Sent</td><td>Monday, January 12, 2026 8:47 AM</td></tr><tr><td>Re</td><td>Fly tower hoists / project GW-560 / "substantial completion"</td></tr></table>
<div class="serif"><p>Good morning all,</p><p>Thank you for Friday's certificate, which you asked me to sign. I will not. Hoist 6 overran its upper limit twice in front of my crew, and the load cells on 2 and 9 read forty kilos with nothing on the hook. A fly tower my people are afraid of is not substantially complete.</p>
<p>So for the record: substantial completion is refused, and the invoice for $96,750.00 that goes with it should not be raised. Come back to me once the limits have been reset by the maker and we will start the test over.</p><p>Amadou</p></div>"""
    return text(
        "mail-hoists",
        page(body, "", "Letter", "22mm"),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Playhouse on the Quay",
            project="Fly tower hoists",
            project_code="GW-560",
            milestone="substantial completion",
            signatory_name="Amadou Sissoko",
            signatory_title="Technical Director",
            signature_date="2026-01-12",
            amount="96750.00 USD",
        ),
    )


def mail_if() -> Paper:
    body = """<pre class="mono">From: Siobhan Maddigan
To: Cillian Thorpe (Decibel Partners)
Date: 26 November 2026 11:03
Subject: Kilmore Arts Centre, rehearsal room isolation - phase 2

Hello Cillian,

The trustees met last night and were pleased with what they heard,
or rather with what they did not hear.

We accept phase 2 and you may invoice the EUR 19,200.00, subject to
these two being done before the panto opens:

  - the door seals to the corridor are re-set
  - a copy of the lab certificate for the floating floor is sent to us

If either is still open on 12 December, we keep the 5 % retention a
further six months.

Siobhan Maddigan
General Manager, Kilmore Arts Centre CLG
</pre>"""
    return text(
        "mail-isolation",
        page(body),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Kilmore Arts Centre CLG",
            project="rehearsal room isolation",
            milestone="phase 2",
            signatory_name="Siobhan Maddigan",
            signatory_title="General Manager",
            signature_date="2026-11-26",
            amount="19200.00 EUR",
            conditions=[
                "the door seals to the corridor are re-set",
                "a copy of the lab certificate for the floating floor is sent to us",
            ],
        ),
    )


def order() -> Paper:
    body = f"""<div class="two"><div><h1>Purchase Order</h1>Alderwick Chemicals Ltd<br>Saltcote Road, Runcorn</div><div class="r">PO number <b>4500071836</b><br>Date 20 April 2026<br>Buyer Jolyon Peake</div></div>
<p>To: Verity Noise Control Ltd. Please supply the following for project <b>Compressor Hall Quietening</b>:</p>
{grid("Line|Description|Qty|Price GBP", ["10|Acoustic enclosure for K-201, incl. doors|1|38,900.00", "20|Silencer, discharge|2|7,400.00", "30|Acceptance measurement at 1 m, report|1|1,850.00"])}
<p class="r">Order total £55,550.00 excl. VAT</p><p>Payment 30 days after acceptance of each line by our plant manager. Our acceptance of goods is shown only by a goods receipt number.</p>
<p>Approved for Alderwick Chemicals Ltd: {ink(201)}<br>Jolyon Peake, Senior Buyer, 20 April 2026</p>"""
    return text(
        "order-enclosure",
        page(body),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Alderwick Chemicals Ltd",
            project="Compressor Hall Quietening",
            signatory_name="Jolyon Peake",
            signatory_title="Senior Buyer",
            signature_date="2026-04-20",
            amount="55550.00 GBP",
            po_number="4500071836",
        ),
    )


def sow() -> Paper:
    body = """<h1>Statement of Work No. 5</h1><p>under the Master Services Agreement of 1 July 2024 between <b>Tidewater Crop Insurance Group</b> ("Client") and <b>Fencepost Adjusting Services</b> ("Adjuster").</p>
<h2>1 Purpose</h2><p>Catastrophe field adjusting for the 2026 hail season (engagement FAS-2026-05, "Hail Desk").</p>
<h2>2 Deliverables and acceptance</h2><p>Each weekly loss file is deemed accepted when Client has not objected within five business days. Acceptance is recorded on Exhibit C.</p>
<h2>3 Fees</h2><p>Not to exceed $240,000.00 in total, drawn in three milestones: mobilization $40,000.00; season close $140,000.00; final audit $60,000.00.</p>
<h2>4 Term</h2><p>April 1, 2026 to October 31, 2026.</p>
<table><tr><td>Tidewater Crop Insurance Group<br>By: /s/ Eleanor Vance-Holloway<br>Name: Eleanor Vance-Holloway<br>Title: VP Claims<br>Date: March 16, 2026</td>
<td>Fencepost Adjusting Services<br>By: /s/ Rusty Delgado<br>Name: Rusty Delgado<br>Title: Owner<br>Date: March 14, 2026</td></tr></table>"""
    return text(
        "sow-hail",
        page(body, "body{font-family:'Liberation Serif';font-size:11.5pt}", "Letter", "25mm"),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Tidewater Crop Insurance Group",
            project="Hail Desk",
            project_code="FAS-2026-05",
            signatory_name="Eleanor Vance-Holloway",
            signatory_title="VP Claims",
            signature_date="2026-03-16",
            amount="240000.00 USD",
        ),
    )


def invoice() -> Paper:
    body = f"""<div class="bar">Drumlin Forestry Surveys &nbsp; INVOICE 2026-118</div>
{kv([("Bill to", "Coillte Bheag Growers Co-op"), ("Project", "Stocking survey, Slieve Rua"), ("Job", "DFS-77"), ("Invoice date", "30 June 2026"), ("Due", "30 July 2026")])}
{grid("Description|EUR", ["Milestone 2, plot survey, accepted by you on 22 June 2026|8,150.00", "VAT 23 %|1,874.50", "<b>Total due</b>|<b>10,024.50</b>"])}
<p class="s">If you have any question about this invoice, call Bríd on 094 555 0143. Bank details unchanged.</p>"""
    return text(
        "invoice-survey",
        page(body, ".bar{background:#3d5a2a;margin-bottom:12px;font-size:14pt}"),
        truth(
            "other",
            None,
            None,
            "en",
            client="Coillte Bheag Growers Co-op",
            project="Stocking survey, Slieve Rua",
            project_code="DFS-77",
            milestone="Milestone 2, plot survey",
        ),
    )


def papers() -> Iterator[Paper]:
    """Ten papers."""
    for make in (
        cell_change,
        roof_change,
        crew_hours,
        esign_hours,
        mail_chain,
        mail_no,
        mail_if,
        order,
        sow,
        invoice,
    ):
        yield make()
