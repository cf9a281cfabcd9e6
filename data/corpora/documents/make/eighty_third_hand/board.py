"""The drawing board of this hand: typeset sheets, drawn pads with fields, scans and mixtures."""

import io
import random
import re
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

HELPERS = r"""
#let _next(s) = calc.rem(s * 1103515245 + 12345, 2147483648)
#let ink(seed, w: 92pt, h: 26pt, hue: rgb("#1d2f7a"), t: 1pt) = {
  let s = _next(_next(seed * 48271 + 977))
  let q = ()
  for j in range(90) {
    s = _next(s)
    q.push(calc.rem(calc.quo(s, 4096), 10000) / 10000)
  }
  let n = 2 + calc.floor(q.at(0) * 6)
  let lead = 0.12 + 0.3 * q.at(1)
  let rise = 0.35 * (q.at(2) - 0.4)
  let lean = 0.05 + 0.14 * q.at(3)
  let flat = 0.12 + 0.5 * q.at(4)
  let p(x, y) = (w * x, h * (y - rise * x))
  let parts = (curve.move(p(0.0, 0.5 + 0.4 * q.at(5))),)
  parts.push(curve.cubic(p(lead * 0.2, -0.5 * q.at(6)), p(lead + lean, -0.4 + 0.3 * q.at(7)),
    p(lead * (0.3 + 0.4 * q.at(8)), 0.95)))
  parts.push(curve.cubic(p(lead * 0.1, 1.1 + 0.3 * q.at(9)), p(lead * 0.6, 0.3), p(lead, 0.6)))
  let x = lead
  for i in range(n) {
    let k = 10 + i * 8
    let step = (1.0 - lead) / n * (0.6 + 0.7 * q.at(k))
    let up = 0.62 - flat * (0.4 + 0.9 * q.at(k + 1))
    if q.at(k + 2) < 0.18 { up = -0.25 }
    let down = if q.at(k + 3) < 0.15 { 1.35 } else { 0.66 + 0.12 * q.at(k + 4) }
    if q.at(k + 5) < 0.45 {
      parts.push(curve.cubic(p(x + step * 0.9, up), p(x - step * 0.25, up), p(x + step * 0.35, down)))
      parts.push(curve.quad(p(x + step * 0.6, 0.75), p(x + step, 0.5 + 0.12 * q.at(k + 6))))
    } else {
      parts.push(curve.cubic(p(x + step * 0.3 + lean * 0.3, up), p(x + step * 0.5, down),
        p(x + step, 0.55 + 0.15 * q.at(k + 7))))
    }
    x = x + step
  }
  if q.at(80) < 0.4 {
    parts.push(curve.cubic(p(x + 0.1, 1.2), p(0.4, 1.2), p(0.15, 1.05 + 0.2 * q.at(81))))
  } else if q.at(80) < 0.75 {
    parts.push(curve.quad(p(x + 0.12, 0.7), p(x + 0.2 * q.at(82), 0.2)))
  }
  box(width: w, height: h, curve(stroke: (paint: hue, thickness: t, cap: "round"), ..parts))
}
#let hw(size, hue: rgb("#20307c"), body) = text(font: "Dancing Script", size: size, fill: hue, body)
#let pen(size, hue: rgb("#23235f"), body) = text(font: "DkgHandwriting", size: size, fill: hue, body)
#let _mark = curve(
  stroke: (paint: rgb("#1c2a70"), thickness: 1.3pt, cap: "round"),
  curve.move((1pt, 4pt)), curve.quad((3pt, 6pt), (4pt, 9pt)), curve.quad((7pt, 1pt), (13pt, -3pt)))
#let _cross = {
  place(top + left, line(start: (1pt, 1pt), end: (8pt, 8pt), stroke: 1.2pt + rgb("#1c2a70")))
  place(top + left, line(start: (8pt, 0.6pt), end: (0.6pt, 8.4pt), stroke: 1.2pt + rgb("#1c2a70")))
}
#let cb(how) = box(width: 9pt, height: 9pt, stroke: 0.7pt, baseline: 1pt, {
  if how == "v" { place(top + left, _mark) }
  if how == "x" { _cross }
  if how == "f" { place(center + horizon, rect(width: 5pt, height: 5pt, fill: black)) }
})
#let dots(w) = box(width: w, repeat[.])
#let rule(w, t: 0.6pt) = box(width: w, line(length: 100%, stroke: t))
#let stamp(hue, turn, body) = rotate(turn, reflow: true, box(
  stroke: 1.6pt + hue, inset: 6pt, radius: 3pt, text(fill: hue, weight: "bold", body)))
#let across(words, size: 90pt, hue: rgb("#d8d8d8"), turn: -50deg) = place(center + horizon,
  rotate(turn, text(size: size, weight: "bold", fill: hue, words)))
"""


def _escaped(body: str) -> str:
    """Signs that the typesetter would take for its own."""
    body = re.sub(r"(?<!\\)([@$])", r"\\\1", body)
    body = re.sub(r"(?<!\\)<(?=[\w.-]+\\@)", r"\\<", body)
    return body.replace("//", r"\/\/")


def page(
    body: str,
    face: str = "Carlito",
    size: float = 10.5,
    paper: str = "a4",
    margin: str = "2.2cm",
    more: str = "",
) -> bytes:
    """A typeset PDF; `more` are further arguments of the page."""
    head = (
        "#set document(date: none)\n"
        f'#set page(paper: "{paper}", margin: {margin}{", " + more if more else ""})\n'
        f'#set text(font: ("{face}", "DejaVu Sans"), size: {size}pt, ligatures: false,'
        " hyphenate: false)\n#set smartquote(enabled: false)\n"
        "#set par(leading: 0.72em, spacing: 1.35em)\n"
    )
    source = HELPERS + head + _escaped(body)
    return bytes(typst.compile(source.encode()))


def sheet(
    layout: str, body: str, label: dict[str, Any], how: Scanner | None = None, **look: Any
) -> Paper:
    """A typeset paper, as text or scanned."""
    data = page(body, **look)
    if how:
        return Paper(layout, "a", "scan", scan(data, how), label, data)
    return Paper(layout, "a", "text", data, label)


def _joined(*parts: bytes) -> bytes:
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(layout: str, first: bytes, second: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """A text part followed by a scanned part."""
    data = _joined(first, scan(second, how))
    return Paper(layout, "a", "mixed", data, label, _joined(first, second))


class Pad:
    """A drawn page: text, rules, fields and ink at given places."""

    def __init__(self, size: tuple[float, float] = A4, face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.width, self.height = size
        self.face = face

    def put(
        self, x: float, y: float, words: str, size: float = 10, face: str = "", hue: str = ""
    ) -> None:
        """One line of text."""
        self.c.setFont(face or self.face, size)
        self.c.setFillColor(HexColor(hue) if hue else black)
        self.c.drawString(x, y, words)

    def para(
        self, x: float, y: float, width: float, words: str, size: float = 10, face: str = ""
    ) -> float:
        """A wrapped paragraph; returns where the next line would stand."""
        for part in words.split("\n"):
            for row in simpleSplit(part, face or self.face, size, width) or [""]:
                self.put(x, y, row, size, face)
                y -= size * 1.32
        return y

    def rule(self, x: float, y: float, x2: float, weight: float = 0.6) -> None:
        """A level line."""
        self.c.setLineWidth(weight)
        self.c.setStrokeColor(black)
        self.c.line(x, y, x2, y)

    def bar(self, x: float, y: float, w: float, h: float, hue: str) -> None:
        """A filled bar."""
        self.c.setFillColor(HexColor(hue))
        self.c.rect(x, y, w, h, stroke=0, fill=1)

    def frame(self, x: float, y: float, w: float, h: float) -> None:
        """An empty frame."""
        self.c.setLineWidth(0.7)
        self.c.setStrokeColor(black)
        self.c.rect(x, y, w, h, stroke=1, fill=0)

    def entry(self, name: str, x: float, y: float, w: float, value: str = "") -> None:
        """A text field."""
        self.c.acroForm.textfield(
            name=name,
            x=x,
            y=y,
            width=w,
            height=16,
            value=value,
            fontSize=9.5,
            fontName="Helvetica",
            borderWidth=0.5,
            borderColor=Color(0.5, 0.5, 0.5),
            fillColor=white,
            textColor=Color(0.05, 0.1, 0.4),
            forceBorder=True,
            maxlen=200,
        )

    def box(self, name: str, x: float, y: float, on: bool, style: str = "check") -> None:
        """A check box."""
        self.c.acroForm.checkbox(
            name=name,
            x=x,
            y=y,
            size=13,
            checked=on,
            buttonStyle=style,
            borderWidth=0.8,
            borderColor=black,
            fillColor=white,
            textColor=black,
            forceBorder=True,
        )

    def ink(self, x: float, y: float, w: float, seed: int, hue: str = "#1d2f7a") -> None:
        """A signature."""
        rng = random.Random(seed)
        self.c.setStrokeColor(HexColor(hue))
        self.c.setLineWidth(rng.uniform(0.9, 1.4))
        path = self.c.beginPath()
        lead = w * rng.uniform(0.12, 0.35)
        path.moveTo(x, y + rng.uniform(2, 10))
        path.curveTo(
            x + lead * 0.2,
            y + 34,
            x + lead * 1.2,
            y + rng.uniform(24, 36),
            x + lead * rng.uniform(0.3, 0.7),
            y - 4,
        )
        path.curveTo(x, y - 8, x + lead * 0.6, y + 14, x + lead, y + 7)
        left = x + lead
        for _ in range(rng.randint(3, 7)):
            step = w * rng.uniform(0.06, 0.16)
            top = rng.choice((10, 12, 15, 26))
            low = rng.choice((0, 1, 3, -9))
            path.curveTo(
                left + step * rng.uniform(0.3, 1.1),
                y + top,
                left - step * rng.uniform(0, 0.3),
                y + top,
                left + step * 0.4,
                y + low,
            )
            path.curveTo(left + step * 0.6, y + low, left + step * 0.8, y + 6, left + step, y + 7)
            left += step
        if rng.random() < 0.5:
            path.curveTo(left + 14, y - 6, x + w * 0.4, y - 7, x + w * 0.1, y - 3)
        self.c.drawPath(path, stroke=1, fill=0)

    def next(self) -> None:
        """A new page."""
        self.c.showPage()

    def done(self) -> bytes:
        """The PDF."""
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()
