"""Office paper in English: letters, minutes, mails, delivery notes, printed from a browser."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, over, paper, web

LETTER = "body{font:11pt/1.5 Caladea,serif}.r{text-align:right}.s{font-size:8pt;color:#555}"


def polite() -> bytes:
    return web(
        f"""<div class=r><b>ST BRANNOCK'S HOSPITAL TRUST</b><br>Estates &amp; Facilities<br>
        Cairn Road, Lowmoor LM4 2QT</div><p>Meridian Lifts Ltd<br>For the attention of Mr G.
Oyelaran
        </p><p>Our ref: EF/LIFT/26/081<br>Your job no.: ML-20417<br>4 March 2026</p><p>Dear Mr
Oyelaran,
        </p><p><b>Bed lift no. 3, modernisation: your request for acceptance of Stage
Two</b></p><p>
        Thank you for the very courteous way in which your fitters have worked around our wards
this
        winter. The new car is handsome, the ride is smooth, and the porters speak highly of it.
The
        accepted Stage One has given us no trouble at all.</p><p>We have read the commissioning
report
        that came with your letter of 26 February and the invoice for &pound;46,780.00 plus VAT
that
        you propose to raise. Since the levelling accuracy at Level 4 remains outside the 10 mm the
        specification allows, the Trust is unable to take over Stage Two for the time being, and I
        return the certificate unsigned. We look forward to a further visit and will of course make
        the lift available at weekends.</p><p>With renewed thanks and kind regards,</p>
        {ink(31, 150, 46)}<br>Dr. Hester Vanbrugh<br>Deputy Director of Estates<p class=s>cc:
Capital
        Projects; Ward Managers 4A, 4B</p>""",
        LETTER,
    )


def minutes() -> bytes:
    return web(
        """<h2>Minutes &ndash; Steering Group no. 9</h2><p>Orchard Valley Water Company /
        <i>Smart Metering Phase II</i> (contract OVW-SM2-117)<br>Held: Tuesday 14 October 2025,
        10:00&ndash;11:35, Room Avon and by video<br>Circulated: 17 October 2025</p><table><tr><th>
        Present<th>For<tr><td>Rosalind Achebe, Programme Director (chair)<td>Orchard Valley<tr><td>
        Piers Loxley, Metering Operations Manager<td>Orchard Valley<tr><td>Ingrid Solberg, Account
        Lead<td>Nortel Flow Systems<tr><td>Dev Banerji, Engineer<td>Nortel Flow Systems</table>
        <ol><li><b>Minutes of meeting no. 8</b> were agreed. Milestone 4, deferred in September,
had
        since been accepted by letter of 2 October.<li><b>Milestone 5, head-end integration.</b>
Dev
        took the group through the test results (99.6% reads over 21 days, target 99.5%). Piers
asked
        whether the two rural concentrators were counted; they were. <b>Decision 9.2:</b> RA
accepted
        Milestone 5 on behalf of the Company without reservation; &pound;212,000 may be invoiced.
        <li><b>Milestone 6, customer portal.</b> Not ready. Demonstration moved to 4 November; no
        decision was asked for.<li><b>AOB.</b> Van access to Hill Lane. Next meeting 11
November.</ol>
        <p>Agreed as a true record:</p><p style="font:20pt 'Dancing Script'">Rosalind Achebe</p><p>
        Rosalind Achebe, chair, 21 October 2025</p>""",
        "body{font:10pt/1.45 Lato}table{border-collapse:collapse}td,th{padding:2px 14px 2px 0;"
        "text-align:left}li{margin-bottom:3mm}",
    )


def agenda() -> bytes:
    return web(
        """<h2 style="color:#704">Agenda: acceptance meeting, Gate 3</h2><p>Client: Fennimore
Biotech
        plc. Project FB-ELN, electronic lab notebook. Friday 23 January 2026, 14:00 (call link in
        invite).</p><table width=100%><tr><td>14:00<td>Welcome, purpose of the meeting<td>A. Strand
        <tr><td>14:05<td>Walk through of the open findings (expected: none critical)<td>vendor
        <tr><td>14:30<td><b>Decision by the client: Gate 3 accepted / accepted with conditions /
        rejected</b><td>Prof. L. Marchetti, Head of Research Informatics<tr><td>14:45<td>Signature
of
        the acceptance protocol, release of 30% (EUR 54,600.00)<td>all<tr><td>15:00<td>Cake</table>
        <p>Please bring the signed test scripts. We hope to leave the room with Gate 3
accepted!</p>
        """,
        "body{font:10.5pt Carlito}td{border-top:1px solid #c9b;padding:6px}",
    )


def accepted_mail() -> bytes:
    return web(
        """<div class=bar>Mail - Ottoline Graves - Outlook view</div><h3>Re: Rebrand: final artwork
        pack (GRV-2026-02)</h3><p><b>Ottoline Graves</b>
&lt;ottoline@wrenhouse-press.example&gt;<br>
        Mon 02/23/2026 9:14 AM<br>To: Studio Halden &lt;hello@studiohalden.example&gt;</p><p>Hello
        both,</p><p>We went through the pack over the weekend and could not find a thing to grumble
        about. Consider the final artwork signed off from our side, and please send the bill for
the
        last third ($6,150) to accounts, quoting PO WH-0907.</p><p>One tiny wish for the next job:
        name the files by ISBN.</p><p>O.</p><p>Ottoline Graves | Publisher | Wrenhouse Press
LLC</p>
        <p class=s>This message may not be relied on as acceptance of any offer unless confirmed by
        an officer of the company. Please consider the trees.</p>""",
        "body{font:10.5pt/1.4 'Liberation Sans'}.bar{background:#0b5394;color:#fff;padding:4px 8px}"
        ".s{font-size:7.5pt;color:#888}",
        format="Letter",
    )


def reminder() -> bytes:
    return web(
        """<p>From: Kofi Anterson (Brackwater Consulting)<br>To: Miriam Delacroix-Poole<br>Cc:
        billing@brackwater.example<br>Sent: 11 May 2026 08:30<br>Subject: Friendly reminder -
sign-off
        of Work Package 4 still outstanding</p><hr><p>Dear Miriam,</p><p>I hope you are well. On 20
        April we delivered Work Package 4 (Target Operating Model) of the Cedar programme, and at
the
        readout on the 24th your team said they were happy with it. For our month end I would be
        grateful if you could reply with the word <b>ACCEPTED</b>, or tick the form attached again
        here. The fee is GBP 33,000.00 under your order 70019-C.</p><p>Under clause 9.3 work is
deemed
        accepted 30 days after delivery, though I would far rather have your yes.</p><p>Best,
Kofi</p>
        """,
        "body{font:11pt/1.5 Carlito}",
    )


def delivery() -> bytes:
    rows = (
        ("1", "Rack server R-440, serials 77A1 to 77A6", "6", "6"),
        ("2", "Top-of-rack switch, 48 port", "2", "2"),
        ("3", "Rail kit, sliding", "6", "6"),
        ("4", "Cable set, colour coded", "1", "1"),
    )
    made = "".join(f"<tr><td>{a}<td>{b}<td>{c}<td>{d} {box('tick', 9)}" for a, b, c, d in rows)
    return web(
        f"""<table class=n width=100%><tr><td><h1>DELIVERY NOTE</h1><td class=r>No. DN-0061847<br>
        Date: 08.12.2025<br>Route 14 / Stop 3</table><p><b>Deliver to:</b> Hollis &amp; Wray
        Solicitors, 3rd Floor, 19 Bell Yard<br><b>Your order:</b> HW/IT/2025/0312 &nbsp;
<b>Job:</b>
        Server room relocation, batch 1 of 2</p><table class=g
width=100%><tr><th>Pos<th>Article<th>
        Ordered<th>Received{made}</table><p>Goods received complete and in good order. Installation
        accepted as per batch 1. Value of this delivery GBP 31,406.80 excl. VAT.</p>
        <table class=n width=100%><tr><td width=50%>Name: Tamsin Okafor-Reid<br>Position: Office
        Services Manager<td>Received by (signature):<br>{ink(47, 160, 40)}<div
style="border-top:1px
        solid #000">08/12/25 11:20</div></table><p class=f>Claims for goods rejected, short or
damaged
        must reach us within 3 days. Goods not rejected by then count as accepted. Title passes on
        payment.</p>""",
        "body{font:10pt 'Liberation Sans Narrow'}.g{border-collapse:collapse}.g td,.g th{border:"
        "1px solid #444;padding:4px}.r{text-align:right}.f{font-size:7pt;margin-top:20mm}",
    )


def void() -> bytes:
    page = web(
        f"""<h1>Certificate of Practical Acceptance</h1><p class=n>Certificate CPA-07, issued 30
June
        2025</p><p>Employer: Marlowe Quays Developments LLP<br>Scheme: Block C curtain walling,
Rope
        Walk<br>Job number: 1880-C<br>Section: Elevations east and south<br>Valuation released:
        &pound;389,240.50</p><p>We certify that the Section named above was complete and accepted
on
        27 June 2025.</p><p>{ink(53, 170, 52)}<br>Fraser Dunmore-Kelly, Employer's Agent<br>30 June
        2025</p>""",
        "body{font:12pt/1.6 'DejaVu Serif'}h1{border-bottom:4px double #333}.n{color:#555}",
    )
    top = Board()
    top.saveState()
    top.translate(300, 470)
    top.rotate(32)
    top.t(0, 0, "VOID", 150, "Helvetica-Bold", at="c", color="#d33b3b", alpha=0.4)
    top.restoreState()
    top.t(60, 330, "void, replaced by CPA-07 rev 1 - FDK 9/7/25", 15, "Dkg", color="#b22")
    return over(page, top.done())


def superseded() -> bytes:
    return web(
        f"""<div class=x>SUPERSEDED by form AF-118/2 of 12 January 2026. Kept for the file
only.</div>
        <h2>Acceptance form AF-118/1</h2><p>Customer: Tarn Hows Outdoor Holdings<br>Work: Loyalty
app
        v2, Milestone C (offers engine)<br>Contract: THO-MSA-09 / WO-31<br>Price:
&euro;27,900.00</p>
        <p>{box("cross")} Accepted &nbsp; {box()} Accepted with defects listed &nbsp; {box()}
Refused
        </p><p>Signed: {ink(59, 130, 38)}<br>Noor Haverkamp, Product Director, 19 December
2025</p>""",
        "body{font:11pt/1.6 Lato}.x{border:2px solid #c00;color:#c00;padding:6px;font-weight:bold}",
    )


def supplier_only() -> bytes:
    return web(
        f"""<h2>Project Completion &amp; Client Acceptance</h2><table width=100%><tr><td><b>Client
        </b><td>Pinecrest Veterinary Partners, Inc.<td><b>Project</b><td>PACS imaging
upgrade<tr><td>
        <b>Work order</b><td>WO# 90-3317<td><b>Phase</b><td>Phase III &ndash; satellite
clinics<tr><td>
        <b>Phase fee</b><td>$52,075.00<td><b>Completed</b><td>August 29, 2025</table><p>The
undersigned
        agree that the phase described above has been completed and is accepted, that all
deliverables
        conform to the Specification, and that the phase fee is due.</p><div class=two><div>
        <b>Sable Imaging Systems</b><br>{ink(61, 150, 44)}<hr>By: Curtis Vandermeer<br>Title:
Regional
        Director<br>Date: 09/02/2025</div><div><b>Pinecrest Veterinary Partners, Inc.</b>
        <div style="height:47px"></div><hr>By: Dr. Alondra Pruitt<br>Title: Chief Medical
Officer<br>
        Date: ____________</div></div>""",
        "body{font:10.5pt/1.5 Caladea}.two{display:flex;gap:12mm;margin-top:12mm}.two div{flex:1}",
        format="Letter",
    )


def negation() -> bytes:
    return web(
        f"""<h2 class=c>STATEMENT OF ACCEPTANCE</h2><p>Re: Regional Archive Digitisation, Lot 2
        (negatives and glass plates), call-off RAD-2/26. Accepting body: County of Westmarch Record
        Office.</p><p>On inspection of the sample of 400 images on 17 and 18 March 2026 it cannot
be
        said that Lot 2 has been accepted. Of the sample, 61 images miss the resolution that the
        tender requires. Nothing in the conversation of 18 March shall be taken as
acceptance.</p><p>
        The sum of &pound;18,360.00 foreseen for Lot 2 is withheld until a new sample has
passed.</p>
        <p>Westmarch, 20 March 2026</p><p>{ink(67, 120, 40, "#222")}<br>p.p. Leonora Whitcombe<br>
        County Archivist</p>""",
        "body{font:12pt/1.7 'Liberation Serif'}.c{text-align:center;letter-spacing:3px}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-brannock",
        polite(),
        """acceptance_certificate rejected yes en
        client=ST BRANNOCK'S HOSPITAL TRUST
        project=Bed lift no. 3, modernisation
        project_code=ML-20417
        milestone=Stage Two
        signatory_name=Dr. Hester Vanbrugh
        signatory_title=Deputy Director of Estates
        signature_date=2026-03-04
        amount=46780.00 GBP""",
    )
    yield paper(
        "n-steering",
        minutes(),
        """acceptance_certificate accepted yes en
        client=Orchard Valley Water Company
        project=Smart Metering Phase II
        project_code=OVW-SM2-117
        milestone=Milestone 5, head-end integration
        signatory_name=Rosalind Achebe
        signatory_title=Programme Director
        signature_date=2025-10-21
        amount=212000.00 GBP""",
    )
    yield paper(
        "n-agenda",
        agenda(),
        """other - - en
        client=Fennimore Biotech plc
        project=electronic lab notebook
        project_code=FB-ELN
        milestone=Gate 3""",
    )
    yield paper(
        "n-artwork",
        accepted_mail(),
        """email accepted - en
        client=Wrenhouse Press LLC
        project=Rebrand
        project_code=GRV-2026-02
        milestone=final artwork
        signatory_name=Ottoline Graves
        signatory_title=Publisher
        signature_date=2026-02-23
        amount=6150.00 USD
        po_number=WH-0907""",
    )
    yield paper(
        "n-reminder",
        reminder(),
        """email undecided - en
        project=Cedar
        milestone=Work Package 4 (Target Operating Model)
        amount=33000.00 GBP
        po_number=70019-C""",
    )
    yield paper(
        "n-goods",
        delivery(),
        """acceptance_certificate accepted yes en
        client=Hollis & Wray Solicitors
        project=Server room relocation
        milestone=batch 1
        signatory_name=Tamsin Okafor-Reid
        signatory_title=Office Services Manager
        signature_date=2025-12-08
        amount=31406.80 GBP
        po_number=HW/IT/2025/0312""",
    )
    yield paper(
        "n-void",
        void(),
        """acceptance_certificate undecided yes en
        client=Marlowe Quays Developments LLP
        project=Block C curtain walling, Rope Walk
        project_code=1880-C
        milestone=Elevations east and south
        signatory_name=Fraser Dunmore-Kelly
        signatory_title=Employer's Agent
        signature_date=2025-06-30
        amount=389240.50 GBP
        warnings=draft_or_void""",
    )
    yield paper(
        "n-superseded",
        superseded(),
        """acceptance_certificate undecided yes en
        client=Tarn Hows Outdoor Holdings
        project=Loyalty app v2
        project_code=WO-31
        milestone=Milestone C (offers engine)
        signatory_name=Noor Haverkamp
        signatory_title=Product Director
        signature_date=2025-12-19
        amount=27900.00 EUR
        warnings=draft_or_void""",
    )
    yield paper(
        "n-halves",
        supplier_only(),
        """acceptance_certificate undecided no en
        client=Pinecrest Veterinary Partners, Inc.
        project=PACS imaging upgrade
        project_code=90-3317
        milestone=Phase III – satellite clinics
        signatory_name=Dr. Alondra Pruitt
        signatory_title=Chief Medical Officer
        amount=52075.00 USD
        warnings=partly_signed""",
    )
    yield paper(
        "n-cannot",
        negation(),
        """acceptance_certificate rejected yes en
        client=County of Westmarch Record Office
        project=Regional Archive Digitisation
        project_code=RAD-2/26
        milestone=Lot 2 (negatives and glass plates)
        signatory_name=Leonora Whitcombe
        signatory_title=County Archivist
        signature_date=2026-03-20
        amount=18360.00 GBP""",
    )
