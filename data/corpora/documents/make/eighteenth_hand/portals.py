"""What today's web tools print: tickets, approvals, e-signature records, mail (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ink, web

AC = "acceptance_certificate"
SANS = "body{font:10.5pt 'Liberation Sans';color:#222}td,th{padding:4px 8px;text-align:left}"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    html = """<p style="color:#5e6c84">Projects / Harbour Archive / <b>HARC-318</b></p>
    <h2>Catalogue import, batch 2 (parish registers 1780-1840)</h2>
    <table><tr><td>Type<td>Milestone<td>Status<td><b style="background:#e3fcef">DONE</b>
    <tr><td>Reporter<td>Siobhan Keaveney<td>Assignee<td>Tomasz Wilk (Foliant Archives)
    <tr><td>Contract ref<td>HTA/2025/07<td>Billing value<td>GBP 11,640.00</table>
    <h4>Description</h4><p>6,212 register entries transcribed, double-keyed and loaded to the
    catalogue of the Harbour Trust. Error rate target below 0.5 %.</p>
    <h4>Activity</h4><p><b>Tomasz Wilk</b> 4 Nov 2025 16:20<br>Load finished, sample of 300 is
    attached. Could you confirm so we can close the batch?</p>
    <p><b>Siobhan Keaveney</b> 6 Nov 2025 09:58<br>Sampled 300, found one mis-keyed surname
    (fixed this morning). Happy.</p>
    <div style="border-left:4px solid #36b37e;padding:6px 12px;background:#f4f5f7">
    <b>Approval: Milestone sign-off</b><br>Approved by Siobhan Keaveney, Collections Manager,
    Harbour Trust Wexcombe &middot; 6 Nov 2025 10:02 &middot; 1 of 1 required</div>"""
    yield Paper(
        "kh-ticket-archive",
        "a",
        "text",
        web(html, SANS),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Harbour Trust Wexcombe",
            project="Harbour Archive",
            project_code="HTA/2025/07",
            milestone="Catalogue import, batch 2 (parish registers 1780-1840)",
            signatory_name="Siobhan Keaveney",
            signatory_title="Collections Manager",
            signature_date="2025-11-06",
            amount="11640.00 GBP",
        ),
    )

    html = """<h3>Fieldbridge Service Desk</h3><h2>Change request CR-0092</h2>
    <p>Requested for: <b>Oakmoor Dental Group</b> &nbsp; Engagement: FB-2231 Practice network
    refresh</p><table border=1 style="border-collapse:collapse;width:100%">
    <tr><th>What changes<td>Add guest Wi-Fi at the Lynton and Sallow Road surgeries
    <tr><th>Why<td>Left out of the original survey by mistake
    <tr><th>Labour<td>$2,150.00<tr><th>Equipment<td>$1,385.00
    <tr><th>Net change to the fixed fee<td><b>$3,535.00</b></table>
    <h3>Approvals</h3><table style="width:100%">
    <tr style="background:#eee"><th>Approver<th>Role<th>Response<th>Date
    <tr><td>Dev Anand<td>Project lead, Fieldbridge<td>&#10004; Approved<td>2026-01-12
    <tr><td>Marlene Schott<td>Operations Director, Oakmoor<td>&hellip; Requested<td>&ndash;</table>
    <p style="color:#777;font-size:8pt">A change is in force when all approvers have responded
    "Approved". Work on changes that are not in force is at the supplier's risk.</p>"""
    yield Paper(
        "kh-cr-waiting",
        "a",
        "text",
        web(html, SANS),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Oakmoor Dental Group",
            project="Practice network refresh",
            project_code="FB-2231",
            signatory_name="Marlene Schott",
            signatory_title="Operations Director",
            amount="3535.00 USD",
            change_order_number="CR-0092",
            warnings=["partly_signed"],
        ),
    )

    html = """<div style="font-family:'Liberation Sans'"><div style="background:#12355b;color:#fff;
    padding:10px"><b>signwell-ish</b> &nbsp; Certificate of Completion</div>
    <table style="font-size:9pt"><tr><td>Envelope<td>7C1E-90AD-4B77-F201
    <tr><td>Subject<td>UAT sign-off Release 3, Membership Portal
    <tr><td>Status<td><b>Completed</b><tr><td>Pages<td>2<tr><td>Signatures<td>2</table>
    <table style="font-size:9pt;width:100%;margin-top:14px"><tr style="background:#dde6ef">
    <th>Signer events<th>Signature<th>Timestamp
    <tr><td>Prisca Adeyemi<br>p.adeyemi@lanternsoft.example<br>Delivery Lead, Lanternsoft Ltd
    <td style="font:20pt Kristi">Prisca Adeyemi<td>Sent 02/12/2025 08:00<br>Signed 02/12/2025 08:41
    <tr><td>Gwendolyn Farrar<br>g.farrar@rcbb.example<br>Head of Membership, Royal College of
    Bookbinders<td style="font:20pt Kristi">G. Farrar<td>Viewed 15/12/2025 17:03<br>Signed
    15/12/2025 17:09</table></div><div style="break-before:page"></div>
    <h2>User Acceptance Test: statement of result</h2>
    <p>Customer: Royal College of Bookbinders. Project: Membership Portal (job LS-4410).
    Release 3 "Renewals and direct debit".</p><p>71 of 74 test scripts passed on the first run,
    the remaining three on retest of 1 December. There are no open defects of severity 1 or 2.</p>
    <p>&#9746; The release is accepted for production and the stage fee of &pound;27,300.00 may be
    invoiced.<br>&#9744; The release is accepted with the reservations listed in Appendix B.<br>
    &#9744; The release is not accepted.</p><p style="font-size:8pt">Envelope
    7C1E-90AD-4B77-F201</p>"""
    yield Paper(
        "kh-envelope-uat",
        "a",
        "text",
        web(html, "td,th{text-align:left;padding:4px}"),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Royal College of Bookbinders",
            project="Membership Portal",
            project_code="LS-4410",
            milestone='Release 3 "Renewals and direct debit"',
            signatory_name="Gwendolyn Farrar",
            signatory_title="Head of Membership",
            signature_date="2025-12-15",
            amount="27300.00 GBP",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><b style="font-size:13pt">Re: Handover of the
    sensory garden drawings, stage D</b><hr><table><tr><td>From:<td>Roderick Penhale
    &lt;r.penhale@saltmarsh-hospice.example&gt;<tr><td>To:<td>Inés Calder, Hedgerow Landscape
    Planning<tr><td>Cc:<td>Estates<tr><td>Date:<td>Wed, 21 Jan 2026 14:37 +0000</table>
    <p>Dear Inés,</p><p>thank you for the set. The trustees looked at it on Monday and like the
    planting a great deal. I am afraid we cannot sign stage D off as it stands, because the ramp
    still shows 1:11 where the access audit asked for 1:15. Please redraw and send again; then we
    can talk about the invoice.</p><p>Best<br>Roderick Penhale<br>Estates Manager<br>Saltmarsh
    Hospice</p><blockquote style="border-left:2px solid #99c;padding-left:8px;color:#446">On 19 Jan
    2026 Inés Calder wrote:<br>Dear Roderick, as discussed stage D is complete and accepted by the
    access consultant in principle. Please reply "accepted" so that I can bill the &pound;4,900 for
    project 2514 Sensory Garden.</blockquote></div>"""
    yield Paper(
        "kh-mail-garden",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Saltmarsh Hospice",
            project="Sensory Garden",
            project_code="2514",
            milestone="stage D",
            signatory_name="Roderick Penhale",
            signatory_title="Estates Manager",
            signature_date="2026-01-21",
            amount="4900.00 GBP",
        ),
    )

    html = f"""<div style="font:10.5pt 'Liberation Serif'"><h1
    style="font-size:17pt;text-align:center">Certificate of Practical Acceptance</h1><p
    style="text-align:center">Tarn &amp; Fell Acoustic
    Laboratories</p><p>This is to certify that, for <b>Quillon Theatres plc</b> under job number
    <b>TF/A/0877</b> (<i>Re-tuning of the Alhambra main house</i>), the following stage has been
    delivered on 28 November 2025:</p><p style="margin-left:3em">Stage 2: absorber panels hung and
    reverberation measured to ISO 3382-1</p><p>The client accepts this stage <u>on condition
    that</u>:</p><ol type=a><li>panel row F is re-hung level with row E;<li>the measurement report
    names the microphone calibration dates.</ol><p>Upon signature the sum of &pound;18,250.00
    excluding VAT falls due, less &pound;0.00 retention.</p>
    <table style="width:100%;margin-top:30px"><tr><td style="height:44px">{ink(11)}<td>{ink(29)}
    <tr><td style="border-top:1px solid">Bettina Orme, for the Laboratories<td
    style="border-top:1px solid">Lucian Frame, Technical Manager, for the client<br>3 December
    2025</table></div>"""
    yield Paper(
        "kh-acoustic-cond",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Quillon Theatres plc",
            project="Re-tuning of the Alhambra main house",
            project_code="TF/A/0877",
            milestone="Stage 2: absorber panels hung and reverberation measured to ISO 3382-1",
            signatory_name="Lucian Frame",
            signatory_title="Technical Manager",
            signature_date="2025-12-03",
            amount="18250.00 GBP",
            conditions=[
                "panel row F is re-hung level with row E",
                "the measurement report names the microphone calibration dates",
            ],
        ),
    )

    html = """<div style="float:right;text-align:right">Timesheet <b>TS-2026-W03</b><br>12 to 18
    January 2026</div><h2>Candlewick Interim Staffing</h2><p>Consultant: Yusuf Bellamy<br>Client:
    Norreys Pension Trustees Ltd<br>Assignment: NPT-GDPR-14, Records clean-up<br>PO 4500088213</p>
    <table border=1 style="border-collapse:collapse;width:100%"><tr><th>Day<th>Task<th>Hours
    <tr><td>Mon 12<td>Retention rules workshop<td>7.5<tr><td>Tue 13<td>Mailbox sampling<td>8.0
    <tr><td>Wed 14<td>Mailbox sampling<td>8.0<tr><td>Thu 15<td>Deletion log<td>7.0<tr><td>Fri 16
    <td>Report to trustees<td>6.5<tr><th colspan=2>Total<th>37.0</table>
    <p>37.0 h at &pound;82.00 = &pound;3,034.00</p><p style="padding:8px;background:#eaf6ea">
    <b>APPROVED</b> in the client portal by Henrike Dunmore (Compliance Officer) on 19/01/2026 at
    11:15. Comment: "Thursday agreed at 7.0, thanks."</p>"""
    yield Paper(
        "kh-timesheet-portal",
        "a",
        "text",
        web(html, SANS),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Norreys Pension Trustees Ltd",
            project="Records clean-up",
            project_code="NPT-GDPR-14",
            signatory_name="Henrike Dunmore",
            signatory_title="Compliance Officer",
            signature_date="2026-01-19",
            amount="3034.00 GBP",
            po_number="4500088213",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><h2 style="color:#7a3b00">Minutes: monthly
    project board no. 7</h2><p>Subject: Winter lights festival, technical production (SOW 3 of
    MSA-118)<br>Held: 8 December 2025, 10:00, Town Hall Brackenford<br>Issued: 11 December 2025</p>
    <p>Present: Cllr Joan Tebbit (Chair, Brackenford Town Council), Amos Reed (Events Officer,
    Brackenford Town Council), Lotte Vries (Brightrig Event Technicians)</p>
    <table border=1 style="border-collapse:collapse"><tr><th>Item<th>Discussion<th>Action
    <tr><td>7.1<td>Power plan. Generator at the weir needs a quieter model.<td>LV, 12 Dec
    <tr><td>7.2<td>Milestone M2 "Rig and light test": test of 5 December watched by Mr Reed.
    The council <b>accepts M2 without reservation</b>; USD 22,480.00 to be invoiced.<td>LV
    <tr><td>7.3<td>Milestone M3 "Show nights": not yet due; acceptance will be considered at board
    no. 8.<td>none</table><p>Agreed as a true record:</p><p>/s/ Joan Tebbit, Chair &nbsp;
    12 December 2025</p></div>"""
    yield Paper(
        "kh-minutes-lights",
        "a",
        "text",
        web(html, "td,th{padding:5px}"),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Brackenford Town Council",
            project="Winter lights festival, technical production",
            project_code="SOW 3",
            milestone='M2 "Rig and light test"',
            signatory_name="Joan Tebbit",
            signatory_title="Chair",
            signature_date="2025-12-12",
            amount="22480.00 USD",
        ),
    )

    html = """<p style="text-align:right;font-size:8pt">Printed from Procura 9.2, 2026-02-03</p>
    <h2>PURCHASE ORDER PO-77120-B</h2><table style="width:100%"><tr><td><b>Buyer</b><br>Gannet
    Offshore Wind Inc.<br>41 Pier Road, Halvorsport<td><b>Supplier</b><br>Meridian Cross
    Surveyors LLC</table><p>Project: Export cable route, job GOW-19-044</p>
    <table border=1 style="border-collapse:collapse;width:100%"><tr><th>#<th>Description<th>Qty
    <th>Unit price<th>Total<tr><td>1<td>Bathymetric survey, corridor km 0-14<td>1<td>46,000.00<td>
    46,000.00<tr><td>2<td>Shore-end topography<td>2<td>5,200.00<td>10,400.00<tr><td colspan=4>
    Subtotal<td>56,400.00<tr><td colspan=4>Sales tax 6 %<td>3,384.00<tr><td colspan=4><b>Total
    USD</b><td><b>59,784.00</b></table><p style="font-size:8pt">Acceptance of this order binds the
    supplier to the buyer's terms. Deliverables are accepted only by a signed acceptance
    certificate; payment is not acceptance.</p><p>Authorised by: <b>/s/ Camille Overstreet</b>,
    Category Buyer, 2026-02-02</p>"""
    yield Paper(
        "kh-po-procura",
        "a",
        "text",
        web(html, SANS),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Gannet Offshore Wind Inc.",
            project="Export cable route",
            project_code="GOW-19-044",
            signatory_name="Camille Overstreet",
            signatory_title="Category Buyer",
            signature_date="2026-02-02",
            amount="59784.00 USD",
            po_number="PO-77120-B",
        ),
    )

    html = """<div style="border:2px solid #333;padding:14px;font:10pt 'Liberation Sans'">
    <h2 style="margin:0">Milestone completion notice</h2><p>Notice 5 &middot; issued 30 January
    2026 by Verbatim House Translations</p><table><tr><td>Customer<td>Pellworm Medical Devices Inc.
    <tr><td>Programme<td>IFU localisation 2026 (order ref. VH-26-0031)<tr><td>Milestone<td>
    3, Nordic languages<tr><td>Fee<td>EUR 8,415.50</table><p>We hereby declare that milestone 3 has
    been completed, reviewed by a second linguist and delivered on 29 January 2026. All acceptance
    criteria of the order have been met.</p><p>Unless we hear from you within ten working days the
    milestone is treated as accepted under clause 9.</p><p style="font:24pt 'Dancing Script'">
    Agnes Thorvald</p><p>Agnes Thorvald, Programme Manager, Verbatim House</p><table style=
    "width:100%;background:#f3f3f3"><tr><td style="padding:16px">Customer's confirmation (name,
    date, signature):</table></div>"""
    yield Paper(
        "kh-vendor-notice",
        "a",
        "text",
        web(html, "td{padding:3px 10px 3px 0}"),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Pellworm Medical Devices Inc.",
            project="IFU localisation 2026",
            project_code="VH-26-0031",
            milestone="3, Nordic languages",
            amount="8415.50 EUR",
            warnings=["partly_signed"],
        ),
    )

    html = f"""<style>.s{{position:relative;border:1px solid #aaa;height:78px;padding:4px}}</style>
    <div style="font:9.5pt Lato"><div style="display:flex;justify-content:space-between"><h2>
    Handover Protocol</h2><p>No. HP-014 / rev 1</p></div><p>Client <b>Ostara Biotech Campus
    LLC</b><br>Project <b>Building C commissioning</b> &middot; WO 60-2257<br>Phase handed over
    <b>Phase 4: fume hood certification</b></p><table style="width:100%;border-collapse:collapse">
    <tr style="background:#ddd"><th>Check<th>Yes<th>No<th>Remark<tr><td>Face velocity within
    limits, all 22 hoods<td>X<td><td><tr><td>Labels attached<td>X<td><td><tr><td>Alarm test
    recorded<td><td>X<td>hoods 9 and 17 silent<tr><td>Phase taken over by client<td><td>X<td>
    see letter of 14 Jan</table><p>Invoice value of the phase: $14,900.00</p>
    <div style="display:flex;gap:16px"><div class=s style="flex:1">Supplier, Airgate Testing<br>
    {ink(31, 120, 30)}<br>Paul Winsome, 01/20/2026</div><div class=s style="flex:1">Client<br>
    {ink(37, 140, 30)}<br>Theodora Lisk, EHS Manager, 01/20/2026</div></div></div>"""
    yield Paper(
        "kh-hoods-yesno",
        "a",
        "text",
        web(html, "th,td{text-align:left;padding:4px}"),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Ostara Biotech Campus LLC",
            project="Building C commissioning",
            project_code="WO 60-2257",
            milestone="Phase 4: fume hood certification",
            signatory_name="Theodora Lisk",
            signatory_title="EHS Manager",
            signature_date="2026-01-20",
            amount="14900.00 USD",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><table style="width:100%"><tr><td><b
    style="font-size:15pt">INVOICE 2026-0117</b><td style="text-align:right">Kestrel Court Reporters
    <br>VAT GB 998 1122 33</table><p>Bill to: Aldous &amp; Wray Solicitors, 4 Fen Lane</p><p>Invoice
    date 2 February 2026, due 4 March 2026. Your order: AW/5567.</p><table border=1
    style="border-collapse:collapse;width:100%"><tr><td>Transcript, tribunal days 1-3 (delivered and
    accepted 26 January 2026)<td>&pound;1,980.00<tr><td>Realtime feed<td>&pound;640.00<tr><td>VAT 20
    %<td>&pound;524.00<tr><td><b>Total</b><td><b>&pound;3,144.00</b></table><p>Accepted payment
    methods: bank transfer. Thank you for your business.</p></div>"""
    yield Paper(
        "kh-invoice-reporters",
        "a",
        "text",
        web(html, "td{padding:5px}"),
        truth("other", None, None, "en", client="Aldous & Wray Solicitors", po_number="AW/5567"),
    )
