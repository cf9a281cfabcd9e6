"""English papers from the office: orders, statements of work, timesheets, minutes, brochures."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import BLACK, VIOLET, box, ink, web


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield web(
        "order:a",
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Stonecrop Hospitals NHS Trust",
            project="Theatre Scheduling",
            po_number="7100448821",
            signatory_name="Farida Khalil",
            signatory_title="Category Buyer",
            signature_date="2026-03-02",
            amount="188000.00 GBP",
        ),
        f"""<div class=h><div><b>Stonecrop Hospitals NHS Trust</b><br>Procurement, Level
0</div><div>
<b>PURCHASE ORDER 7100448821</b><br>Date 2 March 2026</div></div><p>Supplier: Quillon Health
Software<br>Project: Theatre Scheduling</p><table><tr><th>Line<th>Description<th>Net<tr><td>1<td>
Licence year 1<td>£64,000.00<tr><td>2<td>Milestone 1, configuration<td>£72,000.00<tr><td>3<td>
Milestone 2, go-live<td>£52,000.00<tr><td><td><b>Order total ex VAT</b><td><b>£188,000.00</b>
</table><p>Approved and accepted for issue: {ink(161, 130, 38)} Farida Khalil, Category Buyer</p>
<p class=s>Invoices without this number are rejected. Milestones are payable after written
acceptance by the department. Order valid for 12 months.</p>""",
        ".h{display:flex;justify-content:space-between;border-bottom:2px solid #005eb8}"
        "body{font:10pt 'Liberation Sans'}table{width:100%}th,td{text-align:left;padding:5px}"
        ".s{font-size:7.5pt;margin-top:120px}",
    )
    yield web(
        "sow:a",
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Peregrine Airport Services",
            project="Stand Allocation Study",
            project_code="SOW-0071",
            signatory_name="Astrid Holm",
            signatory_title="Chief Planning Officer",
            signature_date="2026-02-20",
            amount="134500.00 EUR",
        ),
        f"""<h2>Statement of Work SOW-0071</h2><p>Stand Allocation Study<br>between Peregrine
Airport
Services (Client) and Deltaway Consulting (Consultant)</p><h4>Fees</h4><table><tr><td>Phase A,
diagnosis<td>EUR 41,000.00<tr><td>Phase B, simulation<td>EUR 63,500.00<tr><td>Phase C, plan<td>EUR
30,000.00<tr><td>Total<td>EUR 134,500.00</table><h4>Acceptance</h4><p>A phase is accepted when
Client signs the phase certificate. Client may reject a phase in writing within ten days.</p><h4>
Agreed</h4><div style="display:flex;gap:70px"><div>{ink(163, 130, 40, BLACK)}<br>Ronan Vale,
Deltaway<br>18 February 2026</div><div>{ink(164, 130, 40)}<br>Astrid Holm<br>Chief Planning Officer
<br>20 February 2026</div></div>""",
        "body{font:11pt Caladea}td{padding:3px 40px 3px 0}h4{margin-bottom:2px}",
    )
    yield web(
        "timesheet:a",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Borealis Grid Operators",
            project="SCADA Hardening",
            project_code="WBS 4.2.1",
            signatory_name="Kirsten Dahl",
            signatory_title="OT Security Lead",
            signature_date="2026-06-08",
            amount="9240.00 USD",
        ),
        f"""<h3>CONTRACTOR TIME RECORD &nbsp; <small>two weeks to 5 June 2026</small></h3><table>
<tr><td>Worker<td>Obadiah Finch<td>Client<td>Borealis Grid Operators<tr><td>Project<td>SCADA
Hardening<td>Charge code<td>WBS 4.2.1</table><table class=g><tr><th><th>M<th>T<th>W<th>T<th>F<th>Sum
<tr><td>25&ndash;29 May<td>0<td>8<td>8<td>8<td>8<td>32<tr><td>1&ndash;5 June<td>9<td>9<td>9<td>9<td>
9<td>45</table><p>77.0 hours x $120.00 = <b>$9,240.00</b></p><p>Worker: {ink(166, 110, 34)}
5 June 2026</p><p>Client approval: {ink(167, 130, 38, VIOLET)} <u>Kirsten Dahl, OT Security Lead</u>
&nbsp; 8 June 2026</p>""",
        "body{font:10pt Carlito}.g td,.g th{border:1px solid;padding:4px 12px}td{padding:3px 12px}",
        format="Letter",
    )
    yield web(
        "timesheet-part:a",
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Wyvern Broadcasting",
            project="Playout Migration",
            project_code="WB-PLY-3",
            signatory_name="Shona Imrie",
            signatory_title="Head of Media Supply",
            signature_date="2026-09-02",
            amount="10920.00 GBP",
            conditions=["Saturday 22 August is disputed until the call-out log is produced"],
        ),
        """<h2>Hours for August 2026</h2><p>Wyvern Broadcasting, Playout Migration (WB-PLY-3)<br>
Engineer: Gideon Prowse</p><table><tr><th>Period<th>Hours<th>Reviewer<tr><td>3&ndash;7 Aug<td>36<td>
approved<tr><td>10&ndash;14 Aug<td>36<td>approved<tr><td>17&ndash;21
Aug<td>32<td>approved<tr><td>Sat
22 Aug<td>8<td>queried<tr><td>24&ndash;28 Aug<td>26<td>approved</table><p>Approved for billing:
130.0
hours at £84.00 = £10,920.00. Saturday 22 August is disputed until the call-out log is
produced.</p><p>e-approval: Shona Imrie, Head of Media Supply, 2 September 2026 10:14 BST</p>""",
        "body{font:11pt Lato}td,th{padding:5px 24px 5px 0;text-align:left;"
        "border-bottom:1px solid #ddd}",
    )
    yield web(
        "minutes-yes:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Calder Bay Port Authority",
            project="Vessel Traffic Display",
            project_code="CBPA-VTD",
            milestone="Milestone 6 (radar overlay)",
            signatory_name="Ros Delacourt",
            signatory_title="Harbour Master",
            signature_date="2026-04-27",
            amount="140000.00 NZD",
        ),
        f"""<h2>Minutes of progress meeting 19</h2><p>Calder Bay Port Authority &middot; Vessel
Traffic
Display (CBPA-VTD)<br>Held 22 April 2026, port offices. Present: Capt Delacourt, L. Tipene (CBPA);
W. Strauss, J. Oh (Beamfield Marine)</p><table><tr><th>19.1<td>Minutes of meeting 18 taken as read.
<tr><th>19.2<td>Milestone 5 remains rejected; Beamfield to resubmit the tide module in May.<tr><th>
19.3<td>Milestone 6 (radar overlay): sea trial report tabled. The Authority <b>resolved to
accept</b>
milestone 6 and to release NZD 140,000.00.<tr><th>19.4<td>Milestone 7: draft programme not agreed.
<tr><th>19.5<td>Next meeting 20 May 2026.</table><p>Confirmed as a true
record:</p>{ink(169, 150, 46)}
<br>Captain Ros Delacourt, Harbour Master<br>27 April 2026""",
        "body{font:11pt 'Liberation Serif'}th{vertical-align:top;padding:6px 14px 6px 0}",
    )
    yield web(
        "brochure:a",
        truth("other", None, None, "en"),
        """<div class=c><h1>Sign-offs that stick.</h1><p>Ninety per cent of projects stall at the
last
signature. <b>Countersign Cloud</b> turns &ldquo;looks fine&rdquo; into ACCEPTED in one
tap.</p></div>
<div class=g><div><h3>Approve</h3>Clients tick <span>&#9745; Accepted</span> on their phone.</div>
<div><h3>Prove</h3>Every certificate is sealed and dated.</div><div><h3>Bill</h3>From EUR 49.00 a
month. First project free.</div></div><p style="text-align:center">Stand 4C, Proptech Week, Leeds
</p>""",
        ".c{background:#123;color:#fff;padding:60px 30px;font:14pt Lato}.g{display:grid;"
        "grid-template-columns:1fr 1fr 1fr;gap:20px;font:11pt Lato;padding:30px 0}",
        edge="0mm",
    )
    yield web(
        "small-print:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Tidewell Care Homes",
            project="Rota and Payroll Link",
            project_code="TCH-009",
            milestone="Phase 1: rota import",
            signatory_name="Graham Eddowes",
            signatory_title="Finance Director",
            amount="15300.00 GBP",
            warnings=["partly_signed"],
        ),
        f"""<h2>Phase certificate</h2><p>Tidewell Care Homes | Rota and Payroll Link |
TCH-009</p><p>
Phase 1: rota import &nbsp; &nbsp; Phase price £15,300.00</p><p>{box()} Accepted &nbsp; {box()}
Accepted with comments &nbsp; {box()} Rejected</p><table><tr><td>Name<td>Graham Eddowes<tr><td>Job
title<td>Finance Director<tr><td>Signature<td>&nbsp;<tr><td>Date<td>&nbsp;</table><p class=s>The
client has accepted the phase in full if this certificate is not returned within 15 days. The client
accepted the terms of service on 4 January 2026. Signed for Rosterline Ltd: A. Pugh, Customer
Success, 17 March 2026.</p>""",
        "body{font:11pt 'Liberation Sans'}td{border:1px solid #777;padding:9px;width:200px}"
        ".s{font-size:6.5pt;color:#666;margin-top:120px}",
    )
