"""The drawing board: Typst pages, pen strokes, rubber stamps, and forms with fields."""

import io
import random
import re
from functools import cache
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, black, white
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRELUDE = r"""
#let blue = rgb("#1c2f80")
#let pen-black = rgb("#20202a")
#let rnd(seed, i) = {
  let x = calc.rem(seed * 7919 + i * 10473 + i * i * 613 + 77, 10007)
  calc.rem(x * x + 31 * x + 17, 997) / 997
}
#let ink(seed, w: 36mm, h: 11mm, col: blue, pen: 0.9pt) = box(width: w, height: h, {
  let n = 6 + calc.rem(seed, 5)
  let steps = ()
  for i in range(1, n + 1) {
    let up = if calc.rem(i, 2) == 0 { 0.15 } else { 0.6 }
    let tall = if i < 3 { 1.0 } else { 0.55 }
    let x = w * (i / n) * (0.72 + 0.1 * rnd(seed, i))
    let y = h * (1 - (1 - up - 0.35 * rnd(seed, i + 40)) * tall)
    let cx = x - w * (0.04 + 0.16 * rnd(seed, i + 9))
    let cy = y + h * (rnd(seed, i + 21) - 0.5) * 0.9
    steps.push(curve.cubic(auto, (cx, cy), (x, y)))
  }
  place(top + left, curve(
    stroke: (paint: col, thickness: pen, cap: "round", join: "round"),
    curve.move((0mm, h * (0.5 + 0.3 * rnd(seed, 3)))),
    ..steps,
    curve.cubic(auto, (w * 0.9, h * 0.2), (w * (0.9 + 0.1 * rnd(seed, 5)), h * 0.55)),
  ))
  if calc.rem(seed, 3) == 0 {
    place(top + left, curve(
      stroke: (paint: col, thickness: pen * 0.8, cap: "round"),
      curve.move((w * 0.1, h * 0.95)),
      curve.cubic((w * 0.3, h * 0.7), (w * 0.6, h * 1.05), (w * 0.85, h * 0.8)),
    ))
  }
})
#let hand(body, size: 15pt, col: blue, face: "Dancing Script") = text(
  font: face, size: size, fill: col, body)
#let tick(col: blue, s: 4mm) = box(width: s, height: s, place(top + left, curve(
  stroke: (paint: col, thickness: 1.2pt, cap: "round", join: "round"),
  curve.move((s * 0.05, s * 0.55)),
  curve.line((s * 0.35, s * 0.95)),
  curve.cubic((s * 0.5, s * 0.6), (s * 0.7, s * 0.2), (s * 1.1, s * -0.1)),
)))
#let cross(col: blue, s: 4mm) = box(width: s, height: s, {
  place(top + left, line(start: (0mm, s * 0.08), end: (s, s * 0.94), stroke: 1.2pt + col))
  place(top + left, line(start: (s * 0.05, s), end: (s * 0.96, 0mm), stroke: 1.1pt + col))
})
#let cb(mark: none, s: 3.4mm) = box(width: s, height: s, baseline: 0.5mm, stroke: 0.7pt, {
  if mark != none { place(center + horizon, mark) }
})
#let stamp(body, turn: -8deg, col: rgb("#a3202a"), pad: 2.5mm, size: 11pt) = rotate(turn, box(
  stroke: 1.6pt + col, inset: pad, radius: 1.5mm, text(fill: col, size: size, weight: "bold", body)))
#let across(body, size: 90pt, turn: -38deg, col: rgb(190, 190, 190, 130)) = place(
  center + horizon, rotate(turn, text(size: size, weight: "bold", fill: col, body)))
#let rule(w: 100%, s: 0.5pt) = line(length: w, stroke: s)
#let slot(body, w: 62mm, h: 13mm, under: none) = box(width: w, stack(
  spacing: 1.5mm, box(height: h, width: w, align(left + bottom, body)), line(length: w, stroke: 0.5pt),
  text(size: 0.82em, under)))
"""


@cache
def fonts() -> typst.Fonts:
    """The installed faces, looked up once."""
    return typst.Fonts()


def sheet(
    body: str,
    lang: str = "en",
    font: str = "Carlito",
    size: float = 10.5,
    paper: str = "a4",
    margin: str = "(x: 22mm, y: 20mm)",
    lead: str = "0.65em",
    gap: str = "0.95em",
) -> bytes:
    """One document set by Typst; mail addresses need no escapes."""
    body = re.sub(r"<(?=[\w.\-]+@)", r"\\<", body)
    body = re.sub(r"(?<=[\w.])@(?=\w)", r"\\@", body)
    faces = f'("{font}", "DejaVu Sans")'
    head = f"""
#set document(date: none)
#set page(paper: "{paper}", margin: {margin})
#set text(font: {faces}, size: {size}pt, lang: "{lang}", hyphenate: false, ligatures: false)
#set smartquote(enabled: false)
#set par(leading: {lead}, spacing: {gap})
"""
    data: bytes = typst.compile((PRELUDE + head + body).encode(), font_paths=[], format="pdf")
    return data


def text(layout: str, body: str, label: dict[str, Any], **style: Any) -> Paper:
    """A page with its text in it."""
    lang = style.pop("lang", label["language"] or "en")
    return Paper(layout, "a", "text", sheet(body, lang=lang, **style), label)


def scanned(layout: str, body: str, label: dict[str, Any], how: Scanner, **style: Any) -> Paper:
    """A page that lay on a scanner."""
    page = sheet(body, lang=label["language"] or "en", **style)
    return Paper(layout, "a", "scan", scan(page, how), label, source=page)


def mixed(
    layout: str,
    bodies: tuple[str, str],
    label: dict[str, Any],
    how: Scanner,
    styles: tuple[dict[str, Any], dict[str, Any]],
) -> Paper:
    """A typed page with a scanned sheet behind it."""
    lang = label["language"] or "en"
    first, second = (sheet(b, lang=lang, **s) for b, s in zip(bodies, styles, strict=True))
    return Paper(
        layout, "a", "mixed", joined(first, scan(second, how)), label, joined(first, second)
    )


def joined(*parts: bytes) -> bytes:
    """Several documents one after the other."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Blank:
    """A form with fields to fill in, drawn from the top of the sheet downwards."""

    def __init__(self, size: tuple[float, float] = (595.3, 841.9), face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.height = size[1]
        self.face = face
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)

    def say(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 10,
        bold: bool = False,
        colour: Color = black,
    ) -> None:
        """Words at a place measured from the upper left."""
        name = {"Times-Roman": "Times-Bold"}.get(self.face, f"{self.face}-Bold")
        self.canvas.setFillColor(colour)
        self.canvas.setFont(name if bold else self.face, size)
        self.canvas.drawString(x, self.height - y, words)
        self.canvas.setFillColor(black)

    def prose(self, x: float, y: float, words: str, width: float, size: float = 10) -> float:
        """A paragraph; gives back the height after it."""
        line = ""
        for word in words.split():
            if self.canvas.stringWidth(f"{line} {word}", self.face, size) > width:
                self.say(x, y, line, size)
                y, line = y + size * 1.35, word
            else:
                line = f"{line} {word}".strip()
        self.say(x, y, line, size)
        return y + size * 1.9

    def bar(self, x: float, y: float, width: float, height: float, colour: Color) -> None:
        """A coloured strip."""
        self.canvas.setFillColor(colour)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)
        self.canvas.setFillColor(black)

    def rule(self, x: float, y: float, width: float, thick: float = 0.6) -> None:
        """A line."""
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.height - y, x + width, self.height - y)

    def field(
        self,
        name: str,
        value: str,
        x: float,
        y: float,
        width: float,
        height: float = 18,
        size: float = 10,
        many: bool = False,
    ) -> None:
        """A field for words."""
        self.canvas.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=self.height - y - height + 13,
            width=width,
            height=height,
            fontName="Helvetica",
            fontSize=size,
            borderWidth=0.5,
            fillColor=white,
            borderColor=Color(0.5, 0.5, 0.55),
            textColor=black,
            forceBorder=True,
            fieldFlags="multiline" if many else "",
        )

    def tick(self, name: str, on: bool, x: float, y: float, style: str = "check") -> None:
        """A box to tick."""
        self.canvas.acroForm.checkbox(
            name=name,
            checked=on,
            x=x,
            y=self.height - y - 3,
            size=12,
            buttonStyle=style,
            borderWidth=0.8,
            borderColor=black,
            fillColor=white,
            textColor=black,
            forceBorder=True,
        )

    def ink(self, x: float, y: float, seed: int, width: float = 110, height: float = 30) -> None:
        """A signature by pen."""
        pen = random.Random(seed)
        self.canvas.setStrokeColor(Color(0.1, 0.17, 0.48))
        self.canvas.setLineWidth(1.1)
        path = self.canvas.beginPath()
        at = x, self.height - y
        path.moveTo(*at)
        count = pen.randint(6, 9)
        for i in range(count):
            to = (
                x + width * (i + 1) / count,
                self.height - y + height * pen.uniform(0.1, 0.9) * (1 if i % 2 else 0.3),
            )
            bend = pen.uniform(-14, 14)
            path.curveTo(at[0] + bend, at[1] + height * 0.6, to[0] - bend, to[1] - 8, *to)
            at = to
        self.canvas.drawPath(path)
        self.canvas.setStrokeColor(black)

    def leaf(self) -> None:
        """The next sheet."""
        self.canvas.showPage()

    def paper(self, layout: str, label: dict[str, Any]) -> Paper:
        """The finished form."""
        self.canvas.save()
        return Paper(layout, "a", "form", self.out.getvalue(), label)
