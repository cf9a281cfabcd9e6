"""Signatures on a scan that character recognition read as letters: "Customer's signature: Ohla
Kehh" over "Name: Orla Kerr". A hand is misread or shortens the name that is printed beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Page
from tollgate.advisors.documents.vocabulary.lexicon import (
    fold,
    party_of,
    party_within,
    phrase_pattern,
)
from tollgate.advisors.documents.vocabulary.persons import person_in

_REACH = 60.0  # points between a signature and the printed name
# Least likeness of a word to the surname, as `difflib` measures it; where it begins otherwise.
_ALIKE, _MUCH_ALIKE = 0.5, 0.7
_MISPRINT = 0.88  # likeness of whole names from which on both are print, one of them misread
_MOST_WORDS, _FEWEST_LETTERS, _LONGEST = 3, 3, 30
_ASIDE = 40.0  # points between the beginnings of a signature and of the name under it
_TALL = 1.4  # heights of its label that a hand reaches
_WORDS = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class _Name:
    """A printed name and the cell it stands in."""

    cell: Cell
    text: str


def written_names(sheets: Sheets, page: Page) -> Iterator[tuple[Cell, int, int]]:
    """The cell of each such signature, and its first and last letter on the page."""
    if page.source != "ocr":
        return
    cells = [cell for cell in sheets.cells[page.number] if not cell.angled]
    names = [_Name(cell, name) for cell in cells for name in _printed(cell)]
    names += [_Name(v.cell, v.text.partition(",")[0]) for v in sheets.of_kind("name")]
    yield from _over_names(sheets, cells)
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
            near = (n for n in names if abs(n.cell.box[1] - held.box[1]) < _REACH)
            tall = held.size > _TALL * cell.size
            if any(name.cell is not held and _is_hand_of(text, name, tall) for name in near):
                yield held, at, at + run[1] - run[0]
                break


def _over_names(sheets: Sheets, cells: list[Cell]) -> Iterator[tuple[Cell, int, int]]:
    """A line that is nothing but a short or misread form of the name that is printed right under
    it: "R. Castellane" over "Rosalie Castellane, Events Coordinator"."""
    for cell in cells:
        under = sheets.below(cell, reach=1.2)
        run = _run(cell.text)
        if under is None or run is None or len(cell.text.strip()) - (run[1] - run[0]) > 2:
            continue
        printed = person_in(under.text)
        right = sheets.right_of(cell)
        if printed is None or abs(under.box[0] - cell.box[0]) > _ASIDE:
            continue
        if right is not None and person_in(right.text) is None:
            continue  # a label with its value
        name = _Name(under, under.text[printed[0] : printed[1]])
        if _is_hand_of(cell.text[run[0] : run[1]], name, False):
            yield cell, cell.start + run[0], cell.start + run[1]


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
    if cell.text.rstrip().endswith(":") and party_within(cell.text, sheets.languages) == "client":
        return len(cell.text)  # "Hours approved by the client:"
    return None


def _behind(sheets: Sheets, cell: Cell, end: int) -> Iterator[tuple[Cell, int]]:
    """What stands behind a label: in its cell, else in the next one, else under it."""
    if _LETTERS.search(cell.text[end:]):
        yield cell, end
        return
    right, under = sheets.right_of(cell), sheets.below(cell, reach=1.8)
    for other in (_tall_beside(sheets, cell), right, under):
        if other is not None:
            yield other, _last_words(other.text)


def _tall_beside(sheets: Sheets, label: Cell) -> Cell | None:
    """Letters much higher than a label, right of it and level with it: a hand rarely keeps the
    line of print."""
    middle = (label.box[1] + label.box[3]) / 2
    return next(
        (
            cell
            for cell in sheets.cells[label.page]
            if cell.size > _TALL * label.size
            and cell.box[0] > label.box[2] - 4
            and cell.box[1] - 4 < middle < cell.box[3]
        ),
        None,
    )


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
    # a large capital is often read as a small letter: "odile Fauquet"
    begun = name[:1].isupper() or not name[:1].isalpha() or name.split(" ")[-1][:1].isupper()
    named = begun and not name.isupper()
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


def _is_hand_of(text: str, name: _Name, tall: bool) -> bool:
    """Whether words are the name as a hand writes it: misread, or shortened to an initial. What
    repeats the whole name is print, unless it stands high."""
    written, printed = _WORDS.findall(fold(text)), _WORDS.findall(fold(name.text))
    if tall and written:
        # recognition may run a name together: "KeesVonk"
        bare, last = "".join(printed), written[-1]
        end = bare[-len(last) :]
        if bare == "".join(written) or (len(last) > 4 and _alike(last, end) >= _MUCH_ALIKE):
            return True
    if not written or len(printed) < 2 or set(printed) <= set(written):
        return False
    if _alike(" ".join(written), " ".join(printed)) > _MISPRINT:
        return False
    last = written[-1]
    return len(last) > 2 and any(
        _alike(last, surname) >= (_ALIKE if last[0] == surname[0] else _MUCH_ALIKE)
        for surname in printed[1:]
        if len(surname) > 3
    )


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
