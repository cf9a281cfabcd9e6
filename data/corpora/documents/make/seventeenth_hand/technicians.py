"""IT services, laboratories, surveyors: forms with boxes, English."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet


def survey() -> Paper:
    s = Sheet(size=9.5)
    s.frame(50, 40, 495, 46)
    s.b(60, 60, "TRIG POINT LAND SURVEYS LTD")
    s.t(60, 74, "Unit 9, Brewhouse Yard, Ludlow", 8)
    s.b(535, 66, "SERVICE REPORT 6604", 13, at="r")
    s.y = 100
    s.pairs(
        [
            ("Customer", "Orleton Parish Developments"),
            ("Site / project", "Mill Meadow, topographic survey"),
            ("Visit", "3 of 3 - control network and closing levels"),
            ("Agreed fee", "£2,880.00 + VAT £576.00 = £3,456.00"),
        ],
        110,
    )
    for ask, mark in (
        ("Work complete, customer satisfied", "v"),
        ("Work complete, see remarks", ""),
        ("Work refused", ""),
    ):
        s.box(62, s.y + 8, mark)
        s.t(84, s.y + 8, ask)
        s.y += 19
    s.frame(62, s.y + 6, 470, 44)
    s.t(66, s.y + 16, "Remarks", 7)
    s.hand(76, s.y + 38, "none, tidy job", 16)
    s.y += 84
    s.t(62, s.y, "Customer (print)   G. PARRY-JONES")
    s.t(280, s.y, "Signature")
    s.ink(330, s.y, 61)
    s.t(460, s.y, "22/02/26")
    s.y += 24
    s.p("Signing this report closes the visit. Defects notified later are dealt with under "
        "condition 11; accepted work is not reopened.", size=7, gap=2)  # fmt: skip
    return s.paper(
        "survey",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Orleton Parish Developments",
            project="Mill Meadow, topographic survey",
            milestone="Visit 3 of 3 - control network and closing levels",
            signatory_name="G. PARRY-JONES", signature_date="2026-02-22", amount="3456.00 GBP",
        ),
    )  # fmt: skip


def lab() -> Paper:
    s = Sheet(size=9.5)
    s.b(62, 56, "Corviston Materials Laboratory", 12)
    s.y = 66
    s.head("Report release by client  CML/R/4471", 14)
    s.p("Client: Hadley Bridge Consortium. Order: HBC-2026-0093. Programme: Fatigue testing of "
        "weld details. Test series C, 24 specimens. Charge for the series: EUR "
            "16,320.00.")  # fmt: skip
    s.table(
        [
            ["Check by the client", "Yes", "No"],
            ["All specimens of the series tested", "", ""],
            ["Raw data received", "", ""],
            ["Series C accepted for payment", "", ""],
        ],
        [330, 70, 70],
    )
    y = s.top + s.heights[0]
    for height, x in zip(s.heights[1:], (420, 420, 490), strict=True):
        s.tick(x, y + height / 2 + 4)
        y += height
    s.p("Reason if no: specimen C-17 cracked in the grip, not in the weld. Repeat before we pay.")
    s.t(62, s.y + 30, "For the client: Ottilie Brandt, Structures Lead")
    s.ink(320, s.y + 30, 63)
    s.t(450, s.y + 30, "26 Aug 2026")
    return s.paper(
        "lab",
        truth(
            "acceptance_certificate", "rejected", True, "en", client="Hadley Bridge Consortium",
            project="Fatigue testing of weld details", milestone="Test series C",
            signatory_name="Ottilie Brandt", signatory_title="Structures Lead",
            signature_date="2026-08-26", amount="16320.00 EUR", po_number="HBC-2026-0093",
        ),
    )  # fmt: skip


def twoticks() -> Paper:
    s = Sheet(size=10)
    s.c.setFillGray(0.2)
    s.c.rect(0, 842 - 52, 595, 52, fill=1, stroke=0)
    s.t(62, 34, "Ashgrove Managed IT", 15, "Helvetica-Bold", color="white")
    s.y = 80
    s.head("Go-live acceptance form", 15)
    s.p("Customer <b>Whitcombe Dental Group</b>, project <b>Server room exit</b>, job AMI-7712, "
        "milestone <b>Cut-over weekend</b>, fixed price £7,995.00.")  # fmt: skip
    s.p("Please tick one:")
    for word, mark in (
        ("We accept the milestone.", "v"),
        ("We accept the milestone once the points overleaf are closed.", ""),
        ("We do not accept the milestone.", "v"),
    ):
        s.box(70, s.y + 10, mark)
        s.t(92, s.y + 10, word)
        s.y += 20
    s.y += 30
    s.ink(66, s.y, 66)
    s.rule(62, 230, s.y + 4)
    s.t(62, s.y + 18, "Francesca Bell, Group Administrator")
    s.t(300, s.y, "Date  27 July 2026")
    s.t(62, 800, "AMI-F-22 - Ashgrove Managed IT Ltd - page 1 of 1", 7)
    return s.paper(
        "twoticks",
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Whitcombe Dental Group",
            project="Server room exit", project_code="AMI-7712", milestone="Cut-over weekend",
            signatory_name="Francesca Bell", signatory_title="Group Administrator",
            signature_date="2026-07-27", amount="7995.00 GBP",
        ),
    )  # fmt: skip


def noticks() -> Paper:
    s = Sheet("Times-Roman", 10.5)
    s.b(297, 60, "BLUEFIN CABLING CONTRACTORS", 13, at="c")
    s.t(297, 76, "Handover form", 12, at="c")
    s.y = 90
    s.pairs(
        [
            ("Employer", "Dunwich College"),
            ("Works", "Library block rewire"),
            ("Works no.", "BF-2026/31"),
            ("Part handed over", "Floor 2 outlets and cabinets"),
            ("Part price", "£11,240.00"),
        ],
        110,
    )
    s.p("The Employer &nbsp; [ ] takes over the part &nbsp; [ ] takes over the part "
        "with the snags listed"
        " &nbsp; [ ] refuses to take over the part")  # fmt: skip
    s.p("Snags: ...............................................................................")
    s.t(62, s.y + 40, "Employer's representative")
    s.ink(200, s.y + 38, 69)
    s.t(62, s.y + 58, "Rev. Martin Glover, Bursar, 4 September 2026")
    return s.paper(
        "noticks",
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Dunwich College",
            project="Library block rewire", project_code="BF-2026/31",
            milestone="Floor 2 outlets and cabinets", signatory_name="Martin Glover",
            signatory_title="Bursar", signature_date="2026-09-04", amount="11240.00 GBP",
        ),
    )  # fmt: skip


def onlyone() -> Paper:
    s = Sheet(size=9.5)
    s.y = 46
    s.head("MILESTONE STATUS AND ACCEPTANCE", 13)
    s.p("Helmsway Cyber for Tressell Pharma AG / SOC build-out / SOW 2026-014 / PO 7100-5523")
    s.table(
        [
            ["No.", "Milestone", "Fee CHF", "Accepted on", "Client's initials"],
            ["1", "Log sources connected", "28'000.00", "14 Jan 2026", "VH"],
            ["2", "Use cases live", "35'500.00", "10 Apr 2026", "VH"],
            ["3", "Playbooks", "19'000.00", "not accepted, see mail 2 Apr", ""],
            ["4", "Handover to night shift", "12'000.00", "", ""],
        ],
        [30, 160, 80, 120, 80],
        (("BACKGROUND", (0, 2), (-1, 2), "#fff3c4"),),
    )
    s.p("This sheet is issued for the milestone marked in yellow; earlier lines are history.")
    s.p("<b>Statement.</b> Milestone 2, Use cases live, meets the criteria of the SOW. Tressell "
        "Pharma AG accepts it and releases the fee shown.")  # fmt: skip
    s.ink(66, s.y + 40, 72)
    s.rule(62, 240, s.y + 44)
    s.t(62, s.y + 58, "Verena Hodel, Head of Information Security")
    s.t(62, s.y + 72, "Basel, 10 April 2026")
    return s.paper(
        "onlyone",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Tressell Pharma AG",
            project="SOC build-out", project_code="SOW 2026-014",
            milestone="Milestone 2, Use cases live", signatory_name="Verena Hodel",
            signatory_title="Head of Information Security", signature_date="2026-04-10",
            amount="35500.00 CHF", po_number="7100-5523",
        ),
    )  # fmt: skip


def voided() -> Paper:
    s = Sheet(size=10)
    s.shout("SUPERSEDED", 78)
    s.b(62, 60, "Ferrant Engineering Geology", 13)
    s.y = 80
    s.head("Acceptance of borehole campaign", 14)
    s.p("Client: Tarrow Dam Authority. Job TDA/G/15. Milestone: Campaign 1, boreholes 1 to 12."
        " Sum: AUD 118,400.00.")  # fmt: skip
    s.p("The Authority accepts the campaign and authorises payment of the sum above.")
    s.ink(66, s.y + 40, 75)
    s.t(62, s.y + 58, "Jarrah Whitfield, Dam Safety Manager, 19 January 2026")
    s.y += 90
    s.p("Replaced by certificate rev. 2 of 2 February 2026 "
        "(boreholes 9 and 10 withdrawn).", size=8)  # fmt: skip
    return s.paper(
        "voided",
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Tarrow Dam Authority",
            project_code="TDA/G/15", milestone="Campaign 1, boreholes 1 to 12",
            signatory_name="Jarrah Whitfield", signatory_title="Dam Safety Manager",
            signature_date="2026-01-19", amount="118400.00 AUD", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def interim() -> Paper:
    s = Sheet("Times-Roman", 10.5)
    s.b(62, 56, "CERTIFICATE OF PAYMENT No. 6", 15)
    s.rule(62, 532, 64, 1.2)
    s.y = 70
    s.p("Employer: Kildorrery Housing Association<br/>Contractor: Sheehan & Daly Ltd<br/>Contract: "
        "Refurbishment of St Brigid's Court, project no. KHA-C-118<br/>Section: "
            "Section 2, stair cores")  # fmt: skip
    s.table(
        [
            ["Gross value of work to 30 June 2026", "EUR 412,600.00"],
            ["Less retention 5 %", "EUR -20,630.00"],
            ["Less previously certified", "EUR -318,970.00"],
            ["<b>Now certified for payment</b>", "<b>EUR 73,000.00</b>"],
        ],
        [330, 140],
        head="",
    )
    s.p("I certify that the sum of EUR 73,000.00 is due to the Contractor under clause 35.")
    s.t(62, s.y + 24, "/s/ Niamh Corrigan")
    s.t(62, s.y + 40, "Niamh Corrigan, Architect, for the Employer")
    s.t(62, s.y + 56, "9 July 2026")
    s.y += 80
    s.p("Issue of this certificate is not evidence that any work has been "
        "accepted as complete or free of defects.", size=8)  # fmt: skip
    return s.paper(
        "interim",
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Kildorrery Housing Association", project="Refurbishment of St Brigid's Court",
            project_code="KHA-C-118", milestone="Section 2, stair cores",
            signatory_name="Niamh Corrigan", signatory_title="Architect",
            signature_date="2026-07-09", amount="73000.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (survey, lab, twoticks, noticks, onlyone, voided, interim):
        yield make()
