"""Ink, boxes, stamps and fields: what stands on a page beside words."""

import random
import re

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

FACES = {
    "Helvetica": ("Helvetica", "Helvetica-Bold"),
    "Times": ("Times-Roman", "Times-Bold"),
    "Courier": ("Courier", "Courier-Bold"),
}
TRUETYPE = "/usr/share/fonts/truetype/"
for _name, _path in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, TRUETYPE + _path))


def strokes(seed: int, width: float, height: float) -> list[tuple[float, ...]]:
    """The bends of a signature, as x1 y1 x2 y2 x3 y3 from a start at 0, height/2."""
    rng = random.Random(seed)
    bends, x = [], 0.0
    while x < width:
        x += rng.uniform(4, 11)
        bends.append(
            (
                x - rng.uniform(2, 9),
                rng.uniform(0, height),
                x + rng.uniform(-4, 6),
                rng.uniform(0, height),
                x,
                rng.uniform(height * 0.25, height * 0.75),
            )
        )
    return bends


class Ink(Flowable):
    """A signature as somebody's pen leaves it."""

    def __init__(self, seed: int, width: float = 90, height: float = 22) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        """The strokes."""
        path = self.canv.beginPath()
        path.moveTo(0, self.height / 2)
        for bend in strokes(self.seed, self.width, self.height):
            path.curveTo(*bend)
        self.canv.setStrokeColorRGB(0.08, 0.1, 0.45)
        self.canv.setLineWidth(1.1)
        self.canv.drawPath(path)


class Box(Flowable):
    """A drawn box, with a drawn cross or without."""

    def __init__(self, ticked: bool) -> None:
        super().__init__()
        self.ticked, self.width, self.height = ticked, 9, 9

    def draw(self) -> None:
        """Box and cross."""
        self.canv.rect(0, 0, 9, 9)
        if self.ticked:
            self.canv.setLineWidth(1.4)
            self.canv.line(-1, -1, 10, 11)
            self.canv.line(-1, 10, 10, -1)


class Stamp(Flowable):
    """A rubber stamp, a little turned; lines are parted by a slash."""

    def __init__(self, words: str, turn: float = 6) -> None:
        super().__init__()
        self.words, self.turn = words.split("/"), turn
        self.width, self.height = 170, 14 * len(self.words) + 14

    def draw(self) -> None:
        """Frame and words."""
        self.canv.rotate(self.turn)
        self.canv.setStrokeColorRGB(0.6, 0.1, 0.15)
        self.canv.setFillColorRGB(0.6, 0.1, 0.15)
        self.canv.setLineWidth(1.6)
        self.canv.roundRect(10, 0, 165, 14 * len(self.words) + 6, 4)
        self.canv.setFont("Helvetica-Bold", 10)
        for row, line in enumerate(reversed(self.words)):
            self.canv.drawCentredString(92, 7 + 14 * row, line.strip())


class Field(Flowable):
    """A label with a form field: text, or a check box when the value is on or off."""

    def __init__(self, label: str, value: str, width: float, font: str) -> None:
        super().__init__()
        self.label, self.value, self.width, self.height, self.font = label, value, width, 20, font

    def draw(self) -> None:
        """Label left, field right; boxes before their label."""
        self.canv.setFont(self.font, 9.5)
        form, name = self.canv.acroForm, re.sub(r"\W+", "_", self.label)
        if self.value in ("on", "off"):
            self.canv.drawString(20, 5, self.label)
            form.checkbox(
                name=name,
                checked=self.value == "on",
                x=0,
                y=2,
                size=13,
                relative=True,
                buttonStyle="cross",
            )
            return
        self.canv.drawString(0, 5, self.label)
        form.textfield(
            name=name,
            value=self.value,
            x=190,
            y=0,
            width=self.width,
            height=17,
            fontSize=9,
            relative=True,
            borderWidth=0.5,
        )
