"""Drawing tools of this hand: HTML printed by Chromium, typst, reportlab by cursor, form fields, phone pictures."""

import atexit
import base64
import io
import math
import random
from functools import cache
from pathlib import Path

import typst as typesetter
from PIL import Image
from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, degrade, render

FONTS = Path("/usr/share/fonts")
PENS = {
    "kristi": FONTS / "truetype/kristi/Kristi.ttf",
    "breip": FONTS / "truetype/breip/Breip.ttf",
    "dkg": FONTS / "truetype/fifthhorseman/dkg.ttf",
    "dancing": FONTS / "opentype/dancingscript/DancingScript-Regular.otf",
}
LIB = FONTS / "truetype/liberation"
DEJ = FONTS / "truetype/dejavu"


@cache
def _browser():
    play = sync_playwright().start()
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def close() -> None:
        browser.close()
        play.stop()

    atexit.register(close)
    return browser


@cache
def _face(name: str) -> str:
    data = base64.b64encode(PENS[name].read_bytes()).decode()
    return f"@font-face{{font-family:{name};src:url(data:font/ttf;base64,{data})}}"


BASE = """*{box-sizing:border-box} body{margin:0;font:10.5pt/1.4 'Liberation Sans';color:#111}
table{border-collapse:collapse} td,th{text-align:left;vertical-align:top}
.grid td,.grid th{border:1px solid #555;padding:3px 6px} .w{width:100%} .r{text-align:right} .c{text-align:center}
.line{border-bottom:1px solid #222;display:inline-block;min-width:180px;height:34px}
.sm{font-size:8.5pt} .pb{page-break-before:always} h1,h2,h3{margin:.4em 0} p{margin:.5em 0}
.two{display:flex;gap:30px} .two>*{flex:1} .b{font-weight:bold} .mono{font-family:'Liberation Mono'}"""


def page(
    body: str, css: str = "", size: str = "A4", wide: bool = False, margin: str = "18mm 17mm"
) -> bytes:
    """The body as a printed PDF."""
    faces = "".join(_face(n) for n in PENS if n in body or n in css)
    sheet = f"<!doctype html><meta charset=utf-8><style>{faces}@page{{margin:{margin}}}{BASE}{css}</style>{body}"
    tab = _browser().new_page()
    tab.set_content(sheet)
    tab.evaluate("document.fonts.ready")
    data = tab.pdf(format=size, landscape=wide, print_background=True, prefer_css_page_size=False)
    tab.close()
    return data


def stroke(seed: int, w: float = 140, h: float = 40) -> str:
    """A signature's path: loops that run to the right, and often a flourish."""
    rng = random.Random(seed)
    n = rng.randint(5, 9)
    x, y = 4.0, h * 0.6
    d = f"M{x:.1f} {y:.1f}"
    for i in range(n):
        nx = 4 + (w - 12) * (i + 1) / n
        up, down = rng.uniform(0, h * 0.35), rng.uniform(h * 0.6, h)
        ny = h * rng.uniform(0.45, 0.7)
        back = rng.uniform(-8, 14)
        d += f" C{x + back:.1f} {up:.1f} {nx - back:.1f} {down:.1f} {nx:.1f} {ny:.1f}"
        x, y = nx, ny
    if rng.random() < 0.6:
        d += f" M{w * 0.1:.1f} {h * 0.9:.1f} Q{w * 0.5:.1f} {h * rng.uniform(0.65, 1):.1f} {w * 0.95:.1f} {h * rng.uniform(0.7, 0.95):.1f}"
    return d


def svg(
    path: str, w: float, h: float, color: str = "#16337f", thick: float = 1.6, css: str = ""
) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" style="overflow:visible;{css}">'
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{thick}" stroke-linecap="round"/></svg>'
    )


def ink(seed: int, w: float = 140, h: float = 40, color: str = "#16337f", css: str = "") -> str:
    """A signature in ink."""
    return svg(stroke(seed, w, h), w, h, color, css=css)


def pen(
    text: str, face: str = "kristi", size: float = 20, color: str = "#1b2f80", css: str = ""
) -> str:
    """Written by hand."""
    return f'<span style="font-family:{face};font-size:{size}pt;line-height:1;color:{color};{css}">{text}</span>'


def box(mark: str = "", size: int = 13, color: str = "#1b2f80") -> str:
    """A drawn box: empty, crossed (x), ticked (v)."""
    s = size
    path = {
        "": "",
        "x": f"M-1 0 L{s + 2} {s + 1} M{s + 1} -2 L-2 {s + 2}",
        "v": f"M1 {s * 0.5} L{s * 0.4} {s} L{s + 5} {-s * 0.4}",
    }[mark]
    mk = f'<path d="{path}" fill="none" stroke="{color}" stroke-width="2"/>' if path else ""
    return (
        f'<svg width="{s}" height="{s}" viewBox="0 0 {s} {s}" style="overflow:visible;vertical-align:-2px;margin-right:6px">'
        f'<rect x=".5" y=".5" width="{s - 1}" height="{s - 1}" fill="none" stroke="#222"/>{mk}</svg>'
    )


def tick(color: str = "#1b2f80", s: int = 14) -> str:
    return svg(f"M1 {s * 0.55} L{s * 0.4} {s} L{s * 1.2} {-s * 0.2}", s, s, color, 2)


def ring(text: str, color: str = "#1b2f80", seed: int = 3) -> str:
    """A word with a ring drawn round it."""
    rng = random.Random(seed)
    turns = [a / 12 * math.pi for a in range(26)]
    d = "M" + " L".join(
        f"{50 + rng.uniform(54, 60) * math.cos(a):.1f} {50 + rng.uniform(62, 74) * math.sin(a):.1f}"
        for a in turns
    )
    return (
        f'<span style="position:relative;white-space:nowrap">{text}<svg viewBox="0 0 100 100" preserveAspectRatio="none" '
        f'style="position:absolute;left:-4px;top:-2px;width:calc(100% + 8px);height:calc(100% + 4px);overflow:visible">'
        f'<path d="{d}" fill="none" stroke="{color}" stroke-width="1.8" vector-effect="non-scaling-stroke"/></svg></span>'
    )


def stamp(lines: str, color: str = "#a3172b", turn: float = -6, css: str = "") -> str:
    """A rubber stamp; lines parted by |."""
    rows = "<br>".join(lines.split("|"))
    return (
        f'<div style="display:inline-block;transform:rotate({turn}deg);border:2.5px solid {color};color:{color};'
        f"padding:5px 12px;font:bold 11pt/1.25 'Liberation Sans Narrow';text-align:center;border-radius:4px;{css}\">{rows}</div>"
    )


def across(word: str, color: str = "rgba(170,30,40,.28)", size: int = 110, turn: int = -38) -> str:
    """A word over the whole page."""
    return (
        f"<div style=\"position:fixed;left:0;top:38%;width:100%;text-align:center;font:bold {size}pt 'Liberation Sans';"
        f'color:{color};transform:rotate({turn}deg)">{word}</div>'
    )


def typ(source: str) -> bytes:
    """A page set with typst; the pens' fonts are known by their own names."""
    dirs = [str(FONTS / "truetype"), str(FONTS / "opentype")]
    return typesetter.compile(source.encode(), font_paths=dirs, ignore_system_fonts=True)


def tink(seed: int, w: int = 140, h: int = 40, color: str = "#16337f") -> str:
    """Ink for typst, after a hash."""
    art = svg(stroke(seed, w, h), w, h, color).replace('"', "'")
    return f'#box(height: {h * 0.75}pt, image(bytes("{art}"), format: "svg", width: {w * 0.75}pt))'


@cache
def _fonts() -> None:
    cut = {
        "S": "Sans-Regular",
        "SB": "Sans-Bold",
        "SI": "Sans-Italic",
        "R": "Serif-Regular",
        "RB": "Serif-Bold",
        "M": "Mono-Regular",
    }
    cut |= {"N": "SansNarrow-Regular", "NB": "SansNarrow-Bold"}
    faces = {n: LIB / f"Liberation{f}.ttf" for n, f in cut.items()} | {
        "K": PENS["kristi"],
        "B": PENS["breip"],
    }
    for name, path in (
        faces | {"D": DEJ / "DejaVuSans.ttf", "DB": DEJ / "DejaVuSans-Bold.ttf"}
    ).items():
        pdfmetrics.registerFont(TTFont(name, str(path)))


class Cursor:
    """A sheet that is written from the top down."""

    def __init__(self, size: tuple[float, float] = A4, left: float = 56, face: str = "S") -> None:
        _fonts()
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.w, self.h = size
        self.left, self.y, self.face = left, size[1] - 60, face

    def say(
        self, text: str, size: float = 10, face: str = "", x: float = 0, drop: float = 4
    ) -> None:
        face = face or self.face
        for row in simpleSplit(text, face, size, self.w - self.left * 2 - x) or [""]:
            self.c.setFont(face, size)
            self.c.drawString(self.left + x, self.y, row)
            self.y -= size * 1.32
        self.y -= drop

    def cells(
        self, *parts: tuple[float, str], size: float = 10, face: str = "", drop: float = 4
    ) -> None:
        self.c.setFont(face or self.face, size)
        for x, text in parts:
            self.c.drawString(self.left + x, self.y, text)
        self.y -= size * 1.32 + drop

    def rule(self, x0: float = 0, x1: float = 0, drop: float = 14) -> None:
        self.c.setLineWidth(0.6)
        self.c.line(self.left + x0, self.y, self.left + x1 if x1 else self.w - self.left, self.y)
        self.y -= drop

    def ink(self, seed: int, x: float, up: float = 0, w: float = 120) -> None:
        rng, c = random.Random(seed), self.c
        c.setStrokeColorRGB(0.1, 0.2, 0.5)
        path = c.beginPath()
        px, py = self.left + x, self.y + up
        path.moveTo(px, py)
        for _ in range(7):
            nx = px + w / 7
            path.curveTo(
                px + 4,
                py + rng.uniform(8, 26),
                nx - 4,
                py - rng.uniform(4, 14),
                nx,
                self.y + up + rng.uniform(-3, 6),
            )
            px = nx
        c.drawPath(path)
        c.setStrokeColorRGB(0, 0, 0)

    def done(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


def join(*parts: bytes) -> bytes:
    """Sheets of several files in one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def phone(pdf: bytes, seed: int = 1, turn: int = 0, lean: float = 0.05) -> bytes:
    """Every page as a phone would see it: on a table, seen from the side, in bad light."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number in range(len(PdfReader(io.BytesIO(pdf)).pages)):
        sheet = render(pdf, 150, number)
        w, h = sheet.size
        desk = Image.new("RGB", (int(w * 1.1), int(h * 1.08)), (104, 88, 74))
        desk.paste(sheet, (int(w * 0.05), int(h * 0.04)))
        w, h = desk.size
        k = lean
        quad = (
            0,
            0,
            -w * k * 0.3,
            h * (1 + k * 0.2),
            w * (1 + k * 0.4),
            h,
            w * (1 - k * 0.2),
            -h * k * 0.2,
        )
        flat = desk.transform(
            (w, h), Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=(104, 88, 74)
        )
        how = Scanner(
            skew=-1.1,
            noise=7,
            blur=0.7,
            contrast=0.9,
            jpeg=50,
            turn=turn,
            grey=False,
            shadow=True,
            seed=seed,
        )
        jpeg = degrade(flat, how)
        size = tuple(v * 0.48 for v in Image.open(io.BytesIO(jpeg)).size)
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
