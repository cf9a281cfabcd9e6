"""English, first half: certificates, letters, change orders, time."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import letter
from scan import Scanner

from .board import paper, rl, ty


def papers() -> Iterator[Paper]:
    yield paper(
        "lm-practical-completion",
        ty(r"""#set page(paper: "a4", margin: 2.2cm, footer: text(7pt)[Hallam Voss Architects LLP · Registered in England OC377120 · Form HV/PC rev 4])
#set text(font: "Libertinus Serif", 10.5pt)
#align(right)[*Hallam Voss Architects LLP*\ 14 Saddler's Yard, Leeds LS1 6DP]
#v(8pt)
#text(16pt)[Certificate of Practical Completion]
#line(length: 100%)
#kv([Employer], [Brackendale Dental Group Ltd], [Contractor], [Ormsby Fit-Out Ltd], [Works], [Refurbishment of Brackendale Surgery, Otley Road], [Our job no.], [HV-2291])
#v(8pt)
Under clause 2.21 of the Contract dated 3 February 2026 we hereby certify that practical completion of the Works was achieved on

#align(center)[*12 June 2026*]

and that the Contractor has complied sufficiently with the clauses on as-built drawings and the health and safety file. The rectification period of twelve months begins on that date. One half of the retention, *£18,420.00*, falls due for release under this certificate.

*Documents handed over with this certificate*
#table(columns: (auto, 1fr, auto), stroke: 0.3pt, [1], [Operation and maintenance manuals, two binders], [complete], [2], [Electrical installation certificate, medical locations], [complete], [3], [Commissioning record, compressed air and suction], [complete], [4], [Fire-stopping photographs], [on USB stick])
The Contractor remains liable for defects, shrinkages or other faults appearing within the rectification period and shall make them good after written instruction. Insurance of the Works by the Contractor under option A ends on the date stated above; the Employer has been told to insure the premises from that date.
#v(12pt)
For the Employer: the surgery is taken into possession without exception.
#v(4pt)
@S11
#line(length: 45%)
Dr Imogen Salter, Practice Director, Brackendale Dental Group Ltd\
15 June 2026
#v(12pt)
#text(8.5pt)[Distribution: Employer (1), Contractor (1), Quantity surveyor (1), file]
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Brackendale Dental Group Ltd",
            project="Refurbishment of Brackendale Surgery, Otley Road",
            project_code="HV-2291",
            signatory_name="Dr Imogen Salter",
            signatory_title="Practice Director",
            signature_date="2026-06-15",
            amount="18420.00 GBP",
        ),
    )

    yield paper(
        "lm-uat-exit",
        rl(
            """
# User Acceptance Test – Exit Record
Customer :: Pellworth County Credit Union
Supplier :: Tamarack Systems, Inc.
Project :: Branch Teller Migration
Project ID :: TS-40718
Release under test :: Release 3.2 (UAT cycle 2)
## Test summary
|<b>Suite</b>|<b>Run</b>|<b>Passed</b>|<b>Failed</b>
|Cash drawer|48|48|0
|Wires and ACH|61|61|0
|Member onboarding|37|37|0
## Environment and data
Tests ran from April 27 to May 5, 2026 in the staging environment (build 3.2.0-411) against a masked copy of the member file of March 31. Fourteen tellers of the Main Street and Harbor branches took part.
## Defects
|<b>ID</b>|<b>Severity</b>|<b>Title</b>|<b>State</b>
|PC-88|1|Drawer total wrong after reversal|Closed
|PC-91|2|Wire cutoff shown in wrong time zone|Closed
|PC-97|4|Label wraps on small screens|Closed
All severity 1 and 2 defects raised in cycle 1 were retested and closed on May 6, 2026.
## Business decision (check one)
[x] ACCEPT – Release 3.2 may be promoted to production.
[ ] ACCEPT WITH EXCEPTIONS – list exceptions on the reverse.
[ ] DO NOT ACCEPT – return to supplier.
%10
|Business owner|Signature|Date
|Lorraine Tibbets, VP Retail Operations|@S21|May 8, 2026
~ Retain this record for seven years. Tamarack form QA-17.
""",
            page=letter,
            accent="#134a63",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Pellworth County Credit Union",
            project="Branch Teller Migration",
            project_code="TS-40718",
            milestone="Release 3.2",
            signatory_name="Lorraine Tibbets",
            signatory_title="VP Retail Operations",
            signature_date="2026-05-08",
        ),
    )

    yield paper(
        "lm-snag-sheet",
        rl(
            """
> Sheet 1 of 1
# SNAGGING SHEET & HANDOVER – Plot 14, Larkmead Rise
Client :: Mere & Tolland Housing Association
Builder :: Quantock Timberframe Ltd
Job ref. :: QT/0914/14
Inspected :: Thursday 19 March 2026, 10.30 am
|<b>No.</b>|<b>Room</b>|<b>Snag</b>|<b>By</b>
|1|Kitchen|Worktop joint left of hob open, re-seal|2 April 2026
|2|Bathroom|Extractor fan runs on without stopping|2 April 2026
|3|Hall|Door closer missing on meter cupboard|2 April 2026
The Association takes over the plot today on condition that snags 1 to 3 are made good by 2 April 2026. Keys handed over: 3 sets.
## Meter readings and papers
|Electricity|00418 kWh|Heat|12.6 MWh
|Water|31 m³|Keys|front 2, meter 1
|Home user guide|given|NHBC cover note|given
~ The builder attends within 24 hours where water, heat or light fails. Other defects are reported through the Association's repairs line and collected at month six and month eleven. Wear, misuse and alterations by the occupier are not defects.
%6
|For the Association: Deborah Quaife, Clerk of Works|For the builder: S. Lunn, Site Manager
|@S31|@S32
|19 March 2026|19 March 2026
""",
            font="Times-Roman",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Mere & Tolland Housing Association",
            project="Plot 14, Larkmead Rise",
            project_code="QT/0914/14",
            signatory_name="Deborah Quaife",
            signatory_title="Clerk of Works",
            signature_date="2026-03-19",
            conditions=["snags 1 to 3 are made good by 2 April 2026"],
        ),
    )

    yield paper(
        "lm-one-of-four-milestones",
        ty(r"""#set page(paper: "a4", margin: 2cm, header: text(8pt)[Corrib Data Engineering DAC #h(1fr) MS-ACC])
#set text(font: "Liberation Sans", 9.5pt)
#rect(width: 100%, fill: rgb("#e6efe6"), inset: 8pt)[#text(14pt, weight: "bold")[Milestone Acceptance]]
#kv([*Client*], [Western Tidal Energy Agency], [*Project*], [Shore Station Telemetry], [*Engagement*], [E-1163], [*Purchase order*], [WTEA-55021])
#v(6pt)
#table(columns: (auto, 1fr, auto, auto, auto), [*No.*], [*Milestone*], [*Fee*], [*Planned*], [*Status*],
[M1], [Survey and site plan], [€9,600.00], [30 Jan 2026], [Accepted 2 Feb 2026],
[M2], [Sensor installation], [€22,750.00], [24 Apr 2026], [*Presented for acceptance*],
[M3], [Dashboard], [€14,200.00], [12 Jun 2026], [In progress],
[M4], [Operator training], [€5,100.00], [3 Jul 2026], [Not started])
This certificate concerns milestone M2 only. We have checked the deliverables against section 5 of the statement of work, find them complete and accept them. Corrib may invoice the fee shown against M2.

*Deliverables checked*
+ 42 water-level sensors installed at the points of drawing ST-04, serial numbers in annex B.
+ Calibration certificates of an accredited laboratory for every sensor.
+ Readings received at the shore station without gap over seven days.
*Terms.* Acceptance of a milestone does not shorten the warranty under section 9 of the statement of work. Fees are net of VAT and payable within 30 days of a correct invoice quoting the purchase order.

*Copies:* Operations, Finance, Corrib project file.
#v(10pt)
#grid(columns: (1fr, 1fr), [Accepted for Western Tidal Energy Agency\ #ink("Fergal Moynihan", f: "Breip", s: 18pt)\ Fergal Moynihan, Head of Operations\ Date: 29 April 2026], [Presented for Corrib\ @S44\ Aoife Brannigan, Delivery Lead\ Date: 27 April 2026])
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Western Tidal Energy Agency",
            project="Shore Station Telemetry",
            project_code="E-1163",
            milestone="Sensor installation",
            signatory_name="Fergal Moynihan",
            signatory_title="Head of Operations",
            signature_date="2026-04-29",
            amount="22750.00 EUR",
            po_number="WTEA-55021",
        ),
    )

    yield paper(
        "lm-board-resolution",
        ty(r"""#set page(paper: "us-letter", margin: 2.8cm)
#set text(font: "New Computer Modern", 11pt)
#set par(justify: true)
#align(center)[*RESOLUTION OF THE BOARD OF TRUSTEES*\ OF\ *THE ALDER CREEK LIBRARY DISTRICT*\ Resolution No. 2026-09]
#v(10pt)
WHEREAS the District engaged Fenwick & Oduya Consulting, P.C. by engagement letter ALD-17 to prepare the Facilities Master Plan; and

WHEREAS the final plan was delivered to the District on July 1, 2026 and reviewed by the Building Committee, which found it complete and in conformity with the agreement;

WHEREAS the plan sets out the order in which the Main, Eastside and Ponderosa branches are to be renewed over ten years, with cost estimates at 2026 prices, and the Board need not adopt any single project by accepting the plan; and

WHEREAS funds for the final installment are appropriated in line 5-4410 of the budget for the fiscal year;

NOW, THEREFORE, BE IT RESOLVED that the Board accepts the Facilities Master Plan as the final deliverable under engagement ALD-17, and directs the Treasurer to pay the final installment of \$31,500.00.

ADOPTED this 14th day of July, 2026, by a vote of five ayes and no nays.
#v(14pt)
@S52\
#line(length: 50%)
Winifred Castellano\
President of the Board
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="THE ALDER CREEK LIBRARY DISTRICT",
            project="Facilities Master Plan",
            project_code="ALD-17",
            signatory_name="Winifred Castellano",
            signatory_title="President of the Board",
            signature_date="2026-07-14",
            amount="31500.00 USD",
        ),
    )

    yield paper(
        "lm-letter-date-in-words",
        rl(
            """
<b>WARRAGUL GRAIN CO-OPERATIVE LIMITED</b>
PO Box 88, Warragul VIC 3820
%14
The twenty-first of August, two thousand and twenty-six
%10
Mr P. Sandhu
Keel & Marlowe Engineers Pty Ltd
Level 3, 60 Bourke Lane, Melbourne VIC 3000
%8
Dear Mr Sandhu,
<b>Silo 6 structural assessment – your job KM 3385</b>
Thank you for the final report, which reached us last week together with the calculation files. Our engineer has been through both. They cover everything in your proposal, and the Co-operative is pleased to accept them as full performance of the assessment.
Please send your account for the balance of A$12,980.00 to our Accounts Payable desk.
Yours sincerely,
@K1:Rowena Tully;
Rowena Tully
Assets Manager
""",
            font="Times-Roman",
            size=11.5,
            margin=76,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="WARRAGUL GRAIN CO-OPERATIVE LIMITED",
            project="Silo 6 structural assessment",
            project_code="KM 3385",
            signatory_name="Rowena Tully",
            signatory_title="Assets Manager",
            signature_date="2026-08-21",
            amount="12980.00 AUD",
        ),
    )

    yield paper(
        "lm-change-net",
        rl(
            """
^ <b>CHANGE ORDER</b>
|Change order no.: <b>CO-07</b>|Date issued: March 2, 2026
|Owner: Santa Ysabel Charter Schools|Contractor: Gorman Roof & Envelope, LLC
|Project: Gymnasium Re-Roof|Project no.: GR-5518
The contract is changed as follows:
|Item|Add|Deduct
|Replace 640 sq ft of rotted deck|$7,424.00|
|Delete skylight SK-3||$1,950.00
|<b>Net change</b>|<b>$5,474.00</b>|
Original contract sum :: $212,300.00
Sum of prior change orders :: $9,881.00
Contract sum including this change order :: $227,655.00
The contract time increases by 3 days.
The amount above is full compensation for the change, including overhead, profit and any effect on the schedule. All other terms of the contract stay in force. This change order is not valid until executed by Owner and Contractor.
APPROVED BY OWNER
Name :: Marisol Etcheverry
Title :: Chief Business Officer
Signature :: /s/ Marisol Etcheverry
Date :: March 5, 2026
AGREED BY CONTRACTOR
Name :: Todd Gorman, Member
Signature :: /s/ Todd Gorman
Date :: March 3, 2026
""",
            font="Courier",
            size=9,
            page=letter,
            margin=50,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Santa Ysabel Charter Schools",
            project="Gymnasium Re-Roof",
            project_code="GR-5518",
            signatory_name="Marisol Etcheverry",
            signatory_title="Chief Business Officer",
            signature_date="2026-03-05",
            amount="5474.00 USD",
            change_order_number="CO-07",
        ),
    )

    yield paper(
        "lm-change-refused",
        ty(r"""#set page(paper: "a4", margin: 2cm)
#set text(font: "Liberation Sans", 11pt)
#text(15pt)[*Variation request VR 23*]
#v(4pt)
#table(columns: (auto, 1fr), inset: 7pt, [Principal], [Harbour Trust of Timaru], [Consultant], [Kowhai Marine Surveyors Ltd], [Project], [North Mole Condition Survey], [Commission], [KMS-620], [Sum asked for], [NZD 8,300.00])
*Reason given by the consultant.* Two further dive days because of poor visibility between 4 and 6 May 2026.

*Answer of the Principal* (cross one box)

#no Variation approved #h(2cm) #yes Variation not approved

Remark: weather risk lies with the consultant under clause 9.
#v(20pt)
@S67\
Hemi Rangihuna, Harbour Engineer #h(1.5cm) 18 May 2026
"""),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Harbour Trust of Timaru",
            project="North Mole Condition Survey",
            project_code="KMS-620",
            signatory_name="Hemi Rangihuna",
            signatory_title="Harbour Engineer",
            signature_date="2026-05-18",
            amount="8300.00 NZD",
            change_order_number="VR 23",
        ),
        how=Scanner(dpi=105, skew=-0.8, noise=3, jpeg=40, seed=4),
    )

    yield paper(
        "lm-week-card",
        rl(
            """
# Consultant time card
Week ending :: Friday 6 February 2026
Consultant :: Nadia Prewett
Agency :: Lowther Interim Ltd
Client :: Castlegate Water plc
Assignment :: Billing Platform Programme
Job :: LI-8830
|<b>Mon</b>|<b>Tue</b>|<b>Wed</b>|<b>Thu</b>|<b>Fri</b>|<b>Total</b>
|7.5|7.5|8.0|7.5|6.0|36.5
%4
|<b>Task</b>|<b>Hours</b>|<b>Note</b>
|Migration rehearsal|16.0|run 4
|Reconciliation rules|12.5|
|Steering pack|8.0|for 10 February
~ Hours are entered in decimals of an hour. Breaks are not paid. Expenses are claimed on form LI-E with receipts. The agency invoices weekly on the strength of this card.
Client approval – I confirm that the hours above were worked and may be billed.
|Line manager|Keith Abara, Programme Manager
|Signed|@S72
|On|9 February 2026
""",
            size=9.5,
            accent="#5b2a86",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Castlegate Water plc",
            project="Billing Platform Programme",
            project_code="LI-8830",
            signatory_name="Keith Abara",
            signatory_title="Programme Manager",
            signature_date="2026-02-09",
        ),
    )

    yield paper(
        "lm-sheet-nobody-signed",
        ty(r"""#set page(paper: "a4", flipped: true, margin: 1.6cm)
#set text(font: "DejaVu Sans", 8pt)
#grid(columns: (1fr, auto), text(14pt)[TIMESHEET], [Dunmore Technical Staffing])
#kv([Hirer], [Ashby Rail Signalling Ltd], [Worker], [Curtis Bellamy], [Project], [Level Crossing Renewals], [Booking ref.], [DTS 30092])
#table(columns: (1fr,) * 8, [Day], [Mon 9], [Tue 10], [Wed 11], [Thu 12], [Fri 13], [Sat 14], [Total], [Hours], [10], [10], [10], [9.5], [8], [–], [47.5], [Nights], [–], [–], [2], [2], [–], [–], [4])
Week commencing 9 November 2026. Worker: #ink("C. Bellamy", s: 16pt) 13 November 2026
#v(10pt)
To be completed by the hirer. Without the hirer's signature no hours are paid.
#v(14pt)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 20pt, [#line(length: 100%) Authorised signatory], [#line(length: 100%) Name in capitals], [#line(length: 100%) Date])
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Ashby Rail Signalling Ltd",
            project="Level Crossing Renewals",
            project_code="DTS 30092",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "lm-mail-go-ahead",
        rl(
            """
From :: Petra Lindqvist &lt;p.lindqvist@oystercatcher-foods.example&gt;
To :: Dominic Farr &lt;dominic@farrandhale.example&gt;
Cc :: Accounts
Sent :: 11 September 2026 16:52
Subject :: RE: Harwich cold store – commissioning report (FH-214)
---
Dominic,
I walked the cold store with Len this morning and we went through your commissioning report page by page. All six rooms hold temperature and the alarms dial out. We are happy and accept the commissioning stage as complete. Go ahead and bill the £27,300.00.
Best
Petra
%4
Petra Lindqvist
Engineering Director, Oystercatcher Foods Ltd
%8
<i>On 9 September 2026 Dominic Farr wrote:</i>
<i>Hi Petra, report attached. Rooms 1 to 6 were pulled down to minus 22 and held for 48 hours, the defrost cycles are in the appendix, and the door heaters draw what the maker says they should. The spare fan you asked about goes on the quote for the dock.</i>
<i> Could you let me know whether you accept it, or whether anything is missing?</i>
""",
            size=9.5,
            keys=0.12,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Oystercatcher Foods Ltd",
            project="Harwich cold store",
            project_code="FH-214",
            milestone="commissioning stage",
            signatory_name="Petra Lindqvist",
            signatory_title="Engineering Director",
            signature_date="2026-09-11",
            amount="27300.00 GBP",
        ),
    )
