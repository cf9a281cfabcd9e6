"""The drawing board: Typst sources become pages, with pens, boxes, stamps and form fields."""

import io
import json
import random
import re
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false, fallback: true)
#let ut(s: 8pt) = box(width: s, height: s, stroke: .7pt, baseline: 10%)
#let tk(s: 8pt, c: black, w: 1.1pt) = box(width: s, height: s, stroke: .7pt, baseline: 10%)[
  #place(top + left, line(start: (-1pt, -.6pt), end: (s + 1.2pt, s + .8pt), stroke: c + w))
  #place(top + left, line(start: (-.4pt, s + .7pt), end: (s + .6pt, -1pt), stroke: c + w))]
#let tv(s: 8pt, c: black, w: 1.3pt) = box(width: s, height: s, stroke: .7pt, baseline: 10%)[
  #place(top + left, line(start: (1pt, s * .5), end: (s * .4, s - 1pt), stroke: c + w))
  #place(top + left, line(start: (s * .4, s - 1pt), end: (s + 2pt, -2pt), stroke: c + w))]
#let ln(w, s: .5pt) = box(width: w, height: 1em, stroke: (bottom: s))
#let pen(body, size: 15pt, f: "Dancing Script", c: rgb("#1b2f7a")) = text(
  font: f, size: size, fill: c, body)
#let stamp(body, c: rgb("#a3212b"), a: -7deg, w: auto) = rotate(a, box(
  width: w, stroke: 1.6pt + c, inset: 6pt, radius: 2pt, text(fill: c, weight: "bold", body)))
#let kv(..a, w: (auto, 1fr), g: 5pt, s: 12pt) = grid(
  columns: w, column-gutter: s, row-gutter: g, ..a)
#let pill(body, c: green, t: white) = box(
  fill: c, radius: 6pt, inset: (x: 6pt, y: 2pt), baseline: 2pt, text(fill: t, size: .85em, body))
#let across(body, size: 90pt, c: rgb("#d9c9c9"), a: -38deg) = place(
  top + center, dy: 190pt, rotate(a, text(size: size, fill: c, weight: "bold", body)))
#let fld(n, w, v, h: 15pt, kind: "text") = box(
  width: w, height: h, baseline: 4pt, stroke: .4pt + gray)[#place(top + left)[#context {
  let p = here().position()
  [#metadata((n, kind, p.page, p.x.pt(), p.y.pt(), w.pt(), h.pt(), v))<fld>]}]]
#let chk(n, v) = fld(n, 11pt, v, h: 11pt, kind: "check")
"""


def stroke(seed: int, colour: str = "#1c2c6e") -> str:
    """A signature nobody can read, as SVG; the seed also chooses the manner of the hand."""
    rng = random.Random(seed)
    manner = rng.randrange(3)
    x, y = 8.0, 32 + rng.uniform(-4, 4)
    path = [f"M{x:.1f} {y:.1f}"]
    if manner:
        reach = rng.uniform(18, 34)
        path.append(
            f"C{x + 2:.1f} {rng.uniform(-2, 6):.1f} {x + reach:.1f} {rng.uniform(0, 8):.1f} "
            f"{x + reach * 0.6:.1f} {y + 8:.1f} S{x - 4:.1f} {y:.1f} "
            f"{x + reach:.1f} {y - rng.uniform(2, 8):.1f}"
        )
        x += reach
    for number in range(rng.randint(3, 8)):
        tall = rng.uniform(10, 26) if number in (0, 3) else rng.uniform(2, 12)
        step = rng.uniform(6, 17)
        lean = -step * rng.uniform(0.5, 1.1) if manner == 2 else step * rng.uniform(0, 0.4)
        path.append(
            f"C{x + step:.1f} {y - tall - 3:.1f} {x + step + lean:.1f} {y - tall:.1f} "
            f"{x + step * 0.6:.1f} {y + rng.uniform(-3, 8):.1f}"
        )
        path.append(
            f"S{x + step:.1f} {y - rng.uniform(0, 14):.1f} "
            f"{x + step:.1f} {y + rng.uniform(-4, 3):.1f}"
        )
        x += step
    path.append(f"q{rng.uniform(10, 30):.1f} {rng.uniform(-12, 4):.1f} 34 {rng.uniform(-9, 6):.1f}")
    if manner == 2:
        path.append(f"Q{x / 2:.1f} {y + 14:.1f} 6 {y + rng.uniform(6, 13):.1f}")
    width = rng.uniform(1.0, 1.9)
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {x + 42:.0f} 50'>"
        f"<path d='{' '.join(path)}' fill='none' stroke='{colour}' stroke-width='{width:.1f}' "
        "stroke-linecap='round'/></svg>"
    )


def source(text: str) -> bytes:
    """Typst source: ⟦seed height [colour]⟧ becomes a signature, signs lose their meaning."""

    def pen(match: re.Match[str]) -> str:
        seed, height, *rest = match.group(1).split()
        picture = stroke(int(seed), *rest)
        return f'#box(baseline: 25%, image(bytes("{picture}"), format: "svg", height: {height}pt))'

    text = text.replace("@", "\\u{40}").replace("$", "\\u{24}").replace("://", ":\\u{2f}/")
    return (PRELUDE + re.sub(r"⟦([^⟧]+)⟧", pen, text)).encode()


def pdf(text: str) -> bytes:
    """The pages of a source."""
    return bytes(typst.compile(source(text)))


def page(layout: str, text: str, truth: dict[str, Any]) -> Paper:
    """A paper with a text layer."""
    return Paper(layout, "a", "text", pdf(text), truth)


def scanned(layout: str, text: str, truth: dict[str, Any], how: Scanner) -> Paper:
    """A paper that went through a machine."""
    behind = pdf(text)
    return Paper(layout, "a", "scan", scan(behind, how), truth, behind)


def mixed(layout: str, text: str, truth: dict[str, Any], how: Scanner) -> Paper:
    """The first page keeps its text, the others are pictures."""
    behind = pdf(text)
    writer = PdfWriter()
    writer.add_page(PdfReader(io.BytesIO(behind)).pages[0])
    tail = PdfWriter()
    for sheet in PdfReader(io.BytesIO(behind)).pages[1:]:
        tail.add_page(sheet)
    out = io.BytesIO()
    tail.write(out)
    for sheet in PdfReader(io.BytesIO(scan(out.getvalue(), how))).pages:
        writer.add_page(sheet)
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), truth, behind)


def form(layout: str, text: str, truth: dict[str, Any]) -> Paper:
    """A paper with live fields; a checkbox is ticked when its value is "yes"."""
    base = pdf(text)
    fields = [item["value"] for item in json.loads(typst.query(source(text), "<fld>"))]
    sheets = PdfReader(io.BytesIO(base)).pages
    out = io.BytesIO()
    width, height = (float(side) for side in sheets[0].mediabox[2:])
    canvas = Canvas(out, pagesize=(width, height), invariant=1)
    for number in range(1, len(sheets) + 1):
        for name, kind, where, x, y, wide, high, value in fields:
            if where != number:
                continue
            common = {"name": name, "x": x, "y": height - y - high, "borderWidth": 0.5}
            if kind == "check":
                canvas.acroForm.checkbox(
                    checked=value == "yes", size=high, buttonStyle="cross", **common
                )
            else:
                canvas.acroForm.textfield(
                    value=value, width=wide, height=high, fontSize=9, **common
                )
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=io.BytesIO(out.getvalue()))
    for sheet, under in zip(writer.pages, sheets, strict=True):
        sheet.merge_page(under, over=False)
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "form", out.getvalue(), truth)
