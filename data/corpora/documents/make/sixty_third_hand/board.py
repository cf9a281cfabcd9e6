"""Drawing tools of this hand: a small story language on reportlab, and typst with a prelude."""

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pypdf
import typst
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
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

from sixty_third_hand.marks import Box

rl_config.useA85 = 0
TTF = "/usr/share/fonts/truetype"
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
ALIGN = {"c": TA_CENTER, "r": TA_RIGHT, "j": TA_JUSTIFY}
PAGE = PageBreak()
LINE = HRFlowable(width="100%", thickness=0.6, color=colors.grey, spaceBefore=4, spaceAfter=4)


@dataclass
class Grid:
    """A table whose cells are words (a leading * is bold), flowables or lists of them."""

    rows: Sequence[Sequence[Any]]
    widths: Sequence[float] | None = None
    look: str = "grid"
    extra: Sequence[Any] = ()
    small: float = 0


def ticks(*pairs: tuple[str, str]) -> Grid:
    """Boxes with their words, one under another."""
    return Grid([[Box(m), t] for m, t in pairs], [18, 430], "plain")


def stamp(
    lines: Sequence[str], x: float, y: float, turn: float = 8, colour: str = "#a02020"
) -> Callable[[Canvas], None]:
    """A rubber stamp for `over`."""

    def draw(pen: Canvas) -> None:
        pen.saveState()
        pen.translate(x, y)
        pen.rotate(turn)
        pen.setStrokeColor(colors.HexColor(colour))
        pen.setFillColor(colors.HexColor(colour))
        pen.setLineWidth(1.6)
        wide = max(pdfmetrics.stringWidth(t, "Helvetica-Bold", 10) for t in lines) + 18
        pen.roundRect(0, 0, wide, 13 * len(lines) + 10, 4)
        pen.setFont("Helvetica-Bold", 10)
        for i, text in enumerate(lines):
            pen.drawCentredString(wide / 2, 13 * (len(lines) - i) - 4, text)
        pen.restoreState()

    return draw


def across(text: str, size: float = 90, grey: float = 0.8) -> Callable[[Canvas], None]:
    """A word across the page."""

    def draw(pen: Canvas) -> None:
        pen.saveState()
        pen.translate(300, 420)
        pen.rotate(48)
        pen.setFillGray(grey)
        pen.setFont("Helvetica-Bold", size)
        pen.drawCentredString(0, 0, text)
        pen.restoreState()

    return draw


def words(text: str, x: float, y: float, size: float = 8, font: str = "Helvetica", turn: float = 0):  # type: ignore[no-untyped-def]
    """Words at a place, for heads, feet and margins."""

    def draw(pen: Canvas) -> None:
        pen.saveState()
        pen.translate(x, y)
        pen.rotate(turn)
        pen.setFont(font, size)
        pen.drawString(0, 0, text)
        pen.restoreState()

    return draw


def flow(item: Any, font: str, size: float, tint: str) -> Any:
    """One entry of a story as a flowable."""
    if isinstance(item, (int, float)):
        return Spacer(1, item)
    if isinstance(item, list):
        return [flow(i, font, size, tint) for i in item]
    if isinstance(item, Grid):
        small = item.small or size
        cells = [[flow(c, font, small, tint) if c != "" else "" for c in row] for row in item.rows]
        table = Table(cells, colWidths=item.widths, hAlign="LEFT")
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
        ]
        if item.look in ("grid", "head"):
            style.append(("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#707070")))
        if item.look in ("head", "zebra"):
            style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(tint)))
        if item.look == "zebra":
            style.append(
                ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#f2f2f2")])
            )
        if item.look == "lines":
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey))
        table.setStyle(style + list(item.extra))
        return table
    if not isinstance(item, str):
        return item
    align, big, bold = 0, size, False
    if item[1:2] == ":" and item[0] in "crj":
        align, item = ALIGN[item[0]], item[2:]
    for key, factor in (("### ", 1.1), ("## ", 1.3), ("# ", 1.7)):
        if item.startswith(key):
            item, big, bold = item[len(key) :], size * factor, True
    if item.startswith("s:"):
        item, big = item[2:], size * 0.75
    if item.startswith("*"):
        item, bold = item[1:], True
    face = BOLD.get(font, font) if bold else font
    style_ = ParagraphStyle("p", fontName=face, fontSize=big, leading=big * 1.28, alignment=align)
    style_.spaceAfter = big * 0.45
    return Paragraph(item, style_)


def pdf(
    story: Iterable[Any], font: str = "Helvetica", size: float = 9.5, page: Any = A4,
    margin: float = 50, over: Sequence[Callable[[Canvas], None]] = (), cols: int = 1,
    tint: str = "#d8e0ea", under: Sequence[Callable[[Canvas], None]] = (),
) -> bytes:  # fmt: skip
    """The story as a PDF; `over` is drawn on every page after it, `under` before."""
    out = io.BytesIO()
    wide = (page[0] - 2 * margin - 18 * (cols - 1)) / cols
    frames = [
        Frame(margin + i * (wide + 18), margin, wide, page[1] - 2 * margin, 0, 0, 0, 0)
        for i in range(cols)
    ]
    doc = BaseDocTemplate(out, pagesize=page, invariant=1)
    doc.addPageTemplates(
        PageTemplate(
            frames=frames,
            onPage=lambda c, _: [f(c) for f in under],
            onPageEnd=lambda c, _: [f(c) for f in over],
        )
    )
    doc.build([flow(item, font, size, tint) for item in story])
    return out.getvalue()


PRELUDE = """
#let bx(m) = box(width: 0.75em, height: 0.75em, stroke: 0.6pt, inset: 0pt, align(center+horizon, text(0.8em, m)))
#let ink(k) = box(width: 90pt, height: 22pt, curve(stroke: 1pt + rgb("#1b2c80"), curve.move((2pt, 14pt)),
  curve.cubic((8pt + k*1pt, -12pt), (22pt, 34pt - k*1pt), (26pt, 8pt)), curve.cubic((32pt, -8pt), (36pt, 28pt), (44pt + k*1pt, 12pt)),
  curve.cubic((50pt, 2pt), (54pt, 26pt - k*1pt), (62pt, 10pt)), curve.cubic((70pt, 0pt), (40pt, 24pt), (88pt, 15pt))))
#let pen(s) = text(font: "Kristi", size: 19pt, fill: rgb("#22347e"), s)
#set text(size: 9.5pt)
#set table(stroke: 0.4pt + gray, inset: 4pt)
"""


def typ(source: str) -> bytes:
    """A typst source as a PDF."""
    done = typst.compile((PRELUDE + source).encode(), font_paths=[TTF])
    assert isinstance(done, bytes)
    return slim(done)


def slim(data: bytes) -> bytes:
    """The pages without typst's structure tree."""
    writer = pypdf.PdfWriter()
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        page.pop("/StructParents", None)
        writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(page: bytes, **how: Any) -> bytes:
    """A small grey scan of the page."""
    return scan(page, Scanner(**({"dpi": 100, "jpeg": 34, "noise": 2.5} | how)))


def join(*parts: bytes) -> bytes:
    """PDFs one after another."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(data: bytes, angle: int) -> bytes:
    """Every page with /Rotate."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        page.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
