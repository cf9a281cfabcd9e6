"""Answers by columns: a table whose column is headed "Accepted", with yes or no in every row; and
questions with both answers printed, of which none shows itself as taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.options import Option
from tollgate.advisors.documents.signing.lines import overlaps
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.small_words import any_of
from tollgate.advisors.documents.vocabulary.stems import stems

_YES = re.compile(rf"\W*(?:{any_of('yes')})\W*")
_NO = re.compile(rf"\W*(?:{any_of('no')})\W*")
_BOTH = re.compile(
    rf"\b(?:{any_of('yes')})\b[\s|/()\[\]_.·-]*\b(?:{any_of('no')})\b(?=\s*(?:\n|$|\W*\n))"
)
_TICK = re.compile(r"\W*[xX✓✔✗✘☒☑]\W*")
_HEAD = 4  # words of the heading of a column
_LABEL = 8  # words of the question of a row
_ROWS = 25  # that a table goes on for


def refused_row(sheets: Sheets) -> Cell | None:
    """The first "no" in a column of answers whose heading speaks of acceptance, or the first
    question of acceptance ticked under "no"; None where there is none."""
    accepts = stems(sheets.languages, "accept")
    for number, cells in sheets.cells.items():
        for head in cells:
            told = fold(head.text).strip()
            alone = len(sheets.rows[number][head.row]) < 2 or len(told.split()) > _HEAD
            if alone or told.endswith((".", "?", ":")) or accepts.search(told) is None:
                continue
            answers = _under(sheets, head)
            if answers and _is_answer(answers[0]) and answers[0].row - head.row <= 2:
                refused = next((cell for cell in answers if _NO.fullmatch(fold(cell.text))), None)
                if refused is not None:
                    return refused
    return _ticked_no(sheets)


def _ticked_no(sheets: Sheets) -> Cell | None:
    """The first row about acceptance whose tick stands under "No", beside a column "Yes"."""
    accepts = stems(sheets.languages, "accept")
    for rows in sheets.rows.values():
        for row in rows.values():
            yes = next((c for c in row if _YES.fullmatch(fold(c.text))), None)
            no = next((c for c in row if _NO.fullmatch(fold(c.text))), None)
            if yes is None or no is None:
                continue
            for tick in (c for c in _below(sheets, row) if _TICK.fullmatch(c.text)):
                asked = rows[tick.row][0]
                under_no = _apart(tick, no) < _apart(tick, yes)
                if under_no and asked is not tick and accepts.search(fold(asked.text)):
                    return asked
    return None


def _below(sheets: Sheets, row: list[Cell]) -> list[Cell]:
    return [c for c in sheets.cells[row[0].page] if 0 < c.row - row[0].row <= _ROWS]


def _apart(cell: Cell, head: Cell) -> float:
    return abs(cell.box[0] + cell.box[2] - head.box[0] - head.box[2])


class Asked(NamedTuple):
    """A question with both answers behind it, as a stretch of a page's text."""

    page: int
    start: int
    end: int


def open_questions(sheets: Sheets, options: Sequence[Option]) -> list[Asked]:
    """Where "yes  no" stands printed and no box was seen to be ticked: an answer may be ringed,
    struck or missing. Over two columns, ticks stand under it, beside what is accepted."""
    if any(option.mark.ticked for option in options):
        return []
    asked = []
    for number, folded in sheets.folded.items():
        for found in _BOTH.finditer(folded):
            cells = sheets.cells[number]
            yes = next((c for c in cells if c.start <= found.start() < c.end), None)
            no = next((c for c in cells if c.start < found.end() <= c.end), None)
            heads = [each for each in (yes, no) if each is not None]
            if len(heads) == 2 and yes is not no and _is_answered(sheets, heads):
                continue
            row = sheets.rows[number][yes.row] if yes is not None else []
            start = min((cell.start for cell in row), default=found.start())
            asked.append(Asked(number, start, found.end()))
    return asked


def _is_answered(sheets: Sheets, heads: list[Cell]) -> bool:
    """Whether every row under "yes" and "no" that speaks of acceptance has its tick."""
    ticked = {c.row for head in heads for c in _under(sheets, head) if _TICK.fullmatch(c.text)}
    accepts = stems(sheets.languages, "accept")
    asked = {
        row
        for row, cells in sheets.rows[heads[0].page].items()
        if heads[0].row < row <= max(ticked, default=0) + 2
        and 1 < len(cells[0].text.split()) <= _LABEL
        and accepts.search(fold(cells[0].text))
        and cells[0].box[2] < heads[0].box[0]
    }
    return bool(ticked) and asked <= ticked


def _under(sheets: Sheets, head: Cell) -> list[Cell]:
    """The cells of the column under a heading."""
    cells = sheets.cells[head.page]
    under = (c for c in cells if 0 < c.row - head.row <= _ROWS and overlaps(c.box, head.box, 0))
    return sorted(under, key=lambda cell: cell.row)


def _is_answer(cell: Cell) -> bool:
    told = fold(cell.text)
    return _YES.fullmatch(told) is not None or _NO.fullmatch(told) is not None
