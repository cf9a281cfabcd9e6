"""Drawing tools of this hand: reportlab stories, typst sources, form fields, ink, stamps, scans."""

import io
from collections.abc import Callable, Sequence
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from scan import Scanner, scan

from fifty_eighth_hand.inks import FONTS, Hand, Ink, across, scrawl, stamp
from fifty_eighth_hand.slim import slim

SANS, SERIF, MONO = "Helvetica", "Times-Roman", "Courier"
BOLD = {SANS: "Helvetica-Bold", SERIF: "Times-Bold", MONO: "Courier-Bold"}


class Sheet:
    """A drawing style: one font and size for all paragraphs of a paper."""

    def __init__(
        self, font: str = SANS, size: float = 10, lead: float = 1.32, tint: str = "#222222"
    ) -> None:
        self.font, self.size, self.lead, self.tint = font, size, lead, colors.HexColor(tint)

    def p(
        self,
        text: str,
        size: float = 0,
        align: int = 0,
        after: float = 5,
        bold: bool = False,
        color: Any = None,
    ) -> Paragraph:
        size = size or self.size
        font = BOLD[self.font] if bold else self.font
        style = ParagraphStyle(
            "p",
            fontName=font,
            fontSize=size,
            leading=size * self.lead,
            alignment=align,
            spaceAfter=after,
            textColor=color or colors.black,
        )
        return Paragraph(text, style)

    def h(self, text: str, size: float = 15, align: int = 0, after: float = 8) -> Paragraph:
        return self.p(text, size, align, after, bold=True, color=self.tint)

    def t(
        self,
        rows: Sequence[Sequence[Any]],
        widths: Sequence[float],
        head: bool = True,
        grid: bool = True,
        size: float = 0,
        more: Sequence[Any] = (),
    ) -> Table:
        """A table; cells are strings or flowables."""
        size = size or self.size - 1
        cells = [
            [
                self.p(c, size, after=0, bold=head and n == 0) if isinstance(c, str) else c
                for c in row
            ]
            for n, row in enumerate(rows)
        ]
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
        if grid:
            style.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
        if head:
            style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8e8e8")))
        return Table(
            cells, colWidths=list(widths), style=style + list(more), hAlign="LEFT", spaceAfter=8
        )


def gap(points: float = 8) -> Spacer:
    return Spacer(1, points)


def leaf() -> PageBreak:
    return PageBreak()


class Box(Flowable):
    """A drawn tick box with its words; `mark` is '' (empty), 'x' or 'v'."""

    def __init__(
        self, text: str, mark: str = "", font: str = SANS, size: float = 10, width: float = 440
    ) -> None:
        super().__init__()
        self.words = Sheet(font, size).p(text, after=0)
        self.mark, self.width = mark, width

    def wrap(self, aw: float, ah: float) -> tuple[float, float]:
        self.width = min(self.width, aw)
        _, self.height = self.words.wrap(max(self.width - 18, 30), ah)
        self.height += 4
        return self.width, self.height

    def draw(self) -> None:
        c = self.canv
        c.setLineWidth(0.7)
        y = self.height - 12
        c.rect(1, y, 9, 9)
        c.setLineWidth(1.3)
        if self.mark == "x":
            c.line(2, y + 1, 9, y + 8)
            c.line(2, y + 8, 9, y + 1)
        if self.mark == "v":
            c.lines([(2, y + 5, 5, y + 1), (5, y + 1, 11, y + 11)])
        self.words.drawOn(c, 18, 3)


class Field(Flowable):
    """A text field or tick box of a form."""

    def __init__(
        self, name: str, value: str | bool = "", width: float = 200, height: float = 17
    ) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, height

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        form = self.canv.acroForm
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name,
                checked=self.value,
                size=13,
                relative=True,
                borderWidth=1,
                buttonStyle="cross",
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                width=self.width,
                height=self.height,
                relative=True,
                fontSize=9,
                borderWidth=0.5,
                fontName="Helvetica",
                fillColor=colors.HexColor("#f2f5fb"),
            )


def rl(
    story: list[Any],
    size: tuple[float, float] = A4,
    margin: float = 56,
    deco: Callable[[Canvas, int], None] | None = None,
    cols: int = 1,
    top: float = 0,
) -> bytes:
    """A story as PDF; `deco` draws on every page under the text."""
    out = io.BytesIO()

    def page(canvas: Canvas, doc: Any) -> None:
        canvas.saveState()
        if deco:
            deco(canvas, doc.page)
        canvas.restoreState()

    doc = BaseDocTemplate(out, pagesize=size, invariant=1, title="", pageCompression=1)
    wide = (size[0] - 2 * margin - (cols - 1) * 16) / cols
    frames = [
        Frame(margin + n * (wide + 16), margin, wide, size[1] - 2 * margin - top, 0, 0, 0, 0)
        for n in range(cols)
    ]
    doc.addPageTemplates([PageTemplate("all", frames, onPage=page)])
    doc.build(story)
    return out.getvalue()


PRELUDE = """#set document(date: none)
#set page(paper: "{paper}", margin: {margin})
#set text(font: "{font}", size: {size}pt, lang: "{lang}", hyphenate: false)
#set par(leading: 0.62em)
#set smartquote(enabled: false)
#let bx(m) = box(width: 9pt, height: 9pt, stroke: 0.7pt, baseline: 1pt, if m {{ place(line(start: (1pt, 1pt), end: (8pt, 8pt), stroke: 1.2pt)); place(line(start: (1pt, 8pt), end: (8pt, 1pt), stroke: 1.2pt)) }})
#let o = bx(false)
#let x = bx(true)
#let hr = line(length: 100%, stroke: 0.5pt)
#let kv(..a, w: (32%, 1fr)) = grid(columns: w, row-gutter: 6pt, column-gutter: 8pt, ..a)
#let across(w, c: luma(205), s: 90pt) = place(center + horizon, rotate(-40deg, text(fill: c, size: s, weight: "bold", w)))
#let hand(w, s: 17pt) = text(font: "Breip", size: s, fill: rgb("#1a2a6c"), w)
"""


def pen(seed: int, width: float = 110, height: float = 30) -> str:
    """A signature's strokes in typst's words."""
    strokes = scrawl(seed, width, height)
    flip = [[v if n % 2 == 0 else height - v for n, v in enumerate(s)] for s in strokes]
    parts = [f"curve.move(({flip[0][0]:.1f}pt, {flip[0][1]:.1f}pt))"]
    parts += [
        f"curve.cubic(({s[0]:.1f}pt, {s[1]:.1f}pt), ({s[2]:.1f}pt, {s[3]:.1f}pt), ({s[4]:.1f}pt, {s[5]:.1f}pt))"
        for s in flip[1:]
    ]
    return f'#box(width: {width}pt, height: {height}pt, place(curve(stroke: 1.1pt + rgb("#1a2a6c"), {", ".join(parts)})))'


def typ(
    body: str,
    lang: str = "en",
    font: str = "Liberation Sans",
    size: float = 10,
    paper: str = "a4",
    margin: str = "2.1cm",
) -> bytes:
    """A typst source as PDF; `INK7` becomes a signature of seed 7."""
    for seed in range(99, 0, -1):
        body = body.replace(f"INK{seed}", pen(seed))
    head = PRELUDE.format(paper=paper, margin=margin, font=font, size=size, lang=lang)
    done: bytes = typst.compile((head + body).encode(), font_paths=[FONTS], format="pdf")
    return slim(done)


def joined(*parts: bytes) -> bytes:
    """Several PDFs one after the other."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def paper(
    layout: str, data: bytes, label: dict[str, Any], form: str = "text", letter: str = "a"
) -> Paper:
    return Paper(f"lz-{layout}", letter, form, data, label)


def scanned(
    layout: str, page: bytes, label: dict[str, Any], how: Scanner, letter: str = "a"
) -> Paper:
    return Paper(f"lz-{layout}", letter, "scan", scan(page, how), label, page)


__all__ = [
    "A4",
    "LETTER",
    "MONO",
    "SANS",
    "SERIF",
    "Box",
    "Field",
    "Hand",
    "Ink",
    "Scanner",
    "Sheet",
    "across",
    "gap",
    "joined",
    "leaf",
    "paper",
    "rl",
    "scan",
    "scanned",
    "stamp",
    "typ",
]
