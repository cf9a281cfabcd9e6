"""Drawing tools: HTML printed by Chromium, typst, form fields by reportlab; ink, stamps, boxes, rings."""

import atexit
import io
import random
import re
from functools import cache
from typing import Any

import pypdf
import typst
from paper import Paper
from playwright.sync_api import Browser, sync_playwright
from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner
from scan import scan as photograph

BLUE = "#1c2f8c"
INK = "#15202e"

BASE = """
*{box-sizing:border-box} body{margin:0;line-height:1.35}
table{border-collapse:collapse;width:100%} td,th{padding:3px 6px;vertical-align:top;text-align:left}
.g td,.g th{border:1px solid #444} .l td,.l th{border-bottom:1px solid #aaa} .r{text-align:right} .c{text-align:center}
h1{font-size:1.6em;margin:.2em 0 .5em} h2{font-size:1.15em;margin:.9em 0 .3em} p{margin:.45em 0}
.row{display:flex;gap:20px} .row>*{flex:1} .s{font-size:.82em;color:#444} .m{font-family:'Liberation Mono'}
.line{border-bottom:1px solid #222;min-height:1.6em} .f{border:1px solid #333;padding:8px 10px;margin:8px 0}
"""


@cache
def _browser() -> Browser:
    play = sync_playwright().start()
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def end() -> None:
        browser.close()
        play.stop()

    atexit.register(end)
    return browser


def still(pdf: bytes) -> bytes:
    """The same bytes every day: dates of making are set to one day."""
    return re.sub(rb"D:20\d{12}", b"D:20260101000000", pdf)


def html(
    body: str,
    css: str = "",
    font: str = "Liberation Sans",
    pt: float = 10,
    **print_: Any,
) -> bytes:
    """A page of HTML as PDF; `size`, `margin`, `wide`."""
    page = _browser().new_page()
    size, margin = print_.get("size", "A4"), print_.get("margin", "17mm 16mm")
    size = f"{size} landscape" if print_.get("wide") else size
    style = f"@page{{size:{size};margin:{margin}}}body{{font:{pt}pt '{font}'}}{BASE}{css}"
    page.set_content(f"<!doctype html><meta charset=utf-8><style>{style}</style>{body}")
    data = page.pdf(prefer_css_page_size=True, print_background=True)
    page.close()
    return still(data)


def typ(source: str) -> bytes:
    """A page of typst as PDF."""
    data: bytes = typst.compile(("#set document(date: none)\n" + source).encode())
    return data


def doc(layout: str, letter: str, body: str, label: dict[str, Any], **how: Any) -> Paper:
    """A paper from HTML; with `scan` (a Scanner) it is photographed."""
    scanner = how.pop("scan", None)
    return shot(layout, letter, html(body, **how), label, scanner)


def shot(
    layout: str,
    letter: str,
    data: bytes,
    label: dict[str, Any],
    scanner: Scanner | None = None,
) -> Paper:
    """A paper from a PDF, photographed where a scanner is given."""
    name = f"kk-{layout}"
    if scanner:
        return Paper(name, letter, "scan", photograph(data, scanner), label, data)
    return Paper(name, letter, "text", data, label)


def mixed(
    layout: str,
    letter: str,
    pages: list[tuple[bytes, Scanner | None]],
    label: dict[str, Any],
) -> Paper:
    """Pages with text and photographed pages in one file."""
    shown = [photograph(data, how) if how else data for data, how in pages]
    source = join([data for data, _ in pages])
    return Paper(f"kk-{layout}", letter, "mixed", join(shown), label, source)


def join(parts: list[bytes]) -> bytes:
    """One PDF after the other."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Form:
    """A sheet with fields, drawn from above."""

    def __init__(self, size: tuple[float, float] = A4, left: float = 50) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.width, self.y = size
        self.left = left
        self.y -= 55

    def say(self, text: str, size: float = 10, font: str = "Helvetica", x: float = 0) -> None:
        """A line of text."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(self.left + x, self.y, text)
        self.y -= size * 1.5

    def field(self, label: str, value: str, wide: float = 300, tall: float = 16) -> None:
        """A label and a text field that holds a value."""
        self.canvas.setFont("Helvetica", 9)
        self.canvas.drawString(self.left, self.y, label)
        place = {"x": self.left + 150, "y": self.y - 4, "width": wide, "height": tall}
        look = {"fontSize": 9, "borderColor": black, "fillColor": white, "borderWidth": 0.5}
        flags = "multiline" if tall > 20 else ""
        self.canvas.acroForm.textfield(name=label, value=value, fieldFlags=flags, **place, **look)
        self.y -= max(tall, 16) + 8

    def tick(self, label: str, on: bool, x: float = 0, down: bool = True) -> None:
        """A check box."""
        place = {"x": self.left + x, "y": self.y - 2, "size": 11, "borderWidth": 0.7}
        name = f"c{self.y:.0f}{x:.0f}"
        self.canvas.acroForm.checkbox(name=name, checked=on, buttonStyle="cross", **place)
        self.canvas.setFont("Helvetica", 9.5)
        self.canvas.drawString(self.left + x + 17, self.y, label)
        self.y -= 18 if down else 0

    def data(self) -> bytes:
        """The finished PDF."""
        self.canvas.save()
        return self.out.getvalue()


def ink(seed: int, wide: int = 130, tall: int = 40, colour: str = BLUE) -> str:
    """A signature that cannot be read."""
    dice = random.Random(seed)
    x, y = 6.0, tall * 0.6
    path = [f"M{x:.0f} {y:.0f}"]
    while x < wide * 0.82:
        step = dice.uniform(4, 15)
        up, down = dice.uniform(-0.9, 0.1) * tall, dice.uniform(-0.1, 0.7) * tall
        path.append(f"c{step:.0f} {up:.0f} {step * 0.2:.0f} {down:.0f} {step:.0f} 0")
        x += step
    path.append(f"q{wide * 0.05:.0f} {-tall * 0.3:.0f} {wide * 0.14:.0f} {-tall * 0.1:.0f}")
    return (
        f'<svg width="{wide}" height="{tall}" style="overflow:visible;vertical-align:middle">'
        f'<path d="{" ".join(path)}" fill="none" stroke="{colour}" stroke-width="1.5"/></svg>'
    )


def pen(
    text: str,
    size: float = 15,
    font: str = "Dancing Script",
    colour: str = BLUE,
    turn: float = 0,
) -> str:
    """Words written by hand."""
    return (
        f"<span style=\"font-family:'{font}';font-size:{size}pt;color:{colour};line-height:1;"
        f'display:inline-block;transform:rotate({turn}deg)">{text}</span>'
    )


def box(on: bool | str = False, colour: str = BLUE) -> str:
    """A drawn box: empty, crossed or ticked with `v`."""
    marks = {True: "M1 1L13 14M13 0L2 13", "v": "M2 7L6 13L15 -2", False: ""}
    return (
        '<svg width="13" height="13" style="overflow:visible;vertical-align:-2px;margin-right:4px">'
        '<rect x=".5" y=".5" width="12" height="12" fill="none" stroke="#222"/>'
        f'<path d="{marks[on]}" fill="none" stroke="{colour}" stroke-width="1.9"/></svg>'
    )


def ring(word: str, colour: str = BLUE) -> str:
    """A word ringed with a pen."""
    return (
        f'<span style="border:2px solid {colour};border-radius:50%;padding:2px 9px;display:inline-block;'
        f'transform:rotate(-2deg)">{word}</span>'
    )


def struck(word: str, colour: str = BLUE) -> str:
    """A word crossed out with a pen."""
    return f'<span style="text-decoration:line-through 2px {colour}">{word}</span>'


def stamp(
    lines: str,
    colour: str = "#8c1c3a",
    turn: float = -4,
    shape: str = "4px",
    size: float = 9,
) -> str:
    """A rubber stamp; lines are parted by |."""
    inner = "<br>".join(lines.split("|"))
    return (
        f'<div style="display:inline-block;border:2px solid {colour};color:{colour};border-radius:{shape};'
        f"padding:6px 12px;text-align:center;font:bold {size}pt 'Liberation Sans Narrow';"
        f'transform:rotate({turn}deg);opacity:.85">{inner}</div>'
    )


def rows(text: str, head: bool = True, cls: str = "g", right: str = "") -> str:
    """A table from lines with | between cells; `right` names columns by number."""
    made = []
    for number, line in enumerate(text.strip().split("\n")):
        tag = "th" if head and number == 0 else "td"
        cells = (
            f"<{tag}{' class=r' if str(i) in right else ''}>{cell.strip()}</{tag}>"
            for i, cell in enumerate(line.split("|"))
        )
        made.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table class="{cls}">{"".join(made)}</table>'


def across(word: str, colour: str = "#c33", size: int = 90) -> str:
    """A word over the whole sheet."""
    return (
        f'<div style="position:fixed;top:38%;left:0;width:100%;text-align:center;color:{colour};'
        f'font:bold {size}pt Liberation Sans;opacity:.28;transform:rotate(-32deg)">{word}</div>'
    )
