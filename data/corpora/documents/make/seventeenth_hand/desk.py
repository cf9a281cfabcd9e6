"""The drawing board: a sheet measured from its top edge, pens, boxes, stamps, and a web printer."""

import atexit
import io
import math
import random
import re
from functools import cache
from typing import Any

from paper import Paper
from playwright.sync_api import Page, sync_playwright
from reportlab.lib.colors import Color, HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table

BLUE = HexColor("#1d3a8f")
FACES = {
    "Breip": "/usr/share/fonts/truetype/breip/Breip.ttf",
    "Kristi": "/usr/share/fonts/truetype/kristi/Kristi.ttf",
}


def strokes(width: float, height: float, seed: int) -> list[tuple[float, ...]]:
    """A signature as bezier pieces from (0, 0), y upwards."""
    rng = random.Random(seed)
    count = rng.randint(3, 10)
    step = width / count
    lean, loops = rng.uniform(-0.3, 0.9), rng.random() < 0.5
    x, y, out = 0.0, rng.uniform(0, height * 0.6), []
    for number in range(count):
        tall = height * (1.4 if rng.random() < 0.25 or not number else rng.uniform(0.1, 0.8))
        nx, ny = x + step * rng.uniform(0.5, 1.4), rng.uniform(-0.3, 0.4) * height
        back = -step * 0.6 if loops else step * lean
        out.append((x, y, x + step * lean, tall, nx + back, tall * rng.uniform(0, 1), nx, ny))
        x, y = nx, ny
    if rng.random() < 0.7:
        far = x - width * rng.uniform(0.3, 0.9)
        out.append((x, y, far, -height * 0.5, far, rng.uniform(-0.3, 0.3) * height, x + 9, 0))
    return out


class Sheet:
    """One PDF being drawn; `y` counts from the top of the page and lines push it down."""

    def __init__(self, font: str = "Helvetica", size: float = 10, x: float = 62, w: float = 470):
        self.out = io.BytesIO()
        self.page = A4
        self.c = Canvas(self.out, pagesize=A4, invariant=1)
        self.font, self.size, self.x, self.w, self.y = font, size, x, w, 60.0

    @property
    def bold(self) -> str:
        """The bold face of the sheet's font."""
        return "Times-Bold" if self.font == "Times-Roman" else self.font + "-Bold"

    def t(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 0,
        font: str = "",
        color: Color = black,
        at: str = "l",
    ) -> None:
        """One line of text at a place."""
        self.c.setFillColor(color)
        self.c.setFont(font or self.font, size or self.size)
        draw = {"l": self.c.drawString, "r": self.c.drawRightString, "c": self.c.drawCentredString}
        draw[at](x, self.page[1] - y, text)
        self.c.setFillColor(black)

    def b(self, x: float, y: float, text: str, size: float = 0, **how: Any) -> None:
        """Bold text at a place."""
        self.t(x, y, text, size, self.bold, **how)

    def head(self, text: str, size: float = 15, gap: float = 12, **how: Any) -> None:
        """A bold line at the cursor."""
        self.y += size
        self.b(self.x, self.y, text, size, **how)
        self.y += gap

    def p(
        self, text: str, gap: float = 8, x: float = 0, w: float = 0, size: float = 0, **how: Any
    ) -> float:
        """A paragraph at the cursor."""
        size = size or self.size
        style = ParagraphStyle("p", fontName=self.font, fontSize=size, leading=size * 1.35, **how)
        para = Paragraph(text, style)
        _, high = para.wrapOn(self.c, w or self.w, 800)
        para.drawOn(self.c, x or self.x, self.page[1] - self.y - high)
        self.y += high + gap
        return self.y

    def pairs(self, rows: list[tuple[str, str]], at: float = 130, lead: float = 16) -> None:
        """Labels on the left, values beside them."""
        for label, value in rows:
            self.y += lead
            self.b(self.x, self.y, label)
            self.t(self.x + at, self.y, value)
        self.y += 14

    def table(
        self,
        rows: list[list[str]],
        widths: list[float],
        style: tuple[Any, ...] = (),
        grid: float = 0.5,
        size: float = 0,
        x: float = 0,
        gap: float = 12,
        head: str = "#e6e6e6",
    ) -> None:
        """A table at the cursor; cells wrap."""
        size = size or self.size - 1
        plain = ParagraphStyle("c", fontName=self.font, fontSize=size, leading=size * 1.25)
        cells = [[Paragraph(cell, plain) if cell else "" for cell in row] for row in rows]
        looks: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        if grid:
            looks.append(("GRID", (0, 0), (-1, -1), grid, black))
        if head:
            looks.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(head)))
        table = Table(cells, colWidths=widths, style=looks + list(style))
        _, high = table.wrapOn(self.c, sum(widths), 800)
        self.heights = list(table._rowHeights)
        self.top = self.y
        table.drawOn(self.c, x or self.x, self.page[1] - self.y - high)
        self.y += high + gap

    def rule(self, x0: float, x1: float, y: float, width: float = 0.6) -> None:
        """A line."""
        self.c.setLineWidth(width)
        self.c.line(x0, self.page[1] - y, x1, self.page[1] - y)

    def frame(self, x: float, y: float, w: float, h: float, width: float = 0.7) -> None:
        """A rectangle from its top left corner."""
        self.c.setLineWidth(width)
        self.c.rect(x, self.page[1] - y - h, w, h)

    def box(self, x: float, y: float, mark: str = "", side: float = 9) -> None:
        """A box on the baseline y: `v` ticked, `x` crossed, `f` filled."""
        c, low = self.c, self.page[1] - y - 1
        c.setLineWidth(0.8)
        c.rect(x, low, side, side, fill=0)
        if mark == "f":
            c.rect(x + 1.5, low + 1.5, side - 3, side - 3, fill=1)
        if mark == "x":
            c.setLineWidth(1.4)
            c.line(x - 1, low - 1, x + side + 1, low + side + 2)
            c.line(x - 1, low + side + 1, x + side + 2, low - 1)
        if mark == "v":
            self.tick(x, y, side)

    def tick(self, x: float, y: float, side: float = 9, color: Color = BLUE) -> None:
        """A tick by hand."""
        low = self.page[1] - y - 1
        self.c.setStrokeColor(color)
        self.c.setLineWidth(1.6)
        self.c.bezier(x + 1, low + 5, x + 3, low + 3, x + 4, low + 1, x + 4, low + 1)
        self.c.bezier(x + 4, low + 1, x + 6, low + 7, x + 9, low + 11, x + side + 5, low + side + 5)
        self.c.setStrokeColor(black)

    def ink(self, x: float, y: float, seed: int, w: float = 105, h: float = 20) -> None:
        """A signature whose base is at y."""
        self.c.setStrokeColor(BLUE if seed % 3 else black)
        self.c.setLineWidth(1.1)
        for piece in strokes(w, h, seed):
            place = [v + (x if i % 2 == 0 else self.page[1] - y) for i, v in enumerate(piece)]
            self.c.bezier(*place)
        self.c.setStrokeColor(black)

    def hand(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 17,
        face: str = "Breip",
        color: Any = BLUE,
    ) -> None:
        """Handwriting."""
        if face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(face, FACES[face]))
        self.t(x, y, text, size, face, color)

    def ring(self, x: float, y: float, w: float, h: float = 18) -> None:
        """A word circled by hand; y is the word's baseline."""
        self.c.setStrokeColor(BLUE)
        self.c.setLineWidth(1.3)
        low = self.page[1] - y - h * 0.3
        self.c.ellipse(x - 5, low, x + w + 6, low + h)
        self.c.setStrokeColor(black)

    def struck(self, x: float, y: float, text: str, size: float = 0, double: bool = False) -> float:
        """Text struck out; returns where it ends."""
        self.t(x, y, text, size)
        end = x + stringWidth(text, self.font, size or self.size)
        self.rule(x - 1, end + 1, y - 3, 1.1)
        if double:
            self.rule(x - 1, end + 1, y - 5, 1.1)
        return end

    def stamp(
        self, x: float, y: float, lines: list[str], color: str = "#a01818", angle: float = 8,
        size: float = 12,
    ) -> None:  # fmt: skip
        """A rubber stamp around a centre."""
        c = self.c
        c.saveState()
        c.translate(x, self.page[1] - y)
        c.rotate(angle)
        c.setStrokeColor(HexColor(color))
        c.setFillColor(HexColor(color))
        wide = max(stringWidth(line, "Helvetica-Bold", size) for line in lines) + 16
        high = len(lines) * size * 1.3 + 8
        c.setLineWidth(1.6)
        c.roundRect(-wide / 2, -high / 2, wide, high, 4)
        c.setFont("Helvetica-Bold", size)
        for number, line in enumerate(lines):
            c.drawCentredString(0, high / 2 - size * 1.25 * (number + 1), line)
        c.restoreState()

    def shout(self, text: str, size: float = 90, angle: float = 50, tone: float = 0.85) -> None:
        """A watermark across the page; call it first."""
        self.c.saveState()
        self.c.translate(self.page[0] / 2, self.page[1] / 2)
        self.c.rotate(angle)
        self.c.setFillGray(tone)
        self.c.setFont("Helvetica-Bold", size)
        self.c.drawCentredString(0, -size / 3, text)
        self.c.restoreState()

    def turn(self) -> None:
        """The next page."""
        self.c.showPage()
        self.y = 60

    def bytes(self) -> bytes:
        """The finished PDF."""
        self.c.save()
        return self.out.getvalue()

    def paper(self, name: str, label: dict[str, Any], form: str = "text") -> Paper:
        """The finished paper."""
        return Paper(f"kg-{name}", "a", form, self.bytes(), label)


@cache
def browser() -> Page:
    """One headless browser for all pages."""
    play = sync_playwright().start()
    chromium = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(play.stop)
    return chromium.new_page()


def printed(html: str, css: str = "", **how: Any) -> bytes:
    """HTML printed to PDF with fixed dates."""
    page = browser()
    base = "body{font:10.5pt 'Liberation Sans';margin:0;color:#222}td,th{text-align:left}"
    page.set_content(f"<meta charset=utf-8><style>{base}{css}</style>{html}")
    margin = {"top": "16mm", "bottom": "16mm", "left": "17mm", "right": "17mm"}
    data = page.pdf(**{"format": "A4", "margin": margin, "print_background": True} | how)
    return re.sub(rb"\(D:\d{14}", b"(D:20260601080000", data)


def web(name: str, label: dict[str, Any], html: str, css: str = "", **how: Any) -> Paper:
    """A paper from a web page."""
    return Paper(f"kg-{name}", "a", "text", printed(html, css, **how), label)


def svg(seed: int, w: float = 120, h: float = 24) -> str:
    """A signature for a web page."""
    path = "".join(
        "M{:.1f} {:.1f}C{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}".format(
            *(v if i % 2 == 0 else h * 1.3 - v for i, v in enumerate(piece))
        )
        for piece in strokes(w, h, seed)
    )
    size = f"width={w + 20:.0f} height={math.ceil(h * 1.7)}"
    return f"<svg {size}><path d='{path}' fill=none stroke=#223a86 stroke-width=1.5 /></svg>"
