"""Signatures on a scan that character recognition read as letters: "Customer's signature: Ohla
Kehh" over "Name: Orla Kerr". A hand is misread or shortens the name that is printed beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Page
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of, phrase_pattern
from tollgate.advisors.documents.vocabulary.persons import person_in

_REACH = 60.0  # points between a signature and the printed name
# Least likeness of a word to the surname, as `difflib` measures it; where it begins otherwise.
_ALIKE, _MUCH_ALIKE = 0.5, 0.7
_MISPRINT = 0.88  # likeness of whole names from which on both are print, one of them misread
_MOST_WORDS, _FEWEST_LETTERS, _LONGEST = 3, 3, 30
_WORDS = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def written_names(sheets: Sheets, page: Page) -> Iterator[tuple[Cell, int, int]]:
    """The cell of each such signature, and its first and last letter on the page."""
    if page.source != "ocr":
        return
    cells = [cell for cell in sheets.cells[page.number] if not cell.angled]
    names = [(cell, name) for cell in cells for name in _printed(cell)]
    for cell in cells:
        label_end = _label_end(sheets, cell)
        if label_end is None:
            continue
        for held, start in _behind(sheets, cell, label_end):
            run = _run(held.text[start:])
            if run is None:
                continue
            at = held.start + start + run[0]
            text = held.text[start + run[0] : start + run[1]]
            if any(
                _is_hand_of(text, name)
                for other, name in names
                if abs(other.box[1] - held.box[1]) < _REACH
            ):
                yield held, at, at + run[1] - run[0]
                break


def _label_end(sheets: Sheets, cell: Cell) -> int | None:
    """Where a label of a place to sign ends in a cell; None where it has none."""
    folded = fold(cell.text)
    if len(folded) != len(cell.text):
        return None
    found = [
        each
        for each in phrase_pattern(sheets.languages, "labels", "signature").finditer(folded)
        if len(each[0]) > 3
    ]
    if found:
        return found[-1].end()
    label, colon, _ = cell.text.partition(":")
    if colon and party_of(cell.text, sheets.languages) == "client":
        return len(label) + 1
    return None


def _behind(sheets: Sheets, cell: Cell, end: int) -> Iterator[tuple[Cell, int]]:
    """What stands behind a label: in its cell, else in the next one, else under it."""
    if _LETTERS.search(cell.text[end:]):
        yield cell, end
        return
    right, under = sheets.right_of(cell), sheets.below(cell, reach=1.8)
    for other in (right, under):
        if other is not None:
            yield other, _last_words(other.text)


def _last_words(text: str) -> int:
    """Where the words behind a date or name begin: "Estelle Maurin, le 19/11/2026E. Mauhin"."""
    digits = [found.end() for found in re.finditer(r"\d", text)]
    return digits[-1] if digits and _LETTERS.search(text[digits[-1] :]) else 0


def _run(text: str) -> tuple[int, int] | None:
    """One to three words without a digit that might be a name by hand."""
    body = re.match(r"[\s:.,_/)-]*(?P<name>[^:,(]*)", text)
    if body is None:
        return None
    name = body["name"].rstrip()
    words = name.split()
    letters = sum(sign.isalpha() for sign in name)
    named = (name[:1].isupper() or not name[:1].isalpha()) and not name.isupper()
    fits = (
        named
        and 1 <= len(words) <= _MOST_WORDS
        and letters >= _FEWEST_LETTERS
        and len(name) < _LONGEST
    )
    return (body.start("name"), body.start("name") + len(name)) if fits else None


def _printed(cell: Cell) -> Iterator[str]:
    """The names of people that a cell prints."""
    starts = [0, *(found.end() for found in re.finditer(r"[:.]\s*", cell.text))]
    for start in starts:
        place = person_in(cell.text[start:].title() if cell.text.isupper() else cell.text[start:])
        if place is not None:
            yield cell.text[start + place[0] : start + place[1]]


def _is_hand_of(text: str, name: str) -> bool:
    """Whether words are the name as a hand writes it: misread, or shortened to an initial. What
    repeats the whole name is print."""
    written, printed = _WORDS.findall(fold(text)), _WORDS.findall(fold(name))
    if not written or len(printed) < 2 or set(printed) <= set(written):
        return False
    if SequenceMatcher(None, " ".join(written), " ".join(printed)).ratio() > _MISPRINT:
        return False
    last = written[-1]
    return len(last) > 2 and any(
        SequenceMatcher(None, last, surname).ratio()
        >= (_ALIKE if last[0] == surname[0] else _MUCH_ALIKE)
        for surname in printed[1:]
        if len(surname) > 3
    )
