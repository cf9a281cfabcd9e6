"""Dates that count from the day of writing: tomorrow, next Friday, end of month, KW 48, "the 15th".

They resolve against the date of the message. Weeks and "this month" resolve to their last working
day or last day: that is when the promise is due.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from tollgate.advisors.grounding.calendar_days import (
    FRIDAY,
    business_days,
    calendar_week,
    coming_working_day,
    in_month,
    last_working_day,
    later_month,
    month_end,
    named_month,
    nearest,
    run_of,
    week_day,
    weekday_after,
    working_day,
)
from tollgate.advisors.grounding.dates import DateMention, find_dates, full_year
from tollgate.advisors.grounding.number_words import numbers_in_words
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.spelled_dates import spelled_dates, spelled_days
from tollgate.advisors.grounding.vocabulary import chosen, plain, vocabulary

_Slots = dict[str, int]
_WEEK = timedelta(days=7)


def find_relative_dates(
    text: str, written_on: date, language: str | None = None
) -> tuple[DateMention, ...]:
    """Every date in the text, complete or counted from `written_on`, in order, none overlapping.

    A day and month without a year mean the next such day, or the last one when that lies less
    than 60 days back and ahead lies more than 180.
    """
    found = list(find_dates(text, language))
    rivals: list[DateMention] = []
    for each in chosen(language):
        rivals += _yearless(text, written_on, each)
        rivals += spelled_dates(text, written_on, each)
        rivals += _by_pattern(text, written_on, each)
    rivals.sort(key=lambda mention: (mention.at.start - mention.at.end, mention.at.start))
    for mention in rivals:
        if not any(mention.at.touches(other.at) for other in found):
            found.append(mention)
    found.sort(key=lambda mention: mention.at)
    return tuple(mention for mention in found if not _named_again(text, mention, found))


def _named_again(text: str, mention: DateMention, others: list[DateMention]) -> bool:
    """Whether a date follows at once that says it in full: "Friday, 4 December". Two days of a
    list, "15 June, 15 July", are two."""
    return any(
        _SAME_DATE.fullmatch(text, mention.at.end, other.at.start)
        for other in others
        if 0 < other.at.start - mention.at.end < 8
        and (other.value == mention.value or mention.approximate or _has_weekday(text, mention))
    )


def _has_weekday(text: str, mention: DateMention) -> bool:
    words = plain(mention.at.of(text)).split()
    return any(word in days for word in words for days in _all_weekdays())


@cache
def _all_weekdays() -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(part for name in vocabulary(each).weekdays for part in plain(name).split())
        for each in chosen(None)
    )


_SAME_DATE = re.compile(r"[.,]?\s+(?:\(?(?:the|den|dem|le|el|de|il|dia|op)\s+)?\(?|\s*,\s*|\s*\(")


@cache
def _compiled(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = vocabulary(language)
    weekdays = "|".join(sorted((w for w in words.weekdays if len(w) > 2), key=len, reverse=True))
    months = "|".join(sorted((m for m in words.months if len(m) > 2), key=len, reverse=True))
    numbers = "|".join(sorted(words.raw["numbers"]["add"], key=len, reverse=True))
    spelled = "|".join(words.listed("spelled_days")[:12])
    slots = {
        "{weekday}": rf"(?P<weekday>{weekdays})",
        "{month}": rf"(?:{months})",
        "{n}": rf"(?P<n>\d{{1,3}}|(?:{numbers})(?:[- ]?(?:{numbers}))?|an?(?= ))",
        "{nth}": rf"(?P<nth>\d{{1,2}}(?:\.|º|°|e|er|ème|ste|de|st|nd|rd|th)?|{spelled})",
        "{day}": r"(?P<day>\d{1,2})",
        "{year}": r"(?P<year>\d{4})",
    }
    compiled: list[tuple[str, re.Pattern[str]]] = []
    for kind, patterns in words.raw["relative"].items():
        for pattern in patterns:
            body = pattern
            if kind.endswith("named_month"):
                body = body.replace("{month}", rf"(?P<month>{months})", 1)
            for slot, source in slots.items():
                body = body.replace(slot, source)
            body = re.sub(r"(?<!\\)(?<!\[) (?!\])", r"\\s+", body)
            body = body.replace(r"\s+?", r"\s*")
            compiled.append((kind, re.compile(rf"(?<!\w)(?:{body})(?!\w)", re.IGNORECASE)))
    return (*compiled, *_bare_weekdays(language))


def _bare_weekdays(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A weekday alone, and one with a day of the month: "Friday", "Dienstag, den 22.".

    Short and double-meaning names ("sun", Portuguese "quarta") do not stand alone.
    """
    words = vocabulary(language)
    names = [name for name in words.weekdays if len(name) >= 5]
    if language == "pt":
        names = [name for name in names if "-" in name or name in ("sábado", "domingo")]
    weekday = rf"(?P<weekday>{'|'.join(sorted(names, key=len, reverse=True))})"
    marks = "|".join(re.escape(mark) for mark in words.raw["ordinal_marks"])
    articles = "|".join(words.raw["date_articles"])
    number = r"(?P<day>\d{1,2})"
    ending = r"(?!\s*[^\W\d_]|[.,:/ \u00a0\u202f]?\d)"
    if language == "en":  # "Friday 4 invoices": an English day of the month has its mark
        ending, marks = "", f"{marks})(?:"
    dated = rf"{weekday},?\s+(?:(?:{articles})\s+)?{number}(?:{marks})"
    dated += ending if language == "en" else f"?{ending}"
    return (
        ("coming_weekday", re.compile(rf"(?<!\w){weekday}(?!\w)", re.IGNORECASE)),
        ("weekday_of_month", re.compile(rf"(?<!\w){dated}", re.IGNORECASE)),
    )


def _by_pattern(text: str, written_on: date, language: str) -> list[DateMention]:
    words = vocabulary(language)
    found: list[tuple[str, DateMention]] = []
    for kind, pattern in _compiled(language):
        for match in pattern.finditer(text):
            slots = _slots(match, language)
            if slots is None:
                continue
            if "weekday" in match.re.groupindex:
                slots["weekday"] = words.weekdays[match["weekday"].lower()]
            if "nth" in match.re.groupindex:
                slots["n"] = _counted(match["nth"], language)
            if "month" in match.re.groupindex:
                slots["month"] = words.months[match["month"].lower()]
            try:
                value = _RESOLVE[kind](written_on, slots)
            except (ValueError, OverflowError):
                continue
            at = Span(match.start(), match.end())
            found.append((kind, DateMention(at, value, (value,), kind in _APPROXIMATE)))
    exact = [mention.at for kind, mention in found if kind == "weekday_of_month"]
    return [
        mention
        for kind, mention in found
        if kind != "coming_weekday" or not any(mention.at.touches(at) for at in exact)
    ]


def _slots(match: re.Match[str], language: str) -> _Slots | None:
    """The numbers in a match; None when the words after "in" are no number."""
    known = {name: value for name, value in match.groupdict().items() if value}
    slots: _Slots = {}
    if "n" in match.re.groupindex:
        written = known.get("n", "")
        if written.isdigit():
            slots["n"] = int(written)
        elif written.lower() in ("a", "an"):
            slots["n"] = 1
        else:
            numbers = numbers_in_words(written, language)
            if len(numbers) != 1:
                return None
            slots["n"] = numbers[0].value
    if "day" in known:
        slots["day"] = int(known["day"])
    if "year" in known:
        slots["year"] = full_year(known["year"])
    return slots


def _counted(written: str, language: str) -> int:
    """Which one is meant by "5th" or "fifth"."""
    digits = re.match(r"\d+", written)
    return int(digits[0]) if digits else spelled_days(language)[plain(written)]


@cache
def _yearless_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = vocabulary(language)
    months = "|".join(sorted((m for m in words.months if len(m) > 2), key=len, reverse=True))
    marks = "|".join(re.escape(mark) for mark in words.raw["ordinal_marks"])
    joiners = "|".join(re.escape(joiner) for joiner in words.raw["date_joiners"])
    join = rf"(?:\s*(?:(?:{joiners})\s+)?|[-/])" if joiners else r"(?:\s*|[-/])"
    day = rf"(?P<day>\d{{1,2}})(?:\s?(?:{marks})|\.)?"
    patterns = [rf"(?<![\w.,/]){day}{join}(?<!\w)(?P<month>{months})(?!\w)"]
    if language == "en":
        patterns.append(
            rf"(?<!\w)(?P<month>{months})\.?\s+(?P<day>\d{{1,2}})(?:{marks})?(?!\w|[.,]\d)"
        )
        patterns.append(r"(?<![\w.,/$€£-])(?P<one>\d{1,2})/(?P<other>\d{1,2})(?![\w/%-]|[.,]\d)")
        patterns.append(r"(?<![\w.,/])(?P<day>\d{1,2})\.(?P<number>\d{2})\.(?!\d)")
    else:
        patterns.append(r"(?<![\w.,/])(?P<day>\d{1,2})[./](?P<number>\d{1,2})\.?(?![\w/]|[.,]\d)")
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _yearless(text: str, written_on: date, language: str) -> list[DateMention]:
    months = vocabulary(language).months
    found: list[DateMention] = []
    for pattern in _yearless_patterns(language):
        for match in pattern.finditer(text):
            day, month = _day_and_month(match, months)
            value = nearest(written_on, month, day)
            if value is not None:
                found.append(DateMention(Span(match.start(), match.end()), value, (value,)))
    return found


def _day_and_month(match: re.Match[str], months: dict[str, int]) -> tuple[int, int]:
    """Day and month of a match; (0, 0) where they may change places ("3/4"), or in "24/7"."""
    known = match.groupdict()
    if known.get("one"):
        one, other = int(known["one"]), int(known["other"])
        if (one > 12) == (other > 12) or (one, other) == (24, 7):
            return 0, 0
        return max(one, other), min(one, other)
    month = months[known["month"].lower()] if known.get("month") else int(known["number"])
    return int(known["day"]), month


def _whole_days(hours: int) -> int:
    """Hours that make whole days; others name no day.

    Raises:
        ValueError: the hours make no whole days.
    """
    if hours % 24:
        raise ValueError(f"{hours} hours are no whole days")
    return hours // 24


def _named_month_end(day: date, slots: _Slots) -> date:
    if "year" in slots:
        return month_end(date(slots["year"], slots["month"], 1))
    end = month_end(date(day.year, slots["month"], 1))
    return end if end >= day else month_end(date(day.year + 1, slots["month"], 1))


def _named_month_mid(day: date, slots: _Slots) -> date:
    middle = date(day.year, slots["month"], 15)
    return middle if middle >= day else middle.replace(year=day.year + 1)


def _this_or_coming(day: date, weekday: int) -> date:
    """The day of writing where it is such a day: "Thursday week" said on a Thursday."""
    return day if day.weekday() == weekday else weekday_after(day, weekday)


def _weekday_of_month(day: date, slots: _Slots) -> date:
    """The next such day of a month; it must fall on the weekday that is written beside it."""
    found = run_of(day, slots["day"])
    if found.weekday() != slots["weekday"]:
        raise ValueError("that day of the month falls on another weekday")
    return found


_RESOLVE: dict[str, Callable[[date, _Slots], date]] = {
    "today": lambda day, _: day,
    "tomorrow": lambda day, _: day + timedelta(days=1),
    "day_after_tomorrow": lambda day, _: day + timedelta(days=2),
    "yesterday": lambda day, _: day - timedelta(days=1),
    "coming_weekday": lambda day, slots: weekday_after(day, slots["weekday"]),
    "next_weekday": lambda day, slots: week_day(day, 1, slots["weekday"]),
    "weekday_week_on": lambda day, slots: _this_or_coming(day, slots["weekday"]) + _WEEK,
    "weekday_fortnight_on": lambda day, slots: _this_or_coming(day, slots["weekday"]) + 2 * _WEEK,
    "weekday_after_next": lambda day, slots: week_day(day, 2, slots["weekday"]),
    "weekday_of_week": lambda day, slots: (
        calendar_week(day, slots["n"]) + timedelta(days=slots["weekday"] - FRIDAY)
    ),
    "tomorrow_week": lambda day, _: day + timedelta(days=8),
    "next_week": lambda day, _: week_day(day, 1, FRIDAY),
    "this_week": lambda day, _: max(day, week_day(day, 0, FRIDAY)),
    "end_of_month": lambda day, _: month_end(day),
    "end_of_next_month": lambda day, _: month_end(day, 1),
    "end_of_named_month": _named_month_end,
    "last_working_day": lambda day, _: last_working_day(month_end(day)),
    "last_working_day_of_named_month": lambda day, slots: last_working_day(
        _named_month_end(day, slots)
    ),
    "working_day_of_month": lambda day, slots: coming_working_day(day, slots["n"]),
    "working_day_of_next_month": lambda day, slots: working_day(in_month(day, 1, 1), slots["n"]),
    "working_day_of_named_month": lambda day, slots: working_day(
        named_month(day, slots["month"]), slots["n"]
    ),
    "end_of_quarter": lambda day, _: month_end(day, (-day.month) % 3),
    "end_of_year": lambda day, _: date(day.year, 12, 31),
    "weekday_of_month": _weekday_of_month,
    "mid_named_month": _named_month_mid,
    "mid_month": lambda day, _: run_of(day, 15),
    "mid_next_month": lambda day, _: in_month(day, 1, 15),
    "day_of_month": lambda day, slots: run_of(day, slots["day"]),
    "day_of_next_month": lambda day, slots: in_month(day, 1, slots["day"]),
    "first_of_next_month": lambda day, _: in_month(day, 1, 1),
    "in_days": lambda day, slots: day + timedelta(days=slots["n"]),
    "in_business_days": lambda day, slots: business_days(day, slots["n"]),
    "in_weeks": lambda day, slots: day + timedelta(weeks=slots["n"]),
    "in_hours": lambda day, slots: day + timedelta(days=_whole_days(slots["n"])),
    "in_seven_days": lambda day, _: day + _WEEK,
    "in_two_weeks": lambda day, _: day + timedelta(weeks=2),
    "in_eight_days": lambda day, _: day + timedelta(days=8),
    "in_fifteen_days": lambda day, _: day + timedelta(days=15),
    "in_months": lambda day, slots: later_month(day, slots["n"]),
    "calendar_week": lambda day, slots: calendar_week(day, slots["n"]),
}
_APPROXIMATE = frozenset(("next_week", "this_week", "calendar_week"))
