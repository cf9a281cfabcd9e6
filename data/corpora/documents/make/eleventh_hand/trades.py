"""Sheets that lie in site cabins: cards, tear-off slips, certificates filled in by pen."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, LETTER, landscape
from scan import Scanner, scan

from eleventh_hand.board import Sheet

CERT = "acceptance_certificate"


def slate() -> Paper:
    s = Sheet(A5, "Times-Roman", 9.5)
    s.left, s.right, s.y = 34, s.w - 34, 40
    s.t(s.w / 2, 38, "HOLLINS & DAUGHTER, SLATERS AND LEADWORKERS", 11, "b", end="c")
    s.y = 52
    s.p("Completion slip no. 0733 &nbsp;&nbsp; Job: 26/041 St Osyth's Church, north aisle roof")
    s.p("For: Parochial Church Council of St Osyth, Wenlow", gap=10)
    s.p(
        "The section named here has been finished and may be inspected from the scaffold: <b>Bays 4 "
        "to 6, slating and lead gutters</b>. Price for this section as quoted: £22,150.00."
    )
    y = s.y + 16
    s.box(40, y, "tick")
    s.t(56, y, "Found good and taken over")
    s.box(40, y + 16)
    s.t(56, y + 16, "Taken over except for: ................................................")
    s.box(40, y + 32)
    s.t(56, y + 32, "Not taken over")
    s.ink(41, 48, y + 92, 110, 26)
    s.line(40, y + 94, 190, y + 94)
    s.t(40, y + 105, "Rev. Judith Allardyce, Churchwarden's deputy", 8)
    s.hand(240, y + 90, "17th May 2026")
    s.line(230, y + 94, 360, y + 94)
    s.t(230, y + 105, "date", 8)
    s.y = y + 124
    s.p(
        "Retention and the twelve month care period are not touched by this slip. Slips without a "
        "tick are not accepted by our office.",
        7,
    )
    return Paper("ka-slater", "a", "text", s.done(), truth(
        CERT, "accepted", True, "en", client="Parochial Church Council of St Osyth, Wenlow",
        project="St Osyth's Church, north aisle roof", project_code="26/041",
        milestone="Bays 4 to 6, slating and lead gutters", signatory_name="Judith Allardyce",
        signatory_title="Churchwarden's deputy", signature_date="2026-05-17",
        amount="22150.00 GBP",
    ))  # fmt: skip


def borehole(letter: str) -> Paper:
    s = Sheet(LETTER, "Courier", 9)
    s.rect(40, 36, s.w - 80, 46)
    s.t(50, 54, "TALUS DRILLING & TESTING INC", 13, "b")
    s.t(50, 72, "FIELD ACCEPTANCE TICKET        No. T-20655")
    s.t(s.w - 50, 72, "Page 1 of 1", end="r")
    rows = (
        ("CLIENT", "Bannerman Transit Agency"),
        ("PROJECT", "Eastline Extension, Segment C"),
        ("TASK ORDER", "TO-19"),
        ("PO", "BTA-P-004471"),
        ("MILESTONE", "Rock coring complete, B-31 thru B-44"),
        ("LUMP SUM", "$146,900.00"),
    )
    for i, (a, b) in enumerate(rows):
        s.t(50, 108 + i * 15, a)
        s.t(160, 108 + i * 15, b, font="b")
    s.y = 210
    s.table(
        [
            ["Boring", "Depth ft", "RQD avg", "Box count"],
            ["B-31..B-36", "412.5", "71", "44"],
            ["B-37..B-44", "588.0", "66", "61"],
        ],
        [120, 80, 80, 90],
    )
    y = s.y + 20
    s.t(50, y, "AGENCY GEOLOGIST (circle one):   ACCEPT     ACCEPT W/ EXCEPTION     REJECT")
    if letter == "a":
        s.ring(223, y, 43, 16)
    else:
        s.ring(412, y, 43, 16)
    s.t(50, y + 26, "Remarks:")
    remark = {
        "a": "boxes shelved and tagged, all good",
        "b": "boxes 12-19 left open in the rain, core lost. redo B-33",
    }[letter]
    s.hand(104, y + 26, remark, 12)
    s.line(100, y + 29, 500, y + 29)
    s.t(50, y + 80, "Signed")
    s.ink(63, 100, y + 78, 130, 30, "#222222")
    s.line(95, y + 82, 260, y + 82)
    s.t(280, y + 80, "Print: Consuelo Brandt, P.G.")
    s.t(50, y + 108, "Title: Agency Geologist")
    s.t(280, y + 108, "Date: 09/22/2026")
    fact = dict(
        client="Bannerman Transit Agency", project="Eastline Extension, Segment C",
        project_code="TO-19", milestone="Rock coring complete, B-31 thru B-44",
        signatory_name="Consuelo Brandt", signatory_title="Agency Geologist",
        signature_date="2026-09-22", amount="146900.00 USD", po_number="BTA-P-004471",
    )  # fmt: skip
    word = {"a": "accepted", "b": "rejected"}[letter]
    return Paper("ka-talus", letter, "text", s.done(), truth(CERT, word, True, "en", **fact))


def strike() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(s.w / 2, 70, "Corbel & Voussoir Conservation", 17, "Times-Italic", end="c")
    s.line(180, 80, s.w - 180, 80)
    s.y = 110
    s.p("<b>STATEMENT OF INSPECTION</b>", 12, gap=12)
    s.p(
        "Held at Marchmoor Guildhall on Thursday 12 March 2026. Present: Dr Winifred Oakshott "
        "(Heritage Adviser, Marchmoor Borough Council), Tam Reddy (site mason, Corbel & Voussoir)."
    )
    s.p(
        "Object of the inspection: <b>Work Section D, tracery of the great west window</b>, under "
        "contract MBC/HER/311, section price £73,200 excluding value added tax."
    )
    s.p("The Council's adviser states that the section is", gap=10)
    y = s.y + 8
    s.t(120, y, "approved  /  approved with reservations  /  not approved *", 12)
    s.strike(120, y, s.wide("approved", 12))
    s.strike(
        120 + s.wide("approved  /  approved with reservations  /  ", 12),
        y,
        s.wide("not approved", 12),
    )
    s.y = y + 12
    s.p("* delete what does not apply", 8, x=120)
    s.p("Reservations, if any:", gap=14)
    for i, text in enumerate(
        (
            "mullion 3: mortar too hard, rake out and repoint in lime",
            "ferramenta to be painted before glazier arrives",
        )
    ):
        s.hand(84, s.y + 12 + i * 24, f"{i + 1}. {text}", 12.5)
        s.line(80, s.y + 16 + i * 24, 500, s.y + 16 + i * 24, 0.3)
    y = s.y + 130
    s.t(80, y, "W. Oakshott", 22, "Times-BoldItalic", "#1c2f7a")
    s.line(70, y + 5, 240, y + 5)
    s.t(70, y + 18, "for the Council, 13 March 2026", 9)
    s.ink(8, 330, y + 3, 110, 28, "#111111")
    s.line(320, y + 5, 500, y + 5)
    s.t(320, y + 18, "for the contractor", 9)
    return Paper("ka-voussoir", "a", "text", s.done(), truth(
        CERT, "accepted_with_conditions", True, "en", client="Marchmoor Borough Council",
        project="Marchmoor Guildhall", project_code="MBC/HER/311",
        milestone="Work Section D, tracery of the great west window",
        signatory_name="Dr Winifred Oakshott", signatory_title="Heritage Adviser",
        signature_date="2026-03-12", amount="73200.00 GBP",
        conditions=["mullion 3: mortar too hard, rake out and repoint in lime",
                    "ferramenta to be painted before glazier arrives"],
    ))  # fmt: skip


def payment() -> Paper:
    s = Sheet()
    s.rect(40, 40, s.w - 80, 30, "#dfe6da")
    s.t(50, 60, "INTERIM PAYMENT CERTIFICATE No. 6", 13, "b")
    s.t(s.w - 50, 60, "Trellis & Marr, Landscape Architects", 9, end="r")
    s.y = 84
    s.table(
        [
            ["Employer", "Fairlight Riverside Estates LLP"],
            ["Contractor", "Thornfield Landscapes Ltd"],
            ["Works", "Riverside Gardens, soft and hard landscape"],
            ["Contract", "TM-1904 / JL-62"],
            ["Valuation date", "28 February 2026"],
            ["Certificate issued", "6 March 2026"],
        ],
        [110, 360],
        gap=14,
    )
    s.table(
        [
            ["Gross valuation", "£612,480.00"],
            ["Less retention 3%", "£18,374.40"],
            ["Net valuation", "£594,105.60"],
            ["Less previously certified", "£511,220.10"],
            ["<b>Amount certified for payment</b>", "<b>£82,885.50</b>"],
            ["VAT at 20%", "£16,577.10"],
        ],
        [300, 120],
        gap=16,
    )
    s.p(
        "We certify under clause 4.2 that the amount above is due from the Employer to the Contractor. "
        "This certificate is not an acceptance of any work, material or workmanship as being in "
        "accordance with the contract.",
        9,
    )
    s.ink(77, 70, s.y + 48, 120, 30)
    s.line(60, s.y + 50, 240, s.y + 50)
    s.t(60, s.y + 62, "Benedict Marr, Contract Administrator", 9)
    s.t(300, s.y + 48, "6 March 2026")
    s.t(60, s.y + 78, "for and on behalf of Trellis & Marr, under authority of the Employer", 8)
    return Paper("ka-trellis", "a", "text", s.done(), truth(
        CERT, "accepted", True, "en", client="Fairlight Riverside Estates LLP",
        project="Riverside Gardens, soft and hard landscape", project_code="TM-1904 / JL-62",
        milestone="INTERIM PAYMENT CERTIFICATE No. 6", signatory_name="Benedict Marr",
        signatory_title="Contract Administrator", signature_date="2026-03-06",
        amount="82885.50 GBP",
    ))  # fmt: skip


def acroform() -> Paper:
    s = Sheet(LETTER)
    s.t(56, 60, "Lodestar Elevator & Hoist", 15, "b", "#7a3b00")
    s.t(56, 78, "Owner turnover form, rev. 11")
    form = s.c.acroForm
    rows = (
        ("Owner", "owner", "Pinecrest Senior Living LLC"),
        ("Location / project", "proj", "Pinecrest West Tower"),
        ("Our job", "job", "LEH-50318"),
        ("Owner PO", "po", "PSL 2026-0340"),
        ("Milestone", "ms", "Car 2 turned over for use"),
        ("Milestone billing", "amt", "$93,775.00"),
        ("Authorized rep", "rep", "Wendell Faircloth"),
        ("Title", "ttl", "VP Operations"),
        ("Date", "dt", "11/13/2026"),
        ("/s/", "sg", "/s/ Wendell Faircloth"),
    )
    for i, (label, name, value) in enumerate(rows):
        y = 120 + i * 26
        s.t(56, y, label)
        form.textfield(
            name=name,
            x=180,
            y=s.h - y - 6,
            width=300,
            height=18,
            value=value,
            fontSize=10,
            borderWidth=0.5,
        )
    y = 400
    for i, (name, text, on) in enumerate(
        (
            ("acc", "Turnover accepted", False),
            ("cond", "Turnover accepted subject to list below", True),
            ("rej", "Turnover refused", False),
        )
    ):
        form.checkbox(
            name=name, x=60, y=s.h - y - i * 24 - 4, size=14, checked=on, buttonStyle="cross"
        )
        s.t(84, y + i * 24, text)
    form.textfield(
        name="list",
        x=84,
        y=s.h - 510,
        width=420,
        height=34,
        fontSize=9,
        borderWidth=0.5,
        value="Phone line to monitoring center not live; cab lighting flickers on floor 3",
        fieldFlags="multiline",
    )
    s.t(56, 540, "Use of the elevator by the owner without this form is not acceptance.", 8)
    return Paper("ka-hoist", "a", "form", s.done(), truth(
        CERT, "accepted_with_conditions", True, "en", client="Pinecrest Senior Living LLC",
        project="Pinecrest West Tower", project_code="LEH-50318",
        milestone="Car 2 turned over for use", signatory_name="Wendell Faircloth",
        signatory_title="VP Operations", signature_date="2026-11-13", amount="93775.00 USD",
        po_number="PSL 2026-0340",
        conditions=["Phone line to monitoring center not live",
                    "cab lighting flickers on floor 3"],
    ))  # fmt: skip


def radio_form(letter: str) -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(s.w - 56, 60, "GREYWETHER PILING", 16, "b", end="r")
    s.y = 90
    s.p(
        "<b>Pile test acceptance</b><br/>Client: Auldbrick Properties Limited<br/>Site: Foundry Quarter, "
        "Plot 9<br/>Contract: GW/26/0077<br/>Hold point: HP-4, static load test pile P113<br/>"
        "Released on acceptance: £31,600.00",
        gap=20,
    )
    on = {"a": "yes", "b": ""}[letter]
    form = s.c.acroForm
    for i, (value, text) in enumerate(
        (("yes", "Test accepted, piling may go on"), ("no", "Test not accepted, stop piling"))
    ):
        y = s.y + 20 + i * 26
        form.radio(
            name="result",
            value=value,
            selected=value == on,
            x=70,
            y=s.h - y - 4,
            size=15,
            buttonStyle="circle",
            fieldFlags="radio" if on else "noToggleToOff",
        )
        s.t(96, y, text)
    s.y += 90
    s.p("Accepted or refused by the client's engineer:")
    form.textfield(
        name="who",
        x=70,
        y=s.h - s.y - 24,
        width=240,
        height=20,
        value="Magnus Ettrick" if on else "",
        borderWidth=0.5,
    )
    form.textfield(
        name="when",
        x=330,
        y=s.h - s.y - 24,
        width=120,
        height=20,
        value="3 Aug 2026" if on else "",
        borderWidth=0.5,
    )
    s.t(70, s.y + 38, "name of the client's engineer", 8)
    s.t(330, s.y + 38, "date", 8)
    if on:
        s.ink(90, 80, s.y + 90, 120, 30)
    s.line(70, s.y + 92, 310, s.y + 92)
    s.t(70, s.y + 104, "signature", 8)
    fact = dict(
        client="Auldbrick Properties Limited",
        project="Foundry Quarter, Plot 9",
        project_code="GW/26/0077",
        milestone="HP-4, static load test pile P113",
        amount="31600.00 GBP",
    )
    if on:
        fact |= dict(
            signatory_name="Magnus Ettrick",
            signature_date="2026-08-03",
            signatory_title="client's engineer",
        )
    word = "accepted" if on else "undecided"
    return Paper(
        "ka-greywether", letter, "form", s.done(), truth(CERT, word, bool(on), "en", **fact)
    )


def double() -> Paper:
    s = Sheet(A5)
    s.left, s.right, s.y = 30, s.w - 30, 36
    s.p("<b>KILNROW TILING CO.</b> &nbsp; Area handback card", 12)
    s.p(
        "Main contractor (our customer): Ravenshoe Build Ltd<br/>Scheme: Leisure pool, Ravenshoe North<br/>"
        "Card: HB-19 &nbsp; Our job: K4410 &nbsp; Order no: RB/77/512<br/>Area: Changing village, wall tiling"
        "<br/>Value of area: £15,905.75",
        leading=15,
    )
    s.y += 12
    s.table(
        [
            ["", "Yes", "No"],
            ["Area accepted by main contractor", "", ""],
            ["Snags remain", "", ""],
            ["Photos taken", "", ""],
        ],
        [220, 50, 50],
        heights=22,
    )
    top = s.y - 10 - 66
    for row, yes, no in ((0, 1, 1), (1, 1, 0), (2, 1, 0)):
        for k, mark in ((0, yes), (1, no)):
            if mark:
                s.t(270 + k * 50, top + row * 22 + 15, "\u2713", 12, "ZapfDingbats", "#1c2f7a")
    s.ink(19, 40, s.y + 50, 100, 26)
    s.line(34, s.y + 52, 180, s.y + 52)
    s.t(34, s.y + 63, "site manager, Ravenshoe: Kofi Brandreth", 8)
    s.t(240, s.y + 50, "21/10/26")
    return Paper("ka-kilnrow", "a", "text", s.done(), truth(
        CERT, "undecided", True, "en", client="Ravenshoe Build Ltd",
        project="Leisure pool, Ravenshoe North", project_code="K4410",
        milestone="Changing village, wall tiling", signatory_name="Kofi Brandreth",
        signatory_title="site manager", signature_date="2026-10-21", amount="15905.75 GBP",
        po_number="RB/77/512",
    ))  # fmt: skip


def stamp() -> Paper:
    s = Sheet(landscape(A5), "Helvetica", 9)
    s.left, s.right, s.y = 34, s.w - 34, 36
    s.p(
        "<b>Delivery and erection note 118-C</b> &nbsp; Penhallow Timber Frames, Unit 2, Old Cannery",
        11,
    )
    s.table(
        [
            ["Deliver to", "Mossbank Self-Build Association, Plot 14"],
            ["Works ref.", "PTF-118"],
            ["Delivered and erected", "Ground floor panels and intermediate floor cassettes"],
            ["Call-off price", "EUR 27,340.00 net"],
            ["Erected", "1 June 2026"],
        ],
        [110, 330],
    )
    s.p(
        "Received, checked against the cutting list and accepted on behalf of the association. The roof "
        "set follows in week 25 and is not part of this note."
    )
    s.ink(14, 60, s.y + 60, 110, 28)
    s.line(50, s.y + 62, 220, s.y + 62)
    s.t(50, s.y + 73, "Deirdre Malone, build coordinator", 8)
    s.stamp(400, s.y + 40, ["MOSSBANK S.B.A.", "ACCEPTED", "4 JUN 2026"], "#1d5a3a", 6)
    return Paper("ka-penhallow", "a", "text", s.done(), truth(
        CERT, "accepted", True, "en", client="Mossbank Self-Build Association",
        project="Plot 14", project_code="PTF-118",
        milestone="Ground floor panels and intermediate floor cassettes",
        signatory_name="Deirdre Malone", signatory_title="build coordinator",
        signature_date="2026-06-04", amount="27340.00 EUR",
    ))  # fmt: skip


def scanned() -> Paper:
    s = Sheet(A5, "Courier", 10)
    s.left, s.right, s.y = 36, s.w - 36, 44
    s.p("<b>WICKHAM DEWATERING</b><br/>Service report 9041", 12)
    s.p(
        "Customer: Orrest Tunnelling JV<br/>Site: Shaft 3, Larkbeare<br/>Job: WD-3358<br/>PO: OTJ-11873"
        "<br/>Stage: Deep well array commissioned<br/>Charge: GBP 48,500.00<br/>Visit: 8 July 2026",
        leading=15,
        gap=14,
    )
    s.p("Six wells running, drawdown 11.4 m reached and held for 24 h. Spare pump on site.")
    s.p("Customer declaration: commissioning witnessed and accepted.", gap=40)
    s.ink(55, 50, s.y + 8, 130, 30, "#222222")
    s.line(40, s.y + 10, 220, s.y + 10)
    s.t(40, s.y + 22, "F. Nakagawa, shaft engineer", 9)
    s.t(250, s.y + 6, "08.07.2026")
    pdf = s.done()
    how = Scanner(dpi=110, skew=-0.9, noise=5, jpeg=40, seed=3)
    return Paper("ka-wickham", "a", "scan", scan(pdf, how), truth(
        CERT, "accepted", True, "en", client="Orrest Tunnelling JV", project="Shaft 3, Larkbeare",
        project_code="WD-3358", milestone="Deep well array commissioned",
        signatory_name="F. Nakagawa", signatory_title="shaft engineer",
        signature_date="2026-07-08", amount="48500.00 GBP", po_number="OTJ-11873",
    ), pdf)  # fmt: skip


def refused_scan() -> Paper:
    s = Sheet(A5, "Helvetica", 10)
    s.left, s.right, s.y = 36, s.w - 36, 44
    s.p("<b>Notice under clause 36</b>", 13)
    s.p("From the Engineer, Strathcaul Dam Refurbishment, to Rannoch Gate & Valve", gap=12)
    s.p(
        "Milestone 2B, <b>bulkhead gate hung and dry tested</b>, offered on 30 January 2026. Price in the "
        "schedule: £265,000. Contract SDR/MECH/02."
    )
    s.p(
        "I attended the dry test on 3 February. The gate jammed twice at 1.2 m. I cannot issue the "
        "certificate you ask for and the milestone stands open. Kindly offer it again when the guide "
        "rails have been realigned.",
        gap=40,
    )
    s.ink(6, 50, s.y, 120, 28)
    s.y += 8
    s.p("Alasdair McQuhae, the Engineer, for Strathcaul Hydro Ltd<br/>5 February 2026", gap=0)
    pdf = s.done()
    how = Scanner(dpi=105, skew=0.5, noise=5, jpeg=40, seed=8, turn=90)
    return Paper("ka-strathcaul", "a", "scan", scan(pdf, how), truth(
        CERT, "rejected", True, "en", client="Strathcaul Hydro Ltd",
        project="Strathcaul Dam Refurbishment", project_code="SDR/MECH/02",
        milestone="bulkhead gate hung and dry tested", signatory_name="Alasdair McQuhae",
        signatory_title="the Engineer", signature_date="2026-02-05", amount="265000.00 GBP",
    ), pdf)  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (slate(), borehole("a"), borehole("b"), strike(), payment(), acroform(),
                radio_form("a"), radio_form("b"), double(), stamp(), scanned(),
                refused_scan())  # fmt: skip
