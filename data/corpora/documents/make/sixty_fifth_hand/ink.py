"""Ink, boxes and form fields as flowables."""

import random

from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

HANDS = {
    "Kristi": "/usr/share/fonts/truetype/kristi/Kristi.ttf",
    "Dkg": "/usr/share/fonts/truetype/fifthhorseman/dkg.ttf",
    "Breip": "/usr/share/fonts/truetype/breip/Breip.ttf",
}
for _name, _path in HANDS.items():
    pdfmetrics.registerFont(TTFont(_name, _path))
INK = colors.Color(0.1, 0.15, 0.5)


def stroke(seed: int) -> list[tuple[float, ...]]:
    """A flourish as cubic curves in a box of 110 by 30."""
    rng = random.Random(seed * 7919)
    x, y = rng.uniform(2, 12), rng.uniform(4, 24)
    out: list[tuple[float, ...]] = [(x, y)]
    wide, tall, back = rng.uniform(4, 13), rng.uniform(5, 16), rng.uniform(-9, 9)
    for number in range(rng.randint(4, 11)):
        if x > 92:
            break
        lift = rng.uniform(18, 30) if number in (0, rng.randint(1, 6)) else rng.uniform(-tall, tall)
        end = (x + wide * rng.uniform(0.6, 1.6), rng.uniform(5, 12 + tall / 2))
        out.append((x + back, y + lift, end[0] - back, y + lift * rng.uniform(-0.4, 0.9), *end))
        x, y = end
    ending = rng.randint(0, 3)
    if ending == 0:
        out.append((x + 12, 2, x - 60, 0, min(x + 15, 108), 8 + rng.uniform(-4, 8)))
    elif ending == 1:
        out.append((x + 6, 30, x - 30, 26, min(x + 20, 108), 24))
    elif ending == 2:
        out.append((x - 5, -4, x - 20, -3, max(x - 60, 2), 3))
    return out


class Ink(Flowable):
    """A drawn signature."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, 110, 30

    def draw(self) -> None:
        """Draw the flourish."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1.1)
        path = self.canv.beginPath()
        first, *rest = stroke(self.seed)
        path.moveTo(*first)
        for curve in rest:
            path.curveTo(*curve)
        self.canv.drawPath(path)


class Tick(Flowable):
    """A drawn box, crossed or not."""

    def __init__(self, on: bool) -> None:
        super().__init__()
        self.on, self.width, self.height = on, 11, 11

    def draw(self) -> None:
        """Draw the box and the cross of the pen."""
        self.canv.setLineWidth(0.7)
        self.canv.rect(1, 0, 9, 9)
        if self.on:
            self.canv.setStrokeColor(INK)
            self.canv.setLineWidth(1.5)
            self.canv.line(0, -1, 11, 10)
            self.canv.line(0, 10, 11, -1)


class Field(Flowable):
    """An AcroForm text field, or a check box when the value is a bool."""

    def __init__(self, name: str, value: str | bool, width: float = 180) -> None:
        super().__init__()
        self.name, self.value = name, value
        self.width, self.height = (12, 12) if isinstance(value, bool) else (width, 16)

    def draw(self) -> None:
        """Put the field on the page."""
        form = self.canv.acroForm
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name,
                checked=self.value,
                size=11,
                relative=True,
                borderWidth=1,
                buttonStyle="cross",
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                width=self.width,
                height=16,
                fontSize=9,
                relative=True,
                borderWidth=0.5,
            )
