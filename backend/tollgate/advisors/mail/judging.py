"""Judges: small linear models that say what a place in a mail is, from signs named in words.

A candidate (a number, a date, an amount) is found by its form; which one is meant depends on many
weak signs around it. A judge weighs them; what it says is then grounded like everything else.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judge:
    """A linear model over signs: a row of weights per sign, one column per answer."""

    answers: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]
    bias: tuple[float, ...]

    def chances(self, signs: Iterable[str]) -> dict[str, float]:
        """The probability of each answer (softmax)."""
        said = softmax(self._sums(signs))
        return dict(zip(self.answers, said, strict=True))

    def choice(self, candidates: Sequence[Iterable[str]], none: Iterable[str]) -> list[float]:
        """The probability of each candidate of one mail that it is the one; what is left of one is
        the probability of none. For a judge with one answer (McFadden's conditional logit, 1974).
        """
        return softmax([self._sums(signs)[0] for signs in (*candidates, none)])[:-1]

    def _sums(self, signs: Iterable[str]) -> list[float]:
        sums = list(self.bias)
        for sign in set(signs):
            row = self.weights.get(sign)
            if row is not None:
                for i, weight in enumerate(row):
                    sums[i] += weight
        return sums


def softmax(sums: Sequence[float]) -> list[float]:
    """Sums of weights as probabilities."""
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    whole = sum(powers)
    return [power / whole for power in powers]
