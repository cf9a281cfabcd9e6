"""Concepts: the same names for the same matter in every language, and the table they come from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tollgate.advisors import concepts
from tollgate.advisors.concepts import concept_terms, concepts_of, lexicon
from tollgate.advisors.grounding.vocabulary import LANGUAGES
from tollgate.advisors.mail.labelled import matter_first
from tollgate.domain.receivables.said import Label


def _names(sentence: str, language: str) -> set[str]:
    return {name for _, found in concepts_of(sentence, language) for name in found}


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The invoice was billed twice.", "en"),
        ("Die Rechnung wurde doppelt gestellt.", "de"),
        ("La facture a été comptée deux fois.", "fr"),
        ("La factura vino por duplicado.", "es"),
        ("La fattura è arrivata due volte.", "it"),
        ("De factuur is dubbel verstuurd.", "nl"),
        ("A fatura veio em duplicado.", "pt"),
    ],
)
def test_a_matter_has_one_name_in_every_language(sentence: str, language: str) -> None:
    assert {"invoice", "twice"} <= _names(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("We can't pay.", "en"),
        ("Wir können nicht zahlen.", "de"),
        ("Nous ne pouvons pas payer.", "fr"),
        ("No podemos pagar.", "es"),
        ("Non possiamo pagare.", "it"),
        ("Wij kunnen niet betalen.", "nl"),
        ("Não podemos pagar.", "pt"),
    ],
)
def test_what_stands_beside_a_refusal_is_told_apart(sentence: str, language: str) -> None:
    assert "not~pay" in set(concept_terms([sentence], language))


def test_the_kinds_of_figures_have_names() -> None:
    said = _names("INV-22 of 3/4/2026: 19 % on € 250, not 12?", "en")
    assert {"code", "date", "percent", "money", "number", "asks"} <= said


def test_neighbours_keep_their_order_and_pairs_do_not() -> None:
    found = set(concept_terms(["Please send a copy."], "en"))
    assert {"please send", "send copy", "copy+send"} <= found
    assert "copy send" not in found


def test_english_words_count_in_other_languages_where_those_have_none() -> None:
    assert "proof" in _names("Bitte die remittance schicken.", "de")


def test_every_line_of_the_table_has_words_in_every_language() -> None:
    lines = (Path(concepts.__file__).parent / "concepts.txt").read_text("utf-8").splitlines()
    rows = [line.split("|") for line in lines if line.count("|")]
    assert all(len(row) == 1 + len(LANGUAGES) and all(map(str.strip, row)) for row in rows)
    names = [row[0].strip() for row in rows]
    assert len(names) == len(set(names))
    assert all(lexicon(language).words for language in LANGUAGES)


def test_a_matter_to_resolve_comes_before_a_notice() -> None:
    noted = (Label.ALREADY_PAID, Label.DOCUMENT_REQUEST)
    assert matter_first(noted) == (Label.DOCUMENT_REQUEST, Label.ALREADY_PAID)
    assert matter_first((Label.TAX_QUESTION, Label.ACCEPTANCE))[0] is Label.TAX_QUESTION
    assert matter_first((Label.ACCEPTANCE,)) == (Label.ACCEPTANCE,)
