"""Answers by columns and questions with both answers printed: a "no" in one row, or no tick at all,
is no acceptance."""

from __future__ import annotations

import pytest

from sign_off_paper import draw, read, read_whole
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.columns import open_questions, refused_row
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict

_ZONES = """
# Acceptance, build stage
Client: Congress of Upland Hydrologists
Contractor: Fennel Street Live
Zone | Accepted
Zone 1, Arrivals | {}
Zone 2, Keynote hall | {}
The client takes over the zones marked yes.
Signed for the client
~
Beatrix Oberhauser, Congress Secretary
"""
_SLIP = """
# Work slip
Client: Harrow Vale Water Ltd
{}
Signed for the client
~
Judith Okafor, Estates Manager
"""


def sheets_of(layout: str, language: str) -> Sheets:
    return Sheets(open_document(draw(layout), Limits()), (language, "en"))


def test_all_rows_accepted_is_an_acceptance_and_one_refused_is_none() -> None:
    assert read(_ZONES.format("yes", "yes")).decision is Verdict.ACCEPTED
    assert read(_ZONES.format("yes", "no")).decision is Verdict.ACCEPTED_WITH_CONDITIONS


@pytest.mark.parametrize(
    ("language", "head", "no"),
    [("de", "Abgenommen", "nein"), ("fr", "Accepté", "non"), ("nl", "Akkoord", "nee")],
)
def test_the_refused_row_is_found_in_other_languages(language: str, head: str, no: str) -> None:
    yes = {"de": "ja", "fr": "oui", "nl": "ja"}[language]
    paper = f"# Liste\nZone | {head}\nNord | {yes}\nSud | {no}\n"
    found = refused_row(sheets_of(paper, language))
    assert found is not None and found.text == no
    assert refused_row(sheets_of(paper.replace(f"Sud | {no}", f"Sud | {yes}"), language)) is None


@pytest.mark.parametrize(
    "asked",
    [
        "Work accepted? | yes   no",
        "Work satisfactory | yes   no",
        "Do you accept the work? | Yes | No",
        "Do you accept the work? Yes / No",
        "Wird die Leistung abgenommen? | ja | nein",
        "Acceptez-vous les travaux ? | oui | non",
    ],
)
def test_a_question_with_both_answers_and_no_tick_is_no_acceptance(asked: str) -> None:
    slip = _SLIP.format(asked)
    assert read(slip).decision is not Verdict.ACCEPTED
    assert read_whole(slip).decision is not Verdict.ACCEPTED


def test_a_sentence_beside_an_open_question_of_another_matter_is_heard() -> None:
    said = "The Client accepts the works described above without reservation.\n"
    assert read(_SLIP.format(said + "Visit wanted? | yes   no")).decision is Verdict.ACCEPTED


def test_ticks_under_two_columns_answer_the_rows() -> None:
    table = """
# Exit report
Criterion | Yes | No
Users trained | X |
{} | {} |
"""
    answered = sheets_of(table.format("Release is accepted", "X"), "en")
    assert open_questions(answered, []) == []
    left = sheets_of(table.format("Release is accepted", ""), "en")
    assert len(open_questions(left, [])) == 1


@pytest.mark.parametrize(
    ("approved", "refused"), [("x | ", False), (" | x", True)], ids=["under yes", "under no"]
)
def test_a_tick_under_no_refuses_what_its_row_asks(approved: str, refused: bool) -> None:
    paper = (
        "# Stage completion record\nClient: Tidewell Parish Council\nCheck | Yes | No\n"
        f"All drawings received | x |\nStage approved by the client | {approved}\n"
        "Signed for the client\n~\nHester Vane, Clerk\nDate: 12 March 2026"
    )
    row = refused_row(sheets_of(paper, "en"))
    assert (row is not None and row.text.startswith("Stage approved")) is refused
    if refused:
        assert read_whole(paper).decision is not Verdict.ACCEPTED
