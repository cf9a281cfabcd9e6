"""Drawing tools of the hand kt: typst pages, reportlab sheets, ink, boxes, stamps, fields."""

import io
import math
import random
import re
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRELUDE = """
#set text(font: ("{font}", "DejaVu Sans"), size: {size}pt, lang: "{lang}")
#set smartquote(enabled: false)
#set page(paper: "{paper}", margin: {margin}{page})
#set table(stroke: 0.5pt + luma(120), inset: 5pt)
#let hw(body, f: "Dancing Script", s: 13pt) = text(font: f, size: s, fill: rgb("#1c2a70"), body)
#let tick(on) = box(width: 9pt, height: 9pt, stroke: 0.8pt, baseline: 1pt, if on {{
  place(line(start: (1pt, 1pt), end: (8pt, 8pt), stroke: 1.3pt))
  place(line(start: (8pt, 1pt), end: (1pt, 8pt), stroke: 1.3pt)) }})
#let blank(w: 5cm) = box(width: w, stroke: (bottom: 0.6pt), height: 10pt)
#let kv(..a) = grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 7pt, ..a)
#let mark(body, a: -35deg, s: 90pt, c: luma(215)) = place(center + horizon,
  rotate(a, text(size: s, fill: c, weight: "bold", body)))
#let stamp(body, a: -8deg, c: rgb("#a02030")) = rotate(a, box(stroke: 1.6pt + c, inset: 7pt,
  radius: 3pt, align(center, text(fill: c, weight: "bold", size: 9pt, body))))
"""


def points(seed: int, w: float, h: float) -> list[tuple[float, float]]:
    """The points of one signature's curve, left to right with loops."""
    rng, style = random.Random(seed), seed % 4
    count = 19 + 3 * rng.randint(0, 3)
    lean = rng.uniform(-0.12, 0.3)
    out = []
    for i in range(count):
        x = w * i / count + rng.uniform(-0.09, 0.09) * w
        y = h / 2 + math.sin(i * 1.9 + seed) * h * 0.38 * rng.uniform(0.4, 1.2)
        if style == 1 and i > 9:  # a flat tail after the initials
            y = h * 0.55 + rng.uniform(-1.5, 1.5)
        elif style == 2:  # spikes
            y = h * (0.1 if i % 2 else 0.8) + rng.uniform(-4, 4)
        elif style == 3 and i < 7:  # a big first letter
            x, y = w * 0.12 + 14 * math.sin(i), h / 2 + h * 0.62 * math.cos(i * 1.3)
        y += lean * (w / 2 - x) * 0.3
        out.append((round(x, 1), round(y, 1)))
    return out


def inked(seed: int, w: float = 95, h: float = 26) -> str:
    """A signature as a typst curve."""
    pts = points(seed, w, h)
    parts = [f"curve.move(({pts[0][0]}pt, {pts[0][1]}pt))"]
    for i in range(1, len(pts) - 2, 3):
        a, b, c = (f"({x}pt, {y}pt)" for x, y in pts[i : i + 3])
        parts.append(f"curve.cubic({a}, {b}, {c})")
    return (
        f"#box(width: {w}pt, height: {h}pt, baseline: 9pt, "
        f'place(curve(stroke: 1.1pt + rgb("#1b2a6b"), {", ".join(parts)})))'
    )


def ty(
    body: str,
    font: str = "Liberation Sans",
    size: float = 10,
    lang: str = "en",
    paper: str = "a4",
    margin: str = "2cm",
    page: str = "",
) -> bytes:
    """A typst page; `«7»` is ink of seed 7, `‹x›` and `‹ ›` are drawn boxes, @ and $ are plain."""
    text = re.sub(r"«(\d+)»", lambda m: inked(int(m[1])), body)
    text = text.replace("‹x›", "#tick(true);").replace("‹ ›", "#tick(false);")
    text = re.sub(r"<(?=[a-z]+[.@\\-])", r"\\u{3c}", text)
    text = text.replace("@", "\\u{40}").replace("$", "\\u{24}")
    head = PRELUDE.format(
        font=font, size=size, lang=lang, paper=paper, margin=margin, page=page and ", " + page
    )
    return bytes(typst.compile((head + text).encode()))


class Sheet:
    """A reportlab page with a falling pen; `y` counts from the top."""

    def __init__(
        self, size: tuple[float, float] = (595, 842), font: str = "Helvetica", left: float = 56
    ) -> None:
        self.out = io.BytesIO()
        self.size = size
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.font, self.left, self.y = font, left, 56.0
        self.bold = "Times-Bold" if font == "Times-Roman" else font + "-Bold"

    def at(self, x: float, y: float, text: str, size: float = 10, b: bool = False) -> None:
        self.c.setFont(self.bold if b else self.font, size)
        self.c.drawString(x, self.size[1] - y, text)

    def p(
        self,
        text: str,
        size: float = 10,
        b: bool = False,
        x: float = 0,
        w: float = 0,
        gap: float = 5,
    ) -> None:
        """A paragraph at the pen, wrapped; newlines are kept."""
        x = x or self.left
        w = w or self.size[0] - x - self.left
        for piece in text.split("\n"):
            for line in simpleSplit(piece, self.bold if b else self.font, size, w) or [""]:
                self.y += size * 1.32
                self.at(x, self.y, line, size, b)
        self.y += gap

    def kv(self, rows: list[tuple[str, str]], w: float = 130, size: float = 10) -> None:
        for key, value in rows:
            self.y += size * 1.6
            plain = int(self.left) % 4 == 0
            self.at(self.left, self.y, key + ":" if plain else key, size, not plain)
            for n, line in enumerate(
                simpleSplit(value, self.font, size, self.size[0] - 2 * self.left - w)
            ):
                self.y += size * 1.25 if n else 0
                self.at(self.left + w, self.y, line, size)
        self.y += 8

    def tab(
        self, rows: list[list[str]], widths: list[float], size: float = 9, head: bool = True
    ) -> None:
        """A ruled table; the first row is bold, and each left margin has its own style."""
        self.c.setLineWidth(0.5)
        style = int(self.left) // 2 % 3
        for n, row in enumerate(rows):
            b = head and n == 0
            cells = [
                simpleSplit(t, self.bold if b else self.font, size, w - 8) or [""]
                for t, w in zip(row, widths, strict=True)
            ]
            high = max(map(len, cells)) * size * 1.25 + 6
            x = self.left
            for cell, w in zip(cells, widths, strict=True):
                low = self.size[1] - self.y - high
                if b and style == 1:
                    self.c.setFillGray(0.85)
                    self.c.rect(x, low, w, high, 0, 1)
                    self.c.setFillGray(0)
                if style == 2:
                    self.c.line(x, low, x + w, low)
                else:
                    self.c.rect(x, low, w, high)
                for k, line in enumerate(cell):
                    self.at(x + 4, self.y + 3 + size * (1 + 1.25 * k), line, size, b)
                x += w
            self.y += high
        self.y += 8

    def line(self, x: float, y: float, w: float) -> None:
        self.c.setLineWidth(0.6)
        self.c.line(x, self.size[1] - y, x + w, self.size[1] - y)

    def box(self, x: float, y: float, on: bool, size: float = 9) -> None:
        """A box whose lower edge is at `y`, crossed or not."""
        low = self.size[1] - y
        self.c.setLineWidth(0.8)
        self.c.rect(x, low, size, size)
        if on:
            self.c.setLineWidth(1.4)
            self.c.line(x + 1, low + 1, x + size + 1, low + size + 1)
            self.c.line(x + 1, low + size, x + size, low)

    def ink(self, x: float, y: float, seed: int, w: float = 95, h: float = 26) -> None:
        """A signature standing on the line at `y`."""
        self.c.saveState()
        self.c.setStrokeColorRGB(0.1, 0.15, 0.45)
        self.c.setLineWidth(1.2)
        low = self.size[1] - y - 4
        pts = [(x + a, low + b) for a, b in points(seed, w, h)]
        path = self.c.beginPath()
        path.moveTo(*pts[0])
        for i in range(1, len(pts) - 2, 3):
            path.curveTo(*pts[i], *pts[i + 1], *pts[i + 2])
        self.c.drawPath(path)
        self.c.restoreState()

    def stamp(self, x: float, y: float, lines: list[str], turn: float = 8, size: float = 9) -> None:
        self.c.saveState()
        self.c.setStrokeColorRGB(0.6, 0.1, 0.2)
        self.c.setFillColorRGB(0.6, 0.1, 0.2)
        self.c.translate(x, self.size[1] - y)
        self.c.rotate(turn)
        w = max(self.c.stringWidth(t, self.bold, size) for t in lines) + 14
        self.c.setLineWidth(1.6)
        self.c.rect(0, 0, w, len(lines) * size * 1.3 + 8)
        self.c.setFont(self.bold, size)
        for n, text in enumerate(reversed(lines)):
            self.c.drawCentredString(w / 2, 7 + n * size * 1.3, text)
        self.c.restoreState()

    def across(self, text: str, size: float = 100) -> None:
        """A grey word across the page."""
        self.c.saveState()
        self.c.setFillGray(0.84)
        self.c.translate(self.size[0] / 2, self.size[1] / 2)
        self.c.rotate(50)
        self.c.setFont(self.bold, size)
        self.c.drawCentredString(0, -size / 3, text)
        self.c.restoreState()

    def field(self, name: str, x: float, y: float, w: float, value: str = "") -> None:
        """A form field, filled or empty."""
        self.c.acroForm.textfield(
            name=name, value=value, x=x, y=self.size[1] - y - 3, width=w, height=16,
            fontSize=9, borderWidth=0.5, fontName="Helvetica",
        )  # fmt: skip

    def check(self, name: str, x: float, y: float, on: bool) -> None:
        self.c.acroForm.checkbox(
            name=name, checked=on, x=x, y=self.size[1] - y - 1, size=12, borderWidth=0.8,
            buttonStyle="cross",
        )  # fmt: skip

    def turn(self) -> None:
        self.c.showPage()
        self.y = 56.0

    def done(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


def made(
    name: str, data: bytes, label: dict[str, Any], form: str = "text",
    how: Scanner | None = None, letter: str = "a",
) -> Paper:  # fmt: skip
    """A paper of this hand; with a scanner it becomes a scan of the drawn page."""
    if how:
        return Paper(f"kt-{name}", letter, "scan", scan(data, how), label, data)
    return Paper(f"kt-{name}", letter, form, data, label)


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
