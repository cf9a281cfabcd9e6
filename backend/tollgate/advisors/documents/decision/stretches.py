"""Stretches of a page that may say something: its sentences, and the cells of its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.grounding.spans import Span

GAP = "   "  # between the cells of a row, in the text of a page
_FEWEST_LETTERS = 18  # a shorter piece of a row is a table's heading or value, no sentence


def whole_sentences(text: str, language: str) -> Iterator[Span]:
    """Sentences, with those made whole again that a line break before a colon cut in two."""
    last: Span | None = None
    for span in sentences(text, language):
        if last is not None and _goes_on(text, last, span):
            last = Span(last.start, span.end)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _goes_on(text: str, last: Span, span: Span) -> bool:
    line = text[max(text.rfind("\n", 0, last.end) + 1, last.start) : last.end]
    whole = len(line) >= 50 and line[-1:] not in ".!?:;" and GAP not in line
    row = text[text.rfind("\n", 0, last.end) + 1 : last.end]
    between = text[last.end : span.start]
    return whole and GAP not in row and between == "\n" and text[span.start].isalpha()


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence without what stands in columns beside it: rows with gaps are cut to cells."""
    if GAP not in text[start:end]:
        yield start, end
        return
    begin = at = start
    for line in text[start:end].splitlines(keepends=True):
        if GAP in line:
            if begin < at:
                yield _tight(text, begin, at)
            for cell in re.finditer(r"\S(?:(?!   ).|(?<=,)   (?=[^\W\d_A-Z]))*", line):
                stop = at + cell.end()
                if len(cell[0].strip()) >= _FEWEST_LETTERS:
                    yield _tight(text, at + cell.start(), stop)
            begin = at + len(line)
        at += len(line)
    if begin < end and text[begin:end].strip():
        yield _tight(text, begin, end)


def rows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence with each row of a table, and each line in capitals, by itself: where no full stop
    stands between them, rows and titles are no sentence together."""
    begin = at = start
    for line in text[start:end].splitlines(keepends=True):
        if GAP in line.strip() or line.isupper():
            if text[begin:at].strip():
                yield _tight(text, begin, at)
            yield _tight(text, at, at + len(line))
            begin = at + len(line)
        at += len(line)
    if text[begin:end].strip():
        yield _tight(text, begin, end)


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    body = text[start:end]
    lead = len(body) - len(body.lstrip())
    return start + lead, start + lead + len(body.strip())
