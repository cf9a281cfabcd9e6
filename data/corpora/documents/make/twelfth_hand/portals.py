"""English pages of ticket systems, release tools and client portals."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import web

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
    <h3>Activity</h3><p><b>Imogen Tully</b> 10/Mar/26 09:02<br>Any blocker left on your side? The
two
    cosmetic bugs went out with 4.2.0-hotfix1.</p>
    <p><b>Rasheed Olowu</b> 13/Mar/26 16:51<br>None left. We tested on Tuesday and Wednesday; wallet
is
    live and the numbers reconcile. Approving.</p>"""
    css = (
        PLAIN
        + """.top{color:#6b778c;font-size:11px}.l,.g{background:#00875a;color:#fff;
    padding:1px 6px;border-radius:3px;font-size:11px}.d td{padding:4px 26px 4px 0}.d
td:nth-child(odd)
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

    body = """<header>stagegate<small>client workspace of Pelham &amp; Wren Digital
Ltd</small></header>
    <h1>Stage review: Design system & component library</h1>
    <dl><dt>Client<dd>Orchard Row Building Society<dt>Engagement<dd>PW-ENG-0417
    <dt>Stage value<dd>£9,750.00<dt>Sent for review<dd>4 February 2026</dl>
    <ol class=steps><li class=on>Submitted<li class=on>In review<li>Approved<li>Invoiced</ol>
    <div class=card><b>Your decision</b><p><span class=r>○</span> Approve this stage
    <p><span class=r>○</span> Approve with comments<p><span class=r>○</span> Send back
    <p>Name ____________________ &nbsp; Role ____________________<p>Waiting for: Delphine Acheson,
    Head of Brand. Reminder sent 11 February 2026.</div>
    <p class=s>Once approved, a stage is deemed accepted under clause 7 and the fee falls due.
Approved
    stages cannot be reopened.</p>"""
    css = (
        PLAIN
        + """header{background:#3a1d6e;color:#fff;padding:10px;font-size:20px}small{font-size:
    11px;margin-left:12px}.steps{display:flex;list-style:none;padding:0}.steps li{border:1px solid
    #aaa;padding:5px 18px}.on{background:#d9cdf2}.card{border:1px solid
#999;padding:14px;margin-top:
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
    drop.<tr><td>Owen Biddle<td>IT Change Manager<td>No longer required<td>2026-01-30
17:38<td></table>
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
    <b>Smart Meter Data Hub</b> &nbsp;|&nbsp; Code <b>SMDH/22</b> &nbsp;|&nbsp; exported 9 Mar 2026
by
    Corvid Data Ltd</p><table><tr><th>#<th>Deliverable<th>Fee (GBP)<th>Status<th>Client
decision<th>By
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
