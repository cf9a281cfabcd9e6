"""English: forms and certificates whose parties sign in tables."""

from collections.abc import Iterator

from paper import Paper, truth

from fortieth_hand.after import flat
from fortieth_hand.board import BREAK, Box, Field, Ink, K, Stamp, T, rp, sheet, tp

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield tp(
        "en-snag-lift",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Harrowgate Quay Residents Ltd",
            project="Passenger lift modernisation, Block C",
            project_code="LM-4471",
            milestone="Snag sheet close-out",
            signatory_name="Pauline Adeyemi",
            signatory_title="Building Manager",
            signature_date="2026-04-16",
        ),
        r"""
= Snag sheet -- final visit
#kv([Site], [Passenger lift modernisation, Block C], [For], [Harrowgate Quay Residents Ltd], [Lift contractor], [Brindle Vertical Transport Ltd], [Job no.], [LM-4471], [Stage], [Snag sheet close-out])
#table(columns: (8mm, 1fr, 24mm, 24mm), [*No*], [*Item seen on 2 April*], [*By*], [*Cleared*],
[1], [Landing sill at level 3 scratched; replace], [Brindle], [09/04 PA],
[2], [Car light flickers when door motor runs], [Brindle], [09/04 PA],
[3], [Braille plate missing, level 5], [Brindle], [15/04 PA],
[4], [Pit ladder not earthed], [Brindle], [15/04 PA])
All four items have been looked at again and are cleared. We have no further snags and take the lift over as complete.

*After taking over.* The twenty-four months of warranty run from today. Monthly service visits are booked for the first Tuesday; entrapments are answered within forty-five minutes on the number in the car. The declaration of conformity, the wiring diagrams and two sets of keys were left in the motor room.
#v(4mm)
#table(columns: (1fr, 1fr, 1.2fr, 22mm), [*Harrowgate Quay Residents Ltd*], [], [], [], [Name], [Position], [Signature], [Date], [Pauline Adeyemi], [Building Manager], [[[11]]], [16/04/2026],
[*Brindle Vertical Transport Ltd*], [], [], [], [Name], [Position], [Signature], [Date], [Gordon Plessey], [Site supervisor], [[[12]]], [16/04/2026])
#small[Copies: residents' file; insurer's surveyor; Brindle service desk]
""",
    )
    yield rp(
        "en-uat-grid",
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Tamar & Lynher Housing Association",
            project="Repairs scheduling replacement",
            project_code="THX-208",
            milestone="UAT cycle 2",
            signatory_name="Ewan Trethewey",
            signatory_title="Director of Property",
            warnings=["partly_signed"],
        ),
        [
            "# User acceptance testing: sign-off sheet",
            K(
                [
                    ("Client", "Tamar &amp; Lynher Housing Association"),
                    ("Project", "Repairs scheduling replacement"),
                    ("Project ref", "THX-208"),
                    ("Cycle", "UAT cycle 2"),
                ]
            ),
            "",
            T(
                [
                    ("Test area", "Scripts", "Passed", "Failed"),
                    ("Appointment booking", "31", "31", "0"),
                    ("Operative mobile app", "22", "22", "0"),
                    ("Contractor invoices", "14", "14", "0"),
                ],
                (70, 30, 30, 30),
            ),
            "",
            "By signing, the persons named below accept UAT cycle 2 and allow the move to live running. <b>The acceptance takes effect only when both association signatories have signed.</b>",
            "",
            T(
                [
                    ("", "Role", "Signature", "Date"),
                    ("For the association: Maureen Oke", "Head of Repairs", Ink(21), "11 May 2026"),
                    ("For the association: Ewan Trethewey", "Director of Property", "", ""),
                    ("For Fernleaf Systems: Jas Bhogal", "Delivery Lead", Ink(22), "8 May 2026"),
                ],
                (62, 38, 42, 26),
            ),
        ],
        font="Times-Roman",
    )
    yield tp(
        "en-board-resolution",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Ardvannoch Community Energy CIC",
            project="Glen Orrin micro-hydro scheme",
            milestone="Taking-over of the turbine house",
            signatory_name="Fiona Macaskill",
            signatory_title="Chair of the Board",
            signature_date="2026-02-27",
            amount="184300.00 GBP",
        ),
        r"""
#align(center)[#smallcaps[Ardvannoch Community Energy CIC] \ *RESOLUTION OF THE BOARD* \ passed at Strathglass Hall on the twenty-seventh of February 2026]
#v(6mm)
WHEREAS the works known as the Glen Orrin micro-hydro scheme have been carried out by Carrick & Dunn Hydraulics; and

WHEREAS the engineer has reported that the tests on completion were passed;

IT WAS RESOLVED, all directors voting in favour:

+ that the stage "Taking-over of the turbine house" be and hereby is accepted on behalf of the company without reservation;
+ that the sum of £184,300.00 falling due at that stage be released to the contractor;
+ that the Chair sign this resolution for the company.
#v(8mm)
#grid(columns: (1fr, 1fr), [[[31]] \ #line(length: 60mm, stroke: .4pt) Fiona Macaskill \ Chair of the Board \ 27 February 2026], [Present: F. Macaskill, D. Urquhart, R. Beaton, S. Nairn \ In attendance: the company secretary])
""",
        font="Liberation Serif",
        size=11,
    )
    yield rp(
        "en-change-net",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Pellworth Dairies plc",
            project="Cold store extension, Melksham",
            project_code="J2219",
            change_order_number="CO-07",
            amount="18640.00 GBP",
            signatory_name="Lorna Whitcombe",
            signatory_title="Projects Director",
            signature_date="2026-03-09",
        ),
        [
            "r: Sheet 1 of 1",
            "# CHANGE ORDER CO-07",
            T(
                [
                    ("Employer", "Project", "Job"),
                    ("Pellworth Dairies plc", "Cold store extension, Melksham", "J2219"),
                ],
                (60, 78, 30),
            ),
            "",
            "Additional dock leveller at bay 4 with pit, kerb angle and supply; omission of the strip curtain at bay 2.",
            "",
            T(
                [
                    ("Line", "GBP"),
                    ("Dock leveller, supplied and set", "19,900.00"),
                    ("Less strip curtain", "-1,260.00"),
                    ("Net change to the contract sum", "18,640.00"),
                ],
                (120, 40),
                "rows",
            ),
            "",
            "Time for completion: no change.",
            "",
            "## Terms",
            "1. Rates and prices are those of the priced schedule dated 3 November 2025.<br/>2. The contractor claims the net change with the next interim application after the leveller is in use.<br/>3. Drawings A-204 and S-031 are replaced by revisions D and B.<br/>4. Everything else in the contract stays as it is.",
            "",
            "This change order becomes part of the contract when the places below bear a signature for each party.",
            "",
            T(
                [
                    ("Pellworth Dairies plc", "Stannard Refrigeration Contractors Ltd"),
                    (Ink(41, 110), Ink(42, 90)),
                    ("Lorna Whitcombe<br/>Projects Director", "Keith Auger<br/>Commercial Manager"),
                    ("Date: 9 March 2026", "Date: 5 March 2026"),
                ],
                (84, 84),
            ),
            "s: Distribution: employer (1), contractor (1), quantity surveyor (1)",
        ],
    )
    yield tp(
        "en-change-blank",
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Borough of Easterfield",
            project="Museum store relocation",
            project_code="MSR-19",
            change_order_number="VR-0012",
            amount="7425.00 GBP",
            signatory_name="Dr Anneliese Croft",
            signatory_title="Head of Collections",
            warnings=["partly_signed"],
        ),
        r"""
#grid(columns: (1fr, auto), [= Variation request VR-0012], [Rev. 2])
*Museum store relocation* (engagement MSR-19) for the Borough of Easterfield
== Revision history
#table(columns: (15mm, 28mm, 1fr), [Rev.], [Date], [Change], [1], [14 Jan 2026], [First issue], [2], [22 Jan 2026], [Crate count corrected to 165])
== What changes
Packing of 165 further crates of ceramics, found in the mezzanine after the survey. Price at 45.00 per crate: *GBP 7,425.00*, excluding VAT.
== Conditions of work
Packing is done on weekdays between 7.30 and 15.30. Crates stay the property of the mover and are returned within ninety days of delivery. Insurance is nail to nail, as in the main engagement; the declared value of the ceramics rises accordingly. Travel is included.
== Agreement
The parties agree to this variation by their signatures; no work under it starts before.
#table(columns: (1fr, 1fr), inset: 8pt, [*Castellan Fine Art Movers*], [*Borough of Easterfield*], [Signed: [[51]]], [Signed:], [Name: Piers Lovelock], [Name: Dr Anneliese Croft], [Title: Operations Partner], [Title: Head of Collections], [Date: 22 January 2026], [Date:])
""",
        font="DejaVu Serif",
        size=9,
    )
    yield rp(
        "en-tick-twice",
        truth(
            CERT,
            "undecided",
            True,
            "en",
            client="Oakhanger Academy Trust",
            project="Wireless network renewal",
            project_code="WN-2026-03",
            milestone="Phase 1: main building",
            signatory_name="T. Barraclough",
            signatory_title="Network Manager",
            signature_date="2026-06-19",
        ),
        [
            "# Installation handover",
            "Customer: Oakhanger Academy Trust<br/>Project: Wireless network renewal<br/>Work order: WN-2026-03<br/>Part handed over: Phase 1: main building",
            "",
            "The customer's representative marks ONE of the following:",
            T(
                [
                    (Box(True), "The installation is accepted."),
                    (
                        Box(False),
                        "The installation is accepted subject to the points noted overleaf.",
                    ),
                    (Box(True), "The installation is not accepted."),
                ],
                (9, 150),
                "none",
                head=False,
            ),
            "",
            "Points overleaf: none",
            "",
            T(
                [
                    ("For Oakhanger Academy Trust", "For Radley Networks"),
                    (Ink(61), Ink(62)),
                    ("T. Barraclough, Network Manager", "M. Odili, Field Engineer"),
                    ("19 June 2026", "19 June 2026"),
                ],
                (80, 80),
            ),
        ],
        how=sheet(3, dpi=135, noise=1.5),
    )
    yield tp(
        "en-timesheet-panel",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Northmere Water",
            project="Asset data cleansing",
            project_code="SOW-118",
            signatory_name="Gareth Pugh-Llewellyn",
            signatory_title="Programme Manager",
            signature_date="2026-05-27",
            amount="10062.50 GBP",
        ),
        r"""
#rect(width: 100%, fill: luma(230))[*Kestrel Data Partners* -- weekly timesheet, week ending 24 May 2026]
Client: Northmere Water #h(1fr) Assignment: Asset data cleansing (SOW-118)
#table(columns: (1fr, ..(11mm,) * 5, 17mm, 20mm), [Consultant], [Mon], [Tue], [Wed], [Thu], [Fri], [Hours], [GBP],
[H. Sandoval], [7.5], [7.5], [7.5], [7.5], [7.5], [37.5], [4,312.50], [R. Achterberg], [8], [8], [8], [8], [8], [40.0], [4,600.00], [L. Finch], [--], [--], [--], [5], [5], [10.0], [1,150.00], [*Total*], [], [], [], [], [], [*87.5*], [*10,062.50*])
The hours above were worked and are approved for invoicing.

#small[Rates per hour: GBP 115.00 for all grades (rate card 2026). Expenses are claimed on a separate sheet. Queries about a sheet go to timesheets@kestreldata.example. Sheets are kept for seven years.]
#table(columns: (34mm, 1fr, 1fr), [], [*Client*], [*Kestrel*], [Signature], [[[71]]], [[[72]]], [Name], [Gareth Pugh-Llewellyn], [Sorcha Dunne], [Title], [Programme Manager], [Engagement Lead], [Date], [27 May 2026], [26 May 2026])
""",
    )
    yield rp(
        "en-form-flat",
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="Saltmarsh Brewery Co.",
            project="Bottling hall PLC upgrade",
            project_code="E-3307",
            milestone="Site acceptance test",
            signatory_name="Imogen Farr",
            signatory_title="Engineering Manager",
            signature_date="2026-01-22",
            conditions=[
                "spare I/O module delivered by 6 February 2026",
                "alarm texts corrected on HMI 2",
            ],
        ),
        [
            "# SITE ACCEPTANCE TEST RECORD",
            K(
                [
                    ("Customer", Field("cust", "Saltmarsh Brewery Co.", 260)),
                    ("Project", Field("proj", "Bottling hall PLC upgrade", 260)),
                    ("Job number", Field("job", "E-3307", 260)),
                    ("Test", Field("test", "Site acceptance test", 260)),
                ]
            ),
            "",
            T(
                [
                    ("Outcome", ""),
                    ("Accepted", Field("acc", False)),
                    ("Accepted with outstanding points (list them)", Field("cond", True)),
                    ("Failed, to be repeated", Field("fail", False)),
                ],
                (100, 20),
            ),
            "",
            K(
                [
                    (
                        "Outstanding point 1",
                        Field("p1", "spare I/O module delivered by 6 February 2026", 300),
                    ),
                    ("Outstanding point 2", Field("p2", "alarm texts corrected on HMI 2", 300)),
                ]
            ),
            "",
            "The outstanding points are conditions of the acceptance.",
            "",
            K(
                [
                    ("Customer's name", Field("n", "Imogen Farr", 200)),
                    ("Position", Field("t", "Engineering Manager", 200)),
                    ("Signed (typed /s/ counts)", Field("s", "/s/ Imogen Farr", 200)),
                    ("Date", Field("d", "22 January 2026", 200)),
                ]
            ),
        ],
        form="form",
        post=flat,
    )
    yield tp(
        "en-void-superseded",
        truth(
            CERT,
            "undecided",
            True,
            "en",
            client="Lindqvist Hotels UK Ltd",
            project="Spa refurbishment, Bowness",
            project_code="HB-61",
            milestone="Practical Completion",
            signatory_name="Rosalind Achebe",
            signatory_title="Group Property Manager",
            signature_date="2026-08-04",
            warnings=["draft_or_void"],
        ),
        r"""
#place(top + right, stamp([VOID \ superseded by certificate PC-02]))
#v(10mm)
= Certificate of Practical Completion PC-01
#kv([Employer], [Lindqvist Hotels UK Ltd], [The Works], [Spa refurbishment, Bowness], [Job no.], [HB-61], [Contractor], [Gill & Rawnsley Interiors])
In our opinion Practical Completion of the Works was achieved, and the Employer accepts them from the date below.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [[[81]] \ Rosalind Achebe \ Group Property Manager \ for the Employer \ 4 August 2026], [[[82]] \ Declan Moorhouse RIBA \ Contract Administrator \ 4 August 2026])
#v(1fr)
#small[PC-01 is of no effect. Sectional dates are restated in PC-02.]
""",
        font="Libertinus Serif",
        size=11,
    )
    yield rp(
        "en-long-decision",
        truth(
            CERT,
            "rejected",
            True,
            "en",
            client="Quillmount Pensions Trustee Ltd",
            project="Member portal rebuild",
            project_code="QPT/PRJ/014",
            milestone="Release 3 - benefit calculator",
            signatory_name="Bernard Aske",
            signatory_title="Trustee Secretary",
            signature_date="2026-07-13",
            amount="56000.00 GBP",
        ),
        [
            "# Deliverable acceptance record",
            K(
                [
                    ("Client", "Quillmount Pensions Trustee Ltd"),
                    ("Project", "Member portal rebuild"),
                    ("Project number", "QPT/PRJ/014"),
                    ("Deliverable", "Release 3 - benefit calculator"),
                    ("Fee for the deliverable", "GBP 56,000.00"),
                    ("Annexes", "log of the runs"),
                ]
            ),
            "## 1. Distribution",
            T(
                [
                    ("Name", "Firm", "For"),
                    ("B. Aske", "Quillmount", "decision"),
                    ("V. Prasad", "Quillmount", "information"),
                    ("C. Holm", "Ringwold Digital", "action"),
                ],
                (50, 60, 40),
            ),
            "## 2. What was delivered",
            "Ringwold Digital placed the calculator on the staging site on 22 June. It is to be accepted if the forty reference cases of Annex B give the figures of the scheme actuary to the penny.",
            BREAK,
            "## 3. Reference cases",
            T(
                [("Case", "Category", "Expected", "Shown")]
                + [
                    (
                        f"B-{n:02}",
                        ("deferred", "active", "pension credit")[n % 3],
                        f"{n * 391.17 + 4000:,.2f}",
                        f"{n * 391.17 + 4000 + (n % 5 == 0) * 12.4:,.2f}",
                    )
                    for n in range(1, 27)
                ],
                (24, 50, 40, 40),
                "rows",
            ),
            BREAK,
            "## Annex to 3: log of the runs",
            T(
                [("Run", "Keyed by", "Date", "Remark")]
                + [
                    (
                        f"R{n:03}",
                        ("M. Okoro", "S. Lindley")[n % 2],
                        f"{22 + n // 8} June 2026" if n < 64 else "2 July 2026",
                        (
                            "keyed from the actuary's sheet",
                            "repeat of the run before",
                            "browser closed and opened again",
                            "figures copied to the sheet",
                        )[n % 4],
                    )
                    for n in range(1, 64)
                ],
                (20, 40, 40, 68),
                "rows",
            ),
            BREAK,
            "## 4. Method",
            "Each case was keyed twice, by two members of the pensions team, and compared with the actuary's sheet. Where the portal and the sheet differed the case was keyed a third time.",
            "## 5. Terms that apply",
            "The order of precedence is the agreement, its schedules, this record.",
            "Under clause 11 of the agreement the client may accept a deliverable or decline it with reasons; a declined deliverable is delivered anew and tested anew.",
            BREAK,
            "## 6. Decision of the client",
            "Five of the twenty-six cases run so far are wrong by the same sum, which points to the revaluation table. We decline to accept Release 3 and no fee falls due for it.",
            "",
            T(
                [
                    ("Quillmount Pensions Trustee Ltd",),
                    (Ink(91, 120),),
                    ("Bernard Aske, Trustee Secretary",),
                    ("13 July 2026",),
                ],
                (90,),
                "box",
            ),
            "",
            "Received for Ringwold Digital: C. Holm, 14 July 2026",
        ],
        foot="QPT/PRJ/014 - acceptance record",
    )
    yield rp(
        "en-delivery-stamp",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Copperfield Laboratories",
            project="Fume cupboard replacement",
            milestone="Delivery and installation",
            po_number="4500081172",
            signatory_name="N. Vasquez",
            signatory_title="Laboratory Manager",
            signature_date="2026-10-06",
        ),
        [
            T([("Thornbury Airflow", "DELIVERY AND INSTALLATION NOTE 55810")], (70, 98), "box"),
            "",
            K(
                [
                    ("Deliver to", "Copperfield Laboratories, Unit 7"),
                    ("Your order", "4500081172"),
                    ("Works", "Fume cupboard replacement"),
                    ("Step", "Delivery and installation"),
                ]
            ),
            T(
                [
                    ("Qty", "Description"),
                    ("3", "Cupboard 1500 mm, epoxy worktop"),
                    ("3", "Fan with inverter"),
                    ("1", "Containment test with smoke, passed"),
                ],
                (20, 140),
            ),
            "",
            "Received in good order, installed and tested; accepted.",
            Stamp(
                "COPPERFIELD LABORATORIES",
                "ACCEPTED 6 OCT 2026",
                "N. Vasquez, Laboratory Manager",
                width=220,
            ),
            Ink(97),
            "N. Vasquez",
        ],
        how=sheet(4, contrast=0.9),
    )
