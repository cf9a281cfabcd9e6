"""What pens, stamps and form fields leave on a page."""

import random

from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

FONTS = "/usr/share/fonts/truetype"
for _name, _file in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
    ("Narrow", "liberation/LiberationSansNarrow-Regular.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_file}"))


class Ink(Flowable):
    """A signature: a scrawl of curves, or words in a handwriting font; `name` is what stands under the line."""

    def __init__(
        self,
        seed: int,
        words: str = "",
        font: str = "Kristi",
        width: float = 110,
        height: float = 30,
    ) -> None:
        super().__init__()
        self.seed, self.words, self.font, self.width, self.height = seed, words, font, width, height

    def draw(self) -> None:
        """Draws in blue ink."""
        c, rng = self.canv, random.Random(self.seed)
        c.saveState()
        c.setStrokeColor(colors.HexColor("#1b2f8a"))
        c.setFillColor(colors.HexColor("#1b2f8a"))
        if self.words:
            c.translate(4, 6)
            c.rotate(rng.uniform(-2, 5))
            c.setFont(self.font, self.height * 0.9 if self.font == "Kristi" else self.height * 0.5)
            c.drawString(0, 0, self.words)
        else:
            c.setLineWidth(1.1)
            x, y = 6.0, self.height / 2
            line = c.beginPath()
            line.moveTo(x, y)
            while x < self.width - 20:
                step = rng.uniform(7, 16)
                line.curveTo(
                    x + step,
                    rng.uniform(-2, self.height),
                    x - step / 2,
                    rng.uniform(0, self.height + 6),
                    x + step * 0.8,
                    rng.uniform(4, self.height - 4),
                )
                x += step * 0.8
            c.drawPath(line)
        c.restoreState()


class Box(Flowable):
    """A drawn square with or without a drawn cross."""

    def __init__(self, on: bool = False) -> None:
        super().__init__()
        self.on, self.width, self.height = on, 10, 10

    def draw(self) -> None:
        """The square, then the two strokes of a pen."""
        c = self.canv
        c.rect(0, 0, 8, 8)
        if self.on:
            c.setLineWidth(1.4)
            c.line(-1, -1, 10, 10)
            c.line(0, 9, 9, -1)


class Stamp(Flowable):
    """A rubber stamp of some lines, slightly turned."""

    def __init__(
        self, *lines: str, color: str = "#a02020", angle: float = 4, width: float = 150
    ) -> None:
        super().__init__()
        self.lines, self.color, self.angle = lines, colors.HexColor(color), angle
        self.width, self.height = width, 14 * len(lines) + 18

    def draw(self) -> None:
        """Frame and centred lines."""
        c = self.canv
        c.saveState()
        c.rotate(self.angle)
        c.setStrokeColor(self.color)
        c.setFillColor(self.color)
        c.setLineWidth(1.6)
        c.roundRect(0, 0, self.width, self.height - 8, 5)
        c.setFont("Helvetica-Bold", 9)
        for i, line in enumerate(self.lines):
            c.drawCentredString(self.width / 2, self.height - 22 - 14 * i, line)
        c.restoreState()


class Field(Flowable):
    """A text field of a PDF form."""

    def __init__(self, name: str, value: str = "", width: float = 200) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, 17

    def draw(self) -> None:
        """Puts the field where the flowable stands."""
        self.canv.acroForm.textfield(
            name=self.name,
            value=self.value,
            width=self.width,
            height=16,
            fontSize=9,
            borderWidth=0.5,
            fontName="Helvetica",
            relative=True,
            fillColor=colors.HexColor("#f3f6fb"),
            maxlen=400,
        )


class Tick(Flowable):
    """A check box of a PDF form."""

    def __init__(self, name: str, on: bool = False) -> None:
        super().__init__()
        self.name, self.on, self.width, self.height = name, on, 13, 13

    def draw(self) -> None:
        """Puts the box where the flowable stands."""
        self.canv.acroForm.checkbox(
            name=self.name, checked=self.on, size=12, buttonStyle="cross", relative=True
        )
