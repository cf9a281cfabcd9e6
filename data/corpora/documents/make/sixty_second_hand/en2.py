"""English: mails, forms, slips and orders."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_second_hand.board import US, Look, sheet
from sixty_second_hand.press import scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """The quieter half of the English post."""
    yield Paper(
        "md-mailthanks",
        "a",
        "text",
        sheet(
            """
= From :: Gwendolyn Ferris <g.ferris@northlightmuseum.example>
= To :: Tomas Okafor <tomas@drumlinexhibits.example>
= Date :: Thursday, 12 February 2026 17:44
= Subject :: RE: DX-208 Tidal Room - installation
---
Hi Tomas,

Walked the gallery with the trustees this morning. The two wobbly plinths you fixed on Tuesday are rock solid, so the list we sent last week is history and there are no open points on our side. Tidal Room installation is accepted, please bill the £22,150 as agreed (30 days from invoice, as always).

For the Ice Room next year I would love to see the labels a touch larger, but that is a wish for another day and nothing to do with this job.

Thank you again for the late evenings.

Gwendolyn Ferris
Head of Exhibitions, Northlight Museum
""",
            Look(kv="colon", head="none", size=11),
            foot="Printed from Northlight Museum mail",
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Northlight Museum",
            project="Tidal Room",
            project_code="DX-208",
            milestone="Tidal Room installation",
            signatory_name="Gwendolyn Ferris",
            signatory_title="Head of Exhibitions",
            signature_date="2026-02-12",
            amount="22150.00 GBP",
        ),
    )

    yield Paper(
        "md-mailonce",
        "a",
        "text",
        sheet(
            """
## Message
%w 1 6
| From | Silas Umber (Umber Ridge Vineyards)
| Sent | Mon 9/14/2026 8:05 AM
| To | Paula Reyes; accounts@wellspringdrill.example
| Subject | Well no. 2 - job W-0719

Morning Paula,

Water is running clear at 42 gallons a minute, which is more than you promised. Really happy with the crew. We accept Well no. 2 and the drilling fee of $38,400. Once the county's well log with the stamp is in my mailbox, this is final and Dolores will cut the check.

Best,
Silas Umber
Owner

Sent from my phone. Please excuse brevity.
""",
            Look(size_of=US, head="none", grid="plain", font="Helvetica", size=10.5),
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Umber Ridge Vineyards",
            project_code="W-0719",
            milestone="Well no. 2",
            signatory_name="Silas Umber",
            signatory_title="Owner",
            signature_date="2026-09-14",
            amount="38400.00 USD",
            conditions=["the county's well log with the stamp is in my mailbox"],
        ),
    )

    yield Paper(
        "md-mailnoaccept",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 18mm)
#set text(size: 10.5pt)
Webmail -- printed 2 April 2026, 09:12
#rule()
From: Brigid Halloran -- Estates, Carrick College of Music\\
To: Lumen Stage Lighting Ltd\\
Date: 1 April 2026 16:20\\
Subject: Recital hall dimmers -- your request for acceptance of phase B
#rule()
Dear all,

Thank you for the handover pack, and for the very tidy cabling. I am sorry to have to disappoint you all the same: we do not accept phase B. With all channels at ten per cent the dimmers hum so loudly that the string quartet stopped playing.

Phase A, accepted in January, stays accepted. Please propose a date for a fresh demonstration of phase B; until then no invoice for it, please.

Kind regards

Brigid Halloran\\
Director of Estates
"""),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Carrick College of Music",
            project="Recital hall dimmers",
            milestone="phase B",
            signatory_name="Brigid Halloran",
            signatory_title="Director of Estates",
            signature_date="2026-04-01",
        ),
    )

    yield Paper(
        "md-pochemist",
        "a",
        "text",
        sheet(
            """
# PURCHASE ORDER
= PO number :: 4500-93318
= Order date :: 6 October 2026
= Buyer :: Quillfeather Biologics Ltd
= Supplier :: Strand Validation Partners
= For :: Requalification of autoclaves A1 to A3
= Project :: QB-VAL-26

%w 1 6 2 2
|! Pos | Description | Unit | Price
| 10 | Protocols IQ/OQ | 3 | £4,200.00
| 20 | Execution on site | 3 | £9,600.00
| 30 | Summary report | 1 | £1,850.00
| | Order total excl. VAT | | £15,650.00

Goods and services are accepted only upon written approval of our Quality unit. Invoices without the PO number will be returned. Payment 45 days end of month.

Authorised: {ink12}
Harriet Loame, Purchasing Manager, 6 October 2026
""".replace("Authorised: {ink12}", "Authorised:\n@ink 12"),
            Look(head="side", kv="grid", grid="grid", ink="#264653", size=10.5),
            "Quillfeather Biologics Ltd",
        ),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Quillfeather Biologics Ltd",
            project="Requalification of autoclaves A1 to A3",
            project_code="QB-VAL-26",
            po_number="4500-93318",
            signatory_name="Harriet Loame",
            signatory_title="Purchasing Manager",
            signature_date="2026-10-06",
            amount="15650.00 GBP",
        ),
    )

    yield Paper(
        "md-sowcurric",
        "a",
        "text",
        sheet(
            """
# Statement of Work SOW-014
## 1. Parties
Client: Prairie Wind Community College. Consultant: Hatch & Harbor Learning LLC.
## 2. Project
Curriculum redesign for the wind technician program. The work is done under the master agreement of March 3, 2025.
## 3. Deliverables
* Competency map (by June 30, 2026)
* Twelve lesson plans (by September 15, 2026)
* Instructor workshop, two days on campus
## 4. Acceptance
Client has ten business days to accept or reject each deliverable in writing. Silence is not acceptance.
## 5. Fees
Fixed fee of $58,000.00 in three installments, net 30, each payable once the deliverable concerned has been accepted.
## 6. Signatures
| Prairie Wind Community College | Hatch & Harbor Learning LLC
| {ink21} | {ink22}
| Name: Lorraine Steadman | Name: Hugo Bastien
| Title: Dean of Technical Programs | Title: Principal
| Date: April 17, 2026 | Date: April 15, 2026
""",
            Look(
                size_of=US,
                columns=2,
                margin=42,
                size=9.5,
                grid="plain",
                ink="#7f4f24",
                justify=True,
            ),
            "Hatch & Harbor Learning LLC",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Prairie Wind Community College",
            project="Curriculum redesign for the wind technician program",
            project_code="SOW-014",
            signatory_name="Lorraine Steadman",
            signatory_title="Dean of Technical Programs",
            signature_date="2026-04-17",
            amount="58000.00 USD",
        ),
    )

    yield Paper(
        "md-tsretain",
        "a",
        "text",
        sheet(
            """
# Professional Services Time Report
%w 2 3 2 3
| Consultant | Ines Farrow | Period | 1 - 31 May 2026
| Client | Gannet Street Housing Trust | Assignment | Rent ledger migration
| Job no. | GS/2290 | Rate | £82.50 per hour

%w 3 6 2
|! Week | Activity | Hours
| 19 | Mapping of legacy codes | 32.00
| 20 | Trial migration, reconciliation | 36.50
| 21 | Corrections after trial | 30.00
| 22 | Cut-over weekend | 21.50
| | Hours in all | 120.00
| | Value | £9,900.00

Query of 28 May on week 21 (2.5 hours entered twice): corrected by Ines, the figures above are right.
Five per cent of each report is kept as retention under the framework and falls due at its end.

Client approval: I have checked the hours and approve this report.
Approved electronically by Percival Nkemelu, Finance Systems Lead, on 2 June 2026 at 10:31 (record 55-0081-TR)
""",
            Look(head="band", ink="#334e68", grid="grid", size=9.5),
            "Tern & Partners",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Gannet Street Housing Trust",
            project="Rent ledger migration",
            project_code="GS/2290",
            signatory_name="Percival Nkemelu",
            signatory_title="Finance Systems Lead",
            signature_date="2026-06-02",
            amount="9900.00 GBP",
        ),
    )

    source = sheet(
        """
# Delivery & Installation Receipt      R-7745
= Delivered to :: Bramblecote Veterinary Hospital
= Job :: 26/118 Radiography suite
= Stage :: Table and detector installed
= Balance for stage :: £31,275.00

%w 1 7 2
|! Qty | Item | Condition
| 1 | Four-way floating top table | good
| 1 | Flat panel detector 43 x 43 | good
| 2 | Lead glass screen 90 cm | good
| 1 | Exposure training, half a day | given

Received complete, tested and accepted without reservation. The screens found scratched on delivery of 2 March have been exchanged.

Signature
{k:Fiona Treadgold}
Name in capitals: {b:FIONA TREADGOLD}
Position: Hospital Director
Date: {d:11 March 2026}
""",
        Look(kv="rule", grid="grid", ink="#101010", size=11),
        "Clearbeam Veterinary Imaging",
        stamp=("BRAMBLECOTE", "VETERINARY HOSPITAL", "RECEIVED"),
    )
    yield Paper(
        "md-clearbeam",
        "a",
        "scan",
        scanned(source, skew=-0.9, noise=4, seed=8),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Bramblecote Veterinary Hospital",
            project="Radiography suite",
            project_code="26/118",
            milestone="Table and detector installed",
            signatory_name="Fiona Treadgold",
            signatory_title="Hospital Director",
            signature_date="2026-03-11",
            amount="31275.00 GBP",
        ),
        source,
    )

    source = sheet(
        """
# COMPLETION CERTIFICATE
^ (minor works)

This is to certify that the works described below have been inspected and are accepted.

= Building owner :: St Aldhelm's Parish Council
= Works :: Village hall kitchen
= Stage :: Second fix
= Ref. :: MW-0356
= Sum certified :: £7,480.00

Signed for the owner:
{k:Edmund Pargeter}
Edmund Pargeter, Clerk to the Council

Dated: {d:8 May 2026}

Remarks
{d:All very neat, thank you. Accepted provided the}
{d:gas safety record is handed in before first use.}
{d:E.P.}
""".replace("St Aldhelm's", "Saint Aldhelm"),
        Look(font="Times-Roman", size=12, title="center", kv="plain", head="center", ink="#222222"),
        "Gage & Winterbourne, Joiners",
    )
    yield Paper(
        "md-gasrecord",
        "a",
        "scan",
        scanned(source, dpi=100, skew=0.7, noise=2.5, seed=14),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Saint Aldhelm Parish Council",
            project="Village hall kitchen",
            project_code="MW-0356",
            milestone="Second fix",
            signatory_name="Edmund Pargeter",
            signatory_title="Clerk to the Council",
            signature_date="2026-05-08",
            amount="7480.00 GBP",
            conditions=["the gas safety record is handed in before first use"],
        ),
        source,
    )

    yield Paper(
        "md-formblank",
        "a",
        "form",
        sheet(
            """
# Milestone Acceptance Request
Please complete and return to projects@ferrowhite.example
= Client :: {f:client=Amberline Logistics Inc.}
= Project :: {f:project=Yard Camera Network}
= Contract no. :: {f:contract=YC-30-112}
= Milestone :: {f:milestone=M2 Poles and power}
= Amount :: {f:amount=CAD 64,900.00}

## To be filled in by the client
%w 1 20
| {c:accept=0} | We accept the milestone
| {c:cond=0} | We accept with the conditions named below
| {c:reject=0} | We do not accept the milestone

= Conditions :: {f:conditions=}
= Name :: {f:name=}
= Title :: {f:title=}
= Date :: {f:date=}
= Signature :: {f:sign=}
""",
            Look(kv="plain", grid="plain", ink="#0a4d68", head="band"),
            "Ferro White Security",
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Amberline Logistics Inc.",
            project="Yard Camera Network",
            project_code="YC-30-112",
            milestone="M2 Poles and power",
            amount="64900.00 CAD",
        ),
    )

    yield Paper(
        "md-formfilled",
        "a",
        "form",
        sheet(
            """
# Provisional taking-over form
%w 2 3
| Purchaser | {f:purchaser=Kestrel Point Desalination LLC}
| Plant | {f:plant=Reverse osmosis train 2}
| Contract | {f:contract=KPD-771-RO}
| Section taken over | {f:section=High pressure pumps}
| Value of section | {f:value=USD 412,000.00}
| Comments | {f:comments=Earlier leak at flange 12 repaired 3 Aug.}
| Outstanding work | {f:outstanding=None}

%w 1 20
| {c:yes=1} | Section is taken over and accepted
| {c:part=0} | Section is taken over in part
| {c:no=0} | Taking-over is refused

%w 2 3
| For the Purchaser (name) | {f:name=Salma Haddad}
| Capacity | {f:capacity=Plant Manager}
| Signed | {f:sign=/s/ Salma Haddad}
| On | {f:date=17 August 2026}

~ The usual warranty period of 24 months begins on the day of taking-over. Wear parts are covered by the supplier's general terms.
""",
            Look(head="right", ink="#9b2226", grid="rows"),
            "Osmotech Contracting",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Kestrel Point Desalination LLC",
            project="Reverse osmosis train 2",
            project_code="KPD-771-RO",
            milestone="High pressure pumps",
            signatory_name="Salma Haddad",
            signatory_title="Plant Manager",
            signature_date="2026-08-17",
            amount="412000.00 USD",
        ),
    )

    yield Paper(
        "md-ownnotice",
        "a",
        "text",
        sheet(
            """
> Dunmore, 30 June 2026
To: Glenfarne Creamery Ltd
Attn. the Production Manager

# Notice of completion - Package C, Cheese vat automation

Dear customer,

We are pleased to notify you that Package C of project GC-65 was completed today by our engineers. All tests of our own protocol were passed and accepted by our quality department.

We consider the package ready for your acceptance and kindly ask you to arrange an inspection within fourteen days. The fee of EUR 48,300.00 will fall due after you have accepted.

With kind regards,
Rathlin Process Control
Projects Office
~ This notice was made by machine and bears no signature.
""",
            Look(head="right", font="Times-Roman", size=11, ink="#005f73"),
            "Rathlin Process Control",
        ),
        truth(
            AC,
            "undecided",
            None,
            "en",
            client="Glenfarne Creamery Ltd",
            project="Cheese vat automation",
            project_code="GC-65",
            milestone="Package C",
            amount="48300.00 EUR",
        ),
    )
