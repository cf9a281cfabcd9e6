"""What people decided about flags, as figures: precision, override rate, drift, and when to stop.

Pure functions over labelled decisions; storing them and adopting a model are for others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log
from typing import Any

from tollgate.advisors.figures import Share

FEWEST_DECISIONS = 30
WORST_PRECISION = 0.05  # the interval's upper bound below which flags waste people's time
LARGEST_DRIFT = 0.25  # population stability index; above 0.25 the population has changed
FEWEST_SCORES = 100
BINS = 10


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's judgment of one flag: `right` when it was worth raising. `at` is in UTC."""

    flag: str
    right: bool
    by: str
    at: datetime
    score: float
    model: str
    by_rule: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """How a model does in use. `drift` is None where too few scores are known."""

    decisions: int
    right: Share
    overridden: Share
    rule_right: Share
    drift: float | None
    rules_only: bool
    why: str

    def as_json(self) -> dict[str, Any]:
        return {
            "decisions": self.decisions,
            "right": self.right.as_json(),
            "overridden": self.overridden.as_json(),
            "rule_right": self.rule_right.as_json(),
            "drift": None if self.drift is None else round(self.drift, 4),
            "rules_only": self.rules_only,
            "why": self.why,
        }


def latest(decisions: Sequence[Decision]) -> list[Decision]:
    """One decision per flag, the last one made; people may change their minds."""
    kept: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda one: (one.at, one.by)):
        kept[decision.flag] = decision
    return list(kept.values())


def health(
    decisions: Sequence[Decision], scores_then: Sequence[float], scores_now: Sequence[float]
) -> Health:
    """Judge a model by its decided flags and by the scores it gave at fitting and gives now.

    It falls back to rules only when drift is above LARGEST_DRIFT, or when after FEWEST_DECISIONS
    even the upper bound of the share of right flags is below WORST_PRECISION.
    """
    kept = latest(decisions)
    right = Share(sum(one.right for one in kept), len(kept))
    ruled = [one for one in kept if one.by_rule]
    drift = stability_index(scores_then, scores_now)
    why = ""
    if drift is not None and drift > LARGEST_DRIFT:
        why = f"the scores have drifted: stability index {drift:.2f}, above {LARGEST_DRIFT}"
    elif len(kept) >= FEWEST_DECISIONS and right.interval and right.interval[1] < WORST_PRECISION:
        why = f"of {right.of} decided flags only {right.hits} were right"
    return Health(
        decisions=len(kept),
        right=right,
        overridden=Share(right.of - right.hits, right.of),
        rule_right=Share(sum(one.right for one in ruled), len(ruled)),
        drift=drift,
        rules_only=bool(why),
        why=why,
    )


def stability_index(then: Sequence[float], now: Sequence[float]) -> float | None:
    """The population stability index over tenths of the scores at fitting; None below 100 each.

    PSI is the symmetrised Kullback-Leibler divergence of the two binned distributions; empty bins
    count half an observation.
    """
    if min(len(then), len(now)) < FEWEST_SCORES:
        return None
    ordered = sorted(then)
    edges = sorted({ordered[len(ordered) * tenth // BINS] for tenth in range(1, BINS)})
    old, new = _binned(then, edges), _binned(now, edges)
    return sum((b - a) * log(b / a) for a, b in zip(old, new, strict=True))


def _binned(scores: Sequence[float], edges: Sequence[float]) -> list[float]:
    counts = [0.5] * (len(edges) + 1)
    for score in scores:
        counts[sum(score >= edge for edge in edges)] += 1
    whole = sum(counts)
    return [count / whole for count in counts]


def retrain_report(
    decisions: Sequence[Decision],
    before: dict[str, float],
    after: dict[str, float],
    limits: tuple[float, float],
) -> dict[str, Any]:
    """Two versions side by side on the flags that people decided, as data for a person to adopt.

    `before` and `after` give each flag's score; a flag is raised from its own of the two `limits`
    on. Decided flags were all raised by some version, so recall here is of what is known to be
    right, no more.

    Raises:
        ValueError: a decided flag has no score in one of the two.
    """
    kept = latest(decisions)
    missing = [one.flag for one in kept if one.flag not in before or one.flag not in after]
    if missing:
        raise ValueError(f"{len(missing)} decided flags have no score, such as {missing[0]}")
    changed = [
        {"flag": one.flag, "right": one.right, "before": before[one.flag], "after": after[one.flag]}
        for one in kept
        if (before[one.flag] >= limits[0]) != (after[one.flag] >= limits[1])
    ]
    old, new = _versus(kept, before, limits[0]), _versus(kept, after, limits[1])
    return {
        "decisions": len(kept),
        "decided_by": sorted({one.by for one in kept}),
        "from": min((one.at.isoformat() for one in kept), default=None),
        "to": max((one.at.isoformat() for one in kept), default=None),
        "before": old,
        "after": new,
        "changed": changed,
    }


def _versus(kept: Sequence[Decision], scores: dict[str, float], limit: float) -> dict[str, Any]:
    raised = [one for one in kept if scores[one.flag] >= limit]
    right = sum(one.right for one in raised)
    return {
        "precision": Share(right, len(raised)).as_json(),
        "recall_of_known": Share(right, sum(one.right for one in kept)).as_json(),
    }
