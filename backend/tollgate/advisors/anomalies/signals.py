"""The numbers that the trained model sees: comparisons, contract room, currency, repeats."""

from __future__ import annotations

from math import log1p

from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.anomalies.history import MEASURES, Comparison, Past

SIGNALS = (
    *(f"{measure}_{part}" for measure in MEASURES for part in ("distance", "z", "peers")),
    "other_currency_contract",
    "other_currency_customer",
    "over_contract",
    "left_at_last",
    "same_as_another_step",
    "steps_alike",
    "is_time",
    "has_holdback",
    "past_bills",
)


def of_bill(bill: Bill, compared: dict[str, Comparison], past: Past) -> list[float]:
    """The signals of one bill, in the order of SIGNALS; zeros where there is nothing to say."""
    values: list[float] = []
    for measure in MEASURES:
        found = compared.get(measure)
        if found is None:
            values += [0.0, 0.0, 0.0]
        else:
            values += [found.distance, found.z, log1p(len(found.logs))]
    billed = past.billed.get(bill.contract, 0)
    whole = bill.contract_minor
    after = (billed + bill.minor) / whole if whole else 0.0
    steps = past.amounts_of(bill)
    count = sum(steps.values())
    return [
        *values,
        other_currency(past, bill.contract, bill.currency),
        other_currency(past, bill.customer, bill.currency),
        max(0.0, after - 1.0) if whole else 0.0,
        1.0 - after if whole and bill.is_last else 0.0,
        float(bill.hours is None and past.times_billed(bill) > 0),
        max(steps.values(), default=0) / count if count else 0.0,
        float(bill.hours is not None),
        float(bill.holdback_minor > 0),
        log1p(past.size),
    ]


def other_currency(past: Past, whose: str, currency: str) -> float:
    """The share of earlier bills in another currency; 0 where there are none."""
    known = past.currencies.get(whose)
    total = sum(known.values()) if known else 0
    return 1.0 - known[currency] / total if known and total else 0.0
