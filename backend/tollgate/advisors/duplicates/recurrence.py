"""How often and how regularly a party has an amount: what makes two equal amounts no surprise."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.duplicates.book import Book
from tollgate.advisors.trees import Floats

Positions = NDArray[np.int64]
SPAN = 1 << 22  # more days than a calendar has: keys of group and day never overlap
ALONE = 9.0


class Calendar:
    """The days of every group of entries, ready for counting many at a time."""

    def __init__(self, book: Book, groups: Any) -> None:
        """`groups`: lists of positions, each entry in one list, in order of date."""
        size = len(book.entries)
        self.day = np.asarray(book.day, dtype=np.int64)
        self.group = np.zeros(size, dtype=np.int64)
        self.place = np.zeros(size, dtype=np.int64)
        listed: list[int] = []
        sizes = []
        for at, group in enumerate(groups):
            listed.extend(group)
            sizes.append(len(group))
            self.group[group] = at
        self.size = np.asarray(sizes, dtype=np.int64)
        self.order = np.asarray(listed, dtype=np.int64)
        self.place[self.order] = np.arange(size)
        self.keys = self.group[self.order] * SPAN + self.day[self.order]

    def within(self, of: Positions, low: Positions, high: Positions) -> Positions:
        """How many entries of the group of `of` lie from day `low` to day `high`."""
        base = self.group[of] * SPAN
        return np.asarray(
            np.searchsorted(self.keys, base + high, side="right")
            - np.searchsorted(self.keys, base + low, side="left")
        )

    def nearest_other(self, of: Positions, but: Positions) -> Positions:
        """Days from `of` to the nearest entry of its group that is not `but`; SPAN for none."""
        best = np.full(len(of), SPAN, dtype=np.int64)
        last = len(self.order) - 1
        for step in (-2, -1, 1, 2):
            place = self.place[of] + step
            inside = (place >= 0) & (place <= last)
            other = self.order[np.clip(place, 0, last)]
            good = inside & (self.group[other] == self.group[of]) & (other != but)
            gap = np.abs(self.day[other] - self.day[of])
            best = np.where(good & (gap < best), gap, best)
        return best


def of_amounts(book: Book, left: Positions, right: Positions) -> Floats:
    """Traits of pairs, shape (n, 7): gaps to the nearest third entry of the same amount (the
    smaller, the larger), thirds within a week and a month of either, thirds that the same gap
    leads to, thirds expected within the gap at the amount's rate, the amount's share of the party.
    """
    amounts = Calendar(book, book.of_party_amount.values())
    parties = Calendar(book, book.of_party.values())
    day = amounts.day
    here, there = (
        _log_gap(amounts.nearest_other(one, other)) for one, other in ((left, right), (right, left))
    )
    gap = np.abs(day[right] - day[left])
    first = np.where(day[left] <= day[right], left, right)
    later = np.where(day[left] <= day[right], right, left)
    together = (amounts.group[left] == amounts.group[right]).astype(np.int64)
    crowd = [
        np.maximum(
            amounts.within(left, day[left] - reach, day[left] + reach),
            amounts.within(right, day[right] - reach, day[right] + reach),
        )
        - 1
        - together * (gap <= reach)
        for reach in (7, 31)
    ]
    before, after = day[first] - gap, day[later] + gap
    cadence = np.where(
        gap <= 1,
        0,
        amounts.within(first, before - 1, before + 1) + amounts.within(later, after - 1, after + 1),
    )
    thirds = np.maximum(
        amounts.size[amounts.group[left]] - 1 - together,
        amounts.size[amounts.group[right]] - 1 - together,
    )
    size = np.maximum(parties.size[parties.group[left]], parties.size[parties.group[right]])
    span = _spans(parties)[parties.group[left]]
    return np.column_stack(
        (
            np.minimum(here, there),
            np.maximum(here, there),
            np.log1p(np.maximum(0, crowd[0])),
            np.log1p(np.maximum(0, crowd[1])),
            np.log1p(cadence),
            np.log1p(thirds * (gap + 1) / span),
            thirds / np.maximum(1, size - 1 - together),
        )
    )


def quick_repeats(book: Book, left: Positions, right: Positions) -> Floats:
    """Per pair, shape (n, 2): the share of the party's other entries that follow one of the same
    amount within a week, and within a month."""
    amounts = Calendar(book, book.of_party_amount.values())
    parties = Calendar(book, book.of_party.values())
    order, day = amounts.order, amounts.day
    same = amounts.group[order[1:]] == amounts.group[order[:-1]]
    step = day[order[1:]] - day[order[:-1]]
    party = parties.group[order[1:]]
    size = parties.size
    between = np.abs(amounts.place[left] - amounts.place[right]) == 1
    gap = np.abs(day[left] - day[right])
    columns = []
    for reach in (7, 31):
        count = np.bincount(party[same & (step <= reach)], minlength=len(size))
        group = parties.group[left]
        own = (between & (gap <= reach)).astype(np.int64)
        columns.append((count[group] - own) / np.maximum(1, size[group] - 1))
    return np.column_stack(columns)


def _spans(parties: Calendar) -> Floats:
    """Days from a group's first entry to its last, at least 30."""
    ends = np.cumsum(parties.size)
    days = parties.day[parties.order]
    spans = days[ends - 1] - days[ends - parties.size]
    return np.asarray(np.maximum(30, spans), dtype=np.float64)


def _log_gap(days: Positions) -> Floats:
    return np.asarray(np.where(days >= SPAN, ALONE, np.minimum(ALONE, np.log1p(days))))
