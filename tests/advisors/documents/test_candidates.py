"""What may be a value: cut before labels nobody knows, told apart by what stands beside it."""

from __future__ import annotations

from sign_off_paper import draw
from tollgate.advisors.documents.candidates.ranking import Choices
from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.candidates.texts import listed, pieces
from tollgate.advisors.documents.candidates.traits import shape_of
from tollgate.advisors.documents.fitted import RULES_ALONE
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.local_engine import scene_in
from tollgate.advisors.documents.pages.opening import Limits, open_document


def _scene(layout: str) -> Scene:
    told = scene_in(open_document(draw(layout), Limits()), RULES_ALONE)
    assert told is not None
    return told[0]


def _named(scene: Scene, text: str) -> Found:
    return next(found for _, found in listed(scene) if found.text == text)


def test_a_value_ends_before_a_label_that_nobody_knows() -> None:
    scene = _scene(
        "# Übergabeprotokoll\nObjekt: Hort Amselweg, Anbau Zeichen der Ablage: 65-B/771\n"
        "Bauherrin: Gemeinde Hohenfelde\nDer Anbau ist abgenommen."
    )
    assert _named(scene, "Hort Amselweg, Anbau")


def test_a_name_beside_the_number_of_the_project_is_told_so() -> None:
    scene = _scene("# Acceptance\nHarbour Dispatch System, project 60-118\nWe accept stage 2.")
    choices = Choices(scene, decided=True)
    choices.known["project_code"] = _code(scene, "60-118")
    traits = next(
        one.traits
        for one in choices.candidates("project")
        if one.found.text == "Harbour Dispatch System"
    )
    assert "beside:project_code:ahead:words" in traits


def _code(scene: Scene, text: str) -> Found:
    number, page = next(iter(scene.sheets.pages.items()))
    at = page.text.index(text)
    return Found(text, number, at, at + len(text))


def test_sums_addresses_and_small_words_show_in_the_shape() -> None:
    assert "shape:money" in shape_of("C Stahlbau montiert, Betrag EUR 305.000,00")
    assert "shape:mail" in shape_of("Mina Achterberg <mina@stilt.example>")
    assert "last:small" in shape_of("Port autonome de")
    assert "first:small" in shape_of("Entre la Fondation Blanc")
    assert not {"shape:money", "shape:mail", "last:small"} & shape_of("Port autonome de Valbrec")


def test_marks_before_a_name_are_no_part_of_it() -> None:
    text = "\n: ☒ Segundo entregable (informe)"
    found = list(pieces(Found(text, 1, 40, 40 + len(text)), ("es",)))
    assert found[0].text == "Segundo entregable (informe)"
    assert found[0].start == 40 + text.index("Segundo")
    assert all(each.text[0].isalnum() for each in found)
