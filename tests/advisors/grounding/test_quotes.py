"""A quote is found exactly or nearly, its span always slices the source, and nothing is guessed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.grounding.quotes import find, places


@pytest.mark.parametrize(
    ("quote", "source", "stands"),
    [
        ("accepted in full", "It is accepted in full.", "accepted in full"),
        ("accepted in full", "It is accepted\n   in full.", "accepted\n   in full"),
        ("the office", "the o\ufb03ce is done", "the o\ufb03ce"),
        ("client's word", "the client\u2019s word", "client\u2019s word"),
        ('"final" version', "the \u201cfinal\u201d version", "\u201cfinal\u201d version"),
        ("acceptance", "accep\u00adtance", "accep\u00adtance"),
        ("acceptance of", "the accep-\ntance of it", "accep-\ntance of"),
        ("2025-2026", "years 2025\u20132026", "2025\u20132026"),
        ('"the works are accepted"', "and the works are accepted here", "the works are accepted"),
        ("réception", "la re\u0301ception", "re\u0301ception"),
        ("EUR 500.00", "EUR\u00a0500.00", "EUR\u00a0500.00"),
    ],
)
def test_forgiven(quote: str, source: str, stands: str) -> None:
    found = find(quote, source)
    assert found is not None
    assert found.of(source) == stands


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("Accepted in full", "accepted in full"),  # case
        ("EUR 500.00", "EUR 1,500.00"),
        ("500.00", "1,500.00"),
        ("1,500", "1,500.00"),
        ("1500", "1,500"),
        ("10 June", "110 June"),
        ("accept", "accepted"),
        ("accepted ... in full", "accepted, with the terms below, in full"),
        ("102", "10\u00b2"),
        ("accepted", "acce\u200bpted"),
        ("accepted", "aссepted"),  # two Cyrillic letters
        ("", "anything"),
        ("   ", "any thing"),
        ("not there", "here"),
        ("fin", "o\ufb03nal"),  # begins inside a ligature
    ],
)
def test_refused(quote: str, source: str) -> None:
    assert find(quote, source) is None


def test_the_nearest_of_several() -> None:
    text = "paid, paid, paid"
    assert [span.start for span in places("paid", text)] == [0, 6, 12]
    found = find("paid", text, near=7)
    assert found is not None and found.start == 6


@given(st.text(), st.text(), st.text())
def test_spans_slice_to_the_quote(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    for span in places(quote, text):
        assert 0 <= span.start < span.end <= len(text)
        shown = "".join(span.of(text).split())
        assert shown == "".join(quote.split()) or not text.isascii() or "-" in text or '"' in quote


words = st.lists(st.sampled_from("Die Abnahme wird été œuvre 1.234,50 EUR (final) über".split()))


@given(words, st.sampled_from([" ", "\n", "  ", "\u00a0", " \n "]))
def test_white_space_is_forgiven(parts: list[str], gap: str) -> None:
    quote = " ".join(parts)
    text = "x " + gap.join(parts) + " y"
    found = find(quote, text)
    assert (found is not None) == bool(parts)
    if found is not None:
        assert found.of(text).split() == quote.split()


@given(words)
def test_composition_is_forgiven(parts: list[str]) -> None:
    quote = " ".join(parts)
    text = "a " + unicodedata.normalize("NFD", quote) + " b"
    found = find(quote, text)
    if parts:
        assert found is not None
        assert unicodedata.normalize("NFC", found.of(text)) == quote
