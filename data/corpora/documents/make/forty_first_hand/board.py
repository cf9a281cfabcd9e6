"""Drawing tools: one small line markup, set by reportlab (by typst in setter.py)."""

import io
import math
import random
import re
from typing import Any

from pypdf import PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
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

ROOT = "/usr/share/fonts/truetype/"
pdfmetrics.registerFont(TTFont("Box", ROOT + "dejavu/DejaVuSans.ttf"))
pdfmetrics.registerFont(TTFont("Kristi", ROOT + "kristi/Kristi.ttf"))
pdfmetrics.registerFont(TTFont("Hand", ROOT + "fifthhorseman/dkg.ttf"))
FAMILY = {
    "Helvetica": ("Helvetica", "Helvetica-Bold"),
    "Times": ("Times-Roman", "Times-Bold"),
    "Courier": ("Courier", "Courier-Bold"),
}
MARKS = (
    ("# ", "title"), ("## ", "head"), ("> ", "right"), ("^ ", "centre"), ("- ", "bullet"),
    ("! ", "small"), ("@ink ", "ink"), ("@script ", "script"), ("@hand ", "hand"),
    ("@stamp ", "stamp"), ("@gap ", "gap"), ("@sig ", "sig"),
)  # fmt: skip


def parse(text: str) -> list[tuple[str, Any]]:
    """The markup's lines as (kind, content); table rows and pairs gathered."""
    parts: list[tuple[str, Any]] = []
    for raw in text.strip().splitlines():
        line = raw.strip()
        if not line:
            continue
        if line in ("---", "==="):
            parts.append((line, ""))
        elif line[0] in "|~":
            kind = "table" if line[0] == "|" else "pairs"
            row = [cell.strip() for cell in line.strip("|~").split("|")]
            if parts and parts[-1][0] == kind:
                parts[-1][1].append(row)
            else:
                parts.append((kind, [row]))
        else:
            for mark, kind in MARKS:
                if line.startswith(mark):
                    parts.append((kind, line[len(mark) :].strip()))
                    break
            else:
                parts.append(("para", line))
    return parts


def strokes(seed: int, width: float, height: float) -> list[tuple[float, ...]]:
    """A signature's curve as bezier pieces."""
    rng = random.Random(seed)
    x, y = 0.0, height * 0.4
    out = []
    for number in range(7 + seed % 4):
        nx = width * (number + 1) / 11
        ny = height * rng.uniform(0.05, 0.95)
        out.append(
            (
                x,
                y,
                x + rng.uniform(-6, 14),
                height * rng.random(),
                nx - rng.uniform(-6, 10),
                height * rng.random(),
                nx,
                ny,
            )
        )
        x, y = nx, ny
    out.append((x, y, x - 20, -2, width * 0.3, height * 0.5, width, height * 0.2))
    return out


class Ink(Flowable):
    """A drawn signature without any text."""

    def __init__(self, seed: int, width: float = 110, height: float = 28) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        self.canv.setStrokeColor(colors.Color(0.1, 0.12, 0.45))
        self.canv.setLineWidth(1.1)
        for piece in strokes(self.seed, self.width, self.height):
            self.canv.bezier(*piece)


class Stamp(Flowable):
    """A slanting rubber stamp of one or more lines."""

    def __init__(self, lines: list[str], turn: float = 7) -> None:
        super().__init__()
        self.lines, self.turn = lines, turn
        self.width = max(len(line) for line in lines) * 6.6 + 18
        self.height = 15 * len(lines) + 26

    def draw(self) -> None:
        canvas = self.canv
        canvas.translate(20, 4)
        canvas.rotate(self.turn)
        canvas.setStrokeColor(colors.Color(0.6, 0.1, 0.15))
        canvas.setFillColor(colors.Color(0.6, 0.1, 0.15))
        canvas.setLineWidth(1.6)
        canvas.roundRect(0, 0, self.width, 15 * len(self.lines) + 8, 4)
        canvas.setFont("Helvetica-Bold", 10)
        for number, line in enumerate(reversed(self.lines)):
            canvas.drawCentredString(self.width / 2, 8 + 15 * number, line)


def inline(text: str, bold: str) -> str:
    """Markup inside a line, for reportlab."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub(r"\*\*(.+?)\*\*", rf'<font face="{bold}">\1</font>', text)
    text = re.sub(
        r"(?<!_)__(?!_)(.+?)(?<!_)__(?!_)", r'<font face="Hand" color="#1a2a80">\1</font>', text
    )
    text = text.replace("[x]", '<font face="Box">☒</font>').replace(
        "[ ]", '<font face="Box">☐</font>'
    )
    return text.replace("[v]", '<font face="Box">☑</font>').replace(" // ", "<br/>")


def sheet(
    text: str,
    font: str = "Helvetica",
    size: float = 9.5,
    colour: str = "#222222",
    page: Any = A4,
    margin: float = 56,
    head: str = "",
    foot: str = "",
    mark: str = "",
    table: str = "grid",
    cols: int = 1,
    side: str = "left",
    turn: int = 0,
    widths: dict[int, list[float]] | None = None,
) -> bytes:
    """A page set by reportlab."""
    plain, bold = FAMILY[font]
    tone = colors.HexColor(colour)
    base = ParagraphStyle(
        "b", fontName=plain, fontSize=size, leading=size * 1.35, spaceAfter=size * 0.45
    )
    align = {"left": 0, "centre": 1, "right": 2}[side]
    style = {
        "para": base,
        "title": ParagraphStyle(
            "t",
            base,
            fontName=bold,
            fontSize=size * 1.6,
            leading=size * 2,
            textColor=tone,
            alignment=align,
            spaceAfter=size,
        ),
        "head": ParagraphStyle(
            "h", base, fontName=bold, fontSize=size * 1.1, textColor=tone, spaceBefore=size * 0.8
        ),
        "right": ParagraphStyle("r", base, alignment=2),
        "centre": ParagraphStyle("c", base, alignment=1),
        "bullet": ParagraphStyle("u", base, leftIndent=14, bulletIndent=3),
        "small": ParagraphStyle(
            "s",
            base,
            fontSize=size * 0.72,
            leading=size * 0.95,
            textColor=colors.HexColor("#555555"),
        ),
        "hand": ParagraphStyle(
            "d", base, fontName="Hand", fontSize=size * 1.15, textColor=colors.HexColor("#1a2a80")
        ),
        "script": ParagraphStyle(
            "k",
            base,
            fontName="Kristi",
            fontSize=size * 2.2,
            leading=size * 2.3,
            textColor=colors.HexColor("#1a2a80"),
        ),
    }
    cell = ParagraphStyle("x", base, spaceAfter=0)
    wide, high = page
    frame = (wide - 2 * margin - 18 * (cols - 1)) / cols

    def para(words: str, kind: str = "para") -> Paragraph:
        return Paragraph(
            inline(words, bold), style[kind], bulletText="•" if kind == "bullet" else None
        )

    def grid(rows: list[list[str]], kind: str, number: int) -> Table:
        header = rows[0][0] == "*" or rows[0][0].startswith("* ")
        count = max(len(row) for row in rows)
        weight = [
            max(13, min(36, max(len(row[n]) if n < len(row) else 0 for row in rows)))
            for n in range(count)
        ]
        given = (widths or {}).get(number) or weight
        total = sum(given)
        cells = [
            [
                Paragraph(
                    inline(
                        ("**" + c.lstrip("* ") + "**")
                        if header and r == 0 and c.lstrip("* ")
                        else c.lstrip("* ")
                        if header and r == 0
                        else c,
                        bold,
                    ),
                    cell,
                )
                for c in row + [""] * (count - len(row))
            ]
            for r, row in enumerate(rows)
        ]
        rules: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ]
        if kind == "table":
            if table == "grid":
                rules.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
            elif table == "lines":
                rules.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey))
            elif table == "box":
                rules.append(("BOX", (0, 0), (-1, -1), 1, tone))
            if header:
                rules.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e6e9ee")))
        return Table(
            cells,
            [frame * 0.985 * g / total for g in given],
            style=rules,
            hAlign="LEFT",
            spaceAfter=size * 0.7,
        )

    def one(words: str) -> Flowable:
        if words.startswith("ink:"):
            return Ink(int(words[4:]))
        if words.startswith("script:"):
            return para(words[7:], "script")
        return para(words or " ")

    story: list[Flowable] = []
    number = 0
    for kind, what in parse(text):
        if kind == "---":
            story.append(
                HRFlowable(width="100%", thickness=0.7, color=tone, spaceAfter=6, spaceBefore=3)
            )
        elif kind == "===":
            story.append(PageBreak())
        elif kind in ("table", "pairs"):
            story.append(grid(what, kind, number))
            number += 1
        elif kind == "ink":
            story.append(Ink(int(what)))
        elif kind == "gap":
            story.append(Spacer(1, float(what)))
        elif kind == "stamp":
            story.append(Stamp(what.split(" / ")))
        elif kind == "sig":
            blocks = [
                [one(part.strip()) for part in block.split(" / ")] for block in what.split(" || ")
            ]
            story.append(
                Table(
                    [blocks],
                    [frame / len(blocks)] * len(blocks),
                    style=[
                        ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ],
                    spaceBefore=8,
                )
            )
        else:
            story.append(para(what, kind))

    def furniture(canvas: Canvas, _document: Any) -> None:
        canvas.saveState()
        canvas.setFont(plain, 7.5)
        canvas.setFillColor(colors.HexColor("#555555"))
        for words, y in ((head, high - margin * 0.55), (foot, margin * 0.5)):
            left, _, right = words.partition("||")
            canvas.drawString(margin, y, left.strip())
            canvas.drawRightString(
                wide - margin, y, right.strip().replace("%p", str(canvas.getPageNumber()))
            )
        if mark:
            canvas.setFillColor(colors.Color(0.8, 0.2, 0.2, alpha=0.3))
            canvas.translate(wide / 2, high / 2)
            canvas.rotate(math.degrees(math.atan2(high, wide)))
            canvas.setFont("Helvetica-Bold", min(90, 900 / len(mark)))
            canvas.drawCentredString(0, 0, mark)
        canvas.restoreState()

    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=page, invariant=1)
    frames = [
        Frame(margin + n * (frame + 18), margin, frame, high - 2 * margin, 0, 0, 0, 0)
        for n in range(cols)
    ]
    document.addPageTemplates([PageTemplate(frames=frames, onPage=furniture)])
    document.build(story)
    return turned(out.getvalue(), turn) if turn else out.getvalue()


def turned(data: bytes, turn: int) -> bytes:
    """Every page shown sideways or upside down."""
    writer = PdfWriter()
    writer.append(io.BytesIO(data))
    for page in writer.pages:
        page.rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


US = LETTER
