"""English papers that came out of a mailbox, a ticket system or a signing service."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import Job, make

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt 'Liberation Sans';margin:0}@page{margin:15mm}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


def mailer(head: dict[str, str], body: str, top: str = "") -> str:
    rows = "".join(f"<tr><td><b>{k}:</b></td><td>{v}</td></tr>" for k, v in head.items())
    return f"<div class=top>{top}</div><table>{rows}</table><hr><div>{body}</div>"


YES = mailer(
    {"From": "Kwabena Ferris &lt;k.ferris@peverellmarine.example&gt;", "Sent": "Thursday, 19 March "
     "2026 16:52", "To": "Lotte Arden &lt;lotte@arden-naval.example&gt;", "Cc": "Accounts Payable",
     "Subject": "RE: 2611 hull survey – final report"},
    """<p>Lotte,</p><p>Read it on the train, twice. It answers everything that the insurers asked
and
    the photographs are superb. We are happy to accept the final report, milestone 4 of job AN-2611,
    so please go ahead and bill the last £8,640.</p><p>Quote PO 61-00417 or Maureen will send it
    back.</p><p>Kwabena</p><p class=sig>Kwabena Ferris<br>Technical Superintendent<br>Peverell
Marine
    Leasing Ltd</p><div class=q><b>From:</b> Lotte Arden<br><b>Sent:</b> 17 March 2026 09:11<br>
    <p>Dear Kwabena, attached the final report. If you do not accept it, tell me by Friday what
    should change.</p></div>""", "Lotte Arden")  # fmt: skip

QUOTED = mailer(
    {
        "From": "Bettina Crowhurst",
        "Date": "2 Dec 2026, 08:14",
        "To": "projects@gantryworks.example",
        "Subject": "Re: Fwd: Acceptance of Phase B",
    },
    """<p>Hi all,</p><p>Just so that nobody acts on the wrong message: what Femi forwarded below is
    about Phase A. Phase B is with our safety people and I cannot say yes or no before they report,
    probably mid-December.</p><p>Bettina Crowhurst<br>Plant Director, Solway Board Mills</p>
    <blockquote>On 1 Dec 2026 Femi Adeyinka-Holt wrote:<br>Good news, see below!<blockquote>On 4 Nov
    2026 Bettina Crowhurst wrote:<br>Gents, reel handling works a treat. Phase A is accepted in
full,
    invoice 62,000 as agreed. Well done.</blockquote></blockquote>""",
    "GantryWorks Mail",
)

NOPE = mailer(
    {"From": "Yusra Haddad-Linden &lt;yhl@coppicehealth.example&gt;", "To": "Marcus Toll", "Date":
     "Mon, Apr 13, 2026 at 10:27 AM", "Subject": "Milestone 3 / referral dashboard"},
    """<p>Marcus,</p><p>we went through the referral dashboard (SOW CH-118, Milestone 3) with the
    clinic leads this morning. The numbers for no-shows still count cancelled slots and the export
    drops the last page, which were the two things we wrote down in February.</p><p>So it's a no
from
    us on Milestone 3 for now, and I'd ask you not to send the $27,500 invoice yet. Ping me when
    there's a build to try.</p><p>Yusra<br>VP Operations, Coppice Health Partners</p>""", "Outlook "
    "&nbsp; | &nbsp; Marcus Toll")  # fmt: skip

CHASE = mailer(
    {"From": "billing@hexagonfield.example", "To": "n.oduya@stannary-resources.example", "Date":
     "Wednesday, September 30, 2026 7:00 AM", "Subject": "Reminder 2: please approve Milestone 5"},
    """<p>Dear Ms Oduya,</p><p>Our records show that the completion form for Milestone 5 (Tailings
    monitoring network, project HF-3390) was sent to you on 4 September. We have not had it
back.</p>
    <p>Could you kindly approve and return it this week, so that the amount of AUD 134,000.00 can be
    invoiced? Once accepted, the warranty starts.</p><p>Hexagon Field Instruments &middot;
    automated message</p>""", "<b>Hexagon</b> Field Instruments")  # fmt: skip

ESIGN = """
<div class=pg><h1>Milestone Acceptance</h1><p>Customer: Larkrise Credit Union<br>Project: Core
banking switch-over<br>Agreement: MSA-2024-19 / SOW-07</p><p>Milestone: Parallel run
completed<br>Amount payable on acceptance: US$ 145,250.00</p><p>Customer has examined the results of
the parallel run from May 4 to May 29, 2026 and accepts the milestone.</p><div
class=sb><span>DocRidge
signed by:</span><b class=sc>Thaddeus Nwosu</b><small>9F31C0AA7B24E1…</small></div><p>Thaddeus
Nwosu,
SVP Member Technology<br>Date signed: 6/3/2026 | 2:44 PM CDT</p></div>
<div class=pg><h2>Certificate of Completion</h2><table><tr><td>Envelope
Id</td><td>9F31C0AA-7B24-4E1D-
A0C9-55D1EE7730B2</td><td>Status</td><td><b>Completed</b></td></tr><tr><td>Subject</td><td>Please
sign: SOW-07 Parallel run</td><td>Signatures</td><td>1</td></tr></table><h3>Signer events</h3>
<table><tr><td>Thaddeus Nwosu<br>t.nwosu@larkrise.example<br>Security level: e-mail, SMS code</td>
<td>Signature adoption: pre-selected style<br>IP 198.51.100.23</td><td>Sent 6/2/2026 9:15
AM<br>Viewed
6/3/2026 2:41 PM<br>Signed 6/3/2026 2:44 PM</td></tr></table><h3>Carbon
copy</h3><p>ap@larkrise.example
&mdash; copied 6/3/2026 2:44 PM</p></div>"""

DECLINED = """
<div class=bar>inkwell<span>sign</span></div><h2>Audit summary</h2><p>Document: <b>Acceptance of
Work
Package 2 – Soil remediation, north parcel.pdf</b> (1 page)<br>Reference: INK-77-2094-KD<br>Sender:
Teal Estuary Environmental<br>Project: Wharf Nine Brownfield, TE-0931<br>Value stated in the
document:
CAD 212,000.00</p><table><tr><th>Party</th><th>Role</th><th>Event</th><th>When (UTC)</th></tr>
<tr><td>Ren&eacute; Thibodeau-Park<br>Teal Estuary
Environmental</td><td>Contractor</td><td>Signed</td>
<td>2026-08-18 13:02</td></tr><tr><td>Olympia Grant<br>Development Manager, Saltbox Developments
Inc.</td><td>Client</td><td class=r>Declined to sign</td><td>2026-08-20
17:36</td></tr></table><p>Reason
given by Olympia Grant: &ldquo;Benzene at borehole 6 is still above the limit, we do not take this
over.&rdquo;</p><p class=ft>An envelope is completed when every party has signed. This envelope was
closed without completion on 2026-08-20.</p>"""

TICKET = """
<div class=c>Service desk / Changes / <b>CHG0049127</b></div><h1>CHG0049127 &ndash; Extra storage
tier
for archive</h1><table><tr><td>Client</td><td>Ravelston Broadcasting</td><td>State</td><td><span
class=pill>APPROVED</span></td></tr><tr><td>Project</td><td>Archive to object storage
(PRJ0002288)</td><td>Priority</td><td>3 &ndash; Moderate</td></tr><tr><td>Price change</td>
<td>+ &pound;14,300.00 one-off</td><td>PO</td><td>RB-48812</td></tr></table>
<h3>Approvers</h3><table>
<tr><th>Approver</th><th>Role</th><th>State</th><th>Time</th></tr><tr><td>Duty change manager</td>
<td>Supplier</td><td>Approved</td><td>2026-05-12 09:20</td></tr><tr><td>Fenella
Strachan</td><td>Head
of Media Systems (client)</td><td>Approved</td><td>2026-05-13 11:48</td></tr></table><h3>Work
notes</h3><p><b>13 May, F. Strachan:</b> fine with the price, go.<br><b>12 May, system:</b> approval
requested.<br><b>11 May, P. Hume:</b> first quote was rejected, this one is without the second
site.</p>"""

MINUTES = """
<h1>Steering committee &ndash; minutes of meeting 11</h1><p>Project: Meridian Grain Terminal
Automation
(MGT-A) &middot; Client: Castor &amp; Vale Commodities &middot; Supplier: Ludlow Controls<br>Held 22
January 2026, Conference room 3 &middot; Present: H. Brandvold (chair, Castor &amp; Vale), T. Eze,
S.
Lund, for the supplier P. Ludlow, C. Amato</p><ol><li><b>Minutes of meeting 10</b> were
approved.</li><li><b>Milestone 4, Weighbridge integration.</b> T. Eze reported 40 days without a
lost
ticket. The committee accepted Milestone 4; the supplier may invoice EUR 93,750.00. The supplier
agreed
that two spare load cells be on site by 1 March; payment does not wait for
them.</li><li><b>Milestone 5,
Dust extraction interlocks.</b> Not ready to be put to the vote. Postponed to meeting 12.</li><li>
<b>Budget.</b> Forecast unchanged.</li></ol><p>Minutes taken by S. Lund. Read and signed by the
chair:</p><p class=sc>Hedda Brandvold</p><p>Hedda Brandvold, Chief Operating Officer, 26 January
2026</p>"""

AGENDA = """
<h1>Agenda: acceptance workshop</h1><p>Kingfisher Rail Leasing / Omnia Interiors &ndash; project
Carriage Refresh, ref. KRL-CR-9<br>Wednesday 14 October 2026, 10:00, Depot
canteen</p><ol><li>Welcome
and safety notes</li><li>Walk through units 4411 to 4414</li><li>Snag list: what is a defect, what
is
wear</li><li>Decision whether Milestone C can be accepted</li><li>Signing of the acceptance
certificate, if agreed (Bronwen Achterberg, Fleet Engineer)</li><li>Next dates</li></ol><p>Please
bring
boots and a high-visibility vest. Lunch will be served.</p>"""

NEWS = """
<div class=hd>THE PLUMB LINE<br><small>News from Ashdown Verity Surveyors &middot; Winter
2026</small>
</div><div class=cols><h2>Handed over: the Old Customs House</h2><p>After fourteen months the
scaffold
is down. Milestone after milestone was approved on time and the client signed the last acceptance
certificate in November. &ldquo;We accepted it with a smile,&rdquo; said Harbour Master Gil
Penrose.</p><h2>Retention: five things to know</h2><p>Half of the retention is released when work is
accepted, the rest at the end of the defects period. Never sign a certificate that you have not
read.</p><h2>New faces</h2><p>Zofia joins us in Truro as graduate surveyor, Ade becomes a
partner.</p></div>"""

TB = "td,th{border:1px solid #bbb;padding:5px 8px;text-align:left}table{border-collapse:collapse}"
JOBS = [
    Job("f-mail-hull-survey", "a", "text", "web", YES, truth(
        "email", "accepted", None, "en", client="Peverell Marine Leasing Ltd",
        project="hull survey", project_code="AN-2611", milestone="final report",
        signatory_name="Kwabena Ferris", signatory_title="Technical Superintendent",
        signature_date="2026-03-19", amount="8640.00 GBP", po_number="61-00417",
    ), BASE + ".top{font:bold 12pt Carlito;border-bottom:2px solid #000}"
        ".q{border-top:1px solid #aac;"
        "color:#444}.sig{color:#777;font-size:9pt}"),
    Job("f-mail-wrong-phase", "a", "text", "web", QUOTED, truth(
        "email", "undecided", None, "en", client="Solway Board Mills", milestone="Phase B",
        signatory_name="Bettina Crowhurst", signatory_title="Plant Director",
        signature_date="2026-12-02",
    ), BASE + "body{font-family:'DejaVu Sans';font-size:9.5pt}"
        "blockquote{border-left:2px solid #99f;"
        "padding-left:10px;color:#335;margin-left:6px}.top{color:#888}"),
    Job("f-mail-plain-no", "a", "text", "web", NOPE, truth(
        "email", "rejected", None, "en", client="Coppice Health Partners",
        project="referral dashboard", project_code="CH-118", milestone="Milestone 3",
        signatory_name="Yusra Haddad-Linden", signatory_title="VP Operations",
        signature_date="2026-04-13", amount="27500.00 USD",
    ), BASE + "body{font:11pt Carlito}@page{size:letter}.top{color:#0a5bb5}"),
    Job("f-mail-second-reminder", "a", "text", "web", CHASE, truth(
        "email", None, None, "en", project="Tailings monitoring network", project_code="HF-3390",
        milestone="Milestone 5",
    ), BASE + "body{font-family:Lato}.top{background:#213;color:#fff;padding:10px}"),
    Job("f-envelope-docridge", "a", "text", "web", ESIGN, truth(
        ACC, "accepted", True, "en", client="Larkrise Credit Union",
        project="Core banking switch-over", project_code="SOW-07",
        milestone="Parallel run completed", signatory_name="Thaddeus Nwosu",
        signatory_title="SVP Member Technology", signature_date="2026-06-03",
        amount="145250.00 USD",
    ), BASE + TB + ".pg{page-break-after:always}"
        ".sb{border-left:4px solid #3a6;border-top:1px solid "
        "#3a6;width:230px;padding:4px 10px}.sb span,.sb small{display:block;font-size:7pt}.sc{font:"
        "24pt 'Dancing Script'}@page{size:letter}"),
    Job("f-envelope-declined", "a", "text", "web", DECLINED, truth(
        ACC, "rejected", False, "en", client="Saltbox Developments Inc.",
        project="Wharf Nine Brownfield", project_code="TE-0931",
        milestone="Work Package 2 – Soil remediation, north parcel",
        signatory_name="Olympia Grant", signatory_title="Development Manager",
        signature_date="2026-08-20", amount="212000.00 CAD", warnings=["partly_signed"],
    ), BASE + TB + ".bar{font:bold 20pt Lato}.bar span{color:#c60}.r{color:#b00;font-weight:bold}"
        ".ft{font-size:8pt}body{font-family:Lato}"),
    Job("f-ticket-price-change", "a", "text", "web", TICKET, truth(
        "change_order", "accepted", True, "en", client="Ravelston Broadcasting",
        project="Archive to object storage", project_code="PRJ0002288", po_number="RB-48812",
        change_order_number="CHG0049127", signatory_name="Fenella Strachan",
        signatory_title="Head of Media Systems", signature_date="2026-05-13",
        amount="14300.00 GBP",
    ), BASE + TB + ".pill{background:#2a7;color:#fff;padding:2px 9px;border-radius:9px}.c{color:"
        "#888}h1{font-size:15pt}"),
    Job("f-steering-minutes", "a", "text", "web", MINUTES, truth(
        ACC, "accepted", True, "en", client="Castor & Vale Commodities",
        project="Meridian Grain Terminal Automation", project_code="MGT-A",
        milestone="Weighbridge integration", signatory_name="Hedda Brandvold",
        signatory_title="Chief Operating Officer", signature_date="2026-01-26",
        amount="93750.00 EUR",
    ), BASE + "body{font:11pt/1.4 'Liberation Serif'}.sc{font:italic 22pt 'Dancing Script'}"),
    Job("f-workshop-agenda", "a", "text", "web", AGENDA, truth(
        "other", None, None, "en", client="Kingfisher Rail Leasing", project="Carriage Refresh",
        project_code="KRL-CR-9", milestone="Milestone C",
    ), BASE + "body{font:12pt Carlito}li{margin:8px}"),
    Job("f-surveyors-newsletter", "a", "text", "web", NEWS, truth("other", None, None, "en"),
        BASE + ".cols{column-count:2;column-gap:24px;font:10.5pt Caladea;text-align:justify}.hd{"
        "background:#264a3b;color:#fff;padding:18px;font:26pt Caladea}.hd small{font-size:10pt}"),
]  # fmt: skip
