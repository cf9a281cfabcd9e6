"""The drawing board: typst for the sheets, reportlab for forms with fields."""

import io
from collections.abc import Callable
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PREAMBLE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set table(stroke: 0.5pt + luma(90), inset: 5pt)
#let rnd(s, i) = {
  let x = calc.sin(s * 12.9898 + i * 78.233) * 43758.5453
  x - calc.floor(x)
}
#let sig(s, w: 40mm, h: 12mm, c: rgb("#1c2f80"), t: 0.8pt) = box(width: w, height: h, {
  let n = 5 + calc.floor(rnd(s, 99) * 6)
  place(curve(
    stroke: (paint: c, thickness: t, cap: "round", join: "round"),
    curve.move((0pt, h * (0.4 + 0.4 * rnd(s, 98)))),
    ..range(n).map(i => curve.cubic(
      (w * (i + rnd(s, i * 5) * 1.6 - 0.3) / n, h * (rnd(s, i * 5 + 1) * 1.5 - 0.35)),
      (w * (i + rnd(s, i * 5 + 2) * 1.5) / n, h * (rnd(s, i * 5 + 3) * 1.2)),
      (w * (i + 1) / n, h * (0.35 + 0.35 * rnd(s, i * 5 + 4))),
    )),
    curve.cubic(
      (w * 1.05, h * rnd(s, 70)),
      (w * 0.7, h * (0.8 + 0.2 * rnd(s, 71))),
      (w * (0.1 + 0.4 * rnd(s, 72)), h * (0.75 + 0.2 * rnd(s, 73))),
    ),
  ))
})
#let pen(body, f: "DkgHandwriting", c: rgb("#22357f"), s: 1.25em) = text(
  font: f, fill: c, size: s, body,
)
#let tick(on, s: 3.2mm, c: rgb("#1c2f80"), mark: "v") = box(width: s, height: s, baseline: 0.4mm, {
  place(rect(width: s, height: s, stroke: 0.6pt))
  if on and mark == "x" {
    place(line(start: (0.12 * s, 0.1 * s), end: (0.95 * s, 0.9 * s), stroke: 1.1pt + c))
    place(line(start: (0.92 * s, 0.02 * s), end: (0.1 * s, 0.96 * s), stroke: 1.1pt + c))
  } else if on {
    place(line(start: (0.1 * s, 0.5 * s), end: (0.4 * s, 0.9 * s), stroke: 1.2pt + c))
    place(line(start: (0.4 * s, 0.9 * s), end: (1.25 * s, -0.3 * s), stroke: 1.2pt + c))
  }
})
#let kv(w: 38mm, gap: 5pt, lab: x => x, ..rows) = grid(
  columns: (w, 1fr), row-gutter: gap, column-gutter: 6pt,
  ..rows.pos().map(r => (lab(r.at(0)), r.at(1))).flatten(),
)
#let rule(w: 60mm, t: 0.5pt) = box(width: w, line(length: 100%, stroke: t))
#let full(t: 0.5pt, c: black) = line(length: 100%, stroke: t + c)
#let stamp(body, a: -8deg, c: rgb("#a3271f"), s: 11pt) = rotate(a, box(
  stroke: 1.4pt + c, inset: 6pt, radius: 2pt, text(fill: c, size: s, weight: "bold", body),
))
#let across(word, c: rgb(190, 60, 60, 70), s: 90pt, a: -42deg) = place(
  center + horizon, rotate(a, text(size: s, fill: c, weight: "bold", word)),
)
#let ghost(body) = place(text(size: 1.5pt, fill: white, body))
"""


def sheet(
    body: str,
    font: str = "Liberation Sans",
    size: float = 10,
    lang: str = "en",
    page: str = 'paper: "a4", margin: 22mm',
) -> bytes:
    """One paper set by typst: face, size in points, page settings and the body itself."""
    stretch = ""
    for part, share in (("Sans Narrow", "75%"), ("Condensed", "75%")):
        if font.endswith(part):
            font, stretch = font.removesuffix(part.split()[-1]).strip(), f", stretch: {share}"
    head = (
        f"#set page({page})\n"
        f'#set text(font: ("{font}", "DejaVu Sans"), size: {size}pt, lang: "{lang}", '
        f"hyphenate: false{stretch})\n"
    )
    pdf = bytes(typst.compile((PREAMBLE + head + body).encode("utf-8")))
    return slim(pdf) if len(pdf) > 34_000 else pdf


def slim(pdf: bytes) -> bytes:
    """The same pages without the structure tree."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.pop("/StructParents", None)
        writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def plain(layout: str, pdf: bytes, label: dict[str, Any]) -> Paper:
    """A PDF with its text."""
    return Paper(layout, "a", "text", pdf, label)


def scanned(layout: str, pdf: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """The sheet after it went over the glass."""
    return Paper(layout, "a", "scan", scan(pdf, how), label, pdf)


def mixed(layout: str, pdf: bytes, label: dict[str, Any], how: Scanner, cut: int = 1) -> Paper:
    """Pages before `cut` keep their text, the others come from the scanner."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(pdf)).pages[:cut]:
        page.pop("/StructParents", None)
        writer.add_page(page)
    for page in PdfReader(io.BytesIO(scan(pdf, how))).pages[cut:]:
        writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), label, pdf)


class Form:
    """A sheet with fields that can be filled on the screen; y is counted from the top edge."""

    def __init__(self, size: tuple[float, float], title: str) -> None:
        self.out = io.BytesIO()
        self.width, self.height = size
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.canvas.setTitle(title)

    def say(self, x: float, y: float, text: str, font: str = "Helvetica", size: float = 10) -> None:
        """A line of printed text."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.height - y, text)

    def prose(
        self, x: float, y: float, text: str, wide: float, font: str = "Helvetica", size: float = 10
    ) -> float:
        """Wrapped text; the height where it ended."""
        row: list[str] = []
        for word in text.split():
            if row and self.canvas.stringWidth(" ".join([*row, word]), font, size) > wide:
                self.say(x, y, " ".join(row), font, size)
                y += size * 1.35
                row = []
            row.append(word)
        self.say(x, y, " ".join(row), font, size)
        return y + size * 1.35

    def field(
        self, name: str, x: float, y: float, wide: float, value: str = "", high: float = 18
    ) -> None:
        """A text field, its lower edge a little under the line y."""
        self.canvas.acroForm.textfield(
            name=name,
            x=x,
            y=self.height - y - 5,
            width=wide,
            height=high,
            value=value,
            fontSize=9.5,
            fontName="Helvetica",
            borderWidth=0.6,
            borderColor=black,
            fillColor=white,
            forceBorder=True,
            fieldFlags="multiline" if high > 26 else "",
        )

    def box(self, name: str, x: float, y: float, on: bool, style: str = "cross") -> None:
        """A check box."""
        self.canvas.acroForm.checkbox(
            name=name,
            x=x,
            y=self.height - y - 2,
            size=11,
            checked=on,
            buttonStyle=style,
            borderWidth=0.7,
            borderColor=black,
            fillColor=white,
            forceBorder=True,
        )

    def line(self, x: float, y: float, wide: float, thick: float = 0.6) -> None:
        """A horizontal rule."""
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.height - y, x + wide, self.height - y)

    def draw(self, stroke: Callable[[Canvas, float], None]) -> None:
        """Anything else, straight on the canvas; it gets the page height."""
        stroke(self.canvas, self.height)

    def scrawl(self, x: float, y: float, seed: int, wide: float = 110, high: float = 26) -> None:
        """A name written by hand with the mouse."""
        pen = self.canvas
        pen.saveState()
        pen.setStrokeColorRGB(0.1, 0.15, 0.45)
        pen.setLineWidth(1.1)
        path = pen.beginPath()
        base = self.height - y
        path.moveTo(x, base + high * 0.3)
        state = seed
        count = 6 + seed % 4
        spots: list[float] = []
        for _ in range(count * 5):
            state = (state * 1103515245 + 12345) % 2147483648
            spots.append(state / 2147483648)
        for i in range(count):
            a, b, c, d, e = spots[i * 5 : i * 5 + 5]
            path.curveTo(
                x + wide * (i + a * 1.5 - 0.2) / count,
                base + high * (b * 1.4 - 0.2),
                x + wide * (i + c * 1.4) / count,
                base + high * (d * 1.3 - 0.3),
                x + wide * (i + 1) / count,
                base + high * (0.2 + 0.4 * e),
            )
        pen.drawPath(path)
        pen.restoreState()

    def done(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self.out.getvalue()


def filled(layout: str, form: Form, label: dict[str, Any]) -> Paper:
    """A paper with form fields."""
    return Paper(layout, "a", "form", form.done(), label)
