"""Drawing board of the hand `ld`: a sheet with a cursor, on which flowing pieces are set."""

import io

from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table
from scan import Scanner, scan

from .pieces import ALIGN, Tick, bold


class Sheet:
    """Pages with a cursor; every piece is set under the last one."""

    def __init__(
        self,
        font: str = "Helvetica",
        size: float = 10,
        paper: tuple[float, float] = A4,
        left: float = 56,
        right: float = 56,
        top: float = 52,
        lead: float = 1.32,
        ink: str = "#111111",
    ) -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=paper, invariant=1, pageCompression=1)
        self.font, self.size, self.lead, self.ink, self.paper = font, size, lead, ink, paper
        self.left, self.right, self.top = left, paper[0] - right, top
        self.y = paper[1] - top
        self.footer = ""

    @property
    def wide(self) -> float:
        """The width of the frame."""
        return self.right - self.left

    def para(
        self, text: str, size: float = 0, align: str = "l", font: str = "", color: str = ""
    ) -> Paragraph:
        """A paragraph with reportlab's small markup."""
        size = size or self.size
        pen = any(f'name="{name}"' in text for name in ("dkg", "breip", "kristi"))
        style = ParagraphStyle(
            "p",
            fontName=font or self.font,
            fontSize=size,
            leading=24 if pen else size * self.lead,
            alignment=ALIGN[align],
            textColor=HexColor(color or self.ink),
        )
        return Paragraph(text, style)

    def put(self, piece: Flowable, after: float = 6, x: float = 0, wide: float = 0) -> None:
        """Sets one piece, on a new page where there is no room."""
        _, high = piece.wrapOn(self.c, wide or self.wide - x, 2000)
        if self.y - high < 44:
            self.page()
        piece.drawOn(self.c, self.left + x, self.y - high)
        self.y -= high + after

    def p(
        self,
        text: str,
        size: float = 0,
        align: str = "l",
        after: float = 6,
        x: float = 0,
        wide: float = 0,
        font: str = "",
        color: str = "",
    ) -> None:
        """A paragraph under the last."""
        self.put(self.para(text, size, align, font, color), after, x, wide)

    def h(
        self, text: str, size: float = 15, align: str = "l", after: float = 8, color: str = ""
    ) -> None:
        """A heading."""
        self.p(text, size, align, after, font=bold(self.font), color=color)

    def gap(self, high: float = 10) -> None:
        """Empty room."""
        self.y -= high

    def rule(self, wide: float = 0.6, color: str = "#000000", after: float = 8) -> None:
        """A line over the frame."""
        self.c.setStrokeColor(HexColor(color))
        self.c.setLineWidth(wide)
        self.c.line(self.left, self.y, self.right, self.y)
        self.c.setStrokeColor(black)
        self.y -= after

    def bar(
        self,
        text: str,
        fill: str = "#22405f",
        color: str = "#ffffff",
        high: float = 20,
        size: float = 11,
    ) -> None:
        """A heading in a coloured bar."""
        self.c.setFillColor(HexColor(fill))
        self.c.rect(self.left, self.y - high, self.wide, high, stroke=0, fill=1)
        self.c.setFillColor(HexColor(color))
        self.c.setFont(bold(self.font), size)
        self.c.drawString(self.left + 6, self.y - high + (high - size) / 2 + 2, text)
        self.c.setFillColor(black)
        self.y -= high + 7

    def cell(self, what: object, size: float, strong: bool = False, align: str = "l") -> object:
        """A string becomes a paragraph."""
        return (
            self.para(what, size, align, bold(self.font) if strong else "")
            if isinstance(what, str)
            else what
        )

    def table(
        self,
        rows: list[list],
        widths: list[float],
        style: str = "grid",
        head: bool = True,
        size: float = 0,
        right: tuple[int, ...] = (),
        strong: tuple[int, ...] = (),
        pad: float = 3,
        after: float = 9,
        x: float = 0,
        fill: str = "#e4e8ee",
        extra: tuple = (),
    ) -> None:
        """A table: grid, lines, box, zebra or plain; widths are parts of the frame."""
        size = size or self.size - 0.5
        total = (self.wide - x) / sum(widths)
        cells = [
            [
                self.cell(
                    w,
                    size,
                    (head and not r) or c in strong,
                    "r" if c in right and r >= head else "l",
                )
                for c, w in enumerate(row)
            ]
            for r, row in enumerate(rows)
        ]
        looks = [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ]
        if style == "grid":
            looks.append(("GRID", (0, 0), (-1, -1), 0.5, black))
        elif style == "lines":
            looks.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#777777")))
        elif style == "box":
            looks.append(("BOX", (0, 0), (-1, -1), 0.9, black))
        elif style == "zebra":
            looks += [
                ("BACKGROUND", (0, r), (-1, r), HexColor("#eef2ea")) for r in range(1, len(rows), 2)
            ]
        if head and style != "plain":
            looks.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(fill)))
        self.put(
            Table(cells, [w * total for w in widths], style=[*looks, *extra]),
            after,
            x,
            self.wide - x,
        )

    def kv(
        self,
        rows: list[tuple],
        part: float = 0.3,
        style: str = "plain",
        strong: bool = True,
        size: float = 0,
        pad: float = 2,
        x: float = 0,
        after: float = 9,
    ) -> None:
        """Labels with values."""
        self.table(
            [list(row) for row in rows],
            [part, 1 - part],
            style,
            head=False,
            size=size,
            strong=(0,) if strong else (),
            pad=pad,
            x=x,
            after=after,
        )

    def ticks(
        self,
        rows: list[tuple[str, str]],
        ring: bool = False,
        pen: bool = False,
        after: float = 8,
        x: float = 0,
    ) -> None:
        """Boxes with their words: (mark, text)."""
        cells = [[Tick(mark, ring=ring, pen=pen), text] for mark, text in rows]
        self.table(cells, [18, self.wide - x - 18], "plain", head=False, pad=2.5, after=after, x=x)

    def stamp(
        self,
        lines: list[str],
        x: float,
        y: float,
        turn: float = 8,
        color: str = "#a02020",
        size: float = 11,
        ring: bool = False,
    ) -> None:
        """A rubber stamp."""
        c = self.c
        c.saveState()
        c.translate(x, y)
        c.rotate(turn)
        c.setStrokeColor(HexColor(color))
        c.setFillColor(HexColor(color))
        c.setLineWidth(1.6)
        wide = max(pdfmetrics.stringWidth(t, "Helvetica-Bold", size) for t in lines) + 18
        high = len(lines) * size * 1.25 + 10
        (
            c.ellipse(-wide * 0.62, -high * 0.8, wide * 0.62, high * 0.8)
            if ring
            else c.rect(-wide / 2, -high / 2, wide, high)
        )
        c.setFont("Helvetica-Bold", size)
        for n, text in enumerate(lines):
            c.drawCentredString(0, high / 2 - 5 - size - n * size * 1.25 + 2, text)
        c.restoreState()

    def water(self, text: str, turn: float = 48, size: float = 90, color: str = "#d8d8d8") -> None:
        """A word across the page."""
        self.c.saveState()
        self.c.translate(self.paper[0] / 2, self.paper[1] / 2)
        self.c.rotate(turn)
        self.c.setFillColor(HexColor(color))
        self.c.setFont("Helvetica-Bold", size)
        self.c.drawCentredString(0, 0, text)
        self.c.restoreState()

    def foot(self) -> None:
        """The footer of this page."""
        if self.footer:
            self.c.setFont(self.font, 7)
            self.c.drawString(self.left, 26, self.footer.replace("#", str(self.c.getPageNumber())))

    def page(self) -> None:
        """A new page."""
        self.foot()
        self.c.showPage()
        self.y = self.paper[1] - self.top

    def done(self) -> bytes:
        """The PDF."""
        self.foot()
        self.c.save()
        return self.out.getvalue()


def text(name: str, sheet: Sheet, label: dict, form: str = "text") -> Paper:
    """A paper with a text layer."""
    return Paper(f"ld-{name}", "a", form, sheet.done(), label)


def scanned(name: str, sheet: Sheet, label: dict, **how: object) -> Paper:
    """A paper that was printed, signed and scanned; quality falls until a page is small enough."""
    data = sheet.done()
    pages = len(PdfReader(io.BytesIO(data)).pages)
    for quality in (45, 36, 28, 21, 15):
        out = scan(data, Scanner(**({"dpi": 125, "noise": 3.5, "jpeg": quality} | how)))
        if len(out) < 112_000 * pages:
            break
    return Paper(f"ld-{name}", "a", "scan", out, label, data)


def mixed(name: str, first: Sheet, second: Sheet, label: dict, **how: object) -> Paper:
    """A text page (or more), then scanned pages."""
    head, tail = first.done(), second.done()
    picture = scan(tail, Scanner(**({"dpi": 115, "noise": 3.0, "jpeg": 30} | how)))
    made = []
    for last in (picture, tail):
        out, writer = io.BytesIO(), PdfWriter()
        writer.append(io.BytesIO(head))
        writer.append(io.BytesIO(last))
        writer.write(out)
        made.append(out.getvalue())
    return Paper(f"ld-{name}", "a", "mixed", made[0], label, made[1])
