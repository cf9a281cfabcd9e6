"""What a firm's own decisions change about a fitted model: a small, regularised shift of its log
odds, kept as plain numbers beside the model and never in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from tollgate.advisors.trees import Floats
from tollgate.kernel.errors import Fatal

# The prior pulls towards "no change": a standardised signal needs more than a handful of decisions
# before it moves a score.
STIFFNESS = 8.0
BIAS_STIFFNESS = 1.0
ROUNDS = 50


@dataclass(frozen=True, slots=True)
class Correction:
    """log odds = those of the model + bias + weights · (signals - means) / scales."""

    bias: float
    weights: Floats
    means: Floats
    scales: Floats

    def shift(self, rows: Floats) -> Floats:
        """What is added to the log odds of each row, shape (n,)."""
        moved: Floats = self.bias + ((rows - self.means) / self.scales) @ self.weights
        return moved

    def as_json(self) -> dict[str, Any]:
        return {
            "bias": self.bias,
            "weights": self.weights.tolist(),
            "means": self.means.tolist(),
            "scales": self.scales.tolist(),
        }


def from_json(kept: dict[str, Any], signals: int) -> Correction:
    """
    Raises:
        Fatal: damaged, or made for another number of signals.
    """
    try:
        weights, means, scales = (
            np.asarray(kept[name], dtype=np.float64) for name in ("weights", "means", "scales")
        )
        found = Correction(float(kept["bias"]), weights, means, scales)
    except (KeyError, TypeError, ValueError) as problem:
        raise Fatal(f"the correction cannot be read: {problem}") from None
    if any(column.shape != (signals,) for column in (weights, means, scales)):
        raise Fatal("the correction was made for other signals")
    return found


def fit(rows: Floats, margins: Floats, labels: Floats) -> Correction:
    """Logistic regression with the model's log odds as offset and a Gaussian prior around no
    change, by Newton's method (Bishop 2006, 4.3.3). `rows` (n, signals), the others (n,)."""
    means, scales = rows.mean(axis=0), rows.std(axis=0)
    scales = np.where(scales > 1e-9, scales, 1.0)
    design = np.column_stack([np.ones(len(rows)), (rows - means) / scales])
    prior = np.full(design.shape[1], STIFFNESS)
    prior[0] = BIAS_STIFFNESS
    offset = np.clip(margins, -8.0, 8.0)
    weights = np.zeros(design.shape[1])
    for _ in range(ROUNDS):
        likely = 1.0 / (1.0 + np.exp(-(offset + design @ weights)))
        slope = design.T @ (labels - likely) - prior * weights
        curve = (design * (likely * (1.0 - likely))[:, np.newaxis]).T @ design + np.diag(prior)
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if float(np.abs(step).max()) < 1e-8:
            break
    return Correction(float(weights[0]), weights[1:], means, scales)


def out_of_fold(rows: Floats, margins: Floats, labels: Floats, folds: int = 5) -> Floats:
    """Each row's corrected log odds by a correction that was fitted without it, shape (n,)."""
    fold = np.arange(len(rows)) % folds
    corrected = np.empty(len(rows))
    for one in range(folds):
        own, rest = fold == one, fold != one
        if own.any():
            found = fit(rows[rest], margins[rest], labels[rest])
            corrected[own] = margins[own] + found.shift(rows[own])
    return corrected


def probabilities(margins: Floats) -> Floats:
    """The logistic function, shape (n,)."""
    squashed: Floats = 1.0 / (1.0 + np.exp(-margins))
    return squashed
