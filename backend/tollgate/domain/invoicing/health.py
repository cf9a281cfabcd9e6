"""How a connection fares: whether its failures pass by themselves or a person must act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

# Failures that last longer than this, while documents wait, are no passing fault any more.
PASSES_WITHIN = timedelta(hours=1)


class Health(StrEnum):
    UNKNOWN = "unknown"
    WELL = "well"
    PASSING = "passing_fault"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Record:
    """What is on record of one connection. `needs_person` is set by failures that waiting does not
    end, `waiting` counts documents on their way, `refused` those that were turned down."""

    success_at: datetime | None
    failing_since: datetime | None
    needs_person: bool
    waiting: int
    refused: int


def judge(record: Record, now: datetime, passes_within: timedelta = PASSES_WITHIN) -> Health:
    """Critical is what costs money until a person acts; a fault that passes is only shown."""
    if record.needs_person or record.refused:
        return Health.CRITICAL
    if record.failing_since is not None:
        lasting = now - record.failing_since >= passes_within
        return Health.CRITICAL if lasting and record.waiting else Health.PASSING
    return Health.WELL if record.success_at is not None else Health.UNKNOWN
