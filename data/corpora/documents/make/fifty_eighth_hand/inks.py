"""Ink, hand-written words, rubber stamps and words across the page."""

import random
from collections.abc import Sequence

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

FONTS = "/usr/share/fonts/truetype"
for _name, _path in (("Hand", "kristi/Kristi.ttf"), ("Pen", "breip/Breip.ttf")):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_path}"))


def scrawl(seed: int, width: float, height: float) -> list[tuple[float, ...]]:
    """A signature's strokes: start point, then Bezier pieces."""
    rng = random.Random(seed)
    x, y = 2.0, height * 0.4
    out: list[tuple[float, ...]] = [(x, y)]
    steps = rng.randint(6, 10)
    for n in range(steps):
        nx = 2 + (width - 6) * (n + 1) / steps
        ny = height * rng.uniform(0.15, 0.75 if n else 1.0)
        out.append(
            (
                x + rng.uniform(-3, 14),
                height * rng.uniform(0.6, 1.1),
                nx - rng.uniform(0, 14),
                height * rng.uniform(-0.1, 0.4),
                nx,
                ny,
            )
        )
        x, y = nx, ny
    return out


class Ink(Flowable):
    """A hand-written signature of strokes."""

    def __init__(
        self, seed: int, width: float = 110, height: float = 30, color: str = "#1a2a6c"
    ) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.color = seed, width, height, color

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        ink(self.canv, 0, 0, self.seed, self.width, self.height, self.color)


def ink(
    c: Canvas,
    x: float,
    y: float,
    seed: int,
    width: float = 110,
    height: float = 30,
    color: str = "#1a2a6c",
) -> None:
    """The same at a place on the page."""
    strokes = scrawl(seed, width, height)
    c.saveState()
    c.setStrokeColor(colors.HexColor(color))
    c.setLineWidth(1.1)
    path = c.beginPath()
    path.moveTo(x + strokes[0][0], y + strokes[0][1])
    for s in strokes[1:]:
        path.curveTo(x + s[0], y + s[1], x + s[2], y + s[3], x + s[4], y + s[5])
    c.drawPath(path)
    c.restoreState()


class Hand(Flowable):
    """Words written by hand, over a line where wanted."""

    def __init__(
        self,
        text: str,
        size: float = 15,
        font: str = "Pen",
        width: float = 150,
        rule: bool = False,
        color: str = "#1a2a6c",
    ) -> None:
        super().__init__()
        self.text, self.size, self.font, self.width, self.rule, self.color = (
            text,
            size,
            font,
            width,
            rule,
            color,
        )
        self.height = size * 1.15

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        c = self.canv
        if self.rule:
            c.setLineWidth(0.4)
            c.line(0, 1, self.width, 1)
        c.setFillColor(colors.HexColor(self.color))
        c.setFont(self.font, self.size)
        c.drawString(3, 4, self.text)


def across(
    c: Canvas,
    word: str,
    size: tuple[float, float] = A4,
    points: float = 95,
    grey: float = 0.82,
    angle: float = 45,
) -> None:
    """A word across the page."""
    c.saveState()
    c.setFillGray(grey)
    c.setFont("Helvetica-Bold", points)
    c.translate(size[0] / 2, size[1] / 2)
    c.rotate(angle)
    c.drawCentredString(0, -points / 3, word)
    c.restoreState()


def stamp(
    c: Canvas,
    x: float,
    y: float,
    lines: Sequence[str],
    angle: float = 8,
    color: str = "#8b1a1a",
    points: float = 11,
    ring: bool = False,
) -> None:
    """A rubber stamp."""
    c.saveState()
    c.translate(x, y)
    c.rotate(angle)
    c.setStrokeColor(colors.HexColor(color))
    c.setFillColor(colors.HexColor(color))
    c.setLineWidth(1.6)
    c.setFont("Helvetica-Bold", points)
    wide = max(c.stringWidth(line, "Helvetica-Bold", points) for line in lines) / 2 + 9
    high = len(lines) * points * 1.25 / 2 + 6
    if ring:
        c.ellipse(-wide * 1.15, -high * 1.6, wide * 1.15, high * 1.6)
    else:
        c.rect(-wide, -high, 2 * wide, 2 * high)
    for n, line in enumerate(lines):
        c.drawCentredString(0, high - 6 - points * (1.0 + 1.25 * n), line)
    c.restoreState()
