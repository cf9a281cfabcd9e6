"""Drawing tools of the twentieth hand: pages set as HTML and printed by Chromium, ink as SVG
curves, stamps, ringed words, form fields laid over a printed page, scans and mixed files."""

import atexit
import io
import math
import random
from typing import Any

from paper import Paper
from playwright.sync_api import Browser, sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

_open: dict[str, Any] = {}

BASE = """
*{box-sizing:border-box} body{margin:0;font:10.5pt/1.42 'Liberation Sans';color:#161616}
table{border-collapse:collapse} td,th{vertical-align:top;text-align:left}
.k{font-family:Kristi;font-size:25pt;line-height:.9;color:#1b2a66}
.b{font-family:Breip;font-size:17pt;line-height:1;color:#1c2340}
.d{font-family:'Dancing Script';font-size:18pt;line-height:1;color:#14315c}
.h{font-family:DkgHandwriting;font-size:14pt;line-height:1;color:#22285e}
svg.ink{vertical-align:bottom;overflow:visible}
.r{text-align:right} .sm{font-size:8.5pt} .g{color:#6a6a6a} .mono{font-family:'Liberation Mono'}
.serif{font-family:'Liberation Serif'} .nw{white-space:nowrap} .abs{position:absolute}
"""


def browser() -> Browser:
    """One Chromium for the whole run."""
    if "browser" not in _open:
        _open["play"] = sync_playwright().start()
        _open["browser"] = _open["play"].chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        atexit.register(_close)
    made: Browser = _open["browser"]
    return made


def _close() -> None:
    _open["browser"].close()
    _open["play"].stop()


def web(
    body: str,
    css: str = "",
    size: str = "A4",
    margin: str = "18mm",
    top: str = "",
    foot: str = "",
    landscape: bool = False,
) -> bytes:
    """A page printed from HTML; `top` and `foot` are the lines a browser prints in the margin."""
    page = browser().new_page()
    page.set_content(f"<meta charset=utf-8><style>{BASE}{css}</style><body>{body}")
    line = "font:7pt 'Liberation Sans';width:100%;padding:0 9mm;color:#333"
    data = page.pdf(
        format=size,
        landscape=landscape,
        print_background=True,
        display_header_footer=bool(top or foot),
        header_template=f'<div style="{line}">{top}</div>',
        footer_template=f'<div style="{line}">{foot}</div>',
        margin=dict.fromkeys(("top", "bottom", "left", "right"), margin),
    )
    page.close()
    return data


def ink(seed: int, wide: int = 120, high: int = 34, colour: str = "#1a2a78", loops: int = 7) -> str:
    """A signature as a curve, without any words."""
    rng = random.Random(seed)
    x, y = 4.0, high * 0.6
    path = [f"M{x:.1f} {y:.1f}"]
    step = (wide - 8) / loops
    for number in range(loops):
        up = high * (0.95 if number in (0, loops // 2) else rng.uniform(0.35, 0.7))
        a = x + step * rng.uniform(0.1, 0.9), high * 0.75 - up
        b = x + step * rng.uniform(-0.5, 0.5), high * rng.uniform(0.6, 1.1)
        x, y = x + step, high * rng.uniform(0.4, 0.75)
        path.append(f"C{a[0]:.1f} {a[1]:.1f} {b[0]:.1f} {b[1]:.1f} {x:.1f} {y:.1f}")
    path.append(f"q{wide * 0.1:.1f} {-high * 0.2:.1f} {wide * 0.16:.1f} {-high * 0.05:.1f}")
    return (
        f'<svg class=ink width={wide} height={high}><path d="{" ".join(path)}" fill=none '
        f'stroke="{colour}" stroke-width=1.5 stroke-linecap=round /></svg>'
    )


def tick(seed: int = 1, size: int = 15, colour: str = "#1a2a78") -> str:
    """A tick made by hand."""
    rng = random.Random(seed)
    j = [rng.uniform(-1.2, 1.2) for _ in range(4)]
    return (
        f'<svg class=ink width={size} height={size}><path d="M{2 + j[0]:.1f} {size * 0.55:.1f} '
        f'L{size * 0.38 + j[1]:.1f} {size * 0.92 + j[2]:.1f} L{size + j[3]:.1f} 0" fill=none '
        f'stroke="{colour}" stroke-width=1.8 /></svg>'
    )


def box(mark: str = "", size: int = 12, seed: int = 1, colour: str = "#1a2a78") -> str:
    """A drawn box: empty, with a cross `x` or a tick `v`."""
    rng = random.Random(seed)
    s = size
    j = [rng.uniform(-2.5, 1.5) for _ in range(6)]
    lines = {
        "": "",
        "x": f"M{j[0]:.1f} {j[1]:.1f}L{s + 1 - j[2]:.1f} {s - j[3]:.1f}"
        f"M{s + 2:.1f} {j[4]:.1f}L{-j[5]:.1f} {s + 1:.1f}",
        "v": f"M{1 + j[0] / 2:.1f} {s * 0.5:.1f}L{s * 0.45:.1f} {s:.1f}L{s + 4:.1f} {-3 + j[1]:.1f}",
    }[mark]
    return (
        f'<svg class=ink style="vertical-align:-2px;margin-right:4px" width={s} height={s}>'
        f'<rect x=.5 y=.5 width={s - 1} height={s - 1} fill=none stroke="#222" />'
        f'<path d="{lines}" fill=none stroke="{colour}" stroke-width=1.7 /></svg>'
    )


def ring(word: str, seed: int = 1, colour: str = "#1a2a78") -> str:
    """A word with a line of ink round it."""
    rng = random.Random(seed)
    points = []
    for number in range(15):
        angle = 0.5 + number * 2 * math.pi / 13
        far = 1 + rng.uniform(-0.07, 0.07)
        points.append(
            f"{50 + 50 * far * math.cos(angle):.1f} {50 + 48 * far * math.sin(angle):.1f}"
        )
    return (
        '<span style="position:relative;display:inline-block;white-space:nowrap">'
        '<svg style="position:absolute;left:-9px;top:-5px;width:calc(100% + 18px);'
        'height:calc(100% + 10px);overflow:visible" viewBox="0 0 100 100" '
        f'preserveAspectRatio="none"><path d="M{" L".join(points)}" fill=none stroke="{colour}" '
        f'stroke-width=1.6 vector-effect="non-scaling-stroke" /></svg>{word}</span>'
    )


def stamp(words: str, colour: str = "#8c1d2f", turn: float = -6, size: float = 10) -> str:
    """A rubber stamp as a block; `words` may hold <br>."""
    return (
        f'<div style="display:inline-block;border:2px solid {colour};border-radius:4px;color:{colour};'
        f"padding:5px 11px;transform:rotate({turn}deg);font:bold {size}pt/1.25 'Liberation Sans Narrow';"
        f'text-align:center;opacity:.85">{words}</div>'
    )


def across(words: str, colour: str = "#c0392b", size: int = 90, turn: int = -38) -> str:
    """Words over the whole page."""
    return (
        f'<div style="position:fixed;left:0;right:0;top:38%;text-align:center;color:{colour};opacity:.3;'
        f"font:bold {size}pt 'Liberation Sans';transform:rotate({turn}deg);z-index:9\">{words}</div>"
    )


def sheet(
    layout: str, data: bytes, label: dict[str, Any], letter: str = "a", form: str = "text"
) -> Paper:
    """A paper with a text layer."""
    return Paper(f"kj-{layout}", letter, form, data, label)


def scanned(
    layout: str, data: bytes, label: dict[str, Any], how: Scanner, letter: str = "a"
) -> Paper:
    """The same, seen only through a scanner or a phone."""
    return Paper(f"kj-{layout}", letter, "scan", scan(data, how), label, data)


def mixed(layout: str, first: bytes, second: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """Pages with text, then pages that went through the scanner."""
    return Paper(
        f"kj-{layout}", "a", "mixed", joined(first, scan(second, how)), label, joined(first, second)
    )


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Form:
    """A page drawn with reportlab that has form fields; y counts down from the top, in points."""

    def __init__(self, size: tuple[float, float] = (595, 842), left: float = 56) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size)
        self.high, self.left, self.y = size[1], left, 60.0

    def line(
        self, words: str, size: float = 10, face: str = "Helvetica", gap: float = 5, x: float = 0
    ) -> None:
        """One line of print."""
        self.canvas.setFont(face, size)
        self.canvas.drawString(self.left + x, self.high - self.y, words)
        self.y += size + gap

    def field(self, name: str, value: str, x: float, wide: float, high: float = 17) -> None:
        """A text field on the line that comes next."""
        self.canvas.acroForm.textfield(
            name=name,
            value=value,
            x=self.left + x,
            y=self.high - self.y - 5,
            width=wide,
            height=high,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=0.5,
            forceBorder=True,
        )

    def check(self, name: str, on: bool, words: str, gap: float = 8) -> None:
        """A box to click and its words."""
        self.canvas.acroForm.checkbox(
            name=name,
            checked=on,
            x=self.left,
            y=self.high - self.y - 2,
            size=12,
            buttonStyle="cross",
            borderWidth=0.7,
        )
        self.line(words, x=20, gap=gap)

    def rule(self, gap: float = 14) -> None:
        """A thin line over the page."""
        self.canvas.line(self.left, self.high - self.y + 6, 595 - self.left, self.high - self.y + 6)
        self.y += gap

    def done(self) -> bytes:
        """The file."""
        self.canvas.save()
        return self.out.getvalue()
