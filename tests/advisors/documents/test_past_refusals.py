"""Refusals of the past, of other matters and by general terms take nothing away; one of today
does."""

from __future__ import annotations

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.vocabulary.asides import speaks_of_terms, without_asides
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import Say, stance_of, stems

_PAPER = """
# Acceptance certificate
Client: Harrow Vale Water Ltd
Contractor: Osprey Controls
The client accepts the pumping station and releases the fee.
{}
Signed for the client
~
Judith Okafor, Estates Manager
"""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "A first version had been rejected in May."),
        ("en", "The points that led to our refusal are all settled."),
        ("de", "Eine erste Fassung war im Mai abgelehnt worden."),
        ("fr", "Une première version avait été refusée en mai."),
        ("fr", "La première remise a fait l'objet d'un refus."),
        ("es", "Las incidencias que motivaron el rechazo de enero están resueltas."),
        ("it", "Una prima stesura era stata respinta in maggio."),
        ("nl", "De eerste versie was in mei eerder afgekeurd."),
        ("pt", "Uma primeira versão tinha sido recusada em maio."),
    ],
)
def test_a_past_refusal_refuses_nothing(language: str, sentence: str) -> None:
    told = fold(without_asides(sentence, (language,)))
    assert not stems((language,), "refuse").search(told)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The first version had been rejected, and we reject this one as well."),
        ("de", "Die Fassung war abgelehnt worden und wird erneut abgelehnt."),
        ("fr", "Elle avait été refusée ; nous refusons aussi celle-ci."),
        ("it", "Era stata respinta e viene di nuovo respinta."),
    ],
)
def test_a_refusal_of_today_beside_it_stays(language: str, sentence: str) -> None:
    told = fold(without_asides(sentence, (language,)))
    assert stems((language,), "refuse").search(told)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Payment of an invoice is not acceptance."),
        ("en", "This certificate is not acceptance of defective work."),
        ("de", "Die Zahlung der Rechnung gilt nicht als Abnahme."),
        ("fr", "Le paiement ne vaut pas acceptation."),
        ("es", "El pago no implica aceptación de la obra."),
        ("it", "Il pagamento non costituisce accettazione."),
        ("nl", "Betaling geldt niet als aanvaarding."),
        ("pt", "O pagamento não constitui aceitação."),
    ],
)
def test_what_paying_does_not_mean_is_a_term(language: str, sentence: str) -> None:
    assert speaks_of_terms(fold(sentence), (language,))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "nichts zu beanstanden"),
        ("fr", "rien à signaler"),
        ("es", "nada que objetar"),
        ("it", "nulla da eccepire"),
        ("nl", "niets op aan te merken"),
        ("pt", "nada a apontar"),
    ],
)
def test_nothing_to_object_to_is_no_objection(language: str, words: str) -> None:
    assert stance_of(fold(words), (language,)) is Say.ACCEPT


def test_a_net_sum_is_no_denial() -> None:
    assert not stems(("en",), "not").search("net certified amount")
    assert stems(("en",), "not").search("we don't accept it")


def test_terms_and_history_leave_the_acceptance() -> None:
    terms = "Payment of an invoice is not acceptance. A first version had been rejected in May."
    assert read(_PAPER.format(terms)).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "sentence",
    [
        "The second pump is rejected.",
        "This signature is not an acceptance of the works.",
        "The paint of the north wall is not accepted.",
    ],
)
def test_what_stands_today_takes_it_away(sentence: str) -> None:
    assert read(_PAPER.format(sentence)).decision is not Verdict.ACCEPTED
