"""Many clients at one till: a purchase order, a ceiling and a series never give more than they
have."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

import build
from tollgate.kernel.errors import Retryable
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.reconcile import reconcile

CLIENTS = 16


def at_once(firm: Any, event_ids: list[str]) -> None:
    """Every client asks for one event, all at the same moment."""
    gate = Barrier(CLIENTS)

    def ask(number: int) -> None:
        gate.wait()
        for _ in range(20):
            try:
                post_batch(firm, [event_ids[number % len(event_ids)]], f"client {number}")
                return
            except Retryable:
                continue
        raise AssertionError("the database stayed busy")

    with ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(ask, range(CLIENTS)))


def waiting_events(firm: Any, contracts: list[str]) -> list[str]:
    """Done and accepted, but held by a closed month; opening it decides nothing by itself."""
    from tollgate.kernel.calendar import Month
    from tollgate.workflows.close_period import close_period

    close_period(firm, "NORD", Month(2026, 3), build.CONTROLLER)
    for contract in contracts:
        for milestone in ("M1", "M2"):
            assert build.reasons(build.billable(firm, milestone, contract)) == ["PERIOD_CLOSED"]
    close_period(firm, "NORD", Month(2026, 3), build.CONTROLLER, close=False)
    return [event.id for event in build.events_of(firm)]


def test_two_milestones_race_for_one_nearly_empty_order(firm: Any) -> None:
    build.plain(firm, {"M1": 600_00, "M2": 600_00}, po_required=True)
    build.order(firm, "PO-1", 1_000_00)
    at_once(firm, waiting_events(firm, ["C-1"]))
    (invoice,) = build.invoices(firm)
    assert invoice.po_number == "PO-1"
    assert list(build.held(firm).values()) == ['["PO_EXHAUSTED"]']
    build.holds_together(firm)


def test_two_contracts_race_for_one_order_of_their_customer(firm: Any) -> None:
    build.plain(firm, {"M1": 300_00, "M2": 300_00})
    build.contract(firm, "C-2", {"M1": 300_00, "M2": 300_00})
    build.order(firm, "PO-1", 700_00)
    at_once(firm, waiting_events(firm, ["C-1", "C-2"]))
    assert len(build.invoices(firm)) == 2
    assert list(build.held(firm).values()) == ['["PO_EXHAUSTED"]'] * 2
    build.holds_together(firm)


def test_two_milestones_race_for_one_ceiling(firm: Any) -> None:
    build.plain(firm, {"M1": 600_00, "M2": 600_00}, ceiling=1_000_00)
    at_once(firm, waiting_events(firm, ["C-1"]))
    assert sum(build.live(firm).values()) == 600_00
    assert list(build.held(firm).values()) == ['["CEILING_EXCEEDED"]']
    build.holds_together(firm)


@pytest.mark.parametrize("customers", [1, 4])
def test_sixteen_clients_take_numbers_without_gaps(firm: Any, customers: int) -> None:
    build.entity(firm)
    contracts = []
    for number in range(8):
        who = f"K{number % customers}"
        if number < customers:
            build.customer(firm, who)
        contracts.append(build.contract(firm, f"C-{number}", customer=who))
    at_once(firm, waiting_events(firm, contracts))
    numbers = [invoice.number for invoice in build.invoices(firm)]
    assert sorted(numbers) == [f"N-2026-{n:05d}" for n in range(1, 17)]
    build.holds_together(firm)


def test_reconciliation_sees_one_state_while_others_post(firm: Any) -> None:
    build.plain(firm)
    contracts = [build.contract(firm, f"K-{number}") for number in range(8)]
    waiting = waiting_events(firm, contracts)
    found: list[Any] = []
    with ThreadPoolExecutor(2) as pool:
        posting = pool.submit(at_once, firm, waiting)
        while not posting.done():
            found += reconcile(firm).differences
        posting.result()
    assert found == []
