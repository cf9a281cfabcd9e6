"""English papers of several pages, the word of the client somewhere inside."""

import random
from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table
from scan import Scanner, scan

from .kit import BLACK, VIOLET, canvas, finish, flowed, ink, joined, lines, over, printed, sign, web

TEXT = ParagraphStyle("text", fontName="Cala", fontSize=10.5, leading=14.5, spaceAfter=7)
HEAD = ParagraphStyle("head", fontName="CalaB", fontSize=13, leading=18, spaceBefore=10)
CELL = ParagraphStyle("cell", fontName="Carl", fontSize=8.5, leading=10.5)


def cases(seed: int, count: int, prefix: str) -> list[list[str]]:
    """Rows of a test log."""
    dice = random.Random(seed)
    deeds = (
        "open tariff sheet",
        "post credit",
        "split consignment",
        "cancel pickup",
        "print dock label",
        "reassign driver",
        "close manifest",
        "merge addresses",
        "export month file",
        "reprint proof of delivery",
        "block customer",
        "weigh pallet",
    )
    ends = ("pass", "pass", "pass", "pass", "fail, retest pass", "accepted deviation", "pass")
    return [
        [
            f"{prefix}-{number:03}",
            dice.choice(deeds) + f" ({dice.choice('ABCDEF')}{dice.randint(2, 40)})",
            dice.choice(("LK", "TB", "HO")),
            dice.choice(ends),
        ]
        for number in range(1, count + 1)
    ]


def report() -> bytes:
    log = Table(
        [["Case", "Action", "Tester", "Result"], *cases(7, 120, "KL")],
        repeatRows=1,
        colWidths=[25 * mm, 75 * mm, 20 * mm, 45 * mm],
    )
    log.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.3, colors.grey),
            ("FONT", (0, 0), (-1, -1), "Carl", 8.5),
            ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dde6ee")),
        ]
    )
    return flowed(
        [
            Paragraph("Acceptance Test Report", HEAD),
            Paragraph(
                "Customer: Kilbride Parcel Group<br/>Project: Depot Desk Renewal, KPG/26/DD<br/>"
                "Milestone: Release 2 acceptance<br/>Vendor: Ostler Software Ltd<br/>"
                "Issue 1.2, 4 June 2026",
                TEXT,
            ),
            Paragraph("1 Summary", HEAD),
            Paragraph(
                "Testing ran from 18 to 29 May 2026 at the Kilbride and Larne depots. Cases marked "
                "&lsquo;accepted deviation&rsquo; were waved through by the testers and closed; "
                "they say nothing about the release as a whole, which is decided in section 4.",
                TEXT,
            ),
            Paragraph("2 Entry criteria", HEAD),
            Paragraph(
                "Build 2.0.17 was installed on 15 May. The smoke test of build 2.0.16 had been "
                "rejected on 12 May because of a missing printer driver.",
                TEXT,
            ),
            Paragraph("3 Test log", HEAD),
            log,
            PageBreak(),
            Paragraph("4 Decision of the customer", HEAD),
            Paragraph(
                "Having read the log above, Kilbride Parcel Group accepts Release 2 without "
                "reservation. The acceptance instalment of GBP 112,480.00 (order KPG-PO-2219) may "
                "be invoiced.",
                TEXT,
            ),
            Spacer(1, 60),
            Paragraph("Lorna Kelso<br/>Director of Network Operations<br/>9 June 2026", TEXT),
            Paragraph("5 Distribution", HEAD),
            Paragraph("L. Kelso, T. Birrell, H. Okafor (Kilbride); archive (Ostler).", TEXT),
        ],
        title="ATR",
        leftMargin=22 * mm,
        rightMargin=22 * mm,
    )


def ink_only(c: Canvas) -> None:
    sign(c, 75, 656, 171, 150, 44)


def dossier() -> bytes:
    clauses = (
        (
            "Definitions",
            "In this dossier Works means the cladding of towers 1 to 3, Section means a "
            "tower, and Taking Over means the Client's written statement under part 9.",
        ),
        (
            "Programme",
            "Tower 1 was taken over on 3 October 2025. Tower 2 was offered on 12 January "
            "2026. Tower 3 is planned for the summer.",
        ),
        (
            "Method statement",
            "Panels are hung from mast climbers. Wind limit 11 m/s. No hot works "
            "above level 9 without a permit signed by the site fire officer.",
        ),
        (
            "Quality plan",
            "Pull-out tests on one fixing in two hundred. A panel is accepted by the "
            "foreman when all four brackets are torqued and paint-marked.",
        ),
        (
            "Material certificates",
            "Batch list in annex M. Batches 41 and 44 were rejected by the mill "
            "and never reached site.",
        ),
        (
            "Health and safety file",
            "Residual risks: roof edge anchor points are rated for two persons. "
            "Cleaning cradle loads to be observed.",
        ),
        (
            "Correspondence",
            "The Contractor wrote on 2 February 2026: we take it that Tower 2 is now "
            "accepted. The Client did not reply to that letter.",
        ),
        (
            "Inspection record",
            "Joint inspection on 9 and 10 February 2026 with the facade engineer. "
            "Water test with 300 Pa. Leaks at grid lines C7, C9 and F2.",
        ),
        ("Statement of the Client on Tower 2", ""),
        (
            "Valuation",
            "Section value GBP 845,000.00. Paid to date GBP 590,000.00. The balance of "
            "GBP 255,000.00 falls due on Taking Over of Tower 2.",
        ),
        (
            "Warranty forms",
            "To be completed after Taking Over. The warranty for Tower 1 runs until 2 "
            "October 2037.",
        ),
        ("Contacts", "Client: A. Whitcombe. Contractor: D. Rourke. Facade engineer: P. Szabo."),
    )
    story = []
    for number, (head, body) in enumerate(clauses, 1):
        story += [Paragraph(f"Part {number} &ndash; {head}", HEAD), Spacer(1, 8)]
        if number == 1:
            story[0:0] = [
                Paragraph("COMPLETION DOSSIER &ndash; HARBOUR ROW RECLADDING", HEAD),
                Paragraph(
                    "Client: Harbour Row Management Company Ltd<br/>Contractor: Rourke "
                    "Facades<br/>Contract HR/CL/2024/6<br/>This volume: Tower 2",
                    TEXT,
                ),
            ]
        if number == 9:
            story += [
                Paragraph(
                    "The Client has considered the inspection record in part 8. Water entered the "
                    "building at three places under a pressure which the specification requires "
                    "the facade to resist. Taking Over of Tower 2 is refused, and the balance "
                    "named in part 10 does not fall due. The Contractor shall offer the Section "
                    "again when the joints have been rebuilt.",
                    TEXT,
                ),
                Spacer(1, 20),
                Paragraph("(signed) Arabella Whitcombe, Managing Agent", TEXT),
                Paragraph("17 February 2026", TEXT),
            ]
        else:
            story += [
                Paragraph(body, TEXT),
                Paragraph(
                    f"Document control: HR/CL/T2/{number:02}, checked by D. Rourke, kept on "
                    "site and with the Client's solicitor.",
                    CELL,
                ),
            ]
        story.append(PageBreak())
    return flowed(story, leftMargin=28 * mm, rightMargin=28 * mm)


def signature_page(c: Canvas) -> None:
    lines(
        c, 70, 770, "Serif", 10, "Page 2 of 2", "", "Reply of the client (please return this page)"
    )
    lines(
        c,
        70,
        700,
        "Serif",
        10,
        "We, Merrow Point Sailing School, take over the pontoon and its",
        "services, with these matters still to be put right:",
    )
    lines(c, 80, 655, "Hand", 13, "- two cleats missing on finger 4", "- water meter not read")
    sign(c, 90, 560, 176, 150, 44)
    c.line(70, 556, 290, 556)
    lines(c, 70, 540, "Serif", 9, "Edmund Thackray, Commodore")
    lines(c, 310, 560, "Hand", 13, "5 June 2026")


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    text = report()
    pages = text.count(b"/Type /Page\n")
    yield finish(
        "test-report:a",
        over(text, canvas(ink_only), pages - 1),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Kilbride Parcel Group",
            project="Depot Desk Renewal",
            project_code="KPG/26/DD",
            milestone="Release 2 acceptance",
            signatory_name="Lorna Kelso",
            signatory_title="Director of Network Operations",
            signature_date="2026-06-09",
            amount="112480.00 GBP",
            po_number="KPG-PO-2219",
        ),
    )
    yield finish(
        "dossier:a",
        dossier(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Harbour Row Management Company Ltd",
            project="HARBOUR ROW RECLADDING",
            project_code="HR/CL/2024/6",
            milestone="Tower 2",
            signatory_name="Arabella Whitcombe",
            signatory_title="Managing Agent",
            signature_date="2026-02-17",
            amount="255000.00 GBP",
        ),
    )
    cover = printed(
        """<p>Salter &amp; Boone Marine Works</p><p>28 May 2026</p>
<p>Merrow Point Sailing School<br>
Commodore E. Thackray</p><h3>Floating pontoon replacement, our job SB-4410: handover</h3><p>Dear
Commodore,</p><p>the pontoon went in on Tuesday and has passed its load test. Kindly sign the second
page so that the final stage (&ldquo;Installation and load test&rdquo;, GBP 36,900.00 plus VAT) can
be billed.</p><p>Yours sincerely<br>M. Boone</p><p style="margin-top:200px;font-size:8pt">Page 1 of
2</p>""",
        "body{font:12pt 'Liberation Serif'}",
        edge="24mm",
    )
    back = canvas(signature_page)
    yield Paper(
        "t-mixed-reply",
        "a",
        "mixed",
        joined(cover, scan(back, Scanner(skew=0.8, noise=6, seed=61))),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Merrow Point Sailing School",
            project="Floating pontoon replacement",
            project_code="SB-4410",
            milestone="Installation and load test",
            signatory_name="Edmund Thackray",
            signatory_title="Commodore",
            signature_date="2026-06-05",
            amount="36900.00 GBP",
            conditions=["two cleats missing on finger 4", "water meter not read"],
        ),
        joined(cover, back),
    )
    yield web(
        "three-page-close:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Sundew Botanicals AG",
            project="Warehouse Voice Picking",
            project_code="SB-WVP-01",
            milestone="Final acceptance",
            signatory_name="Renata Koller",
            signatory_title="Leader Intralogistics",
            signature_date="2026-11-12",
            amount="68400.00 CHF",
            po_number="45-77120-3",
        ),
        f"""<h1>Project closing report</h1><p>Warehouse Voice Picking (SB-WVP-01) for
Sundew Botanicals AG, order 45-77120-3. Prepared by Echolane Systems.</p><h3>Milestones</h3>
<table><tr><th>Milestone<th>CHF<th>State
<tr><td>Concept<td>22,800.00<td>accepted 03.02.2026, invoiced<tr><td>Pilot aisle<td>
45,600.00<td>accepted with open points 19.05.2026, invoiced<tr><td>Roll-out<td>91,200.00<td>first
refused, accepted 28.08.2026, invoiced<tr><td>Final acceptance<td>68,400.00<td>this report</table>
<h3>Lessons</h3><p>Headsets freeze below four degrees; a second charger wall was needed. Pick rates
rose from 92 to 131 lines an hour. Dialect models for the late shift took three rounds.</p>
<div style="page-break-before:always"><h3>Availability, October 2026</h3><table><tr><th>Week<th>
Planned h<th>Lost h<th>Availability<tr><td>40<td>96<td>0.4<td>99.6 %<tr><td>41<td>96<td>0.0<td>100.0
%<tr><td>42<td>96<td>1.1<td>98.9 %<tr><td>43<td>96<td>0.2<td>99.8 %</table><p>Required: 98.5 % in
each week. Weeks below the limit would have meant a refusal under section 11.3.</p></div><div
style="page-break-before:always"><h3>Statement</h3><p>Sundew Botanicals declares the project finally
accepted. There are no open points. The last instalment of CHF 68,400.00 is due.</p><table class=n>
<tr><td>{ink(177, 140, 42, VIOLET)}<td>{ink(178, 140, 42, BLACK)}<tr><td>Renata Koller<br>Leader
Intralogistics<br>for the client, 12 November 2026<td>Sven Aaby<br>Echolane Systems<br>11 November
2026</table></div>""",
        "body{font:11pt 'DejaVu Serif'}th,td{border:1px solid #aaa;padding:6px;text-align:left}"
        "table{border-collapse:collapse;width:100%}.n td{border:0}",
    )
    yield web(
        "page-two-only:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Ashgrove Legal Services",
            project="Case Bundle Portal",
            project_code="AL-2026-5",
            milestone="Stage two - court forms",
            signatory_name="Philippa Dunning",
            signatory_title="Practice Director",
            amount="23750.00 GBP",
            warnings=["partly_signed"],
        ),
        f"""<h2>Stage acceptance agreement</h2>
<p>Parties: Ashgrove Legal Services (&ldquo;Client&rdquo;)
and Marlstone Apps (&ldquo;Supplier&rdquo;). Project: Case Bundle Portal, AL-2026-5.</p><ol><li>The
Supplier delivered Stage two - court forms on 1 April 2026.</li><li>The Client has tested the stage
and accepts it.</li><li>The stage payment is £23,750.00 excluding VAT.</li><li>Clause 2 speaks only
when this agreement carries the signatures of two officers of the Client, of whom one shall be the
Practice Director.</li><li>Stage three is not affected.</li></ol><div
style="page-break-before:always"><p>Signature page</p><table><tr><td>Supplier<td>Theo Marl<td>
{ink(179, 120, 38)}<td>8 April 2026<tr><td>Client, officer 1<td>Yusuf Benn, Head of IT<td>
{ink(181, 120, 38, BLACK)}<td>10 April 2026<tr><td>Client, officer 2<td>Philippa Dunning, Practice
Director<td style="height:48px"><td></table></div>""",
        "body{font:11.5pt 'Liberation Serif';line-height:1.4}td{border:1px solid #444;"
        "padding:8px;width:140px}",
    )
