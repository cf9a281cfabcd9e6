"""Tables that people paste or programs print into a mail: what stands at the head of a column.

Columns are told by bars, tabs or wide gaps; where only single blanks divide them, the first column
alone is known.
"""

from __future__ import annotations

import re

from tollgate.advisors.grounding.spans import Span

_GAP = re.compile(r"\s*\|\s*|\t+|\s{2,}|\s*;\s*")
_ROWS = 40


def heading(shown: str, at: Span) -> str | None:
    """The words at the head of the column in which a place stands (text folded); None where it
    stands in no row under a heading."""
    start = shown.rfind("\n", 0, at.start) + 1
    row = shown[start:].partition("\n")[0]
    above = shown[:start].rstrip("\n").split("\n")[-_ROWS:]
    for line in reversed(above):
        if not line.strip() or (not re.search(r"\d", line) and not _is_heading(line)):
            return None
        if not re.search(r"\d", line):
            return _cell(line, row, at.start - start)
    return None


def _is_heading(line: str) -> bool:
    """Several short words, no sentence."""
    return len(line.split()) >= 2 and len(line) <= 120 and line.rstrip()[-1] not in ".,;:?!"


def _cell(line: str, row: str, offset: int) -> str | None:
    """The part of a heading over an offset of a row."""
    number = len(_GAP.findall(row[:offset].lstrip()))
    cells = _GAP.split(line.strip())
    if number < len(cells) and (len(cells) > 1 or not row[:offset].strip()):
        return cells[number] or None
    return None


def own_line(text: str, at: Span) -> bool:
    """Whether a place is all that its line says, a bullet aside."""
    start = text.rfind("\n", 0, at.start) + 1
    rest = text[start : at.start] + text[at.end :].partition("\n")[0]
    return re.fullmatch(r"[\s\-*•–.,;|>]*", rest) is not None


def begins_line(text: str, at: Span) -> bool:
    """Whether a place is the first word of its line."""
    start = text.rfind("\n", 0, at.start) + 1
    return re.fullmatch(r"[\s\-*•–|>]*", text[start : at.start]) is not None
