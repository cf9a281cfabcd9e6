"""Typst as the second press: another typography, ligatures, and text in another order."""

import tempfile
from pathlib import Path

import typst
from sheet import FONTS

_PRELUDE = """
#set document(date: none)
#let blue = rgb("#1a2a7a")
#let ink(n, w: 34mm) = box(width: w, height: 9mm, baseline: 3mm, place(curve(
  stroke: 0.9pt + blue,
  curve.move((0mm, 6mm)),
  curve.cubic((3mm + n * 0.7mm, -3mm), (7mm, 1mm), (6mm, 7mm)),
  curve.cubic((5mm, 11mm), (9mm + n * 0.4mm, -4mm), (13mm, 5mm)),
  curve.cubic((15mm, 9mm), (16mm, n * 1mm), (19mm, 5mm)),
  curve.cubic((21mm, 8mm), (23mm, 1mm), (26mm, 6mm)),
  curve.cubic((22mm, 9mm), (12mm, 9mm), (30mm, 7mm)))))
#let tick(mark) = box(width: 3.4mm, height: 3.4mm, stroke: 0.6pt, baseline: 0.4mm,
  if mark { place(line(start: (0.3mm, 0.3mm), end: (3.1mm, 3.1mm), stroke: 1pt + blue))
    place(line(start: (3.1mm, 0.3mm), end: (0.3mm, 3.1mm), stroke: 1pt + blue)) })
#let blank(w: 60mm) = box(width: w, height: 3mm, stroke: (bottom: 0.5pt))
#let signed(w: 60mm, body) = box(width: w, stroke: (bottom: 0.5pt), inset: (bottom: 1pt), body)
"""


def press(source: str, **values: str) -> bytes:
    """Compile typst source; `«name»` in it is replaced by the value of that name."""
    for name, value in values.items():
        source = source.replace(f"«{name}»", value)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "paper.typ"
        file.write_text(_PRELUDE + source, encoding="utf-8")
        compiled: bytes = typst.compile(str(file), font_paths=[FONTS], ignore_system_fonts=True)
    return compiled
