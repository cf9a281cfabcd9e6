"""The drawing board: pages set with typst or reportlab, pens, ticks, and forms to fill in."""

import io
import random
import re
from dataclasses import dataclass, field
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from pypdf.generic import StreamObject
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

FACES = "/usr/share/fonts/truetype"

PREAMBLE = """#set document(date: none)
#set text(hyphenate: false, size: 10.5pt)
#set smartquote(enabled: false)
#let _b(s, c) = box(width: s, height: s, stroke: 0.7pt + black, baseline: 12%, c)
#let _k(c) = curve(stroke: 1.4pt + c, curve.move((1.4pt, 4.6pt)),
  curve.line((3.8pt, 7.6pt)), curve.cubic((5pt, 4pt), (7pt, 1pt), (10pt, -2pt)))
#let empty = _b(8.5pt, none)
#let ticked = _b(8.5pt, place(_k(rgb("1a2a6c"))))
#let crossed = _b(8.5pt, { place(line(start: (1.2pt, 1.2pt), end: (7.3pt, 7.3pt)))
  place(line(start: (7.3pt, 1.2pt), end: (1.2pt, 7.3pt))) })
#let mark = box(width: 11pt, height: 8pt, place(_k(black)))
#let hand(body, size: 14pt, ink: rgb("1c2f7a")) = text(font: "DkgHandwriting", size: size,
  fill: ink, body)
#let script(body, size: 19pt, ink: rgb("15205a")) = text(font: "Dancing Script", size: size,
  fill: ink, body)
#let rule(w) = box(width: w, stroke: (bottom: 0.6pt), height: 0.9em, none)
#let kv(k, v) = [#text(weight: "bold", k) #h(4pt) #v]
"""


def pen(seed: int, ink: str = "#14246b") -> str:
    """One signature as SVG: a hurried hand, each seed with its own slant, height and flourish."""
    dice = random.Random(seed * 7919 + 13)
    style = dice.randrange(4)
    x, middle = 8.0, 26.0
    path = ""
    if style in (1, 3):
        top = dice.uniform(2, 6)
        path += (
            f"M{x + 14:.1f} {top + 3:.1f} C{x - 6:.1f} {top - 3:.1f} {x - 8:.1f} 40"
            f" {x + 8:.1f} 39 S{x + 26:.1f} {top + 6:.1f} {x + 18:.1f} {top + 2:.1f} "
        )
        x += 22
    path += f"M{x:.1f} {middle + dice.uniform(-6, 8):.1f}"
    steps = dice.randint(4, 8) if style != 2 else dice.randint(9, 13)
    for number in range(steps):
        step = dice.uniform(8, 19) if style != 2 else dice.uniform(4, 9)
        tall = number % dice.choice((2, 3, 4)) == 0
        high = dice.uniform(1, 12) if tall else dice.uniform(15, 24)
        low = middle + dice.uniform(-3, 6) + (dice.uniform(6, 14) if dice.random() < 0.2 else 0)
        bend = dice.uniform(-0.6, 0.9) if style == 0 else dice.uniform(0.1, 0.5)
        path += (
            f" C{x + step * bend:.1f} {high:.1f}"
            f" {x + step * dice.uniform(0.6, 1.6):.1f} {high - dice.uniform(-3, 5):.1f}"
            f" {x + step:.1f} {low:.1f}"
        )
        x += step
    path += (
        f" S{x + 10:.1f} {dice.uniform(6, 26):.1f}"
        f" {x + dice.uniform(18, 40):.1f} {dice.uniform(10, 38):.1f}"
    )
    if style in (0, 3):
        path += (
            f" M{dice.uniform(8, 24):.1f} {dice.uniform(36, 42):.1f} Q{x / 2:.1f}"
            f" {dice.uniform(28, 44):.1f} {x + 24:.1f} {dice.uniform(30, 36):.1f}"
        )
    thick = dice.uniform(0.9, 1.9)
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {x + 42:.0f} 46'>"
        f"<path d='{path}' fill='none' stroke='{ink}' stroke-width='{thick:.2f}'"
        " stroke-linecap='round' stroke-linejoin='round'/></svg>"
    )


def _signature(found: re.Match[str]) -> str:
    lead, seed, width = found.group(1), int(found.group(2)), found.group(3)
    ink = ("#14246b", "#111111", "#1b3fa0")[seed % 3]
    drawing = pen(seed, ink)
    return f'{lead}box(image(bytes("{drawing}"), format: "svg", width: {width}pt))'


def page(source: str) -> bytes:
    """The PDF of one typst source; `sig(7, 90)` stands for a drawn signature 90 pt wide."""
    source = re.sub(r"(?<=[\w.])@(?=\w)", r"\\@", source)
    source = re.sub(r"(#?)\bsig\((\d+), ?(\d+)\)", _signature, source)
    made: Any = typst.compile((PREAMBLE + source).encode())
    return slim(bytes(made))


def slim(pdf: bytes) -> bytes:
    """The same pages without their structure tree."""
    writer = PdfWriter()
    for sheet in PdfReader(io.BytesIO(pdf)).pages:
        writer.add_page(sheet)
    writer.root_object.pop("/StructTreeRoot", None)
    writer.compress_identical_objects(remove_unreferenced=True)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def text(layout: str, label: dict[str, Any], source: str) -> Paper:
    """A page as the word processor printed it."""
    return Paper(layout, "a", "text", page(source), label)


def scanned(layout: str, label: dict[str, Any], how: Scanner, source: str) -> Paper:
    """A page that went through a scanner."""
    behind = page(source)
    return Paper(layout, "a", "scan", scan(behind, how), label, behind)


def mixed(
    layout: str, label: dict[str, Any], how: Scanner, typed: str, signed: str, last: str = ""
) -> Paper:
    """Typed sheets with one scanned sheet behind the first."""
    sheets = [page(typed), page(signed)] + ([page(last)] if last else [])
    return Paper(
        layout,
        "a",
        "mixed",
        joined([sheets[0], scan(sheets[1], how), *sheets[2:]]),
        label,
        joined(sheets),
    )


def joined(parts: list[bytes]) -> bytes:
    """One PDF of several."""
    writer = PdfWriter()
    for part in parts:
        for sheet in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(sheet)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def face(name: str, file: str) -> str:
    """Registers a face once."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, f"{FACES}/{file}"))
    return name


@dataclass
class Sheet:
    """A reportlab page measured from the top left corner, for forms with fields."""

    size: tuple[float, float]
    out: io.BytesIO = field(default_factory=io.BytesIO)
    canvas: Canvas = field(init=False)

    def __post_init__(self) -> None:
        self.canvas = Canvas(self.out, pagesize=self.size, invariant=1, pageCompression=1)

    def y(self, top: float) -> float:
        return self.size[1] - top

    def say(
        self, x: float, top: float, words: str, font: str, size: float = 10, ink: str = "#000000"
    ) -> None:
        """One line of words."""
        self.canvas.setFillColor(HexColor(ink))
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.y(top), words)

    def flow(self, x: float, top: float, words: str, font: str, size: float, wide: float) -> float:
        """Words broken into lines; gives the top of the line after."""
        line = ""
        for word in words.split():
            longer = f"{line} {word}".strip()
            if pdfmetrics.stringWidth(longer, font, size) > wide:
                self.say(x, top, line, font, size)
                top += size * 1.38
                line = word
            else:
                line = longer
        self.say(x, top, line, font, size)
        return top + size * 1.38

    def stroke(self, x: float, top: float, to: float, down: float = 0, thick: float = 0.6) -> None:
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.y(top), to, self.y(top + down))

    def frame(self, x: float, top: float, wide: float, high: float, fill: str = "") -> None:
        self.canvas.setLineWidth(0.7)
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        self.canvas.rect(x, self.y(top + high), wide, high, fill=int(bool(fill)))

    def entry(
        self, name: str, x: float, top: float, wide: float, value: str = "", high: float = 17
    ) -> None:
        """A text field, filled in or left empty."""
        self.canvas.acroForm.textfield(
            name=name,
            x=x,
            y=self.y(top + high),
            width=wide,
            height=high,
            value=value,
            fontName="Helvetica",
            fontSize=9.5,
            borderWidth=0.5,
            borderColor=HexColor("#8a8a8a"),
            fillColor=HexColor("#f3f6fb"),
            forceBorder=True,
            maxlen=200,
        )

    def check(self, name: str, x: float, top: float, on: bool, style: str = "check") -> None:
        """A box to tick."""
        self.canvas.acroForm.checkbox(
            name=name,
            x=x,
            y=self.y(top + 11),
            size=11,
            checked=on,
            buttonStyle=style,
            borderWidth=0.8,
            borderColor=HexColor("#333333"),
            fillColor=HexColor("#ffffff"),
        )

    def sign(self, seed: int, x: float, top: float, wide: float) -> None:
        """A signature in ink."""
        dice = random.Random(seed)
        path = self.canvas.beginPath()
        step, at, low = wide / 8, x, self.y(top)
        path.moveTo(at, low)
        for number in range(7):
            up = dice.uniform(12, 24) if number % 3 == 0 else dice.uniform(3, 10)
            path.curveTo(
                at + step * dice.uniform(-0.3, 0.5),
                low + up,
                at + step * dice.uniform(0.7, 1.4),
                low + up + dice.uniform(-4, 4),
                at + step,
                low + dice.uniform(-5, 3),
            )
            at += step
        self.canvas.setStrokeColor(HexColor("#16256e"))
        self.canvas.setLineWidth(1.4)
        self.canvas.drawPath(path)
        self.canvas.setStrokeColor(HexColor("#000000"))

    def done(self) -> bytes:
        self.canvas.save()
        writer = PdfWriter(clone_from=io.BytesIO(self.out.getvalue()))
        writer.compress_identical_objects(remove_unreferenced=True)
        for thing in writer._objects:
            if isinstance(thing, StreamObject) and "/Filter" not in thing:
                writer._replace_object(thing.indirect_reference, thing.flate_encode())
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()
