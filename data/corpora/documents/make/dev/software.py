"""Software and managed services in English: UAT sheets, project closure, mails, timesheets."""

from collections.abc import Iterator

from label import CERT, COND, MAIL, NO, OPEN, ORDER, SOW, TIME, YES, Paper, layout
from press import press
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan
from sheet import Sheet

_UAT = """
#set page(paper: "us-letter", margin: 18mm, header: align(right)[Quillstack Ltd · QS-PRJ-118])
#set text(font: "DejaVu Sans", size: 9pt)
= User Acceptance Test: sign-off sheet
#table(columns: (32mm, 1fr, 32mm, 1fr), stroke: 0.4pt + gray,
  [Customer], [Bexworth Housing Association], [Project], [Tenant Portal 3.0],
  [Environment], [UAT-2], [Milestone], [M4 UAT complete])
#table(columns: (16mm, 1fr, 20mm, 45mm), fill: (_, r) => if r == 0 { silver },
  [ID], [Scenario], [Result], [Remark],
  [T-01], [Tenant registers and signs in], [Pass], [],
  [T-02], [Repair request with photo], [«r2»], [«n2»],
  [T-03], [Rent statement download], [Pass], [],
  [T-04], [Arrears letter run], [«r4»], [«n4»])
*Outcome* (mark one)

«o1» Accepted for production \\
«o2» Accepted for production with the exceptions listed: «ex» \\
«o3» Not accepted, retest needed

#table(columns: (1fr, 1fr, 1fr, 30mm), [Role], [Name], [Signature], [Date],
  [Product owner], [Shanice Beaumont], [«s1»], [«d1»],
  [Head of IT], [Gareth Pym], [«s2»], [«d2»])
Both customer signatures are required.
"""


def _uat(pick: int, **more: str) -> bytes:
    marks = {f"o{i}": ("☒" if i == pick else "☐") for i in (1, 2, 3)}
    first = {"r2": "Pass", "n2": "", "r4": "Pass", "n4": "", "ex": ""}
    signed = {"s1": "#ink(1)", "s2": "#ink(8)", "d1": "19 May 2026", "d2": "20 May 2026"}
    return press(_UAT, **(first | signed | marks | more))


@layout("uat-sheet-two-signatures")
def uat_sheet() -> Iterator[Paper]:
    """Accepted, with exceptions, refused, and lacking the second signature."""
    base = {
        "kind": CERT,
        "form": "form",
        "client": "Bexworth Housing Association",
        "project": "Tenant Portal 3.0",
        "code": "QS-PRJ-118",
        "milestone": "M4 UAT complete",
        "who": "Gareth Pym",
        "title": "Head of IT",
    }
    done = {"signed": True, "on": "2026-05-20"}
    yield Paper(_uat(1), decision=YES, **(base | done))
    fix = "T-04 letter run to be fixed by 5 June"
    data = _uat(2, r4="Fail", n4="wrong postcode", ex=fix)
    yield Paper(data, decision=COND, conditions=(fix,), **(base | done))
    data = _uat(3, r2="Fail", n2="photo lost", r4="Fail", n4="no output")
    yield Paper(data, decision=NO, **(base | done))
    half = {"signed": False, "warnings": ("partly_signed",)}
    yield Paper(_uat(1, s2="", d2=""), decision=OPEN, **(base | half))


@layout("msp-closure-esign")
def msp_closure() -> Iterator[Paper]:
    """Project closure with the record of an e-signature service, and one still out to sign."""
    for finished in (True, False):
        s = Sheet(LETTER, "Vera", 9)
        s.frame(0, 0, 14, s.h, fill=(0.1, 0.45, 0.65), stroke=False)
        s.b(40, 56, "Project Closure Acknowledgement", 16)
        s.at(40, 72, "Northgate Managed IT  |  Ticket PRJ-60417", color=(0.4, 0.4, 0.4))
        y = s.para(
            40,
            100,
            530,
            """Client: Dunmore Family Dental Group

            Project: Server room to cloud migration

            Milestone: Final cutover and decommissioning

            Closing this project releases the final milestone payment of USD 9,875.00.

            By signing, Dunmore Family Dental Group confirms that all tasks in the project plan are
            finished to its satisfaction and that the project may be closed. Open requests will be
            handled by the service desk under the support agreement.""",
        )
        s.at(40, y + 20, "Client signer: Priya Nandakumar, Practice Administrator")
        s.frame(40, y + 40, 530, 96, fill=(0.95, 0.97, 1))
        s.b(50, y + 56, "E-SIGNATURE RECORD   Envelope 7f3c-22a9-b410")
        rows = (
            (
                "Signed by Priya Nandakumar (priya@dunmoredental.example)",
                "Viewed 2026-11-03 14:02 UTC",
            )
            if finished
            else ("Sent to Priya Nandakumar (priya@dunmoredental.example)", "Viewed: -")
        )
        s.at(50, y + 76, rows[0])
        s.at(50, y + 92, rows[1])
        last = "Signed 2026-11-03 14:05 UTC from 203.0.113.44" if finished else "Signed: -"
        s.at(50, y + 108, last)
        s.b(50, y + 126, "Status: COMPLETED" if finished else "Status: WAITING FOR SIGNATURE")
        yield Paper(
            s.pdf(),
            CERT,
            YES if finished else OPEN,
            finished,
            client="Dunmore Family Dental Group",
            project="Server room to cloud migration",
            code="PRJ-60417",
            milestone="Final cutover and decommissioning",
            who="Priya Nandakumar",
            title="Practice Administrator",
            on="2026-11-03" if finished else None,
            amount=("9875.00", "USD"),
        )


def _mail(sender: str, to: str, day: str, subject: str, body: str) -> bytes:
    s = Sheet(font="Helvetica", body=10)
    s.at(40, 40, "Inbox – printed message", 8, color=(0.5, 0.5, 0.5))
    s.rule(40, 46, 555)
    y = 66.0
    for k, v in (("From:", sender), ("To:", to), ("Date:", day), ("Subject:", subject)):
        s.b(40, y, k)
        s.at(96, y, v)
        y += 15
    s.rule(40, y - 6, 555, 0.3)
    s.para(40, y + 16, 500, body)
    s.at(555, 815, "1 of 1", 8, align="right")
    return s.pdf()


@layout("mail-print-plain")
def mails() -> Iterator[Paper]:
    """A client approves; approves if; says no; and a vendor who only asks."""
    base = {"kind": MAIL, "client": "Farrow Credit Union", "code": "ENG-2207"}
    who = {"who": "Dale Whitcombe", "title": "VP Digital"}
    sender = "Dale Whitcombe <dale.whitcombe@farrowcu.example>"
    to = "Ayla Brandt <ayla@meridianux.example>"
    sign = "\n\nDale Whitcombe\n\nVP Digital, Farrow Credit Union"
    re_ = "Re: ENG-2207 design sprint 2 sign-off"
    yes = """Hi Ayla,

    approved. Design sprint 2 is accepted on our side, please go ahead and bill the
    $16,400.00 for it against PO 88-3310."""
    day = "Thu, 12 Mar 2026 09:41:07 +0000"
    yield Paper(
        _mail(sender, to, day, re_, yes + sign),
        decision=YES,
        on="2026-03-12",
        milestone="Design sprint 2",
        amount=("16400.00", "USD"),
        po="88-3310",
        **(base | who),
    )
    only = "once the contrast issues on the loan calculator are fixed"
    cond = f"""Ayla,

    we can sign off design sprint 2 {only}. Everything else looks good."""
    yield Paper(
        _mail(sender, to, "Tue, 10 Mar 2026 17:20:00 +0000", re_, cond + sign),
        decision=COND,
        on="2026-03-10",
        milestone="design sprint 2",
        conditions=(only,),
        **(base | who),
    )
    ask = """Hello Dale,

    we have completed design sprint 2 and consider the milestone delivered. Could you reply
    with your acceptance so that we can close it?

    Best, Ayla Brandt, Meridian UX"""
    data = _mail(to, sender, "Mon, 9 Mar 2026 08:00:12 +0000", re_[4:], ask)
    yield Paper(data, MAIL, code="ENG-2207", milestone="design sprint 2")


def _week(state: str) -> bytes:
    s = Sheet(LETTER, "Condensed", 9)
    s.b(40, 48, "WEEKLY TIMESHEET", 14)
    s.at(572, 48, "Week ending Sunday 14 June 2026", align="right")
    s.at(40, 70, "Contractor: Oluwaseun Adeyemi      Agency: Kestrel Interim")
    s.at(40, 84, "Client: Harbourline Foods plc      Work order: WO-5523      PO: HF-009182")
    y = s.grid(
        40,
        100,
        [80] * 6,
        [
            ["Mon 8", "Tue 9", "Wed 10", "Thu 11", "Fri 12", "Total"],
            ["7.5", "8.0", "8.0", "7.5", "6.0", "37.0"],
        ],
        lead=20,
    )
    s.at(40, y + 30, "Line manager decision:")
    s.tick(160, y + 30, "v" if state == "yes" else "")
    s.at(174, y + 30, "Approved")
    s.tick(250, y + 30, "v" if state == "no" else "")
    s.at(264, y + 30, "Returned for correction")
    s.at(40, y + 60, "Reason: " + ("Friday was booked as leave" if state == "no" else ""))
    s.at(40, y + 100, "Manager: Teresa Lomax, Supply Chain Lead")
    s.rule(300, y + 102, 470)
    s.at(300, y + 112, "signature and date", 7)
    if state != "open":
        s.ink(304, y + 98, 45, 80)
        s.at(400, y + 98, "16 Jun 2026")
    return s.pdf()


@layout("timesheet-weekly-boxes")
def timesheet() -> Iterator[Paper]:
    """Approved, returned (scanned sideways), still open."""
    base = {
        "kind": TIME,
        "form": "form",
        "client": "Harbourline Foods plc",
        "code": "WO-5523",
        "po": "HF-009182",
        "who": "Teresa Lomax",
        "title": "Supply Chain Lead",
    }
    done = {"signed": True, "on": "2026-06-16"}
    yield Paper(_week("yes"), decision=YES, **(base | done))
    side = scan(_week("no"), Scanner(turn=90, skew=0.5, noise=5, seed=17))
    more = done | {"form": "scan", "warnings": ("scanned",)}
    yield Paper(side, decision=NO, **(base | more))
    yield Paper(_week("open"), decision=OPEN, signed=False, **base)


@layout("purchase-order-us")
def purchase_order() -> Iterator[Paper]:
    """An order with tax; the total counts."""
    s = Sheet(LETTER, "Courier", 9)
    s.at(40, 50, "PURCHASE ORDER", 18, "Courier-Bold")
    s.at(572, 50, "PO NUMBER: 7700-45518", 11, align="right")
    s.at(40, 74, "BUYER:  Redfern Aggregates Inc, Tulsa OK")
    s.at(40, 86, "VENDOR: Plumb Line Surveyors")
    s.at(40, 98, "DATE:   02/27/2026")
    s.at(40, 110, "JOB:    Quarry 6 haul road survey")
    y = s.grid(
        40,
        126,
        [40, 300, 90, 100],
        [
            ["LN", "DESCRIPTION", ">UNIT", ">EXTENDED"],
            ["1", "Topographic survey, 2 crews x 4 days", ">1,450.00", ">11,600.00"],
            ["2", "Drone flight and point cloud", ">3,200.00", ">3,200.00"],
            ["", "SUBTOTAL", "", ">14,800.00"],
            ["", "SALES TAX", "", ">0.00"],
            ["", "ORDER TOTAL USD", "", ">14,800.00"],
        ],
    )
    s.at(40, y + 30, "This order is accepted by the vendor on commencement of work.")
    s.at(40, y + 44, "Invoices must show the PO number. No signature required.")
    yield Paper(
        s.pdf(),
        ORDER,
        form="form",
        client="Redfern Aggregates Inc",
        project="Quarry 6 haul road survey",
        amount=("14800.00", "USD"),
        po="7700-45518",
    )


@layout("sow-typst-numbered")
def sow() -> Iterator[Paper]:
    """Statement of work with acceptance clauses that decide nothing; signed and unsigned."""
    for signed in (True, False):
        source = """
#set page(paper: "us-letter", margin: 28mm, numbering: "1 / 1")
#set text(font: "Libertinus Serif", size: 11pt)
#set heading(numbering: "1.")
#align(center)[#text(18pt)[Statement of Work No. SOW-0093] \\
 under the Master Services Agreement of 3 January 2025]
= Parties
Thornbury Analytics LLC ("Consultant") and Gallway Foods Cooperative ("Client").
= Services
Demand Forecasting Pilot: data audit, model build, and a six-week trial in two depots.
= Deliverables and acceptance
Client has ten business days to accept or reject each deliverable in writing. A deliverable not
rejected in that time is deemed accepted.
= Fees
Fixed fee USD 84,000.00: USD 30,000.00 on signature, USD 54,000.00 on acceptance of the trial
report.
= Signatures
#grid(columns: (1fr, 1fr), row-gutter: 5mm, [Thornbury Analytics LLC], [Gallway Foods Cooperative],
 [#ink(2)], [«s»], [Nora Thornbury, Partner], [Emmett Vail, Chief Procurement Officer],
 [January 19, 2026], [«d»])
"""
        ink, day = ("#ink(7)", "January 22, 2026") if signed else ("#v(9mm)", "")
        yield Paper(
            press(source, s=ink, d=day),
            SOW,
            None,
            signed,
            client="Gallway Foods Cooperative",
            project="Demand Forecasting Pilot",
            code="SOW-0093",
            who="Emmett Vail",
            title="Chief Procurement Officer",
            on="2026-01-22" if signed else None,
            amount=("84000.00", "USD"),
            warnings=() if signed else ("partly_signed",),
        )
