"""Drawing tools of this hand: reportlab platypus sheets, typst pages, scans and machine-filled forms."""

import io
import random
from pathlib import Path
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab import platypus
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from scan import Scanner, scan

FONTS = Path("/usr/share/fonts/truetype")
for _name, _file in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, str(FONTS / _file)))
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
BREAK = platypus.PageBreak()


def strokes(seed: int) -> list[tuple[float, ...]]:
    """The bows of one signature in a field of 100 by 30."""
    rng = random.Random(seed)
    x, y, bows = 4.0, 14.0, []
    for _ in range(rng.randint(6, 10)):
        nx, ny = x + rng.uniform(4, 14), 15 + rng.uniform(-9, 11)
        bows.append(
            (
                x,
                y,
                x + rng.uniform(-6, 9),
                y + rng.uniform(-16, 18),
                nx - rng.uniform(-3, 9),
                ny + rng.uniform(-14, 14),
                nx,
                ny,
            )
        )
        x, y = nx, ny
    return bows


class Ink(platypus.Flowable):
    """A signature: drawn bows, or a hand-written line if text is given."""

    def __init__(self, seed: int = 1, text: str = "", font: str = "Kristi", pt: float = 24) -> None:
        super().__init__()
        self.seed, self.text, self.font, self.pt = seed, text, font, pt
        self.width, self.height = 110, 30

    def draw(self) -> None:
        """Puts the ink down."""
        self.canv.setStrokeColorRGB(0.1, 0.12, 0.45)
        if self.text:
            self.canv.setFont(self.font, self.pt)
            self.canv.drawString(4, 6, self.text)
            return
        self.canv.setLineWidth(1.1)
        for bow in strokes(self.seed):
            self.canv.bezier(*bow)


class Tick(platypus.Flowable):
    """A drawn box with its words; a cross in it when it is ticked."""

    def __init__(
        self, words: str, on: bool = False, font: str = "Helvetica", pt: float = 9.5
    ) -> None:
        super().__init__()
        self.words, self.on, self.font, self.pt = words, on, font, pt
        self.width, self.height = 400, pt * 1.5

    def draw(self) -> None:
        """Box, cross and words."""
        c = self.canv
        c.setLineWidth(0.8)
        c.rect(1, 1, 9, 9)
        if self.on:
            c.setLineWidth(1.5)
            c.line(2, 2, 10, 11)
            c.line(2, 9.5, 9.5, 1.5)
        c.setFont(self.font, self.pt)
        c.drawString(17, 2, self.words)


class Stamp(platypus.Flowable):
    """A rubber stamp, a little turned."""

    def __init__(self, *lines: str, angle: float = 6, red: bool = False) -> None:
        super().__init__()
        self.lines, self.angle, self.red = lines, angle, red
        self.width, self.height = 180, 16 + 13 * len(lines)

    def draw(self) -> None:
        """Frame and lines."""
        c = self.canv
        c.saveState()
        c.rotate(self.angle)
        colour = colors.Color(*((0.7, 0.1, 0.1) if self.red else (0.15, 0.2, 0.6)))
        c.setStrokeColor(colour)
        c.setFillColor(colour)
        c.setLineWidth(1.6)
        c.roundRect(2, 0, 176, self.height - 4, 5)
        c.setFont("Helvetica-Bold", 10)
        for n, words in enumerate(self.lines):
            c.drawCentredString(90, self.height - 18 - 13 * n, words)
        c.restoreState()


class Field(platypus.Flowable):
    """Form fields: a text field with its caption, or a check box if `value` is a bool."""

    def __init__(
        self, name: str, caption: str, value: str | bool = "", wide: int = 260, high: int = 17
    ) -> None:
        super().__init__()
        self.name, self.caption, self.value, self.wide = name, caption, value, wide
        self.width, self.height, self.high = 480, high + 5, high

    def draw(self) -> None:
        """The caption and the field."""
        form = self.canv.acroForm
        self.canv.setFont("Helvetica", 9)
        if isinstance(self.value, bool):
            form.checkbox(
                name=self.name, x=0, y=3, size=12, checked=self.value, relative=True, borderWidth=1
            )
            self.canv.drawString(20, 5, self.caption)
            return
        self.canv.drawString(0, 6, self.caption)
        form.textfield(
            name=self.name,
            value=self.value,
            x=175,
            y=1,
            width=self.wide,
            height=self.high,
            fontSize=9,
            borderWidth=0.5,
            relative=True,
            fieldFlags="multiline" if self.high > 30 else "",
        )


def para(words: str, font: str, pt: float) -> platypus.Flowable:
    """One paragraph; the first characters say which kind."""
    kinds: dict[str, dict[str, Any]] = {
        "# ": {"fontName": BOLD[font], "fontSize": pt * 1.7, "spaceAfter": 7},
        "## ": {"fontName": BOLD[font], "fontSize": pt * 1.15, "spaceBefore": 7, "spaceAfter": 3},
        "~ ": {"fontSize": pt * 0.68, "spaceBefore": 4, "textColor": colors.HexColor("#444444")},
        "> ": {"alignment": 2},
        "= ": {"alignment": 1},
        "* ": {"leftIndent": 14, "bulletIndent": 3},
    }
    style: dict[str, Any] = {"fontName": font, "fontSize": pt, "spaceAfter": 5}
    bullet = None
    for mark, extra in kinds.items():
        if words.startswith(mark):
            style |= extra
            words = words[len(mark) :]
            bullet = "-" if mark == "* " else None
            break
    return platypus.Paragraph(
        words, ParagraphStyle("x", leading=style["fontSize"] * 1.28, **style), bulletText=bullet
    )


def grid(
    text: str,
    widths: list[int],
    font: str = "Helvetica",
    pt: float = 8.5,
    lines: bool = True,
    head: bool = True,
    tint: str = "#dde3e8",
    right: int = 99,
) -> platypus.Table:
    """A table: a line is a row, `|` parts the cells; columns from `right` on stand to the right."""
    rows = []
    for number, line in enumerate(text.strip("\n").split("\n")):
        name = BOLD[font] if head and number == 0 else font
        rows.append(
            [
                platypus.Paragraph(
                    c.strip(),
                    ParagraphStyle(
                        "c",
                        fontName=name,
                        fontSize=pt,
                        leading=pt * 1.22,
                        alignment=2 if n >= right else 0,
                    ),
                )
                for n, c in enumerate(line.split("|"))
            ]
        )
    table = platypus.Table(rows, colWidths=widths, hAlign="LEFT", spaceBefore=3, spaceAfter=7)
    look: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ]
    if lines:
        look.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#777777")))
    if head:
        look.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(tint)))
    table.setStyle(look)
    return table


def pairs(text: str, left: int = 130, right: int = 350, **look: Any) -> platypus.Table:
    """Captions and values, a line each."""
    return grid(text, [left, right], **({"lines": False, "head": False, "pt": 9.5} | look))


def beside(
    *cells: Any,
    widths: list[int] | None = None,
    line: bool = False,
    font: str = "Helvetica",
    pt: float = 9,
) -> platypus.Table:
    """Columns side by side; a cell is a flowable, a text or a list of them."""

    def cell(part: Any) -> list[platypus.Flowable]:
        return [
            para(p, font, pt)
            if isinstance(p, str)
            else platypus.Spacer(1, p)
            if isinstance(p, int)
            else p
            for p in (part if isinstance(part, list) else [part])
        ]

    table = platypus.Table(
        [[cell(c) for c in cells]],
        colWidths=widths or [f"{100 // len(cells)}%"] * len(cells),
        hAlign="LEFT",
        spaceBefore=6,
    )
    table.setStyle(
        [("VALIGN", (0, 0), (-1, -1), "TOP")]
        + (
            [
                ("BOX", (0, 0), (-1, -1), 0.6, colors.black),
                ("INNERGRID", (0, 0), (-1, -1), 0.6, colors.black),
            ]
            if line
            else []
        )
    )
    return table


def turned(data: bytes, turn: int) -> bytes:
    """The same pages, shown on their side."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    _ = [page.rotate(turn) for page in writer.pages]
    writer.write(out := io.BytesIO())
    return out.getvalue()


def sheet(
    *story: Any,
    size: tuple[float, float] = A4,
    margin: int = 50,
    font: str = "Helvetica",
    pt: float = 9.5,
    mark: str = "",
    head: str = "",
    foot: str = "",
    columns: int = 1,
    turn: int = 0,
    white: str = "",
) -> bytes:
    """A PDF of the given parts; `mark` lies across every page, `white` is text nobody sees."""
    out = io.BytesIO()

    def dress(canvas: Any, doc: Any) -> None:
        canvas.saveState()
        canvas.setFont(font, 7.5)
        canvas.drawString(margin, size[1] - 26, head)
        canvas.drawString(margin, 22, foot.replace("%p", str(doc.page)))
        canvas.setFillGray(1)
        canvas.drawString(margin, 12, white)
        canvas.setFillGray(0.8)
        canvas.setFont("Helvetica-Bold", 84 if len(mark) < 9 else 54)
        canvas.translate(size[0] / 2, size[1] / 2)
        canvas.rotate(48)
        canvas.drawCentredString(0, 0, mark)
        canvas.restoreState()

    wide = (size[0] - 2 * margin - 14 * (columns - 1)) / columns
    frames = [
        platypus.Frame(margin + n * (wide + 14), 34, wide, size[1] - 70, 0, 0, 0, 0)
        for n in range(columns)
    ]
    doc = platypus.BaseDocTemplate(
        out,
        pagesize=size,
        pageTemplates=[platypus.PageTemplate(frames=frames, onPage=dress)],
        invariant=1,
    )
    parts: list[platypus.Flowable] = []
    for part in story:
        if part == "---":
            parts.append(
                platypus.HRFlowable(
                    width="100%", thickness=0.7, color=colors.black, spaceBefore=3, spaceAfter=5
                )
            )
        else:
            parts.append(
                para(part, font, pt)
                if isinstance(part, str)
                else platypus.Spacer(1, part)
                if isinstance(part, int)
                else part
            )
    doc.build(parts)
    return turned(out.getvalue(), turn) if turn else out.getvalue()


def ty(
    body: str,
    font: str = "Libertinus Serif",
    pt: float = 10,
    paper: str = "a4",
    margin: str = "2cm",
    setup: str = "",
) -> bytes:
    """A PDF by typst; `#ink(n)` signs, `#tick(true)[..]` is a box, `#kv(..)` captions and values."""
    start = [
        f"\"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 34'><path fill='none' stroke='#1a2060' stroke-width='1.2' d='{' '.join('M{:.1f} {:.1f}C{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}'.format(*b) for b in strokes(n))}'/></svg>\""
        for n in range(40, 48)
    ]
    lead = f"""#set page(paper: "{paper}", margin: {margin})
#set text(font: "{font}", size: {pt}pt)
#set smartquote(enabled: false)
#set par(leading: 0.58em, spacing: 0.95em)
#let svgs = ({",".join(start)})
#let ink(n) = image(bytes(svgs.at(n)), format: "svg", width: 3.4cm)
#let tick(on, body) = grid(columns: (12pt, 1fr), column-gutter: 5pt, box(width: 9pt, height: 9pt, stroke: 0.7pt, if on [#place(line(start: (1pt, 1pt), end: (8pt, 8pt), stroke: 1.3pt)) #place(line(start: (8pt, 1pt), end: (1pt, 8pt), stroke: 1.3pt))]), body)
#let kv(..c) = grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 6pt, ..c)
#let stamp(body, a: -7deg, c: rgb("#23408e")) = rotate(a, box(stroke: 1.4pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold", align(center, body))))
#let blank = box(width: 5cm, stroke: (bottom: 0.5pt))[#hide[x]]
{setup}
"""
    data = typst.compile(
        (lead + body.replace("@", "\\@").replace("$", "\\$")).encode(),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
    )
    return data if isinstance(data, bytes) else b""


def text(layout: str, data: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    """A paper that is as it was drawn."""
    return Paper("lw-" + layout, "a", form, data, label)


def scanned(layout: str, data: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """The same after a grey scanner."""
    look = {"dpi": 108, "noise": 2.5, "blur": 0.45, "jpeg": 34, "skew": 0.7} | how
    return Paper("lw-" + layout, "a", "scan", scan(data, Scanner(**look)), label, data)


def mixed(layout: str, pages: list[tuple[bytes, bool]], label: dict[str, Any], **how: Any) -> Paper:
    """Several drawn parts in one file, those marked True scanned."""
    look = {"dpi": 100, "noise": 2.5, "blur": 0.4, "jpeg": 34, "skew": -0.6} | how
    files = []
    for real in (True, False):
        writer = PdfWriter()
        for data, glass in pages:
            writer.append(
                PdfReader(io.BytesIO(scan(data, Scanner(**look)) if glass and real else data))
            )
        writer.write(out := io.BytesIO())
        files.append(out.getvalue())
    return Paper("lw-" + layout, "a", "mixed", files[0], label, files[1])
