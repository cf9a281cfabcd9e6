"""English: mails, change orders, timesheets, a long letter, orders and other papers without a decision."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from fifty_fourth_hand import board as b


def papers() -> Iterator[Paper]:
    yield b.paper(
        "mail-yes",
        b.rl(
            "## Nadia Ferreira-Boyle",
            b.rule("#000000", 1.5),
            b.grid(
                [
                    [
                        "<b>From:</b>",
                        "Kwame Asante-Lloyd &lt;k.asantelloyd@thornbury-water.example&gt;",
                    ],
                    ["<b>Sent:</b>", "Thursday, 15 January 2026 16:42"],
                    ["<b>To:</b>", "Nadia Ferreira-Boyle"],
                    ["<b>Cc:</b>", "AP Projects; Sian Mostyn"],
                    [
                        "<b>Subject:</b>",
                        "RE: Tariff model – milestone 3 (documentation + handover) – ok to close?",
                    ],
                ],
                [25, 140],
                "none",
            ),
            b.gap(5),
            "Nadia",
            "Yes, all good. Sian and I went through the handover pack yesterday and the model rebuilds cleanly from your notes, so milestone 3 is accepted. Please bill the £12,400 against PO TW-55019.",
            "See you at the lessons learned on the 29th.",
            "Kwame",
            "--",
            "<b>Kwame Asante-Lloyd</b><br/>Regulatory Finance Manager<br/>Thornbury Water",
            b.rule("#999999"),
            "<b>From:</b> Nadia Ferreira-Boyle<br/><b>Sent:</b> Wednesday, 14 January 2026 09:10<br/><b>To:</b> Kwame Asante-Lloyd<br/><b>Subject:</b> Tariff model – milestone 3 (documentation + handover) – ok to close?",
            "Hi Kwame, the handover pack for project TWM-14 went up last Friday. Are you happy for us to close milestone 3? Milestone 4 (PR29 scenarios) would start in February.",
            "Thanks, Nadia",
        ),
        b.EM,
        b.OK,
        None,
        "en",
        client="Thornbury Water",
        project="Tariff model",
        project_code="TWM-14",
        milestone="milestone 3",
        signatory_name="Kwame Asante-Lloyd",
        signatory_title="Regulatory Finance Manager",
        signature_date="2026-01-15",
        amount="12400.00 GBP",
        po_number="TW-55019",
    )

    yield b.paper(
        "mail-no",
        b.ty(
            r"""
#text(9pt)[2/24/26, 8:15 AM #h(1fr) Fjordline Cruises Mail - Re: Crew app, sprint 9 acceptance]
#line(length: 100%, stroke: 0.4pt)
#text(15pt)[*Re: Crew app, sprint 9 acceptance*]\ 2 messages
#line(length: 100%, stroke: 0.4pt)
*Rollo Babatunde* <rollo@pixelquay.example> #h(1fr) Fri, Feb 20, 2026 at 5:31 PM\
#sm[To: astrid.hovland@fjordline.example]

Hi Astrid, build 0.9.4 is on TestFlight. Release notes attached. Can we get your acceptance of sprint 9 so that finance can raise the $21,000 installment?
#line(length: 100%, stroke: 0.4pt)
*Astrid Hovland* <astrid.hovland@fjordline.example> #h(1fr) Mon, Feb 23, 2026 at 7:58 PM\
#sm[To: rollo@pixelquay.example]

Rollo,

I can't accept sprint 9. Offline roster sync loses entries whenever the ship goes out of coverage – which is the whole point of the story – and the crash on older iPads from sprint 8 is back. Fix both, redeploy and we will run the acceptance script again from the top. No invoice for this sprint until then please.

Astrid Hovland\
Crew Systems Lead, Fjordline Cruises
""",
            "Libertinus Serif",
            11,
        ),
        b.EM,
        b.REJ,
        None,
        "en",
        client="Fjordline Cruises",
        project="Crew app",
        milestone="sprint 9",
        signatory_name="Astrid Hovland",
        signatory_title="Crew Systems Lead",
        signature_date="2026-02-23",
        amount="21000.00 USD",
    )

    yield b.paper(
        "mail-provided",
        b.rl(
            b.grid(
                [
                    ["Date", "Tue, 18 Nov 2025 11:04:37 +0000"],
                    ["From", "estates@minstergate-academy.example (Fenella Roscoe)"],
                    ["To", "office@stannard-acoustics.example"],
                    ["Subject", "Sports hall acoustics (job MA/SH/3) - panels phase"],
                    ["Attachments", "hall_photos.zip (4.1 MB)"],
                ],
                [28, 130],
                "all",
                9,
                "Courier",
            ),
            b.gap(4),
            "Dear all,",
            "Governors' premises group looked at the sports hall last night. We accept the panels phase provided that the two loose panels above the east fire exit are re-fixed before term starts on 5 January and that the reverberation test sheet is sent to us.",
            "Everything else looks splendid and the PE staff are delighted.",
            "Fenella Roscoe<br/>Director of Estates<br/>Minstergate Academy",
            font="Courier",
            size=9.5,
        ),
        b.EM,
        b.COND,
        None,
        "en",
        client="Minstergate Academy",
        project="Sports hall acoustics",
        project_code="MA/SH/3",
        milestone="panels phase",
        signatory_name="Fenella Roscoe",
        signatory_title="Director of Estates",
        signature_date="2025-11-18",
        conditions=[
            "the two loose panels above the east fire exit are re-fixed before term starts on 5 January",
            "the reverberation test sheet is sent to us",
        ],
    )

    week = [
        ["Mon 5 Jan", "7.5", "Interface mapping, HR to payroll"],
        ["Tue 6 Jan", "7.5", "Interface mapping"],
        ["Wed 7 Jan", "8.0", "Workshop with payroll bureau"],
        ["Thu 8 Jan", "7.5", "Defect triage"],
        ["Fri 9 Jan", "4.0", "Write-up; half day leave"],
    ]
    yield b.paper(
        "ts-week",
        b.rl(
            b.grid(
                [["<b>LARCH STREET ASSOCIATES</b>", "> WEEKLY TIMESHEET"]],
                [85, 85],
                "none",
                12,
                shade="#e7e5e4",
            ),
            b.gap(3),
            b.grid(
                [
                    ["Contractor", "Benedikt Oyelaran", "Week ending", "11 January 2026"],
                    ["End client", "Castlebay Housing Association", "Assignment", "LSA-7730"],
                    ["Project", "Payroll consolidation", "Day rate", "n/a – hourly £68.00"],
                ],
                [28, 60, 28, 54],
            ),
            b.gap(3),
            b.grid(
                [
                    ["Day", "Hours", "Task"],
                    *week,
                    ["<b>Total</b>", "<b>34.5</b>", "34.5 h x £68.00 = <b>£2,346.00</b>"],
                ],
                [30, 20, 120],
                "rows",
                shade="#e7e5e4",
            ),
            b.gap(5),
            "I certify that these hours are a true record of the work I did. &nbsp; <i>B. Oyelaran, 9 Jan 2026</i>",
            b.gap(3),
            "<b>Client approval.</b> I confirm that the above hours were worked to my satisfaction and may be charged.",
            b.grid(
                [
                    ["Approved by", "Rhiannon Achterberg, HR Systems Manager"],
                    ["Signature", b.Scrawl(37)],
                    ["Date", "12 January 2026"],
                ],
                [30, 100],
                "box",
            ),
        ),
        b.TS,
        b.OK,
        True,
        "en",
        client="Castlebay Housing Association",
        project="Payroll consolidation",
        project_code="LSA-7730",
        signatory_name="Rhiannon Achterberg",
        signatory_title="HR Systems Manager",
        signature_date="2026-01-12",
        amount="2346.00 GBP",
    )

    yield b.paper(
        "ts-draft",
        b.ty(
            r"""
#place(center + horizon, rotate(-35deg, text(90pt, fill: luma(215), weight: "bold")[DRAFT]))
*Time & expense statement – October 2025* #h(1fr) Statement 10/25-D
#table(columns: (auto, 1fr), stroke: none, [Client:], [Tillery County Records Office], [Work order:], [WO-3], [Project:], [Evidence vault audit], [Consultant:], [Graystone Forensic Advisors])
#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), table.header([*Person*], [*Hours*], [*Rate*], [*Total*]), [M. Delacroix-Yuen], [41.0], [$185], [$7,585.00], [P. Stobart], [63.5], [$120], [$7,620.00], [Mileage], [], [], [$212.40], [*Total*], [104.5], [], [*$15,417.40*])
Hours for October 30 and 31 will be added in the final statement.
#v(8mm)
Approved for Tillery County Records Office:
#v(10mm)
#sl(70mm) #h(1fr) #sl(40mm)\
Norma Vandersloot, County Archivist #h(1fr) Date #h(25mm)
""",
            "New Computer Modern",
            11,
        ),
        b.TS,
        b.UND,
        False,
        "en",
        client="Tillery County Records Office",
        project="Evidence vault audit",
        project_code="WO-3",
        signatory_name="Norma Vandersloot",
        signatory_title="County Archivist",
        amount="15417.40 USD",
        warnings=["draft_or_void"],
    )

    yield b.paper(
        "co-deduct",
        b.rl(
            "# Change Order",
            b.grid(
                [
                    ["Change order no.", "CO-006"],
                    ["Project", "Bellwether Branch Library – Interior Refit"],
                    ["Project no.", "2417"],
                    ["Owner", "Bellwether Library District"],
                    ["Contractor", "Ansgar &amp; Pike Builders"],
                    ["Date of issuance", "October 6, 2025"],
                ],
                [40, 110],
                "rows",
            ),
            b.gap(3),
            "You are directed to make the following changes: delete terrazzo at vestibule, install sealed concrete in lieu; delete two study carrels.",
            b.grid(
                [
                    ["Original contract sum", "$1,204,000.00"],
                    ["Net change by previous change orders", "$38,215.00"],
                    ["Contract sum prior to this change order", "$1,242,215.00"],
                    [
                        "The contract sum will be <b>decreased</b> by this change order",
                        "($17,480.00)",
                    ],
                    ["New contract sum", "$1,224,735.00"],
                ],
                [110, 40],
            ),
            "The contract time is unchanged.",
            "<b>Basis.</b> Credits are taken at the unit rates of the schedule of values, lines 14 and 22, and include overhead and profit. The contractor has waived any claim for restocking of the carrels. Nothing in this change order releases the contractor from the warranties of the general conditions.",
            "<b>Attachments.</b> Proposal request 11 (September 12, 2025); contractor's pricing letter (September 26, 2025); sketch A-504 revision 2.",
            "! Not valid until signed by the Architect, Contractor and Owner. Copies: Owner, Architect, Contractor, Construction Manager, field office.",
            b.gap(4),
            b.grid(
                [
                    ["ARCHITECT", "CONTRACTOR", "OWNER"],
                    [
                        "Foldwell Studio",
                        "Ansgar &amp; Pike Builders",
                        "Bellwether Library District",
                    ],
                    [b.Scrawl(3, 100), b.Scrawl(6, 100), b.Scrawl(14, 100)],
                    [
                        "Yara Foldwell, Principal",
                        "Sven Ansgar, President",
                        "Cornelius Tabb, Director",
                    ],
                    ["10/07/2025", "10/14/2025", "10/21/2025"],
                ],
                [56, 56, 56],
            ),
        ),
        b.CO,
        b.OK,
        True,
        "en",
        client="Bellwether Library District",
        project="Bellwether Branch Library – Interior Refit",
        project_code="2417",
        signatory_name="Cornelius Tabb",
        signatory_title="Director",
        signature_date="2025-10-21",
        amount="-17480.00 USD",
        change_order_number="CO-006",
    )

    terms = b.rl(
        "# Variation Request VR-19",
        "Project: Ilminster Data Hall Fit-out &nbsp;·&nbsp; Project no.: GH/DH/2025/04 &nbsp;·&nbsp; Employer: Greenhithe Hosting Ltd",
        b.rule("#1d4ed8", 2),
        "## Description",
        "Additional leak detection rope below the raised floor of rooms DH1 and DH2, 240 m in all, with two panels connected to the building management system.",
        "## Build-up",
        b.grid(
            [
                ["Leak rope, 240 m", "£9,120.00"],
                ["Panels, 2 no.", "£3,480.00"],
                ["Labour, out of hours", "£4,260.00"],
                ["Preliminaries 8%", "£1,348.80"],
                ["<b>Total addition, excluding VAT</b>", "<b>£18,208.80</b>"],
            ],
            [100, 40],
            "rows",
        ),
        "## Time",
        "Three working days, within the float of activity 410.",
        "The Employer's instruction is on the following sheet.",
        colour="#1d4ed8",
    )
    sheet = b.rl(
        "## VR-19 – Employer's instruction",
        "Greenhithe Hosting Ltd, having considered Variation Request VR-19, responds:",
        b.gap(4),
        b.tick("v", "APPROVED – proceed, price and time as requested"),
        b.tick("", "NOT APPROVED"),
        b.tick("", "RE-PRICE and resubmit"),
        b.gap(10),
        b.ink("Solveig Tarrant", 30),
        b.rule(),
        "Solveig Tarrant, Construction Director",
        b.ink("28 Nov 2025", 16, "Dkg"),
        b.gap(5),
        b.Stamp("GREENHITHE HOSTING LTD", "INSTRUCTION ISSUED"),
        size=11,
    )
    yield b.mixed(
        "co-mixed",
        terms,
        sheet,
        Scanner(dpi=95, skew=0.8, noise=3, jpeg=33, seed=15),
        b.CO,
        b.OK,
        True,
        "en",
        client="Greenhithe Hosting Ltd",
        project="Ilminster Data Hall Fit-out",
        project_code="GH/DH/2025/04",
        signatory_name="Solveig Tarrant",
        signatory_title="Construction Director",
        signature_date="2025-11-28",
        amount="18208.80 GBP",
        change_order_number="VR-19",
    )

    yield b.paper(
        "trust-letter",
        b.rl(
            "> <b>The Ravensholme Heritage Trust</b><br/>Keeper's Lodge, Ravensholme",
            b.gap(6),
            "Mortlake Conservation Joinery<br/>Yard 3, Old Maltings",
            b.gap(2),
            "30 October 2025",
            "Dear Mr Czerny,",
            "<b>Long Gallery windows, job RHT-0081: completion of Lot C</b>",
            "Our surveyor has been round the sixteen sashes of Lot C and tells me what I had already seen for myself, which is that the work is very fine. The cords run, the glass is the old glass, and the putty lines could not be bettered. The Trustees discussed Lot C on Tuesday and resolved to accept it.",
            "The certified sum for the lot is £27,930.00 and our treasurer will pay it within twenty-one days of your invoice. Retention will be dealt with in the usual way at the end of the defects period.",
            "I should be glad if you would let me have the two spare sash weights that were left in the undercroft.",
            "With our thanks to all your people,",
            b.Scrawl(41, 130),
            "Honoria Blaydes<br/>Chair of Trustees",
            b.gap(6),
            "! Acceptance of Lot C extends to the joinery only. It is given with the reservation that the lead paint clearance certificate for bays 9 to 12 is lodged with the Trust by 28 November 2025; until then those bays stay closed.",
            font="Times-Roman",
            size=11.5,
            margins=(30, 30, 22, 20),
        ),
        b.AC,
        b.COND,
        True,
        "en",
        client="The Ravensholme Heritage Trust",
        project="Long Gallery windows",
        project_code="RHT-0081",
        milestone="Lot C",
        signatory_name="Honoria Blaydes",
        signatory_title="Chair of Trustees",
        signature_date="2025-10-30",
        amount="27930.00 GBP",
        conditions=[
            "the lead paint clearance certificate for bays 9 to 12 is lodged with the Trust by 28 November 2025"
        ],
    )

    yield b.paper(
        "po-us",
        b.rl(
            b.grid(
                [
                    [
                        "<b>PURCHASE ORDER</b><br/>Sable River Electric Cooperative<br/>PO Box 118, Sable River",
                        "> PO number <b>SR-2026-00341</b><br/>Date 01/19/2026<br/>Page 1 of 1",
                    ]
                ],
                [95, 75],
                "box",
                10,
            ),
            b.gap(3),
            b.grid(
                [
                    ["Vendor", "Ship / perform at", "Terms"],
                    [
                        "Kestrel Vegetation Mapping LLC<br/>2200 Airfield Rd",
                        "Sable River Electric Cooperative<br/>Line Operations, Dock 2",
                        "Net 30",
                    ],
                ],
                [60, 70, 40],
                shade="#f1f5f9",
            ),
            b.gap(3),
            b.grid(
                [
                    ["Line", "Description", "Qty", "Unit price", "Extended"],
                    [
                        "1",
                        "LiDAR capture, right-of-way, per circuit mile",
                        "310",
                        "$96.00",
                        "$29,760.00",
                    ],
                    [
                        "2",
                        "Encroachment report, project Clearview 26",
                        "1",
                        "$8,500.00",
                        "$8,500.00",
                    ],
                    ["", "", "", "Total USD", "$38,260.00"],
                ],
                [12, 88, 15, 27, 28],
            ),
            b.gap(4),
            "! The work will be accepted by our Line Operations group after delivery of the report. Invoices must show the PO number. This order is issued electronically and bears no signature. Terms on the reverse apply; acceptance of this order is presumed on start of performance.",
        ),
        b.PO,
        None,
        None,
        "en",
        client="Sable River Electric Cooperative",
        project="Clearview 26",
        amount="38260.00 USD",
        po_number="SR-2026-00341",
    )

    yield b.paper(
        "sow-en",
        b.ty(
            r"""
= Statement of Work
SOW no. OW-SOW-04

This statement is made under the Master Services Agreement of 1 July 2024 between *Osprey & Wainwright LLP* ("Client") and *Coilspring Data Ltd* ("Supplier").
+ *Project.* Matter Pricing Dashboard.
+ *Services.* Data model, three dashboards, training of ten fee earners.
+ *Charges.* Fixed price of £46,500, in three instalments: £15,500 on signature, £15,500 on acceptance of the data model, £15,500 on acceptance of the dashboards.
+ *Acceptance.* The Client shall accept or reject each deliverable in writing within ten working days. Silence is not acceptance.
+ *Term.* 2 March to 29 May 2026.
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [For the Client\ #scrawl(7)\ Jocasta Wainwright\ Managing Partner\ 24 February 2026], [For the Supplier\ #scrawl(13)\ Emeka Thorne\ Director\ 20 February 2026])
""",
            "New Computer Modern",
            11,
        ),
        b.SOW,
        None,
        True,
        "en",
        client="Osprey & Wainwright LLP",
        project="Matter Pricing Dashboard",
        project_code="OW-SOW-04",
        signatory_name="Jocasta Wainwright",
        signatory_title="Managing Partner",
        signature_date="2026-02-24",
        amount="46500.00 GBP",
    )

    yield b.paper(
        "invoice-en",
        b.rl(
            b.grid(
                [
                    [
                        "<font size='15'><b>Tallow &amp; Finch Surveyors</b></font>",
                        "> <b>INVOICE</b><br/>TF-26-0188<br/>2 April 2026",
                    ]
                ],
                [100, 70],
                "none",
            ),
            b.gap(4),
            "To: Marlpit Brewery Ltd, Accounts Payable, The Maltings, Bures",
            b.gap(2),
            b.grid(
                [
                    ["Description", "Amount"],
                    [
                        "Measured survey of brewhouse (job 5512), stage 2 as accepted by you on 27 March",
                        "£3,150.00",
                    ],
                    ["VAT 20%", "£630.00"],
                    ["<b>Total due by 2 May 2026</b>", "<b>£3,780.00</b>"],
                ],
                [130, 40],
                "rows",
                shade="#fde68a",
            ),
            "Your order: MB-4471. Please pay by bank transfer, quoting the invoice number.",
            foot="Tallow & Finch Surveyors · registered in England · VAT GB 000 0000 00",
        ),
        b.OT,
        None,
        None,
        "en",
        client="Marlpit Brewery Ltd",
        project="Measured survey of brewhouse",
        project_code="5512",
        milestone="stage 2",
        po_number="MB-4471",
    )
