"""English papers, first half: slips, registers, certificates, time sheets, orders."""

from collections.abc import Iterator

from paper import Paper

from .board import Scanner, scanned, text, truth


def jobsheet() -> Paper:
    page = r"""
#set page(width: 210mm, height: 148mm, margin: (x: 12mm, y: 9mm))
#set text(font: "Liberation Sans", stretch: 75%, size: 9pt)
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold", fill: rgb("#b03a12"))[HEATHER & BOOTH] \ Gas · Heating · Plant rooms — Unit 4 Tannery Yard, Kendal LA9],
 align(right)[JOB SHEET No. #text(15pt)[HB-20718] \ Gas Safe 0771834])
#v(2pt)
#table(columns: (70pt, 1fr, 60pt, 1fr), inset: 4pt, stroke: 0.4pt,
 [Customer], [Marlpit Lane Surgery], [Date], pen[3 March 2026],
 [Site], [Marlpit Lane, Kendal], [Engineer], [D. Ostler],
 [Job], [Boiler No. 2 annual service], [On / off site], pen[08.10 – 10.55])
#table(columns: (1fr, 26pt, 26pt, 26pt, 1fr, 26pt, 26pt, 26pt), inset: 3pt, stroke: 0.4pt, align: (left, center, center, center, left, center, center, center),
 [*Check*], [Pass], [Fail], [N/A], [*Check*], [Pass], [Fail], [N/A],
 [Flue & terminal], tick(), [], [], [Gas tightness], tick(), [], [],
 [Burner, electrodes], tick(), [], [], [Expansion vessel], tick(), [], [],
 [Condensate trap], tick(), [], [], [BMS volt-free], [], [], tick(),
 [Combustion CO/CO#sub[2] 0.0008], tick(), [], [], [Safety valve], tick(), [], [])
Parts: #pen[1 × electrode set, 1 × burner gasket] #h(1fr) Return visit req'd: #h(4pt) Y #sq() #h(6pt) N #ok()
#v(2pt)
Work left to do: #pen[none] #h(1fr) Charge incl. VAT: #pen[£223.20]
#v(3pt)
#rule()
Work done to my satisfaction, plant left running.
#grid(columns: (1fr, 1fr, 1fr), align: bottom, [Cust. sign: #sig(11)], [Print: #pen[Mrs A. Threlkeld]], [Position: #pen[Practice Manager]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Marlpit Lane Surgery",
        project="Boiler No. 2 annual service",
        project_code="HB-20718",
        signatory_name="A. Threlkeld",
        signatory_title="Practice Manager",
        signature_date="2026-03-03",
        amount="223.20 GBP",
    )
    return text("en-jobsheet", page, label)


def callout() -> Paper:
    page = r"""
#set page(paper: "a5", margin: 13mm)
#set text(font: "Liberation Mono", size: 9pt)
#align(center)[*PENNARD REFRIGERATION LTD* \ call-out & repair docket \ 3 Quay Rd, Swansea]
Docket: 66-1409 \
Client: The Gull & Anchor (Mumbles) \
Unit: walk-in cold room, cellar \
Reported: not holding temp, +9 °C \
Attended: 19 Feb 2026, 14:20, K. Bevan
#rule()
Done: \
- TXV changed, evac. & recharged R449A 2.1 kg
- ditto door heater checked
- pulled down to +3 °C by 16:45
#v(3pt)
Invoice value this docket: GBP 412.60 ex VAT
#rule()
#box(stroke: 0.8pt, inset: 6pt, width: 100%)[
 Return visit?  #h(4pt) \[ \] no #h(6pt) \[X\] yes \
 #pen[OK to use, but door gasket split top hinge side – accepted provided new gasket fitted before Easter weekend, no extra charge]
]
#v(4pt)
Customer: #sig(29, w: 110) \
Name: #pen[Rhodri Maddock] #h(10pt) #pen[licensee] \
Date: #pen[19 Feb 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="The Gull & Anchor (Mumbles)",
        project="walk-in cold room, cellar",
        project_code="66-1409",
        signatory_name="Rhodri Maddock",
        signatory_title="licensee",
        signature_date="2026-02-19",
        amount="412.60 GBP",
        conditions=["new gasket fitted before Easter weekend, no extra charge"],
    )
    return scanned("en-callout", page, label, Scanner(dpi=150, skew=-0.9, noise=4, jpeg=42, seed=3))


def training_done() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: (x: 22mm, y: 18mm))
#set text(font: "Lato", size: 10pt)
#text(20pt, weight: "black")[Brightwater Learning] #h(1fr) #text(fill: gray)[Course completion record]
#rule(c: teal)
#grid(columns: (1fr, 1fr), row-gutter: 6pt,
 [Delivered for: *Ottaway County Libraries*], [Engagement: *BL-5530*],
 [Program: *Front Desk De-escalation*], [Session: 3 of 3, January 27, 2026],
 [Facilitator: Joelle Pinkham], [Seats booked / attended: 14 / 13])
#v(8pt)
#table(columns: (1fr, 60pt, 60pt, 70pt), stroke: (x, y) => (bottom: 0.4pt + gray), align: (left, center, center, center),
 [*Learner*], [*Quiz /20*], [*Role play /5*], [*Result*],
 [Abara, N.], [18], [4], [Complete], [Dell, C.], [16], [5], ["], [Everts, M.], [19], [4], ["],
 [Fosse, T.], [20], [5], ["], [Grau, I.], [15], [3], ["], [Hale, P.], [–], [–], [Absent (sick)],
 [Ibsen, L.], [17], [4], [Complete], [Jory, W.], [18], [3], ["], [Kemp, S.], [16], [4], ["],
 [Lund, B.], [19], [5], ["], [Moss, D.], [14], [3], ["], [Nagy, E.], [17], [4], ["],
 [Orr, F.], [20], [5], ["], [Pell, R.], [15], [4], ["])
Pass mark 14/20 and 3/5. Mr. Hale may join any open class at no cost; the library treats the program as fully delivered all the same.
#v(8pt)
#block(fill: rgb("#e7f4f2"), inset: 10pt, width: 100%)[
*Sponsor sign-off.* The three sessions were held as ordered and Ottaway County Libraries accepts the program as complete. Fee of \$6,450.00 may be billed.
#v(4pt)
#grid(columns: (1fr, 1fr, 90pt), align: bottom, [#sig(41) \ Constance Ruhl], [Staff Development Coordinator], [Jan 30, 2026])]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Ottaway County Libraries",
        project="Front Desk De-escalation",
        project_code="BL-5530",
        signatory_name="Constance Ruhl",
        signatory_title="Staff Development Coordinator",
        signature_date="2026-01-30",
        amount="6450.00 USD",
    )
    return text("en-training-done", page, label)


def attendance() -> Paper:
    page = r"""
#set page(paper: "a4", flipped: true, margin: 15mm)
#set text(font: "Carlito", size: 10pt)
#grid(columns: (auto, 1fr), gutter: 12pt, rect(fill: rgb("#3d2a6b"), inset: 8pt)[#text(white, 16pt)[SAFEHANDS]],
 [*Attendance & acceptance sheet* — Manual Handling Refresher \ Client: *Corrib Valley Bakeries* · Venue: Tuam plant canteen · Course ref. SH/26/114])
#v(4pt)
#let c(n, k, s) = (n, sig(k, w: 60, h: 15), sig(k + 3, w: 60, h: 15), s)
#table(columns: (22pt, 1fr, 90pt, 90pt, 60pt), inset: 3.5pt, align: horizon,
 [\#], [Name], [AM 4/2/26], [PM 4/2/26], [Score 0–5],
 [1], ..c([Breda Furey], 51, [5]), [2], ..c([Ciarán Mulryan], 52, [4]), [3], ..c([Jolanta Wrona], 53, [4]),
 [4], ..c([Pat Heneghan], 54, [3]), [5], ..c([Sinéad Coyne], 55, [5]), [6], [Tomás Glynn], sig(56, w: 60, h: 15), [left 12.30], [–])
#v(6pt)
#grid(columns: (1fr, 1fr), gutter: 18pt,
 box(stroke: 0.6pt, inset: 8pt, width: 100%)[*Trainer* \ Course given as per syllabus. \ #sig(58, w: 110) \ Declan Prunty, 4 February 2026],
 box(stroke: 0.6pt, inset: 8pt, width: 100%)[*For the client* \ We accept the day's training as delivered. \ #v(24pt) #blank(w: 150pt) \ Gráinne Tansey, Site EHS Lead #h(10pt) Date: #blank(w: 60pt)])
#v(4pt)
#text(8pt)[Certificates are posted once both boxes above are signed. Day rate €780.00.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Corrib Valley Bakeries",
        project="Manual Handling Refresher",
        project_code="SH/26/114",
        signatory_name="Gráinne Tansey",
        signatory_title="Site EHS Lead",
        amount="780.00 EUR",
        warnings=["partly_signed"],
    )
    return text("en-attendance", page, label)


def lab_batch() -> Paper:
    page = r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: "P052", size: 10.5pt)
#align(right)[Wendle & Stour Water plc \ Water Quality Office \ Reservoir House, Ipswich \ 11 May 2026]
Kestrel Analytical Services \ Attn. Sample Reception
#v(6pt)
*Batch KA-77015 — response to results delivery* \
Programme: Rural Boreholes Spring Round
#v(4pt)
Dear Priya,
#v(2pt)
Many thanks for turning the batch round so quickly, and for the clear covering sheet. We have gone through it line by line:
#table(columns: (1fr, 80pt, 60pt, 1.4fr), inset: 4pt, stroke: (y: 0.4pt), align: (left, center, center, left),
 [Sample], [Parameter], [Our check], [Note], [BH-02 Acton], [Nitrate], [✓], [], [BH-02 Acton], [Manganese], [✗], [blank above LOD],
 [BH-05 Shelley], [Nitrate], [✓], [], [BH-05 Shelley], [Manganese], [✗], [ditto], [BH-09 Layham], [Coliforms], [✗], [received at 14 °C, 31 h],
 [BH-09 Layham], [Nitrate], [✓], [])
With half the lines unusable, I am afraid this is one we are unable to take into our records, and the fee of £1,940 will have to wait. Would you kindly arrange for fresh bottles and start the batch again? The good nitrate lines can be run afresh with the rest; we would rather keep the set whole.
#v(4pt)
Warm regards,
#v(2pt)
#sig(63, w: 120, h: 32)
#v(-4pt)
Dr Helen Sudbourne \ Principal Chemist
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Wendle & Stour Water plc",
        project="Rural Boreholes Spring Round",
        project_code="KA-77015",
        signatory_name="Dr Helen Sudbourne",
        signatory_title="Principal Chemist",
        signature_date="2026-05-11",
        amount="1940.00 GBP",
    )
    return text("en-lab-batch", page, label)


def film() -> Paper:
    page = r"""
#set page(width: 8.5in, height: 11in, margin: 0.9in, fill: rgb("#fffdf6"))
#set text(font: "URW Gothic", size: 9.5pt)
#text(26pt)[long take] #text(9pt)[pictures · Duluth, MN]
#v(6pt)
#text(12pt)[MEDIA HANDOVER / CLIENT OK]
#v(4pt)
#grid(columns: (90pt, 1fr), row-gutter: 7pt, [Show], [*Harbor Lights recruiting film*], [Client], [*Lakehead Pilots Association*, Thunder Bay, Ontario], [Job], [LT-0419], [Stage], [*Final picture lock*])
#v(8pt)
#table(columns: (1fr, 70pt, 60pt, 40pt), stroke: 0.5pt + rgb("#c9b98a"),
 [Asset], [Format], [Dur.], [In?], [Hero film], [ProRes HQ], [2:58], [x], [Cutdown A], [H.264], [0:30], [x], [Cutdown B], ["], [0:15], [x], [Captions EN/ES], [SRT], [–], [x], [Stills (24)], [TIFF], [–], [x])
#v(6pt)
Notes from screening: color on pilot boat shot fixed in rev. 5, closed. Title card respelled in rev. 5, closed. Nothing outstanding.
#v(10pt)
Client OK for release & second half of fee (USD 9,200.00):
#v(6pt)
#box(width: 230pt, stroke: (bottom: 0.6pt), inset: (bottom: 3pt))[/s/ Wendell Aho] \
Wendell Aho, Secretary-Treasurer #h(12pt) 04/06/2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Lakehead Pilots Association",
        project="Harbor Lights recruiting film",
        project_code="LT-0419",
        milestone="Final picture lock",
        signatory_name="Wendell Aho",
        signatory_title="Secretary-Treasurer",
        amount="9200.00 USD",
        warnings=["ambiguous_date"],
    )
    return text("en-film", page, label)


def jct() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Liberation Serif", size: 11pt)
#box(stroke: 1.2pt, inset: 10pt, width: 100%)[#text(17pt)[Certificate of Practical Completion] \ issued under clause 2.21 of the Minor Works form, 2024 edition]
#v(8pt)
#table(columns: (110pt, 1fr), stroke: none, inset: 4pt,
 [Employer], [Trustees of Aldbourne Reading Room], [Contractor], [Savernake Building Co. Ltd], [Works], [Reroofing and new kitchen], [Architect's job], [TLW/2231], [Certificate no.], [PC 01])
#rule()
#v(6pt)
I certify that the Works reached practical completion, and that the Contractor has complied sufficiently with clause 3.9 as to health and safety information, on
#align(center)[#text(13pt)[*26 June 2026*]]
The rectification period of three months runs from that day; one half of the retention is released with the next payment certificate.
#v(6pt)
#text(9.5pt)[Schedule of the inspection of 19 June, brought up to date:]
#table(columns: (24pt, 1fr, 90pt), inset: 3pt, stroke: 0.4pt, text(9pt)[1], text(9pt)[Lead flashing to chimney, loose clip], text(9pt)[closed 24 June], text(9pt)[2], text(9pt)[Kitchen extract not ducted], text(9pt)[closed 25 June], text(9pt)[3], text(9pt)[Paint splash on hall boards], text(9pt)[closed 25 June])
#v(12pt)
#sig(77, w: 130, h: 34) \
Imogen Lacey RIBA, Contract Administrator \
for Tull Lacey Warne Architects \
Dated 29 June 2026
#v(1fr)
#text(8pt)[Copies: Employer · Contractor · file]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Trustees of Aldbourne Reading Room",
        project="Reroofing and new kitchen",
        project_code="TLW/2231",
        milestone="practical completion",
        signatory_name="Imogen Lacey",
        signatory_title="Contract Administrator",
        signature_date="2026-06-29",
    )
    return text("en-jct", page, label)


def non_cert() -> Paper:
    page = r"""
#set page(paper: "a4", margin: (left: 34mm, right: 22mm, y: 20mm))
#set text(font: "Caladea", size: 10.5pt)
#text(14pt, tracking: 3pt)[NORTHING STUDIO] \ #text(8pt)[landscape architects · Fremantle WA]
#v(14pt)
Cottesloe Groundworks Pty Ltd \ By hand and email
#v(6pt)
#text(weight: "bold")[Town of Mosman Vale — Foreshore Boardwalk, Contract 44-C] \
#text(weight: "bold")[Certificate of Practical Completion: your request of 2 July]
#v(6pt)
As Superintendent for the Principal, Town of Mosman Vale, I walked the deck with your foreman on Monday.
#table(columns: (1fr, 36pt, 36pt), inset: 4pt, stroke: 0.4pt, align: (left, center, center), [Item under Appendix 6], [Yes], [No], [Deck boards fixed, heads flush], tick(ink: black), [], [Balustrade load test passed], [], tick(ink: black), [Tactile strips at ramps], [], tick(ink: black), [Irrigation commissioned], tick(ink: black), [], [As-built survey lodged], [], tick(ink: black))
A balustrade that has not passed its load test keeps the boardwalk shut to the public, so the stage cannot be regarded as reached and no certificate will issue on this request. You may ask again when the three right-hand ticks have moved across.
#v(10pt)
#sig(81, w: 100, ink: black) \
Bronwyn Escott \ Superintendent \ 9 July 2026
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Town of Mosman Vale",
        project="Foreshore Boardwalk",
        project_code="44-C",
        milestone="Practical Completion",
        signatory_name="Bronwyn Escott",
        signatory_title="Superintendent",
        signature_date="2026-07-09",
    )
    return text("en-non-cert", page, label)


def translation_mail() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Sans", size: 9pt)
#text(13pt)[*Re: Delivery – installer manual EN\>CY, part 2*]
#rule(c: gray)
*From:* Eleri Pugh \<e.pugh\@bannau-heat.example> \
*To:* Jobs \<jobs\@twotongues.example> \
*Date:* Thu, 16 Apr 2026 11:42 +0100 \
*Att.:* 0
#rule(c: gray)
#v(4pt)
Hi Marged

got part 2, 11,840 words, read most of it on the train. Reads lovely. Happy to take delivery on job TT-3382, so go ahead and bill it (£1,302.40).

Diolch!

Eleri \
Eleri Pugh, Documentation Editor \
Bannau Heat Pumps Ltd

PS forgot – that's as long as the torque table on p. 31 is put back into Nm, someone turned it into lb-ft. By Tuesday please.
#v(14pt)
#text(fill: gray)[
\> On Wed, 15 Apr 2026 at 17:05, Jobs wrote: \
\> Eleri, part 2 of the manual is in your folder. Let us know if we can close it. \
\> Marged, Two Tongues]
"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "en",
        client="Bannau Heat Pumps Ltd",
        project="installer manual EN>CY",
        project_code="TT-3382",
        milestone="part 2",
        signatory_name="Eleri Pugh",
        signatory_title="Documentation Editor",
        signature_date="2026-04-16",
        amount="1302.40 GBP",
        conditions=["the torque table on p. 31 is put back into Nm"],
    )
    return text("en-translation-mail", page, label)


def crew_hours() -> Paper:
    page = r"""
#set page(paper: "us-letter", flipped: true, margin: 0.6in)
#set text(font: "Nimbus Sans", size: 9pt)
#grid(columns: (1fr, 1fr, 1fr), [*RIO SECO CONTROLS, LLC* \ Weekly crew hours], [Customer: *Pima Basin Packing Co.* \ Job: *Line 4 PLC retrofit*], align(right)[Work order *WO-88213* \ Week ending *Sunday, March 8, 2026*])
#v(4pt)
#table(columns: (1.6fr, ..(1fr,) * 9), align: (left, ..(center,) * 9), inset: 5pt,
 table.header([*Tech*], [M], [T], [W], [Th], [F], [Sa], [Su], [*Reg*], [*OT*]),
 [Baca, Ramon], [8], [8], [10], [8], [8], [4], [–], [40], [6], [Stroud, Kelly], [8], [8], [8], [8], [8], [–], [–], [40], [0], [Yazzie, Del], [–], [8], [10], [10], [8], [4], [–], [36], [4], [*Sum*], [16], [24], [28], [26], [24], [8], [], [*116*], [*10*])
Reg 116 × \$84.00 = \$9,744.00 #h(20pt) OT 10 × \$126.00 = \$1,260.00 #h(20pt) *Total \$11,004.00*
#v(8pt)
Remark: #pen(size: 12pt)[Wed OT was for our changeover, fine.]
#v(8pt)
#grid(columns: (1fr, 1fr), gutter: 20pt,
 [Foreman #sig(91) Ramon Baca #h(1fr) 3/9/26],
 [Customer approval — hours are right, pay them: \ #sig(92, w: 120) \ Lupe Armenta, Maintenance Superintendent #h(1fr) Mar 10, 2026])
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Pima Basin Packing Co.",
        project="Line 4 PLC retrofit",
        project_code="WO-88213",
        signatory_name="Lupe Armenta",
        signatory_title="Maintenance Superintendent",
        signature_date="2026-03-10",
        amount="11004.00 USD",
    )
    return text("en-crew-hours", page, label)


def loan_days() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", stretch: 75%, size: 11pt)
#text(16pt, weight: "bold")[Plumbline Temps] #h(1fr) TIME SHEET 5091
#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 6pt, [Worker: Olu Fashola, bench joiner], [Hirer: Garrick Scenery Works], [Booking: *PT-5091*], [Week commencing: 13 April 2026], [Production: The Tin Whistle, set build], [Rate: £27.50/h])
#v(8pt)
#table(columns: (70pt, 70pt, 70pt, 70pt, 1fr), inset: 7pt, [*Day*], [*Start*], [*Finish*], [*Hours*], [*Task*],
 [Mon], pen[8], pen[5], pen[8], pen[flats 1–6], [Tue], pen[8], pen[5], pen[8], pen["], [Wed], pen[8], pen[5], pen[8], pen[treads], [Thu], pen[8], pen[7], pen[10], pen[treads, revolve], [Fri], pen[8], pen[3], pen[6], pen[fit-up], [*Total*], [], [], pen[40], pen[£1,100.00])
#v(10pt)
Worker's signature: #sig(95) #h(1fr) #pen[17 Apr 2026]
#v(10pt)
#box(stroke: 1pt, inset: 10pt, width: 100%)[
HIRER'S APPROVAL #h(1fr) #sq() approved #h(10pt) #sq() queried
#v(18pt)
Signed #blank(w: 120pt) #h(10pt) Name: Philippa Dunn, Workshop Manager #h(1fr) Date #blank(w: 44pt)
#v(3pt)]
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "en",
        client="Garrick Scenery Works",
        project="The Tin Whistle, set build",
        project_code="PT-5091",
        signatory_name="Philippa Dunn",
        signatory_title="Workshop Manager",
        amount="1100.00 GBP",
        warnings=["partly_signed"],
    )
    how = Scanner(dpi=120, skew=0.7, noise=1.5, jpeg=35, turn=90, seed=9)
    return scanned("en-loan-days", page, label, how)


def change_us() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: 0.85in)
#set text(font: "Nimbus Roman", size: 10.5pt)
#grid(columns: (1fr, 1fr), stroke: 0.7pt, inset: 8pt,
 [*CHANGE ORDER* \ Number: *CO-07* \ Initiated: May 4, 2026], [OWNER: Saint Brendan Parish School \ ARCHITECT: Ketteridge Vann \ CONTRACTOR: Ohlmeyer & Sons],
 [PROJECT: *Gymnasium Daylighting* \ Project no. 2419], [CONTRACT FOR: General construction \ Contract date: Sept. 15, 2025])
#v(6pt)
The contract is changed as follows:
#table(columns: (30pt, 1fr, 90pt), stroke: none, inset: 3pt, align: (left, left, right), [a.], [Omit motorized shades at clerestory, 16 ea.], [(\$22,880.00)], [b.], [Add manual shades, same openings], [\$9,120.00], [c.], [Omit one roof curb], [(\$1,490.00)], [], [*Net of this change order*], [*(\$15,250.00)*])
#rule()
#grid(columns: (1fr, 110pt), row-gutter: 5pt, [The original contract sum was], align(right)[\$1,284,000.00], [Net of earlier change orders], align(right)[\$31,406.00], [Contract sum before this change order], align(right)[\$1,315,406.00], [Sum decreased by this change order], align(right)[\$15,250.00], [New contract sum], align(right)[\$1,300,156.00])
Days: unchanged. Substantial completion stays August 7, 2026.
#v(10pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt,
 [ARCHITECT \ #sig(101, w: 80) \ Ruth Vann \ 5/18/2026], [CONTRACTOR \ #sig(102, w: 80) \ Karl Ohlmeyer \ 5/19/2026], [OWNER \ #sig(103, w: 80) \ Msgr. Dominic Favre, Pastor \ 5/21/2026])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Saint Brendan Parish School",
        project="Gymnasium Daylighting",
        project_code="2419",
        signatory_name="Dominic Favre",
        signatory_title="Pastor",
        signature_date="2026-05-21",
        amount="-15250.00 USD",
        change_order_number="CO-07",
    )
    return text("en-change-us", page, label)


def order() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Noto Sans Mono", size: 8.5pt)
#grid(columns: (1fr, auto), [*TARRANT & MOY AUCTIONEERS* \ 9 Sheep Street, Cirencester], text(18pt)[PURCHASE ORDER])
#v(6pt)
PO no. 4500-2217 #h(1fr) 12 January 2026 \
To: Halide Room Photography, Stroud \
Job: Spring Silver Sale catalogue
#v(4pt)
#table(columns: (1fr, 50pt, 70pt, 80pt), align: (left, right, right, right), [Item], [Qty], [Each £], [Line £], [Lot photographs, white ground], [340], [6.50], [2,210.00], [Group shots], [12], [28.00], [336.00], [Travel, saleroom days], [4], [45.00], [180.00], table.cell(colspan: 3)[Total ex VAT], [2,726.00])
Accepted invoices are paid at 30 days. Quote our order number.
#v(14pt)
Authorised for the buyer #sig(107) \
Gerald Moy, Partner #h(20pt) 12 January 2026
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="TARRANT & MOY AUCTIONEERS",
        project="Spring Silver Sale catalogue",
        signatory_name="Gerald Moy",
        signatory_title="Partner",
        signature_date="2026-01-12",
        amount="2726.00 GBP",
        po_number="4500-2217",
    )
    return text("en-order", page, label)


def papers() -> Iterator[Paper]:
    """All of this half."""
    for make in (
        jobsheet,
        callout,
        training_done,
        attendance,
        lab_batch,
        film,
        jct,
        non_cert,
        translation_mail,
        crew_hours,
        loan_days,
        change_us,
        order,
    ):
        yield make()
