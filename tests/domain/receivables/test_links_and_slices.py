"""Numbers lead to what is on record; slices and promises are exact."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.receivables.test_triage import eur, invoice
from tollgate.domain.receivables.disputes import (
    DISPUTABLE,
    Cause,
    causes,
    require_slice,
    split,
)
from tollgate.domain.receivables.linking import Candidates, Known, link, number_key
from tollgate.domain.receivables.policy import CollectionsPolicy, read_collections
from tollgate.domain.receivables.promises import Paid, Promise, PromiseState, promise_state
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money


@pytest.mark.parametrize("written", ["HUS-00053", "hus 53", "HUS/0053", "hus00053", "HUS–53"])
def test_one_number_has_one_key(written: str) -> None:
    assert number_key(written) == "hus-53"


@pytest.mark.parametrize("other", ["HUS-530", "HUS-54", "HDE-53", "53", "HUS-5-3"])
def test_other_numbers_have_other_keys(other: str) -> None:
    assert number_key(other) != "hus-53"


def on_record(**changes: Any) -> Candidates:
    ours, theirs = invoice("i1"), invoice("i9", customer="OTHER")
    known: dict[str, Any] = {
        "invoices": {"n-1": (ours,), "n-9": (theirs,)},
        "contracts": {"c-1": (("C-1", "ACME"),)},
        "orders": {"4500": (("4500", "ACME"),)},
        "terms": (("C-1", "M1", "Concept design"), ("C-2", "M1", "Survey"), ("C-1", "M2", "Build")),
    }
    return Candidates(**(known | changes))


BY_ADDRESS: dict[str, Any] = {"by_address": frozenset({"ACME"})}


def test_a_known_sender_s_numbers_are_linked() -> None:
    found = link(["N 01", "C-1", "4500", "X-7"], on_record(**BY_ADDRESS))
    assert (found.customer, found.known) == ("ACME", Known.ADDRESS)
    assert [i.id for i in found.invoices] == ["i1"]
    assert (found.contract, found.orders, found.unmatched) == ("C-1", ("4500",), ("X-7",))


def test_another_customer_s_invoice_is_foreign() -> None:
    found = link(["N-9"], on_record(**BY_ADDRESS))
    assert found.foreign == ("N-9",) and found.invoices == ()


def test_a_number_alone_tells_the_customer_and_is_not_trusted() -> None:
    found = link(["N-1"], on_record())
    assert (found.customer, found.known, found.trusted) == ("ACME", Known.NUMBER, False)
    assert link(["N-1", "N-9"], on_record()).known is Known.NOT


def test_an_address_of_two_customers_tells_nothing() -> None:
    found = link(["N-1"], on_record(by_address=frozenset({"ACME", "OTHER"})))
    assert found.known is Known.NUMBER


def test_an_answer_without_a_number_speaks_of_its_thread_s_one_invoice() -> None:
    thread: dict[str, Any] = {"thread_customer": "ACME", "thread_invoices": (invoice("i1"),)}
    found = link([], on_record(**thread))
    assert (found.known, [i.id for i in found.invoices]) == (Known.THREAD, ["i1"])
    two = {"thread_customer": "ACME", "thread_invoices": (invoice("i1"), invoice("i2"))}
    found = link([], on_record(**two))
    assert found.invoices == () and len(found.suggested) == 2
    assert link(["X-7"], on_record(**thread)).invoices == ()


@pytest.mark.parametrize(
    ("mention", "numbers", "place"),
    [
        ("M2", [], ("C-1", "M2")),
        ("M1", [], ("", "")),
        ("M1", ["C-1"], ("C-1", "M1")),
        ("the concept design phase", [], ("C-1", "M1")),
        ("something else", ["C-1"], ("C-1", "")),
    ],
)
def test_a_milestone_is_meant_when_it_is_one_alone(
    mention: str, numbers: list[str], place: tuple[str, str]
) -> None:
    found = link(numbers, on_record(**BY_ADDRESS), mention)
    assert (found.contract, found.milestone) == place


@given(st.lists(st.integers(1, 10**9), min_size=2, max_size=6))
def test_parts_of_a_dispute_add_up(parts: list[int]) -> None:
    amounts = [eur(part) for part in parts]
    assert split(eur(sum(parts)), amounts) == tuple(amounts)
    with pytest.raises(BadInput):
        split(eur(sum(parts) + 1), amounts)


@pytest.mark.parametrize("parts", [[], [eur(5)], [eur(5), eur(0)], [eur(6), Money(-1, "EUR")]])
def test_a_split_has_parts(parts: list[Money]) -> None:
    with pytest.raises(BadInput):
        split(eur(5), parts)


@given(st.integers(-10, 20), st.integers(0, 10))
def test_a_slice_is_more_than_nothing_and_no_more_than_free(amount: int, free: int) -> None:
    if 0 < amount <= free:
        require_slice(eur(amount), eur(free))
    else:
        with pytest.raises(BadInput):
            require_slice(eur(amount), eur(free))


def test_every_dispute_reason_leads_to_causes() -> None:
    assert {cause for reason in DISPUTABLE for cause in causes(reason)} == set(Cause)


PROMISE = Promise("p1", "i1", 500_00, date(2026, 3, 20), date(2026, 3, 10))


@pytest.mark.parametrize(
    ("paid", "today", "state"),
    [
        ([], date(2026, 3, 23), PromiseState.OPEN),
        ([], date(2026, 3, 24), PromiseState.BROKEN),
        ([Paid(date(2026, 3, 23), 500_00)], date(2026, 4, 1), PromiseState.KEPT),
        ([Paid(date(2026, 3, 24), 500_00)], date(2026, 4, 1), PromiseState.BROKEN),
        ([Paid(date(2026, 3, 9), 500_00)], date(2026, 4, 1), PromiseState.BROKEN),
        ([Paid(date(2026, 3, 20), 499_99)], date(2026, 4, 1), PromiseState.BROKEN),
        (
            [Paid(date(2026, 3, 12), 200_00), Paid(date(2026, 3, 20), 300_00)],
            date(2026, 3, 20),
            PromiseState.KEPT,
        ),
    ],
)
def test_a_promise_is_kept_or_broken_by_what_was_paid(
    paid: list[Paid], today: date, state: PromiseState
) -> None:
    assert promise_state(PROMISE, [], paid, today, grace_days=3) is state


def test_a_newer_promise_replaces_an_open_one_and_saves_no_broken_one() -> None:
    newer = Promise("p2", "i1", 500_00, date(2026, 4, 1), date(2026, 3, 22))
    late = Promise("p3", "i1", 500_00, date(2026, 4, 1), date(2026, 3, 24))
    assert promise_state(PROMISE, [newer], [], date(2026, 4, 9), 3) is PromiseState.REPLACED
    assert promise_state(PROMISE, [late], [], date(2026, 4, 9), 3) is PromiseState.BROKEN


def test_a_policy_changes_what_it_names() -> None:
    body = {"sure_from_bp": 8_000, "reason_of": {"tax_question": "AMOUNT_DISPUTED"}}
    policy = read_collections(body)
    assert policy.sure_from_bp == 8_000
    assert len(policy.reason_of) == len(CollectionsPolicy().reason_of)


@pytest.mark.parametrize(
    "body",
    [
        {"unknown": 1},
        {"automatic": 1},
        {"sure_from_bp": 10_001},
        {"sure_from_bp": True},
        {"pause_days": -1},
        {"reason_of": {"tax_question": "NO"}},
        {"reason_of": []},
    ],
)
def test_a_policy_that_is_none_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match="collections"):
        read_collections(body)
