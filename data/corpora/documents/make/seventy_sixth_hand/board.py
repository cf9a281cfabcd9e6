"""The drawing board: Typst pages with ink, ticks and boxes, and forms with fields to fill in."""

import io
import random
import re
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

FONTS = typst.Fonts(
    include_system_fonts=False,
    font_paths=["/usr/share/fonts/truetype", "/usr/share/fonts/opentype"],
)
HEAD = "#set smartquote(enabled: false)\n#set text(hyphenate: false)\n"
MARK = re.compile(r"«(\w+)(?::([^»]*))?»")
INKS = ("rgb(20,30,110)", "rgb(15,15,25)", "rgb(30,50,140)", "rgb(40,40,60)")


def ink(seed: int, width: float = 90, height: float = 24) -> str:
    """A signature: one restless line of curves, perhaps with a flourish below."""
    rng = random.Random(seed)
    colour = INKS[seed % len(INKS)]
    stroke = rng.uniform(0.6, 1.4)
    lean, style = rng.uniform(-2, 6), seed % 3
    x, y = 2.0, height * rng.uniform(0.4, 0.7)
    parts = [f"curve.move(({x:.1f}pt,{y:.1f}pt))"]
    steps = rng.randint(4, 7) if style == 1 else rng.randint(6, 11)
    big = {0, rng.randint(2, steps - 1)}
    for number in range(steps):
        tall = rng.uniform(0.9, 1.15) if number in big else rng.uniform(0.1, 0.5)
        if style == 2 and number > steps // 2:
            tall *= 0.3
        nx = x + (width - 8) / steps * rng.uniform(0.6, 1.15)
        ny = height * rng.uniform(0.45, 0.75)
        up, down = height * (0.6 - 1.4 * tall), height * (0.6 + 0.8 * tall)
        loop = rng.uniform(8, 22) if style == 1 else rng.uniform(-3, 8)
        parts.append(
            f"curve.cubic(({x + loop + lean:.1f}pt,{up:.1f}pt),"
            f"({nx - loop * 0.7 - lean:.1f}pt,{down:.1f}pt),({nx:.1f}pt,{ny:.1f}pt))"
        )
        x, y = nx, ny
    if rng.random() < 0.5:
        back = width * rng.uniform(0.1, 0.4)
        parts.append(
            f"curve.cubic(({x + 8:.1f}pt,{height:.1f}pt),({back + 20:.1f}pt,{height * 0.8:.1f}pt),"
            f"({back:.1f}pt,{height * 0.95:.1f}pt))"
        )
    line = f'curve(stroke:(paint:{colour},thickness:{stroke:.2f}pt,cap:"round"),{",".join(parts)})'
    return f"#box(width:{width}pt,height:{height}pt,place({line}))"


def square(inner: str = "", size: float = 9) -> str:
    """A box to tick, with what stands in it."""
    return f"#box(width:{size}pt,height:{size}pt,stroke:0.7pt,baseline:1pt,{inner or '[]'})"


def tick(seed: int = 1) -> str:
    """A box ticked by hand."""
    rng = random.Random(seed)
    a, b = rng.uniform(0, 2), rng.uniform(3, 5)
    line = (
        f"place(curve(stroke:1.3pt+{INKS[seed % 4]},curve.move(({a:.1f}pt,{b:.1f}pt)),"
        f"curve.line(({a + 3:.1f}pt,8.5pt)),curve.line((10.5pt,-{rng.uniform(0.5, 3):.1f}pt))))"
    )
    return square(line)


def cross(seed: int = 1) -> str:
    """A box crossed by hand."""
    rng = random.Random(seed)
    e = [rng.uniform(-1, 1.5) for _ in range(4)]
    line = (
        f"place(curve(stroke:1.2pt+{INKS[seed % 4]},curve.move(({e[0]:.1f}pt,{e[1]:.1f}pt)),"
        f"curve.line((9.5pt,{9 + e[2]:.1f}pt)),curve.move((9pt,{e[3]:.1f}pt)),"
        f"curve.line((0.5pt,9.5pt))))"
    )
    return square(line)


def marks(found: re.Match[str]) -> str:
    """The drawing that stands for a mark in the source."""
    name, rest = found.group(1), found.group(2) or ""
    numbers = [int(n) for n in rest.split(":") if n]
    if name == "ink":
        return ink(*numbers)
    if name == "box":
        return square(size=numbers[0] if numbers else 9)
    if name == "tick":
        return tick(*numbers)
    if name == "cross":
        return cross(*numbers)
    raise KeyError(name)


def page(source: str) -> bytes:
    """A PDF from Typst source with marks such as «ink:7:90:24», «tick:2», «box»."""
    source = re.sub(r"(?<=\w)@(?=\w)", r"\\u{40}", source)
    source = re.sub(r"\.{3,}", lambda dots: r"\." * len(dots.group()), source)
    body = HEAD + MARK.sub(marks, source)
    pdf = typst.compile(body.encode(), font_paths=FONTS)
    assert isinstance(pdf, bytes)
    return pdf


def text(layout: str, label: dict[str, Any], source: str) -> Paper:
    """A paper with a text layer."""
    return Paper(layout, "a", "text", page(source), label)


def scanned(layout: str, label: dict[str, Any], how: Scanner, source: str) -> Paper:
    """A paper that was printed, signed and scanned."""
    pdf = page(source)
    return Paper(layout, "a", "scan", scan(pdf, how), label, pdf)


def mixed(layout: str, label: dict[str, Any], how: Scanner, first: str, second: str) -> Paper:
    """A text page with a scanned one behind it."""
    one, two = page(first), page(second)
    return Paper(layout, "a", "mixed", joined(one, scan(two, how)), label, joined(one, two))


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Form:
    """A form with fields; positions in points from the top left of an A4 sheet."""

    def __init__(self, face: str = "Helvetica", size: tuple[float, float] = (595, 842)) -> None:
        self.out = io.BytesIO()
        self.size = size
        self.face = face
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.count = 0

    def say(self, x: float, y: float, words: str, size: float = 9.5, face: str = "") -> None:
        """One line of print."""
        self.canvas.setFont(face or self.face, size)
        self.canvas.drawString(x, self.size[1] - y, words)

    def rule(self, x: float, y: float, to: float, thick: float = 0.6) -> None:
        """A line across."""
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.size[1] - y, to, self.size[1] - y)

    def block(self, x: float, y: float, w: float, h: float, grey: float | None = None) -> None:
        """A frame, or a grey field."""
        if grey is not None:
            self.canvas.setFillGray(grey)
        self.canvas.setLineWidth(0.6)
        self.canvas.rect(x, self.size[1] - y - h, w, h, stroke=1, fill=int(grey is not None))
        self.canvas.setFillGray(0)

    def field(
        self, x: float, y: float, w: float, value: str, name: str, h: float = 16, flags: str = ""
    ) -> None:
        """A field with what was typed into it."""
        self.canvas.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=self.size[1] - y - 4,
            width=w,
            height=h,
            fontSize=9,
            borderWidth=0.5,
            fieldFlags=flags,
            forceBorder=True,
        )

    def check(self, x: float, y: float, on: bool, name: str, style: str = "check") -> None:
        """A box to tick."""
        self.canvas.acroForm.checkbox(
            name=name,
            checked=on,
            x=x,
            y=self.size[1] - y - 1,
            size=11,
            buttonStyle=style,
            borderWidth=0.7,
            forceBorder=True,
        )

    def sign(self, x: float, y: float, seed: int, w: float = 90, h: float = 24) -> None:
        """Ink over a line; `y` is where the line stands."""
        rng = random.Random(seed)
        pen = self.canvas.beginPath()
        base = self.size[1] - y + 4
        pen.moveTo(x, base)
        steps = rng.randint(6, 9)
        for number in range(steps):
            nx = x + w / steps * rng.uniform(0.7, 1.2)
            up = h * (1 if number in (0, steps // 2) else rng.uniform(0.2, 0.6))
            pen.curveTo(
                x + rng.uniform(-3, 8),
                base + up,
                nx - rng.uniform(-2, 7),
                base - up * 0.4,
                nx,
                base + rng.uniform(-3, 4),
            )
            x = nx
        self.canvas.setStrokeColorRGB(0.1, 0.13, 0.45)
        self.canvas.setLineWidth(rng.uniform(0.8, 1.3))
        self.canvas.drawPath(pen)
        self.canvas.setStrokeGray(0)

    def done(self) -> bytes:
        """The finished form."""
        self.canvas.save()
        return self.out.getvalue()
