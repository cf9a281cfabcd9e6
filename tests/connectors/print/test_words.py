"""Words, numbers and glyphs: every language says everything, and every listed sign can be set."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from string import Formatter

import pytest
from babel.numbers import parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from tollgate.connectors.print.glyphs import MISSING, covered, showable
from tollgate.connectors.print.locales import languages, words, writing
from tollgate.connectors.print.render import render
from tollgate.domain.invoicing.posted import Line
from tollgate.domain.invoicing.printed import Accepted, Printed, read_accepted
from tollgate.kernel.money import Money


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_has_every_word_with_its_places(language: str) -> None:
    english, own = words("en"), words(language)
    assert list(own) == list(english)
    for key, text in own.items():
        assert text.strip() and _places(text) == _places(english[key]), key
        assert covered().issuperset(text), key


def test_the_seven_languages_are_there() -> None:
    assert languages() == {"en", "de", "fr", "es", "nl", "it", "pt"}


def test_the_place_of_writing_decides_on_dates_and_signs() -> None:
    day, amount = date(2026, 3, 9), Money(123_456_789, "USD")
    assert writing("en", "US").day(day) == "Mar 9, 2026"
    assert writing("en", "GB").day(day) == "9 Mar 2026"
    assert writing("en", "US").money(amount) == "$1,234,567.89"
    assert writing("de", "DE").number(amount) == "1.234.567,89"
    assert writing("DE-at", "AT").language == "de"
    assert writing("pl", "PL").language == "en"
    assert writing("../en", "").language == "en"


def test_iso_4217_decides_on_decimals() -> None:
    w = writing("en", "US")
    assert w.number(Money(1234, "JPY")) == "1,234"
    assert w.number(Money(1234, "KWD")) == "1.234"
    assert w.money(Money(5, "KWD")).endswith("0.005")
    assert w.number(Money(9_000_000_000_000_000, "EUR")) == "90,000,000,000,000.00"
    assert w.rate(750) == "7.5 %"
    assert writing("de", "DE").rate(1900) == "19 %"


@given(
    st.integers(-9_000_000_000_000_000, 9_000_000_000_000_000),
    st.sampled_from(["EUR", "JPY", "KWD"]),
    st.sampled_from(sorted(languages())),
)
def test_no_amount_changes_when_it_is_written(minor: int, currency: str, language: str) -> None:
    amount, w = Money(minor, currency), writing(language, "")
    back = parse_decimal(w.number(amount), locale=w.locale)
    assert back == Decimal(amount.major)
    assert re.sub(r"\D", "", w.money(amount)) == re.sub(r"\D", "", amount.major)


def test_every_covered_sign_can_be_set(
    make: Callable[..., Printed], read: Callable[[bytes], str]
) -> None:
    signs = " ".join(sorted(covered() - {" "}))
    net = Money(1, "EUR")
    text = read(render(make(number=signs[:600], lines=(Line(signs, net, "standard", 0),))))
    assert "Ł" in text and "Ж" in text and "Ω" in text


def test_signs_without_a_glyph_become_squares_and_invisible_ones_vanish() -> None:
    assert showable("Łódź – Ångström") == "Łódź – Ångström"
    assert showable("A\u030angstro\u0308m") == "Ångström"
    assert showable("東京\t株\u202e\x00") == f"{MISSING * 2} {MISSING}"
    assert showable("x" * 100).replace("\u200b", "") == "x" * 100


def test_the_draft_says_who_accepted() -> None:
    assert read_accepted("Weiß, Jürgen, 2026-03-05") == Accepted("Weiß, Jürgen", date(2026, 3, 5))
    assert read_accepted("client, 2026-03-05") == Accepted("", date(2026, 3, 5))
    assert read_accepted("client, 2026-13-05") is None
    assert read_accepted("somebody") is None
