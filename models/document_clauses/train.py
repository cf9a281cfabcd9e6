"""Fits how the clauses of sign-off documents lean and writes weights, manifest and metrics here.

Run from the checkout: python models/document_clauses/train.py. Clauses come from
data/corpora/documents/clauses/train; beside them stand sentences of train and dev papers, those
that decide and some that say nothing, and the clauses of whole papers that gather.py wrote.
metrics.json is of whole books left out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tollgate.advisors import text_model
from tollgate.advisors.documents.vocabulary.voice import SILENT, clause_terms
from tollgate.advisors.text_fitting import Recipe, fit, origin
from tollgate.advisors.text_model import TextModel

HERE = Path(__file__).resolve().parent
BOOKS = HERE.parents[1] / "data" / "corpora" / "documents" / "clauses" / "train"
SIDE = HERE / "sentences.jsonl"  # sentences of papers
RECIPE = Recipe({"t": 0.3, "k": 2.0, "w": 2.0, "c": 2.0}, {"t": 2, "k": 3, "w": 2, "c": 3})
HEARD = HERE / "heard.jsonl"  # clauses whose sense their papers settle
# Weights of sentences of papers, and of what papers settle, beside 1 of a clause.
DECIDING, SAYING_NOTHING, SETTLED = 1.0, 0.1, 0.25

Clause = tuple[dict[str, int], str]  # its terms, what it says


@cache
def clauses_in(path: Path) -> list[Clause]:
    """The clauses of a book."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [
        (clause_terms(row["text"], row["language"]), row["says"])
        for row in rows
        if row["kind"] == "clause"
    ]


def settled_by_papers() -> list[Clause]:
    """The clauses whose sense their papers settle."""
    rows = [json.loads(line) for line in HEARD.read_text("utf-8").splitlines()]
    return [(clause_terms(row["text"], row["language"]), row["says"]) for row in rows]


def fitted(clauses: Sequence[Clause], settled: Sequence[Clause] = ()) -> TextModel:
    """A model of written clauses, the sentences of papers, and clauses that papers settle."""
    beside = clauses_in(SIDE)
    weights = [1.0] * len(clauses)
    weights += [SAYING_NOTHING if says == "nothing" else DECIDING for _, says in beside]
    weights += [SETTLED] * len(settled)
    rows = [*clauses, *beside, *settled]
    return fit(RECIPE, [terms for terms, _ in rows], [says for _, says in rows], weights)


def read(model: TextModel, clauses: Sequence[Clause]) -> dict[str, float | int]:
    """How clauses are read; open and nothing told count as one."""
    right = false = sure = sure_and_false = 0
    for terms, says in clauses:
        chances = model.chances(terms)
        best = max(chances, key=lambda name: chances[name])
        right += best == says or (best in SILENT and says in SILENT)
        false += best == "accepts" != says
        sure += chances["accepts"] >= 0.8
        sure_and_false += chances["accepts"] >= 0.8 and says != "accepts"
    return {
        "clauses": len(clauses),
        "accepting": sum(says == "accepts" for _, says in clauses),
        "right": round(right / len(clauses), 4),
        "false_acceptances": false,
        "surely_accepted": sure,
        "surely_accepted_false": sure_and_false,
    }


def main() -> None:
    """Fit, write the weights, the manifest and the figures."""
    paths = sorted(BOOKS.glob("*.jsonl"))
    books = {path.stem: clauses_in(path) for path in paths}
    settled = settled_by_papers()
    everything = [clause for book in books.values() for clause in book]
    told = origin("3", (*paths, SIDE, HEARD))
    text_model.save(HERE, fitted(everything, settled), told)
    figures = {
        name: read(
            fitted([c for other in books if other != name for c in books[other]], settled),
            book,
        )
        for name, book in books.items()
    }
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
