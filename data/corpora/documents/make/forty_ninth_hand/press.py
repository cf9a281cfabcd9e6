"""Typst pages, forms, and what is done to finished files."""

import io
import re
from typing import Any

import typst
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from .board import BLUE, TRUETYPE, Ink, strokes

PRELUDE = """
#set page(paper: "a4", margin: 2cm)
#set text(font: "Libertinus Serif", size: 10.5pt)
#set smartquote(enabled: false)
#let kv(w: 4.5cm, ..a) = grid(columns: (w, 1fr), row-gutter: 6pt, ..a.pos())
#let tb(c, ..a) = table(columns: c, stroke: .5pt, inset: 4pt, ..a.pos())
#let bx(s) = box(width: 9pt, height: 9pt, stroke: .7pt, baseline: 1pt, if s == 1 { place(line(start: (0pt, 0pt), end: (9pt, 9pt), stroke: 1.3pt)); place(line(start: (9pt, 0pt), end: (0pt, 9pt), stroke: 1.3pt)) } else if s == 2 { place(line(start: (1pt, 4pt), end: (4pt, 8pt), stroke: 1.3pt)); place(line(start: (4pt, 8pt), end: (10pt, -3pt), stroke: 1.3pt)) })
#let hand(t) = text(font: "Kristi", size: 24pt, fill: rgb("#1b2a7a"), t)
#let pen(t) = text(font: "Breip", size: 15pt, fill: rgb("#1b2a7a"), t)
#let stamp(t, a: -6deg) = rotate(a, box(stroke: 1.4pt + rgb("#9b1c1c"), inset: 6pt, text(fill: rgb("#9b1c1c"), weight: "bold", t)))
#let dots(w) = box(width: w, repeat[.])
#let rule = line(length: 100%, stroke: .6pt)
#let two(..a) = grid(columns: (1fr, 1fr), gutter: 14pt, ..a.pos())
"""


def _ink(found: re.Match[str]) -> str:
    pieces = "".join(
        f"curve.cubic(({a:.0f}pt,{b:.0f}pt),({c:.0f}pt,{d:.0f}pt),({x:.0f}pt,{y:.0f}pt)),"
        for a, b, c, d, x, y in strokes(int(found[1]), 100, 26)
    )
    return (
        f'#box(height: 28pt, curve(stroke: 1.1pt + rgb("{BLUE}"), curve.move((0pt,9pt)), {pieces}))'
    )


def page(source: str) -> bytes:
    """Typst source to PDF; `#ink(7)` is a signature; @ and $ stand for themselves."""
    source = source.replace("@", "\\@").replace("$", "\\$")
    source = PRELUDE + re.sub(r"#ink\((\d+)\)", _ink, source)
    made: bytes = typst.compile(source.encode(), font_paths=[TRUETYPE])
    return made


def turned(pdf: bytes, degrees: int) -> bytes:
    """Every page lies on its side."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    for leaf_ in writer.pages:
        leaf_.rotate(degrees)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def joined(*pdfs: bytes) -> bytes:
    """One file of several."""
    writer = PdfWriter()
    for pdf in pdfs:
        writer.append(PdfReader(io.BytesIO(pdf)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def blank(*rows: tuple[Any, ...], size: tuple[float, float] = A4) -> bytes:
    """An AcroForm: ("h"|"p", text), ("f", label, value), ("c", label, 0|1), ("i", seed) rows."""
    out = io.BytesIO()
    c = Canvas(out, pagesize=size, invariant=1)
    y = size[1] - 60
    for n, (kind, text, *more) in enumerate(rows):
        c.setFont("Helvetica-Bold" if kind == "h" else "Helvetica", 14 if kind == "h" else 10)
        if kind == "i":
            ink = Ink(text)
            ink.canv = c
            c.saveState()
            c.translate(240, y - 6)
            ink.draw()
            c.restoreState()
        elif kind == "c":
            c.acroForm.checkbox(
                name=f"c{n}",
                tooltip=text,
                x=56,
                y=y - 2,
                size=12,
                checked=bool(more[0]),
                buttonStyle="cross",
            )
            c.drawString(76, y, text)
        else:
            c.drawString(56, y, text)
        if kind == "f":
            c.acroForm.textfield(
                name=f"f{n}",
                tooltip=text,
                value=more[0],
                x=230,
                y=y - 5,
                width=size[0] - 290,
                height=17,
                fontSize=10,
                borderWidth=0.5,
            )
        y -= 24 if kind in "hfci" else 15
    c.save()
    return out.getvalue()
