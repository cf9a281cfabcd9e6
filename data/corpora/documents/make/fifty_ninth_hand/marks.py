"""What a pen, a stamp or a form leaves on a platypus page."""

import random
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

TRUE = "/usr/share/fonts/truetype/"
HANDS = {
    "Kristi": TRUE + "kristi/Kristi.ttf",
    "Breip": TRUE + "breip/Breip.ttf",
    "Dkg": TRUE + "fifthhorseman/dkg.ttf",
    "Narrow": TRUE + "liberation/LiberationSansNarrow-Regular.ttf",
    "NarrowB": TRUE + "liberation/LiberationSansNarrow-Bold.ttf",
}
BLUE = "#1b2c80"


@cache
def face(name: str) -> str:
    """Registers a font file once."""
    if name in HANDS:
        pdfmetrics.registerFont(TTFont(name, HANDS[name]))
    return name


def scrawl(canvas: Any, seed: str, width: float, height: float) -> None:
    """A signature of loops, the same for the same seed."""
    rng = random.Random(seed)
    path = canvas.beginPath()
    x, y = 0.0, height * 0.4
    path.moveTo(x, y)
    while x < width:
        step = rng.uniform(0.05, 0.28) * width
        up, down = rng.uniform(0.3, 1.25) * height, rng.uniform(-0.35, 0.35) * height
        path.curveTo(x + step * 0.1, up, x + step * 0.9, up * 0.9, x + step * 0.6, height * 0.35)
        path.curveTo(x + step * 0.3, down, x + step, down, x + step * 1.1, height * 0.4)
        x += step * 1.1
    path.curveTo(x, height * 0.1, x * 0.5, -height * 0.2, width * 0.2, height * 0.05)
    canvas.drawPath(path)


class Ink(Flowable):
    """A signature: loops, or a name in a hand's font where `font` is given."""

    def __init__(
        self,
        name: str,
        width: float = 110,
        height: float = 24,
        font: str = "",
        color: str = BLUE,
        turn: float = 3,
    ) -> None:
        super().__init__()
        self.name, self.width, self.height, self.font, self.color, self.turn = (
            name,
            width,
            height,
            font,
            color,
            turn,
        )

    def draw(self) -> None:
        self.canv.setStrokeColor(HexColor(self.color))
        self.canv.setFillColor(HexColor(self.color))
        self.canv.setLineWidth(1.1)
        self.canv.rotate(self.turn)
        if self.font:
            self.canv.setFont(face(self.font), self.height * 0.95)
            self.canv.drawString(4, 3, self.name)
        else:
            scrawl(self.canv, self.name, self.width * 0.8, self.height)


class Mark(Flowable):
    """A drawn box: "" empty, "x" crossed, "v" ticked, "f" filled."""

    def __init__(self, kind: str = "", size: float = 9) -> None:
        super().__init__()
        self.kind, self.width, self.height = kind, size, size

    def draw(self) -> None:
        c, s = self.canv, self.width
        c.setLineWidth(0.7)
        c.rect(0, 0, s, s)
        c.setLineWidth(1.4)
        if self.kind == "x":
            c.line(1, 1, s - 1, s - 1)
            c.line(1, s - 1, s - 1, 1)
        elif self.kind == "v":
            c.setStrokeColor(HexColor(BLUE))
            c.line(1, s * 0.5, s * 0.4, 0)
            c.line(s * 0.4, 0, s * 1.2, s * 1.3)
        elif self.kind == "f":
            c.rect(2, 2, s - 4, s - 4, fill=1)


class Stamp(Flowable):
    """A turned rubber stamp of a few lines."""

    def __init__(
        self,
        *lines: str,
        turn: float = 8,
        color: str = "#8a1c2c",
        size: float = 9,
        width: float = 130,
    ) -> None:
        super().__init__()
        self.lines, self.turn, self.color, self.size = lines, turn, color, size
        self.width, self.height = width, len(lines) * (size + 3) + 14

    def draw(self) -> None:
        c = self.canv
        c.rotate(self.turn)
        c.setStrokeColor(HexColor(self.color))
        c.setFillColor(HexColor(self.color))
        c.setLineWidth(1.5)
        c.roundRect(0, 0, self.width, self.height - 6, 4)
        for number, line in enumerate(self.lines):
            c.setFont("Helvetica-Bold", self.size)
            c.drawCentredString(self.width / 2, self.height - 18 - number * (self.size + 3), line)


class Field(Flowable):
    """An AcroForm text field, or a check box where `on` is not None."""

    def __init__(
        self, name: str, value: str = "", width: float = 200, on: bool | None = None
    ) -> None:
        super().__init__()
        self.name, self.value, self.on = name, value, on
        self.width, self.height = (11, 11) if on is not None else (width, 16)

    def draw(self) -> None:
        form = self.canv.acroForm
        if self.on is not None:
            form.checkbox(
                name=self.name,
                tooltip=self.name,
                checked=self.on,
                x=0,
                y=0,
                size=11,
                buttonStyle="cross",
                relative=True,
                fieldFlags="",
            )
        else:
            form.textfield(
                name=self.name,
                tooltip=self.name,
                value=self.value,
                x=0,
                y=0,
                width=self.width,
                height=16,
                fontSize=9,
                relative=True,
                borderWidth=0.5,
                fieldFlags="",
            )
