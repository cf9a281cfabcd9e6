"""Choices that are set in plain letters: answers with an "x" before, behind or beside one of them,
answers that nobody marked, and tables whose columns are the answers.

Where the answers stand but none, or more than one, is marked, nothing is decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.answers import YES_NO
from tollgate.advisors.documents.pages.pages import Mark
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import Say, stems
from tollgate.advisors.documents.vocabulary.wording import say_of_option

_LONGEST = 60  # letters of an answer
_APART = 46.0  # points between the lines of one list of answers
_ASIDE = 24.0  # points between a mark and the middle of its column's title
_TICK = r"[xX✓✔☑☒●■◉►▶>»→]"
_TICKED = re.compile(rf"[\s_|\[(.]*{_TICK}[\s_|\]).]*")
_SIGN = re.compile(
    rf"(?:^|(?<=\s))(?:[_|\[(]*{_TICK}[_|\])]*|[_|\[(.]{{2,}}[_|\])]*|\|\s\||•)(?=\s|$)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer of a menu."""

    mark: Mark
    say: Say
    start: int
    end: int
    text: str


def menus_on(sheets: Sheets, number: int) -> list[Entry]:
    """The answers of the first menu of a page; empty where it has none."""
    rows = [row for _, row in sorted(sheets.rows[number].items())]
    return _columns(sheets, rows) or _listed(sheets, rows)


def _listed(sheets: Sheets, rows: Sequence[list[Cell]]) -> list[Entry]:
    """Answers under or beside each other that nothing but marks stands between."""
    run: list[Entry] = []
    for row in rows:
        found = list(_in_row(row, sheets.languages))
        near = not run or (bool(found) and found[0].mark.box[1] - run[-1].mark.box[3] < _APART)
        if not found or not near:
            if _is_menu(run):
                return run
            run = []
        run += found
    return run if _is_menu(run) else []


def _is_menu(entries: Sequence[Entry]) -> bool:
    says = {entry.say for entry in entries}
    return len(entries) == len({fold(e.text) for e in entries}) and {Say.ACCEPT, Say.REJECT} <= says


def _in_row(row: list[Cell], languages: tuple[str, ...]) -> Iterator[Entry]:
    """The answers of a row, if it holds nothing else; a mark belongs to the answer behind it,
    where a row ends with one to the answer before it."""
    pieces = [piece for cell in row for piece in _pieces(cell)]
    found: list[Entry] = []
    ahead = bool(pieces) and pieces[-1][2]
    sign: bool | None = None
    for cell, start, is_sign, text in pieces:
        if is_sign:
            ticked = re.search(_TICK, text) is not None
            if ahead and found:
                found[-1] = _marked(found[-1], ticked)
            elif not ahead:
                sign = ticked
            continue
        say = _answer(text, languages)
        if say is None:
            return
        mark = Mark(cell.box, bool(sign), start, "text")
        found.append(Entry(mark, say, start, start + len(text), text))
        sign = None
    yield from found


def _pieces(cell: Cell) -> Iterator[tuple[Cell, int, bool, str]]:
    """The marks of a cell and the words between them: cell, offset, whether a mark, text."""
    at = 0
    for sign in [*_SIGN.finditer(cell.text), None]:
        words = cell.text[at : sign.start() if sign else len(cell.text)]
        for part in re.finditer(r"[^\s/](?:(?!\s{2,}|\s?/\s).)*", words):
            yield cell, cell.start + at + part.start(), False, part[0].strip()
        if sign is not None:
            yield cell, cell.start + sign.start(), True, sign[0]
            at = sign.end()


def _marked(last: Entry, ticked: bool) -> Entry:
    """An answer with the mark that stands behind it."""
    mark = Mark(last.mark.box, ticked, last.mark.start, "text")
    return Entry(mark, last.say, last.start, last.end, last.text)


def _answer(words: str, languages: tuple[str, ...]) -> Say | None:
    short = 1 < len(words) <= _LONGEST and len(words.split()) <= 7 and words[-1] not in ".:"
    return say_of_option(words, languages) if short and not YES_NO.match(fold(words)) else None


def _columns(sheets: Sheets, rows: Sequence[list[Cell]]) -> list[Entry]:
    """Rows of questions with a mark under "yes" or "no", those that ask for acceptance."""
    for place, row in enumerate(rows):
        titles = [(cell, _yes_no(cell.text, sheets.languages)) for cell in row]
        heads = [(cell, yes) for cell, yes in titles if yes is not None]
        if {yes for _, yes in heads} == {True, False}:
            return list(_asked(sheets, rows[place + 1 :], heads))
    return []


def _yes_no(text: str, languages: tuple[str, ...]) -> bool | None:
    word = fold(text).split()[-1:] if len(text) < 16 else []
    if not word or not YES_NO.match(word[0]):
        return None
    return say_of_option(word[0], languages) is Say.ACCEPT


def _asked(
    sheets: Sheets, rows: Sequence[list[Cell]], heads: Sequence[tuple[Cell, bool]]
) -> Iterator[Entry]:
    for row in rows:
        marks = [cell for cell in row[1:] if _TICKED.fullmatch(cell.text.strip())]
        question = fold(row[0].text)
        languages = sheets.languages[:1]
        asks = stems(languages, "accept").search(question)
        if not marks or not asks or stems(languages, "fault").search(question):
            continue
        for cell, yes in heads:
            middle = (cell.box[0] + cell.box[2]) / 2
            ticked = any(abs((m.box[0] + m.box[2]) / 2 - middle) < _ASIDE for m in marks)
            mark = Mark(row[0].box, ticked, row[0].start, "text")
            say = Say.ACCEPT if yes else Say.REJECT
            yield Entry(mark, say, row[0].start, row[0].end, row[0].text)
