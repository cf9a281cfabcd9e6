"""A document as its passages: sentences, rows of tables and answers, each with its tick box and
what is drawn beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import islice, pairwise
from typing import NamedTuple

from tollgate.advisors.documents.decision.stretches import rows, whole_sentences
from tollgate.advisors.documents.pages.pages import Box as Edges
from tollgate.advisors.documents.pages.pages import Document, Page, Segment

MOST = 400  # passages of a document that are read
_LONGEST = 8_000  # letters of a page that are read
FEWEST_LETTERS = 2  # of a passage, and of a cell of a row
# How far beside a passage something drawn belongs to it, in points: left, above, right, below.
# Hands stand over the line above a label, or on the line to its right.
_NEAR = (20.0, 34.0, 200.0, 24.0)
_LINE = (60.0, 320.0)  # length of a line to write on, in points


class Box(IntEnum):
    """What stands before a passage."""

    NONE = 0
    EMPTY = 1
    TICKED = 2


class Line(IntEnum):
    """What is drawn near a passage: nothing, a line to write on, a pen stroke or picture."""

    NONE = 0
    EMPTY = 1
    INKED = 2


class Passage(NamedTuple):
    """A stretch of a page, from `start` to `end` of its text; `sheet` counts pages from 0,
    `scanned` says that it was recognised, `edges` are fractions of the page."""

    text: str
    box: Box
    sheet: int
    scanned: bool
    line: Line = Line.NONE
    start: int = 0
    end: int = 0
    edges: Edges = (0.0, 0.0, 0.0, 0.0)


def passages(document: Document, language: str) -> list[Passage]:
    """The passages of a document in the order of its pages, as many as are read."""
    found = (
        Passage(
            page.text[start:end],
            box,
            sheet,
            page.source == "ocr",
            _drawn(page, start, end),
            start,
            end,
            edges_of(page, [each.box for each in segments_of(page, start, end)]),
        )
        for sheet, page in enumerate(document.pages)
        for start, end, box in _on_page(page, language)
    )
    return list(islice(found, MOST))


def segments_of(page: Page, start: int, end: int) -> list[Segment]:
    """The segments of a page that a stretch of its text touches."""
    return [each for each in page.segments if start < each.end and each.start < end]


def edges_of(page: Page, boxes: Sequence[Edges]) -> Edges:
    """The edges around some boxes, in fractions of their page; zeros without a box."""
    if not boxes:
        return 0.0, 0.0, 0.0, 0.0
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    width, height = page.width, page.height
    return min(x0) / width, min(y0) / height, max(x1) / width, max(y1) / height


def _on_page(page: Page, language: str) -> Iterator[tuple[int, int, Box]]:
    text = page.text[:_LONGEST]
    marks = sorted((mark.start, mark.ticked) for mark in page.marks)
    for sentence in whole_sentences(text, language):
        for start, end in rows(text, sentence.start, sentence.end):
            within = [(at, ticked) for at, ticked in marks if start <= at < end]
            if len(within) < 2:  # a box is said of the whole row
                cuts = [(start, end, Box.NONE if not within else _box(within[0][1]))]
            else:
                edges = [*(at for at, _ in within), end]
                cuts = [
                    (a, b, _box(ticked))
                    for (a, b), (_, ticked) in zip(pairwise(edges), within, strict=True)
                ]
            for a, b, box in cuts:
                if sum(sign.isalpha() for sign in text[a:b]) >= FEWEST_LETTERS:
                    yield a, b, box


def _box(ticked: bool) -> Box:
    return Box.TICKED if ticked else Box.EMPTY


def _drawn(page: Page, start: int, end: int) -> Line:
    """What is drawn near the words of a stretch."""
    around = [
        (box[0] - _NEAR[0], box[1] - _NEAR[1], box[2] + _NEAR[2], box[3] + _NEAR[3])
        for box in (each.box for each in segments_of(page, start, end))
    ]
    if any(touch(ink.box, box) for ink in page.ink for box in around):
        return Line.INKED
    lines = (rule for rule in page.rules if _LINE[0] <= rule[2] - rule[0] <= _LINE[1])
    return Line.EMPTY if any(touch(rule, box) for rule in lines for box in around) else Line.NONE


def touch(one: Edges, other: Edges) -> bool:
    """Whether two boxes have something in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
