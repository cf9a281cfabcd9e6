"""The drawing board of this hand: reportlab pages by short marks, typst pages with a prelude, scans."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
import typst
from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from scan import Scanner, scan

from .marks import mark
from .slim import slim

ROOT = "/usr/share/fonts/truetype"
for _name, _path in {
    "Kristi": "kristi/Kristi.ttf",
    "Breip": "breip/Breip.ttf",
    "Dkg": "fifthhorseman/dkg.ttf",
    "Deja": "dejavu/DejaVuSans.ttf",
    "Narrow": "liberation/LiberationSansNarrow-Regular.ttf",
}.items():
    pdfmetrics.registerFont(TTFont(_name, f"{ROOT}/{_path}"))

BREAK = PageBreak()
MARK = re.compile(r"\{([xv oO])\}")


class Board(Canvas):
    """A canvas whose paragraphs can hold drawn boxes."""

    def __init__(self, *args: Any, **kw: Any) -> None:
        super().__init__(*args, **kw)
        self.setNamedCB("box", self.box)

    def box(self, _canvas: Canvas, _kind: str | None, label: str) -> None:
        """Called by a paragraph at the place of its onDraw mark."""
        info = self._curr_tx_info
        mark(self, label.replace("e", " "), info["cur_x"] + 1, info["cur_y"] - 1)


def flow(text: str, style: ParagraphStyle) -> Paragraph:
    """A paragraph; {x} {v} { } {o} {O} become drawn boxes."""
    drawn = MARK.sub(
        lambda m: (
            f'<onDraw name="box" label="{m[1].replace(" ", "e")}"/>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;'
        ),
        text.replace(" {", " &nbsp; {"),
    )
    return Paragraph(drawn, style)


def rl(
    *items: Any,
    font: str = "Helvetica",
    bold: str = "Helvetica-Bold",
    size: float = 9.5,
    color: str = "#000000",
    margin: float = 52,
    over: tuple[Callable[[Canvas], None], ...] = (),
    pagesize: tuple[float, float] = A4,
    cols: int = 1,
) -> bytes:
    """A paper of marks: '# ' and '## ' headings, '> ' right, '^ ' small, '~' pen; lists are tables.

    A table is a list of rows; a dict row {'w': […], 'grid': 0|1|2, 'head': 0|1} sets its looks.
    """
    base = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=4)
    styles = {
        "# ": ParagraphStyle(
            "h",
            base,
            fontName=bold,
            fontSize=size * 1.65,
            leading=size * 2.1,
            textColor=HexColor(color),
            spaceAfter=6,
        ),
        "## ": ParagraphStyle(
            "i", base, fontName=bold, fontSize=size * 1.12, textColor=HexColor(color), spaceBefore=7
        ),
        "> ": ParagraphStyle("r", base, alignment=2),
        "^ ": ParagraphStyle("s", base, fontSize=size * 0.68, leading=size * 0.85),
        "= ": ParagraphStyle("c", base, alignment=1),
        "~": ParagraphStyle(
            "k", base, fontName="Kristi", fontSize=24, leading=26, textColor=HexColor("#1b2a7a")
        ),
        "@": ParagraphStyle(
            "d", base, fontName="Dkg", fontSize=size * 1.15, textColor=HexColor("#1b2a7a")
        ),
    }

    def one(item: Any) -> Any:
        if isinstance(item, str):
            for key, style in styles.items():
                if item.startswith(key):
                    return flow(item[len(key) :], style)
            return flow(item, base)
        if isinstance(item, (int, float)):
            return Spacer(1, item)
        if isinstance(item, list):
            look = item[0] if isinstance(item[0], dict) else {}
            rows = [
                [
                    one(c)
                    if isinstance(c, str)
                    else ([one(d) for d in c] if isinstance(c, list) else c)
                    for c in row
                ]
                for row in item
                if not isinstance(row, dict)
            ]
            cmds: list[Any] = [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ]
            if (grid := look.get("grid", 1)) == 1:
                cmds.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor("#666666")))
            elif grid == 2:
                cmds.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#999999")))
            if look.get("head"):
                cmds.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(look.get("tint", "#e4e4e4"))))
            return Table(
                rows,
                colWidths=look.get("w"),
                style=TableStyle(cmds),
                hAlign="LEFT",
                spaceBefore=4,
                spaceAfter=6,
            )
        return item

    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=pagesize, invariant=1)
    wide, high = pagesize[0] - 2 * margin, pagesize[1] - 2 * margin + 16
    frames = [
        Frame(
            margin + i * wide / cols,
            margin - 12,
            wide / cols - (12 if cols > 1 else 0),
            high,
            0,
            0,
            0,
            0,
        )
        for i in range(cols)
    ]

    def paint(canvas: Canvas, _doc: Any) -> None:
        for brush in over:
            brush(canvas)

    doc.addPageTemplates(PageTemplate(frames=frames, onPage=paint))
    doc.build([one(i) for i in items], canvasmaker=Board)
    return out.getvalue()


PRELUDE = (
    '#set document(date: none)\n#set smartquote(enabled: false)\n#set text(font: "Liberation Sans", size: 9.5pt)\n'
    "#let bx(b) = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt, b)\n"
    "#let off = bx[]\n#let on = bx[#place(line(start: (0pt, 0pt), end: (8.5pt, 8.5pt), stroke: 1.3pt))#place(line(start: (8.5pt, 0pt), end: (0pt, 8.5pt), stroke: 1.3pt))]\n"
    "#let tk = bx[#place(line(start: (1pt, 4pt), end: (4pt, 8pt), stroke: 1.4pt))#place(line(start: (4pt, 8pt), end: (11pt, -3pt), stroke: 1.4pt))]\n"
    "#let ro = box(circle(radius: 4.2pt, stroke: .7pt), baseline: 1pt)\n#let rf = box(circle(radius: 4.2pt, stroke: .7pt)[#place(center + horizon, circle(radius: 2.2pt, fill: black))], baseline: 1pt)\n"
    '#let ink(t, s: 22pt) = text(font: "Kristi", size: s, fill: rgb("#1b2a7a"), t)\n#let pen(t, s: 11pt) = text(font: "DkgHandwriting", size: s, fill: rgb("#1b2a7a"), t)\n'
    '#let sq = box(width: 90pt, height: 24pt, curve(stroke: 1.2pt + rgb("#1b2a7a"), curve.move((2pt, 16pt)), curve.cubic((12pt, -8pt), (18pt, 34pt), (26pt, 12pt)), curve.cubic((30pt, 0pt), (38pt, 26pt), (44pt, 10pt)), curve.cubic((50pt, 2pt), (52pt, 24pt), (62pt, 12pt)), curve.line((90pt, 5pt))))\n'
    '#let stamp(b, a: -7deg, c: rgb("#a01030")) = rotate(a, box(stroke: 2pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold", b)))\n#let ln(w: 100%) = line(length: w, stroke: .5pt)\n'
)


def typ(source: str) -> bytes:
    """A typst page with the prelude."""
    return slim(
        typst.compile((PRELUDE + source).encode(), font_paths=[ROOT], ignore_system_fonts=True)
    )


def scanned(pdf: bytes, seed: int, limit: int = 46_000, **how: Any) -> bytes:
    """A grey scan no page of which is heavier than `limit` on average."""
    scanner = Scanner(**({"dpi": 110, "noise": 2.0, "jpeg": 42, "seed": seed} | how))
    pages = len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
    while True:
        data = scan(pdf, scanner)
        if len(data) <= limit * pages or scanner.jpeg <= 14:
            return data
        scanner = replace(scanner, jpeg=scanner.jpeg - 7, noise=scanner.noise * 0.8)


def flatten(pdf: bytes) -> bytes:
    """Form fields become page content, as a portal's "print to PDF" leaves them."""
    out = io.BytesIO()
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        for page in document:
            pdfium.FPDFPage_Flatten(page, pdfium.FLAT_PRINT)
        document.save(out)
    return out.getvalue()


def join(*pdfs: bytes, turn: int = 0) -> bytes:
    """One file of several; `turn` rotates the last page."""
    writer = pypdf.PdfWriter()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    if turn:
        writer.pages[-1].rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mk(
    name: str,
    data: bytes,
    kind: str,
    decision: str | None,
    signed: bool | None,
    language: str,
    form: str = "text",
    source: bytes | None = None,
    letter: str = "a",
    **given: Any,
) -> Paper:
    """The paper with its label."""
    return Paper(
        f"mi-{name}", letter, form, data, truth(kind, decision, signed, language, **given), source
    )


def sc(
    name: str,
    page: bytes,
    seed: int,
    how: dict[str, Any],
    kind: str,
    decision: str | None,
    signed: bool | None,
    language: str,
    **given: Any,
) -> Paper:
    """A drawn page as it comes off the scanner."""
    return mk(
        name, scanned(page, seed, **how), kind, decision, signed, language, "scan", page, **given
    )


CERT, CO, TS, MAIL, PO, SOW, OTHER = (
    "acceptance_certificate",
    "change_order",
    "timesheet_approval",
    "email",
    "purchase_order",
    "statement_of_work",
    "other",
)
ACC, COND, REJ, UND = "accepted", "accepted_with_conditions", "rejected", "undecided"
