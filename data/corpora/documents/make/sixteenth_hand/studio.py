"""Studios and agencies, in English: portals, tickets and envelopes printed from the browser."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import box, pen, web


def portal() -> Paper:
    data = web(
        """body{font-family:Lato;color:#23303b}.top{background:#0f4c5c;color:#fff;padding:10px 16px}
        .grid{display:grid;grid-template-columns:1fr 1fr;gap:6px 24px;margin:14px 0}
        .k{color:#7a8793;font-size:8pt}.badge{background:#d9f2e3;color:#14693a;padding:3px 10px;
        border-radius:10px;font-weight:bold}table{width:100%;border-collapse:collapse}
        td,th{border-bottom:1px solid #dde;padding:5px;text-align:left;font-size:9pt}""",
        """<div class="top"><b>Fernlight Studio</b> &nbsp;client space &nbsp;/ Deliverables</div>
        <h2>Homepage &amp; navigation prototype <span class="badge">Approved</span></h2>
        <div class="grid"><div><div class="k">Workspace</div>Orchard Lane Museum</div>
        <div><div class="k">Engagement</div>New visitor website · FL-2291</div>
        <div><div class="k">Milestone</div>M2 Homepage &amp; navigation prototype</div>
        <div><div class="k">Releases for billing</div>GBP 8,450.00 (plus VAT)</div></div>
        <h3>Activity</h3><table>
        <tr><th>When</th><th>Who</th><th>What</th></tr>
        <tr><td>3 Mar 2026 09:12</td><td>Jonah Pelt (Fernlight)</td>
        <td>Uploaded version 3 and requested approval</td></tr>
        <tr><td>4 Mar 2026 16:40</td><td>Ros Adeyemi (Orchard Lane Museum)</td>
        <td>Changes requested on version 3: opening hours must sit above the fold</td></tr>
        <tr><td>9 Mar 2026 10:05</td><td>Jonah Pelt (Fernlight)</td><td>Uploaded version 4</td></tr>
        <tr><td>11 Mar 2026 14:22</td><td>Ros Adeyemi, Head of Digital</td>
        <td><b>Approved version 4</b> &ndash; typed name &ldquo;Ros Adeyemi&rdquo; as electronic
        signature, IP 192.0.2.14</td></tr></table>
        <p class="k">Other deliverables here: M1 Discovery report (approved 2 Feb 2026),
        M3 Templates (not started).</p>""",
    )
    return Paper(
        "kf-fernlight-portal", "a", "text", data,
        truth("acceptance_certificate", "accepted", True, "en", client="Orchard Lane Museum",
              project="New visitor website", project_code="FL-2291",
              milestone="M2 Homepage & navigation prototype", signatory_name="Ros Adeyemi",
              signatory_title="Head of Digital", signature_date="2026-03-11",
              amount="8450.00 GBP"),
    )  # fmt: skip


def ticket() -> Paper:
    data = web(
        """body{font-family:'Liberation Sans'}h1{font-size:13pt;margin:2px 0}.m{color:#5e6c84}
        .l{display:inline-block;width:120px;color:#5e6c84}.c{border-left:3px solid #dfe1e6;
        padding:2px 10px;margin:10px 0}hr{border:0;border-top:1px solid #ddd}""",
        """<div class="m">TASSEL-SUPPORT / TSL-4417</div>
        <h1>[Sign-off needed] Cutover of mailboxes, wave 2</h1><hr>
        <p><span class="l">Status</span><b>WAITING FOR CUSTOMER</b><br>
        <span class="l">Reporter</span>Dee Varga, Tassel Managed IT<br>
        <span class="l">Organisation</span>Pennhurst Veterinary Group<br>
        <span class="l">Approvals</span>0 of 1 approved &middot; Helen Strand (Practice
        Operations Director) &mdash; pending<br>
        <span class="l">Project</span>Tenant migration, job 26-0318<br>
        <span class="l">Billing note</span>Wave 2 is invoiced at USD 6,900.00 on approval</p>
        <h3>Comments</h3>
        <div class="c"><b>Dee Varga</b> <span class="m">12/Feb/26 6:02 PM</span><br>
        All 84 mailboxes of wave 2 were moved last night, error log attached, nothing open from
        our side. The work is complete and accepted tests 1-9 all show green.</div>
        <div class="c"><b>Helen Strand</b> <span class="m">13/Feb/26 8:47 AM</span><br>
        Thanks Dee. Two vets in Corry are on the road until Tuesday, I would like to hear from them
        before I press the button.</div>
        <div class="c"><b>Dee Varga</b> <span class="m">18/Feb/26 9:00 AM</span><br>
        Gentle reminder &mdash; could you approve this request so that we can close it?</div>""",
    )
    return Paper(
        "kf-tassel-ticket", "a", "text", data,
        truth("acceptance_certificate", "undecided", False, "en",
              client="Pennhurst Veterinary Group", project="Tenant migration",
              project_code="26-0318", milestone="Cutover of mailboxes, wave 2",
              signatory_name="Helen Strand", signatory_title="Practice Operations Director",
              amount="6900.00 USD"),
    )  # fmt: skip


def envelope() -> Paper:
    data = web(
        """h2{border-bottom:2px solid #444;font-size:13pt}td{padding:3px 12px 3px 0;
        vertical-align:top}.doc{font-family:Caladea;font-size:11pt}
        .es{border:1px solid #3a6ea5;border-left:6px solid #3a6ea5;width:230px;padding:3px 8px}
        .cur{font-family:'Dancing Script';font-size:20pt}.s{font-size:6.5pt;color:#555}
        .brk{page-break-before:always}""",
        """<div class="doc"><h2>User acceptance test sign-off</h2>
        <p>Hollis &amp; Mbeki Analytics delivered <b>Release 1.4 of the grant reporting
        dashboard</b> (statement of work
        <span style="white-space:nowrap">HMA-SOW-119</span>) to the Tidewater Community Foundation.
        Thirty-one scripts were run between 5 and 16 January 2026; thirty-one passed.</p>
        <p>By signing, the Foundation accepts Release 1.4 without reservation and agrees that the
        fee of $22,750.00 tied to it may be invoiced. Release 1.5 is not part of this sign-off.</p>
        <table><tr><td>For Hollis &amp; Mbeki<br><div class="es"><span class="cur">Tom Hollis</span>
        <div class="s">Signed by: 8F31-77A0</div></div>Tom Hollis, Principal</td>
        <td>For the Foundation<br><div class="es"><span class="cur">Lorraine Achebe</span>
        <div class="s">Signed by: 02C9-51DE</div></div>Lorraine Achebe<br>VP Grants &amp;
        Programs<br>PO 70-3386</td></tr></table></div>
        <div class="brk"><h2>Certificate of completion</h2>
        <table><tr><td>Envelope</td><td>6b1e2f04-93aa-4c55-8d0c-71ce0e2f1187</td></tr>
        <tr><td>Subject</td><td>Please sign: UAT sign-off Release 1.4</td></tr>
        <tr><td>Status</td><td>Completed</td></tr><tr><td>Originator</td><td>Tom Hollis</td></tr>
        </table><h3>Signer events</h3><table>
        <tr><td>Tom Hollis<br>tom@hollismbeki.example</td><td>Viewed 1/19/2026 4:10 PM<br>
        Signed 1/19/2026 4:11 PM</td></tr>
        <tr><td>Lorraine Achebe<br>lachebe@tidewaterfdn.example</td><td>Viewed 1/20/2026 8:30
        AM<br>Signed 1/22/2026 11:56 AM</td></tr></table>
        <p class="s">The parties accepted the Electronic Record and Signature Disclosure.</p>
        </div>""",
        size="Letter",
    )
    return Paper(
        "kf-tidewater-envelope", "a", "text", data,
        truth("acceptance_certificate", "accepted", True, "en",
              client="Tidewater Community Foundation", project="grant reporting dashboard",
              project_code="HMA-SOW-119", milestone="Release 1.4",
              signatory_name="Lorraine Achebe", signatory_title="VP Grants & Programs",
              signature_date="2026-01-22", amount="22750.00 USD", po_number="70-3386"),
    )  # fmt: skip


def declined() -> Paper:
    data = web(
        """h1{font-size:15pt;font-weight:normal;color:#333}.r{color:#b00020;font-weight:bold}
        table{border-collapse:collapse;width:100%}td{border:1px solid #ccc;padding:5px 7px;
        font-size:9pt}.h{background:#f3f3f3;width:28%}""",
        """<h1>Signing history &middot; <span class="r">DECLINED</span></h1>
        <table><tr><td class="h">Document</td><td>Acceptance certificate - Brand film, rough cut
        (ref. QB/26/051)</td></tr>
        <tr><td class="h">Sender</td><td>Quillback Films, production office</td></tr>
        <tr><td class="h">Recipient</td><td>Marguerite Osei, Brand Manager, Larkfield Dairies
        plc</td></tr><tr><td class="h">Amount in document</td><td>&pound;14,200.00 (stage 2 of
        4)</td></tr><tr><td class="h">Sent</td><td>28 April 2026, 12:00 BST</td></tr>
        <tr><td class="h">Opened</td><td>29 April 2026, 08:19 BST</td></tr>
        <tr><td class="h">Declined</td><td>30 April 2026, 17:42 BST</td></tr>
        <tr><td class="h">Reason given by recipient</td><td>&ldquo;The cut still uses the old
        packs that we withdrew in January. I can't put my name to this one, please re-edit and
        send a fresh certificate.&rdquo;</td></tr></table>
        <p style="font-size:8pt;color:#666">A declined document cannot be signed later. The
        text of the certificate (&ldquo;the Client confirms that the stage has been accepted&rdquo;)
        has no effect.</p>""",
    )
    return Paper(
        "kf-quillback-declined", "a", "text", data,
        truth("acceptance_certificate", "rejected", False, "en", client="Larkfield Dairies plc",
              project_code="QB/26/051", milestone="Brand film, rough cut",
              signatory_name="Marguerite Osei", signatory_title="Brand Manager",
              signature_date="2026-04-30", amount="14200.00 GBP"),
    )  # fmt: skip


def wording() -> Paper:
    data = web(
        """body{font-family:'DejaVu Serif';font-size:9pt}h1{font-size:14pt;letter-spacing:2px}
        li{margin-bottom:4px}.sig{display:flex;gap:60px;margin-top:26px}.sig div{width:210px}
        .ln{border-bottom:1px solid #000;height:36px}""",
        f"""<h1>SALT MARSH TYPE CO.</h1><p>Acceptance of a stage &mdash; custom typeface</p>
        <p>Client: <b>The Brandreth Building Society</b><br>Project: Brandreth Sans, SM-0087<br>
        Stage: 3, Italics and small caps<br>Stage fee: &pound;9,600</p>
        <p>The client has examined the fonts dated 6 May 2026 and</p>
        <p>{box()} accepts the stage as it is<br>{box("v")} accepts the stage, on the understanding
        that the points below are put right by 5 June<br>{box()} does not accept the stage</p>
        <ol><li>Kerning of Ty, Wa and Yo in the bold italic</li>
        <li>The long s is missing from small caps</li>
        <li>Web fonts have to load under 40 kB each</li></ol>
        <div class="sig"><div><div class="ln">{pen(11, 120)}</div>E. Trelawney<br>for Salt Marsh
        Type Co.<br>12 May 2026</div><div><div class="ln">{pen(23, 150, 34, "#222")}</div>
        Gwen Parrish<br>Director of Marketing<br>14 May 2026</div></div>""",
    )
    return Paper(
        "kf-saltmarsh-stage", "a", "text", data,
        truth("acceptance_certificate", "accepted_with_conditions", True, "en",
              client="The Brandreth Building Society", project="Brandreth Sans",
              project_code="SM-0087", milestone="3, Italics and small caps",
              signatory_name="Gwen Parrish", signatory_title="Director of Marketing",
              signature_date="2026-05-14", amount="9600.00 GBP",
              conditions=["Kerning of Ty, Wa and Yo in the bold italic",
                          "The long s is missing from small caps",
                          "Web fonts have to load under 40 kB each"]),
    )  # fmt: skip


def board() -> Paper:
    data = web(
        """body{font-family:Carlito;font-size:10.5pt}table{border-collapse:collapse;width:100%}
        th{background:#2d2a4a;color:#fff;padding:5px;text-align:left}td{padding:5px;
        border-bottom:1px solid #ccc}.no{color:#888}""",
        """<p style="float:right">Export 02-Jul-2026 07:31 &middot; Kiteworks Delivery Hub</p>
        <h2>Milestone register &mdash; Ardent Rail Catering</h2>
        <p>Programme: <i>Crew rostering and allergen information platform, phase B</i> &middot;
        Engagement KDH-77120 &middot; Client PO 4500118823</p>
        <table><tr><th>#</th><th>Milestone</th><th>Fee EUR</th><th>Client decision</th><th>By</th>
        <th>On</th></tr>
        <tr><td>B1</td><td>Data model</td><td>12,000.00</td><td class="no">Accepted</td>
        <td>P. Lindqvist</td><td>03-Apr-2026</td></tr>
        <tr><td>B2</td><td>Rostering screens</td><td>18,500.00</td><td class="no">Accepted</td>
        <td>P. Lindqvist</td><td>20-May-2026</td></tr>
        <tr style="background:#fff6d6"><td><b>B3</b></td><td><b>Allergen feed from
        suppliers</b></td><td><b>16,250.00</b></td><td><b>Rejected</b></td><td>P. Lindqvist</td>
        <td>01-Jul-2026</td></tr>
        <tr><td>B4</td><td>Training</td><td>5,400.00</td><td>&ndash;</td><td></td><td></td></tr>
        </table><p><b>This notice concerns B3.</b> Comment of the approver: feeds from three of
        seven suppliers arrive without the sesame flag. Resubmission expected in week 29.</p>
        <p>Recorded with the approver's personal login: Pernilla Lindqvist, Product Owner,
        Ardent Rail Catering AB.</p>""",
    )
    return Paper(
        "kf-kiteworks-register", "a", "text", data,
        truth("acceptance_certificate", "rejected", True, "en", client="Ardent Rail Catering",
              project="Crew rostering and allergen information platform, phase B",
              project_code="KDH-77120", milestone="B3 Allergen feed from suppliers",
              signatory_name="Pernilla Lindqvist", signatory_title="Product Owner",
              signature_date="2026-07-01", amount="16250.00 EUR", po_number="4500118823"),
    )  # fmt: skip


def notice() -> Paper:
    data = web(
        """body{font-family:Lato}.bar{height:10px;background:#e4572e}h1{font-size:17pt}
        .card{background:#f7f4ef;padding:12px 16px}""",
        """<div class="bar"></div><h1>We are done! &#10003;</h1>
        <p>Dear team at Copperbeech Schools Trust,</p>
        <p>We are happy to confirm that the milestone below is <b>complete and accepted into our
        library of finished work</b>. Every item on our checklist is ticked.</p>
        <div class="card">Milestone 5: Parent app, launch build<br>Project: One Trust One App
        (ref PP-3390)<br>Value: &pound;11,300.00<br>Finished by us on: 17 June 2026</div>
        <p>Your sign-off form will follow from our accounts desk. Until we have it back nothing
        is invoiced.</p><p style="font-family:'Dancing Script';font-size:22pt">Bea Nightingale</p>
        <p>Bea Nightingale, Delivery Lead, Paperplane Apps Ltd<br>18 June 2026</p>""",
    )
    return Paper(
        "kf-paperplane-done", "a", "text", data,
        truth("acceptance_certificate", "undecided", None, "en",
              client="Copperbeech Schools Trust", project="One Trust One App",
              project_code="PP-3390", milestone="Milestone 5: Parent app, launch build",
              amount="11300.00 GBP"),
    )  # fmt: skip


def superseded() -> Paper:
    data = web(
        """.s{position:absolute;top:70px;right:0;border:3px solid #a00;color:#a00;padding:6px
        12px;transform:rotate(9deg);font-weight:bold}td{padding:4px 16px 4px 0}""",
        f"""<div class="s">SUPERSEDED<br>see certificate no. 12</div>
        <h2>Completion certificate no. 11</h2><p>Wexcombe Acoustics LLP</p>
        <table><tr><td>Employer</td><td>Ludd Street Theatre Trust</td></tr>
        <tr><td>Commission</td><td>Auditorium acoustics, WA-612</td></tr>
        <tr><td>Section</td><td>Stage 4b - commissioning of the reverberation system</td></tr>
        <tr><td>Sum</td><td>GBP 7,125.00 net</td></tr></table>
        <p>{box("x")} Section complete and accepted &nbsp;&nbsp; {box()} Section not accepted</p>
        <div style="margin-top:30px">{pen(31, 140)}<br>Nadia Fforde, General Manager, 9 March
        2026</div><p style="font-size:8pt;margin-top:40px">Note of 16 March 2026: this certificate
        was issued on wrong measurements, is withdrawn and void, and may not be relied on.</p>""",
        size="A5", margin="14mm",
    )  # fmt: skip
    return Paper(
        "kf-wexcombe-superseded", "a", "text", data,
        truth("acceptance_certificate", "undecided", True, "en",
              client="Ludd Street Theatre Trust", project="Auditorium acoustics",
              project_code="WA-612",
              milestone="Stage 4b - commissioning of the reverberation system",
              signatory_name="Nadia Fforde", signatory_title="General Manager",
              signature_date="2026-03-09", amount="7125.00 GBP", warnings=["draft_or_void"]),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield portal()
    yield ticket()
    yield envelope()
    yield declined()
    yield wording()
    yield board()
    yield notice()
    yield superseded()
