"""Drawing tools of this hand: typst pages, reportlab forms, scans and papers of both kinds."""

import io
import re
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRE = r"""
#set smartquote(enabled: false)
#set text(hyphenate: false)
#set par(spacing: 1.05em)
#let blue = rgb("#1a2b74")
#let pts(seed, w, h) = range(12).map(i => (
  w * (i / 12) + w * 0.11 * calc.sin(seed * 3.1 + i * 2.3),
  h * (0.5 + 0.34 * calc.sin(seed * 1.7 + i * (1.9 + 0.13 * calc.rem(seed, 7))) + 0.16 * calc.sin(seed + i * 4.7))))
#let ink(seed, w: 36mm, h: 10mm, c: blue) = {
  let p = pts(seed, w, h)
  box(width: w, height: h, curve(stroke: (paint: c, thickness: 1.1pt, cap: "round"),
    curve.move(p.at(0)), ..range(1, 11).map(i => curve.quad(p.at(i), (
      (p.at(i).at(0) + p.at(i + 1).at(0)) / 2, (p.at(i).at(1) + p.at(i + 1).at(1)) / 2)))))
}
#let hw(t, f: "Kristi", s: 24pt, c: blue) = text(font: f, size: s, fill: c, t)
#let pen(t, s: 12pt, c: blue) = text(font: "DkgHandwriting", size: s, fill: c, t)
#let no = box(width: 9pt, height: 9pt, stroke: 0.8pt, baseline: 1pt)
#let yes = box(width: 9pt, height: 9pt, stroke: 0.8pt, baseline: 1pt, {
  place(line(start: (1pt, 1pt), end: (8pt, 8pt), stroke: 1.2pt + blue))
  place(line(start: (8pt, 1pt), end: (1pt, 8pt), stroke: 1.2pt + blue)) })
#let tick = box(width: 9pt, height: 9pt, stroke: 0.8pt, baseline: 1pt,
  place(curve(stroke: 1.4pt + blue, curve.move((1pt, 5pt)), curve.line((4pt, 8pt)), curve.line((10pt, -2pt)))))
#let gap(w) = box(width: w, line(length: w, stroke: 0.5pt), baseline: 2pt)
#let rule(..a) = line(length: 100%, stroke: 0.5pt, ..a)
#let kv(w, ..a) = grid(columns: (w, 1fr), row-gutter: 7pt, column-gutter: 8pt, ..a)
#let stamp(body, c: rgb("#8a1c1c"), a: -8deg) = rotate(a, box(stroke: 1.5pt + c, inset: 6pt, radius: 2pt, text(fill: c, weight: "bold", body)))
#let over(body, s: 90pt, a: -40deg) = place(center + horizon, rotate(a, text(size: s, fill: luma(205), weight: "bold", body)))
"""


def pdf(
    src: str,
    lang: str,
    font: str = "Liberation Sans",
    size: float = 10,
    paper: str = "a4",
    margin: str = "2.2cm",
    page: str = "",
) -> bytes:
    """Typst source as PDF; `@` and `$` are plain signs here."""
    src = paragraphs(src)
    src = re.sub(r"(?<!\\)([@$<])", r"\\\1", src)
    page = re.sub(r"(?<!\\)([@$<])", r"\\\1", page)
    head = (
        f'#set page(paper: "{paper}", margin: {margin}{", " + page if page else ""})\n'
        f'#set text(font: "{font}", size: {size}pt, lang: "{lang}")\n'
    )
    data: bytes = typst.compile((PRE + head + src).encode())
    return data


def paragraphs(src: str) -> str:
    """Each line of prose outside of brackets becomes a paragraph, as people write."""
    out, depth, before = [], 0, ""
    for line in src.split("\n"):
        if depth == 0 and line and line[0] not in "+-" and not before.endswith("\\"):
            out.append("")
        out.append(line)
        depth += sum(line.count(c) for c in "([{") - sum(line.count(c) for c in ")]}")
        before = line.rstrip()
    return "\n".join(out)


def text(layout: str, src: str, label: dict[str, Any], **look: Any) -> Paper:
    """A paper that was printed to PDF."""
    turn = look.pop("turn", 0)
    data = pdf(src, label["language"], **look)
    if turn:
        data = turned(data, turn)
    return Paper(f"lb-{layout}", "a", "text", data, label)


def turned(data: bytes, angle: int) -> bytes:
    """Every page with /Rotate."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        page.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(layout: str, src: str, label: dict[str, Any], how: Scanner, **look: Any) -> Paper:
    """A paper that went through a scanner."""
    source = pdf(src, label["language"], **look)
    return Paper(f"lb-{layout}", "a", "scan", scan(source, how), label, source)


def mixed(
    layout: str, typed: str, inked: str, label: dict[str, Any], how: Scanner, **look: Any
) -> Paper:
    """Printed pages with a scanned page behind them."""
    first = pdf(typed, label["language"], **look)
    second = pdf(inked, label["language"], **look)
    data = joined(first, scan(second, how))
    return Paper(f"lb-{layout}", "a", "mixed", data, label, joined(first, second))


def joined(*parts: bytes) -> bytes:
    """PDFs one behind the other."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Form:
    """A page with form fields, drawn from the top in points."""

    def __init__(self, size: tuple[float, float] = A4, face: str = "Helvetica") -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.height = size[1]
        self.width = size[0]
        self.face = face
        self.y = size[1] - 60

    def bold(self) -> str:
        """Name of the bold face."""
        return {"Times-Roman": "Times-Bold"}.get(self.face, f"{self.face}-Bold")

    def say(self, words: str, size: float = 10, x: float = 56, bold: bool = False) -> None:
        """Lines of text; each takes its height."""
        for line in words.split("\n"):
            self.canvas.setFont(self.bold() if bold else self.face, size)
            self.canvas.drawString(x, self.y, line)
            self.y -= size * 1.5

    def at(self, words: str, x: float, size: float = 10) -> None:
        """Text on the current line."""
        self.canvas.setFont(self.face, size)
        self.canvas.drawString(x, self.y, words)

    def down(self, step: float = 10) -> None:
        """White space."""
        self.y -= step

    def rule(self) -> None:
        """A line across the sheet."""
        self.canvas.line(56, self.y + 6, self.width - 56, self.y + 6)
        self.y -= 10

    def field(
        self,
        label: str,
        value: str = "",
        x: float = 56,
        at: float = 190,
        wide: float = 300,
        tall: float = 18,
    ) -> None:
        """A labelled text field; it takes a line."""
        self.at(label, x)
        self.canvas.acroForm.textfield(
            name=f"f{int(self.y)}_{int(x)}",
            tooltip=label,
            value=value,
            x=at,
            y=self.y + 13 - tall,
            width=wide,
            height=tall,
            fontSize=10,
            borderWidth=0.5,
            borderColor=black,
            fillColor=white,
            fieldFlags="multiline" if tall > 30 else "",
        )
        self.y -= tall + 8

    def box(self, label: str, on: bool = False, x: float = 56) -> None:
        """A check box with its words; it takes a line."""
        self.canvas.acroForm.checkbox(
            name=f"c{int(self.y)}_{int(x)}",
            tooltip=label,
            checked=on,
            x=x,
            y=self.y - 3,
            size=12,
            buttonStyle="cross",
            borderWidth=0.7,
            fillColor=white,
        )
        self.at(label, x + 20)
        self.y -= 20

    def scrawl(self, x: float, y: float, seed: int) -> None:
        """Ink over the sheet."""
        path = self.canvas.beginPath()
        path.moveTo(x, y)
        for i in range(6):
            up = 12 + (seed * (i + 3)) % 11
            path.curveTo(
                x + 18 * i + 6, y + up, x + 18 * i + 2, y - up / 2, x + 18 * i + 19, y + up / 3
            )
        self.canvas.setStrokeColorRGB(0.1, 0.15, 0.5)
        self.canvas.drawPath(path)
        self.canvas.setStrokeColorRGB(0, 0, 0)

    def done(self, layout: str, label: dict[str, Any], flat: bool = False) -> Paper:
        """The finished form; `flat` burns the fields into the page."""
        self.canvas.save()
        data = self.out.getvalue()
        if flat:
            writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
            for page in writer.pages:
                notes = [n.get_object() for n in page["/Annots"]]
                values = {n["/T"]: n.get("/V", "") for n in notes}
                writer.update_page_form_field_values(
                    page, values, auto_regenerate=False, flatten=True
                )
            writer.remove_annotations(subtypes="/Widget")
            del writer.root_object["/AcroForm"]
            out = io.BytesIO()
            writer.write(out)
            data = out.getvalue()
        return Paper(f"lb-{layout}", "a", "form", data, label)
