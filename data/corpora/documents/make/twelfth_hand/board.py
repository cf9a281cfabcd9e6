"""The drawing board of this hand: free sheets, flowing pages, web pages, ink and stamps."""

import html
import io
import random
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from playwright.sync_api import Page, sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table, TableStyle

Point = tuple[float, float]
BLUE = HexColor("#1b2f8a")


@cache
def _page() -> Page:
    return sync_playwright().start().chromium.launch(executable_path="/usr/bin/chromium").new_page()


def web(body: str, css: str = "", size: str = "A4", margin: str = "15mm", **how: Any) -> bytes:
    """HTML printed to PDF, with a fixed date; `how` goes to the print dialog."""
    page = _page()
    page.set_content(f"<meta charset=utf-8><style>{css}</style><body>{body}")
    around = dict.fromkeys(("top", "bottom", "left", "right"), margin)
    data = page.pdf(format=size, margin=around, print_background=True, tagged=False, **how)
    return re.sub(rb"D:\d{14}", b"D:20260302090000", data)


def strokes(seed: int, width: float, height: float) -> list[tuple[Point, list[Point]]]:
    """A signature: beginnings, each with the control points of its curves."""
    rng = random.Random(seed)
    out = []
    x = 0.0
    steep, most = rng.uniform(0.2, 2.2), rng.choice((1, 2, 4, 8))
    while x < width * 0.9:
        start = (x, rng.uniform(0.1, 0.6) * height)
        points: list[Point] = []
        for _ in range(rng.randint(1, most)):
            step = width * rng.uniform(0.03, 0.16)
            top = height * rng.choice((0.3, 0.5, 0.7, 1.1, 1.3))
            points += [(x + step * steep, top), (x + step * rng.uniform(-0.6, 1.4), top * 0.8)]
            x += step
            points.append((x, height * rng.uniform(-0.1, 0.45)))
        out.append((start, points))
        x -= width * 0.02
    if rng.random() < 0.6:
        tail = [(width * 0.4, -height * 0.3), (width * 0.7, height * 0.3), (width, -height * 0.05)]
        out.append(((width * 0.1, -height * 0.1), tail))
    return out


def pen(seed: int, width: float = 120, height: float = 30, colour: str = "#1b2f8a") -> str:
    """A signature as SVG for a web page."""
    paths = ""
    for (x, y), points in strokes(seed, width, height):
        curve = " ".join(f"{a:.0f} {height - b:.0f}" for a, b in points)
        paths += f"M{x:.0f} {height - y:.0f}C{curve}"
    return (
        f'<svg width="{width}" height="{height}" style="overflow:visible">'
        f'<path d="{paths}" fill="none" stroke="{colour}" stroke-width="1.4"/></svg>'
    )


class Sheet:
    """A free page; x from the left and y from the top, in points."""

    def __init__(self, size: Point = A4, face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.high = size[1]
        self.face = face

    def t(self, x: float, y: float, text: str, size: float = 10, face: str = "", **k: Any) -> None:
        """One line of text."""
        self.c.setFillColor(k.get("colour", black))
        self.c.setFont(face or self.face, size)
        draw = {"r": self.c.drawRightString, "c": self.c.drawCentredString}
        draw.get(k.get("at", "l"), self.c.drawString)(x, self.high - y, text)
        self.c.setFillColor(black)

    def p(self, x: float, y: float, wide: float, text: str, size: float = 10, **k: Any) -> float:
        """Lines broken to a width; returns the y below them."""
        face = k.pop("face", self.face)
        if "Courier" not in face:
            text = re.sub(r"(?<=\S)\n(?=[a-zà-ÿ])", " ", text)
        for part in text.split("\n"):
            keep = "Courier" in face
            for line in [part] if keep else simpleSplit(part, face, size, wide) or [""]:
                self.t(x, y, line, size, face, **k)
                y += size * 1.35
        return y

    def line(self, x: float, y: float, x2: float, y2: float | None = None, w: float = 0.6) -> None:
        """A rule."""
        self.c.setLineWidth(w)
        self.c.line(x, self.high - y, x2, self.high - (y if y2 is None else y2))

    def rect(self, x: float, y: float, w: float, h: float, fill: str = "", line: int = 1) -> None:
        """A frame whose top left corner is given."""
        self.c.setLineWidth(0.7)
        if fill:
            self.c.setFillColor(HexColor(fill))
        self.c.rect(x, self.high - y - h, w, h, stroke=line, fill=bool(fill))
        self.c.setFillColor(black)

    def ink(self, x: float, y: float, seed: int, w: float = 110, h: float = 26) -> None:
        """A signature whose foot is at y."""
        ink(self.c, x, self.high - y, seed, w, h)

    def box(self, x: float, y: float, mark: str = "", size: float = 9) -> None:
        """A box to tick, foot at y: "x", "v" (tick), "f" (filled) or empty."""
        self.c.setLineWidth(0.8)
        foot = self.high - y
        self.c.rect(x, foot, size, size, fill=mark == "f")
        self.c.saveState()
        self.c.setStrokeColor(BLUE)
        self.c.setLineWidth(1.5)
        if mark == "x":
            self.c.line(x - 1, foot - 1, x + size + 2, foot + size + 1)
            self.c.line(x, foot + size + 1, x + size, foot - 1)
        if mark == "v":
            self.c.line(x + 1, foot + 4, x + 4, foot)
            self.c.line(x + 4, foot, x + size + 4, foot + size + 4)
        self.c.restoreState()

    def ring(self, x: float, y: float, w: float, h: float) -> None:
        """A hand-drawn ring around a word."""
        self.c.saveState()
        self.c.setStrokeColor(BLUE)
        self.c.setLineWidth(1.3)
        self.c.ellipse(x, self.high - y - h, x + w, self.high - y)
        self.c.restoreState()

    def stamp(self, x: float, y: float, lines: Sequence[str], turn: float = 8, **k: Any) -> None:
        """A rubber stamp with its centre at x, y."""
        stamp(self.c, x, self.high - y, lines, turn, **k)

    def grid(
        self, x: float, y: float, wide: Sequence[float], rows: Sequence[Any], **k: Any
    ) -> float:
        """A ruled table; returns the y below it."""
        table = rules(rows, wide, **k)
        _, tall = table.wrapOn(self.c, 0, 0)
        table.drawOn(self.c, x, self.high - y - tall)
        return y + float(tall)

    def next(self) -> None:
        """The next page."""
        self.c.showPage()

    def done(self) -> bytes:
        """The finished file."""
        self.c.save()
        return self.out.getvalue()


def ink(c: Canvas, x: float, y: float, seed: int, w: float = 110, h: float = 26) -> None:
    """A signature in blue ink."""
    c.saveState()
    c.setStrokeColor(BLUE)
    c.setLineWidth(1.1)
    path = c.beginPath()
    for (a, b), points in strokes(seed, w, h):
        path.moveTo(x + a, y + b)
        for i in range(0, len(points), 3):
            (x1, y1), (x2, y2), (x3, y3) = points[i : i + 3]
            path.curveTo(x + x1, y + y1, x + x2, y + y2, x + x3, y + y3)
    c.drawPath(path)
    c.restoreState()


def stamp(c: Canvas, x: float, y: float, lines: Sequence[str], turn: float = 8, **k: Any) -> None:
    """A rubber stamp with its centre at x, y."""
    size = k.get("size", 11)
    c.saveState()
    c.translate(x, y)
    c.rotate(turn)
    colour = HexColor(k.get("colour", "#a01c2c"))
    c.setStrokeColor(colour)
    c.setFillColor(Color(colour.red, colour.green, colour.blue, 0.85))
    wide = max(c.stringWidth(a, "Helvetica-Bold", size) for a in lines) + 16
    tall = len(lines) * size * 1.3 + 10
    c.setLineWidth(1.6)
    c.roundRect(-wide / 2, -tall / 2, wide, tall, 4)
    c.setFont("Helvetica-Bold", size)
    for i, line in enumerate(lines):
        c.drawCentredString(0, tall / 2 - 5 - size - i * size * 1.3 + 1, line)
    c.restoreState()


def rules(rows: Sequence[Any], wide: Sequence[float], **k: Any) -> Table:
    """A ruled table of text cells."""
    size = k.get("size", 9)
    face = k.get("face", "Helvetica")
    bold = face.replace("Roman", "Bold") if "Roman" in face else face + "-Bold"
    head = ParagraphStyle("h", fontName=bold, fontSize=size, leading=size * 1.25)
    cell = ParagraphStyle("c", fontName=face, fontSize=size, leading=size * 1.25)
    top = k.get("head", 1)

    def made(a: Any, i: int) -> Any:
        return Paragraph(a, head if i < top else cell) if isinstance(a, str) else a

    body = [[made(a, i) for a in row] for i, row in enumerate(rows)]
    table = Table(body, colWidths=wide, hAlign="LEFT")
    line = k.get("line", "#666666")
    style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    style += [("GRID", (0, 0), (-1, -1), 0.5, HexColor(line))] if line else []
    style += [("BACKGROUND", (0, 0), (-1, top - 1), HexColor(k.get("fill", "#e8ebf0")))] * bool(top)
    table.setStyle(TableStyle(style))
    return table


class Ink(Flowable):  # type: ignore[misc]
    """A signature that flows with the text; with seed 0 only its empty place."""

    def __init__(self, seed: int, width: float = 110, height: float = 26) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        """Strokes from the bottom left corner."""
        if self.seed:
            ink(self.canv, 2, 4, self.seed, self.width, self.height - 6)


def say(text: str, size: float = 10, face: str = "Helvetica", **k: Any) -> Paragraph:
    """A paragraph."""
    k = {"spaceAfter": size * 0.6, "leading": size * 1.35} | k
    return Paragraph(text, ParagraphStyle("p", fontName=face, fontSize=size, **k))


def flow(
    story: list[Any], size: Point = A4, edge: float = 56, each: Callable[..., None] | None = None
) -> bytes:
    """Paragraphs and tables on as many pages as they need; `each` draws head and foot."""
    out = io.BytesIO()
    sides = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), edge)
    plan = SimpleDocTemplate(out, pagesize=size, invariant=1, **sides)
    each = each or (lambda *_: None)
    plan.build(story, onFirstPage=each, onLaterPages=each)
    return out.getvalue()


def over(pdf: bytes, draw: Callable[[Canvas], None], page: int = 0) -> bytes:
    """Something drawn over one page of a finished PDF."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    below = writer.pages[page]
    layer = io.BytesIO()
    canvas = Canvas(layer, pagesize=below.mediabox[2:], invariant=1)
    draw(canvas)
    canvas.save()
    below.merge_page(PdfReader(layer).pages[0])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def lines(text: str) -> str:
    """Plain text for a web page, with its line ends."""
    return html.escape(text).replace("\n", "<br>")
