"""Numbers written out in words, in seven languages, to thousands of millions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import chosen, plain, vocabulary

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011\u00ad][^\W\d_]+)*")
_BETWEEN = re.compile(r"[\s\u00ad-]+")


@dataclass(frozen=True, slots=True)
class NumberInWords:
    value: int
    at: Span


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's number words without accents: addends with their grain, and multipliers."""

    add: dict[str, tuple[int, int]]
    scale: dict[str, int]
    joiners: frozenset[str]
    reversed_tens: bool
    pieces: tuple[str, ...]


@cache
def _words(language: str) -> _Words:
    numbers = vocabulary(language).raw["numbers"]
    grains = numbers.get("grain", {})
    add = {
        plain(word): (value, grains.get(plain(word), _grain(value)))
        for word, value in numbers["add"].items()
    }
    scale = {plain(word): value for word, value in numbers["scale"].items()}
    joiners = frozenset(plain(word) for word in numbers["joiners"])
    glue = joiners if numbers.get("reversed_tens") else frozenset()
    pieces = tuple(sorted({*add, *scale, *glue}, key=len, reverse=True))
    return _Words(add, scale, joiners, bool(numbers.get("reversed_tens")), pieces)


def _grain(value: int) -> int:
    """Below what an addend may be followed: 300 by less than 100, 20 by less than 10, 7 by 0."""
    if value and value % 100 == 0:
        return 100
    return 10 if value >= 20 and value % 10 == 0 else 1


def _segments(word: str, words: _Words) -> tuple[str, ...] | None:
    """A word without accents and hyphens cut into number pieces ("zwei hundert"), or None."""
    if not word:
        return ()
    for piece in words.pieces:
        if word.startswith(piece):
            rest = _segments(word[len(piece) :], words)
            if rest is not None:
                return (piece, *rest)
    return None


def value_of(pieces: tuple[str, ...], language: str) -> int | None:
    """What number pieces say together, or None when their order is that of no number."""
    words = _words(language)
    stack: list[tuple[int, int]] = []
    joined = False
    for piece in pieces:
        if piece in words.joiners:
            if not stack:
                return None
            joined = True
            continue
        if piece in words.scale:
            if not _multiply(stack, words.scale[piece]):
                return None
        elif not _append(stack, words.add[piece], joined and words.reversed_tens):
            return None
        joined = False
    if joined or not stack:
        return None
    return sum(value for value, _ in stack)


def _multiply(stack: list[tuple[int, int]], scale: int) -> bool:
    factor = 0
    while stack and stack[-1][0] < scale:
        factor += stack.pop()[0]
    if stack and stack[-1][1] <= scale * max(factor, 1):
        return False
    stack.append((scale * max(factor, 1), scale))
    return True


def _append(stack: list[tuple[int, int]], addend: tuple[int, int], reversed_tens: bool) -> bool:
    value, grain = addend
    if stack and reversed_tens and stack[-1][0] < 10 and 20 <= value < 100:
        value, grain = value + stack.pop()[0], 1
    if stack and stack[-1][1] <= value:
        return False
    stack.append((value, grain))
    return True


def numbers_in_words(text: str, language: str | None = None) -> tuple[NumberInWords, ...]:
    """Every longest run of number words with its value; single articles ("un", "one") count too."""
    found: list[NumberInWords] = []
    for each in chosen(language):
        for number in _runs(text, each):
            rivals = [other for other in found if other.at.touches(number.at)]
            if all(_longer(number, other) for other in rivals):
                found = [other for other in found if other not in rivals]
                found.append(number)
    return tuple(sorted(found, key=lambda number: number.at))


def _longer(one: NumberInWords, other: NumberInWords) -> bool:
    return one.at.end - one.at.start > other.at.end - other.at.start


def _runs(text: str, language: str) -> list[NumberInWords]:
    words = _words(language)
    run: list[tuple[tuple[str, ...], Span]] = []
    found: list[NumberInWords] = []
    for match in _WORD.finditer(text):
        place = Span(match.start(), match.end())
        bare = plain(re.sub(r"[-\u2010\u2011\u00ad]", "", match[0]))
        pieces = (bare,) if bare in words.joiners else _segments(bare, words)
        if run and not _goes_on(text, run[-1], place, words):
            found += _closed(run, language)
            run = []
        if pieces is None:
            found += _closed(run, language)
            run = []
        elif run or bare not in words.joiners:
            run.append((pieces, place))
    return found + _closed(run, language)


def _goes_on(text: str, last: tuple[tuple[str, ...], Span], place: Span, words: _Words) -> bool:
    """Whether a word goes on the number before it; after thousands a comma may stand between:
    "quarenta e dois mil, cento e quinze"."""
    start = last[1].end
    if words.scale.get(last[0][-1], 0) >= 1000 and text.startswith(",", start):
        start += 1
    return start < place.start and _BETWEEN.fullmatch(text, start, place.start) is not None


def _closed(run: list[tuple[tuple[str, ...], Span]], language: str) -> list[NumberInWords]:
    """The number a run of words says; joiners at its end belong to the sentence."""
    joiners = _words(language).joiners
    while run and set(run[-1][0]) <= joiners:
        run = run[:-1]
    if not run:
        return []
    pieces = tuple(piece for part, _ in run for piece in part)
    value = value_of(_rejoined(pieces, language), language)
    if value is not None:
        return [NumberInWords(value, Span(run[0][1].start, run[-1][1].end))]
    for cut in range(len(run) - 1, 0, -1):  # the longest beginning that is a number
        first = _closed(run[:cut], language)
        if first:
            rest = [part for part in run if part[1].start >= first[0].at.end]
            while rest and set(rest[0][0]) <= joiners:
                rest = rest[1:]
            return first + _closed(rest, language)
    return []


def _rejoined(pieces: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Number words that are one although written apart: "quatre vingt", "dix huit"."""
    add = _words(language).add
    joined: list[str] = []
    for piece in pieces:
        if joined and joined[-1] + piece in add:
            joined[-1] += piece
        else:
            joined.append(piece)
    return tuple(joined)
