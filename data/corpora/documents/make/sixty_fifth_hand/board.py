"""Drawing tools of this hand: a line markup set by reportlab, a typst prelude, ink, stamps, forms."""

import io
import math
import re
from collections.abc import Sequence
from typing import Any

import typst
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
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

from sixty_fifth_hand.ink import INK, Field, Ink, Tick, stroke


def cell(text: str, style: ParagraphStyle) -> Any:
    """What stands in a cell: `~7` ink, `~K:Name` handwriting, `F:name=value`, `C:name=1`, words."""
    text = text.strip()
    if re.fullmatch(r"~\d+", text):
        return Ink(int(text[1:]))
    if found := re.fullmatch(r"~([KDB]):(.*)", text):
        font, size = {"K": ("Kristi", 22), "D": ("Dkg", 17), "B": ("Breip", 19)}[found[1]]
        return Paragraph(
            found[2],
            ParagraphStyle(
                "h", style, fontName=font, fontSize=size, leading=size * 1.1, textColor=INK
            ),
        )
    if found := re.fullmatch(r"F:(\w+)=(.*)", text):
        return Field(found[1], found[2])
    if found := re.fullmatch(r"C:(\w+)=([01])", text):
        return Field(found[1], found[2] == "1")
    if found := re.fullmatch(r"\[([ x])\](.*)", text):
        grid = Table(
            [[Tick(found[1] == "x"), Paragraph(found[2].strip(), style)]], colWidths=[16, None]
        )
        grid.setStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
            ]
        )
        return grid
    return Paragraph(text.replace("\\", "<br/>"), style)


def flow(
    text: str, font: str, size: float, width: float, kv: str, tint: Any, center: bool
) -> list[Any]:
    """The line markup as flowables."""
    bold = {"Times-Roman": "Times-Bold"}.get(font, font + "-Bold")
    body = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=size * 0.35
    )
    tight = ParagraphStyle("t", body, spaceAfter=0)
    head = ParagraphStyle("h", body, fontName=bold)
    title = ParagraphStyle(
        "ti",
        head,
        fontSize=size * 1.6,
        leading=size * 2,
        textColor=tint,
        alignment=1 if center else 0,
        spaceAfter=size,
    )
    styles = {
        "# ": title,
        "## ": ParagraphStyle(
            "s", head, fontSize=size * 1.1, spaceBefore=size * 0.7, textColor=tint
        ),
        "= ": ParagraphStyle("c", body, alignment=1),
        "> ": ParagraphStyle("r", body, alignment=2),
        "% ": ParagraphStyle(
            "p", body, fontSize=size * 0.72, leading=size * 0.92, textColor=colors.grey
        ),
        "* ": ParagraphStyle("l", body, leftIndent=14, bulletIndent=4),
    }
    out: list[Any] = []
    block: list[list[str]] = []
    kind = ""

    def close() -> None:
        if not block:
            return
        rows = [
            [cell(c, (head if kind == "|" and i == 0 else tight)) for c in row]
            for i, row in enumerate(block)
        ]
        if kind == "::":
            rows = [
                [cell(row[0], head if kv != "plain" else tight), cell(row[1], tight)]
                for row in block
            ]
            grid = Table(rows, colWidths=[width * 0.32, width * 0.68], hAlign="LEFT")
        else:
            most = [
                max(len(re.sub(r"<.*?>", "", c)) for c in col) for col in zip(*block, strict=True)
            ]
            share = [min(max(m, 6), 46) for m in most] if kind == "|" else [1] * len(most)
            grid = Table(rows, colWidths=[width * s / sum(share) for s in share], hAlign="LEFT")
        style = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
        if kind == "|" or (kind == "::" and kv == "grid"):
            style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
        if kind == "|":
            style.append(("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.9, 0.9, 0.9)))
        if kind == "::" and kv == "lines":
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey))
        grid.setStyle(TableStyle(style))
        out.extend([grid, Spacer(1, size * 0.6)])
        block.clear()

    for line in text.strip("\n").split("\n"):
        new = (
            "||"
            if line.startswith("||")
            else "|"
            if line.startswith("|")
            else "::"
            if " ::" in line
            else ""
        )
        if new != kind:
            close()
            kind = new
        if new == "::":
            block.append([part.strip() for part in line.split(" ::", 1)])
        elif new:
            block.append([part.strip() for part in line[len(new) :].split("|")])
        elif line == "---":
            out.append(
                HRFlowable(width="100%", thickness=0.7, color=tint, spaceBefore=4, spaceAfter=6)
            )
        elif line == "+++":
            out.append(PageBreak())
        elif not line.strip():
            out.append(Spacer(1, size * 0.8))
        elif re.match(r"\[[ x]\]|~", line):
            out.append(cell(line, tight))
        elif mark := next((m for m in styles if line.startswith(m)), None):
            out.append(
                Paragraph(
                    line[len(mark) :], styles[mark], bulletText="\u2022" if mark == "* " else None
                )
            )
        else:
            out.append(Paragraph(line, body))
    close()
    return out


def stamp(canvas: Canvas, x: float, y: float, angle: float, words: str, tint: Any = None) -> None:
    """A rubber stamp with a frame; lines are parted by a backslash."""
    lines = words.split("\\")
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(angle)
    for set_colour in (canvas.setStrokeColor, canvas.setFillColor):
        set_colour(tint or colors.Color(0.75, 0.1, 0.15))
    wide = max(pdfmetrics.stringWidth(line, "Helvetica-Bold", 11) for line in lines) + 16
    canvas.setLineWidth(1.6)
    canvas.roundRect(-wide / 2, -len(lines) * 7 - 4, wide, len(lines) * 14 + 8, 5)
    canvas.setFont("Helvetica-Bold", 11)
    for number, line in enumerate(lines):
        canvas.drawCentredString(0, (len(lines) / 2 - number) * 14 - 11, line)
    canvas.restoreState()


def rl(
    text: str,
    font: str = "Helvetica",
    size: float = 10,
    kv: str = "plain",
    tint: str = "#000000",
    *,
    top: str = "",
    foot: str = "",
    mark: str = "",
    stamps: Sequence[tuple[Any, ...]] = (),
    us: bool = False,
    wide: bool = False,
    columns: int = 1,
    center: bool = False,
    margin: float = 54,
    turn: int = 0,
) -> bytes:
    """A document from the line markup; `mark` lies across each page, stamps on the last."""
    sheet = landscape(A4) if wide else letter if us else A4
    out, colour = io.BytesIO(), colors.HexColor(tint)
    inner = (sheet[0] - 2 * margin - (columns - 1) * 18) / columns
    frames = [
        Frame(margin + i * (inner + 18), 50, inner, sheet[1] - 104, 0, 0, 0, 0)
        for i in range(columns)
    ]

    def dress(canvas: Canvas, _: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.setFillColor(colour)
        canvas.drawString(margin, sheet[1] - 36, top)
        canvas.drawString(margin, 28, foot.replace("#", str(canvas.getPageNumber())))
        if mark:
            canvas.saveState()
            canvas.translate(sheet[0] / 2, sheet[1] / 2)
            canvas.rotate(math.degrees(math.atan2(sheet[1], sheet[0])))
            canvas.setFillColor(colors.Color(0.85, 0.3, 0.3, 0.3))
            canvas.setFont("Helvetica-Bold", min(100, 900 / len(mark)))
            canvas.drawCentredString(0, -20, mark)
            canvas.restoreState()
        for page, *given in stamps:
            if page == canvas.getPageNumber():
                stamp(canvas, *given)

    document = BaseDocTemplate(out, pagesize=sheet, invariant=1)
    document.addPageTemplates(PageTemplate(frames=frames, onPageEnd=dress, pagesize=sheet))
    document.build(flow(text, font, size, inner, kv, colour, center))
    if not turn:
        return out.getvalue()
    writer = PdfWriter(clone_from=PdfReader(out))
    for page in writer.pages:
        page.rotate(turn)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    """The bytes of a pypdf writer."""
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def join(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    return written(writer)


def svg(seed: int) -> str:
    """The flourish for typst."""
    first, *rest = stroke(seed)
    bends = " ".join(
        "C" + ",".join(f"{v if i % 2 == 0 else 34 - v:.1f}" for i, v in enumerate(c)) for c in rest
    )
    return f"<svg xmlns='http://www.w3.org/2000/svg' width='112' height='40'><path d='M{first[0]},{34 - first[1]} {bends}' fill='none' stroke='#1a2680' stroke-width='1.3'/></svg>"


PRELUDE = """
#set smartquote(enabled: false)
#set text(font: "Libertinus Serif", size: 10.5pt)
#let hand(b) = text(font: "Kristi", size: 22pt, fill: rgb("#1a2680"), b)
#let tick(on) = box(width: 9pt, height: 9pt, stroke: 0.7pt, if on { place(line(start: (0pt, 0pt), end: (9pt, 9pt), stroke: 1.4pt + blue)); place(line(start: (9pt, 0pt), end: (0pt, 9pt), stroke: 1.4pt + blue)) })
#let kv(..a) = grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 7pt, ..a)
#let line1 = line(length: 100%, stroke: 0.5pt)
#let blank(w) = box(width: w, stroke: (bottom: 0.5pt), height: 10pt)
#let seal(b, a: -8deg, c: rgb("#b01828")) = rotate(a, box(stroke: 1.5pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold", align(center, b))))
#let across(b) = rotate(-50deg, text(110pt, fill: rgb("#d0404055"), weight: "bold", b))
"""


def typ(body: str) -> bytes:
    """A typst document; `#ink(7)` draws the flourish of that seed."""
    body = re.sub(
        r"#ink\((\d+)\)",
        lambda m: f'#box(image(bytes("{svg(int(m[1]))}"), format: "svg", height: 28pt))',
        body,
    )
    return typst.compile(
        (PRELUDE + body).encode(),
        font_paths=["/usr/share/fonts/truetype"],
        ignore_system_fonts=True,
    )
