"""The second look: what it is given, and the traits that words alone do not show."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail_letters import message
from tollgate.advisors.mail.features import mail_terms
from tollgate.advisors.mail.traits import traits
from tollgate.advisors.mail.weighing import averaged, inputs_of


def test_the_first_sentence_counts_more_and_the_strongest_is_kept() -> None:
    first, last = np.array([4.0, 0.0]), np.array([0.0, 4.0])
    ahead = inputs_of(np.zeros((1, 2)), np.stack([first, last]), 10)
    behind = inputs_of(np.zeros((1, 2)), np.stack([last, first]), 10)
    leading, strongest, order = ahead[2:4], ahead[4:6], ahead[6:8]
    assert leading[0] > leading[1] and behind[2] < behind[3]
    assert strongest[0] == pytest.approx(strongest[1])
    assert order[0] > 0 > order[1]


def test_a_mail_without_sentences_has_inputs_too() -> None:
    assert inputs_of(np.zeros((3, 13)), np.zeros((0, 13)), 0).shape == (3 * 13 + 3 * 13 + 1,)


@given(st.lists(st.floats(-20, 20), min_size=3, max_size=3))
def test_averaged_chances_are_chances(raw: list[float]) -> None:
    assert averaged(np.array(raw), np.zeros(3)).sum() == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("We pay on 20 March.", "only dates ahead"),
        ("We paid on 20 February.", "only dates behind"),
        ("Can we pay 4711 in May?", "ends asking"),
        ("The agreed 5% is missing.", "percent"),
        ("Nothing new.", "no date"),
    ],
)
def test_traits_tell_what_words_do_not(body: str, told: str) -> None:
    assert told in traits(message(body), "en")


def test_sentences_of_the_subject_and_greetings_are_no_sentences() -> None:
    found = mail_terms(message("Hi,\n\nWe pay it on Friday. The report was late again."), "en")
    assert len(found.sentences) == 2
    assert found.whole["t:reply"] == 1
