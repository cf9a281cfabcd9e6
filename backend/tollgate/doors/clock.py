"""The machine's clock: the one place that asks for the time."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)
