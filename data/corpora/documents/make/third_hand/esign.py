"""Electronic signature records, an UAT sheet and orders as portals print them."""

from collections.abc import Iterator

from paper import Paper, truth

from third_hand.pens import html, ink_svg, scan

_STYLE = (
    "<style>body{font:10.5pt Liberation Sans;color:#1b1b1b}table{border-collapse:collapse;"
    "width:100%}td,th{padding:4px 7px;text-align:left;vertical-align:top}.g td,.g th{border:1px "
    "solid #999}.pb{page-break-before:always}.tag{font:8pt Liberation Sans;color:#06508f;"
    "border:1.5px solid #06508f;border-radius:5px;padding:2px 6px;display:inline-block}"
    "h1{font-size:16pt}h2{font-size:12pt}small{color:#666}</style>"
)


def _envelope(middle: str, record: str, status: str) -> bytes:
    bar = "<small>PaperKite Envelope 7C19-E0A2-55B1-4D8F</small>"
    return html(
        _STYLE + bar + "<h1>Deliverable Acceptance</h1><p>Project: <b>Member Portal Rebuild</b> "
        "&nbsp; SOW No. <b>SOW-0093</b></p><p>Redstart Digital LLC (“Supplier”) has delivered the "
        "item named below to Cobbler's Hill Credit Union (“Customer”). Section 6 of the Master "
        "Services Agreement governs review. By signing, each approver on the Customer's side "
        "confirms that the item meets its acceptance criteria and that the Customer accepts it, "
        "and releases the milestone fee.</p><table class=g><tr><th>Milestone</th><td>"
        "MS-4 Payments cutover</td></tr><tr><th>Milestone fee</th><td>USD 64,250.00</td></tr>"
        f"<tr><th>Customer PO</th><td>CHCU-20881</td></tr></table>"
        "<p>1. The item was demonstrated to the Customer's product owner on the staging system. 2. "
        "Items on the deferred list are not part of this milestone. 3. An item that the Customer "
        "rejects in writing goes back to the Supplier, and the review period starts anew upon "
        "re-delivery. 4. Use of the item in production does not by itself amount to acceptance. 5. "
        "Both approvals named below are needed; one alone has no effect.</p><h2>Customer approvals"
        f"</h2>{middle}"
        f"<div class=pb>{bar}<h1>Certificate of Completion</h1><table><tr><td>Envelope Id: "
        f"7C19-E0A2"
        f"-55B1-4D8F</td><td>Status: <b>{status}</b></td></tr><tr><td>Subject: Please sign: "
        "Deliverable Acceptance MS-4</td><td>Originator: Redstart Digital LLC</td></tr>"
        f"</table><h2>Signer Events</h2>{record}<h2>Electronic Record and Signature Disclosure</h2>"
        "<p><small>From time to time Redstart Digital LLC may be required by law to send you "
        "written notices. You may withdraw consent at any time by closing the session before "
        "signing. The time stamps above are in Coordinated Universal Time.</small></p></div>"
    )


def _block(name: str, title: str, sig: str, date: str) -> str:
    return (
        f"<table style='width:48%;display:inline-table'><tr><td style='height:52px'>{sig}</td></tr>"
        f"<tr><td style='border-top:1px solid #333'>{name}<br>{title}<br>Date: {date}</td></tr>"
        "</table>"
    )


def _event(name: str, state: str, when: str) -> str:
    return f"<table class=g><tr><td>{name}</td><td>{state}</td><td>{when}</td></tr></table>"


def _signed_by(name: str) -> str:
    return (
        "<span class=tag>PaperKite signed by:<br><i style='font:15pt Liberation Serif'>"
        f"{name}</i><br>A04F9C11D27E</span>"
    )


def _envelopes() -> Iterator[Paper]:
    sal, dee = "Salma Whitcombe", "Deepak Arrowsmith"
    vp, cfo = "VP Digital Channels", "Chief Financial Officer"
    fields = {
        "client": "Cobbler's Hill Credit Union",
        "project": "Member Portal Rebuild",
        "project_code": "SOW-0093",
        "milestone": "MS-4 Payments cutover",
        "amount": "64250.00 USD",
        "po_number": "CHCU-20881",
    }
    done = _envelope(
        _block(sal, vp, _signed_by(sal), "July 16, 2026")
        + _block(dee, cfo, _signed_by(dee), "July 17, 2026"),
        _event(sal, "Signed", "Viewed 7/16/2026 14:02; signed 7/16/2026 14:05")
        + _event(dee, "Signed", "Viewed 7/17/2026 09:31; signed 7/17/2026 09:33"),
        "Completed",
    )
    last = {"signatory_name": dee, "signatory_title": cfo}
    yield Paper(
        "c-esign-envelope",
        "a",
        "text",
        done,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            signature_date="2026-07-17",
            **last,
            **fields,
        ),
    )
    half = _envelope(
        _block(sal, vp, _signed_by(sal), "July 16, 2026") + _block(dee, cfo, "", ""),
        _event(sal, "Signed", "Viewed 7/16/2026 14:02; signed 7/16/2026 14:05")
        + _event(dee, "Delivered, waiting for signature", "Sent 7/16/2026 14:05; not viewed"),
        "Sent (1 of 2 signatures)",
    )
    yield Paper(
        "c-esign-envelope",
        "b",
        "text",
        half,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            warnings=["partly_signed"],
            **last,
            **fields,
        ),
    )


def _declined() -> Iterator[Paper]:
    page = html(
        _STYLE + "<div style='border:6px double #444;padding:18px'><h2>SIGNATURE AUDIT TRAIL</h2>"
        "<p>Document: Acceptance of event delivery, <i>Harvest Gala 2026</i><br>Event job no.: "
        "EV-7730<br>Prepared by Larkrise Events Ltd for The Tanners' Guild<br>Milestone: "
        "Post-event balance<br>Value of instalment: £18,400.00</p><table class=g><tr><th>Time "
        "(BST)</th><th>Actor</th><th>Action</th></tr><tr><td>12 Oct 2026 10:04</td><td>Larkrise "
        "Events Ltd</td><td>Document sent for signature</td></tr><tr><td>13 Oct 2026 16:20</td><td>"
        "Rosalind Pettifer, Clerk to the Guild</td><td>Opened</td></tr><tr><td>13 Oct 2026 16:41"
        "</td><td>Rosalind Pettifer, Clerk to the Guild</td><td><b>Declined to sign</b>. Reason "
        "given: “Staging was taken down four hours early and the guild does not accept the "
        "event as delivered.”</td></tr><tr><td>13 Oct 2026 16:41</td><td>System</td><td>Workflow "
        "ended. The document is closed.</td></tr></table><p><small>Hash of the document: "
        "b1946ac92492d2347c6235b4d2611184</small></p></div>"
    )
    label = truth(
        "acceptance_certificate",
        "rejected",
        False,
        "en",
        client="The Tanners' Guild",
        project="Harvest Gala 2026",
        project_code="EV-7730",
        milestone="Post-event balance",
        signatory_name="Rosalind Pettifer",
        signatory_title="Clerk to the Guild",
        signature_date=None,
        amount="18400.00 GBP",
    )
    yield Paper("c-esign-declined", "a", "text", page, label)


def _uat(result: str, rows: list[str], remark: str, sign: tuple[str, str]) -> bytes:
    cases = "".join(
        f"<tr><td>TC-{i + 1:02}</td><td>{t}</td><td>{r}</td></tr>"
        for i, (t, r) in enumerate(row.split("|") for row in rows)
    )
    ticks = "".join(
        "<tr><td style='width:34px;font:14pt DejaVu Sans'>"
        f"{'☒' if k == result else '☐'}</td><td>{k}"
        "</td></tr>"
        for k in ("Approved for go-live", "Approved subject to remarks", "Not approved")
    )
    return html(
        _STYLE + "<table><tr><td><b>Kaveri Softlabs Pvt. Ltd.</b><br>Pune 411045</td><td "
        "style='text-align:right'>Form QA-17 / Rev 5<br>Page 1 of 1</td></tr></table><h1>User "
        "Acceptance Test Sign-off</h1><table class=g><tr><th>Customer</th><td>Malhar Agro Foods "
        "Limited</td><th>Engagement</th><td>KS/2026/118</td></tr><tr><th>Project</th><td>Dealer "
        "Claims App</td><th>Phase</th><td>UAT Cycle 2</td></tr><tr><th>Invoice value on approval"
        "</th><td>₹ 7,85,000.00</td><th>Order ref.</th><td>MAF/PO/5521</td></tr></table><h2>Test "
        f"summary</h2><table class=g><tr><th>#</th><th>Scenario</th><th>Result</th></tr>{cases}"
        "</table><p><small>Exit criteria: no open defect of severity 1 or 2, at least ninety "
        "percent of "
        "the scenarios run, data of the pilot dealers reconciled. A scenario that is Accepted by "
        "the "
        "testing team does not bind the customer; only the box marked below does. Silence beyond "
        "five "
        "working days is escalated to the steering group and is not read as consent.</small></p>"
        f"<h2>Result of the customer</h2><table>{ticks}</table><p><b>Remarks:</b> {remark}"
        "</p><table style='margin-top:24px'><tr><td>Signature</td>"
        f"<td>{sign[0]}</td></tr><tr><td>Name</td>"
        "<td>Farida Contractor</td></tr><tr><td>Designation</td><td>General Manager, Sales "
        f"Systems</td></tr><tr><td>Date (DD-MM-YYYY)</td><td>{sign[1]}</td></tr></table>"
    )


def _uats() -> Iterator[Paper]:
    rows = [
        "Dealer raises a claim from the phone|Accepted",
        "Claim above limit goes to area manager|Accepted",
        "Photo upload in poor network|Deferred",
        "Monthly report in Marathi|Accepted",
    ]
    fields = {
        "client": "Malhar Agro Foods Limited",
        "project": "Dealer Claims App",
        "project_code": "KS/2026/118",
        "milestone": "UAT Cycle 2",
        "signatory_name": "Farida Contractor",
        "signatory_title": "General Manager, Sales Systems",
        "amount": "785000.00 INR",
        "po_number": "MAF/PO/5521",
    }
    remark = "photo upload to be fixed in release 2.1 before 31 August 2026"
    page = _uat("Approved subject to remarks", rows, remark + ".", (ink_svg(31), "07-08-2026"))
    yield Paper(
        "c-uat-sheet-in",
        "a",
        "form",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            signature_date="2026-08-07",
            conditions=[remark],
            **fields,
        ),
    )
    page = _uat(
        "Not approved",
        [*rows[:2], "Photo upload in poor network|Failed", "Monthly report in Marathi|Failed"],
        "Two scenarios failed again. Cycle to be repeated.",
        (ink_svg(32), "28-07-2026"),
    )
    yield Paper(
        "c-uat-sheet-in",
        "b",
        "scan",
        scan(page, 12, way="photo"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            signature_date="2026-07-28",
            warnings=["scanned"],
            **fields,
        ),
        page,
    )


def _orders() -> Iterator[Paper]:
    page = html(
        _STYLE + "<table><tr><td><h1>PURCHASE ORDER</h1></td><td style='text-align:right'><b>PO "
        "Number</b><br>PO-US-0119423<br><b>Order date</b><br>March 18, 2026</td></tr></table>"
        "<table class=g><tr><th>Buyer</th><th>Supplier</th><th>Ship / perform at</th></tr><tr><td>"
        "Ostrander Medical Devices, Inc.<br>2200 Foundry Row<br>Dayton, OH</td><td>Brightline "
        "Calibration Services</td><td>Building C, Dock 4</td></tr></table><p>Requisition for: "
        "<b>Annual Metrology Program</b></p><table "
        "class=g><tr><th>Line</th><th>Description</th><th>"
        "Qty</th><th>Unit price</th><th>Extended</th></tr><tr><td>1</td><td>On-site calibration, "
        "spring visit</td><td>1</td><td>14,300.00</td><td>14,300.00</td></tr><tr><td>2</td><td>"
        "On-site calibration, fall visit</td><td>1</td><td>14,300.00</td><td>14,300.00</td></tr>"
        "<tr><td>3</td><td>Certificates, per instrument</td><td>212</td><td>9.50</td><td>2,014.00"
        "</td></tr><tr><td colspan=4 style='text-align:right'><b>Order total (USD)</b></td><td><b>"
        "$30,614.00</b></td></tr></table><p><small>Acceptance of this order is limited to the "
        "terms "
        "printed on the reverse. Goods rejected on inspection are returned at the supplier's cost. "
        "Invoices without the order number are sent back unpaid.</small></p><p>This order was "
        "released electronically and needs no signature.</p><div class=pb><h2>Reverse: terms of "
        "purchase</h2><p>A. Supplier accepts this order by starting work. B. Buyer may inspect the "
        "services and reject what does not conform; rejected services are performed again without "
        "charge. C. Title to reports passes on delivery. D. Supplier keeps the site safe and its "
        "people insured. E. Neither side may assign the order without written approval. F. Changes "
        "are valid only as a revision of this order issued by Buyer. G. Ohio law governs.</p></div>"
    )
    label = truth(
        "purchase_order",
        None,
        None,
        "en",
        client="Ostrander Medical Devices, Inc.",
        project="Annual Metrology Program",
        amount="30614.00 USD",
        po_number="PO-US-0119423",
    )
    yield Paper("c-order-portal-us", "a", "text", page, label)
    page = html(
        _STYLE + "<p style='text-align:right'>Mainz, den 9. Februar 2026</p><p><b>Weingut Sankt "
        "Alban eG</b><br>Einkauf<br>Rheinallee 77<br>55118 Mainz</p><p>Filmhaus Drosselgasse<br>"
        "Herrn Emil Kaltenbach</p><h1>Bestellung Nr. 4700-2231</h1><p>Vorgang: Imagefilm Lese 2026"
        "</p><p>Wir bestellen bei Ihnen zu unseren Einkaufsbedingungen:</p><table "
        "class=g><tr><th>Pos."
        "</th><th>Leistung</th><th>Betrag EUR</th></tr><tr><td>10</td><td>Drehbuch und Vorbereitung"
        "</td><td>3.200,00</td></tr><tr><td>20</td><td>Vier Drehtage</td><td>9.600,00</td></tr><tr>"
        "<td>30</td><td>Schnitt, Ton, "
        "Farbe</td><td>5.450,00</td></tr><tr><td></td><td><b>Gesamtbetrag"
        " netto</b></td><td><b>18.250,00</b></td></tr></table><p>Die Abnahme erfolgt nach "
        "Fertigstellung durch gesondertes Protokoll.</p><p>Mit freundlichen Grüßen<br>i. V.</p>"
        f"{ink_svg(33)}<p>Hedwig Traub<br>Leiterin Einkauf<br>09.02.2026</p>"
    )
    label = truth(
        "purchase_order",
        None,
        True,
        "de",
        client="Weingut Sankt Alban eG",
        project="Imagefilm Lese 2026",
        signatory_name="Hedwig Traub",
        signatory_title="Leiterin Einkauf",
        signature_date="2026-02-09",
        amount="18250.00 EUR",
        po_number="4700-2231",
    )
    yield Paper(
        "c-order-letter-de", "a", "scan", scan(page, 13), label | {"warnings": ["scanned"]}, page
    )


def papers() -> Iterator[Paper]:
    yield from _envelopes()
    yield from _declined()
    yield from _uats()
    yield from _orders()
