"""The drawing board: pages set with typst or drawn with reportlab, ink, ticks, stamps, scans."""

import functools
import io
import math
import random
from collections.abc import Callable
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle
from scan import Scanner, scan

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#let rnd(s, i) = { let v = calc.sin(s * 12.9898 + i * 78.233) * 43758.5453; v - calc.floor(v) }
#let blue = rgb("#1c2f7a")
#let ink(s, w: 95pt, h: 28pt, c: blue, n: 8, t: 0.95pt) = box(width: w, height: h, {
  let big(i) = if i < 2 { 1.5 } else { 0.75 + 0.5 * rnd(s, 40 + i) }
  let p(i, k) = (w * (i + 2.2 * (rnd(s, i * 4 + k) - 0.5)) / n,
    h * (0.5 + big(i) * (if k == 1 { -1 } else { 1 }) * (0.25 + 0.75 * rnd(s, i * 7 + k + 1))))
  let q(i) = (w * (i + 0.5 * rnd(s, i + 50)) / n, h * (0.3 + 0.45 * rnd(s, i + 90)))
  let pen = (paint: c, thickness: t, cap: "round", join: "round")
  place(top + left, curve(stroke: pen, curve.move((0pt, h * (0.3 + 0.5 * rnd(s, 3)))),
    ..range(n).map(i => curve.cubic(p(i, 1), p(i + 1, 2), q(i + 1)))))
  if rnd(s, 77) > 0.5 {
    place(top + left, curve(stroke: pen, curve.move((w * 0.15, h * 0.95)),
      curve.cubic((w * 0.4, h * 0.8), (w * 0.7, h * 1.05), (w * 1.05, h * 0.7))))
  }
})
#let hand(body, f: "Dancing Script", s: 15pt, c: blue) = text(font: f, size: s, fill: c, body)
#let bx(k: 0, s: 8pt, c: black) = box(width: s, height: s, baseline: 1pt, stroke: 0.7pt, {
  let pen = (paint: c, thickness: 1.2pt, cap: "round")
  if k == 1 {
    place(top + left, line(start: (s * 0.1, s * 0.15), end: (s * 0.95, s * 0.9), stroke: pen))
    place(top + left, line(start: (s * 0.9, s * 0.05), end: (s * 0.05, s * 0.95), stroke: pen))
  }
  if k == 2 {
    place(top + left, curve(stroke: pen, curve.move((s * 0.1, s * 0.5)),
      curve.line((s * 0.45, s * 0.9)), curve.line((s * 1.2, -s * 0.3))))
  }
})
#let stamp(body, c: rgb("#b3202c"), a: -9deg, r: 3pt) = rotate(a, box(
  stroke: 1.6pt + c, radius: r, inset: 7pt, text(fill: c, weight: "bold", body)))
#let across(body, c: rgb("#00000028"), s: 96pt, a: -42deg) = place(center + horizon,
  rotate(a, text(size: s, weight: "bold", fill: c, body)))
#let dots(w) = box(width: w, baseline: 2pt, line(length: 100%, stroke: (dash: "dotted")))
#let rule(w) = box(width: w, baseline: 2pt, line(length: 100%, stroke: 0.6pt))
"""

HERE = "/usr/share/fonts/truetype/"
FACES = {
    "calib": "crosextra/Carlito-Regular.ttf",
    "calibb": "crosextra/Carlito-Bold.ttf",
    "camb": "crosextra/Caladea-Regular.ttf",
    "cambb": "crosextra/Caladea-Bold.ttf",
    "deja": "dejavu/DejaVuSans.ttf",
    "dejab": "dejavu/DejaVuSans-Bold.ttf",
    "lato": "lato/Lato-Regular.ttf",
    "latob": "lato/Lato-Bold.ttf",
    "narrow": "liberation/LiberationSansNarrow-Regular.ttf",
    "narrowb": "liberation/LiberationSansNarrow-Bold.ttf",
    "hand": "fifthhorseman/dkg.ttf",
}


PLAIN = {
    "sans": "Helvetica",
    "sansb": "Helvetica-Bold",
    "serif": "Times-Roman",
    "serifb": "Times-Bold",
    "mono": "Courier",
    "monob": "Courier-Bold",
}


@functools.cache
def face(name: str) -> str:
    """The face, known to reportlab; its bold one goes with <b>."""
    if name in PLAIN:
        return PLAIN[name]
    pdfmetrics.registerFont(TTFont(name, HERE + FACES[name]))
    if name + "b" in FACES:
        face(name + "b")
        pdfmetrics.registerFontFamily(name, name, name + "b", name, name + "b")
    return name


def set_type(source: str) -> bytes:
    """A PDF from typst markup with the board's helpers before it."""
    data: bytes = typst.compile((PRELUDE + source).encode())
    return data


def sheet(layout: str, source: str, label: dict[str, Any], machine: Scanner | None = None) -> Paper:
    """A typeset paper, as text or put through a scanner."""
    return made(layout, set_type(source), label, machine)


def made(
    layout: str,
    data: bytes,
    label: dict[str, Any],
    machine: Scanner | None = None,
    form: str = "text",
) -> Paper:
    """A paper from finished bytes."""
    if machine:
        return Paper(layout, "a", "scan", scan(data, machine), label, data)
    return Paper(layout, "a", form, data, label)


def joined(*parts: bytes) -> bytes:
    """Several PDFs behind one another."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def blend(layout: str, first: str, second: str, label: dict[str, Any], how: Scanner) -> Paper:
    """A text page with a scanned page behind it."""
    front, back = set_type(first), set_type(second)
    source = joined(front, back)
    return Paper(layout, "a", "mixed", joined(front, scan(back, how)), label, source)


class Board:
    """A reportlab page with a pen; y is measured from the top."""

    def __init__(self, size: tuple[float, float] = A4) -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.w, self.h = size

    def text(
        self,
        x: float,
        y: float,
        words: str,
        font: str = "sans",
        size: float = 10,
        ink: str = "#000000",
    ) -> None:
        self.c.setFont(face(font), size)
        self.c.setFillColor(HexColor(ink))
        self.c.drawString(x, self.h - y, words)

    def right(self, x: float, y: float, words: str, font: str = "sans", size: float = 10) -> None:
        self.c.setFont(face(font), size)
        self.c.setFillColor(HexColor("#000000"))
        self.c.drawRightString(x, self.h - y, words)

    def para(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        font: str = "sans",
        size: float = 10,
        lead: float = 1.35,
        ink: str = "#000000",
        after: float = 6,
        full: bool = False,
        indent: float = 0,
    ) -> float:
        """Running text from y downwards; gives the y below it."""
        style = ParagraphStyle(
            "p",
            fontName=face(font),
            fontSize=size,
            leading=size * lead,
            textColor=HexColor(ink),
            alignment=TA_JUSTIFY if full else TA_LEFT,
            leftIndent=indent,
        )
        flow = Paragraph(words, style)
        _, height = flow.wrap(width, 2000)
        flow.drawOn(self.c, x, self.h - y - height)
        return y + height + after

    def table(
        self,
        x: float,
        y: float,
        rows: list[list[str]],
        widths: list[float],
        font: str = "sans",
        size: float = 9,
        style: list[tuple[Any, ...]] | None = None,
        head: bool = True,
        after: float = 10,
    ) -> float:
        """A table of wrapped cells; gives the y below it."""
        cell = ParagraphStyle("c", fontName=face(font), fontSize=size, leading=size * 1.25)
        cells = [
            [Paragraph(f"<b>{c}</b>" if head and n == 0 else c, cell) for c in row]
            for n, row in enumerate(rows)
        ]
        grid = Table(cells, colWidths=widths)
        look = style or [("GRID", (0, 0), (-1, -1), 0.5, HexColor("#666666"))]
        grid.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *look]))
        _, height = grid.wrap(sum(widths), 2000)
        grid.drawOn(self.c, x, self.h - y - height)
        return y + height + after

    def line(
        self,
        x: float,
        y: float,
        x2: float,
        y2: float | None = None,
        thick: float = 0.6,
        ink: str = "#000000",
    ) -> None:
        self.c.setStrokeColor(HexColor(ink))
        self.c.setLineWidth(thick)
        self.c.line(x, self.h - y, x2, self.h - (y if y2 is None else y2))

    def block(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str = "",
        edge: str = "",
        thick: float = 0.7,
    ) -> None:
        """A rectangle whose upper left corner is x, y."""
        if fill:
            self.c.setFillColor(HexColor(fill))
        if edge:
            self.c.setStrokeColor(HexColor(edge))
            self.c.setLineWidth(thick)
        self.c.rect(x, self.h - y - h, w, h, stroke=int(bool(edge)), fill=int(bool(fill)))

    def sign(self, x: float, y: float, seed: int, w: float = 95, ink: str = "#1b2a6b") -> None:
        """A signature by hand over the line at y."""
        rng = random.Random(seed)
        self.c.setStrokeColor(HexColor(ink))
        self.c.setLineWidth(rng.uniform(0.8, 1.3))
        path = self.c.beginPath()
        base = self.h - y + 8
        path.moveTo(x, base + rng.uniform(-3, 8))
        n = rng.randint(6, 10)
        for i in range(n):
            step = w / n
            path.curveTo(
                x + (i + rng.uniform(-0.6, 0.5)) * step,
                base + rng.uniform(-9, 20),
                x + (i + rng.uniform(0.2, 1.6)) * step,
                base + rng.uniform(-10, 16),
                x + (i + 1) * step,
                base + 4 * math.sin(i) + rng.uniform(-3, 4),
            )
        self.c.drawPath(path)

    def box(self, x: float, y: float, size: float = 9, mark: str = "") -> None:
        """An empty, crossed or ticked box whose foot is at y."""
        self.c.setStrokeColor(Color(0, 0, 0))
        self.c.setLineWidth(0.8)
        foot = self.h - y
        self.c.rect(x, foot, size, size)
        self.c.setLineWidth(1.3)
        if mark == "x":
            self.c.line(x + 1, foot + 1, x + size - 1, foot + size - 1)
            self.c.line(x + 1, foot + size - 1, x + size, foot)
        elif mark:
            self.c.line(x + 1, foot + size * 0.5, x + size * 0.45, foot + 1)
            self.c.line(x + size * 0.45, foot + 1, x + size * 1.15, foot + size * 1.2)

    def field(
        self, x: float, y: float, w: float, name: str, value: str = "", h: float = 18
    ) -> None:
        """A text field of a form, filled or empty."""
        self.c.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=self.h - y - h,
            width=w,
            height=h,
            fontSize=9.5,
            fontName="Helvetica",
            borderWidth=0.6,
            borderColor=HexColor("#8899aa"),
            fillColor=HexColor("#f3f6fa"),
            textColor=HexColor("#102040"),
            forceBorder=True,
        )

    def choice(self, x: float, y: float, name: str, on: bool = False, style: str = "check") -> None:
        """A box of a form, set or not."""
        self.c.acroForm.checkbox(
            name=name,
            checked=on,
            x=x,
            y=self.h - y - 12,
            size=12,
            buttonStyle=style,
            borderWidth=0.8,
            borderColor=HexColor("#334455"),
            fillColor=HexColor("#ffffff"),
            textColor=HexColor("#102040"),
            forceBorder=True,
        )

    def next(self) -> None:
        self.c.showPage()

    def done(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


def drawn(draw: Callable[[Board], None], size: tuple[float, float] = A4) -> bytes:
    """The bytes of a page that a function draws."""
    board = Board(size)
    draw(board)
    return board.done()
