"""A new version of a model out of a firm's own decisions, with a report before and after.

Precision and recall after are out of fold: each decided flag is scored by a correction that was
fitted without it. Only raised flags are ever decided, so recall is of what is known to be right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tollgate.advisors import correction, learning
from tollgate.advisors.anomalies import judge
from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.duplicates import finder
from tollgate.advisors.duplicates.drafts import Work, comparable
from tollgate.advisors.figures import Share
from tollgate.advisors.learning import Decision
from tollgate.advisors.trees import Floats
from tollgate.kernel.digest import digest
from tollgate.kernel.errors import Conflict

BUDGET = 0.02
FEWEST_OF_EACH = 5


@dataclass(frozen=True, slots=True)
class Labelled:
    """A person's decision and the signals that the model saw when it flagged."""

    decision: Decision
    signals: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be kept: numbers for the version, and what a person reads before adopting it."""

    body: dict[str, Any]
    report: dict[str, Any]


def of_amounts(
    base: judge.Model, now: judge.Model, labelled: Sequence[Labelled], bills: Sequence[Bill]
) -> Proposal:
    """A version of the judge of amounts. `bills` are the firm's own, in order: on them the review
    budget sets the threshold.

    Raises:
        Conflict: too few decisions, or all of one sort.
    """
    rows, margins, labels = _examples(labelled, base.trees.margins)
    made = correction.fit(rows, margins, labels)
    firm = judge.rows_of(bills)[judge.FEWEST_FOR_MODEL :]
    limits = now.threshold, base.threshold
    old = new = np.empty(0)
    if len(firm) >= judge.FEWEST_SCORES:
        plain = base.trees.margins(firm)
        old = correction.probabilities(now.margins(firm))
        new = correction.probabilities(plain + made.shift(firm))
        limits = _at_budget(old), _at_budget(new)
    before = correction.probabilities(now.margins(rows))
    after = correction.probabilities(correction.out_of_fold(rows, margins, labels))
    report = _report(labelled, before, after, limits)
    report["before"]["flagged_share"] = Share(int((old >= limits[0]).sum()), len(old)).as_json()
    report["after"]["flagged_share"] = Share(int((new >= limits[1]).sum()), len(new)).as_json()
    return Proposal(_body(base.version, made, limits[1], labelled), report)


def of_duplicates(
    base: finder.Model, now: finder.Model, labelled: Sequence[Labelled], works: Sequence[Work]
) -> Proposal:
    """A version of the finder of duplicates. `works` are the firm's own documents.

    Raises:
        Conflict: too few decisions, or all of one sort.
    """
    rows, margins, labels = _examples(labelled, base.pair.margins)
    made = correction.fit(rows, margins, labels)
    before = correction.probabilities(now.pair_margins(rows))
    after = correction.probabilities(correction.out_of_fold(rows, margins, labels))
    report = _report(labelled, before, after, (finder.SURE, finder.SURE))
    found = finder.measure([work.entry for work in works])
    plain = base.pair.margins(found.pair_signals)
    shifted = plain + made.shift(found.pair_signals)
    for name, scored in (("before", now.pair_margins(found.pair_signals)), ("after", shifted)):
        sure = correction.probabilities(scored) >= finder.SURE
        flagged = {
            pair[1]
            for pair, is_sure in zip(found.pairs, sure, strict=True)
            if is_sure and comparable(works[pair[0]], works[pair[1]])
        }
        report[name]["flagged_share"] = Share(len(flagged), len(works)).as_json()
    return Proposal(_body(base.version, made, finder.SURE, labelled), report)


def _examples(labelled: Sequence[Labelled], margins_of: Any) -> tuple[Floats, Floats, Floats]:
    right = sum(one.decision.right for one in labelled)
    if len(labelled) < learning.FEWEST_DECISIONS:
        raise Conflict(
            f"{len(labelled)} decided flags have what the model saw; a version needs "
            f"{learning.FEWEST_DECISIONS}"
        )
    if min(right, len(labelled) - right) < FEWEST_OF_EACH:
        raise Conflict(
            f"{right} flags were right and {len(labelled) - right} wrong; a version needs "
            f"{FEWEST_OF_EACH} of each"
        )
    rows = np.asarray([one.signals for one in labelled], dtype=np.float64)
    labels = np.asarray([float(one.decision.right) for one in labelled])
    return rows, margins_of(rows), labels


def _at_budget(scores: Floats) -> float:
    """The score that the budget's share of bills reaches."""
    ordered = np.sort(scores)
    return max(float(ordered[int(len(ordered) * (1 - BUDGET))]), 0.01)


def _report(
    labelled: Sequence[Labelled], before: Floats, after: Floats, limits: tuple[float, float]
) -> dict[str, Any]:
    flags = [one.decision.flag for one in labelled]
    return learning.retrain_report(
        [one.decision for one in labelled],
        dict(zip(flags, before.round(4).tolist(), strict=True)),
        dict(zip(flags, after.round(4).tolist(), strict=True)),
        limits,
    ) | {"limits": [round(limit, 4) for limit in limits], "split": "five folds of decided flags"}


def _body(
    base: str, made: correction.Correction, limit: float, labelled: Sequence[Labelled]
) -> dict[str, Any]:
    """With where it came from: the ids of the decided advice and the digest of what it was."""
    learned = [[one.decision.flag, one.decision.right, one.decision.by] for one in labelled]
    return {
        "base": base,
        "correction": made.as_json(),
        "threshold_bp": round(limit * 10_000),
        "learned_from": {"advice": [row[0] for row in learned], "digest": digest(learned)},
    }
