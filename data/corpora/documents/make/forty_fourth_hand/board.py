"""Drawing tools of this hand: a line language for reportlab, typst with a prelude, scans, forms."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from scan import Scanner, scan

from .marks import FACES, FONTS, cell, curve, dress

CERT, CHANGE, ORDER, SOW = (
    "acceptance_certificate",
    "change_order",
    "purchase_order",
    "statement_of_work",
)
TIME, MAIL, OTHER = "timesheet_approval", "email", "other"
OK, COND, NO, OPEN = "accepted", "accepted_with_conditions", "rejected", "undecided"


def draw(
    text: str,
    face: str = "H",
    size: float = 9.5,
    ink: str = "#1f3a5f",
    wide: bool = False,
    grid: str = "grid",
    mid: bool = False,
    label: float = 130,
    head: str = "",
    foot: str = "",
    over: tuple[tuple[Any, ...], ...] = (),
    margin: float = 56,
) -> bytes:
    """The line language: # ## > - | |! |% :: --- === ^^ ]] and plain words.

    `over` are words laid over a page: (page, words, x, y, angle, size, colour, framed).
    """
    plain, bold = FACES[face]
    sheet = landscape(A4) if wide else A4
    room = sheet[0] - 2 * margin
    body = ParagraphStyle("b", fontName=plain, fontSize=size, leading=size * 1.32, spaceAfter=4)
    named = {
        "# ": ParagraphStyle(
            "t",
            body,
            fontName=bold,
            fontSize=size + 6,
            leading=size + 10,
            textColor=ink,
            alignment=TA_CENTER if mid else 0,
            spaceAfter=8,
        ),
        "## ": ParagraphStyle(
            "h", body, fontName=bold, fontSize=size + 1, textColor=ink, spaceBefore=7
        ),
        "> ": ParagraphStyle(
            "s", body, fontSize=size - 2.3, leading=size - 0.2, textColor="#444444"
        ),
        "^^ ": ParagraphStyle("c", body, alignment=TA_CENTER),
        "]] ": ParagraphStyle("r", body, alignment=TA_RIGHT),
    }
    strong = ParagraphStyle("k", body, fontName=bold, spaceAfter=0)
    tight = ParagraphStyle("n", body, spaceAfter=0)
    story: list[Flowable] = []
    rows: list[list[Flowable]] = []
    widths: list[float] | None = None
    kind = ""

    def flush() -> None:
        nonlocal rows, widths, kind
        if rows:
            count = max(map(len, rows))
            for row in rows:
                row.extend(Paragraph("", tight) for _ in range(count - len(row)))
            if kind == "kv":
                table = Table(
                    rows,
                    [label, room - label],
                    hAlign="LEFT",
                    style=[
                        ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
                        ("LEFTPADDING", (0, 0), (0, -1), 0),
                    ],
                )
            else:
                given = widths or [1.0] * count
                rule = {
                    "grid": [("GRID", (0, 0), (-1, -1), 0.5, colors.grey)],
                    "rule": [("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor(ink))],
                    "box": [
                        ("BOX", (0, 0), (-1, -1), 0.8, colors.black),
                        ("LINEBELOW", (0, 0), (-1, 0), 0.8, colors.black),
                    ],
                    "none": [],
                }[grid]
                if kind == "head":
                    rule = [*rule, ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e3e7ee"))]
                table = Table(
                    rows,
                    [room * w / sum(given) for w in given],
                    style=[("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *rule],
                    repeatRows=int(kind == "head"),
                )
            story.extend((table, Spacer(1, 5)))
        rows, widths, kind = [], None, ""

    for line in text.strip().splitlines():
        line = re.sub(" {3,}", "&nbsp;" * 6 + " ", line.strip())
        if line.startswith("|%"):
            flush()
            widths = [float(w) for w in line[2:].split(",")]
        elif line.startswith("|"):
            if kind == "kv":
                flush()
            first = line.startswith("|!")
            kind = kind or ("head" if first else "table")
            rows.append(
                [
                    cell(part.strip(), strong if first else tight)
                    for part in line[1:].removeprefix("!").split("|")
                ]
            )
        elif " :: " in line:
            if kind != "kv":
                flush()
            kind = "kv"
            key, value = line.split(" :: ", 1)
            rows.append([Paragraph(key, strong), cell(value, tight)])
        else:
            flush()
            if line == "---":
                story.append(
                    HRFlowable(
                        width="100%", color=colors.HexColor(ink), spaceAfter=5, spaceBefore=3
                    )
                )
            elif line == "===":
                story.append(PageBreak())
            elif not line:
                story.append(Spacer(1, size * 0.6))
            elif line.startswith("- "):
                story.append(
                    Paragraph(
                        dress(line[2:]),
                        ParagraphStyle("l", body, leftIndent=14),
                        bulletText="\u2022",
                    )
                )
            elif mark := next((m for m in named if line.startswith(m)), ""):
                story.append(Paragraph(dress(line[len(mark) :]), named[mark]))
            else:
                story.append(cell(line, body))
    flush()

    def around(canvas: Canvas, doc: Any) -> None:
        canvas.setFont(plain, 8)
        canvas.drawString(margin, sheet[1] - 32, head)
        canvas.drawString(margin, 28, foot)
        canvas.drawRightString(sheet[0] - margin, 28, str(doc.page))
        for number, words, x, y, angle, high, colour, framed in over:
            if number == doc.page:
                canvas.saveState()
                canvas.translate(x, y)
                canvas.rotate(angle)
                canvas.setFillColor(colours := colors.HexColor(colour))
                canvas.setStrokeColor(colours)
                canvas.setFont(bold, high)
                lines = words.split("\n")
                for place, row in enumerate(lines):
                    canvas.drawCentredString(0, -place * high * 1.2, row)
                if framed:
                    half = max(canvas.stringWidth(row, bold, high) for row in lines) / 2 + 8
                    canvas.setLineWidth(1.6)
                    canvas.rect(
                        -half,
                        -(len(lines) - 1) * high * 1.2 - 8,
                        2 * half,
                        len(lines) * high * 1.2 + 10,
                    )
                canvas.restoreState()

    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=sheet, invariant=1)
    doc.addPageTemplates(
        PageTemplate(frames=[Frame(margin, 42, room, sheet[1] - 84, 0, 0, 0, 0)], onPageEnd=around)
    )
    doc.build(story)
    return out.getvalue()


PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set page(paper: "a4", margin: (x: 2.1cm, y: 1.9cm))
#set text(font: "Liberation Sans", size: 9.5pt)
#let kv(w, ..c) = grid(columns: (w, 1fr), row-gutter: 6pt, column-gutter: 8pt, ..c)
#let line_() = box(line(length: 4.2cm, stroke: .5pt))
#let off = box(width: 8pt, height: 8pt, stroke: .7pt)
#let on = box(width: 8pt, height: 8pt, stroke: .7pt, { place(line(start: (-1pt, -1pt), end: (9pt, 9.5pt), stroke: 1.3pt + navy)); place(line(start: (9pt, -2pt), end: (-1pt, 9pt), stroke: 1.3pt + navy)) })
#let hand(f, b, s: 18pt) = text(font: f, size: s, fill: rgb("#1c2b70"), b)
#let stamp(b, c: rgb("#a02020"), a: -7deg) = rotate(a, box(stroke: 1.4pt + c, inset: 6pt, radius: 3pt, align(center, text(fill: c, weight: "bold", size: 9pt, b))))
"""


def typ(source: str) -> bytes:
    """Typst with the prelude; `INK7` in it becomes a scrawl."""

    def scrawl(found: re.Match[str]) -> str:
        path = " ".join(
            f"M{a:.1f} {26 - b:.1f} C{c:.1f} {26 - d:.1f} {e:.1f} {26 - f:.1f} {g:.1f} {26 - h:.1f}"
            for a, b, c, d, e, f, g, h in curve(int(found[1]), 86, 25)
        )
        svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='-6 -10 104 46' width='104' height='46'><path d='{path}' fill='none' stroke='#1b2470' stroke-width='1.2'/></svg>"
        return f'#box(image(bytes("{svg}"), format: "svg", height: 30pt))'

    source = re.sub(r"INK(\d+)", scrawl, source)
    data: bytes = typst.compile((PRELUDE + source).encode(), font_paths=[FONTS])
    return data


def paper(
    layout: str, data: bytes, label: dict[str, Any], letter: str = "a", form: str = "text"
) -> Paper:
    return Paper(f"ll-{layout}", letter, form, data, label)


def scanned(
    layout: str, data: bytes, label: dict[str, Any], how: Scanner | None = None, letter: str = "a"
) -> Paper:
    """A scan of at most 110 KB a page: the quality falls until it fits."""
    how = how or Scanner()
    how = replace(how, dpi=min(how.dpi, 120), jpeg=min(how.jpeg, 50))
    pages = len(PdfReader(io.BytesIO(data)).pages)
    while len(picture := scan(data, how)) > 95_000 * pages and how.jpeg > 15:
        how = replace(how, jpeg=how.jpeg - 6)
    return Paper(f"ll-{layout}", letter, "scan", picture, label, source=data)


def joined(*parts: bytes, change: Callable[[PdfWriter], None] | None = None) -> bytes:
    """The pages of several PDFs in one; `change` works on the writer before it is saved."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    if change:
        change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(
    layout: str, typed: bytes, shot: bytes, label: dict[str, Any], how: Scanner, letter: str = "a"
) -> Paper:
    """First pages with their text, the last ones scanned."""
    part = scanned("", shot, label, how)
    return Paper(
        f"ll-{layout}", letter, "mixed", joined(typed, part.data), label, source=joined(typed, shot)
    )


def turned(data: bytes, angle: int) -> bytes:
    """Every page laid on its side or head by /Rotate."""

    def change(writer: PdfWriter) -> None:
        for page in writer.pages:
            page.rotate(angle)

    return joined(data, change=change)
