"""Forms with fields to fill on the screen: boxes, radio buttons, lists, text (English mostly)."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninth_hand.desk import Board, paper


def text(b: Board, x: float, y: float, w: float, name: str, value: str, h: float = 16) -> None:
    b.acroForm.textfield(
        name=name,
        value=value,
        x=x,
        y=y,
        width=w,
        height=h,
        fontSize=9,
        borderWidth=0.5,
        fontName="Helvetica",
        forceBorder=True,
        fillColor=None,
        maxlen=400,
    )


def check(b: Board, x: float, y: float, name: str, on: bool, **how: Any) -> None:
    how = {"buttonStyle": "check", "size": 12} | how
    b.acroForm.checkbox(name=name, checked=on, x=x, y=y, borderWidth=0.7, **how)


def milestone_form() -> bytes:
    b = Board()
    b.setFillColor("#0d5c63")
    b.rect(0, 790, 595, 52, fill=1, stroke=0)
    b.t(40, 808, "MILESTONE ACCEPTANCE FORM", 17, "Helvetica-Bold", color="#fff")
    b.t(555, 808, "QF-22 rev. 5", 9, color="#fff", at="r")
    rows = (
        ("Client", "Ardent Rail Freight Ltd"),
        ("Project", "Wagon Condition Monitoring"),
        ("Project code", "ARF.WCM.04"),
        ("Milestone", "MS-6 Trackside gateways, Lot North"),
        ("Milestone value", "GBP 73,115.00"),
        ("Client PO", "ARF-0098812"),
    )
    for i, (name, value) in enumerate(rows):
        b.t(40, 755 - 24 * i, name, 9.5, "Helvetica-Bold")
        text(b, 150, 750 - 24 * i, 380, f"f{i}", value)
    b.t(40, 595, "Client's decision", 12, "Helvetica-Bold")
    names = ("Accepted", "Accepted subject to the remarks below", "Not accepted")
    for i, name in enumerate(names):
        check(b, 42, 570 - 22 * i, f"d{i}", i == 1)
        b.t(62, 572 - 22 * i, name)
    b.t(40, 500, "Remarks", 9.5, "Helvetica-Bold")
    text(b, 40, 475, 515, "rem", "Gateway N-14 to be re-sited above flood level by 30 Nov 2025")
    text(b, 40, 455, 515, "rem2", "Spare power supplies (4 off) to be delivered to Doncaster depot")
    for i, (name, value) in enumerate(
        (
            ("Name", "Jocelyn Thackeray"),
            ("Position", "Fleet Engineering Manager"),
            ("Date", "2025-11-06"),
        )
    ):
        b.t(40, 415 - 24 * i, name, 9.5, "Helvetica-Bold")
        text(b, 150, 410 - 24 * i, 250, f"s{i}", value)
    b.t(40, 325, "Signature", 9.5, "Helvetica-Bold")
    b.rule(150, 320, 250)
    b.ink(170, 318, 140, 40, 71)
    return b.done()


def radios(chosen: str, signed: bool) -> bytes:
    b = Board((612, 792), "Carlito")
    b.t(54, 735, "Lakeshore Municipal Utility District", 15, "CarlitoB", color="#234a7a")
    b.t(54, 718, "Capital Projects / Request for Final Acceptance", 11)
    b.rule(54, 710, 504)
    b.p(
        54,
        700,
        504,
        "Contractor <b>Prairie Pump &amp; Controls Co.</b> states that the work on "
        "<b>Lift Station 9 Rehabilitation</b> (CIP No. 24-117) was complete on June 3, 2026 and "
        "asks "
        "the District to accept it and to release the retainage of <b>$61,482.75</b>.",
        11,
    )
    b.t(54, 620, "District determination (select one):", 11, "CarlitoB")
    for i, (key, name) in enumerate(
        (
            ("acc", "The work is finally accepted."),
            ("pun", "The work is accepted, punch list attached."),
            ("rej", "The work is not accepted. Contractor to be notified of deficiencies."),
        )
    ):
        b.acroForm.radio(
            name="det",
            value=key,
            selected=key == chosen,
            x=56,
            y=592 - 24 * i,
            size=13,
            buttonStyle="circle",
            shape="circle",
            borderWidth=0.8,
        )
        b.t(78, 594 - 24 * i, name, 11)
    b.t(54, 490, "For the District:", 11)
    if signed:
        b.ink(90, 446, 150, 42, 73, color="#111")
    b.rule(54, 448, 230)
    b.t(54, 436, "Beatriz Holloway, P.E., General Manager", 10)
    b.rule(330, 448, 120)
    b.t(330, 436, "Date", 10)
    if signed:
        b.t(336, 452, "06/17/2026", 12, "Dkg")
    b.p(
        54,
        180,
        504,
        "Final acceptance starts the one-year maintenance bond. Work not accepted "
        "shall "
        "be corrected within 30 days. A request is not accepted unless a determination is "
        "selected and "
        "signed by the General Manager.",
        7.5,
    )
    return b.done()


def dropdown() -> bytes:
    b = Board(font="Lato")
    b.t(297, 790, "Service Visit Report", 18, "LatoB", at="c")
    b.t(297, 772, "Arctos Refrigeration Services / report 44-20931", 9, at="c")
    rows = [
        ["Customer", "Bramble &amp; Finch Grocers"],
        ["Site / job", "Store 0417 Eastgate / J 26-5540"],
        ["Work", "Replacement of evaporator bank 2, milestone 2 of 3"],
        ["Technician", "Silas Petrov, 7 h on site, 22 April 2026"],
        ["Charge", "GBP 9,870.00 plus VAT 20% GBP 1,974.00"],
    ]
    y = b.table(50, 750, rows, [110, 385], 10)
    b.t(50, y - 30, "Customer's statement", 11, "LatoB")
    b.acroForm.choice(
        name="state",
        value="Work refused",
        x=50,
        y=y - 62,
        width=240,
        height=20,
        fontSize=10,
        options=["Please choose", "Work accepted", "Work accepted with remarks", "Work refused"],
        fieldFlags="combo",
        fontName="Helvetica",
        borderWidth=0.7,
        forceBorder=True,
    )
    b.t(50, y - 84, "Reason:", 10)
    text(
        b,
        100,
        y - 90,
        395,
        "why",
        "Case temperature 6.8 C after pull-down, spec 3.0. Not refilling.",
    )
    b.ink(60, y - 165, 130, 38, 79)
    b.rule(50, y - 165, 200)
    b.t(50, y - 178, "Gwendolyn Asare, Store Manager")
    b.t(300, y - 178, "22 April 2026")
    return b.done()


def empty_draft() -> bytes:
    b = Board(font="Serif")
    b.saveState()
    b.translate(297, 420)
    b.rotate(50)
    b.t(0, 0, "DRAFT", 130, "Helvetica-Bold", at="c", color="#e8e0e0")
    b.restoreState()
    b.t(60, 770, "CHANGE ORDER", 20, "SerifB")
    b.t(60, 752, "Number: 03 (draft for discussion, 2 February 2026)", 11)
    b.p(
        60,
        730,
        470,
        "Between <b>Copperline Brewing Cooperative</b> (Owner) and Stavely Process "
        "Engineers (Contractor), for the <b>Cellar Expansion</b>, contract CBC-2025-02.",
        11,
    )
    b.p(
        60,
        685,
        470,
        "1. Add glycol loop for tanks 14 to 18, AUD 36,400.00.<br/>2. Credit for the "
        "unused walkway, AUD 4,150.00.<br/>3. Net addition to the contract price: <b>AUD "
        "32,250.00</b>. "
        "<br/>4. Completion moves from 30 April to 21 May 2026.",
        11,
    )
    for i, name in enumerate(("Approved", "Approved as noted", "Not approved")):
        check(b, 62 + 150 * i, 580, f"o{i}", False, buttonStyle="cross")
        b.t(80 + 150 * i, 582, name)
    b.t(60, 520, "Owner: Imogen Tarrant, Chair")
    text(b, 60, 490, 220, "sig", "")
    b.t(60, 478, "type /s/ and name to sign", 7)
    b.t(320, 520, "Date")
    text(b, 320, 490, 120, "date", "")
    return b.done()


def hours() -> bytes:
    b = Board((612, 792))
    b.t(40, 745, "WEEKLY TIME RECORD", 14, "Helvetica-Bold")
    b.t(
        40,
        728,
        "Consultant: Yusuf Lindahl    Agency: Fieldmark Talent    Week ending: March 29, 2026",
    )
    b.t(40, 712, "Client: Sagebrush Energy Partners    Assignment: SCADA hardening (SEP-ENG-0881)")
    rows = [
        ["Day", "Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
        ["Hours", "8.0", "8.5", "8.0", "9.0", "6.5", "40.0"],
        ["Rate / amount", "", "", "", "", "$118.00", "$4,720.00"],
    ]
    b.table(40, 695, rows, [100, 60, 60, 60, 60, 70, 80], 9)
    check(b, 42, 596, "ok", True)
    b.t(62, 598, "Hours approved by client")
    check(b, 222, 596, "no", False)
    b.t(242, 598, "Hours disputed (explain)")
    text(b, 40, 545, 300, "by", "/s/ Ronan Abernathy")
    text(b, 350, 545, 150, "dt", "March 30, 2026")
    b.t(40, 533, "Client supervisor: Ronan Abernathy, OT Security Lead", 8)
    return b.done()


def both() -> bytes:
    b = Board(font="Caladea")
    b.t(50, 780, "Deliverable sign-off", 20, "CaladeaB")
    b.t(50, 760, "Kittiwake Coastal Museum: Permanent gallery interactives")
    b.t(
        50,
        744,
        "Deliverable 5: Rockpool table    Commission KCM/INT/5    Fee on sign-off EUR 14,300.00",
    )
    b.t(50, 700, "We, the Museum,")
    check(b, 60, 675, "a", True, buttonStyle="cross")
    b.t(80, 677, "accept the deliverable as supplied")
    check(b, 60, 653, "b", True, buttonStyle="cross")
    b.t(80, 655, "do not accept the deliverable and give our reasons by e-mail")
    b.ink(70, 580, 150, 46, 83)
    b.rule(50, 590, 220)
    b.t(50, 578, "Saoirse Mulqueen, Head of Exhibitions, 13 May 2026")
    return b.done()


def papers() -> Iterator[Paper]:
    yield paper(
        "n-qf22 form",
        milestone_form(),
        """acceptance_certificate
accepted_with_conditions yes en
        client=Ardent Rail Freight Ltd
        project=Wagon Condition Monitoring
        project_code=ARF.WCM.04
        milestone=MS-6 Trackside gateways, Lot North
        signatory_name=Jocelyn Thackeray
        signatory_title=Fleet Engineering Manager
        signature_date=2025-11-06
        amount=73115.00 GBP
        po_number=ARF-0098812
        conditions=Gateway N-14 to be re-sited above flood level by 30 Nov 2025 | Spare power
supplies (4 off) to be delivered to Doncaster depot""",
    )
    for letter, chosen, signed in (("a", "acc", True), ("b", "", True), ("c", "rej", False)):
        verdict = "accepted" if chosen == "acc" else "undecided"
        yield paper(
            f"n-district/{letter} form",
            radios(chosen, signed),
            f"""acceptance_certificate {verdict} {"yes" if signed else "no"} en
            client=Lakeshore Municipal Utility District
            project=Lift Station 9 Rehabilitation
            project_code=24-117
            signatory_name=Beatriz Holloway
            signatory_title=General Manager
            amount=61482.75 USD
            """
            + ("signature_date=2026-06-17" if signed else ""),
        )
    yield paper(
        "n-arctos form",
        dropdown(),
        """acceptance_certificate rejected yes en
        client=Bramble & Finch Grocers
        project_code=J 26-5540
        project=Replacement of evaporator bank 2
        milestone=milestone 2 of 3
        signatory_name=Gwendolyn Asare
        signatory_title=Store Manager
        signature_date=2026-04-22
        amount=9870.00 GBP""",
    )
    yield paper(
        "n-copperline form",
        empty_draft(),
        """change_order undecided no en
        client=Copperline Brewing Cooperative
        project=Cellar Expansion
        project_code=CBC-2025-02
        signatory_name=Imogen Tarrant
        signatory_title=Chair
        amount=32250.00 AUD
        change_order_number=03
        warnings=draft_or_void""",
    )
    yield paper(
        "n-hours form",
        hours(),
        """timesheet_approval accepted yes en
        client=Sagebrush Energy Partners
        project=SCADA hardening
        project_code=SEP-ENG-0881
        signatory_name=Ronan Abernathy
        signatory_title=OT Security Lead
        signature_date=2026-03-30
        amount=4720.00 USD""",
    )
    yield paper(
        "n-rockpool form",
        both(),
        """acceptance_certificate undecided yes en
        client=Kittiwake Coastal Museum
        project=Permanent gallery interactives
        project_code=KCM/INT/5
        milestone=Deliverable 5: Rockpool table
        signatory_name=Saoirse Mulqueen
        signatory_title=Head of Exhibitions
        signature_date=2026-05-13
        amount=14300.00 EUR""",
    )
