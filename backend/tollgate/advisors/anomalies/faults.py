"""Billing faults of eight named kinds, put into correct bills with a seed: recipe only."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.anomalies.firms import Made

KINDS = (
    "decimal_slip",
    "other_milestone",
    "double_rate",
    "missing_holdback",
    "wrong_currency",
    "forgotten_change_order",
    "stale_rate",
    "missing_hours",
)
RATE = 0.025  # of bills that carry a fault
_EXCHANGE = {"EUR": 1.0, "USD": 1.09, "GBP": 0.86, "CAD": 1.48, "CHF": 0.95}


def plant(made: Sequence[Made], seed: int, rate: float = RATE) -> tuple[list[Bill], list[str]]:
    """The bills, some with a fault, and per bill the kind of fault or ""."""
    chance = random.Random(seed)  # noqa: S311  a seeded recipe, nothing secret
    bills = [one.bill for one in made]
    kinds = [""] * len(made)
    wanted = round(len(made) * rate)
    free = list(range(len(made)))
    chance.shuffle(free)
    open_kinds = list(KINDS)
    # The kinds take turns; one that no bill is left for drops out.
    while wanted > 0 and open_kinds:
        kind = open_kinds.pop(0)
        for at in free:
            wrong = _FAULTS[kind](made[at], chance)
            if wrong is not None and wrong != made[at].bill:
                bills[at], kinds[at] = wrong, kind
                free.remove(at)
                open_kinds.append(kind)
                wanted -= 1
                break
    return bills, kinds


def _scaled(bill: Bill, factor: float) -> Bill:
    return replace(
        bill,
        minor=max(1, round(bill.minor * factor)),
        holdback_minor=round(bill.holdback_minor * factor),
    )


def _decimal_slip(made: Made, chance: random.Random) -> Bill | None:
    return _scaled(made.bill, chance.choice([10, 0.1, 10, 0.1, 100, 0.01]))


def _other_milestone(made: Made, chance: random.Random) -> Bill | None:
    if not made.other_steps:
        return None
    return _scaled(made.bill, chance.choice(made.other_steps) / made.bill.minor)


def _double_rate(made: Made, _: random.Random) -> Bill | None:
    return _scaled(made.bill, 2) if made.kind == "time" else None


def _missing_holdback(made: Made, _: random.Random) -> Bill | None:
    return replace(made.bill, holdback_minor=0) if made.bill.holdback_minor else None


def _wrong_currency(made: Made, chance: random.Random) -> Bill | None:
    """The label is wrong, or the amount was converted and the label was not."""
    own = made.bill.currency
    other = chance.choice([code for code in _EXCHANGE if code != own])
    if chance.random() < 0.5:
        return replace(made.bill, currency=other)
    return _scaled(made.bill, _EXCHANGE[other] / _EXCHANGE[own])


def _forgotten_change_order(made: Made, _: random.Random) -> Bill | None:
    if not made.change_minor:
        return None
    return _scaled(made.bill, 1 - made.change_minor / made.bill.minor)


def _stale_rate(made: Made, _: random.Random) -> Bill | None:
    return _scaled(made.bill, made.old_rate_share) if made.old_rate_share else None


def _missing_hours(made: Made, chance: random.Random) -> Bill | None:
    """Some of the time sheets did not come; the rate is right."""
    if made.kind != "time" or made.bill.hours is None:
        return None
    share = chance.uniform(0.25, 0.7)
    return replace(_scaled(made.bill, share), hours=round(made.bill.hours * share, 2))


_FAULTS: dict[str, Callable[[Made, random.Random], Bill | None]] = {
    "decimal_slip": _decimal_slip,
    "other_milestone": _other_milestone,
    "double_rate": _double_rate,
    "missing_holdback": _missing_holdback,
    "wrong_currency": _wrong_currency,
    "forgotten_change_order": _forgotten_change_order,
    "stale_rate": _stale_rate,
    "missing_hours": _missing_hours,
}
