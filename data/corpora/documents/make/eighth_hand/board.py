"""The drawing board: pages printed by a browser, flowed text, free sheets, and ink for all
three."""

import atexit
import functools
import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from .pen import BLACK, BLUE, MARKS, RED, mark, sign, svg

__all__ = ["BLACK", "BLUE", "RED", "Box", "Grid", "Ink", "Rule", "Sheet"]
__all__ += ["flow", "over", "together", "web"]
FACES = {
    "Lato": "truetype/lato/Lato-Regular.ttf",
    "LatoB": "truetype/lato/Lato-Bold.ttf",
    "Carlito": "truetype/crosextra/Carlito-Regular.ttf",
    "CarlitoB": "truetype/crosextra/Carlito-Bold.ttf",
    "Caladea": "truetype/crosextra/Caladea-Regular.ttf",
    "CaladeaB": "truetype/crosextra/Caladea-Bold.ttf",
    "Narrow": "truetype/liberation/LiberationSansNarrow-Regular.ttf",
    "NarrowB": "truetype/liberation/LiberationSansNarrow-Bold.ttf",
    "DejaVu": "truetype/dejavu/DejaVuSans.ttf",
    "Kristi": "truetype/kristi/Kristi.ttf",
    "Breip": "truetype/breip/breipfont.ttf",
    "Dkg": "truetype/fifthhorseman/dkg.ttf",
}
for _name, _path in FACES.items():
    pdfmetrics.registerFont(TTFont(_name, Path("/usr/share/fonts") / _path))
for _name in ("Lato", "Carlito", "Caladea", "Narrow"):
    pdfmetrics.registerFontFamily(_name, _name, _name + "B", _name, _name + "B")


def _drawn(match: re.Match[str]) -> str:
    word, *rest = match[1].split()
    if word == "ink":
        color = rest[3] if len(rest) > 3 else BLUE
        return svg(int(rest[0]), float(rest[1]), float(rest[2]), color)
    color = rest[0] if rest else BLUE
    return (
        '<svg width="13" height="13" style="overflow:visible;position:absolute">'
        f'<path d="{MARKS[word]}" fill="none" stroke="{color}" stroke-width="1.7"/></svg>'
    )


@functools.cache
def _browser() -> Any:
    from playwright.sync_api import sync_playwright

    play = sync_playwright().start()
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(play.stop)
    atexit.register(browser.close)
    return browser


def pinned(data: bytes) -> bytes:
    """The same bytes whenever they are made."""
    return re.sub(rb"(/(?:Creation|Mod)Date \(D:)\d{14}", rb"\g<1>20260105080000", data)


def web(
    css: str,
    body: str,
    *,
    size: str = "A4",
    margin: str = "16mm",
    head: str = "<span></span>",
    foot: str | None = None,
    wide: bool = False,
) -> bytes:
    """A page printed by a browser. [[ink SEED W H COLOR]], [[tick]] and [[cross]] are drawn."""
    body = re.sub(r"\[\[([^\]]+)\]\]", _drawn, body)
    page = _browser().new_page()
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{css}</style>{body}")
    data: bytes = page.pdf(
        format=size,
        landscape=wide,
        print_background=True,
        margin={"top": margin, "bottom": margin, "left": margin, "right": margin},
        display_header_footer=foot is not None,
        header_template=f'<div style="font:7px sans-serif;width:100%;padding:0 9mm">{head}</div>',
        footer_template=f'<div style="font:7px sans-serif;width:100%;padding:0 9mm">{foot}</div>',
    )
    page.close()
    return pinned(data)


class Ink(Flowable):  # type: ignore[misc]
    """A signature that stands in flowed text or in a cell."""

    def __init__(self, seed: int, w: float = 110, h: float = 32, color: str = BLUE) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.color = seed, w, h, color

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        sign(self.canv, 0, 0, self.width, self.height, self.seed, self.color)


class Rule(Flowable):  # type: ignore[misc]
    """A line to sign on, with ink over it or not."""

    def __init__(self, w: float = 180, seed: int = 0, h: float = 34, color: str = BLUE) -> None:
        super().__init__()
        self.w, self.seed, self.h, self.color = w, seed, h, color

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.w, self.h

    def draw(self) -> None:
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 4, self.w, 4)
        if self.seed:
            sign(self.canv, 12, -2, self.w * 0.6, self.h, self.seed, self.color)


class Box(Flowable):  # type: ignore[misc]
    """A square to tick: mark is "", "x", "v" or "fill"."""

    def __init__(self, mark: str = "", size: float = 9, color: str = BLUE) -> None:
        super().__init__()
        self.mark, self.size, self.color = mark, size, color

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.size, self.size

    def draw(self) -> None:
        mark(self.canv, 0, 0, self.size, self.mark, self.color)


Story = Sequence[Any]


def flow(
    story: Story,
    *,
    font: str = "Helvetica",
    bold: str = "",
    size: float = 10,
    paper: tuple[float, float] = A4,
    margin: float = 20,
    color: str = "#000000",
    h_color: str = "#000000",
    gap: float = 5,
    every: Callable[[Canvas, Any], None] | None = None,
) -> bytes:
    """Flowed text: "# " and "## " are headings, "> " small print, "| " right, lists are tables."""
    bold = bold or font + ("-Bold" if font in ("Helvetica", "Courier") else "B")
    base = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=gap, textColor=color
    )
    big: dict[str, Any] = {"parent": base, "fontName": bold, "textColor": h_color}
    kinds = {
        "# ": ParagraphStyle("h1", fontSize=size * 1.6, leading=size * 2, spaceAfter=9, **big),
        "## ": ParagraphStyle("h2", fontSize=size * 1.1, spaceBefore=8, **big),
        "> ": ParagraphStyle("s", parent=base, fontSize=size * 0.72, leading=size * 0.9),
        "| ": ParagraphStyle("r", parent=base, alignment=TA_RIGHT),
        "^ ": ParagraphStyle("c", parent=base, alignment=TA_CENTER),
        "= ": ParagraphStyle("j", parent=base, alignment=TA_JUSTIFY),
    }

    def made(item: Any) -> Any:
        if isinstance(item, (int, float)):
            return Spacer(1, item)
        if not isinstance(item, str):
            return item
        for key, style in kinds.items():
            if item.startswith(key):
                return Paragraph(item[len(key) :], style)
        return Paragraph(item, base)

    def cell(item: Any) -> Any:
        if isinstance(item, (list, tuple)):
            return [cell(i) for i in item]
        flat = ParagraphStyle("f", parent=base, spaceAfter=0)
        if isinstance(item, str):
            right = item.startswith("| ")
            style = ParagraphStyle("g", parent=flat, alignment=TA_RIGHT) if right else flat
            return Paragraph(item[2:] if right else item, style)
        return item

    flowables = []
    for item in story:
        if isinstance(item, Grid):
            rows = [[cell(c) for c in row] for row in item.rows]
            table = Table(rows, colWidths=item.widths, rowHeights=item.heights, hAlign="LEFT")
            table.setStyle(item.style)
            table.spaceAfter = 9
            flowables.append(table)
        else:
            flowables.append(made(item))
    out = io.BytesIO()
    m = margin * mm
    doc = SimpleDocTemplate(
        out, pagesize=paper, leftMargin=m, rightMargin=m, topMargin=m, bottomMargin=m, invariant=1
    )
    doc.build(flowables, onFirstPage=every or _nothing, onLaterPages=every or _nothing)
    return out.getvalue()


def _nothing(*_: Any) -> None:
    return None


class Grid:
    """A table of a flowed page; `style` is extra, `lines` draws the whole grid."""

    def __init__(
        self,
        rows: Story,
        widths: Sequence[float] | None = None,
        *,
        lines: str | None = "#777777",
        shade: str | None = None,
        style: Story = (),
        heights: Sequence[float | None] | None = None,
    ) -> None:
        self.rows = rows
        self.widths = [w * mm for w in widths] if widths else None
        self.heights = heights
        self.style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        if lines:
            self.style.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor(lines)))
        if shade:
            self.style.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(shade)))
        self.style += style


class Sheet:
    """A page drawn freely; millimetres from the upper left corner."""

    def __init__(self, paper: tuple[float, float] = A4) -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=paper, invariant=1)
        self.high = paper[1]

    def t(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 10,
        font: str = "Helvetica",
        color: str = "#000000",
        align: str = "l",
    ) -> None:
        """Text; lines after each other when it has several."""
        self.c.setFillColor(HexColor(color))
        self.c.setFont(font, size)
        put = {"l": self.c.drawString, "r": self.c.drawRightString, "c": self.c.drawCentredString}
        for number, line in enumerate(text.split("\n")):
            put[align](x * mm, self.high - y * mm - number * size * 1.35, line)

    def line(self, x: float, y: float, x2: float, y2: float, w: float = 0.6) -> None:
        self.c.setLineWidth(w)
        self.c.line(x * mm, self.high - y * mm, x2 * mm, self.high - y2 * mm)

    def rect(self, x: float, y: float, w: float, h: float, fill: str | None = None) -> None:
        self.c.setLineWidth(0.6)
        if fill:
            self.c.setFillColor(HexColor(fill))
        top = self.high - (y + h) * mm
        self.c.rect(x * mm, top, w * mm, h * mm, fill=int(bool(fill)))

    def box(self, x: float, y: float, how: str = "", s: float = 9, color: str = BLUE) -> None:
        self.c.setFillColor(HexColor("#222222"))
        mark(self.c, x * mm, self.high - y * mm, s, how, color)

    def ink(self, x: float, y: float, w: float, h: float, seed: int, color: str = BLUE) -> None:
        """A signature whose box ends at y."""
        sign(self.c, x * mm, self.high - y * mm, w * mm, h * mm, seed, color)

    def ring(self, x: float, y: float, w: float, h: float, color: str = BLUE) -> None:
        """A word circled by hand; x, y is the middle."""
        c = self.c
        c.saveState()
        c.setStrokeColor(HexColor(color))
        c.setLineWidth(1.3)
        c.translate(x * mm, self.high - y * mm)
        c.rotate(4)
        a, b = w * mm / 2, h * mm / 2
        c.bezier(-a, 0, -a, b * 1.4, a, b * 1.4, a, 0)
        c.bezier(a, 0, a, -b * 1.5, -a * 1.05, -b * 1.3, -a * 1.02, b * 0.4)
        c.restoreState()

    def stamp(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        *,
        color: str = RED,
        turn: float = 8,
        size: float = 12,
        font: str = "Helvetica-Bold",
        frame: bool = True,
        alpha: float = 0.8,
    ) -> None:
        """A rubber stamp; x, y is its middle."""
        c = self.c
        c.saveState()
        c.translate(x * mm, self.high - y * mm)
        c.rotate(turn)
        shade = HexColor(color)
        ink = Color(shade.red, shade.green, shade.blue, alpha)
        c.setStrokeColor(ink)
        c.setFillColor(ink)
        wide = max(pdfmetrics.stringWidth(t, font, size) for t in lines)
        high = len(lines) * size * 1.25
        if frame:
            c.setLineWidth(1.6)
            c.roundRect(-wide / 2 - 7, -high / 2 - 4, wide + 14, high + 6, 4)
        c.setFont(font, size)
        for number, text in enumerate(lines):
            c.drawCentredString(0, high / 2 - size * (1 + 1.25 * number), text)
        c.restoreState()

    def next(self) -> None:
        self.c.showPage()

    def done(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


def over(page: bytes, sheet: bytes, at: int = 0) -> bytes:
    """Something drawn over one page of a PDF."""
    writer = PdfWriter(clone_from=io.BytesIO(page))
    writer.pages[at].merge_page(PdfReader(io.BytesIO(sheet)).pages[0])
    out = io.BytesIO()
    writer.write(out)
    return pinned(out.getvalue())


def together(*parts: bytes) -> bytes:
    """Several PDFs in one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return pinned(out.getvalue())
