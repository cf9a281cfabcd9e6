"""English post, first half: certificates, sign-offs and a scan or two."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Field, Ink, O, Tick, X, put, rl, shot, typ

AC = "acceptance_certificate"


def _plain() -> Iterator[Paper]:
    """Accepted, in the usual words."""
    yield put(
        "snag-closeout",
        typ(
            """
#text(15pt, weight: "bold")[Snag list close-out]  #h(1fr) Tarrant & Foyle Interiors LLP

#kv([Job], [TF-2231 Fit-out of the second-floor library], [Client], [Wexcombe College], [Stage], [Handover 2 – Joinery and lighting], [Inspected], [14 September 2026])

#table(columns: (auto, 2fr, 1fr, auto), inset: 4pt, stroke: 0.4pt,
[*No.*], [*Snag*], [*Put right by*], [*Cleared*],
[1], [Door closer on store room slams], [TF], [09/09/26 HB],
[2], [Scratch to reading table 4], [Joiner], [10/09/26 HB],
[3], [Two spotlights aimed at window], [TF], [10/09/26 HB],
[4], [Skirting gap behind desk], [Joiner], [14/09/26 HB])

*How this sheet is used.* The surveyor walks the rooms with the client's officer, enters what is seen, and both initial each line once it has been put right. A line is struck through, never erased. Keys and manuals are handed over separately on form TF-K.

*Present at the last walk:* H. Bowditch and the librarian for the College; L. Foyle and the site foreman for Tarrant & Foyle.

All four snags have been seen and cleared. The College takes over Handover 2 and releases the stage payment of £18,460.00.

#v(8mm)
#box2([For Tarrant & Foyle \\ ¤11 \\ Lionel Foyle, 14 September 2026], [For Wexcombe College \\ ¤12 \\ Harriet Bowditch, Estates Bursar \\ 14 September 2026])
""",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Wexcombe College",
            project="Fit-out of the second-floor library",
            project_code="TF-2231",
            milestone="Handover 2 – Joinery and lighting",
            signatory_name="Harriet Bowditch",
            signatory_title="Estates Bursar",
            signature_date="2026-09-14",
            amount="18460.00 GBP",
        ),
    )

    yield put(
        "uat-exit",
        rl(
            [
                ("h", "User Acceptance Test - Exit Record"),
                (
                    "t",
                    [
                        ["System", "Grant Administration Portal, release 4.2"],
                        ["Customer", "Pellham Community Foundation"],
                        ["Contract / SOW", "SOW-0917-B"],
                        ["Deliverable", "D6 User acceptance testing complete"],
                        ["Supplier", "Ostrander Lowe Consulting, Inc."],
                    ],
                    [110, 370],
                ),
                ("l", "Result of the cycle"),
                (
                    "t",
                    [
                        ["Severity", "Raised", "Fixed and retested", "Open at exit"],
                        ["1 Critical", "2", "2", "0"],
                        ["2 Major", "9", "9", "0"],
                        ["3 Minor", "17", "17", "0"],
                    ],
                    [120, 90, 150, 120],
                    "band",
                ),
                ("l", "Environment and data"),
                "Cycle 3 ran from February 9 to February 27, 2026 on the staging tenant with a masked copy of the 2025 grant round. Nine business testers executed 214 scripts; every script was run to its end and passed in its final run. Performance was measured with sixty concurrent reviewers and stayed under the two-second limit.",
                ("l", "Decision"),
                "Exit criteria of test plan section 5 are met. Mark one:",
                f"{X} Test exit approved; deliverable D6 is accepted and may be invoiced",
                f"{O} Test exit approved subject to the defects listed overleaf",
                f"{O} Test exit refused",
                6,
                ("t", [["Fee for D6", "USD 42,750.00"]], [110, 370]),
                (
                    "t",
                    [
                        [
                            [
                                Ink(21),
                                "Rosalind Achterberg",
                                "Director of Grants Operations",
                                "Date: March 3, 2026",
                            ],
                            [
                                Ink(22),
                                "Test lead (Ostrander Lowe)",
                                "Kofi Danquah",
                                "Date: March 2, 2026",
                            ],
                        ]
                    ],
                    [240, 240],
                    "plain",
                ),
            ],
            letter=True,
            foot="OLC form QA-12 rev. 7",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Pellham Community Foundation",
            project="Grant Administration Portal, release 4.2",
            project_code="SOW-0917-B",
            milestone="D6 User acceptance testing complete",
            signatory_name="Rosalind Achterberg",
            signatory_title="Director of Grants Operations",
            signature_date="2026-03-03",
            amount="42750.00 USD",
        ),
    )

    yield put(
        "letter-of-acceptance",
        typ(
            """
#align(right)[*Corran Harbour Trust* \\ Harbour Office, Quay Street \\ Corran]

21 May 2026

Beecham Strand Naval Architects \\ 3 Slip Road, Leith

Dear Ms Strand,

*Pontoon replacement, reference CHT/118 – your letter of 5 May on Stage D*

Thank you for the outline of Stage D, which will be on the Board's table in July; I have nothing to tell you about it today. The purpose of this letter is the earlier stage. Your Stage C drawings and the mooring calculations were put before the Harbour Board last night. The Board found them complete and in keeping with our brief, and the Trust accepts Stage C as delivered.

Please send your account for the Stage C fee of £9,875.00 to this office; it will be paid in the next run.

Yours sincerely,

¤31

Alasdair Munro \\ Harbour Master
""",
            font="Liberation Serif",
            size=11,
            margin=(30, 28),
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Corran Harbour Trust",
            project="Pontoon replacement",
            project_code="CHT/118",
            milestone="Stage C",
            signatory_name="Alasdair Munro",
            signatory_title="Harbour Master",
            signature_date="2026-05-21",
            amount="9875.00 GBP",
        ),
    )

    yield put(
        "board-resolution",
        rl(
            [
                ("h", "RESOLUTION OF THE BOARD OF DIRECTORS"),
                "<b>Silver Mesa Water Cooperative</b>",
                "At a meeting duly called and held on the ninth day of June, 2026, a quorum being present, the following was adopted without dissent:",
                "WHEREAS the Cooperative engaged Tolliver &amp; Reyes Hydrology, P.C. under Engagement No. E-5540 for the Well Field Recharge Study; and",
                "WHEREAS the engineer has furnished the Phase II Groundwater Model and its report, and the Manager has advised that they conform to the engagement;",
                "NOW, THEREFORE, BE IT RESOLVED, that the Phase II Groundwater Model be and hereby is accepted, and that the Treasurer is directed to pay the sum of $63,200.00 due upon such acceptance.",
                8,
                "I certify that the foregoing is a true copy of a resolution entered in the minutes.",
                Ink(41),
                "Dolores Whitehorse, Secretary",
                "June 10, 2026",
            ],
            font="Times-Roman",
            size=11.5,
            margin=80,
            letter=True,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Silver Mesa Water Cooperative",
            project="Well Field Recharge Study",
            project_code="E-5540",
            milestone="Phase II Groundwater Model",
            signatory_name="Dolores Whitehorse",
            signatory_title="Secretary",
            signature_date="2026-06-10",
            amount="63200.00 USD",
        ),
    )

    page = rl(
        [
            ("h", "DELIVERY NOTE 40917"),
            "Marchbanks Translation Bureau, 8 Tanner's Row, Norwich",
            (
                "t",
                [
                    ["Delivered to", "Hollin Valley Clinics Ltd"],
                    ["Your order", "PO 77-3104"],
                    ["Our job", "MTB-5582 Patient leaflets 2026"],
                    ["Lot", "Lot 3: Polish and Romanian"],
                ],
                [120, 330],
            ),
            (
                "t",
                [
                    ["Item", "Words", "Format"],
                    ["Leaflets 1-14, Polish", "11,240", "print PDF"],
                    ["Leaflets 1-14, Romanian", "11,905", "print PDF"],
                ],
                [250, 90, 110],
                "band",
            ),
            "Received complete and checked by our own readers. Accepted without reservation.",
            (
                "t",
                [
                    ["Name", "Nadia Kerslake"],
                    ["Position", "Publications Manager"],
                    ["Signed", Ink(52)],
                    ["Date", "28 January 2026"],
                ],
                [120, 330],
            ),
        ],
        size=11,
    )
    yield shot(
        "delivery-note-scan",
        page,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Hollin Valley Clinics Ltd",
            project="Patient leaflets 2026",
            project_code="MTB-5582",
            milestone="Lot 3: Polish and Romanian",
            signatory_name="Nadia Kerslake",
            signatory_title="Publications Manager",
            signature_date="2026-01-28",
            po_number="77-3104",
        ),
        skew=0.9,
    )


def _others() -> Iterator[Paper]:
    """Conditions, refusals, open forms."""
    yield put(
        "form-filled-consent",
        rl(
            [
                ("h", "Milestone Release Form"),
                "Complete every field. The form is valid when the client representative has typed name and date and ticked one box.",
                (
                    "t",
                    [
                        ["Client", Field("client", "Brightwater Credit Union")],
                        ["Project", Field("project", "Core banking data cleanse")],
                        ["Project no.", Field("number", "P-30418")],
                        ["Milestone", Field("milestone", "M3 Reconciled member records")],
                        ["Amount released", Field("amount", "USD 27,300.00")],
                    ],
                    [130, 260],
                ),
                (
                    "t",
                    [
                        [Tick("accept"), "The milestone is accepted."],
                        [
                            Tick("conditional", True),
                            "The milestone is accepted on the conditions below.",
                        ],
                        [Tick("reject"), "The milestone is not accepted."],
                    ],
                    [24, 400],
                    "plain",
                ),
                (
                    "t",
                    [
                        [
                            "Conditions",
                            Field(
                                "conditions", "duplicate joint accounts are merged by April 30", 320
                            ),
                        ]
                    ],
                    [130, 340],
                ),
                (
                    "t",
                    [
                        ["Electronically signed by", Field("signer", "/s/ Imogen Castellane")],
                        ["Title", Field("title", "VP Member Services")],
                        ["Date", Field("date", "April 8, 2026")],
                    ],
                    [130, 260],
                ),
            ],
            letter=True,
            tint="#702020",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Brightwater Credit Union",
            project="Core banking data cleanse",
            project_code="P-30418",
            milestone="M3 Reconciled member records",
            signatory_name="Imogen Castellane",
            signatory_title="VP Member Services",
            signature_date="2026-04-08",
            amount="27300.00 USD",
            conditions=["duplicate joint accounts are merged by April 30"],
        ),
        "form",
    )

    yield put(
        "form-left-empty",
        rl(
            [
                ("h", "Work Package Sign-off"),
                (
                    "t",
                    [
                        ["Commissioned by", "Thornaby Rail Museum"],
                        ["Work package", "WP4 Conservation of signal cabin archive"],
                        ["Assignment", "A-2026-061 Archive digitisation"],
                        ["Price of the package", "£6,120.00"],
                    ],
                    [150, 320],
                ),
                "To be filled in by the commissioning body:",
                (
                    "t",
                    [
                        [Tick("yes"), "We accept the work package"],
                        [Tick("no"), "We do not accept the work package, for these reasons:"],
                        ["", Field("reasons", "", 330, 40)],
                    ],
                    [24, 400],
                    "plain",
                ),
                (
                    "t",
                    [
                        ["Name", Field("name")],
                        ["Position", Field("position")],
                        ["Signature", Field("signature")],
                        ["Date", Field("date")],
                    ],
                    [150, 320],
                ),
                ("f", "Return to Penhallow Archive Services CIC within ten working days."),
            ],
            font="Times-Roman",
            size=11,
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Thornaby Rail Museum",
            project="Archive digitisation",
            project_code="A-2026-061",
            milestone="WP4 Conservation of signal cabin archive",
            amount="6120.00 GBP",
        ),
        "form",
    )

    yield put(
        "refused-by-committee",
        typ(
            """
#rect(width: 100%, fill: rgb("#22333b"), inset: 8pt)[#text(white, 14pt)[Deliverable review notice]]

#kv([*From*], [Municipality of Dunmorrow, Digital Services], [*To*], [Quillon Partners Pty Ltd], [*Engagement*], [DS-88 Rates and permits website], [*Deliverable*], [Deliverable 5: Accessibility audit report], [*Fee at stake*], [AUD 14,900.00])

We have reviewed the deliverable against clause 9 of the agreement. *The deliverable is rejected.*

Grounds:
+ Only 31 of the 80 agreed pages were tested.
+ No test was made with a screen reader.
+ The remediation plan required by the brief is absent.

Under clause 9.4 you have fifteen business days to submit the deliverable again. No part of the fee falls due until then.

¤61 \\
*Priya Venkataraman* \\ Manager, Digital Services \\ 17 August 2026
""",
            size=10.5,
        ),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Municipality of Dunmorrow",
            project="Rates and permits website",
            project_code="DS-88",
            milestone="Deliverable 5: Accessibility audit report",
            signatory_name="Priya Venkataraman",
            signatory_title="Manager, Digital Services",
            signature_date="2026-08-17",
            amount="14900.00 AUD",
        ),
    )

    page = typ(
        """
#align(center)[#text(16pt)[*CERTIFICATE OF COMPLETION OF SERVICES*] \\ Garrowby Structural Surveys]

This is to certify that the services described below were carried out.

#kv([Client:], [Saltmarsh Housing Association], [Property:], [Condition survey, Tern Court blocks A–D], [Our ref:], [GSS/4471], [Part:], [Part 2 – Intrusive opening-up works])

The client's representative confirms the services by signing:

#v(6mm)
Accepted by the client: #dots(70mm) \\
#h(40mm) Gwendolen Parry, Asset Manager #h(1fr) Date: #dots(30mm)
#v(10mm)
For Garrowby Structural Surveys: ¤72 \\
#h(55mm) Tom Ellerker MRICS #h(1fr) Date: 2 October 2026
""",
        size=12,
    )
    yield shot(
        "half-signed-scan",
        page,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Saltmarsh Housing Association",
            project="Condition survey, Tern Court blocks A–D",
            project_code="GSS/4471",
            milestone="Part 2 – Intrusive opening-up works",
            signatory_name="Gwendolen Parry",
            signatory_title="Asset Manager",
            warnings=["partly_signed"],
        ),
        skew=-1.1,
        shadow=True,
    )

    yield put(
        "draft-across",
        rl(
            [
                ("h", "Statement of Completion and Acceptance"),
                (
                    "t",
                    [
                        ["Customer", "Norrland Timber Exports AB"],
                        ["Project", "Export compliance manual"],
                        ["Reference", "CX-1190"],
                        ["Milestone", "Final manual, edition 1"],
                        ["Final instalment", "EUR 11,400.00"],
                    ],
                    [120, 340],
                    "frame",
                ),
                "The Customer confirms that the final manual was received and reviewed and that it fulfils the specification in every respect. The Customer accepts the milestone.",
                (
                    "t",
                    [
                        [
                            "For the Customer",
                            [
                                Ink(81),
                                "Birgitta Sandelin",
                                "Head of Trade Compliance",
                                "4 February 2026",
                            ],
                        ]
                    ],
                    [120, 340],
                    "plain",
                ),
                ("f", "Text circulated for comment between the legal departments. Not yet issued."),
            ],
            mark="DRAFT",
            size=11,
        ),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Norrland Timber Exports AB",
            project="Export compliance manual",
            project_code="CX-1190",
            milestone="Final manual, edition 1",
            signatory_name="Birgitta Sandelin",
            signatory_title="Head of Trade Compliance",
            signature_date="2026-02-04",
            amount="11400.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield put(
        "milestone-register",
        typ(
            """
= Milestone register and release no. 3
Engagement *KBA-77 Warehouse layout redesign* for *Ferrand & Oake Distribution Ltd*

#table(columns: (auto, 1fr, auto, auto), inset: 5pt, stroke: 0.4pt + gray,
[*Ref*], [*Milestone*], [*Fee*], [*Status*],
[MS1], [Time and motion study], [£7,000.00], [accepted 12 Jan 2026, paid],
[MS2], [Concept options], [£8,500.00], [accepted 20 Mar 2026, paid],
[MS3], [Racking and aisle design], [£12,250.00], [*this release*],
[MS4], [Supervision of the move], [£9,000.00], [not started])

With this sheet Ferrand & Oake accepts MS3 and releases its fee. \\*

Signed for the client: ¤91 #h(1fr) Delroy Watkiss, Operations Director, 6 July 2026

#v(1fr)
#small[\\* The acceptance holds on condition that the fire-exit width at aisle 14 is raised to 1,200 mm before racking is ordered. \\ Kilbride Bassett Associates, form MR, printed on both sides]
""",
            font="Liberation Sans Narrow",
            size=11,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Ferrand & Oake Distribution Ltd",
            project="Warehouse layout redesign",
            project_code="KBA-77",
            milestone="Racking and aisle design",
            signatory_name="Delroy Watkiss",
            signatory_title="Operations Director",
            signature_date="2026-07-06",
            amount="12250.00 GBP",
            conditions=[
                "the fire-exit width at aisle 14 is raised to 1,200 mm before racking is ordered"
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _plain()
    yield from _others()
