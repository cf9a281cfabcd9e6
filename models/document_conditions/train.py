"""Fits the choice of conditions and writes weights, manifest and metrics into this folder.

Run from the checkout: python models/document_conditions/train.py, after `document_decisions`, which
it reads with; it needs PyTorch (pip install torch). It opens every file of train and dev in
data/corpora/documents that tells conditions and reads it; the figures in metrics.json are of a fit
without the hands in LEFT_OUT, on these.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tollgate.advisors import sentence_vectors
from tollgate.advisors.documents.conditions.fitting import (
    Example,
    examples_in,
    fit_conditions,
    scored,
)
from tollgate.advisors.documents.fitted import VECTORS, load
from tollgate.advisors.documents.labelled import opened
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.text_fitting import origin
from tollgate.advisors.weights import halved, write_weights

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "data" / "corpora" / "documents"
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone
LEFT_OUT = ("mw", "mx", "nb", "nc", "nd", "ne")  # the newest hands of dev


def main() -> None:
    train(opened(CORPUS, SPLITS))


def train(documents: Iterable[tuple[dict[str, Any], Document]]) -> None:
    """Fit on labels and their documents, and write the folder."""
    save(examples_in(documents, load(HERE.parent)))


def save(examples: list[Example]) -> None:
    """Write weights, manifest and the figures of hands left out."""
    vectors = sentence_vectors.load(HERE.parent / VECTORS)
    rest = [each for each in examples if each.hand not in LEFT_OUT]
    left = [each for each in examples if each.hand in LEFT_OUT]
    counts = scored(fit_conditions(rest, vectors), left)
    figures = {
        "papers": len(left),
        "right": counts.right,
        "wrong": counts.wrong,
        "missed": counts.missed,
        "left_out_f1": round(counts.f1, 4),
    }
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    choice = fit_conditions(examples, vectors)
    told = origin("2", (CORPUS / "labels.jsonl",))
    write_weights(HERE, halved(choice.network), {**told, "traits": [*choice.traits]})


if __name__ == "__main__":
    main()
