"""Passages with what the rules made of them: places to sign, what is said, how clauses lean, and
what was made of the whole."""

from __future__ import annotations

import pytest

from sign_off_paper import UNWEIGHED, draw
from tollgate.advisors.documents.decision.against import speaks_against
from tollgate.advisors.documents.decision.annotated import (
    DECISIONS,
    FLAGS,
    PLACES,
    SAID,
    VOICES,
    Annotated,
    annotated,
    unread,
)
from tollgate.advisors.documents.decision.passages import Box, Passage
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.pages.pages import Document

_FORM = """
# Certificate of Completion
Client: Brightwell Library Trust
Contractor: Ferris and Lowe Engineers Ltd
The client has looked at Stage 3 and takes it over.
[x] Accepted
[ ] Not accepted
Signed for the client
{client}
Ellen Marsh, 12 June 2026
Signed for the contractor
~
Owen Ferris, 11 June 2026
"""


def _opened(client: str = "~") -> Document:
    return open_document(draw(_FORM.format(client=client)), Limits())


def _read(document: Document) -> Annotated:
    heard = hear(document, UNWEIGHED)
    assert heard is not None
    against = speaks_against(heard.told)
    return annotated(heard.told, heard.kind.type, heard.judgement, against, shown=True)


def _named(paper: Annotated) -> dict[str, tuple[str, str]]:
    """What each passage is as a place to sign and as something said, by its words."""
    marks = zip(paper.told, paper.places, paper.said, strict=True)
    return {
        " ".join(each.text.split()).lstrip("☐☒☑ "): (PLACES[place], SAID[said])
        for each, place, said in marks
    }


def test_places_to_sign_know_their_side_and_whether_they_are_filled() -> None:
    signed, blank = _named(_read(_opened())), _named(_read(_opened("_")))
    assert signed["Signed for the client"][0] == "client signed"
    assert blank["Signed for the client"][0] == "client blank"
    assert signed["Signed for the contractor"][0] == "vendor signed"
    assert signed["Certificate of Completion"] == ("", "")


def test_answers_and_sentences_know_what_they_say() -> None:
    told = _named(_read(_opened()))
    assert told["Accepted"][1] == "accept taken"
    assert told["Not accepted"][1] == "reject left"
    assert told["The client has looked at Stage 3 and takes it over."][1].startswith("accept")


def test_clauses_lean_and_what_is_no_clause_does_not() -> None:
    told = [
        Passage(text, Box.NONE, 0, False)
        for text in ("The client accepts Stage 3\nwithout reservation.", "Accepted")
    ]
    clause, word = unread(told, UNWEIGHED.voice, "en").voices
    assert sum(clause) == pytest.approx(1.0)
    assert VOICES[clause.index(max(clause))] == "accepts"
    assert word == [0.0] * len(VOICES)


def test_the_whole_is_told_by_flags_that_are_all_down_where_no_rules_read() -> None:
    read = _read(_opened())
    assert len(read.flags) == FLAGS
    assert set(read.flags) == {0.0, 1.0}
    assert read.flags[0] == 1.0
    assert read.flags != _read(_opened("_")).flags
    plain = unread(read.told, UNWEIGHED.voice, "en")
    assert set(plain.flags) == {0.0}
    assert set(plain.places) == set(plain.said) == {0}


def test_how_words_lean_is_bounded() -> None:
    chances = dict.fromkeys(DECISIONS, 0.0) | {"accepted": 1.0}
    words = _read(_opened()).with_words(chances).words
    assert words[DECISIONS.index("accepted")] == 0.0
    assert min(words) == pytest.approx(-2.303, abs=0.001)  # a thousandth, and no less
