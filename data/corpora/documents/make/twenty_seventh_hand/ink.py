"""Faces, pens, boxes and stamps of the hand kq."""

import random
from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

TRUETYPE = "/usr/share/fonts/truetype"
for _name, _file in (
    ("Kristi", "kristi/Kristi"),
    ("Breip", "breip/Breip"),
    ("Dkg", "fifthhorseman/dkg"),
    ("Narrow", "liberation/LiberationSansNarrow-Regular"),
    ("Narrow-Bold", "liberation/LiberationSansNarrow-Bold"),
    ("DV", "dejavu/DejaVuSans"),
    ("DV-Bold", "dejavu/DejaVuSans-Bold"),
    ("DVS", "dejavu/DejaVuSerif"),
    ("DVS-Bold", "dejavu/DejaVuSerif-Bold"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{TRUETYPE}/{_file}.ttf"))
for _name in ("Narrow", "DV", "DVS"):
    bold = f"{_name}-Bold"
    pdfmetrics.registerFontFamily(_name, normal=_name, bold=bold, italic=_name, boldItalic=bold)

BOLD = {
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Narrow": "Narrow-Bold",
    "DV": "DV-Bold",
    "DVS": "DVS-Bold",
}
SANS, SERIF, MONO = "Helvetica", "Times-Roman", "Courier"
BLUE = "#1b2f86"


class Ink(Flowable):
    """A pen stroke that nobody can read."""

    def __init__(self, seed: str, width: float = 105, height: float = 26, color: str = BLUE):
        super().__init__()
        self.seed, self.width, self.height, self.color = seed, width, height, color

    def draw(self) -> None:
        scribble(self.canv, self.seed, 0, 0, self.width, self.height, self.color)


class Tick(Flowable):
    """A drawn box with or without a cross."""

    def __init__(self, on: bool, size: float = 9, kind: str = "x"):
        super().__init__()
        self.on, self.width, self.height, self.kind = on, size, size, kind

    def draw(self) -> None:
        box(self.canv, 0, 0, self.on, self.width, self.kind)


def scribble(
    c: Canvas, seed: str, x: float, y: float, w: float, h: float, color: str = BLUE
) -> None:
    rng = random.Random(seed)
    c.saveState()
    c.setStrokeColor(HexColor(color))
    c.setLineWidth(1.1)
    c.setLineCap(1)
    path = c.beginPath()
    at = x + 2
    path.moveTo(at, y + h * 0.4)
    count = rng.randint(5, 8)
    for _ in range(count):
        step = w / count * rng.uniform(0.7, 1.1)
        path.curveTo(
            at + step * rng.uniform(-0.3, 0.6),
            y + h * rng.uniform(0.6, 1.2),
            at + step * rng.uniform(0.4, 1.3),
            y + h * rng.uniform(-0.3, 0.3),
            at + step,
            y + h * rng.uniform(0.2, 0.6),
        )
        at += step
    c.drawPath(path)
    c.restoreState()


def box(c: Canvas, x: float, y: float, on: bool, size: float = 9, kind: str = "x") -> None:
    """kind: x, v (hook), o (circle with a dot)."""
    c.saveState()
    c.setLineWidth(0.7)
    if kind == "o":
        c.circle(x + size / 2, y + size / 2, size / 2)
        if on:
            c.circle(x + size / 2, y + size / 2, size / 4, fill=1)
    else:
        c.rect(x, y, size, size)
    if on and kind != "o":
        c.setLineWidth(1.4)
        if kind == "x":
            c.line(x - 1, y - 1, x + size + 1, y + size + 1)
            c.line(x - 1, y + size + 1, x + size + 1, y - 1)
        else:
            c.lines([(x + 1, y + 4, x + 4, y + 1), (x + 4, y + 1, x + size + 2, y + size + 3)])
    c.restoreState()


def stamp(
    c: Canvas,
    x: float,
    y: float,
    lines: Sequence[str],
    color: str = "#a01818",
    angle: float = 8,
    size: float = 11,
    ring: bool = False,
) -> None:
    """A rubber stamp; (x, y) is its middle."""
    c.saveState()
    c.translate(x, y)
    c.rotate(angle)
    c.setFillColor(HexColor(color))
    c.setStrokeColor(HexColor(color))
    c.setLineWidth(1.6)
    width = max(c.stringWidth(line, "Helvetica-Bold", size) for line in lines) + 18
    height = len(lines) * size * 1.3 + 10
    if ring:
        c.ellipse(-width / 2 - 12, -height / 2 - 10, width / 2 + 12, height / 2 + 10)
    else:
        c.roundRect(-width / 2, -height / 2, width, height, 4)
    c.setFont("Helvetica-Bold", size)
    for number, line in enumerate(lines):
        c.drawCentredString(0, height / 2 - 5 - size - number * size * 1.3, line)
    c.restoreState()


def water(
    c: Canvas, word: str, color: str = "#d9d9d9", size: float = 90, angle: float = 50
) -> None:
    """A word across the page."""
    c.saveState()
    c.setFillColor(HexColor(color))
    c.translate(c._pagesize[0] / 2, c._pagesize[1] / 2)
    c.rotate(angle)
    c.setFont("Helvetica-Bold", size)
    c.drawCentredString(0, -size / 3, word)
    c.restoreState()


def hand(text: str, face: str = "Kristi", size: float = 22, color: str = BLUE) -> Paragraph:
    """Handwriting."""
    style = ParagraphStyle("i", fontName=face, fontSize=size, leading=size * 1.05)
    style.textColor = HexColor(color)
    return Paragraph(text, style)
