"""Reading image pages: upright, straight, word by word with RapidOCR, which works offline.

One detection pass gives the boxes of the lines; their long sides tell by how much the page is
turned and skewed. The library's own direction classifier turns correct long lines upside down
(measured), so a few lines are read both ways instead.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Any

from tollgate.advisors.documents.pages.glyphs import RawWord
from tollgate.advisors.documents.pages.ink import Raster, squares
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.pages.scribbles import (
    is_scribble,
    look_of,
    usual_height,
    without_scribbles,
    without_stroke_behind,
)

_LEAST_SCORE = 0.55
_LEAST_SKEW_DEGREES = 0.25
_DETECTION_SIDE = 1280
_PROBES = 4
_WATERMARK_SIDE, _WATERMARK_HEIGHT = 360, 28.0  # pixels of the small picture; points
# Sides and degrees from which on a line is slanted against its page, and the score it is kept by:
# a pen stroke lies askew too.
_LEAST_SLANTED_RATIO, _SLANT_DEGREES, _LEAST_SLANTED_SCORE = 2.0, (5.0, 70.0), 0.8


@dataclass(frozen=True, slots=True)
class Scan:
    """What an image says, and the image itself turned upright and straightened."""

    words: list[RawWord]
    raster: Raster
    turned: int
    quality: float


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.log_level": "critical",
            "Global.text_score": _LEAST_SCORE,
            "Det.limit_type": "max",
            "Det.limit_side_len": _DETECTION_SIDE,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def read_scan(raster: Raster) -> Scan:
    """Read an image of a page, whichever way up it lies."""
    quads = _detect(raster.grey)
    if not quads:
        return Scan([], raster, 0, 0.0)
    import numpy as np

    grey, turned, matrix = _upright(raster.grey, quads)
    placed = [np.hstack([np.asarray(quad, float), np.ones((4, 1))]) @ matrix.T for quad in quads]
    corners = [quad[:, :2] for quad in placed]
    if _is_upside_down(grey, [_bounds(quad) for quad in corners if not _is_slanted(quad)]):
        grey = np.ascontiguousarray(grey[::-1, ::-1])
        corners = [np.array(grey.shape[::-1]) - quad[[2, 3, 0, 1]] for quad in corners]
        turned = (turned + 180) % 360
    upright = Raster(grey, raster.scale)
    words, scores = _recognise(upright, [_bounds(q) for q in corners if not _is_slanted(q)])
    slanted = [quad for quad in corners if _is_slanted(quad)]
    words += _read_slanted(upright, slanted + _watermarks(upright, slanted))
    quality = sum(scores) / len(scores) if scores else 0.0
    return Scan(words, upright, turned, quality)


def _watermarks(raster: Raster, known: list[Any]) -> list[Any]:
    """Words as large as a hand across the page, which show on a small picture of it alone: VOID."""
    import cv2
    import numpy as np

    shrunk = _WATERMARK_SIDE / max(raster.grey.shape)
    small = cv2.resize(raster.grey, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA)
    found = [np.asarray(quad, float) / shrunk for quad in _detect(small)]
    return [
        quad
        for quad in found
        if _is_slanted(quad)
        and _short_side(quad) > _WATERMARK_HEIGHT * raster.scale
        and not any(_overlaps(quad, other) for other in known)
    ]


def _short_side(quad: Any) -> float:
    (ax, ay), (bx, by), _, (dx, dy) = quad
    return min(math.hypot(bx - ax, by - ay), math.hypot(dx - ax, dy - ay))


def _overlaps(quad: Any, other: Any) -> bool:
    low = (max(quad[:, 0].min(), other[:, 0].min()), max(quad[:, 1].min(), other[:, 1].min()))
    high = (min(quad[:, 0].max(), other[:, 0].max()), min(quad[:, 1].max(), other[:, 1].max()))
    return bool(low[0] < high[0] and low[1] < high[1])


def _detect(grey: Any) -> list[Any]:
    import cv2

    answer = _engine()(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), use_det=True, use_rec=False)
    boxes = getattr(answer, "boxes", None)
    return [] if boxes is None else list(boxes)


def _long_side(quad: Any) -> tuple[float, float]:
    """Length and angle (degrees, clockwise from the horizontal, -45 to 135) of the long side."""
    (ax, ay), (bx, by), _, (dx, dy) = quad
    top, side = math.hypot(bx - ax, by - ay), math.hypot(dx - ax, dy - ay)
    x, y = (bx - ax, by - ay) if top >= side else (dx - ax, dy - ay)
    angle = math.degrees(math.atan2(y, x)) % 180
    return max(top, side) / max(min(top, side), 1.0), angle - 180 if angle > 135 else angle


def _upright(grey: Any, quads: list[Any]) -> tuple[Any, int, Any]:
    """Turn by a quarter where lines run down the page, then take out the skew."""
    import cv2
    import numpy as np

    sides = [(ratio, angle) for ratio, angle in map(_long_side, quads) if ratio > 3]
    matrix = np.eye(3)
    turned = 0
    if sides and sum(1 for _, angle in sides if angle > 45) > 0.5 * len(sides):
        height, width = grey.shape
        grey = np.ascontiguousarray(np.rot90(grey, k=-1))  # clockwise
        matrix = np.array([[0, -1, height], [1, 0, 0], [0, 0, 1]], dtype=float)
        turned = 90
        sides = [(ratio, angle - 90) for ratio, angle in sides if angle > 45]
    else:
        sides = [(ratio, angle) for ratio, angle in sides if angle <= 45]
    sides.sort(reverse=True)
    angles = sorted(angle for _, angle in sides[: max(len(sides) // 2, 8)])
    skew = angles[len(angles) // 2] if angles else 0.0
    if abs(skew) >= _LEAST_SKEW_DEGREES:
        height, width = grey.shape
        rotation = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
        grey = cv2.warpAffine(
            grey, rotation, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255,)
        )
        matrix = np.vstack([rotation, [0, 0, 1]]) @ matrix
    return grey, turned, matrix


def _slant(quad: Any) -> tuple[float, float]:
    """As `_long_side`, with an angle from -90 to 90 degrees."""
    ratio, angle = _long_side(quad)
    return ratio, angle - 180 if angle > 90 else angle


def _is_slanted(quad: Any) -> bool:
    """Whether a line stands askew on a page that was straightened, as a rubber stamp does."""
    ratio, angle = _slant(quad)
    return ratio > _LEAST_SLANTED_RATIO and _SLANT_DEGREES[0] < abs(angle) < _SLANT_DEGREES[1]


def _read_slanted(raster: Raster, quads: list[Any]) -> list[RawWord]:
    """Slanted lines turned level and read, each as one phrase."""
    import cv2

    words: list[RawWord] = []
    for quad in quads:
        _, angle = _slant(quad)
        (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
        middle = ((x0 + x1) / 2, (y0 + y1) / 2)
        sides = sorted(math.dist(quad[k], quad[k - 1]) for k in range(4))
        wide, tall = (sides[2] + sides[3]) / 2 * 1.04, (sides[0] + sides[1]) / 2 * 1.1
        turn = cv2.getRotationMatrix2D(middle, angle, 1.0)
        turn[:, 2] += (wide / 2 - middle[0], tall / 2 - middle[1])
        piece = cv2.warpAffine(
            raster.grey, turn, (int(wide), max(int(tall), 2)), borderValue=(255,)
        )
        texts, scores = _read_crops([cv2.cvtColor(piece, cv2.COLOR_GRAY2BGR)])
        if texts and texts[0].strip() and scores[0] >= _LEAST_SLANTED_SCORE:
            left, top, right, bottom = (float(v) / raster.scale for v in (x0, y0, x1, y1))
            box, size = (left, top, right, bottom), tall / raster.scale
            words.append(RawWord(texts[0].strip(), box, bottom, size, angled=True, score=scores[0]))
    return words


def _bounds(points: Any) -> tuple[float, float, float, float]:
    xs, ys = sorted(points[:, 0]), sorted(points[:, 1])
    # Means of the two outer corners: what is left of the skew must not make a line taller.
    return (xs[0] + xs[1]) / 2, (ys[0] + ys[1]) / 2, (xs[2] + xs[3]) / 2, (ys[2] + ys[3]) / 2


def _crop(grey: Any, box: tuple[float, float, float, float]) -> Any:
    import cv2

    height, width = grey.shape
    margin = 0.08 * (box[3] - box[1])
    x0, y0 = max(int(box[0] - margin), 0), max(int(box[1] - margin), 0)
    x1, y1 = min(int(box[2] + margin) + 1, width), min(int(box[3] + margin) + 1, height)
    piece = grey[y0 : max(y1, y0 + 2), x0 : max(x1, x0 + 2)]
    return cv2.cvtColor(piece, cv2.COLOR_GRAY2BGR) if piece.size else None


def _read_crops(crops: list[Any]) -> tuple[list[str], list[float]]:
    answer = _engine().recognize_txt(crops)
    return list(answer.txts or ()), [float(score) for score in answer.scores or ()]


def _is_upside_down(grey: Any, boxes: list[tuple[float, float, float, float]]) -> bool:
    """Read some lines of middling length both ways; the surer way is up."""
    lines = sorted(
        (box for box in boxes if box[2] - box[0] > 2.5 * (box[3] - box[1])),
        key=lambda box: abs((box[2] - box[0]) / max(box[3] - box[1], 1) - 9),
    )[:_PROBES]
    crops = [crop for crop in (_crop(grey, box) for box in lines) if crop is not None]
    if not crops:
        return False
    _, up = _read_crops(crops)
    if sum(up) / len(up) > 0.93:
        return False
    _, down = _read_crops([crop[::-1, ::-1].copy() for crop in crops])
    return sum(down) > sum(up) + 0.05 * len(up)


def _recognise(
    raster: Raster, boxes: list[tuple[float, float, float, float]]
) -> tuple[list[RawWord], list[float]]:
    usual = usual_height(boxes, raster.scale)
    boxes = [part for box in boxes for part in without_scribbles(raster, box, usual)]
    ticks = squares(raster)
    boxes = [part for box in boxes for part in _between(box, ticks, raster.scale)]
    pairs = [(box, _crop(raster.grey, box)) for box in boxes]
    pairs = [(box, crop) for box, crop in pairs if crop is not None]
    if not pairs:
        return [], []
    texts, scores = _read_crops([crop for _, crop in pairs])
    words: list[RawWord] = []
    kept: list[float] = []
    for (box, _), text, score in zip(pairs, texts, scores, strict=True):
        if not text.strip() or score < _LEAST_SCORE:
            continue
        look = look_of(raster, box)
        if not is_scribble(text.strip(), score, box, look, usual):
            if text.rstrip().endswith(":"):
                box = without_stroke_behind(text, box, look, usual * raster.scale)
            words += _split(text, box, raster.scale, score)
            kept.append(score)
    return words, kept


def _between(
    line: tuple[float, float, float, float], ticks: list[Box], scale: float
) -> list[tuple[float, float, float, float]]:
    """A line (pixels) cut at the tick boxes (points) in it: "[ ] yes [ ] no" is read as two words,
    not as one with letters for the boxes."""
    x0, y0, x1, y1 = line
    inside = sorted(
        (left * scale, right * scale)
        for left, top, right, bottom in ticks
        if y0 < (top + bottom) / 2 * scale < y1 and x0 < (left + right) / 2 * scale < x1
    )
    if not inside or y1 - y0 > 3 * (inside[0][1] - inside[0][0]):
        return [line]
    edges = [x0, *(edge for pair in inside for edge in pair), x1]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return [(left, y0, right, y1) for left, right in gaps if right - left > 0.4 * (y1 - y0)]


def _split(
    text: str, box: tuple[float, float, float, float], scale: float, score: float
) -> list[RawWord]:
    """The words of a recognised line, placed by their share of its letters."""
    x0, y0, x1, y1 = (v / scale for v in box)
    # Detection boxes stand off the letters by about a sixth of their height.
    pad = 0.12 * (y1 - y0)
    x0, y0, x1, y1 = x0 + pad, y0 + pad, x1 - pad, y1 - pad
    each = (x1 - x0) / max(len(text), 1)
    words, at = [], 0
    for token in text.split():
        at = text.index(token, at)
        left, right = x0 + at * each, x0 + (at + len(token)) * each
        base = y1 - 0.18 * (y1 - y0)
        words.append(RawWord(token, (left, y0, right, y1), base, y1 - y0, score=score))
        at += len(token)
    return words
