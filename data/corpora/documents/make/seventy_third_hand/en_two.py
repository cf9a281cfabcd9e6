"""English papers, second half: refusals, mails, changes, hours, orders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from scan import Scanner

from .board import Desk, scanned, sheet, text
from .plain import bill


def polite() -> Paper:
    body = r"""
#text(18pt, font: "Libertinus Serif")[#smallcaps[Thornbury Lodge Hotels]]
#v(-2mm) #text(9pt)[Registered office: 2 Pulteney Mews, Bath BA2 4EZ]
#v(10mm)
3rd March 2026
#v(4mm)
Ms Odette Farquhar \ Farquhar Lisle Interiors \ By hand
#v(4mm)
Our ref: TLH/1102 #h(20mm) *Garden Wing bedrooms, concept stage*
#v(4mm)
Dear Odette,

It was lovely to see you at the Lodge last week, and everyone here has spoken warmly of the mood boards, in particular the work you put into the headboards.

Having slept on it, Rupert and I have come to feel that the scheme as it stands is not quite the one for us. The palette sits a little far from the main house, and the joinery would take us well past what the bank has in mind for each room. With real regret, then, we would rather not sign off the concept stage on this occasion, and we should be grateful if the second instalment of £6,300 were held back until there is a fresh proposal to talk about.

Do come for lunch when the wisteria is out.

Yours ever,
#v(1mm)
#ink(103, w: 50mm, h: 13mm)

Clementine Ashworth-Bell \ Managing Director
"""
    return text(
        "mo-en-polite-letter",
        sheet(body, "Libertinus Serif", 12, margin="(x: 30mm, y: 24mm)"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Thornbury Lodge Hotels",
            project="Garden Wing bedrooms",
            project_code="TLH/1102",
            milestone="concept stage",
            signatory_name="Clementine Ashworth-Bell",
            signatory_title="Managing Director",
            signature_date="2026-03-03",
            amount="6300.00 GBP",
        ),
    )


def postscript() -> Paper:
    body = r"""
#align(right)[*Ballyhoura Creamery Co-operative Society Ltd* \ Charleville, Co. Cork \ 19 January 2026]
#v(8mm)
Nessan Quill \ Quill & Devane Consulting Engineers \ South Mall, Cork
#v(5mm)
*Effluent plant upgrade, your job 1187: acceptance of the commissioning stage*
#v(3mm)
Dear Nessan,

Thank you for the commissioning file, which Bríd and I have now been through page by page. The dosing runs steadily, discharge figures have sat under the licence limits for four weeks, and the operators are happy with the new panel.

The Society is glad to accept the commissioning stage. You may send your fee note for €16,400.00.

With kind regards,
#v(2mm)
#ink(67, w: 46mm)
#v(-2mm)
Tadhg Ó Riada \ Plant Director
#v(12mm)
P.S. Our acceptance stands on the understanding that the alarm call-out to the night shift phone is made to work before 28 February; at present it rings the old number.
"""
    return text(
        "mo-en-creamery-letter",
        sheet(body, "Libertinus Serif", 11.5, margin="28mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Ballyhoura Creamery Co-operative Society Ltd",
            project="Effluent plant upgrade",
            project_code="1187",
            milestone="commissioning stage",
            signatory_name="Tadhg Ó Riada",
            signatory_title="Plant Director",
            signature_date="2026-01-19",
            amount="16400.00 EUR",
            conditions=[
                "the alarm call-out to the night shift phone is made to work before 28 February"
            ],
        ),
    )


def uat() -> Paper:
    body = r"""
#set page(header: [#text(8pt)[OFFICIAL #h(1fr) Department of Inland Fisheries, South Australia]], footer: align(center, text(8pt)[OFFICIAL]))
#text(14pt, weight: "bold")[User acceptance testing -- exit decision record]
#v(2mm)
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.5pt + rgb("#2d5d7c"),
 [System: *Licence Renewal Online*], [Vendor: *Brolga Digital Pty Ltd*],
 [Agency: *Department of Inland Fisheries*], [Contract: *DIF-2025-077*],
 [Test stage: *UAT cycle 2*], [Milestone payment: *AUD 94,000.00*])
#v(4mm)
#table(columns: (1fr, 24mm, 24mm, 26mm), inset: 5pt, stroke: 0.5pt + rgb("#2d5d7c"), align: (left, center, center, center),
 fill: (x, y) => if y == 0 {rgb("#d7e5ee")},
 [*Exit criterion*], [*Target*], [*Actual*], [*Criterion met*],
 [Scripts executed], [100%], [100%], [Yes],
 [Scripts passed first time], [95%], [81%], [No],
 [Open severity 1 defects], [0], [2], [No],
 [Open severity 2 defects], [≤ 3], [11], [No],
 [Screen reader run-through], [done], [done], [Yes],
 [Payment gateway reconciliation], [0 errors], [37 errors], [No])
#v(4mm)
*Decision of the Test Board* \
Four exit criteria were missed. UAT cycle 2 is failed and the system is not accepted. Brolga Digital shall return with a corrected build for cycle 3; no payment is triggered.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [#ink(111) #rule() Chair, Test Board: Dr Yasmin Petrakis \ Position: Director Digital Services], [#v(11mm) #hand[16/12/2025] #rule() Date])
"""
    return text(
        "mo-en-uat-exit",
        sheet(body, "DejaVu Sans", 9),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Department of Inland Fisheries",
            project="Licence Renewal Online",
            project_code="DIF-2025-077",
            milestone="UAT cycle 2",
            signatory_name="Dr Yasmin Petrakis",
            signatory_title="Director Digital Services",
            signature_date="2025-12-16",
            amount="94000.00 AUD",
        ),
    )


def golive() -> Paper:
    d = Desk(letter)
    d.rule(15, 16, 186, 1.6)
    y = 24.0
    for left, right in (
        ("From:", "Rosalind Achterberg <rachterberg@kenoshatoolworks.example>"),
        ("Sent:", "Thursday, April 16, 2026 4:51 PM"),
        ("To:", "Ishaan Verghese"),
        ("Cc:", "Bill Tomczak; Project Mailbox"),
        ("Subject:", "RE: KTW-ERP-05 / Warehouse go-live sign off"),
    ):
        d.say(15, y, left, 9.5, True)
        d.say(42, y, right, 9.5)
        y += 5.5
    y = d.prose(
        15,
        y + 8,
        180,
        "Ishaan,\n\nTwo weeks of live picking behind us and the cycle count came out at 99.7. Consider the Warehouse "
        "module of our ERP Rollout signed off as of today; nothing outstanding from my side or Bill's.\n\n"
        "Go ahead and invoice the $37,200.00.\n\n"
        "Rosalind Achterberg\nChief Operating Officer\nKenosha Toolworks, Inc.",
        10.5,
    )
    d.rule(15, y + 4, 186, 0.4)
    d.prose(
        15,
        y + 11,
        180,
        "From: Ishaan Verghese <iverghese@lakeshorebits.example>\nSent: Wednesday, April 15, 2026 10:20 AM\n"
        "Subject: KTW-ERP-05 / Warehouse go-live sign off\n\n"
        "Hi Rosalind, hypercare ended Friday with zero tickets in the queue. May I have your word that the module "
        "is done?\nIshaan",
        9.5,
    )
    d.say(108, 272, "1", 9, align="c")
    return text(
        "mo-en-mail-golive",
        d.done(),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Kenosha Toolworks, Inc.",
            project="ERP Rollout",
            project_code="KTW-ERP-05",
            milestone="Warehouse",
            signatory_name="Rosalind Achterberg",
            signatory_title="Chief Operating Officer",
            signature_date="2026-04-16",
            amount="37200.00 USD",
        ),
    )


def thread() -> Paper:
    body = r"""
#grid(columns: (auto, 1fr), [#text(16pt, fill: rgb("#b3402e"), weight: "bold")[Postbox]], align(right, text(9pt)[Niamh Garrihy \<niamh.garrihy@burrenheritage.example>]))
#rule(col: gray)
#text(14pt)[Audio guide: English and Irish tracks] \
#text(8pt, fill: gray)[3 messages]
#rule(col: gray)
#grid(columns: (1fr, auto), [*Sorcha Dineen* \<sorcha@eargoblin.example>], [Mon, 8 Jun 2026 at 11:02])
#pad(left: 6mm)[Hi Niamh, the final mixes for EG-340 are in the folder, all 44 stops in both languages. Can we call it done? Sorcha, Ear Goblin Productions]
#v(2mm) #rule(col: gray)
#grid(columns: (1fr, auto), [*Niamh Garrihy*], [Mon, 8 Jun 2026 at 17:26])
#pad(left: 6mm)[Listening on the bus home. Lovely so far.]
#v(2mm) #rule(col: gray)
#grid(columns: (1fr, auto), [*Niamh Garrihy* \ to Sorcha, Fergal], [Wed, 10 Jun 2026 at 09:14])
#pad(left: 6mm)[
Morning Sorcha,

Right, I've heard the lot. We're accepting the Final mixes, and you can send the bill for the closing €5,650, with one thing I need from you in return: stop 31 has to be re-recorded because the placename is said wrong in the Irish. Fergal will spell it out for the actor.

Everything else is grand.

Niamh Garrihy \
Visitor Experience Manager \
Burren Heritage Trust
]
#v(1fr)
#text(7pt)[https://postbox.example/mail/u/0/?view=pt&search=all #h(1fr) 1/1]
"""
    return text(
        "mo-en-mail-thread",
        sheet(body, size=10, margin="15mm"),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Burren Heritage Trust",
            project="Audio guide",
            project_code="EG-340",
            milestone="Final mixes",
            signatory_name="Niamh Garrihy",
            signatory_title="Visitor Experience Manager",
            signature_date="2026-06-10",
            amount="5650.00 EUR",
            conditions=["stop 31 has to be re-recorded"],
        ),
    )


def waiting() -> Paper:
    body = r"""
#set text(9.5pt)
*Subject:* Re: Structural calcs, Hall 2 mezzanine -- your comments? \
*From:* Gwil Tremayne \<gwil@penhaleboats.example> \
*Date:* Tue, 24 Feb 2026 08:07:45 +0000 \
*To:* "Lowena Curnow" \<lowena@curnowstructures.example> \
*X-Mailer:* Swiftmail 4.1
#v(5mm)
Lowena

Got them, thanks. I have passed the set on to our insurer's surveyor, who is away till the middle of next month, and I shan't form a view before he has. Give me a nudge if you hear nothing by Lady Day.

Gwil \
Penhale Boatbuilders Ltd
#v(4mm)
#block(stroke: (left: 2pt + blue), inset: (left: 8pt))[
On 23/02/2026 16:40, Lowena Curnow wrote: \
\> Gwil, have you been able to go over the calculations for Hall 2 mezzanine (job C-552)? \
\> If they suit, a line from you will do as acceptance and I'll invoice the £2,150. \
\> Lowena]
"""
    return text(
        "mo-en-mail-waiting",
        sheet(body, "DejaVu Sans Mono", 9.5, margin="20mm"),
        truth(
            "email",
            None,
            None,
            "en",
            client="Penhale Boatbuilders Ltd",
            project="Hall 2 mezzanine",
            project_code="C-552",
            signatory_name="Gwil Tremayne",
        ),
    )


def extra_rock() -> Paper:
    d = Desk(letter)
    d.say(108, 18, "CHANGE ORDER", 20, True, align="c")
    d.grid(
        18,
        24,
        (45, 45, 45, 45),
        (
            ("CHANGE ORDER NO.", "JOB NO.", "DATE ISSUED", "ORIGINAL CONTRACT"),
            ("CO-004", "24-611", "07/08/2025", "$388,000.00"),
        ),
        9,
        8,
    )
    y = d.grid(
        18,
        46,
        (45, 135),
        (
            ("Owner", "Blue Heron Montessori School"),
            ("Project", "Playground and Stormwater Retrofit"),
            ("Contractor", "Chickamauga Site Works, Chattanooga TN"),
        ),
        9.5,
        8,
        None,
    )
    y = d.prose(
        18,
        y + 10,
        180,
        "Description of change: remove 62 cubic yards of limestone ledge found under the bioswale, haul off, and "
        "backfill with No. 57 stone. Unit price per Exhibit C. Contract time is extended by four (4) working days.",
    )
    y = d.grid(
        18,
        y + 5,
        (130, 50),
        (
            ("Cost summary", "Amount"),
            ("Rock excavation, 62 cy at $185.00", "$11,470.00"),
            ("Haul and dump fees", "$1,240.00"),
            ("Overhead and profit, 10%", "$1,271.00"),
            ("NET ADDITION TO CONTRACT", "$13,981.00"),
        ),
        9.5,
        7.5,
        right=(1,),
    )
    d.say(18, y + 12, "Owner's action:", 10, True)
    d.box(50, y + 12, "x")
    d.say(56, y + 12, "Approved")
    d.box(85, y + 12)
    d.say(91, y + 12, "Approved as noted")
    d.box(135, y + 12)
    d.say(141, y + 12, "Not approved")
    for column, (who, name, seed, day) in enumerate(
        (
            ("CONTRACTOR", "Rusty Ledbetter, Superintendent", 121, "7/8/25"),
            ("OWNER", "Camille Duvernay, Head of School", 122, "7/10/25"),
        )
    ):
        left = 18 + column * 95
        d.say(left, y + 28, who, 9, True)
        d.ink(left + 4, y + 40, seed, 44, 11)
        d.rule(left, y + 45, 82)
        d.say(left, y + 50, name, 9)
        d.say(left, y + 56, f"Date: {day}", 9)
    return scanned(
        "mo-en-change-rock",
        d.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Blue Heron Montessori School",
            project="Playground and Stormwater Retrofit",
            project_code="24-611",
            signatory_name="Camille Duvernay",
            signatory_title="Head of School",
            signature_date="2025-07-10",
            amount="13981.00 USD",
            change_order_number="CO-004",
        ),
        Scanner(dpi=170, skew=0.5, noise=5, blur=0.5, turn=90, seed=734),
    )


def void() -> Paper:
    body = r"""
#set page(foreground: rotate(-38deg, text(110pt, fill: rgb(190, 30, 30, 110), weight: "black")[VOID]))
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold")[Variation Instruction] \ Medlock & Sharrow Contracts Ltd, Stockport],
 align(right)[VI No. *VI-11* \ Job *MS-3307* \ Issue A, 9 September 2025])
#v(4mm)
#rule() *Employer:* Calder Moor Primary Care Trust \ *Contract:* Treatment Rooms Fit-out, Todmorden \ #rule()
#v(3mm)
Omit vinyl sheet flooring to rooms T3 to T6 and the corridor; add rubber sheet with coved skirting in the same areas.
#v(3mm)
#align(right, table(columns: (40mm, 34mm), stroke: none, align: right,
 [Omit], [(£5,480.00)], [Add], [£9,935.00], table.hline(), [*Net addition*], [*£4,455.00*]))
#v(4mm)
The Contract Sum shall be adjusted accordingly. Completion date unaffected. #v(10mm)
Authorised for the Employer: #ink(131) #h(6mm) Hamza Ollerenshaw, Estates Lead #h(6mm) #hand[11.9.25]
#v(12mm)
#text(9pt)[Superseded: see Issue B for the flooring supplier actually appointed.]
"""
    return text(
        "mo-en-variation-void",
        sheet(body, "DejaVu Serif", 10, margin="24mm"),
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Calder Moor Primary Care Trust",
            project="Treatment Rooms Fit-out, Todmorden",
            project_code="MS-3307",
            signatory_name="Hamza Ollerenshaw",
            signatory_title="Estates Lead",
            signature_date="2025-09-11",
            amount="4455.00 GBP",
            change_order_number="VI-11",
            warnings=["draft_or_void"],
        ),
    )


def declined() -> Paper:
    body = r"""
#block(width: 100%, fill: rgb("#2c2f4a"), inset: 10pt)[#text(white, 13pt)[Change request CR-27] #h(1fr) #text(white, 9pt)[Orbweaver Tracker · exported 2 Oct 2025 10:12 AEST]]
#v(2mm)
#grid(columns: (1fr, 62mm), gutter: 7mm, [
 *Summary* \ Push notifications for lane closures \
 #v(2mm)
 *Requested by* \ Kirra Dalgleish (Orbweaver) \
 #v(2mm)
 *Reasoning* \ Councils in three states asked for it at the user forum. Build takes two sprints, needs a paid messaging gateway and a privacy assessment.
 #v(2mm)
 *Activity*
 #block(fill: luma(242), inset: 7pt, width: 100%)[*Kirra Dalgleish* 24 Sep: costing attached, ready for decision.]
 #block(fill: luma(242), inset: 7pt, width: 100%)[*Matthias Lim* 1 Oct: No from us. There is no money for this in the current year and the privacy office will not look at it. Status set to Declined.]
], block(stroke: 0.6pt + gray, inset: 8pt)[
 *Project* \ RoadWatch mobile app \
 *Project ID* \ ORB-512 \
 *Customer* \ Mount Barrow Regional Council \
 *Cost impact* \ AUD 31,500.00 \
 *Time impact* \ 4 weeks \
 *Approver* \ Matthias Lim, Manager Roads and Drainage \
 *Decided on* \ 2025-10-01 \
 #v(2mm)
 #box(fill: rgb("#b4232c"), inset: 5pt, radius: 3pt)[#text(white, weight: "bold")[DECLINED]]
])
"""
    return text(
        "mo-en-change-declined",
        sheet(body, size=9.5, margin="16mm"),
        truth(
            "change_order",
            "rejected",
            None,
            "en",
            client="Mount Barrow Regional Council",
            project="RoadWatch mobile app",
            project_code="ORB-512",
            signatory_name="Matthias Lim",
            signatory_title="Manager Roads and Drainage",
            signature_date="2025-10-01",
            amount="31500.00 AUD",
            change_order_number="CR-27",
        ),
    )


def week() -> Paper:
    d = Desk((297 / 25.4 * 72, 210 / 25.4 * 72))
    d.say(15, 18, "Weekly timesheet", 18, True, HexColor("#1f5f3a"))
    d.say(282, 18, "Larkspur Resourcing Ltd", 12, True, align="r")
    y = d.grid(
        15,
        24,
        (30, 70, 30, 60, 30, 47),
        (
            (
                "Consultant",
                "Femi Adebowale",
                "Client",
                "Anglia Rail Depots Ltd",
                "Week ending",
                "Sun 17 May 2026",
            ),
            (
                "Assignment",
                "Depot safety case",
                "Assignment no.",
                "LR-90233",
                "Rate",
                "£72.00 per hour",
            ),
        ),
        9,
        8,
        None,
    )
    rows = [
        ("Day", "Start", "Finish", "Break", "Hours", "Task"),
        ("Mon", "08:00", "16:30", "30 min", "8.00", "hazard log workshop"),
        ("Tue", "08:00", "17:00", "30 min", "8.50", "wheel lathe pit, site walk"),
        ("Wed", "08:00", "16:30", "30 min", "8.00", "writing up"),
        ("Thu", "08:00", "16:00", "30 min", "7.50", "writing up, call with ORR liaison"),
        ("Fri", "08:00", "14:30", "30 min", "6.00", "draft issued"),
        ("Total", "", "", "", "38.00", "38.00 x £72.00 = £2,736.00"),
    ]
    y = d.grid(15, y + 5, (25, 28, 28, 28, 28, 130), rows, 9.5, 8)
    d.say(15, y + 10, "Line manager at client: I approve these hours for payment.", 10, True)
    d.ink(20, y + 22, 141, 46, 11)
    d.rule(15, y + 27, 80)
    d.say(15, y + 32, "Verity Stanhope-Cole, Head of Engineering Assurance", 9)
    d.say(130, y + 25, "18 May 2026", 11, face="Helvetica-Oblique")
    d.rule(128, y + 27, 45)
    d.say(128, y + 32, "Date", 9)
    return text(
        "mo-en-timesheet-week",
        d.done(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Anglia Rail Depots Ltd",
            project="Depot safety case",
            project_code="LR-90233",
            milestone="Week ending Sun 17 May 2026",
            signatory_name="Verity Stanhope-Cole",
            signatory_title="Head of Engineering Assurance",
            signature_date="2026-05-18",
            amount="2736.00 GBP",
        ),
    )


def returned() -> Paper:
    body = r"""
#align(center)[#text(13pt, weight: "bold")[CONTRACTOR HOURS -- MARCH 2026] \ #text(8.5pt)[Pilbara Assay Services WA, Karratha]]
#v(3mm)
#columns(2)[
*Contractor:* Aroha Te Whata \
*Customer:* Ashburton Salt Operations \
*Work order:* WO-7719 \
*Project:* Brine laboratory relocation \
*Claimed:* 161.5 h at \$95.00 \
*Value:* \$15,342.50
#colbreak()
#table(columns: (1fr, 20mm), inset: 4pt, stroke: 0.4pt, [Week 1], [40.0], [Week 2], [38.5], [Week 3], [42.0], [Week 4], [41.0])
]
#v(3mm)
#block(stroke: 1.5pt + rgb("#a3252b"), inset: 9pt, width: 100%)[
*Customer's reply* #h(1fr) #tick(false) approved #h(4mm) #tick(true) returned, not approved
#v(2mm)
#hand[Gate log shows nobody on site 17 to 20 March, yet 42 h are booked. Sheet refused. Please resubmit with the truck tickets.]
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#ink(151, col: black) #rule() Signed, Lachlan Birdsall, Laboratory Superintendent], [#v(11mm) #hand[2 April 2026] #rule() Date])
]
"""
    return text(
        "mo-en-hours-returned",
        sheet(body, "DejaVu Sans", 9, "a5", "(x: 12mm, y: 12mm)", "#set page(flipped: true)\n"),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Ashburton Salt Operations",
            project="Brine laboratory relocation",
            project_code="WO-7719",
            milestone="MARCH 2026",
            signatory_name="Lachlan Birdsall",
            signatory_title="Laboratory Superintendent",
            signature_date="2026-04-02",
            amount="15342.50 AUD",
        ),
    )


def order() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(20pt, weight: "light")[Purchase Order] \ *PO 7700-3148*], align(right)[*Tidewater Optics Corp.* \ 900 Harborview Way \ Newport News, VA 23607])
#v(5mm)
#grid(columns: (1fr, 1fr, 1fr), [*Vendor* \ Keel & Compass Branding LLC \ Norfolk, VA], [*Ship / deliver to* \ Marketing, Bldg C \ Attn: J. Pruitt], [*Order date* \ December 4, 2025 \ *Terms* Net 45])
#v(5mm)
#table(columns: (12mm, 1fr, 16mm, 26mm, 28mm), stroke: (x, y) => (bottom: if y == 0 {1pt} else {0.3pt}), align: (left, left, right, right, right), inset: 6pt,
 [*Ln*], [*Description*], [*Qty*], [*Unit*], [*Extended*],
 [1], [Trade show identity, "Photonics West" booth graphics], [1], [14,500.00], [14,500.00],
 [2], [Product photography, studio day], [3], [2,150.00], [6,450.00],
 [3], [Spec sheet template, InDesign], [4], [625.00], [2,500.00])
#align(right)[Subtotal 23,450.00 \ Sales tax exempt \ *Order total USD 23,450.00*]
#v(6mm)
Quote this order number on every invoice. Charge account 6120-40, project TX-26 Spring Launch.
#v(8mm)
Buyer: #ink(161, w: 34mm, h: 9mm) Delphine Rausch, Senior Buyer, December 4, 2025
#v(1fr)
#text(7.5pt)[Tidewater's general terms of purchase form part of this order. Goods and services are received by the requisitioner at dock C.]
"""
    return text(
        "mo-en-purchase-order",
        sheet(body, size=10, page="us-letter"),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Tidewater Optics Corp.",
            project="Spring Launch",
            project_code="TX-26",
            signatory_name="Delphine Rausch",
            signatory_title="Senior Buyer",
            signature_date="2025-12-04",
            amount="23450.00 USD",
            po_number="7700-3148",
        ),
    )


def work() -> Paper:
    d = Desk(letter, "Times-Roman")
    d.say(108, 22, "STATEMENT OF WORK NO. 3", 15, True, align="c")
    d.say(108, 29, "under the Master Services Agreement of May 2, 2023", 10.5, align="c")
    y = d.prose(
        22,
        42,
        170,
        'Between Sandhills Credit Union ("Client") and Loblolly Risk Advisors, PLLC ("Advisor").\n\n'
        "1. Background. Client wishes to replace its vendor risk questionnaire. The undertaking is known as Vendor "
        "Risk Program Redesign and bears SOW number SCU-SOW-3.\n\n"
        "2. Services. Advisor will (a) interview the owners of the forty most critical vendors, (b) draft a tiering "
        "policy, (c) design a scoring workbook, and (d) teach four analysts to run it.\n\n"
        "3. Deliverables and acceptance. Each deliverable is deemed satisfactory unless Client objects within "
        "fifteen days of receipt. Acceptance is recorded on the form at Schedule 2.\n\n"
        "4. Fees. Fixed price of $66,000.00 in three parts: one third at kickoff, one third with the draft policy, "
        "one third with the workbook.\n\n"
        "5. Schedule. Kickoff September 8, 2025; close no later than December 19, 2025.\n\n"
        "6. Staff. Lead: Ottoline Grubbs. Analyst: Ravi Santhanam. Substitutions need two weeks' warning.",
        11,
    )
    d.say(22, y + 14, "IN WITNESS WHEREOF the parties have signed this Statement of Work.", 11)
    for column, (party, name, title, seed, day) in enumerate(
        (
            (
                "SANDHILLS CREDIT UNION",
                "Burnell McIver",
                "Chief Risk Officer",
                171,
                "August 28, 2025",
            ),
            ("LOBLOLLY RISK ADVISORS, PLLC", "Ottoline Grubbs", "Member", 172, "August 29, 2025"),
        )
    ):
        left = 22 + column * 90
        d.say(left, y + 26, party, 10, True)
        d.ink(left + 5, y + 40, seed, 46, 12)
        d.rule(left, y + 45, 76)
        d.prose(left, y + 50, 76, f"{name}\n{title}\n{day}")
    return text(
        "mo-en-statement-work",
        d.done(),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Sandhills Credit Union",
            project="Vendor Risk Program Redesign",
            project_code="SCU-SOW-3",
            signatory_name="Burnell McIver",
            signatory_title="Chief Risk Officer",
            signature_date="2025-08-28",
            amount="66000.00 USD",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this half."""
    yield polite()
    yield postscript()
    yield uat()
    yield golive()
    yield thread()
    yield waiting()
    yield extra_rock()
    yield void()
    yield declined()
    yield week()
    yield returned()
    yield order()
    yield work()
    yield bill()
