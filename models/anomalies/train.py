"""Fits the model of unusual amounts and writes weights, manifest and metrics into this folder.

Run from the checkout: python models/anomalies/train.py. All its data are made from seeds.
"""

from __future__ import annotations

import json
import platform
from pathlib import Path

import numpy
import sklearn

from tollgate.advisors import artifact
from tollgate.advisors.anomalies import demo, evaluation, fitting, judge, signals
from tollgate.kernel.digest import digest

HERE = Path(__file__).resolve().parent


def main() -> None:
    model, compared = fitting.fit()
    bills, kinds = fitting.planted(fitting.FIT_SHAPES[0], fitting.FIT_SEEDS[0])
    artifact.save(
        HERE,
        {"trees": model.trees.as_json(), "threshold": model.threshold},
        {
            "version": model.version,
            "features": signals.SIGNALS,
            "data": {
                "recipe": "firms and faults from seeds; see fitting.py",
                "shapes": fitting.FIT_SHAPES,
                "seeds": fitting.FIT_SEEDS,
                "first_firm_digest": digest(
                    [[bill.id, bill.minor, kind] for bill, kind in zip(bills, kinds, strict=True)]
                ),
            },
            "versions": {
                "python": platform.python_version(),
                "scikit-learn": sklearn.__version__,
                "numpy": numpy.__version__,
            },
        },
    )
    outcomes = [outcome.as_json() for outcome in evaluation.invented(model)]
    demo_bills = demo.bills(HERE.parents[1] / "data" / "demo")
    verdicts = judge.walk(demo_bills, judge.Judge(model, fitting.BUDGET))
    figures = {
        "threshold": model.threshold,
        "recall_at_budget_of_contenders": compared,
        "sets": outcomes,
        "demo_firm": evaluation.demo_figures(verdicts),
    }
    (HERE / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
