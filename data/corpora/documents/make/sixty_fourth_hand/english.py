"""English certificates, changes, timesheets and orders."""

from collections.abc import Iterator

from paper import Paper

from sixty_fourth_hand.board import BREAK, Board, glued, put, scanned, ty
from sixty_fourth_hand.marks import Box, Field, Ink, Stamp, Tick


def papers() -> Iterator[Paper]:
    """UAT, go-live, creative and training papers."""
    yield from signoffs()
    yield from trials()
    yield from others()


def signoffs() -> Iterator[Paper]:
    """The ordinary post."""
    yield put(
        "uat-signoff",
        Board("Helvetica", 10, "#0b5d4b", "lines").page(
            "# User Acceptance Testing – Sign-off",
            [
                ("Customer", "Harrowgate Building Society"),
                ("Project", "Mortgage Broker Portal Rebuild"),
                ("Project ref.", "HBS-0417"),
                ("Supplier", "Quillpoint Software Ltd"),
                ("Test cycle", "UAT Cycle 3"),
            ],
            [
                [3, 1, 1, 1],
                ["Test area", "Run", "Passed", "Failed"],
                ["Broker registration", "41", "41", "0"],
                ["Decision in principle", "66", "66", "0"],
                ["Document upload", "28", "28", "0"],
            ],
            "All exit criteria in the test plan have been met and no defect of severity 1 or 2 is open. On behalf of the customer I confirm that the system has passed user acceptance testing and is accepted.",
            "Completion of this cycle releases the stage payment of £18,750.00.",
            "",
            Ink(3),
            [
                ("Name", "Philippa Oduya"),
                ("Position", "Head of Lending Operations"),
                ("Date", "14 May 2026"),
            ],
        ),
        ("ac", "accepted", True, "en"),
        client="Harrowgate Building Society",
        project="Mortgage Broker Portal Rebuild",
        project_code="HBS-0417",
        milestone="UAT Cycle 3",
        signatory_name="Philippa Oduya",
        signatory_title="Head of Lending Operations",
        signature_date="2026-05-14",
        amount="18750.00 GBP",
    )
    yield put(
        "golive-note",
        ty(
            r"""#align(center)[#text(17pt, fill: rgb("#7a2048"))[Go-Live Authorisation]]
#v(8pt)
We, *Marlowe & Finch Publishing*, have reviewed the cut-over checklist for the *Rights Ledger* platform (engagement TL-2291) with Tessellate Labs. The rehearsal of 2 March ran clean, the rollback was proved and our help desk has been briefed.

Production go-live is hereby approved without reservation. The milestone “Production release” counts as delivered and its fee of USD 42,300.00 may be billed.

#v(1cm)
#grid(columns: (1fr, 1fr), [#text(font: "Dancing Script", size: 20pt, fill: blue)[Owen Castellane] #line(length: 6cm) Owen Castellane, Chief Information Officer \ Marlowe & Finch Publishing], [March 6, 2026])""",
            "Libertinus Serif",
            11,
            "us-letter",
        ),
        ("ac", "accepted", True, "en"),
        client="Marlowe & Finch Publishing",
        project="Rights Ledger",
        project_code="TL-2291",
        milestone="Production release",
        signatory_name="Owen Castellane",
        signatory_title="Chief Information Officer",
        signature_date="2026-03-06",
        amount="42300.00 USD",
    )
    yield put(
        "brand-approval",
        Board("Times-Roman", 11, "#333333", "none").page(
            "~ Studio Peregrine · 8 Lantern Yard · Bristol",
            "# Creative Approval Form",
            [
                ("Job no.", "SP/1183"),
                ("Client", "Coldbrook Cider Company"),
                ("Job", "Autumn range – label artwork"),
                ("Item approved", "Final artwork, round 4"),
            ],
            "Please check copy, colours, barcodes and legal lines with care. Once approved the studio takes no liability for errors in content.",
            [
                [1, 14],
                (Box(True), "Approved – proceed to print"),
                (Box(), "Approved with the changes marked – no further proof needed"),
                (Box(), "Not approved – new proof required"),
            ],
            "",
            Ink(11),
            "Gareth Nwosu, Brand Manager",
            "Signed on the ninth of September two thousand and twenty-five",
        ),
        ("ac", "accepted", True, "en"),
        client="Coldbrook Cider Company",
        project="Autumn range – label artwork",
        project_code="SP/1183",
        milestone="Final artwork, round 4",
        signatory_name="Gareth Nwosu",
        signatory_title="Brand Manager",
        signature_date="2025-09-09",
    )
    yield put(
        "training-delivery",
        scanned(
            Board("Helvetica", 11, "#204080").page(
                "# Course Delivery Confirmation",
                "Northlight Training Partners Pty Ltd, Adelaide",
                [
                    ("Client organisation", "Wirrabeen Shire Council"),
                    ("Course", "Records Management Essentials"),
                    ("Booking", "NTP-77410"),
                    ("Session", "Session 2 of 4"),
                    ("Held on", "11 February 2026"),
                    ("Participants", "17"),
                    ("Session fee", "AUD 3,960.00"),
                ],
                "The session was delivered in full and to our satisfaction.",
                "For the client:",
                Ink(5, "M. Tarrant", "Kristi", 140, 44),
                "Name: Moira Tarrant",
                "Role: Learning and Development Coordinator",
                "Date: 12 February 2026",
                Stamp("WIRRABEEN SHIRE COUNCIL", "RECEIVED 12 FEB 2026"),
            ),
            skew=-0.8,
        ),
        ("ac", "accepted", True, "en"),
        client="Wirrabeen Shire Council",
        project="Records Management Essentials",
        project_code="NTP-77410",
        milestone="Session 2 of 4",
        signatory_name="Moira Tarrant",
        signatory_title="Learning and Development Coordinator",
        signature_date="2026-02-12",
        amount="3960.00 AUD",
    )
    yield put(
        "esign-record",
        Board("Helvetica", 9, "#444444", "zebra").page(
            "# Certificate of Completion – Envelope 5C1F-A09E-77D2",
            "Status: <b>Completed</b>",
            [
                ("Subject", "Phase 2 Deliverable Acceptance – Customer Data Hub"),
                ("Document pages", "1"),
                ("Originator", "Rhea Vance, Corvid Analytics LLC"),
            ],
            "## Document text",
            "Corvid Analytics LLC delivered the Phase 2 – Identity Resolution package under SOW CA-0938. Bellwether Outdoor, Inc. accepts the deliverable. The Phase 2 fee is $61,200.00.",
            "## Signer events",
            [
                ["Signer", "Signature", "Timestamp"],
                [
                    "Dominic Faure<br/>VP Data, Bellwether Outdoor, Inc.<br/>Security: e-mail, SMS code",
                    "Electronically signed<br/>ID 8841-F2",
                    "Sent 10/27/2025 9:02 AM<br/>Viewed 10/28/2025 4:40 PM<br/>Signed 10/28/2025 4:47 PM",
                ],
            ],
            "## Carbon copy events",
            [
                ["Recipient", "Status"],
                ["Accounts, Corvid Analytics LLC", "Copied 10/28/2025 4:48 PM"],
            ],
            "> Electronic record and signature disclosure accepted by all parties. Time zone: US Central.",
            size="letter",
        ),
        ("ac", "accepted", True, "en"),
        client="Bellwether Outdoor, Inc.",
        project="Customer Data Hub",
        project_code="CA-0938",
        milestone="Phase 2 – Identity Resolution",
        signatory_name="Dominic Faure",
        signatory_title="VP Data",
        signature_date="2025-10-28",
        amount="61200.00 USD",
    )
    yield put(
        "ticket-closing",
        Board("Courier", 9, "#000000", "none").page(
            "## SERVICE DESK – REQUEST RITM0058213",
            "---",
            "Account ....... Tidewater Ferries Ltd",
            "Project ....... Crew Rostering Upgrade (PRJ-3350)",
            "Task .......... Release 7.2 deployed to production",
            "Supplier ...... Bramblegate Systems",
            "State ......... Closed Complete",
            "---",
            "ACTIVITY",
            "",
            "2026-01-19 08:12  Bramblegate (J. Ruiz)",
            "Release 7.2 deployed overnight, smoke test green. Please validate and approve.",
            "",
            "2026-01-20 16:55  Approval record",
            "Approval state: APPROVED",
            "Approver: Sunniva Aldcroft, Fleet Systems Manager",
            "Comment: checked with both depots, rosters print fine, happy to take this over.",
            "",
            "2026-01-20 16:56  System: request closed after customer approval.",
            foot="Printed from the portal 21 Jan 2026 – page 1 of 1",
        ),
        ("ac", "accepted", True, "en"),
        client="Tidewater Ferries Ltd",
        project="Crew Rostering Upgrade",
        project_code="PRJ-3350",
        milestone="Release 7.2",
        signatory_name="Sunniva Aldcroft",
        signatory_title="Fleet Systems Manager",
        signature_date="2026-01-20",
    )
    long = [
        "# Deliverable Acceptance Report",
        "Annual Tracking Study among Pharmacists",
        "Client: Ashgrove Remedies plc",
        "Agency: Loomis & Tarn Research",
        "Study number LT-604",
        BREAK,
    ]
    for i, (head, text) in enumerate(
        (
            (
                "Scope",
                "The study comprises four waves of 600 telephone interviews each, weighting, tables, and one debrief per wave. This report covers Wave 3 only.",
            ),
            (
                "Sample achieved",
                "Independent pharmacies 241, multiples 259, hospital pharmacies 104; total 604 interviews against a target of 600.",
            ),
            (
                "Quality checks",
                "Eleven per cent of interviews were listened to. Two interviews were removed and replaced. Coding was verified by a second coder.",
            ),
            (
                "Deliverables",
                "Data file in two formats, 412 tables, a chart deck of 58 slides, a workshop at the client's offices on 4 June 2026.",
            ),
            (
                "Terms",
                "Rights in the questionnaire stay with the agency; rights in the tables pass to the client on payment. Silence does not count as acceptance.",
            ),
        ),
        1,
    ):
        long += [f"## {i}. {head}", text, "", BREAK]
    long += [
        "## 6. Acceptance",
        "The client has checked the Wave 3 deliverables and accepts them as complete. The agency may invoice the wave fee of GBP 27,480.00.",
        "Signed for Ashgrove Remedies plc",
        Ink(21),
        "Dr Leonie Marchbank",
        "Director of Market Insight",
        "18 June 2026",
    ]
    yield put(
        "late-page",
        Board("Times-Roman", 11, "#5a3d1e").page(*long, foot="LT-604 / Wave 3 / confidential"),
        ("ac", "accepted", True, "en"),
        client="Ashgrove Remedies plc",
        project="Annual Tracking Study among Pharmacists",
        project_code="LT-604",
        milestone="Wave 3",
        signatory_name="Dr Leonie Marchbank",
        signatory_title="Director of Market Insight",
        signature_date="2026-06-18",
        amount="27480.00 GBP",
    )


def trials() -> Iterator[Paper]:
    """Conditional, refused and undecided ones."""
    yield put(
        "web-handover",
        ty(
            r"""#set table(stroke: 0.4pt + gray)
#text(16pt, weight: "bold")[Website Handover & Acceptance]
#table(columns: (4cm, 1fr), [Prepared by], [Pixel & Plume Digital], [Client], [The Orrery Museum Trust], [Website], [Collections Online], [Job], [PPD-212], [Stage], [Stage 4 – Launch])
The website went live on 3 November 2025. The Trust has walked through the agreed page list with the agency.

Result (one box): \
☐ accepted \ ☒ accepted subject to the items below \ ☐ not accepted

+ image credits to be shown on all object pages
+ donation form to be tested with a screen reader

Both by 28 November 2025. The launch fee of £9,640.00 is released in full.

#v(6pt)
#text(font: "Dancing Script", size: 18pt)[Ines Whitcombe] \
Ines Whitcombe, Digital Director, 10 November 2025""",
            "DejaVu Sans",
            9,
        ),
        ("ac", "accepted_with_conditions", True, "en"),
        client="The Orrery Museum Trust",
        project="Collections Online",
        project_code="PPD-212",
        milestone="Stage 4 – Launch",
        signatory_name="Ines Whitcombe",
        signatory_title="Digital Director",
        signature_date="2025-11-10",
        amount="9640.00 GBP",
        conditions=[
            "image credits to be shown on all object pages",
            "donation form to be tested with a screen reader",
        ],
    )
    yield put(
        "last-line",
        scanned(
            Board("Times-Roman", 11.5, "#000000", "none").page(
                "Kestrel Hill Insurance plc",
                "22 Corn Row, Norwich",
                "",
                "To: Fathom Consulting LLP",
                "27 April 2026",
                "",
                "<b>Letter of acceptance – Operating Model Review, Work Package 2 (your reference FC-1509)</b>",
                "",
                "Dear Mr Abernethy,",
                "Thank you for the final report on Work Package 2 and for the workshop last week. The board has read it with interest; the findings are well argued and the roadmap is in a shape we can use.",
                "We accept Work Package 2 and will settle the fee of £35,000.00 on receipt of your invoice. Acceptance is given on condition that the benchmarking data are re-run with the 2025 figures.",
                "",
                "Yours sincerely",
                Ink(8, "R. Satterthwaite", "Kristi", 190, 46),
                "Rosalind Satterthwaite",
                "Chief Operating Officer",
            ),
            skew=1.1,
            shadow=True,
        ),
        ("ac", "accepted_with_conditions", True, "en"),
        client="Kestrel Hill Insurance plc",
        project="Operating Model Review",
        project_code="FC-1509",
        milestone="Work Package 2",
        signatory_name="Rosalind Satterthwaite",
        signatory_title="Chief Operating Officer",
        signature_date="2026-04-27",
        amount="35000.00 GBP",
        conditions=["the benchmarking data are re-run with the 2025 figures"],
    )
    yield put(
        "partial-modules",
        Board("Helvetica", 9.5, "#663399").page(
            "# Module Acceptance Statement",
            "Client: Zanderfield Logistics (Pty) Ltd   |   Project: Depot Insight   |   Work order: WO-8806",
            "Milestone: M5 Dashboards",
            "",
            [
                [3, 2, 2],
                ["Module", "Result", "Fee (ZAR)"],
                ["Yard occupancy", "accepted", "120 000.00"],
                ["Driver scorecard", "accepted", "95 000.00"],
                ["Fuel variance", "not accepted", "80 000.00"],
            ],
            "Partial acceptance: the first two modules are accepted and ZAR 215 000.00 is released for payment. Fuel variance is to be redelivered.",
            "",
            [
                ("Accepted for the client by", "Thandeka Mokoena"),
                ("Capacity", "IT Programme Lead"),
                ("Signature", Ink(31)),
                ("Date", "2026/03/19"),
            ],
        ),
        ("ac", "accepted_with_conditions", True, "en"),
        client="Zanderfield Logistics (Pty) Ltd",
        project="Depot Insight",
        project_code="WO-8806",
        milestone="M5 Dashboards",
        signatory_name="Thandeka Mokoena",
        signatory_title="IT Programme Lead",
        signature_date="2026-03-19",
        amount="215000.00 ZAR",
        conditions=["Fuel variance is to be redelivered"],
    )
    form = Board("Helvetica", 10, "#1f3a5f", "none")
    yield put(
        "form-rejected",
        form.page(
            "# Release Acceptance Form",
            [
                ("Client", Field("client", "Greywell Utilities")),
                ("Project", Field("project", "Meter Reading App")),
                ("Release", Field("release", "Release 2.0")),
                ("Contract ref.", Field("ref", "GW/APP/31")),
            ],
            [
                [1, 14],
                (Tick("acc"), "We accept the release."),
                (Tick("rej", True), "We reject the release for the reasons given."),
            ],
            "Reasons",
            Field("why", "Offline readings are lost when the phone restarts (defect 118).", 420),
            "",
            [
                ("Signed by", Field("name", "/s/ Callum Prewett")),
                ("Title", Field("title", "Field Operations Manager")),
                ("Date (DD/MM/YYYY)", Field("date", "23/07/2026")),
            ],
        ),
        ("ac", "rejected", True, "en"),
        "form",
        client="Greywell Utilities",
        project="Meter Reading App",
        project_code="GW/APP/31",
        milestone="Release 2.0",
        signatory_name="Callum Prewett",
        signatory_title="Field Operations Manager",
        signature_date="2026-07-23",
    )
    yield put(
        "form-empty",
        form.page(
            "# Translation Delivery Receipt",
            "Lexicant Language Services – please complete and return",
            [
                ("Client", "Fenwick Orthopaedics Ltd"),
                ("Order", "LX-90233"),
                ("Job", "Instructions for use, 11 languages"),
                ("Delivery", "Batch B"),
                ("Value", "£4,128.50"),
            ],
            [
                [1, 14],
                (Tick("ok"), "Delivery accepted"),
                (Tick("no"), "Delivery returned for revision"),
            ],
            "",
            [
                ("Name", Field("name")),
                ("Job title", Field("title")),
                ("Signature", Field("sig")),
                ("Date", Field("date")),
            ],
            size="letter",
        ),
        ("ac", "undecided", False, "en"),
        "form",
        client="Fenwick Orthopaedics Ltd",
        project="Instructions for use, 11 languages",
        project_code="LX-90233",
        milestone="Batch B",
        amount="4128.50 GBP",
    )
    yield put(
        "half-signed",
        Board("Helvetica", 10, "#8a4b08", "grid").page(
            "# Project Closure and Acceptance",
            [
                ("Customer", "Pemberly Hotels Group"),
                ("Engagement", "Guest Wi-Fi Analytics"),
                ("Engagement no.", "E-4471"),
                ("Closing milestone", "Final Acceptance"),
                ("Final instalment", "EUR 12,900.00"),
            ],
            "## Handover list",
            [
                ["Item", "Handed over"],
                ["Administrator accounts", "yes"],
                ["Source repository", "yes"],
                ["Runbook v1.6", "yes"],
                ["Training recordings", "yes"],
            ],
            "The warranty of 90 days starts on the date of the later signature. Open invoices are not affected by this document.",
            "By their signatures the parties confirm that all deliverables have been handed over and are accepted.",
            [
                ["For the supplier (Datum & Drift Ltd)", "For the customer"],
                [Ink(41), ""],
                ["Name: Fergal Lynott", "Name: Beatrice Kilcoyne"],
                ["Title: Delivery Lead", "Title: Group IT Director"],
                ["Date: 5 August 2026", "Date: ______________"],
            ],
        ),
        ("ac", "undecided", False, "en"),
        client="Pemberly Hotels Group",
        project="Guest Wi-Fi Analytics",
        project_code="E-4471",
        milestone="Final Acceptance",
        signatory_name="Beatrice Kilcoyne",
        signatory_title="Group IT Director",
        amount="12900.00 EUR",
        warnings=["partly_signed"],
    )
    yield put(
        "draft-mark",
        Board("Times-Roman", 11, "#1c1c60", "lines").page(
            "# Statement of Acceptance",
            "This draft has been circulated for comment only; the version to be signed will follow.",
            [
                ("Client", "Saltmarsh Community Trust"),
                ("Programme", "Volunteer CRM"),
                ("Our ref.", "HC-55"),
                ("Stage", "Stage 2 – Data migration"),
            ],
            "Annex A lists 14 tables with 212,880 migrated records; reconciliation reports are stored in the project room. The parties agreed the sampling method in March.",
            "The Client accepts the Stage 2 – Data migration deliverables listed in Annex A.",
            "",
            "Signature: ______________________",
            "Name: Jolyon Beck, Trust Secretary",
            "Date: ______________________",
            mark="DRAFT",
            head="DRAFT v0.3 – Halcyon Cloud",
        ),
        ("ac", "undecided", False, "en"),
        client="Saltmarsh Community Trust",
        project="Volunteer CRM",
        project_code="HC-55",
        milestone="Stage 2 – Data migration",
        signatory_name="Jolyon Beck",
        signatory_title="Trust Secretary",
        warnings=["draft_or_void"],
    )


def others() -> Iterator[Paper]:
    """Changes, timesheets, an order, a statement of work."""
    yield put(
        "change-approved",
        Board("Helvetica", 9.5, "#00557a").page(
            "# Change Request CR-017",
            [
                ("Client", "Lindqvist Marine Insurance"),
                ("Project", "Claims Workbench"),
                ("Project no.", "P-20418"),
                ("Raised by", "Oakum Technology"),
                ("Purchase order", "PO 7710-336"),
            ],
            "## Description",
            "Add a second approver for payments above 50,000 and an audit export.",
            "## Effect",
            [
                ["", "Before", "Change", "After"],
                ["Fixed price (EUR)", "310,000.00", "+ 14,720.00", "324,720.00"],
                ["Finish", "30 Sep 2026", "+ 2 weeks", "14 Oct 2026"],
            ],
            "## Impact on other work",
            "Regression tests for the payment run must be repeated. No licence cost. The audit export replaces the nightly report described in section 4.3 of the specification.",
            "## Decision of the client",
            [[1, 12], (Box(True), "approved"), (Box(), "declined"), (Box(), "deferred")],
            Ink(51),
            "Marguerite Aske, Head of Claims IT – 17 June 2026",
        ),
        ("co", "accepted", True, "en"),
        client="Lindqvist Marine Insurance",
        project="Claims Workbench",
        project_code="P-20418",
        po_number="7710-336",
        change_order_number="CR-017",
        amount="14720.00 EUR",
        signatory_name="Marguerite Aske",
        signatory_title="Head of Claims IT",
        signature_date="2026-06-17",
    )
    yield put(
        "change-declined",
        ty(
            r"""#text(15pt, weight: "bold", fill: rgb("#205020"))[Variation Notice — VN 4]
#line(length: 100%)
*Client:* Rookwood & Daughters Retail #h(1fr) *Contract:* RDR-CX-12 \
*Project:* Loyalty App Refresh

Signal Orchard proposes to replace the push provider. Price of the variation: CAD 7,850.00, no change to the calendar.

#rect(width: 100%, inset: 8pt)[*Client response.* We do not agree to this variation. The present provider stays; please proceed with the contract as it stands. \ \
Electronically signed: Devika Sundaram, Director of Digital \ Date signed: 2026-02-04 17:31 EST]""",
            "Libertinus Serif",
            11,
            "us-letter",
        ),
        ("co", "rejected", True, "en"),
        client="Rookwood & Daughters Retail",
        project="Loyalty App Refresh",
        project_code="RDR-CX-12",
        change_order_number="VN 4",
        amount="7850.00 CAD",
        signatory_name="Devika Sundaram",
        signatory_title="Director of Digital",
        signature_date="2026-02-04",
    )
    yield put(
        "timesheet-week",
        Board("Helvetica", 9, "#333333").page(
            "# Consultant Timesheet",
            "Consultant: Yusuf Hartnell (Merrow Consulting Ltd)    Week ending: Friday 30 January 2026",
            "Client: Thornbury NHS Pharmacy Services    Assignment: E-prescribing Rollout    Assignment code: TH-0092",
            [
                ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
                ["Hours", "7.5", "7.5", "8", "7.5", "6", "36.5"],
            ],
            "Hours approved by the client manager:",
            Ink(61),
            "Kerensa Doyle, Programme Manager, 2 February 2026",
            "> Approved timesheets are billed at the rate in the call-off. Keep a copy.",
            size="wide",
        ),
        ("ts", "accepted", True, "en"),
        client="Thornbury NHS Pharmacy Services",
        project="E-prescribing Rollout",
        project_code="TH-0092",
        signatory_name="Kerensa Doyle",
        signatory_title="Programme Manager",
        signature_date="2026-02-02",
    )
    yield put(
        "timesheet-pending",
        Board("Helvetica", 9, "#2d6cdf", "zebra").page(
            "## TimeHarbour · Timesheet TS-2026-0614",
            "Status: <b>Submitted – awaiting client approval</b>",
            [
                ("Client", "Alderbrook Power Co-op"),
                ("Project", "Outage Map"),
                ("Project ID", "OM-77"),
                ("Contractor", "Wren Kapoor, Fieldnote Digital"),
                ("Period", "8–14 June 2026"),
            ],
            [
                ["Day", "Task", "Hours"],
                ["Mon 8", "Map tiles", "8.00"],
                ["Tue 9", "Map tiles", "8.00"],
                ["Wed 10", "Alerts", "6.50"],
            ],
            [
                ["Step", "Person", "State"],
                ["Submit", "Wren Kapoor", "done 15 Jun 2026"],
                ["Client approval", "Harlan Voss, Engineering Manager", "pending"],
            ],
        ),
        ("ts", "undecided", False, "en"),
        client="Alderbrook Power Co-op",
        project="Outage Map",
        project_code="OM-77",
        signatory_name="Harlan Voss",
        signatory_title="Engineering Manager",
    )
    yield put(
        "po-design",
        Board("Helvetica", 10, "#7a1f1f").page(
            "# PURCHASE ORDER",
            "~ No. 4500-20931",
            "~ Date: 3 March 2026",
            "Buyer: Copperfield Toys Ltd, Unit 4, Mill Reach, Leicester",
            "Supplier: Inkling Illustration Studio",
            [
                [5, 1, 2],
                ["Description", "Qty", "Amount"],
                ["Packaging illustrations for project Little Harbour", "12", "£5,400.00"],
                ["Licence, five years", "1", "£1,800.00"],
                ["Order total", "", "£7,200.00"],
            ],
            "Delivery: layered files and print-ready PDF, by 30 April 2026. Rights pass to the buyer on payment. Our standard terms of purchase apply; other terms are not part of this order even if printed on an acknowledgement.",
            "Quote the order number on all invoices. Invoices are paid 30 days after acceptance of the work.",
            "Authorised: Nadine Furlong, Purchasing Manager, 3 March 2026",
            Ink(71),
        ),
        ("po", None, True, "en"),
        client="Copperfield Toys Ltd",
        project="Little Harbour",
        po_number="4500-20931",
        amount="7200.00 GBP",
        signatory_name="Nadine Furlong",
        signatory_title="Purchasing Manager",
        signature_date="2026-03-03",
    )
    cover = Board("Helvetica", 10, "#123a2a").page(
        "# Statement of Work No. 3",
        "between Ostrava Grain Traders Ltd (“Client”) and Lumen Ridge Consulting (“Consultant”)",
        "## 1 Services",
        "The Consultant will run the project Harvest Forecasting: data audit, model build, handover.",
        "## 2 Fees",
        "The total fee is EUR 88,000.00, payable in three instalments upon acceptance of each deliverable by the Client.",
        "## 3 Acceptance procedure",
        "Each deliverable is deemed accepted ten working days after delivery unless the Client objects in writing.",
        "SOW reference: LRC-OGT-03",
        cols=1,
    )
    sign = Board("Helvetica", 10, "#123a2a").page(
        "## 4 Signatures",
        [
            ["Client", "Consultant"],
            [Ink(81), Ink(82)],
            ["Pavla Hrubesh, Managing Director", "Simon Okello, Partner"],
            ["12 January 2026", "9 January 2026"],
        ],
        size="wide",
    )
    yield put(
        "sow-signed",
        glued(cover, sign, turn=90),
        ("sow", None, True, "en"),
        client="Ostrava Grain Traders Ltd",
        project="Harvest Forecasting",
        project_code="LRC-OGT-03",
        amount="88000.00 EUR",
        signatory_name="Pavla Hrubesh",
        signatory_title="Managing Director",
        signature_date="2026-01-12",
    )
