"""Tick boxes on the image of a page: squares and rings, ticked or empty, told from letters.

The letters of a scan are the danger: an "o" of a headline closes to a square, and a crossed box is
recognised as a letter or an ideograph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tollgate.advisors.documents.pages.glyphs import RawWord
from tollgate.advisors.documents.pages.layout import BoxFound
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.pages.pixels import components, opened, overlap

# Sizes in points.
_BOX_SIDE = (5.5, 24.0)
_HEADLINE = 15.0
_LINE = 0.74  # the part of a side that must be drawn
_LETTER_GAP = 0.16  # of the side of a square: letters of a word stand no farther apart
_LEAST_WALL = 7.5  # a side of a box that letters may touch, in points
_IDEOGRAPHS = "\u2e80"


def find_boxes(dark: Any, words: Sequence[RawWord], scale: float, scanned: bool) -> list[BoxFound]:
    """The tick boxes among the dark pixels (1 dark, 0 light; `scale` pixels to a point)."""
    squares = _tick_boxes(dark, scale, scanned)
    firm = _firm(dark, squares, words, scale) if scanned else []
    boxes = [
        found
        for found in squares
        if found in firm
        or not (
            any(_is_letter(found.box, word, scanned) for word in words)
            or (scanned and _has_neighbours(dark, found.box, scale))
            or (scanned and found.ticked and _is_amid_line(found.box, words))
        )
    ]
    return boxes + _rings(dark, words, boxes, scale)


def empty_and_alike(dark: Any, scale: float) -> list[Box]:
    """The walled squares of a scan among which one at least is empty, whatever words stand beside
    them; not the cells of a row of squares, one for each digit."""
    squares = [
        found
        for found in _tick_boxes(dark, scale, True)
        if _is_walled(dark, found.box, scale) and not _follows(dark, found.box, scale)
    ]
    empty = [s.box for s in squares if not s.ticked]
    alike = [s.box for s in squares if any(_one_size(s.box, each) for each in empty)]
    return [box for box in alike if not any(_adjoins(box, other) for other in alike)]


def _follows(dark: Any, box: Box, scale: float) -> bool:
    """Whether something stands before a square as close as letters stand in a word."""
    x0, y0, x1, y1 = (round(v * scale) for v in box)
    gap = max(round(_LETTER_GAP * (x1 - x0)), 3)
    height = y1 - y0
    band = dark[y0 + height // 4 : y1 - height // 8, max(x0 - gap, 0) : max(x0 - 1, 0)]
    return bool(band.size) and float(band.any(axis=1).mean()) > 0.2


def _adjoins(box: Box, other: Box) -> bool:
    side = box[3] - box[1]
    level = abs(box[1] - other[1]) < 0.5 * side
    return other != box and level and abs(box[0] - other[0]) < 1.5 * side


def _firm(
    dark: Any, squares: Sequence[BoxFound], words: Sequence[RawWord], scale: float
) -> list[BoxFound]:
    """The squares of a scan that are no letters, whatever the recogniser made of them: walled, of
    one size with an empty one (or, without an empty one, with each other), and not amid a headline,
    whose letters are as large."""
    walled = [
        found
        for found in squares
        if _is_walled(dark, found.box, scale) and not _amid_headline(found.box, words)
    ]
    models = [found for found in walled if not found.ticked] or [
        found for found in walled if not any(_in_headline(found.box, word) for word in words)
    ]
    alone = len(models) == 1 and models[0].ticked
    return [] if alone else [f for f in walled if any(_one_size(f.box, m.box) for m in models)]


def _one_size(box: Box, other: Box) -> bool:
    size, its = box[3] - box[1], other[3] - other[1]
    return abs(size - its) <= 0.15 * size


def _in_headline(box: Box, word: RawWord) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    level = word.box[1] - 1 <= y <= word.box[3] + 1
    return word.size > _HEADLINE and level and word.box[0] < x < word.box[2]


def _amid_headline(box: Box, words: Sequence[RawWord]) -> bool:
    """A box that stands before a line is taken in at the head of its first word."""
    return any(_in_headline(box, word) and box[0] - word.box[0] > box[2] - box[0] for word in words)


def _is_letter(box: Box, word: RawWord, scanned: bool) -> bool:
    """Letters such as D, or "El" side by side, can close to a square inside a word."""
    if not any(sign.isalnum() and sign < _IDEOGRAPHS for sign in word.text):
        return False  # a crossed box is recognised as an ideograph
    if word.text in ("x", "X"):
        return False  # an x may be the cross in a box
    if not scanned:
        return overlap(box, word.box) >= 0.6
    # A recognised word is placed roughly: it may take in a box that stands before it.
    middle = (box[1] + box[3]) / 2
    level = word.box[1] - 1 <= middle <= word.box[3] + 1
    x = (box[0] + box[2]) / 2
    if _in_headline(box, word):
        return True  # its round letters are as large as a tick box
    small = box[3] - box[1] < 0.82 * word.size
    near = 0.2 * word.size
    single = len(word.text) == 1 and word.box[0] - near < x < word.box[2] + near
    amid = word.box[0] + 0.9 * word.size < x < word.box[2] + 0.9 * word.size
    # Without the box the rest of the word must still have room for its letters.
    inside = word.box[0] - 1 < x < word.box[2]
    room = (word.box[2] - box[2]) / max(len(word.text), 1)
    return level and ((small and (single or amid)) or (inside and room < 0.3 * word.size))


def _is_amid_line(box: Box, words: Sequence[RawWord]) -> bool:
    """Whether a crossed square of a scan stands as close between words as a letter of the line."""
    level = [word for word in words if word.box[1] - 1 <= (box[1] + box[3]) / 2 <= word.box[3] + 1]
    before = any(
        word.box[0] < box[0] - 0.3 * word.size and box[0] - word.box[2] < 0.6 * word.size
        for word in level
    )
    behind = any(
        word.box[2] > box[2] + 0.3 * word.size and word.box[0] - box[2] < 0.3 * word.size
        for word in level
    )
    return before and behind


def _has_neighbours(dark: Any, box: Box, scale: float) -> bool:
    """Whether letters stand close by on the line, as they do beside a letter but not a box.

    Only the lower part is looked at: a tick sticks out at the top.
    """
    height = box[3] - box[1]
    top, bottom = round((box[1] + 0.45 * height) * scale), round((box[3] - 0.05 * height) * scale)
    reach, gap = round(0.28 * height * scale), 2
    left, right = round(box[0] * scale), round(box[2] * scale)
    bands = (
        dark[top:bottom, right + gap : right + gap + reach],
        dark[top:bottom, max(left - gap - reach, 0) : max(left - gap, 0)],
    )
    return any(band.size and float(band.any(axis=1).mean()) > 0.35 for band in bands)


def _is_walled(dark: Any, box: Box, scale: float) -> bool:
    """Whether each side of a square is one line and the lines meet in corners; those of letters of
    that size do not."""
    x0, y0, x1, y1 = (round(v * scale) for v in box)
    square, reach = dark[y0:y1, x0:x1], 4  # pixels that skew and blur may move a line
    height, width = square.shape
    if min(height, width) < _LEAST_WALL * scale or not 0.85 <= width / height <= 1.18:
        return False
    rows, columns = square.mean(axis=1), square.mean(axis=0)
    top, left = int(rows[:reach].argmax()), int(columns[:reach].argmax())
    bottom = height - reach + int(rows[-reach:].argmax())
    right = width - reach + int(columns[-reach:].argmax())
    if min(rows[top], rows[bottom], columns[left], columns[right]) < 0.88:
        return False
    corners = (
        square[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2]
        for y in (top, bottom)
        for x in (left, right)
    )
    return all(float(corner.mean()) >= 0.4 for corner in corners)


def _rings(
    dark: Any, words: Sequence[RawWord], known: Sequence[BoxFound], scale: float
) -> list[BoxFound]:
    """Round boxes to be filled in; one alone may be anything, so they come in twos at least."""
    import cv2
    import numpy as np

    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    found: list[BoxFound] = []
    small, large = 5.0 * scale, 16.0 * scale
    for i in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[i])
        if not (small <= w <= large and small <= h <= large and 0.85 <= w / h <= 1.18):
            continue
        piece = labels[y : y + h, x : x + w] == i
        box = (x / scale, y / scale, (x + w) / scale, (y + h) / scale)
        if area < 2 * (w + h) * 0.5 or any(overlap(box, other.box) > 0.3 for other in known):
            continue
        if any(len(w.text) > 1 and overlap(box, w.box) > 0.5 for w in words):
            continue
        if _is_round(piece) and not _has_neighbours(dark, box, scale):
            inner = dark[y + h // 4 : y + h - h // 4, x + w // 4 : x + w - w // 4]
            found.append(BoxFound(box, float(np.mean(inner)) > 0.18, "drawn"))
    return [a for a in found if any(a is not b and _alike(a.box, b.box) for b in found)]


def _is_round(piece: Any) -> bool:
    """Whether the outline of a mark is a circle: nothing in its corners, all around its rim."""
    import numpy as np

    height, width = piece.shape
    rows, columns = np.nonzero(piece)
    y, x = (rows - (height - 1) / 2) / (height / 2), (columns - (width - 1) / 2) / (width / 2)
    far = np.hypot(x, y)
    if float((far > 1.16).mean()) > 0.02:
        return False
    rim = far > 0.72
    sectors = np.unique(((np.arctan2(y[rim], x[rim]) + np.pi) * 12 / np.pi).astype(int))
    between = float(((far > 0.45) & (far < 0.68)).mean())
    return len(sectors) >= 23 and between < 0.3


def _alike(box: Box, other: Box) -> bool:
    size, its = box[2] - box[0], other[2] - other[0]
    column = abs(box[0] - other[0]) < 3 and abs(box[1] - other[1]) < 60
    row = abs(box[1] - other[1]) < 3 and abs(box[0] - other[0]) < 300
    return 0.8 < size / its < 1.25 and (row or column)


def _tick_boxes(dark: Any, scale: float, scanned: bool) -> list[BoxFound]:
    """Squares with four straight sides; one with ink inside is ticked."""
    import cv2
    import numpy as np

    side = int(_BOX_SIDE[0] * scale * 0.8)
    seen = dark
    if scanned:  # a pen or a scanner leaves gaps in a side
        seen = cv2.dilate(dark, np.ones((2, 2), np.uint8))
    edges = cv2.bitwise_or(opened(seen, side, 1), opened(seen, 1, side))
    found = []
    for x, y, w, h, _ in components(edges):
        small, large = _BOX_SIDE[0] * scale, _BOX_SIDE[1] * scale
        slim, wide = (0.55, 1.8) if scanned else (0.72, 1.4)
        if not (small <= w <= large and small <= h <= large and slim <= w / h <= wide):
            continue
        # A cross by hand reaches beyond its box: a side is less than the whole height or width.
        sides = _sides(edges[y : y + h, x : x + w], _LINE if not scanned else 0.8 * _LINE)
        if sides is None:
            continue
        whole = w / h
        if scanned:
            left, top, right, bottom = sides
            x, y, w, h = x + left, y + top, right - left, bottom - top
            square = small * 0.8 <= min(w, h) and 0.72 <= w / h <= 1.4
            if not (square and _has_corners(seen[y : y + h, x : x + w])):
                continue
            reached = (left, top) != (0, 0) or not 0.72 <= whole <= 1.4
            box = (x / scale, y / scale, (x + w) / scale, (y + h) / scale)
            if reached and not _is_walled(dark, box, scale):
                continue
        fill = _fill(dark[y : y + h, x : x + w], 0.2)
        if scanned and not _fill(dark[y : y + h, x : x + w], 0.34):
            fill = 0.0  # a side that stands askew reaches in; a tick crosses the middle
        found.append((x, y, w, h, fill))
    hollow = any(fill < 0.06 for *_, fill in found)
    least = 0.075 if scanned else 0.045
    return [
        BoxFound((x / scale, y / scale, (x + w) / scale, (y + h) / scale), fill >= least, "drawn")
        for x, y, w, h, fill in found
        if fill < 0.85 or hollow
    ]


def _fill(dark: Any, inset: float) -> float:
    """The part of a square that is inked, its edge of `inset` left out."""
    edge = max(round(inset * min(dark.shape)), 2)
    inner = dark[edge:-edge, edge:-edge]
    return float(inner.mean()) if inner.size else 0.0


def _sides(edges: Any, least: float) -> tuple[int, int, int, int] | None:
    """Left, top, right and bottom of the square: a line in the outer third of each side, `least`
    of it or more; the outermost such line. None where a side is missing."""
    import numpy as np

    height, width = edges.shape
    columns = np.maximum(edges[:, 1:], edges[:, :-1]).mean(axis=0)
    rows = np.maximum(edges[1:], edges[:-1]).mean(axis=1)
    x, y = max(width // 3, 2), max(height // 3, 2)
    ends = (columns[:x], rows[:y], columns[::-1][:x], rows[::-1][:y])
    if float(min(end.max() for end in ends)) < least:
        return None
    left, top, right, bottom = (int(np.argmax(end >= least)) for end in ends)
    return left, top, width - right, height - bottom


def _has_corners(dark: Any) -> bool:
    """Letters such as O and D are round where a tick box has corners."""
    reach = max(round(0.12 * min(dark.shape)), 1) + 1
    corners = (dark, dark[:, ::-1], dark[::-1], dark[::-1, ::-1])
    return all(bool(corner.diagonal()[:reach].any()) for corner in corners)
