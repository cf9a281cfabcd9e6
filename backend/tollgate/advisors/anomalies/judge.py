"""Judging bills one after another: a score, a review budget, and the peers in words.

Every bill is judged from the past alone; a later bill cannot change what was said of an earlier.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from tollgate.advisors import artifact
from tollgate.advisors.anomalies import signals, words
from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.anomalies.history import Comparison, Past
from tollgate.advisors.correction import Correction, probabilities
from tollgate.advisors.trees import Floats, Trees, from_json
from tollgate.kernel.errors import Fatal

FEWEST_FOR_MODEL = 200  # past bills; below, robust statistics and no probability
FEWEST_FOR_ANYTHING = 8
# What a small firm's bill is flagged for: measure -> fewest peers, robust z-score, and distance as
# the logarithm of a factor. Measures not named here differ for too many good reasons.
ROBUST_LIMITS = {
    "amount_contract": (5, 5.0, 0.9),
    "amount_customer": (8, 4.0, 1.8),
    "amount_service_line": (10, 4.0, 2.2),
    "share_service_line": (10, 4.0, 1.4),
    "rate_contract": (3, 4.0, 0.18),
    "hours_contract": (5, 4.0, 0.6),
    "holdback_contract": (2, 4.0, 0.5),
}
WINDOW = 2_000  # past scores that set the threshold
FEWEST_SCORES = 100


@dataclass(frozen=True, slots=True)
class Model:
    """Trees whose probabilities are calibrated, what a firm's decisions changed about them, and
    the threshold until a past has formed."""

    trees: Trees
    threshold: float
    version: str
    correction: Correction | None = None

    def margins(self, rows: Floats) -> Floats:
        """Log odds of a fault per row, shape (n,)."""
        plain = self.trees.margins(rows)
        return plain if self.correction is None else plain + self.correction.shift(rows)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of one bill.

    `method` is "model", "robust" or "silent"; `probability` is of a billing fault, None where
    nothing calibrated can be said; `expected_precision` is the share of the flags at this budget
    that the model expects to be faults. `comparisons` hold the peers for a picture, `signals` what
    the model saw.
    """

    id: str
    method: str
    flagged: bool
    probability: float | None
    threshold: float | None
    expected_precision: float | None
    reasons: tuple[str, ...]
    comparisons: tuple[Comparison, ...]
    by_rule: bool
    signals: tuple[float, ...] = ()
    currency: str = ""

    def as_json(self) -> dict[str, Any]:
        """For storing with advice: money as whole minor units, measures rounded."""
        return {
            "id": self.id,
            "method": self.method,
            "flagged": self.flagged,
            "probability": _rounded(self.probability),
            "threshold": _rounded(self.threshold),
            "expected_precision": _rounded(self.expected_precision),
            "reasons": list(self.reasons),
            "by_rule": self.by_rule,
            "pictures": [words.picture(found, self.currency) for found in self.comparisons],
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


@dataclass(slots=True)
class Judge:
    """A firm's past and the scores given so far; `budget` is the share of bills to look at."""

    model: Model | None
    budget: float = 0.02
    past: Past = field(default_factory=Past)
    scores: deque[float] = field(default_factory=lambda: deque(maxlen=WINDOW))

    def consider(self, bill: Bill) -> Verdict:
        """Judge a bill without taking it into the past."""
        return self.consider_all([bill])[0]

    def consider_all(self, bills: Sequence[Bill]) -> list[Verdict]:
        """Judge bills that fall due together, each beside the past and not beside the others."""
        compared = [self.past.compare(bill) for bill in bills]
        ruled = [naive(found) for found in compared]
        if self.model is None or self.past.size < FEWEST_FOR_MODEL:
            return [
                self._silent(bill, by_rule)
                if self.past.size < FEWEST_FOR_ANYTHING or not found
                else self._robust(bill, found, by_rule)
                for bill, found, by_rule in zip(bills, compared, ruled, strict=True)
            ]
        seen = zip(bills, compared, strict=True)
        rows = np.asarray([signals.of_bill(bill, found, self.past) for bill, found in seen])
        likely = probabilities(self.model.margins(rows))
        limit = self.at_budget()
        return [
            self._judged((bill, found), rows[at], (float(likely[at]), *limit), ruled[at])
            if found
            else self._silent(bill, ruled[at])
            for at, (bill, found) in enumerate(zip(bills, compared, strict=True))
        ]

    def take(self, bill: Bill, verdict: Verdict) -> None:
        """The bill was posted: it becomes a peer of those that follow."""
        if verdict.probability is not None:
            self.scores.append(verdict.probability)
        self.past.add(bill)

    def _silent(self, bill: Bill, ruled: bool) -> Verdict:
        return Verdict(bill.id, "silent", False, None, None, None, (), (), ruled)

    def _judged(
        self,
        seen: tuple[Bill, dict[str, Comparison]],
        row: Floats,
        score: tuple[float, float, float | None],
        ruled: bool,
    ) -> Verdict:
        bill, compared = seen
        likely, threshold, precision = score
        flagged = likely >= threshold
        told = words.reasons(bill, compared, self.past) if flagged else ()
        shown = words.most_telling(compared)
        return Verdict(
            bill.id,
            "model",
            flagged,
            likely,
            threshold,
            precision,
            told,
            shown,
            ruled,
            tuple(row.tolist()),
            bill.currency,
        )

    def _robust(self, bill: Bill, compared: dict[str, Comparison], ruled: bool) -> Verdict:
        narrow = {"amount_contract", "rate_contract", "hours_contract", "holdback_contract"}
        familiar = _is_familiar(self.past, bill)
        odd = [
            found
            for measure, found in compared.items()
            if _is_odd(found) and (measure in narrow or not familiar)
        ]
        alien = signals.other_currency(self.past, bill.customer, bill.currency) == 1.0
        flagged = bool(odd) or alien
        told = words.reasons(bill, compared, self.past) if flagged else ()
        shown = words.most_telling(compared)
        return Verdict(
            bill.id,
            "robust",
            flagged,
            None,
            None,
            None,
            told,
            shown,
            ruled,
            currency=bill.currency,
        )

    def at_budget(self) -> tuple[float, float | None]:
        """The score that the budget's share of past bills reached, and the precision expected."""
        assert self.model is not None
        if len(self.scores) < FEWEST_SCORES:
            return self.model.threshold, None
        ordered = sorted(self.scores)
        place = min(len(ordered) - 1, int(len(ordered) * (1 - self.budget)))
        threshold = max(ordered[place], 0.01)
        over = ordered[bisect_left(ordered, threshold) :]
        return threshold, sum(over) / len(over) if over else None


def _is_odd(found: Comparison) -> bool:
    """Enough peers, and far from them in spread as well as by a factor."""
    fewest, z, distance = ROBUST_LIMITS.get(found.measure, (0, 0.0, 0.0))
    enough = 0 < fewest <= len(found.logs)
    return enough and abs(found.z) >= z and abs(found.distance) >= distance


def _is_familiar(past: Past, bill: Bill) -> bool:
    """The contract was billed an amount within 20 % before, so that broader peers say nothing."""
    earlier = past.amounts_of(bill)
    return any(abs(amount - bill.minor) * 5 <= bill.minor for amount in earlier)


def naive(compared: dict[str, Comparison]) -> bool:
    """The z-score rule to beat: three standard deviations from the mean of the service line."""
    found = compared.get("amount_service_line")
    if found is None:
        return False
    peers = np.asarray(found.peers)
    spread = float(peers.std())
    return spread > 0 and abs(found.value - float(peers.mean())) > 3 * spread


def walk(bills: Iterable[Bill], judge: Judge) -> list[Verdict]:
    """Judge bills in their order, each becoming the past of the next."""
    verdicts = []
    for bill in bills:
        verdict = judge.consider(bill)
        judge.take(bill, verdict)
        verdicts.append(verdict)
    return verdicts


def rows_of(bills: Iterable[Bill]) -> Floats:
    """The signals of bills in their order, shape (n, signals), each from its past alone."""
    past = Past()
    rows = []
    for bill in bills:
        rows.append(signals.of_bill(bill, past.compare(bill), past))
        past.add(bill)
    return np.asarray(rows, dtype=np.float64).reshape(len(rows), len(signals.SIGNALS))


def load(folder: Path) -> Model:
    """The model in a folder of `models/`.

    Raises:
        Fatal: damaged, or made for other signals than this code measures.
    """
    weights, manifest = artifact.load(folder)
    if manifest.get("features") != list(signals.SIGNALS):
        raise Fatal("the model was fitted on other signals", where=str(folder))
    trees = from_json(weights["trees"], len(signals.SIGNALS))
    return Model(trees, float(weights["threshold"]), str(manifest["version"]))
