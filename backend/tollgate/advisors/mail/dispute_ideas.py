"""Amounts that the figures, counts and shares of a mail give, stated or one step away.

Every idea keeps how it was got; which one the mail disputes, a judge says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tollgate.advisors.grounding.number_words import numbers_in_words
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.money_places import COUNTED, Figure

# A bare whole number below a hundred units ("plot 11", "16 hours") is hardly ever an amount.
_LEAST_BARE = 100_00
# Two amounts above this are hardly prices per piece; their gap is not counted.
_HIGHEST_PRICE = 5_000_00
# In a mail of more figures than these, only neighbours are set against each other.
_FEW_FIGURES = 8
_PER_CENT = (
    r"(?:%|per ?cent\b|prozent|pour ?cent|por cien(?:to)?\b|por cento|per cento|procent\b"
    r"|v\. ?h\.|vom hundert\b|pct\b|p\. ?c\.)"
)
_PERCENT = re.compile(rf"(?<![\d.,])(\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?{_PER_CENT}")
_PERCENT_AFTER = re.compile(rf"\s{_PER_CENT}")
_NEAR_COUNT = 60
# "3 % discount (94.50)", "10 % retention = 420": the amount is that share already.
_APPOSED = re.compile(r"[^.;\n\d]{0,30}[(=:]\s?(?:[a-z]{2,3}\s|[€$£])?")
# So many of something are words, miles or pieces: they multiply small prices only.
_MANY = 2_000
_SMALL_PRICE = 10_00
_HALF = re.compile(r"\b(?:half|halfte|moitie|mitad|meta|helft|metade)\b")
# "three days at 320", "17 Stunden à 70", "price 5.50": mostly a price per piece.
SOFT_UNIT = re.compile(
    r"(?:\d?\s?(?:\bat|\ba|\ban|\bfor|\baan|\bvan|\bzu|\bje|\bpor|\bper|\bde|\bda|\btegen|\bgegen"
    r"|[x×*@]|\w*mal|\bfois|\bveces|\bvolte|\bkeer|\bvezes|\btimes)"
    r"|\b(?:\w*preis|\w*satz|price|prix|precio|prezzo|preco|prijs|rate|tari?f\w*|tarief|taxa"
    r"|(?:per|je|pro|par|por|cada|ogni|each|every) \w+"
    r"|valor|costs?|kostet|coute|cuesta|costa|kost|custa|each|each is|unit is))"
    r":?\s?(?:eur |usd |gbp |chf |r)?[€$£]?\s?$"
)
_TIMES = re.compile(r"\s?[x×*]\s")
_MULTIPLIED = re.compile(r"(?:\s[^\W\d_]+){0,2}\s?[x×*]\s?")
_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Idea:
    """One amount that the figures give: how it was got, and the places it was got from."""

    minor: int
    how: str
    places: tuple[Span, ...]

    @property
    def at(self) -> Span:
        return Span(min(p.start for p in self.places), max(p.end for p in self.places))


Counts = Sequence[tuple[Decimal, Span]]


def ideas(
    text: str, shown: str, language: str, figures: list[Figure], counts: Counts
) -> list[Idea]:
    """What is stated, and what one step from it gives; `shown` is the text folded."""
    shares = percentages(text, shown, language)
    found = [*_stated(figures, shown), *_pairs(figures, counts, shown)]
    for figure in figures:
        found += _times(figure, counts, shown)
        found += _shares(figure, shares, counts, shown)
    found += _against(figures, found)
    return [idea for idea in found if idea.minor > 0]


def _stated(figures: list[Figure], shown: str) -> Iterator[Idea]:
    for figure in figures:
        if figure.marked or figure.minor >= _LEAST_BARE or not figure.at.of(shown).isdigit():
            yield Idea(figure.minor, "unit price" if figure.unit else "stated", (figure.at,))


def _pairs(figures: list[Figure], counts: Counts, shown: str) -> Iterator[Idea]:
    """The gap of two amounts, two disputed lines together, the gap of two prices times a count."""
    soft = {figure.at for figure in figures if _soft(figure, shown)}
    reach = len(figures) if len(figures) <= _FEW_FIGURES else 2
    for i, one in enumerate(figures):
        for other in figures[i + 1 : i + 1 + reach]:
            places = (one.at, other.at)
            gap = abs(one.minor - other.minor)
            alike = max(one.minor, other.minor) <= _ALIKE * min(one.minor, other.minor)
            units = one.unit + other.unit
            priced = units == 2 or (units == 1 and alike)
            if gap and (priced or one.unit == other.unit):
                yield Idea(gap, "difference of prices" if priced else "difference", places)
            if not units and len(figures) > 2:
                yield Idea(one.minor + other.minor, "sum", places)
            maybe = alike and (one.at in soft or other.at in soft or _small(one, other))
            counted = alike and max(one.minor, other.minor) <= _HIGHEST_PRICE
            for count, at in counts if gap and (priced or maybe or counted) else ():
                told = COUNTED.match(shown, at.end) is not None
                if _too_many(count, gap) or any(at.touches(p) for p in places):
                    continue
                if priced or maybe or told:
                    how = "prices times count" if priced else "gap times count"
                    yield Idea(round(gap * count), how, (*places, at))


def _too_many(count: Decimal, price: int) -> bool:
    """Whether a count is too large to be multiplied by such a price: it is an amount itself."""
    return count >= _MANY and price >= _SMALL_PRICE


def _small(one: Figure, other: Figure) -> bool:
    """Prices rather than totals: with cents, below a hundred."""
    return max(one.minor, other.minor) < _LEAST_BARE


def _soft(figure: Figure, shown: str) -> bool:
    return SOFT_UNIT.search(shown[max(0, figure.at.start - 24) : figure.at.start]) is not None


def percentages(text: str, shown: str, language: str) -> list[tuple[Decimal, Span]]:
    """ "10 %" and "ten percent"."""
    found = [
        (Decimal(match[1].replace(",", ".")), Span(match.start(), match.end()))
        for match in _PERCENT.finditer(shown)
    ]
    found += [
        (Decimal(number.value), number.at)
        for number in numbers_in_words(text, language)
        if number.value < 100 and _PERCENT_AFTER.match(shown, number.at.end)
    ]
    return found[:4]


def _shares(
    figure: Figure, shares: list[tuple[Decimal, Span]], counts: Counts, shown: str
) -> Iterator[Idea]:
    """A percentage of an amount, what it leaves, the gap between two percentages, a half; "0.5 % a
    week, three weeks"."""
    for i, (share, at) in enumerate(shares):
        if _APPOSED.fullmatch(shown, at.end, max(at.end, figure.at.start)):
            continue
        part = figure.minor * share / 100
        yield Idea(round(part), "share", (figure.at, at))
        yield Idea(round(figure.minor - part), "rest of share", (figure.at, at))
        for other, there in shares[i + 1 :]:
            gap = round(figure.minor * abs(share - other) / 100)
            yield Idea(gap, "gap of shares", (figure.at, at, there))
        for count, there in counts if not figure.unit else ():
            if there.touches(at) or there.touches(figure.at) or not 1 < count < 100:
                continue
            if COUNTED.match(shown, there.end):
                yield Idea(round(part * count), "share times count", (figure.at, at, there))
            elif len(shares) == 1 and count != share:
                gap = round(figure.minor * abs(share - count) / 100)
                yield Idea(gap, "gap of share and number", (figure.at, at, there))
    half = _HALF.search(shown)
    if half:
        yield Idea(figure.minor // 2, "half", (figure.at, Span(half.start(), half.end())))


def _times(figure: Figure, counts: Counts, shown: str) -> Iterator[Idea]:
    """A count, the gap between two counts, or two counts ("9 days x 2 men"), times a price. What
    is no price per piece by its own words must stand near something that is counted."""
    kind = "unit price" if figure.unit else "amount"
    free = [
        (count, at)
        for count, at in counts
        if not at.touches(figure.at) and not _too_many(count, figure.minor)
    ]
    if not figure.unit and not _soft(figure, shown):
        free = [each for each in free if _counts_beside(each[1], figure, shown)]
    for i, (count, at) in enumerate(free):
        if count > 1:
            yield Idea(round(figure.minor * count), f"count times {kind}", (figure.at, at))
        for other, there in free[i + 1 :]:
            gap = abs(count - other)
            if gap and (gap != 1 or figure.unit):
                yield Idea(
                    round(figure.minor * gap), f"gap of counts times {kind}", (figure.at, at, there)
                )
            if count < 3 > other and gap % 1:  # indices and factors: 1.02 against 1.05
                yield Idea(round(figure.minor * gap), "gap of factors", (figure.at, at, there))
            if _MULTIPLIED.fullmatch(shown, at.end, there.start):
                yield Idea(
                    round(figure.minor * count * other),
                    f"counts times {kind}",
                    (figure.at, at, there),
                )


def _counts_beside(at: Span, figure: Figure, shown: str) -> bool:
    """Whether a number counts something by the word after it and stands near an amount."""
    near = abs(at.start - figure.at.start) <= _NEAR_COUNT
    return near and (COUNTED.match(shown, at.end) or _TIMES.match(shown, at.end)) is not None


def _against(figures: list[Figure], found: list[Idea]) -> Iterator[Idea]:
    """What was asked against what it should come to: "the meal for four was 184, the limit is 30
    a head", "1 % of 412,000, you bill 5,150"."""
    asked = [figure for figure in figures if not figure.unit]
    if len(figures) > 4:
        return
    for idea in [each for each in found if each.how in ("count times unit price", "share")]:
        for figure in asked:
            gap = figure.minor - idea.minor
            if figure.at not in idea.places and 0 < gap <= 2 * idea.minor:
                yield Idea(gap, f"amount less {idea.how}", (figure.at, *idea.places))
