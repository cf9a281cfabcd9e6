"""Drawing tools of this hand: a line markup set by platypus, typst pages, ink, boxes, scans, forms."""

import io
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from scan import Scanner, scan

from .pens import Ink, Tick

ACC = "acceptance_certificate"
CO = "change_order"
TS = "timesheet_approval"
MAIL = "email"
PO = "purchase_order"
SOW = "statement_of_work"
OK = "accepted"
COND = "accepted_with_conditions"
REJ = "rejected"
UND = "undecided"
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
FONTS = "/usr/share/fonts/truetype/"


@cache
def box_font() -> str:
    """DejaVu Sans, for box glyphs."""
    pdfmetrics.registerFont(TTFont("Boxes", FONTS + "dejavu/DejaVuSans.ttf"))
    return "Boxes"


def glyphs(text: str) -> str:
    """`{x}`, `{v}`, `{_}` become box characters."""
    for sign, glyph in (("{x}", "☒"), ("{v}", "☑"), ("{_}", "☐")):
        if sign in text:
            text = text.replace(sign, f'<font name="{box_font()}">{glyph}</font>')
    return text.replace("//", "<br/>")


def cell(text: str, style: ParagraphStyle) -> Any:
    """A table cell: `~3~` is ink, a lone box is drawn."""
    text = text.strip()
    if text in ("{x}", "{_}"):
        return Tick(text == "{x}")
    parts: list[Any] = []
    for piece in re.split(r"(~\d+~)", text):
        if re.fullmatch(r"~\d+~", piece):
            parts.append(Ink(int(piece[1:-1])))
        elif piece:
            parts.append(Paragraph(glyphs(piece), style))
    return parts or ""


def grid(
    rows: list[tuple[bool, list[str]]],
    look: str,
    style: ParagraphStyle,
    bold: ParagraphStyle,
    accent: Any,
    width: float,
    widths: Sequence[float] | None,
) -> Table:
    """Rows as a table in one of the looks."""
    count = max(len(cells) for _, cells in rows)
    data = []
    commands: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    for number, (head, cells) in enumerate(rows):
        data.append([cell(c, bold if head else style) for c in cells + [""] * (count - len(cells))])
        if head and look != "bare":
            commands.append(("BACKGROUND", (0, number), (-1, number), colors.HexColor("#e4e8ee")))
        elif look == "zebra" and number % 2:
            commands.append(("BACKGROUND", (0, number), (-1, number), colors.HexColor("#f3f3f0")))
    if look == "grid":
        commands.append(("GRID", (0, 0), (-1, -1), 0.5, accent))
    elif look == "lines":
        commands.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, accent))
    elif look == "box":
        commands.append(("BOX", (0, 0), (-1, -1), 1, accent))
    shares = [1.0] * count
    if widths and len(widths) == count:
        shares = list(widths)
    elif all(cells[0] in ("{x}", "{_}") for _, cells in rows):
        shares = [0.05 * count] + [1.0] * (count - 1)
    return Table(data, [width * s / sum(shares) for s in shares], style=TableStyle(commands))


def page(
    text: str,
    *,
    font: str = "Helvetica",
    size: float = 10,
    accent: str = "#222222",
    margin: float = 56,
    sheet: tuple[float, float] = A4,
    look: str = "grid",
    over: Callable[[Canvas, int], None] | None = None,
    columns: int = 1,
    head: str = "",
    foot: str = "",
    widths: Sequence[float] | None = None,
    keys: float = 0.34,
) -> bytes:
    """Markup to PDF: `#`, `##`, `=` centred, `>` right, `-` bullet, `---`, `+++`, `|` row, `|!` head row, `:` pair."""
    tint = colors.HexColor(accent)
    base = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=size * 0.5
    )
    small = ParagraphStyle("c", base, spaceAfter=0)
    bold = ParagraphStyle("k", small, fontName=BOLD[font])
    title = ParagraphStyle(
        "h", bold, fontSize=size * 1.6, leading=size * 2, textColor=tint, spaceAfter=size * 0.7
    )
    sub = ParagraphStyle(
        "s",
        bold,
        fontSize=size * 1.1,
        textColor=tint,
        spaceBefore=size * 0.6,
        spaceAfter=size * 0.3,
    )
    gap = 18
    width = (sheet[0] - 2 * margin - (columns - 1) * gap) / columns
    story: list[Any] = []
    pending: list[tuple[bool, list[str]]] = []
    pairs = False

    def flush() -> None:
        if pending:
            shares = [keys, 1 - keys] if pairs else widths
            story.append(
                grid(pending, "bare" if pairs else look, small, bold, tint, width - 12, shares)
            )
            story.append(Spacer(1, size * 0.7))
            pending.clear()

    for line in text.strip().splitlines():
        line = line.strip()
        mark, _, rest = line.partition(" ")
        if mark in ("|", "|!", ":"):
            if pending and pairs != (mark == ":"):
                flush()
            pairs = mark == ":"
            cells = [c.strip() for c in rest.split("|")]
            if pairs:
                cells[0] = f"<b>{cells[0]}</b>"
            pending.append((mark == "|!", cells))
            continue
        flush()
        if not line:
            story.append(Spacer(1, size * 0.4))
        elif mark in ("#", "##"):
            story.append(Paragraph(rest, title if mark == "#" else sub))
        elif mark in ("=", ">"):
            story.append(
                Paragraph(
                    glyphs(rest), ParagraphStyle("a", base, alignment=1 if mark == "=" else 2)
                )
            )
        elif mark == "-":
            story.append(
                Paragraph(
                    glyphs(rest),
                    ParagraphStyle("l", base, leftIndent=14, bulletIndent=3),
                    bulletText="•",
                )
            )
        elif line == "---":
            story.append(HRFlowable(width="100%", color=tint, spaceBefore=3, spaceAfter=6))
        elif line == "+++":
            story.append(PageBreak())
        elif re.fullmatch(r"~\d+~", line):
            story.append(Ink(int(line[1:-1])))
        else:
            story.append(Paragraph(glyphs(line), base))
    flush()

    def dress(c: Canvas, doc: Any) -> None:
        c.setFont(font, 7.5)
        c.drawString(margin, sheet[1] - 30, head)
        c.drawString(margin, 26, foot.replace("%d", str(doc.page)))
        if over:
            over(c, doc.page)

    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=sheet, invariant=1, title="", author="")
    frames = [Frame(margin + i * (width + gap), 46, width, sheet[1] - 92) for i in range(columns)]
    doc.addPageTemplates([PageTemplate("p", frames, onPage=dress)])
    doc.build(story)
    return out.getvalue()


def stamp(
    text: str, x: float, y: float, angle: float = 12, colour: str = "#b02020", size: float = 13
) -> Callable[[Canvas, int], None]:
    """A rubber stamp on page one, lines parted by `/`."""

    def over(c: Canvas, number: int) -> None:
        if number == 1:
            lines = text.split("/")
            c.saveState()
            c.translate(x, y)
            c.rotate(angle)
            c.setStrokeColor(colors.HexColor(colour))
            c.setFillColor(colors.HexColor(colour))
            c.setLineWidth(1.6)
            wide = max(c.stringWidth(t, "Helvetica-Bold", size) for t in lines) + 14
            c.roundRect(0, 0, wide, len(lines) * size * 1.25 + 8, 4)
            c.setFont("Helvetica-Bold", size)
            for i, t in enumerate(reversed(lines)):
                c.drawCentredString(wide / 2, 8 + i * size * 1.25, t)
            c.restoreState()

    return over


PRELUDE = """
#set smartquote(enabled: false)
#let rnd(s, k) = calc.abs(calc.fract(calc.sin(s * 12.9 + k * 78.2) * 437.5))
#let ink(s, w: 90pt, h: 24pt) = box(width: w, height: h, curve(stroke: 1pt + rgb("#203080"), curve.move((0pt, h * 0.5)), ..range(9).map(i => curve.cubic((w * (i + 1.3 * rnd(s, i)) / 10, h * rnd(s, i + 20)), (w * (i + 1.4 * rnd(s, i + 40)) / 10, h * rnd(s, i + 60)), (w * (i + 1) / 10, h * rnd(s, i + 80))))))
#let tick(on) = box(width: 8pt, height: 8pt, stroke: .7pt, if on { place(line(start: (-1pt, -1pt), end: (9pt, 9pt), stroke: 1.2pt)); place(line(start: (9pt, -1pt), end: (-1pt, 9pt), stroke: 1.2pt)) })
#let on = tick(true)
#let off = tick(false)
#let pen(t, f: "Kristi", s: 22pt) = text(font: f, size: s, fill: rgb("#203080"), t)
#let note(t) = text(font: "DkgHandwriting", size: 14pt, fill: rgb("#203080"), t)
#let gap(w) = box(width: w, stroke: (bottom: .6pt), height: 9pt)
#let seal(t, a: -9deg, c: rgb("#a02020")) = rotate(a, box(stroke: 1.5pt + c, inset: 6pt, radius: 3pt, align(center, text(fill: c, weight: "bold", t))))
#let over(t, s: 80pt) = place(center + horizon, rotate(-38deg, text(s, fill: luma(205), weight: "bold", t)))
"""


def typ(
    body: str,
    *,
    font: str = "Liberation Sans",
    size: float = 10,
    paper: str = "a4",
    margin: str = "2.2cm",
    more: str = "",
) -> bytes:
    """Typst source to PDF; `@` and `$` are plain characters here."""
    top = f'#set page(paper: "{paper}", margin: {margin})\n#set text(font: "{font}", size: {size}pt)\n'
    body = body.replace("@", "\\@").replace("$", "\\$")
    return typst.compile(
        (PRELUDE + top + more + body).encode(),
        font_paths=[FONTS, "/usr/share/fonts/opentype/"],
        timestamp=1780000000,
    )


def one(
    layout: str, data: bytes, label: dict[str, Any], form: str = "text", letter: str = "a"
) -> Paper:
    """A paper of this hand."""
    return Paper("lg-" + layout, letter, form, data, label)


def scanned(
    layout: str, data: bytes, label: dict[str, Any], letter: str = "a", **how: Any
) -> Paper:
    """The page as a scanner leaves it."""
    how = {"dpi": 135, "noise": 3.0, "jpeg": 40} | how
    return Paper("lg-" + layout, letter, "scan", scan(data, Scanner(**how)), label, data)


def joined(*parts: bytes) -> bytes:
    """Pages of several PDFs in one."""
    writer = PdfWriter()
    for part in parts:
        for leaf in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(leaf)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
