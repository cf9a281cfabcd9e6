"""Fits the ranking of document fields and writes weights, manifest and metrics into this folder.

Run from the checkout: python models/document_fields/train.py. It opens every file of train and
dev in data/corpora/documents (a few minutes, scans are recognised); the figures in metrics.json are
of layouts left out, six folds.
"""

from __future__ import annotations

import json
import platform
from pathlib import Path
from typing import Any

import numpy
import scipy

from tollgate.advisors import artifact
from tollgate.advisors.documents.child import DocumentOpener
from tollgate.advisors.documents.fitting import Example, fit, left_out
from tollgate.advisors.documents.local_engine import scene_in
from tollgate.advisors.documents.ranking import RANKED, applies, candidates_for
from tollgate.kernel.digest import digest_bytes

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "data" / "corpora" / "documents"
LABELS = CORPUS / "labels.jsonl"
LEAST = {"client": 0.4, "project_code": 0.45, "signatory_name": 0.25, "signature_date": 0.45}
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone


def main() -> None:
    examples = _examples()
    scorers = {field: fit(examples[field], field, LEAST[field]) for field in RANKED}
    artifact.save(
        HERE,
        {
            field: {"weights": dict(one.weights), "bias": one.bias, "least": one.least}
            for field, one in scorers.items()
        },
        {
            "version": "1",
            "features": {field: len(one.weights) for field, one in scorers.items()},
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
        field: {
            "all layouts": left_out(examples[field], field, LEAST[field]),
            "documents": len(examples[field]),
        }
        for field in RANKED
    }
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


def _examples() -> dict[str, list[Example]]:
    found: dict[str, list[Example]] = {field: [] for field in RANKED}
    labels = [json.loads(line) for line in LABELS.read_text("utf-8").splitlines()]
    with DocumentOpener() as opener:
        for label in labels:
            if label["split"] not in SPLITS:
                continue
            document = opener.open((CORPUS / "files" / label["file"]).read_bytes())
            told = scene_in(document)
            if told is None:
                continue
            scene, reading = told
            said: dict[str, Any] = reading.as_json(label["file"])
            for field in RANKED:
                if applies(scene, field, reading.decision is not None):
                    listed = tuple(candidates_for(scene, field))
                    truth, ruled = label.get(field), said.get(field)
                    found[field].append(Example(label["layout"], listed, truth, ruled))
    return found


if __name__ == "__main__":
    main()
