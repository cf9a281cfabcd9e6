"""The language of short mails."""

from __future__ import annotations

import pytest

from tollgate.advisors.mail.tongue import language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Re: 2231\n\nPaid."),
        ("en", "PO?\n\nok"),
        ("de", "AW: 2231\n\nGeld ist raus"),
        ("fr", "compta\n\nVictor a dit oui, AP-330 part lundi, 3 600 € pile"),
        ("es", "Re: NC-94\n\npasado mañana la tienes"),
        ("it", "R: 2231\n\nbonifico fatto"),
        ("nl", "RE: 2231\n\nis betaald"),
        ("pt", "Re: boleto\n\nSegue comprovante"),
    ],
)
def test_short_mails_have_a_language(language: str, text: str) -> None:
    assert language_of(text) == language
