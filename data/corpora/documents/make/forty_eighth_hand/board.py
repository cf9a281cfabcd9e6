"""Drawing tools of this hand: typst markup, reportlab flowables, AcroForms and scans."""

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)
from scan import Scanner, scan

PRE = """
#set document(date: none)
#set smartquote(enabled: false)
#let sig(t, s: 24pt) = text(font: "Kristi", size: s, fill: rgb("#1b2f7a"), t)
#let sig2(t, s: 18pt) = text(font: "Dancing Script", size: s, fill: rgb("#222244"), t)
#let pen(t, s: 15pt) = text(font: "Breip", size: s, fill: rgb("#1b2f7a"), t)
#let off = box(width: 8pt, height: 8pt, stroke: .7pt)
#let on = box(width: 8pt, height: 8pt, stroke: .7pt)[
  #place(line(start: (0pt, 0pt), end: (8pt, 8pt), stroke: 1.1pt))
  #place(line(start: (8pt, 0pt), end: (0pt, 8pt), stroke: 1.1pt))]
#let kv(w: auto, ..a) = grid(columns: (w, 1fr), column-gutter: 12pt, row-gutter: 7pt, ..a)
#let rule(w: 5cm) = box(width: w, line(length: 100%, stroke: .6pt))
#let hr = line(length: 100%, stroke: .5pt)
#let tab(cols, ..a) = table(columns: cols, stroke: .5pt, inset: 5pt, ..a)
#let stamp(t, c: rgb("#a03030"), a: -9deg) = rotate(a, box(stroke: 1.6pt + c, inset: 7pt,
  radius: 3pt, text(fill: c, weight: "bold", align(center, t))))
#let ink = box(width: 3.4cm, height: 1cm, curve(stroke: 1.2pt + rgb("#1b2f7a"),
  curve.move((0pt, 20pt)), curve.cubic((10pt, -14pt), (18pt, 40pt), (28pt, 8pt)),
  curve.cubic((34pt, -4pt), (40pt, 34pt), (52pt, 14pt)),
  curve.cubic((58pt, 2pt), (70pt, 26pt), (92pt, 9pt))))
"""


def ty(body: str, page: str = 'paper: "a4", margin: 2.2cm', text: str = "size: 10pt") -> bytes:
    """A PDF from typst markup."""
    font = "" if "font:" in text else 'font: "Libertinus Serif", '
    source = f"{PRE}\n#set page({page})\n#set text({font}{text})\n{body}\n"
    return bytes(typst.compile(source.encode()))


class Ink(Flowable):
    """A drawn signature; every seed has its own hand."""

    def __init__(self, seed: int = 1, width: float = 100, height: float = 30) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def wrap(self, *_: float) -> tuple[float, float]:
        """Its size."""
        return self.width, self.height

    def draw(self) -> None:
        """A few loops of a pen."""
        rng = random.Random(self.seed)
        pen = self.canv
        pen.saveState()
        pen.setStrokeColorRGB(0.1, 0.16, 0.5)
        pen.setLineWidth(1.2)
        path, x = pen.beginPath(), 2.0
        path.moveTo(x, self.height / 2)
        while x < self.width - 20:
            step = rng.uniform(9, 19)
            path.curveTo(
                x + step * 0.2,
                self.height * rng.uniform(0.7, 1.1),
                x + step * 0.9,
                self.height * rng.uniform(-0.1, 0.3),
                x + step,
                self.height * rng.uniform(0.3, 0.6),
            )
            x += step
        pen.drawPath(path)
        pen.restoreState()


class Tick(Flowable):
    """A small drawn box, crossed or empty."""

    def __init__(self, crossed: bool = False) -> None:
        super().__init__()
        self.crossed = crossed

    def wrap(self, *_: float) -> tuple[float, float]:
        """Its size."""
        return 10, 10

    def draw(self) -> None:
        """The square and perhaps its cross."""
        self.canv.rect(0, 0, 9, 9)
        if self.crossed:
            self.canv.line(1, 1, 8, 8)
            self.canv.line(1, 8, 8, 1)


Cell = Any
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


def rl(
    *story: Cell,
    size: tuple[float, float] = A4,
    margin: float = 54,
    font: str = "Helvetica",
    pt: float = 9.5,
    over: Callable[[Canvas, Any], None] | None = None,
) -> bytes:
    """A PDF from a short story: "# head", "## head", "* point", "---", numbers are gaps, lists tables."""
    body = ParagraphStyle("b", fontName=font, fontSize=pt, leading=pt * 1.35, spaceAfter=4)
    head = ParagraphStyle("h", body, fontName=BOLD[font], fontSize=pt * 1.6, leading=pt * 2)
    less = ParagraphStyle("s", body, fontName=BOLD[font], fontSize=pt * 1.1, spaceBefore=6)
    tiny = ParagraphStyle("t", body, fontSize=pt * 0.75, leading=pt)

    def flow(item: Cell) -> Any:
        if isinstance(item, (int, float)):
            return Spacer(1, item)
        if isinstance(item, dict):
            rows = [[flow(cell) for cell in row] for row in item["rows"]]
            table = Table(rows, colWidths=item.get("w"), hAlign="LEFT")
            table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *item["style"]]))
            return table
        if not isinstance(item, str):
            return item
        if item == "---":
            return HRFlowable(width="100%", thickness=0.6, color="black", spaceAfter=5)
        for sign, style in (("# ", head), ("## ", less), ("~ ", tiny)):
            if item.startswith(sign):
                return Paragraph(item[len(sign) :], style)
        if item.startswith("* "):
            return Paragraph("\u2022 " + item[2:], body)
        return Paragraph(item, body)

    out = io.BytesIO()
    box = SimpleDocTemplate(
        out, pagesize=size, leftMargin=margin, rightMargin=margin, topMargin=margin,
        bottomMargin=margin, invariant=1,
    )  # fmt: skip
    over = over or (lambda _canvas, _doc: None)
    box.build([flow(item) for item in story], onFirstPage=over, onLaterPages=over)
    return out.getvalue()


def kv(*pairs: Sequence[Cell], w: Sequence[float] = (120, 350)) -> dict[str, Any]:
    """Labels and values without lines."""
    style = [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]
    return {"rows": pairs, "w": w, "style": style}


def grid(*rows: Sequence[Cell], w: Sequence[float] | None = None) -> dict[str, Any]:
    """A ruled table with a grey first row."""
    style = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("BACKGROUND", (0, 0), (-1, 0), "#e6e6e6")]
    return {"rows": rows, "w": w, "style": style}


def cols(*rows: Sequence[Cell], w: Sequence[float] | None = None) -> dict[str, Any]:
    """Columns without lines, for signatures and heads."""
    return {"rows": rows, "w": w, "style": []}


def across(word: str, pt: float = 90) -> Callable[[Canvas, Any], None]:
    """A word over the page."""

    def draw(canvas: Canvas, doc: Any) -> None:
        canvas.saveState()
        canvas.setFont("Helvetica-Bold", pt)
        canvas.setFillGray(0.82)
        canvas.translate(doc.pagesize[0] / 2, doc.pagesize[1] / 2)
        canvas.rotate(45)
        canvas.drawCentredString(0, 0, word)
        canvas.restoreState()

    return draw


class Form:
    """A page with AcroForm fields, written downwards."""

    def __init__(self, size: tuple[float, float] = A4, font: str = "Helvetica") -> None:
        self.out, self.font, self.y, self.count = io.BytesIO(), font, size[1] - 60, 0
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)

    def say(self, text: str, pt: float = 10, bold: bool = False, gap: float = 6) -> None:
        """A line of print."""
        self.canvas.setFont(BOLD[self.font] if bold else self.font, pt)
        self.canvas.drawString(50, self.y, text)
        self.y -= pt + gap

    def field(self, label: str, value: str = "", x: float = 190, width: float = 300) -> None:
        """A labelled text field."""
        self.count += 1
        self.canvas.setFont(self.font, 10)
        self.canvas.drawString(50, self.y, label)
        self.canvas.acroForm.textfield(
            name=f"f{self.count}", value=value, x=x, y=self.y - 5, width=width, height=17,
            fontSize=10, borderWidth=0.5, forceBorder=True, fontName="Helvetica",
        )  # fmt: skip
        self.y -= 24

    def tick(self, label: str, on: bool = False) -> None:
        """A check box with its words."""
        self.count += 1
        self.canvas.acroForm.checkbox(
            name=f"c{self.count}", checked=on, x=50, y=self.y - 3, size=12, buttonStyle="cross"
        )
        self.canvas.setFont(self.font, 10)
        self.canvas.drawString(70, self.y, label)
        self.y -= 20

    def done(self) -> bytes:
        """The bytes."""
        self.canvas.save()
        return self.out.getvalue()


def scanned(layout: str, letter: str, page: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """A scan of the page, with the JPEG quality lowered until a page stays small."""
    count = len(pypdf.PdfReader(io.BytesIO(page)).pages)
    for jpeg in (how.jpeg, 40, 30, 22, 15):
        data = scan(page, replace(how, jpeg=jpeg))
        if len(data) < 46_000 * count:
            break
    return Paper(layout, letter, "scan", data, label, source=page)


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
