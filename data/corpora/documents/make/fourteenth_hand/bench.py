"""Drawing tools: ink strokes for both page makers, browser pages, canvases, overlays."""

import atexit
import io
import re
from collections.abc import Callable
from html import escape
from typing import Any

import numpy as np
from paper import Paper, truth
from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate

BLUE = "#1b2f8a"
pdfmetrics.registerFont(TTFont("Dkg", "/usr/share/fonts/truetype/fifthhorseman/dkg.ttf"))
_open: dict[str, Any] = {}


def strokes(seed: int) -> list[tuple[float, ...]]:
    """A signature in a unit square: (x, y) lifts the pen, six numbers are a curve."""
    rng = np.random.default_rng(seed)
    count = int(rng.integers(5, 10))
    x, y = 0.0, float(rng.uniform(0.3, 0.5))
    path: list[tuple[float, ...]] = [(x, y)]
    style = int(rng.integers(0, 4))
    if style == 1:  # a capital and a long flat tail
        path += [(0.02, 1.1, 0.16, 1.0, 0.14, 0.2), (0.12, 0.0, 0.02, 0.1, 0.08, 0.45)]
        path += [(0.2, 0.75, 0.3, 0.2, 0.36, 0.4), (0.5, 0.5, 0.8, 0.25, 1.0, y)]
        return path
    if style == 2:  # sharp up and down strokes
        for i in range(count + 3):
            x2, up = (i + 1) / (count + 3), float(rng.uniform(0.1, 0.95))
            path.append((x2 - 0.05, up, x2 - 0.02, up + 0.05, x2, up * (i % 2)))
        return [*path, (0.05, 0.25), (0.3, 0.35, 0.7, 0.2, 1.0, 0.4)]
    if style == 3:  # one big loop around a scribble
        path += [(0.2, 0.9, 0.1, 0.1, 0.3, 0.45), (0.4, 0.7, 0.35, 0.1, 0.5, 0.4)]
        path += [(0.6, 0.8, 0.6, 0.1, 0.75, 0.45), (1.1, 1.2, 1.0, -0.1, 0.5, 0.08)]
        return [*path, (0.1, 0.1, -0.1, 0.8, 0.3, 0.9)]
    for i in range(count):
        step = float(rng.uniform(0.6, 1.3)) / count
        tall = float(rng.uniform(0.75, 1.0) if i in (0, count // 2) else rng.uniform(0.4, 0.65))
        low = float(rng.uniform(0.15, 0.35))
        path.append((x + step * 0.9, tall, x - step * 0.3, tall, x + step * 0.2, 0.35))
        path.append((x + step * 0.3, low, x + step * 0.7, low, x + step, y))
        x += step
        if rng.random() < 0.2:
            x += 0.05
            path.append((x, y))
    if rng.random() < 0.6:
        path.append((x * 1.1, 0.6, x * 1.2, 0.1, x * 0.6, 0.12))
        path.append((x * 0.4, 0.1, x * 0.3, 0.05, x * 0.1, 0.16))
    wide = max(p[-2] for p in path)
    return [tuple(v / wide if j % 2 == 0 else v for j, v in enumerate(p)) for p in path]


def pen(seed: int, w: float = 130, h: float = 40, dx: float = 0, dy: float = -6, ink=BLUE) -> str:
    """A signature that hangs on the current point of a browser page without moving anything."""
    d = " ".join(
        ("M" if len(p) == 2 else "C")
        + " ".join(f"{v * w if j % 2 == 0 else h - v * h:.1f}" for j, v in enumerate(p))
        for p in strokes(seed)
    )
    return hang(f'<path d="{d}" fill="none" stroke="{ink}" stroke-width="1.5"/>', w, h, dx, dy)


def hang(shape: str, w: float, h: float, dx: float = 0, dy: float = 0) -> str:
    """Any SVG shape at the current point."""
    return (
        '<span style="position:relative;display:inline-block;width:0;height:0">'
        f'<svg width="{w}" height="{h}" style="position:absolute;left:{dx}px;bottom:{dy}px;'
        f'overflow:visible">{shape}</svg></span>'
    )


def box(mark: str = "", size: int = 11, ink: str = BLUE) -> str:
    """A drawn square; mark: tick, cross or nothing."""
    ways = {
        "tick": f"M1 {size * 0.5} L{size * 0.4} {size - 1} L{size + 4} -4",
        "cross": f"M-1 -1 L{size + 1} {size + 1} M{size + 1} -2 L-1 {size}",
        "": "",
    }
    return (
        f'<svg width="{size}" height="{size}" style="overflow:visible;vertical-align:-1px">'
        f'<rect width="{size}" height="{size}" fill="none" stroke="#222"/>'
        f'<path d="{ways[mark]}" fill="none" stroke="{ink}" stroke-width="1.8"/></svg>'
    )


def ring(w: float, h: float = 22, dx: float = -5, dy: float = -6, ink: str = BLUE) -> str:
    """A circle drawn by hand around the words that follow."""
    d = f"M{w * 0.1} {h * 0.3} C{w * 0.4} -6 {w + 6} -4 {w} {h * 0.6} "
    d += f"C{w * 0.9} {h + 6} {-w * 0.05} {h + 5} {w * 0.02} {h * 0.45} Q4 2 {w * 0.3} -1"
    return hang(f'<path d="{d}" fill="none" stroke="{ink}" stroke-width="1.4"/>', w, h, dx, dy)


def rubber(lines: list[str], ink: str = "#a02020", turn: float = -7, dx=0, dy=-20, w=170) -> str:
    """A rubber stamp as real text in a frame."""
    inner = "<br>".join(escape(line) for line in lines)
    return (
        '<span style="position:relative;display:inline-block;width:0;height:0">'
        f'<span style="position:absolute;left:{dx}px;bottom:{dy}px;width:{w}px;border:2px solid '
        f"{ink};color:{ink};padding:4px;text-align:center;font:bold 11px/1.3 'Liberation Sans';"
        f'transform:rotate({turn}deg)">{inner}</span></span>'
    )


def web(body: str, css: str = "", lang: str = "en", **how: Any) -> bytes:
    """Headless browser: body and style to PDF; `how` goes to page.pdf."""
    if not _open:
        _open["play"] = sync_playwright().start()
        chrome = _open["play"].chromium.launch(executable_path="/usr/bin/chromium")
        _open["page"] = chrome.new_page()
        atexit.register(_open["play"].stop)
        atexit.register(chrome.close)
    page = _open["page"]
    page.set_content(
        f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><style>{css}</style>'
        f"<body>{body}</body></html>"
    )
    edge = how.pop("margin", "16mm")
    sides = dict.fromkeys(("top", "bottom", "left", "right"), edge)
    data: bytes = page.pdf(**({"format": "A4", "print_background": True, "margin": sides} | how))
    return re.sub(rb"\(D:\d{14}", b"(D:20260105090000", data)


def sheet(draw: Callable[[Canvas], None], size: tuple[float, float] = A4) -> bytes:
    """A canvas; the last page is closed here."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def flow(story: list[Any], each: Callable[..., None] | None = None, **how: Any) -> bytes:
    """A platypus story."""
    out = io.BytesIO()
    edges = {f"{side}Margin": 56 for side in ("left", "right", "top", "bottom")}
    document = SimpleDocTemplate(out, **({"pagesize": A4, "invariant": 1} | edges | how))
    if each:
        document.build(story, onFirstPage=each, onLaterPages=each)
    else:
        document.build(story)
    return out.getvalue()


def words(c: Canvas, x: float, y: float, text: str, wide=480, size=10.0, face="Helvetica") -> float:
    """Wrapped text; gives the place of the next line."""
    c.setFont(face, size)
    for part in text.split("\n"):
        fits = pdfmetrics.stringWidth(part, face, size) <= wide
        for line in [part] if fits else simpleSplit(part, face, size, wide):
            c.drawString(x, y, line)
            y -= size * 1.32
    return y


def sign(c: Canvas, x: float, y: float, seed: int, w=120.0, h=34.0, ink=BLUE) -> None:
    """Ink with its foot at (x, y)."""
    path = c.beginPath()
    for p in strokes(seed):
        q = [x + v * w if j % 2 == 0 else y + (v - 0.2) * h for j, v in enumerate(p)]
        (path.moveTo if len(q) == 2 else path.curveTo)(*q)
    c.saveState()
    c.setStrokeColor(ink)
    c.setLineWidth(1.15)
    c.drawPath(path)
    c.restoreState()


def square(c: Canvas, x: float, y: float, mark: str = "", s: float = 9, ink=BLUE) -> None:
    """A box with a tick, a cross or nothing."""
    c.rect(x, y, s, s)
    c.saveState()
    c.setStrokeColor(ink)
    c.setLineWidth(1.5)
    if mark == "tick":
        c.line(x + 1, y + s * 0.5, x + s * 0.4, y + 1)
        c.line(x + s * 0.4, y + 1, x + s + 3, y + s + 4)
    elif mark == "cross":
        c.line(x - 1, y - 1, x + s + 1, y + s + 1)
        c.line(x - 1, y + s + 2, x + s + 1, y - 1)
    c.restoreState()


def seal(c: Canvas, x: float, y: float, lines: list[str], turn=8.0, w=130.0, ink="#8a1c2c") -> None:
    """A rubber stamp with its middle at (x, y)."""
    c.saveState()
    c.translate(x, y)
    c.rotate(turn)
    c.setStrokeColor(ink)
    c.setFillColor(ink)
    c.setLineWidth(1.6)
    high = 13 * len(lines) + 8
    c.roundRect(-w / 2, -high / 2, w, high, 4)
    for i, line in enumerate(lines):
        c.setFont("Helvetica-Bold", 10)
        c.drawCentredString(0, high / 2 - 14 - 13 * i, line)
    c.restoreState()


class Ink(Flowable):
    """A signature, ticked box or any drawing inside a platypus table cell."""

    def __init__(self, w: float, h: float, draw: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.width, self.height, self.paint = w, h, draw

    def draw(self) -> None:
        self.paint(self.canv)


def over(base: bytes, top: bytes, page: int = 0) -> bytes:
    """One drawn page laid over a page."""
    writer = PdfWriter(clone_from=io.BytesIO(base))
    writer.pages[page].merge_page(PdfReader(io.BytesIO(top)).pages[0])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def join(*parts: bytes) -> bytes:
    """Pages of several files one after another."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def give(layout: str, data: bytes, head: str, body: str = "", **how: Any) -> Paper:
    """A paper with its label written as lines: `head` is "decision signed language", `body`
    has "field: value", "- condition" and "! warning"; `how` may change kind, form, letter."""
    decision, signed, language = (None if v == "none" else v for v in head.split())
    given: dict[str, Any] = {"conditions": [], "warnings": [], "error": how.get("error")}
    for line in filter(None, (raw.strip() for raw in body.split("\n"))):
        if line[0] in "-!":
            given["conditions" if line[0] == "-" else "warnings"].append(line[1:].strip())
        else:
            key, value = line.split(": ", 1)
            given[key] = value
    short = {"title": "signatory_title", "who": "signatory_name", "when": "signature_date"}
    short |= {"code": "project_code", "po": "po_number", "co": "change_order_number"}
    label = truth(
        how.get("kind", "acceptance_certificate"),
        decision,
        {"yes": True, "no": False, None: None}[signed],
        language,
        **{short.get(key, key): value for key, value in given.items()},
    )
    return Paper(
        layout, how.get("letter", "a"), how.get("form", "text"), data, label, how.get("source")
    )
