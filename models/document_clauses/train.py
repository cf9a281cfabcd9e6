"""Fits how the clauses of sign-off documents lean and writes weights, manifest and metrics here.

Run from the checkout: python models/document_clauses/train.py. Clauses come from
data/corpora/documents/clauses/train; beside them stand sentences of train and dev papers, those
that decide and some that say nothing, and the clauses of whole papers that gather.py wrote.
metrics.json is of whole books left out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tollgate.advisors import text_model
from tollgate.advisors.documents.clause_fitting import (
    Clause,
    fit_clauses,
    settled_by_papers,
    told_by_sentences,
    written,
)
from tollgate.advisors.documents.vocabulary.voice import SILENT
from tollgate.advisors.text_fitting import origin
from tollgate.advisors.text_model import TextModel

HERE = Path(__file__).resolve().parent
BOOKS = HERE.parents[1] / "data" / "corpora" / "documents" / "clauses" / "train"


def read(model: TextModel, clauses: Sequence[Clause]) -> dict[str, float | int]:
    """How clauses are read; open and nothing told count as one."""
    right = false = sure = sure_and_false = 0
    for clause in clauses:
        chances, says = model.chances(clause.terms), clause.says
        best = max(chances, key=lambda name: chances[name])
        right += best == says or (best in SILENT and says in SILENT)
        false += best == "accepts" != says
        sure += chances["accepts"] >= 0.8
        sure_and_false += chances["accepts"] >= 0.8 and says != "accepts"
    return {
        "clauses": len(clauses),
        "accepting": sum(clause.says == "accepts" for clause in clauses),
        "right": round(right / len(clauses), 4),
        "false_acceptances": false,
        "surely_accepted": sure,
        "surely_accepted_false": sure_and_false,
    }


def main() -> None:
    """Fit, write the weights, the manifest and the figures."""
    paths = sorted(BOOKS.glob("*.jsonl"))
    books = {path.stem: written(path) for path in paths}
    beside = [*told_by_sentences(HERE), *settled_by_papers(HERE)]
    clauses = [clause for book in books.values() for clause in book]
    told = origin("5", (*paths, HERE / "sentences.jsonl", HERE / "heard.jsonl"))
    text_model.save(HERE, fit_clauses([*clauses, *beside]), told)
    figures = {}
    for name, book in books.items():
        others = [clause for clause in clauses if clause.hand != name]
        figures[name] = read(fit_clauses([*others, *beside]), book)
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
