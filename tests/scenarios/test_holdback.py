"""What is held back of an invoice: released by people, booked, owed, and taken back by a credit."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import build
from tollgate.domain.ledger.balance import balances
from tollgate.domain.ledger.book import book_release
from tollgate.kernel.calendar import Month
from tollgate.kernel.errors import BadInput, Conflict, NotAllowed, NotFound
from tollgate.kernel.ids import EntityId
from tollgate.kernel.money import Money
from tollgate.store import holdbacks, receivables, worklists
from tollgate.workflows.close_period import close_period
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.release_holdback import release_holdback


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


@pytest.fixture
def billed(firm: Any) -> Any:
    """One invoice over 1,190.00 EUR, of which 119.00 are held back."""
    build.plain(firm, {"M1": 1_000_00}, holdback_bp=1_000)
    build.billable(firm, "M1")
    return firm


def only(firm: Any) -> str:
    return str(build.invoices(firm)[0].id)


def owed(firm: Any, days: int = 0) -> dict[str, int]:
    """Open and overdue of the one customer, so many days from now."""
    today = (firm.world.clock.now() + timedelta(days=days)).date()
    with firm.database.read() as tx:
        (row,) = worklists.open_by_customer(tx, today, None, (None, 50)).rows
        (item,) = worklists.open_items(tx, None, (None, 10)).rows
        (seen,) = receivables.receivables(tx, [only(firm)])
    assert int(item["open_minor"]) == int(row["open_minor"]) == seen.open_minor
    return {"open": int(row["open_minor"]), "overdue": int(row["overdue_minor"])}


def accounts(firm: Any) -> dict[str, int]:
    return {account: amount for (_, _, account), amount in build.balances(firm).items()}


def test_what_is_released_is_booked_owed_and_overdue_from_its_own_day(billed: Any) -> None:
    assert owed(billed) == {"open": 1_071_00, "overdue": 0}
    first = release_holdback(billed, only(billed), "handed over", build.BILLING, eur(19_00))
    assert (first.amount, first.held) == (eur(19_00), eur(100_00))
    assert accounts(billed)["holdback_receivable"] == 100_00
    assert accounts(billed)["receivable"] == 1_090_00
    assert owed(billed, days=1) == {"open": 1_090_00, "overdue": 19_00}
    rest = release_holdback(billed, only(billed), "defects period over", build.CONTROLLER)
    assert (rest.amount, rest.held) == (eur(100_00), eur(0))
    assert "holdback_receivable" not in accounts(billed)
    assert owed(billed, days=60) == {"open": 1_190_00, "overdue": 1_190_00}
    with pytest.raises(Conflict, match="nothing is held back"):
        release_holdback(billed, only(billed), "once more", build.BILLING)
    build.holds_together(billed)


def test_a_credit_takes_a_released_holdback_back_from_where_it_stands(billed: Any) -> None:
    release_holdback(billed, only(billed), "handed over", build.BILLING, eur(19_00))
    credit_invoice(billed, only(billed), build.BILLING.id, "wrong client")
    assert accounts(billed) == {}
    with billed.database.read() as tx:
        assert holdbacks.held(tx, None, (None, 10)).rows == []
    with pytest.raises(Conflict, match="was credited by"):
        release_holdback(billed, only(billed), "too late", build.BILLING)
    note = str(build.invoices(billed)[1].id)
    with pytest.raises(Conflict, match="credit note"):
        release_holdback(billed, note, "of a credit note", build.BILLING)
    build.holds_together(billed)


@pytest.mark.parametrize("amount", [eur(0), eur(-1_00), eur(119_01), Money(19_00, "USD")])
def test_what_is_not_held_back_is_not_released(billed: Any, amount: Money) -> None:
    with pytest.raises(BadInput, match="can be released"):
        release_holdback(billed, only(billed), "handed over", build.BILLING, amount)
    assert accounts(billed)["holdback_receivable"] == 119_00


def test_who_may_and_when(billed: Any) -> None:
    for actor in (build.PM, build.REVIEWER):
        with pytest.raises(NotAllowed):
            release_holdback(billed, only(billed), "handed over", actor)
    with pytest.raises(BadInput, match="why"):
        release_holdback(billed, only(billed), " ", build.BILLING)
    with pytest.raises(NotFound):
        release_holdback(billed, "0" * 32, "handed over", build.BILLING)
    close_period(billed, "NORD", Month(2026, 3), build.CONTROLLER)
    with pytest.raises(Conflict, match="is closed"):
        release_holdback(billed, only(billed), "handed over", build.BILLING)


@given(parts=st.lists(st.integers(1, 10**13), min_size=1, max_size=8))
def test_releases_only_move_between_two_accounts(parts: list[int]) -> None:
    on = build.DONE_ON
    entries = [book_release(EntityId("NORD"), on, eur(part), "N-1") for part in parts]
    found = {balance.account.value: balance.amount_minor for balance in balances(entries)}
    assert found == {"receivable": sum(parts), "holdback_receivable": -sum(parts)}
