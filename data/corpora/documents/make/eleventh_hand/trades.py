"""Sheets that lie in site cabins: cards, tear-off slips, certificates filled in by pen."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, LETTER

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
        "The section named here has been finished and may be inspected from the scaffold: "
        "<b>Bays 4 "
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
    fact = {
        "client": "Bannerman Transit Agency", "project": "Eastline Extension, Segment C",
        "project_code": "TO-19", "milestone": "Rock coring complete, B-31 thru B-44",
        "signatory_name": "Consuelo Brandt", "signatory_title": "Agency Geologist",
        "signature_date": "2026-09-22", "amount": "146900.00 USD", "po_number": "BTA-P-004471",
    }  # fmt: skip
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
        signature_date="2026-03-13", amount="73200.00 GBP",
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
        "We certify under clause 4.2 that the amount above is due from the Employer to the "
        "Contractor. "
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


def papers() -> Iterator[Paper]:
    yield from (slate(), borehole("a"), borehole("b"), strike(), payment(), acroform())
