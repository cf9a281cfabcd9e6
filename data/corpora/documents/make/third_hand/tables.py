"""Decisions in tables, values above their labels, and a supplier who signs for himself."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from third_hand.pens import canvas, html, ink_svg, scan, sign, typ

_KIND = "acceptance_certificate"


def _partial() -> Iterator[Paper]:
    wish = "the failover test at Ardmore must be repeated and passed"
    rows = "".join(
        f"<tr><td>{n}</td><td>{what}</td><td>{value}</td><td><b>{state}</b></td></tr>"
        for n, what, value, state in (
            ("1", "Firewall pair, Belfast", "21,300.00", "ACCEPTED"),
            ("2", "Wireless survey and cut-over", "17,150.00", "ACCEPTED"),
            ("3", "Firewall pair, Ardmore", "21,300.00", "NOT ACCEPTED"),
        )
    )
    page = html(
        "<style>body{font:10.5pt Liberation Sans}table{width:100%;border-collapse:collapse}td,th{"
        "border-bottom:1px solid #aaa;padding:5px;text-align:left}.n td{border:0}</style><p style="
        "'color:#777'>Lagan Bay Hotels Group &nbsp;·&nbsp; Technology Office</p><h2>Acceptance "
        "decision</h2><table class=n><tr><td>Programme</td><td>Guest Network "
        "Renewal</td><td>Project "
        "ref.</td><td>GNR-06</td></tr><tr><td>Milestone</td><td>Tranche 2 sites</td><td>Our order"
        "</td><td>LBH 90417</td></tr><tr><td>Supplier</td><td>Causeway Networks Ltd</td><td>Review "
        f"held</td><td>18 June "
        f"2026</td></tr></table><br><table><tr><th>Item</th><th>Deliverable</th>"
        f"<th>£</th><th>Decision</th></tr>{rows}</table><p>This is a partial acceptance of the "
        f"milestone. Before the remaining item is looked at again, {wish}. We release £38,450.00 "
        f"now "
        "and hold the price of item 3.</p><p>Support hours used during the review are not charged. "
        "Spares that were lent to site go back to the supplier within a fortnight. The warranty of "
        "each item runs from the day on which that item is accepted.</p><p>Signed for Lagan Bay "
        f"Hotels Group</p>{ink_svg(103)}<p>Niamh Gallaher, Group Technology Director, 22 June 2026"
        "</p>"
    )
    label = truth(
        _KIND,
        "accepted_with_conditions",
        True,
        "en",
        client="Lagan Bay Hotels Group",
        project="Guest Network Renewal",
        project_code="GNR-06",
        milestone="Tranche 2 sites",
        signatory_name="Niamh Gallaher",
        signatory_title="Group Technology Director",
        signature_date="2026-06-22",
        amount="38450.00 GBP",
        po_number="LBH 90417",
        conditions=[wish],
    )
    yield Paper("c-table-decision-uk", "a", "text", page, label)


def _swiss() -> Iterator[Paper]:
    """A fill-in sheet whose small labels stand under the lines."""

    def draw(c: Canvas) -> None:
        c.setFont("DejaB", 12)
        c.drawString(60, 780, "Übergabeprotokoll Brandmeldeanlage")
        c.setFont("Deja", 7.5)
        c.drawString(60, 766, "Rigisicherheit AG, 6410 Goldau, Formular 12.4")
        cells = (
            (60, 720, "Kantonsspital Seetal", "Bauherrschaft"),
            (320, 720, "Umbau Bettenhaus B", "Projekt"),
            (60, 680, "BS-2026-17", "Auftragsnummer"),
            (320, 680, "Etappe 3, Geschosse 4 bis 6", "Meilenstein"),
            (60, 640, "CHF 23'480.00", "Etappenpreis exkl. MWST"),
            (320, 640, "7. Juli 2026", "Tag der Prüfung"),
        )
        for x, y, value, label in cells:
            c.setFont("Mono", 10)
            c.drawString(x + 3, y, value)
            c.line(x, y - 3, x + 220, y - 3)
            c.setFont("Deja", 6.5)
            c.drawString(x, y - 12, label)
        c.setFont("Deja", 9)
        for i, (text, yes) in enumerate(
            (
                ("Sirenen und Blitzleuchten geprüft", True),
                ("Schlüsseldepot eingerichtet", True),
                ("Anlage von der Bauherrschaft abgenommen", False),
            )
        ):
            y = 595 - 20 * i
            c.drawString(60, y, text)
            c.drawString(360, y, "ja")
            c.drawString(420, y, "nein")
            c.saveState()
            c.setStrokeColorRGB(0.1, 0.1, 0.5)
            c.setLineWidth(1.3)
            x = 365 if yes else 431
            c.ellipse(x - 15, y - 5, x + 15, y + 11)
            c.restoreState()
        c.drawString(60, 530, "Grund: Melder im Steigschacht sprechen nicht an.")
        c.drawString(60, 512, "Die Etappe wird nach der Behebung erneut vorgeführt.")
        sign(c, (65, 430), 105)
        for x, value, label in (
            (60, "", "Unterschrift Bauherrschaft"),
            (250, "Reto Aschwanden", "Name"),
            (400, "08.07.2026", "Datum"),
        ):
            c.setFont("Mono", 10)
            c.drawString(x, 428, value)
            c.line(x, 424, x + 130, 424)
            c.setFont("Deja", 6.5)
            c.drawString(x, 414, label)
        c.setFont("Mono", 10)
        c.drawString(250, 390, "Leiter Technik")
        c.line(250, 386, 380, 386)
        c.setFont("Deja", 6.5)
        c.drawString(250, 376, "Funktion")

    page = canvas(draw, A4)
    label = truth(
        _KIND,
        "rejected",
        True,
        "de",
        client="Kantonsspital Seetal",
        project="Umbau Bettenhaus B",
        project_code="BS-2026-17",
        milestone="Etappe 3, Geschosse 4 bis 6",
        signatory_name="Reto Aschwanden",
        signatory_title="Leiter Technik",
        signature_date="2026-07-08",
        amount="23480.00 CHF",
    )
    yield Paper("c-labels-below-ch", "a", "form", page, label)


def _own_word() -> Iterator[Paper]:
    page = html(
        "<style>body{font:11pt/1.4 Liberation Serif}</style><h2>TERRAZAS OUTDOOR LIVING</h2><p>"
        "August 5, 2026</p><p>Copper Mesa Resort Association<br>Attn: Wendell Stroud, Community "
        "Manager</p><h3>CERTIFICATE OF COMPLETION</h3><p>Project: Clubhouse Xeriscape &nbsp; Job "
        "number: 26-144 &nbsp; Phase: Phase II hardscape<br>Phase price: $88,700.00</p><p>We are "
        "pleased to certify that Phase II hardscape is one hundred percent complete, that it "
        "passed "
        "our own final inspection and that it is fit to be accepted. Our crew supervisor tells us "
        "that the Association's board was happy with everything and approved it on the spot.</p>"
        f"<p>Terrazas Outdoor Living</p>{ink_svg(106)}<p>Luz Terrazas, Owner, August 5, 2026</p>"
        "<div style='border:1px solid #000;padding:10px;margin-top:26px'><b>Owner's acceptance</b> "
        "(please sign and return)<p>Copper Mesa Resort Association accepts Phase II hardscape.</p>"
        "<p style='margin-top:34px'>______________________________ &nbsp; Date: ______________<br>"
        "Wendell Stroud, Community Manager</p></div>",
        format="Letter",
    )
    label = truth(
        _KIND,
        "undecided",
        False,
        "en",
        client="Copper Mesa Resort Association",
        project="Clubhouse Xeriscape",
        project_code="26-144",
        milestone="Phase II hardscape",
        signatory_name="Wendell Stroud",
        signatory_title="Community Manager",
        amount="88700.00 USD",
        warnings=["scanned", "partly_signed"],
    )
    yield Paper("c-own-notice-us", "a", "scan", scan(page, 71), label, page)


def _nested() -> Iterator[Paper]:
    """Two required signatures of the client on one Dutch protocol; the second one is missing."""
    for letter, both in (("a", True), ("b", False)):
        second = f'image(bytes("{_svg(108)}"), format: "svg", width: 32mm)' if both else "v(9mm)"
        day = "12 november 2026" if both else ""
        page = typ(
            f"""#set page(paper: "a4", margin: 24mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "nl")
#text(15pt)[*Protocol van oplevering*]

*Opdrachtgever:* Waterschap De Lage Venen #h(1fr) *Projectnummer:* WLV 55-20 \\
*Project:* Gemaal Kwelderzicht #h(1fr) *Termijn:* Termijn 4: besturingskast \\
*Aannemer:* Installatietechniek Brouwer B.V. #h(1fr) *Termijnbedrag:* € 33.640,00

De termijn is op 10 november 2026 opgenomen. De opdrachtgever aanvaardt het werk van deze termijn
zonder
gebreken. Dit protocol geldt pas wanneer beide gevolmachtigden van de opdrachtgever hebben getekend.
Eerdere termijnen zijn reeds goedgekeurd. De onderhoudstermijn bedraagt zes maanden;
garantiebewijzen
en revisietekeningen zijn ontvangen. Afgekeurde onderdelen van latere termijnen vallen hier niet
onder.

#table(columns: (1fr, 1fr), inset: 8pt,
 [Gevolmachtigde 1 \\ #image(bytes("{_svg(107)}"), format: "svg", width: 32mm)
  Sanne Wierda, projectmanager \\ 11 november 2026],
 [Gevolmachtigde 2 \\ #{second}
  Jurriaan Bloem, dijkgraaf \\ {day}])
"""
        )
        given = {"signature_date": "2026-11-12"} if both else {"warnings": ["partly_signed"]}
        label = truth(
            _KIND,
            "accepted" if both else "undecided",
            both,
            "nl",
            client="Waterschap De Lage Venen",
            project="Gemaal Kwelderzicht",
            project_code="WLV 55-20",
            milestone="Termijn 4: besturingskast",
            signatory_name="Jurriaan Bloem",
            signatory_title="dijkgraaf",
            amount="33640.00 EUR",
            **given,
        )
        yield Paper("c-two-hands-nl", letter, "text", page, label)


def _svg(seed: int) -> str:
    return ink_svg(seed).replace('"', '\\"')


def papers() -> Iterator[Paper]:
    yield from _partial()
    yield from _swiss()
    yield from _own_word()
    yield from _nested()
