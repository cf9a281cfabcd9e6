"""Days of the month in words: "the twentieth of March", "am Fünfzehnten", "le premier avril".

With a month's name a day stands anywhere; alone it needs an article before it and the month, or a
pause, after it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from tollgate.advisors.grounding.calendar_days import in_month, nearest, run_of
from tollgate.advisors.grounding.dates import DateMention
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import plain, vocabulary

# German days in words are capitalised where they stand without a noun.
_CAPITALISED = "de"


def spelled_dates(text: str, written_on: date, language: str) -> list[DateMention]:
    """Days in words, counted from `written_on`."""
    days = spelled_days(language)
    months = vocabulary(language).months
    found: list[DateMention] = []
    for pattern in _patterns(language):
        for match in pattern.finditer(text):
            known = match.groupdict()
            day = days[plain(re.sub(r"\s+", "-", match["day"]))]
            if known.get("month"):
                value = nearest(written_on, months[match["month"].lower()], day)
            elif language == _CAPITALISED and match["day"][0].islower():
                value = None
            else:
                value = _counted(written_on, day, next_month=known.get("next") is not None)
            if value is not None:
                start = match.start("month") if known.get("first") else match.start("day")
                found.append(DateMention(Span(start, match.end()), value, (value,)))
    return found


def _counted(written_on: date, day: int, *, next_month: bool) -> date | None:
    try:
        return in_month(written_on, 1, day) if next_month else run_of(written_on, day)
    except ValueError:
        return None


@cache
def spelled_days(language: str) -> dict[str, int]:
    """Every form of a day in words, without accents, and its number."""
    return {
        plain(form): number
        for number, forms in enumerate(vocabulary(language).listed("spelled_days"), start=1)
        for form in forms.split("|")
    }


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = vocabulary(language)

    def any_of(phrases: tuple[str, ...]) -> str:
        ordered = sorted(phrases, key=len, reverse=True)
        return "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in ordered)

    forms = [form for forms in words.listed("spelled_days") for form in forms.split("|")]
    listed = sorted((re.escape(form).replace(r"\-", r"[-\s]") for form in forms), key=len)
    day = rf"(?<!\w)(?P<day>{'|'.join(reversed(listed))})(?!\w)"
    months = "|".join(sorted((m for m in words.months if len(m) > 2), key=len, reverse=True))
    month = rf"(?P<month>{months})(?!\w)"
    joiners = "|".join(re.escape(joiner) for joiner in words.raw["date_joiners"])
    join = rf"\s+(?:(?:{joiners})\s+)?" if joiners else r"\s+"
    goes_on = r"\s+(?-i:[a-zäöü])" if language == _CAPITALISED else r"\Z"
    this, following = words.listed("spelled_this_month"), words.listed("spelled_next_month")
    alone = (
        rf"(?<!\w)(?:{any_of(words.listed('spelled_before'))})\s+{day}"
        rf"(?:\s+(?:{any_of(this)})(?!\w)|\s+(?P<next>{any_of(following)})(?!\w)|(?=\s*(?:[.,;!?)]|\Z)|{goes_on}))"
    )
    patterns = [rf"{day}{join}{month}", alone]
    if language == "en":
        patterns.append(rf"(?<!\w)(?P<first>(?P<month>{months}))\s+(?:the\s+)?{day}")
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
