"""Candidates for every field: whatever on the pages has the right type, however it is introduced.

Generous on purpose; `ranking` chooses. Each candidate is a text at its place, with its traits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tollgate.advisors.documents.candidates.traits import Traits
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible value: its place, its traits, and the parsed value of amounts and dates."""

    found: Found
    traits: Traits
    value: Any = None


def united(listed: Iterable[Candidate]) -> list[Candidate]:
    """One candidate per value: what is said of it in several places counts together."""
    kept: dict[Any, Candidate] = {}
    places: dict[Any, set[tuple[int, int]]] = {}
    for each in listed:
        key = each.value if each.value is not None else _plain(each.found.text)
        places.setdefault(key, set()).add((each.found.page, each.found.start))
        if key in kept:
            old = kept[key]
            kept[key] = Candidate(old.found, old.traits | each.traits, each.value)
        else:
            kept[key] = each
    return [
        Candidate(one.found, one.traits | {f"places:{min(len(places[key]), 3)}"}, one.value)
        for key, one in kept.items()
    ]


def _plain(text: str) -> str:
    return " ".join(fold(text).split()).strip(" .,;:")
