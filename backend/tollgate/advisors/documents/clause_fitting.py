"""Fitting how a clause leans: clauses written to teach, sentences of papers, and clauses whose
sense their papers settle."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tollgate.advisors.documents.vocabulary.voice import clause_terms
from tollgate.advisors.text_fitting import Recipe, fit
from tollgate.advisors.text_model import TextModel

_RECIPE = Recipe({"t": 0.3, "k": 2.0, "w": 2.0, "c": 2.0}, {"t": 2, "k": 3, "w": 2, "c": 3})
# Weights of sentences of papers that say nothing, and of what papers settle, beside 1 of a clause.
_SAYING_NOTHING, _SETTLED = 0.1, 0.25
_SAYS_SO = 0.5  # chance from which on a clause says what its paper decides
_LEANS = {"accepts": 0.25, "rejects": 0.2}  # the same where it was heard against its paper
_WITH = {"accepted": "accepts", "rejected": "rejects", "accepted_with_conditions": "conditional"}
_AGAINST: dict[str | None, tuple[str, ...]] = {
    "accepted": ("conditional", "rejects"),
    "rejected": ("accepts",),
    None: ("accepts", "conditional", "rejects", "open"),
}


@dataclass(frozen=True, slots=True)
class Clause:
    """The terms of a clause and what it says; a `hand` or book holds it together with others."""

    terms: Counter[str]
    says: str
    hand: str
    weight: float = 1.0


def written(book: Path) -> list[Clause]:
    """The clauses of a book."""
    return [
        Clause(clause_terms(row["text"], row["language"]), row["says"], book.stem)
        for row in map(json.loads, book.read_text("utf-8").splitlines())
        if row["kind"] == "clause"
    ]


def told_by_sentences(folder: Path) -> list[Clause]:
    """The sentences of papers beside the weights of a folder."""
    return [
        Clause(each.terms, each.says, each.hand, _SAYING_NOTHING if each.says == "nothing" else 1.0)
        for each in written(folder / "sentences.jsonl")
    ]


def settled_by_papers(folder: Path) -> list[Clause]:
    """The clauses beside the weights of a folder whose sense their papers settle."""
    lines = (folder / "heard.jsonl").read_text("utf-8").splitlines()
    return [
        Clause(clause_terms(row["text"], row["language"]), row["says"], row["hand"], _SETTLED)
        for row in map(json.loads, lines)
    ]


def fit_clauses(clauses: Sequence[Clause]) -> TextModel:
    """The model of what clauses say by their terms."""
    return fit(
        _RECIPE,
        [each.terms for each in clauses],
        [each.says for each in clauses],
        [each.weight for each in clauses],
    )


def settled(decision: str | None, leaning: Mapping[str, float], heard: str | None) -> str | None:
    """What a clause says, by what its paper decides; None where the paper does not tell.

    `leaning` are its chances by words alone, `heard` what the rules made of it.
    """
    likeliest = max(leaning, key=lambda name: leaning[name])
    own, against = _WITH.get(decision or ""), _AGAINST.get(decision, ())
    if likeliest in against or heard in against:
        return own if own and leaning[own] >= _LEANS[own] else "nothing"
    return own if own == likeliest and leaning[own] >= _SAYS_SO else None
