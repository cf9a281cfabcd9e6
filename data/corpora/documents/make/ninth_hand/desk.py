"""What every family here draws with: browser, board, ink, boxes, overlays."""

import atexit
import functools
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
from paper import Paper, truth
from playwright.sync_api import sync_playwright
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
from scan import Scanner, scan

BLUE, BLACK = "#1d2f86", "#15151c"
FACES = {
    "Carlito": "Carlito-Regular",
    "CarlitoB": "Carlito-Bold",
    "Caladea": "Caladea-Regular",
    "CaladeaB": "Caladea-Bold",
    "Lato": "Lato-Regular",
    "LatoB": "Lato-Bold",
    "Narrow": "LiberationSansNarrow-Regular",
    "NarrowB": "LiberationSansNarrow-Bold",
    "Serif": "LiberationSerif-Regular",
    "SerifB": "LiberationSerif-Bold",
    "Sans": "LiberationSans-Regular",
    "SansB": "LiberationSans-Bold",
    "Mono": "LiberationMono-Regular",
    "Deja": "DejaVuSans",
    "Kristi": "Kristi",
    "Breip": "Breip",
    "Dkg": "dkg",
}


@functools.cache
def face(name: str) -> str:
    """Registers a face at its first use."""
    if name in FACES:
        found = sorted(
            p
            for root in ("/usr/share/fonts", "/usr/local/share/fonts")
            for end in ("ttf", "TTF")
            for p in Path(root).rglob(f"{FACES[name]}.{end}")
        )
        pdfmetrics.registerFont(TTFont(name, str(found[0])))
        if f"{name}B" in FACES:
            bold = face(f"{name}B")
            pdfmetrics.registerFontFamily(name, normal=name, bold=bold, italic=name)
    return name


@functools.cache
def browser() -> Any:
    play = sync_playwright().start()
    made = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def stop() -> None:
        made.close()
        play.stop()

    atexit.register(stop)
    return made


def web(body: str, css: str = "", **how: Any) -> bytes:
    """A page printed by the browser; `how` goes to its print dialogue."""
    page = browser().new_page()
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{css}</style>{body}")
    margin = dict.fromkeys(("top", "right", "bottom", "left"), how.pop("margin", "15mm"))
    how = {"format": "A4", "print_background": True, "margin": margin} | how
    data: bytes = page.pdf(**how)
    page.close()
    return re.sub(rb"D:\d{14}", b"D:20260105080000", data)


def path(seed: int, w: float, h: float) -> list[tuple[float, ...]]:
    """One signature as bezier pieces (8 numbers each), y downwards."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(5, 11))
    heads = (
        [(0.02, 0.75), (0.1, 0.02), (0.14, 0.3), (0.05, 0.98), (0.16, 0.62)],
        [(0.17, 0.12), (0.02, 0.2), (0.01, 0.7), (0.12, 0.8), (0.18, 0.5)],
        [
            (0.0, 0.3),
            (0.12, 0.05),
            (0.2, 0.3),
            (0.06, 0.5),
            (0.19, 0.65),
            (0.03, 0.95),
            (0.17, 0.5),
        ],
        [(0.06, 0.0), (0.05, 1.0), (0.04, 0.1), (0.2, 0.2), (0.06, 0.5), (0.2, 0.6)],
    )
    pts = list(heads[int(rng.integers(0, 4))])
    for i in range(n):
        x = 0.2 + 0.62 * i / n
        amp = rng.uniform(0.12, 0.34) * (1.5 if rng.random() < 0.2 else 1)
        pts += [(x, 0.55 - amp), (x + 0.02, 0.6 + amp * 0.5)]
        if rng.random() < 0.3:
            pts.append((x - 0.03, 0.5))
    pts += [(0.86, 0.5), (1.0, rng.uniform(0.25, 0.6))]
    if rng.random() < 0.45:
        pts += [(0.7, 0.9), (0.25, 0.93), (0.9, rng.uniform(0.8, 1.0))]
    p = [(x * w, (y + rng.normal(0, 0.03)) * h) for x, y in pts]
    p = [p[0], *p, p[-1]]
    out: list[tuple[float, ...]] = []
    for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False):
        one = (b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6)
        two = (c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6)
        out.append((*b, *one, *two, *c))
    return out


def ink(
    seed: int, w: float = 140, h: float = 44, color: str = BLUE, style: str = "", pen: float = 1.4
) -> str:
    """A signature for a browser page."""
    line = "".join(
        (f"M{q[0]:.1f} {q[1]:.1f}" if i == 0 else "") + "C" + " ".join(f"{v:.1f}" for v in q[2:])
        for i, q in enumerate(path(seed, w, h))
    )
    return (
        f'<svg width={w} height={h} style="overflow:visible;{style}">'
        f'<path d="{line}" fill=none stroke="{color}" stroke-width={pen} '
        "stroke-linecap=round stroke-linejoin=round /></svg>"
    )


MARKS = {
    "tick": "M2 7C4 9 5 12 6 13C8 8 11 2 16 -3",
    "cross": "M0 1C4 5 8 9 13 13M13 0C9 4 4 9 -1 14",
    "blob": "M2 3L11 4L2 6L11 7L2 9L11 10L3 11",
    "": "",
}


def box(mark: str = "", size: float = 12, color: str = BLUE, edge: str = "#222") -> str:
    """A drawn square for a browser page, with a mark made by a pen."""
    return (
        f'<svg width={size} height={size} viewBox="0 0 12 12" style="overflow:visible;'
        f'vertical-align:-1px"><rect x=.5 y=.5 width=11 height=11 fill=none stroke="{edge}"/>'
        f'<path d="{MARKS[mark]}" fill=none stroke="{color}" stroke-width=1.6 /></svg>'
    )


def hue(color: str) -> str:
    """Six digits: platypus reads three wrongly."""
    return "#" + "".join(c * 2 for c in color[1:]) if len(color) == 4 else color


class Board(Canvas):
    """A sheet drawn freely; y from the bottom, as the canvas has it."""

    def __init__(self, size: tuple[float, float] = A4, font: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        super().__init__(self.out, pagesize=size, invariant=1)
        self.base, self.size = face(font), size

    def t(self, x: float, y: float, text: str, size: float = 10, font: str = "", **k: Any) -> None:
        self.setFont(face(font or self.base), size)
        self.setFillColor(hue(k.get("color", "#111")), k.get("alpha"))
        how = {"r": self.drawRightString, "c": self.drawCentredString}
        how.get(k.get("at", ""), self.drawString)(x, y, text)
        self.setFillColor("#111111")

    def p(self, x: float, y: float, w: float, text: str, size: float = 10, **k: Any) -> float:
        """A paragraph whose top is y; gives the y below it."""
        para = par(text, size, k.pop("font", self.base), **k)
        _, h = para.wrap(w, 800)
        para.drawOn(self, x, y - h)
        return float(y - h - 4)

    def ink(
        self, x: float, y: float, w: float = 130, h: float = 40, seed: int = 1, **k: Any
    ) -> None:
        """A signature whose lower left corner is (x, y)."""
        self.saveState()
        self.setStrokeColor(hue(k.get("color", BLUE)))
        self.setLineWidth(k.get("pen", 1.3))
        self.setLineCap(1)
        line = self.beginPath()
        for i, q in enumerate(path(seed, w, h)):
            flip = [x + v if j % 2 == 0 else y + h - v for j, v in enumerate(q)]
            if i == 0:
                line.moveTo(*flip[:2])
            line.curveTo(*flip[2:])
        self.drawPath(line)
        self.restoreState()

    def box(self, x: float, y: float, mark: str = "", s: float = 10, color: str = BLUE) -> None:
        self.saveState()
        self.setStrokeColor("#222222")
        self.setLineWidth(0.8)
        self.rect(x, y, s, s)
        self.setStrokeColor(hue(color))
        self.setLineWidth(1.5)
        if mark == "tick":
            self.bezier(x + 1, y + s * 0.5, x + 3, y + 2, x + 4, y + 1, x + s * 0.4, y + 1)
            self.bezier(x + s * 0.4, y + 1, x + 6, y + 6, x + 8, y + 10, x + s * 1.3, y + s * 1.2)
        if mark == "cross":
            self.bezier(x - 1, y, x + 3, y + 4, x + 6, y + 6, x + s + 1, y + s + 1)
            self.bezier(x, y + s + 1, x + 4, y + 6, x + 7, y + 4, x + s, y - 1)
        if mark == "fill":
            self.setFillColor("#111111")
            self.rect(x + 1.5, y + 1.5, s - 3, s - 3, fill=1, stroke=0)
        self.restoreState()

    def rule(self, x: float, y: float, w: float, color: str = "#333", pen: float = 0.6) -> None:
        self.setStrokeColor(hue(color))
        self.setLineWidth(pen)
        self.line(x, y, x + w, y)

    def stamp(self, x: float, y: float, rows: list[str], color: str, turn: float = 8) -> None:
        """A rubber stamp around (x, y)."""
        self.saveState()
        self.translate(x, y)
        self.rotate(turn)
        w = max(len(r) for r in rows) * 6.2 + 16
        h = len(rows) * 13 + 8
        self.setStrokeColor(hue(color))
        self.setLineWidth(1.8)
        self.roundRect(-w / 2, -h / 2, w, h, 5)
        for i, row in enumerate(rows):
            self.t(0, h / 2 - 14 - 13 * i, row, 10, "Helvetica-Bold", at="c", color=color)
        self.restoreState()

    def table(
        self, x: float, y: float, rows: list[list[Any]], widths: list[float], *style: Any
    ) -> float:
        """A table whose top is y; gives the y below it."""
        made = tab(rows, widths, *style, font=self.base)
        _, h = made.wrap(sum(widths), 800)
        made.drawOn(self, x, y - h)
        return float(y - h)

    def done(self) -> bytes:
        self.save()
        return self.out.getvalue()


def par(text: str, size: float = 10, font: str = "Helvetica", **k: Any) -> Paragraph:
    k = {"leading": size * 1.32, "spaceAfter": 4} | k
    return Paragraph(text, ParagraphStyle("p", fontName=face(font), fontSize=size, **k))


def tab(rows: list[list[Any]], widths: list[float], *style: Any, font: str = "Helvetica") -> Table:
    """Cells that are text wrap; a style row is as platypus has it, a number is the face's size."""
    size = next((s for s in style if isinstance(s, int | float)), 9)
    cells = [[par(c, size, font) if isinstance(c, str) else c for c in row] for row in rows]
    made = Table(cells, colWidths=widths)
    made.setStyle(
        [("GRID", (0, 0), (-1, -1), 0.5, "#777777"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        + [s for s in style if isinstance(s, tuple)]
    )
    return made


def flow(story: list[Any], draw: Callable[[Any, Any], None] | None = None, **k: Any) -> bytes:
    """Platypus; `draw(canvas, document)` makes what every page carries."""
    out = io.BytesIO()
    doc = SimpleDocTemplate(out, pagesize=k.pop("size", A4), invariant=1, **k)
    nothing = draw or (lambda _c, _d: None)
    doc.build(story, onFirstPage=nothing, onLaterPages=nothing)
    return out.getvalue()


def over(data: bytes, top: bytes, number: int = 0) -> bytes:
    """The pen's sheet laid over one page."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.pages[number].merge_page(pypdf.PdfReader(io.BytesIO(top)).pages[0])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def label(text: str) -> dict[str, Any]:
    """The truth as lines: kind, decision, signed, language; then `field=value`, `|` in lists."""
    text = re.sub(r"\n(?! *[a-z_]+=) *", " ", text.strip())
    head, *rest = (line.strip() for line in text.splitlines())
    kind, decision, signed, language = (None if v == "-" else v for v in head.split())
    given: dict[str, Any] = dict(line.split("=", 1) for line in rest if line)
    for key in ("conditions", "warnings"):
        if key in given:
            given[key] = [v.strip() for v in given[key].split(" | ")]
    return truth(
        kind or "", decision, {"yes": True, "no": False}.get(signed or ""), language, **given
    )


def paper(name: str, data: bytes, text: str, source: bytes | None = None) -> Paper:
    """`name` is "layout", "layout/letter" or either with a form behind it."""
    front, _, form = name.partition(" ")
    layout, _, letter = front.partition("/")
    return Paper(layout, letter or "a", form or "text", data, label(text), source)


def scanned(name: str, source: bytes, text: str, **how: Any) -> Paper:
    """The same for a page that went through the scanner."""
    how = {"dpi": 110, "noise": 4.0, "jpeg": 42} | how
    return paper(f"{name} scan", scan(source, Scanner(**how)), text, source)
