"""What is drawn and not written: ink, stamps, form fields."""

import random
import zlib
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

FONTS = "/usr/share/fonts/truetype"
BLUE = "#1a2a7a"


@cache
def fonts() -> None:
    """Registers the fonts beyond the standard ones, once."""
    pdfmetrics.registerFont(TTFont("DV", f"{FONTS}/dejavu/DejaVuSans.ttf"))
    pdfmetrics.registerFont(TTFont("Hand", f"{FONTS}/kristi/Kristi.ttf"))
    pdfmetrics.registerFont(TTFont("Pen", f"{FONTS}/breip/Breip.ttf"))


def strokes(name: str) -> list[tuple[float, ...]]:
    """A scribble: the start, then cubic pieces, in a box of about 100 by 30."""
    rng = random.Random(zlib.crc32(name.encode()))
    x, y = 2.0, rng.uniform(6, 14)
    out: list[tuple[float, ...]] = [(x, y)]
    for number in range(max(5, min(len(name), 11))):
        tall = 28 if number in (0, 5) else rng.uniform(11, 19)
        x2 = x + rng.uniform(5, 11)
        y2 = rng.uniform(4, 13)
        out.append(
            (x - rng.uniform(0, 4), tall, x2 + rng.uniform(2, 8), tall + rng.uniform(-6, 2), x2, y2)
        )
        x, y = x2, y2
    out.append((x + 10, y - 6, x - 60, 1, x + 14, y + rng.uniform(-4, 6)))
    return out


class Drawn(Flowable):  # type: ignore[misc]
    """Ink, a stamp or a form field, of a fixed size."""

    def __init__(self, kind: str, words: str) -> None:
        super().__init__()
        self.kind, self.words = kind, words
        wide = {"stamp": 150, "field": 190, "note": 200}
        self.width, self.height = (
            wide.get(kind, 110),
            {"stamp": 52, "field": 16, "area": 40}.get(kind, 30),
        )
        if kind in ("check", "tick"):
            self.width, self.height = 14, 13
        if kind == "area":
            self.width = 400

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        getattr(self, f"_{self.kind}")(self.canv)

    def _ink(self, c: Any) -> None:
        c.setStrokeColor(HexColor(BLUE))
        c.setLineWidth(1.1)
        path = c.beginPath()
        first, *rest = strokes(self.words)
        path.moveTo(*first)
        for piece in rest:
            path.curveTo(*piece)
        c.drawPath(path)

    def _hand(self, c: Any) -> None:
        c.setFillColor(HexColor(BLUE))
        c.setFont("Hand", 26)
        c.drawString(2, 6, self.words)

    def _note(self, c: Any) -> None:
        c.setFillColor(HexColor(BLUE))
        c.setFont("Pen", 13)
        c.drawString(2, 6, self.words)

    def _stamp(self, c: Any) -> None:
        lines = self.words.split("^")
        c.translate(8, 4)
        c.rotate(5)
        c.setStrokeColor(HexColor("#8a1c1c"))
        c.setFillColor(HexColor("#8a1c1c"))
        c.setLineWidth(1.5)
        c.roundRect(0, 0, 138, 12 * len(lines) + 6, 4)
        for number, line in enumerate(reversed(lines)):
            c.setFont("Helvetica-Bold", 9)
            c.drawCentredString(69, 6 + 12 * number, line)

    def _field(self, c: Any) -> None:
        name, _, value = self.words.partition("^")
        c.acroForm.textfield(
            name=name,
            value=value,
            width=self.width,
            height=self.height,
            relative=True,
            fontSize=9,
            borderWidth=0.5,
            fillColor=HexColor("#f2f5fb"),
            fontName="Helvetica",
        )

    def _area(self, c: Any) -> None:
        name, _, value = self.words.partition("^")
        c.acroForm.textfield(
            name=name,
            value=value,
            width=self.width,
            height=self.height,
            relative=True,
            fontSize=9,
            borderWidth=0.5,
            fillColor=HexColor("#f7f7f2"),
            fieldFlags="multiline",
        )

    def _check(self, c: Any) -> None:
        name, _, value = self.words.partition("^")
        c.acroForm.checkbox(
            name=name,
            checked=value == "1",
            size=12,
            relative=True,
            buttonStyle="cross",
            borderWidth=0.7,
        )

    def _tick(self, c: Any) -> None:
        c.setLineWidth(0.7)
        c.rect(1, 1, 10, 10)
        if self.words == "[x]":
            c.setStrokeColor(HexColor(BLUE))
            c.setLineWidth(1.3)
            c.line(1.5, 2, 11, 11.5)
            c.line(1, 10.5, 10.5, 1)
