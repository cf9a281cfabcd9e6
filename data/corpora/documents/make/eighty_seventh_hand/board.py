"""The drawing board: Typst pages with a few pens and boxes, and a small kit for fillable forms."""

import io
import re
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PENS = r"""
#set smartquote(enabled: false)
#set text(hyphenate: false)
#let ink(seed, w: 110pt, h: 30pt, c: rgb("#1b2a6b"), t: 1.1pt) = {
  let s = seed * 7919 + 131
  let n = 6 + calc.rem(seed, 5)
  let r = ()
  for i in range(n * 6 + 8) {
    s = calc.rem(s * 48271 + 11, 2147483647)
    r.push(s / 2147483647)
  }
  let parts = (curve.move((0pt, h * (0.5 + 0.3 * r.at(0)))),)
  let step = w / n
  for i in range(n) {
    let k = 6 * i
    let a = if i == 0 { 1.5 } else if i == calc.quo(n, 2) { 1.15 } else { 0.4 + 0.5 * r.at(k + 3) }
    parts.push(curve.cubic(
      (step * (i + r.at(k) * 2 - 0.3), h * (0.55 - a * (0.4 + 0.6 * r.at(k + 1)))),
      (step * (i + 1 - r.at(k + 2) * 1.6), h * (0.6 + a * 0.6 * r.at(k + 3))),
      (step * (i + 0.75 + 0.3 * r.at(k + 4)), h * (0.42 + 0.26 * r.at(k + 5))),
    ))
  }
  if calc.rem(seed, 3) == 0 {
    parts.push(curve.cubic((w * 1.05, h * 0.95), (w * 0.6, h * 0.8), (w * 0.2, h * 0.92)))
  }
  box(width: w, height: h, place(curve(
    stroke: (paint: c, thickness: t, cap: "round", join: "round"), ..parts)))
}
#let hw(body, s: 13pt, c: rgb("#1d2f7a")) = text(font: "DkgHandwriting", size: s, fill: c, body)
#let script(body, s: 19pt, c: rgb("#20306e")) = text(font: "Dancing Script", size: s, fill: c, body)
#let chancery(body, s: 20pt, c: black) = text(font: "Z003", size: s, fill: c, body)
#let tk(on, s: 9pt, c: black, how: "x") = box(width: s, height: s, stroke: 0.7pt, baseline: 1pt, {
  if on and how == "x" {
    place(line(start: (1pt, 1pt), end: (s - 1pt, s - 1pt), stroke: 1.2pt + c))
    place(line(start: (s - 1pt, 1pt), end: (1pt, s - 1pt), stroke: 1.2pt + c))
  } else if on {
    place(curve(stroke: 1.5pt + c, curve.move((s * 0.1, s * 0.5)),
      curve.line((s * 0.4, s * 0.9)), curve.line((s * 1.15, -s * 0.25))))
  }
})
#let under(w, over, below) = box(width: w, stack(spacing: 3pt,
  box(height: 32pt, width: w, align(bottom, over)), line(length: w, stroke: 0.5pt), below))
#let stamp(body, c: rgb("#a3182c"), turn: -8deg, w: auto) = rotate(turn, reflow: false,
  box(stroke: 2pt + c, radius: 3pt, inset: 6pt, width: w,
    text(fill: c, align(center, body))))
#let across(word, s: 90pt, c: rgb("#c0c0c0"), turn: -50deg) = place(center + horizon,
  rotate(turn, text(size: s, weight: "bold", fill: c, word)))
"""


def page(body: str) -> bytes:
    """One Typst source as PDF."""
    body = re.sub(r"<(?=[\w.-]+@)", r"\\<", body)
    body = re.sub(r"(?<!\\)([@$])", r"\\\1", body)
    data: bytes = typst.compile((PENS + body).encode("utf-8"))
    return data


def text(layout: str, label: dict[str, Any], body: str) -> Paper:
    """A paper with its text layer."""
    return Paper(f"nc-{layout}", "a", "text", page(body), label)


def scanned(layout: str, label: dict[str, Any], body: str, how: Scanner) -> Paper:
    """The same page from the scanner."""
    source = page(body)
    return Paper(f"nc-{layout}", "a", "scan", scan(source, how), label, source)


def joined(*parts: bytes) -> bytes:
    """Several PDFs one after another."""
    writer = pypdf.PdfWriter()
    for part in parts:
        writer.append(pypdf.PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(layout: str, label: dict[str, Any], body: str, last: str, how: Scanner) -> Paper:
    """Typed pages and behind them a scanned one."""
    first, second = page(body), page(last)
    data = joined(first, scan(second, how))
    return Paper(f"nc-{layout}", "a", "mixed", data, label, joined(first, second))


TTF = "/usr/share/fonts/truetype/"
FACES = {
    "carlito": ("crosextra/Carlito-Regular.ttf", "crosextra/Carlito-Bold.ttf"),
    "caladea": ("crosextra/Caladea-Regular.ttf", "crosextra/Caladea-Bold.ttf"),
    "lato": ("lato/Lato-Regular.ttf", "lato/Lato-Bold.ttf"),
    "narrow": (
        "liberation/LiberationSansNarrow-Regular.ttf",
        "liberation/LiberationSansNarrow-Bold.ttf",
    ),
    "dejavu": ("dejavu/DejaVuSerif.ttf", "dejavu/DejaVuSerif-Bold.ttf"),
}


class Sheet:
    """A fillable sheet; y runs down from the top edge."""

    def __init__(self, face: str, size: tuple[float, float], ink: str = "#000000") -> None:
        self.out = io.BytesIO()
        self.wide, self.high = size
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.face, self.ink = face, HexColor(ink)
        for name, file in zip((face, face + "-b"), FACES[face], strict=True):
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name, TTF + file))

    def say(
        self, x: float, y: float, words: str, size: float = 10, bold: bool = False, ink: str = ""
    ) -> None:
        """A line of text."""
        self.canvas.setFillColor(HexColor(ink) if ink else HexColor("#000000"))
        self.canvas.setFont(self.face + ("-b" if bold else ""), size)
        self.canvas.drawString(x, self.high - y, words)

    def prose(self, x: float, y: float, width: float, words: str, size: float = 10) -> float:
        """A broken paragraph; gives the y below it."""
        line = ""
        for word in words.split():
            longer = f"{line} {word}".strip()
            if pdfmetrics.stringWidth(longer, self.face, size) > width:
                self.say(x, y, line, size)
                y += size * 1.35
                longer = word
            line = longer
        self.say(x, y, line, size)
        return y + size * 1.35

    def bar(self, y: float, high: float, ink: str, x: float = 0, wide: float = 0) -> None:
        """A coloured band."""
        self.canvas.setFillColor(HexColor(ink))
        self.canvas.rect(x, self.high - y - high, wide or self.wide, high, stroke=0, fill=1)

    def rule(self, x: float, y: float, wide: float) -> None:
        """A thin line."""
        self.canvas.setLineWidth(0.5)
        self.canvas.line(x, self.high - y, x + wide, self.high - y)

    def field(
        self, name: str, value: str, x: float, y: float, wide: float, high: float = 17, **more: Any
    ) -> None:
        """A text field, its top at y."""
        self.canvas.acroForm.textfield(
            name=name,
            value=value,
            x=x,
            y=self.high - y - high,
            width=wide,
            height=high,
            fontName="Helvetica",
            fontSize=more.pop("size", 9.5),
            borderWidth=0.5,
            borderColor=HexColor(more.pop("edge", "#777777")),
            fillColor=HexColor(more.pop("fill", "#f4f6fa")),
            forceBorder=True,
            **more,
        )

    def check(self, name: str, on: bool, x: float, y: float, style: str = "cross") -> None:
        """A tick box, its top at y."""
        self.canvas.acroForm.checkbox(
            name=name,
            checked=on,
            x=x,
            y=self.high - y - 12,
            size=12,
            buttonStyle=style,
            borderWidth=0.7,
            fillColor=HexColor("#ffffff"),
            forceBorder=True,
        )

    def pen(self, x: float, y: float, seed: int, wide: float = 100, high: float = 26) -> None:
        """A signature by hand."""
        path = self.canvas.beginPath()
        state = seed * 7919 + 3
        base = self.high - y
        path.moveTo(x, base - high * 0.4)
        count = 6 + seed % 4
        for i in range(count):
            rolls = []
            for _ in range(5):
                state = (state * 48271 + 11) % 2147483647
                rolls.append(state / 2147483647)
            lift = 1.0 if i in (0, count // 2) else 0.5
            step = wide / count
            path.curveTo(
                x + step * (i + rolls[0] * 1.8),
                base + high * lift * (0.2 + 0.5 * rolls[1]),
                x + step * (i + 1 - rolls[2]),
                base - high * lift * (0.5 + 0.5 * rolls[3]),
                x + step * (i + 1),
                base - high * (0.1 + 0.4 * rolls[4]),
            )
        self.canvas.setStrokeColor(HexColor("#1c2c70"))
        self.canvas.setLineWidth(1.2)
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setStrokeColor(HexColor("#000000"))

    def paper(self, layout: str, label: dict[str, Any]) -> Paper:
        """The finished form."""
        self.canvas.save()
        return Paper(f"nc-{layout}", "a", "form", self.out.getvalue(), label)
