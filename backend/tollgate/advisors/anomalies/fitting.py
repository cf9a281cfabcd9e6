"""The training recipe: invented firms with planted faults in, several models compared, one kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from tollgate.advisors.anomalies import faults, firms
from tollgate.advisors.anomalies.bill import Bill
from tollgate.advisors.anomalies.history import MEASURES
from tollgate.advisors.anomalies.judge import FEWEST_FOR_MODEL, Model, rows_of
from tollgate.advisors.anomalies.signals import SIGNALS
from tollgate.advisors.trees import Floats, from_boosting

VERSION = "1"
FIT_SHAPES = ("consulting", "engineering", "managed_services", "modular_homes")
FIT_SEEDS = tuple(range(1, 9))
CHOICE_SEEDS = (41, 42)
BUDGET = 0.02


@dataclass(frozen=True, slots=True)
class Examples:
    """Signals, shape (n, signals), whether each bill is at fault, and the kind of fault."""

    rows: Floats
    labels: Floats
    kinds: list[str]


def planted(shape: str, seed: int) -> tuple[list[Bill], list[str]]:
    """The bills of an invented firm, some at fault, and the kinds."""
    return faults.plant(firms.found(firms.SHAPES[shape], seed), seed + 1_000)


def examples(shapes: tuple[str, ...], seeds: tuple[int, ...]) -> Examples:
    """Bills with past enough for the model, of every shape and seed."""
    rows, kinds = [], []
    for shape in shapes:
        for seed in seeds:
            bills, said = planted(shape, seed)
            rows.append(rows_of(bills)[FEWEST_FOR_MODEL:])
            kinds.extend(said[FEWEST_FOR_MODEL:])
    labels = np.asarray([float(kind != "") for kind in kinds])
    return Examples(np.concatenate(rows), labels, kinds)


def contenders() -> dict[str, Any]:
    """The models that are compared, the simplest first."""
    from sklearn.ensemble import HistGradientBoostingClassifier, IsolationForest
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    return {
        "logistic": make_pipeline(StandardScaler(), LogisticRegression(max_iter=2_000)),
        "isolation_forest": IsolationForest(n_estimators=200, random_state=0),
        "boosted_trees": HistGradientBoostingClassifier(
            max_iter=160,
            max_depth=5,
            max_leaf_nodes=16,
            learning_rate=0.06,
            min_samples_leaf=25,
            l2_regularization=2.0,
            early_stopping=False,
            random_state=0,
        ),
    }


def compare(train: Examples, choice: Examples) -> tuple[dict[str, float], Any]:
    """The share of faults within the review budget for each contender, and the boosted trees.

    The largest robust z-score stands first, as the statistic that needs no training.
    """
    places = [SIGNALS.index(f"{measure}_z") for measure in MEASURES]
    figures = {"largest_robust_z": _within_budget(np.abs(choice.rows[:, places]).max(1), choice)}
    trees = None
    for name, model in contenders().items():
        model.fit(train.rows, train.labels)
        if name == "isolation_forest":
            scored = -model.score_samples(choice.rows)
        else:
            scored = model.predict_proba(choice.rows)[:, 1]
        figures[name] = _within_budget(scored, choice)
        if name == "boosted_trees":
            trees = model
    return figures, trees


def _within_budget(scores: Floats, examples: Examples) -> float:
    place = max(1, int(len(scores) * BUDGET))
    top = np.argsort(-scores, kind="stable")[:place]
    return round(float(examples.labels[top].sum() / examples.labels.sum()), 3)


def fit() -> tuple[Model, dict[str, float]]:
    """The model and the comparison that chose it."""
    train = examples(FIT_SHAPES, FIT_SEEDS)
    choice = examples(FIT_SHAPES, CHOICE_SEEDS)
    figures, chosen = compare(train, choice)
    trees = from_boosting(chosen)
    scores = np.sort(trees.probabilities(choice.rows))
    threshold = float(scores[int(len(scores) * (1 - BUDGET))])
    return Model(trees, round(threshold, 4), VERSION), figures
