"""Drawing tools of this hand: platypus, ink, stamps, boxes, form fields and scans."""

import io
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table
from scan import Scanner
from scan import scan as scanned_pages

FONTS = Path("/usr/share/fonts/truetype")
for _name, _file in (
    ("Boxes", "dejavu/DejaVuSans.ttf"),
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
    ("Narrow", "liberation/LiberationSansNarrow-Regular.ttf"),
    ("Narrow-Bold", "liberation/LiberationSansNarrow-Bold.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, FONTS / _file))
pdfmetrics.registerFontFamily(
    "Narrow", normal="Narrow", bold="Narrow-Bold", italic="Narrow", boldItalic="Narrow-Bold"
)

BOLD = {
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Narrow": "Narrow-Bold",
}
PEN = colors.HexColor("#1c2f7d")
Point = tuple[float, float]


def strokes(seed: int) -> list[tuple[Point, Point, Point]]:
    """A signature as cubic curves within 0..1, from left to right."""
    dice = random.Random(seed)
    out, x, count = [], 0.02, dice.randint(5, 12)
    for step in range(count):
        x2 = x + 0.9 / count * dice.uniform(0.6, 1.3)
        tall = 1.5 if step in (0, count // 2) else 0.75
        high = 0.4 + tall * dice.uniform(0.3, 0.6) if step % 2 == 0 else dice.uniform(-0.3, 0.3)
        out.append(
            (
                (x + dice.uniform(-0.15, 0.1), high),
                (x2 + dice.uniform(-0.12, 0.08), dice.uniform(-0.2, 1.1)),
                (x2, dice.uniform(0.2, 0.65)),
            )
        )
        x = x2
    out.append(((0.5, -0.1), (0.7, 0.3), (0.99, dice.uniform(0.2, 0.5))))
    return out


class Ink(Flowable):
    """A signature drawn with the pen."""

    def __init__(
        self, seed: int, width: float = 42, height: float = 11, color: colors.Color = PEN
    ) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.color = seed, width * mm, height * mm, color

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        pen = self.canv
        pen.setStrokeColor(self.color)
        pen.setLineWidth(1.1)
        path = pen.beginPath()
        path.moveTo(0, self.height * 0.3)
        for a, b, c in strokes(self.seed):
            path.curveTo(
                *(
                    v * s
                    for p in (a, b, c)
                    for v, s in zip(p, (self.width, self.height), strict=True)
                )
            )
        pen.drawPath(path)


class Box(Flowable):
    """A drawn box with its words; `on` is None, "x" or "v"."""

    def __init__(
        self, words: str, on: str | None = None, size: float = 10, face: str = "Helvetica"
    ) -> None:
        super().__init__()
        self.on, self.size = on, size
        self.words = Paragraph(
            words, ParagraphStyle("b", fontName=face, fontSize=size, leading=size * 1.25)
        )

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, self.tall = self.words.wrap(width - 18, height)
        return width, self.tall + 4

    def draw(self) -> None:
        pen, low = self.canv, self.tall - self.size
        pen.setLineWidth(0.8)
        pen.rect(0, low, 9, 9)
        pen.setStrokeColor(PEN)
        pen.setLineWidth(1.5)
        if self.on == "x":
            pen.line(-1, low - 1, 10, low + 10)
            pen.line(-1, low + 10, 10, low - 1)
        elif self.on == "v":
            pen.line(1, low + 4, 4, low)
            pen.line(4, low, 11, low + 11)
        self.words.drawOn(pen, 18, 0)


class Stamp(Flowable):
    """A rubber stamp, a little turned."""

    def __init__(
        self,
        *lines: str,
        turn: float = 5,
        color: str = "#8c1f2f",
        size: float = 11,
        indent: float = 0,
    ) -> None:
        super().__init__()
        self.lines, self.turn, self.color, self.size, self.indent = (
            lines,
            turn,
            colors.HexColor(color),
            size,
            indent,
        )

    def wrap(self, width: float, *_: float) -> tuple[float, float]:
        self.across = (
            max(pdfmetrics.stringWidth(t, "Helvetica-Bold", self.size) for t in self.lines) + 16
        )
        self.tall = len(self.lines) * self.size * 1.3 + 10
        return width, self.tall + 14

    def draw(self) -> None:
        pen = self.canv
        pen.saveState()
        pen.translate(self.indent, 6)
        pen.rotate(self.turn)
        pen.setStrokeColor(self.color)
        pen.setFillColor(self.color)
        pen.setLineWidth(1.6)
        pen.roundRect(0, 0, self.across, self.tall, 4)
        pen.setFont("Helvetica-Bold", self.size)
        for row, text in enumerate(self.lines):
            pen.drawString(8, self.tall - (row + 1) * self.size * 1.3, text)
        pen.restoreState()


class Field(Flowable):
    """A form field: text, or a tick box where `value` is a bool."""

    def __init__(
        self, name: str, value: str | bool = "", width: float = 80, words: str = ""
    ) -> None:
        super().__init__()
        self.name, self.value, self.across, self.words = name, value, width * mm, words

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.across, 18

    def draw(self) -> None:
        form = self.canv.acroForm
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name,
                checked=self.value,
                x=0,
                y=3,
                size=12,
                relative=True,
                buttonStyle="cross",
                fillColor=colors.white,
                borderWidth=1,
            )
            self.canv.setFont("Helvetica", 10)
            self.canv.drawString(18, 5, self.words)
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                x=0,
                y=1,
                width=self.across,
                height=16,
                fontSize=9,
                relative=True,
                borderWidth=0.5,
                fillColor=colors.HexColor("#eef3fb"),
                maxlen=400,
            )


def style(face: str = "Helvetica", size: float = 10, **more: Any) -> ParagraphStyle:
    """A paragraph style."""
    return ParagraphStyle(
        "s",
        **(
            {"fontName": face, "fontSize": size, "leading": size * 1.32, "spaceAfter": size * 0.55}
            | more
        ),
    )


def script(text: str, face: str = "Kristi", size: float = 22) -> Paragraph:
    """A name written by hand."""
    return Paragraph(text, style(face, size, textColor=PEN, spaceAfter=3, leading=size * 1.25))


def grid(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    look: str = "grid",
    head: bool = True,
    face: str = "Helvetica",
    size: float = 9,
    right: Sequence[int] = (),
) -> Table:
    """A table; `look` is grid, lines, plain or band; cells are words or flowables; widths in mm."""
    made = []
    for number, row in enumerate(rows):
        bold = head and number == 0
        made.append(
            [
                Paragraph(
                    cell,
                    style(
                        BOLD.get(face, face) if bold else face,
                        size,
                        spaceAfter=0,
                        alignment=2 if at in right else 0,
                    ),
                )
                if isinstance(cell, str)
                else cell
                for at, cell in enumerate(row)
            ]
        )
    rules: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    if look == "grid":
        rules.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    elif look == "lines":
        rules.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey))
    elif look == "band":
        rules += [
            ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.whitesmoke, colors.white]),
            ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
        ]
    return Table(made, [w * mm for w in widths], style=rules, hAlign="LEFT", spaceAfter=8)


def rl(
    flow: Sequence[Any],
    face: str = "Helvetica",
    size: float = 10,
    us: bool = False,
    wide: bool = False,
    margin: float = 20,
    head: str = "",
    foot: str = "",
    mark: str = "",
    tint: str = "#000000",
) -> bytes:
    """A PDF by platypus. Words may begin with `# ` title, `## ` heading, `> ` small print, `^ ` right, `| ` centred; `---` breaks the page."""
    bold, tone = BOLD.get(face, face), colors.HexColor(tint)
    styles = {
        "# ": style(bold, size * 1.6, textColor=tone, spaceAfter=size),
        "## ": style(
            bold, size * 1.12, textColor=tone, spaceBefore=size * 0.6, spaceAfter=size * 0.4
        ),
        "> ": style(face, size * 0.72),
        "^ ": style(face, size, alignment=2),
        "| ": style(bold, size * 1.25, alignment=1),
    }
    story: list[Any] = []
    for item in flow:
        if isinstance(item, int | float):
            story.append(Spacer(1, item * mm))
        elif item == "---":
            story.append(PageBreak())
        elif isinstance(item, str):
            key = next((k for k in styles if item.startswith(k)), "")
            story.append(Paragraph(item[len(key) :], styles.get(key, style(face, size))))
        else:
            story.append(item)

    def page(canvas: Canvas, document: SimpleDocTemplate) -> None:
        width, height = canvas._pagesize
        canvas.setFont(face, 8)
        canvas.drawString(margin * mm, height - 11 * mm, head)
        canvas.drawString(margin * mm, 9 * mm, foot)
        if foot:
            canvas.drawRightString(width - margin * mm, 9 * mm, str(document.page))
        if mark:
            canvas.saveState()
            canvas.setFillColor(colors.Color(0.75, 0.3, 0.3, alpha=0.35))
            canvas.setFont("Helvetica-Bold", 70)
            canvas.translate(width / 2, height / 2)
            canvas.rotate(48)
            canvas.drawCentredString(0, 0, mark)
            canvas.restoreState()

    size_of = LETTER if us else A4
    out = io.BytesIO()
    SimpleDocTemplate(
        out,
        pagesize=landscape(size_of) if wide else size_of,
        leftMargin=margin * mm,
        rightMargin=margin * mm,
        topMargin=18 * mm,
        bottomMargin=16 * mm,
        invariant=1,
        title="",
    ).build(story, onFirstPage=page, onLaterPages=page)
    return out.getvalue()


def scan(layout: str, source: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """The page as a scanner gives it."""
    given = {"dpi": 110, "jpeg": 38, "noise": 3.0} | how
    return Paper(layout, "a", "scan", scanned_pages(source, Scanner(**given)), label, source)


def text(layout: str, data: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    """A paper with a text layer, or a form."""
    return Paper(layout, "a", form, data, label)


def mixed(
    layout: str, source: bytes, scans: Sequence[int], label: dict[str, Any], **how: Any
) -> Paper:
    """Some pages scanned, the others as they were."""
    given = {"dpi": 110, "jpeg": 38, "noise": 3.0} | how
    pictures, words, out = (
        PdfReader(io.BytesIO(scanned_pages(source, Scanner(**given)))),
        PdfReader(io.BytesIO(source)),
        PdfWriter(),
    )
    for at in range(len(words.pages)):
        out.add_page((pictures if at in scans else words).pages[at])
    stream = io.BytesIO()
    out.write(stream)
    return Paper(layout, "a", "mixed", stream.getvalue(), label, source)
