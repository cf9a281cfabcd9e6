"""English papers, second half."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, scanned, text


def footnote_condition() -> Paper:
    """An agency's brand manual is approved; the footnote says on what terms."""
    return text(
        "mp-en-footnote-brand",
        r"""
#set page(paper: "a4", margin: (left: 60mm, right: 22mm, y: 26mm), background: place(left, rect(width: 46mm, height: 100%, fill: rgb("#f3d34a"))))
#place(left, dx: -48mm, dy: 2mm, box(width: 34mm)[#set text(font: "URW Gothic", size: 9pt); *HOLLIS + WREN* \ brand studio \ Bristol \ #v(8mm) Client approval \ form 3 of 4])
#set text(font: "URW Gothic", size: 9.5pt)
#text(size: 20pt)[We like it.]
#v(3mm)
Client: *Marrowbone Coffee Roasters* \
Job: HW-7716 \
Piece: *Brand guidelines, version 1.0* \
Project: *Identity refresh 2026*
#v(4mm)
#bx("v") Approved for release#footnote[Release is granted provided that the Welsh-language wordmark is redrawn and shown to us before any packaging goes to print.] \
#v(1mm) #bx("") Another round, please \
#v(1mm) #bx("") Stop, let us talk
#v(5mm)
Stage fee now due: £6,900
#v(8mm)
#sig(5, w: 42mm, h: 12mm) \
Tamsin Greaves \ Brand Lead \ 21 January 2026
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Marrowbone Coffee Roasters",
            project="Identity refresh 2026",
            project_code="HW-7716",
            milestone="Brand guidelines, version 1.0",
            signatory_name="Tamsin Greaves",
            signatory_title="Brand Lead",
            signature_date="2026-01-21",
            amount="6900.00 GBP",
            conditions=[
                "the Welsh-language wordmark is redrawn and shown to us before any packaging goes to print"
            ],
        ),
    )


def both_ticked() -> Paper:
    """Commissioning sheet with a tick in either box."""
    return scanned(
        "mp-en-both-ticked",
        r"""
#set page(paper: "us-letter", margin: 20mm)
#set text(font: "Liberation Sans", size: 10.5pt)
#table(columns: (1fr, 1fr), stroke: 0.8pt, inset: 7pt,
 table.cell(colspan: 2, fill: luma(220), align(center)[*NORTHLAKE MECHANICAL — SYSTEM TURNOVER SHEET*]),
 [Owner: Ottawa County Library District], [Job \#: 25-0883],
 [Building: Allendale Branch], [System: AHU-2 and controls],
 table.cell(colspan: 2)[Milestone: Commissioning turnover #h(8mm) Progress billing tied to turnover: \$12,375.00])
#v(2mm)
#table(columns: (1fr, 24mm, 24mm), stroke: 0.5pt, inset: 6pt,
 [Test], [Design], [Found],
 [Supply air, cfm], [4,200], [4,165],
 [Static pressure, in. w.g.], [1.8], [1.9],
 [Economizer changeover, °F], [62], [62],
 [Freeze stat trip], [yes], [yes])
#v(4mm)
Owner's finding (mark one box only):
#v(2mm)
#bx("x", s: 5mm) #h(2mm) System accepted #h(22mm) #bx("x", s: 5mm) #h(2mm) System not accepted, recall contractor
#v(16mm)
#grid(columns: (1fr, 1fr), [#sig(11, w: 44mm) \ #line(length: 60mm) Warren Dykstra \ Building Superintendent], [#hand("Dec 11, 2025", face: "DkgHandwriting", size: 13pt) \ #line(length: 40mm) Date])
""",
        Scanner(dpi=120, skew=-1.1, noise=3, blur=0.4, jpeg=38, seed=5),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Ottawa County Library District",
            project="Allendale Branch",
            project_code="25-0883",
            milestone="Commissioning turnover",
            signatory_name="Warren Dykstra",
            signatory_title="Building Superintendent",
            signature_date="2025-12-11",
            amount="12375.00 USD",
        ),
    )


def void_sheet() -> Paper:
    """A signed certificate that was struck out as void."""
    return text(
        "mp-en-void-sheet",
        r"""
#set page(paper: "a4", margin: 25mm, foreground: across(size: 150pt, ang: -35deg)[VOID])
#set text(font: "Nimbus Roman", size: 11pt)
#text(size: 8pt)[Form ENG-14 rev. 6]
#align(center)[= Taking-Over Certificate]
#v(3mm)
#set par(first-line-indent: 8mm, leading: 0.8em)
Pursuant to Sub-Clause 10.1 the Engineer certifies that Section 2, Inlet Works, of the Contract known as Ballyvaughan Wastewater Upgrade (contract number UE-2210) was completed in accordance with the Contract on 30 January 2026.

Employer: Clare Uplands Water Authority.
Contractor: Dunmore Process Engineering Ltd.

The Employer shall release €71,400.00, being one half of the Retention Money for the Section.
#v(14mm)
#grid(columns: (1fr, 1fr), [#sig(2, w: 44mm) \ Lorcan Devane \ Resident Engineer], align(bottom)[Dated: 3 February 2026])
#v(1fr)
#box(stroke: 0.5pt + rgb("#aa2222"), inset: 5pt)[#text(size: 8.5pt, fill: rgb("#aa2222"))[Cancelled 5 February 2026: issued for the wrong Section. A replacement will follow. L.D.]]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Clare Uplands Water Authority",
            project="Ballyvaughan Wastewater Upgrade",
            project_code="UE-2210",
            milestone="Section 2, Inlet Works",
            signatory_name="Lorcan Devane",
            signatory_title="Resident Engineer",
            signature_date="2026-02-03",
            amount="71400.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def blank_client() -> Paper:
    """The vendor reports completion; the client's line is empty."""
    return text(
        "mp-en-blank-client",
        r"""
#set page(paper: "us-letter", margin: (x: 24mm, y: 20mm))
#set text(font: "Carlito", size: 11pt)
#text(size: 20pt, fill: rgb("#4b2e83"), weight: "bold")[Pinecrest Analytics Group]
#v(1mm)
*Notice of Completion* · Statement of Work 12 · May 6, 2026
#line(length: 100%, stroke: 1pt + rgb("#4b2e83"))
To: Dakota Plains Electric Cooperative, attn. Ruth Engebretson, Controller
#v(2mm)
We are happy to report that the *Load forecasting dashboard* has been built, documented and moved into your production workspace. All eighteen acceptance criteria were demonstrated during our call of May 4. With that, the *Production release* milestone is complete, and our invoice for \$33,150.00 will follow upon your countersignature.
#v(2mm)
What was delivered
- Seven-day and hour-ahead forecast views
- Weather feed with fallback source
- Operator runbook and recorded training
#v(8mm)
Submitted by:
#v(1mm)
#sig(17, w: 44mm, ink: black) \
Byron Castellano, Engagement Lead, Pinecrest Analytics Group
#v(10mm)
Acknowledged and accepted for Dakota Plains Electric Cooperative:
#v(12mm)
#line(length: 75mm, stroke: 0.5pt)
Ruth Engebretson, Controller #h(14mm) Date #rule(w: 36mm)
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Dakota Plains Electric Cooperative",
            project="Load forecasting dashboard",
            project_code="Statement of Work 12",
            milestone="Production release",
            signatory_name="Ruth Engebretson",
            signatory_title="Controller",
            amount="33150.00 USD",
        ),
    )


def ambiguous_date() -> Paper:
    """A certificate whose only date can be read two ways."""
    return text(
        "mp-en-ambiguous-date",
        r"""
#set page(width: 176mm, height: 250mm, margin: 20mm)
#set text(font: "URW Bookman", size: 9.5pt)
#box(width: 100%, stroke: 2.5pt + rgb("#23395b"), inset: 12mm)[
#align(center)[
 #text(size: 9pt, tracking: 2pt)[TETHYS MARINE ENGINEERING]
 #v(4mm)
 #text(size: 17pt)[Certificate of Acceptance]
 #v(3mm)
 This is to certify that
 #v(1mm)
 #text(size: 12pt)[*Corraline Shipping*]
 #v(1mm)
 has inspected and accepts without reserve the
 #v(1mm)
 #text(size: 11pt)[*Ballast treatment retrofit*]
 #v(1mm)
 on board of M/V Ardent Heron
 #v(2mm)
 Milestone: Harbour acceptance trial \ Order: TME-640
]
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#sig(23, w: 36mm) \ #line(length: 100%, stroke: 0.4pt) A. Kostova \ Fleet Technical Manager], align(bottom)[#hand("05/06/2026", size: 15pt) \ #line(length: 100%, stroke: 0.4pt) Date \ #hide[.]])
]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Corraline Shipping",
            project="Ballast treatment retrofit",
            project_code="TME-640",
            milestone="Harbour acceptance trial",
            signatory_name="A. Kostova",
            signatory_title="Fleet Technical Manager",
            warnings=["ambiguous_date"],
        ),
    )


def email_undecided() -> Paper:
    """A mail that only fixes the time to talk."""
    return text(
        "mp-en-email-later",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Caladea", size: 10.5pt)
#table(columns: (18mm, 1fr), stroke: none, inset: (x: 0pt, y: 2.5pt),
 [*From:*], [Gareth Prosser \<gareth.prosser\@tavistockleisure.example\>],
 [*Sent:*], [03 March 2026 08:26],
 [*To:*], [Anneka Voss \<anneka\@quillanddraft.example\>],
 [*Subject:*], [Pool hall feasibility study TL-090 - your chapter 4])
#line(length: 100%, stroke: 0.5pt)
Hi Anneka,

Thanks for sending the feasibility study over on Friday, it landed safely. I've got as far as the energy chapter and passed the cost plan to Moira in finance, who is on leave until Monday.

We'll go through it at the steering group on the 12th and I'll let you know afterwards where we stand. In the meantime could you send me the Excel behind table 4.3?

Cheers \
Gareth

Gareth Prosser | Estates Manager | Tavistock Leisure CIC
""",
        truth(
            "email",
            None,
            None,
            "en",
            client="Tavistock Leisure CIC",
            project="Pool hall feasibility study",
            project_code="TL-090",
            signatory_name="Gareth Prosser",
            signatory_title="Estates Manager",
        ),
    )


def email_postscript() -> Paper:
    """A yes by mail with the catch in the postscript."""
    return text(
        "mp-en-email-postscript",
        r"""
#set page(paper: "a4", margin: (x: 17mm, y: 15mm))
#set text(font: "Liberation Sans", size: 10pt)
#box(fill: rgb("#0067b8"), inset: 4pt)[#text(fill: white, size: 8pt)[Inbox ▸ Projects ▸ Weir Street]]
#v(1mm)
#text(size: 13pt, weight: "bold")[Stage 3 drawings]
#v(1mm)
#grid(columns: (12mm, 1fr, auto), gutter: 2mm, circle(radius: 5mm, fill: rgb("#8a4b9e"), align(center + horizon, text(fill: white, size: 9pt)[NB])), [*Niamh Bolger* (Castlepollard Credit Services) \ #text(size: 8.5pt, fill: luma(90))[To: studio\@fennelly-architects.example]], text(size: 8.5pt)[Wed 22/10/2025 13:19])
#v(3mm)
Hello Donal,

The board looked at the Stage 3 drawings for the Weir Street branch last night. They are very taken with the new banking hall, and I can confirm our approval of the Stage 3 submission. Please raise your fee note for €9,200.00 quoting your job 2419.

We look forward to seeing the tender set in the new year.

Kind regards, \
Niamh Bolger \
Operations Director

PS I nearly forgot: this only holds once the second escape stair has been agreed with the fire officer in writing, so please get that letter first.
""",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Castlepollard Credit Services",
            project="Weir Street branch",
            project_code="2419",
            milestone="Stage 3",
            signatory_name="Niamh Bolger",
            signatory_title="Operations Director",
            signature_date="2025-10-22",
            amount="9200.00 EUR",
            conditions=["the second escape stair has been agreed with the fire officer in writing"],
        ),
    )


def change_refused() -> Paper:
    """A change request turned down by the owner."""
    return scanned(
        "mp-en-change-refused",
        r"""
#set page(paper: "us-letter", margin: 18mm)
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[#text(size: 16pt, weight: "bold")[CHANGE ORDER REQUEST] \ No. COR-04]
#v(3mm)
#grid(columns: (1fr, 1fr), row-gutter: 3mm, [Owner: Blue Mesa School District], [Contractor: Pagosa Roofing & Sheet Metal], [Project: Gymnasium re-roof], [Project no.: BM-17-G])
#v(3mm)
#rect(width: 100%, inset: 8pt, stroke: 0.6pt)[Proposed change: substitute 80 mil membrane for the specified 60 mil membrane over the entire field of the roof, on account of supplier back-orders. \ #v(2mm) Increase in contract sum: \$24,310.00 #h(1cm) Added days: 0]
#v(4mm)
Requested by: #sig(28, w: 34mm, h: 9mm, ink: black) Lyle Arroyo, Pagosa Roofing, 9/23/2025
#v(6mm)
OWNER ACTION:
#v(1mm)
#grid(columns: (1fr, 1fr, 1fr), [#bx("") Approved], [#bx("x") Denied], [#bx("") Revise and resubmit])
#v(3mm)
Comment: #hand("Supply risk is yours. Install what was specified.", face: "DkgHandwriting", size: 12pt)
#v(8mm)
#sig(31, w: 42mm) #h(20mm) #hand("September 25, 2025", face: "DkgHandwriting", size: 12pt) \
Shelby Trujillo, Director of Facilities
""",
        Scanner(dpi=130, skew=0.4, noise=4, blur=0.6, jpeg=40, turn=90, seed=17),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Blue Mesa School District",
            project="Gymnasium re-roof",
            project_code="BM-17-G",
            signatory_name="Shelby Trujillo",
            signatory_title="Director of Facilities",
            signature_date="2025-09-25",
            amount="24310.00 USD",
            change_order_number="COR-04",
        ),
    )


def statement_of_work() -> Paper:
    """A scope paper for a cloud review, signed by both houses."""
    return text(
        "mp-en-statement-of-work",
        r"""
#set page(paper: "us-letter", margin: 22mm, numbering: "1", columns: 2)
#set text(font: "Libertinus Serif", size: 10pt)
#set heading(numbering: "1.")
#place(top, scope: "parent", float: true)[#text(size: 17pt, weight: "bold")[Statement of Work SOW-0058] \ Cloud cost review for Juniper Valley Foods \ between Juniper Valley Foods ("Client") and Obsidian Ledge Consulting ("Consultant") #line(length: 100%)]
= Purpose
Identify idle compute, oversized databases and unneeded egress in the Client's two cloud accounts and hand over a ranked savings list.
= Work products
A savings workbook; a ninety-minute readout; tagging rules that Client staff can run without help.
= Timetable
Kickoff February 16, 2026. Readout no later than March 27, 2026.
= Acceptance procedure
Client has ten business days after each work product to accept it or to state in writing where it departs from this SOW.
= Fees
Fixed fee of \$41,000.00, half at kickoff and half when the readout has been held. Travel is not anticipated.
#colbreak()
= Assumptions
Read-only access is in place by kickoff. One named engineer on the Client side answers questions within two days.
= Signatures
#v(4mm)
#sig(37, w: 36mm, h: 10mm) \
Colleen Baptiste \ Chief Technology Officer \ Juniper Valley Foods \ February 5, 2026
#v(5mm)
#sig(40, w: 36mm, h: 10mm, ink: black) \
Ravi Menon \ Principal \ Obsidian Ledge Consulting \ February 4, 2026
""",
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Juniper Valley Foods",
            project="Cloud cost review",
            project_code="SOW-0058",
            signatory_name="Colleen Baptiste",
            signatory_title="Chief Technology Officer",
            signature_date="2026-02-05",
            amount="41000.00 USD",
        ),
    )


def hours_returned() -> Paper:
    """A portal entry that sends booked hours back."""
    return text(
        "mp-en-hours-returned",
        r"""
#set page(paper: "a4", flipped: true, margin: 13mm)
#set text(font: "DejaVu Sans Mono", size: 8pt)
TIMEKEEP 9 \/\/ APPROVALS QUEUE \/\/ ENTRY 118204
#line(length: 100%, stroke: (dash: "dashed"))
#grid(columns: (40mm, 1fr), row-gutter: 2mm,
 [contractor], [Lachlan Pereira, Saltbush Data Services],
 [client], [Murrumbeena Grain Exchange],
 [project], [Weighbridge integration (WBI-3)],
 [period], [1-15 September 2025],
 [hours booked], [86.50 at AUD 135.00],
 [value], [AUD 11,677.50])
#line(length: 100%, stroke: (dash: "dashed"))
#table(columns: (40mm, 30mm, 1fr), stroke: none, inset: 3pt,
 [2025-09-16 09:02], [submit], [by contractor],
 [2025-09-17 15:38], [REJECT], [by approver Beatrix Nolan (IT Program Manager)],
 [], [], [reason: 22 hours are booked on days the site was shut for harvest; resubmit with gate log])
#line(length: 100%, stroke: (dash: "dashed"))
status now: REJECTED / not released to payables
""",
        truth(
            "timesheet_approval",
            "rejected",
            None,
            "en",
            client="Murrumbeena Grain Exchange",
            project="Weighbridge integration",
            project_code="WBI-3",
            signatory_name="Beatrix Nolan",
            signatory_title="IT Program Manager",
            signature_date="2025-09-17",
            amount="11677.50 AUD",
        ),
    )


def late_page() -> Paper:
    """A closing report; what the client says stands on the third page."""
    return text(
        "mp-en-late-page",
        r"""
#set page(paper: "a4", margin: 26mm, footer: context [#text(size: 8pt)[Wexcombe Parish flood study · final report extract #h(1fr) #counter(page).display()]])
#set text(font: "Nimbus Sans", size: 10.5pt)
#set par(leading: 0.8em)
#v(40mm)
#text(size: 24pt)[Wexcombe flood study] \
#text(size: 13pt)[Closing report to Wexcombe Parish Council]
#v(6mm)
Prepared by Tidemark Hydrology LLP \ Commission TH/2025/52 \ Issue 3, June 2026
#pagebreak()
== What we did
Level loggers were placed at four culverts between October and March. The hydraulic model was built from the 2024 lidar and calibrated against the storm of 9 January, when the gauge at Mill Bridge rose 1.3 metres within two hours.
== What we found
Flooding in Orchard Close starts when the trash screen at culvert C3 is more than half blocked. Enlarging the pipe would bring little; a wider screen and a maintained bypass bring nearly all of the benefit.
== What we recommend
#table(columns: (1fr, 30mm, 30mm), inset: 6pt, stroke: (y: 0.4pt, x: none), [Measure], [Cost band], [Benefit], [Wider trash screen C3], [low], [high], [Bypass swale], [medium], [high], [Pipe enlargement], [high], [low])
#pagebreak()
== Council resolution and acceptance
#v(2mm)
The Council considered issue 3 of the report at its meeting of 11 June 2026. It resolved to accept the report as fulfilling Stage 2 of the commission, save that
#pad(x: 8mm, y: 2mm)[
 (a) the costings in table 4 must be restated at 2026 prices, and

 (b) the model files shall be lodged with the county council by 31 July 2026.
]
The Stage 2 fee of £11,480.00 was approved on that footing.
#v(12mm)
#sig(46, w: 50mm, h: 12mm) \
Philippa Stokoe, Clerk to the Council \
12 June 2026
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Wexcombe Parish Council",
            project="Wexcombe flood study",
            project_code="TH/2025/52",
            milestone="Stage 2",
            signatory_name="Philippa Stokoe",
            signatory_title="Clerk to the Council",
            signature_date="2026-06-12",
            amount="11480.00 GBP",
            conditions=[
                "the costings in table 4 must be restated at 2026 prices",
                "the model files shall be lodged with the county council by 31 July 2026",
            ],
        ),
    )


def cover_and_slip() -> Paper:
    """A typed cover note and the countersigned slip that came back on the glass."""
    return mixed(
        "mp-en-cover-and-slip",
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Lato", size: 10.5pt)
*Kestrel & Vane Chartered Surveyors* \ 3 Cornmarket, Ludlow
#v(10mm)
15 April 2026
#v(4mm)
Llanfair Rural Homes Ltd
#v(4mm)
*Stock condition survey 2026, our reference KV-4410*
#v(2mm)
Dear Mrs Pugh,

Please find on the next leaf the slip for Tranche 2 (villages west of the river, 138 dwellings). The data were loaded into your asset system on Monday and a printed summary left with your front desk.

If all is in order kindly put your name to the slip and let us have it back; the tranche is priced at £16,560.00.
#v(3mm)
Yours sincerely
#v(2mm)
#sig(58, w: 40mm, ink: black)

Alastair Vane FRICS
""",
        r"""
#set page(paper: "a5", flipped: true, margin: 14mm)
#set text(font: "Liberation Serif", size: 11.5pt)
#rect(width: 100%, height: 100%, inset: 8mm, stroke: 1pt)[
*RETURN SLIP* #h(1fr) KV-4410 / Tranche 2
#v(3mm)
We have gone through the dwellings of Tranche 2 on a sample of fifteen and are content with what we found. Tranche 2 is hereby accepted.
#v(9mm)
#sig(61, w: 46mm) #h(12mm) #hand("20 April 2026", size: 17pt) \
Eluned Pugh, Head of Assets, Llanfair Rural Homes Ltd
]
""",
        Scanner(dpi=140, skew=-0.7, noise=5, blur=0.5, jpeg=45, seed=9),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Llanfair Rural Homes Ltd",
            project="Stock condition survey 2026",
            project_code="KV-4410",
            milestone="Tranche 2",
            signatory_name="Eluned Pugh",
            signatory_title="Head of Assets",
            signature_date="2026-04-20",
            amount="16560.00 GBP",
        ),
    )


def papers() -> Iterator[Paper]:
    yield footnote_condition()
    yield both_ticked()
    yield void_sheet()
    yield blank_client()
    yield ambiguous_date()
    yield email_undecided()
    yield email_postscript()
    yield change_refused()
    yield statement_of_work()
    yield hours_returned()
    yield late_page()
    yield cover_and_slip()
