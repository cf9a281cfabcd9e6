"""English papers: signing services, tickets, timesheet portals, threads, certificates."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import page, scanned


def envelope_complete() -> Paper:
    src = r"""
#set page("a4", margin: 16mm)
#set text(font: "Nimbus Sans", size: 8.8pt)
#text(size: 17pt, fill: rgb("#16476a"))[Signvault] #h(1fr) #text(gray)[Certificate of Completion]
#line(length: 100%, stroke: 1pt + rgb("#16476a"))
#grid(columns: (1fr, 1fr), gutter: 14pt,
 kv[Envelope Id][7C41E0A2-99B3-4D07-AE15-0F2D6618][Subject][Please sign: Stage 4 sign-off, Larkfield Library][Status][*Completed*][Document pages][3][Certificate pages][1],
 kv[Envelope originator][Hartnoll Pryce Architects LLP][Originator address][22 Bathwick Wharf, Bristol BS1 6TR][Signatures][1][Initials][2][AutoNav][Enabled])
#v(8pt)
#block(fill: rgb("#eef3f6"), width: 100%, inset: 6pt)[*Document in this envelope*]
Stage sign-off sheet. By signing, the Client confirms that the RIBA Stage 4 Technical Design package for Larkfield Library (job 2317) meets the brief and is accepted, and that the Stage 4 fee of £38,250.00 falls due.
#v(6pt)
#table(columns: (1.25fr, 1.2fr, 1.2fr), stroke: (x, y) => (bottom: .5pt + gray), inset: 6pt,
 [*Signer Events*], [*Signature*], [*Timestamp*],
 [Philippa Anstruther-Gray \ p.anstruther@wendlecouncil.example \ Head of Cultural Estate \ Wendle Borough Council \ Security level: email, account authentication (none)],
 [#pen(size: 17pt)[Philippa A-Gray] \ #text(7pt)[Signature adoption: pre-selected style \ Using IP 203.0.113.44]],
 [Sent: 03/06/2026 09:12:40 \ Viewed: 03/06/2026 11:20:05 \ Signed: 4 June 2026 08:47:13])
#table(columns: (1.25fr, 1.2fr, 1.2fr), stroke: (x, y) => (bottom: .5pt + gray), inset: 6pt,
 [*Carbon copy events*], [*Status*], [*Timestamp*],
 [Tobias Hartnoll \ tobias@hartnollpryce.example], [COPIED], [Sent: 4 June 2026 08:47:15],
 [*Certified delivery events*], [], [], [*Notary events*], [], [],
 [*Envelope summary events*], [*Status*], [*Timestamps*],
 [Envelope sent], [Hashed/Encrypted], [3 June 2026 09:12:40],
 [Signing complete], [Security checked], [4 June 2026 08:47:13],
 [Completed], [Security checked], [4 June 2026 08:47:15])
"""
    return page(
        "ms-en-envelope-complete",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Wendle Borough Council",
            project="Larkfield Library",
            project_code="2317",
            milestone="RIBA Stage 4 Technical Design",
            signatory_name="Philippa Anstruther-Gray",
            signatory_title="Head of Cultural Estate",
            signature_date="2026-06-04",
            amount="38250.00 GBP",
        ),
    )


def envelope_waiting() -> Paper:
    src = r"""
#set page("us-letter", margin: 0.8in)
#set text(font: "Lato", size: 9pt)
#box(fill: rgb("#2b2b2b"), inset: 7pt)[#text(white, weight: "bold")[inkrail]] #h(6pt) Audit trail
#v(4pt)
#text(15pt)[Milestone Acceptance - Release 2.0 (Dispatch Module)]
#v(2pt)
File: Acceptance_R2_Corvane.pdf #h(1fr) Doc key: 88f0-ttq2-19
#v(8pt)
The agreement reads: #quote[Corvane Freight Systems, Inc. acknowledges that Release 2.0 (Dispatch Module) of the Yardmaster Rebuild has passed user acceptance testing under SOW-1140-03. Milestone fee: USD 64,000.00.]
#v(6pt)
#table(columns: (2.1fr, 1.1fr, 1.4fr, 1.6fr), inset: 7pt, fill: (x, y) => if y == 0 { rgb("#e9e4da") },
 [Party], [Role], [State], [When],
 [Denise Okorafor, Delivery Lead \ Pinebarrow Software LLC], [Supplier signer], [#text(green.darken(30%))[Finished signing]], [Mar 11, 2026 2:03 PM CST],
 [Marcus Feldhaus, VP Operations \ Corvane Freight Systems, Inc.], [Customer signer], [Opened - has not finished], [Opened Mar 12, 2026 9:41 AM CST],
 [records@pinebarrow.example], [Receives a copy], [On hold], [-])
#v(10pt)
*Trail*
#v(2pt)
#set text(font: "DejaVu Sans Mono", size: 7.6pt)
Mar 11 14:01 \u{7c} created by D. Okorafor \
Mar 11 14:03 \u{7c} signed by D. Okorafor (drawn) ⟦311 24⟧ \
Mar 11 14:03 \u{7c} mailed to M. Feldhaus \
Mar 12 09:41 \u{7c} page opened by M. Feldhaus, 4 min 10 s \
Mar 16 08:00 \u{7c} reminder 1 mailed to M. Feldhaus \
Mar 20 08:00 \u{7c} reminder 2 mailed to M. Feldhaus
#v(14pt)
#text(font: "Lato", size: 8pt, fill: gray)[Report drawn Mar 23, 2026. 1 of 2 signers done.]
"""
    return page(
        "ms-en-envelope-waiting",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Corvane Freight Systems, Inc.",
            project="Yardmaster Rebuild",
            project_code="SOW-1140-03",
            milestone="Release 2.0 (Dispatch Module)",
            signatory_name="Marcus Feldhaus",
            signatory_title="VP Operations",
            amount="64000.00 USD",
            warnings=["partly_signed"],
        ),
    )


def ticket_approved() -> Paper:
    src = r"""
#set page("a4", margin: (x: 14mm, y: 12mm))
#set text(font: "Nimbus Sans", size: 9pt)
#block(fill: rgb("#0b5d4f"), width: 100%, inset: 8pt)[#text(white)[*Deskline* #h(1fr) Kestrel Managed IT Pty Ltd]]
#v(4pt)
#text(8pt, fill: gray)[Projects / NORTHGATE-MIG / REQ-20418] \
#text(14pt)[Cutover of Subiaco branch to new firewall pair - customer sign-off]
#v(4pt)
#grid(columns: (2fr, 1fr), gutter: 14pt, [
*Description* \
All twelve test cases in the runbook were executed on Saturday night with the site contact present. Site-to-site tunnel up 02:14, voice tested 02:31, printers 02:50. We ask the customer to accept this cutover so that the stage invoice (AUD 17,600.00 ex GST) can be raised.
#v(6pt)
*Activity*
#table(columns: (auto, 1fr), stroke: none, inset: 3pt,
 [24/Feb/26 10:02], [*Jaspreet Dhillon* (agent) moved *In test* to *Waiting for approval*],
 [24/Feb/26 10:02], [System asked *Rowena Castellano* to approve],
 [25/Feb/26 07:55], [*Rowena Castellano* (customer): Branch staff report nothing unusual since Monday opening. Happy, accepted.],
 [25/Feb/26 07:56], [*Rowena Castellano* approved this request],
 [25/Feb/26 07:56], [System moved *Waiting for approval* to *Done*])
], block(fill: luma(244), inset: 8pt, width: 100%)[
#kv(w: (1fr,))[Status][*DONE*][Resolution][Accepted by customer][Approval 1 of 1][Rowena Castellano, Regional IT Manager #text(green.darken(40%))[Approved]][Organisation][Northgate Veterinary Group][Assignee][Jaspreet Dhillon][Type][Milestone sign-off][Customer PO][45-77120]])
"""
    return page(
        "ms-en-ticket-approved",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            None,
            "en",
            client="Northgate Veterinary Group",
            project_code="NORTHGATE-MIG",
            milestone="Cutover of Subiaco branch to new firewall pair",
            signatory_name="Rowena Castellano",
            signatory_title="Regional IT Manager",
            signature_date="2026-02-25",
            amount="17600.00 AUD",
            po_number="45-77120",
        ),
    )


def ticket_auto() -> Paper:
    src = r"""
#set page("a4", margin: 18mm)
#set text(font: "DejaVu Sans", size: 8.4pt)
#text(12pt, weight: "bold")[Task TSK0093127] #h(1fr) printed view
#line(length: 100%)
#kv(w: (34mm, 1fr, 30mm, 1fr), s: 6pt, g: 7pt)[Company][Ballintaggart Dairies DAC][State][Closed Complete][Short description][Hand-over of ERP interface, wave 2][Closure code][Auto-closed (timer)][Project][PRJ0041 Milkflow Integration][Closed by][system.scheduler][Requested for][Orla Mac Giolla][Approval][*Requested*][Assignment group][Ardan Systems - Integration][Stage value][EUR 21,900.00]
#v(8pt)
*Approvers (1)*
#table(columns: 4, inset: 5pt, stroke: .4pt, [State], [Approver], [Title], [Updated], [Requested], [Orla Mac Giolla], [Plant Systems Lead], [2026-04-02 16:20:11])
*Work notes and comments (newest first)*
#v(3pt)
#block(stroke: (left: 2pt + gray), inset: (left: 6pt))[2026-04-09 16:20:12 - system.scheduler \ No response from requester in 5 business days. Task set to Closed Complete by rule ACL-5. Approval record left as is.]
#block(stroke: (left: 2pt + gray), inset: (left: 6pt))[2026-04-02 16:20:11 - Ciarán Duignan (Ardan Systems) \ Wave 2 deployed, reconciliation report attached, zero variances. Orla, can you please approve in the customer portal and we'll bill the stage.]
#block(stroke: (left: 2pt + gray), inset: (left: 6pt))[2026-03-27 09:05:48 - Ciarán Duignan (Ardan Systems) \ Moved to production 06:00. Monitoring.]
#v(6pt)
#text(7pt, fill: gray)[Closed Complete describes the work state of the task. Refer to the field Approval for acceptance by the customer.]
"""
    return page(
        "ms-en-ticket-auto",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "en",
            client="Ballintaggart Dairies DAC",
            project="Milkflow Integration",
            project_code="PRJ0041",
            milestone="ERP interface, wave 2",
            signatory_name="Orla Mac Giolla",
            signatory_title="Plant Systems Lead",
            amount="21900.00 EUR",
        ),
    )


def timesheet_approved() -> Paper:
    src = r"""
#set page("us-letter", flipped: true, margin: 0.6in)
#set text(font: "Nimbus Sans", size: 9pt)
#text(16pt, fill: rgb("#b2491b"))[HourHarbor] #h(10pt) Weekly Time Record #h(1fr) Week ending Sun 10/19/2025
#v(4pt)
#kv(w: (auto, 1fr, auto, 1fr))[Resource][Anand Krishnaswamy (Controls Engineer III)][Customer][Tillamook Paper Mill Co.][Vendor][Redrock Controls Staffing][Job no.][J-55120 Recovery Boiler Upgrade]
#v(6pt)
#table(columns: (2.4fr,) + (1fr,) * 8, align: (x, y) => if x > 0 { right } else { left }, inset: 6pt,
 fill: (x, y) => if y == 0 { rgb("#fbe9df") },
 [Task], [Mon 13], [Tue 14], [Wed 15], [Thu 16], [Fri 17], [Sat 18], [Sun 19], [Total],
 [Loop checkout, DCS cabinet 4], [8.0], [8.0], [10.0], [9.0], [8.0], [0.0], [0.0], [43.0],
 [Travel], [2.0], [0.0], [0.0], [0.0], [2.0], [0.0], [0.0], [4.0],
 [*All*], [10.0], [8.0], [10.0], [9.0], [10.0], [0.0], [0.0], [*47.0*])
Bill rate 118.00 USD/h #h(20pt) Billable this week: *5,546.00 USD*
#v(8pt)
#table(columns: (auto, auto, auto, 1fr), stroke: (x, y) => (top: .4pt), inset: 5pt,
 [Step], [Who], [Action], [Time],
 [1 Submit], [A. Krishnaswamy], [Submitted], [10/19/2025 7:22 PM],
 [2 Vendor check], [Lila Montrose, Redrock], [Passed], [10/20/2025 8:15 AM],
 [3 Customer], [Gwen Stavros, E&I Superintendent, Tillamook Paper Mill Co.], [*Approved*], [10/21/2025 6:48 AM])
Record status: #pill(c: rgb("#2e7d32"))[APPROVED - LOCKED]
"""
    return page(
        "ms-en-timesheet-approved",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            None,
            "en",
            client="Tillamook Paper Mill Co.",
            project="Recovery Boiler Upgrade",
            project_code="J-55120",
            signatory_name="Gwen Stavros",
            signatory_title="E&I Superintendent",
            signature_date="2025-10-21",
            amount="5546.00 USD",
        ),
    )


def timesheet_returned() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Caladea", size: 10pt)
#align(center)[#text(13pt)[*Tempora - contractor timesheets*] \ Sheet 2026/W07/0418]
#v(6pt)
#table(columns: (1fr, 1fr), inset: 6pt, [Contractor: Maisie Threlfall, quantity surveyor], [Period: 9 to 15 February 2026], [End client: Solway Harbour Trust], [Assignment: SHT-Q-208, Pontoon C Renewal])
#v(2pt)
#grid(columns: (1fr,) * 6, inset: 5pt, stroke: .3pt, [Mon], [Tue], [Wed], [Thu], [Fri], [*Days*], [1.0], [1.0], [1.0], [1.0], [1.0], [*5.0*])
Charge at £420.00 a day: £2,100.00
#v(10pt)
*Status history*
#list(marker: [›], [Submitted by Maisie Threlfall, 15 Feb 2026 18:40],
 [With approver: Hamish Dunbavin, Commercial Manager, Solway Harbour Trust],
 [*Returned to contractor* by Hamish Dunbavin, 17 Feb 2026 12:05])
*Message from approver*
#block(fill: luma(240), inset: 9pt, radius: 4pt)[Morning Maisie, thanks for getting this in on time. I make it four days rather than five, as the gate log has nobody from your firm on the Thursday, so I'm not able to pass this one through as it stands. Could you put a fresh sheet in? Nothing to worry about otherwise.]
#v(4pt)
#text(8.5pt)[Sheets in state Returned are not payable and are kept for reference only.]
"""
    return page(
        "ms-en-timesheet-returned",
        src,
        truth(
            "timesheet_approval",
            "rejected",
            None,
            "en",
            client="Solway Harbour Trust",
            project="Pontoon C Renewal",
            project_code="SHT-Q-208",
            signatory_name="Hamish Dunbavin",
            signatory_title="Commercial Manager",
            signature_date="2026-02-17",
            amount="2100.00 GBP",
        ),
    )


def practical_completion() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "P052", size: 10.5pt)
#align(right)[*Penhallow Voss Architects* \ Chartered practice \ The Old Sail Loft, Falmouth TR11 3QA]
#v(8pt)
#text(15pt)[Certificate of Practical Completion]
#v(-4pt)
#text(9pt)[issued under clause 2.30 of the JCT Standard Building Contract (2016)]
#v(8pt)
#kv(w: (42mm, 1fr), g: 8pt)[Employer:][Trevanion Almshouse Charity][Contractor:][Carne & Sons Builders Ltd][Works:][Eight dwellings at Tregenna Row][Our job:][PVA/0926][Contract dated:][14 October 2024]
#v(10pt)
Under the terms of the Contract we certify that, in our opinion, practical completion of the Works was achieved on *27 March 2026* and that as-built drawings and CDM information have come in as far as the clauses ask for them by then.
#v(4pt)
Half of the Retention, being £23,480.00, is therefore released. The Rectification Period of twelve months runs from that date; items found within it will be notified in the usual way.
#v(14pt)
Signed for the Architect / Contract Administrator
⟦71 44⟧
#v(-6pt)
Demelza Voss, Director #h(1fr) Dated: 31 March 2026
#v(16pt)
#text(8.5pt)[Distribution: Employer (original), Contractor (duplicate), Quantity Surveyor, Clerk of Works, file]
"""
    return page(
        "ms-en-practical-completion",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Trevanion Almshouse Charity",
            project="Eight dwellings at Tregenna Row",
            project_code="PVA/0926",
            milestone="Practical Completion",
            signatory_name="Demelza Voss",
            signatory_title="Director",
            signature_date="2026-03-31",
            amount="23480.00 GBP",
        ),
    )


def sectional_letter() -> Paper:
    src = r"""
#set page("a4", margin: (x: 26mm, y: 22mm))
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[*OYELARAN TUCK & PARTNERS* \ #text(9pt)[Consulting Engineers and Contract Administrators · Leeds · Hull]]
#v(12pt)
Ref. OTP/4471/PC #h(1fr) 9 January 2026
#v(8pt)
Brackenridge Civil Engineering Ltd \ For the attention of the Site Agent
#v(8pt)
Dear Sirs,
#v(2pt)
*Holmfirth Flood Wall, Section 2 - statement of practical completion*
#v(2pt)
Having walked the wall on Wednesday with your Mr Lightowler, and acting for the employer, Calder Rivers Partnership, we are content that Section 2 reached practical completion on 7 January 2026 and you may hand back possession at noon on Monday.
#v(2pt)
This statement is given on the footing that the following are put right by 6 February 2026:
#enum(numbering: "(a)", [coping stones 14 to 19 re-bedded and re-pointed], [temporary drainage pump at chainage 310 removed])
#v(2pt)
Deductions for delay cease for this Section from the date above. Yours faithfully,
#v(4pt)
⟦812 48 #111111⟧
#v(-4pt)
Folasade Oyelaran \ Senior Partner, for and on behalf of Oyelaran Tuck & Partners
"""
    return scanned(
        "ms-en-sectional-letter",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Calder Rivers Partnership",
            project="Holmfirth Flood Wall",
            project_code="OTP/4471/PC",
            milestone="Section 2",
            signatory_name="Folasade Oyelaran",
            signatory_title="Senior Partner",
            signature_date="2026-01-09",
            conditions=[
                "coping stones 14 to 19 re-bedded and re-pointed",
                "temporary drainage pump at chainage 310 removed",
            ],
        ),
        Scanner(dpi=125, skew=0.7, noise=2, jpeg=40, seed=5),
    )


def thread_accepts() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 9.5pt)
*Niamh Quillinan*
#line(length: 100%, stroke: 2pt)
#kv(w: (22mm, 1fr), g: 3pt)[*From:*][Niamh Quillinan \<n.quillinan@harbourlight.example>][*Sent:*][Thursday 21 May 2026 16:38][*To:*][Declan Ashgrove][*Subject:*][RE: RE: Brand film - cut 3]
#v(8pt)
Declan,

Watched it twice on the big screen with Fergus and the trustees. The pacing of the middle is so much better and the harbour shot is lovely. Cut 3 is accepted; please go ahead with the grade and invoice the second stage (€9,450).

Niamh Quillinan \
Communications Director, Harbourlight Hospice
#v(8pt)
#block(stroke: (left: 1.5pt + blue), inset: (left: 8pt))[
*From:* Declan Ashgrove \ *Sent:* 19 May 2026 10:11 \ *Subject:* RE: Brand film - cut 3 \
Hi Niamh, cut 3 uploaded (link below). We have shortened the interviews and swapped the music, as you asked. Project FM-318. Do let us know whether you can sign it off this week.
#block(stroke: (left: 1.5pt + red), inset: (left: 8pt))[
*From:* Niamh Quillinan \ *Sent:* 12 May 2026 09:02 \ *Subject:* Brand film - cut 2 \
Declan, sorry, we cannot accept cut 2. The music jars and the interviews run on far too long. Can we see another version?]]
"""
    return page(
        "ms-en-thread-accepts",
        src,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Harbourlight Hospice",
            project="Brand film",
            project_code="FM-318",
            milestone="Cut 3",
            signatory_name="Niamh Quillinan",
            signatory_title="Communications Director",
            signature_date="2026-05-21",
            amount="9450.00 EUR",
        ),
    )


def thread_forwards() -> Paper:
    src = r"""
#set page("us-letter", margin: 1in)
#set text(font: "Liberation Mono", size: 9pt)
#text(font: "Liberation Sans", size: 11pt)[Mail - print] #h(1fr) 1 of 1 conversation
#line(length: 100%, stroke: (dash: "dotted"))
Ignacio Belmonte \<ibelmonte@graniteparkdevco.example> \
to Shreya Vance, cc Paul Orrin \
Wed, Jul 8, 2026 at 11:26 AM \
Subject: Fwd: Granite Park Tower B - geotech report
#v(6pt)
Shreya, looping Paul in because he will be looking at the Phase 2 borings when he is back from leave on the 20th. For his background I am pasting what we said about Phase 1 in the spring. We will come back to you on Phase 2 once he has read it.
#v(4pt)
Ignacio Belmonte \
Development Manager, Granite Park DevCo
#v(6pt)
---------- Forwarded message ---------- \
From: Ignacio Belmonte \
Date: Mon, Apr 6, 2026 at 4:50 PM \
To: Shreya Vance (Deltaform Geotechnical) \
\> Shreya, the Phase 1 desk study is approved. Nice \
\> clear writing. Go ahead and bill it. \
\> Ignacio
"""
    return page(
        "ms-en-thread-forwards",
        src,
        truth(
            "email",
            None,
            None,
            "en",
            client="Granite Park DevCo",
            project="Granite Park Tower B",
            milestone="Phase 2",
        ),
    )


def text_messages() -> Paper:
    src = r"""
#set page("a4", margin: 18mm)
#set text(font: "Carlito", size: 10pt)
#text(14pt)[*Variation No. 6 - record of instruction by text message*]
#v(2pt)
Site: Loft conversion, 9 Marchbanks Terrace, Edinburgh #h(1fr) Job LC-0553 \
Homeowner and client: Mrs Effie Galbraith #h(1fr) Builder: Tannoch Joinery & Build
#v(4pt)
#table(columns: (1fr, auto), inset: 6pt, [Additional rooflight (FK06) over stair incl. flashing and making good], [£1,385.00], [Plasterboard credit], [− £95.00], [*Net addition to contract sum*], [*£1,290.00*])
#v(6pt)
*Message export, phone of G. Tannoch, 14 Nov 2025*
#let me(b, t) = align(right, block(fill: rgb("#d5f0cf"), radius: 6pt, inset: 7pt, width: 66%)[#align(left)[#b] #align(right, text(7pt)[#t])])
#let you(b, t) = align(left, block(fill: luma(235), radius: 6pt, inset: 7pt, width: 66%)[#text(8pt, fill: maroon)[Effie Galbraith] \ #b #align(right, text(7pt)[#t])])
#me([Hi Effie, price for the extra rooflight is 1,290 all in, variation 6. Adds two days. Need a yes or no before Monday so I can order.], [14/11/2025 12:31])
#you([Two days is okay? I thought three. Let me ask Rab], [14/11/2025 12:44])
#you([Rab says fine. Yes please to number 6, I approve the 1290, order it], [14/11/2025 17:09])
#me([Grand, ordering now], [14/11/2025 17:10])
"""
    return page(
        "ms-en-text-messages",
        src,
        truth(
            "change_order",
            "accepted",
            None,
            "en",
            client="Mrs Effie Galbraith",
            project="Loft conversion, 9 Marchbanks Terrace",
            project_code="LC-0553",
            signatory_name="Effie Galbraith",
            signature_date="2025-11-14",
            amount="1290.00 GBP",
            change_order_number="6",
        ),
    )


def purchase_portal() -> Paper:
    src = r"""
#set page("us-letter", margin: 0.7in)
#set text(font: "Nimbus Sans", size: 8.8pt)
#grid(columns: (1fr, auto), [#text(18pt, weight: "bold")[PURCHASE ORDER]], [#table(columns: 2, inset: 4pt, [PO number], [4500-88319], [Revision], [0], [Date], [Sep 2, 2025], [Buyer], [K. Lindqvist])])
*Bill to:* Aurelia Medical Devices, Inc., 400 Saltworks Pkwy, Provo UT \
*Supplier:* Fennimore Calibration Laboratory LLC (vendor 20977)
#v(6pt)
#table(columns: (auto, 1fr, auto, auto, auto), inset: 5pt, fill: (x, y) => if y == 0 { luma(220) },
 [Line], [Item], [Qty], [Unit USD], [Ext. USD],
 [10], [On-site calibration, pressure transducers, 17025 report], [46], [85.00], [3,910.00],
 [20], [Mapping of 2 incubators, 24 h], [2], [1,120.00], [2,240.00],
 [30], [Travel, lump sum], [1], [650.00], [650.00])
#align(right)[*Order total USD 6,800.00*]
Internal project reference: QA-CAL-25, Annual Calibration Campaign
#v(8pt)
#text(8pt)[Workflow: Requisition 71880 approved K. Lindqvist 08/29/2025; budget holder approved J. Abara 09/01/2025; order transmitted 09/02/2025. Services are to be accepted by the requester on a separate service entry sheet. Payment net 45. The supplier shall quote the order number on every report and invoice.]
"""
    return page(
        "ms-en-purchase-portal",
        src,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Aurelia Medical Devices, Inc.",
            project="Annual Calibration Campaign",
            project_code="QA-CAL-25",
            amount="6800.00 USD",
            po_number="4500-88319",
        ),
    )


def change_refused() -> Paper:
    src = r"""
#set page("us-letter", margin: 0.9in)
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[#text(13pt)[*CHANGE ORDER REQUEST*] \ Mesa Verde Mechanical Contractors]
#v(6pt)
#table(columns: (1fr, 1fr), inset: 7pt, [Owner: Saguaro Unified School District], [C.O.R. number: 11], [Project: Desert Willow Gym HVAC], [Project number: 24-0630], [Date of request: August 4, 2025], [Contract sum to date: $412,900.00])
#v(6pt)
Description: supply and set upgraded rooftop unit RTU-3 with hail guards, curb adapter and crane time after normal hours.
#v(4pt)
Requested change in contract sum: ADD *$18,765.00* #h(1fr) Time: 0 days
#v(10pt)
Contractor: ⟦40 34 #222222⟧ Buck Halvorsen, 8/4/2025
#v(10pt)
OWNER'S ACTION #h(20pt) #ut() Approved as requested #h(16pt) #tk() Not approved #h(16pt) #ut() Revise and resubmit
#v(6pt)
Remarks: #pen(f: "DkgHandwriting", size: 11pt)[hail guards were in the base bid, see spec 23 74 13]
#v(14pt)
⟦93 42⟧ #h(30pt) #pen(f: "DkgHandwriting", size: 12pt)[Aug 15, 2025]
#v(-8pt)
#ln(60%) \
Yolanda Etcitty, Facilities Director (for the Owner)
"""
    return scanned(
        "ms-en-change-refused",
        src,
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Saguaro Unified School District",
            project="Desert Willow Gym HVAC",
            project_code="24-0630",
            signatory_name="Yolanda Etcitty",
            signatory_title="Facilities Director",
            signature_date="2025-08-15",
            amount="18765.00 USD",
            change_order_number="11",
        ),
        Scanner(dpi=130, skew=-0.9, noise=2.5, jpeg=40, seed=8, turn=180),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield envelope_complete()
    yield envelope_waiting()
    yield ticket_approved()
    yield ticket_auto()
    yield timesheet_approved()
    yield timesheet_returned()
    yield practical_completion()
    yield sectional_letter()
    yield thread_accepts()
    yield thread_forwards()
    yield text_messages()
    yield purchase_portal()
    yield change_refused()
