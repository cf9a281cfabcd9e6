"""The drawing board: pages set with typst, forms drawn with reportlab."""

import io
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

FONTS = ["/usr/share/fonts/truetype", "/usr/share/fonts/opentype"]

PRELUDE = r"""
#set smartquote(enabled: false)
#set text(hyphenate: false)
#let ink = rgb("#1c2f7a")
#let sg(seed, w: 42mm, h: 11mm, c: ink, t: 1pt) = box(width: w, height: h, {
  let s = seed * 7919 + 104729
  let n = 7 + calc.rem(seed, 5)
  let parts = (curve.move((0mm, h * 0.6)),)
  let x = 0.0
  let up = true
  for k in range(n) {
    let r = ()
    for j in range(6) {
      s = calc.rem(s * 1103 + 12347, 65537)
      r.push(s / 65537)
    }
    let nx = x + (0.6 + r.at(0)) / n * 0.85
    let y = if up { r.at(1) * 0.4 } else { 0.55 + r.at(1) * 0.45 }
    parts.push(curve.cubic(
      (w * (x + r.at(2) * 0.25), h * (r.at(3) * 1.2 - 0.1)),
      (w * (nx + 0.05 - r.at(4) * 0.25), h * (r.at(5) * 1.1 - 0.05)),
      (w * nx, h * y)))
    x = nx
    up = not up
  }
  parts.push(curve.line((w * (x + 0.12), h * 0.52)))
  place(top + left, curve(stroke: (paint: c, thickness: t, cap: "round", join: "round"), ..parts))
})
#let hw(body, s: 13pt, c: ink) = text(font: "Dancing Script", size: s, fill: c, body)
#let pen(body, s: 12pt, c: ink) = text(font: "DkgHandwriting", size: s, fill: c, body)
#let ln(w, body: none) = box(width: w, stroke: (bottom: 0.5pt), inset: (bottom: 2pt), [#body#h(1fr)])
#let bx(m: "", s: 9pt, c: black) = box(width: s, height: s, stroke: 0.7pt, baseline: 1pt, {
  if m == "x" {
    place(line(start: (-8%, 5%), end: (106%, 96%), stroke: 1.2pt + c))
    place(line(start: (2%, 103%), end: (97%, -6%), stroke: 1.2pt + c))
  } else if m == "v" {
    place(curve(stroke: 1.3pt + c, curve.move((s * 0.1, s * 0.45)),
      curve.line((s * 0.42, s * 0.9)), curve.line((s * 1.15, s * -0.25))))
  } else if m == "f" { place(center + horizon, rect(width: 60%, height: 60%, fill: c)) }
})
#let stamp(body, c: rgb("#a3261d"), a: -6deg, r: 2pt, s: 9pt) = rotate(a, box(
  stroke: 1.3pt + c, inset: 5pt, radius: r, align(center, text(fill: c, size: s, body))))
#let over(body, s: 110pt, a: -48deg, c: rgb(200, 40, 40, 70)) = place(center + horizon,
  rotate(a, text(size: s, weight: "bold", fill: c, body)))
"""


def page(
    body: str,
    font: str,
    size: float = 10.5,
    margin: str = "22mm",
    paper: str = "a4",
    lang: str = "en",
    more: str = "",
) -> bytes:
    """A typst source as PDF; an at-sign and a dollar stand for themselves."""
    body = body.replace(r"\$", "$").replace("@", r"\@").replace("$", r"\$")
    head = (
        f'#set page(paper: "{paper}", margin: {margin})\n'
        f'#set text(font: ("{font}", "DejaVu Sans"), size: {size}pt, lang: "{lang}")\n'
    )
    source = PRELUDE + head + more + "\n" + body
    data: Any = typst.compile(source.encode(), format="pdf", font_paths=FONTS)
    return bytes(data)


def put(layout: str, label: dict[str, Any], data: bytes) -> Paper:
    """A page with its text."""
    return Paper(layout, "a", "text", data, label)


def put_form(layout: str, label: dict[str, Any], data: bytes) -> Paper:
    """A page with fields."""
    return Paper(layout, "a", "form", data, label)


def put_scan(layout: str, label: dict[str, Any], data: bytes, how: Scanner) -> Paper:
    """A page that lay on the glass."""
    return Paper(layout, "a", "scan", scan(data, how), label, data)


def put_mixed(
    layout: str, label: dict[str, Any], first: bytes, second: bytes, how: Scanner
) -> Paper:
    """A page with its text, then one that lay on the glass."""
    data, source = join(first, scan(second, how)), join(first, second)
    return Paper(layout, "a", "mixed", data, label, source)


def join(*parts: bytes) -> bytes:
    """One PDF after the other."""
    writer = PdfWriter()
    for part in parts:
        for sheet in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(sheet)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Sheet:
    """A canvas in millimetres from the top left corner, with fields to fill."""

    def __init__(self, face: str, size: tuple[float, float] = (210, 297)) -> None:
        self.out = io.BytesIO()
        self.mm = 72 / 25.4
        self.high = size[1]
        self.canvas = Canvas(self.out, (size[0] * self.mm, size[1] * self.mm), invariant=1)
        self.face = face

    def at(self, x: float, y: float) -> tuple[float, float]:
        return x * self.mm, (self.high - y) * self.mm

    def say(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 10,
        bold: bool = False,
        ink: str = "#111111",
    ) -> None:
        """Lines of text, the first one on y."""
        self.canvas.setFillColor(HexColor(ink))
        plain = "Times-Roman" if self.face == "Times" else self.face
        self.canvas.setFont(f"{self.face}-Bold" if bold else plain, size)
        for number, row in enumerate(words.strip("\n").split("\n")):
            left, low = self.at(x, y)
            self.canvas.drawString(left, low - number * size * 1.35, row)

    def rule(self, x: float, y: float, x2: float, y2: float, wide: float = 0.5) -> None:
        self.canvas.setLineWidth(wide)
        self.canvas.line(*self.at(x, y), *self.at(x2, y2))

    def block(self, x: float, y: float, w: float, h: float, fill: str) -> None:
        left, low = self.at(x, y + h)
        self.canvas.setFillColor(HexColor(fill))
        self.canvas.rect(left, low, w * self.mm, h * self.mm, stroke=0, fill=1)

    def field(
        self,
        name: str,
        x: float,
        y: float,
        w: float,
        h: float = 7,
        value: str = "",
        many: bool = False,
    ) -> None:
        left, low = self.at(x, y + h)
        self.canvas.acroForm.textfield(
            name=name, tooltip=name, x=left, y=low, width=w * self.mm, height=h * self.mm,
            value=value, fontSize=9, borderWidth=0.5, borderColor=HexColor("#777777"),
            fillColor=HexColor("#f4f6fa"), fieldFlags="multiline" if many else "",
        )  # fmt: skip

    def check(self, name: str, x: float, y: float, on: bool, style: str = "check") -> None:
        left, low = self.at(x, y + 4.5)
        self.canvas.acroForm.checkbox(
            name=name, tooltip=name, x=left, y=low, size=4.5 * self.mm, checked=on,
            buttonStyle=style, borderWidth=0.7, borderColor=HexColor("#333333"),
            fillColor=HexColor("#ffffff"),
        )  # fmt: skip

    def scribble(self, x: float, y: float, seed: int, w: float = 40, h: float = 10) -> None:
        """A name written quickly."""
        state = seed
        path = self.canvas.beginPath()
        path.moveTo(*self.at(x, y))

        def some() -> float:
            nonlocal state
            state = (state * 1103515245 + 12345) % 2147483648
            return state / 2147483648

        for step in range(8):
            here = x + w * (step + 1) / 8
            path.curveTo(
                *self.at(here - w / 8 + some() * 4, y - some() * h),
                *self.at(here - some() * 5, y + some() * h * 0.4),
                *self.at(here, y - (h * 0.8 if step % 2 else 0) * some()),
            )
        self.canvas.setStrokeColor(HexColor("#1a2a70"))
        self.canvas.setLineWidth(1)
        self.canvas.drawPath(path)
        self.canvas.setStrokeColor(HexColor("#000000"))

    def done(self) -> bytes:
        self.canvas.save()
        return self.out.getvalue()
