"""Slips, variations and an order in English, from yards and plant rooms."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import Spacer

from ninth_hand.desk import Board, face, flow, paper, par, scanned, tab


def circled() -> bytes:
    b = Board((612, 792), "Mono")
    b.t(60, 730, "FIELD COMPLETION SLIP            no. 55821", 12)
    for i, row in enumerate(
        (
            "CUSTOMER   Osprey Landing HOA",
            "JOB        2026-0413  Pool heater swap",
            "PHASE      2 of 2, start-up",
            "PRICE      $ 7,340.00",
            "CREW       Manny / Dee",
        )
    ):
        b.t(60, 700 - 18 * i, row, 11)
    b.t(60, 585, "WORK IS    (circle)     OK     NOT OK     OK BUT SEE BELOW", 11)
    b.setStrokeColor("#1d2f86")
    b.setLineWidth(1.6)
    b.bezier(222, 590, 222, 606, 258, 604, 256, 588)
    b.bezier(256, 588, 254, 574, 220, 574, 224, 594)
    b.t(60, 540, "CUSTOMER PRINT   Wilhelmina Tran, Board Treasurer", 11)
    b.t(60, 505, "SIGN", 11)
    b.ink(110, 498, 140, 40, 131)
    b.rule(100, 502, 200)
    b.t(330, 505, "DATE  April 18, 2026", 11)
    b.p(
        60,
        460,
        480,
        "Work marked NOT OK will be looked at again within 5 days. By circling OK "
        "the "
        "customer accepts the work and owes the price.",
        8,
    )
    return b.done()


def struck() -> bytes:
    face("Kristi")
    story = [
        par("Llanfair Rural Broadband CIC", 15, "SerifB"),
        par("Contract variation instruction VO 7", 13, "Serif"),
        Spacer(1, 8),
        par(
            "Scheme: Upper Valley Fibre Build. Contract LRB/UVF/1. Contractor: Dyfi Civils.",
            11,
            "Serif",
        ),
        tab(
            [
                ["Item", "Add", "Omit"],
                ["Directional drill under B4391, 86 m", "12,900.00", ""],
                ["Aerial route, poles 31 to 40", "", "17,220.00"],
                ["Net (GBP)", "", "4,320.00"],
            ],
            [280, 80, 80],
            10,
            font="Serif",
        ),
        Spacer(1, 10),
        par(
            "The variation above is <b>approved</b> / <strike>not approved</strike> / "
            "<strike>approved "
            "in principle only</strike> (strike out what does not apply). The contract sum is "
            "reduced "
            "by 4,320.00 pounds.",
            11,
            "Serif",
        ),
        Spacer(1, 26),
        par(
            "For the Employer: <font face='Kristi' size=26 color='#1d2f86'>Eluned Prys</font>",
            11,
            "Serif",
            leading=30,
        ),
        par("Eluned Prys, Scheme Director. 25 July 2025", 11, "Serif"),
    ]
    return flow(story)


def service() -> bytes:
    b = Board(font="Sans")
    b.t(40, 795, "Service report / work confirmation", 14, "SansB")
    b.t(40, 778, "Vantage Lift & Escalator  SR-2025-118204", 9)
    rows = [
        ["Customer", "Meadowbank Shopping Centre Ltd"],
        ["Order", "PO MB-55-0192"],
        ["Equipment", "Escalator E4, handrail drive overhaul, stage 1"],
        ["Agreed price", "GBP 5,860.00 + VAT"],
        ["Date of visit", "17 Sep 2025"],
    ]
    y = b.table(40, 765, rows, [110, 380], 9.5)
    b.t(40, y - 24, "To be completed by customer", 10, "SansB")
    for i, (name, mark) in enumerate(
        (
            ("Work carried out and accepted", ""),
            ("Accepted, but further visit needed", ""),
            ("Work not accepted", "cross"),
        )
    ):
        b.box(44, y - 48 - 20 * i, mark, 9)
        b.t(62, y - 47 - 20 * i, name, 9.5)
    b.t(40, y - 115, "Comment:", 9.5)
    b.t(95, y - 116, "squeals worse than before!! pls come back", 13, "Dkg", color="#1d2f86")
    b.ink(60, y - 175, 120, 36, 137)
    b.rule(40, y - 173, 200)
    b.t(40, y - 185, "Ishaan Calloway, Centre Operations Manager", 9)
    b.t(300, y - 170, "17/9/25", 14, "Dkg", color="#1d2f86")
    b.rule(290, y - 173, 100)
    return b.done()


def order() -> bytes:
    b = Board((612, 792), "Sans")
    b.t(40, 740, "PURCHASE ORDER", 22, "SansB", color="#335577")
    b.t(572, 745, "PO Number: 4700-118-26", 11, "SansB", at="r")
    b.t(572, 730, "Date: January 15, 2026", 10, at="r")
    b.p(40, 710, 250, "<b>Bill to</b><br/>Sierra Linda Medical Center<br/>Accounts Payable", 10)
    b.p(310, 710, 250, "<b>Vendor</b><br/>Blue Heron Integration LLC", 10)
    rows = [
        ["Line", "Description", "Qty", "Unit", "Total"],
        ["1", "HL7 interface build, project SLMC-INT-7", "4", "$6,200.00", "$24,800.00"],
        ["2", "Validation and go-live support, 40 h", "40", "$165.00", "$6,600.00"],
        ["", "", "", "Subtotal", "$31,400.00"],
        ["", "", "", "Tax 0%", "$0.00"],
        ["", "", "", "Order total", "$31,400.00"],
    ]
    y = b.table(40, 640, rows, [40, 280, 45, 80, 87], 9.5)
    b.p(
        40,
        y - 16,
        530,
        "Acceptance of this order: vendor to sign and return. Services are "
        "accepted "
        "only by the signed milestone form of the requester; rejected services are not paid.",
        8,
    )
    b.ink(60, y - 90, 130, 36, 139)
    b.rule(40, y - 88, 220)
    b.t(40, y - 100, "Authorized by: Priscilla Okonjo, Director of Procurement", 9.5)
    b.t(420, y - 100, "Signed January 15, 2026", 9.5)
    return b.done()


def papers() -> Iterator[Paper]:
    yield scanned(
        "n-slip",
        circled(),
        """acceptance_certificate accepted yes en
        client=Osprey Landing HOA
        project=Pool heater swap
        project_code=2026-0413
        milestone=PHASE 2 of 2, start-up
        signatory_name=Wilhelmina Tran
        signatory_title=Board Treasurer
        signature_date=2026-04-18
        amount=7340.00 USD""",
        skew=-0.8,
        seed=5,
    )
    yield paper(
        "n-strike",
        struck(),
        """change_order accepted yes en
        client=Llanfair Rural Broadband CIC
        project=Upper Valley Fibre Build
        project_code=LRB/UVF/1
        signatory_name=Eluned Prys
        signatory_title=Scheme Director
        signature_date=2025-07-25
        amount=-4320.00 GBP
        change_order_number=VO 7""",
    )
    yield scanned(
        "n-escalator",
        service(),
        """acceptance_certificate rejected yes en
        client=Meadowbank Shopping Centre Ltd
        project=Escalator E4, handrail drive overhaul
        milestone=stage 1
        signatory_name=Ishaan Calloway
        signatory_title=Centre Operations Manager
        signature_date=2025-09-17
        amount=5860.00 GBP
        po_number=MB-55-0192""",
        skew=0.9,
        seed=8,
        dpi=130,
    )
    yield paper(
        "n-order",
        order(),
        """purchase_order - yes en
        client=Sierra Linda Medical Center
        project_code=SLMC-INT-7
        signatory_name=Priscilla Okonjo
        signatory_title=Director of Procurement
        signature_date=2026-01-15
        amount=31400.00 USD
        po_number=4700-118-26""",
    )
