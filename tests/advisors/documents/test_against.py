"""What speaks against an acceptance: what closes any, what closes one that no rule heard, and what
may be misread."""

from __future__ import annotations

import pytest

from sign_off_paper import UNWEIGHED, draw, read
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.against import Against, speaks_against
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.left_open import waits_itself
from tollgate.advisors.documents.decision.weighing import Chance, is_certain
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict

_NOTHING = Against(*(False for _ in Against._fields))
_ALWAYS = (
    *("forceless", "refused_row", "strikes", "waiting", "half_dated", "nameless", "refuses"),
    *("excepted", "left_out", "other_answer"),
)
_MISREAD = ("unclear", "elsewhere", "questions")
_PAPER = """
# Certificate of Completion
Client: Brightwell Library Trust
Contractor: Ferris and Lowe Engineers Ltd
{words}
Signed for the client
{line}
Ellen Marsh, Head of Estates, 12 June 2026
"""


def test_nothing_against_it_closes_nothing() -> None:
    assert not _NOTHING.closes(sure=False)
    assert not _NOTHING.leaves_open(overseen=False, certain=False)


@pytest.mark.parametrize("name", Against._fields)
def test_each_sign_closes_what_it_is_there_for(name: str) -> None:
    told = _NOTHING._replace(**{name: True})
    assert told.closes(sure=False) is (name in _ALWAYS)
    assert told.leaves_open(overseen=False, certain=False) is (name not in _ALWAYS)


@pytest.mark.parametrize("name", Against._fields)
def test_only_a_few_of_them_may_be_misread(name: str) -> None:
    told = _NOTHING._replace(**{name: True})
    assert told.closes(sure=True) is (name in _ALWAYS and name != "left_out")
    open_ = name not in _ALWAYS and name not in (*_MISREAD, "blank")
    assert told.leaves_open(overseen=True, certain=True) is open_


@pytest.mark.parametrize(
    ("rules", "chance", "leaning", "certain"),
    [
        (None, 0.95, 0.95, True),
        (Verdict.UNDECIDED, 0.95, 0.95, True),
        (Verdict.UNDECIDED, 0.95, 0.85, False),
        (Verdict.UNDECIDED, 0.85, 0.95, False),
        (Verdict.REJECTED, 0.99, 0.99, False),
        (Verdict.ACCEPTED_WITH_CONDITIONS, 0.99, 0.99, False),
    ],
)
def test_beside_a_limit_or_a_refusal_nothing_is_certain(
    rules: Verdict | None, chance: float, leaning: float, certain: bool
) -> None:
    assert is_certain(Chance(chance, leaning), Judgement(verdict=rules)) is certain


@pytest.mark.parametrize(
    ("words", "line", "names"),
    [
        ("The client accepts Stage 3.", "~", set()),
        ("DRAFT\nThe client accepts Stage 3.", "~", {"forceless"}),
        ("The client accepts Stage 3.", "_", {"blank"}),
        ("[ ] Accepted\n[x] Not accepted", "~", {"other_answer"}),
        ("[ ] Accepted\n[ ] Not accepted", "~", {"other_answer", "untouched"}),
    ],
)
def test_a_paper_tells_what_speaks_against_it(words: str, line: str, names: set[str]) -> None:
    heard = hear(open_document(draw(_PAPER.format(words=words, line=line)), Limits()), UNWEIGHED)
    assert heard is not None
    against = speaks_against(heard.told)
    assert {name for name, told in zip(against._fields, against, strict=True) if told} == names


def test_an_interim_acceptance_is_none() -> None:
    words = (
        "The client accepts Stage 3.\n"
        "This is an interim acceptance; final acceptance follows in May."
    )
    heard = hear(open_document(draw(_PAPER.format(words=words, line="~")), Limits()), UNWEIGHED)
    assert heard is not None
    assert heard.judgement.interim
    assert read(_PAPER.format(words=words, line="~")).decision is Verdict.UNDECIDED


@pytest.mark.parametrize(
    ("language", "state", "waits"),
    [
        ("en", "Status of this statement: IN REVIEW, payment blocked", True),
        ("de", "Status der Leistungsmeldung: in Prüfung beim Besteller", True),
        ("fr", "Statut du procès-verbal : en attente de validation", True),
        ("es", "Estado del acta: pendiente", True),
        ("nl", "Status van de verklaring: in behandeling zolang stap 2 openstaat", True),
        ("pt", "Situação do termo: aguarda a fiscalização", True),
        ("it", "Stato dell'ordine: in corso", True),
        ("en", "Status of this statement: approved on 3 June 2026", False),
        ("en", "Status by step: submitted, returned, approved by the client", False),
        ("en", "The status was pending: nobody had looked at it", False),
    ],
)
def test_a_paper_that_names_its_own_state_may_wait(language: str, state: str, waits: bool) -> None:
    document = open_document(draw(f"# PV-2026\n{state}\n"), Limits())
    assert waits_itself(Sheets(document, (language, "en"))) is waits
