"""Ink: signatures as curves, ticks and crosses, for drawn sheets and for web pages."""

import random

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

Segment = tuple[float, float, float, float, float, float]
Stroke = tuple[tuple[float, float], list[Segment]]
BLUE, BLACK, RED = "#1a2f8a", "#15151a", "#b3202a"


def strokes(seed: int) -> list[Stroke]:
    """A signature in a box of one by one, y downwards: a large letter, a run, maybe a dash."""
    r = random.Random(seed)
    x, y = r.uniform(0, 0.06), r.uniform(0.55, 0.75)
    start, run = (x, y), []
    tall = r.uniform(0.12, 0.25)
    top, low = r.uniform(-0.05, 0.1), r.uniform(0.85, 1.05)
    run.append((x + 0.02, top, x + tall, top, x + tall * 0.8, 0.5))
    run.append((x + tall * 0.6, low, x - 0.02, low, x + tall, r.uniform(0.5, 0.6)))
    x += tall
    hills = r.randint(4, 9)
    step = (r.uniform(0.78, 0.95) - x) / hills
    for _ in range(hills):
        rise = r.choice((0.12, 0.2, 0.3, 0.5))
        back = r.uniform(-0.4, 0.9)
        end = x + step, r.uniform(0.52, 0.66)
        peak = 0.55 - rise * r.choice((1, 1, 1, -0.9))
        run.append((x + step * back, peak, end[0] - step * 0.3, peak, *end))
        x = end[0]
    run.append((x + 0.03, 0.7, x + 0.06, 0.5, 1.0, r.uniform(0.3, 0.6)))
    made = [(start, run)]
    if r.random() < 0.5:
        a, b = r.uniform(0.1, 0.4), r.uniform(0.7, 1.0)
        h = r.uniform(0.8, 0.95)
        made.append(((a, h), [(a + 0.1, h - 0.1, b - 0.1, h + 0.08, b, h - 0.08)]))
    return made


def svg(seed: int, w: float, h: float, color: str = BLUE) -> str:
    """The same ink for a web page; it takes no room of its own."""
    d = ""
    for (x, y), run in strokes(seed):
        d += f"M{x * w:.1f} {y * h:.1f}"
        for s in run:
            d += "C" + " ".join(f"{v * (h if i % 2 else w):.1f}" for i, v in enumerate(s))
    return (
        f'<svg width="{w}" height="{h}" style="overflow:visible;vertical-align:bottom">'
        f'<path d="{d}" fill="none" stroke="{color}" stroke-width="1.5" '
        'stroke-linecap="round"/></svg>'
    )


MARKS = {"tick": "M2 8 Q4 10 6 13 Q9 5 16 -2", "cross": "M1 1 Q6 7 13 13 M13 0 Q7 6 0 14"}


def sign(canvas: Canvas, x: float, y: float, w: float, h: float, seed: int, color: str) -> None:
    """A signature whose lower left corner is at x, y."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor(color))
    canvas.setLineWidth(1.2)
    canvas.setLineCap(1)
    path = canvas.beginPath()
    for (a, b), run in strokes(seed):
        path.moveTo(x + a * w, y + (1 - b) * h)
        for s in run:
            path.curveTo(*(y + (1 - v) * h if i % 2 else x + v * w for i, v in enumerate(s)))
    canvas.drawPath(path)
    canvas.restoreState()


def mark(canvas: Canvas, x: float, y: float, s: float, how: str, color: str = BLUE) -> None:
    """A square with its lower left corner at x, y, and what somebody did in it."""
    canvas.saveState()
    canvas.setLineWidth(0.7)
    canvas.rect(x, y, s, s, fill=int(how == "fill"))
    canvas.setStrokeColor(HexColor(color))
    canvas.setLineWidth(1.4)
    if how == "x":
        canvas.bezier(x - 1, y - 1, x + 3, y + 4, x + s - 3, y + s, x + s + 1, y + s + 2)
        canvas.bezier(x, y + s + 1, x + 2, y + s - 4, x + s - 4, y + 3, x + s + 2, y - 1)
    elif how == "v":
        canvas.bezier(x, y + s * 0.5, x + 1, y + s * 0.4, x + 2, y + 2, x + s * 0.35, y)
        canvas.bezier(x + s * 0.35, y, x + s * 0.5, y + 4, x + s, y + s, x + s + 4, y + s + 4)
    canvas.restoreState()
