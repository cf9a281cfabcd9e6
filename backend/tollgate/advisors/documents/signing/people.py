"""On whose side the people of a document stand, as captions, headings and companies tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.signing.lines import is_prose
from tollgate.advisors.documents.signing.marks import person_at
from tollgate.advisors.documents.signing.panels import DATE_LIKE
from tollgate.advisors.documents.vocabulary.lexicon import fold, lead_of, party_of
from tollgate.advisors.documents.vocabulary.persons import person_in

_PARTS = re.compile(r"[,:;–—(|]\s*")
_WORDS = re.compile(r"[^\W\d_]{4,}")
_LONGEST, _LONGEST_SHORT = 120, 4
_LINES_OVER = 3


def sides_of_people(sheets: Sheets, names: Mapping[str, str]) -> dict[str, str]:
    """Folded names of people -> "client" or "vendor"; who is told on both sides is left out.

    `names` are the folded companies by side.
    """
    told: dict[str, set[str]] = {}
    for number, cells in sheets.cells.items():
        for person, stated in _in_brackets(sheets, number):
            told.setdefault(person, set()).add(stated)
        for cell in cells:
            place = person_at(cell.text) if len(cell.text) < _LONGEST else None
            if place is None or cell.angled or fold(cell.text[place[0] : place[1]]) in told:
                continue
            if person_at(cell.text[place[1] :]) is not None:
                continue  # a list of people
            side = _side_of(sheets, names, number, cell)
            if side is not None:
                told.setdefault(fold(cell.text[place[0] : place[1]]), set()).add(side)
    return {person: next(iter(sides)) for person, sides in told.items() if len(sides) == 1}


def _in_brackets(sheets: Sheets, number: int) -> Iterator[tuple[str, str]]:
    """ "Present: Ilse Kooistra (client), Joost Meijerink (supplier Flevo IT)"."""
    text = sheets.pages[number].text
    for found in re.finditer(r"\(([^()]{3,60})\)", text):
        side = party_of(" ".join(found[1].split()), sheets.languages)
        before = text[max(found.start() - 44, 0) : found.start()].rstrip()
        for start in re.finditer(r"(?<![\w.-])[A-ZÀ-Þ]", before):
            place = person_in(before[start.start() :])
            if place is not None and start.start() + place[1] == len(before):
                if side in ("client", "vendor"):
                    yield fold(before[start.start() :]), side
                break


def told_side(text: str, names: Mapping[str, str], languages: tuple[str, ...]) -> str | None:
    """The one side that a text names at its head, before a colon, or by its company."""
    head, colon, _ = text.partition(":")
    side = party_of(head, languages) if colon else party_of(text, languages)
    if side in ("client", "vendor"):
        return side
    folded = fold(text)
    named = {each for each, name in names.items() if name in folded}
    named = named or _short_for(text, names, languages)
    for part in _PARTS.split(text)[1:]:  # "Administrator, for and on behalf of the Employer"
        role = party_of(part, languages) if lead_of(fold(part), languages) else None
        named |= {role} if role in ("client", "vendor") else set()
    return next(iter(named)) if len(named) == 1 else None


def person_of_row(text: str) -> tuple[int, int] | None:
    """The person of a row; behind a company's name and a colon stands who acts for it."""
    text = text.replace("   ", " | ")  # a name does not go on in the next cell
    colon = re.search(r":\s", text)
    if colon is not None:
        place = person_at(text[colon.end() : colon.end() + 60])
        if place is not None and place[0] < 6:
            return colon.end() + place[0], colon.end() + place[1]
    return person_at(text)


def is_one_person(name: str, other: str) -> bool:
    """Whether two names are one person's, told in full and without a second surname."""
    words, others = set(name.split()), set(other.split())
    return min(len(words), len(others)) > 1 and (words <= others or others <= words)


def _short_for(text: str, names: Mapping[str, str], languages: tuple[str, ...]) -> set[str]:
    """The sides whose company is called by part of its name: "For Calder", "Calder Ridge, Lead"."""
    folded = fold(text)
    lead = lead_of(folded, languages)
    fewest = 1 if len(lead) > 1 else 2
    words = set(_WORDS.findall(_PARTS.split(folded[len(lead) :])[0]))
    if not fewest <= len(words) <= _LONGEST_SHORT:
        return set()
    return {side for side, name in names.items() if words <= set(_WORDS.findall(name))}


def _side_of(sheets: Sheets, names: Mapping[str, str], number: int, cell: Cell) -> str | None:
    """By the person's own line, the row it stands in, or the lines tightly over and under it."""
    languages = sheets.languages
    own = told_side(cell.text, names, languages)
    if own is not None:
        return own
    row = [c for c in sheets.rows[number][cell.row] if c is not cell]
    if not any(person_at(c.text) for c in row):
        beside = {told_side(c.text, names, languages) for c in row if len(c.text) < 70} - {None}
        if len(beside) == 1:
            return beside.pop()
    under = sheets.below(cell, reach=0.8)
    for _ in range(2):
        side = told_side(under.text, names, languages) if under is not None else None
        if under is None or (side is None and person_at(under.text) is not None):
            break
        if side is not None and len(under.text) < 90:
            return side
        under = sheets.below(under, reach=0.8)
    return _headed(sheets, names, number, cell)


def _headed(sheets: Sheets, names: Mapping[str, str], number: int, cell: Cell) -> str | None:
    """The side of the heading over a name, with nothing but a few lines of its block between."""
    last = cell
    for _ in range(_LINES_OVER):
        over = [
            other
            for other in sheets.cells[number]
            if -2 <= last.box[1] - other.box[3] < 5.0 * last.size
            and abs(other.box[0] - cell.box[0]) < 14
        ]
        if not over:
            return None
        last = max(over, key=lambda other: other.box[3])
        if len(last.text) > 90:
            return None
        if person_at(last.text) is not None and DATE_LIKE.search(fold(last.text)):
            return None  # an entry of somebody else: "Submitted by J. Doe (Acme) on 2 July 2026"
        if is_prose(last.text):
            return party_of(last.text, sheets.languages)
        side = told_side(last.text, names, sheets.languages)
        if side is not None:
            return side
        if person_at(last.text) is not None:
            return None
    return None
