"""Smaller PDFs: embedded TrueType subsets without hinting, no structure tree."""

import io
import struct
import zlib
from itertools import pairwise

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, NumberObject, StreamObject

KEEP = (b"head", b"hhea", b"hmtx", b"maxp", b"loca", b"glyf", b"cmap", b"OS/2", b"post")


def bare(glyph: bytes) -> bytes:
    """One glyph without its instructions."""
    if len(glyph) < 12:
        return glyph
    contours = struct.unpack(">h", glyph[:2])[0]
    if contours >= 0:
        at = 10 + 2 * contours
        size = struct.unpack(">H", glyph[at : at + 2])[0]
        out = glyph[:at] + b"\0\0" + glyph[at + 2 + size :]
    else:
        part, at = bytearray(glyph), 10
        while True:
            flags = struct.unpack(">H", part[at : at + 2])[0]
            part[at : at + 2] = struct.pack(">H", flags & ~0x100)
            at += (
                4
                + (4 if flags & 1 else 2)
                + (2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0)
            )
            if not flags & 0x20:
                break
        out = bytes(part[:at])
    return out + b"\0" * (-len(out) % 4)


def unhinted(font: bytes) -> bytes:
    """The font's tables without programs for hinting."""
    tables: dict[bytes, bytes] = {}
    for n in range(struct.unpack(">H", font[4:6])[0]):
        tag, _, at, size = struct.unpack(">4sLLL", font[12 + 16 * n : 28 + 16 * n])
        tables[tag] = font[at : at + size]
    if not {b"head", b"loca", b"glyf", b"maxp"} <= set(tables):
        return font
    long = struct.unpack(">h", tables[b"head"][50:52])[0]
    loca = tables[b"loca"]
    ends = (
        list(struct.unpack(f">{len(loca) // 4}L", loca))
        if long
        else [2 * x for x in struct.unpack(f">{len(loca) // 2}H", loca)]
    )
    glyf, places = b"", [0]
    for start, end in pairwise(ends):
        glyf += bare(tables[b"glyf"][start:end])
        places.append(len(glyf))
    tables[b"glyf"], tables[b"loca"] = glyf, struct.pack(f">{len(places)}L", *places)
    head = bytearray(tables[b"head"])
    head[50:52] = b"\0\1"
    tables[b"head"] = bytes(head)
    kept = [(tag, tables[tag]) for tag in sorted(tables) if tag in KEEP]
    out, at = (
        struct.pack(">LHHHH", 0x00010000, len(kept), 64, 2, len(kept) * 16 - 64),
        12 + 16 * len(kept),
    )
    body = b""
    for tag, data in kept:
        out += tag + struct.pack(">LLL", 0, at + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return out + body


def slim(pdf: bytes) -> bytes:
    """The PDF with lean fonts; as it is where it embeds none."""
    if b"/FontFile2" not in pdf:
        return pdf
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for key in ("/StructTreeRoot", "/MarkInfo", "/Metadata"):
        writer.root_object.pop(NameObject(key), None)
    for thing in writer._objects:
        if isinstance(thing, dict) and "/FontFile2" in thing:
            old = thing["/FontFile2"]
            raw = unhinted(old.get_data())
            new = StreamObject()
            new.set_data(zlib.compress(raw, 9))
            new[NameObject("/Filter")] = NameObject("/FlateDecode")
            new[NameObject("/Length1")] = NumberObject(len(raw))
            thing[NameObject("/FontFile2")] = writer._add_object(new)
    writer.compress_identical_objects(remove_unreferenced=True)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
