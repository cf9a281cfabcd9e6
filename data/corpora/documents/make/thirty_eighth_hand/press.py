"""Pages set with typst, and files changed with pypdf."""

import io
import re
from collections.abc import Callable

import typst
from pypdf import PdfWriter
from pypdf.generic import NameObject

from thirty_eighth_hand.board import FONTS, strokes

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set par(leading: .62em, spacing: .95em)
#let off = box(width: .85em, height: .85em, stroke: .7pt, baseline: 12%)
#let on = box(width: .85em, height: .85em, stroke: .7pt, baseline: 12%)[#place(line(start: (-1pt, -1pt), end: (1em, 1em), stroke: 1.3pt + rgb("#1c2f7d")))#place(line(start: (-1pt, 1em), end: (1em, -1pt), stroke: 1.3pt + rgb("#1c2f7d")))]
#let hand(body, f: "Kristi", s: 22pt) = text(font: f, size: s, fill: rgb("#1c2f7d"), hyphenate: false, body)
#let kv(w: 42mm, ..a) = grid(columns: (w, 1fr), row-gutter: 6pt, ..a.pos().enumerate().map(((i, x)) => if calc.even(i) { text(weight: "bold", x) } else [#x]))
#let rows(c, stroke: .5pt, fill: none, ..a) = table(columns: c, stroke: stroke, fill: fill, inset: 4.5pt, ..a.pos().map(x => [#x]))
#let blank(w) = box(width: w, line(length: 100%, stroke: .6pt))
#let stamp(body, turn: -6deg, c: rgb("#8c1f2f")) = rotate(turn, reflow: true, box(stroke: 1.4pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold", body)))
#let mark(words) = place(center + horizon, rotate(-50deg, text(size: 84pt, weight: "bold", fill: rgb("#d9b3b3"), words)))
"""


def _svg(found: re.Match[str]) -> str:
    path = "M2 26" + "".join(
        " C" + " ".join(f"{x * 116 + 2:.1f} {36 - y * 34:.1f}" for x, y in part)
        for part in strokes(int(found[1]))
    )
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 38'><path d='{path}' fill='none' stroke='#1c2f7d' stroke-width='1.3'/></svg>"
    return f'#box(image(bytes("{svg}"), format: "svg", width: {found[2] or "38"}mm))'


def typ(
    source: str,
    face: str = "Liberation Sans",
    size: float = 10,
    paper: str = "a4",
    margin: str = "2.1cm",
    page: str = "",
    lang: str = "en",
) -> bytes:
    """A PDF by typst; `INK(7)` or `INK(7,30)` in the source becomes a signature, 30 mm wide."""
    setup = f'#set page(paper: "{paper}", margin: {margin}{", " + page if page else ""})\n#set text(font: "{face}", size: {size}pt, lang: "{lang}", hyphenate: false, ligatures: false)\n'
    body = re.sub(r"INK\((\d+)(?:,(\d+))?\)", _svg, source)
    return typst.compile((PRELUDE + setup + body).encode(), font_paths=[str(FONTS)])


def rewritten(data: bytes, change: Callable[[PdfWriter], None]) -> bytes:
    """The file after a change with pypdf."""
    out = PdfWriter(clone_from=io.BytesIO(data))
    change(out)
    return _bytes(out)


def turned(data: bytes, page: int, angle: int) -> bytes:
    """One page with /Rotate."""
    return rewritten(data, lambda out: out.pages[page].rotate(angle) and None)


def flat(data: bytes) -> bytes:
    """Form fields become page text."""

    def change(out: PdfWriter) -> None:
        for sheet in out.pages:
            values = {
                a["/T"]: a["/V"]
                for a in (r.get_object() for r in sheet.get("/Annots", []))
                if a.get("/FT") == "/Tx"
            }
            out.update_page_form_field_values(sheet, values, auto_regenerate=False, flatten=True)
        out.remove_annotations(subtypes="/Widget")
        out.root_object.pop(NameObject("/AcroForm"), None)

    return rewritten(data, change)


def _bytes(out: PdfWriter) -> bytes:
    stream = io.BytesIO()
    out.write(stream)
    return stream.getvalue()
