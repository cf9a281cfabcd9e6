"""Portals, tickets, envelopes and mails in English, printed from the browser."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import svg, web

MAIL = "h1{font-size:15pt;border-bottom:1px solid #999}.q{border-left:2px solid #aaa;padding-left:9px;color:#555}pre{font:9.5pt 'Liberation Mono'}"
CARD = ".c{border:1px solid #cbd5e1;border-radius:6px;padding:12px 16px;margin:10px 0}.k{color:#64748b;font-size:8.5pt}table{width:100%;border-collapse:collapse}td,th{padding:5px 6px;border-bottom:1px solid #e2e8f0;font-size:9.5pt}.g{background:#dcfce7;color:#166534;padding:2px 8px;border-radius:9px}.a{background:#fef3c7;padding:2px 8px;border-radius:9px}"


def papers() -> Iterator[Paper]:
    yield web(
        "ticketok",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Larkspur Credit Union",
            project="Core data archive", project_code="LCU-ARCH", milestone="M2 "
                "Migration rehearsal",
            signatory_name="Joanna Pike", signatory_title="Product Owner",
            signature_date="2026-04-17", amount="12800.00 USD",
        ),
        """<p class=k>LCU-ARCH / LCU-ARCH-318 · printed 20 Apr 2026</p><h2>Sign-off: M2 Migration
        rehearsal</h2><div class=c><table><tr><td>Status<td><span class=g>APPROVED</span>
        <tr><td>Customer<td>Larkspur Credit Union<tr><td>Project<td>Core data archive
        <tr><td>Billable on approval<td>$12,800.00<tr><td>Approvers<td>Joanna Pike (Product Owner)
        </table></div><h3>Activity</h3><p><b>Sorrel Data (vendor)</b> 14 Apr 2026 09:12<br>Rehearsal
        done, 41 of 41 tables reconciled. Please approve.</p><p><b>Joanna Pike</b> 17 Apr 2026 16:40
        <br>Checked the totals on my side. Approved, thanks for the quick turnaround.</p>
        <p class=k>Joanna Pike changed status WAITING FOR APPROVAL → APPROVED · 17 Apr 2026
        16:40</p>""",
        CARD,
    )  # fmt: skip
    yield web(
        "ticketwait",
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Mirefield Arts Trust",
            project="Box office integration",
            milestone="Sprint 4 - refunds", signatory_name="Callum Reyes",
            signatory_title="Head of Ticketing", amount="6150.00 GBP",
        ),
        """<div style='background:#1e293b;color:#fff;padding:8px 14px'>Osprey Desk</div>
        <h2>SUP-20417 Acceptance of Sprint 4 - refunds</h2><table><tr><th>Field<th>Value
        <tr><td>Organisation<td>Mirefield Arts Trust<tr><td>Project<td>Box office integration
        <tr><td>Status<td><span class=a>Awaiting customer approval</span><tr><td>Resolution<td>Done
        <tr><td>Value<td>£6,150.00<tr><td>Approval required from<td>Callum Reyes, Head of Ticketing
        <tr><td>Approved by<td>–<tr><td>Approved on<td>–</table><h3>Comments</h3>
        <p><b>Osprey bot</b>, 3 Jun 2026: All 17 test cases accepted by QA (internal).</p>
        <p><b>Callum Reyes</b>, 5 Jun 2026: On leave until the 15th, will look at it then.</p>
        <p><b>Osprey bot</b>, 9 Jun 2026: Reminder sent to approver.</p>""",
        CARD,
    )  # fmt: skip
    yield web(
        "envelope",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Thornbury Hotels Group",
            project="Guest Wi-Fi refresh", project_code="WO-88213",
            milestone="Phase 1 (Bath and Wells)", signatory_name="Adaeze Nwosu",
            signatory_title="Group IT Director", signature_date="2026-02-26",
            amount="54320.00 GBP", po_number="THG-PO-6610",
        ),
        f"""<p class=k>SignHarbour Envelope ID: 7F20-C1D9-44AA-9E02</p><h2>Certificate of Practical
        Completion</h2><p>Work order WO-88213 under PO THG-PO-6610: <b>Guest Wi-Fi refresh</b>,
        <b>Phase 1 (Bath and Wells)</b>. Price of the phase £54,320.00 excluding
        VAT.</p><p>Thornbury
        Hotels Group has inspected the installation and takes it over without reservation.</p>
        <table><tr><td>{svg(41)}<br>Adaeze Nwosu<br>Group IT Director<br><span class=k>Signed
        26 Feb 2026 11:03 UTC</span><td>{svg(45)}<br>Piers Lovell<br>Cobalt Networks Ltd<br>
        <span class=k>Signed 24 Feb 2026 17:20 UTC</span></table>
        <div style='break-before:page'><h2>Certificate Of Completion</h2><p class=k>Envelope
        7F20-C1D9-44AA-9E02 · Status: <b>Completed</b> · Signatures: 2 · Initials: 0</p><table>
        <tr><th>Signer<th>Event<th>Time (UTC)<tr><td>Piers Lovell, p.lovell@cobaltnet.example
        <td>Signed<td>2/24/2026 17:20<tr><td>Adaeze Nwosu, a.nwosu@thornburyhotels.example<td>Viewed
        <td>2/26/2026 10:58<tr><td>Adaeze Nwosu<td>Signed<td>2/26/2026 11:03</table></div>""",
        CARD,
    )  # fmt: skip
    yield web(
        "declined",
        truth(
            "acceptance_certificate", "rejected", False, "en", client="Sandrift Logistics BV",
            project="Dock scheduling rollout", project_code="SL-DSR-02",
        milestone="Go-live Rotterdam",
            signatory_name="Mees Hartog", signatory_title="Operations Director",
            amount="19900.00 EUR",
        ),
        """<h2>Go-live acceptance</h2><p>Customer: Sandrift Logistics BV<br>Project: Dock scheduling
        rollout (SL-DSR-02)<br>Milestone: Go-live Rotterdam<br>Milestone price: EUR 19,900.00</p>
        <p>The customer accepts the go-live as complete.</p><div class=c style='height:50px'>
        <span class=k>Signature: Mees Hartog, Operations Director</span></div><h3>Envelope
        history</h3><table><tr><td>Sent to Mees Hartog<td>11 May 2026 08:00<tr><td>Opened<td>11 May
        2026 09:31<tr><td><b>Declined to sign</b><td>12 May 2026 14:07<tr><td>Reason given<td>Gate 3
        still runs on the old planner. This is not a go-live.</table><p class=k>Envelope voided by
        the system after the recipient declined.</p>""",
        CARD,
    )  # fmt: skip
    yield web(
        "mailyes",
        truth(
            "email", "accepted", None, "en", client="Bramhall Veterinary Partners",
            project="practice website", milestone="design stage", signatory_name="Lucy Farrant",
            signatory_title="Practice Manager", signature_date="2026-03-05", amount="3400.00 GBP",
        ),
        """<h1>RE: Design stage - £3,400</h1><p><b>From:</b> Lucy Farrant
        &lt;lucy@bramhallvets.example
        &gt;<br><b>To:</b> Tom Ashby, Inkwell Studio<br><b>Sent:</b> 05 March 2026 13:22</p><p>Hi
        Tom,
        </p><p>The partners met last night and everybody loved the blue version, so yes, we are
        happy with the design stage for the practice website and you can bill the £3,400.</p>
        <p>Lucy Farrant<br>Practice Manager<br>Bramhall Veterinary Partners</p><div class=q><p>On 2
        March Tom Ashby wrote:<br>Until I hear from you the design stage stays unaccepted on our
        board, so a quick yes or no would help.</p></div>""",
        MAIL,
    )  # fmt: skip
    yield web(
        "mailquoted",
        truth(
            "email", "undecided", None, "en", client="Hexley Borough Council",
            project="Parking permits", milestone="Release 3", amount="28750.00 GBP",
        ),
        """<h1>Release 3 - any news?</h1><p>From: Anita Bose (Kestrel Digital)<br>To: Graham Tully
        (Hexley Borough Council)<br>Date: Mon, 22 Jun 2026 10:15</p><p>Dear Graham,</p><p>Following
        up on the Parking permits sign-off for Release 3 (£28,750). You wrote the mail below about
        Release 2 in March; could you send the same for Release 3, so that I can close the
        month?</p>
        <p>Kind regards<br>Anita</p><div class=q>From: Graham Tully, 27 March 2026<br>Anita,
        Release 2
        is accepted in full, please go ahead and invoice.<br>Graham Tully, Transport
        Systems</div>""",
        MAIL,
    )  # fmt: skip
    yield web(
        "mailno",
        truth(
            "email", "rejected", None, "en", client="Altamont Wine Importers",
            project="Inventory dashboard", project_code="AWI-009", milestone="second delivery",
            signatory_name="Beatriz Kowal", signatory_title="COO", signature_date="2026-07-08",
        ),
        """<pre>Message 14 of 14  -  Webmail print view
From:    Beatriz Kowal
To:      deliveries@quartzlane.example
Cc:      Accounts
Date:    Wed, 8 Jul 2026 18:51 -0700
Subject: AWI-009 Inventory dashboard, second delivery

Team,

I appreciate the speed. But stock by vintage is still wrong in
four of the six cellars I opened, so please don't treat the second
delivery as signed off, and hold the bill until there is a third.

B.

Beatriz Kowal | COO | Altamont Wine Importers
</pre>""",
        MAIL,
    )  # fmt: skip
    yield web(
        "mailcond",
        truth(
            "email", "accepted_with_conditions", None, "en", client="Pinnock Estates",
            project="Leasing CRM", project_code="PE-CRM-3", milestone="Milestone 3 (reporting)",
            signatory_name="Oscar Lindqvist", signatory_title="Head of Leasing",
            signature_date="2026-05-19", amount="9600.00 GBP",
            conditions=["the void report sorts by date rather than by rent",
                        "the two Leeds users get their passwords"],
        ),
        """<h1>Leasing CRM PE-CRM-3</h1><p><b>Oscar Lindqvist</b>
        &lt;o.lindqvist@pinnock.example&gt;
        <br>to Farah Aziz · Tue 19 May 2026, 08:47</p><p>Farah,</p><p>Milestone 3 (reporting) is
        fine
        to go through at the agreed £9,600, as long as before the end of the month</p><ul><li>the
        void
        report sorts by date rather than by rent<li>the two Leeds users get their passwords</ul>
        <p>No need for another demo.</p><p>--<br>Oscar Lindqvist, Head of Leasing, Pinnock Estates
        </p>""",
        MAIL,
    )  # fmt: skip
    yield web(
        "erpreceipt",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Vantor Chemicals Inc.",
            project="Plant 6 safety case", milestone="HAZOP study",
            signatory_name="R. Delacroix", signatory_title="Requisitioner",
            signature_date="2026-08-04", amount="21750.00 USD", po_number="4700118834",
        ),
        """<h3>Service Entry Sheet 1000772316 <span style='float:right'>Vantor Chemicals Inc.</span>
        </h3><table><tr><td>Purchase order<td>4700118834<td>Vendor<td>Redoubt Process Safety
        <tr><td>Short text<td>Plant 6 safety
        case<td>Created<td>07/30/2026</table><table><tr><th>Line
        <th>Service<th>Net value<th>Accept.<tr><td>10<td>Document review<td>8,000.00<td>04/12/2026
        <tr><td>20<td>Site visits<td>5,500.00<td>06/02/2026<tr
        style='background:#eef'><td>30<td>HAZOP
        study<td>21,750.00<td>08/04/2026 (this sheet)<tr><td>40<td>Final safety
        case<td>18,000.00<td>
        open</table><p>Acceptance of line 30: <b>Accepted</b> USD 21,750.00<br>Released by: R.
        Delacroix
        (Requisitioner), release code 02, 08/04/2026 15:11<br>Release complete: X</p>""",
        CARD + "table{margin:8px 0}",
    )  # fmt: skip
    yield web(
        "dropdown",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Skerry Fisheries Authority", project="Vessel licensing portal",
            project_code="SFA-26-LIC", milestone="UAT cycle 2", signatory_name="Una Mackay",
            signatory_title="Service Owner", signature_date="2026-09-11", amount="41000.00 GBP",
            conditions=["Payment page times out on slow lines", "Gaelic labels missing on step 4"],
        ),
        """<h2>UAT sign-off</h2><p class=k>Form submitted through FormPort · submission 55102</p>
        <div class=c><p class=k>Organisation</p>Skerry Fisheries Authority<p
        class=k>Project</p>Vessel
        licensing portal (SFA-26-LIC)<p class=k>Cycle</p>UAT cycle 2<p class=k>Milestone payment</p>
        £41,000.00<p class=k>Your decision</p><select style='font-size:11pt'><option>Accept with
        open
        defects</select><p class=k>Defects to be fixed under this acceptance</p>1. Payment page
        times
        out on slow lines<br>2. Gaelic labels missing on step 4<p class=k>Type your name to sign</p>
        <i style='font-family:"Dancing Script";font-size:18pt'>Una Mackay</i><p
        class=k>Role</p>Service
        Owner<p class=k>Submitted</p>11 September 2026 12:02</div>""",
        CARD,
    )  # fmt: skip
    yield web(
        "timesheetok",
        truth(
            "timesheet_approval", "accepted", True, "en", client="Caldbeck Insurance",
            project="Claims platform testing", project_code="CB-1190",
            signatory_name="Nadia Rahimi", signatory_title="Test Lead",
            signature_date="2026-03-30", amount="5280.00 GBP",
        ),
        """<h2>Timesheet w/e 29 Mar 2026</h2><p>Consultant: Ewan Strang · Client: Caldbeck
        Insurance ·
        Claims platform testing
        (CB-1190)</p><table><tr><th>Day<th>Hours<th>Task<tr><td>Mon<td>8.0<td>
        Scripts<tr><td>Tue<td>8.0<td>Scripts<tr><td>Wed<td>7.5<td>Run 1<tr><td>Thu<td>8.5<td>Run 1
        <tr><td>Fri<td>8.0<td>Report<tr><th>Total<th>40.0<th>£132.00/h = £5,280.00</table><p>State:
        <span class=g>Approved</span> by Nadia Rahimi, Test Lead, 30 Mar 2026 09:05 via link in
        mail</p>
        """,
        CARD,
    )  # fmt: skip
    yield web(
        "timesheetopen",
        truth(
            "timesheet_approval", "undecided", False, "en", client="Fossdyke Energy",
            project="Meter data desk", project_code="J-30071", signatory_name="Imogen Clegg",
            signatory_title="Desk Manager", amount="3936.00 GBP",
            warnings=["partly_signed"],
        ),
        f"""<h2>Weekly time record - Fossdyke Energy</h2><p>Job J-30071 Meter data desk. Contractor:
        Pavel Sykora. Week ending 17 May 2026.</p><table><tr><th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>
        Sum<tr><td>8<td>8<td>8<td>8<td>9<td>41 h</table><p>41 h x £96.00 =
        £3,936.00</p><table><tr><td>
        Contractor<br>{svg(52)}<br>P. Sykora, 18/05/2026<td>Approved for the
        client<br><br><br>Imogen
        Clegg, Desk Manager<br>Date:</table><p class=k>Hours are payable only when approved
        above.</p>
        """,
        CARD,
    )  # fmt: skip
    yield web(
        "vendordone",
        truth(
            "acceptance_certificate", "undecided", None, "en", client="Ravelin Schools Trust",
            project="Pupil records upgrade", project_code="RST-PRU", milestone="Milestone 5",
            amount="17500.00 GBP",
        ),
        """<div style='border-top:8px solid #0f766e;padding-top:10px'><h1>Milestone Completion
        Notice
        </h1><p>Issued by Fernbank Software to Ravelin Schools Trust, 2 October 2026</p><p>We are
        pleased to certify that <b>Milestone 5</b> of the <b>Pupil records upgrade</b> (RST-PRU) was
        completed on 30 September 2026 and has passed all our acceptance tests.</p><p>The milestone
        payment of £17,500.00 falls due upon the Trust's written acceptance, which we look
        forward to
        receiving within ten working days.</p><p>Yours, the Fernbank delivery team</p></div>""",
    )  # fmt: skip
