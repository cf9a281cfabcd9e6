"""Drafted answers: every label has words in every language, blanks are filled or left out, and a
model's words may say nothing new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tollgate.advisors.prompts import load
from tollgate.advisors.replies.draft import LANGUAGES, Draft, Facts, answer_subject, draft, wording
from tollgate.advisors.replies.llm import draft_with_model, is_faithful
from tollgate.domain.receivables.said import Label

FULL = Facts(
    label="amount_dispute",
    language="en",
    subject="Price",
    name="Ada Brandt",
    invoices=("N-1", "N-2", "N-3"),
    amount="EUR 190.00",
    day="25 March 2026",
    milestone="C-1 M1",
    signer="Petra Vogel",
    firm="Nord Advisory GmbH",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_has_words_in_every_language(language: str) -> None:
    words = wording(language)
    assert set(words["labels"]) == {label.value for label in Label}
    for label in Label:
        made = draft(replace(FULL, label=label.value, language=language))
        assert made.language == language and "{" not in made.body
        assert made.body.endswith("Petra Vogel\nNord Advisory GmbH\n")
        bare = draft(Facts(label=label.value, language=language, subject="x"))
        assert "{" not in bare.body and words["greeting_unnamed"] in bare.body


def test_a_sentence_whose_blank_is_unknown_is_left_out() -> None:
    assert "EUR 190.00" in draft(FULL).body
    assert "aside" not in draft(replace(FULL, amount="")).body


def test_numbers_are_listed_and_the_subject_answers_once() -> None:
    assert "N-1, N-2 and N-3" in draft(FULL).body
    assert answer_subject("Re: Price") == "Re: Price" and answer_subject("Price") == "Re: Price"


def test_another_language_is_answered_in_english() -> None:
    assert draft(replace(FULL, language="fi")).language == "en"


LOCAL = Draft("Re: x", "Dear Ada,\n\nabout N-1: 190.00.\n", "en", "local")


@pytest.mark.parametrize(
    ("body", "faithful"),
    [
        ("Dear Ada, about N-1 and the 46 hours.", True),
        ("Dear Ada, we credit 200.00.", False),
        ("See https://pay.example", False),
        ("Pay to DE89 3704 0044 0532 0130 00", False),
        ("Your account XXXXXX", False),
        ("", False),
    ],
)
def test_a_model_s_draft_says_nothing_new(body: str, faithful: bool) -> None:
    assert is_faithful(body, "46 hours were billed", LOCAL) is faithful


class Scripted:
    """An asker that always says the same."""

    def __init__(self, body: str) -> None:
        self.body = body

    def answer(self, _prompt: Any, inputs: Any) -> Any:
        assert set(inputs) == {"mail", "draft"}
        return type("Answered", (), {"values": {"body": self.body}})


def test_what_is_not_faithful_leaves_the_local_draft() -> None:
    prompt = load(Path(__file__).parents[2] / "prompts", "draft_reply")
    good: Any = Scripted("Dear Ada, about N-1.")
    bad: Any = Scripted("We give you 50 % off.")
    assert draft_with_model("mail", LOCAL, good, prompt).engine == "llm"
    assert draft_with_model("mail", LOCAL, bad, prompt) == LOCAL
    for example in prompt.examples:
        known = Draft("Re", example.inputs["draft"], "en", "local")
        assert is_faithful(example.answer["body"], example.inputs["mail"], known)
