"""Cards and notes that come back from the site, some by way of the office scanner."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, landscape
from scan import Scanner, scan

from eleventh_hand.board import Sheet

CERT = "acceptance_certificate"


def radio_form(letter: str) -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(s.w - 56, 60, "GREYWETHER PILING", 16, "b", end="r")
    s.y = 90
    s.p(
        "<b>Pile test acceptance</b><br/>Client: Auldbrick Properties Limited<br/>Site: Foundry "
        "Quarter, "
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
    fact = {
        "client": "Auldbrick Properties Limited",
        "project": "Foundry Quarter, Plot 9",
        "project_code": "GW/26/0077",
        "milestone": "HP-4, static load test pile P113",
        "amount": "31600.00 GBP",
    }
    if on:
        fact |= {
            "signatory_name": "Magnus Ettrick",
            "signature_date": "2026-08-03",
            "signatory_title": "client's engineer",
        }
    word = "accepted" if on else "undecided"
    return Paper(
        "ka-greywether", letter, "form", s.done(), truth(CERT, word, bool(on), "en", **fact)
    )


def double() -> Paper:
    s = Sheet(A5)
    s.left, s.right, s.y = 30, s.w - 30, 36
    s.p("<b>KILNROW TILING CO.</b> &nbsp; Area handback card", 12)
    s.p(
        "Main contractor (our customer): Ravenshoe Build Ltd<br/>Scheme: Leisure pool, Ravenshoe "
        "North<br/>"
        "Card: HB-19 &nbsp; Our job: K4410 &nbsp; Order no: RB/77/512<br/>Area: Changing "
        "village, wall tiling"
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
    pdf = s.done()
    how = Scanner(dpi=110, skew=1.1, noise=6, jpeg=40, seed=41)
    return Paper("ka-kilnrow", "a", "scan", scan(pdf, how), truth(
        CERT, "undecided", True, "en", client="Ravenshoe Build Ltd",
        project="Leisure pool, Ravenshoe North", project_code="K4410",
        milestone="Changing village, wall tiling", signatory_name="Kofi Brandreth",
        signatory_title="site manager", signature_date="2026-10-21", amount="15905.75 GBP",
        po_number="RB/77/512",
    ), pdf)  # fmt: skip


def stamp() -> Paper:
    s = Sheet(landscape(A5), "Helvetica", 9)
    s.left, s.right, s.y = 34, s.w - 34, 36
    s.p(
        "<b>Delivery and erection note 118-C</b> &nbsp; Penhallow Timber Frames, Unit 2, Old "
        "Cannery",
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
        "Received, checked against the cutting list and accepted on behalf of the association. "
        "The roof "
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
        "Customer: Orrest Tunnelling JV<br/>Site: Shaft 3, Larkbeare<br/>Job: WD-3358<br/>PO: "
        "OTJ-11873"
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
        "Milestone 2B, <b>bulkhead gate hung and dry tested</b>, offered on 30 January 2026. "
        "Price in the "
        "schedule: £265,000. Contract SDR/MECH/02."
    )
    s.p(
        "I attended the dry test on 3 February. The gate jammed twice at 1.2 m. I cannot issue the "
        "certificate you ask for and the milestone stands open. Kindly offer it again when the "
        "guide "
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
        milestone="Milestone 2B, bulkhead gate hung and dry tested",
        signatory_name="Alasdair McQuhae",
        signatory_title="Engineer", signature_date="2026-02-05", amount="265000.00 GBP",
    ), pdf)  # fmt: skip


def papers() -> Iterator[Paper]:
    yield from (
        radio_form("a"),
        radio_form("b"),
        double(),
        stamp(),
        scanned(),
        refused_scan(),
    )
