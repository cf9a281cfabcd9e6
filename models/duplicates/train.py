"""Fits the duplicate model and writes weights, manifest and metrics into this folder.

Run from the checkout: python models/duplicates/train.py. It needs the conformance ledger (see
card.md) under TOLLGATE_CONFORMANCE or ../shared/conformance. With --keep-trees only the threshold
and the metrics are made anew.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path

import numpy
import sklearn

from tollgate.advisors import artifact
from tollgate.advisors.duplicates import evaluation, finder, fitting, sets, signals
from tollgate.advisors.duplicates.ledger import Entry
from tollgate.kernel.digest import digest_bytes

HERE = Path(__file__).resolve().parent


def main() -> None:
    kept = Path(os.environ.get("TOLLGATE_CONFORMANCE", HERE.parents[1] / "../shared/conformance"))
    ledger = kept / "ledger" / "invoices.paid.csv.gz"
    real = fitting.real_ledger(ledger)
    model = _kept(real) if "--keep-trees" in sys.argv else fitting.fit(real)
    artifact.save(
        HERE,
        {
            "pair": model.pair.as_json(),
            "split": model.split.as_json(),
            "threshold": model.threshold,
        },
        {
            "version": model.version,
            "features": {"pair": signals.PAIR_SIGNALS, "split": signals.SPLIT_SIGNALS},
            "data": {"ledger/invoices.paid.csv.gz": digest_bytes(ledger.read_bytes())},
            "versions": {
                "python": platform.python_version(),
                "scikit-learn": sklearn.__version__,
                "numpy": numpy.__version__,
            },
        },
    )
    outcomes = evaluation.evaluate(
        sets.real_sets(real) + sets.invented_sets(), model, sets.SHARE, sets.SEED
    )
    figures = {"threshold": model.threshold, "sets": [outcome.as_json() for outcome in outcomes]}
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    for outcome in outcomes:
        print(outcome.name, outcome.split, outcome.overall, outcome.per_thousand)


def _kept(real: list[Entry]) -> finder.Model:
    """The trees of this folder with the threshold set anew."""
    old = finder.load(HERE)
    threshold = fitting.calibrate(fitting.quarters(real, fitting.CALIBRATE), old)
    return finder.Model(old.pair, old.split, threshold, old.version)


if __name__ == "__main__":
    main()
