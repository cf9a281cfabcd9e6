"""The drawing board: typeset pages with ink and ticks, fillable forms, scans and mixed files."""

import io
import random
import re
from datetime import UTC, datetime
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRELUDE = r"""
#set smartquote(enabled: false)
#let bx = box(width: .85em, height: .85em, stroke: .6pt, baseline: .12em)
#let bt = box(width: .85em, height: .85em, stroke: .6pt, baseline: .12em, place(dx: .1em, dy: -.25em,
  curve(stroke: 1.3pt + rgb("#1d2f7a"), curve.move((0pt, .6em)), curve.line((.3em, .95em)),
    curve.quad((.5em, .3em), (1.05em, 0em)))))
#let bc = box(width: .85em, height: .85em, stroke: .6pt, baseline: .12em, place(curve(
  stroke: 1.1pt + rgb("#222222"), curve.move((-.08em, -.05em)), curve.line((.9em, .93em)),
  curve.move((.95em, -.1em)), curve.line((-.05em, .9em)))))
#let tk = box(width: 1em, height: .8em, baseline: .05em, curve(stroke: 1.3pt + rgb("#26376f"),
  curve.move((0pt, .4em)), curve.line((.3em, .75em)), curve.quad((.5em, .2em), (.95em, -.1em))))
#let hand(body, size: 14pt, font: "Dancing Script", fill: rgb("#1b2a6b"), turn: 0deg) = box(
  rotate(turn, text(font: font, size: size, fill: fill, body)))
#let pen(body, size: 13pt, fill: rgb("#20306e")) = text(
  font: "DkgHandwriting", size: size, fill: fill, body)
#let ln(w) = box(width: w, height: .9em, stroke: (bottom: .5pt + luma(40)))
#let kv(cols: (35%, 1fr), gut: 6pt, ..a) = grid(columns: cols, row-gutter: gut, column-gutter: 8pt, ..a)
#let across(word, size: 96pt, fill: rgb(190, 40, 40, 60), turn: -38deg) = place(center + horizon,
  rotate(turn, text(size: size, weight: "bold", fill: fill, font: "Liberation Sans", word)))
"""


def ink(seed: int, width: float = 110, height: float = 32, colour: str = "#1a2766") -> str:
    """A signature as typst code: some letters of an irregular hand, then a closing stroke."""
    rng = random.Random(seed)
    count = rng.randint(6, 11)
    step = width / (count + 2)
    x, y = step * 0.3, height * 0.65
    parts = [f"curve.move(({x:.1f}pt, {y:.1f}pt))"]
    for number in range(count):
        tall = rng.random() < (0.75 if number in (0, count // 2) else 0.25)
        top = y - height * (rng.uniform(0.45, 0.7) if tall else rng.uniform(0.08, 0.25))
        low = y + height * (rng.uniform(0.2, 0.4) if rng.random() < 0.2 else 0.05)
        end = x + step * rng.uniform(0.7, 1.25)
        base = height * rng.uniform(0.55, 0.72)
        parts.append(
            f"curve.cubic(({x + step * rng.uniform(0.1, 0.9):.1f}pt, {top:.1f}pt), "
            f"({x - step * rng.uniform(-0.3, 0.4):.1f}pt, {low:.1f}pt), ({end:.1f}pt, {base:.1f}pt))"
        )
        x, y = end, base
    if rng.random() < 0.6:
        parts.append(
            f"curve.cubic(({x + step * 2:.1f}pt, {height * 0.2:.1f}pt), "
            f"({x - width * 0.3:.1f}pt, {height * 1.1:.1f}pt), "
            f"({x - width * rng.uniform(0.5, 0.8):.1f}pt, {height * rng.uniform(0.85, 1):.1f}pt))"
        )
    thick = rng.uniform(0.8, 1.5)
    stroke = f'stroke: (paint: rgb("{colour}"), thickness: {thick:.1f}pt, cap: "round")'
    return (
        f"#box(width: {width:g}pt, height: {height:g}pt, "
        f"place(curve({stroke}, {', '.join(parts)})))"
    )


def _ink(match: re.Match[str]) -> str:
    given = match[1].split()
    colour = given.pop() if given[-1].startswith("#") else "#1a2766"
    seed, width, height = (*given, "110", "32")[:3] if len(given) == 1 else (*given, "32")[:3]
    return ink(int(seed), float(width), float(height), colour)


def typeset(body: str, setup: str = "") -> bytes:
    """A PDF of typst source; `%ink SEED [WIDTH HEIGHT] [#COLOUR]%` becomes a signature."""
    source = PRELUDE + setup + "\n" + re.sub(r"%ink ([^%]+)%", _ink, body)
    source = "`".join(
        piece if number % 2 else re.sub(r"(?<!\\)([@$])", r"\\\1", piece)
        for number, piece in enumerate(source.split("`"))
    )
    source = re.sub(r"(?m)(^\s*|\[)(\d+)\. ", r"\1\2\\. ", source)
    return bytes(typst.compile(source.encode(), timestamp=datetime(2026, 1, 5, tzinfo=UTC)))


def style(
    font: str = "Carlito",
    size: float = 10.5,
    margin: str = "2.2cm",
    paper: str = "a4",
    lang: str = "en",
    more: str = "",
) -> str:
    """The set rules of a page."""
    return (
        f'#set page("{paper}", margin: {margin})\n'
        f'#set text(font: "{font}", size: {size}pt, lang: "{lang}", hyphenate: false)\n{more}'
    )


def page(
    layout: str,
    setup: str,
    body: str,
    label: dict[str, Any],
    scanner: Scanner | None = None,
    scanned_pages: tuple[int, ...] = (),
) -> Paper:
    """A paper of one typeset file: as text, scanned whole, or with some pages scanned."""
    source = typeset(body, setup)
    if scanner and scanned_pages:
        return Paper(layout, "a", "mixed", mixed(source, scanner, scanned_pages), label, source)
    if scanner:
        return Paper(layout, "a", "scan", scan(source, scanner), label, source)
    return Paper(layout, "a", "text", source, label)


def mixed(source: bytes, scanner: Scanner, which: tuple[int, ...]) -> bytes:
    """The file with the given pages (from 0) as pictures."""
    text, picture = PdfReader(io.BytesIO(source)), PdfReader(io.BytesIO(scan(source, scanner)))
    writer = PdfWriter()
    for number in range(len(text.pages)):
        writer.add_page((picture if number in which else text).pages[number])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Form:
    """A sheet with fillable fields; heights are measured from the top in points."""

    def __init__(self, size: tuple[float, float] = (595.3, 841.9), title: str = "") -> None:
        self.out = io.BytesIO()
        self.size = size
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.canvas.setTitle(title)

    def text(
        self, x: float, y: float, words: str, face: str = "Helvetica", size: float = 9.5
    ) -> None:
        """A line of print."""
        self.canvas.setFont(face, size)
        self.canvas.drawString(x, self.size[1] - y, words)

    def lines(
        self, x: float, y: float, words: str, face: str = "Helvetica", size: float = 9.5
    ) -> float:
        """Several lines of print; the height after them."""
        for line in words.strip().splitlines():
            self.text(x, y, line.strip(), face, size)
            y += size * 1.35
        return y

    def rule(self, x: float, y: float, width: float, thick: float = 0.6) -> None:
        """A level line."""
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.size[1] - y, x + width, self.size[1] - y)

    def band(self, x: float, y: float, width: float, height: float, shade: float) -> None:
        """A grey field."""
        self.canvas.setFillGray(shade)
        self.canvas.rect(x, self.size[1] - y - height, width, height, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def field(self, name: str, x: float, y: float, width: float, value: str = "") -> None:
        """A text field whose base line is about y."""
        self.canvas.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=self.size[1] - y - 4,
            width=width,
            height=16,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=0.5,
            borderColor=black,
            fillColor=white,
            maxlen=300,
        )

    def box(self, name: str, x: float, y: float, checked: bool = False) -> None:
        """A tick box."""
        self.canvas.acroForm.checkbox(
            name=name,
            x=x,
            y=self.size[1] - y - 2,
            size=12,
            checked=checked,
            buttonStyle="check",
            borderWidth=0.7,
        )

    def sign(self, seed: int, x: float, y: float, width: float = 100, height: float = 26) -> None:
        """A signature in ink whose base line is about y."""
        rng = random.Random(seed)
        pen = self.canvas
        pen.saveState()
        pen.setStrokeColorRGB(0.1, 0.15, 0.42)
        pen.setLineWidth(rng.uniform(0.9, 1.4))
        path = pen.beginPath()
        base = self.size[1] - y
        path.moveTo(x, base)
        count = rng.randint(6, 10)
        step = width / count
        for number in range(count):
            tall = height * (rng.uniform(0.7, 1.1) if number in (0, 4) else rng.uniform(0.1, 0.4))
            path.curveTo(
                x + step * rng.uniform(0, 1),
                base + tall,
                x + step * rng.uniform(-0.4, 0.6),
                base - height * rng.uniform(0, 0.25),
                x + step * rng.uniform(0.8, 1.1),
                base + height * rng.uniform(-0.05, 0.12),
            )
            x += step
        pen.drawPath(path)
        pen.restoreState()

    def paper(self, layout: str, label: dict[str, Any]) -> Paper:
        """Closes the file."""
        self.canvas.showPage()
        self.canvas.save()
        return Paper(layout, "a", "form", self.out.getvalue(), label)
