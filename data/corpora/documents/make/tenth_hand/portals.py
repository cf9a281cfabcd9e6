"""English: what signing services, ticket systems and client portals print."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import VIOLET, ink, web

GREY = "body{font:10pt 'Liberation Sans';color:#222}td,th{padding:5px 8px;text-align:left}"


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield web(
        "envelope:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Harrowgate Mutual Insurance Society",
            project="Claims Intake Replatform",
            project_code="ENG-2291-04",
            milestone="Stage 4: Broker portal live",
            signatory_name="Odette Farnham",
            signatory_title="Director of Claims",
            signature_date="2026-03-19",
            amount="84600.00 GBP",
        ),
        """<h2>Stage Completion Record</h2>
<p>Prepared by Copperline Digital Ltd for <b>Harrowgate Mutual Insurance Society</b></p>
<table><tr><td>Engagement</td><td>Claims Intake Replatform (ENG-2291-04)</td></tr>
<tr><td>Stage</td><td>Stage 4: Broker portal live</td></tr>
<tr><td>Stage fee released by this record</td><td>£84,600.00 plus VAT</td></tr></table>
<p>The undersigned has reviewed the stage deliverables against schedule 2 of the engagement
letter and records that they meet it. Copperline may invoice the stage fee.</p>
<p style="font:28pt 'Dancing Script';color:#143;margin:26px 0 0">Odette Farnham</p>
<div style="border-top:1px solid #555;width:240px">Odette Farnham, Director of Claims</div>
<p style="page-break-before:always;font-size:8pt;color:#678">Envelope 7F0C-22D1-9A4E</p>
<h3>Certificate of Completion</h3>
<table class=c><tr><th>Signer events<th>Signature<th>Timestamp
<tr><td>Odette Farnham<br>o.farnham@harrowgate.example<br>Security: e-mail, SMS code
<td style="font:18pt 'Dancing Script'">Odette Farnham
<td>Sent 17 Mar 2026 09:12<br>Viewed 19 Mar 2026 08:01<br><b>Signed 19 Mar 2026 08:06</b>
<tr><td>Piers Lund<br>p.lund@copperline.example<td>(sender, carbon copy)<td>Copied 19 Mar 2026
</table><p>Status: <b>Completed</b>. Envelope pages: 1. Certificate pages: 1.</p>""",
        GREY + ".c td,.c th{border:1px solid #bbc}",
    )
    yield web(
        "envelope-waiting:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Selwyn & Marsh Estates LLP",
            project="Tenant Ledger Consolidation",
            project_code="SM-TLC-118",
            milestone="Phase 2 data load",
            signatory_name="Ruth Okonjo-Bell",
            signatory_title="Finance Systems Manager",
            amount="31250.00 GBP",
            warnings=["partly_signed"],
        ),
        """<div style="background:#0a4d68;color:#fff;padding:10px">signwell<b>ly</b>
&nbsp; Document history</div>
<h2>Phase acceptance &ndash; Selwyn &amp; Marsh Estates LLP</h2>
<p>Project: Tenant Ledger Consolidation &nbsp; Ref. SM-TLC-118<br>Phase 2 data load<br>
Sum due on acceptance: GBP 31,250.00</p>
<p>By signing, the client accepts the phase named above without reservation.</p>
<table><tr><th>Required signatures<th>Role<th>State<th>When
<tr><td>Jon Aske<td>Delivery Lead, Fennimore Data<td>&#10003; Signed<td>04/28/2026 10:40
<tr><td>Amira Desai<td>Head of Lettings, Selwyn &amp; Marsh<td>&#10003; Signed
<td>04/29/2026 16:22
<tr><td>Ruth Okonjo-Bell<td>Finance Systems Manager, Selwyn &amp; Marsh
<td style="color:#b60">Opened, not signed<td>&mdash;</table>
<p style="color:#777">2 of 3 signed. All client signatures are required before this document
takes effect. Reminder goes out every 3 days.</p>""",
        GREY + "table{border-collapse:collapse}td,th{border-bottom:1px solid #ccc}",
    )
    yield web(
        "envelope-declined:a",
        truth(
            "acceptance_certificate",
            "rejected",
            False,
            "en",
            client="Tamarack Credit Union",
            project="Core Banking Interfaces",
            project_code="SOW 17-C",
            milestone="Interface Pack B",
            signatory_name="Leland Bohannon",
            signatory_title="VP, Technology",
            amount="58000.00 USD",
        ),
        """<h1>Deliverable Acceptance</h1><p class=s>Tamarack Credit Union | Core Banking
Interfaces | SOW 17-C</p><p>Deliverable: <b>Interface Pack B</b><br>Fixed fee: $58,000.00</p>
<p>Client agrees that the deliverable was received, tested and accepted.</p>
<p>Client signature: ______________________ &nbsp; Leland Bohannon, VP, Technology</p>
<div class=d><b>This envelope was declined</b><br>Leland Bohannon declined to sign on
11 May 2026, 3:47 PM CDT.<br>Reason given: &ldquo;Wire cut-off times are still wrong in the
sandbox and the reconciliation file drops Saturday items. Send it back when fixed.&rdquo;</div>
""",
        "body{font:11pt Carlito}h1{color:#743}.s{color:#666}"
        ".d{border-left:6px solid #c22;background:#fdecec;padding:12px;margin-top:40px}",
        format="Letter",
    )
    yield web(
        "ticket:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Brightwater Logistics",
            project="Yard Management Rollout",
            project_code="YMR-7",
            milestone="Go-live Felixstowe",
            signatory_name="Tomasz Wren",
            signatory_title="Service Owner",
            signature_date="2026-02-06",
            amount="19400.00 GBP",
            po_number="4500088213",
        ),
        """<small>Projects / Yard Management Rollout / YMR-7-1182</small>
<h2>Go-live Felixstowe: customer sign-off</h2>
<div class=g><div><b>Description</b><p>Go-live of the gate terminals and the yard map at
Felixstowe. Exit criteria in the run book, section 9. Billing: GBP 19,400.00 ex VAT against
PO 4500088213.</p><b>Activity</b>
<p><i>Hana Ito (Quayside Software)</i> &middot; 2 Feb 2026<br>Cut-over finished Sunday 03:10.
All eight terminals up. Please approve or decline.</p>
<p><i>Tomasz Wren (Brightwater)</i> &middot; 4 Feb 2026<br>Not approving yet, terminal 6
reboots under load.</p>
<p><i>Hana Ito (Quayside Software)</i> &middot; 5 Feb 2026<br>Power brick swapped, 24 h soak
clean.</p>
<p><i>Tomasz Wren (Brightwater)</i> &middot; 6 Feb 2026<br>Confirmed stable overnight. Signing
this off, you can bill it.</p></div>
<div class=r><p>STATUS<br><span class=ok>CLIENT APPROVED</span></p><p>Client<br>Brightwater
Logistics</p><p>Project<br>YMR-7</p><p>Approvals (1 of 1)<br>&#10003; Tomasz Wren, Service Owner
<br>Approved 6 Feb 2026 08:55</p><p>Labels<br>billable, milestone</p></div></div>""",
        "body{font:10pt Lato}.g{display:grid;grid-template-columns:2fr 1fr;gap:24px}"
        ".r{background:#f4f5f7;padding:8px 14px}.ok{background:#36b37e;color:#fff;padding:2px 6px}",
    )
    yield web(
        "ticket-reopened:a",
        truth(
            "acceptance_certificate",
            "rejected",
            False,
            "en",
            client="Norrland Paper",
            project="Shift planner",
            project_code="PRJ-0439",
            milestone="UAT round 2",
            signatory_name="Ebba Sund",
            signatory_title="Mill Scheduler",
        ),
        """<table><tr><td>Case<td>CS0041877<td>Account<td>Norrland Paper
<tr><td>Project<td>Shift planner (PRJ-0439)<td>Milestone<td>UAT round 2
<tr><td>State<td><b>Reopened</b><td>Resolution code<td>Solved (accepted by customer)
<tr><td>Approver<td>Ebba Sund, Mill Scheduler<td>Approval<td><b>Rejected</b></table>
<h4>Journal (newest first)</h4>
<p>2026-06-24 07:31 Ebba Sund: Resolution refused. Overtime rows vanish when a shift is split,
same as in round 1. UAT is failed for us.</p>
<p>2026-06-23 17:00 System: No reply for 5 days. Case closed automatically as accepted.</p>
<p>2026-06-18 11:02 Arvid Hole (Planera): Fix deployed to test, set to Solved.</p>""",
        "body{font:9.5pt 'Liberation Mono'}table{border-collapse:collapse;width:100%}"
        "td{border:1px dotted #777;padding:4px}",
    )
    yield web(
        "portal-dropdown:a",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="City of Marrow Bay, Public Works",
            project="Pump Station Telemetry",
            project_code="JOB 5530",
            milestone="Pay item 7 - SCADA screens",
            signatory_name="Delphine Ortega",
            signatory_title="Utilities Engineer",
            signature_date="2026-07-09",
            amount="22175.50 USD",
            po_number="PW-26-0319",
            conditions=[
                "alarm banner must show station names, not tag numbers",
                "two spare HMI licences to be delivered by July 31",
            ],
        ),
        """<header>Marrow Bay Vendor Gateway <span>Printed 07/13/2026</span></header>
<h2>Review of submitted work</h2>
<div class=f><label>Agency<u>City of Marrow Bay, Public Works</u></label>
<label>Contract<u>Pump Station Telemetry, JOB 5530</u></label>
<label>Item<u>Pay item 7 - SCADA screens</u></label>
<label>Purchase order<u>PW-26-0319</u></label>
<label>Item value<u>$22,175.50</u></label>
<label>Contractor<u>Ridgeback Controls Inc.</u></label>
<label>Review outcome<u class=dd>Accept, with follow-up items &#9662;</u></label>
<label>Reviewer<u>Delphine Ortega, Utilities Engineer</u></label></div>
<h4>Follow-up items</h4><ol><li>alarm banner must show station names, not tag numbers</li>
<li>two spare HMI licences to be delivered by July 31</li></ol>
<p>Electronically signed: <b>/s/ Delphine Ortega</b> &nbsp; July 9, 2026</p>
<footer>Outcome choices: Accept | Accept, with follow-up items | Return | Refuse</footer>""",
        "body{font:10pt 'Liberation Sans'}header{background:#234;color:#fff;padding:8px}"
        "header span{float:right}.f{display:grid;grid-template-columns:1fr 1fr;gap:10px}"
        "label{font-size:8pt;color:#567}u{display:block;font-size:11pt;color:#000;"
        "border:1px solid #aaa;padding:4px;text-decoration:none}.dd{background:#eef}"
        "footer{font-size:7.5pt;color:#888;margin-top:60px}",
        format="Letter",
    )
    yield web(
        "portal-board:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ossian Health Board",
            project="Ward Messaging",
            project_code="OHB/ICT/077",
            milestone="D4 Nurse call bridge",
            signatory_name="Dr Callum Reith",
            signatory_title="Clinical Informatics Lead",
            signature_date="2026-05-21",
            amount="27300.00 GBP",
        ),
        f"""<h3>Ossian Health Board &mdash; Ward Messaging (OHB/ICT/077)</h3>
<p>Deliverables ledger as of 22 May 2026. <b>This print carries the decision on D4 only</b>;
other rows are for information.</p>
<table><tr><th>Deliverable<th>Fee<th>Submitted<th>Decision<th>By
<tr><td>D2 Device image<td>£12,000.00<td>9 Jan 2026<td>Accepted 20 Jan 2026<td>M. Tait
<tr><td>D3 Directory sync<td>£18,450.00<td>2 Apr 2026<td>Refused 17 Apr 2026<td>M. Tait
<tr class=h><td>D4 Nurse call bridge<td>£27,300.00<td>11 May 2026<td>Accepted 21 May 2026
<td>Dr Callum Reith
<tr><td>D5 Training<td>£9,900.00<td>&ndash;<td>Pending<td>&ndash;</table>
<p style="margin-top:36px">For D4, the Board accepts the deliverable and releases its fee.</p>
{ink(31, 170, 50, VIOLET)}<br>Dr Callum Reith, Clinical Informatics Lead<br>21 May 2026""",
        "body{font:10.5pt 'DejaVu Serif'}table{border-collapse:collapse;width:100%}"
        "td,th{border:1px solid #889;padding:5px;font-size:9pt}.h{background:#fff3b0}",
    )
    yield web(
        "auto-acceptance:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Pellworm Ferries",
            project="Ticket Gate Upgrade",
            project_code="PF-88",
            milestone="M3 Gate commissioning",
            signatory_name="Imogen Clay",
            amount="46000.00 EUR",
        ),
        """<h2 style="color:#2a7">Milestone completed</h2>
<p>Customer: Pellworm Ferries<br>Project: Ticket Gate Upgrade, PF-88<br>
Milestone: M3 Gate commissioning<br>Value: EUR 46,000.00</p>
<p>Lumen Gates marked this milestone <b>Complete (100 %)</b> on 3 August 2026.</p>
<table><tr><td>Supplier check<td><b>Accepted</b> by Rolf Amdahl, project manager, Lumen Gates
<tr><td>Customer check<td>Awaiting Imogen Clay
<tr><td>Auto-accept<td>switched off for this customer</table>
<p>Customer sign-off: <span style="color:#999">no entry</span></p>""",
        GREY + "td{border:1px solid #cdd}",
    )
