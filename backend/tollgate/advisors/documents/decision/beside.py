"""What stands on the pages of a document beside its passages: the cells of their rows, and what is
drawn where somebody may sign, each with its place on the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import groupby, islice
from typing import NamedTuple

from tollgate.advisors.documents.decision.passages import (
    FEWEST_LETTERS,
    Passage,
    edges_of,
    segments_of,
)
from tollgate.advisors.documents.pages.pages import Box as Edges
from tollgate.advisors.documents.pages.pages import Document, Page, Segment

_MOST_CELLS, _MOST_DRAWN = 120, 120  # of a document
_MOST_ON_PAGE = 30  # drawn things of each sort
_LINE = (60.0, 320.0)  # length of a line to write on, in points
_FLAT = 6.0  # height that such a line has at most


class Sort(IntEnum):
    """What a thing is; a passage is one as well."""

    PASSAGE = 0
    CELL = 1
    LINE = 2
    STROKE = 3
    PICTURE = 4
    FIELD = 5
    SIGNED_FIELD = 6


class Thing(NamedTuple):
    """A cell of a row, with its words, or something drawn; `edges` are fractions of the page.
    `passage` is the index of the passage whose row it is of, `start` and `end` are in the text of
    the page."""

    sort: Sort
    sheet: int
    edges: Edges
    text: str = ""
    passage: int = -1
    start: int = 0
    end: int = 0


def things_beside(told: Sequence[Passage], document: Document) -> list[Thing]:
    """The cells of the rows of these passages, then what is drawn, both in the order of pages."""
    pages = document.pages
    cells = (cell for at, each in enumerate(told) for cell in _cells(at, each, pages[each.sheet]))
    drawn = (thing for sheet, page in enumerate(pages) for thing in _drawn(sheet, page))
    return [*islice(cells, _MOST_CELLS), *islice(drawn, _MOST_DRAWN)]


def _cells(at: int, passage: Passage, page: Page) -> Iterator[Thing]:
    """The cells of a passage that has some in one row."""
    touching = segments_of(page, passage.start, passage.end)
    rows = [list(row) for _, row in groupby(sorted(touching, key=_in_rows), lambda each: each.row)]
    if max(map(len, rows), default=0) < 2:
        return
    for segment in (segment for row in rows for segment in row):
        start, end = max(segment.start, passage.start), min(segment.end, passage.end)
        text = page.text[start:end].strip()
        if sum(sign.isalpha() for sign in text) >= FEWEST_LETTERS:
            where = edges_of(page, [segment.box])
            yield Thing(Sort.CELL, passage.sheet, where, text, at, start, end)


def _drawn(sheet: int, page: Page) -> Iterator[Thing]:
    """Pen strokes, pictures, fields for a signature, and lines to write on: the lowest of these,
    since one signs at the foot."""
    inks = [(Sort.PICTURE if ink.picture else Sort.STROKE, ink.box) for ink in page.ink]
    fields = [
        (Sort.SIGNED_FIELD if field.value else Sort.FIELD, field.box)
        for field in page.fields
        if field.kind == "signature"
    ]
    lines = [(Sort.LINE, rule) for rule in page.rules if _to_write_on(rule)]
    lines.sort(key=lambda line: -line[1][1])
    for sort, box in (*fields, *inks[:_MOST_ON_PAGE], *lines[:_MOST_ON_PAGE]):
        yield Thing(sort, sheet, edges_of(page, [box]))


def _to_write_on(rule: Edges) -> bool:
    return _LINE[0] <= rule[2] - rule[0] <= _LINE[1] and rule[3] - rule[1] < _FLAT


def _in_rows(segment: Segment) -> tuple[int, int]:
    return segment.row, segment.start
