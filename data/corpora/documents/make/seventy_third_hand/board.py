"""The drawing board: typeset sheets, drawn sheets, ink, ticks, stamps, and the scanner's glass."""

import io
import random
import re
from collections.abc import Sequence
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

MM = 72 / 25.4

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false)
#let dice(seed) = calc.rem(seed * 1103515245 + 12345, 2147483648)
#let ink(seed, w: 38mm, h: 11mm, col: rgb("#1c2f7a"), pen: 0.9pt) = {
  let s = dice(seed * 7919 + 331)
  let n = 5 + calc.rem(seed, 4)
  let parts = (curve.move((0.04 * w, 0.62 * h)),)
  for i in range(n) {
    let p = ()
    for k in range(5) {
      s = dice(s)
      p.push(calc.rem(calc.quo(s, 1024), 1000) / 1000)
    }
    let x0 = 0.05 + 0.85 * i / n
    let x1 = 0.05 + 0.85 * (i + 1) / n
    parts.push(curve.cubic(
      ((x0 + 0.16 * p.at(0)) * w, (p.at(1) * 1.2 - 0.1) * h),
      ((x1 - 0.14 * p.at(2)) * w, (1.1 - p.at(1) * 1.2) * h),
      (x1 * w, (0.35 + 0.4 * p.at(4)) * h),
    ))
  }
  if calc.rem(seed, 3) != 1 {
    parts.push(curve.cubic((1.05 * w, 0.2 * h), (0.5 * w, 0.95 * h), (0.12 * w, 0.9 * h)))
    parts.push(curve.line((0.97 * w, 0.78 * h)))
  }
  box(width: w, height: h, curve(stroke: (paint: col, thickness: pen, cap: "round"), ..parts))
}
#let hand(body, col: rgb("#1c2f7a"), size: 1.1em) = text(
  font: "Lato", style: "italic", fill: col, size: size, body)
#let tick(on, kind: "x", size: 3.2mm, col: rgb("#20306e")) = box(
  width: size, height: size, stroke: 0.6pt, baseline: 0.5mm, {
  if on and kind == "x" {
    place(line(start: (0.4mm, 0.2mm), end: (size - 0.3mm, size - 0.4mm), stroke: 1.1pt + col))
    place(line(start: (size - 0.2mm, 0.1mm), end: (0.3mm, size - 0.2mm), stroke: 1.1pt + col))
  } else if on {
    place(curve(stroke: 1.2pt + col, curve.move((0.5mm, 1.5mm)),
      curve.line((1.3mm, size - 0.5mm)), curve.line((size + 0.7mm, -0.7mm))))
  }
})
#let blank(w) = box(width: w, height: 0.8em, stroke: (bottom: 0.5pt))
#let stamp(body, col: rgb("#a3252b"), turn: -7deg) = rotate(turn, box(
  stroke: 1.6pt + col, inset: 6pt, radius: 2pt, text(fill: col, weight: "bold", body)))
#let seal(body, col: rgb("#2a4a8c"), r: 15mm) = box(width: 2 * r, height: 2 * r, {
  place(circle(radius: r, stroke: 1.3pt + col))
  place(dx: 1.6mm, dy: 1.6mm, circle(radius: r - 1.6mm, stroke: 0.5pt + col))
  place(center + horizon, text(fill: col, size: 6.5pt, align(center, body)))
})
#let rule(t: 0.5pt, col: black) = line(length: 100%, stroke: t + col)
"""


def sheet(
    body: str,
    face: str = "Lato",
    size: float = 10,
    page: str = "a4",
    margin: str = "22mm",
    extra: str = "",
) -> bytes:
    """A typeset sheet; dollar signs and at-signs of the body need no escape."""
    body = re.sub(r"(?<!\\)\$", r"\\$", body)
    body = re.sub(r"(?<=[\w.])@(?=\w)", r"\\@", body)
    body = re.sub(r"(?<!\\)<(?=[a-z])", r"\\<", body)
    head = f'#set page(paper: "{page}", margin: {margin})\n'
    head += f'#set text(font: ("{face}", "DejaVu Sans"), size: {size}pt)\n'
    return bytes(typst.compile((PRELUDE + head + extra + "\n" + body).encode()))


class Desk:
    """A sheet drawn by hand with the printer's own faces; millimetres from the top left."""

    def __init__(self, size: tuple[float, float] = A4, face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.high = size[1]
        self.face = face
        self.bold = "Times-Bold" if face == "Times-Roman" else face + "-Bold"

    def y(self, y: float) -> float:
        """From the top in millimetres to the canvas's points."""
        return self.high - y * MM

    def say(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 10,
        bold: bool = False,
        color: Color = black,
        align: str = "l",
        face: str | None = None,
    ) -> None:
        """One line of text."""
        self.canvas.setFont(face or (self.bold if bold else self.face), size)
        self.canvas.setFillColor(color)
        draw = {
            "l": self.canvas.drawString,
            "c": self.canvas.drawCentredString,
            "r": self.canvas.drawRightString,
        }[align]
        draw(x * MM, self.y(y), text)
        self.canvas.setFillColor(black)

    def prose(
        self, x: float, y: float, w: float, text: str, size: float = 10, bold: bool = False
    ) -> float:
        """Wrapped text; returns where the next line would stand."""
        face = self.bold if bold else self.face
        for part in text.split("\n"):
            for row in simpleSplit(part, face, size, w * MM) or [""]:
                self.say(x, y, row, size, bold)
                y += size * 1.28 / MM
        return y

    def rule(self, x: float, y: float, w: float, t: float = 0.6, color: Color = black) -> None:
        """A horizontal line."""
        self.canvas.setStrokeColor(color)
        self.canvas.setLineWidth(t)
        self.canvas.line(x * MM, self.y(y), (x + w) * MM, self.y(y))

    def bar(self, x: float, y: float, w: float, h: float, color: str, edge: bool = False) -> None:
        """A filled rectangle."""
        self.canvas.setFillColor(HexColor(color))
        self.canvas.setStrokeColor(black)
        self.canvas.setLineWidth(0.6)
        self.canvas.rect(x * MM, self.y(y + h), w * MM, h * MM, stroke=int(edge), fill=1)
        self.canvas.setFillColor(black)

    def box(self, x: float, y: float, mark: str = "", s: float = 3.4) -> None:
        """A tick box whose foot stands at y; mark is "x", "v" or nothing."""
        c = self.canvas
        c.setStrokeColor(black)
        c.setLineWidth(0.7)
        left, foot = x * MM, self.y(y + 0.3)
        c.rect(left, foot, s * MM, s * MM)
        c.setStrokeColor(HexColor("#1d2d72"))
        c.setLineWidth(1.3)
        if mark == "x":
            c.line(left + 1, foot + 1.5, left + s * MM - 1, foot + s * MM - 1)
            c.line(left + 1.2, foot + s * MM - 0.4, left + s * MM - 0.7, foot + 0.8)
        elif mark == "v":
            c.line(left + 1.2, foot + 5, left + 3.6, foot + 1.2)
            c.line(left + 3.6, foot + 1.2, left + s * MM + 2.2, foot + s * MM + 3)
        c.setStrokeColor(black)

    def grid(
        self,
        x: float,
        y: float,
        widths: Sequence[float],
        rows: Sequence[Sequence[str]],
        size: float = 9,
        high: float = 6.5,
        head: str | None = "#e4e4e4",
        right: Sequence[int] = (),
    ) -> float:
        """A ruled table; the first row is its head. Returns the foot."""
        for number, row in enumerate(rows):
            need = max(
                len(simpleSplit(cell, self.face, size, (w - 3) * MM) or [""])
                for cell, w in zip(row, widths, strict=True)
            )
            tall = max(high, need * size * 1.2 / MM + 2.4)
            left = x
            for column, (cell, w) in enumerate(zip(row, widths, strict=True)):
                if number == 0 and head:
                    self.bar(left, y, w, tall, head)
                self.canvas.setLineWidth(0.4)
                self.canvas.rect(left * MM, self.y(y + tall), w * MM, tall * MM)
                strong = number == 0 and head is not None
                at = y + size / MM + 1.1
                for piece in simpleSplit(cell, self.face, size, (w - 3) * MM):
                    if column in right:
                        self.say(left + w - 1.5, at, piece, size, strong, align="r")
                    else:
                        self.say(left + 1.5, at, piece, size, strong)
                    at += size * 1.2 / MM
                left += w
            y += tall
        return y

    def ink(
        self, x: float, y: float, seed: int, w: float = 40, h: float = 11, color: str = "#172a6e"
    ) -> None:
        """A signature by hand whose middle line stands at y."""
        rng = random.Random(seed)
        c = self.canvas
        c.setStrokeColor(HexColor(color))
        c.setLineWidth(0.8 + rng.random() * 0.5)
        c.setLineCap(1)
        path = c.beginPath()
        strokes = rng.randint(5, 9)
        px, py = x * MM, self.y(y)
        path.moveTo(px, py)
        for number in range(strokes):
            nx = (x + w * (number + 1) / strokes * 0.9) * MM
            ny = self.y(y + rng.uniform(-0.25, 0.25) * h)
            path.curveTo(
                px + rng.uniform(-1, 6) * MM,
                py + rng.uniform(0.2, 0.8) * h * MM,
                nx - rng.uniform(-2, 5) * MM,
                ny - rng.uniform(0.1, 0.7) * h * MM,
                nx,
                ny,
            )
            px, py = nx, ny
        if rng.random() < 0.6:
            path.curveTo(px + 8, py + 14, px - w, py - 14, x * MM, py - 5)
        c.drawPath(path)
        c.setStrokeColor(black)

    def stamp(
        self, x: float, y: float, lines: Sequence[str], color: str = "#b0202a", turn: float = 6
    ) -> None:
        """A rubber stamp whose middle stands at x, y."""
        c = self.canvas
        c.saveState()
        c.translate(x * MM, self.y(y))
        c.rotate(turn)
        c.setStrokeColor(HexColor(color))
        c.setFillColor(HexColor(color))
        c.setLineWidth(1.6)
        wide = max(c.stringWidth(line, self.bold, 10) for line in lines) + 16
        tall = len(lines) * 13 + 9
        c.roundRect(-wide / 2, -tall / 2, wide, tall, 3)
        for number, line in enumerate(lines):
            c.setFont(self.bold, 10)
            c.drawCentredString(0, tall / 2 - 14 - number * 13, line)
        c.restoreState()

    def across(self, word: str, size: float = 90, color: str = "#c9c9c9", turn: float = 50) -> None:
        """A word across the whole page."""
        c = self.canvas
        c.saveState()
        c.translate(c._pagesize[0] / 2, c._pagesize[1] / 2)
        c.rotate(turn)
        c.setFillColor(HexColor(color))
        c.setFont(self.bold, size)
        c.drawCentredString(0, -size / 3, word)
        c.restoreState()

    def field(
        self, name: str, x: float, y: float, w: float, value: str = "", h: float = 6, lines: int = 1
    ) -> None:
        """A text field whose top stands at y."""
        self.canvas.acroForm.textfield(
            name=name,
            x=x * MM,
            y=self.y(y + h),
            width=w * MM,
            height=h * MM,
            value=value,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=0.5,
            fillColor=HexColor("#f3f6fb"),
            borderColor=HexColor("#7f8fa8"),
            textColor=HexColor("#101040"),
            fieldFlags="multiline" if lines > 1 else "",
            maxlen=1000,
        )

    def check(self, name: str, x: float, y: float, on: bool, size: float = 11) -> None:
        """A check box field whose foot stands at y."""
        self.canvas.acroForm.checkbox(
            name=name,
            x=x * MM,
            y=self.y(y + 0.6),
            size=size,
            checked=on,
            buttonStyle="cross",
            borderWidth=0.7,
            fillColor=white,
            borderColor=black,
        )

    def turn_page(self) -> None:
        """The next page."""
        self.canvas.showPage()

    def done(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self.out.getvalue()


def text(layout: str, data: bytes, label: dict[str, Any]) -> Paper:
    """A paper with a text layer."""
    return Paper(layout, "a", "text", data, label)


def form(layout: str, data: bytes, label: dict[str, Any]) -> Paper:
    """A paper with fields to fill in."""
    return Paper(layout, "a", "form", data, label)


def scanned(layout: str, source: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """A paper that went through a scanner."""
    return Paper(layout, "a", "scan", scan(source, how), label, source)


def mixed(
    layout: str, source: bytes, label: dict[str, Any], how: Scanner, pages: Sequence[int]
) -> Paper:
    """A paper of which only the given pages went through a scanner."""
    whole, glass = PdfReader(io.BytesIO(source)), PdfReader(io.BytesIO(scan(source, how)))
    writer = PdfWriter()
    for number in range(len(whole.pages)):
        writer.add_page((glass if number in pages else whole).pages[number])
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), label, source)
