"""The drawing board: Typst pages and a plain canvas, ink, stamps, ticks, scanned copies."""

import io
import math
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import typst
from paper import KEYS, Paper, truth
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

BLUE = "#1c2f86"
BLACK = "#1d1d22"
FONTS = "/usr/share/fonts/truetype/"
FACES = {
    "carlito": "crosextra/Carlito-Regular",
    "carlito-b": "crosextra/Carlito-Bold",
    "caladea": "crosextra/Caladea-Regular",
    "caladea-b": "crosextra/Caladea-Bold",
    "caladea-i": "crosextra/Caladea-Italic",
    "lato": "lato/Lato-Regular",
    "lato-b": "lato/Lato-Bold",
    "narrow": "liberation/LiberationSansNarrow-Regular",
    "narrow-b": "liberation/LiberationSansNarrow-Bold",
    "mono": "liberation/LiberationMono-Regular",
    "mono-b": "liberation/LiberationMono-Bold",
    "sans": "liberation/LiberationSans-Regular",
    "sans-b": "liberation/LiberationSans-Bold",
    "dejavu": "dejavu/DejaVuSansCondensed",
    "dejavu-b": "dejavu/DejaVuSansCondensed-Bold",
}


@contextmanager
def lean() -> Iterator[None]:
    """Streams are written as bytes, not as text."""
    before, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = before


Point = tuple[float, float]
Curve = tuple[Point, Point, Point]
Stroke = tuple[Point, list[Curve]]


CAPITALS: tuple[tuple[Point, ...], ...] = (
    ((0, 15), (6, 0), (7, 24), (4, 14), (12, 12)),
    ((11, 3), (5, 0), (2, 7), (10, 14), (6, 24), (0, 19), (9, 20), (14, 17)),
    ((1, 2), (2, 24), (3, 4), (8, 16), (12, 1), (13, 23), (16, 19)),
    ((12, 4), (7, 0), (1, 11), (5, 23), (13, 19)),
    ((4, 1), (3, 24), (2, 2), (10, 1), (11, 9), (4, 12), (12, 23), (16, 19)),
    ((8, 8), (10, 1), (5, 2), (4, 20), (0, 24), (7, 21), (15, 22)),
    ((0, 4), (13, 1), (7, 3), (6, 22), (1, 24), (0, 19), (12, 16)),
    ((9, 2), (7, 22), (2, 32), (0, 26), (8, 19), (14, 18)),
    ((2, 2), (1, 23), (2, 13), (12, 11), (12, 1), (11, 23), (15, 19)),
)


class Raw(str):
    """Typst markup that goes onto the page as it is."""


NOTHING = Raw("")

PREAMBLE = """#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false, ligatures: false)
#set table(stroke: 0.5pt)
#let dots(w) = box(width: w, repeat(justify: true, [.]))
#let rule(w) = box(width: w, height: 0pt, baseline: 2pt, stroke: (bottom: 0.5pt))
"""


def _escaped(text: str) -> str:
    return re.sub(r"([\\#$*_@<>~`\[\]/=+-])", r"\\\1", text)


def page(source: str, fill: Mapping[str, Any]) -> bytes:
    """A PDF from Typst source in which each %key% is a value of `fill`."""

    def value(match: re.Match[str]) -> str:
        found = fill[match[1]]
        return found if isinstance(found, Raw) else _escaped(str(found))

    filled = re.sub(r"%([a-z_]+[0-9]*)%", value, source)
    done = typst.compile((PREAMBLE + filled).encode())
    if not isinstance(done, bytes):
        raise TypeError("one document expected")
    return done


def _smooth(points: Sequence[Point], tension: float) -> Stroke:
    """A curve through all points."""
    curves: list[Curve] = []
    for i in range(len(points) - 1):
        before = points[max(i - 1, 0)]
        here, there = points[i], points[i + 1]
        after = points[min(i + 2, len(points) - 1)]
        one = here[0] + (there[0] - before[0]) * tension, here[1] + (there[1] - before[1]) * tension
        two = there[0] - (after[0] - here[0]) * tension, there[1] - (after[1] - here[1]) * tension
        curves.append((one, two, there))
    return points[0], curves


def hand(seed: int) -> list[Stroke]:
    """The strokes of a signature in a field of 100 by 40, y downwards."""
    rng = random.Random(seed)
    base = rng.uniform(24, 28)
    lean = rng.uniform(2, 6)
    top = rng.uniform(2, 7)
    first: list[Point] = []
    for shape in rng.choice((rng.sample(CAPITALS, 1), rng.sample(CAPITALS, 2))):
        left = first[-1][0] + 1 if first else rng.uniform(4, 9)
        for across, down in shape:
            x = left + across * 1.3 + rng.uniform(-1, 1)
            first.append((x, top + down * (base - top) / 22 + rng.uniform(-1, 1)))
    x = first[-1][0]
    run: list[Point] = [first[-1]]
    while x < rng.uniform(68, 82):
        step = rng.uniform(3.2, 7.5)
        height = rng.choice((3, 4, 5, 5, 6, 15, 17)) * rng.uniform(0.8, 1.2)
        run.append((x + step * 0.5 + lean * 0.4, base - height))
        if height > 11:
            run.append((x + step * 0.1, base - height * 0.5))
        run.append((x + step * 0.7, base + rng.uniform(-1.5, 2.0)))
        if rng.random() < 0.14:
            run.append((x + step * 0.2, base + rng.uniform(7, 12)))
        x += step
    run.append((min(x + rng.uniform(8, 16), 98), base - rng.uniform(-3, 9)))
    strokes = [_smooth(first + run[1:], rng.uniform(0.15, 0.24))]
    if rng.random() < 0.6:
        y = base + rng.uniform(5, 10)
        tail = [(rng.uniform(80, 94), y - 4), (rng.uniform(35, 50), y + 1), (22, y + 3)]
        tail.append((rng.uniform(60, 90), y + rng.uniform(-1, 2)))
        strokes.append(_smooth(tail, 0.2))
    if rng.random() < 0.5:
        dot = rng.uniform(40, 70), base - rng.uniform(14, 18)
        strokes.append(_smooth([dot, (dot[0] + 3, dot[1] + 0.8)], 0.2))
    return strokes


def _path(strokes: Sequence[Stroke]) -> str:
    parts = []
    for start, curves in strokes:
        parts.append(f"M{start[0]:.1f} {start[1]:.1f}")
        for one, two, end in curves:
            numbers = (*one, *two, *end)
            parts.append("C" + " ".join(f"{n:.1f}" for n in numbers))
    return "".join(parts)


def _drop(content: str, dx: float, dy: float) -> Raw:
    """Content laid over the page at this point, its foot on the line of writing."""
    inner = f"place(bottom + left, dx: {dx}pt, dy: {dy}pt, {content})"
    return Raw(f"#box(width: 0pt, height: 0pt, {inner})")


def ink(
    seed: int, dx: float = 0, dy: float = 4, w: float = 95, colour: str = BLUE, pen: float = 1.2
) -> Raw:
    """A signature by hand, its lower left corner at the point."""
    svg = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 40'><path d='{_path(hand(seed))}'"
        f" fill='none' stroke='{colour}' stroke-width='{pen}' stroke-linecap='round'/></svg>"
    )
    return _drop(f'image(bytes("{svg}"), format: "svg", width: {w}pt, height: {w * 0.4}pt)', dx, dy)


def script(
    name: str,
    dx: float = 0,
    dy: float = 2,
    size: float = 20,
    face: str = "Dancing Script",
    colour: str = BLUE,
    tilt: float = -3,
) -> Raw:
    """A name in a face like handwriting."""
    text = f'text(font: "{face}", size: {size}pt, fill: rgb("{colour}"), "{name}")'
    turned = f"rotate({tilt}deg, reflow: true, {text})"
    return _drop(f"box(width: 400pt, height: 80pt, align(bottom + left, {turned}))", dx, dy)


def stamp(
    lines: Sequence[str],
    dx: float = 0,
    dy: float = 0,
    colour: str = "#7a2450",
    tilt: float = -6,
    size: float = 8.5,
    shape: str = "rect",
    w: float = 120,
) -> Raw:
    """A rubber stamp with its words one under the other."""
    words = ", linebreak(), ".join(f'"{line}"' for line in lines)
    text = f'text(font: "Nimbus Sans", size: {size}pt, weight: "bold", fill: rgb("{colour}"), '
    text += f"align(center, {{ set par(leading: 0.4em); ({words},).join() }}))"
    extra = ", radius: 3pt" if shape == "rect" else ""
    body = f'{shape}(width: {w}pt, inset: 5pt, stroke: 1.5pt + rgb("{colour}"){extra}, {text})'
    turned = f"rotate({tilt}deg, {body})"
    return _drop(f"box(width: {w}pt, height: 150pt, align(bottom + left, {turned}))", dx, dy)


def tick(on: bool, seed: int = 1, size: float = 9, cross: bool = False) -> Raw:
    """A drawn box, empty or marked by pen."""
    rng = random.Random(seed)

    def j() -> float:
        return rng.uniform(-1.4, 1.4)

    mark = ""
    if on and cross:
        mark = f"M{2 + j():.1f} {2 + j():.1f}L{18 + j():.1f} {18 + j():.1f}"
        mark += f"M{18 + j():.1f} {2 + j():.1f}L{2 + j():.1f} {18 + j():.1f}"
    elif on:
        mark = f"M{3 + j():.1f} {10 + j():.1f}L{8 + j():.1f} {17 + j():.1f}"
        mark += f"Q{12 + j():.1f} {8 + j():.1f} {23 + j():.1f} {-3 + j():.1f}"
    svg = (
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-1 -5 26 27'>"
        "<rect x='1' y='1' width='18' height='18' fill='none' stroke='black' stroke-width='1.2'/>"
        f"<path d='{mark}' fill='none' stroke='{BLUE}' stroke-width='2.3'/></svg>"
    )
    image = f'image(bytes("{svg}"), format: "svg", height: {size * 1.3}pt)'
    return Raw(f"#box(baseline: 2pt, {image})")


def typed(on: bool, style: str = "x") -> Raw:
    """A typed box: [x], or the ballot boxes of Unicode."""
    if style == "x":
        return Raw("#box[\\[x\\]]" if on else "#box[\\[#h(0.5em)\\]]")
    full, void = {"cross": ("☒", "☐"), "tick": ("☑", "☐"), "dot": ("◉", "○")}[style]
    return Raw(f'#text(font: "DejaVu Sans")[{full if on else void}]')


class Sheet:
    """A plain canvas in points, counted from the upper left corner."""

    def __init__(self, size: tuple[float, float] = A4) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.width, self.height = size

    def face(self, name: str) -> str:
        """Makes the face known to the canvas."""
        if name in FACES and name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, f"{FONTS}{FACES[name]}.ttf"))
        return name

    def text(
        self,
        x: float,
        y: float,
        words: str,
        face: str = "sans",
        size: float = 9.5,
        colour: str = "#000000",
        side: str = "left",
    ) -> None:
        """One line; `side` tells which end of it stands at x."""
        self.canvas.setFont(self.face(face), size)
        self.canvas.setFillColor(HexColor(colour))
        draw = {
            "left": self.canvas.drawString,
            "right": self.canvas.drawRightString,
            "middle": self.canvas.drawCentredString,
        }[side]
        draw(x, self.height - y, words)

    def para(
        self,
        x: float,
        y: float,
        words: str,
        width: float,
        face: str = "sans",
        size: float = 9.5,
        lead: float = 1.35,
    ) -> float:
        """Broken lines; gives the y below them."""
        for line in simpleSplit(words, self.face(face), size, width):
            self.text(x, y, line, face, size)
            y += size * lead
        return y

    def line(self, x: float, y: float, to_x: float, to_y: float, pen: float = 0.6) -> None:
        """A straight line."""
        self.canvas.setLineWidth(pen)
        self.canvas.setStrokeColor(HexColor("#222222"))
        self.canvas.line(x, self.height - y, to_x, self.height - to_y)

    def box(self, x: float, y: float, w: float, h: float, fill: str = "", pen: float = 0.6) -> None:
        """A frame from its upper left corner."""
        self.canvas.setLineWidth(pen)
        self.canvas.setStrokeColor(HexColor("#222222"))
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        self.canvas.rect(x, self.height - y - h, w, h, stroke=int(pen > 0), fill=int(bool(fill)))

    def ink(
        self, seed: int, x: float, y: float, w: float = 95, colour: str = BLUE, pen: float = 1.2
    ) -> None:
        """A signature whose lower left corner is at the point."""
        scale = w / 100
        self.canvas.setLineWidth(pen * scale)
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineCap(1)
        path = self.canvas.beginPath()

        def at(point: Point) -> Point:
            return x + point[0] * scale, self.height - y + (40 - point[1]) * scale

        for start, curves in hand(seed):
            path.moveTo(*at(start))
            for one, two, end in curves:
                path.curveTo(*at(one), *at(two), *at(end))
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setLineCap(0)

    def check(self, x: float, y: float, on: bool, size: float = 9) -> None:
        """A box whose foot is at y, perhaps ticked by pen."""
        self.box(x, y - size, size, size)
        if on:
            self.canvas.setStrokeColor(HexColor(BLUE))
            self.canvas.setLineWidth(1.5)
            path = self.canvas.beginPath()
            path.moveTo(x + 1.5, self.height - y + size * 0.5)
            path.lineTo(x + size * 0.4, self.height - y + 1)
            path.curveTo(
                x + size * 0.6,
                self.height - y + size * 0.6,
                x + size * 0.9,
                self.height - y + size,
                x + size * 1.3,
                self.height - y + size * 1.3,
            )
            self.canvas.drawPath(path, stroke=1, fill=0)

    def stamp(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        colour: str = "#27408b",
        tilt: float = 5,
        w: float = 130,
        size: float = 8.5,
    ) -> None:
        """A framed rubber stamp around the point."""
        c = self.canvas
        c.saveState()
        c.translate(x, self.height - y)
        c.rotate(tilt)
        c.setStrokeColor(HexColor(colour))
        c.setFillColor(HexColor(colour))
        c.setLineWidth(1.4)
        h = size * 1.3 * len(lines) + 8
        c.roundRect(-w / 2, -h / 2, w, h, 3, stroke=1, fill=0)
        c.setFont(self.face("sans-b"), size)
        for i, words in enumerate(lines):
            c.drawCentredString(0, h / 2 - 4 - size * (1.3 * i + 0.95), words)
        c.restoreState()

    def next(self) -> None:
        """A new page."""
        self.canvas.showPage()

    def done(self) -> bytes:
        """The PDF."""
        with lean():
            self.canvas.save()
        return self.out.getvalue()


def made(
    layout: str, letter: str, pdf: bytes, label: dict[str, Any], copier: Scanner | None = None
) -> Paper:
    """The paper, or a scanned copy of it."""
    if copier is None:
        return Paper(f"no-{layout}", letter, "text", pdf, label)
    with lean():
        copied = scan(pdf, copier)
    return Paper(f"no-{layout}", letter, "scan", copied, label, pdf)


def copier(seed: int, dpi: int = 120, jpeg: int = 40, **given: Any) -> Scanner:
    """A scanning machine; the seed settles how the sheet lay on the glass."""
    rng = random.Random(seed)
    skew = math.copysign(rng.uniform(0.2, 0.9), rng.random() - 0.5)
    options = {"skew": skew, "noise": rng.uniform(0.9, 2.0), "blur": rng.uniform(0.55, 0.75)}
    return Scanner(dpi=dpi, jpeg=jpeg, seed=seed, **(options | given))


def named(words: Mapping[str, Any], **given: Any) -> dict[str, Any]:
    """The fields of a label that stand on the page under the same keys."""
    return {key: words[key] for key in KEYS if words.get(key)} | given


def label(
    kind: str,
    language: str,
    words: Mapping[str, Any],
    decision: str | None,
    signed: bool | None,
    **given: Any,
) -> dict[str, Any]:
    """The label of a page that was filled with these words."""
    return truth(kind, decision, signed, language, **named(words, **given))


def pen(words: str, size: float = 12, colour: str = BLUE) -> Raw:
    """Words filled in by hand, in the line."""
    return Raw(f'#text(font: "DkgHandwriting", size: {size}pt, fill: rgb("{colour}"), "{words}")')
