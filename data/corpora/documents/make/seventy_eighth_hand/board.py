"""The drawing board: pages set by Typst, ink drawn as curves, form fields laid over the page."""

import io
import json
from typing import Any

import pypdf
import typst
from paper import Paper
from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

PRELUDE = r"""
#set smartquote(enabled: false)
#let blue = rgb("#1f2f86")
#let ink(seed, w: 100pt, h: 28pt, col: blue, th: 1pt) = {
  let r(i) = calc.rem(calc.rem(seed * 7919 + i * 4729 + seed * i * 31 + i * i * 613, 1009) * 577, 1009) / 1009
  let n = 4 + calc.rem(seed, 4)
  let parts = ()
  for i in range(n) {
    let x0 = w * i / n
    parts.push(curve.cubic(
      (x0 + w / n * (r(i * 5) * 2 - 0.4), h * (r(i * 5 + 1) * 1.5 - 0.25)),
      (x0 + w / n * (r(i * 5 + 2) * 2 - 0.6), h * (r(i * 5 + 3) * 1.5 - 0.25)),
      (x0 + w / n * (0.75 + 0.5 * r(i * 5 + 4)), h * (0.25 + 0.55 * r(i * 5 + 6)))))
  }
  parts.push(curve.cubic((w * 0.9, h * 1.1), (w * 0.3, h * (0.7 + 0.3 * r(77))), (w * (0.2 + 0.5 * r(78)), h * 0.92)))
  let pen = (paint: col, thickness: th, cap: "round", join: "round")
  box(width: w, height: h, place(top + left, curve(stroke: pen, curve.move((0pt, h * (0.4 + 0.4 * r(90)))), ..parts)))
}
#let hand(body, size: 16pt, col: blue, face: "Dancing Script") = text(font: face, size: size, fill: col, body)
#let cb(on, size: 9pt, mark: "x", col: black) = box(width: size, height: size, baseline: 1.2pt, stroke: 0.6pt + black, {
  let pen = (paint: col, thickness: 1.2pt, cap: "round")
  if on and mark == "x" {
    place(line(start: (1pt, 1.2pt), end: (size - 1pt, size - 1pt), stroke: pen))
    place(line(start: (size - 0.8pt, 0.6pt), end: (0.8pt, size - 0.6pt), stroke: pen))
  } else if on {
    place(curve(stroke: pen, curve.move((1pt, size * 0.5)), curve.line((size * 0.4, size - 1pt)), curve.cubic((size * 0.6, size * 0.4), (size * 0.9, 0pt), (size + 3pt, -3pt))))
  }
})
#let stamp(body, col: rgb("#a3222c"), angle: -8deg, thick: 1.6pt, round: 3pt, pad: 6pt) = rotate(angle, reflow: false,
  box(stroke: thick + col, radius: round, inset: pad, text(fill: col, body)))
#let across(word, size: 96pt, col: luma(205), angle: -35deg) = place(center + horizon, rotate(angle, text(size: size, weight: "bold", fill: col, word)))
#let ln(w: 100%, th: 0.5pt) = line(length: w, stroke: th)
#let dots(w) = box(width: w, repeat[.])
#let fld(name, value, w: 160pt, h: 15pt) = box(width: w, height: h, baseline: 4pt, context {
  let p = here().position()
  [#metadata((name: name, value: value, x: p.x.pt(), y: p.y.pt(), w: w.pt(), h: h.pt(), page: p.page)) <fld>]
})
#let chk(name, on) = fld(name, on, w: 11pt, h: 11pt)
"""


def _source(
    body: str, lang: str, font: str, size: float, margin: str, sheet: str, lead: str
) -> str:
    """The whole Typst source: settings, the prelude and the body."""
    body = body.replace("@", r"\@").replace("$", r"\$")
    return (
        f'#set document(date: none)\n#set page(paper: "{sheet}", margin: {margin})\n'
        f'#set text(font: "{font}", size: {size}pt, lang: "{lang}", hyphenate: false)\n'
        f"#set par(leading: {lead})\n{PRELUDE}\n{body}"
    )


def page(
    body: str,
    lang: str,
    font: str = "Liberation Sans",
    size: float = 10,
    margin: str = "22mm",
    sheet: str = "a4",
    lead: str = "0.62em",
) -> tuple[bytes, str]:
    """The PDF of a Typst body and the source it was set from."""
    source = _source(body, lang, font, size, margin, sheet, lead)
    return bytes(typst.compile(source.encode())), source


def text(layout: str, label: dict[str, Any], body: str, **look: Any) -> Paper:
    """A paper with a text layer."""
    return Paper(layout, "a", "text", page(body, label["language"], **look)[0], label)


def scanned(layout: str, label: dict[str, Any], body: str, how: Scanner, **look: Any) -> Paper:
    """A paper that went over the glass."""
    made = page(body, label["language"], **look)[0]
    return Paper(layout, "a", "scan", scan(made, how), label, source=made)


def mixed(layout: str, label: dict[str, Any], body: str, how: Scanner, **look: Any) -> Paper:
    """First page as text, all later pages as pictures."""
    made = page(body, label["language"], **look)[0]
    first, rest = pypdf.PdfReader(io.BytesIO(made)), pypdf.PdfWriter()
    for sheet in first.pages[1:]:
        rest.add_page(sheet)
    behind = io.BytesIO()
    rest.write(behind)
    out, joined = pypdf.PdfWriter(), io.BytesIO()
    out.add_page(first.pages[0])
    for sheet in pypdf.PdfReader(io.BytesIO(scan(behind.getvalue(), how))).pages:
        out.add_page(sheet)
    out.compress_identical_objects(remove_unreferenced=True)
    out.write(joined)
    return Paper(layout, "a", "mixed", joined.getvalue(), label, source=made)


def form(layout: str, label: dict[str, Any], body: str, **look: Any) -> Paper:
    """A paper with AcroForm fields where the body says `fld` and `chk`."""
    made, source = page(body, label["language"], **look)
    found = json.loads(typst.query(source.encode(), "<fld>", field="value"))
    base = pypdf.PdfReader(io.BytesIO(made))
    overlay = io.BytesIO()
    canvas = Canvas(overlay, invariant=1)
    for number, sheet in enumerate(base.pages, 1):
        width, height = float(sheet.mediabox.width), float(sheet.mediabox.height)
        canvas.setPageSize((width, height))
        for f in (f for f in found if f["page"] == number):
            low = height - f["y"] - f["h"]
            if isinstance(f["value"], bool):
                canvas.acroForm.checkbox(
                    name=f["name"],
                    x=f["x"],
                    y=low,
                    size=f["w"],
                    checked=f["value"],
                    buttonStyle="cross",
                    fillColor=white,
                    borderColor=black,
                    borderWidth=0.6,
                    forceBorder=True,
                )
            else:
                canvas.acroForm.textfield(
                    name=f["name"],
                    value=f["value"],
                    x=f["x"],
                    y=low,
                    width=f["w"],
                    height=f["h"],
                    fontSize=9,
                    borderWidth=0,
                    fillColor=white,
                    forceBorder=False,
                )
        canvas.showPage()
    canvas.save()
    out, joined = pypdf.PdfWriter(clone_from=io.BytesIO(overlay.getvalue())), io.BytesIO()
    for sheet, under in zip(out.pages, base.pages, strict=True):
        sheet.merge_page(under, over=False)
    out.write(joined)
    return Paper(layout, "a", "form", joined.getvalue(), label)
