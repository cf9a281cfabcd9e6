"""Fits the choice of document fields and writes weights, manifests and metrics into this folder.

Run from the checkout: python models/document_fields/train.py. It opens every file of train and
dev in data/corpora/documents and reads them twice (an hour on two processors, with PyTorch); the
figures in metrics.json are of a fit without the hands in LEFT_OUT, on these.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tollgate.advisors import artifact, sentence_vectors
from tollgate.advisors.documents.candidates.closer_fitting import (
    fit_closer,
    scored,
    shortlists_in,
)
from tollgate.advisors.documents.candidates.closer_look import CloserLook
from tollgate.advisors.documents.candidates.fitting import examples_in, fit
from tollgate.advisors.documents.candidates.ranking import MEANING, RANKED, Scorer
from tollgate.advisors.documents.fitted import VECTORS, load
from tollgate.advisors.documents.labelled import opened
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.text_fitting import origin
from tollgate.advisors.weights import halved, write_weights

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "data" / "corpora" / "documents"
LABELS = CORPUS / "labels.jsonl"
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone
LEFT_OUT = ("mw-", "mx-", "nb-", "nc-", "nd-", "ne-")  # the newest hands of dev
LEAST = {
    "client": 0.3,
    "signatory_name": 0.35,
    "signatory_title": 0.35,
    "signature_date": 0.35,
    "project": 0.3,
    "milestone": 0.33,
    "project_code": 0.3,
    "po_number": 0.45,
    "change_order_number": 0.35,
    "amount": 0.3,
}


def main() -> None:
    train(list(opened(CORPUS, SPLITS)))


def train(documents: Sequence[tuple[dict[str, Any], Document]]) -> None:
    """Fit on labels and their documents, and write the folder."""
    fitted = replace(load(HERE.parent), ranking=None)
    vectors = sentence_vectors.load(HERE.parent / VECTORS)
    known = [each for each in documents if not each[0]["layout"].startswith(LEFT_OUT)]
    examples = examples_in(known, fitted)
    scorers = {name: fit(examples[name], name) for name in RANKED}
    lists = shortlists_in(documents, fitted, scorers)
    rest = [each for each in lists if not each.layout.startswith(LEFT_OUT)]
    left = [each for each in lists if each.layout.startswith(LEFT_OUT)]
    figures = scored(fit_closer(rest, vectors, LEAST), left)
    (HERE / "metrics.json").write_text(
        json.dumps({name: {"left_out_f1": f1} for name, f1 in figures.items()}, indent=1) + "\n",
        encoding="utf-8",
    )
    save(scorers, fit_closer(lists, vectors, LEAST))


def save(scorers: dict[str, Scorer], look: CloserLook) -> None:
    """Write both looks with their manifests."""
    told = origin("5", (LABELS,))
    weights = {
        name: {
            "first": dict(scorers[name].weights),
            "closer": dict(look.weights[name]),
            "least": look.least[name],
        }
        for name in RANKED
    }
    artifact.save(HERE, weights, told)
    write_weights(HERE / MEANING, halved(look.network), {**told, "fields": look.fields})


if __name__ == "__main__":
    main()
