"""The drawing board: typst pages with pen strokes and boxes, reportlab pages with fields."""

import io
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.colors import HexColor, black, white
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

AC = "acceptance_certificate"
CO = "change_order"
TS = "timesheet_approval"
PO = "purchase_order"
SOW = "statement_of_work"
MAIL = "email"
OTHER = "other"

FONTS = ["/usr/share/fonts"]

TOOLS = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false, ligatures: false)
#let noise(seed, n) = {
  let s = seed * 7919 + 104729
  let out = ()
  for _ in range(n) {
    s = calc.rem(s * 16807 + 11, 2147483647)
    out.push(calc.rem(s, 9973) / 9973.0)
  }
  out
}
// A signature: loops that run to the right, then a stroke back under them.
#let sig(seed, w: 40mm, h: 11mm, ink: rgb("#1c2d6e"), t: 0.9pt) = {
  let n = 3 + calc.rem(seed * 7, 8)
  let h = h * (0.75 + 0.5 * calc.rem(seed * 3, 7) / 7)
  let r = noise(seed, 6 * n + 8)
  let parts = (curve.move((0mm, h * (0.4 + 0.4 * r.at(0)))),)
  for i in range(n) {
    let q = r.slice(6 * i + 1, 6 * i + 7)
    let step = w * 0.8 / n
    parts.push(curve.cubic(
      (step * (i + 0.9 * q.at(0)), h * (1.5 * q.at(1) - 0.4)),
      (step * (i + 1.4 * q.at(2) - 0.3), h * (1.5 * q.at(3) - 0.2)),
      (step * (i + 0.7 + 0.6 * q.at(4)), h * (0.3 + 0.5 * q.at(5))),
    ))
  }
  let z = r.slice(6 * n + 1)
  parts.push(curve.cubic((w * 1.05, h * 0.1), (w * (0.9 + 0.1 * z.at(0)), h * 1.1),
    (w * (0.2 + 0.4 * z.at(1)), h * (0.75 + 0.3 * z.at(2)))))
  if calc.rem(seed, 2) == 0 {
    parts.push(curve.quad((w * 0.6, h * (0.6 + 0.2 * z.at(3))), (w, h * (0.5 + 0.3 * z.at(4)))))
  }
  box(width: w, height: h, place(top + left, curve(stroke: (paint: ink, thickness: t,
    cap: "round", join: "round"), ..parts)))
}
// A rule to write on, with or without something on it.
#let on(w, body, h: 11mm, s: 0.5pt) = box(width: w, height: h, stroke: (bottom: s),
  place(bottom + left, dx: 2mm, dy: 1.5mm, body))
#let wr(w, body, h: 9mm) = box(width: w, height: h, stroke: (bottom: 0.5pt),
  place(bottom + left, dx: 2mm, dy: -1.2mm, body))
#let pen(body, size: 13pt, ink: rgb("#1c2d6e"), font: "Dancing Script") = text(
  font: font, size: size, fill: ink, body)
// A box to tick: none, "x" (cross), "v" (tick), "f" (filled), "p" (pen cross that runs over).
#let bx(m, size: 3.2mm, ink: black) = h(0.6mm) + box(width: size, height: size, baseline: 0.5mm,
  stroke: 0.6pt, {
    let s = size
    let st = (paint: ink, thickness: 0.9pt, cap: "round")
    if m == "x" {
      place(line(start: (0.6mm, 0.6mm), end: (s - 0.6mm, s - 0.6mm), stroke: st))
      place(line(start: (s - 0.6mm, 0.6mm), end: (0.6mm, s - 0.6mm), stroke: st))
    } else if m == "p" {
      place(line(start: (-0.5mm, -0.2mm), end: (s + 0.7mm, s + 0.3mm), stroke: st))
      place(line(start: (s + 0.9mm, -0.9mm), end: (-0.2mm, s + 0.5mm), stroke: st))
    } else if m == "v" {
      place(curve(stroke: st, curve.move((0.4mm, s * 0.5)), curve.line((s * 0.4, s * 0.9)),
        curve.cubic((s * 0.6, s * 0.4), (s * 0.9, 0mm), (s + 0.8mm, -1mm))))
    } else if m == "f" { place(dx: 0.6mm, dy: 0.6mm, rect(width: s - 1.2mm, height: s - 1.2mm,
      fill: black)) }
  }) + h(0.9mm)
#let stamp(body, ink: rgb("#a02030"), turn: -6deg, w: auto) = rotate(turn, rect(width: w,
  stroke: 1.4pt + ink, inset: 5pt, radius: 2pt, align(center, text(fill: ink, body))))
#let across(word, size: 90pt, ink: rgb("#d9a0a0"), turn: -38deg) = place(center + horizon,
  rotate(turn, text(size: size, weight: "bold", fill: ink, font: "Liberation Sans", word)))
"""


def typeset(source: str) -> bytes:
    """A PDF from a page's source."""
    pdf: bytes = typst.compile((TOOLS + source).encode(), font_paths=FONTS, format="pdf")
    return pdf


def text(layout: str, source: str, label: dict[str, Any]) -> Paper:
    """A paper that came out of an office programme."""
    return Paper(layout, "a", "text", typeset(source), label)


def scanned(layout: str, source: str, label: dict[str, Any], how: Scanner) -> Paper:
    """A paper that was printed, signed and laid on a scanner."""
    pdf = typeset(source)
    return Paper(layout, "a", "scan", scan(pdf, how), label, pdf)


def mixed(
    layout: str, first: str, second: str, label: dict[str, Any], how: Scanner, late: bool = True
) -> Paper:
    """A typed part and a scanned part in one file; `late`: the scanned part comes last."""
    typed, behind = typeset(first), typeset(second)
    parts = [(typed, typed), (scan(behind, how), behind)]
    if not late:
        parts.reverse()
    return Paper(
        layout, "a", "mixed", joined(*(p[0] for p in parts)), label, joined(*(p[1] for p in parts))
    )


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Sheet:
    """A page with fields to fill in."""

    def __init__(self, size: tuple[float, float], title: str) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.canvas.setTitle(title)
        self.width, self.height = size

    def say(
        self,
        x: float,
        y: float,
        words: str,
        face: str = "Helvetica",
        size: float = 9.5,
        ink: str = "#000000",
    ) -> None:
        self.canvas.setFillColor(HexColor(ink))
        self.canvas.setFont(face, size)
        self.canvas.drawString(x, y, words)

    def lines(
        self,
        x: float,
        y: float,
        words: str,
        wide: float,
        face: str = "Helvetica",
        size: float = 9.5,
        lead: float = 12.5,
    ) -> float:
        """Wrapped prose; returns the height under the last line."""
        row: list[str] = []
        for word in [*words.split(), ""]:
            full = " ".join([*row, word])
            if not word or self.canvas.stringWidth(full, face, size) > wide:
                self.say(x, y, " ".join(row), face, size)
                y -= lead
                row = [word]
            else:
                row.append(word)
        return y

    def field(
        self,
        name: str,
        x: float,
        y: float,
        wide: float,
        value: str,
        high: float = 17,
        face: str = "Helvetica",
        size: float = 9.5,
        many: bool = False,
    ) -> None:
        self.canvas.acroForm.textfield(
            name=name,
            tooltip=name,
            x=x,
            y=y,
            width=wide,
            height=high,
            value=value,
            fontName=face,
            fontSize=size,
            borderWidth=0.5,
            borderColor=HexColor("#8890a0"),
            fillColor=HexColor("#f2f5fb"),
            textColor=black,
            forceBorder=True,
            fieldFlags="multiline" if many else "",
        )

    def check(
        self, name: str, x: float, y: float, ticked: bool, style: str = "check", size: float = 12
    ) -> None:
        self.canvas.acroForm.checkbox(
            name=name,
            tooltip=name,
            x=x,
            y=y,
            size=size,
            checked=ticked,
            buttonStyle=style,
            borderColor=black,
            fillColor=white,
            textColor=black,
            borderWidth=0.8,
            forceBorder=True,
        )

    def rule(self, x: float, y: float, wide: float, thick: float = 0.5) -> None:
        self.canvas.setStrokeColor(black)
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, y, x + wide, y)

    def scrawl(self, x: float, y: float, steps: tuple[tuple[float, ...], ...]) -> None:
        """A signature from curve pieces relative to (x, y)."""
        self.canvas.setStrokeColor(HexColor("#20307a"))
        self.canvas.setLineWidth(1.0)
        path = self.canvas.beginPath()
        path.moveTo(x, y)
        for a, b, c, d, e, f in steps:
            path.curveTo(x + a, y + b, x + c, y + d, x + e, y + f)
        self.canvas.drawPath(path)

    def paper(self, layout: str, label: dict[str, Any]) -> Paper:
        self.canvas.save()
        return Paper(layout, "a", "form", self.out.getvalue(), label)
