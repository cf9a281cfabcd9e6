"""Dates in a text: ISO, numbers in either order, month names in seven languages.

Where day and month may change places and nothing settles it, the date is left open with both of
its readings: it is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Literal

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import chosen, vocabulary

Order = Literal["dmy", "mdy"]
_NUMERIC = re.compile(
    r"(?<![\w./-])(\d{1,2})\s?([./\u2013-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\w]|[./-]\d)",
    re.ASCII,
)
_ISO = re.compile(r"(?<![\w./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\w]|[./-]\d)", re.ASCII)
# Countries that write the month first; of the English-speaking ones the rest put the day first.
_MONTH_FIRST = frozenset(("US", "PH", "FM", "MH", "PW"))
_UNSETTLED_LANGUAGES = frozenset(("en", None))


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as it stands in a text. `value` is None when there are two `readings`.

    `approximate` marks a week, or "soon"-like span, of which `value` is the last working day.
    """

    at: Span
    value: date | None
    readings: tuple[date, ...]
    approximate: bool = False


def full_year(written: str) -> int:
    """Two digits mean 1970 to 2069 (the POSIX pivot, moved by one)."""
    year = int(written)
    if len(written) > 2:
        return year
    return 2000 + year if year < 70 else 1900 + year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# Several readers look at one text in turn.
@lru_cache(maxsize=32)
def find_dates(
    text: str, language: str | None = None, order: Order | None = None
) -> tuple[DateMention, ...]:
    """Every complete date (day, month and year), in order.

    `order` is what the document is known to use (see `date_order`); dates with dots, and languages
    other than English, put the day first.
    """
    found: list[DateMention] = []
    for mention in (*_iso(text), *_numeric(text, language, order), *_named(text, language)):
        if not any(mention.at.touches(other.at) for other in found):
            found.append(mention)
    return tuple(sorted(found, key=lambda mention: mention.at))


def parse_date(text: str, language: str | None = None, order: Order | None = None) -> date | None:
    """The one date that a text states; None for none, several different ones, or an open one."""
    mentions = find_dates(text, language, order)
    values = {mention.value for mention in mentions}
    return values.pop() if len(values) == 1 else None


def _iso(text: str) -> Iterator[DateMention]:
    for match in _ISO.finditer(text):
        value = _day(int(match[1]), int(match[3]), int(match[4]))
        if value is not None:
            yield DateMention(Span(match.start(), match.end()), value, (value,))


def _numeric(text: str, language: str | None, order: Order | None) -> Iterator[DateMention]:
    for match in _NUMERIC.finditer(text):
        readings = _readings(match)
        if not readings:
            continue
        at = Span(match.start(), match.end())
        value = _settled(readings, match[2], language, order)
        if value is None and len(readings) == 2:
            value = _by_weekday(text, at, readings, language)
        yield DateMention(at, value, (value,) if value else readings)


def _readings(match: re.Match[str]) -> tuple[date, ...]:
    """Day first, then month first; one of them when they agree or only one exists."""
    first, second, year = int(match[1]), int(match[3]), full_year(match[4])
    both = (_day(year, second, first), _day(year, first, second))
    return tuple(dict.fromkeys(reading for reading in both if reading is not None))


def _settled(
    readings: tuple[date, ...], mark: str, language: str | None, order: Order | None
) -> date | None:
    if len(readings) == 1:
        return readings[0]
    if mark == "." or (order is None and language not in _UNSETTLED_LANGUAGES):
        order = "dmy"
    if order is None:
        return None
    return readings[0] if order == "dmy" else readings[1]


def _by_weekday(
    text: str, at: Span, readings: tuple[date, ...], language: str | None
) -> date | None:
    """The reading that falls on the weekday written just before or after."""
    around = text[max(0, at.start - 16) : at.start], text[at.end : at.end + 16]
    for each in chosen(language):
        for name, number in vocabulary(each).weekdays.items():
            if len(name) < 3:
                continue
            before = re.search(rf"(?<!\w){name}[.,]?\s*(?:\w{{2,3}}\s+)?$", around[0], re.I)
            after = re.match(rf"\s*[(,]?\s*{name}(?!\w)", around[1], re.I)
            fitting = [reading for reading in readings if reading.weekday() == number]
            if (before or after) and len(fitting) == 1:
                return fitting[0]
    return None


@cache
def _month_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Day month year, month day year and year month day with month names."""
    words = vocabulary(language)
    month = "|".join(sorted(words.months, key=len, reverse=True))
    marks = "|".join(re.escape(mark) for mark in words.raw["ordinal_marks"])
    joiners = "|".join(re.escape(joiner) for joiner in words.raw["date_joiners"])
    join = rf"(?:\s+(?:{joiners})\s+|[\s./-]*)" if joiners else r"[\s./-]*"
    day = rf"(?<![\w.,/])(?P<day>\d{{1,2}})(?:\s?(?:{marks})|\.)?"
    name = rf"(?P<month>{month})\.?(?!\w*[^\W\d_])"
    year = r"(?P<year>\d{4}|['\u2019]?\d{2})(?!\w|[.,]\d|:\d)"
    return (
        re.compile(rf"{day}{join}(?<!\w){name}{join},?\s*{year}", re.IGNORECASE),
        re.compile(
            rf"(?<!\w){name}\s+(?P<day>\d{{1,2}})(?:\s?(?:{marks}))?(?:,\s*|\s+)"
            rf"(?P<year>\d{{4}})(?!\w)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?<!\w)(?P<year>\d{{4}})[\s-]+{name}[\s-]+(?P<day>\d{{1,2}})(?!\w)", re.IGNORECASE
        ),
    )


def _named(text: str, language: str | None) -> Iterator[DateMention]:
    for each in chosen(language) if language in (None, "en") else (language, "en"):
        months = vocabulary(each).months
        for pattern in _month_patterns(each):
            for match in pattern.finditer(text):
                year = full_year(match["year"].lstrip("'\u2019"))
                value = _day(year, months[match["month"].lower()], int(match["day"]))
                if value is not None:
                    yield DateMention(Span(match.start(), match.end()), value, (value,))


def date_order(text: str, language: str | None = None, country: str | None = None) -> Order | None:
    """Which of day and month a document puts first, or None when nothing tells.

    In this order: its own unambiguous slashed dates (if they agree), the country (ISO 3166), the
    language when it is not English.
    """
    said: set[Order] = set()
    for match in _NUMERIC.finditer(text):
        first, second = int(match[1]), int(match[3])
        if match[2] != "." and len(_readings(match)) == 1 and first != second:
            said.add("dmy" if first > 12 else "mdy")
    if said:
        return said.pop() if len(said) == 1 else None
    if country is not None:
        return "mdy" if country.upper() in _MONTH_FIRST else "dmy"
    return None if language in _UNSETTLED_LANGUAGES else "dmy"
