"""The ranking of candidates: "none" is a choice, a changed file is refused, fitting learns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tollgate.advisors import artifact
from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.fitting import Example, fit, left_out
from tollgate.advisors.documents.candidates.ranking import RANKED, Scorer, load
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.label_words import senses
from tollgate.kernel.errors import Fatal

ABSENT = frozenset({"none"})
MODEL = Path(__file__).resolve().parents[3] / "models" / "document_fields"


def _candidate(text: str, *traits: str) -> Candidate:
    return Candidate(Found(text, 1, 0, len(text)), frozenset(traits))


def test_the_likeliest_candidate_is_chosen_or_none() -> None:
    scorer = Scorer({"label": 3.0, "noise": -2.0}, 0.5)
    named, other = _candidate("Acme", "label"), _candidate("Page", "noise")
    assert scorer.choose([other, named], ABSENT) is named
    assert scorer.choose([other], ABSENT) is None
    assert scorer.choose([], ABSENT) is None


def test_two_equal_candidates_are_not_sure_enough() -> None:
    scorer = Scorer({"label": 3.0}, 0.5)
    assert scorer.choose([_candidate("A", "label"), _candidate("B", "label")], ABSENT) is None


def test_what_speaks_for_absence_weighs_too() -> None:
    scorer = Scorer({"label": 1.0, "none:other": 4.0}, 0.4)
    named = _candidate("Acme", "label")
    assert scorer.choose([named], ABSENT) is named
    assert scorer.choose([named], frozenset({"none", "none:other"})) is None


def test_fitting_finds_the_trait_that_tells() -> None:
    examples = [
        Example(
            f"layout {number}",
            (_candidate(f"Client {number}", "good"), _candidate(f"Other {number}", "bad")),
            ABSENT,
            f"Client {number}" if number % 4 else None,
        )
        for number in range(40)
    ]
    scorer = fit(examples, "client", 0.3)
    assert scorer.weights["good"] > 0 > scorer.weights.get("bad", -1.0)
    assert left_out(examples, "client", 0.3) > 0.5


def test_known_labels_are_not_all_that_is_learned() -> None:
    examples = [
        Example(
            f"layout {number}",
            (_candidate("Right", "lab:k:client", "lab:client"), _candidate("Wrong", "lab:date")),
            ABSENT,
            "Right",
        )
        for number in range(20)
    ]
    weights = fit(examples, "client", 0.3).weights
    assert weights["lab:client"] > weights["lab:k:client"] > 0


def test_labels_are_told_by_the_sense_of_their_words() -> None:
    assert senses("Projekt-Nr.:") == senses("Project no.") == ("project", "number")
    assert senses("Nº do contrato") == ("number", "contract")
    assert senses("Purchase order number") == ("order", "number")
    assert senses("Teilabnahme") == ("accept",)
    assert senses("Harbour View") == ()


def test_the_released_model_has_every_ranked_field() -> None:
    assert set(load(MODEL).scorers) == set(RANKED)
    figures = json.loads((MODEL / "metrics.json").read_text())
    assert set(figures) == set(RANKED)
    assert all(figures[field]["left_out_f1"] > 0.6 for field in RANKED)


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    artifact.save(tmp_path, {field: {} for field in RANKED}, {"version": "1"})
    with pytest.raises(Fatal):
        load(tmp_path)
    (tmp_path / "weights.json").write_text("{}")
    with pytest.raises(Fatal):
        artifact.load(tmp_path)
