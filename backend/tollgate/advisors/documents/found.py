"""A text value and its exact place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """`text` is exactly what stands at `[start, end)` of the page's text."""

    text: str
    page: int
    start: int
    end: int
