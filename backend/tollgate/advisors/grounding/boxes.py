"""Tick boxes in a text: which box a word belongs to, and whether it is ticked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.grounding.spans import Span

_BOX = re.compile(
    r"(?P<ticked>[\u2611\u2612\u25a0\u25a3\u2714\u2718\u2713]|\[[xX\u2713\u2714]\]|\([xX]\))"
    r"|(?P<empty>[\u2610\u25a1\u25a2\u25fb]|\[[ _]?\]|\( ?\))"
)


@dataclass(frozen=True, slots=True)
class Option:
    """The words that one box stands for; `ticked` is None when it is unclear whose box it is."""

    ticked: bool | None
    at: Span


def option_around(place: Span, text: str) -> Option | None:
    """The option in which a place stands; None when its line has no box.

    Boxes stand before their words, unless the line ends with a box and does not begin with one.
    """
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", place.end)
    line = Span(start, end if end >= 0 else len(text))
    boxes = list(_BOX.finditer(text, line.start, line.end))
    if not boxes:
        return None
    leads = not text[line.start : boxes[0].start()].strip()
    trails = not text[boxes[-1].end() : line.end].strip()
    if trails and leads and len(boxes) > 1:
        return Option(None, line)
    if trails and not leads:
        return _trailing(place, line, boxes)
    return _leading(place, line, boxes)


def _leading(place: Span, line: Span, boxes: list[re.Match[str]]) -> Option | None:
    ends = [*(box.start() for box in boxes[1:]), line.end]
    for box, end in zip(boxes, ends, strict=True):
        option = Span(box.start(), end)
        if option.touches(place):
            inside = option.holds(place)
            return Option(box["ticked"] is not None if inside else None, option)
    return None


def _trailing(place: Span, line: Span, boxes: list[re.Match[str]]) -> Option | None:
    starts = [line.start, *(box.end() for box in boxes[:-1])]
    for box, start in zip(boxes, starts, strict=True):
        option = Span(start, box.end())
        if option.touches(place):
            inside = option.holds(place)
            return Option(box["ticked"] is not None if inside else None, option)
    return None
