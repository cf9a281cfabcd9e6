"""The drawing board: typst pages, canvas pages with form fields, ink, scans."""

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
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle
from scan import Scanner, scan

rl_config.useA85 = 0
TRUETYPE = "/usr/share/fonts/truetype"
FACES = {
    "Carlito": f"{TRUETYPE}/crosextra/Carlito-Regular.ttf",
    "Carlito-Bold": f"{TRUETYPE}/crosextra/Carlito-Bold.ttf",
    "Caladea": f"{TRUETYPE}/crosextra/Caladea-Regular.ttf",
    "Caladea-Bold": f"{TRUETYPE}/crosextra/Caladea-Bold.ttf",
    "Narrow": f"{TRUETYPE}/liberation/LiberationSansNarrow-Regular.ttf",
    "Narrow-Bold": f"{TRUETYPE}/liberation/LiberationSansNarrow-Bold.ttf",
    "Sans": f"{TRUETYPE}/dejavu/DejaVuSans.ttf",
    "Sans-Bold": f"{TRUETYPE}/dejavu/DejaVuSans-Bold.ttf",
    "Lato": f"{TRUETYPE}/lato/Lato-Regular.ttf",
    "Lato-Bold": f"{TRUETYPE}/lato/Lato-Bold.ttf",
    "Mono": f"{TRUETYPE}/liberation/LiberationMono-Regular.ttf",
    "Pen": f"{TRUETYPE}/fifthhorseman/dkg.ttf",
}
for face, file in FACES.items():
    pdfmetrics.registerFont(TTFont(face, file))
for face in ("Carlito", "Caladea", "Narrow", "Sans", "Lato"):
    pdfmetrics.registerFontFamily(face, face, f"{face}-Bold", face, f"{face}-Bold")

HEAD = r"""
#set smartquote(enabled: false)
#set document(date: none)
#set text(hyphenate: false)
#let pen(body, s: 13pt, c: rgb("#1b2a63")) = text(font: "Dancing Script", size: s, fill: c, body)
#let print(body, s: 11pt, c: rgb("#22306b")) = text(font: "DkgHandwriting", size: s, fill: c, body)
#let bx(on, s: 3.2mm, c: black, t: 1.1pt) = box(width: s, height: s, baseline: 0.5mm,
  stroke: 0.6pt + black, if on {
  place(line(start: (-0.4mm, -0.5mm), end: (s + 0.3mm, s + 0.6mm), stroke: t + c))
  place(line(start: (s + 0.5mm, -0.3mm), end: (-0.2mm, s + 0.3mm), stroke: t + c)) })
#let tk(on, s: 3.4mm, c: rgb("#1b2a63")) = box(width: s, height: s, baseline: 0.6mm,
  stroke: 0.5pt + black, if on {
  place(line(start: (0.4mm, 1.4mm), end: (1.4mm, s), stroke: 1.2pt + c))
  place(line(start: (1.4mm, s), end: (s + 1.2mm, -1.4mm), stroke: 1.2pt + c)) })
#let rule(w: 60mm, t: 0.5pt) = box(line(length: w, stroke: t))
#let across(body, s: 90pt, a: -38deg, c: rgb("#c8303055")) = place(center + horizon,
  rotate(a, text(size: s, weight: "bold", fill: c, body)))
"""

Segment = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]


def scrawl(seed: int) -> tuple[tuple[float, float], list[Segment]]:
    """A signature in the unit square: a tall initial, a run of humps, a last stroke."""
    rng = random.Random(seed * 977 + 13)
    x, y = 0.02 + rng.random() * 0.06, 0.55 + rng.random() * 0.2
    start = (x, y)
    out: list[Segment] = []

    def to(nx: float, ny: float, wild: float) -> None:
        nonlocal x, y
        a = (x + rng.uniform(-0.2, 0.8) * wild, y + rng.uniform(-1, 1) * wild * 1.6)
        b = (nx - rng.uniform(-0.3, 0.8) * wild, ny + rng.uniform(-1, 1) * wild * 1.6)
        out.append((a, b, (nx, ny)))
        x, y = nx, ny

    to(0.14 + rng.random() * 0.05, rng.uniform(0.0, 0.15), 0.3)
    to(0.1 + rng.random() * 0.05, rng.uniform(0.75, 0.98), 0.25)
    to(0.22, rng.uniform(0.4, 0.6), 0.22)
    humps = rng.randint(4, 8)
    for i in range(humps):
        step = 0.22 + (i + 1) * 0.5 / humps
        high = rng.uniform(0.3, 0.55) if i % 2 == 0 else rng.uniform(0.58, 0.75)
        if rng.random() < 0.2:
            high = rng.choice((0.05, 0.95))
        to(step, high, 0.1)
    to(rng.uniform(0.85, 1.0), rng.uniform(0.2, 0.8), 0.25)
    if rng.random() < 0.5:
        to(rng.uniform(0.3, 0.5), rng.uniform(0.85, 1.0), 0.15)
    return start, out


def _ink(found: re.Match[str]) -> str:
    """`#ink(seed, width mm, height mm, colour)` as a typst curve."""
    given = [part.strip() for part in found[1].split(",")]
    seed, width, height, colour = int(given[0]), 38.0, 12.0, "1b2a63"
    if len(given) > 1:
        width = float(given[1])
    if len(given) > 2:
        height = float(given[2])
    if len(given) > 3:
        colour = given[3]

    def at(point: tuple[float, float]) -> str:
        return f"({point[0] * width:.2f}mm, {point[1] * height:.2f}mm)"

    start, segments = scrawl(seed)
    body = "".join(f",curve.cubic({at(a)},{at(b)},{at(c)})" for a, b, c in segments)
    stroke = f'0.9pt + rgb("#{colour}")'
    drawn = f"curve(stroke: {stroke}, curve.move({at(start)}){body})"
    return f"#box(width: {width}mm, height: {height}mm, place({drawn}))"


def typ(source: str) -> bytes:
    """A typst page; at-signs and dollars are plain characters."""
    source = re.sub(r"#ink\(([^)]*)\)", _ink, source)
    source = source.replace("@", "\\@").replace("$", "\\$")
    made = typst.compile((HEAD + source).encode("utf-8"))
    assert isinstance(made, bytes)
    return made


def text(layout: str, source: str, label: dict[str, Any]) -> Paper:
    """A page with its text."""
    return Paper(layout, "a", "text", typ(source), label)


def scanned(layout: str, source: str, how: Scanner, label: dict[str, Any]) -> Paper:
    """A page that went over the glass."""
    behind = typ(source)
    return Paper(layout, "a", "scan", scan(behind, how), label, behind)


def mixed(layout: str, source: str, keep: int, how: Scanner, label: dict[str, Any]) -> Paper:
    """The first `keep` pages as they are, the others scanned."""
    behind = typ(source)
    pages = PdfReader(io.BytesIO(behind)).pages
    rest = PdfWriter()
    for page in pages[keep:]:
        rest.add_page(page)
    held = io.BytesIO()
    rest.write(held)
    whole = PdfWriter()
    for page in pages[:keep]:
        whole.add_page(page)
    for page in PdfReader(io.BytesIO(scan(held.getvalue(), how))).pages:
        whole.add_page(page)
    out = io.BytesIO()
    whole.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), label, behind)


class Sheet:
    """A canvas measured from the top left corner, in points."""

    def __init__(self, width: float = 595.3, height: float = 841.9, face: str = "Carlito") -> None:
        self.out = io.BytesIO()
        self.width, self.height, self.face = width, height, face
        self.canvas = Canvas(self.out, pagesize=(width, height), invariant=1)

    def say(
        self, x: float, y: float, words: str, size: float = 10, face: str = "",
        colour: str = "#000000", right: bool = False,
    ) -> None:  # fmt: skip
        """One line."""
        self.canvas.setFont(face or self.face, size)
        self.canvas.setFillColor(HexColor(colour))
        draw = self.canvas.drawRightString if right else self.canvas.drawString
        draw(x, self.height - y, words)

    def para(
        self, x: float, y: float, width: float, words: str, size: float = 10, face: str = "",
        colour: str = "#000000", lead: float = 1.32,
    ) -> float:  # fmt: skip
        """A paragraph; the height below it."""
        style = ParagraphStyle(
            "p", fontName=face or self.face, fontSize=size, leading=size * lead,
            textColor=HexColor(colour), alignment=TA_LEFT,
        )  # fmt: skip
        made = Paragraph(words, style)
        _, high = made.wrap(width, 2000)
        made.drawOn(self.canvas, x, self.height - y - high)
        return y + float(high)

    def line(self, x: float, y: float, x2: float, y2: float, wide: float = 0.6,
             colour: str = "#000000") -> None:  # fmt: skip
        """A rule."""
        self.canvas.setLineWidth(wide)
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.line(x, self.height - y, x2, self.height - y2)

    def block(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, wide: float = 0.7) -> None:
        """An empty rectangle."""
        self.canvas.setLineWidth(wide)
        self.canvas.setStrokeColor(HexColor("#000000"))
        self.canvas.rect(x, self.height - y - height, width, height, stroke=1, fill=0)

    def table(
        self, x: float, y: float, rows: Sequence[Sequence[Any]], widths: Sequence[float],
        style: Sequence[Any], size: float = 9,
    ) -> float:  # fmt: skip
        """A table; the height below it."""
        look = ParagraphStyle("c", fontName=self.face, fontSize=size, leading=size * 1.25)
        cells = [[Paragraph(c, look) if isinstance(c, str) else c for c in row] for row in rows]
        made = Table(cells, colWidths=list(widths))
        made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *style]))
        _, high = made.wrap(sum(widths), 2000)
        made.drawOn(self.canvas, x, self.height - y - high)
        return y + float(high)

    def ink(self, x: float, y: float, seed: int, width: float = 110, height: float = 34,
            colour: str = "#1b2a63") -> None:  # fmt: skip
        """A signature whose top left corner is given."""
        start, segments = scrawl(seed)

        def at(p: tuple[float, float]) -> tuple[float, float]:
            return x + p[0] * width, self.height - y - p[1] * height

        path = self.canvas.beginPath()
        path.moveTo(*at(start))
        for a, b, c in segments:
            path.curveTo(*at(a), *at(b), *at(c))
        self.canvas.setLineWidth(1)
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.drawPath(path, stroke=1, fill=0)

    def field(self, name: str, x: float, y: float, width: float, value: str = "",
              height: float = 16, size: float = 9, multi: bool = False) -> None:  # fmt: skip
        """A text field whose top left corner is given."""
        self.canvas.acroForm.textfield(
            name=name, tooltip=name, x=x, y=self.height - y - height, width=width, height=height,
            value=value, fontName="Helvetica", fontSize=size, borderWidth=0.5,
            fillColor=HexColor("#f3f6fb"), borderColor=HexColor("#8a94a8"), forceBorder=True,
            maxlen=1000, fieldFlags="multiline" if multi else "",
        )  # fmt: skip

    def check(self, name: str, x: float, y: float, on: bool, size: float = 12,
              style: str = "cross") -> None:  # fmt: skip
        """A check box."""
        self.canvas.acroForm.checkbox(
            name=name, tooltip=name, x=x, y=self.height - y - size, size=size, checked=on,
            buttonStyle=style, borderWidth=0.7, fillColor=HexColor("#ffffff"),
            borderColor=HexColor("#444444"), forceBorder=True,
        )  # fmt: skip

    def page(self) -> None:
        """The next page."""
        self.canvas.showPage()

    def bytes(self) -> bytes:
        """The finished PDF."""
        self.canvas.showPage()
        self.canvas.save()
        return self.out.getvalue()
