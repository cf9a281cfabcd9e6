"""A pair beside the other pairs of its two entries: is there a closer partner for either?"""

from __future__ import annotations

import numpy as np

from tollgate.advisors.duplicates.recurrence import Positions
from tollgate.advisors.trees import Floats

NONE = 99.0  # the closeness of a partner that is not there
FARTHEST = 20.0
NUMBERS_FIRST = 10.0  # a step of likeness of numbers weighs more than any gap in log days


def measure(left: Positions, right: Positions, gap: Floats, unlike: Floats) -> Floats:
    """Per pair, shape (n, 8): other candidates of its entries (the more, the fewer, as log1p), and
    how much farther apart the two are than the closest rival of either, the larger and the smaller,
    by `gap` in log days, by how `unlike` the numbers are, and by both."""
    size = int(max(left.max(), right.max())) + 1
    both = np.concatenate((left, right))
    degree = np.log1p(np.maximum(1, np.bincount(both, minlength=size)) - 1)
    columns = [
        np.maximum(degree[left], degree[right]),
        np.minimum(degree[left], degree[right]),
    ]
    for value in (gap, unlike, NUMBERS_FIRST * unlike + gap):
        first, second = _two_closest(both, np.concatenate((value, value)), size)
        beyond = [
            np.clip(
                value - np.where(value <= first[side], second[side], first[side]),
                -FARTHEST,
                FARTHEST,
            )
            for side in (left, right)
        ]
        columns += [np.maximum(*beyond), np.minimum(*beyond)]
    return np.column_stack(columns)


def unlikeness(signals: dict[str, Floats]) -> Floats:
    """0 for one number, 1 for a slip of the pen, 2 for two characters, 3 for another number."""
    slip = (
        (signals["number_edits"] <= 1)
        | (signals["number_swapped"] > 0)
        | (signals["number_look_alike"] > 0)
        | (signals["number_inside_other"] > 0)
    )
    steps = np.where(slip, 1, np.where(signals["number_edits"] <= 2, 2, 3))
    return np.asarray(np.where(signals["number_same"] > 0, 0, steps), dtype=np.float64)


def _two_closest(entries: Positions, values: Floats, size: int) -> tuple[Floats, Floats]:
    """Per entry its smallest value and the next one, which is the same where two share it."""
    first = np.full(size, NONE)
    np.minimum.at(first, entries, values)
    is_first = values == first[entries]
    shared = np.bincount(entries[is_first], minlength=size) > 1
    second = np.full(size, NONE)
    np.minimum.at(second, entries[~is_first], values[~is_first])
    return first, np.where(shared, first, second)
