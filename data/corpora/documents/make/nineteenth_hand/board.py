"""Drawing tools of the nineteenth hand: web pages, typst sheets, reportlab forms, ink, boxes, stamps, phones."""

import atexit
import io
import math
import random
from typing import Any

import typst
from paper import Paper
from PIL import Image
from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, degrade, render, scan

FONTS = "/usr/share/fonts/truetype"
_open: dict[str, Any] = {}


def _browser() -> Any:
    if "browser" not in _open:
        play = sync_playwright().start()
        _open["play"] = play
        _open["browser"] = play.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        atexit.register(_close)
    return _open["browser"]


def _close() -> None:
    _open["browser"].close()
    _open["play"].stop()


BASE = """
*{box-sizing:border-box} body{margin:0} table{border-collapse:collapse;width:100%}
td,th{vertical-align:top;text-align:left;padding:1.2mm 1.6mm} p{margin:0 0 2.4mm}
h1,h2,h3{margin:0 0 3mm;line-height:1.15} .r{text-align:right} .c{text-align:center}
.grid td,.grid th{border:.25mm solid #444} .lines td{border-bottom:.2mm solid #999}
.sm{font-size:82%} .xs{font-size:70%;color:#555} .line{border-bottom:.25mm solid #222;min-height:9mm}
.two{display:grid;grid-template-columns:1fr 1fr;gap:10mm} .three{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm}
.hand{font-family:'DkgHandwriting';color:#1c2f7a;font-size:115%} .kr{font-family:'Kristi';color:#13204f;font-size:220%;line-height:1}
.ds{font-family:'Dancing Script';color:#1a2450;font-size:150%;line-height:1} .br{font-family:'Breip';color:#20242e;font-size:150%;line-height:1}
.wm{position:fixed;left:0;right:0;top:13%;text-align:center;font-size:84pt;font-weight:bold;color:rgba(120,120,120,.28);transform:rotate(-32deg);letter-spacing:6pt}
.page{page-break-before:always} .b{border:.3mm solid #333;padding:3mm} .mt{margin-top:6mm}
"""


def web(
    body: str,
    css: str = "",
    font: str = "Liberation Sans",
    pt: float = 10,
    size: str = "A4",
    margin: str = "16mm 18mm",
) -> bytes:
    """A printed web page."""
    head = f"@page{{size:{size};margin:{margin}}} body{{font:{pt}pt/1.38 '{font}'}}"
    page = _browser().new_page()
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{BASE}{head}{css}</style>{body}")
    data: bytes = page.pdf(prefer_css_page_size=True, print_background=True)
    page.close()
    return data


def typ(source: str) -> bytes:
    """A sheet set with typst."""
    data: bytes = typst.compile(source.encode(), font_paths=[FONTS, "/usr/share/fonts"])
    return data


def ink(seed: int, w: int = 120, h: int = 34, color: str = "#15225c", style: str = "") -> str:
    """A random signature as an inline picture."""
    rng = random.Random(seed)
    x, y = 4.0, h * 0.6
    path = f"M{x:.1f} {y:.1f}"
    loops = rng.randint(4, 7)
    for number in range(loops):
        step = (w - 12) / loops
        tall = h * (0.5 if number in (0, loops // 2) else 0.26)
        path += (
            f" C{x + rng.uniform(-6, 8):.1f} {y - tall * rng.uniform(0.8, 1.9):.1f}"
            f" {x + step * rng.uniform(0.5, 1.3):.1f} {y - tall * rng.uniform(0, 1.2):.1f}"
            f" {x + step:.1f} {h * 0.6 + rng.uniform(-5, 6):.1f}"
        )
        x += step
    path += f" q{-w * 0.3:.1f} {rng.uniform(3, 9):.1f} {-w * 0.55:.1f} {rng.uniform(-2, 6):.1f}"
    return (
        f'<svg width="{w}" height="{h}" style="vertical-align:bottom;{style}"><path d="{path}" fill="none" '
        f'stroke="{color}" stroke-width="{rng.uniform(1.1, 1.9):.2f}" stroke-linecap="round"/></svg>'
    )


def box(mark: str = "", size: int = 13, color: str = "#1b2a6b") -> str:
    """A drawn box; mark is '', 'x', 'v' (tick) or '#' (filled)."""
    s = size
    strokes = {
        "": "",
        "x": f'<path d="M-1 1 L{s + 1} {s - 1} M{s + 1} -1 L1 {s + 1}" stroke="{color}" stroke-width="1.8"/>',
        "v": f'<path d="M2 {s * 0.5} L{s * 0.42} {s - 2} L{s + 3} -3" fill="none" stroke="{color}" stroke-width="2"/>',
        "#": f'<rect x="2.5" y="2.5" width="{s - 5}" height="{s - 5}" fill="{color}"/>',
    }
    return (
        f'<svg width="{s + 6}" height="{s}" overflow="visible" style="vertical-align:-2px">'
        f'<rect x=".5" y=".5" width="{s - 1}" height="{s - 1}" fill="none" stroke="#333"/>{strokes[mark]}</svg>'
    )


def ring(word: str, color: str = "#1f2f86") -> str:
    """A word with a pen drawn round it."""
    return (
        f'<span style="position:relative;display:inline-block">{word}<svg preserveAspectRatio="none" viewBox="0 0 100 40" '
        f'style="position:absolute;left:-9%;top:-28%;width:118%;height:156%" overflow="visible"><path d="M12 8 C40 -4 92 0 97 18 '
        f'C100 36 40 42 12 36 C-6 30 0 8 30 3" fill="none" stroke="{color}" stroke-width="1.7" vector-effect="non-scaling-stroke"/></svg></span>'
    )


def struck(word: str, color: str = "#1f2f86") -> str:
    """A word with a pen drawn through it."""
    return (
        f'<span style="position:relative;display:inline-block">{word}<svg preserveAspectRatio="none" viewBox="0 0 100 20" '
        f'style="position:absolute;left:-2%;top:0;width:104%;height:100%"><path d="M0 12 L100 8" stroke="{color}" '
        f'stroke-width="1.8" vector-effect="non-scaling-stroke"/></svg></span>'
    )


def stamp(text: str, color: str = "#a01c2c", turn: float = -6, style: str = "") -> str:
    """A rubber stamp; lines are parted by '|'."""
    lines = "<br>".join(text.split("|"))
    return (
        f'<div style="display:inline-block;border:.8mm solid {color};color:{color};padding:2mm 4mm;border-radius:1.5mm;'
        f'transform:rotate({turn}deg);font-weight:bold;text-align:center;opacity:.85;{style}">{lines}</div>'
    )


def face(name: str) -> str:
    """Registers a font of the machine for reportlab."""
    places = {
        "Sans": "liberation/LiberationSans-Regular.ttf",
        "SansB": "liberation/LiberationSans-Bold.ttf",
        "Serif": "liberation/LiberationSerif-Regular.ttf",
        "SerifB": "liberation/LiberationSerif-Bold.ttf",
    }
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, f"{FONTS}/{places[name]}"))
    return name


class Sheet:
    """A page drawn downwards from a cursor, with form fields if wanted."""

    def __init__(
        self, font: str = "Sans", size: float = 10, page: tuple[float, float] = (595, 842)
    ) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=page, invariant=1)
        self.page, self.font, self.size = page, font, size
        self.y = page[1] - 56.0

    def say(
        self,
        text: str,
        x: float = 56,
        font: str = "",
        size: float = 0,
        gap: float = 0,
        color: str = "#000000",
        keep: bool = False,
    ) -> None:
        """One line; keep leaves the cursor where it is."""
        size = size or self.size
        self.canvas.setFont(face(font or self.font), size)
        self.canvas.setFillColor(HexColor(color))
        self.canvas.drawString(x, self.y, text)
        if not keep:
            self.y -= size * 1.42 + gap

    def para(
        self,
        text: str,
        x: float = 56,
        width: float = 480,
        font: str = "",
        size: float = 0,
        gap: float = 4,
    ) -> None:
        """A wrapped paragraph."""
        size, font = size or self.size, face(font or self.font)
        line = ""
        for word in text.split():
            if line and pdfmetrics.stringWidth(f"{line} {word}", font, size) > width:
                self.say(line, x, font, size)
                line = word
            else:
                line = f"{line} {word}".strip()
        self.say(line, x, font, size, gap)

    def rule(self, x0: float = 56, x1: float = 539, gap: float = 12) -> None:
        self.canvas.setLineWidth(0.6)
        self.canvas.line(x0, self.y + 6, x1, self.y + 6)
        self.y -= gap

    def field(self, name: str, value: str, x: float, width: float, height: float = 17) -> None:
        """A text field of a form, at the cursor."""
        self.canvas.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=self.y - 4,
            width=width,
            height=height,
            fontSize=9,
            borderWidth=0.5,
            fieldFlags="",
        )

    def check(self, name: str, on: bool, x: float) -> None:
        """A check box of a form, at the cursor."""
        self.canvas.acroForm.checkbox(
            name=name, checked=on, x=x, y=self.y - 2, size=12, borderWidth=0.7, buttonStyle="cross"
        )

    def sign(self, x: float, seed: int, width: float = 110) -> None:
        """Ink at the cursor."""
        rng, canvas = random.Random(seed), self.canvas
        canvas.setStrokeColor(HexColor("#1a2a66"))
        canvas.setLineWidth(1.3)
        path, n = canvas.beginPath(), 46
        path.moveTo(x, self.y + 4)
        high = [rng.uniform(3, 15) for _ in range(n)]
        for i in range(1, n):
            path.lineTo(
                x + width * i / n + 4 * math.sin(i * 1.9),
                self.y + 4 + high[i // 6] * math.sin(i * 1.15),
            )
        canvas.drawPath(path)
        canvas.setStrokeColor(HexColor("#000000"))

    def pdf(self) -> bytes:
        self.canvas.save()
        return self.out.getvalue()


def phone(pdf: bytes, seed: int = 1, lean: float = 0.04, dpi: int = 120) -> bytes:
    """Every page as a picture taken by hand over a desk."""
    rng, out, pages = random.Random(seed), io.BytesIO(), len(PdfReader(io.BytesIO(pdf)).pages)
    canvas = Canvas(out, invariant=1)
    for number in range(pages):
        sheet = render(pdf, dpi, number)
        w, h = sheet.size
        big = Image.new("RGB", (int(w * 1.12), int(h * 1.1)), (96, 82, 70))
        big.paste(sheet, (int(w * 0.06), int(h * 0.05)))
        bw, bh = big.size
        near = [rng.uniform(0, lean) for _ in range(8)]
        quad = (
            bw * near[0],
            bh * near[1],
            bw * near[2],
            bh * (1 - near[3]),
            bw * (1 - near[4]),
            bh * (1 - near[5]),
            bw * (1 - near[6]),
            bh * near[7],
        )
        big = big.transform((bw, bh), Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)
        jpeg = degrade(
            big, Scanner(dpi, rng.uniform(-1.2, 1.2), 5, 0.5, 0.95, 62, 0, False, True, seed)
        )
        size = bw * 72 / dpi, bh * 72 / dpi
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def join(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def text(
    layout: str, data: bytes, label: dict[str, Any], letter: str = "a", form: str = "text"
) -> Paper:
    return Paper(f"ki-{layout}", letter, form, data, label)


def scanned(
    layout: str,
    page: bytes,
    label: dict[str, Any],
    how: Scanner | None = None,
    letter: str = "a",
    picture: int = 0,
) -> Paper:
    """A scan, or a phone's picture if `picture` (a seed) is given."""
    data = phone(page, picture) if picture else scan(page, how)
    return Paper(f"ki-{layout}", letter, "scan", data, label, page)
