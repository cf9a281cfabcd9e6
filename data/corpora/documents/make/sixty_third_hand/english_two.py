"""English papers: mails, orders, letters, forms, long documents."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape, letter

from sixty_third_hand.board import LINE, PAGE, Grid, pdf, scanned, stamp, ticks, turned, typ, words
from sixty_third_hand.marks import Check, Field, Hand, Ink

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "me-mail-webmail",
        "a",
        "text",
        pdf(
            [
                "### RE: Milestone table for Harrow Vale - line 5",
                LINE,
                Grid(
                    [
                        ["From:", "Prudence Akande &lt;p.akande@harrowvale-museum.example&gt;"],
                        ["To:", "Torvald Exhibits - projects"],
                        ["Sent:", "Thursday, 12 March 2026 16:08"],
                    ],
                    [50, 400],
                    "plain",
                ),
                8,
                "Hi Mats,",
                "Thanks for the table. Taking your lines in turn: 1 to 4 we settled last year, so nothing to do there. "
                "Line 5 (Gallery B showcases installed, £52,640.00) - I've been round twice with our conservator and we're happy. Consider it accepted, please go ahead and bill it. "
                "Line 6 isn't due until the graphics arrive, we'll talk then.",
                "Best, Prudence",
                "Prudence Akande<br/>Head of Exhibitions, Harrow Vale Museum<br/>Project ref. HVM-19 Permanent galleries",
                6,
                "&gt; On 10 Mar 2026 Mats Torvald wrote:<br/>&gt; Could you let us know where we stand on 5 and 6?",
            ],
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Harrow Vale Museum",
            project="Permanent galleries",
            project_code="HVM-19",
            milestone="Gallery B showcases installed",
            signatory_name="Prudence Akande",
            signatory_title="Head of Exhibitions",
            signature_date="2026-03-12",
            amount="52640.00 GBP",
        ),
    )

    yield Paper(
        "me-mail-plain",
        "a",
        "text",
        pdf(
            [
                "Subject: Phase 2 report - ok from us with two things",
                "From: Dwight Orrin, VP Facilities, Saltmarsh Foods Inc.",
                "Date: October 6, 2025 9:41 AM",
                "To: Calder Process Engineers",
                10,
                "Jeannine,",
                "We have gone through the Phase 2 energy audit report (job CPE-3310). We accept it and you can release the $21,900.00 invoice, on condition that",
                "1. appendix C is reissued with the corrected boiler figures",
                "2. the raw meter data is handed over on a drive by October 17",
                "Once more, good work from the crew.",
                "Dwight",
            ],
            "Courier",
            10,
            page=letter,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Saltmarsh Foods Inc.",
            project_code="CPE-3310",
            project="energy audit",
            milestone="Phase 2",
            signatory_name="Dwight Orrin",
            signatory_title="VP Facilities",
            signature_date="2025-10-06",
            amount="21900.00 USD",
            conditions=[
                "appendix C is reissued with the corrected boiler figures",
                "the raw meter data is handed over on a drive by October 17",
            ],
        ),
    )

    yield Paper(
        "me-crew-hours",
        "a",
        "text",
        pdf(
            [
                "## Crew hours for approval",
                "Contractor: Bruin Scaffold Services &nbsp; Site: Calloway Mills, silo 4 &nbsp; Customer: Calloway Milling Corp. &nbsp; Work order: WO-20118",
                4,
                Grid(
                    [
                        ["*Name", "*M", "*T", "*W", "*T", "*F", "*S", "*Total"],
                        ["J. Ruiz", "8", "8", "8", "8", "8", "6", "46"],
                        ["K. Dole", "8", "8", "10", "8", "8", "6", "48"],
                        ["M. Abbot", "8", "8", "8", "-", "8", "-", "32"],
                        ["*Crew", "", "", "", "", "", "", "*126"],
                    ],
                    [110, 40, 40, 40, 40, 40, 40, 60],
                    "head",
                ),
                "Week ending 08/22/2026. Claimed at $58.00: $7,308.00",
                6,
                "*Customer's answer:",
                ticks(("", "Approved as submitted"), ("x", "Returned, not approved")),
                "Reason: gate log shows nobody on site Saturday. Send a corrected sheet.",
                8,
                Grid(
                    [["Superintendent", "Lorna Pickett", Ink(61), "08/25/2026"]],
                    [90, 120, 130, 90],
                    "grid",
                ),
            ],
            page=landscape(A5),
            size=8.5,
            margin=36,
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Calloway Milling Corp.",
            project="Calloway Mills, silo 4",
            project_code="WO-20118",
            signatory_name="Lorna Pickett",
            signatory_title="Superintendent",
            signature_date="2026-08-25",
            amount="7308.00 USD",
        ),
    )

    yield Paper(
        "me-order-lines",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 2cm)
#set text(font: "Libertinus Serif")
#align(right)[#text(18pt)[Purchase Order] \\ No. *88-004512* \\ 9 January 2026]
*Fenwater Combined Authority* \\ Procurement, Weir House, Ely Road
#v(6pt)
Supplier: Ampney Transport Planning Ltd \\ For: Bus priority study, project code FCA-TP-06
#table(columns: (1cm, 1fr, 2cm, 3cm), [*Ln*],[*Description*],[*Qty*],[*Net*], [10],[Data collection and counts],[1],[£14,200.00], [20],[Option appraisal],[1],[£22,750.00], [30],[Final report],[1],[£9,050.00], [],[*Order total (net)*],[],[*£46,000.00*])
Each line will be paid when our project manager has confirmed acceptance of it. Quote the order number on every invoice. Payment 30 days.
"""),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Fenwater Combined Authority",
            project="Bus priority study",
            project_code="FCA-TP-06",
            po_number="88-004512",
            amount="46000.00 GBP",
        ),
    )

    yield Paper(
        "me-sow-stages",
        "a",
        "text",
        pdf(
            [
                "# Statement of Work no. 4",
                "under the Consultancy Framework between Arden Vale Building Society (the Client) and Lanternfish Research Ltd",
                LINE,
                "1 Project. Member experience study 2026 (SOW-AV-004).",
                "The Client wishes to learn how members of three age groups use its branches and its app, and to compare this with the study of 2023. The Supplier shall recruit, interview and report; the Client shall supply contact lists by the end of February.",
                "2 Stages and fees",
                Grid(
                    [
                        ["*Stage", "*Deliverable", "*Acceptance test", "*Fee"],
                        ["A", "Interview guide", "Approved in writing by the Client", "£6,000.00"],
                        ["B", "40 interviews", "Transcripts delivered", "£24,500.00"],
                        [
                            "C",
                            "Report and workshop",
                            "Accepted in writing by the Client",
                            "£11,500.00",
                        ],
                        ["", "*Total", "", "*£42,000.00"],
                    ],
                    [50, 150, 180, 90],
                    "head",
                ),
                "3 Acceptance. The Client shall within ten days accept a deliverable or say why not.",
                "4 Confidentiality and data. Clauses 11 to 14 of the Framework apply. Recordings are deleted after twelve months.",
                "5 Changes. Only by a change order signed for both parties.",
                10,
                Grid(
                    [
                        ["*Arden Vale Building Society", "*Lanternfish Research Ltd"],
                        [Ink(71), Ink(72)],
                        ["Bronwen Tull, Chief Member Officer", "Amos Fairlie, Director"],
                        ["23 January 2026", "21 January 2026"],
                    ],
                    [240, 240],
                ),
            ]
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Arden Vale Building Society",
            project="Member experience study 2026",
            project_code="SOW-AV-004",
            signatory_name="Bronwen Tull",
            signatory_title="Chief Member Officer",
            signature_date="2026-01-23",
            amount="42000.00 GBP",
        ),
    )

    yield Paper(
        "me-superseded-cert",
        "a",
        "text",
        pdf(
            [
                "## Certificate of making good no. 2, revision A",
                "*SUPERSEDED BY REVISION B - kept for the file only",
                6,
                Grid(
                    [
                        ["Employer", "St Osyth Community Hospital Trust"],
                        ["Contract", "Day surgery extension, contract no. 7730"],
                        ["Moiety of retention", "£15,812.44"],
                    ],
                    [120, 330],
                ),
                6,
                "The Employer accepts that the defects of schedule 2 have been made good.",
                Grid(
                    [
                        ["*Schedule 2 item", "*Made good"],
                        ["2.1 Vinyl joint, theatre corridor", "yes"],
                        ["2.2 Nurse call bay 6", "yes"],
                        ["2.3 Plant room louvre", "yes"],
                    ],
                    [300, 100],
                    "zebra",
                ),
                8,
                "Signed for the Employer:",
                Ink(81),
                "Gwilym Dacre, Head of Estates &nbsp;&nbsp; 30 April 2026",
            ],
            "Times-Roman",
            11,
            over=[stamp(["SUPERSEDED", "see rev. B"], 380, 690, 14, "#555555")],
        ),
        truth(
            CERT,
            "undecided",
            True,
            "en",
            client="St Osyth Community Hospital Trust",
            project="Day surgery extension",
            project_code="7730",
            signatory_name="Gwilym Dacre",
            signatory_title="Head of Estates",
            signature_date="2026-04-30",
            amount="15812.44 GBP",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "me-acro-acceptance",
        "a",
        "form",
        pdf(
            [
                "# Deliverable sign-off",
                "Please complete on screen.",
                6,
                Grid(
                    [
                        ["Client organisation", Field("client", "Oxmoor District Council", 260)],
                        ["Project", Field("project", "Playing pitch strategy", 260)],
                        ["Project number", Field("projno", "OX-5521", 260)],
                        ["Deliverable", Field("deliv", "D3 Assessment report", 260)],
                        ["Fee released", Field("fee", "£9,875.00", 260)],
                    ],
                    [130, 300],
                    "plain",
                ),
                8,
                Grid(
                    [
                        [Check("acc", True), "We accept this deliverable"],
                        [Check("acc_c"), "We accept it subject to the comments below"],
                        [Check("rej"), "We do not accept it"],
                    ],
                    [22, 380],
                    "plain",
                ),
                "Comments",
                Field("comments", "", 400, 40),
                8,
                Grid(
                    [
                        ["Name", Field("name", "Tamsin Oakeshott", 220)],
                        ["Position", Field("pos", "Leisure Policy Lead", 220)],
                        ["Signature (typed)", Field("sig", "/s/ Tamsin Oakeshott", 220)],
                        ["Date", Field("date", "19 May 2026", 220)],
                    ],
                    [130, 300],
                    "plain",
                ),
            ]
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Oxmoor District Council",
            project="Playing pitch strategy",
            project_code="OX-5521",
            milestone="D3 Assessment report",
            signatory_name="Tamsin Oakeshott",
            signatory_title="Leisure Policy Lead",
            signature_date="2026-05-19",
            amount="9875.00 GBP",
        ),
    )

    page = pdf(
        [
            "*GREYFRIARS HOTEL GROUP PLC",
            "Property Department, 8 Chancel Row, Lincoln",
            10,
            "11 December 2025",
            "Ormerod Lifts Ltd, for the attention of Mr Sykes",
            8,
            "*Job 6604 - Passenger lift modernisation, Abbey Court",
            "Dear Mr Sykes,",
            "Your certificate of 4 December lists nine tests. Our consultant repeated them on the 9th with this outcome:",
            Grid(
                [
                    ["*Test", "*Yours", "*Ours"],
                    ["Levelling accuracy", "pass", "pass"],
                    ["Overspeed governor", "pass", "FAIL"],
                    ["Door re-opening", "pass", "FAIL"],
                    ["Remaining six", "pass", "pass"],
                ],
                [180, 100, 100],
            ),
            "In these circumstances we decline to take over the lift and return your certificate unsigned. The final instalment of £31,400.00 stays unpaid until a full re-test succeeds.",
            "Yours sincerely,",
            Hand("V. Endicott", 26),
            "Verity Endicott",
            "Group Property Director",
        ],
        "Times-Roman",
        11.5,
    )
    yield Paper(
        "me-letter-refusal",
        "a",
        "scan",
        scanned(page, skew=-0.8, contrast=0.9, seed=9),
        truth(
            CERT,
            "rejected",
            True,
            "en",
            client="GREYFRIARS HOTEL GROUP PLC",
            project="Passenger lift modernisation, Abbey Court",
            project_code="6604",
            signatory_name="Verity Endicott",
            signatory_title="Group Property Director",
            signature_date="2025-12-11",
            amount="31400.00 GBP",
        ),
        page,
    )

    yield Paper(
        "me-part-delivery",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 1.8cm, columns: 2)
#set text(font: "Libertinus Serif", size: 9pt)
#place(top, scope: "parent", float: true)[#text(14pt)[Receipt & acceptance by line] #h(1fr) RA-0091]
Buyer: Northgate Theatre Trust \\ Seller: Luxor Stage Electrics \\ Project: Rigging renewal (NTT-58) \\ Order: PO-3327
#table(columns: (auto, 1fr, auto), [*Line*],[*Item*],[*Result*], [1],[Hoists, 8 off],[Accepted],[2],[Control desk],[Accepted],[3],[Emergency stops, 6 off],[Withheld],[4],[Operator training],[Accepted])
Lines 1, 2 and 4 are taken over and may be invoiced (£88,150.00 together). Line 3 is withheld until #[the emergency stops have been wired to category 3 and re-tested].
#colbreak()
For the Trust
#v(10pt)
#ink(6) \\ Ludo Carraway \\ Technical Director \\ 2 February 2026
#v(20pt)
For the Seller
#v(10pt)
#ink(2) \\ Nan Phipps \\ 2 February 2026
"""),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="Northgate Theatre Trust",
            project="Rigging renewal",
            project_code="NTT-58",
            po_number="PO-3327",
            signatory_name="Ludo Carraway",
            signatory_title="Technical Director",
            signature_date="2026-02-02",
            amount="88150.00 GBP",
            conditions=["the emergency stops have been wired to category 3 and re-tested"],
        ),
    )

    yield Paper(
        "me-variation-awaiting",
        "a",
        "text",
        pdf(
            [
                "## VARIATION SHEET",
                Grid(
                    [
                        ["*Variation no.", "V-11", "*Project", "Tidewell Lido restoration"],
                        ["*Job no.", "TL-2044", "*Client", "Tidewell Town Council"],
                    ],
                    [80, 120, 60, 230],
                ),
                6,
                Grid(
                    [
                        ["*Item", "*Add", "*Omit"],
                        ["Filter hall: stainless ladder", "£2,310.00", ""],
                        ["Changing room: timber benches", "", "£640.00"],
                        ["*Net", "*£1,670.00", ""],
                    ],
                    [290, 90, 90],
                    "lines",
                ),
                8,
                Grid(
                    [
                        ["*Step", "*Who", "*Outcome", "*When"],
                        ["1 Priced", "Contractor", "submitted", "14.04.26"],
                        ["2 Checked", "Quantity surveyor", "in order", "20.04.26"],
                        ["3 Approval", "Mr Edmund Vane, Town Clerk", "awaited", ""],
                    ],
                    [80, 180, 110, 90],
                    "zebra",
                ),
                "No variation is to be carried out before step 3 bears the Town Clerk's signature.",
                "Town Clerk: ______________________",
            ]
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Tidewell Town Council",
            project="Tidewell Lido restoration",
            project_code="TL-2044",
            change_order_number="V-11",
            signatory_name="Edmund Vane",
            signatory_title="Town Clerk",
            amount="1670.00 GBP",
        ),
    )

    filler = [
        "The baseline was taken over four weeks at each of the nine depots and compared with the historic fleet data held by the client.",
        "Chargers were loaded to 80% of nominal rating for six hours; temperatures stayed within the limits set out in table 4.",
        "Drivers reported no loss of range beyond that forecast. Two reports of late pre-conditioning were traced to roster entries.",
        "The dashboard was extended by a view for the depot controller, which shows the state of every bay.",
    ]
    story: list[object] = [
        "# Depot electrification - trial report",
        "Prepared for Cromarty Bus Company Limited by Ampere & Wray LLP, engagement AW-908",
        PAGE,
    ]
    for n in range(1, 6):
        story += [
            f"## {n} Depot findings",
            *[
                f"{n}.{i} {filler[(i + n) % 4]} Depot {n * 3 + i} was measured in week {i + n}."
                for i in range(1, 9)
            ],
            PAGE,
        ]
    story += [
        "## Annex Z - Record of acceptance",
        "The following stages have been closed under this engagement:",
        Grid(
            [
                ["*Stage", "*Fee", "*Closed"],
                ["1 Baseline", "£30,000.00", "closed 2 May 2025"],
                ["2 Trial", "£57,300.00", "closed by this record"],
                ["3 Roll-out plan", "£18,000.00", "open"],
            ],
            [150, 120, 180],
            "head",
        ),
        6,
        "Cromarty Bus Company Limited accepts stage 2 without reservation.",
        Ink(91),
        "Magnus Tulloch, Engineering Director, 28 November 2025",
    ]
    yield Paper(
        "me-late-annex",
        "a",
        "text",
        turned(
            pdf(
                story,
                "Times-Roman",
                11,
                over=[words("Ampere & Wray LLP - confidential", 50, 28, 7)],
            ),
            90,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Cromarty Bus Company Limited",
            project="Depot electrification",
            project_code="AW-908",
            milestone="stage 2",
            signatory_name="Magnus Tulloch",
            signatory_title="Engineering Director",
            signature_date="2025-11-28",
            amount="57300.00 GBP",
        ),
    )
