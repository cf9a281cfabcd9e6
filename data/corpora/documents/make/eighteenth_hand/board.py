"""The drawing board: pages printed by a browser, pages drawn by cursor, and ink."""

import atexit
import functools
import io
import re
from typing import Any

import numpy as np
from playwright.sync_api import Browser, sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table, TableStyle

Stroke = tuple[tuple[float, float], list[tuple[float, ...]]]
BLUE = "#1c2f80"
FACES = {
    "Kristi": "/usr/share/fonts/truetype/kristi/Kristi.ttf",
    "Breip": "/usr/share/fonts/truetype/breip/Breip.ttf",
    "Dkg": "/usr/share/fonts/truetype/fifthhorseman/dkg.ttf",
}


@functools.cache
def browser() -> Browser:
    """One browser for the whole set."""
    play = sync_playwright().start()
    made = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(play.stop)
    atexit.register(made.close)
    return made


def web(body: str, css: str = "", **how: Any) -> bytes:
    """HTML printed to PDF, with fixed dates."""
    page = browser().new_page()
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{css}</style><body>{body}")
    how = {"format": "A4", "print_background": True, "tagged": False} | how
    how.setdefault("margin", dict.fromkeys(("top", "bottom", "left", "right"), "16mm"))
    data = page.pdf(**how)
    page.close()
    return re.sub(rb"\(D:\d{14}", b"(D:20260105090000", data)


def strokes(seed: int, w: float, h: float) -> list[Stroke]:
    """A signature as bezier strokes inside w x h, y upwards."""
    r = np.random.default_rng(seed)
    u = r.uniform
    x = w * u(0.16, 0.26)
    first = [
        (0, h * u(0.7, 1.1), x * u(0.2, 0.8), h * u(0.9, 1.2), x * 0.6, h * u(0.7, 0.95)),
        (x * 0.5, h * 0.4, x * u(0.1, 0.5), -h * u(0, 0.2), x * 0.7, h * u(0, 0.15)),
        (x * 1.1, h * 0.2, x * u(0.7, 1.2), h * 0.7, x, h * u(0.3, 0.5)),
    ]
    if seed % 3 == 1:
        first = [
            (x * 0.1, h, x * 0.3, h * 1.1, x * 0.35, h * 0.1),
            (x * 0.5, h * 0.9, x * 0.9, h * 1.3, x * 0.6, h * 0.5),
            (x * 0.5, h * 0.3, x * 1.2, h * 0.2, x, h * 0.35),
        ]
    elif seed % 3 == 2:
        first = [
            (x * 0.9, h * 0.2, x * 1.6, h * 1.3, x * 0.8, h * 1.05),
            (x * -0.4, h * 0.9, x * -0.3, -h * 0.1, x * 0.5, 0),
            (x * 1.2, h * 0.1, x * 1.1, h * 0.6, x, h * 0.3),
        ]
    run = first
    y = h * 0.3
    for number in range(int(r.integers(4, 9))):
        step = w * u(0.05, 0.12)
        top = h * (u(0.75, 1.05) if u(0, 1) < 0.25 else u(0.4, 0.6))
        goal = top if number % 2 == 0 else h * u(0.1, 0.3)
        run.append((x + step * u(0, 0.9), y, x + step * u(-0.4, 0.6), goal, x + step, goal))
        x, y = x + step, goal
    run.append((x + w * 0.1, y - h * 0.3, w * u(0.75, 0.9), h * u(0, 0.5), w, h * u(0.2, 0.6)))
    out: list[Stroke] = [((0, h * u(0.25, 0.5)), run)]
    if u(0, 1) < 0.5:
        low = h * u(-0.12, 0.05)
        out.append(((w * 0.15, low), [(w * 0.4, low + 4, w * 0.7, low - 5, w * 0.95, low + 3)]))
    return out


def ink(seed: int, w: float = 140, h: float = 38, style: str = "", colour: str = BLUE) -> str:
    """The signature as an inline picture for a web page."""
    paths = ""
    for (x, y), run in strokes(seed, w, h):
        paths += f"M{x:.1f} {h - y:.1f}"
        for a, b, c, d, e, f in run:
            paths += f"C{a:.1f} {h - b:.1f} {c:.1f} {h - d:.1f} {e:.1f} {h - f:.1f}"
    return (
        f"<svg width={w} height={h} style='overflow:visible;{style}'><path d='{paths}' fill=none"
        f" stroke='{colour}' stroke-width=1.4 stroke-linecap=round /></svg>"
    )


def over(below: bytes, above: bytes, page: int = 0) -> bytes:
    """A drawn sheet laid over one page of a printed one."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(below)))
    writer.pages[page].merge_page(PdfReader(io.BytesIO(above)).pages[0])
    writer.compress_identical_objects()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def first_then(text: bytes, scanned: bytes) -> bytes:
    """The first page of one file, then the further pages of the other."""
    writer = PdfWriter()
    writer.add_page(PdfReader(io.BytesIO(text)).pages[0])
    for page in PdfReader(io.BytesIO(scanned)).pages[1:]:
        writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Sheet:
    """Pages drawn from the top down; `y` is where the next line goes."""

    def __init__(self, x: float = 60, size: tuple[float, float] = A4, **how: Any) -> None:
        self.buffer = io.BytesIO()
        self.c = Canvas(self.buffer, pagesize=size, invariant=1, **how)
        self.w, self.h = size
        self.x, self.y = x, size[1] - 60
        self.face, self.size = "Helvetica", 10.0

    def font(self, face: str, size: float) -> None:
        if face in FACES and face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(face, FACES[face]))
        self.c.setFont(face, size)

    def at(
        self, left: float, base: float, text: str, size: float = 0, face: str = "", **how: Any
    ) -> None:
        """One line at a place; `align` is l, r or c."""
        self.font(face or self.face, size or self.size)
        self.c.setFillColor(HexColor(how.get("colour", "#000000")))
        draw = {"r": self.c.drawRightString, "c": self.c.drawCentredString}
        draw.get(how.get("align", "l"), self.c.drawString)(left, base, text)

    def p(self, text: str, size: float = 0, face: str = "", **how: Any) -> "Sheet":
        """A wrapped paragraph at the cursor; `gap` is the space after it."""
        size, face = size or self.size, face or self.face
        x = how.get("x", self.x)
        width = how.get("width", self.w - x - self.x)
        self.font(face, size)
        for line in simpleSplit(" ".join(text.split()), face, size, width):
            place = {"r": x + width, "c": x + width / 2}.get(how.get("align", "l"), x)
            self.at(place, self.y, line, size, face, **how)
            self.y -= how.get("lead", size * 1.32)
        self.y -= how.get("gap", size * 0.5)
        return self

    def kv(self, pairs: dict[str, str], width: float = 120, bold: bool = True) -> None:
        """Labels on the left, values beside them."""
        for key, value in pairs.items():
            self.at(self.x, self.y, key, face=self.face + ("-Bold" if bold else ""))
            self.p(value, x=self.x + width, gap=4, width=self.w - 2 * self.x - width)
        self.y -= 6

    def table(
        self, rows: list[list[Any]], widths: list[float], *style: Any, size: float = 9
    ) -> None:
        """A ruled table at the cursor."""
        base: list[Any] = [
            ("FONT", (0, 0), (-1, -1), self.face, size),
            ("GRID", (0, 0), (-1, -1), 0.4, HexColor("#777777")),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
        made = Table(rows, colWidths=widths, style=TableStyle(base + list(style)))
        _, height = made.wrapOn(self.c, self.w, self.h)
        made.drawOn(self.c, self.x, self.y - height + 8)
        self.y -= height + 14

    def rule(self, x: float, y: float, length: float, thick: float = 0.6) -> None:
        self.c.setLineWidth(thick)
        self.c.setStrokeColor(HexColor("#222222"))
        self.c.line(x, y, x + length, y)

    def ink(self, x: float, y: float, seed: int, w: float = 130, h: float = 34, **how: Any) -> None:
        """A signature that stands on y."""
        self.c.setStrokeColor(HexColor(how.get("colour", BLUE)))
        self.c.setLineWidth(how.get("thick", 1.2))
        for (a, b), run in strokes(seed, w, h):
            path = self.c.beginPath()
            path.moveTo(x + a, y + b)
            for k in run:
                path.curveTo(*(n + (y if i % 2 else x) for i, n in enumerate(k)))
            self.c.drawPath(path)

    def box(self, x: float, y: float, mark: str = "", size: float = 10, **how: Any) -> None:
        """An empty square, or one with a tick, a cross or a fill drawn into it."""
        self.c.setStrokeColor(HexColor("#222222"))
        self.c.setLineWidth(0.7)
        self.c.rect(x, y - 1, size, size)
        self.c.setStrokeColor(HexColor(how.get("colour", BLUE)))
        self.c.setLineWidth(1.5)
        s, y = size, y - 1
        if mark == "tick":
            path = self.c.beginPath()
            path.moveTo(x + 0.15 * s, y + 0.55 * s)
            path.curveTo(x + 0.3 * s, y + 0.4 * s, x + 0.35 * s, y + 0.2 * s, x + 0.4 * s, y + 1)
            path.curveTo(x + 0.6 * s, y + 0.6 * s, x + 0.9 * s, y + s, x + 1.3 * s, y + 1.4 * s)
            self.c.drawPath(path)
        elif mark == "cross":
            self.c.line(x - 1, y, x + s + 1, y + s + 1)
            self.c.line(x - 1, y + s, x + s, y - 1)
        elif mark == "fill":
            self.c.setFillColor(HexColor("#111111"))
            self.c.rect(x + 1.5, y + 1.5, s - 3, s - 3, stroke=0, fill=1)

    def ring(self, x: float, y: float, before: str, word: str) -> None:
        """A word ringed with a pen in a line of the sheet's own face and size."""
        left = x + pdfmetrics.stringWidth(before, self.face, self.size)
        wide = pdfmetrics.stringWidth(word, self.face, self.size)
        self.c.setStrokeColor(HexColor(BLUE))
        self.c.setLineWidth(1.3)
        self.c.ellipse(left - 6, y - 5, left + wide + 5, y + self.size + 3)

    def strike(self, x: float, y: float, before: str, word: str) -> None:
        """A word struck out with a pen, twice."""
        left = x + pdfmetrics.stringWidth(before, self.face, self.size)
        wide = pdfmetrics.stringWidth(word, self.face, self.size)
        self.c.setStrokeColor(HexColor(BLUE))
        self.c.setLineWidth(1.3)
        self.c.line(left - 2, y + 2, left + wide + 2, y + 5)
        self.c.line(left - 2, y + 4, left + wide + 1, y + 1)

    def stamp(self, x: float, y: float, lines: list[str], **how: Any) -> None:
        """A rubber stamp, a little turned."""
        colour = HexColor(how.get("colour", "#a8323e"))
        size = how.get("size", 11)
        self.c.saveState()
        self.c.translate(x, y)
        self.c.rotate(how.get("angle", 6))
        self.c.setStrokeColor(colour)
        self.c.setLineWidth(1.6)
        wide = max(pdfmetrics.stringWidth(t, "Helvetica-Bold", size) for t in lines) + 18
        tall = len(lines) * size * 1.3 + 10
        self.c.roundRect(0, 0, wide, tall, 4)
        for i, line in enumerate(lines):
            place = tall - 4 - size * 1.3 * (i + 0.8)
            face = "Helvetica-Bold"
            tone = how.get("colour", "#a8323e")
            self.at(wide / 2, place, line, size, face, align="c", colour=tone)
        self.c.restoreState()

    def page(self) -> None:
        self.c.showPage()
        self.y = self.h - 60

    def done(self) -> bytes:
        self.c.save()
        return self.buffer.getvalue()
