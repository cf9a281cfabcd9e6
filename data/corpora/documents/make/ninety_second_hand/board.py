"""Drawing board: Typst pages with ink, boxes and stamps; reportlab pages with form fields."""

import io
import math
import random
import re
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

FONTS = ["/usr/share/fonts/truetype", "/usr/share/fonts/opentype"]
INKS = {"blue": "#1d2f8f", "black": "#1a1a1a", "navy": "#0c1c5c", "green": "#1d5c3a"}

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false)
#let hand(body, size: 13pt, ink: rgb("#1d2f8f"), font: "DkgHandwriting") = text(
  font: font, size: size, fill: ink, body)
#let script(body, size: 17pt, ink: rgb("#1d2f8f")) = text(
  font: "Dancing Script", size: size, fill: ink, body)
#let cb(on, s: 8pt) = box(width: s, height: s, stroke: .7pt, baseline: 1pt,
  if on { place(line(start: (0pt, 0pt), end: (s, s), stroke: 1.1pt))
    place(line(start: (s, 0pt), end: (0pt, s), stroke: 1.1pt)) })
#let tick(on, s: 9pt, ink: rgb("#1d2f8f")) = box(width: s, height: s, stroke: .6pt, baseline: 1pt,
  if on { place(curve(stroke: 1.5pt + ink, curve.move((1pt, s * 0.5)),
    curve.line((s * 0.45, s * 0.95)), curve.line((s * 1.35, -s * 0.4)))) })
#let rule(w, body, h: 1.1cm) = box(width: w, height: h, stroke: (bottom: .5pt),
  inset: (bottom: 2.5pt), align(bottom + left, body))
#let stamp(body, ink: rgb("#a3222a"), turn: -8deg, w: auto) = rotate(turn, reflow: false,
  box(stroke: 1.6pt + ink, inset: 6pt, radius: 2pt, width: w, text(fill: ink, weight: "bold", body)))
#let across(body, size: 110pt, turn: -52deg, ink: rgb(200, 40, 40, 70)) = place(
  center + horizon, rotate(turn, reflow: false, text(size: size, weight: "bold", fill: ink, body)))
"""


def ink(seed: int, width: float = 120.0, colour: str = "blue") -> str:
    """A signature drawn in one go, as Typst code; each seed has a hand of its own."""
    rng = random.Random(seed * 7919 + 13)
    height = width * rng.uniform(0.24, 0.42)
    slant, dense = rng.uniform(-0.1, 0.5), rng.uniform(0.5, 1.6)
    body = rng.uniform(0.4, 0.85)
    x, y = height * 0.3, height * rng.uniform(0.5, 0.9)
    first = (
        f"curve.cubic(({x + height * slant:.1f}pt, {-height * 0.4:.1f}pt),"
        f" ({x + height * 0.9:.1f}pt, {-height * rng.uniform(0, 0.4):.1f}pt),"
        f" ({x + height * 0.3:.1f}pt, {height * 0.8:.1f}pt))"
    )
    parts = [f"curve.move(({x:.1f}pt, {y:.1f}pt))", first]
    x, y = x + height * 0.3, height * 0.8
    for _ in range(int(3 + 5 * dense)):
        step = width * body / (3 + 5 * dense) * rng.uniform(0.5, 1.5)
        tall = height * (rng.uniform(0.7, 1.1) if rng.random() < 0.25 else rng.uniform(0.1, 0.4))
        end_y = height * rng.uniform(0.62, 0.85)
        back = rng.choice((-0.6, 0.2, 0.9))
        parts.append(
            f"curve.cubic(({x + step * back + tall * slant:.1f}pt, {y - tall:.1f}pt),"
            f" ({x + step + tall * slant:.1f}pt, {y - tall * 0.9:.1f}pt),"
            f" ({x + step:.1f}pt, {end_y:.1f}pt))"
        )
        x, y = x + step, end_y
    tail = rng.randrange(4)
    if tail == 0:
        parts.append(
            f"curve.cubic(({x + 20:.1f}pt, {-height * 0.2:.1f}pt), ({width * 0.3:.1f}pt,"
            f" {height * 1.2:.1f}pt), ({width:.1f}pt, {height * 0.9:.1f}pt))"
        )
    elif tail == 1:
        parts.append(f"curve.line(({width:.1f}pt, {height * rng.uniform(0.3, 0.7):.1f}pt))")
    elif tail == 2:
        parts.append(f"curve.move(({width * 0.15:.1f}pt, {height:.1f}pt))")
        parts.append(
            f"curve.cubic(({width * 0.4:.1f}pt, {height * 0.85:.1f}pt), ({width * 0.7:.1f}pt,"
            f" {height * 0.95:.1f}pt), ({width * 0.9:.1f}pt, {height * 0.8:.1f}pt))"
        )
    thick = rng.uniform(0.7, 1.6)
    stroke = f'(paint: rgb("{INKS[colour]}"), thickness: {thick:.2f}pt, cap: "round")'
    return (
        f"#box(width: {width:.0f}pt, height: {height:.0f}pt, place(curve(stroke: {stroke},"
        f" {', '.join(parts)})))"
    )


def typ(body: str, head: str = "") -> bytes:
    """A PDF from Typst text; `%ink 7 120 blue%` becomes a signature, `%ink 7%` a plain one."""

    def drawn(match: re.Match[str]) -> str:
        words = match.group(1).split()
        return ink(
            int(words[0]),
            float(words[1]) if len(words) > 1 else 120.0,
            words[2] if len(words) > 2 else "blue",
        )

    source = PRELUDE + head + "\n" + re.sub(r"%ink ([\w .]+)%", drawn, body)
    data = typst.compile(source.encode(), font_paths=FONTS)  # type: ignore[misc]
    assert isinstance(data, bytes)
    return data


def text(layout: str, data: bytes, label: dict[str, Any]) -> Paper:
    """A paper as it was written."""
    return Paper(layout, "a", "text", data, label)


def scanned(layout: str, data: bytes, how: Scanner, label: dict[str, Any]) -> Paper:
    """A paper that went through the scanner."""
    return Paper(layout, "a", "scan", scan(data, how), label, source=data)


def mixed(layout: str, data: bytes, pages: int, how: Scanner, label: dict[str, Any]) -> Paper:
    """The first `pages` pages as written, the others scanned."""
    writer = pypdf.PdfWriter()
    whole = pypdf.PdfReader(io.BytesIO(data))
    pictures = pypdf.PdfReader(io.BytesIO(scan(data, how)))
    for number in range(len(whole.pages)):
        writer.add_page((whole if number < pages else pictures).pages[number])
    out = io.BytesIO()
    writer.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), label, source=data)


class Sheet:
    """A reportlab page with form fields; y counts from the top edge, in points."""

    def __init__(self, size: tuple[float, float] = (595.3, 841.9), face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.tall, self.face, self.fields = size[1], face, 0

    def say(self, x: float, y: float, words: str, size: float = 10, face: str = "") -> None:
        """One line of print."""
        self.canvas.setFont(face or self.face, size)
        self.canvas.drawString(x, self.tall - y, words)

    def prose(self, x: float, y: float, words: str, width: float, size: float = 10) -> float:
        """A paragraph; returns the y below it."""
        line = ""
        for word in words.split():
            longer = f"{line} {word}".strip()
            if self.canvas.stringWidth(longer, self.face, size) > width:
                self.say(x, y, line, size)
                y, line = y + size * 1.35, word
            else:
                line = longer
        self.say(x, y, line, size)
        return y + size * 1.35

    def rule(self, x: float, y: float, end: float, weight: float = 0.5) -> None:
        """A level line."""
        self.canvas.setLineWidth(weight)
        self.canvas.line(x, self.tall - y, end, self.tall - y)

    def block(self, x: float, y: float, width: float, height: float, grey: float = 0.9) -> None:
        """A filled band."""
        self.canvas.setFillGray(grey)
        self.canvas.rect(x, self.tall - y - height, width, height, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def field(
        self, x: float, y: float, width: float, value: str = "", name: str = "", tall: float = 18
    ) -> None:
        """A text field whose top is at y."""
        self.fields += 1
        self.canvas.acroForm.textfield(
            name=name or f"field{self.fields}",
            value=value,
            x=x,
            y=self.tall - y - tall,
            width=width,
            height=tall,
            fontSize=10,
            borderWidth=0.5,
            fieldFlags="multiline" if tall > 30 else "",
        )

    def check(self, x: float, y: float, on: bool, name: str, style: str = "check") -> None:
        """A check box whose top is at y."""
        self.canvas.acroForm.checkbox(
            name=name,
            checked=on,
            x=x,
            y=self.tall - y - 13,
            size=13,
            buttonStyle=style,
            borderWidth=0.7,
        )

    def sign(self, x: float, y: float, width: float, seed: int) -> None:
        """A signature by hand whose middle is at y."""
        rng = random.Random(seed)
        path = self.canvas.beginPath()
        middle = self.tall - y
        path.moveTo(x, middle)
        steps = rng.randint(6, 9)
        for step in range(1, steps + 1):
            wide = width / steps
            at = x + wide * step
            rise = 17 * math.exp(-step / 4) + rng.uniform(2, 8)
            path.curveTo(
                at - wide * rng.uniform(0.5, 1.3),
                middle + rise,
                at - wide * rng.uniform(-0.1, 0.6),
                middle - rise * rng.uniform(0.3, 0.9),
                at,
                middle + rng.uniform(-3, 4),
            )
        self.canvas.setStrokeColorRGB(0.1, 0.17, 0.55)
        self.canvas.setLineWidth(1.2)
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setStrokeGray(0)

    def done(self) -> bytes:
        """The PDF."""
        self.canvas.showPage()
        self.canvas.save()
        return self.out.getvalue()
