"""British and Irish post: architects, IT, agencies, museums, labs."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Blank, plain, scanned, sheet


def practical() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, auto), [#text(17pt, tracking: 2pt)[HALDANE WREN] \ #text(8pt)[Chartered Architects · 4 Quarry Row, Bath BA2 6JN]],
 align(right, text(8pt)[Registered with the ARB \ Form PC/JCT SBC 2016]))
#rule(t: 2pt)
#v(6mm)
#align(center, text(14pt)[*CERTIFICATE OF PRACTICAL COMPLETION*])
#align(center, text(9pt)[issued under clause 2.30 of the Conditions])
#v(4mm)
#table(columns: (36mm, 1fr), stroke: none, row-gutter: 1mm,
 [Employer], [Larkhill Almshouse Trustees], [Contractor], [R. J. Pettifer & Sons Ltd, Melksham],
 [Works], [Refurbishment of Nos. 1 to 9 Almshouse Court], [Our job no.], [HW 2217],
 [Contract date], [17 February 2025])
#v(3mm)
In our opinion, Practical Completion of the Works was achieved on *23 January 2026*, and for the purposes of the said clause the Contractor has supplied the documents and information required for the health and safety file.

Accordingly the Rectification Period of twelve months starts on that day and runs to 22 January 2027. One half of the Retention falls due for release in the next interim certificate.

#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Signed #ink(11, w: 44) \ #rule() Imogen Tranter RIBA \ Project Architect, for and on behalf of Haldane Wren],
 [Date #h(4mm) #text(font: "DkgHandwriting", size: 13pt)[27 January 2026] \ #v(7mm) #rule() #text(8pt)[Copies: Employer / Contractor / Quantity Surveyor / Clerk of Works]])
""", "URW Gothic", 9.5)  # fmt: skip
    return plain("ng-en-jct-practical", page, truth(
        "acceptance_certificate", "accepted", True, "en", client="Larkhill Almshouse Trustees",
        project="Refurbishment of Nos. 1 to 9 Almshouse Court", project_code="HW 2217",
        milestone="Practical Completion", signatory_name="Imogen Tranter",
        signatory_title="Project Architect", signature_date="2026-01-27"))  # fmt: skip


def uat_mail() -> Paper:
    page = sheet(r"""
#text(13pt)[*Oyelaran, Bisi*]
#rule(t: 2.5pt)
#table(columns: (24mm, 1fr), stroke: none, inset: 2pt,
 [*From:*], [Oyelaran, Bisi \<b.oyelaran\@stourvalleyhousing.example\>],
 [*Sent:*], [Thursday 12 March 2026 16:48],
 [*To:*], [Callum Reith],
 [*Cc:*], [Helen Dacre; Service Delivery],
 [*Subject:*], [RE: Repairs portal, UAT cycle 2 closed (PRJ-0418)])
#v(3mm)
Callum,

Thanks for turning round the last three tickets so quickly. Helen's team re-ran the script this morning and every one of the 46 test cases passed, including the awkward one with joint tenancies.

So you have my sign-off for User Acceptance Testing on the repairs portal. Please go ahead and raise your invoice for that stage (£18,750.00 as per the schedule) and book the cut-over for the weekend of the 21st.

See you at the board.

Bisi

Bisi Oyelaran \ Head of Digital Services \ Stour Valley Housing Association
#v(2mm)
#text(8pt, fill: luma(90))[This message is meant for the person it is sent to. If it reached you by mistake let us know and bin it.]
#v(5mm)
#rule()
*From:* Callum Reith \<callum\@pennantsoftworks.example\> \
*Sent:* 11 March 2026 09:02 \
*To:* Oyelaran, Bisi

Hi Bisi, fixes for 311, 314 and 320 are on the test server. Could you let me know once your people are happy? C.
#v(1fr)
#align(right, text(8pt)[1])
""", "Carlito", 11)  # fmt: skip
    return plain("ng-en-uat-mail", page, truth(
        "email", "accepted", None, "en", client="Stour Valley Housing Association",
        project="Repairs portal", project_code="PRJ-0418", milestone="User Acceptance Testing",
        signatory_name="Bisi Oyelaran", signatory_title="Head of Digital Services",
        signature_date="2026-03-12", amount="18750.00 GBP"))  # fmt: skip


def snags() -> Paper:
    page = sheet(r"""
#place(top + right, block(fill: rgb("#e5efe3"), inset: 8pt, width: 52mm)[*Job* GL/3309 \ *Walked* 9 April 2026 \ *Present* S. Adeyemi, P. Quill])
#text(20pt, fill: rgb("#2f5d3a"))[Greenleaf Landscapes]
#text(9pt)[\ Design · planting · hard works — Shepton Mallet]
#v(12mm)
== Handover sheet: Sensory garden, St Aldhelm's Hospice

We walked the garden with the client's estates officer. Planting, sleepers, pond and pump are finished. What we found is written below.

#table(columns: (8mm, 1fr, 30mm, 26mm), fill: (x, y) => if y == 0 { rgb("#2f5d3a") },
 ..([No], [Snag], [Who], [Due]).map(t => text(fill: white, t)),
 [1], [Re-lay four rocking setts beside the bench], [Greenleaf], [24 April],
 [2], [Replace dead fastigiate hornbeam], [Greenleaf], [30 November],
 [3], [Fit missing lid to irrigation valve box], [Greenleaf], [17 April])

=== The client's word
#table(columns: (9mm, 1fr), stroke: none, [#empty()], [Garden taken over, nothing outstanding],
 [#tick()], [Garden taken over subject to the three snags above being put right by the dates shown],
 [#empty()], [Not taken over])
#v(4mm)
For St Aldhelm's Hospice: #ink(27, w: 40) #h(6mm) 9 April 2026 \
#text(9pt)[Sola Adeyemi, Estates Officer]
#v(3mm)
For Greenleaf: #ink(28, w: 30, c: black) #h(6mm) Perry Quill, contracts manager
""", "Lato", 10, margin="20mm")  # fmt: skip
    return plain("ng-en-garden-snags", page, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="St Aldhelm's Hospice", project="Sensory garden", project_code="GL/3309",
        signatory_name="Sola Adeyemi", signatory_title="Estates Officer",
        signature_date="2026-04-09",
        conditions=["Re-lay four rocking setts beside the bench",
                    "Replace dead fastigiate hornbeam",
                    "Fit missing lid to irrigation valve box"]))  # fmt: skip


def timesheet() -> Paper:
    page = sheet(r"""
#align(center)[#text(15pt)[*TEMPLAR & BOOTH TECHNICAL STAFFING*] \ CONTRACTOR WEEKLY TIME RECORD]
#v(3mm)
#table(columns: (30mm, 1fr, 30mm, 1fr), inset: 6pt,
 [Contractor], [Dinesh Raval], [Role], [CAD technician], [Client], [Orwell Marine Engineering Ltd], [Assignment], [TB-77104],
 [Week ending], [Sunday 15 February 2026], [Rate], [£41.00 per hour])
#v(3mm)
#table(columns: (1fr,)*8, align: center, inset: 7pt, [], [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [Sun],
 [Start], [08:00], [08:00], [08:30], [08:00], [08:00], [], [], [Finish], [16:30], [17:00], [16:30], [16:30], [15:30], [], [],
 [Break], [0:30], [0:30], [0:30], [0:30], [0:30], [], [], [Hours], [8.0], [8.5], [7.5], [8.0], [7.0], [], [])
#align(right)[Total hours this week *39.0* #h(8mm) Value *£1,599.00*]
#v(4mm)
The manager signing below agrees that the hours are right and may be billed.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 8pt,
 [Contractor \ #ink(41, c: black) \ D. Raval #h(8mm) 15/02/2026],
 [Client manager \ #ink(43, w: 46, c: black, t: 1.1) \ Name: Fiona Lusk #h(6mm) Position: Drawing Office Manager \ Date: 16 February 2026])
#v(1fr)
#text(8pt)[White copy: agency #h(1fr) Yellow copy: client #h(1fr) Pink copy: contractor]
""", "Liberation Sans", 10)  # fmt: skip
    return scanned("ng-en-time-record", page, truth(
        "timesheet_approval", "accepted", True, "en", client="Orwell Marine Engineering Ltd",
        project_code="TB-77104", signatory_name="Fiona Lusk",
        signatory_title="Drawing Office Manager", signature_date="2026-02-16",
        amount="1599.00 GBP"), Scanner(dpi=120, skew=-0.9, noise=2.2, blur=0.7, jpeg=40, seed=4))  # fmt: skip


def change() -> Paper:
    page = sheet(r"""
#block(fill: rgb("#123a5a"), inset: 10pt, width: 100%, text(fill: white)[#text(16pt)[Change request CR-014] #h(1fr) Kestrel Managed Networks])
#v(2mm)
#columns(2, gutter: 8mm)[
*Customer* \ Ashdown & Vale Building Society

*Engagement* \ KMN-5520, branch network refresh

*Raised by* \ Tom Ferreira, 2 June 2026

*What changes* \ Two further branches (Uckfield, Lewes) are added to phase 3. Each receives one router, two access points and a standby 5G line.

*Why* \ The Society bought the two premises in April.
#colbreak()
*Effect on price*
#table(columns: (1fr, auto), stroke: (x: none, y: 0.3pt), [Equipment], align(right)[£6,140.00], [Engineer days (4)], align(right)[£2,960.00], [Less: unused survey day], align(right)[-£640.00], [*Net addition*], align(right)[*£8,460.00*])

*Effect on time* \ Phase 3 ends on 31 July instead of 17 July.

*If we do nothing* \ Both branches open on consumer broadband.
]
#v(4mm)
#rule(t: 1.5pt)
*Decision of the customer's change board* #h(6mm) Approve #cross() #h(4mm) Refuse #empty() #h(4mm) Defer #empty()
#v(3mm)
#grid(columns: (1fr, 1fr, 1fr), [Name \ Margaret Holroyd], [Office \ Chief Operating Officer], [Signed on 9 June 2026 \ #ink(57, w: 42)])
""", "Liberation Sans", 9.5)  # fmt: skip
    return plain("ng-en-change-request", page, truth(
        "change_order", "accepted", True, "en", client="Ashdown & Vale Building Society",
        project="branch network refresh", project_code="KMN-5520", milestone="phase 3",
        signatory_name="Margaret Holroyd", signatory_title="Chief Operating Officer",
        signature_date="2026-06-09", amount="8460.00 GBP",
        change_order_number="CR-014"))  # fmt: skip


def lab() -> Paper:
    page = sheet(r"""
#align(right)[Novarra Biologics, Inc. \ Cambridge site, Milton Road \ Quality Unit]
#v(10mm)
Whitlock Cleanroom Services Ltd \ Attn. Mr Gareth Pugh \ Newport NP19 4QQ
#v(6mm)
Date: 04/05/2026 \ Ref: QA-C-0091 / your job WCS 8126
#v(4mm)
*Installation qualification, isolator suite B2*

Dear Gareth,

Your IQ pack arrived with all annexes. My colleagues compared the drawings, the calibration certificates and the filter integrity results against the user requirement specification; the two deviations you had logged were resolved and shut before the file came to us.

I therefore confirm that Novarra accepts the installation qualification. You may move to operational qualification in the slot we discussed.

Our purchasing group will pay the IQ instalment of USD 64,300.00 in the usual way.

Yours sincerely,

#ink(63, w: 50, c: black)

Dr. Leonie Abara \ Director, Quality Assurance
#v(1fr)
#text(8pt)[Novarra Biologics, Inc. · head office Durham, North Carolina · UK establishment BR 020 771]
""", "Caladea", 11, margin="28mm")  # fmt: skip
    return plain("ng-en-iq-letter", page, truth(
        "acceptance_certificate", "accepted", True, "en", client="Novarra Biologics, Inc.",
        project="isolator suite B2", project_code="WCS 8126",
        milestone="installation qualification", signatory_name="Dr. Leonie Abara",
        signatory_title="Director, Quality Assurance", amount="64300.00 USD",
        warnings=["ambiguous_date"]))  # fmt: skip


def museum() -> Paper:
    page = sheet(r"""
#align(center)[#text(22pt, tracking: 6pt)[SALTMARSH] \ #text(9pt, tracking: 3pt)[MUSEUM OF THE ESTUARY]]
#v(8mm)
Lantern & Loom Exhibitions \ Unit 7, Colne Works \ Colchester
#h(1fr) 20 November 2025

Dear Ottilie

*Tidelines gallery, final fit-out (contract SM/EX/25)*

First, let me say how much the trustees enjoyed seeing the cases go in; the eel-trap display in particular is a lovely piece of making.

Having spent Tuesday with our conservator, though, I am sorry to say we are not in a position to take the gallery over. Relative humidity in cases 4 and 6 drifted by eleven points overnight, and the seals let in light dust. Loans from Leiden cannot travel until both are sound. The fourth instalment, £22,400, will have to wait as well.

May I suggest we look again together in the week of 8 December? Once the logger shows seven steady days I shall be delighted to revisit the matter.

With warm regards

#ink(71, w: 36, h: 13)

Cressida Vane \ _Head of Collections_
#v(1fr)
#align(center, text(8pt)[Saltmarsh Museum Trust · charity no. 1199402 · Hythe Quay, Maldon])
""", "P052", 11, margin="30mm")  # fmt: skip
    return plain("ng-en-museum-letter", page, truth(
        "acceptance_certificate", "rejected", True, "en", client="Saltmarsh Museum Trust",
        project="Tidelines gallery", project_code="SM/EX/25", milestone="final fit-out",
        signatory_name="Cressida Vane", signatory_title="Head of Collections",
        signature_date="2025-11-20", amount="22400.00 GBP"))  # fmt: skip


def notice() -> Paper:
    page = sheet(r"""
#rect(width: 100%, inset: 12pt, stroke: 2pt + rgb("#8a1c1c"))[
#text(15pt, fill: rgb("#8a1c1c"))[*Notice that works are complete*] \ Brannock Fire & Sprinkler — installation department]
#v(4mm)
#table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 7pt,
 [Site: *Dunmore Distribution Centre, bays 12–20*], [Order: *W/O 66180*],
 [Customer: *Fallow Logistics (Ireland) Ltd*], [Date of notice: *14 May 2026*])
#v(3mm)
We hereby tell you that the wet-pipe sprinkler extension at the above premises has been installed, flushed and hydrostatically tested at 15 bar for two hours in line with IS EN 12845. In our view nothing remains to be done and the system is fit to be left in service.

#v(2mm)
Issued by Brannock: #ink(83, w: 42) #h(3mm) Declan Tuohy, commissioning engineer
#v(10mm)
#block(stroke: (top: 1pt, bottom: 1pt), inset: (y: 8pt), width: 100%)[
*Customer's acknowledgement of taking over* #v(6mm)
Signature #under(60mm) #h(6mm) Date #under(30mm) #v(6mm)
Name: Gráinne Coyle #h(12mm) Role: Facilities Lead]
#v(3mm)
#text(8.5pt)[Please hand one copy back to our engineer or post it to Brannock, Ballymount Avenue, Dublin 12.]
""", "DejaVu Sans", 9.5)  # fmt: skip
    return plain("ng-en-sprinkler-notice", page, truth(
        "acceptance_certificate", "undecided", False, "en",
        client="Fallow Logistics (Ireland) Ltd",
        project="Dunmore Distribution Centre, bays 12–20", project_code="W/O 66180",
        signatory_name="Gráinne Coyle", signatory_title="Facilities Lead",
        warnings=["partly_signed"]))  # fmt: skip


def order() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, 1fr), [*Purchase order* \ #text(18pt)[45-20931]], align(right)[Borough of Thornleigh \ Procurement, Civic Offices \ Thornleigh TL1 2AB])
#v(4mm)
#grid(columns: (1fr, 1fr), [*To:* Mapstone Surveys LLP \ 88 Castle Gate, Nottingham], [*Deliver to:* Highways Team \ *Required by:* 30 September 2026])
#v(4mm)
#table(columns: (14mm, 1fr, 18mm, 26mm, 28mm), align: (center, left, center, right, right),
 [Line], [Description], [Qty], [Unit £], [Total £],
 [10], [Topographical survey of A613 corridor, 1:200], [1], [9,800.00], [9,800.00],
 [20], [Utility detection to PAS 128 type B], [6 days], [1,150.00], [6,900.00],
 [30], [Point cloud in E57 on drive], [1], [450.00], [450.00],
 table.cell(colspan: 4, align(right)[Order value excluding VAT]), [*17,150.00*])
#v(3mm)
Project: A613 bus priority #h(8mm) Cost code HT-613-B #h(8mm) Payment 30 days from valid invoice

Quote the order number on all papers. The Borough's standard conditions for professional services are part of this order.
#v(6mm)
Authorised officer #ink(91, w: 40) #h(2mm) Yusuf Tarrant, Category Manager #h(4mm) 3 July 2026
""", "Nimbus Sans", 9.5)  # fmt: skip
    return plain("ng-en-borough-order", page, truth(
        "purchase_order", None, True, "en", client="Borough of Thornleigh",
        project="A613 bus priority", po_number="45-20931",
        signatory_name="Yusuf Tarrant", signatory_title="Category Manager",
        signature_date="2026-07-03", amount="17150.00 GBP"))  # fmt: skip


def footnote() -> Paper:
    page = sheet(r"""
#set par(justify: true)
#text(9pt)[BELLWETHER RESEARCH — evaluation and social policy]
#v(2mm)
= Acceptance of deliverable D5
#text(10pt)[Evaluation of the Warm Homes Pilot · contract reference EV-2031-C]
#v(4mm)
The Warm Homes Office commissioned Bellwether Research to evaluate its pilot across six counties. Deliverable D5, the interim findings report, was handed in on 6 October 2025 and read by the steering group.

#v(2mm)
#table(columns: (1fr, auto), stroke: (y: 0.4pt, x: none), inset: 7pt, [Is the report within the agreed scope?], [Yes], [Is the method described so that others may repeat it?], [Yes], [Are the tables consistent with the data set?], [Yes], [Is the text fit to publish?], [Yes #super[a]])
#v(2mm)
*Outcome.* The Office accepts D5 and releases payment 3, £31,200.00. #super[a]

#v(6mm)
#grid(columns: (1fr, 1fr), [#ink(101, w: 46) \ Rosalind Ekwueme \ Deputy Director, Warm Homes Office], [#v(11mm) Signed 27 October 2025])
#v(1fr)
#line(length: 40mm, stroke: 0.4pt)
#text(7.5pt)[#super[a] Provided that the county names in table 9 are anonymised before the report goes on the website.]
""", "C059", 11, margin="32mm")  # fmt: skip
    return plain("ng-en-footnote-d5", page, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Warm Homes Office", project="Evaluation of the Warm Homes Pilot",
        project_code="EV-2031-C", milestone="D5", signatory_name="Rosalind Ekwueme",
        signatory_title="Deputy Director", signature_date="2025-10-27", amount="31200.00 GBP",
        conditions=["the county names in table 9 are anonymised before the report goes on the"
                    " website"]))  # fmt: skip


def esign() -> Paper:
    page = sheet(r"""
#text(8pt, fill: luma(80))[PaperTrail envelope 7C1E-40B2-99DF-A6 #h(1fr) page 1 of 2]
#v(4mm)
#text(16pt)[Milestone acceptance form]
#v(2mm)
*Programme:* Ledger migration to cloud #h(1fr) *SOW:* QA-118 \
*Milestone:* M4 Parallel run #h(1fr) *Fee:* £54,000.00 \
*Client:* Tolland Insurance plc #h(1fr) *Supplier:* Quillon Advisory LLP
#v(3mm)
Exit criteria for M4: two month-ends closed in both ledgers with differences under £100; reconciliation pack signed by Finance Control; support hand-over booked. Evidence was filed in the shared workspace, folder 04.

The undersigned states, for the client, that the exit criteria are met and that M4 is accepted.

#rect(inset: 8pt, stroke: 0.6pt + rgb("#3a6ea5"))[#text(7pt, fill: rgb("#3a6ea5"))[Signed with PaperTrail by:] \ #text(font: "Dancing Script", size: 19pt)[Anneliese Croft] \ #text(7pt)[5B0F2A11C9D4…]]
Anneliese Croft, Finance Transformation Director
#pagebreak()
#text(8pt, fill: luma(80))[PaperTrail envelope 7C1E-40B2-99DF-A6 #h(1fr) page 2 of 2]
= Completion record
#table(columns: (1fr, 1fr, 1fr), stroke: 0.3pt, inset: 6pt, [*Person*], [*Event*], [*Time (UTC)*],
 [Hugo Lindqvist, Quillon Advisory], [Sent], [2026-02-02 10:14:07],
 [Anneliese Croft \ a.croft\@tolland.example], [Viewed], [2026-02-03 08:31:55],
 [Anneliese Croft], [Signed, drawn on device, IP 203.0.113.40], [2026-02-03 08:36:20],
 [System], [Envelope completed], [2026-02-03 08:36:21])
#v(3mm)
#text(8pt)[Security: e-mail and SMS code. All times are those of the server.]
""", "Lato", 10)  # fmt: skip
    return plain("ng-en-envelope-m4", page, truth(
        "acceptance_certificate", "accepted", True, "en", client="Tolland Insurance plc",
        project="Ledger migration to cloud", project_code="QA-118",
        milestone="M4 Parallel run", signatory_name="Anneliese Croft",
        signatory_title="Finance Transformation Director", signature_date="2026-02-03",
        amount="54000.00 GBP"))  # fmt: skip


def draft() -> Paper:
    page = sheet(r"""
#over(size: 120pt)[DRAFT]
#text(12pt)[*Cadwell Rhodes Consulting*] #h(1fr) Phase report and approval
#rule()
#v(2mm)
*To* Directors, Penhale Dairies Limited \
*About* Route-to-market review, phase 1 (assignment CRC-604)

+ Interviews with fourteen wholesalers have been held and written up.
+ The margin model is with your finance manager.
+ Our recommendation paper was tabled at the meeting of 18 August 2026.

#v(3mm)
On behalf of Penhale Dairies I agree that phase 1 has been delivered as proposed and that the phase fee of £12,600.00 may be invoiced.

#v(4mm)
#ink(113, w: 44) \
Morwenna Laity, Managing Director #h(10mm) 20 August 2026
#v(8mm)
#text(9pt)[File note: text still with our partners for comment, wording not final, not for issue.]
""", "URW Bookman", 10.5, margin="26mm")  # fmt: skip
    return plain("ng-en-draft-phase", page, truth(
        "acceptance_certificate", "undecided", True, "en", client="Penhale Dairies Limited",
        project="Route-to-market review", project_code="CRC-604", milestone="phase 1",
        signatory_name="Morwenna Laity", signatory_title="Managing Director",
        signature_date="2026-08-20", amount="12600.00 GBP",
        warnings=["draft_or_void"]))  # fmt: skip


def training() -> Paper:
    form = Blank()
    form.bar(0, 0, 595, 58, (0.93, 0.55, 0.15))
    form.say(
        40, 38, "Brightwater Skills - course completion & client sign-off", "Helvetica-Bold", 15
    )
    rows = [
        ("Client organisation", "client", "Hexworthy Quarries Ltd"),
        ("Course", "course", "Confined space entry, two days"),
        ("Booking no.", "booking", "BWS-24417"),
        ("Dates held", "held", "8 and 9 September 2026"),
        ("Delegates present", "count", "11 of 12"),
        ("Course fee (excl. VAT)", "fee", "GBP 3,480.00"),
    ]
    for number, (words, name, value) in enumerate(rows):
        form.say(40, 96 + number * 27, words)
        form.field(name, value, 190, 100 + number * 27, 340)
    form.line(40, 252, 555, 252)
    form.say(40, 276, "To be filled in by the person who ordered the course", "Helvetica-Bold", 11)
    form.box("ok", True, 40, 302)
    form.say(60, 300, "The course ran as ordered and we approve it for payment")
    form.box("bad", False, 40, 324)
    form.say(60, 322, "The course did not run as ordered, please ring us")
    form.say(40, 356, "Comment")
    form.field("comment", "Trainer was excellent, lively and patient.", 110, 360, 420)
    form.say(40, 400, "Name")
    form.field("name", "Philippa Garnett", 110, 404, 180)
    form.say(310, 400, "Job title")
    form.field("title", "Safety Manager", 360, 404, 170)
    form.say(40, 436, "Date")
    form.field("date", "11 September 2026", 110, 440, 180)
    form.say(310, 436, "Signature")
    form.ink(370, 440, 110, 22, 17)
    form.line(365, 444, 530, 444)
    form.say(40, 800, "Brightwater Skills, Priory Yard, Launceston PL15 8HU", size=8, grey=0.4)
    return Paper("ng-en-course-form", "a", "form", form.done(), truth(
        "acceptance_certificate", "accepted", True, "en", client="Hexworthy Quarries Ltd",
        project="Confined space entry, two days", project_code="BWS-24417",
        signatory_name="Philippa Garnett", signatory_title="Safety Manager",
        signature_date="2026-09-11", amount="3480.00 GBP"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        practical, uat_mail, snags, timesheet, change, lab, museum,
        notice, order, footnote, esign, draft, training,
    ):  # fmt: skip
        yield make()
