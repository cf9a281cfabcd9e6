"""Drawing board: a small page language over reportlab platypus, and typst with drawn ink."""

import io
import random
import re
from collections.abc import Callable, Sequence

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)
from scan import Scanner, scan

from .shrink import shrink

FONTS = "/usr/share/fonts/truetype/"
for _name, _file in (
    ("DV", "dejavu/DejaVuSans.ttf"),
    ("Hand", "fifthhorseman/dkg.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, FONTS + _file))

BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
GLYPHS = {"[x]": "☒", "[ ]": "☐", "[v]": "☑"}
INK = re.compile(r"\{ink (\d+)\}")
HAND = re.compile(r"\{hand ([^}]*)\}")
Deco = Callable[[Canvas], None]


def strokes(seed: int, wide: float = 100, high: float = 26) -> list[list[tuple[float, float]]]:
    """A signature as cubic curves (start, control, control, end)."""
    rng = random.Random(seed)
    at, curves, x = (0.0, high * 0.3), [], 0.0
    steps = rng.randint(5, 9)
    for step in range(steps):
        reach = high * (1 if step == 0 else rng.uniform(0.2, 0.7))
        x += wide / steps
        end = (x + rng.uniform(-4, 4), high * rng.uniform(0.15, 0.5))
        curves.append(
            [
                at,
                (at[0] + rng.uniform(-6, 10), at[1] + reach),
                (end[0] - rng.uniform(-8, 10), end[1] - reach * 0.8),
                end,
            ]
        )
        at = end
    if rng.random() < 0.6:
        curves.append(
            [
                at,
                (wide * 0.6, -4),
                (wide * 0.3, 2),
                (wide * rng.uniform(0, 0.3), rng.uniform(-3, 3)),
            ]
        )
    return curves


class Ink(Flowable):
    """A drawn signature."""

    def __init__(
        self, seed: int, wide: float = 100, high: float = 26, tint: str = "#1b2a6b"
    ) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.tint = seed, wide, high, tint

    def draw(self) -> None:
        """Bezier strokes of pen width."""
        self.canv.setStrokeColor(HexColor(self.tint))
        self.canv.setLineWidth(1.1)
        path = self.canv.beginPath()
        for a, b, c, d in strokes(self.seed, self.width * 0.8, self.height):
            path.moveTo(*a)
            path.curveTo(*b, *c, *d)
        self.canv.drawPath(path)


def tink(seed: int, wide: float = 100, high: float = 26) -> str:
    """The same ink as typst markup."""
    parts = []
    for a, b, c, d in strokes(seed, wide, high):
        p = [f"({x:.1f}pt, {high - y:.1f}pt)" for x, y in (a, b, c, d)]
        parts.append(f"curve.move({p[0]}), curve.cubic({p[1]}, {p[2]}, {p[3]})")
    return f'#box(width: {wide}pt, height: {high}pt, curve(stroke: 1pt + rgb("#1b2a6b"), {", ".join(parts)}))'


def rich(text: str, hand: str = "Hand") -> str:
    """Boxes, handwriting and bold of one line as reportlab markup."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for mark, glyph in GLYPHS.items():
        text = text.replace(mark, f'<font name="DV">{glyph}</font>')
    text = HAND.sub(rf'<font name="{hand}" size="11.5" color="#1b2a6b">\1</font>', text)
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)


def looks(style: str, tint: str, rows: int) -> list[tuple[object, ...]]:
    """Commands of a table style."""
    thin: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    every, grey, colour = ((0, 0), (-1, -1)), HexColor("#999999"), HexColor(tint)
    if style == "grid":
        thin += [("GRID", *every, 0.5, black), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#e4e4e4"))]
    elif style == "cells":
        thin += [("GRID", *every, 0.5, grey)]
    elif style == "box":
        thin += [("BOX", *every, 0.9, colour)]
    elif style == "line":
        thin += [("LINEBELOW", *every, 0.4, grey)]
    elif style == "head":
        thin += [
            ("LINEBELOW", (0, 0), (-1, 0), 1, colour),
            ("LINEBELOW", (0, -1), (-1, -1), 1, colour),
        ]
    elif style == "kv":
        thin += [("BACKGROUND", (0, 0), (0, -1), HexColor("#eef1f5")), ("GRID", *every, 0.4, grey)]
    elif style == "zebra":
        thin += [("BACKGROUND", (0, n), (-1, n), HexColor("#f1f1ea")) for n in range(1, rows, 2)]
        thin += [
            ("LINEABOVE", (0, 0), (-1, 0), 1, colour),
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, colour),
        ]
    return thin


def page(
    text: str,
    *,
    font: str = "Helvetica",
    size: float = 9.5,
    margin: Sequence[float] = (20, 20, 18, 18),
    paper: tuple[float, float] = A4,
    tint: str = "#23405e",
    title: str = "left",
    deco: Deco | None = None,
    foot: str = "",
    hand: str = "Hand",
) -> bytes:
    """The page language: `# title`, `## head`, `= centred`, `> right`, `- item`, `. small`, `---`, `~ 8`, `^^^`, `|: style widths` and `| cells`."""
    base = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=size * 0.35
    )
    place = {"left": 0, "center": 1, "right": 2}[title]
    styles = {
        "# ": ParagraphStyle(
            "t",
            base,
            fontName=BOLD[font],
            fontSize=size * 1.6,
            leading=size * 2,
            textColor=HexColor(tint),
            alignment=place,
            spaceAfter=size * 0.7,
        ),
        "##": ParagraphStyle(
            "h",
            base,
            fontName=BOLD[font],
            fontSize=size * 1.1,
            textColor=HexColor(tint),
            spaceBefore=size * 0.7,
        ),
        "= ": ParagraphStyle("c", base, alignment=1),
        "> ": ParagraphStyle("r", base, alignment=2),
        "- ": ParagraphStyle("i", base, leftIndent=14, bulletIndent=4),
        ". ": ParagraphStyle("s", base, fontSize=size * 0.74, leading=size * 0.92),
    }
    cell = ParagraphStyle("cell", base, fontSize=size * 0.95, leading=size * 1.2, spaceAfter=0)

    written = ParagraphStyle("written", cell, leading=max(15, size * 1.2))

    def inside(words: str) -> Flowable:
        if found := INK.fullmatch(words):
            return Ink(int(found[1]))
        return Paragraph(rich(words, hand), written if "{hand" in words else cell)

    story: list[Flowable] = []
    lines, n = text.strip("\n").split("\n"), 0
    while n < len(lines):
        line, n = lines[n], n + 1
        if line.startswith("|:"):
            style, widths = line[2:].split()
            rows = []
            while n < len(lines) and lines[n].startswith("|") and not lines[n].startswith("|:"):
                rows.append([inside(part.strip()) for part in lines[n][1:].split("|")])
                n += 1
            story += [
                Table(
                    rows,
                    [float(w) * mm for w in widths.split(",")],
                    style=looks(style, tint, len(rows)),
                    hAlign="LEFT",
                ),
                Spacer(1, size * 0.6),
            ]
        elif line.startswith("---"):
            story.append(
                HRFlowable(
                    width="100%", color=HexColor(tint), thickness=0.8, spaceBefore=3, spaceAfter=5
                )
            )
        elif line.startswith("~ "):
            story.append(Spacer(1, float(line[2:])))
        elif line == "^^^":
            story.append(PageBreak())
        elif found := INK.fullmatch(line):
            story.append(Ink(int(found[1])))
        elif line.strip():
            style_of = styles.get(line[:2], base)
            words = line[2:].strip() if line[:2] in styles else line
            story.append(
                Paragraph(rich(words, hand), style_of, bulletText="•" if line[:2] == "- " else None)
            )
        else:
            story.append(Spacer(1, size * 0.5))

    def around(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.saveState()
        if deco:
            deco(canvas)
        if foot:
            canvas.setFillColor(HexColor("#555555"))
            canvas.setFont(font, 7)
            canvas.drawString(margin[0] * mm, 9 * mm, foot.replace("%p", str(doc.page)))
        canvas.restoreState()

    out = io.BytesIO()
    left, right, top, bottom = (side * mm for side in margin)
    SimpleDocTemplate(
        out,
        pagesize=paper,
        leftMargin=left,
        rightMargin=right,
        topMargin=top,
        bottomMargin=bottom,
        invariant=1,
    ).build(story, onFirstPage=around, onLaterPages=around)
    return shrink(out.getvalue()) if b"FontFile2" in out.getvalue() else out.getvalue()


def typ(
    source: str,
    font: str = "Liberation Sans",
    size: float = 9.5,
    lang: str = "en",
    where: str = "margin: 2cm",
) -> bytes:
    """Typst markup as PDF; `@inkN` in it is a signature, `@on`/`@off` are boxes."""
    head = f'#set page(paper: "a4", {where})\n#set text(font: "{font}", size: {size}pt, lang: "{lang}")\n#set document(date: none)\n'
    source = re.sub(r"@ink(\d+)", lambda m: tink(int(m[1])), source)
    source = source.replace("@off", "#box(width: 8pt, height: 8pt, stroke: 0.6pt)")
    source = source.replace(
        "@on",
        "#box(width: 8pt, height: 8pt, stroke: 0.6pt, place(dx: 0.5pt, dy: 0.5pt, curve(stroke: 1.2pt, curve.line((7pt, 7pt)), curve.move((7pt, 0pt)), curve.line((0pt, 7pt)))))",
    )
    return shrink(typst.compile((head + source).encode()))


def join(*pieces: bytes) -> bytes:
    """PDFs one behind the other."""
    writer, out = PdfWriter(), io.BytesIO()
    for piece in pieces:
        writer.append(PdfReader(io.BytesIO(piece)))
    writer.write(out)
    return out.getvalue()


def turned(pdf: bytes, angle: int = 90) -> bytes:
    """Every page with a /Rotate entry."""
    writer, out = PdfWriter(io.BytesIO(pdf)), io.BytesIO()
    for sheet in writer.pages:
        sheet.rotate(angle)
    writer.write(out)
    return out.getvalue()


def made(
    name: str, data: bytes, label: dict[str, object], form: str = "text", letter: str = "a"
) -> Paper:
    """A paper of this hand."""
    return Paper(f"lt-{name}", letter, form, data, label)


def scanned(
    name: str, page_: bytes, label: dict[str, object], letter: str = "a", **how: object
) -> Paper:
    """A paper that went through the scanner."""
    given = {"dpi": 120, "noise": 2.5, "jpeg": 30, "skew": 0.5, "blur": 0.4} | how
    return Paper(f"lt-{name}", letter, "scan", scan(page_, Scanner(**given)), label, page_)  # type: ignore[arg-type]
