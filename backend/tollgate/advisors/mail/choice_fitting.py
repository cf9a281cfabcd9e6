"""Fitting a judge that chooses among the candidates of one mail, none of them included.

A conditional logit (McFadden 1974): one weight per sign, softmax over the candidates of a mail and
over what speaks for none. Several candidates may be right: two ways to one amount.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.sign_matrix import known_signs, sign_matrix


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates of a mail by their signs, which of them are right, and what speaks for none.
    Where none is right, none is."""

    candidates: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    none: tuple[str, ...]


def fit_choices(choices: Sequence[Choice], c: float) -> Judge:
    """A judge of one answer over signs that stand in three rows at least; `c` as scikit-learn
    means it: the inverse of the strength of the quadratic penalty."""
    from scipy.optimize import minimize

    rows, right, starts = _rows(choices)
    known = known_signs(rows)
    matrix = sign_matrix(rows, known)
    inside = np.repeat(np.arange(len(starts)), np.diff([*starts, len(rows)]))
    turned = matrix.T.tocsr()

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        sums = matrix @ weights
        whole, chances = _softmax(sums, starts, inside)
        among, told = _softmax(np.where(right, sums, -1e9), starts, inside)
        gap = float((whole - among).sum() + 0.5 / c * weights @ weights)
        return gap, turned @ (chances - told) + weights / c

    found = minimize(
        loss, np.zeros(len(known)), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    rounded = found.x.astype(np.float16).astype(np.float64)
    weights = {sign: (float(rounded[i]),) for sign, i in known.items()}
    return Judge(("yes",), weights, (0.0,))


def _rows(
    choices: Sequence[Choice],
) -> tuple[list[tuple[str, ...]], NDArray[np.bool_], NDArray[np.int64]]:
    """Every candidate and every "none" as a row, which rows are right, where each mail begins."""
    rows: list[tuple[str, ...]] = []
    right: list[bool] = []
    starts: list[int] = []
    for choice in choices:
        starts.append(len(rows))
        rows += [*choice.candidates, choice.none]
        right += [*choice.right, not any(choice.right)]
    return rows, np.array(right), np.array(starts)


def _softmax(
    sums: NDArray[np.float64], starts: NDArray[np.int64], inside: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of each mail the logarithm of its sum of powers, and each row's share of it."""
    top = np.maximum.reduceat(sums, starts)
    powers = np.exp(sums - top[inside])
    whole = np.add.reduceat(powers, starts)
    return top + np.log(whole), powers / whole[inside]
