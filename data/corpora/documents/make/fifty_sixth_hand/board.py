"""Drawing tools of hand lx: platypus pages, typst pages, form fields, ink, stamps, scans."""

import io
import random
from collections.abc import Callable
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table
from scan import Scanner, scan

BLUE = colors.HexColor("#1d2f80")
BREAK = PageBreak()

PREAMBLE = r"""
#let rnd(i, s) = { let v = calc.sin(i * 12.9898 + s * 78.233) * 43758.5453; v - calc.floor(v) }
#let ink(s, w: 92pt, h: 26pt) = box(width: w, height: h, curve(stroke: 1.1pt + rgb("#1b2f7a"),
  curve.move((0pt, h * 0.6)),
  ..range(1, 9).map(i => curve.cubic(
    (w * (i - 1) / 8 + w * 0.1 * rnd(i, s), h * (rnd(i + 20, s) * 1.5 - 0.3)),
    (w * i / 8 - w * 0.2 * rnd(i + 40, s), h * (rnd(i + 60, s) * 1.4 - 0.2)),
    (w * i / 8, h * (0.35 + 0.4 * rnd(i + 80, s)))))))
#let cb(on) = box(width: 8.5pt, height: 8.5pt, baseline: 1pt, stroke: 0.7pt, if on {
  place(line(start: (0pt, 0pt), end: (8.5pt, 8.5pt), stroke: 1.2pt + rgb("#1b2f7a")))
  place(line(start: (0pt, 8.5pt), end: (8.5pt, 0pt), stroke: 1.2pt + rgb("#1b2f7a"))) })
#let stamp(c, col: rgb("#a02020"), a: -9deg) = rotate(a, box(stroke: 1.6pt + col, inset: 5pt, radius: 3pt, text(fill: col, weight: "bold", align(center, c))))
#let hand(c, s: 15pt) = text(font: "Breip", size: s, fill: rgb("#1b2f7a"), c)
#let script(c, s: 16pt) = text(font: "Dancing Script", size: s, fill: rgb("#1b2f7a"), c)
#let ln(w: 150pt) = box(width: w, stroke: (bottom: 0.6pt), height: 10pt)
#let small(c) = text(size: 0.78em, c)
#let kv(..a) = grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 6pt, ..a)
#let wm(c) = place(center + horizon, rotate(-38deg, text(size: 84pt, fill: rgb("#00000028"), weight: "bold", c)))
#set smartquote(enabled: false)
"""


def ty(body: str, font: str = "Liberation Sans", size: str = "10pt", **page: str) -> bytes:
    """A PDF from typst markup; `page` gives page parameters in typst's words."""
    page.setdefault("paper", '"a4"')
    page.setdefault("margin", "2.1cm")
    if "width" in page:
        page.pop("paper")
    given = ", ".join(f"{k.replace('_', '-')}: {v}" for k, v in page.items())
    return bytes(
        typst.compile(
            f'{PREAMBLE}#set page({given})\n#set text(font: "{font}", size: {size})\n{body}'.encode()
        )
    )


def para(text: str, font: str, size: float, **more: Any) -> Paragraph:
    """One paragraph of a standard font."""
    more = {"leading": size * 1.32, "spaceAfter": size * 0.45} | more
    return Paragraph(text, ParagraphStyle("p", fontName=font, fontSize=size, **more))


BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


class Fixed(Flowable):
    """Something of a given size."""

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height


class Ink(Fixed):
    """A pen's signature."""

    def __init__(self, seed: int, width: float = 95, height: float = 24) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        scribble(self.canv, 0, 0, self.seed, self.width, self.height)


def scribble(c: Canvas, x: float, y: float, seed: int, w: float = 95, h: float = 24) -> None:
    """Pen strokes at a place of the page."""
    rnd = random.Random(seed)
    c.saveState()
    c.setStrokeColor(BLUE)
    c.setLineWidth(1.1)
    path = c.beginPath()
    path.moveTo(x, y + h * 0.4)
    for i in range(1, 9):
        ends = [(x + w * (i - rnd.random()) / 8, y + h * (rnd.random() * 1.3 - 0.15)) for _ in "ab"]
        path.curveTo(*ends[0], *ends[1], x + w * i / 8, y + h * (0.3 + 0.4 * rnd.random()))
    c.drawPath(path)
    c.restoreState()


class Tick(Fixed):
    """A drawn box, crossed or not."""

    def __init__(self, on: bool, size: float = 9) -> None:
        super().__init__()
        self.on, self.width, self.height = on, size, size

    def draw(self) -> None:
        s = self.width
        self.canv.rect(0, 0, s, s)
        if self.on:
            self.canv.setStrokeColor(BLUE)
            self.canv.setLineWidth(1.5)
            self.canv.line(-1, -1, s + 1, s + 1)
            self.canv.line(-1, s + 1, s + 1, -1)


class Field(Fixed):
    """A text field of a form."""

    def __init__(
        self,
        name: str,
        value: str = "",
        width: float = 170,
        height: float = 15,
        lines: bool = False,
    ) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height, self.lines = (
            name,
            value,
            width,
            height,
            lines,
        )

    def draw(self) -> None:
        self.canv.acroForm.textfield(
            name=self.name, value=self.value, relative=True, width=self.width, height=self.height,
            fontSize=9, borderWidth=0.5, fillColor=colors.HexColor("#eef2fb"), borderColor=colors.grey,
            fieldFlags="multiline" if self.lines else "", forceBorder=True, maxlen=900)  # fmt: skip


class Check(Fixed):
    """A check box of a form."""

    def __init__(self, name: str, on: bool = False, style: str = "cross") -> None:
        super().__init__()
        self.name, self.on, self.style = name, on, style
        self.width = self.height = 12

    def draw(self) -> None:
        self.canv.acroForm.checkbox(
            name=self.name, checked=self.on, relative=True, size=11, buttonStyle=self.style,
            borderWidth=0.7, fillColor=colors.white, borderColor=colors.black, forceBorder=True)  # fmt: skip


def tab(
    rows: list[list[Any]],
    widths: list[float] | None = None,
    look: str = "grid",
    size: float = 8.5,
    font: str = "Helvetica",
    tint: str = "#e6e6e6",
) -> Table:
    """A table; `look` is grid, plain, under or box; widths in millimetres."""

    def cell(it: Any, first: bool) -> Any:
        bold = first and look in ("grid", "under")
        return (
            para(it, BOLD[font] if bold else font, size, spaceAfter=0)
            if isinstance(it, str)
            else it
        )

    body = [[cell(it, number == 0) for it in row] for number, row in enumerate(rows)]
    style: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    if look == "grid":
        style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(tint)))
    lines = {
        "grid": ("GRID", 0.5),
        "cells": ("GRID", 0.5),
        "under": ("LINEBELOW", 0.4),
        "box": ("BOX", 0.9),
    }
    if look in lines:
        style.append((lines[look][0], (0, 0), (-1, -1), lines[look][1], colors.grey))
    return Table(
        body,
        colWidths=[w * mm for w in widths] if widths else None,
        style=style,
        hAlign="LEFT",
        spaceAfter=6,
    )


ALIGN = {"c": 1, "r": 2, "j": 4}


def rl(
    *flow: Any,
    font: str = "Helvetica",
    size: float = 9.5,
    page: tuple[float, float] = A4,
    margin: float = 20,
    deco: Callable[[Canvas, int], None] | None = None,
    color: str = "#000000",
) -> bytes:
    """A PDF from a flow: text, ("#", heading), ("c"|"r"|"j"|"s"|"b", text), mm as space, flowables."""
    story: list[Any] = []
    out = io.BytesIO()
    for it in flow:
        if isinstance(it, str):
            story.append(para(it, font, size))
        elif isinstance(it, int | float):
            story.append(Spacer(1, it * mm))
        elif isinstance(it, tuple):
            kind, text = it
            if kind.startswith("#"):
                big = size + 8 - 2.5 * len(kind)
                story.append(
                    para(
                        text,
                        BOLD[font],
                        big,
                        textColor=colors.HexColor(color),
                        alignment=1 if "c" in kind else 0,
                    )
                )
            elif kind == "s":
                story.append(para(text, font, size * 0.76))
            elif kind == "b":
                story.append(para(text, BOLD[font], size))
            else:
                story.append(para(text, font, size, alignment=ALIGN[kind]))
        else:
            story.append(it)

    def drawn(c: Canvas, doc: Any) -> None:
        if deco:
            c.saveState()
            deco(c, doc.page)
            c.restoreState()

    doc = SimpleDocTemplate(
        out,
        pagesize=page,
        leftMargin=margin * mm,
        rightMargin=margin * mm,
        topMargin=margin * mm,
        bottomMargin=16 * mm,
        invariant=1,
    )
    doc.build(story, onFirstPage=drawn, onLaterPages=drawn)
    return out.getvalue()


def across(text: str, size: float = 90, shade: float = 0.8) -> Callable[[Canvas, int], None]:
    """A word laid over the whole page."""

    def draw(c: Canvas, _: int) -> None:
        c.setFillGray(shade)
        c.setFont("Helvetica-Bold", size)
        c.translate(300, 420)
        c.rotate(45)
        c.drawCentredString(0, 0, text)

    return draw


def stamped(
    c: Canvas, x: float, y: float, lines: list[str], turn: float = 8, color: str = "#9c1f1f"
) -> None:
    """A rubber stamp."""
    c.saveState()
    c.translate(x, y)
    c.rotate(turn)
    c.setStrokeColor(colors.HexColor(color))
    c.setFillColor(colors.HexColor(color))
    c.setLineWidth(1.5)
    width = max(len(t) for t in lines) * 6.3 + 14
    c.rect(0, 0, width, 13 * len(lines) + 8)
    c.setFont("Helvetica-Bold", 10)
    for i, t in enumerate(lines):
        c.drawCentredString(width / 2, 13 * (len(lines) - i) - 5, t)
    c.restoreState()


def scanned(layout: str, letter: str, pdf: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """A paper that went through a scanner, kept below 72 KB a page."""
    how = {"dpi": 112, "noise": 2.0, "blur": 0.4, "jpeg": 42} | how
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    while len(data := scan(pdf, Scanner(**how))) > 72_000 * pages:
        how["jpeg"] -= 6
    return Paper(layout, letter, "scan", data, label, source=pdf)


def joined(*parts: bytes) -> bytes:
    """Several PDFs in one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(pdf: bytes, angle: int) -> bytes:
    """All pages with a /Rotate entry."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    for page in writer.pages:
        page.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
