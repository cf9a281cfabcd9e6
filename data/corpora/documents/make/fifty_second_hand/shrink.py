"""Embedded TrueType fonts without their hinting: a third of the bytes, the same outlines."""

import io
import struct
from itertools import pairwise

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject, NumberObject

HINTS = {b"fpgm", b"prep", b"cvt ", b"gasp", b"hdmx", b"VDMX", b"LTSH", b"GDEF", b"GPOS", b"GSUB"}


def bare(glyph: bytes) -> bytes:
    """One outline without its instructions; compound glyphs stay."""
    if len(glyph) < 10:
        return glyph
    count = struct.unpack(">h", glyph[:2])[0]
    if count < 0:
        return glyph
    at = 10 + 2 * count
    size = struct.unpack(">H", glyph[at : at + 2])[0]
    cut = glyph[:at] + b"\0\0" + glyph[at + 2 + size :]
    return cut + b"\0" * (-len(cut) % 4)


def unhinted(font: bytes) -> bytes:
    """The font file with fewer tables and a rewritten glyf."""
    count = struct.unpack(">H", font[4:6])[0]
    tables = {}
    for n in range(count):
        tag, _, at, size = struct.unpack(">4sIII", font[12 + 16 * n : 28 + 16 * n])
        tables[tag] = font[at : at + size]
    if b"glyf" not in tables:
        return font
    long = struct.unpack(">h", tables[b"head"][50:52])[0]
    loca = tables[b"loca"]
    places = (
        struct.unpack(f">{len(loca) // 4}I", loca)
        if long
        else [2 * v for v in struct.unpack(f">{len(loca) // 2}H", loca)]
    )
    glyphs = [bare(tables[b"glyf"][a:b]) for a, b in pairwise(places)]
    at, starts = 0, [0]
    for glyph in glyphs:
        at += len(glyph)
        starts.append(at)
    tables[b"glyf"] = b"".join(glyphs)
    tables[b"loca"] = struct.pack(f">{len(starts)}I", *starts)
    tables[b"head"] = tables[b"head"][:50] + struct.pack(">h", 1) + tables[b"head"][52:]
    kept = {tag: data for tag, data in tables.items() if tag not in HINTS}
    out, body, at = (
        [font[:4] + struct.pack(">HHHH", len(kept), 128, 3, len(kept) * 16 - 128)],
        [],
        12 + 16 * len(kept),
    )
    for tag, data in sorted(kept.items()):
        out.append(struct.pack(">4sIII", tag, 0, at, len(data)))
        body.append(data + b"\0" * (-len(data) % 4))
        at += len(body[-1])
    return b"".join(out + body)


def shrink(pdf: bytes) -> bytes:
    """The PDF with bare fonts."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for number in range(1, len(writer._objects) + 1):
        thing = writer._objects[number - 1]
        if isinstance(thing, dict) and "/FontFile2" in thing:
            stream = DecodedStreamObject()
            data = unhinted(thing["/FontFile2"].get_object().get_data())
            stream.set_data(data)
            packed = stream.flate_encode(9)
            packed[NameObject("/Length1")] = NumberObject(len(data))
            place = thing.raw_get("/FontFile2").idnum
            writer._objects[place - 1] = packed
    out, clean = io.BytesIO(), PdfWriter()
    for sheet in writer.pages:
        sheet.pop("/StructParents", None)
        clean.add_page(sheet)
    clean.write(out)
    return out.getvalue()
