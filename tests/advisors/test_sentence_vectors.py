"""Vectors of sentences: one for each, near where the same is meant in another language."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tollgate.advisors.sentence_vectors import load

FOLDER = Path(__file__).resolve().parents[2] / "models" / "sentence_vectors"


def test_a_sentence_has_one_vector_whatever_stands_beside_it() -> None:
    encoder = load(FOLDER)
    alone = encoder.of(["Wir nehmen die Leistung ab."])
    beside = encoder.of(["The lift is out of order.", "Wir  nehmen\ndie Leistung ab.", "12"])
    assert np.allclose(alone[0], beside[1], atol=1e-5)
    assert np.allclose(np.linalg.norm(beside, axis=1), 1.0, atol=1e-4)
    assert encoder.of([]).shape == (0, 512)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Die Leistung wird ohne Vorbehalt abgenommen.", "Die Abnahme wird verweigert."),
        ("La prestation est acceptée sans réserve.", "La réception est refusée."),
        ("Se aceptan los trabajos sin reservas.", "No se aceptan los trabajos."),
        ("Het werk is zonder voorbehoud goedgekeurd.", "Het werk is afgekeurd."),
        ("Os trabalhos são aceites sem reservas.", "Os trabalhos são recusados."),
        ("I lavori sono accettati senza riserve.", "I lavori non sono accettati."),
    ],
)
def test_sentences_stand_near_what_they_mean_in_other_languages(one: str, other: str) -> None:
    encoder = load(FOLDER)
    english, same, opposite = encoder.of(
        ["The works are accepted without reservation.", one, other]
    )
    assert english @ same > english @ opposite
