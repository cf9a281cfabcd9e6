"""The drawing board: typeset sheets, pen strokes, stamps, fillable sheets, scans."""

import io
import random
import re
from collections.abc import Sequence
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

rl_config.useA85 = 0  # plain streams are a fifth smaller
FONTS = ["/usr/share/fonts/truetype", "/usr/share/fonts/opentype"]

BARE = (
    "Nimbus Sans",
    "Nimbus Roman",
    "Nimbus Mono PS",
    "C059",
    "P052",
    "URW Bookman",
    "URW Gothic",
)

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#let blue = rgb("#1b2f86")
#let off = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt)
#let pen(..p) = place(top + left, curve(stroke: 1.3pt + blue, ..p.pos()))
#let on = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt, pen(
  curve.move((1pt, 4pt)), curve.line((3.6pt, 8pt)), curve.line((10pt, -2.5pt))))
#let onx = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt, pen(
  curve.move((1pt, 1pt)), curve.line((8pt, 8pt)),
  curve.move((7.6pt, .4pt)), curve.line((.6pt, 8.4pt))))
#let full = box(width: 8.5pt, height: 8.5pt, stroke: .7pt, baseline: 1pt, inset: 1.8pt,
  rect(width: 100%, height: 100%, fill: black))
#let hand(body, f: "DkgHandwriting", s: 13pt, c: blue) = text(font: f, size: s, fill: c, body)
#let script(body, s: 17pt, c: blue) = text(font: "Dancing Script", size: s, fill: c, body)
#let ln(w, body) = box(width: w, stroke: (bottom: .5pt), inset: (bottom: 2pt), body)
#let stamp(body, a: -8deg, c: rgb("#a3161c"), s: 11pt) = rotate(a, reflow: false, box(
  stroke: 1.6pt + c, inset: 6pt, radius: 2pt, text(fill: c, size: s, weight: "bold", body)))
#let across(body, s: 90pt, c: luma(205), a: -48deg) = place(center + horizon,
  rotate(a, text(size: s, fill: c, weight: "bold", body)))
#let plain(t) = t.replace("\\", "").trim()
#let cell(t) = {
  let t = plain(t)
  if t == "[v]" { on } else if t == "[x]" { onx } else if t == "[ ]" { off }
  else if t == "[#]" { full } else if t.starts-with("!") { strong(t.slice(1)) }
  else { t }
}
#let lines(t) = plain(t).split("\n").filter(l => l.trim() != "")
#let tb(cols, rows, head: true, tone: none, ..style) = table(columns: cols, ..style,
  ..for (i, row) in lines(rows).enumerate() {
    let first = head and i == 0
    for c in row.split("|") {
      (table.cell(fill: if first { tone } else { none },
        if first { strong(cell(c)) } else { cell(c) }),)
    }
  })
#let kv(rows, w: 4cm, gap: 6pt, bold: false, col: black) = grid(
  columns: (w, 1fr), row-gutter: gap, column-gutter: 8pt,
  ..for row in lines(rows) {
    let p = row.split("|")
    let k = text(fill: col, cell(p.at(0)))
    (if bold { strong(k) } else { k }, cell(p.at(1, default: "")))
  })
"""

PEN = re.compile(r"%sig:(\d+)(?::(\d+))?(?::(\w+))?%")


def stroke(seed: int, width: int = 36, colour: str = "1b2f86") -> str:
    """A signature as a typst box: a run of uneven loops and, mostly, a last flourish."""
    rng = random.Random(seed)
    height = width * rng.uniform(0.24, 0.36)
    x, y = 0.0, height * rng.uniform(0.45, 0.7)
    parts = [f"curve.move(({x:.1f}mm, {y:.1f}mm))"]
    count = rng.randint(5, 9)
    step = width * 0.82 / count
    lean = rng.uniform(-0.5, 0.7)
    for number in range(count):
        swing = height * (1.0 - 0.65 * number / count) * rng.uniform(0.5, 1.0)
        up = -swing if number % 2 == 0 else swing * 0.7
        nx = x + step * rng.uniform(0.6, 1.35)
        ny = min(max(height * rng.uniform(0.45, 0.65), 0.0), height)
        bend = step * rng.uniform(0.4, 1.9)
        c1 = (x + bend * lean, y + up)
        c2 = (nx - bend * rng.uniform(-0.3, 1.1), ny + up * rng.uniform(0.3, 1.0))
        parts.append(
            f"curve.cubic(({c1[0]:.1f}mm, {c1[1]:.1f}mm), ({c2[0]:.1f}mm, {c2[1]:.1f}mm),"
            f" ({nx:.1f}mm, {ny:.1f}mm))"
        )
        x, y = nx, ny
    if rng.random() < 0.7:
        back = rng.uniform(0.1, 0.4) * width
        low = height * rng.uniform(0.8, 1.0)
        parts.append(
            f"curve.cubic(({x + 4:.1f}mm, {y + 2:.1f}mm), ({back:.1f}mm, {low - 1:.1f}mm),"
            f" ({back:.1f}mm, {low:.1f}mm))"
        )
        parts.append(
            f"curve.cubic(({width * 0.5:.1f}mm, {low - 2:.1f}mm), ({width * 0.8:.1f}mm,"
            f" {low - 1:.1f}mm), ({width}mm, {low - 2.5:.1f}mm))"
        )
    thick = rng.uniform(0.7, 1.3)
    return (
        f"box(width: {width}mm, height: {height:.1f}mm, place(top + left, curve(stroke: (paint:"
        f' rgb("#{colour}"), thickness: {thick:.2f}pt, cap: "round", join: "round"),'
        f" {', '.join(parts)})))"
    )


def tame(body: str) -> str:
    """Marks of the typesetter that are plain characters in these papers."""
    body = body.replace("@", "\\@").replace("$", "\\$")
    body = re.sub(r"<(?=\w)", r"\\<", body)
    return re.sub(r"(?m)(^|\[)(\d+)\.(?= )", r"\1\2\\.", body)


def sheet(
    body: str,
    face: str = "Carlito",
    size: float = 10.5,
    margin: str = "2.2cm",
    paper: str = "a4",
    lang: str = "en",
    page: str = "",
    lead: float = 0.62,
    justify: bool = False,
) -> bytes:
    """A text PDF; `page` holds further settings of the page (head, foot, columns, ground)."""
    extra = f", {page}" if page else ""
    head = (
        f'#set page(paper: "{paper}", margin: {margin}{tame(extra)})\n'
        f'#set text(font: ("{face}", "DejaVu Sans"), size: {size}pt, lang: "{lang}",'
        f" hyphenate: false, ligatures: {str(face not in BARE).lower()})\n"
        f"#set par(leading: {lead}em, spacing: 1.1em, justify: {str(justify).lower()})\n"
    )
    source = PRELUDE + head + tame(body)

    def drawn(mark: re.Match[str]) -> str:
        width = int(mark[2] or 36)
        return "#" + stroke(int(mark[1]), width, mark[3] or "1b2f86")

    source = PEN.sub(drawn, source)
    return bytes(typst.compile(source.encode(), font_paths=FONTS))


def text(layout: str, data: bytes, label: dict[str, Any]) -> Paper:
    """A paper with a text layer."""
    return Paper(layout, "a", "text", data, label)


def scanned(layout: str, data: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """A paper that went over the glass."""
    return Paper(layout, "a", "scan", scan(data, how), label, data)


def mixed(
    layout: str, data: bytes, pages: Sequence[int], label: dict[str, Any], how: Scanner
) -> Paper:
    """A paper of which the given pages (from 0) were scanned and put back in."""
    whole = PdfReader(io.BytesIO(data))
    pictures = PdfReader(io.BytesIO(scan(data, how)))
    writer = PdfWriter()
    for number in range(len(whole.pages)):
        writer.add_page((pictures if number in pages else whole).pages[number])
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), label, data)


class Fillable:
    """A sheet with form fields; places are in millimetres from the top left corner."""

    def __init__(self, wide: float = 210, high: float = 297, ink: str = "#000000") -> None:
        self.out = io.BytesIO()
        self.high = high
        self.ink = ink
        self.canvas = Canvas(self.out, (wide * 72 / 25.4, high * 72 / 25.4), invariant=1)
        self.count = 0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Points from the lower left corner."""
        return x * 72 / 25.4, (self.high - y) * 72 / 25.4

    def say(
        self, x: float, y: float, words: str, face: str = "Helvetica", size: float = 9.5
    ) -> None:
        """Lines of print, the first with its foot at the place."""
        self.canvas.setFillColor(HexColor(self.ink))
        for number, line in enumerate(words.split("\n")):
            self.canvas.setFont(face, size)
            self.canvas.drawString(*self.at(x, y + number * size * 0.48), line)

    def bar(self, x: float, y: float, w: float, h: float, colour: str) -> None:
        """A filled block."""
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.rect(*self.at(x, y + h), w * 72 / 25.4, h * 72 / 25.4, stroke=0, fill=1)

    def rule(self, x: float, y: float, w: float, thick: float = 0.5) -> None:
        """A line across."""
        self.canvas.setLineWidth(thick)
        self.canvas.line(*self.at(x, y), *self.at(x + w, y))

    def field(
        self, x: float, y: float, w: float, value: str = "", h: float = 7, lines: bool = False
    ) -> None:
        """A text field, its top left corner at the place."""
        self.count += 1
        left, low = self.at(x, y + h)
        self.canvas.acroForm.textfield(
            name=f"t{self.count}",
            value=value,
            x=left,
            y=low,
            width=w * 72 / 25.4,
            height=h * 72 / 25.4,
            fontName="Helvetica",
            fontSize=9.5,
            borderWidth=0.5,
            borderColor=HexColor("#8a8f99"),
            fillColor=HexColor("#f6f8fc"),
            fieldFlags="multiline" if lines else "",
            maxlen=600,
        )

    def check(self, x: float, y: float, ticked: bool, mark: str = "check") -> None:
        """A box to tick, its top left corner at the place."""
        self.count += 1
        left, low = self.at(x, y + 4.2)
        self.canvas.acroForm.checkbox(
            name=f"c{self.count}",
            checked=ticked,
            buttonStyle=mark,
            x=left,
            y=low,
            size=12,
            borderWidth=0.7,
            borderColor=HexColor("#444444"),
            fillColor=HexColor("#ffffff"),
        )

    def sign(self, x: float, y: float, seed: int, wide: float = 34) -> None:
        """A signature in ink."""
        rng = random.Random(seed)
        path = self.canvas.beginPath()
        path.moveTo(*self.at(x, y))
        for number in range(rng.randint(6, 9)):
            nx = x + wide / 8 * rng.uniform(0.7, 1.4)
            up = (-1) ** number * rng.uniform(2.5, 8) * (1 - number * 0.08)
            path.curveTo(
                *self.at(x + rng.uniform(0, 3), y - up),
                *self.at(nx - rng.uniform(-2, 3), y - up * 0.8),
                *self.at(nx, y + rng.uniform(-1, 1)),
            )
            x = nx
        self.canvas.setStrokeColor(HexColor("#20307c"))
        self.canvas.setLineWidth(1.1)
        self.canvas.drawPath(path)
        self.canvas.setStrokeColor(HexColor("#000000"))

    def paper(self, layout: str, label: dict[str, Any]) -> Paper:
        """The finished sheet."""
        self.canvas.showPage()
        self.canvas.save()
        return Paper(layout, "a", "form", self.out.getvalue(), label)
