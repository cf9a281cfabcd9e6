"""Embedded TrueType fonts without their hinting programs and names: a third of the size."""

import io
import struct
from itertools import pairwise

import pypdf
from pypdf.generic import NameObject, StreamObject

DROP = (b"cvt ", b"fpgm", b"prep", b"name")


def bare(glyph: bytes) -> bytes:
    """A simple glyph without its instructions; composites stay."""
    if len(glyph) < 12:
        return glyph
    contours = struct.unpack(">h", glyph[:2])[0]
    if contours < 0:
        return glyph
    at = 10 + 2 * contours
    length = struct.unpack(">H", glyph[at : at + 2])[0]
    out = glyph[:at] + b"\0\0" + glyph[at + 2 + length :]
    return out + b"\0" * (-len(out) % 4)


def font(data: bytes) -> bytes:
    """The sfnt rebuilt."""
    count = struct.unpack(">H", data[4:6])[0]
    tables = {}
    for i in range(count):
        tag, _sum, start, size = struct.unpack(">4sLLL", data[12 + 16 * i : 28 + 16 * i])
        tables[tag] = data[start : start + size]
    long = struct.unpack(">h", tables[b"head"][50:52])[0]
    loca = [
        n * (1 if long else 2)
        for (n,) in struct.iter_unpack(">L" if long else ">H", tables[b"loca"])
    ]
    glyf, places = b"", [0]
    for start, end in pairwise(loca):
        glyf += bare(tables[b"glyf"][start:end])
        places.append(len(glyf))
    tables[b"glyf"] = glyf
    tables[b"loca"] = b"".join(
        struct.pack(">L", n) if long else struct.pack(">H", n // 2) for n in places
    )
    kept = [(t, d) for t, d in tables.items() if t not in DROP]
    head = data[:4] + struct.pack(">HHHH", len(kept), 128, 3, max(0, len(kept) * 16 - 128))
    body, offset = b"", 12 + 16 * len(kept)
    for tag, table in kept:
        head += struct.pack(">4sLLL", tag, 0, offset + len(body), len(table))
        body += table + b"\0" * (-len(table) % 4)
    return head + body


def slim(pdf: bytes) -> bytes:
    """The whole file, with slim fonts."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for item in list(writer._objects):
        if isinstance(item, StreamObject) and item.get_data()[:4] in (b"\0\1\0\0", b"true"):
            item.set_data(font(item.get_data()))
        elif isinstance(item, StreamObject) and item.get("/Type") == "/Metadata":
            item.set_data(b"")
    writer._root_object.pop(NameObject("/StructTreeRoot"), None)
    writer._root_object.pop(NameObject("/Metadata"), None)
    writer.compress_identical_objects(remove_unreferenced=True)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
