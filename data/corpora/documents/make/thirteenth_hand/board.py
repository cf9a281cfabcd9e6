"""The drawing board: web pages to PDF, a canvas with a pen, stamps, ticks, scans."""

import atexit
import functools
import io
import random
import re
from collections.abc import Callable, Sequence
from typing import Any

from paper import Paper
from playwright.sync_api import Browser, sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
from scan import Scanner, scan

BLUE = (0.07, 0.13, 0.5)
BLACK = (0.1, 0.1, 0.12)
Point = tuple[float, float]
Stroke = list[tuple[Point, Point, Point, Point]]


def one(
    name: str,
    form: str,
    data: bytes,
    label: dict[str, Any],
    source: bytes | None = None,
    letter: str = "a",
) -> Paper:
    """A paper of this hand."""
    return Paper(f"kc-{name}", letter, form, data, label, source)


def scribble(seed: int) -> list[Stroke]:
    """A signature in the unit square, y up, as strokes of cubic curves."""
    rng = random.Random(seed)
    strokes: list[Stroke] = []
    x, y = 0.02, 0.3
    head: Stroke = []
    for _ in range(rng.randint(1, 2)):
        tall, wide = rng.uniform(0.85, 1.0), rng.uniform(0.08, 0.16)
        low = rng.uniform(0.02, 0.25)
        head.append(((x, y), (x - 0.02, tall), (x + wide, tall + 0.05), (x + wide * 0.7, 0.5)))
        head.append(
            ((x + wide * 0.7, 0.5), (x + wide * 0.4, low), (x + wide, low), (x + wide * 1.3, 0.38))
        )
        x, y = x + wide * 1.3, 0.38
    strokes.append(head)
    body: Stroke = []
    for _ in range(rng.randint(4, 8)):
        step, up = rng.uniform(0.05, 0.11), rng.choice((0.5, 0.55, 0.62, 0.9))
        if x + step > 0.9:
            break
        low = rng.choice((0.22, 0.26, 0.3, 0.05))
        body.append(((x, y), (x + step * 0.5, up), (x + step * 0.2, up), (x + step * 0.5, low)))
        end = (x + step, rng.uniform(0.3, 0.42))
        body.append(((x + step * 0.5, low), (x + step * 0.7, low - 0.04), (x + step, 0.3), end))
        x, y = end
    tail = rng.uniform(0.2, 0.6)
    body.append(((x, y), (x + 0.05, 0.2), (0.9, tail - 0.2), (0.99, tail)))
    strokes.append(body)
    if rng.random() < 0.5:
        strokes.append([((0.1, 0.1), (0.4, 0.18), (0.6, 0.0), (0.85, 0.14))])
    return strokes


def ink(seed: int, w: int = 150, h: int = 42, style: str = "", color: str = "#14237d") -> str:
    """The signature as an SVG for a web page."""
    path = ""
    for stroke in scribble(seed):
        first = stroke[0][0]
        path += f"M{first[0] * w:.1f} {h - first[1] * h:.1f}"
        for _, b, c, d in stroke:
            path += "C" + " ".join(f"{p[0] * w:.1f} {h - p[1] * h:.1f}" for p in (b, c, d))
    return (
        f'<svg width="{w}" height="{h}" style="overflow:visible;{style}">'
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="1.5" '
        'stroke-linecap="round"/></svg>'
    )


def box(mark: str = "", size: int = 13, color: str = "#14237d") -> str:
    """A drawn square on a web page: empty, `v` ticked, `x` crossed, `f` filled."""
    drawn = {
        "": "",
        "v": f'<path d="M2 7L6 12L15 -3" fill="none" stroke="{color}" stroke-width="2"/>',
        "x": f'<path d="M1 1L12 12M12 0L1 13" fill="none" stroke="{color}" stroke-width="2"/>',
        "f": '<rect x="3" y="3" width="7" height="7" fill="#111"/>',
    }[mark]
    return (
        f'<svg width="{size}" height="{size}" viewBox="0 0 13 13" '
        'style="overflow:visible;vertical-align:-2px">'
        '<rect x=".5" y=".5" width="12" height="12" fill="none" stroke="#333"/>' + drawn + "</svg>"
    )


@functools.cache
def _browser() -> Browser:
    play = sync_playwright().start()
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(lambda: (browser.close(), play.stop()))
    return browser


def web(
    html: str,
    css: str = "",
    margin: str = "18mm",
    head: str = "",
    foot: str = "",
    size: str = "A4",
    landscape: bool = False,
) -> bytes:
    """A web page printed to PDF, with fixed dates."""
    page = _browser().new_page()
    page.set_content(
        f"<!doctype html><html><head><style>{css}</style></head><body>{html}</body></html>"
    )
    tiny = '<div style="font-size:7px;width:100%;padding:0 12mm;font-family:Liberation Sans">'
    data: bytes = page.pdf(
        format=size,
        landscape=landscape,
        print_background=True,
        tagged=False,
        margin=dict.fromkeys(("top", "right", "bottom", "left"), margin),
        display_header_footer=bool(head or foot),
        header_template=f"{tiny}{head}</div>",
        footer_template=f"{tiny}{foot}</div>",
    )
    page.close()
    return re.sub(rb"\(D:\d{14}", b"(D:20260105090000", data)


class Pen(Canvas):  # type: ignore[misc]
    """A canvas with short names; y counts from the top of the sheet, in points."""

    def __init__(self, size: Point = A4, **given: Any) -> None:
        self.out = io.BytesIO()
        super().__init__(self.out, pagesize=size, invariant=1, **given)
        self.high = size[1]

    def t(
        self, x: float, y: float, text: str, size: float = 10, font: str = "Helvetica", **how: Any
    ) -> None:
        """One line; how: at="r" or "c", color."""
        self.setFont(font, size)
        self.setFillColor(how.get("color", colors.black))
        draw = {"r": self.drawRightString, "c": self.drawCentredString}.get(
            how.get("at", ""), self.drawString
        )
        draw(x, self.high - y, text)
        self.setFillColor(colors.black)

    def w(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float = 10,
        font: str = "Helvetica",
        lead: float = 1.35,
        gap: float = 6,
    ) -> float:
        """Paragraphs, kept apart by a bar, wrapped; returns the y of the next one."""
        for part in text.split("|"):
            for row in simpleSplit(" ".join(part.split()), font, size, width):
                self.t(x, y, row, size, font)
                y += size * lead
            y += gap
        return y

    def rule(
        self, x: float, y: float, x2: float, y2: float | None = None, wide: float = 0.6
    ) -> None:
        self.setLineWidth(wide)
        self.line(x, self.high - y, x2, self.high - (y if y2 is None else y2))

    def frame(self, x: float, y: float, w: float, h: float, fill: Any = None) -> None:
        """A rectangle whose top left corner is x, y."""
        self.setLineWidth(0.7)
        if fill is not None:
            self.setFillColor(fill)
        self.rect(x, self.high - y - h, w, h, stroke=1, fill=int(fill is not None))
        self.setFillColor(colors.black)

    def sign(
        self, x: float, y: float, seed: int, w: float = 130, h: float = 36, color: Any = BLUE
    ) -> None:
        """A signature whose foot stands at y."""
        self.saveState()
        self.setStrokeColorRGB(*color)
        self.setLineWidth(1.2)
        self.setLineCap(1)
        for stroke in scribble(seed):
            path = self.beginPath()
            path.moveTo(x + stroke[0][0][0] * w, self.high - y + stroke[0][0][1] * h)
            for _, *rest in stroke:
                path.curveTo(*(v for p in rest for v in (x + p[0] * w, self.high - y + p[1] * h)))
            self.drawPath(path)
        self.restoreState()

    def square(self, x: float, y: float, mark: str = "", size: float = 9) -> None:
        """A square that stands on the text line y; `v` ticked, `x` crossed by hand."""
        self.frame(x, y - size + 1, size, size)
        self.saveState()
        self.setStrokeColorRGB(*BLUE)
        if mark == "v":
            self.rule(x + 1, y - 4, x + 4, y, 1.4)
            self.rule(x + 4, y, x + size + 3, y - size - 3, 1.4)
        elif mark == "x":
            self.rule(x - 1, y - size, x + size + 1, y + 2, 1.4)
            self.rule(x + size, y - size - 1, x, y + 1, 1.4)
        self.restoreState()

    def ring(self, x: float, y: float, w: float, h: float) -> None:
        """A circle drawn by hand around a word; x, y its middle."""
        self.saveState()
        self.setStrokeColorRGB(*BLUE)
        self.setLineWidth(1.3)
        self.ellipse(x - w / 2, self.high - y - h / 2, x + w / 2, self.high - y + h / 2)
        self.restoreState()

    def stamp(
        self, x: float, y: float, rows: Sequence[str], color: Any = (0.7, 0.1, 0.1), turn: float = 7
    ) -> None:
        """A rubber stamp around its middle x, y."""
        self.saveState()
        self.translate(x, self.high - y)
        self.rotate(turn)
        self.setStrokeColorRGB(*color)
        self.setLineWidth(1.6)
        wide = max(self.stringWidth(r, "Helvetica-Bold", 11) for r in rows) + 16
        tall = 15 * len(rows) + 8
        self.roundRect(-wide / 2, -tall / 2, wide, tall, 4)
        for i, row in enumerate(rows):
            self.setFillColorRGB(*color)
            self.setFont("Helvetica-Bold", 11)
            self.drawCentredString(0, tall / 2 - 15 - 15 * i, row)
        self.restoreState()

    def end(self) -> bytes:
        """The finished sheet."""
        self.save()
        return self.out.getvalue()


class Sign(Flowable):  # type: ignore[misc]
    """A signature among paragraphs or in a cell."""

    def __init__(self, seed: int, w: float = 110, h: float = 30) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, w, h

    def wrap(self, *_: float) -> Point:
        return self.width, self.height

    def draw(self) -> None:
        Pen.sign(Turned(self.canv), 0, 0, self.seed, self.width, self.height)


class Turned:
    """A plain canvas that lends its pen: y = 0 is the foot."""

    high = 0.0

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def __getattr__(self, name: str) -> Any:
        return getattr(self._canvas, name)


def flow(
    *items: Any,
    font: str = "Helvetica",
    size: float = 10,
    margin: float = 60,
    foot: str = "",
    each: Callable[[Pen, int], None] | None = None,
) -> bytes:
    """Paragraphs (str), gaps (number), tables (list of rows) and flowables, page after page."""
    style = ParagraphStyle("p", fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=6)

    def piece(item: Any) -> Any:
        if isinstance(item, str):
            return Paragraph(item, style)
        return Spacer(1, item) if isinstance(item, int) else item

    def dress(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 7)
        canvas.drawString(margin, 28, foot)
        if foot:
            canvas.drawRightString(A4[0] - margin, 28, str(document.page))
        if each:
            each(canvas, document.page)

    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=A4,
        invariant=1,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin * 0.9,
    )
    document.build([piece(i) for i in items], onFirstPage=dress, onLaterPages=dress)
    return out.getvalue()


def grid(
    rows: list[list[Any]],
    widths: list[float],
    *extra: Any,
    font: str = "Helvetica",
    size: float = 9,
    lines: str = "GRID",
) -> Table:
    """A table; str cells wrap."""
    style = ParagraphStyle("c", fontName=font, fontSize=size, leading=size * 1.25)
    cells = [[Paragraph(c, style) if isinstance(c, str) else c for c in r] for r in rows]
    base = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    if lines:
        base.append((lines, (0, 0), (-1, -1), 0.5, colors.grey))
    return Table(cells, widths, style=TableStyle([*base, *extra]), hAlign="LEFT")


def small(text: str, size: float = 7, font: str = "Helvetica") -> Paragraph:
    """Terms in small print."""
    style = ParagraphStyle(
        "s", fontName=font, fontSize=size, leading=size * 1.2, alignment=TA_JUSTIFY
    )
    return Paragraph(text, style)


def over(pdf: bytes, overlay: bytes, page: int = 0) -> bytes:
    """A drawn sheet laid over one page of another PDF."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.pages[page].merge_page(PdfReader(io.BytesIO(overlay)).pages[0])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(pdf: bytes, seed: int, skew: float = 0.5, turn: int = 0, dpi: int = 110) -> bytes:
    """A small grey scan."""
    return scan(pdf, Scanner(dpi=dpi, skew=skew, noise=3, blur=0.4, jpeg=40, turn=turn, seed=seed))
