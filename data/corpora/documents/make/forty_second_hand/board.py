"""Drawing tools of this hand: a small line language for platypus, a prelude for typst."""

import io
import random
import re
from typing import Any

import typst
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, A5, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

FONTS = "/usr/share/fonts/truetype"
for _name, _file in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Horse", "fifthhorseman/dkg.ttf"),
    ("DejaVuSans", "dejavu/DejaVuSans.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_file}"))
A = "acceptance_certificate"
PAGES = {"a4": A4, "a5": A5, "letter": LETTER, "a4l": landscape(A4), "a5l": landscape(A5)}
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


def strokes(seed: int, wide: float, high: float) -> list[tuple[float, ...]]:
    """Cubic pieces of a scribble, from left to right."""
    rng = random.Random(seed)
    count = rng.randint(5, 9)
    at = (0.0, high * rng.uniform(0.3, 0.7))
    pieces = []
    for step in range(1, count + 1):
        to = (wide * step / count + rng.uniform(-3, 3), high * rng.uniform(0.1, 0.9))
        one = (at[0] + rng.uniform(-6, 14), high * rng.uniform(-0.5, 1.5))
        two = (to[0] + rng.uniform(-14, 6), high * rng.uniform(-0.5, 1.5))
        pieces.append((*at, *one, *two, *to))
        at = to
    return pieces


class Ink(Flowable):
    """A signature by pen."""

    def __init__(self, seed: int, wide: float = 90, high: float = 24, ink: str = "#1b2a6b") -> None:
        super().__init__()
        self.seed, self.width, self.height, self.ink = seed, wide, high, ink

    def draw(self) -> None:
        """Draws the scribble."""
        self.canv.setStrokeColor(HexColor(self.ink))
        self.canv.setLineWidth(1.1)
        for piece in strokes(self.seed, self.width, self.height):
            self.canv.bezier(*piece)


class Stamp(Flowable):
    """A turned rubber stamp of one to three lines."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.lines = words.split("/")
        self.width, self.height = 130, 14 + 11 * len(self.lines)

    def draw(self) -> None:
        """Draws frame and words."""
        self.canv.rotate(4)
        self.canv.setStrokeColor(HexColor("#7a1f3d"))
        self.canv.setFillColor(HexColor("#7a1f3d"))
        self.canv.rect(0, 0, self.width, self.height - 4)
        self.canv.setFont("Helvetica-Bold", 8.5)
        for number, line in enumerate(self.lines):
            self.canv.drawCentredString(
                self.width / 2, self.height - 16 - 11 * number, line.strip()
            )


class Field(Flowable):
    """A form field: text, or a box to tick."""

    def __init__(self, spec: str, tick: bool = False) -> None:
        super().__init__()
        self.name, _, self.value = spec.partition("=")
        self.tick = tick
        self.width, self.height = (13, 13) if tick else (210, 16)

    def draw(self) -> None:
        """Adds the field at this place."""
        form = self.canv.acroForm
        if self.tick:
            form.checkbox(
                name=self.name,
                checked=bool(self.value),
                size=12,
                relative=True,
                buttonStyle="cross",
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                width=self.width,
                height=self.height,
                fontSize=9,
                relative=True,
                borderWidth=0.5,
            )


def _safe(words: str, tick: str) -> str:
    """Escapes for Paragraph; boxes become glyphs unless typed."""
    words = re.sub(r"&(?!lt;|gt;|nbsp;)", "&amp;", words)
    words = re.sub(r" {2,}", "&nbsp;&nbsp;&nbsp; ", words)
    if tick == "glyph":
        words = words.replace("[x]", '<font name="DejaVuSans">☒</font>').replace(
            "[v]", '<font name="DejaVuSans">☑</font>'
        )
        words = words.replace("[ ]", '<font name="DejaVuSans">☐</font>')
    return words


def rl(
    source: str,
    *,
    font: str = "Helvetica",
    size: float = 10,
    page: str = "a4",
    margin: float = 20,
    color: str = "#1d3557",
    centre: bool = False,
    grid: str = "box",
    tick: str = "glyph",
    head: str = "",
    foot: str = "",
    mark: str = "",
) -> bytes:
    """A PDF from the line language: # titles, > small print, | ruled rows, : plain rows, @ widths, cells with ink:, hand:, stamp:, field:, chk:."""
    base = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=size * 0.35
    )
    styles = {
        "# ": ParagraphStyle(
            "t",
            base,
            fontName=BOLD[font],
            fontSize=size * 1.6,
            leading=size * 2,
            textColor=HexColor(color),
            alignment=TA_CENTER if centre else 0,
            spaceAfter=size * 0.8,
        ),
        "## ": ParagraphStyle(
            "h",
            base,
            fontName=BOLD[font],
            fontSize=size * 1.15,
            leading=size * 1.5,
            textColor=HexColor(color),
            spaceBefore=size * 0.6,
        ),
        "> ": ParagraphStyle(
            "s", base, fontSize=size * 0.72, leading=size * 0.92, textColor=HexColor("#444444")
        ),
        "== ": ParagraphStyle("r", base, alignment=TA_RIGHT),
        "-- ": ParagraphStyle("c", base, alignment=TA_CENTER),
        "* ": ParagraphStyle("l", base, leftIndent=14, bulletIndent=3),
    }
    flat = ParagraphStyle("f", base, spaceAfter=0)

    def piece(words: str, style: ParagraphStyle) -> Flowable:
        kind, _, rest = words.partition(":")
        if kind == "ink" and rest.isdigit():
            return Ink(int(rest))
        if kind in ("hand", "horse"):
            face = "Kristi" if kind == "hand" else "Horse"
            return Paragraph(
                rest,
                ParagraphStyle(
                    "k",
                    style,
                    fontName=face,
                    fontSize=size * (1.9 if kind == "hand" else 1.3),
                    leading=size * 2.1,
                    textColor=HexColor("#1b2a6b"),
                ),
            )
        if kind == "stamp":
            return Stamp(rest)
        if kind in ("field", "chk"):
            return Field(rest, kind == "chk")
        return Paragraph(
            _safe(words, tick), style, bulletText="•" if style is styles["* "] else None
        )

    buffer = io.BytesIO()
    sheet = SimpleDocTemplate(
        buffer,
        pagesize=PAGES[page],
        leftMargin=margin * mm,
        rightMargin=margin * mm,
        topMargin=(margin + 3) * mm,
        bottomMargin=margin * mm,
        invariant=1,
        initialFontName=font,
    )
    width = PAGES[page][0] - 2 * margin * mm
    story: list[Flowable] = []
    rows: list[list[Flowable]] = []
    words: list[str] = []
    state: dict[str, Any] = {"at": None, "kind": ""}

    def flush() -> None:
        if words:
            story.append(piece(" ".join(words), base))
            words.clear()
        if rows:
            count = max(len(r) for r in rows)
            at = state["at"]
            widths = (
                [width * float(a) / sum(float(b) for b in at) for a in at]
                if at
                else [width / count] * count
            )
            look: list[tuple[Any, ...]] = [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
            ]
            if state["kind"] == "|":
                look += {
                    "box": [("GRID", (0, 0), (-1, -1), 0.5, HexColor("#777777"))],
                    "lines": [("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(color))],
                    "zebra": [
                        (
                            "ROWBACKGROUNDS",
                            (0, 0),
                            (-1, -1),
                            [HexColor("#eef2f5"), HexColor("#ffffff")],
                        ),
                        ("BOX", (0, 0), (-1, -1), 0.7, HexColor(color)),
                    ],
                }[grid]
            full = [r + [Paragraph("", flat)] * (count - len(r)) for r in rows]
            story.append(Table(full, colWidths=widths, style=look, hAlign="LEFT"))
            story.append(Spacer(1, size * 0.5))
            rows.clear()
            state["at"] = None

    for raw in source.strip("\n").splitlines():
        line = raw.strip()
        if line[:2] in ("| ", ": "):
            if words or (rows and state["kind"] != line[0]):
                flush()
            state["kind"] = line[0]
            rows.append([piece(cell.strip(), flat) for cell in line[2:].split("|")])
            continue
        mark_of = next((m for m in styles if line.startswith(m)), None)
        if (
            mark_of
            or not line
            or line[0] in "~@"
            or line in ("---", "%%")
            or re.match(r"(ink|hand|horse|stamp):", line)
        ):
            flush()
            if mark_of:
                story.append(piece(line[len(mark_of) :].removesuffix(" /"), styles[mark_of]))
            elif line.startswith("~"):
                story.append(Spacer(1, float(line[1:] or 5) * mm))
            elif line.startswith("@"):
                state["at"] = line[1:].split()
            elif line == "---":
                story.append(
                    HRFlowable(
                        width="100%",
                        thickness=0.6,
                        color=HexColor(color),
                        spaceBefore=3,
                        spaceAfter=5,
                    )
                )
            elif line == "%%":
                story.append(PageBreak())
            elif line:
                story.append(piece(line, base))
        else:
            if rows:
                flush()
            words.append(line[:-2] + "<br/>" if line.endswith(" /") else line)
    flush()

    def dress(canvas: Any, doc: Any) -> None:
        wide, high = PAGES[page]
        canvas.saveState()
        canvas.setFont(font, size * 0.75)
        if head:
            canvas.drawString(margin * mm, high - 12 * mm, head)
        if foot:
            canvas.drawString(margin * mm, 9 * mm, foot.replace("{n}", str(doc.page)))
        if mark:
            canvas.translate(wide / 2, high / 2)
            canvas.rotate(48)
            canvas.setFillColor(HexColor("#d9d9d9"))
            canvas.setFont("Helvetica-Bold", 80 if len(mark) < 9 else 50)
            canvas.drawCentredString(0, 0, mark)
        canvas.restoreState()

    sheet.build(story, onFirstPage=dress, onLaterPages=dress)
    return buffer.getvalue()


PRELUDE = """
#let X = box(baseline: 1.5pt, width: 8pt, height: 8pt, stroke: 0.7pt, {place(line(start: (1pt, 1pt), end: (7pt, 7pt), stroke: 1.2pt)); place(line(start: (7pt, 1pt), end: (1pt, 7pt), stroke: 1.2pt))})
#let V = box(baseline: 1.5pt, width: 8pt, height: 8pt, stroke: 0.7pt, {place(line(start: (1pt, 4pt), end: (3pt, 7pt), stroke: 1.3pt + blue)); place(line(start: (3pt, 7pt), end: (9pt, -3pt), stroke: 1.3pt + blue))})
#let O = box(baseline: 1.5pt, width: 8pt, height: 8pt, stroke: 0.7pt)
#let hand(x) = text(font: "Kristi", size: 20pt, fill: rgb("#20307a"), x)
#let horse(x) = text(font: "dkg", size: 13pt, fill: rgb("#20307a"), x)
#let small(x) = text(size: 7pt, fill: luma(70), x)
#let stamp(x) = rotate(-5deg, box(stroke: 1.4pt + rgb("#8a1030"), inset: 6pt, radius: 3pt, text(fill: rgb("#8a1030"), weight: "bold", size: 9pt, x)))
#let dots = box(width: 45mm, repeat[.])
#let kv(..a) = grid(columns: (auto, 1fr), column-gutter: 6mm, row-gutter: 2.2mm, ..a)
#let rule = line(length: 100%, stroke: 0.5pt)
"""


def _ink(found: re.Match[str]) -> str:
    """Typst code of one scribble."""
    pieces = strokes(int(found[1]), 90, 24)
    steps = [f"curve.move(({pieces[0][0]:.1f}pt, {pieces[0][1]:.1f}pt))"]
    steps += [
        f"curve.cubic(({p[2]:.1f}pt, {p[3]:.1f}pt), ({p[4]:.1f}pt, {p[5]:.1f}pt), ({p[6]:.1f}pt, {p[7]:.1f}pt))"
        for p in pieces
    ]
    return f'#box(width: 90pt, height: 24pt, curve(stroke: 1.1pt + rgb("#20307a"), {", ".join(steps)}))'


def ty(
    source: str,
    *,
    font: str = "Liberation Sans",
    size: float = 10,
    lang: str = "en",
    setup: str = "",
    mark: str = "",
    page: str = 'paper: "a4", margin: 22mm',
) -> bytes:
    """A PDF set by typst; INK7 becomes a scribble, money and mail signs are escaped."""
    source = re.sub(r"INK(\d+)", _ink, source.replace("$", "\\$").replace("@", "\\@"))
    back = (
        f', background: rotate(-40deg, text(size: 88pt, fill: luma(215), weight: "bold")[{mark}])'
        if mark
        else ""
    )
    text = f'#set document(date: none)\n#set page({page}{back})\n#set text(font: "{font}", size: {size}pt, lang: "{lang}")\n{PRELUDE}\n{setup}\n{source}'
    return typst.compile(text.encode(), font_paths=[FONTS, "/usr/share/fonts/opentype"])
