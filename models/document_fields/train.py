"""Fits the ranking of document fields and writes weights, manifest and metrics into this folder.

Run from the checkout: python models/document_fields/train.py. It opens every file of train and
dev in data/corpora/documents (a few minutes, scans are recognised); the figures in metrics.json are
of layouts left out, six folds.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy
import scipy

from tollgate.advisors import artifact
from tollgate.advisors.documents.candidates.fitting import examples_in, fit, left_out
from tollgate.advisors.documents.candidates.ranking import RANKED
from tollgate.advisors.documents.fitted import load
from tollgate.advisors.documents.labelled import opened
from tollgate.advisors.documents.pages.pages import Document
from tollgate.kernel.digest import digest_bytes

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "data" / "corpora" / "documents"
LABELS = CORPUS / "labels.jsonl"
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone
LEAST = {
    "client": 0.35,
    "signatory_name": 0.3,
    "signatory_title": 0.35,
    "signature_date": 0.3,
    "project": 0.4,
    "milestone": 0.35,
    "project_code": 0.35,
    "po_number": 0.3,
    "change_order_number": 0.3,
    "amount": 0.3,
}


def main() -> None:
    train(opened(CORPUS, SPLITS))


def train(documents: Iterable[tuple[dict[str, Any], Document]]) -> None:
    """Fit on labels and their documents, and write the folder."""
    fitted = replace(load(HERE.parent), ranking=None)
    examples = examples_in(documents, fitted)
    scorers = {name: fit(examples[name], name, LEAST[name]) for name in RANKED}
    artifact.save(
        HERE,
        {name: {"weights": dict(one.weights), "least": one.least} for name, one in scorers.items()},
        {
            "version": "2",
            "features": {name: len(one.weights) for name, one in scorers.items()},
            "data": {
                "documents/labels.jsonl": digest_bytes((CORPUS / "labels.jsonl").read_bytes())
            },
            "versions": {
                "python": platform.python_version(),
                "numpy": numpy.__version__,
                "scipy": scipy.__version__,
            },
        },
    )
    figures = {
        name: {
            "left_out_f1": left_out(examples[name], name, LEAST[name]),
            "documents": len(examples[name]),
        }
        for name in RANKED
    }
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
