"""Dates as a firm reckons them: months, and the local date of an instant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tollgate.kernel.errors import BadInput

_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month, the period of billing runs and of closing."""

    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read "2026-03".

        Raises:
            BadInput: not a month of a four-digit year.
        """
        found = _MONTH.fullmatch(text)
        if found is None or not (1 <= int(found[2]) <= 12 and int(found[1]) >= 1):
            raise BadInput(f"{text!r} is not a month such as 2026-03")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Month:
        return cls(day.year, day.month)

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        if self.month == 12:
            return date(self.year, 12, 31)
        return date(self.year, self.month + 1, 1) - timedelta(days=1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def zone(name: str) -> ZoneInfo:
    """The IANA time zone of that name.

    Raises:
        BadInput: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise BadInput(f"{name!r} is not an IANA time zone such as Europe/Berlin") from problem


def local_date(instant: datetime, zone_name: str) -> date:
    """The date on which an aware instant falls in a time zone."""
    return instant.astimezone(zone(zone_name)).date()


def parse_date(text: str) -> date:
    """Read an ISO 8601 calendar date.

    Raises:
        BadInput: anything else.
    """
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise BadInput(f"{text!r} is not a date such as 2026-03-31")


def parse_instant(text: str) -> datetime:
    """Read an ISO 8601 instant with an offset, as UTC.

    Raises:
        BadInput: anything else, or no offset: a time without its zone is not an instant.
    """
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise BadInput(f"{text!r} is not an instant with an offset such as 2026-03-31T12:00:00Z")
    try:
        return instant.astimezone(UTC)
    except OverflowError:
        raise BadInput(f"{text!r} is beyond the calendar") from None
