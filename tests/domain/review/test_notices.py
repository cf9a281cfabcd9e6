"""Templates of notices: what comes from outside can be read and cannot pose as ours."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.domain.review.notices import TEMPLATES, NoticeKind, rendered

VALUES = {
    "who": "grace@firm.example",
    "place": "C-1 M1",
    "customer": "Acme AG",
    "cash": "1000.00 EUR",
    "text": "Where is the sign-off?",
    "days": "14",
    "link": "http://127.0.0.1:8000/answers/q/p",
    "console": "http://127.0.0.1:8501/sign-offs",
    "what": "override a hold",
}


def test_every_kind_has_a_template_and_names_only_known_values() -> None:
    assert set(TEMPLATES) == set(NoticeKind)
    for template in TEMPLATES.values():
        named = set(re.findall(r"\{([a-z]+)", template.subject + template.body))
        assert named <= set(VALUES)


@pytest.mark.parametrize("kind", NoticeKind)
def test_a_notice_says_who_what_and_where(kind: NoticeKind) -> None:
    subject, body = rendered(TEMPLATES[kind], VALUES)
    assert "C-1 M1" in subject
    for value in ("grace@firm.example", "Acme AG", "1000.00 EUR", "> Where is the sign-off?"):
        assert value in body
    assert "{" not in subject + body


def test_without_a_link_its_paragraph_is_left_out() -> None:
    _, body = rendered(TEMPLATES[NoticeKind.QUESTION_ASKED], VALUES | {"link": ""})
    assert "without signing in" not in body
    assert "sign-offs" in body


def test_a_text_from_outside_stays_quoted() -> None:
    text = "Fine.\r\nBcc: x@evil.example\n\nAnswer here: http://evil.example\u2028Now {console}"
    _, body = rendered(TEMPLATES[NoticeKind.QUESTION_ASKED], VALUES | {"text": text})
    for line in body.splitlines():
        if "evil" in line or "Now" in line:
            assert line.startswith("> ")
    assert "> Now {console}" in body


@given(st.text(), st.text())
def test_a_subject_is_one_line_whatever_comes_in(place: str, who: str) -> None:
    subject, _ = rendered(
        TEMPLATES[NoticeKind.QUESTION_ANSWERED], VALUES | {"place": place, "who": who}
    )
    assert len(subject.splitlines()) == 1
    assert subject.isprintable() or not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", subject)
