"""What the families draw with: a browser, a canvas, ink, ticks and a scanner."""

import atexit
import io
import random
from collections.abc import Callable
from functools import cache
from typing import Any

from paper import Paper
from playwright.sync_api import Browser, sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate
from scan import Scanner
from scan import scan as scanned

BLUE, BLACK, VIOLET = "#1c2f86", "#16161a", "#4b2a83"
FONTS = "/usr/share/fonts/truetype/"
FACES = {
    "Hand": "fifthhorseman/dkg.ttf",
    "Sans": "dejavu/DejaVuSans.ttf",
    "SansB": "dejavu/DejaVuSans-Bold.ttf",
    "Serif": "dejavu/DejaVuSerif.ttf",
    "Carl": "crosextra/Carlito-Regular.ttf",
    "CarlB": "crosextra/Carlito-Bold.ttf",
    "Cala": "crosextra/Caladea-Regular.ttf",
    "CalaB": "crosextra/Caladea-Bold.ttf",
}
for face, file in FACES.items():
    pdfmetrics.registerFont(TTFont(face, FONTS + file))


@cache
def browser() -> Browser:
    """One browser for all pages."""
    play = sync_playwright().start()
    opened = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(play.stop)
    atexit.register(opened.close)
    return opened


def tidy(data: bytes) -> bytes:
    """The same PDF without the hour of its making."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.add_metadata({"/CreationDate": "D:20260101000000Z", "/ModDate": "D:20260101000000Z"})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def printed(body: str, css: str = "", **page: Any) -> bytes:
    """A page as the browser prints it."""
    tab = browser().new_page()
    tab.set_content(f"<!doctype html><meta charset=utf-8><style>{css}</style>{body}")
    edge = page.pop("edge", "16mm")
    margin = {"top": edge, "bottom": edge, "left": edge, "right": edge}
    given = {"format": "A4", "margin": margin, "print_background": True} | page
    data = tab.pdf(**given)
    tab.close()
    return tidy(data)


def strokes(seed: int, wide: float, high: float) -> list[list[tuple[float, float]]]:
    """A name in haste: runs of bezier points, start first, then threes; y grows upwards."""
    dice = random.Random(seed)
    runs = []
    loop = dice.choice((0.0, 0.0, 0.9, -0.8))
    x, steps = 0.0, dice.randint(6, 11)
    step = wide / (steps + 1)
    run = [(x, high * dice.uniform(0.2, 0.5))]
    for number in range(steps):
        peak = high * (dice.uniform(0.75, 1) if number in (0, 4) else dice.uniform(0.3, 0.62))
        low = high * dice.uniform(0, 0.25)
        new = x + step
        run += [
            (x + step * (loop + dice.uniform(-0.2, 0.5)), peak),
            (new - step * (loop * 1.4 - dice.uniform(-0.1, 0.6)), peak * dice.uniform(0.6, 1)),
            (new, low),
        ]
        x = new
        if dice.random() < 0.16:
            runs.append(run)
            run = [(x + 2, high * 0.3)]
    runs.append(run)
    if dice.random() < 0.6:
        y = high * dice.uniform(0.02, 0.2)
        runs.append([(wide * 0.1, y), (wide * 0.5, y + 5), (wide * 0.7, y - 4), (wide, y + 3)])
    return [run for run in runs if len(run) > 1]


def ink(seed: int, wide: int = 150, high: int = 42, color: str = BLUE, style: str = "") -> str:
    """A signature for a web page."""
    path = ""
    for run in strokes(seed, wide - 10, high - 6):
        points = [(px + 4, high - 3 - py) for px, py in run]
        path += f"M{points[0][0]:.1f} {points[0][1]:.1f}"
        for at in range(1, len(points), 3):
            path += "C" + " ".join(f"{a:.1f} {b:.1f}" for a, b in points[at : at + 3])
    return (
        f'<svg width="{wide}" height="{high}" style="overflow:visible;{style}">'
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="1.5"/></svg>'
    )


def box(mark: str = "", size: int = 12, color: str = BLUE) -> str:
    """A drawn box on a web page: empty, `v` tick, `x` cross or `f` filled."""
    path = {
        "": "",
        "v": f"M2 {size / 2}L{size * 0.42} {size - 2}L{size + 4} -3",
        "x": f"M1 1L{size - 1} {size}M{size} 0L0 {size - 1}",
        "f": f"M3 3H{size - 3}V{size - 3}H3Z",
    }[mark]
    fill = color if mark == "f" else "none"
    return (
        f'<svg width="{size}" height="{size}" style="overflow:visible;vertical-align:-2px">'
        f'<rect width="{size}" height="{size}" fill="#fff" stroke="#333"/>'
        f'<path d="{path}" fill="{fill}" stroke="{color}" stroke-width="1.8"/></svg>'
    )


def sign(c: Canvas, x: float, y: float, seed: int, wide: float = 120, high: float = 34) -> None:
    """A signature on a canvas, its foot at y."""
    c.saveState()
    c.setStrokeColor(BLUE if seed % 3 else BLACK)
    c.setLineWidth(1.3)
    for run in strokes(seed, wide, high):
        path = c.beginPath()
        path.moveTo(x + run[0][0], y + run[0][1])
        for at in range(1, len(run), 3):
            threes = run[at : at + 3]
            path.curveTo(*[value for px, py in threes for value in (x + px, y + py)])
        c.drawPath(path)
    c.restoreState()


def square(c: Canvas, x: float, y: float, mark: str = "", size: float = 10) -> None:
    """A box on a canvas, its lower left corner at x, y."""
    c.saveState()
    c.setStrokeColor("#222222")
    c.rect(x, y, size, size)
    c.setStrokeColor(BLUE)
    c.setLineWidth(1.6)
    if mark == "v":
        c.line(x + 1, y + size * 0.5, x + size * 0.4, y + 1)
        c.line(x + size * 0.4, y + 1, x + size + 4, y + size + 4)
    elif mark == "x":
        c.line(x - 1, y, x + size + 1, y + size)
        c.line(x, y + size + 1, x + size, y - 1)
    c.restoreState()


def lines(c: Canvas, x: float, y: float, face: str, size: float, *rows: str) -> float:
    """Rows of words from the top down; the y below the last."""
    c.setFont(face, size)
    for row in rows:
        c.drawString(x, y, row)
        y -= size * 1.38
    return y


def finish(name: str, data: bytes, label: dict[str, Any], glass: Scanner | None = None) -> Paper:
    """`name` is layout and letter with a colon between; with a scanner the page is pictured."""
    layout, letter = name.split(":")
    if glass:
        return Paper("t-" + layout, letter, "scan", scanned(data, glass), label, data)
    return Paper("t-" + layout, letter, "text", data, label)


def web(
    name: str,
    label: dict[str, Any],
    body: str,
    css: str = "",
    glass: Scanner | None = None,
    **page: Any,
) -> Paper:
    """A printed web page with its label."""
    return finish(name, printed(body, css, **page), label, glass)


def canvas(draw: Callable[[Canvas], None], size: tuple[float, float] = A4) -> bytes:
    """What `draw` puts on a canvas."""
    out = io.BytesIO()
    c = Canvas(out, pagesize=size, invariant=1)
    draw(c)
    c.save()
    return out.getvalue()


def flowed(story: list[Any], **page: Any) -> bytes:
    """A story of reportlab's flowables."""
    out = io.BytesIO()
    SimpleDocTemplate(out, invariant=1, **page).build(story)
    return out.getvalue()


def over(base: bytes, top: bytes, page: int = 0) -> bytes:
    """The first page of `top` laid on one page of `base`."""
    writer = PdfWriter(clone_from=io.BytesIO(base))
    writer.pages[page].merge_page(PdfReader(io.BytesIO(top)).pages[0])
    out = io.BytesIO()
    writer.write(out)
    return tidy(out.getvalue())


def joined(*parts: bytes) -> bytes:
    """Several PDFs one after the other."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return tidy(out.getvalue())
