"""Plain papers whose words only look as if they limited, refused or were somebody else's."""

from __future__ import annotations

import pytest

from sign_off_paper import read, read_whole
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.vocabulary.lexicon import party_of
from tollgate.advisors.documents.vocabulary.stems import Say
from tollgate.advisors.documents.vocabulary.wording import say_of_sentence

_CERTIFICATE = """
# Completion certificate
Client: Harrow Vale Water Ltd
Contractor: Osprey Controls
The client accepts the installation.
{}
For the client:
~
Name: Helen Carver
Date: 12 March 2026
"""


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        # "no" is "in the" in Portuguese
        (
            "pt",
            "A comissão recebe o objeto e autoriza a fatura no valor de R$ 318.940,00.",
            "accept",
        ),
        ("pt", "A entrega está aceita, ficando a contratada autorizada a faturar.", "accept"),
        ("pt", "A entrega está aceita, ficando a correção do manual para maio.", "condition"),
        ("es", "Se acepta la entrega, quedando autorizada la emisión de la factura.", "accept"),
        ("es", "Se acepta la entrega, quedando dos puntos para mayo.", "condition"),
    ],
)
def test_a_participle_limits_by_what_it_leaves(language: str, sentence: str, said: str) -> None:
    assert say_of_sentence(sentence, (language, "en"))[0] is Say(said)


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("The outstanding items of March have been cleared.", Verdict.ACCEPTED),
        ("The outstanding items of March will be cleared in May.", None),
        ("The outstanding items of March have not been cleared.", None),
    ],
)
def test_what_is_lifted_limits_nothing(line: str, verdict: Verdict | None) -> None:
    decision = read(_CERTIFICATE.format(line)).decision
    assert decision is verdict if verdict else decision is not Verdict.ACCEPTED


def test_a_table_of_closed_defects_limits_nothing() -> None:
    table = "Defect | Severity | Closed\n{}\n{}"
    closed = table.format("UT-017 | two | Feb 6, 2026", "UT-021 | two | by design")
    assert read(_CERTIFICATE.format(closed)).decision is Verdict.ACCEPTED
    open_ = table.format("UT-017 | two | Feb 6, 2026", "UT-021 | two | -")
    assert read(_CERTIFICATE.format(open_)).decision is not Verdict.ACCEPTED


def test_a_count_of_none_limits_nothing() -> None:
    assert read(_CERTIFICATE.format("Open defects | 0")).decision is Verdict.ACCEPTED
    open_ = _CERTIFICATE.format("Open defects: | 3 lamps flicker")
    assert read(open_).decision is not Verdict.ACCEPTED


def test_another_stage_may_be_unfinished() -> None:
    paper = """
# Proces-verbaal
Opdrachtgever: Woonstichting Zwanewater
Aannemer: Bouwbedrijf Kistemaker
Heden is fase B van het werk opgenomen.
De opdrachtgever aanvaardt het werk als opgeleverd.
De fase {} is nog niet begonnen.
Namens de opdrachtgever:
~
Naam: Tjitske Hoogland
"""
    assert read(paper.format("C")).decision is Verdict.ACCEPTED
    assert read(paper.format("B")).decision is not Verdict.ACCEPTED


@pytest.mark.parametrize("ticked", [0, 1, 2])
def test_an_answer_that_another_one_goes_on_from_is_the_plain_one(ticked: int) -> None:
    answers = [
        "We approve the site for launch.",
        "We approve the site for launch once the changes below are made.",
        "We do not approve the site.",
    ]
    boxes = "\n".join(f"[{'x' if at == ticked else ' '}] {a}" for at, a in enumerate(answers))
    paper = (
        f"# Launch approval\nClient: Ashdown Riding Club\n{boxes}\nSigned:\n~\nDate: 13 May 2026"
    )
    decisions = [Verdict.ACCEPTED, Verdict.ACCEPTED_WITH_CONDITIONS, Verdict.REJECTED]
    assert read(paper).decision is decisions[ticked]


@pytest.mark.parametrize(
    ("language", "caption", "party"),
    [
        ("en", "Superintendent for the Principal", "client"),
        ("en", "Superintendent", "certifier"),
        ("en", "Architect for the Contractor", "vendor"),
        ("de", "Bauleitung im Auftrag des Bauherrn", "client"),
        ("fr", "Architecte, pour le maître d'ouvrage", "client"),
    ],
)
def test_who_certifies_for_a_party_signs_for_it(language: str, caption: str, party: str) -> None:
    assert party_of(caption, (language, "en")) == party


def test_a_mail_under_its_page_names_writer_time_and_receiver() -> None:
    paper = """
Goedkeuring mijlpaal 2
Bram Nijdam | ma 30-11-2026 13:55
Aan: Ilse Verkade (Codewerf)
Ha Ilse,
Wat ons betreft is mijlpaal 2 van de Melkmeter-app hiermee goedgekeurd.
Stuur de factuur van € 19.800 maar door.
Groet,
Bram Nijdam
"""
    reading = read_whole(paper)
    assert str(reading.document_type) == "email" and reading.decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("language", "accepts", "late"),
    [
        (
            "en",
            "The Authority accepts stage B.",
            "PS: All of this holds provided that the mosaic is delivered again by 30 April.",
        ),
        (
            "en",
            "The Authority accepts stage B.",
            "Acceptance is given on condition that the table is run again before publication.",
        ),
        (
            "it",
            "L'ente accetta il servizio reso.",
            "(1) L'accettazione è condizionata alla riconsegna dei filmati entro trenta giorni.",
        ),
        (
            "fr",
            "La commune accepte la prestation.",
            "L'acceptation est subordonnée à la remise des plans corrigés avant le 30 avril.",
        ),
        (
            "nl",
            "De opdrachtgever aanvaardt het werk.",
            "Dit geldt alleen als de tekeningen voor 30 april opnieuw zijn geleverd.",
        ),
    ],
)
def test_what_an_acceptance_hangs_on_may_stand_behind_it(
    language: str, accepts: str, late: str
) -> None:
    clients = {"en": "Client", "it": "Committente", "fr": "Client", "nl": "Opdrachtgever"}
    paper = f"# Stage B\n{accepts}\n{clients[language]}:\n~\nHelen Carver\n{late}"
    assert read(paper).decision is not Verdict.ACCEPTED
    assert read(paper.removesuffix(late)).decision is Verdict.ACCEPTED


def test_a_row_of_a_time_sheet_limits_nothing() -> None:
    rows = "Thu | 07:30 | 16:30 outstanding defects\nFri | 07:30 | 12:30 snags, travel home"
    assert read(_CERTIFICATE.format(rows)).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("remark", "limits"),
    [
        ("very tidy work, thank you", False),
        ("none attached", False),
        ("paint touch-up in room 4 by Friday", True),
    ],
)
def test_praise_in_a_remark_limits_nothing(remark: str, limits: bool) -> None:
    paper = _CERTIFICATE.format(f"[x] Accepted\n[ ] Not accepted\nObservations: {remark}")
    assert (read(paper).decision is not Verdict.ACCEPTED) is limits


def test_no_objection_is_no_refusal() -> None:
    sentence = "De gemeente heeft geen bezwaar en aanvaardt de oplevering."
    assert say_of_sentence(sentence, ("nl", "en"))[0] is Say.ACCEPT
