"""Drawing tools: pages from Chromium, sheets from reportlab, ink, stamps, ticks, PDF surgery."""

import io
import random
import subprocess
import tempfile
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FACES = Path("/usr/share/fonts/truetype")
_NARROW = "liberation/LiberationSansNarrow"
for _name, _file in (
    ("Dkg", "fifthhorseman/dkg.ttf"),
    ("Narrow", f"{_NARROW}-Regular.ttf"),
    ("NarrowB", f"{_NARROW}-Bold.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, str(FACES / _file)))


def web(body: str, css: str = "", size: str = "A4", margin: str = "18mm") -> bytes:
    """A PDF from HTML, printed by Chromium."""
    with tempfile.TemporaryDirectory() as folder:
        page, out = Path(folder) / "p.html", Path(folder) / "p.pdf"
        page.write_text(
            f"<!doctype html><html><head><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}"
            "body{margin:0;font:10.5pt/1.4 'Liberation Sans'}table{border-collapse:collapse}*{-webkit-print-color-adjust:exact}"
            + css
            + "</style></head><body>"
            + body,
            encoding="utf-8",
        )
        command = [
            "/usr/bin/chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--print-to-pdf={out}",
            str(page),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
        return out.read_bytes()


def strokes(seed: int, width: float, height: float) -> list[tuple[float, float]]:
    """Control points of a signature: 1 + 3n of them, y downwards."""
    rng = random.Random(seed)
    points = [(0.0, height * rng.uniform(0.4, 0.7))]
    count = rng.randint(6, 9)
    for step in range(count):
        left, span = width * step / count, width / count
        points.append((left + span * rng.uniform(-0.3, 0.9), height * rng.uniform(-0.1, 0.5)))
        points.append((left + span * rng.uniform(0.1, 1.5), height * rng.uniform(0.5, 1.1)))
        points.append((left + span * rng.uniform(0.8, 1.2), height * rng.uniform(0.3, 0.8)))
    return points


def ink(seed: int, width: int = 130, height: int = 34, colour: str = "#1a2a6c") -> str:
    """A signature for an HTML page."""
    first, *rest = strokes(seed, width, height)
    path = f"M{first[0]:.1f},{first[1]:.1f} C" + " ".join(f"{x:.1f},{y:.1f}" for x, y in rest)
    return f'<svg width="{width + 8}" height="{height + 6}" style="vertical-align:bottom"><path d="{path}" fill="none" stroke="{colour}" stroke-width="1.6"/></svg>'


def box(mark: str = "", size: int = 11) -> str:
    """A drawn box for an HTML page: empty, crossed ("x") or ticked ("v")."""
    inner = {
        "": "",
        "x": f'<path d="M1,1 L{size - 1},{size - 1} M{size - 1},1 L1,{size - 1}" stroke="#111" stroke-width="1.7"/>',
        "v": f'<path d="M2,{size * 0.5} L{size * 0.4},{size - 2} L{size},0" fill="none" stroke="#123a8c" stroke-width="2"/>',
    }[mark]
    frame = (
        f'<rect x="0.5" y="0.5" width="{size - 1}" height="{size - 1}" fill="none" stroke="#111"/>'
    )
    return f'<svg width="{size + 2}" height="{size + 2}" style="vertical-align:-2px">{frame}{inner}</svg>'


def hand(words: str, face: str = "Kristi", size: int = 22, colour: str = "#1a2a6c") -> str:
    """Words written by hand, for an HTML page."""
    return f"<span style=\"font:{size}pt/1 '{face}';color:{colour}\">{words}</span>"


class Sheet:
    """A reportlab canvas with a cursor that runs down the page."""

    def __init__(
        self,
        size: tuple[float, float] = A4,
        font: str = "Helvetica",
        bold: str = "Helvetica-Bold",
        left: float = 56,
    ) -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.size, self.font, self.bold, self.left = size, font, bold, left
        self.width = size[0] - 2 * left
        self.y = size[1] - 60

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 10,
        font: str | None = None,
        colour: str = "#000000",
    ) -> None:
        """Words at a place."""
        self.c.setFillColor(HexColor(colour))
        self.c.setFont(font or self.font, size)
        self.c.drawString(x, y, words)
        self.c.setFillColor(HexColor("#000000"))

    def right(
        self, x: float, y: float, words: str, size: float = 10, font: str | None = None
    ) -> None:
        """Words that end at a place."""
        face = font or self.font
        self.text(x - pdfmetrics.stringWidth(words, face, size), y, words, size, face)

    def mid(self, words: str, size: float = 14, gap: float = 22, font: str | None = None) -> None:
        """A centred line."""
        face = font or self.bold
        self.text(
            (self.size[0] - pdfmetrics.stringWidth(words, face, size)) / 2,
            self.y,
            words,
            size,
            face,
        )
        self.y -= gap

    def line(
        self,
        words: str,
        size: float = 10,
        gap: float = 15,
        bold: bool = False,
        x: float | None = None,
    ) -> None:
        """One line at the cursor."""
        self.text(
            self.left if x is None else x, self.y, words, size, self.bold if bold else self.font
        )
        self.y -= gap

    def para(
        self,
        words: str,
        size: float = 10,
        width: float | None = None,
        x: float | None = None,
        bold: bool = False,
        after: float = 7,
    ) -> None:
        """A paragraph, wrapped."""
        font = self.bold if bold else self.font
        for piece in simpleSplit(words, font, size, width or self.width):
            self.text(self.left if x is None else x, self.y, piece, size, font)
            self.y -= size * 1.32
        self.y -= after

    def pairs(
        self, rows: list[tuple[str, str]], tab: float = 130, size: float = 10, gap: float = 16
    ) -> None:
        """Labels and values in two columns."""
        for label, value in rows:
            self.text(self.left, self.y, label, size, self.bold)
            for piece in simpleSplit(value, self.font, size, self.width - tab) or [""]:
                self.text(self.left + tab, self.y, piece, size)
                self.y -= gap
        self.y -= 4

    def table(
        self,
        rows: list[list[str]],
        widths: list[float],
        size: float = 9,
        head: bool = True,
        grid: bool = True,
        pad: float = 4,
    ) -> None:
        """Cells with wrapped words; the first row bold on grey."""
        for number, row in enumerate(rows):
            font = self.bold if head and number == 0 else self.font
            cells = [
                simpleSplit(cell, font, size, wide - 2 * pad)
                for cell, wide in zip(row, widths, strict=True)
            ]
            tall = max(1, *(len(cell) for cell in cells)) * size * 1.25 + 2 * pad
            x = self.left
            for cell, wide in zip(cells, widths, strict=True):
                if head and number == 0:
                    self.c.setFillColor(HexColor("#e6e6e6"))
                    self.c.rect(x, self.y - tall, wide, tall, stroke=0, fill=1)
                if grid:
                    self.c.setLineWidth(0.5)
                    self.c.rect(x, self.y - tall, wide, tall)
                for at, piece in enumerate(cell):
                    self.text(x + pad, self.y - pad - size * (0.85 + 1.25 * at), piece, size, font)
                x += wide
            if not grid:
                self.c.setLineWidth(0.3)
                self.c.line(self.left, self.y - tall, x, self.y - tall)
            self.y -= tall
        self.y -= 14

    def rule(
        self,
        x: float | None = None,
        width: float | None = None,
        y: float | None = None,
        thick: float = 0.6,
    ) -> None:
        """A line across, at the cursor unless told."""
        x, y = x or self.left, y or self.y
        self.c.setLineWidth(thick)
        self.c.line(x, y, x + (width or self.width), y)

    def tick(
        self, words: str, mark: str = "", x: float | None = None, size: float = 10, gap: float = 17
    ) -> None:
        """A box with words; mark "", "x" or "v"."""
        x = self.left if x is None else x
        self.c.setLineWidth(0.8)
        self.c.rect(x, self.y - 1, 9, 9)
        if mark == "x":
            self.c.setLineWidth(1.4)
            self.c.lines([(x + 1, self.y, x + 8, self.y + 7), (x + 1, self.y + 7, x + 8, self.y)])
        if mark == "v":
            self.c.lines([(x + 1, self.y + 4, x + 4, self.y), (x + 4, self.y, x + 10, self.y + 10)])
        for piece in simpleSplit(words, self.font, size, self.size[0] - 40 - x - 16):
            self.text(x + 16, self.y, piece, size)
            self.y -= size * 1.3
        self.y -= gap - size * 1.3

    def ink(
        self,
        x: float,
        y: float,
        seed: int,
        width: float = 120,
        height: float = 30,
        colour: str = "#1b2f78",
    ) -> None:
        """A signature whose foot is at y."""
        points = [(x + px, y + height - py) for px, py in strokes(seed, width, height)]
        path = self.c.beginPath()
        path.moveTo(*points[0])
        for at in range(1, len(points), 3):
            path.curveTo(*points[at], *points[at + 1], *points[at + 2])
        self.c.setStrokeColor(HexColor(colour))
        self.c.setLineWidth(1.3)
        self.c.drawPath(path)
        self.c.setStrokeColor(HexColor("#000000"))

    def hand(self, x: float, y: float, words: str, size: float = 17, face: str = "Dkg") -> None:
        """Handwritten words."""
        self.text(x, y, words, size, face, "#1b2f78")

    def stamp(
        self,
        x: float,
        y: float,
        lines: list[str],
        angle: float = 8,
        colour: str = "#8a1c3a",
        width: float = 130,
    ) -> None:
        """A rubber stamp: a slanted frame with centred lines."""
        self.c.saveState()
        self.c.translate(x, y)
        self.c.rotate(angle)
        self.c.setStrokeColor(HexColor(colour))
        self.c.setFillColor(HexColor(colour))
        self.c.setLineWidth(1.6)
        self.c.roundRect(0, 0, width, 13 * len(lines) + 8, 4)
        for at, words in enumerate(reversed(lines)):
            self.c.setFont("Helvetica-Bold", 9)
            self.c.drawCentredString(width / 2, 8 + 13 * at, words)
        self.c.restoreState()

    def across(
        self, word: str, size: float = 90, angle: float = 50, colour: str = "#d9b3b3"
    ) -> None:
        """A pale word over the page."""
        self.c.saveState()
        self.c.translate(self.size[0] / 2, self.size[1] / 2)
        self.c.rotate(angle)
        self.text(
            -pdfmetrics.stringWidth(word, "Helvetica-Bold", size) / 2,
            0,
            word,
            size,
            "Helvetica-Bold",
            colour,
        )
        self.c.restoreState()

    def page(self) -> None:
        """Next page."""
        self.c.showPage()
        self.y = self.size[1] - 60

    def done(self) -> bytes:
        """The PDF."""
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()


def _saved(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(pdf: bytes, angle: int) -> bytes:
    """Every page with /Rotate."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        page.rotate(angle)
    return _saved(writer)


def joined(*pdfs: bytes) -> bytes:
    """One PDF after the other."""
    writer = PdfWriter()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    return _saved(writer)


def filled(pdf: bytes, values: dict[str, str], flat: bool = False) -> bytes:
    """Form fields filled by machine, and flattened if asked."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False, flatten=flat)
    if flat:
        writer.remove_annotations(subtypes="/Widget")
        if "/AcroForm" in writer.root_object:
            del writer.root_object["/AcroForm"]
    return _saved(writer)
