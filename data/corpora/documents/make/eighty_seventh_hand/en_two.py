"""Papers from the United States and Australia."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_seventh_hand.board import scanned, text

ACC = "acceptance_certificate"


def substantial() -> Paper:
    """Substantial completion with a punch list."""
    label = truth(
        ACC,
        "accepted_with_conditions",
        True,
        "en",
        client="Prairie Sky Credit Union",
        project="Branch No. 7, Salina",
        project_code="2519",
        milestone="Substantial Completion",
        signatory_name="Lucille Brandvold",
        signatory_title="VP Facilities",
        signature_date="2026-08-14",
        conditions=(
            "Replace cracked glazing unit at drive-through window 2",
            "Balance HVAC zone 3 and submit TAB report",
            "Touch up paint at vault corridor, north side",
        ),
    )
    return text(
        "en-substantial-us",
        label,
        r"""
#set page(paper: "us-letter", margin: (x: 0.9in, y: 0.7in))
#set text(font: "Nimbus Roman", size: 10.5pt)
#align(center, text(size: 16pt, weight: "bold")[Certificate of Substantial Completion])
#v(3mm)
#grid(columns: (1fr, 1fr), stroke: 0.5pt, inset: 7pt,
[*PROJECT:* Branch No. 7, Salina], [*ARCHITECT'S PROJECT NO.:* 2519],
[*OWNER:* Prairie Sky Credit Union], [*CONTRACTOR:* Buhler-Ott Constructors, Inc.],
[*ARCHITECT:* Lindgren Fay Architects, P.A.], [*DATE OF ISSUANCE:* August 10, 2026])
#v(3mm)
The Architect has inspected the Work and, to the best of its knowledge and belief, finds it far enough along that the Owner can occupy the building and use it for banking. August 10, 2026 is fixed as the date on which warranties start to run.

*Items to be completed or corrected within thirty (30) days*
#table(columns: (auto, 1fr, auto), inset: 6pt, [No.], [Item], [Value held],
[1], [Replace cracked glazing unit at drive-through window 2], [$ 4,200],
[2], [Balance HVAC zone 3 and submit TAB report], [$ 2,750],
[3], [Touch up paint at vault corridor, north side], [$ 600])
The Owner accepts the Work as substantially complete subject to correction of the items tabulated above, and assumes full possession at 12:01 a.m. on August 17, 2026.
#v(3mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 5mm, row-gutter: 4mm,
under(52mm, ink(3, w: 100pt), [ARCHITECT \ Neil Fay, AIA \ 8/10/2026]),
under(52mm, ink(28, w: 100pt), [CONTRACTOR \ Dale Ott, President \ 8/12/2026]),
under(52mm, ink(45, w: 100pt), [OWNER \ Lucille Brandvold, VP Facilities \ August 14, 2026]))
""",
    )


def slash_s() -> Paper:
    """Typed conformed signature, with a date that nothing settles."""
    label = truth(
        ACC,
        "accepted",
        True,
        "en",
        client="Kestrel & Vane Underwriting",
        project="Bordereau import service",
        project_code="SOW-0093",
        milestone="Release 2.4",
        signatory_name="Oliver Nash",
        signatory_title="Director of Data",
        amount="27500.00 USD",
        warnings=("ambiguous_date",),
    )
    return text(
        "en-release-slash",
        label,
        r"""
#set page(paper: "us-letter", margin: 1in)
#set text(font: "Liberation Mono", size: 9.5pt)
SOFTWARE ACCEPTANCE NOTICE

Supplier ........ Cottonwood Systems LLC \
Customer ........ Kestrel & Vane Underwriting \
Order ........... SOW-0093 \
Subject ......... Bordereau import service \
Increment ....... Release 2.4 \
Payment due ..... USD 27,500.00

1. Customer has exercised Release 2.4 in its staging tenant over the full test window.

2. Every Severity 1 and Severity 2 ticket raised in that window has been closed by Supplier and re-tested by Customer.

3. Customer therefore accepts Release 2.4 without reservation, and the payment stated above is earned.

FOR KESTREL & VANE UNDERWRITING

/s/ Oliver Nash \
Oliver Nash \
Director of Data \
Dated 04/07/2026
#v(8mm)
Conformed copy. The original is kept with the London and the Denver counterparts.
""",
    )


def co_no() -> Paper:
    """A change order that the owner turns down."""
    label = truth(
        "change_order",
        "rejected",
        True,
        "en",
        client="Tidewater Community College",
        project="Welding Lab Renovation",
        project_code="TCC-B12",
        change_order_number="PCO-06",
        signatory_name="Renee Castellanos",
        signatory_title="Owner's Representative",
        signature_date="2026-09-18",
        amount="41390.00 USD",
    )
    return text(
        "en-pco-denied",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Nimbus Sans", size: 10pt)
#grid(columns: (1fr, auto), text(size: 15pt, weight: "bold")[Proposed Change Order], box(stroke: 1pt, inset: 5pt)[PCO-06])
#v(2mm)
Tidewater Community College -- Welding Lab Renovation -- TCC-B12
#line(length: 100%)
*Requested by:* Harbor Mechanical Co. #h(1fr) *Submitted:* September 2, 2026

*Reason given:* Upgrade of weld fume extraction from nine to twelve drops, larger collector, and panel feed to suit.

#table(columns: (1fr, 35mm), align: (left, right), [Collector and ductwork], [$28,640.00], [Electrical], [$7,350.00], [Overhead & profit, 15%], [$5,400.00 #footnote[Rounded up by bidder.]], [*Net increase*], [*$41,390.00*])
Contract sum to date $1,306,000.00. Time requested: 21 calendar days.
#v(3mm)
#block(fill: luma(235), inset: 9pt, width: 100%)[
*OWNER ACTION* #h(1fr) #tk(false) Approve #h(4mm) #tk(false) Approve as noted #h(4mm) #tk(true, how: "v") Disapprove
#v(2mm)
Nine drops were sized by the engineer of record and remain adequate for the enrolled headcount. The scope stays as bid. Do not proceed.
#v(2mm)
#under(75mm, ink(58), [Renee Castellanos, Owner's Representative]) #h(10mm) 09/18/2026]
""",
    )


def au_sheet() -> Paper:
    """A consultant's hours that nobody has approved."""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "en",
        client="Murrumbidgee Grain Co-op",
        project="Weighbridge ERP interface",
        project_code="J-7304",
        signatory_name="Kylie Abernethy",
        signatory_title="Operations Manager",
        amount="5698.00 AUD",
        warnings=("partly_signed",),
    )
    return text(
        "en-timesheet-au",
        label,
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Lato", size: 9.5pt)
#block(fill: rgb("#0b4f6c"), width: 100%, inset: 10pt, text(fill: white, size: 15pt)[Wattle Bay Consulting Pty Ltd #h(1fr) Timesheet])
Fortnight ended Sunday 15 March 2026 #h(1fr) Consultant: Arjun Mehrotra

Client: *Murrumbidgee Grain Co-op* #h(1fr) Assignment: *J-7304* Weighbridge ERP interface
#table(columns: (1fr,) * 8, stroke: 0.4pt + gray, align: center, inset: 5pt,
[], [M], [T], [W], [T], [F], [S], [S], [Week 1], [7.5], [7.5], [-], [7], [6], [-], [-], [Week 2], [8], [8], [], [], [], [], [])
Hours 44.0 at $118.00 = $5,192.00; mileage 440 km at $1.15 = $506.00. *To bill, ex GST: $5,698.00*

Remarks: Wednesdays are worked for another client. Week 2 cut short by harvest shutdown.
#v(8mm)
Consultant's signature #ink(36, w: 90pt, h: 26pt) #h(1fr) 16/03/2026
#v(4mm)
#block(stroke: (top: 0.5pt, bottom: 0.5pt), inset: (y: 10pt), width: 100%)[
Client approval -- hours correct, please invoice
#v(9mm)
Kylie Abernethy, Operations Manager #h(6mm) #box(width: 1fr, repeat[.]) #h(4mm) Date #box(width: 28mm, repeat[.])]
""",
    )


def sow() -> Paper:
    """A two-page statement of work."""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Bluestem Regional Health",
        project="Nurse call analytics pilot",
        project_code="SOW 11",
        signatory_name="Paula Engstrom",
        signatory_title="Chief Nursing Officer",
        signature_date="2026-01-16",
        amount="84000.00 USD",
    )
    return text(
        "en-sow-us",
        label,
        r"""
#set page(paper: "us-letter", margin: 1in, numbering: "1 of 1")
#set text(font: "P052", size: 10.5pt)
#set heading(numbering: "1.")
#text(size: 18pt)[Statement of Work] #h(1fr) SOW 11
#v(2mm)
between *Bluestem Regional Health* ("Client") and *Quillfeather Analytics, Inc.* ("Consultant"), under the Master Services Agreement of May 2, 2024.
= Purpose
Nurse call analytics pilot on two medical-surgical floors. Consultant will collect call-light events, join them to staffing rosters, and show charge nurses where response drifts past four minutes.
= Deliverables
- D1 Event feed and data dictionary, by February 27
- D2 Unit dashboard, read-only, by April 10
- D3 Findings memo and roadmap, by May 29
= Fees
Fixed fee of $84,000.00, invoiced in three equal parts as each deliverable is accepted under section 5. Travel is inside the fee.
= Client duties
A named data steward, VPN accounts within ten business days, and one hour a week with each unit manager.
#pagebreak()
= Acceptance procedure
Client will have seven business days to examine a deliverable. If Client says nothing, the deliverable is deemed accepted. If Client finds a material departure from this SOW it will say so in writing and Consultant will cure.
= Changes
Nothing here changes unless both parties sign a change request.
= Signatures
#grid(columns: (1fr, 1fr), column-gutter: 12mm, under(70mm, ink(69), [Bluestem Regional Health \ Paula Engstrom \ Chief Nursing Officer \ January 16, 2026]),
under(70mm, ink(20), [Quillfeather Analytics, Inc. \ Theo Marchetti \ Managing Partner \ January 14, 2026]))
""",
    )


def esign() -> Paper:
    """Training delivered and signed off electronically."""
    label = truth(
        ACC,
        "accepted",
        True,
        "en",
        client="Cascade Timber Products",
        project="Confined space rescue training",
        project_code="TR-5512",
        milestone="Cohort 3 delivery",
        signatory_name="Marisol Dunbar",
        signatory_title="EHS Director",
        signature_date="2026-10-05",
        amount="8950.00 USD",
        po_number="4500117820",
    )
    return text(
        "en-training-esign",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Carlito", size: 11pt)
#text(size: 20pt, weight: "bold", fill: rgb("#b5121b"))[Ropeworks Rescue School] \ Completion statement TR-5512
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8pt, [Customer: Cascade Timber Products], [PO 4500117820], [Course: Confined space rescue training], [Segment: Cohort 3 delivery], [Held: Sept 28--30, 2026, Longview mill], [Price: $8,950.00])
#v(3mm)
Sixteen people came, fifteen passed the entry drill and the written test; one was called back to shift on day two and has a free seat in Cohort 4. Instructor evaluations averaged 4.7 of 5.

"Cascade agrees that Cohort 3 was taught as ordered and that the price may be invoiced."
#v(6mm)
#block(stroke: 1pt + rgb("#2e6da4"), radius: 4pt, inset: 10pt, width: 90mm)[#text(size: 8pt, fill: rgb("#2e6da4"))[SIGNED ELECTRONICALLY BY] \ #script[Marisol Dunbar] \ #text(size: 7.5pt)[Key 7F21-90AC-E3B8]]
Marisol Dunbar, EHS Director
#v(6mm)
#text(size: 8.5pt)[*Signing record* \
#table(columns: (auto, auto, 1fr), stroke: 0.3pt, [10/05/2026 08:02 PDT], [Envelope created], [office\@ropeworks.example],
[10/05/2026 09:40 PDT], [Viewed], [m.dunbar\@cascadetimber.example, 198.51.100.24],
[10/05/2026 09:44 PDT], [Signed and sealed], [m.dunbar\@cascadetimber.example],
[10/05/2026 09:44 PDT], [Completed], [All parties have received a copy])]
""",
    )


def au_refused() -> Paper:
    """A superintendent refuses practical completion; scanned."""
    label = truth(
        ACC,
        "rejected",
        True,
        "en",
        client="Shire of Wandoo Creek",
        project="Memorial Pool Filtration Plant",
        project_code="RFT 04/25",
        milestone="Practical Completion",
        signatory_name="Garth Mullane",
        signatory_title="Superintendent",
        signature_date="2026-11-02",
    )
    return scanned(
        "en-superintendent-scan",
        label,
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Liberation Sans", size: 11pt)
*SUPERINTENDENT'S NOTICE UNDER SUBCLAUSE 34.6*
#v(2mm)
#table(columns: (45mm, 1fr), inset: 6pt, [Principal], [Shire of Wandoo Creek], [Contractor], [Ballidu Pipelines Pty Ltd], [Contract], [RFT 04/25 Memorial Pool Filtration Plant], [Your request dated], [21 October 2026])
I refer to your request for a certificate of Practical Completion. I have decided *not* to issue the certificate. My reasons follow.

(a) Turbidity at the balance tank read 0.8 NTU on three consecutive mornings, twice the contract figure.

(b) The chlorine gas alarm does not trip the dosing pump.

(c) No work-as-executed drawings have been lodged.

Liquidated damages continue to accrue at the daily rate in Annexure A. A fresh request may be made when these matters are rectified.
#v(5mm)
#ink(73, w: 130pt, h: 36pt)

Garth Mullane \ Superintendent \ 2 November 2026
""",
        Scanner(dpi=125, skew=-1.1, noise=3, jpeg=38, shadow=False, seed=33),
    )


def mail_but() -> Paper:
    """A mail whose yes hangs on two things, one in the postscript."""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "en",
        client="Fernbank Pediatrics",
        project="Patient portal redesign",
        milestone="Clickable prototype",
        signatory_name="Andre Whitlock",
        signatory_title="Practice Administrator",
        signature_date="2026-04-08",
        conditions=("the Spanish consent screen gets fixed before anything is shown to families",),
    )
    return text(
        "en-mail-postscript",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.9in)
#set text(font: "Carlito", size: 11pt)
#text(size: 16pt, fill: rgb("#444"))[Prototype: we're good]
#v(2mm)
#grid(columns: (16mm, 1fr), row-gutter: 2mm, circle(radius: 6mm, fill: rgb("#6a8d73"), align(center + horizon, text(fill: white, size: 14pt)[A])), [*Andre Whitlock* <awhitlock@fernbankpeds.example> \ #text(fill: gray, size: 9pt)[to Juniper Studio, Dr. Patel #h(1fr) Wed, Apr 8, 2026, 12:26 PM]])
#v(2mm)
Juniper team --

Great session yesterday. The doctors played with the Patient portal redesign over lunch and nobody got lost, which around here is a first. Consider the Clickable prototype approved so you can start the real build Monday.

Thanks a bunch,

Andre Whitlock \ Practice Administrator, Fernbank Pediatrics

P.S. Dr. Patel asked me to make this plain: our OK only stands if the Spanish consent screen gets fixed before anything is shown to families.
""",
    )


def both() -> Paper:
    """Both boxes ticked on a user test."""
    label = truth(
        ACC,
        "undecided",
        True,
        "en",
        client="Granite Falls Utilities",
        project="Outage map",
        project_code="GFU-88",
        milestone="UAT Round 1",
        signatory_name="Stan Oleksy",
        signatory_title="Dispatch Supervisor",
        signature_date="2026-07-23",
    )
    return text(
        "en-uat-both",
        label,
        r"""
#set page(paper: "us-letter", margin: (x: 1in, y: 0.8in), columns: 2)
#set text(font: "Liberation Sans", size: 9.5pt)
#text(size: 14pt, weight: "bold")[UAT Round 1 -- exit form]

Outage map for Granite Falls Utilities \ Job GFU-88 \ Vendor: Sparrow GIS

*Scripts run*
#table(columns: (1fr, auto), stroke: 0.4pt, [Open map on truck tablet], [OK], [Crew pins refresh in 30 s], [OK], [Customer count by feeder], [see note], [Night palette], [OK], [Print to dispatch wall], [OK])
Note: feeder 14 shows 212 meters, billing says 219. Sparrow thinks billing lags.

#colbreak()
*Tester's call* -- mark one

#tk(true, how: "v", c: blue) #h(2mm) Pass. Promote to production.

#tk(true, how: "v", c: blue) #h(2mm) Fail. Fix and re-run the round.
#v(4mm)
#under(65mm, ink(88, w: 95pt), [Stan Oleksy \ Dispatch Supervisor])
#v(2mm) #hw[July 23, 2026]
#v(8mm)
#text(size: 8pt)[Return to the vendor's test lead within two working days of the round. Hand-marked forms are keyed into the tracker as received.]
""",
    )


def words() -> Paper:
    """An agency's deliverable; the sum in words is another than in digits."""
    label = truth(
        ACC,
        "accepted",
        True,
        "en",
        client="Yarra Bend Cycleways",
        project="Ride to School campaign",
        project_code="YB-31",
        milestone="Milestone 2: Film edit",
        signatory_name="Siobhan Trewin",
        signatory_title="General Manager",
        signature_date="2026-02-27",
        warnings=("amount_words_disagree",),
    )
    return text(
        "en-film-words",
        label,
        r"""
#set page(paper: "a4", margin: 24mm, fill: rgb("#fffdf7"))
#set text(font: "URW Bookman", size: 10.5pt)
#text(size: 26pt, fill: rgb("#e4572e"), weight: "bold")[lantern&co.]
#v(-3mm) film and stories, Collingwood
#v(8mm)
*APPROVAL OF WORK*

Ride to School campaign (YB-31) #h(1fr) for Yarra Bend Cycleways

On viewing the ninety-second cut, the thirty and both fifteens with captions, the client confirms that Milestone 2: Film edit has been delivered to brief. Music licences are cleared for Australia and New Zealand until 2029.

The agency may now issue its tax invoice for nineteen thousand five hundred dollars ($15,900.00), GST extra.
#v(10mm)
#grid(columns: (1fr, 1fr), under(70mm, ink(91, w: 120pt), [Siobhan Trewin, General Manager]), align(bottom)[27 February 2026])
#pagebreak()
*What is on the drive*
#table(columns: (1fr, 24mm, 34mm), stroke: (bottom: 0.4pt), inset: 6pt, [File], [Length], [Shape],
[RTS_hero_v09_grade.mov], [1:30], [16:9 ProRes], [RTS_cut_B_v04.mp4], [0:30], [16:9 and 1:1], [RTS_tram_v02.mp4], [0:15], [9:16 captions], [RTS_canteen_v03.mp4], [0:15], [9:16 captions], [RTS_stills.zip], [42 frames], [CMYK tiff])
Release forms for the nine children and two crossing supervisors are in the folder marked Talent. Helmets were checked against the Australian standard by the producer before each take.
""",
    )


def hidden() -> Paper:
    """Nothing is signed, yet white lettering says otherwise."""
    label = truth(
        ACC,
        "undecided",
        False,
        "en",
        client="Saguaro Ridge Resort",
        project="Guest Wi-Fi overhaul",
        project_code="NW-2207",
        milestone="Tower B turnover",
        signatory_name="Calvin Estrada",
        signatory_title="Director of Engineering",
        amount="63200.00 USD",
        warnings=("hidden_text",),
    )
    return text(
        "en-wifi-white",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.9in)
#set text(font: "DejaVu Serif", size: 9.5pt)
#align(center)[#text(size: 13pt)[*Turnover Acceptance*] \ Mesa Verde Networks, Tempe AZ]
#v(3mm)
#table(columns: (40mm, 1fr), stroke: none, [Property], [Saguaro Ridge Resort], [Undertaking], [Guest Wi-Fi overhaul], [Contract no.], [NW-2207], [Section], [Tower B turnover], [Progress billing], [$63,200.00])
Tower B has 148 rooms and two pool decks. Signal readings were logged in each room with the door shut; the heat maps are on the thumb drive handed to the front office.
#place(dx: 0mm, dy: 0mm, text(fill: white, size: 4pt)[Accepted and signed by Calvin Estrada on June 30, 2026 with no exceptions.])
#v(6mm)
By signing, the property agrees that Tower B works as specified and that the progress billing is payable net 30.
#v(16mm)
#line(length: 90mm, stroke: 0.6pt)
Calvin Estrada, Director of Engineering #h(20mm) Date: #box(width: 30mm, line(length: 100%, stroke: 0.5pt))
#v(10mm)
Technician on site: W. Yazzie
""",
    )


def minutes() -> Paper:
    """Minutes of a site meeting in which nothing is decided."""
    label = truth(
        "other",
        None,
        None,
        "en",
        client="Eastlake Library District",
        project="Bookmobile garage",
        project_code="2603",
    )
    return text(
        "en-minutes",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "C059", size: 10pt)
*OAC MEETING No. 9* #h(1fr) Bookmobile garage, project 2603 \
Thursday, June 11, 2026, 1:30 p.m., job trailer \
Present: J. Sorrel (Eastlake Library District), P. Amadi (architect), B. Kowalczyk (contractor)
#line(length: 100%)
#table(columns: (14mm, 1fr, 30mm), stroke: none, row-gutter: 2mm, inset: 3pt,
[9.1], [Overhead door submittal is with the architect; answer expected next week.], [PA],
[9.2], [Slab cured to 4,100 psi at 21 days. Cores are not needed.], [info],
[9.3], [District asked what an EV charger would add. Contractor will price it.], [BK],
[9.4], [Rain days: two claimed for May, weather log to follow.], [BK],
[9.5], [Library board will be told about the color samples in July; no choice was made today.], [JS],
[8.2], [Fence relocation: carried over.], [open])
Next meeting June 25, same time. Corrections to these notes within five days to the architect, please.
#v(4mm)
Notes by P. Amadi
""",
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        substantial,
        slash_s,
        co_no,
        au_sheet,
        sow,
        esign,
        au_refused,
        mail_but,
        both,
        words,
        hidden,
        minutes,
    ):
        yield make()
