"""Duplicates planted by an injector that had no part in fitting: on invented ledgers, and on
parties of the real ledger that the model never saw."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from advisors.duplicates.examiner import KINDS, Exam, examine
from tollgate.advisors.duplicates import finder, fitting, mills
from tollgate.advisors.duplicates.ledger import Entry
from tollgate.advisors.figures import Share
from tollgate.settings import home

MODEL = finder.load(home() / "models" / "duplicates")
KEPT = Path(os.environ.get("TOLLGATE_CONFORMANCE", home() / "../shared/conformance"))
REAL = KEPT / "ledger" / "invoices.paid.csv.gz"


def sit(entries: Sequence[Entry], each: int, seed: int) -> tuple[Exam, set[frozenset[str]]]:
    """The exam, and the pairs of ids that were flagged."""
    exam = examine(entries, each, seed)
    flags = finder.candidates(exam.entries, MODEL)
    return exam, {frozenset((flag.a, flag.b)) for flag in flags}


def recalls(exam: Exam, flagged: set[frozenset[str]]) -> dict[str, Share]:
    hits, of = Counter[str](), Counter[str]()
    for kind, original, copies in exam.planted:
        of[kind] += 1
        hits[kind] += any(frozenset((original, copy)) in flagged for copy in copies)
    return {kind: Share(hits[kind], of[kind]) for kind in KINDS}


def natural(exam: Exam, flagged: set[frozenset[str]]) -> int:
    """Flagged pairs of two entries that are no planted copies, credits and rebills among them."""
    planted = {copy for _, _, copies in exam.planted for copy in copies}
    return sum(not pair & planted for pair in flagged)


@pytest.mark.parametrize(
    ("shape", "seed"), [("engineers", 71), ("property", 72), ("group", 73), ("small_practice", 74)]
)
def test_invented_ledgers(shape: str, seed: int) -> None:
    ledger = mills.grind(mills.SHAPES[shape], seed)
    exam, flagged = sit(ledger, max(3, len(ledger) // 400), seed)
    found = recalls(exam, flagged)
    whole = Share(sum(one.hits for one in found.values()), sum(one.of for one in found.values()))
    assert (whole.value or 0) >= 0.95, found
    assert natural(exam, flagged) <= 40 * len(ledger) / 1000
    rebilled = sum(frozenset(pair) in flagged for pair in exam.rebilled)
    assert rebilled <= 0.1 * len(exam.rebilled)


@pytest.mark.skipif(not REAL.is_file(), reason=f"there is no {REAL}")
def test_parties_of_the_real_ledger_that_were_never_seen() -> None:
    unseen = fitting.quarters(fitting.real_ledger(REAL), fitting.TEST)
    exam, flagged = sit(unseen, len(unseen) // 400, 1)
    found = recalls(exam, flagged)
    whole = Share(sum(one.hits for one in found.values()), sum(one.of for one in found.values()))
    assert (whole.value or 0) >= 0.95, found
    assert all((found[kind].value or 0) >= 0.85 for kind in ("typo", "transposition")), found
    assert natural(exam, flagged) <= 40 * len(unseen) / 1000
