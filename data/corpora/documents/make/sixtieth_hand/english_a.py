"""English papers, first half: completion, UAT, snags, a resolution, mails, change orders, orders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Desk, Field, Ink, feet, joined, photographed, ty


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from (
        fitout(),
        uat(),
        snags(),
        resolution(),
        thanks(),
        chaser(),
        change_form(),
        variation(),
        hours(),
        order(),
        works(),
    )


def fitout() -> Paper:
    """Short certificate of a shopfitter, signed by the tenant."""
    d = Desk("Times-Roman", 11, margin=25)
    data = d.pdf(
        d.h("Brackley &amp; Noone Interiors Ltd", 15, 1, 2),
        d.p("Shopfitters since 1988 · Unit 4, Tannery Yard, Kettering NN16 8QT", 9, 1, 22),
        d.h("CERTIFICATE OF COMPLETION", 13, 1),
        d.gap(10),
        "Job no. BN-4471",
        "Job: Refit of the Harborough Road showroom",
        "Employer: Oakmere Kitchens Limited",
        "Stage: Second fix and decoration",
        d.gap(6),
        d.p(
            "We confirm that we have walked the premises with your foreman on 3 March 2026, that the stage named above has been carried out to our satisfaction and in accordance with drawing set C, and that the stage payment of £18,640.00 plus VAT may now be invoiced.",
            align=4,
            after=20,
        ),
        d.p("For Oakmere Kitchens Limited"),
        Ink("Helen Marsh", "Breip", 20),
        d.p("Helen Marsh, Retail Operations Manager"),
        d.p("Date: 4 March 2026"),
        paint=feet(
            "Brackley & Noone Interiors Ltd. Registered in England 02244718. VAT GB 418 2207 19"
        ),
    )
    return Paper(
        "mb-fitout-completion",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Oakmere Kitchens Limited",
            project="Refit of the Harborough Road showroom",
            project_code="BN-4471",
            milestone="Second fix and decoration",
            signatory_name="Helen Marsh",
            signatory_title="Retail Operations Manager",
            signature_date="2026-03-04",
            amount="18640.00 GBP",
        ),
    )


def uat() -> Paper:
    """UAT exit report with a results table and an e-signature record."""
    data = ty(r"""
#set text(size: 10pt)
#grid(columns: (1fr, auto), [*Quillfeather Systems* \ #text(8pt)[Claims platforms for mutual insurers]], align(right)[UAT-EXIT-07 \ v1.2])
#rule
= User Acceptance Test – Exit and Sign-off
#table(columns: (4cm, 1fr), stroke: 0.4pt,
 [Customer], [Penhallow Mutual Insurance Society],
 [Programme], [ClaimsOne replacement],
 [Engagement ID], [PMIS-2025-118],
 [Deliverable under test], [Release 3 – Motor claims intake],
 [Purchase order], [4500-77120])
== Results
#table(columns: (1fr, 2cm, 2cm, 2cm, 2cm), align: (left, right, right, right, right), stroke: 0.4pt,
 table.header([*Script group*], [*Planned*], [*Run*], [*Passed*], [*Failed*]),
 [First notification of loss], [48], [48], [48], [0], [Triage and reserving], [31], [31], [31], [0],
 [Garage allocation], [22], [22], [22], [0], [Recoveries hand-off], [17], [17], [17], [0], [*Total*], [*118*], [*118*], [*118*], [*0*])
== Open defects
Severity 1: none. Severity 2: none. Severity 3: none. Two cosmetic observations were withdrawn by the testers on 11 May.
== Sign-off
The exit criteria of section 4 of the test strategy have been met. The Customer signs off Release 3 for go-live. The milestone fee of GBP 96,250.00 falls due under schedule 2.
#v(6pt)
#table(columns: (1fr, 1fr), stroke: 0.6pt, inset: 7pt,
 [*Signed electronically for Quillfeather* \ Tobias Renner, Delivery Lead \ 12 May 2026 09:14 UTC \ #text(7pt)[Signature ID 8c1f-20aa-77e1]],
 [*Signed electronically for Penhallow Mutual* \ Anjali Deshmukh, Head of Claims Change \ 13 May 2026 16:02 UTC \ #text(7pt)[Signature ID 41d0-9b3e-c6f4 · Envelope completed]])
""")
    return Paper(
        "mb-uat-exit",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Penhallow Mutual Insurance Society",
            project="ClaimsOne replacement",
            project_code="PMIS-2025-118",
            milestone="Release 3 – Motor claims intake",
            signatory_name="Anjali Deshmukh",
            signatory_title="Head of Claims Change",
            signature_date="2026-05-13",
            amount="96250.00 GBP",
            po_number="4500-77120",
        ),
    )


def snags() -> Paper:
    """Cover page as text, the signed snag sheet behind it as a scan."""
    d = Desk("Helvetica", 10)
    cover = d.pdf(
        d.h("Handover pack – Part C"),
        "Lindqvist Mechanical Services plc",
        d.gap(),
        d.pairs(
            [
                ("Client", "Trafford Vale Academy Trust"),
                ("Scheme", "Boiler house renewal, Lower School"),
                ("Job ref.", "LMS/24/0633"),
                ("Work package", "WP2 Controls and commissioning"),
            ]
        ),
        d.p(
            "The signed snagging sheet follows on the next page. Commissioning records, gas safety certificates and O&amp;M manuals are filed in parts A and B."
        ),
    )
    sheet = d.pdf(
        d.h("SNAGGING SHEET AND TAKE-OVER"),
        d.p(
            "Boiler house renewal, Lower School – WP2 Controls and commissioning – LMS/24/0633",
            bold=True,
        ),
        d.table(
            [
                ["No.", "Location", "Item", "By"],
                ["1", "Plant room", "Label isolating valves on circuit 3", "20/04"],
                ["2", "Corridor", "Refit ceiling tile by AHU 2", "20/04"],
                ["3", "BMS panel", "Replace cracked door lens", "27/04"],
            ],
            (12, 35, 95, 25),
        ),
        d.p(
            "The trust takes over WP2 as from 13 April 2026 provided that items 1 to 3 are made good within 14 days.",
            11,
        ),
        d.gap(14),
        Ink("M. Oduya", "Kristi", 30),
        d.p("Michael Oduya"),
        d.p("Director of Estates, Trafford Vale Academy Trust"),
        d.p("13 April 2026"),
    )
    return Paper(
        "mb-snag-sheet",
        "a",
        "mixed",
        joined(cover, photographed(sheet, 11, -0.6)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Trafford Vale Academy Trust",
            project="Boiler house renewal, Lower School",
            project_code="LMS/24/0633",
            milestone="WP2 Controls and commissioning",
            signatory_name="Michael Oduya",
            signatory_title="Director of Estates",
            signature_date="2026-04-13",
            conditions=["items 1 to 3 are made good within 14 days"],
        ),
        source=joined(cover, sheet),
    )


def resolution() -> Paper:
    """Extract of a board's minutes: the resolution accepts a consultant's final report."""
    d = Desk("Times-Roman", 11.5, margin=28)
    data = d.pdf(
        d.h("CERTIFIED EXTRACT", 14, 1, 3),
        d.p("from the minutes of the Board of Directors of", align=1),
        d.p("KILDORAN FISHERIES CO-OPERATIVE SOCIETY LIMITED", align=1, bold=True, after=20),
        d.p(
            "held at the Pier Office, Kildoran, on the nineteenth day of February, two thousand and twenty-six",
            align=1,
            after=16,
        ),
        d.p(
            "<b>Resolution 2026/14.</b> It was proposed by Ms N. Gallen and seconded by Mr P. Heraty, and RESOLVED unanimously, that the Society accept as complete the third and last deliverable, <i>Final Report</i>, of the engagement <i>Cold Store Feasibility Study</i> (engagement letter AHC-309) carried out by Ashgrove Harte Consulting, and that the balance of the fee, being €14,200.00, be paid.",
            align=4,
            after=14,
        ),
        d.p(
            "<b>Resolution 2026/15.</b> RESOLVED that the question of a second ice plant be deferred to the April meeting.",
            align=4,
            after=20,
        ),
        d.p("Certified a true extract on behalf of the Society,"),
        Ink(seed=9),
        d.p("Sorcha Devane"),
        d.p("Honorary Secretary"),
        d.p("Dated: 23 February 2026"),
    )
    return Paper(
        "mb-board-extract",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="KILDORAN FISHERIES CO-OPERATIVE SOCIETY LIMITED",
            project="Cold Store Feasibility Study",
            project_code="AHC-309",
            milestone="Final Report",
            signatory_name="Sorcha Devane",
            signatory_title="Honorary Secretary",
            signature_date="2026-02-23",
            amount="14200.00 EUR",
        ),
    )


def thanks() -> Paper:
    """Webmail print: the client signs off a phase."""
    d = Desk("Helvetica", 9.5, size=LETTER, margin=16)
    data = d.pdf(
        d.table(
            [[d.p("<b>Re: Wayfinding package – phase 2 for your OK</b>", 13), d.p("1 of 1", 8, 2)]],
            (150, 30),
            "rows",
            False,
        ),
        d.p("<b>Colleen Abernathy</b> &lt;cabernathy@stbrendanhealth.example&gt;", after=1),
        d.p("to: Ravi Sundaram (Plumbline Studio) · cc: Facilities Projects", 8.5, after=1),
        d.p("Tue, Jun 9, 2026 at 4:47 PM", 8.5, after=14),
        "Hi Ravi,",
        "Went through the sign schedule with nursing and the fire marshal this afternoon and nobody has anything left to change. Phase 2 (Schematic sign design) of Campus Wayfinding is good from our side – consider it approved and go ahead and bill the $22,500 against PO 61-30884.",
        "Please start on the fabrication drawings when you can.",
        d.p("Best,", after=1),
        d.p("Colleen", after=8),
        d.p(
            "Colleen Abernathy<br/>Senior Project Manager, Facilities<br/>St. Brendan Health System",
            8.5,
            after=14,
        ),
        d.p("On Mon, Jun 1, 2026, Ravi Sundaram wrote:", 8.5, colour="#666666"),
        d.p(
            "&gt; Hi Colleen, attached is the phase 2 package. Phase 1 was closed in March. Could you let me know whether we may close this one too?",
            8.5,
            left=8,
            colour="#666666",
        ),
        paint=feet("https://mail.stbrendanhealth.example/print?id=19f2c", "{}/1"),
    )
    return Paper(
        "mb-mail-goahead",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="St. Brendan Health System",
            project="Campus Wayfinding",
            milestone="Phase 2 (Schematic sign design)",
            signatory_name="Colleen Abernathy",
            signatory_title="Senior Project Manager, Facilities",
            signature_date="2026-06-09",
            amount="22500.00 USD",
            po_number="61-30884",
        ),
    )


def chaser() -> Paper:
    """The vendor's mail that only asks for the signature; it decides nothing."""
    d = Desk("Courier", 9.5)
    data = d.pdf(
        d.p("From:    Declan Moyes [d.moyes@castlebridge-geo.example]", after=1),
        d.p("Sent:    Thursday, 22 January 2026 11:30", after=1),
        d.p("To:      Priya Nair", after=1),
        d.p("Subject: GI-2217 Ferrybank Quay: completion form for signature", after=14),
        "Dear Priya,",
        "Our drilling crew left Ferrybank Quay on Tuesday and the factual report went up to your portal yesterday. I attach the completion form for the milestone Factual Report. Would you sign and return it once Wexley Ports has had time to read the report? Our fee for it is 8,730.00 GBP but I will hold the invoice until the form is back.",
        "No rush if you are still waiting for the laboratory annex.",
        d.p("Kind regards", after=1),
        d.p("Declan Moyes", after=1),
        d.p("Principal Geologist, Castlebridge Geotechnical"),
        d.gap(),
        d.p("Attachment: GI-2217 completion form (blank).docx, 44 KB"),
    )
    return Paper(
        "mb-mail-chaser",
        "a",
        "text",
        data,
        truth(
            "email",
            None,
            None,
            "en",
            client="Wexley Ports",
            project="Ferrybank Quay",
            project_code="GI-2217",
            milestone="Factual Report",
        ),
    )


def change_form() -> Paper:
    """AcroForm of an American builder, filled by machine, approved by the owner."""
    d = Desk("Helvetica", 9.5, size=LETTER)
    f = Field
    data = d.pdf(
        d.h("CHANGE ORDER", 18),
        d.p("Tamarack Builders, Inc. – Duluth, Minnesota", after=10),
        d.pairs(
            [
                ("Change Order No.", f("co_no", "CO-009", 50)),
                ("Owner", f("owner", "Lakehead Orthopedic Partners LLC", 110)),
                ("Project", f("project", "Superior Street Surgery Center", 110)),
                ("Job No.", f("job", "23-117", 50)),
                ("Date issued", f("issued", "07/14/2026", 50)),
            ]
        ),
        d.p("Description of the change", bold=True),
        f(
            "desc",
            "Relocate medical gas zone valve box to Corridor 2 and add one\nnurse call station per RFI 41.",
            165,
            40,
        ),
        d.gap(),
        d.pairs(
            [
                ("Original contract sum", f("orig", "$4,118,000.00", 50)),
                ("Net of previous changes", f("prev", "$61,204.00", 50)),
                ("This change", f("net", "$13,975.50", 50)),
                ("New contract sum", f("new", "$4,193,179.50", 50)),
                ("Days added", f("days", "3", 20)),
            ]
        ),
        d.p("Owner's decision", bold=True),
        d.table(
            [[f("approved", True), "Approved", f("declined", False), "Declined"]],
            (8, 40, 8, 40),
            "plain",
            False,
        ),
        d.pairs(
            [
                ("Owner's signature", f("sig", "/s/ Marcus Ellingboe", 90)),
                ("Name", f("name", "Marcus Ellingboe", 90)),
                ("Title", f("title", "Managing Partner", 90)),
                ("Date", f("date", "07/17/2026", 50)),
            ]
        ),
    )
    return Paper(
        "mb-co-fillable",
        "a",
        "form",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Lakehead Orthopedic Partners LLC",
            project="Superior Street Surgery Center",
            project_code="23-117",
            signatory_name="Marcus Ellingboe",
            signatory_title="Managing Partner",
            signature_date="2026-07-17",
            amount="13975.50 USD",
            change_order_number="CO-009",
        ),
    )


def variation() -> Paper:
    """Australian variation: the contractor has signed, the principal has not."""
    data = ty(r"""
#set text(font: "Liberation Sans Narrow")
#align(right)[*Bellbird Civil Pty Ltd* \ ABN 51 604 338 912 \ Wagga Wagga NSW]
= Variation Request and Order
#table(columns: (1fr, 1fr), stroke: none, inset: 3pt,
 [*Variation no.:* VO-22], [*Project no.:* BC-2025-061],
 [*Principal:* Murrumbidgee Grain Terminals Pty Ltd], [*Works:* Siding 4 hardstand extension])
#rule
*Reason.* Soft subgrade between CH 140 and CH 210 was not shown in the geotechnical information.
*Scope of the variation.* Excavate a further 350 mm, place geotextile and select fill, proof roll.
#table(columns: (1fr, 3cm), align: (left, right), stroke: 0.4pt, [Excavate and dispose 910 m3], [\$27,300.00], [Geotextile and select fill], [\$38,645.00], [Credit for topsoil strip], [-\$2,150.00], [*Adjustment of the contract sum (ex GST)*], [*\$63,795.00 AUD*])
The works described shall not start before both parties have signed.
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 20pt,
 [*Contractor* \ #ink("Craig Tolley", s: 26pt) \ Craig Tolley, Project Engineer \ Date: 2 September 2026],
 [*Principal* \ #v(26pt) #line(length: 80%) Name: Joanne Whitcombe \ Position: Terminal Superintendent \ Date: #box(width: 3cm, repeat[.])])
""")
    return Paper(
        "mb-variation-half",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Murrumbidgee Grain Terminals Pty Ltd",
            project="Siding 4 hardstand extension",
            project_code="BC-2025-061",
            signatory_name="Joanne Whitcombe",
            signatory_title="Terminal Superintendent",
            amount="63795.00 AUD",
            change_order_number="VO-22",
            warnings=["partly_signed"],
        ),
    )


def hours() -> Paper:
    """Weekly site timesheet, signed with pen and scanned."""
    d = Desk("Helvetica", 10)
    page = d.pdf(
        d.h("WEEKLY TIME SHEET"),
        d.p("Sentry Gate Security Engineers · copies: white office, yellow client", 8.5, after=10),
        d.pairs(
            [
                ("Engineer", "Owen Blackett"),
                ("Client", "Northmoor Data Centres Ltd"),
                ("Job", "CCTV migration hall B"),
                ("Job no.", "SG 20918"),
                ("Week ending", "Sunday 17 May 2026"),
            ],
            (35, 100),
        ),
        d.table(
            [
                ["Day", "Start", "Finish", "Hours", "Work"],
                ["Mon", "07:30", "16:00", "8.0", "Cable pull, rows 1-6"],
                ["Tue", "07:30", "16:00", "8.0", "Terminations"],
                ["Wed", "07:30", "17:30", "9.5", "Camera heads"],
                ["Thu", "07:30", "16:00", "8.0", "Recorder cut-over"],
                ["Fri", "07:30", "13:00", "5.5", "Tidy and test"],
                ["", "", "Total", "39.0", ""],
            ],
            (20, 25, 25, 20, 75),
            right=(3,),
        ),
        d.p("39.0 hours at £46.00 = £1,794.00", bold=True),
        d.p("I agree that the hours above were worked and may be charged."),
        Ink("P Strand", "Kristi", 32),
        d.p(
            "Client's signature       Name in capitals: PAULA STRAND       Position: Shift Facilities Lead"
        ),
        Ink("18/5/26", "Breip", 17),
        d.p("Date"),
    )
    return Paper(
        "mb-timesheet-site",
        "a",
        "scan",
        photographed(page, 21, 0.7),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Northmoor Data Centres Ltd",
            project="CCTV migration hall B",
            project_code="SG 20918",
            signatory_name="PAULA STRAND",
            signatory_title="Shift Facilities Lead",
            signature_date="2026-05-18",
            amount="1794.00 GBP",
        ),
        source=page,
    )


def order() -> Paper:
    """Purchase order of a university."""
    d = Desk("Helvetica", 9)
    data = d.pdf(
        d.table(
            [
                [
                    d.h("Purchase Order", 17),
                    d.p(
                        "<b>PO number: UC-0093417</b><br/>Issued 6 October 2026<br/>Page 1 of 1",
                        9,
                        2,
                    ),
                ]
            ],
            (95, 75),
            "plain",
            False,
        ),
        d.table(
            [
                [
                    d.p(
                        "<b>Buyer</b><br/>University of Calderbrook<br/>Procurement Services, 2 Mill Lane, Calderbrook"
                    ),
                    d.p("<b>Supplier</b><br/>Firelight Evaluation LLP<br/>19 Queen Square, Bath"),
                ]
            ],
            (85, 85),
            "grid",
            False,
        ),
        d.table(
            [
                ["Line", "Description", "Qty", "Unit price", "Total"],
                [
                    "1",
                    "Outreach Impact Study: interviews (project OIS-26)",
                    "40",
                    "£185.00",
                    "£7,400.00",
                ],
                ["2", "Outreach Impact Study: interim report", "1", "£4,900.00", "£4,900.00"],
                ["3", "Outreach Impact Study: final report", "1", "£6,150.00", "£6,150.00"],
                ["", "Total excluding VAT", "", "", "£18,450.00"],
            ],
            (14, 92, 14, 24, 26),
            right=(2, 3, 4),
        ),
        d.p(
            "Payment 30 days from a correct invoice that quotes the PO number. Invoices for reports are payable after written acceptance by the budget holder. Issued electronically; no signature is required. Our standard terms of purchase (rev. 2025) apply to the exclusion of all others.",
            8,
        ),
    )
    return Paper(
        "mb-po-university",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="University of Calderbrook",
            project="Outreach Impact Study",
            project_code="OIS-26",
            amount="18450.00 GBP",
            po_number="UC-0093417",
        ),
    )


def works() -> Paper:
    """Two-page statement of work, signed by both; signing it accepts no work."""
    d = Desk("Times-Roman", 10.5, size=LETTER, margin=24)
    parts = [
        d.h("Statement of Work", 17, after=2),
        d.p("SOW No. SOW-14 under the Master Services Agreement of January 8, 2025", after=12),
        'This Statement of Work is made between <b>Cutwater Analytics, Inc.</b> ("Provider") and <b>Halyard Freight Brokers, LLC</b> ("Client") for the project <b>Carrier Scorecard</b>.',
    ]
    for number, (head, words) in enumerate(
        (
            (
                "Background",
                "Client rates some 2,300 carriers by hand. Provider will build a scorecard from tender, pickup and claims data.",
            ),
            (
                "Deliverables",
                "(a) data model; (b) scoring engine; (c) dashboards for four desks; (d) one week of training in Savannah.",
            ),
            (
                "Schedule",
                "Kick-off March 2, 2026; data model March 27; scoring engine May 8; dashboards and training June 19.",
            ),
            (
                "Fees",
                "A fixed fee of $148,000.00, invoiced 30% on signature, 40% on acceptance of the scoring engine and 30% on acceptance of the dashboards.",
            ),
            (
                "Acceptance",
                "Client has ten business days to accept or reject each deliverable in writing. A deliverable neither accepted nor rejected in that time is deemed accepted.",
            ),
            (
                "Assumptions",
                "Client grants read access to its TMS within five days of kick-off. Travel is charged at cost against receipts.",
            ),
            ("Changes", "No change is binding without a change order signed by both parties."),
        ),
        1,
    ):
        parts += [d.p(f"{number}. {head}", bold=True, after=2), d.p(words, align=4, after=9)]
    parts += [
        d.p("AGREED by the parties' authorized representatives:", after=8),
        d.table(
            [
                [
                    d.p("<b>Cutwater Analytics, Inc.</b>"),
                    d.p("<b>Halyard Freight Brokers, LLC</b>"),
                ],
                [Ink(seed=4), Ink(seed=14)],
                ["By: Felix Ostrander", "By: Dana Kowalczyk"],
                ["Chief Executive", "VP Carrier Operations"],
                ["February 20, 2026", "February 24, 2026"],
            ],
            (82, 82),
            "plain",
            False,
        ),
    ]
    return Paper(
        "mb-sow-scorecard",
        "a",
        "text",
        d.pdf(*parts),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Halyard Freight Brokers, LLC",
            project="Carrier Scorecard",
            project_code="SOW-14",
            signatory_name="Dana Kowalczyk",
            signatory_title="VP Carrier Operations",
            signature_date="2026-02-24",
            amount="148000.00 USD",
        ),
    )
