"""Time sheets, a brochure, a newsletter, small-print traps in English, and files nobody can
open."""

import io
from collections.abc import Iterator

import pypdf
from paper import Paper

from ninth_hand.desk import Board, box, ink, paper, scanned, web


def timesheet() -> bytes:
    rows = "".join(
        f"<tr><td>{d}<td>{h}<td>{w}"
        for d, h, w in (
            ("Mon 2 Feb", "7.50", "Sprint planning, API review"),
            ("Tue 3 Feb", "8.00", "Build pipeline"),
            ("Wed 4 Feb", "8.00", "Build pipeline"),
            ("Thu 5 Feb", "7.00", "Workshop Leeds"),
            ("Fri 6 Feb", "7.50", "Defect triage"),
        )
    )
    return web(
        f"""<div class=top>HourGlass <span>Timesheet 88213</span></div><p>Resource <b>Bartholomew
        Nkemelu</b>
        &middot; Client <b>Greyfriars Insurance Brokers</b> &middot; Project <b>Quote Engine</b>
        (GIB-QE-2)</p>
        <table width=100%><tr><th>Day<th>Hours<th>Notes{rows}<tr><th>Total<th>38.00<th>at GBP
        82.50 = GBP
        3,135.00</table><p>Submitted 06-Feb-2026 17:32 by B. Nkemelu<br>Agency check: approved
        09-Feb-2026 by
        Larkrise Resourcing<br>Client approver: <b>Verity Szabo, Delivery Manager</b> &mdash;
        <i>not yet
        actioned</i></p>""",
        "body{font:10pt/1.5 "
        "Lato}.top{background:#2d2a4a;color:#fff;padding:8px;font-size:14pt}.top span{"
        "font-size:9pt}table{border-collapse:collapse}td,th{border-bottom:1px solid "
        "#ccc;text-align:left;"
        "padding:4px}",
    )


def brochure() -> bytes:
    return web(
        """<h1>SignLight Portal</h1><p class=l>Get to &ldquo;accepted&rdquo; in one click.</p><div
        class=g><div>
        <h3>Approved by 900 teams</h3><p>Change orders signed on the phone, certificates stored
        for ten years.</p>
        </div><div><h3>From $29 per user</h3><p>No set-up fee. Rejected documents cost
        nothing.</p></div><div><h3>
        Audit trail</h3><p>Who signed, when and where: name, title,
        date.</p></div></div><p>&ldquo;Our milestone
        sign-offs fell from 12 days to 2.&rdquo; Edda Falk, CFO, Harrowgate Tiles</p><p>Book a demo:
        hello@signlight.example</p>""",
        "body{font:12pt/1.5 "
        "Carlito;color:#134}h1{font-size:34pt;margin:0}.l{font-size:17pt;color:#c50}"
        ".g{display:flex;gap:8mm}.g div{flex:1;background:#eef4fa;padding:4mm}",
    )


def newsletter() -> bytes:
    b = Board((612, 792), "Caladea")
    b.t(306, 735, "The Ridgeline Gazette", 26, "CaladeaB", at="c")
    b.t(306, 718, "News for owners at Ridgeline Commons, Summer 2026, issue 41", 10, at="c")
    b.rule(50, 708, 512)
    b.p(
        50,
        695,
        245,
        "<b>Pool house: phase 2 accepted!</b><br/>At its June meeting the Board "
        "heard that "
        "phase 2 of the pool house has been accepted and that the builder, Stonecrop Homes, has "
        "been paid. The "
        "ribbon is cut on July 4.<br/><br/><b>Gate codes</b><br/>Codes change on August 1. Ask "
        "the office for "
        "yours; codes are not given by phone.",
        11,
    )
    b.p(
        317,
        695,
        245,
        "<b>Roof survey rejected</b><br/>Owners voted 61 to 40 against a second "
        "survey. The "
        "reserve stays at $212,300.<br/><br/><b>Recipe corner</b><br/>Mrs. Ibekwe's peach "
        "cobbler: six "
        "peaches, one cup of sugar, and patience.<br/><br/><b>Volunteers</b><br/>The garden "
        "committee needs "
        "hands on Saturdays.",
        11,
    )
    return b.done()


def smallprint() -> bytes:
    b = Board(font="Carlito")
    b.setFillColor("#e8eef0")
    b.rect(0, 770, 595, 72, fill=1, stroke=0)
    b.t(50, 800, "Handover sheet", 22, "CarlitoB")
    b.t(50, 780, "Wexcombe Audio-Visual    sheet 0719", 10)
    b.p(
        50,
        750,
        495,
        "Client: Priory Lane Conference Centre<br/>Installation: Hall B "
        "projection and sound, "
        "project WAV-2230<br/>Stage: second fix<br/>Stage price: GBP 12,960.00 + VAT",
        11.5,
    )
    b.t(50, 670, "Handed over on 4 June 2026 by: Wexcombe, Colm Rafferty", 11)
    b.ink(330, 660, 120, 36, 901, color="#222")
    b.t(50, 620, "Received for the client:", 11)
    b.t(50, 585, "Name  Harriet Oyelowo-Finch, Events Director", 11)
    b.t(50, 555, "Signature", 11)
    b.rule(110, 553, 200)
    b.t(330, 555, "Date", 11)
    b.rule(360, 553, 100)
    b.p(
        50,
        110,
        495,
        "The installation is accepted in full on handover and the stage price "
        "falls due at once. "
        "Signature by the client confirms acceptance; without objection on the day the "
        "installation counts as "
        "approved. Goods remain ours until paid. Faults notified later are repaired but do not "
        "reopen "
        "acceptance.",
        6.5,
    )
    return b.done()


def conditional_letter() -> bytes:
    b = Board((612, 792), "Serif")
    b.t(72, 720, "TOWNSHIP OF ELDER CREEK", 13, "SerifB")
    b.t(72, 705, "Office of the Township Engineer", 11)
    b.p(
        72,
        680,
        468,
        "February 27, 2026<br/><br/>Kessler Paving, Inc.<br/>Re: Mill Street "
        "Resurfacing, Contract "
        "2025-R-14, Phase 1<br/><br/>Gentlemen:<br/><br/>We walked Phase 1 with Mr. Kessler on "
        "February 24. The "
        "pavement is sound and the Township is pleased to accept Phase 1, subject to the "
        "receipt of the "
        "maintenance bond and subject to the re-striping of the crosswalk at Third Avenue. Upon "
        "both, $184,906.15 "
        "will be paid.<br/><br/>Very truly yours,",
        12,
    )
    b.ink(80, 410, 170, 50, 907, color="#15151c")
    b.p(72, 405, 468, "Wallace T. Brandvold, P.E.<br/>Township Engineer", 12)
    return b.done()


def ambiguous() -> bytes:
    b = Board(font="Sans")
    b.t(50, 790, "CLIENT ACCEPTANCE SLIP", 15, "SansB")
    b.p(
        50,
        770,
        495,
        "Client: Tamarind Hotels International<br/>Project: Reservation kiosk "
        "pilot (THI-KP)<br/>"
        "Milestone: Kiosk batch 1<br/>Amount: SGD 24,750.00",
        11,
    )
    for i, (name, mark) in enumerate((("Accepted", "tick"), ("Rejected", ""))):
        b.box(54 + 130 * i, 680, mark, 9)
        b.t(70 + 130 * i, 681, name, 11)
    b.ink(70, 600, 140, 42, 911)
    b.rule(50, 604, 200)
    b.t(50, 592, "Shanthi Rajaratnam, Group IT Manager", 10)
    b.t(300, 607, "04/05/2026", 15, "Dkg", color="#1d2f86")
    b.rule(290, 604, 100)
    b.t(300, 592, "Date", 9)
    return b.done()


def locked() -> bytes:
    page = web(
        f"<h1>Sign-off</h1><p>Milestone 9 {box('tick')} accepted</p>{ink(917)}",
        "body{font:12pt Lato}",
    )
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(page))
    writer.encrypt("quince-harbour", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def papers() -> Iterator[Paper]:
    yield paper(
        "n-hourglass",
        timesheet(),
        """timesheet_approval undecided no en
        client=Greyfriars Insurance Brokers
        project=Quote Engine
        project_code=GIB-QE-2
        signatory_name=Verity Szabo
        signatory_title=Delivery Manager
        amount=3135.00 GBP""",
    )
    yield paper("n-signlight", brochure(), "other - - en")
    yield paper("n-gazette", newsletter(), "other - - en")
    yield paper(
        "n-wexcombe",
        smallprint(),
        """acceptance_certificate undecided no en
        client=Priory Lane Conference Centre
        project=Hall B projection and sound
        project_code=WAV-2230
        milestone=second fix
        signatory_name=Harriet Oyelowo-Finch
        signatory_title=Events Director
        amount=12960.00 GBP
        warnings=partly_signed""",
    )
    yield scanned(
        "n-elder",
        conditional_letter(),
        """acceptance_certificate
        accepted_with_conditions yes en
        client=TOWNSHIP OF ELDER CREEK
        project=Mill Street Resurfacing
        project_code=2025-R-14
        milestone=Phase 1
        signatory_name=Wallace T. Brandvold
        signatory_title=Township Engineer
        signature_date=2026-02-27
        amount=184906.15 USD
        conditions=the receipt of the maintenance bond | the re-striping of the crosswalk at Third
        Avenue""",
        skew=0.5,
        seed=91,
    )
    yield scanned(
        "n-tamarind",
        ambiguous(),
        """acceptance_certificate accepted yes en
        client=Tamarind Hotels International
        project=Reservation kiosk pilot
        project_code=THI-KP
        milestone=Kiosk batch 1
        signatory_name=Shanthi Rajaratnam
        signatory_title=Group IT Manager
        amount=24750.00 SGD
        warnings=ambiguous_date""",
        skew=-0.9,
        seed=93,
        dpi=130,
    )
    yield paper(
        "n-locked",
        locked(),
        """unreadable - - -
        error=encrypted""",
    )
    yield paper(
        "n-torn",
        smallprint()[:9000],
        """unreadable - - -
        error=corrupt""",
    )
