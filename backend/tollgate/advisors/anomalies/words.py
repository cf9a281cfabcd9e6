"""The explanation of a flag: the peers of the bill, and how far it lies from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.anomalies.history import Comparison, Past
from tollgate.advisors.anomalies.signals import other_currency
from tollgate.kernel.currency import decimals

MOST_REASONS = 4
TELLING_Z = 2.5
SHOWN_PEERS = 60

_PEERS = {
    "amount_contract": "earlier bills of this contract",
    "amount_customer": "earlier bills to this customer in this service line",
    "amount_service_line": "earlier bills of this service line",
    "amount_firm": "earlier bills of the firm",
    "amount_season": "bills of this service line in the same month of the year",
    "share_service_line": "milestones of this service line, as a share of an even split",
    "rate_contract": "earlier rates on this contract",
    "rate_customer": "earlier rates of this customer",
    "rate_latest": "the last bill of this contract",
    "hours_contract": "earlier hours on this contract",
    "holdback_contract": "earlier holdbacks of this contract",
    "holdback_customer": "earlier holdbacks of this customer",
}


def most_telling(compared: dict[str, Comparison]) -> tuple[Comparison, ...]:
    """The comparisons that stand out most, at most three, narrow peers before broad ones."""
    ranked = sorted(compared.values(), key=lambda found: -abs(found.z))
    return tuple(ranked[:3])


def reasons(bill: Bill, compared: dict[str, Comparison], past: Past) -> tuple[str, ...]:
    """Sentences a reviewer can check, the strongest first."""
    told = []
    if other_currency(past, bill.customer, bill.currency) > 0.9:
        usual = past.currencies[bill.customer].most_common(1)[0][0]
        told.append(f"billed in {bill.currency}; earlier bills to this customer are in {usual}")
    billed = past.billed.get(bill.contract, 0)
    left = bill.contract_minor - billed - bill.minor
    if bill.contract_minor and left < 0:
        told.append(f"with it the contract is billed {_money(-left, bill)} beyond its value")
    if bill.contract_minor and bill.is_last and left > 0:
        told.append(f"the last bill leaves {_money(left, bill)} of the contract unbilled")
    if bill.hours is None and past.times_billed(bill):
        told.append("another bill of this contract has exactly this amount")
    strongest = sorted(compared.values(), key=lambda one: -abs(one.z))
    # Where a customer is the whole firm, broader peers are the same ones and say nothing more.
    telling = {found.logs: found for found in reversed(strongest) if abs(found.z) >= TELLING_Z}
    told.extend(_sentence(found, bill) for found in strongest if telling.get(found.logs) is found)
    if not told:
        told.append("several small differences from its peers add up")
    return tuple(told[:MOST_REASONS])


def _sentence(found: Comparison, bill: Bill) -> str:
    low, high = (_value(found.measure, bound, bill) for bound in found.quartiles)
    own = _value(found.measure, found.value, bill)
    middle = _value(found.measure, found.middle, bill)
    side = "above" if found.distance > 0 else "below"
    if found.measure == "rate_latest":
        return f"{own}: {side} {middle} of {_PEERS[found.measure]}"
    return (
        f"{own}: {side} the median {middle} of {len(found.logs)} {_PEERS[found.measure]} "
        f"(the middle half lies between {low} and {high})"
    )


def _value(measure: str, value: float, bill: Bill) -> str:
    if measure.startswith("holdback"):
        return f"{value - 1:.1f} % holdback"
    if measure.startswith("share"):
        return f"{value:.2f} times an even share"
    if measure.startswith("hours"):
        return f"{value:,.1f} hours"
    if measure.startswith("rate"):
        return f"{_money(round(value), bill)} an hour"
    return _money(round(value), bill)


def _money(minor: int, bill: Bill) -> str:
    places = decimals(bill.currency)
    return f"{minor / 10**places:,.{places}f} {bill.currency}"


def picture(found: Comparison, currency: str) -> dict[str, Any]:
    """What a small picture needs: the value, its peers (thinned), their quartiles, in the unit
    that people read."""
    step = -(-len(found.logs) // SHOWN_PEERS)
    unit, shown = _unit(found.measure, currency)
    low, high = found.quartiles
    return {
        "measure": found.measure,
        "peers_are": _PEERS[found.measure],
        "unit": unit,
        "value": shown(found.value),
        "median": shown(found.middle),
        "quartiles": [shown(low), shown(high)],
        "peers": [shown(peer) for peer in found.peers[::step]],
        "count": len(found.logs),
    }


def _unit(measure: str, currency: str) -> tuple[str, Callable[[float], float]]:
    if measure.startswith("holdback"):
        return "% holdback", lambda value: round(value - 1, 2)
    if measure.startswith("share"):
        return "times an even share", lambda value: round(value, 3)
    if measure.startswith("hours"):
        return "hours", lambda value: round(value, 2)
    whole = 10 ** decimals(currency)
    unit = f"{currency} an hour" if measure.startswith("rate") else currency
    return unit, lambda value: round(value / whole, 2)
