"""English: change orders, timesheets, mails, an order and a statement of work."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_first_hand.board import US, Squiggle, grid, ink, p, rl, rule, scanned, ticks, ty


def change_net() -> Paper:
    """An approved change order with additions and an omission."""
    data = ty(r"""
#grid(columns: (1fr, auto), text(17pt)[CHANGE ORDER No. 4], [Saltbox Kitchens & Carpentry, Inc.])
#line(length: 100%, stroke: 2pt)
#kv([Owner], [The Marlowe Inn, LLC], [Project], [Breakfast room and pantry renovation], [Contract no.], [SKC-2026-112], [Change requested], [March 3, 2026])
#v(8pt)
#table(columns: (1fr, auto), stroke: .4pt, align: (left, right), inset: 5pt,
 [Quarter-sawn oak counter instead of laminate], [\$3,180.00], [Omit second ice machine hook-up], [– \$640.00], [Move gas line 6 ft east], [\$975.00], [*Net change by this order*], [*\$3,515.00*],
 [Contract price before], [\$58,200.00], [Contract price after], [\$61,715.00])
The completion date moves from April 30 to May 8, 2026. All other terms stand.

#v(14pt)
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [#pen(4)], [#pen(11)], [Contractor: Abel Thornquist, President], [Owner: Simone Delacroix-Webb, Managing Member], [March 4, 2026], [Approved March 6, 2026])
""")
    return Paper(
        "mc-en-change-net",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="The Marlowe Inn, LLC",
            project="Breakfast room and pantry renovation",
            project_code="SKC-2026-112",
            signatory_name="Simone Delacroix-Webb",
            signatory_title="Managing Member",
            signature_date="2026-03-06",
            amount="3515.00 USD",
            change_order_number="4",
        ),
    )


def change_refused() -> Paper:
    """A variation request that the client declined by ticking."""
    data = rl(
        grid(
            [
                [
                    p("VARIATION REQUEST", 16, "Helvetica-Bold"),
                    p("VR-019", 16, "Helvetica-Bold", "r"),
                ]
            ],
            (300, 187),
            lines="none",
        ),
        grid(
            [
                ["Raised by", "Oxbow Telemetry Ltd"],
                ["Client", "Fenland Internal Drainage Group"],
                ["Contract", "Pumping station remote monitoring, C-3307"],
                ["Reason", "Client asked whether SMS alarms could be added"],
                ["Effect on price", "plus £4,460.00"],
                ["Effect on time", "plus 3 weeks"],
            ],
            (110, 377),
            10,
        ),
        "<b>Client's decision</b> (cross one)",
        ticks(
            ("", "Approved. Proceed with the variation."),
            ("x", "Declined. Do not proceed; the contract stays as it is."),
            ("", "More information needed."),
        ),
        "Reason given: the existing dialler will be kept for two more winters.",
        14,
        grid(
            [
                ["Decided by", "Hereward Pask, Operations Engineer"],
                ["Signature", Squiggle(12)],
                ["Date", "18 November 2026"],
            ],
            (110, 260),
            10,
        ),
    )
    return Paper(
        "mc-en-variation-no",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Fenland Internal Drainage Group",
            project="Pumping station remote monitoring",
            project_code="C-3307",
            signatory_name="Hereward Pask",
            signatory_title="Operations Engineer",
            signature_date="2026-11-18",
            amount="4460.00 GBP",
            change_order_number="VR-019",
        ),
    )


def timesheet_scan() -> Paper:
    """A weekly sheet, approved by hand, scanned."""
    days = [
        ["Day", "Task", "Hrs"],
        ["Mon 7", "Loft asbestos survey, blocks A-B", "8.0"],
        ["Tue 8", "Loft asbestos survey, block C", "7.5"],
        ["Wed 9", "Sampling and bagging", "9.0"],
        ["Thu 10", "Report notes", "4.0"],
        ["Fri 11", "-", "0"],
        ["", "Total for the week", "28.5"],
    ]
    page = rl(
        p("Weekly time record", 20, "Times-Bold"),
        "Fibreline Surveys, Cork",
        rule(),
        grid(
            [
                ["Surveyor", "Dervla Hanrahan"],
                ["Client", "Lissadell Housing Association"],
                ["Job", "Roof voids 2026, job FL-908"],
                ["Week ending", "11 September 2026"],
            ],
            (100, 300),
            12,
            "Times-Roman",
            "none",
        ),
        grid(days, (70, 300, 60), 12, "Times-Roman", shade="#dddddd"),
        "Hours checked and approved for the client:",
        4,
        ink("Cathal Mulvihill", "Dkg", 24),
        rule(0.6, "#000000", "50%"),
        "Cathal Mulvihill, Estates Officer, Lissadell Housing Association",
        6,
        ink("14th Sept. 2026", "Dkg", 20),
        size=12,
        font="Times-Roman",
    )
    return Paper(
        "mc-en-timesheet-scan",
        "a",
        "scan",
        scanned(page, skew=1.4, seed=21, shadow=True, dpi=100),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Lissadell Housing Association",
            project="Roof voids 2026",
            project_code="FL-908",
            signatory_name="Cathal Mulvihill",
            signatory_title="Estates Officer",
            signature_date="2026-09-14",
        ),
        page,
    )


def timesheet_pending() -> Paper:
    """A portal printout: submitted, approval pending."""
    data = rl(
        p("Hourglass Workforce &nbsp;·&nbsp; Timesheet TS-0093318", 12, "Helvetica-Bold"),
        p("printed 04-Oct-2026 17:22", 7, align="r"),
        grid(
            [
                ["Worker", "Client", "Assignment", "Period"],
                [
                    "Ezra Lindqvist",
                    "Polaris Claims Management",
                    "Data migration tester (A-5520)",
                    "21-Sep-2026 to 04-Oct-2026",
                ],
            ],
            (100, 140, 150, 110),
            8,
            shade="#dfe9f5",
        ),
        grid(
            [
                ["Week", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
                ["39", "8", "8", "8", "8", "6", "38"],
                ["40", "8", "8", "0", "8", "8", "32"],
            ],
            (60, 50, 50, 50, 50, 50, 60),
            8,
            shade="#dfe9f5",
        ),
        "70 h at £61.00 = <b>£4,270.00</b>",
        grid(
            [
                ["Step", "Who", "When", "Status"],
                ["Submitted", "Ezra Lindqvist", "04-Oct-2026 17:21", "done"],
                ["Agency check", "Hourglass Workforce", "04-Oct-2026 17:21", "done (automatic)"],
                ["Client approval", "Margit Oduya, Test Manager", "", "waiting"],
            ],
            (100, 170, 120, 110),
            8,
            shade="#dfe9f5",
        ),
        p("Payment is released only after the client approval step shows 'done'.", 8),
        size=10,
        margin=46,
    )
    return Paper(
        "mc-en-timesheet-portal",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Polaris Claims Management",
            project="Data migration tester",
            project_code="A-5520",
            signatory_name="Margit Oduya",
            signatory_title="Test Manager",
            amount="4270.00 GBP",
        ),
    )


def mail_yes() -> Paper:
    """A short mail that accepts, above a quoted request."""
    data = ty(
        r"""
#text(9pt, fill: gray)[Print | Close window]

#text(14pt)[RE: Milestone 2 (site photography) ready for your OK]
#line(length: 100%, stroke: .4pt)
#kv(w: 15%, [From:], [Lowell Adeyemi \<l.adeyemi\@cottonwoodtrails.example\>], [To:], [Petra Sung, Long Shutter Studio], [Cc:], [Accounts], [Sent:], [Tue 8/18/2026 4:41 PM])
#v(8pt)
Petra,

Went through the gallery with our trail crew over lunch. Nothing to add. Milestone 2 is accepted from our side, go ahead and bill the \$5,900 on PO 20713.

Lowell Adeyemi\
Communications Director\
Cottonwood Trails Foundation

#pad(left: 12pt, rect(stroke: (left: 1pt), inset: 8pt)[
 On Mon, Aug 17, 2026, Petra Sung wrote:\
 Hi Lowell, the site photography for the Interpretive Signs project (our job LSS-340) is up on the share. Could you confirm acceptance of milestone 2 (\$5,900)? The drone work, milestone 3 (\$7,250), follows in September.])
""",
        size=11,
    )
    return Paper(
        "mc-en-mail-accept",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Cottonwood Trails Foundation",
            project="Interpretive Signs",
            project_code="LSS-340",
            milestone="Milestone 2",
            signatory_name="Lowell Adeyemi",
            signatory_title="Communications Director",
            signature_date="2026-08-18",
            amount="5900.00 USD",
            po_number="20713",
        ),
    )


def mail_provided() -> Paper:
    """A mail that accepts on conditions."""
    data = rl(
        p(
            "From: &nbsp; Dr Imogen Farthing &lt;i.farthing@stbrides.example&gt;<br/>To: &nbsp; projects@kilnandcode.example<br/>Date: &nbsp; 23 April 2026 09:07<br/>Subject: &nbsp; Admissions portal, sprint package 5",
            9,
            "Courier",
        ),
        rule(),
        "Dear all,",
        "I have now had comments from every head of year. We are content to accept sprint package 5 of the Admissions portal (KC-2291), value £11,780.00, provided that",
        p(
            "- the sibling question appears before the medical page, and",
            10,
            "Courier",
            leftIndent=10,
        ),
        p("- the welcome mail no longer goes out twice.", 10, "Courier", leftIndent=10),
        "Please treat this message as our formal reply.",
        "Kind regards",
        "Dr Imogen Farthing<br/>Registrar<br/>St Bride's School, Wexcombe",
        size=10,
        font="Courier",
    )
    return Paper(
        "mc-en-mail-provided",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="St Bride's School, Wexcombe",
            project="Admissions portal",
            project_code="KC-2291",
            milestone="sprint package 5",
            signatory_name="Dr Imogen Farthing",
            signatory_title="Registrar",
            signature_date="2026-04-23",
            amount="11780.00 GBP",
            conditions=[
                "the sibling question appears before the medical page",
                "the welcome mail no longer goes out twice",
            ],
        ),
    )


def order() -> Paper:
    """A purchase order whose terms speak of acceptance."""
    data = rl(
        p("PURCHASE ORDER", 22, "Helvetica-Bold", "r"),
        grid(
            [
                [
                    "<b>Bayard &amp; Knox Distilling Co.</b><br/>88 Cooperage Lane, Bardstown, KY",
                    "PO Number: <b>BK-66120</b><br/>Date: June 15, 2026<br/>Buyer: Tamsin Rourke",
                ]
            ],
            (270, 217),
            10,
            lines="none",
        ),
        grid(
            [
                [
                    "Vendor: Sightline Safety Engineering",
                    "Deliver to: Warehouse 4, Attn. Plant Manager",
                ]
            ],
            (243, 244),
            9,
        ),
        grid(
            [
                ["Line", "Description", "Qty", "Unit price", "Total"],
                ["1", "Explosion hazard study, rickhouses 7-9", "1", "$18,900.00", "$18,900.00"],
                ["2", "Training day for shift leads", "2", "$1,450.00", "$2,900.00"],
                ["", "Order total", "", "", "$21,800.00"],
            ],
            (35, 222, 40, 95, 95),
            shade="#dddddd",
        ),
        "Project: Rickhouse Safety 2026 (charge code RS26)",
        p(
            "Terms. Net 45. Work is accepted only by a certificate signed by the Plant Manager. Acceptance of this order is assumed unless the vendor objects within 3 business days.",
            8,
        ),
        page=US,
    )
    return Paper(
        "mc-en-order",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Bayard & Knox Distilling Co.",
            project="Rickhouse Safety 2026",
            project_code="RS26",
            amount="21800.00 USD",
            po_number="BK-66120",
        ),
    )


def sow() -> Paper:
    """A statement of work signed by both sides: no decision on anything done."""
    data = ty(
        r"""
= Statement of Work PPM-SOW-07
under the Master Services Agreement between *Halvard Shipping Agencies Ltd* ("Client") and *Pinewood Process Mining Ltd* ("Consultant")
#set enum(numbering: "1.1")
+ Background. The Client wishes to shorten the handling of bills of lading ("Project Longboat").
+ Services. The Consultant will collect event logs, build a process model and present three improvement cases.
+ Deliverables and fees
#table(columns: (auto, 1fr, auto, auto), stroke: .4pt, [], [Deliverable], [Due], [Fee], [A], [Event log, cleaned], [30 Oct 2026], [£8,000], [B], [Process model], [27 Nov 2026], [£14,500], [C], [Improvement cases], [18 Dec 2026], [£12,500], [], [Total], [], [£35,000])
4. Acceptance. Each deliverable is deemed accepted ten working days after delivery unless the Client objects in writing.

5. Staff. The Consultant names Colm Vickery as lead and one analyst. Travel to the Felixstowe office is included in the fees.

6. Client duties. The Client gives access to the port system by 5 October and names a process owner for import and one for export.

7. Data. Logs are kept on the Client's servers only and deleted from working copies at the end.

8. Term. 1 October 2026 to 31 December 2026.

#v(16pt)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [For the Client], [For the Consultant], [/s/ Ragnhild Moe], [/s/ Colm Vickery], [Ragnhild Moe, Chief Operating Officer], [Colm Vickery, Director], [21 September 2026], [17 September 2026])
""",
        size=10,
    )
    return Paper(
        "mc-en-sow",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Halvard Shipping Agencies Ltd",
            project="Project Longboat",
            project_code="PPM-SOW-07",
            signatory_name="Ragnhild Moe",
            signatory_title="Chief Operating Officer",
            signature_date="2026-09-21",
            amount="35000.00 GBP",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        change_net,
        change_refused,
        timesheet_scan,
        timesheet_pending,
        mail_yes,
        mail_provided,
        order,
        sow,
    ):
        yield make()
