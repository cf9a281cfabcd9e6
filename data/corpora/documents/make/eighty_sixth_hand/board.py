"""The drawing board: pages set with typst, fill-in forms drawn with reportlab."""

import io
import re
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#let blue = rgb("#1c2f78")
#let sig(seed, w: 40mm, h: 11mm, ink: blue, weight: 0.9pt) = box(width: w, height: h, {
  let s = seed * 977 + 4217
  let v = ()
  for i in range(90) {
    s = calc.rem(s * 1103 + 12347, 65521)
    v.push(s / 65521)
  }
  let n = 6 + calc.rem(seed, 5)
  let parts = (curve.move((w * 0.03, h * (0.35 + v.at(0) * 0.4))),)
  for i in range(n) {
    let x0 = w * (0.03 + 0.8 * i / n)
    let x1 = w * (0.03 + 0.8 * (i + 1) / n)
    let fade = 1 - 0.55 * i / n
    let y = h * (0.5 + (v.at(i * 5) - 0.5) * fade)
    let up = h * (0.5 - (0.3 + v.at(i * 5 + 1) * 0.9) * fade)
    let down = h * (0.5 + (0.2 + v.at(i * 5 + 2) * 0.7) * fade)
    parts.push(curve.cubic(
      (x0 + (x1 - x0) * (v.at(i * 5 + 3) * 1.9), up),
      (x1 - (x1 - x0) * (v.at(i * 5 + 4) * 1.4), down),
      (x1, y),
    ))
  }
  parts.push(curve.cubic((w * 0.98, h * v.at(70)), (w * 1.02, h * 0.9), (w * (0.25 + v.at(71) * 0.5), h * (0.8 + v.at(72) * 0.3))))
  place(top + left, rotate(-1deg * calc.rem(seed, 11), curve(stroke: (paint: ink, thickness: weight * (0.8 + 0.1 * calc.rem(seed, 6)), cap: "round"), ..parts)))
})
#let hand(size: 13pt, ink: blue, face: "Dancing Script", body) = text(font: face, size: size, fill: ink, body)
#let no(s: 3.2mm) = box(width: s, height: s, baseline: 10%, stroke: 0.6pt)
#let yes(s: 3.2mm, ink: blue) = box(width: s, height: s, baseline: 10%, stroke: 0.6pt, place(top + left, curve(
  stroke: (paint: ink, thickness: 1.1pt, cap: "round"),
  curve.move((s * 0.1, s * 0.5)), curve.line((s * 0.4, s * 0.95)), curve.cubic((s * 0.6, s * 0.3), (s * 0.9, -s * 0.1), (s * 1.25, -s * 0.35)))))
#let cross(s: 3.2mm, ink: blue) = box(width: s, height: s, baseline: 10%, stroke: 0.6pt, {
  place(top + left, line(start: (s * 0.05, s * 0.02), end: (s * 1.0, s * 0.93), stroke: 1pt + ink))
  place(top + left, line(start: (s * 0.95, -s * 0.1), end: (s * 0.02, s * 1.02), stroke: 1pt + ink))
})
#let blank(w) = box(width: w, height: 0.9em, baseline: 0.15em, stroke: (bottom: 0.5pt))
#let stamp(angle: -8deg, ink: rgb("#a3262b"), body) = rotate(angle, reflow: false, box(stroke: 1.6pt + ink, radius: 2pt, inset: 6pt, text(fill: ink, weight: "bold", body)))
#let across(body, angle: -38deg, size: 96pt, ink: rgb("#c9c9c9"), up: 0mm) = place(center + horizon, dy: -up, rotate(angle, text(size: size, weight: "bold", fill: ink, body)))
#let g = luma(105)
"""


def set_pdf(body: str, lang: str, font: str, size: float, margin: str, paper: str) -> bytes:
    """The page as PDF bytes; at signs and dollars in the body are plain letters."""
    body = re.sub(r"(?<!\\)([@$])", r"\\\1", body)
    head = (
        f'{PRELUDE}\n#set page(paper: "{paper}", margin: {margin})\n'
        f'#set text(font: ("{font}", "DejaVu Sans"), size: {size}pt, lang: "{lang}")\n'
    )
    writer = PdfWriter(io.BytesIO(bytes(typst.compile((head + body).encode()))))
    for key in ("/StructTreeRoot", "/MarkInfo", "/Metadata"):
        writer.root_object.pop(key, None)
    for sheet in writer.pages:
        sheet.pop("/StructParents", None)
        sheet.compress_content_streams()
    writer.compress_identical_objects(remove_unreferenced=True)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def page(
    layout: str,
    body: str,
    truth: dict[str, Any],
    font: str = "Carlito",
    size: float = 10.5,
    margin: str = "22mm",
    paper: str = "a4",
    scanner: Scanner | None = None,
    scanned_from: int | None = None,
) -> Paper:
    """One paper; `scanned_from` names the first page (from 0) that was scanned in a mixed file."""
    pdf = set_pdf(body, truth["language"] or "en", font, size, margin, paper)
    if scanner is None:
        return Paper(layout, "a", "text", pdf, truth)
    if scanned_from is None:
        return Paper(layout, "a", "scan", scan(pdf, scanner), truth, pdf)
    reader, pictures, writer = PdfReader(io.BytesIO(pdf)), PdfWriter(), PdfWriter()
    for number, sheet in enumerate(reader.pages):
        (writer if number < scanned_from else pictures).add_page(sheet)
    behind, out = io.BytesIO(), io.BytesIO()
    pictures.write(behind)
    for sheet in PdfReader(io.BytesIO(scan(behind.getvalue(), scanner))).pages:
        writer.add_page(sheet)
    writer.write(out)
    return Paper(layout, "a", "mixed", out.getvalue(), truth, pdf)


class Form:
    """A sheet with fields to fill in; y runs down from the top edge in points."""

    def __init__(self, face: str = "Helvetica", size: float = 10) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=A4, invariant=1)
        self.face, self.size, self.count = face, size, 0

    def say(self, x: float, y: float, text: str, size: float = 0, bold: bool = False) -> None:
        """One line of print."""
        bolds = {"Times-Roman": "Times-Bold"}
        face = bolds.get(self.face, f"{self.face}-Bold") if bold else self.face
        self.canvas.setFont(face, size or self.size)
        self.canvas.drawString(x, A4[1] - y, text)

    def prose(self, x: float, y: float, width: float, text: str) -> float:
        """A wrapped paragraph; returns the y below it."""
        for line in simpleSplit(text, self.face, self.size, width):
            self.say(x, y, line)
            y += self.size * 1.35
        return y

    def rule(self, x: float, y: float, width: float, weight: float = 0.6) -> None:
        """A line across."""
        self.canvas.setLineWidth(weight)
        self.canvas.line(x, A4[1] - y, x + width, A4[1] - y)

    def frame(self, x: float, y: float, width: float, height: float, grey: float = 1) -> None:
        """A box with a light ground."""
        self.canvas.setFillGray(grey)
        self.canvas.rect(x, A4[1] - y - height, width, height, fill=1)
        self.canvas.setFillGray(0)

    def field(self, x: float, y: float, width: float, value: str, tall: float = 17) -> None:
        """A text field whose lower edge stands a little under the line y."""
        self.count += 1
        if tall > 24:
            value = "\n".join(simpleSplit(value, "Helvetica", self.size, width - 12))
        self.canvas.acroForm.textfield(
            name=f"f{self.count}",
            value=value,
            x=x,
            y=A4[1] - y - 5,
            width=width,
            height=tall,
            fontSize=self.size,
            borderWidth=0.5,
            forceBorder=True,
            fieldFlags="multiline" if tall > 24 else "",
        )

    def box(self, x: float, y: float, on: bool, style: str = "check") -> None:
        """A box to tick."""
        self.count += 1
        self.canvas.acroForm.checkbox(
            name=f"b{self.count}",
            checked=on,
            x=x,
            y=A4[1] - y - 2,
            size=12,
            buttonStyle=style,
            borderWidth=0.7,
        )

    def ink(self, x: float, y: float, seed: int, width: float = 110) -> None:
        """A name written by hand over the line y."""
        path, base, value = self.canvas.beginPath(), A4[1] - y, seed * 37 % 101
        path.moveTo(x, base + 4)
        for step in range(6):
            value = (value * 57 + 31) % 101
            start, end = x + width * step / 6, x + width * (step + 1) / 6
            rise = (30 - 3 * step) * (0.4 + value / 150)
            path.curveTo(
                start + value / 5,
                base + rise,
                end - value / 4,
                base - rise / 3,
                end,
                base + 3 + value / 18,
            )
        path.curveTo(x + width, base - 6, x + width / 2, base - 5, x + width / 3, base - 2)
        self.canvas.setStrokeColorRGB(0.1, 0.18, 0.5)
        self.canvas.setLineWidth(1.1)
        self.canvas.drawPath(path)
        self.canvas.setStrokeGray(0)

    def paper(self, layout: str, truth: dict[str, Any]) -> Paper:
        """The finished sheet."""
        self.canvas.save()
        return Paper(layout, "a", "form", self.out.getvalue(), truth)
