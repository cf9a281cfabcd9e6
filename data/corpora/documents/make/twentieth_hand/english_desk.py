"""English papers that come off a screen: portals, tickets, mail chains, e-signature records."""

from collections.abc import Iterator

from paper import Paper, truth

from twentieth_hand.board import ink, sheet, web


def portal() -> Paper:
    """Changes were asked for first; the newest line of the history approves."""
    css = """
    .bar{background:#12344d;color:#fff;padding:9px 14px;font-size:11pt} .crumb{color:#667;margin:9px 0}
    .card{border:1px solid #d5dbe1;border-radius:6px;padding:12px 16px;margin-bottom:12px}
    .pill{background:#d9f2e3;color:#0c6b38;border-radius:10px;padding:2px 10px;font-weight:bold}
    .row{display:flex;gap:26px} .row div{flex:1} .l{color:#6b7785;font-size:8.5pt}
    .ev{border-left:3px solid #c8d2db;padding:3px 0 7px 12px;margin-left:4px}"""
    body = """
    <div class=bar>Quillhaven Studio &nbsp;·&nbsp; Client room</div>
    <div class=crumb>Rooms / Bexmoor Leisure Trust / Members app / Deliverables / D4</div>
    <div class=card><b style="font-size:14pt">Component library and design tokens</b><br><br>
    <div class=row><div><span class=l>Client</span><br>Bexmoor Leisure Trust</div>
    <div><span class=l>Project</span><br>Members App Redesign</div>
    <div><span class=l>Engagement</span><br>QH-2291</div></div><br>
    <div class=row><div><span class=l>Milestone</span><br>D4 Component library</div>
    <div><span class=l>Fee on release</span><br>£18,400.00</div>
    <div><span class=l>Status</span><br><span class=pill>Approved</span></div></div></div>
    <div class=card><b>History</b> <span class="g sm">newest first, all times London</span><br><br>
    <div class=ev><b>Maren Oduya</b> (Head of Digital, Bexmoor) set the status to <b>Approved</b><br>
    <span class=g>17 March 2026, 09:52</span><br>“Dark mode contrast is sorted, thank you. Release the fee.”</div>
    <div class=ev><b>Theo Lask</b> (Quillhaven) uploaded version 3<br><span class=g>15 March 2026, 18:20</span></div>
    <div class=ev><b>Maren Oduya</b> (Head of Digital, Bexmoor) set the status to <b>Changes requested</b><br>
    <span class=g>11 March 2026, 14:05</span><br>“Not ready for us to approve: contrast fails in dark mode on eleven components.”</div>
    <div class=ev><b>Theo Lask</b> (Quillhaven) uploaded version 2 and asked for approval<br><span class=g>10 March 2026, 16:44</span></div></div>"""
    return sheet(
        "client-room-history",
        web(body, css, top="23/03/2026, 08:14", foot="https://rooms.quillhaven.example/bexmoor/d4 &nbsp; 1/1", margin="14mm"),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Bexmoor Leisure Trust",
            project="Members App Redesign", project_code="QH-2291", milestone="D4 Component library",
            signatory_name="Maren Oduya", signatory_title="Head of Digital",
            signature_date="2026-03-17", amount="18400.00 GBP",
        ),
    )  # fmt: skip


def envelope_complete() -> Paper:
    """The form's line is empty to the eye; the record on page two has the client's signature."""
    css = "h1{font:bold 15pt 'Liberation Serif'} .p{page-break-before:always} td{padding:5px 9px;border-bottom:1px solid #ccc} .ac td{border:0;padding:3px 18px 3px 0}"
    body = """
    <div class=serif style="font-size:11.5pt">
    <p class="sm g r">Envelope 7C1E-40B9-AA27</p>
    <h1>Deliverable Acceptance</h1>
    <p>Supplier: Tarnbrook Analytics Ltd<br>Customer: Ossian &amp; Vale Insurance plc</p>
    <p>Statement of work SOW-0417, <i>Claims Data Lake</i>. Milestone: <b>M5 Production cut-over</b>.</p>
    <p>The Customer has tested the deliverables listed in Annex B of the statement of work, finds that they meet
    the acceptance criteria and accepts them. On acceptance the milestone payment of £63,750.00 falls due
    against purchase order 4500088213.</p>
    <table class=ac style="margin-top:60px"><tr><td>For the Customer<td>[signature field 1]<tr><td>For the Supplier<td>[signature field 2]</table>
    <p class=sm>Signed electronically; the signature certificate on the following page is part of this document.</p></div>
    <div class=p></div><h2>Signature certificate</h2>
    <table style="width:100%"><tr><td>Envelope<td class=mono>7C1E-40B9-AA27<td><b>Status: Completed</b>
    <tr><td>Subject<td colspan=2>Deliverable Acceptance SOW-0417 M5</table><br>
    <table style="width:100%"><tr style="background:#eef"><td>Signer<td>Field<td>Sent<td>Viewed<td>Signed
    <tr><td>Ingrid Falconer<br>Director of Data, Ossian &amp; Vale Insurance plc<br>i.falconer@ossianvale.example<td>1<td>2 Feb 2026 10:02<td>3 Feb 2026 08:31<td>3 Feb 2026 08:40<br><span class=sm>IP 81.2.69.14, code by text message</span>
    <tr><td>Rhodri Penn<br>Delivery Lead, Tarnbrook Analytics Ltd<td>2<td>2 Feb 2026 10:02<td>2 Feb 2026 10:05<td>2 Feb 2026 10:06</table>
    <p class="sm g">All recipients have signed. Hash of the completed file: 9b1f 66d0 83ce 12a4</p>"""
    return sheet(
        "envelope-certificate-complete",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Ossian & Vale Insurance plc",
            project="Claims Data Lake", project_code="SOW-0417", milestone="M5 Production cut-over",
            signatory_name="Ingrid Falconer", signatory_title="Director of Data",
            signature_date="2026-02-03", amount="63750.00 GBP", po_number="4500088213",
        ),
    )  # fmt: skip


def envelope_waiting() -> Paper:
    """The supplier has signed, the client only looked at it."""
    css = "body{font-family:'DejaVu Sans';font-size:9pt} .t td,.t th{border:1px solid #bbb;padding:6px} .t{width:100%}"
    body = """
    <h2 style="color:#5b2a86">Signing summary</h2>
    <p>Document: <b>Certificate of Final Acceptance – Helpdesk Transition.pdf</b><br>Reference: signpost/af31-0092<br>
    Sender: Corvane Managed Services Inc.</p>
    <div style="background:#f7f3fb;padding:10px 14px">“Larkmoor County Schools hereby accepts the transition of its service desk under project
    <b>Helpdesk Transition</b>, task order TO-118, as complete and free of open defects, and releases the transition fee of $41,200.00.”<br>
    <span class="g sm">Excerpt of the operative clause, page 3</span></div><br>
    <table class=t><tr><th>#<th>Recipient<th>Role<th>Action<th>When (US Eastern)
    <tr><td>1<td>Dale Hutchens<br>Transition Manager, Corvane<td>Contractor<td><b>Signed</b><td>Apr 21, 2026 3:12 PM
    <tr><td>2<td>Priscilla Amundsen<br>Chief Technology Officer, Larkmoor County Schools<td>Customer<td>Viewed<td>Apr 22, 2026 9:47 AM
    <tr><td>3<td>records@larkmoor.example<td>Copy<td>–<td>–</table>
    <p>Progress: 1 of 2 signatures. Reminder sent Apr 27, 2026. Link expires May 21, 2026.</p>
    <p class=g>A fully executed copy will be mailed to all parties when everyone has signed.</p>"""
    return sheet(
        "signing-summary-waiting",
        web(body, css, size="Letter"),
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Larkmoor County Schools",
            project="Helpdesk Transition", project_code="TO-118", signatory_name="Priscilla Amundsen",
            signatory_title="Chief Technology Officer", amount="41200.00 USD", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def chain() -> Paper:
    """Newest on top: nothing more to say, go ahead and bill."""
    css = ".q{border-left:2px solid #9ab;padding-left:12px;margin:12px 0 0 0} hr{border:0;border-top:1px solid #000}"
    body = """
    <b style="font-size:12pt">Callum Strand</b><hr>
    <table><tr><td><b>From:</b><td style="padding-left:14px">Nadia Eskildsen &lt;nadia.eskildsen@pellamfoods.example&gt;
    <tr><td><b>Sent:</b><td style="padding-left:14px">Thursday, 28 May 2026 16:33<tr><td><b>To:</b><td style="padding-left:14px">Callum Strand; Accounts Payable
    <tr><td><b>Subject:</b><td style="padding-left:14px">RE: RE: Warehouse Label Printing – sprint 9 [PF-0652]</table>
    <p>Callum</p><p>Ran it on the night shift with the Leeds team and they got through 4,000 labels without a jam or a wrong lot number. There is nothing more to say from our side.
    Please go ahead and bill the 9,850.00 GBP.</p><p>Nadia Eskildsen<br>Logistics Systems Manager<br>Pellam Foods Limited</p>
    <div class=q><p><b>From:</b> Callum Strand<br><b>Sent:</b> 26 May 2026 11:08<br><b>To:</b> Nadia Eskildsen</p>
    <p>Hi Nadia, build 9.4 is on your test printers and fixes the lot number fault. Could you let me know when you are happy?</p>
    <div class=q><p><b>From:</b> Nadia Eskildsen<br><b>Sent:</b> 19 May 2026 08:59<br><b>To:</b> Callum Strand</p>
    <p>I'm afraid I can't accept 9.3. Two pallets went out under the wrong lot number on Friday, so do not invoice sprint 9 for now.</p></div></div>"""
    return sheet(
        "mail-go-ahead-and-bill",
        web(body, css),
        truth(
            "email", "accepted", None, "en", client="Pellam Foods Limited", project="Warehouse Label Printing",
            project_code="PF-0652", milestone="sprint 9", signatory_name="Nadia Eskildsen",
            signatory_title="Logistics Systems Manager", signature_date="2026-05-28", amount="9850.00 GBP",
        ),
    )  # fmt: skip


def mail_refused() -> Paper:
    """Friendly words, but the release is not taken."""
    css = "body{font:10pt 'DejaVu Serif'} .hd{background:#f2f2f2;padding:10px 12px}"
    body = """
    <div class=hd>Benedict Arkwright &lt;b.arkwright@stowellgrain.example&gt;<br>to Junia Merrow, cc Trading Floor Leads<br>
    Fri, Feb 13, 2026 at 5:21 PM<br><br><b>Release 6.0 of the freight calculator</b></div>
    <p>Junia,</p>
    <p>First, thank you for the long hours your people put in; everyone here noticed, and the new screens look excellent. Everything you promised to show us on Tuesday was shown.</p>
    <p>That said, we are not in a position to take release 6.0. Demurrage comes out wrong for any voyage that crosses a month end, and the traders would be quoting on those
    numbers from Monday. We stay on 5.8, the change window is given back, and the milestone invoice you sent along (US$27,300.00) goes back to you with this message.</p>
    <p>Send us a 6.0.1 when the calendar logic is right and we will run the whole test pack again.</p>
    <p>Best,<br>Benedict<br><br><span class=g>Benedict Arkwright | VP Operations Technology | Stowell Grain Corp.</span></p>"""
    return sheet(
        "mail-friendly-no",
        web(body, css, size="Letter", top="Stowell Mail – Release 6.0 of the freight calculator"),
        truth(
            "email", "rejected", None, "en", client="Stowell Grain Corp.", project="freight calculator", milestone="Release 6.0",
            signatory_name="Benedict Arkwright", signatory_title="VP Operations Technology",
            signature_date="2026-02-13", amount="27300.00 USD",
        ),
    )  # fmt: skip


def mail_in_part() -> Paper:
    """Three training modules are taken, the fourth is not."""
    body = """
    <pre class=mono style="font-size:9.3pt;white-space:pre-wrap">
Date:     Tue, 30 Jun 2026 10:14:52 +1000
From:     Wendell Toomey (Kurrajong Water)
To:       Sabine Achterberg (Lodestar Learning Pty Ltd)
Subject:  Operator e-learning, job LL-3307: our decision

Sabine,

The review group met yesterday. Here is where we landed.

Modules 1, 2 and 3 are accepted. You can invoice their share of the fee,
A$22,500.00, whenever you like.

Module 4 stays out until the chlorine dosing quiz follows our 2026
operating rules. We will look at it again once you have resubmitted it.

So please treat the job as part accepted.

Wendell Toomey
Learning and Development Manager
Kurrajong Water
</pre>"""
    return sheet(
        "mail-three-of-four-modules",
        web(body),
        truth(
            "email", "accepted_with_conditions", None, "en", client="Kurrajong Water", project="Operator e-learning",
            project_code="LL-3307", signatory_name="Wendell Toomey",
            signatory_title="Learning and Development Manager", signature_date="2026-06-30", amount="22500.00 AUD",
            conditions=["Module 4 stays out until the chlorine dosing quiz follows our 2026 operating rules"],
        ),
    )  # fmt: skip


def task_open() -> Paper:
    """Resolved by the supplier; the customer's task has no answer."""
    css = """body{font-family:'Liberation Sans Narrow';font-size:11pt} .f{width:100%} .f td{padding:4px 8px;border-bottom:1px solid #e3e3e3}
    .f td:nth-child(odd){color:#777;width:19%} h3{background:#e8edf0;padding:5px 8px;margin:18px 0 6px}"""
    body = """
    <div style="display:flex;justify-content:space-between"><b style="font-size:15pt">RITM0048817</b><span>Printed from ServicePoint 4 · 09 Jan 2026 07:58</span></div>
    <p style="font-size:13pt">Mailbox migration, wave 3 (Dublin office)</p>
    <table class=f><tr><td>Requested for<td>Glanmore Credit Union<td>Supplier<td>Rathe IT Partners
    <tr><td>Project<td>Exchange Exit<td>Job no.<td>RIT/GCU/25-031
    <tr><td>Fulfilment state<td><b>Complete</b><td>Resolved by<td>Fionn Darragh (Rathe)
    <tr><td>Resolved<td>08 Jan 2026 19:30<td>Charge on acceptance<td>€12,960.00</table>
    <h3>Close notes (supplier)</h3><p>All 212 mailboxes moved and checked. Customer was very pleased on the call. Ready for sign-off and billing.</p>
    <h3>Acceptance task SCTASK0077120</h3>
    <table class=f><tr><td>Assigned to<td>Aoife Brannigan, IT Manager, Glanmore Credit Union<td>State<td>Open
    <tr><td>Decision<td>-- none --<td>Decided on<td>(empty)<tr><td>Comment of customer<td>(empty)<td>Due<td>15 Jan 2026</table>
    <p class=g>The item is closed and the charge released when the acceptance task is answered with Accept.</p>"""
    return sheet(
        "acceptance-task-open",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Glanmore Credit Union", project="Exchange Exit",
            project_code="RIT/GCU/25-031", milestone="Mailbox migration, wave 3",
            signatory_name="Aoife Brannigan", signatory_title="IT Manager", amount="12960.00 EUR",
        ),
    )  # fmt: skip


def change_cell() -> Paper:
    """A change order whose approval is initials and a date in a cell."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #333;padding:6px 8px} .t th{background:#f4e9d8}"
    body = f"""
    <p style="font:bold 17pt 'Liberation Serif';margin:0">CHANGE ORDER &nbsp; CO-07</p>
    <p>to the Professional Services Agreement between <b>Harkness Bioscience LLC</b> ("Customer") and Ninefold Systems, Inc.<br>
    Project: LIMS Consolidation &nbsp;|&nbsp; Project no. NS-5510 &nbsp;|&nbsp; PO 77-20394</p>
    <table class=t><tr><th>Item<th>Description<th class=r>Hours<th class=r>Price
    <tr><td>1<td>Barcode interface for the freezer inventory, incl. test scripts<td class=r>64<td class=r>$11,840.00
    <tr><td>2<td>Removal of the fax gateway from scope<td class=r>-18<td class=r>($3,330.00)
    <tr><td><td><b>Net change to contract price</b><td class=r>46<td class=r><b>$8,510.00</b></table>
    <p>Previous contract price $318,000.00; new contract price $326,510.00. Schedule: no change.</p>
    <table class=t><tr><th>Step<th>Who<th>Initials<th>Date
    <tr><td>Prepared<td>Gus Trevalyan, Ninefold<td><span class=h>GT</span><td>Sept. 3, 2026
    <tr><td>Funding confirmed<td>Harkness Finance<td><span class=h>mw</span><td>Sept. 8, 2026
    <tr><td>Approved for Customer<td>Odalys Brightwater, Lab Director<td>{ink(31, 46, 20, loops=3)} <span class=h>O.B.</span><td>Sept. 9, 2026</table>
    <p class=sm>Work under this change order begins on the date of the last initials.</p>"""
    return sheet(
        "change-order-initials",
        web(body, css, size="Letter"),
        truth(
            "change_order", "accepted", True, "en", client="Harkness Bioscience LLC", project="LIMS Consolidation",
            project_code="NS-5510", signatory_name="Odalys Brightwater", signatory_title="Lab Director",
            signature_date="2026-09-09", amount="8510.00 USD", po_number="77-20394", change_order_number="CO-07",
        ),
    )  # fmt: skip


def timesheet_part() -> Paper:
    """Thirty-four of thirty-eight hours are approved."""
    css = ".t{width:100%} .t td,.t th{padding:5px 7px;border-bottom:1px solid #cbd} .t th{background:#3b2f63;color:#fff}"
    body = """
    <h2 style="margin:0">Timesheet TS-2026-W21</h2><p class=g>ClockHouse · submitted by contractor, reviewed by client</p>
    <p>Contractor: Ravindra Solanki, Peregrine Cloud Consulting<br>Client: Marchbank Housing Association<br>Project: Tenant Portal Hosting (assignment MHA-TPH-02)</p>
    <table class=t><tr><th>Day<th>Task<th class=r>Hours<th>Client review
    <tr><td>Mon 18 May<td>Firewall rules, review with network team<td class=r>8.0<td>approved
    <tr><td>Tue 19 May<td>Backup restore test<td class=r>8.0<td>approved
    <tr><td>Wed 20 May<td>Load test<td class=r>8.0<td>approved
    <tr><td>Thu 21 May<td>Travel to Carlisle and back<td class=r>4.0<td>not approved
    <tr><td>Thu 21 May<td>On-site handover<td class=r>4.0<td>approved
    <tr><td>Fri 22 May<td>Documentation<td class=r>6.0<td>approved
    <tr><td><td><b>Submitted</b><td class=r><b>38.0</b><td><b>34.0 approved</b></table>
    <p>Review result: <b>PARTIALLY APPROVED</b> by Hester Colquhoun, Infrastructure Lead, on 26 May 2026 at 12:10.</p>
    <p>Reviewer's note: the four hours of travel are outside the rate card and are to be taken off the invoice.</p>
    <p>Billable after review: 34.0 h × £78.00 = <b>£2,652.00</b></p>"""
    return sheet(
        "timesheet-travel-struck",
        web(body, css),
        truth(
            "timesheet_approval", "accepted_with_conditions", True, "en", client="Marchbank Housing Association",
            project="Tenant Portal Hosting", project_code="MHA-TPH-02", signatory_name="Hester Colquhoun",
            signatory_title="Infrastructure Lead", signature_date="2026-05-26", amount="2652.00 GBP",
            conditions=["the four hours of travel are outside the rate card and are to be taken off the invoice"],
        ),
    )  # fmt: skip


def order() -> Paper:
    """A purchase order out of a buying system."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #999;padding:4px 7px} .two{display:flex;gap:30px} .two div{flex:1}"
    body = """
    <div class=two><div><b style="font-size:16pt">Purchase Order</b><br>PO number: <b>PO-26-01873</b><br>Date: 14 October 2026<br>Page 1 of 1</div>
    <div class=r><b>Vantry Rail Services Ltd</b><br>Signal House, 3 Coal Wharf<br>Doncaster DN4 9ZZ</div></div><br>
    <div class=two><div><b>Supplier</b><br>Hexley Service Desk Ltd<br>Vendor 30417</div><div><b>Deliver to</b><br>Depot IT, for the project Crew Tablets 2027</div></div><br>
    <table class=t><tr><th>Line<th>Description<th>Qty<th>Unit<th>Price<th>Total
    <tr><td>10<td>Tablet enrolment, per device<td>340<td>EA<td>£21.50<td>£7,310.00
    <tr><td>20<td>On-site roll-out days<td>12<td>DAY<td>£640.00<td>£7,680.00
    <tr><td colspan=5 class=r>Order total excluding VAT<td><b>£14,990.00</b></table>
    <p>Approved in the workflow by J. Thorold (Category Buyer). Payment 30 days after acceptance of the roll-out; acceptance is given on a separate form.
    This order is issued electronically and is valid without a signature. Quote the PO number on every invoice.</p>"""
    return sheet(
        "order-crew-tablets",
        web(body, css),
        truth(
            "purchase_order", None, None, "en", client="Vantry Rail Services Ltd", project="Crew Tablets 2027",
            amount="14990.00 GBP", po_number="PO-26-01873",
        ),
    )  # fmt: skip


def status_page() -> Paper:
    """A public status page with a resolved incident; nobody decides anything."""
    css = ".ok{background:#2fae66;color:#fff;padding:12px 16px;border-radius:4px;font-size:13pt} .inc{border-top:1px solid #ddd;padding:9px 0} .dd{color:#888}"
    body = """
    <h1 style="font-size:19pt">Brightmere Cloud status</h1><div class=ok>All systems operational</div>
    <h2>Past incidents</h2>
    <div class=inc><b>Delayed webhooks in region EU-2</b><br><b>Resolved</b> – The queue has drained and deliveries are back to normal. We have accepted the corrective actions proposed by our network provider.<br><span class=dd>Nov 19, 2026, 22:40 UTC</span><br>
    <b>Monitoring</b> – A fix has been released. <br><span class=dd>21:55 UTC</span><br><b>Identified</b> – A faulty load balancer was found. <br><span class=dd>21:02 UTC</span></div>
    <div class=inc><b>Scheduled maintenance of the billing database</b><br><b>Completed</b> – The maintenance has been completed. <br><span class=dd>Nov 16, 2026, 04:10 UTC</span></div>
    <div class=inc>No incidents reported on Nov 17 and Nov 18.</div>
    <p class=g>Subscribe to updates · Powered by Pulsepage</p>"""
    return sheet(
        "public-status-page",
        web(
            body,
            css,
            top="20/11/2026, 09:03 &nbsp;&nbsp; Brightmere Cloud status",
            foot="https://status.brightmere.example",
        ),
        truth("other", None, None, "en"),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from (
        portal(), envelope_complete(), envelope_waiting(), chain(), mail_refused(), mail_in_part(),
        task_open(), change_cell(), timesheet_part(), order(), status_page(),
    )  # fmt: skip
