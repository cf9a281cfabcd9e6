"""How well each entry fits its party's habits: the number's shape, marks, neighbours and date."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from math import log, log1p

import numpy as np

from tollgate.advisors.duplicates import names
from tollgate.advisors.duplicates.book import Book
from tollgate.advisors.trees import Floats

NEIGHBOURS = 3  # numbers on each side that say around which date a number was written
FEWEST = 5  # entries from which a party has habits
FEWEST_SHAPED = 4  # numbers of one shape from which its places have habits
LONGEST = 24  # characters of a number that are looked at place by place
ALONE = 9.0  # stands for "no other entry" where a distance in log days is capped


@dataclass(slots=True)
class Habits:
    """One value per entry, shape (n,): 0 where the party has too few entries to have a habit."""

    strange_shape: Floats  # share of others shaped otherwise
    strange_start: Floats  # share of others that start otherwise
    distance: Floats  # characters beyond the nearest number
    date_misfit: Floats  # log days off its number's neighbours
    odd_mark: Floats  # the least usual character for its place, in nats beyond the usual
    oddness: Floats  # the mean of that over the places
    twins: Floats  # other numbers of the party one edit away, as log1p of the count
    swaps: Floats  # other numbers of the party with two neighbours swapped, likewise
    off_days: Floats  # log days to the party's nearest entry on another day
    strangeness: Floats  # 0 to 4: how little number and date look like the party's own


def observe(book: Book) -> Habits:
    """Habits of every party with at least FEWEST entries; twins of every entry."""
    size = len(book.entries)
    habits = Habits(*(np.zeros(size) for _ in range(10)))
    for group in book.of_party.values():
        if len(group) > 1:
            _count_twins(book, group, habits)
            _observe_days(book, group, habits)
        else:
            habits.off_days[group] = ALONE
        if len(group) >= FEWEST:
            _observe_party(book, group, habits)
    habits.strangeness = (
        habits.strange_shape
        + np.clip(habits.odd_mark / 4, 0, 1)
        + np.clip(habits.distance / 6, 0, 1)
        + np.clip(habits.date_misfit / 5, 0, 1)
    )
    return habits


def _observe_party(book: Book, group: list[int], habits: Habits) -> None:
    others = len(group) - 1
    shapes = book.shape
    shape_count = Counter(shapes[i] for i in group)
    start_count = Counter(book.squeezed[i][:2] for i in group)
    ordered = sorted(group, key=lambda i: (shapes[i], book.squeezed[i]))
    of_shape = defaultdict(list)
    for at, i in enumerate(ordered):
        number = book.squeezed[i]
        of_shape[shapes[i]].append(i)
        habits.strange_shape[i] = 1 - (shape_count[shapes[i]] - 1) / others
        habits.strange_start[i] = 1 - (start_count[number[:2]] - 1) / others
        low, high = max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1
        near = [j for j in ordered[low:high] if j != i and shapes[j] == shapes[i]]
        if not near:
            habits.distance[i] = float(len(number))
            continue
        habits.distance[i] = len(number) - max(
            names.common_start(number, book.squeezed[j]) for j in near
        )
        days = sorted(book.day[j] for j in near)
        habits.date_misfit[i] = log1p(abs(book.day[i] - days[len(days) // 2]))
    for alike in of_shape.values():
        if len(alike) >= FEWEST_SHAPED:
            _observe_marks(book, alike, habits)


def _observe_marks(book: Book, alike: list[int], habits: Habits) -> None:
    """How unusual each character is at its place, among the other numbers of one shape."""
    others = len(alike) - 1
    length = min(LONGEST, len(book.squeezed[alike[0]]))
    worst = np.zeros(len(alike))
    total = np.zeros(len(alike))
    for place in range(length):
        marks = [book.squeezed[i][place] for i in alike]
        count = Counter(marks)
        letters = 10 if marks[0].isdigit() else 26
        cost = {mark: -log((times - 0.5) / (others + letters / 2)) for mark, times in count.items()}
        usual = sum(cost[mark] * times for mark, times in count.items()) / len(alike)
        beyond = np.asarray([cost[mark] for mark in marks]) - usual
        worst = np.maximum(worst, beyond)
        total += beyond
    habits.odd_mark[alike] = worst
    habits.oddness[alike] = total / max(1, length)


def _count_twins(book: Book, group: list[int], habits: Habits) -> None:
    """For each entry of a party, how many others have a number one typing error away."""
    count = Counter(book.squeezed[i] for i in group)
    count.pop("", None)
    masks: Counter[tuple[str, str]] = Counter()
    edits = dict.fromkeys(count, 0)
    swaps = dict.fromkeys(count, 0)
    for number, times in count.items():
        for at in range(min(LONGEST, len(number))):
            head, tail = number[:at], number[at + 1 :]
            masks[head, tail] += times
            shorter = head + tail
            if shorter in count and (at == 0 or number[at] != number[at - 1]):
                edits[number] += count[shorter]
                edits[shorter] += times
            if tail and tail[0] != number[at]:
                swaps[number] += count.get(head + tail[0] + number[at] + tail[1:], 0)
    for number, times in count.items():
        for at in range(min(LONGEST, len(number))):
            edits[number] += masks[number[:at], number[at + 1 :]] - times
    for i in group:
        number = book.squeezed[i]
        if number:
            habits.twins[i] = edits[number]
            habits.swaps[i] = swaps[number]


def _observe_days(book: Book, group: list[int], habits: Habits) -> None:
    days = sorted({book.day[i] for i in group})
    gaps = [after - before for before, after in pairwise(days)]
    nearest = {day: min(gaps[max(0, at - 1) : at + 1], default=0) for at, day in enumerate(days)}
    for i in group:
        gap = nearest[book.day[i]]
        habits.off_days[i] = log1p(gap) if gap else ALONE
