"""What the web tools of builders print: portals, tickets, registers, envelopes."""

from collections.abc import Iterator

from paper import Paper, truth

from eleventh_hand.board import ink, web

CERT = "acceptance_certificate"


def turnstile() -> Paper:
    body = """<header><b>PlotBook</b> &nbsp; Projects / Sallow Reach Phase 2 / Handovers
<span>H-0412</span></header><h2>Stage handover: Drainage and outfalls (Stage 4 of 7)</h2>
<div class=g><p><i>Client</i><br>Harbottle Land Trust<p><i>Contractor</i><br>Quill &amp; Sedge
Earthworks Ltd<p><i>Job no.</i><br>QSE-23-118<p><i>Client PO</i><br>HLT/PO/20771
<p><i>Stage value (ex VAT)</i><br>£84,316.00<p><i>Due</i><br>14 Apr 2026</div>
<h3>Activity</h3><ul><li>02 Apr 2026 16:41 &ndash; <b>Denny Orrick</b> (Quill &amp; Sedge) marked
the
stage complete and requested acceptance<li>07 Apr 2026 09:12 &ndash; <b>Ines Valcourt</b>
(Harbottle)
asked: "Is the headwall at chainage 340 pointed up now?"<li>07 Apr 2026 11:05 &ndash; Denny Orrick:
"Yes, photos 31 to 36."<li>09 Apr 2026 14:27 &ndash; <b>Ines Valcourt</b>, Estates Programme Lead,
pressed <mark>Accept stage</mark><li>09 Apr 2026 14:27 &ndash; status changed from Awaiting client
to <mark>Accepted</mark></ul><p class=s>Signed electronically in PlotBook by Ines Valcourt,
09/04/2026 14:27 BST, session 7f21-aa09. A stage that is not accepted or declined within 10 working
days is escalated; it is never accepted automatically.</p>"""
    css = """header{background:#123c3a;color:#fff;padding:8px 12px}header span{float:right}
.g{display:grid;grid-template-columns:1fr 1fr 1fr;border:1px solid #ccd;padding:0 10px}
i{color:#667;font-style:normal;font-size:8.5pt}mark{background:#cfe9d6;padding:0 4px}
li{margin:5px 0}.s{font-size:8pt;color:#555;border-top:1px solid #ccd;padding-top:8px}"""
    return Paper("ka-turnstile", "a", "text", web(body, css), truth(
        CERT, "accepted", True, "en", client="Harbottle Land Trust",
        project="Sallow Reach Phase 2", project_code="QSE-23-118",
        milestone="Drainage and outfalls (Stage 4 of 7)", signatory_name="Ines Valcourt",
        signatory_title="Estates Programme Lead", signature_date="2026-04-09",
        amount="84316.00 GBP", po_number="HLT/PO/20771",
    ))  # fmt: skip


def waiting() -> Paper:
    body = """<table class=t><tr><td><h1>Certificate of Practical Completion</h1><td class=r>
<div class=pill>Envelope: SENT</div></table><p>We, <b>Marlpit Homes (Eastern) Limited</b>, as
Employer,
hereby accept that the Works described below have reached Practical Completion.</p>
<table class=k><tr><th>Works<td>Enabling works and piling mat, Cordwainer Yard
<tr><th>Contract ref.<td>CY-ENB-07<tr><th>Milestone<td>M3 Piling mat handed over
<tr><th>Sum released<td>£41,950.00<tr><th>Order<td>MHE-88214</table>
<div class=two><div><b>For the Contractor</b><br>Stonecrop Groundworks LLP<div class=sig>Petra
Lindqvist</div>Petra Lindqvist, Contracts Director<br>Signed 11 May 2026 08:55 UTC<br>
<small>ID 5C1E-90B2-77</small></div><div><b>For the Employer</b><br>Marlpit Homes (Eastern) Limited
<div class=slot>Sign here</div>Rowan Achterberg, Head of Build<br>Status: viewed 12 May
2026</div></div>
<h3>Envelope record</h3><table class=l><tr><td>11 May 2026 08:50<td>Created by P. Lindqvist
<tr><td>11 May 2026 08:55<td>Signed by P. Lindqvist<tr><td>11 May 2026 08:55<td>Delivered to
r.achterberg@marlpit.example<tr><td>12 May 2026 17:20<td>Viewed by R. Achterberg
<tr><td>19 May 2026 06:00<td>Reminder sent to R. Achterberg</table><p>1 of 2 signers complete</p>"""
    css = """.t{width:100%}.r{text-align:right}.pill{background:#f3d48a;border-radius:12px;
display:inline-block;padding:4px 12px}.k th{text-align:left;width:130px;font-weight:400;color:#555}
.k td,.k th{padding:4px;border-bottom:1px solid #ddd}.two{display:flex;gap:30px;margin-top:24px}
.two>div{flex:1}.sig{font:24pt 'Dancing Script';color:#203080;border-bottom:1px solid;margin:8px 0}
.slot{background:#fff6bf;border:1px dashed #b90;height:34px;margin:8px 0;color:#b90}
.l td{font-size:8.5pt;padding:2px 12px 2px 0}"""
    return Paper("ka-waiting", "a", "text", web(body, css), truth(
        CERT, "undecided", False, "en", client="Marlpit Homes (Eastern) Limited",
        project="Enabling works and piling mat, Cordwainer Yard", project_code="CY-ENB-07",
        milestone="M3 Piling mat handed over", signatory_name="Rowan Achterberg",
        signatory_title="Head of Build", amount="41950.00 GBP", po_number="MHE-88214",
        warnings=["partly_signed"],
    ))  # fmt: skip


def tender() -> Paper:
    rows = "".join(
        f"<tr><td>{a}<td>{b}<td class=n>{c}<td>{d}"
        for a, b, c, d in (
            ("1.1", "Site clearance", "18,200.00", "Approved 12 Jan 2026 · F. Mbeki"),
            ("1.2", "Contiguous piled wall", "212,740.00", "Approved 03 Mar 2026 · F. Mbeki"),
            ("1.3", "Capping beam", "67,385.00", "<b>Approved 22 Apr 2026 · F. Mbeki</b>"),
            ("1.4", "Basement slab", "154,900.00", "Not yet offered"),
        )
    )
    body = f"""<h3>Gantry &middot; approval slip 1.3</h3><p>This slip records one decision: item
<b>1.3 Capping beam</b>.</p><p>Account: Lowmoor Hospitals Foundation &middot; Project: New Imaging
Wing &middot; Project ID <tt>LHF-IMG-02</tt> &middot; Order 4500093127</p>
<table><tr><th>Item<th>Milestone<th>Value USD<th>Status{rows}</table>
<p>Decision: <b class=ok>APPROVED FOR INVOICING</b><br>Comment of the approver: "Levels within
tolerance, as-builts uploaded. No further action."<br>Approver: Femi Mbeki, Capital Projects Manager
<br>Stamp: 2026-04-22T10:44:19-05:00 (approved with two-step code)</p><footer>Printed 30 Apr 2026 by
accounts@trestlegeo.example. Items shown as not yet offered may not be billed.</footer>"""
    css = """table{width:100%;font-size:9.5pt}td,th{border:1px solid
#aaa;padding:4px;text-align:left}
.n{text-align:right}.ok{color:#176b2c}footer{font-size:8pt;color:#777;margin-top:30px}"""
    return Paper("ka-gantry", "a", "text", web(body, css, format="Letter"), truth(
        CERT, "accepted", True, "en", client="Lowmoor Hospitals Foundation",
        project="New Imaging Wing", project_code="LHF-IMG-02", milestone="Capping beam",
        signatory_name="Femi Mbeki", signatory_title="Capital Projects Manager",
        signature_date="2026-04-22", amount="67385.00 USD", po_number="4500093127",
    ))  # fmt: skip


def returned() -> Paper:
    body = """<div class=bar>Submittal workflow &nbsp;|&nbsp; Ironquay Marine Civils &nbsp;|&nbsp;
SUB-00931
rev 2</div><table class=m><tr><td>Owner<td>Port of Tern Bay Authority<td>Contract<td>TB-MC-2025-14
<tr><td>Package<td>North Mole fender replacement<td>Milestone<td>MS-05 Fender panels installed
<tr><td>Claimed<td>USD 318,400.00<td>Submitted<td>June 2, 2026</table>
<h4>Review responses</h4><table class=v><tr><th>Reviewer<th>Role<th>Response<th>Date
<tr><td>Colm Adeyemi<td>Diving inspector<td>No exceptions taken<td>June 5, 2026
<tr><td>Sunniva Reyes<td>Resident Engineer<td>No exceptions taken<td>June 8, 2026
<tr><td>Talbot Iwu<td>Owner's Chief Engineer (final)<td>Revise and resubmit<td>June 10, 2026</table>
<p><b>Remarks of the final reviewer.</b> The two earlier reviews were limited to workmanship. Chain
shackles on panels 7, 8 and 12 are grade 40, the specification wants grade 80. The milestone is
therefore not accepted and the claim is sent back in full.</p>
<p>Ball in court: Ironquay Marine Civils &middot; e-signed: Talbot Iwu, 06/10/2026 4:02 PM</p>"""
    css = """.bar{background:#e8eef4;padding:6px;font-weight:bold;font-size:9pt}.m td{padding:3px
14px 3px 0}
.m td:nth-child(odd){color:#678}.v{width:100%}.v td,.v th{border-bottom:1px solid #bbb;padding:5px;
text-align:left}"""
    return Paper("ka-submittal", "a", "text", web(body, css, format="Letter"), truth(
        CERT, "rejected", True, "en", client="Port of Tern Bay Authority",
        project="North Mole fender replacement", project_code="TB-MC-2025-14",
        milestone="MS-05 Fender panels installed", signatory_name="Talbot Iwu",
        signatory_title="Owner's Chief Engineer", signature_date="2026-06-10",
        amount="318400.00 USD",
    ))  # fmt: skip


def radios() -> Paper:
    body = f"""<div class=c><h2>FIT-OUT AREA RELEASE</h2><p>Tanglewood Interiors &rarr; Ombra
Legal LLP</p></div>
<p>Job 7720-L &nbsp;&nbsp; Ombra Legal, 9th floor refurbishment &nbsp;&nbsp; Your PO: OL-3391</p>
<p>Area released by this sheet: <u>Zone C, meeting suite</u>. Agreed price for Zone C £126,480.50
plus VAT.</p><p>The client's representative selects one:</p>
<p class=o>◯ &nbsp;Area accepted as it stands<br>◉ &nbsp;Area accepted, the items below to be put
right<br>◯ &nbsp;Area not accepted</p>
<table><tr><th>No<th>Item<th>By<tr><td>1<td>Acoustic seal missing at door C-04<td>3 July
<tr><td>2<td>Chipped stone threshold at tea point<td>10 July<tr><td>3<td>Blind motor C-11 runs the
wrong way<td>3 July</table>
<div class=s>{ink(12, 150, 36)}<hr>Abigail Thorncastle, Office Services Partner, 26 June
2026</div>"""
    css = """body{font-family:Carlito;font-size:11.5pt}.c{text-align:center;background:#f4efe6;
padding:4px}
.o{font-size:13pt;font-family:'DejaVu Sans';font-size:11pt;line-height:1.8}
td,th{border:1px solid #987;padding:4px 10px;text-align:left}.s{width:340px;margin:50px 0 0 auto}"""
    return Paper("ka-zonesheet", "a", "text", web(body, css), truth(
        CERT, "accepted_with_conditions", True, "en", client="Ombra Legal LLP",
        project="Ombra Legal, 9th floor refurbishment", project_code="7720-L",
        milestone="Zone C, meeting suite", signatory_name="Abigail Thorncastle",
        signatory_title="Office Services Partner", signature_date="2026-06-26",
        amount="126480.50 GBP", po_number="OL-3391",
        conditions=["Acoustic seal missing at door C-04", "Chipped stone threshold at tea point",
                    "Blind motor C-11 runs the wrong way"],
    ))  # fmt: skip


def void() -> Paper:
    body = """<div class=w>VOID</div><h2>Sign-off summary</h2><p class=m>Kestrel Survey Cloud
&middot;
record 55102 &middot; replaced by record 55140 on 17 Feb 2026</p>
<dl><dt>Commissioned by<dd>Aldermere Water plc<dt>Commission<dd>Reservoir bathymetry, Upper Hask
<dt>Ref.<dd>KSC/AW/0092<dt>Deliverable<dd>D2 Point cloud and contour set<dt>Fee<dd>£12,760.00
<dt>Outcome<dd>Accepted<dt>Accepted by<dd>Lorcan Whitby, Senior Reservoir Engineer
<dt>On<dd>11 Feb 2026, 15:03</dl><p>Why this record was made void: wrong datum chosen in the export
(Lorcan Whitby, 17 Feb 2026). Please sign the replacing record instead.</p>"""
    css = """body{font-family:Lato}.w{position:absolute;top:250px;left:120px;font-size:150pt;
color:rgba(200,0,0,.16);transform:rotate(-24deg);font-weight:700}dt{float:left;width:150px;
color:#777}dd{margin:0 0 8px 150px}.m{color:#a33}"""
    return Paper("ka-kestrel", "a", "text", web(body, css), truth(
        CERT, "undecided", True, "en", client="Aldermere Water plc",
        project="Reservoir bathymetry, Upper Hask", project_code="KSC/AW/0092",
        milestone="D2 Point cloud and contour set", signatory_name="Lorcan Whitby",
        signatory_title="Senior Reservoir Engineer", signature_date="2026-02-11",
        amount="12760.00 GBP", warnings=["draft_or_void"],
    ))  # fmt: skip


def change_tool() -> Paper:
    body = """<table class=h><tr><td><b>CHANGE EVENT 0037</b><br>PCO 0037 → <b>CO-018</b><td>
Vireo Construction Management<br>Job 24-061 Millrace Commons Parking Structure</table>
<p>Owner: City of Dunmarrow, Department of Public Works</p>
<p><b>Reason.</b> Unforeseen conditions: abandoned 12-inch cast iron main across footing line F.</p>
<table class=v><tr><th>Line<th>Qty<th>Rate<th>Amount<tr><td>Cut, plug and remove main<td>1 LS<td>
<td>$9,870.00<tr><td>Over-excavation and lean fill<td>64 CY<td>$148.00<td>$9,472.00
<tr><td>Credit, deleted dewatering point<td>1 EA<td><td>($2,150.00)
<tr><td colspan=3>Net change to the GMP<td><b>$17,192.00</b>
<tr><td colspan=3>GMP before<td>$6,204,550.00<tr><td colspan=3>GMP after<td>$6,221,742.00</table>
<p>Time: 3 calendar days.</p><table class=a><tr><td>Contractor<br><span>Yolanda Prewitt</span><br>
Project Executive · 08/19/2026<td>Architect<br><span>T. Okonjo</span><br>recommends approval ·
08/20/2026<td>Owner<br><span>Merrill Gastineau</span><br>Director of Public Works ·
08/27/2026 · APPROVED</table><p class=f>Approval routed and recorded by SiteLedger. Doc hash
b81c90f2.</p>"""
    css = """.h{width:100%;border:2px solid #000}.h td{padding:8px}.v{width:100%}.v td,.v
th{border:1px solid
#999;padding:4px}.v td:last-child{text-align:right}.a{width:100%;margin-top:20px}.a td{border:1px
solid #999;padding:8px;width:33%}span{font:19pt Kristi;color:#114}.f{font-size:7.5pt;color:#888}"""
    return Paper("ka-siteledger", "a", "text", web(body, css, format="Letter"), truth(
        "change_order", "accepted", True, "en",
        client="City of Dunmarrow, Department of Public Works",
        project="Millrace Commons Parking Structure", project_code="24-061",
        signatory_name="Merrill Gastineau", signatory_title="Director of Public Works",
        signature_date="2026-08-27", amount="17192.00 USD", change_order_number="CO-018",
    ))  # fmt: skip


def variation_open() -> Paper:
    body = """<h1>Variation VO-2209</h1><p class=b>Status: Pending client decision</p><div
class=cols>
<p>Reefline Environmental Pty Ltd has priced the additional groundwater bores instructed on site on
4 March 2026. Works under this variation proceed only once approved; until then the price stands for
30 days.</p><p>Principal: Wattlebank Shire Council<br>Contract: Closed landfill rehabilitation,
Cell 6<br>Contract no. WSC-RFT-0458<br>Variation: four extra monitoring bores, MW21 to
MW24</p></div>
<table><tr><td>Price excluding
GST<td>AUD 38,900.00</table><h3>Client's decision</h3><p>Approve ☐ &nbsp; Approve in part ☐ &nbsp;
Decline
☐</p>
<p>Name: Gemma Forsythe-Lau &nbsp; Position: Manager Waste Services</p><p>Signature:
______________________ &nbsp; Date: ____________</p>"""
    css = """body{font-family:
'DejaVu Sans';font-size:9pt}h1{color:#055}.b{background:#fec;padding:4px}
.cols{columns:2}td{border-bottom:1px solid #999;padding:4px 20px}"""
    return Paper("ka-reefline", "a", "text", web(body, css), truth(
        "change_order", "undecided", False, "en", client="Wattlebank Shire Council",
        project="Closed landfill rehabilitation, Cell 6", project_code="WSC-RFT-0458",
        signatory_name="Gemma Forsythe-Lau", signatory_title="Manager Waste Services",
        amount="38900.00 AUD", change_order_number="VO-2209",
    ))  # fmt: skip


def ticket() -> Paper:
    def chat(who: str, when: str, text: str) -> str:
        return f"<div class=m><b>{who}</b> <small>{when}</small><br>{text}</div>"

    body = """<h3>[FM-6120] Replace lintel and make good, Block D stair
&nbsp;<span>RESOLVED</span></h3>
<p>Reporter: Brackenhurst College &middot; Assignee: Mortar &amp; Lime Ltd &middot; Priority: Medium
&middot; Quote Q-1187 &middot; £3,940.00 + VAT</p>""" + "".join((
        chat("Mortar &amp; Lime (Sid Paley)", "13 Oct 2026 15:20", "Work done, photos attached. "
             "Please accept so that we can invoice Q-1187."),
        chat("System", "13 Oct 2026 "
                       "15:20", "Status: In progress → Resolved. If we hear nothing for "
             "14 days this ticket closes."),
        chat("Brackenhurst (Olive Tran, Estates Officer)", "16 Oct 2026 09:02",
             "Thanks Sid. I was up there this morning. I can't accept this yet, the new render is "
             "already crazed across the whole bay and the handrail is still lying in the yard. "
             "Come back to me when both are done."),
        chat("Mortar &amp; Lime (Sid Paley)", "16 Oct 2026 09:40", "Understood, back on Tuesday."),
    ))  # fmt: skip
    css = """span{background:#bde5c8;font-size:9pt;padding:2px 6px}.m{border:1px solid
#ccc;border-radius:6px;
margin:10px 0;padding:8px}small{color:#888}"""
    return Paper("ka-lintel", "a", "text", web(body, css), truth(
        CERT, "rejected", None, "en", client="Brackenhurst College",
        project="Replace lintel and make good, Block D stair", project_code="FM-6120",
        signatory_name="Olive Tran", signatory_title="Estates Officer",
        signature_date="2026-10-16", amount="3940.00 GBP",
    ))  # fmt: skip


def timesheet() -> Paper:
    days = (("Mon 07/09", "8.0", "CPT rig, line 3"), ("Tue 08/09", "9.5", "CPT rig, lines 3 and 4"),
            ("Wed 09/09", "8.0", "Standing, tide"), ("Thu 10/09", "10.0", "CPT rig, line 5"),
            ("Fri 11/09", "6.5", "Demob, load out"))  # fmt: skip
    rows = "".join(f"<tr><td>{a}<td>{b}<td>{c}" for a, b, c in days)
    body = f"""<h2>Weekly hours &middot; week 37/2026</h2><p>Crew lead: Jarek Szulc &middot; Firm:
Deepfen
Geotechnics B.V. (UK branch)<br>Charged to: Solway Array Ltd, landfall investigation, charge code
SAL-GI-55 &middot; PO 70014462</p><table>{rows}<tr><th>Total<th>42.0<th>at £96.00 =
£4,032.00</table>
<p class=ok>✔ Approved by client &nbsp; Hamish Dunbar, Site Investigation Lead &nbsp; 14 Sep 2026
07:31</p><p><small>Approved hours are final and may be invoiced. Disputed hours show in
red.</small></p>"""
    css = """td,th{border:1px solid #ccc;padding:5px
12px;text-align:left}.ok{background:#e2f4e5;padding:8px;
font-family:'DejaVu Sans';font-size:9pt}"""
    return Paper("ka-weekhours", "a", "text", web(body, css), truth(
        "timesheet_approval", "accepted", True, "en", client="Solway Array Ltd",
        project="landfall investigation", project_code="SAL-GI-55", signatory_name="Hamish Dunbar",
        signatory_title="Site Investigation Lead", signature_date="2026-09-14",
        amount="4032.00 GBP", po_number="70014462",
    ))  # fmt: skip


def dropdowns() -> Paper:
    body = """<h2>Completion check: solar canopy, Row 1</h2><table><tr><td>Building owner<td
class=f>Fennimore
Grocers Co-op ▾<tr><td>Work order<td class=f>WO-0081734<tr><td>Milestone<td class=f>Steel erected
(40%) ▾<tr><td>Payment on this milestone<td class=f>$58,240.00<tr><td>Inspected on<td class=f>
03/18/2026<tr><td>Result<td class=f>-- please choose -- ▾<tr><td>Owner's inspector<td
class=f>Darnell
Pike ▾<tr><td>Role<td class=f>Facilities Director ▾<tr><td>Electronic signature<td class=f>&nbsp;
</table><p>Choices for Result: Accepted / Accepted with punch list / Rejected</p>
<p><button>Save</button> <button>Submit</button> &nbsp; <em>Not submitted. Saved by
d.pike@fennimore.example,
last saved 03/18/2026 11:16 AM</em></p>"""
    css = """td{padding:6px 8px}.f{border:1px solid #889;background:#fafaff;width:300px}"""
    return Paper("ka-canopy", "a", "text", web(body, css, format="Letter"), truth(
        CERT, "undecided", False, "en", client="Fennimore Grocers Co-op",
        project="solar canopy, Row 1", project_code="WO-0081734", milestone="Steel erected (40%)",
        signatory_name="Darnell Pike", signatory_title="Facilities Director",
        amount="58240.00 USD",
    ))  # fmt: skip


def purchase() -> Paper:
    body = """<table class=w><tr><td><h1>PURCHASE ORDER</h1><td class=r>No.
<b>SBX-PO-61190</b><br>2 February
2026<br>Page 1 of 1</table><p>To: Lapwing Land Surveys Ltd, 3 Tithe Barn, Uffcombe</p>
<p>From: Saxonby Minerals Ltd, Estates &nbsp; Project: Quarry extension baseline survey &nbsp;
Cost code 8810-Q</p><table class=v><tr><th>Pos<th>Description<th>Net £<tr><td>10<td>Control network
and benchmarks<td>4,150.00<tr><td>20<td>UAV topographic survey, 61 ha<td>11,900.00<tr><td>30<td>
Volume report<td>1,800.00<tr><td colspan=2>Net<td>17,850.00<tr><td colspan=2>VAT 20%<td>3,570.00
<tr><td colspan=2>Total<td>21,420.00</table><p>Approved: <i>Noel Haverstock</i>, Purchasing Manager,
02/02/2026</p><small>Acceptance of this order by commencing work is acceptance of our terms. Each
position is paid on the acceptance of the deliverable by our Estates Surveyor in writing.</small>"""
    css = """i{font:22pt Kristi}body{font-family:Caladea}.w,.v{width:100%}.r{text-align:right}.v
td,.v th{border:1px
solid #555;
padding:4px;text-align:left}.v td:last-child{text-align:right}"""
    return Paper("ka-saxonby", "a", "text", web(body, css), truth(
        "purchase_order", None, True, "en", client="Saxonby Minerals Ltd",
        project="Quarry extension baseline survey", project_code="8810-Q",
        signatory_name="Noel Haverstock", signatory_title="Purchasing Manager",
        signature_date="2026-02-02", amount="21420.00 GBP", po_number="SBX-PO-61190",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (turnstile, waiting, tender, returned, radios, void, change_tool, variation_open,
                 ticket, timesheet, dropdowns, purchase):  # fmt: skip
        yield make()
