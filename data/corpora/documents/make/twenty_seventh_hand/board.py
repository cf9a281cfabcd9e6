"""The sheet of the hand kq: a document told from top to bottom; also hands on pens and press."""

import io
import re
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
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
)

from .ink import BOLD, SANS, Tick


class Sheet:
    """A document that is told from top to bottom."""

    def __init__(
        self,
        face: str = SANS,
        size: float = 10,
        margin: float = 60,
        page: tuple[float, float] = A4,
        cols: int = 1,
        under: Callable[[Canvas, int], None] | None = None,
        over: Callable[[Canvas, int], None] | None = None,
        lead: float = 1.35,
        color: str = "#000000",
    ):
        self.face, self.size, self.margin, self.page, self.cols = face, size, margin, page, cols
        self.under, self.over, self.lead, self.color = under, over, lead, color
        self.story: list[Any] = []

    @property
    def wide(self) -> float:
        return (self.page[0] - 2 * self.margin - (self.cols - 1) * 18) / self.cols

    def para(self, text: Any, **style: Any) -> Any:
        if not isinstance(text, str):
            return "" if text is None else text
        size = style.pop("size", self.size)
        face = style.pop("face", self.face)
        face = BOLD.get(face, face) if style.pop("bold", False) else face
        color = HexColor(style.pop("color", self.color))
        look = {"leading": size * self.lead, "alignment": style.pop("align", 0)} | style
        return Paragraph(
            re.sub(" {3,}", lambda gap: "&nbsp;" * len(gap[0]), text).replace("\n", "<br/>"),
            ParagraphStyle("p", fontName=face, fontSize=size, textColor=color, **look),
        )

    def h(self, text: str, size: float = 15, after: float = 8, **style: Any) -> "Sheet":
        bold = style.pop("bold", True)
        self.story.append(
            self.para(text, size=size, bold=bold, spaceAfter=after, spaceBefore=4, **style)
        )
        return self

    def p(self, text: str, after: float = 6, **style: Any) -> "Sheet":
        self.story.append(self.para(text, spaceAfter=after, **style))
        return self

    def gap(self, points: float = 12) -> "Sheet":
        self.story.append(Spacer(1, points))
        return self

    def rule(self, width: float = 0.7, color: str = "#000000") -> "Sheet":
        self.story.append(
            HRFlowable(width="100%", thickness=width, color=HexColor(color), spaceAfter=8)
        )
        return self

    def new(self) -> "Sheet":
        self.story.append(PageBreak())
        return self

    def add(self, *things: Flowable) -> "Sheet":
        self.story.extend(things)
        return self

    def t(
        self,
        rows: Sequence[Sequence[Any]],
        widths: Sequence[float] | None = None,
        look: str = "grid",
        head: bool = True,
        after: float = 10,
        tint: str = "#e4e8ee",
        extra: Sequence[tuple[Any, ...]] = (),
        size: float | None = None,
        right: Sequence[int] = (),
        hcolor: str | None = None,
    ) -> "Sheet":
        """look: grid, lines, open, box; widths are shares; `right` are columns of numbers."""
        shares = widths or [1] * len(rows[0])
        full = [self.wide * share / sum(shares) for share in shares]
        cells = []
        for y, row in enumerate(rows):
            line = []
            for x, cell in enumerate(row):
                given: dict[str, Any] = {"size": size or self.size - 0.5, "align": 2 * (x in right)}
                if head and y == 0:
                    given |= {"bold": True} | ({"color": hcolor} if hcolor else {})
                line.append(self.para(cell, **given))
            cells.append(line)
        style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        if look == "grid":
            style.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor("#555555")))
        if look == "lines":
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#888888")))
        if look == "box":
            style.append(("BOX", (0, 0), (-1, -1), 0.9, HexColor("#222222")))
        if head:
            style.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(tint)))
        table = Table(cells, colWidths=full, style=style + list(extra), spaceAfter=after)
        self.story.append(table)
        return self

    def kv(self, rows: Sequence[tuple[Any, Any]], share: float = 0.32, **given: Any) -> "Sheet":
        given = {"look": "open", "head": False} | given
        keys = [(f"<b>{key}</b>" if isinstance(key, str) else key, value) for key, value in rows]
        return self.t(keys, (share, 1 - share), **given)

    def ticks(self, rows: Sequence[tuple[bool, str]], kind: str = "x", after: float = 8) -> "Sheet":
        """Boxes to mark; kind also "type": [x] in letters."""
        if kind == "type":
            for on, text in rows:
                self.p(f"[{'X' if on else '&nbsp;'}] {text}", after=3)
            return self.gap(after)
        cells = [(Tick(on, kind=kind), text) for on, text in rows]
        return self.t(cells, (0.05, 0.95), look="open", head=False, after=after)

    def sign(self, slots: Sequence[Sequence[Any]], after: float = 8) -> "Sheet":
        """Columns of (heading, ink or None, lines below the line)."""
        rows = [[s[0] for s in slots], [s[1] or "" for s in slots], [s[2] for s in slots]]
        lines = [("LINEABOVE", (x, 2), (x, 2), 0.7, HexColor("#000000")) for x in range(len(slots))]
        lines += [("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("VALIGN", (0, 2), (-1, 2), "TOP")]
        lines += [("BOTTOMPADDING", (0, 0), (-1, 0), 14)] if not any(s[1] for s in slots) else []
        return self.t(rows, look="open", head=False, extra=lines, after=after)

    def make(self) -> bytes:
        out = io.BytesIO()
        _width, height = self.page
        document = BaseDocTemplate(out, pagesize=self.page, invariant=1)
        frames = [
            Frame(self.margin + i * (self.wide + 18), 46, self.wide, height - 92, 0, 0, 0, 0)
            for i in range(self.cols)
        ]

        def first(c: Canvas, doc: Any) -> None:
            if self.under:
                self.under(c, doc.page)

        def last(c: Canvas, doc: Any) -> None:
            if self.over:
                self.over(c, doc.page)

        document.addPageTemplates(PageTemplate("all", frames, onPage=first, onPageEnd=last))
        document.build(self.story)
        return out.getvalue()
