"""Days of the calendar as people count them: ends of months, weeks, working days.

Public holidays are not known here.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

FRIDAY = 4


def nearest(written_on: date, month: int, day: int) -> date | None:
    """The next such day, unless it has just gone by."""
    candidates: list[date] = []
    for year in (written_on.year - 1, written_on.year, written_on.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    ahead = [each for each in candidates if each >= written_on]
    back = [each for each in candidates if each < written_on]
    if ahead and (not back or not just_gone(written_on, back[-1], ahead[0])):
        return ahead[0]
    return back[-1] if back else None


def just_gone(written_on: date, back: date, ahead: date) -> bool:
    return (written_on - back).days < 60 and (ahead - written_on).days > 180


def month_end(day: date, months: int = 0) -> date:
    """The last day of the month so many months on."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def in_month(day: date, months: int, number: int) -> date:
    """A day of the month so many months on; ValueError where it has none."""
    return month_end(day, months).replace(day=number)


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday after a day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def week_day(day: date, weeks: int, weekday: int) -> date:
    """A weekday of the ISO week so many weeks on."""
    return day - timedelta(days=day.weekday()) + timedelta(weeks=weeks, days=weekday)


def business_days(day: date, count: int) -> date:
    """So many days from Monday to Friday on; public holidays are not known here."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() <= FRIDAY
    return day


def run_of(day: date, number: int) -> date:
    """The next such day of a month, from the day of writing on."""
    for months in range(4):
        try:
            found = in_month(day, months, number)
        except ValueError:
            continue
        if found >= day:
            return found
    raise ValueError(f"no month has a day {number}")


def calendar_week(day: date, number: int) -> date:
    """The Friday of the next ISO 8601 week with that number."""
    friday = date.fromisocalendar(day.isocalendar().year, number, FRIDAY + 1)
    if friday < day - timedelta(days=6):
        friday = date.fromisocalendar(day.isocalendar().year + 1, number, FRIDAY + 1)
    return friday


def later_month(day: date, months: int) -> date:
    """The same day so many months on, or the last one."""
    end = month_end(day, months)
    return end.replace(day=min(day.day, end.day))


def last_working_day(month_end: date) -> date:
    """The last day from Monday to Friday up to the end of a month."""
    return month_end - timedelta(days=max(0, month_end.weekday() - FRIDAY))


def working_day(day: date, count: int) -> date:
    """The working day of that number of the month that `day` stands in.

    Raises:
        ValueError: the month has fewer working days.
    """
    found = business_days(day.replace(day=1) - timedelta(days=1), count)
    if found.month != day.month:
        raise ValueError(f"no month has {count} working days")
    return found


def coming_working_day(day: date, count: int) -> date:
    """The next such working day of a month, from the day of writing on."""
    found = working_day(day, count)
    return found if found >= day else working_day(in_month(day, 1, 1), count)


def named_month(day: date, month: int) -> date:
    """The first day of the coming month of that number; the current month counts."""
    return date(day.year + (month < day.month), month, 1)
