"""The drawing board: a sheet that is drawn from the top, a browser that prints, pens."""

import atexit
import io
import random
import re
from collections.abc import Callable, Sequence
from typing import Any

from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table

BLUE = "#1c2f7a"
_open: list[Any] = []


def strokes(seed: int, w: float, h: float) -> list[list[tuple[float, float]]]:
    """A signature as runs of bezier points, y upwards, in a box of w by h."""
    rng = random.Random(seed)
    humps = rng.randint(5, 9)
    step = w * 0.8 / humps
    x, y = 0.0, h * rng.uniform(0.2, 0.5)
    first = [(x, y)]
    for i in range(humps):
        tall = h * (rng.uniform(0.75, 1.0) if i in (0, humps // 2) else rng.uniform(0.3, 0.6))
        low = h * rng.uniform(-0.15, 0.2)
        nx = x + step * rng.uniform(0.7, 1.3)
        first += [(x + step * 0.2, tall), (nx - step * rng.uniform(0.1, 0.8), tall), (nx, low)]
        x = nx
        if rng.random() < 0.5:
            nx = x + step * 0.3
            first += [(x - step * 0.5, low - h * 0.1), (x, h * 0.4), (nx, h * 0.25)]
            x = nx
    dash = [(w * 0.15, h * 0.05), (w * 0.4, h * -0.12), (w * 0.7, h * 0.2), (w, h * 0.1)]
    return [first, dash] if rng.random() < 0.6 else [first]


def ink(seed: int, w: float = 130, h: float = 34, color: str = BLUE, style: str = "") -> str:
    """The same signature as a picture for a web page."""
    out = []
    for run in strokes(seed, w, h):
        points = [f"{px:.1f},{h - py:.1f}" for px, py in run]
        out.append("M" + points[0] + "C" + " ".join(points[1:]))
    return (
        f'<svg width="{w}" height="{h}" style="overflow:visible;{style}"><path d="{"".join(out)}" '
        f'fill="none" stroke="{color}" stroke-width="1.4" stroke-linecap="round"/></svg>'
    )


class Sheet:
    """A canvas that counts from the top and keeps a cursor."""

    def __init__(self, size: tuple[float, float] = A4, font: str = "Helvetica", pt: float = 10):
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.w, self.h = size
        self.font, self.pt = font, pt
        self.left, self.right, self.y = 56.0, size[0] - 56.0, 60.0
        self.every: Callable[[Sheet], None] | None = None

    def bold(self) -> str:
        return "Times-Bold" if self.font == "Times-Roman" else f"{self.font}-Bold"

    def t(
        self,
        x: float,
        y: float,
        text: str,
        pt: float | None = None,
        font: str = "",
        color: str = "#000000",
        end: str = "",
    ) -> None:
        """Words at a place; `end` r or c sets them to the right or the middle."""
        self.c.setFillColor(colors.HexColor(color))
        face = self.bold() if font == "b" else font or self.font
        self.c.setFont(face, pt or self.pt)
        draw = {"r": self.c.drawRightString, "c": self.c.drawCentredString}
        draw.get(end, self.c.drawString)(x, self.h - y, text)
        self.c.setFillColor(colors.black)

    def p(
        self,
        text: str,
        pt: float | None = None,
        gap: float = 6,
        x: float | None = None,
        w: float | None = None,
        **style: Any,
    ) -> float:
        """A paragraph at the cursor, which moves below it."""
        pt = pt or self.pt
        look = {"fontName": self.font, "fontSize": pt, "leading": pt * 1.32} | style
        block = Paragraph(text, ParagraphStyle("p", **look))
        x = self.left if x is None else x
        _, high = block.wrap(w or self.right - x, 2000)
        if self.y + high > self.h - 50:
            self.page()
        block.drawOn(self.c, x, self.h - self.y - high)
        self.y += high + gap
        return self.y

    def table(
        self,
        rows: Sequence[Sequence[Any]],
        widths: Sequence[float],
        style: Sequence[Any] = (),
        x: float | None = None,
        gap: float = 10,
        pt: float | None = None,
        grid: bool = True,
        heights: Any = None,
    ) -> float:
        """A table at the cursor; words are set as paragraphs, so that they break."""
        pt = pt or self.pt - 1
        look = ParagraphStyle("c", fontName=self.font, fontSize=pt, leading=pt * 1.25)
        made = [[Paragraph(c, look) if isinstance(c, str) else c for c in row] for row in rows]
        lines = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey)] if grid else []
        block = Table(
            made, colWidths=widths, rowHeights=heights,
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *lines, *style],
        )  # fmt: skip
        _, high = block.wrap(self.w, 2000)
        if self.y + high > self.h - 40:
            self.page()
        block.drawOn(self.c, self.left if x is None else x, self.h - self.y - high)
        self.y += high + gap
        return self.y

    def line(self, x1: float, y1: float, x2: float, y2: float, wide: float = 0.6) -> None:
        self.c.setLineWidth(wide)
        self.c.line(x1, self.h - y1, x2, self.h - y2)

    def rect(self, x: float, y: float, w: float, h: float, fill: str = "") -> None:
        """A frame whose upper left corner is given."""
        self.c.setLineWidth(0.7)
        if fill:
            self.c.setFillColor(colors.HexColor(fill))
        self.c.rect(x, self.h - y - h, w, h, stroke=0 if fill else 1, fill=1 if fill else 0)
        self.c.setFillColor(colors.black)

    def box(self, x: float, y: float, mark: str = "", side: float = 9) -> None:
        """A small square on the line of text whose baseline is y; mark: tick, cross, full."""
        self.rect(x, y - side + 1, side, side)
        c, low = self.c, self.h - y - 1
        c.saveState()
        c.setStrokeColor(colors.HexColor(BLUE))
        c.setLineWidth(1.3)
        if mark == "tick":
            c.bezier(x + 1, low + 5, x + 3, low, x + 4, low + 1, x + side + 3, low + side + 3)
        elif mark == "cross":
            c.line(x - 1, low - 1, x + side + 1, low + side)
            c.line(x - 1, low + side + 1, x + side, low)
        elif mark == "full":
            c.rect(x + 1.5, low + 1.5, side - 3, side - 3, fill=1)
        c.restoreState()

    def ink(
        self, seed: int, x: float, y: float, w: float = 120, h: float = 30, color: str = BLUE
    ) -> None:
        """A signature that stands on the line y."""
        pen(self.c, seed, x, self.h - y, w, h, color)

    def hand(self, x: float, y: float, text: str, pt: float = 12, color: str = BLUE) -> None:
        """Words written in by hand."""
        self.t(x, y, text, pt, "Times-Italic", color)

    def page(self) -> None:
        if self.every:
            self.every(self)
        self.c.showPage()
        self.y = 60

    def stamp(
        self, x: float, y: float, rows: Sequence[str], color: str = "#a02020", turn: float = 8
    ):
        """A framed rubber stamp, centre at x, y."""
        c = self.c
        c.saveState()
        c.translate(x, self.h - y)
        c.rotate(turn)
        c.setStrokeColor(colors.HexColor(color))
        c.setFillColor(colors.HexColor(color))
        c.setLineWidth(1.6)
        wide = max(len(r) for r in rows) * 6.2 + 16
        high = len(rows) * 14 + 8
        c.roundRect(-wide / 2, -high / 2, wide, high, 4)
        for i, row in enumerate(rows):
            c.setFont("Helvetica-Bold", 10)
            c.drawCentredString(0, high / 2 - 14 - i * 14, row)
        c.restoreState()

    def ring(self, x: float, y: float, w: float, h: float) -> None:
        """A word circled by pen."""
        self.c.saveState()
        self.c.setStrokeColor(colors.HexColor(BLUE))
        self.c.setLineWidth(1.3)
        self.c.ellipse(x, self.h - y - h * 0.3, x + w, self.h - y + h * 0.7)
        self.c.restoreState()

    def strike(self, x: float, y: float, w: float) -> None:
        """Words crossed out by pen."""
        self.c.saveState()
        self.c.setStrokeColor(colors.HexColor(BLUE))
        self.c.setLineWidth(1.2)
        base = self.h - y + 3
        self.c.bezier(
            x - 2, base - 1, x + w / 3, base + 2, x + w / 2, base - 2, x + w + 3, base + 1
        )
        self.c.restoreState()

    def wide(self, text: str, pt: float | None = None) -> float:
        """How wide the words stand."""
        return stringWidth(text, self.font, pt or self.pt)

    def done(self) -> bytes:
        if self.every:
            self.every(self)
        self.c.save()
        return self.out.getvalue()


def pen(c: Canvas, seed: int, x: float, y: float, w: float, h: float, color: str = BLUE) -> None:
    """A signature in ink, canvas coordinates."""
    c.saveState()
    c.setStrokeColor(colors.HexColor(color))
    c.setLineWidth(1.2)
    c.setLineCap(1)
    for run in strokes(seed, w, h):
        path = c.beginPath()
        path.moveTo(x + run[0][0], y + run[0][1])
        for i in range(1, len(run) - 2, 3):
            path.curveTo(*(v for px, py in run[i : i + 3] for v in (x + px, y + py)))
        c.drawPath(path)
    c.restoreState()


def web(body: str, css: str = "", **how: Any) -> bytes:
    """A page as the browser prints it."""
    if not _open:
        player = sync_playwright().start()
        browser = player.chromium.launch(executable_path="/usr/bin/chromium")
        _open.extend((player, browser, browser.new_page()))
        atexit.register(player.stop)
        atexit.register(browser.close)
    page = _open[2]
    base = "body{font:10.5pt 'Liberation Sans';margin:0}table{border-collapse:collapse}"
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{base}{css}</style>{body}")
    margin = dict.fromkeys(("top", "bottom", "left", "right"), "16mm")
    made: bytes = page.pdf(
        **({"format": "A4", "margin": margin, "print_background": True, "tagged": False} | how)
    )
    return re.sub(rb"\(D:\d{14}", b"(D:20260101000000", made)


def over(pdf: bytes, draw: Callable[[Sheet], None], number: int = 0) -> bytes:
    """A printed page with something drawn on it by pen."""
    reader = PdfReader(io.BytesIO(pdf))
    base = reader.pages[number]
    sheet = Sheet((float(base.mediabox.width), float(base.mediabox.height)))
    draw(sheet)
    writer = PdfWriter(clone_from=reader)
    writer.pages[number].merge_page(PdfReader(io.BytesIO(sheet.done())).pages[0])
    writer.compress_identical_objects()
    for one in writer.pages:
        one.compress_content_streams()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
