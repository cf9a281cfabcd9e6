"""Makes typst's PDFs smaller: fonts without hints, no structure tree, object streams as they come."""

import io
import itertools
import struct
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject


def _glyph(data: bytes) -> bytes:
    """A simple glyph without its instructions; composite ones stay as they are."""
    if len(data) < 10:
        return data
    count = struct.unpack(">h", data[:2])[0]
    if count < 0:
        return data
    at = 10 + 2 * count
    size = struct.unpack(">H", data[at : at + 2])[0]
    slim = data[:at] + b"\0\0" + data[at + 2 + size :]
    return slim + b"\0" * (-len(slim) % 4)


def font(data: bytes) -> bytes:
    """A TrueType font without hints."""
    count = struct.unpack(">H", data[4:6])[0]
    tables = {}
    for n in range(count):
        tag, _, at, size = struct.unpack(">4sIII", data[12 + 16 * n : 28 + 16 * n])
        tables[tag] = data[at : at + size]
    if b"glyf" not in tables:
        return data
    long = struct.unpack(">h", tables[b"head"][50:52])[0]
    loca = tables[b"loca"]
    spots = [
        s * (1 if long else 2)
        for s in struct.unpack(f">{len(loca) // (4 if long else 2)}{'I' if long else 'H'}", loca)
    ]
    glyphs, places = b"", [0]
    for a, b in itertools.pairwise(spots):
        glyphs += _glyph(tables[b"glyf"][a:b])
        places.append(len(glyphs))
    tables[b"glyf"] = glyphs
    tables[b"loca"] = struct.pack(f">{len(places)}I", *places)
    tables[b"head"] = tables[b"head"][:50] + b"\0\1" + tables[b"head"][52:]
    for tag in (b"fpgm", b"prep", b"cvt "):
        tables.pop(tag, None)
    out = data[:4] + struct.pack(">HHHH", len(tables), 0, 0, 0)
    at = 12 + 16 * len(tables)
    body = b""
    for tag, table in sorted(tables.items()):
        out += struct.pack(">4sIII", tag, 0, at + len(body), len(table))
        body += table + b"\0" * (-len(table) % 4)
    return out + body


def slim(pdf: bytes) -> bytes:
    """The PDF with smaller fonts."""
    writer = PdfWriter()
    done: set[int] = set()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.pop(NameObject("/StructParents"), None)
        new = writer.add_page(page)
        resources: Any = new["/Resources"]
        for ref in resources.get("/Font", {}).values():
            low = (
                ref.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            )
            if "/FontFile2" in low and low["/FontFile2"].indirect_reference.idnum not in done:
                stream = low["/FontFile2"]
                done.add(stream.indirect_reference.idnum)
                stream.set_data(font(stream.get_data()))
                stream.pop("/Length1", None)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
