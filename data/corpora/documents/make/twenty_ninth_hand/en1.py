"""English, first half."""

from collections.abc import Iterator

from paper import Paper, truth

from .pages import LETTER, Sheet, page, scanned


def papers() -> Iterator[Paper]:
    yield Paper(
        "ku-en-fitout-handover",
        "a",
        "text",
        page(
            """
# Record of Handover - Interior Fit-Out
Form HO-4, kept in the site file
---
Contractor :: Penhallow Joinery & Interiors Ltd, Unit 6 Tregear Yard, Truro
Employer :: Castaway Coffee Roasters Ltd
Works :: Refurbishment of roastery café, 14 Quay Row, Falmouth
Job no. :: PJI-2207
Stage handed over :: Second fix and decoration
Value of stage :: £18,460.00 excl. VAT

The Employer's representative walked the works with the Contractor's foreman on 3 March 2026. No snags were found.
| Room | Joinery | Decoration | Floor |
| Roastery | pass | pass | pass |
| Café front | pass | pass | pass |
| Stair and landing | pass | pass | pass |
| Staff room | pass | pass | n/a |
The keys (4 sets), the paint schedule and the electrical certificates were given over.
The Employer takes the stage named above as complete and in accordance with the drawings. The retention for this stage runs from today.

For the Employer ;; ~11 ;; --- ;; Imogen Trewhella ;; Operations Director ;; 3 March 2026 && For the Contractor ;; ~12 ;; --- ;; Jago Penhallow ;; Foreman ;; 3 March 2026
""",
            kv="line",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Castaway Coffee Roasters Ltd",
            project="Refurbishment of roastery café, 14 Quay Row, Falmouth",
            project_code="PJI-2207",
            milestone="Second fix and decoration",
            signatory_name="Imogen Trewhella",
            signatory_title="Operations Director",
            signature_date="2026-03-03",
            amount="18460.00 GBP",
        ),
    )

    yield Paper(
        "ku-en-uat-milestones",
        "a",
        "text",
        page(
            """
^ MERIDOCK SYSTEMS
^ User acceptance testing - sign-off sheet
---
Customer: Northgate Housing Trust && Project: Tenancy Portal Replacement
Engagement: MS-0419-NHT && Purchase order: 4500077213

Payment milestones of this engagement, for orientation:
| No. | Milestone | Fee (GBP) | Status |
| M1 | Discovery and backlog | 12,000.00 | signed off 14 Nov 2025 |
| M2 | Rent account module | 31,500.00 | this sheet |
| M3 | Repairs module | 28,750.00 | in build |
| M4 | Hypercare | 9,400.00 | not started |

Test summary for M2: 146 scripts run, 146 passed, 0 open at severity 1 or 2. Three cosmetic items moved to the M3 backlog by agreement; they form no part of M2.

## Statement of the customer
We confirm that milestone M2, Rent account module, has met its exit criteria. Meridock may raise the invoice of £31,500.00.
M1 is closed already; M3 and M4 are unaffected by this sheet.

Signed ;; ~21 && Name: Oluwaseun Adebayo-Kerr ;; Role: Head of Digital Services ;; Date: 19 February 2026
""",
            face="N",
            size=10.5,
            grid="lines",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Northgate Housing Trust",
            project="Tenancy Portal Replacement",
            project_code="MS-0419-NHT",
            milestone="Rent account module",
            signatory_name="Oluwaseun Adebayo-Kerr",
            signatory_title="Head of Digital Services",
            signature_date="2026-02-19",
            amount="31500.00 GBP",
            po_number="4500077213",
        ),
    )

    yield Paper(
        "ku-en-mail-branding",
        "a",
        "text",
        page(
            """
* Dana Whitlock
---
From :: Priscilla Okonjo <p.okonjo@larkmoorhotels.example>
Sent :: Tuesday, January 27, 2026 4:52 PM
To :: Dana Whitlock <dana@twofoldstudio.example>
Cc :: Accounts Payable
Subject :: RE: Brand guidelines v3 - all good

Hi Dana,

Went through the final PDF with our GM this afternoon and we have nothing further. The Brand Guidelines for the Larkmoor Collection rebrand are approved as delivered on January 22. Please bill the second installment of $7,250.00 against PO LM-3381 whenever you're ready.

It has been a pleasure, the icons especially.

Priscilla

Priscilla Okonjo
VP Marketing, Larkmoor Hotels Inc.
312 555 0148

-----Original Message-----
From: Dana Whitlock
Sent: Thursday, January 22, 2026 9:03 AM
Hi Priscilla, attached is version 3 with the corrected grey values. Would you let me know whether we can close this one out?
""",
            page=LETTER,
            label=60,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Larkmoor Hotels Inc.",
            project="Larkmoor Collection rebrand",
            milestone="Brand Guidelines",
            signatory_name="Priscilla Okonjo",
            signatory_title="VP Marketing",
            signature_date="2026-01-27",
            amount="7250.00 USD",
            po_number="LM-3381",
        ),
    )

    yield Paper(
        "ku-en-letter-landscape",
        "a",
        "text",
        page(
            """
* Borough of Haverleigh
Parks and Open Spaces, Civic Offices, Haverleigh

> 6 May 2026

Greenwold Landscape Architects LLP
3 Tannery Lane
Haverleigh

Our ref: POS/118/GL
Dear Ms Castellane

* Elmsford Meadow Play Area - technical design (RIBA Stage 4)

Thank you for the drawing package and specification issued on 22 April under your job number G-1904.

My officers and the access panel have gone through it. I am pleased to say that the Council is content with the package, and this letter is our acceptance of the Stage 4 deliverables for the purposes of clause 7 of your appointment. The stage fee of £14,825.00 falls due in the ordinary way.

Would you please let Mr Dhillon have the planting schedule as a spreadsheet for the maintenance contractor; there is no hurry for it and nothing turns on it.

Yours sincerely

~31
Ruth Abernethy-Vance
Head of Parks and Open Spaces
""",
            face="T",
            size=11.5,
            margin=72,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Borough of Haverleigh",
            project="Elmsford Meadow Play Area",
            project_code="G-1904",
            milestone="technical design (RIBA Stage 4)",
            signatory_name="Ruth Abernethy-Vance",
            signatory_title="Head of Parks and Open Spaces",
            signature_date="2026-05-06",
            amount="14825.00 GBP",
        ),
    )

    yield Paper(
        "ku-en-timesheet-geotech",
        "a",
        "text",
        page(
            """
# WEEKLY TIME RECORD
Subsurface Kinetics, Inc. - Reno, Nevada
Client :: Pinyon Flat Water District
Project :: Reservoir No. 2 Seepage Study
Project number :: 25-0932
Staff :: Theo Marchetti, P.G.
Week ending :: Saturday, April 18, 2026

| Day | Task | Hours |
| Mon 4/13 | Borehole logging B-7, B-8 | 9.0 |
| Tue 4/14 | Borehole logging B-9 | 8.5 |
| Wed 4/15 | Packer tests | 10.0 |
| Thu 4/16 | Packer tests, sample shipment | 7.5 |
| Fri 4/17 | Field memo | 5.0 |
| Total | | 40.0 |
Billing: 40.0 h at $148.00 = $5,920.00

Employee certification: hours are true and complete. /s/ Theo Marchetti 04/18/2026

## Client approval
Status: APPROVED
/s/ Lorraine Yazzie, District Engineer
Approved on April 20, 2026 at 08:14 PDT via TimeGate, record 7f31-88c0, IP 203.0.113.60
""",
            page=LETTER,
            grid="band",
            label=110,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Pinyon Flat Water District",
            project="Reservoir No. 2 Seepage Study",
            project_code="25-0932",
            signatory_name="Lorraine Yazzie",
            signatory_title="District Engineer",
            signature_date="2026-04-20",
            amount="5920.00 USD",
        ),
    )

    yield Paper(
        "ku-en-change-order-brewery",
        "a",
        "text",
        page(
            """
# CHANGE ORDER
Change Order No. :: 007
Project :: Taproom and Canning Hall Addition
Owner :: Sable Creek Brewing Company
Contractor :: Hollis & Dray Builders, LLC
Contract date :: June 2, 2025
Contractor's job no. :: 25-114

The Contract is changed as follows:
- Add trench drain, 62 LF, with stainless grates at canning line: $11,340.00
- Delete epoxy finish at Room 106: ($2,115.00)
- Add 6 calendar days to the Contract Time

| Original Contract Sum | $1,284,000.00 |
| Net of previous change orders (001-006) | $38,902.00 |
| Contract Sum before this change | $1,322,902.00 |
| Net change by this Change Order | $9,225.00 |
| New Contract Sum | $1,332,127.00 |
Date of Substantial Completion is now August 21, 2026.

. Not valid until signed by Owner and Contractor.
CONTRACTOR ;; ~41 ;; --- ;; By: Marcus Dray, Member ;; Date: March 9, 2026 && OWNER - accepted and agreed ;; ~42 ;; --- ;; By: Helene Sorvino, President ;; Date: March 12, 2026
""",
            page=LETTER,
            face="T",
            size=11,
            kv="table",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Sable Creek Brewing Company",
            project="Taproom and Canning Hall Addition",
            project_code="25-114",
            signatory_name="Helene Sorvino",
            signatory_title="President",
            signature_date="2026-03-12",
            amount="9225.00 USD",
            change_order_number="007",
        ),
    )

    s = Sheet(face="C", size=10, hand="Kristi", label=150).flow("""
* ORBELL SCIENTIFIC INSTALLATIONS
Delivery and commissioning note            No. D-60418
---
Delivered to :: Quillan Institute of Marine Biology
Site :: Wet Laboratory 3, Oban
Order :: QI-PO-20551
Project :: Cold-room and flume package
Lot :: Lot 2 - Recirculating flume
| Qty | Description |
| 1 | Flume, 6 m, acrylic walls |
| 2 | Pump skid, 11 kW |
| 1 | Control cabinet with logger |
| 1 | Set of manuals and FAT records |

Commissioned by: K. Aitchison (Orbell)
Leak test 4 h: no loss.   Flow 0.8 m/s reached.

Goods received complete and undamaged, plant commissioned to our satisfaction. Lot 2 is accepted.

Signature for the customer:
~51
Print name :: @ Morag Lindqvist
Position :: @ Laboratory Manager
Date :: @ 12 Nov 2025
""")
    s.stamp("QUILLAN INSTITUTE/RECEIVED/12 NOV 2025", 360, 425, 11)
    d = s.pdf()
    yield Paper(
        "ku-en-delivery-flume",
        "a",
        "scan",
        scanned(d, skew=-1.1, seed=5),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Quillan Institute of Marine Biology",
            project="Cold-room and flume package",
            milestone="Lot 2 - Recirculating flume",
            signatory_name="Morag Lindqvist",
            signatory_title="Laboratory Manager",
            signature_date="2025-11-12",
            po_number="QI-PO-20551",
        ),
        source=d,
    )

    yield Paper(
        "ku-en-board-resolution",
        "a",
        "text",
        page(
            """
^ TAMARACK RIDGE ELECTRIC COOPERATIVE
^ Resolution No. 2026-17
---
WHEREAS, the Cooperative engaged Vantle Grid Advisors under Agreement VGA-887 for the Distribution Automation Roadmap; and

WHEREAS, Vantle Grid Advisors delivered the Phase 2 Feeder Study on April 30, 2026, and the General Manager and the Engineering Committee have reviewed it and recommend that it be taken as complete;

NOW, THEREFORE, BE IT RESOLVED by the Board of Directors that the Phase 2 Feeder Study be, and it hereby is, accepted as final; and

BE IT FURTHER RESOLVED that the Treasurer is authorized to release the Phase 2 fee in the amount of $64,300.00.

Moved by Director Haugen, seconded by Director Blaylock. Ayes 7. Nays 0. Absent 2.
ADOPTED this 19th day of May, 2026.

~61
---
Constance Haugen-Reyes
Board Secretary
""",
            page=LETTER,
            face="T",
            size=12,
            margin=80,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Tamarack Ridge Electric Cooperative".upper(),
            project="Distribution Automation Roadmap",
            project_code="VGA-887",
            milestone="Phase 2 Feeder Study",
            signatory_name="Constance Haugen-Reyes",
            signatory_title="Board Secretary",
            signature_date="2026-05-19",
            amount="64300.00 USD",
        ),
    )

    yield Paper(
        "ku-en-lift-form",
        "a",
        "form",
        page(
            """
# Lift modernisation - customer acceptance
Kestrelway Lifts (Ireland) Ltd. Complete on screen, then return to the service desk.
?Customer :: Ardnamona Nursing Home CLG
?Installation :: Replacement of passenger lift L1, east wing
?Contract number :: KWL-5530
?Stage :: Stage 3 - commissioning
?Amount due on acceptance (EUR) :: 22,175.00

Decision of the customer (choose one)
[!] Work accepted
[?] Work accepted with reservations (list them)
[?] Work not accepted
?Reservations :: none

By typing /s/ and your name you sign this form.
?Signature :: /s/ Fionnuala Breathnach
?Name :: Fionnuala Breathnach
?Capacity :: Director of Nursing
?Date (day month year) :: 30 April 2026
""",
            label=170,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ardnamona Nursing Home CLG",
            project="Replacement of passenger lift L1, east wing",
            project_code="KWL-5530",
            milestone="Stage 3 - commissioning",
            signatory_name="Fionnuala Breathnach",
            signatory_title="Director of Nursing",
            signature_date="2026-04-30",
            amount="22175.00 EUR",
        ),
    )

    yield Paper(
        "ku-en-survey-lastline",
        "a",
        "text",
        page(
            """
# Deliverable Receipt and Acceptance
Loxwater Geomatics Pty Ltd, Ballarat
---
Principal :: Wimmera Plains Shire Council
Commission :: Rural Drainage Asset Survey
Commission No. :: LG/25/071
Deliverable :: D2 Point cloud and breakline model
Received on :: 9 February 2026
Fee for D2 :: AUD 16,940.00

The Principal has examined D2 against section 3.4 of the brief. Horizontal and vertical accuracy were checked at 25 control points and lie within tolerance. Naming, tiling and metadata follow the Council's data standard. The files open in the Council's GIS without error.

D2 is accepted.

For the Principal ;; ~71 ;; Nathaniel Goh ;; Coordinator Infrastructure Assets ;; 24 February 2026 && Endorsement by the Principal's signatory: ;; acceptance holds only provided that tile 14-C is re-supplied with the culvert at Sheep Hill included, by 13 March 2026.
""",
            label=120,
            face="H",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Wimmera Plains Shire Council",
            project="Rural Drainage Asset Survey",
            project_code="LG/25/071",
            milestone="D2 Point cloud and breakline model",
            signatory_name="Nathaniel Goh",
            signatory_title="Coordinator Infrastructure Assets",
            signature_date="2026-02-24",
            amount="16940.00 AUD",
            conditions=[
                "tile 14-C is re-supplied with the culvert at Sheep Hill included, by 13 March 2026"
            ],
        ),
    )

    yield Paper(
        "ku-en-mail-conditional",
        "a",
        "text",
        page("""
Gerald Attwater <g.attwater@brindleforge.example>
to Samira, Ops
Thu, 12 Mar 2026 at 10:26
* Warehouse racking calcs / Brindle Forge Ltd
---
Morning Samira,

Good set of calcs, thank you, clear enough for even me to follow.

I am happy to sign off the Racking Structural Report for the Distribution Centre 2 project (your ref S-4471) on the following basis:
- the baseplate detail on sheet 9 is corrected to M20 anchors
- you add the seismic note that our insurer asked for

Once both are in, send the invoice for £3,900.00 to purchase ledger, no need to come back to me.

Regards
Gerald Attwater
Engineering Manager
Brindle Forge Ltd
"""),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Brindle Forge Ltd",
            project="Distribution Centre 2",
            project_code="S-4471",
            milestone="Racking Structural Report",
            signatory_name="Gerald Attwater",
            signatory_title="Engineering Manager",
            signature_date="2026-03-12",
            amount="3900.00 GBP",
            conditions=[
                "the baseplate detail on sheet 9 is corrected to M20 anchors",
                "you add the seismic note that our insurer asked for",
            ],
        ),
    )
