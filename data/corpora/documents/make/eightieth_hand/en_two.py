"""English papers, second half: portals, score sheets, visits, mails, forms."""

from collections.abc import Iterator

from paper import Paper

from .board import Scanner, Sheet, form, mixed, text, truth


def portal() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 0pt)
#set text(font: "Lato", size: 9.5pt)
#block(width: 100%, fill: rgb("#14344a"), inset: (x: 18mm, y: 10pt))[#text(white, 14pt, weight: "bold")[Copperfin] #text(white)[ service portal] #h(1fr) #text(rgb("#9ed3ee"), 8pt)[record exported 2026-03-24 09:14 GMT]]
#pad(x: 18mm, y: 8pt)[
#text(16pt)[Handover HO-6123] #h(6pt) #box(fill: rgb("#d5efdd"), inset: (x: 6pt, y: 3pt), radius: 8pt)[#text(rgb("#1d6b38"))[Accepted]]
#v(4pt)
#table(columns: (90pt, 1fr, 90pt, 1fr), stroke: none, inset: 3pt,
 text(gray)[Customer], [Peverell Housing Trust], text(gray)[Project], [Wi-Fi renewal, 11 schemes],
 text(gray)[Reference], [CFN-2094], text(gray)[Milestone], [M3 Go-live],
 text(gray)[Fee released], [GBP 18,750.00], text(gray)[Opened by], [S. Nandakumar (Copperfin)])
*Site checklist*
#table(columns: (1fr, 50pt, 50pt, 70pt, 60pt), stroke: (y: 0.3pt + gray), inset: 3.5pt, align: (left, center, center, center, center),
 [Scheme], [APs planned], [APs live], [Survey dBm], [Result], [Aldous Court], [14], [14], [–58], [Pass], [Beech House], [9], [9], [–61], ["], [Cordwain Close], [12], [12], [–60], ["], [Dray Lodge], [7], [7], [–57], ["], [Ewart House], [11], [11], [–63], ["], [6 more (see CSV)], [61], [61], [–59], ["])
*Signing record*
#block(stroke: 0.5pt + gray, inset: 8pt, width: 100%)[
#set text(8.5pt)
Envelope 7f1c-44d0-b2a9 · SHA-256 9b1e04…c77d \
2026-03-23 15:20 — sent to m.holloway\@peverell.example \
2026-03-23 15:58 — opened, IP 203.0.113.40 \
2026-03-23 16:04 — signed electronically by *Maxine Holloway*, Head of Digital, Peverell Housing Trust (one-time code to mobile) \
2026-03-23 16:04 — envelope completed]
Comment by signer: "All eleven up, tenants notice already. Thanks to the night crew."
]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Peverell Housing Trust",
        project="Wi-Fi renewal, 11 schemes",
        project_code="CFN-2094",
        milestone="M3 Go-live",
        signatory_name="Maxine Holloway",
        signatory_title="Head of Digital",
        signature_date="2026-03-23",
        amount="18750.00 GBP",
    )
    return text("en-portal", page, label)


def scores() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt)
= UAT score sheet — Ranger Roster app
Wimmera Catchment Authority / build 2.0.4 / Ref WCA-APP-31 \
Rule agreed in March: each item 0–5; nothing under 3 and a mean of at least 4.0 means the release is taken over; otherwise it goes back.
#table(columns: (20pt, 1fr, 22pt, 22pt, 22pt, 22pt, 22pt, 22pt), inset: 4pt, align: (center, left, ..(center,) * 6),
 [], [*Item*], [0], [1], [2], [3], [4], [5],
 [1], [Log in with agency card], [], [], [], [], [], [●], [2], [Swap a shift], [], [], [], [], [●], [], [3], [Offline sync after 3 h], [], [], [], [●], [], [], [4], [Fire-day override], [], [], [], [], [], [●], [5], [Payroll export], [], [], [], [], [●], [], [6], [Screen reader pass], [], [], [], [●], [], [], [7], [Map tiles], [], [], [], [], [], [●], [8], [Help text], [], [], [], [], [●], [])
Sum 33 #h(16pt) Mean 4.1 #h(16pt) Lowest 3 #h(16pt) #box(stroke: 1pt, inset: 4pt)[Outcome: *taken over* #ok(ink: black)] #box(stroke: 1pt, inset: 4pt)[Outcome: back to supplier #sq()]
#v(10pt)
Licence & build fee now payable: AUD 41,600.00
#v(14pt)
#grid(columns: (1fr, 1fr), align: horizon,
 [Filled in with the field crews at Horsham, Dimboola and Stawell. Scores of three were talked through; crews are content to live with them.],
 align(center, stamp(ink: rgb("#24557a"), angle: -5deg)[APPROVED \ #text(8pt)[Wimmera Catchment Authority \ Lachlan Petrie, Operations Manager \ 17 JUN 2026]]))
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Wimmera Catchment Authority",
        project="Ranger Roster app",
        project_code="WCA-APP-31",
        milestone="build 2.0.4",
        signatory_name="Lachlan Petrie",
        signatory_title="Operations Manager",
        signature_date="2026-06-17",
        amount="41600.00 AUD",
    )
    return text("en-scores", page, label)


def museum() -> Paper:
    front = r"""
#set page(paper: "a4", margin: (x: 28mm, y: 24mm))
#set text(font: "URW Bookman", size: 10pt)
Plinth & Vitrine Ltd \ Exhibition makers, Sheffield
#v(10pt)
1 April 2026
#v(8pt)
Registrar's Office \ Calder Museum of Glass
#v(8pt)
Dear Ms Oyelaran

*Rooms 4–6, "Blown Away", case installation (our job PV-0618)*

Enclosed is the receipt sheet you completed at the end of fit-up last Friday; we took the pen copy and this is a scan for your own binder. Lux and humidity loggers will be read by our Tom on his usual round. The invoice for the second instalment, £27,300.00, follows by separate post.

Yours sincerely
#v(6pt)
#sig(121, ink: black)

Bridget Sallow, Projects
"""
    back = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 10.5pt)
#align(center)[#text(15pt)[*CASE INSTALLATION — RECEIPT BY MUSEUM*]]
Museum: Calder Museum of Glass #h(1fr) Job PV-0618
#table(columns: (1fr, 50pt, 50pt, 50pt, 1fr), inset: 6pt, align: horizon, [Case], [Level], [Seal], [Lock], [Remark], [4.1 Table], tick(), tick(), tick(), [], [4.2 Wall], tick(), tick(), tick(), pen[scratch polished out, fine], [5.1 Tower], tick(), tick(), tick(), [], [5.2 Tower], tick(), tick(), tick(), pen[ditto 5.1], [6.1 Island], tick(), tick(), tick(), pen[keys × 4 rec'd])
#v(8pt)
#ok(s: 10) #h(4pt) Received in good order \
#sq(s: 10) #h(4pt) Received subject to the remarks \
#sq(s: 10) #h(4pt) Not received
#v(14pt)
#sig(124, w: 130, h: 36) \
Folasade Oyelaran, Registrar #h(20pt) #pen[27 March 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Calder Museum of Glass",
        project='Rooms 4–6, "Blown Away", case installation',
        project_code="PV-0618",
        signatory_name="Folasade Oyelaran",
        signatory_title="Registrar",
        signature_date="2026-03-27",
        amount="27300.00 GBP",
    )
    how = Scanner(dpi=130, skew=0.5, noise=3, jpeg=42, seed=21)
    return mixed("en-museum", front, back, label, how)


def own_word() -> Paper:
    page = r"""
#set page(paper: "a4", margin: (x: 18mm, y: 16mm))
#set text(font: "C059", size: 10pt)
#columns(2)[
#text(15pt)[*Boyne Geomatics* \ Notice of completed survey]

Ref. *BG/25/770* \
For: *Meath Land Drainage Board* \
Survey: *Skane tributary cross-sections*

We are pleased to confirm that field and office work is finished and complies with the brief in every respect. 46 sections were levelled against 44 asked.

*Files left on the share*
- DWG, 3 sheets
- XYZ text, 46 files
- photo log, 212 frames
- control sheet, closure 8 mm
#colbreak()
*Checks, ours*
#table(columns: (1fr, 40pt), inset: 3pt, stroke: 0.4pt, [Loop closure], [pass], [GNSS/level tie], [pass], [Bed points ≥ 7 per section], [pass], [Photo each bank], [pass])

Completed and accepted by our QA: \
#sig(131) \
Cathal Mooney, Chartered Surveyor \
20 May 2026
#v(12pt)
#rule()
*Board's word* \
Survey taken as complete; €12,480.00 may be paid.
#v(24pt)
#rule(w: 80%)
Orla Geraghty, Drainage Engineer \
Date
]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Meath Land Drainage Board",
        project="Skane tributary cross-sections",
        project_code="BG/25/770",
        signatory_name="Orla Geraghty",
        signatory_title="Drainage Engineer",
        amount="12480.00 EUR",
        warnings=["partly_signed"],
    )
    return text("en-own-word", page, label)


def awning() -> Paper:
    s = Sheet()
    s.bar(0, 0, 595, 54, "#e9b949")
    s.say(36, 26, "SUNHOOD AWNINGS & SOLAR", 16, bold=True)
    s.say(36, 42, "Installation hand-over  -  Lic. QBCC 1500-0042  -  Toowoomba QLD")
    for y, name, value in (
        (76, "Client", "Darling Downs Dental Group"),
        (98, "Install no.", "SA-3391"),
        (120, "What", "Rooftop PV 22 kW"),
        (142, "Installed", "12 August 2026"),
    ):
        s.say(36, y + 12, name)
        s.field(110, y, 260, value)
    s.line(36, 172, 559)
    s.say(36, 190, "Item", bold=True)
    s.say(330, 190, "OK", bold=True)
    s.say(390, 190, "Not OK", bold=True)
    for i, item in enumerate(
        (
            "Panels, 50 off, clamped",
            "Inverter 1 + 2 commissioned",
            "Isolators labelled",
            "Monitoring app on phone",
            "Roof left watertight",
        )
    ):
        y = 200 + i * 20
        s.say(36, y + 10, item)
        s.check(332, y, on=True, kind="check")
        s.check(396, y)
    s.line(36, 308, 559)
    s.say(36, 328, "Balance due on hand-over (AUD)")
    s.field(200, 316, 100, "7,915.00")
    s.say(36, 362, "The client (tick one)", bold=True)
    s.check(46, 372, on=True, kind="check")
    s.say(64, 382, "takes the system over today")
    s.check(46, 392, on=True, kind="check")
    s.say(64, 402, "does not take it over; see remarks")
    s.say(36, 430, "Remarks")
    s.field(110, 418, 420, "", h=60)
    s.say(36, 510, "Client signature")
    s.ink(130, 512, 5)
    s.say(36, 534, "Name, position")
    s.field(130, 522, 260, "Warrick Tran, Facilities Lead")
    s.say(36, 558, "Date")
    s.field(130, 546, 120, "12 August 2026")
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Darling Downs Dental Group",
        project="Rooftop PV 22 kW",
        project_code="SA-3391",
        signatory_name="Warrick Tran",
        signatory_title="Facilities Lead",
        signature_date="2026-08-12",
        amount="7915.00 AUD",
    )
    return form("en-awning", s, label)


def void_issue() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 22mm, footer: context [#set text(8pt); IT-AC-19 issue 2 #h(1fr) #counter(page).display() / 3])
#set text(font: "Carlito", size: 11pt)
#text(20pt, fill: rgb("#0a5c5c"))[Desk Refresh 2026] \
Acceptance file for Quillon Solicitors LLP \
Prepared by Ravensbourne Managed IT · project RM-1177
#v(10pt)
*1 Scope* \
212 laptops, 212 docks, 30 meeting room kits, removal and wiping of old stock.

*2 Counts*
#table(columns: (1fr, 60pt, 60pt, 60pt), [Office], [Laptops], [Docks], [Kits], [Leeds], [120], [120], [18], [Hull], [52], [52], [7], [York], [40], [40], [5], [*Sum*], [*212*], [*212*], [*30*])
#pagebreak()
*3 Test results*
#table(columns: (40pt, 1fr, 70pt), [T1], [Boot, BitLocker, compliance policy], [212/212], [T2], [Dock wakes both screens], [212/212], [T3], [Room kit joins Teams call], [29/30], [T4], [Wipe certificates], [198/205])
T3: York room 2, microphone array faulty. T4: seven old machines not yet found.

*4 Support* \
Hypercare for two weeks by two engineers on site, then normal desk.
#pagebreak()
*5 Acceptance*

Quillon Solicitors LLP accepts milestone *Rollout complete* and the sum of £36,040.00 falls due.
#v(16pt)
#sig(141, w: 120) \
Jonathan Ferris, Director of IT \
2 June 2026
#v(20pt)
#align(center)[#stamp(angle: -12deg)[#text(30pt)[VOID] \ replaced by issue 3 — wrong counts]]
#across(ink: rgb(190, 30, 40, 60))[VOID]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Quillon Solicitors LLP",
        project="Desk Refresh 2026",
        project_code="RM-1177",
        milestone="Rollout complete",
        signatory_name="Jonathan Ferris",
        signatory_title="Director of IT",
        signature_date="2026-06-02",
        amount="36040.00 GBP",
        warnings=["draft_or_void"],
    )
    return text("en-void-issue", page, label)


def stairs() -> Paper:
    page = r"""
#set page(width: 170mm, height: 230mm, margin: 14mm, fill: rgb("#fbfbf4"))
#set text(font: "Liberation Sans", stretch: 75%, size: 10pt)
#text(13pt)[*SITE VISIT NOTE 9*] #h(1fr) Fri 24 July 2026, 08:30 \
Project: *Old Maltings, 8 flats* (KJ-412) #h(1fr) dry, 17 °C \
Present: Hester Quayle (Quayle Estates, client), Ned Karran (Karran Joinery)
#rule(c: olive)
*Seen*
#table(columns: (60pt, 1fr, 50pt), stroke: 0.3pt, inset: 4pt, [Stair 1], [oak, oiled, pitch ok, handrail continuous], [✓], [Stair 2], [newel caps missing, tread 7 creaks], [✗], [Linings], [flats 1–8, gaps even], [✓], [Doors], [24 of 24 hung, closers set], [✓])
*Said*

HQ takes over stair 1, linings and doors as of today. #strong[Stair 2 stays with the joiner until the caps are on and tread 7 is quiet.] NK: ten days.

Payment: £14,200 for what is taken over.
#v(8pt)
#grid(columns: (1fr, 1fr), [Karran Joinery \ #sig(152, w: 70)], [Client \ #sig(155, w: 90) \ Hester Quayle, Owner])
#v(4pt)
#text(8pt)[Note typed on the tablet and signed before leaving.]
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Quayle Estates",
        project="Old Maltings, 8 flats",
        project_code="KJ-412",
        signatory_name="Hester Quayle",
        signatory_title="Owner",
        signature_date="2026-07-24",
        amount="14200.00 GBP",
        conditions=["Stair 2 stays with the joiner until the caps are on and tread 7 is quiet"],
    )
    return text("en-stairs", page, label)


def later_mail() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: 0.9in)
#set text(font: "Nimbus Sans", size: 10pt)
#text(gray)[Print | Close window]
#v(4pt)
#table(columns: (60pt, 1fr), stroke: none, inset: 2pt, [From], [Tad Brannigan, Ozark Trail Outfitters], [To], [Mina at Foldline Packaging Design], [Subject], [Carton artwork round 2 – PKG-590], [Sent], [Wednesday, May 20, 2026 7:03 AM])
#rule()
Mina,

The files came through, all nine dielines open fine here. I'm at the trade show until Friday and only have my phone, so I haven't really looked. The buyers want a say too. Let's talk Tuesday when I've had them printed, and I'll tell you then where we stand on round 2.

Is the matte stock still available, by the way?

Tad
"""
    label = truth(
        "email",
        None,
        None,
        "en",
        client="Ozark Trail Outfitters",
        project="Carton artwork",
        project_code="PKG-590",
        milestone="round 2",
        signatory_name="Tad Brannigan",
    )
    return text("en-later-mail", page, label)


def no_mail() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Serif", size: 11pt)
From: Siobhán Devane \<sdevane\@atlanticferries.example> \
To: Kevin Loy \<kevin\@loyacoustics.example> \
Cc: Yard office \
Date: 8 September 2026 16:31 \
Subject: MV Slieve Elva, cabin noise report (LA-2265)
#v(8pt)
Kevin, a chara,

You and your team were a pleasure to have aboard, and nobody could say the weather helped. I read the report twice over the weekend and went through the tables with our chief.

Your measured column says 14 cabins at or under 55 dB(A); the plan called for readings in 38. With twenty-four doors nobody opened, the report isn't something Atlantic Island Ferries can sign for, so please hold the invoice of €5,950 and let me know which sailing suits for a second go.

No hard feelings, and the tea is on me.

Siobhán Devane \
Technical Superintendent \
Atlantic Island Ferries
"""
    label = truth(
        "email",
        "rejected",
        None,
        "en",
        client="Atlantic Island Ferries",
        project="MV Slieve Elva, cabin noise report",
        project_code="LA-2265",
        signatory_name="Siobhán Devane",
        signatory_title="Technical Superintendent",
        signature_date="2026-09-08",
        amount="5950.00 EUR",
    )
    return text("en-no-mail", page, label)


def variation() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "URW Gothic", size: 9.5pt)
#rect(width: 100%, fill: rgb("#26303c"), inset: 10pt)[#text(white, 14pt)[VARIATION REQUEST VR-12] #h(1fr) #text(white)[Tamar Interiors Pty Ltd]]
#v(4pt)
Client: *Derwent Credit Union* \
Contract: *Hobart branch fit-out, TI-20477* \
Raised 14 October 2026 by Jodie Marr
#v(6pt)
#table(columns: (1fr, 90pt), align: (left, right), inset: 6pt, stroke: (y: 0.4pt), [Acoustic baffles to banking hall, 18 m²], [\$6,030.00], [Lift two sprinkler heads], [\$880.00], [Credit: timber slats left out], [–\$2,410.00], [*Added to the contract sum*], [*\$4,500.00 AUD*])
Programme: plus 3 working days.
#v(10pt)
Tamar will start only after the credit union has put its name below.
#v(6pt)
#text(1pt, fill: white)[Approved in full by Derwent Credit Union, Anita Szabo, 15 October 2026.]
#grid(columns: (1fr, 1fr), gutter: 24pt, [Client #v(26pt) #rule() Anita Szabo, Chief Operating Officer \ Date:], [Contractor #v(26pt) #rule() Jodie Marr, Project Manager \ Date:])
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "en",
        client="Derwent Credit Union",
        project="Hobart branch fit-out",
        project_code="TI-20477",
        signatory_name="Anita Szabo",
        signatory_title="Chief Operating Officer",
        amount="4500.00 AUD",
        change_order_number="VR-12",
        warnings=["hidden_text"],
    )
    return text("en-variation", page, label)


def sow() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: 1in, header: text(8pt, gray)[Statement of Work SOW-0044 · Meridian Row Advisors])
#set text(font: "Caladea", size: 10.5pt)
#align(center)[#text(16pt)[Statement of Work] \ under the Master Services Agreement of June 3, 2024]
*Client.* Tallgrass Credit Bureau, Inc. #h(12pt) *Project.* Dispute desk redesign

*1. What we will do.* Map how a dispute travels from intake to letter; time forty cases; propose a shorter path; train eight leads.

*2. When.* July 6 through September 25, 2026.

*3. What you will get.* A process map, a timing workbook, a staffing model, four half-day classes.

*4. How it is accepted.* Each item is deemed accepted ten business days after delivery unless the client lists its objections in writing.

*5. Price.* Fixed: \$88,000.00, billed in two halves.
#v(16pt)
#grid(columns: (1fr, 1fr), [Tallgrass Credit Bureau, Inc. \ #sig(161) \ Marguerite Slocum \ VP Consumer Relations \ June 22, 2026], [Meridian Row Advisors \ #sig(163) \ Hal Ostrander \ Managing Principal \ June 19, 2026])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Tallgrass Credit Bureau, Inc.",
        project="Dispute desk redesign",
        project_code="SOW-0044",
        signatory_name="Marguerite Slocum",
        signatory_title="VP Consumer Relations",
        signature_date="2026-06-22",
        amount="88000.00 USD",
    )
    return text("en-sow", page, label)


def bill() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 10pt)
#grid(columns: (1fr, auto), [#text(22pt, fill: maroon)[clatter & hush] \ sound for stage], align(right)[INVOICE \ No. 2026-0231 \ 30 November 2026])
#v(10pt)
To: Royal Parade Theatre, Bath \
Show: The Lamplighters #h(20pt) Our job: CH-88
#v(8pt)
#table(columns: (1fr, 50pt, 80pt, 80pt), align: (left, right, right, right), stroke: (bottom: 0.3pt), [], [Days], [Rate], [GBP], [Design days], [6], [380.00], [2,280.00], [Tech week operator], [5], [260.00], [1,300.00], [Radio mic hire, 12 ch], [–], [–], [940.00], [VAT 20 %], [], [], [904.00], [*To pay*], [], [], [*5,424.00*])
Following your kind sign-off after press night. Sort code 00-11-22, account 12345678, within 14 days.
#v(10pt)
Thank you — it was a joy.
"""
    label = truth(
        "other",
        None,
        None,
        "en",
        client="Royal Parade Theatre",
        project="The Lamplighters",
        project_code="CH-88",
    )
    return text("en-bill", page, label)


def papers() -> Iterator[Paper]:
    """All of this half."""
    for make in (
        portal,
        scores,
        museum,
        own_word,
        awning,
        void_issue,
        stairs,
        later_mail,
        no_mail,
        variation,
        sow,
        bill,
    ):
        yield make()
