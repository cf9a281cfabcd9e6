"""Pages printed from tickets, client portals, ERP screens and mail programs (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import text, web

AC = "acceptance_certificate"


def _ticket() -> bytes:
    css = """body{font:12px Carlito;color:#172b4d} .k{color:#6b778c;width:130px}
    h1{font-size:19px;margin:4px 0 12px} td{padding:3px 8px 3px 0;vertical-align:top}
    .lz{background:#e3fcef;color:#006644;font-weight:bold;padding:1px 5px;border-radius:3px}
    .c{border-top:1px solid #dfe1e6;padding:7px 0} .t{color:#6b778c;font-size:10.5px}"""
    return web(
        """<div class=t>Bramwell Logistics / BRLG Warehouse cut-over / <b>BRLG-418</b></div>
    <h1>M3 Handheld scanners live at Daventry &amp; Corby</h1>
    <table><tr><td class=k>Type<td>Milestone sign-off<td class=k>Status
    <td><span class=lz>APPROVED</span>
    <tr><td class=k>Reporter<td>Ines Okafor (Quaystone Systems)<td class=k>Resolution<td>Done
    <tr><td class=k>Assignee<td>Martin Leyland (Bramwell Logistics)<td class=k>Due<td>27/Feb/26
    <tr><td class=k>Contract ref<td>QS-SOW-2025-077<td class=k>PO<td>4501188203
    <tr><td class=k>Billing value<td>GBP 48,250.00 excl. VAT<td class=k>Fix version<td>R3
    <tr><td class=k>Approver title<td>Head of Warehouse Systems<td class=k>Sprint<td>BRLG 22
    </table><h3>Description</h3><p>All 164 devices enrolled, roaming survey attached, two weeks of
    hypercare closed with no P1. We ask Bramwell to approve or decline on this ticket; a
    transition to APPROVED by the named approver counts as written acceptance under clause 6.2.</p>
    <h3>Activity</h3>
    <div class=c><b>Ines Okafor</b> <span class=t>19/Feb/26 4:12 PM</span><br>Status changed
    IN REVIEW &rarr; WAITING FOR CUSTOMER</div>
    <div class=c><b>Martin Leyland</b> <span class=t>23/Feb/26 9:40 AM</span><br>Two units at Corby
    dock 7 lose the session when the forklift turns. Not signing until I have seen that fixed.</div>
    <div class=c><b>Ines Okafor</b> <span class=t>25/Feb/26 11:05 AM</span><br>AP firmware replaced,
    driver re-tested with Gary on the night shift. Log attached.</div>
    <div class=c><b>Martin Leyland</b> <span class=t>26/Feb/26 8:31 AM</span><br>Thanks, walked the
    aisle myself this morning and it holds. Happy to accept M3, invoice away.<br>
    <i>Status changed WAITING FOR CUSTOMER &rarr; APPROVED</i></div>""",
        css,
        display_header_footer=True,
        header_template="<span></span>",
        footer_template="<div style='font-size:7px;margin-left:50px'>BRLG-418 printed 02/03/2026"
        " <span class=pageNumber></span>/<span class=totalPages></span></div>",
    )


def _ticket_waiting() -> bytes:
    css = """body{font:11.5px 'DejaVu Sans'} .bar{background:#03363d;color:#fff;padding:8px 12px}
    .row{display:grid;grid-template-columns:190px 1fr;gap:16px;margin-top:14px}
    .side{background:#f8f9f9;padding:10px} .side b{display:block;margin-top:8px;color:#555}
    .m{border:1px solid #d8dcde;padding:9px;margin-bottom:9px}"""
    return web(
        """<div class=bar>#90412 &nbsp; Completed: Data room migration, phase 2 (Hollins Vale)
    </div><div class=row><div class=side><b>Requester</b>Priya Nambiar<b>Organisation</b>Hollins
    Vale
    Hospitals Trust<b>Status</b>Solved (pending customer confirmation)<b>Milestone</b>
    Phase 2 Data room migration<b>Work order</b>WO-90412-2<b>Fee on acceptance</b>&pound;17,900.00
    <b>Customer confirmation</b>&ndash; not given &ndash;<b>Confirmed by</b>&ndash;<b>Confirmed on
    </b>&ndash;</div><div><div class=m><b>Tomasz Bielak, Kettle &amp; Wharf IT</b> 11 Mar 2026 17:22
    <p>Hello Priya, phase 2 is now fully completed and accepted by our QA. All 1.9 TB have been
    copied and checksums agree. I have set this ticket to Solved.</p></div>
    <div class=m><b>Automatic message</b> 14 Mar 2026 17:22<p>Your request has been solved. If you
    agree, press <u>Accept work</u>. If you do not, press <u>Not accepted</u> and tell us why. We
    have not heard from you yet.</p></div><div class=m><b>Tomasz Bielak, Kettle &amp; Wharf IT</b>
    17 Mar 2026 09:01 <i>(internal note)</i><p>Chased by phone, on leave until the 23rd. Finance
    wants this billed in March.</p></div></div></div>""",
        css,
    )


def _dropdown() -> bytes:
    css = """body{font:12px Lato} h2{color:#5b2a86} .f{margin:7px 0}
    .f label{display:inline-block;width:170px;color:#777}
    .v{display:inline-block;border:1px solid #bbb;border-radius:4px;padding:3px 9px;min-width:260px}
    .v:after{content:'';} .sel:after{content:'\\25be';float:right;color:#777}
    textarea{width:100%;height:90px;font:12px Lato}"""
    return web(
        """<h2>Deliverable review &middot; Fennimore Water Supplier Hub</h2>
    <p>Deliverable D-07 of work order FW/C/2291, version 2 submitted 3 February 2026</p>
    <div class=f><label>Supplier</label><span class=v>Pike Ridge Analytics LLC</span></div>
    <div class=f><label>Programme</label><span class=v>Leak Forecasting Pilot</span></div>
    <div class=f><label>Deliverable / stage</label><span class=v>D-07 Model validation report</span>
    </div><div class=f><label>Stage value</label><span class=v>USD 31,500.00</span></div>
    <div class=f><label>Order</label><span class=v>PO 77-20914</span></div>
    <div class=f><label>Review outcome</label><span class="v sel">Not accepted</span></div>
    <div class=f><label>Reviewer</label><span class=v>Dana Whitcombe, Asset Data
    Manager</span></div>
    <div class=f><label>Outcome recorded</label><span class=v>12 February 2026 14:07</span></div>
    <h3>Reviewer comment</h3><textarea>The hold-out months overlap the training window, so the
recall quoted on p. 11 cannot be relied on. Section 5 was accepted in version 1 and is fine.
Please re-run and resubmit as version 3.</textarea>
    <p style='font-size:10px;color:#777'>Possible outcomes: Accepted &middot; Accepted with comments
    &middot; Not accepted &middot; Withdrawn. Recorded outcomes are signed with the reviewer's hub
    account and cannot be changed.</p>""",
        css,
    )


def _entry_sheet() -> bytes:
    css = """body{font:11px 'Liberation Mono'} pre{font:inherit;white-space:pre;margin:0}"""
    return web(
        """<pre>
ORSTED-HALE MANUFACTURING PLC                                Plant 2100  Purch.Org 10
SERVICE ENTRY SHEET  1000448172                              Print 06.03.2026 07:55:12
---------------------------------------------------------------------------------------
Purchase order  4700031566 / item 00020      Vendor 118840  GRANTCHESTER CONTROLS LTD
WBS element     C-24.0117.03                 Short text   Line 4 PLC retrofit
Entry date      04.03.2026                   Period       02.2026 - 03.2026
Pers. resp.int. H. FEATHERSTONE              Pers. resp. ext.  L. ABARA

Line  Service no.  Short text                        Qty  Un     Gross price   Curr
0010  3000551      Cabinet rewire, cells A-D           4  EA       18,400.00   GBP
0020  3000552      Safety relay validation             1  LS        6,150.00   GBP
0030  3000560      Standby engineer (rejected)         0  H             0.00   GBP
                                                   Net value       24,550.00   GBP
                                                   Tax V1 20%       4,910.00   GBP
---------------------------------------------------------------------------------------
Milestone text   MS20 Cells A-D rewired and safety validated
Release strategy S3    Code  Name                      Status    Date        User
                       T1    Technical requisitioner   released  04.03.2026  HFEATHERST
                       C4    Cost centre owner         released  05.03.2026  NVARLEY
Acceptance indicator   [X]   Accepted by  NADIA VARLEY, ENGINEERING DIRECTOR  05.03.2026
Release indicator      [X]   No further release required
Document was posted as goods receipt 5000981127.
---------------------------------------------------------------------------------------
</pre>""",
        css,
        landscape=True,
    )


def _change_board() -> bytes:
    css = """body{font:12px 'Liberation Sans'} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #99a;padding:4px 7px;text-align:left} th{background:#e8ecf7}"""
    return web(
        """<h2 style='margin-bottom:2px'>Change record CR-0093</h2>
    <div>Tarrant County Library Consortium &ndash; managed services agreement MSA-611</div>
    <p>Requested by: Opal Networks Inc. &nbsp; Title: <b>Add six branch firewalls to Branch Refresh
    2026</b> &nbsp; Project BR26</p>
    <table><tr><th>Item<th>Before<th>After<th>Change
    <tr><td>Firewalls supplied and staged<td>$84,000.00<td>$105,600.00<td>+$21,600.00
    <tr><td>Annual support<td>$9,240.00<td>$9,240.00<td>$0.00
    <tr><td>Finish date<td>30 June 2026<td>17 July 2026<td>+17 days</table>
    <h3>Approvals</h3><table><tr><th>Role<th>Name<th>Vote<th>When (CST)
    <tr><td>Opal Networks, account lead<td>Gus Hartigan<td>Approved<td>2026-01-20 10:14
    <tr><td>Consortium, network services manager<td>Leticia Brandt<td>Approved<td>2026-01-21 08:50
    <tr><td>Consortium, finance officer<td>Owen Tsosie<td>Approved<td>2026-01-22 16:33</table>
    <p>Both consortium votes are needed. <b>Record state: Approved &ndash; implement.</b></p>""",
        css,
    )


def _hours(state: str) -> bytes:
    second = {
        "a": "<td>Pending<td>&mdash;",
        "b": "<td>Approved<td>Mar 4, 2026 6:18 PM",
    }[state]
    banner = {"a": "1 of 2 client approvals", "b": "Locked, ready to invoice"}[state]
    css = """body{font:11px Carlito} table{border-collapse:collapse;width:100%;margin:9px 0}
    td,th{border-bottom:1px solid #ccc;padding:4px;text-align:right} td:first-child,
    th:first-child{text-align:left} .p{background:#fff4cc;padding:6px 10px;float:right}"""
    return web(
        f"""<div class=p>{banner}</div><h2>Weekly time for approval</h2>
    <p>Consultant Beatriz Lund &middot; Cobalt Fern Consulting &middot; week of Feb 23 &ndash; Mar
    1,
    2026<br>Customer <b>Meridian Ferry Authority</b> &middot; engagement MFA-0325 Crew Rostering
    Replacement &middot; PO MFA 60071</p>
    <table><tr><th>Task<th>M<th>T<th>W<th>T<th>F<th>Hrs<th>Rate<th>Value
    <tr><td>Rule interviews<td>6<td>7.5<td>8<td>4<td>0<td>25.5<td>$165.00<td>$4,207.50
    <tr><td>Prototype<td>2<td>0<td>0<td>4<td>7<td>13<td>$165.00<td>$2,145.00
    <tr><td>Travel (not billable)<td>1<td>0<td>0<td>0<td>1<td>2<td>&ndash;<td>&ndash;
    <tr><th>Total<th><th><th><th><th><th>40.5<th><th>$6,352.50</table>
    <table><tr><th>Client approver<th>Position<th>State<th>Time
    <tr><td>Colm Dacey<td>Operations Analyst<td>Approved<td>Mar 2, 2026 9:02 AM
    <tr><td>Ruth Ekberg<td>Deputy Director, Crewing{second}</table>
    <p>Time is billable only after both client approvers have approved.</p>""",
        css,
    )


def papers() -> Iterator[Paper]:
    """Six layouts, one of them in two states."""
    bramwell = {
        "client": "Bramwell Logistics",
        "project": "BRLG Warehouse cut-over",
        "project_code": "QS-SOW-2025-077",
        "milestone": "M3 Handheld scanners live at Daventry & Corby",
    }
    yield text(
        "ticket-approved",
        _ticket(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            **bramwell,
            signatory_name="Martin Leyland",
            signatory_title="Head of Warehouse Systems",
            signature_date="2026-02-26",
            amount="48250.00 GBP",
            po_number="4501188203",
        ),
    )
    yield text(
        "ticket-solved",
        _ticket_waiting(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Hollins Vale Hospitals Trust",
            project="Data room migration",
            project_code="WO-90412-2",
            milestone="Phase 2 Data room migration",
            amount="17900.00 GBP",
        ),
    )
    yield text(
        "supplier-hub",
        _dropdown(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Fennimore Water",
            project="Leak Forecasting Pilot",
            project_code="FW/C/2291",
            milestone="D-07 Model validation report",
            signatory_name="Dana Whitcombe",
            signatory_title="Asset Data Manager",
            signature_date="2026-02-12",
            amount="31500.00 USD",
            po_number="77-20914",
        ),
    )
    yield text(
        "entry-sheet",
        _entry_sheet(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="ORSTED-HALE MANUFACTURING PLC",
            project="Line 4 PLC retrofit",
            project_code="C-24.0117.03",
            milestone="MS20 Cells A-D rewired and safety validated",
            signatory_name="NADIA VARLEY",
            signatory_title="ENGINEERING DIRECTOR",
            signature_date="2026-03-05",
            amount="24550.00 GBP",
            po_number="4700031566",
        ),
    )
    yield text(
        "change-board",
        _change_board(),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Tarrant County Library Consortium",
            project="Branch Refresh 2026",
            project_code="BR26",
            signatory_name="Owen Tsosie",
            signatory_title="finance officer",
            signature_date="2026-01-22",
            amount="21600.00 USD",
            change_order_number="CR-0093",
        ),
    )
    mfa = {
        "client": "Meridian Ferry Authority",
        "project": "Crew Rostering Replacement",
        "project_code": "MFA-0325",
        "po_number": "MFA 60071",
        "signatory_name": "Ruth Ekberg",
        "signatory_title": "Deputy Director, Crewing",
        "amount": "6352.50 USD",
    }
    kind = "timesheet_approval"
    yield text(
        "week-of-time",
        _hours("a"),
        truth(kind, "undecided", False, "en", **mfa, warnings=["partly_signed"]),
    )
    yield text(
        "week-of-time",
        _hours("b"),
        truth(kind, "accepted", True, "en", **mfa, signature_date="2026-03-04"),
        "b",
    )
