"""Amounts written out in words, and whether they agree with the digits beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tollgate.advisors.grounding.amounts import Amount, find_amounts
from tollgate.advisors.grounding.number_words import NumberInWords, numbers_in_words
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import (
    chosen,
    listed_pattern,
    phrase_source,
    vocabulary,
)
from tollgate.kernel.currency import decimals

_REACH = 160  # code points between an amount and the words that repeat it
_FRACTION = re.compile(r"\s*(?:and|und|et|y|con|e|en|&|,)?\s*(\d{1,2})\s?/\s?100\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AmountInWords:
    """`minor` is None when the words name whole units only."""

    whole: int
    minor: int | None
    at: Span


@cache
def _after(language: str) -> re.Pattern[str]:
    raw = vocabulary(language).raw
    units = sorted(raw["currency_words"], key=len, reverse=True)
    body = "|".join(phrase_source(unit) for unit in units)
    return re.compile(rf"\s+(?:(?:de|di|d['\u2019])\s*)?(?:{body})(?!\w)", re.IGNORECASE)


@cache
def _announced(language: str) -> re.Pattern[str]:
    phrases = "|".join(phrase_source(phrase) for phrase in vocabulary(language).listed("in_words"))
    return re.compile(rf"(?<!\w)(?:{phrases})\s*[:(\"\u201e]?\s*(?:[A-Z]{{3}}\s+)?$", re.IGNORECASE)


@cache
def _minor_names(language: str) -> re.Pattern[str]:
    names = "|".join(vocabulary(language).listed("decimal_names"))
    return re.compile(rf"\s+(?:{names})(?!\w)", re.IGNORECASE)


def amounts_in_words(text: str, language: str | None = None) -> tuple[AmountInWords, ...]:
    """Numbers in words that are money: a currency follows, or "in words" or a code precedes."""
    found: list[AmountInWords] = []
    for each in chosen(language):
        numbers = numbers_in_words(text, each)
        for index, number in enumerate(numbers):
            following = numbers[index + 1] if index + 1 < len(numbers) else None
            amount = _as_amount(text, number, following, each)
            if amount and not any(known.at.touches(amount.at) for known in found):
                found.append(amount)
    return tuple(sorted(found, key=lambda amount: amount.at))


def _as_amount(
    text: str, number: NumberInWords, following: NumberInWords | None, language: str
) -> AmountInWords | None:
    if _minor_names(language).match(text, number.at.end):
        return None
    unit = _after(language).match(text, number.at.end)
    before = text[max(0, number.at.start - 60) : number.at.start]
    announced = _announced(language).search(before)
    coded = re.search(r"(?<!\w)(?:USD|EUR|GBP|CHF|CAD|AUD|BRL)\s+$", before)
    end = unit.end() if unit else number.at.end
    fraction = _FRACTION.match(text, end)
    if not (unit or fraction or (number.value > 12 and (announced or coded))):
        return None
    if fraction:
        return AmountInWords(number.value, int(fraction[1]), Span(number.at.start, fraction.end()))
    if following is not None and following.at.start - end <= 8:
        minor = _minor_names(language).match(text, following.at.end)
        if minor and following.value < 100:
            return AmountInWords(number.value, following.value, Span(number.at.start, minor.end()))
    return AmountInWords(number.value, None, Span(number.at.start, end))


def words_beside(text: str, amount: Amount, language: str | None = None) -> AmountInWords | None:
    """The amount in words that repeats an amount in digits: beside it, and beside no nearer one."""
    start = max(0, amount.at.start - 2 * _REACH)
    window = text[start : amount.at.end + 2 * _REACH]
    rivals = [each.at.moved(start) for each in find_amounts(window, language)]
    for words in amounts_in_words(window, language):
        at = words.at.moved(start)
        distance = _distance(text, at, amount.at, language)
        nearest = min(
            (far for rival in rivals if (far := _distance(text, at, rival, language)) is not None),
            default=distance,
        )
        if distance is not None and nearest is not None and distance <= nearest:
            return AmountInWords(words.whole, words.minor, at)
    return None


def _distance(text: str, words: Span, digits: Span, language: str | None) -> int | None:
    """Code points between words and digits that repeat each other; None if they do not."""
    if words.touches(digits):
        return None
    before = words.end <= digits.start
    gap = text[words.end : digits.start] if before else text[digits.end : words.start]
    return len(gap) if len(gap) <= _REACH and _repeats(gap, language) else None


_FAR = re.compile(r"[.!?]\s+\S|\n\s*\n|\d|;")


def _repeats(gap: str, language: str | None) -> bool:
    """Whether what stands between leaves no doubt that words and digits are one amount.

    That is no other figure, no full stop, and at most one word beside "in words".
    """
    if _FAR.search(gap):
        return False
    for each in chosen(language):
        gap = listed_pattern(each, "in_words").sub(" ", gap)
    return len(re.findall(r"[^\W\d_]+", gap)) <= 1


def agree(words: AmountInWords, amount: Amount) -> bool:
    """Whether words and digits say the same; words without cents mean none."""
    if amount.money is None:
        return False
    unit: int = 10 ** decimals(amount.money.currency)
    whole, rest = divmod(abs(amount.money.minor), unit)
    said = (words.minor or 0) * unit // 100
    return words.whole == whole and said == rest
