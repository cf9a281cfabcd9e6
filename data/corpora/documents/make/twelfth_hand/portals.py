"""English pages of ticket systems, release tools and client portals."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import pen, web

AC = "acceptance_certificate"
PLAIN = "body{font:13px/1.5 'Liberation Sans';color:#172b4d}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    """Nine pages."""
    body = """<div class=top>Projects / Harbourline Ferries / HBF-2</div>
    <h2>HBF-214 &nbsp;Release 4.2 – Loyalty wallet: client sign-off</h2>
    <p><span class=l>DONE</span> <span class=g>Approved</span></p>
    <table class=d><tr><td>Type<td>Sign-off<td>Reporter<td>Imogen Tully (Quaystone Software)
    <tr><td>Priority<td>Medium<td>Assignee<td>Rasheed Olowu
    <tr><td>Customer<td>Harbourline Ferries plc<td>Fix version<td>4.2.0
    <tr><td>PO<td>HF-88120<td>Billing value<td>GBP 18,400.00 excl. VAT
    <tr><td>Created<td>02/Mar/26 10:14<td>Resolved<td>13/Mar/26 16:52</table>
    <h3>Description</h3><p>Please confirm that milestone M4 – Loyalty wallet go-live meets the
    acceptance criteria in the release plan. On approval this milestone becomes billable.</p>
    <h3>Approvals</h3><div class=a><b>Rasheed Olowu</b>, Digital Product Owner, Harbourline Ferries
    <span class=g>✔ Approved</span> 13/Mar/26 16:51</div>
    <h3>Activity</h3><p><b>Imogen Tully</b> 10/Mar/26 09:02<br>Any blocker left on your side? The two
    cosmetic bugs went out with 4.2.0-hotfix1.</p>
    <p><b>Rasheed Olowu</b> 13/Mar/26 16:51<br>None left. We tested on Tuesday and Wednesday; wallet is
    live and the numbers reconcile. Approving.</p>"""
    css = (
        PLAIN
        + """.top{color:#6b778c;font-size:11px}.l,.g{background:#00875a;color:#fff;
    padding:1px 6px;border-radius:3px;font-size:11px}.d td{padding:4px 26px 4px 0}.d td:nth-child(odd)
    {color:#6b778c}.a{border:1px solid #dfe1e6;padding:8px}"""
    )
    yield Paper(
        "kb-issue-approved",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Harbourline Ferries plc",
            project_code="HBF-2",
            milestone="M4 – Loyalty wallet go-live",
            signatory_name="Rasheed Olowu",
            signatory_title="Digital Product Owner",
            signature_date="2026-03-13",
            amount="18400.00 GBP",
            po_number="HF-88120",
        ),
    )

    body = """<header>stagegate<small>client workspace of Pelham &amp; Wren Digital Ltd</small></header>
    <h1>Stage review: Design system & component library</h1>
    <dl><dt>Client<dd>Orchard Row Building Society<dt>Engagement<dd>PW-ENG-0417
    <dt>Stage value<dd>£9,750.00<dt>Sent for review<dd>4 February 2026</dl>
    <ol class=steps><li class=on>Submitted<li class=on>In review<li>Approved<li>Invoiced</ol>
    <div class=card><b>Your decision</b><p><span class=r>○</span> Approve this stage
    <p><span class=r>○</span> Approve with comments<p><span class=r>○</span> Send back
    <p>Name ____________________ &nbsp; Role ____________________<p>Waiting for: Delphine Acheson,
    Head of Brand. Reminder sent 11 February 2026.</div>
    <p class=s>Once approved, a stage is deemed accepted under clause 7 and the fee falls due. Approved
    stages cannot be reopened.</p>"""
    css = (
        PLAIN
        + """header{background:#3a1d6e;color:#fff;padding:10px;font-size:20px}small{font-size:
    11px;margin-left:12px}.steps{display:flex;list-style:none;padding:0}.steps li{border:1px solid
    #aaa;padding:5px 18px}.on{background:#d9cdf2}.card{border:1px solid #999;padding:14px;margin-top:
    20px}.s{font-size:9px;color:#666}dt{float:left;width:130px;color:#555}"""
    )
    yield Paper(
        "kb-stage-open",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Orchard Row Building Society",
            project_code="PW-ENG-0417",
            milestone="Design system & component library",
            signatory_name="Delphine Acheson",
            signatory_title="Head of Brand",
            amount="9750.00 GBP",
        ),
    )

    body = """<div class=w><div><h3>Change &amp; Release Management</h3>UAT RESULT RECORD</div>
    <div class=n>REQ0041877</div></div>
    <table><tr><th>Requested for<td>Meridian Freight Systems Inc.<th>State<td>Closed – Incomplete
    <tr><th>Vendor<td>Tallgrass Cloud Partners LLC<th>Opened<td>2026-01-19 08:31:10
    <tr><th>Project<td>TMS Replatform<th>Closed<td>2026-01-30 17:40:55
    <tr><th>Deliverable<td>Carrier rating service, drop 2<th>Fee at gate<td>$41,250.00 USD
    <tr><th>Short description<td colspan=3>Drop 2 user acceptance – business verdict</table>
    <h4>Test summary</h4><table class=t><tr><th>Suite<th>Run<th>Pass<th>Fail<tr><td>Rating API
    <td>112<td>109<td>3<tr><td>Fuel surcharge<td>40<td>22<td>18<tr><td>Audit trail<td>16<td>16<td>0
    </table><h4>Approver record</h4><table class=t><tr><th>Approver<th>Title<th>State<th>Updated
    <th>Comments<tr><td>Laurel Vance<td>Director, Pricing Operations<td>Rejected<td>2026-01-30 17:38
    <td>18 of 40 fuel surcharge cases fail. We are not taking drop 2. Fix and resubmit the entire
    drop.<tr><td>Owen Biddle<td>IT Change Manager<td>No longer required<td>2026-01-30 17:38<td></table>
    <p class=f>Page generated 2026-02-02 · Approved requests show a green banner</p>"""
    css = (
        PLAIN
        + """.w{display:flex;justify-content:space-between;border-bottom:3px solid #293e40}
    .n{font-size:18px;padding-top:20px}th{text-align:left;background:#f0f3f3;font-weight:500;
    padding:4px 8px;font-size:12px}td{padding:4px 8px;font-size:12px;border-bottom:1px solid #ddd}
    .t{width:100%}.f{font-size:9px;color:#777}"""
    )
    yield Paper(
        "kb-request-refused",
        "a",
        "text",
        web(body, css, size="Letter"),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Meridian Freight Systems Inc.",
            project="TMS Replatform",
            milestone="Carrier rating service, drop 2",
            signatory_name="Laurel Vance",
            signatory_title="Director, Pricing Operations",
            signature_date="2026-01-30",
            amount="41250.00 USD",
        ),
    )

    body = """<h1>Deliverables</h1><p>Client: <b>Fenwater Utilities</b> &nbsp;|&nbsp; Programme:
    <b>Smart Meter Data Hub</b> &nbsp;|&nbsp; Code <b>SMDH/22</b> &nbsp;|&nbsp; exported 9 Mar 2026 by
    Corvid Data Ltd</p><table><tr><th>#<th>Deliverable<th>Fee (GBP)<th>Status<th>Client decision<th>By
    <tr><td>D1<td>Ingest pipeline<td>32,000<td>Billed<td>Accepted 14 Nov 2025<td>M. Adeyemi
    <tr><td>D2<td>Validation rules engine<td>27,500<td>Billed<td>Accepted 20 Jan 2026<td>M. Adeyemi
    <tr class=now><td>D3<td>Settlement reports<td>21,900<td>Under review<td>–<td>–
    <tr><td>D4<td>Hypercare<td>12,000<td>Not started<td>–<td>–</table>
    <div class=box><h3>Decision requested: D3 Settlement reports</h3><p>Submitted for acceptance
    2 Mar 2026. Client reviewer: Morayo Adeyemi, Data Services Manager.</p><p>Decision:
    <span class=dd>— select — ▾</span></p><p>Signature: <span class=ln></span> Date:
    <span class=ln></span></p></div>"""
    css = (
        PLAIN
        + """th,td{border:1px solid #bbb;padding:5px 9px}th{background:#0b4f6c;color:#fff}
    .now{background:#fff4cc}.box{border:2px solid #0b4f6c;padding:4px 14px;margin-top:22px}
    .dd{border:1px solid #888;padding:2px 40px 2px 8px}.ln{display:inline-block;width:160px;
    border-bottom:1px solid #000}"""
    )
    yield Paper(
        "kb-deliverable-board",
        "a",
        "text",
        web(body, css, landscape=True),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Fenwater Utilities",
            project="Smart Meter Data Hub",
            project_code="SMDH/22",
            milestone="D3 Settlement reports",
            signatory_name="Morayo Adeyemi",
            signatory_title="Data Services Manager",
            amount="21900.00 GBP",
        ),
    )

    body = f"""<div class=h><b>NORTHFELL FIBRE</b><span>Circuit Handover &amp; Acceptance Form</span></div>
    <div class=g><div><i>Customer</i>Castlegate Hospitals NHS Trust</div><div><i>Circuit ID</i>
    NF-ETH-1G-40772</div><div><i>Order</i>WO 550318</div><div><i>Customer PO</i>CHT26-00914</div>
    <div><i>Service</i>1 Gbit/s diverse Ethernet, St Anne's to Data Hall 2</div><div><i>Install
    charge</i>£6,480.00 + VAT</div></div><h4>Test results</h4>
    <table><tr><th>Test<th>Target<th>Measured<th>Yes<th>No<tr><td>Throughput<td>≥ 950 Mbit/s<td>987
    <td>☑<td>☐<tr><td>Round-trip delay<td>≤ 4 ms<td>2.1<td>☑<td>☐<tr><td>Failover<td>≤ 50 ms<td>38
    <td>☑<td>☐<tr><td>Labelling &amp; records complete<td>–<td>–<td>☐<td>☑</table>
    <h4>Customer statement</h4><p>☐ Circuit accepted into service</p><p>☑ Circuit accepted into
    service subject to the following being put right:</p><p class=u>Rack B14 patch leads to be labelled,
    as-built drawing to be sent by 27 February 2026</p><p>☐ Circuit refused</p>
    <table class=s><tr><td>Signed {pen(71)}<td>Print name<br><b>Tobias Wickham</b><td>Position<br>
    <b>Network Manager</b><td>Date<br><b>12 February 2026</b></table>"""
    css = (
        PLAIN
        + """.h{border-bottom:6px solid #e4572e;display:flex;justify-content:space-between;
    font-size:17px}.g{display:grid;grid-template-columns:1fr 1fr;gap:6px;margin-top:14px}.g div{
    background:#f6f1ee;padding:6px}i{display:block;font-size:10px;color:#777}th,td{border:1px solid
    #999;padding:4px 10px}.u{font-family:'Dancing Script';font-size:17px;border-bottom:1px dotted
    #333}.s{margin-top:20px;width:100%}.s td{height:54px;vertical-align:top;font-size:11px}"""
    )
    yield Paper(
        "kb-circuit-handover",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Castlegate Hospitals NHS Trust",
            project="1 Gbit/s diverse Ethernet, St Anne's to Data Hall 2",
            project_code="WO 550318",
            signatory_name="Tobias Wickham",
            signatory_title="Network Manager",
            signature_date="2026-02-12",
            amount="6480.00 GBP",
            po_number="CHT26-00914",
            conditions=[
                "Rack B14 patch leads to be labelled",
                "as-built drawing to be sent by 27 February 2026",
            ],
        ),
    )

    body = """<p class=bar>#proj-aldous-rebrand &nbsp; <small>12 members · export of 17 Feb 2026</small>
    <p><b>Nia Rowlands</b> <s1>10:02</s1><br>Morning all. Brand book v3 and the icon set are in the
    shared drive. @Hector can we call milestone 2 (Visual identity) accepted? It is £14,200 on PO 7731.
    <p><b>Hector Aldous-Finch</b> <s1>10:40</s1><br>Looked at it with Priti. Brand book: love it.
    <p><b>Hector Aldous-Finch</b> <s1>10:41</s1><br>But no, I can't accept milestone 2 today – the icon
    set is the old grid and half of them are missing. Please redo before we talk about an invoice.
    <p><b>Nia Rowlands</b> <s1>10:44</s1><br>Fair. New set by Monday<p><b>Nia Rowlands</b>
    <s1>10:44</s1><br>/remind me Monday 'milestone 2 accepted?'
    <p class=f>Aldous Leisure Group · Studio Penhallow · message history is kept for 365 days</p>"""
    css = (
        PLAIN
        + """.bar{background:#350d36;color:#fff;padding:8px}s1{color:#888;font-size:11px}
    .f{color:#888;font-size:10px;border-top:1px solid #ddd}"""
    )
    yield Paper(
        "kb-chat-no",
        "a",
        "text",
        web(body, css),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Aldous Leisure Group",
            milestone="milestone 2 (Visual identity)",
            signatory_name="Hector Aldous-Finch",
            signature_date="2026-02-17",
            amount="14200.00 GBP",
            po_number="7731",
        ),
    )

    body = """<div class=ribbon>SUPERSEDED by TC-019 rev B</div><h2>Go-live certificate</h2>
    <p class=m>Certificate TC-019 rev A · Bramblewick Software GmbH &amp; Co (UK branch)</p>
    <table><tr><td>Customer<td>Ostrava Street Foods Ltd<tr><td>Project<td>Warehouse &amp; Order ERP
    <tr><td>Project no.<td>BW-3108<tr><td>Milestone<td>Phase 3 go-live, Leeds depot
    <tr><td>Instalment<td>£22,750.00</table><p>The customer confirms that Phase 3 has gone live and is
    accepted without reservation.</p><p class=sg>/s/ Georgina Platt<br>Georgina Platt, Operations
    Director<br>16 January 2026</p><p class=f>A superseded certificate has no effect. The revision in
    force is held in the document register.</p>"""
    css = (
        PLAIN
        + """.ribbon{position:absolute;top:210px;left:40px;transform:rotate(-24deg);
    font-size:44px;color:rgba(200,30,30,.4);font-weight:bold}.m{color:#666}td{padding:5px 20px 5px 0}
    .sg{margin-top:40px}.f{font-size:9px}"""
    )
    yield Paper(
        "kb-golive-superseded",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Ostrava Street Foods Ltd",
            project="Warehouse & Order ERP",
            project_code="BW-3108",
            milestone="Phase 3 go-live, Leeds depot",
            signatory_name="Georgina Platt",
            signatory_title="Operations Director",
            signature_date="2026-01-16",
            amount="22750.00 GBP",
            warnings=["draft_or_void"],
        ),
    )

    body = """<table class=x><tr><td><b>Penetration test – closure report acceptance</b><td>Ref
    SEC/26/0093</table><p>Kestrel Offensive Security tested the payment gateway of <b>Lomond Pay
    Limited</b> between 5 and 16 January 2026 (SOW-26-0093-LP). The retest took place on 2 February
    2026.<br>Project: Payment gateway penetration test &nbsp; Milestone: Closure report</p><table class=v><tr><th>ID<th>Severity<th>Finding<th>Retest<tr><td>F-01<td>High<td>IDOR in
    refund endpoint<td>Fixed<tr><td>F-02<td>Medium<td>Session fixation<td>Fixed<tr><td>F-03<td>Low<td>
    Verbose errors<td>Risk accepted by client<tr><td>F-04<td>Info<td>Missing header<td>Fixed</table>
    <p>Fee for this engagement: GBP 16,900.00 net, of which the <b>final 40 % (GBP 6,760.00)</b> falls
    due with this form.</p><p>Client determination (circle with a click): &nbsp; <span class=o>Report
    accepted</span> &nbsp; / &nbsp; <del>Report not accepted</del></p>
    <p>E-signed by Siobhan MacAskill &lt;s.macaskill@lomondpay.example&gt;, Chief Information Security
    Officer<br>2026-02-05 11:20 UTC · session 7c1e-90af</p>"""
    css = (
        PLAIN
        + """.x{width:100%;background:#101820;color:#7CFC9A}.x td{padding:12px}.v th,.v td{
    border-bottom:1px solid #999;padding:5px 14px;text-align:left}.o{border:2px solid #1b8a4b;
    border-radius:50%;padding:6px 12px}"""
    )
    yield Paper(
        "kb-pentest-closure",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Lomond Pay Limited",
            project_code="SOW-26-0093-LP",
            project="Payment gateway penetration test",
            milestone="Closure report",
            signatory_name="Siobhan MacAskill",
            signatory_title="Chief Information Security Officer",
            signature_date="2026-02-05",
            amount="6760.00 GBP",
        ),
    )

    body = """<div class=k><h2>Sprint 18 review &amp; acceptance</h2><p>Teal Anchor Apps for <b>Bluegill
    Marinas Inc.</b><br>Product: Berth Booking Platform &nbsp; Contract line: BBP-18</p></div>
    <div class=two><div><h4>Stories shown</h4><p>☑ BBP-311 Guest checkout<br>☑ BBP-314 Deposit refunds
    <br>☑ BBP-320 Tide widget<br>☑ BBP-322 Harbor map tiles</p><p>Velocity 41 · carry-over 0</p></div>
    <div><h4>Product owner's word</h4><p><b>Accepted?</b> &nbsp; ( ) No &nbsp; ( ) Partly &nbsp; (x)
    Yes</p><p>Sprint fee: USD 24,000.00</p><p>Signed: <span class=fs>Marcy Dellinger</span><br>Marcy
    Dellinger, Product Owner, Bluegill Marinas<br>03/20/2026</p></div></div>
    <p class=q>“If the product owner answers No, the sprint is not accepted and the fee is held back.”
    – Working agreement, item 6</p>"""
    css = (
        PLAIN
        + """.k{border-left:10px solid #0f8b8d;padding-left:12px}.two{display:flex;gap:40px}
    .two>div{flex:1;background:#f2f9f9;padding:8px 14px}.fs{font:26px Kristi;color:#223a8f}
    .q{font-size:10px;font-style:italic}"""
    )
    yield Paper(
        "kb-sprint-review",
        "a",
        "text",
        web(body, css, size="Letter"),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Bluegill Marinas Inc.",
            project="Berth Booking Platform",
            project_code="BBP-18",
            milestone="Sprint 18",
            signatory_name="Marcy Dellinger",
            signatory_title="Product Owner",
            signature_date="2026-03-20",
            amount="24000.00 USD",
        ),
    )
