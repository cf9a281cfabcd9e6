"""Words that turn a statement round: negation, condition, and somebody else's claim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import chosen, listed_pattern


class Cue(StrEnum):
    NEGATION = "negation"
    CONDITION = "condition"
    ATTRIBUTION = "attribution"


# A cue, the heading of its phrases, and that of phrases that look like it and are not.
_HEADINGS = {
    Cue.NEGATION: ("negation", "not_negation"),
    Cue.CONDITION: ("condition", "not_condition"),
    Cue.ATTRIBUTION: ("attribution", None),
}
_PAUSE = re.compile(r"[,;:]\s|\s[\u2013\u2014-]\s|[()]")


@dataclass(frozen=True, slots=True)
class FoundCue:
    cue: Cue
    at: Span


def cues(text: str, language: str | None = None) -> tuple[FoundCue, ...]:
    """Every cue in a text, in order. "No objections" and "no later than" are none."""
    found: set[tuple[Span, Cue]] = set()
    for each in chosen(language):
        for cue, (heading, excuse) in _HEADINGS.items():
            excused = _places(text, each, excuse) if excuse else []
            for place in _places(text, each, heading):
                if not any(other.touches(place) for other in excused):
                    found.add((place, cue))
    return tuple(FoundCue(cue, place) for place, cue in sorted(found))


def _places(text: str, language: str, heading: str) -> list[Span]:
    matches = listed_pattern(language, heading).finditer(text)
    return [Span(match.start(), match.end()) for match in matches]


def clause_around(place: Span, text: str, language: str | None = None) -> Span:
    """The part of the sentence around a place up to the next pause or contrasting word."""
    sentence = sentence_around(place, text, language)
    breaks = _breaks(text, sentence, language)
    before = [mark.end for mark in breaks if mark.end <= place.start]
    after = [mark.start for mark in breaks if mark.start >= place.end]
    return Span(max(before, default=sentence.start), min(after, default=sentence.end))


# Each sign of a figure asks for the clause it stands in.
@lru_cache(maxsize=64)
def _breaks(text: str, sentence: Span, language: str | None) -> tuple[Span, ...]:
    """The pauses and contrasting words of a sentence."""
    patterns = [_PAUSE, *(listed_pattern(each, "clause_breaks") for each in chosen(language))]
    return tuple(
        Span(match.start(), match.end())
        for pattern in patterns
        for match in pattern.finditer(text, sentence.start, sentence.end)
    )


def governing(place: Span, text: str, language: str | None = None) -> frozenset[Cue]:
    """The cues that reach a place: a negation within its clause, the others in its sentence.

    With the language unknown, the words of all seven count: better too careful than too sure.
    """
    sentence = sentence_around(place, text, language)
    clause = clause_around(place, text, language)
    reached: set[Cue] = set()
    for found in cues(sentence.of(text), language):
        at = found.at.moved(sentence.start)
        if found.cue is not Cue.NEGATION or clause.holds(at) or place.touches(at):
            reached.add(found.cue)
    return frozenset(reached)


def says(heading: str, text: str, language: str | None = None) -> tuple[Span, ...]:
    """Where a text uses a phrase under a heading of the vocabulary ("accept", "reject")."""
    return tuple(
        sorted({place for each in chosen(language) for place in _places(text, each, heading)})
    )
