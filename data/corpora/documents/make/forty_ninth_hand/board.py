"""Drawing tools: reportlab sheets, ink, boxes, signature blocks."""

import io
import random
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

TRUETYPE = "/usr/share/fonts/truetype"
for _name, _path in {
    "Kristi": "kristi/Kristi.ttf",
    "Breip": "breip/Breip.ttf",
    "Horse": "fifthhorseman/dkgIt.ttf",
}.items():
    pdfmetrics.registerFont(TTFont(_name, f"{TRUETYPE}/{_path}"))

Item = str | Flowable | Callable[["Style"], Any]
BLUE = "#1b2a7a"
DARK = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


class Style:
    """Font, size and colour of a sheet."""

    def __init__(self, font: str, size: float, accent: str, width: float) -> None:
        self.font, self.size, self.accent, self.width = font, size, accent, width
        self.bold = DARK[font]

    def para(self, text: str, **more: Any) -> Paragraph:
        given: dict[str, Any] = {"fontName": self.font, "fontSize": self.size} | more
        given.setdefault("leading", given["fontSize"] * 1.3)
        return Paragraph(text, ParagraphStyle("p", **given))


def strokes(seed: int, width: float = 110, height: float = 30) -> list[tuple[float, ...]]:
    """A signature as bezier pieces: (x1, y1, x2, y2, x, y) after a start at (0, h/3)."""
    rng = random.Random(seed)
    pieces, x = [], 0.0
    steps = rng.randint(6, 10)
    for _ in range(steps):
        nx = x + width / steps * rng.uniform(0.6, 1.3)
        pieces.append(
            (
                x + rng.uniform(-4, 10),
                rng.uniform(0, height),
                nx - rng.uniform(-4, 10),
                rng.uniform(0, height),
                nx,
                rng.uniform(height * 0.2, height * 0.7),
            )
        )
        x = nx
    return pieces


class Ink(Flowable):
    """A drawn signature."""

    def __init__(self, seed: int, width: float = 110, height: float = 28) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        c = self.canv
        c.setStrokeColor(HexColor(BLUE))
        c.setLineWidth(1.1)
        p = c.beginPath()
        p.moveTo(0, self.height / 3)
        for piece in strokes(self.seed, self.width * 0.9, self.height):
            p.curveTo(*piece)
        c.drawPath(p)


class Tick(Flowable):
    """A box, 0 empty, 1 crossed, 2 checked, with its words."""

    def __init__(self, state: int, words: Paragraph, width: float) -> None:
        super().__init__()
        self.state, self.words = state, words
        self.width = width
        self.height = words.wrap(width - 18, 999)[1] + 4

    def draw(self) -> None:
        c, y = self.canv, self.height - 14
        c.setLineWidth(0.8)
        c.rect(1, y, 9, 9)
        c.setLineWidth(1.4)
        if self.state == 1:
            c.line(0, y - 1, 11, y + 10)
            c.line(0, y + 10, 11, y - 1)
        elif self.state == 2:
            c.line(2, y + 4, 5, y)
            c.line(5, y, 12, y + 12)
        self.words.drawOn(c, 18, 4)


def head(text: str, size: float = 15, align: int = 0) -> Item:
    return lambda s: s.para(
        text,
        fontName=s.bold,
        fontSize=size,
        textColor=HexColor(s.accent),
        spaceAfter=6,
        alignment=align,
    )


def rule_off() -> Item:
    """A line across."""
    return lambda s: Table(
        [[""]], [s.width], [2], style=[("LINEABOVE", (0, 0), (-1, 0), 0.8, HexColor(s.accent))]
    )


def small(text: str, size: float = 7.5, align: int = 0) -> Item:
    return lambda s: s.para(text, fontSize=size, alignment=align, spaceAfter=4)


def gap(points: float = 10) -> Item:
    return lambda s: Spacer(1, points)


def facts(*rows: tuple[str, str], first: float = 0.32, grid: bool = False) -> Item:
    """Name and value side by side."""
    return table(*rows, widths=(first, 1 - first), top=False, lines=0.5 if grid else 0, bold=True)


def table(
    *rows: Sequence[str],
    widths: Sequence[float],
    top: bool = True,
    lines: float = 0.5,
    bold: bool = False,
    size: float = 0,
) -> Item:
    """A grid; `widths` are shares of the line."""

    def make(s: Style) -> Flowable:
        size_ = size or s.size
        cells = [
            [
                s.para(
                    c,
                    fontSize=size_,
                    fontName=s.bold if (top and r == 0) or (bold and k == 0) else s.font,
                )
                if isinstance(c, str)
                else c
                for k, c in enumerate(row)
            ]
            for r, row in enumerate(rows)
        ]
        look: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2)]
        if lines:
            look.append(("GRID", (0, 0), (-1, -1), lines, HexColor("#555555")))
        if top and lines:
            look.append(("BACKGROUND", (0, 0), (-1, 0), HexColor("#e6e6e6")))
        return Table(cells, [s.width * w for w in widths], style=look, spaceBefore=4, spaceAfter=6)

    return make


def ticks(*rows: tuple[int, str]) -> Item:
    return lambda s: [Tick(state, s.para(words), s.width) for state, words in rows]


def sign(*blocks: tuple[Any, ...], grid: bool = True) -> Item:
    """Signature blocks side by side; a number in a block is ink, '~' begins handwriting."""

    def make(s: Style) -> Flowable:
        def cell(part: Any) -> Flowable:
            if isinstance(part, int):
                return Ink(part) if part else Spacer(1, 28)
            if part.startswith("~"):
                return s.para(part[1:], fontName="Kristi", fontSize=23, textColor=HexColor(BLUE))
            return s.para(part)

        look: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if grid:
            look.append(("BOX", (0, 0), (-1, -1), 0.6, HexColor("#333333")))
            look.append(("INNERGRID", (0, 0), (-1, -1), 0.4, HexColor("#333333")))
        row = [[cell(p) for p in b] for b in blocks]
        return Table([row], [s.width / len(blocks)] * len(blocks), style=look, spaceBefore=8)

    return make


def sheet(
    *items: Item,
    font: str = "Helvetica",
    size: float = 10,
    accent: str = "#000000",
    page: tuple[float, float] = A4,
    margin: float = 54,
    mark: str = "",
    foot: str = "",
    cols: int = 1,
) -> bytes:
    """One reportlab document; `mark` lies across each page, `foot` under it."""
    out = io.BytesIO()
    width = (page[0] - 2 * margin - 18 * (cols - 1)) / cols
    style = Style(font, size, accent, width - 12)
    flow: list[Flowable] = []
    for item in items:
        made = (
            item
            if isinstance(item, Flowable)
            else style.para(item, spaceAfter=6)
            if isinstance(item, str)
            else item(style)
        )
        flow.extend(made if isinstance(made, list) else [made])

    def under(c: Canvas, _doc: Any) -> None:
        if mark:
            c.saveState()
            c.translate(page[0] / 2, page[1] / 2)
            c.rotate(50)
            c.setFillColor(HexColor("#d08080"))
            c.setFont("Helvetica-Bold", min(90, 900 / len(mark)))
            c.drawCentredString(0, 0, mark)
            c.restoreState()
        if foot:
            c.setFont(font, 7)
            c.drawCentredString(page[0] / 2, 26, f"{foot} – {c.getPageNumber()}")

    frames = [
        Frame(margin + k * (width + 18), margin, width, page[1] - 2 * margin) for k in range(cols)
    ]
    doc = BaseDocTemplate(out, pagesize=page, invariant=1)
    doc.addPageTemplates(PageTemplate("a", frames, onPage=under))
    doc.build(flow)
    return out.getvalue()


def leaf() -> Flowable:
    """The next page."""
    return PageBreak()


def column() -> Flowable:
    """The next column."""
    return FrameBreak()
