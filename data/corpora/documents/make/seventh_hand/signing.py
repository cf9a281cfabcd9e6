"""E-signature envelopes and signed web forms (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, over, text, web

AC = "acceptance_certificate"
SCRIPT = "font-family:'Dancing Script';font-size:24px;color:#123"


def _envelope() -> bytes:
    first = web(
        """<h1>Milestone Acceptance</h1><p>This acceptance is given under Statement of Work No. 6
    (the SOW) to the Master Services Agreement between <b>Larkspur Mutual Insurance</b> (Customer)
    and Dunmore &amp; Teal Partners LLC (Provider).</p><table>
    <tr><td>Engagement<td>Claims Triage Modernization<tr><td>Milestone<td>4 &ndash; Parallel run
    concluded<tr><td>Fee released<td>USD 118,000.00<tr><td>Customer PO<td>LM-2025-00913
    <tr><td>SOW reference<td>DTP-LMI-006</table><p>Customer confirms that the milestone named above
    met its exit criteria and accepts it. Nothing in this acceptance waives the warranty in
    section 9, nor does it mean that a later milestone has been or will be accepted.</p>
    <p style='margin-top:40px'>For Customer</p>
    <div style='border:1px solid #0a7;border-radius:6px;width:260px;padding:4px 10px'>
    <small>Signed by:</small><br><span style="font-family:'Dancing Script';font-size:26px">Harriet
    Oyelaran</span><br><small>8F2C0D91E77A4B1</small></div>
    <p>Harriet Oyelaran<br>SVP, Claims Operations<br>3/6/2026 | 10:22 AM EST</p>""",
        """body{font:12.5px 'Liberation Serif'} td{border:1px solid #888;padding:4px 10px}
        table{border-collapse:collapse}""",
    )
    second = web(
        """<h2>Certificate Of Completion</h2><p>Envelope Id: 5D77C1A0-41B2-4E0B-9F3C-2C6A18E0B7D4
    <span style='float:right'>Status: Completed</span><br>Subject: Please sign: Milestone 4
    acceptance<br>Envelope Originator: Paul Dreyer (Dunmore &amp; Teal)</p><hr>
    <table width=100%><tr><th align=left>Signer Events<th align=left>Signature<th align=left>
    Timestamp<tr><td>Harriet Oyelaran<br>h.oyelaran@larkspur.example<br>SVP, Claims Operations<br>
    Security Level: Email, Account Authentication<td style="font:22px 'Dancing Script'">Harriet
    Oyelaran<td>Sent: 3/5/2026 4:40:02 PM<br>Viewed: 3/6/2026 10:19:45 AM<br>Signed: 3/6/2026
    10:22:31 AM<tr><th align=left>Carbon Copy Events<th align=left>Status<th align=left>Timestamp
    <tr><td>Accounts Payable<td>COPIED<td>Sent: 3/6/2026 10:22:34 AM</table>
    <p>Month/day/year is used for all times on this certificate.</p>""",
        "body{font:11px Lato} td{vertical-align:top;padding:6px 0}",
    )
    return joined(first, second)


def _envelope_declined() -> bytes:
    return web(
        """<div style='background:#26374a;color:#fff;padding:10px'>SignHarbor &nbsp; Audit trail
    </div><h2>Final Design Package &ndash; Owner Approval.pdf</h2><p>Document 71-9933-0A4C &middot;
    Created Feb 2, 2026 by Ellen Strand (Strand Kimura Architects)</p><p>Project: Bluff Street
    Lofts (SKA 25-118)<br>Owner: Bluff Street Development LP<br>Phase: Construction Documents 100%
    <br>Fee at stake: $86,400.00</p><ol>
    <li>Feb 2, 2026 15:01 UTC Document sent to Graham Pruitt (Managing Partner)
    <li>Feb 3, 2026 18:26 UTC Graham Pruitt viewed the document
    <li>Feb 5, 2026 20:11 UTC <b>Graham Pruitt declined to sign.</b> Reason: "The stair 2 egress
    comments from the city are still open. We do not approve this package."
    <li>Feb 5, 2026 20:11 UTC Signature workflow cancelled; all parties notified</ol>
    <p><small>If every signer had accepted, this page would say Completed.</small></p>""",
        "body{font:12px 'DejaVu Sans'} li{margin:9px 0}",
    )


def _envelope_half() -> bytes:
    return web(
        f"""<p style='text-align:right'><small>Envelope E-20817 &middot; 2 of 3 signed &middot;
        status
    WAITING FOR OTHERS</small></p><h2 style='text-align:center'>CERTIFICATE OF SUBSTANTIAL
    COMPLETION</h2><p>Owner: <b>Corvane School District No. 8</b><br>Contractor: Ashdown Mechanical
    Inc.<br>Project: Boiler Plant Renewal, Fitch Elementary<br>Project No. 8-2025-BP<br>Portion
    covered: Phase A heating plant<br>Contract sum for this phase: $342,900.00</p><p>The work
    described is accepted as substantially complete from January 28, 2026. This certificate takes
    effect when the Contractor, the Engineer <u>and</u> the Owner have signed.</p>
    <table><tr><td>Contractor<td style="{SCRIPT}">Bill Ashdown<td>1/29/2026
    <tr><td>Engineer<td style="{SCRIPT}">M. Trujillo, PE<td>1/30/2026
    <tr><td>Owner<br>Superintendent Carla Neff<td>[ sign here ]<td>____________</table>""",
        """body{font:13px Caladea} table{width:100%;border-collapse:collapse}
        td{border-bottom:1px solid #000;padding:12px 4px;width:33%}""",
    )


def _uat() -> bytes:
    rows = "".join(
        f"<tr><td>{n}<td>{what}<td class=c>{p}<td class=c>{f}"
        for n, what, p, f in (
            ("T-01", "Post a journal in two currencies", "&#9745;", "&#9744;"),
            ("T-02", "Close the period while an import runs", "&#9745;", "&#9744;"),
            ("T-03", "Bank file to the treasury folder", "&#9744;", "&#9745;"),
            ("T-04", "Auditor's read-only login", "&#9745;", "&#9744;"),
        )
    )
    return web(
        f"""<h1>UAT Sign-Off</h1><div class=g><div>Application<b>Ledgerway 9 rollout</b></div>
    <div>Business owner<b>Thistledown Brewing Co.</b></div><div>Cycle<b>UAT Cycle 2</b></div>
    <div>Work order<b>WO 3391-B</b></div></div><table><tr><th>Test<th>What was tried<th>Pass
    <th>Fail{rows}</table><h3>Decision of the business owner</h3><p>&#9744; Accept for production
    <br>&#9745; Accept for production with the defects below<br>&#9744; Do not accept</p>
    <table><tr><th>Defect<th>To be done<th>By<tr><td>DF-118<td>Bank file must carry the branch code
    in positions 12 to 14<td>20 Mar<tr><td>DF-121<td>Currency list shows retired codes<td>3 Apr
    </table><p>Payment due on this sign-off: CAD 27,300.00 (PO 0098-TB)</p>
    <div class=g><div>{ink(12)}<br>Signature</div><div><span class=h>Yvette Marchbanks</span><br>
    Name</div><div><span class=h>Controller</span><br>Title</div><div><span class=h>March 13, 2026
    </span><br>Date</div></div>""",
        """body{font:12px Carlito} h1{background:#f3c846;padding:6px} table{width:100%;
        border-collapse:collapse} td,th{border:1px solid #aaa;padding:3px 6px;text-align:left}
        .c{text-align:center;font:14px 'DejaVu Sans'} .g{display:grid;margin:10px 0;
        grid-template-columns:repeat(4,1fr)} .g b{display:block}
        p{font-family:'DejaVu Sans'} .h{font:16px DkgHandwriting;color:#1b2f8f}
        .g div{align-self:end}""",
    )


def _slash() -> bytes:
    return web(
        """<p align=right>DELIVERABLE ACCEPTANCE FORM (EXHIBIT D)</p><p>TO: Sable Point Research,
    Inc.<br>FROM: Wexcombe Foundation ("Client")<br>RE: Grant Impact Study / Deliverable 2
    &ndash; Survey Instrument<br>STATEMENT OF WORK: WF-2025-31</p><p>Client has had ten (10)
    business days
    to examine the Deliverable. By its authorized representative below, Client</p>
    <p>(x) accepts the Deliverable.<br>( ) rejects the Deliverable for the reasons attached.</p>
    <p>Upon acceptance Provider may invoice the sum of fourteen thousand two hundred dollars
    ($14,200.00).</p><p>WEXCOMBE FOUNDATION</p><p>By: /s/ Lionel Tran<br>Name: Lionel Tran<br>Its:
    Program Director<br>Dated: February 18, 2026</p>""",
        "body{font:13px/1.55 'Liberation Mono'}",
    )


def _words_differ() -> bytes:
    return web(
        f"""<h2>Stage completion and release of fee</h2><p>Barrow &amp; Finch Chartered Surveyors
    acknowledge that <b>Stage D &ndash; Measured Survey</b> of <b>Wharf Mill Conversion</b> (our
    ref.
    BF/WMC/17) has been carried out to our satisfaction by Plumbline Geomatics Ltd and is accepted.
    </p><p>We authorise payment of <b>&pound;8,650.00</b> (eight thousand five hundred and sixty
    pounds),
    VAT to be added.</p><p>Order no. 20260-BF</p>{ink(27, 150, 40)}
    <p style='margin-top:2px'>Jocelyn Barrow MRICS<br>Partner, for Barrow &amp; Finch<br>24th
    February
    2026</p>""",
        "body{font:14px/1.5 Caladea} h2{font-variant:small-caps}",
    )


def _void() -> bytes:
    under = web(
        f"""<h2>Certificate of Acceptance No. 0031</h2><p>Customer: <b>Amberley Rail Freight</b><br>
    Project: Yard Management Upgrade (P-7741)<br>Milestone: M5 Gate cameras<br>Value: EUR 63,000.00
    <br>PO: ARF-22-8105</p><p>&#9746; Accepted &nbsp; &#9744; Accepted with remarks &nbsp; &#9744;
    Rejected</p><p>Amberley Rail Freight, 12 December 2025</p>{ink(31)}
    <p>Piers Halloran, Terminal Director</p><p><small>Issued in error; replaced by certificate 0034.
    </small></p>""",
        "body{font:13px/1.6 'DejaVu Sans'}",
    )
    top = Desk()
    top.c.translate(150, 420)
    top.c.rotate(38)
    top.text(0, 0, "VOID", 150, "Helvetica-Bold", "#eab8b8")
    return over(top.done(), under)


def _superseded() -> bytes:
    return web(
        f"""<div class=w>SUPERSEDED on 2 March 2026 by revision C. Do not use for billing.</div>
    <h2>Handover certificate, revision B</h2><p>Ellerby Vineyards accepts the handover of Milestone
    2,
    Bottling hall network, in the project Cellar Connect (CC-19).</p><p>Price on handover: AUD
    22,750.00 &middot; Purchase order EV-505</p><table><tr><td>{ink(44, 120, 34)}
    <td>{ink(45, 120, 34)}<tr><td>Bronwyn Tully, Operations Manager<br>Ellerby Vineyards, 19
    February
    2026<td>Joel Sutcliffe<br>Brindle Networks Pty Ltd</table>""",
        """body{font:13px Lato} .w{border:2px solid #b00;color:#b00;padding:6px;font-weight:bold}
        td{padding:8px 40px 0 0}""",
    )


def _initials() -> bytes:
    return web(
        """<h3>Project Glasshouse: milestone log</h3><p>Client: Verity Seeds Ltd &nbsp; Consultant:
    Ochre Data &nbsp; Project no. OD/VS/04</p><table><tr><th>No.<th>Milestone<th>Fee<th>Handed
    over<th>
    Client says<th>Initials, date<tr><td>1<td>Sensor map<td>&pound;6,000<td>10 Nov
    25<td>accepted<td>
    <i>tm</i> 14/11/25<tr><td>2<td>Irrigation dashboards<td>&pound;11,500<td>19 Jan
    26<td>accepted<td>
    <i>tm</i> 26/01/26<tr class=n><td>3<td>Yield model v1<td>&pound;15,750<td>27 Feb 26<td>
    <td><tr><td>4<td>Training<td>&pound;3,200<td><td><td></table><p>This sheet is presented for
    <b>row
    3</b>. Rows already initialled are closed and have been invoiced.</p><p>Initials for the client:
    tm = Tamsin Mabey, Technical Manager</p>""",
        """body{font:12.5px 'Liberation Sans Narrow'} table{border-collapse:collapse}
        td,th{border:1px
        solid #444;padding:6px 12px} .n{background:#eef7e6} i{font:22px Breip;color:#1b2f8f}""",
    )


def papers() -> Iterator[Paper]:
    """Nine layouts."""
    yield text(
        "envelope-done",
        _envelope(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Larkspur Mutual Insurance",
            project="Claims Triage Modernization",
            project_code="DTP-LMI-006",
            milestone="4 – Parallel run concluded",
            signatory_name="Harriet Oyelaran",
            signatory_title="SVP, Claims Operations",
            signature_date="2026-03-06",
            amount="118000.00 USD",
            po_number="LM-2025-00913",
        ),
    )
    yield text(
        "envelope-declined",
        _envelope_declined(),
        truth(
            AC,
            "rejected",
            False,
            "en",
            client="Bluff Street Development LP",
            project="Bluff Street Lofts",
            project_code="SKA 25-118",
            milestone="Construction Documents 100%",
            signatory_name="Graham Pruitt",
            signatory_title="Managing Partner",
            signature_date="2026-02-05",
            amount="86400.00 USD",
        ),
    )
    yield text(
        "envelope-half",
        _envelope_half(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Corvane School District No. 8",
            project="Boiler Plant Renewal, Fitch Elementary",
            project_code="8-2025-BP",
            milestone="Phase A heating plant",
            signatory_name="Carla Neff",
            signatory_title="Superintendent",
            amount="342900.00 USD",
            warnings=["partly_signed"],
        ),
    )
    yield text(
        "uat-cycle",
        _uat(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Thistledown Brewing Co.",
            project="Ledgerway 9 rollout",
            project_code="WO 3391-B",
            milestone="UAT Cycle 2",
            signatory_name="Yvette Marchbanks",
            signatory_title="Controller",
            signature_date="2026-03-13",
            amount="27300.00 CAD",
            po_number="0098-TB",
            conditions=[
                "Bank file must carry the branch code in positions 12 to 14",
                "Currency list shows retired codes",
            ],
        ),
    )
    yield text(
        "exhibit-d",
        _slash(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Wexcombe Foundation",
            project="Grant Impact Study",
            project_code="WF-2025-31",
            milestone="Deliverable 2 – Survey Instrument",
            signatory_name="Lionel Tran",
            signatory_title="Program Director",
            signature_date="2026-02-18",
            amount="14200.00 USD",
        ),
    )
    yield text(
        "fee-release",
        _words_differ(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Barrow & Finch Chartered Surveyors",
            project="Wharf Mill Conversion",
            project_code="BF/WMC/17",
            milestone="Stage D – Measured Survey",
            signatory_name="Jocelyn Barrow",
            signatory_title="Partner",
            signature_date="2026-02-24",
            po_number="20260-BF",
            warnings=["amount_words_disagree"],
        ),
    )
    yield text(
        "void-certificate",
        _void(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Amberley Rail Freight",
            project="Yard Management Upgrade",
            project_code="P-7741",
            milestone="M5 Gate cameras",
            signatory_name="Piers Halloran",
            signatory_title="Terminal Director",
            signature_date="2025-12-12",
            amount="63000.00 EUR",
            po_number="ARF-22-8105",
            warnings=["draft_or_void"],
        ),
    )
    yield text(
        "superseded",
        _superseded(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Ellerby Vineyards",
            project="Cellar Connect",
            project_code="CC-19",
            milestone="Milestone 2, Bottling hall network",
            signatory_name="Bronwyn Tully",
            signatory_title="Operations Manager",
            signature_date="2026-02-19",
            amount="22750.00 AUD",
            po_number="EV-505",
            warnings=["draft_or_void"],
        ),
    )
    yield text(
        "initial-log",
        _initials(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Verity Seeds Ltd",
            project="Project Glasshouse",
            project_code="OD/VS/04",
            milestone="Yield model v1",
            signatory_name="Tamsin Mabey",
            signatory_title="Technical Manager",
            amount="15750.00 GBP",
        ),
    )
