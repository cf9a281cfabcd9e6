"""What is measured about a candidate: plain numbers, each with a name that the model card lists."""

from __future__ import annotations

from math import log1p

from tollgate.advisors.duplicates import names
from tollgate.advisors.duplicates.blocks import Pair, Split
from tollgate.advisors.duplicates.book import Book
from tollgate.advisors.duplicates.habits import Habits, around

FAR = 9.0  # stands for "nothing in common" where a distance is capped
MONTH = range(27, 33)

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
    "party_written_same",
    "party_same",
    "party_likeness",
    "party_entries",
    "party_repeat_share",
    "party_entries_on_days",
    "gap_days",
    "gap_is_month",
    "amount_again_at_party",
    "amount_elsewhere",
    "amount_zeros",
    "amount_size",
    "amount_again_in_week",
    "strange_shape",
    "strange_start",
    "strange_distance",
    "strange_date",
    "usual_shape",
    "usual_start",
    "usual_distance",
    "usual_date",
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
)


def of_pair(book: Book, habits: Habits, pair: Pair) -> list[float]:
    """The signals of one pair, in the order of PAIR_SIGNALS."""
    return [
        *_number_signals(book, pair),
        *_party_signals(book, pair),
        *_amount_signals(book, pair),
        *_habit_signals(habits, pair),
    ]


def _number_signals(book: Book, pair: Pair) -> list[float]:
    i, j = pair
    left, right = book.squeezed[i], book.squeezed[j]
    missing = not left or not right
    found = names.compare(left, right)
    same = book.norm[i] == book.norm[j] and not missing
    step = found.step
    digits_left = names.digits(left)
    return [
        float(book.entries[i].number == book.entries[j].number and not missing),
        float(same),
        float(len(digits_left) >= 3 and digits_left == names.digits(right)),
        float(names.stands_inside(left, right)),
        0.0 if same else min(FAR, found.edits),
        float(found.is_swap),
        float(not missing and found.is_look_alike),
        min(FAR, found.after),
        min(FAR, found.before),
        FAR if step is None or missing else min(FAR, log1p(step)),
        min(20.0, min(len(left), len(right))),
        float(names.shape(left) == names.shape(right) and not missing),
        float(missing),
        log1p(max(book.of_number[book.norm[i]], book.of_number[book.norm[j]]) - 1 - same),
    ]


def _party_signals(book: Book, pair: Pair) -> list[float]:
    i, j = pair
    one, other = book.party[i], book.party[j]
    same = one == other
    size = max(len(book.of_party[one]), len(book.of_party[other]))
    pair_repeats = 2 if same and book.norm[i] != book.norm[j] else 0
    again = len(book.of_party_amount[one, book.amount[i]])
    repeats = book.repeats[one] - (pair_repeats if again == 2 else 0)
    days = {(one, book.day[i]), (other, book.day[j])}
    on_days = sum(book.of_party_day[day] for day in days)
    gap = abs(book.day[j] - book.day[i])
    return [
        float(book.entries[i].party == book.entries[j].party),
        float(same),
        1.0 if same else names.party_likeness(one, other),
        log1p(size),
        max(0, repeats) / max(1, len(book.of_party[one]) - pair_repeats),
        log1p(max(0, on_days - 2)),
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
        log1p(max(0, _in_week(book, pair) - 2)),
    ]


def _in_week(book: Book, pair: Pair) -> int:
    """Entries of the party and amount within a week of either; long lists are cut."""
    i, j = pair
    days = [book.day[k] for k in book.of_party_amount[book.party[i], book.amount[i]]]
    return max(around(days, book.day[i], 7), around(days, book.day[j], 7))


def _habit_signals(habits: Habits, pair: Pair) -> list[float]:
    """First those of the entry that fits its party's habits less, measure by measure."""
    measures = (
        habits.strange_shape,
        habits.strange_start,
        habits.distance,
        habits.date_misfit,
    )
    i, j = pair
    return [max(m[i], m[j]) for m in measures] + [min(m[i], m[j]) for m in measures]


def zeros(minor: int) -> int:
    """How many zeros an amount ends in, counted in minor units: 150000 has four; at most 6."""
    count = 0
    while minor and minor % 10 == 0 and count < 6:
        minor //= 10
        count += 1
    return count


def of_split(book: Book, split: Split, ways: int) -> list[float]:
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
    ]


def _has_stem(stem: str, number: str) -> bool:
    return len(stem) >= 2 and (number.startswith(stem) or number.endswith(stem) or number == stem)
