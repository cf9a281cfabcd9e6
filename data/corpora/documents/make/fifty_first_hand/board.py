"""Drawing tools of this hand: typst pages, platypus pages, ink, fields, scans."""

import io
import math
import random
import re
from collections.abc import Sequence
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)
from scan import Scanner, scan

pdfmetrics.registerFont(TTFont("DJ", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
X = '<font name="DJ">\u2612</font>'
O = '<font name="DJ">\u2610</font>'  # noqa: E741

PREAMBLE = """
#set document(date: none)
#set smartquote(enabled: false)
#set page(paper: "%s", margin: (x: %smm, y: %smm)%s)
#set text(font: "%s", size: %spt, lang: "%s")
#set par(justify: false, leading: 0.6em)
#let on = text(font: "DejaVu Sans")[☒]
#let off = text(font: "DejaVu Sans")[☐]
#let kv(..a) = table(columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 12pt, ..a)
#let box2(a, b) = grid(columns: (1fr, 1fr), column-gutter: 10mm, a, b)
#let dots(w) = box(width: w, line(length: 100%%, stroke: 0.5pt))
#let small(b) = text(size: 7pt, b)
#let stamp(c, a, b) = rotate(a, box(stroke: 1.5pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold", b)))
#let pen(b) = text(font: "Dancing Script", size: 15pt, fill: rgb("#1a2a7a"), b)
#let hand(b) = text(font: "Breip", size: 16pt, fill: rgb("#0a1440"), b)
"""


def strokes(seed: int) -> list[tuple[float, float]]:
    """Control points of a signature that nobody could read: start, then three to a curve."""
    rng = random.Random(seed)
    loops = rng.randint(4, 7)
    points = [(0.0, 12.0)]
    for n in range(loops):
        x = 14.0 * n
        points += [
            (x + rng.uniform(2, 9), rng.uniform(-9, 4)),
            (x + rng.uniform(4, 16), rng.uniform(14, 29)),
            (x + 14 + rng.uniform(-2, 4), rng.uniform(6, 15)),
        ]
    return points


def _ink(match: re.Match[str]) -> str:
    """Typst code of a signature."""
    points = strokes(int(match[1]))
    pt = [f"({x:.1f}pt, {y:.1f}pt)" for x, y in points]
    curves = "".join(
        f", curve.cubic({a}, {b}, {c})"
        for a, b, c in zip(pt[1::3], pt[2::3], pt[3::3], strict=True)
    )
    return f'#box(height: 24pt, curve(stroke: 1.1pt + rgb("#15206b"), curve.move({pt[0]}){curves}))'


def typ(
    source: str,
    font: str = "Liberation Sans",
    size: float = 10,
    paper: str = "a4",
    margin: tuple[int, int] = (22, 20),
    lang: str = "en",
    page: str = "",
) -> bytes:
    """A PDF from typst; `¤7` is signature number seven; @ $ and < before a letter stand for themselves."""
    source = re.sub(r"(?<!\\)([@$])", r"\\\1", source)
    source = re.sub(r"(?<!\\)<(?=\w)", r"\\<", source)
    source = re.sub(r"¤(\d+)", _ink, source)
    head = PREAMBLE % (paper, *margin, f", {page}" if page else "", font, size, lang)
    return bytes(typst.compile((head + source).encode(), font_paths=["/usr/share/fonts"]))


class Ink(Flowable):
    """A signature by pen."""

    def __init__(self, seed: int, scale: float = 1.0) -> None:
        super().__init__()
        self.seed, self.scale = seed, scale
        self.width, self.height = 100 * scale, 24 * scale

    def draw(self) -> None:
        """Curves, from the top down as in typst."""
        points = [(x * self.scale, (22 - y) * self.scale) for x, y in strokes(self.seed)]
        self.canv.setStrokeColor(colors.Color(0.08, 0.1, 0.42))
        self.canv.setLineWidth(1.1)
        here = points[0]
        for a, b, c in zip(points[1::3], points[2::3], points[3::3], strict=True):
            self.canv.bezier(*here, *a, *b, *c)
            here = c


class Field(Flowable):
    """A text field of a form, filled or empty."""

    def __init__(self, name: str, value: str = "", width: float = 200, height: float = 16) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, height

    def draw(self) -> None:
        """The field where the flow has come to."""
        self.canv.acroForm.textfield(
            name=self.name,
            value=self.value,
            relative=True,
            x=0,
            y=0,
            width=self.width,
            height=self.height,
            fontSize=9,
            borderWidth=0.5,
            forceBorder=True,
            maxlen=300,
        )


class Tick(Flowable):
    """A check box of a form."""

    width = height = 12

    def __init__(self, name: str, checked: bool = False) -> None:
        super().__init__()
        self.name, self.checked = name, checked

    def draw(self) -> None:
        """The box where the flow has come to."""
        self.canv.acroForm.checkbox(
            name=self.name,
            checked=self.checked,
            relative=True,
            x=0,
            y=0,
            size=12,
            buttonStyle="cross",
            borderWidth=1,
        )


LOOKS = {
    "grid": [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")],
    "band": [
        ("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.85, 0.89, 0.93)),
        ("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ],
    "plain": [
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
    ],
    "frame": [("BOX", (0, 0), (-1, -1), 1, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")],
}


def rl(
    items: Sequence[Any],
    font: str = "Helvetica",
    size: float = 10,
    margin: float = 60,
    letter: bool = False,
    mark: str = "",
    head: str = "",
    foot: str = "",
    tint: str = "#203040",
) -> bytes:
    """A platypus page: text is a paragraph, `("h", text)` a heading, `("t", rows, widths, look)` a table, a number a gap."""
    bold = {"Times-Roman": "Times-Bold"}.get(font, f"{font}-Bold")
    body = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=size * 0.5
    )
    cell = ParagraphStyle("c", parent=body, spaceAfter=0)
    title = ParagraphStyle(
        "h",
        fontName=bold,
        fontSize=size * 1.5,
        leading=size * 1.9,
        spaceAfter=size * 0.7,
        textColor=colors.HexColor(tint),
    )
    lesser = ParagraphStyle(
        "l",
        fontName=bold,
        fontSize=size * 1.1,
        leading=size * 1.5,
        spaceBefore=size * 0.5,
        spaceAfter=size * 0.3,
    )
    fine = ParagraphStyle("f", parent=body, fontSize=size * 0.7, leading=size * 0.9)
    styles = {"h": title, "l": lesser, "f": fine}

    def one(thing: Any) -> Any:
        """A cell as platypus wants it."""
        return (
            Paragraph(thing, cell)
            if isinstance(thing, str)
            else [one(t) for t in thing]
            if isinstance(thing, list)
            else thing
        )

    story: list[Any] = []
    for item in items:
        if isinstance(item, str):
            story.append(Paragraph(item, body))
        elif isinstance(item, (int, float)):
            story.append(Spacer(1, item))
        elif isinstance(item, tuple) and item[0] in styles:
            story.append(Paragraph(item[1], styles[item[0]]))
        elif isinstance(item, tuple) and item[0] == "t":
            story.append(
                Table(
                    [[one(c) for c in row] for row in item[1]],
                    colWidths=item[2],
                    style=LOOKS[item[3] if len(item) > 3 else "grid"],
                    hAlign="LEFT",
                )
            )
            story.append(Spacer(1, size * 0.7))
        elif item == ("page",):
            story.append(PageBreak())
        else:
            story.append(item)

    def paint(canvas: Canvas, doc: Any) -> None:
        """What stands on every page."""
        width, height = doc.pagesize
        canvas.setFont(font, 8)
        canvas.drawString(margin, height - 30, head)
        canvas.drawString(margin, 26, foot)
        if mark:
            canvas.saveState()
            canvas.setFont("Helvetica-Bold", 90 if len(mark) < 8 else 60)
            canvas.setFillColor(colors.Color(0.8, 0.2, 0.2, alpha=0.3))
            canvas.translate(width / 2, height / 2)
            canvas.rotate(50)
            canvas.drawCentredString(0, 0, mark)
            canvas.restoreState()

    out = io.BytesIO()
    doc = SimpleDocTemplate(
        out,
        pagesize=LETTER if letter else A4,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=50,
        bottomMargin=45,
        invariant=1,
    )
    doc.build(story, onFirstPage=paint, onLaterPages=paint)
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(pdf: bytes, angle: int) -> bytes:
    """The same pages with the sheet turned for the viewer."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        writer.add_page(page.rotate(angle))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def put(layout: str, data: bytes, truth: dict[str, Any], form: str = "text") -> Paper:
    """A paper with a text layer."""
    return Paper(f"ln-{layout}", "a", form, data, truth)


def shot(
    layout: str, page: bytes, truth: dict[str, Any], dpi: int = 130, jpeg: int = 38, **how: Any
) -> Paper:
    """A paper from the scanner."""
    how.setdefault("seed", math.floor(sum(map(ord, layout))))
    how.setdefault("noise", 4.0)
    return Paper(
        f"ln-{layout}", "a", "scan", scan(page, Scanner(dpi=dpi, jpeg=jpeg, **how)), truth, page
    )
