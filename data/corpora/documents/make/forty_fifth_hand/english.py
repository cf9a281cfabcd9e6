"""English papers: certificates of works, punch lists, handovers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_fifth_hand.board import form, glass, md, one, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield one(
        "practical",
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Severnmouth Harbour Trust",
            project="Quay 4 Refurbishment",
            project_code="SHT-2231",
            milestone="Section 2 – Crane Rail Beams",
            signatory_name="Harriet Pellow",
            signatory_title="Employer's Agent",
            signature_date="2026-03-19",
        ),
        typ(r"""
#set text(font: "New Computer Modern", size: 11pt)
#align(center)[#text(15pt)[*CERTIFICATE OF PRACTICAL COMPLETION*] \ #text(9pt)[(of a Section of the Works)]]
#v(8pt)
#kv([Employer], [Severnmouth Harbour Trust], [Contractor], [Tregenna Marine Civils Ltd], [Works], [Quay 4 Refurbishment], [Job No.], [SHT-2231], [Section], [Section 2 – Crane Rail Beams])
#line(length: 100%)
Under the terms of the above-mentioned Contract,

I hereby certify that practical completion of the Section named above was achieved on *16 March 2026*, and that the Employer takes possession of it from that date.

The defects liability period for the Section runs for twelve months from the same date. The rate of liquidated damages is reduced accordingly.
#v(1cm)
To be signed by or for the issuer of this certificate:
#grid(columns: (1fr, 1fr), [Signed #ink[H Pellow] \ Harriet Pellow \ Employer's Agent, for and on behalf of Severnmouth Harbour Trust], [Date: 19 March 2026])
#v(1cm)
#text(8pt)[Distribution: Employer (1) · Contractor (2) · Quantity Surveyor (1) · File]
"""),
    )
    yield one(
        "snagsheet",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Mr & Mrs Okonjo-Bright",
            project="Loft conversion, 8 Tansy Row",
            milestone=None,
            project_code="TB/118",
            signatory_name="Dele Okonjo-Bright",
            signature_date="2026-05-27",
            conditions=[
                "second coat to dormer cheek",
                "re-hang bathroom door so it latches",
                "replace chipped hearth tile",
            ],
        ),
        md(
            """
# Tolliver Builders – snagging sheet
Job: TB/118     Loft conversion, 8 Tansy Row
Customer: Mr &amp; Mrs Okonjo-Bright

|:1,6,3
|= No | Item seen on walk-round | Result
| 1 | stair balustrade firm | OK
| 2 | second coat to dormer cheek | **to do**
| 3 | roof light opens and locks | OK
| 4 | re-hang bathroom door so it latches | **to do**
| 5 | smoke alarm tested | OK
| 6 | replace chipped hearth tile | **to do**

I have walked round with Gary and am happy to take the job as finished, provided the three items marked "to do" above are put right within 14 days.

Customer signs: {D Okonjo-Bright}
Name: Dele Okonjo-Bright
Date: 27 May 2026

For Tolliver Builders: {Gary T.}     27 May 2026
. Tolliver Builders, Yard 3, Brick Lane End. We are insured for 5 million. Registered with the Guild of Good Joiners.
""",
            font="Times",
            size=11,
            look="lines",
        ),
    )
    yield one(
        "interim",
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Borough of Wexcombe",
            project="Millbrook Primary School Extension",
            project_code="A-0917",
            milestone="Valuation 6",
            signatory_name="Piers Lathbury",
            signatory_title="Contract Administrator",
            signature_date="2026-02-05",
            amount="143870.40 GBP",
        ),
        md(
            """
>> Lathbury Crane Architects
>> 22 Chapel Walk, Wexcombe
# Interim Certificate
|:1,2,1,2
| Employer | Borough of Wexcombe | Contractor | Hollins &amp; Rudd (Builders) plc
| Project | Millbrook Primary School Extension | Project no. | A-0917
| Stage | Valuation 6 | Valued to | 29 January 2026

|:5,2
| Gross value of work executed and materials on site | £1,204,330.00
| Less retention at 3% | £36,129.90
| Less total of amounts previously certified | £1,024,329.70
| **Amount certified for payment** | **£143,870.40**

We certify that the sum of one hundred and forty-three thousand eight hundred and seventy pounds and forty pence is due from the Employer to the Contractor. All amounts are exclusive of VAT.

Signed:
~20
Piers Lathbury, Contract Administrator
Date of issue: 5 February 2026
. Final date for payment: 14 days after the due date. The Contractor has given notice that a VAT invoice will follow.
""",
            look="grid",
            accent="#7a3b10",
        ),
    )
    yield glass(
        "takingover",
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Kilifi County Water Board",
            project="Mbuyuni Booster Pumping Station",
            project_code="KCWB/EW/14",
            milestone="Mechanical and Electrical Plant",
            signatory_name="Amina Shikuku",
            signatory_title="The Engineer",
            signature_date="2026-06-30",
        ),
        md(
            """
== **Kilifi County Water Board**
== TAKING-OVER CERTIFICATE

To: Baraka Process Plant Ltd, P.O. Box 4471

Project: Mbuyuni Booster Pumping Station
Contract / Job No.: KCWB/EW/14
Part of the Works: Mechanical and Electrical Plant

Gentlemen,

Following the Tests on Completion, witnessed by my Resident Engineer between 8 and 12 June 2026, I certify in accordance with the Conditions of Contract that the part of the Works described above was completed on 12 June 2026 and is taken over by the Employer as from that date. No outstanding work affects its safe use.

Yours faithfully,

~11
Eng. Amina Shikuku
The Engineer
30 June 2026

~stamp KILIFI COUNTY WATER BOARD/TAKEN OVER
""",
            font="Times",
            size=11.5,
        ),
        skew=1.1,
        seed=5,
    )
    yield one(
        "certcomp-void",
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Granite Ridge Unified School District",
            project="Gymnasium Reroofing",
            project_code="24-118",
            signatory_name="Lorna Weebs",
            signatory_title="Facilities Director",
            signature_date="2026-01-21",
            milestone="Substantial Completion",
            warnings=["draft_or_void"],
        ),
        typ(r"""
#set page(paper: "us-letter", background: rotate(-35deg, text(110pt, fill: rgb("#e3b0b0"))[*VOID*]))
#text(14pt)[*Certificate of Substantial Completion*]
#table(columns: (1fr, 1fr), inset: 7pt, [*PROJECT:* Gymnasium Reroofing], [*PROJECT NO.:* 24-118], [*OWNER:* Granite Ridge Unified School District], [*CONTRACTOR:* Bellweather Roofing Co.], [*ARCHITECT:* Studio Quarry, PC], [*MILESTONE:* Substantial Completion])
The Work performed under this Contract has been reviewed and found, to the Architect's best knowledge, information and belief, to be substantially complete. The date of Substantial Completion is the date of issuance established by this Certificate.

#table(columns: (1fr, 1fr, 1fr), inset: 7pt, [*Party*], [*Signature*], [*Date*], [Studio Quarry, PC \ Al Benedetti], ink[Al Benedetti], [January 20, 2026], [Granite Ridge Unified School District \ Lorna Weebs, Facilities Director], ink[Lorna Weebs], [January 21, 2026])
#v(6pt)
Note to file, Feb. 3, 2026: voided – issued before the flashing was inspected. Do not rely on this certificate.
"""),
    )
    yield one(
        "punch",
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Calloway Senior Living LLC",
            project="Calloway East Wing",
            project_code="CSL-07",
            milestone="Final Completion",
            signatory_name="Ruth Abernathy",
            signatory_title="Owner's Representative",
            signature_date="2026-04-08",
        ),
        md(
            """
# FINAL INSPECTION REPORT
## Calloway East Wing · Job CSL-07
|:1,3
| Owner | Calloway Senior Living LLC
| General contractor | Dunmore-Vance Builders, Inc.
| Inspection for | Final Completion
| Walked | April 7, 2026, 9:00 a.m.

## Punch list – still open (17 of 96)
* 104, 106, 109: grab bars not blocked, pull out by hand
* Corridor B: fire caulk missing at 11 penetrations
* Kitchen hood: suppression test not performed
* Roof: ponding over Room 212, see photo 44
* Elevator 2: state certificate not posted
* Balance of items per attached spreadsheet

## Determination
[ ] Accepted as complete
[ ] Accepted, minor items to follow
[x] **Not accepted – re-inspection required**

Retainage stays with the Owner until a clean re-inspection. Reinspection fee per General Conditions.

~42
Ruth Abernathy, Owner's Representative
April 8, 2026
""",
            page="letter",
            look="lines",
            accent="#204a2c",
        ),
    )
    for letter, decision, stage, value, name, day in (
        (
            "a",
            "accepted",
            "SAT 2 - Outstations 9 to 16",
            "38,600.00",
            "Kofi Brandreth",
            "14 July 2026",
        ),
        ("b", "undecided", "SAT 3 - Master station", "51,250.00", "", ""),
    ):
        role = "Control Systems Manager" if name else ""
        done = bool(name)
        yield one(
            "satform",
            truth(
                AC,
                decision,
                done,
                "en",
                client="Dunlin Water Services",
                project="Fallow Fen Telemetry",
                project_code="DW-5521",
                milestone=stage,
                signatory_name=name or None,
                signatory_title=role or None,
                signature_date="2026-07-14" if done else None,
                amount=f"{value.replace(',', '')} GBP",
            ),
            form(
                "# Site Acceptance Test: completion record",
                "Complete on screen. Every framed field is mandatory.",
                ("Purchaser", "purchaser", "Dunlin Water Services"),
                ("Project", "project", "Fallow Fen Telemetry"),
                ("Project ref.", "ref", "DW-5521"),
                ("Test stage", "stage", stage),
                ("Value released (GBP)", "value", value),
                "The purchaser's representative has witnessed the tests of this stage and",
                ("acc", done, "accepts the results"),
                ("sub", False, "accepts the results subject to the remarks below"),
                ("rej", False, "does not accept the results"),
                ("Remarks", "remarks", "none" if done else ""),
                ("Name", "name", name),
                ("Position", "position", role),
                ("Signature (type /s/ and name)", "sign", "/s/ " + name if done else ""),
                ("Date", "date", day),
            ),
            form="form",
            letter=letter,
        )
    yield one(
        "delegated",
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Pemberley Rail Infrastructure",
            project="Otterford Viaduct Strengthening",
            project_code="PRI-OV-3",
            milestone="Stage 4 – Bearing Replacement",
            signatory_name="Graham Tills",
            signatory_title="Head of Structures",
            amount="212400.00 GBP",
            warnings=["partly_signed"],
        ),
        typ(r"""
#set text(size: 9.5pt)
#grid(columns: (1fr, auto), text(16pt, fill: rgb("#0b5563"))[*Stage Completion & Release*], [Form F-118 rev C])
#line(length: 100%, stroke: 2pt + rgb("#0b5563"))
#kv([Client:], [Pemberley Rail Infrastructure], [Scheme:], [Otterford Viaduct Strengthening], [Scheme code:], [PRI-OV-3], [Stage:], [Stage 4 – Bearing Replacement], [Stage value to be released:], [£212,400.00])
== A. Statement by the contractor
All 24 bearings have been jacked, replaced and grouted; possession records and torque sheets are in the handover folder.
#ink[M. Yelland] #h(1cm) Martin Yelland, Project Manager, Yelland & Cho Structures #h(1fr) 2 September 2026
== B. Client's acceptance
#text(8.5pt)[Two signatures are required. A stage is not accepted until both have been given.]
#table(columns: (2fr, 2fr, 1fr), inset: 8pt, [1. Sarah Donnelly \ Site Engineer], [#ink[Sarah Donnelly]], [3 Sept 2026], [2. Graham Tills \ Head of Structures], [], [])
== C. Finance use
Received: #blank() #h(1cm) Posted: #blank()
"""),
    )
    pages = "\n".join(
        f"| {n} | DN{d} | {m}.{n % 7} m | {p} bar / 60 min | pass"
        for n, d, m, p in (
            (k, (80, 100, 150, 200)[k % 4], 40 + 3 * k % 57, (6, 9, 12)[k % 3])
            for k in range(1, 331)
        )
    )
    yield one(
        "longrecord",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Ardmore Distillers Estate",
            project="Process Water Ring Main",
            project_code="J4418",
            milestone="Pressure testing complete",
            signatory_name="Isla McCorquodale",
            signatory_title="Estates Manager",
            signature_date="2026-10-12",
            conditions=[
                "strings 201 and 288 to be tested again at 12 bar in our presence before the valves are sealed"
            ],
        ),
        md(
            f"""
# Test and handover dossier
Project: Process Water Ring Main     Job: J4418
Prepared for: Ardmore Distillers Estate
Prepared by: Strathtay Pipework Ltd
Milestone: Pressure testing complete

## 1 Scope
This dossier records 330 pipe strings. It is passed to the client for review; the client's decision is recorded in section 3.
## 2 Test records
|:1,1,1,2,1
|= String | Size | Length | Test | Result
{pages}

## 3 Client's decision
We have gone through the records and accept the milestone. Our acceptance is subject to the following: strings 201 and 288 to be tested again at 12 bar in our presence before the valves are sealed.

Signed:
~33
Isla McCorquodale, Estates Manager, Ardmore Distillers Estate
Twelfth of October 2026
~page
## 4 Instruments used
Gauges G-14 and G-22, calibrated March 2026. Logger L-3. Calibration certificates are held at our office.
""",
            look="lines",
            size=9,
            foot="J4418 Test and handover dossier   page %",
        ),
    )
    yield one(
        "reply",
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Thornbury & Vale Housing Association",
            project="Cladding remediation, Plover Court",
            project_code="TV-PC-02",
            milestone="Elevation North",
            signatory_name="Oluwaseun Adeyemi-Cole",
            signatory_title="Director of Building Safety",
            signature_date="2026-08-26",
            amount="96000.00 GBP",
        ),
        typ(r"""
#set text(font: "Libertinus Serif", size: 11pt)
*Thornbury & Vale Housing Association* \ Registered office: 1 Weir Street, Thornbury Cross
#v(1cm)
Facade Partners (Midlands) Ltd \ Attn. Mr D. Crewe
#v(.5cm)
26 August 2026
#v(.5cm)
*Plover Court – your completion notice of 17 August* \ Project: Cladding remediation, Plover Court (TV-PC-02) \ Milestone: Elevation North, £96,000.00

Dear Mr Crewe,

Thank you for your notice. Our fire engineer opened up five locations last week. At three of them cavity barriers stop 60 to 90 mm short of the slab edge, and one had none.

In the circumstances I regret that we cannot regard the elevation as complete, and the milestone payment will not be released. Kindly let us have a method statement by 4 September and a fresh notice when the work has been put right. Nothing in this letter waives our rights.

Yours sincerely,

#ink(s: 26pt)[O Adeyemi-Cole]

Oluwaseun Adeyemi-Cole \ Director of Building Safety
#v(1fr)
#text(8pt)[cc: J. Marsh (Clerk of Works), Insurers]
"""),
    )
    yield glass(
        "deliveryticket",
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Corrib Valley Developments",
            project="Knockbrack Housing Phase 2",
            project_code="CVD-212",
            signatory_name="Fintan Keaveney",
            signatory_title="Site Foreman",
            signature_date="2026-03-11",
            po_number="88107",
        ),
        md(
            """
# CLARE PRECAST LTD
Delivery docket **D-55093**
|:1,2,1,2
| Customer | Corrib Valley Developments | Order no. | 88107
| Site | Knockbrack Housing Phase 2 | Job | CVD-212
| Lorry | 212-CE-4471 | Driver | P. Hynes

|:1,4,1
|= Qty | Description | Weight
| 14 | Hollowcore slab 200 x 1200 x 6100 | 26.2 t
| 6 | Lintel 100 x 215 x 1500 | 0.5 t
| 2 | Stair flight ST-03 | 3.9 t

Goods received on site in good order and condition, full count. No claims can be considered after signature.

Signed for customer: {Fintan Keaveney}
Print name: Fintan Keaveney     Position: Site Foreman
Date: ^^11 March 2026^^     Time: ^^10.40^^
. E. &amp; O. E. Title in the goods passes on payment.
""",
            look="grid",
            size=10,
        ),
        skew=-1.3,
        noise=5,
        shadow=True,
        seed=8,
    )
