"""A drawing board that writes its text the way other programs do: runs, words, single characters
or kerned arrays; with boxes, leaders, stamps and pens. All measures from the top of the page."""

import io
import math
import random

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PLACE = "/usr/share/fonts/truetype/"
FACES = {
    "Serif": "liberation/LiberationSerif-{}.ttf",
    "Sans": "liberation/LiberationSans-{}.ttf",
    "Narrow": "liberation/LiberationSansNarrow-{}.ttf",
    "Mono": "liberation/LiberationMono-{}.ttf",
    "Condensed": "dejavu/DejaVuSansCondensed{}.ttf",
}
BUILT_IN = {
    "Times": ("Times-Roman", "Times-Bold"),
    "Helvetica": ("Helvetica", "Helvetica-Bold"),
    "Courier": ("Courier", "Courier-Bold"),
}
BLUE, RED, GREY, BLACK = (0.1, 0.15, 0.55), (0.8, 0.1, 0.1), (0.45, 0.45, 0.45), (0, 0, 0)
Colour = tuple[float, float, float]


def _faces(face: str) -> tuple[str, str]:
    if face in BUILT_IN:
        return BUILT_IN[face]
    dejavu = face == "Condensed"
    names = (f"U{face}", f"U{face}B")
    for name, style in zip(
        names, ("" if dejavu else "Regular", "-Bold" if dejavu else "Bold"), strict=True
    ):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, PLACE + FACES[face].format(style)))
    return names


class Board:
    """One document in the making; `habit` is run, words, chars or kern (built-in faces only)."""

    def __init__(
        self,
        face: str = "Sans",
        size: float = 10,
        habit: str = "run",
        page: tuple[float, float] = A4,
    ) -> None:
        """Open the first page."""
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=page, invariant=1)
        self.wide, self.high = page
        self.plain, self.heavy = _faces(face)
        self.size, self.habit = size, habit
        self.foot = ""

    def t(
        self,
        x: float,
        y: float,
        text: str,
        size: float | None = None,
        bold: bool = False,
        colour: Colour = BLACK,
    ) -> float:
        """Text at x, y; the x where it ends."""
        size, face = size or self.size, self.heavy if bold else self.plain
        self.c.setFillColorRGB(*colour)
        self.c.setFont(face, size)
        wide = float(pdfmetrics.stringWidth(text, face, size))
        pieces = {"words": text.split(" "), "chars": list(text)}.get(self.habit, [text])
        gap = pdfmetrics.stringWidth(" ", face, size) if self.habit == "words" else 0
        at = x
        for piece in pieces:
            if self.habit == "kern":
                self._kern(at, y, piece, face, size)
            elif piece.strip():
                self.c.drawString(at, self.high - y, piece)
            at += pdfmetrics.stringWidth(piece, face, size) + gap
        self.c.setFillColorRGB(*BLACK)
        return x + wide

    def _kern(self, x: float, y: float, text: str, face: str, size: float) -> None:
        code = self.c._doc.getInternalFontName(face)
        parts = []
        for at in range(0, len(text), 3):
            raw = text[at : at + 3].encode("cp1252").hex()
            parts.append(f"<{raw}> {(-1) ** (at // 3) * 14}")
        place = f"1 0 0 1 {x:.2f} {self.high - y:.2f} Tm"
        self.c._code.append(f"BT {code} {size} Tf {place} [{' '.join(parts)}] TJ ET")

    def r(
        self, x: float, y: float, text: str, size: float | None = None, bold: bool = False
    ) -> None:
        """Text that ends at x."""
        face = self.heavy if bold else self.plain
        self.t(x - pdfmetrics.stringWidth(text, face, size or self.size), y, text, size, bold)

    def p(self, x: float, y: float, wide: float, text: str, lead: float = 1.35) -> float:
        """A paragraph; the y of the line after it."""
        line = ""
        for word in [*text.split(" "), "\n"]:
            longer = f"{line} {word}".strip() if word != "\n" else line
            if word == "\n" or pdfmetrics.stringWidth(longer, self.plain, self.size) > wide:
                self.t(x, y, line)
                y += self.size * lead
                line = word
            else:
                line = longer
        return y

    def box(self, x: float, y: float, w: float, h: float, fill: float | None = None) -> None:
        """A frame, shaded if `fill` (grey) is given."""
        self.c.setFillGray(1 if fill is None else fill)
        self.c.setLineWidth(0.6)
        self.c.rect(x, self.high - y - h, w, h, fill=int(fill is not None))
        self.c.setFillGray(0)

    def rule(self, x: float, y: float, to: float) -> None:
        """A line across."""
        self.c.setLineWidth(0.5)
        self.c.line(x, self.high - y, to, self.high - y)

    def cell(self, x: float, y: float, w: float, label: str, value: str, h: float = 32) -> None:
        """A framed cell: small label above, value below."""
        self.box(x, y, w, h)
        self.t(x + 4, y + 9, label, 6.5, colour=GREY)
        self.t(x + 4, y + h - 7, value)

    def dots(self, x: float, y: float, label: str, value: str, at: float = 240) -> None:
        """A label, a dotted leader, a value."""
        end = self.t(x, y, label)
        dot = pdfmetrics.stringWidth(".", self.plain, self.size)
        self.t(end + 3, y, "." * int((at - end - 8) / dot), colour=GREY)
        self.t(at, y, value)

    def table(
        self, x: float, y: float, widths: list[float], rows: list[list[str]], h: float = 18
    ) -> float:
        """A ruled grid, first row shaded; cells starting with > end at the right."""
        for number, row in enumerate(rows):
            at = x
            for wide, text in zip(widths, row, strict=True):
                self.box(at, y, wide, h, 0.88 if number == 0 else None)
                if text.startswith(">"):
                    self.r(at + wide - 4, y + h - 5, text[1:], bold=number == 0)
                else:
                    self.t(at + 4, y + h - 5, text, bold=number == 0)
                at += wide
            y += h
        return y

    def tick(self, x: float, y: float, label: str, on: bool, how: str = "cross") -> None:
        """A drawn box (or ring) left of its label, marked by pen or not."""
        c, top = self.c, self.high - y
        c.setLineWidth(0.7)
        if how == "ring":
            c.circle(x + 4.5, top + 3.5, 4.5)
            if on:
                c.circle(x + 4.5, top + 3.5, 2.6, fill=1)
        else:
            c.rect(x, top - 1, 9, 9)
        if on and how != "ring":
            c.setStrokeColorRGB(*BLUE)
            c.setLineWidth(1.3)
            if how == "check":
                c.lines([(x + 1, top + 4, x + 4, top), (x + 4, top, x + 11, top + 11)])
            else:
                c.lines([(x, top, x + 9, top + 8), (x, top + 8, x + 8, top - 1)])
            c.setStrokeGray(0)
        self.t(x + 15, y, label)

    def ink(self, x: float, y: float, seed: int, wide: float = 90) -> None:
        """A pen's signature starting at x on the line y."""
        rng = random.Random(seed)  # noqa: S311 (a pen, not a secret)
        self.c.saveState()
        self.c.setStrokeColorRGB(*BLUE)
        self.c.setLineWidth(1.1)
        path = self.c.beginPath()
        at, base = x, self.high - y
        path.moveTo(at, base)
        for _ in range(rng.randint(5, 8)):
            step = wide / 7 * rng.uniform(0.3, 1.6)
            up, down = rng.uniform(2, 26), rng.uniform(-11, 8)
            lean = rng.uniform(-14, 10)
            path.curveTo(
                at + lean, base + up, at + step + lean, base + up * 0.8, at + step, base + down
            )
            at += step
        if seed % 3 == 0:
            path.curveTo(at + 20, base + 4, x + 10, base - 12, at + 26, base - 6)
        self.c.drawPath(path)
        self.c.restoreState()

    def stamp(self, x: float, y: float, text: str, angle: float = 12, size: float = 20) -> None:
        """A framed rubber stamp, aslant."""
        self.c.saveState()
        self.c.translate(x, self.high - y)
        self.c.rotate(angle)
        self.c.setStrokeColorRGB(*RED)
        self.c.setFillColorRGB(*RED)
        self.c.setFont(self.heavy, size)
        wide = pdfmetrics.stringWidth(text, self.heavy, size)
        self.c.setLineWidth(1.6)
        self.c.rect(-6, -6, wide + 12, size + 8)
        self.c.drawString(0, 0, text)
        self.c.restoreState()

    def across(self, text: str) -> None:
        """Large pale letters over the whole page."""
        self.c.saveState()
        self.c.translate(self.wide / 2, self.high / 2)
        self.c.rotate(math.degrees(math.atan(self.high / self.wide)))
        self.c.setFillColorRGB(0.82, 0.82, 0.86)
        self.c.setFont(self.heavy, 90)
        self.c.drawCentredString(0, -30, text)
        self.c.restoreState()

    def _foot(self) -> None:
        if self.foot:
            self.rule(50, self.high - 46, self.wide - 50)
            for n, line in enumerate(self.foot.split("\n")):
                self.t(50, self.high - 36 + 9 * n, line, 7, colour=GREY)

    def next(self) -> None:
        """The next page."""
        self._foot()
        self.c.showPage()

    def pdf(self) -> bytes:
        """The finished file."""
        self._foot()
        self.c.save()
        return self.out.getvalue()
