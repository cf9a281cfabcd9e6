"""Papers of several pages in English whose decision stands somewhere inside."""

import io
from collections.abc import Iterator
from typing import Any

import pypdf
from paper import Paper
from reportlab.platypus import PageBreak, Spacer
from scan import Scanner, scan

from ninth_hand.desk import Board, box, flow, ink, over, paper, par, tab, web

TESTS = (
    ("Login with staff card", "pass"),
    ("Login with lost card", "pass"),
    ("Loan of a reserved title", "pass"),
    ("Loan over limit", "pass"),
    ("Return at other branch", "pass"),
    ("Fine on late return", "fail, retest pass"),
    ("Renewal by phone", "pass"),
    ("Inter-branch transfer slip", "pass"),
    ("Catalogue search, diacritics", "pass"),
    ("Catalogue search, series", "pass"),
    ("Label print", "pass"),
    ("Stock take by wand", "fail, retest pass"),
    ("Nightly statistics", "pass"),
    ("Withdrawn stock report", "pass"),
    ("Member self-registration", "pass"),
)


def head(c: Any, d: Any) -> None:
    c.saveState()
    c.setFont("Helvetica", 8)
    c.drawString(
        72, 810, "Folio Systems for Quarrymead Libraries    Acceptance test report ATR-3 v1.1"
    )
    c.drawRightString(523, 30, f"Page {d.page}")
    c.restoreState()


def report() -> bytes:
    story: list[Any] = [
        par("Acceptance Test Report", 22),
        Spacer(1, 10),
        par(
            "Client: Quarrymead Library Service<br/>System: Folio One circulation<br/>Contract "
            "reference: QLS/2025/FOL-3<br/>Stage: Stage 3, circulation and stock<br/>Client order: "
            "QLS-60071",
            11,
        ),
        par(
            "<b>1 Purpose.</b> This report gathers the results of the acceptance tests run at "
            "the Central "
            "and Millbrook branches from 1 to 12 September 2025. It is accepted or rejected by "
            "the client "
            "in section 5. The acceptance criteria are those of Schedule B: no open fault of "
            "severity 1, at "
            "most three of severity 2, and all retests passed."
        ),
        par(
            "<b>2 People.</b> Tests were run by branch staff under Mr Osric Plumley (test "
            "coordinator, "
            "client). Folio was represented by Ms D. Achterhof. The accepting officer is named "
            "in the "
            "contract."
        ),
        par(
            "<b>3 Environment.</b> Two servers, 14 desks, four wands. Data set of 9 August 2025 "
            "with "
            "188,204 items and 41,877 members. Printing on the usual label stock."
        ),
        PageBreak(),
        par("<b>4 Results</b>", 12),
    ]
    for part in ("Central", "Millbrook"):
        rows = [["Test", "Result", "Tester initials"]]
        rows += [[f"{part[0]}{i:02d} {n}", r, "OP"] for i, (n, r) in enumerate(TESTS, 1)]
        story += [par(f"{part} branch", 11), tab(rows, [260, 110, 80], 9), PageBreak()]
    story += [
        par("<b>5 Decision of the client</b>", 13),
        par(
            "Having considered sections 1 to 4, the Library Service <b>accepts Stage 3</b>. The "
            "stage price "
            "of GBP 57,600.00 may be invoiced against our order. Two faults of severity 2 "
            "remain open in "
            "the fault log; they were foreseen and are no condition of this acceptance.",
            11,
        ),
        Spacer(1, 70),
        par("Thomasina Belgrave, Head of Libraries and Archives<br/>19 September 2025", 11),
        PageBreak(),
        par("<b>Annex: extract of the contract</b>", 12),
        par(
            "8.1 The Client may accept, accept with conditions, or reject a stage. 8.2 A "
            "rejected stage is "
            "presented again within 20 days. 8.3 If a stage is rejected twice the Client may "
            "withdraw. 8.4 "
            "Use in production alone is not acceptance. 8.5 Conditions must be stated in "
            "writing.",
            9,
        ),
    ]
    data = flow(story, head)
    top = Board()
    top.ink(80, 632, 160, 48, 801)
    return over(data, top.done(), 3)


def agreement() -> bytes:
    clauses = (
        (
            "Definitions",
            "&ldquo;Accepted&rdquo; means signed for by the Customer's "
            "Representative on the "
            "form in Appendix C; nothing else is acceptance. &ldquo;Change Order&rdquo; means a "
            "change signed "
            "by both. &ldquo;Core&rdquo; means the ledger, deposit and lending modules now in use. "
            "&ldquo;Mock&rdquo; means a full conversion run on copied data over a weekend.",
        ),
        (
            "Services",
            "Bluff Point Advisors will take stock of the 61 interfaces of the Core, "
            "write the "
            "mapping for members, shares, loans and cards, run three Mocks and stand by during the "
            "cut-over. It "
            "works at the Customer's main office on Mondays to Thursdays and from its own offices "
            "on Fridays.",
        ),
        (
            "What is not included",
            "Licences, card re-issue, branch hardware, letters to members, "
            "and any work "
            "for the credit bureau file, which the Customer orders elsewhere.",
        ),
        (
            "Fees",
            "The total fee is USD 248,000.00, payable as: Phase 1 discovery 48,000.00; "
            "Phase 2 build "
            "140,000.00; Phase 3 rollout 60,000.00. Travel is included. Invoices fall due in 45 "
            "days and carry "
            "the purchase order number that the Customer will give with its first release.",
        ),
        (
            "Acceptance",
            "The Customer shall accept or reject each phase within ten days of "
            "delivery. If "
            "rejected, Bluff Point shall correct and present it again; a phase rejected three "
            "times may be "
            "ended against payment of half its fee. Silence is not acceptance, nor is payment.",
        ),
        (
            "Term",
            "This Statement of Work starts on April 1, 2026 and ends on December 18, 2026. "
            "The cut-over "
            "weekend is planned for October 10 and 11, with November 7 and 8 in reserve.",
        ),
        (
            "Personnel",
            "Lead: Anton Greaves. Mapping: Joy Castellano. Testing: two persons to be "
            "named by May "
            "1. The lead is not replaced without the Customer's approval, not unreasonably "
            "refused.",
        ),
        (
            "The Customer's part",
            "A product owner for each module, test members by May 15, "
            "remote access "
            "within five days of request, and decisions on open questions within three working "
            "days. Delays of "
            "the Customer move the dates of Section 6 day by day and are settled by Change Order.",
        ),
        (
            "Confidence",
            "Member data stays on the Customer's systems. Copies for a Mock are "
            "masked, kept "
            "apart and wiped after thirty days, and the wiping is confirmed in writing.",
        ),
        (
            "Liability",
            "Each party's liability is limited to the fees paid in the twelve months "
            "before the "
            "event, save for wilful acts and for matters that the law does not allow to be "
            "limited.",
        ),
        (
            "Ending early",
            "Either party may end this Statement of Work with thirty days' notice. "
            "Work that "
            "was accepted before is paid in full, work under way by the hour at USD 190.00.",
        ),
        (
            "General",
            "The Master Agreement MA-5512 applies. In a conflict this Statement of Work "
            "prevails "
            "for its own subject. Changes need a Change Order; an e-mail that says "
            "&ldquo;approved&rdquo; is "
            "not one. The law of the Customer's state governs.",
        ),
    )
    made = "".join(f"<h3>{i}. {a}</h3><p>{b}</p>" for i, (a, b) in enumerate(clauses, 1))
    return web(
        f"""<h1>STATEMENT OF WORK No. 7</h1><p>between <b>Palisade Credit Union</b>
        (&ldquo;Customer&rdquo;)
        and Bluff Point Advisors LLC<br>Project: Core Banking Conversion Readiness<br>SOW
        reference: PCU-SOW-07
        </p>{made}<div style="break-before:page"><h3>Signatures</h3><table
        width=100%><tr><td>Palisade Credit
        Union<br>{ink(811, 150, 44)}<br>By: Rosemarie Dunleavy<br>Title: Chief Information
        Officer<br>Date:
        March 24, 2026<td>Bluff Point Advisors LLC<br>{ink(813, 150, 44, "#222")}<br>By: Anton
        Greaves<br>Title:
        Managing Partner<br>Date: March 20, 2026</table><h3>Appendix C. Form of acceptance
        (specimen, not to be
        completed here)</h3><p style="border:1px solid #999;padding:4mm">{box()} Accepted {box()}
        Rejected
        &nbsp; Signed ______________</p></div>""",
        "body{font:11pt/1.55 Caladea}h3{margin:5mm 0 1mm}",
        format="Letter",
    )


def packet() -> bytes:
    """A printed cover letter and a scanned form behind it."""
    cover = web(
        """<p><b>Halyard Marine Interiors</b></p><p>To: Castellan Ferries Ltd, New Build
        Department<br>11
        March 2026</p><p>Dear Mr Ogilvie-Stroud,</p><p>Please find overleaf the handover
        certificate for Deck 7
        cabins, hull 412, together with our application for &pound;203,450.00. We trust that you
        will be able to
        accept it and have ticked nothing on your behalf.</p><p>Yours sincerely,<br>Petra
        Lundholm, Halyard
        Marine Interiors</p>""",
        "body{font:11.5pt/1.6 Lato}",
    )
    b = Board(font="Sans")
    b.t(50, 780, "HANDOVER CERTIFICATE HC-7", 16, "SansB")
    b.p(
        50,
        765,
        490,
        "Owner: Castellan Ferries Ltd<br/>Vessel / project: Hull 412 interior "
        "outfit, job CF412"
        "<br/>Zone: Deck 7 cabins (Milestone 5)<br/>Value: &#163;203,450.00<br/>Survey: 17 "
        "March 2026",
        11,
    )
    for i, (name, mark) in enumerate(
        (
            ("Zone taken over without remark", ""),
            ("Zone taken over, remarks below to be closed", "tick"),
            ("Zone not taken over", ""),
        )
    ):
        b.box(54, 650 - 22 * i, mark, 10)
        b.t(74, 652 - 22 * i, name, 11)
    b.t(50, 570, "Remarks:", 11)
    b.t(110, 569, "re-hang doors 7114 and 7120", 16, "Dkg", color="#1d2f86")
    b.t(110, 545, "certificate for carpet fire class missing", 16, "Dkg", color="#1d2f86")
    b.ink(70, 470, 150, 46, 821)
    b.rule(50, 475, 220)
    b.t(50, 462, "Duncan Ogilvie-Stroud, Owner's Superintendent", 10)
    b.t(330, 478, "18 Mar 2026", 15, "Dkg", color="#1d2f86")
    b.rule(320, 475, 110)
    back = scan(b.done(), Scanner(dpi=120, skew=-0.6, noise=4.0, jpeg=42, seed=82))
    writer = pypdf.PdfWriter()
    for data in (cover, back):
        writer.append(io.BytesIO(data))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def papers() -> Iterator[Paper]:
    yield paper(
        "n-libraries",
        report(),
        """acceptance_certificate accepted yes en
        client=Quarrymead Library Service
        project=Folio One circulation
        project_code=QLS/2025/FOL-3
        milestone=Stage 3, circulation and stock
        signatory_name=Thomasina Belgrave
        signatory_title=Head of Libraries and Archives
        signature_date=2025-09-19
        amount=57600.00 GBP
        po_number=QLS-60071""",
    )
    yield paper(
        "n-palisade",
        agreement(),
        """statement_of_work - yes en
        client=Palisade Credit Union
        project=Core Banking Conversion Readiness
        project_code=PCU-SOW-07
        signatory_name=Rosemarie Dunleavy
        signatory_title=Chief Information Officer
        signature_date=2026-03-24
        amount=248000.00 USD""",
    )
    yield paper(
        "n-deck7 mixed",
        packet(),
        """acceptance_certificate accepted_with_conditions yes en
        client=Castellan Ferries Ltd
        project=Hull 412 interior outfit
        project_code=CF412
        milestone=Deck 7 cabins (Milestone 5)
        signatory_name=Duncan Ogilvie-Stroud
        signatory_title=Owner's Superintendent
        signature_date=2026-03-18
        amount=203450.00 GBP
        conditions=re-hang doors 7114 and 7120 | certificate for carpet fire class missing""",
    )
