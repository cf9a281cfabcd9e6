"""Fitting: parts that join one another, and a mail whose cues are looked for once."""

from __future__ import annotations

import numpy as np
import pytest

from mail_letters import message
from tollgate.advisors.mail.classifier import LABELS, Classifier
from tollgate.advisors.mail.features import mail_terms, terms
from tollgate.advisors.mail.labelled import Sample
from tollgate.advisors.mail.training import Look, Part, Recipe, fit

# A word per label is enough to learn from.
WORDS = "ash birch cedar elm fir hazel ivy larch maple oak pine rowan yew".split()
TEXTS = [
    Sample(terms("", f"the {word} stands {place}", "en"), (label,), "en", f"writer {place}")
    for label, word in zip(LABELS, WORDS, strict=True)
    for place in ("here", "there", "alone")
]
_WORDS = Part("w", "svm", 0.5, weight=0.7)
_BAYES = Part("wk", "bayes", 0.3, weight=0.3)


def _fitted(*parts: Part) -> Classifier:
    empty = np.zeros((13, 13 * sum(not part.joins for part in parts) + 3 * 13 + 1), np.float32)
    flat = np.zeros(13, np.float32)
    return fit(Recipe("trees", parts), TEXTS, [], Look(empty, flat, empty, flat))


def test_a_part_that_joins_another_is_added_to_it() -> None:
    joins = Part("wk", "bayes", 0.3, weight=0.3, joins=True)
    apart, joined = _fitted(_WORDS, _BAYES), _fitted(_WORDS, joins)
    counts = terms("", "the larch stands here", "en")
    assert joined.sums(counts).shape == (1, 13)
    assert joined.sums(counts)[0] == pytest.approx(apart.sums(counts).sum(axis=0), abs=1e-5)


def test_what_was_learned_is_said() -> None:
    model = _fitted(_WORDS, _BAYES)
    for label, word in zip(LABELS, WORDS, strict=True):
        counts = terms("", f"a {word} stands alone", "en")
        assert LABELS[int(model.sums(counts).sum(axis=0).argmax())] is label
        pulled = model.pull(label, counts)
        assert max(pulled, key=lambda term: pulled[term]).startswith(f"w:{word}")


def test_cues_of_a_mail_stand_in_its_sentences() -> None:
    found = mail_terms(message("The roof is fine. We are waiting for approval of the bill."), "en")
    cues = [{term for term in each if term.startswith("q:")} for each in found.sentences]
    assert "q:approval.waiting" not in cues[0] and "q:approval.waiting" in cues[1]
    assert cues[1] <= set(found.whole)
