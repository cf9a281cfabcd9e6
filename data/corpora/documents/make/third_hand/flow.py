"""Flowing papers: paragraphs, two-column facts, ink, and a word behind the text."""

import io
from typing import Any

from reportlab.graphics.shapes import Drawing, Path
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from third_hand.pens import fonts, strokes

BODY = ParagraphStyle("b", fontName="DejaSerif", fontSize=9.5, leading=14)
HEAD = ParagraphStyle("h", parent=BODY, fontName="DejaB", fontSize=13, leading=18, spaceAfter=8)
SANS = ParagraphStyle("s", parent=BODY, fontName="Deja", fontSize=9)


def flow(items: list[Any], foot: str = "", back: str = "") -> bytes:
    """A flowing document; `back` is written large and grey across each page."""
    fonts()

    def page(c: Any, _doc: Any) -> None:
        c.setFont("Deja", 7)
        c.drawString(56, 30, foot)
        if back:
            c.saveState()
            c.translate(150, 260)
            c.rotate(52)
            c.setFont("DejaB", 80)
            c.setFillGray(0.82)
            c.drawString(0, 0, back)
            c.restoreState()

    buf = io.BytesIO()
    doc = SimpleDocTemplate(buf, pagesize=A4, leftMargin=56, rightMargin=56, invariant=1)
    doc.build(items, onFirstPage=page, onLaterPages=page)
    return buf.getvalue()


def p(text: str, style: ParagraphStyle = BODY) -> Paragraph:
    """A paragraph with light markup."""
    fonts()
    return Paragraph(text, style)


def ink(seed: int) -> Drawing:
    """An ink signature that flows with the text."""
    path = Path(strokeColor=colors.HexColor("#101060"), strokeWidth=1.2, fillColor=None)
    for i, (a, b, d, e) in enumerate(strokes(seed, 110, 26)):
        if i == 0:
            path.moveTo(*a)
        path.curveTo(*b, *d, *e)
    art = Drawing(130, 34)
    art.add(path)
    return art


def pairs(rows: list[tuple[str, str]], ruled: bool, style: ParagraphStyle = BODY) -> Table:
    """Labels on the left, values on the right, with or without rules."""
    table = Table([[p(a, style), p(b, style)] for a, b in rows], colWidths=[150, 330])
    if ruled:
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)]))
    return table
