"""Pen strokes that a reader of characters takes for letters: a signature is no word.

Print and handwriting in letters stand in many small pieces, as high as the lines around them;
a signature is high, thin, in few long pieces, and the reader of characters is unsure of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.documents.pages.ink import Raster
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.pages.pixels import Component, components

_WAVES = re.compile(r"[mnuvwMNUVWAeirlcoC0~.'()-]+")
# "Date: __/__/____": a label with nothing behind it but the form's own strokes.
_BLANK = re.compile(r"[^\W\d_]{3,}\s?:[\s/\\_.,|-]*")
_SURE_SCORE = 0.9
_LINE_HEIGHTS = (6.0, 11.0)  # points; what a line of a page may measure
_TALL = 1.7  # of the height of a usual line
_THIN = 0.17  # share of dark pixels
_WIDE = 0.75  # of the usual height: a letter with its space is narrower
_FEWEST_LETTERS = 3  # pieces of a label before a stroke of the pen
_ENOUGH = 3  # signs out of six, one of how it is drawn among them


@dataclass(frozen=True, slots=True)
class Look:
    """How the dark of a piece lies: its height in points, how full it is, its largest part."""

    height: float
    density: float
    share: float
    span: float
    pieces: tuple[Component, ...]


def usual_height(boxes: list[Box], scale: float) -> float:
    """The height of most lines of a page in points; `boxes` are in pixels."""
    heights = sorted((box[3] - box[1]) / scale for box in boxes)
    middle = heights[len(heights) // 2] if heights else _LINE_HEIGHTS[0]
    return min(max(0.8 * middle, _LINE_HEIGHTS[0]), _LINE_HEIGHTS[1])


def look_of(raster: Raster, box: Box) -> Look | None:
    """The dark of a box (pixels) without the level lines in it; None where nothing is dark."""
    import cv2
    import numpy as np

    x0, y0, x1, y1 = (max(int(v), 0) for v in box)
    grey, scale = raster.grey, raster.scale
    piece = grey[y0:y1, x0:x1]
    if piece.size == 0 or min(piece.shape) < 5:
        return None
    level, _ = cv2.threshold(piece, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    dark = (piece <= level).astype(np.uint8)
    long = max(int(0.35 * piece.shape[1]), int(25 * scale))
    if piece.shape[1] > long:
        lines = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, long), np.uint8))
        dark &= 1 - cv2.dilate(lines, np.ones((3, 1), np.uint8))
    parts = tuple(part for part in components(dark) if part[4] >= 5)
    if not parts:
        return None
    rows, columns = dark.any(axis=1).nonzero()[0], dark.any(axis=0).nonzero()[0]
    tall, wide = int(rows[-1] - rows[0]) + 1, int(columns[-1] - columns[0]) + 1
    largest = max(parts, key=lambda part: part[4])
    total = sum(part[4] for part in parts)
    return Look(tall / scale, total / (tall * wide), largest[4] / total, largest[2] / wide, parts)


def is_scribble(text: str, score: float, box: Box, look: Look | None, usual: float) -> bool:
    """Whether a line that was read as `text` is a pen stroke and no writing."""
    if look is None or len(text) > 24 or _BLANK.fullmatch(text):
        return False
    signs = (
        look.height > _TALL * usual,
        look.density < _THIN,
        look.share > 0.55 or look.span > 0.65,
        (box[2] - box[0]) / max(box[3] - box[1], 1.0) > 0.62 * len(text),
        score < _SURE_SCORE,
        _WAVES.fullmatch(text) is not None,
    )
    return any(signs[:3]) and sum(signs) >= _ENOUGH


def without_scribbles(raster: Raster, box: Box, usual: float) -> list[Box]:
    """A line (pixels) that takes in a signature beside its words, cut into what is words.

    "Signature: ~~~~ Date: 5 May" is found as one high line and read as nonsense.
    """
    scale = raster.scale
    height, width = (box[3] - box[1]) / scale, (box[2] - box[0]) / scale
    if height < 1.5 * usual or width < 5 * usual:
        return [box]
    look = look_of(raster, box)
    if look is None:
        return [box]
    unit = usual * scale
    pens = [
        p
        for p in look.pieces
        if p[3] > _TALL * unit and p[2] > 2.5 * unit and p[4] < 0.3 * p[2] * p[3]
    ]
    letters = [p for p in look.pieces if p not in pens and p[3] > 0.4 * unit]
    if not pens or len(letters) < 3:
        return [box]
    found: list[Box] = []
    edges = [0, *sorted(x for p in pens for x in (p[0], p[0] + p[2])), int(box[2] - box[0])]
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        inner = [p for p in letters if left - 2 <= p[0] and p[0] + p[2] <= right + 2]
        if inner:
            found.append(_around(inner, box, 0.3 * unit))
    return found or [box]


def without_stroke_behind(text: str, box: Box, look: Look | None, unit: float) -> Box:
    """A label (pixels) whose box takes in a stroke of the pen behind it, as flat as its letters:
    "Signature: ~~~~" read as "Signature:"; `unit` is the height of a usual line in pixels."""
    if look is None or (box[2] - box[0]) / max(len(text), 1) < _WIDE * unit:
        return box
    pens = [
        p
        for p in look.pieces
        if p[2] > 2.5 * unit and p[3] > 0.4 * unit and p[4] < 0.3 * p[2] * p[3]
    ]
    letters = [p for p in look.pieces if p not in pens and p[3] > 0.25 * unit]
    first = min((p[0] for p in pens), default=0)
    inner = [p[0] + p[2] for p in letters if p[0] + p[2] <= first + 2]
    if len(inner) < _FEWEST_LETTERS:
        return box
    return box[0], box[1], min(box[0] + max(inner) + 0.3 * unit, box[2]), box[3]


def _around(parts: list[Component], box: Box, margin: float) -> Box:
    return (
        box[0] + min(p[0] for p in parts) - margin,
        box[1] + min(p[1] for p in parts) - margin,
        box[0] + max(p[0] + p[2] for p in parts) + margin,
        box[1] + max(p[1] + p[3] for p in parts) + margin,
    )
