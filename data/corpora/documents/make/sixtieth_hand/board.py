"""Drawing tools of hand `mb`: a reportlab desk, typst, ink, stamps, ticks, form fields, scans."""

import io
import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pypdf
import typst
from reportlab import platypus
from reportlab.lib.colors import HexColor, black, grey
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, Paragraph, Spacer, Table
from scan import Scanner, scan

ROOT = "/usr/share/fonts/truetype/"
HANDS = {"Kristi": "kristi/Kristi.ttf", "Breip": "breip/Breip.ttf", "Dkg": "fifthhorseman/dkg.ttf"}
for _name, _file in HANDS.items():
    pdfmetrics.registerFont(TTFont(_name, ROOT + _file))
BLUE = HexColor("#1b2f86")
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}

TYPST = """
#set page(paper: "a4", margin: 2cm)
#set text(font: "Libertinus Serif", size: 10.5pt, hyphenate: false)
#set smartquote(enabled: false)
#let ink(body, f: "Kristi", s: 22pt) = text(font: f, size: s, fill: rgb("#1b2f86"))[#body]
#let stamp(body, c: rgb("#b01818"), a: -8deg) = rotate(a, box(stroke: 1.4pt + c, inset: 6pt, radius: 3pt)[#set text(fill: c, weight: "bold"); #align(center)[#body]])
#let tick(on) = box(width: 9pt, height: 9pt, stroke: 0.7pt, baseline: 1pt)[#if on {place(line(start: (0pt, 0pt), end: (9pt, 9pt), stroke: 1.3pt)); place(line(start: (9pt, 0pt), end: (0pt, 9pt), stroke: 1.3pt))}]
#let rule = line(length: 100%, stroke: 0.5pt)
#let water(body) = place(center + horizon, rotate(-40deg, text(size: 80pt, weight: "bold", fill: rgb(200, 60, 60, 70))[#body]))
"""


def ty(source: str) -> bytes:
    """One typst source, with the preamble, as PDF; each line outside brackets is a paragraph."""
    made, depth = "", 0
    for sign in source:
        depth += (sign in "([{") - (sign in ")]}")
        made += "\n\n" if sign == "\n" and not depth else sign
    return joined(bytes(typst.compile((TYPST + made).encode(), font_paths=[ROOT])))  # without tags


class Ink(Flowable):
    """A name in handwriting, or (without a name) a scrawl that no one can read."""

    def __init__(
        self, name: str = "", font: str = "Kristi", size: float = 24, seed: int = 1
    ) -> None:
        super().__init__()
        self.name, self.font, self.size, self.seed = name, font, size, seed
        self.width, self.height = 44 * mm, size * 0.95

    def draw(self) -> None:
        self.canv.setFillColor(BLUE)
        if self.name:
            self.canv.setFont(self.font, self.size)
            self.canv.drawString(2, 4, self.name)
            return
        rng = random.Random(self.seed)
        path, x = self.canv.beginPath(), 4.0
        path.moveTo(x, 8)
        for _ in range(9):
            path.curveTo(
                x + 2, 8 + rng.uniform(2, 16), x + 8, rng.uniform(-4, 18), x + 7, rng.uniform(2, 12)
            )
            x += rng.uniform(6, 12)
        self.canv.setStrokeColor(BLUE)
        self.canv.setLineWidth(1.1)
        self.canv.drawPath(path)


class Stamp(Flowable):
    """A rubber stamp of a few lines."""

    def __init__(
        self, *lines: str, colour: str = "#a01c1c", angle: float = 7, wide: float = 62
    ) -> None:
        super().__init__()
        self.lines, self.colour, self.angle = lines, HexColor(colour), angle
        self.width, self.height = wide * mm, 13 * len(lines) + 14

    def draw(self) -> None:
        pen = self.canv
        pen.rotate(self.angle)
        pen.setStrokeColor(self.colour)
        pen.setFillColor(self.colour)
        pen.setLineWidth(1.6)
        pen.roundRect(2, 0, self.width - 6, 13 * len(self.lines) + 8, 4)
        pen.setFont("Helvetica-Bold", 10)
        for row, line in enumerate(reversed(self.lines)):
            pen.drawCentredString(self.width / 2, 8 + 13 * row, line)


class Tick(Flowable):
    """A drawn box with a cross, a hook, or nothing."""

    def __init__(self, mark: str = "", size: float = 9) -> None:
        super().__init__()
        self.mark, self.width, self.height = mark, size, size

    def draw(self) -> None:
        pen, side = self.canv, self.width
        pen.setLineWidth(0.8)
        pen.rect(0, 0, side, side)
        pen.setLineWidth(1.5)
        if self.mark == "x":
            pen.line(-1, -1, side + 1, side + 1)
            pen.line(-1, side + 1, side + 1, -1)
        elif self.mark == "v":
            pen.line(1, side / 2, side / 3, 1)
            pen.line(side / 3, 1, side + 3, side + 4)


class Field(Flowable):
    """A text field of an AcroForm, or a check box where `value` is a bool."""

    def __init__(
        self, name: str, value: str | bool = "", wide: float = 80, high: float = 16
    ) -> None:
        super().__init__()
        self.name, self.value = name, value
        self.width, self.height = (12, 12) if isinstance(value, bool) else (wide * mm, high)

    def draw(self) -> None:
        x, y = self.canv.absolutePosition(0, 0)
        form = self.canv.acroForm
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name,
                checked=self.value,
                x=x,
                y=y,
                size=12,
                buttonStyle="cross",
                borderWidth=0.7,
            )
        else:
            flags = "multiline" if self.height > 24 else ""
            form.textfield(
                name=self.name,
                value=self.value,
                x=x,
                y=y,
                width=self.width,
                height=self.height,
                fontSize=9,
                borderWidth=0.5,
                fieldFlags=flags,
            )


class Desk:
    """Paper of one firm: typeface, size and margins; makes parts and puts them on pages."""

    def __init__(
        self,
        font: str = "Helvetica",
        base: float = 10,
        size: Any = A4,
        margin: float = 20,
        tint: str = "#000000",
        lead: float = 1.32,
    ) -> None:
        self.font, self.base, self.size, self.margin = font, base, size, margin * mm
        self.bold, self.tint, self.lead = BOLD.get(font, font), HexColor(tint), lead

    def p(
        self,
        text: str,
        size: float = 0,
        align: int = 0,
        after: float = 5,
        bold: bool = False,
        left: float = 0,
        colour: Any = black,
    ) -> Paragraph:
        """A paragraph; `align` 0 left, 1 centre, 2 right, 4 justified."""
        size = size or self.base
        font = self.bold if bold else self.font
        return Paragraph(
            text,
            ParagraphStyle(
                "p",
                fontName=font,
                fontSize=size,
                leading=size * self.lead,
                alignment=align,
                spaceAfter=after,
                leftIndent=left,
                textColor=colour,
            ),
        )

    def h(self, text: str, size: float = 0, align: int = 0, after: float = 8) -> Paragraph:
        return self.p(text, size or self.base * 1.6, align, after, True, 0, self.tint)

    def gap(self, high: float = 8) -> Spacer:
        return Spacer(1, high)

    def table(
        self,
        rows: Iterable[Sequence[Any]],
        widths: Sequence[float],
        style: str = "grid",
        head: bool = True,
        size: float = 0,
        right: Sequence[int] = (),
    ) -> Table:
        """Cells are text or parts; style is grid, rows, plain, or box; widths in mm."""
        body = [
            [
                self.p(cell, size, 2 if column in right else 0, 0, head and number == 0)
                if isinstance(cell, str)
                else cell
                for column, cell in enumerate(row)
            ]
            for number, row in enumerate(rows)
        ]
        rules: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE" if style == "grid" else "TOP")]
        if style == "grid":
            rules.append(("GRID", (0, 0), (-1, -1), 0.5, grey))
        elif style == "rows":
            rules.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, grey))
        elif style == "box":
            rules.append(("BOX", (0, 0), (-1, -1), 0.9, black))
        if style == "grid" and head:
            rules.append(("BACKGROUND", (0, 0), (-1, 0), HexColor("#e6e8ec")))
        made = Table(body, [w * mm for w in widths], style=rules)
        made.spaceAfter = 8
        return made

    def pairs(
        self,
        rows: Iterable[tuple[str, Any]],
        widths: Sequence[float] = (45, 120),
        style: str = "plain",
        size: float = 0,
    ) -> Table:
        """Name and value on each line."""
        return self.table(
            [(self.p(k, size, bold=True, after=0), v) for k, v in rows], widths, style, False, size
        )

    def ticks(self, rows: Iterable[tuple[str, str]], wide: float = 150) -> Table:
        """Drawn boxes, each with its words."""
        return self.table([(Tick(mark), words) for mark, words in rows], (8, wide), "plain", False)

    def pdf(
        self, *story: Any, paint: Callable[[Canvas, int], None] | None = None, columns: int = 1
    ) -> bytes:
        """The parts on pages; text becomes paragraphs; `paint` draws on each page."""
        out = io.BytesIO()
        wide, high = self.size
        room = (wide - 2 * self.margin - (columns - 1) * 14) / columns
        frames = [
            Frame(
                self.margin + n * (room + 14), self.margin, room, high - 2 * self.margin, 0, 0, 0, 0
            )
            for n in range(columns)
        ]

        def page(canvas: Canvas, doc: Any) -> None:
            if paint:
                canvas.saveState()
                paint(canvas, doc.page)
                canvas.restoreState()

        book = BaseDocTemplate(out, pagesize=self.size, invariant=1)
        book.addPageTemplates([platypus.PageTemplate("p", frames, onPage=page)])
        book.build([self.p(part) if isinstance(part, str) else part for part in story])
        return out.getvalue()


def across(
    word: str, size: float = 96, colour: str = "#d9a0a0", angle: float = 50
) -> Callable[[Canvas, int], None]:
    """Paints a word across every page, under the text."""

    def paint(canvas: Canvas, page: int) -> None:
        canvas.setFillColor(HexColor(colour))
        canvas.setFont("Helvetica-Bold", size)
        canvas.translate(A4[0] / 2, A4[1] / 2)
        canvas.rotate(angle)
        canvas.drawCentredString(0, -size / 3, word)

    return paint


def feet(left: str, right: str = "") -> Callable[[Canvas, int], None]:
    """Paints a foot line; `right` may hold {} for the page number."""

    def paint(canvas: Canvas, page: int) -> None:
        canvas.setFont("Helvetica", 7)
        canvas.setFillColor(grey)
        canvas.drawString(20 * mm, 10 * mm, left)
        canvas.drawRightString(A4[0] - 20 * mm, 10 * mm, right.format(page))

    return paint


def photographed(pdf: bytes, seed: int, skew: float = 0.5, dpi: int = 105, **more: Any) -> bytes:
    """The page as a scanner of a small office returns it."""
    how = {"noise": 3.5, "jpeg": 30, "blur": 0.4} | more
    return scan(pdf, Scanner(dpi=dpi, skew=skew, seed=seed, **how))


def joined(*parts: bytes, turns: Sequence[int] = ()) -> bytes:
    """Several PDFs as one; `turns` are page rotations in degrees."""
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    for part in parts:
        for page in pypdf.PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page)
    for page, turn in zip(writer.pages, turns, strict=False):
        if turn:
            page.rotate(turn)
    writer.write(out)
    return out.getvalue()


def flat(pdf: bytes) -> bytes:
    """The form with its fields turned into plain page content."""
    writer, out = pypdf.PdfWriter(clone_from=io.BytesIO(pdf)), io.BytesIO()
    given = {
        name: field.get("/V", "")
        for name, field in (pypdf.PdfReader(io.BytesIO(pdf)).get_fields() or {}).items()
    }
    for page in writer.pages:
        writer.update_page_form_field_values(page, given, flatten=True)
    writer.remove_annotations(subtypes="/Widget")
    writer.root_object.pop("/AcroForm", None)
    writer.write(out)
    return out.getvalue()
