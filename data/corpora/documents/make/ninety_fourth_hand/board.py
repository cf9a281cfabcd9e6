"""The drawing board: typeset sheets, sheets drawn by hand on a canvas, pens and stamps."""

import io
import random
from pathlib import Path
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

__all__ = [
    "A4",
    "HexColor",
    "Paper",
    "Scanner",
    "Sheet",
    "black",
    "joined",
    "letter",
    "mixed",
    "scanned",
    "typeset",
    "white",
]

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set par(justify: false, leading: 0.64em, spacing: 1.15em)
#let pen = rgb("#1d2f7c")
#let rnd(seed, n) = {
  let s = calc.rem(seed * 1299709 + 15485863, 2147483648)
  let out = ()
  for i in range(n + 9) {
    s = calc.rem(s * 1103515245 + 12345, 2147483648)
    out.push(s / 2147483648)
  }
  out.slice(9)
}
#let ink(seed, w: 40mm, h: 12mm, paint: pen, thick: 0.9pt) = {
  let r = rnd(seed, 160)
  let n = 5 + calc.floor(r.at(0) * 5)
  let step = 0.72 * w / n
  let base = h * 0.68
  let parts = (curve.move((0.02 * w, base)),)
  let first = calc.rem(seed, 4)
  let x = 0.12 * w
  if first == 0 {
    parts.push(curve.cubic((0.02 * w + r.at(1) * 0.1 * w, -0.25 * h),
      (0.22 * w, -0.1 * h * r.at(2)),
      (x, base + 0.25 * h * r.at(3))))
  } else if first == 1 {
    parts.push(curve.line(((0.04 + 0.05 * r.at(1)) * w, -0.1 * h)))
    parts.push(curve.cubic((0.3 * w, -0.2 * h), (0.28 * w, 0.6 * h), (0.05 * w, 0.4 * h)))
    parts.push(curve.line((x + 0.05 * w, base + 0.1 * h)))
  } else if first == 2 {
    parts.push(curve.cubic((-0.06 * w, -0.4 * h * r.at(2)), (0.3 * w, -0.5 * h),
      (0.16 * w, 0.1 * h)))
    parts.push(curve.cubic((0 * w, 0.1 * h), (0.02 * w, base + 0.4 * h), (x, base)))
  } else {
    parts.push(curve.line((0.1 * w, -0.15 * h * r.at(1))))
    parts.push(curve.line(((0.15 + 0.05 * r.at(2)) * w, base + 0.1 * h)))
    parts.push(curve.move((0.05 * w, 0.4 * h)))
    parts.push(curve.line((x + 0.06 * w, 0.34 * h)))
  }
  for i in range(n) {
    let a = r.at(4 + i * 5)
    let b = r.at(5 + i * 5)
    let c = r.at(6 + i * 5)
    let up = if calc.rem(i + seed, 3) == 0 { 0.75 } else { 0.32 }
    parts.push(curve.cubic((x + step * 0.5 * a, base - up * h * (0.6 + b)),
      (x + step * (0.4 + c), base - up * h * b),
      (x + step * (0.6 + 0.4 * a), base + h * 0.12 * (c - 0.3))))
    x = x + step * (0.75 + 0.3 * b)
  }
  parts.push(curve.cubic((x + 0.06 * w, base - 0.5 * h), (x, base + 0.5 * h * r.at(90)),
    (w * (0.9 + 0.1 * r.at(91)), base - 0.3 * h * r.at(92))))
  box(width: w, height: h, curve(stroke: (paint: paint, thickness: thick, cap: "round"), ..parts))
}
#let sign(seed, w: 40mm, h: 12mm, dx: 0mm, dy: 0mm, paint: pen, thick: 0.9pt) = box(width: 0pt,
  height: 0pt, place(top + left, dx: dx, dy: dy - h * 0.8, ink(seed, w: w, h: h, paint: paint,
  thick: thick)))
#let hand(body, size: 1.15em, face: "DkgHandwriting", paint: pen) = text(font: face, size: size,
  fill: paint, body)
#let ln(w) = box(width: w, stroke: (bottom: 0.5pt), height: 0.8em)
#let bo = box(width: 0.75em, height: 0.75em, stroke: 0.6pt, baseline: 0.05em)
#let bv = box(width: 0.75em, height: 0.75em, stroke: 0.6pt, baseline: 0.05em,
  place(top + left, curve(stroke: 1.1pt + pen, curve.move((0.1em, 0.3em)),
  curve.line((0.32em, 0.66em)), curve.cubic((0.5em, 0.2em), (0.7em, 0em), (1em, -0.25em)))))
#let bx = box(width: 0.75em, height: 0.75em, stroke: 0.6pt, baseline: 0.05em,
  place(top + left, curve(stroke: 1pt + pen, curve.move((0.05em, 0.02em)),
  curve.line((0.72em, 0.74em)), curve.move((0.7em, -0.02em)), curve.line((0.04em, 0.7em)))))
#let tick(paint: pen) = box(width: 0.9em, height: 0.75em, place(top + left,
  curve(stroke: 1.1pt + paint,
  curve.move((0.1em, 0.35em)), curve.line((0.35em, 0.72em)),
  curve.cubic((0.5em, 0.3em), (0.7em, 0.1em), (0.95em, -0.15em)))))
#let stamp(body, paint: rgb("#b3202a"), turn: -7deg, size: 10pt) = rotate(turn, box(
  stroke: 1.6pt + paint, radius: 3pt, inset: 6pt, align(center, text(fill: paint, size: size,
  weight: "bold", body))))
#let across(word, size: 92pt, paint: rgb(200, 30, 30, 60), turn: -38deg) = place(center + horizon,
  rotate(turn, text(font: "Nimbus Sans", size: size, weight: "bold", fill: paint, word)))
"""


def typeset(
    body: str,
    face: str = "Liberation Sans",
    size: float = 10,
    margin: str = "22mm",
    paper: str = "a4",
    lang: str = "en",
    more: str = "",
    page: str = "",
) -> bytes:
    """A sheet from markup; `page` holds further page settings, `more` further rules."""
    rules = (
        f'#set page(paper: "{paper}", margin: {margin}{", " + page if page else ""})\n'
        f'#set text(font: "{face}", size: {size}pt, lang: "{lang}", hyphenate: false, '
        f"ligatures: false)\n{more}\n"
    )
    source = PRELUDE + rules + body
    data: bytes = typst.compile(source.encode())
    return data


FACES = {
    "carlito": "crosextra/Carlito-Regular",
    "carlito-b": "crosextra/Carlito-Bold",
    "carlito-i": "crosextra/Carlito-Italic",
    "caladea": "crosextra/Caladea-Regular",
    "caladea-b": "crosextra/Caladea-Bold",
    "lato": "lato/Lato-Regular",
    "lato-b": "lato/Lato-Bold",
    "narrow": "liberation/LiberationSansNarrow-Regular",
    "narrow-b": "liberation/LiberationSansNarrow-Bold",
    "mono": "liberation/LiberationMono-Regular",
    "mono-b": "liberation/LiberationMono-Bold",
    "dejavu": "dejavu/DejaVuSans",
    "dejavu-b": "dejavu/DejaVuSans-Bold",
    "hand": "fifthhorseman/dkg",
}


def _face(name: str) -> str:
    if name in FACES:
        if name not in pdfmetrics.getRegisteredFontNames():
            path = Path("/usr/share/fonts/truetype") / f"{FACES[name]}.ttf"
            pdfmetrics.registerFont(TTFont(name, str(path)))
        return name
    return name


class Sheet:
    """A canvas with its origin at the top left, in points."""

    def __init__(self, size: tuple[float, float] = A4, face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.width, self.height = size
        self.c = Canvas(self.out, pagesize=size, invariant=1)
        self.face = face

    def put(
        self, x: float, y: float, words: str, size: float = 10, face: str = "", **how: Any
    ) -> float:
        """One line of words; returns the y of the next line."""
        self.c.setFont(_face(face or self.face), size)
        self.c.setFillColor(how.get("color", black))
        draw = {"right": self.c.drawRightString, "center": self.c.drawCentredString}.get(
            how.get("align", ""), self.c.drawString
        )
        draw(x, self.height - y, words)
        self.c.setFillColor(black)
        return y + size * 1.35

    def flow(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        size: float = 10,
        face: str = "",
        lead: float = 1.35,
        color: Color = black,
    ) -> float:
        """Words set in lines of at most that width; returns the y after the last."""
        name = _face(face or self.face)
        for piece in words.split("\n"):
            line = ""
            for word in piece.split():
                trial = f"{line} {word}".strip()
                if pdfmetrics.stringWidth(trial, name, size) > width and line:
                    self.put(x, y, line, size, name, color=color)
                    y += size * lead
                    line = word
                else:
                    line = trial
            self.put(x, y, line, size, name, color=color)
            y += size * lead
        return y

    def line(self, x: float, y: float, x2: float, y2: float, thick: float = 0.5) -> None:
        """A straight rule."""
        self.c.setLineWidth(thick)
        self.c.line(x, self.height - y, x2, self.height - y2)

    def box(
        self, x: float, y: float, w: float, h: float, fill: Color | None = None, thick: float = 0.5
    ) -> None:
        """A frame whose upper left corner is given."""
        self.c.setLineWidth(thick)
        if fill is not None:
            self.c.setFillColor(fill)
        stroke = int(thick > 0)
        self.c.rect(x, self.height - y - h, w, h, stroke=stroke, fill=int(fill is not None))
        self.c.setFillColor(black)

    def grid(
        self,
        x: float,
        y: float,
        widths: list[float],
        rows: list[list[str]],
        size: float = 9,
        head: str = "Helvetica-Bold",
        high: float = 17,
    ) -> float:
        """A ruled table of one-line cells."""
        for number, row in enumerate(rows):
            at = x
            for wide, cell in zip(widths, row, strict=True):
                self.box(at, y, wide, high)
                self.put(at + 4, y + high - 5, cell, size, head if number == 0 else "")
                at += wide
            y += high
        return y

    def tick(self, x: float, y: float, size: float = 9, mark: str = "") -> None:
        """A box, with "v" or "x" in it."""
        self.box(x, y, size, size)
        self.c.setStrokeColor(HexColor("#1d2f7c"))
        self.c.setLineWidth(1.2)
        top = self.height - y
        if mark == "v":
            self.c.line(x + 1, top - size * 0.5, x + size * 0.4, top - size * 0.9)
            self.c.line(x + size * 0.4, top - size * 0.9, x + size * 1.2, top + size * 0.2)
        elif mark == "x":
            self.c.line(x + 1, top - 1, x + size - 1, top - size + 1)
            self.c.line(x + size - 1, top - 0.5, x + 1.5, top - size + 1)
        self.c.setStrokeColor(black)

    def ink(self, x: float, y: float, seed: int, w: float = 110, h: float = 28) -> None:
        """A name written with a pen, standing on y."""
        rng = random.Random(seed)
        base = self.height - y
        self.c.setStrokeColor(HexColor(rng.choice(("#1d2f7c", "#222222", "#14357a"))))
        self.c.setLineWidth(rng.uniform(0.8, 1.2))
        path = self.c.beginPath()
        path.moveTo(x, base)
        at = x + w * 0.12
        if seed % 3 == 0:
            path.curveTo(x + 2, base + h * 1.1, x + w * 0.25, base + h * 1.2, at, base - h * 0.2)
        elif seed % 3 == 1:
            path.lineTo(x + w * 0.08, base + h)
            path.curveTo(x + w * 0.3, base + h, x + w * 0.25, base + h / 3, x, base + h * 0.4)
            path.lineTo(at, base)
        else:
            path.curveTo(x - w * 0.1, base + h, x + w * 0.3, base + h * 1.4, x + w * 0.2, base + h)
            path.curveTo(x, base + h * 0.9, x, base - h * 0.4, at, base)
        count = rng.randint(5, 9)
        for _ in range(count):
            step = w * 0.7 / count * rng.uniform(0.7, 1.2)
            high = h * rng.choice((0.35, 0.4, 0.95))
            path.curveTo(
                at + step * rng.random(),
                base + high,
                at + step * rng.uniform(0.4, 1.3),
                base + high * rng.random(),
                at + step,
                base - h * rng.uniform(-0.05, 0.15),
            )
            at += step
        path.curveTo(at + 8, base + h * 0.6, at, base - h * 0.6, x + w, base + h * rng.random() / 2)
        self.c.drawPath(path)
        self.c.setStrokeColor(black)

    def across(self, words: str, size: float = 90, turn: float = 40) -> None:
        """A word in pale grey over the sheet."""
        self.c.saveState()
        self.c.setFillColor(Color(0.8, 0.2, 0.2, alpha=0.25))
        self.c.setFont("Helvetica-Bold", size)
        self.c.translate(self.width / 2, self.height / 2)
        self.c.rotate(turn)
        self.c.drawCentredString(0, 0, words)
        self.c.restoreState()

    def field(self, name: str, x: float, y: float, w: float, value: str, h: float = 15) -> None:
        """A text field of a fillable form."""
        self.c.acroForm.textfield(
            name=name,
            x=x,
            y=self.height - y - h,
            width=w,
            height=h,
            value=value,
            fontSize=9,
            borderWidth=0.5,
            forceBorder=True,
            fillColor=HexColor("#f2f5fb"),
            borderColor=HexColor("#8090b0"),
        )

    def check(self, name: str, x: float, y: float, on: bool, size: float = 11) -> None:
        """A box of a fillable form."""
        self.c.acroForm.checkbox(
            name=name,
            x=x,
            y=self.height - y - size,
            size=size,
            checked=on,
            buttonStyle="check",
            borderWidth=0.7,
            fillColor=white,
        )

    def next(self) -> None:
        """A new sheet."""
        self.c.showPage()

    def done(self) -> bytes:
        """The file."""
        self.c.save()
        return self.out.getvalue()


def joined(*parts: bytes) -> bytes:
    """Sheets bound together."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part), import_outline=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(layout: str, source: bytes, how: Scanner, label: dict[str, Any]) -> Paper:
    """The paper as it came off the glass."""
    return Paper(layout, "a", "scan", scan(source, how), label, source)


def mixed(layout: str, first: bytes, second: bytes, how: Scanner, label: dict[str, Any]) -> Paper:
    """A typed sheet with a scanned one behind it."""
    data = joined(first, scan(second, how))
    return Paper(layout, "a", "mixed", data, label, joined(first, second))
