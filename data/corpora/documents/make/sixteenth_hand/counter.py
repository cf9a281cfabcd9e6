"""Counters and service desks: acceptances that hang on something, in English."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import GRID, Board, box, pen, web


def other_stage() -> Paper:
    data = web(
        "body{font-family:Carlito;font-size:11pt}td{padding:3px 16px 3px 0}",
        f"""<h2>Request for acceptance &mdash; stage 3, moderation handbook</h2><table><tr><td>
        Client</td><td>Lantern Street Housing Co-operative</td></tr><tr><td>Project</td><td>Tenant
        voices, no. TV-58</td></tr><tr><td>Stage 3 fee</td><td>GBP 3,300.00</td></tr></table>
        <p>Background: stage 2 (interviews) was accepted on 4 March 2026 by Maya Desrosiers and has
        been invoiced.</p><p>{box("v")} stage 2 accepted (4 March 2026)<br>{box()} stage 3
        accepted<br>{box()} stage 3 not accepted</p><p>For the client, stage 3:
        ________________________ Maya Desrosiers, Chair &nbsp; Date: ____________</p>
        <p>Submitted by {pen(57, 100, 24)}<br>Ade Larkin, Common Ground Research, 2 June 2026</p>
        """,
    )
    return Paper(
        "kf-lanternstreet-request", "a", "text", data,
        truth("acceptance_certificate", "undecided", False, "en",
              client="Lantern Street Housing Co-operative", project="Tenant voices",
              project_code="TV-58", milestone="stage 3, moderation handbook",
              signatory_name="Maya Desrosiers", signatory_title="Chair", amount="3300.00 GBP",
              warnings=["partly_signed"]),
    )  # fmt: skip


def punch() -> Paper:
    b = Board(612, 792)
    b.t(50, 60, "Closeout certificate with punch list", 15, "Helvetica-Bold")
    b.p(50, 76, 500, "Client: Saguaro Community Clinics<br/>Project: Nurse call design, SCC-3070"
        "<br/>Task order: TO-2 East clinic<br/>Fee released: $16,050.00 &nbsp; PO: "
        "9920017")  # fmt: skip
    rows = [["#", "Open item", "Owner", "Done"],
            ["1", "Riser diagram sheet E-4 to be restamped", "Voltaic", "no"],
            ["2", "Cut sheets for pull cords", "Voltaic", "yes"],
            ["3", "As-built CAD files missing", "Voltaic", "no"]]  # fmt: skip
    y = b.table(50, 150, rows, [24, 300, 80, 50], GRID)
    b.p(50, y + 12, 500, "The Client accepts the task order subject to closing every item marked "
        "&ldquo;no&rdquo;.")  # fmt: skip
    b.ink(60, y + 80, 93)
    b.line(50, y + 84, 240, y + 84)
    b.t(50, y + 97, "Hector Villanueva, Facilities Director", 9)
    b.t(300, y + 82, "Nov 18, 2025", 10)
    b.line(296, y + 84, 400, y + 84)
    return Paper(
        "kf-saguaro-punch", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted_with_conditions", True, "en",
              client="Saguaro Community Clinics", project="Nurse call design",
              project_code="SCC-3070", milestone="TO-2 East clinic",
              signatory_name="Hector Villanueva", signatory_title="Facilities Director",
              signature_date="2025-11-18", amount="16050.00 USD", po_number="9920017",
              conditions=["Riser diagram sheet E-4 to be restamped",
                          "As-built CAD files missing"]),
    )  # fmt: skip


def change_if() -> Paper:
    data = web(
        ".b{border:1px solid #666;padding:8px 12px}",
        f"""<div class="b"><b>SCOPE CHANGE SC-3</b> &middot; Redwing Podcast Producers &rarr; The
        Tolland Foundation &middot; agreement RP/TF/2026<br><br>Two bonus episodes: + USD 5,200.00.
        <br><br>Answer of the Foundation: <b>agreed, provided that both episodes are released
        before 1 December</b>.<br><br>{pen(37, 120)}<br>Ingrid Solano, Program Officer, August 27,
        2026</div>""",
        size="A5", landscape=True, margin="14mm",
    )  # fmt: skip
    return Paper(
        "kf-tolland-scope", "a", "text", data,
        truth("change_order", "accepted_with_conditions", True, "en",
              client="The Tolland Foundation", project_code="RP/TF/2026",
              signatory_name="Ingrid Solano", signatory_title="Program Officer",
              signature_date="2026-08-27", amount="5200.00 USD", change_order_number="SC-3",
              conditions=["both episodes are released before 1 December"]),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield other_stage()
    yield punch()
    yield change_if()
