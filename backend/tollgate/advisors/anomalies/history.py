"""The past of a firm, walked in order: each bill is compared with those before it and no others.

Comparisons are of logarithms, by median and MAD (Hampel 1974), so that one odd peer moves nothing.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from math import exp, log

from tollgate.advisors.anomalies.bill import Bill

FEWEST = 4  # peers from which a comparison says anything
FEWEST_OF = {"rate_latest": 1, "rate_contract": 2, "holdback_contract": 2}  # where terms are fixed
MOST = 200  # latest peers that are kept
SCALE = 1.4826  # MAD to standard deviation of a normal distribution
SMALLEST_SPREAD = 0.02  # 2 %: peers that are all equal do not make a cent unusual
FARTHEST = 12.0

MEASURES = (
    "amount_contract",
    "amount_customer",
    "amount_service_line",
    "amount_firm",
    "amount_season",
    "share_service_line",
    "rate_contract",
    "rate_customer",
    "rate_latest",
    "hours_contract",
    "holdback_contract",
    "holdback_customer",
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One measure of a bill beside its latest peers; `value` and `middle` are no logarithms."""

    measure: str
    value: float
    logs: tuple[float, ...]  # of the peers, in rising order
    middle: float
    z: float  # robust z-score, below zero where the bill is lower than its peers
    distance: float  # logarithm of value over middle

    @property
    def peers(self) -> tuple[float, ...]:
        return tuple(exp(peer) for peer in self.logs)

    @property
    def quartiles(self) -> tuple[float, float]:
        size = len(self.logs)
        return exp(self.logs[size // 4]), exp(self.logs[(3 * size) // 4])


@dataclass(slots=True)
class _Peers:
    """The latest values of a group, by age and in order."""

    by_age: deque[float] = field(default_factory=deque)
    ordered: list[float] = field(default_factory=list)

    def add(self, value: float) -> None:
        self.by_age.append(value)
        insort(self.ordered, value)
        if len(self.by_age) > MOST:
            old = self.by_age.popleft()
            del self.ordered[bisect_left(self.ordered, old)]


@dataclass(slots=True)
class Past:
    """Everything that was billed so far."""

    groups: dict[tuple[str, ...], _Peers] = field(default_factory=lambda: defaultdict(_Peers))
    currencies: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    billed: Counter[str] = field(default_factory=Counter)
    amounts: dict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    size: int = 0

    def compare(self, bill: Bill) -> dict[str, Comparison]:
        """Every measure that has peers enough, by name."""
        found = {}
        for measure, (key, value) in _measures(bill).items():
            peers = self.groups.get(key)
            if peers is None or len(peers.ordered) < FEWEST_OF.get(measure, FEWEST):
                continue
            chosen = [peers.by_age[-1]] if measure == "rate_latest" else peers.ordered
            found[measure] = _comparison(measure, value, chosen)
        return found

    def add(self, bill: Bill) -> None:
        """Take a bill into the past."""
        for measure, (key, value) in _measures(bill).items():
            if measure != "rate_latest":
                self.groups[key].add(value)
        self.currencies[bill.contract][bill.currency] += 1
        self.currencies[bill.customer][bill.currency] += 1
        self.billed[bill.contract] += bill.minor
        self.amounts[bill.contract][bill.minor] += 1
        self.size += 1

    def amounts_of(self, bill: Bill) -> Counter[int]:
        """How often the bill's contract was billed each amount before."""
        known = self.amounts.get(bill.contract)
        return Counter() if known is None else known

    def times_billed(self, bill: Bill) -> int:
        """How often the bill's contract was billed exactly this amount before."""
        return self.amounts_of(bill)[bill.minor]


def _measures(bill: Bill) -> dict[str, tuple[tuple[str, ...], float]]:
    """Measure -> (group of peers, logarithm of the value). Time and fixed price never mix."""
    kind = "time" if bill.hours is not None else "fixed"
    line, money = bill.service_line, bill.currency
    found: dict[str, tuple[tuple[str, ...], float]] = {}
    if bill.minor > 0:
        size = log(bill.minor)
        found["amount_contract"] = ("a", bill.contract, kind), size
        found["amount_customer"] = ("a", bill.customer, line, kind, money), size
        found["amount_service_line"] = ("a", line, kind, money), size
        found["amount_firm"] = ("a", kind, money), size
        found["amount_season"] = ("m", line, kind, money, str(bill.on.month)), size
        if bill.contract_minor > 0 and kind == "fixed":
            share = log(bill.minor * max(1, bill.steps) / bill.contract_minor)
            found["share_service_line"] = ("s", line), share
        if bill.hours:
            rate = log(bill.minor / bill.hours)
            found["rate_contract"] = ("r", bill.contract), rate
            found["rate_customer"] = ("r", bill.customer, line, money), rate
            found["rate_latest"] = ("r", bill.contract), rate
            found["hours_contract"] = ("h", bill.contract), log(bill.hours)
        kept = log(1 + 100 * max(0, bill.holdback_minor) / bill.minor)
        found["holdback_contract"] = ("k", bill.contract), kept
        found["holdback_customer"] = ("k", bill.customer, line), kept
    return found


def _comparison(measure: str, value: float, ordered: list[float]) -> Comparison:
    middle = _median(ordered)
    spread = _median(sorted(abs(peer - middle) for peer in ordered)) * SCALE
    distance = value - middle
    z = distance / max(spread, SMALLEST_SPREAD)
    return Comparison(
        measure=measure,
        value=exp(value),
        logs=tuple(ordered),
        middle=exp(middle),
        z=max(-FARTHEST, min(FARTHEST, z)),
        distance=distance,
    )


def _median(ordered: list[float]) -> float:
    size = len(ordered)
    return (ordered[(size - 1) // 2] + ordered[size // 2]) / 2
