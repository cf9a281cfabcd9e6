"""Building sites, plant and consulting paper in English, drawn on the board and by platypus."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, paper


def taking_over() -> bytes:
    b = Board(font="Serif")
    b.t(297, 790, "TAKING-OVER CERTIFICATE", 18, "SerifB", at="c")
    b.t(297, 772, "Sub-Clause 10.1 of the Conditions of Contract", 10, at="c")
    y = b.p(
        60,
        745,
        475,
        "Employer: Northern Isles Power Generation Company<br/>Contractor: "
        "Hallam "
        "Turbine Services<br/>Contract: NIP/PW/2024/06, Unit 2 Governor Replacement<br/>"
        "Section: Section II, wet commissioning",
        11,
    )
    y = b.p(
        60,
        y - 10,
        475,
        "To the Contractor. We hereby certify that Section II was "
        "completed in "
        "accordance with the Contract on 21 November 2025, <b>except for</b> the minor "
        "outstanding "
        "work below, which does not affect use for the intended purpose:",
        11,
    )
    y = b.table(
        75,
        y - 6,
        [
            ["No.", "Outstanding work", "By"],
            ["1", "Touch-up of paint at servo bracket", "12 Dec 2025"],
            ["2", "As-built cable schedule, three copies", "19 Dec 2025"],
            ["3", "Spare pilot valve", "31 Jan 2026"],
        ],
        [35, 300, 90],
        10,
    )
    y = b.p(
        60,
        y - 14,
        475,
        "The first half of the Retention Money for the Section, EUR "
        "118,640.00, "
        "becomes due. The remedies of the Employer under Clause 11 are not affected. A Section "
        "rejected under Clause 7.5 cannot be taken over.",
        11,
    )
    b.ink(70, y - 62, 160, 46, 101, color="#222")
    b.rule(60, y - 60, 220)
    b.t(60, y - 73, "Anneli Strandberg, The Engineer")
    b.t(60, y - 86, "for and on behalf of the Employer, 28 November 2025")
    b.stamp(440, y - 55, ["FJORDLINE ENGINEERS", "28 NOV 2025"], "#3a3a9a", 6)
    return b.done()


def payment() -> bytes:
    b = Board(font="Narrow")
    b.t(40, 800, "INTERIM PAYMENT CERTIFICATE", 16, "NarrowB")
    b.t(555, 800, "Certificate No. 11", 13, "NarrowB", at="r")
    b.t(40, 782, "Employer: Dunmarrow Borough Council    Contractor: R. Eastlake & Sons Ltd", 11)
    b.t(
        40,
        767,
        "Works: Refurbishment of Victoria Baths    Contract ref: DBC/VB/41    Valuation 11",
        11,
    )
    rows = [
        ["A", "Gross valuation", "2,418,900.00"],
        ["B", "Less retention 3%", "72,567.00"],
        ["C", "Sub-total (A - B)", "2,346,333.00"],
        ["D", "Less previously certified, nos. 1 to 10", "2,190,058.00"],
        ["E", "Amount due for payment on this certificate", "156,275.00"],
        ["F", "VAT at 20%", "31,255.00"],
    ]
    y = b.table(40, 745, rows, [30, 370, 115], 11, ("ALIGN", (2, 0), (2, -1), "RIGHT"))
    b.p(
        40,
        y - 15,
        515,
        "I certify that the sum of GBP 156,275.00 (one hundred and fifty-six "
        "thousand "
        "two hundred and seventy-five pounds) is due from the Employer to the Contractor.",
        11,
    )
    b.ink(60, y - 110, 150, 44, 103)
    b.rule(40, y - 108, 230)
    b.t(40, y - 121, "Contract Administrator: Wendell Ashgrove MRICS", 11)
    b.t(320, y - 121, "Dated 3 October 2025", 11)
    b.p(
        40,
        90,
        515,
        "This certificate is not a certificate that any work has been accepted or "
        "that "
        "defects have been waived.",
        8,
    )
    return b.done()


def columns() -> bytes:
    b = Board((612, 792), "Lato")
    b.t(45, 740, "Harbinger Robotics", 20, "LatoB", color="#aa3311")
    b.t(45, 722, "Factory & Site Acceptance Record (FAT/SAT)", 12)
    left = (
        "Buyer: Calder Ridge Foods Corp.<br/>Line: Palletizing cell PC-2, Plant "
        "Yakima<br/>Sales "
        "order: SO-771640<br/>Buyer's PO: 8100-44721<br/>Payment milestone: SAT, "
        "20%<br/>Value: "
        "USD 96,500.00<br/><br/><b>FAT</b> (Grand Rapids), 14 Aug 2025<br/>Result: "
        "ACCEPTED<br/>"
        "Signed for buyer: see FAT sheet"
    )
    right = (
        "<b>SAT</b> (Yakima), 6 Nov 2025<br/>Rate 22.4 cases/min against 24 required. "
        "E-stop zone "
        "3 slow.<br/>Result of the site test: the buyer does <b>not</b> accept the cell.<br/>"
        "Repeat test: week of Dec 1, 2025, at the seller's cost."
    )
    b.p(45, 690, 250, left, 10.5)
    b.p(320, 690, 245, right, 10.5)
    b.rule(307, 560, 0.5)
    b.line(307, 695, 307, 530)
    b.t(45, 480, "Witnessed and agreed (SAT):", 10.5, "LatoB")
    for x, seed, who, what in (
        (45, 107, "Delphine Marsh", "Calder Ridge Foods, Plant Engineering Manager"),
        (320, 109, "Ty Bergstrom", "Harbinger Robotics, Commissioning Lead"),
    ):
        b.ink(x + 8, 428, 130, 38, seed)
        b.rule(x, 430, 220)
        b.t(x, 418, who)
        b.t(x, 405, what, 8.5)
        b.t(x, 392, "11/06/2025", 9)
    return b.done()


def several() -> bytes:
    b = Board(font="Carlito")
    b.t(50, 790, "Milestone register and release note", 17, "CarlitoB")
    b.t(
        50,
        772,
        "Thornbury Pensions Administration  |  Project Heron (TPA-H-3)  |  Release note 4",
        11,
    )
    rows = [
        ["Milestone", "Due", "Fee GBP", "Status"],
        ["H1 Discovery", "Mar 2025", "18,000.00", "accepted 02.04.2025, paid"],
        ["H2 Member data take-on", "Jun 2025", "44,500.00", "accepted 11.07.2025, paid"],
        ["H3 Benefit calculations", "Oct 2025", "61,250.00", "<b>accepted with this note</b>"],
        ["H4 Online retirement", "Jan 2026", "52,000.00", "rejected 05.01.2026, rework"],
        ["H5 Hypercare", "Mar 2026", "9,000.00", "open"],
    ]
    y = b.table(50, 750, rows, [170, 80, 85, 160], 10, ("BACKGROUND", (0, 0), (-1, 0), "#dde6ee"))
    b.p(
        50,
        y - 16,
        495,
        "By this note the Administrator accepts milestone H3 and releases its "
        "fee. No "
        "other milestone is touched; in particular H4 stays rejected.",
        11,
    )
    b.t(50, y - 90, "For Thornbury Pensions Administration (two signatures)", 10, "CarlitoB")
    for x, seed, who in (
        (50, 113, "Lucian Frobisher, Chief Operating Officer"),
        (310, 127, "Sunniva Rao, Head of Change"),
    ):
        b.ink(x + 10, y - 150, 140, 40, seed)
        b.rule(x, y - 148, 210)
        b.t(x, y - 160, who, 10)
        b.t(x, y - 172, "9 January 2026", 10)
    return b.done()


def papers() -> Iterator[Paper]:
    yield paper(
        "n-section",
        taking_over(),
        """acceptance_certificate accepted_with_conditions yes
        en
        client=Northern Isles Power Generation Company
        project=Unit 2 Governor Replacement
        project_code=NIP/PW/2024/06
        milestone=Section II, wet commissioning
        signatory_name=Anneli Strandberg
        signatory_title=The Engineer
        signature_date=2025-11-28
        amount=118640.00 EUR
        conditions=Touch-up of paint at servo bracket | As-built cable schedule, three copies |
        Spare pilot valve""",
    )
    yield paper(
        "n-baths",
        payment(),
        """acceptance_certificate accepted yes en
        client=Dunmarrow Borough Council
        project=Refurbishment of Victoria Baths
        project_code=DBC/VB/41
        milestone=Valuation 11
        signatory_name=Wendell Ashgrove
        signatory_title=Contract Administrator
        signature_date=2025-10-03
        amount=156275.00 GBP""",
    )
    yield paper(
        "n-fatsat",
        columns(),
        """acceptance_certificate rejected yes en
        client=Calder Ridge Foods Corp.
        project=Palletizing cell PC-2, Plant Yakima
        project_code=SO-771640
        milestone=SAT
        signatory_name=Delphine Marsh
        signatory_title=Plant Engineering Manager
        signature_date=2025-11-06
        amount=96500.00 USD
        po_number=8100-44721""",
    )
    yield paper(
        "n-heron",
        several(),
        """acceptance_certificate accepted yes en
        client=Thornbury Pensions Administration
        project=Project Heron
        project_code=TPA-H-3
        milestone=H3 Benefit calculations
        signatory_name=Sunniva Rao
        signatory_title=Head of Change
        signature_date=2026-01-09
        amount=61250.00 GBP""",
    )
