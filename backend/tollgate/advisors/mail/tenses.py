"""Whether a place in a mail stands in words about a payment that was made already.

A weekday has no tense: "Friday" is the last one in "I wired it on Friday" and the next one in "I
wire it on Friday". The verb tells, which many languages put far behind the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tollgate.advisors.grounding.scope import clause_around
from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import chosen, listed_pattern, phrase_source, vocabulary

_LEAD = r"^\W*(?:\S+\s+){0,2}?"


def payment_told(text: str, at: Span, language: str) -> Iterator[str]:
    """Signs for a judge: which words of a payment made stand in the clause and the sentence."""
    clause, sentence = clause_around(at, text), sentence_around(at, text)
    for name, place in (("clause", clause), ("sentence", sentence)):
        said = place.of(text)
        if _made(said, language):
            yield f"{name} tells a payment made"
        if _opens(said, language):
            yield f"{name} opens with paid"


def _made(said: str, language: str) -> bool:
    """Auxiliary and participle, or a verb in the past, and nothing that puts it off."""
    for each in chosen(language):
        if listed_pattern(each, "not_paid_before").search(said):
            return False
        if _perfect(each).search(said) or listed_pattern(each, "paid_before").search(said):
            return True
    return False


def _opens(said: str, language: str) -> bool:
    """ "Settled on Monday": a participle that begins what is said, its auxiliary left out."""
    return any(_participle_first(each).match(said) for each in chosen(language))


@cache
def _perfect(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    before, after = (_one_of(words.listed(name)) for name in ("paid_auxiliary", "paid_participle"))
    return re.compile(
        rf"(?<!\w){before}(?!\w)\s+(?:[^\s.!?]+\s+){{0,8}}?{after}(?!\w)", re.IGNORECASE
    )


@cache
def _participle_first(language: str) -> re.Pattern[str]:
    participles = _one_of(vocabulary(language).listed("paid_participle"))
    return re.compile(rf"{_LEAD}{participles}(?!\w)", re.IGNORECASE)


def _one_of(phrases: tuple[str, ...]) -> str:
    ordered = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(phrase_source(phrase) for phrase in ordered) + ")"
