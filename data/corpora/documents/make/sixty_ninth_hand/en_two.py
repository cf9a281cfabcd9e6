"""English papers, second half: set with typst."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield Paper(
        "mk-en-mail-yes",
        "a",
        "text",
        typ(r"""
#text(size: 8pt)[5/22/26, 9:14 AM #h(1fr) Harborlight Foods Mail - RE: Line 3 palletizer FAT]
#rule
*RE: Line 3 palletizer FAT* \
*Tobias Renquist* \<trenquist\@harborlight.example\> #h(1fr) Fri, May 22, 2026 at 8:57 AM \
To: Yuki Sandoval \<yuki\@veldt-automation.example\> \
#v(10pt)
Yuki,

The factory acceptance test went fine, and Monday's rerun of the gripper cycle closed the last item on our list. Consider the FAT milestone on job 5517 approved. Go ahead and invoice the \$96,400.00 against PO 310-2258.

See you at install,

Tobias Renquist \
Senior Packaging Engineer \
Harborlight Foods, Inc.

#text(fill: gray)[On Thu, May 21, 2026 at 4:02 PM Yuki Sandoval wrote: \
\> Hi Tobias, are we good on the factory test? I don't want to bill before you say so.]
"""),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Harborlight Foods, Inc.",
            project="Line 3 palletizer",
            project_code="5517",
            milestone="FAT",
            amount="96400.00 USD",
            po_number="310-2258",
            signatory_name="Tobias Renquist",
            signatory_title="Senior Packaging Engineer",
            signature_date="2026-05-22",
        ),
    )

    yield Paper(
        "mk-en-mail-provided",
        "a",
        "text",
        typ(
            r"""
#table(columns: (60pt, 1fr), stroke: none, inset: 3pt, [*From:*], [Oyelaran, Bisi (Programme Office)], [*Sent:*], [Tuesday, 17 February 2026 16:41], [*To:*], [Fenwright Consulting - Delivery], [*Cc:*], [Procurement Inbox], [*Subject:*], [Operating model: our position on the Stage 2 report])
#rule
Dear both,

The steering group discussed your Stage 2 report this morning. We are content to accept it, and Finance has been told so, provided that:

- the benefits table is restated in 2025/26 prices
- the names of interviewees are removed from Annex D

Please treat this message as our formal response under schedule 4.

Regards \
Bisi Oyelaran \
Head of Programme Office \
Calder Vale Combined Authority
""",
            font="Liberation Serif",
            size="11pt",
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Calder Vale Combined Authority",
            milestone="Stage 2 report",
            project="Operating model",
            signatory_name="Bisi Oyelaran",
            signatory_title="Head of Programme Office",
            signature_date="2026-02-17",
            conditions=[
                "the benefits table is restated in 2025/26 prices",
                "the names of interviewees are removed from Annex D",
            ],
        ),
    )

    yield Paper(
        "mk-en-change-void",
        "a",
        "text",
        typ(
            r"""
#align(center)[#text(15pt)[*Project Change Request PCR-19*]]
#kv([Client], [Stonecrop Insurance Mutual], [Programme], [Policy Engine Renewal], [Requested by], [Client], [Description], [Add the Channel Islands tariff to the rating tables], [Effort], [22 person-days], [Price], [AUD 33,000.00])
#v(8pt)
Decision of the client: #h(6pt) #bx(true) approved #h(10pt) #bx(false) declined

#grid(columns: (1fr, 1fr), gutter: 10pt, [Client \ #pen(3) \ Lorelei Brandt, Change Manager \ 30 January 2026], [Supplier \ #pen(7) \ Amos Tindall, Account Lead \ 29 January 2026])
""",
            setup='#set page(foreground: over("VOID"), footer: [Cancelled and replaced by PCR-19A of 11 February 2026])',
        ),
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Stonecrop Insurance Mutual",
            project="Policy Engine Renewal",
            amount="33000.00 AUD",
            change_order_number="PCR-19",
            signatory_name="Lorelei Brandt",
            signatory_title="Change Manager",
            signature_date="2026-01-30",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "mk-en-timesheet-declined",
        "a",
        "text",
        typ(r"""
= Monthly Activity Record
*Marchetti & Boyle Forensic Accountants* #h(1fr) March 2026
#kv([Matter], [Estate of Pell v. Ardent Shipping], [Matter no.], [MB-40771], [Instructing client], [Ardent Shipping Company], [Fee earner], [T. Boyle])
#table(columns: (70pt, 1fr, 50pt), [*Date*], [*Narrative*], [*Hours*], [3 Mar], [Review of voyage accounts], [6.0], [11 Mar], [Drafting of schedule 2], [7.5], [24 Mar], [Travel to Rotterdam and conference], [14.0], [], [*Total*], [*27.5*])
*Client authorisation*

#bx(false) I authorise billing of the hours above. #h(12pt) #bx(true) I do not authorise billing.

Reason: _travel was not agreed, and no conference took place on 24 March._

#pen(5) \
Erlend Vasquez-Moe, Legal Counsel, 2 April 2026
"""),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Ardent Shipping Company",
            project="Estate of Pell v. Ardent Shipping",
            project_code="MB-40771",
            signatory_name="Erlend Vasquez-Moe",
            signatory_title="Legal Counsel",
            signature_date="2026-04-02",
        ),
    )

    yield Paper(
        "mk-en-sow",
        "a",
        "text",
        typ(
            r"""
#align(center)[= Statement of Work SOW-PR-003]
under the Master Services Agreement between *Pinyon Ridge Credit Union* ("Client") and *Alderfly Software LLC* ("Contractor")
+ *Project.* Loan Origination Mobile App.
+ *Scope.* Contractor shall design, build and test the application described in Exhibit A.
+ *Deliverables and acceptance.* Each Deliverable is deemed accepted ten business days after delivery unless Client rejects it in writing.
+ *Fees.* The total fixed fee is \$148,000.00, invoiced in four equal parts.
+ *Personnel.* Contractor will assign one lead engineer and two developers, and will not replace the lead without notice.
+ *Change control.* Changes of scope are made by written change order only.
+ *Assumptions.* Client supplies test data and a sandbox of its core banking system by July 15.
+ *Confidentiality; ownership.* Sections 7 and 9 of the Agreement apply.
+ *Term.* July 1, 2026 through December 18, 2026.
#v(12pt)
#grid(columns: (1fr, 1fr), [CLIENT \ #pen(2) \ Name: Marguerite Olander \ Title: Chief Operating Officer \ Date: June 11, 2026], [CONTRACTOR \ #pen(8) \ Name: Dev Rasmussen \ Title: Managing Member \ Date: June 10, 2026])
""",
            font="Liberation Serif",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Pinyon Ridge Credit Union",
            project="Loan Origination Mobile App",
            project_code="SOW-PR-003",
            amount="148000.00 USD",
            signatory_name="Marguerite Olander",
            signatory_title="Chief Operating Officer",
            signature_date="2026-06-11",
        ),
    )

    yield Paper(
        "mk-en-minutes",
        "a",
        "text",
        typ(r"""
= Progress meeting no. 14
Project: *Fallowfield Viaduct Inspection* #h(1fr) held on 12 March 2026 at the site office

*Present:* L. Kavanagh, P. Strömberg, Z. Nkemelu #h(1fr) *Apologies:* R. Ashdown
#table(columns: (30pt, 1fr, 80pt), [*14.1*], [Previous minutes were read without comment.], [], [*14.2*], [Spans 5 to 9 inspected. Rope access team stood down for two days of wind.], [PS], [*14.3*], [Draft report is due at the end of April. The client will decide on it once it has been received.], [all], [*14.4*], [Car park: residents ask that vans leave bay 3 free.], [ZN])
Next meeting: 9 April, 10:00.
"""),
        truth("other", None, None, "en", project="Fallowfield Viaduct Inspection"),
    )

    yield Paper(
        "mk-en-resolution",
        "a",
        "text",
        typ(
            r"""
#align(center)[*OXBOW CREEK HOMEOWNERS ASSOCIATION* \ Resolution 2026-08 of the Board of Directors]
#v(6pt)
WHEREAS the Association engaged Trillium Reserve Advisors to carry out a reserve study of the common property under agreement TRA-615; and

WHEREAS the final study was delivered on the second of March and every director has had the opportunity to read it; and

WHEREAS the Treasurer reports that the questions of the Landscape Committee have been answered;

#colbreak()
NOW THEREFORE BE IT RESOLVED that the Reserve Study is accepted as the final deliverable of the agreement, and that the closing fee of \$4,300.00 be paid.

Adopted by a vote of five to none on the *nineteenth day of March, two thousand and twenty-six.*

#v(14pt)
#pen(6) \
Cornelius Hatfield \ President of the Board
""",
            font="Liberation Serif",
            size="11pt",
            setup="#set page(columns: 2)",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="OXBOW CREEK HOMEOWNERS ASSOCIATION",
            project="Reserve Study",
            project_code="TRA-615",
            amount="4300.00 USD",
            signatory_name="Cornelius Hatfield",
            signatory_title="President of the Board",
            signature_date="2026-03-19",
        ),
    )

    yield Paper(
        "mk-en-letter-last-line",
        "a",
        "text",
        typ(
            r"""
#align(right)[*Brindlecombe Village Hall Trust* \ The Green, Brindlecombe \ 8 January 2026]
Nettle & Sons Roofing \ Unit 4, Old Brewery, Taunton
#v(8pt)
*Hall roof, your job N-774*

Dear Mr Nettle

Thank you for meeting the trustees on Saturday. We walked the whole roof with you and looked into the loft. The slates are neat, the lead valleys are as drawn, and the scaffold went without a scratch to the yew.

The trustees therefore accept the works as complete and our treasurer will pay your final account of £12,806.40.

With our thanks and good wishes

#pen(4) \
Hester Quantock \ Chair of Trustees
#v(6pt)
P.S. The acceptance holds only if the ridge tiles over the porch are re-bedded before the end of the month.
""",
            font="Liberation Serif",
            size="11.5pt",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Brindlecombe Village Hall Trust",
            project="Hall roof",
            project_code="N-774",
            amount="12806.40 GBP",
            signatory_name="Hester Quantock",
            signatory_title="Chair of Trustees",
            signature_date="2026-01-08",
            conditions=["the ridge tiles over the porch are re-bedded before the end of the month"],
        ),
    )

    yield Paper(
        "mk-en-vendor-notice",
        "a",
        "text",
        typ(r"""
#text(16pt, fill: rgb("#205080"))[*Cobalt Sprig Digital*]
#rule
NOTICE OF COMPLETION #h(1fr) 27 April 2026

To: *Larchmont Philharmonic Society* \ Project: *Subscriber Website* (CSD-133)

We are pleased to announce that Milestone 4, Ticketing integration, has been completed by our team and deployed to production. All 64 test cases passed in our own environment. In our view the acceptance criteria of the agreement are fulfilled.

Your written acceptance is awaited. On receiving it we shall invoice USD 15,500.00.

For Cobalt Sprig Digital \ Imogen Farr, Delivery Manager
"""),
        truth(
            AC,
            "undecided",
            None,
            "en",
            client="Larchmont Philharmonic Society",
            project="Subscriber Website",
            project_code="CSD-133",
            milestone="Milestone 4, Ticketing integration",
            amount="15500.00 USD",
        ),
    )

    yield Paper(
        "mk-en-milestone-table",
        "a",
        "text",
        typ(r"""
= Stage Payment Authority
#kv([Authority], [Glenmorran Council], [Contract], [Harbour Dredging Survey], [Contract ref.], [GC/26/0093], [Contractor], [Silverpike Hydrographic])
#table(columns: (30pt, 1fr, 90pt, 110pt), [*\#*], [*Stage*], [*Value*], [*Position*], [1], [Mobilisation], [£9,000.00], [paid November 2025], [2], [Bathymetric survey], [£27,600.00], [paid January 2026], [3], [Sediment sampling], [£14,250.00], [*this authority*], [4], [Final chart and report], [£11,000.00], [not yet due])
I confirm that the stage marked "this authority" has been carried out to the satisfaction of the Council and authorise its payment.

#text(8pt)[
*Notes*
+ Payment falls due thirty days after the date of this authority, provided that a valid VAT invoice has reached the Council.
+ This authority concerns one stage only. It is no evidence of the final completion of the contract.
+ Queries: Harbour Office, quoting the contract reference. *Copies:* Finance; Legal; Silverpike Hydrographic; harbour file 12]
#v(8pt)
/s/ Fergus MacAlpine #h(1fr) Harbour Master #h(1fr) 26.02.2026
"""),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Glenmorran Council",
            project="Harbour Dredging Survey",
            project_code="GC/26/0093",
            milestone="Sediment sampling",
            amount="14250.00 GBP",
            signatory_name="Fergus MacAlpine",
            signatory_title="Harbour Master",
            signature_date="2026-02-26",
        ),
    )

    snag = typ(r"""
= SNAG SHEET - CLOSE-OUT
*Fitzgibbon Shopfitters, Limerick* #h(1fr) Job *FS-2087*
#kv([Client], [Clover & Rye Bakeries], [Store fit-out], [Henry Street branch], [Balance due on close-out], [€8,640.00])
#table(columns: (25pt, 1fr, 70pt), [*No*], [*Snag*], [*Closed*], [1], [Counter end panel chipped], [yes], [2], [Oven extract switch unlabelled], [yes], [3], [Paint run by the till], [yes])
All snags are closed. The shop is taken over without reservation.
#v(10pt)
#grid(columns: (1fr, 1fr), [For the client: \ #hand("Aoife Brannigan") #pen(3) \ Aoife Brannigan, Operations Manager], [Date: #hand("3 March 2026") \ #v(4pt) #stamp("CLOVER & RYE BAKERIES - ACCEPTED")])
""")
    yield scanned(
        "mk-en-snag-scan",
        snag,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Clover & Rye Bakeries",
            project="Henry Street branch",
            project_code="FS-2087",
            amount="8640.00 EUR",
            signatory_name="Aoife Brannigan",
            signatory_title="Operations Manager",
            signature_date="2026-03-03",
        ),
        skew=-1.3,
        seed=8,
        shadow=True,
    )
