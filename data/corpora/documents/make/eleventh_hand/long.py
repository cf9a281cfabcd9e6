"""Papers of several pages with the decision inside, one half scanned, and broken files."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from scan import Scanner, scan

from eleventh_hand.board import Sheet, ink, web

CERT = "acceptance_certificate"


def footed(text: str, sheet: Sheet) -> Sheet:
    """The sheet with a line at the foot of each page."""

    def foot(s: Sheet) -> None:
        s.t(56, s.h - 28, f"{text}, page {s.c.getPageNumber()}", 7.5, color="#777777")

    sheet.every = foot
    return sheet


def dossier() -> Paper:
    s = footed("Pellmere Quay Wall, close-out dossier 2B", Sheet(font="Times-Roman", pt=11))
    s.p("<b>Close-out dossier, Stage 2B</b>", 18, gap=16)
    s.p(
        "Client: Pellmere Harbour Commissioners<br/>Project: Pellmere Quay Wall<br/>Contract: "
        "PHC/QW/17"
        "<br/>Contractor: Saltmarsh Civil Ltd<br/>Contents: 1 Scope, 2 Tests, 3 Snags, 4 "
        "Client's decision"
    )
    s.page()
    s.p(
        "<b>1 Scope.</b> Stage 2B comprises tie rods 40 to 88, waling and fendering to the east "
        "berth. "
        "Stage 2A was accepted on 3 February 2026. Stage 3 has not started."
    )
    s.p("The stage sum is £518,600.00 exclusive of VAT, against purchase order PHC-3307.")
    s.page()
    s.p(
        "<b>2 Tests.</b> A rod was rejected during tensioning and replaced; the batch was then "
        "accepted by the inspector."
    )
    s.table(
        [["Rod", "Load kN", "Result"], *[[str(n), str(410 + n), "pass"] for n in range(40, 56)]],
        [80, 100, 100],
    )
    s.page()
    s.p("<b>3 Snags.</b> Eleven raised, eleven closed. None is open at the date of this dossier.")
    s.page()
    s.p("<b>4 Client's decision.</b>", gap=10)
    for text, mark in (
        ("Stage accepted", "tick"),
        ("Stage accepted with open items", ""),
        ("Stage rejected", ""),
    ):
        s.box(64, s.y + 9, mark)
        s.t(82, s.y + 9, text)
        s.y += 18
    s.y += 50
    s.ink(131, 70, s.y, 120, 30)
    s.line(60, s.y + 2, 250, s.y + 2)
    s.t(60, s.y + 15, "Augustine Hale, Harbour Engineer", 9)
    s.t(320, s.y, "24 June 2026")
    s.page()
    s.p(
        "<b>Annex.</b> General conditions. 9.1 Work is accepted only by the form in section 4. "
        "9.2 The "
        "client may reject within 14 days. 9.3 Accepted subject to is to be read as rejected.",
        8,
    )
    return Paper("ka-pellmere", "a", "text", s.done(), truth(
        CERT, "accepted", True, "en", client="Pellmere Harbour Commissioners",
        project="Pellmere Quay Wall", project_code="PHC/QW/17", milestone="Stage 2B",
        signatory_name="Augustine Hale", signatory_title="Harbour Engineer",
        signature_date="2026-06-24", amount="518600.00 GBP", po_number="PHC-3307",
    ))  # fmt: skip


def envelope() -> Paper:
    body = """<div class=p><small>Envelope 4D0A-77C1-E2</small><h2>Commissioning
Acceptance</h2><p>Utility:
Three Rivers Municipal Utility District<br>Project: Lift Station 14 Rehabilitation<br>Project no.:
TRM-LS14<br>Milestone: Substantial completion<br>Milestone payment: $231,075.00<br>Purchase order:
P0026-1187</p><p>The Utility accepts the milestone named above.</p><table><tr><td class=s>Gwendolyn
Achebe<td class=s>Brock Sutherland<tr><td>Gwendolyn Achebe<br>Operations
Superintendent<br>8/14/2026<td>
Brock Sutherland<br>Cardinal Pump Contractors<br>8/13/2026</table></div><div class=p><h3>Equipment
list</h3><ol><li>Duplex submersible pumps<li>Control panel<li>Bypass connection<li>Odor unit
(declined by
Utility as optional)</ol></div><div><h3>Certificate of Completion</h3><table class=c><tr><th>Signer
<th>Event<th>Time<tr><td>Brock Sutherland<td>Sent, viewed, signed<td>8/13/2026 9:40
AM<tr><td>Gwendolyn
Achebe<td>Viewed<td>8/14/2026 7:58 AM<tr><td>Gwendolyn Achebe<td>Signed<td>8/14/2026 8:03 AM</table>
<p>Envelope status: Completed. Signers may decline or reject by link.</p></div>"""
    css = """.p{page-break-after:always}.s{font:24pt Kristi;color:#1c2f7a;padding-right:60px}
.c td,.c th{border:1px solid #ccc;padding:5px 12px}"""
    return Paper("ka-liftstation", "a", "text", web(body, css, format="Letter"), truth(
        CERT, "accepted", True, "en", client="Three Rivers Municipal Utility District",
        project="Lift Station 14 Rehabilitation", project_code="TRM-LS14",
        milestone="Substantial completion", signatory_name="Gwendolyn Achebe",
        signatory_title="Operations Superintendent", signature_date="2026-08-14",
        amount="231075.00 USD", po_number="P0026-1187",
    ))  # fmt: skip


def gutachten() -> Paper:
    body = """<div class=p><h2>Abnahmeniederschrift</h2><p>Bauherr: Kirchenkreis
Hümmelsdorf<br>Maßnahme:
Turmsanierung St. Vitus<br>Maßnahmen-Nr.: KKH-TV-2<br>Gegenstand: Bauabschnitt II, Helmdeckung in
Schiefer
<br>Schlussbetrag des Abschnitts: 119.860,75 €</p><p>Firma: Dachdeckerei Wittekind</p><p>Begehung
am 7.
September 2026, Wetter trocken.</p></div><div class=p><h3>Feststellungen</h3><p>Deckung handwerklich
einwandfrei. Zwei Nägel der Wetterfahne locker, vor Ort behoben.</p><p>Offen bleiben:
Blitzschutzfang
nicht angeschlossen; Prüfbuch fehlt.</p></div><div><h3>Erklärung</h3><p>Der Abschnitt wird
abgenommen; die
auf Blatt 2 als offen bezeichneten Punkte sind bis 30. September 2026 zu
erledigen.</p>@@<p>Pfarrer i.R.
Konrad Lübbers, Vorsitzender des Bauausschusses<br>Hümmelsdorf, 8. September 2026</p></div>"""
    body = body.replace("@@", ink(133, 120, 30))
    css = ".p{page-break-after:always}body{font-family:'Liberation Serif';font-size:12pt}"
    return Paper("ka-wittekind", "a", "text", web(body, css), truth(
        CERT, "accepted_with_conditions", True, "de", client="Kirchenkreis Hümmelsdorf",
        project="Turmsanierung St. Vitus", project_code="KKH-TV-2",
        milestone="Bauabschnitt II, Helmdeckung in Schiefer", signatory_name="Konrad Lübbers",
        signatory_title="Vorsitzender des Bauausschusses", signature_date="2026-09-08",
        amount="119860.75 EUR",
        conditions=["Blitzschutzfang nicht angeschlossen", "Prüfbuch fehlt"],
    ))  # fmt: skip


def second_page() -> Paper:
    s = footed("Change order form CO-F2", Sheet(pt=10))
    s.p("<b>CHANGE ORDER REQUEST 11</b>", 15)
    s.p(
        "Customer: Whitlock Distillers Ltd<br/>Project: Cooperage floor and drains<br/>Contract: "
        "WD-CFD-4"
        "<br/>Contractor: Resinous Floors Ltd<br/>Increase in contract price: £7,865.00"
    )
    s.p("Reason: customer asks for acid-proof brick in bays 3 and 4 in place of resin.")
    s.p("Continued on page 2.", 8)
    s.page()
    s.p("<b>Customer's answer</b>", 12)
    s.p(
        "Accepted provided that the bays are handed back by 1 August and that the old resin is "
        "credited "
        "at £900.",
        11,
        gap=50,
    )
    s.ink(134, 70, s.y, 120, 30)
    s.t(60, s.y + 16, "Finlay Whitlock, Operations Director, 6 July 2026", 9)
    return Paper("ka-whitlock", "a", "text", s.done(), truth(
        "change_order", "accepted_with_conditions", True, "en", client="Whitlock Distillers Ltd",
        project="Cooperage floor and drains", project_code="WD-CFD-4",
        signatory_name="Finlay Whitlock", signatory_title="Operations Director",
        signature_date="2026-07-06", amount="7865.00 GBP", change_order_number="11",
        conditions=["the bays are handed back by 1 August", "the old resin is credited at £900"],
    ))  # fmt: skip


def mixed() -> Paper:
    first = Sheet((420, 560), pt=10)
    first.left, first.right = 40, 380
    first.p("<b>Cover note</b>")
    first.p(
        "Attached is the signed slip for Fort Calder, Stage 1 (drystone walls), job no. TRW-88. "
        "Tor & Rill Walling, for the attention of Calder Estate Trust."
    )
    s = Sheet((420, 560), "Times-Roman", 11)
    s.left, s.right = 40, 380
    s.p("<b>Stage slip</b>", 14)
    s.p("Stage 1 (drystone walls), Fort Calder<br/>Price £19,480.00")
    s.p("The Trust is satisfied and accepts the stage.", gap=50)
    s.ink(135, 60, s.y, 120, 30, "#222222")
    s.t(50, s.y + 16, "Morag Sinclair, Land Agent, 17 October 2026", 9)
    behind = s.done()
    pages = (first.done(), scan(behind, Scanner(dpi=105, skew=0.8, noise=5, jpeg=40, seed=31)))
    made = []
    for second in (pages[1], behind):
        writer = PdfWriter()
        for pdf in (pages[0], second):
            writer.append(PdfReader(io.BytesIO(pdf)))
        out = io.BytesIO()
        writer.write(out)
        made.append(out.getvalue())
    return Paper("ka-calder", "a", "mixed", made[0], truth(
        CERT, "accepted", True, "en", client="Calder Estate Trust", project="Fort Calder",
        project_code="TRW-88", milestone="Stage 1 (drystone walls)",
        signatory_name="Morag Sinclair", signatory_title="Land Agent",
        signature_date="2026-10-17", amount="19480.00 GBP",
    ), made[1])  # fmt: skip


def broken() -> Iterator[Paper]:
    """Files that nobody can read."""
    s = Sheet()
    s.p("Handover sheet, Tern Hill pumping main. Accepted.")
    whole = s.done()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(whole)))
    writer.encrypt("tern-hill", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    bad = b"%PDF-1.4\n" + bytes((i * 37) % 251 for i in range(700))
    for layout, data, error in (("ka-locked", out.getvalue(), "encrypted"),
                                ("ka-torn", bad, "corrupt"),
                                ("ka-page", b"<html><body>502 Bad Gateway</body></html>",
                                 "not_a_pdf")):  # fmt: skip
        fact = truth("unreadable", None, None, None, error=error)
        yield Paper(layout, "a", "text", data, fact)


def papers() -> Iterator[Paper]:
    for make in (dossier, envelope, gutachten, second_page, mixed):
        yield make()
    yield from broken()
