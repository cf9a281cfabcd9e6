"""Fits how the clauses of sign-off documents lean and writes the weights the reader carries.

Run from the checkout: python models/document_clauses/train.py. Clauses come from
data/corpora/documents/clauses/train; beside them stand sentences of train and dev papers, those
that decide and some that say nothing. metrics.json is of clauses left out.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from pathlib import Path

import numpy
import sklearn
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from tollgate.advisors import artifact
from tollgate.advisors.documents.decision.second_voice import WEIGHTS
from tollgate.advisors.documents.vocabulary.leanings import leanings
from tollgate.kernel.digest import digest_bytes

HERE = Path(__file__).resolve().parent
BOOKS = HERE.parents[1] / "data" / "corpora" / "documents" / "clauses" / "train"
SIDE = HERE / "sentences.jsonl"  # sentences of papers
STRENGTH, LEAST = 0.15, 0.02
DECIDING, SILENT = 0.5, 0.1  # weights of sentences of papers, beside 1 of a clause
FOLDS = 6

Clause = tuple[str, str, str]  # text, language, what it says


def clauses_in(path: Path) -> list[Clause]:
    """The clauses of a book."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [(r["text"], r["language"], r["says"]) for r in rows if r["kind"] == "clause"]


def fit(clauses: Sequence[Clause], beside: Sequence[Clause]) -> dict[str, dict[str, float]]:
    """Weights per class; the trait "" is the constant."""
    rows = [*clauses, *beside]
    vectors = DictVectorizer()
    held = vectors.fit_transform([dict.fromkeys(leanings(t, each), 1) for t, each, _ in rows])
    weight = [1.0] * len(clauses)
    weight += [SILENT if says == "nothing" else DECIDING for *_, says in beside]
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(held, [says for *_, says in rows], sample_weight=weight)
    names = vectors.get_feature_names_out()
    return {
        str(name): {"": round(float(model.intercept_[at]), 4)}
        | {
            str(trait): round(float(weight), 4)
            for trait, weight in zip(names, model.coef_[at], strict=True)
            if abs(weight) >= LEAST
        }
        for at, name in enumerate(model.classes_)
    }


def said(weights: dict[str, dict[str, float]], clause: Clause) -> str:
    """The likeliest class of a clause, open and nothing told as one."""
    held = leanings(clause[0], clause[1])
    best = max(weights, key=lambda n: weights[n][""] + sum(weights[n].get(t, 0.0) for t in held))
    return "silent" if best in ("open", "nothing") else best


def left_out(clauses: Sequence[Clause], beside: Sequence[Clause]) -> dict[str, float | int]:
    """How clauses are read by weights fitted without them."""
    right = false = 0
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=1)
    for kept, out in folds.split(clauses, [says for *_, says in clauses]):
        weights = fit([clauses[i] for i in kept], beside)
        for i in out:
            read, true = said(weights, clauses[i]), clauses[i][2]
            true = "silent" if true in ("open", "nothing") else true
            right += read == true
            false += read == "accepts" != true
    return {
        "clauses": len(clauses),
        "right": round(right / len(clauses), 4),
        "false_acceptances": false,
    }


def main() -> None:
    """Fit, write the weights, the manifest and the figures."""
    books = sorted(BOOKS.glob("*.jsonl"))
    clauses = [each for book in books for each in clauses_in(book)]
    beside = clauses_in(SIDE)
    artifact.save(
        WEIGHTS,
        fit(clauses, beside),
        {
            "version": "1",
            "data": {path.name: digest_bytes(path.read_bytes()) for path in (*books, SIDE)},
            "versions": {
                "python": platform.python_version(),
                "numpy": numpy.__version__,
                "scikit-learn": sklearn.__version__,
            },
        },
    )
    figures = left_out(clauses, beside)
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
