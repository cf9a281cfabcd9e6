"""Fitting how a clause leans: clauses written to teach, sentences of papers, and clauses whose
sense their papers settle."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tollgate.advisors.documents.vocabulary.voice import clause_terms
from tollgate.advisors.text_fitting import Recipe, fit
from tollgate.advisors.text_model import TextModel

_RECIPE = Recipe({"t": 0.3, "k": 2.0, "w": 2.0, "c": 2.0}, {"t": 2, "k": 3, "w": 2, "c": 3})
# Weights of sentences of papers that say nothing, and of what papers settle, beside 1 of a clause.
_SAYING_NOTHING, _SETTLED = 0.1, 0.25


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
