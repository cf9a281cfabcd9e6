"""The drawing board of this hand: reportlab flows, typst pages, forms, scans, pages put together."""

import io
import math
from collections.abc import Callable, Sequence
from typing import Any

import pypdfium2
import typst
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)
from scan import Scanner, degrade, render, scan

FONTS = "/usr/share/fonts/truetype"
for _name, _path in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_path}"))

ALIGN = {"l": TA_LEFT, "c": TA_CENTER, "r": TA_RIGHT, "j": TA_JUSTIFY}
NEXT, US = PageBreak, (612.0, 792.0)


def p(
    text: str, size: float = 10, font: str = "Helvetica", align: str = "l", **more: Any
) -> Paragraph:
    """A paragraph; `more` goes to the style."""
    more.setdefault("leading", size * 1.32)
    more.setdefault("spaceAfter", size * 0.5)
    return Paragraph(
        text, ParagraphStyle("p", fontName=font, fontSize=size, alignment=ALIGN[align], **more)
    )


def rule(thick: float = 0.7, color: str = "#000000", width: str = "100%") -> HRFlowable:
    """A line across."""
    return HRFlowable(
        width=width,
        thickness=thick,
        color=colors.HexColor(color),
        spaceBefore=4,
        spaceAfter=6,
        hAlign="LEFT",
    )


class Box(Flowable):
    """A small square, with a drawn cross or tick in it or none."""

    def __init__(self, mark: str = "", side: float = 10) -> None:
        super().__init__()
        self.mark, self.side, self.width, self.height = mark, side, side + 2, side

    def draw(self) -> None:
        c, s = self.canv, self.side
        c.setLineWidth(0.8)
        c.rect(0, 0, s, s)
        c.setLineWidth(1.5)
        cross = [(1, 1, s - 1, s - 1), (1, s - 1, s - 1, 1)]
        hook = [(1, s * 0.5, s * 0.4, 1), (s * 0.4, 1, s + 3, s + 4)]
        c.lines({"x": cross, "v": hook}.get(self.mark, []))


class Squiggle(Flowable):
    """An illegible signature as a pen draws it."""

    def __init__(self, seed: int = 1, width: float = 110, height: float = 28) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        c = self.canv
        c.setStrokeColor(colors.HexColor("#1a2f8a"))
        c.setLineWidth(1.1)
        path = c.beginPath()
        for step in range(90):
            t = step / 89
            x = self.width * t * (0.8 + 0.2 * math.sin(self.seed)) + 6 * math.sin(
                25 * t + self.seed
            )
            y = self.height * (
                0.5 + 0.45 * math.sin(31 * t + self.seed * 2) * math.cos(6 * t + self.seed)
            )
            (path.lineTo if step else path.moveTo)(x, y)
        c.drawPath(path)


def ink(name: str, font: str = "Kristi", size: float = 24) -> Paragraph:
    """A name written by hand."""
    return p(
        name, size, font, leading=size * 1.05, spaceAfter=0, textColor=colors.HexColor("#1b2a80")
    )


def cell(value: Any, size: float, font: str) -> Any:
    """Strings in tables become paragraphs, so that they wrap."""
    return p(value, size, font, spaceAfter=0) if isinstance(value, str) else value


def grid(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float] | None = None,
    size: float = 9,
    font: str = "Helvetica",
    lines: str = "grid",
    shade: str = "",
) -> Table:
    """A table; lines: grid, under, box or none; shade: the colour of its first row."""
    look: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    style = {"grid": ("GRID", 0.5), "under": ("LINEBELOW", 0.4), "box": ("BOX", 0.9)}.get(lines)
    if style:
        look.append((style[0], (0, 0), (-1, -1), style[1], colors.HexColor("#444444")))
    if shade:
        look.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(shade)))
    body = [[cell(v, size, font) for v in row] for row in rows]
    return Table(body, colWidths=widths, style=look, hAlign="LEFT", spaceAfter=8, spaceBefore=2)


def ticks(*rows: tuple[str, str], size: float = 10, font: str = "Helvetica") -> Table:
    """Boxes with their words: ("x", "Accepted"), ("", "Refused")."""
    return grid([[Box(m), w] for m, w in rows], (20, 430), size, font, "none")


def across(
    text: str, size: float = 90, color: str = "#d8d8d8", angle: float = 50
) -> Callable[[Canvas, Any], None]:
    """A word across the page."""

    def draw(c: Canvas, doc: Any) -> None:
        c.saveState()
        c.setFillColor(colors.HexColor(color))
        c.setFont("Helvetica-Bold", size)
        c.translate(doc.pagesize[0] / 2, doc.pagesize[1] / 2)
        c.rotate(angle)
        c.drawCentredString(0, -size / 3, text)
        c.restoreState()

    return draw


def stamp(
    lines: Sequence[str],
    x: float,
    y: float,
    angle: float = 8,
    color: str = "#9c1c1c",
    size: float = 11,
) -> Callable[[Canvas, Any], None]:
    """A rubber stamp."""

    def draw(c: Canvas, _doc: Any) -> None:
        wide = max(c.stringWidth(t, "Helvetica-Bold", size) for t in lines) + 16
        c.saveState()
        c.translate(x, y)
        c.rotate(angle)
        c.setStrokeColor(colors.HexColor(color))
        c.setFillColor(colors.HexColor(color))
        c.setLineWidth(1.8)
        c.roundRect(0, 0, wide, len(lines) * (size + 4) + 8, 5)
        c.setFont("Helvetica-Bold", size)
        for i, text in enumerate(lines):
            c.drawCentredString(wide / 2, (len(lines) - 1 - i) * (size + 4) + 8, text)
        c.restoreState()

    return draw


def foot(text: str, size: float = 7) -> Callable[[Canvas, Any], None]:
    """A line at the foot of each page, with its number."""

    def draw(c: Canvas, doc: Any) -> None:
        c.saveState()
        c.setFont("Helvetica", size)
        c.drawString(doc.leftMargin, 26, text)
        c.drawRightString(doc.pagesize[0] - doc.rightMargin, 26, str(c.getPageNumber()))
        c.restoreState()

    return draw


def rl(
    *flow: Any,
    size: float = 10,
    font: str = "Helvetica",
    margin: float = 54,
    page: Any = A4,
    over: Sequence[Callable[[Canvas, Any], None]] = (),
) -> bytes:
    """A document: strings are paragraphs, numbers gaps, NEXT a new page."""
    story = []
    for item in flow:
        if isinstance(item, str):
            story.append(p(item, size, font))
        else:
            story.append(
                Spacer(1, item)
                if isinstance(item, int | float)
                else item()
                if item is NEXT
                else item
            )

    def each(c: Canvas, doc: Any) -> None:
        for draw in over:
            draw(c, doc)

    out = io.BytesIO()
    doc = SimpleDocTemplate(
        out,
        pagesize=page,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin * 0.85,
        invariant=1,
    )
    doc.build(story, onFirstPage=each, onLaterPages=each)
    return out.getvalue()


PREAMBLE = """
#set document(date: none)
#set smartquote(enabled: false)
#let kv(..a, w: 34%, s: 5pt) = grid(columns: (w, 1fr), row-gutter: s, column-gutter: 8pt, ..a)
#let chk(on: "") = box(width: 9pt, height: 9pt, stroke: .7pt, baseline: 1pt, if on != "" {
  place(line(start: (1pt, 1pt), end: (8pt, 8pt), stroke: 1.3pt))
  place(line(start: (1pt, 8pt), end: (8pt, 1pt), stroke: 1.3pt)) })
#let ink(body, font: "Kristi", size: 24pt) = text(font: font, size: size, fill: rgb("#1b2a80"), body)
#let pen(seed, w: 100pt, h: 26pt) = box(width: w, height: h, curve(stroke: 1.1pt + rgb("#1a2f8a"),
  curve.move((0pt, h / 2)), ..range(14).map(i => curve.cubic(
   (w * (i + .2) / 14, h * (.5 + .6 * calc.sin(i * 2.3 + seed))), (w * (i + .9) / 14, h * (.5 - .6 * calc.cos(i * 1.7 + seed))),
   (w * (i + 1) / 14, h * (.5 + .3 * calc.sin(i + seed)))))))
#let blank(w: 60%) = box(width: w, stroke: (bottom: .5pt), height: 10pt)
"""


def ty(
    source: str,
    font: str = "Libertinus Serif",
    size: float = 10.5,
    page: str = 'paper: "a4", margin: 2.2cm',
    lang: str = "en",
) -> bytes:
    """A typst page after the preamble."""
    head = f'#set page({page})\n#set text(font: "{font}", size: {size}pt, lang: "{lang}")\n'
    return typst.compile(
        (head + PREAMBLE + source).encode(),
        font_paths=[FONTS, "/usr/share/fonts/opentype/dancingscript"],
    )


def form(draw: Callable[[Canvas, Any], None], page: Any = A4) -> bytes:
    """A fillable form that `draw(canvas, canvas.acroForm)` lays out."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=page, invariant=1)
    draw(canvas, canvas.acroForm)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def flat(pdf: bytes) -> bytes:
    """A form whose fields were burnt into the page."""
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        for page in document:
            pypdfium2.raw.FPDFPage_Flatten(page, 1)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def picture(pdf: bytes, how: Scanner, width: float = 400) -> bytes:
    """The first page as one page that is a picture (for mixed papers)."""
    jpeg = degrade(render(pdf, how.dpi), how)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.drawImage(
        ImageReader(io.BytesIO(jpeg)),
        (A4[0] - width) / 2,
        60,
        width,
        preserveAspectRatio=True,
        height=A4[1] - 120,
    )
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def joined(*parts: bytes, turn: Sequence[int] = ()) -> bytes:
    """Papers one behind the other; `turn` rotates the pages by number."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    for number, degrees in enumerate(turn):
        writer.pages[number].rotate(degrees)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(pdf: bytes, **how: Any) -> bytes:
    """The scan of a paper with the machine's faults given."""
    return scan(pdf, Scanner(**({"dpi": 110, "jpeg": 32, "noise": 3.0} | how)))
