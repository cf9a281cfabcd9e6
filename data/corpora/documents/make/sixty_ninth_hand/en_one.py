"""English papers, first half: drawn with platypus and forms."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import BREAK, RULE, Ink, form, gap, hand, page, pairs, scanned, table, ticks, turned

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "mk-en-milestone-slip",
        "a",
        "text",
        page(
            "> Brackwater Analytics Ltd<br/>9 Quay Mews, Hull HU1 4RX",
            "# Milestone Sign-Off",
            pairs(
                "Client",
                "Pennant &amp; Stile Building Society",
                "Project",
                "Arrears Forecasting Model",
                "Engagement no.",
                "BWA-2291",
                "Milestone",
                "Model validation report",
                "Fee released on sign-off",
                "GBP 18,450.00",
            ),
            gap(),
            "We have reviewed the above deliverable and confirm that it meets the agreed acceptance criteria. "
            "Brackwater may raise its invoice for the fee shown.",
            gap(14),
            table(
                [
                    ["For the client", Ink(4), "Date: 14 March 2026"],
                    ["", "Rosalind Achterberg<br/>Head of Credit Risk", ""],
                ],
                [110, 200, 150],
                False,
            ),
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Pennant & Stile Building Society",
            project="Arrears Forecasting Model",
            project_code="BWA-2291",
            milestone="Model validation report",
            amount="18450.00 GBP",
            signatory_name="Rosalind Achterberg",
            signatory_title="Head of Credit Risk",
            signature_date="2026-03-14",
        ),
    )

    yield Paper(
        "mk-en-practical-completion",
        "a",
        "text",
        page(
            "<b>TOLLEMACHE DRYSDALE LLP</b><br/>Contract Administrators",
            RULE,
            "# Certificate of Practical Completion",
            "Issued under clause 2.30 of the Building Contract between the Employer and the Contractor.",
            pairs(
                "Employer",
                "Wexcombe Academies Trust",
                "Contractor",
                "Harle Brothers (Swindon) Ltd",
                "Works",
                "New sports hall, Wexcombe Upper School",
                "Job reference",
                "TD/1187",
                "Contract Sum",
                "£2,316,000.00",
                left=110,
            ),
            "I hereby certify that, subject to the making good of the defects listed in the Schedule below, practical completion of the Works was achieved on 27 February 2026 "
            "and that the Rectification Period starts on that date. One half of the retention, being <b>£57,900.00</b>, is now released.",
            "<b>Schedule</b>",
            table(
                [
                    ["1", "re-seal the movement joint at grid line C4"],
                    ["2", "replace two cracked skirting tiles in changing room 2"],
                    ["3", "hand over the as-built drainage drawings"],
                ],
                [25, 400],
            ),
            "Accepted on behalf of the Employer on the terms stated:",
            Ink(11),
            "Gwilym Tarrant, Estates Director<br/>3 March 2026",
            "~ Distribution: Employer / Contractor / Quantity Surveyor / Principal Designer / File",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Wexcombe Academies Trust",
            project="New sports hall, Wexcombe Upper School",
            project_code="TD/1187",
            amount="57900.00 GBP",
            signatory_name="Gwilym Tarrant",
            signatory_title="Estates Director",
            signature_date="2026-03-03",
            conditions=[
                "re-seal the movement joint at grid line C4",
                "replace two cracked skirting tiles in changing room 2",
                "hand over the as-built drainage drawings",
            ],
        ),
    )

    yield Paper(
        "mk-en-uat-two-signatures",
        "a",
        "text",
        page(
            "# User Acceptance Test – Exit Statement",
            pairs(
                "Customer",
                "Corrigan Freight Group",
                "System",
                "Depot Slot Booking, release 4.2",
                "Statement of Work",
                "SOW-0718",
                "Test window",
                "2 to 20 February 2026",
            ),
            table(
                [
                    ["Cycle", "Scripts run", "Passed", "Open defects"],
                    ["1", "212", "187", "25"],
                    ["2", "212", "209", "3 (all low)"],
                    ["3", "212", "212", "0"],
                ],
                [100] * 4,
                True,
                True,
            ),
            "The customer agrees that the release may go into production. This statement takes effect only when both customer representatives below have signed.",
            gap(),
            table(
                [
                    ["Customer (business)", "Customer (assurance)"],
                    [Ink(23), "<br/><br/>"],
                    ["Name: Dermot Fahy", "Name: Siobhan Kettle"],
                    ["Title: Product Owner", "Title: Head of Assurance"],
                    ["Date: 23 February 2026", "Date: ______________"],
                ],
                [220, 220],
            ),
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Corrigan Freight Group",
            project="Depot Slot Booking, release 4.2",
            project_code="SOW-0718",
            signatory_name="Siobhan Kettle",
            signatory_title="Head of Assurance",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "mk-en-rejection-letter",
        "a",
        "text",
        page(
            "<b>Maplewick Regional Hospital Authority</b><br/>Capital Projects Office<br/>1400 Larch Avenue, Duluth MN",
            gap(),
            "April 9, 2026",
            gap(),
            "Orsted-Finch Laboratory Planners<br/>Attn: Ms. Paula Finch",
            "<b>Re: Project 88-C-014, Pathology Refit – Design Development Package</b>",
            "Dear Ms. Finch,",
            "We received the Design Development Package on March 30. Our review committee met on April 7. The package does not show the fume "
            "extraction routes required by section 5.3 of the brief, and the equipment schedule contradicts the floor plans for rooms 212 through 219.",
            "For these reasons the Authority does not accept the package, and the associated fee of $64,200.00 will not be released. Please resubmit "
            "complete documents; the thirty-day review period will then begin again.",
            "Sincerely,",
            Ink(31),
            "Leland Osgood<br/>Director of Capital Projects",
            font="Times-Roman",
            size=11,
        ),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Maplewick Regional Hospital Authority",
            project="Pathology Refit",
            project_code="88-C-014",
            milestone="Design Development Package",
            amount="64200.00 USD",
            signatory_name="Leland Osgood",
            signatory_title="Director of Capital Projects",
            signature_date="2026-04-09",
        ),
    )

    yield Paper(
        "mk-en-change-order-aia",
        "a",
        "text",
        page(
            "# CHANGE ORDER",
            table(
                [
                    ["PROJECT: Tern Point Ferry Terminal", "CHANGE ORDER NO.: 007"],
                    ["OWNER: Port of Alder Sound", "DATE ISSUED: January 12, 2026"],
                    ["CONTRACTOR: Rusk Marine Builders, Inc.", "CONTRACT NO.: PAS-2024-33"],
                ],
                [250, 220],
            ),
            "<b>The Contract is changed as follows:</b> Delete the timber fender piles at Berth 2. Furnish composite piles per RFI 61.",
            table(
                [
                    ["Original contract sum", "$4,880,000.00"],
                    ["Net change by previous change orders", "$112,340.00"],
                    ["This change order will be <b>decreased</b> by", "($23,715.50)"],
                    ["New contract sum including this change order", "$4,968,624.50"],
                    ["Contract time", "unchanged"],
                ],
                [320, 130],
            ),
            "~ NOT VALID UNTIL SIGNED BY THE CONTRACTOR AND OWNER",
            table(
                [
                    ["CONTRACTOR", "OWNER"],
                    [Ink(41), Ink(44)],
                    ["Benny Rusk, President", "Harriet Monteleone, Port Engineer"],
                    ["January 15, 2026", "January 21, 2026"],
                ],
                [230, 230],
            ),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Port of Alder Sound",
            project="Tern Point Ferry Terminal",
            project_code="PAS-2024-33",
            amount="-23715.50 USD",
            change_order_number="007",
            signatory_name="Harriet Monteleone",
            signatory_title="Port Engineer",
            signature_date="2026-01-21",
        ),
    )

    yield Paper(
        "mk-en-timesheet-week",
        "a",
        "text",
        page(
            "# Weekly Time Record",
            pairs(
                "Contractor",
                "Ifeoma Adeyinka (Larkspur Contracting Ltd)",
                "Client",
                "Dunmore Water plc",
                "Assignment",
                "SCADA cut-over support",
                "Order",
                "PO 4500187732",
                "Week ending",
                "Sunday 8 February 2026",
            ),
            table(
                [
                    ["Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
                    ["7.5", "7.5", "8.0", "7.5", "6.0", "36.5"],
                ],
                [70] * 6,
                True,
                True,
            ),
            "Line manager: I approve the hours above for payment.",
            gap(),
            table(
                [
                    [Ink(52), "10/02/2026"],
                    ["Callum Hesketh<br/>Operations Technology Manager", "dd/mm/yyyy"],
                ],
                [240, 150],
                False,
            ),
            font="Courier",
            size=9,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Dunmore Water plc",
            project="SCADA cut-over support",
            po_number="4500187732",
            signatory_name="Callum Hesketh",
            signatory_title="Operations Technology Manager",
            signature_date="2026-02-10",
        ),
    )

    yield Paper(
        "mk-en-form-empty",
        "a",
        "form",
        form(
            "Deliverable Acceptance Form",
            [
                ("text", "Client", "Thornbury Leisure Centres"),
                ("text", "Project", "Membership Portal"),
                ("text", "Project ID", "TLC-0409"),
                ("text", "Deliverable", "Content migration"),
                ("text", "Value on acceptance", "GBP 7,980.00"),
                ("note", "Client decision (tick one):"),
                ("box", "Accepted", False),
                ("box", "Not accepted, see remarks", False),
                ("text", "Remarks", ""),
                ("text", "Name", "Anneka Prowse"),
                ("text", "Position", "Digital Lead"),
                ("ink", "Signature", 0),
                ("text", "Date", ""),
            ],
            ["Return the completed form to Halyard Web Studio, accounts@halyard.example."],
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Thornbury Leisure Centres",
            project="Membership Portal",
            project_code="TLC-0409",
            milestone="Content migration",
            amount="7980.00 GBP",
            signatory_name="Anneka Prowse",
            signatory_title="Digital Lead",
        ),
    )

    yield Paper(
        "mk-en-form-tick-reject",
        "a",
        "form",
        form(
            "Training Delivery Sign-Off",
            [
                ("text", "Customer", "Galloway Dairies"),
                ("text", "Course", "Warehouse Safety Refresher"),
                ("text", "Booking", "WSR-556"),
                ("text", "Date held", "19 January 2026"),
                ("text", "Fee", "GBP 2,150.00"),
                ("note", "Outcome:"),
                ("box", "Delivered as agreed", False),
                ("box", "Delivered in part", False),
                ("box", "Rejected: to be repeated at no charge", True),
                ("text", "Comment", "Trainer left at noon; forklift module not taught"),
                ("text", "Signed for the customer (typed)", "/s/ Morag Lennox"),
                ("text", "Position", "Site Manager"),
                ("text", "Date", "22 January 2026"),
            ],
            ["Kestrel Lane Training - please complete every field."],
            left=250,
        ),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Galloway Dairies",
            project="Warehouse Safety Refresher",
            project_code="WSR-556",
            amount="2150.00 GBP",
            signatory_name="Morag Lennox",
            signatory_title="Site Manager",
            signature_date="2026-01-22",
        ),
    )

    handover = page(
        "# Handover Certificate",
        "Lodestone Fire &amp; Security<br/>Installation completed and handed over to the customer",
        pairs(
            "Customer",
            "Hartnoll Museum",
            "Site",
            "East Gallery, Crane Street",
            "Works order",
            "LFS 30928",
            "System",
            "Addressable fire alarm, 46 devices",
            "Installation price",
            "£31,275.00",
        ),
        "The customer's representative has witnessed the test, has been instructed in the use of the system and accepts it.",
        gap(),
        pairs(
            "Signed for customer",
            hand("J. Wyndham-Ley"),
            "Print name",
            hand("Jocasta Wyndham-Ley", "Breip", 19),
            "Position",
            hand("Facilities Officer", "Breip", 19),
            "Date",
            hand("6 May 2026", "Breip", 19),
        ),
        Ink(61, 120),
        size=11,
    )
    yield scanned(
        "mk-en-handover-scan",
        handover,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Hartnoll Museum",
            project="Addressable fire alarm, 46 devices",
            project_code="LFS 30928",
            amount="31275.00 GBP",
            signatory_name="Jocasta Wyndham-Ley",
            signatory_title="Facilities Officer",
            signature_date="2026-05-06",
        ),
        skew=1.1,
        seed=3,
    )

    terms = [
        f"{n}. {text}"
        for n, text in enumerate(
            (
                "The Consultant shall keep all working papers for seven years.",
                "Site access is limited to inducted personnel.",
                "Noise readings were taken with a class 1 meter at each of the twelve receptor points.",
                "Weather was dry with light wind from the south-west on both survey days.",
                "Calibration certificates are kept on the Consultant's server.",
                "The predicted rating level at the nearest dwelling is 38 dB.",
                "Plant items P1 to P4 were run at full duty throughout.",
                "No tonal correction is applied.",
                "Night-time background was measured between 23:00 and 05:00.",
                "A barrier of 2.4 m along the north boundary is assumed.",
            ),
            1,
        )
    ]
    yield Paper(
        "mk-en-late-page",
        "a",
        "text",
        turned(
            page(
                "# Acoustic Commissioning Report",
                "Prepared for Saltmarsh Renewables Ltd by Quillfeather Acoustics",
                "Project: Hob Lane Battery Store (ref. QA-6120)",
                "Issue 2, 11 May 2026",
                BREAK,
                "# Method",
                *terms[:5],
                BREAK,
                "# Findings",
                *terms[5:],
                BREAK,
                "# Readings",
                table([[f"R{n}", f"{31 + n % 6} dB", "day"] for n in range(1, 13)], [80, 80, 80]),
                BREAK,
                "# Appendix F: client acceptance",
                "Saltmarsh Renewables Ltd accepts this report as complete and as satisfying work stage C.",
                ticks((True, "Accepted"), (False, "Returned for revision")),
                Ink(70),
                "Priyanka Dolan-Reece, Consents Manager, 18 May 2026",
                foot="QA-6120 / Hob Lane",
            ),
            90,
            4,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Saltmarsh Renewables Ltd",
            project="Hob Lane Battery Store",
            project_code="QA-6120",
            milestone="work stage C",
            signatory_name="Priyanka Dolan-Reece",
            signatory_title="Consents Manager",
            signature_date="2026-05-18",
        ),
    )

    yield Paper(
        "mk-en-po-plain",
        "a",
        "text",
        page(
            "# PURCHASE ORDER",
            "> No. <b>PO-77120-B</b><br/>Order date: 2 June 2026",
            "Buyer: Merrow Point Aquarium, 3 Esplanade, Whitby",
            "Supplier: Tansy Hollow Graphics",
            table(
                [
                    ["Line", "Description", "Qty", "Unit", "Net"],
                    ["10", "Interpretation panels, design", "14", "£310.00", "£4,340.00"],
                    ["20", "Artwork licence, two years", "1", "£660.00", "£660.00"],
                    ["", "", "", "Total", "£5,000.00"],
                ],
                [40, 210, 40, 80, 80],
                True,
                True,
            ),
            "Quote the order number on every invoice. Delivery by 31 July 2026. Goods and services are subject to our inspection and acceptance on receipt.",
            "~ This order was produced by our purchasing system and needs no signature.",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Merrow Point Aquarium",
            amount="5000.00 GBP",
            po_number="PO-77120-B",
        ),
    )
