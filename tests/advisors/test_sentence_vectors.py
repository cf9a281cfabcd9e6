"""Vectors of sentences: one for each, near where the same is meant in another language."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tollgate.advisors.sentence_vectors import (
    _REMEMBERED,
    DEPTH,
    SentenceVectors,
    as_published,
    deepened,
    layers,
    load,
    passing,
)

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


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("We accept the works without any reservation.", "accepts"),
        ("Abgenommen, sofern die Restmängel bis Freitag behoben sind.", "conditional"),
        ("La réception est refusée.", "rejects"),
        ("Wij wachten nog op uw akkoord.", "open"),
        ("O contrato tem a duração de dois anos.", "nothing"),
    ],
)
def test_a_sentence_most_likely_says_what_it_says(sentence: str, says: str) -> None:
    told = load(FOLDER).chances([sentence])[0]
    assert max(told, key=lambda name: told[name]) == says
    assert sum(told.values()) == pytest.approx(1, abs=1e-5)


def test_the_encoder_tells_what_it_told_when_it_was_fitted() -> None:
    """PyTorch fits it, numpy reads with it: both make the same vectors of the same layers."""
    torch = pytest.importorskip("torch", reason="PyTorch is needed for fitting only")
    from tollgate.advisors.sentence_fitting import made

    network, encoder = made(5).eval(), load(FOLDER)
    for name, value in {**layers(encoder.encoder), **encoder.depth}.items():
        network.layers[name].data = torch.tensor(value)
    sentences = ["Wir nehmen ab.", "The works are accepted, but for the door on level 3."]
    with torch.no_grad():
        fitted = network(network.numbers(sentences)).numpy()
    assert np.allclose(fitted, encoder.of(sentences), atol=2e-3)


def test_the_layers_above_the_pools_make_what_the_package_makes() -> None:
    sentences = ["Wir nehmen ab.", "12", "The works are accepted, but for the door on level 3."]
    published = as_published()
    depth = {name: layers(published)[name] for name in DEPTH}
    whole = published.encode(sentences)
    narrow = np.zeros((512, 0), dtype=np.float32)
    encoder = SentenceVectors(passing(published), depth, (), narrow, narrow[0])
    assert np.allclose(encoder.of(sentences), whole, atol=1e-5)
    assert np.allclose(deepened(depth, encoder.pools(sentences)), whole, atol=1e-5)


def test_several_documents_may_be_read_at_once() -> None:
    """What one reader makes room for is not taken from under another."""

    class Interrupted:
        """An encoder during whose work another document is read."""

        def encode(self, sentences: list[str]) -> np.ndarray:
            if sentences == ["new"]:
                vectors.pools([f"line {number}" for number in range(_REMEMBERED)])
            return np.array([[len(each)] * 2 for each in sentences], dtype=np.float32)

    nothing = np.zeros((2, 0), dtype=np.float32)
    depth = dict.fromkeys(DEPTH, np.zeros((2, 2), dtype=np.float32))
    vectors = SentenceVectors(Interrupted(), depth, (), nothing, nothing)  # type: ignore[arg-type]  # it encodes
    vectors.pools(["known before"])
    told = vectors.pools(["known before", "new", "new"])[:, 0]
    assert told.tolist() == pytest.approx([12_000, 3_000, 3_000])
    assert len(vectors._known) <= _REMEMBERED
