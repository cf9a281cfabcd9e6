"""English, first half: what is accepted."""

from collections.abc import Iterator

from reportlab.lib import colors

from seventieth_hand.board import Ink, Paper, Pen, Scanner, press, scanned, truth
from seventieth_hand.slip import joined

AC = "acceptance_certificate"


def plain() -> Paper:
    """Few lines, typed."""
    b = Pen("Times-Roman", 12, margin=80)
    b.gap(30).h("Thistledown Analytics LLP", 13).p("14 Quayside Row, Leith, Edinburgh EH6", 9, 30)
    b.h("Certificate of Acceptance", 20, 20)
    b.p(
        "We, Corran Ferries Ltd, have received and examined the demand model supplied under job TA-2291 (stage 2, Calibrated Model) and find it in accordance with the agreed scope. The stage is accepted and the stage fee of £18,750.00 falls due.",
        gap=30,
    )
    b.ink(4).p("Morag Inverarity", gap=0).p(
        "Head of Network Planning, Corran Ferries Ltd", gap=0
    ).p("21 May 2026")
    return Paper(
        "ml-en-plain",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Corran Ferries Ltd",
            project_code="TA-2291",
            milestone="stage 2, Calibrated Model",
            signatory_name="Morag Inverarity",
            signatory_title="Head of Network Planning",
            signature_date="2026-05-21",
            amount="18750.00 GBP",
        ),
    )


def letter() -> Paper:
    """A letter of acceptance on the client's paper."""
    body = r"""
#align(right)[*Pemberley Water Authority* \ Capital Delivery \ Reservoir House, Matlock]
#v(1cm)
Our ref: CD/26/0417 \
Your ref: HX-5530

14 April 2026

Hexham Civil Designers Ltd \ FAO Mr D. Oyelaran

Dear Mr Oyelaran

*Upper Dove Spillway Refurbishment -- detailed design package*

Thank you for the drawings and calculations transmitted on 27 March. Our reviewers, and the panel engineer appointed under the Reservoirs Act, have been through them, and the six comments we raised at the draft stage have all been dealt with in Revision C.

I am therefore pleased to tell you that the Authority takes the Detailed Design milestone as complete. You may submit your application for the associated lump sum, GBP 64,300.00, quoting our purchase order 4500087716.

We look forward to working with your team through procurement.

Yours sincerely

«a»

Harriet Blundell \
Capital Delivery Manager
"""
    return Paper(
        "ml-en-taken",
        "a",
        "text",
        press(body, a=11),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Pemberley Water Authority",
            project="Upper Dove Spillway Refurbishment",
            project_code="HX-5530",
            milestone="Detailed Design",
            signatory_name="Harriet Blundell",
            signatory_title="Capital Delivery Manager",
            signature_date="2026-04-14",
            amount="64300.00 GBP",
            po_number="4500087716",
        ),
    )


def mail() -> Paper:
    b = Pen("Helvetica", 10)
    b.h("Re: Payroll cutover - ready for your sign off?", 13)
    b.kv(
        [
            ("From:", "Denise Achterberg &lt;d.achterberg@lumenfoods.example&gt;"),
            ("To:", "Raj Pillai &lt;raj@northgatehr.example&gt;"),
            ("Cc:", "AP Mailbox"),
            ("Sent:", "Wednesday, June 3, 2026 4:12 PM"),
        ],
        0.12,
    )
    b.p("Hi Raj,").p(
        "Ran the numbers with Tom this morning - three pay cycles in a row with zero variance. That's what we said we needed to see. Lumen Foods signs off on Milestone 4 (Parallel Payroll Complete) for project NG-1187."
    )
    b.p("Please send the invoice for the $27,400.00 to AP, with PO 77120 on it or it will bounce.")
    b.p("Great work by your folks.", gap=14).p(
        "Denise Achterberg<br/>VP People Operations | Lumen Foods, Inc."
    )
    b.p(
        "<font color='grey'>On Tue, Jun 2, 2026 at 9:40 AM Raj Pillai wrote:<br/>&gt; Denise, attached is the third reconciliation. If you are happy, could you confirm that we can close out the milestone? If there's anything you want to hold back for, tell me.</font>",
        9,
    )
    return Paper(
        "ml-en-gmail",
        "a",
        "text",
        b.pdf(foot="https://mail.lumenfoods.example/print?id=88f1   page %p"),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Lumen Foods, Inc.",
            project_code="NG-1187",
            milestone="Milestone 4 (Parallel Payroll Complete)",
            signatory_name="Denise Achterberg",
            signatory_title="VP People Operations",
            signature_date="2026-06-03",
            amount="27400.00 USD",
            po_number="77120",
        ),
    )


def change() -> Paper:
    b = Pen("Helvetica", 9.5, colors.Color(0.1, 0.3, 0.2))
    b.h("CONTRACT CHANGE ORDER", 17).p("Okanagan Trail Systems Inc. &nbsp; | &nbsp; Kelowna, BC")
    b.grid(
        [
            ["CCO No.", "007"],
            ["Owner", "Regional District of Selkirk"],
            ["Project", "Kinbasket Wayfinding Programme"],
            ["Project No.", "OTS-24-318"],
            ["Original contract", "C$412,000.00"],
            ["Prior changes (001-006)", "C$31,870.00"],
            ["This change", "<b>C$9,645.50</b>"],
            ["Revised contract", "C$453,515.50"],
        ],
        [1, 2],
        head=False,
    )
    b.p(
        "<b>Reason.</b> Bilingual panels requested for the four trailheads on the east shore; re-typesetting, proof round and fabrication of eight panels. Substantial performance date moves from 2026-08-15 to 2026-08-29."
    )
    b.grid(
        [
            ["Cost item", "Qty", "Unit", "Extended"],
            ["Re-typesetting and French proof round", "1", "2,145.50", "2,145.50"],
            ["Fabrication, panel 900 x 600", "8", "812.50", "6,500.00"],
            ["Freight to four trailheads", "4", "250.00", "1,000.00"],
        ],
        [4, 0.7, 1, 1],
    )
    b.p(
        "Attachments: quotation OTS-Q-318-07 dated 2026-06-11; translator's note; sketch of panel E-4. Change requests not approved within thirty days of the date of the Contractor's signature lapse and must be priced afresh. Work under a disputed or declined change shall not begin.",
        8,
    )
    b.p(
        "The Owner approves the above change. The Contractor shall proceed. All other terms are unchanged."
    )
    b.cols(
        ["<b>Contractor</b>", Ink(21), "Ilse Varga, President", "2026-06-18"],
        ["<b>Owner</b>", Ink(22), "Bernard Tsosie, Director of Recreation", "2026-06-22"],
    )
    return Paper(
        "ml-en-cco",
        "a",
        "text",
        b.pdf(foot="Form CCO-3 rev 2024   Sheet %p"),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Regional District of Selkirk",
            project="Kinbasket Wayfinding Programme",
            project_code="OTS-24-318",
            signatory_name="Bernard Tsosie",
            signatory_title="Director of Recreation",
            signature_date="2026-06-22",
            amount="9645.50 CAD",
            change_order_number="007",
        ),
    )


def times() -> Paper:
    b = Pen("Courier", 9.5)
    b.h("WEEKLY TIME RECORD - AGENCY CONTRACTOR", 12)
    b.kv(
        [
            ("Contractor", "Priyanka Deshmukh"),
            ("Agency", "Bluegum Technical Pty Ltd"),
            ("Client", "Yarrabee Rail Infrastructure"),
            ("Assignment", "WO 66019"),
            ("Week ending", "Sunday 10 May 2026"),
        ]
    )
    b.grid(
        [
            ["Day", "Start", "Finish", "Break", "Hours"],
            ["Mon 04", "08:00", "16:30", "0:30", "8.00"],
            ["Tue 05", "08:00", "17:30", "0:30", "9.00"],
            ["Wed 06", "07:30", "16:00", "0:30", "8.00"],
            ["Thu 07", "08:00", "16:30", "0:30", "8.00"],
            ["Fri 08", "08:00", "14:30", "0:30", "6.00"],
            ["TOTAL", "", "", "", "39.00"],
        ]
    )
    b.p("39.00 h x AUD 118.00 = AUD 4,602.00 ex GST")
    b.p("Supervisor: I confirm the hours above were worked and approve them for payment.")
    b.p("/s/ Callum Wetherby", gap=0).p("Callum Wetherby, Signalling Works Supervisor").p(
        "Approved 11/05/2026 07:52 AEST"
    )
    return Paper(
        "ml-en-weekly",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Yarrabee Rail Infrastructure",
            project_code="WO 66019",
            signatory_name="Callum Wetherby",
            signatory_title="Signalling Works Supervisor",
            signature_date="2026-05-11",
            amount="4602.00 AUD",
        ),
    )


def practical() -> Paper:
    """Construction, scanned with a stamp."""
    b = Pen("Times-Roman", 11)
    b.h("PRACTICAL COMPLETION", 18).p("Issued under clause 2.21 of the Contract", gap=12)
    b.grid(
        [
            ["Employer", "St Osyth Almshouse Trust"],
            ["Contractor", "Maddox &amp; Fane (Builders) Ltd"],
            ["Works", "Re-roofing of the North Range"],
            ["Contract ref.", "SOA/NR/02"],
            ["Stage certified", "Practical Completion"],
            ["Contract sum", "£286,400.00"],
        ],
        [1, 2],
        head=False,
    )
    b.p(
        "I hereby certify that practical completion of the Works was achieved on 8 May 2026. The rectification period of twelve months runs from that date. One moiety of the retention, namely £7,160.00, is hereby released.",
        gap=14,
    )
    b.ink(33, "G. Attwater").p(
        "Geoffrey Attwater RIBA, for and on behalf of the Employer", gap=0
    ).p("Contract Administrator", gap=0).p("Dated: 12 May 2026", gap=14)
    b.p(
        "Distribution: Employer (1) / Contractor (2) / Quantity Surveyor (1) / Clerk of Works (1) / File",
        9,
    )

    def stamp(c):  # type: ignore[no-untyped-def]
        c.saveState()
        c.translate(390, 330)
        c.rotate(12)
        c.setLineWidth(2)
        c.ellipse(-70, -35, 70, 35)
        c.setFont("Helvetica-Bold", 9)
        c.drawCentredString(0, 5, "ATTWATER LEE")
        c.drawCentredString(0, -8, "CHARTERED ARCHITECTS")
        c.restoreState()

    page = b.pdf(draw=stamp)
    how = Scanner(dpi=105, skew=-0.8, noise=3, jpeg=40, seed=3)
    return Paper(
        "ml-en-practical",
        "a",
        "scan",
        scanned(page, how),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="St Osyth Almshouse Trust",
            project="Re-roofing of the North Range",
            project_code="SOA/NR/02",
            milestone="Practical Completion",
            signatory_name="Geoffrey Attwater",
            signatory_title="Contract Administrator",
            signature_date="2026-05-12",
            amount="7160.00 GBP",
        ),
        page,
    )


def uat() -> Paper:
    """A table of releases of which one is signed off."""
    body = r"""
#text(16pt)[*User Acceptance Test — Sign-Off*]

#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Customer: *Harbourline Credit Union*], [Supplier: Quillon Software Ltd], [Project: Member Portal Renewal], [Engagement: QS-0934], [Test lead: Siobhán Rooney], [Cycle: 3 of 3])

== Where we are

#table(columns: (auto, 2fr, 1fr, 1fr, 1fr), [*Rel.*], [*Scope*], [*Cases*], [*Fee*], [*Status*],
 [R1], [Log-in and balances], [112 / 112], [€22,000], [Signed 02/02/2026],
 [R2], [Loan applications], [87 / 87], [€31,500], [*This sign-off*],
 [R3], [Statements and archive], [0 / 64], [€19,000], [Not started])

== Defects at the end of the cycle

Severity 1: none. Severity 2: none. Severity 3: two, both cosmetic, carried in the backlog and not counted against the release by agreement of 19 March.

== How this form is used

One form is signed for each release. A release with an open severity 1 or 2 defect is rejected and goes back for another cycle; a release with agreed workarounds may be accepted conditionally, in which case the conditions are listed in a schedule. No schedule is attached to this form.

== Sign-off

The business owner has reviewed the test report for R2 Loan applications. The exit criteria are met and the release is accepted for go-live.

#grid(columns: (1fr, 1fr), row-gutter: 8pt, [«a»], [], [*Fionnuala Keating* \ Director of Lending, Harbourline Credit Union], [Date: 24 March 2026])
"""
    return Paper(
        "ml-en-uat",
        "a",
        "text",
        press(body, a=42),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Harbourline Credit Union",
            project="Member Portal Renewal",
            project_code="QS-0934",
            milestone="R2 Loan applications",
            signatory_name="Fionnuala Keating",
            signatory_title="Director of Lending",
            signature_date="2026-03-24",
            amount="31500.00 EUR",
        ),
    )


def board() -> Paper:
    """A resolution of the client's board; the date is in words."""
    b = Pen("Times-Roman", 11.5, margin=75)
    b.h("GRANITE FALLS SCHOOL DISTRICT NO. 9", 14, alignment=1).h(
        "BOARD OF EDUCATION", 12, alignment=1
    ).h("RESOLUTION 2026-31", 12, 16, alignment=1)
    b.p(
        "WHEREAS the District entered into an agreement with Tamarack Energy Advisors for the Facility Energy Audit (Project GF-EA-12); and"
    )
    b.p(
        "WHEREAS the Superintendent reports that the Final Audit Report has been delivered and satisfies Exhibit B of said agreement;"
    )
    b.p(
        "NOW, THEREFORE, BE IT RESOLVED that the Board accepts the Final Audit Report and authorizes payment to Tamarack Energy Advisors of the closing installment of $38,200.00."
    )
    b.p(
        "ADOPTED this twelfth day of March, two thousand twenty-six, by a vote of six ayes and one nay.",
        gap=22,
    )
    b.cols([Ink(51), "Lorraine Pettibone", "President of the Board"], ["(District seal)"])
    return Paper(
        "ml-en-resolution",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Granite Falls School District No. 9".upper(),
            project="Facility Energy Audit",
            project_code="GF-EA-12",
            milestone="Final Audit Report",
            signatory_name="Lorraine Pettibone",
            signatory_title="President of the Board",
            signature_date="2026-03-12",
            amount="38200.00 USD",
        ),
    )


LATE = [
    (
        "1 Introduction",
        "This completion dossier gathers the records of the laboratory fit-out carried out by Brackenhurst Lab Projects Ltd for Vireo Therapeutics plc at Building 12. It is arranged in the order of the works information. Nothing in sections 1 to 6 is to be read as approval; approval is given, if at all, on the last sheet.",
    ),
    (
        "2 Mechanical services",
        "Air handling units AHU-1 to AHU-3 were balanced between 2 and 6 February. Measured flows lie within five per cent of design at every terminal save FT-14, which was re-balanced on 9 February and then passed. Extract from the fume cupboards was measured at three sash heights.",
    ),
    (
        "3 Electrical services",
        "The installation was inspected and tested to BS 7671. The certificate of the electrical contractor forms Annex E. Emergency lighting ran for three hours on discharge test. One luminaire in corridor C2 was replaced.",
    ),
    (
        "4 Finishes",
        "The vinyl welds were vacuum-tested. Wall cladding in the clean corridor was rejected by the resident inspector on 20 January because of visible joints; the panels were taken down and hung again, and re-inspected.",
    ),
    (
        "5 Training",
        "Eleven users attended. The attendance sheets are in Annex G. The recording is kept on the building portal.",
    ),
    (
        "6 Warranties",
        "Each manufacturer's warranty begins on the day that the client signs this dossier and runs for the term given in Annex H.",
    ),
]


def late() -> Paper:
    """The decision stands on the last of several pages."""
    b = Pen("Helvetica", 10.5)
    b.gap(140).h("Completion Dossier", 26).p("Laboratory Fit-out, Building 12").p(
        "Job number BLP-1470"
    ).p("Prepared for Vireo Therapeutics plc").page()
    for title, text in LATE:
        b.h(title, 13).p(text)
        b.grid(
            [
                ["Item", "Record", "Result"],
                [f"{title[0]}.1", "As-built drawing checked on site", "Pass"],
                [f"{title[0]}.2", "Operating manual issued", "Yes"],
                [f"{title[0]}.3", "Spares list issued", "Yes"],
            ],
            [1, 4, 1],
        ).page()
    b.h("7 Client's statement", 13).p(
        "Vireo Therapeutics plc has walked the works and read this dossier. The Handover milestone is approved without reservation, and the sum of £112,080.00 held against it may be invoiced under PO VT-60331."
    )
    b.ink(61).p("Dr Anselm Whitcroft, Head of Estates", gap=0).p("27 February 2026")
    return Paper(
        "ml-en-dossier",
        "a",
        "text",
        b.pdf(foot="BLP-1470 Completion Dossier    %p"),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Vireo Therapeutics plc",
            project="Laboratory Fit-out, Building 12",
            project_code="BLP-1470",
            milestone="Handover",
            signatory_name="Dr Anselm Whitcroft",
            signatory_title="Head of Estates",
            signature_date="2026-02-27",
            amount="112080.00 GBP",
            po_number="VT-60331",
        ),
    )


def sideways() -> Paper:
    """A landscape page that lies on its side, with an e-signature record."""
    body = r"""
#align(center)[#text(15pt)[*DELIVERABLE ACCEPTANCE FORM*]]
#table(columns: (1fr, 2fr), [Agency], [Department of Coastal Affairs], [Vendor], [Marram Geospatial LLC], [Task order], [DCA-TO-0058], [Deliverable], [D-6 Shoreline Change Atlas], [Fixed price], [US\$ 73,900.00])
Agency action (choose one): #h(1em) #bx("x") Accept #h(2em) #bx("") Accept with corrections #h(2em) #bx("") Reject

Comments of the reviewer: clear maps, sensible legend.

*Electronic signature record* \
Signed by: Odalys Ferrante, Program Manager \
Timestamp: 2026-01-29T15:03:41Z #h(1em) Envelope 7c1f-90aa-4e
"""
    page = joined(press(body, page="flipped: true"), turn=90)
    return Paper(
        "ml-en-sideways",
        "a",
        "text",
        page,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Department of Coastal Affairs",
            project_code="DCA-TO-0058",
            milestone="D-6 Shoreline Change Atlas",
            signatory_name="Odalys Ferrante",
            signatory_title="Program Manager",
            signature_date="2026-01-29",
            amount="73900.00 USD",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (plain, letter, mail, change, times, practical, uat, board, late, sideways):
        yield make()
