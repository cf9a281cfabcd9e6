"""Makes typst's PDFs small: no structure tree, and fonts without their hinting programs."""

import io
import struct
from itertools import pairwise

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject, NumberObject

DROP = {b"fpgm", b"prep", b"cvt ", b"gasp"}


def glyphs(glyf: bytes, loca: list[int]) -> tuple[bytes, list[int]]:
    """The outlines without instructions, and their new places."""
    out, places = bytearray(), [0]
    for start, end in pairwise(loca):
        data = glyf[start:end]
        count = struct.unpack(">h", data[:2])[0] if len(data) > 10 else -1
        if count >= 0:
            at = 10 + 2 * count
            length = struct.unpack(">H", data[at : at + 2])[0]
            data = data[:at] + b"\0\0" + data[at + 2 + length :]
        out += data + b"\0" * (-len(data) % 4)
        places.append(len(out))
    return bytes(out), places


def dehint(font: bytes) -> bytes:
    """A TrueType font without hints."""
    if font[:4] not in (b"\0\1\0\0", b"true"):
        return font
    count = struct.unpack(">H", font[4:6])[0]
    tables = {}
    for i in range(count):
        tag, _, at, length = struct.unpack(">4sIII", font[12 + 16 * i : 28 + 16 * i])
        tables[tag] = font[at : at + length]
    tables = {tag: data for tag, data in tables.items() if tag not in DROP}
    long = struct.unpack(">h", tables[b"head"][50:52])[0]
    size = 4 if long else 2
    raw = tables[b"loca"]
    loca = [
        v * (1 if long else 2)
        for v in struct.unpack(f">{len(raw) // size}{'I' if long else 'H'}", raw)
    ]
    tables[b"glyf"], places = glyphs(tables[b"glyf"], loca)
    tables[b"loca"] = struct.pack(f">{len(places)}I", *places)
    tables[b"head"] = tables[b"head"][:50] + struct.pack(">h", 1) + tables[b"head"][52:]
    at, head, body = 12 + 16 * len(tables), b"", b""
    for tag in sorted(tables):
        data = tables[tag] + b"\0" * (-len(tables[tag]) % 4)
        total = sum(struct.unpack(f">{len(data) // 4}I", data)) & 0xFFFFFFFF
        head += struct.pack(">4sIII", tag, total, at + len(body), len(tables[tag]))
        body += data
    return (
        font[:4] + struct.pack(">HHHH", len(tables), 128, 3, len(tables) * 16 - 128) + head + body
    )


def slim(pdf: bytes) -> bytes:
    """The same pages, smaller."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.pop("/StructParents", None)
        writer.add_page(page)
    for item in list(writer._objects):
        if isinstance(item, dict) and "/FontFile2" in item:
            old = item["/FontFile2"].get_object()
            new = DecodedStreamObject()
            new.set_data(dehint(old.get_data()))
            small = new.flate_encode()
            small[NameObject("/Length1")] = NumberObject(len(new.get_data()))
            item[NameObject("/FontFile2")] = writer._add_object(small)
            writer._objects[old.indirect_reference.idnum - 1] = None
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
