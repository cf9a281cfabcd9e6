"""The seventh hand's drawing board: printed web pages, ink, boards for free drawing."""

import atexit
import io
import random
import re
from functools import cache
from typing import Any

from paper import Paper
from playwright.sync_api import Page, sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

Point = tuple[float, float]
BLUE = "#1b2f8f"


@cache
def _page() -> Page:
    """One browser page for the whole run."""
    driver = sync_playwright().start()
    browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(driver.stop)
    atexit.register(browser.close)
    return browser.new_page(java_script_enabled=False)


def web(html: str, css: str = "", **options: Any) -> bytes:
    """The page as Chromium prints it, its date fixed."""
    page = _page()
    page.set_content(f"<html><head><style>{css}</style></head><body>{html}</body></html>")
    how: dict[str, Any] = {"format": "A4", "print_background": True}
    how["margin"] = {"top": "15mm", "bottom": "15mm", "left": "17mm", "right": "17mm"}
    data = page.pdf(**(how | options))
    return re.sub(rb"(/(?:Creation|Mod)Date \(D:)\d{14}", rb"\g<1>20260301090000", data)


def strokes(seed: int, width: float, height: float) -> tuple[Point, list[tuple[Point, ...]]]:
    """A flowing pen line: its start and its bezier pieces, y upwards."""
    rng = random.Random(seed)
    loops = rng.randint(4, 9)
    lean = rng.uniform(-0.05, 0.3)
    at = start = (0.0, height * rng.uniform(0.1, 0.7))
    pieces = []
    for number in range(loops):
        x = width * (number + rng.uniform(0.6, 1.1)) / loops
        tall = height * (rng.uniform(0.9, 1.3) if rng.random() < 0.35 else rng.uniform(0.2, 0.7))
        deep = height * (rng.uniform(-0.9, -0.4) if rng.random() < 0.2 else rng.uniform(-0.2, 0.2))
        to = (x, height * rng.uniform(0.05, 0.45))
        first = (at[0] + width * lean * rng.uniform(-0.3, 1), at[1] + tall)
        second = (x - width * rng.uniform(-0.04, 0.25), deep)
        pieces.append((first, second, to))
        at = to
    if rng.random() < 0.5:
        back = (width * rng.uniform(0.05, 0.6), height * rng.uniform(-0.1, 0.1))
        pieces.append(((at[0] + 14, height * 0.6), (width * 0.7, height * -0.3), back))
    return start, pieces


def ink(seed: int, width: float = 140, height: float = 36, style: str = "", pen: str = BLUE) -> str:
    """A signature as an SVG picture for a web page."""
    start, pieces = strokes(seed, width, height)
    path = f"M{start[0]:.1f} {height - start[1]:.1f}"
    for piece in pieces:
        path += "C" + " ".join(f"{x:.1f} {height - y:.1f}" for x, y in piece)
    return (
        f'<svg width="{width}" height="{height}" style="overflow:visible;{style}">'
        f'<path d="{path}" fill="none" stroke="{pen}" stroke-width="1.5"/></svg>'
    )


class Desk:
    """A reportlab canvas with a pen, a stamp and a typewriter."""

    def __init__(self, size: tuple[float, float] = A4) -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 10,
        face: str = "Helvetica",
        colour: str = "#000000",
    ) -> None:
        """Lines from (x, y) downwards."""
        self.c.setFillColor(colour)
        self.c.setFont(face, size)
        for number, line in enumerate(words.split("\n")):
            self.c.drawString(x, y - number * size * 1.35, line)
        self.c.setFillColor("#000000")

    def line(self, *ends: float, wide: float = 0.7) -> None:
        self.c.setLineWidth(wide)
        self.c.line(*ends)

    def box(self, x: float, y: float, width: float = 10, height: float = 10) -> None:
        self.c.setLineWidth(0.8)
        self.c.rect(x, y, width, height)

    def sign(
        self,
        seed: int,
        x: float,
        y: float,
        width: float = 130,
        height: float = 32,
        pen: str = BLUE,
        wide: float = 1.3,
    ) -> None:
        """Ink whose foot is at (x, y)."""
        start, pieces = strokes(seed, width, height)
        path = self.c.beginPath()
        path.moveTo(x + start[0], y + start[1])
        for piece in pieces:
            path.curveTo(*(v for px, py in piece for v in (x + px, y + py)))
        self._draw(path, pen, wide)

    def tick(self, x: float, y: float, size: float = 12, pen: str = BLUE) -> None:
        """A tick by hand over the box at (x, y)."""
        path = self.c.beginPath()
        path.moveTo(x + size * 0.1, y + size * 0.5)
        path.curveTo(
            x + size * 0.25,
            y + size * 0.3,
            x + size * 0.35,
            y + size * 0.1,
            x + size * 0.4,
            y + size * 0.08,
        )
        path.curveTo(
            x + size * 0.6,
            y + size * 0.6,
            x + size * 0.9,
            y + size,
            x + size * 1.2,
            y + size * 1.25,
        )
        self._draw(path, pen, 1.5)

    def cross(self, x: float, y: float, size: float = 10, pen: str = BLUE) -> None:
        """A cross by hand over the box at (x, y)."""
        path = self.c.beginPath()
        path.moveTo(x - 1, y + 0.5)
        path.lineTo(x + size + 1.5, y + size)
        path.moveTo(x, y + size + 1)
        path.lineTo(x + size, y - 0.5)
        self._draw(path, pen, 1.4)

    def ring(self, x: float, y: float, width: float, height: float, pen: str = BLUE) -> None:
        """A loop around a word."""
        self.c.setStrokeColor(pen)
        self.c.setLineWidth(1.3)
        self.c.ellipse(x, y, x + width, y + height)
        self.c.setStrokeColor("#000000")

    def hand(self, x: float, y: float, words: str, size: float = 13, pen: str = BLUE) -> None:
        """Handwriting, as a slanted face."""
        self.text(x, y, words, size, "Times-Italic", pen)

    def stamp(
        self, x: float, y: float, lines: list[str], turn: float = 8, pen: str = "#a02020"
    ) -> None:
        """A framed rubber stamp."""
        c = self.c
        c.saveState()
        c.translate(x, y)
        c.rotate(turn)
        c.setStrokeColor(pen)
        c.setLineWidth(1.6)
        wide = max(c.stringWidth(line, "Helvetica-Bold", 10) for line in lines) + 16
        c.rect(0, 0, wide, 13 * len(lines) + 9)
        for number, line in enumerate(reversed(lines)):
            self.text(8, 7 + 13 * number, line, 10, "Helvetica-Bold", pen)
        c.restoreState()

    def _draw(self, path: Any, pen: str, wide: float) -> None:
        self.c.setStrokeColor(pen)
        self.c.setLineWidth(wide)
        self.c.setLineCap(1)
        self.c.drawPath(path)
        self.c.setStrokeColor("#000000")

    def done(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


def over(under: bytes, top: bytes, page: int = 0) -> bytes:
    """The first page of `top` laid over one page of `under`."""
    writer = PdfWriter(clone_from=io.BytesIO(under))
    writer.pages[page].merge_page(PdfReader(io.BytesIO(top)).pages[0])
    return _bytes(writer)


def joined(*parts: bytes) -> bytes:
    """The pages of all parts in one file."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    return _bytes(writer)


def _bytes(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def text(
    layout: str, data: bytes, truth: dict[str, Any], letter: str = "a", form: str = "text"
) -> Paper:
    """A paper with its own text layer."""
    return Paper(f"g-{layout}", letter, form, data, truth)


def scanned(
    layout: str, data: bytes, truth: dict[str, Any], letter: str = "a", **how: Any
) -> Paper:
    """The same after the scanner."""
    how = {"dpi": 130, "jpeg": 45} | how
    return Paper(f"g-{layout}", letter, "scan", scan(data, Scanner(**how)), truth, data)
