"""Drawing tools: HTML printed by Chromium, ink, rings and stamps in SVG, forms, pictures of paper."""

import atexit
import io
import random
from functools import lru_cache
from typing import Any

import numpy as np
from paper import Paper
from PIL import Image
from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, degrade, render

BASE = """
*{box-sizing:border-box} body{margin:0;font:10.5pt/1.4 'Liberation Sans';color:#111}
table{border-collapse:collapse;width:100%} td,th{padding:4px 7px;vertical-align:top;text-align:left}
table.g td,table.g th{border:1px solid #555} table.l td{border-bottom:1px solid #bbb}
.r{text-align:right!important} .c{text-align:center!important} .s{font-size:8.5pt;color:#444}
.two{display:flex;gap:28px} .two>div{flex:1} .line{border-bottom:1px solid #222;min-height:34px}
h1{font-size:17pt;margin:0 0 8px} h2{font-size:12pt;margin:14px 0 4px} p{margin:6px 0}
.serif{font-family:'Liberation Serif';font-size:11.5pt} .mono{font-family:'Liberation Mono';font-size:9.5pt}
.dj{font-family:'DejaVu Sans';font-size:9pt} .djs{font-family:'DejaVu Serif';font-size:9.5pt}
.nar{font-family:'Liberation Sans Narrow';font-size:11.5pt} .fr{border:1.5px solid #222;padding:10px 14px}
.bar{background:#23395b;color:#fff;padding:8px 14px} .pre{white-space:pre-wrap}
"""


@lru_cache(maxsize=1)
def browser() -> Any:
    """One Chromium for all papers."""
    play = sync_playwright().start()
    chrome = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(lambda: (chrome.close(), play.stop()))
    return chrome


def page(
    body: str, css: str = "", size: str = "A4", margin: str = "18mm", wide: bool = False
) -> bytes:
    """The HTML as PDF bytes."""
    tab = browser().new_page()
    tab.set_content(f"<html><head><style>{BASE}{css}</style></head><body>{body}</body></html>")
    edge = dict.fromkeys(("top", "bottom", "left", "right"), margin)
    data: bytes = tab.pdf(format=size, margin=edge, print_background=True, landscape=wide)
    tab.close()
    return data


def ink(seed: int, width: int = 130, height: int = 38, colour: str = "#1c2f7a") -> str:
    """A signature as a random curve."""
    rng = random.Random(seed)
    x, points = 4.0, [f"M4 {height * 0.6:.0f}"]
    while x < width - 14:
        step = rng.uniform(7, 20)
        ys = [rng.uniform(2, height - 2) for _ in range(3)]
        points.append(
            f"C{x + step * rng.uniform(-0.6, 1.4):.0f} {ys[0]:.0f} {x + step:.0f} {ys[1]:.0f} {x + step:.0f} {ys[2]:.0f}"
        )
        x += step
    return (
        f'<svg width="{width}" height="{height}" style="vertical-align:middle"><path d="{" ".join(points)}" '
        f'fill="none" stroke="{colour}" stroke-width="1.5"/></svg>'
    )


def pen(
    words: str, face: str = "Kristi", size: int = 24, colour: str = "#1c2f7a", turn: float = -1
) -> str:
    """Words by hand: Kristi, Breip, Dancing Script, DkgHandwriting."""
    return (
        f"<span style=\"font-family:'{face}';font-size:{size}px;color:{colour};display:inline-block;"
        f'line-height:1.05;transform:rotate({turn}deg)">{words}</span>'
    )


def stamp(
    lines: str, top: str, left: str, turn: float = -9, colour: str = "#a01818", size: int = 15
) -> str:
    """A rubber stamp across the page."""
    return (
        f'<div style="position:absolute;top:{top};left:{left};transform:rotate({turn}deg);border:3px solid {colour};'
        f"color:{colour};padding:6px 12px;font:bold {size}px/1.3 'Liberation Sans';text-align:center;opacity:.82;"
        f'border-radius:4px">{lines}</div>'
    )


def ghost(word: str, size: int = 120, top: str = "330px") -> str:
    """A grey word across the page."""
    return (
        f'<div style="position:absolute;top:{top};left:30px;width:620px;text-align:center;transform:rotate(-32deg);'
        f"font:bold {size}px 'Liberation Sans';color:#000;opacity:.13\">{word}</div>"
    )


def _over(words: str, shape: str) -> str:
    return (
        f'<span style="position:relative;white-space:nowrap;display:inline-block">{words}<svg viewBox="0 0 100 40" '
        'preserveAspectRatio="none" style="position:absolute;left:-9px;top:-5px;width:calc(100% + 18px);'
        f'height:calc(100% + 10px)">{shape}</svg></span>'
    )


def ring(words: str, colour: str = "#1c2f7a") -> str:
    """The words ringed by pen."""
    return _over(
        words,
        f'<path d="M50 1C1 -1 -1 8 1 21C2 37 9 39 50 39C92 40 99 34 99 20C100 4 92 0 38 4" fill="none" vector-effect="non-scaling-stroke" stroke="{colour}" stroke-width="2"/>',
    )


def strike(words: str, colour: str = "#1c2f7a") -> str:
    """The words crossed out by pen."""
    return _over(
        words, f'<path d="M3 24L97 15M5 18L95 25" fill="none" stroke="{colour}" stroke-width="2"/>'
    )


def box(on: bool = False, colour: str = "#1c2f7a") -> str:
    """A drawn box, crossed by pen or empty."""
    cross = f'<path d="M1 2L15 15M14 0L2 16" stroke="{colour}" stroke-width="2"/>' if on else ""
    return (
        '<svg width="16" height="16" style="vertical-align:-3px"><rect x="2" y="2" width="12" height="12" '
        f'fill="none" stroke="#222"/>{cross}</svg>'
    )


def tick(colour: str = "#1c2f7a") -> str:
    """A tick by pen."""
    return f'<svg width="18" height="16"><path d="M2 9L7 14L17 1" fill="none" stroke="{colour}" stroke-width="2"/></svg>'


def kv(pairs: list[tuple[str, str]], kind: str = "l", width: str = "32%") -> str:
    """A table of labels and values."""
    cells = "".join(
        f'<tr><td style="width:{width}"><b>{k}</b></td><td>{v}</td></tr>' for k, v in pairs
    )
    return f'<table class="{kind}">{cells}</table>'


def grid(head: str, lines: list[str], kind: str = "g") -> str:
    """A table from rows whose cells stand between bars."""
    top = "".join(f"<th>{cell.strip()}</th>" for cell in head.split("|"))
    rows = "".join(
        "<tr>" + "".join(f"<td>{c.strip()}</td>" for c in line.split("|")) + "</tr>"
        for line in lines
    )
    return f'<table class="{kind}"><tr>{top}</tr>{rows}</table>'


def form(draw: Any, size: tuple[float, float] = (595, 842)) -> bytes:
    """A page with form fields, drawn on a reportlab canvas."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def join(*parts: bytes) -> bytes:
    """Several PDFs one after the other."""
    writer = PdfWriter()
    for part in parts:
        for leaf in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(leaf)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


KINDS = {
    "office": Scanner(dpi=150, skew=0.5, noise=5),
    "crooked": Scanner(dpi=150, skew=2.6, noise=7),
    "left": Scanner(dpi=140, skew=-2.9, noise=6, blur=0.6),
    "faint": Scanner(dpi=150, skew=0.7, noise=5, contrast=0.5),
    "fax": Scanner(dpi=115, skew=-0.9, noise=13, blur=0.6, jpeg=45),
    "side": Scanner(dpi=150, skew=0.8, turn=90),
    "upside": Scanner(dpi=150, skew=-0.6, turn=180),
    "phone": Scanner(dpi=150, skew=1.1, noise=8, blur=0.8, grey=False, shadow=True, jpeg=60),
    "dark": Scanner(dpi=140, skew=-1.4, noise=10, contrast=0.9, shadow=True),
}


def _table(picture: Image.Image, seed: int) -> Image.Image:
    """The sheet as it lies on a desk before a phone: a wooden ground and a leaning camera."""
    rng = random.Random(seed)
    width, height = picture.size
    edge = int(width * 0.05)
    ground = Image.new(
        "RGB", (width + 2 * edge, height + 2 * edge), (126 + rng.randint(-20, 20), 104, 84)
    )
    ground.paste(picture, (edge, edge))
    w, h = ground.size
    lean = [rng.uniform(0.0, 0.035) for _ in range(4)]
    goal = [(0, 0), (w, 0), (w, h), (0, h)]
    back = [
        (-w * lean[0], -h * lean[1]),
        (w * (1 + lean[1]), -h * lean[0]),
        (w * (1 + lean[2]), h),
        (-w * lean[3], h),
    ]
    rows, right = [], []
    for (x, y), (u, v) in zip(goal, back, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    solved = np.linalg.solve(np.array(rows, float), np.array(right, float))
    return ground.transform(
        (w, h),
        Image.Transform.PERSPECTIVE,
        tuple(solved),
        Image.Resampling.BICUBIC,
        fillcolor=(96, 80, 66),
    )


def shot(pdf: bytes, kind: str, seed: int = 1) -> bytes:
    """All pages as the pictures that this machine makes."""
    plain = KINDS[kind]
    how = Scanner(**{**plain.__dict__, "seed": seed})
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number in range(len(PdfReader(io.BytesIO(pdf)).pages)):
        picture = render(pdf, how.dpi, number)
        if kind == "phone":
            picture = _table(picture, seed)
        jpeg = degrade(picture, how)
        width, height = Image.open(io.BytesIO(jpeg)).size
        size = width * 72 / how.dpi, height * 72 / how.dpi
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def text(name: str, data: bytes, label: dict[str, Any], form_kind: str = "text") -> Paper:
    """A paper with a text layer."""
    return Paper(f"kp-{name}", "a", form_kind, data, label)


def scanned(name: str, data: bytes, label: dict[str, Any], kind: str, seed: int = 1) -> Paper:
    """A paper that was scanned or photographed."""
    return Paper(f"kp-{name}", "a", "scan", shot(data, kind, seed), label, data)
