"""Drawing tools: a pen for reportlab, a press for typst, a slip for forms, a scanner."""

import io
import random
from dataclasses import replace
from typing import Any

import typst
from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table
from scan import Scanner, scan

FONTS = "/usr/share/fonts/truetype"
pdfmetrics.registerFont(TTFont("Kristi", f"{FONTS}/kristi/Kristi.ttf"))
pdfmetrics.registerFont(TTFont("Breip", f"{FONTS}/breip/Breip.ttf"))
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
BLUE = colors.Color(0.1, 0.15, 0.5)


def strokes(seed: int, width: float, height: float) -> list[tuple[float, ...]]:
    """A signature that nobody can read: cubic curves from left to right."""
    rng = random.Random(seed)
    x, y, out = 2.0, height * 0.4, []
    step = width / 9
    for _ in range(8):
        nx, ny = x + step * rng.uniform(0.6, 1.3), rng.uniform(0.1, 0.9) * height
        out.append(
            (
                x,
                y,
                x + step * rng.uniform(-0.5, 1.2),
                rng.uniform(0, 1.1) * height,
                nx - step,
                rng.uniform(-0.1, 1) * height,
                nx,
                ny,
            )
        )
        x, y = nx, ny
    return out


class Ink(Flowable):  # type: ignore[misc]
    """A drawn signature, or with `name` one that is written in a script font."""

    def __init__(
        self,
        seed: int,
        name: str = "",
        width: float = 110,
        height: float = 28,
        face: str = "Kristi",
    ) -> None:
        super().__init__()
        self.seed, self.name, self.width, self.height, self.face = seed, name, width, height, face

    def draw(self) -> None:
        c = self.canv
        c.setStrokeColor(BLUE)
        c.setFillColor(BLUE)
        c.setLineWidth(1.1)
        if self.name:
            c.setFont(self.face, 22)
            c.drawString(2, 7, self.name)
            return
        for curve in strokes(self.seed, self.width, self.height):
            c.bezier(*curve)


class Tick(Flowable):  # type: ignore[misc]
    """A drawn box with words; state "" is empty, x a cross, v a check mark, f filled."""

    def __init__(self, text: str, state: str, font: str, size: float) -> None:
        super().__init__()
        self.text, self.state, self.font, self.size = text, state, font, size

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.lines = simpleSplit(self.text, self.font, self.size, width - 20)
        self.height = len(self.lines) * self.size * 1.3 + 3
        return width, self.height

    def draw(self) -> None:
        c, s = self.canv, self.size
        top = self.height - s
        box(c, 2, top - 1, s, self.state)
        c.setFont(self.font, s)
        for line in self.lines:
            c.drawString(20, top + 1, line)
            top -= s * 1.3


def box(c: Canvas, x: float, y: float, s: float, state: str) -> None:
    """One tick box, lower left corner at x, y."""
    c.setLineWidth(0.8)
    c.rect(x, y, s, s, fill=int(state == "f"))
    c.setLineWidth(1.4)
    if state == "x":
        c.line(x - 1, y - 1, x + s + 1, y + s + 1)
        c.line(x - 1, y + s + 1, x + s + 1, y - 1)
    if state == "v":
        c.line(x + 1, y + s * 0.5, x + s * 0.4, y + 1)
        c.line(x + s * 0.4, y + 1, x + s + 3, y + s + 3)


class Pen:
    """Collects a story and makes the PDF of it."""

    def __init__(
        self,
        font: str = "Helvetica",
        size: float = 10,
        color: Any = colors.black,
        margin: float = 60,
        lead: float = 1.35,
    ) -> None:
        self.font, self.size, self.color, self.margin, self.lead = font, size, color, margin, lead
        self.story: list[Any] = []
        self.wide = A4[0] - 2 * margin

    def style(self, size: float | None = None, **more: Any) -> ParagraphStyle:
        size = size or self.size
        return ParagraphStyle(
            "x", **({"fontName": self.font, "fontSize": size, "leading": size * self.lead} | more)
        )

    def p(self, text: str, size: float | None = None, gap: float = 6, **more: Any) -> "Pen":
        self.story += [Paragraph(text, self.style(size, **more)), Spacer(1, gap)]
        return self

    def h(self, text: str, size: float = 15, gap: float = 8, **more: Any) -> "Pen":
        return self.p(text, size, gap, fontName=BOLD[self.font], textColor=self.color, **more)

    def gap(self, high: float = 12) -> "Pen":
        self.story.append(Spacer(1, high))
        return self

    def page(self) -> "Pen":
        self.story.append(PageBreak())
        return self

    def cell(self, thing: Any, size: float | None = None) -> Any:
        return Paragraph(thing, self.style(size)) if isinstance(thing, str) else thing

    def grid(
        self,
        rows: list[list[Any]],
        widths: list[float] | None = None,
        head: bool = True,
        size: float | None = None,
        line: Any = colors.grey,
        fill: Any = colors.lightgrey,
    ) -> "Pen":
        """A table with rules; widths are parts of the page width."""
        widths = widths or [1.0] * len(rows[0])
        total = sum(widths)
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
        ]
        if line:
            style.append(("GRID", (0, 0), (-1, -1), 0.5, line))
        if head:
            style.append(("BACKGROUND", (0, 0), (-1, 0), fill))
        cells = [
            [
                self.cell(f"<b>{c}</b>" if head and not n and isinstance(c, str) else c, size)
                for c in row
            ]
            for n, row in enumerate(rows)
        ]
        self.story += [
            Table(
                cells, [self.wide * w / total for w in widths], style=style, repeatRows=int(head)
            ),
            Spacer(1, 8),
        ]
        return self

    def kv(self, rows: list[tuple[str, str]], left: float = 0.3, line: Any = None) -> "Pen":
        return self.grid(
            [[f"<b>{a}</b>", b] for a, b in rows], [left, 1 - left], head=False, line=line
        )

    def cols(self, *cells: list[Any], line: Any = None) -> "Pen":
        """Columns of things side by side, for signature blocks."""
        made = [[self.cell(t) for t in cell] for cell in cells]
        style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if line:
            style.append(("GRID", (0, 0), (-1, -1), 0.6, line))
        self.story += [
            Table([made], [self.wide / len(cells)] * len(cells), style=style),
            Spacer(1, 8),
        ]
        return self

    def tick(self, text: str, state: str = "") -> "Pen":
        self.story.append(self.box(text, state))
        return self

    def box(self, text: str, state: str = "") -> Tick:
        return Tick(text, state, self.font, self.size)

    def ink(self, seed: int, name: str = "", **more: Any) -> "Pen":
        self.story.append(Ink(seed, name, **more))
        return self

    def pdf(
        self,
        mark: str = "",
        top: str = "",
        foot: str = "",
        draw: Any = None,
        size: tuple[float, float] = A4,
    ) -> bytes:
        """`mark` stands across every page, `draw(canvas)` adds to the first."""

        def each(c: Canvas, doc: Any) -> None:
            c.saveState()
            if mark:
                c.setFont("Helvetica-Bold", 90 if len(mark) < 8 else 60)
                c.setFillColor(colors.Color(0.8, 0.8, 0.8))
                c.translate(size[0] / 2, size[1] / 2)
                c.rotate(50)
                c.drawCentredString(0, 0, mark)
                c.rotate(-50)
                c.translate(-size[0] / 2, -size[1] / 2)
            c.setFillColor(colors.Color(0.3, 0.3, 0.3))
            c.setFont(self.font, 8)
            c.drawString(self.margin, size[1] - 34, top)
            c.drawString(self.margin, 30, foot.replace("%p", str(doc.page)))
            c.restoreState()
            if draw and doc.page == 1:
                draw(c)

        out = io.BytesIO()
        m = self.margin
        self.wide = size[0] - 2 * m
        SimpleDocTemplate(
            out,
            pagesize=size,
            leftMargin=m,
            rightMargin=m,
            topMargin=48,
            bottomMargin=48,
            invariant=1,
        ).build(self.story, onFirstPage=each, onLaterPages=each)
        return out.getvalue()


def svg(seed: int, width: int = 110, height: int = 30, color: str = "#1a2a80") -> str:
    """Typst code of a drawn signature."""
    path = " ".join(
        f"M {c[0]:.0f} {c[1]:.0f} C " + " ".join(f"{v:.0f}" for v in c[2:])
        for c in strokes(seed, width, height)
    )
    pic = f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}'><path d='{path}' fill='none' stroke='{color}' stroke-width='1.2'/></svg>"
    return f'#image(bytes("{pic}"), format: "svg", width: {width}pt)'


HEAD = """#set document(date: none)
#set smartquote(enabled: false)
#let bx(s) = box(width: 0.8em, height: 0.8em, stroke: 0.7pt, baseline: 0.1em, if s == "x" { place(line(start: (0%, 0%), end: (100%, 100%))); place(line(start: (0%, 100%), end: (100%, 0%))) } else if s == "v" { place(line(start: (10%, 50%), end: (40%, 95%), stroke: 1.2pt)); place(line(start: (40%, 95%), end: (120%, -20%), stroke: 1.2pt)) })
#let ln(w: 5cm) = box(width: w, line(length: 100%, stroke: 0.5pt))
"""


def press(
    body: str,
    font: str = "Libertinus Serif",
    size: float = 10.5,
    paper: str = "a4",
    margin: str = "2.2cm",
    page: str = "",
    **inks: int,
) -> bytes:
    """Typst source to PDF; «a» in the body becomes the signature `a`=seed."""
    for name, seed in inks.items():
        body = body.replace(f"«{name}»", svg(seed))
    head = f'{HEAD}#set page(paper: "{paper}", margin: {margin}{", " + page if page else ""})\n#set text(font: "{font}", size: {size}pt)\n'
    made = PdfReader(
        io.BytesIO(typst.compile((head + body).encode(), format="pdf", font_paths=[FONTS]))
    )
    writer = PdfWriter()
    for one in made.pages:  # without the tags, which weigh more than the text
        one.pop("/StructParents", None)
        writer.add_page(one)
    return saved(writer)


def saved(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(data: bytes, how: Scanner, most: int = 37000) -> bytes:
    """A scan of at most `most` bytes a page."""
    made = scan(data, how)
    while len(made) > most * len(PdfReader(io.BytesIO(data)).pages) and how.jpeg > 12:
        how = replace(how, jpeg=how.jpeg - 5, noise=how.noise * 0.8)
        made = scan(data, how)
    return made


__all__ = [
    "BLUE",
    "BOLD",
    "Ink",
    "Paper",
    "Pen",
    "Scanner",
    "press",
    "saved",
    "scanned",
    "strokes",
    "truth",
]
