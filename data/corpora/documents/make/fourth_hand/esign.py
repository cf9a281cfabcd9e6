"""E-signature records: envelopes, audit trails and certificates of completion."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import printed


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield envelope()
    yield waiting()
    yield declined()
    yield dutch_record()
    yield slash()


def envelope() -> Paper:
    css = """.env{font-size:7pt;color:#555} .tag{border-left:2px solid #005cb9;
    border-bottom:2px solid #005cb9;padding:1mm 3mm;width:60mm;font-size:7pt}
    .n{font:italic 19pt 'Liberation Serif'} .cc{break-before:page;font-size:8.5pt}
    .cc table{width:100%} .cc th{background:#d9d9d9;text-align:left} td{vertical-align:top}"""
    body = """<div class=env>Signing Envelope ID: 8E41C7D0-55AB-4F0E-9C12-7A30D1F4B6E9</div>
    <h2>Deliverable Acceptance</h2><p>Agreement: Master Services Agreement of 4 June 2025 between
    Larkspur Actuarial Consulting ("Consultant") and Copperfield Life Assurance Company
    ("Client").</p>
    <p>Project: Solvency model rebuild<br>SOW No.: SOW-17<br>Milestone: Validation report<br>
    Milestone payment: USD 58,750.00<br>Purchase order: CF-PO-90233</p>
    <p>Client acknowledges that it has received and tested the deliverable and accepts it as
    conforming to the Specifications.</p>
    <p><b>CLIENT</b></p><div class=tag>Signed electronically by:<div class=n>Vivienne Okonjo</div>
    4B7F20AA91C34D1...</div><p>Name: Vivienne Okonjo<br>Title: Chief Actuary<br>Date: 8/27/2026</p>
    <p><b>CONSULTANT</b></p><div class=tag>Signed electronically by:<div class=n>Rupert
    Szymański</div>
    0CE2297FD15B4A8...</div><p>Name: Rupert Szymański<br>Title: Partner<br>Date: 8/26/2026</p>
    <div class=cc><h3>Certificate Of Completion</h3><p>Envelope Id:
    8E41C7D0-55AB-4F0E-9C12-7A30D1F4B6E9
    &nbsp; Status: Completed<br>Subject: Please sign: Deliverable Acceptance SOW-17<br>Document
    Pages: 1
    &nbsp; Signatures: 2 &nbsp; Initials: 0</p><table><tr><th>Signer
    Events<th>Signature<th>Timestamp
    <tr><td>Rupert Szymański<br>rupert@larkspur.example<br>Partner<br>Security Level: Email, Account
    Authentication<td><i>Rupert Szymański</i><br>Using IP Address: 203.0.113.18<td>Sent: 8/26/2026
    9:02:11 AM<br>Viewed: 8/26/2026 9:05:40 AM<br>Signed: 8/26/2026 9:06:02 AM
    <tr><td>Vivienne Okonjo<br>v.okonjo@copperfield.example<br>Chief Actuary<br>Security Level:
    Email,
    Account Authentication<td><i>Vivienne Okonjo</i><br>Using IP Address: 198.51.100.77
    <td>Sent: 8/26/2026 9:06:05 AM<br>Viewed: 8/27/2026 1:40:13 PM<br>Signed: 8/27/2026 1:44:50 PM
    </table><p>Envelope Summary Events: Completed, Security Checked, 8/27/2026 1:44:50
    PM</p></div>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Copperfield Life Assurance Company",
        project="Solvency model rebuild",
        project_code="SOW-17",
        milestone="Validation report",
        signatory_name="Vivienne Okonjo",
        signatory_title="Chief Actuary",
        signature_date="2026-08-27",
        amount="58750.00 USD",
        po_number="CF-PO-90233",
    )
    return Paper("d-envelope", "a", "text", printed(css, body, paper="letter"), label)


def waiting() -> Paper:
    css = """body{font:10pt 'DejaVu Sans'} .b{border:1px solid #ccc;padding:3mm;margin:2mm 0}
    h3{color:#b30b00} .a{break-before:page;font-size:8.5pt} li{margin:2mm 0}"""
    body = """<h2>Change Order</h2><div class=b>Change Order Number: CO-06<br>Project: Civic Library
    Annexe<br>Project number: 19-204<br>Owner: Town of Ashby Falls<br>Contractor: Merrimack
    Stonework
    Inc.</div><p>Description: replace cast stone lintels at grid C to F by granite. The contract sum
    will be increased by $23,914.50. The completion date is extended by 9 days.</p>
    <div class=b>Contractor: <i>Dwayne Lafontaine</i> (Jun 8, 2026 10:14 EDT)<br>President</div>
    <div class=b>Owner: ____________________<br>Name: Harriet Blankenship<br>Title: Town
    Administrator<br>Date:</div><div class=a><h3>Change Order CO-06: Audit Report</h3>
    <p>Created: 2026-06-08 &nbsp; Status: Out for Signature<br>Transaction ID: CBJCHBCAABAA71kQ2</p>
    <ul><li>Document created by Dwayne Lafontaine, 2026-06-08 2:10:31 PM GMT<li>Document e-signed by
    Dwayne Lafontaine, 2026-06-08 2:14:09 PM GMT<li>Document emailed to Harriet Blankenship for
    signature, 2026-06-08 2:14:12 PM GMT<li>Email viewed by Harriet Blankenship, 2026-06-09
    11:30:55 AM
    GMT</ul></div>"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "en",
        client="Town of Ashby Falls",
        project="Civic Library Annexe",
        project_code="19-204",
        signatory_name="Harriet Blankenship",
        signatory_title="Town Administrator",
        amount="23914.50 USD",
        change_order_number="CO-06",
        warnings=["partly_signed"],
    )
    return Paper("d-out-for-signature", "a", "text", printed(css, body, paper="letter"), label)


def declined() -> Paper:
    css = """h2{background:#26344d;color:#fff;padding:3mm} .t{display:grid;
    grid-template-columns:36mm 1fr 30mm;gap:1mm 4mm;font-size:9pt} .red{color:#b00020}"""
    body = """<h2>Signature summary</h2><p>Document: Acceptance of milestone "Cutover weekend"<br>
    Project: Payroll migration (code PM-3390)<br>Customer: Wyndham Textiles BV<br>Fee: EUR 33,000.00
    <br>Request status: <b class=red>DECLINED</b></p><div
    class=t><b>Role</b><b>Person</b><b>Outcome</b><span>Sender</span><span>Joost Haverkamp, Lumen
    Payroll Partners</span><span>Sent</span><span>Customer signatory</span><span>Adaeze Pilkington,
    HR Director</span>
    <span class=red>Declined</span></div><p>Reason given by Adaeze Pilkington: "We
    decline to sign. 214 pay slips were wrong after the cutover, so this milestone is not
    accepted."</p>
    <p style="font-size:7.5pt">No signature was applied to the document. A declined request cannot
    be
    reopened.</p>"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        False,
        "en",
        client="Wyndham Textiles BV",
        project="Payroll migration",
        project_code="PM-3390",
        milestone="Cutover weekend",
        signatory_name="Adaeze Pilkington",
        signatory_title="HR Director",
        amount="33000.00 EUR",
    )
    return Paper("d-declined", "a", "text", printed(css, body), label)


def dutch_record() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} .k{border:1px solid
    #0a7;border-radius:3mm;padding:3mm;
    margin:4mm 0} .k b{color:#075} td{padding:1mm 5mm 1mm 0} h1{font-size:16pt}"""
    body = """<h1>Acceptatieverklaring</h1><table><tr><td>Opdrachtgever<td>Waterschap Rijnoever
    <tr><td>Opdrachtnemer<td>Peilvast Data B.V.<tr><td>Project<td>Sensornetwerk gemalen
    <tr><td>Projectnummer<td>WR-2025-61<tr><td>Mijlpaal<td>Oplevering meetdashboard
    <tr><td>Bedrag (excl. btw)<td>€ 48.725,00<tr><td>Inkooporder<td>4600019277</table>
    <p>Opdrachtgever heeft het resultaat getoetst aan het programma van eisen en accepteert de
    hierboven genoemde mijlpaal zonder voorbehoud.</p>
    <div class=k>[[mark]] <b>Ondertekend</b> door Willemijn Terpstra, Hoofd
    Informatievoorziening<br>
    18 februari 2026 om 10:22 uur, geverifieerd per sms-code (*** *** 41)</div>
    <div class=k>[[mark]] <b>Ondertekend</b> door Ruben Slagter, Projectleider Peilvast Data
    B.V.<br>
    17 februari 2026 om 16:03 uur, geverifieerd per e-mail</div>
    <p style="font-size:7pt">Ondertekenverzoek 77c0-11fe, alle ondertekenaars hebben getekend.
    Dit bewijs hoort onlosmakelijk bij het document.</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Waterschap Rijnoever",
        project="Sensornetwerk gemalen",
        project_code="WR-2025-61",
        milestone="Oplevering meetdashboard",
        signatory_name="Willemijn Terpstra",
        signatory_title="Hoofd Informatievoorziening",
        signature_date="2026-02-18",
        amount="48725.00 EUR",
        po_number="4600019277",
    )
    return Paper("d-nl-record", "a", "text", printed(css, body, "nl"), label)


def slash() -> Paper:
    css = """body{font:11.5pt/1.5 'Liberation Serif';margin:0 8mm} .lh{text-align:center;
    border-bottom:1px double #000;margin-bottom:10mm} .re{margin-left:12mm;font-weight:bold}"""
    body = """<div class=lh><big>TREMAINE COUNTY HOUSING TRUST</big><br>200 Courthouse Square</div>
    <p>December 4, 2025</p><p>Orbison Land Surveyors<br>Attn: Mr. Paul Dettweiler</p>
    <p class=re>Re: Briar Hollow Subdivision, Job No. 25-1147<br>Milestone: Final plat recording</p>
    <p>Dear Mr. Dettweiler:</p><p>The Trust has received the recorded plat, Book 88 at Page 14. We
    have compared it with the approved preliminary plat and found it to be in order. This letter
    constitutes our approval and final acceptance of the milestone identified above. Please submit
    your invoice for $14,375.00, citing Purchase Order TCH-5580.</p><p>Sincerely,</p>
    <p>/s/ Wilhelmina R. Stoddard</p><p>Wilhelmina R. Stoddard<br>Executive Director<br>Tremaine
    County
    Housing Trust</p><p style="font-size:9pt">cc: file; County Recorder</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Tremaine County Housing Trust",
        project="Briar Hollow Subdivision",
        project_code="25-1147",
        milestone="Final plat recording",
        signatory_name="Wilhelmina R. Stoddard",
        signatory_title="Executive Director",
        signature_date="2025-12-04",
        amount="14375.00 USD",
        po_number="TCH-5580",
    )
    return Paper("d-slash", "a", "text", printed(css, body, paper="letter"), label)
