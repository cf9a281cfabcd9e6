"""Ink, boxes, printing and scanning: what turns a text into a paper."""

import functools
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import typst
from PIL import Image, ImageFilter
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

Point = tuple[float, float]
Stroke = tuple[Point, Point, Point, Point]

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
LIBERATION = Path("/usr/share/fonts/truetype/liberation")


@functools.cache
def fonts() -> None:
    """Registers the faces that carry tick glyphs and accents."""
    for name, path in (
        ("Deja", DEJAVU / "DejaVuSans.ttf"),
        ("DejaB", DEJAVU / "DejaVuSans-Bold.ttf"),
        ("DejaSerif", DEJAVU / "DejaVuSerif.ttf"),
        ("Lib", LIBERATION / "LiberationSerif-Regular.ttf"),
        ("LibB", LIBERATION / "LiberationSerif-Bold.ttf"),
        ("LibI", LIBERATION / "LiberationSerif-Italic.ttf"),
        ("Mono", LIBERATION / "LiberationMono-Regular.ttf"),
    ):
        pdfmetrics.registerFont(TTFont(name, str(path)))
    for plain, bold in (("Deja", "DejaB"), ("DejaSerif", "DejaB"), ("Lib", "LibB")):
        pdfmetrics.registerFontFamily(plain, plain, bold, plain, bold)


def strokes(seed: int, width: float, height: float) -> list[Stroke]:
    """Curves of a signature in a box of the given size, y upwards."""
    r = np.random.default_rng(seed)
    tall_share, slant, count = ((0.3, 1.0, 9), (0.75, 0.4, 6), (0.15, 2.2, 13), (0.5, -0.8, 5))[
        seed % 4
    ]
    n = count + int(r.integers(0, 3))
    x, y = 0.0, height * 0.3
    out: list[Stroke] = []
    for i in range(n):
        nx = width * 0.9 * (i + 1) / n + float(r.normal(0, width * 0.03))
        ny = height * float(r.uniform(0.1, 0.5))
        tall = i == 0 or r.random() < tall_share
        top = height * float(r.uniform(0.9, 1.3) if tall else r.uniform(0.4, 0.65))
        low = height * float(r.uniform(-0.4, 0.15))
        step = nx - x
        a = (x + step * slant * float(r.uniform(0.3, 1.6)), top)
        b = (nx - step * slant * float(r.uniform(-0.3, 1.2)), low)
        out.append(((x, y), a, b, (nx, ny)))
        x, y = nx, ny
    if seed % 3:
        drop = height * float(r.uniform(-0.4, 0.0))
        out.append(((x, y), (width, drop), (width * 0.3, 0.0), (width * 0.95, drop)))
    return out


def sign(c: Canvas, at: Point, seed: int, size: Point = (110, 26)) -> None:
    """Signs in blue or black ink at a place of the page."""
    c.saveState()
    c.translate(*at)
    c.setLineWidth(1.1)
    c.setStrokeColorRGB(*((0.05, 0.1, 0.5) if seed % 2 else (0.08, 0.08, 0.1)))
    for a, b, d, e in strokes(seed, *size):
        c.bezier(*a, *b, *d, *e)
    c.restoreState()


def ink_svg(seed: int, width: float = 130, height: float = 34) -> str:
    """The same ink as SVG, for HTML and typst pages."""
    lines = []
    for a, b, d, e in strokes(seed, width, height * 0.7):
        pts = [f"{x:.1f} {height * 0.85 - y:.1f}" for x, y in (a, b, d, e)]
        lines.append(f"M{pts[0]} C{pts[1]} {pts[2]} {pts[3]}")
    colour = "#0d1a80" if seed % 2 else "#15151a"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="-3 -3 {width + 6} {height + 6}"><path d="{" ".join(lines)}" fill="none" '
        f'stroke="{colour}" stroke-width="1.3"/></svg>'
    )


def ink_typ(seed: int, width: str = "38mm") -> str:
    """Typst code of an ink signature."""
    svg = ink_svg(seed).replace('"', '\\"')
    return f'#image(bytes("{svg}"), format: "svg", width: {width})'


def box(c: Canvas, at: Point, mark: str = "", size: float = 9) -> None:
    """A drawn box; mark is "x" (two strokes), "v" (a tick), "scribble" or nothing."""
    x, y = at
    c.saveState()
    c.setLineWidth(0.8)
    c.rect(x, y, size, size)
    c.setStrokeColorRGB(0.05, 0.1, 0.45)
    c.setLineWidth(1.3)
    if mark == "x":
        c.line(x - 1, y - 1, x + size + 1.5, y + size + 1)
        c.line(x, y + size + 1, x + size + 1, y - 1.5)
    elif mark == "v":
        c.line(x + 1, y + size * 0.5, x + size * 0.4, y)
        c.line(x + size * 0.4, y, x + size + 3, y + size + 4)
    elif mark == "scribble":
        for i in range(4):
            c.line(x, y + 2 * i + 0.5, x + size, y + 2 * i + 2.5)
    c.restoreState()


def lines(c: Canvas, at: Point, text: str, lead: float = 13) -> float:
    """Writes lines downwards and gives the next y."""
    x, y = at
    for line in text.split("\n"):
        c.drawString(x, y, line)
        y -= lead
    return y


def canvas(draw: Callable[[Canvas], None], pagesize: Point = A4) -> bytes:
    """A PDF drawn by hand."""
    fonts()
    buf = io.BytesIO()
    c = Canvas(buf, pagesize=pagesize, invariant=1)
    draw(c)
    c.save()
    return buf.getvalue()


@functools.cache
def _browser() -> Any:
    from playwright.sync_api import sync_playwright

    return (
        sync_playwright()
        .start()
        .chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    )


def html(page: str, **options: Any) -> bytes:
    """HTML as printed by the browser, A4 unless told otherwise."""
    tab = _browser().new_page()
    tab.set_content(page)
    options.setdefault("format", "A4")
    options.setdefault("print_background", True)
    options.setdefault("margin", dict.fromkeys(("top", "bottom", "left", "right"), "16mm"))
    data = tab.pdf(**options)
    tab.close()
    return bytes(data)


def typ(source: str) -> bytes:
    """A typst source compiled."""
    return bytes(typst.compile(source.encode()))


def scan(pdf: bytes, seed: int, turn: int = 0, way: str = "flat") -> bytes:
    """The pages as a machine would give them: skewed, uneven, noisy, compressed.

    `turn` is how the sheet lay, in degrees (0, 90, 180, 270); `way` is "flat" (a flat-bed in
    grey), "fax" (black and white, coarse) or "photo" (colour, a shadow across the sheet).
    """
    dpi = 150 if way == "fax" else 170
    r = np.random.default_rng(seed)
    buf = io.BytesIO()
    c = Canvas(buf, invariant=1)
    for page in pypdfium2.PdfDocument(pdf):
        mode = "RGB" if way == "photo" else "L"
        image = page.render(scale=dpi / 72).to_pil().convert(mode)
        paper = 250 if mode == "L" else (250, 250, 250)
        skew = float(r.uniform(-1.1, 1.1))
        image = image.rotate(skew, fillcolor=paper, resample=Image.Resampling.BICUBIC)
        image = image.rotate(turn, expand=True)
        image = image.filter(ImageFilter.GaussianBlur(float(r.uniform(0.4, 0.8))))
        a: Any = np.asarray(image, dtype=np.float32).reshape(image.height, image.width, -1)
        shade = np.linspace(1.0, float(r.uniform(0.9, 0.97)), a.shape[1])[None, :, None]
        if way == "photo":
            fall = np.linspace(0.72, 1.0, a.shape[0])[:, None, None]
            shade = shade * fall * np.array([1.0, 0.97, 0.9])
        a = a * shade + r.normal(0, 5, a.shape)
        for _ in range(40):
            y, x = int(r.integers(2, a.shape[0] - 3)), int(r.integers(2, a.shape[1] - 3))
            a[y : y + 2, x : x + 2] = 90
        if way == "fax":
            a = np.where(a + r.normal(0, 14, a.shape) > 165, 255.0, 0.0)
        jpeg = io.BytesIO()
        pixels = np.clip(a, 0, 255).astype(np.uint8).squeeze()
        Image.fromarray(pixels).save(jpeg, "JPEG", quality=62)
        jpeg.seek(0)
        w, h = a.shape[1] * 72 / dpi, a.shape[0] * 72 / dpi
        c.setPageSize((w, h))
        c.drawImage(ImageReader(jpeg), 0, 0, w, h)
        c.showPage()
    c.save()
    return buf.getvalue()


def join(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    out = PdfWriter()
    for part in parts:
        out.append(PdfReader(io.BytesIO(part)))
    buf = io.BytesIO()
    out.write(buf)
    return buf.getvalue()


def edit(pdf: bytes, change: Callable[[PdfWriter], None]) -> bytes:
    """A PDF after a change by pypdf."""
    out = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    change(out)
    buf = io.BytesIO()
    out.write(buf)
    return buf.getvalue()
