"""The drawing board: platypus looks and pages, typst pages, papers."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from scan import Scanner, scan

from fifty_ninth_hand.marks import Field, Ink, Mark, Stamp, face
from fifty_ninth_hand.slim import slim

__all__ = [
    "Field",
    "Ink",
    "Look",
    "Mark",
    "Stamp",
    "foot",
    "joined",
    "leaf",
    "rl",
    "rule",
    "scanned",
    "sp",
    "text",
    "turned",
    "ty",
    "water",
]


@dataclass(frozen=True)
class Look:
    """A firm's typography on the platypus side."""

    font: str = "Helvetica"
    bold: str = "Helvetica-Bold"
    size: float = 9.5
    accent: str = "#000000"

    def p(
        self, text: str, size: float = 0, after: float = 5, align: int = 0, **more: Any
    ) -> Paragraph:
        """A paragraph; `align` 0 left, 1 centre, 2 right, 4 justified."""
        size = size or self.size
        given = {
            "fontName": face(self.font),
            "fontSize": size,
            "leading": size * 1.3,
            "spaceAfter": after,
            "alignment": align,
        } | more
        return Paragraph(text, ParagraphStyle("p", **given))

    def h(self, text: str, size: float = 15, **more: Any) -> Paragraph:
        return self.p(
            text,
            size,
            **(
                {"fontName": face(self.bold), "textColor": HexColor(self.accent), "spaceBefore": 4}
                | more
            ),
        )

    def cell(self, thing: Any, bold: bool = False) -> Any:
        if not isinstance(thing, str):
            return thing
        return self.p(thing, after=0, fontName=face(self.bold if bold else self.font))

    def table(
        self,
        rows: Sequence[Sequence[Any]],
        widths: Sequence[float],
        style: str = "grid",
        head: bool = True,
        pad: float = 3,
        tone: str = "#e4e8ee",
    ) -> Table:
        """Rows as a table; styles grid, lines, box, none."""
        cells = [[self.cell(c, head and not n) for c in row] for n, row in enumerate(rows)]
        rules: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ]
        ink = HexColor("#555555")
        if style == "grid":
            rules.append(("GRID", (0, 0), (-1, -1), 0.5, ink))
        elif style == "lines":
            rules.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, ink))
        elif style == "box":
            rules.append(("BOX", (0, 0), (-1, -1), 0.8, ink))
        if head and style != "none":
            rules.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(tone)))
        return Table(cells, colWidths=list(widths), style=rules, hAlign="LEFT", spaceAfter=7)

    def kv(
        self,
        rows: Sequence[tuple[Any, Any]],
        first: float = 130,
        second: float = 350,
        style: str = "none",
        bold: bool = True,
        pad: float = 2,
    ) -> Table:
        """Names and values in two columns."""
        cells = [[self.cell(k, bold), v] for k, v in rows]
        return self.table(cells, (first, second), style, head=False, pad=pad)

    def tick(self, kind: str, text: str, width: float = 450) -> Table:
        return self.table([[Mark(kind), text]], (18, width), "none", head=False, pad=1)

    def side(
        self,
        *columns: Any,
        widths: Sequence[float] = (245, 245),
        style: str = "none",
        pad: float = 4,
    ) -> Table:
        """Cells beside one another; lists of flowables are welcome."""
        table = self.table([columns], widths, style, head=False, pad=pad)
        table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])
        return table


def sp(height: float = 8) -> Spacer:
    return Spacer(1, height)


def rule(color: str = "#000000", thick: float = 0.7) -> HRFlowable:
    return HRFlowable(
        width="100%", thickness=thick, color=HexColor(color), spaceBefore=3, spaceAfter=6
    )


def leaf() -> PageBreak:
    return PageBreak()


def water(
    text: str, color: str = "#d9a0a0", size: float = 90, turn: float = 50
) -> Callable[[Any, Any], None]:
    """A word across every page."""

    def draw(canvas: Any, _doc: Any) -> None:
        canvas.saveState()
        width, height = canvas._pagesize
        canvas.translate(width / 2, height / 2)
        canvas.rotate(turn)
        canvas.setFillColor(HexColor(color))
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawCentredString(0, -size / 3, text)
        canvas.restoreState()

    return draw


def foot(text: str, at: float = 24, size: float = 7) -> Callable[[Any, Any], None]:
    """A footer with the page's number."""

    def draw(canvas: Any, _doc: Any) -> None:
        canvas.setFont("Helvetica", size)
        canvas.drawString(50, at, text)
        canvas.drawRightString(canvas._pagesize[0] - 50, at, str(canvas.getPageNumber()))

    return draw


def rl(
    story: list[Any],
    size: tuple[float, float] = A4,
    margin: float = 50,
    columns: int = 1,
    dress: Sequence[Callable[[Any, Any], None]] = (),
) -> bytes:
    """A platypus PDF; `dress` draws on each page before the text."""
    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=size, invariant=1)
    gap = 18
    wide = (size[0] - 2 * margin - gap * (columns - 1)) / columns
    frames = [
        Frame(margin + n * (wide + gap), margin, wide, size[1] - 2 * margin, 0, 0, 0, 0)
        for n in range(columns)
    ]

    def page(canvas: Any, given: Any) -> None:
        for draw in dress:
            draw(canvas, given)

    doc.addPageTemplates([PageTemplate("p", frames, onPage=page)])
    doc.build(story)
    return out.getvalue()


BEFORE = r"""
#set document(date: none)
#set text(ligatures: false)
#set smartquote(enabled: false)
#set list(marker: none, indent: 0pt, body-indent: 0pt)
#let ink(t, f: "Kristi", s: 22pt, a: -3deg) = box(rotate(a, text(font: f, size: s, fill: rgb("#1b2c80"), t)))
#let o = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt)
#let x = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt, { place(line(start: (1pt, 1pt), end: (7.5pt, 7.5pt), stroke: 1.3pt)); place(line(start: (1pt, 7.5pt), end: (7.5pt, 1pt), stroke: 1.3pt)) })
#let tk = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt, { place(line(start: (1pt, 4pt), end: (3.5pt, 8pt), stroke: 1.4pt + rgb("#1b2c80"))); place(line(start: (3.5pt, 8pt), end: (10pt, -3pt), stroke: 1.4pt + rgb("#1b2c80"))) })
#let ln(w) = box(width: w, line(length: 100%, stroke: .5pt))
#let stamp(body, a: -8deg, c: rgb("#7a1f6b")) = box(rotate(a, box(stroke: 1.5pt + c, inset: 6pt, radius: 3pt, align(center, text(fill: c, weight: "bold", body)))))
#let pen(w: 90pt, h: 22pt, c: rgb("#1b2c80")) = box(width: w, height: h, curve(stroke: 1.2pt + c, curve.move((0pt, h * .6)), curve.cubic((w * .1, -h * .3), (w * .2, -h * .1), (w * .15, h * .9)), curve.cubic((w * .2, h * .1), (w * .32, h * .1), (w * .34, h * .8)), curve.cubic((w * .4, -h * .2), (w * .5, h * .3), (w * .46, h * .9)), curve.cubic((w * .6, h * .2), (w * .7, h * .4), (w * .72, h * .7)), curve.cubic((w * .8, h * .3), (w * .9, h * .6), (w, h * .2))))
#let kv(a: 4cm, g: 6pt, ..r) = grid(columns: (a, 1fr), row-gutter: g, column-gutter: 8pt, ..r)
"""


def ty(
    body: str,
    font: str = "Liberation Sans",
    size: float = 10,
    page: str = 'paper: "a4", margin: 2.2cm',
) -> bytes:
    """A typst PDF of the given body."""
    source = f'{BEFORE}\n#set page({page})\n#set text(font: "{font}", size: {size}pt)\n{body}'
    return bytes(typst.compile(source.encode()))


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(pdf: bytes, degrees: int) -> bytes:
    """Every page shown turned."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        writer.add_page(page.rotate(degrees))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def text(
    name: str, data: bytes, label: dict[str, Any], form: str = "text", letter: str = "a"
) -> Paper:
    return Paper(f"ma-{name}", letter, form, slim(data), label)


def scanned(
    name: str, page: bytes, how: Scanner, label: dict[str, Any], letter: str = "a"
) -> Paper:
    """The page as it came off the glass."""
    return Paper(f"ma-{name}", letter, "scan", scan(page, how), label, page)
