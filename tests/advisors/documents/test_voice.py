"""The second voice beside the words, and choices set in plain letters."""

from __future__ import annotations

import pytest

from sign_off_paper import FITTED, read
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.vocabulary.stems import Say
from tollgate.advisors.documents.vocabulary.voice import Voice

_FORM = """
# Acceptance record
Customer: Brightwell Library Trust
{}
Signed for the Customer
~
Ellen Marsh
"""


@pytest.mark.parametrize(
    ("language", "clause", "say"),
    [
        ("en", "So it's a no from us for now, please do not send the invoice yet.", Say.REJECT),
        ("nl", "Slopen en opnieuw, dit is niet wat we besteld hebben.", Say.REJECT),
        ("de", "Passt alles, danke. Könnt die Rechnung schicken.", Say.ACCEPT),
        ("en", "The weather was fine on the day of our visit.", None),
    ],
)
def test_a_clause_leans_where_no_wording_tells(language: str, clause: str, say: Say | None) -> None:
    assert FITTED.voice.leans(clause, (language, "en")) is say
    assert sum(FITTED.voice.chances(clause, language).values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ("X Accepted\nAccepted with reservations\nRejected", Verdict.ACCEPTED),
        ("Accepted\nAccepted with reservations\nX Rejected", Verdict.REJECTED),
        ("Accepted\nAccepted with reservations\nRejected", Verdict.UNDECIDED),
        ("Deliverable accepted: no", Verdict.REJECTED),
    ],
)
def test_choices_in_plain_letters(answers: str, verdict: Verdict) -> None:
    assert read(_FORM.format(answers)).decision is verdict


def test_terms_and_meaning_have_one_say_each() -> None:
    clause = "Passt alles, danke. Könnt die Rechnung schicken."
    whole = FITTED.voice
    assert whole.vectors is not None
    by_terms = Voice(whole.terms).chances(clause, "de")
    meant = whole.vectors.chances([clause])[0]
    both = whole.chances(clause, "de")
    for name in ("accepts", "rejects"):  # odds are the geometric mean of both
        odds = (by_terms[name] * meant[name]) ** 0.5 / (by_terms["open"] * meant["open"]) ** 0.5
        assert both[name] / both["open"] == pytest.approx(odds)
    assert sum(both.values()) == pytest.approx(1)


def test_a_voice_without_models_is_silent() -> None:
    assert Voice().chances("We accept the works.", "en") == {}
    assert Voice().leans("We accept the works.", ("en",)) is None
