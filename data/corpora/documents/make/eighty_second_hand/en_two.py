"""English post, second drawer: offices, schools, lawyers, studios and their mails."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Field, fields, glass, half, plain


def esign() -> Paper:
    return plain(
        "mx-en-esign",
        r"""
#set page("us-letter", margin: 1in, footer: text(7.5pt, fill: gray)[Envelope 7C1E-55A0-9B42 #h(1fr) #context counter(page).display()])
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "en")
#text(15pt)[*Deliverable Acceptance Letter*]

Quarrystone Advisory LLP \ 77 Canal Street, Providence, RI

To Quarrystone Advisory:

Your team presented the *Claims Intake Diagnostic* to our steering group on April 9, 2026. The final report and the workbook that goes with it (job QA-3107, deliverable 2 of 2) are what we asked for in the engagement letter. Pawtuxet Mutual Insurance accepts them and closes the engagement. The success fee of \$22,500.00 may be drawn.

Pawtuxet Mutual Insurance \
#v(4mm)
#box(stroke: (left: 2pt + rgb("#e0b000"), top: 0.5pt + rgb("#e0b000")), inset: 5pt)[#text(7pt)[Signed by:] \ #script(18pt, c: black)[Gwendolyn Sachs] \ #text(7pt)[4F09A2C1D77E4B0...]] \
Gwendolyn Sachs \
Chief Claims Officer
#pagebreak()
#set text(font: "Nimbus Sans", size: 9pt)
#text(14pt)[Certificate of Completion]
#line(length: 100%)
Subject: Please sign -- deliverable letter QA-3107 \
Status: *Completed* #h(1cm) Document pages: 1 #h(1cm) Signatures: 1 \
Time zone: (UTC-05:00) Eastern
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), stroke: 0.4pt + gray, fill: (x, y) => if y == 0 { luma(235) },
 [*Signer events*], [*Signature*], [*Timestamp*],
 [Gwendolyn Sachs \ gsachs@pawtuxetmutual.example \ Security: email, access code], [Adopted style \ IP 203.0.113.87], [Sent 4/14/2026 9:02 AM \ Viewed 4/14/2026 1:47 PM \ Signed 4/14/2026 1:51 PM],
 [*Carbon copy*], [*Status*], [],
 [Imran Whitlock \ billing@quarrystone.example], [COPIED], [Sent 4/14/2026 1:51 PM])
#v(3mm)
#text(8pt)[Hash of the sealed file (SHA-256): 91be 07d4 6a3c 55f0 e412 88c9 20ab 7d16]
""",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Pawtuxet Mutual Insurance",
            project="Claims Intake Diagnostic", project_code="QA-3107",
            milestone="deliverable 2 of 2", signatory_name="Gwendolyn Sachs",
            signatory_title="Chief Claims Officer", signature_date="2026-04-14",
            amount="22500.00 USD",
        ),
    )  # fmt: skip


def both() -> Paper:
    return plain(
        "mx-en-both",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Carlito", size: 11pt, lang: "en")
#block(fill: rgb("#fff3c4"), inset: 8pt, width: 100%)[*MARLPIT JOINERY* -- fitted kitchens and shopfitting, Tonbridge #h(1fr) order MJ/3391]
#v(3mm)
#text(16pt)[Customer satisfaction note on completion]
#v(2mm)
Customer: Thistledown Tea Rooms Ltd \
Work: Counter, wall shelving and banquette, High Street shop \
Fitters: Gary and Piotr #h(1cm) Finished on: 19 March 2026 \
Balance on the job: £3,275.00
#v(4mm)
Please tick one:
#block(inset: (left: 8mm))[
 #on I am happy with everything and the job is finished. \ #v(1mm)
 #on I am not happy with the job; please come back. ]
#v(3mm)
Anything to tell us? \
#block(width: 100%, height: 1.6cm, stroke: 0.5pt, inset: 6pt)[#hand(13pt)[lads very tidy]]
#v(5mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 3pt, sl(100%, sig(201, w: 120pt, ink: soot)), sl(100%, hand(13pt, c: soot)[19.3.26]), [signed by customer: Yvonne Pargeter, owner], [on])
""",
        truth(
            "acceptance_certificate", "undecided", True, "en",
            client="Thistledown Tea Rooms Ltd",
            project="Counter, wall shelving and banquette, High Street shop",
            project_code="MJ/3391", signatory_name="Yvonne Pargeter", signatory_title="owner",
            signature_date="2026-03-19", amount="3275.00 GBP",
        ),
    )  # fmt: skip


def mail_reminder() -> Paper:
    return plain(
        "mx-en-mail-reminder",
        r"""
#set page("a4", margin: (x: 2.2cm, y: 2cm))
#set text(font: "Lato", size: 10pt, lang: "en")
#text(9pt, fill: gray)[From: *Sorcha Lavelle* <sorcha@brightquayaudit.example> \
Subject: *Data room clean-up: nudge about the sign-off sheet* \
Date: 3 September 2026 at 08:05:41 IST \
To: Eamonn Geraghty <egeraghty@slaneycreameries.example>]
#line(length: 100%, stroke: 0.4pt + gray)
#v(2mm)
Morning Eamonn,

Hope the harvest is going well down there. The sign-off sheet for the data room clean-up (BQ-0457) went over to you on the 21st and hasn't come home yet. I know the board pack is eating everyone's week.

If something in the index is bothering you, tell me and I'll ring. If it's only a matter of finding a pen, a photo of the sheet is fine. Either way I will leave the room open until Friday week.

Thanks a million, \
Sorcha

Sorcha Lavelle · Brightquay Audit Support · Wexford
""",
        truth(
            "email", None, None, "en", project="Data room clean-up",
            project_code="BQ-0457",
        ),
    )  # fmt: skip


def sow_training() -> Paper:
    return plain(
        "mx-en-sow-training",
        r"""
#set page("us-letter", margin: 1in, numbering: "1 of 1")
#set text(font: "C059", size: 10pt, lang: "en")
#set heading(numbering: "1.")
#align(center, text(14pt)[*Statement of Work No. 4*])
#align(center)[under the Master Services Agreement between \ *Great Basin Outdoor Outfitters* ("Company") and *Lodestar Learning Partners* ("Provider")]
= Purpose
Provider designs and teaches the *Store Manager Academy*, spring 2026 intake, for up to forty managers in Reno, Boise and Salt Lake City. Internal reference for this work: LLP-SOW-0214.
= Deliverables
Leader guide; six classroom days per city; ninety-day coaching calls; completion report.
= How deliverables are accepted
Company has seven business days after each item to write back with objections. Silence after that time counts as acceptance.
= Fees
A fixed fee of *\$96,000*, billed one third on signature, one third at the last classroom day and one third with the completion report. Travel is included.
= Term
March 2 through August 28, 2026.
= People
Company lead: Bo Hendricks. Provider lead: Anjali Rao.
#v(6mm)
IN WITNESS WHEREOF the parties sign through their authorized officers.
#v(3mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 5pt,
 [GREAT BASIN OUTDOOR OUTFITTERS], [LODESTAR LEARNING PARTNERS],
 sl(100%, sig(11, w: 110pt)), sl(100%, sig(37, w: 120pt, ink: soot)),
 [Bo Hendricks, SVP Retail], [Anjali Rao, Managing Partner], [February 17, 2026], [February 18, 2026])
""",
        truth(
            "statement_of_work", None, True, "en", client="Great Basin Outdoor Outfitters",
            project="Store Manager Academy", project_code="LLP-SOW-0214",
            signatory_name="Bo Hendricks", signatory_title="SVP Retail",
            signature_date="2026-02-17", amount="96000.00 USD",
        ),
    )  # fmt: skip


def vendor_notice() -> Paper:
    return plain(
        "mx-en-vendor-notice",
        r"""
#set page("a4", margin: (left: 2.6cm, right: 2.6cm, top: 3cm, bottom: 2cm))
#set text(font: "Nimbus Roman", size: 11pt, lang: "en")
#align(right)[*Cullen Fire & Alarm Systems* \ Ballymount Road, Dublin 12 \ 30 April 2026]
#v(6mm)
Nore Valley Credit Union \
Parliament Street, Kilkenny

*NOTICE OF COMPLETION -- our contract CF-26-118, addressable fire alarm, branch office*

Dear Ms Comerford,

We write to let you know that our crew finished the above installation on 28 April. Every detector was smoke tested, the panel talks to the monitoring centre, and the as-fitted drawings are in the red box beside the panel. In our view the contract is complete and in line with I.S. 3218, and our commissioning certificate is enclosed.

The final sum of €7,640.00 will be invoiced at the end of the month.

Yours sincerely,
#v(1mm)
#sig(77, w: 110pt) \
Kieran Cullen, Director
#v(8mm)
#line(length: 100%, stroke: (dash: "dotted"))
*Confirmation by customer* -- kindly sign and return this part

We confirm completion as stated above.
#v(5mm)
Signed #box(width: 6cm, stroke: (bottom: 0.4pt))[~] Date #box(width: 3cm, stroke: (bottom: 0.4pt))[~] \
#v(1mm)
Deirdre Comerford, Branch Manager
""",
        truth(
            "acceptance_certificate", "undecided", False, "en",
            client="Nore Valley Credit Union",
            project="addressable fire alarm, branch office", project_code="CF-26-118",
            signatory_name="Deirdre Comerford", signatory_title="Branch Manager",
            amount="7640.00 EUR", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def form_au() -> Paper:
    rows = [
        ("client", 180, 138, 350, "Hunter Coast Aged Care Ltd"),
        ("project", 180, 166, 350, "Nurse call replacement, Stockton wing"),
        ("job", 180, 194, 150, "WSE-7720"),
        ("stage", 180, 222, 350, "Stage 3 - final testing"),
        ("value", 180, 250, 150, "AUD 18,330.00"),
        ("name", 180, 530, 230, "Leonie Strachan"),
        ("title", 180, 558, 230, "Facilities Manager"),
        ("date", 180, 586, 120, "7 July 2026"),
    ]
    given = [Field(n, x, y, w, 18, v) for n, x, y, w, v in rows]
    given += [Field("accept", 62, 330, 14, 14, True), Field("reject", 62, 356, 14, 14, False)]
    given.append(
        Field("remarks", 62, 420, 468, 70, "Pager tone is pleasant. Residents like it.", True)
    )
    return fields(
        "mx-en-form-au",
        r"""
#set page("a4", margin: 0pt)
#set text(font: "Nimbus Sans", size: 11pt, lang: "en")
#at(0, 0, rect(width: 595pt, height: 80pt, fill: rgb("#0b3c5d")))
#at(60, 24, text(20pt, fill: white, weight: "bold")[Wattlebird Systems Electrical])
#at(60, 52, text(10pt, fill: white)[Works acceptance -- fill in on screen and mail to office@wattlebird.example])
#at(60, 141)[Client]
#at(60, 169)[Project]
#at(60, 197)[Job number]
#at(60, 225)[Stage]
#at(60, 253)[Progress claim]
#at(60, 300, text(weight: "bold")[The client's call (choose one)])
#at(84, 331)[The stage is accepted and the claim can be paid]
#at(84, 357)[The stage is knocked back for the reasons below]
#at(60, 402)[Remarks]
#at(60, 510, text(weight: "bold")[Who is deciding])
#at(60, 533)[Name]
#at(60, 561)[Role]
#at(60, 589)[Date]
#at(60, 628)[Signature]
#at(180, 605, sig(119, w: 120pt, h: 30pt))
#at(180, 640, line(length: 230pt, stroke: 0.5pt))
#at(60, 790, text(8pt, fill: gray)[Form WS-14, version 6, licence EC 00000, Newcastle NSW])
""",
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Hunter Coast Aged Care Ltd", project="Nurse call replacement, Stockton wing",
            project_code="WSE-7720", milestone="Stage 3 - final testing",
            signatory_name="Leonie Strachan", signatory_title="Facilities Manager",
            signature_date="2026-07-07", amount="18330.00 AUD",
        ),
        given,
    )  # fmt: skip


def form_reject() -> Paper:
    given = [
        Field("ref", 420, 92, 120, 16, "RX-0908"),
        Field("who", 130, 140, 280, 16, "Calder Vale Primary Academy"),
        Field("what", 130, 164, 410, 16, "Hall acoustic panels and stage lighting"),
        Field("milestone", 130, 188, 280, 16, "Final handover"),
        Field("ok", 52, 262, 12, 12, False),
        Field("not_ok", 52, 284, 12, 12, True),
        Field("why", 52, 330, 490, 90,
              "Two ceiling panels came down on Monday during assembly. The rigging\n"
              "certificate has not been supplied. We will not use the hall until both\n"
              "are dealt with.", True),
        Field("signer", 130, 470, 240, 16, "Rosalind Achebe"),
        Field("post", 130, 494, 240, 16, "School Business Manager"),
        Field("day", 130, 518, 120, 16, "12 November 2025"),
        Field("typed", 130, 542, 240, 18, "/s/ Rosalind Achebe", size=11),
    ]  # fmt: skip
    return fields(
        "mx-en-form-reject",
        r"""
#set page("a4", margin: 0pt)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "en")
#at(50, 40, text(17pt, weight: "bold", fill: rgb("#6b2d5c"))[rexley stage & sound])
#at(50, 64)[Handover response]
#at(330, 94)[Our reference]
#at(50, 112, line(length: 495pt, stroke: 1.5pt + rgb("#6b2d5c")))
#at(50, 142)[School / venue]
#at(50, 166)[Installation]
#at(50, 190)[Point reached]
#at(50, 236)[Tell us how it stands. One answer only, please.]
#at(74, 264)[We sign the installation off.]
#at(74, 286)[We do not sign the installation off.]
#at(50, 314)[If you do not, what is wrong?]
#at(50, 446, text(weight: "bold")[Person answering for the venue])
#at(50, 472)[Name]
#at(50, 496)[Post held]
#at(50, 520)[Date]
#at(50, 545)[Sign by typing]
#at(50, 590, box(width: 490pt)[#text(8pt)[Typing /s/ and your name in the last field has the same weight between us as a signature in ink. We ring back within one working day of any "do not".]])
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Calder Vale Primary Academy",
            project="Hall acoustic panels and stage lighting",
            project_code="RX-0908",
            milestone="Final handover",
            signatory_name="Rosalind Achebe",
            signatory_title="School Business Manager",
            signature_date="2025-11-12",
        ),
        given,
        tint="#f8f1f6",
    )


def hours_scan() -> Paper:
    return glass(
        "mx-en-hours-scan",
        r"""
#set page("a4", margin: 1.7cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "en")
#text(15pt, weight: "bold")[CASTLEGATE CLERKS OF WORKS] #h(1fr) Day sheet 118
#line(length: 100%, stroke: 2pt)
Employer's name: *Ouse Valley Almshouse Charity* \
Scheme: *Re-roofing at St Olave's Court* #h(1cm) Commission: *CCW-61* \
Inspector: Neville Shand #h(1cm) Month: *October 2025*
#v(2mm)
#table(columns: (2.6cm, 1fr, 2.4cm), stroke: 0.6pt, inset: 7pt,
 [Date], [Duty], [Hours],
 hand(12pt)[2 Oct], hand(12pt)[leadwork, north pitch], hand(12pt)[6],
 hand(12pt)[9 Oct], hand(12pt)[scaffold, slate count], hand(12pt)[5],
 hand(12pt)[16 Oct], hand(12pt)[meeting + photos], hand(12pt)[4],
 hand(12pt)[30 Oct], hand(12pt)[gutters, rainwater test], hand(12pt)[6.5],
 table.cell(colspan: 2, align(right)[Hours this month]), hand(13pt)[21.5])
#v(4mm)
*Agreed as worked*, to be charged at the commission rate
#v(5mm)
#sl(8cm, sig(140, w: 130pt)) #h(1fr) #sl(4cm, hand(12pt)[4 November 2025]) \
Winifred Lorrimer, Clerk to the Charity
""",
        truth(
            "timesheet_approval", "accepted", True, "en", client="Ouse Valley Almshouse Charity",
            project="Re-roofing at St Olave's Court", project_code="CCW-61",
            signatory_name="Winifred Lorrimer", signatory_title="Clerk to the Charity",
            signature_date="2025-11-04",
        ),
        Scanner(dpi=130, skew=0.5, noise=2, blur=0.6, jpeg=40, turn=90, seed=21),
    )  # fmt: skip


def minutes() -> Paper:
    return half(
        "mx-en-minutes",
        r"""
#set page("a4", margin: 2.4cm, header: text(8pt)[Saltire Bridge Engineers / job 1907-B #h(1fr) sheet #context counter(page).display() of 3])
#set text(font: "Caladea", size: 10.5pt, lang: "en")
#text(15pt, weight: "bold")[Record of close-out meeting]

*Strathmore Timber Haulage Ltd: weighbridge foundation and access road* \
Held at Forfar depot, Tuesday 24 February 2026, 10:00

Present: Isla Geddes (Transport Director, Strathmore), Hamish Rennie (yard foreman), Catriona Muir and Jo Petrov (Saltire Bridge).

#v(2mm)
*1. Walk over.* The party measured the slab levels with the contractor's laser. Largest deviation 3 mm. The kerb at the exit has been relaid since January.

*2. Records.* Cube results (28 day) run from 41 to 46 N/mm². Compaction sheets for all layers handed over on paper. Ms Geddes asked for the drawings also as PDF; Jo sent them during the meeting.

*3. Drainage.* Interceptor dips clean. Silt trap emptied last week. Hamish showed where lorries cut the corner; agreed that is a matter of driving, not of building.
#pagebreak()
*4. Programme looked back.* Eleven weeks against ten. The lost week was frost and nobody seeks anything for it.

*5. Cost.* No contra-charges on either side. Design and supervision fee outstanding: £5,180.00.

*6. Health and safety file.* Catriona went through the index. Strathmore keeps the red copy in the weighbridge office, the blue one goes to head office.

*7. Maintenance.* Sweep monthly, reseal joints in year five. Saltire offers a visit each spring, which is not part of today.

*8. Any other business.* Thanks to the canteen.
#pagebreak()
*9. Decision of the client.* Strathmore takes the works and our services as complete from today, provided that the two missing bollards at the fuel tank are set before 31 March 2026. The fee under item 5 may be invoiced now.

#v(8mm)
Signed as a true record and as the client's decision

#sl(8cm, sig(160, w: 120pt)) \
Isla Geddes \
Strathmore Timber Haulage Ltd #h(1cm) #hand(12pt)[24 Feb 2026]
#v(6mm)
#sl(8cm, sig(161, w: 120pt, ink: soot)) \
Catriona Muir, for Saltire Bridge Engineers
""",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Strathmore Timber Haulage Ltd",
            project="weighbridge foundation and access road", project_code="1907-B",
            signatory_name="Isla Geddes", signatory_title="Transport Director",
            signature_date="2026-02-24", amount="5180.00 GBP",
            conditions=[
                "the two missing bollards at the fuel tank are set before 31 March 2026",
            ],
        ),
        Scanner(dpi=140, skew=-0.7, noise=3, blur=0.5, jpeg=45, seed=31),
        2,
    )  # fmt: skip


def variation() -> Paper:
    return plain(
        "mx-en-variation",
        r"""
#set page("a4", margin: 2.2cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "en")
#grid(columns: (3cm, 1fr), [#square(size: 18mm, fill: rgb("#2f5d50"), align(center + horizon, text(fill: white, 20pt)[bk]))], [#text(17pt)[Variation agreement] \ Banksia Kerb Civil Pty Ltd and *Murray Sands Shire Council* \ variation no. *VO-12*])
#v(5mm)
Contract *C-2025/88*, Foreshore path and sea wall repair.

What changes: 46 m of the wall that was to be patched will be taken down and rebuilt on the old footing, because the survey of 2 March found voids behind it. The completion date is not moved.

What it costs: the contract price goes up by \$64,200.00 (sixty-two thousand four hundred dollars), GST apart.

Both sides agree to the above. Everything else in the contract stands.
#v(8mm)
#table(columns: (1fr, 1fr), stroke: none, inset: (x: 0pt),
 [For the Shire], [For the Contractor],
 sig(180, w: 115pt, h: 32pt), sig(181, w: 100pt, h: 30pt, ink: soot),
 [Gareth Nguyen \ Director Infrastructure Services \ 17 March 2026], [Tracey Dunne \ Project Manager \ 16 March 2026])
""",
        truth(
            "change_order", "accepted", True, "en", client="Murray Sands Shire Council",
            project="Foreshore path and sea wall repair", project_code="C-2025/88",
            signatory_name="Gareth Nguyen", signatory_title="Director Infrastructure Services",
            signature_date="2026-03-17", change_order_number="VO-12",
            warnings=["amount_words_disagree"],
        ),
    )  # fmt: skip


def portal() -> Paper:
    return plain(
        "mx-en-portal",
        r"""
#set page(width: 210mm, height: 180mm, margin: 1.2cm, fill: rgb("#f6f7fb"))
#set text(font: "Lato", size: 9pt, lang: "en")
#grid(columns: (1fr, auto), text(13pt, weight: "black", fill: rgb("#3b2fd1"))[proofpond], text(8pt, fill: gray)[https://app.proofpond.example/p/90113 · printed 27 Aug 2026 10:14])
#v(2mm)
#block(fill: white, radius: 4pt, stroke: 0.5pt + luma(220), inset: 10pt, width: 100%)[
 #text(12pt)[*Homepage film, 45 s master*] #h(1fr) #box(fill: rgb("#1f9d55"), inset: 4pt, radius: 3pt, text(fill: white)[APPROVED]) \
 #text(fill: gray)[Project:] Back to the Bench campaign #h(6mm) #text(fill: gray)[Job] OTR-2290 #h(6mm) #text(fill: gray)[Client] Lowther Guitars \
 #text(fill: gray)[Agency] Otter & Rye #h(6mm) #text(fill: gray)[Round] 3 of 3]
#v(1mm)
#block(fill: white, radius: 4pt, stroke: 0.5pt + luma(220), inset: 10pt, width: 100%)[
 *Activity* \
 #table(columns: (3.6cm, 4.2cm, 1fr), stroke: none, inset: (x: 0pt, y: 4pt),
 [12 Aug 2026, 16:31], [Nia Fontaine (agency)], [uploaded v1],
 [14 Aug 2026, 09:03], [Rupert Lowther], [requested changes: "headstock is mirrored at 0:21"],
 [20 Aug 2026, 12:48], [Nia Fontaine (agency)], [uploaded v2],
 [21 Aug 2026, 15:20], [Rupert Lowther], [requested changes: "louder room sound"],
 [26 Aug 2026, 17:55], [Nia Fontaine (agency)], [uploaded v3],
 [27 Aug 2026, 08:36], [Rupert Lowther], [*approved v3 as final*: "Beautiful. That's the one."])]
#v(1mm)
#text(8pt, fill: gray)[Reviewers: Rupert Lowther, Brand Director (decides) · studio\@lowther.example (views only). Approval locks the file.]
""",
        truth(
            "acceptance_certificate", "accepted", None, "en", client="Lowther Guitars",
            project="Back to the Bench campaign", project_code="OTR-2290",
            milestone="Homepage film, 45 s master", signatory_name="Rupert Lowther",
            signatory_title="Brand Director", signature_date="2026-08-27",
        ),
    )  # fmt: skip


def law() -> Paper:
    return plain(
        "mx-en-law",
        r"""
#set page("a4", margin: 3cm)
#set text(font: "URW Bookman", size: 10pt, lang: "en")
#align(center)[#text(13pt, tracking: 2pt)[PETHERICK MOUNTJOY] \ #text(8pt)[solicitors and parliamentary agents · Truro]]
#v(8mm)
*Acknowledgement of deliverable*

Matter: 88140/3 \
Client: Carrick Roads Oyster Company \
Piece of work: Title audit of the foreshore leases

We have received from Petherick Mountjoy the bound title report with its schedules and plan set. It answers the eleven questions put in our instructions. We accept it as the finished work and agree that the agreed fee of £6,750.00 is payable in full.
#v(10mm)
#sl(7.5cm, sig(190, w: 125pt)) \
Digory Nance \
Company Secretary \
Date: 05/06/2026
""",
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Carrick Roads Oyster Company", project="Title audit of the foreshore leases",
            project_code="88140/3", signatory_name="Digory Nance",
            signatory_title="Company Secretary", amount="6750.00 GBP",
            warnings=["ambiguous_date"],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield esign()
    yield both()
    yield mail_reminder()
    yield sow_training()
    yield vendor_notice()
    yield form_au()
    yield form_reject()
    yield hours_scan()
    yield minutes()
    yield variation()
    yield portal()
    yield law()
