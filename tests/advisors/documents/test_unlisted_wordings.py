"""Wordings, choices and histories that no list holds, in seven languages, each on a fresh paper."""

from __future__ import annotations

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import (
    Say,
    is_rule,
    offers_choice,
    stance_of,
    without_faults,
)

_FORM = """
# Turnover record
Customer: Brightwell Library Trust
Supplier: Oakmoor Digital Ltd
Project: Catalogue renewal
{}
Signed for the Customer
{}
Name: Ellen Marsh
Date: 12 June 2026
"""


@pytest.mark.parametrize(
    ("language", "clause", "say"),
    [
        ("en", "everything is in good order and as we ordered it", Say.ACCEPT),
        ("en", "the board turned the release down", Say.REJECT),
        ("de", "die anlage ist einwandfrei und wie bestellt", Say.ACCEPT),
        ("de", "die leistung passt, allerdings fehlt noch der plan", Say.CONDITION),
        ("fr", "tout est en ordre, rien a redire", Say.ACCEPT),
        ("fr", "le lot est valide, hormis la rampe", Say.CONDITION),
        ("es", "la entrega esta en regla y completa", Say.ACCEPT),
        ("es", "los trabajos se devuelven al contratista, no conforme", Say.REJECT),
        ("nl", "het werk is naar wens uitgevoerd", Say.ACCEPT),
        ("nl", "de opdrachtgever keurt het ontwerp niet goed", Say.REJECT),
        ("pt", "o servico foi entregue como combinado", Say.ACCEPT),
        ("it", "i lavori sono a regola d'arte, tranne il cancello", Say.CONDITION),
    ],
)
def test_stems_read_what_no_list_holds(language: str, clause: str, say: Say) -> None:
    assert stance_of(fold(clause), (language,)) is say


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("en", "a stage that is not accepted is walked again"),
        ("de", "wird die abnahme verweigert, so folgt ein neuer termin"),
        ("fr", "tout refus de reception oblige a une nouvelle visite"),
        ("es", "las partidas rechazadas se repiten sin coste"),
        ("nl", "een afgewezen bon vervalt na dertig dagen"),
        ("pt", "uma entrega recusada volta para correcao"),
        ("it", "una zona non accettata si collauda di nuovo"),
    ],
)
def test_what_happens_in_general_decides_nothing(language: str, clause: str) -> None:
    assert is_rule(fold(clause), (language,))


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("en", "the work is accepted / rejected"),
        ("de", "die leistung wird abgenommen oder abgelehnt"),
        ("fr", "le livrable est accepte / refuse"),
        ("nl", "het werk is goedgekeurd / afgekeurd"),
    ],
)
def test_two_answers_in_one_breath_are_a_choice(language: str, clause: str) -> None:
    assert offers_choice(fold(clause), (language,))


@pytest.mark.parametrize(
    ("language", "clause", "clean"),
    [
        ("en", "all defects have been closed", True),
        ("de", "die mangel sind inzwischen behoben", True),
        ("fr", "les reserves ont ete levees", True),
        ("en", "the defects must be closed by friday", False),
        ("fr", "les reserves seront levees sous un mois", False),
    ],
)
def test_mended_faults_are_none(language: str, clause: str, clean: bool) -> None:
    assert without_faults(fold(clause), (language,))[1] is clean


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ("[x] Turnover taken\n[ ] Turnover declined", Verdict.ACCEPTED),
        ("[ ] Turnover taken\n[x] Turnover declined", Verdict.REJECTED),
        ("[ ] Turnover taken\n[ ] Turnover declined", Verdict.UNDECIDED),
        ("[x] Keys taken, points below to be put right\n[ ] Keys refused", None),
    ],
)
def test_an_unknown_answer_gets_its_sense_from_the_others(
    answers: str, verdict: Verdict | None
) -> None:
    said = read(_FORM.format(answers, "~")).decision
    assert said is verdict if verdict is not None else said is not Verdict.ACCEPTED


_PORTAL = """
# Work item DW-3
Client: Orbis Tramways
Activity
2026-04-02 10:11 Ada Moor submitted for approval
{}
"""


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ("2026-04-03 15:26 Saskia Lindqvist approved", Verdict.ACCEPTED),
        ("2026-04-03 15:26 Saskia Lindqvist rejected", Verdict.REJECTED),
        ("2026-04-03 15:26 Saskia Lindqvist viewed", None),
        ("2026-04-03 15:26 Saskia Lindqvist not approved", None),
    ],
)
def test_a_portals_history_says_who_did_what(row: str, verdict: Verdict | None) -> None:
    said = read(_PORTAL.format(row)).decision
    assert said is verdict if verdict is not None else said is not Verdict.ACCEPTED


def test_a_form_that_is_void_if_altered_is_not_void() -> None:
    said = "The Customer accepts the deliverable.\nThis form is void if it has been altered."
    assert read(_FORM.format(said, "~")).decision is Verdict.ACCEPTED


def test_words_asking_for_a_typed_signature_are_none() -> None:
    said = "The Customer accepts the deliverable.\nSignature (type /s/ and your name):"
    assert read(_FORM.format(said, "_")).decision is not Verdict.ACCEPTED
