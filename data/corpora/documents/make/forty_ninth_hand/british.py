"""English papers from Britain, Ireland and further off."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import facts, gap, head, leaf, sheet, sign, small, table, ticks
from .press import blank, page


def papers() -> Iterator[Paper]:
    yield Paper(
        "ls-interim-days",
        "a",
        "form",
        blank(
            ("h", "Interim Manager – Monthly Day Sheet"),
            ("p", "Hexley Interim Partners, Leeds"),
            ("f", "Client company", "Thornbury Castings plc"),
            ("f", "Assignment", "Foundry Turnaround Lead"),
            ("f", "Assignment reference", "HIP/26/0418"),
            ("f", "Interim", "Rosalind Ekwueme"),
            ("f", "Month", "April 2026"),
            ("f", "Days worked", "17.5"),
            ("f", "Day rate", "£820.00"),
            ("f", "Total for the month", "£14,350.00"),
            ("c", "Approved by client", 1),
            ("c", "Queried by client (see email)", 0),
            ("f", "Authorised by", "Desmond Farrar"),
            ("f", "Position", "Group HR Director"),
            ("f", "Date authorised", "1 May 2026"),
            ("f", "Signature", "/s/ Desmond Farrar"),
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Thornbury Castings plc",
            project="Foundry Turnaround Lead",
            project_code="HIP/26/0418",
            signatory_name="Desmond Farrar",
            signatory_title="Group HR Director",
            signature_date="2026-05-01",
            amount="14350.00 GBP",
        ),
    )
    yield Paper(
        "ls-hours-queried",
        "a",
        "text",
        page(r"""
#set text(font: "Liberation Sans", size: 9.5pt)
#two[*Wrenfield Technical Services Ltd* \ Site labour return no. 31][#align(right)[Week 11 \ 9 – 15 March 2026]]
#rule
Project: Ashmead Substation Refurbishment #h(1cm) Job no. WTS 5093 \
Client: Calder & Aire Networks
#tb((2fr, 1fr, 1fr, 1fr))[*Operative*][*Trade*][*Hours*][*Value*][K. Dymond][Jointer][42][£1,764.00][S. Achebe][Jointer][42][£1,764.00][L. Brannigan][Fitter][38][£1,292.00][][][*122*][*£4,820.00*]
_For the client's supervisor_

#bx(0) agreed in full #h(8mm) #bx(2) agreed in part #h(8mm) #bx(0) not agreed

Remarks: #pen[Brannigan: 6 hrs on Saturday not agreed]

Agreed value: #pen[£4,616.00]

#ink(44) #h(1cm) *Noel Habgood*, Site Supervisor #h(1cm) #pen[17/03/26]
"""),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Calder & Aire Networks",
            project="Ashmead Substation Refurbishment",
            project_code="WTS 5093",
            signatory_name="Noel Habgood",
            signatory_title="Site Supervisor",
            signature_date="2026-03-17",
            amount="4616.00 GBP",
            conditions=["Brannigan: 6 hrs on Saturday not agreed"],
        ),
    )
    register = sheet(
        head("STAGE SIGN-OFF REGISTER", 15),
        "Practice: Bellweather Orme Architects &nbsp; Employer: St Aldhelm's Hospice Trust &nbsp; Project: Day Centre Extension (BOA 1177)",
        table(
            ("Stage", "Fee", "Employer's initials", "Date"),
            ("2 Concept design", "£11,200", "M. A.", "signed on sheet 1"),
            ("3 Spatial coordination", "£23,640", "", "signed below"),
            ("4 Technical design", "£38,900", "", ""),
            ("5 Construction", "£29,500", "", ""),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        "Entry for Stage 3 – Spatial coordination. We have received the Stage 3 report, revision P04, and approve it. The fee shown above for Stage 3 may be invoiced. Stage 4 is not to start before the Trust's board has met.",
        sign(
            ("Signed for the Employer", 51, "Margaret Ainscough", "Chief Executive"),
            ("Date", "~12 January 2026"),
        ),
        font="Times-Roman",
        size=11,
    )
    yield Paper(
        "ls-stage-register",
        "a",
        "scan",
        scan(register, Scanner(dpi=105, skew=1.1, noise=7, jpeg=30, blur=0.6, seed=5)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="St Aldhelm's Hospice Trust",
            project="Day Centre Extension",
            project_code="BOA 1177",
            milestone="Stage 3 – Spatial coordination",
            signatory_name="Margaret Ainscough",
            signatory_title="Chief Executive",
            signature_date="2026-01-12",
            amount="23640.00 GBP",
        ),
        source=register,
    )
    yield Paper(
        "ls-vo-draft",
        "a",
        "text",
        sheet(
            head("Variation Order VO 19", 16),
            facts(
                ("Client", "Penhallow Marina Ltd"),
                ("Contract", "Fuel Berth and Pontoon Renewal"),
                ("Project ref", "PM-FB-03"),
                ("Contractor", "Trevanion Coastal Works"),
                ("Value of variation", "£9,385.00 addition"),
                ("Time", "none"),
            ),
            table(
                ("Item", "Qty", "Rate", "£"),
                ("M16 A4 bolt sets", "420", "11.50", "4,830.00"),
                ("Pile guides, upgrade", "18", "185.00", "3,330.00"),
                ("Diver attendance, days", "1", "1,225.00", "1,225.00"),
                widths=(0.5, 0.15, 0.15, 0.2),
            ),
            "Substitute stainless fixings for galvanised on pontoons C and D as instructed on site.",
            "Approved for the Client:",
            sign(
                (0, "Name: Jago Pellow", "Position: Harbour Master", "Date:"),
                (0, "for Trevanion Coastal Works", "Name: Esther Cole", "Date:"),
            ),
            small("Working copy for pricing discussion – not to be acted upon."),
            mark="DRAFT",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Penhallow Marina Ltd",
            project="Fuel Berth and Pontoon Renewal",
            project_code="PM-FB-03",
            signatory_name="Jago Pellow",
            signatory_title="Harbour Master",
            amount="9385.00 GBP",
            change_order_number="VO 19",
            warnings=["draft_or_void"],
        ),
    )
    yield Paper(
        "ls-mail-other-stage",
        "a",
        "text",
        page(r"""
#set text(size: 10pt)
*Niamh Corrigan*
#rule
#kv(w: 2cm)[From:][Fergal Tuohy \[ftuohy@slaneydairies.example\]][Sent:][14 May 2026 11:20][To:][Niamh Corrigan \[niamh@orchardpath.example\]][Subject:][Milestone 4 – Warehouse cut-over – sign-off]
#rule
Niamh,

I know you are waiting on Milestone 4 but the stock count ran late and I will not be able to say anything on it before next week.

What I can do today is close off the one before. Slaney Dairies accepts Milestone 3 – Label Printing as delivered. Please send the invoice for €15,600 to accounts quoting PO SD-20931.

Fergal

Fergal Tuohy \ Supply Chain Manager \ Slaney Dairies, Enniscorthy
"""),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Slaney Dairies",
            milestone="Milestone 3 – Label Printing",
            signatory_name="Fergal Tuohy",
            signatory_title="Supply Chain Manager",
            signature_date="2026-05-14",
            amount="15600.00 EUR",
            po_number="SD-20931",
        ),
    )
    yield Paper(
        "ls-mail-no-change",
        "a",
        "text",
        sheet(
            head("Change request CR-08 (extra dashboards)", 13),
            table(
                ("From", "Anneliese Boyd, Finance Systems Manager"),
                ("To", "Raj Kundu (Pinegrove Data)"),
                ("Date", "Thu, 18 Dec 2025 16:02 +0000"),
                ("Attachment", "CR-08 priced.pdf"),
                widths=(0.2, 0.8),
                top=False,
            ),
            "Raj",
            "Thanks for pricing CR-08 at £7,250.00. The steering group went through it this morning and turned it down: the three dashboards were in the original requirements for the Ledger Insight project, so we do not approve the change and will not pay for them separately.",
            "Have a good Christmas, both of you.",
            "Anneliese<br/>Calloway Housing Association",
            font="Helvetica",
        ),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Calloway Housing Association",
            project="Ledger Insight",
            signatory_name="Anneliese Boyd",
            signatory_title="Finance Systems Manager",
            signature_date="2025-12-18",
            amount="7250.00 GBP",
            change_order_number="CR-08",
        ),
    )
    yield Paper(
        "ls-empty-claim",
        "a",
        "form",
        blank(
            ("h", "CONTRACTOR TIME CLAIM"),
            (
                "p",
                "Complete all fields. The claim is payable after the line manager has approved it.",
            ),
            ("f", "Engaging authority", "Taranui District Council"),
            ("f", "Engagement", "Resource consent backlog"),
            ("f", "Engagement no.", "TDC-E-664"),
            ("f", "Contractor", "Wiremu Faulkner"),
            ("f", "Fortnight ending", "29 March 2026"),
            ("f", "Hours claimed", "71.25"),
            ("f", "Claim excl. GST", "NZD 8,193.75"),
            ("p", ""),
            ("p", "Line manager"),
            ("c", "I approve this claim", 0),
            ("c", "I decline this claim", 0),
            ("f", "Name", "Philippa Strang"),
            ("f", "Role", "Team Leader Consents"),
            ("f", "Signature", ""),
            ("f", "Date", ""),
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Taranui District Council",
            project="Resource consent backlog",
            project_code="TDC-E-664",
            signatory_name="Philippa Strang",
            signatory_title="Team Leader Consents",
            amount="8193.75 NZD",
        ),
    )
    yield Paper(
        "ls-long-agreement",
        "a",
        "text",
        sheet(
            head("COMPLETION AGREEMENT", 18, 1),
            small("Harrow Vale Cold Stores Limited and Quayle Refrigeration Engineers", 10, 1),
            gap(20),
            "<b>Part A – Background.</b> Under order PO-66120 Quayle Refrigeration Engineers (the Contractor) undertook to replace the ammonia plant at Harrow Vale Cold Stores Limited (the Purchaser), project reference HV-NH3, known as the Ammonia Plant Replacement.",
            "<b>Part B – Definitions.</b> Performance Test means the seventy-two hour run described in Schedule 3. Acceptance means acceptance under Part F and nothing else; use of the plant by the Purchaser is not Acceptance.",
            "<b>Part C – Conduct of the test.</b> The Contractor started the test on 2 February 2026. Readings were taken each hour by both parties. A trip of compressor 2 in hour nine was traced to a supply dip and did not count.",
            leaf(),
            head("Schedule 3 – Readings (extract)", 12),
            table(
                ("Hour", "Room 1 °C", "Room 2 °C", "Absorbed kW"),
                ("12", "-22.1", "-24.9", "311"),
                ("24", "-22.4", "-25.1", "305"),
                ("36", "-22.3", "-25.0", "307"),
                ("48", "-22.2", "-25.2", "306"),
                ("72", "-22.3", "-25.0", "304"),
                widths=(0.25, 0.25, 0.25, 0.25),
            ),
            "Guaranteed values: Room 1 not above -22, Room 2 not above -24.5, absorbed power not above 320 kW.",
            "<b>Part D – Documents.</b> As-built drawings, pressure equipment file and operator training records were handed over on 9 February 2026.",
            "<b>Part E – Liability.</b> Nothing in this agreement shortens the defects period of twenty-four months.",
            leaf(),
            "<b>Part F – Acceptance.</b> The guaranteed values having been reached, the Purchaser hereby accepts the plant with effect from 10 February 2026, and the final instalment of £86,750.00 falls due.",
            sign(
                (
                    "For the Purchaser",
                    71,
                    "Clive Wetherall",
                    "Engineering Director",
                    "11 February 2026",
                ),
                ("For the Contractor", 72, "Moira Quayle", "Managing Director", "11 February 2026"),
            ),
            font="Times-Roman",
            size=11,
            foot="Completion Agreement HV-NH3",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Harrow Vale Cold Stores Limited",
            project="Ammonia Plant Replacement",
            project_code="HV-NH3",
            signatory_name="Clive Wetherall",
            signatory_title="Engineering Director",
            signature_date="2026-02-11",
            amount="86750.00 GBP",
            po_number="PO-66120",
        ),
    )
    yield Paper(
        "ls-last-line",
        "a",
        "text",
        page(r"""
#align(center)[#text(17pt)[Certificate of Handover] \ Mossbank Joinery & Fit-out]
#v(8mm)
This is to certify that the works named below were inspected on *Monday 27 April 2026* in the presence of the client and were found complete.

#kv(w: 5cm)[Client][Dunlin Row Dental Practice][Works][Reception and Surgery 2 fit-out][Job][MB-904][Balance released][£6,480.00 + VAT]
#v(6mm)
The client takes the premises back into use today. Keys: four sets received. Manuals: received.
#v(6mm)
Signed for the client: #hand[Fiona Mackay] \
Dr Fiona Mackay, Principal Dentist, 27 April 2026
#v(3cm)
#text(7.5pt)[Mossbank Joinery & Fit-out, registered in Scotland. Guarantee twelve months on joinery. Handover is given on condition that the surgery door closer is replaced within 14 days.]
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Dunlin Row Dental Practice",
            project="Reception and Surgery 2 fit-out",
            project_code="MB-904",
            signatory_name="Dr Fiona Mackay",
            signatory_title="Principal Dentist",
            signature_date="2026-04-27",
            amount="6480.00 GBP",
            conditions=["the surgery door closer is replaced within 14 days"],
        ),
    )
    yield Paper(
        "ls-which-day",
        "a",
        "text",
        page(r"""
#set text(font: "Liberation Sans", size: 10pt)
#align(center)[#text(13pt)[*Work Package Acceptance Slip*]]
#v(6mm)
#tb((1fr, 1fr))[Customer: Orchid Meridian Holdings][Provider: Saltworks Advisory][Project: Group Treasury Policy][Project no.: OMH-TP-8][Work package: WP2 Cash Pooling][Fee: USD 31,000.00]
The work package has been delivered and is accepted.
#v(8mm)
#ink(97) \
Name: Leonie Castellan \
Title: Group Treasurer \
Date: 05/06/2026
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Orchid Meridian Holdings",
            project="Group Treasury Policy",
            project_code="OMH-TP-8",
            milestone="WP2 Cash Pooling",
            signatory_name="Leonie Castellan",
            signatory_title="Group Treasurer",
            amount="31000.00 USD",
            warnings=["ambiguous_date"],
        ),
    )
    yield Paper(
        "ls-void-cert",
        "a",
        "text",
        sheet(
            head("VOID – superseded by certificate MC-06B of 30 June 2026", 12),
            head("Milestone Certificate MC-06", 17),
            facts(
                ("Customer", "Jacaranda Rail (Pty) Ltd"),
                ("Project", "Depot Signalling Upgrade"),
                ("Project number", "JR-S-41"),
                ("Milestone", "6 – Interlocking commissioned"),
                ("Milestone value", "ZAR 1,140,000.00"),
                ("Supplier", "Umfolozi Signalling"),
                grid=True,
            ),
            "The Customer accepts the milestone named above.",
            sign(("For the Customer", 88, "Thandeka Mabuza", "Programme Manager", "22 June 2026")),
            mark="VOID",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Jacaranda Rail (Pty) Ltd",
            project="Depot Signalling Upgrade",
            project_code="JR-S-41",
            milestone="6 – Interlocking commissioned",
            signatory_name="Thandeka Mabuza",
            signatory_title="Programme Manager",
            signature_date="2026-06-22",
            amount="1140000.00 ZAR",
            warnings=["draft_or_void"],
        ),
    )
    yield Paper(
        "ls-omission-form",
        "a",
        "text",
        sheet(
            small("Carrow Quantity Surveyors for and on behalf of the Employer", 8, 2),
            head("Contract Instruction and Price Adjustment", 14),
            table(
                ("Instruction no.", "CI-027"),
                ("Employer", "University of Eastmere"),
                ("Scheme", "Botany Building Envelope"),
                ("Job number", "UE/BB/512"),
                widths=(0.3, 0.7),
                top=False,
            ),
            "Omit the copper rainwater goods to the north elevation and use powder-coated aluminium instead.",
            table(
                ("Omissions", "£ 21,904.00"),
                ("Additions", "£ 13,117.00"),
                ("Net adjustment to the Contract Sum", "– £ 8,787.00"),
                widths=(0.7, 0.3),
                top=False,
            ),
            ticks((1, "Instruction approved by the Employer"), (0, "Instruction not approved")),
            sign(
                ("Employer's signature", 93, "Prof. Alan Threlkeld"),
                ("Capacity", "Director of Estates"),
                ("Date", "the ninth of June two thousand and twenty-six"),
            ),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="University of Eastmere",
            project="Botany Building Envelope",
            project_code="UE/BB/512",
            signatory_name="Alan Threlkeld",
            signatory_title="Director of Estates",
            signature_date="2026-06-09",
            amount="-8787.00 GBP",
            change_order_number="CI-027",
        ),
    )
