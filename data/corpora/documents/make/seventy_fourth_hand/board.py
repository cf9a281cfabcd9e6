"""The drawing board: Typst pages with pen strokes and stamps, ReportLab sheets with form fields."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

FACES = [Path("/usr/share/fonts/truetype"), Path("/usr/share/fonts/opentype")]
INK = ("#1b2d72", "#14213d", "#20242c", "#2b3f9c", "#0f3057")

PRELUDE = r"""
#set document(date: none)
#set text(hyphenate: false, size: 10pt)
#set smartquote(enabled: false)
#show regex("[☐☒☑✓✗]"): set text(font: "DejaVu Sans")
#let rnd(n, k) = calc.rem(calc.rem(n * 7919 + k * 10729 + n * k * 331 + 77, 65521) * 405, 65536) / 65536
#let sig(n, w: 38mm, h: 11mm, ink: rgb("#1b2d72"), th: 0.9pt) = {
  let steps = 5 + calc.rem(n, 4)
  let items = (curve.move((0mm, h * (0.4 + 0.3 * rnd(n, 1)))),)
  let x = 0.0
  for i in range(steps) {
    let nx = (i + 1) / steps * (0.86 + 0.1 * rnd(n, i + 3))
    let up = h * (0.02 + 0.25 * rnd(n, i * 5 + 11))
    let low = h * (0.7 + 0.3 * rnd(n, i * 7 + 13))
    let back = 0.06 + 0.20 * rnd(n, i * 3 + 17)
    let (a, b) = if calc.even(i + n) { (up, low) } else { (low, up) }
    let y = h * (0.35 + 0.35 * rnd(n, i + 29))
    items.push(curve.cubic((w * (nx + back), a), (w * calc.max(0, x - back), b), (w * nx, y)))
    x = nx
  }
  if calc.rem(n, 3) != 0 {
    items.push(curve.cubic((w * 1.05, h * 0.5), (w * 0.6, h * 1.05), (w * (0.1 + 0.2 * rnd(n, 91)), h * 0.92)))
  }
  box(width: w, height: h, place(curve(stroke: (paint: ink, thickness: th, cap: "round"), ..items)))
}
#let hand(body, size: 15pt, face: "Dancing Script", ink: rgb("#1b2d72")) = text(font: face, size: size, fill: ink, body)
#let bx(v, s: 3.4mm, ink: rgb("#1b2d72"), edge: 0.6pt + black) = box(width: s, height: s, stroke: edge, baseline: 12%, {
  if v == "x" {
    place(curve(stroke: 1.1pt + ink, curve.move((-0.08 * s, 0.05 * s)), curve.line((1.05 * s, 0.95 * s)), curve.move((1.1 * s, -0.1 * s)), curve.line((0.02 * s, 1.05 * s))))
  } else if v == "v" {
    place(curve(stroke: 1.3pt + ink, curve.move((0.1 * s, 0.5 * s)), curve.line((0.42 * s, 0.92 * s)), curve.line((1.25 * s, -0.25 * s))))
  }
})
#let rule(w: 60mm, body: none) = box(width: w, stroke: (bottom: 0.5pt), outset: (bottom: 1pt), inset: (x: 2pt), align(bottom + left, body))
#let stamp(body, ang: -8deg, col: rgb("#a01c2c"), size: 11pt, inset: 6pt) = rotate(ang, box(stroke: 1.6pt + col, radius: 3pt, inset: inset, align(center, text(fill: col, size: size, weight: "bold", font: "Liberation Sans", body))))
#let across(body, size: 110pt, ang: -42deg, col: rgb(190, 30, 30, 70)) = rotate(ang, text(size: size, fill: col, weight: "bold", font: "Liberation Sans", body))
"""


def press(source: str) -> bytes:
    """A Typst page as PDF."""
    text = PRELUDE + source
    made: bytes = typst.compile(text.encode("utf-8"), font_paths=FACES)
    return made


def text(layout: str, source: str, label: dict[str, Any]) -> Paper:
    """A page with its text layer."""
    return Paper(layout, "a", "text", press(source), label)


def scanned(layout: str, source: str, how: Scanner, label: dict[str, Any]) -> Paper:
    """A page that went over the glass."""
    page = press(source)
    return Paper(layout, "a", "scan", scan(page, how), label, page)


def mixed(layout: str, typed: str, inked: str, how: Scanner, label: dict[str, Any]) -> Paper:
    """Typed pages with scanned pages behind them."""
    first, second = press(typed), press(inked)
    data = joined([first, scan(second, how)])
    return Paper(layout, "a", "mixed", data, label, joined([first, second]))


def joined(parts: Sequence[bytes]) -> bytes:
    """Several PDFs in one."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Sheet:
    """A form page: printed words and fields that are filled in on the screen."""

    def __init__(self, width: float = 595.3, height: float = 841.9, face: str = "Helvetica"):
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=(width, height), invariant=1)
        self.width, self.height, self.face = width, height, face
        self.number = 0

    def say(self, x: float, y: float, words: str, size: float = 10, bold: bool = False) -> None:
        """One line of print; y runs from the top of the page."""
        heavy = {"Times-Roman": "Times-Bold"}.get(self.face, f"{self.face}-Bold")
        self.canvas.setFont(heavy if bold else self.face, size)
        self.canvas.drawString(x, self.height - y, words)

    def lines(self, x: float, y: float, rows: Sequence[str], size: float = 10) -> None:
        """Several lines of print under each other."""
        for number, words in enumerate(rows):
            self.say(x, y + number * size * 1.38, words, size)

    def fill(self, x: float, y: float, width: float, value: str = "", size: float = 10) -> None:
        """A text field with its value, its foot at y."""
        self.number += 1
        self.canvas.acroForm.textfield(
            name=f"t{self.number}",
            value=value,
            x=x,
            y=self.height - y,
            width=width,
            height=size * 1.75,
            fontSize=size,
            borderWidth=0.6,
            borderColor=HexColor("#8a8a8a"),
            fillColor=HexColor("#f4f6fa"),
            textColor=black,
            forceBorder=True,
            maxlen=400,
        )

    def check(self, x: float, y: float, on: bool, size: float = 11, mark: str = "check") -> None:
        """A box to click."""
        self.number += 1
        self.canvas.acroForm.checkbox(
            name=f"c{self.number}",
            checked=on,
            x=x,
            y=self.height - y,
            size=size,
            buttonStyle=mark,
            borderWidth=0.8,
            fillColor=white,
            borderColor=black,
            textColor=black,
            forceBorder=True,
        )

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled strip, its foot at y."""
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.rect(x, self.height - y, width, height, stroke=0, fill=1)
        self.canvas.setFillColor(black)

    def frame(self, x: float, y: float, width: float, height: float, grey: float = 0.5) -> None:
        """An empty frame, its foot at y."""
        self.canvas.setStrokeColor(Color(grey, grey, grey))
        self.canvas.rect(x, self.height - y, width, height, stroke=1, fill=0)
        self.canvas.setStrokeColor(black)

    def stroke(self, x: float, y: float, width: float) -> None:
        """A thin line."""
        self.canvas.setLineWidth(0.6)
        self.canvas.line(x, self.height - y, x + width, self.height - y)

    def pen(self, x: float, y: float, strokes: Sequence[Sequence[float]], ink: int = 0) -> None:
        """A signature from bezier strokes of six numbers each, starting at x, y."""
        self.canvas.setStrokeColor(HexColor(INK[ink]))
        self.canvas.setLineWidth(1.1)
        path = self.canvas.beginPath()
        path.moveTo(x, self.height - y)
        for a, b, c, d, e, f in strokes:
            foot = self.height - y
            path.curveTo(x + a, foot + b, x + c, foot + d, x + e, foot + f)
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setStrokeColor(black)

    def paper(self, layout: str, label: dict[str, Any]) -> Paper:
        """The finished form."""
        self.canvas.showPage()
        self.canvas.save()
        return Paper(layout, "a", "form", self.out.getvalue(), label)
