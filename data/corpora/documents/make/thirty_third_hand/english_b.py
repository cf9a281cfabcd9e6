"""English, second half: forms, tables, long papers, mails, a statement of work."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, LETTER
from scan import Scanner, scan

from .board import Board, mixed
from .pen import BOX, CROSS, Field, Ink, Script, Square, pen


def milestone_table() -> Paper:
    """Five milestones; the certificate is about the third."""
    b = Board("Helvetica", 9.5, margin=(18, 20, 18, 18), accent="#1c4587")
    b.h("Milestone Acceptance Certificate MAC-003", 16)
    b.p(
        "Programme: <b>Harbour Vessel Traffic Radar Renewal</b> &nbsp;&nbsp; Contract no. PT/RDR/112 &nbsp;&nbsp; Project no. 40-1187",
        after=2,
    )
    b.p(
        "Authority: <b>Port of Tannasay Commissioners</b> &nbsp;&nbsp; Supplier: Echolight Marine Sensors Ltd",
        after=10,
    )
    b.grid(
        [
            ["Ref", "Milestone", "Planned", "Value (EUR)", "Position"],
            ["M1", "Preliminary design review", "12 Sep 2025", "60,000.00", "paid, MAC-001"],
            ["M2", "Factory acceptance test", "05 Dec 2025", "140,000.00", "paid, MAC-002"],
            [
                "<b>M3</b>",
                "<b>Mast erection and cabling</b>",
                "27 Mar 2026",
                "<b>95,500.00</b>",
                "<b>this certificate</b>",
            ],
            ["M4", "Site acceptance test", "29 May 2026", "140,000.00", "open"],
            ["M5", "End of reliability run", "28 Aug 2026", "44,500.00", "open"],
        ],
        (1, 5, 2, 2, 2),
        "lines",
        right=(3,),
    )
    b.p(
        "The Authority's Representative has witnessed the inspections listed in Annex 2 and certifies that the milestone shown in bold has been achieved. The Supplier may invoice the value entered against it. Milestones marked open are unaffected.",
        after=8,
    )
    b.h("Basis of this certificate", 11)
    b.grid(
        [
            ["Annex", "Record", "Date", "Pages"],
            [
                "1",
                "Method statement for the lift of the mast sections, rev. C",
                "02 Mar 2026",
                "14",
            ],
            ["2", "Inspection sheets, bolted joints and guy tensions", "25 Mar 2026", "22"],
            ["3", "Cable schedule with insulation readings", "27 Mar 2026", "9"],
            ["4", "Photographs from the lighthouse tender", "27 Mar 2026", "31"],
        ],
        (1, 7, 2, 1),
        "box",
        right=(3,),
    )
    b.p(
        "Title to the mast passes to the Authority on payment. Risk in the antenna, which is still crated at the Supplier's works, remains with the Supplier.",
        "Queries about this certificate should be addressed to the marine projects desk, quoting its number.",
        after=6,
    )
    b.gap(8)
    b.grid(
        [
            ["Authority's Representative", ""],
            ["Name", "Capt. Aoibheann Tully"],
            ["Office", "Harbour Master"],
            ["Signature", Ink(301, 130)],
            ["Date", "1 April 2026"],
        ],
        (2, 5),
        "box",
    )
    b.text(18, 10, "Distribution: Supplier, Finance, Marine Survey Office, file", 7)
    return Paper(
        "la-milestone-table-radar",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Port of Tannasay Commissioners",
            project="Harbour Vessel Traffic Radar Renewal",
            project_code="40-1187",
            milestone="Mast erection and cabling",
            amount="95500.00 EUR",
            signatory_name="Aoibheann Tully",
            signatory_title="Harbour Master",
            signature_date="2026-04-01",
        ),
    )


def translation_form() -> Paper:
    """An AcroForm, filled in by machine and ticked."""
    b = Board("Helvetica", 10, A4, (20, 20, 20, 20), "#3c3c78")
    b.h("DELIVERABLE SIGN-OFF", 18)
    b.p(
        "Lingua Norte Translation Bureau. Please complete on screen and return.",
        colour="#555555",
        after=10,
    )
    b.kv(
        [
            ("Client organisation", Field("client", "Meridel Crop Insurance Mutual", 240)),
            ("Project title", Field("project", "Policyholder Handbook, Welsh edition", 240)),
            ("Our job number", Field("job", "LN-26-0418", 120)),
            ("Deliverable", Field("deliverable", "Batch 2, chapters 6 to 11", 240)),
            ("Fee for this deliverable", Field("fee", "GBP 4,385.00", 120)),
        ],
        3,
        7,
    )
    b.h("Outcome", 12)
    b.grid(
        [
            [Field("ok", tick=True), "We accept the deliverable and authorise payment."],
            [Field("no", tick=False), "We return the deliverable for correction."],
        ],
        (1, 18),
        "plain",
        head=False,
    )
    b.h("Signed for the client", 12)
    b.kv(
        [
            ("Full name", Field("name", "Gwenllian Pryce-Harries", 240)),
            ("Role", Field("role", "Head of Member Communications", 240)),
            ("Date (dd/mm/yyyy)", Field("date", "27/05/2026", 100)),
            ("Typed signature", Field("sig", "/s/ Gwenllian Pryce-Harries", 240)),
        ],
        3,
        7,
    )
    return Paper(
        "la-form-translation",
        "a",
        "form",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Meridel Crop Insurance Mutual",
            project="Policyholder Handbook, Welsh edition",
            project_code="LN-26-0418",
            milestone="Batch 2, chapters 6 to 11",
            amount="4385.00 GBP",
            signatory_name="Gwenllian Pryce-Harries",
            signatory_title="Head of Member Communications",
            signature_date="2026-05-27",
        ),
    )


def calibration_form() -> Paper:
    """An AcroForm of which only the vendor's half is filled."""
    b = Board("Helvetica", 9.5, LETTER, (22, 18, 22, 18), "#5b3a00")
    b.h("Customer Acceptance of Calibration Services", 15)
    b.rule()
    b.p("Part A. Completed by Basalt Ridge Metrology", bold=True)
    b.kv(
        [
            ("Customer", Field("a1", "Wapsinonicon Turbine Repair LLC", 260)),
            ("Work order", Field("a2", "WO-66190", 140)),
            ("Project", Field("a3", "On-site calibration of 3 CMMs and 41 gauges", 300)),
            ("Charge", Field("a4", "$7,915.00", 140)),
        ],
        2,
        8,
    )
    b.p("Part B. To be completed by the customer", bold=True, before=8)
    b.grid(
        [
            [Field("b1", tick=False), "Services accepted"],
            [Field("b2", tick=False), "Services accepted with the exceptions noted"],
            [Field("b3", tick=False), "Services not accepted"],
        ],
        (1, 16),
        "plain",
        head=False,
    )
    b.kv(
        [
            ("Exceptions", Field("b4", "", 300, height=40)),
            ("Name and title", Field("b5", "", 260)),
            ("Signature", Field("b6", "", 260)),
            ("Date", Field("b7", "", 110)),
        ],
        2,
        8,
    )
    return Paper(
        "la-form-calibration-empty",
        "a",
        "form",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Wapsinonicon Turbine Repair LLC",
            project="On-site calibration of 3 CMMs and 41 gauges",
            project_code="WO-66190",
            amount="7915.00 USD",
        ),
    )


PARTS = {
    "1. Background": "The Institute asked for a condition survey of its four reading rooms and the attached book stacks after the water ingress of November. The survey team spent eleven days on site and opened up floors at six positions chosen together with the estates office.",
    "2. Method": "Moisture was measured by the oven-dry method on core samples and checked with a resistance meter at a grid of two metres. Roof voids were filmed with a pole camera. Samples of plaster were sent to the laboratory for salts.",
    "3. Reading Room East": "The lead valley behind the parapet has split along nine metres. Staining on the cornice is active. The joists bear on a damp wall plate, and the decay detected extends for about 400 mm from the ends of five joists.",
    "4. Reading Room West": "No ingress was found. Old staining above the gallery predates the works of 1988 and was dry in every core. The skylight putty has perished and will need renewal within three years.",
    "5. Periodicals Room": "Condensation, not leakage, explains the mould behind the shelving on the north wall. The shelves stand 15 mm off the plaster; 80 mm is advised together with a modest background heat.",
    "6. Map Room": "The parquet has lifted where the heating pipe runs in a chase without sleeve. One joint weeps. The joint was wrapped as a temporary measure by the survey team on the eighth day.",
    "7. Stacks": "The steel stack structure is sound. Surface rust at the feet of columns C4 to C9 should be wire-brushed and painted. The drain beneath level minus two was blocked and has been rodded.",
    "8. Priorities": "The valley gutter comes first, the pipe joint second, the mould third. The remaining matters can wait for the ordinary cycle of maintenance. Order-of-cost figures stand in the annex and exclude access scaffolding.",
    "9. Limits of this report": "Parts of the structure that were covered or out of reach were not examined, and nothing can be said about them. The report is for the Institute's own use.",
}


def long_report() -> Paper:
    """The decision stands on the last of ten pages, below a report."""
    b = Board("Times-Roman", 12, A4, (30, 28, 30, 25), "#24452f")
    b.gap(150)
    b.h("Condition Survey of the Reading Rooms", 24, align=1)
    b.p(
        "Report for the Ballantrae Institute of Antiquities",
        "Galbraith Stone &amp; Timber Surveyors",
        "Commission GST-3340, issue 2",
        align=1,
        size=13,
        after=8,
    )
    for title, words in PARTS.items():
        b.next()
        b.h(title, 16)
        b.p(words, after=10)
        b.p(
            "Photographs and readings that belong to this part are filed in the electronic annex under the number of the part.",
            size=10,
            colour="#555555",
        )
    b.h("Receipt by the commissioning body", 13, before=40)
    b.p(
        "The Ballantrae Institute of Antiquities accepts the survey report, issue 2, save that two matters are to be put right before the last third of the fee is paid: (a) a drawing of the opened floor positions is to be added; (b) the laboratory certificates for salts are to be bound in."
    )
    b.grid(
        [
            ["Signed for the Institute:", Ink(777, 140)],
            ["", "Lorcan Strathnaver, Librarian"],
            ["", "Dated 18 June 2026"],
        ],
        (3, 7),
        "plain",
        head=False,
    )
    b.text(105, 12, "GST-3340 | page {n}", 8, align="c")
    return Paper(
        "la-long-survey-last-page",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Ballantrae Institute of Antiquities",
            project="Condition Survey of the Reading Rooms",
            project_code="GST-3340",
            milestone="survey report, issue 2",
            signatory_name="Lorcan Strathnaver",
            signatory_title="Librarian",
            signature_date="2026-06-18",
            conditions=[
                "a drawing of the opened floor positions is to be added",
                "the laboratory certificates for salts are to be bound in",
            ],
        ),
    )


def completion_notice() -> Paper:
    """The vendor's own notice; the client's counter-signature is blank."""
    b = Board("Courier", 10, LETTER, (25, 25, 25, 20))
    b.p("GREENSWARD IRRIGATION, INC.", size=13, bold=True, after=0)
    b.p("License C-27 #0098812", after=14)
    b.p("NOTICE OF COMPLETION OF WORK", size=13, bold=True, after=10)
    b.p(
        "To: Calle Nogal Homeowners Association",
        "Job: Common-area drip conversion, Zones 1 through 9",
        "Job number: G-1460",
        "Date of notice: April 30, 2026",
        after=3,
    )
    b.p(
        "We are pleased to advise that all work under the above job is 100% complete, tested and in full compliance with the drawings. We consider the work accepted and request release of the balance of $12,660.00.",
        before=10,
        after=16,
    )
    b.p("Submitted by:", after=4)
    b.add(Script("Rex Tolliver", 20, "Breip"))
    b.p("Rex Tolliver, Operations Manager, Greensward Irrigation, Inc.", after=22)
    b.p("OWNER'S ACCEPTANCE (please sign and return one copy)", bold=True)
    b.p(
        "Accepted by: ______________________________",
        "Printed name: _____________________________",
        "Date: _____________",
        after=8,
    )
    return Paper(
        "la-notice-of-completion-drip",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Calle Nogal Homeowners Association",
            project="Common-area drip conversion, Zones 1 through 9",
            project_code="G-1460",
            amount="12660.00 USD",
            warnings=["partly_signed"],
        ),
    )


def lift_scan() -> Paper:
    """A scanned inspection sheet ticked "rejected"."""
    b = Board("Helvetica", 10.5, A4, (18, 18, 18, 18))
    b.h("LIFT HANDBACK INSPECTION", 17)
    b.kv(
        [
            ("Building owner", "Corran &amp; Fyfe Estates"),
            ("Premises", "Tollcross House, passenger lift 2"),
            ("Maintenance contractor", "Uplands Lift Services"),
            ("Purchase order", "CF-POR-5519"),
            ("Works", "Modernisation of passenger lift 2"),
        ],
        look="box",
    )
    b.p("Result of the owner's inspection", bold=True, before=6)
    b.add(
        Square("Works accepted", ""),
        Square("Works accepted, defects listed overleaf", ""),
        Square("Works rejected", "x"),
    )
    b.p("Reasons: " + pen("door reopening fails at level 4, pit light dead,", 13), before=8)
    b.p(pen("levelling out by 25 mm. Come back with a tested lift.", 13), indent=50, after=14)
    b.grid(
        [
            ["Inspected for the owner by", "Contractor present"],
            [
                [
                    Ink(2121, 140, 36),
                    "Name: Bronagh Fyfe",
                    "Capacity: Estates Director",
                    "Date: 12 / 05 / 2026 (12 May)",
                ],
                [Ink(31, 130, 36), "Name: W. Sutcliffe", "Date: 12 / 05 / 2026"],
            ],
        ],
        (1, 1),
    )
    page = b.pdf()
    return Paper(
        "la-lift-inspection",
        "a",
        "scan",
        scan(page, Scanner(120, 1.3, 8, 0.5, 0.9, 45, seed=21)),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Corran & Fyfe Estates",
            project="Modernisation of passenger lift 2",
            po_number="CF-POR-5519",
            signatory_name="Bronagh Fyfe",
            signatory_title="Estates Director",
            signature_date="2026-05-12",
        ),
        page,
    )


def change_draft() -> Paper:
    """A change request, a draft by its header and across the page."""
    b = Board("Cond", 9.5, A4, (20, 24, 20, 18), "#444444")
    b.across("DRAFT", 120)
    b.text(190, 284, "DRAFT v0.3 for discussion, not for signature", 9, "#a00000", True, "r")
    b.h("Variation Request", 18)
    b.kv(
        [
            ("Variation no.", "VR-12"),
            ("Customer", "Northing Regional Bus Alliance"),
            ("Supplier", "Farebox Digital Ltd"),
            ("Project", "Contactless Ticketing Roll-out"),
            ("Charge code", "NRB-400"),
        ],
        look="lines",
    )
    b.p(
        "<b>Change requested.</b> Add concession passes for apprentices to the tariff engine and to the depot terminals.",
        "<b>Effect on price.</b> An addition of £38,750.00 to the fixed price.",
        "<b>Effect on time.</b> Go-live of wave 3 moves by two weeks.",
        after=8,
    )
    b.grid(
        [
            ["Approval", "Name", "Signature", "Date"],
            ["Customer", "Halima Quartey, Programme Director", "", ""],
            ["Supplier", "Tobias Renshaw, Account Lead", "", ""],
        ],
        (2, 4, 3, 2),
        pad=8,
    )
    return Paper(
        "la-variation-draft-ticketing",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Northing Regional Bus Alliance",
            project="Contactless Ticketing Roll-out",
            project_code="NRB-400",
            amount="38750.00 GBP",
            change_order_number="VR-12",
            signatory_name="Halima Quartey",
            signatory_title="Programme Director",
            warnings=["draft_or_void"],
        ),
    )


def change_two_signatures() -> Paper:
    """Two of the client must sign, one has; the signature page is a picture."""
    b = Board("Times-Roman", 11, LETTER, (26, 24, 26, 22))
    b.h("CONTRACT MODIFICATION NO. 4", 15, align=1)
    b.p(
        'to the Professional Services Agreement between the <b>Tualip River Transit Authority</b> ("Client") and Osgood Bremmer Engineers ("Consultant")',
        align=1,
        after=14,
    )
    b.kv(
        [
            ("Project", "Riverside Maintenance Facility, Final Design"),
            ("Project number", "TRTA-2044"),
            ("Modification number", "4"),
        ],
        look="box",
    )
    b.p(
        "1. <b>Scope.</b> Consultant shall add design of a second bus wash lane and the associated water reclaim system.",
        "2. <b>Fee.</b> The lump sum fee is increased by $64,300.00.",
        "3. <b>Schedule.</b> The 90% submittal moves from September 1 to October 15, 2026.",
        "4. <b>Effectiveness.</b> This Modification takes effect only when executed by both the General Manager and the General Counsel of the Client.",
        after=9,
    )
    b.next()
    b.p("Signature page to Contract Modification No. 4", bold=True, after=18)
    b.grid(
        [
            ["CONSULTANT", "CLIENT"],
            [
                [Ink(611, 140), "Harriet Osgood", "Principal-in-Charge", "Date: July 7, 2026"],
                [Ink(612, 140), "Desmond Achterberg", "General Manager", "Date: July 9, 2026"],
            ],
            ["", [Ink(0, 140), "Lucille Tran-Whitfield", "General Counsel", "Date: ____________"]],
        ],
        (1, 1),
        "plain",
    )
    page = b.pdf()
    return Paper(
        "la-modification-counsel-missing",
        "a",
        "mixed",
        mixed(page, Scanner(120, 0.7, 6, 0.5, 1.0, 45, seed=5), 1),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Tualip River Transit Authority",
            project="Riverside Maintenance Facility, Final Design",
            project_code="TRTA-2044",
            amount="64300.00 USD",
            change_order_number="4",
            signatory_name="Lucille Tran-Whitfield",
            signatory_title="General Counsel",
            warnings=["partly_signed"],
        ),
        page,
    )


def timesheet_part() -> Paper:
    """Hours are approved but for one day."""
    b = Board("Helvetica", 9.5, A4, (18, 18, 18, 18), "#00594c")
    b.h("Consultant time report, April 2026", 16)
    b.kv(
        [
            ("Client", "Vellacott Asset Finance"),
            ("Engagement", "VAF-0077 Lease accounting remediation"),
            ("Consultant", "Ravindra Ekanayake, Tarn Advisory"),
        ],
        look="plain",
    )
    b.grid(
        [
            ["Date", "Activity", "Hours"],
            ["Wed 1", "Lease data extraction", "7.5"],
            ["Thu 2", "Lease data extraction", "7.5"],
            ["Tue 7", "Discount rate workshop", "6.0"],
            ["Thu 9", "Travel to Leeds and return", "5.0"],
            ["Mon 13", "Model build", "8.0"],
            ["Tue 14", "Model build, controls memo", "8.0"],
            ["", "<b>Reported</b>", "<b>42.0</b>"],
        ],
        (2, 8, 2),
        "zebra",
        right=(2,),
    )
    b.p(
        "<b>Client approval.</b> 37.0 hours approved for billing. Excluded: 5.0 hours of 9 April, travel time is not billable under the engagement terms.",
        before=6,
        after=14,
    )
    b.add(Ink(8, 150))
    b.p("Camilla Ostrander, Financial Controller, 4 May 2026", after=1)
    return Paper(
        "la-time-report-part",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Vellacott Asset Finance",
            project="Lease accounting remediation",
            project_code="VAF-0077",
            signatory_name="Camilla Ostrander",
            signatory_title="Financial Controller",
            signature_date="2026-05-04",
            conditions=[
                "5.0 hours of 9 April, travel time is not billable under the engagement terms"
            ],
        ),
    )


def mail_refusal() -> Paper:
    """A client says no to a video by mail."""
    b = Board("Cond", 9.5, A4, (20, 20, 20, 20), "#888888")
    b.p("Webmail | Inbox | Print view", size=8, colour="#777777", after=10)
    b.p("Final cut of the safety film", size=15, bold=True, after=6)
    b.p(
        "<b>Ngozi Bellweather</b> &lt;n.bellweather@stourcement.example&gt;<br/>Mon 02 Feb 2026 17:41<br/>To: Kit Farraday &lt;kit@ledgelightfilms.example&gt;",
        after=12,
    )
    b.p(
        "Hi Kit,",
        "Sorry to be the bearer of this. The final cut of the safety film isn't something Stour Cement can accept. Two people on the kiln platform are without harnesses, and the evacuation route shown is the one we closed in 2024. Legal won't let it out of the building.",
        "So please treat the final cut as rejected and don't send the closing invoice yet. A reshoot of scenes 4 and 9 would be the way forward; ring me.",
        "Ngozi",
        after=8,
    )
    b.p("Ngozi Bellweather | Health &amp; Safety Lead | Stour Cement", size=9, colour="#555555")
    b.p(
        "Think before you print. This message may contain confidential information. If you accept delivery of it in error, please tell the sender.",
        size=7.5,
        before=20,
        colour="#777777",
    )
    return Paper(
        "la-mail-safety-film",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Stour Cement",
            project="safety film",
            milestone="final cut",
            signatory_name="Ngozi Bellweather",
            signatory_title="Health & Safety Lead",
            signature_date="2026-02-02",
        ),
    )


def mail_approval() -> Paper:
    """A short yes above a long thread."""
    b = Board("Times-Roman", 11, A4, (22, 20, 22, 20))
    b.kv(
        [
            ("From", "Oisín Fennelly-Ward"),
            ("Organisation", "Corrib Valley Co-operative Dairies"),
            ("To", "Hestia Heat Recovery (projects desk)"),
            ("Date", "29 September 2026, 08:12"),
            ("Subject", "Whey dryer heat recovery, job HH-812: take-over"),
        ],
        2,
        8,
        pad=1,
    )
    b.rule()
    b.p(
        "Good morning,",
        "The 72-hour run ended at six with every figure on or above guarantee. We take the plant over as of today and have no outstanding points.",
        "You can invoice the take-over instalment of €118,000.00. Thanks to your crew for a tidy job.",
        "Oisín Fennelly-Ward<br/>Plant Engineering Manager",
        after=8,
    )
    b.rule(0.4)
    b.p(
        "From: Hestia Heat Recovery<br/>Date: 28 September 2026, 15:30<br/>Oisín, run hour 57 and holding 412 kW. If the last shift is as good, would you confirm by mail? Until you do, the plant remains at our risk.",
        size=9.5,
        colour="#444444",
        indent=14,
    )
    b.p(
        "From: Oisín Fennelly-Ward<br/>Date: 24 September 2026, 11:03<br/>We cannot accept the plant yet, the run was interrupted at hour 31. Please start again.",
        size=9.5,
        colour="#444444",
        indent=28,
    )
    return Paper(
        "la-mail-heat-recovery",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Corrib Valley Co-operative Dairies",
            project="Whey dryer heat recovery",
            project_code="HH-812",
            amount="118000.00 EUR",
            signatory_name="Oisín Fennelly-Ward",
            signatory_title="Plant Engineering Manager",
            signature_date="2026-09-29",
        ),
    )


def statement_of_work() -> Paper:
    """Signed by both, and still no decision on any work."""
    b = Board("Helvetica", 9.5, LETTER, (20, 18, 20, 120), "#7b1f3a", columns=2)
    b.h("Statement of Work No. 3", 15)
    b.p(
        'under the Master Consulting Agreement of January 5, 2026 between Brightwater Pediatric Network ("Client") and Calloway Bright Analytics ("Consultant")',
        after=8,
    )
    for title, words in (
        ("Project", "Referral Leakage Dashboard"),
        ("SOW number", "CBA-SOW-3"),
        (
            "Services",
            "Consultant will build a data mart from the scheduling system, design six dashboard pages and train ten analysts.",
        ),
        ("Deliverables", "D1 data mart; D2 dashboard; D3 training record."),
        (
            "Acceptance",
            "Client has ten business days to accept or reject each deliverable in writing. A deliverable is accepted when the Client's Project Sponsor signs the certificate in Exhibit B.",
        ),
        (
            "Fees",
            "Fixed fee of $86,400.00, billed in three equal parts upon acceptance of D1, D2 and D3.",
        ),
        ("Term", "October 5, 2026 to February 26, 2027."),
        (
            "Assumptions",
            "Access to the test environment is granted in the first week. Delays by third parties extend the term day for day.",
        ),
    ):
        b.h(title, 10.5)
        b.p(words)
    b.h("Agreed", 10.5)
    b.p("BRIGHTWATER PEDIATRIC NETWORK", size=9, after=1)
    b.add(Ink(4005, 140))
    b.p("Dr. Salome Whitcombe, Chief Strategy Officer", "September 22, 2026", after=1)
    b.p("CALLOWAY BRIGHT ANALYTICS", size=9, before=10, after=1)
    b.add(Ink(4006, 140))
    b.p(
        "Ned Calloway, Partner",
        "September 21, 2026",
        f"{BOX} MSA attached {CROSS} MSA on file",
        after=1,
    )
    return Paper(
        "la-sow-dashboard",
        "a",
        "text",
        b.pdf(),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Brightwater Pediatric Network",
            project="Referral Leakage Dashboard",
            project_code="CBA-SOW-3",
            amount="86400.00 USD",
            signatory_name="Dr. Salome Whitcombe",
            signatory_title="Chief Strategy Officer",
            signature_date="2026-09-22",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        milestone_table,
        translation_form,
        calibration_form,
        long_report,
        completion_notice,
        lift_scan,
        change_draft,
        change_two_signatures,
        timesheet_part,
        mail_refusal,
        mail_approval,
        statement_of_work,
    ):
        yield make()
