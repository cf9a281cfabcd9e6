"""What takes an acceptance away again, whatever is ticked or signed beside it."""

from __future__ import annotations

import pytest

from sign_off_paper import FITTED, read
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.options import find_choices
from tollgate.advisors.documents.pages.pages import Document, Ink, Page, Segment, Word
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.signing.marks import like_a_hand
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import Say, stance_of

_MINUTES = """
# Minutes of steering committee no. 11
Project: Control Room Renewal. Client: Elmshagen Harbour Railway
{}
Signed for the Client
~
Birgit Rehse, Head of Operations
"""
_FORM = """
# Change request CR-0014
Customer: Mariner Pension Trustees
Price: GBP 17,600.00
{}
Signed for the Customer
~
Ines Falkner, Programme Manager
"""


@pytest.mark.parametrize(
    "text",
    [
        "The minutes of meeting no. 10 were approved.",
        "The minutes of meeting no. 10 were approved.\n"
        "No decision is taken today on the acceptance of Module B.",
    ],
)
def test_approved_minutes_accept_no_work(text: str) -> None:
    assert read(_MINUTES.format(text)).decision is not Verdict.ACCEPTED


def test_an_answer_that_says_no_in_words_nobody_listed() -> None:
    reading = read(_FORM.format("[ ] proceed\n[x] not proceed\n[ ] price only"))
    assert reading.decision is not Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("limits", "verdict"),
    [
        ("", Verdict.ACCEPTED),
        (
            "Limits set by the customer:\n- provided that the go-live of 1 July does not move\n"
            "- provided that no more than 22 days are charged",
            Verdict.ACCEPTED_WITH_CONDITIONS,
        ),
    ],
)
def test_a_list_of_limits_under_words_nobody_listed(limits: str, verdict: Verdict) -> None:
    assert read(_FORM.format(f"[x] Approved\n[ ] Declined\n{limits}")).decision is verdict


def test_two_officers_are_wanted_and_one_signed() -> None:
    rule = (
        "This agreement has effect only when it carries the signatures of two officers\n"
        "of the Customer."
    )
    assert read(_FORM.format(f"[x] Approved\n[ ] Declined\n{rule}")).signed is False


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("This certificate is not a certificate that any work has been accepted.", "en"),
        ("Claims for goods rejected or damaged must reach us within three days.", "en"),
        ("Algemene voorwaarden: acceptatie onder voorbehoud geldt als afkeuring.", "nl"),
    ],
)
def test_terms_that_name_refusals_refuse_nothing(text: str, language: str) -> None:
    assert FITTED.voice.is_silent(text, language)
    assert not FITTED.voice.limits_surely(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Accepted on the condition that the failed scenarios are re-run before go-live.", "en"),
        ("conforme con salvedades", "es"),
        ("Das Werk wird abgenommen, sobald die beiden Türen gerichtet sind.", "de"),
        ("Goedgekeurd, mits de kitvoegen vóór vrijdag zijn hersteld.", "nl"),
    ],
)
def test_limits_are_heard_in_any_wording(text: str, language: str) -> None:
    chances = FITTED.voice.chances(text, language)
    assert max(chances, key=lambda name: chances[name]) == "conditional"


@pytest.mark.parametrize(
    "text",
    [
        "Decision of the customer: the change is not granted.",
        "The Owner does not find the work\nsubstantially complete: eleven rooms have no audio.",
    ],
)
def test_what_is_not_granted_or_not_found_complete_is_not_accepted(text: str) -> None:
    assert read(_FORM.format(text)).decision is not Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Decisione del committente: la variante non è accolta."),
        ("es", "Decisión del cliente: la variación no ha sido admitida."),
        ("fr", "Décision du client : la variante n'est pas retenue."),
        ("de", "Entscheidung des Auftraggebers: Dem Nachtrag wird nicht stattgegeben."),
        ("nl", "Besluit van de opdrachtgever: het verzoek is niet ingewilligd."),
        ("pt", "Decisão do cliente: o pedido não foi deferido."),
    ],
)
def test_what_is_not_granted_is_refused_in_every_language(language: str, text: str) -> None:
    assert stance_of(fold(text), (language, "en")) is Say.REJECT


_PROTOCOL = """
# Procès-verbal de réception
Maître d'ouvrage : Commune de Valmorin
Le maître d'ouvrage accepte les travaux du lot 3.
{}
Pour le maître d'ouvrage
~
Odile Ferrand, maire
"""


@pytest.mark.parametrize(
    ("paper", "stamp"),
    [(_FORM, "[x] Approved\n[ ] Declined\ndo not use"), (_PROTOCOL, "ne plus utiliser")],
)
def test_a_paper_that_must_not_be_used_accepts_nothing(paper: str, stamp: str) -> None:
    whole, _, last = stamp.rpartition("\n")
    assert read(paper.format(whole)).decision is Verdict.ACCEPTED
    assert read(paper.format(f"{whole}\n{last}")).decision is Verdict.UNDECIDED


@pytest.mark.parametrize("second_line", ["", " |  | le"])
def test_a_filled_table_of_reserves_limits_though_its_heading_goes_on(second_line: str) -> None:
    table = f"Réserve | À lever pour\n{second_line}\n1 Étiquetage à refaire | 15/09/2026"
    assert read(_PROTOCOL.format("")).decision is Verdict.ACCEPTED
    assert read(_PROTOCOL.format(table)).decision is Verdict.ACCEPTED_WITH_CONDITIONS


def test_a_ring_that_hides_what_tells_two_answers_apart_is_no_answer() -> None:
    words, left = [], 100.0
    text = "Dictamen: APTO/ APTO"
    for word in text.split():
        start = text.index(word, words[-1].end if words else 0)
        words.append(Word(start, start + len(word), (left, 100.0, left + 30, 112.0), 10.0))
        left += 40
    ring = Ink((178.0, 94.0, 214.0, 118.0), False, 0.1)
    line = Segment(0, len(text), (100.0, 100.0, 214.0, 112.0), 0, 10.0)
    page = Page(1, text, 595, 842, source="ocr", words=tuple(words), segments=(line,), ink=(ring,))
    found = find_choices(Sheets(Document((page,)), ("es",)), {})
    assert found.unclear and not found.options


@pytest.mark.parametrize(("density", "signs"), [(0.2, True), (0.53, False)])
def test_a_low_dark_word_that_nobody_could_read_is_no_signature(
    density: float, signs: bool
) -> None:
    assert like_a_hand((303.5, 355.9, 330.7, 365.1), density) is signs
