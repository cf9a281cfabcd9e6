"""Decisions of people become figures, a fallback and a before/after report."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors import learning
from tollgate.advisors.figures import Share

START = datetime(2026, 1, 5, tzinfo=UTC)


def decided(flag: str, right: bool, day: int = 0, by: str = "amara") -> learning.Decision:
    return learning.Decision(flag, right, by, START + timedelta(days=day), 0.6, "1")


def test_the_last_word_on_a_flag_counts() -> None:
    found = learning.health([decided("f1", True, 2), decided("f1", False, 1)], [], [])
    assert (found.right.hits, found.right.of) == (1, 1)


def test_flags_that_are_nearly_always_wrong_switch_the_model_off() -> None:
    wrong = [decided(f"f{i}", right=False) for i in range(120)]
    assert learning.health(wrong, [], []).rules_only
    assert not learning.health(wrong[:20], [], []).rules_only, "too few to say so"


def test_changed_scores_switch_the_model_off() -> None:
    then = [i / 1000 for i in range(1000)]
    assert learning.health([], then, then).drift == pytest.approx(0)
    moved = learning.health([], then, [0.5 + score / 2 for score in then])
    assert moved.rules_only and "drifted" in moved.why


@given(st.lists(st.floats(0, 1), min_size=100, max_size=150), st.integers(0, 100))
def test_drift_is_never_negative(scores: list[float], seed: int) -> None:
    now = scores[seed:] + scores[:seed]
    found = learning.stability_index(scores, now)
    assert found is not None and found == pytest.approx(0)


def test_report_names_what_changes() -> None:
    decisions = [decided("f1", True), decided("f2", False)]
    report = learning.retrain_report(
        decisions, {"f1": 0.4, "f2": 0.9}, {"f1": 0.8, "f2": 0.2}, (0.5, 0.5)
    )
    assert report["before"]["precision"]["value"] == 0
    assert report["after"]["precision"]["value"] == 1
    assert [row["flag"] for row in report["changed"]] == ["f1", "f2"]
    with pytest.raises(ValueError, match="no score"):
        learning.retrain_report(decisions, {}, {}, (0.5, 0.5))


@given(st.integers(0, 500), st.integers(0, 500))
def test_interval_holds_the_value(hits: int, misses: int) -> None:
    share = Share(hits, hits + misses)
    if share.value is None or share.interval is None:
        assert hits + misses == 0
    else:
        low, high = share.interval
        assert 0 <= low <= share.value + 1e-12 and share.value <= high + 1e-12 and high <= 1
