"""Drawing tools of this hand: a sheet with a cursor over reportlab, and a short cut to typst."""

import io
import random
import re
from collections.abc import Sequence

import pypdf
import pypdfium2
import typst
from paper import Paper
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, degrade, render

ROOT = "/usr/share/fonts/truetype/"
FONTS = {
    "Kristi": "kristi/Kristi",
    "Dkg": "fifthhorseman/dkg",
    "Narrow": "liberation/LiberationSansNarrow-Regular",
    "Narrow-Bold": "liberation/LiberationSansNarrow-Bold",
}
for _name, _path in FONTS.items():
    pdfmetrics.registerFont(TTFont(_name, f"{ROOT}{_path}.ttf"))
BOLD = {
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Narrow": "Narrow-Bold",
}
PEN = (0.08, 0.12, 0.45)


def strokes(seed: int, width: float, height: float) -> list[tuple[float, ...]]:
    """A signature as cubic curves: an initial or none, a run to the right, a flourish or none."""
    rng = random.Random(seed)
    count, kind = rng.randint(3, 8), rng.randrange(4)
    x, y, out = 0.0, height * 0.4, []
    if kind:
        x, y = width * rng.uniform(0.2, 0.3), height * rng.uniform(0.0, 0.3)
        out.append(
            (
                0.0,
                0.0,
                width * 0.02,
                height * 1.5,
                width * 0.35,
                height * 1.2,
                x * 0.7,
                height * 0.3,
            )
        )
        out.append((x * 0.7, height * 0.3, -width * 0.15, -height * 0.2, x, height * 0.9, x, y))
    start = x
    for number in range(count):
        nx = start + (width - start) * (number + 1) / count
        ny = height * rng.uniform(0.15, 0.75)
        high = height * rng.choice((1.0, 0.9, -0.1))
        back = width * rng.uniform(-0.05, 0.2)
        out.append(
            (x, y, x + width * rng.uniform(0, 0.15), high, nx - back, height * 0.8 - high, nx, ny)
        )
        x, y = nx, ny
    if kind != 2:
        out.append(
            (
                x,
                y,
                width * 0.9,
                -height * 0.2,
                width * 0.4,
                height * 0.1,
                width * 0.2,
                height * 0.02,
            )
        )
    return out


class Sheet:
    """Pages with a cursor `y`, from `left` to `right`."""

    def __init__(
        self,
        face: str = "Helvetica",
        size: float = 10,
        margin: float = 56,
        page: tuple[float, float] = A4,
    ) -> None:
        self.c = Canvas(out := io.BytesIO(), pagesize=page, invariant=1)
        self.out, self.face, self.size, self.page = out, face, size, page
        self.margin, self.left, self.right, self.y = (
            margin,
            margin,
            page[0] - margin,
            page[1] - margin,
        )

    def leaf(self) -> None:
        """Next page."""
        self.c.showPage()
        self.y = self.page[1] - self.margin

    def at(
        self,
        x: float,
        y: float,
        text: str,
        size: float | None = None,
        face: str | None = None,
        bold: bool = False,
    ) -> None:
        """Words at a place."""
        face = face or self.face
        self.c.setFont(BOLD.get(face, face) if bold else face, size or self.size)
        self.c.drawString(x, y, text)

    def wrap(self, text: str, width: float, size: float, face: str) -> list[str]:
        """Lines that fit."""
        lines: list[str] = []
        for part in text.split("\n"):
            line = ""
            for word in part.split(" "):
                longer = f"{line} {word}" if line else word
                if line and pdfmetrics.stringWidth(longer, face, size) > width:
                    lines.append(line)
                    line = word
                else:
                    line = longer
            lines.append(line)
        return lines

    def p(
        self,
        text: str,
        size: float | None = None,
        bold: bool = False,
        x: float | None = None,
        width: float | None = None,
        align: str = "l",
        gap: float = 5,
        face: str | None = None,
    ) -> None:
        """A paragraph at the cursor."""
        size, face = size or self.size, face or self.face
        face = BOLD.get(face, face) if bold else face
        x = self.left if x is None else x
        width = width or self.right - x
        for line in self.wrap(text, width, size, face):
            if self.y < self.margin:
                self.leaf()
            self.y -= size * 1.28
            wide = pdfmetrics.stringWidth(line, face, size)
            self.at(
                x + {"l": 0, "c": (width - wide) / 2, "r": width - wide}[align],
                self.y,
                line,
                size,
                face,
            )
        self.y -= gap

    def pairs(
        self,
        rows: Sequence[tuple[str, str]],
        tab: float = 130,
        x: float | None = None,
        leader: bool = False,
        gap: float = 3,
    ) -> None:
        """Labels in bold and what belongs to them, or with a dotted leader."""
        x, side = self.left if x is None else x, 1.28 * self.size
        for label, value in rows:
            top = self.y
            self.at(x, top - side, label, bold=not leader)
            if leader:
                self.c.setDash(1, 2)
                self.c.line(x + tab, top - side - 2, self.right, top - side - 2)
                self.c.setDash()
            self.p(value, x=x + tab, gap=gap)

    def rule(self, weight: float = 0.6, gap: float = 6) -> None:
        """A line across."""
        self.c.setLineWidth(weight)
        self.c.line(self.left, self.y - 2, self.right, self.y - 2)
        self.y -= gap

    def table(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        size: float = 8.5,
        head: bool = True,
    ) -> None:
        """Ruled cells with wrapped words; widths in points."""
        self.y -= 5
        for number, row in enumerate(rows):
            face = BOLD.get(self.face, self.face) if head and number == 0 else self.face
            cells = [self.wrap(t, w - 8, size, face) for t, w in zip(row, widths, strict=True)]
            high = max(len(c) for c in cells) * size * 1.25 + 6
            if self.y - high < self.margin:
                self.leaf()
            x = self.left
            for cell, width in zip(cells, widths, strict=True):
                if head and number == 0:
                    self.c.setFillGray(0.9)
                    self.c.rect(x, self.y - high, width, high, stroke=0, fill=1)
                    self.c.setFillGray(0)
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - high, width, high)
                for k, line in enumerate(cell):
                    self.at(x + 4, self.y - 3 - size * (1 + 1.25 * k), line, size, face)
                x += width
            self.y -= high
        self.y -= 8

    def box(
        self, label: str, on: bool = False, x: float | None = None, style: str = "x", gap: float = 5
    ) -> None:
        """A drawn box, crossed, checked or empty, and its words."""
        x = self.left if x is None else x
        base = self.y - self.size * 1.28 - 1
        self.c.setLineWidth(0.8)
        self.c.rect(x, base, 9, 9)
        if on:
            self.c.setLineWidth(1.4)
            cross = ((1, 1, 8, 8), (1, 8, 8, 1)) if style == "x" else ((1, 4, 4, 1), (4, 1, 12, 12))
            self.c.lines([(x + a, base + b, x + c, base + d) for a, b, c, d in cross])
        self.p(label, x=x + 16, gap=gap)

    def ink(self, x: float, y: float, seed: int, width: float = 90, height: float = 26) -> None:
        """A signature by pen."""
        self.c.saveState()
        self.c.setStrokeColorRGB(*PEN)
        self.c.setLineWidth(1.1)
        for a in strokes(seed, width, height):
            self.c.bezier(*(v + (y if k % 2 else x) for k, v in enumerate(a)))
        self.c.restoreState()

    def hand(self, x: float, y: float, text: str, size: float = 15, face: str = "Dkg") -> None:
        """Handwriting."""
        self.c.saveState()
        self.c.setFillColorRGB(*PEN)
        self.at(x, y, text, size, face)
        self.c.restoreState()

    def line(
        self, x: float, label: str, width: float = 190, seed: int | None = None, down: float = 34
    ) -> None:
        """A line for signing, `down` below the cursor, which stays."""
        y = self.y - down
        self.c.setLineWidth(0.6)
        self.c.line(x, y, x + width, y)
        if seed is not None:
            self.ink(x + 15, y + 2, seed)
        for k, part in enumerate(label.split("\n")):
            self.at(x, y - 11 - 10 * k, part, 8.5)

    def stamp(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        angle: float = 6,
        rgb: tuple[float, float, float] = (0.7, 0.1, 0.1),
        size: float = 11,
    ) -> None:
        """A rubber stamp."""
        self.c.saveState()
        self.c.translate(x, y)
        self.c.rotate(angle)
        self.c.setFillColorRGB(*rgb)
        self.c.setStrokeColorRGB(*rgb)
        wide = max(pdfmetrics.stringWidth(t, "Helvetica-Bold", size) for t in lines) + 16
        self.c.setLineWidth(1.6)
        self.c.roundRect(0, 0, wide, len(lines) * size * 1.3 + 8, 4)
        for k, text in enumerate(reversed(lines)):
            self.at(8, 8 + k * size * 1.3, text, size, "Helvetica-Bold")
        self.c.restoreState()

    def mark(self, text: str, size: float = 90) -> None:
        """A word across the page."""
        self.c.saveState()
        self.c.setFillGray(0.8)
        self.c.translate(self.page[0] / 2, self.page[1] / 2)
        self.c.rotate(50)
        self.at(
            -pdfmetrics.stringWidth(text, "Helvetica-Bold", size) / 2,
            -size / 3,
            text,
            size,
            "Helvetica-Bold",
        )
        self.c.restoreState()

    def field(
        self, name: str, value: str, x: float, y: float, width: float = 180, height: float = 16
    ) -> None:
        """A text field of a form."""
        self.c.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=y,
            width=width,
            height=height,
            fontSize=9,
            borderWidth=0.5,
            forceBorder=True,
        )

    def check(self, name: str, on: bool, x: float, y: float) -> None:
        """A check box of a form."""
        self.c.acroForm.checkbox(
            name=name,
            checked=on,
            x=x,
            y=y,
            size=12,
            buttonStyle="cross",
            borderWidth=0.7,
            forceBorder=True,
        )

    def done(self) -> bytes:
        """The PDF."""
        self.c.save()
        return self.out.getvalue()


def typ(
    body: str,
    face: str = "Liberation Sans",
    size: str = "10pt",
    page: str = 'paper: "a4", margin: 2cm',
    lang: str = "en",
) -> bytes:
    """Typst; «x» ticked, «o» empty box, «ink 5» a signature, «hand words» handwriting."""

    def ink(found: re.Match[str]) -> str:
        curves = "".join(
            f"curve.move(({a[0]:.1f}pt,{24 - a[1]:.1f}pt)),curve.cubic(({a[2]:.1f}pt,{24 - a[3]:.1f}pt),({a[4]:.1f}pt,{24 - a[5]:.1f}pt),({a[6]:.1f}pt,{24 - a[7]:.1f}pt)),"
            for a in strokes(int(found[1]), 88, 24)
        )
        return f"#box(width:92pt,height:26pt,curve(stroke:1pt+rgb(25,35,120),{curves}))"

    body = re.sub(r"(?<!\\)([@$]|<(?=[\w.+-]+@)|(?<=example)>)", r"\\\1", body)
    body = re.sub(r"«ink (\d+)»", ink, body)
    body = re.sub(
        r"«hand ([^»]+)»", r'#text(font: "Kristi", size: 20pt, fill: rgb(25,35,120))[\1]', body
    )
    square = "#box(width:9pt,height:9pt,stroke:.7pt,baseline:1pt)"
    body = body.replace("«o»", square + "[]").replace(
        "«x»",
        square
        + "[#place(line(start:(0pt,0pt),end:(9pt,9pt),stroke:1.2pt))#place(line(start:(0pt,9pt),end:(9pt,0pt),stroke:1.2pt))]",
    )
    source = f'#set page({page})\n#set text(font: "{face}", size: {size}, lang: "{lang}")\n#set smartquote(enabled: false)\n#set table(stroke: .5pt, inset: 5pt)\n{body}'
    return bytes(typst.compile(source.encode(), font_paths=[ROOT]))


def scanned(
    layout: str, page: bytes, label: dict, how: Scanner, letter: str = "a", keep: Sequence[int] = ()
) -> Paper:
    """A paper whose pages are grey pictures of at most 120 KB; pages in `keep` stay text (mixed)."""
    out, writer = io.BytesIO(), pypdf.PdfWriter()
    with pypdfium2.PdfDocument(page) as document:
        count = len(document)
    for number in range(count):
        if number in keep:
            writer.add_page(pypdf.PdfReader(io.BytesIO(page)).pages[number])
            continue
        jpeg = degrade(render(page, how.dpi, number), how)
        assert len(jpeg) <= 120_000, (layout, len(jpeg))
        width, height = (n * 72 / how.dpi for n in Image.open(io.BytesIO(jpeg)).size)
        sheet = io.BytesIO()
        canvas = Canvas(sheet, pagesize=(width, height), invariant=1)
        canvas.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, width, height)
        canvas.save()
        writer.append(sheet)
    writer.write(out)
    return Paper(layout, letter, "mixed" if keep else "scan", out.getvalue(), label, page)
