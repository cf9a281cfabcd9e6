"""English sign-offs of releases and reports."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import pen, web

AC = "acceptance_certificate"
PLAIN = "body{font:13px/1.5 'Liberation Sans';color:#172b4d}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    """Nine pages."""

    body = f"""<div class=h><b>NORTHFELL FIBRE</b><span>Circuit Handover &amp; Acceptance
Form</span></div>
    <div class=g><div><i>Customer</i>Castlegate Hospitals NHS Trust</div><div><i>Circuit ID</i>
    NF-ETH-1G-40772</div><div><i>Order</i>WO 550318</div><div><i>Customer PO</i>CHT26-00914</div>
    <div><i>Service</i>1 Gbit/s diverse Ethernet, St Anne's to Data Hall 2</div><div><i>Install
    charge</i>£6,480.00 + VAT</div></div><h4>Test results</h4>
    <table><tr><th>Test<th>Target<th>Measured<th>Yes<th>No<tr><td>Throughput<td>≥ 950 Mbit/s<td>987
    <td>☑<td>☐<tr><td>Round-trip delay<td>≤ 4 ms<td>2.1<td>☑<td>☐<tr><td>Failover<td>≤ 50 ms<td>38
    <td>☑<td>☐<tr><td>Labelling &amp; records complete<td>–<td>–<td>☐<td>☑</table>
    <h4>Customer statement</h4><p>☐ Circuit accepted into service</p><p>☑ Circuit accepted into
    service subject to the following being put right:</p><p class=u>Rack B14 patch leads to be
labelled,
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

    body = """<p class=bar>#proj-aldous-rebrand &nbsp; <small>12 members · export of 17 Feb
2026</small>
    <p><b>Nia Rowlands</b> <s1>10:02</s1><br>Morning all. Brand book v3 and the icon set are in the
    shared drive. @Hector can we call milestone 2 (Visual identity) accepted? It is £14,200 on PO
7731.
    <p><b>Hector Aldous-Finch</b> <s1>10:40</s1><br>Looked at it with Priti. Brand book: love it.
    <p><b>Hector Aldous-Finch</b> <s1>10:41</s1><br>But no, I can't accept milestone 2 today – the
icon
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
    <tr><td>Instalment<td>£22,750.00</table><p>The customer confirms that Phase 3 has gone live and
is
    accepted without reservation.</p><p class=sg>/s/ Georgina Platt<br>Georgina Platt, Operations
    Director<br>16 January 2026</p><p class=f>A superseded certificate has no effect. The revision
in
    force is held in the document register.</p>"""
    css = (
        PLAIN
        + """.ribbon{position:absolute;top:210px;left:40px;transform:rotate(-24deg);
    font-size:44px;color:rgba(200,30,30,.4);font-weight:bold}.m{color:#666}td{padding:5px 20px 5px
0}
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
    2026.<br>Project: Payment gateway penetration test &nbsp; Milestone: Closure report</p><table
class=v><tr><th>ID<th>Severity<th>Finding<th>Retest<tr><td>F-01<td>High<td>IDOR in
    refund endpoint<td>Fixed<tr><td>F-02<td>Medium<td>Session
fixation<td>Fixed<tr><td>F-03<td>Low<td>
    Verbose errors<td>Risk accepted by client<tr><td>F-04<td>Info<td>Missing header<td>Fixed</table>
    <p>Fee for this engagement: GBP 16,900.00 net, of which the <b>final 40 % (GBP 6,760.00)</b>
falls
    due with this form.</p><p>Client determination (circle with a click): &nbsp; <span
class=o>Report
    accepted</span> &nbsp; / &nbsp; <del>Report not accepted</del></p>
    <p>E-signed by Siobhan MacAskill &lt;s.macaskill@lomondpay.example&gt;, Chief Information
Security
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

    body = """<div class=k><h2>Sprint 18 review &amp; acceptance</h2><p>Teal Anchor Apps for
<b>Bluegill
    Marinas Inc.</b><br>Product: Berth Booking Platform &nbsp; Contract line: BBP-18</p></div>
    <div class=two><div><h4>Stories shown</h4><p>☑ BBP-311 Guest checkout<br>☑ BBP-314 Deposit
refunds
    <br>☑ BBP-320 Tide widget<br>☑ BBP-322 Harbor map tiles</p><p>Velocity 41 · carry-over
0</p></div>
    <div><h4>Product owner's word</h4><p><b>Accepted?</b> &nbsp; ( ) No &nbsp; ( ) Partly &nbsp; (x)
    Yes</p><p>Sprint fee: USD 24,000.00</p><p>Signed: <span class=fs>Marcy Dellinger</span><br>Marcy
    Dellinger, Product Owner, Bluegill Marinas<br>03/20/2026</p></div></div>
    <p class=q>“If the product owner answers No, the sprint is not accepted and the fee is held
back.”
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
