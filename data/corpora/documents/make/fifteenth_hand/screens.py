"""Screens: mails, tickets, envelopes and portals as the browser prints them. English."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth

from .pen import CERTIFICATE, Sheet, web

MAIL = """body{font:11px 'Liberation Sans'}table.h td{padding:1px 8px 1px 0;vertical-align:top}
.q{border-left:2px solid #99c;padding-left:9px;color:#555;margin-top:14px}hr{border:0;
border-top:1px solid #888}"""


def mail_quoted() -> Paper:
    body = """<b>Fiona Brandreth</b><hr><table class=h><tr><td><b>From:</b><td>Luc Adeyemi
    &lt;l.adeyemi@portwinkle.example&gt;<tr><td><b>Sent:</b><td>Tuesday, 17 March 2026 16:22<tr><td>
    <b>To:</b><td>Fiona Brandreth &lt;fiona@inkwelldigital.example&gt;<tr><td><b>Subject:</b><td>RE:
    Sign-off sprint 9 - Portwinkle Aquarium ticketing</table><p>Hi Fiona,<p>no, not yet I'm afraid.
    The group booking page still charges adults for schools, so I can't release sprint 9. Ping me
    when that is on staging and we'll look again.<p>Luc<br>Head of Visitor Systems<br>Portwinkle
    Aquarium Ltd<div class=q>On Mon, 16 Mar 2026, Fiona Brandreth wrote:<p>Luc, as agreed on the
    phone sprint 9 is accepted and we will invoice GBP 13,600 under PO PA-5541. Just reply "yes" to
    confirm.<p>Fiona</div>"""
    return Paper("ke-aquarium-mail", "a", "text", web(body, MAIL), truth(
        "email", "rejected", None, "en", client="Portwinkle Aquarium Ltd",
        project="Portwinkle Aquarium ticketing", milestone="sprint 9", po_number="PA-5541",
        signatory_name="Luc Adeyemi", signatory_title="Head of Visitor Systems",
        signature_date="2026-03-17", amount="13600.00 GBP"))


def mail_yes() -> Paper:
    s = Sheet((612, 792))
    s.t(50, 50, "Gmail-style print - 1 message", "Helvetica-Bold", 9, "#888888")
    s.t(50, 80, "Re: Milestone 2 (brand book) / job SPK-308", "Helvetica-Bold", 14)
    s.line(50, 90, 562)
    s.t(50, 110, "Amaya Rojas-Whitfield <amaya@silverbirchyoga.example>", "Helvetica-Bold", 9)
    s.t(562, 110, "Thu, Jan 22, 2026 at 9:41 AM", size=9, how="r")
    s.t(50, 124, "To: Deke Marlowe <deke@spruceandkiln.example>", size=9)
    s.p(50, 145, 500, """Morning Deke! Printed it, hugged it. Milestone 2 is approved from our side,
        go ahead and bill the $8,250. Website (milestone 3) is another story, let's talk
        Friday.<br/><br/>Amaya Rojas-Whitfield<br/>Co-founder<br/>Silver Birch Yoga, Inc.""")
    return Paper("ke-brandbook-mail", "a", "text", s.pdf(), truth(
        "email", "accepted", None, "en", client="Silver Birch Yoga, Inc.",
        project="brand book", project_code="SPK-308", milestone="Milestone 2 (brand book)",
        signatory_name="Amaya Rojas-Whitfield", signatory_title="Co-founder",
        signature_date="2026-01-22", amount="8250.00 USD"))


def mail_reminder() -> Paper:
    body = """<table class=h><tr><td>From<td>accounts@teasel-translations.example<tr><td>To<td>
    m.holm@greylagferries.example<tr><td>Date<td>Wed 4 Feb 2026 08:00<tr><td>Subject<td><b>Second
    reminder: please sign off batch 3</b></table><hr><p>Dear Ms Holm,<p>batch 3 (safety manuals,
    Norwegian) of project Fleet Manuals, our number TT-6120, was delivered on 19 January. We have
    not had your sign-off yet. Without objections we shall consider the batch accepted and invoice
    EUR 4,872.00.<p>You can accept with one click: <u>teasel-translations.example/accept/6120-3</u>
    <p>Teasel Translations, project office"""
    return Paper("ke-manuals-reminder", "a", "text", web(body, MAIL), truth(
        "email", "undecided", None, "en", project="Fleet Manuals", project_code="TT-6120",
        milestone="batch 3 (safety manuals, Norwegian)", amount="4872.00 EUR"))


def ticket() -> Paper:
    body = """<div class=b>ServiceBoard &rsaquo; Changes &rsaquo; <b>CHG0031877</b></div>
    <h2>Deploy backup tenant, three sites</h2><div class=two><div><p><b>State</b> Closed - complete
    <p><b>Account</b> Fallowfield Vets Group<p><b>Project</b> Backup renewal 2026<p><b>Project #
    </b> PRJ-00419<p><b>Milestone</b> Cutover</div><div><p><b>Assigned</b> Orla Deeny, Hexbridge IT
    <p><b>Billing</b> $6,940.00 fixed<p><b>Opened</b> 2026-02-02<p><b>Closed</b> 2026-02-20</div>
    </div><h3>Approvals</h3><table><tr><th>Approver<th>Role<th>State<th>Updated<tr><td>Sami Rautio
    <td>Vendor delivery lead<td>Approved<td>2026-02-20 17:02<tr><td>Grace Villanueva<td>Client
    Operations Director<td>Approved<td>2026-02-23 09:14</table><h3>Activity</h3><p class=a>
    2026-02-23 09:14 <b>Grace Villanueva</b>: all three sites restored a test file, happy to sign
    this off.<p class=a>2026-02-20 17:02 <b>Sami Rautio</b>: set to complete, awaiting client."""
    css = """body{font:11px 'DejaVu Sans'}.b{background:#123;color:#fff;padding:7px}.two{columns:2}
    table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px
    9px}.a{background:#f2f5f7;
    padding:6px}"""
    return Paper("ke-backup-ticket", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "en", client="Fallowfield Vets Group",
        project="Backup renewal 2026", project_code="PRJ-00419", milestone="Cutover",
        signatory_name="Grace Villanueva", signatory_title="Client Operations Director",
        signature_date="2026-02-23", amount="6940.00 USD"))


def envelope() -> Paper:
    body = """<p class=e>Envelope 7F2C-90AA-41D8</p><h1>Deliverable Acceptance</h1><p>This confirms
    that <b>Hartsbourne Logistics Ltd</b> has tested release 2.3 of the <b>Yard planner</b> built by
    Nib &amp; Quill Software (order 26-0077, PO HL-3308) and accepts it without reservation. The
    release fee of &pound;29,300.00 plus VAT is due in 30 days.<p>Signed electronically<div class=k>
    <span>Dunstan Ekwueme</span><br>Dunstan Ekwueme, Chief Technology Officer<br>26 March 2026</div>
    <div style="page-break-before:always"><h2>Certificate of completion</h2><table><tr><th>Event<th>
    Person<th>Time (UTC)<tr><td>Sent<td>Poppy Lacey (Nib &amp; Quill)<td>2026-03-24 10:05<tr><td>
    Viewed<td>Dunstan Ekwueme<td>2026-03-26 13:40<tr><td>Signed<td>Dunstan Ekwueme<td>2026-03-26
    13:44<tr><td>Completed<td><td>2026-03-26 13:44</table><p>Authentication: e-mail and SMS code.
    Document hash 5e1c...b09f</div>"""
    css = """body{font:12px Lato}.e{font-size:8px;color:#777}.k{border:1px solid #36c;padding:9px;
    width:260px}.k span{font:26px 'Dancing Script'}td,th{padding:5px 14px 5px 0;text-align:left;
    border-bottom:1px solid #ddd}"""
    return Paper("ke-yard-envelope", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "en", client="Hartsbourne Logistics Ltd",
        project="Yard planner", project_code="26-0077", milestone="release 2.3",
        po_number="HL-3308", signatory_name="Dunstan Ekwueme",
        signatory_title="Chief Technology Officer", signature_date="2026-03-26",
        amount="29300.00 GBP"))


def envelope_declined() -> Paper:
    body = """<div class=r>Status: DECLINED</div><h1>Acceptance of phase B</h1><p>Project:
    Wayfinding
    for Orchard Infirmary &middot; Job OI-WF-5<br>Client: Orchard Infirmary NHS Trust<br>Phase:
    Phase B - sign family<br>Fee: &pound;15,120.00<p>By signing below the client accepts phase B in
    full.<table><tr><td>Supplier<td><i>Bea Tornquist</i><td>signed 3 Mar 2026
    11:20<tr><td>Client<td>
    Malcolm Osei, Estates Programme Lead<td>declined to sign 5 Mar 2026 15:37</table><p class=c><b>
    Reason given by recipient:</b> contrast values do not meet the brief for ward doors."""
    css = """body{font:12px 'Liberation Serif'}.r{background:#c22;color:#fff;padding:5px 12px;
    display:inline-block}i{font:24px 'Dancing Script'}td{border:1px solid #aaa;padding:8px}
    .c{background:#fee;padding:8px}"""
    return Paper("ke-wayfinding-declined", "a", "text", web(body, css, format="Letter"), truth(
        CERTIFICATE, "rejected", False, "en", client="Orchard Infirmary NHS Trust",
        project="Wayfinding for Orchard Infirmary", project_code="OI-WF-5",
        milestone="Phase B - sign family", signatory_name="Malcolm Osei",
        signatory_title="Estates Programme Lead", signature_date="2026-03-05",
        amount="15120.00 GBP", warnings=["partly_signed"]))


def portal() -> Paper:
    body = """<h3>Supplier portal | Kingsbarrow Water</h3><h1>Service entry sheet 1000448210</h1>
    <table><tr><td>Supplier<td>Vole Hydrology Ltd<td>PO / item<td>4700019923 / 00020<tr><td>Project
    <td>Reservoir safety modelling<td>WBS<td>K-26-RSM-02<tr><td>Text<td>MS 2 Breach scenarios<td>Net
    value<td>GBP 33,480.00<tr><td>Entered<td>11.02.2026<td>Release status<td class=w>In approval (1
    of 2)</table><h4>Release strategy</h4><table><tr><th>Level<th>Released by<th>Position<th>On<tr>
    <td>01 Requester<td>Tamsin Grieve<td>Senior Modeller<td>12.02.2026<tr><td>02 Budget holder<td>
    Alastair Munn<td>Head of Dam Safety<td>&mdash; open &mdash;</table><p>Payment is possible only
    after final release."""
    css = """body{font:11px 'Liberation Sans Narrow'}table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #9ab;padding:5px;text-align:left}.w{background:#fd8}"""
    return Paper("ke-reservoir-entry", "a", "text", web(body, css, landscape=True), truth(
        CERTIFICATE, "undecided", False, "en", client="Kingsbarrow Water",
        project="Reservoir safety modelling", project_code="K-26-RSM-02",
        milestone="MS 2 Breach scenarios", po_number="4700019923",
        signatory_name="Alastair Munn", signatory_title="Head of Dam Safety",
        amount="33480.00 GBP", warnings=["partly_signed"]))


def uat() -> Paper:
    body = """<h1>UAT sign-off sheet</h1><p class=m>Garnet Street Credit &middot; Loan desk 4.0
    &middot;
    Change ref LD4-UAT-02 &middot; Vendor Oakum
    Systems</p><table><tr><th>ID<th>Scenario<th>Result<th>
    Severity<tr><td>U-01<td>New loan<td>Pass<td><tr><td>U-02<td>Early settlement<td>Fail<td>Minor
    <tr><td>U-03<td>Arrears letter<td>Pass<td><tr><td>U-04<td>Audit export<td>Fail<td>Minor</table>
    <p>Overall result:&nbsp; &#9744; Go &nbsp; &#9746; Go with conditions &nbsp; &#9744; No go<p><b>
    Conditions for go-live</b><ol><li>Early settlement figure must round to the cent<li>Audit export
    needs the branch column</ol><p>Milestone payment on go: $41,600.00<p class=s>{{ink 141 130 34}}
    <br>Yolanda Pruitt, VP Lending<br>Signed 04/17/2026</p>"""
    css = """body{font:12px 'DejaVu
    Sans'}.m{color:#666;font-size:10px}table{border-collapse:collapse}
    td,th{border:1px solid;padding:3px 12px}.s{border-top:2px dotted;width:300px;padding-top:8px}"""
    return Paper("ke-loan-uat", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted_with_conditions", True, "en", client="Garnet Street Credit",
        project="Loan desk 4.0", project_code="LD4-UAT-02", signatory_name="Yolanda Pruitt",
        signatory_title="VP Lending", signature_date="2026-04-17", amount="41600.00 USD",
        conditions=["Early settlement figure must round to the cent",
                    "Audit export needs the branch column"]))


def double_ticked() -> Paper:
    body = """<h2>Client acceptance &ndash; Film edit</h2><dl><dt>Client<dd>Copperleaf
    Distillers<dt>
    Production<dd>Three Casks, 90 second spot<dt>Job<dd>LMN-226<dt>Step<dd>Picture lock<dt>Fee
    <dd>&euro;12,450.00</dl><p class=o style="top:60mm"><u></u> Accepted<p class=o
    style="top:70mm"><u></u> To be changed
    <div class=s><p>Comment: ........................................<br><br>{{ink 151 120 34}}<br>
    Ewan Macrossan, Brand Director &ndash; 9 April 2026</div>"""
    css = """body{font:13px Caladea}dt{float:left;width:110px;color:#777}dd{margin-bottom:5px}
    .o,.s{position:absolute;left:0;margin:0}u{border:1px solid;display:inline-block;width:13px;
    height:13px}.s{top:82mm}"""

    def ticks(s: Sheet) -> None:
        s.box(45.5, 226, "tick", 10)
        s.box(45.5, 254, "tick", 10)

    return Paper("ke-film-lock", "a", "text", web(body, css, ticks, scale=1), truth(
        CERTIFICATE, "undecided", True, "en", client="Copperleaf Distillers",
        project="Three Casks, 90 second spot", project_code="LMN-226", milestone="Picture lock",
        signatory_name="Ewan Macrossan", signatory_title="Brand Director",
        signature_date="2026-04-09", amount="12450.00 EUR"))


def hours_portal() -> Paper:
    body = """<h2>TimeTrail &ndash; period 02/2026</h2><p>Person: Nadia Obuya (Senior tester)<br>
    Customer: Quillon Rail Signalling plc<br>Project: Interlocking regression &nbsp; Code: QRS-IR-77
    <table><tr><th>Week<th>Hours<th>Status<tr><td>6<td>37.5<td>approved<tr><td>7<td>40.0<td>approved
    <tr><td>8<td>36.0<td>approved<tr><td>9<td>38.5<td>approved<tr><th>Sum<th>152.0<th></table><p>
    Rate &pound;71.00, value &pound;10,792.00<p class=g>&#10004; Period approved by customer: Colin
    Farthingale, Test Manager, 3 March 2026 10:12 (user c.farthingale)"""
    css = "body{font:12px 'DejaVu Sans'}td,th{border:1px solid #aaa;padding:4px 16px}.g{color:#060}"
    return Paper("ke-signalling-hours", "a", "text", web(body, css), truth(
        "timesheet_approval", "accepted", True, "en", client="Quillon Rail Signalling plc",
        project="Interlocking regression", project_code="QRS-IR-77",
        signatory_name="Colin Farthingale", signatory_title="Test Manager",
        signature_date="2026-03-03", amount="10792.00 GBP"))


def purchase_order() -> Paper:
    body = """<table class=h><tr><td><h1>Purchase Order</h1><td>PO-2026-00871<br>Rev 0<br>13 Feb
    2026
    </table><p><b>Buyer:</b> Sandling Hotels Ltd, 3 Leas Row, Folkestone<br><b>Supplier:</b> Gorse
    Revenue Consulting<br><b>Project:</b> Rate strategy summer 26 (SH-RS-26)<table class=l><tr><th>
    Line<th>Description<th>Amount<tr><td>10<td>Diagnostic<td>6,500.00<tr><td>20<td>Rate model, incl.
    acceptance test<td>11,250.00<tr><td>30<td>Training, 2 days<td>2,900.00<tr><td><td>Total GBP, net
    <td>20,650.00</table><p>Services are paid after written acceptance by the
    requester.<p>Authorised:
    {{ink 161 100 28 #000}}<br>Imelda Roche, Procurement Manager, 13 Feb 2026"""
    css = """body{font:11px Carlito}.h,.l{width:100%}.h td+td{text-align:right}.l td,.l th{
    border-bottom:1px solid #999;padding:6px;text-align:left}"""
    return Paper("ke-hotels-order", "a", "text", web(body, css), truth(
        "purchase_order", None, True, "en", client="Sandling Hotels Ltd",
        project="Rate strategy summer 26", project_code="SH-RS-26", po_number="PO-2026-00871",
        signatory_name="Imelda Roche", signatory_title="Procurement Manager",
        signature_date="2026-02-13", amount="20650.00 GBP"))


def newsletter() -> Paper:
    body = """<h1>The Quarterly Brick</h1><p><i>News from Adlam Cost Managers, spring 2026</i><div
    class=c><h3>Hospital wing handed over</h3><p>Our team saw the east wing through to practical
    completion; the trust accepted it in one visit, and the certificate was signed on the roof.
    <h3>New faces</h3><p>Welcome to Bryn, Odile and Tariq.<h3>Tip</h3><p>Never sign a completion
    certificate on a Friday. Snags are found on Mondays.</div>"""
    css = "body{font:13px 'Liberation Serif'}h1{font-size:40px;color:#933}.c{columns:2}"
    return Paper("ke-brick-newsletter", "a", "text", web(body, css), truth("other", None, None,
    "en"))


def papers() -> Iterator[Paper]:
    for make in (mail_quoted, mail_yes, mail_reminder, ticket, envelope, envelope_declined, portal,
                 uat, double_ticked, hours_portal, purchase_order, newsletter):
        yield make()
