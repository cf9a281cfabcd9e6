"""Drawing tools: a cursor, ink, stamps, scans."""

import io
import random
from typing import Any

from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

__all__ = ["A4", "LETTER", "Board", "flat", "joined", "landscape", "scanned", "turned"]

TRUE = "/usr/share/fonts/truetype/"
FACES = {
    "H": ("Helvetica", "Helvetica-Bold"),
    "T": ("Times-Roman", "Times-Bold"),
    "C": ("Courier", "Courier-Bold"),
}
for name, file in {
    "Sym": "dejavu/DejaVuSans.ttf",
    "Kristi": "kristi/Kristi.ttf",
    "Breip": "breip/Breip.ttf",
    "Dkg": "fifthhorseman/dkg.ttf",
    "Narrow": "liberation/LiberationSansNarrow-Regular.ttf",
    "NarrowB": "liberation/LiberationSansNarrow-Bold.ttf",
}.items():
    pdfmetrics.registerFont(TTFont(name, TRUE + file))
FACES["N"] = ("Narrow", "NarrowB")


class Board:
    """One document and the cursor on its page."""

    def __init__(self, **style: Any) -> None:
        self.s = {
            "face": "H",
            "size": 10,
            "margin": 56,
            "page": A4,
            "label": 140,
            "box": "draw",
            "grid": "grid",
            "head": "left",
            "lead": 1.36,
            "foot": "",
            "top": "",
            "colon": ":",
            "kv": "row",
            "hand": "Breip",
            "tint": (0.88, 0.9, 0.93),
            "cols": None,
            "blue": True,
        } | style
        self.out = io.BytesIO()
        self.c = Canvas(self.out, pagesize=self.s["page"], invariant=1)
        self.n = self.fields = 0
        self.face, self.bold = FACES[self.s["face"]]
        self.open()

    def open(self) -> None:
        wide, high = self.s["page"]
        self.n += 1
        self.x, self.w = self.s["margin"], wide - 2 * self.s["margin"]
        self.y = high - self.s["margin"]
        for key, at in (("top", high - 28), ("foot", 26)):
            if self.s[key]:
                self.c.setFont(self.face, 7.5)
                self.c.drawString(self.s["margin"], at, self.s[key].replace("{n}", str(self.n)))

    def turn(self) -> None:
        self.c.showPage()
        self.open()

    def need(self, high: float) -> None:
        if self.y - high < 42:
            self.turn()

    def wrap(self, text: str, font: str, size: float, wide: float) -> list[str]:
        lines, line = [], ""
        for word in text.split(" "):
            more = f"{line} {word}" if line else word
            if line and pdfmetrics.stringWidth(more, font, size) > wide:
                lines.append(line)
                more = word
            line = more
        return [*lines, line]

    def put(
        self,
        text: str,
        size: float = 0,
        bold: bool = False,
        dx: float = 0,
        align: str = "left",
        wide: float = 0,
        font: str = "",
    ) -> None:
        size = size or self.s["size"]
        font = font or (self.bold if bold else self.face)
        wide = wide or self.w - dx
        for line in self.wrap(text, font, size, wide):
            self.need(size * self.s["lead"])
            self.y -= size * self.s["lead"]
            self.c.setFont(font, size)
            if align == "right":
                self.c.drawRightString(self.x + self.w, self.y, line)
            elif align == "centre":
                self.c.drawCentredString(self.x + self.w / 2, self.y, line)
            else:
                self.c.drawString(self.x + dx, self.y, line)

    def rule(self, width: float = 0.6) -> None:
        self.y -= 5
        self.c.setLineWidth(width)
        self.c.line(self.x, self.y, self.x + self.w, self.y)
        self.y -= 2

    def ink(self, x: float, y: float, seed: int, wide: float = 95) -> None:
        rng = random.Random(seed)
        self.c.saveState()
        self.c.setStrokeColorRGB(*((0.08, 0.12, 0.5) if self.s["blue"] else (0.1, 0.1, 0.1)))
        self.c.setLineWidth(rng.uniform(0.9, 1.5))
        path = self.c.beginPath()
        path.moveTo(x, y + 6)
        steps = rng.randint(5, 9)
        for i in range(steps):
            a = x + wide * (i + 1) / steps
            path.curveTo(
                a - wide / steps,
                y + rng.uniform(4, 30),
                a + rng.uniform(-14, 10),
                y + rng.uniform(-8, 6),
                a,
                y + rng.uniform(2, 16),
            )
        path.curveTo(
            x + wide, y - 6, x + wide * 0.4, y - 3, x + wide * 0.15, y + rng.uniform(-7, 2)
        )
        self.c.drawPath(path)
        self.c.restoreState()

    def hand(self, x: float, y: float, text: str, size: float = 0) -> None:
        self.c.saveState()
        self.c.setFillColorRGB(0.08, 0.12, 0.5)
        self.c.setFont(self.s["hand"], size or {"Kristi": 19, "Dkg": 12}.get(self.s["hand"], 15))
        self.c.drawString(x, y, text)
        self.c.restoreState()

    def stamp(
        self,
        text: str,
        x: float,
        y: float,
        angle: float = 8,
        size: float = 11,
        tint: tuple[float, float, float] = (0.7, 0.1, 0.15),
    ) -> None:
        lines = text.split("/")
        self.c.saveState()
        self.c.translate(x, y)
        self.c.rotate(angle)
        self.c.setStrokeColorRGB(*tint)
        self.c.setFillColorRGB(*tint)
        self.c.setLineWidth(1.8)
        wide = max(pdfmetrics.stringWidth(t, "Helvetica-Bold", size) for t in lines) + 16
        self.c.rect(0, 0, wide, len(lines) * size * 1.3 + 8)
        self.c.setFont("Helvetica-Bold", size)
        for i, t in enumerate(reversed(lines)):
            self.c.drawCentredString(wide / 2, 7 + i * size * 1.3, t)
        self.c.restoreState()

    def water(self, text: str, size: float = 88) -> None:
        wide, high = self.s["page"]
        self.c.saveState()
        self.c.setFillColorRGB(0.82, 0.82, 0.82)
        self.c.translate(wide / 2, high / 2)
        self.c.rotate(52)
        self.c.setFont("Helvetica-Bold", size)
        self.c.drawCentredString(0, 0, text)
        self.c.restoreState()


def scanned(data: bytes, **how: Any) -> bytes:
    return scan(data, Scanner(**({"dpi": 115, "noise": 3.0, "jpeg": 42} | how)))


def joined(*parts: bytes) -> bytes:
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(data: bytes, angle: int) -> bytes:
    """The pages carry a /Rotate entry."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for sheet in writer.pages:
        sheet.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def flat(data: bytes) -> bytes:
    """Fields become part of the page."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for sheet in writer.pages:
        values = {
            a.get_object()["/T"]: a.get_object().get("/V", "") for a in sheet.get("/Annots", [])
        }
        writer.update_page_form_field_values(sheet, values, auto_regenerate=False, flatten=True)
    writer.remove_annotations(subtypes="/Widget")
    if "/AcroForm" in writer._root_object:
        del writer._root_object["/AcroForm"]
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
