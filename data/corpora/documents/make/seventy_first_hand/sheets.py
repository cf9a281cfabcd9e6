"""Typst pages, forms with fields, and the finished papers of hand mm."""

import io
import re
from collections.abc import Sequence
from typing import Any

import typst
from paper import Paper
from pypdf import PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

from .board import BOLD, FONTS, scribble, strokes


def ty(
    source: str,
    font: str = "Libertinus Serif",
    pt: float = 10,
    page: str = 'paper: "a4", margin: 2.2cm',
) -> bytes:
    """A typst document; `@ink3@`, `@x@`, `@o@`, `@h:text@` are ink, crossed box, box, handwriting."""

    def ink(match: re.Match[str]) -> str:
        first, *rest = strokes(int(match[1]), 95, 26)
        curves = ", ".join(
            f"curve.cubic(({c[0]:.1f}pt,{c[1]:.1f}pt),({c[2]:.1f}pt,{c[3]:.1f}pt),({c[4]:.1f}pt,{c[5]:.1f}pt))"
            for c in rest
        )
        return f'#box(curve(stroke: 1.1pt + rgb("#15257f"), curve.move(({first[0]:.1f}pt,{first[1]:.1f}pt)), {curves}))'

    source = re.sub(r"@ink(\d+)@", ink, source)
    source = re.sub(
        r"@h:([^@]+)@", r'#text(font: "Kristi", size: 18pt, fill: rgb("#15257f"))[\1]', source
    )
    frame = "#box(width: 9pt, height: 9pt, stroke: 0.8pt"
    cross = "[#place(line(end: (9pt, 9pt))) #place(line(start: (0pt, 9pt), end: (9pt, 0pt)))]"
    source = source.replace("@x@", f"{frame}){cross}").replace("@o@", f"{frame})")
    head = (
        f'#set page({page})\n#set text(font: "{font}", size: {pt}pt)\n#set document(date: none)\n'
    )
    result = typst.compile(
        (head + source).encode(), font_paths=[f"{FONTS}/truetype", f"{FONTS}/opentype"]
    )
    return bytes(result)


def leaf(
    name: str, form: str, data: bytes, label: dict[str, Any], source: bytes | None = None
) -> Paper:
    """A paper of this hand."""
    return Paper(f"mm-{name}", "a", form, data, label, source)


def scanned(name: str, page: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """The drawn page after the scanner."""
    return Paper(f"mm-{name}", "a", "scan", scan(page, how), label, page)


def acro(
    title: str,
    fields: Sequence[tuple[str, str]],
    boxes: Sequence[tuple[str, bool]] = (),
    notes: Sequence[str] = (),
    after: Sequence[tuple[str, str]] = (),
    ink: int | None = None,
    font: str = "Helvetica",
) -> bytes:
    """A form with real fields; `boxes` stand between `fields` and `after`."""
    out = io.BytesIO()
    c = Canvas(out, pagesize=A4, invariant=1)
    c.setFont(BOLD[font], 15)
    c.drawString(56, 785, title)
    y = 755.0
    for note in notes:
        c.setFont(font, 9.5)
        for line in simpleSplit(note, font, 9.5, 480):
            c.drawString(56, y, line)
            y -= 13
    y -= 12

    def row(label: str, value: str) -> None:
        nonlocal y
        c.setFont(font, 9.5)
        c.drawString(56, y, label)
        c.acroForm.textfield(
            name=label.strip(":").replace(" ", "_"),
            value=value,
            x=215,
            y=y - 5,
            width=320,
            height=18,
            fontName="Helvetica",
            fontSize=9.5,
            borderWidth=0.5,
            forceBorder=True,
        )
        y -= 25

    for label, value in fields:
        row(label, value)
    for i, (label, on) in enumerate(boxes):
        c.acroForm.checkbox(
            name=f"cb{i}", checked=on, x=58, y=y - 3, size=13, buttonStyle="cross", borderWidth=0.7
        )
        c.setFont(font, 10)
        c.drawString(80, y, label)
        y -= 22
    y -= 8
    for label, value in after:
        row(label, value)
    if ink is not None:
        scribble(c, 230, y - 32, ink, 120, 30)
    c.save()
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    """Several PDFs one after another."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
