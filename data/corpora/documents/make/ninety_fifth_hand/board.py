"""The drawing board: Typst for pages, reportlab for fillable forms, drawn ink and ticks."""

import io
from functools import cache

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

rl_config.useA85 = 0

AC = "acceptance_certificate"
CO = "change_order"
TS = "timesheet_approval"
PO = "purchase_order"
SOW = "statement_of_work"
MAIL = "email"
OTHER = "other"
YES = "accepted"
COND = "accepted_with_conditions"
NO = "rejected"
OPEN = "undecided"

PRELUDE = r"""
#set document(date: none)
#set smartquote(enabled: false)
#set text(hyphenate: false)
#let ink(seed, w: 96, h: 26, c: rgb("#1d2f6f"), t: 1.1) = {
  let rs = ()
  let s = calc.rem(seed * 7919 + 1013, 244944)
  for i in range(90) {
    s = calc.rem(s * 1597 + 51749, 244944)
    rs.push(s / 244944)
  }
  let n = 3 + int(rs.at(3) * 6)
  let step = w / (n + 1)
  let segs = (curve.move((0pt, h * (0.5 + 0.5 * rs.at(4)) * 1pt)),)
  let x = 0
  for i in range(n) {
    let a = rs.at(5 + i * 5)
    let b = rs.at(6 + i * 5)
    let d = rs.at(7 + i * 5)
    let e = rs.at(8 + i * 5)
    let tall = if i == 0 or i == int(rs.at(83) * n) { 1.9 } else { 0.85 }
    let nx = x + step * (0.45 + 1.0 * e)
    let up = h * (0.45 - tall * (0.25 + 0.55 * a))
    let dn = h * (0.5 + 0.8 * b)
    segs.push(curve.cubic(
      ((x + step * (0.7 * d - 0.2)) * 1pt, up * 1pt),
      ((nx - step * (1.1 * a - 0.2)) * 1pt, dn * 1pt),
      (nx * 1pt, h * (0.3 + 0.45 * d) * 1pt)))
    x = nx
  }
  if rs.at(82) < 0.6 {
    segs.push(curve.cubic(
      ((x + step * 0.8) * 1pt, h * (0.4 - 0.7 * rs.at(84)) * 1pt),
      ((x - w * (0.2 + 0.5 * rs.at(85))) * 1pt, h * (0.8 + 0.4 * rs.at(86)) * 1pt),
      ((w * (0.85 + 0.25 * rs.at(80))) * 1pt, h * (0.55 + 0.4 * rs.at(81)) * 1pt)))
  } else {
    segs.push(curve.quad(((x + step) * 1pt, h * 0.9pt),
      ((x + step * 1.4) * 1pt, h * (0.2 + 0.5 * rs.at(81)) * 1pt)))
  }
  if rs.at(87) < 0.4 {
    segs.push(curve.move((w * 0.1pt, h * 0.95pt)))
    segs.push(curve.quad((w * 0.5pt, h * (0.7 + 0.3 * rs.at(88)) * 1pt),
      (w * 0.95pt, h * (0.75 + 0.35 * rs.at(89)) * 1pt)))
  }
  box(width: w * 1pt, height: h * 1pt,
    place(top + left, curve(stroke: (paint: c, thickness: t * 1pt, cap: "round"), ..segs)))
}
#let script(body, f: "Dancing Script", s: 17pt, c: rgb("#1d2f6f")) = text(
  font: f, size: s, fill: c, body)
#let sq(inner, s: 9pt, k: black) = box(width: s, height: s, stroke: 0.8pt + k, baseline: 1pt, inner)
#let eb(s: 9pt, k: black) = sq(none, s: s, k: k)
#let tk(s: 9pt, k: black, c: rgb("#1d2f6f")) = sq(s: s, k: k, place(curve(
  stroke: (paint: c, thickness: 1.5pt, cap: "round"),
  curve.move((s * 0.1, s * 0.45)), curve.line((s * 0.42, s * 0.9)),
  curve.quad((s * 0.6, s * 0.2), (s * 1.25, s * -0.3)))))
#let xb(s: 9pt, k: black, c: black) = sq(s: s, k: k, {
  place(line(start: (s * 0.12, s * 0.1), end: (s * 0.92, s * 0.9), stroke: 1.3pt + c))
  place(line(start: (s * 0.9, s * 0.08), end: (s * 0.1, s * 0.94), stroke: 1.3pt + c))
})
#let radio(on, k: black) = box(width: 9pt, height: 9pt, baseline: 1pt, {
  place(circle(radius: 4.3pt, stroke: 0.8pt + k))
  if on { place(dx: 2.1pt, dy: 2.1pt, circle(radius: 2.2pt, fill: k)) }
})
#let stamp(body, a: -8deg, k: rgb("#a3222b"), w: auto, r: 2pt) = rotate(a, box(
  width: w, stroke: 1.8pt + k, inset: 6pt, radius: r, text(fill: k, body)))
#let across(body, a: -38deg, s: 96pt, k: rgb(190, 30, 30, 70)) = rotate(
  a, text(size: s, weight: "bold", fill: k, body))
#let rule(t: 0.5pt, k: black) = line(length: 100%, stroke: t + k)
"""


@cache
def compiler() -> typst.Fonts:
    """The faces of this machine, looked up once."""
    return typst.Fonts(include_system_fonts=True)


def page(body: str) -> bytes:
    """The PDF of one source."""
    made = typst.compile((PRELUDE + body).encode(), format="pdf", font_paths=compiler())
    return bytes(made)  # type: ignore[arg-type]


def text(layout: str, body: str, label: dict[str, object]) -> Paper:
    """A paper with its text."""
    return Paper(f"nk-{layout}", "a", "text", page(body), label)


def scanned(layout: str, body: str, label: dict[str, object], how: Scanner) -> Paper:
    """A paper that lay on the glass."""
    source = page(body)
    return Paper(f"nk-{layout}", "a", "scan", scan(source, how), label, source)


def joined(*parts: bytes) -> bytes:
    """Several PDFs behind each other."""
    writer = PdfWriter()
    for part in parts:
        for leaf in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(leaf)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(layout: str, first: str, second: str, label: dict[str, object], how: Scanner) -> Paper:
    """A set page with a scanned page behind it."""
    one, two = page(first), page(second)
    data = joined(one, scan(two, how))
    return Paper(f"nk-{layout}", "a", "mixed", data, label, joined(one, two))


FACES = {
    "lib": "liberation/LiberationSans-Regular.ttf",
    "libb": "liberation/LiberationSans-Bold.ttf",
    "ser": "liberation/LiberationSerif-Regular.ttf",
    "serb": "liberation/LiberationSerif-Bold.ttf",
    "car": "crosextra/Carlito-Regular.ttf",
    "carb": "crosextra/Carlito-Bold.ttf",
    "cal": "crosextra/Caladea-Regular.ttf",
    "calb": "crosextra/Caladea-Bold.ttf",
    "lat": "lato/Lato-Regular.ttf",
    "latb": "lato/Lato-Bold.ttf",
    "nar": "liberation/LiberationSansNarrow-Regular.ttf",
    "narb": "liberation/LiberationSansNarrow-Bold.ttf",
    "hand": "fifthhorseman/dkg.ttf",
}


class Sheet:
    """A fillable form; heights are given from the top of the page, in points."""

    def __init__(self, width: float = 595, height: float = 842) -> None:
        self.out = io.BytesIO()
        self.height = height
        self.canvas = Canvas(self.out, pagesize=(width, height), invariant=1, pageCompression=1)
        for name, path in FACES.items():
            pdfmetrics.registerFont(TTFont(name, f"/usr/share/fonts/truetype/{path}"))

    def say(
        self,
        x: float,
        y: float,
        words: str,
        face: str = "lib",
        size: float = 10,
        ink: str = "000000",
    ) -> None:
        """One line of text."""
        self.canvas.setFillColor(HexColor(f"#{ink}"))
        self.canvas.setFont(face, size)
        self.canvas.drawString(x, self.height - y, words)

    def prose(self, x: float, y: float, lines: str, face: str, size: float, lead: float) -> float:
        """Lines under each other; the height behind them."""
        for row in lines.strip().split("\n"):
            self.say(x, y, row.strip(), face, size)
            y += lead
        return y

    def block(self, x: float, y: float, w: float, h: float, ink: str, edge: str = "") -> None:
        """A filled or framed rectangle."""
        if ink:
            self.canvas.setFillColor(HexColor(f"#{ink}"))
        if edge:
            self.canvas.setStrokeColor(HexColor(f"#{edge}"))
        self.canvas.rect(
            x, self.height - y - h, w, h, fill=1 if ink else 0, stroke=1 if edge else 0
        )

    def stroke(self, x: float, y: float, x2: float, y2: float, w: float = 0.6) -> None:
        """A straight line."""
        self.canvas.setStrokeColor(black)
        self.canvas.setLineWidth(w)
        self.canvas.line(x, self.height - y, x2, self.height - y2)

    def field(
        self, name: str, value: str, x: float, y: float, w: float, h: float = 17, size: float = 9.5
    ) -> None:
        """A text field whose upper edge is at y."""
        self.canvas.acroForm.textfield(
            name=name, value=value, x=x, y=self.height - y - h, width=w, height=h,
            fontName="Helvetica", fontSize=size, borderWidth=0.5, borderColor=HexColor("#9aa4b0"),
            fillColor=HexColor("#f3f6fb"), textColor=black, forceBorder=True,
            fieldFlags="multiline" if h > 30 else "", maxlen=400,
        )  # fmt: skip

    def check(self, name: str, on: bool, x: float, y: float, style: str = "check") -> None:
        """A box to tick."""
        self.canvas.acroForm.checkbox(
            name=name, checked=on, x=x, y=self.height - y - 12, size=12, buttonStyle=style,
            borderColor=black, fillColor=white, textColor=Color(0.1, 0.15, 0.4), borderWidth=0.8,
            forceBorder=True,
        )  # fmt: skip

    def paper(self, layout: str, label: dict[str, object]) -> Paper:
        """Done."""
        self.canvas.showPage()
        self.canvas.save()
        return Paper(f"nk-{layout}", "a", "form", self.out.getvalue(), label)
