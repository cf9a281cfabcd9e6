"""The drawing tools of this hand: pages printed by Chromium, forms by reportlab."""

import io
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdf
from paper import Paper
from playwright.sync_api import sync_playwright
from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

FACES = {
    "sans": "font:10pt/1.4 'Liberation Sans'",
    "serif": "font:11pt/1.4 'Liberation Serif'",
    "narrow": "font:10.5pt/1.35 'Liberation Sans Narrow'",
    "mono": "font:9pt/1.4 'Liberation Mono'",
    "deja": "font:9pt/1.45 'DejaVu Sans Condensed'",
    "book": "font:9.5pt/1.5 'DejaVu Serif Condensed'",
    "dkg": "font:11pt/1.4 'dkg'",
}
BASE = """
*{box-sizing:border-box} body{margin:0;color:#111} h1{font-size:1.6em;margin:.5em 0} h2{font-size:1.15em;margin:.9em 0 .3em}
h3{font-size:1em;margin:.7em 0 .2em} p{margin:.45em 0} table{border-collapse:collapse;margin:.5em 0;width:100%}
td,th{padding:2.5pt 5pt;vertical-align:top;text-align:left} .g td,.g th{border:.6pt solid #555} .g th{background:#e8e8e8}
.h td,.h th{border-bottom:.5pt solid #aaa} .z tr:nth-child(even) td{background:#f0f3f6} .z th{background:#24445c;color:#fff}
.kv td:first-child{width:32%;color:#333} .kvb td:first-child{width:32%;font-weight:bold} .kvb td,.kvb th{border:.5pt solid #999}
.n td:last-child,.n th:last-child{text-align:right;white-space:nowrap}
.two{display:flex;gap:9mm} .two>*{flex:1} .r{text-align:right} .c{text-align:center} .s{font-size:.8em;color:#444} .xs{font-size:6.5pt;color:#555}
.line{border-bottom:.7pt solid #222;min-height:12mm;display:block} .bx{border:.8pt solid #444;padding:3mm;margin:2.5mm 0}
.pb{break-before:page} .cols{column-count:2;column-gap:8mm} hr{border:0;border-top:.6pt solid #777}
.wm{position:fixed;top:42%;left:4%;width:92%;text-align:center;font:bold 84pt 'Liberation Sans';color:rgba(190,60,60,.22);transform:rotate(-32deg)}
.hand{font-family:'Kristi';font-size:24pt;line-height:1} .hand2{font-family:'Dancing Script';font-size:17pt;line-height:1} .hand3{font-family:'dkg';font-size:14pt}
.band{background:#203a52;color:#fff;padding:4mm} .ft{position:fixed;bottom:0;left:0;right:0;font-size:6.8pt;color:#666;text-align:center}
"""


def ink(seed: int, width: int = 130, height: int = 40, colour: str = "#1b2a7a") -> str:
    """A signature as a random curve."""
    rng = random.Random(seed)
    x, path = 6.0, f"M6 {height * 0.6:.0f}"
    while x < width - 18:
        step = rng.uniform(5, 15)
        up, low = rng.uniform(1, height * 0.5), rng.uniform(height * 0.45, height - 2)
        path += f" C{x + 2:.0f} {up:.0f} {x + step:.0f} {low:.0f} {x + step:.0f} {rng.uniform(height * 0.3, height * 0.8):.0f}"
        x += step
    path += f" q{rng.uniform(4, 12):.0f} -8 16 {rng.uniform(-4, 8):.0f}"
    return (
        f'<svg width="{width}" height="{height}" style="vertical-align:bottom"><path d="{path}" '
        f'fill="none" stroke="{colour}" stroke-width="1.7" stroke-linecap="round"/></svg>'
    )


def stamp(text: str, colour: str = "#7a1b2a", turn: float = -6) -> str:
    """A rubber stamp; lines are parted by |."""
    return (
        f'<div style="display:inline-block;border:2pt solid {colour};color:{colour};padding:2mm 4mm;text-align:center;'
        f"border-radius:2mm;transform:rotate({turn}deg);font:bold 10pt 'Liberation Sans'\">"
        + text.replace("|", "<br>")
        + "</div>"
    )


def box(mark: str = "", size: int = 11) -> str:
    """A drawn box: empty, x, v or filled."""
    marks = {
        "": "",
        "x": '<path d="M1 1L11 11M11 1L1 11" stroke="#123" stroke-width="1.8"/>',
        "v": '<path d="M2 6L5 10L12 -1" fill="none" stroke="#123" stroke-width="1.9"/>',
        "f": '<rect x="2.5" y="2.5" width="7" height="7" fill="#111"/>',
    }
    return (
        f'<svg width="{size}" height="{size}" viewBox="0 0 12 12" style="overflow:visible;vertical-align:-1px;margin-right:5px">'
        f'<rect x=".5" y=".5" width="11" height="11" fill="none" stroke="#222"/>{marks[mark]}</svg>'
    )


def tab(text: str, kind: str = "g", head: bool = True) -> str:
    """A table of lines whose cells are parted by |."""
    rows = [line.split("|") for line in text.strip().split("\n")]
    out = f'<table class="{kind}">'
    for number, row in enumerate(rows):
        cell = "th" if head and number == 0 else "td"
        out += "<tr>" + "".join(f"<{cell}>{part.strip()}</{cell}>" for part in row) + "</tr>"
    return out + "</table>"


def kv(text: str, kind: str = "kv") -> str:
    """Labels and values."""
    return tab(text, kind, head=False)


def sign(*cells: str) -> str:
    """Signature cells side by side; the text after the first | stands under the line."""
    out = '<div class="two" style="margin-top:7mm">'
    for cell in cells:
        above, _, below = cell.partition("|")
        out += f'<div><span class="line" style="display:flex;align-items:flex-end">{above}</span>{below.replace("|", "<br>")}</div>'
    return out + "</div>"


@dataclass(frozen=True)
class Sheet:
    """One page to print: what stands on it, how it looks, how it is scanned."""

    layout: str
    body: str
    label: dict[str, Any]
    face: str = "sans"
    css: str = ""
    form: str = "text"
    scanner: Scanner | None = None
    margin: str = "18mm"
    wide: bool = False
    turn: int = 0
    letter: str = "a"
    size: str = "A4"
    scan_pages: tuple[int, ...] = ()


def _some(pdf: bytes, pages: tuple[int, ...], how: Scanner) -> bytes:
    """Only these pages become pictures."""
    plain, grey = pypdf.PdfReader(io.BytesIO(pdf)), pypdf.PdfReader(io.BytesIO(scan(pdf, how)))
    writer = pypdf.PdfWriter()
    for number, page in enumerate(plain.pages):
        writer.add_page(grey.pages[number] if number in pages else page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _turned(pdf: bytes, degrees: int) -> bytes:
    writer = pypdf.PdfWriter()
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        writer.add_page(page.rotate(degrees))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def printed(sheets: Iterable[Sheet]) -> Iterator[Paper]:
    """All sheets by one browser."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        for sheet in sheets:
            page.set_content(
                f"<!doctype html><html><head><meta charset='utf-8'><style>{BASE}body{{{FACES[sheet.face]}}}{sheet.css}</style></head>"
                f"<body>{sheet.body}</body></html>"
            )
            edge = sheet.margin
            data = page.pdf(
                format=sheet.size,
                landscape=sheet.wide,
                print_background=True,
                margin={"top": edge, "bottom": edge, "left": edge, "right": edge},
            )
            source = None
            if sheet.turn:
                data = _turned(data, sheet.turn)
            if sheet.form == "scan":
                source, data = data, scan(data, sheet.scanner)
            elif sheet.form == "mixed":
                source, data = data, _some(data, sheet.scan_pages, sheet.scanner or Scanner())
            yield Paper("kr-" + sheet.layout, sheet.letter, sheet.form, data, sheet.label, source)
        browser.close()


def acro(
    texts: list[tuple],
    fields: list[tuple],
    checks: list[tuple] = (),
    strokes: list[tuple] = (),
    frames: list[tuple] = (),
) -> bytes:
    """A form: texts (x, y, size, bold, words), fields (name, value, x, y, w, h), checks (name, on, x, y),
    strokes (seed, x, y) of ink, frames (x, y, w, h)."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    for frame in frames:
        canvas.rect(*frame)
    for x, y, size, bold, words in texts:
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        canvas.drawString(x, y, words)
    for name, value, x, y, w, h in fields:
        canvas.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=y,
            width=w,
            height=h,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=0.5,
            borderColor=black,
            fillColor=white,
            fieldFlags="multiline" if h > 25 else "",
        )
    for name, on, x, y in checks:
        canvas.acroForm.checkbox(
            name=name, checked=on, x=x, y=y, size=12, buttonStyle="cross", borderWidth=0.7
        )
    for seed, x, y in strokes:
        rng = random.Random(seed)
        canvas.setStrokeColorRGB(0.1, 0.15, 0.5)
        canvas.setLineWidth(1.3)
        path = canvas.beginPath()
        path.moveTo(x, y + 10)
        for _ in range(9):
            path.curveTo(
                x + 2,
                y + rng.uniform(12, 30),
                x + 9,
                y - rng.uniform(0, 8),
                x + 13,
                y + rng.uniform(4, 16),
            )
            x += 12
        canvas.drawPath(path)
    canvas.save()
    return out.getvalue()
