"""Smaller files: the hinting programs are taken out of embedded TrueType fonts."""

import io
import itertools
import struct

import pypdf
from pypdf.generic import NameObject, NumberObject, StreamObject

WITH_INSTRUCTIONS = 0x100
MORE = 0x20
WORDS, SCALE, TWO_SCALES, MATRIX = 0x1, 0x8, 0x40, 0x80


def bare_glyph(glyph: bytes) -> bytes:
    """One glyph without its instructions."""
    if len(glyph) < 10:
        return glyph
    (contours,) = struct.unpack(">h", glyph[:2])
    if contours >= 0:
        at = 10 + 2 * contours
        (length,) = struct.unpack(">H", glyph[at : at + 2])
        return glyph[:at] + b"\0\0" + glyph[at + 2 + length :]
    out, at, flags = bytearray(glyph), 10, MORE
    while flags & MORE:
        (flags,) = struct.unpack(">H", glyph[at : at + 2])
        struct.pack_into(">H", out, at, flags & ~WITH_INSTRUCTIONS)
        at += 8 if flags & WORDS else 6
        at += 2 if flags & SCALE else 4 if flags & TWO_SCALES else 8 if flags & MATRIX else 0
    return bytes(out[:at])


def bare_font(font: bytes) -> bytes:
    """The font without hinting."""
    count = struct.unpack(">H", font[4:6])[0]
    tables: dict[bytes, bytes] = {}
    for n in range(count):
        tag, _, start, length = struct.unpack(">4sIII", font[12 + 16 * n : 28 + 16 * n])
        tables[tag] = font[start : start + length]
    long = struct.unpack(">h", tables[b"head"][50:52])[0]
    size = 4 if long else 2
    places = [
        int.from_bytes(tables[b"loca"][i : i + size], "big") * (1 if long else 2)
        for i in range(0, len(tables[b"loca"]), size)
    ]
    glyf, loca = bytearray(), []
    for start, end in itertools.pairwise(places):
        loca.append(len(glyf))
        glyf += bare_glyph(tables[b"glyf"][start:end])
        glyf += b"\0" * (-len(glyf) % 4)
    loca.append(len(glyf))
    tables[b"glyf"] = bytes(glyf)
    tables[b"loca"] = b"".join(x.to_bytes(4, "big") for x in loca)
    tables[b"head"] = tables[b"head"][:50] + b"\0\1" + tables[b"head"][52:]
    for tag in (b"fpgm", b"prep", b"cvt "):
        tables.pop(tag, None)
    out, body = (
        bytearray(font[:4] + struct.pack(">HHHH", len(tables), 128, 3, 16 * len(tables) - 128)),
        bytearray(),
    )
    for tag, data in sorted(tables.items()):
        out += struct.pack(">4sIII", tag, 0, 12 + 16 * len(tables) + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return bytes(out + body)


def slim(pdf: bytes) -> bytes:
    """The PDF with bare fonts."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for thing in list(writer._objects):
        if not (thing and hasattr(thing, "get") and "/FontFile2" in thing):
            continue
        data = bare_font(thing["/FontFile2"].get_data())
        fresh = StreamObject()
        fresh.set_data(data)
        fresh[NameObject("/Length1")] = NumberObject(len(data))
        old = thing.raw_get("/FontFile2").idnum
        writer._objects[old - 1] = fresh.flate_encode(9)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
