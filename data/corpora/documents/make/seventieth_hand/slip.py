"""Forms with fields, and what is done to whole files: flattened, joined, turned."""

import io

from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from seventieth_hand.board import BLUE, BOLD, saved, strokes


class Slip:
    """A form with fields, drawn from top to bottom."""

    def __init__(self, title: str, font: str = "Helvetica", size: float = 10) -> None:
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=A4, invariant=1)
        self.font, self.size, self.y = font, size, A4[1] - 70.0
        self.c.setFont(BOLD[font], 15)
        self.c.drawString(60, self.y, title)
        self.y -= 26

    def text(self, text: str, size: float | None = None) -> "Slip":
        size = size or self.size
        self.c.setFont(self.font, size)
        for line in simpleSplit(text, self.font, size, A4[0] - 120):
            self.c.drawString(60, self.y, line)
            self.y -= size * 1.35
        self.y -= 5
        return self

    def field(
        self, label: str, name: str, value: str = "", width: float = 300, high: float = 18
    ) -> "Slip":
        self.c.setFont(self.font, self.size)
        self.c.drawString(60, self.y - 4, label)
        self.c.acroForm.textfield(
            name=name,
            tooltip=label,
            value=value,
            x=215,
            y=self.y - 9,
            width=width,
            height=high,
            fontName="Helvetica",
            fontSize=10,
            borderWidth=0.5,
            forceBorder=True,
        )
        self.y -= high + 8
        return self

    def check(self, label: str, name: str, on: bool = False) -> "Slip":
        self.c.acroForm.checkbox(
            name=name,
            tooltip=label,
            checked=on,
            x=60,
            y=self.y - 5,
            size=14,
            buttonStyle="cross",
            borderWidth=0.7,
        )
        self.c.setFont(self.font, self.size)
        self.c.drawString(82, self.y - 2, label)
        self.y -= 22
        return self

    def ink(self, seed: int, x: float = 215) -> "Slip":
        self.c.setStrokeColor(BLUE)
        for s in strokes(seed, 110, 28):
            self.c.bezier(*[v + (x if i % 2 == 0 else self.y - 20) for i, v in enumerate(s)])
        self.c.setStrokeColor(colors.black)
        return self

    def pdf(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


def flat(data: bytes) -> bytes:
    """The form with its fields turned into page content."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    values = {
        k: v.get("/V", "") for k, v in (PdfReader(io.BytesIO(data)).get_fields() or {}).items()
    }
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False, flatten=True)
    writer.remove_annotations(subtypes="/Widget")
    clean = PdfWriter()
    for page in PdfReader(io.BytesIO(saved(writer))).pages:
        page.pop("/Annots", None)
        clean.add_page(page).compress_content_streams()
    return saved(clean)


def joined(*parts: bytes, turn: int = 0) -> bytes:
    """Pages one after the other, turned by the viewer if `turn` is given."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page.rotate(turn) if turn else page)
    return saved(writer)
