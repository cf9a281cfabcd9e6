"""Drawing board: Typst pages with ink and boxes, scans, mixed papers, and fillable forms."""

import io
import random
import re
from collections.abc import Callable
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

HEAD = r"""
#set document(date: none)
#set page(paper: "a4", margin: 2cm)
#set text(font: "Carlito", size: 10.5pt, hyphenate: false, ligatures: false)
#set smartquote(enabled: false)
#let pen(body, size: 15pt, fill: rgb("#1c2f86")) = text(
  font: "Dancing Script", size: size, fill: fill, body)
#let rule(w: 6cm, body) = box(width: w, stroke: (bottom: 0.6pt), inset: (bottom: 3pt), body)
#let stamp(angle, colour, body) = rotate(angle, box(stroke: 2pt + colour, inset: 7pt, radius: 3pt,
  text(fill: colour, weight: "bold", body)))
#let cap(body) = text(size: 0.78em, fill: luma(90), body)
"""

TOKEN = re.compile(r"<<(\w+)((?: [\w.#-]+)*)>>")


def _wave(rng: random.Random, width: float, height: float) -> list[tuple[float, ...]]:
    """Letters run together, the first and a later one tall."""
    count = rng.randint(5, 9)
    step = width * 0.8 / count
    x = width * 0.05
    strokes: list[tuple[float, ...]] = [(x, height * rng.uniform(0.45, 0.8))]
    for number in range(count):
        tall = 1.0 if number in (0, count // 2) else rng.uniform(0.25, 0.6)
        top = height * (0.75 - 0.75 * tall)
        ahead = x + step * rng.uniform(0.7, 1.3)
        strokes.append(
            (
                x + step * rng.uniform(-0.4, 0.5),
                top,
                ahead + step * rng.uniform(-0.9, 0.3),
                top + height * 0.1,
                ahead,
                height * rng.uniform(0.55, 0.85),
            )
        )
        x = ahead
    return strokes


def _loops(rng: random.Random, width: float, height: float) -> list[tuple[float, ...]]:
    """Slanting loops that shrink into a line."""
    count = rng.randint(3, 6)
    x, base = width * 0.08, height * 0.75
    strokes: list[tuple[float, ...]] = [(x, base)]
    for number in range(count):
        size = 1 - 0.8 * number / count + rng.uniform(-0.1, 0.1)
        wide = width * 0.55 / count
        strokes.append(
            (
                x + wide * 2.4,
                base - height * 0.8 * size,
                x + wide * 0.6,
                base - height * size,
                x + wide * 0.5,
                base - height * 0.1,
            )
        )
        x += wide * rng.uniform(0.8, 1.2)
        strokes.append((x - wide * 0.2, base + height * 0.25, x, base + 2, x + 2, base - 2))
    strokes.append((width * 0.75, base - height * 0.3, width * 0.8, base, width, base - 4))
    return strokes


def _spikes(rng: random.Random, width: float, height: float) -> list[tuple[float, ...]]:
    """Sharp strokes up and down, then a long tail."""
    x = width * 0.04
    strokes: list[tuple[float, ...]] = [(x, height * 0.9)]
    for _ in range(rng.randint(3, 6)):
        for level in (rng.uniform(0.0, 0.45), rng.uniform(0.6, 1.0)):
            last = strokes[-1][-1]
            step = width * rng.uniform(0.02, 0.09)
            goal = height * level
            strokes.append((x + step * 0.2, (last * 2 + goal) / 3, x + step, goal, x + step, goal))
            x += step
    strokes.append((x + width * 0.1, height * 0.3, width * 0.7, height * 0.7, width, height * 0.45))
    return strokes


def _initial(rng: random.Random, width: float, height: float) -> list[tuple[float, ...]]:
    """A big round initial and a flat scrawl."""
    strokes: list[tuple[float, ...]] = [(width * 0.22, height * 0.15)]
    strokes.append(
        (-width * 0.05, -height * 0.2, -width * 0.02, height * 1.2, width * 0.2, height * 0.85)
    )
    strokes.append(
        (width * 0.38, height * 0.55, width * 0.2, height * 0.1, width * 0.28, height * 0.7)
    )
    x = width * 0.28
    for _ in range(rng.randint(4, 8)):
        step = width * rng.uniform(0.05, 0.11)
        strokes.append(
            (
                x + step * 0.3,
                height * rng.uniform(0.3, 0.5),
                x + step * 0.8,
                height * rng.uniform(0.4, 0.6),
                x + step,
                height * rng.uniform(0.6, 0.75),
            )
        )
        x += step
    return strokes


def ink(seed: int = 1, width: float = 120, height: float = 34, colour: str = "1c2f86") -> str:
    """A signature: one irregular line of curves, with a flourish now and then."""
    rng = random.Random(seed)
    hand = rng.choice((_wave, _loops, _spikes, _initial))
    first, *rest = hand(rng, width, height)
    lines = [f"curve.move(({first[0]:.1f}pt, {first[1]:.1f}pt))"]
    if rng.random() < 0.5:
        rest.append(
            (
                width,
                height * 0.3,
                width * 0.7,
                height,
                width * rng.uniform(0.05, 0.4),
                height * rng.uniform(0.85, 1),
            )
        )
    for a, b, c, d, e, f in rest:
        lines.append(
            f"curve.cubic(({a:.1f}pt, {b:.1f}pt), ({c:.1f}pt, {d:.1f}pt), ({e:.1f}pt, {f:.1f}pt))"
        )
    body = ", ".join(lines)
    pen = f'(paint: rgb("#{colour}"), thickness: {rng.uniform(0.8, 1.5):.2f}pt, cap: "round")'
    return (
        f"#box(width: {width}pt, height: {height}pt, baseline: 30%, "
        f"place(curve(stroke: {pen}, {body})))"
    )


def square(mark: str, size: float = 9, colour: str = "222222") -> str:
    """A box to tick: empty, with a tick or with a cross, drawn."""
    ends = {
        "tick": f"curve.move((1pt, {size * 0.5}pt)), curve.line(({size * 0.4}pt, {size * 0.9}pt)), "
        f"curve.line(({size * 1.15}pt, {-size * 0.25}pt))",
        "cross": f"curve.move((1pt, 1pt)), curve.line(({size - 1}pt, {size - 1}pt)), "
        f"curve.move(({size - 1}pt, 1pt)), curve.line((1pt, {size - 1}pt))",
    }
    drawn = ends.get(mark)
    inner = f'place(curve(stroke: 1.4pt + rgb("#{colour}"), {drawn}))' if drawn else "[]"
    return f"#box(width: {size}pt, height: {size}pt, stroke: 0.7pt, baseline: 10%, {inner})"


def _token(found: re.Match[str]) -> str:
    name, words = found[1], found[2].split()
    if name == "sig":
        numbers = [float(word) for word in words[1:3]]
        return ink(int(words[0]), *numbers, **({"colour": words[3]} if len(words) > 3 else {}))
    size = float(words[0]) if words else 9
    return square(name, size, words[1] if len(words) > 1 else "222222")


def page(source: str) -> bytes:
    """Typst source with tokens like <<sig 3>> or <<tick>> as a PDF."""
    whole = HEAD + re.sub(r"<(?=[\w.+-]+\\@)", r"\\<", TOKEN.sub(_token, source))
    made = typst.compile(whole.encode())
    return made if len(made) < 34_000 else untagged(made)


def untagged(pdf: bytes) -> bytes:
    """The same pages without the tree of tags, which weighs much on tables."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    for key in ("/StructTreeRoot", "/MarkInfo"):
        writer.root_object.pop(NameObject(key), None)
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def plain(layout: str, label: dict[str, Any], source: str) -> Paper:
    """A text PDF."""
    return Paper(layout, "a", "text", page(source), label)


def copied(layout: str, label: dict[str, Any], how: Scanner, source: str) -> Paper:
    """A paper that was printed, signed and scanned."""
    before = page(source)
    return Paper(layout, "a", "scan", scan(before, how), label, before)


def joined(*parts: bytes) -> bytes:
    """PDFs one behind the other."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mixed(layout: str, label: dict[str, Any], how: Scanner, source: str, behind: str) -> Paper:
    """Text pages followed by pages that were scanned."""
    front, back = page(source), page(behind)
    return Paper(layout, "a", "mixed", joined(front, scan(back, how)), label, joined(front, back))


def fillable(
    layout: str,
    label: dict[str, Any],
    draw: Callable[[Canvas], None],
    size: tuple[float, float] = (595.3, 841.9),
) -> Paper:
    """A form with fields: `draw` puts everything upon the sheet."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return Paper(layout, "a", "form", out.getvalue(), label)
