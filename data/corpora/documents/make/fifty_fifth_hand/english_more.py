"""English change orders, timesheets, mails, a purchase order and a statement of work."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Ink, Tick, beside, grid, pairs, scanned, sheet, text, ty


def papers() -> Iterator[Paper]:
    """Changes, hours and mails."""
    yield text(
        "crane-credit",
        ty("""
#grid(columns: (1fr, 1fr), [*CHANGE ORDER*\\ No. 06], align(right)[Halyard Port Services, Inc.\\ Savannah, Georgia])
#v(6pt)
#table(columns: (auto, 1fr), stroke: 0.4pt, [Owner],[Ogeechee Terminal Partners LP],[Project],[STS crane rail re-levelling],[Job number],[HPS-2419],[Reason],[Owner deletes rail clips on track B, bents 40 to 55])
#table(columns: (1fr, auto), align: (left, right), [Original contract sum],[612,000.00],[Change orders 01 to 05],[+ 28,430.00],[*This change order, net decrease*],[*- 9,875.00 USD*],[New contract sum],[630,555.00])
The contract time is not changed. Approved and agreed by the Owner:

#ink(4)
Calvin Strickland, VP Terminal Engineering, signed 17 March 2026

Contractor: #ink(5) Renee Oglesby, Project Executive, 16 March 2026
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Ogeechee Terminal Partners LP",
            project="STS crane rail re-levelling",
            project_code="HPS-2419",
            signatory_name="Calvin Strickland",
            signatory_title="VP Terminal Engineering",
            signature_date="2026-03-17",
            amount="-9875.00 USD",
            change_order_number="06",
        ),
    )

    yield text(
        "menu-variation",
        sheet(
            "# Variation request VR-12",
            "Contract: patient catering, raised by Sorrel Hospital Kitchens Ltd on 8 June 2026",
            pairs(
                "Client|Malin Head Community Hospital\nProject|Night meal service trial\nProject ref.|SHK/77"
            ),
            "We ask the client to agree one extra chilled trolley run at 02:00 on wards 3 and 4, seven nights a week, until the end of the trial.",
            grid(
                "Item|Per week|Weeks|EUR\nPorter, 7 runs|308.00|10|3,080.00\nTrolley hire|41.00|10|410.00\nTotal of this variation|||3,490.00",
                [200, 80, 60, 90],
                right=1,
            ),
            "No extra run will be made before the client has signed.",
            10,
            beside(
                ["<b>For Sorrel</b>", Ink(31), "Declan Roarty, Contract Manager, 08/06/2026"],
                [
                    "<b>Agreed for the client</b>",
                    " ",
                    "Name: Aoife Gallen",
                    "Title: Support Services Lead",
                    "Signature: ____________________",
                    "Date: ____________________",
                ],
                line=True,
            ),
            font="Times-Roman",
            pt=10.5,
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Malin Head Community Hospital",
            project="Night meal service trial",
            project_code="SHK/77",
            signatory_name="Aoife Gallen",
            signatory_title="Support Services Lead",
            amount="3490.00 EUR",
            change_order_number="VR-12",
            warnings=["partly_signed"],
        ),
    )

    yield scanned(
        "locum-hours",
        sheet(
            "## CAREBRIDGE LOCUMS &nbsp;&nbsp; Weekly timesheet",
            pairs(
                "Worker|Tobias Achterberg, biomedical scientist\nHospital / client|Ruthven Infirmary\nAssignment|Haematology bench cover\nBooking no.|CB 40912\nWeek ending|Sunday 15 February 2026",
                120,
                300,
            ),
            grid(
                "Day|Start|Finish|Break|Hours\nMon|08:00|16:30|0:30|8.00\nTue|08:00|16:30|0:30|8.00\nWed|12:00|20:30|0:30|8.00\nThu|08:00|16:30|0:30|8.00\nFri|08:00|14:00|-|6.00\n|||Total|38.00",
                [60, 60, 60, 60, 60],
            ),
            "Authorised signatory: I confirm that the hours above were worked and may be paid.",
            Ink(text="J. Abernethy"),
            "Janet Abernethy, Laboratory Manager - 16 February 2026",
            size=(500, 430),
            margin=34,
            pt=9,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Ruthven Infirmary",
            project="Haematology bench cover",
            project_code="CB 40912",
            signatory_name="Janet Abernethy",
            signatory_title="Laboratory Manager",
            signature_date="2026-02-16",
        ),
        dpi=115,
        seed=31,
    )

    yield text(
        "guard-query",
        sheet(
            "Guarding hours - supervisor's decision",
            "---",
            pairs(
                "Supplier:|Bastion Event Security\nCustomer:|Penrhyn Slate Museum Trust\nProject:|Summer late openings\nJob:|BES-1187\nPeriod:|1 to 31 August 2026\nHours claimed:|214.5\nValue claimed:|GBP 4,826.25",
                font="Courier",
                pt=9,
            ),
            Tick("Hours approved", False, "Courier", 9),
            Tick("Hours not approved, sheet returned", True, "Courier", 9),
            6,
            "Gate log shows one guard, not two, on nine evenings. Please send a corrected sheet; nothing is released on this one.",
            8,
            Ink(44),
            "Eleri Maddocks",
            "Visitor Services Manager",
            "4 September 2026",
            font="Courier",
            pt=9.5,
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Penrhyn Slate Museum Trust",
            project="Summer late openings",
            project_code="BES-1187",
            signatory_name="Eleri Maddocks",
            signatory_title="Visitor Services Manager",
            signature_date="2026-09-04",
            amount="4826.25 GBP",
        ),
    )

    yield text(
        "mail-spore",
        sheet(
            "<b>Ngaire Whitford</b>",
            "---",
            pairs(
                "From:|Ngaire Whitford &lt;n.whitford@kahikatea-dairy.example&gt;\nSent:|Tuesday, 12 May 2026 3:41 p.m.\nTo:|Hamish Broughton\nSubject:|RE: AQ-309 Powder plant air survey - interim report",
                60,
                400,
            ),
            "Hi Hamish",
            "Thanks for walking us through it on Friday. We are happy with the interim report and sign it off, so go ahead and bill the NZD 9,640.00 for that milestone.",
            "See you at the final sampling round.",
            "Cheers",
            "Ngaire Whitford<br/>Quality &amp; Food Safety Manager<br/>Kahikatea Dairy Limited",
            "---",
            "<b>From:</b> Hamish Broughton<br/><b>Sent:</b> Friday, 8 May 2026 10:02 a.m.<br/><b>Subject:</b> AQ-309 Powder plant air survey - interim report",
            "Hi Ngaire, revised report attached. If there is anything you cannot accept, please say so by the 15th.",
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Kahikatea Dairy Limited",
            project="Powder plant air survey",
            project_code="AQ-309",
            milestone="interim report",
            signatory_name="Ngaire Whitford",
            signatory_title="Quality & Food Safety Manager",
            signature_date="2026-05-12",
            amount="9640.00 NZD",
        ),
    )

    yield text(
        "mail-pontoon",
        ty(
            """
#text(size: 16pt)[Pontoon 4, piling stage]
#line(length: 100%, stroke: 0.4pt + gray)
*Ewan Laidlaw* (ewan@crinanmarina.example) #h(1fr) 27 July 2026 at 19:12\\
To: Solway Piling Office\\
#v(6pt)
Evening all,

I had the diver down this afternoon. Project 2611-P (Pontoon 4 replacement), the piling stage: fine by us and you may treat it as accepted, on two conditions, both small:

- pile 9 gets its missing anode
- the redundant chain is lifted off the seabed before the regatta

The stage payment of £22,600.00 goes out once both are done.

Ewan Laidlaw\\
Harbour Master\\
Crinan Marina Company Ltd

#text(size: 7pt)[Sent from my iPad. Printed 28/07/2026 08:03, page 1 of 1]
""",
            font="New Computer Modern",
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Crinan Marina Company Ltd",
            project="Pontoon 4 replacement",
            project_code="2611-P",
            milestone="piling stage",
            signatory_name="Ewan Laidlaw",
            signatory_title="Harbour Master",
            signature_date="2026-07-27",
            amount="22600.00 GBP",
            conditions=[
                "pile 9 gets its missing anode",
                "the redundant chain is lifted off the seabed before the regatta",
            ],
        ),
    )

    yield text(
        "mail-ask",
        sheet(
            "Mail - Accounts - Outlook on the web",
            "---",
            "<b>Please sign off: Roof garden irrigation, commissioning</b>",
            "Siobhan Tuohy (Liffey Living Roofs) to facilities@quayhouse.example",
            "Thu 19/11/2026 09:20",
            6,
            "Dear Facilities team,",
            "Project LLR-0630, Roof garden irrigation: the commissioning stage was finished yesterday and in our view meets the acceptance criteria. We would be grateful if Quayhouse Management CLG could confirm acceptance by return.",
            "The sign-off form is attached for your signature.",
            "Kind regards,<br/>Siobhan Tuohy, Projects Coordinator",
            "~ 1 attachment: LLR-0630_signoff_blank.pdf (84 kB)",
            font="Helvetica",
            pt=10,
        ),
        truth(
            "email",
            None,
            None,
            "en",
            client="Quayhouse Management CLG",
            project="Roof garden irrigation",
            project_code="LLR-0630",
            milestone="commissioning stage",
        ),
    )

    yield text(
        "reagent-order",
        sheet(
            "# PURCHASE ORDER",
            beside(
                [
                    "Issued by",
                    "<b>Lakehead Regional Laboratories</b>",
                    "55 Balmoral St, Thunder Bay ON",
                ],
                [
                    "PO number: <b>4500-90311</b>",
                    "Date: January 6, 2026",
                    "Supplier: Boreal Calibration Inc.",
                ],
                line=True,
            ),
            "Project: Pipette and balance calibration 2026 (project no. LRL-CAL-26)",
            grid(
                "Line|Description|Qty|Unit CAD|Total CAD\n10|On-site calibration day|6|1,450.00|8,700.00\n20|Certificate, per balance|34|38.50|1,309.00\n30|Travel, lump sum|1|990.00|990.00\n|Order total|||10,999.00",
                [40, 220, 40, 80, 90],
                right=2,
            ),
            "Acceptance of service is by the laboratory's own receipt form. Quote the PO number on all invoices. Supplier's acceptance of this order is assumed after five days.",
            Ink(58),
            "Gary Kowalchuk, Procurement Officer, January 6, 2026",
        ),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Lakehead Regional Laboratories",
            project="Pipette and balance calibration 2026",
            project_code="LRL-CAL-26",
            signatory_name="Gary Kowalchuk",
            signatory_title="Procurement Officer",
            signature_date="2026-01-06",
            amount="10999.00 CAD",
            po_number="4500-90311",
        ),
    )

    yield text(
        "grounds-sow",
        ty("""
#set heading(numbering: "1.")
#align(center)[#text(size: 15pt)[Statement of Work SW-31]]
between *Wexcombe School Estates* (client) and *Tern & Sedge Landscape LLP* (contractor)
= Project
Sports pitch drainage and wildflower margins.
= Work and deliverables
Survey of the existing pipes; design of the carrier drains; 1,900 m of laterals at 5 m centres; sowing of 0.8 ha margin; one aftercare visit in each of the first three springs.
= Acceptance
Each deliverable is accepted when the bursar signs the contractor's completion slip. Silence is not acceptance.
= Price
The total price is £58,200.00 excluding VAT: 20 % on start, 60 % on completion of drainage, 20 % after sowing.
= Signatures
#grid(columns: (1fr, 1fr), [For the client\\ #ink(6)\\ Rosalind Thackeray\\ Bursar\\ 13 January 2026], [For the contractor\\ #ink(7)\\ Miles Fenner\\ Partner\\ 15 January 2026])
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Wexcombe School Estates",
            project="Sports pitch drainage and wildflower margins",
            project_code="SW-31",
            signatory_name="Rosalind Thackeray",
            signatory_title="Bursar",
            signature_date="2026-01-13",
            amount="58200.00 GBP",
        ),
    )

    yield text(
        "second-certificate",
        sheet(
            "BALLAST &amp; BILGE SYSTEMS PTE LTD",
            "# Stage completion certificate SC-2",
            pairs(
                "Owner|Straits Bunkering Holdings Pte Ltd\nProject|Ballast water retrofit, m.t. ORIENT PEARL\nProject no.|BBS-9021\nStage covered by this form|Stage 2 - class survey and commissioning\nStage payment|USD 152,800.00"
            ),
            "Background: by certificate SC-1, signed on 14 January 2026 by Mr Kelvin Ong for the Owner, stage 1 (fabrication and fit) was accepted without remarks and has been paid. SC-1 is on file and is not repeated here.",
            "The stage covered by this form was demonstrated in the presence of class on 20 February 2026.",
            "## Acceptance by Owner",
            Tick("Stage accepted"),
            Tick("Stage not accepted"),
            10,
            "Signed: ______________________  Name: Kelvin Ong  Title: Fleet Manager  Date: ______________",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Straits Bunkering Holdings Pte Ltd",
            project="Ballast water retrofit, m.t. ORIENT PEARL",
            project_code="BBS-9021",
            milestone="Stage 2 - class survey and commissioning",
            signatory_name="Kelvin Ong",
            signatory_title="Fleet Manager",
            amount="152800.00 USD",
        ),
    )

    yield text(
        "dewar-uat",
        sheet(
            "= <b>User Acceptance Test - Sign-off</b>",
            "---",
            grid(
                "Item|Entry\nCustomer|Meridian Cryobank\nProject|Dewar level telemetry\nProject ID|CT-77-B\nMilestone|UAT cycle 2\nMilestone fee|EUR 11,450.00",
                [130, 300],
            ),
            grid(
                "Script|Subject|Result\nT01|Level alarm by SMS|pass\nT02|Loss of mains|pass\nT03|Probe unplugged|pass\nT04|Weekly report|pass",
                [60, 220, 90],
            ),
            "All four scripts passed. The customer accepts UAT cycle 2.",
            6,
            Ink(105),
            "Name: Noor Jansson",
            "Role: Head of Cryostorage",
            "Date: 05/06/2026",
            font="Courier",
            pt=9.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Meridian Cryobank",
            project="Dewar level telemetry",
            project_code="CT-77-B",
            milestone="UAT cycle 2",
            signatory_name="Noor Jansson",
            signatory_title="Head of Cryostorage",
            amount="11450.00 EUR",
            warnings=["ambiguous_date"],
        ),
    )
