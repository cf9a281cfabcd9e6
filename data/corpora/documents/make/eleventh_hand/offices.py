"""What engineers' and surveyors' offices send out and get back: records, minutes, forms."""

from collections.abc import Iterator

from paper import Paper, truth

from eleventh_hand.board import Sheet, ink, over, web

CERT = "acceptance_certificate"


def superseded() -> Paper:
    s = Sheet(font="Times-Roman", pt=10.5)
    s.t(56, 56, "HASKINE & BRODY CONSULTING ENGINEERS", 12, "b")
    s.t(540, 56, "Form QF-14 issue 3", 9, end="r")
    s.stamp(430, 96, ["SUPERSEDED", "see QF-14 dated 2 June"], "#8b0000", 12)
    s.y = 130
    s.p("<b>Design stage sign-off</b>", 14)
    s.p(
        "Client: Northgate Leisure Trust<br/>Project: Ice Arena Roof Replacement<br/>Job number: "
        "31877<br/>"
        "Stage: Technical design (RIBA 4)<br/>Stage fee: £64,500.00"
    )
    s.p(
        "The Client confirms that the stage is complete and accepted and that the fee may be "
        "invoiced.",
        gap=50,
    )
    s.ink(111, 70, s.y, 120, 30)
    s.line(60, s.y + 2, 250, s.y + 2)
    s.t(60, s.y + 15, "Priscilla Okafor-Dean, Chief Executive", 9)
    s.t(300, s.y, "21 May 2026")
    s.t(56, 790, "A superseded form has no force. Do not invoice from this sheet.", 8)
    return Paper("ka-haskine", "a", "text", s.done(), truth(
        CERT, "undecided", True, "en", client="Northgate Leisure Trust",
        project="Ice Arena Roof Replacement", project_code="31877",
        milestone="Technical design (RIBA 4)", signatory_name="Priscilla Okafor-Dean",
        signatory_title="Chief Executive", signature_date="2026-05-21", amount="64500.00 GBP",
        warnings=["draft_or_void"],
    ))  # fmt: skip


def minutes() -> Paper:
    body = """<h3>Progress Meeting No. 14 &mdash; Minutes</h3><p class=g>Elmscot Viaduct
Strengthening
&middot; Contract EV/2211 &middot; held 18 August 2026, site office</p><p>Present: G. Sturrock
(Client's
Agent, Ferryhill Heritage Railway), N. Baptiste (Arden Spanwright Ltd), K. Yoo (designer)</p><table>
<tr><th>14.1<td>Minutes of No. 13 were accepted without change.<td><tr><th>14.2<td>Arden asked for
acceptance of Milestone 6, pier 4 jacketing (£118,250). Mr Sturrock noted that core results are
still
outstanding and deferred his decision until they are in.<td>KY<tr><th>14.3<td>Milestone 5 was
accepted on
4 August; invoice already paid.<td><tr><th>14.4<td>Scaffold licence to be renewed by 1
September.<td>NB
</table><p>Next meeting: 15 September 2026, 10:00</p><p>Minutes signed as a true record: <i>G.
Sturrock</i></p>"""
    css = """table{width:100%}td,th{border:1px solid
#999;padding:6px;vertical-align:top}.g{color:#555}
i{font:24pt Kristi;color:#1c2f7a}"""
    return Paper("ka-elmscot", "a", "text", web(body, css), truth(
        CERT, "undecided", True, "en", client="Ferryhill Heritage Railway",
        project="Elmscot Viaduct Strengthening", project_code="EV/2211",
        milestone="Milestone 6, pier 4 jacketing", signatory_name="G. Sturrock",
        signatory_title="Client's Agent", amount="118250.00 GBP",
    ))  # fmt: skip


def uat() -> Paper:
    body = """<h2>User acceptance sign-off: BIM field viewer</h2><p>Sponsor: <b>Castlemere
Construction
Group</b> | Programme: Digital Site 2026 | Charge no. DS26-UAT-3 | PO 880123</p><p>Release in
test: R3
(offline mark-up). Milestone payment $41,000.00.</p><table><tr><th>Script<th>Steps<th>Pass<th>Fail
<th>Severity<tr><td>OM-01 download model<td>12<td>12<td>0<td><tr><td>OM-02
mark-up<td>20<td>18<td>2<td>
minor<tr><td>OM-03 sync<td>15<td>15<td>0<td></table><p>Outcome (tick):</p><p class=k>■ Accept
release
&nbsp; □ Accept with workaround &nbsp; □ Reject release</p><p>The two minor failures are logged in
the
ordinary backlog and do not affect this sign-off.</p><table
class=s><tr><th>Role<th>Name<th>Signed<th>
Date<tr><td>Vendor test lead<td>Pooja Marwick<td>/s/ P. Marwick<td>July 21, 2026<tr><td>Sponsor,
Head of
Site Systems<td>Hector Villanueva<td>/s/ H. Villanueva<td>July 23, 2026</table>"""
    css = """td,th{border:1px solid #888;padding:4px 10px;text-align:left}.k{font-family:
'DejaVu Sans';
font-size:10pt}"""
    return Paper("ka-fieldviewer", "a", "text", web(body, css, format="Letter"), truth(
        CERT, "accepted", True, "en", client="Castlemere Construction Group",
        project="Digital Site 2026", project_code="DS26-UAT-3", milestone="R3 (offline mark-up)",
        signatory_name="Hector Villanueva", signatory_title="Head of Site Systems",
        signature_date="2026-07-23", amount="41000.00 USD", po_number="880123",
    ))  # fmt: skip


def original() -> Paper:
    s = Sheet(pt=10)
    s.y = 50
    s.p("<b>TAKING-OVER CERTIFICATE</b> (copy for the contractor)", 13, gap=12)
    s.p(
        "Contract No. KWA-C3, Kitabu Water Authority, Rising Main Rehabilitation. To: Delta "
        "Forge Pipelines "
        "Ltd.",
        gap=8,
    )
    s.p(
        "In accordance with Sub-Clause 10.1 we certify that Section 2, <b>Booster Station "
        "BS-2</b>, was "
        "completed and taken over by the Employer on 30 November 2026, no defects being "
        "outstanding. "
        "Half of the retention for the Section, USD 37,225.00, is hereby released.",
        gap=30,
    )
    s.t(60, s.y, "(signed on the original)", 11, "Helvetica-Oblique")
    s.line(60, s.y + 4, 260, s.y + 4)
    s.t(60, s.y + 17, "Eng. Josephat Mwangala", 9)
    s.t(60, s.y + 29, "Employer's Representative, Kitabu Water Authority", 9)
    s.t(330, s.y, "3 December 2026")
    return Paper("ka-kitabu", "a", "text", s.done(), truth(
        CERT, "accepted", True, "en", client="Kitabu Water Authority",
        project="Rising Main Rehabilitation", project_code="KWA-C3",
        milestone="Booster Station BS-2", signatory_name="Josephat Mwangala",
        signatory_title="Employer's Representative", signature_date="2026-12-03",
        amount="37225.00 USD",
    ))  # fmt: skip


def two_columns() -> Paper:
    s = Sheet(pt=9)
    s.rect(40, 40, s.w - 80, 26, "#1f3b4d")
    s.t(50, 58, "ACCEPTANCE OF DELIVERABLE", 13, "b", "#ffffff")
    s.y = 84
    for text in (
        "Consultant: Fennel Ecology Ltd",
        "Client: Tidewell Offshore Wind Ltd",
        "Project: Onshore cable route surveys",
        "Ref: FE-1503",
        "Deliverable: D4 Great crested newt eDNA report",
        "Fee: £9,315.00 + VAT",
    ):
        s.p(text, w=230, gap=5)
    left = s.y
    s.y = 84
    s.p(
        "<b>Terms.</b> A deliverable is accepted when this sheet is signed by the Client without "
        "reservation. A deliverable shall be deemed rejected when the Client so states within "
        "ten days. "
        "A conditional acceptance obliges the Consultant to correct without charge. Payment of "
        "an invoice "
        "is not acceptance.",
        7.5,
        x=310,
        w=230,
    )
    s.y = max(left, s.y) + 20
    s.p("Client's statement: D4 accepted. No reservation.", 11, gap=44)
    s.ink(114, 70, s.y, 110, 28)
    s.line(56, s.y + 2, 240, s.y + 2)
    s.t(56, s.y + 14, "Name: Roisin Caulfield", 9)
    s.t(56, s.y + 27, "Role: Consents Manager", 9)
    s.t(56, s.y + 40, "Date: 30/09/2026", 9)
    return Paper("ka-newt", "a", "text", s.done(), truth(
        CERT, "accepted", True, "en", client="Tidewell Offshore Wind Ltd",
        project="Onshore cable route surveys", project_code="FE-1503",
        milestone="D4 Great crested newt eDNA report", signatory_name="Roisin Caulfield",
        signatory_title="Consents Manager", signature_date="2026-09-30", amount="9315.00 GBP",
    ))  # fmt: skip


def sow() -> Paper:
    body = """<h1>Statement of Work 07</h1><p>under Master Agreement MA-2024-19 between
<b>Copperline
Rapid Transit District</b> and Basalt Ridge Geotechnical, Inc.</p><h4>1. Project</h4><p>Ballpark
Station
Tunnel, instrumentation and monitoring (SOW-07-BPT)</p><h4>2. Milestones</h4><table><tr><td>Baseline
readings accepted<td>$48,000<tr><td>Weekly monitoring, 26 weeks<td>$156,000<tr><td>Close-out report
accepted<td>$22,000<tr><td><b>Not to exceed</b><td><b>$226,000</b></table><h4>3. Acceptance</h4>
<p>District has 15 business days to accept or reject in writing.</p><table class=x><tr><td>Basalt
Ridge<br>@1<br>Lorna Tisdale, Principal<br>1/12/2026<td>District<br>@2<br>Malik Chesterton, Deputy
Chief Engineer<br>January 20, 2026</table>"""
    body = body.replace("@1", ink(115, 100, 28, "#222")).replace("@2", ink(116, 110, 28))
    css = "td{border:1px solid #aaa;padding:6px 14px}h4{margin:10px 0 2px}.x{margin-top:20px}"
    return Paper("ka-basaltridge", "a", "text", web(body, css, format="Letter"), truth(
        "statement_of_work", None, True, "en", client="Copperline Rapid Transit District",
        project="Ballpark Station Tunnel, instrumentation and monitoring",
        project_code="SOW-07-BPT", signatory_name="Malik Chesterton",
        signatory_title="Deputy Chief Engineer", signature_date="2026-01-20",
        amount="226000.00 USD",
    ))  # fmt: skip


def overlay() -> Paper:
    body = """<table><tr><th colspan=4>MATERIAL &amp; ERECTION RELEASE &nbsp; R-58<tr><td>Buyer<td
colspan=3>Hartnell Food Logistics Inc.<tr><td>Site<td>Cold Store 3, Rexburg
Park<td>Job<td>M-7105<tr><td>
Phase<td colspan=3>Insulated panel walls, grid A-F<tr><td>Phase amount<td>CAD 204,600.00<td>PO<td>
HFL 33-902<tr><td>Released by<td colspan=3>Ambrose Lachapelle, Construction Manager<tr class=b><td>
Signature<td><td>Date<td></table><p>By signing, the buyer takes the phase over as complete. A
crossed-out
phase is not taken over.</p><p class=k>OK &nbsp;☐ &nbsp;&nbsp;&nbsp; NOT OK &nbsp;☐</p>"""
    css = """table{width:100%}td,th{border:1px solid #000;padding:8px;text-align:left}.b
td{height:46px}
.k{font:12pt 'DejaVu Sans'}"""

    def sign(s: Sheet) -> None:
        s.ink(118, 172, 234, 110, 24)
        s.hand(452, 230, "Apr 2, 2026", 13)
        s.c.setLineWidth(1.6)
        s.c.setStrokeColorRGB(0.1, 0.2, 0.5)
        s.c.bezier(70, s.h - 278, 74, s.h - 286, 76, s.h - 285, 88, s.h - 264)

    pdf = over(web(body, css, format="Letter"), sign)
    return Paper("ka-coldstore", "a", "text", pdf, truth(
        CERT, "accepted", True, "en", client="Hartnell Food Logistics Inc.",
        project="Cold Store 3, Rexburg Park", project_code="M-7105",
        milestone="Insulated panel walls, grid A-F", signatory_name="Ambrose Lachapelle",
        signatory_title="Construction Manager", signature_date="2026-04-02",
        amount="204600.00 CAD", po_number="HFL 33-902",
    ))  # fmt: skip


def timesheet_back() -> Paper:
    s = Sheet(pt=9.5)
    s.p("<b>Monthly time return: June 2026</b> &nbsp; Plumbline Surveyors", 13)
    s.p(
        "Assignment: setting-out engineer on loan to Granary Wharf Developments "
        "Ltd<br/>Assignment no. "
        "GW-LOAN-2 &nbsp; Engineer: Tobias Wren &nbsp; Rate: £58.50/h"
    )
    s.table(
        [
            ["Week", "Hours claimed", "Hours agreed"],
            ["23", "45.0", "37.5"],
            ["24", "45.0", "37.5"],
            ["25", "45.0", "37.5"],
            ["26", "45.0", "37.5"],
            ["Total", "180.0", "150.0"],
        ],
        [80, 120, 120],
    )
    s.p("Claimed value £10,530.00")
    s.box(60, s.y + 9)
    s.t(76, s.y + 9, "Approved")
    s.box(160, s.y + 9, "cross")
    s.t(176, s.y + 9, "Returned, not approved")
    s.y += 24
    s.p("Comment: standing time is not chargeable, contract clause 7. Please re-issue.", gap=40)
    s.ink(119, 70, s.y, 100, 28)
    s.t(60, s.y + 14, "Saffron Idowu, Project Director, Granary Wharf, 3 July 2026", 9)
    return Paper("ka-plumbline", "a", "text", s.done(), truth(
        "timesheet_approval", "rejected", True, "en", client="Granary Wharf Developments Ltd",
        project_code="GW-LOAN-2", signatory_name="Saffron Idowu",
        signatory_title="Project Director", signature_date="2026-07-03", amount="10530.00 GBP",
    ))  # fmt: skip


def table_of_six() -> Paper:
    rows = (("S1", "Desk "
                   "study", "6,000", "27 Jan 26 "
                                     "LM"), ("S2", "Trial pits", "18,400", "16 Feb 26 LM"),
            ("S3", "Lab testing", "9,900", "rejected 9 Mar 26 LM, repeat sulphates"),
            ("S4", "Interpretive report", "12,500", ""))  # fmt: skip
    cells = "".join(f"<tr><td>{a}<td>{b}<td>{c}<td class=w>{d}" for a, b, c, d in rows)
    body = f"""<h2>Stage control card</h2><p>Client <b>Larkhill Academies Trust</b>; job <b>Sixth
form block,
ground investigation</b>; our ref <b>CC-0419</b></p><p>This copy is issued for the decision of
<b>9 March 2026 on stage S3</b>.</p><table><tr><th>Stage<th>Content<th>Fee £<th>Client's word{cells}
</table><p>Initials: LM = Lindsay Mottram, Estates Director</p>"""
    css = """td,th{border:1px solid #666;padding:8px;text-align:left}.w{font:15pt 'Dancing Script';
color:#1c2f7a;width:240px}"""
    return Paper("ka-stagecard", "a", "text", web(body, css), truth(
        CERT, "rejected", True, "en", client="Larkhill Academies Trust",
        project="Sixth form block, ground investigation", project_code="CC-0419",
        milestone="Lab testing", signatory_name="Lindsay Mottram",
        signatory_title="Estates Director", signature_date="2026-03-09", amount="9900.00 GBP",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (superseded, minutes, uat, original, two_columns, sow, overlay, timesheet_back,
                 table_of_six):  # fmt: skip
        yield make()
