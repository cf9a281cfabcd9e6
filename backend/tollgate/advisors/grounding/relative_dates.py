"""Dates that count from the day of writing: tomorrow, next Friday, end of month, KW 48, "the 15th".

They resolve against the date of the message. Weeks and "this month" resolve to their last working
day or last day: that is when the promise is due.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from tollgate.advisors.grounding.dates import DateMention, find_dates, full_year
from tollgate.advisors.grounding.number_words import numbers_in_words
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import chosen, vocabulary

_FRIDAY = 4
_Slots = dict[str, int]


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
        rivals += _by_pattern(text, written_on, each)
    rivals.sort(key=lambda mention: (mention.at.start - mention.at.end, mention.at.start))
    for mention in rivals:
        if not any(mention.at.touches(other.at) for other in found):
            found.append(mention)
    found.sort(key=lambda mention: mention.at)
    return tuple(mention for mention in found if not _named_again(text, mention, found))


def _named_again(text: str, mention: DateMention, others: list[DateMention]) -> bool:
    """Whether a date follows at once that says it in full: "Friday, 4 December"."""
    return any(
        _SAME_DATE.fullmatch(text, mention.at.end, other.at.start)
        for other in others
        if 0 < other.at.start - mention.at.end < 8
    )


_SAME_DATE = re.compile(r",?\s+(?:\(?(?:the|den|dem|le|el|de|il|dia|op)\s+)?\(?|\s*,\s*|\s*\(")


@cache
def _compiled(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = vocabulary(language)
    weekdays = "|".join(sorted((w for w in words.weekdays if len(w) > 2), key=len, reverse=True))
    months = "|".join(sorted((m for m in words.months if len(m) > 2), key=len, reverse=True))
    numbers = "|".join(sorted(words.raw["numbers"]["add"], key=len, reverse=True))
    slots = {
        "{weekday}": rf"(?P<weekday>{weekdays})",
        "{month}": rf"(?:{months})",
        "{n}": rf"(?P<n>\d{{1,3}}|(?:{numbers})(?:[- ]?(?:{numbers}))?|an?(?= ))",
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
    ending = r"(?!\s*[^\W\d_]|[.,:/]?\d)"
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


@cache
def _yearless_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = vocabulary(language)
    months = "|".join(sorted((m for m in words.months if len(m) > 2), key=len, reverse=True))
    marks = "|".join(re.escape(mark) for mark in words.raw["ordinal_marks"])
    joiners = "|".join(re.escape(joiner) for joiner in words.raw["date_joiners"])
    join = rf"\s*(?:(?:{joiners})\s+)?" if joiners else r"\s*"
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
            value = _nearest(written_on, month, day)
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


def _nearest(written_on: date, month: int, day: int) -> date | None:
    """The next such day, unless it has just gone by."""
    candidates: list[date] = []
    for year in (written_on.year - 1, written_on.year, written_on.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    ahead = [each for each in candidates if each >= written_on]
    back = [each for each in candidates if each < written_on]
    if ahead and (not back or not _just_gone(written_on, back[-1], ahead[0])):
        return ahead[0]
    return back[-1] if back else None


def _just_gone(written_on: date, back: date, ahead: date) -> bool:
    return (written_on - back).days < 60 and (ahead - written_on).days > 180


def _month_end(day: date, months: int = 0) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def _in_month(day: date, months: int, number: int) -> date:
    return _month_end(day, months).replace(day=number)


def _weekday_after(day: date, weekday: int) -> date:
    """The first such weekday after a day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def _week_day(day: date, weeks: int, weekday: int) -> date:
    """A weekday of the ISO week so many weeks on."""
    return day - timedelta(days=day.weekday()) + timedelta(weeks=weeks, days=weekday)


def _business_days(day: date, count: int) -> date:
    """So many days from Monday to Friday on; public holidays are not known here."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day


def _run_of(day: date, number: int) -> date:
    """The next such day of a month, from the day of writing on."""
    for months in range(4):
        try:
            found = _in_month(day, months, number)
        except ValueError:
            continue
        if found >= day:
            return found
    raise ValueError(f"no month has a day {number}")


def _named_month_end(day: date, slots: _Slots) -> date:
    if "year" in slots:
        return _month_end(date(slots["year"], slots["month"], 1))
    end = _month_end(date(day.year, slots["month"], 1))
    return end if end >= day else _month_end(date(day.year + 1, slots["month"], 1))


def _named_month_mid(day: date, slots: _Slots) -> date:
    middle = date(day.year, slots["month"], 15)
    return middle if middle >= day else middle.replace(year=day.year + 1)


def _calendar_week(day: date, number: int) -> date:
    """The Friday of the next ISO 8601 week with that number."""
    friday = date.fromisocalendar(day.isocalendar().year, number, _FRIDAY + 1)
    if friday < day - timedelta(days=6):
        friday = date.fromisocalendar(day.isocalendar().year + 1, number, _FRIDAY + 1)
    return friday


def _later_month(day: date, months: int) -> date:
    end = _month_end(day, months)
    return end.replace(day=min(day.day, end.day))


def _weekday_of_month(day: date, slots: _Slots) -> date:
    """The next such day of a month; it must fall on the weekday that is written beside it."""
    found = _run_of(day, slots["day"])
    if found.weekday() != slots["weekday"]:
        raise ValueError("that day of the month falls on another weekday")
    return found


def _last_working_day(month_end: date) -> date:
    return month_end - timedelta(days=max(0, month_end.weekday() - _FRIDAY))


_RESOLVE: dict[str, Callable[[date, _Slots], date]] = {
    "today": lambda day, _: day,
    "tomorrow": lambda day, _: day + timedelta(days=1),
    "day_after_tomorrow": lambda day, _: day + timedelta(days=2),
    "yesterday": lambda day, _: day - timedelta(days=1),
    "coming_weekday": lambda day, slots: _weekday_after(day, slots["weekday"]),
    "next_weekday": lambda day, slots: _week_day(day, 1, slots["weekday"]),
    "next_week": lambda day, _: _week_day(day, 1, _FRIDAY),
    "this_week": lambda day, _: max(day, _week_day(day, 0, _FRIDAY)),
    "end_of_month": lambda day, _: _month_end(day),
    "end_of_next_month": lambda day, _: _month_end(day, 1),
    "end_of_named_month": _named_month_end,
    "last_working_day": lambda day, _: _last_working_day(_month_end(day)),
    "last_working_day_of_named_month": lambda day, slots: _last_working_day(
        _named_month_end(day, slots)
    ),
    "end_of_quarter": lambda day, _: _month_end(day, (-day.month) % 3),
    "end_of_year": lambda day, _: date(day.year, 12, 31),
    "weekday_of_month": _weekday_of_month,
    "mid_named_month": _named_month_mid,
    "mid_month": lambda day, _: _run_of(day, 15),
    "mid_next_month": lambda day, _: _in_month(day, 1, 15),
    "day_of_month": lambda day, slots: _run_of(day, slots["day"]),
    "day_of_next_month": lambda day, slots: _in_month(day, 1, slots["day"]),
    "in_days": lambda day, slots: day + timedelta(days=slots["n"]),
    "in_business_days": lambda day, slots: _business_days(day, slots["n"]),
    "in_weeks": lambda day, slots: day + timedelta(weeks=slots["n"]),
    "in_two_weeks": lambda day, _: day + timedelta(weeks=2),
    "in_eight_days": lambda day, _: day + timedelta(days=8),
    "in_fifteen_days": lambda day, _: day + timedelta(days=15),
    "in_months": lambda day, slots: _later_month(day, slots["n"]),
    "calendar_week": lambda day, slots: _calendar_week(day, slots["n"]),
}
_APPROXIMATE = frozenset(("next_week", "this_week", "calendar_week"))
