"""The drawing board: typst pages with ink, ticks and stamps; reportlab forms; scans."""

import io
import random
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

rl_config.useA85 = 0

INK = r"""
#let chance(seed, n) = {
  let s = seed * 7919 + 104729
  let out = ()
  for i in range(n + 3) {
    s = calc.rem(s * 1103515245 + 12345, 2147483648)
    out.push(s / 2147483648)
  }
  out.slice(3)
}
#let ink(seed, w: 38, h: 11, c: rgb("#1f3178"), t: 0.8) = {
  let r = chance(seed, 90)
  let n = 4 + calc.floor(r.at(0) * 5)
  let x = 1.5
  let y = h * (0.35 + 0.3 * r.at(1))
  let parts = (curve.move((x * 1mm, y * 1mm)),)
  let step = (w - 6) / n
  for i in range(n) {
    let k = 2 + i * 6
    let nx = x + step * (0.6 + 0.7 * r.at(k))
    let ny = h * (0.3 + 0.45 * r.at(k + 1))
    let up = h * (-0.15 + 0.35 * r.at(k + 2))
    let dn = h * (0.75 + 0.35 * r.at(k + 3))
    let a = (x + step * (0.2 + r.at(k + 4)), if r.at(k + 5) > 0.4 { up } else { dn })
    let b = (nx - step * (r.at(k + 4) * 1.3 - 0.2), if r.at(k + 5) > 0.4 { dn } else { up })
    parts.push(curve.cubic(
      (a.at(0) * 1mm, a.at(1) * 1mm), (b.at(0) * 1mm, b.at(1) * 1mm), (nx * 1mm, ny * 1mm)))
    x = nx
    y = ny
  }
  parts.push(curve.cubic(
    ((x + 4) * 1mm, (y - 2 - 3 * r.at(80)) * 1mm), ((x - w * 0.3) * 1mm, (h * 1.05) * 1mm),
    ((x - w * r.at(81) * 0.6) * 1mm, (h * (0.75 + 0.2 * r.at(82))) * 1mm)))
  box(width: w * 1mm, height: h * 1mm,
    place(top + left, curve(stroke: (paint: c, thickness: t * 1pt, cap: "round"), ..parts)))
}
#let cell-box(size, inside) = box(width: size, height: size, baseline: 15%,
  stroke: 0.6pt, inset: 0pt, inside)
#let empty(size: 3.2mm) = cell-box(size, none)
#let tick(size: 3.2mm, c: rgb("#1f3178")) = cell-box(size, place(top + left,
  curve(stroke: (paint: c, thickness: 1.1pt, cap: "round"),
    curve.move((size * 0.12, size * 0.5)), curve.line((size * 0.42, size * 0.9)),
    curve.quad((size * 0.6, size * 0.3), (size * 1.2, -size * 0.25)))))
#let cross(size: 3.2mm, c: black) = cell-box(size, place(top + left,
  curve(stroke: (paint: c, thickness: 0.9pt, cap: "round"),
    curve.move((size * 0.1, size * 0.12)), curve.line((size * 0.92, size * 0.9)),
    curve.move((size * 0.9, size * 0.08)), curve.line((size * 0.1, size * 0.92)))))
#let over(body, angle: -38deg, size: 80pt, c: luma(205)) = place(center + horizon,
  rotate(angle, text(size: size, fill: c, weight: "bold", body)))
#let stamp(body, c: rgb("#b3261e"), angle: -7deg) = rotate(angle, box(
  stroke: 1.4pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold", body)))
#let rule(w: 100%, t: 0.5pt) = line(length: w, stroke: t)
#let under(w) = box(width: w, height: 0.8em, stroke: (bottom: 0.5pt))
"""


def sheet(
    body: str,
    font: str = "Carlito",
    size: float = 10,
    paper: str = "a4",
    margin: str = "22mm",
    lang: str = "en",
) -> bytes:
    """One typst source as a PDF."""
    head = (
        f"#set document(date: none)\n#set smartquote(enabled: false)\n"
        f'#set page(paper: "{paper}", margin: {margin})\n'
        f'#set text(font: ("{font}", "DejaVu Sans"), size: {size}pt, lang: "{lang}",'
        f" ligatures: false, hyphenate: false)\n"
    )
    pdf = typst.compile((head + INK + body).encode())
    assert isinstance(pdf, bytes)
    return pdf


def plain(layout: str, pdf: bytes, label: dict[str, Any]) -> Paper:
    """A paper as it came out of the writer's machine."""
    return Paper(layout, "a", "text", pdf, label)


def scanned(layout: str, pdf: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """A paper that went over the glass."""
    return Paper(layout, "a", "scan", scan(pdf, how), label, pdf)


def joined(parts: list[bytes]) -> bytes:
    """Several PDFs as one."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(
    layout: str, text: bytes, sheet_behind: bytes, label: dict[str, Any], how: Scanner
) -> Paper:
    """Written pages followed by scanned ones."""
    data = joined([text, scan(sheet_behind, how)])
    return Paper(layout, "a", "mixed", data, label, joined([text, sheet_behind]))


class Blank:
    """A form with fields, drawn from the top of an A4 sheet in points."""

    def __init__(self, size: tuple[float, float] = (595, 842)) -> None:
        self.out = io.BytesIO()
        self.size = size
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)

    def say(
        self,
        x: float,
        y: float,
        words: str,
        face: str = "Helvetica",
        size: float = 10,
        grey: float = 0,
    ) -> None:
        """Words at a place; y counts down from the top."""
        self.canvas.setFillGray(grey)
        self.canvas.setFont(face, size)
        self.canvas.drawString(x, self.size[1] - y, words)

    def lines(
        self, x: float, y: float, words: list[str], face: str = "Helvetica", size: float = 10
    ) -> None:
        """Several lines of words."""
        for number, line in enumerate(words):
            self.say(x, y + number * size * 1.35, line, face, size)

    def field(
        self,
        name: str,
        value: str,
        x: float,
        y: float,
        w: float,
        h: float = 17,
        size: float = 10,
        **more: Any,
    ) -> None:
        """A text field; y is its lower edge."""
        self.canvas.acroForm.textfield(
            name=name, value=value, x=x, y=self.size[1] - y, width=w, height=h, fontSize=size,
            borderWidth=0.5, **more,
        )  # fmt: skip

    def box(self, name: str, on: bool, x: float, y: float, style: str = "check") -> None:
        """A tick box; y is its lower edge."""
        self.canvas.acroForm.checkbox(
            name=name, checked=on, x=x, y=self.size[1] - y, size=12, buttonStyle=style,
            borderWidth=0.7,
        )  # fmt: skip

    def line(self, x: float, y: float, to_x: float, to_y: float, width: float = 0.5) -> None:
        """A ruled line."""
        self.canvas.setLineWidth(width)
        self.canvas.setStrokeGray(0)
        self.canvas.line(x, self.size[1] - y, to_x, self.size[1] - to_y)

    def bar(self, x: float, y: float, w: float, h: float, rgb: tuple[float, float, float]) -> None:
        """A filled rectangle; y is its upper edge."""
        self.canvas.setFillColorRGB(*rgb)
        self.canvas.rect(x, self.size[1] - y - h, w, h, stroke=0, fill=1)

    def ink(self, x: float, y: float, w: float, h: float, seed: int) -> None:
        """A name written by hand, from its left foot."""
        rng = random.Random(seed)
        path = self.canvas.beginPath()
        foot = self.size[1] - y
        here = x
        path.moveTo(here, foot + h * rng.uniform(0.3, 0.7))
        for _ in range(rng.randint(5, 8)):
            there = here + w / 7 * rng.uniform(0.6, 1.3)
            path.curveTo(
                here + w * rng.uniform(0.02, 0.12), foot + h * rng.uniform(0.8, 1.4),
                there - w * rng.uniform(-0.03, 0.1), foot - h * rng.uniform(0, 0.4),
                there, foot + h * rng.uniform(0.2, 0.7),
            )  # fmt: skip
            here = there
        path.curveTo(here + 12, foot + h, here - w * 0.2, foot - h * 0.5, x + w * 0.3, foot)
        self.canvas.setStrokeColorRGB(0.1, 0.15, 0.5)
        self.canvas.setLineWidth(rng.uniform(0.8, 1.3))
        self.canvas.drawPath(path)

    def done(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self.out.getvalue()
