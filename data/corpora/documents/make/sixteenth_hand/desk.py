"""The desk: a browser that prints, a board to draw on, a pen, ticks and stamps."""

import atexit
import io
import random
from collections.abc import Iterable
from typing import Any

from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ByteStringObject, NameObject, create_string_object
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

BLUE, BLACK, RED, GREEN = "#1b2c7c", "#222222", "#b3261e", "#1d6b34"
_open: dict[str, Any] = {}


def _browser() -> Any:
    if not _open:
        _open["play"] = sync_playwright().start()
        _open["browser"] = _open["play"].chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        atexit.register(_close)
    return _open["browser"]


def _close() -> None:
    _open["browser"].close()
    _open["play"].stop()
    _open.clear()


def fixed(writer: PdfWriter) -> bytes:
    """The file with dates and id that do not change from run to run."""
    writer.metadata = {
        NameObject("/Producer"): create_string_object("print"),
        NameObject("/CreationDate"): create_string_object("D:20260102090000Z"),
    }
    writer._ID = None
    writer.generate_file_identifiers()
    writer._ID[0] = writer._ID[1] = ByteStringObject(b"0123456789abcdef")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def web(css: str, body: str, lang: str = "en", **given: Any) -> bytes:
    """A page of HTML as the browser prints it."""
    page = _browser().new_page()
    page.set_content(
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>'
        f"body{{font-family:'Liberation Sans';font-size:10pt;margin:0}}{css}</style></head>"
        f"<body>{body}</body></html>"
    )
    margin = given.pop("margin", "18mm")
    sides = dict.fromkeys(("top", "bottom", "left", "right"), margin)
    if "footer" in given:
        given |= {
            "display_header_footer": True,
            "footer_template": f'<div style="font-size:7px;width:100%;padding:0 18mm">'
            f"{given.pop('footer')}</div>",
            "header_template": f'<div style="font-size:7px;width:100%;padding:0 18mm">'
            f"{given.pop('header', '')}</div>",
        }
    data = page.pdf(
        format=given.pop("size", "A4"), margin=sides, print_background=True, tagged=False, **given
    )
    page.close()
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.compress_identical_objects()
    return fixed(writer)


def _strokes(seed: int, w: float, h: float) -> list[tuple[float, ...]]:
    """Bezier pieces of a signature in a box w x h, y upwards from the base."""
    rng = random.Random(seed)
    n = rng.randint(5, 8)
    step = w / (n + 1)
    x, y = 0.0, h * rng.uniform(0.2, 0.5)
    pieces: list[tuple[float, ...]] = [(x, y)]
    for i in range(n):
        tall = h * (rng.uniform(0.75, 1.0) if i in (0, n // 2) else rng.uniform(0.3, 0.6))
        nx, ny = x + step * rng.uniform(0.7, 1.2), h * rng.uniform(0.1, 0.3)
        pieces.append((x + step * rng.uniform(-0.3, 0.5), tall, nx + step * 0.3, tall, nx, ny))
        low = h * rng.uniform(-0.25, 0.1)
        pieces.append((nx - step * 0.4, low, nx - step * 0.1, low, nx + step * 0.2, ny + h * 0.05))
        x, y = nx + step * 0.2, ny
    pieces.append((x + step * 0.5, y + h * 0.3, x + step, y - h * 0.1, w, h * rng.uniform(0, 0.4)))
    return pieces


def pen(seed: int, w: float = 130, h: float = 30, colour: str = BLUE, style: str = "") -> str:
    """Ink as inline SVG."""
    first, *rest = _strokes(seed, w, h)
    path = f"M{first[0]:.1f} {h - first[1]:.1f}"
    for p in rest:
        path += "C" + " ".join(f"{p[i]:.1f} {h - p[i + 1]:.1f}" for i in (0, 2, 4))
    return (
        f'<svg width="{w}" height="{h}" style="overflow:visible;margin-bottom:7px;{style}">'
        f'<path d="{path}" fill="none" '
        f'stroke="{colour}" stroke-width="1.4" stroke-linecap="round"/></svg>'
    )


def box(mark: str = "", colour: str = BLUE, size: int = 11) -> str:
    """A drawn square in HTML: empty, `v` ticked, `x` crossed, `f` filled."""
    s = size
    inner = {
        "v": f'<path d="M2 {s * 0.5} L{s * 0.4} {s - 2} L{s + 3} -3" fill="none" '
        f'stroke="{colour}" stroke-width="1.7"/>',
        "x": f'<path d="M-1 0 L{s + 1} {s} M{s} -1 L0 {s + 1}" fill="none" '
        f'stroke="{colour}" stroke-width="1.6"/>',
        "f": f'<rect x="2" y="2" width="{s - 4}" height="{s - 4}" fill="#222"/>',
        "": "",
    }[mark]
    return (
        f'<svg width="{s}" height="{s}" style="overflow:visible;vertical-align:-1px">'
        f'<rect x=".5" y=".5" width="{s - 1}" height="{s - 1}" fill="none" stroke="#333"/>'
        f"{inner}</svg>"
    )


class Board:
    """A canvas measured in points from the top left corner."""

    def __init__(self, w: float = 595, h: float = 842) -> None:
        self.out = io.BytesIO()
        self.w, self.h = w, h
        self.c = Canvas(self.out, pagesize=(w, h), invariant=1)

    def t(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 10,
        font: str = "Helvetica",
        colour: str = BLACK,
        align: str = "l",
    ) -> None:
        self.c.setFont(font, size)
        self.c.setFillColor(HexColor(colour))
        draw = {
            "l": self.c.drawString,
            "r": self.c.drawRightString,
            "c": self.c.drawCentredString,
        }[align]
        draw(x, self.h - y, text)

    def p(self, x: float, y: float, w: float, text: str, size: float = 10, **style: Any) -> float:
        """A paragraph whose top is at y; gives back the y under it."""
        para = Paragraph(text, look(size, **style))
        _, high = para.wrap(w, 2000)
        para.drawOn(self.c, x, self.h - y - high)
        return y + high

    def table(self, x: float, y: float, rows: list[list[Any]], widths: Any, style: Any) -> float:
        table = Table(rows, colWidths=widths, style=style)
        _, high = table.wrap(1000, 2000)
        table.drawOn(self.c, x, self.h - y - high)
        return y + high

    def line(
        self, x: float, y: float, x2: float, y2: float, width: float = 0.6, colour: str = BLACK
    ) -> None:
        self.c.setStrokeColor(HexColor(colour))
        self.c.setLineWidth(width)
        self.c.line(x, self.h - y, x2, self.h - y2)

    def rect(
        self, x: float, y: float, w: float, h: float, fill: str | None = None, **more: Any
    ) -> None:
        self.c.setStrokeColor(HexColor(more.get("colour", BLACK)))
        self.c.setLineWidth(more.get("width", 0.6))
        if fill:
            self.c.setFillColor(HexColor(fill))
        self.c.rect(x, self.h - y - h, w, h, stroke=more.get("stroke", 1), fill=int(bool(fill)))

    def box(self, x: float, y: float, mark: str = "", size: float = 9, colour: str = BLUE) -> None:
        """A square standing on the text line y; `v` ticked, `x` crossed, `f` filled."""
        self.rect(x, y - size + 1, size, size)
        s = size
        if mark == "v":
            self.line(x + 1, y - s * 0.4, x + s * 0.4, y, 1.5, colour)
            self.line(x + s * 0.4, y, x + s + 3, y - s - 3, 1.5, colour)
        if mark == "x":
            self.line(x - 1, y - s, x + s + 1, y + 2, 1.4, colour)
            self.line(x + s, y - s - 1, x - 1, y + 1, 1.4, colour)
        if mark == "f":
            self.rect(x + 2, y - s + 3, s - 4, s - 4, BLACK, stroke=0)

    def ring(self, x: float, y: float, w: float, h: float, colour: str = BLUE) -> None:
        """A word circled by hand."""
        self.c.setStrokeColor(HexColor(colour))
        self.c.setLineWidth(1.3)
        self.c.ellipse(x, self.h - y - h, x + w, self.h - y)

    def ink(
        self,
        x: float,
        y: float,
        seed: int,
        w: float = 120,
        h: float = 28,
        colour: str = BLUE,
        turn: float = 0,
    ) -> None:
        """A signature whose base is at y."""
        sign(self.c, x, self.h - y, seed, w, h, colour, turn)

    def stamp(
        self, x: float, y: float, lines: Iterable[str], colour: str = RED, turn: float = 8
    ) -> None:
        """A rubber stamp, its centre at x, y."""
        rows = list(lines)
        c = self.c
        c.saveState()
        c.translate(x, self.h - y)
        c.rotate(turn)
        c.setStrokeColor(HexColor(colour))
        c.setFillColor(HexColor(colour))
        c.setLineWidth(1.5)
        w = max(len(r) for r in rows) * 6.6 + 16
        high = len(rows) * 13 + 10
        c.roundRect(-w / 2, -high / 2, w, high, 4)
        for i, row in enumerate(rows):
            c.setFont("Helvetica-Bold", 10)
            c.drawCentredString(0, high / 2 - 15 - i * 13, row)
        c.restoreState()

    def across(
        self, text: str, size: float = 90, colour: str = "#d8d8d8", turn: float = 50
    ) -> None:
        """Big letters over the page."""
        self.c.saveState()
        self.c.translate(self.w / 2, self.h / 2)
        self.c.rotate(turn)
        self.c.setFont("Helvetica-Bold", size)
        self.c.setFillColor(HexColor(colour))
        self.c.drawCentredString(0, -size / 3, text)
        self.c.restoreState()

    def page(self) -> None:
        self.c.showPage()

    def pdf(self) -> bytes:
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()


def sign(
    c: Canvas, x: float, y: float, seed: int, w: float, h: float, colour: str, turn: float = 0
) -> None:
    c.saveState()
    c.translate(x, y)
    c.rotate(turn)
    c.setStrokeColor(HexColor(colour))
    c.setLineWidth(1.2)
    c.setLineCap(1)
    first, *rest = _strokes(seed, w, h)
    path = c.beginPath()
    path.moveTo(*first)
    for p in rest:
        path.curveTo(*p)
    c.drawPath(path)
    c.restoreState()


class Ink(Flowable):
    """A signature in a flow or a cell."""

    def __init__(self, seed: int, w: float = 110, h: float = 24, colour: str = BLUE) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.colour = seed, w, h, colour

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height * 1.3

    def draw(self) -> None:
        sign(self.canv, 0, self.height * 0.28, self.seed, self.width, self.height, self.colour)


def look(size: float = 10, **style: Any) -> ParagraphStyle:
    style.setdefault("fontName", "Helvetica")
    style.setdefault("leading", size * 1.3)
    if isinstance(style.get("textColor"), str):
        style["textColor"] = HexColor(style["textColor"])
    return ParagraphStyle("x", fontSize=size, **style)


def para(text: str, size: float = 10, after: float = 6, **style: Any) -> Paragraph:
    return Paragraph(text, look(size, spaceAfter=after, **style))


def gap(high: float) -> Spacer:
    return Spacer(1, high)


def flow(story: list[Any], foot: str = "", margin: float = 56, size: Any = (595, 842)) -> bytes:
    """Platypus pages with a small footer."""
    out = io.BytesIO()

    def under(c: Canvas, doc: Any) -> None:
        c.setFont("Helvetica", 7)
        c.drawString(margin, 24, foot)
        if foot:
            c.drawRightString(size[0] - margin, 24, f"{doc.page}")

    doc = SimpleDocTemplate(
        out, pagesize=size, leftMargin=margin, rightMargin=margin, topMargin=50, bottomMargin=50,
        invariant=1,
    )  # fmt: skip
    doc.build(story, onFirstPage=under, onLaterPages=under)
    return out.getvalue()


def over(base: bytes, top: bytes, page: int = 0) -> bytes:
    """The drawn sheet `top` laid over one page of `base`."""
    writer = PdfWriter(clone_from=io.BytesIO(base))
    writer.pages[page].merge_page(PdfReader(io.BytesIO(top)).pages[0])
    return fixed(writer)


GRID = [
    ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#777777")),
    ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 8.5),
    ("FONT", (0, 1), (-1, -1), "Helvetica", 8.5),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]
