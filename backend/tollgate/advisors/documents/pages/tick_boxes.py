"""Tick boxes drawn on a page: squares and rings, empty or marked, in text pages and in scans."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tollgate.advisors.documents.pages.glyphs import RawWord
from tollgate.advisors.documents.pages.layout import BOX_GLYPHS, BoxFound
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.pages.pixels import components, opened, overlap

# Sizes in points.
_BOX_SIDE = (5.5, 24.0)
_HEADLINE = 15.0
_MOST_SIBLINGS = 60
_SURE_SIDE = 7.5  # a smaller square may well be a letter


def find_boxes(
    dark: Any, words: Sequence[RawWord], scale: float, *, scanned: bool
) -> list[BoxFound]:
    """All tick boxes of a page; letters that look like one are left out by means of its words."""
    boxes = [
        found
        for found in _tick_boxes(dark, scale, scanned)
        if not any(_is_letter(found.box, word, scanned) for word in words)
        and not (scanned and _has_neighbours(dark, found.box, scale))
    ]
    if scanned:
        boxes += _siblings(dark, boxes, words, scale)
    return boxes + _rings(dark, words, boxes, scale)


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
        if not (small <= w <= large and small <= h <= large and 0.72 <= w / h <= 1.4):
            continue
        whole = (slice(y, y + h), slice(x, x + w))
        cornered = not scanned or _has_corners(seen[whole])
        if not (_has_four_sides(edges[whole]) and cornered):
            continue
        inset = max(round(0.2 * min(w, h)), 2)
        inner = dark[y + inset : y + h - inset, x + inset : x + w - inset]
        fill = float(inner.mean()) if inner.size else 0.0
        found.append((x, y, w, h, fill))
    hollow = any(fill < 0.06 for *_, fill in found)
    least = 0.075 if scanned else 0.045
    return [
        BoxFound((x / scale, y / scale, (x + w) / scale, (y + h) / scale), fill >= least, "drawn")
        for x, y, w, h, fill in found
        if fill < 0.85 or hollow
    ]


def _has_four_sides(edges: Any) -> bool:
    """A nearly whole line in the outer third of each side; a tick may stick out beyond it."""
    import numpy as np

    height, width = edges.shape
    thick = np.maximum(edges[:, 1:], edges[:, :-1])
    columns = thick.mean(axis=0)
    rows = np.maximum(edges[1:], edges[:-1]).mean(axis=1)
    x, y = max(width // 3, 2), max(height // 3, 2)
    sides = (columns[:x].max(), columns[-x:].max(), rows[:y].max(), rows[-y:].max())
    return float(min(sides)) >= 0.74


def _has_corners(dark: Any) -> bool:
    """Letters such as O and D are round where a tick box has corners."""
    reach = max(round(0.12 * min(dark.shape)), 1) + 1
    corners = (dark, dark[:, ::-1], dark[::-1], dark[::-1, ::-1])
    return all(bool(corner.diagonal()[:reach].any()) for corner in corners)


def _is_letter(box: Box, word: RawWord, scanned: bool) -> bool:
    """Letters such as D, or "El" side by side, can close to a square inside a word."""
    if not any(sign.isalnum() for sign in word.text) or word.text in ("x", "X"):
        return False  # an x may be the cross in a box
    if word.text[0] in BOX_GLYPHS and box[0] < word.box[0] + word.size:
        return False  # the box itself, read as a sign before its word
    if not scanned:
        return overlap(box, word.box) >= 0.6
    # A recognised word is placed roughly: it may take in a box that stands before it.
    middle = (box[1] + box[3]) / 2
    level = word.box[1] - 1 <= middle <= word.box[3] + 1
    x = (box[0] + box[2]) / 2
    if word.size > _HEADLINE and level and word.box[0] < x < word.box[2]:
        return True  # the round letters of a headline are as large as a tick box
    small = box[3] - box[1] < 0.82 * word.size
    single = len(word.text) == 1 and word.box[0] - 1 < x < word.box[2] + 1
    amid = word.box[0] + 0.9 * word.size < x < word.box[2] + 0.9 * word.size
    # Without the box the rest of the word must still have room for its letters.
    inside = word.box[0] - 1 < x < word.box[2]
    room = (word.box[2] - box[2]) / max(len(word.text), 1)
    return level and ((small and (single or amid)) or (inside and room < 0.3 * word.size))


def _has_neighbours(dark: Any, box: Box, scale: float, share: float = 0.28) -> bool:
    """Whether letters stand close by on the line, as they do beside a letter but not a box.

    Only its middle is looked at: a tick sticks out at the top, the arms of a cross at corners.
    """
    height = box[3] - box[1]
    first, last = (0.36, 0.7) if height >= _SURE_SIDE else (0.45, 0.95)
    top, bottom = round((box[1] + first * height) * scale), round((box[1] + last * height) * scale)
    reach, gap = round(share * height * scale), 2
    left, right = round(box[0] * scale), round(box[2] * scale)
    bands = (
        dark[top:bottom, right + gap : right + gap + reach],
        dark[top:bottom, max(left - gap - reach, 0) : max(left - gap, 0)],
    )
    return any(band.size and float(band.any(axis=1).mean()) > 0.35 for band in bands)


def _siblings(
    dark: Any, known: Sequence[BoxFound], words: Sequence[RawWord], scale: float
) -> list[BoxFound]:
    """Boxes whose outline a pen has blurred, found by the clear ones above or beside them.

    Answers to one question have boxes of one size in a column or a row; the outline of a square
    of that size is looked for there, whatever is written through it.
    """
    import cv2
    import numpy as np

    ink = cv2.dilate(dark, np.ones((3, 3), np.uint8)).astype(np.float32)
    found: list[BoxFound] = []
    queue = [b for b in known if not b.ticked and b.box[3] - b.box[1] >= _SURE_SIDE]
    while queue and len(found) < _MOST_SIBLINGS:
        box = queue.pop(0)
        side = round(((box.box[2] - box.box[0]) + (box.box[3] - box.box[1])) / 2 * scale) - 1
        level = cv2.boxFilter(ink, -1, (side, 1), anchor=(0, 0))
        upright = cv2.boxFilter(ink, -1, (1, side), anchor=(0, 0))
        fit = np.minimum(
            np.minimum(level[: -side or None, : -side or None], level[side:, : -side or None]),
            np.minimum(upright[: -side or None, : -side or None], upright[: -side or None, side:]),
        )
        for y, x in _peaks(fit, box.box, scale, side):
            spot = (x / scale, y / scale, (x + side + 1) / scale, (y + side + 1) / scale)
            taken = any(overlap(spot, other.box) > 0.2 for other in (*known, *found))
            if taken or _has_neighbours(dark, spot, scale, 0.14) or _is_amid(spot, words):
                continue
            inset = max(round(0.2 * side), 2)
            inner = dark[y + inset : y + side - inset, x + inset : x + side - inset]
            found.append(BoxFound(spot, float(inner.mean()) >= 0.075, "drawn"))
            queue.append(found[-1])
    return found


def _peaks(fit: Any, box: Box, scale: float, side: int) -> list[tuple[int, int]]:
    """Where a square fits best in the column and the row of a box; the best of each place."""
    import numpy as np

    x, y = round(box[0] * scale), round(box[1] * scale)
    reach, slack = round(130 * scale), round(4 * scale)
    spots: list[tuple[float, int, int]] = []
    for rows, columns in (
        (slice(max(y - reach, 0), y + reach), slice(max(x - slack, 0), x + slack)),
        (slice(max(y - slack, 0), y + slack), slice(max(x - 4 * reach, 0), x + 4 * reach)),
    ):
        piece = fit[rows, columns]
        for row, column in zip(*np.nonzero(piece >= 0.8), strict=True):
            spots.append(
                (float(piece[row, column]), rows.start + int(row), columns.start + int(column))
            )
    kept: list[tuple[int, int]] = []
    for _, row, column in sorted(spots, reverse=True):
        if all(abs(row - r) > side / 2 or abs(column - c) > side / 2 for r, c in kept):
            kept.append((row, column))
    return kept


def _is_amid(box: Box, words: Sequence[RawWord]) -> bool:
    """Whether a box lies within a word, behind its head, or in a headline, as letters do."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return any(
        word.box[1] - 1 <= y <= word.box[3] + 1
        and word.box[0] + (0.0 if word.size > _HEADLINE else 1.1 * word.size) < x < word.box[2]
        for word in words
        if len(word.text) > 1
    )


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
