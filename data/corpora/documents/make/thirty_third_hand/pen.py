"""What is put on paper by pen or filled in: faces, ink, drawn boxes, form fields."""

import random

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

ROOT = "/usr/share/fonts/truetype"
FILES = {
    "DJ": "dejavu/DejaVuSans.ttf",
    "Kristi": "kristi/Kristi.ttf",
    "Breip": "breip/Breip.ttf",
    "Dkg": "fifthhorseman/dkg.ttf",
    "Narrow": "liberation/LiberationSansNarrow-Regular.ttf",
    "Narrow-Bold": "liberation/LiberationSansNarrow-Bold.ttf",
    "Lib": "liberation/LiberationSerif-Regular.ttf",
    "Lib-Bold": "liberation/LiberationSerif-Bold.ttf",
    "Cond": "dejavu/DejaVuSansCondensed.ttf",
    "Cond-Bold": "dejavu/DejaVuSansCondensed-Bold.ttf",
    "Book": "dejavu/DejaVuSerif.ttf",
    "Book-Bold": "dejavu/DejaVuSerif-Bold.ttf",
}
for _name, _file in FILES.items():
    pdfmetrics.registerFont(TTFont(_name, f"{ROOT}/{_file}"))
for _name in ("Narrow", "Lib", "Cond", "Book"):
    pdfmetrics.registerFontFamily(_name, _name, f"{_name}-Bold", _name, f"{_name}-Bold")

BOX = '<font name="DJ">☐</font>'
CROSS = '<font name="DJ">☒</font>'
TICK = '<font name="DJ">☑</font>'
CHECK = '<font name="DJ">✔</font>'


def pen(text: str, size: float = 12, font: str = "Dkg", colour: str = "#1b2f7a") -> str:
    """Words written with a pen, for use inside a paragraph."""
    return f'<font name="{font}" size="{size}" color="{colour}">{text}</font>'


class Script(Flowable):
    """A signature that can be read: words in a face of hand-writing."""

    def __init__(
        self,
        text: str,
        size: float = 20,
        font: str = "Kristi",
        colour: str = "#1b2f7a",
        line: float = 0,
    ) -> None:
        super().__init__()
        self.text, self.size, self.font, self.colour, self.line = text, size, font, colour, line
        self.width = max(line, pdfmetrics.stringWidth(text, font, size))
        self.height = size * 1.15

    def draw(self) -> None:
        c = self.canv
        if self.line:
            c.setLineWidth(0.5)
            c.line(0, 2, self.line, 2)
        c.setFillColor(HexColor(self.colour))
        c.setFont(self.font, self.size)
        c.drawString(4, self.size * 0.3, self.text)


class Ink(Flowable):
    """A signature by pen: seeded curves, over a line if wanted."""

    def __init__(
        self,
        seed: int,
        width: float = 110,
        height: float = 28,
        line: bool = True,
        colour: str = "#1a2a6c",
    ) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.line, self.colour = (
            seed,
            width,
            height,
            line,
            colour,
        )

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        c = self.canv
        if self.line:
            c.setLineWidth(0.6)
            c.line(0, 3, self.width, 3)
        if not self.seed:
            return
        rng = random.Random(self.seed)
        c.setStrokeColor(HexColor(self.colour))
        c.setLineWidth(1.1 + rng.random() * 0.5)
        x, path = 6.0, c.beginPath()
        path.moveTo(x, 8)
        while x < self.width * (0.55 + rng.random() * 0.3):
            step = 5 + rng.random() * 11
            path.curveTo(
                x + rng.uniform(-4, 6),
                rng.uniform(0, self.height + 6),
                x + rng.uniform(0, step),
                rng.uniform(-2, self.height),
                x + step,
                rng.uniform(4, 16),
            )
            x += step
        path.curveTo(x - 30, -2, x, 2, x + 24, rng.uniform(0, 14))
        c.drawPath(path)


class Square(Flowable):
    """A drawn box with a label; `mark` is "", "x", "v" or "o" (ringed)."""

    def __init__(
        self, label: str, mark: str = "", size: float = 9, font: str = "Helvetica", text: float = 10
    ) -> None:
        super().__init__()
        self.label, self.mark, self.size, self.font, self.text = label, mark, size, font, text
        self.width = size + 6 + pdfmetrics.stringWidth(label, font, text)
        self.height = size + 5

    def draw(self) -> None:
        c, s = self.canv, self.size
        c.setLineWidth(0.8)
        c.rect(0, 1, s, s)
        c.setFont(self.font, self.text)
        c.drawString(s + 6, 2, self.label)
        c.setStrokeColor(HexColor("#14206b"))
        c.setLineWidth(1.6)
        if self.mark == "x":
            c.line(-1, 0, s + 1, s + 2)
            c.line(-1, s + 2, s + 1, 0)
        elif self.mark == "v":
            c.lines([(1, 5, s / 2, 1), (s / 2, 1, s + 4, s + 5)])
        elif self.mark == "o":
            c.ellipse(-5, -4, self.width + 5, s + 6)


class Field(Flowable):
    """An AcroForm text field, or a tick box where `tick` is given."""

    def __init__(
        self,
        name: str,
        value: str = "",
        width: float = 180,
        tick: bool | None = None,
        height: float = 15,
    ) -> None:
        super().__init__()
        self.name, self.value, self.tick = name, value, tick
        self.width, self.height = (12 if tick is not None else width), height

    def draw(self) -> None:
        form = self.canv.acroForm
        if self.tick is not None:
            form.checkbox(
                name=self.name,
                checked=self.tick,
                buttonStyle="cross",
                size=11,
                x=0,
                y=2,
                relative=True,
                borderWidth=1,
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                x=0,
                y=1,
                width=self.width,
                height=self.height - 1,
                relative=True,
                fontName="Helvetica",
                fontSize=9,
                borderWidth=0,
                fillColor=HexColor("#eef2fb"),
                forceBorder=False,
            )
