"""Drawing tools of this hand: platypus flows, typst pages, AcroForm fields, scans, mixed files."""

import io
import random
from collections.abc import Sequence
from typing import Any

import pypdf
import typst
from paper import Paper, truth
from reportlab import platypus
from reportlab.lib.colors import HexColor, grey
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, Spacer, Table
from scan import Scanner, scan

AC, CO, PO, SOW = "acceptance_certificate", "change_order", "purchase_order", "statement_of_work"
TS, EM, OT = "timesheet_approval", "email", "other"
OK, COND, REJ, UND = "accepted", "accepted_with_conditions", "rejected", "undecided"
FONTS = "/usr/share/fonts/truetype"
for _name, _path in (("Kristi", "kristi/Kristi.ttf"), ("Dkg", "fifthhorseman/dkg.ttf")):
    pdfmetrics.registerFont(TTFont(_name, f"{FONTS}/{_path}"))
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
Item = str | Flowable


def gap(height: float = 4) -> Spacer:
    return Spacer(1, height * mm)


def rule(colour: str = "#000000", width: float = 0.6) -> Flowable:
    return platypus.HRFlowable(
        width="100%", thickness=width, color=HexColor(colour), spaceBefore=3, spaceAfter=5
    )


def leaf() -> Flowable:
    return platypus.PageBreak()


class Box(Flowable):
    """A tick box that is drawn; `on` is empty, "x", "v" or "/"."""

    def __init__(self, on: str = "", size: float = 9) -> None:
        super().__init__()
        self.on, self.width, self.height = on, size, size

    def draw(self) -> None:
        c, s = self.canv, self.width
        c.setLineWidth(0.8)
        c.rect(0, 0, s, s)
        c.setStrokeColor(HexColor("#16306e"))
        c.setLineWidth(1.5)
        if self.on == "x":
            c.line(-1, -1, s + 1, s + 1)
            c.line(-1, s + 1, s + 1, -1)
        elif self.on == "v":
            c.line(1, s / 2, s / 3, 0)
            c.line(s / 3, 0, s + 3, s + 4)
        elif self.on == "/":
            c.line(-1, -1, s + 1, s + 1)


class Scrawl(Flowable):
    """A signature that nobody can read, as curves."""

    def __init__(
        self, seed: int, width: float = 110, height: float = 26, colour: str = "#1b2c66"
    ) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.colour = seed, width, height, colour

    def draw(self) -> None:
        dice, c = random.Random(self.seed), self.canv
        c.setStrokeColor(HexColor(self.colour))
        c.setLineWidth(1.1)
        path, x = c.beginPath(), 2.0
        path.moveTo(x, self.height * dice.uniform(0.3, 0.9))
        while x < self.width - 14:
            near, far = x + dice.uniform(-6, 10), x + dice.uniform(4, 18)
            x += dice.uniform(6, 13)
            path.curveTo(
                near,
                self.height * dice.random() * 1.2,
                far,
                -4 * dice.random(),
                x,
                self.height * dice.uniform(0.1, 0.8),
            )
        c.drawPath(path)


class Stamp(Flowable):
    """A rubber stamp, a little turned."""

    def __init__(
        self, *lines: str, turn: float = 5, colour: str = "#a01c24", width: float = 150
    ) -> None:
        super().__init__()
        self.lines, self.turn, self.colour = lines, turn, colour
        self.width, self.height = width, 12 * len(lines) + 12

    def draw(self) -> None:
        c = self.canv
        c.rotate(self.turn)
        c.setStrokeColor(HexColor(self.colour))
        c.setFillColor(HexColor(self.colour))
        c.setLineWidth(1.6)
        c.roundRect(0, 0, self.width, self.height, 5)
        for i, line in enumerate(self.lines):
            c.setFont("Helvetica-Bold", 9)
            c.drawCentredString(self.width / 2, self.height - 14 - 12 * i, line)


class Field(Flowable):
    """An AcroForm text field."""

    def __init__(self, name: str, value: str = "", width: float = 180, height: float = 15) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, height

    def draw(self) -> None:
        size = {"width": self.width, "height": self.height, "fontSize": 9, "borderWidth": 0.5}
        self.canv.acroForm.textfield(
            name=self.name, value=self.value, relative=True, forceBorder=True, **size
        )


class Check(Flowable):
    """An AcroForm check box."""

    def __init__(self, name: str, on: bool = False) -> None:
        super().__init__()
        self.name, self.on, self.width, self.height = name, on, 12, 12

    def draw(self) -> None:
        self.canv.acroForm.checkbox(
            name=self.name, checked=self.on, size=12, relative=True, buttonStyle="cross"
        )


def ink(text: str, size: float = 20, font: str = "Kristi", colour: str = "#1b2c66") -> Paragraph:
    return Paragraph(
        text,
        ParagraphStyle(
            "ink",
            None,
            fontName=font,
            fontSize=size,
            leading=size * 1.05,
            textColor=HexColor(colour),
        ),
    )


def styled(item: Item, font: str, size: float, colour: str) -> Flowable:
    """A line of the small mark-up: "# " title, "## " heading, "> " right, "^ " centred, "! " small print."""
    if not isinstance(item, str):
        return item
    mark, _, rest = item.partition(" ")
    base: dict[str, Any] = {
        "fontName": font,
        "fontSize": size,
        "leading": size * 1.32,
        "spaceAfter": size * 0.45,
    }
    bold, tint = BOLD.get(font, font), HexColor(colour)
    marks: dict[str, dict[str, Any]] = {
        "#": {"fontName": bold, "fontSize": size * 1.6, "leading": size * 2, "textColor": tint},
        "##": {
            "fontName": bold,
            "fontSize": size * 1.12,
            "leading": size * 1.5,
            "spaceBefore": size * 0.5,
            "textColor": tint,
        },
        ">": {"alignment": TA_RIGHT},
        "^": {"alignment": TA_CENTER},
        "!": {"fontSize": size * 0.72, "leading": size * 0.92},
    }
    return Paragraph(
        rest if mark in marks else item, ParagraphStyle("p", **(base | marks.get(mark, {})))
    )


def grid(
    rows: Sequence[Sequence[Item]],
    widths: Sequence[float],
    line: str = "all",
    size: float = 9,
    font: str = "Helvetica",
    shade: str | None = None,
    extra: Sequence[Any] = (),
    heights: Any = None,
) -> Table:
    """A table; `widths` in mm; `line` is all, rows, box or none; `shade` colours the first row."""
    cells = [
        [styled(c, font, size, "#000000") if isinstance(c, str) else c for c in row] for row in rows
    ]
    look: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
    ]
    if line != "none":
        kind = {"all": "GRID", "rows": "LINEBELOW", "box": "BOX"}[line]
        look.append((kind, (0, 0), (-1, -1), 0.5, grey))
    if shade:
        look.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(shade)))
    return Table(cells, [w * mm for w in widths], heights, style=[*look, *extra], hAlign="LEFT")


def tick(
    on: str, text: Item, width: float = 160, size: float = 9.5, font: str = "Helvetica"
) -> Table:
    return grid([[Box(on), text]], [7, width], "none", size, font)


def rl(
    *items: Item,
    font: str = "Helvetica",
    size: float = 9.5,
    colour: str = "#000000",
    page: tuple[float, float] = A4,
    margins: tuple[float, float, float, float] = (20, 20, 18, 18),
    columns: int = 1,
    mark: str = "",
    foot: str = "",
    turn: int = 0,
) -> bytes:
    """A platypus flow; margins left, right, top, bottom in mm; `mark` is written across each page."""
    left, right, top, bottom = (m * mm for m in margins)
    out = io.BytesIO()

    def decorate(canvas: Any, document: Any) -> None:
        canvas.saveState()
        if mark:
            canvas.saveState()
            canvas.setFillGray(0.8)
            canvas.setFont("Helvetica-Bold", 76)
            canvas.translate(page[0] / 2, page[1] / 2)
            canvas.rotate(50)
            canvas.drawCentredString(0, 0, mark)
            canvas.restoreState()
        if foot:
            canvas.setFont("Helvetica", 7)
            canvas.drawString(left, 10 * mm, foot.replace("{n}", str(document.page)))
        canvas.restoreState()

    wide = (page[0] - left - right - (columns - 1) * 6 * mm) / columns
    frames = [
        platypus.Frame(left + i * (wide + 6 * mm), bottom, wide, page[1] - top - bottom, 0, 0, 0, 0)
        for i in range(columns)
    ]
    document = platypus.BaseDocTemplate(out, pagesize=page, invariant=1)
    document.addPageTemplates(platypus.PageTemplate("all", frames, onPage=decorate))
    document.build([styled(item, font, size, colour) for item in items])
    if not turn:
        return out.getvalue()
    writer, turned = pypdf.PdfWriter(clone_from=io.BytesIO(out.getvalue())), io.BytesIO()
    for sheet in writer.pages:
        sheet.rotate(turn)
    writer.write(turned)
    return turned.getvalue()


LETS = """
#let ink(it, s: 15pt, f: "Dancing Script") = text(font: f, size: s, fill: rgb("#1b2c66"), it)
#let bx(on) = box(width: 8pt, height: 8pt, stroke: 0.8pt, baseline: 1pt, if on == 1 { place(line(start: (-1pt, -1pt), end: (9pt, 9pt), stroke: 1.3pt + navy)); place(line(start: (9pt, -1pt), end: (-1pt, 9pt), stroke: 1.3pt + navy)) })
#let scrawl(n) = box(width: 100pt, height: 24pt, curve(stroke: 1pt + rgb("#1b2c66"), curve.move((2pt, 16pt)), ..range(8).map(i => curve.cubic((i*11pt + 3pt, calc.rem(n*7 + i*13, 27)*1pt - 4pt), (i*11pt + 16pt, calc.rem(n*5 + i*17, 25)*1pt), (i*11pt + 10pt, calc.rem(n*11 + i*19, 20)*1pt + 2pt)))))
#let stamp(c, it, a: -6deg) = rotate(a, box(stroke: 1.6pt + c, inset: 7pt, radius: 3pt, text(fill: c, weight: "bold", it)))
#let dots(w) = box(width: w, repeat[.])
#let sl(w) = box(width: w, line(length: 100%, stroke: 0.5pt), baseline: -1pt)
#let rt(it) = align(right, it)
#let ct(it) = align(center, it)
#let sm(it) = text(size: 0.75em, it)
"""


def ty(
    body: str,
    font: str = "Liberation Sans",
    size: float = 10,
    page: str = 'paper: "a4", margin: 22mm',
    pre: str = "",
) -> bytes:
    """A typst page; @, $ and < stand for themselves."""
    for sign in "@$<":
        body = body.replace(sign, "\\" + sign)
    head = f'{LETS}#set page({page})\n#set text(font: "{font}", size: {size}pt, fallback: false)\n#set smartquote(enabled: false)\n{pre}\n'
    fonts = [FONTS, FONTS.replace("truetype", "opentype")]
    return bytes(typst.compile((head + body).encode(), format="pdf", font_paths=fonts))


def paper(
    name: str,
    data: bytes,
    kind: str,
    decision: str | None,
    signed: bool | None,
    language: str,
    form: str = "text",
    **given: Any,
) -> Paper:
    return Paper(
        f"lv-{name}",
        given.pop("letter", "a"),
        form,
        data,
        truth(kind, decision, signed, language, **given),
    )


def scanned(
    name: str,
    source: bytes,
    how: Scanner,
    kind: str,
    decision: str | None,
    signed: bool | None,
    language: str,
    **given: Any,
) -> Paper:
    return Paper(
        f"lv-{name}",
        "a",
        "scan",
        scan(source, how),
        truth(kind, decision, signed, language, **given),
        source,
    )


def mixed(
    name: str,
    typed: bytes,
    photographed: bytes,
    how: Scanner,
    kind: str,
    decision: str | None,
    signed: bool | None,
    language: str,
    **given: Any,
) -> Paper:
    """Typed pages, then scanned ones in the same file."""
    label = truth(kind, decision, signed, language, **given)
    return Paper(
        f"lv-{name}",
        "a",
        "mixed",
        joined(typed, scan(photographed, how)),
        label,
        joined(typed, photographed),
    )


def joined(*parts: bytes) -> bytes:
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    for part in parts:
        writer.append(io.BytesIO(part))
    writer.write(out)
    return out.getvalue()
