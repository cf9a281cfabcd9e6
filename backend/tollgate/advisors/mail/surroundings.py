"""Signs for judges: the words around a place in a mail, and what the mail is about."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tollgate.advisors.concepts import concepts_of
from tollgate.advisors.grounding.scope import clause_around
from tollgate.advisors.grounding.sentences import sentence_around
from tollgate.advisors.grounding.spans import Span
from tollgate.domain.receivables.said import Label

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[%€$£?]")
_REACH = 40


def about(chances: Mapping[Label, float], labels: tuple[Label, ...]) -> Iterator[str]:
    """How likely each matter is, in steps of the odds."""
    for label in labels:
        chance = min(max(chances.get(label, 0.0), 1e-4), 1 - 1e-4)
        step = max(-4, min(4, round(math.log(chance / (1 - chance)))))
        # One sign per step passed, so that steps add up and neighbours share their weight.
        for passed in range(-4, step + 1):
            yield f"{label.value}>{passed}"


@dataclass(frozen=True, slots=True)
class SaidSentence:
    """A sentence of a mail and how likely each matter is by that sentence alone."""

    at: Span
    chances: Mapping[Label, float]


def alone(sentences: Sequence[SaidSentence], at: Span, labels: tuple[Label, ...]) -> Iterator[str]:
    """How likely each matter is by the sentence of a place alone; nothing where it is too short
    to be judged."""
    said = next((each for each in sentences if each.at.touches(at)), None)
    if said is not None:
        for sign in about(said.chances, labels):
            yield f"alone {sign}"


def beside(sentences: Sequence[SaidSentence], at: Span, labels: tuple[Label, ...]) -> Iterator[str]:
    """How likely each matter is by the sentences before and after that of a place, and whether its
    own sentence is the one that speaks of a matter most."""
    own = next((i for i, each in enumerate(sentences) if each.at.touches(at)), None)
    if own is None:
        return
    for name, i in (("before", own - 1), ("next", own + 1)):
        if 0 <= i < len(sentences):
            for sign in about(sentences[i].chances, labels):
                yield f"{name} {sign}"
    for label in labels:
        if max(range(len(sentences)), key=lambda i: sentences[i].chances[label]) == own:
            yield f"most {label.value} of {min(len(sentences), 4)}"


def words_around(text: str, shown: str, at: Span) -> Iterator[str]:
    """The words of the clause, and those right before and after."""
    clause = clause_around(at, text)
    around = shown[clause.start : at.start] + " " + shown[at.end : clause.end]
    for word in set(_WORD.findall(around)):
        yield f"clause:{word[:6]}"
    before = _WORD.findall(shown[max(0, at.start - _REACH) : at.start])
    after = _WORD.findall(shown[at.end : at.end + _REACH])
    yield f"before={before[-1] if before else '^'}"
    yield f"before2={' '.join(before[-2:])}"
    yield f"after={after[0] if after else '$'}"


def says(families: Mapping[str, re.Pattern[str]], text: str, shown: str, at: Span) -> Iterator[str]:
    """Which families of words stand in the clause, the sentence, and the sentence before."""
    clause = clause_around(at, text).of(shown)
    sentence = sentence_around(at, text)
    earlier = shown[max(0, sentence.start - 120) : sentence.start]
    whole = sentence.of(shown)
    for name, pattern in families.items():
        if pattern.search(clause):
            yield f"clause says {name}"
        if pattern.search(whole):
            yield f"sentence says {name}"
        if pattern.search(earlier):
            yield f"before it {name}"
    if whole.rstrip().endswith("?"):
        yield "asked"


# Kinds of figures, which stand round every place.
_FIGURES = frozenset(("money", "percent", "date", "code", "number"))


def meant(text: str, at: Span, language: str) -> Iterator[str]:
    """The concepts of the clause, the nearest before and after the place, those beside a "not",
    and those of the sentence and of its neighbours; the same names in every language."""
    clause, sentence = clause_around(at, text), sentence_around(at, text)
    before = concepts_in(text[clause.start : at.start], language)
    after = concepts_in(text[at.end : clause.end], language)
    for name in set(before) | set(after):
        yield f"clause means {name}"
    if before:
        yield f"before means {before[-1]}"
    if after:
        yield f"after means {after[0]}"
    for name in set(concepts_in(sentence.of(text), language)):
        yield f"sentence means {name}"
    for name in set(concepts_in(text[max(0, sentence.start - 120) : sentence.start], language)):
        yield f"before it means {name}"
    for name in set(concepts_in(text[sentence.end : sentence.end + 120], language)):
        yield f"after it means {name}"


@lru_cache(maxsize=256)
def concepts_in(part: str, language: str) -> tuple[str, ...]:
    """The concepts that words name, in order, those after a "not" marked; figures left out."""
    found: list[str] = []
    refused = -9
    for at, names in concepts_of(part, language):
        if "not" in names:
            refused = at
        told = (name for name in names if name not in _FIGURES)
        found += [f"not {name}" if 0 < at - refused <= 3 else name for name in told]
    return tuple(found)


def together(signs: set[str], first: tuple[str, ...], second: tuple[str, ...]) -> set[str]:
    """Pairs of signs that mean something together only, by how they begin."""
    ones = [s for s in signs if s.startswith(first)]
    others = [s for s in signs if s.startswith(second)]
    return {f"{a} & {b}" for a in ones for b in others}
