"""Orders, statements of work, minutes, notices and pages with ink laid over a print."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter

from .desk import Sheet, printed, svg, web

TAB = "table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:4px 6px}"


def laid(page: bytes, over: Sheet) -> bytes:
    """The first page of a print with a drawn sheet over it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(page)))
    writer.pages[0].merge_page(PdfReader(io.BytesIO(over.bytes())).pages[0])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def stamped() -> Paper:
    page = printed(
        """<h2>Statement of Completed Services</h2><table><tr><td>Customer<td>Inverloch
        Aggregates<tr><td>
        Job<td>IA-2026-C9 Dust monitoring<tr><td>Period / part<td>Second
        campaign<tr><td>Sum<td>£6,930.00
        </table><p>For the customer to stamp or sign:</p>""",
        TAB,
    )
    over = Sheet()
    over.stamp(200, 300, ["INVERLOCH AGGREGATES", "SERVICES ACCEPTED", "19 NOV 2026"], "#1b6e3a", 4)
    over.ink(230, 312, 221, 90)
    over.t(120, 350, "Robin Tait, Quarry Manager")
    return Paper(
        "kg-stamped", "a", "text", laid(page, over),
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Inverloch Aggregates",
            project="Dust monitoring", project_code="IA-2026-C9", milestone="Second campaign",
            signatory_name="Robin Tait", signatory_title="Quarry Manager",
            signature_date="2026-11-19", amount="6930.00 GBP",
        ),
    )  # fmt: skip


def crossedout() -> Paper:
    page = printed(
        """<h2>Acceptance of Services</h2><p>Client: Bexley Moorings Ltd<br>Assignment: Berth
        demand forecast
        (TR-515)<br>Milestone: Final report<br>Fee: £10,200.00</p><p>The client hereby accepts
        the final report
        as delivered.</p><p style='margin-top:70px'>Dominic Earl, Harbour Director</p>"""
    )
    over = Sheet()
    over.c.setLineWidth(2)
    over.c.setStrokeColor("#aa1111")
    over.c.line(60, 842 - 250, 430, 842 - 70)
    over.c.line(60, 842 - 70, 430, 842 - 250)
    over.hand(300, 300, "VOID - see new form, D.E.", 20, color="#aa1111")
    over.ink(60, 200, 224)
    return Paper(
        "kg-crossedout", "a", "text", laid(page, over),
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Bexley Moorings Ltd",
            project="Berth demand forecast", project_code="TR-515", milestone="Final report",
            signatory_name="Dominic Earl", signatory_title="Harbour Director",
            amount="10200.00 GBP", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield stamped()
    yield crossedout()
    yield web(
        "poen",
        truth("purchase_order", None, False, "en", client="Castellan Biotech Ltd",
              project="Stability chamber validation", signatory_name="Priya Menon",
              signatory_title="Buyer", amount="17640.00 GBP", po_number="CB-PO-20931"),
        """<h2>PURCHASE ORDER CB-PO-20931</h2><p>Castellan Biotech Ltd · 3 February 2026 ·
        Supplier: Assayline
        Validation · Project: Stability chamber
        validation</p><table><tr><th>Line<th>Service<th>£<tr><td>1<td>
        Protocols<td>4,700.00<tr><td>2<td>Execution<td>10,000.00<tr><td><td>VAT
        20%<td>2,940.00<tr><td><td>Total
        <td>17,640.00</table><p>Payment 30 days after our written acceptance of each
        line.</p><p>Authorised by:
        ____________________ Priya Menon, Buyer</p>""",
        TAB,
    )  # fmt: skip
    yield web(
        "sowen",
        truth("statement_of_work", None, True, "en", client="Hearthstone Mutual",
              project="Claims intake redesign", project_code="SOW-HM-004",
              signatory_name="Gwen Ambrose", signatory_title="VP Operations",
              signature_date="2026-04-03", amount="142000.00 USD"),
        f"""<h1>Statement of Work SOW-HM-004</h1><p>Between Hearthstone Mutual ("Client") and
        Blue Larch Partners
        for <b>Claims intake redesign</b>.</p><h3>Milestones</h3><table><tr><td>M1
        Discovery<td>$32,000<tr><td>M2
        Prototype<td>$50,000<tr><td>M3
        Pilot<td>$60,000<tr><td><b>Total</b><td><b>$142,000.00</b></table>
        <h3>Acceptance</h3><p>Client shall accept or reject each milestone in writing within ten
        business days. A
        milestone accepted with conditions is invoiced when they are met.</p><div
        style='break-before:page'>
        <h3>Signatures</h3><table><tr><td>Client<br>{svg(227)}<br>Gwen Ambrose, VP
        Operations<br>April 3, 2026<td>
        Blue Larch Partners<br>{svg(228)}<br>Noel Dacre, Partner<br>April 1, 2026</table></div>""",
        TAB,
    )  # fmt: skip
    yield web(
        "minutesen",
        truth("acceptance_certificate", "rejected", None, "en", client="Wrayburn Transit",
              project="Fare gates", project_code="WT-FG-2", milestone="Site acceptance, Line C",
              amount="88000.00 USD"),
        """<h2>Minutes - Fare gates (WT-FG-2) steering group, June 4, 2026</h2><p>For Wrayburn
        Transit: L. Osei, T.
        Brandt. For Gatelink: P. Moss.</p><ol><li>Line B: accepted in March, no news.<li>Site
        acceptance, Line C
        (milestone payment $88,000.00): Gatelink presented 96 % availability and proposed
        acceptance. Wrayburn
        Transit does not accept; 99 % was agreed. Gatelink repeats the ten-day run.<li>Next
        meeting July 9.</ol>
        <p>Minutes by P. Moss, circulated for information.</p>""",
    )  # fmt: skip
    yield web(
        "newsen",
        truth("other", None, None, "en"),
        """<h1>The Plumb Line</h1><p><i>News from Ostler Building Consultants, spring
        2026</i></p><div style=
        'columns:2'><h3>Signed off!</h3><p>Our team handed over the Calder Mill lofts in March;
        the client accepted
        all 41 units without a snag.</p><h3>New faces</h3><p>Welcome to Jo and Samir in cost
        management.</p><h3>Did
        you know?</h3><p>A conditional acceptance still starts the warranty clock in most
        contracts.</p></div>""",
    )  # fmt: skip
    yield web(
        "uatgrid",
        truth("acceptance_certificate", "accepted", True, "en", client="Peverell Law LLP",
              project="Matter intake", project_code="PL-MI-01", milestone="UAT Release 1.2",
              signatory_name="Sunita Rao", signatory_title="Head of Practice Systems",
              signature_date="2026-08-13", amount="13300.00 GBP"),
        f"""<h2>UAT Release 1.2 - exit report</h2><p>Peverell Law LLP / Matter intake / PL-MI-01
        / release fee
        £13,300.00</p><table><tr><th>Criterion<th>Yes<th>No<tr><td>No open severity
        1<td>✓<td><tr><td>No more than 3
        severity 2<td>✓<td><tr><td>Users trained<td>✓<td><tr><td>Exit UAT and accept
        release<td>✓<td></table>
        <p style='font-size:8pt'>Severity: 1 = cannot accept, 2 = accept with conditions, 3 =
        accept.</p>
        {svg(231)}<br>Sunita Rao, Head of Practice Systems - 13 August 2026""",
        TAB,
    )  # fmt: skip
    yield web(
        "revoked",
        truth("email", "rejected", None, "en", client="Dunmere Packaging",
              project="MES upgrade", milestone="Stage 2", signatory_name="Keith Rowbotham",
              signatory_title="Plant Director", signature_date="2026-10-30", amount="45500.00 EUR"),
        """<p>From: Keith Rowbotham &lt;k.rowbotham@dunmere.example&gt;<br>To: Ilona
        Vass<br>Sent: Friday 30 October
        2026 16:20<br>Subject: MES upgrade - Stage 2 acceptance withdrawn</p><p>Ilona,</p><p>I
        wrote on Monday that
        Stage 2 was accepted. That was premature. Line 5 lost a shift of counts on Wednesday, so
        I am taking that
        back: Stage 2 is not accepted and the EUR 45,500.00 must not be billed.</p><p>Keith
        Rowbotham, Plant
        Director, Dunmere Packaging</p><blockquote style='color:#666'>26 October: Stage 2
        accepted, well done
        all. KR</blockquote>""",
    )  # fmt: skip
