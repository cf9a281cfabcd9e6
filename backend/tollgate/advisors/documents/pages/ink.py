"""What is drawn on a page: tick boxes, ruled lines, pen strokes, found on its rendered image.

Looking at pixels treats vector drawings, pictures, annotations and scans alike, where reading
drawing operators would need a rule for every program that writes PDFs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tollgate.advisors.documents.pages.glyphs import RawWord
from tollgate.advisors.documents.pages.layout import BoxFound
from tollgate.advisors.documents.pages.pages import Box, Ink

# Sizes in points.
_BOX_SIDE = (5.5, 24.0)
_RULE_LENGTH = 36.0
_WALL_LENGTH = 13.0
_STROKE_WIDTH = 14.0
_STROKE_HEIGHT = 6.0
_HEADLINE = 15.0
_LARGEST_STROKE = (330.0, 150.0)

_Component = tuple[int, int, int, int, int]  # x, y, width, height, pixels


@dataclass(frozen=True, slots=True)
class Raster:
    """A page as grey pixels (0 black, 255 white) and how many of them make one point."""

    grey: Any
    scale: float

    def crop(self, box: Box) -> Any:
        x0, y0, x1, y1 = (round(v * self.scale) for v in box)
        return self.grey[max(y0, 0) : max(y1, 0), max(x0, 0) : max(x1, 0)]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Everything drawn on a page that is not text."""

    boxes: tuple[BoxFound, ...]
    rules: tuple[Box, ...]
    ink: tuple[Ink, ...]
    coverage: float  # share of dark pixels that no word explains
    struck: tuple[Box, ...] = ()  # words with a line through them


def look(raster: Raster, words: Sequence[RawWord], pictures: Sequence[Box], scanned: bool) -> Drawn:
    """Find tick boxes, rules and strokes; `words` are taken away first."""
    import cv2
    import numpy as np

    scale = raster.scale
    grey = _evened(raster.grey, scale) if scanned else raster.grey
    level = _level(grey, scanned)
    dark = (grey < level).astype(np.uint8)
    boxes = [
        found
        for found in _tick_boxes(dark, scale, scanned)
        if not any(_is_letter(found.box, word, scanned) for word in words)
        and not (scanned and _has_neighbours(dark, found.box, scale))
    ]
    boxes += _rings(dark, words, boxes, scale)
    rest = dark.copy()
    for word in words:
        for box in word.parts or (word.box,):
            _erase(rest, box, scale, 0.4)
    rules = _rules(dark, rest, scale)
    for found in boxes:
        _erase(rest, found.box, scale, 2.5)
    for rule in rules:
        _erase(rest, rule, scale, 0.9 if not scanned else 1.4)
    coverage = float(rest.mean())
    if scanned:
        rest = cv2.medianBlur(rest, 3)
    strokes = tuple(_strokes(rest, scale, pictures))
    struck = tuple(word.box for word in words if _is_struck(dark, word, scale))
    return Drawn(tuple(boxes), tuple(rules), strokes, coverage, struck)


def _is_letter(box: Box, word: RawWord, scanned: bool) -> bool:
    """Letters such as D, or "El" side by side, can close to a square inside a word."""
    if not any(sign.isalnum() for sign in word.text) or word.text in ("x", "X"):
        return False  # an x may be the cross in a box
    if not scanned:
        return _overlap(box, word.box) >= 0.8
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


def _is_struck(dark: Any, word: RawWord, scale: float) -> bool:
    """Whether a level line runs through the middle of a word from end to end."""
    if word.angled or sum(sign.isalnum() for sign in word.text) < 2:
        return False
    x0, y0, x1, y1 = word.box
    height = y1 - y0
    top, bottom = int((y0 + 0.28 * height) * scale), int((y0 + 0.74 * height) * scale)
    band = dark[top:bottom, int((x0 - 1) * scale) : int((x1 + 1) * scale)]
    if not band.size or band.shape[1] < 1.1 * height * scale:
        return False
    lines = band[:-1] | band[1:]  # a pen or a scanner is rarely quite level
    return bool(lines.size) and float(lines.mean(axis=1).max()) > 0.96


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
        if area < 2 * (w + h) * 0.5 or any(_overlap(box, other.box) > 0.3 for other in known):
            continue
        if any(len(w.text) > 1 and _overlap(box, w.box) > 0.5 for w in words):
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


def _evened(grey: Any, scale: float) -> Any:
    """A scan as if its paper were white everywhere: shadows and tints of the ground divided out."""
    import cv2
    import numpy as np

    reach = int(9 * scale) | 1
    ground = cv2.medianBlur(cv2.dilate(grey, np.ones((reach, reach), np.uint8)), 2 * reach + 1)
    return cv2.divide(grey, np.maximum(ground, 1), scale=245)


def _level(grey: Any, scanned: bool) -> int:
    import cv2

    if not scanned:
        return 200
    otsu, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return int(min(max(otsu + 15, 110), 205))


def _erase(mask: Any, box: Box, scale: float, margin: float) -> None:
    x0, y0 = int((box[0] - margin) * scale), int((box[1] - margin) * scale)
    x1, y1 = int((box[2] + margin) * scale + 1), int((box[3] + margin) * scale + 1)
    mask[max(y0, 0) : max(y1, 0), max(x0, 0) : max(x1, 0)] = 0


def _opened(mask: Any, width: int, height: int) -> Any:
    import cv2

    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (max(width, 1), max(height, 1)))
    return cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel)


def _components(mask: Any) -> list[_Component]:
    import cv2

    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    return [(int(x), int(y), int(w), int(h), int(area)) for x, y, w, h, area in stats[1:]]


def _tick_boxes(dark: Any, scale: float, scanned: bool) -> list[BoxFound]:
    """Squares with four straight sides; one with ink inside is ticked."""
    import cv2
    import numpy as np

    side = int(_BOX_SIDE[0] * scale * 0.8)
    seen = dark
    if scanned:  # a pen or a scanner leaves gaps in a side
        seen = cv2.dilate(dark, np.ones((2, 2), np.uint8))
    edges = cv2.bitwise_or(_opened(seen, side, 1), _opened(seen, 1, side))
    found = []
    for x, y, w, h, _ in _components(edges):
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


def _rules(dark: Any, rest: Any, scale: float) -> list[Box]:
    """Straight lines: signature lines, underlines, table lines. Thick bars are none."""
    # Writing may stand on a line, so level lines are looked for before words are taken away.
    level = _opened(dark, int(_RULE_LENGTH * scale), 1)
    upright = _opened(rest, 1, int(_WALL_LENGTH * scale))
    found = [c for c in _components(level) if c[3] <= 3 * scale]
    found += [c for c in _components(upright) if c[2] <= 3 * scale]
    # A whole table is one component: take its lines apart by their direction.
    found += [line for c in _components(level) if c[3] > 3 * scale for line in _lines(level, c)]
    return [(x / scale, y / scale, (x + w) / scale, (y + h) / scale) for x, y, w, h, _ in found]


def _lines(mask: Any, component: _Component) -> list[_Component]:
    x, y, w, h, _ = component
    rows = mask[y : y + h, x : x + w].mean(axis=1) > 0.6
    lines: list[_Component] = []
    start = None
    for i, on in enumerate([*rows, False]):
        if on and start is None:
            start = i
        elif not on and start is not None:
            if i - start < 0.1 * h + 3:
                lines.append((x, y + start, w, i - start, 0))
            start = None
    return lines


def _strokes(rest: Any, scale: float, pictures: Sequence[Box]) -> list[Ink]:
    """Connected marks of the size of a signature, initials or a stamp."""
    import cv2

    reach = max(int(2.5 * scale), 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (2 * reach + 1, reach + 1))
    joined = cv2.dilate(rest, kernel)
    strokes = []
    for x, y, w, h, _ in _components(joined):
        piece = rest[y : y + h, x : x + w]
        box = _tight(piece, x, y, scale)
        if box is None:
            continue
        width, height = box[2] - box[0], box[3] - box[1]
        if width < _STROKE_WIDTH or height < _STROKE_HEIGHT:
            continue
        if width > _LARGEST_STROKE[0] or height > _LARGEST_STROKE[1]:
            continue
        area = max(width * height * scale * scale, 1.0)
        picture = any(_overlap(box, other) > 0.5 for other in pictures)
        strokes.append(Ink(box, picture, round(float(piece.sum()) / area, 3)))
    return strokes


def _tight(piece: Any, x: int, y: int, scale: float) -> Box | None:
    rows, columns = piece.any(axis=1).nonzero()[0], piece.any(axis=0).nonzero()[0]
    if not len(rows):
        return None
    return (
        (x + int(columns[0])) / scale,
        (y + int(rows[0])) / scale,
        (x + int(columns[-1]) + 1) / scale,
        (y + int(rows[-1]) + 1) / scale,
    )


def _overlap(box: Box, other: Box) -> float:
    """The share of `box` that lies in `other`."""
    width = min(box[2], other[2]) - max(box[0], other[0])
    height = min(box[3], other[3]) - max(box[1], other[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return width * height / area if width > 0 and height > 0 and area > 0 else 0.0
