"""English post of offices: software, consulting, museums, boards and mail."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_seventh_hand.board import Sheet, scanned, typ


def uat_filled() -> Paper:
    """A form filled by machine: accepted, name typed as signature."""
    s = Sheet("Helvetica", 10, 54)
    s.p("User Acceptance Test: Sign-off Form", 17, True, gap=10)
    rows = [
        ("Client", "client", "Wharfedale Mutual Insurance"),
        ("Project", "project", "Claims portal rebuild"),
        ("Project ID", "pid", "WMI-CP-21"),
        ("Release / milestone", "ms", "R2 Broker self-service"),
        ("Fee released", "fee", "£41,300.00"),
    ]
    for label, name, value in rows:
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 190, s.y - 19, 290)
        s.y -= 26
    s.y -= 8
    s.p("Test result: 118 scripts run, 118 passed, no open defect of severity 1 to 3.")
    for label, name, on in (
        ("Accepted for go-live", "acc", True),
        ("Accepted with open points (list them)", "cond", False),
        ("Not accepted", "rej", False),
    ):
        s.check(name, on, s.left, s.y - 16)
        s.at(s.left + 22, s.y - 13, label)
        s.y -= 22
    s.y -= 10
    s.p("Business owner", bold=True)
    for label, name, value in (
        ("Name", "n", "Oona Fairbrass"),
        ("Role", "r", "Head of Claims"),
        ("Signature (type /s/ and name)", "s", "/s/ Oona Fairbrass"),
        ("Date", "d", "30 March 2026"),
    ):
        s.at(s.left, s.y - 14, label)
        s.field(name, value, 220, s.y - 19, 260)
        s.y -= 26
    s.y -= 14
    s.p(
        "Guidance: the business owner signs once per release. Defects of severity 4 and 5 are carried to the backlog and do not hold up a release. The form goes to the delivery manager, who files it and tells Finance. Retain for seven years. Form QA-12, issue 6.",
        8,
    )
    return Paper(
        "le-uat-portal",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Wharfedale Mutual Insurance",
            project="Claims portal rebuild",
            project_code="WMI-CP-21",
            milestone="R2 Broker self-service",
            signatory_name="Oona Fairbrass",
            signatory_title="Head of Claims",
            signature_date="2026-03-30",
            amount="41300.00 GBP",
        ),
    )


def empty_form() -> Paper:
    """A form whose boxes and signature nobody has filled."""
    s = Sheet("Times-Roman", 11, 60)
    s.p("Deliverable Review Record", 18, True, align="c", gap=14)
    s.p(
        "Prepared by Oxbow & Finch, Strategy Consultants, for Greyfriars Housing Association. Assignment OF-0692, Rent Policy Review. Deliverable D2: Tenant survey report, version 1.0, sent on 8 June 2026.",
        gap=12,
    )
    s.p("Reviewer's decision (choose one):", bold=True)
    for label, name in (
        ("I accept the deliverable.", "a"),
        ("I accept it subject to the corrections named below.", "b"),
        ("I do not accept it.", "c"),
    ):
        s.check(name, False, s.left, s.y - 16)
        s.at(s.left + 22, s.y - 13, label)
        s.y -= 22
    s.at(s.left, s.y - 14, "Corrections")
    s.field("corr", "", 150, s.y - 60, 330, 54)
    s.y -= 78
    s.at(s.left, s.y - 14, "Reviewer: Nuala Prendergast, Policy Lead")
    s.y -= 26
    for label, name in (("Signed", "sig"), ("Dated", "dat")):
        s.at(s.left, s.y - 14, label)
        s.field(name, "", 150, s.y - 19, 200)
        s.y -= 26
    return Paper(
        "le-review-empty",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Greyfriars Housing Association",
            project="Rent Policy Review",
            project_code="OF-0692",
            milestone="Deliverable D2: Tenant survey report",
            signatory_name="Nuala Prendergast",
            signatory_title="Policy Lead",
        ),
    )


def board_resolution() -> Paper:
    """A board resolves to accept a stage; the chair certifies."""
    data = typ(
        """
#align(center)[*THE CORBEL TRUST* \\ Registered charity \\ #v(6pt) *RESOLUTION OF THE TRUSTEES* \\ passed at a meeting held on 5 May 2026]
#v(10pt)
*Matter:* Feasibility study for the Granary, by Hollin Partnership, architects (their commission 1846).

WHEREAS the architects delivered the report of Work Stage 2 on 14 April 2026, and the buildings committee has gone through it and found it to answer the brief;

IT WAS RESOLVED, nem. con.,

+ that the trustees accept the report of Work Stage 2 as delivered;
+ that the fee for that stage, £18,650.00, be paid to the architects;
+ that the question of Work Stage 3 be taken up at the September meeting.

I certify that this is a true extract of the minutes.

#v(.5cm)
«ink 121» \\
Lady Cressida Unwin \\
Chair of the Trustees \\
7 May 2026
""",
        "Liberation Serif",
        "11.5pt",
        'paper: "a4", margin: 3cm',
    )
    return Paper(
        "le-trustees",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="THE CORBEL TRUST",
            project="Feasibility study for the Granary",
            project_code="1846",
            milestone="Work Stage 2",
            signatory_name="Cressida Unwin",
            signatory_title="Chair of the Trustees",
            signature_date="2026-05-07",
            amount="18650.00 GBP",
        ),
    )


def letter_last_line() -> Paper:
    """A friendly letter of acceptance whose last line holds a condition."""
    s = Sheet("Times-Roman", 11.5, 72)
    s.p("Penstemon Botanical Garden", 16, True, align="r", gap=0)
    s.p("Glasshouse Lane, Nether Quorn", 9, align="r", gap=18)
    s.p("26 October 2026", gap=10)
    s.p("Mr Lucian Obuya\nTrellis Interactive Ltd\n4 Ropewalk, Sandhaven", gap=14)
    s.p("Dear Lucian,", gap=8)
    s.p("Visitor app, milestone 2 (audio trails)", bold=True, gap=8)
    s.p(
        "My colleagues and I walked all six trails last week, two of us with children in tow. The recordings are a joy, and the map no longer sends anyone into the lily pond.",
        gap=8,
    )
    s.p(
        "On behalf of the Garden I accept milestone 2 under our agreement PBG-APP-3. Please send your invoice for £9,750.00.",
        gap=8,
    )
    s.p("Please thank Mei for her patience with our Latin names.", gap=8)
    s.p("Yours sincerely,", gap=36)
    s.ink(s.left, s.y + 6, 131)
    s.p("Araminta Sole\nDirector of Visitor Experience", gap=14)
    s.p(
        "The acceptance holds provided that the large-print transcripts for trails 4 and 5 reach us before 20 November.",
        10,
    )
    return Paper(
        "le-garden-letter",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Penstemon Botanical Garden",
            project="Visitor app",
            project_code="PBG-APP-3",
            milestone="milestone 2 (audio trails)",
            signatory_name="Araminta Sole",
            signatory_title="Director of Visitor Experience",
            signature_date="2026-10-26",
            amount="9750.00 GBP",
            conditions=[
                "the large-print transcripts for trails 4 and 5 reach us before 20 November"
            ],
        ),
    )


def mail_accepts() -> Paper:
    """A short mail that accepts."""
    data = typ(
        """
#text(8pt)[Printed from Mail on 17/02/2026 16:41]
#line(length: 100%, stroke: .3pt)
*From:* Tobias Renn <t.renn@silverlockfoods.example> \\
*To:* Hana Wickett <hana@bluequarry.example> \\
*Cc:* accounts@silverlockfoods.example \\
*Sent:* Tuesday, 17 February 2026 15:58 \\
*Subject:* RE: Warehouse slotting study - final report
#line(length: 100%, stroke: .3pt)
Hana,

Read it on the train, discussed it with the shift leads this morning. It does what we ordered. The final report is accepted by Silverlock Foods, nothing to add from our side.

Bill the remaining USD 12,400.00 against PO 7740318 please, reference your engagement BQ-553.

Best \\
Tobias

Tobias Renn | VP Logistics | Silverlock Foods Inc.

#block(inset: (left: 10pt), stroke: (left: 1pt + gray))[
On 16 February 2026 09:12 Hana Wickett wrote: \\
Dear Tobias, attached is the final report. Would you let me know whether you can accept it or whether you see anything that needs changing? Kind regards, Hana]
""",
        size="10pt",
    )
    return Paper(
        "le-mail-slotting",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Silverlock Foods Inc.",
            project="Warehouse slotting study",
            project_code="BQ-553",
            milestone="final report",
            signatory_name="Tobias Renn",
            signatory_title="VP Logistics",
            signature_date="2026-02-17",
            amount="12400.00 USD",
            po_number="7740318",
        ),
    )


def mail_asks() -> Paper:
    """The vendor asks for a sign-off."""
    s = Sheet("Courier", 9.5, 50)
    s.p(
        "From:    Perpetua Lindqvist <p.lindqvist@ferncastle-it.example>\nTo:      Rory Adeyemi <rory.adeyemi@stannbank.example>\nDate:    Mon, 12 Oct 2026 08:07 +0100\nSubject: Migration wave 3 - sign-off outstanding",
        gap=14,
    )
    s.p("Good morning Rory,", gap=8)
    s.p(
        "wave 1 was accepted by you on 3 August and wave 2 on 7 September, for which thank you again. The certificate for wave 3 went out ten days ago. Could you sign it this week, or tell me what still stands in the way? Finance would like to see the GBP 33,000 in this quarter.",
        gap=8,
    )
    s.p("If I hear nothing by Friday I shall ring you.", gap=8)
    s.p(
        "Many thanks\nPerpetua\nService Delivery, Ferncastle IT\n\nClient: St Ann's Bank | Project: Mailbox Migration | Job: FC-8110"
    )
    return Paper(
        "le-mail-reminder",
        "a",
        "text",
        s.done(),
        truth(
            "email",
            None,
            None,
            "en",
            client="St Ann's Bank",
            project="Mailbox Migration",
            project_code="FC-8110",
            milestone="wave 3",
        ),
    )


def mail_rejects() -> Paper:
    """A client's mail that turns a deliverable down."""
    data = typ(
        """
#text(13pt)[*Cost model v3, not accepted*]
#v(2pt)
#grid(columns: (auto, 1fr), gutter: 6pt, [From], [Kestrel Ambrose (kambrose\\@tidewell-rail.example)], [To], [delivery\\@copperhatch.example], [Date], [4 June 2026, 19:20])
#line(length: 100%)
Dear team,

we looked at the third version of the cost model today. I am sorry to say that Tidewell Rail does not accept it. Tunnel maintenance is still taken from the 2019 rates although we sent the new ones in March, and the totals on sheet 5 do not follow from sheets 2 to 4.

Please do not invoice milestone B. We expect a corrected model, and will then look at it afresh.

Regards

Kestrel Ambrose \\
Head of Asset Economics, Tidewell Rail Ltd \\
Project: Fleet and Track Costing, your job CH/77
""",
        "Liberation Sans Narrow",
        "11pt",
    )
    return Paper(
        "le-mail-model",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Tidewell Rail Ltd",
            project="Fleet and Track Costing",
            project_code="CH/77",
            milestone="milestone B",
            signatory_name="Kestrel Ambrose",
            signatory_title="Head of Asset Economics",
            signature_date="2026-06-04",
        ),
    )


def sow() -> Paper:
    """A statement of work signed by both."""
    s = Sheet("Helvetica", 9.5, 60)
    s.p("STATEMENT OF WORK No. 4", 15, True, gap=2)
    s.p("under the Master Services Agreement dated 2 February 2024", gap=12)
    s.p(
        "between Lodestone Fisheries Group plc (Client) and Parrish & Okonjo Analytics LLP (Supplier)",
        gap=10,
    )
    for title, text in (
        ("1. Project", "Catch Forecasting Tool. Work reference: SOW-LFG-004."),
        (
            "2. Services",
            "The Supplier will build a forecasting tool for three landing ports and train six users.",
        ),
        (
            "3. Deliverables and acceptance",
            "D1 data pipeline, D2 forecasting model, D3 training. Each deliverable is accepted when the Client's product owner signs an acceptance note. A deliverable not rejected within ten working days is deemed accepted.",
        ),
        ("4. Fees", "D1 £22,000.00; D2 £37,500.00; D3 £6,500.00. Total £66,000.00 excluding VAT."),
        ("5. Term", "From 1 September 2026 until D3 is accepted, not later than 28 February 2027."),
    ):
        s.p(title, bold=True, gap=2)
        s.p(text, gap=8)
    s.p("Signed by the parties' authorised representatives:")
    s.y -= 10
    s.line(s.left, "Client: Ingrid Stallard, Chief Data Officer\n24 August 2026", 210, 141)
    s.line(s.left + 250, "Supplier: Chidi Okonjo, Partner\n21 August 2026", 210, 142)
    return Paper(
        "le-sow-fish",
        "a",
        "text",
        s.done(),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Lodestone Fisheries Group plc",
            project="Catch Forecasting Tool",
            project_code="SOW-LFG-004",
            signatory_name="Ingrid Stallard",
            signatory_title="Chief Data Officer",
            signature_date="2026-08-24",
            amount="66000.00 GBP",
        ),
    )


def timesheet_cut() -> Paper:
    """Hours approved in part."""
    data = typ(
        """
#grid(columns: (1fr, auto), [#text(16pt)[Aldine Contract Staffing]], [*Timesheet* \\ TS-2026-31-0467])
#table(columns: (auto, 1fr, auto, 1fr), [Contractor], [Wren Castellanos], [Client], [Mossbank Pharma Ltd], [Project], [Serialisation line 6], [Assignment], [ACS-90417], [Period], [27 July -- 2 August 2026], [Rate], [£62.00 / hour])
#table(columns: (1fr,)*8, [], [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [Sum], [Claimed], [8.0], [8.0], [9.0], [8.0], [8.0], [5.0], [46.0], [Approved], [8.0], [8.0], [9.0], [8.0], [8.0], [0.0], [41.0])
#v(4pt)
*Approver's decision* #h(1cm) «o» approve as claimed #h(.6cm) «x» approve in part #h(.6cm) «o» send back

Comment: Saturday hours are not approved because no overtime was agreed. Pay 41.0 hours, £2,542.00.

Approved electronically by *Dr. Solveig Marchetti*, Validation Manager, Mossbank Pharma Ltd, on 4 August 2026 at 10:16 (signed with one-time code, record 7c1e-22f0).
""",
        size="9.5pt",
    )
    return Paper(
        "le-time-part",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Mossbank Pharma Ltd",
            project="Serialisation line 6",
            project_code="ACS-90417",
            signatory_name="Dr. Solveig Marchetti",
            signatory_title="Validation Manager",
            signature_date="2026-08-04",
            amount="2542.00 GBP",
            conditions=["Saturday hours are not approved because no overtime was agreed"],
        ),
    )


def brochure() -> Paper:
    """A leaflet in two columns that speaks of acceptance."""
    data = typ(
        """
#align(center)[#text(20pt, weight: "bold", fill: rgb("#345"))[Sign-offs without tears] \\ How Brandreth Handover Clinics help your projects end well]
#v(10pt)
#columns(2)[
== Does this sound familiar?
The work is done, the client is happy, and still nobody has signed. Weeks go by. The last invoice waits.

== What we do
In a half-day clinic we look at your acceptance forms with you. We strike out what nobody reads, we add what your clients ask for, and we show your project leads how to ask for a signature at the right moment.

== What clients say
"Accepted on the first round, eleven times out of twelve." Head of delivery, an engineering firm.

#colbreak()
== What it costs
One clinic £1,450, three clinics £3,900, plus travel.

== Autumn dates
- 15 September, Leeds
- 6 October, Bristol
- 3 November, Glasgow

== Book
clinics\\@brandreth.example \\ Places are held for seven days.
]
""",
        "DejaVu Serif",
        "9.5pt",
    )
    return Paper("le-leaflet-clinics", "a", "text", data, truth("other", None, None, "en"))


def ticked_twice() -> Paper:
    """An exhibit handed over, with two boxes ticked; a scan."""
    s = Sheet("Times-Roman", 12, 60)
    s.p("THE CAUSEWAY MUSEUM", 18, True, align="c", gap=2)
    s.p("Exhibit Handover Slip", 14, align="c", gap=14)
    s.pairs(
        [
            ("Project", "Tide Tables gallery"),
            ("Exhibit", "No. 12, wave tank"),
            ("Maker", "Fathom & Fret Exhibits"),
            ("Maker's job", "FF-216"),
        ],
        110,
    )
    s.y -= 10
    s.p("The exhibit was set up and run for one hour before the keeper.", gap=8)
    s.box("The museum takes the exhibit over.", True, style="v")
    s.box("The museum does not take the exhibit over. Reasons overleaf.", True, style="v")
    s.y -= 20
    s.line(s.left, "Keeper of Interactives", 200, 151, 40)
    s.line(s.left + 250, "Name, date", 220, None, 40)
    s.hand(s.left + 255, s.y - 37, "Bryony Tarrant  18 May 2026", 15)
    return scanned(
        "le-exhibit-slip",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="THE CAUSEWAY MUSEUM",
            project="Tide Tables gallery",
            project_code="FF-216",
            milestone="No. 12, wave tank",
            signatory_name="Bryony Tarrant",
            signatory_title="Keeper of Interactives",
            signature_date="2026-05-18",
        ),
        Scanner(dpi=125, skew=-0.5, noise=4, jpeg=40, seed=8),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        uat_filled,
        empty_form,
        board_resolution,
        letter_last_line,
        mail_accepts,
        mail_asks,
        mail_rejects,
        sow,
        timesheet_cut,
        brochure,
        ticked_twice,
    ):
        yield make()
