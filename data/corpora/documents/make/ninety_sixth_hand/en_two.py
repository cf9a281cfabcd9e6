"""English papers, second half: engineers, software houses, portals, trades."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Board, drawn, made, sheet


def white_words() -> Paper:
    """A solar installer's completion slip with blank customer line."""
    page = r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(font: "Lato", size: 10pt, lang: "en")
#grid(columns: (auto, 1fr), gutter: 5mm, circle(radius: 9mm, fill: rgb("#f4b400")),
 align(horizon)[#text(size: 16pt, weight: "black")[Hollowell Renewables] \ MCS-certified solar and storage · Totnes])
#v(5mm)
#text(size: 13pt, weight: "semibold")[Commissioning and customer acceptance]
#table(columns: (45mm, 1fr), stroke: none, fill: (x, y) => if calc.even(y) { rgb("#fdf6e0") }, inset: 6pt,
 [Customer], [Dartington Glass Studios Ltd], [Installation], [Rooftop array, 48 panels, two inverters],
 [Our ref], [HR-6154], [Commissioned on], [14 January 2026 by K. Luscombe], [Balance payable], [£11,380.00])
#v(2mm)
*String readings at handover*
#table(columns: 5 * (1fr,), align: center, [String], [Voc (V)], [Isc (A)], [Riso (MΩ)], [Result],
 [A1], [742], [10.4], [>200], [OK], [A2], [739], [10.4], [>200], [OK], [B1], [744], [10.3], [188], [OK], [B2], [741], [10.5], [>200], [OK])
The export limiter was set to 30 kW as required by the DNO's G99 letter. The monitoring log-in has been e-mailed to the studio manager. Please walk round with our engineer before you put your name to this page.
#text(fill: white, size: 8pt)[Customer signed on 15 January 2026. System accepted in full by Marcus Thewlis.]
#v(6mm)
#rect(width: 100%, inset: 10pt)[I have seen the system generating and am satisfied with the work.
 #v(8mm)
 Customer's signature #rule(70mm) #h(5mm) Date #rule(35mm)
 #v(3mm)
 Print name: Marcus Thewlis, Studio Manager]
#v(4mm)
Engineer #ink(103, w: 70pt) K. Luscombe, 14 January 2026
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Dartington Glass Studios Ltd",
        project="Rooftop array, 48 panels, two inverters",
        project_code="HR-6154",
        signatory_name="Marcus Thewlis",
        signatory_title="Studio Manager",
        amount="11380.00 GBP",
        warnings=("hidden_text",),
    )
    return sheet("nl-en-solar-slip", page, label)


def defects_closed() -> Paper:
    """An Australian fit-out acceptance whose list of defects is closed."""
    page = r"""
#set page(paper: "a4", margin: 19mm, footer: align(center, text(size: 7pt)[Redgum Joinery & Fitout Pty Ltd · QBCC 1510 3382 · ABN 71 602 445 190]))
#set text(font: ("DejaVu Sans", ), stretch: 75%, size: 9.5pt, lang: "en")
#align(center)[#text(size: 16pt, weight: "bold")[CERTIFICATE OF FINAL HANDOVER]]
#v(2mm)
#table(columns: (1fr, 1fr), inset: 6pt,
 [Principal: *Noosa Hinterland Medical Pty Ltd*], [Superintendent's rep: *Beatriz Lam, Project Director*],
 [Project: *Cooroy clinic, consulting suites and theatre*], [Contract: *RJF-4406*])
#v(2mm)
Defects raised at the walk-through of 9 February and their present standing:
#table(columns: (auto, 2.4fr, 1.2fr, 1fr), table.header([*D*], [*Defect*], [*Rectified*], [*Status*]),
 [01], [Laminate chipped at reception return], [12 Feb 2026], [CLOSED],
 [02], [Door 7 binds on vinyl], [12 Feb 2026], [CLOSED],
 [03], [Medical gas label reads "AIR" at oxygen outlet], [10 Feb 2026], [CLOSED],
 [04], [Exhaust fan noisy, suite 3], [17 Feb 2026], [CLOSED],
 [05], [Missing kickboard, sterilising bench], [13 Feb 2026], [CLOSED])
I re-inspected all five on 18 February 2026 and found nothing outstanding. The whole of the works is accepted for the Principal, and the final progress claim of \$96,540.00 plus GST may be lodged. The defects liability period of 26 weeks has begun.
#v(7mm)
#ink(112, w: 120pt, c: black) \
#rule(70mm) \
Beatriz Lam, for Noosa Hinterland Medical Pty Ltd, 18 February 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Noosa Hinterland Medical Pty Ltd",
        project="Cooroy clinic, consulting suites and theatre",
        project_code="RJF-4406",
        signatory_name="Beatriz Lam",
        signatory_title="Project Director",
        signature_date="2026-02-18",
        amount="96540.00 AUD",
    )
    return sheet("nl-en-defects-closed", page, label)


def portal() -> Paper:
    """A page printed from a supplier portal."""

    def draw(b: Board) -> None:
        b.text(30, 24, "11/24/25, 9:17 AM", "sans", 7.5, "#555555")
        b.right(582, 24, "Meridian Supplier Workspace | Deliverable 8831", "sans", 7.5)
        b.block(30, 34, 552, 30, "#10375c")
        b.text(42, 54, "meridian", "latob", 15, "#ffffff")
        b.text(430, 53, "Signed in: vendor user (read only)", "lato", 9, "#c9d7e4")
        b.text(30, 92, "Deliverable 8831: Demand forecasting model, documentation set", "latob", 14)
        b.block(30, 104, 86, 18, "#d7f0dd", "#2f8f4e")
        b.text(40, 117, "ACCEPTED", "latob", 10, "#1e6b37")
        y = b.table(
            30,
            138,
            [
                ["Buyer", "Great Plains Feed & Grain Corp."],
                ["Program", "Silo inventory analytics"],
                ["SOW reference", "SOW-2025-19"],
                ["Supplier", "Kestrel Quant Partners LLC"],
                ["Payment milestone", "M2 / 40 percent"],
                ["Amount", "USD 52,000.00"],
                ["Purchase order", "4500071226"],
            ],
            [130, 422],
            "lato",
            9.5,
            [("LINEBELOW", (0, 0), (-1, -1), 0.3, "#bbbbbb")],
            head=False,
        )
        b.text(30, y + 14, "Activity", "latob", 12)
        y = b.table(
            30,
            y + 24,
            [
                ["When", "Who", "What"],
                [
                    "Nov 10, 2025 4:55 PM",
                    "Kestrel Quant Partners LLC",
                    "Submitted for review, 3 files attached",
                ],
                [
                    "Nov 14, 2025 8:02 AM",
                    "Joan Lindqvist",
                    "Comment: appendix C refers to the old tariff codes, can you check?",
                ],
                [
                    "Nov 17, 2025 1:30 PM",
                    "Kestrel Quant Partners LLC",
                    "Uploaded corrected appendix C (rev 2)",
                ],
                [
                    "Nov 21, 2025 10:46 AM",
                    "Joan Lindqvist, VP Supply Planning",
                    "Set status to Accepted. Comment: Thanks, rev 2 answers it.",
                ],
                ["Nov 21, 2025 10:46 AM", "System", "Milestone M2 released to accounts payable"],
            ],
            [120, 150, 282],
            "lato",
            9,
        )
        b.para(
            30,
            y + 8,
            552,
            "Status changes are recorded under the buyer's terms of use; this page carries no "
            "signature.",
            "lato",
            8.5,
            ink="#666666",
        )

    label = truth(
        "acceptance_certificate",
        "accepted",
        None,
        "en",
        client="Great Plains Feed & Grain Corp.",
        project="Silo inventory analytics",
        project_code="SOW-2025-19",
        milestone="M2",
        signatory_name="Joan Lindqvist",
        signatory_title="VP Supply Planning",
        signature_date="2025-11-21",
        amount="52000.00 USD",
        po_number="4500071226",
    )
    return made("nl-en-portal-record", drawn(draw, (612, 792)), label)


def later_mail() -> Paper:
    """A mail that promises an answer."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: ("Liberation Sans", "DejaVu Sans"), size: 10pt, lang: "en")
#text(size: 15pt)[Heritage timber report: where we are]
#v(1mm)
#grid(columns: (9mm, 1fr, auto), gutter: 3mm, circle(radius: 4.5mm, fill: rgb("#7b4fa0"), align(center + horizon, text(fill: white)[O])),
 [*Orlaith Kinsella* \ #text(size: 8.5pt, fill: gray)[to me, Conor]], text(size: 8.5pt, fill: gray)[Mon 12 Jan 2026, 18:21])
#v(3mm)
Conor,

Just so you don't think it has gone into a drawer. The draft condition survey of the roof trusses (your job SC-1193) is on the agenda of the Burren Abbey Trust's buildings committee on the 26th. Two of the members want to compare your decay mapping against what the Board of Works found in the nineties, and one is still abroad.

I cannot speak for the committee ahead of that evening. Once they have met I'll let you know one way or the other, and about stage payment 2 in the same breath.

In the meantime could you send the endoscope pictures from truss 9 in a bigger size?

All the best \
Orlaith

#text(fill: gray, size: 9pt)[-- \ Orlaith Kinsella, Honorary Secretary, Burren Abbey Trust, Ballyvaughan, Co. Clare]
#v(5mm)
#block(stroke: (left: 1pt + gray), inset: (left: 8pt))[#text(fill: rgb("#555555"), size: 9pt)[On Fri 9 Jan 2026 at 11:05, Conor Shally wrote: \ Orlaith, any word on whether the survey can be taken as agreed? We would like to close stage 2 before the end of the month.]]
"""
    label = truth(
        "email",
        None,
        None,
        "en",
        client="Burren Abbey Trust",
        project="condition survey of the roof trusses",
        project_code="SC-1193",
        signatory_name="Orlaith Kinsella",
        signatory_title="Honorary Secretary",
    )
    return sheet("nl-en-later-mail", page, label)


def ps_mail() -> Paper:
    """A mail whose postscript holds a condition."""

    def draw(b: Board) -> None:
        y = 44.0
        for words in (
            "Return-Path: <rosalind@tamarvalleypotteries.co.uk>",
            "Date: Wed, 18 Feb 2026 20:14:37 +0000",
            "From: Rosalind Bickle <rosalind@tamarvalleypotteries.co.uk>",
            "To: studio@eddystoneweb.co.uk",
            "Subject: Re: shop checkout rebuild EW-518, finished?",
        ):
            b.text(50, y, words, "mono", 9)
            y += 12
        b.line(50, y, 545)
        y += 14
        for words in (
            "Dear both,",
            "We put nineteen test orders through over the weekend, from Penzance, from my sister's "
            "phone in Lyon and from the till in the showroom. Every one landed in the stock book with the right "
            "VAT, and the parcels labels come out straight at last.",
            "I am delighted to accept the new checkout. Go ahead with the second half, £3,475.00, and "
            "put it on an invoice to Tamar Valley Potteries as before.",
            "With very best wishes,",
            "Rosalind Bickle<br/>Proprietor",
            "PS. My acceptance holds only if the customers' saved addresses are carried across from the old "
            "shop by Friday 27 February; I found mine missing this morning.",
        ):
            y = b.para(50, y, 480, words, "mono", 9.8, 1.4, after=12)

    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "en",
        client="Tamar Valley Potteries",
        project="shop checkout rebuild",
        project_code="EW-518",
        signatory_name="Rosalind Bickle",
        signatory_title="Proprietor",
        signature_date="2026-02-18",
        amount="3475.00 GBP",
        conditions=(
            "the customers' saved addresses are carried across from the old shop by Friday 27 February",
        ),
    )
    return made("nl-en-ps-mail", drawn(draw), label)


def contractor_hours() -> Paper:
    """A contractor's month, not yet approved."""
    page = r"""
#set page(paper: "us-letter", margin: 18mm)
#set text(font: "Carlito", size: 10pt, lang: "en")
#rect(fill: rgb("#2d4a3e"), width: 100%, inset: 9pt)[#text(fill: white, size: 15pt, weight: "bold")[Contractor hours] #h(1fr) #text(fill: white)[Ironwood Staffing · Denver]]
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Contractor: Selwyn Achterberg], [Assignment: *IW-20931*], [Placed with: *Front Range Water Authority*], [Project: *SCADA historian upgrade*], [Month: *October 2025*], [Bill rate: \$112.50 / h])
#v(2mm)
#table(columns: (auto, 1fr, auto, auto), inset: 4.5pt, fill: (x, y) => if y == 0 { rgb("#dbe7e1") }, stroke: 0.3pt + gray,
 table.header([*Week of*], [*Work performed*], [*Regular*], [*Overtime*]),
 [Oct 6], [Tag inventory, server racks at Plant 2], [40.0], [0], [Oct 13], [Historian install, interface node build], [40.0], [4.5],
 [Oct 20], [Trend migration, operator screens], [38.5], [0], [Oct 27], [Failover drill, two evenings], [40.0], [6.0],
 table.cell(colspan: 2)[*Total for the month*], [*158.5*], [*10.5*])
#align(right)[Amount on approval (overtime at straight rate): *\$19,012.50*]
#v(2mm)
I state that these hours were worked. #ink(121, w: 85pt) Selwyn Achterberg #h(3mm) Oct 31, 2025
#v(5mm)
#rect(width: 100%, inset: 9pt, stroke: (dash: "dashed"))[*Supervisor at client site*
#v(2mm)
#bx() Hours approved #h(12mm) #bx() Hours disputed, see comment
#v(5mm)
Signature #rule(65mm) #h(4mm) Date #rule(35mm)
#v(2mm)
Gwendolyn Tso, Operations Technology Lead]
#text(size: 8pt)[Sheets reaching the Denver office after the third business day are paid in the following run.]
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "en",
        client="Front Range Water Authority",
        project="SCADA historian upgrade",
        project_code="IW-20931",
        milestone="October 2025",
        signatory_name="Gwendolyn Tso",
        signatory_title="Operations Technology Lead",
        amount="19012.50 USD",
    )
    return sheet("nl-en-contractor-hours", page, label)


def change_refused() -> Paper:
    """A change request that the client's board has refused."""
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "URW Bookman", size: 9.5pt, lang: "en")
#table(columns: (1fr, 1fr, 1fr), inset: 7pt,
 table.cell(colspan: 2)[#text(size: 14pt)[Change request CR-018] \ Fernleigh Park leisure centre: pool plant room], [Contract ref \ *BSE/1702*],
 [Raised by \ Bessemer Services Engineers], [Client \ *Ryburn Borough Leisure Trust*], [Raised on \ 3 November 2025])
*1. What is proposed* \
Substitute the two shell-and-tube heat exchangers with titanium plate units, and enlarge the plinth to suit.

*2. Why* \
Chloride levels in the incoming supply are higher than assumed at tender. Tube life would fall to perhaps seven years.

*3. Cost and time* \
#table(columns: (1fr, auto), stroke: none, [Plate heat exchangers, two], [£27,900.00], [Plinth and pipework], [£4,650.00], [Omit tubular units], [-£13,200.00], table.hline(), [Net addition to the contract], [*£19,350.00*])
Delivery adds five weeks to the critical path.

*4. Client's response* \
#bx(s: 9pt) Approved #h(10mm) #bx(s: 9pt) Approved with amendments #h(10mm) #bx(k: 2, s: 9pt) Not approved

#hand(f: "DkgHandwriting", s: 13pt)[Pool opens at Easter, five weeks cannot be found. Budget spent. Fit what was tendered.]

#v(4mm)
#grid(columns: (1fr, 1fr), [#ink(133, w: 95pt) \ Anthea Kershaw, Facilities Director \ 19 November 2025], [#ink(134, w: 60pt, c: black) \ Rohan Bhatt, Associate, Bessemer \ 3 November 2025])
"""
    label = truth(
        "change_order",
        "rejected",
        True,
        "en",
        client="Ryburn Borough Leisure Trust",
        project="Fernleigh Park leisure centre: pool plant room",
        project_code="BSE/1702",
        signatory_name="Anthea Kershaw",
        signatory_title="Facilities Director",
        signature_date="2025-11-19",
        amount="19350.00 GBP",
        change_order_number="CR-018",
    )
    return sheet("nl-en-change-refused", page, label)


def two_wanted() -> Paper:
    """A scanned structural sign-off that wants two client signatures and has one."""
    page = r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "en")
#align(center)[*CULLODEN & DEESIDE ENGINEERS* \ #text(size: 9pt)[Structural · Civil · Marine]]
#v(4mm)
#align(center)[#text(size: 14pt)[Acceptance of Design Stage 4]]
#v(4mm)
Scheme: *Pier head strengthening, Stonehaven* \
Our file: *C-1187/S4* \
Promoter: *Mearns Harbour Trust*

The calculations, drawings S-100 to S-127 and the method statement for underwater grouting were laid before the Trust on 4 March 2026. By its standing orders the Trust is bound only by the signatures of *both* a Trustee and the Harbour Master. On acceptance the Stage 4 fee of £29,600.00 falls due.

We, the undersigned, accept Stage 4 on behalf of the Trust:
#v(6mm)
#table(columns: (1.3fr, 1.7fr, 1fr), inset: 10pt, [Duncan Farquhar \ Trustee], [#ink(144, w: 105pt)], [#hand(f: "DkgHandwriting")[17 March 2026]],
 [Ailsa Mowat \ Harbour Master], [], [])
#v(4mm)
For the Engineers: #ink(145, w: 75pt, c: black) N. Strachan, CEng
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Mearns Harbour Trust",
        project="Pier head strengthening, Stonehaven",
        project_code="C-1187/S4",
        milestone="Design Stage 4",
        signatory_name="Ailsa Mowat",
        signatory_title="Harbour Master",
        amount="29600.00 GBP",
        warnings=("partly_signed",),
    )
    return sheet(
        "nl-en-two-wanted", page, label, Scanner(dpi=130, skew=0.8, noise=2.4, jpeg=40, seed=8)
    )


def work_statement() -> Paper:
    """A statement of work, signed by both sides."""
    page = r"""
#set page(paper: "us-letter", margin: (x: 25mm, y: 20mm), footer: context align(center, text(size: 8pt)[SOW No. 4 - page #counter(page).display()]))
#set text(font: "Caladea", size: 10.5pt, lang: "en")
#set heading(numbering: "1.")
#align(center)[#text(size: 15pt, weight: "bold")[STATEMENT OF WORK No. 4]]
This Statement of Work is entered into under the Master Services Agreement of June 3, 2024 between *Juniper Hollow Hospital District* ("District") and *Brightwater Change Advisors, Inc.* ("Advisor").
= Purpose
Prepare 640 nursing staff for the new bedside medication system before the spring go-live. Project name: *MedRound readiness*.
= Services
The Advisor will interview unit educators, write role-based job aids, train forty super users and run a help desk in the week after cutover.
= Deliverables and schedule
#table(columns: (1fr, auto, auto), [Readiness assessment], [January 23, 2026], [\$14,000], [Training kit, nine roles], [February 27, 2026], [\$26,500], [Super-user classes], [March 20, 2026], [\$18,000], [Hypercare report], [April 24, 2026], [\$9,500])
Total fixed fee: *\$68,000.00*. Travel is included.
= Acceptance procedure
The District will have ten business days after receipt of each deliverable to accept it in writing or to describe its objections. Silence is not acceptance.
= Assumptions
Unit managers release staff for two hours each. The test environment stays up on weekends.
= Signatures
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [*District* \ #ink(155, w: 100pt) \ Harlan Yoder, Chief Nursing Officer \ December 15, 2025],
 [*Advisor* \ #ink(156, w: 90pt, c: black) \ Mei-Ling Sturgess, Principal \ December 12, 2025])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Juniper Hollow Hospital District",
        project="MedRound readiness",
        project_code="SOW No. 4",
        signatory_name="Harlan Yoder",
        signatory_title="Chief Nursing Officer",
        signature_date="2025-12-15",
        amount="68000.00 USD",
    )
    return sheet("nl-en-work-statement", page, label)


def late_page() -> Paper:
    """A close-out report whose decision stands on the third page."""
    page = r"""
#set page(paper: "a4", margin: 25mm, numbering: "1 / 3")
#set text(font: "Libertinus Serif", size: 11pt, lang: "en")
#set par(leading: 0.7em)
#v(30mm)
#text(size: 24pt)[Close-out report] \
#text(size: 14pt)[Migration of payroll to the shared service]
#v(10mm)
Prepared for *Great Ouse Drainage Consortium* \
by Wicken Lode Consulting, Ely \
Engagement *WL-0275* \
Version 1.0, 27 February 2026
#v(10mm)
_Contents:_ Background (p. 2), Results against the brief (p. 2), Lessons (p. 2), Closure (p. 3)
#pagebreak()
== Background
The Consortium's five boards ran their wages on three systems, one of them a spreadsheet begun in 1998. The brief asked us to move 412 employees and 96 pensioners to the county's shared service before the tax year-end, without a late payment.

== Results against the brief
Four parallel runs were made between October and January. The largest difference in net pay was 38 pence, traced to the rounding of mileage. Real-time returns to HMRC were accepted first time. Payslips are now seen by telephone, and eleven lengthsmen who do not own one have asked for paper and get it.

== Lessons
Holiday records ought to have been cleaned before, not during, the build. The unions were told early and it paid. Our estimate for the pension interface was too low by nine days, which we bore ourselves.

== Support
Wicken Lode will answer queries until the end of April at no charge under the warranty.
#pagebreak()
== Closure
The steering group met on 12 March 2026 at Prickwillow and considered this report. Its resolution is copied here from the minute book:

#block(inset: (x: 8mm))[_"Resolved, that the Consortium accepts the payroll migration as complete and releases the closing payment of £18,200.00 to Wicken Lode Consulting; and that the group be stood down with thanks."_]

#v(10mm)
#ink(163, w: 115pt, h: 32pt) \
Cllr Winifred Setchell \
Chair of the Steering Group \
12 March 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Great Ouse Drainage Consortium",
        project="Migration of payroll to the shared service",
        project_code="WL-0275",
        signatory_name="Winifred Setchell",
        signatory_title="Chair of the Steering Group",
        signature_date="2026-03-12",
        amount="18200.00 GBP",
    )
    return sheet("nl-en-close-out", page, label)


def draft() -> Paper:
    """A scanned facade certificate with DRAFT across."""
    page = r"""
#set page(paper: "a4", margin: 21mm, foreground: across("DRAFT", c: rgb("#80808055"), s: 130pt))
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "en")
#text(size: 9pt)[Ravensbourne Façade Inspection Ltd · 40 Tanner's Hill, London SE8]
#v(2mm)
#text(size: 17pt, weight: "bold")[COMPLETION OF REMEDIAL WORKS]
#table(columns: (1fr, 2fr), inset: 7pt, [Building owner], [Loampit Vale RTM Company Ltd], [Building], [Cressida Point, blocks A and C], [Commission], [RFI-25-377], [Stage], [Cavity barrier replacement], [Sum to be released], [£143,000.00])
In the matter of the above I find that:
+ openings 1 to 64 have been closed with barriers of the rating drawn;
+ photographs of each have been stored against its grid mark;
+ the temporary waking watch may be stood down.

The owner agrees that the stage is complete and releases the sum named.
#v(8mm)
Owner's director: #ink(170, w: 95pt) #v(-2mm)
#rule(80mm) \
Olumide Sanni, Director #h(20mm) Date: 6 November 2025
#v(5mm)
Inspector: #rule(80mm) \
P. Drozd, MRICS
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Loampit Vale RTM Company Ltd",
        project="Cressida Point, blocks A and C",
        project_code="RFI-25-377",
        milestone="Cavity barrier replacement",
        signatory_name="Olumide Sanni",
        signatory_title="Director",
        signature_date="2025-11-06",
        amount="143000.00 GBP",
        warnings=("draft_or_void",),
    )
    return sheet(
        "nl-en-draft-facade",
        page,
        label,
        Scanner(dpi=130, skew=-0.5, noise=2.4, jpeg=40, blur=0.7, seed=12),
    )


def slash_s() -> Paper:
    """An acceptance between two firms on two continents, with typed signatures."""

    def draw(b: Board) -> None:
        y = b.para(
            60, 60, 475, "<b>ACCEPTANCE OF DELIVERY UNDER SCHEDULE 3</b>", "camb", 14, after=14
        )
        for words in (
            "Parties: Orrery Risk Models (Singapore) Pte Ltd, the supplier, and Lantern Marine Mutual, "
            "the customer, with offices in Boston and in London.",
            "Subject: catastrophe engine, Atlantic hurricane module. Reference ORM-LMM-3, delivery D5.",
            "1. The customer has run the module against its 2019 to 2024 portfolio. Modelled losses agree with "
            "the booked ones to within four per cent for every treaty year.",
            "2. The customer accordingly accepts delivery D5 without qualification.",
            "3. On this acceptance the licence step-up of USD 88,000.00 becomes payable under clause 9.2.",
            "4. This instrument may be executed by conformed signature and in counterparts.",
        ):
            y = b.para(60, y, 475, words, "camb", 11, 1.5, after=10, full=True)
        y += 16
        b.para(
            60,
            y,
            220,
            "LANTERN MARINE MUTUAL<br/><br/>/s/ Cornelia Vanterpool<br/>Cornelia Vanterpool<br/>"
            "Chief Actuary<br/>05/06/2026",
            "camb",
            11,
            1.4,
        )
        b.para(
            315,
            y,
            220,
            "ORRERY RISK MODELS<br/>(SINGAPORE) PTE LTD<br/>/s/ Teo Wei Jie<br/>Teo Wei Jie<br/>"
            "Managing Director",
            "camb",
            11,
            1.4,
        )

    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Lantern Marine Mutual",
        project="catastrophe engine, Atlantic hurricane module",
        project_code="ORM-LMM-3",
        milestone="delivery D5",
        signatory_name="Cornelia Vanterpool",
        signatory_title="Chief Actuary",
        amount="88000.00 USD",
        warnings=("ambiguous_date",),
    )
    return made("nl-en-typed-names", drawn(draw), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        white_words,
        defects_closed,
        portal,
        later_mail,
        ps_mail,
        contractor_hours,
        change_refused,
        two_wanted,
        work_statement,
        late_page,
        draft,
        slash_s,
    ):
        yield make()
