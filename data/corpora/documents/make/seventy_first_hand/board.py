"""Drawing tools of hand mm: a small story notation for reportlab, ink, stamps."""

import io
import math
import random
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
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

FONTS = "/usr/share/fonts"
HANDS = {
    "Kristi": f"{FONTS}/truetype/kristi/Kristi.ttf",
    "Breip": f"{FONTS}/truetype/breip/Breip.ttf",
    "Dkg": f"{FONTS}/truetype/fifthhorseman/dkg.ttf",
}
for _name, _path in HANDS.items():
    pdfmetrics.registerFont(TTFont(_name, _path))
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
BLUE = colors.Color(0.08, 0.14, 0.5)


def strokes(seed: int, wide: float, high: float) -> list[tuple[float, ...]]:
    """A scribbled signature: the first point, then the three points of each curve."""
    rng = random.Random(seed)
    count = rng.randint(6, 9)
    x, y = 0.0, high * 0.4
    out: list[tuple[float, ...]] = [(x, y)]
    for i in range(count):
        nx = wide * (i + 1) / count
        ny = high * (0.5 + 0.45 * math.sin(i * 2.1 + seed) * rng.uniform(0.5, 1))
        a = (x + wide * 0.12 * rng.uniform(-1, 2), high * rng.uniform(-0.2, 1.2))
        b = (nx - wide * 0.12 * rng.uniform(-1, 2), high * rng.uniform(-0.2, 1.2))
        out.append((*a, *b, nx, ny))
        x, y = nx, ny
    return out


class Ink(Flowable):
    """A signature in ink: curves only, no text."""

    def __init__(self, seed: int, wide: float = 100, high: float = 26) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, wide, high

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        scribble(self.canv, 0, 0, self.seed, self.width, self.height)


def scribble(
    canvas: Canvas, x: float, y: float, seed: int, wide: float = 100, high: float = 26
) -> None:
    """The same ink on a bare canvas."""
    first, *rest = strokes(seed, wide, high)
    canvas.saveState()
    canvas.setStrokeColor(BLUE)
    canvas.setLineWidth(1.2)
    path = canvas.beginPath()
    path.moveTo(x + first[0], y + first[1])
    for c in rest:
        path.curveTo(x + c[0], y + c[1], x + c[2], y + c[3], x + c[4], y + c[5])
    canvas.drawPath(path)
    canvas.restoreState()


class Tick(Flowable):
    """A drawn box, crossed or not, and its text."""

    def __init__(self, on: bool, text: str, font: str = "Helvetica", pt: float = 10) -> None:
        super().__init__()
        self.on, self.text, self.font, self.pt = on, text, font, pt
        self.lines: list[str] = []

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        self.lines = simpleSplit(self.text, self.font, self.pt, wide - 18)
        return wide, len(self.lines) * self.pt * 1.3 + 4

    def draw(self) -> None:
        c = self.canv
        top = len(self.lines) * self.pt * 1.3
        c.rect(0, top - self.pt, 9, 9)
        if self.on:
            c.setLineWidth(1.4)
            c.line(1, top - self.pt + 1, 8, top - self.pt + 8)
            c.line(1, top - self.pt + 8, 8, top - self.pt + 1)
        c.setFont(self.font, self.pt)
        for i, line in enumerate(self.lines):
            c.drawString(18, top - self.pt + 1 - i * self.pt * 1.3, line)


def hand(text: str, font: str = "Kristi", pt: float = 20) -> str:
    """Handwriting inside a paragraph."""
    return f'<font name="{font}" size="{pt}" color="#15257f">{text}</font>'


def story(items: Sequence[Any], font: str = "Helvetica", pt: float = 10) -> list[Flowable]:
    """`# `, `## `, `^ ` centred, `> ` right, `- ` bullet, `~ ` small, `---` rule, `===` page, number = gap."""
    bold = BOLD[font]
    base = ParagraphStyle("b", fontName=font, fontSize=pt, leading=pt * 1.35, spaceAfter=pt * 0.5)
    styles = {
        "# ": ParagraphStyle("h", base, fontName=bold, fontSize=pt * 1.6, leading=pt * 2),
        "## ": ParagraphStyle("s", base, fontName=bold, fontSize=pt * 1.1, spaceBefore=pt * 0.6),
        "^ ": ParagraphStyle("c", base, alignment=1),
        "> ": ParagraphStyle("r", base, alignment=2),
        "- ": ParagraphStyle("l", base, leftIndent=14, bulletIndent=3, spaceAfter=2),
        "~ ": ParagraphStyle("t", base, fontSize=pt * 0.72, leading=pt * 0.95),
    }
    out: list[Flowable] = []
    for item in items:
        if isinstance(item, Flowable):
            out.append(item)
        elif isinstance(item, int | float):
            out.append(Spacer(1, item))
        elif isinstance(item, list | tuple):
            out.append(grid(item, font=font, pt=pt * 0.92))
        elif item == "---":
            out.append(HRFlowable(width="100%", thickness=0.7, color=colors.black, spaceAfter=6))
        elif item == "===":
            out.append(PageBreak())
        else:
            mark = next((m for m in styles if item.startswith(m)), "")
            text = item[len(mark) :]
            bullet = "•" if mark == "- " else None
            out.append(Paragraph(text, styles.get(mark, base), bulletText=bullet))
    return out


def grid(
    rows: Sequence[Sequence[Any]],
    wide: Sequence[float] | None = None,
    lines: str = "grid",
    head: bool = True,
    font: str = "Helvetica",
    pt: float = 9,
) -> Table:
    """A table; `lines` is grid, rows or none."""
    base = ParagraphStyle("td", fontName=font, fontSize=pt, leading=pt * 1.25)
    top = ParagraphStyle("th", base, fontName=BOLD[font])
    cells = [
        [Paragraph(c, top if head and not i else base) if isinstance(c, str) else c for c in row]
        for i, row in enumerate(rows)
    ]
    style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]
    if lines == "grid":
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
    if lines == "rows":
        style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey))
    if head:
        style.append(("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.9, 0.92, 0.95)))
    return Table(cells, colWidths=wide, style=style, spaceAfter=8, spaceBefore=4, hAlign="LEFT")


def pairs(
    *rows: tuple[str, Any],
    wide: float = 130,
    full: float = 480,
    lines: str = "none",
    font: str = "Helvetica",
) -> Table:
    """Captions in bold and their values."""
    return grid([[f"<b>{k}</b>", v] for k, v in rows], (wide, full - wide), lines, False, font)


def rl(
    items: Sequence[Any],
    size: tuple[float, float] = A4,
    margin: float = 56,
    font: str = "Helvetica",
    pt: float = 10,
    cols: int = 1,
    draw: Callable[[Canvas, int], None] | None = None,
    turn: int = 0,
) -> bytes:
    """A reportlab document; `draw` paints over every page; `turn` sets the pages' /Rotate."""
    out = io.BytesIO()
    w, h = size
    gap = 18
    each = (w - 2 * margin - gap * (cols - 1)) / cols
    frames = [
        Frame(margin + i * (each + gap), margin, each, h - 2 * margin, 0, 0, 0, 0)
        for i in range(cols)
    ]

    def over(canvas: Canvas, doc: Any) -> None:
        canvas.saveState()
        if draw:
            draw(canvas, doc.page)
        canvas.restoreState()

    doc = BaseDocTemplate(out, pagesize=size, invariant=1, rotation=turn)
    doc.addPageTemplates(PageTemplate(frames=frames, onPageEnd=over, pagesize=size))
    doc.build(story(items, font, pt))
    return out.getvalue()


def across(word: str, pt: float = 90, angle: float = 52) -> Callable[[Canvas, int], None]:
    """A grey word over the page."""

    def paint(canvas: Canvas, _page: int) -> None:
        canvas.translate(297, 420)
        canvas.rotate(angle)
        canvas.setFillColor(colors.Color(0.6, 0.6, 0.6, alpha=0.4))
        canvas.setFont("Helvetica-Bold", pt)
        canvas.drawCentredString(0, -pt / 3, word)

    return paint


def stamp(
    canvas: Canvas, x: float, y: float, lines: Sequence[str], turn: float = 8, wide: float = 150
) -> None:
    """A rubber stamp with a frame."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(turn)
    canvas.setStrokeColor(BLUE)
    canvas.setFillColor(BLUE)
    canvas.setLineWidth(1.6)
    canvas.rect(0, 0, wide, 15 * len(lines) + 8)
    canvas.setFont("Helvetica-Bold", 11)
    for i, line in enumerate(reversed(lines)):
        canvas.drawCentredString(wide / 2, 9 + 15 * i, line)
    canvas.restoreState()
