"""English papers drawn freely."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Ink, Sheet, flow, rules, say

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""
    s = Sheet()
    s.rect(0, 0, 150, 842, "#eef1e6", 0)
    for i, (a, b) in enumerate(
        (
            ("Client", "Marlpit Museum Trust"),
            ("Job", "TW-3317"),
            ("PO", "MMT-0642"),
            ("Stage", "Interactive table"),
            ("Stage fee", "£21,350.00"),
            ("Designer", "Tern & Willow"),
            ("Issued", "2 March 2026"),
        )
    ):
        s.t(18, 80 + i * 46, a, 8)
        s.t(18, 94 + i * 46, b, 9.5, "Helvetica-Bold")
    s.t(175, 80, "Client approval", 22)
    y = s.p(
        175,
        110,
        370,
        """We have seen the installed interactive table in Gallery 3, tried it with two
school groups, and are happy to approve this stage. Nothing further is needed from you on it.

Gallery 4 is a separate stage and is not covered by this page.""",
        11,
    )
    s.ink(180, y + 60, 301, 130, 34)
    s.t(175, y + 85, "Philippa Dunmore", 11)
    s.t(175, y + 99, "Head of Visitor Experience, 5 March 2026", 10)
    yield Paper(
        "kb-sidebar-approval",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Marlpit Museum Trust",
            project_code="TW-3317",
            milestone="Interactive table",
            signatory_name="Philippa Dunmore",
            signatory_title="Head of Visitor Experience",
            signature_date="2026-03-05",
            amount="21350.00 GBP",
            po_number="MMT-0642",
        ),
    )

    s = Sheet((612, 792), "Times-Roman")
    s.t(306, 70, "TAKING-OVER CERTIFICATE", 17, "Times-Bold", at="c")
    s.t(306, 88, "Contract DCN-14 — Data Centre North, Structured Cabling", 11, at="c")
    y = s.p(
        60,
        120,
        490,
        """To: Ironbark Cabling Pty Ltd
From: Wattle Creek Bank Limited (the Principal)

The Principal certifies under clause 10.1 that Section B (Halls 3 and 4) was complete and ready for
use on
18 February 2026 and takes it over on that date, except for the minor work listed:""",
        11,
    )
    y = s.grid(
        60,
        y + 6,
        (30, 330, 100),
        [
            ("#", "Minor work", "Complete by"),
            ("1", "Replace cracked floor tile at row K", "6 March 2026"),
            ("2", "Supply OTDR traces for trunks 41 to 60", "13 March 2026"),
        ],
        face="Times-Roman",
        size=10,
    )
    y = s.p(
        60,
        y + 25,
        490,
        """On this certificate one half of the retention, AUD 27,640.00, is released.
The other half is held until the Performance Certificate.""",
        11,
    )
    s.ink(70, y + 50, 302)
    s.line(60, y + 54, 260)
    s.p(60, y + 68, 300, "Lachlan Moorhouse\nPrincipal's Representative\n20 February 2026", 10)
    yield Paper(
        "kb-taking-over",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Wattle Creek Bank Limited",
            project="Data Centre North, Structured Cabling",
            project_code="DCN-14",
            milestone="Section B (Halls 3 and 4)",
            signatory_name="Lachlan Moorhouse",
            signatory_title="Principal's Representative",
            signature_date="2026-02-20",
            amount="27640.00 AUD",
            conditions=[
                "Replace cracked floor tile at row K",
                "Supply OTDR traces for trunks 41 to 60",
            ],
        ),
    )

    s = Sheet()
    s.t(50, 60, "Acceptance slip", 20, "Helvetica-Bold")
    s.p(
        50,
        90,
        480,
        """Firm: Bellfounder Telecom
Customer: The Cloth Hall Hotel
Work order: WO-6120-K
Job: Guest Wi-Fi, floors 1 to 5
Price: £7,995.00 (VAT £1,599.00, total £9,594.00)""",
        11,
    )
    s.t(50, 200, "The work above is", 13)
    for x, word in ((160, "ACCEPTED"), (260, "NOT ACCEPTED"), (390, "PART ACCEPTED")):
        s.t(x, 200, word, 13)
    s.ring(254, 183, 112, 25)
    s.t(50, 240, "because", 11)
    s.t(110, 240, "no signal on floor 4, guests complaining", 13, "Courier-Oblique")
    s.line(100, 244, 500)
    s.ink(70, 310, 303)
    s.line(50, 316, 230)
    s.t(50, 328, "Signature – G. Penhaligon, Duty Manager", 8)
    s.t(330, 312, "14 Jan 2026", 12, "Courier-Oblique")
    s.line(310, 316, 440)
    s.t(310, 328, "Date", 8)
    yield Paper(
        "kb-ring-slip",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="The Cloth Hall Hotel",
            project="Guest Wi-Fi, floors 1 to 5",
            project_code="WO-6120-K",
            signatory_name="G. Penhaligon",
            signatory_title="Duty Manager",
            signature_date="2026-01-14",
            amount="7995.00 GBP",
        ),
    )

    rows = [
        ("Milestone", "Value USD", "Accept", "Reject", "Initials"),
        ("1 Discovery", "12,000.00", "prev.", "", "HB"),
        ("2 Wireframes", "18,500.00", "prev.", "", "HB"),
        ("3 Prototype", "31,000.00", "<b>X</b>", "", "HB"),
        ("4 Usability study", "14,000.00", "", "", ""),
    ]
    story = [
        say("Sheffield Row Interactive — Milestone ledger", 15, "Times-Bold"),
        say(
            "Client: Puget Ferry Riders Association<br/>Project: Trip Planner Redesign (SRI-207)",
            11,
            "Times-Roman",
        ),
        rules(rows, (150, 90, 60, 60, 60), face="Times-Roman", size=10),
        say("", 6),
        say(
            "Milestone 3 is accepted today, March 12, 2026. Rows marked “prev.” were "
            "accepted on earlier ledgers. Row 4 is not due.",
            11,
            "Times-Roman",
        ),
        Ink(304),
        say("Harriet Bloomquist, Executive Director", 11, "Times-Roman"),
    ]
    yield Paper(
        "kb-ledger-row3",
        "a",
        "text",
        flow(story, (612, 792)),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Puget Ferry Riders Association",
            project="Trip Planner Redesign",
            project_code="SRI-207",
            milestone="3 Prototype",
            signatory_name="Harriet Bloomquist",
            signatory_title="Executive Director",
            signature_date="2026-03-12",
            amount="31000.00 USD",
        ),
    )

    s = Sheet()
    s.t(50, 60, "CLANCY & VOSS ERP PARTNERS", 12, "Helvetica-Bold")
    s.t(545, 60, "PC No. 7", 12, at="r")
    s.line(50, 68, 545)
    y = s.grid(
        50,
        85,
        (330, 120),
        [
            ("Payment certificate – Finance rollout (CV-ERP-18)", "EUR"),
            ("Gross value of work to 28 February 2026", "142,000.00"),
            ("Less previously certified", "118,500.00"),
            ("Less retention on this certificate 5 %", "1,175.00"),
            ("<b>Net amount certified</b>", "<b>22,325.00</b>"),
        ],
    )
    y = s.p(
        50,
        y + 30,
        490,
        """Client: Lough Derra Dairies DAC. Purchase order 8812-3.

I certify the net amount for payment.""",
    )
    s.ink(60, y + 40, 305, 90, 30)
    s.t(50, y + 60, "Fergal Noone, Group Financial Controller, Lough Derra Dairies")
    s.t(50, y + 76, "10 March 2026")
    s.t(50, 780, "Certification for payment is not acceptance of defective work.", 7)
    yield Paper(
        "kb-paycert7",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Lough Derra Dairies DAC",
            project="Finance rollout",
            project_code="CV-ERP-18",
            signatory_name="Fergal Noone",
            signatory_title="Group Financial Controller",
            signature_date="2026-03-10",
            amount="22325.00 EUR",
            po_number="8812-3",
        ),
    )
