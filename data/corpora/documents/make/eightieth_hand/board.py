"""Drawing board: Typst pages with a small set of pens, and a plain canvas for fillable sheets."""

import io
import random
from collections.abc import Sequence
from typing import Any

import typst
from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

__all__ = ["Scanner", "Sheet", "form", "mixed", "scanned", "text", "truth"]

PENS = r"""
#set document(date: none)
#set text(ligatures: false, hyphenate: false)
#set smartquote(enabled: false)
#let rnd(seed, n) = {
  let s = seed * 7919 + 4177
  let out = ()
  for i in range(n + 9) {
    s = calc.rem(s * 1103515245 + 12345, 2147483648)
    out.push(s / 2147483648)
  }
  out.slice(9)
}
#let blue = rgb("#1b2c78")
#let sig(seed, w: 92, h: 26, ink: blue, bold: 0.9) = box(width: w * 1pt, height: h * 1pt, {
  let r = rnd(seed, 80)
  let n = 5 + int(r.at(0) * 5)
  let step = w * 0.84 / n
  let at(x, y) = (x * 1pt, y * 1pt)
  place(top + left, curve(
    stroke: (paint: ink, thickness: bold * 1pt, cap: "round"),
    curve.move(at(2, h * (0.4 + r.at(1) * 0.4))),
    ..range(n).map(i => {
      let a = i * 6 + 2
      let x = 2 + i * step
      curve.cubic(
        at(x + step * (r.at(a) * 1.5 - 0.2), h * (r.at(a + 1) * 1.3 - 0.25)),
        at(x + step * (r.at(a + 2) * 1.6 - 0.5), h * (0.2 + r.at(a + 3) * 0.9)),
        at(x + step * (0.8 + r.at(a + 4) * 0.5), h * (0.3 + r.at(a + 5) * 0.4)),
      )
    }),
    ..if r.at(72) < 0.35 {
      (curve.cubic(at(w * 0.7, h * 1.05), at(w * 0.5, h * 0.95), at(w * (0.9 + r.at(70) * 0.1),
        h * (0.55 + r.at(71) * 0.4))),)
    } else if r.at(72) < 0.65 {
      (curve.cubic(at(w, h * 0.9), at(w * 0.2, h * 1.1), at(w * 0.1, h * (0.7 + r.at(71) * 0.3))),)
    } else { () },
  ))
})
#let sq(s: 8) = box(width: s * 1pt, height: s * 1pt, stroke: 0.7pt, baseline: 1pt)
#let ok(s: 8, ink: blue) = box(width: s * 1pt, height: s * 1pt, stroke: 0.7pt, baseline: 1pt,
  place(top + left, curve(stroke: (paint: ink, thickness: 1.3pt),
    curve.move((s * 0.1pt, s * 0.5pt)), curve.line((s * 0.42pt, s * 0.95pt)),
    curve.line((s * 1.25pt, s * -0.35pt)))))
#let xx(s: 8, ink: blue) = box(width: s * 1pt, height: s * 1pt, stroke: 0.7pt, baseline: 1pt, {
  place(top + left, line(start: (-1pt, -1pt), end: (s * 1.1pt, s * 1.15pt), stroke: 1.1pt + ink))
  place(top + left, line(start: (s * 1.15pt, -1.5pt), end: (-1pt, s * 1.1pt), stroke: 1.1pt + ink))
})
#let tick(ink: blue) = box(width: 9pt, height: 8pt, place(top + left,
  curve(stroke: (paint: ink, thickness: 1.3pt), curve.move((0pt, 4pt)),
    curve.line((3pt, 8pt)), curve.line((9pt, -1pt)))))
#let pen(body, size: 11pt, ink: blue, face: "DkgHandwriting") = text(font: face, size: size,
  fill: ink, body)
#let rule(w: 100%, c: black) = line(length: w, stroke: 0.5pt + c)
#let blank(w: 120pt) = box(width: w, height: 9pt, stroke: (bottom: 0.5pt))
#let stamp(body, angle: -8deg, ink: rgb("#a3202a"), r: 3pt) = rotate(angle, box(
  stroke: 1.6pt + ink, inset: 6pt, radius: r, text(fill: ink, weight: "bold", body)))
#let across(body, size: 90pt, ink: rgb(200, 30, 30, 90), angle: -38deg) = place(
  center + horizon, rotate(angle, text(size: size, fill: ink, weight: "bold", body)))
"""


def draw(source: str) -> bytes:
    """The PDF of a Typst page."""
    data: bytes = typst.compile((PENS + source).encode(), format="pdf")
    return joined([data])


def text(layout: str, source: str, label: dict[str, Any]) -> Paper:
    """A paper with a text layer."""
    return Paper(f"mv-{layout}", "a", "text", draw(source), label)


def scanned(layout: str, source: str, label: dict[str, Any], how: Scanner) -> Paper:
    """A paper that went over the glass."""
    data = draw(source)
    return Paper(f"mv-{layout}", "a", "scan", scan(data, how), label, data)


def joined(parts: Sequence[bytes]) -> bytes:
    """Several PDFs behind each other."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            page.pop(NameObject("/StructParents"), None)
            writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(layout: str, front: str, back: str, label: dict[str, Any], how: Scanner) -> Paper:
    """A page of text and behind it one that was scanned."""
    first, second = draw(front), draw(back)
    data = joined([first, scan(second, how)])
    return Paper(f"mv-{layout}", "a", "mixed", data, label, joined([first, second]))


class Sheet:
    """A fillable sheet in points from the top left corner."""

    def __init__(self, width: float = 595, height: float = 842, face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.height = height
        self.width = width
        self.face = face
        self.canvas = Canvas(self.out, pagesize=(width, height), invariant=1)
        self.count = 0

    def say(
        self, x: float, y: float, words: str, size: float = 9, bold: bool = False, grey: float = 0
    ) -> None:
        """A line of print."""
        heavy = {"Times-Roman": "Times-Bold"}.get(self.face, f"{self.face}-Bold")
        self.canvas.setFillGray(grey)
        self.canvas.setFont(heavy if bold else self.face, size)
        self.canvas.drawString(x, self.height - y, words)
        self.canvas.setFillGray(0)

    def line(self, x: float, y: float, to: float, width: float = 0.5) -> None:
        """A level rule."""
        self.canvas.setLineWidth(width)
        self.canvas.line(x, self.height - y, to, self.height - y)

    def bar(self, x: float, y: float, w: float, h: float, colour: str) -> None:
        """A filled block."""
        self.canvas.setFillColor(colour)
        self.canvas.rect(x, self.height - y - h, w, h, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def field(
        self, x: float, y: float, w: float, value: str = "", name: str = "", h: float = 16
    ) -> None:
        """A field of text; `y` is its top."""
        self.count += 1
        self.canvas.acroForm.textfield(
            name=name or f"f{self.count}",
            value=value,
            x=x,
            y=self.height - y - h,
            width=w,
            height=h,
            fontSize=9,
            borderWidth=0.5,
            forceBorder=True,
            fieldFlags="multiline" if h > 26 else "",
        )

    def check(
        self, x: float, y: float, on: bool = False, name: str = "", kind: str = "cross"
    ) -> None:
        """A box to tick; `y` is its top."""
        self.count += 1
        self.canvas.acroForm.checkbox(
            name=name or f"c{self.count}",
            checked=on,
            x=x,
            y=self.height - y - 11,
            size=11,
            buttonStyle=kind,
            borderWidth=0.7,
        )

    def ink(self, x: float, y: float, seed: int, w: float = 90, h: float = 22) -> None:
        """A signature by hand; `y` is its foot."""
        rng = random.Random(seed)
        foot = self.height - y
        path = self.canvas.beginPath()
        path.moveTo(x, foot + h * 0.5)
        steps = rng.randint(5, 9)
        for i in range(steps):
            left = x + i * w / steps
            path.curveTo(
                left + rng.uniform(0, 14),
                foot + rng.uniform(0.2, 1.3) * h,
                left + rng.uniform(-6, 10),
                foot + rng.uniform(-0.3, 0.7) * h,
                left + w / steps * rng.uniform(0.8, 1.2),
                foot + rng.uniform(0.2, 0.7) * h,
            )
        self.canvas.setStrokeColorRGB(0.1, 0.16, 0.45)
        self.canvas.setLineWidth(1)
        self.canvas.drawPath(path)
        self.canvas.setStrokeGray(0)

    def done(self) -> bytes:
        """The finished PDF."""
        self.canvas.showPage()
        self.canvas.save()
        return self.out.getvalue()


def form(layout: str, sheet: Sheet, label: dict[str, Any]) -> Paper:
    """A paper with fields that can be filled in."""
    return Paper(f"mv-{layout}", "a", "form", sheet.done(), label)
