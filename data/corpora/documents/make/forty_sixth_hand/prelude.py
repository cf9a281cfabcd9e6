"""What every typst page of this hand may use: boxes, pens, stamps, dotted lines."""

PRELUDE = """
#let scrawl(s, w: 90pt, h: 24pt) = box(width: w, height: h, place(curve(stroke: 1pt + rgb("#1b2a6b"),
  curve.move((0pt, h * .7)), ..range(7).map(i => curve.cubic((w * (i + .3) / 7, h * (.5 + .7 * calc.sin(s * 1.7 + i * 2.1))),
  (w * (i + .6) / 7, h * (.5 - .7 * calc.sin(s + i * 3.3))), (w * (i + 1) / 7, h * (.5 + .3 * calc.sin(s * 2.3 + i * 1.7))))))))
#let no = box(width: 8pt, height: 8pt, stroke: .7pt, baseline: 1pt)
#let yes = box(width: 8pt, height: 8pt, stroke: .7pt, baseline: 1pt, { place(line(start: (0pt, 0pt), end: (8pt, 8pt), stroke: 1.2pt)); place(line(start: (8pt, 0pt), end: (0pt, 8pt), stroke: 1.2pt)) })
#let pen(it, f: "Kristi", s: 20pt) = text(font: f, size: s, fill: rgb("#22307a"), it)
#let stamp(it, c: rgb("#a02030"), a: -6deg) = rotate(a, box(stroke: 1.5pt + c, inset: 6pt, radius: 3pt, align(center, text(fill: c, weight: "bold", it))))
#let dots(w: 5cm) = box(width: w, repeat[.])
"""
