"""What to look at first: cash at stake times lateness, in whole numbers, so that the database
sorts by exactly what is computed here."""

from __future__ import annotations

from datetime import datetime

from tollgate.kernel.currency import decimals
from tollgate.kernel.money import Money

# An item without an amount (an unknown contract, say) still climbs as it grows late.
LEAST_STAKE = 1_000
MOST_STAKE = 10_000_000_000
# Nothing counts more than five times its cash, however long it lies.
MOST_LATENESS = 4


def stake(cash: Money | None) -> int:
    """The cash at stake in whole units of its currency. Currencies stand side by side without a
    rate: an order of magnitude is enough for a queue."""
    if cash is None or not cash.currency:
        return 0
    unit: int = 10 ** decimals(cash.currency)
    return min(abs(cash.minor) // unit, MOST_STAKE)


def priority(at_stake: int, opened_at: datetime, due_at: datetime, now: datetime) -> int:
    """Stake x (1 + share of the allowed time that is used), the share from 0 to 4.

    A fresh item weighs its stake, one at its deadline twice, one that is as late again three
    times. All instants count in whole seconds.
    """
    allowed = max(1, _seconds(due_at) - _seconds(opened_at))
    used = min(max(0, _seconds(now) - _seconds(opened_at)), MOST_LATENESS * allowed)
    return max(at_stake, LEAST_STAKE) * (allowed + used) // allowed


def _seconds(instant: datetime) -> int:
    return int(instant.timestamp())
