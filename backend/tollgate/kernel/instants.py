"""Instants as platforms write them: ISO 8601 in its variants, or a count since 1970."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tollgate.kernel.calendar import parse_instant

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# 10^11 seconds are the year 5138; 10^11 milliseconds were 1973.
_MILLISECONDS_FROM = 10**11


def read_instant(text: str) -> datetime:
    """Read an instant: ISO 8601 with an offset (`Z`, `+01:00`, `+0100`), or seconds or milliseconds
    since 1970.

    Raises:
        BadInput: anything else, a time without its offset among it.
    """
    if text.isascii() and text.isdigit() and len(text) <= 14:
        number = int(text)
        if number >= _MILLISECONDS_FROM:
            return _EPOCH + timedelta(milliseconds=number)
        return _EPOCH + timedelta(seconds=number)
    return parse_instant(text)
