"""Forms, and how a page becomes a paper."""

import io
from typing import Any

from paper import Paper
from pypdf import PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan


def form(
    title: str,
    rows: list[tuple[str, str, Any]],
    foot: str = "",
    size: tuple[float, float] = A4,
    flat: bool = False,
    above: bool = False,
    indent: float = 56,
) -> bytes:
    """An AcroForm: rows of (label, field name, value); bool is a box, None is plain text; `flat` draws the fields, `above` sets labels over them."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    y = size[1] - 70
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(indent, y, title)
    y -= 30
    for label, name, value in rows:
        canvas.setFont("Helvetica", 9)
        if value is None:
            canvas.drawString(indent, y, label)
            y -= 16
        elif flat and isinstance(value, bool):
            canvas.rect(60, y - 3, 12, 12)
            if value:
                canvas.lines([(61, y - 2, 71, y + 8), (61, y + 8, 71, y - 2)])
            canvas.drawString(80, y, label)
            y -= 20
        elif flat:
            canvas.drawString(56, y, label)
            canvas.rect(220, y - 4, 300, 16)
            canvas.setFont("Courier", 9)
            canvas.drawString(224, y, value)
            y -= 24
        elif isinstance(value, bool):
            canvas.acroForm.checkbox(
                name=name,
                checked=value,
                x=indent + 4,
                y=y - 3,
                size=12,
                buttonStyle="check" if above else "cross",
                borderWidth=1,
                fillColor=colors.white,
            )
            canvas.drawString(indent + 24, y, label)
            y -= 20
        else:
            canvas.drawString(indent, y, label)
            y -= 18 if above else 0
            canvas.acroForm.textfield(
                name=name,
                value=value,
                x=indent if above else indent + 164,
                y=y - 4,
                width=380 if above else 300,
                height=16,
                fontSize=9,
                borderWidth=0.5,
                fillColor=colors.white,
            )
            y -= 24
    canvas.setFont("Helvetica", 7)
    canvas.drawString(indent, 40, foot)
    canvas.save()
    return out.getvalue()


def text(
    layout: str, data: bytes, label: dict[str, Any], kind: str = "text", letter: str = "a"
) -> Paper:
    """A paper with a text layer."""
    return Paper(f"li-{layout}", letter, kind, data, label)


def scanned(
    layout: str, data: bytes, label: dict[str, Any], letter: str = "a", **how: Any
) -> Paper:
    """The same paper from the scanner's glass."""
    look = {"dpi": 120, "noise": 3.0, "jpeg": 38} | how
    return Paper(f"li-{layout}", letter, "scan", scan(data, Scanner(**look)), label, data)


def mixed(layout: str, first: bytes, second: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """Typed pages, and behind them signed ones from the scanner."""
    look = {"dpi": 115, "noise": 3.0, "jpeg": 36} | how
    whole, seen = PdfWriter(), PdfWriter()
    for writer, last in ((whole, second), (seen, scan(second, Scanner(**look)))):
        writer.append(io.BytesIO(first))
        writer.append(io.BytesIO(last))
    outs = io.BytesIO(), io.BytesIO()
    whole.write(outs[0])
    seen.write(outs[1])
    return Paper(f"li-{layout}", "a", "mixed", outs[1].getvalue(), label, outs[0].getvalue())
