"""Days and instants in the reader's time zone, and how far away they are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st


def zone() -> ZoneInfo:
    """The browser's time zone, UTC where it is not known."""
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    return now().astimezone(zone()).date()


def instant(text: str) -> datetime:
    """An ISO 8601 instant in the reader's zone."""
    value = datetime.fromisoformat(text)
    return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(zone())


def day(text: str | None) -> str:
    """Such as `21 Nov 2026`."""
    if not text:
        return "–"
    value = date.fromisoformat(text[:10])
    return f"{value.day} {value:%b %Y}"


def as_day(text: str) -> date:
    return date.fromisoformat(text)


def iso_day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def at(text: str | None) -> str:
    """Such as `21 Nov 2026, 14:05`, in the reader's zone."""
    if not text:
        return "–"
    value = instant(text)
    return f"{value.day} {value:%b %Y, %H:%M}"


def left(text: str | None, stopped: str | None = None) -> str:
    """How long until an instant: `in 20 h`, `3 d late`; `20 h left` when the clock stopped at an
    earlier instant."""
    if not text:
        return "–"
    minutes = int((instant(text) - (instant(stopped) if stopped else now())).total_seconds() // 60)
    size = abs(minutes)
    if size < 60:
        span = f"{size} min"
    elif size < 48 * 60:
        span = f"{size // 60} h"
    else:
        span = f"{size // 1440} d"
    if minutes < 0:
        return f"{span} late"
    return f"{span} left" if stopped else f"in {span}"


def days_since(text: str | None) -> int | None:
    """Whole days from an ISO day to today."""
    return (today() - date.fromisoformat(text[:10])).days if text else None


def month_before(month: str) -> str:
    year, number = (int(part) for part in month.split("-"))
    return f"{year - 1}-12" if number == 1 else f"{year}-{number - 1:02d}"


def month_name(month: str) -> str:
    return f"{date.fromisoformat(month + '-01'):%B %Y}"


def iso(microseconds: int) -> str:
    """Microseconds since 1970 as an ISO 8601 instant in UTC."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)).isoformat()
