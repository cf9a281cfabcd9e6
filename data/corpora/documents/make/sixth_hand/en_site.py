"""English papers from building sites, plant rooms and workshops."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, box, make, ring, svg

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt Carlito;margin:0}@page{margin:18mm 20mm}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


TAKING_OVER = f"""
<div class=h>Marlpit Water Resources Board<br><small>Capital Delivery &middot; Weirside House,
Cressbrook</small></div>
<h1>Taking-Over Certificate</h1><p class=s>Sub-Clause 10.1 &mdash; Section 2 only</p>
<p>To: <b>Aldous &amp; Penhale Process Engineering Ltd</b><br>Works: Cressbrook Low-Lift Pumping
Station Refurbishment<br>Agreement ref. <b>MW/CAP/0417</b> &nbsp;&nbsp; Order no. 4500-31877</p>
<p>Following your notice of 2 September 2026 and the inspection held on 9 September 2026, the
Employer's Representative hereby certifies that <b>Section 2 (Pump hall mechanical
installation)</b> was completed in accordance with the Contract on 11 September 2026 and is taken
over by the Employer from that date.</p>
<p>Section 1 was taken over on 30 April 2026. Section 3 is not the subject of this certificate and
remains at the Contractor's risk. The Defects Notification Period for Section 2 is 365 days.</p>
<p>Upon this certificate the Contractor is entitled to invoice one half of the retention for
Section 2, <b>GBP 23,640.00</b> excluding VAT.</p>
<table><tr><td>Employer's Representative</td><td class=k>{svg(11, 160)}</td></tr>
<tr><td>Name</td><td>Harriet Okonjo-Pell CEng</td></tr><tr><td>Position</td><td>Senior Project
Engineer</td></tr><tr><td>Date</td><td>14 September 2026</td></tr></table>
<p class=f>Issue of this certificate does not mean that any work not mentioned has been accepted or
that a defect has been waived. Board form CD-31, rev 6, January 2024</p>"""

PHASES = f"""
<div class=two><div><b>Sorrel Yard Modular</b><br>Unit build &amp; site set<br>Fennimore, Ohio</div>
<div style="text-align:right">Stage release sheet<br>Home no. <b>SY-2290</b><br>Printed
08/21/2026</div></div>
<p>Buyer: <b>Gwendolyn &amp; Tobias Marchetti-Rowe</b> &nbsp; Lot 14, Tamarack Loop &nbsp;
Plan: &ldquo;Kestrel 1680&rdquo; two-module ranch</p>
<table><tr><th>Stage</th><th>Draw</th><th>Amount</th><th>Released</th><th>By / date</th></tr>
<tr><td>1 Deposit &amp; plan lock</td><td>10%</td><td>$ 21,450.00</td><td>YES</td><td>G.M-R
04/02/26</td></tr><tr><td>2 Modules framed in plant</td><td>30%</td><td>$ 64,350.00</td>
<td>YES</td><td>G.M-R 06/19/26</td></tr>
<tr class=on><td>3 Set on foundation</td><td>35%</td><td>$ 75,075.00</td><td>YES</td>
<td>see below</td></tr><tr><td>4 Utilities live, final walk</td><td>25%</td><td>$ 53,625.00</td>
<td>NO</td><td></td></tr></table>
<p>This sheet releases <u>one</u> stage at a time. Stage released today: <b>3 Set on
foundation</b>. We walked the set with Dale from the crew on August 20; marriage line, anchors and
crawl access are right. Go ahead and draw it.</p>
<div class=two><div>{svg(23, 130, BLACK)}<hr>Gwendolyn Marchetti-Rowe, buyer<br>August 21,
2026</div><div>{svg(24, 110, BLACK, letters=5)}<hr>Dale Pruitt, set crew lead<br>8/20/26</div></div>
<p class=f>Stage 4 will not be released while any item of the walk list is open. A stage marked NO
has not been accepted. Sorrel Yard Modular is a licensed dealer, OH-MH-00000.</p>"""

HVAC = f"""
<h2>BRACKENTHWAITE MECHANICAL SERVICES</h2><div class=g><span>Field service report</span>
<span>No. FSR 58 213</span></div>
<table><tr><td class=l>Customer</td><td>Dunmore Cold Storage plc</td><td class=l>Site</td>
<td>Chamber 4, Holt Lane</td></tr><tr><td class=l>Job</td><td>J-7716</td><td class=l>Your PO</td>
<td>DCS-PO-90312</td></tr><tr><td class=l>Engineer</td><td>R. Tennick</td><td class=l>Visit</td>
<td>3 Feb 2026, 07:40&ndash;15:10</td></tr></table>
<p><b>Work carried out:</b> Commissioning of replacement evaporator bank, Chamber 4 (final visit
under quotation Q-2207). Charged, leak-tested, defrost cycle set. Pull-down to -24 C observed in
6 h 15.</p><p><b>Parts:</b> 2 x expansion valve, 1 x door heater. <b>To invoice on
acceptance:</b> &pound;9,870.00 + VAT.</p>
<p class=q>Customer to tick one:</p>
<p>{box()} Work complete, I accept it<br>{box("x")} Work complete except as written below<br>
{box()} Work not accepted</p>
<p class=h>door heater on loading side trips the breaker &ndash; replace<br>label the new isolator
</p>
<p>Signed for customer {svg(31, 130, style="vertical-align:-14px")} Print <span class=h>Olu
Fashanu-Brett</span> &nbsp; Position <span class=h>Shift manager</span> &nbsp; Date <span class=h>3
February 2026</span></p>"""

CERTPAY = f"""
<h1>Interim Payment Certificate No. 7</h1>
<p><b>Project:</b> Wickstead Library Extension and Reading Garden<br><b>Employer:</b> Borough of
Wickstead Arts Trust<br><b>Contractor:</b> Lathom Grier Construction Ltd<br><b>Project ref:</b>
LG/2188 &nbsp; <b>Valuation date:</b> 29 May 2026 &nbsp; <b>Certificate issued:</b> 5 June 2026</p>
<table><tr><td>Gross valuation of work executed</td><td>612,400.00</td></tr>
<tr><td>Less retention at 3%</td><td>(18,372.00)</td></tr>
<tr><td>Less previously certified (Certificates 1&ndash;6)</td><td>(521,078.00)</td></tr>
<tr><td><b>Amount due under this certificate, GBP</b></td><td><b>72,950.00</b></td></tr>
<tr><td>VAT at 20% (for information)</td><td>14,590.00</td></tr>
<tr><td>Total with VAT</td><td>87,540.00</td></tr></table>
<p>We certify that, subject to the terms of the Contract, the sum stated is due from the Employer to
the Contractor on account of the milestone <b>Roof structure and glazing</b>.</p>
<p>{svg(41, 150, BLACK)}</p><p>Contract Administrator, for and on behalf of the Employer: Imogen
Vassilakis, Director, Thorne Vassilakis Architects<br>Date of signature: 5 June 2026</p>"""

DELIVERY = f"""
<table class=top><tr><td><b style="font-size:19pt">PELLOW &amp; DAUGHTERS</b><br>shopfitters since
1974</td><td align=right>DELIVERY / INSTALLATION NOTE<br>D/N <b>0031465</b></td></tr></table>
<p>Deliver to: Quillon Outdoor Ltd, Unit 6 Aston Parade, Derby &nbsp; | &nbsp; Order: QO-2026-0088
&nbsp; | &nbsp; Job: Derby store refit</p>
<table class=i><tr><th>Qty</th><th>Description</th><th>Condition</th></tr><tr><td>14</td><td>Wall
bay, oak 2.4 m, fitted</td><td>ok</td></tr><tr><td>3</td><td>Till counter, powder-coated</td>
<td>ok</td></tr><tr><td>1</td><td>Illuminated fascia, tested</td><td>ok</td></tr></table>
<p>Stage: Second fix and joinery &mdash; value &pound;18,225.50</p>
<p>The goods and installation above are ({ring("accepted")} / refused / accepted with remarks)
&mdash; please circle.</p>
<p class=pen>K. Abernathy-Shah &nbsp;&nbsp;&nbsp; 17.04.2026</p>
<div class=ln>Customer: name in capitals, signature, date</div><p class=pen style="margin-top:-70px;
margin-left:400px">{svg(52, 120)}</p>
<p class=f style="margin-top:40px">Goods remain our property until paid. Claims for goods refused
must be made in writing within 3 days. White: office. Pink: customer. Yellow: driver.</p>"""

REFUSE = f"""
<div class=lh>CALDERGROVE UNIVERSITY<br><small>Estates and Capital Projects</small></div>
<p>28 October 2026</p><p>Mr Piers Lanyon<br>Lanyon Acoustics LLP</p>
<p>Dear Piers,</p><p><b>Recital Hall, Project CG-5520: Milestone &ldquo;Acoustic panel
installation&rdquo;</b></p>
<p>Thank you for the warm welcome last Thursday and for the patience that your fitters have shown
while the seating contractor was in the hall. The workmanship on the rear wall is a pleasure to look
at, and my colleagues in Music have asked me to pass on their thanks. Your certificate of completion
for &pound;46,300.00 arrived on Monday.</p>
<p>The reverberation survey that we commissioned afterwards puts the mid-band figure at 2.3 seconds
against 1.7 in the specification. With that result I am not in a position to countersign, and the
certificate is returned to you with this letter. When the additional absorbers have been fitted we
shall be glad to survey the room again; I hope it can be before the carol concert.</p>
<p>The canopy works, accepted in July, are of course unaffected.</p>
<p>With kind regards,</p>{svg(61, 130, "#222266")}<p>Dr Annelise Borrowdale<br>Head of Capital
Projects</p>"""

VOIDED = f"""
<div class=v>VOID<br><small>superseded by CC-019R, 12 March 2026</small></div>
<h1>Completion Certificate CC-019</h1><p>Issued under subcontract <b>HB-0933</b>, Harbour Link
Bridge, Port Ellery</p><p>Client: <b>Port Ellery Crossings JV</b></p><p>Milestone: M4 Bearing
replacement, piers 5 to 8</p><p>Amount released: <b>USD 311,000.00</b></p>
<p>The JV confirms that the above milestone has been completed and accepted without exception.</p>
<p>{svg(71, 140)}<br>Ruben Castellano-Drew<br>Field Operations Manager<br>3 March 2026</p>"""

SUBSTANTIAL = f"""
<h1>CERTIFICATE OF SUBSTANTIAL COMPLETION</h1>
<table><tr><td>OWNER</td><td>Juniper County Fire Protection District 9</td></tr><tr><td>PROJECT</td>
<td>Station 93 Apparatus Bay Addition</td></tr><tr><td>ENGINEER'S PROJECT NO.</td>
<td>2025-114-93</td></tr><tr><td>CONTRACTOR</td><td>Hobart &amp; Lindqvist Builders,
Inc.</td></tr></table>
<p>The Work to which this Certificate applies has been inspected by authorized representatives of
Owner, Contractor and Engineer and is declared substantially complete on <b>July 8, 2026</b>. The
milestone payment for Substantial Completion, $88,900.00, is released less the cost of the items
below, which shall be corrected within 30 days:</p>
<table class=p><tr><th>#</th><th>Item</th><th>Value held</th></tr><tr><td>1</td><td>Re-seal
expansion joint at bay 2</td><td>$1,200</td></tr><tr><td>2</td><td>Balance exhaust fans and submit
report</td><td>$2,500</td></tr><tr><td>3</td><td>Replace cracked bollard sleeve</td><td>$350
</td></tr></table>
<div class=sg><div>{svg(81, 110)}<i>Engineer</i><br>Wendell Akers, PE<br>July 10, 2026</div>
<div>{svg(82, 120, BLACK)}<i>Contractor</i><br>Signe Lindqvist<br>July 10, 2026</div>
<div>{svg(83, 110)}<i>Owner</i><br>Marisol Tran, Fire Chief<br>July 14, 2026</div></div>"""

BTAB = "td,th{border:1px solid #777;padding:5px 8px;text-align:left}table{border-collapse:collapse}"
JOBS = [
    Job("f-taking-over-section", "a", "text", "web", TAKING_OVER, truth(
        ACC, "accepted", True, "en", client="Marlpit Water Resources Board",
        project="Cressbrook Low-Lift Pumping Station Refurbishment", project_code="MW/CAP/0417",
        milestone="Section 2 (Pump hall mechanical installation)", po_number="4500-31877",
        signatory_name="Harriet Okonjo-Pell", signatory_title="Senior Project Engineer",
        signature_date="2026-09-14", amount="23640.00 GBP",
    ), BASE + BTAB + ".h{border-bottom:3px double #055;font:bold 13pt Caladea}.f{font-size:7.5pt;"
        "color:#555}h1{font:22pt Caladea;margin-bottom:0}.s{margin-top:0}"
        ".k{height:60px;width:300px}"),
    Job("f-modular-stage-release", "a", "text", "web", PHASES, truth(
        ACC, "accepted", True, "en", client="Gwendolyn & Tobias Marchetti-Rowe",
        project_code="SY-2290", milestone="Set on foundation",
        signatory_name="Gwendolyn Marchetti-Rowe", signatory_title="buyer",
        signature_date="2026-08-21", amount="75075.00 USD",
    ), BASE + BTAB + ".two{display:flex;justify-content:space-between;margin:14px 0}body{font-"
        "family:Lato}.on{background:#fff3c4}.f{font-size:7pt}@page{size:letter}"),
    Job("f-field-service-report", "a", "scan", "web", HVAC, truth(
        ACC, "accepted_with_conditions", True, "en", client="Dunmore Cold Storage plc",
        project_code="J-7716", po_number="DCS-PO-90312",
        milestone="Commissioning of replacement evaporator bank, Chamber 4",
        signatory_name="Olu Fashanu-Brett", signatory_title="Shift manager",
        signature_date="2026-02-03", amount="9870.00 GBP", warnings=["scanned"],
        conditions=["door heater on loading side trips the breaker – replace",
                    "label the new isolator"],
    ), BASE + BTAB + ".h{font:15pt DkgHandwriting;color:#1b2f8a}.l{background:#eee}.g{display:flex;"
        "justify-content:space-between}body{font-family:'Liberation Sans'}",
        how=Scanner(dpi=160, skew=-0.8, seed=3)),
    Job("f-interim-certificate-seven", "a", "text", "web", CERTPAY, truth(
        ACC, "accepted", True, "en", client="Borough of Wickstead Arts Trust",
        project="Wickstead Library Extension and Reading Garden", project_code="LG/2188",
        milestone="Roof structure and glazing", signatory_name="Imogen Vassilakis",
        signatory_title="Director", signature_date="2026-06-05", amount="72950.00 GBP",
    ), BASE + BTAB + "td:last-child{text-align:right}body{font:11pt Caladea}table{width:100%}"),
    Job("f-shopfit-delivery-note", "a", "scan", "web", DELIVERY, truth(
        ACC, "accepted", True, "en", client="Quillon Outdoor Ltd", project="Derby store refit",
        milestone="Second fix and joinery", po_number="QO-2026-0088",
        signatory_name="K. Abernathy-Shah", signature_date="2026-04-17", amount="18225.50 GBP",
        warnings=["scanned"],
    ), BASE + ".top{width:100%}.i{border-collapse:collapse;width:100%}.i td,.i th{border:1px solid"
        "#446;padding:6px}.pen{font:17pt DkgHandwriting;color:#1b2f8a;margin-bottom:0}"
        ".ln{border-top:"
        "1px solid #000;font-size:8pt}.f{font-size:7.5pt}",
        how=Scanner(dpi=150, skew=0.9, noise=9, shadow=True, seed=8)),
    Job("f-polite-refusal-letter", "a", "text", "web", REFUSE, truth(
        ACC, "rejected", True, "en", client="CALDERGROVE UNIVERSITY", project="Recital Hall",
        project_code="CG-5520", milestone="Acoustic panel installation",
        signatory_name="Dr Annelise Borrowdale", signatory_title="Head of Capital Projects",
        signature_date="2026-10-28", amount="46300.00 GBP",
    ), BASE + "body{font:11.5pt/1.35 Caladea}"
        ".lh{text-align:center;letter-spacing:0.5px;margin-bottom:"
        "30px}"),
    Job("f-bridge-certificate-void", "a", "text", "web", VOIDED, truth(
        ACC, "undecided", True, "en", client="Port Ellery Crossings JV",
        project="Harbour Link Bridge", project_code="HB-0933",
        milestone="M4 Bearing replacement, piers 5 to 8", signatory_name="Ruben Castellano-Drew",
        signatory_title="Field Operations Manager", signature_date="2026-03-03",
        amount="311000.00 USD", warnings=["draft_or_void"],
    ), BASE + ".v{position:absolute;right:20px;top:150px;transform:rotate(-14deg);border:4px solid "
        "#b00;color:#b00;font:bold 30pt Lato;padding:6px 18px;text-align:center;opacity:.75}.v "
        "small{font-size:9pt}@page{size:letter}"),
    Job("f-substantial-completion-fire", "a", "text", "web", SUBSTANTIAL, truth(
        ACC, "accepted_with_conditions", True, "en",
        client="Juniper County Fire Protection District 9",
        project="Station 93 Apparatus Bay Addition", project_code="2025-114-93",
        milestone="Substantial Completion", signatory_name="Marisol Tran",
        signatory_title="Fire Chief", signature_date="2026-07-14", amount="88900.00 USD",
        conditions=["Re-seal expansion joint at bay 2",
                    "Balance exhaust fans and submit report", "Replace cracked bollard sleeve"],
    ), BASE + BTAB + ".sg{display:flex;gap:30px;margin-top:30px}.sg div{flex:1}.sg i{display:block;"
        "border-top:1px solid #000}@page{size:letter}body{font-family:'Liberation Serif'}"),
]  # fmt: skip
