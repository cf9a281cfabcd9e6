"""Priority: cash at stake times lateness, in whole numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tollgate.domain.review.priority import LEAST_STAKE, MOST_STAKE, priority, stake
from tollgate.kernel.money import LARGEST_MINOR, Money

OPENED = datetime(2026, 3, 16, 9, tzinfo=UTC)
DUE = OPENED + timedelta(hours=24)
hours = st.integers(0, 2_000).map(lambda n: timedelta(hours=n))
stakes = st.integers(0, MOST_STAKE)


def test_a_fresh_item_weighs_its_stake_and_one_at_its_deadline_twice() -> None:
    assert priority(50_000, OPENED, DUE, OPENED) == 50_000
    assert priority(50_000, OPENED, DUE, DUE) == 100_000
    assert priority(50_000, OPENED, DUE, DUE + timedelta(hours=24)) == 150_000


def test_lateness_has_an_end_and_an_item_without_amount_a_weight() -> None:
    assert priority(50_000, OPENED, DUE, OPENED + timedelta(days=900)) == 250_000
    assert priority(0, OPENED, DUE, DUE) == 2 * LEAST_STAKE
    assert priority(50_000, OPENED, OPENED - timedelta(hours=1), DUE) == 250_000


@given(stakes, stakes, hours, hours)
def test_more_cash_or_more_lateness_never_weighs_less(
    one: int, other: int, soon: timedelta, later: timedelta
) -> None:
    less, more = sorted((one, other))
    early, late = sorted((soon, later))
    assert priority(less, OPENED, DUE, OPENED + early) <= priority(more, OPENED, DUE, OPENED + late)


@given(stakes, hours)
def test_it_fits_a_column_of_both_databases(at_stake: int, used: timedelta) -> None:
    allowed = 5 * int((DUE - OPENED).total_seconds())
    assert priority(at_stake, OPENED, DUE, OPENED + used) > 0
    assert max(at_stake, LEAST_STAKE) * allowed < 2**63


def test_the_stake_is_in_whole_units_of_any_currency() -> None:
    assert stake(Money(123_456, "EUR")) == 1_234
    assert stake(Money(123_456, "JPY")) == 123_456
    assert stake(Money(-123_456, "KWD")) == 123
    assert stake(None) == 0
    assert stake(Money(LARGEST_MINOR, "JPY")) == MOST_STAKE
