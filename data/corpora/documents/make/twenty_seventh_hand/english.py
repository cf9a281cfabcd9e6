"""English papers, first half: Britain, Ireland, America, Australia."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib.pagesizes import LETTER

from .board import Sheet
from .ink import (
    MONO,
    SANS,
    SERIF,
    Ink,
    hand,
    scribble,
    stamp,
)
from .press import (
    AC,
    CO,
    EM,
    IF,
    NO,
    OPEN,
    TS,
    YES,
    P,
    edges,
    free,
    put,
)


def snags() -> Paper:
    s = Sheet(
        "Narrow",
        10.5,
        50,
        under=edges(
            "Hollin & Dray Joinery Ltd  -  Unit 6, Tannery Row, Bakewell", "Snag sheet HD-SN rev C"
        ),
    )
    s.h("SNAGGING SHEET AND HANDOVER", 18, color="#7a3b12")
    s.kv(
        [
            ("Customer", "Mrs Adaeze Okonjo-Fairley, The Old Dairy, Winster"),
            ("Our job no.", "HD/2291"),
            ("Works", "Bespoke kitchen and boot room"),
            ("Stage", "Final fix"),
        ],
        look="lines",
    )
    s.t(
        [
            ["#", "Room", "Snag", "By"],
            ["1", "Kitchen", "Soft-close hinge on tall larder door to be replaced", "Kev"],
            ["2", "Kitchen", "Oil second coat to island worktop", "Kev"],
            ["3", "Boot room", "Scribe missing behind bench, left-hand end", "Lauren"],
        ],
        (0.06, 0.2, 0.6, 0.14),
    )
    s.p(
        "I have walked round with the foreman. I take the works over today and agree to pay the final instalment of <b>£6,340.00</b>, on the understanding that the three snags above are put right within 14 days."
    )
    s.sign(
        [
            ("Customer", Ink("okonjo"), "A. Okonjo-Fairley\n21 May 2026"),
            ("For Hollin & Dray", Ink("lauren"), "L. Petch, site foreman\n21 May 2026"),
        ]
    )
    return P(
        "snag-joinery",
        AC,
        IF,
        True,
        "en",
        s.make(),
        client="Mrs Adaeze Okonjo-Fairley",
        project="Bespoke kitchen and boot room",
        project_code="HD/2291",
        milestone="Final fix",
        signatory_name="A. Okonjo-Fairley",
        signature_date="2026-05-21",
        amount="6340.00 GBP",
        conditions=[
            "Soft-close hinge on tall larder door to be replaced",
            "Oil second coat to island worktop",
            "Scribe missing behind bench, left-hand end",
        ],
    )


def uat() -> Paper:
    s = Sheet(SANS, 9.5, 54, LETTER, under=edges("Confidential", "UAT exit report  -  Page {n}"))
    s.h("User Acceptance Testing - Exit and Sign-off", 16).rule(2, "#0a6b6b")
    s.kv(
        [
            ("Client", "Brightwater Credit Union"),
            ("Solution", "Member Onboarding Portal"),
            ("Engagement", "ENG-40718"),
            ("Test cycle", "UAT Cycle 3 (final)"),
            ("Supplier", "Palisade Software Partners LLC"),
        ]
    )
    s.h("Result of the cycle", 11)
    s.t(
        [
            ["Priority", "Planned", "Passed", "Failed", "Open defects"],
            ["Critical", "42", "42", "0", "0"],
            ["High", "87", "87", "0", "0"],
            ["Medium", "61", "59", "2", "0 (retested, closed)"],
        ],
        look="lines",
        right=(1, 2, 3),
    )
    s.h("Test environment", 11).p(
        "Build 5.18.2 was tested in the pre-production environment with anonymized member data. Load, security and accessibility testing are reported separately."
    )
    s.h("Lessons for the next release", 11).p(
        "Testers asked for a shorter training session and for screen recordings of the three longest scenarios. The supplier will schedule both with the branch network; neither is a condition of this exit."
    )
    s.h("Distribution", 11).t(
        [
            ["Copy", "Recipient", "Purpose"],
            ["1", "Program management office", "file"],
            ["2", "Internal audit", "information"],
            ["3", "Supplier", "billing"],
        ],
        (0.1, 0.5, 0.4),
        look="lines",
        size=8.5,
    )
    s.h("Sign-off", 11)
    s.p(
        "All exit criteria in section 4 of the test plan have been met. The business owner signs off UAT Cycle 3 (final) and authorizes the release into production. This sign-off releases the UAT payment of USD 48,750.00."
    )
    s.t(
        [
            ["Electronic signature record", ""],
            ["Signer", "Teodora Wisniewski-Hale"],
            ["Role", "VP Digital Channels, Brightwater Credit Union"],
            ["Status", "Signed"],
            ["Completed", "2026-02-26 15:42:07 UTC"],
            ["Envelope", "7F3C-19A0-E2D4"],
        ],
        (0.3, 0.7),
        tint="#cfe8e8",
    )
    return P(
        "uat-exit",
        AC,
        YES,
        True,
        "en",
        s.make(),
        client="Brightwater Credit Union",
        project="Member Onboarding Portal",
        project_code="ENG-40718",
        milestone="UAT Cycle 3 (final)",
        signatory_name="Teodora Wisniewski-Hale",
        signatory_title="VP Digital Channels",
        signature_date="2026-02-26",
        amount="48750.00 USD",
    )


def lift() -> Paper:
    def draw(c):
        c.setLineWidth(2)
        c.rect(40, 440, 515, 360)
        put(c, 60, 770, "VERTEX LIFTS (IRELAND) LTD", 13, SERIF, True)
        put(c, 60, 750, "Ballymount Cross, Dublin 24", 9, SERIF)
        c.setFont("Times-Bold", 17)
        c.drawCentredString(297, 715, "CERTIFICATE OF TAKING-OVER")
        put(
            c,
            60,
            680,
            "Job no.:   VL-7730\nInstallation:   Two passenger lifts, Harcourt Mews\nEmployer:   Carrowmore Estates DAC",
            11,
            SERIF,
        )
        put(
            c,
            60,
            615,
            "We certify that the lifts have been completed and tested, and that they were taken over by the\nEmployer on 14 January 2026. The defects liability period starts on the same day. The first half\nof the retention, EUR 9,125.00, becomes payable.",
            10.5,
            SERIF,
        )
        scribble(c, "carrow", 330, 512, 130, 30)
        c.setLineWidth(0.5)
        c.line(320, 508, 530, 508)
        put(
            c,
            320,
            495,
            "Fionnuala Brannigan, Head of Property\nfor Carrowmore Estates DAC\nDated 16 January 2026",
            9,
            SERIF,
        )

    return P(
        "taking-over-lift",
        AC,
        YES,
        True,
        "en",
        free(draw),
        client="Carrowmore Estates DAC",
        project="Two passenger lifts, Harcourt Mews",
        project_code="VL-7730",
        signatory_name="Fionnuala Brannigan",
        signatory_title="Head of Property",
        signature_date="2026-01-16",
        amount="9125.00 EUR",
    )


def delivery() -> Paper:
    s = Sheet(MONO, 9, 50)
    s.p("ANODYNE LABORATORY SUPPLY PTY LTD          DELIVERY DOCKET", bold=True, size=10.5)
    s.p("4 Pinaroo Ct, Thebarton SA 5031            No. 118-5502").rule()
    s.kv(
        [
            ("Deliver to", "Coorong Institute of Marine Research"),
            ("Your PO no.", "55-20193"),
            ("Carrier", "own van, driver Des"),
        ],
        0.25,
    )
    s.t(
        [
            ["Qty", "Item", "Serial"],
            ["1", "Bench centrifuge BC-40", "BC40-88172"],
            ["2", "Rotor, fixed angle", "R-2210 / R-2211"],
            ["1", "IQ/OQ binder", "-"],
        ],
        (0.1, 0.55, 0.35),
        look="lines",
    )
    s.p("Installed, run up and checked with the customer on site.")
    s.ticks(
        [
            (True, "Goods complete and in good order, accepted"),
            (False, "Goods damaged or short, see remarks"),
            (False, "Delivery refused"),
        ],
        kind="type",
    )
    s.p("Remarks: nil")
    s.kv(
        [
            ("Received by", hand("Jarrah Mullins", "Dkg", 15)),
            ("Print name", "Jarrah Mullins"),
            ("Position", "Laboratory manager"),
            ("Date", "18/11/2025"),
        ],
        0.25,
        look="lines",
    )
    return P(
        "docket-lab",
        AC,
        YES,
        True,
        "en",
        s.make(),
        client="Coorong Institute of Marine Research",
        signatory_name="Jarrah Mullins",
        signatory_title="Laboratory manager",
        signature_date="2025-11-18",
        po_number="55-20193",
    )


def resolution() -> Paper:
    s = Sheet("DVS", 10, 72, LETTER)
    s.h("RESOLUTION NO. 2026-14", 14, align=1).p(
        "of the Board of Directors of the Lower Tamarack Watershed District", align=1, after=16
    )
    s.p(
        "WHEREAS, the District engaged Quillfeather Hydrology Inc. under Project No. LTW-309 to prepare the Floodplain Remapping Study; and"
    )
    s.p(
        "WHEREAS, the consultant delivered the Final Technical Report (Task 5) on February 27, 2026, and District staff have reviewed it and found it complete;"
    )
    s.p(
        "NOW, THEREFORE, BE IT RESOLVED that the Board hereby accepts the Final Technical Report (Task 5) and directs the Treasurer to release the Task 5 fee of $31,480.00."
    )
    s.p(
        "ADOPTED this 19th day of March, 2026, by the following vote: Ayes 5, Nays 0, Absent 1.",
        after=24,
    )
    s.p("/s/ Roberta Lindqvist", size=11).p("Roberta Lindqvist, Board President")
    return P(
        "resolution-watershed",
        AC,
        YES,
        True,
        "en",
        s.make(),
        client="Lower Tamarack Watershed District",
        project="Floodplain Remapping Study",
        project_code="LTW-309",
        milestone="Final Technical Report (Task 5)",
        signatory_name="Roberta Lindqvist",
        signatory_title="Board President",
        signature_date="2026-03-19",
        amount="31480.00 USD",
    )


def letter() -> Paper:
    s = Sheet(
        SERIF,
        11,
        78,
        under=lambda c, n: stamp(
            c, 430, 775, ["Galloway & Spens Pension Trustees"], "#20402a", 0, 10
        ),
    )
    s.gap(60).p("Lexicrane Translations\nFAO Ms Bronwen Astley\n12 Quay Parade, Swansea", after=14)
    s.p("3 March 2026", after=14).p("Dear Ms Astley", after=10)
    s.p("<b>Member booklets in Welsh and Polish</b>", after=10)
    s.p(
        "Thank you for sending the corrected proofs last week. Our readers in Cardiff and Kraków have been through both booklets line by line and have nothing further to raise."
    )
    s.p(
        "We are therefore happy to accept the translations as final. Please send your invoice for the agreed balance of £2,915.50 to our Leith office, marked for my attention."
    )
    s.p("It has been a pleasure to work with your team.", after=14).p("Yours sincerely", after=4)
    s.add(Ink("galloway", 120, 34)).p("Hamish Dunbar-Reid\nScheme Secretary")
    return P(
        "letter-translation",
        AC,
        YES,
        True,
        "en",
        s.make(),
        client="Galloway & Spens Pension Trustees",
        project="Member booklets in Welsh and Polish",
        signatory_name="Hamish Dunbar-Reid",
        signatory_title="Scheme Secretary",
        signature_date="2026-03-03",
        amount="2915.50 GBP",
    )


def notice() -> Paper:
    s = Sheet(SANS, 10, 60, LETTER)
    s.h("NOTICE OF COMPLETION OF SERVICES", 15, color="#3d2b6b").rule(1, "#3d2b6b")
    s.p(
        "Issued by: Sorrel Ridge Data Migration, Inc.     To: Penhallow Textile Mills, Inc.     Date: April 23, 2026"
    )
    s.p(
        "We are pleased to confirm that Wave 2 of the ERP data migration (SOW 8813-B) has been completed successfully and in full. All 214 interfaces were reconciled and every deliverable was accepted by our internal quality board."
    )
    s.p(
        "Under section 9 of the agreement, kindly acknowledge acceptance by signing below. On receipt of your signature we will bill the Wave 2 fee of $72,300.00.",
        after=20,
    )
    s.sign(
        [
            (
                "Sorrel Ridge Data Migration, Inc.",
                Ink("sorrel"),
                "Name: Casey Throckmorton\nTitle: Delivery Director\nDate: April 23, 2026",
            ),
            (
                "Acceptance - Penhallow Textile Mills, Inc.",
                None,
                "Name: Imelda Vasquez-Crane\nTitle: Chief Information Officer\nDate:",
            ),
        ]
    )
    return P(
        "vendor-notice-erp",
        AC,
        OPEN,
        False,
        "en",
        s.make(),
        client="Penhallow Textile Mills, Inc.",
        project="ERP data migration",
        project_code="8813-B",
        milestone="Wave 2",
        signatory_name="Imelda Vasquez-Crane",
        signatory_title="Chief Information Officer",
        amount="72300.00 USD",
        warnings=["partly_signed"],
    )


def pentest() -> Paper:
    s = Sheet("DV", 9, 55, under=edges("", "Hexham Assurance LLP  |  form QA-12"))
    s.h("Deliverable review form", 15, bold=False).p(
        "To be returned by the client within ten working days of delivery.", color="#666666"
    )
    s.kv(
        [
            ("Client", "Northmoor Ambulance Trust"),
            ("Assignment", "Penetration test of the dispatch network"),
            ("Reference", "HX-26-0457"),
            ("Deliverable", "Draft findings report, issue 2"),
        ],
        look="grid",
    )
    s.p("We have reviewed the deliverable and:")
    s.ticks(
        [
            (False, "accept it without change"),
            (False, "accept it subject to the comments below"),
            (True, "do not accept it"),
        ],
        kind="v",
    )
    s.p(
        "<b>Reasons</b>\nThe scope agreed in the kick-off included both radio gateways. Neither was tested, and section 6 repeats last year's text. Please complete the testing and issue a new report. No payment is due for this deliverable until then."
    )
    s.kv(
        [
            ("Signature", Ink("moor")),
            ("Name", "Dr Prakash Venkataraman"),
            ("Post", "Chief Clinical Information Officer"),
            ("Date", "30 June 2026"),
        ],
        0.2,
        look="lines",
    )
    return P(
        "review-pentest",
        AC,
        NO,
        True,
        "en",
        s.make(),
        client="Northmoor Ambulance Trust",
        project="Penetration test of the dispatch network",
        project_code="HX-26-0457",
        milestone="Draft findings report, issue 2",
        signatory_name="Dr Prakash Venkataraman",
        signatory_title="Chief Clinical Information Officer",
        signature_date="2026-06-30",
    )


def variation() -> Paper:
    s = Sheet(SANS, 10, 56)
    s.t(
        [["VARIATION ORDER", "No. VO-17"]], (0.7, 0.3), tint="#222222", hcolor="#ffffff", look="box"
    )
    s.kv(
        [
            ("Project", "Tidewrack Maritime Museum, gallery fit-out"),
            ("Job", "P-6052"),
            ("Employer", "Tidewrack Heritage Trust"),
            ("Contractor", "Oriel Exhibits Ltd"),
        ]
    )
    s.t(
        [
            ["Item", "Add", "Omit"],
            ["Replace acrylic hoods by laminated glass", "£14,220.00", ""],
            ["Delete audio point 9", "", "£1,870.00"],
            ["<b>Net addition to the contract sum</b>", "<b>£12,350.00</b>", ""],
        ],
        (0.6, 0.2, 0.2),
        right=(1, 2),
    )
    s.p(
        "Valuation is by the rates in the contract sum analysis; where none applies, by the quotation of 2 September which is attached. The contractor will update the drawings register and the CDM health and safety file. Glass is to be to the conservation grade used in gallery 2, with samples held on site."
    )
    s.p(
        "Time: no change to the completion date. The Employer instructs and approves this variation."
    )
    s.sign(
        [
            (
                "Employer",
                Ink("tide"),
                "Marguerite Fell, Director of Collections\n25 September 2025",
            ),
            ("Contractor", Ink("oriel"), "J. Swann, Project Lead\n24 September 2025"),
        ]
    )
    return P(
        "variation-museum",
        CO,
        YES,
        True,
        "en",
        s.make(),
        client="Tidewrack Heritage Trust",
        project="Tidewrack Maritime Museum, gallery fit-out",
        project_code="P-6052",
        signatory_name="Marguerite Fell",
        signatory_title="Director of Collections",
        signature_date="2025-09-25",
        amount="12350.00 GBP",
        change_order_number="VO-17",
    )


def hours() -> Paper:
    s = Sheet(SANS, 9, 45, LETTER)
    s.h("WEEKLY TIME RECORD", 14, align=2).p(
        "Caldera Staffing Group  -  week ending Friday, August 15, 2025", align=2
    )
    s.kv(
        [
            ("Consultant", "Mirabel Otieno"),
            ("Client", "Fenwick Aerostructures Co."),
            ("Assignment no.", "A-77316"),
            ("Project", "Tooling database clean-up"),
        ]
    )
    s.t(
        [
            ["", "Mon 11", "Tue 12", "Wed 13", "Thu 14", "Fri 15", "Total"],
            ["Regular", "8.0", "8.0", "8.0", "8.0", "6.5", "38.5"],
            ["Overtime", "-", "-", "1.5", "-", "-", "1.5"],
            ["Total", "8.0", "8.0", "9.5", "8.0", "6.5", "<b>40.0</b>"],
        ],
        right=(1, 2, 3, 4, 5, 6),
    )
    s.p("Client approval: I have checked the hours shown and approve them for billing.", bold=True)
    s.p(
        "Overtime needs the client's prior agreement. Time is recorded in tenths of an hour; meals are not billable. By approving, the client confirms that the consultant worked under its direction and that no injury was reported during the week. Disputed hours should be struck out and initialled, none were.",
        size=8,
    )
    s.t(
        [
            ["Approved by", "Title", "Signature", "Date"],
            ["Gordon Liakos", "Tooling Supervisor", hand("G Liakos", "Breip", 17), "Aug 18, 2025"],
        ],
        tint="#f3e7c8",
    )
    return P(
        "time-record",
        TS,
        YES,
        True,
        "en",
        s.make(),
        client="Fenwick Aerostructures Co.",
        project="Tooling database clean-up",
        project_code="A-77316",
        signatory_name="Gordon Liakos",
        signatory_title="Tooling Supervisor",
        signature_date="2025-08-18",
    )


def mail() -> Paper:
    s = Sheet(SANS, 10, 50)
    s.p("<b>Osei, Kwabena</b>", size=12).rule(1.5)
    s.kv(
        [
            ("From:", "Kwabena Osei &lt;k.osei@strandline-water.example&gt;"),
            ("Sent:", "27 October 2025 09:18"),
            ("To:", "Harriet Loxley"),
            ("Cc:", "Accounts Payable"),
            ("Subject:", "RE: Pump station 4 - as-built drawings"),
        ],
        0.12,
        size=9.5,
    )
    s.p("Morning Harriet,")
    s.p(
        "The team has gone over the as-built drawings for pump station 4 and we are content. Please take this as our formal sign-off of the as-built package; you can go ahead and bill the £8,400.00 against PO 4500071882."
    )
    s.p("Thanks for turning the last comments round so quickly.")
    s.p("Kwabena\n\nKwabena Osei\nAsset Delivery Manager\nStrandline Water plc", after=14).rule(0.4)
    s.p(
        "<b>From:</b> Harriet Loxley\n<b>Sent:</b> 22 October 2025 16:40\n<b>Subject:</b> Pump station 4 - as-built drawings\n\nHi Kwabena, revision P03 attached with all eleven comments closed. Are you able to sign the package off this week?",
        size=9,
        color="#444444",
    )
    return P(
        "mail-outlook",
        EM,
        YES,
        None,
        "en",
        s.make(),
        client="Strandline Water plc",
        project="Pump station 4",
        milestone="as-built package",
        signatory_name="Kwabena Osei",
        signatory_title="Asset Delivery Manager",
        signature_date="2025-10-27",
        amount="8400.00 GBP",
        po_number="4500071882",
    )


def papers() -> Iterator[Paper]:
    for one in (
        snags,
        uat,
        lift,
        delivery,
        resolution,
        letter,
        notice,
        pentest,
        variation,
        hours,
        mail,
    ):
        yield one()
