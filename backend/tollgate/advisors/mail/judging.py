"""Judges: small linear models that say what a place in a mail is, from signs named in words.

A candidate (a number, a date, an amount) is found by its form; which one is meant depends on many
weak signs around it. A judge weighs them; what it says is then grounded like everything else.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judge:
    """A linear model over signs: a row of weights per sign, one column per answer."""

    answers: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]
    bias: tuple[float, ...]

    def chances(self, signs: Iterable[str]) -> dict[str, float]:
        """The probability of each answer (softmax)."""
        sums = list(self.bias)
        for sign in set(signs):
            row = self.weights.get(sign)
            if row is not None:
                for i, weight in enumerate(row):
                    sums[i] += weight
        top = max(sums)
        powers = [math.exp(value - top) for value in sums]
        whole = sum(powers)
        return {answer: power / whole for answer, power in zip(self.answers, powers, strict=True)}
