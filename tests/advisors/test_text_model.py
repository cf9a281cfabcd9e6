"""A linear model of texts: fitted, kept, loaded and scored alike."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tollgate.advisors import text_model
from tollgate.advisors.text_fitting import Recipe, fit
from tollgate.advisors.text_model import TextModel
from tollgate.advisors.text_terms import letter_terms, run_terms, word_terms, words_of
from tollgate.kernel.errors import Fatal

_TEXTS = (
    ("the works are accepted", "yes"),
    ("we accept the report", "yes"),
    ("accepted without remarks", "yes"),
    ("the works are refused", "no"),
    ("we refuse the report", "no"),
    ("refused, see remarks", "no"),
)


def _terms(text: str) -> Counter[str]:
    words = words_of(text)
    found = Counter(word_terms(words))
    found.update(letter_terms(words))
    found["t:long"] = int(len(words) > 3) or 1
    return found


def _fitted() -> TextModel:
    recipe = Recipe({"w": 1.0, "c": 2.0, "t": 0.5}, strength=10.0)
    return fit(recipe, [_terms(text) for text, _ in _TEXTS], [said for _, said in _TEXTS])


def test_what_was_learned_is_told_of_words_never_seen_as_such() -> None:
    model = _fitted()
    assert model.chances(_terms("acceptance of the bridge"))["yes"] > 0.6
    assert model.chances(_terms("refusal of the bridge"))["no"] > 0.6
    assert sum(model.chances(_terms("acceptance of the bridge")).values()) == pytest.approx(1)


def test_a_text_of_unknown_terms_is_told_by_the_constant_alone() -> None:
    chances = _fitted().chances(Counter({"w:zzz": 3}))
    assert sum(chances.values()) == pytest.approx(1)


def test_a_kept_model_says_the_same_and_is_the_same_bytes(tmp_path: Path) -> None:
    model = _fitted()
    text_model.save(tmp_path / "one", model, {"version": "1"})
    text_model.save(tmp_path / "two", _fitted(), {"version": "1"})
    one, two = (tmp_path / name / "weights.npz" for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    again = text_model.load(tmp_path / "one")
    for text, _ in _TEXTS:
        assert again.chances(_terms(text)) == pytest.approx(model.chances(_terms(text)))


def test_changed_or_missing_weights_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Fatal, match="no fitted model"):
        text_model.load(tmp_path / "nowhere")
    text_model.save(tmp_path / "one", _fitted(), {"version": "1"})
    weights = tmp_path / "one" / "weights.npz"
    weights.write_bytes(weights.read_bytes() + b"!")
    with pytest.raises(Fatal, match="not those of the manifest"):
        text_model.load(tmp_path / "one")


def test_digits_and_addresses_are_not_learned_by_heart() -> None:
    assert words_of("invoice 4711 to jane@firm.example") == ["invoice", "0", "to", "addr"]
    assert "x:e 0 " in run_terms(words_of("invoice 4711 to"))
