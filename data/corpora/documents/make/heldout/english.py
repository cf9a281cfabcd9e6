"""English papers of the test part: other trades, other words, other faces."""

from collections.abc import Iterator

from bench import fill
from label import CERT, CHANGE, COND, MAIL, NO, OPEN, ORDER, SOW, TIME, YES, Paper, layout
from press import press
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan
from sheet import Sheet


def _interim(worded: str, figure: str, ink: bool) -> bytes:
    s = Sheet(font="DejaVuSerif", body=9)
    s.at(50, 50, "Hollis Penrose LLP", 13, "DejaVuSerif-Bold", (0.3, 0.1, 0.1))
    s.at(50, 64, "Contract Administrators & Quantity Surveyors, 8 Ropewalk, Truro", 7.5)
    s.frame(340, 36, 205, 60)
    s.b(350, 54, "INTERIM PAYMENT CERTIFICATE")
    s.at(350, 70, "Certificate no. 11")
    s.at(350, 84, "Valuation date 29 August 2026")
    left = [
        ("Employer", "Trelawney Heritage CIC"),
        ("Contractor", "R. J. Bolitho & Sons"),
        ("Works", "Repairs to the Old Customs House"),
        ("Contract ref.", "HP/2140/C"),
    ]
    for i, (k, v) in enumerate(left):
        s.at(50, 124 + 16 * i, k, color=(0.4, 0.4, 0.4))
        s.at(150, 124 + 16 * i, v)
    y = s.grid(
        50,
        200,
        [380, 110],
        [
            ["Gross valuation of work properly executed", ">£412,077.00"],
            ["Less retention at 3 per cent", ">£12,362.31"],
            ["Less total previously certified", ">£361,214.69"],
            ["Net sum due in this certificate", f">£{figure}"],
        ],
        head=False,
        lead=18,
    )
    y = s.para(
        50,
        y + 24,
        490,
        f"""I/We hereby certify that the sum of {worded} is due from the Employer to the Contractor
        not later than the final date for payment. This certificate is not a VAT invoice. The
        Employer may give a pay less notice at any time up to five days before that date.""",
    )
    s.at(50, y + 50, "Contract Administrator")
    s.rule(170, y + 52, 350)
    s.at(170, y + 64, "Lowenna Trevaskis MRICS, Partner", 8)
    s.at(380, y + 50, "Dated 3 September 2026" if ink else "Dated")
    if ink:
        s.ink(190, y + 48, 301, 110)
    return s.pdf()


@layout("interim-certificate-uk")
def interim() -> Iterator[Paper]:
    """British certificate: agreed sums, words against figures, and not yet signed."""
    base = {
        "kind": CERT,
        "form": "form",
        "client": "Trelawney Heritage CIC",
        "project": "Repairs to the Old Customs House",
        "code": "HP/2140/C",
        "who": "Lowenna Trevaskis",
        "title": "Partner",
    }
    done = {"decision": YES, "signed": True, "on": "2026-09-03"}
    worded = "thirty-eight thousand five hundred pounds"
    yield Paper(_interim(worded, "38,500.00", True), amount=("38500.00", "GBP"), **(base | done))
    wrong = done | {"warnings": ("amount_words_disagree",)}
    yield Paper(_interim(worded, "35,800.00", True), **(base | wrong))
    bare = {"decision": OPEN, "signed": False, "amount": ("38500.00", "GBP")}
    yield Paper(_interim(worded, "38,500.00", False), **(base | bare))


_GOLIVE = """
#set page(paper: "a4", margin: 16mm, flipped: true)
#set text(font: "Libertinus Serif", size: 10.5pt)
#grid(columns: (1fr, 1fr), gutter: 12mm,
[#text(20pt)[Go-live readiness] \\ _Halden Freight ERP, wave 2 (Nordics)_
 #v(3mm)
 #table(columns: 2, stroke: (bottom: 0.3pt), [Prepared for], [Halden Freight ASA],
  [Prepared by], [Orrery Consulting], [Engagement number], [ORR-5590],
  [Gate], [Gate 5: cut-over])
 Load test met target on all lanes. Twelve minor defects stay in the backlog; none stops trading.
 The hypercare team is on duty for four weeks from 1 October 2026.],
[*Sponsor's verdict*
 #table(columns: (10mm, 1fr), stroke: none, align: horizon,
  tick(«go»), [*Go.* The gate is passed and the gate fee of NOK 640 000 becomes payable.],
  tick(«but»), [*Go with provisos.* «why»],
  tick(«no»), [*No-go.* The gate is not passed.])
 #v(4mm) «ink» \\ #line(length: 70mm, stroke: 0.4pt)
 Sigrid Aasland, Chief Financial Officer \\ «day»])
"""


def _golive(pick: str, ink: bool = True, why: str = "") -> bytes:
    marks = {k: ("true" if k in pick.split() else "false") for k in ("go", "but", "no")}
    hand = {"ink": "#ink(6)" if ink else "#v(8mm)", "day": "28 September 2026" if ink else "Date:"}
    return press(_GOLIVE, why=why, **marks, **hand)


@layout("go-live-gate")
def golive() -> Iterator[Paper]:
    """Landscape gate sheet: go, provisos, no-go, both ticked."""
    base = {
        "kind": CERT,
        "form": "form",
        "client": "Halden Freight ASA",
        "project": "Halden Freight ERP, wave 2 (Nordics)",
        "code": "ORR-5590",
        "milestone": "Gate 5: cut-over",
        "who": "Sigrid Aasland",
        "title": "Chief Financial Officer",
        "signed": True,
        "on": "2026-09-28",
    }
    yield Paper(_golive("go"), decision=YES, amount=("640000", "NOK"), **base)
    why = "Customs interface must be re-tested with live data before 8 October."
    picture = scan(_golive("but", why=why), Scanner(skew=0.7, noise=8, dpi=160, seed=43))
    more = {"form": "scan", "conditions": (why,), "warnings": ("scanned",)}
    yield Paper(picture, decision=COND, **(base | more))
    yield Paper(_golive("no"), decision=NO, **base)
    yield Paper(_golive("go no"), decision=OPEN, **base)


def _variation(s: Sheet, fields: bool) -> None:
    s.b(306, 50, "VARIATION INSTRUCTION", 15, align="centre")
    labels = ["Variation no.", "Principal", "Site", "Job no.", "Description", "Price adjustment"]
    labels += ["Approved by (Principal)", "Capacity", "Approval date", "Signature"]
    for i, label in enumerate(labels):
        s.at(50, 96 + 30 * i, label)
        if fields:
            s.c.acroForm.textfield(
                name=f"f{i}",
                x=190,
                y=s.h - 102 - 30 * i,
                width=340,
                height=20,
                fontSize=10,
                borderWidth=0.5,
            )
    s.at(50, 420, "Tick as appropriate:")
    s.at(160, 420, "Approved")
    s.at(260, 420, "Declined")
    for name, x in (("ok", 210), ("declined", 306)):
        s.c.acroForm.checkbox(name=name, x=x, y=s.h - 424, size=12, buttonStyle="check")
    s.para(
        50,
        460,
        500,
        """A variation is not binding on the principal until approved and signed above. Work done
        without approval is at the contractor's own risk.""",
        8,
    )


@layout("variation-instruction-fields")
def variation() -> Iterator[Paper]:
    """Australian variation in form fields: approved, declined and flattened, empty signature."""
    s = Sheet(font="Helvetica", body=10)
    _variation(s, True)
    blank = s.pdf()
    values = [
        "V-017",
        "Wattle Creek Shire Council",
        "Library roof renewal",
        "61882",
        "Replace box gutter with stainless steel",
        "AUD 8,940.00",
        "Hamish Doolan",
        "Manager Assets",
        "17 November 2026",
        "/s/ Hamish Doolan",
    ]
    named = {f"f{i}": v for i, v in enumerate(values)}
    base = {
        "kind": CHANGE,
        "form": "form",
        "client": "Wattle Creek Shire Council",
        "project": "Library roof renewal",
        "code": "61882",
        "who": "Hamish Doolan",
        "title": "Manager Assets",
        "co": "V-017",
        "amount": ("8940.00", "AUD"),
    }
    done = {"signed": True, "on": "2026-11-17"}
    yield Paper(fill(blank, named | {"ok": "/Yes"}), decision=YES, **(base | done))
    flat = fill(blank, named | {"ok": "/Off", "declined": "/Yes"}, flatten=True)
    yield Paper(flat, decision=NO, **(base | done))
    wait = named | {"f8": "", "f9": ""}
    yield Paper(fill(blank, wait), decision=OPEN, signed=False, **base)


@layout("mail-web-client")
def mails() -> Iterator[Paper]:
    """Web mail printed with a thread: a yes under banners, a hold, and a forwarded no."""
    cases = (
        (
            "Sounds great, Nadia. Consider the Q3 content package signed off from our end.",
            "Oct 2, 2026, 4:18 PM",
            YES,
            "2026-10-02",
            (),
        ),
        (
            "Nadia, happy to sign off the Q3 content package provided that legal clears the two "
            "health claims.",
            "Sep 30, 2026, 11:02 AM",
            COND,
            "2026-09-30",
            ("legal clears the two health claims",),
        ),
        (
            "Nadia, we won't be signing off the Q3 content package. The tone is off-brand and half "
            "the articles are missing.",
            "Sep 25, 2026, 9:47 AM",
            NO,
            "2026-09-25",
            (),
        ),
    )
    for body, day, decision, iso, conditions in cases:
        s = Sheet(LETTER, "DejaVu", 9)
        s.at(40, 40, "Webmail – Verdant Pantry", 11, "DejaVu-Bold", (0.7, 0.1, 0.1))
        s.at(572, 40, "1 message", 8, align="right")
        s.rule(40, 48, 572)
        s.b(40, 70, "Q3 content package (project Harvest Stories)", 12)
        s.b(40, 94, "Bettina Kozak <bettina.kozak@verdantpantry.example>")
        s.at(572, 94, day, 8, align="right")
        s.at(40, 106, "To: nadia@looseleaf.example", 8, color=(0.4, 0.4, 0.4))
        y = s.para(40, 134, 520, body)
        y = s.para(40, y + 10, 520, "Bettina Kozak\n\nBrand Director\n\nVerdant Pantry")
        s.at(40, y + 20, "[External sender. Do not click links unless you trust them.]", 7)
        s.rule(40, y + 30, 572, 0.3)
        s.para(
            40,
            y + 46,
            520,
            """On Sep 22, 2026 Nadia Farouk wrote: Hi Bettina, the Q3 content package is complete,
            and we regard it as accepted unless we hear otherwise. Fee as agreed 21,300 USD.""",
            8,
            color=(0.45, 0.45, 0.45),
        )
        yield Paper(
            s.pdf(),
            MAIL,
            decision,
            client="Verdant Pantry",
            project="Harvest Stories",
            milestone="Q3 content package",
            who="Bettina Kozak",
            title="Brand Director",
            on=iso,
            conditions=conditions,
        )


def _hours(mark: str) -> bytes:
    s = Sheet(LETTER, "Condensed", 9)
    s.frame(36, 36, 540, 28, fill=(0.2, 0.2, 0.25), stroke=False)
    s.b(46, 55, "FIELD ENGINEER DAY SHEETS – JULY 2026", 12, color=(1, 1, 1))
    s.at(40, 84, "Engineer: R. Villanueva     For: Cobalt Ridge Mining     Engagement: E-9034")
    rows = [["Date", "Shaft", ">Standard", ">Overtime"]]
    rows += [["07/13", "No. 2 hoist", ">10.0", ">2.0"], ["07/14", "No. 2 hoist", ">10.0", ">1.5"]]
    rows += [["07/15", "Pump station", ">10.0", ">0.0"], ["Sum", "", ">30.0", ">3.5"]]
    y = s.grid(40, 100, [80, 200, 80, 80], rows)
    s.at(40, y + 40, "Site office use:")
    if mark == "ok":
        s.stamp(140, y + 60, ["HOURS CONFIRMED", "B. Whitehorse", "JUL 17 2026"], (0.1, 0.2, 0.6))
    elif mark == "no":
        s.stamp(140, y + 60, ["NOT APPROVED", "B. Whitehorse", "JUL 17 2026"], (0.7, 0.1, 0.1), -5)
    s.at(40, y + 150, "Confirming officer: Bernice Whitehorse, Mine Superintendent")
    return s.pdf()


@layout("day-sheets-stamp")
def day_sheets() -> Iterator[Paper]:
    """Hours confirmed by stamp, refused by stamp on a scan, and no stamp at all."""
    base = {
        "kind": TIME,
        "form": "form",
        "client": "Cobalt Ridge Mining",
        "code": "E-9034",
        "who": "Bernice Whitehorse",
        "title": "Mine Superintendent",
    }
    done = {"signed": True, "on": "2026-07-17"}
    yield Paper(_hours("ok"), decision=YES, **(base | done))
    picture = scan(_hours("no"), Scanner(grey=False, skew=-1.2, dpi=170, seed=47))
    more = done | {"form": "scan", "warnings": ("scanned",)}
    yield Paper(picture, decision=NO, **(base | more))
    yield Paper(_hours(""), decision=OPEN, signed=False, **base)


@layout("blanket-order-release")
def blanket() -> Iterator[Paper]:
    """A release against a blanket order, its total last; the second is a scan."""
    for scanned in (False, True):
        source = """
#set page(paper: "a4", margin: 15mm)
#set text(font: "DejaVu Sans Mono", size: 8.5pt)
RELEASE ORDER 4711-R3 #h(1fr) under blanket order 4711 \\
Ordering party: Sandpiper Ferries Ltd #h(1fr) Raised 11 May 2026 \\
Supplier: Marlowe Naval Architects \\
Vessel / project: MV Dunlin stability refit
#v(4mm)
#table(columns: (1fr, 20mm, 30mm), [Service], [Qty], [GBP],
 [Inclining experiment], [1], [4 150.00], [Stability booklet], [1], [7 900.00],
 [Attendance in dock, days], [3], [2 850.00], [], [*Sum*], [*14 900.00*])
Authorised: Fergus McAllan, Technical Superintendent #h(5mm) #ink(2)
"""
        data = press(source)
        if scanned:
            data = scan(data, Scanner(turn=180, noise=5, seed=53))
        yield Paper(
            data,
            ORDER,
            None,
            True,
            form="scan" if scanned else "form",
            client="Sandpiper Ferries Ltd",
            project="MV Dunlin stability refit",
            po="4711-R3",
            who="Fergus McAllan",
            title="Technical Superintendent",
            amount=("14900.00", "GBP"),
            warnings=("scanned",) if scanned else (),
        )


@layout("work-plan-sow")
def work_plan() -> Iterator[Paper]:
    """Schedule of work over two pages, the price on the second."""
    s = Sheet(LETTER, "Times-Roman", 11)
    s.b(60, 70, "SCHEDULE A: STATEMENT OF WORK", 15)
    s.at(60, 90, "Task Order TO-15 under Agreement 5520-M")
    s.para(
        60,
        120,
        480,
        """Larkspur Hydrology (the Firm) will provide to the Upper Basin Water District (the
        District) a groundwater model of the Sorrel Aquifer.

        A.1 Tasks. Review of well logs; calibration; three scenarios; public hearing support.

        A.2 Schedule. Twenty-two weeks from notice to proceed.

        A.3 Review. The District's engineer reviews each deliverable and states in writing whether
        it is acceptable.""",
    )
    s.page()
    s.para(
        60,
        80,
        480,
        """A.4 Compensation. Task 1 $12,200; Task 2 $48,600; Task 3 $21,000; Task 4 $6,700. Total
        lump sum compensation under this Task Order: $88,500.

        A.5 Execution. Signed for the District on December 4, 2025.""",
    )
    s.ink(70, 220, 311)
    s.at(60, 240, "Ruben Escalante, General Manager")
    yield Paper(
        s.pdf(),
        SOW,
        None,
        True,
        client="Upper Basin Water District",
        project="groundwater model of the Sorrel Aquifer",
        code="TO-15",
        who="Ruben Escalante",
        title="General Manager",
        on="2025-12-04",
        amount=("88500", "USD"),
    )
