"""British, Irish and American papers: builders, managed IT, museums, couriers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, MAIL, PO, TS, scanned, text


def pc_notice() -> Paper:
    return text(
        "mz-en-pc-notice",
        r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "Carlito", size: 10.5pt, lang: "en", region: "gb")
#grid(columns: (1fr, auto), text(size: 19pt, weight: "bold", fill: rgb("#7a3b12"))[Harrow & Stell],
  align(right)[Harrow & Stell Building Ltd \ Unit 6, Netherfield Way \ Halifax HX3 8TR])
#line(length: 100%, stroke: 2pt + rgb("#7a3b12"))
#v(4mm)
Calder Vale Academies Trust \ c/o Venn Cost Consultancy \ 14 Bull Green, Halifax
#v(3mm)
11 July 2025
#v(2mm)
*Our job: HS-2291 #h(8mm) Project: Northgate Science Block Extension* \
*NOTICE OF PRACTICAL COMPLETION -- Section 2: Laboratories*

Dear Employer's Agent,

We write under clause 2.27 of the Design and Build contract. In our opinion Section 2 reached
practical completion at close of work on Thursday 10 July. Our site manager walked every room with
the M&E foreman; the snag sheet is clear, the fume cupboards have been face-velocity tested and the
O&M file is on the portal.

#block(fill: rgb("#f6ece2"), inset: 9pt, width: 100%)[
  *Released by Harrow & Stell* \
  #grid(columns: (1fr, 1fr, 1fr), row-gutter: 2mm,
    [Site manager], [QA], [Contracts director],
    [PASSED], [PASSED], [APPROVED],
    sig(11, w: 30mm, h: 8mm), sig(24, w: 28mm, h: 8mm), sig(37, w: 33mm, h: 8mm),
    [D. Ormerod], [L. Achebe], [S. Stell])]

Please countersign below so that half of the retention (£18,460.00) can be applied for. The rooms are
ready for the summer induction and the keys wait at the gatehouse.

Yours faithfully #h(6mm) #sig(37, w: 36mm) \
Simon Stell, Contracts Director
#v(5mm)
#rect(width: 100%, inset: 9pt)[
  *For the Employer -- statement that Section 2 is practically complete* \ #v(2mm)
  Signed #on(52mm, []) #h(4mm) Name #on(46mm, []) \
  Capacity #on(49mm, []) #h(4mm) Date #on(46mm, [])]
""",
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Calder Vale Academies Trust",
            project="Northgate Science Block Extension",
            project_code="HS-2291",
            milestone="Section 2: Laboratories",
            amount="18460.00 GBP",
        ),
    )


def pc_certificate() -> Paper:
    return text(
        "mz-en-pc-statement",
        r"""
#set page(paper: "a4", margin: (x: 28mm, top: 26mm, bottom: 18mm))
#set text(font: "P052", size: 10pt, lang: "en", region: "gb")
#align(center)[#text(size: 9pt, tracking: 2pt)[WHARTON LEE ARCHITECTS] \
  #text(size: 8pt)[The Maltings, Quay Street, Ipswich · RIBA Chartered Practice]
  #v(6mm) #text(size: 17pt)[_Practical Completion Certificate_]
  #v(1mm) Certificate no. 1 of 1]
#v(6mm)
#table(columns: (44mm, 1fr), stroke: (bottom: 0.4pt + gray), inset: (x: 0pt, y: 5pt),
  [Employer], [Orwell Almshouse Charity],
  [Contractor], [Tidemill Construction Limited],
  [Works], [Refurbishment of Fonnereau House],
  [Job reference], [WLA 1187],
  [Form of contract], [JCT Intermediate 2016, dated 4 March 2024])
#v(4mm)
The Contractor's notification dated 27 May 2025 reads: “all works are finished and the Employer is
asked to take the building.” Having inspected on 30 May, I hereby certify that, for the purposes of
the Conditions, practical completion of the Works was achieved on

#align(center, text(size: 13pt)[*30 May 2025*])

and that the Contractor has complied sufficiently with clauses 2.4 and 3.18. The rectification period
of twelve months runs from the same day. One moiety of the retention becomes releasable in the next
valuation.
#v(8mm)
#grid(columns: (1fr, 60mm), [Signed by the Contract Administrator for the issue of this
  certificate], [#on(58mm, sig(53, w: 45mm)) \ Imogen Wharton \ Architect \ 2 June 2025])
#v(1fr)
#text(size: 8pt)[Distribution: Employer ☒ #h(4mm) Contractor ☒ #h(4mm) Quantity Surveyor ☒ #h(4mm)
Clerk of Works ☐ #h(4mm) File ☒]
""",
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Orwell Almshouse Charity",
            project="Refurbishment of Fonnereau House",
            project_code="WLA 1187",
            signatory_name="Imogen Wharton",
            signatory_title="Architect",
            signature_date="2025-06-02",
        ),
    )


QA_HEAD = r"""
#let head = rgb("#0b4f6c")
#let cell(a, b) = [#text(size: 7.5pt, fill: head)[#a] \ #b]
"""


def qa_strip() -> Paper:
    return text(
        "mz-en-it-qa-strip",
        QA_HEAD
        + r"""
#set page(paper: "a4", margin: 16mm)
#set text(font: "Lato", size: 9.2pt, lang: "en", region: "gb")
#block(fill: head, width: 100%, inset: 10pt, text(fill: white)[
  #text(size: 15pt, weight: "bold")[Service Transition Record] #h(1fr) Brackenfold IT Services])
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, cell("CUSTOMER", [Pellow Marine Insurance]),
  cell("PROJECT", [Move to hosted telephony]), cell("WORK ORDER", [BF-WO-40718]),
  cell("MILESTONE", [M4 Cutover, Falmouth office]), cell("CHARGE ON RELEASE", [£9,875.00]),
  cell("RECORD VERSION", [1.0]))
== Cutover results
#table(columns: (12mm, 1fr, 24mm, 24mm), inset: 5pt, fill: (_, y) => if y == 0 { rgb("#e2eef3") },
  [*\#*], [*Check*], [*Target*], [*Measured*],
  [1], [Numbers ported and ringing], [86], [86],
  [2], [Mean opinion score over LAN], [≥ 4.1], [4.3],
  [3], [Emergency call location], [pass], [pass],
  [4], [Queue overflow to voicemail], [20 s], [19 s],
  [5], [Call recording retrievable], [pass], [pass])
== Release
#table(columns: (1fr, 1fr, 1fr, 1fr), inset: 6pt, align: center,
  [Prepared], [Peer checked], [Quality gate], [Accepted for Pellow],
  [#sig(61, w: 30mm, h: 9mm)], [#sig(62, w: 30mm, h: 9mm)], [#sig(63, w: 30mm, h: 9mm)], [],
  [Owen Trask], [Bea Lindqvist], [Rhona Muir], [],
  [Brackenfold], [Brackenfold], [Brackenfold #text(fill: rgb("#1a7d3a"))[*APPROVED*]], [],
  [16 Sep 2025], [16 Sep 2025], [17 Sep 2025], [])
#v(3mm)
Status in our ticket system: *Complete, approved for billing.* Engineers have left site and the old
exchange may be unplugged from Monday.
#v(1fr)
#text(size: 7.5pt)[Page 1/1 · printed from BrackenDesk 17/09/2025 18:02]
""",
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Pellow Marine Insurance",
            project="Move to hosted telephony",
            project_code="BF-WO-40718",
            milestone="M4 Cutover, Falmouth office",
            amount="9875.00 GBP",
        ),
    )


def client_strip() -> Paper:
    return text(
        "mz-en-it-client-strip",
        r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "en", region: "gb")
#grid(columns: (1fr, 1fr), align(left)[*SKELWITH NETWORKS*], align(right)[HANDOVER SLIP 0312])
#line(length: 100%, stroke: 3pt)
#v(3mm)
#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 7pt,
  [Site owner \ *Loweswater Brewing Co.*], [Job \ *SK-5530*],
  [Scheme \ *Warehouse Wi-Fi renewal*], [Stage \ *Stage 2 -- Cold store and yard*],
  [Sum due on this slip \ *£6,142.50*], [Engineer in charge \ *Callum Reay*])
#v(4mm)
What was done: nineteen access points hung, two switches replaced, heat map taken with forklifts
running. Weakest reading in aisle F is −64 dBm where −67 was asked for. Handheld scanners roamed for
two hours without a dropped scan.
#v(6mm)
#table(columns: (32mm, 1fr, 46mm, 28mm), inset: 6pt, align: horizon,
  table.header([*Line*], [*Who*], [*Signature*], [*Date*]),
  [Built], [Callum Reay, Skelwith], sig(71, w: 34mm, h: 9mm), [3 Nov 25],
  [Tested], [Jodie Kerr, Skelwith], sig(72, w: 38mm, h: 9mm), [3 Nov 25],
  [Released], [P. Dunn, Skelwith], sig(73, w: 30mm, h: 9mm), [4 Nov 25],
  [*Accepted*], [*Hamza Iqbal*, Operations Manager, Loweswater], sig(74, w: 42mm, h: 9mm,
    ink: black), [6 Nov 25])
#v(6mm)
#text(size: 9pt)[White copy: owner. Yellow copy: accounts. The fourth line releases the invoice.]
""",
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Loweswater Brewing Co.",
            project="Warehouse Wi-Fi renewal",
            project_code="SK-5530",
            milestone="Stage 2 -- Cold store and yard".replace("--", "–"),
            signatory_name="Hamza Iqbal",
            signatory_title="Operations Manager",
            signature_date="2025-11-06",
            amount="6142.50 GBP",
        ),
    )


def mail_no() -> Paper:
    return text(
        "mz-en-mail-not-yet",
        r"""
#set page(paper: "a4", margin: (x: 18mm, y: 16mm))
#set text(font: "Liberation Sans", size: 10pt, lang: "en", region: "gb")
#text(weight: "bold", size: 12pt)[Farrukh Aziz]
#line(length: 100%, stroke: 1.5pt)
#grid(columns: (26mm, 1fr), row-gutter: 2mm, [*From:*], [Farrukh Aziz \<f.aziz\@teasdalehousing.example\>],
  [*Sent:*], [09 October 2025 16:41], [*To:*], [Leigh Marchbank \<leigh\@oakpixel.example\>],
  [*Cc:*], [Board Office], [*Subject:*], [RE: Tenant Portal OPX-204 -- Release 3 is complete!])
#v(5mm)
Leigh,

Thanks for the cheerful note and I can see how much work went in over the last fortnight. Having run
the regression pack again this morning, though, I'm afraid we are some way off being able to put our
name to Release 3. Rent statements still show the previous tenancy for anyone who has moved, and the
repairs form loses its photographs. Both were in the agreed exit criteria, so Teasdale Housing
Association is handing the release back and the stage payment of £14,300.00 stays where it is for now.

Happy to look at another build whenever you think one is ready.

Kind regards, \
Farrukh

Farrukh Aziz \ Head of Digital Services \ Teasdale Housing Association
#v(5mm)
#block(stroke: (left: 2pt + rgb("#9aa7bd")), inset: (left: 9pt))[
  #text(fill: rgb("#44506a"))[On 8 Oct 2025, at 18:20, Leigh Marchbank wrote:

  Great news! Release 3 of the Tenant Portal has been tested, signed off and accepted on our side, all
  214 scripts green. We consider the milestone achieved and will invoice on Friday unless you shout.

  Leigh Marchbank, Delivery Lead, Oakpixel Ltd]]
""",
        truth(
            MAIL,
            "rejected",
            None,
            "en",
            client="Teasdale Housing Association",
            project="Tenant Portal",
            project_code="OPX-204",
            milestone="Release 3",
            signatory_name="Farrukh Aziz",
            signatory_title="Head of Digital Services",
            signature_date="2025-10-09",
            amount="14300.00 GBP",
        ),
    )


def mail_yes() -> Paper:
    return text(
        "mz-en-mail-go-ahead",
        r"""
#set page(paper: "a4", margin: (x: 15mm, y: 14mm), footer: text(size: 7pt)[https:#"/"/mail.wendlebury.example/u/0/?view=pt #h(1fr) 1/1])
#set text(font: "Carlito", size: 10pt, lang: "en", region: "gb")
#text(fill: rgb("#555"))[Wendlebury Mail] #h(1fr) #text(fill: rgb("#555"))[Nora Quill \<nora.quill\@wendlebury.example\>]
#line(length: 100%, stroke: 0.5pt + gray)
#text(size: 13pt, weight: "bold")[Wayfinding signage, batch B -- punch list] \
#text(fill: rgb("#555"))[2 messages]
#line(length: 100%, stroke: 0.5pt + gray)
*Tomasz Bielak* \<tomasz\@plinthandpost.example\> #h(1fr) Tue, 4 Mar 2025 at 11:07 \
To: Nora Quill
#pad(left: 6mm)[Hi Nora, here is where we stand on job PP-0619. Could you tell us whether you take batch B?
  + Totem T7 leans by 4 mm -- _re-plumbed yesterday_
  + Wrong arrow at the east lift -- _new vinyl on since Monday_
  + Scratch on the donor panel -- _swapped for a fresh panel_
  Until I hear from you the batch counts as open in our books. -- Tomasz, Plinth & Post]
#line(length: 100%, stroke: 0.3pt + gray)
*Nora Quill* \<nora.quill\@wendlebury.example\> #h(1fr) Wed, 5 Mar 2025 at 09:30 \
To: Tomasz Bielak
#pad(left: 6mm)[Morning Tomasz,

Walked round with the estates lads at eight. T7 is dead straight, the arrow sends people the right way
and I can't find a mark on the donor panel, so all three are off my list. We're content: batch B is
signed off as far as Wendlebury Hospital is concerned and you can bill the £7,260.

Lovely work on the braille, by the way.

Nora \ -- \ Nora Quill, Wayfinding Project Officer \ Wendlebury Hospital]
""",
        truth(
            MAIL,
            "accepted",
            None,
            "en",
            client="Wendlebury Hospital",
            project="Wayfinding signage",
            project_code="PP-0619",
            milestone="batch B",
            signatory_name="Nora Quill",
            signatory_title="Wayfinding Project Officer",
            signature_date="2025-03-05",
            amount="7260.00 GBP",
        ),
    )


def change_half() -> Paper:
    return text(
        "mz-en-co-owner-blank",
        r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "en", region: "us")
#text(size: 20pt, weight: "bold")[Change Order] #h(1fr) #text(size: 9pt)[Bexar Ridge Builders, Inc.]
#line(length: 100%, stroke: 1pt)
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 3mm,
  [*PROJECT:* \ Mission Creek Library Annex \ 410 Pecan Row, Boerne, TX],
  [*CONTRACT:* \ General Construction \ Project No. 23-118],
  [*CHANGE ORDER:* \ Number: CO-07 \ Date: March 18, 2025],
  [*OWNER:* \ City of Cedar Hollow], [*ARCHITECT:* \ Tolliver Nash Architects],
  [*CONTRACTOR:* \ Bexar Ridge Builders, Inc.])
#line(length: 100%, stroke: 0.5pt)
*The Contract is changed as follows:* Replace the specified clay pavers at the reading court with
cast stone per ASI-12; add trench drain along gridline 4; include re-staking by licensed surveyor.
#v(2mm)
#table(columns: (1fr, auto), stroke: none, align: (left, right), inset: 3pt,
  [The original Contract Sum was], [\$2,914,000.00],
  [Net change by previously authorized Change Orders], [\$41,250.00],
  [The Contract Sum prior to this Change Order was], [\$2,955,250.00],
  [*The Contract Sum will be increased by this Change Order in the amount of*], [*\$22,815.00*],
  [The new Contract Sum will be], [\$2,978,065.00],
  [The Contract Time will be increased by], [six (6) days])
#v(2mm)
*THIS ORDER BINDS NOBODY BEFORE THE ARCHITECT, THE CONTRACTOR AND THE OWNER HAVE SIGNED IT.*
#v(4mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm,
  ..([Tolliver Nash Architects], [Bexar Ridge Builders, Inc.], [City of Cedar Hollow]).map(x =>
    [*#x*]),
  on(50mm, sig(81, w: 40mm)), on(50mm, sig(82, w: 44mm)), on(50mm, []),
  [SIGNATURE], [SIGNATURE], [SIGNATURE],
  [Greta Tolliver, AIA], [Hank Dorsey, Vice President], [Marisol Reyna, City Manager],
  [03/21/2025], [03/19/2025], [DATE: \_\_\_\_\_\_\_\_\_\_\_\_])
""",
        truth(
            CO,
            "undecided",
            False,
            "en",
            client="City of Cedar Hollow",
            project="Mission Creek Library Annex",
            project_code="23-118",
            signatory_name="Marisol Reyna",
            signatory_title="City Manager",
            amount="22815.00 USD",
            change_order_number="CO-07",
            warnings=["partly_signed"],
        ),
    )


def timesheet_crew() -> Paper:
    return scanned(
        "mz-en-ts-survey-crew",
        r"""
#set page(paper: "a4", flipped: true, margin: 14mm)
#set text(font: "Liberation Mono", size: 9pt, lang: "en", region: "au")
#text(size: 14pt, weight: "bold")[KOONDROOK SURVEYS PTY LTD -- FIELD CREW WEEKLY SHEET]
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 2mm, [Client: Wattle Plains Shire], [Job: KS-7714],
  [Week ending: Sun 17 Aug 2025], [Project: Levee set-out, Murrabit Rd], [PO: WPS-30092],
  [Crew lead: B. Nankervis])
#v(3mm)
#table(columns: (38mm,) + (1fr,) * 7 + (22mm,), align: center, inset: 5pt,
  [Name], [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [Sun], [Total],
  [B. Nankervis], ..("8", "8", "9", "8", "7", "-", "-", "40").map(x => pen(x, font: "DkgHandwriting", size: 11pt)),
  [T. Oyelaran], ..("8", "8", "9", "8", "7", "-", "-", "40").map(x => pen(x, font: "DkgHandwriting", size: 11pt)),
  [Chainman], ..("-", "4", "9", "8", "-", "-", "-", "21").map(x => pen(x, font: "DkgHandwriting", size: 11pt)))
Total crew hours: #pen("101", font: "DkgHandwriting") #h(10mm) Rods, GNSS and ute as per schedule.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
  [Crew lead (Koondrook): hours are true \ #on(80mm, sig(91, w: 50mm), h: 13mm) \ date
    #pen("17/8/25")],
  [Superintendent's rep. (Shire): hours checked and agreed for payment \ #on(80mm, sig(92, w: 46mm), h: 13mm) \
    Alana Petrie, Works Coordinator #h(5mm) date #pen("19/8/25")])
""",
        truth(
            TS,
            "accepted",
            True,
            "en",
            client="Wattle Plains Shire",
            project="Levee set-out, Murrabit Rd",
            project_code="KS-7714",
            po_number="WPS-30092",
            signatory_name="Alana Petrie",
            signatory_title="Works Coordinator",
            signature_date="2025-08-19",
        ),
        Scanner(dpi=122, skew=-0.8, noise=3, blur=0.5, jpeg=40, seed=8),
    )


def purchase_order() -> Paper:
    return text(
        "mz-en-po-fabrication",
        r"""
#set page(paper: "us-letter", margin: 0.7in)
#set text(font: "URW Gothic", size: 9pt, lang: "en", region: "us")
#grid(columns: (1fr, auto), [#text(size: 16pt)[*Sandusky Science Center*] \ 88 Lakefront Drive, Sandusky, OH 44870],
  rect(inset: 8pt)[PURCHASE ORDER \ *No. 2025-00817* \ April 2, 2025])
#v(4mm)
#grid(columns: (1fr, 1fr), [*Vendor* \ Larkspur Exhibit Fabrication LLC \ 2200 Foundry St, Toledo],
  [*Ship to* \ Dock 3, Exhibits Dept. \ Attn: Project “Lake Effect Gallery”, ref. LEG-5])
#v(4mm)
#table(columns: (14mm, 1fr, 18mm, 26mm, 28mm), inset: 6pt, align: (center, left, center, right, right),
  fill: (_, y) => if calc.even(y) { rgb("#eef3ea") },
  [*Line*], [*Description*], [*Qty*], [*Each*], [*Extended*],
  [10], [Ripple tank table, powder coated], [2], [8,450.00], [16,900.00],
  [20], [Ice-core replica, cast acrylic], [6], [1,125.00], [6,750.00],
  [30], [Installation, two technicians, 4 days], [1], [7,600.00], [7,600.00],
  [], [], [], [*Total USD*], [*31,250.00*])
Terms Net 45. Acceptance of goods occurs only by a separate receiving report; the acknowledgment copy
returned with your signature is not an invoice.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
  [#on(75mm, sig(101, w: 45mm)) \ Lucille Brandt, Purchasing Manager \ Authorized buyer, 4/2/2025],
  [#on(75mm, sig(102, w: 40mm)) \ Order acknowledged, Larkspur \ Joe Vance, 4/4/2025])
""",
        truth(
            PO,
            None,
            True,
            "en",
            client="Sandusky Science Center",
            project="Lake Effect Gallery",
            project_code="LEG-5",
            signatory_name="Lucille Brandt",
            signatory_title="Purchasing Manager",
            signature_date="2025-04-02",
            amount="31250.00 USD",
            po_number="2025-00817",
        ),
    )


def deemed() -> Paper:
    return text(
        "mz-en-deemed-notice",
        r"""
#set page(paper: "a4", margin: (left: 34mm, right: 22mm, y: 24mm))
#set text(font: "URW Bookman", size: 10pt, lang: "en", region: "gb")
#set par(justify: true)
#align(right)[*Kestrel Loop Software Ltd* \ 3rd Floor, Tanners Yard \ Bristol BS1 6EA]
#v(6mm)
BY EMAIL AND RECORDED POST
#v(2mm)
Dunmore & Pike Auctioneers \ For the attention of the Finance Director
#v(3mm)
24 November 2025
#v(3mm)
*Catalogue Engine (engagement KL-0093): deemed acceptance of Deliverable D5, Bid Ledger*

We delivered D5 on 20 October and reminded you on 3, 10 and 17 November. Under paragraph 9.4 of our
terms a deliverable which is neither accepted nor faulted in writing inside fifteen Business Days counts
as accepted. That period has lapsed. We therefore treat D5 as accepted with effect from 10 November
and enclose our invoice for £21,700.00.

We understand from your Mr Pike's telephone call that your team “has not had the chance to open it”.
That, with respect, does not stop the clock. Should you disagree with our position kindly say so by
return; our licence server has been set to production in the meantime.

Yours sincerely,

#sig(111, w: 44mm)

Bronagh Keel \ Commercial Director, Kestrel Loop Software Ltd
""",
        truth(
            AC,
            "undecided",
            None,
            "en",
            client="Dunmore & Pike Auctioneers",
            project="Catalogue Engine",
            project_code="KL-0093",
            milestone="Deliverable D5, Bid Ledger",
            amount="21700.00 GBP",
        ),
    )


def lab_record() -> Paper:
    return text(
        "mz-en-lab-footnote",
        r"""
#set page(paper: "a4", margin: (x: 20mm, y: 20mm))
#set text(font: "Caladea", size: 10pt, lang: "en", region: "gb")
#box(fill: black, inset: 6pt, text(fill: white, weight: "bold")[ASHDOWN ANALYTICAL]) #h(1fr) Validation hand-back · sheet VH-118
#v(4mm)
= Customer decision on a validated method
#table(columns: (50mm, 1fr), stroke: none, inset: 4pt,
  [Commissioned by], [*Greenhithe Dairy Co-operative*],
  [Project], [*Aflatoxin M1 by LC-MS/MS*],
  [Study number], [*AA-V-2025-031*],
  [Phase], [*Phase B, transfer to routine bench*],
  [Fee on decision], [£5,480.00])
#columns(2)[
  === What the laboratory reports
  Linearity r² 0.9994; recovery between 91 and 104 %; repeatability 4.2 % RSD at the legal limit;
  carry-over none seen. The study director regards the method as fit for use.
  #colbreak()
  === What the customer says
  #bx("v") We accept the transfer#super[a] #parbreak()
  #bx(none) We do not accept the transfer #parbreak()
  #bx(none) We ask for a repeat of series \_\_\_
]
#v(4mm)
#on(70mm, sig(121, w: 50mm)) \
Dr Petra Hollis, Technical Manager, Greenhithe \ 13 May 2025
#v(6mm)
#line(length: 40%, stroke: 0.4pt)
#text(size: 7.6pt)[#super[a] provided that the blank milk series is re-run on the second instrument before 30 June 2025]
#v(1fr)
#text(size: 8pt)[Study director: Noel Farrant, Ashdown Analytical #h(4mm) #sig(122, w: 26mm, h: 6mm)]
""",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Greenhithe Dairy Co-operative",
            project="Aflatoxin M1 by LC-MS/MS",
            project_code="AA-V-2025-031",
            milestone="Phase B, transfer to routine bench",
            signatory_name="Dr Petra Hollis",
            signatory_title="Technical Manager",
            signature_date="2025-05-13",
            amount="5480.00 GBP",
            conditions=[
                "the blank milk series is re-run on the second instrument before 30 June 2025"
            ],
        ),
    )


def museum() -> Paper:
    return text(
        "mz-en-museum-closed-list",
        r"""
#set page(paper: "a4", margin: 18mm, fill: rgb("#fdfcf8"))
#set text(font: "C059", size: 9.6pt, lang: "en", region: "gb")
#text(size: 22pt, style: "italic")[Strandgate Museum] \
#text(tracking: 1.5pt, size: 8pt)[EXHIBITIONS · INSTALLATION RELEASE]
#v(3mm)
Exhibition: *Salt Roads*, contract *SG/EX/26* \ Fit-out: Marlow Cabinet Displays \
Portion: *Gallery 3 plinths and cases* #h(1fr) Portion value: *£38,900.00*
#v(3mm)
Marlow's handover list of 2 April, gone through again case by case on the 9th:
#table(columns: (10mm, 1fr, 1fr, 20mm), inset: 5pt, stroke: (x, y) => (bottom: 0.4pt),
  [], [_Snag as raised_], [_What Marlow did_], [_Status_],
  [1], [Case 4 hinge squeals], [Bushing greased, hinge shimmed], [closed],
  [2], [Light spill on the tea caddy], [Louvre fitted], [closed],
  [3], [Humidity buffer at 58 % RH], [Cassettes conditioned, now 50 %], [closed],
  [4], [Label rail 2 mm proud], [Planed and re-oiled], [closed])
#v(3mm)
Registrar's finding: nothing is left outstanding. The museum takes Gallery 3 over and loans may travel.
#v(7mm)
#grid(columns: (1fr, 1fr),
  [For the fit-out firm \ #on(60mm, sig(131, w: 40mm)) \ Esme Marlow, 9 April 2025],
  [For the museum \ #on(60mm, sig(132, w: 46mm, ink: black)) \ Gideon Asante, Registrar \ 9 April 2025])
""",
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Strandgate Museum",
            project="Salt Roads",
            project_code="SG/EX/26",
            milestone="Gallery 3 plinths and cases",
            signatory_name="Gideon Asante",
            signatory_title="Registrar",
            signature_date="2025-04-09",
            amount="38900.00 GBP",
        ),
    )


def carrier() -> Paper:
    return scanned(
        "mz-en-docket-carrier",
        r"""
#set page(paper: "a5", margin: 11mm)
#set text(font: "Liberation Sans", size: 8.6pt, lang: "en", region: "gb")
#text(size: 13pt, weight: "bold")[DELIVERY & ACCEPTANCE DOCKET] #h(1fr) *DN 66120*
#line(length: 100%)
Sender: Thornbury Lab Furniture \ Deliver to: *Ravelston Institute*, Goods In B \
Job: *TLF-884* -- *Fume hood replacement* \ Lot: *Lot 2, benches and hoods*
#table(columns: (14mm, 1fr, 20mm), [Qty], [Item], [Value],
  [4], [Walk-in hood 1500], [£17,600.00], [12], [Bench run, epoxy], [£9,240.00],
  [], [*Lot total*], [*£26,840.00*])
#grid(columns: (1fr,), row-gutter: 3mm,
  rect(width: 100%)[*Loaded by sender* \ Foreman #pen("M. Tuck", size: 12pt) #h(4mm) #sig(141, w: 26mm, h: 7mm)],
  rect(width: 100%)[*Carried by* Lomond Freight \ Driver #pen("Stuart B.", size: 12pt) #h(4mm)
    #sig(142, w: 30mm, h: 8mm) #h(2mm) #pen("delivered 22/1/25 07:50", size: 11pt) \
    #pen("left with gatehouse, nobody at goods in", size: 11pt)],
  rect(width: 100%)[*Received, installed and accepted by consignee* \ #v(5mm)
    Name #on(40mm, []) Signature #on(36mm, [])])
""",
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Ravelston Institute",
            project="Fume hood replacement",
            project_code="TLF-884",
            milestone="Lot 2, benches and hoods",
            amount="26840.00 GBP",
        ),
        Scanner(dpi=150, skew=1.3, noise=4, blur=0.6, jpeg=40, seed=13),
    )


def papers() -> Iterator[Paper]:
    for make in (
        pc_notice,
        pc_certificate,
        qa_strip,
        client_strip,
        mail_no,
        mail_yes,
        change_half,
        timesheet_crew,
        purchase_order,
        deemed,
        lab_record,
        museum,
        carrier,
    ):
        yield make()
