"""English post, first half: letters, certificates, variations, sheets of hours."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, page, put, put_form, put_scan

CERT = "acceptance_certificate"


def thanks_letter() -> Paper:
    body = r"""
#align(right)[#text(13pt, tracking: 0.4pt)[THE WYKE TRUST] \ Wyke Lodge, Mill Lane \ Bruton BA10 0LK]
#v(6mm)
Fern & Hallow Landscape Architects \ 4 Pound Street \ Frome BA11 1DE

17 March 2026

Dear Miriam,

*Walled Garden, planting plans (your job FH-0462)*

Thank you for the roll of drawings that came on Monday, and for the hours you gave our volunteers
last month. The trustees spread all nine sheets out over the boardroom table on Thursday night and,
for once, nobody wanted to move a single hedge. We are happy to accept the final planting plans just
as you have drawn them.

Please send in your closing account of £2,850.00 for this stage; Colin will see that it is paid
before Easter.

With every good wish,

#sg(13, w: 50mm, h: 13mm)

Henrietta Sproat \ Chair of Trustees
"""
    return put(
        "na-en-thanks-letter",
        truth(
            CERT, "accepted", True, "en", client="THE WYKE TRUST", project="Walled Garden",
            project_code="FH-0462", milestone="final planting plans",
            signatory_name="Henrietta Sproat", signatory_title="Chair of Trustees",
            signature_date="2026-03-17", amount="2850.00 GBP",
        ),
        page(body, "C059", 11, "26mm", more="#set par(spacing: 1.1em, leading: 0.75em)"),
    )  # fmt: skip


def thanks_only() -> Paper:
    body = r"""
#text(8.5pt, fill: luma(90))[Orla Tierney – Mail – printed 02/03/2026 08:14 #h(1fr) Page 1 of 1]
#line(length: 100%, stroke: 0.4pt)
#text(15pt)[Planting plans arrived] \
#table(columns: (18mm, 1fr), stroke: none, inset: (x: 0pt, y: 2.2pt),
  [From], [Orla Tierney, Ballinacor Hotel (orla.tierney@ballinacor.example)],
  [To], [studio@brackenandsedge.example],
  [Sent], [Friday 27 February 2026, 17:52],
  [Re], [BS-218 Terrace garden])
#line(length: 100%, stroke: 0.4pt)

Hi Declan,

Just to let you know the tube got here this morning in one piece, thanks a million. The drawings look
lovely from what I saw on the reception desk. I have not had a minute to go through them with Seán and
he is the one with opinions on trees, so nothing from us yet either way. We have the bank in on
Tuesday and will sit down with them after that.

Mind yourself, \
Orla

#text(8.5pt, fill: luma(90))[Ballinacor Hotel, Rathdrum, Co. Wicklow]
"""
    return put(
        "na-en-thanks-only",
        truth(
            "email", None, None, "en", client="Ballinacor Hotel", project="Terrace garden",
            project_code="BS-218", signatory_name="Orla Tierney",
        ),
        page(body, "Carlito", 11, "20mm"),
    )  # fmt: skip


def pc_cert() -> Paper:
    body = r"""
#rect(width: 100%, stroke: 1.4pt, inset: 9mm)[
#grid(columns: (1fr, auto), [*Lidgate Amos Chartered Architects* \ 9 Abbeygate Row, Bury St Edmunds],
  text(9pt)[Job no. 1917 \ Certificate 1 of 1])
#v(5mm)
#align(center)[#text(17pt, weight: "bold")[Certificate of Practical Completion] \
#text(9pt)[JCT Intermediate Building Contract]]
#v(5mm)
#table(columns: (38mm, 1fr), inset: 5pt, stroke: 0.4pt,
 [Employer], [Suffolk Grain Growers Ltd], [Contractor], [R. J. Pettitt & Daughters (Builders) Ltd],
 [The Works], [Weighbridge Office and Canteen], [Contract dated], [2 June 2025])
#v(4mm)
Under the terms of the above Contract, I/we certify that in my/our opinion practical completion of the
Works was achieved on *20 February 2026*. The rectification period runs for twelve months from that
day and one half of the retention may now be released.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 6mm,
 [#sg(22) #v(-3mm) #line(length: 60mm, stroke: 0.5pt) Julian Amos, Contract Administrator],
 [#v(8mm) Date #h(4mm) #pen[23 February 2026] #v(-2mm) #line(length: 55mm, stroke: 0.5pt)])
#v(4mm)
#text(8pt)[Original to Employer. Copies: Contractor #bx(m: "v") Quantity Surveyor #bx(m: "v")
 Structural Engineer #bx() Clerk of Works #bx()]
]
"""
    return put(
        "na-en-pc-cert",
        truth(
            CERT, "accepted", True, "en", client="Suffolk Grain Growers Ltd",
            project="Weighbridge Office and Canteen", project_code="1917",
            milestone="practical completion", signatory_name="Julian Amos",
            signatory_title="Contract Administrator", signature_date="2026-02-23",
        ),
        page(body, "Nimbus Roman", 10.5, "18mm"),
    )  # fmt: skip


def pc_notyet() -> Paper:
    body = r"""
#grid(columns: (1fr, 46mm), gutter: 8mm, [
Mr T. Oyelaran \ Oyelaran Build Ltd \ Unit 7, Cobden Works \ Rochdale OL16 5HU
#v(6mm)
11 February 2026
#v(3mm)
Dear Tunde
#v(2mm)
*PRACTICAL COMPLETION – ST AIDAN'S PARISH ROOMS*
#v(2mm)
I walked the building with Father Quigley on Monday, following your application of the 4th. It is
a pleasure to see the roof lights in and I would like the plasterers to know how much the finish was
admired.

All the same, with the lift still without its certificate and the fire alarm panel on the floor, I
do not feel able to certify. Your application is therefore returned, and the date of completion stays
open on my file. Do apply afresh when both are done; I can be there at two days' notice.
#v(4mm)
Yours sincerely
#v(2mm)
#sg(31, c: black)
#v(1mm)
Dorothy Blain RIBA \ Contract Administrator
#v(3mm)
c.c. Salford Deanery Property Trust (Employer)
],
text(8.5pt, fill: rgb("#6a3b1c"))[#line(length: 100%, stroke: 2pt + rgb("#6a3b1c"))
*blain / architecture* \ The Old Tram Shed \ Todmorden OL14 5AA \ #v(3mm) Our ref \ B/0338/PC])
"""
    return put(
        "na-en-pc-notyet",
        truth(
            CERT, "rejected", True, "en", client="Salford Deanery Property Trust",
            project="ST AIDAN'S PARISH ROOMS", project_code="B/0338",
            milestone="PRACTICAL COMPLETION", signatory_name="Dorothy Blain",
            signatory_title="Contract Administrator", signature_date="2026-02-11",
        ),
        page(body, "URW Gothic", 9.8, "24mm"),
    )  # fmt: skip


def variation_yes() -> Paper:
    body = r"""
#block(fill: rgb("#0d4f4a"), width: 100%, inset: 8pt, text(fill: white)[
 #text(14pt, weight: "bold")[VARIATION 06] #h(1fr) Koolyanga Constructions Pty Ltd, Lic. QBCC 1150442])
#v(2mm)
#table(columns: (1fr, 1fr), stroke: 0.4pt + luma(150), inset: 6pt,
 [*Owner* \ Gavin and Prue Haddow], [*Site* \ 31 Pandanus Street, Yeppoon QLD 4703],
 [*Job* \ KC-2287 Haddow Residence], [*Raised* \ 19/01/2026 by Brett, site supervisor])
#v(3mm)
Owner asked on site for the rear deck to be carried 1.8 m further out and for the balustrade to
be stainless wire in place of powder-coated slats.
#v(2mm)
#table(columns: (1fr, 30mm), align: (left, right), stroke: (x, y) => if y == 0 { (bottom: 1pt) },
 [Item], [AUD], [Extra merbau decking, bearers, four stumps], [3,940.00],
 [Wire balustrade, supply and fix], [2,615.00], [Credit: slats not now required], [-1,180.00],
 [GST], [537.50], table.hline(), [*Added to contract price*], [*5,912.50*])
#v(2mm)
Extra time: 6 working days.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [*Builder* \ #v(1mm) #sg(41, c: black) \ B. Tranter #h(1fr) 19/01/2026],
 [*Owner – I approve this variation* \ #v(1mm) #sg(17) \ Prue Haddow #h(1fr) 22/01/2026])
"""
    return put(
        "na-en-variation-deck",
        truth(
            "change_order", "accepted", True, "en", client="Gavin and Prue Haddow",
            project="Haddow Residence", project_code="KC-2287", signatory_name="Prue Haddow",
            signature_date="2026-01-22", amount="5912.50 AUD", change_order_number="06",
        ),
        page(body, "Lato", 10, "17mm"),
    )  # fmt: skip


def variation_blank() -> Paper:
    body = r"""
#align(center)[#text(9pt)[MURRUMBEENA JOINERY & SHOPFITTING  ·  ABN 51 604 118 290] \
#v(1mm) #text(16pt)[Notice of Variation no. 3]]
#v(6mm)
+ To: Tolmie Eye Clinic Pty Ltd, Level 2, 88 Bridge Road, Richmond VIC.
+ Contract: reception and dispensing fit-out, our job 7713.
+ What changes: the dispensing bench is to be Corian rather than laminate; two display towers gain
  locks and lighting.
+ What it does to the price: *plus \$4,488.00* including GST.
+ What it does to the programme: none, provided we hear from you inside a week.
#v(4mm)
We have priced this from the supplier's quotation of 3 March 2026, a copy of which is stapled behind.
#v(10mm)
Signed for the Contractor #h(3mm) #box(baseline: 4mm, sg(27)) #h(4mm) Ned Karras, 5 March 2026
#v(12mm)
Agreed for the Principal #h(3mm) #ln(56mm) #h(4mm) Dr Wei-Lin Soh
#v(7mm)
Date #h(3mm) #ln(40mm)
"""
    return put(
        "na-en-variation-bench",
        truth(
            "change_order", "undecided", False, "en", client="Tolmie Eye Clinic Pty Ltd",
            project="reception and dispensing fit-out", project_code="7713",
            signatory_name="Dr Wei-Lin Soh", amount="4488.00 AUD", change_order_number="3",
            warnings=["partly_signed"],
        ),
        page(body, "P052", 11, "25mm", more="#set enum(spacing: 1.1em)"),
    )  # fmt: skip


def week_sheet() -> Paper:
    body = r"""
#text(18pt, weight: "black", fill: rgb("#b3471d"))[sandpiper] #text(9pt)[ staffing for engineers · Duluth, MN]
#v(1mm)
*WEEKLY TIME RECORD* #h(1fr) Week ending *Saturday, April 11, 2026*
#v(2mm)
#table(columns: (1fr, 1fr), inset: 5pt, [Contractor: Luis Amador], [Client: Iron Range Paper Co.],
 [Assignment: Digester controls retrofit], [Work order: WO-55108])
#table(columns: (24mm, 18mm, 18mm, 18mm, 1fr), inset: 4.5pt, align: (left, center, center, center, left),
 fill: (x, y) => if y == 0 { rgb("#f3ded3") },
 [Day], [In], [Out], [Hours], [What was done],
 [Mon 4/6], [7:00], [15:30], [8.0], [Loop checks, brown stock],
 [Tue 4/7], [7:00], [15:30], [8.0], [Loop checks, brown stock],
 [Wed 4/8], [7:00], [17:30], [10.0], [Valve positioners],
 [Thu 4/9], [7:00], [15:30], [8.0], [HMI screens with operators],
 [Fri 4/10], [7:00], [13:00], [6.0], [As-built markups],
 table.cell(colspan: 3, align: right)[*Total*], [*40.0*], [Rate: 96.00  Total billed: \$3,840.00])
#v(2mm)
I worked the hours shown. #h(6mm) #box(baseline: 3mm, sg(9, w: 30mm)) Luis Amador, 4/10/2026
#v(5mm)
#rect(width: 100%, stroke: 1pt, inset: 7pt)[
 *Client approval.* Hours reviewed and approved for billing. \ #v(1mm)
 #sg(36) #v(-2mm) #line(length: 65mm, stroke: 0.4pt) Karin Lindqvist, Maintenance Engineering Lead #h(1fr) April 13, 2026]
"""
    return put(
        "na-en-week-record",
        truth(
            "timesheet_approval", "accepted", True, "en", client="Iron Range Paper Co.",
            project="Digester controls retrofit", project_code="WO-55108",
            signatory_name="Karin Lindqvist", signatory_title="Maintenance Engineering Lead",
            signature_date="2026-04-13", amount="3840.00 USD",
        ),
        page(body, "Nimbus Sans", 9.8, "18mm", "us-letter"),
    )  # fmt: skip


def week_partly() -> Paper:
    body = r"""
#set text(font: "Liberation Mono")
#text(13pt)[HOURS WORKED, FEBRUARY 2026] \
Quern Analytics Ltd, Limerick

Consultant : Bláthnaid Foy \
Customer   : Shannonside Dairies CLG \
Project    : Herd data migration \
Our number : QA/26/014
#v(2mm)
#table(columns: (26mm, 22mm, 1fr, 30mm), stroke: (y: 0.3pt), inset: 4pt,
 [wk of], [hours], [task], [ok? (initials)],
 [2 Feb], [22.5], [field mapping], hw[N. H.],
 [9 Feb], [30.0], [first load, reconcile], hw[N. H.],
 [16 Feb], [27.5], [second load], hw[N. H.],
 [23 Feb], [16.0], [report writing, Cork office], pen[no],
 [], [96.0], [], [])
#v(2mm)
Customer to sign for the month:
#v(2mm)
#box(baseline: 4mm, sg(52)) \
#v(1mm)
Niamh Hehir, Finance Manager \
Date: #pen[3 March 2026]
#v(2mm)
Remarks: \
#pen(s: 11.5pt)[Happy to pass 80 hours. The 16 hours in the week of 23 Feb are not approved,] \
#pen(s: 11.5pt)[that work was for another customer.]
"""
    return put(
        "na-en-month-hours",
        truth(
            "timesheet_approval", "accepted_with_conditions", True, "en",
            client="Shannonside Dairies CLG", project="Herd data migration",
            project_code="QA/26/014", signatory_name="Niamh Hehir",
            signatory_title="Finance Manager", signature_date="2026-03-03",
            conditions=["The 16 hours in the week of 23 Feb are not approved"],
        ),
        page(body, "Liberation Mono", 10, "24mm"),
    )  # fmt: skip


def mail_ok() -> Paper:
    body = r"""
#text(20pt)[Re: Brand kit v4 for the ferry line]
#v(-2mm)
#text(fill: luma(110))[Inbox · 2 attachments]
#v(2mm)
#grid(columns: (11mm, 1fr, auto), gutter: 3mm,
 circle(radius: 5mm, fill: rgb("#3b6fb6"), align(center + horizon, text(fill: white)[JP])),
 [*Jolene Pruitt* (jpruitt@salishferry.example) \ to Marrow & Pike Creative],
 text(9pt, fill: luma(110))[Wed, May 6, 2026, 10:22 AM])
#v(3mm)
Morning all,

Showed v4 to Captain Reyes and the ticket crew yesterday and there is nothing left to fuss over.
Consider the brand kit accepted as sent. Go ahead and bill the second half, \$11,250, against
project MP-0931.

Can you ask Tay to send the sign files straight to the paint shop in Anacortes?

Jolene Pruitt \
Marketing Director, Salish Ferry Company
#v(3mm)
#block(inset: (left: 8pt), stroke: (left: 1.5pt + luma(180)), text(9.5pt, fill: luma(90))[
On Mon, May 4, 2026 at 4:40 PM Marrow & Pike Creative wrote: \
Attached is version four with the heavier wave and the night palette. If anything still bugs you,
holler before Friday.])
"""
    return put(
        "na-en-mail-brandkit",
        truth(
            "email", "accepted", None, "en", client="Salish Ferry Company",
            project="Brand kit v4 for the ferry line", project_code="MP-0931",
            milestone="brand kit", signatory_name="Jolene Pruitt",
            signatory_title="Marketing Director", signature_date="2026-05-06",
            amount="11250.00 USD",
        ),
        page(body, "Liberation Sans", 10.5, "20mm", "us-letter"),
    )  # fmt: skip


def invoice_stamp() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(22pt, font: "URW Bookman")[Invoice]],
 align(right)[Treloar Test & Tag \ 2 Quay Hill, Penryn TR10 8AB \ VAT 318 4471 09])
#v(4mm)
#grid(columns: (1fr, 1fr), [To: \ Godolphin Primary Academy \ The Bursar \ Helston TR13 9SX],
 align(right)[Number 2026-118 \ Tax point 6 March 2026 \ Your order GPA/4410 \ Terms 30 days])
#v(6mm)
#table(columns: (1fr, 18mm, 24mm, 26mm), align: (left, right, right, right), stroke: (bottom: 0.3pt),
 [Portable appliance testing, whole school], [qty], [each], [£],
 [Class I items], [212], [1.10], [233.20], [Class II items], [148], [0.95], [140.60],
 [Microwave leakage], [3], [9.00], [27.00], [Replacement plugs and fuses], [14], [2.50], [35.00],
 [], [], [Net], [435.80], [], [], [VAT 20 %], [87.16], [], [], [*Payable*], [*522.96*])
#v(12mm)
#h(25mm) #stamp(c: rgb("#27418c"), a: 7deg)[ACCOUNTS OFFICE \ *RECEIVED* \ 10 MAR 2026]
#v(10mm)
#text(8.5pt)[Bank: Lizard & Fal Building Society 40-77-19, account 00318842. Register of items tested
follows by e-mail. We do thank you for having the hall ready on the day.]
"""
    return put(
        "na-en-invoice-tags",
        truth(
            "other", None, None, "en", client="Godolphin Primary Academy",
            project="Portable appliance testing", po_number="GPA/4410",
        ),
        page(body, "Caladea", 10.5, "22mm"),
    )  # fmt: skip


def sow_us() -> Paper:
    body = r"""
#set heading(numbering: "1.")
#align(center)[#text(15pt, weight: "bold")[STATEMENT OF WORK NO. 4] \ to the Consulting Agreement between \
Larkmoor Data LLC ("Larkmoor") and Tulsa Regional Blood Center ("Customer")]
= Purpose
Customer needs its donor scheduling moved off the retired server. This Statement of Work, SOW-TRB-04,
covers _Donor Scheduling Move_ only.
= What Larkmoor will do
#list([inventory the present jobs and reports;], [build and load the hosted schedule;],
 [train twelve floor staff, two sessions in Tulsa and one by video.])
= What Customer will do
Name one person who can say yes, and give read access to the old tables by the start date.
= Dates and money
Start June 1, 2026; finish August 14, 2026. Fixed fee \$38,400.00, billed in three equal parts at start,
load and finish. Travel at cost, not over \$2,000.
= How work is signed off
Larkmoor submits each deliverable with a one-page form; Customer has eight business days to sign or
send it back with reasons.
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [LARKMOOR DATA LLC \ #v(1mm) #sg(61, c: black) \ By: Priya Venn, Managing Member \ May 12, 2026],
 [TULSA REGIONAL BLOOD CENTER \ #v(1mm) #sg(24) \ By: Marcus Tolliver, Chief Operating Officer \ May 14, 2026])
"""
    return put(
        "na-en-sow-donors",
        truth(
            "statement_of_work", None, True, "en", client="Tulsa Regional Blood Center",
            project="Donor Scheduling Move", project_code="SOW-TRB-04",
            signatory_name="Marcus Tolliver", signatory_title="Chief Operating Officer",
            signature_date="2026-05-14", amount="38400.00 USD",
        ),
        page(body, "Nimbus Roman", 10.5, "25mm", "us-letter"),
    )  # fmt: skip


def uat_form() -> Paper:
    s = Sheet("Helvetica")
    s.block(0, 0, 210, 24, "#2d3a4a")
    s.say(15, 15, "User test sign-off", 18, True, "#ffffff")
    s.say(140, 15, "Pennant IT Services, Stockport", 9, False, "#dfe6ee")
    rows = (
        ("Organisation", "client", "Calder Vets Group"),
        ("System", "project", "Appointment book, release 2.3"),
        ("Ticket", "code", "PIT-70216"),
        ("Tested on", "tested", "9 and 10 March 2026"),
    )
    y = 34.0
    for word, name, value in rows:
        s.say(15, y + 5, word, 10)
        s.field(name, 55, y, 135, 7, value)
        y += 11
    s.say(15, 84, "Scripts run and their outcome", 11, True)
    for number, (word, note) in enumerate(
        (("Book, move, cancel", "pass"), ("Text reminders", "pass"), ("Recall letters", "pass"))
    ):
        s.say(20, 93 + number * 9, word)
        s.field(f"script_{number + 1}", 90, 88 + number * 9, 40, 7, note)
    s.rule(15, 118, 195, 118)
    s.say(15, 127, "Outcome (choose one)", 11, True)
    s.check("go", 20, 133, True)
    s.say(28, 136.7, "We accept the release. It can go live.")
    s.check("nogo", 20, 141, False)
    s.say(28, 144.7, "We do not accept it. See comments.")
    s.say(15, 158, "Comments", 10)
    s.field(
        "comments", 15, 161, 180, 20, "Reception say the colours are much easier on the eye.", True
    )
    s.say(15, 194, "Name", 10)
    s.field("name", 40, 189, 70, 7, "Imogen Farrow")
    s.say(118, 194, "Post", 10)
    s.field("post", 132, 189, 63, 7, "Practice Director")
    s.say(15, 206, "Signature", 10)
    s.field("signature", 40, 201, 70, 7, "/s/ Imogen Farrow")
    s.say(118, 206, "Date", 10)
    s.field("date", 132, 201, 63, 7, "11 March 2026")
    s.say(15, 280, "Return to changes@pennantit.example. Form QF-22, issue C.", 8)
    return put_form(
        "na-en-usertest-form",
        truth(
            CERT, "accepted", True, "en", client="Calder Vets Group",
            project="Appointment book, release 2.3", project_code="PIT-70216",
            signatory_name="Imogen Farrow", signatory_title="Practice Director",
            signature_date="2026-03-11",
        ),
        s.done(),
    )  # fmt: skip


def autoclave_slip() -> Paper:
    body = r"""
#align(center)[#text(14pt, weight: "bold")[EQUIPMENT HANDOVER SLIP] \ Burrage Laboratory Engineering · Didcot]
#v(5mm)
Ref: BLE 4408 #h(1fr) Order: NW/88217
#v(4mm)
This is to certify that one *Burrage 300-litre autoclave, serial 2206*, was installed in Room G.14,
commissioned on water and on a full load, and taken over in working order by *Northwood Cell Therapies
Ltd* today. Two of our people have been shown the daily checks and we have the manual. Nothing is
outstanding.
#v(8mm)
#sg(38, w: 55mm, h: 14mm)
#v(-3mm)
#line(length: 70mm, stroke: 0.5pt)
Dr Amina Yusuf, Laboratory Manager
#v(4mm)
#pen(s: 15pt)[30th January 2026]
#v(10mm)
#text(9pt)[White: customer. Yellow: engineer. Pink: file.]
"""
    data = page(body, "DejaVu Serif", 10.5, "24mm", "a5")
    return put_scan(
        "na-en-autoclave-slip",
        truth(
            CERT, "accepted", True, "en", client="Northwood Cell Therapies Ltd",
            project="Burrage 300-litre autoclave", project_code="BLE 4408", po_number="NW/88217",
            signatory_name="Dr Amina Yusuf", signatory_title="Laboratory Manager",
            signature_date="2026-01-30",
        ),
        data,
        Scanner(dpi=140, skew=-1.1, noise=5, blur=0.4, jpeg=42, seed=5),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield thanks_letter()
    yield thanks_only()
    yield pc_cert()
    yield pc_notyet()
    yield variation_yes()
    yield variation_blank()
    yield week_sheet()
    yield week_partly()
    yield mail_ok()
    yield invoice_stamp()
    yield sow_us()
    yield uat_form()
    yield autoclave_slip()
