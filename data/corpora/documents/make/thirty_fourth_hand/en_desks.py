"""English papers of offices: boards, desks, mailboxes and laboratories."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import scanned, text


def resolution() -> Paper:
    """A board of trustees accepts a consultant's review."""
    src = r"""
#align(center)[#text(15pt, smallcaps[The Merrowdown Hospice Trust]) \ #emph[Registered charity] \ #v(6pt) *RESOLUTION OF THE BOARD OF TRUSTEES* \ passed at the meeting of 18 September 2025]
#v(10pt)
WHEREAS the Trust engaged Bellhouse Tanner Advisory under engagement letter BT/611 to carry out the review named "Governance and reserves review";
WHEREAS the final report, being the third and last stage of that review, was laid before the trustees on 4 September 2025 and presented by the adviser today;
#v(4pt)
IT WAS RESOLVED unanimously
#set enum(numbering: "(a)")
+ that the final report be and is hereby accepted as delivered in full;
+ that the closing fee of £11,600 be paid on presentation of the invoice;
+ that the Chair sign this resolution on behalf of the Trust.
#v(18pt)
#align(right)[#hw("Honor Lascelles", s: 30pt) \ Dr Honor Lascelles \ Chair of the Trustees \ 18 September 2025]
#v(1fr)
Certified a true extract from the minute book, folio 212. \ _E. Quaye, Clerk to the Trustees_
"""
    return text(
        "trustees-resolution",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="The Merrowdown Hospice Trust",
            project="Governance and reserves review",
            project_code="BT/611",
            milestone="final report",
            signatory_name="Dr Honor Lascelles",
            signatory_title="Chair of the Trustees",
            signature_date="2025-09-18",
            amount="11600.00 GBP",
        ),
        font="Libertinus Serif",
        size=12,
        margin="3cm",
    )


def letter() -> Paper:
    """A client's letter to the trainer."""
    src = r"""
#align(right)[*Calder Valley Dairies* \ Milk Lane, Sowerdale SD4 7LT \ 30 June 2026]
Ms Anneke Bright \ Steppingstone Learning Ltd \ 9 Cloth Hall Yard \ Rochford
#v(8pt)
Dear Anneke,
#v(2pt)
*Team leader programme, cohort 5 -- your job SL-0907*
#v(2pt)
The last of the six modules ran on Tuesday and I have now had the feedback sheets from all fourteen delegates. Average mark 4.6 out of 5, nobody missed more than one session, and the two assessments you owed us came through yesterday.
I am glad to say that we regard the programme for cohort 5 as delivered, and we have nothing to hold against it. Would you kindly send the balance invoice, £6,420.00 plus VAT, marked with our order number 30551? It will go into the July run.
We shall talk about cohort 6 after the summer; nothing is decided there.
#v(6pt)
Yours sincerely
#v(2pt)
#ink(33, w: 44mm) \
Gareth Ollerenshaw \
Head of People
"""
    return text(
        "dairy-letter",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Calder Valley Dairies",
            project="Team leader programme, cohort 5",
            project_code="SL-0907",
            signatory_name="Gareth Ollerenshaw",
            signatory_title="Head of People",
            signature_date="2026-06-30",
            amount="6420.00 GBP",
            po_number="30551",
        ),
        font="Liberation Serif",
        size=11.5,
        margin="2.8cm",
    )


def uat() -> Paper:
    """A user acceptance sign-off with a record of electronic signing."""
    src = r"""
#block(fill: rgb("#24344d"), width: 100%, inset: 10pt)[#text(fill: white, 15pt)[*UAT Exit & Sign-off*] #h(1fr) #text(fill: white)[Fernhollow Software]]
#v(4pt)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [*Client:* Tidewater Credit Union], [*Project:* Loan origination portal], [*Project ID:* FHS-LOP-04], [*Release:* 2.3], [*Milestone:* User Acceptance Testing, cycle 2], [*Milestone payment:* USD 58,000.00])
#v(4pt)
#table(columns: (1fr, auto, auto, auto, auto), fill: (x, y) => if calc.odd(y) { luma(240) }, [*Test area*], [*Planned*], [*Passed*], [*Failed*], [*Deferred*], [Application intake], [46], [46], [0], [0], [Credit pull and scoring], [31], [31], [0], [0], [Document pack, e-mail], [22], [21], [0], [1], [Core banking interface], [38], [38], [0], [0])
Severity at exit: critical 0, high 0, medium 0, low 1 (LOP-771, wording of one e-mail; moved to release 2.4 with the client's agreement and not a bar to go-live).
#v(2pt)
Exit criteria 1 to 6 have been met. By signing, the client declares User Acceptance Testing complete and the release fit for production.
#v(4pt)
#block(stroke: 0.6pt + rgb("#24344d"), inset: 8pt, width: 100%)[
#text(8pt)[SIGNED ELECTRONICALLY -- envelope 7F2C-90AE-4411 -- 2 of 2 completed] \
#hw("Latoya Brennick", f: "Dancing Script", s: 18pt) \
Latoya Brennick, VP Lending Operations, Tidewater Credit Union \
Signed 2026-02-26 16:42:07 UTC, authenticated by e-mail and access code
#v(4pt)
#hw("Hal Marsh", f: "Dancing Script", s: 18pt) \
Hal Marsh, Delivery Manager, Fernhollow Software \
Signed 2026-02-26 09:15:33 UTC]
"""
    return text(
        "uat-exit",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Tidewater Credit Union",
            project="Loan origination portal",
            project_code="FHS-LOP-04",
            milestone="User Acceptance Testing, cycle 2",
            signatory_name="Latoya Brennick",
            signatory_title="VP Lending Operations",
            signature_date="2026-02-26",
            amount="58000.00 USD",
        ),
        paper="us-letter",
    )


def refused() -> Paper:
    """A laboratory ticks that the migration is not accepted; scanned."""
    src = r"""
#text(15pt, weight: "bold")[Deliverable review -- client return sheet] \
Supplier: Lumen & Ash Data Services
#v(4pt)
#table(columns: (38mm, 1fr), [Client], [Brackenfield Pathology LLP], [Project], [LIMS migration], [Work package], [WP-4 Historic results load], [Job number], [LAD-20983], [Work package price], [£14,275.00])
#v(4pt)
Please tick one: \ #v(1pt)
#no Accepted #h(14mm) #no Accepted with minor comments #h(14mm) #yes Not accepted
#v(4pt)
Reasons, if not accepted:
#pen("412 of 9,000 sampled results carry the wrong units (mmol/L for mg/dL). Reload needed and a fresh reconciliation before we look at it again.", s: 13pt)
#v(10pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt, [#hw("N. Achterberg", s: 28pt) \ Signature], [#pen("Nell Achterberg") \ Name, Laboratory Manager], [#pen("17 October 2025") \ Date])
"""
    return scanned(
        "lims-return",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Brackenfield Pathology LLP",
            project="LIMS migration",
            project_code="LAD-20983",
            milestone="WP-4 Historic results load",
            signatory_name="Nell Achterberg",
            signatory_title="Laboratory Manager",
            signature_date="2025-10-17",
            amount="14275.00 GBP",
        ),
        Scanner(dpi=100, skew=-0.8, noise=6, jpeg=40, blur=0.6, seed=43),
        font="Liberation Sans",
        size=11,
    )


def two_needed() -> Paper:
    """A long deliverable record; the second of two client signatures is missing on the last page."""
    parts = "\n".join(
        f"== {n}. {head}\n{body}\n#pagebreak()"
        for n, (head, body) in enumerate(
            (
                (
                    "Purpose",
                    "This record closes the concept stage of the Tern Island interpretation centre. It gathers what was handed over, how it was reviewed, and who takes it over for the client. It does not alter the appointment.",
                ),
                (
                    "Documents handed over",
                    "General arrangement drawings TI-A-100 to TI-A-118; story outline, second edition; cost plan at 1:200; visitor flow study; ecologist's note on the roost; schedule of loans from three lenders, one of them abroad.",
                ),
                (
                    "Review meetings",
                    "Three review meetings were held: on 6 March, with the wardens; on 20 March, with the ferry operator; on 2 April, with both partners of the client. Minutes were sent within a week and nobody objected to them.",
                ),
                (
                    "Comments and answers",
                    "Forty-one comments were logged. Thirty-eight were adopted in the drawings. Three were withdrawn by those who made them: the cafe terrace, the second hide and the red roof. No comment is open.",
                ),
                (
                    "Costs",
                    "The cost plan stands at £2.31m, within the ceiling. It will be priced anew at the next stage. Figures in this chapter are told for information and are not what this record releases.",
                ),
            ),
            1,
        )
    )
    src = (
        r"""
#align(center + horizon)[#text(22pt)[Stage completion record] \ #v(6pt) Tern Island interpretation centre \ Concept stage (Stage 2) \ #v(10pt) Curlew Exhibition Design for the Northshore Nature Partnership \ Commission no. CED-188]
#pagebreak()
"""
        + parts
        + r"""
== 6. Taking over
The Northshore Nature Partnership accepts the concept stage as complete and releases the stage fee of £37,900.00. Under clause 5.2 of the appointment this needs the signatures of both partners.
#v(10pt)
#table(columns: (1fr, 1fr), inset: 9pt, [For the Seabird Conservancy \ #ink(9) \ Ewan Tulloch, Chief Executive \ Date: 14 April 2026], [For Northshore District Council \ #v(10mm) Bridget Farrow, Director of Place \ Date: ])
For Curlew Exhibition Design: #ink(27) Milo Grange, 10 April 2026
"""
    )
    return text(
        "two-partners",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Northshore Nature Partnership",
            project="Tern Island interpretation centre",
            project_code="CED-188",
            milestone="Concept stage (Stage 2)",
            signatory_name="Bridget Farrow",
            signatory_title="Director of Place",
            amount="37900.00 GBP",
            warnings=["partly_signed"],
        ),
        font="DejaVu Serif",
        size=10,
        page="footer: context align(center, text(8pt)[CED-188 / #counter(page).display()])",
    )


def both() -> Paper:
    """Both answers are ticked on a scanned sheet that is signed."""
    src = r"""
#grid(columns: (1fr, auto), [*OAKBRIDGE CATERING EQUIPMENT* \ Installation sign-off], [Job no. *OCE 4471*])
#rule()
Customer: St Aldate's Preparatory School \
Site and job: Kitchen refit, main refectory \
Installed: two combi ovens, dishwasher, extraction hood \
Balance due on sign-off: £23,615.00
#v(4pt)
The customer's representative has been shown the equipment in use and
#v(2pt)
#tick is satisfied with the installation and signs it off \
#tick is not satisfied; see remarks
#v(2pt)
Remarks: #gap(110mm)
#v(8pt)
Signed #hw("Fr. Lowther", s: 28pt) \
Name #pen("Frances Lowther") #h(1cm) Job title #pen("Bursar") \
Date #pen("28 August 2026")
"""
    return scanned(
        "kitchen-both-ticked",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="St Aldate's Preparatory School",
            project="Kitchen refit, main refectory",
            project_code="OCE 4471",
            signatory_name="Frances Lowther",
            signatory_title="Bursar",
            signature_date="2026-08-28",
            amount="23615.00 GBP",
        ),
        Scanner(dpi=105, skew=1.3, noise=7, jpeg=38, seed=44, shadow=True),
        paper="a5",
        margin="1.4cm",
        size=10,
    )


def hours_back() -> Paper:
    """A portal's print of a timesheet that the client returned."""
    src = r"""
#text(9pt, fill: gray)[WorkLedger > Timesheets > TS-2026-W37-114 #h(1fr) printed 21 Sep 2026 08:03]
= Timesheet TS-2026-W37-114
#table(columns: (36mm, 1fr, 36mm, 1fr), stroke: none, [Consultant], [Ravi Sundaram], [Supplier], [Copperline Consulting], [Client], [Hollis Aerospace Fasteners], [Assignment], [ERP cutover support], [Assignment no.], [CLC-3302], [Week], [7 -- 13 September 2026])
#table(columns: 8, align: center, [], [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [Sum], [Standard], [8], [8], [8], [8], [8], [--], [40], [Extra], [--], [2], [2], [--], [--], [6], [10])
Value: 50 h × \$118.00 = \$5,900.00
#v(6pt)
#block(fill: rgb("#fbe6e3"), inset: 8pt, width: 100%)[*Status: REJECTED by client approver* \ Decision signed electronically by Denise Kowal, Program Controller \ 18 Sep 2026 14:20 \ Comment: Saturday was not ordered and nobody was on site. Please correct and resubmit.]
"""
    return text(
        "hours-returned",
        src,
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Hollis Aerospace Fasteners",
            project="ERP cutover support",
            project_code="CLC-3302",
            signatory_name="Denise Kowal",
            signatory_title="Program Controller",
            signature_date="2026-09-18",
            amount="5900.00 USD",
        ),
        paper="us-letter",
        font="DejaVu Sans",
        size=9,
    )


def mail_yes() -> Paper:
    """A plain mail that accepts a brand manual."""
    src = r"""
#text(16pt)[Re: Brand manual v4 for approval]
#rule(stroke: gray)
*From:* Imogen Fairclough <imogen.fairclough@petrelferries.example> \
*To:* Studio Nine Oaks \
*Cc:* accounts@petrelferries.example \
*Sent:* Friday, 13 March 2026 11:27
#v(8pt)
Hi both,
Went through v4 with Alasdair this morning. The tartan is gone, the type is bigger, the livery pages are exactly what the yard needs. Happy to approve the brand manual as it stands -- please treat job 2251 (Petrel rebrand) as finished from our side and bill the last third, £5,300.
Thank you for bearing with us through three rounds!
Imogen
#text(9pt)[Imogen Fairclough \ Marketing Lead \ Petrel Ferries Ltd]
#v(10pt)
#text(9pt, fill: gray)[> On 12 March 2026 at 17:50, Studio Nine Oaks wrote: \ > Please find v4 attached. We need your approval by Monday to keep the print slot.]
"""
    return text(
        "mail-brand-manual",
        src,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Petrel Ferries Ltd",
            project="Petrel rebrand",
            project_code="2251",
            milestone="brand manual",
            signatory_name="Imogen Fairclough",
            signatory_title="Marketing Lead",
            signature_date="2026-03-13",
            amount="5300.00 GBP",
        ),
        size=10.5,
    )


def mail_if() -> Paper:
    """A mail that accepts, provided that two things come."""
    src = r"""
#table(columns: (24mm, 1fr), stroke: none, inset: 2pt, [*From*], [Tobias Wend (twend@halvorsenreeder.example)], [*To*], [project-desk@clearwatermodels.example], [*Date*], [Mon 5 Jan 2026 09:12 +0100], [*Subject*], [Ballast study BWS-62 -- final], [*Attachments*], [none])
#rule()
Dear project desk,
on behalf of Halvorsen Shipmanagement I accept the final ballast study under order HS-40017, provided that
- the missing appendix C (pump curves) is sent by 16 January
- table 7 is corrected to metric tonnes
Once both are in, your closing invoice of EUR 19,850.00 will be released.
Kind regards,
Tobias Wend \
Technical Superintendent \
Halvorsen Shipmanagement
"""
    return text(
        "mail-ballast",
        src,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Halvorsen Shipmanagement",
            project="Ballast study",
            project_code="BWS-62",
            signatory_name="Tobias Wend",
            signatory_title="Technical Superintendent",
            signature_date="2026-01-05",
            amount="19850.00 EUR",
            po_number="HS-40017",
            conditions=[
                "the missing appendix C (pump curves) is sent by 16 January",
                "table 7 is corrected to metric tonnes",
            ],
        ),
        font="Liberation Mono",
        size=9,
    )


def mail_nothing() -> Paper:
    """A vendor chases a signature; nobody decides anything."""
    src = r"""
#text(8pt, fill: gray)[Outbox -- Larkspur Surveying Co. -- page 1 of 1]
#v(4pt)
*Subject:* Gentle reminder: sign-off sheet for the boundary survey \
*From:* hello@larkspursurveying.example \
*To:* m.dunphy@ardscullfarms.example \
*Date:* 8 December 2025, 15:41
#v(8pt)
Dear Mr Dunphy,
just a nudge about the sheet I left with you on the 24th. You told Aoife on the phone that all looked fine, so I hope it is only a matter of finding a pen. As soon as we have it back we can put the survey on the land register and send our bill.
If anything is not to your liking, do ring me and we shall walk the ditch again.
With best wishes for the season,
Larkspur Surveying Co.
"""
    return text(
        "mail-reminder", src, truth("email", None, None, "en"), font="Libertinus Serif", size=12
    )


def sow() -> Paper:
    """A statement of work, countersigned; it carries no decision about work."""
    src = r"""
#set heading(numbering: "1.")
#align(center, text(15pt, weight: "bold")[STATEMENT OF WORK No. 5])
under the Master Services Agreement dated 1 February 2024 between *Ironvale Credit Bureau, Inc.* ("Client") and *Plumb & Sextant Analytics LLC* ("Consultant")
= Engagement
Model risk review of the small-business scorecard (engagement code ICB-MRR-5).
= Deliverables and dates
#table(columns: (auto, 1fr, auto), [*No.*], [*Deliverable*], [*Due*], [1], [Data lineage memo], [May 8, 2026], [2], [Challenger model with notebook], [June 19, 2026], [3], [Validation report], [July 17, 2026])
= Fees
Fixed fee of \$132,000 in total, one third after acceptance of each deliverable. Expenses are included.
= Acceptance
Client has ten business days to accept or reject a deliverable in writing. Silence is not acceptance.
= Term
From April 6, 2026 until the validation report is accepted.
#v(8pt)
#grid(columns: (1fr, 1fr), [*Client* \ #ink(41) \ Rosalind Achebe \ Chief Risk Officer \ April 2, 2026], [*Consultant* \ #ink(45) \ Devon Plumb \ Managing Member \ March 31, 2026])
"""
    return text(
        "scorecard-sow",
        src,
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Ironvale Credit Bureau, Inc.",
            project="Model risk review of the small-business scorecard",
            project_code="ICB-MRR-5",
            signatory_name="Rosalind Achebe",
            signatory_title="Chief Risk Officer",
            signature_date="2026-04-02",
            amount="132000.00 USD",
        ),
        paper="us-letter",
        font="Liberation Serif",
        size=11,
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        resolution,
        letter,
        uat,
        refused,
        two_needed,
        both,
        hours_back,
        mail_yes,
        mail_if,
        mail_nothing,
        sow,
    ):
        yield make()
