"""What stands beside the passages of a page: cells of rows, and what is drawn where one signs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sign_off_paper import UNWEIGHED, draw
from tollgate.advisors.documents.decision.against import speaks_against
from tollgate.advisors.documents.decision.annotated import PLACES, Annotated, annotated
from tollgate.advisors.documents.decision.beside import Sort, Thing, things_beside
from tollgate.advisors.documents.decision.gist import WHERE, where
from tollgate.advisors.documents.decision.passages import Box, Passage, passages
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.pages.pages import Document, FormField, Page

_FORM = """
# Certificate of Completion
Client: Brightwell Library Trust
The client has looked at Stage 3 and takes it over.
Joinery | inspected and passed | 4,500.00
Signed for the client
{client}
Ellen Marsh, 12 June 2026
"""


def _opened(client: str = "~") -> Document:
    return open_document(draw(_FORM.format(client=client)), Limits())


def _beside(document: Document) -> list[Thing]:
    return things_beside(passages(document, "en"), document)


def test_a_row_is_cut_to_its_cells_with_words() -> None:
    document = _opened()
    told = passages(document, "en")
    cells = [each for each in _beside(document) if each.sort is Sort.CELL]
    row = {each.text: each for each in cells if each.text in ("Joinery", "inspected and passed")}
    assert len(row) == 2
    first, second = row["Joinery"], row["inspected and passed"]
    assert first.edges[2] < second.edges[0]
    assert told[first.passage].text.startswith("Joinery")
    assert document.pages[0].text[second.start : second.end] == "inspected and passed"
    assert not any("4,500" in each.text for each in cells)  # nothing is said without letters


@pytest.mark.parametrize(("client", "sort"), [("~", Sort.STROKE), ("_", Sort.LINE)])
def test_what_is_drawn_where_one_signs_is_there(client: str, sort: Sort) -> None:
    drawn = [each.sort for each in _beside(_opened(client)) if not each.text]
    assert sort in drawn


def test_fields_for_a_signature_know_whether_they_are_signed() -> None:
    document = _opened("")
    fields = tuple(
        FormField(f"s{at}", "signature", value, (60.0, 400.0 + 40 * at, 200.0, 430.0 + 40 * at))
        for at, value in enumerate(("", "Ellen Marsh"))
    )
    page = replace(document.pages[0], fields=(*fields, replace(fields[0], kind="text")))
    drawn = [each.sort for each in _beside(replace(document, pages=(page,))) if not each.text]
    assert drawn[:2] == [Sort.FIELD, Sort.SIGNED_FIELD]
    assert drawn.count(Sort.FIELD) == 1


def test_no_more_is_kept_than_the_limits_and_the_lowest_lines_are() -> None:
    rules = tuple((50.0, float(at), 200.0, float(at)) for at in range(50, 250))
    page = Page(1, "", 600.0, 800.0, rules=(*rules, (50.0, 300.0, 580.0, 300.0)))
    found = things_beside([], Document(pages=(page,) * 9))
    assert len(found) == 120
    first = [each.edges[1] * 800 for each in found if each.sheet == 0]
    assert sorted(first) == pytest.approx(range(220, 250))  # the longest rule is none to sign on


def test_a_place_to_sign_and_what_is_drawn_in_it_know_whose_they_are() -> None:
    heard = hear(_opened(), UNWEIGHED)
    assert heard is not None
    told = heard.told
    paper = annotated(told, heard.kind.type, heard.judgement, speaks_against(told), shown=True)
    marks = zip(paper.beside, paper.places_beside, strict=True)
    assert "client signed" in {PLACES[place] for each, place in marks if each.sort is Sort.STROKE}


def test_where_things_stand_from_each_other() -> None:
    def at(sheet: int, x0: float, y0: float, x1: float, y1: float) -> Passage:
        return Passage("x", Box.NONE, sheet, False, edges=(x0, y0, x1, y1))

    told = [
        at(0, 0.1, 0.70, 0.4, 0.72),  # a caption
        at(0, 0.1, 0.66, 0.3, 0.69),  # above it
        at(0, 0.6, 0.70, 0.9, 0.72),  # to its right
        at(1, 0.1, 0.70, 0.4, 0.72),  # as the first, on another page
    ]
    seen = where(Annotated(told, [0] * 4, [0] * 4, [[0.0] * 5] * 4))
    assert seen.shape == (4, 4)
    assert len({*seen[0, :3].tolist()}) == 3  # itself, above and beside are told apart
    assert seen[0, 1] != seen[1, 0]
    assert {*seen[:3, 3].tolist(), *seen[3, :3].tolist()} == {WHERE - 1}
    assert seen[3, 3] == seen[0, 0]
    assert seen.max() < WHERE
