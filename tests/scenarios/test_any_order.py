"""The same things said in any order, and any number of times, lead to the same books."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import build
from tollgate.domain.events.signal import Verdict
from tollgate.kernel.calendar import Month
from tollgate.kernel.money import Money
from tollgate.workflows.parts.signals import take_signals
from tollgate.workflows.reconcile import reconcile, reconcile_nightly
from tollgate.workflows.run_billing import run_billing
from tollgate.workflows.verify_audit import verify_audit

DAY = build.DONE_ON
# Done, reopened, done again; refused, then accepted; M2 stays with a condition, M3 reopened.
STORY = [
    build.completion("M1", on=DAY, occurred_at=build.at(DAY, 8)),
    build.reopening("M1", occurred_at=build.at(DAY, 10)),
    build.completion("M1", on=DAY + timedelta(days=1), occurred_at=build.at(DAY, 15)),
    build.statement("M1", verdict=Verdict.REJECTED, on=DAY + timedelta(days=1)),
    build.statement("M1", verdict=Verdict.ACCEPTED, on=DAY + timedelta(days=2)),
    build.completion("M2", on=DAY),
    build.statement("M2", verdict=Verdict.CONDITIONAL, on=DAY),
    build.completion("M3", on=DAY, occurred_at=build.at(DAY, 8)),
    build.statement("M3", on=DAY),
    build.reopening("M3", occurred_at=build.at(DAY, 20)),
    # Two sources speak of the same moment with different amounts.
    build.completion("M4", on=DAY),
    build.completion("M4", on=DAY, amount=Money(39_00, "EUR")),
    build.completion("M4", on=DAY, reported_by="second@firm.example"),
    build.statement("M4", on=DAY),
]
AMOUNTS = {"M1": 10_00, "M2": 20_00, "M3": 30_00, "M4": 40_00}
orders = st.lists(st.sampled_from(range(len(STORY))), max_size=3).flatmap(
    lambda repeated: st.permutations([*range(len(STORY)), *repeated])
)
SLOWLY = settings(
    max_examples=10,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def told(firm: Any, order: list[int]) -> Any:
    """Everything is heard first, then the billing run decides once."""
    build.plain(firm, AMOUNTS)
    for index in order:
        with firm.database.write() as tx:
            take_signals(firm, tx, [STORY[index]], "projects", "connection:projects")
    for _ in run_billing(firm, Month(2026, 3), "run"):
        pass
    build.holds_together(firm)
    return build.books(firm)


def test_any_order_and_repetition_gives_the_same_books(another_firm: Any) -> None:
    wanted = told(another_firm(), list(range(len(STORY))))
    live, _, held = wanted
    assert live == {("C-1", "M1", "ACME"): 10_00}
    assert {place[1] for place in held} == {"M2", "M3", "M4"}

    @SLOWLY
    @given(orders)
    def law(order: list[int]) -> None:
        assert told(another_firm(), order) == wanted

    law()


# What ends well for the client and the project: whenever it is decided, the end is the same.
FAVOURABLE = [*STORY[:5], build.completion("M2"), build.statement("M2")]
favourable = st.lists(st.sampled_from(range(len(FAVOURABLE))), max_size=3).flatmap(
    lambda repeated: st.permutations([*range(len(FAVOURABLE)), *repeated])
)


def test_deciding_after_every_word_ends_in_the_same_books(another_firm: Any) -> None:
    @SLOWLY
    @given(favourable)
    def law(order: list[int]) -> None:
        firm = another_firm()
        build.plain(firm, {"M1": 10_00, "M2": 20_00})
        for index in order:
            build.say(firm, FAVOURABLE[index])
        live, _, held = build.books(firm)
        assert live == {("C-1", "M1", "ACME"): 10_00, ("C-1", "M2", "ACME"): 20_00}
        assert held == {}
        build.holds_together(firm)

    law()


@pytest.mark.parametrize(
    "late",
    [
        build.reopening("M1", on=date(2026, 3, 13)),
        build.statement("M1", verdict=Verdict.REJECTED, on=date(2026, 3, 13)),
        build.statement("M1", verdict=Verdict.CONDITIONAL, on=date(2026, 3, 13)),
    ],
    ids=["reopened", "rejected", "conditional"],
)
def test_what_is_taken_back_after_the_invoice_is_named_by_reconciliation(
    firm: Any, late: Any
) -> None:
    """The invoice stands until a person credits it, and nobody can overlook it."""
    build.plain(firm)
    build.billable(firm)
    build.say(firm, late)
    assert len(build.live_invoices(firm)) == 1
    (difference,) = reconcile(firm).differences
    assert difference[0] == "milestones are complete" and "C-1 M1" in difference[1]
    assert all(verified.first_break is None for verified in verify_audit(firm))
    reconcile_nightly(firm)
    assert '["BOOKS_DIFFER"]' in build.held(firm).values()
