"""Pieces that a sheet is made of: fonts, signatures, boxes and fields of forms."""

import random
from html import escape

from reportlab.lib.colors import HexColor, black, white
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

ROOT = "/usr/share/fonts/truetype/"
OWN = {
    "kristi": "kristi/Kristi.ttf",
    "dkg": "fifthhorseman/dkg.ttf",
    "breip": "breip/Breip.ttf",
    "narrow": "liberation/LiberationSansNarrow-Regular.ttf",
    "narrow-bold": "liberation/LiberationSansNarrow-Bold.ttf",
    "dejavu": "dejavu/DejaVuSans.ttf",
    "dejavu-bold": "dejavu/DejaVuSans-Bold.ttf",
    "cond": "dejavu/DejaVuSerifCondensed.ttf",
    "cond-bold": "dejavu/DejaVuSerifCondensed-Bold.ttf",
}
for _name, _path in OWN.items():
    pdfmetrics.registerFont(TTFont(_name, ROOT + _path))
for _name in ("kristi", "dkg", "breip"):
    pdfmetrics.registerFontFamily(_name, _name, _name, _name, _name)
for _name in ("narrow", "dejavu", "cond"):
    pdfmetrics.registerFontFamily(_name, _name, f"{_name}-bold", _name, f"{_name}-bold")
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
ALIGN = {"l": 0, "c": 1, "r": 2, "j": 4}
BLUE = "#1c2f86"


def bold(font: str) -> str:
    """The bold face of a font."""
    return BOLD.get(font, f"{font}-bold")


def hand(text: str, font: str = "dkg", size: int = 13, color: str = BLUE) -> str:
    """Text as written by hand with a pen."""
    return f'<font name="{font}" size="{size}" color="{color}">{escape(text)}</font>'


class Ink(Flowable):
    """A signature: a scribbled line without letters, or a name in a script font."""

    def __init__(
        self,
        seed: int = 0,
        text: str = "",
        font: str = "kristi",
        high: float = 26,
        wide: float = 105,
    ) -> None:
        super().__init__()
        self.seed, self.text, self.font = seed, text, font
        self.width, self.height = wide, high

    def wrap(self, *_: float) -> tuple[float, float]:
        """Its size."""
        return self.width, self.height

    def draw(self) -> None:
        """A pen's way over the paper."""
        pen = self.canv
        pen.saveState()
        pen.setStrokeColor(HexColor(BLUE))
        pen.setFillColor(HexColor(BLUE))
        if self.text:
            pen.setFont(self.font, self.height)
            pen.drawString(2, 4, self.text)
        else:
            rng = random.Random(self.seed)
            x, y = 2.0, self.height * rng.uniform(0.25, 0.6)
            wild, climb = rng.uniform(0.6, 1.5), rng.uniform(-0.5, 1.6)
            way = pen.beginPath()
            way.moveTo(x, y)
            for turn in range(rng.randint(6, 10)):
                step = self.width / 10
                tall = self.height * wild * (1.0 if turn in (0, rng.randint(2, 6)) else 0.45)
                way.curveTo(
                    x + rng.uniform(-3, step),
                    y + rng.uniform(0, tall),
                    x + rng.uniform(0, step),
                    y - rng.uniform(0, tall * 0.7),
                    x + step,
                    y + climb,
                )
                y += climb
                x += step
            pen.setLineWidth(1.1)
            pen.drawPath(way)
            if rng.random() < 0.5:
                pen.line(self.width * 0.2, 3, self.width * 0.85, rng.uniform(3, 9))
        pen.restoreState()


class Tick(Flowable):
    """A drawn box; mark is "" (empty), "x", "v" (tick) or "f" (filled); round ones are rings."""

    def __init__(
        self, mark: str = "", size: float = 9, ring: bool = False, pen: bool = False
    ) -> None:
        super().__init__()
        self.mark, self.side, self.ring, self.pen = mark, size, ring, pen
        self.width = self.height = size

    def wrap(self, *_: float) -> tuple[float, float]:
        """Its size."""
        return self.side, self.side

    def draw(self) -> None:
        """The box and what stands in it."""
        pen, a = self.canv, self.side
        pen.saveState()
        pen.setLineWidth(0.8)
        if self.ring:
            pen.circle(a / 2, a / 2, a / 2)
        else:
            pen.rect(0, 0, a, a)
        if self.pen:
            pen.setStrokeColor(HexColor(BLUE))
        pen.setLineWidth(1.4)
        over = 2.5 if self.pen else -1.2
        if self.mark == "x":
            pen.line(-over, -over, a + over, a + over)
            pen.line(-over, a + over, a + over, -over)
        elif self.mark == "v":
            pen.line(1, a * 0.45, a * 0.4, 1)
            pen.line(a * 0.4, 1, a + 2, a + 3)
        elif self.mark == "f":
            pen.setFillColor(black)
            (
                pen.circle(a / 2, a / 2, a / 4, fill=1)
                if self.ring
                else pen.rect(2, 2, a - 4, a - 4, fill=1)
            )
        pen.restoreState()


class Field(Flowable):
    """A field of an AcroForm: text (`value` a string) or a check box (`value` a bool)."""

    def __init__(
        self, name: str, value: str | bool = "", wide: float = 180, high: float = 16
    ) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, wide, high

    def wrap(self, *_: float) -> tuple[float, float]:
        """Its size."""
        return self.width, self.height

    def draw(self) -> None:
        """The widget at this place."""
        form = self.canv.acroForm
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name,
                checked=self.value,
                relative=True,
                size=11,
                buttonStyle="cross",
                borderWidth=1,
                borderColor=black,
                fillColor=white,
                textColor=black,
                forceBorder=True,
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                relative=True,
                width=self.width,
                height=self.height,
                fontSize=9,
                borderWidth=0.5,
                borderColor=black,
                fillColor=white,
                textColor=black,
                forceBorder=True,
            )
