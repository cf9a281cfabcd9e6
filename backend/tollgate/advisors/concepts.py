"""Concepts: what words mean in dealings about work and money, under the same name in every
language, so that what is learned in one language is known in the others.

The table beside this file is data: a line per concept, a column per language.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, pairwise
from pathlib import Path

from tollgate.advisors.folding import folded

_TOKEN = re.compile(
    r"(?P<money>[€$£]\s?\d[\d.,']*|\d[\d.,']*\s?(?:€|(?:eur|euros?|usd|gbp|chf|dollars?|pounds?"
    r"|quid|francs?|reais|pesos)\b))"
    r"|(?P<percent>\d+(?:[.,]\d+)?\s?%)"
    r"|(?P<date>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?!\w)|\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<code>[^\W\d_]+[-/]?\d[\w/-]*|\d+[-/][\w/-]+)"
    r"|(?P<number>\d[\d.,]*)"
    r"|(?P<asks>\?)"
    r"|(?P<word>[^\W\d_]+)"
)
# Who speaks and how; they join neighbours, but make no pairs across a sentence.
_SMALL = frozenset(
    "i we you they have will can must all only already still one three because".split()
)
_NEAR = 3
_MOST_PAIRED = 12
_SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language: as written, by their beginning, and groups by their first word."""

    words: Mapping[str, tuple[str, ...]]
    stems: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    def of_word(self, word: str) -> tuple[str, ...]:
        """The concepts of a word; the longest beginning that is known counts."""
        found = self.words.get(word)
        if found is not None:
            return found
        for size in range(len(word), _SHORTEST_STEM - 1, -1):
            found = self.stems.get(word[:size])
            if found is not None:
                return found
        return ()

    def of_group(self, tokens: list[str], at: int) -> tuple[str, ...]:
        """The concepts of a group of words that begins here."""
        return tuple(
            name
            for group, name in self.groups.get(tokens[at], ())
            if len(tokens) >= at + len(group)
            and all(map(_fits, group, tokens[at : at + len(group)]))
        )


def concept_terms(sentences: Iterable[str], language: str) -> Iterator[str]:
    """Terms of a text: each concept, neighbours in their order, pairs within a sentence, and what
    stands beside a "not"."""
    for sentence in sentences:
        places = concepts_of(sentence, language)
        names = [name for _, found in places for name in found]
        yield from names
        for (_, before), (_, after) in pairwise(places):
            yield from (f"{a} {b}" for a in before for b in after)
        refused = [at for at, found in places if "not" in found]
        for at, found in places:
            if any(0 < abs(at - no) <= _NEAR for no in refused):
                yield from (f"not~{name}" for name in found if name != "not")
        paired = sorted(set(names) - _SMALL)
        if len(paired) <= _MOST_PAIRED:
            yield from (f"{a}+{b}" for a, b in combinations(paired, 2))


def concepts_of(sentence: str, language: str) -> list[tuple[int, tuple[str, ...]]]:
    """The concepts of a sentence with the place of their word among its words."""
    shown = folded(sentence).replace("n't", " not")
    matches = list(_TOKEN.finditer(shown))
    tokens = [match.group() for match in matches]
    own, english = lexicon(language), lexicon("en")
    places: list[tuple[int, tuple[str, ...]]] = []
    for at, kind in enumerate(match.lastgroup for match in matches):
        if kind != "word":
            places.append((at, (str(kind),)))
            continue
        found = _concepts(own, tokens, at) or _concepts(english, tokens, at)
        if found:
            places.append((at, found))
    return places


def _concepts(known: Lexicon, tokens: list[str], at: int) -> tuple[str, ...]:
    found = known.of_group(tokens, at) or known.of_word(tokens[at])
    return tuple(dict.fromkeys(found))


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The words of a language; nothing where the table has no such column."""
    words: dict[str, list[str]] = defaultdict(list)
    stems: dict[str, list[str]] = defaultdict(list)
    groups: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for name, entries in _table().get(language, ()):
        for entry in entries:
            parts = tuple(entry.split("_"))
            if len(parts) > 1:
                groups[parts[0]].append((parts, name))
            elif entry.endswith("*"):
                stems[entry[:-1]].append(name)
            else:
                words[entry].append(name)
    return Lexicon(
        {word: tuple(names) for word, names in words.items()},
        {stem: tuple(names) for stem, names in stems.items()},
        {first: tuple(found) for first, found in groups.items()},
    )


@cache
def _table() -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Language -> concepts with their words, folded as texts are."""
    raw = (Path(__file__).parent / "concepts.txt").read_text("utf-8").splitlines()
    lines = [line[1:] if line.startswith("# name") else line for line in raw]
    rows = [line.split("|") for line in lines if line.strip() and not line.startswith("#")]
    head, body = [cell.strip() for cell in rows[0]], rows[1:]
    return {
        language: tuple(
            (row[0].strip(), tuple(folded(row[column]).replace("'", "_").split())) for row in body
        )
        for column, language in enumerate(head)
        if column
    }
