"""Ink, ticks, stamps, a sheet measured from its top left corner, and pages of a browser."""

import atexit
import functools
import io
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

import pypdf
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle

CERTIFICATE = "acceptance_certificate"
Points = tuple[float, float, float, float, float, float, float, float]


def strokes(seed: int, w: float, h: float) -> Iterator[Points]:
    """A signature as cubic curves in a box of w by h, y upwards."""
    rng = random.Random(seed)
    x, y, turns = 0.0, h * 0.3, rng.randint(5, 9)
    step = w / (turns + 1)
    for turn in range(turns):
        high = h * rng.uniform(0.75, 1.0) if turn in (0, turns // 2) else h * rng.uniform(0.3, 0.6)
        up = x + step * rng.uniform(0.2, 0.9)
        yield x, y, x + step * 0.1, high, up + step * 0.3, high, up, h * 0.45
        end, low = x + step * rng.uniform(0.9, 1.2), h * rng.uniform(0.05, 0.3)
        yield up, h * 0.45, up - step * 0.3, low, end - step * 0.4, low, end, low + h * 0.08
        x, y = end, low + h * 0.08
    yield x, y, x + step * 0.8, h * 0.7, w * 0.5, -h * 0.1, w, h * rng.uniform(0.0, 0.5)


def ink_svg(seed: int, w: float, h: float, color: str) -> str:
    path = "".join(
        f"M{a:.0f} {h - b:.0f}C{c:.0f} {h - d:.0f} {e:.0f} {h - f:.0f} {g:.0f} {h - i:.0f}"
        for a, b, c, d, e, f, g, i in strokes(seed, w, h)
    )
    return (
        f'<svg width="{w:.0f}" height="{h:.0f}" style="overflow:visible" fill="none" '
        f'stroke="{color}" stroke-width="1.4" stroke-linecap="round"><path d="{path}"/></svg>'
    )


class Sheet:
    """Pages drawn from the top left corner, in points."""

    def __init__(self, size: tuple[float, float] = A4, title: str = "") -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.w, self.h = size
        if title:
            self.c.setTitle(title)

    def t(self, x: float, y: float, s: str, font: str = "Helvetica", size: float = 10,
          color: str = "black", how: str = "l") -> None:  # fmt: skip
        self.c.setFont(font, size)
        self.c.setFillColor(color)
        draw = {"l": self.c.drawString, "r": self.c.drawRightString, "c": self.c.drawCentredString}
        draw[how](x, self.h - y, s)
        self.c.setFillColor("black")

    def many(self, x: float, y: float, lines: str, font: str = "Helvetica", size: float = 10,
             lead: float = 14) -> float:  # fmt: skip
        for line in lines.strip("\n").split("\n"):
            self.t(x, y, line.strip(), font, size)
            y += lead
        return y

    def p(self, x: float, y: float, w: float, s: str, font: str = "Helvetica", size: float = 10,
          lead: float = 0, how: str = "l", color: str = "black") -> float:  # fmt: skip
        align = {"l": TA_LEFT, "r": TA_RIGHT, "c": TA_CENTER}[how]
        style = ParagraphStyle(
            "p", fontName=font, fontSize=size, leading=lead or size * 1.35, alignment=align,
            textColor=color,
        )  # fmt: skip
        block = Paragraph(" ".join(s.split()), style)
        _, high = block.wrap(w, 2000)
        block.drawOn(self.c, x, self.h - y - high)
        return y + high

    def table(self, x: float, y: float, rows: list[list[str]], widths: list[float],
              style: list[Any] | None = None, font: str = "Helvetica", size: float = 9,
              pad: float = 4) -> float:  # fmt: skip
        cell = ParagraphStyle("c", fontName=font, fontSize=size, leading=size * 1.25)
        body = [[Paragraph(text, cell) for text in row] for row in rows]
        grid = style if style is not None else [("GRID", (0, 0), (-1, -1), 0.5, "#555555")]
        base = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 0), (-1, -1), pad)]  # fmt: skip
        block = Table(body, colWidths=widths, style=TableStyle(base + grid))
        _, high = block.wrap(sum(widths), 2000)
        block.drawOn(self.c, x, self.h - y - high)
        return y + high

    def line(self, x: float, y: float, x2: float, y2: float | None = None, width: float = 0.6,
             color: str = "black") -> None:  # fmt: skip
        self.c.setLineWidth(width)
        self.c.setStrokeColor(color)
        self.c.line(x, self.h - y, x2, self.h - (y if y2 is None else y2))
        self.c.setStrokeColor("black")

    def rect(self, x: float, y: float, w: float, h: float, fill: str = "",
             stroke: str = "black", width: float = 0.6) -> None:  # fmt: skip
        self.c.setLineWidth(width)
        self.c.setStrokeColor(stroke or "white")
        self.c.setFillColor(fill or "white")
        self.c.rect(x, self.h - y - h, w, h, int(bool(stroke)), int(bool(fill)))
        self.c.setFillColor("black")
        self.c.setStrokeColor("black")

    def curves(self, color: str, width: float, *curves: tuple[float, ...]) -> None:
        self.c.setStrokeColor(color)
        self.c.setLineWidth(width)
        self.c.setLineCap(1)
        for a in curves:
            ups = [v if i % 2 == 0 else self.h - v for i, v in enumerate(a)]
            self.c.bezier(*ups)
        self.c.setStrokeColor("black")

    def ink(self, x: float, y: float, w: float = 110, h: float = 28, seed: int = 1,
            color: str = "#1b2a6b", width: float = 1.1) -> None:  # fmt: skip
        """A signature whose foot stands at y."""
        lines = [
            tuple(v + x if i % 2 == 0 else y - v for i, v in enumerate(a))
            for a in strokes(seed, w, h)
        ]
        self.curves(color, width, *lines)

    def box(self, x: float, y: float, mark: str = "", size: float = 9,
            color: str = "#1b2a6b") -> None:  # fmt: skip
        """A square whose foot stands at y; mark: tick, cross or full."""
        self.rect(x, y - size, size, size)
        s = size
        if mark == "tick":
            self.curves(
                color, 1.5,
                (x + 1, y - s * 0.5, x + s * 0.2, y - s * 0.4, x + s * 0.3, y, x + s * 0.4, y - 1),
                (x + s * 0.4, y - 1, x + s * 0.6, y - s * 0.6, x + s, y - s, x + s * 1.3, y - 12),
            )  # fmt: skip
        elif mark == "cross":
            self.curves(
                color, 1.4,
                (x, y - s - 1, x + s * 0.3, y - s * 0.7, x + s * 0.7, y - 3, x + s + 1, y + 1),
                (x + s, y - s, x + s * 0.6, y - s * 0.7, x + s * 0.4, y - s * 0.2, x - 1, y + 1),
            )  # fmt: skip
        elif mark == "full":
            self.rect(x + 1.6, y - s + 1.6, s - 3.2, s - 3.2, "black")

    def ring(self, x: float, y: float, w: float, h: float, color: str = "#1b2a6b") -> None:
        """A word circled by hand: centre x, y."""
        a, b = w / 2, h / 2
        self.curves(
            color, 1.3,
            (x - a, y, x - a, y - b * 1.4, x + a, y - b * 1.3, x + a, y + 1),
            (x + a, y + 1, x + a, y + b * 1.5, x - a, y + b * 1.2, x - a + 3, y - b * 0.5),
        )  # fmt: skip

    def stamp(self, x: float, y: float, lines: list[str], angle: float = 8,
              color: str = "#a3202a", size: float = 11, w: float = 150) -> None:  # fmt: skip
        self.c.saveState()
        self.c.translate(x, self.h - y)
        self.c.rotate(angle)
        self.c.setStrokeColor(color)
        self.c.setFillColor(color)
        self.c.setLineWidth(1.6)
        high = len(lines) * size * 1.3 + 8
        self.c.roundRect(-w / 2, -high / 2, w, high, 4)
        self.c.setFont("Helvetica-Bold", size)
        for number, line in enumerate(lines):
            self.c.drawCentredString(0, high / 2 - (number + 1) * size * 1.3, line)
        self.c.restoreState()

    def next(self) -> None:
        self.c.showPage()

    def pdf(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


@functools.cache
def _page() -> Any:
    from playwright.sync_api import sync_playwright

    play = sync_playwright().start()
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def stop() -> None:
        browser.close()
        play.stop()

    atexit.register(stop)
    return browser.new_page()


def _clean(data: bytes, draw: Callable[[Sheet], None] | None, at: int) -> bytes:
    reader = pypdf.PdfReader(io.BytesIO(data))
    writer = pypdf.PdfWriter()
    for page in reader.pages:
        writer.add_page(page)
    if draw:
        page = writer.pages[at]
        sheet = Sheet((float(page.mediabox.width), float(page.mediabox.height)))
        draw(sheet)
        page.merge_page(pypdf.PdfReader(io.BytesIO(sheet.pdf())).pages[0])
    writer.metadata = {"/Producer": "Skia/PDF", "/CreationDate": "D:20260301120000Z"}
    writer.compress_identical_objects()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def web(
    body: str,
    css: str = "",
    draw: Callable[[Sheet], None] | None = None,
    at: int = 0,
    **options: Any,
) -> bytes:
    """A page printed by the browser; {{ink seed width height color}} is a signature."""

    def pen(found: re.Match[str]) -> str:
        seed, w, h, *color = found[1].split()
        return ink_svg(int(seed), float(w), float(h), color[0] if color else "#1c2f78")

    body = re.sub(r"\{\{ink ([^}]+)\}\}", pen, body)
    page = _page()
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{css}</style>{body}")
    margin = dict.fromkeys(("top", "bottom", "left", "right"), options.pop("margin", "16mm"))
    data = page.pdf(
        **{
            "format": "A4",
            "print_background": True,
            "margin": margin,
            "tagged": False,
            "scale": 1.2,
        }
        | options
    )
    return _clean(data, draw, at)
