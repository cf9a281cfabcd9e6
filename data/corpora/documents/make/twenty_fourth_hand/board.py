"""Drawing tools of the twenty-fourth hand: HTML through Chromium, pen strokes, stamps, typst, forms."""

import atexit
import functools
import io
import random
import tempfile
from pathlib import Path
from typing import Any

import typst
from paper import Paper
from playwright.sync_api import Browser, sync_playwright
from pypdf import PdfReader, PdfWriter
from scan import Scanner, scan

PREFIX = "kn-"
BASE = """
*{box-sizing:border-box}body{font:10pt/1.35 'Liberation Sans',sans-serif;color:#111;margin:0}
h1{font-size:15pt;margin:0 0 6pt}h2{font-size:11.5pt;margin:10pt 0 4pt}p{margin:4pt 0}
table{border-collapse:collapse;width:100%;margin:5pt 0}
.g td,.g th{border:.6pt solid #444;padding:3pt 5pt;text-align:left;vertical-align:top}
.g th{background:#e9e9e9}.l td{padding:2pt 4pt;vertical-align:top}.r{text-align:right!important}
.s{font-size:8pt;color:#444}.two{display:flex;gap:12mm}.two>div{flex:1}
.line{border-bottom:.6pt solid #222;min-height:26pt}.pen{white-space:nowrap;line-height:1}
.stamp{display:inline-block;border:1.6pt solid;border-radius:3pt;padding:3pt 8pt;font-weight:bold;text-align:center}
.ring{border:1.5pt solid #1b2f8c;border-radius:50%;padding:2pt 7pt}
.strike{text-decoration:line-through;text-decoration-color:#1b2f8c;text-decoration-thickness:1.6pt}
.wm{position:fixed;top:38%;left:4%;font-size:92pt;font-weight:bold;color:rgba(190,30,30,.2);transform:rotate(-32deg);letter-spacing:6pt}
"""


@functools.cache
def browser() -> Browser:
    """One Chromium for the whole run."""
    play = sync_playwright().start()
    chrome = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def shut() -> None:
        chrome.close()
        play.stop()

    atexit.register(shut)
    return chrome


def html(
    body: str, css: str = "", size: str = "A4", margin: str = "17mm", wide: bool = False
) -> bytes:
    """The body printed by Chromium."""
    page = browser().new_page()
    page.set_content(f"<meta charset=utf-8><style>{BASE}{css}</style><body>{body}</body>")
    side = dict.fromkeys(("top", "bottom", "left", "right"), margin)
    data: bytes = page.pdf(format=size, landscape=wide, margin=side, print_background=True)
    page.close()
    return data


def typ(source: str) -> bytes:
    """The source set by typst."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.typ"
        path.write_text(source, encoding="utf-8")
        return bytes(typst.compile(str(path)))


def tab(rows: list[Any], head: str = "", cls: str = "g") -> str:
    """A table; a row is a string with | between cells; `>` at a cell's start sets it right."""

    def cells(row: str, tag: str) -> str:
        out = ""
        for cell in row.split("|"):
            right = cell.startswith(">")
            out += f"<{tag}{' class=r' if right else ''}>{cell[1:] if right else cell}</{tag}>"
        return f"<tr>{out}</tr>"

    top = cells(head, "th") if head else ""
    return f"<table class={cls}>{top}{''.join(cells(r, 'td') for r in rows)}</table>"


def ink(seed: int, w: int = 110, h: int = 36, color: str = "#1b2f8c") -> str:
    """A signature: a scribble without any letters."""
    rng = random.Random(seed)
    x, y = 6.0, h * 0.6
    path = f"M{x:.0f} {y:.0f}"
    count = max(4, w // 14)
    for _ in range(count):
        nx = x + (w - 12) / count
        ny = h * rng.uniform(0.2, 0.85)
        path += (
            f" C{x + rng.uniform(-6, 14):.0f} {h * rng.uniform(0, 1):.0f},"
            f"{nx + rng.uniform(-14, 6):.0f} {h * rng.uniform(0, 1):.0f},{nx:.0f} {ny:.0f}"
        )
        x, y = nx, ny
    tail = f"M{w * 0.2:.0f} {h * 0.92:.0f} Q{w * 0.5:.0f} {h * 0.7:.0f},{w - 4:.0f} {h * 0.84:.0f}"
    return (
        f"<svg width={w} height={h} style='vertical-align:middle'><path d='{path}' fill=none stroke='{color}' "
        f"stroke-width=1.7 /><path d='{tail}' fill=none stroke='{color}' stroke-width=1.2 /></svg>"
    )


def pen(
    text: str, size: int = 15, font: str = "dkg", color: str = "#1b2f8c", turn: float = 0
) -> str:
    """Handwriting (which a text layer holds as letters)."""
    face = {"dkg": "DkgHandwriting", "breip": "Breip"}.get(font, font)
    return (
        f'<span class=pen style="font-family:{face},Kristi;font-size:{size}pt;color:{color};'
        f'display:inline-block;margin:3pt 0 1pt;transform:rotate({turn}deg)">{text}</span>'
    )


def box(on: bool = False, mark: str = "x", size: int = 12) -> str:
    """A drawn tick box: nothing of it stands in the text layer."""
    inner = ""
    if on and mark == "x":
        inner = f"<path d='M2 2 L{size - 1} {size - 1} M{size - 1} 1 L2 {size - 1}' stroke='#1b2f8c' stroke-width=2 />"
    elif on:
        inner = f"<path d='M2 {size * 0.5} L{size * 0.4} {size - 2} L{size + 2} -1' fill=none stroke='#1b2f8c' stroke-width=2 />"
    return (
        f"<svg width={size + 3} height={size + 2} style='vertical-align:-2pt;overflow:visible'>"
        f"<rect x=1 y=1 width={size - 1} height={size - 1} fill=none stroke='#222' />{inner}</svg>"
    )


def tick(size: int = 14, color: str = "#1b2f8c") -> str:
    """A tick by pen."""
    return (
        f"<svg width={size} height={size} style='overflow:visible'><path d='M1 {size * 0.55} L{size * 0.35} "
        f"{size - 1} L{size + 2} 0' fill=none stroke='{color}' stroke-width=2 /></svg>"
    )


def stamp(text: str, color: str = "#a11", turn: float = -4, size: float = 10) -> str:
    """A rubber stamp."""
    return f"<span class=stamp style='color:{color};transform:rotate({turn}deg);font-size:{size}pt'>{text}</span>"


def ring(text: str) -> str:
    return f"<span class=ring>{text}</span>"


def strike(text: str) -> str:
    return f"<span class=strike>{text}</span>"


def pair(left: str, right: str) -> str:
    return f"<div class=two><div>{left}</div><div>{right}</div></div>"


def join(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def paper(
    name: str,
    data: bytes,
    truth: dict[str, Any],
    how: Scanner | None = None,
    form: str = "text",
    source: bytes | None = None,
    letter: str = "a",
) -> Paper:
    """A paper; with a scanner the drawn page goes through it."""
    if how:
        return Paper(PREFIX + name, letter, "scan", scan(data, how), truth, source=data)
    return Paper(PREFIX + name, letter, form, data, truth, source=source)
