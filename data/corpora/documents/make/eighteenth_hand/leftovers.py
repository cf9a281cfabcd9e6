"""What is left in the tray: drafts, partial words, files that do not open (English)."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from .board import Sheet, ink, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    html = """<div style="font:10pt 'Liberation Sans'"><p style="font-size:48pt;color:#ddd;position:
    absolute;top:90mm;left:40mm;transform:rotate(-25deg);margin:0">DRAFT</p><h2>Acceptance of
    Deliverable 2.3</h2><p>Customer: Kilnsey Cement Works Ltd<br>Supplier: Cloudberry Energy
    Auditors<br>Assignment: Heat recovery audit (CEA-2025-40)<br>Deliverable 2.3: Burner zone
    balance<br>Price: EUR 13,300.00</p><p>The Customer accepts deliverable 2.3 without comments.</p>
    <p>Name: Ingrid Sowerby<br>Position: Process Manager<br>Date: ____<br>Signature:
    ____</p></div>"""
    yield Paper(
        "kh-draft-kiln",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Kilnsey Cement Works Ltd",
            project="Heat recovery audit",
            project_code="CEA-2025-40",
            milestone="Deliverable 2.3: Burner zone balance",
            signatory_name="Ingrid Sowerby",
            signatory_title="Process Manager",
            amount="13300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    html = """<div style="font:10.5pt 'Liberation Sans'"><h2>Partial acceptance record</h2><p><b>
    Customer</b> Vesper Line Cruises Ltd. <b>Agency</b> Little Auk Copywriters. <b>Campaign</b>
    Fjord season 2026, code VL-FS26.</p><p>Batch 3 of the web texts (28 pages, fee USD
    8,960.00):</p>
    <table border=1 style="border-collapse:collapse;width:100%"><tr><th>Pages<th>Result<th>To do<tr>
    <td>1-24<td>accepted<td><tr><td>25-27<td>accepted after correction<td>replace the old ship name
    <tr><td>28<td>not accepted<td>write page 28 again for families</table><p>Signed
    electronically by
    <b>Noor Haddad</b>, Digital Content Manager, on 12 Nov 2025 (record 88f0-2c1)</p></div>"""
    yield Paper(
        "kh-partial-copy",
        "a",
        "text",
        web(html, "td,th{padding:4px}"),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Vesper Line Cruises Ltd",
            project="Fjord season 2026",
            project_code="VL-FS26",
            milestone="Batch 3 of the web texts",
            signatory_name="Noor Haddad",
            signatory_title="Digital Content Manager",
            signature_date="2025-11-12",
            amount="8960.00 USD",
            conditions=["replace the old ship name", "write page 28 again for families"],
        ),
    )

    html = """<div style="font:10pt 'Liberation Serif'"><p><b>From:</b> Dr Benedict Oyelaran
    [mailto:b.oyelaran@chalkdown.example]<br><b>Sent:</b> 27 June 2025 16:55<br><b>To:</b> Petra
    Zeman<br><b>Subject:</b> Statistical report, work package 4</p><p>Dear Petra</p><p>We can accept
    work package 4, provided that the confidence intervals in table 9 are recalculated with the
    corrected denominator. The invoice over GBP 5,125.00 may come as soon as that is done. Please
    quote CH-STAT-09.</p><p>Kind regards<br>Dr Benedict Oyelaran<br>Trial Manager, Chalkdown
    Hospitals Foundation</p></div>"""
    yield Paper(
        "kh-mail-provided",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Chalkdown Hospitals Foundation",
            project="Statistical report",
            project_code="CH-STAT-09",
            milestone="work package 4",
            signatory_name="Dr Benedict Oyelaran",
            signatory_title="Trial Manager",
            signature_date="2025-06-27",
            amount="5125.00 GBP",
            conditions=[
                "the confidence intervals in table 9 are recalculated with the corrected "
                "denominator"
            ],
        ),
    )

    html = f"""<table style="font:10pt Lato;width:100%;border-spacing:0"><tr><td colspan=2
    style="background:#2d4739;color:#fff;padding:10px;font-size:15pt">Milestone acceptance<tr><td
    style="width:50%;vertical-align:top;padding:8px"><b>Project</b><br>Herbarium digitisation
    (HB-07)
    <br><br><b>Client</b><br>Larkfield Botanic Garden<br><br><b>Order</b><br>LBG 2025/118<td
    style="padding:8px;vertical-align:top"><b>Milestone</b><br>M4 Sheets 40,001 to 60,000<br><br><b>
    Price</b><br>&euro; 19,200.00 net<br>&euro; 3,840.00 VAT<br>&euro; 23,040.00 gross<tr><td
    colspan=2 style="padding:8px"><span style="border:1px solid;padding:0 3px">&#10003;</span>
    Accepted &emsp; <span style="border:1px solid;padding:0 6px">&nbsp;</span> Accepted with
    deviations &emsp; <span style="border:1px solid;padding:0 6px">&nbsp;</span> Returned<tr><td
    style="padding:8px">{ink(511, 130, 36)}<br>Perpetua Hale, Keeper of Collections<td
    style="padding:8px;vertical-align:bottom">14 April 2026<tr><td colspan=2 style="font-size:7.5pt;
    padding:8px">If no box is ticked the milestone counts as not accepted. A milestone accepted with
    deviations is paid at 80 %.</table>"""
    yield Paper(
        "kh-herbarium-green",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Larkfield Botanic Garden",
            project="Herbarium digitisation",
            project_code="HB-07",
            milestone="M4 Sheets 40,001 to 60,000",
            signatory_name="Perpetua Hale",
            signatory_title="Keeper of Collections",
            signature_date="2026-04-14",
            amount="23040.00 EUR",
            po_number="LBG 2025/118",
        ),
    )

    s = Sheet(60)
    s.p("Approved variation", 15, "Helvetica-Bold", gap=10)
    s.p("Variation order VO 17 | Contract 2207-M, Mosque Lane community hall | 3 July 2025", 9)
    s.p(
        "Instructed by the Client, Mosque Lane Hall CIC, to Verity Blake Architects: additional "
        "planning drawings for the cycle store. Additional fee GBP 1,460.00, no change of "
        "programme."
    )
    s.p("Architect: signed on the original", gap=4)
    s.p("Client: signed on the original by Samira Rashid, Hall Manager, 7 July 2025", gap=30)
    s.stamp(330, s.y - 20, ["TRUE COPY", "VB Architects"], colour="#555555", angle=3)
    yield Paper(
        "kh-vo-original",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Mosque Lane Hall CIC",
            project="Mosque Lane community hall",
            project_code="2207-M",
            signatory_name="Samira Rashid",
            signatory_title="Hall Manager",
            signature_date="2025-07-07",
            amount="1460.00 GBP",
            change_order_number="VO 17",
        ),
    )

    s = Sheet(60)
    s.face = "Times-Roman"
    s.p("Petrel Risk Engineers: milestone sign-off", 13, "Times-Bold", gap=14)
    s.table(
        [
            ["Client", "Corvine Chemicals (Holdings) Ltd"],
            ["Job", "PRE-2025-061 HAZOP Unit 300"],
            ["Milestone", "3 of 4: close-out of actions"],
            ["Fee", "GBP 14,200.00"],
        ],
        [90, 330],
    )
    s.p(
        "This sign-off concerns milestone 3. For the record: milestone 2 was accepted on 30 May "
        "2025."
    )
    s.p(
        "Client's statement on milestone 3: We do not agree that the actions 14, 22 and 23 are "
        "closed and so cannot regard the milestone as reached.",
        gap=46,
    )
    s.ink(66, s.y + 14, 523)
    s.p("Isolde Marchbanks, Process Safety Lead", 10, gap=0)
    s.p("1 September 2025")
    yield Paper(
        "kh-hazop-other",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Corvine Chemicals (Holdings) Ltd",
            project="HAZOP Unit 300",
            project_code="PRE-2025-061",
            milestone="3 of 4: close-out of actions",
            signatory_name="Isolde Marchbanks",
            signatory_title="Process Safety Lead",
            signature_date="2025-09-01",
            amount="14200.00 GBP",
        ),
    )

    broken = web("<h1>Sign-off</h1><p>Accepted by the client</p>")[:900]
    yield Paper(
        "kh-cut-off",
        "a",
        "text",
        b"%PDF-1.4\n" + broken[400:],
        truth("unreadable", None, None, None, error="corrupt"),
    )

    buffer = io.BytesIO()
    c = Canvas(
        buffer, invariant=1, encrypt=StandardEncryption("kh-open-me", "kh-own", strength=128)
    )
    c.drawString(70, 700, "Completion certificate, accepted")
    c.save()
    yield Paper(
        "kh-locked",
        "a",
        "text",
        buffer.getvalue(),
        truth("unreadable", None, None, None, error="encrypted"),
    )

    html = """<div style="font:10pt 'Liberation Serif'"><h2 style="border-bottom:3px
    double">Rushlight
    Genealogy &amp; Probate Research: The Quarterly Leaf</h2><p><i>Winter 2026</i></p><p>Dear
    friends of the firm, what a quarter. Our team of six traced forty-one heirs in nine countries,
    and the Registry has accepted every one of our reports. <b>Signed, sealed, delivered</b>: read
    on page 2 how client acceptance became our favourite moment.</p><p>New: fixed fees from
    &pound;350
    for intestacy checks. Milestone billing is available for estates above &pound;50,000.</p>
    <p>To leave this list tell us, and your wish is approved at once.</p></div>"""
    yield Paper("kh-newsletter-heirs", "a", "text", web(html), truth("other", None, None, "en"))

    html = """<div style="font:10.5pt 'Liberation Sans'"><p style="text-align:right">AGENDA</p><h2>
    Sign-off meeting, Ferry Terminal wayfinding</h2><p>For: Isle Ferries Inc. and Plumbline Graphics
    <br>Friday 20 March 2026, 09:30, video call<br>Contract IF-772-W</p><ol><li>Welcome<li>Defects
    found at the pilot terminal<li>Acceptance of milestone 4, "Sign schedule and artwork" (CAD
    16,900.00): decision by Ms Thandiwe Moor, Director of Passenger Services<li>Invoice
    timing<li>Any
    other business</ol><p>Draft resolution for item 3: "Milestone 4 is accepted and may be
    invoiced."</p></div>"""
    yield Paper(
        "kh-agenda-ferry",
        "a",
        "text",
        web(html),
        truth(
            "other",
            None,
            None,
            "en",
            client="Isle Ferries Inc.",
            project="Ferry Terminal wayfinding",
            project_code="IF-772-W",
            milestone='milestone 4, "Sign schedule and artwork"',
            signatory_name="Thandiwe Moor",
            signatory_title="Director of Passenger Services",
            amount="16900.00 CAD",
        ),
    )
