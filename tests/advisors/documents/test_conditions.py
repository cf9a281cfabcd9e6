"""Conditions as they are said: in choices, sentences, lists and tables, in seven languages."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.scoring import compare

PAPERS = tomllib.loads(Path(__file__).with_name("conditions.toml").read_text("utf-8"))
SIGNED: dict[str, str] = PAPERS["signed"]


@pytest.mark.parametrize("paper", PAPERS["paper"], ids=lambda paper: paper["conditions"][0][:30])
def test_conditions_are_read_where_they_stand(paper: dict[str, Any]) -> None:
    reading = read(f"{paper['text']}\n\n{SIGNED[paper['language']]}")

    assert reading.decision is Verdict.ACCEPTED_WITH_CONDITIONS
    counts = compare(list(reading.conditions), paper["conditions"], "conditions")
    assert (counts.right, counts.wrong, counts.missed) == (len(paper["conditions"]), 0, 0)


def test_a_refusal_has_no_conditions() -> None:
    reading = read(
        "# Acceptance\nClient: Oak Trust\n[ ] Accepted\n[x] Rejected\n"
        f"Defects:\n1. the pump fails on load\n\n{SIGNED['en']}"
    )

    assert reading.decision is Verdict.REJECTED
    assert reading.conditions == ()
