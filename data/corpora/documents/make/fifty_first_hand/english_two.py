"""English post, second half: mails, changes, hours, a long report, papers that decide nothing."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Ink, O, X, put, rl, shot, typ

AC = "acceptance_certificate"


def _mails() -> Iterator[Paper]:
    """Mails as a browser prints them."""
    yield put(
        "mail-happy-to-sign-off",
        typ(
            """
#text(8pt, fill: gray)[14/10/2026, 16:22 #h(1fr) Mail - Fenella Ashworth - Outlook]
#line(length: 100%, stroke: 0.4pt)
*RE: LX-204 Employer brand toolkit – milestone 2 photography for sign-off*

*Marcus Oyelaran* <m.oyelaran@stonebridgefoods.example> \\
Wed 14/10/2026 16:05 \\
To: Fenella Ashworth <fenella@larkandvale.example> \\
Cc: Accounts Payable

Hi Fenella,

Went through the full set with Jo this afternoon. All sixty portraits and the two plant tours are what we asked for, nothing to redo. Happy to sign off milestone 2 photography – please go ahead and bill the £8,320.00.

Thanks to you and the crew,

Marcus

Marcus Oyelaran \\ Head of Talent, Stonebridge Foods plc

#line(length: 100%, stroke: 0.4pt)
*From:* Fenella Ashworth \\ *Sent:* 12 October 2026 09:40 \\ *Subject:* LX-204 Employer brand toolkit – milestone 2 photography for sign-off

Dear Marcus, the gallery is up on the shared drive. Could you let me have your verdict by Friday?
""",
            size=9.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Stonebridge Foods plc",
            project="Employer brand toolkit",
            project_code="LX-204",
            milestone="milestone 2 photography",
            signatory_name="Marcus Oyelaran",
            signatory_title="Head of Talent",
            signature_date="2026-10-14",
            amount="8320.00 GBP",
        ),
    )

    yield put(
        "mail-yes-provided",
        rl(
            [
                "<b>From:</b> Lindiwe Mokoena (Kestrel Bay Municipality)<br/><b>To:</b> projects@dunehill-geo.example<br/><b>Date:</b> Monday, 9 March 2026 08:12<br/><b>Subject:</b> Your deliverable 4, Flood line mapping, project KBM-0312",
                12,
                "Good morning Pieter",
                "Council's engineers have been through deliverable 4 and we accept it on condition that:",
                "1. the shapefiles are re-issued in the Lo19 grid, and<br/>2. the legend of sheet 7 names the data source.",
                "Once both are in, send invoice for R 186 500.00. No further review is foreseen.",
                "Kind regards<br/>Lindiwe Mokoena<br/>Deputy Director: Stormwater<br/>Kestrel Bay Municipality",
            ],
            font="Courier",
            size=9.5,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Kestrel Bay Municipality",
            project="Flood line mapping",
            project_code="KBM-0312",
            milestone="deliverable 4",
            signatory_name="Lindiwe Mokoena",
            signatory_title="Deputy Director: Stormwater",
            signature_date="2026-03-09",
            amount="186500.00 ZAR",
            conditions=[
                "the shapefiles are re-issued in the Lo19 grid",
                "the legend of sheet 7 names the data source",
            ],
        ),
    )


def _changes_and_hours() -> Iterator[Paper]:
    """Change orders and timesheets."""
    yield put(
        "change-credit",
        rl(
            [
                ("h", "CHANGE ORDER"),
                (
                    "t",
                    [
                        ["Change order no.", "CO-014", "Date issued", "July 20, 2026"],
                        ["Owner", "Juniper Ridge School District", "Project no.", "JR-2025-09"],
                        [
                            "Project",
                            "Roofing consultancy, Elm and Aspen campuses",
                            "Consultant",
                            "Weatherline Group",
                        ],
                    ],
                    [90, 190, 80, 120],
                ),
                "The following change in services is made: site visits at Aspen campus drop from twelve to eight.",
                (
                    "t",
                    [
                        ["Original fee", "$88,400.00"],
                        ["Net change by earlier orders", "$3,150.00"],
                        ["<b>Net change by this order</b>", "<b>($4,960.00)</b>"],
                        ["New fee", "$86,590.00"],
                    ],
                    [240, 120],
                    "band",
                ),
                "Terms: the consultant's schedule is unchanged. All provisions of the agreement that are not modified here stay in force. This order is the whole compensation for the change, direct and indirect. Once executed it becomes part of the agreement, and later invoices show it on a line of its own.",
                "Not valid until signed by the Owner.",
                (
                    "f",
                    "Distribution: Owner (original), Consultant, Program office, School board file",
                ),
                (
                    "t",
                    [
                        [
                            ["CONSULTANT", Ink(101), "Beau Thibodeaux, 07/20/2026"],
                            [
                                "OWNER",
                                Ink(102),
                                "Marguerite Soto, Facilities Director",
                                "July 24, 2026",
                            ],
                        ]
                    ],
                    [240, 240],
                    "frame",
                ),
            ],
            letter=True,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Juniper Ridge School District",
            project="Roofing consultancy, Elm and Aspen campuses",
            project_code="JR-2025-09",
            signatory_name="Marguerite Soto",
            signatory_title="Facilities Director",
            signature_date="2026-07-24",
            amount="-4960.00 USD",
            change_order_number="CO-014",
        ),
    )

    yield put(
        "variation-two-directors",
        typ(
            """
#grid(columns: (1fr, auto), [= Variation instruction VI/06], [Haldane Crewe Lighting Design])
Contract: *HCL-390 Façade lighting, Corn Exchange* \\
Employer: *Ravensmoor Theatre Trust*

*What changes.* A second control desk position in the gods, with cable routes and drawings.

*What it costs.* Addition to the fee: £3,480.00 excluding VAT. Programme: no change.

*Authority.* By the Trust's standing orders a variation above £2,500 takes effect when two trustees have signed it.

#v(5mm)
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, align: center,
[Trustee], [Trustee], [Designer],
[¤111], [#v(24pt)], [¤112],
[Sir Colin Abbs \\ 3 November 2026], [Philippa Renshaw \\ #dots(25mm)], [M. Haldane \\ 30 October 2026])
""",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Ravensmoor Theatre Trust",
            project="Façade lighting, Corn Exchange",
            project_code="HCL-390",
            signatory_name="Philippa Renshaw",
            signatory_title="Trustee",
            amount="3480.00 GBP",
            change_order_number="VI/06",
            warnings=["partly_signed"],
        ),
    )

    page = typ(
        """
#align(center)[*WEEKLY TIME RECORD – CONTRACT STAFF*]
#kv([Contractor], [Odette Farquhar, Northgate Interim Ltd], [Client], [Cavendish Rolling Stock Leasing], [Assignment], [Fleet valuation support – AS 60217], [Week ending], [Sunday 19 April 2026])
#table(columns: (1fr,)*7, inset: 5pt, align: center, [Mon],[Tue],[Wed],[Thu],[Fri],[Sat],[*Total*], [7.5],[8],[7.5],[8],[6],[–],[*37*])
Rate £62.00 an hour. Charge for the week £2,294.00

I approve the hours shown for payment.

Client manager: ¤121 #h(8mm) Print name: #hand[Duncan Rusk] \\
Job title: #hand[Portfolio Manager] #h(10mm) Date: #hand[20 April 2026]
""",
        size=12,
        margin=(20, 25),
    )
    yield shot(
        "time-record-scan",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Cavendish Rolling Stock Leasing",
            project="Fleet valuation support",
            project_code="AS 60217",
            signatory_name="Duncan Rusk",
            signatory_title="Portfolio Manager",
            signature_date="2026-04-20",
            amount="2294.00 GBP",
        ),
        turn=90,
        skew=0.3,
    )

    yield put(
        "timesheet-returned",
        rl(
            [
                ("h", "Timesheet TS-2026-08 : RETURNED"),
                (
                    "t",
                    [
                        ["Consultant", "Ravi Sundaram"],
                        ["Supplier", "Lodestar Analytics Pte Ltd"],
                        ["Client", "Straits Container Terminal"],
                        ["Job", "SCT-55 Berth planning model"],
                        ["Period", "August 2026"],
                        ["Days claimed", "19"],
                        ["Value", "SGD 26,600.00"],
                    ],
                    [110, 300],
                ),
                (
                    "t",
                    [
                        ["Client decision", f"{O} Approved   {X} Not approved"],
                        [
                            "Reason",
                            "Four of the days claimed (10-13 August) fall in the site shutdown, when nobody was admitted. Please correct and resubmit the whole month.",
                        ],
                        ["Decided by", "Ho Wei Ling, Planning Manager"],
                        ["Signed", Ink(131)],
                        ["Date", "2 September 2026"],
                    ],
                    [110, 360],
                    "band",
                ),
            ],
            tint="#884400",
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Straits Container Terminal",
            project="Berth planning model",
            project_code="SCT-55",
            signatory_name="Ho Wei Ling",
            signatory_title="Planning Manager",
            signature_date="2026-09-02",
            amount="26600.00 SGD",
        ),
    )


def _long() -> Iterator[Paper]:
    """The decision late in a report, and a page of two columns."""
    filler = [
        ("l", "2 Scope"),
        "The engagement covers governance, safeguarding, finance and estates of the four academies. Interviews were held with principals, chairs and the trust's own auditors. Acceptance of each stage follows the pattern of schedule 2: the trust reads, comments within ten days, and records its decision in the last section of the stage report.",
        ("l", "3 Method"),
        "Samples of forty invoices were drawn at each school. Registers of interest were compared with filings. Where a control was found missing it was rated red; where it was present but not followed, amber.",
        ("page",),
        ("l", "4 Findings"),
        "Eleven amber and two red findings are set out below. The trust disputes neither red finding and has rejected no recommendation.",
        (
            "t",
            [
                ["Ref", "Finding", "Rating"],
                *[
                    [f"F{n}", text, rating]
                    for n, (text, rating) in enumerate(
                        [
                            ("Petty cash unreconciled at Oakley", "amber"),
                            ("No gifts register at Swale", "red"),
                            ("Lettings contracts unsigned", "amber"),
                            ("Asset tags missing in science block", "amber"),
                            ("Late payroll authorisation, twice", "red"),
                            ("Key holders list out of date", "amber"),
                        ],
                        1,
                    )
                ],
            ],
            [50, 320, 80],
            "band",
        ),
        ("page",),
        ("l", "5 Recommendations"),
        "R1 Introduce a single gifts register. R2 Require two authorisers for payroll. R3 Review lettings annually. Each was agreed with its owner, with a date, at the meeting of 30 January.",
        ("l", "6 Next stage"),
        "Stage 4 (follow-up visit) is planned for the autumn term and does not form part of this report.",
        ("page",),
        ("l", "7 Decision of the trust"),
        "Greenhithe Learning Trust has considered this report and is satisfied that Stage 3 has been delivered in full. Stage 3 is accepted; the stage fee of £15,600.00 is released.",
        Ink(141),
        "Constance Adeyemi, Chief Operating Officer",
        "for Greenhithe Learning Trust, 27 February 2026",
    ]
    yield put(
        "report-last-section",
        rl(
            [
                ("h", "Internal review, Stage 3 report"),
                "Prepared by Holloway Audit Partners for Greenhithe Learning Trust. Engagement HAP-2025-118, Trust-wide controls review.",
                ("l", "1 Summary"),
                "The control environment is sound with exceptions. A decision on the stage is recorded at the end.",
                *filler,
            ],
            font="Times-Roman",
            size=11.5,
            head="HAP-2025-118  Stage 3 report  v1.0 final",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Greenhithe Learning Trust",
            project="Trust-wide controls review",
            project_code="HAP-2025-118",
            milestone="Stage 3",
            signatory_name="Constance Adeyemi",
            signatory_title="Chief Operating Officer",
            signature_date="2026-02-27",
            amount="15600.00 GBP",
        ),
    )

    yield put(
        "two-column-partial",
        typ(
            """
#place(top, scope: "parent", float: true)[= Goods-in and services acceptance slip 5518 \\ Albion Wharf Breweries · buyer's copy]
*Supplier* \\ Tidewell Sensor Integration

*Contract* \\ AWB-C-229 Fermentation monitoring

*Batch presented* \\ Batch 2: probes, gateways and dashboards

*Value of the batch* \\ £21,900.00

*Inspected by* \\ Quality laboratory, 11 and 12 May 2026

#colbreak()
*Finding* \\ Probes and gateways work and are accepted; their share of £16,400.00 may be invoiced.

The dashboards are not accepted in this batch: alarm thresholds cannot be edited.

*Buyer* \\ ¤151 \\ Tamsin Goodall, Head Brewer \\ 13 May 2026
""",
            page="columns: 2",
            size=10.5,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Albion Wharf Breweries",
            project="Fermentation monitoring",
            project_code="AWB-C-229",
            milestone="Batch 2: probes, gateways and dashboards",
            signatory_name="Tamsin Goodall",
            signatory_title="Head Brewer",
            signature_date="2026-05-13",
            amount="16400.00 GBP",
            conditions=[
                "The dashboards are not accepted in this batch: alarm thresholds cannot be edited"
            ],
        ),
    )


def _nothing() -> Iterator[Paper]:
    """A purchase order, a statement of work, a brochure."""
    yield put(
        "order-lab",
        rl(
            [
                ("h", "Purchase Order 4500-88213"),
                (
                    "t",
                    [
                        ["Buyer", "Petrel Diagnostics, Inc."],
                        ["Vendor", "Fairweather Regulatory LLC"],
                        ["Project", "PX-17 510(k) submission support"],
                        ["Order date", "05 May 2026"],
                        ["Terms", "Net 45; invoice on written acceptance of each line"],
                    ],
                    [100, 370],
                ),
                (
                    "t",
                    [
                        ["Line", "Service", "Qty", "Price"],
                        ["10", "Gap assessment", "1", "$9,500.00"],
                        ["20", "Submission drafting", "1", "$31,000.00"],
                        ["", "<b>Order total</b>", "", "<b>$40,500.00</b>"],
                    ],
                    [40, 270, 50, 110],
                    "band",
                ),
                "Authorized by: Glenn Takahashi, Purchasing Lead",
                Ink(161),
                "Signed May 5, 2026",
            ],
            letter=True,
        ),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Petrel Diagnostics, Inc.",
            project="510(k) submission support",
            project_code="PX-17",
            signatory_name="Glenn Takahashi",
            signatory_title="Purchasing Lead",
            signature_date="2026-05-05",
            amount="40500.00 USD",
            po_number="4500-88213",
        ),
    )

    yield put(
        "sow-signed",
        typ("""
= Statement of Work
under the Master Services Agreement between *Lochend Distillers Ltd* ("Client") and *Cairn Digital Ltd*

*1. Project.* Visitor booking platform, project code LD-BOOK.

*2. Deliverables and fees*
#table(columns: (1fr, auto), stroke: 0.4pt, [Discovery and prototypes], [£12,000.00], [Build and integration], [£38,500.00], [Launch support], [£6,500.00], [*Total*], [*£57,000.00*])

*3. Acceptance.* The Client will accept or reject each deliverable in writing within seven working days of its delivery. Silence is not acceptance.

*4. Term.* From 1 April 2026 to 30 September 2026.

Agreed by the parties:
#box2([¤171 \\ Ailsa Drummond, Managing Director \\ Lochend Distillers Ltd \\ 18 March 2026], [¤172 \\ Euan Petrie \\ Cairn Digital Ltd \\ 17 March 2026])
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Lochend Distillers Ltd",
            project="Visitor booking platform",
            project_code="LD-BOOK",
            signatory_name="Ailsa Drummond",
            signatory_title="Managing Director",
            signature_date="2026-03-18",
            amount="57000.00 GBP",
        ),
    )

    yield put(
        "brochure",
        typ("""
#rect(fill: rgb("#0b6e4f"), width: 100%, inset: 16pt)[#text(white, 22pt)[Sign-off without tears] \\ #text(white)[A one-day workshop from Hartnell Project School]]
#columns(2)[
*You will learn* \\ how to write acceptance criteria that hold, how to run a handover meeting, and what to do when the customer will neither accept nor reject.

*Who comes* \\ Project managers of engineering, software and marketing firms.

#colbreak()
*Dates* \\ Leeds, 4 June 2026 \\ Bristol, 11 June 2026

*Fee* \\ £395 a head, lunch included.

*"The client signed the certificate that same afternoon."* A delegate, 2025
]
"""),
        truth("other", None, None, "en"),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _mails()
    yield from _changes_and_hours()
    yield from _long()
    yield from _nothing()
