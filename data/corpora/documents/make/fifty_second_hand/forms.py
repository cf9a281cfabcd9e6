"""Fillable forms: fields over a drawn page."""

import io
from collections.abc import Mapping, Sequence

from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import black, white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

Words = Sequence[tuple[float, float, str, float, str]]
Field = tuple[float, float, float, str]
Box = tuple[float, float, bool]


def fillable(
    words: Words,
    fields: Mapping[str, Field],
    boxes: Mapping[str, Box],
    lines: Sequence[tuple[float, float, float]] = (),
    tint: str = "#000000",
    style: str = "cross",
) -> bytes:
    """Words (x, y, text, size, font), text fields (x, y, width, value) and check boxes (x, y, on), in millimetres."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for x, y, text, size, font in words:
        canvas.setFont(font, size)
        canvas.setFillColor(tint if size > 12 else "#000000")
        canvas.drawString(x * mm, y * mm, text)
    for x, y, w in lines:
        canvas.line(x * mm, y * mm, (x + w) * mm, y * mm)
    form = canvas.acroForm
    for name, (x, y, w, value) in fields.items():
        form.textfield(
            name=name,
            tooltip=name,
            value=value,
            x=x * mm,
            y=y * mm,
            width=w * mm,
            height=14,
            fontSize=9,
            borderWidth=0.5,
            borderColor=black,
            fillColor=white,
            forceBorder=True,
        )
    for name, (x, y, on) in boxes.items():
        form.checkbox(
            name=name,
            tooltip=name,
            checked=on,
            x=x * mm,
            y=y * mm,
            size=11,
            buttonStyle=style,
            borderColor=black,
            fillColor=white,
            borderWidth=0.7,
        )
    canvas.save()
    return out.getvalue()


def behind(form: bytes, under: bytes) -> bytes:
    """The form with a drawn page under its fields."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(form)))
    writer.pages[0].merge_page(PdfReader(io.BytesIO(under)).pages[0], over=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
