"""A reportlab cursor with form fields."""

import io

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from .board import stroke


class Sheet:
    """A reportlab page that is filled from the top."""

    def __init__(self, size: tuple[float, float] = (595, 842), left: float = 56) -> None:
        self.out = io.BytesIO()
        self.pdf = Canvas(self.out, pagesize=size, invariant=1)
        self.wide, self.left, self.y = size[0], left, size[1] - 56

    def say(
        self, text: str, size: float = 10, font: str = "Helvetica", gap: float = 4, x: float = 0
    ) -> None:
        for line in simpleSplit(text, font, size, self.wide - 2 * self.left - x):
            self.pdf.setFont(font, size)
            self.pdf.drawString(self.left + x, self.y, line)
            self.y -= size * 1.32
        self.y -= gap

    def line(self) -> None:
        self.pdf.line(self.left, self.y + 6, self.wide - self.left, self.y + 6)
        self.y -= 10

    def row(self, *cells: tuple[float, str], size: float = 9.5, font: str = "Helvetica") -> None:
        self.pdf.setFont(font, size)
        for x, text in cells:
            self.pdf.drawString(self.left + x, self.y, text)
        self.y -= size * 1.6

    def field(self, name: str, label: str, value: str, wide: float = 240, x: float = 150) -> None:
        self.pdf.setFont("Helvetica", 9.5)
        self.pdf.drawString(self.left, self.y, label)
        self.pdf.acroForm.textfield(
            name=name,
            value=value,
            x=self.left + x,
            y=self.y - 5,
            width=wide,
            height=16,
            fontSize=9,
            borderWidth=0.5,
            fillColor=None,
        )
        self.y -= 24

    def check(self, name: str, label: str, on: bool) -> None:
        self.pdf.acroForm.checkbox(
            name=name,
            checked=on,
            x=self.left,
            y=self.y - 3,
            size=12,
            buttonStyle="cross",
            borderWidth=0.7,
        )
        self.pdf.setFont("Helvetica", 9.5)
        self.pdf.drawString(self.left + 20, self.y, label)
        self.y -= 20

    def sign(self, seed: int, x: float = 0, wide: float = 120, high: float = 30) -> None:
        points = stroke(seed, wide, high)
        path = self.pdf.beginPath()
        path.moveTo(self.left + x + points[0][0], self.y + points[0][1])
        for px, py in points[1:]:
            path.lineTo(self.left + x + px, self.y + py)
        self.pdf.setStrokeColorRGB(0.1, 0.18, 0.55)
        self.pdf.drawPath(path)
        self.pdf.setStrokeColorRGB(0, 0, 0)

    def done(self) -> bytes:
        self.pdf.save()
        return self.out.getvalue()
