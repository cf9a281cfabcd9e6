"""Text that a machine would read and a person would not see: found, named, kept out of the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tollgate.advisors.documents.pages.glyphs import Frame, RawWord
from tollgate.advisors.documents.pages.ink import Raster
from tollgate.advisors.documents.pages.pages import Box, Hidden

_SMALLEST_POINTS = 3.0
_LEAST_CONTRAST = 18  # of 255 grey levels inside the word's box
_WHITE = 225


def divide(
    words: Iterable[RawWord],
    frame: Frame,
    raster: Raster,
    covers: Sequence[tuple[Box, frozenset[int]]],
) -> tuple[list[RawWord], list[Hidden]]:
    """Part what a person sees from what is hidden.

    `covers` are opaque pictures, each with the text objects that are painted before it.
    """
    seen: list[RawWord] = []
    hidden: list[Hidden] = []
    for word in words:
        reason = _reason(word, frame, raster, covers)
        if reason is None:
            seen.append(replace(word, hidden=None))
        else:
            hidden.append(Hidden(word.text, reason, word.box))
    return seen, _joined(hidden)


def _reason(
    word: RawWord,
    frame: Frame,
    raster: Raster,
    covers: Sequence[tuple[Box, frozenset[int]]],
) -> str | None:
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    if not (0 <= x <= frame.width and 0 <= y <= frame.height):
        return "off_page"
    if word.hidden == "invisible":
        return "invisible"
    if not any(letter.isalnum() for letter in word.text):
        return None
    if word.size < _SMALLEST_POINTS:
        return "tiny"
    if any(
        word.thing in below and box[0] <= x <= box[2] and box[1] <= y <= box[3]
        for box, below in covers
    ):
        return "covered"
    pixels = raster.crop(word.box)
    if not pixels.size:
        return None
    if int(pixels.max()) - int(pixels.min()) < _LEAST_CONTRAST:
        return "unseen"
    if word.hidden == "pale" and _median(pixels) > _WHITE:
        return "unseen"
    return None


def _median(pixels: object) -> float:
    import numpy as np

    return float(np.median(pixels))  # type: ignore[call-overload]  # an array of pixels


def _joined(hidden: list[Hidden]) -> list[Hidden]:
    """Neighbouring hidden words as one finding."""
    joined: list[Hidden] = []
    for found in hidden:
        last = joined[-1] if joined else None
        if last and last.reason == found.reason and abs(last.box[1] - found.box[1]) < 40:
            box = (
                min(last.box[0], found.box[0]),
                min(last.box[1], found.box[1]),
                max(last.box[2], found.box[2]),
                max(last.box[3], found.box[3]),
            )
            joined[-1] = Hidden(f"{last.text} {found.text}", found.reason, box)
        else:
            joined.append(found)
    return joined
