"""English: energy, plant, environmental and land survey work."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_fifth_hand.board import join, rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Commissioning, tests, surveys, orders."""
    data = typ(r"""
#set page(margin: (x: 1.8cm, y: 1.5cm))
#rect(width: 100%, fill: rgb("#0b4f4a"), inset: 10pt, text(white, 15pt)[*Site Acceptance Test Record* #h(1fr) SAT-204])
#table(columns: (1fr, 1fr), stroke: 0.4pt, [Customer: Northmere Water Company], [Supplier: Ferrant Pumps & Drives], [Project: Gullane Lane booster station], [Works order: WO-88213], [Equipment: Pump set PS-2, 2 x 75 kW], [Milestone: M4 Site acceptance test])
#table(columns: (auto, 2fr, 1fr, 1fr, auto), fill: (_, y) => if y == 0 { silver }, [Test], [Description], [Specified], [Measured], [Result], [1], [Duty flow at 48 m head], [92 l/s], [93.1 l/s], [Pass], [2], [Vibration DE bearing], [< 4.5 mm/s], [2.8 mm/s], [Pass], [3], [Changeover on trip], [< 8 s], [5 s], [Pass], [4], [Telemetry alarms], [12 of 12], [12 of 12], [Pass])
*Outcome* #h(1cm) #tick(true) Accepted #h(1cm) #tick(false) Accepted with reservations #h(1cm) #tick(false) Not accepted

Value released on acceptance: £57,300.00 (30 % of contract price)
#v(8pt)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [*Supplier's test engineer*], [*Customer's witness*], [#ink(101)], [#ink(102)], [B. Tolland], [Sunniva Rask, Lead Mechanical Engineer], [24 Aug 2026], [25 Aug 2026])
""")
    yield Paper(
        "mg-en-sat",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Northmere Water Company",
            project="Gullane Lane booster station",
            project_code="WO-88213",
            milestone="M4 Site acceptance test",
            signatory_name="Sunniva Rask",
            signatory_title="Lead Mechanical Engineer",
            signature_date="2026-08-25",
            amount="57300.00 GBP",
        ),
    )

    data = typ(r"""
#set page(paper: "us-letter", columns: 2, margin: 1.7cm)
#set text(size: 9.5pt)
#place(top + center, scope: "parent", float: true, text(14pt)[*Mechanical Completion & Turnover Certificate*])
*Facility:* Pine Hollow Solar, 88 MWac \
*Owner:* Pine Hollow Renewables, LLC \
*EPC Contractor:* Sunhaven Constructors, Inc. \
*Project No.* PHS-2291 \
*Turnover package:* Block 5 inverters and trackers

1. The Contractor certifies that the turnover package has been erected in line with the drawings, that torque marks are complete, and that string tests are recorded in binder 5-B.

2. The Owner's walkdown on September 1, 2026 raised eleven Category B items and no Category A items. All eleven were closed by September 8, 2026.

3. Risk of loss for the package stays with the Contractor until Substantial Completion of the whole facility.

4. This certificate is no waiver of any warranty.

#colbreak()
*Contractor*

/s/ Gil Navarrete \
Gil Navarrete, Site Director \
September 9, 2026
#v(10pt)
*Owner -- acceptance of turnover*

The Owner accepts the turnover package and approves Milestone Payment 6 in the sum of \$1,184,000.00.

/s/ Bettina Kroll \
Bettina Kroll, VP Engineering & Construction \
September 11, 2026
""")
    yield Paper(
        "mg-en-turnover",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Pine Hollow Renewables, LLC",
            project="Pine Hollow Solar, 88 MWac",
            project_code="PHS-2291",
            milestone="Block 5 inverters and trackers",
            signatory_name="Bettina Kroll",
            signatory_title="VP Engineering & Construction",
            signature_date="2026-09-11",
            amount="1184000.00 USD",
        ),
    )

    data = rl(
        """> Trenholm Land Surveys
> 5 Abbot's Row, Wexcombe
> 28 August 2026
Wexcombe Rural Estates Ltd
The Estate Office

<b>Job 4471 - Boundary and topographic survey, Lower Hamble Farm</b>
Dear Mrs Prideaux,
We are pleased to notify you that stage 2 (topographic survey and 1:500 plans) of the above is now complete in our view. The plans were uploaded on 27 August. Our fee for the stage will be £6,840.00 plus VAT.
Would you kindly confirm that you accept the stage by signing the slip below and returning it to us?
Yours sincerely,
~111
Neil Trenholm, Chartered Land Surveyor
---
<b>Acceptance slip</b> - Job 4471, stage 2
Wexcombe Rural Estates Ltd accepts stage 2.
Signed :: ................................................
Name :: Judith Prideaux
Date :: ................................................""",
        "Times-Roman",
        11,
    )
    yield Paper(
        "mg-en-slip",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Wexcombe Rural Estates Ltd",
            project="Boundary and topographic survey, Lower Hamble Farm",
            project_code="4471",
            milestone="stage 2 (topographic survey and 1:500 plans)",
            signatory_name="Judith Prideaux",
            amount="6840.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    page = rl(
        """# REMEDIATION VERIFICATION - REGULATED AREA SIGN-OFF
Client :: Castlegrove Gas Networks
Site :: Former Bellfield gasworks
Project number :: EV-0932
Area :: Zone B - tar well excavation

The base and sides of the excavation were sampled at 18 points. Two results for benzo(a)pyrene remain above the target.
Client's decision:
[ ] Zone B accepted for backfill
[x] Zone B accepted for backfill subject to the items below
[ ] Zone B rejected
|No|Item
|1|Remove a further 0.5 m at points S7 and S12 and resample
|2|Submit waste transfer notes for loads 44 to 61
Client's representative :: ~K:Abena Foxley
Printed :: Abena Foxley, Environmental Manager
Date :: 7 October 2026""",
        "Helvetica",
        10,
        kv="grid",
        tint="#204020",
    )
    yield Paper(
        "mg-en-verification",
        "a",
        "scan",
        scan(page, Scanner(dpi=88, skew=0.7, noise=1.6, jpeg=24, blur=0.6)),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="Castlegrove Gas Networks",
            project="Former Bellfield gasworks",
            project_code="EV-0932",
            milestone="Zone B - tar well excavation",
            signatory_name="Abena Foxley",
            signatory_title="Environmental Manager",
            signature_date="2026-10-07",
            conditions=[
                "Remove a further 0.5 m at points S7 and S12 and resample",
                "Submit waste transfer notes for loads 44 to 61",
            ],
        ),
        page,
    )

    data = rl(
        """# PURCHASE ORDER
PO number :: PO-45-10882
Buyer :: Hartsmoor Cement Works
Supplier :: Ostley Refractories Ltd
Date :: 12 May 2026
Project :: Kiln 2 winter reline
| Line | Description | Qty | Unit price | Total
| 10 | High-alumina brick, type A70 | 120 t | 640.00 | 76,800.00
| 20 | Castable, 25 kg bags | 900 | 18.50 | 16,650.00
| 30 | Supervision, two shifts | 14 days | 1,150.00 | 16,100.00
Total GBP, excluding VAT :: 109,550.00
Payment 60 days after acceptance of the lining by the works manager. Acceptance will be given on our form W-12 after the heat-up.
This order was made by machine and bears no signature.""",
        "Helvetica",
        9,
        kv="lines",
        foot="Hartsmoor Cement Works - conditions of purchase overleaf",
    )
    yield Paper(
        "mg-en-po",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Hartsmoor Cement Works",
            project="Kiln 2 winter reline",
            amount="109550.00 GBP",
            po_number="PO-45-10882",
        ),
    )

    data = rl(
        """# Generator Start-up & Customer Acceptance
Customer :: F:cust=Sagewater Regional Hospital
Project :: F:proj=Emergency power replacement
Job number :: F:job=GS-61027
Unit :: F:unit=Genset 2 - 1250 kW start-up
## Start-up checks
|| C:c1=1 | Oil and coolant levels | C:c2=1 | Transfer under load
|| C:c3=1 | Battery charger | C:c4=1 | Two-hour load bank
## Customer decision
|| C:acc=1 | Accepted | C:rej=0 | Not accepted
Accepted by :: F:name=Lorne Whitaker
Title :: F:title=Plant Operations Supervisor
E-signature :: F:sig=/s/ Lorne Whitaker
Date :: F:date=October 2, 2026
% Technician copy - Prairie Standby Power""",
        kv="lines",
        us=True,
    )
    yield Paper(
        "mg-en-startup",
        "a",
        "form",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Sagewater Regional Hospital",
            project="Emergency power replacement",
            project_code="GS-61027",
            milestone="Genset 2 - 1250 kW start-up",
            signatory_name="Lorne Whitaker",
            signatory_title="Plant Operations Supervisor",
            signature_date="2026-10-02",
        ),
    )

    cover = rl("""> Halvard Crane Services
Transmittal 38
To :: Brinmouth Container Terminal
Project :: STS crane 6 re-roping
Job :: HC-1440
Enclosed: customer's completion sheet, signed, one page. Please file with the job.""")
    page = rl(
        """# Completion sheet - job HC-1440
Item :: Main hoist ropes and overload test
Load test :: 51.5 t, held ten minutes, no slip
The terminal has checked the above and takes the crane back into service without reservation.
Signature :: ~121
Name :: ~D:Yusuf Penhale
Role :: ~D:duty engineer
Date :: ~D:19 July 2026""",
        size=12,
        kv="grid",
    )
    yield Paper(
        "mg-en-crane",
        "a",
        "mixed",
        join(cover, scan(page, Scanner(dpi=88, skew=-1.3, noise=2, jpeg=24))),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Brinmouth Container Terminal",
            project="STS crane 6 re-roping",
            project_code="HC-1440",
            milestone="Main hoist ropes and overload test",
            signatory_name="Yusuf Penhale",
            signatory_title="duty engineer",
            signature_date="2026-07-19",
        ),
        join(cover, page),
    )
