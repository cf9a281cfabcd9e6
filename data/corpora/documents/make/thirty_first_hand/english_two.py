"""English post of the second tray: scans, forms, long reports, refusals."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan

from .board import build, ink, joined, paper, stamp

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    def crane(c: object, _page: int) -> None:
        stamp(c, 330, 385, "LOCHBUIE SHIPYARD/RECEIVED IN ORDER/19 NOV 2026", 7)
        ink(c, 100, 400, 101, 120, 34)

    yield paper(
        "crane-site-test",
        build(
            """
# Site acceptance test certificate
!t 30,70 grid
| Purchaser | Lochbuie Shipyard Ltd
| Equipment | 12 t semi-gantry crane, fabrication hall B
| Project | Hall B Lifting Upgrade
| Job no. | K-30915
| Milestone | Site acceptance test
!t 55,20,25 grid head
| Check | Limit | Found
| Deflection at mid span, SWL | 22 mm | 17 mm
| Overload 125 %, static | no set | no set
| Long travel, loaded | 20 m/min | 20.4 m/min
| Emergency stop, five places | all | all
Handed over with the crane: test weights record, rope certificate, two pendant controls, the maintenance log and the declaration of conformity. Operators were instructed on 17 and 18 November; a list of names is kept by the safety office.
The crane has met the specification in every point. The purchaser takes it into use and agrees to payment of the last instalment of £54,000.00.
For the purchaser: Iona MacAskill, Hall Superintendent
""",
            over=crane,
            head=("right", "Severin Hoists", "Lifting since 1951"),
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Lochbuie Shipyard Ltd",
            project="Hall B Lifting Upgrade",
            project_code="K-30915",
            milestone="Site acceptance test",
            signatory_name="Iona MacAskill",
            signatory_title="Hall Superintendent",
            signature_date="2026-11-19",
            amount="54000.00 GBP",
        ),
        how=Scanner(dpi=115, skew=-0.9, noise=4, jpeg=36, seed=8),
    )
    report = build(
        """
# Flood Resilience Programme
## Completion report for Work Package 4, Culvert Telemetry
Prepared by Tarn & Tideway Engineers for the Vale of Orrin Water Board, September 2026. Engagement VOWB-0552.
This report tells what was installed, how it was tried, and what the Board will have to look after. The record of acceptance forms its last page.
===
## 1 What was installed
Nineteen ultrasonic level gauges stand at the culverts named in Table 1. Each sends a reading every fifteen minutes, and every two minutes once the level passes the amber mark.
!t 15,55,30 zebra
| No. | Culvert | Commissioned
| 1 | Mill Street upper | 6 July 2026
| 2 | Mill Street lower | 6 July 2026
| 3 | Fairgreen | 8 July 2026
| 4 | Abbey Mains | 9 July 2026
## 2 How it was tried
A drop test was made at every site. An acceptance of the individual gauges by the maintenance team was not asked for, since the package is judged as a whole.
===
## 3 What the Board looks after
Batteries last about four years. The desiccant should be looked at each autumn. Two spare heads are kept at the Orrin depot. The supplier answers faults for twenty-four months.
## 4 Lessons
Rowans grow into the beam at Fairgreen, and should be cut every spring.
===
## Annex C – Record of acceptance
Work Package 4 of the Flood Resilience Programme has been delivered, tried and explained to our staff. On behalf of the Board I accept it without reservation; the package price of £88,400.00 can be claimed.
!t 30,70 dots
| Signature | ~ink:118
| Name | Alasdair Begbie
| Post | Director of Catchments
| Date | 30 September 2026
""",
        font="Times-Roman",
        size=11,
        foot="Tarn & Tideway · VOWB-0552 · WP4 completion report",
    )
    yield paper(
        "culvert-report",
        report,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Vale of Orrin Water Board",
            project="Flood Resilience Programme",
            project_code="VOWB-0552",
            milestone="Work Package 4",
            signatory_name="Alasdair Begbie",
            signatory_title="Director of Catchments",
            signature_date="2026-09-30",
            amount="88400.00 GBP",
        ),
    )
    yield paper(
        "training-form",
        build(
            """
# Delivery sign-off
Please fill in on screen, save, and return to bookings@cobaltlearning.example.
: Customer : ~tx:customer=Harrowgate Rail Services Ltd
: Programme : ~tx:programme=Depot Leadership Programme
: Job code : ~tx:booking=CL-5540
: Module delivered : ~tx:module=Module 3: Difficult conversations
: Fee for the module : ~tx:fee=GBP 6,400.00
## Was the module delivered as agreed?
!t 6,94 none mid
| ~ck:yes=1 | Yes. We accept delivery and you may invoice.
| ~ck:partly=0 | In part. We accept delivery once the points below are settled.
| ~ck:no=0 | No. We do not accept delivery.
: Points : ~tx:points=
: Electronic signature : ~tx:sign=/s/ Nkechi Abara-Lund
: Position : ~tx:position=People Development Partner
: Date : ~tx:date=18 June 2026
""",
            head=("band", "Cobalt Learning", "Courses that stay"),
            colour="#0047ab",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Harrowgate Rail Services Ltd",
            project="Depot Leadership Programme",
            project_code="CL-5540",
            milestone="Module 3: Difficult conversations",
            signatory_name="Nkechi Abara-Lund",
            signatory_title="People Development Partner",
            signature_date="2026-06-18",
            amount="6400.00 GBP",
        ),
        form="form",
    )
    yield paper(
        "furniture-part",
        build(
            """
# Proof of delivery and installation
!t 25,25,25,25 grid
| Customer | Sable & Fenwick LLP | Order | P-66120
| Site | Level 9, Corvus House | Our job | INST-9037
## Items
!t 12,48,12,12,16 grid head
| Ref | Item | Ordered | Left on site | Accepted
| D14 | Sit-stand desk, oak | 64 | 64 | yes
| C03 | Task chair, slate | 64 | 64 | yes
| S21 | Acoustic screen | 30 | 22 | 19
| L08 | Locker bank | 4 | 4 | yes
Customer's remarks: <i>Everything is accepted except the screens. Three acoustic screens with torn fabric go back; eight acoustic screens are still to come.</i>
Value of what was accepted: £71,915.00
!t 25,45,30 grid
| Received by | Tobias Wray, Facilities Lead | ~ink:131
| Date | 2 December 2026 |
> Property in the goods passes on payment.
""",
            font="Deja",
            size=8.5,
            colour="#5a2d0c",
            head=("left", "Pommel Workspace", "Fit-out and furniture"),
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Sable & Fenwick LLP",
            project_code="INST-9037",
            signatory_name="Tobias Wray",
            signatory_title="Facilities Lead",
            signature_date="2026-12-02",
            amount="71915.00 GBP",
            po_number="P-66120",
            conditions=[
                "Three acoustic screens with torn fabric go back",
                "eight acoustic screens are still to come",
            ],
        ),
    )
    cover = build(
        """
Sheet 1 of 2
# Gate review pack
: Client : Tessellate Mutual Insurance
: Programme : Claims Platform Migration
: Engagement : ENG-70442
: Gate : Gate 3, data migration rehearsal
: Fee at this gate : $118,000.00
---
The rehearsal ran over the weekend of August 15–16, 2026. 4.1 million claims moved; 212 did not. Reconciliation is in the shared folder.
The client's decision is on sheet 2.
""",
        page=LETTER,
        kv="lines",
    )
    answer = build(
        """
Sheet 2 of 2
# Client decision at the gate
!t 6,94 none mid
| ~box | Pass
| ~boxx | Conditional pass, conditions written below
| ~box | Fail
Conditions:
1. The 212 rejected claims are migrated by hand before cut-over.
2. A second rehearsal of the attachments load.
!t 50,50 lines
| Imogen Castellane | Chief Claims Officer
| ~ink:142 | August 21, 2026
""",
        page=LETTER,
        font="Times-Roman",
        size=12,
    )
    yield Paper(
        "kw-gate-review",
        "a",
        "mixed",
        joined(cover, scan(answer, Scanner(dpi=110, skew=0.7, noise=4, jpeg=36, seed=12))),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Tessellate Mutual Insurance",
            project="Claims Platform Migration",
            project_code="ENG-70442",
            milestone="Gate 3, data migration rehearsal",
            signatory_name="Imogen Castellane",
            signatory_title="Chief Claims Officer",
            signature_date="2026-08-21",
            amount="118000.00 USD",
            conditions=[
                "The 212 rejected claims are migrated by hand before cut-over.",
                "A second rehearsal of the attachments load.",
            ],
        ),
        joined(cover, answer),
    )
    yield paper(
        "mail-no-accept",
        build(
            """
!t 15,85 none
| From | "Philippa Dunmore-Ash" <pda@heronbridge-theatre.example>
| To | Jon Talbot, Lumen Rigging
| Sent | 9 October 2026 18:07
| Subject | Fly system – commissioning
---
Jon
The crew had bars 7 and 11 up and down all afternoon. Bar 7 still drifts two inches an hour with the counterweight balanced, and bar 11 overshot its dead twice with a person underneath. I am not prepared to have that over a chorus.
So: we do not accept the Fly System Commissioning for the Heronbridge Stage Refit, and the second instalment (£22,150.00) stays where it is. Come back to me with dates for putting both bars right.
Philippa
Philippa Dunmore-Ash, Technical Director
Heronbridge Theatre Trust
""",
            font="Helvetica",
            size=10.5,
            foot="Printed from webmail, 9/10/2026 18:15, page 1 of 1",
        ),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Heronbridge Theatre Trust",
            project="Heronbridge Stage Refit",
            milestone="Fly System Commissioning",
            signatory_name="Philippa Dunmore-Ash",
            signatory_title="Technical Director",
            signature_date="2026-10-09",
            amount="22150.00 GBP",
        ),
    )
    yield paper(
        "timesheet-refused",
        build(
            """
^ SEMI-MONTHLY TIMECARD
!t 20,30,20,30 box
| Consultant | Radek Sobol | Period | Oct 1–15, 2026
| Customer | Juniper Basin Power Co-op | Project | Substation Relay Audit
| Job no. | JB-4410 | Rate | $125.00 / h
!t 40,20,20,20 lines
| Task | Week 1 | Week 2 | Hours
| Field visits | 30 | 34 | 64
| Report drafting | 8 | 12 | 20
| Travel | 14 | 12 | 26
| <b>Total</b> | 52 | 58 | <b>110</b>
Claimed: $13,750.00
## Customer
!t 8,42,8,42 none mid
| ~box | Approved | ~boxx | Rejected – return to consultant
Reason: Travel is not billable under section 6; two of the field visits were cancelled by us.
!t 50,50 none
| ~ink:153 | Oct 19, 2026
| Lorna Whitehorse, Maintenance Manager |
""",
            page=LETTER,
            font="Times-Roman",
            size=10.5,
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Juniper Basin Power Co-op",
            project="Substation Relay Audit",
            project_code="JB-4410",
            signatory_name="Lorna Whitehorse",
            signatory_title="Maintenance Manager",
            signature_date="2026-10-19",
            amount="13750.00 USD",
        ),
    )
    yield paper(
        "both-boxes",
        build(
            """
# Works order completion card
!t 35,65 grid
| Landlord | Merefield Housing Association
| Works order | MHA/26/31877
| Job | Kitchen replacement, 14 Plover Court
| Contractor | Dovetail Home Services
| Value | £5,236.00
To be marked by the landlord's surveyor:
!t 8,92 grid mid
| ~boxx | Work accepted
| ~boxx | Work not accepted, recall contractor
!t 35,65 grid mid
| Surveyor (print) | Jolyon Peake
| Signature | ~ink:164
| Date | 12 January 2027
""",
            font="Narrow",
            size=12,
        ),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Merefield Housing Association",
            project="Kitchen replacement, 14 Plover Court",
            project_code="MHA/26/31877",
            signatory_name="Jolyon Peake",
            signatory_title="Surveyor",
            signature_date="2027-01-12",
            amount="5236.00 GBP",
        ),
        how=Scanner(dpi=105, skew=1.3, noise=6, jpeg=34, blur=0.8, shadow=True, seed=21),
    )
    yield paper(
        "draft-change",
        build(
            """
# Change request CR-27
!t 25,25,25,25 grid
| Customer | Sturgeon Bay Cheese Company | Project no. | 2025-118
| Project | Brine Line Automation | Requested by | Plant engineering
## What changes
Two further conductivity probes on the return loop and the screens to show them.
## Effect
!t 60,40 lines
| Price | plus $8,340.00
| Schedule | go-live moves from March 1 to March 12, 2027
## Terms that stay as they are
All other terms of the agreement remain in force. A change is binding only in its issued version. Until then the supplier continues on the original scope and may not bill for the work described above.
## Approval by customer
Change CR-27 is approved.
!t 50,50 lines
| Name | Arvid Thorsness
| Title | Plant Manager
| Signature | ~ink:175
| Date | February 2, 2027
""",
            page=LETTER,
            mark="DRAFT",
            head=("left", "Copperleaf Controls, Inc.", "Change control"),
        ),
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Sturgeon Bay Cheese Company",
            project="Brine Line Automation",
            project_code="2025-118",
            signatory_name="Arvid Thorsness",
            signatory_title="Plant Manager",
            signature_date="2027-02-02",
            amount="8340.00 USD",
            change_order_number="CR-27",
            warnings=["draft_or_void"],
        ),
    )
    yield paper(
        "sow-brand",
        build(
            """
^ Statement of Work KV-SOW-02
under the Master Services Agreement of 14 January 2026
: Client : Kestrel & Vane Ltd
: Agency : Otherwise Studio
: Project : Tone of Voice Handbook
## Deliverables
- Interviews with twelve members of staff
- Draft handbook, forty pages
- Final handbook and two workshops
## Acceptance
A deliverable counts as accepted when the Client says so in writing, or when ten working days have passed without remarks.
## Fees
Fixed fee £24,500.00, a third on each deliverable.
!t 50,50 lines
| For the Client | For the Agency
| ~ink:186 | ~ink:187
| Cordelia Vane, Managing Director | Rufus Amory, Partner
| 22 January 2026 | 20 January 2026
""",
            cols=2,
            kvw=20,
            size=10,
            margin=16,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Kestrel & Vane Ltd",
            project="Tone of Voice Handbook",
            project_code="KV-SOW-02",
            signatory_name="Cordelia Vane",
            signatory_title="Managing Director",
            signature_date="2026-01-22",
            amount="24500.00 GBP",
        ),
    )
    yield paper(
        "mail-room-keys",
        build(
            """
Subject: Wednesday's workshop – room and keys
From: Ottoline Frayne, Brackwater Museum Service
To: Kit Hensley, Sounding Line Audio Guides
Date: Monday, 2 November 2026, 09:14
---
Dear Kit,
We are in the Learning Room and not the Gallery on Wednesday, because the Gallery floor is being waxed. Keys are at the desk from half past eight; there is coffee.
For the Harbour Voices Audio Guide I shall bring the curators' notes on the second draft, so that your writers can ask about them. Nothing needs to be settled on the day.
See you then,
Ottoline
""",
            font="Courier",
            size=9.5,
            box=False,
        ),
        truth(
            "email",
            None,
            None,
            "en",
            client="Brackwater Museum Service",
            project="Harbour Voices Audio Guide",
            signatory_name="Ottoline Frayne",
        ),
    )
