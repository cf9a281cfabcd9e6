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
from tollgate.advisors.documents.pages.pixels import Component, components, opened, overlap
from tollgate.advisors.documents.pages.tick_boxes import empty_and_alike, find_boxes

# Sizes in points.
_RULE_LENGTH = 36.0
_WALL_LENGTH = 13.0
_STROKE_WIDTH = 14.0
_STROKE_HEIGHT = 6.0  # of a scan; where the page itself can be drawn without its text:
_FLAT_STROKE_HEIGHT = 3.6
_LARGEST_STROKE = (330.0, 150.0)


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


def look(
    raster: Raster,
    words: Sequence[RawWord],
    pictures: Sequence[Box],
    scanned: bool,
    wordless: Raster | None = None,
) -> Drawn:
    """Find tick boxes, rules and strokes; `words` are taken away first.

    `wordless` is the page drawn without its text, where that can be had: a pen stroke that goes
    over a name stays whole.
    """
    import cv2
    import numpy as np

    scale = raster.scale
    level, dark = _dark(raster, scanned)
    boxes = find_boxes(dark, words, scale, scanned)
    bare = dark if wordless is None else (wordless.grey < level).astype(np.uint8)
    rest = bare.copy()
    for word in words:
        for box in word.parts or (word.box,):
            if wordless is None or _stays(dark, bare, box, scale):
                _erase(rest, box, scale, 0.4)
    rules = _rules(bare, rest, scale)
    for found in boxes:
        _erase(rest, found.box, scale, 2.5)
    for rule in rules:
        _erase(rest, rule, scale, 0.9 if not scanned else 1.4)
    circled = _circles(dark, scale)
    for ring in circled:
        _erase(rest, ring.box, scale, 1.0)
    rules = [rule for rule in rules if not any(_is_part(rule, ring.box) for ring in circled)]
    coverage = float(rest.mean())
    if scanned:
        rest = cv2.medianBlur(rest, 3)
    lowest = _STROKE_HEIGHT if wordless is None else _FLAT_STROKE_HEIGHT
    strokes = (*_strokes(rest, scale, pictures, lowest), *circled)
    struck = tuple(word.box for word in words if _is_struck(dark, word, scale))
    return Drawn(tuple(boxes), tuple(rules), strokes, coverage, struck)


def squares(raster: Raster) -> list[Box]:
    """The tick boxes of a scan that show without any word being known, in points."""
    return empty_and_alike(_dark(raster, scanned=True)[1], raster.scale)


def _dark(raster: Raster, scanned: bool) -> tuple[int, Any]:
    """The grey below which a pixel is dark, and the dark pixels (1 dark, 0 light)."""
    import numpy as np

    grey = _evened(raster.grey, raster.scale) if scanned else raster.grey
    level = _level(grey, scanned)
    return level, (grey < level).astype(np.uint8)


def _stays(dark: Any, bare: Any, box: Box, scale: float) -> bool:
    """Whether a word is still there where the page was drawn without its text."""
    x0, y0, x1, y1 = (max(int(v * scale), 0) for v in box)
    before, after = dark[y0:y1, x0:x1].sum(), bare[y0:y1, x0:x1].sum()
    return bool(after > 0.6 * before)


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


def _rules(dark: Any, rest: Any, scale: float) -> list[Box]:
    """Straight lines: signature lines, underlines, table lines. Thick bars are none."""
    # Writing may stand on a line, so level lines are looked for before words are taken away.
    level = opened(dark, int(_RULE_LENGTH * scale), 1)
    upright = opened(rest, 1, int(_WALL_LENGTH * scale))
    found = [c for c in components(level) if c[3] <= 3 * scale]
    walls = [c for c in components(upright) if c[2] <= 3 * scale]
    found += _straight_walls(rest & (1 - level), walls, scale)
    # A whole table is one component: take its lines apart by their direction.
    found += [line for c in components(level) if c[3] > 3 * scale for line in _lines(level, c)]
    return [(x / scale, y / scale, (x + w) / scale, (y + h) / scale) for x, y, w, h, _ in found]


def _straight_walls(mask: Any, walls: list[Component], scale: float) -> list[Component]:
    """Those upright lines that are not the upright parts of a pen stroke.

    Without the level lines a wall of a table stands alone, and those of a frame begin and end
    together; what hangs together otherwise was drawn by hand.
    """
    import cv2

    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    held: dict[int, list[Component]] = {}
    for wall in walls:
        x, y, w, h, _ = wall
        held.setdefault(int(labels[y : y + h, x : x + w].max()), []).append(wall)
    found: list[Component] = []
    for label, members in held.items():
        tops, feet = [c[1] for c in members], [c[1] + c[3] for c in members]
        even = max(max(tops) - min(tops), max(feet) - min(feet)) <= 2 * scale
        share = sum(c[4] for c in members) / max(int(stats[label][4]), 1)
        alone = int(stats[label][2]) <= 4 * scale
        if alone or (even and share > 0.3):
            found += members
    return [wall for wall in found if not any(_is_spike(wall, o, scale) for o in walls)]


def _is_spike(wall: Component, other: Component, scale: float) -> bool:
    """Whether an upright line has a near neighbour that begins and ends elsewhere: the walls of
    tables share the line they stand on."""
    x, y, _, h, _ = wall
    far = abs(other[0] - x) / scale
    if not 2 < far < 22 or h > 60 * scale or other[3] > 60 * scale:
        return False
    top, foot = abs(other[1] - y), abs(other[1] + other[3] - y - h)
    beside = min(y + h, other[1] + other[3]) > max(y, other[1])
    return beside and min(top, foot) > scale


def _lines(mask: Any, component: Component) -> list[Component]:
    x, y, w, h, _ = component
    rows = mask[y : y + h, x : x + w].mean(axis=1) > 0.6
    lines: list[Component] = []
    start = None
    for i, on in enumerate([*rows, False]):
        if on and start is None:
            start = i
        elif not on and start is not None:
            if i - start < 0.1 * h + 3:
                lines.append((x, y + start, w, i - start, 0))
            start = None
    return lines


def _circles(dark: Any, scale: float) -> list[Ink]:
    """Rings that a pen draws around a word, in one closed line; a frame has corners instead."""
    import cv2

    found = []
    outlines, _ = cv2.findContours(dark, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for outline in outlines:
        x, y, w, h = cv2.boundingRect(outline)
        wide, tall = w / scale, h / scale
        if not (22 <= wide <= 170 and 13 <= tall <= 46 and wide > tall):
            continue
        area, hull = cv2.contourArea(outline), cv2.contourArea(cv2.convexHull(outline))
        round_like = 0.68 <= area / (w * h) <= 0.88 and area >= 0.93 * hull
        density = float(dark[y : y + h, x : x + w].mean())
        rim = dark[y + h // 3 : y + h - h // 3, x : x + w].copy()
        hollow = float(rim[:, w // 20 : w // 10].mean()) < 0.5
        if round_like and hollow and density < 0.45:
            box = (x / scale, y / scale, (x + w) / scale, (y + h) / scale)
            found.append(Ink(box, False, round(min(density, 0.4), 3)))
    return found


def _is_part(rule: Box, ring: Box) -> bool:
    return overlap((rule[0], rule[1] - 1, rule[2], rule[3] + 1), ring) > 0.5


def _strokes(rest: Any, scale: float, pictures: Sequence[Box], lowest: float) -> list[Ink]:
    """Connected marks of the size of a signature, initials or a stamp."""
    import cv2

    reach = max(int(2.5 * scale), 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (2 * reach + 1, reach + 1))
    joined = cv2.dilate(rest, kernel)
    strokes = []
    for x, y, w, h, _ in components(joined):
        piece = rest[y : y + h, x : x + w]
        box = _tight(piece, x, y, scale)
        if box is None:
            continue
        width, height = box[2] - box[0], box[3] - box[1]
        if width < _STROKE_WIDTH or height < lowest:
            continue
        if width > _LARGEST_STROKE[0] or height > _LARGEST_STROKE[1]:
            continue
        if _is_straight(piece, scale) or _is_frame(piece, scale):
            continue
        area = max(width * height * scale * scale, 1.0)
        picture = any(overlap(box, other) > 0.5 for other in pictures)
        strokes.append(Ink(box, picture, round(float(piece.sum()) / area, 3)))
    return strokes


def _is_frame(piece: Any, scale: float) -> bool:
    """A frame of dots, dashes or round corners: nothing of it is drawn inside."""
    rows, columns = piece.any(axis=1).nonzero()[0], piece.any(axis=0).nonzero()[0]
    if not len(rows):
        return False
    held = piece[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    rim = int(4 * scale)
    if min(held.shape) < 3 * rim:
        return False
    return bool(held[rim:-rim, rim:-rim].sum() < 0.04 * held.sum())


def _is_straight(piece: Any, scale: float) -> bool:
    """A slanted line, as of a stamp's frame: nobody signs with one straight stroke."""
    import numpy as np

    rows, columns = np.nonzero(piece)
    if len(rows) < 8:
        return True
    spread = np.linalg.eigvalsh(np.cov(np.stack([rows, columns])))
    return bool(float(spread[0]) ** 0.5 < 0.75 * scale)


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
