"""Pens and fonts of this hand: signatures, stamps, boxes and form fields."""

import random
from typing import Any

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

FOLDER = "/usr/share/fonts/truetype/"
for code, path in {
    "Narrow": "liberation/LiberationSansNarrow-Regular",
    "Narrow-Bold": "liberation/LiberationSansNarrow-Bold",
    "Deja": "dejavu/DejaVuSansCondensed",
    "Deja-Bold": "dejavu/DejaVuSansCondensed-Bold",
    "Serif": "dejavu/DejaVuSerifCondensed",
    "Serif-Bold": "dejavu/DejaVuSerifCondensed-Bold",
    "Boxes": "dejavu/DejaVuSans",
    "Kristi": "kristi/Kristi",
    "Breip": "breip/Breip",
}.items():
    pdfmetrics.registerFont(TTFont(code, f"{FOLDER}{path}.ttf"))
for base in ("Narrow", "Deja", "Serif"):
    pdfmetrics.registerFontFamily(base, base, f"{base}-Bold", base, f"{base}-Bold")
PEN = Color(0.1, 0.15, 0.5)


def ink(c: Any, x: float, y: float, seed: int, w: float = 90, h: float = 22) -> None:
    """A signature: a random running curve."""
    rng = random.Random(seed)
    c.saveState()
    c.setStrokeColor(PEN)
    c.setLineWidth(1.1)
    p = c.beginPath()
    p.moveTo(x, y + h * 0.3)
    here, steps = x, rng.randint(5, 8)
    for _ in range(steps):
        there = here + w / steps
        p.curveTo(
            here + rng.uniform(-4, 10),
            y + rng.uniform(0.5, 1.2) * h,
            there + rng.uniform(-12, 4),
            y - rng.uniform(0, 0.35) * h,
            there,
            y + rng.uniform(0.15, 0.6) * h,
        )
        here = there
    c.drawPath(p)
    c.restoreState()


def stamp(c: Any, x: float, y: float, text: str, angle: float = 8, colour: str = "#8b1a1a") -> None:
    """A framed rubber stamp; lines parted by `/`."""
    lines = text.split("/")
    wide = max(pdfmetrics.stringWidth(line, "Helvetica-Bold", 10) for line in lines) + 14
    c.saveState()
    c.translate(x, y)
    c.rotate(angle)
    c.setStrokeColor(HexColor(colour))
    c.setFillColor(HexColor(colour))
    c.setLineWidth(1.4)
    c.roundRect(0, 0, wide, 13 * len(lines) + 8, 3)
    c.setFont("Helvetica-Bold", 10)
    for at, line in enumerate(lines):
        c.drawCentredString(wide / 2, 13 * (len(lines) - at) - 5, line)
    c.restoreState()


class Mark(Flowable):  # type: ignore[misc]
    """What stands in a cell and is no text."""

    def __init__(self, kind: str, rest: str) -> None:
        super().__init__()
        self.kind, self.rest = kind, rest
        self.width, self.height = {
            "box": (11, 11),
            "boxx": (11, 11),
            "ck": (12, 12),
            "tx": (200, 16),
            "st": (120, 44),
        }.get(kind, (110, 26))

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        if self.kind == "tx":
            self.width = wide
        return self.width, self.height

    def draw(self) -> None:
        c = self.canv
        name, _, value = self.rest.partition("=")
        if self.kind == "ink":
            ink(c, 4, 2, int(self.rest))
        elif self.kind == "kr":
            c.saveState()
            c.setFillColor(PEN)
            c.setFont("Kristi", 25)
            c.drawString(4, 5, self.rest)
            c.restoreState()
        elif self.kind in ("box", "boxx"):
            c.rect(1, 1, 9, 9)
            if self.kind == "boxx":
                c.saveState()
                c.setLineWidth(1.4)
                c.line(0, 0, 11, 11)
                c.line(0, 10, 10, 1)
                c.restoreState()
        elif self.kind == "st":
            stamp(c, 4, 4, self.rest, 4)
        elif self.kind == "ck":
            c.acroForm.checkbox(
                name=name, checked=value == "1", size=11, relative=True, buttonStyle="cross"
            )
        elif self.kind == "tx":
            c.acroForm.textfield(
                name=name,
                value=value,
                width=self.width,
                height=15,
                fontSize=9,
                relative=True,
                borderWidth=0.5,
                fillColor=white,
                textColor=black,
            )
