"""English: change orders, timesheets, mails, orders and minutes."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board, scanned, ty

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield Paper(
        "ly-en-credit",
        "a",
        "text",
        ty("""#set text(size: 9.5pt)
#text(size: 16pt, weight: "bold", fill: rgb("#1d5c3a"))[Change Order No. CO-07]
#table(columns: (auto, 1fr, auto, 1fr), stroke: .4pt, [Owner], [Redmond Creek School District], [Project], [Gymnasium re-roof], [Contract], [RC-2214], [Date issued], [March 3, 2026])
*Description of change.* Delete skylights SK-3 and SK-4 and infill the openings with deck to match. Open items from CO-05 were closed on February 24 and are not part of this order.
#table(columns: (1fr, auto), align: (left, right), [Original contract sum], [\\$612,000.00], [Net change by previous orders], [\\$18,450.00], [This change order (deduct)], [(\\$9,870.00)], [New contract sum], [\\$620,580.00])
Time: no change.

#table(columns: (1fr, 1fr, 1fr), [*Architect* \\ recommended \\ INK(Wes Holloway) \\ Wes Holloway \\ 03/17/2026], [*Contractor* \\ agreed \\ INK(Tina Brask) \\ Tina Brask \\ 03/18/2026], [*Owner* \\ approved \\ INK(Carla Venturi) \\ Carla Venturi, Facilities Director \\ 03/20/2026])
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Redmond Creek School District",
            project="Gymnasium re-roof",
            project_code="RC-2214",
            change_order_number="CO-07",
            signatory_name="Carla Venturi",
            signatory_title="Facilities Director",
            signature_date="2026-03-20",
            amount="-9870.00 USD",
        ),
    )

    yield Paper(
        "ly-en-variation",
        "a",
        "text",
        Board("Times-Roman", 10.5, "#2a2a55").pdf(
            """# Variation Request VR-12
@Principal|Kurrajong Water Board
@Consultant|Ashgrove Hydrology Pty Ltd
@Project|Weir stability study
@Project number|KWB-0934
@Requested on|7 May 2026
---
The Consultant requests an increase of the fee by AUD 22,600.00 for a second season of piezometer readings.
## Decision of the Principal
{w=6,94}
|[ ]|Approved
|[ ]|Approved in the reduced sum of AUD ............
|[x]|Not approved
Comment: We fully understand the wish for more data and value the argument in your note. The readings of the first season will however serve our purpose, and the fee stays as it is.

~ink Noel Batterby
Noel Batterby, Executive Engineer, 14 May 2026
""",
            foot="KWB-VR rev 2",
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Kurrajong Water Board",
            project="Weir stability study",
            project_code="KWB-0934",
            change_order_number="VR-12",
            signatory_name="Noel Batterby",
            signatory_title="Executive Engineer",
            signature_date="2026-05-14",
            amount="22600.00 AUD",
        ),
    )

    yield Paper(
        "ly-en-week",
        "a",
        "text",
        Board("Helvetica", 9, "#003355", tint="#dde6ee").pdf("""# Weekly Time Record
@Consultant|Priya Sandoval (Redwing Contracting)
@Client|Mosswood Logistics Ltd
@Assignment|Warehouse slotting, RW-6612
@Week ending|Friday 17 July 2026
{head w=3,2,6 right=1}
|Day|Hours|Work
|Mon 13|8.00|Aisle survey
|Tue 14|8.00|Aisle survey
|Wed 15|7.50|Model runs
|Thu 16|8.00|Model runs
|Fri 17|6.00|Presentation
|<b>Total</b>|<b>37.50</b>|
## Approval record
Submitted by Priya Sandoval 2026-07-17 17:42 UTC
Approved by Grant Ellery, Operations Planner, Mosswood Logistics Ltd, 2026-07-20 08:15 UTC (electronic approval, reference 8F2C-11)
Hours approved: 37.50 of 37.50
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Mosswood Logistics Ltd",
            project="Warehouse slotting",
            project_code="RW-6612",
            signatory_name="Grant Ellery",
            signatory_title="Operations Planner",
            signature_date="2026-07-20",
        ),
    )

    yield scanned(
        "ly-en-daywork",
        "a",
        Board("Helvetica", 11, "#000000").pdf("""# Daywork Sheet
> No. 0418
{w=30,70}
|Contractor|Rafferty Groundworks
|Employer|Lindow Moss Business Park Ltd
|Job|Car park drainage, job RG/209
|Date of work|Thursday 28 May 2026
{head w=40,20,20,20 right=2,3}
|Name|Trade|Hours|Overtime
|S. Rafferty|Ganger|8|1.5
|M. Dolan|Labourer|8|1.5
|K. Nwosu|Plant driver|6|0
Signed for the contractor:
~hand S. Rafferty
I confirm that the hours above were worked. Signed for the employer:

..............................................
Name: Elaine Crossley, Estate Manager &nbsp;&nbsp;&nbsp; Date: ....................
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Lindow Moss Business Park Ltd",
            project="Car park drainage",
            project_code="RG/209",
            signatory_name="Elaine Crossley",
            signatory_title="Estate Manager",
            warnings=["partly_signed"],
        ),
        skew=1.1,
        noise=5.0,
    )

    yield Paper(
        "ly-en-mailyes",
        "a",
        "text",
        Board("Helvetica", 9.5, "#666666").pdf("""<b>Naomi Treadwell</b>
---
@From:|Naomi Treadwell &lt;n.treadwell@harbourlight.example&gt;
@Sent:|Wednesday, 9 September 2026 16:21
@To:|Kit Bannerman &lt;kit@fieldnote.example&gt;
@Subject:|RE: Visitor survey - Wave 3 report for acceptance (job FN-118)

Hi Kit,

Went through the Wave 3 report with the trustees this morning. It does everything we asked and the two typos I sent you on Friday are already fixed, so nothing is open from our side. We are happy to accept it - go ahead and invoice the £4,200.

The chart with the seals made everybody laugh. Thanks again.

Naomi

Naomi Treadwell | Visitor Experience Manager
Harbourlight Aquarium Trust
---
From: Kit Bannerman
Sent: 7 September 2026
To: Naomi Treadwell
Hi Naomi, attached is the corrected report for Wave 3. Can you accept it or tell me what is missing? Kit
"""),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Harbourlight Aquarium Trust",
            project="Visitor survey",
            project_code="FN-118",
            milestone="Wave 3 report",
            signatory_name="Naomi Treadwell",
            signatory_title="Visitor Experience Manager",
            signature_date="2026-09-09",
            amount="4200.00 GBP",
        ),
    )

    yield Paper(
        "ly-en-mailcond",
        "a",
        "text",
        ty("""#grid(columns: (60pt, 1fr), row-gutter: 5pt, [*From*], [Oliver Strand (Brackenfell Distillery)], [*To*], [Lumen & Rhys Architects], [*Cc*], [Visitor centre group], [*Date*], [22 January 2026, 11:07], [*Subject*], [Visitor centre / Stage D drawings])
#rule
Dear both,

The group met last night. Stage D can be treated as accepted once you have (1) moved the accessible toilet next to the shop and (2) sent us the revised cost plan. We did not have any other comment, and the view from the tasting room is splendid.

Your Stage D fee of £11,300.00 follows then.

Best, \\ Oliver

Oliver Strand \\ Estates Director, Brackenfell Distillery
"""),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Brackenfell Distillery",
            project="Visitor centre",
            milestone="Stage D drawings",
            signatory_name="Oliver Strand",
            signatory_title="Estates Director",
            signature_date="2026-01-22",
            amount="11300.00 GBP",
            conditions=[
                "moved the accessible toilet next to the shop",
                "sent us the revised cost plan",
            ],
        ),
    )

    yield Paper(
        "ly-en-mailask",
        "a",
        "text",
        Board("Courier", 9, "#000000").pdf("""From: delivery@northgaugeit.example
To: Rosalind Achebe, Cedarmount Hospice
Date: Tue, 3 Mar 2026 10:02:44 +0000
Subject: Reminder - acceptance of Phase 2 (network cabling, job NG-741)
---
Dear Rosalind,

Phase 2 was finished on 20 February and the acceptance form has been with you since the 23rd. Could you look at it this week and tell us whether you accept the phase, accept it with remarks, or reject it? All 14 test sheets are attached again.

If anything is unclear just call me.

Tom Ibbotson
Delivery desk, Northgauge IT
"""),
        truth(
            "email",
            None,
            None,
            "en",
            client="Cedarmount Hospice",
            project="network cabling",
            project_code="NG-741",
            milestone="Phase 2",
        ),
    )

    yield Paper(
        "ly-en-order",
        "a",
        "text",
        ty("""#set text(size: 9pt)
#grid(columns: (1fr, auto), [*Tamarack Printing Company* \\ 880 Industrial Way, Duluth, MN 55802], text(size: 18pt, weight: "bold")[PURCHASE ORDER])
#rule
#grid(columns: (1fr, 1fr), [*PO number:* 4500071882 \\ *Date:* October 19, 2026 \\ *Project:* Folder retrofit \\ *Buyer:* Purchasing desk 3], [*Vendor:* Keel Point Automation LLC \\ *Ship to:* Bindery, dock 4 \\ *Terms:* net 45])
#v(6pt)
#table(columns: (auto, 1fr, auto, auto), align: (left, left, right, right), [*Line*], [*Description*], [*Qty*], [*Amount*], [10], [Folder retrofit, engineering], [1], [\\$14,400.00], [20], [Folder retrofit, installation], [1], [\\$9,150.00], [], [*Total*], [], [*\\$23,550.00*])
Payment of each line is due after written acceptance by the bindery supervisor. Acceptance of this order by the vendor is assumed if not declined in 5 days.

#small[Issued by our purchasing system; valid without signature.]
"""),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Tamarack Printing Company",
            project="Folder retrofit",
            po_number="4500071882",
            amount="23550.00 USD",
        ),
    )

    yield Paper(
        "ly-en-minutes",
        "a",
        "text",
        Board(
            "Times-Roman", 11, "#111111", page=(595, 440), cols=2, width=225
        ).pdf("""# Minutes of progress meeting 14
Ellery Wharf apartments, lobby refurbishment
Held on 11 August 2026 at the site office
Present: J. Marchetti (Ellery Wharf Management), T. Osei (Plinth Interiors), R. Lamb (Plinth Interiors), S. Donne (clerk of works)
## 1 Minutes of meeting 13
Taken as read.
## 2 Snags
T. Osei reported 23 snags at the start of the week, of which 17 are closed and 6 open. S. Donne will look at the stone sills again on Thursday.
## 3 Handover of the lobby
The form for the handover of the lobby has been drawn up. J. Marchetti wishes to read it before anything is signed. The matter was put off to meeting 15.
## 4 Invoices
None discussed.
## 5 Lifts
The lift company asks for the shaft to be free of dust from 24 August. R. Lamb to arrange sheeting.
## 6 Neighbours
Complaint about noise before 8 in the morning. Deliveries will come later.
## 7 Next meeting
25 August 2026, 10 o'clock, same place.

Distribution: those present; file.
"""),
        truth(
            "other",
            None,
            None,
            "en",
            client="Ellery Wharf Management",
            project="Ellery Wharf apartments, lobby refurbishment",
        ),
    )
