"""Single canvases, forms, joined and scanned papers of the hand kq."""

import io
from collections.abc import Callable
from typing import Any

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

from .ink import BOLD, SANS

AC, CO, TS, EM = "acceptance_certificate", "change_order", "timesheet_approval", "email"
PO, SOW, OT = "purchase_order", "statement_of_work", "other"
YES, IF, NO, OPEN = "accepted", "accepted_with_conditions", "rejected", "undecided"


def free(draw: Callable[[Canvas], None], page: tuple[float, float] = A4) -> bytes:
    """One canvas, drawn by hand."""
    out = io.BytesIO()
    c = Canvas(out, pagesize=page, invariant=1)
    draw(c)
    c.showPage()
    c.save()
    return out.getvalue()


def put(
    c: Canvas, x: float, y: float, text: str, size: float = 10, face: str = SANS, bold: bool = False
) -> float:
    """Lines of text from (x, y) downwards; the next y."""
    c.setFont(BOLD.get(face, face) if bold else face, size)
    for line in text.split("\n"):
        c.drawString(x, y, line)
        y -= size * 1.35
    return y


def edges(top: str = "", bottom: str = "", size: float = 8) -> Callable[[Canvas, int], None]:
    """A running header and footer; {n} is the page."""

    def draw(c: Canvas, page: int) -> None:
        c.setFont("Helvetica", size)
        c.setFillGray(0.3)
        c.drawString(50, c._pagesize[1] - 30, top.replace("{n}", str(page)))
        c.drawString(50, 26, bottom.replace("{n}", str(page)))
        c.setFillGray(0)

    return draw


def field(
    c: Canvas, name: str, x: float, y: float, w: float, value: str = "", h: float = 16
) -> None:
    c.acroForm.textfield(
        name=name,
        x=x,
        y=y,
        width=w,
        height=h,
        value=value,
        fontSize=9,
        borderWidth=0.5,
        fontName="Helvetica",
        forceBorder=True,
        fieldFlags="" if h < 30 else "multiline",
    )


def check(c: Canvas, name: str, x: float, y: float, on: bool = False) -> None:
    c.acroForm.checkbox(
        name=name, x=x, y=y, size=12, checked=on, buttonStyle="cross", borderWidth=0.7
    )


def filled(data: bytes, values: dict[str, str], flat: bool = False) -> bytes:
    """The form's fields set by machine; flat: pressed into the page."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False, flatten=flat)
    if flat:
        writer.remove_annotations(subtypes="/Widget")
        del writer.root_object["/AcroForm"]
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(data: bytes, angle: int) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        page.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(data: bytes, **how: Any) -> bytes:
    """A scan of at most 115 KB a page."""
    given = {"dpi": 115, "jpeg": 42, "noise": 3.0, "blur": 0.4} | how
    pages = len(PdfReader(io.BytesIO(data)).pages)
    while True:
        out = scan(data, Scanner(**given))
        if len(out) <= 115_000 * pages or given["jpeg"] < 15:
            return out
        given["jpeg"] -= 7


def P(
    layout: str,
    kind: str,
    decision: str | None,
    signed: bool | None,
    language: str,
    data: bytes,
    form: str = "text",
    letter: str = "a",
    source: bytes | None = None,
    **given: Any,
) -> Paper:
    """A paper of this hand."""
    return Paper(
        f"kq-{layout}", letter, form, data, truth(kind, decision, signed, language, **given), source
    )
