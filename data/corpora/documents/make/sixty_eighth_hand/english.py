"""English papers, first half: certificates, a refusal, change orders, time and mail."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from sixty_eighth_hand.board import Sheet, join, paper, ty


def completion() -> Paper:
    """Practical completion of a fit-out, given by the client's own estates head."""
    s = Sheet("Times-Roman", 10.5, foot="Form PC/2 - Harrowgate Priory Estates Office")
    s.h("CERTIFICATE OF PRACTICAL COMPLETION", 14, 1).rule()
    s.p(
        "<b>To:</b> Lockett and Varey Interiors Ltd, Unit 9, Canal Reach, Shipley",
        "<b>Employer:</b> The Governors of Harrowgate Priory School",
        "<b>Works:</b> Refectory and servery fit-out &nbsp;&nbsp; <b>Job no.:</b> HPS/EST/0417",
    )
    s.p(
        "We hereby certify that, in our opinion, practical completion of the Works was achieved on 11 September 2026 and that the Works have been taken into use by the Employer. The defects liability period of twelve months runs from that date.",
        "One half of the retention, being the sum of <b>£18,462.50</b>, is released by the issue of this certificate.",
    )
    s.gap(20).sig(
        (
            "Signed for and on behalf of the Employer",
            "~Helen Marchbanks",
            "Helen Marchbanks",
            "Head of Estates",
            "Date: 14 September 2026",
        )
    )
    s.p("Copies: contractor / quantity surveyor / bursary / file", size=8)
    s.gap().p(
        "Notes: 1. This certificate does not relieve the contractor of any obligation under the contract. 2. The contractor shall make good defects notified during the defects liability period within a reasonable time. 3. The remaining half of the retention becomes due with the certificate of making good.",
        size=8,
    )
    return paper(
        "mj-practical-completion",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="The Governors of Harrowgate Priory School",
            project="Refectory and servery fit-out",
            project_code="HPS/EST/0417",
            signatory_name="Helen Marchbanks",
            signatory_title="Head of Estates",
            signature_date="2026-09-14",
            amount="18462.50 GBP",
        ),
    )


def uat() -> Paper:
    """User acceptance of a release, with results by test suite."""
    data = ty(r"""#set page(paper: "us-letter", margin: 2cm, footer: align(right, text(8pt)[Fernbank Digital - QA-F-12 rev 4]))
#set text(font: "Liberation Sans", size: 10pt)
#rect(fill: rgb("#0d4a5b"), width: 100%, inset: 10pt, text(white, 15pt)[*User Acceptance Testing: Sign-off Sheet*])
#grid(columns: (1fr, 1fr), gutter: 6pt, [*Customer* Tidewater Credit Union], [*Project* Member Portal Replatform], [*Engagement no.* FBD-20871], [*Phase* Release 3: Online Loan Application])
#v(6pt)
#table(columns: (3fr, 1fr, 1fr, 1fr), [*Suite*], [*Run*], [*Pass*], [*Open*], [Identity and login], [44], [44], [0], [Loan application entry], [112], [112], [0], [Document upload], [38], [37], [1 (Sev 4)], [Back-office queue], [61], [61], [0])
The single open item is cosmetic, has been logged as TP-339 for the regular backlog and does not affect this sign-off.
== Outcome
Testing is complete and the exit criteria of the test plan are met. Tidewater Credit Union accepts Release 3 for production. The fixed fee for this phase, \$64,800.00, may be invoiced.
#v(10pt)
#table(columns: (3cm, 5cm, 4.4cm, 3cm), inset: 8pt, [], [*Name*], [*Signature*], [*Date*], [Business owner], [Priya Raman, VP Digital Channels], ink("Priya Raman"), [Oct 2, 2026])
""")
    return paper(
        "mj-uat-suites",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Tidewater Credit Union",
            project="Member Portal Replatform",
            project_code="FBD-20871",
            milestone="Release 3: Online Loan Application",
            signatory_name="Priya Raman",
            signatory_title="VP Digital Channels",
            signature_date="2026-10-02",
            amount="64800.00 USD",
        ),
    )


def refusal() -> Paper:
    """A letter that refuses a deliverable with reasons."""
    s = Sheet("Helvetica", 10.5, margin=70, colour="#5b2c06")
    s.h("MERRIDALE WATER", 18).p("Asset Strategy, Quay House, Exeter EX2 4AN", size=8).rule(1.5)
    s.p(
        "7 August 2026",
        "Pennon Ridge Consulting LLP<br/>For the attention of Mr D. Okafor",
        "<b>Deliverable D4, Leakage Model Calibration Report - notice under clause 9.3</b><br/>Project: Catchment 2030 Leakage Study (our ref. MW-7720)",
    )
    s.p(
        "Dear David,",
        "Thank you for the report received on 27 July. Our modelling team has reviewed it against the acceptance criteria in Schedule 2 and I am writing to tell you that we are unable to accept it.",
        "Two of the five zones (Tamerton and Ide) have been calibrated on 2023 flow data although the specification calls for the 2025 logging campaign, and the sensitivity runs asked for in section 6 are missing altogether. The uncertainty bands shown in table 11 can therefore not be relied on.",
        "The deliverable is accordingly rejected. The associated fee of £22,750.00 will not be released until a corrected report has been submitted and has passed review. Please let me have your programme for resubmission within ten working days.",
    )
    s.p("Yours sincerely,").sig(("~Imogen Tarrant", "Imogen Tarrant", "Senior Asset Planner"))
    return paper(
        "mj-letter-refusal",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="MERRIDALE WATER",
            project="Catchment 2030 Leakage Study",
            project_code="MW-7720",
            milestone="Deliverable D4, Leakage Model Calibration Report",
            signatory_name="Imogen Tarrant",
            signatory_title="Senior Asset Planner",
            signature_date="2026-08-07",
            amount="22750.00 GBP",
        ),
    )


def last_line() -> Paper:
    """An acceptance that is made conditional by its last line."""
    data = ty(r"""#set page(margin: (x: 3cm, y: 2.4cm))
#set text(font: "DejaVu Serif", size: 9.5pt)
#align(center)[#text(16pt)[Deliverable Acceptance] \ #line(length: 40%)]
Client: Oban & Skerry Ferries plc \
Consultant: Blackwood Naval Architects \
Commission: Terminal Berthing Review, commission no. 26-114 \
Deliverable: Stage B Mooring Analysis \
Fee for this stage: GBP 31,200.00

We have received the above deliverable in the form and to the standard that the commission calls for. The calculations were checked by our marine superintendent and the drawings agree with the survey. The stage is accepted and the consultant may submit an invoice for the fee shown.

#v(1cm)
#ink("Ewan Galbraith") \
Ewan Galbraith, Technical Director \
22 May 2026

#v(1cm)
#text(6.5pt)[This acceptance takes effect only once the wave data licence has been transferred to Oban & Skerry Ferries plc.]
""")
    return paper(
        "mj-last-line-condition",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Oban & Skerry Ferries plc",
            project="Terminal Berthing Review",
            project_code="26-114",
            milestone="Stage B Mooring Analysis",
            signatory_name="Ewan Galbraith",
            signatory_title="Technical Director",
            signature_date="2026-05-22",
            amount="31200.00 GBP",
            conditions=["the wave data licence has been transferred to Oban & Skerry Ferries plc"],
        ),
    )


def draft() -> Paper:
    """A certificate with DRAFT across the page, unsigned."""
    s = Sheet(
        "Helvetica",
        10,
        LETTER,
        colour="#224422",
        mark="DRAFT",
        head="Cobalt Ridge Environmental, Inc.",
    )
    s.h("Certificate of Substantial Completion", 17)
    s.kv(
        ("Owner", "Lasater County Flood Control District"),
        ("Project", "Mill Creek Culvert Replacement"),
        ("Job number", "CR-5519"),
        ("Milestone", "Phase 2 - Instream Works"),
        ("Certified value", "$147,300.00"),
        grid=True,
    )
    s.p(
        "The Owner acknowledges that the work under the milestone named above is sufficiently complete for its intended use and accepts it as of the date of signature."
    )
    s.gap(30).sig(
        ("OWNER", "~", "Name: Dolores Whitcomb", "Title: District Engineer", "Date: ____________"),
        ("CONTRACTOR", "~", "Name: Ray Tillis", "Title: Project Manager", "Date: ____________"),
    )
    s.gap().p(
        "Distribution after execution: District board clerk; construction manager; surety; file 5519-C. Warranty periods for pumps, gates and plantings are listed in Appendix B. Utilities and insurance pass to the Owner at noon on the date of signature.",
        size=8,
    )
    return paper(
        "mj-substantial-draft",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Lasater County Flood Control District",
            project="Mill Creek Culvert Replacement",
            project_code="CR-5519",
            milestone="Phase 2 - Instream Works",
            signatory_name="Dolores Whitcomb",
            signatory_title="District Engineer",
            amount="147300.00 USD",
            warnings=["draft_or_void"],
        ),
    )


def order() -> Paper:
    """An American change order with the sum of the contract carried on, typed signatures."""
    s = Sheet("Courier", 9.5, LETTER, margin=60)
    s.h("CHANGE ORDER", 16, 1)
    s.grid(
        ("CHANGE ORDER NO.", "PROJECT NO.", "DATE OF ISSUE"), ("007", "2025-0388", "June 18, 2026")
    )
    s.p(
        "PROJECT: Bellweather Community Library, East Wing",
        "OWNER: Town of Saltmarsh, Delaware",
        "CONTRACTOR: Ostrander Brothers Mechanical, Inc.",
    )
    s.p(
        "The contract is changed as follows: furnish and install two additional rooftop energy recovery units (ERU-5, ERU-6) with controls; delete baseboard heaters in Rooms 204 to 209."
    )
    s.grid(
        ("", "Amount"),
        ("Original contract sum", "$1,284,000.00"),
        ("Net change by previous change orders", "$36,410.00"),
        ("Contract sum prior to this change order", "$1,320,410.00"),
        ("This change order INCREASES the sum by", "$27,985.00"),
        ("New contract sum", "$1,348,395.00"),
        widths=(330, 130),
    )
    s.p(
        "Contract time is increased by nine (9) calendar days.",
        "NOT VALID UNTIL SIGNED BY THE OWNER AND CONTRACTOR",
    )
    s.sig(
        ("CONTRACTOR", "/s/ Pete Ostrander", "Pete Ostrander, President", "06/19/2026"),
        ("OWNER", "/s/ Lorraine Hatch", "Lorraine Hatch, Town Manager", "06/23/2026"),
    )
    s.gap().p(
        "The sum and time stated are full compensation for the change, including overhead, profit, bonds and all effects on unchanged work. Specification sections 23 72 00 and 25 55 00 apply.",
        size=8,
    )
    return paper(
        "mj-us-change-order",
        s.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Town of Saltmarsh, Delaware",
            project="Bellweather Community Library, East Wing",
            project_code="2025-0388",
            signatory_name="Lorraine Hatch",
            signatory_title="Town Manager",
            signature_date="2026-06-23",
            amount="27985.00 USD",
            change_order_number="007",
        ),
    )


def asked() -> Paper:
    """A variation that still waits for the client's signature; the consultant has signed."""
    data = ty(r"""#set page(margin: 2.2cm)
#set text(font: "New Computer Modern", size: 11pt)
#text(20pt, fill: rgb("#7a3b00"))[Variation Request] #h(1fr) *VR-019*
#line(length: 100%)
/ Client: Norbury Hospitals Trust
/ Appointment: Theatres 5 to 8 Refurbishment, job 3306
/ Prepared by: Quill Hadley Engineers, 3 March 2026
== What changes
The Trust has asked for a second isolation panel in each anaesthetic room. This adds design, specification and two site visits.
== Effect
Additional fee: £6,840.00 excluding VAT. Programme: no effect.
== Authorisation
We will begin work on this variation when a countersigned copy has come back to us.
#table(columns: (1fr, 1fr), inset: 9pt, [For Quill Hadley Engineers \ #ink("M. Adeyemi") \ Morenike Adeyemi, Associate \ 3 March 2026], [For Norbury Hospitals Trust \ \ \ Name: Colin Prewett \ Position: Capital Projects Manager \ Date: ])
""")
    return paper(
        "mj-variation-waiting",
        data,
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Norbury Hospitals Trust",
            project="Theatres 5 to 8 Refurbishment",
            project_code="3306",
            signatory_name="Colin Prewett",
            signatory_title="Capital Projects Manager",
            amount="6840.00 GBP",
            change_order_number="VR-019",
            warnings=["partly_signed"],
        ),
    )


def hours() -> Paper:
    """A fortnight of a contractor, approved by e-signature record."""
    s = Sheet("Helvetica", 9, colour="#333366", head="Corvane Talent - contractor portal export")
    s.h("Timesheet 88120-17")
    s.p(
        "Contractor: Anneliese Duffy &nbsp;|&nbsp; Client: Brightwater Rail Signalling Ltd &nbsp;|&nbsp; Assignment: Interlocking Data Preparation &nbsp;|&nbsp; PO: 4500771203"
    )
    s.grid(
        ("Week ending", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"),
        ("06 Sep 2026", "7.5", "7.5", "8.0", "7.5", "7.0", "37.5"),
        ("13 Sep 2026", "7.5", "7.5", "7.5", "0.0", "7.5", "30.0"),
    )
    s.p("Hours for period: 67.5 at £62.00 per hour = £4,185.00")
    s.h("Approval history", 11)
    s.grid(
        ("When", "Who", "Event"),
        ("13 Sep 2026 18:02", "Anneliese Duffy", "Submitted"),
        (
            "15 Sep 2026 09:41",
            "Graham Stott (Signalling Design Lead, Brightwater Rail Signalling Ltd)",
            "Approved - electronically signed, ref 7F1C-22D0",
        ),
        widths=(110, 250, 120),
    )
    return paper(
        "mj-portal-timesheet",
        s.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Brightwater Rail Signalling Ltd",
            project="Interlocking Data Preparation",
            project_code=None,
            signatory_name="Graham Stott",
            signatory_title="Signalling Design Lead",
            signature_date="2026-09-15",
            amount="4185.00 GBP",
            po_number="4500771203",
        ),
    )


def mail() -> Paper:
    """A printed mail in which the client accepts, above the vendor's question."""
    s = Sheet("Helvetica", 10, LETTER, foot="https://mail.coppervale.example/print?id=19af 1/1")
    s.p("<b>Coppervale Museum Mail</b>", size=12).rule(1.5)
    s.kv(
        ("From:", "Tobias Renner &lt;t.renner@coppervale.example&gt;"),
        ("To:", "Yuki Sandoval &lt;yuki@lanternstory.example&gt;"),
        ("Date:", "Tue, Jul 21, 2026 at 4:12 PM"),
        ("Subject:", "RE: Tides of Copper exhibit - final media package"),
        left=60,
    )
    s.p(
        "Yuki,",
        "The team sat down with the final media package this morning and everybody is delighted. All fourteen loops run on the gallery players without a hitch. Consider the final media package accepted, and go ahead and bill the last $12,400.",
        "Best,<br/>Tobias",
        "--<br/>Tobias Renner<br/>Director of Exhibitions, Coppervale Museum",
    )
    s.p(
        "On Mon, Jul 20, 2026 at 9:03 AM Yuki Sandoval wrote:<br/>&gt; Hi Tobias, the final media package is on the drive. Could you confirm<br/>&gt; acceptance once you have had a chance to run it? Not urgent.",
        left=14,
        size=9,
    )
    return paper(
        "mj-mail-museum",
        s.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Coppervale Museum",
            project="Tides of Copper exhibit",
            milestone="final media package",
            signatory_name="Tobias Renner",
            signatory_title="Director of Exhibitions",
            signature_date="2026-07-21",
            amount="12400.00 USD",
        ),
    )


def purchase() -> Paper:
    """A purchase order of services, signed by the buyer."""
    data = ty(r"""#set page(margin: 1.8cm)
#set text(size: 10.5pt)
#grid(columns: (1fr, 1fr), [*Kestrel Dairy Co-operative Ltd* \ Milk Lane, Whitchurch], align(right)[#text(18pt)[PURCHASE ORDER] \ No. *KD-PO-60913* \ Date 4 February 2026])
#v(8pt)
Supplier: Thornleigh Process Safety Ltd. Please quote the order number on delivery notes and invoices.
#table(columns: (auto, 1fr, auto, auto, auto), [*Line*], [*Description*], [*Qty*], [*Price*], [*Value*], [10], [HAZOP study, spray dryer 3 upgrade (project SD3-U)], [1], [£9,600.00], [£9,600.00], [20], [Close-out workshop, on site], [2], [£1,150.00], [£2,300.00])
#align(right)[Order total excluding VAT: *£11,900.00*]
Payment: 30 days from invoice. Work is to be carried out under our standard conditions of purchase (issue 8). Acceptance of the study will be confirmed separately in writing.

Authorised: #ink("S. Pugh") Sian Pugh, Purchasing Manager, 4 February 2026
""")
    return paper(
        "mj-order-dairy",
        data,
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Kestrel Dairy Co-operative Ltd",
            project="spray dryer 3 upgrade",
            project_code="SD3-U",
            signatory_name="Sian Pugh",
            signatory_title="Purchasing Manager",
            signature_date="2026-02-04",
            amount="11900.00 GBP",
            po_number="KD-PO-60913",
        ),
    )


def late_page() -> Paper:
    """A handover dossier whose decision stands upside down on page seven of nine."""
    s = Sheet(
        "Times-Roman",
        10,
        head="Saltire Grid Storage - Handover Dossier - Lochbuie 40 MW - Project no. LB40-EPC",
        colour="#00334d",
    )
    s.h("Handover Dossier", 22).p(
        "Project: Lochbuie 40 MW Battery Storage",
        "Project no.: LB40-EPC",
        "Employer: Saltire Grid Storage Ltd",
        "Contractor: Ironwell Power Systems GmbH, Bremen",
    ).brk()
    topics = (
        "As-built drawings",
        "Protection settings",
        "Factory test records",
        "Site test records",
        "Spare parts",
    )
    for number, topic in enumerate(topics, 1):
        s.h(f"{number} {topic}", 13)
        for k in range(1, 5):
            s.p(
                f"{number}.{k} Record set {topic[:3].upper()}-{number}{k:02d} has been filed in the document system under the Employer's numbering. Each sheet carries the red-line status of the last walk-down, the initials of the checker and the revision. Superseded sheets were withdrawn and are listed at the end of the set."
            )
        s.brk()
    first = s.pdf()
    t = Sheet(
        "Times-Roman",
        11,
        head="Saltire Grid Storage - Handover Dossier - Lochbuie 40 MW - Project no. LB40-EPC",
        colour="#00334d",
    )
    t.h("6 Taking-over", 13).p(
        "The Employer takes over the Works (Milestone M9, Reliability Run) with effect from 30 June 2026. The reliability run was passed without interruption. There are no outstanding items that would affect the use of the Works.",
        "On this statement the Contractor becomes entitled to the milestone payment of EUR 412,000.00.",
    )
    t.gap(20).sig(
        (
            "For the Employer",
            "~Fiona Strachan",
            "Fiona Strachan, Engineering Director",
            "1 July 2026",
        ),
        ("For the Contractor", "~Jens Ahlers", "Jens Ahlers, Site Manager", "1 July 2026"),
    )
    u = Sheet(
        "Times-Roman",
        10,
        head="Saltire Grid Storage - Handover Dossier - Lochbuie 40 MW - Project no. LB40-EPC",
        colour="#00334d",
    )
    u.h("7 Warranty contacts", 13).p(
        "Warranty claims are reported by telephone to the service desk in Bremen and afterwards confirmed in writing."
    ).brk().h("8 Index of abbreviations", 13).p(
        "BMS battery management system; EPC engineering, procurement and construction; SAT site acceptance test."
    )
    data = join(first, join(t.pdf(), turn=180), u.pdf())
    return paper(
        "mj-dossier-upside-down",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Saltire Grid Storage Ltd",
            project="Lochbuie 40 MW Battery Storage",
            project_code="LB40-EPC",
            milestone="Milestone M9, Reliability Run",
            signatory_name="Fiona Strachan",
            signatory_title="Engineering Director",
            signature_date="2026-07-01",
            amount="412000.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family's papers."""
    for make in (
        completion,
        uat,
        refusal,
        last_line,
        draft,
        order,
        asked,
        hours,
        mail,
        purchase,
        late_page,
    ):
        yield make()
