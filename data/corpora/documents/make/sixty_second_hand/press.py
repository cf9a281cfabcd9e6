"""Typst pages with smaller fonts, pages put together, scans of them."""

import io
import struct
from typing import Any

import typst
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject
from scan import Scanner, scan

PRELUDE = """
#set document(date: none)
#let ink(w: 34mm, h: 9mm, c: rgb("#1b2a80"), s: 0.5) = box(width: w, height: h, {
  place(curve(stroke: 1pt + c, curve.move((0%, 70%)), curve.cubic((10%, -10%), (20%, 0%), (18%, 80%)), curve.cubic((22%, 120%), (34%, 10%), (38%, 40%)),
    curve.cubic((40%, 90%), (50%, 90%), (52%, 30%)), curve.cubic((56%, 100%), (s * 100%, 110%), (74%, 40%)), curve.cubic((80%, 90%), (90%, 60%), (100%, 20%))))
  place(line(start: (8%, 96%), end: (92%, 84%), stroke: 0.8pt + c)) })
#let hw(size: 20pt, body) = text(font: "Kristi", size: size, fill: rgb("#1b2a80"), body)
#let note(size: 13pt, body) = text(font: "dkg", size: size, fill: rgb("#22307f"), body)
#let yes = text(font: "DejaVu Sans")[☒]
#let no = text(font: "DejaVu Sans")[☐]
#let rule(w: 100%) = line(length: w, stroke: 0.5pt)
#let small(body) = text(size: 7.5pt, fill: luma(70), body)
#let kv(..a) = grid(columns: (auto, 1fr), column-gutter: 12pt, row-gutter: 7pt, ..a)
"""


def unhinted(font: bytes) -> bytes:
    """A TrueType font without the tables that only screens of old need."""
    count = struct.unpack(">H", font[4:6])[0]
    kept = []
    for k in range(count):
        tag, check, start, length = struct.unpack(">4sLLL", font[12 + 16 * k : 28 + 16 * k])
        if tag not in (b"fpgm", b"prep", b"cvt ", b"GDEF", b"GPOS", b"GSUB", b"kern"):
            kept.append((tag, check, font[start : start + length]))
    place = 12 + 16 * len(kept)
    head, body = font[:4] + struct.pack(">4H", len(kept), 16, 0, 0), b""
    for tag, check, data in kept:
        head += struct.pack(">4sLLL", tag, check, place + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return head + body


def typ(source: str) -> bytes:
    """A PDF from typst source with the helpers above, its fonts made smaller."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(typst.compile((PRELUDE + source).encode()))).pages:
        writer.add_page(page)
    for item in list(writer._objects):
        if isinstance(item, DictionaryObject) and "/FontFile2" in item:
            file = item["/FontFile2"].get_object()
            file.set_data(unhinted(file.get_data()))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def joined(*parts: bytes, turn: int = 0) -> bytes:
    """Pages one after another, perhaps turned."""
    writer = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            writer.add_page(page.rotate(turn) if turn else page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(pdf: bytes, **how: Any) -> bytes:
    """A small grey scan."""
    given: dict[str, Any] = {"dpi": 96, "noise": 3.0, "jpeg": 30, "blur": 0.35} | how
    return scan(pdf, Scanner(**given))
