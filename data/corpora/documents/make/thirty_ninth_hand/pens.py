"""Ink and boxes as reportlab draws them."""

import math

from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable


def chance(seed: int, step: int) -> float:
    """A number in [0, 1) that is always the same."""
    return math.sin(seed * 12.9898 + step * 78.233) * 43758.5453 % 1


class Ink(Flowable):
    """A scrawled signature."""

    def __init__(self, seed: int, width: float = 95, height: float = 26) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        """Loops from left to right."""
        scrawl(self.canv, 0, 0, self.seed, self.width, self.height)


def scrawl(c: Canvas, x: float, y: float, seed: int, w: float = 95, h: float = 26) -> None:
    """Ink at a place."""
    c.saveState()
    c.setStrokeColor(colors.HexColor("#1b2f7a"))
    c.setLineWidth(1.1)
    path = c.beginPath()
    path.moveTo(x, y + h / 2)
    for i in range(9):
        dots = []
        for k in range(3):
            dots += [
                x + w * (i + 0.3 + 1.3 * chance(seed, 7 * i + k)) / 10,
                y + h * chance(seed, 5 * i + k + 40),
            ]
        path.curveTo(*dots)
    c.drawPath(path)
    c.restoreState()


class Tick(Flowable):
    """A drawn box, crossed or empty."""

    def __init__(self, on: bool) -> None:
        super().__init__()
        self.on, self.width, self.height = on, 10, 10

    def draw(self) -> None:
        """Square and cross."""
        self.canv.rect(0, 0, 9, 9)
        if self.on:
            self.canv.setLineWidth(1.4)
            self.canv.line(-1, -1, 11, 10)
            self.canv.line(0, 10, 9, -1)
