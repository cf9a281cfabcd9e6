"""Drawing tools of this hand: `sheet` draws with platypus, `typ` with typst, both from short notes."""

import io
import math
from collections.abc import Sequence
from typing import Any

import pypdfium2
import typst
from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
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
    TableStyle,
)
from scan import Scanner, scan

from .prelude import PRELUDE

TRUE = "/usr/share/fonts/truetype/"
FONTS = {"Kristi": "kristi/Kristi", "Breip": "breip/Breip", "Dejavu": "dejavu/DejaVuSans"}
for _name, _file in FONTS.items():
    pdfmetrics.registerFont(TTFont(_name, f"{TRUE}{_file}.ttf"))
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


class Ink(Flowable):
    """A pen's line, a signature without any text."""

    def __init__(self, seed: float, width: float = 95, height: float = 24) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def draw(self) -> None:
        w, h, s = self.width, self.height, self.seed
        line = self.canv.beginPath()
        line.moveTo(0, h * 0.3)
        for i in range(7):
            near, far = (0.7 * math.sin(s * 1.7 + i * 2.1), 0.7 * math.sin(s + i * 3.3))
            last = h * (0.5 + 0.3 * math.sin(s * 2.3 + i * 1.7))
            x = w * i / 7
            line.curveTo(
                x + w * 0.04, h * (0.5 + near), x + w * 0.09, h * (0.5 - far), x + w / 7, last
            )
        self.canv.setStrokeColor(HexColor("#1b2a6b"))
        self.canv.setLineWidth(1.1)
        self.canv.drawPath(line)


class Stamp(Flowable):
    """A rubber stamp, turned a little."""

    def __init__(
        self, *lines: str, colour: str = "#a02030", turn: float = 5, width: float = 150
    ) -> None:
        super().__init__()
        self.lines, self.colour, self.turn, self.width = lines, colour, turn, width
        self.height = 13 * len(lines) + 20

    def draw(self) -> None:
        c = self.canv
        c.rotate(self.turn)
        c.setStrokeColor(HexColor(self.colour))
        c.setFillColor(HexColor(self.colour))
        c.setLineWidth(1.6)
        c.roundRect(0, 0, self.width, self.height - 8, 4)
        for i, line in enumerate(self.lines):
            c.setFont("Helvetica-Bold", 11 if not i else 9)
            c.drawCentredString(self.width / 2, self.height - 24 - 13 * i, line)


class Field(Flowable):
    """A text field of a fillable form."""

    def __init__(self, name: str, value: str = "", width: float = 220, height: float = 17) -> None:
        super().__init__()
        self.name, self.value, self.width, self.height = name, value, width, height + 3

    def draw(self) -> None:
        self.canv.acroForm.textfield(
            name=self.name, value=self.value, x=0, y=0, width=self.width, height=self.height - 3,
            fontSize=9, borderWidth=0.5, relative=True, forceBorder=True, fillColor=HexColor("#eef2fa"),
        )  # fmt: skip


class Check(Flowable):
    """A check box of a fillable form."""

    def __init__(self, name: str, on: bool = False) -> None:
        super().__init__()
        self.name, self.on, self.width, self.height = name, on, 14, 14

    def draw(self) -> None:
        self.canv.acroForm.checkbox(
            name=self.name, checked=self.on, size=12, relative=True, buttonStyle="cross"
        )


def hand(words: str, font: str = "Kristi", size: float = 24) -> Paragraph:
    """Words written by pen, for pages that are scanned."""
    return Paragraph(
        words,
        ParagraphStyle(
            "hand", fontName=font, fontSize=size, leading=size * 1.1, textColor="#22307a"
        ),
    )


def rule() -> Flowable:
    return HRFlowable(width="100%", thickness=0.6, color=black, spaceBefore=4, spaceAfter=4)


NEW = PageBreak


class Sheet:
    """Notes to flowables: "# title", "## part", text, dict, rows, a number for space."""

    def __init__(self, font: str, pt: float, colour: str, lines: str) -> None:
        self.font, self.pt, self.colour, self.lines = font, pt, colour, lines

    def para(self, words: str) -> Paragraph:
        font, size, colour = self.font, self.pt, "#000000"
        if words.startswith("## "):
            words, font, size, colour = words[3:], BOLD[font], size * 1.15, self.colour
        elif words.startswith("# "):
            words, font, size, colour = words[2:], BOLD[font], size * 1.6, self.colour
        elif words.startswith("~ "):
            words, size = words[2:], size * 0.75
        words = words.replace("{x}", '<font name="Dejavu">☒</font>').replace(
            "{ }", '<font name="Dejavu">☐</font>'
        )
        room = {"leading": size * 1.3, "spaceAfter": size * 0.5}
        return Paragraph(
            words, ParagraphStyle("p", fontName=font, fontSize=size, textColor=colour, **room)
        )

    def grid(
        self, rows: Sequence[Sequence[Any]], width: float, widths: Sequence[float] | None = None
    ) -> Table:
        cells = [[self.cell(cell, width / len(row)) for cell in row] for row in rows]
        share = widths or [1] * len(rows[0])
        table = Table(cells, [width * s / sum(share) for s in share], hAlign="LEFT")
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ]
        looks: dict[str, list[Any]] = {
            "all": [("GRID", (0, 0), (-1, -1), 0.5, black)],
            "rows": [("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(self.colour))],
            "zebra": [
                ("ROWBACKGROUNDS", (0, 0), (-1, -1), [HexColor("#e4e9ee"), HexColor("#ffffff")])
            ],
        }
        table.setStyle(TableStyle(style + looks.get(self.lines, [])))
        return table

    def cell(self, what: Any, width: float) -> Any:
        if isinstance(what, str):
            return self.para(what)
        if isinstance(what, tuple):
            return [flow for one in what for flow in self.flow(one, width - 14)]
        return what

    def flow(self, what: Any, width: float) -> list[Any]:
        if isinstance(what, str):
            return [self.para(what)]
        if isinstance(what, int | float):
            return [Spacer(1, what)]
        if isinstance(what, dict):
            rows = [[f"<b>{k}</b>", v] for k, v in what.items()]
            return [self.grid(rows, width, [1, 2.2]), Spacer(1, 6)]
        if isinstance(what, list):
            share = what[0] if isinstance(what[0][0], int | float) else None
            return [self.grid(what[1:] if share else what, width, share), Spacer(1, 6)]
        return [what]


def sheet(
    *notes: Any,
    size: tuple[float, float] = A4,
    font: str = "Helvetica",
    pt: float = 10,
    margin: float = 20,
    columns: int = 1,
    colour: str = "#000000", lines: str = "none", head: str = "", foot: str = "", across: str = "",
) -> bytes:  # fmt: skip
    """A PDF from notes; `across` is written over every page."""
    edge = margin * mm
    width = (size[0] - 2 * edge - (columns - 1) * 14) / columns
    kit = Sheet(font, pt, colour, lines)

    def decorate(canvas: Any, doc: Any) -> None:
        canvas.setFont(font, 8)
        canvas.drawString(edge, size[1] - 28, head)
        canvas.drawString(edge, 24, foot.replace("%d", str(doc.page)))
        if across:
            canvas.saveState()
            canvas.translate(size[0] / 2, size[1] / 2)
            canvas.rotate(48)
            canvas.setFillColor(HexColor("#d9c4c4"))
            canvas.setFont(BOLD[font], 78)
            canvas.drawCentredString(0, 0, across)
            canvas.restoreState()

    out = io.BytesIO()
    frames = [
        Frame(edge + i * (width + 14), 34, width, size[1] - 34 - edge) for i in range(columns)
    ]
    doc = BaseDocTemplate(out, pagesize=size, invariant=1)
    doc.addPageTemplates(PageTemplate(frames=frames, onPage=decorate))
    doc.build([flow for note in notes for flow in kit.flow(note, width - 12)])
    return out.getvalue()


def typ(
    source: str,
    font: str = "Liberation Sans",
    pt: float = 10,
    page: str = 'paper: "a4"',
    lang: str = "en",
) -> bytes:
    """A PDF from typst source; dollars and at-signs are meant as such."""
    top = f'#set page({page})\n#set text(font: "{font}", size: {pt}pt, lang: "{lang}")\n#set smartquote(enabled: false)\n'
    body = source.replace("$", "\\$").replace("@", "\\@")
    return bytes(typst.compile((top + PRELUDE + body).encode(), timestamp=1_700_000_000))


def joined(*pdfs: bytes, turn: int = 0) -> bytes:
    """Several PDFs in one; `turn` rotates every page in the viewer."""
    out = PdfWriter()
    for pdf in pdfs:
        for page in PdfReader(io.BytesIO(pdf)).pages:
            out.add_page(page.rotate(turn) if turn else page)
    buffer = io.BytesIO()
    out.write(buffer)
    return buffer.getvalue()


def flat(pdf: bytes) -> bytes:
    """A fillable form printed to PDF: what the fields held is now plain text."""
    out = io.BytesIO()
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        for page in document:
            page.flatten()
        document.save(out)
    return out.getvalue()


def scanned(layout: str, pdf: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """The page as it came from the scanner."""
    given = {"dpi": 100, "jpeg": 32, "noise": 4.0} | how
    return Paper(f"lp-{layout}", "a", "scan", scan(pdf, Scanner(**given)), label, pdf)


def plain(layout: str, pdf: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    return Paper(f"lp-{layout}", "a", form, pdf, label)


CERT, MAIL, ORDER = "acceptance_certificate", "email", "change_order"
HOURS, YES, PART, NO, OPEN = (
    "timesheet_approval",
    "accepted",
    "accepted_with_conditions",
    "rejected",
    "undecided",
)

__all__ = ["CERT", "HOURS", "MAIL", "NO", "OPEN", "ORDER", "PART", "YES", "truth"]
__all__ += [
    "NEW",
    "Check",
    "Field",
    "Ink",
    "Paper",
    "Stamp",
    "flat",
    "hand",
    "joined",
    "plain",
    "rule",
    "scanned",
    "sheet",
    "typ",
]
