"""E-signature envelopes and vendor notices in English."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import pen, web

AC = "acceptance_certificate"
FACE = "body{font:13px/1.5 'Liberation Sans'}td,th{text-align:left;vertical-align:top}"
NEW = "<div style='page-break-before:always'></div>"


def papers() -> Iterator[Paper]:
    """One by one."""
    body = f"""<small>Inkwell Envelope ID: 9F2C-77A0-41BE</small><h2>Milestone Completion
Certificate</h2>
    <p>Parties: <b>Wrenfield Data Co.</b> ("Provider") and <b>Tidewater Regional Hospital</b>
("Client")<br>
    Engagement: Claims Lakehouse, WDC-SOW-33<br>Milestone: 4 – Production cutover<br>Amount due:
    US $64,000.00</p><p>Client acknowledges that the milestone has been completed and accepts it in
    accordance with Section 5.</p><table width=100%><tr><td>Provider<br><span class=s>Abe
Lindgren</span>
    <br>Abe Lindgren, Partner<br>3/2/2026<td>Client<br><span class=s>Yolanda
Prewitt</span><br>Yolanda
    Prewitt, Chief Data Officer<br>3/4/2026</table>{NEW}<h2>Certificate of
Completion</h2><p>Envelope ID:
    9F2C-77A0-41BE &nbsp; Status: <b>Completed</b><br>Subject: Please sign: milestone
4<br>Signatures: 2
    &nbsp; Initials: 0</p><table width=100%><tr><th>Signer<th>Signature<th>Timestamp<tr><td>Abe
Lindgren<br>
    abe@wrenfield.example<td>Using IP 198.51.100.7<td>Signed: 3/2/2026 4:12 PM<tr><td>Yolanda
Prewitt<br>
    yprewitt@tidewater.example<td>Using IP 203.0.113.40<td>Signed: 3/4/2026 8:55 AM</table>"""
    css = FACE + ".s{font:27px 'Dancing Script';border-bottom:1px solid #000}"
    yield Paper(
        "kb-inkwell-done",
        "a",
        "text",
        web(body, css, size="Letter"),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Tidewater Regional Hospital",
            project="Claims Lakehouse",
            project_code="WDC-SOW-33",
            milestone="4 – Production cutover",
            signatory_name="Yolanda Prewitt",
            signatory_title="Chief Data Officer",
            signature_date="2026-03-04",
            amount="64000.00 USD",
        ),
    )

    body = """<div class=b>signet.</div><h3>Envelope
summary</h3><table><tr><td>Document<td>Acceptance of
    Phase 2 (Analytics layer).pdf<tr><td>Sender<td>Mossgate Consulting<tr><td>Client<td>Loxley Rail
    Leasing plc<tr><td>Project<td>Fleet Telemetry, MG-7710<tr><td>Phase
fee<td>£30,500.00<tr><td>Status<td>
    <b>Delivered – waiting for 1 of
2</b></table><h4>Recipients</h4><table><tr><th>#<th>Name<th>Role<th>
    Event<tr><td>1<td>Priyanka Dole<td>Head of Engineering, Loxley<td>Signed 17 Feb 2026
10:30<tr><td>2<td>
    Marcus Threlfall<td>Finance Director, Loxley<td>Viewed 18 Feb 2026 08:02</table><p>Both
recipients must
    sign before the phase counts as accepted.</p>"""
    css = FACE + ".b{font:26px 'Lato';color:#6a040f}td,th{padding:3px 16px 3px 0}"
    yield Paper(
        "kb-signet-waiting",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Loxley Rail Leasing plc",
            project="Fleet Telemetry",
            project_code="MG-7710",
            milestone="Phase 2 (Analytics layer)",
            signatory_name="Marcus Threlfall",
            signatory_title="Finance Director",
            amount="30500.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    body = """<h1>Milestone complete!</h1><p>Project: <b>Storefront Headless Rebuild</b>
(JB-2291)<br>
    Prepared for: <b>Calloway Outfitters LLC</b></p><p>Juniper Byte is happy to report that
milestone 6,
    Search &amp; Merchandising, was completed and <b>accepted by our QA board on 14 January
2026</b>.</p>
    <ul><li>Lighthouse score 96<li>0 open blockers<li>Fee to be invoiced: $19,250.00</ul><p>Signed
for
    Juniper Byte: <i>Keanu Farris</i>, Delivery Director</p><p class=x>If you agree, no action is
needed
    until your own reviewers have met.</p>"""
    css = "body{font:15px 'Lato';border-top:14px solid #70e000;padding:20px}.x{font-size:10px}"
    yield Paper(
        "kb-juniper-notice",
        "a",
        "text",
        web(body, css, size="Letter"),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Calloway Outfitters LLC",
            project="Storefront Headless Rebuild",
            project_code="JB-2291",
            milestone="milestone 6, Search & Merchandising",
            amount="19250.00 USD",
        ),
    )

    body = f"""<h2>STATEMENT OF WORK No. 4</h2><p>under the Master Services Agreement of 1 June 2024
between
    <b>Gorse Hill Energy Ltd</b> (Client) and <b>Plumbline Security Ltd</b></p><h4>1
Scope</h4><p>Red-team
    exercise on the trading floor network.</p><h4>2 Acceptance</h4><p>A deliverable is accepted when
the
    Client signs the acceptance form, rejected when the Client says so in writing, and deemed
accepted after
    ten working days.</p><h4>3
Fees</h4><table><tr><td>Planning<td>£6,000<tr><td>Execution<td>£24,000<tr>
    <td>Report<td>£8,500<tr><th>Total<th>£38,500</table><h4>4 Signatures</h4><table><tr><td>Client
{pen(101)}
    <br>Araminta Voss, Chief Operating Officer, 9 January 2026<td>Plumbline {pen(102)}<br>Dex
Corrigan, 12
    January 2026</table>"""
    yield Paper(
        "kb-gorse-sow",
        "a",
        "text",
        web(body, FACE + "td,th{padding:2px 20px 2px 0}"),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Gorse Hill Energy Ltd",
            project="Red-team exercise on the trading floor network",
            project_code="4",
            signatory_name="Araminta Voss",
            signatory_title="Chief Operating Officer",
            signature_date="2026-01-09",
            amount="38500.00 GBP",
        ),
    )

    body = """<table width=100%><tr><td><h2>Service Report</h2><td
align=right>SR-2026-3391<br>Hexley
    Managed IT</table><table class=g><tr><th>Customer<td>Saint Brannoc
School<th>Job<td>J-8802<tr><th>
    Engineer<td>Obafemi Ladipo<th>On site<td>24 Feb 2026, 09:00–16:15<tr><th>Work<td
colspan=3>Replace
    core UPS and migrate six racks<tr><th>Charge<td colspan=3>£4,125.00 ex VAT,
fixed</table><p>Engineer's
    notes: all racks on new feed; alarm relay tested.</p><div class=t><p>Customer tablet
sign-off</p><p>Work
    completed to my satisfaction: <b>Yes</b></p><p class=n>Carys Beddoe</p><p>Carys Beddoe ·
Business Manager
    · 24 Feb 2026 16:20</p></div>"""
    css = (
        FACE
        + """.g{width:100%;border-collapse:collapse}.g td,.g th{border:1px solid #999;padding:5px}
    .t{background:#f4f4f4;padding:8px 16px;width:320px;margin-top:20px}.n{font:28px DkgHandwriting;
    margin:0;color:#14317d}"""
    )
    yield Paper(
        "kb-hexley-tablet",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Saint Brannoc School",
            project_code="J-8802",
            project="Replace core UPS and migrate six racks",
            signatory_name="Carys Beddoe",
            signatory_title="Business Manager",
            signature_date="2026-02-24",
            amount="4125.00 GBP",
        ),
    )

    body = """<div class=l><h3>Declined</h3><p>Envelope 22-B-0718 was
declined.</p></div><p>Document:
    Certificate of Final Acceptance – Voice Bot<br>From: Parley Automation Inc.<br>For: Great Basin
Title
    Company<br>Contract: PA-1409<br>Final payment: $22,600.00</p><p>Declined by <b>Augusta
Rennick</b>, SVP
    Customer Care, on Mar 17, 2026 2:44 PM PDT</p><p>Reason given: “Bot still hands every Spanish
caller to
    voicemail. Not accepting.”</p><p class=z>Parley Automation signed on Mar 13, 2026. The document
text
    ‘Client accepts the system’ has no effect until completed.</p>"""
    css = FACE + ".l{background:#9d0208;color:#fff;padding:4px 18px}.z{font-size:10px;color:#666}"
    yield Paper(
        "kb-declined-bot",
        "a",
        "text",
        web(body, css, size="Letter"),
        truth(
            AC,
            "rejected",
            False,
            "en",
            client="Great Basin Title Company",
            project="Voice Bot",
            project_code="PA-1409",
            milestone="Final Acceptance",
            signatory_name="Augusta Rennick",
            signatory_title="SVP Customer Care",
            signature_date="2026-03-17",
            amount="22600.00 USD",
            warnings=["partly_signed"],
        ),
    )

    body = """<h2>Weekly time approval</h2><p>Consultant: Halvard Nyquist · Agency: Skerry Talent
Ltd<br>
    Client: Ardmore Payments DAC · Assignment ARD-4410 · PO 990217</p><table class=w><tr><th>Mon
9<th>Tue 10
    <th>Wed 11<th>Thu 12<th>Fri
13<th>Hours<tr><td>7.5<td>7.5<td>7.5<td>0<td>7.5<td>30.0</table><p>Rate
    €88.00/h – week total €2,640.00</p><p>Status: <b>SUBMITTED</b> · Approver: Niamh Costigan
(Delivery
    Manager) · Approved on: –</p><p><button>Approve</button> <button>Return</button></p>"""
    css = FACE + ".w td,.w th{border:1px solid #aaa;padding:6px 14px}"
    yield Paper(
        "kb-week-submitted",
        "a",
        "text",
        web(body, css),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Ardmore Payments DAC",
            project_code="ARD-4410",
            signatory_name="Niamh Costigan",
            signatory_title="Delivery Manager",
            amount="2640.00 EUR",
            po_number="990217",
        ),
    )
