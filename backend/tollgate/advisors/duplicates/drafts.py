"""Drafts beside what was billed: is this the same work a second time, under another id?

A contract's own schedule may bill one amount many times, by phases or months. So two milestones of
one contract are compared only when somebody wrote nearly the same name twice. Exact repetition is
a matter of constraints, not of this.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tollgate.advisors.duplicates import blocks, finder, names, reasons
from tollgate.advisors.duplicates.blocks import Pair
from tollgate.advisors.duplicates.book import open_book
from tollgate.advisors.duplicates.finder import SURE, Model
from tollgate.advisors.duplicates.habits import observe
from tollgate.advisors.duplicates.ledger import Entry

ALIKE_NAME = 0.8
MOST_PER_DRAFT = 3


@dataclass(frozen=True, slots=True)
class Work:
    """A draft or a posted document: its entry, the contract, and what the work is called."""

    entry: Entry
    contract: str
    name: str


@dataclass(frozen=True, slots=True)
class Near:
    """Another document that looks like a draft. `score` is None where the naive rule judged;
    `signals` are those of the pair, empty for a split."""

    other: str
    score: float | None
    reasons: tuple[str, ...]
    by_rule: bool
    signals: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What is said of one draft: the best score of any pair (0 when nothing came near, None
    without a model), and what is flagged, the surest first."""

    score: float | None
    near: tuple[Near, ...]


def look(
    drafts: Sequence[Work],
    history: Sequence[Work],
    model: Model | None,
    waiting: Sequence[Work] = (),
) -> dict[str, Look]:
    """Draft id -> what is said of it, by the model or by the naive rule alone. What is dated after
    the drafts is not looked at: a later document changes no earlier score. `waiting` are drafts
    that were looked at before and are not billed yet. Ids of drafts grow with time."""
    until = max((draft.entry.on for draft in drafts), default=date.min)
    past = [work for work in history if work.entry.on <= until]
    asked = {draft.entry.id for draft in drafts}
    unbilled = sorted([*drafts, *waiting], key=lambda work: work.entry.id)
    works = [*past, *unbilled]
    own = frozenset(at for at, work in enumerate(works) if work.entry.id in asked)
    entries = [work.entry for work in works]
    found = (_ruled if model is None else _scored)(entries, own, model)
    near: dict[int, list[tuple[int, Near]]] = defaultdict(list)
    best: dict[int, float] = defaultdict(float)
    for (i, j), one in found:
        if not comparable(works[i], works[j]):
            continue
        for draft, other in ((i, j), (j, i)):
            # Of two drafts the later one is flagged, so that the first may still be billed.
            if draft not in own or other > max(draft, len(past) - 1):
                continue
            best[draft] = max(best[draft], one.score or 0.0)
            if one.score is None or one.score >= SURE:
                near[draft].append((other, one))
    return {
        works[at].entry.id: Look(
            None if model is None else best[at],
            tuple(
                Near(works[other].entry.id, one.score, one.reasons, one.by_rule, one.signals)
                for other, one in sorted(near[at], key=lambda two: -(two[1].score or 0.0))
            )[:MOST_PER_DRAFT],
        )
        for at in sorted(own)
    }


def comparable(one: Work, other: Work) -> bool:
    """Whether two works may be one at all: of two contracts, or of one with names that are nearly
    the same and differ in no number."""
    if one.contract != other.contract:
        return True
    if one.name == other.name or _digits(one.name) != _digits(other.name):
        return False
    return names.party_likeness(names.party_key(one.name), names.party_key(other.name)) >= (
        ALIKE_NAME
    )


def _digits(name: str) -> str:
    return "".join(mark for mark in name if mark.isdigit())


Found = list[tuple[Pair, Near]]


def _scored(entries: Sequence[Entry], own: frozenset[int], model: Model | None) -> Found:
    assert model is not None
    measured = finder.measure(entries, own)
    rows = dict(zip(measured.pairs, measured.pair_signals, strict=True))
    book = measured.book
    found = []
    for pair, (score, split) in finder.score(measured, model).items():
        if score < SURE:
            found.append((pair, Near("", score, (), by_rule=False)))
            continue
        told = reasons.of_split(book, split) if split else reasons.of_pair(book, pair)
        seen = () if split or pair not in rows else tuple(rows[pair].tolist())
        found.append((pair, Near("", score, tuple(told), finder.naive(book, pair), seen)))
    return found


def _ruled(entries: Sequence[Entry], own: frozenset[int], _: Model | None) -> Found:
    book = open_book(entries)
    return [
        (pair, Near("", None, tuple(reasons.of_pair(book, pair)), by_rule=True))
        for pair in sorted(blocks.pairs(book, observe(book).strangeness))
        if not own.isdisjoint(pair) and finder.naive(book, pair)
    ]
