"""English, second half: resolutions, site forms, notices, a long report, a filled form."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_first_hand.board import US, sheet
from forty_first_hand.forms import form, scanned, text
from forty_first_hand.setter import sett

AC = "acceptance_certificate"
FILLER = (
    (
        "Scope of the assessment",
        "The assessment covers the nine depots listed in Appendix 1, their fuel islands and wash bays. Leased yards are outside the scope and were not visited.",
    ),
    (
        "Method",
        "Each depot was walked twice, once in dry weather and once within two days of rain. Interceptors were dipped and photographed. Interviews were held with the depot foreman and, where there was one, the night supervisor.",
    ),
    (
        "Findings by depot",
        "Depots 1, 4 and 9 have no finding of the first class. Depot 2 accepted delivery of the replacement tank before its bund had been certified; this was put right in June. Depot 6 rejected the loan of a spill kit.",
    ),
    (
        "Regulatory position",
        "The county has accepted the revised drainage plans for depots 3 and 5. The plan for depot 7 is still before the county engineer, whose approval is not needed for the purposes of this report.",
    ),
    (
        "Cost estimate",
        "Remedial works are estimated at between $310,000 and $365,000 over three years, of which some $140,000 would fall in the first year. These sums are for planning and form no part of the consultant's fee.",
    ),
    (
        "Recommendations",
        "We recommend that the interceptors at depots 2 and 8 be renewed first, that dip records be kept weekly, and that foremen be trained before the winter.",
    ),
)


def records() -> Iterator[Paper]:
    """Resolutions and reports."""
    yield text(
        "board-resolution-library",
        sett(
            """
    ^ **HOLLINS COUNTY LIBRARY DISTRICT**
    ^ Board of Trustees
    # RESOLUTION 2026-11
    ^ A resolution accepting the self-check kiosk installation
    WHEREAS, the District entered into contract HCLD-25-08, Branch Self-Check Program, with Meridian Shelfworks Inc.; and
    WHEREAS, the Branch Manager reported on April 6, 2026 that Phase II (Eastgate and Mill Pond branches) had run thirty days without an outage of more than one hour; and
    WHEREAS, the contract price of Phase II is forty-three thousand two hundred dollars ($43,200.00);
    NOW, THEREFORE, BE IT RESOLVED that the Board of Trustees finds Phase II complete in accordance with the contract, accepts it on behalf of the District, and directs the Fiscal Officer to pay Phase II in full.
    Moved by Mr. Tran, seconded by Ms. Okafor. Ayes 6, nays 0, absent 1.
    PASSED this 14th day of April, 2026.
    @sig Attest: / ink:14 / Leonard Fisk, Secretary || HOLLINS COUNTY LIBRARY DISTRICT / ink:31 / Adaeze Okafor, President of the Board
    """,
            page="us-letter",
            font="Libertinus Serif",
            size=12,
            side="centre",
            colour="#000000",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="HOLLINS COUNTY LIBRARY DISTRICT",
            project="Branch Self-Check Program",
            project_code="HCLD-25-08",
            milestone="Phase II (Eastgate and Mill Pond branches)",
            signatory_name="Adaeze Okafor",
            signatory_title="President of the Board",
            signature_date="2026-04-14",
            amount="43200.00 USD",
        ),
    )

    story = "\n".join(
        f"## {n + 1}. {head}\n"
        + "\n".join([body] * 1)
        + "\n"
        + (
            "==="
            if n % 2
            else "Detail is given in the appendix of the same number, which the reader will find in the electronic copy only."
        )
        for n, (head, body) in enumerate(FILLER)
    )
    yield text(
        "report-late-page",
        sheet(
            """
    @gap 120
    # Depot Drainage and Fuel Risk Assessment
    Final report, revision C
    Prepared for Tri-Forks Transit Authority by Loess Hills Environmental, Inc.
    Project 24-1180 Depot Drainage Program
    August 2025
    ===
    """
            + story
            + """
    ## Appendix 1. Depots
    |* No. | Depot | Year built |
    | 1 | Alder Street | 1961 |
    | 2 | Beltway North | 1978 |
    | 3 | Canal | 1983 |
    | 4 | Dutton | 1990 |
    ===
    ## Appendix 2. Transmittal and disposition
    This page is returned to the consultant with the client's disposition of the report.
    ~ Report revision | C
    ~ Task | Task 4 – Final report
    ~ Task fee | $27,350.00
    ~ Disposition | **Accepted as final. No exceptions taken.**
    ~ By | Monique Farrar, Director of Facilities, Tri-Forks Transit Authority
    ~ Date | September 17, 2025
    ~ Signature | /s/ Monique Farrar
    """,
            page=US,
            font="Times",
            size=11,
            foot="Tri-Forks Transit Authority – Depot Drainage || %p",
            margin=72,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Tri-Forks Transit Authority",
            project="Depot Drainage Program",
            project_code="24-1180",
            milestone="Task 4 – Final report",
            signatory_name="Monique Farrar",
            signatory_title="Director of Facilities",
            signature_date="2025-09-17",
            amount="27350.00 USD",
        ),
    )

    yield text(
        "brochure-audit",
        sett(
            """
    # Know where you stand.
    **Greyfriars Assurance** – acceptance testing for people who sign things
    You have been asked to sign a certificate. Is the work really done? Our testers spend two days with your system and give you a plain answer in five pages: accept, accept with conditions, or reject.
    ## What you get
    - A fixed fee from £4,950
    - A named tester, not a call centre
    - A report that you can put before your board
    ## What clients say
    "They told us to reject the first delivery. They were right." – a county council
    "Signed and accepted in a week." – a payments firm
    ## Talk to us
    hello at greyfriarsassurance.example, 0113 496 0000
    ! Greyfriars Assurance is a trading name of Greyfriars QA Ltd. Prices valid until 31 December 2026.
    """,
            cols=2,
            flipped=True,
            font="Liberation Sans Narrow",
            size=12,
            colour="#7a1f4b",
        ),
        truth("other", None, None, "en"),
    )


def site() -> Iterator[Paper]:
    """Forms from site and from the desk."""
    yield scanned(
        "practical-completion",
        sett(
            """
    # Statement of Practical Completion
    |  Employer | St Brannoc's Academy Trust |
    |  Contract | Sports hall floor and lighting renewal |
    |  Contract no. | SBA/C/0329 |
    |  Milestone | Practical completion |
    |  Contractor | Tressell & Vane (Projects) Ltd |
    |  Sum released on this statement | £ 31,875.00 (one half of the retention) |
    I hereby state that practical completion of the Works was achieved on **3 July 2026** and that the Rectification Period ends on 3 July 2027.
    Minor items of outstanding work, if any, are not listed here and do not delay this statement.
    @sig Contract Administrator / ink:6 / Honor Pascoe RIBA / Dated 6 July 2026 || Issued on behalf of the Employer / ink:27 / Gareth Lim, Bursar / Dated 7 July 2026
    @gap 14
    @stamp ST BRANNOC'S ACADEMY TRUST / BURSAR / 07 JUL 2026
    """,
            font="Liberation Serif",
            size=11,
            table="box",
            side="centre",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="St Brannoc's Academy Trust",
            project="Sports hall floor and lighting renewal",
            project_code="SBA/C/0329",
            milestone="Practical completion",
            signatory_name="Gareth Lim",
            signatory_title="Bursar",
            signature_date="2026-07-07",
            amount="31875.00 GBP",
        ),
        skew=0.8,
        noise=5.0,
        jpeg=32,
        seed=4,
    )

    yield text(
        "completion-notice-slip",
        sheet(
            """
    > Northmoor Signals Pty Ltd
    > ABN 00 123 456 780
    > 11 February 2026
    Grainline Logistics Pty Ltd // Attention: Mr Callum Reidy, National Fleet Manager
    **Job 8812 – Weighbridge telemetry, Stage 2: completion notice**
    We are delighted to advise that Stage 2 was completed on 9 February 2026, on time and to specification. All tests were passed and the installation is fully accepted by our commissioning team.
    The Stage 2 fee of AUD 15,640.00 becomes payable once you have returned the slip below. No reply has been received so far to our e-mail of 9 February.
    Kind regards
    @ink 19
    Tamsin Leduc, Project Manager, Northmoor Signals Pty Ltd
    ---
    ^ TEAR OFF AND RETURN
    Job 8812 Stage 2 is accepted   [ ] Yes   [ ] No, because ......................................
    Signed for Grainline Logistics Pty Ltd: ......................................   Date: ....................
    Name: Callum Reidy   Position: National Fleet Manager
    """,
            size=10,
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Grainline Logistics Pty Ltd",
            project="Weighbridge telemetry",
            project_code="8812",
            milestone="Stage 2",
            signatory_name="Callum Reidy",
            signatory_title="National Fleet Manager",
            amount="15640.00 AUD",
            warnings=["partly_signed"],
        ),
    )

    yield text(
        "co-no-box",
        sett("""
    # Change Request / Change Order
    | CO no. | CR-023 | Date raised | 21 Oct 2025 |
    | Client | Sablewood Retail Group | Project | Loyalty App Relaunch (SRG-4471) |
    | Raised by | Kite & Anchor Studio | Impact on fee | + £7,200.00 |
    ## Description
    Add Apple Wallet and Google Wallet passes for tier cards; two further sprints of one designer and one developer.
    ## Client decision (tick one)
    [ ] Approved
    [ ] Approved with comments
    [ ] Declined
    Comments:
    @sig Client signature / ink:11 / Imogen Farquhar / Digital Product Owner / 24 Oct 2025 || Studio signature / ink:30 / Bram Okonjo / Account Lead / 22 Oct 2025
    ! A change order has effect only when a decision is ticked and the form is signed by both parties.
    """),
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Sablewood Retail Group",
            project="Loyalty App Relaunch",
            project_code="SRG-4471",
            signatory_name="Imogen Farquhar",
            signatory_title="Digital Product Owner",
            signature_date="2025-10-24",
            amount="7200.00 GBP",
            change_order_number="CR-023",
        ),
    )

    yield text(
        "draft-cert-pension",
        sheet(
            """
    # Milestone Acceptance Certificate
    ~ Customer: | Trustees of the Wexcombe Pension Scheme
    ~ Supplier: | Bellweather Data Ltd
    ~ Project: | GMP Equalisation Data Cleanse
    ~ Reference: | BD-2290
    ~ Milestone: | MS3 Tranche 2 loaded
    ~ Charge: | £26,400.00
    The Customer confirms that the Milestone named above has met its Acceptance Criteria and that the Charge is due.
    ## Acceptance tests
    |* Test | Threshold | Result |
    | Members matched to payroll history | 99.5 % | 99.8 % |
    | Contracted-out dates present | 100 % | 100 % |
    | Manual queries outstanding | 50 or fewer | 31 |
    ## Terms
    Acceptance under this certificate does not waive any warranty. If the Customer neither accepts nor rejects within fifteen Working Days the matter goes to the Joint Board. A certificate has no effect before it is signed for the Customer.
    For the Customer
    @gap 20
    ......................................
    Name: Judith Arkell
    Title: Chair of Trustees
    Date:
    """,
            mark="DRAFT",
            head="DRAFT v0.3 for comment – not for signature || Bellweather Data",
            font="Times",
            size=11,
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Trustees of the Wexcombe Pension Scheme",
            project="GMP Equalisation Data Cleanse",
            project_code="BD-2290",
            milestone="MS3 Tranche 2 loaded",
            signatory_name="Judith Arkell",
            signatory_title="Chair of Trustees",
            amount="26400.00 GBP",
            warnings=["draft_or_void"],
        ),
    )

    yield text(
        "acroform-hotel",
        form(
            "Handover acceptance – property systems",
            [
                ("Owner / operator", "owner", "Castellane Hotels (Dublin) DAC"),
                ("Project", "project", "Guest Wi-Fi Renewal, Fitzmaurice House"),
                ("Job number", "job", "GWR-0618"),
                ("Stage handed over", "stage", "Floors 3 to 6"),
                ("Amount to be invoiced", "amount", "EUR 12,480.00"),
                ("Outcome:", "", None),
                ("Accepted", "acc", True),
                ("Accepted with remarks", "rem", False),
                ("Refused", "ref", False),
                ("Remarks", "remarks", ""),
                ("Signed (type your name)", "sign", "/s/ Aoife Brannigan"),
                ("Name", "name", "Aoife Brannigan"),
                ("Position", "title", "General Manager"),
                ("Date", "date", "16 January 2026"),
            ],
            "Form HA-2. The typed name counts as signature under the framework agreement.",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Castellane Hotels (Dublin) DAC",
            project="Guest Wi-Fi Renewal, Fitzmaurice House",
            project_code="GWR-0618",
            milestone="Floors 3 to 6",
            signatory_name="Aoife Brannigan",
            signatory_title="General Manager",
            signature_date="2026-01-16",
            amount="12480.00 EUR",
        ),
        "form",
    )

    yield text(
        "timesheet-returned",
        sheet(
            """
    # WEEKLY TIME RECORD
    | Engineer | L. Vasquez-Boyd | Week ending | 05/17/2026 |
    | Client | Tamarack Paper Company | WO | WO-66103 Boiler 4 controls tuning |
    @gap 4
    |* Day | In | Out | Hours | Task |
    | Mon 5/11 | 7:00 | 17:30 | 10.0 | loop checks |
    | Tue 5/12 | 7:00 | 19:00 | 11.5 | tuning, feedwater |
    | Wed 5/13 | 7:00 | 19:00 | 11.5 | tuning, O2 trim |
    | Thu 5/14 | 7:00 | 15:30 | 8.0 | documentation |
    | **Total** | | | **41.0** | @ $145.00 = $5,945.00 |
    Client review:   [ ] Approved for billing    [x] NOT approved – return to contractor
    Reason: __Gate log shows out at 15:10 on Tue and Wed. Correct & resubmit.__
    @sig Client / ink:38 / Rhonda Bielski, Maintenance Superintendent / May 20, 2026
    """,
            page=US,
            font="Courier",
            size=9,
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Tamarack Paper Company",
            project="Boiler 4 controls tuning",
            project_code="WO-66103",
            signatory_name="Rhonda Bielski",
            signatory_title="Maintenance Superintendent",
            signature_date="2026-05-20",
            amount="5945.00 USD",
        ),
    )


def mails() -> Iterator[Paper]:
    """One refusal over an older yes; one that decides nothing."""
    yield text(
        "mail-withdrawn-yes",
        sett(
            """
    # Re: Wayfinding package 3 - sign off?
    ~ From | Delphine Marchetti, Estates Projects, Royal Osgodby Infirmary
    ~ To | studio inbox, Plumbline Graphics
    ~ Date | Mon, 22 Jun 2026 11:05:31 +0100
    ---
    Dear all
    Please disregard my note of Friday. The infection control team went round on Saturday and the laminated panels on the dialysis corridor lift at the corners, so they cannot be wiped down. We are not accepting package 3 (£8,415.00) in its present state and I must ask you not to invoice it. Kindly propose a different substrate.
    Regards
    Delphine Marchetti
    Estates Projects Lead
    ---
    ! On Fri, 19 Jun 2026 at 16:20, Delphine Marchetti wrote:
    ! Package 3 looks great on the wall, accepted, thanks everyone!
    ! On Fri, 19 Jun 2026 at 12:01, Plumbline Graphics wrote:
    ! Hello Delphine, package 3 of job PG-1907 (Infirmary Wayfinding) is up. May we have your sign off?
    """,
            font="DejaVu Sans",
            size=9,
            colour="#333333",
        ),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Royal Osgodby Infirmary",
            project="Infirmary Wayfinding",
            project_code="PG-1907",
            milestone="package 3",
            signatory_name="Delphine Marchetti",
            signatory_title="Estates Projects Lead",
            signature_date="2026-06-22",
            amount="8415.00 GBP",
        ),
    )

    yield text(
        "mail-agenda",
        sheet(
            """
    ! Roundcube Webmail :: Agenda for Thursday
    ~ **Subject** | Agenda for Thursday
    ~ **From** | Simon Achebe <s.achebe@redkiteconsulting.example>
    ~ **To** | steering group
    ~ **Date** | 2026-04-20 08:12
    ---
    Morning all,
    For Thursday's steering group with our client Fernhollow Estates I have: 1. Risk log. 2. Whether we are in a position to accept milestone 2 of the tenancy system - Kavita wants to see the arrears letters first. 3. Summer leave.
    Papers by Wednesday noon please. Sandwiches are ordered.
    Simon
    Red Kite Consulting
    """,
            font="Courier",
            size=9,
        ),
        truth(
            "email",
            None,
            None,
            "en",
            client="Fernhollow Estates",
            project="tenancy system",
            milestone="milestone 2",
        ),
    )


def papers() -> Iterator[Paper]:
    """Everything of this family."""
    yield from records()
    yield from site()
    yield from mails()
