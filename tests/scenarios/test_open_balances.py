"""What customers owe, page by page: everybody once, those who have owed the longest first, and sums
that agree with the whole."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

import build
from tollgate.store import worklists

TERMS = {"AHORN": 30, "BIRKE": 10, "CEDAR": 45, "DUNE": 10, "ELM": 0}  # days to pay


@pytest.fixture
def owing(firm: Any) -> Any:
    build.entity(firm)
    for number, (code, days) in enumerate(TERMS.items(), 1):
        build.customer(firm, code)
        amounts = {"M1": number * 100_00, "M2": 50_00}
        build.contract(firm, f"C-{code}", amounts, customer=code, net_days=days)
        for milestone in amounts:
            build.billable(firm, milestone, f"C-{code}")
    return firm


def pages(read: Any, limit: int) -> list[Any]:
    """All rows, read in pages of so many."""
    rows, after = [], None
    while True:
        page = read((after, limit))
        assert len(page.rows) <= limit
        rows += page.rows
        if page.next is None:
            return rows
        after = page.next


@pytest.mark.parametrize("limit", [1, 2, 5, 50])
def test_pages_hold_each_customer_once_longest_owed_first(owing: Any, limit: int) -> None:
    today = owing.world.clock.now().date() + timedelta(days=20)
    with owing.database.read() as tx:
        rows = pages(lambda cut: worklists.open_by_customer(tx, today, None, cut), limit)
        (total,) = worklists.open_totals(tx, today)
    assert [row["customer"] for row in rows] == ["ELM", "BIRKE", "DUNE", "AHORN", "CEDAR"]
    for column in ("documents", "open_minor", "overdue_minor"):
        assert total[column] == sum(int(row[column]) for row in rows)
    late = {row["customer"] for row in rows if row["overdue_minor"]}
    assert late == {code for code, days in TERMS.items() if days < 20}


def test_a_customer_is_found_by_a_piece_of_the_name(owing: Any) -> None:
    today = owing.world.clock.now().date()
    with owing.database.read() as tx:
        found = worklists.open_by_customer(tx, today, "un", (None, 50)).rows
        nothing = worklists.open_by_customer(tx, today, "%", (None, 50)).rows
    assert [row["customer_name"] for row in found] == ["Dune"] and nothing == []


@pytest.mark.parametrize("limit", [1, 3, 50])
def test_open_invoices_come_by_their_due_day(owing: Any, limit: int) -> None:
    with owing.database.read() as tx:
        rows = pages(lambda cut: worklists.open_items(tx, None, cut), limit)
    assert len({row["id"] for row in rows}) == len(rows) == 2 * len(TERMS)
    assert [row["due_on"] for row in rows] == sorted(row["due_on"] for row in rows)
