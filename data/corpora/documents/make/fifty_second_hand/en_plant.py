"""English: plant, energy and building services, orders and statements of work."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import made, page, scanned, typ
from .forms import fillable
from .marks import bar, both, say

B, H = "Helvetica-Bold", "Helvetica"


def mechanical_completion() -> Paper:
    """Two client signatures required, the operations one is missing."""
    data = typ(
        """
#table(columns: (25%, 50%, 25%), align: center + horizon, [*THORNFELL \\ BIOGAS*], [*MECHANICAL COMPLETION CERTIFICATE*], [Doc. TB-MC-027 \\ Sheet 1 of 1])
#table(columns: (35%, 65%), stroke: 0.4pt, [Plant owner], [Thornfell Biogas LP], [Project], [Digester 3 expansion, Skarrow Farm], [Project no.], [P-30418], [System], [230 Gas upgrading skid], [Milestone], [Mechanical completion, system 230], [EPC contractor], [Veldane Process Engineers])
The undersigned confirm that system 230 has been erected, pressure tested and flushed and that the A-punch list is cleared. *This certificate is only valid with the signatures of both the Owner's Engineering and the Owner's Operations.*
#v(6pt)
#table(columns: (26%, 26%, 28%, 20%), rows: (auto, 36pt, 36pt, 36pt), [*Party*], [*Name*], [*Signature*], [*Date*],
[Veldane – Completions Manager], [Jarek Holub], [@ink101], [17 Mar 2026],
[Owner – Engineering \\ Lead Engineer], [Sunniva Carrick], [@ink102], [19 Mar 2026],
[Owner – Operations \\ Plant Manager], [Brendan Achterberg], [], [])
""",
        font="Liberation Sans",
        size=9.5,
    )
    return made(
        "mech-completion",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Thornfell Biogas LP",
            project="Digester 3 expansion, Skarrow Farm",
            project_code="P-30418",
            milestone="Mechanical completion, system 230",
            signatory_name="Brendan Achterberg",
            signatory_title="Plant Manager",
            warnings=["partly_signed"],
        ),
    )


def timesheet() -> Paper:
    """Commissioning engineer's week, approved."""
    data = page(
        """
# Weekly Time Record – Site Services
|: none 60,60,50
|Engineer: **Callum Dreyer**|Week ending: **Sunday 15 Feb 2026**|Work order: **WO-558102**
|Customer: **Isle of Grane Power Station**|Unit 2 turbine controls retrofit|Purchase order 4500771320
|: grid 30,25,25,25,65
|Day|Start|Finish|Hours|Task
|Mon 9|07:00|17:30|10.0|I/O loop checks
|Tue 10|07:00|17:30|10.0|I/O loop checks
|Wed 11|07:00|19:00|11.5|Governor simulation
|Thu 12|07:00|17:30|10.0|Overspeed test prep.
|Fri 13|07:00|14:00|6.5|Overspeed test, report
|**Total**|||**48.0**|

|: box 85,85
|Engineer: {hand C. Dreyer} 13/2/26|Hours agreed and approved for the customer
| |{ink 111}
| |Moira Tunnicliffe, C&I Section Head, 16 Feb 2026
## Conditions for site attendance
. 1. Hours run from arrival at the gatehouse to departure. Travelling time is recorded on a separate sheet and is not part of this total.
. 2. Work between 22:00 and 06:00 and on Sundays is charged at double rate when ordered by the customer's site representative beforehand.
. 3. The customer's approval on this sheet confirms the hours worked; it does not confirm completion of the plant or of any part of it.
. 4. Queries must reach the service office within five working days.
. White: office · Yellow: customer · Blue: engineer. Standing time is charged at 75 %.
""",
        size=9,
        tint="#1d4f91",
        deco=both(
            bar(0, 0, 8, 297, "#1d4f91"), say(160, 285, "ALDERTON CONTROLS", 10, B, "#1d4f91")
        ),
    )
    return made(
        "ts-turbine",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Isle of Grane Power Station",
            project="Unit 2 turbine controls retrofit",
            project_code="WO-558102",
            signatory_name="Moira Tunnicliffe",
            signatory_title="C&I Section Head",
            signature_date="2026-02-16",
            po_number="4500771320",
        ),
    )


def mail_asks() -> Paper:
    """A vendor asks for acceptance; nothing is decided."""
    data = page(
        """
Chris Abernathy | Quoin Lifts
**Lift car 2 – sign-off please?**
From: Chris Abernathy (chris@quoinlifts.example)
Sent: 03 June 2026 11:26
To: Estates Helpdesk, Penhallow College
Attachments: Lift2_handover_form.pdf (84 KB)
---
Dear all,

As you know our fitters left site on Monday and the LOLER examination was passed the same day. I attach the handover form for milestone 2 of job QL-1840 (Lift car 2 modernisation). We would be grateful if Penhallow College could accept it by the end of next week so that we can raise our invoice of £23,450.00.

If you would rather see the car running first, I can be in Truro on the 9th.

Best wishes,
Chris
Contracts Coordinator, Quoin Lifts
""",
        font="Times-Roman",
        size=11,
    )
    return made(
        "mail-lift-asks",
        data,
        truth(
            "email",
            None,
            None,
            "en",
            client="Penhallow College",
            project="Lift car 2 modernisation",
            project_code="QL-1840",
            milestone="milestone 2",
        ),
    )


def order() -> Paper:
    """Purchase order for switchgear."""
    data = page(
        """
> **PURCHASE ORDER  PO-26-00914**
> 12 January 2026

|: none 85,85
|**Supplier** Tarrant Switchgear Ltd, Unit 7 Volta Park, Telford|**Buyer** Gannet Rock Wind Farm Limited, 11 Harbour Row, Wick

Project: Gannet Rock onshore substation (GR-ONS)

|: grid 12,88,15,27,28
|Line|Description|Qty|Unit £|Total £
|10|33 kV metal-clad switchgear panel, 1250 A|6|41,300.00|247,800.00
|20|Factory acceptance test attended by Buyer|1|3,900.00|3,900.00
|30|Delivery and offloading, Wick|1|6,250.00|6,250.00
||**Order total excluding VAT**|||**257,950.00**

Payment: 30 % on order, 60 % on delivery, 10 % on acceptance. Terms and conditions of purchase GR-TC-04 apply. Deliver not later than 30 June 2026. This order was created electronically and is valid without signature.
""",
        size=9,
        tint="#000000",
        title="right",
        deco=say(20, 280, "GANNET ROCK WIND FARM", 14, B, "#0a4a3a"),
    )
    return made(
        "po-switchgear",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Gannet Rock Wind Farm Limited",
            project="Gannet Rock onshore substation",
            project_code="GR-ONS",
            amount="257950.00 GBP",
            po_number="PO-26-00914",
        ),
    )


def work_statement() -> Paper:
    """SOW signed by both."""
    data = typ(
        """
= Statement of Work No. SOW-2026-06
_under the Master Services Agreement between Pelham Ridge Energy Cooperative ("Client") and Trestle & Vane Engineers ("Consultant")_

== 1 Purpose
The Consultant shall carry out the detailed design of the *Quarry Street 12 MW battery storage site*: civil platform, earthing, MV cable routes and fire separation.

== 2 Deliverables
#table(columns: (auto, 1fr, auto), [No.], [Deliverable], [Fee (USD)], [D1], [60 % design package], [38,000.00], [D2], [Issued-for-construction drawings], [52,000.00], [D3], [Construction support, 40 visits], [29,500.00], [], [*Total*], [*119,500.00*])
== 3 Acceptance
Each deliverable is deemed accepted when the Client's project manager has returned a signed acceptance form, or ten business days after receipt if no comments are made.
== 4 Term
From March 2 to October 30, 2026.
#v(10pt)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Pelham Ridge Energy Cooperative], [Trestle & Vane Engineers], [@ink121], [@ink122], [Lorraine Batiste, General Manager], [Otis Vane, Principal], [February 20, 2026], [February 17, 2026])
""",
        font="Libertinus Serif",
        size=10.5,
    )
    return made(
        "sow-battery",
        data,
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Pelham Ridge Energy Cooperative",
            project="Quarry Street 12 MW battery storage site",
            project_code="SOW-2026-06",
            signatory_name="Lorraine Batiste",
            signatory_title="General Manager",
            signature_date="2026-02-20",
            amount="119500.00 USD",
        ),
    )


def bms_form() -> Paper:
    """Building management system test sign-off, filled AcroForm."""
    data = fillable(
        [
            (20, 275, "BMS Witness Test – Client Sign-off", 16, B),
            (20, 266, "Complete on screen. One form per test stage.", 8, H),
            (20, 250, "Client", 9, H),
            (20, 240, "Building / project", 9, H),
            (20, 230, "Project no.", 9, H),
            (20, 220, "Test stage", 9, H),
            (20, 210, "Points tested / failed", 9, H),
            (20, 192, "Outcome", 11, B),
            (28, 184, "Accepted", 9, H),
            (28, 176, "Accepted with actions (list below)", 9, H),
            (28, 168, "Rejected, retest required", 9, H),
            (20, 157, "Actions", 9, H),
            (20, 140, "Witnessed and signed for the client", 11, B),
            (20, 130, "Name", 9, H),
            (20, 120, "Job title", 9, H),
            (20, 110, "Signature (type /s/ and your name)", 9, H),
            (20, 100, "Date", 9, H),
        ],
        {
            "client": (75, 249, 110, "Hexham Vale NHS Trust"),
            "project": (75, 239, 110, "Outpatients Block D air handling"),
            "contract": (75, 229, 60, "HV-2207-M"),
            "stage": (75, 219, 110, "Stage 2 - Integrated systems test"),
            "points": (75, 209, 60, "412 / 0"),
            "actions": (75, 156, 110, "none"),
            "name": (75, 129, 110, "Alastair Menzies-Roy"),
            "title": (75, 119, 110, "Estates Engineering Officer"),
            "sig": (75, 109, 110, "/s/ Alastair Menzies-Roy"),
            "date": (75, 99, 40, "21 May 2026"),
        },
        {"acc": (20, 183, True), "cond": (20, 175, False), "rej": (20, 167, False)},
        [(20, 197, 170), (20, 146, 170)],
        tint="#005eb8",
    )
    return made(
        "form-bms",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Hexham Vale NHS Trust",
            project="Outpatients Block D air handling",
            project_code="HV-2207-M",
            milestone="Stage 2 - Integrated systems test",
            signatory_name="Alastair Menzies-Roy",
            signatory_title="Estates Engineering Officer",
            signature_date="2026-05-21",
        ),
        "form",
    )


def empty_form() -> Paper:
    """Solar yield acceptance form: heads filled by machine, decision left empty."""
    data = fillable(
        [
            (60, 280, "PERFORMANCE ACCEPTANCE", 15, B),
            (25, 265, "Owner:", 10, B),
            (25, 255, "Plant:", 10, B),
            (25, 245, "Project no.:", 10, B),
            (25, 235, "Milestone:", 10, B),
            (25, 225, "Milestone payment:", 10, B),
            (
                25,
                210,
                "The 30-day performance ratio test has been reported by the contractor. The Owner decides:",
                9,
                H,
            ),
            (33, 200, "Performance accepted", 10, H),
            (33, 192, "Performance not accepted", 10, H),
            (25, 175, "Owner's representative (name, title)", 9, H),
            (25, 165, "Signature", 9, H),
            (25, 155, "Date", 9, H),
        ],
        {
            "o": (75, 264, 100, "Brightmoor Solar Two LLC"),
            "p": (75, 254, 100, "Sandhill Flats 48 MWp"),
            "c": (75, 244, 60, "EPC-SF-0031"),
            "m": (75, 234, 100, "M6 Performance test"),
            "a": (75, 224, 60, "USD 390,000.00"),
            "n": (90, 174, 90, ""),
            "s": (90, 164, 90, ""),
            "d": (90, 154, 40, ""),
        },
        {"yes": (25, 199, False), "no": (25, 191, False)},
        tint="#b35c00",
    )
    return made(
        "form-solar-empty",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Brightmoor Solar Two LLC",
            project="Sandhill Flats 48 MWp",
            project_code="EPC-SF-0031",
            milestone="M6 Performance test",
            amount="390000.00 USD",
        ),
        "form",
    )


def long_report() -> Paper:
    """Handover report of eight pages; the decision stands on page 7."""
    topics = (
        (
            "Introduction",
            "This dossier brings together the records of the district heating energy centre at Maltings Yard, project 9021-DH, built for Ferrybridge Heat Networks CIC by Ansell Boyne Energy.",
        ),
        (
            "Boilers",
            "Boilers B1 and B2 were fired on 4 March 2026. Flue gas analyses are in annex B. Efficiency at full load was 91.6 and 91.9 per cent. The burner of B2 was re-set twice.",
        ),
        (
            "Heat pumps",
            "The two ammonia heat pumps reached 1.4 MW each with a coefficient of performance of 3.1. The client accepted the leak test of the refrigerant circuit on 10 March 2026 by separate record LT-2.",
        ),
        (
            "Pumps and pressurisation",
            "Distribution pumps run in duty and standby. Vibration is below 2.8 mm/s at every bearing. The expansion vessels were pre-charged to 2.1 bar.",
        ),
        (
            "Controls",
            "All 1,140 points were proved. Alarm routing to the duty telephone works. The trend archive keeps 36 months.",
        ),
        (
            "Training",
            "Six operators were trained on four days. Attendance sheets are in annex F. Manuals were handed over on paper and as files.",
        ),
    )
    text = "# Handover dossier – Maltings Yard Energy Centre\n> Rev 2 – April 2026\n\nContents: 1 Introduction, 2 Boilers, 3 Heat pumps, 4 Pumps, 5 Controls, 6 Training, 7 Decision of the client, 8 Annexes\n\n"
    filler = "Values were read with calibrated instruments, whose certificates are listed in annex A, and entered in the commissioning sheets by the engineer in charge. Where a first reading lay outside the range the cause is given beside it together with the second reading. Sheets are numbered by system and are kept for twelve years.\n\n"
    for n, (head, words) in enumerate(topics, 1):
        text += f"## {n} {head}\n{words}\n\n{filler}^^^\n"
    text += """## 7 Decision of the client
Ferrybridge Heat Networks CIC has read this dossier and walked the plant on 22 April 2026.

The milestone *Energy centre ready for service* is accepted subject to:
- insulation of the flanged joints in the header room being completed by 15 May 2026
- a noise survey at the nearest dwelling being submitted by 31 May 2026

The milestone payment of £305,000.00 may be invoiced.

{ink 131}
Yasmin Lindqvist-Hale
Operations Director, 24 April 2026
^^^
## 8 Annexes
A Instruments – B Flue gas – C Refrigerant – D Pump curves – E Points list – F Training – G Keys handed over: 14
""".replace("*Energy centre ready for service*", "“Energy centre ready for service”")
    data = page(
        text,
        font="Times-Roman",
        size=11,
        foot="9021-DH · Handover dossier · page %p of 8",
        tint="#7d2a14",
    )
    return made(
        "long-heat",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Ferrybridge Heat Networks CIC",
            project="Maltings Yard Energy Centre",
            project_code="9021-DH",
            milestone="Energy centre ready for service",
            signatory_name="Yasmin Lindqvist-Hale",
            signatory_title="Operations Director",
            signature_date="2026-04-24",
            amount="305000.00 GBP",
            conditions=[
                "insulation of the flanged joints in the header room being completed by 15 May 2026",
                "a noise survey at the nearest dwelling being submitted by 31 May 2026",
            ],
        ),
    )


def factory_test() -> Paper:
    """Factory acceptance test failed; landscape sheet scanned upright."""
    data = page(
        """
# FACTORY ACCEPTANCE TEST RECORD
|: cells 35,90,35,85
|Purchaser|Calder Gate Tunnel Operators|Works order|88-41207
|Equipment|Jet fan JF-1600, serial 0093|Project|Calder Gate ventilation renewal
|Milestone|M3 Factory test|Date of test|12 August 2026
|: grid 90,50,50,55
|Test|Required|Measured|Result
|Thrust at rated speed|≥ 1,150 N|1,162 N|pass
|Vibration, drive end|≤ 4.5 mm/s|6.8 mm/s|FAIL
|Sound power level|≤ 98 dB(A)|97 dB(A)|pass
|300 °C for 2 h (type test)|report|seen|pass

Purchaser's inspector:  [ ] released for shipment   [ ] released with remarks   [x] REJECTED – rotor to be rebalanced, test to be repeated

|: line 50,70,60,50
|Inspector|Wilhelmina Grout|Rotating Equipment Inspector|
|Signature|{ink 141}|Date|{hand 13 August 2026}
""".replace("≥", "min.").replace("≤", "max."),
        paper=(842, 595),
        size=10,
        tint="#000000",
        deco=say(20, 12, "Stavely Airmovers – QF 7.4-2 issue 6", 8),
    )
    return scanned(
        "fat-jetfan",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Calder Gate Tunnel Operators",
            project="Calder Gate ventilation renewal",
            project_code="88-41207",
            milestone="M3 Factory test",
            signatory_name="Wilhelmina Grout",
            signatory_title="Rotating Equipment Inspector",
            signature_date="2026-08-13",
        ),
        seed=5,
        turn=90,
        skew=0.4,
    )


def mail_rejects() -> Paper:
    """The client turns a stage down by mail."""
    data = page(
        """
|: none 25,145
|Subject|**Stage 2 pipe stress report – not accepted**
|From|Thandeka Mokoena, Karoo Green Ammonia (Pty) Ltd
|Sent|Tuesday, 14 July 2026 09:38
|To|Jonathan Esterhuyse, Ridgeline Piping Consultants
|Importance|High
---
Jonathan,

We have now been through rev 1 of the report for the Coega export line (our project KGA-330). I am afraid we cannot accept stage 2 as it stands:

- the slug load case has been left out, although it is in the basis of design
- nozzle loads at pump P-1102 exceed the vendor's allowable by 40 %
- half of the spring hangers are shown without a travel range

Please revise and resubmit. The stage 2 invoice for ZAR 486,200.00 should not be sent until rev 2 has been approved.

Regards,
Thandeka Mokoena
Lead Mechanical Engineer
""",
        size=10,
        tint="#888888",
        font="Times-Roman",
    )
    return made(
        "mail-stress-no",
        data,
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Karoo Green Ammonia (Pty) Ltd",
            project="Coega export line",
            project_code="KGA-330",
            milestone="stage 2",
            signatory_name="Thandeka Mokoena",
            signatory_title="Lead Mechanical Engineer",
            signature_date="2026-07-14",
            amount="486200.00 ZAR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        mechanical_completion,
        timesheet,
        mail_asks,
        order,
        work_statement,
        bms_form,
        empty_form,
        long_report,
        factory_test,
        mail_rejects,
    ):
        yield make()
