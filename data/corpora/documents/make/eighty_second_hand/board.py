"""The drawing board: pages set with typst, pens, boxes, stamps, fields and the glass."""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PENS = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false, ligatures: false, features: (locl: 0))
#let blue = rgb("#1f2f7a")
#let soot = rgb("#22242a")
#let dice(seed, n) = {
  let x = seed * 7919 + 1234577
  let out = ()
  for i in range(n + 3) {
    x = calc.rem(x * 1103515245 + 12345, 2147483648)
    out.push(calc.rem(calc.quo(x, 65536), 1000) / 1000.0)
  }
  out.slice(3)
}
#let sig(seed, w: 100pt, h: 26pt, ink: blue) = box(width: w, height: h, {
  let d = dice(seed, 90)
  let n = 4 + int(d.at(0) * 6)
  let lean = 0.1 + 0.35 * d.at(1)
  let x = 0.03 * w
  let base = h * 0.72
  let parts = (curve.move((x, base - 0.15 * h)),)
  let step = w * 0.9 / n
  let near = base - 0.15 * h
  for i in range(n) {
    let k = 3 + i * 6
    let kind = d.at(k)
    let tall = h * (if i == 0 { 0.95 } else if kind > 0.72 { 0.8 } else { 0.2 + 0.25 * d.at(k + 1) })
    let s = step * (if i == 0 { 1.2 } else { 0.65 + 0.6 * d.at(k + 2) })
    let nx = x + s
    let ny = base + h * 0.14 * (d.at(k + 3) - 0.5)
    let off = tall * lean
    if kind < 0.3 {
      parts.push(curve.cubic((x + 0.1 * s, near - tall * 0.9), (x + 0.3 * s + off, near - tall), (x + 0.55 * s, ny)))
      parts.push(curve.cubic((x + 0.6 * s, ny - tall * 0.6), (nx - 0.1 * s + off, ny - tall * 0.7), (nx, ny)))
    } else if kind > 0.86 {
      parts.push(curve.cubic((x + 0.9 * s, near - 0.1 * h), (x + s + off, near - tall * 1.2), (x + 0.5 * s + off * 0.6, near - tall * 0.8)))
      parts.push(curve.cubic((x + 0.1 * s, near), (x - 0.1 * s, h * 1.05), (x + 0.25 * s, h * 0.97)))
      parts.push(curve.cubic((x + 0.5 * s, h * 0.9), (nx - 0.2 * s, ny), (nx, ny)))
    } else {
      parts.push(curve.cubic((x + 0.8 * s, near), (x + 1.05 * s + off, near - tall * 1.25), (x + 0.45 * s + off * 0.7, near - tall)))
      parts.push(curve.cubic((x + 0.1 * s, near - tall * 0.7), (x + 0.3 * s, ny + 0.1 * h), (nx, ny)))
    }
    x = nx
    near = ny
  }
  let thick = 0.8pt + 0.6pt * d.at(80)
  place(curve(stroke: (paint: ink, thickness: thick, cap: "round", join: "round"), ..parts))
  if d.at(81) > 0.4 {
    place(curve(
      stroke: (paint: ink, thickness: thick * 0.8, cap: "round"),
      curve.move((w * 0.15, h * (0.75 + 0.2 * d.at(82)))),
      curve.cubic(
        (w * 0.4, h * (0.6 + 0.3 * d.at(83))),
        (w * 0.6, h * (0.95 + 0.1 * d.at(84))),
        (w * (0.75 + 0.2 * d.at(85)), h * (0.6 + 0.25 * d.at(86))),
      ),
    ))
  }
})
#let off = box(width: 8.5pt, height: 8.5pt, stroke: 0.7pt, baseline: 1pt)
#let on = box(width: 8.5pt, height: 8.5pt, stroke: 0.7pt, baseline: 1pt, place(curve(
  stroke: (paint: blue, thickness: 1.5pt, cap: "round"),
  curve.move((1pt, 4.5pt)), curve.line((3.6pt, 8pt)),
  curve.cubic((5pt, 4pt), (8pt, 0pt), (10.5pt, -3pt)),
)))
#let xx = box(width: 8.5pt, height: 8.5pt, stroke: 0.7pt, baseline: 1pt, {
  place(line(start: (0.8pt, 0.6pt), end: (8pt, 7.8pt), stroke: 1.2pt + soot))
  place(line(start: (7.8pt, 0.2pt), end: (0.4pt, 8.2pt), stroke: 1.2pt + soot))
})
#let mark(c: black) = box(width: 9pt, height: 8pt, place(curve(
  stroke: (paint: c, thickness: 1.3pt, cap: "round"),
  curve.move((1pt, 4pt)), curve.line((3.4pt, 7pt)), curve.line((8.5pt, 0pt)),
)))
#let hand(s, body, c: blue) = text(font: "DkgHandwriting", size: s, fill: c, body)
#let script(s, body, c: blue) = text(font: "Dancing Script", size: s, fill: c, body)
#let chancery(s, body, c: blue) = text(font: "Z003", size: s, fill: c, body)
#let sl(w, body, h: 37pt) = box(width: w, height: h, stroke: (bottom: 0.5pt), inset: (x: 2pt, bottom: 1pt), align(bottom + left, body))
#let at(x, y, body) = place(top + left, dx: x * 1pt, dy: y * 1pt, body)
#let rubber(c, a, body) = rotate(a, reflow: false, box(stroke: 1.6pt + c, inset: 6pt, radius: 3pt, text(fill: c, body)))
#let across(s, c, body) = place(center + horizon, rotate(-38deg, text(size: s, weight: "bold", fill: c, body)))
"""


def lean(pdf: bytes) -> bytes:
    """The pages without the tree of tags."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.pop("/StructParents", None)
        writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def press(body: str) -> bytes:
    """The sheet as PDF; mail signs, dollars and angle brackets are plain text."""
    body = re.sub(r"(?<!\\)[@$<]", r"\\\g<0>", body)
    body = re.sub(r"(?<=\[)(\d+)\. ", r"\1\. ", body)
    made: Any = typst.compile((PENS + body).encode())
    return lean(bytes(made)) if len(made) > 34_000 else bytes(made)


def plain(layout: str, body: str, label: dict[str, Any]) -> Paper:
    """A sheet with its text layer."""
    return Paper(layout, "a", "text", press(body), label)


def glass(layout: str, body: str, label: dict[str, Any], how: Scanner) -> Paper:
    """The same sheet after the copier."""
    source = press(body)
    return Paper(layout, "a", "scan", scan(source, how), label, source)


def half(layout: str, body: str, label: dict[str, Any], how: Scanner, first: int) -> Paper:
    """Text pages up to `first`, after it pages from the copier."""
    source = press(body)
    writer, rest = PdfWriter(), PdfWriter()
    reader = PdfReader(io.BytesIO(source))
    for number, page in enumerate(reader.pages):
        (writer if number < first else rest).add_page(page)
    kept = io.BytesIO()
    rest.write(kept)
    for page in PdfReader(io.BytesIO(scan(kept.getvalue(), how))).pages:
        writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), label, source)


@dataclass(frozen=True)
class Field:
    """One field of a form, measured in points from the upper left corner of A4."""

    name: str
    x: float
    y: float
    w: float
    h: float
    value: str | bool
    lines: bool = False
    size: float = 10


def fields(
    layout: str, body: str, label: dict[str, Any], given: Iterable[Field], tint: str = "#eef3fb"
) -> Paper:
    """A sheet with fields that can be filled in, laid over a page with its text."""
    tall = 841.89
    layer = io.BytesIO()
    canvas = Canvas(layer, pagesize=(595.28, tall), invariant=1)
    form = canvas.acroForm
    for field in given:
        place = {"x": field.x, "y": tall - field.y - field.h, "name": field.name}
        if isinstance(field.value, bool):
            form.checkbox(
                checked=field.value, size=field.w, buttonStyle="cross", borderWidth=0.7,
                fillColor=HexColor(tint), textColor=HexColor("#1d1d1d"), **place,
            )  # fmt: skip
        else:
            form.textfield(
                value=field.value, width=field.w, height=field.h, fontSize=field.size,
                borderWidth=0.4, fillColor=HexColor(tint), borderColor=HexColor("#7a8699"),
                textColor=HexColor("#101828"), fontName="Helvetica",
                fieldFlags="multiline" if field.lines else "", **place,
            )  # fmt: skip
    canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(layer.getvalue())))
    ground = PdfReader(io.BytesIO(press(body))).pages[0]
    writer.pages[0].merge_page(ground, over=False)
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "form", out.getvalue(), label)
