"""Drawing tools of hand mf: reportlab pages from short lines, typst pages, forms, scans."""

import io
import re
from typing import Any

import pypdf
import typst
from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
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

FONTS = "/usr/share/fonts/truetype"
BOLD = {
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Narrow": "Narrow",
}
KINDS = {
    "ac": "acceptance_certificate",
    "co": "change_order",
    "ts": "timesheet_approval",
    "em": "email",
    "po": "purchase_order",
    "sow": "statement_of_work",
    "ot": "other",
}
SIZES = {"a4": A4, "letter": LETTER, "wide": landscape(A4)}
BREAK = PageBreak()
DINGBATS = {"✓": "3", "✔": "4", "✗": "7", "☐": "o", "●": "l"}


def glyphs(text: str) -> str:
    """Ticks that the text fonts lack, from ZapfDingbats (☐ is its open square)."""
    return re.sub(r"[✓✔✗☐●]", lambda m: f'<font name="ZapfDingbats">{DINGBATS[m[0]]}</font>', text)


class Board:
    """One document's style; `page` turns lines into a PDF."""

    def __init__(
        self, font: str = "Helvetica", size: float = 10, color: str = "#1f3a5f", grid: str = "grid"
    ) -> None:
        self.font, self.bold, self.size, self.grid = font, BOLD[font], size, grid
        self.color = colors.HexColor(color)

    def style(self, **more: Any) -> ParagraphStyle:
        """The running text with changes."""
        base = {
            "fontName": self.font,
            "fontSize": self.size,
            "leading": self.size * 1.35,
            "spaceAfter": 4,
        }
        return ParagraphStyle("s", **(base | more))

    def cell(self, item: Any, bold: bool = False) -> Any:
        """A table cell: words wrap, flowables stay."""
        if not isinstance(item, str):
            return item
        font = self.bold if bold else self.font
        return Paragraph(
            glyphs(item),
            self.style(
                fontName=font, fontSize=self.size - 0.7, leading=self.size * 1.2, spaceAfter=0
            ),
        )

    def table(
        self, rows: list[list[Any]], widths: list[float] | None, total: float, head: bool
    ) -> Table:
        """A table in the document's manner."""
        cells = [[self.cell(c, head and i == 0) for c in row] for i, row in enumerate(rows)]
        parts = widths or [1.0] * len(rows[0])
        made = Table(cells, colWidths=[total * p / sum(parts) for p in parts])
        style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        if self.grid == "grid":
            style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
        elif self.grid == "lines":
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, self.color))
        elif self.grid == "zebra":
            style.append(
                ("ROWBACKGROUNDS", (0, 0), (-1, -1), [colors.HexColor("#f1f1ee"), colors.white])
            )
        if head and self.grid != "none":
            style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dde4ec")))
        made.setStyle(TableStyle(style))
        return made

    def line(self, text: str) -> Flowable:
        """One line of the short notation: # ## - > ~ ^ and ---."""
        size, color = self.size, self.color
        if text == "":
            return Spacer(1, 10)
        if text == "---":
            return HRFlowable(width="100%", color=color, thickness=0.8, spaceBefore=4, spaceAfter=6)
        kinds: dict[str, dict[str, Any]] = {
            "# ": {
                "fontName": self.bold,
                "fontSize": size + 7,
                "leading": size + 11,
                "textColor": color,
                "spaceAfter": 8,
            },
            "## ": {
                "fontName": self.bold,
                "fontSize": size + 1.5,
                "leading": size + 5,
                "textColor": color,
                "spaceBefore": 7,
            },
            "- ": {"leftIndent": 14, "bulletIndent": 3},
            "> ": {
                "fontSize": size - 2.7,
                "leading": size - 0.4,
                "textColor": colors.HexColor("#555555"),
            },
            "~ ": {"alignment": 2},
            "^ ": {"alignment": 1},
        }
        for mark, more in kinds.items():
            if text.startswith(mark):
                bullet = "•" if mark == "- " else None
                return Paragraph(glyphs(text[len(mark) :]), self.style(**more), bulletText=bullet)
        return Paragraph(glyphs(text), self.style())

    def page(
        self,
        *parts: Any,
        size: str = "a4",
        margin: float = 56,
        mark: str = "",
        head: str = "",
        foot: str = "",
        cols: int = 1,
    ) -> bytes:
        """Strings are lines, lists of tuples are bare pairs, lists of lists tables (a number row first gives widths)."""
        width, height = SIZES[size]
        gap = 18
        inner = (width - 2 * margin - gap * (cols - 1)) / cols
        story: list[Any] = []
        for part in parts:
            if isinstance(part, str):
                story.append(self.line(part))
            elif isinstance(part, list):
                widths = None
                if all(isinstance(n, (int, float)) for n in part[0]):
                    widths, part = list(part[0]), part[1:]
                head_row = isinstance(part[0], list)
                if not head_row and widths is None and len(part[0]) == 2:
                    widths = [1, 2.4]
                story += [
                    self.table([list(row) for row in part], widths, inner, head_row),
                    Spacer(1, 7),
                ]
            else:
                story.append(PageBreak() if isinstance(part, PageBreak) else part)

        def decorate(c: Any, _doc: Any) -> None:
            """Head, foot and watermark of each page."""
            c.setFont(self.font, 7.5)
            c.setFillColor(colors.HexColor("#666666"))
            if head:
                c.drawString(margin, height - 30, head)
            if foot:
                c.drawCentredString(width / 2, 24, f"{foot}")
            if mark:
                c.saveState()
                c.setFont("Helvetica-Bold", 84)
                c.setFillColor(colors.HexColor("#e3c9c9"))
                c.translate(width / 2, height / 2)
                c.rotate(50)
                c.drawCentredString(0, 0, mark)
                c.restoreState()

        out = io.BytesIO()
        frames = [
            Frame(margin + i * (inner + gap), margin, inner, height - 2 * margin, 0, 0, 0, 0)
            for i in range(cols)
        ]
        doc = BaseDocTemplate(out, pagesize=SIZES[size], invariant=1)
        doc.addPageTemplates(PageTemplate(frames=frames, onPage=decorate))
        doc.build(story)
        return out.getvalue()


def ty(
    body: str, font: str = "Liberation Sans", size: float = 10, paper: str = "a4", setup: str = ""
) -> bytes:
    """A typst page."""
    source = f'#set document(date: none)\n#set page(paper: "{paper}", margin: 2cm)\n#set text(font: "{font}", size: {size}pt)\n{setup}\n{body}'
    made: bytes = typst.compile(source.encode(), font_paths=[FONTS, "/usr/share/fonts/opentype"])
    return made


def scanned(pdf: bytes, kb: int = 44, **how: Any) -> tuple[bytes, bytes]:
    """The scan, small enough, and the page behind it."""
    given = {"dpi": 105, "noise": 3.0, "jpeg": 42, "skew": 0.5} | how
    while True:
        data = scan(pdf, Scanner(**given))
        if len(data) <= kb * 1024 * len(pypdf.PdfReader(io.BytesIO(pdf)).pages):
            return data, pdf
        given["jpeg"] -= 6
        given["noise"] *= 0.8


def glued(*pdfs: bytes, turn: int = 0) -> bytes:
    """Several PDFs as one; `turn` rotates the pages of the last."""
    writer = pypdf.PdfWriter()
    for i, pdf in enumerate(pdfs):
        for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
            added = writer.add_page(page)
            if turn and i == len(pdfs) - 1:
                added.rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def put(
    name: str,
    data: bytes | tuple[bytes, bytes],
    label: tuple[str, str | None, bool | None, str],
    form: str = "text",
    letter: str = "a",
    **given: Any,
) -> Paper:
    """A paper of this hand; a pair is a scan with its page, `label` is kind, decision, signed, language."""
    kind, decision, signed, language = label
    source = None
    if isinstance(data, tuple):
        data, source = data
        form = "scan" if form == "text" else form
    return Paper(
        "mf-" + name,
        letter,
        form,
        data,
        truth(KINDS[kind], decision, signed, language, **given),
        source,
    )
