"""How well duplicates are found: planted ones by kind, natural pairs flagged, the naive rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tollgate.advisors.duplicates import finder
from tollgate.advisors.duplicates.finder import Measured, Model
from tollgate.advisors.duplicates.injector import KINDS, Injected, inject
from tollgate.advisors.duplicates.ledger import Entry
from tollgate.advisors.figures import Share

FALSE_FLAG_LIMIT = 40  # natural pairs per 1,000 entries that a reviewer puts up with


@dataclass(frozen=True, slots=True)
class Outcome:
    """One ledger with planted duplicates, judged once by the model and once by the naive rule."""

    name: str
    split: str
    rows: int
    recall: dict[str, Share]
    natural_flags: int
    rule_recall: Share
    rule_natural_flags: int

    @property
    def overall(self) -> Share:
        parts = self.recall.values()
        return Share(sum(part.hits for part in parts), sum(part.of for part in parts))

    @property
    def per_thousand(self) -> float:
        return round(1000 * self.natural_flags / self.rows, 1)

    def as_json(self) -> dict[str, Any]:
        return {
            "set": self.name,
            "split": self.split,
            "rows": self.rows,
            "recall": self.overall.as_json(),
            "recall_by_kind": {kind: share.as_json() for kind, share in self.recall.items()},
            "natural_pairs_per_1000": self.per_thousand,
            "baseline": {
                "rule": "same number and amount; or same party, amount and day",
                "recall": self.rule_recall.as_json(),
                "natural_pairs_per_1000": round(1000 * self.rule_natural_flags / self.rows, 1),
            },
        }


def judge(name: str, split: str, injected: Injected, model: Model) -> Outcome:
    """Find duplicates in a ledger that holds planted ones, and count.

    A duplicate is found when any flagged pair joins its original with one of its copies; a
    natural flag is a pair of two entries that were there before.
    """
    found = finder.measure(injected.entries)
    scores = finder.score(found, model)
    flagged = _ids(found, finder.chosen(scores, model.threshold, len(injected.entries)))
    ruled = _ids(found, [pair for pair in found.pairs if finder.naive(found.book, pair)])
    planted = {copy for _, _, copies in injected.planted for copy in copies}
    hits: Counter[str] = Counter()
    of: Counter[str] = Counter()
    rule_hits = 0
    for kind, original, copies in injected.planted:
        joined = [frozenset((original, copy)) for copy in copies]
        of[kind] += 1
        hits[kind] += any(pair in flagged for pair in joined)
        rule_hits += any(pair in ruled for pair in joined)
    return Outcome(
        name=name,
        split=split,
        rows=len(injected.entries) - len(planted),
        recall={kind: Share(hits[kind], of[kind]) for kind in KINDS},
        natural_flags=sum(not pair & planted for pair in flagged),
        rule_recall=Share(rule_hits, len(injected.planted)),
        rule_natural_flags=sum(not pair & planted for pair in ruled),
    )


def evaluate(
    ledgers: Sequence[tuple[str, str, Sequence[Entry]]], model: Model, share: float, seed: int
) -> list[Outcome]:
    """Plant a share of duplicates in each (name, split, entries) and judge."""
    return [
        judge(name, split, inject(entries, share, seed + at), model)
        for at, (name, split, entries) in enumerate(ledgers)
    ]


def _ids(found: Measured, pairs: Sequence[tuple[int, int]]) -> set[frozenset[str]]:
    entries = found.book.entries
    return {frozenset((entries[i].id, entries[j].id)) for i, j in pairs}
