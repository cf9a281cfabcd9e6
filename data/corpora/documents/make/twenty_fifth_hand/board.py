"""Drawing tools of this hand: HTML through Chromium, typed pages, typst, filled forms, scans."""

import atexit
import io
import random
import re
from typing import Any

import typst
from paper import Paper
from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

BASE = """*{box-sizing:border-box} body{margin:0;font:10.5pt/1.4 'Liberation Sans';color:#111}
table{border-collapse:collapse;width:100%;margin:8px 0} .g td,.g th{border:1px solid #777;padding:3px 6px;text-align:left;vertical-align:top}
.g th{background:#e9e9e9;font-weight:600} .kv td{padding:2px 8px 2px 0;vertical-align:top} .kv td:first-child{color:#444;width:34%}
.r{text-align:right} .c{text-align:center} h1{font-size:17pt;margin:4px 0 10px} h2{font-size:12pt;margin:14px 0 4px} p{margin:6px 0}
.ring{border:2px solid #1b3a9a;border-radius:50%;padding:2px 9px;display:inline-block;transform:rotate(-3deg)}
.two{display:flex;gap:40px;margin-top:22px} .two>div{flex:1} .ln{border-bottom:1px solid #222;height:46px;margin-bottom:3px;position:relative}
.sm{font-size:8.5pt;color:#444} .pb{break-before:page} .box{border:1px solid #555;padding:8px 10px;margin:8px 0} .dj{font-family:'DejaVu Sans'}
.hw{font-family:'Dancing Script';color:#1b2f8a;font-size:15pt}"""
THEMES = {
    "plain": "",
    "serif": "body{font-family:'Liberation Serif';font-size:11.5pt} h1{font-weight:400;text-align:center;font-variant:small-caps}",
    "narrow": "body{font-family:'Liberation Sans Narrow';font-size:11pt} h1{background:#123c50;color:#fff;padding:8px}",
    "mono": "body{font-family:'Liberation Mono';font-size:9.5pt} h1{font-size:13pt;border-bottom:2px dashed #333}",
    "deja": "body{font-family:'DejaVu Sans Condensed';font-size:9.5pt} h1{color:#7a1f1f} .g th{background:#f3e2e2}",
    "book": "body{font-family:'DejaVu Serif Condensed';font-size:9.6pt} h1{border-top:4px solid #2d5d34;padding-top:6px}",
    "green": "h1{color:#2d5d34;text-transform:uppercase;letter-spacing:1px;font-size:14pt} .g th{background:#dcebdc} body{font-size:10pt}",
    "blue": "h1{border-left:8px solid #1d4ea0;padding-left:10px} .g th{background:#1d4ea0;color:#fff}",
    "card": "body{font-family:'DejaVu Sans';font-size:9pt;background:#fff} .box{border-radius:8px;border-color:#bbb;background:#fafafa}",
    "form": ".g td,.g th{border:1.4px solid #000} h1{text-align:center;border:2px solid #000;padding:6px;font-size:14pt}",
}
_state: dict[str, Any] = {}


def _page() -> Any:
    if "page" not in _state:
        play = sync_playwright().start()
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        _state["page"] = browser.new_page()
        atexit.register(lambda: (browser.close(), play.stop()))
    return _state["page"]


def chrome(
    html: str,
    theme: str = "plain",
    css: str = "",
    land: bool = False,
    size: str = "A4",
    margin: str = "17mm",
) -> bytes:
    """A page of HTML as Chromium prints it, without the clock."""
    page = _page()
    page.set_content(f"<meta charset=utf-8><style>{BASE}{THEMES[theme]}{css}</style><body>{html}")
    side = {"top": margin, "bottom": margin, "left": margin, "right": margin}
    data: bytes = page.pdf(format=size, landscape=land, print_background=True, margin=side)
    return re.sub(rb"D:\d{14}", b"D:20260101000000", data)


def kv(*pairs: tuple[str, str], cls: str = "kv") -> str:
    """Names and values in two columns."""
    return (
        f"<table class={cls}>"
        + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in pairs)
        + "</table>"
    )


def grid(head: str, *rows: str, cls: str = "g") -> str:
    """A ruled table; cells are parted by bars."""
    top = (
        "<tr>" + "".join(f"<th>{c.strip()}</th>" for c in head.split("|")) + "</tr>" if head else ""
    )
    return (
        f"<table class={cls}>{top}"
        + "".join(
            "<tr>" + "".join(f"<td>{c.strip()}</td>" for c in row.split("|")) + "</tr>"
            for row in rows
        )
        + "</table>"
    )


def box(on: bool = False, mark: str = "☒") -> str:
    """A printed box."""
    return f"<span class=dj style='font-size:13pt'>{mark if on else '☐'}</span>"


def ink(
    text: str, font: str = "Kristi", size: int = 25, turn: float = -3, colour: str = "#1b2f8a"
) -> str:
    """Writing by hand."""
    return f"<span style=\"font:{size}pt '{font}';color:{colour};display:inline-block;transform:rotate({turn}deg);white-space:nowrap\">{text}</span>"


def scrawl(seed: int, width: int = 130, height: int = 42, colour: str = "#1b2f8a") -> str:
    """A signature nobody can read."""
    rng = random.Random(seed * 7919)
    lean, tall, wide = rng.uniform(-14, 14), rng.uniform(0.35, 1), rng.uniform(5, 15)
    ink_colour = rng.choice((colour, "#111", "#23407a", "#0d1c5c"))
    base = height * rng.uniform(0.55, 0.75)
    path, x = (
        f"M4,{base:.0f} C{rng.uniform(-4, 20):.0f},-14 {rng.uniform(16, 44):.0f},{-6 + lean:.0f} {rng.uniform(10, 26):.0f},{base + 6:.0f}",
        20.0,
    )
    while x < width * rng.uniform(0.6, 0.95):
        rise = base - height * tall * rng.choice((0.25, 0.3, 0.5, 0.95))
        path += f" S{x + lean / 2 + wide * 0.4:.0f},{rise:.0f} {x + wide:.0f},{base + rng.uniform(-5, 5):.0f}"
        x += wide * rng.uniform(0.6, 1.3)
    if rng.random() < 0.5:
        path += f" C{x + 18:.0f},{height - 2} {x - 40:.0f},{height + 1} {rng.uniform(0, 20):.0f},{height - 3} L{x:.0f},{height - rng.uniform(3, 9):.0f}"
    return f"<svg width={width} height={height} style='vertical-align:bottom;overflow:visible'><path d='{path}' fill=none stroke='{ink_colour}' stroke-width={rng.uniform(1, 2.3):.1f} stroke-linecap=round /></svg>"


def stamp(
    text: str, colour: str = "#a02020", turn: float = -7, style: str = "", size: int = 13
) -> str:
    """A rubber stamp."""
    return f"<div style='display:inline-block;border:3px double {colour};color:{colour};padding:5px 12px;transform:rotate({turn}deg);font-weight:bold;font-size:{size}pt;line-height:1.25;text-align:center;{style}'>{text}</div>"


def across(word: str, colour: str = "rgba(170,30,30,.28)", size: int = 95, turn: int = -38) -> str:
    """A word over the whole sheet."""
    return f"<div style='position:fixed;top:36%;left:0;width:100%;text-align:center;transform:rotate({turn}deg);font-size:{size}pt;font-weight:bold;color:{colour};letter-spacing:6px'>{word}</div>"


def signs(*blocks: tuple[str, ...]) -> str:
    """Signature blocks side by side: what stands on the line, then the lines beneath."""
    return (
        "<div class=two>"
        + "".join(
            f"<div><div class=ln>{b[0]}</div>" + "<br>".join(b[1:]) + "</div>" for b in blocks
        )
        + "</div>"
    )


def mail(style: str, heads: list[tuple[str, str]], body: str, subject: str = "") -> str:
    """A printed mail in one of several programs' manners."""
    if style == "outlook":
        return (
            f"<b style='font-size:13pt'>{heads[0][1]}</b><hr style='border:0;border-top:3px solid #000'>"
            + kv(*[(f"<b>{a}</b>", b) for a, b in heads])
            + f"<br>{body}"
        )
    if style == "gmail":
        return (
            f"<div style='color:#c5221f;font-size:15pt'>Gmail</div><hr><b style='font-size:13pt'>{subject}</b><hr>"
            + "".join(f"<div class=sm>{a} {b}</div>" for a, b in heads)
            + f"<br>{body}"
        )
    if style == "apple":
        return (
            "".join(
                f"<div><b style='display:inline-block;width:80px;text-align:right;color:#888'>{a}</b> {b}</div>"
                for a, b in heads
            )
            + f"<hr style='border:0;border-top:1px solid #ccc'>{body}"
        )
    return (
        "<div style='background:#eee;padding:6px'>"
        + "".join(f"<div><b>{a}</b> {b}</div>" for a, b in heads)
        + f"</div><br>{body}"
    )


def typed(
    text: str,
    font: str = "LiberationMono-Regular",
    size: float = 10,
    lead: float = 13.5,
    left: float = 62,
) -> bytes:
    """Lines as an old system prints them; a form feed starts a page."""
    if font not in pdfmetrics.getRegisteredFontNames():
        folder = "dejavu" if font.startswith("Deja") else "liberation"
        pdfmetrics.registerFont(TTFont(font, f"/usr/share/fonts/truetype/{folder}/{font}.ttf"))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for sheet in text.strip("\n").split("\f"):
        canvas.setFont(font, size)
        for number, line in enumerate(sheet.strip("\n").split("\n")):
            canvas.drawString(left, 785 - number * lead, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def typ(source: str) -> bytes:
    """A typst page."""
    head = '#set document(date: none)\n#set page(paper: "a4", margin: 20mm)\n#set text(font: "Liberation Sans", size: 10.5pt)\n'
    return typst.compile((head + source).encode(), format="pdf")  # type: ignore[no-any-return]


def filled(items: list[tuple[Any, ...]]) -> bytes:
    """A form with live fields: t (words), f (text field), c (check box)."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    if "LiberationSans" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(
            TTFont(
                "LiberationSans", "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"
            )
        )
    form = canvas.acroForm
    for item in items:
        if item[0] == "t":
            canvas.setFont("LiberationSans", item[4] if len(item) > 4 else 10)
            canvas.drawString(item[1], item[2], item[3])
        elif item[0] == "l":
            canvas.line(*item[1:5])
        elif item[0] == "f":
            form.textfield(
                name=item[1],
                x=item[2],
                y=item[3],
                width=item[4],
                height=17,
                value=item[5],
                fontSize=9.5,
                borderWidth=0.5,
            )
        else:
            form.checkbox(
                name=item[1],
                x=item[2],
                y=item[3],
                size=13,
                checked=item[4],
                buttonStyle="check",
                borderWidth=0.8,
            )
    canvas.save()
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def paper(
    layout: str,
    page: str | bytes,
    label: dict[str, Any],
    theme: str = "plain",
    how: Scanner | None = None,
    form: str = "text",
    letter: str = "a",
    **kw: Any,
) -> Paper:
    """The finished paper; with a scanner it becomes a picture."""
    data = page if isinstance(page, bytes) else chrome(page, theme, **kw)
    if how:
        return Paper(f"ko-{layout}", letter, "scan", scan(data, how), label, data)
    return Paper(f"ko-{layout}", letter, form, data, label)


def mixed(
    layout: str,
    first: str,
    second: str,
    label: dict[str, Any],
    how: Scanner,
    theme: str = "plain",
    letter: str = "a",
) -> Paper:
    """Typed pages, then a page that was printed, signed and scanned."""
    front, back = chrome(first, theme), chrome(second, theme)
    return Paper(
        f"ko-{layout}", letter, "mixed", joined(front, scan(back, how)), label, joined(front, back)
    )
