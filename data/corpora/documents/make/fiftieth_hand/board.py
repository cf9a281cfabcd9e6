"""Drawing tools: a line language for reportlab platypus, a prelude for typst, scans and mixes."""

import io
import random
import re
from typing import Any

import pypdfium2
import pypdfium2.raw
import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab import platypus
from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph
from scan import Scanner, scan

FONTS = "/usr/share/fonts/truetype"
FACES = {
    "DV": "dejavu/DejaVuSans",
    "Kristi": "kristi/Kristi",
    "Breip": "breip/Breip",
    "Dkg": "fifthhorseman/dkg",
}
for _name, _path in FACES.items():
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_path}.ttf"))
HANDS = ("Kristi", "Breip", "Dkg")
INK = HexColor("#1b2a7a")
TOKEN = re.compile(
    r"@(?:S(\d+)|K(\d):([^;]*);|T:([^;]*);|F:(\w+)=([^;]*);|C:(\w+)=(\d);|([XO])(?!\w))"
)


def strokes(seed: int) -> list[tuple[float, ...]]:
    """A signature nobody can read: points of cubic curves in a box of 110 by 28."""
    rng = random.Random(seed)
    x, y, high, out = 2.0, 12.0, rng.uniform(0.7, 1.5), []
    step = rng.uniform(6, 16)
    for _ in range(rng.randint(6, 10)):
        nx, ny = x + rng.uniform(step / 2, step), rng.uniform(4, 14) * high
        out.append(
            (
                x,
                y,
                x + rng.uniform(-6, 10),
                rng.uniform(8, 22) * high,
                nx + rng.uniform(-10, 6),
                rng.uniform(-6, 14),
                nx,
                ny,
            )
        )
        x, y = nx, ny
    out.append((x, y, x + 10, 2, 30, -4, 8, 3))
    return out


class Drawn(Flowable):
    """Ink, stamp, box or form field inside a page or a cell."""

    def __init__(self, match: re.Match[str]) -> None:
        super().__init__()
        (
            self.seed,
            self.hand,
            self.name,
            self.stamp,
            self.field,
            self.value,
            self.check,
            self.on,
            self.box,
        ) = match.groups()
        self.width, self.height = 120, 28
        if self.stamp:
            self.width, self.height = 150, 16 + 11 * len(self.stamp.split("/"))
        elif self.field:
            self.width, self.height = 190, 16
        elif self.check or self.box:
            self.width = self.height = 12

    def draw(self) -> None:
        c = self.canv
        if self.seed:
            c.setStrokeColor(INK)
            c.setLineWidth(1.1)
            for points in strokes(int(self.seed)):
                c.bezier(*points)
        elif self.hand:
            c.setFillColor(INK)
            c.setFont(HANDS[int(self.hand)], (26, 20, 15)[int(self.hand)])
            c.drawString(3, 6, self.name)
        elif self.stamp:
            c.setStrokeColor(HexColor("#8a1c3a"))
            c.setFillColor(HexColor("#8a1c3a"))
            c.rotate(3)
            c.setLineWidth(1.6)
            c.roundRect(0, 0, self.width - 6, self.height - 8, 4)
            c.setFont("Helvetica-Bold", 8.5)
            for n, line in enumerate(self.stamp.split("/")):
                c.drawCentredString(self.width / 2 - 3, self.height - 20 - 11 * n, line)
        elif self.field:
            c.acroForm.textfield(
                name=self.field,
                value=self.value or "",
                width=188,
                height=15,
                fontSize=9,
                borderWidth=0.5,
                relative=True,
            )
        elif self.check:
            c.acroForm.checkbox(
                name=self.check,
                checked=self.on == "1",
                size=11,
                buttonStyle="cross",
                borderWidth=0.8,
                relative=True,
            )
        else:
            c.rect(1, 1, 9, 9)
            if self.box == "X":
                c.setStrokeColor(INK)
                c.setLineWidth(1.4)
                c.line(0, 0, 11, 11)
                c.line(0, 10, 10, 1)


def cell(text: str, style: ParagraphStyle) -> list[Flowable]:
    """The text of a cell with what is drawn in it."""
    out: list[Flowable] = []
    at = 0
    for match in TOKEN.finditer(text):
        if text[at : match.start()].strip():
            out.append(words(text[at : match.start()], style))
        out.append(Drawn(match))
        at = match.end()
    if text[at:].strip() or not out:
        out.append(words(text[at:], style))
    return out


def words(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(re.sub("([☐☒☑✓✗✔]+)", r'<font name="DV">\1</font>', text.strip()), style)


def story(
    source: str, font: str, size: float, accent: str, wide: float, grid: float, keys: float
) -> list[Flowable]:
    """One line is one block; neighbouring lines of a table belong together."""
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[
        font
    ]
    body = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=size * 0.45
    )
    tight = ParagraphStyle("t", body, spaceAfter=0)
    made = {
        "# ": ParagraphStyle(
            "h",
            fontName=bold,
            fontSize=size * 1.6,
            leading=size * 2,
            textColor=HexColor(accent),
            spaceAfter=size * 0.7,
        ),
        "## ": ParagraphStyle(
            "s",
            fontName=bold,
            fontSize=size * 1.1,
            leading=size * 1.5,
            spaceBefore=size * 0.5,
            spaceAfter=3,
            textColor=HexColor(accent),
        ),
        "> ": ParagraphStyle("r", body, alignment=2),
        "^ ": ParagraphStyle("c", body, alignment=1),
        "~ ": ParagraphStyle("p", body, fontSize=size * 0.72, leading=size * 0.92),
        "- ": ParagraphStyle("l", body, leftIndent=14, bulletIndent=4, spaceAfter=2),
    }
    out: list[Flowable] = []
    rows: list[list[list[Flowable]]] = []
    kind = ""

    def flush() -> None:
        nonlocal rows
        if not rows:
            return
        width = max(len(row) for row in rows)
        rows = [row + [[]] * (width - len(row)) for row in rows]
        wides = {
            "k": [wide * keys, wide * (1 - keys)],
            "x": [20, wide - 20],
            "c": [24, wide - 24],
        }.get(kind, [wide / width] * width)
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
        if kind == "g" and grid:
            style.append(("GRID", (0, 0), (-1, -1), grid, black))
        out.extend(
            (
                platypus.Table(rows, wides, style=style, hAlign="LEFT"),
                platypus.Spacer(1, size * 0.6),
            )
        )
        rows = []

    for line in source.strip().splitlines():
        line = line.strip()
        now = (
            "c"
            if re.match(r"\|(@C:\w+=\d;|[☐☒])\|", line)
            else "g"
            if line.startswith("|")
            else "x"
            if re.match(r"\[[x ]\] ", line)
            else "k"
            if " :: " in line or line.endswith(" ::")
            else ""
        )
        if now != kind:
            flush()
            kind = now
        if now in ("g", "c"):
            rows.append([cell(part, tight) for part in line[1:].rstrip("|").split("|")])
        elif now == "x":
            rows.append([cell("@X" if line[1] == "x" else "@O", tight), cell(line[4:], tight)])
        elif now == "k":
            key, _, value = line.partition(" ::")
            rows.append([cell(key, tight), cell(value, tight)])
        elif line == "---":
            out.append(
                platypus.HRFlowable(
                    width="100%", thickness=0.8, color=HexColor(accent), spaceAfter=6
                )
            )
        elif line == "===":
            out.append(platypus.PageBreak())
        elif line.startswith("%"):
            out.append(platypus.Spacer(1, float(line[1:])))
        elif head := next((mark for mark in made if line.startswith(mark)), None):
            text = line[len(head) :]
            out.append(
                Paragraph(text, made[head], bulletText="•")
                if head == "- "
                else words(text, made[head])
            )
        elif line:
            out.extend(cell(line, body))
    flush()
    return out


def rl(
    source: str,
    font: str = "Helvetica",
    size: float = 10,
    page: tuple[float, float] = A4,
    margin: float = 56,
    accent: str = "#000000",
    columns: int = 1,
    mark: str = "",
    head: str = "",
    foot: str = "",
    grid: float = 0.5,
    keys: float = 0.34,
    turn: int = 0,
) -> bytes:
    """A PDF by reportlab from the line language."""
    out = io.BytesIO()
    width, height = page

    def furniture(c: Any, doc: Any) -> None:
        c.saveState()
        c.setFont(font, 7.5)
        if head:
            c.drawString(margin, height - 30, head)
        if foot:
            c.drawString(margin, 26, foot.replace("#", str(doc.page)))
        if mark:
            c.translate(width / 2, height * 0.66)
            c.rotate(48)
            c.setFillColor(HexColor("#c9c9c9"))
            c.setFont("Helvetica-Bold", 84)
            c.drawCentredString(0, -30, mark)
        c.restoreState()

    wide = (width - 2 * margin - 18 * (columns - 1)) / columns
    frames = [
        platypus.Frame(
            margin + n * (wide + 18), margin - 12, wide, height - 2 * margin + 18, 0, 0, 0, 0
        )
        for n in range(columns)
    ]
    doc = platypus.BaseDocTemplate(out, pagesize=page, invariant=1)
    doc.addPageTemplates([platypus.PageTemplate(frames=frames, onPage=furniture)])
    doc.build(story(source, font, size, accent, wide, grid, keys))
    if not turn:
        return out.getvalue()
    return joined(out.getvalue(), turn=turn)


PRELUDE = """#set document(date: none)
#let ink(n, f: "Kristi", s: 22pt) = text(font: f, size: s, fill: rgb("#1b2a7a"), n)
#let no = box(width: 8pt, height: 8pt, stroke: 0.7pt, baseline: 1pt)
#let yes = box(width: 8pt, height: 8pt, stroke: 0.7pt, baseline: 1pt, place(line(start: (0pt, 0pt), end: (8pt, 8pt), stroke: 1.3pt + rgb("#1b2a7a"))) + place(line(start: (8pt, -1pt), end: (0pt, 8pt), stroke: 1.3pt + rgb("#1b2a7a"))))
#let stamp(b, a: -6deg, c: rgb("#7a1030")) = rotate(a, box(stroke: 1.6pt + c, inset: 7pt, radius: 3pt, text(fill: c, weight: "bold", size: 9pt, b)))
#let mark(t) = rotate(-48deg, text(size: 90pt, fill: rgb(0, 0, 0, 45), weight: "bold", t))
#let kv(..a) = grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 6pt, ..a)
"""


def ty(source: str) -> bytes:
    """A PDF by typst; `@S3` is a scrawl."""

    def curve(match: re.Match[str]) -> str:
        parts = []
        for n, p in enumerate(strokes(int(match[1]))):
            q = [f"({p[i]:.1f}pt, {28 - p[i + 1]:.1f}pt)" for i in range(0, 8, 2)]
            parts += [f"curve.move({q[0]})"] * (n == 0) + [f"curve.cubic({q[1]}, {q[2]}, {q[3]})"]
        return f'#box(curve(stroke: 1.1pt + rgb("#1b2a7a"), {", ".join(parts)}))'

    return typst.compile(
        (PRELUDE + re.sub(r"@S(\d+)", curve, source)).encode(), font_paths=["/usr/share/fonts"]
    )


def joined(*parts: bytes, turn: int = 0) -> bytes:
    """Several PDFs as one; `turn` rotates every page."""
    writer = PdfWriter()
    for part in parts:
        for sheet in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(sheet.rotate(turn) if turn else sheet)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def flat(pdf: bytes) -> bytes:
    """The form with its fields printed into the page."""
    out = io.BytesIO()
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        for sheet in document:
            pypdfium2.raw.FPDFPage_Flatten(sheet, pypdfium2.raw.FLAT_NORMALDISPLAY)
        document.save(out)
    return out.getvalue()


def paper(
    layout: str,
    data: bytes,
    label: dict[str, Any],
    how: Scanner | None = None,
    form: str = "text",
    behind: bytes | None = None,
) -> Paper:
    """One paper; with a scanner, `data` (or only the pages `behind` it) went over the glass."""
    if how and behind:
        return Paper(
            layout, "a", "mixed", joined(data, scan(behind, how)), label, joined(data, behind)
        )
    if how:
        return Paper(layout, "a", "scan", scan(data, how), label, data)
    return Paper(layout, "a", form, data, label)
