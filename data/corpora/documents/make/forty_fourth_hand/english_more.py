"""English post, second half: boards, forms filled by machine, columns, last lines."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import (
    CERT,
    CHANGE,
    COND,
    MAIL,
    NO,
    OK,
    OPEN,
    OTHER,
    SOW,
    TIME,
    draw,
    paper,
    scanned,
    typ,
)


def papers() -> Iterator[Paper]:
    yield paper(
        "board-resolution-fund",
        draw(
            """
# RESOLUTION OF THE BOARD
^^ Glenorchy Pension Trustees Limited
^^ passed at a meeting held on 24 March 2026, a quorum being present

WHEREAS Sable Actuarial LLP has delivered the work known as Scheme Valuation 2025 under engagement SA/GPT/19; and
WHEREAS the Administration Committee, having had the valuation reviewed, has recommended that it be adopted;

IT WAS RESOLVED
- THAT the final valuation report be and is hereby accepted;
- THAT the balance of the fee, being £27,900.00, be paid to Sable Actuarial LLP;
- THAT the thanks of the Board be recorded to Miss Ansah and her team for their patience.

Certified a true extract.

~14
Alasdair Menzies-Kerr
Chairman of the Board
24 March 2026
""",
            face="T",
            size=11,
            mid=True,
            ink="#3a2a1a",
        ),
        truth(
            CERT,
            OK,
            True,
            "en",
            client="Glenorchy Pension Trustees Limited",
            project="Scheme Valuation 2025",
            project_code="SA/GPT/19",
            milestone="final valuation report",
            signatory_name="Alasdair Menzies-Kerr",
            signatory_title="Chairman of the Board",
            signature_date="2026-03-24",
            amount="27900.00 GBP",
        ),
    )

    yield paper(
        "two-columns-partial",
        typ(r"""
#set page(columns: 2)
#set text(size: 9pt)
#place(top + center, scope: "parent", float: true)[#text(15pt, weight: "bold")[Acceptance Statement] \ Wayfinding Signage, job PX-557 – Milestone 2: Manufacture and Delivery]
*1 Parties.* Commissioned by St Aldate's Hospital Foundation. Made by Pixel & Post Sign Works.

*2 What was delivered.* Lot 1, ward signs (212 pieces). Lot 2, car park signs (38 pieces). Lot 3, tactile maps (6 pieces).

*3 Examination.* On 6 July 2026 the Foundation counted and examined all three lots on site. Lots 1 and 2 are of the agreed material, colour and wording and their finish is a credit to the makers.

*4 Outcome.* The Foundation accepts Lots 1 and 2. Lot 3 is not accepted, the Braille on the maps being unreadable.

*5 Money.* For the lots accepted the Foundation releases £19,284.00. The price of Lot 3 stays with the Foundation.

#colbreak()
*6 Warranty.* Twenty-four months from today for the lots accepted.

*7 Signed*

For St Aldate's Hospital Foundation

INK81

Grace Tolliver \ Capital Projects Officer \ 7 July 2026

For Pixel & Post

INK82

Ben Sato, Partner \ 7 July 2026
"""),
        truth(
            CERT,
            COND,
            True,
            "en",
            client="St Aldate's Hospital Foundation",
            project="Wayfinding Signage",
            project_code="PX-557",
            milestone="Manufacture and Delivery",
            signatory_name="Grace Tolliver",
            signatory_title="Capital Projects Officer",
            signature_date="2026-07-07",
            amount="19284.00 GBP",
            conditions=["Lot 3 is not accepted, the Braille on the maps being unreadable"],
        ),
    )

    yield paper(
        "mail-yes-provided",
        typ(r"""
#set text(font: "Liberation Mono", size: 9pt)
#kv(2cm, [From:], [Conor Haughey \<conor.haughey\@ballyrone-coop.example\>], [To:], [projects\@farrow-it.example], [Date:], [Tue, 12 May 2026 09:03:27 +0100], [Subject:], [Herd Register – acceptance of Release 2.4])
#line(length: 100%)
Morning all,

Release 2.4 has been live in our two test parishes since Easter and the vets are happy with it. On behalf of Ballyrone Dairy Co-operative I accept it, provided that the export to the Department is corrected before 1 June 2026 and the old passwords are reset.

Farrow's reference for the records: FIT-2260.

Regards \
Conor Haughey \
Operations Manager, Ballyrone Dairy Co-operative
"""),
        truth(
            MAIL,
            COND,
            None,
            "en",
            client="Ballyrone Dairy Co-operative",
            project="Herd Register",
            project_code="FIT-2260",
            milestone="Release 2.4",
            signatory_name="Conor Haughey",
            signatory_title="Operations Manager",
            signature_date="2026-05-12",
            conditions=[
                "the export to the Department is corrected before 1 June 2026",
                "the old passwords are reset",
            ],
        ),
    )

    yield paper(
        "change-form-empty",
        draw(
            """
# Contract Variation Form
## Inverleith Museums Service
Variation no. :: CV-0023
Project :: Gallery 7 Climate Control
Project no. :: IMS/2025/064
Requested by :: Aldous Environmental Ltd
Reason :: Second dehumidifier, basement store
Cost effect :: + £7,318.00

To be completed by the Museums Service:
|% 8,42,8,42
| {?agreed=0} | Variation agreed | {?declined=0} | Variation declined
Name :: {name=}
Position :: {post=}
Signature :: {sig=}
Date :: {date=}
> Work under a variation may start only when this form comes back agreed and signed.
""",
            ink="#4a148c",
        ),
        truth(
            CHANGE,
            OPEN,
            False,
            "en",
            client="Inverleith Museums Service",
            project="Gallery 7 Climate Control",
            project_code="IMS/2025/064",
            change_order_number="CV-0023",
            amount="7318.00 GBP",
        ),
        form="form",
    )

    yield paper(
        "commissioning-form-filled",
        draw(
            """
# PLANT COMMISSIONING – CUSTOMER RELEASE
Rotherby Pumps &amp; Motors | form RP-41
Customer :: {customer=Oakhanger Drainage Board}
Site / project :: {site=Pumping Station No. 9}
Works order :: {wo=W-61190}
Commissioned on :: {day=27 August 2026}

|% 60,20,20
|! Check | Pass | Fail
| Vibration within class B | {?c1=1} | {?c1f=0}
| Level control follows set point | {?c2=1} | {?c2f=0}
| Alarm reaches duty phone | {?c3=1} | {?c3f=0}

|% 8,92
| {?acc=1} | The customer accepts the plant.
| {?rej=0} | The customer refuses the plant. State why overleaf.

Name :: {name=Wilfred Stannard}
Position :: {pos=District Engineer}
Signed (type /s/ and name) :: {sign=/s/ Wilfred Stannard}
Date :: {date=28 August 2026}
""",
            grid="box",
        ),
        truth(
            CERT,
            OK,
            True,
            "en",
            client="Oakhanger Drainage Board",
            project="Pumping Station No. 9",
            project_code="W-61190",
            signatory_name="Wilfred Stannard",
            signatory_title="District Engineer",
            signature_date="2026-08-28",
        ),
        form="form",
    )

    yield paper(
        "sow-data-room",
        typ(r"""
#set heading(numbering: "1.")
#align(center)[#text(17pt)[Statement of Work No. 4] \ under the Master Services Agreement of 3 February 2024]
= Parties
Halyard Freight Systems, Inc. ("Client") and Monmouth Data Advisors LLC ("Consultant").
= Project
Customs Data Room, reference SOW-HFS-004.
= Deliverables and acceptance
#table(columns: (1fr, auto, auto), [Deliverable], [Due], [Fee], [D1 Inventory of filings], [June 30, 2026], [\$18,000.00], [D2 Searchable archive], [September 15, 2026], [\$41,500.00], [Total], [], [\$59,500.00])
Client will accept or reject each deliverable in writing within ten business days. A deliverable is accepted when Client signs the certificate in Exhibit B.
= Signatures
#grid(columns: (1fr, 1fr), [*Client* \ INK91 \ Leonard Petrakis \ Chief Compliance Officer \ May 18, 2026], [*Consultant* \ INK92 \ Joy Winterbourne \ Principal \ May 15, 2026])
"""),
        truth(
            SOW,
            None,
            True,
            "en",
            client="Halyard Freight Systems, Inc.",
            project="Customs Data Room",
            project_code="SOW-HFS-004",
            signatory_name="Leonard Petrakis",
            signatory_title="Chief Compliance Officer",
            signature_date="2026-05-18",
            amount="59500.00 USD",
        ),
    )

    yield paper(
        "brochure-signoff-tool",
        draw(
            """
# Sign-off without the paper chase
^^ Clasp Delivery Cloud for consultancies, surveyors and fit-out firms

"Since we moved to Clasp, our clients accept a stage in an afternoon," says the finance director of a firm of two hundred people.

## What you get
- Snag lists on the phone, with photographs and a clock
- Certificates that the client accepts or rejects with one touch
- A reminder when a milestone has been approved and nobody has invoiced it
## From £18 a seat and month
Try it for thirty days. Write to hello@clasp.example or ring 0300 555 0188.
> Clasp Delivery Cloud is a name of Ampersand Loop Ltd. Pictures show invented projects.
""",
            mid=True,
            ink="#c2185b",
            size=11,
        ),
        truth(OTHER, None, None, "en"),
    )

    yield scanned(
        "deliverable-review-rejected",
        draw(
            """
# DELIVERABLE REVIEW RECORD
|% 28,72
| Deliverable | Flood Risk Model, version 1
| Project | Culvert Replacement, B4417 – CR-1902
| Prepared by | Ashdown Hydraulics
| Reviewed for | Wrekin Borough Council

Reviewer's remarks
<d>Rainfall series stops in 2011. Culvert 6 is missing from the</d>
<d>model. The report reads well but the results cannot be used.</d>

Decision (mark one)
|% 6,27,6,30,6,25
| ^o | Accepted | ^o | Accepted with comments | ^x | Rejected

|% 20,40,12,28
| Signed | ~44 | Date | <d>14 Oct 2025</d>
| Name | <d>Priya Raman</d> | Post | <d>Principal Engineer</d>
""",
            size=11.5,
            grid="box",
        ),
        truth(
            CERT,
            NO,
            True,
            "en",
            client="Wrekin Borough Council",
            project="Culvert Replacement, B4417",
            project_code="CR-1902",
            milestone="Flood Risk Model, version 1",
            signatory_name="Priya Raman",
            signatory_title="Principal Engineer",
            signature_date="2025-10-14",
        ),
        Scanner(skew=1.1, noise=7, shadow=True, seed=12),
    )

    yield paper(
        "timesheet-portal-record",
        draw(
            """
Hourglass Time Portal – printed record
# Monthly timesheet 2026-02
Consultant :: Tamsin Ojukwu
Customer :: Verity Rail Ltd
Project :: Depot Scheduling (VR-2207)
|% 40,30,30
|! Task | Days | Remark
| Timetable import | 6.5 |
| Workshops at Crewe | 4.0 | rooms were excellent
| Documentation | 3.5 |
| Total | 14.0 |
## Record of approval
|% 30,30,40
|! When | Who | What
| 2 Mar 2026 09:15 | Tamsin Ojukwu | submitted
| 3 Mar 2026 11:40 | Leo Marchetti, Programme Manager, Verity Rail Ltd | returned: day of 12 Feb missing
| 3 Mar 2026 15:02 | Tamsin Ojukwu | corrected and submitted again
| 4 Mar 2026 08:30 | Leo Marchetti, Programme Manager, Verity Rail Ltd | APPROVED (signed in with two factors)
Status now: APPROVED
""",
            face="H",
            size=9,
            grid="rule",
            ink="#37474f",
        ),
        truth(
            TIME,
            OK,
            True,
            "en",
            client="Verity Rail Ltd",
            project="Depot Scheduling",
            project_code="VR-2207",
            signatory_name="Leo Marchetti",
            signatory_title="Programme Manager",
            signature_date="2026-03-04",
        ),
    )

    yield paper(
        "letter-last-line",
        typ(r"""
#set text(font: "Liberation Serif", size: 11pt)
#grid(columns: (1fr, 1fr), [*Pemberwick Estates* \ The Rent House \ Ludlow], align(right)[First of October two thousand and twenty-five])
#v(10pt)
To Messrs Garrow Thatching
#v(6pt)
*Re: Tithe Barn, roof – our job PE 77/25*
#v(4pt)
Gentlemen,

The barn looks splendid and the ridge is the best I have seen in the county. I walked round it with our surveyor on Monday, and he had no fault to find with the pitch, the eaves or the netting. Both of us commend your foreman, who kept the yard tidy and the tenants cheerful.

I accept the work and have told the bank to send you the final £16,470.00.

With kind regards,

INK57

Hon. Beatrice Pemberwick \ Trustee

All of which holds only if the scaffold tower is taken from the orchard by the fifteenth of the month.
"""),
        truth(
            CERT,
            COND,
            True,
            "en",
            client="Pemberwick Estates",
            project="Tithe Barn, roof",
            project_code="PE 77/25",
            signatory_name="Beatrice Pemberwick",
            signatory_title="Trustee",
            signature_date="2025-10-01",
            amount="16470.00 GBP",
            conditions=[
                "the scaffold tower is taken from the orchard by the fifteenth of the month"
            ],
        ),
    )

    yield paper(
        "ticked-twice-install",
        draw(
            """
# Installation Hand-Back Slip
^^ Northlight AV – slip 00482
Customer: Leda Street Theatre Company
Job: Stage projection rig, job no. NAV-1186

|% 6,94
| ^x | We have tested the rig and accept it as installed.
| ^x | We do not accept the rig; please send somebody.

Signed for the customer
~63
Ursula Bede, Technical Manager, 05/06/2026
""",
            mid=True,
            grid="none",
            size=10.5,
        ),
        truth(
            CERT,
            OPEN,
            True,
            "en",
            client="Leda Street Theatre Company",
            project="Stage projection rig",
            project_code="NAV-1186",
            signatory_name="Ursula Bede",
            signatory_title="Technical Manager",
            warnings=["ambiguous_date"],
        ),
    )
