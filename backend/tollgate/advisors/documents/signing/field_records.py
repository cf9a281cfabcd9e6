"""Prints of a system in which a decision stands as fields: outcome, who decided, when.

"Status: Approved", "Reviewer: Jane Doe", "Recorded on 12 May 2026 14:02". They count only on a
paper without any place to sign: on a form such fields are captions beside an empty line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.signing.history import ACTS, CLOCK, DAY, Deed
from tollgate.advisors.documents.signing.marks import person_at
from tollgate.advisors.documents.signing.people import sides_of_people, told_side
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import stems

_NOTHING = re.compile(
    r"[\s–—\-.]*(?:(?:not|nicht|non|no|niet|nao|none|n/a|\w+ pas)\b.{0,20})?[\s–—\-.]*"
)


@dataclass(frozen=True, slots=True)
class _Pair:
    label: str  # folded
    value: str
    cell: Cell


def field_deeds(sheets: Sheets, names: Mapping[str, str]) -> list[Deed]:
    """What the client's person decided in a system, page by page; [] where nothing tells it."""
    people = sides_of_people(sheets, names)
    found: list[Deed] = []
    for number in sheets.pages:
        deed = _on_page(sheets, number)
        if deed is None:
            continue
        side = told_side(deed.text, names, sheets.languages)
        if side != "vendor" and people.get(deed.who) != "vendor":
            found.append(deed)
    return found


def _on_page(sheets: Sheets, number: int) -> Deed | None:
    languages = sheets.languages
    pairs = list(_pairs(sheets, number))
    outcome = [p for p in pairs if stems(languages, "outcome").match(p.label)]
    deciders = [p for p in pairs if stems(languages, "decider").match(p.label)]
    said = [(p, kind) for p in outcome if (kind := _act(p.value, languages)) is not None]
    days = [p.cell for p in pairs if DAY.search(fold(p.value))]
    for pair in deciders:
        place = person_at(pair.value)
        own = _act(pair.label, languages)
        if place is None:
            if own is not None and _NOTHING.fullmatch(fold(pair.value)):
                return _deed("waits", "", number, pair)
            continue
        who = fold(pair.value[place[0] : place[1]])
        kinds = {kind for _, kind in said}
        timed = [c for c in days if CLOCK.search(fold(c.text))] or (own and days)
        if kinds and "did_accept" not in kinds:
            timed = timed or days  # what takes nothing as done needs no hour of a system
        if len(kinds) == 1 and timed:
            return _deed(said[0][1], who, number, pair)
        if not kinds and own is not None and DAY.search(fold(pair.value)):
            return _deed(own, who, number, pair)
    for pair, kind in said:
        place = person_at(pair.value)
        if place is not None and DAY.search(fold(pair.value)):
            return _deed(kind, fold(pair.value[place[0] : place[1]]), number, pair)
    return None


def _pairs(sheets: Sheets, number: int) -> Iterator[_Pair]:
    """Labels and what stands behind the colon, to the right, or under them."""
    for cell in sheets.cells[number]:
        if cell.angled or len(cell.text) > 160:
            continue
        label, colon, value = cell.text.partition(":")
        if colon and value.strip():
            yield _Pair(fold(label).strip(" ✓✔[]x"), value.strip(), cell)
            continue
        if len(label.split()) > 4:
            continue
        right = sheets.right_of(cell)
        under = sheets.below(cell, reach=1.2)
        for other in (right, under):
            if other is not None and len(other.text) < 110:
                yield _Pair(fold(label).strip(), other.text, other)


def _act(text: str, languages: tuple[str, ...]) -> str | None:
    """The act with which a short entry begins: "Not accepted", "Approved by the client"."""
    folded = fold(text).strip(" .:✓✔▾")
    denied = stems(languages, "not").match(folded)
    if denied and stems(languages, "did_accept").match(folded[denied.end() :].strip()):
        return "did_refuse"
    for kind in ACTS[:4]:
        if stems(languages, kind).match(folded):
            return kind
    return None


def _deed(kind: str, who: str, number: int, pair: _Pair) -> Deed:
    cell = pair.cell
    return Deed(kind, who, number, cell.box, cell.start, cell.end, cell.text, cell)
