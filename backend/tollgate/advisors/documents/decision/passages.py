"""A document as its passages: sentences, rows of tables and answers, each with its tick box."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import islice, pairwise
from typing import NamedTuple

from tollgate.advisors.documents.decision.stretches import rows, whole_sentences
from tollgate.advisors.documents.pages.pages import Document, Page

MOST = 400  # passages of a document that are read
_LONGEST = 8_000  # letters of a page that are read
_FEWEST_LETTERS = 2


class Box(IntEnum):
    """What stands before a passage."""

    NONE = 0
    EMPTY = 1
    TICKED = 2


class Passage(NamedTuple):
    """A stretch of a page; `sheet` counts pages from 0, `scanned` says that it was recognised."""

    text: str
    box: Box
    sheet: int
    scanned: bool


def passages(document: Document, language: str) -> list[Passage]:
    """The passages of a document in the order of its pages, as many as are read."""
    found = (
        Passage(text, box, sheet, page.source == "ocr")
        for sheet, page in enumerate(document.pages)
        for text, box in _on_page(page, language)
    )
    return list(islice(found, MOST))


def _on_page(page: Page, language: str) -> Iterator[tuple[str, Box]]:
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
                if sum(sign.isalpha() for sign in text[a:b]) >= _FEWEST_LETTERS:
                    yield text[a:b], box


def _box(ticked: bool) -> Box:
    return Box.TICKED if ticked else Box.EMPTY
