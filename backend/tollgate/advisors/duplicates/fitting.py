"""The training recipe: ledgers with planted duplicates in, a model with its threshold out."""

from __future__ import annotations

import csv
import gzip
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from tollgate.advisors.duplicates import finder, mills
from tollgate.advisors.duplicates.finder import Measured, Model
from tollgate.advisors.duplicates.injector import Injected, inject
from tollgate.advisors.duplicates.ledger import Entry
from tollgate.advisors.trees import Floats, from_boosting

VERSION = "1"
TARGET_PER_THOUSAND = 38  # natural flags aimed at on the calibration parties, below the limit of 40
FIT_MILL_SEEDS = (1, 2, 3)
FIT_SHAPES = ("agency", "engineers", "retail_supplies", "property")
TRAIN, CALIBRATE, TEST = (0, 1), (2,), (3,)  # quarters of the parties of the real ledger


@dataclass(frozen=True, slots=True)
class Examples:
    """Signals and labels, shapes (n, signals) and (n,)."""

    pair_rows: Floats
    pair_labels: Floats
    split_rows: Floats
    split_labels: Floats


def real_ledger(path: Path) -> list[Entry]:
    """The utility's ledger of 2010 as kept for conformance: dates DD/MM/YYYY, gzip."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return [
            Entry(
                id=row["ID"],
                party=row["VendorNum"],
                number=row["InvNum"],
                on=datetime.strptime(row["Date"], "%d/%m/%Y").date(),  # noqa: DTZ007  a bare date
                minor=round(float(row["Amount"]) * 100),
            )
            for row in csv.DictReader(file)
        ]


def quarters(entries: Sequence[Entry], wanted: Sequence[int]) -> list[Entry]:
    """The entries of some quarters of the parties, by a checksum of the party."""
    return [entry for entry in entries if zlib.crc32(entry.party.encode()) % 4 in wanted]


def examples(injected: Injected, natural_is_known: bool) -> Examples:
    """Label what was planted 1 and what was there before 0.

    Left out: pairs of a planted entry with anything but its own original, and, where nobody knows
    the truth, natural pairs that share party, number and amount, which may be real duplicates.
    """
    found = finder.measure(injected.entries)
    ids = [entry.id for entry in injected.entries]
    planted = {copy for _, _, copies in injected.planted for copy in copies}
    pairs = {
        frozenset((original, copies[0]))
        for kind, original, copies in injected.planted
        if kind != "split"
    }
    splits = {
        (original, frozenset(copies))
        for kind, original, copies in injected.planted
        if kind == "split"
    }
    labels = np.full(len(found.pairs), -1.0)
    for at, (i, j) in enumerate(found.pairs):
        if frozenset((ids[i], ids[j])) in pairs:
            labels[at] = 1
        elif not planted & {ids[i], ids[j]} and (natural_is_known or not _may_be_real(found, i, j)):
            labels[at] = 0
    split_labels = np.full(len(found.splits), -1.0)
    for at, (whole, one, other) in enumerate(found.splits):
        if (ids[whole], frozenset((ids[one], ids[other]))) in splits:
            split_labels[at] = 1
        elif not planted & {ids[whole], ids[one], ids[other]}:
            split_labels[at] = 0
    known, split_known = labels >= 0, split_labels >= 0
    return Examples(
        found.pair_signals[known],
        labels[known],
        found.split_signals[split_known],
        split_labels[split_known],
    )


def _may_be_real(found: Measured, i: int, j: int) -> bool:
    book = found.book
    return book.party[i] == book.party[j] and book.norm[i] == book.norm[j] != ""


def training_examples(real: Sequence[Entry]) -> list[Examples]:
    """Half of the real parties, whole year and half year, and invented ledgers of four shapes."""
    own = quarters(real, TRAIN)
    spring = [entry for entry in own if entry.on.month <= 6]
    made = [
        examples(inject(part, share, seed), natural_is_known=False)
        for part, share, seed in (
            (own, 0.03, 11),
            (own, 0.03, 12),
            (own, 0.04, 14),
            (spring, 0.03, 13),
        )
    ]
    for name in FIT_SHAPES:
        for seed in FIT_MILL_SEEDS:
            ledger = mills.grind(mills.SHAPES[name], seed)
            made.append(examples(inject(ledger, 0.02, seed + 50), natural_is_known=True))
    return made


def fit(real: Sequence[Entry]) -> Model:
    """Fit both sets of trees and set the threshold on parties that the trees never saw."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    made = training_examples(real)
    pair = HistGradientBoostingClassifier(
        max_iter=250,
        max_depth=6,
        max_leaf_nodes=32,
        learning_rate=0.12,
        l2_regularization=1.0,
        min_samples_leaf=40,
        early_stopping=False,
        random_state=0,
    ).fit(
        np.concatenate([part.pair_rows for part in made]),
        np.concatenate([part.pair_labels for part in made]),
    )
    split = HistGradientBoostingClassifier(
        max_iter=80,
        max_depth=5,
        max_leaf_nodes=12,
        learning_rate=0.1,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=0,
    ).fit(
        np.concatenate([part.split_rows for part in made]),
        np.concatenate([part.split_labels for part in made]),
    )
    model = Model(from_boosting(pair), from_boosting(split), 0.0, VERSION)
    return Model(model.pair, model.split, calibrate(quarters(real, CALIBRATE), model), VERSION)


def calibrate(entries: Sequence[Entry], model: Model) -> float:
    """The score from which TARGET_PER_THOUSAND natural pairs per 1,000 entries are flagged."""
    scores = finder.score(finder.measure(entries), model)
    falling = sorted((value for value, _ in scores.values()), reverse=True)
    place = len(entries) * TARGET_PER_THOUSAND // 1000
    return round(falling[min(place, len(falling) - 1)], 4)
