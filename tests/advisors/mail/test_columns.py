"""Tables in mails: what a place stands under."""

from __future__ import annotations

import pytest

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.columns import begins_line, heading, own_line
from tollgate.advisors.mail.number_places import Role, head_role


def at(text: str, word: str) -> Span:
    start = text.index(word)
    return Span(start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word", "head"),
    [
        ("your ref our doc gross\na-1 77 5.00\na-2 78 6.00", "a-2", "your ref our doc gross"),
        ("ref | invoice | status\n19 | e-6001 | posted", "e-6001", "invoice"),
        ("item  doc no\npump  x-55", "x-55", "doc no"),
        ("we still have these open, all of them:\na-1\na-2", "a-2", None),
        ("number total\na-1 5.00\n\na-2 6.00\na-3 7.00", "a-3", None),
        ("your ref our doc\na-1 77", "77", None),
    ],
)
def test_heading(text: str, word: str, head: str | None) -> None:
    assert heading(text, at(text, word)) == head


def test_lines() -> None:
    text = "see\n- a-1\na-2 is late"
    assert own_line(text, at(text, "a-1")) and not own_line(text, at(text, "a-2"))
    assert begins_line(text, at(text, "a-2")) and not begins_line(text, at(text, "late"))


def test_the_first_noun_of_a_heading_tells() -> None:
    assert head_role("your ref our doc") is Role.INVOICE
    assert head_role("purchase order") is Role.ORDER
    assert head_role("gross total") is None
