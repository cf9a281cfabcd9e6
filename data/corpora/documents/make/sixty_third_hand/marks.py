"""Flowables: signatures as strokes, tick boxes, form fields, hand-writing."""

import random

from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

pdfmetrics.registerFont(TTFont("Kristi", "/usr/share/fonts/truetype/kristi/Kristi.ttf"))


class Ink(Flowable):  # type: ignore[misc]
    """A signature as strokes, without any text."""

    def __init__(self, seed: int, w: float = 105, h: float = 26) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, w, h

    def draw(self) -> None:
        rng = random.Random(self.seed)
        pen = self.canv
        pen.setStrokeColor(rng.choice([colors.HexColor("#1a2a7a"), colors.black]))
        pen.setLineWidth(rng.uniform(0.8, 1.4))
        path = pen.beginPath()
        x, y = 3.0, self.height * 0.4
        path.moveTo(x, y)
        while x < self.width - 16:
            step = rng.uniform(5, 15)
            up, down = rng.uniform(0.5, 1.0) * self.height, rng.uniform(-0.1, 0.4) * self.height
            path.curveTo(x + step * 0.2, up, x + step * 1.1, up * 0.8, x + step * 0.7, down)
            x += step
            path.curveTo(x - 2, down - 2, x + 2, y, x + 1, y + rng.uniform(-3, 4))
        path.curveTo(x, y - 8, x - self.width * 0.6, -3, self.width, y * 0.3)
        pen.drawPath(path)


class Box(Flowable):  # type: ignore[misc]
    """A tick box: empty, "x", "v" (a tick) or "/" (filled)."""

    def __init__(self, mark: str = "", size: float = 9) -> None:
        super().__init__()
        self.mark, self.width, self.height = mark, size, size

    def draw(self) -> None:
        pen, s = self.canv, self.width
        pen.setLineWidth(0.7)
        pen.rect(0, 0, s, s)
        pen.setLineWidth(1.3)
        if self.mark == "x":
            pen.line(1, 1, s - 1, s - 1)
            pen.line(1, s - 1, s - 1, 1)
        elif self.mark == "v":
            pen.line(1, s * 0.5, s * 0.4, 1)
            pen.line(s * 0.4, 1, s + 3, s + 3)
        elif self.mark:
            pen.rect(2, 2, s - 4, s - 4, fill=1)


class Field(Flowable):  # type: ignore[misc]
    """An AcroForm text field."""

    def __init__(self, name: str, value: str = "", w: float = 180, h: float = 16) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, w, h

    def draw(self) -> None:
        self.canv.acroForm.textfield(
            name=self.name, value=self.value, width=self.width, height=self.height,
            relative=True, fontSize=9, borderWidth=0.5, fieldFlags="", forceBorder=True,
        )  # fmt: skip


class Check(Flowable):  # type: ignore[misc]
    """An AcroForm check box."""

    def __init__(self, name: str, on: bool = False) -> None:
        super().__init__()
        self.name, self.on, self.width, self.height = name, on, 12, 12

    def draw(self) -> None:
        self.canv.acroForm.checkbox(
            name=self.name, checked=self.on, size=11, relative=True, buttonStyle="cross"
        )


class Hand(Flowable):  # type: ignore[misc]
    """Words in a hand-writing font."""

    def __init__(self, text: str, size: float = 19, font: str = "Kristi", turn: float = 0) -> None:
        super().__init__()
        self.text, self.size, self.font, self.turn = text, size, font, turn
        self.width, self.height = pdfmetrics.stringWidth(text, font, size), size * 0.95

    def draw(self) -> None:
        self.canv.setFillColor(colors.HexColor("#20307c"))
        self.canv.rotate(self.turn)
        self.canv.setFont(self.font, self.size)
        self.canv.drawString(0, self.size * 0.2, self.text)
