"""Takes the text off an opened page, so that what is drawn on it can be seen by itself."""

from __future__ import annotations

from typing import Any

_MOST_THINGS = 20_000
_DEEPEST = 4


def without_text(page: Any) -> None:
    """Make all text of a page invisible, also in its form objects.

    The page must be read before: its text objects no longer count as seen afterwards.
    """
    import pypdfium2.raw as raw

    for i in range(min(raw.FPDFPage_CountObjects(page.raw), _MOST_THINGS)):
        _hush(raw.FPDFPage_GetObject(page.raw, i), 0)


def _hush(thing: Any, depth: int) -> None:
    import pypdfium2.raw as raw

    kind = raw.FPDFPageObj_GetType(thing)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        raw.FPDFTextObj_SetTextRenderMode(thing, raw.FPDF_TEXTRENDERMODE_INVISIBLE)
    elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
        for i in range(min(raw.FPDFFormObj_CountObjects(thing), _MOST_THINGS)):
            _hush(raw.FPDFFormObj_GetObject(thing, i), depth + 1)
