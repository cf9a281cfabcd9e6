"""The drawing board: one light markup, set by reportlab (`rl`) or by typst (`ty`).

Lines: `# ` title, `## ` heading, `- ` bullet, `> ` right, `. ` small print, `--` rule, `++` new page,
`:: key :: value` fields, `| a | b` table (`|!` head, `|= 1 3` widths), `[ a || b` open columns.
Cells: `¦` breaks a line; a piece `~7` is ink, `^Name` a written name, `=text` typed into a form,
`{t:name:value}` and `{c:name:1}` are form fields (reportlab only).
"""

import io
import json
import re
from collections.abc import Callable
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
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

from .ink import FONTS, Field, Ink, blocks, strokes

BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
BAR = r" \|(?: |$)"
Draw = Callable[[Canvas], None]


def rl(
    text: str,
    *,
    font: str = "Helvetica",
    size: float = 10,
    accent: str = "#000000",
    grid: str = "full",
    margin: float = 56,
    title: int = 0,
    head: str = "",
    foot: str = "",
    cols: int = 1,
    wide: float = 0.3,
    page: tuple[float, float] = A4,
) -> bytes:
    """The page as reportlab sets it."""
    bold, color = BOLD[font], HexColor(accent)
    room = (page[0] - 2 * margin - 18 * (cols - 1)) / cols

    def style(scale: float = 1.0, **more: Any) -> ParagraphStyle:
        given = {
            "fontName": font,
            "fontSize": size * scale,
            "leading": size * scale * 1.32,
            "spaceAfter": size * 0.55,
        } | more
        return ParagraphStyle("s", **given)

    def para(words: str, how: ParagraphStyle) -> Paragraph:
        words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        words = re.sub(r"\*\*(.+?)\*\*", rf'<font name="{bold}">\1</font>', words)
        return Paragraph(re.sub("([☐☒☑✓✗])", r'<font name="Sign">\1</font>', words), how)

    def cell(words: str, how: ParagraphStyle) -> list[Flowable]:
        out: list[Flowable] = []
        for piece in words.strip().split("¦"):
            if piece.startswith("~"):
                out.append(Ink(int(piece[1:])))
            elif piece.startswith("^"):
                out.append(
                    para(
                        piece[1:],
                        style(2.0, fontName="Kristi", textColor=HexColor("#14245f"), spaceAfter=0),
                    )
                )
            elif piece.startswith("="):
                out.append(para(piece[1:], style(1.0, fontName="Courier", spaceAfter=0)))
            elif piece.startswith("{"):
                out.append(Field(piece[1:-1]))
            else:
                out.append(para(piece or " ", how))
        return out

    story: list[Flowable] = []
    flat = style(spaceAfter=0)
    strong = style(fontName=bold, spaceAfter=0)
    for kind, lines in blocks(text):
        if kind == "::":
            rows = [
                [cell(k, strong), cell(v, flat)] for k, v in (line.split("::", 1) for line in lines)
            ]
            story += [
                Table(
                    rows,
                    [room * wide, room * (1 - wide)],
                    style=[
                        ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("LEFTPADDING", (0, 0), (0, -1), 0),
                        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
                    ],
                ),
                Spacer(1, size * 0.7),
            ]
        elif kind == "|":
            widths = (
                [float(w) for w in lines.pop(0)[1:].split()] if lines[0].startswith("=") else None
            )
            rows = [
                [
                    cell(c, strong if line.startswith("!") else flat)
                    for c in re.split(BAR, " " + line.removeprefix("!"))
                ]
                for line in lines
            ]
            widths = widths or [1.0] * len(rows[0])
            looks = {
                "full": [("GRID", (0, 0), (-1, -1), 0.5, color)],
                "lines": [("LINEBELOW", (0, 0), (-1, -1), 0.4, color)],
                "band": [
                    ("BACKGROUND", (0, 0), (-1, 0), HexColor("#dde3ea")),
                    ("BOX", (0, 0), (-1, -1), 0.6, color),
                ],
                "none": [],
            }
            story += [
                Table(
                    rows,
                    [room * w / sum(widths) for w in widths],
                    style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *looks[grid]],
                ),
                Spacer(1, size * 0.8),
            ]
        elif kind == "[ ":
            rows = [[cell(c, flat) for c in line.split("||")] for line in lines]
            story += [
                Table(
                    rows,
                    [room / len(rows[0])] * len(rows[0]),
                    style=[
                        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                        ("LEFTPADDING", (0, 0), (0, -1), 0),
                        ("TOPPADDING", (0, 0), (-1, -1), 2),
                    ],
                ),
                Spacer(1, size * 0.6),
            ]
        elif kind == "#":
            story.append(
                para(
                    lines[0],
                    style(1.6, fontName=bold, textColor=color, alignment=title, spaceAfter=size),
                )
            )
        elif kind == "##":
            story.append(
                para(lines[0], style(1.1, fontName=bold, textColor=color, spaceBefore=size * 0.6))
            )
        elif kind == "-":
            story.append(para(lines[0], style(leftIndent=16, bulletIndent=4, spaceAfter=2)))
            story[-1] = Paragraph(story[-1].text, story[-1].style, bulletText="-")
        elif kind in (">", "."):
            story.append(
                para(lines[0], style(alignment=2, spaceAfter=2) if kind == ">" else style(0.72))
            )
        elif kind == "--":
            story.append(
                HRFlowable(width="100%", thickness=0.7, color=color, spaceBefore=3, spaceAfter=7)
            )
        elif kind == "++":
            story.append(PageBreak())
        else:
            story += cell(lines[0], style())

    def frame(canvas: Canvas, _: Any) -> None:
        canvas.setFont(font, 8)
        canvas.setFillColor(color)
        canvas.drawString(margin, page[1] - 30, head)
        canvas.drawCentredString(page[0] / 2, 24, foot)

    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=page, invariant=1)
    frames = [Frame(margin - 6 + i * (room + 18), 36, room + 12, page[1] - 78) for i in range(cols)]
    doc.addPageTemplates(PageTemplate(frames=frames, onPage=frame))
    doc.build(story)
    return out.getvalue()


def ty(
    text: str,
    *,
    font: str = "Libertinus Serif",
    size: float = 10.5,
    accent: str = "#000000",
    grid: str = "full",
    margin: float = 60,
    title: str = "left",
    head: str = "",
    foot: str = "",
    cols: int = 1,
    wide: float = 30,
    flipped: bool = False,
) -> bytes:
    """The page as typst sets it."""

    def words(plain: str) -> str:
        parts = re.split(r"\*\*(.+?)\*\*", plain)
        return "".join(
            (
                f"#strong[#{json.dumps(p, ensure_ascii=False)}]"
                if i % 2
                else f"#{json.dumps(p, ensure_ascii=False)};"
            )
            for i, p in enumerate(parts)
            if p
        )

    def cell(plain: str) -> str:
        out = []
        for piece in plain.strip().split("¦"):
            if piece.startswith("~"):
                first, *rest = strokes(int(piece[1:]))
                points = ",".join(
                    "curve.cubic("
                    + ",".join(
                        f"({a:.0f}pt,{b:.0f}pt)" for a, b in zip(c[::2], c[1::2], strict=True)
                    )
                    + ")"
                    for c in rest
                )
                out.append(
                    f'#curve(stroke: 1.1pt + rgb("#1a2a7a"), curve.move(({first[0]:.0f}pt,{first[1]:.0f}pt)),{points})'
                )
            elif piece.startswith("^"):
                out.append(
                    f'#text(font: "Dancing Script", size: 1.5em, fill: rgb("#14245f"))[{words(piece[1:])}]'
                )
            elif piece.startswith("="):
                out.append(f'#text(font: "DejaVu Sans Mono", size: 0.85em)[{words(piece[1:])}]')
            else:
                out.append(words(piece))
        return "[" + " \\ ".join(out) + "]"

    tint = f'rgb("{accent}")'
    looks = {
        "full": f"stroke: 0.5pt + {tint}",
        "lines": f"stroke: (bottom: 0.4pt + {tint})",
        "band": f"stroke: none, fill: (_, y) => if calc.odd(y) {{ luma(93%) }} else if y == 0 {{ {tint}.lighten(75%) }}",
        "none": "stroke: none",
    }
    out = [
        f'#set page(paper: "a4", margin: {margin}pt, flipped: {str(flipped).lower()}, columns: {cols}, header: text(size: 8pt)[{words(head)}], footer: align(center, text(size: 8pt)[{words(foot)}]))',
        f'#set text(font: "{font}", size: {size}pt, fallback: true)\n#set par(spacing: 0.95em)\n#set document(date: none)',
    ]
    for kind, lines in blocks(text):
        if kind == "::":
            cells = ",".join(
                f"strong{cell(k)},{cell(v)}" for k, v in (line.split("::", 1) for line in lines)
            )
            out.append(f"#grid(columns: ({wide}%, 1fr), row-gutter: 0.75em, {cells})")
        elif kind == "|":
            widths = lines.pop(0)[1:].split() if lines[0].startswith("=") else []
            rows = [
                (line.startswith("!"), re.split(BAR, " " + line.removeprefix("!")))
                for line in lines
            ]
            cells = ",".join(
                ("strong" if bold else "") + cell(c) for bold, row in rows for c in row
            )
            spans = ",".join(f"{w}fr" for w in widths or ["1"] * len(rows[0][1]))
            out.append(f"#table(columns: ({spans},), inset: 5pt, {looks[grid]}, {cells})")
        elif kind == "[ ":
            rows = [line.split("||") for line in lines]
            cells = ",".join(cell(c) for row in rows for c in row)
            out.append(
                f"#grid(columns: ({'1fr,' * len(rows[0])}), row-gutter: 0.7em, column-gutter: 10pt, align: bottom, {cells})"
            )
        elif kind in ("#", "##"):
            scale, align = ("1.55em", title) if kind == "#" else ("1.1em", "left")
            out.append(
                f"#v(0.3em)\n#align({align}, text(size: {scale}, weight: 700, fill: {tint})[{words(lines[0])}])"
            )
        elif kind == "-":
            out.append(f"- {words(lines[0])}")
        elif kind == ">":
            out.append(f"#align(right)[{words(lines[0])}]")
        elif kind == ".":
            out.append(f"#text(size: 0.72em)[{words(lines[0])}]")
        elif kind == "--":
            out.append(f"#line(length: 100%, stroke: 0.6pt + {tint})")
        elif kind == "++":
            out.append("#pagebreak()")
        else:
            out.append(f"#block{cell(lines[0])}")
    return typst.compile("\n\n".join(out).encode(), font_paths=[str(FONTS)])


def over(pdf: bytes, draw: Draw, page: int = -1, turn: int = 0) -> bytes:
    """Something drawn over one page; the page may then be turned."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    sheet = writer.pages[page]
    layer = io.BytesIO()
    canvas = Canvas(layer, (float(sheet.mediabox.width), float(sheet.mediabox.height)), invariant=1)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    sheet.merge_page(PdfReader(layer).pages[0])
    if turn:
        sheet.rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mark(word: str, size: float = 90, angle: float = 52, shade: str = "#c9c9c9") -> Draw:
    """A word across the page."""

    def draw(canvas: Canvas) -> None:
        canvas.translate(300, 420)
        canvas.rotate(angle)
        canvas.setFillColor(HexColor(shade))
        canvas.setFillAlpha(0.55)
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawCentredString(0, -size / 3, word)

    return draw


def stamp(
    x: float, y: float, *lines: str, angle: float = 6, shade: str = "#9c1f2e", hand: bool = False
) -> Draw:
    """A rubber stamp with a frame, or (`hand`) words written in."""

    def draw(canvas: Canvas) -> None:
        canvas.translate(x, y)
        canvas.rotate(angle)
        canvas.setStrokeColor(HexColor(shade))
        canvas.setFillColor(HexColor(shade))
        name, size = ("Breip", 17) if hand else ("Helvetica-Bold", 10)
        canvas.setFont(name, size)
        for number, line in enumerate(lines):
            canvas.drawString(0, -number * size * 1.3, line)
        if not hand:
            widest = max(pdfmetrics.stringWidth(line, name, size) for line in lines)
            canvas.setLineWidth(1.4)
            canvas.roundRect(-7, -13 * len(lines) + 6, widest + 14, 13 * len(lines) + 10, 4)

    return draw


def join(*pdfs: bytes) -> bytes:
    """Several files as one."""
    writer = PdfWriter()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def page(layout: str, data: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    """A paper of this hand."""
    return Paper(f"lq-{layout}", "a", form, data, label)


def copied(layout: str, source: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """A scan of the page."""
    given = {"dpi": 100, "jpeg": 34, "noise": 3.2} | how
    return Paper(f"lq-{layout}", "a", "scan", scan(source, Scanner(**given)), label, source)
