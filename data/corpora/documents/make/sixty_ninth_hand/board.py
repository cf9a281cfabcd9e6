"""Drawing tools of hand `mk`: platypus, typst, forms and scans."""

import io
import random
from collections.abc import Sequence
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from scan import Scanner, scan

from .slim import slim

FONTS = "/usr/share/fonts/truetype"
pdfmetrics.registerFont(TTFont("Kristi", f"{FONTS}/kristi/Kristi.ttf"))
pdfmetrics.registerFont(TTFont("Breip", f"{FONTS}/breip/Breip.ttf"))
BREAK = PageBreak()
RULE = HRFlowable(width="100%", thickness=0.6, color=colors.black, spaceBefore=4, spaceAfter=4)


class Ink(Flowable):
    """A scribbled signature of pen strokes, without any text."""

    def __init__(self, seed: int, width: float = 95, height: float = 26) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        """One long stroke with loops, and a flourish."""
        dice = random.Random(self.seed)
        pen, x, y = self.canv, 2.0, self.height * 0.4
        pen.setStrokeColor(colors.Color(0.1, 0.15, 0.5))
        pen.setLineWidth(1.1)
        path = pen.beginPath()
        path.moveTo(x, y)
        while x < self.width * 0.8:
            step = dice.uniform(6, 13)
            up = dice.uniform(0.55, 1.05) * self.height
            end = dice.uniform(0.2, 0.45) * self.height
            path.curveTo(x + step * 1.4, up, x - step * 0.3, up, x + step, end)
            x += step
        path.curveTo(x + 4, -2, x + 12, 3, self.width, self.height * dice.uniform(0.2, 0.6))
        pen.drawPath(path)
        pen.line(5, 1, self.width * 0.9, dice.uniform(1, 6))


class Box(Flowable):
    """A box to tick, drawn."""

    def __init__(self, on: bool = False, size: float = 9) -> None:
        super().__init__()
        self.on, self.width, self.height = on, size, size

    def draw(self) -> None:
        """The frame and, if ticked, a pen cross."""
        size = self.width
        self.canv.rect(0, 0, size, size)
        if self.on:
            self.canv.setLineWidth(1.4)
            self.canv.line(-1, -1, size + 2, size + 1)
            self.canv.line(-1, size + 1, size + 1, -2)


def gap(points: float = 8) -> Spacer:
    """Empty space."""
    return Spacer(1, points)


def hand(text: str, font: str = "Kristi", size: int = 16) -> str:
    """Handwriting in a paragraph."""
    return f'<font name="{font}" size="{size}" color="#101a50">{text}</font>'


def ticks(*rows: tuple[bool, str]) -> list[Any]:
    """Lines with a drawn box before each."""
    return table([[Box(on), text] for on, text in rows], [18, 440], grid=False)


def table(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float] | None = None,
    grid: bool = True,
    head: bool = False,
) -> list[Any]:
    """A table for `page`."""
    return ["table", rows, widths, grid, head]


def pairs(*given: str, left: float = 130, right: float = 330, grid: bool = True) -> list[Any]:
    """Names and values in two columns."""
    return table(
        [[f"<b>{k}</b>", v] for k, v in zip(given[::2], given[1::2], strict=True)],
        [left, right],
        grid,
    )


def page(
    *flow: Any, font: str = "Helvetica", size: float = 10, mark: str = "", head: str = "", foot: str = "",
    columns: int = 1, wide: bool = False, side: float = 60,
) -> bytes:  # fmt: skip
    """Platypus: "# " heads, other strings are paragraphs, "> " right, "^ " centred, "~ " small."""
    base = ParagraphStyle("base", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=4)
    styles = {
        "# ": ParagraphStyle("h", base, fontSize=size + 5, leading=size + 9, spaceAfter=8),
        "> ": ParagraphStyle("r", base, alignment=2),
        "^ ": ParagraphStyle("c", base, alignment=1),
        "~ ": ParagraphStyle("s", base, fontSize=size - 3, leading=size - 1),
    }

    def cast(item: Any) -> Any:
        if isinstance(item, str):
            style = styles.get(item[:2])
            text = item[2:] if style else item
            if item[:2] == "# ":
                text = f"<b>{text}</b>"
            return Paragraph(text, style or base)
        if isinstance(item, list) and item and item[0] == "table":
            _, rows, widths, grid, head_row = item
            look: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
            if grid:
                look.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
            if head_row:
                look.append(("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.88, 0.9, 0.93)))
            return Table(
                [[cast(c) for c in r] for r in rows],
                widths,
                style=look,
                spaceAfter=6,
                hAlign="LEFT",
            )
        if isinstance(item, tuple):
            return [cast(c) for c in item]
        return item

    shape = landscape(A4) if wide else A4
    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=shape, invariant=1, title=" ", author=" ")
    width = (shape[0] - 2 * side - 14 * (columns - 1)) / columns
    frames = [
        Frame(side + n * (width + 14), 55, width, shape[1] - 110, 0, 0, 0, 0)
        for n in range(columns)
    ]

    def over(canvas: Canvas, _: Any) -> None:
        canvas.saveState()
        canvas.setFont(font, size - 2)
        canvas.drawString(side, shape[1] - 36, head)
        canvas.drawString(side, 30, foot)
        if mark:
            canvas.translate(shape[0] / 2, shape[1] / 2)
            canvas.rotate(40)
            canvas.setFillColor(colors.Color(0.8, 0.2, 0.2, 0.35))
            canvas.setFont("Helvetica-Bold", 70 if len(mark) < 10 else 44)
            canvas.drawCentredString(0, 0, mark)
        canvas.restoreState()

    doc.addPageTemplates(PageTemplate(frames=frames, onPageEnd=over))
    doc.build([cast(item) for item in flow])
    return out.getvalue()


PRELUDE = r"""
#set document(date: none)
#let hand(t, s: 19pt) = text(font: "Kristi", size: s, fill: rgb("#1a2a80"), t)
#let cross = place(top + left, dx: -1pt, dy: -1pt, [#place(line(start: (0pt, 0pt), end: (10pt, 10pt), stroke: 1.3pt))#place(line(start: (10pt, -1pt), end: (0pt, 10pt), stroke: 1.3pt))])
#let bx(on) = box(width: 8pt, height: 8pt, stroke: .7pt, baseline: 0.5pt, if on { cross })
#let pen(n) = box(width: 90pt, height: 24pt, curve(stroke: 1.1pt + rgb("#1a2a80"), curve.move((2pt, 16pt)), curve.cubic((10pt + n * 1pt, -6pt), (4pt, 2pt), (18pt, 20pt)), curve.cubic((26pt, -8pt + n * 1pt), (14pt, 6pt), (34pt, 18pt)), curve.cubic((44pt, 2pt), (32pt, 8pt), (48pt, 17pt)), curve.cubic((60pt, n * 1pt), (50pt, 4pt), (66pt, 19pt)), curve.cubic((72pt, 26pt), (76pt, 14pt), (88pt, 10pt + n * 1pt))))
#let rule = line(length: 100%, stroke: .5pt)
#let blank(w: 150pt) = box(width: w, stroke: (bottom: .5pt), height: 10pt)
#let kv(..a) = table(columns: (auto, 1fr), stroke: .4pt + gray, ..a)
#let over(t) = place(center + horizon, rotate(-38deg, text(size: 62pt, fill: rgb(200, 60, 60, 90), weight: "bold", t)))
#let stamp(t, c: rgb("#a02030")) = rotate(-6deg, box(stroke: 1.6pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold", t)))
"""


def typ(body: str, font: str = "Liberation Sans", size: str = "10pt", setup: str = "") -> bytes:
    """A page of typst markup."""
    source = f'{PRELUDE}\n#set page(paper: "a4", margin: 2.1cm)\n#set text(font: "{font}", size: {size}, hyphenate: false)\n{setup}\n{body}'
    return slim(typst.compile(source.encode(), font_paths=[FONTS]))


def turned(pdf: bytes, angle: int, only: int | None = None) -> bytes:
    """The pages (or one) with a /Rotate entry."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for number, sheet in enumerate(writer.pages):
        if only in (None, number):
            sheet.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    """Several PDFs one after the other."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(
    layout: str, pdf: bytes, label: dict[str, Any], front: bytes | None = None, **how: Any
) -> Paper:
    """A scan of a drawn page; with `front` a mixed paper whose first part keeps its text."""
    how = {"dpi": 92, "jpeg": 26, "noise": 3.0, "blur": 0.4} | how
    picture = scan(pdf, Scanner(**how))
    if front is None:
        return Paper(layout, "a", "scan", picture, label, pdf)
    return Paper(layout, "a", "mixed", joined(front, picture), label, joined(front, pdf))


def form(
    title: str,
    rows: Sequence[tuple[Any, ...]],
    intro: Sequence[str] = (),
    font: str = "Helvetica",
    left: float = 210,
) -> bytes:
    """An AcroForm: ("text", label, value), ("box", label, bool), ("note", text), ("ink", label, seed)."""
    out = io.BytesIO()
    sheet = Canvas(out, pagesize=A4, invariant=1)
    sheet.setFont(f"{font}-Bold", 14)
    sheet.drawString(55, 785, title)
    sheet.setFont(font, 9.5)
    y = 762.0
    for text in intro:
        sheet.drawString(55, y, text)
        y -= 13
    y -= 10
    fields = sheet.acroForm
    for number, (kind, text, *value) in enumerate(rows):
        if kind == "note":
            sheet.drawString(55, y + 4, text)
            y -= 15
            continue
        if kind == "box":
            fields.checkbox(
                name=f"c{number}",
                x=57,
                y=y,
                size=12,
                checked=value[0],
                buttonStyle="cross",
                borderWidth=1,
            )
            sheet.drawString(78, y + 3, text)
        elif kind == "text":
            sheet.drawString(55, y + 5, text)
            fields.textfield(
                name=f"t{number}",
                x=left,
                y=y,
                width=520 - left,
                height=17,
                value=value[0],
                fontSize=9.5,
                borderWidth=0.5,
                maxlen=200,
            )
        else:
            sheet.drawString(55, y + 5, text)
            sheet.line(left, y, left + 210, y)
            if value[0]:
                pen = Ink(value[0])
                pen.drawOn(sheet, left + 5, y + 1)
                sheet.setFont(font, 9.5)
        y -= 24
    sheet.save()
    return out.getvalue()
