"""Drawing tools of the hand lu: platypus sheets, typst sheets, ink, stamps, form fields, scans."""

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from paper import Paper
from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Flowable,
    ListFlowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from .slim import slim

FONTS = "/usr/share/fonts/truetype"
for _name, _file in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("DV", "dejavu/DejaVuSans.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_file}"))

CK = '<font name="DV">☒</font>'
UN = '<font name="DV">☐</font>'
SIZES = {"a4": A4, "letter": LETTER, "land": (A4[1], A4[0])}
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


@dataclass(frozen=True)
class Look:
    """The dress of a platypus sheet."""

    font: str = "Helvetica"
    size: float = 10
    hue: str = "#223355"
    page: str = "a4"
    margin: float = 56
    head: str = ""
    foot: str = ""
    mark: str = ""
    title_align: int = 0
    gap: float = 6


class Ink(Flowable):
    """A scribbled signature."""

    def __init__(self, seed: int, width: float = 110, height: float = 30) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setStrokeColor(HexColor("#1a2a7a"))
        self.canv.setLineWidth(1.1)
        path = self.canv.beginPath()
        points = strokes(self.seed, self.width, self.height)
        path.moveTo(*points[0])
        for i in range(1, len(points) - 2, 3):
            path.curveTo(*points[i], *points[i + 1], *points[i + 2])
        self.canv.drawPath(path)
        self.canv.restoreState()


def strokes(seed: int, width: float, height: float) -> list[tuple[float, float]]:
    """Points of a scribble from left to right."""
    rng = random.Random(seed)
    points = [(0.0, height * 0.4)]
    count = 3 * rng.randint(5, 8)
    for i in range(count):
        x = width * (i + 1) / count + rng.uniform(-9, 6)
        points.append((max(0, min(width, x)), rng.uniform(0.02, 0.98) * height))
    return points


class Stamp(Flowable):
    """A rubber stamp of a few lines, turned a little."""

    def __init__(
        self, *lines: str, hue: str = "#a01830", turn: float = 6, size: float = 10
    ) -> None:
        super().__init__()
        self.lines, self.hue, self.turn, self.size = lines, hue, turn, size
        self.width = max(len(line) for line in lines) * size * 0.66 + 16
        self.height = len(lines) * size * 1.3 + 14

    def draw(self) -> None:
        c = self.canv
        c.saveState()
        c.rotate(self.turn)
        c.setStrokeColor(HexColor(self.hue))
        c.setFillColor(HexColor(self.hue))
        c.setLineWidth(1.6)
        c.roundRect(0, 0, self.width, self.height, 5)
        c.setFont("Helvetica-Bold", self.size)
        for i, line in enumerate(self.lines):
            c.drawCentredString(
                self.width / 2, self.height - 7 - self.size * (1.3 * i + 0.85), line
            )
        c.restoreState()


class Field(Flowable):
    """An AcroForm text field; `value` may be empty."""

    def __init__(self, name: str, value: str = "", width: float = 220, height: float = 17) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, height

    def draw(self) -> None:
        self.canv.acroForm.textfield(
            name=self.name,
            value=self.value,
            x=0,
            y=0,
            width=self.width,
            height=self.height,
            fontSize=9,
            relative=True,
            borderWidth=0.5,
            borderColor=black,
            fillColor=white,
            maxlen=300,
        )


class Tick(Flowable):
    """An AcroForm check box."""

    def __init__(self, name: str, on: bool = False, style: str = "cross") -> None:
        super().__init__()
        self.name, self.on, self.style, self.width, self.height = name, on, style, 13, 13

    def draw(self) -> None:
        self.canv.acroForm.checkbox(
            name=self.name,
            checked=self.on,
            x=0,
            y=0,
            size=12,
            relative=True,
            buttonStyle=self.style,
            borderWidth=0.8,
            borderColor=black,
            fillColor=white,
        )


def hand(text: str, size: float = 22, font: str = "Kristi") -> Paragraph:
    """Words written with a pen."""
    style = ParagraphStyle("h", fontName=font, fontSize=size, leading=size * 1.1)
    style.textColor = HexColor("#1a2a7a")
    return Paragraph(text, style)


def tab(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float] | None = None,
    kind: str = "grid",
    hue: str = "#dde3ea",
    size: float = 9,
    bold: bool = True,
) -> "Mark":
    """A table; kind is grid, lines, plain or label (first column is a heading)."""
    return Mark(rows, widths, kind, hue, size, bold)


@dataclass(frozen=True)
class Mark:
    """A table to be made once the look is known."""

    rows: Sequence[Sequence[Any]]
    widths: Sequence[float] | None
    kind: str
    hue: str
    size: float
    bold: bool

    def table(self, look: Look) -> Table:
        body = ParagraphStyle("c", fontName=look.font, fontSize=self.size, leading=self.size * 1.25)
        strong = ParagraphStyle("b", parent=body, fontName=BOLD[look.font])
        cells = []
        for r, row in enumerate(self.rows):
            line = []
            for c, cell in enumerate(row):
                head = self.bold and (
                    (self.kind == "label" and c % 2 == 0)
                    or (self.kind in ("grid", "lines") and r == 0)
                )
                line.append(
                    Paragraph(cell, strong if head else body) if isinstance(cell, str) else cell
                )
            cells.append(line)
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ]
        if self.kind == "grid":
            style += [("GRID", (0, 0), (-1, -1), 0.5, black)]
            style += [("BACKGROUND", (0, 0), (-1, 0), HexColor(self.hue))] if self.bold else []
        elif self.kind == "lines":
            style += [("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#888888"))]
        elif self.kind == "label":
            style += [
                ("BOX", (0, 0), (-1, -1), 0.7, black),
                ("LINEBELOW", (0, 0), (-1, -1), 0.3, black),
            ]
        table = Table(cells, colWidths=self.widths, hAlign="LEFT")
        table.setStyle(style)
        return table


def sheet(
    *items: Any, look: Look | None = None, more: Callable[[Any], None] | None = None
) -> bytes:
    """A platypus PDF: '# ' title, '## ' heading, '- ' bullets, '---' new page, numbers are space."""
    look = look or Look()
    body = ParagraphStyle(
        "p", fontName=look.font, fontSize=look.size, leading=look.size * 1.35, spaceAfter=look.gap
    )
    title = ParagraphStyle(
        "t",
        parent=body,
        fontName=BOLD[look.font],
        fontSize=look.size * 1.6,
        leading=look.size * 2,
        alignment=look.title_align,
        textColor=HexColor(look.hue),
        spaceAfter=look.gap * 1.6,
    )
    second = ParagraphStyle(
        "s",
        parent=title,
        fontSize=look.size * 1.15,
        leading=look.size * 1.5,
        alignment=0,
        spaceBefore=look.gap,
        spaceAfter=look.gap * 0.6,
    )
    story: list[Any] = []
    for item in items:
        if isinstance(item, (int, float)):
            story.append(Spacer(1, item))
        elif isinstance(item, Mark):
            story += [item.table(look), Spacer(1, look.gap)]
        elif not isinstance(item, str):
            story.append(item)
        elif item == "---":
            story.append(PageBreak())
        elif item.startswith("# "):
            story.append(Paragraph(item[2:], title))
        elif item.startswith("## "):
            story.append(Paragraph(item[3:], second))
        elif item.startswith("- "):
            lines = [Paragraph(line[2:], body) for line in item.split("\n")]
            story.append(ListFlowable(lines, bulletType="bullet", start="•", leftIndent=14))
        else:
            story.append(Paragraph(item.replace("\n", "<br/>"), body))

    def page(canvas: Any, doc: Any) -> None:
        width, height = SIZES[look.page]
        canvas.saveState()
        canvas.setFont(look.font, 7.5)
        canvas.drawString(look.margin, height - 30, look.head)
        canvas.drawString(look.margin, 26, look.foot.replace("%", str(doc.page)))
        if look.mark:
            canvas.setFillColor(HexColor("#d8d8d8"))
            canvas.setFont("Helvetica-Bold", 76)
            canvas.translate(width / 2, height / 2)
            canvas.rotate(48)
            canvas.drawCentredString(0, 0, look.mark)
        canvas.restoreState()
        if more:
            more(canvas)

    out = io.BytesIO()
    SimpleDocTemplate(
        out,
        pagesize=SIZES[look.page],
        leftMargin=look.margin,
        rightMargin=look.margin,
        topMargin=look.margin * 0.85,
        bottomMargin=look.margin * 0.8,
        invariant=1,
    ).build(story, onFirstPage=page, onLaterPages=page)
    data = out.getvalue()
    return slim(data) if b"/FontFile2" in data and b"/AcroForm" not in data else data


def paper(name: str, data: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    """A plain paper of this hand."""
    return Paper(f"lu-{name}", "a", form, data, label)
