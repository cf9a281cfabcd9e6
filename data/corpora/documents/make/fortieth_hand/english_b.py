"""English: mails, letters, orders, and places to sign that are headed only with a firm."""

from collections.abc import Iterator

from paper import Paper, truth

from fortieth_hand.board import Field, Ink, K, T, rp, script, sheet, tp

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield rp(
        "en-mail-accept",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Dunmore & Vale Actuarial LLP",
            project="Reserving model migration",
            project_code="DV-0932",
            milestone="parallel run report",
            signatory_name="Siobhan Rafferty",
            signatory_title="Head of Reserving",
            signature_date="2026-05-14",
            amount="27500.00 EUR",
        ),
        [
            "<b>Siobhan Rafferty</b>",
            T(
                [
                    ("From:", "Siobhan Rafferty &lt;s.rafferty@dunmorevale.example&gt;"),
                    ("Sent:", "Thursday 14 May 2026 16:02"),
                    ("To:", "Marek Hollis (Cobaltine Analytics)"),
                    ("Cc:", "Accounts Payable; Padraig Lyne"),
                    ("Subject:", "RE: DV-0932 parallel run"),
                ],
                (22, 140),
                "none",
                head=False,
            ),
            "",
            "Marek,",
            "Padraig and I went through the parallel run report for the Reserving model migration this morning. The three quarters agree to within the tolerance we set and the explanations for the motor book are convincing.",
            "We accept it. Please invoice the EUR 27,500.00 that goes with it; quote DV-0932.",
            "Thanks to the team for the late nights. I will ring you next week about the capital model, which is another matter.",
            "",
            "Siobhan Rafferty<br/>Head of Reserving<br/>Dunmore &amp; Vale Actuarial LLP",
            "s: This message may be privileged.",
        ],
        size=10.5,
    )
    yield tp(
        "en-mail-refuse",
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Halden Street Theatre Trust",
            project="box office website",
            milestone="Sprint 6 build",
            signatory_name="Oluwaseun Barr",
            signatory_title="Digital Producer",
            signature_date="2026-02-03",
        ),
        r"""
#text(8pt, fill: gray)[Mail -- 1 of 1 #h(1fr) printed 04/02/2026]
#line(length: 100%)
#text(14pt)[*Sprint 6 build -- not signed off*]

*Oluwaseun Barr* \<o.barr@haldenstreet.example\> #h(1fr) 3 February 2026 at 09:41 \
To: Pia Lindgren

Hi Pia

I'm afraid the answer on the box office website is no. We have tried the Sprint 6 build on four phones and seat selection fails on all of them, and concession prices are still wrong in the basket. I can't accept this build and I've told finance not to pay for the sprint.

Please come back with a new build when both are working.

Best \
Oluwaseun

-- \
Oluwaseun Barr, Digital Producer \
Halden Street Theatre Trust
""",
        font="DejaVu Sans",
        size=9,
    )
    yield rp(
        "en-po-plain",
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Merrowdown College",
            project="Lecture theatre AV refit",
            po_number="PO-26-00418",
            amount="41280.00 GBP",
        ),
        [
            T(
                [
                    (
                        "Merrowdown College<br/>Procurement, East Lodge",
                        "PURCHASE ORDER<br/>PO-26-00418<br/>18 March 2026",
                    )
                ],
                (100, 68),
                "box",
            ),
            "",
            K(
                [
                    ("Supplier", "Tallis AV Integration Ltd"),
                    ("For", "Lecture theatre AV refit"),
                    ("Deliver by", "31 July 2026"),
                ]
            ),
            "",
            T(
                [
                    ("Line", "Description", "Qty", "Price", "Value GBP"),
                    ("10", "Laser projector, 12k lumen", "2", "11,400.00", "22,800.00"),
                    ("20", "Control processor and panels", "1", "9,880.00", "9,880.00"),
                    ("30", "Installation and commissioning", "1", "8,600.00", "8,600.00"),
                    ("", "Order total excluding VAT", "", "", "41,280.00"),
                ],
                (14, 78, 14, 28, 30),
            ),
            "",
            "Goods and work are subject to inspection and acceptance by the college after delivery. Our conditions of purchase (May 2025) apply and no others. This order is issued from the finance system and is not signed.",
            "s: Send invoices to the address above quoting the order number.",
        ],
        font="Courier",
        size=9,
    )
    yield tp(
        "en-sow-signed",
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Pendry Marine Insurance SE",
            project="Claims triage pilot",
            project_code="SOW-09",
            signatory_name="Katarzyna Wolff",
            signatory_title="Chief Claims Officer",
            signature_date="2026-01-12",
            amount="138000.00 EUR",
        ),
        r"""
#align(center)[#text(17pt)[Statement of Work SOW-09] \ Claims triage pilot]
#table(columns: (20mm, 30mm, 1fr, 30mm), [Version], [Date], [What changed], [Author], [0.1], [2025-12-02], [Outline], [T. Imrie], [0.4], [2025-12-18], [Fees after negotiation], [T. Imrie], [1.0], [2026-01-09], [For signature], [N. Caballero])
*Client:* Pendry Marine Insurance SE #h(1fr) *Supplier:* Larkspur Decision Science Ltd
== Scope
The supplier builds a pilot that sorts new hull claims into three lanes and runs it beside the present desk for twelve weeks. The client provides claims files of the last five years without personal data, a desk for two, and a claims handler for one day a week.
== Deliverables and fees
#table(columns: (1fr, 35mm, 35mm), [Deliverable], [Due], [Fee (EUR)], [Data review], [20 Feb 2026], [24,000.00], [Pilot in test], [17 Apr 2026], [66,000.00], [Pilot report], [31 Jul 2026], [48,000.00], [*Total*], [], [*138,000.00*])
== Team
#table(columns: (1fr, 1fr, 30mm), [Role], [Name], [Days], [Lead], [T. Imrie], [48], [Data scientist], [A. Bhandari], [70], [Engineer], [J. Okafor], [44])
== Acceptance of deliverables
Each deliverable will be accepted in writing within ten working days if it meets Annex A.
== Signatures
#table(columns: (1fr, 1fr), [Pendry Marine Insurance SE], [Larkspur Decision Science Ltd], [[[111]]], [[[112]]], [Katarzyna Wolff \ Chief Claims Officer \ 12 January 2026], [Nuria Caballero \ Managing Director \ 9 January 2026])
""",
        font="Libertinus Serif",
        size=10.5,
    )
    yield rp(
        "en-minutes",
        truth(
            "other",
            None,
            None,
            "en",
            client="Tollbridge Rail Franchise Ltd",
            project="Depot wash plant",
            project_code="TRF-77",
        ),
        [
            "# Progress meeting no. 14",
            K(
                [
                    ("Client", "Tollbridge Rail Franchise Ltd"),
                    ("Project", "Depot wash plant"),
                    ("Project no.", "TRF-77"),
                    ("Held", "Tuesday 9 June 2026, site cabin"),
                ]
            ),
            T(
                [
                    ("Present", "Firm", "Copy"),
                    ("A. Nkemelu", "Tollbridge", "yes"),
                    ("S. Prowse", "Tollbridge", "yes"),
                    ("J. Vantongeren", "Clearbrook Plant", "yes"),
                    ("M. Ferris", "Clearbrook Plant", "no"),
                ],
                (60, 60, 30),
            ),
            "",
            T(
                [
                    ("Item", "Note", "Action"),
                    ("14.1", "Brush gantry on site; cladding follows in week 26.", "MF"),
                    ("14.2", "Water recycling tank: welding inspection booked for 16 June.", "JV"),
                    (
                        "14.3",
                        "Tests on completion planned for the week of 13 July. Nothing was put forward for acceptance today.",
                        "-",
                    ),
                    ("14.4", "Look-ahead programme issued as revision F.", "MF"),
                ],
                (16, 120, 22),
            ),
            "",
            "Next meeting: 23 June 2026.",
        ],
        foot="Clearbrook Plant - minutes",
        size=9.5,
    )
    yield tp(
        "en-timesheet-part",
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Garsdale Quarries Ltd",
            project="Dust monitoring",
            project_code="ENV-512",
            signatory_name="Wilf Teasdale",
            signatory_title="Quarry Manager",
            signature_date="2026-11-03",
            amount="2480.00 GBP",
            conditions=[
                "Saturday 31 October (8 hours) is not approved until the gate log has been sent"
            ],
        ),
        r"""
*Fellside Environmental* #h(1fr) Time record October, part 4 \
Garsdale Quarries Ltd, job ENV-512 Dust monitoring
#table(columns: (1fr, 30mm, 25mm, 30mm), stroke: (bottom: .4pt), [Day], [Technician], [Hours], [Client], [Mon 26 Oct], [B. Ogle], [8], [#bxx agreed], [Tue 27 Oct], [B. Ogle], [8], [#bxx agreed], [Wed 28 Oct], [B. Ogle], [8], [#bxx agreed], [Thu 29 Oct], [B. Ogle], [7], [#bxx agreed], [Sat 31 Oct], [B. Ogle], [8], [#bx agreed])
Hours agreed: 31 at GBP 80.00 = GBP 2,480.00

_Client's note:_ The first four days are approved. Saturday 31 October (8 hours) is not approved until the gate log has been sent.
#v(8mm)
Client: [[121]] \ Wilf Teasdale, Quarry Manager #h(15mm) 3 November 2026
#v(4mm)
Technician: [[122]] \ Barney Ogle
""",
        how=sheet(6, skew=1.4),
    )
    yield rp(
        "en-form-milestones",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Ashgrove Veterinary Group",
            project="Practice system consolidation",
            project_code="AVG-05",
            milestone="M3 Data migration",
            signatory_name="Ravi Thackeray",
            signatory_title="Finance Director",
            signature_date="2026-09-08",
            amount="19750.00 GBP",
        ),
        [
            "# Milestone certificate",
            K(
                [
                    ("Client", "Ashgrove Veterinary Group"),
                    ("Engagement", "Practice system consolidation"),
                    ("Engagement no.", "AVG-05"),
                ]
            ),
            T(
                [
                    ("This certificate is for", "Milestone", "Fee GBP", "Certified earlier"),
                    (Field("m1", False), "M1 Design", "12,000.00", "2 March 2026"),
                    (Field("m2", False), "M2 Pilot surgery", "16,500.00", "11 June 2026"),
                    (Field("m3", True), "M3 Data migration", "19,750.00", ""),
                    (Field("m4", False), "M4 All surgeries live", "30,000.00", ""),
                ],
                (38, 60, 30, 36),
            ),
            "",
            "The client confirms that the milestone marked above is complete and accepted and that its fee may be invoiced.",
            "",
            T(
                [
                    ("Ashgrove Veterinary Group", ""),
                    ("Name", Field("who", "Ravi Thackeray")),
                    ("Title", Field("title", "Finance Director")),
                    ("Signature", Ink(131)),
                    ("Date", Field("when", "8 September 2026")),
                ],
                (50, 80),
            ),
        ],
        form="form",
    )
    yield tp(
        "en-taking-over-words",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Kilbracken Harbour Commissioners",
            project="East pontoon renewal",
            project_code="KHC/11/25",
            milestone="Section 2 - gangway and services",
            signatory_name="Eithne Mulvey",
            signatory_title="Harbour Master",
            signature_date="2026-10-30",
        ),
        r"""
= Taking-Over Certificate
Job KHC/11/25: East pontoon renewal \ Section: Section 2 - gangway and services
#v(3mm)
Kilbracken Harbour Commissioners hereby take over the Section named above. It was complete according to the contract and the tests on completion were passed. No work is outstanding.
#v(3mm)
The defects notification period of twelve months for the Section begins on the day of this certificate. Care of the Section passes to the Commissioners; the Contractor keeps the care of the other Sections. Half of the retention held for the Section falls to be certified by the Engineer in the usual course.

Given at Kilbracken on the thirtieth day of October, two thousand and twenty-six.
#v(6mm)
#table(columns: (1fr, 1fr), inset: 7pt, [*Kilbracken Harbour Commissioners*], [*Breffni Marine Works Ltd*], [[[141]] \ Eithne Mulvey \ Harbour Master], [[[142]] \ Ronan Sheil \ Contracts Director], [ \ ], [])
#small[Circulation: Commissioners, Engineer, Contractor, Bond holder.]
""",
        font="Liberation Serif",
        size=11.5,
    )
    yield rp(
        "en-payment-last-line",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="St Piran's Hospice",
            project="Kitchen extension",
            project_code="SPH 2025-8",
            milestone="Stage 4: roof weathertight",
            signatory_name="Meredith Spargo",
            signatory_title="Facilities Trustee",
            signature_date="2026-03-20",
            amount="33906.45 GBP",
            conditions=["the warranty for the single-ply membrane reaches us by 10 April 2026"],
        ),
        [
            "c: St Piran's Hospice",
            "s: Registered charity; Trelawn Road, Redruth. This certificate is issued for each stage of the building agreement and is sent to the builder, the surveyor and the treasurer.",
            "# Stage certificate",
            K(
                [
                    ("Works", "Kitchen extension"),
                    ("Works no.", "SPH 2025-8"),
                    ("Stage", "Stage 4: roof weathertight"),
                    ("Builder", "Rosewarne Construction"),
                ]
            ),
            T(
                [
                    ("", "GBP"),
                    ("Value of the stage", "35,691.00"),
                    ("Retention 5 %", "-1,784.55"),
                    ("Now certified", "33,906.45"),
                ],
                (90, 40),
                "rows",
            ),
            "",
            "The surveyor walked the roof on 17 March with the builder and found the stage properly done. The stage is accepted and the sum certified is due within 21 days.",
            "",
            T(
                [(Ink(151, 100), "20 March 2026"), ("Meredith Spargo<br/>Facilities Trustee", "")],
                (80, 50),
                "none",
                head=False,
            ),
            "",
            "s: Our acceptance holds only if the warranty for the single-ply membrane reaches us by 10 April 2026.",
        ],
        font="Times-Roman",
        size=11,
    )
    yield tp(
        "en-vendor-notice",
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Vickery Foods Group",
            project="Palletiser line 2",
            project_code="40-2291",
            milestone="Mechanical completion",
            signatory_title="Plant Director",
            warnings=["partly_signed"],
        ),
        r"""
#text(fill: rgb("#00557a"), 16pt)[*Ironwell Automation*]
== Notice of completion
To: Vickery Foods Group, Thetford #h(1fr) 12 August 2026
#kv([Project], [Palletiser line 2], [Our job], [40-2291], [Stage], [Mechanical completion])
We are pleased to tell you that the stage named above has been completed in full and successfully. In our view it is ready and meets the specification; our engineers have signed it off internally.

[[161]] \ Dean Applegarth, Project Manager, Ironwell Automation

Please confirm your acceptance by signing below and returning one copy.
#rect(width: 100%, inset: 8pt)[*Vickery Foods Group* -- accepted \ #v(3mm) Signature #ln(55mm) #h(5mm) Date #ln(30mm) \ Name #ln(60mm) Plant Director]
""",
    )
    yield rp(
        "en-letter-panel",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Stour Valley Growers Co-operative",
            project="packhouse energy audit",
            milestone="final report",
            signatory_name="Beatrix Holroyd",
            signatory_title="Secretary",
            signature_date="2026-12-01",
        ),
        [
            "<b>Stour Valley Growers Co-operative</b>",
            "Packhouse Lane, Cattawade",
            "",
            "1 December 2026",
            "",
            "Halcrow Bray Energy Ltd",
            "",
            "Dear Ms Bray",
            "<b>Letter of acceptance</b>",
            "At its meeting last night the committee considered your final report on the packhouse energy audit. It answers every question of the brief, the supplement on heat pumps was more than we had asked for, and the committee accepted it by seven votes to none. Both officers sign, as our rules want.",
            "",
            "For the co-operative",
            T(
                [
                    ("Leonard Cutting", "Beatrix Holroyd"),
                    (script("Len Cutting"), script("B. Holroyd", "Dkg", 14)),
                    ("Chairman", "Secretary"),
                    ("1.12.2026", "1.12.2026"),
                ],
                (70, 70),
                "none",
            ),
            "s: cc: auditors; members' notice board",
        ],
        font="Times-Roman",
        size=11,
    )
