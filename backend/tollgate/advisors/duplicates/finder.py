"""Duplicate candidates of a ledger, scored and explained; the one entrance that others call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tollgate.advisors import artifact
from tollgate.advisors.correction import Correction, probabilities
from tollgate.advisors.duplicates import blocks, reasons, signals
from tollgate.advisors.duplicates.blocks import Pair, Split
from tollgate.advisors.duplicates.book import Book, open_book
from tollgate.advisors.duplicates.habits import Habits, observe
from tollgate.advisors.duplicates.ledger import Entry
from tollgate.advisors.trees import Floats, Trees, from_json
from tollgate.kernel.errors import Fatal

SURE = 0.5
# Flags below SURE per 1,000 entries: a ledger where fewer reach the threshold is looked at further
# down, to FLOOR_SHARE of it at most; and no odd ledger floods its reviewer.
FEWEST_PER_THOUSAND = 21
MOST_PER_THOUSAND = 45
FLOOR_SHARE = 0.1  # of the threshold
FEWEST_UNSURE = 10
MOST_PARTNERS = 12  # flags that an entry may stand in before only sure ones are added


@dataclass(frozen=True, slots=True)
class Model:
    """Two sets of trees, and what a firm's decisions changed about pairs; a candidate at or above
    `threshold` is worth a person's look."""

    pair: Trees
    split: Trees
    threshold: float
    version: str
    correction: Correction | None = None

    def pair_margins(self, rows: Floats) -> Floats:
        """Log odds of a duplicate per pair, shape (n,)."""
        plain = self.pair.margins(rows)
        return plain if self.correction is None else plain + self.correction.shift(rows)


@dataclass(frozen=True, slots=True)
class Flagged:
    """A pair of ids; `a` is the earlier. `by_rule` says whether the naive rule sees it too."""

    a: str
    b: str
    score: float
    reasons: tuple[str, ...]
    by_rule: bool

    def as_json(self) -> dict[str, Any]:
        return {
            "a": self.a,
            "b": self.b,
            "score": self.score,
            "reasons": list(self.reasons),
            "by_rule": self.by_rule,
        }


@dataclass(frozen=True, slots=True)
class Measured:
    """All candidates of a ledger with their signals, one row of signals each."""

    book: Book
    habits: Habits
    pairs: list[Pair]
    pair_signals: Floats
    splits: list[Split]
    split_signals: Floats


def load(folder: Path) -> Model:
    """The model in a folder of `models/`.

    Raises:
        Fatal: damaged, or made for other signals than this code measures.
    """
    weights, manifest = artifact.load(folder)
    if manifest.get("features") != {
        "pair": list(signals.PAIR_SIGNALS),
        "split": list(signals.SPLIT_SIGNALS),
    }:
        raise Fatal("the model was fitted on other signals", where=str(folder))
    return Model(
        pair=from_json(weights["pair"], len(signals.PAIR_SIGNALS)),
        split=from_json(weights["split"], len(signals.SPLIT_SIGNALS)),
        threshold=float(weights["threshold"]),
        version=str(manifest["version"]),
    )


def measure(entries: Sequence[Entry], touching: frozenset[int] | None = None) -> Measured:
    """Block a ledger and measure every candidate, or only those that touch some positions."""
    book = open_book(entries)
    habits = observe(book)
    pairs = sorted(blocks.pairs(book, habits.strangeness))
    splits = list(blocks.splits(book, habits.strangeness))
    ways = blocks.splits_per_whole(splits)
    if touching is not None:
        # A pair is measured beside its rivals, so those of the partners are needed too.
        near = touching.union(*(pair for pair in pairs if not touching.isdisjoint(pair)))
        pairs = [pair for pair in pairs if not near.isdisjoint(pair)]
        splits = [split for split in splits if not touching.isdisjoint(split)]
    pair_rows = signals.of_pairs(book, habits, pairs)
    if touching is not None:
        own = [not touching.isdisjoint(pair) for pair in pairs]
        pairs = [pair for pair, is_own in zip(pairs, own, strict=True) if is_own]
        pair_rows = pair_rows[np.asarray(own, dtype=bool)]
    split_rows = np.empty((len(splits), len(signals.SPLIT_SIGNALS)))
    for at, split in enumerate(splits):
        split_rows[at] = signals.of_split(book, habits, split, ways[split[0]])
    return Measured(book, habits, pairs, pair_rows, splits, split_rows)


def candidates(entries: Sequence[Entry], model: Model) -> list[Flagged]:
    """The flagged pairs of a ledger, the surest first. Ids must be unique."""
    found = measure(entries)
    return explain(found, score(found, model), model.threshold)


def about(drafts: Sequence[Entry], history: Sequence[Entry], model: Model) -> list[Flagged]:
    """The flagged pairs that touch a draft: what to look at before posting."""
    own = {draft.id for draft in drafts}
    return [
        flag for flag in candidates([*history, *drafts], model) if flag.a in own or flag.b in own
    ]


def by_rules_alone(entries: Sequence[Entry]) -> list[Flagged]:
    """What the naive rule sees; the fallback when the model is switched off."""
    book = open_book(entries)
    proposed = sorted(blocks.pairs(book, observe(book).strangeness))
    ruled = [pair for pair in proposed if naive(book, pair)]
    return [_flag(book, pair, 1.0, reasons.of_pair(book, pair)) for pair in ruled]


def naive(book: Book, pair: Pair) -> bool:
    """Same number and amount; or same party, amount and day."""
    i, j = pair
    if book.amount[i] != book.amount[j]:
        return False
    if book.norm[i] and book.norm[i] == book.norm[j]:
        return True
    return book.party[i] == book.party[j] and book.day[i] == book.day[j]


Scores = dict[Pair, tuple[float, Split | None]]


def score(found: Measured, model: Model) -> Scores:
    """The best score of each pair, with the split that gave it where one did."""
    best: Scores = {}
    pairs = probabilities(model.pair_margins(found.pair_signals))
    for pair, likely in zip(found.pairs, pairs, strict=True):
        best[pair] = float(likely), None
    for split, likely in zip(
        found.splits, model.split.probabilities(found.split_signals), strict=True
    ):
        for part in split[1:]:
            pair = _in_order(found.book, split[0], part)
            if likely > best.get(pair, (0.0, None))[0]:
                best[pair] = float(likely), split
    return best


def chosen(scores: Scores, threshold: float, size: int) -> list[Pair]:
    """Pairs at or above the threshold, the surest first, the unsure ones within their budget and
    with the likeliest partners of an entry only."""
    floor = min(SURE, threshold * FLOOR_SHARE)
    over = [pair for pair, (value, _) in scores.items() if value >= floor]
    over.sort(key=lambda pair: (-scores[pair][0], pair))
    fewest = max(FEWEST_UNSURE, size * FEWEST_PER_THOUSAND // 1000)
    most = max(FEWEST_UNSURE, size * MOST_PER_THOUSAND // 1000)
    partners: Counter[int] = Counter()
    kept: list[Pair] = []
    unsure = 0
    for pair in over:
        value = scores[pair][0]
        if value < SURE:
            if unsure >= (most if value >= threshold else fewest):
                break
            if max(partners[i] for i in pair) >= MOST_PARTNERS:
                continue
            unsure += 1
        partners.update(pair)
        kept.append(pair)
    return kept


def explain(found: Measured, scores: Scores, threshold: float) -> list[Flagged]:
    """Turn the chosen pairs into flags with reasons in words."""
    book = found.book
    flags = []
    for pair in chosen(scores, threshold, len(book.entries)):
        value, split = scores[pair]
        words = reasons.of_split(book, split) if split else reasons.of_pair(book, pair)
        flags.append(_flag(book, pair, value, words))
    return flags


def _flag(book: Book, pair: Pair, value: float, words: Iterable[str]) -> Flagged:
    i, j = _in_order(book, *pair)
    return Flagged(
        book.entries[i].id,
        book.entries[j].id,
        round(value, 4),
        tuple(words),
        naive(book, pair),
    )


def _in_order(book: Book, i: int, j: int) -> Pair:
    return (i, j) if (book.day[i], i) <= (book.day[j], j) else (j, i)


def summary(flags: Sequence[Flagged]) -> Counter[str]:
    """How many flags are sure, unsure, and beyond the naive rule."""
    counted = Counter("sure" if flag.score >= SURE else "unsure" for flag in flags)
    counted["beyond_rule"] = sum(not flag.by_rule for flag in flags)
    return counted
