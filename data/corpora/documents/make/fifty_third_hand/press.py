"""Typst sheets, scans, joined and flattened papers of the hand lu."""

import io
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject
from scan import Scanner, scan

from .board import FONTS, strokes
from .slim import slim

PRELUDE = """#set document(date: none)
#set smartquote(enabled: false)
#let ck = text(font: "DejaVu Sans")[☒]
#let un = text(font: "DejaVu Sans")[☐]
#let pen(s, size: 21pt) = text(font: "Kristi", size: size, fill: rgb("#1a2a7a"))[#s]
#let stamp(b, c: rgb("#a01830"), a: -7deg) = rotate(a, box(stroke: 1.5pt + c, inset: 6pt, radius: 3pt, text(fill: c, weight: "bold")[#b]))
#let rule = line(length: 100%, stroke: 0.5pt)
#let water(t) = place(center + horizon, rotate(-50deg, text(size: 80pt, fill: rgb("#dadada"), weight: "bold")[#t]))
#let ink(points) = box(width: 110pt, height: 26pt, curve(stroke: 1.1pt + rgb("#1a2a7a"), curve.move(points.at(0)), ..range(1, points.len() - 2, step: 3).map(i => curve.cubic(points.at(i), points.at(i + 1), points.at(i + 2)))))
"""


def typ(source: str) -> bytes:
    """A typst PDF; `§7` in the source is the scribble of seed 7."""
    head, *rest = source.split("§")
    for part in rest:
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        points = ", ".join(f"({x:.1f}pt, {y:.1f}pt)" for x, y in strokes(int(digits), 105, 25))
        head += f"#ink(({points},))" + part[len(digits) :]
    return slim(typst.compile((PRELUDE + head).encode(), font_paths=[FONTS]))


def scanned(name: str, page: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """A paper that went through the scanner."""
    return Paper(f"lu-{name}", "a", "scan", scan(page, how), label, page)


def mixed(name: str, first: bytes, second: bytes, label: dict[str, Any], how: Scanner) -> Paper:
    """Typed pages and then scanned ones."""
    return Paper(
        f"lu-{name}", "a", "mixed", join(first, scan(second, how)), label, join(first, second)
    )


def join(*parts: bytes, turn: int = 0) -> bytes:
    """Several PDFs as one; `turn` rotates every page."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page.rotate(turn) if turn else page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def flat(pdf: bytes) -> bytes:
    """The first page of a form, its fields turned into drawings."""
    writer = PdfWriter()
    page = writer.add_page(PdfReader(io.BytesIO(pdf)).pages[0])
    forms, calls = DictionaryObject(), []
    for number, reference in enumerate(page["/Annots"]):
        widget = reference.get_object()
        look = widget["/AP"]["/N"]
        if "/AS" in widget:
            look = look[widget["/AS"]]
        forms[NameObject(f"/W{number}")] = look.get_object().indirect_reference
        calls.append(
            f"q 1 0 0 1 {float(widget['/Rect'][0])} {float(widget['/Rect'][1])} cm /W{number} Do Q"
        )
    resources = page["/Resources"].get_object()
    resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object().update(forms)
    extra = DecodedStreamObject()
    extra.set_data(("\n" + "\n".join(calls)).encode())
    page[NameObject("/Contents")] = ArrayObject(
        [page.raw_get("/Contents"), writer._add_object(extra)]
    )
    del page["/Annots"]
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
