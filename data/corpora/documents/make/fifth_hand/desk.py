"""The desk of the fifth hand: faces, ink, boxes, stamps and sheets, all drawn with ReportLab."""

import io
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PIL import Image, ImageDraw
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

__all__ = ["A4", "colors", "letter"]

FONTS = "/usr/share/fonts/truetype/"
FACES = {
    "LS": "liberation/LiberationSans-{Regular,Bold,Italic,BoldItalic}",
    "LR": "liberation/LiberationSerif-{Regular,Bold,Italic,BoldItalic}",
    "LM": "liberation/LiberationMono-{Regular,Bold,Italic,BoldItalic}",
    "LN": "liberation/LiberationSansNarrow-{Regular,Bold,Italic,BoldItalic}",
    "DS": "dejavu/DejaVuSans{,-Bold,-Oblique,-BoldOblique}",
    "DR": "dejavu/DejaVuSerif{,-Bold,-Italic,-BoldItalic}",
    "DC": "dejavu/DejaVuSansCondensed{,-Bold,-Oblique,-BoldOblique}",
    "DK": "dejavu/DejaVuSerifCondensed{,-Bold,-Italic,-BoldItalic}",
}


def _register() -> None:
    for face, pattern in FACES.items():
        stem, ends = pattern[:-1].split("{")
        names = [face, face + "-B", face + "-I", face + "-BI"]
        for name, end in zip(names, ends.split(","), strict=True):
            pdfmetrics.registerFont(TTFont(name, f"{FONTS}{stem}{end}.ttf"))
        pdfmetrics.registerFontFamily(face, *names)
    pdfmetrics.registerFont(TTFont("DM", FONTS + "dejavu/DejaVuSansMono.ttf"))


_register()
BLUE = colors.Color(0.08, 0.13, 0.5)
BLACK = colors.Color(0.1, 0.1, 0.12)


def p(text: str, size: float = 10, face: str = "LS", **how: Any) -> Paragraph:
    """A paragraph; `how` are style settings, with `a` before and `b` after it."""
    style = ParagraphStyle("s", fontName=face, fontSize=size, leading=size * 1.28)
    style.spaceBefore, style.spaceAfter = how.pop("a", 0), how.pop("b", 4)
    style.alignment = how.pop("align", 0)
    style.textColor = how.pop("color", colors.black)
    for key, value in how.items():
        setattr(style, key, value)
    return Paragraph(text, style)


def gap(height: float) -> Spacer:
    return Spacer(1, height)


def spikes(rng: np.random.Generator) -> list[tuple[float, ...]]:
    """A quick slanting hand: peaks of falling height, then a long tail."""
    curves: list[tuple[float, ...]] = []
    x, y = 0.0, 0.2
    count = int(rng.integers(4, 8))
    for i in range(count):
        peak = (0.95 if i == 0 else 0.55 - 0.06 * i) * (0.8 + 0.4 * rng.random())
        nx = x + 0.55 / count * (0.8 + 0.4 * rng.random())
        curves.append((x, y, x + 0.03, y + 0.1, nx + 0.02, peak, nx + 0.05, peak + 0.05))
        curves.append((nx + 0.05, peak + 0.05, nx + 0.03, peak - 0.1, nx, 0.1, nx + 0.01, 0.08))
        x, y = nx + 0.01, 0.08
    end = 0.25 * rng.random()
    curves.append((x, y, x + 0.1, 0.5, x + 0.2, -0.1, 1.0, end))
    curves.append((0.15, 0.45 + 0.2 * rng.random(), 0.35, 0.5, 0.5, 0.6, 0.72, 0.62))
    return curves


def strokes(seed: int) -> list[tuple[float, ...]]:
    """A signature in a box of one by one: cubic curves x0 y0 .. x3 y3."""
    rng = np.random.default_rng(seed)
    if seed % 3 == 0:
        return spikes(rng)
    curves, x, y = [], 0.02, 0.35 + 0.3 * rng.random()
    count = int(rng.integers(5, 9))
    for i in range(count):
        tall = 0.95 if i == 0 else 0.75 if i == count // 2 and rng.random() < 0.7 else 0.35
        nx = x + (0.9 / count) * (0.7 + 0.5 * rng.random())
        ny = 0.25 + 0.2 * rng.random()
        top = y + tall * (0.5 + 0.5 * rng.random())
        curves.append((x, y, x + 0.02, top, nx + 0.12 * rng.random(), top, nx - 0.04, ny))
        curves.append((nx - 0.04, ny, nx - 0.1, ny - 0.3 * rng.random(), nx - 0.02, 0.1, nx, ny))
        x, y = nx, ny
    if rng.random() < 0.6:
        curves.append((x, y, x - 0.3, -0.1, 0.2, 0.0, 0.1, 0.05 + 0.1 * rng.random()))
    return curves


def ink(
    c: Canvas, x: float, y: float, w: float = 110, h: float = 32, seed: int = 1, color: Any = BLUE
) -> None:
    """A pen signature with its foot at (x, y)."""
    c.saveState()
    c.setStrokeColor(color)
    c.setLineCap(1)
    for i, k in enumerate(strokes(seed)):
        c.setLineWidth(0.8 + 0.5 * ((i * 7 + seed) % 3) / 2)
        c.bezier(*(x + v * w if j % 2 == 0 else y + v * h for j, v in enumerate(k)))
    c.restoreState()


def ink_picture(seed: int, color: tuple[int, int, int] = (20, 32, 120)) -> ImageReader:
    """The same as a picture with a clear ground, as one pastes it over a page."""
    picture = Image.new("RGBA", (660, 240), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    for k in strokes(seed):
        points = []
        for t in np.linspace(0, 1, 30):
            s = 1 - t
            weights = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
            px = sum(w * v for w, v in zip(weights, k[0::2], strict=True))
            py = sum(w * v for w, v in zip(weights, k[1::2], strict=True))
            points.append((px * 640 + 5, 215 - py * 170))
        draw.line(points, fill=(*color, 255), width=6, joint="curve")
    return ImageReader(picture)


def square(c: Canvas, x: float, y: float, size: float = 9, mark: str = "", seed: int = 1) -> None:
    """A drawn box; mark is "" or x (cross), v (tick), f (filled), h (a hand's sloppy cross)."""
    c.saveState()
    c.setLineWidth(0.8)
    c.rect(x, y, size, size)
    s = size
    if mark == "x":
        c.line(x + 1, y + 1, x + s - 1, y + s - 1)
        c.line(x + 1, y + s - 1, x + s - 1, y + 1)
    elif mark == "v":
        c.setLineWidth(1.5)
        c.lines([(x + 1.5, y + s / 2, x + s * 0.4, y + 1.5)])
        c.line(x + s * 0.4, y + 1.5, x + s, y + s)
    elif mark == "f":
        c.rect(x + 1.5, y + 1.5, s - 3, s - 3, fill=1, stroke=0)
    elif mark == "h":
        rng = np.random.default_rng(seed)
        d = rng.random(6) * s * 0.35
        c.setStrokeColor(BLUE)
        c.setLineWidth(1.2)
        c.bezier(x - d[0], y - d[1], x + s / 2, y + s / 3, x + s / 2, y + s, x + s + 2, y + s + 3)
        c.bezier(x + d[2], y + s + d[3], x + s / 2, y + s / 2, x + s, y, x + s + d[4], y - d[5])
    c.restoreState()


class Over(Flowable):
    """Draws from the point where the text has come to; takes `height` of the column."""

    def __init__(self, draw: Callable[[Canvas], Any], height: float = 0, width: float = 0):
        super().__init__()
        self.draw_it, self.height, self.width = draw, height, width

    def wrap(self, *_: Any) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.draw_it(self.canv)


def signed(seed: int, w: float = 110, h: float = 30, dx: float = 4, dy: float = -2) -> Over:
    """A signature for a table cell or the flow; it may rise over what is above it."""
    return Over(lambda c: ink(c, dx, dy, w, h, seed), height=h * 1.15, width=w)


def pasted(seed: int, w: float = 120, h: float = 42, dx: float = 0, dy: float = -6) -> Over:
    """A signature as a picture."""
    picture = ink_picture(seed)
    return Over(lambda c: c.drawImage(picture, dx, dy, w, h, mask="auto"), height=h * 0.7, width=w)


def box(mark: str = "", size: float = 9, seed: int = 1) -> Over:
    return Over(lambda c: square(c, 0, 0, size, mark, seed), height=size, width=size)


def stamp(
    c: Canvas, x: float, y: float, lines: Sequence[str], turn: float = 8, color: Any = None
) -> None:
    """A rubber stamp around its middle."""
    c.saveState()
    c.translate(x, y)
    c.rotate(turn)
    ground = color or colors.Color(0.7, 0.1, 0.1)
    c.setStrokeColor(ground)
    c.setFillColor(ground)
    c.setLineWidth(1.6)
    widest = max(pdfmetrics.stringWidth(t, "LS-B", 11) for t in lines)
    high = 14 * len(lines)
    c.roundRect(-widest / 2 - 8, -high / 2 - 5, widest + 16, high + 10, 4)
    c.setFont("LS-B", 11)
    for i, line in enumerate(lines):
        c.drawCentredString(0, high / 2 - 11 - 14 * i, line)
    c.restoreState()


def water(c: Canvas, text: str, size: float = 90, turn: float = 52, grey: float = 0.82) -> None:
    """A big word over the whole A4 page."""
    c.saveState()
    c.translate(300, 420)
    c.rotate(turn)
    c.setFillGray(grey)
    c.setFont("LS-B", size)
    c.drawCentredString(0, -size / 3, text)
    c.restoreState()


def table(rows: list[list[Any]], widths: Sequence[float] | None = None, *style: Any, **how: Any):
    """A table; `grid` draws all rules, `head` a ground under the first row."""
    face, size = how.pop("face", "LS"), how.pop("size", 9)
    base: list[Any] = [
        ("FONT", (0, 0), (-1, -1), face, size),
        ("LEADING", (0, 0), (-1, -1), size * 1.25),
        ("VALIGN", (0, 0), (-1, -1), how.pop("valign", "TOP")),
    ]
    if width := how.pop("grid", None):
        base.append(("GRID", (0, 0), (-1, -1), width, how.pop("rule", colors.black)))
    if ground := how.pop("head", None):
        base += [("BACKGROUND", (0, 0), (-1, 0), ground), ("FONT", (0, 0), (-1, 0), face + "-B")]
        base.append(("FONTSIZE", (0, 0), (-1, 0), size))
    if pad := how.pop("pad", None):
        base += [("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad)]
    how.setdefault("hAlign", "LEFT")
    return Table(rows, widths, style=TableStyle(base + list(style)), **how)


Draw = Callable[[Canvas], Any]


def build(
    story: list[Any],
    size: tuple[float, float] = A4,
    edge: tuple[float, float, float, float] = (62, 56, 56, 60),
    each: Callable[[Canvas, int], Any] | None = None,
    columns: int = 1,
    top: float = 0,
) -> bytes:
    """Flowables to a PDF; edge is left, top, right, bottom; `top` keeps room on the first page."""
    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=size, invariant=1)
    left, head, right, foot = edge
    wide = (size[0] - left - right - 18 * (columns - 1)) / columns

    def frames(room: float) -> list[Frame]:
        return [
            Frame(left + i * (wide + 18), foot, wide, size[1] - head - foot - room, 0, 0, 0, 0)
            for i in range(columns)
        ]

    def page(c: Canvas, d: Any) -> None:
        if each:
            each(c, d.page)

    first = PageTemplate("first", frames(top), onPage=page, autoNextPageTemplate="later")
    doc.addPageTemplates([first, PageTemplate("later", frames(0), onPage=page)])
    doc.build(story)
    return out.getvalue()


def sheet(*draws: Draw, size: tuple[float, float] = A4) -> bytes:
    """Pages drawn by plain calls."""
    out = io.BytesIO()
    c = Canvas(out, pagesize=size, invariant=1)
    for draw in draws:
        draw(c)
        c.showPage()
    c.save()
    return out.getvalue()


def put(c: Canvas, x: float, y: float, text: str, size: float = 10, face: str = "LS") -> float:
    """Text at a place; gives the place after it."""
    c.setFont(face, size)
    c.drawString(x, y, text)
    return x + pdfmetrics.stringWidth(text, face, size)


def lines(
    c: Canvas, x: float, y: float, texts: Sequence[str], size: float = 10, face: str = "LS", **how
) -> float:
    """Lines downwards; gives the height of the next one."""
    step = how.get("step", size * 1.3)
    for text in texts:
        put(c, x, y, text, size, face)
        y -= step
    return y


def words(c: Canvas, x: float, y: float, text: str, size: float = 10, face: str = "LS") -> None:
    """Each word its own text object, last word first, as some printers leave it."""
    places = []
    for word in text.split(" "):
        places.append((x, word))
        x += pdfmetrics.stringWidth(word + " ", face, size)
    for at, word in reversed(places):
        put(c, at, y, word, size, face)


def strike(c: Canvas, x: float, y: float, text: str, size: float, face: str = "LS") -> float:
    """Text struck out by a pen; gives the place after it."""
    end = put(c, x, y, text, size, face)
    c.saveState()
    c.setStrokeColor(BLUE)
    c.setLineWidth(1.3)
    mid = y + size * 0.3
    c.bezier(x - 2, mid, x + 20, mid + 2, end - 15, y + 1, end + 3, mid + 1)
    c.restoreState()
    return end
