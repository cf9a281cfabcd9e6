"""The drawing board: typst markup in, pages out; pen strokes, boxes, stamps, form fields."""

import io
import random
import re
from collections.abc import Sequence
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

INK = "#1c2f6e"

PRELUDE = r"""
#let rule(s: .5pt, c: black) = line(length: 100%, stroke: s + c)
#let hand(t, s: 15pt, c: rgb("#20306f"), f: "Dancing Script") = text(font: f, size: s, fill: c, t)
#let scrawl(t, s: 12pt, c: rgb("#20306f")) = text(font: "DkgHandwriting", size: s, fill: c, t)
#let cb(on, s: 3.2mm, c: black) = box(baseline: .5mm, width: s, height: s, stroke: .6pt + black, {
  if on == 1 {
    place(line(start: (.1mm, .2mm), end: (s - .1mm, s + .1mm), stroke: 1.1pt + c))
    place(line(start: (s + .2mm, -.2mm), end: (-.2mm, s), stroke: 1.1pt + c))
  }
  if on == 2 {
    place(line(start: (.3mm, 1.4mm), end: (1.3mm, s - .3mm), stroke: 1.3pt + c))
    place(line(start: (1.3mm, s - .3mm), end: (s + 1.2mm, -.9mm), stroke: 1.3pt + c))
  }
})
#let stamp(t, c: rgb("#b02020"), a: -6deg, s: 10pt) = rotate(a, box(stroke: 1.4pt + c,
  inset: 5pt, radius: 2pt, align(center, text(fill: c, size: s, weight: "bold", t))))
#let kv(..p, w: 38mm, g: 3mm) = grid(columns: (w, 1fr), row-gutter: g, ..p)
#let line_(w: 60mm) = box(width: w, line(length: w, stroke: .4pt))
#let tiny(t, s: 7.5pt, c: luma(90)) = text(size: s, fill: c, t)
"""


def stroke(seed: int, ink: str = INK) -> str:
    """A signature as an SVG: capital, a run of uneven loops, perhaps a second word, a flourish."""
    rng = random.Random(seed * 7919)
    lean, high, wide = rng.uniform(-2, 9), rng.uniform(4, 11), rng.uniform(5, 12)
    x, base = 6.0, 24.0
    rise = rng.uniform(-0.10, 0.03)
    path = []

    def down(at: float) -> float:
        return base + rise * at

    for _ in range(rng.choice((1, 1, 2))):
        big = rng.uniform(17, 24)
        path.append(
            f"M{x + rng.uniform(0, 5):.1f} {down(x) - rng.uniform(0, 14):.1f}"
            f"C{x + lean:.1f} {down(x) - big:.1f} {x + 14 + lean:.1f} {down(x) - big:.1f} "
            f"{x + rng.uniform(2, 9):.1f} {down(x) + rng.uniform(-1, 5):.1f}"
            f"S{x - rng.uniform(0, 9):.1f} {down(x) - big * 0.5:.1f} {x + 11:.1f} "
            f"{down(x) - rng.uniform(2, 8):.1f}"
        )
        x += 11
        for _ in range(rng.randint(2, 6)):
            tall = high * (rng.uniform(1.7, 2.6) if rng.random() < 0.25 else rng.uniform(0.3, 1))
            step = wide * rng.uniform(0.6, 1.3)
            path.append(
                f"C{x + step * 0.3 + lean:.1f} {down(x) - tall:.1f} "
                f"{x + step * 0.8 + lean:.1f} {down(x) - tall * rng.uniform(0.2, 1):.1f} "
                f"{x + step:.1f} {down(x) + rng.uniform(-2, 2):.1f}"
            )
            x += step
        x += rng.uniform(3, 8)
    end = rng.randint(0, 3)
    if end == 0:
        back = f"{x * 0.4:.1f} {base + 11:.1f} {x * 0.2:.1f} {base + 5:.1f}"
        path.append(f"C{x:.1f} {base + 12:.1f} {back}")
    elif end == 1:
        rise_to = f"{rng.uniform(6, 16):.1f} {-rng.uniform(4, 14):.1f}"
        path.append(f"q{rise_to} 22 {-rng.uniform(0, 5):.1f}")
    elif end == 2:
        under = f"{x * 0.6:.1f} {base + 2:.1f} {x + 8:.1f} {base + 4:.1f}"
        path.append(f"M{x * 0.25:.1f} {base + 6:.1f}Q{under}")
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='-4 -6 {x + 34:.0f} 46'>"
        f"<path d='{' '.join(path)}' fill='none' stroke='{ink}' stroke-linecap='round' "
        f"stroke-width='{rng.uniform(0.9, 1.7):.2f}'/></svg>"
    )


def lean_copy(data: bytes) -> bytes:
    """The pages alone, without the structure tree."""
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(data)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def prepared(body: str) -> str:
    """Signs that mean something to the typesetter are shielded; `#sig(7)` becomes a drawing."""
    body = body.replace("://", ":/\\/").replace("<", "\\<")
    body = re.sub(r"(?<!\\)([@$])", r"\\\1", body)
    return re.sub(
        r"#sig\((\d+)(?:,\s*(\w+))?(?:,\s*(#\w+))?\)",
        lambda m: (
            f'#box(image(bytes("{stroke(int(m[1]), m[3] or INK)}"), format: "svg", '
            f"width: {m[2] or '38mm'}))"
        ),
        body,
    )


def page(
    body: str,
    *,
    font: str = "Lato",
    size: float = 10,
    margin: str = "24mm",
    sheet: str = "a4",
    lang: str = "en",
    justify: bool = False,
    lead: float = 0.65,
    par: float = 1.1,
    water: str = "",
    foot: str = "",
    head: str = "",
    more: str = "",
) -> bytes:
    """A document from markup."""
    front = (
        f'rotate(-38deg, text(size: 84pt, weight: "bold", fill: rgb(190, 60, 60, 90))[{water}])'
        if water
        else "none"
    )
    text = (
        PRELUDE
        + f'#set document(date: none)\n#set page(paper: "{sheet}", margin: {margin}, '
        + f"foreground: {front}, footer: [{prepared(foot)}], header: [{prepared(head)}])\n"
        + f'#set text(font: "{font}", size: {size}pt, lang: "{lang}", hyphenate: false)\n'
        + f"#set par(justify: {str(justify).lower()}, leading: {lead}em, spacing: {par}em)\n"
        + "#set smartquote(enabled: false)\n"
        + more
        + prepared(body)
    )
    return lean_copy(typst.compile(text.encode()))


def text(layout: str, body: str, label: dict[str, Any], **style: Any) -> Paper:
    """An ordinary page with text."""
    return Paper(f"mu-{layout}", "a", "text", page(body, **style), label)


def scanned(
    layout: str, body: str, label: dict[str, Any], how: Scanner | None = None, **style: Any
) -> Paper:
    """The same page after it lay on the glass."""
    source = page(body, **style)
    return Paper(f"mu-{layout}", "a", "scan", scan(source, how), label, source)


def mixed(
    layout: str, first: str, second: str, label: dict[str, Any], how: Scanner, **style: Any
) -> Paper:
    """A typed page followed by a scanned one."""
    front, back = page(first, **style), page(second, **style)
    whole = []
    for tail in (scan(back, how), back):
        writer = PdfWriter()
        for part in (front, tail):
            writer.append(PdfReader(io.BytesIO(part)))
        out = io.BytesIO()
        writer.write(out)
        whole.append(out.getvalue())
    return Paper(f"mu-{layout}", "a", "mixed", whole[0], label, whole[1])


Field = tuple[str, str, float, float, float, str]


def fields(items: Sequence[Field], sheet: tuple[float, float]) -> bytes:
    """A sheet that holds nothing but fields: (kind, name, x, y from top, width, value) in mm."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=sheet, invariant=1)
    form = canvas.acroForm
    for kind, name, x, y, wide, value in items:
        place = {"x": x * mm, "y": sheet[1] - y * mm}
        if kind == "check":
            form.checkbox(
                name=name,
                checked=value == "x",
                size=11,
                borderWidth=0.8,
                buttonStyle="cross",
                fillColor=Color(1, 1, 1),
                **place,
            )
        else:
            form.textfield(
                name=name,
                value=value,
                width=wide * mm,
                height=15 if kind == "line" else 46,
                fontSize=9,
                borderWidth=0.4,
                fillColor=Color(0.95, 0.96, 1),
                fieldFlags="" if kind == "line" else "multiline",
                **place,
            )
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def form(
    layout: str, body: str, items: Sequence[Field], label: dict[str, Any], **style: Any
) -> Paper:
    """A typed page under fields that were filled in on the screen."""
    under = PdfReader(io.BytesIO(page(body, **style))).pages[0]
    box = under.mediabox
    sheet = float(box.width), float(box.height)
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(fields(items, sheet))))
    writer.pages[0].merge_page(under, over=False)
    out = io.BytesIO()
    writer.write(out)
    return Paper(f"mu-{layout}", "a", "form", out.getvalue(), label)
