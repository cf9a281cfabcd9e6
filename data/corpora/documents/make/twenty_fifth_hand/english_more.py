"""English, second part: farms, councils, architects, trainers, machine shops."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import across, box, filled, grid, ink, kv, mail, paper, scrawl, signs, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield paper(
        "en-trainer-days",
        typ("""#align(center)[#text(16pt)[*Delivery log: trainer days*]]
Provider: Cobalt Training Partnership #h(1fr) Sheet 6 \\
Client: Arden Valley Water \\
Programme: Supervisors' Academy, cohort 4 #h(1fr) Ref. CTP/AVW/19
#table(columns: (auto, 1fr, auto), [*Date*], [*Session*], [*Days*], [13 Apr 2026], [Coaching conversations], [1.0], [14 Apr 2026], [Coaching conversations, repeat], [1.0], [27 Apr 2026], [Action learning set], [0.5])
Total days claimed: 2.5 at £ 940 = £ 2,350.00
#v(1cm)
Trainer: _Elspeth Crane_ #h(1fr) 28 April 2026
#v(1cm)
Days confirmed for the client: #box(width: 7cm, line(length: 100%)) \\
Name: Marcus Thole, Head of Learning #h(2cm) Date: #box(width: 4cm, line(length: 100%))
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Arden Valley Water",
            project="Supervisors’ Academy, cohort 4",
            project_code="CTP/AVW/19",
            signatory_name="Marcus Thole",
            signatory_title="Head of Learning",
            amount="2350.00 GBP",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "en-order-greenhouse",
        "<table><tr><td><b style='font-size:15pt'>Fenwick Glasshouse Growers Ltd</b><br>Marsh Road, Spalding</td><td class=r><b>PURCHASE ORDER</b><br>PO-60418<br>Date 11/03/2026 (11 March)</td></tr></table><p>To: Rill Irrigation Engineering Ltd, King's Lynn</p><p>Please supply and install for project <b>North block fertigation</b>:</p>"
        + grid(
            "Line|Description|Qty|Unit £|Total £",
            "10|Dosing rig DR-4|2|9,850.00|19,700.00",
            "20|Installation and commissioning|1|6,300.00|6,300.00",
            "|<b>Order total excl. VAT</b>|||<b>26,000.00</b>",
        )
        + "<p>Payment 30 days after a signed acceptance sheet. This order is produced by our system and is valid without signature. Quote the order number on all invoices.</p>",
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Fenwick Glasshouse Growers Ltd",
            project="North block fertigation",
            amount="26000.00 GBP",
            po_number="PO-60418",
        ),
        "green",
    )
    yield paper(
        "en-sow-records",
        '<h1>Statement of Work SOW-2026-07</h1><p>between the County of Brannock, Ohio (the "County") and Ledgerstone Public Consulting Inc. (the "Consultant"), under Master Agreement MA-2019-44.</p>'
        "<h2>1. Purpose</h2><p>Deed Records Digitization. The Consultant will scan, index and load deed books 1 to 410.</p><h2>2. Deliverables</h2><p>D1 pilot load; D2 index of grantors and grantees; D3 public search page. Each deliverable is accepted by the County Recorder on a separate form.</p><h2>3. Acceptance</h2><p>The County Recorder has fifteen days to accept or reject a deliverable in writing. Silence is not acceptance. A deliverable rejected twice may be withdrawn from the work.</p><h2>4. Staff</h2><p>Two imaging technicians on site, one indexer remote, one project lead attending on alternate Tuesdays.</p><h2>5. Price</h2><p>Fixed price of $184,000.00, payable upon acceptance of D1 (20%), D2 (50%) and D3 (30%).</p>"
        + signs(
            (scrawl(41), "County of Brannock", "Harriet Moss, County Administrator", "Feb 2, 2026"),
            (
                scrawl(42),
                "Ledgerstone Public Consulting Inc.",
                "Ned Farrow, President",
                "Jan 29, 2026",
            ),
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="County of Brannock, Ohio",
            project="Deed Records Digitization",
            project_code="SOW-2026-07",
            signatory_name="Harriet Moss",
            signatory_title="County Administrator",
            signature_date="2026-02-02",
            amount="184000.00 USD",
        ),
        "book",
        size="Letter",
    )
    yield paper(
        "en-notice-deemed",
        "<h1>Notice of Completion</h1><p>To: Grayling Cold Storage Ltd &nbsp;&nbsp; From: Pell &amp; Norcross Fire Systems Ltd &nbsp;&nbsp; 2 June 2026</p>"
        "<p>Job PN-9015, Gas suppression to plant rooms 1 to 4. We are pleased to certify that all works were completed to specification on 29 May 2026, that every test was passed and that no defects remain. If we do not hear from you within ten working days the works will be deemed accepted and our final account of £73,115.00 will fall due.</p>"
        "<p>Kindly countersign and return one copy.</p>"
        + signs(
            (
                ink("Rob Norcross", "Kristi", 30),
                "For Pell &amp; Norcross",
                "Rob Norcross, Managing Director",
                "2 June 2026",
            ),
            ("", "Accepted for Grayling Cold Storage Ltd", "Name:", "Date:"),
        ),
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Grayling Cold Storage Ltd",
            project="Gas suppression to plant rooms 1 to 4",
            project_code="PN-9015",
            amount="73115.00 GBP",
            warnings=["partly_signed"],
        ),
        "deja",
    )
    yield paper(
        "en-draft-certificate",
        across("DRAFT")
        + "<h1>Certificate of Practical Completion</h1>"
        + kv(
            ("Client", "Wexcombe Town Council"),
            ("Works", "Pavilion and changing rooms, Lammas Field"),
            ("Project no.", "A-2231"),
            ("Architect", "Studio Orrin Vale"),
            ("Value", "£412,000.00"),
        )
        + "<p>We hereby certify that Practical Completion of the Works was achieved on 30 April 2026 and that the Client has accepted the Works. The rectification period begins on that day.</p><p>Draft 2 for comment by the Clerk. Not for issue.</p>"
        + signs(
            ("", "For Wexcombe Town Council", "Jean Applegarth, Town Clerk", "Date"),
            ("", "For Studio Orrin Vale", "Contract administrator", "Date"),
        ),
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Wexcombe Town Council",
            project="Pavilion and changing rooms, Lammas Field",
            project_code="A-2231",
            signatory_name="Jean Applegarth",
            signatory_title="Town Clerk",
            amount="412000.00 GBP",
            warnings=["draft_or_void"],
        ),
        "serif",
    )
    yield paper(
        "en-envelope-record",
        "<h1>Delivery statement 3 of 5</h1><p>Supplier: Arbor Robotics GmbH. Customer: Kellow Packaging Ltd. Line: Palletiser cell PC-2, Swindon works. Order: PO 77120-B.</p><p>Milestone 3, site acceptance run of eight hours at 22 cycles a minute, was carried out on 5 and 6 May 2026. Availability measured: 98.4 %. Instalment linked to this milestone: EUR 64,300.00.</p><p>By signing electronically the customer takes the cell into service without reservation.</p><p>Signature: see record on the next page.</p>"
        "<div class=pb></div><h1>Signing record</h1>"
        + kv(
            ("Envelope", "7C1F-09AB-55E2"),
            ("Subject", "Delivery statement 3 of 5"),
            ("Status", "Completed"),
            ("Pages", "1"),
        )
        + grid(
            "Signer|Event|Time (UTC)",
            "Annika Vogt, Arbor Robotics, a.vogt@arbor.example|Signed|2026-05-07 07:55:10",
            "Stuart Imrie, Engineering Director, Kellow Packaging, s.imrie@kellow.example|Viewed|2026-05-07 15:02:44",
            "Stuart Imrie, Engineering Director, Kellow Packaging, s.imrie@kellow.example|Signed (drawn on device, IP 203.0.113.40)|2026-05-08 09:16:31",
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Kellow Packaging Ltd",
            project="Palletiser cell PC-2",
            milestone="Milestone 3, site acceptance run",
            signatory_name="Stuart Imrie",
            signatory_title="Engineering Director",
            signature_date="2026-05-08",
            amount="64300.00 EUR",
            po_number="77120-B",
        ),
        "card",
    )
    yield paper(
        "en-dryer-trial",
        "<h1>WITNESSED TRIAL: GRAIN DRYER</h1>"
        + grid(
            "",
            "<b>Farm</b>|Ludlow Estate Farms|<b>Machine</b>|Continuous dryer CD-60",
            "<b>Dealer</b>|Wold Agri Engineering|<b>Job card</b>|JC-14409",
        )
        + grid(
            "Measure|Agreed|Found",
            "Throughput at 20 % to 15 %|60 t/h|41 t/h",
            "Outlet moisture spread|± 0.5 %|± 1.7 %",
            "Noise at 10 m|84 dB|83 dB",
        )
        + f"<p style='font-size:13pt'>{box(False)} PASS, machine accepted &nbsp;&nbsp;&nbsp; {box(True)} FAIL, machine not accepted</p><p>Remarks: {ink('well short on output, dealer to re-jet burner and call again', 'Breip', 14, -1)}</p>"
        + signs(
            (scrawl(51), "Dealer's engineer: K. Stobbs", "9 August 2026"),
            (
                ink("J. Ludlow-Hart", "Dancing Script", 20),
                "Farm: J. Ludlow-Hart, Estate Manager",
                ink("9 August 2026", "Breip", 13, 0),
            ),
        ),
        truth(
            CERT,
            "rejected",
            True,
            "en",
            client="Ludlow Estate Farms",
            project="Continuous dryer CD-60",
            project_code="JC-14409",
            signatory_name="J. Ludlow-Hart",
            signatory_title="Estate Manager",
            signature_date="2026-08-09",
        ),
        "form",
        Scanner(dpi=150, skew=0.9, noise=9, blur=0.6, turn=90, seed=33),
    )
    yield paper(
        "en-acceptance-letter-council",
        "<p><b>STATE HIGHWAYS AND WORKS AUTHORITY</b><br>Bridges Directorate</p><p>14 April 2026</p><p>The Director, Calder Rigg Structural Engineers</p><p>Project ref: SHWA/BR/2025/116</p><p><b>Inspection manual for minor bridges, Deliverable 4 (field guide)</b></p><p>1. I refer to your submission of 20 March 2026 and to the review meeting of 2 April.</p><p>2. The Directorate has no outstanding queries. The field guide answers the brief and has been placed on the list of controlled documents with effect from today.</p><p>3. Treasury has been asked to pay the sum of AUD 39,600.00 against purchase order SHW-31077.</p>"
        + scrawl(61, 150)
        + "<p>Rohan Metcalfe<br>Director, Bridges</p><div class=pb></div><p class=sm>Attachment: extract from the Authority's standing instructions for consultants<br>7.1 Deliverables are offered in both paper and electronic form. 7.2 The Authority may reject a deliverable that departs from the brief. 7.3 A deliverable is not accepted by being received, stamped in or commented upon. 7.4 The list of controlled documents is kept by the Directorate; a document enters it only once it has been accepted.</p>",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="STATE HIGHWAYS AND WORKS AUTHORITY",
            project="Inspection manual for minor bridges",
            project_code="SHWA/BR/2025/116",
            milestone="Deliverable 4 (field guide)",
            signatory_name="Rohan Metcalfe",
            signatory_title="Director, Bridges",
            signature_date="2026-04-14",
            amount="39600.00 AUD",
            po_number="SHW-31077",
        ),
    )
    yield paper(
        "en-partial-taking-over",
        "<h1>Partial taking-over, section by section</h1>"
        + kv(
            ("Owner", "Tidewater Compute Campus LLC"),
            ("Contract", "Substation and generator yard"),
            ("Job", "TCC-2-EL"),
            ("This certificate concerns", "Section 2 only"),
        )
        + grid(
            "Section|Description|State|Sum",
            "1|Civil bases|Taken over 9 Jan 2026|$210,000.00",
            "<b>2</b>|<b>Generators G1 to G6</b>|<b>G1 to G5 taken over by this certificate</b>|<b>$1,145,000.00</b>",
            "3|Switchgear building|Not yet offered|$590,000.00",
        )
        + "<p>Generator G6 is excluded: it stays with the Contractor until its alternator has been replaced and load-banked for four hours. For the five other sets the Owner takes over care and risk from the date of signature.</p>"
        + signs(
            (
                scrawl(71),
                "Owner: Tidewater Compute Campus LLC",
                "Luis Barragan, Campus Construction Director",
                "July 21, 2026",
            ),
            (scrawl(72), "Contractor: Hadley Power Group", "Trent Hadley", "July 20, 2026"),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="Tidewater Compute Campus LLC",
            project="Substation and generator yard",
            project_code="TCC-2-EL",
            milestone="Generators G1 to G6",
            signatory_name="Luis Barragan",
            signatory_title="Campus Construction Director",
            signature_date="2026-07-21",
            amount="1145000.00 USD",
            conditions=[
                "Generator G6 is excluded: it stays with the Contractor until its alternator has been replaced and load-banked for four hours"
            ],
        ),
        "narrow",
        size="Letter",
    )
    yield paper(
        "en-mail-conditions",
        mail(
            "apple",
            [
                ("From:", "Dr Imogen Sayle"),
                ("Subject:", "Re: Stage C report, Old Assembly Rooms"),
                ("Date:", "26 May 2026 at 12:48"),
                ("To:", "Fintan Roche"),
                ("Cc:", "accounts@marlstone.example"),
            ],
            "<p>Dear Fintan,</p><p>The Committee is pleased with the Stage C report for the Old Assembly Rooms (your job 1827) and we approve it, on the understanding that the acoustic drawings are reissued with the balcony shown and that the cost plan is brought back under four million before Stage D starts.</p><p>You may send the invoice for £58,200.</p><p>With best wishes<br>Imogen</p><p class=sm>Dr Imogen Sayle, Estates Director, Marlstone Conservatoire</p>",
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Marlstone Conservatoire",
            project="Old Assembly Rooms",
            project_code="1827",
            milestone="Stage C report",
            signatory_name="Dr Imogen Sayle",
            signatory_title="Estates Director",
            signature_date="2026-05-26",
            amount="58200.00 GBP",
            conditions=[
                "the acoustic drawings are reissued with the balcony shown",
                "the cost plan is brought back under four million before Stage D starts",
            ],
        ),
    )
    yield paper(
        "en-uat-form-both",
        filled(
            [
                ("t", 60, 780, "USER ACCEPTANCE TEST: RESULT FORM", 15),
                ("t", 60, 745, "Organisation"),
                ("f", "org", 180, 740, 300, "Langstrand Ports Authority"),
                ("t", 60, 715, "System"),
                ("f", "system", 180, 710, 300, "Berth booking portal"),
                ("t", 60, 685, "Project number"),
                ("f", "prj", 180, 680, 300, "LPA-0377"),
                ("t", 60, 655, "Release tested"),
                ("f", "rel", 180, 650, 300, "Release 2.4"),
                ("t", 60, 610, "Result (tick one only):"),
                ("c", "acc", 60, 583, True),
                ("t", 82, 585, "The release is accepted for live use"),
                ("c", "rej", 60, 558, True),
                ("t", 82, 560, "The release is not accepted and goes back to the supplier"),
                ("t", 60, 520, "Tester's remarks"),
                ("f", "rem", 180, 515, 300, "41 scripts run"),
                ("t", 60, 470, "Signed electronically for the organisation"),
                ("f", "sig", 280, 465, 200, "/s/ Petra Nyholm"),
                ("t", 60, 440, "Position"),
                ("f", "pos", 180, 435, 300, "Harbour Operations Manager"),
                ("t", 60, 410, "Date"),
                ("f", "date", 180, 405, 120, "17 September 2026"),
            ]
        ),
        truth(
            CERT,
            "undecided",
            True,
            "en",
            client="Langstrand Ports Authority",
            project="Berth booking portal",
            project_code="LPA-0377",
            milestone="Release 2.4",
            signatory_name="Petra Nyholm",
            signatory_title="Harbour Operations Manager",
            signature_date="2026-09-17",
        ),
        form="form",
    )
