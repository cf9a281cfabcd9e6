"""How well faults are found: recall by kind, precision, calibration, and the z-score rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tollgate.advisors.anomalies import firms, fitting
from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.anomalies.faults import KINDS
from tollgate.advisors.anomalies.judge import Judge, Model, Verdict, walk
from tollgate.advisors.figures import Share

SEEDS = (701, 702, 703)
SMALL_SEEDS = tuple(range(701, 721))
BANDS = (0.0, 0.05, 0.2, 0.5, 0.8, 1.01)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Firms of one shape, judged in order of date; silent bills count as not flagged."""

    name: str
    split: str
    verdicts: Sequence[Verdict]
    kinds: Sequence[str]

    def as_json(self) -> dict[str, Any]:
        both = list(zip(self.verdicts, self.kinds, strict=True))
        flagged = [kind for verdict, kind in both if verdict.flagged]
        ruled = [kind for verdict, kind in both if verdict.by_rule]
        hits, of = Counter(flagged), Counter(self.kinds)
        faults = sum(of[kind] for kind in KINDS)
        return {
            "set": self.name,
            "split": self.split,
            "bills": len(both),
            "flagged_share": round(len(flagged) / len(both), 4),
            "silent_share": Share(
                sum(verdict.method == "silent" for verdict in self.verdicts), len(both)
            ).as_json()["value"],
            "precision": Share(_faults(flagged), len(flagged)).as_json(),
            "recall": Share(_faults(flagged), faults).as_json(),
            "recall_by_kind": {
                kind: Share(hits[kind], of[kind]).as_json() for kind in KINDS if of[kind]
            },
            "baseline": {
                "rule": "three standard deviations from the mean of the service line",
                "flagged_share": round(len(ruled) / len(both), 4),
                "precision": Share(_faults(ruled), len(ruled)).as_json(),
                "recall": Share(_faults(ruled), faults).as_json(),
            },
            "calibration": calibration(self.verdicts, self.kinds),
        }


def _faults(kinds: Sequence[str]) -> int:
    return sum(kind != "" for kind in kinds)


def calibration(verdicts: Sequence[Verdict], kinds: Sequence[str]) -> list[dict[str, Any]]:
    """By band of stated probability: how many bills, what was stated, what was true."""
    told = [
        (verdict.probability, kind != "")
        for verdict, kind in zip(verdicts, kinds, strict=True)
        if verdict.probability is not None
    ]
    bands = []
    for low, high in pairwise(BANDS):
        inside = [(stated, true) for stated, true in told if low <= stated < high]
        if inside:
            bands.append(
                {
                    "from": low,
                    "stated": round(sum(stated for stated, _ in inside) / len(inside), 3),
                    "true": Share(sum(true for _, true in inside), len(inside)).as_json(),
                }
            )
    return bands


def judge_firms(
    name: str, split: str, made: Sequence[tuple[list[Bill], list[str]]], model: Model
) -> Outcome:
    """Each firm is walked with a past of its own; the verdicts are put together."""
    verdicts: list[Verdict] = []
    kinds: list[str] = []
    for bills, said in made:
        verdicts.extend(walk(bills, Judge(model, fitting.BUDGET)))
        kinds.extend(said)
    return Outcome(name, split, verdicts, kinds)


def invented(model: Model) -> list[Outcome]:
    """Every shape at seeds that fitting did not use; "group" and "small" it never saw."""
    outcomes = []
    for shape in firms.SHAPES:
        seen = shape in fitting.FIT_SHAPES
        seeds = SMALL_SEEDS if shape == "small" else SEEDS
        made = [fitting.planted(shape, seed) for seed in seeds]
        split = "shape seen, other seeds" if seen else "shape never seen"
        outcomes.append(judge_firms(shape, split, made, model))
    return outcomes


def demo_figures(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """The demo firm has no labels: how much was said, and what."""
    methods = Counter(verdict.method for verdict in verdicts)
    return {
        "bills": len(verdicts),
        "methods": dict(methods),
        "flagged": [verdict.id for verdict in verdicts if verdict.flagged],
        "flagged_by_rule": [verdict.id for verdict in verdicts if verdict.by_rule],
    }
