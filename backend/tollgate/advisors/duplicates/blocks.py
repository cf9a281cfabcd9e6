"""Candidate blocking: the few pairs and splits worth measuring, out of all pairs of a ledger."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from tollgate.advisors.duplicates import names
from tollgate.advisors.duplicates.book import Book
from tollgate.advisors.trees import Floats

Pair = tuple[int, int]
Split = tuple[int, int, int]  # the whole, one part, the other part

SMALL_GROUP = 14  # groups up to this size are compared each with each
NEIGHBOURS = 6  # in larger groups, each entry with so many that follow it
SWEEP = 60  # and with so many more when the numbers are alike
STRANGE_SHARE = 16  # of so many entries one, the strangest, is compared with all that are near
STRANGE_WINDOW_DAYS = 31
STRANGE_SWEEP = 40  # entries on each side that a strange one is compared with
LARGEST_ELSEWHERE = 60  # an amount that more parties share proves nothing across parties
PARTY_WINDOW_DAYS = 400
OTHER_PARTY_WINDOW_DAYS = 100
SPLIT_WINDOW_DAYS = 45
PARTS_WINDOW_DAYS = 20
SPLIT_SIDE = 80  # entries before and after the whole that are tried as its parts
SHORTEST_STEM = 3
SPLITS_PER_WHOLE = 3
ALIKE_PARTY = 0.6


def pairs(book: Book, strangeness: Floats) -> set[Pair]:
    """Pairs of positions, the earlier entry first; a credited entry is no party to any.

    `strangeness`: one value per entry, see `Habits`.
    """
    found: set[Pair] = set()
    for group in book.of_party_amount.values():
        if len(group) > 1:
            found.update(_within(book, group))
        if len(group) > SMALL_GROUP:
            found.update(_of_strange(book, group, strangeness))
    found.update(_across(book))
    return {pair for pair in found if _live(book, pair)}


def _live(book: Book, pair: Pair) -> bool:
    if pair[0] in book.credited or pair[1] in book.credited:
        return False
    return not (pair[0] in book.spent and pair[1] in book.spent)


def _within(book: Book, group: list[int]) -> Iterator[Pair]:
    """One party, one amount; `group` is in order of date."""
    if len(group) <= SMALL_GROUP:
        for i, j in combinations(group, 2):
            if book.day[j] - book.day[i] <= PARTY_WINDOW_DAYS or _alike(book, i, j):
                yield i, j
        return
    for at, i in enumerate(group):
        for step, j in enumerate(group[at + 1 : at + 1 + SWEEP]):
            if step < NEIGHBOURS or _alike(book, i, j):
                yield i, j
    yield from _number_neighbours(book, group)


def _of_strange(book: Book, group: list[int], strangeness: Floats) -> Iterator[Pair]:
    """In a large group: the strangest entries, each with all that are near in time."""
    ranked = sorted(range(len(group)), key=lambda at: -strangeness[group[at]])
    for at in ranked[: max(1, len(group) // STRANGE_SHARE)]:
        i = group[at]
        for j in group[max(0, at - STRANGE_SWEEP) : at]:
            if book.day[i] - book.day[j] <= STRANGE_WINDOW_DAYS:
                yield j, i
        for j in group[at + 1 : at + 1 + STRANGE_SWEEP]:
            if book.day[j] - book.day[i] <= STRANGE_WINDOW_DAYS:
                yield i, j


def _number_neighbours(book: Book, group: list[int]) -> Iterator[Pair]:
    """In a large group: equal numbers, one character replaced, two neighbours swapped."""
    keyed = defaultdict(list)
    for i in group:
        number = book.squeezed[i]
        keyed["=", book.norm[i]].append(i)
        for at in range(len(number)):
            keyed["?", f"{number[:at]} {number[at + 1 :]}"].append(i)
        for at in range(len(number) - 1):
            low, high = sorted(number[at : at + 2])
            keyed["~", f"{number[:at]}{low}{high}{number[at + 2 :]}"].append(i)
    for listed in keyed.values():
        same = list(dict.fromkeys(listed))
        if 1 < len(same) <= SMALL_GROUP:
            yield from combinations(same, 2)
        else:
            yield from pairwise(same)


def _alike(book: Book, i: int, j: int) -> bool:
    left, right = book.squeezed[i], book.squeezed[j]
    if not left or not right:
        return False
    if book.norm[i] == book.norm[j] or names.stands_inside(left, right):
        return True
    found = names.compare(left, right)
    return found.edits <= 1 or found.is_swap


def _across(book: Book) -> Iterator[Pair]:
    """One amount, different parties: the same or a like number, or a like name."""
    for (_, minor), group in book.of_amount.items():
        if minor == 0 or len(group) < 2:
            continue
        by_norm = defaultdict(list)
        for i in group:
            if len(book.norm[i]) >= 2:
                by_norm[book.norm[i]].append(i)
        for same in by_norm.values():
            yield from _other_parties(book, same)
        if len(group) <= LARGEST_ELSEWHERE:
            yield from (
                (i, j)
                for i, j in _other_parties(book, group)
                if _alike_numbers(book, i, j)
                or names.party_likeness(book.party[i], book.party[j]) >= ALIKE_PARTY
            )


def _other_parties(book: Book, group: list[int]) -> Iterator[Pair]:
    if len(group) > LARGEST_ELSEWHERE:
        return
    for i, j in combinations(group, 2):
        near = book.day[j] - book.day[i] <= OTHER_PARTY_WINDOW_DAYS
        if near and book.party[i] != book.party[j]:
            yield i, j


def _alike_numbers(book: Book, i: int, j: int) -> bool:
    short = min(len(book.squeezed[i]), len(book.squeezed[j]))
    return short > names.SHORTEST_TELLING and _alike(book, i, j)


def splits(book: Book, strangeness: Floats) -> Iterator[Split]:
    """Wholes and two parts of the same party that add up to them, near in time."""
    for party, group in book.of_party.items():
        if len(group) >= 3 and party:
            yield from _splits_of(book, group, strangeness)


def _splits_of(book: Book, group: list[int], strangeness: Floats) -> Iterator[Split]:
    by_number = sorted((book.squeezed[i], i) for i in group if book.squeezed[i])
    wide = len(group) > 2 * SPLIT_SIDE + 1
    strange = _strangest(book, group, strangeness) if wide else []
    days = [book.day[i] for i in strange]
    for at, whole in enumerate(group):
        if book.amount[whole][1] <= 0 or whole in book.credited:
            continue
        around = group[max(0, at - SPLIT_SIDE) : at + SPLIT_SIDE + 1]
        if wide:
            near = set(around)
            start = bisect_left(days, book.day[whole] - PARTS_WINDOW_DAYS)
            more = strange[start : start + SPLIT_SIDE]
            more += _with_stem(by_number, book.squeezed[whole])
            around = around + [i for i in dict.fromkeys(more) if i not in near]
        found = _two_sums(book, around, whole)
        if found:
            ranked = sorted(found, key=lambda parts: _rank(book, whole, parts, strangeness))
            for one, other in ranked[:SPLITS_PER_WHOLE]:
                yield whole, one, other


def _strangest(book: Book, group: list[int], strangeness: Floats) -> list[int]:
    """The strangest entries of a party, in order of date."""
    ranked = sorted(group, key=lambda i: -strangeness[i])[: len(group) // STRANGE_SHARE]
    return sorted(ranked, key=lambda i: book.day[i])


def _with_stem(by_number: list[tuple[str, int]], stem: str) -> list[int]:
    """The entries of a party whose number begins with `stem`, at most a handful."""
    if len(stem) < SHORTEST_STEM:
        return []
    start = bisect_left(by_number, (stem, -1))
    return [i for number, i in by_number[start : start + SWEEP // 4] if number.startswith(stem)]


def _two_sums(book: Book, around: Iterable[int], whole: int) -> list[Pair]:
    """Pairs of entries that add up to the whole, near it and near each other."""
    currency, total = book.amount[whole]
    day = book.day[whole]
    seen: dict[int, int] = {}
    found: list[Pair] = []
    for i in around:
        own, minor = book.amount[i]
        if not 0 < minor < total or abs(book.day[i] - day) > SPLIT_WINDOW_DAYS or own != currency:
            continue
        j = seen.get(total - minor)
        if j is not None and abs(book.day[i] - book.day[j]) <= PARTS_WINDOW_DAYS:
            found.append((j, i))
        seen[minor] = i
    return found


def _rank(book: Book, whole: int, parts: Pair, strangeness: Floats) -> tuple[int, float]:
    stem = book.squeezed[whole]
    shared = sum(_shares_stem(stem, book.squeezed[part]) for part in parts)
    days = sum(abs(book.day[part] - book.day[whole]) for part in parts)
    return -shared, days / 10 - float(strangeness[parts[0]] + strangeness[parts[1]])


def _shares_stem(stem: str, number: str) -> bool:
    return len(stem) >= SHORTEST_STEM and (number.startswith(stem) or number.endswith(stem))


def splits_per_whole(found: Iterable[Split]) -> Counter[int]:
    """How many ways each whole was found to fall apart; many ways prove little."""
    return Counter(whole for whole, _, _ in found)
