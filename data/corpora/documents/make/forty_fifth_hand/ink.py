"""Pens and stamps."""

import random

from reportlab import platypus as pl
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FONTS = "/usr/share/fonts/truetype"
for _name, _file in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Deja", "dejavu/DejaVuSans.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_file}"))

INK = HexColor("#1c2f7a")


class Scrawl(pl.Flowable):  # type: ignore[misc]
    """A signature in ink without any letters."""

    def __init__(self, seed: int = 1, width: float = 100) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, 26

    def draw(self) -> None:
        rng, pen = random.Random(self.seed), self.canv
        pen.saveState()
        pen.setStrokeColor(INK)
        pen.setLineWidth(1.1)
        path, step = pen.beginPath(), self.width / 7
        path.moveTo(0, 8)
        for i in range(7):
            path.curveTo(
                i * step + 3,
                rng.uniform(12, 32),
                i * step + step * 0.6,
                rng.uniform(-8, 6),
                (i + 1) * step,
                rng.uniform(6, 16),
            )
        pen.drawPath(path)
        pen.restoreState()


class Stamp(pl.Flowable):  # type: ignore[misc]
    """A rubber stamp of one or more lines, slightly turned."""

    def __init__(self, words: str, colour: str = "#a01c1c") -> None:
        super().__init__()
        self.words, self.colour = words.split("/"), HexColor(colour)
        self.width = max(pdfmetrics.stringWidth(w, "Helvetica-Bold", 11) for w in self.words) + 16
        self.height = 16 * len(self.words) + 14

    def draw(self) -> None:
        pen = self.canv
        pen.saveState()
        pen.rotate(4)
        pen.setStrokeColor(self.colour)
        pen.setFillColor(self.colour)
        pen.setLineWidth(1.7)
        pen.roundRect(0, 0, self.width, 16 * len(self.words) + 8, 4)
        pen.setFont("Helvetica-Bold", 11)
        for i, words in enumerate(reversed(self.words)):
            pen.drawString(8, 9 + 16 * i, words)
        pen.restoreState()
