"""How well each document number fits its party's habit: shape, neighbours, date."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from math import log1p

from tollgate.advisors.duplicates import names
from tollgate.advisors.duplicates.book import Book

NEIGHBOURS = 3  # numbers on each side that say around which date a number was written
FEWEST = 5  # entries from which a party has habits


@dataclass(slots=True)
class Habits:
    """Per entry: 0 where the party has too few entries to have a habit."""

    strange_shape: list[float] = field(default_factory=list)  # share of others shaped otherwise
    strange_start: list[float] = field(default_factory=list)  # share of others that start otherwise
    distance: list[float] = field(default_factory=list)  # characters beyond the nearest number
    date_misfit: list[float] = field(default_factory=list)  # log days off its number's neighbours


def observe(book: Book) -> Habits:
    """Habits of every party with at least FEWEST entries."""
    size = len(book.entries)
    habits = Habits([0.0] * size, [0.0] * size, [0.0] * size, [0.0] * size)
    for group in book.of_party.values():
        if len(group) >= FEWEST:
            _observe_party(book, group, habits)
    return habits


def _observe_party(book: Book, group: list[int], habits: Habits) -> None:
    others = len(group) - 1
    shapes = {i: names.shape(book.squeezed[i]) for i in group}
    shape_count = Counter(shapes.values())
    start_count = Counter(book.squeezed[i][:2] for i in group)
    ordered = sorted(group, key=lambda i: (shapes[i], book.squeezed[i]))
    for at, i in enumerate(ordered):
        number = book.squeezed[i]
        habits.strange_shape[i] = 1 - (shape_count[shapes[i]] - 1) / others
        habits.strange_start[i] = 1 - (start_count[number[:2]] - 1) / others
        low, high = max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1
        near = [j for j in ordered[low:high] if j != i and shapes[j] == shapes[i]]
        if not near:
            habits.distance[i] = float(len(number))
            continue
        common = max(names.compare(number, book.squeezed[j]).before for j in near)
        habits.distance[i] = float(len(number) - common)
        days = sorted(book.day[j] for j in near)
        habits.date_misfit[i] = log1p(abs(book.day[i] - days[len(days) // 2]))


def around(days: list[int], day: int, reach: int) -> int:
    """How many of the sorted days lie within `reach` of `day`."""
    return bisect_right(days, day + reach) - bisect_left(days, day - reach)
