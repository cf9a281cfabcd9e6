"""Files that nobody can read."""

from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from third_hand.pens import canvas, edit


def papers() -> Iterator[Paper]:
    def draw(c: Canvas) -> None:
        c.drawString(80, 700, "Handover accepted by Orsino Freight, 4 March 2026")

    def lock(out: PdfWriter) -> None:
        out.encrypt("three-lemons", algorithm="AES-256")

    sheet = canvas(draw, A4)
    broken = sheet[:30] + bytes(255 - b for b in sheet[30:400])
    picture = b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml word/document.xml" + bytes(700)
    for name, data, error in (
        ("empty", b"", "empty"),
        ("cut", broken, "corrupt"),
        ("locked", edit(sheet, lock), "encrypted"),
        ("word", picture, "not_a_pdf"),
    ):
        label = truth("unreadable", None, None, None, error=error)
        yield Paper(f"c-unreadable-{name}", "a", "text", data, label)
