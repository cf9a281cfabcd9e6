"""What is measured about a candidate: plain numbers, each with a name that the model card lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log1p

import numpy as np

from tollgate.advisors.duplicates import names, recurrence, rivals
from tollgate.advisors.duplicates.blocks import Pair, Split
from tollgate.advisors.duplicates.book import Book
from tollgate.advisors.duplicates.habits import Habits
from tollgate.advisors.duplicates.recurrence import Positions
from tollgate.advisors.trees import Floats

FAR = 9.0  # stands for "nothing in common" where a distance is capped
MONTH = range(27, 33)

HABITS = (
    "strange_shape",
    "strange_start",
    "distance",
    "date_misfit",
    "odd_mark",
    "oddness",
    "twins",
    "swaps",
    "off_days",
)
PAIR_SIGNALS = (
    "number_written_same",
    "number_same",
    "number_digits_same",
    "number_inside_other",
    "number_edits",
    "number_swapped",
    "number_look_alike",
    "number_common_after",
    "number_common_before",
    "number_step",
    "number_length",
    "number_shape_same",
    "number_missing",
    "number_elsewhere",
    "number_again_at_party",
    "number_and_amount_again",
    "party_written_same",
    "party_same",
    "party_likeness",
    "party_entries",
    "party_entries_fewer",
    "parties_meet",
    "party_repeat_share",
    "party_entries_on_day_more",
    "party_entries_on_day_fewer",
    "gap_days",
    "gap_is_month",
    "amount_again_at_party",
    "amount_elsewhere",
    "amount_zeros",
    "amount_size",
    "third_gap_shorter",
    "third_gap_longer",
    "amount_again_in_week",
    "amount_again_in_month",
    "amount_again_after_gap",
    "amount_expected_in_gap",
    "amount_share_of_party",
    "party_repeats_in_week",
    "party_repeats_in_month",
    *(f"more_{name}" for name in HABITS),
    *(f"less_{name}" for name in HABITS),
    "rivals_more",
    "rivals_fewer",
    "gap_beyond_rival_more",
    "gap_beyond_rival_less",
    "number_beyond_rival_more",
    "number_beyond_rival_less",
    "both_beyond_rival_more",
    "both_beyond_rival_less",
)
SPLIT_SIGNALS = (
    "stem_shared",
    "parts_number_edits",
    "parts_gap_days",
    "whole_gap_days",
    "halves_equal",
    "ways",
    "party_entries",
    "party_density",
    "amount_zeros",
    "part_zeros",
    "parts_again_at_party",
    "amount_size",
    "smaller_share",
    "parts_number_whole_edits",
    "number_written_thrice",
    "parts_strangeness_more",
    "parts_strangeness_less",
    "whole_strangeness",
    "parts_odd_mark",
    "parts_off_days",
    "parts_entries_on_day",
    "parts_shape_same",
)


def of_pairs(book: Book, habits: Habits, pairs: Sequence[Pair]) -> Floats:
    """The signals of pairs, shape (n, len(PAIR_SIGNALS)), in the order of PAIR_SIGNALS."""
    if not pairs:
        return np.empty((0, len(PAIR_SIGNALS)))
    left, right = np.asarray(pairs, dtype=np.int64).T
    meeting = Counter(_parties(book, pair) for pair in pairs)
    alone = np.column_stack(
        (
            np.asarray([_number_signals(book, pair) for pair in pairs]),
            np.asarray([_party_signals(book, pair, meeting) for pair in pairs]),
            np.asarray([_amount_signals(book, pair) for pair in pairs]),
            recurrence.of_amounts(book, left, right),
            recurrence.quick_repeats(book, left, right),
            _habit_signals(habits, left, right),
        )
    )
    named = dict(zip(PAIR_SIGNALS, alone.T, strict=False))
    beside = rivals.measure(left, right, named["gap_days"], rivals.unlikeness(named))
    return np.column_stack((alone, beside))


def _number_signals(book: Book, pair: Pair) -> list[float]:
    i, j = pair
    left, right = book.squeezed[i], book.squeezed[j]
    missing = not left or not right
    found = names.compare(left, right)
    norm = book.norm[i]
    same = norm == book.norm[j] and not missing
    step = found.step
    digits_left = names.digits(left)
    edits = found.edits
    here, there = (book.of_party_number[book.party[k], book.norm[k]] for k in pair)
    together = same and book.party[i] == book.party[j]
    alike = (book.of_triple[book.party[k], book.norm[k], book.amount[k]] for k in pair)
    return [
        float(book.entries[i].number == book.entries[j].number and not missing),
        float(same),
        float(len(digits_left) >= 3 and digits_left == names.digits(right)),
        float(names.stands_inside(left, right)),
        0.0 if same else min(FAR, edits),
        float(found.is_swap),
        float(not missing and found.is_look_alike),
        min(FAR, found.after),
        min(FAR, found.before),
        FAR if step is None or missing else min(FAR, log1p(step)),
        min(20.0, min(len(left), len(right))),
        float(not missing and book.shape[i] == book.shape[j]),
        float(missing),
        log1p(max(book.of_number[norm], book.of_number[book.norm[j]]) - 1 - same),
        log1p(max(here, there) - 1 - together),
        log1p(max(alike) - 1 - together),
    ]


def _parties(book: Book, pair: Pair) -> tuple[str, str]:
    one, other = sorted((book.party[pair[0]], book.party[pair[1]]))
    return one, other


def _party_signals(book: Book, pair: Pair, meeting: Counter[tuple[str, str]]) -> list[float]:
    i, j = pair
    one, other = book.party[i], book.party[j]
    same = one == other
    sizes = len(book.of_party[one]), len(book.of_party[other])
    pair_repeats = 2 if same and book.norm[i] != book.norm[j] else 0
    again = len(book.of_party_amount[one, book.amount[i]])
    repeats = book.repeats[one] - (pair_repeats if again == 2 else 0)
    on_days = [book.of_party_day[book.party[k], book.day[k]] - 1 for k in pair]
    gap = abs(book.day[j] - book.day[i])
    if same and gap == 0:
        on_days = [count - 1 for count in on_days]
    likeness = 1.0 if same else names.party_likeness(one, other)
    return [
        float(book.entries[i].party == book.entries[j].party),
        float(same),
        likeness if likeness else names.code_likeness(one, other),
        log1p(max(sizes)),
        log1p(min(sizes)),
        0.0 if same else log1p(meeting[_parties(book, pair)] - 1),
        max(0, repeats) / max(1, len(book.of_party[one]) - pair_repeats),
        log1p(max(on_days)),
        log1p(min(on_days)),
        log1p(gap),
        float(gap in MONTH),
    ]


def _amount_signals(book: Book, pair: Pair) -> list[float]:
    i, j = pair
    amount = book.amount[i]
    own = len(book.of_party_amount[book.party[i], amount])
    if book.party[i] != book.party[j]:
        own += len(book.of_party_amount[book.party[j], amount])
    everywhere = len(book.of_amount[amount])
    return [
        log1p(max(0, own - 2)),
        log1p(max(0, everywhere - own)),
        float(zeros(amount[1])),
        log1p(abs(amount[1]) / 100),
    ]


def _habit_signals(habits: Habits, left: Positions, right: Positions) -> Floats:
    """First those of the entry that fits its party's habits less, measure by measure."""
    measures = [getattr(habits, name) for name in HABITS]
    return np.column_stack(
        [np.maximum(m[left], m[right]) for m in measures]
        + [np.minimum(m[left], m[right]) for m in measures]
    )


def zeros(minor: int) -> int:
    """How many zeros an amount ends in, counted in minor units: 150000 has four; at most 6."""
    count = 0
    while minor and minor % 10 == 0 and count < 6:
        minor //= 10
        count += 1
    return count


def of_split(book: Book, habits: Habits, split: Split, ways: int) -> list[float]:
    """The signals of one split, in the order of SPLIT_SIGNALS; `ways` is how often it falls so."""
    whole, one, other = split
    stem, left, right = (book.squeezed[i] for i in split)
    party = book.party[whole]
    size = len(book.of_party[party])
    first, last = book.day[book.of_party[party][0]], book.day[book.of_party[party][-1]]
    parts = book.amount[one], book.amount[other]
    again = sum(len(book.of_party_amount[party, part]) for part in parts)
    total = book.amount[whole][1]
    apart = names.compare(left, right)
    return [
        float(_has_stem(stem, left) + _has_stem(stem, right)),
        min(FAR, apart.edits) if left and right else FAR,
        log1p(abs(book.day[one] - book.day[other])),
        log1p(min(abs(book.day[i] - book.day[whole]) for i in (one, other))),
        float(parts[0][1] == parts[1][1]),
        float(ways),
        log1p(size),
        log1p(30 * size / max(30, last - first)),
        float(zeros(total)),
        float(min(zeros(parts[0][1]), zeros(parts[1][1]))),
        log1p(max(0, again - (4 if parts[0] == parts[1] else 2))),
        log1p(total / 100),
        min(parts[0][1], parts[1][1]) / total,
        min(FAR, names.compare(stem, left).edits, names.compare(stem, right).edits),
        float(stem == left == right != ""),
        *_split_habits(book, habits, split),
        float(book.shape[one] == book.shape[other]),
    ]


def _split_habits(book: Book, habits: Habits, split: Split) -> list[float]:
    parts = split[1:]
    strange = [float(habits.strangeness[i]) for i in split]
    return [
        max(strange[1:]),
        min(strange[1:]),
        strange[0],
        float(max(habits.odd_mark[i] for i in parts)),
        float(max(habits.off_days[i] for i in parts)),
        log1p(min(book.of_party_day[book.party[i], book.day[i]] for i in parts)),
    ]


def _has_stem(stem: str, number: str) -> bool:
    return len(stem) >= 2 and (number.startswith(stem) or number.endswith(stem) or number == stem)
