"""English, drawn with platypus: certificates, change orders, hours, mails and orders of IT and advisory firms."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import LETTER, landscape

from .board import (
    CERT,
    HOURS,
    MAIL,
    NEW,
    NO,
    OPEN,
    ORDER,
    PART,
    YES,
    Check,
    Field,
    Ink,
    Paper,
    hand,
    plain,
    rule,
    scanned,
    sheet,
    truth,
)


def papers() -> Iterator[Paper]:
    yield from certificates()
    yield from tricks()
    yield from others()


def certificates() -> Iterator[Paper]:
    """What is plainly signed, refused or taken with reservations."""
    page = sheet(
        "# User Acceptance Testing – Sign-off",
        "Larkhill Digital Ltd · 4 Foundry Row · Bristol BS2 0JP",
        rule(),
        {
            "Client": "Merrow Vale Building Society",
            "Project": "Broker Portal Replacement",
            "Our job no.": "LD-2291",
            "Release / stage": "Stage 4 – UAT cycle 2",
            "Customer PO": "MV/40077",
            "Stage payment": "£38,450.00 excluding VAT",
        },
        "## Test summary",
        [[3, 1, 1, 1], ["Script pack", "Run", "Passed", "Open defects"], ["Broker onboarding", "64", "64", "0"],
         ["Case submission", "112", "111", "1 (cosmetic, deferred by agreement)"], ["Fee reconciliation", "38", "38", "0"]],
        "The undersigned confirms on behalf of the Client that the exit criteria in section 6 of the test plan have been met and that the stage above is accepted. Larkhill may invoice the stage payment.",
        10,
        [[("For the Client", Ink(2), "Geraldine Poole<br/>Head of Lending Operations<br/>14 May 2026"),
          ("For Larkhill Digital", Ink(5), "Tom Aske<br/>Test Manager<br/>13 May 2026")]],
        "## Distribution", [["Copy", "Recipient", "Purpose"], ["1", "G. Poole, Merrow Vale", "record"], ["2", "Finance desk, Larkhill", "invoice"], ["3", "Project file LD-2291", "archive"]],
        "~ 1. Signature of this form does not waive the warranty in clause 14. 2. Defects found after signature are handled by the service desk. 3. Forms altered by hand are invalid. 4. The form is kept for the life of the contract and two years more.",
        lines="rows", colour="#20506a", foot="LD-QF-18 issue 3 · page %d",
    )  # fmt: skip
    yield plain(
        "uat-bank",
        page,
        truth(
            CERT,
            YES,
            True,
            "en",
            client="Merrow Vale Building Society",
            project="Broker Portal Replacement",
            project_code="LD-2291",
            milestone="Stage 4 – UAT cycle 2",
            signatory_name="Geraldine Poole",
            signatory_title="Head of Lending Operations",
            signature_date="2026-05-14",
            amount="38450.00 GBP",
            po_number="MV/40077",
        ),
    )

    page = sheet(
        "Tidewater County Public Library<br/>Office of the Director<br/>200 Wharf Street, Salem Point, MD",
        14, "March 9, 2026", 10,
        "Quillon Research Associates<br/>Attn: Dr. Mae Ostrander",
        8, "<b>Re: Community Reading Needs Study, Agreement QRA-614 – Final Report</b>",
        "Dear Dr. Ostrander:",
        "The Board's reading committee has been through the final report you delivered on February 20, together with the data annex. It answers each of the research questions in the agreement, and the two points we raised on the draft have been dealt with on pages 31 and 44.",
        "This letter is our formal acceptance of the final report. Please bill the closing installment of $21,600.00 against purchase order 26-0319; Ms. Dunn in accounts is expecting it.",
        "We enjoyed working with your team and look forward to the public presentation in April.",
        "Sincerely,", Ink(8), "Walter J. Hennessey<br/>Library Director",
        size=LETTER, font="Times-Roman", pt=11.5, margin=28,
    )  # fmt: skip
    yield plain(
        "letter-library",
        page,
        truth(
            CERT,
            YES,
            True,
            "en",
            client="Tidewater County Public Library",
            project="Community Reading Needs Study",
            project_code="QRA-614",
            milestone="Final Report",
            signatory_name="Walter J. Hennessey",
            signatory_title="Library Director",
            signature_date="2026-03-09",
            amount="21600.00 USD",
            po_number="26-0319",
        ),
    )

    page = sheet(
        "# EVENT CLOSE-OUT & SNAG SHEET",
        "Bellwether Live Events Pty Ltd | ABN 00 555 010 222 | Fremantle WA",
        [["Event: Harvest & Hops Trade Expo", "Job: BLE-25-118"], ["Client: Swan Coastal Growers Co-operative", "Venue: Old Wool Store, Hall B"],
         ["Handover stage: Bump-out complete", "Walk-through: 3 November 2025"]],
        "## Items noted at the walk-through",
        [[1, 6, 3], ["#", "Snag", "Status"], ["1", "Two flooring tiles chipped at stand C12", "Replaced 2/11"], ["2", "Gas tape residue on column 7", "Removed 3/11"], ["3", "Lost pallet jack", "Found, returned"]],
        "All snags cleared. Bump-out accepted; Bellwether may invoice the last instalment of AUD 4,200.00.",
        hand("R. Castellane", "Kristi", 30),
        "Rosalie Castellane, Events Coordinator, Swan Coastal Growers Co-operative",
        hand("3 Nov 2025", "Breip", 16),
        lines="all", font="Courier", pt=9, margin=16,
    )  # fmt: skip
    yield scanned(
        "snag-event",
        page,
        truth(
            CERT,
            YES,
            True,
            "en",
            client="Swan Coastal Growers Co-operative",
            project="Harvest & Hops Trade Expo",
            project_code="BLE-25-118",
            milestone="Bump-out complete",
            signatory_name="Rosalie Castellane",
            signatory_title="Events Coordinator",
            signature_date="2025-11-03",
            amount="4200.00 AUD",
        ),
        skew=1.1,
        seed=3,
    )

    page = sheet(
        "# Notice of Non-Acceptance",
        {"To": "Brackenfield Localisation LLP", "From": "Ostler Medical Devices plc", "Project": "IFU Translation Wave 3", "Work order": "WO-7715", "Deliverable": "Batch 2 – Nordic languages", "Value of deliverable": "€ 9,870.00", "Date": "22 January 2026"},
        "Pursuant to clause 9.3 of the Framework Agreement, Ostler hereby gives notice that the Deliverable is not accepted. The in-country reviewers found 41 critical terminology errors in the Finnish and Danish files (reviewer log attached), against a permitted maximum of 2.",
        "Brackenfield shall correct and re-deliver within 10 working days. No invoice may be raised for the Deliverable until then.",
        Ink(3), "Pádraig Noonan", "Regulatory Labelling Lead",
        lines="zebra", font="Times-Roman", pt=11,
    )  # fmt: skip
    yield plain(
        "non-acceptance",
        page,
        truth(
            CERT,
            NO,
            True,
            "en",
            client="Ostler Medical Devices plc",
            project="IFU Translation Wave 3",
            project_code="WO-7715",
            milestone="Batch 2 – Nordic languages",
            signatory_name="Pádraig Noonan",
            signatory_title="Regulatory Labelling Lead",
            signature_date="2026-01-22",
            amount="9870.00 EUR",
        ),
    )

    page = sheet(
        "# Course Delivery Confirmation",
        "Stonecrop Learning, Leeds",
        "This is to confirm that the training named below was held in full and to our satisfaction.",
        {"Organisation": "Calder & Wyke Housing Trust", "Programme": "Safer Lone Working", "Booking reference": "SL-30418", "Module": "Module 2: De-escalation in practice", "Days / delegates": "2 days / 23 delegates", "Fee due": "GBP 3,960.00", "Confirmed by": "Nasreen Iqbal", "Position": "Learning & Development Partner", "On": "the eleventh of June two thousand and twenty-six"},
        "Signature:", Ink(11, 120, 30),
        "~ Attendance registers are kept by Stonecrop for three years.",
        size=(420, 595), pt=9, margin=14, lines="none", colour="#7a3b10",
    )  # fmt: skip
    yield plain(
        "training-a5",
        page,
        truth(
            CERT,
            YES,
            True,
            "en",
            client="Calder & Wyke Housing Trust",
            project="Safer Lone Working",
            project_code="SL-30418",
            milestone="Module 2: De-escalation in practice",
            signatory_name="Nasreen Iqbal",
            signatory_title="Learning & Development Partner",
            signature_date="2026-06-11",
            amount="3960.00 GBP",
        ),
    )

    page = sheet(
        "# Statement of Completion and Acceptance",
        "between <b>Vandermeer Hotels International</b> (“Customer”) and <b>Oakum Systems Inc.</b> (“Supplier”)",
        {"Engagement": "Loyalty Engine Migration", "SOW number": "SOW-0058", "Milestone": "M5 Production cut-over", "Milestone fee": "USD 112,500.00"},
        "1. The Supplier states that cut-over was performed on the night of 27 to 28 March 2026.",
        "2. The Customer has monitored the production system for fourteen days and has found it to operate in material conformance with the Specifications.",
        "3. The Customer accepts the Milestone and the Supplier is entitled to the Milestone fee, provided that the Supplier restores the points history of the 312 dormant members listed in Exhibit B by May 8, 2026.",
        "Signed for the Customer:", Ink(14), "Name: Ifeoma Adeyinka-Brandt", "Title: VP Guest Technology", "Date: April 14, 2026",
        "Signed for the Supplier:", Ink(4), "Name: Curt Dolan", "Date: April 14, 2026",
        size=LETTER, font="Times-Roman", pt=11, lines="rows", margin=24,
    )  # fmt: skip
    yield plain("completion-hotel", page, truth(CERT, PART, True, "en", client="Vandermeer Hotels International", project="Loyalty Engine Migration", project_code="SOW-0058", milestone="M5 Production cut-over", signatory_name="Ifeoma Adeyinka-Brandt", signatory_title="VP Guest Technology", signature_date="2026-04-14", amount="112500.00 USD",
                conditions=["the Supplier restores the points history of the 312 dormant members listed in Exhibit B by May 8, 2026"]))  # fmt: skip


def tricks() -> Iterator[Paper]:
    """Half-signed, unticked, void, filled by machine."""
    page = sheet(
        "# Deliverable Acceptance Form",
        {"Client name": Field("client", "Northgate Pensions Regulator Liaison Office"), "Project": Field("project", "Actuarial Model Validation"), "Project ID": Field("pid", "AMV-09"), "Deliverable": Field("deliv", "D3 Independent review memo"), "Fee (GBP)": Field("fee", "17,250.00")},
        "Decision (tick one):",
        [[1, 8], [Check("acc"), "Accepted"], [Check("cond"), "Accepted subject to the remarks below"], [Check("rej", True), "Rejected"]],
        "Remarks:", Field("remarks", "Section 4 tests the 2023 tables, not the 2025 tables we contracted for.", 420, 30),
        {"Approver": Field("name", "Hamish Torrance"), "Role": Field("role", "Chief Actuary"), "Date (dd/mm/yyyy)": Field("date", "19/02/2026"), "Electronic signature": Field("sig", "/s/ Hamish Torrance")},
        "~ Penrose Validation Partners – form PV-7. Type your name after /s/ to sign.",
    )  # fmt: skip
    yield plain(
        "form-rejected",
        page,
        truth(
            CERT,
            NO,
            True,
            "en",
            client="Northgate Pensions Regulator Liaison Office",
            project="Actuarial Model Validation",
            project_code="AMV-09",
            milestone="D3 Independent review memo",
            signatory_name="Hamish Torrance",
            signatory_title="Chief Actuary",
            signature_date="2026-02-19",
            amount="17250.00 GBP",
        ),
        "form",
    )

    page = sheet(
        "# Certificate of Final Acceptance",
        "Certificate no. FA-003 · Programme: Citizen Records Digitisation · Contract: CRD/2024/17",
        "Issued by: Department of Heritage and Archives, Republic of Kestonia (the Employer)",
        "Contractor: Amberline Imaging Services",
        "The works comprised in Lot 2 – Land registers were completed on 30 September 2025 and have passed final inspection. On signature by <b>both</b> of the officers named below the sum of USD 264,300.00 becomes due.",
        20,
        [[("<b>Director of Collections</b>", Ink(6), "Ansa Voldemaar", "Date: 8 October 2025"), ("<b>Comptroller</b>", 26, "Ilmar Roosk", "Date: ____________")]],
        font="Times-Roman", pt=12, margin=25,
    )  # fmt: skip
    yield plain(
        "two-officers",
        page,
        truth(
            CERT,
            OPEN,
            False,
            "en",
            client="Department of Heritage and Archives, Republic of Kestonia",
            project="Citizen Records Digitisation",
            project_code="CRD/2024/17",
            milestone="Lot 2 – Land registers",
            signatory_name="Ilmar Roosk",
            signatory_title="Comptroller",
            amount="264300.00 USD",
            warnings=["partly_signed"],
        ),
    )

    page = sheet(
        "CHANGE ORDER", "# CO-04",
        {"Customer": "Fennimore Freight Brokers", "Project": "Rate Engine Rebuild", "Project no.": "P-5512", "Requested by": "L. Ortega (customer)", "Original contract sum": "$ 240,000.00", "Approved changes to date": "$ 18,200.00", "This change (net)": "$ 11,375.00"},
        "Scope: add lane-level fuel surcharge tables and two carrier feeds. Time impact: +6 working days.",
        "## Customer approval", "{ } Approved&nbsp;&nbsp;&nbsp; { } Not approved",
        {"Name": "Lucinda Ortega", "Title": "Director of Pricing", "Signature": "", "Date": ""},
        "## Vendor", {"Name": "Ray Timmins, Copperline Software", "Signature": Ink(9), "Date": "06/17/2026"},
        size=LETTER, lines="all", across="VOID", colour="#333333", foot="Voided 06/24/2026 – replaced by CO-05",
    )  # fmt: skip
    yield plain(
        "co-void",
        page,
        truth(
            ORDER,
            OPEN,
            False,
            "en",
            client="Fennimore Freight Brokers",
            project="Rate Engine Rebuild",
            project_code="P-5512",
            signatory_name="Lucinda Ortega",
            signatory_title="Director of Pricing",
            amount="11375.00 USD",
            change_order_number="CO-04",
            warnings=["draft_or_void", "partly_signed"],
        ),
    )

    page = sheet(
        "# Transmittal and Acceptance",
        "Hadley Moss & Co, Chartered Accountants → Trustees of the Elmet Arts Foundation",
        {"Assignment": "Statutory audit, year to 31 August 2025", "Engagement no.": "HM-11807"},
        *[f"<b>{i}. {head}</b> {body}" for i, (head, body) in enumerate([
            ("Deliverables.", "Signed audit report, management letter, trial balance with adjustments, and a schedule of unadjusted differences."),
            ("Basis.", "The audit was carried out under ISAs (UK). Nothing in this transmittal extends the duty of care set out in the letter of engagement."),
            ("Fees.", "The closing fee is £12,940.00 plus VAT; disbursements have been billed monthly."),
            ("Working papers.", "Working papers remain the property of the firm. They are held for six years and are open to the firm's regulator."),
            ("Confidentiality.", "The management letter is for the Trustees alone and may not be quoted to third parties without our written consent."),
            ("Liability.", "The limits stated in the engagement letter apply to this transmittal as they do to the report. " * 3),
        ], 1)],
        NEW(),
        "## Schedule A – Documents transmitted", [[1, 6, 2], ["Ref.", "Document", "Pages"], ["A1", "Independent auditor's report, signed", "4"], ["A2", "Management letter with responses", "11"], ["A3", "Trial balance after adjustments", "6"], ["A4", "Schedule of unadjusted differences", "1"], ["A5", "Letter of representation, countersigned", "3"]],
        "## Schedule B – Matters carried forward", "The policy on restricted funds is to be reviewed by the Trustees in the course of the coming year. The touring exhibition's insurance value was confirmed by the lender on 19 November 2025. Neither matter affects the report.",
        "## Schedule C – Team", "Partner: J. Moss. Manager: T. Adeleke. Senior: B. Crane. Independence was confirmed by each of them at planning and again at completion.",
        NEW(),
        *[f"<b>{i}. {head}</b> {body}" for i, (head, body) in enumerate([
            ("Data protection.", "Personal data seen in the course of the audit are processed for the audit alone."),
            ("Complaints.", "Complaints go to the ethics partner, who answers within eight weeks."),
            ("Governing law.", "England and Wales."),
            ("Acceptance.", "At their meeting of 4 December 2025 the Trustees received the deliverables and accepted them without qualification."),
        ], 7)],
        10, "For the Trustees", Ink(17), "Cressida Ballantyne, Honorary Treasurer", "4 December 2025",
        font="Times-Roman", pt=11, foot="HM-11807 · page %d of 3", margin=26,
    )  # fmt: skip
    yield plain(
        "audit-late",
        page,
        truth(
            CERT,
            YES,
            True,
            "en",
            client="Elmet Arts Foundation",
            project="Statutory audit, year to 31 August 2025",
            project_code="HM-11807",
            signatory_name="Cressida Ballantyne",
            signatory_title="Honorary Treasurer",
            signature_date="2025-12-04",
            amount="12940.00 GBP",
        ),
    )


def others() -> Iterator[Paper]:
    """Hours, mails, an invoice, an order, a scope."""
    page = sheet(
        "# Contractor Timesheet", "Agency: Redfern Technical Staffing | Week ending Sunday 19 April 2026",
        {"Client": "Ardent Grid Utilities", "Contractor": "Joel Nkemelu", "Assignment": "SCADA Hardening", "Assignment no.": "RT-88124"},
        [["", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"], ["Hours", "8.0", "8.0", "7.5", "8.0", "6.5", "38.0"], ["Overtime", "–", "1.0", "–", "–", "–", "1.0"]],
        "Rate £62.00/h standard, £93.00/h overtime. Amount approved for billing: £2,449.00",
        "Approval record – TimeDesk: <b>APPROVED</b> by Sunniva Clarke (OT Security Manager), 20 Apr 2026 08:41 BST, electronic signature ref. 5c1e-77d0",
        lines="all", size=landscape((420, 595)), pt=9, margin=14,
    )  # fmt: skip
    yield plain(
        "hours-scada",
        page,
        truth(
            HOURS,
            YES,
            True,
            "en",
            client="Ardent Grid Utilities",
            project="SCADA Hardening",
            project_code="RT-88124",
            signatory_name="Sunniva Clarke",
            signatory_title="OT Security Manager",
            signature_date="2026-04-20",
            amount="2449.00 GBP",
        ),
    )

    page = sheet(
        "<b>From:</b> Marguerite Sloane &lt;m.sloane@pikegravel.example&gt;<br/><b>Sent:</b> Tuesday, February 3, 2026 4:52 PM<br/><b>To:</b> Dev Banerjee<br/><b>Subject:</b> RE: Yard scheduling app – ready for your OK",
        rule(),
        "Dev,", "Took the tablets round all three yards this morning. Dispatchers are happy, the ticket printer works. Consider Phase 2 (job JB-1420) signed off – go ahead and send the $8,300.00 bill, PO 7741.",
        "Marguerite Sloane<br/>Operations Manager<br/>Pike Sand & Gravel Co.".replace("&", "&amp;"),
        rule(), "&gt; On Feb 2, 2026, Dev Banerjee wrote:<br/>&gt; Hi Marguerite, Phase 2 of the Yard Scheduling App is installed. Could you let us know if you accept it?",
        size=LETTER, font="Times-Roman", pt=11, foot="Page %d of 1   2/4/2026",
    )  # fmt: skip
    yield plain(
        "mail-yard",
        page,
        truth(
            MAIL,
            YES,
            None,
            "en",
            client="Pike Sand & Gravel Co.",
            project="Yard Scheduling App",
            project_code="JB-1420",
            milestone="Phase 2",
            signatory_name="Marguerite Sloane",
            signatory_title="Operations Manager",
            signature_date="2026-02-03",
            amount="8300.00 USD",
            po_number="7741",
        ),
    )

    page = sheet(
        "# PURCHASE ORDER 4500-71180", "Kittiwake Offshore Wind Ltd, Aberdeen",
        {"Supplier": "Tern & Lyle Technical Writing", "Date": "6 July 2026", "For": "Turbine Manual Rewrite", "Your quotation": "TL-Q-204", "Requisitioner": "Ewan Gillies"},
        [[1, 5, 1, 2], ["Line", "Description", "Qty", "Price"], ["10", "Rewrite of maintenance manual, vol. 1", "1", "£14,600.00"], ["20", "Rewrite of maintenance manual, vol. 2", "1", "£11,900.00"], ["", "Total excl. VAT", "", "£26,500.00"]],
        "Acceptance of each volume by Kittiwake is a condition of payment. Delivery against this order constitutes acceptance of our terms (attached).",
        "This order was generated electronically and needs no signature.",
        lines="all", font="Helvetica", pt=9.5,
    )  # fmt: skip
    yield plain(
        "po-wind",
        page,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Kittiwake Offshore Wind Ltd",
            project="Turbine Manual Rewrite",
            amount="26500.00 GBP",
            po_number="4500-71180",
        ),
    )
