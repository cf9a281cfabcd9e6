"""Arithmetic on the pixels of a page: long runs, connected pieces, boxes that overlap."""

from __future__ import annotations

from typing import Any

from tollgate.advisors.documents.pages.pages import Box

Component = tuple[int, int, int, int, int]  # x, y, width, height, pixels


def opened(mask: Any, width: int, height: int) -> Any:
    import cv2

    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (max(width, 1), max(height, 1)))
    return cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel)


def components(mask: Any) -> list[Component]:
    import cv2

    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    return [(int(x), int(y), int(w), int(h), int(area)) for x, y, w, h, area in stats[1:]]


def overlap(box: Box, other: Box) -> float:
    """The share of `box` that lies in `other`."""
    width = min(box[2], other[2]) - max(box[0], other[0])
    height = min(box[3], other[3]) - max(box[1], other[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return width * height / area if width > 0 and height > 0 and area > 0 else 0.0
