"""The clock of a review item: it stands still while nobody here is to act."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tollgate.domain.review.item import resumed

DUE = datetime(2026, 3, 10, 12, tzinfo=UTC)
hours = st.integers(-500, 500).map(lambda count: timedelta(hours=count))


@given(hours, st.integers(0, 2_000).map(lambda count: timedelta(hours=count)))
def test_as_much_time_is_left_as_before(before: timedelta, slept: timedelta) -> None:
    paused = DUE + before
    again = paused + slept
    assert resumed(DUE, paused, again) - again == DUE - paused


def test_a_clock_that_never_stopped_goes_on() -> None:
    assert resumed(DUE, None, DUE) == DUE
    assert resumed(DUE, DUE, DUE - timedelta(hours=1)) == DUE
