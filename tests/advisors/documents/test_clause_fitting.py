"""What a paper settles of its clauses, by what it decides."""

from __future__ import annotations

import pytest

from tollgate.advisors.documents.clause_fitting import settled

_NAMES = ("accepts", "conditional", "rejects", "open", "nothing")


def _leaning(**chances: float) -> dict[str, float]:
    return dict.fromkeys(_NAMES, 0.0) | chances


@pytest.mark.parametrize(
    ("decision", "leaning", "heard", "says"),
    [
        ("accepted", _leaning(rejects=0.9, nothing=0.1), None, "nothing"),
        ("accepted", _leaning(rejects=0.6, accepts=0.3), None, "accepts"),
        ("accepted", _leaning(nothing=0.9), "conditional", "nothing"),
        ("accepted", _leaning(accepts=0.8), "accepts", "accepts"),
        ("accepted", _leaning(accepts=0.4, nothing=0.3), None, None),
        ("accepted", _leaning(nothing=0.9), None, None),
        ("rejected", _leaning(accepts=0.9), None, "nothing"),
        ("rejected", _leaning(rejects=0.7), None, "rejects"),
        ("accepted_with_conditions", _leaning(conditional=0.7), None, "conditional"),
        ("accepted_with_conditions", _leaning(accepts=0.9), None, None),
        (None, _leaning(accepts=0.9), None, "nothing"),
        ("undecided", _leaning(accepts=0.9), "accepts", None),
    ],
)
def test_a_paper_settles_what_is_heard_against_it_or_with_it(
    decision: str | None, leaning: dict[str, float], heard: str | None, says: str | None
) -> None:
    assert settled(decision, leaning, heard) == says
