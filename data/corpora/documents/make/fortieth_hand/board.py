"""Drawing tools of this hand: typst source or a reportlab story becomes one Paper."""

import io
import math
import random
import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import typst
from paper import Paper
from reportlab.lib.colors import HexColor, black
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from scan import Scanner, scan

MM = 72 / 25.4
BREAK, NEXT, PENS = PageBreak(), FrameBreak(), ("#1b2a6b", "#111111", "#14337d")
for _name, _path in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
    ("Breip", "breip/Breip.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, f"/usr/share/fonts/truetype/{_path}"))
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}

PREAMBLE = """
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set table(stroke: .4pt, inset: 5pt)
#let bx = box(width: 3.2mm, height: 3.2mm, stroke: .7pt, baseline: .4mm)
#let bxx = box(width: 3.2mm, height: 3.2mm, stroke: .7pt, baseline: .4mm)[#place(line(start: (.3mm, .3mm), end: (2.9mm, 2.9mm), stroke: 1pt))#place(line(start: (.3mm, 2.9mm), end: (2.9mm, .3mm), stroke: 1pt))]
#let ln(w) = box(width: w, height: 5mm, stroke: (bottom: .5pt))
#let stamp(body, c: rgb("#a02020"), a: -6deg) = rotate(a, box(stroke: 1.4pt + c, inset: 6pt, radius: 2pt, align(center, text(fill: c, weight: "bold", body))))
#let kv(..a) = table(columns: (auto, 1fr), stroke: none, inset: (x: 3pt, y: 3pt), ..a)
#let small(body) = text(7pt, body)
"""


def stroke_points(seed: int, width: float, height: float) -> list[tuple[float, float]]:
    """A pen's way over the line: loops that drift to the right."""
    rng = random.Random(seed)
    rate, phase, lift, points = rng.uniform(1.1, 1.7), rng.uniform(0, 6), rng.uniform(0.5, 1), []
    for step in range(58):
        part = step / 57
        fall = (1 - 0.65 * part) * (0.6 + 0.4 * math.sin(part * 9 + phase))
        x = width * (0.06 + 0.82 * part) + width * 0.05 * math.cos(step * rate)
        y = height * (0.45 + 0.42 * lift * fall * math.sin(step * rate + phase)) + rng.uniform(
            -0.6, 0.6
        )
        points.append((x, y))
    return points


def svg_ink(seed: int) -> str:
    """The stroke as a typst picture."""
    way = " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke_points(seed, 100, 34))
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 36'><polyline points='{way}' fill='none' stroke='{PENS[seed % 3]}' stroke-width='1.2' stroke-linejoin='round'/></svg>"
    return f'#box(baseline: 25%, image(bytes("{svg}"), width: {26 + seed % 5 * 3}mm))'


def script(name: str, face: str = "Kristi", size: int = 20) -> Paragraph:
    """A name in a writing face."""
    return Paragraph(
        name,
        ParagraphStyle(
            "ink", fontName=face, fontSize=size, leading=size + 2, textColor=HexColor(PENS[0])
        ),
    )


class Ink(Flowable):  # type: ignore[misc]
    """A signature drawn with a pen."""

    def __init__(self, seed: int, width: float = 90, height: float = 26) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        points = stroke_points(self.seed, self.width, self.height)
        way = self.canv.beginPath()
        way.moveTo(*points[0])
        for a, b in pairwise(points[1:]):
            way.curveTo(*a, *a, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        self.canv.setStrokeColor(HexColor("#1a2b70" if self.seed % 2 else "#151515"))
        self.canv.setLineWidth(1.1)
        self.canv.drawPath(way)


class Box(Flowable):  # type: ignore[misc]
    """A drawn box, crossed or not."""

    def __init__(self, ticked: bool = False, side: float = 9) -> None:
        super().__init__()
        self.ticked, self.width, self.height = ticked, side, side

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.rect(0, 0, self.width, self.height)
        if self.ticked:
            self.canv.setLineWidth(1.4)
            self.canv.lines(
                [(-1, 1, self.width, self.height + 1), (0, self.height, self.width + 1, -1)]
            )


class Stamp(Flowable):  # type: ignore[misc]
    """A rubber stamp of a few lines, a little askew."""

    def __init__(
        self, *lines: str, colour: str = "#9c1f2e", angle: float = 5, width: float = 170
    ) -> None:
        super().__init__()
        self.lines, self.colour, self.angle, self.width, self.height = (
            lines,
            colour,
            angle,
            width,
            14 * len(lines) + 12,
        )

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height + 24

    def draw(self) -> None:
        self.canv.translate(0, 12 if self.angle < 0 else 2)
        self.canv.rotate(self.angle)
        self.canv.setStrokeColor(HexColor(self.colour))
        self.canv.setFillColor(HexColor(self.colour))
        self.canv.setLineWidth(1.5)
        self.canv.rect(0, 0, self.width, self.height)
        self.canv.setFont("Helvetica-Bold", 10)
        for number, line in enumerate(self.lines):
            self.canv.drawCentredString(self.width / 2, self.height - 16 - 14 * number, line)


class Field(Flowable):  # type: ignore[misc]
    """A form field: text, or a box when `value` is a bool."""

    def __init__(self, name: str, value: str | bool = "", width: float = 180) -> None:
        super().__init__()
        self.name, self.value = name, value
        self.width, self.height = (12, 12) if isinstance(value, bool) else (width, 16)

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        form = self.canv.acroForm
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name,
                checked=self.value,
                relative=True,
                size=11,
                buttonStyle="cross",
                borderWidth=1,
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                relative=True,
                width=self.width,
                height=15,
                fontSize=9,
                borderWidth=0.5,
                maxlen=400,
            )


def T(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float] | None = None,
    grid: str = "all",
    font: str = "Helvetica",
    size: float = 9,
    head: bool = True,
) -> Table:
    """A table; `grid` is all, rows, box or none; widths in mm."""
    plain = ParagraphStyle("c", fontName=font, fontSize=size, leading=size * 1.25)
    bold = ParagraphStyle("b", parent=plain, fontName=BOLD[font])
    cells = [
        [Paragraph(c, bold if head and not n else plain) if isinstance(c, str) else c for c in row]
        for n, row in enumerate(rows)
    ]
    lines: dict[str, list[Any]] = {
        "all": [("GRID", (0, 0), (-1, -1), 0.5, black)],
        "rows": [("LINEBELOW", (0, 0), (-1, -1), 0.4, black)],
        "box": [("BOX", (0, 0), (-1, -1), 0.8, black)],
        "none": [],
    }
    table = Table(cells, colWidths=[w * MM for w in widths] if widths else None, hAlign="LEFT")
    table.setStyle(
        [*lines[grid], ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if grid == "all" else "TOP")]
    )
    return table


def K(
    pairs: Sequence[tuple[Any, Any]],
    left: float = 45,
    grid: str = "none",
    font: str = "Helvetica",
    size: float = 9.5,
) -> Table:
    """Names and values."""
    return T(pairs, (left, 168 - left), grid, font, size, head=False)


def flow(item: Any, font: str, size: float) -> Flowable:
    """A story's piece; strings are styled by what they begin with."""
    if not isinstance(item, str):
        return item
    if not item:
        return Spacer(1, 8)
    plain = ParagraphStyle("p", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=4)
    styles = {
        "# ": ParagraphStyle(
            "h",
            parent=plain,
            fontName=BOLD[font],
            fontSize=size * 1.5,
            leading=size * 1.9,
            spaceAfter=6,
        ),
        "## ": ParagraphStyle(
            "h2", parent=plain, fontName=BOLD[font], fontSize=size * 1.1, spaceBefore=6
        ),
        "c: ": ParagraphStyle("ce", parent=plain, alignment=TA_CENTER),
        "r: ": ParagraphStyle("ri", parent=plain, alignment=TA_RIGHT),
        "s: ": ParagraphStyle("s", parent=plain, fontSize=size * 0.72, leading=size * 0.9),
        "- ": ParagraphStyle("l", parent=plain, leftIndent=12, bulletIndent=2),
    }
    for mark, style in styles.items():
        if item.startswith(mark):
            return Paragraph(
                item[len(mark) :], style, bulletText="\u2022" if mark == "- " else None
            )
    return Paragraph(item, plain)


def drawn(
    story: Sequence[Any],
    font: str = "Helvetica",
    size: float = 10,
    foot: str = "",
    mark: str = "",
    columns: int = 1,
    top: str = "",
    page: tuple[float, float] = A4,
) -> bytes:
    """The story as PDF; `top` and `foot` are running lines, `mark` stands across each page."""
    out = io.BytesIO()
    edge = 20 * MM
    wide = (page[0] - 2 * edge - (columns - 1) * 14) / columns
    frames = [
        Frame(edge + n * (wide + 14), 18 * MM, wide, page[1] - 38 * MM, 0, 0, 0, 0)
        for n in range(columns)
    ]

    def dress(canvas: Canvas, _doc: BaseDocTemplate) -> None:
        if mark:
            canvas.saveState()
            canvas.setFillColor(HexColor("#d8d8d8"))
            canvas.setFont("Helvetica-Bold", 96 if len(mark) < 8 else 54)
            canvas.translate(page[0] / 2, page[1] / 2)
            canvas.rotate(50)
            canvas.drawCentredString(0, 0, mark)
            canvas.restoreState()
        canvas.setFont(font, 7.5)
        canvas.drawString(edge, 10 * MM, foot)
        canvas.drawString(edge, page[1] - 12 * MM, top)

    doc = BaseDocTemplate(out, pagesize=page, invariant=1)
    doc.addPageTemplates(PageTemplate(frames=frames, onPage=dress))
    doc.build([flow(item, font, size) for item in story])
    return out.getvalue()


def paper(
    layout: str,
    data: bytes,
    label: dict[str, Any],
    form: str,
    how: Scanner | None,
    post: Callable[[bytes], bytes] | None,
) -> Paper:
    """Finishes one: `post` changes the PDF, `how` scans it."""
    data = post(data) if post else data
    if how:
        return Paper(f"lh-{layout}", "a", "scan", scan(data, how), label, data)
    return Paper(f"lh-{layout}", "a", form, data, label)


def rp(
    layout: str,
    label: dict[str, Any],
    story: Sequence[Any],
    *,
    form: str = "text",
    how: Scanner | None = None,
    post: Callable[[bytes], bytes] | None = None,
    **look: Any,
) -> Paper:
    """A paper drawn with reportlab."""
    return paper(layout, drawn(story, **look), label, form, how, post)


def tp(
    layout: str,
    label: dict[str, Any],
    source: str,
    *,
    font: str = "Liberation Sans",
    size: float = 10,
    how: Scanner | None = None,
    post: Callable[[bytes], bytes] | None = None,
) -> Paper:
    """A paper set with typst; `[[7]]` is ink, `@` and `$` are plain."""
    source = source.replace("@", "\\@").replace("$", "\\$")
    source = re.sub(r"\[\[(\d+)\]\]", lambda m: svg_ink(int(m[1])), source)
    dress = f'#set text(font: "{font}", size: {size}pt, lang: "{label["language"]}", hyphenate: false)\n'
    return paper(
        layout, typst.compile((PREAMBLE + dress + source).encode()), label, "text", how, post
    )


def sheet(seed: int, **other: Any) -> Scanner:
    """A scanner whose pictures stay small."""
    return Scanner(
        **(
            {
                "dpi": 115,
                "noise": 2.5,
                "jpeg": 38,
                "skew": (-0.8, 0.5, 1.1, -0.4)[seed % 4],
                "blur": 0.4,
                "seed": seed,
            }
            | other
        )
    )
