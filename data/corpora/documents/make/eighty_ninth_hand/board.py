"""The drawing board: typst sheets with inked marks, reportlab forms, scans and mixed files."""

import io
from collections.abc import Sequence
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false)
#let blue = rgb("#1c2f86")
#let ink(seed, w: 95pt, h: 26pt, c: blue, t: 0.9pt) = {
  let s = calc.rem(seed * 7919 + 31337, 65521)
  let n = 6 + calc.rem(seed, 5)
  let step = w / n
  let parts = (curve.move((0pt, h * 0.6)),)
  let x = 0pt
  for i in range(n) {
    let v = ()
    for k in range(5) {
      s = calc.rem(s * 75 + 74, 65537)
      v.push(s / 65537)
    }
    let nx = x + step * (0.7 + 0.5 * v.at(4))
    parts.push(curve.cubic(
      (x + step * (v.at(0) * 1.8 - 0.5), h * (v.at(1) * 2.0 - 0.75)),
      (nx + step * (v.at(2) * 1.4 - 0.9), h * (1.5 - v.at(1) * 1.5)),
      (nx, h * (0.35 + 0.4 * v.at(3)))))
    x = nx
  }
  parts.push(curve.cubic((x + 14pt, h * 0.2), (x - 20pt, h * 1.2), (w * 0.15, h * 0.93)))
  box(width: w, height: h, curve(stroke: (paint: c, thickness: t, cap: "round"), ..parts))
}
#let hand(body, size: 13pt, c: blue, f: "DkgHandwriting") = text(font: f, size: size, fill: c, body)
#let bx = box(width: 8.5pt, height: 8.5pt, stroke: 0.7pt, baseline: 1pt)
#let tk = box(width: 8.5pt, height: 8.5pt, stroke: 0.7pt, baseline: 1pt, curve(
  stroke: 1.3pt + blue, curve.move((1pt, 4pt)), curve.line((3.6pt, 8pt)), curve.line((10pt, -3pt))))
#let xk = box(width: 8.5pt, height: 8.5pt, stroke: 0.7pt, baseline: 1pt, curve(
  stroke: 1.2pt + blue, curve.move((-0.5pt, 0.5pt)), curve.line((9pt, 8.5pt)),
  curve.move((8.8pt, -1pt)), curve.line((0pt, 9pt))))
#let vt = box(width: 9pt, height: 8pt, curve(
  stroke: 1.2pt, curve.move((1pt, 4pt)), curve.line((3.6pt, 7.5pt)), curve.line((9pt, 0pt))))
#let stamp(body, c: rgb("#a3222a"), a: -8deg, p: 7pt) = rotate(a, reflow: false, box(
  stroke: 1.6pt + c, inset: p, radius: 3pt, text(fill: c, weight: "bold", body)))
#let across(body, c: rgb("#c9c9c9"), size: 96pt, a: -38deg) = place(
  center + horizon, rotate(a, text(size: size, fill: c, weight: "bold", body)))
#let on(w, body) = box(width: w, stroke: (bottom: 0.6pt), inset: (bottom: 2pt), body)
"""


def sheet(source: str) -> bytes:
    """A typst source as a PDF."""
    made = typst.compile((PRELUDE + source).encode())
    assert isinstance(made, bytes)
    return made


def plain(layout: str, source: str, label: dict[str, Any]) -> Paper:
    """A paper with a text layer."""
    return Paper(layout, "a", "text", sheet(source), label)


def scanned(layout: str, source: str, how: Scanner, label: dict[str, Any]) -> Paper:
    """A paper that went through a scanner."""
    pdf = sheet(source)
    return Paper(layout, "a", "scan", scan(pdf, how), label, pdf)


def mixed(layout: str, source: str, how: Scanner, label: dict[str, Any]) -> Paper:
    """All pages but the last keep their text; the last one is a scan."""
    pdf = sheet(source)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    last = pypdf.PdfWriter()
    last.add_page(reader.pages[-1])
    alone = io.BytesIO()
    last.write(alone)
    out = pypdf.PdfWriter()
    for page in reader.pages[:-1]:
        out.add_page(page)
    out.add_page(pypdf.PdfReader(io.BytesIO(scan(alone.getvalue(), how))).pages[0])
    whole = io.BytesIO()
    out.write(whole)
    return Paper(layout, "a", "mixed", whole.getvalue(), label, pdf)


class Form:
    """A page with fields that can be filled in; measures from the top left in points."""

    def __init__(self, size: tuple[float, float] = A4, face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.height = size[1]
        self.width = size[0]
        self.face = face
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)

    def say(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 10,
        face: str = "",
        tint: str = "#000000",
    ) -> None:
        """One line of printed words."""
        self.canvas.setFillColor(HexColor(tint))
        self.canvas.setFont(face or self.face, size)
        self.canvas.drawString(x, self.height - y, words)

    def lines(
        self, x: float, y: float, words: Sequence[str], size: float = 10, lead: float = 13
    ) -> None:
        """Several lines under each other."""
        for number, line in enumerate(words):
            self.say(x, y + number * lead, line, size)

    def rule(self, x: float, y: float, width: float, weight: float = 0.6) -> None:
        """A horizontal line."""
        self.canvas.setLineWidth(weight)
        self.canvas.line(x, self.height - y, x + width, self.height - y)

    def bar(self, x: float, y: float, width: float, tall: float, tint: str) -> None:
        """A filled bar."""
        self.canvas.setFillColor(HexColor(tint))
        self.canvas.rect(x, self.height - y - tall, width, tall, stroke=0, fill=1)

    def field(
        self, name: str, x: float, y: float, width: float, value: str = "", tall: float = 17
    ) -> None:
        """A text field; `y` is its upper edge."""
        self.canvas.acroForm.textfield(
            name=name,
            x=x,
            y=self.height - y - tall,
            width=width,
            height=tall,
            value=value,
            fontName="Helvetica",
            fontSize=9.5,
            borderWidth=0.5,
            borderColor=HexColor("#8a8a8a"),
            fillColor=HexColor("#f4f7fb"),
            forceBorder=True,
        )

    def tick(self, name: str, x: float, y: float, checked: bool) -> None:
        """A tick box; `y` is its upper edge."""
        self.canvas.acroForm.checkbox(
            name=name,
            x=x,
            y=self.height - y - 12,
            size=12,
            checked=checked,
            buttonStyle="cross",
            borderWidth=0.7,
            fillColor=HexColor("#ffffff"),
            forceBorder=True,
        )

    def scrawl(self, x: float, y: float, knots: Sequence[tuple[float, float]]) -> None:
        """A signature through the given knots, offsets from its left end on the line."""
        path = self.canvas.beginPath()
        path.moveTo(x, self.height - y)
        for number, (right, up) in enumerate(knots):
            before = knots[number - 1] if number else (0.0, 0.0)
            side = 9 if number % 2 else -6
            path.curveTo(
                x + before[0] + side,
                self.height - y + before[1] + 8,
                x + right - side,
                self.height - y + up - 7,
                x + right,
                self.height - y + up,
            )
        self.canvas.setStrokeColor(HexColor("#15246b"))
        self.canvas.setLineWidth(1.0)
        self.canvas.drawPath(path)
        self.canvas.setStrokeColor(HexColor("#000000"))

    def done(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self.out.getvalue()
