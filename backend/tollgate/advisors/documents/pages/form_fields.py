"""Interactive parts of a page: form fields, tick boxes and radio buttons, notes and stamps."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any

from tollgate.advisors.documents.pages.glyphs import Frame, RawWord
from tollgate.advisors.documents.pages.layout import BoxFound
from tollgate.advisors.documents.pages.pages import Box, FormField, Note

_HIDDEN_FLAGS = 0x02 | 0x20  # hidden, no view
_KINDS = {2: "check", 3: "radio", 4: "choice", 5: "choice", 6: "text", 7: "signature"}
_NOTES = {1: "Text", 3: "FreeText", 13: "Stamp", 15: "Ink", 9: "Highlight", 12: "StrikeOut"}
_MOST_ANNOTATIONS = 2_000
_STAMP_NAMES = {
    "notapproved": "NOT APPROVED",
    "asis": "AS IS",
    "notforpublicrelease": "NOT FOR PUBLIC RELEASE",
    "forcomment": "FOR COMMENT",
    "topsecret": "TOP SECRET",
    "forpublicrelease": "FOR PUBLIC RELEASE",
}


@dataclass(slots=True)
class Interactive:
    """The annotations of one page."""

    fields: list[FormField] = field(default_factory=list)
    boxes: list[BoxFound] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def read_interactive(page: Any, form: Any, frame: Frame) -> Interactive:
    """Fields, tick boxes and notes that are not hidden by a flag."""
    import pypdfium2.raw as pdfium

    found = Interactive()
    for i in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, i)
        if not annotation:
            continue
        try:
            if not pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN_FLAGS:
                _read(annotation, form, frame, found)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def _read(annotation: Any, form: Any, frame: Frame, found: Interactive) -> None:
    import pypdfium2.raw as pdfium

    subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    box = _box(annotation, frame)
    if subtype == pdfium.FPDF_ANNOT_WIDGET and form:
        kind = _KINDS.get(pdfium.FPDFAnnot_GetFormFieldType(form, annotation))
        if kind is None:
            return
        name = _field_text(pdfium.FPDFAnnot_GetFormFieldName, form, annotation)
        if kind in ("check", "radio"):
            ticked = bool(pdfium.FPDFAnnot_IsChecked(form, annotation))
            found.boxes.append(BoxFound(box, ticked, "form", name))
            value = "on" if ticked else ""
        else:
            value = _field_text(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)
        found.fields.append(FormField(name, kind, value.strip(), box))
    elif subtype in _NOTES:
        name = _string(annotation, b"Name").lstrip("/")
        found.notes.append(Note(_NOTES[subtype], name, _string(annotation, b"Contents"), box))


def _box(annotation: Any, frame: Frame) -> Box:
    import pypdfium2.raw as pdfium

    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, rect)
    return frame.box(rect.left, rect.bottom, rect.right, rect.top)


def _field_text(call: Any, form: Any, annotation: Any) -> str:
    size = call(form, annotation, None, 0)
    if size <= 2 or size > 200_000:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    call(form, annotation, buffer, size)
    return _utf16(buffer)


def _string(annotation: Any, key: bytes) -> str:
    import pypdfium2.raw as pdfium

    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if size <= 2 or size > 200_000:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    return _utf16(buffer).strip()


def _utf16(buffer: Any) -> str:
    text = bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def unseen_values(found: Interactive, words: list[RawWord]) -> list[RawWord]:
    """Words for field values and stamps that have no appearance on the page."""
    missing: list[RawWord] = []
    for item in found.fields:
        if item.kind in ("text", "choice") and item.value and not _stands(item.box, words):
            missing += _typed(item.value, item.box)
    for note in found.notes:
        if note.kind in ("FreeText", "Stamp") and not _stands(note.box, words):
            text = note.text or _STAMP_NAMES.get(note.name.lower(), note.name.upper())
            if text and not text.startswith("#"):
                missing += _typed(text, note.box)
    return missing


def _stands(box: Box, words: list[RawWord]) -> bool:
    return any(
        box[0] - 2 <= (w.box[0] + w.box[2]) / 2 <= box[2] + 2
        and box[1] - 2 <= (w.box[1] + w.box[3]) / 2 <= box[3] + 2
        for w in words
    )


def _typed(text: str, box: Box) -> list[RawWord]:
    """Lay a text into a box, line by line, letters of even width."""
    lines = [line for line in text.split("\n") if line.strip()][:200]
    if not lines:
        return []
    height = (box[3] - box[1]) / len(lines)
    size = min(max(height * 0.75, 4.0), 11.0)
    words = []
    for row, line in enumerate(lines):
        x, base = box[0] + 2, box[1] + height * row + (height + size) / 2 - 0.2 * size
        for token in line.split():
            width = 0.5 * size * len(token)
            words.append(RawWord(token, (x, base - 0.75 * size, x + width, base), base, size))
            x += width + 0.27 * size
    return words
