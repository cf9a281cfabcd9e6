"""The ranking of candidates: "none" is a choice, a changed file is refused, fitting learns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tollgate.advisors import artifact
from tollgate.advisors.documents.candidates import Candidate
from tollgate.advisors.documents.fitting import Example, fit, left_out
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.ranking import RANKED, Scorer, load
from tollgate.kernel.errors import Fatal

MODEL = Path(__file__).resolve().parents[3] / "models" / "document_fields"


def _candidate(text: str, *traits: str) -> Candidate:
    return Candidate(Found(text, 1, 0, len(text)), frozenset(traits))


def test_the_likeliest_candidate_is_chosen_or_none() -> None:
    scorer = Scorer({"label": 3.0, "noise": -2.0}, 0.0, 0.5)
    named, other = _candidate("Acme", "label"), _candidate("Page", "noise")
    assert scorer.choose([other, named]) is named
    assert scorer.choose([other]) is None
    assert scorer.choose([]) is None


def test_two_equal_candidates_are_not_sure_enough() -> None:
    scorer = Scorer({"label": 3.0}, 0.0, 0.5)
    assert scorer.choose([_candidate("A", "label"), _candidate("B", "label")]) is None


def test_fitting_finds_the_trait_that_tells() -> None:
    examples = [
        Example(
            f"layout {number}",
            (_candidate(f"Client {number}", "good"), _candidate(f"Other {number}", "bad")),
            f"Client {number}" if number % 4 else None,
            None,
        )
        for number in range(40)
    ]
    scorer = fit(examples, "client", 0.3)
    assert scorer.weights["good"] > 0 > scorer.weights.get("bad", -1.0)
    figures = left_out(examples, "client", 0.3)
    assert figures["ranking"] > figures["rules"]


def test_the_released_model_has_every_ranked_field() -> None:
    ranking = load(MODEL)
    assert set(ranking.scorers) == set(RANKED)
    figures = json.loads((MODEL / "metrics.json").read_text())
    for field in RANKED:
        assert figures[field]["all layouts"]["ranking"] > figures[field]["all layouts"]["rules"]


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    artifact.save(tmp_path, {field: {} for field in RANKED}, {"version": "1"})
    with pytest.raises(Fatal):
        load(tmp_path)
    (tmp_path / "weights.json").write_text("{}")
    with pytest.raises(Fatal):
        artifact.load(tmp_path)
