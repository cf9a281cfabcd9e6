"""Drawing tools of this hand: a platypus sheet, typst pages, scans, forms and merged files."""

import io
import random
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab import platypus as rl
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

FACES = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
pdfmetrics.registerFont(TTFont("Kristi", "/usr/share/fonts/truetype/kristi/Kristi.ttf"))
BLUE = colors.HexColor("#1b2f7a")


class Ink(rl.Flowable):
    """A signature line; with a name, a scribble or cursive writing stands on it."""

    def __init__(self, name: str = "", width: float = 150, cursive: bool = False) -> None:
        super().__init__()
        self.name, self.cursive = name, cursive
        self.width, self.height = width, 30

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        c = self.canv
        c.setLineWidth(0.5)
        c.line(0, 2, self.width, 2)
        if not self.name:
            return
        if self.cursive:
            c.setFillColor(BLUE)
            c.setFont("Kristi", 26)
            c.drawString(8, 5, self.name)
            return
        rng = random.Random(self.name)
        c.setStrokeColor(BLUE)
        c.setLineWidth(rng.uniform(0.7, 1.7))
        path = c.beginPath()
        x, end = rng.uniform(2, 25), self.width * rng.uniform(0.35, 0.75)
        path.moveTo(x, rng.uniform(4, 20))
        while x < end:
            step, tall = rng.uniform(3, 20), rng.choice((8, 12, 34))
            path.curveTo(
                x + rng.uniform(-6, 6),
                tall,
                x + step * 1.6,
                tall,
                x + step * rng.uniform(0.3, 1),
                rng.choice((6, 5, 8, -6)),
            )
            x += step
        path.curveTo(
            x, 20, x + 20, rng.uniform(-4, 12), x + rng.uniform(10, 45), rng.uniform(4, 18)
        )
        c.drawPath(path)


class Tick(rl.Flowable):
    """A drawn box: empty, `x` crossed, `v` ticked, `#` filled."""

    def __init__(self, state: str = "") -> None:
        super().__init__()
        self.state, self.width, self.height = state, 10, 10

    def draw(self) -> None:
        c = self.canv
        c.setLineWidth(0.8)
        c.rect(0, 0, 9, 9, fill=0)
        c.setLineWidth(1.4)
        if self.state == "x":
            c.line(1, 1, 8, 8)
            c.line(1, 8, 8, 1)
        elif self.state == "v":
            c.line(1, 5, 4, 1)
            c.line(4, 1, 11, 12)
        elif self.state == "#":
            c.rect(2, 2, 5, 5, fill=1)


class Field(rl.Flowable):
    """An AcroForm text field or, with a bool, a check box."""

    def __init__(self, name: str, value: str | bool, width: float = 220) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, 18

    def draw(self) -> None:
        form = self.canv.acroForm
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name, checked=self.value, size=13, relative=True, buttonStyle="cross"
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                width=self.width,
                height=17,
                relative=True,
                fontSize=9,
                borderWidth=0.5,
                fillColor=colors.whitesmoke,
            )


class Stamp(rl.Flowable):
    """A rubber stamp, a little turned, that takes its own room."""

    def __init__(self, lines: tuple[str, ...], angle: float = 5, colour: str = "#8a1f2d") -> None:
        super().__init__()
        self.lines, self.angle, self.colour = lines, angle, colour
        self.width, self.height = 190, 20 + 13 * len(lines)

    def draw(self) -> None:
        c = self.canv
        c.translate(20, 5)
        c.rotate(self.angle)
        c.setStrokeColor(self.colour)
        c.setFillColor(self.colour)
        c.setLineWidth(1.8)
        c.rect(0, 0, 175, 8 + 13 * len(self.lines), fill=0)
        for i, line in enumerate(reversed(self.lines)):
            c.setFont("Helvetica-Bold", 9.5)
            c.drawCentredString(87, 7 + 13 * i, line)


class Sheet:
    """Collects flowables and builds one PDF."""

    def __init__(
        self,
        face: str = "Helvetica",
        size: float = 10,
        page: tuple[float, float] = A4,
        margin: float = 56,
        colour: str = "#222222",
        head: str = "",
        foot: str = "",
        mark: str = "",
        cols: int = 1,
    ) -> None:
        self.face, self.bold, self.size, self.page, self.margin = (
            face,
            FACES[face],
            size,
            page,
            margin,
        )
        self.colour, self.head, self.foot, self.mark, self.cols = (
            colors.HexColor(colour),
            head,
            foot,
            mark,
            cols,
        )
        self.story: list[Any] = []

    def style(self, **more: Any) -> ParagraphStyle:
        given = {"fontName": self.face, "fontSize": self.size, "leading": self.size * 1.35} | more
        return ParagraphStyle("s", **given)

    def add(self, *flowables: Any) -> "Sheet":
        self.story += flowables
        return self

    def h(self, text: str, size: float = 15, align: int = 0) -> "Sheet":
        style = self.style(
            fontName=self.bold,
            fontSize=size,
            leading=size * 1.25,
            textColor=self.colour,
            alignment=align,
            spaceBefore=6,
            spaceAfter=6,
        )
        return self.add(rl.Paragraph(text, style))

    def p(self, *texts: str, align: int = 0, size: float = 0, left: float = 0) -> "Sheet":
        size = size or self.size
        style = self.style(
            fontSize=size,
            leading=size * 1.35,
            alignment=align,
            spaceAfter=size * 0.6,
            leftIndent=left,
        )
        return self.add(*(rl.Paragraph(text, style) for text in texts))

    def gap(self, points: float = 12) -> "Sheet":
        return self.add(rl.Spacer(1, points))

    def rule(self, width: float = 0.7) -> "Sheet":
        return self.add(
            rl.HRFlowable(
                width="100%", thickness=width, color=self.colour, spaceBefore=4, spaceAfter=6
            )
        )

    def brk(self) -> "Sheet":
        return self.add(rl.PageBreak())

    def cell(self, value: Any, bold: bool = False) -> Any:
        if not isinstance(value, str):
            return value
        return rl.Paragraph(value, self.style(fontName=self.bold if bold else self.face))

    def kv(self, *pairs: tuple[str, Any], left: float = 130, grid: bool = False) -> "Sheet":
        rows = [[self.cell(k, True), self.cell(v)] for k, v in pairs]
        room = (self.page[0] - 2 * self.margin) / self.cols - left - 14
        look: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
        if grid:
            look += [
                ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                ("BACKGROUND", (0, 0), (0, -1), colors.whitesmoke),
            ]
        return self.add(rl.Table(rows, [left, room], style=look, hAlign="LEFT"), rl.Spacer(1, 8))

    def grid(
        self, *rows: tuple[Any, ...], widths: tuple[float, ...] | None = None, lines: bool = True
    ) -> "Sheet":
        cells = [[self.cell(v, i == 0) for v in row] for i, row in enumerate(rows)]
        look: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1, self.colour),
        ]
        if lines:
            look.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
        return self.add(rl.Table(cells, widths, style=look, hAlign="LEFT"), rl.Spacer(1, 8))

    def tick(self, *options: tuple[str, str]) -> "Sheet":
        """Options as (state, words), one under the other."""
        rows = [[Tick(state), self.cell(words)] for state, words in options]
        room = (self.page[0] - 2 * self.margin) / self.cols - 30
        return self.add(
            rl.Table(rows, [18, room], style=[("VALIGN", (0, 0), (-1, -1), "TOP")], hAlign="LEFT"),
            rl.Spacer(1, 6),
        )

    def sig(self, *columns: tuple[str, ...], width: float = 150) -> "Sheet":
        """Columns of lines; `~` is a signature line, `~Name` inked, `^Name` in cursive writing."""
        made = [
            [Ink(x[1:], width, x[0] == "^") if x[0] in "~^" else self.cell(x) for x in column]
            for column in columns
        ]
        room = (self.page[0] - 2 * self.margin) / self.cols / len(made) - 4
        return self.add(
            rl.Table(
                [made],
                [room] * len(made),
                style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)],
                hAlign="LEFT",
            )
        )

    def dress(self, c: Canvas, _doc: Any) -> None:
        """Head, foot, watermark and what else was asked for on each page."""
        c.saveState()
        c.setFont(self.face, 8)
        c.setFillColor(colors.dimgrey)
        c.drawString(self.margin, self.page[1] - 32, self.head)
        c.drawString(self.margin, 28, self.foot)
        if self.mark:
            c.setFont(self.bold, 88)
            c.setFillColor(colors.Color(0.8, 0.2, 0.2, alpha=0.25))
            c.translate(self.page[0] / 2, self.page[1] / 2)
            c.rotate(50)
            c.drawCentredString(0, -20, self.mark)
        c.restoreState()

    def pdf(self) -> bytes:
        out = io.BytesIO()
        m, (w, h) = self.margin, self.page
        each = (w - 2 * m) / self.cols
        frames = [
            rl.Frame(
                m + i * each, m - 6, each - (10 if self.cols > 1 else 0), h - 2 * m + 12, 0, 0, 0, 0
            )
            for i in range(self.cols)
        ]
        doc = rl.BaseDocTemplate(out, pagesize=self.page, invariant=1)
        doc.addPageTemplates(rl.PageTemplate("p", frames, onPage=self.dress))
        doc.build(self.story)
        return out.getvalue()


PRELUDE = """#set smartquote(enabled: false)
#let ink(s) = text(font: "Kristi", size: 24pt, fill: rgb("#1b2f7a"), s)
#let blank(w: 6cm) = line(length: w, stroke: .5pt)
#let no = box(width: .8em, height: .8em, stroke: .7pt, baseline: 10%)
#let yes = box(width: .8em, height: .8em, stroke: .7pt, baseline: 10%)[#place(line(start: (0%, 0%), end: (100%, 100%), stroke: 1.3pt))#place(line(start: (0%, 100%), end: (100%, 0%), stroke: 1.3pt))]
#let stamp(c, body) = rotate(-6deg, box(stroke: 1.6pt + c, inset: 7pt, text(fill: c, weight: "bold", body)))
"""


def ty(source: str) -> bytes:
    """A typst page; @ is always a plain character."""
    words = (PRELUDE + source.replace("@", "\\@")).encode()
    return join(bytes(typst.compile(words, font_paths=["/usr/share/fonts/truetype"])))


def shot(layout: str, page: bytes, label: dict[str, Any], letter: str = "a", **how: Any) -> Paper:
    """A scan of the page, kept small."""
    given = {"dpi": 96, "noise": 2.0, "jpeg": 38, "blur": 0.3} | how
    data = scan(page, Scanner(**given))
    return Paper(layout, letter, "scan", data, label, page)


def join(*parts: bytes, turn: int = 0) -> bytes:
    """Several PDFs as one; `turn` rotates the pages by /Rotate."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page.rotate(turn) if turn else page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def paper(
    layout: str, data: bytes, label: dict[str, Any], form: str = "text", letter: str = "a"
) -> Paper:
    """A paper that is not a scan."""
    return Paper(layout, letter, form, data, label)
