"""Drawing tools: HTML through Chromium, typst, ink and stamps."""

import atexit
import io
import math
import random
import re
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
import typst
from PIL import Image
from playwright.sync_api import Browser, Playwright, sync_playwright
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, degrade, render, scan

BLUE = "#1b2f8f"
BLACK = "#16161a"
_open: dict[str, Any] = {}


def _browser() -> Browser:
    if "browser" not in _open:
        work: Playwright = sync_playwright().start()
        _open["work"] = work
        _open["browser"] = work.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        atexit.register(_close)
    browser: Browser = _open["browser"]
    return browser


def _close() -> None:
    if "browser" in _open:
        _open.pop("browser").close()
        _open.pop("work").stop()


def page(
    body: str, css: str = "", size: str = "A4", margin: str = "18mm", font: str = "Liberation Sans"
) -> bytes:
    """HTML printed by Chromium; the dates inside are fixed so that bytes repeat."""
    head = (
        f"@page{{size:{size};margin:{margin}}}body{{font-family:'{font}','DejaVu Sans';"
        "font-size:10.5pt;line-height:1.38;margin:0;color:#111}"
        "table{border-collapse:collapse}td,th{vertical-align:top;text-align:left}"
        ".r{text-align:right}.c{text-align:center}svg{vertical-align:middle;overflow:visible}"
    )
    sheet = _browser().new_page()
    sheet.set_content(
        f"<html><head><meta charset=utf-8><style>{head}{css}</style></head><body>{body}</body></html>"
    )
    data = sheet.pdf(prefer_css_page_size=True, print_background=True)
    sheet.close()
    return re.sub(rb"D:\d{14}", b"D:20260301120000", data)


def typ(source: str) -> bytes:
    """Typst source as a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.typ"
        path.write_text(source, encoding="utf-8")
        data = typst.compile(str(path), font_paths=["/usr/share/fonts/truetype"])
    if not isinstance(data, bytes):
        raise TypeError
    return re.sub(rb"D:\d{14}", b"D:20260301120000", data)


def stroke(seed: int, wide: float = 130, high: float = 34) -> list[tuple[float, float]]:
    """Points of a made-up signature."""
    rng = random.Random(seed)
    points, swing = [], rng.uniform(0.22, 0.4)
    for step in range(70):
        along = step / 69
        lift = math.sin(step * swing * 2.1 + rng.uniform(-0.3, 0.3)) * (1 - 0.6 * along)
        back = math.cos(step * swing * 2.1) * wide * 0.055
        points.append((along * wide + back, high / 2 - lift * high * 0.45 + rng.uniform(-1, 1)))
    points.append((wide * 1.08, high * rng.uniform(0.2, 0.9)))
    points.append((wide * 0.3, high * rng.uniform(0.75, 1.0)))
    return points


def ink(seed: int, wide: float = 130, high: float = 34, colour: str = BLUE) -> str:
    """A signature as inline SVG, without text."""
    points = stroke(seed, wide, high)
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f} " + " ".join(
        f"Q{a[0]:.1f} {a[1]:.1f} {(a[0] + b[0]) / 2:.1f} {(a[1] + b[1]) / 2:.1f}"
        for a, b in pairwise(points[1:])
    )
    return (
        f'<svg width="{wide}" height="{high}"><path d="{path}" fill="none" stroke="{colour}" '
        'stroke-width="1.5" stroke-linecap="round"/></svg>'
    )


def box(mark: str = "", colour: str = BLUE, side: int = 12) -> str:
    """A square to tick: empty, "x" or "v" drawn with a pen."""
    drawn = {
        "": "",
        "x": f'<path d="M-2 -1 L{side + 2} {side + 1} M{side + 3} -2 L-1 {side + 2}"/>',
        "v": f'<path d="M1 {side / 2} L{side / 2.4} {side} L{side + 5} -4"/>',
    }[mark]
    return (
        f'<svg width="{side}" height="{side}" style="margin:0 5px"><rect width="{side}" height="{side}" '
        f'fill="none" stroke="#222"/><g fill="none" stroke="{colour}" stroke-width="1.8">{drawn}</g></svg>'
    )


def tick(colour: str = BLUE) -> str:
    """A pen tick without a box."""
    return (
        f'<svg width="14" height="14"><path d="M1 8 L5 13 L15 0" fill="none" stroke="{colour}" '
        'stroke-width="1.8"/></svg>'
    )


def ring(word: str, colour: str = BLUE) -> str:
    """A word with a pen's ring around it."""
    return (
        f'<span style="position:relative;padding:0 3px">{word}<svg viewBox="0 0 100 40" '
        'preserveAspectRatio="none" style="position:absolute;left:-7px;top:-5px;width:calc(100% + 14px);'
        f'height:calc(100% + 10px)"><path d="M12 20 C8 2 92 -2 95 18 C97 40 20 44 8 26 C4 14 30 2 60 3" '
        f'fill="none" stroke="{colour}" stroke-width="2" vector-effect="non-scaling-stroke"/></svg></span>'
    )


def struck(word: str, colour: str = BLUE) -> str:
    """A word struck out with a pen."""
    return (
        f'<span style="position:relative">{word}<svg viewBox="0 0 100 20" preserveAspectRatio="none" '
        'style="position:absolute;left:-2px;top:2px;width:calc(100% + 4px);height:70%">'
        f'<path d="M0 13 L100 6" stroke="{colour}" stroke-width="2" vector-effect="non-scaling-stroke"/></svg></span>'
    )


def stamp(*lines: str, colour: str = "#a01c2c", angle: float = -6, round_: bool = False) -> str:
    """A rubber stamp with text."""
    shape = (
        "border-radius:50%;padding:16px 18px" if round_ else "border-radius:4px;padding:5px 12px"
    )
    return (
        f'<div style="display:inline-block;border:2.5px solid {colour};color:{colour};{shape};'
        f'transform:rotate({angle}deg);text-align:center;font-weight:bold;font-size:9.5pt;line-height:1.25">'
        + "<br>".join(lines)
        + "</div>"
    )


def pen(text: str, face: str = "Breip", size: int = 17, colour: str = BLUE) -> str:
    """Handwriting."""
    return f"<span style=\"font-family:'{face}';font-size:{size}pt;color:{colour};line-height:1\">{text}</span>"


def across(text: str, colour: str = "rgba(190,30,30,.28)", size: int = 88, angle: int = -32) -> str:
    """A big word over the page."""
    return (
        f'<div style="position:fixed;left:0;right:0;top:38%;text-align:center;transform:rotate({angle}deg);'
        f'font-size:{size}pt;font-weight:bold;color:{colour};white-space:nowrap">{text}</div>'
    )


def rows(*lines: str, head: bool = True) -> str:
    """Table rows from lines cut at |."""
    out = []
    for number, line in enumerate(lines):
        cell = "th" if head and number == 0 else "td"
        out.append(
            "<tr>" + "".join(f"<{cell}>{c.strip()}</{cell}>" for c in line.split("|")) + "</tr>"
        )
    return "".join(out)


def photo(pdf: bytes, seed: int = 5, dpi: int = 130) -> bytes:
    """A phone picture: the sheet lies askew on a dark table."""
    rng = random.Random(seed)
    flat = render(pdf, dpi)
    wide, high = flat.size
    pad = 50
    table = Image.new("RGB", (wide + 2 * pad, high + 2 * pad), (92, 74, 60))
    table.paste(flat, (pad, pad))
    w, h = table.size
    corners = [(0, 0), (w, 0), (w, h), (0, h)]
    moved = [(x + rng.uniform(-26, 26), y + rng.uniform(-26, 26)) for x, y in corners]
    lines, goal = [], []
    for (x, y), (u, v) in zip(corners, moved, strict=True):
        lines += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        goal += [u, v]
    warp = np.linalg.solve(np.array(lines), np.array(goal))
    picture = table.transform(
        (w, h), Image.Transform.PERSPECTIVE, tuple(warp), Image.Resampling.BICUBIC
    )
    jpeg = degrade(
        picture, Scanner(dpi=dpi, skew=0.8, noise=7, grey=False, shadow=True, jpeg=60, seed=seed)
    )
    size = w * 72 / dpi, h * 72 / dpi
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    canvas.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, *size)
    canvas.save()
    return out.getvalue()


def copied(pdf: bytes, **how: Any) -> bytes:
    """Through the scanner."""
    return scan(pdf, Scanner(**how))


def join(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
