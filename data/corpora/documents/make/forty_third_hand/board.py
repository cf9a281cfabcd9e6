"""Drawing tools of this hand: a typst page, a platypus page, pen, boxes, stamps, fields, scans."""

import io
import random
from collections.abc import Callable, Sequence
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table
from scan import Scanner, scan

TT = "/usr/share/fonts/truetype"
BLUE = "#1c2d78"
for _name, _file in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Print", "breip/Breip.ttf"),
    ("Pupil", "fifthhorseman/dkg.ttf"),
    ("Sym", "dejavu/DejaVuSans.ttf"),
    ("Narrow", "liberation/LiberationSansNarrow-Regular.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{TT}/{_file}"))

PRELUDE = r"""
#let rnd(s, i) = { let x = calc.sin(s * 12.9898 + i * 78.233) * 4375.8545; x - calc.floor(x) }
#let ink(s, w: 96pt, h: 26pt, c: rgb("#1c2d78")) = box(width: w, height: h, place(top + left,
  curve(stroke: (paint: c, thickness: 1pt, cap: "round"), curve.move((2pt, h * 0.7)),
  ..range(1, 10).map(i => curve.cubic(
    (w * (i - 0.9) / 10, h * (rnd(s, i) * 1.2 - 0.2)), (w * (i - 0.3 - rnd(s, i + 40) * 0.8) / 10, h * (rnd(s, i + 20) * 1.1)),
    (w * i / 10, h * (0.35 + rnd(s, i + 60) * 0.4)))))))
#let pen(s, size: 19pt, a: -2deg, c: rgb("#1c2d78"), face: "Kristi") = box(rotate(a, text(font: face, size: size, fill: c, s)))
#let hand(s, size: 11pt, c: rgb("#20306f")) = text(font: "DkgHandwriting", size: size, fill: c, s)
#let bx(on: none, size: 8pt, c: rgb("#1c2d78")) = box(width: size, height: size, baseline: 1pt, stroke: 0.7pt, {
  if on == "x" { place(line(start: (-1pt, -1pt), end: (size + 1pt, size + 2pt), stroke: 1.2pt + c)); place(line(start: (size + 2pt, -2pt), end: (-1pt, size), stroke: 1.2pt + c)) }
  if on == "v" { place(curve(stroke: 1.3pt + c, curve.move((0pt, size * 0.5)), curve.line((size * 0.4, size * 0.95)), curve.line((size * 1.4, -size * 0.5)))) }
  if on == "f" { place(rect(width: size, height: size, fill: black)) } })
#let stamp(body, a: -9deg, c: rgb("#a3262a"), size: 11pt) = rotate(a, box(stroke: 1.6pt + c, inset: 6pt, radius: 2pt, align(center, text(font: "Liberation Sans", fill: c, size: size, weight: "bold", body))))
#let seal(body, a: -12deg, c: rgb("#25408f"), r: 34pt) = rotate(a, circle(radius: r, stroke: 1.4pt + c, inset: 3pt, align(center + horizon, text(fill: c, size: 7pt, weight: "bold", body))))
#let across(s, c: rgb(200, 30, 30, 110), size: 90pt, a: -38deg) = place(center + horizon, rotate(a, text(size: size, fill: c, weight: "bold", font: "Liberation Sans", s)))
#let ln(w: 100%) = box(width: w, stroke: (bottom: 0.5pt), height: 1em)
"""


def ty(body: str) -> bytes:
    """A typst page as PDF."""
    source = (PRELUDE + body).encode()
    return bytes(typst.compile(source, format="pdf", font_paths=[TT]))


ALIGN = {"c": TA_CENTER, "r": TA_RIGHT, "j": TA_JUSTIFY, "l": 0}


def p(
    text: str,
    size: float = 10,
    face: str = "Helvetica",
    col: str = "#000000",
    al: str = "l",
    after: float = 4,
    lead: float = 1.28,
    left: float = 0,
) -> Paragraph:
    """A paragraph."""
    return Paragraph(
        text,
        ParagraphStyle(
            "p",
            fontName=face,
            fontSize=size,
            leading=size * lead,
            textColor=col,
            alignment=ALIGN[al],
            spaceAfter=after,
            leftIndent=left,
        ),
    )


def gap(height: float = 8) -> Spacer:
    """Room."""
    return Spacer(1, height)


def tab(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float] | None = None,
    size: float = 9,
    face: str = "Helvetica",
    kind: str = "grid",
    head: str | None = None,
    right: Sequence[int] = (),
    pad: float = 3,
    extra: Sequence[Any] = (),
) -> Table:
    """A table: kind is grid, rows, box or bare; strings become paragraphs."""
    made = [
        [
            p(c, size, face, al="r" if i in right else "l", after=0) if isinstance(c, str) else c
            for i, c in enumerate(row)
        ]
        for row in rows
    ]
    style: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
    ]
    if kind == "grid":
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#555555")))
    elif kind == "rows":
        style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor("#999999")))
    elif kind == "box":
        style.append(("BOX", (0, 0), (-1, -1), 1, colors.black))
    if head:
        style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(head)))
    return Table(made, colWidths=widths, style=[*style, *extra], hAlign="LEFT")


class Ink(Flowable):
    """A signature drawn with a pen: a curve, and perhaps a name in a hand's face."""

    def __init__(
        self, seed: int, name: str = "", width: float = 100, height: float = 26, col: str = BLUE
    ) -> None:
        super().__init__()
        self.seed, self.name, self.width, self.height, self.col = seed, name, width, height, col

    def wrap(self, *_: Any) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        c, dice = self.canv, random.Random(self.seed)
        c.setStrokeColor(colors.HexColor(self.col))
        c.setFillColor(colors.HexColor(self.col))
        c.setLineWidth(1)
        if self.name:
            c.rotate(dice.uniform(0, 4))
            c.setFont("Kristi", 23)
            c.drawString(3, 5, self.name)
            c.line(5, 3, self.width * dice.uniform(0.6, 0.9), 5)
            return
        path, x = c.beginPath(), 2.0
        path.moveTo(x, self.height * 0.4)
        step = self.width / 9
        for _ in range(8):
            path.curveTo(
                x + step * 0.2,
                dice.uniform(0, self.height * 1.2),
                x - step * dice.random(),
                dice.uniform(-4, self.height),
                x + step,
                self.height * dice.uniform(0.2, 0.6),
            )
            x += step
        c.drawPath(path)


class Box(Flowable):
    """A drawn box: empty, crossed (x), ticked (v) or full (f)."""

    def __init__(self, on: str = "", size: float = 9) -> None:
        super().__init__()
        self.on, self.size = on, size
        self.width = self.height = size

    def draw(self) -> None:
        c, s = self.canv, self.size
        c.setLineWidth(0.7)
        c.rect(0, 0, s, s, fill=self.on == "f")
        c.setStrokeColor(colors.HexColor(BLUE))
        c.setLineWidth(1.3)
        if self.on == "x":
            c.line(-1, -1, s + 1, s + 1)
            c.line(-1, s + 1, s + 1, -1)
        elif self.on == "v":
            c.lines([(0, s * 0.5, s * 0.4, 0), (s * 0.4, 0, s * 1.3, s * 1.4)])


class Field(Flowable):
    """An AcroForm field: text, or a box when `on` is given."""

    def __init__(
        self,
        name: str,
        value: str = "",
        width: float = 180,
        height: float = 16,
        on: bool | None = None,
        size: float = 9,
    ) -> None:
        super().__init__()
        self.name, self.value, self.on, self.size = name, value, on, size
        self.width, self.height = (11, 11) if on is not None else (width, height)

    def draw(self) -> None:
        form = self.canv.acroForm
        if self.on is not None:
            form.checkbox(
                name=self.name,
                checked=self.on,
                size=11,
                relative=True,
                buttonStyle="cross",
                borderWidth=1,
                fillColor=colors.white,
            )
            return
        form.textfield(
            name=self.name,
            value=self.value,
            width=self.width,
            height=self.height,
            relative=True,
            fontSize=self.size,
            borderWidth=0.5,
            fontName="Helvetica",
            fillColor=colors.HexColor("#f3f6fb"),
        )


def pl(
    story: list[Any],
    size: tuple[float, float] = A4,
    margin: float = 56,
    each: Callable[[Canvas], None] | None = None,
    over: Callable[[Canvas], None] | None = None,
) -> bytes:
    """A platypus page as PDF; `each` draws on every page, `over` on the first."""
    out = io.BytesIO()

    def paint(canvas: Canvas, doc: Any) -> None:
        canvas.saveState()
        if each:
            each(canvas)
        if over and doc.page == 1:
            over(canvas)
        canvas.restoreState()

    doc = SimpleDocTemplate(
        out,
        pagesize=size,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin,
        invariant=1,
    )
    doc.build(story, onFirstPage=paint, onLaterPages=paint)
    return out.getvalue()


def big(
    text: str,
    x: float = 300,
    y: float = 420,
    size: float = 90,
    turn: float = 40,
    col: str = "#d04040",
) -> Callable[[Canvas], None]:
    """A word across the page."""

    def draw(c: Canvas) -> None:
        c.translate(x, y)
        c.rotate(turn)
        c.setFillColor(colors.HexColor(col), alpha=0.35)
        c.setFont("Helvetica-Bold", size)
        c.drawCentredString(0, 0, text)

    return draw


def fill(pdf: bytes, values: dict[str, str], flatten: bool = False) -> bytes:
    """Fields filled by machine; flattened ones are page content only."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False, flatten=flatten)
    if flatten:
        writer.remove_annotations(subtypes="/Widget")
        writer.root_object.pop("/AcroForm", None)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(pdf: bytes, angle: int) -> bytes:
    """The sheet with /Rotate."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        page.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    """Pages one after the other."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def text(layout: str, pdf: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    """A paper with a text layer, or with fields."""
    return Paper(f"lk-{layout}", "a", form, pdf, label)


def glass(layout: str, pdf: bytes, label: dict[str, Any], seed: int, **how: Any) -> Paper:
    """A paper that was scanned."""
    dice = random.Random(seed)
    given = {
        "dpi": 112,
        "skew": round(dice.uniform(-1.3, 1.3), 2),
        "noise": dice.uniform(1.5, 4),
        "jpeg": 38,
        "blur": dice.uniform(0.3, 0.6),
        "contrast": dice.uniform(0.9, 1.15),
        "seed": seed,
    } | how
    return Paper(f"lk-{layout}", "a", "scan", scan(pdf, Scanner(**given)), label, pdf)
