"""Dates as people put them in mails about payment, beside those that grounding knows.

A bare weekday is the coming one, "Tuesday 26" the next such day, "4/30" a month and day in either
order, "quarter end" its last calendar day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections import defaultdict
from datetime import date, timedelta
from functools import cache, lru_cache

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.calendar_days import later_month, month_end
from tollgate.advisors.grounding.dates import DateMention
from tollgate.advisors.grounding.relative_dates import find_relative_dates
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import vocabulary
from tollgate.advisors.mail.day_forms import (
    days_beside,
    days_of_the_month,
    days_of_weeks,
    ends_of_months,
    runs,
    weekdays_of_months,
)
from tollgate.advisors.mail.day_rows import once_each

_SLASHED = re.compile(r"(?<![\w./-])(\d{1,2})([/.])(\d{1,2})\.?(?![\w/]|[.,]\d)")
_QUARTER_END = re.compile(
    r"\b(?:(?:the )?last day of (?:the |this )?quarter|letzten? tag des quartals"
    r"|dernier jour du trimestre|ultimo dia d(?:el|o) trimestre|ultimo giorno del trimestre"
    r"|laatste dag van het kwartaal"
    r"|(?:the )?end of (?:the |this )?quarter|quarter[- ]end|quartalsende|ende des quartals"
    r"|fin (?:du|de) trimestre|(?:fin|final(?:es)?) d(?:e|el) trimestre|fine trimestre"
    r"|eind(?:e)? (?:van het )?kwartaal|fim do trimestre)\b"
)
_MONTH_END = re.compile(
    r"\b(?:the last (?:day )?of (?:the|this) month|ende monat|monatsende"
    r"|month end|last working day of (?:the|this) month|ultimo|fin mes"
    r"|fine mese|fin de mes|fim do mes|fin (?:de|du) mois|eind(?:e)? (?:van de )?maand"
    r"|(?:a|entro|per|bonifico|pagamento) fm)\b"
)
_NEXT_MONTH_END = re.compile(r"\b(?:eom|month[- ]end) (?:of )?next month\b")
_MONTH_ON = re.compile(r"\ba month (?:from )?(?:today|now)\b")
_TODAY = re.compile(
    r"\b(?:tonight|heute abend|ce soir|esta noche|esta tarde|stasera|vanavond"
    r"|hoje|oggi|hoy|vandaag|aujourd'hui|right now|this minute|now)\b"
)
_TOMORROW = re.compile(
    r"\b(?:tomoz|tmr|2moro|in the morning|first thing tomorrow|manana|domani|amanha|morgen"
    r"|demain)\b"
)
_WEEK_ON = re.compile(
    r"\b(?:a week (?:from )?today|today week|heute in (?:einer woche|acht tagen)"
    r"|d'aujourd'hui en huit|hoy en ocho|oggi a otto|vandaag over een week)\b"
)
_NEXT_WEEK_END = re.compile(r"\b(?:la )?fin de (?:la )?semaine prochaine\b")
_AFTER_TOMORROW = re.compile(
    r"\b(?:dopodomani|domani l'altro|pasado manana|overmorgen|apres-demain|ubermorgen"
    r"|depois de amanha)\b"
)
_YEAR_END = re.compile(
    r"\b(?:last day of the year|year[- ]end|jahresende|fin d'annee|fin de ano|fine anno|jaareinde"
    r"|fim do ano)\b"
)
_SHORT_DAYS = {
    "tuesday": ("tues",),
    "wednesday": ("weds",),
    "thursday": ("thur", "thurs"),
}
# "on the 15." without a "th".
_PLAIN_DAY = re.compile(
    r"\b(?:on|by|for) the (\d{1,2})(?=[.,;!]?(?:\s|$))(?!\s\w*\d)(?!\s(?:of|and|%))"
)
# What German and Dutch write in one word with a weekday; others use a blank.
_DAYPARTS = defaultdict(
    lambda: "s",
    de="fruh|morgen|vormittag|mittag|nachmittag|abend|s",
    nl="ochtend|middag|avond|morgen",
)
# "20260320" and "15-03": the first as programs write days, the second after a word for a day.
_COMPACT = re.compile(r"(?<![\w/.-])(20[2-4]\d)(0[1-9]|1[0-2])([0-3]\d)(?![\w/-]|[.,]\d)")
_DASHED = re.compile(
    r"\b(?:op|per|voor|tot|uiterlijk|valuta|datum|(?:ma|di|wo|do|vr)|el|dia|il|le|au|no|ate|para)"
    r"\s(\d{1,2})-(\d{1,2})(?![\w/-]|[.,]\d)"
)
_NEARBY = 150
_IN_DIGITS = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})(?:/(?:\d{4}|\d{2}))?(?![\d/])")
_END = re.compile(r"\b(?:end|eow|ende|wochenende|fin|finales|final|fine|eind|einde|fim)\b")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Patterns with a language's names in them, which would crowd each other out of `re`'s own
    cache."""
    return re.compile(pattern)


@lru_cache(maxsize=8)
def pay_dates(text: str, written_on: date, language: str) -> tuple[DateMention, ...]:
    """Every date of a mail with its day, in order; weeks of which the end is named count as their
    Friday, other weeks stay approximate."""
    found = [_settled(m, text, written_on) for m in find_relative_dates(text, written_on, language)]
    shown = folded(text)
    extra = [*_numbered_weekdays(shown, written_on, language), *_slashed(shown, written_on)]
    extra += weekdays_of_months(shown, written_on, language, *_names(language))
    extra += days_of_weeks(shown, written_on, *_names(language))
    extra += runs(shown, written_on, _next_day)
    extra += days_of_the_month(shown, written_on, _next_day)
    extra += _plain_days(shown, written_on)
    extra += _ends(shown, written_on)
    extra += ends_of_months(shown, written_on, language)
    extra += _bare_numbers(shown, written_on)
    for mention in extra:
        found = _with(found, mention)
    for mention in _weekdays(shown, written_on, language):
        if not any(m.at.touches(mention.at) for m in found):
            found.append(mention)
    for mention in days_beside(shown, sorted(found, key=lambda m: m.at)):
        found = _with(found, mention)
    return tuple(once_each(shown, sorted(found, key=lambda m: m.at)))


def _with(found: list[DateMention], mention: DateMention) -> list[DateMention]:
    """Mentions with one more, unless one as long stands in its place."""
    overlapping = [m for m in found if m.at.touches(mention.at)]
    if any(m.at.end - m.at.start >= mention.at.end - mention.at.start for m in overlapping):
        return found
    return [*(m for m in found if m not in overlapping), mention]


def _settled(mention: DateMention, text: str, written_on: date) -> DateMention:
    if mention.value and abs(mention.value.year - written_on.year) > 3:
        # "15 januari 1500": what looks like a year is an amount.
        day = _yearless(written_on, mention.value.month, mention.value.day)
        return DateMention(mention.at, day, (day,) if day else ())
    if mention.approximate and _END.search(folded(mention.at.of(text))):
        return DateMention(mention.at, mention.value, mention.readings)
    if mention.value is None and mention.readings:
        near = min(mention.readings, key=lambda day: _far(day, written_on))
        plain = [d for d in mention.readings if -3 <= (d - written_on).days <= 100]
        if plain == [near]:
            return DateMention(mention.at, near, (near,))
    return mention


def _far(day: date, written_on: date) -> int:
    ahead = (day - written_on).days
    return ahead if ahead >= 0 else 1000 - ahead


@cache
def _names(language: str) -> tuple[dict[str, int], str]:
    """Weekday names on folded text; English ones count in every language."""
    days = {}
    for each in dict.fromkeys((language, "en")):
        for name, number in vocabulary(each).weekdays.items():
            plain = folded(name)
            if len(plain) > 3 or (
                each == language == "en" and plain in ("mon", "tue", "wed", "thu", "fri")
            ):
                days[plain] = number
                if each == "en":
                    days.update(dict.fromkeys(_SHORT_DAYS.get(plain, ()), number))
                if each == "pt":
                    days[plain.split("-")[0]] = number
    listed = "|".join(sorted(map(re.escape, days), key=len, reverse=True))
    return days, listed


def _coming(written_on: date, weekday: int) -> date:
    return written_on + timedelta(days=(weekday - written_on.weekday() - 1) % 7 + 1)


def _weekdays(shown: str, written_on: date, language: str) -> list[DateMention]:
    days, listed = _names(language)
    found = []
    pattern = rf"(?<!\w)({listed})(?:{_DAYPARTS[language]})?(?!\w)"
    for match in _compiled(pattern).finditer(shown):
        day = _coming(written_on, days[match[1]])
        found.append(DateMention(Span(match.start(), match.end()), day, (day,)))
    return found


def _numbered_weekdays(shown: str, written_on: date, language: str) -> list[DateMention]:
    """ "Tuesday 26", "Dienstag, den 22.", "segunda, dia 25", "el próximo día 15"."""
    _, listed = _names(language)
    pattern = (
        rf"(?<!\w)(?:(?:{listed})(?: prochain| next)?,?\s(?:(?:the|den|dem|le|el|il|de|dia|dem)\s)?"
        rf"|(?:el )?proximo dia\s)(\d{{1,2}})(?:st|nd|rd|th|e|\.)?(?![\w:/]|[.,]\d"
        rf"|[ \u00a0\u202f]\d{{3}}|\s(?:of\s)?[a-z]*(?:uhr|am|pm|h)\b)"
    )
    found = []
    for match in _compiled(pattern).finditer(shown):
        day = _next_day(written_on, int(match[1]))
        if day is not None:
            found.append(DateMention(Span(match.start(), match.end()), day, (day,)))
    return found


def _plain_days(shown: str, written_on: date) -> list[DateMention]:
    found = []
    for match in _PLAIN_DAY.finditer(shown):
        day = _next_day(written_on, int(match[1]))
        if day is not None:
            found.append(DateMention(Span(match.start(1), match.end(1)), day, (day,)))
    return found


def _bare_numbers(shown: str, written_on: date) -> list[DateMention]:
    found = []
    for match in _COMPACT.finditer(shown):
        day = _yearless(written_on, int(match[2]), int(match[3]))
        near = day is not None and abs((day - written_on).days) <= _NEARBY
        if day is not None and near and day.year == int(match[1]):
            found.append(DateMention(Span(match.start(), match.end()), day, (day,)))
    for match in _DASHED.finditer(shown):
        day = _yearless(written_on, int(match[2]), int(match[1]))
        if day is not None and abs((day - written_on).days) <= _NEARBY:
            found.append(DateMention(Span(match.start(1), match.end()), day, (day,)))
    return found


def _next_day(written_on: date, number: int) -> date | None:
    for months in range(4):
        year, month = divmod(written_on.year * 12 + written_on.month - 1 + months, 12)
        if 1 <= number <= monthrange(year, month + 1)[1]:
            found = date(year, month + 1, number)
            if found >= written_on:
                return found
    return None


def _slashed(shown: str, written_on: date) -> list[DateMention]:
    """A month and a day: in the order that exists and lies nearest ahead of the writing."""
    found = []
    for match in _SLASHED.finditer(shown):
        first, mark, second = int(match[1]), match[2], int(match[3])
        readings = [_yearless(written_on, second, first)]
        if mark == "/":
            readings.append(_yearless(written_on, first, second))
        days = [
            day for day in readings if day is not None and -40 <= (day - written_on).days <= 150
        ]
        if days:
            day = min(days, key=lambda d: _far(d, written_on))
            found.append(DateMention(Span(match.start(), match.end()), day, (day,)))
    return found


def either_order(text: str, at: Span) -> bool:
    """Whether day and month of a date in digits could change places and name another day."""
    found = _IN_DIGITS.search(at.of(text))
    return (
        found is not None
        and int(found[1]) != int(found[2])
        and max(int(found[1]), int(found[2])) <= 12
    )


def _yearless(written_on: date, month: int, day: int) -> date | None:
    candidates = []
    for year in (written_on.year - 1, written_on.year, written_on.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    return min(candidates, key=lambda d: abs((d - written_on).days - 40), default=None)


def _ends(shown: str, written_on: date) -> list[DateMention]:
    found = []
    quarter = (written_on.month + 2) // 3 * 3
    resolved = (
        (_QUARTER_END, date(written_on.year, quarter, monthrange(written_on.year, quarter)[1])),
        (_MONTH_END, month_end(written_on)),
        (_NEXT_MONTH_END, month_end(written_on, 1)),
        (_MONTH_ON, later_month(written_on, 1)),
        (_YEAR_END, date(written_on.year, 12, 31)),
        (_TODAY, written_on),
        (_WEEK_ON, written_on + timedelta(days=7)),
        (_NEXT_WEEK_END, written_on + timedelta(days=11 - written_on.weekday())),
        (_AFTER_TOMORROW, written_on + timedelta(days=2)),
        (_TOMORROW, written_on + timedelta(days=1)),
    )
    for pattern, day in resolved:
        found += [
            DateMention(Span(match.start(), match.end()), day, (day,))
            for match in pattern.finditer(shown)
        ]
    return found
