"""Scrawls, drawn boxes, form fields and cells for the line language."""

import random
import re

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph

FONTS = "/usr/share/fonts/truetype"
for _name, _file in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
    ("DejaVu", "dejavu/DejaVuSans.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_file}"))
FACES = {
    "H": ("Helvetica", "Helvetica-Bold"),
    "T": ("Times-Roman", "Times-Bold"),
    "C": ("Courier", "Courier-Bold"),
}
TAGS = {
    "[o]": '<font name="DejaVu">\u2610</font>',
    "[x]": '<font name="DejaVu">\u2612</font>',
    "[v]": '<font name="DejaVu">\u2611</font>',
    "<k>": '<font name="Kristi" size="19" color="#1b2a6b">',
    "<b2>": '<font name="Breip" size="15" color="#202060">',
    "<d>": '<font name="Dkg" size="15" color="#14213d">',
    "</k>": "</font>",
    "</b2>": "</font>",
    "</d>": "</font>",
}


def curve(seed: int, width: float, height: float) -> list[tuple[float, ...]]:
    """The strokes of a scrawl: a tall first letter, waves, sometimes loops and a tail."""
    dice = random.Random(seed * 7919)
    tall, tail, loops = dice.uniform(0.9, 1.5), dice.random() < 0.5, dice.random() < 0.6
    at, pieces = (0.0, height * dice.uniform(0, 0.5)), []
    first = (width * 0.12, height * 0.1)
    pieces.append((*at, width * 0.02, height * tall, width * 0.2, height * tall, *first))
    at = first
    count = dice.randint(3, 8)
    reach = width * dice.uniform(0.55, 0.95)
    for step in range(1, count + 1):
        end = (first[0] + (reach - first[0]) * step / count, height * dice.uniform(0, 0.35))
        back = dice.uniform(8, 16) if loops else dice.uniform(-3, 3)
        top = height * dice.uniform(0.35, 1.1 if dice.random() < 0.3 else 0.6)
        pieces.append((*at, at[0] + back, top, end[0] - back, top, *end))
        at = end
    if tail:
        pieces.append(
            (
                *at,
                at[0] + 15,
                -height * 0.3,
                width * 0.3,
                -height * 0.25,
                width * 0.05,
                -height * 0.05,
            )
        )
    return pieces


class Ink(Flowable):
    """A signature as strokes, or with `mark` a drawn box: "x" crossed, "o" empty."""

    def __init__(self, seed: int = 1, mark: str = "") -> None:
        super().__init__()
        self.seed, self.mark = seed, mark
        self.width, self.height = (11.0, 11.0) if mark else (86.0, 25.0)

    def draw(self) -> None:
        if self.mark:
            self.canv.rect(0, 0, 10, 10)
            if self.mark == "x":
                self.canv.setStrokeColorRGB(0.1, 0.15, 0.5)
                self.canv.setLineWidth(1.4)
                self.canv.line(-1, -2, 12, 11.5)
                self.canv.line(-0.5, 11, 11, -1)
            return
        self.canv.setStrokeColorRGB(0.1, 0.14, 0.45)
        self.canv.setLineWidth(1.1)
        for piece in curve(self.seed, self.width, self.height):
            self.canv.bezier(*piece)


class Field(Flowable):
    """A field of a form: text, or with `check` a box."""

    def __init__(self, name: str, value: str, check: bool) -> None:
        super().__init__()
        self.name, self.value, self.check = name, value, check
        self.width, self.height = (12.0, 12.0) if check else (190.0, 16.0)

    def draw(self) -> None:
        form = self.canv.acroForm
        if self.check:
            form.checkbox(
                name=self.name,
                checked=self.value == "1",
                size=12,
                relative=True,
                buttonStyle="cross",
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                width=190,
                height=16,
                fontSize=9,
                borderWidth=0.5,
                relative=True,
            )


def dress(text: str) -> str:
    for tag, face in TAGS.items():
        text = text.replace(tag, face)
    return text


def cell(text: str, style: ParagraphStyle) -> Flowable:
    """`~7` a scrawl, `^x` a drawn box, `{name=value}` and `{?name=1}` form fields, else words."""
    if found := re.fullmatch(r"~(\d+)", text):
        return Ink(int(found[1]))
    if found := re.fullmatch(r"\^([xo])", text):
        return Ink(mark=found[1])
    if found := re.fullmatch(r"\{(\??)(\w+)=(.*)\}", text):
        return Field(found[2], found[3], bool(found[1]))
    return Paragraph(dress(text), style)
