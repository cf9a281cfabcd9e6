"""The ranking of candidates: the first look keeps the likeliest, fitting learns, a changed file is
refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tollgate.advisors import artifact
from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.fitting import Example, fit
from tollgate.advisors.documents.candidates.ranking import MEANING, RANKED, Scorer, load
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.label_words import senses
from tollgate.advisors.weights import write_weights
from tollgate.kernel.errors import Fatal

ABSENT = frozenset({"none"})
MODELS = Path(__file__).resolve().parents[3] / "models"
MODEL, ENCODER = MODELS / "document_fields", MODELS / "sentence_vectors"


def _candidate(text: str, *traits: str) -> Candidate:
    return Candidate(Found(text, 1, 0, len(text)), frozenset(traits))


def test_the_first_look_keeps_the_likeliest() -> None:
    scorer = Scorer({"label": 3.0, "noise": -2.0})
    named, other = _candidate("Acme", "label"), _candidate("Page", "noise")
    assert scorer.likeliest([other, named], 1) == [named]
    assert scorer.likeliest([other, named], 5) == [named, other]


def test_fitting_finds_the_trait_that_tells() -> None:
    examples = [
        Example(
            (_candidate(f"Client {number}", "good"), _candidate(f"Other {number}", "bad")),
            ABSENT,
            f"Client {number}" if number % 4 else None,
        )
        for number in range(40)
    ]
    scorer = fit(examples, "client")
    assert scorer.weights["good"] > 0 > scorer.weights.get("bad", -1.0)


def test_known_labels_are_not_all_that_is_learned() -> None:
    examples = [
        Example(
            (_candidate("Right", "lab:k:client", "lab:client"), _candidate("Wrong", "lab:date")),
            ABSENT,
            "Right",
        )
        for _ in range(20)
    ]
    weights = fit(examples, "client").weights
    assert weights["lab:client"] > weights["lab:k:client"] > 0


def test_labels_are_told_by_the_sense_of_their_words() -> None:
    assert senses("Projekt-Nr.:") == senses("Project no.") == ("project", "number")
    assert senses("Nº do contrato") == ("number", "contract")
    assert senses("Purchase order number") == ("order", "number")
    assert senses("Teilabnahme") == ("accept",)
    assert senses("Harbour View") == ()


def test_the_released_model_has_every_ranked_field() -> None:
    ranking = load(MODEL, ENCODER)
    assert set(ranking.scorers) == set(ranking.closer.fields) == set(RANKED)
    figures = json.loads((MODEL / "metrics.json").read_text())
    assert set(figures) == set(RANKED)
    assert all(figures[field]["left_out_f1"] > 0.6 for field in RANKED)


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    artifact.save(tmp_path, {field: {} for field in RANKED}, {"version": "1"})
    with pytest.raises(Fatal, match="no fitted model"):
        load(tmp_path, ENCODER)
    write_weights(tmp_path / MEANING, {"nothing": np.zeros((1, len(RANKED)))}, {"fields": RANKED})
    with pytest.raises(Fatal, match="no weights of that form"):
        load(tmp_path, ENCODER)
    (tmp_path / "weights.json").write_text("{}")
    with pytest.raises(Fatal, match="not those of the manifest"):
        artifact.load(tmp_path)
