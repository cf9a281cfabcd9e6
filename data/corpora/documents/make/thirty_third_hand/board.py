"""The drawing board: platypus flows with marks on the page, stamps, turned and mixed files."""

import io
from collections.abc import Callable, Sequence
from typing import Any

from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from scan import Scanner, scan

BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
Mark = Callable[[Canvas], None]
Cell = str | Flowable | Sequence[Any]


class Board:
    """One document: a face, a flow and marks that stand at fixed places."""

    def __init__(
        self,
        face: str = "Helvetica",
        size: float = 10,
        page: tuple[float, float] = A4,
        margin: Sequence[float] = (20, 20, 20, 20),
        accent: str = "#000000",
        columns: int = 1,
    ) -> None:
        self.face, self.size, self.page, self.accent, self.columns = (
            face,
            size,
            page,
            HexColor(accent),
            columns,
        )
        self.left, self.top, self.right, self.bottom = (m * mm for m in margin)
        self.flow: list[Any] = []
        self.marks: list[tuple[Mark, set[int] | None]] = []

    @property
    def width(self) -> float:
        """Of one column."""
        return (self.page[0] - self.left - self.right - (self.columns - 1) * 8 * mm) / self.columns

    @property
    def bold(self) -> str:
        return BOLD.get(self.face, f"{self.face}-Bold")

    def para(
        self,
        text: str,
        size: float = 0,
        align: int = 0,
        after: float = 4,
        before: float = 0,
        indent: float = 0,
        colour: Any = None,
        bold: bool = False,
        lead: float = 1.28,
    ) -> Paragraph:
        size = size or self.size
        style = ParagraphStyle(
            "p",
            fontName=self.bold if bold else self.face,
            fontSize=size,
            leading=size * lead,
            alignment=align,
            spaceAfter=after,
            spaceBefore=before,
            leftIndent=indent,
        )
        if colour:
            style.textColor = HexColor(colour) if isinstance(colour, str) else colour
        return Paragraph(text, style)

    def p(self, *texts: str, **how: Any) -> None:
        """Paragraphs, all alike."""
        self.flow += [self.para(text, **how) for text in texts]

    def h(self, text: str, size: float = 13, **how: Any) -> None:
        """A heading in the accent colour."""
        self.flow.append(
            self.para(
                text, size=size, bold=True, **{"colour": self.accent, "before": 6, "after": 5} | how
            )
        )

    def gap(self, high: float = 8) -> None:
        self.flow.append(Spacer(1, high))

    def rule(self, thick: float = 0.7) -> None:
        self.flow.append(
            HRFlowable(
                width="100%", thickness=thick, color=self.accent, spaceBefore=3, spaceAfter=5
            )
        )

    def next(self) -> None:
        self.flow.append(PageBreak())

    def add(self, *flow: Flowable) -> None:
        self.flow += flow

    def cell(self, cell: Cell, size: float, align: int = 0, bold: bool = False) -> Any:
        if isinstance(cell, str):
            return self.para(cell, size=size, after=0, align=align, bold=bold)
        if isinstance(cell, Flowable):
            return cell
        return [self.cell(c, size, align, bold) for c in cell]

    def grid(
        self,
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[float],
        look: str = "box",
        head: bool = True,
        right: Sequence[int] = (),
        size: float = 0,
        pad: float = 3,
        keep: bool = True,
    ) -> None:
        """A table; widths are parts of the line; looks: box, lines, plain, under, zebra, frame."""
        size = size or self.size - 0.5
        whole = self.width / sum(widths)
        cells = [
            [self.cell(c, size, 2 if i in right else 0, head and not n) for i, c in enumerate(row)]
            for n, row in enumerate(rows)
        ]
        table = Table(
            cells, [w * whole for w in widths], repeatRows=1 if head else 0, hAlign="LEFT"
        )
        grey = Color(0.45, 0.45, 0.45)
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ]
        if look == "box":
            style.append(("GRID", (0, 0), (-1, -1), 0.5, grey))
        elif look in ("lines", "zebra"):
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, grey))
        elif look == "under":
            style.append(("LINEBELOW", (1, 0), (-1, -1), 0.4, grey))
        elif look == "frame":
            style.append(("BOX", (0, 0), (-1, -1), 0.9, self.accent))
        if look == "plain":
            style += [("LEFTPADDING", (0, 0), (0, -1), 0)]
        if look == "zebra":
            style.append(
                (
                    "ROWBACKGROUNDS",
                    (0, 1 if head else 0),
                    (-1, -1),
                    [HexColor("#ffffff"), HexColor("#eef1f4")],
                )
            )
        if head and look != "plain":
            style.append(("BACKGROUND", (0, 0), (-1, 0), HexColor("#e3e6ea")))
        table.setStyle(style)
        self.flow.append(KeepTogether(table) if keep else table)
        self.gap(5)

    def kv(
        self,
        rows: Sequence[tuple[str, Cell]],
        left: float = 3,
        right: float = 7,
        look: str = "plain",
        bold: bool = True,
        **how: Any,
    ) -> None:
        """Names and values."""
        self.grid(
            [[f"<b>{k}</b>" if bold and k else k, v] for k, v in rows],
            (left, right),
            look,
            head=False,
            **how,
        )

    def mark(self, mark: Mark, *pages: int) -> None:
        """Something at a fixed place, on the given pages or on all."""
        self.marks.append((mark, set(pages) or None))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 8,
        colour: str = "#333333",
        bold: bool = False,
        align: str = "l",
        pages: Sequence[int] = (),
    ) -> None:
        """A line at x, y in millimetres from the lower left; `{n}` is the number of the page."""

        def draw(c: Canvas) -> None:
            c.setFont(self.bold if bold else self.face, size)
            c.setFillColor(HexColor(colour))
            put = {"l": c.drawString, "r": c.drawRightString, "c": c.drawCentredString}[align]
            put(x * mm, y * mm, text.replace("{n}", str(c.getPageNumber())))

        self.mark(draw, *pages)

    def band(self, y: float, high: float, colour: str, x: float = 0, wide: float = 0) -> None:
        """A coloured bar."""

        def draw(c: Canvas) -> None:
            c.setFillColor(HexColor(colour))
            c.rect(x * mm, y * mm, wide * mm or self.page[0], high * mm, stroke=0, fill=1)

        self.mark(draw)

    def across(
        self, text: str, size: float = 80, colour: str = "#d9a0a0", angle: float = 50
    ) -> None:
        """Large pale words across each page."""

        def draw(c: Canvas) -> None:
            c.translate(self.page[0] / 2, self.page[1] / 2)
            c.rotate(angle)
            c.setFont("Helvetica-Bold", size)
            c.setFillColor(HexColor(colour))
            c.drawCentredString(0, -size / 3, text)

        self.mark(draw)

    def stamp(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        angle: float = 8,
        colour: str = "#a01818",
        size: float = 11,
        *pages: int,
    ) -> None:
        """A rubber stamp, its centre at x, y in millimetres."""

        def draw(c: Canvas) -> None:
            c.translate(x * mm, y * mm)
            c.rotate(angle)
            wide = max(pdfmetrics.stringWidth(line, "Helvetica-Bold", size) for line in lines) + 16
            high = len(lines) * size * 1.25 + 10
            c.setStrokeColor(HexColor(colour))
            c.setFillColor(HexColor(colour))
            c.setLineWidth(1.8)
            c.roundRect(-wide / 2, -high / 2, wide, high, 4)
            c.setFont("Helvetica-Bold", size)
            for number, line in enumerate(lines):
                c.drawCentredString(0, high / 2 - 5 - size * (1 + number * 1.25) + 2, line)

        self.mark(draw, *pages)

    def pdf(self) -> bytes:
        """The finished bytes."""
        out = io.BytesIO()
        doc = BaseDocTemplate(out, pagesize=self.page, invariant=1)
        frames = [
            Frame(
                self.left + n * (self.width + 8 * mm),
                self.bottom,
                self.width,
                self.page[1] - self.top - self.bottom,
                0,
                0,
                0,
                0,
            )
            for n in range(self.columns)
        ]

        def draw(c: Canvas, _doc: Any) -> None:
            for mark, pages in self.marks:
                if pages is None or c.getPageNumber() in pages:
                    c.saveState()
                    mark(c)
                    c.restoreState()

        doc.addPageTemplates(PageTemplate("all", frames, onPage=draw))
        doc.build(list(self.flow))
        return out.getvalue()


def turned(data: bytes, angle: int, *pages: int) -> bytes:
    """The same with /Rotate on the given pages (from 0), or on all."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for number, page in enumerate(writer.pages):
        if not pages or number in pages:
            page.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(data: bytes, how: Scanner, *scanned: int) -> bytes:
    """The same with the pages (from 0) named in `scanned` as pictures."""
    pictures, texts, writer = (
        PdfReader(io.BytesIO(scan(data, how))),
        PdfReader(io.BytesIO(data)),
        PdfWriter(),
    )
    for number, page in enumerate(texts.pages):
        writer.add_page(pictures.pages[number] if number in scanned else page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
