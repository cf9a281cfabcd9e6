"""Ink, form fields and the light markup's lines."""

import random
from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

FONTS = Path("/usr/share/fonts")
pdfmetrics.registerFont(TTFont("Kristi", FONTS / "truetype/kristi/Kristi.ttf"))
pdfmetrics.registerFont(TTFont("Breip", FONTS / "truetype/breip/Breip.ttf"))
pdfmetrics.registerFont(TTFont("Sign", FONTS / "truetype/dejavu/DejaVuSans.ttf"))


def strokes(seed: int) -> list[list[float]]:
    """A signature as cubic pieces in a box of 120 by 30: x1 y1 x2 y2 x y."""
    rng = random.Random(seed)
    x, out = 4.0, [[4.0, rng.uniform(8, 22)]]
    for _ in range(rng.randint(6, 9)):
        step = rng.uniform(8, 15)
        out.append(
            [
                x + rng.uniform(-4, 9),
                rng.uniform(-2, 32),
                x + step - rng.uniform(-6, 8),
                rng.uniform(-2, 32),
                x + step,
                rng.uniform(9, 20),
            ]
        )
        x += step
    return out


class Ink(Flowable):
    """A signature drawn with a pen."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, 120, 30

    def draw(self) -> None:
        pen = self.canv.beginPath()
        first, *rest = strokes(self.seed)
        pen.moveTo(*first)
        for piece in rest:
            pen.curveTo(*piece)
        self.canv.setStrokeColor(HexColor("#1a2a7a"))
        self.canv.setLineWidth(1.1)
        self.canv.drawPath(pen)


class Field(Flowable):
    """A field of an AcroForm: `t:name:value` a line of text, `c:name:1` a box."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.kind, self.name, self.value = what.split(":", 2)
        self.width, self.height = (170, 16) if self.kind == "t" else (12, 12)

    def draw(self) -> None:
        if self.kind == "t":
            self.canv.acroForm.textfield(
                name=self.name,
                value=self.value,
                width=self.width,
                height=self.height,
                fontSize=9,
                borderWidth=0.5,
                relative=True,
                forceBorder=True,
            )
        else:
            self.canv.acroForm.checkbox(
                name=self.name,
                checked=self.value == "1",
                size=11,
                buttonStyle="cross",
                relative=True,
            )


def blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Runs of lines of one kind; other lines are paragraphs of their own."""
    kinds = ("::", "|", "[ ")
    run: tuple[str, list[str]] = ("", [])
    for line in [*text.strip().split("\n"), ""]:
        kind = next((k for k in kinds if line.startswith(k)), "")
        if run[1] and (run[0] != kind or line.startswith("|=")):
            yield run
            run = ("", [])
        if kind:
            run = (kind, [*run[1], line[len(kind) :].strip()])
        elif line.strip():
            head, _, rest = line.partition(" ")
            yield (
                (head, [rest]) if head in ("#", "##", "-", ">", ".", "--", "++") else ("p", [line])
            )
    return
