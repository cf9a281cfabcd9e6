"""A sheet of paper to draw on: text, rules, boxes, ticks and ink at points from the top left.

It knows no document; every layout places its own words with it.
"""

import io
from typing import Any

import numpy as np
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

rl_config.useA85 = 0
FONTS = "/usr/share/fonts/truetype/dejavu"
INK = (0.09, 0.14, 0.45)
Colour = tuple[float, float, float]


def _register() -> None:
    for name, file in {
        "DejaVu": "DejaVuSans",
        "DejaVu-Bold": "DejaVuSans-Bold",
        "DejaVuSerif": "DejaVuSerif",
        "DejaVuSerif-Bold": "DejaVuSerif-Bold",
        "Condensed": "DejaVuSansCondensed",
        "Condensed-Bold": "DejaVuSansCondensed-Bold",
        "Mono": "DejaVuSansMono",
    }.items():
        pdfmetrics.registerFont(TTFont(name, f"{FONTS}/{file}.ttf"))
    for name, file in {"Vera": "Vera.ttf", "Vera-Bold": "VeraBd.ttf"}.items():
        pdfmetrics.registerFont(TTFont(name, file))
    script = TTFont("Script", f"{FONTS}/DejaVuMathTeXGyre.ttf")
    face = script.face
    # The mathematical bold script letters, under their plain codes: a handwriting font.
    for plain, fancy in ((0x41, 0x1D4D0), (0x61, 0x1D4EA)):
        for i in range(26):
            face.charToGlyph[plain + i] = face.charToGlyph[fancy + i]
            face.charWidths[plain + i] = face.charWidths[fancy + i]
    pdfmetrics.registerFont(script)


_register()


class Sheet:
    """One PDF in the making; `y` counts down from the top edge, in points."""

    def __init__(
        self, size: tuple[float, float] = A4, font: str = "Helvetica", body: float = 10
    ) -> None:
        self.w, self.h = size
        self.font, self.body = font, body
        self._out = io.BytesIO()
        self.c: Any = Canvas(self._out, pagesize=size, invariant=1)

    def bold(self) -> str:
        """The bold face of the sheet's own font."""
        pairs = {"Times-Roman": "Times-Bold", "Mono": "Mono"}
        return pairs.get(self.font, f"{self.font}-Bold")

    def at(
        self,
        x: float,
        y: float,
        text: str,
        size: float | None = None,
        font: str | None = None,
        color: Colour = (0, 0, 0),
        align: str = "left",
    ) -> None:
        """One line of text with its baseline at y."""
        self.c.setFont(font or self.font, size or self.body)
        self.c.setFillColorRGB(*color)
        draw = {
            "left": self.c.drawString,
            "right": self.c.drawRightString,
            "centre": self.c.drawCentredString,
        }[align]
        draw(x, self.h - y, text)
        self.c.setFillColorRGB(0, 0, 0)

    def b(self, x: float, y: float, text: str, size: float | None = None, **more: Any) -> None:
        """One line in bold."""
        self.at(x, y, text, size, self.bold(), **more)

    def para(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float | None = None,
        font: str | None = None,
        color: Colour = (0, 0, 0),
    ) -> float:
        """Wrapped prose; blank lines part paragraphs. Returns the y below it."""
        size = size or self.body
        for chunk in text.strip().split("\n\n"):
            flat = " ".join(chunk.split())
            for line in simpleSplit(flat, font or self.font, size, width):
                self.at(x, y, line, size, font, color)
                y += size * 1.32
            y += size * 0.6
        return y

    def rule(self, x0: float, y: float, x1: float, width: float = 0.6, dash: bool = False) -> None:
        """A horizontal line."""
        self.c.setLineWidth(width)
        self.c.setDash((1, 2) if dash else ())
        self.c.line(x0, self.h - y, x1, self.h - y)
        self.c.setDash()

    def frame(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: Colour | None = None,
        stroke: bool = True,
        width: float = 0.7,
    ) -> None:
        """A rectangle whose top left corner is at (x, y)."""
        self.c.setLineWidth(width)
        if fill:
            self.c.setFillColorRGB(*fill)
        self.c.rect(x, self.h - y - h, w, h, fill=int(fill is not None), stroke=int(stroke))
        self.c.setFillColorRGB(0, 0, 0)

    def tick(self, x: float, y: float, mark: str = "", size: float = 9) -> None:
        """A drawn box sitting on the baseline y; mark is '', 'x', 'v' or 'fill'."""
        self.frame(x, y - size, size, size, fill=(0, 0, 0) if mark == "fill" else None)
        top, low = self.h - y + size, self.h - y
        self.c.setStrokeColorRGB(*INK)
        self.c.setLineWidth(1.4)
        if mark == "x":
            self.c.line(x + 1, low + 1, x + size - 1, top - 1)
            self.c.line(x + 1, top - 1, x + size - 1, low + 1)
        elif mark == "v":
            self.c.line(x + 1, low + size * 0.5, x + size * 0.4, low + 1)
            self.c.line(x + size * 0.4, low + 1, x + size + 2, top + 2)
        self.c.setStrokeColorRGB(0, 0, 0)

    def ink(self, x: float, y: float, seed: int, w: float = 90, color: Colour = INK) -> None:
        """A handwritten signature: a stroke that differs with the seed."""
        rng = np.random.default_rng(seed)
        n = int(rng.integers(6, 10))
        path = self.c.beginPath()
        path.moveTo(x, self.h - y + 2)
        step = w / n
        for i in range(n):
            up, down = rng.uniform(6, 24, 2) * (1.2 if i == 0 else 0.8)
            x1 = x + i * step
            path.curveTo(
                x1 + step * rng.uniform(-0.6, 0.4),
                self.h - y + up,
                x1 + step * rng.uniform(0.7, 1.6),
                self.h - y + up * 0.7,
                x1 + step,
                self.h - y - down * 0.25,
            )
        path.curveTo(x + w, self.h - y - 4, x + w * 0.6, self.h - y - 8, x + w * 1.1, self.h - y)
        self.c.setStrokeColorRGB(*color)
        self.c.setLineWidth(1.1)
        self.c.drawPath(path)
        self.c.setStrokeColorRGB(0, 0, 0)

    def grid(
        self,
        x: float,
        y: float,
        cols: list[float],
        rows: list[list[str]],
        size: float | None = None,
        head: bool = True,
        lead: float = 16,
    ) -> float:
        """A ruled table; a cell that starts with '>' is set flush right. Returns the y below."""
        size = size or self.body - 1
        for r, row in enumerate(rows):
            left = x
            for width, cell in zip(cols, row, strict=True):
                shade = (0.9, 0.9, 0.9) if head and r == 0 else None
                self.frame(left, y, width, lead, fill=shade, width=0.4)
                face = self.bold() if head and r == 0 else self.font
                if cell.startswith(">"):
                    self.at(left + width - 4, y + lead - 5, cell[1:], size, face, align="right")
                else:
                    self.at(left + 4, y + lead - 5, cell, size, face)
                left += width
            y += lead
        return y

    def turned(self, x: float, y: float, angle: float, text: str, size: float, c: Colour) -> None:
        """Text turned about (x, y): watermarks and rubber stamps."""
        self.c.saveState()
        self.c.translate(x, self.h - y)
        self.c.rotate(angle)
        self.c.setFillColorRGB(*c)
        self.c.setFont(self.bold(), size)
        self.c.drawCentredString(0, 0, text)
        self.c.restoreState()

    def stamp(self, x: float, y: float, lines: list[str], c: Colour, angle: float = 7) -> None:
        """A rubber stamp of a few lines in a frame, turned a little."""
        self.c.saveState()
        self.c.translate(x, self.h - y)
        self.c.rotate(angle)
        self.c.setStrokeColorRGB(*c)
        self.c.setFillColorRGB(*c)
        self.c.setLineWidth(1.6)
        width = max(len(t) for t in lines) * 6.4 + 16
        self.c.roundRect(0, -14 * len(lines) - 6, width, 14 * len(lines) + 10, 4)
        for i, text in enumerate(lines):
            self.c.setFont("Courier-Bold", 10.5)
            self.c.drawCentredString(width / 2, -12 - 14 * i, text)
        self.c.restoreState()

    def page(self) -> None:
        """Begin the next page."""
        self.c.showPage()

    def pdf(self) -> bytes:
        """Close the sheet and return its bytes."""
        self.c.save()
        return self._out.getvalue()
