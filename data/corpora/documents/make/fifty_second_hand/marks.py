"""What lies over or beside a page's words: bars, stamps, watermarks, ink anywhere."""

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from .board import Deco, Ink


def both(*decos: Deco) -> Deco:
    """Several decorations, one over the other."""

    def run(canvas: Canvas) -> None:
        for deco in decos:
            canvas.saveState()
            deco(canvas)
            canvas.restoreState()

    return run


def say(
    x: float,
    y: float,
    text: str,
    size: float = 9,
    font: str = "Helvetica",
    tint: str = "#222222",
    turn: float = 0,
) -> Deco:
    """Words (lines by newline) at millimetres from the lower left."""

    def run(canvas: Canvas) -> None:
        canvas.translate(x * mm, y * mm)
        canvas.rotate(turn)
        canvas.setFillColor(HexColor(tint))
        canvas.setFont(font, size)
        for n, line in enumerate(text.split("\n")):
            canvas.drawString(0, -n * size * 1.2, line)

    return run


def bar(x: float, y: float, w: float, h: float, tint: str, fill: int = 1) -> Deco:
    """A filled or empty rectangle, in millimetres."""

    def run(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor(tint))
        canvas.setStrokeColor(HexColor(tint))
        canvas.rect(x * mm, y * mm, w * mm, h * mm, stroke=1 - fill, fill=fill)

    return run


def pen(x: float, y: float, seed: int, wide: float = 110, high: float = 30) -> Deco:
    """Ink anywhere on the page."""

    def run(canvas: Canvas) -> None:
        canvas.translate(x * mm, y * mm)
        ink = Ink(seed, wide, high)
        ink.canv = canvas
        ink.draw()

    return run


def mark(
    text: str,
    size: float = 90,
    tint: tuple[float, float, float] = (0.8, 0.2, 0.2),
    turn: float = 50,
    at: tuple[float, float] = (105, 150),
) -> Deco:
    """Large pale words across the page."""

    def run(canvas: Canvas) -> None:
        canvas.translate(at[0] * mm, at[1] * mm)
        canvas.rotate(turn)
        canvas.setFillColor(Color(*tint, alpha=0.25))
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawCentredString(0, 0, text)

    return run


def stamp(
    x: float,
    y: float,
    lines: str,
    tint: str = "#a01c1c",
    turn: float = 8,
    w: float = 52,
    size: float = 9,
) -> Deco:
    """A rubber stamp: frame and words."""

    def run(canvas: Canvas) -> None:
        words = lines.split("\n")
        canvas.translate(x * mm, y * mm)
        canvas.rotate(turn)
        canvas.setStrokeColor(HexColor(tint))
        canvas.setFillColor(HexColor(tint))
        canvas.setLineWidth(1.6)
        canvas.roundRect(0, 0, w * mm, (len(words) + 0.8) * size * 1.25, 4)
        canvas.setFont("Helvetica-Bold", size)
        for n, word in enumerate(reversed(words)):
            canvas.drawCentredString(w * mm / 2, 7 + n * size * 1.25, word)

    return run
