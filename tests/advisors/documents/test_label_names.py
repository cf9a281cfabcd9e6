"""Label names of many trades in seven languages are told by the sense of their words, and names,
titles and spans of prose by the small words, offices and greetings around them."""

import tomllib
from pathlib import Path

import pytest

from tollgate.advisors.documents.candidates.people import _named
from tollgate.advisors.documents.vocabulary.label_words import senses
from tollgate.advisors.documents.vocabulary.persons import person_in, without_office
from tollgate.advisors.documents.vocabulary.small_words import does, says

TABLE = tomllib.loads(Path(__file__).with_name("label_names.toml").read_text("utf-8"))
# What at least one word of such a label must mean.
MEANT = {
    "client": "client",
    "project": "project deliverable subject",
    "project_code": "number contract project",
    "milestone": "milestone stage deliverable invoice",
    "signatory_name": "name signature accept represents client",
    "signatory_title": "title represents",
    "signature_date": "date signature accept",
    "amount": "amount payable total net",
    "po_number": "order",
    "change_order_number": "change",
    "vendor": "vendor",
    "date_other": "issued deadline period done invoice contract order date paper offer",
    "code_other": "invoice registry paper offer ticket order client vendor contract our done",
    "person_other": "contact manager vendor issued paper",
    "amount_other": "original previous tax gross retention budget revised rate total contract",
}


@pytest.mark.parametrize("language", TABLE)
def test_labels_are_told_by_their_words(language: str) -> None:
    languages = (language,) if language == "en" else (language, "en")
    listed = [(kind, name) for kind, names in TABLE[language].items() for name in names]
    assert len(listed) > 250
    unknown = [
        (kind, name)
        for kind, name in listed
        if not set(senses(name, languages)) & set(MEANT[kind].split())
    ]
    assert len(unknown) < 0.03 * len(listed), unknown


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harriet Okonjo-Pell CEng", "Harriet Okonjo-Pell"),
        ("Captain Lowenna Tregear", "Lowenna Tregear"),
        ("Sister Agnes Whitcombe, matron", "Agnes Whitcombe"),
        ("M. Jean Petit", "Jean Petit"),
        ("Suor GiacintaPelli, economa", "Suor GiacintaPelli"),
        ("R.J. Hoekema, afdelingsmanager", "R.J. Hoekema"),
        ("Dear Ms Oduya", None),
        ("Sehr geehrter Herr Mertgen", None),
        ("Bonjour Émile", None),
        ("Value USD", None),
    ],
)
def test_a_name_without_what_is_no_part_of_it(text: str, name: str | None) -> None:
    found = person_in(text)
    assert (text[found[0] : found[1]] if found is not None else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Superintendent Carla Neff", "Carla Neff"),
        ("Yvette Marchbanks Controller", "Yvette Marchbanks"),
        ("Col Whitby Site Manager", "Col Whitby"),
        ("Document sent to Graham Pruitt (Managing Partner)", "Graham Pruitt"),
        ("20:11 UTC Graham Pruitt declined to sign.", "Graham Pruitt"),
        ("Je soussigné(e) Ludovic Etcheverry, Directeur", "Ludovic Etcheverry"),
        ("Initials for the client: tm = Tamsin Mabey", "Tamsin Mabey"),
        ("Print name Hattie Broom", "Hattie Broom"),
        ("Name M. Ackroyd, Line Supervisor", "M. Ackroyd"),
        ("Nombre y cargoJulián Arnedo, encargado", "Julián Arnedo"),
    ],
)
def test_a_name_in_the_middle_of_a_line_is_a_candidate(text: str, name: str) -> None:
    assert name in [text[begin:end] for _, begin, end in _named(text)]


def test_offices_run_into_a_name() -> None:
    assert without_office("Projektleiterin Saskia Rohde") == "Saskia Rohde"
    assert without_office("Claire Vasseur Directrice") == "Claire Vasseur"
    assert without_office("Ana Prado") == "Ana Prado"


def test_small_words_end_a_name() -> None:
    assert does("under", ("en",)) == "joining"
    assert does("encontram", ("pt", "en")) == "doing"
    assert does("Zwischen", ("de", "en")) == "joining"
    assert does("notre", ("fr", "en")) == "pointing"
    assert does("gli", ("it", "en")) == "article"
    assert does("Riverside", ("en",)) is None


@pytest.mark.parametrize(
    ("text", "language", "clause"),
    [
        ("I have the test certificates in my hand", "en", True),
        ("painted, tested and signed off", "en", False),
        ("die Dokumentation ist vollständig übergeben", "de", True),
        ("le bouton soit déplacé en haut", "fr", True),
        ("el informe sea entregado", "es", True),
        ("il capitolato venga corretto", "it", True),
        ("de tekeningen zijn aangepast", "nl", True),
        ("o relatório seja entregue", "pt", True),
    ],
)
def test_a_clause_of_its_own_has_a_verb(text: str, language: str, clause: bool) -> None:
    assert says(text, language) is clause
