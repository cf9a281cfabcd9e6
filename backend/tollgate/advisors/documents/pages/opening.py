"""Bytes to a `Document`: opens the file, reads every page within limits, runs OCR where needed.

Runs inside the bounded child process; nothing here is called on a stranger's file elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from tollgate.advisors.documents.pages import form_fields as fields
from tollgate.advisors.documents.pages import hidden, ink, layout
from tollgate.advisors.documents.pages.glyphs import (
    Frame,
    RawWord,
    TextLayer,
    frame_of,
    read_text_layer,
)
from tollgate.advisors.documents.pages.ink import Raster
from tollgate.advisors.documents.pages.layout import BoxFound
from tollgate.advisors.documents.pages.pages import Box, Document, Hidden, Page, Trouble
from tollgate.advisors.documents.pages.wordless import without_text

_TEXT_DPI = 144
_SCAN_DPI = 180
_MOST_PIXELS = 9_000_000
_FEWEST_LETTERS = 25  # below this, a page with something drawn on it is read as an image
_PICTURE_SHARE = 0.12
_PICTURE_POINTS = (44.0, 13.0)
_MOST_PICTURES = 6


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost."""

    pages: int = 200
    scanned_pages: int = 40
    letters_per_page: int = 60_000
    bytes: int = 60_000_000


@dataclass(slots=True)
class _Budget:
    scanned_pages: int


def open_document(data: bytes, limits: Limits) -> Document:
    """Read all pages; what cannot be read comes back as `Document.error`."""
    if not data.strip(b"\0 \t\r\n"):
        return Document(error=Trouble("empty", "the file is empty"))
    if len(data) > limits.bytes:
        return Document(error=Trouble("too_large", f"the file has {len(data)} bytes"))
    start = data.find(b"%PDF-")
    if start < 0:
        return Document(error=Trouble("not_a_pdf", "the file has no PDF header"))
    with _opened(data, start) as pdf:
        if isinstance(pdf, Trouble):
            return Document(error=pdf)
        return _read(pdf, data, limits)


@contextmanager
def _opened(data: bytes, start: int) -> Iterator[Any]:
    import pypdfium2 as pdfium

    # Bytes before the header shift every offset of the file; both readings are tried.
    failure = Trouble("corrupt", "the file cannot be opened as a PDF")
    for content in (data, data[start:]) if start else (data,):
        try:
            pdf = pdfium.PdfDocument(content)
            pages = len(pdf)
        except pdfium.PdfiumError as problem:
            if "password" in str(problem).lower() or "security" in str(problem).lower():
                failure = Trouble("encrypted", "the file is encrypted and asks for a password")
            continue
        if pages:
            try:
                yield pdf
            finally:
                pdf.close()
            return
        pdf.close()
    yield failure


def _read(pdf: Any, data: bytes, limits: Limits) -> Document:
    import pypdfium2 as pdfium

    troubles: list[Trouble] = []
    try:
        pdf.init_forms()
    except pdfium.PdfiumError:
        troubles.append(Trouble("low_quality", "the form fields cannot be read"))
    count = len(pdf)
    if count > limits.pages:
        troubles.append(
            Trouble("low_quality", f"only the first {limits.pages} of {count} pages were read")
        )
    budget = _Budget(limits.scanned_pages)
    pages: list[Page] = []
    failed = 0
    for index in range(min(count, limits.pages)):
        try:
            page = _read_page(pdf, index, limits, budget)
        except pdfium.PdfiumError:
            failed += 1
            page = Page(index + 1, "", 595.0, 842.0, quality=0.0)
            troubles.append(Trouble("low_quality", "the page cannot be read", index + 1))
        pages.append(page)
    if failed == len(pages):
        return Document(error=Trouble("corrupt", "no page of the file can be read"))
    from tollgate.advisors.documents.pages.digital_signatures import read_seals

    return Document(
        tuple(pages), read_seals(data, pages), _attachments(pdf), tuple(_all(troubles, pages))
    )


def _attachments(pdf: Any) -> tuple[str, ...]:
    import pypdfium2 as pdfium

    names = []
    for i in range(min(pdf.count_attachments(), 50)):
        try:
            names.append(pdf.get_attachment(i).get_name())
        except (pdfium.PdfiumError, UnicodeError):
            continue
    return tuple(names)


def _all(troubles: list[Trouble], pages: list[Page]) -> Iterator[Trouble]:
    yield from troubles
    for page in pages:
        if page.source != "text":
            yield Trouble("scanned", "read by character recognition", page.number)
            if page.quality < 0.85:
                yield Trouble("low_quality", "the image is hard to read", page.number)
        for found in page.hidden:
            if sum(letter.isalnum() for letter in found.text) >= 3:
                message = f"{found.reason} text kept out: {found.text[:80]!r}"
                yield Trouble("hidden_text", message, page.number)


def _read_page(pdf: Any, index: int, limits: Limits, budget: _Budget) -> Page:
    import pypdfium2.raw as pdfium

    page = pdf[index]
    interactive_frame = frame_of(page)
    form = pdf.formenv.raw if pdf.formenv else None
    interactive = fields.read_interactive(page, form, interactive_frame)
    if pdfium.FPDFPage_GetAnnotCount(page.raw):
        pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
        page.close()
        page = pdf[index]
    layer = read_text_layer(page, limits.letters_per_page)
    back = (interactive_frame.turn - layer.frame.turn) % 360
    if back:
        _turn_interactive(interactive, back, interactive_frame)
    things = _things(page, layer.frame)
    raster = _render(page, layer.frame, _TEXT_DPI)
    seen, unseen = hidden.divide(layer.words, layer.frame, raster, things.covers)
    if _is_image(seen, raster, things):
        scanned = _read_image(page, index, layer, budget)
        if scanned is not None:
            invisible = [found for found in unseen if found.reason != "invisible"]
            return replace(
                scanned,
                hidden=(*scanned.hidden, *invisible, *_contradicting(unseen, scanned)),
                notes=tuple(interactive.notes),
            )
    words = _merged(seen, things, raster, page, budget)
    source = "mixed" if len(words) > len(seen) else "text"
    words += fields.unseen_values(interactive, words)
    without_text(page)
    bare = _render(page, layer.frame, _TEXT_DPI)
    drawn = ink.look(raster, words, things.pictures, scanned=False, wordless=bare)
    boxes = [*interactive.boxes, *_outside(drawn.boxes, interactive.boxes)]
    laid = layout.lay_out(words, boxes, drawn.rules, layer.frame.width)
    return Page(
        number=index + 1,
        text=laid.text,
        width=layer.frame.width,
        height=layer.frame.height,
        turned=(layer.frame.turn - interactive_frame.turn) % 360,
        source=source,
        words=laid.words,
        segments=laid.segments,
        marks=laid.marks,
        ink=drawn.ink,
        rules=drawn.rules,
        struck=drawn.struck,
        fields=tuple(interactive.fields),
        hidden=tuple(unseen),
        notes=tuple(interactive.notes),
    )


def _turn_interactive(interactive: fields.Interactive, degrees: int, frame: Frame) -> None:
    """Bring annotation boxes into the frame that was turned counter-clockwise by `degrees`."""

    def turn(box: Box) -> Box:
        width, height = frame.width, frame.height
        for _ in range((-degrees // 90) % 4):
            box = (height - box[3], box[0], height - box[1], box[2])
            width, height = height, width
        return box

    interactive.fields[:] = [replace(f, box=turn(f.box)) for f in interactive.fields]
    interactive.boxes[:] = [replace(b, box=turn(b.box)) for b in interactive.boxes]
    interactive.notes[:] = [replace(n, box=turn(n.box)) for n in interactive.notes]


@dataclass(frozen=True, slots=True)
class _Things:
    pictures: tuple[Box, ...]
    covers: tuple[tuple[Box, frozenset[int]], ...]


def _things(page: Any, frame: Frame) -> _Things:
    """Pictures on the page, and which text is painted before an opaque one."""
    import ctypes

    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    pictures: list[Box] = []
    covers: list[tuple[Box, frozenset[int]]] = []
    below: set[int] = set()
    for i in range(min(raw.FPDFPage_CountObjects(page.raw), 20_000)):
        thing = raw.FPDFPage_GetObject(page.raw, i)
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            below.add(ctypes.addressof(thing.contents))
        elif kind == raw.FPDF_PAGEOBJ_IMAGE and len(pictures) < 200:
            box = _bounds(thing, frame)
            pictures.append(box)
            if below and not raw.FPDFPageObj_HasTransparency(thing):
                covers.append((box, frozenset(below)))
    try:
        nested = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4)
        for count, item in enumerate(nested):
            if item.level and count < 200:
                left, bottom, right, top = item.get_bounds()
                pictures.append(frame.box(left, bottom, right, top))
    except pdfium.PdfiumError:
        pass
    return _Things(tuple(pictures), tuple(covers))


def _bounds(thing: Any, frame: Frame) -> Box:
    import ctypes

    import pypdfium2.raw as raw

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(thing, left, bottom, right, top)
    return frame.box(left.value, bottom.value, right.value, top.value)


def _render(page: Any, frame: Frame, dpi: float) -> Raster:
    """The page in grey, in the same upright frame as its words."""
    import numpy as np

    area = frame.width * frame.height
    scale = min(dpi / 72, (_MOST_PIXELS / max(area, 1.0)) ** 0.5)
    extra = (frame.turn - page.get_rotation()) % 360
    bitmap = page.render(scale=scale, rotation=extra, grayscale=True, draw_annots=True)
    grey = np.ascontiguousarray(bitmap.to_numpy().reshape(bitmap.height, bitmap.width, -1)[:, :, 0])
    bitmap.close()
    return Raster(grey, grey.shape[1] / frame.width)


def _is_image(seen: list[RawWord], raster: Raster, things: _Things) -> bool:
    letters = sum(len(word.text) for word in seen)
    odd = sum(_is_odd(sign) for word in seen for sign in word.text)
    if letters >= _FEWEST_LETTERS and odd < 0.3 * letters:
        return False
    return float((raster.grey < 160).mean()) > 0.002 or bool(things.pictures)


def _is_odd(sign: str) -> bool:
    return sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff" or ord(sign) < 32


def _read_image(page: Any, index: int, layer: TextLayer, budget: _Budget) -> Page | None:
    """The page by character recognition, or None when there is nothing to read on it."""
    from tollgate.advisors.documents.pages import ocr

    if budget.scanned_pages <= 0:
        return None
    budget.scanned_pages -= 1
    upright = replace(layer.frame, turn=page.get_rotation())
    scan = ocr.read_scan(_render(page, upright, _SCAN_DPI))
    if not scan.words:
        return None
    height, width = scan.raster.grey.shape
    scale = scan.raster.scale
    drawn = ink.look(scan.raster, scan.words, (), scanned=True)
    laid = layout.lay_out(scan.words, drawn.boxes, drawn.rules, width / scale)
    return Page(
        number=index + 1,
        text=laid.text,
        width=width / scale,
        height=height / scale,
        turned=scan.turned,
        source="ocr",
        quality=round(scan.quality, 3),
        words=laid.words,
        segments=laid.segments,
        marks=laid.marks,
        ink=drawn.ink,
        rules=drawn.rules,
        struck=drawn.struck,
    )


def _contradicting(unseen: list[Hidden], page: Page) -> list[Hidden]:
    """Invisible text over a scan is its own recognised text, unless it says something else."""
    spoken = {token.strip(".,:;()").casefold() for token in page.text.split()}
    odd = []
    for found in unseen:
        if found.reason != "invisible":
            continue
        tokens = [token.strip(".,:;()").casefold() for token in found.text.split()]
        if sum(token not in spoken for token in tokens) > max(0.5 * len(tokens), 2):
            odd.append(found)
    return odd


def _merged(
    seen: list[RawWord], things: _Things, raster: Raster, page: Any, budget: _Budget
) -> list[RawWord]:
    """The words of a text page, with what its larger pictures say."""
    words = list(seen)
    for box in _telling(seen, things.pictures, raster)[:_MOST_PICTURES]:
        if budget.scanned_pages <= 0:
            break
        budget.scanned_pages -= 1
        words += _in_picture(raster, box, seen)
    return words


def _telling(seen: list[RawWord], pictures: tuple[Box, ...], raster: Raster) -> list[Box]:
    """Pictures large enough to hold text, largest first; each place once."""
    height, width = (side / raster.scale for side in raster.grey.shape)
    kept: list[Box] = []
    for box in sorted(pictures, key=lambda b: (b[0] - b[2]) * (b[3] - b[1])):
        x0, y0, x1, y1 = max(box[0], 0), max(box[1], 0), min(box[2], width), min(box[3], height)
        if x1 - x0 < _PICTURE_POINTS[0] or y1 - y0 < _PICTURE_POINTS[1]:
            continue
        large = (x1 - x0) * (y1 - y0) > _PICTURE_SHARE * width * height
        if not large and y1 < 0.18 * height:  # a logo in the head
            continue
        if not any(_same(box, other) for other in kept):
            kept.append((x0, y0, x1, y1))
    return kept


def _same(box: Box, other: Box) -> bool:
    return all(abs(a - b) < 3 for a, b in zip(box, other, strict=True))


def _in_picture(raster: Raster, box: Box, seen: list[RawWord]) -> list[RawWord]:
    import numpy as np

    from tollgate.advisors.documents.pages import ocr

    piece = raster.crop(box)
    if not piece.size or int(piece.max()) - int(piece.min()) < 40:
        return []
    scan = ocr.read_scan(Raster(np.ascontiguousarray(piece), raster.scale))
    if scan.turned:
        return []
    found = []
    for word in scan.words:
        x0, y0, x1, y1 = word.box
        moved = (x0 + box[0], y0 + box[1], x1 + box[0], y1 + box[1])
        if word.score >= 0.75 and not any(_covers(other.box, moved) for other in seen):
            found.append(replace(word, box=moved, base=word.base + box[1]))
    return found


def _covers(box: Box, other: Box) -> bool:
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _outside(drawn: tuple[BoxFound, ...], known: list[BoxFound]) -> list[BoxFound]:
    return [
        found
        for found in drawn
        if not any(
            _covers(other.box, found.box) or _covers(found.box, other.box) for other in known
        )
    ]
