"""The decision depends on its facts alone: not on time, order, place or repetition."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.values import (
    ACCEPTANCE,
    CONTRACT,
    CUSTOMER,
    DONE,
    ENTITY,
    PLACE,
    POLICY,
    RATE,
    REPORT,
    TODAY,
    contract,
    customer,
    facts,
)
from tollgate.domain.events.milestone_facts import (
    Acceptance,
    Report,
    standing_acceptance,
    standing_report,
)
from tollgate.domain.events.signal import Verdict
from tollgate.domain.gate.decide import decide
from tollgate.domain.gate.facts import Facts
from tollgate.domain.gate.rulebook import RULEBOOK
from tollgate.kernel.decision import Decision, Outcome
from tollgate.kernel.digest import digest
from tollgate.kernel.money import Money

days = st.integers(-40, 40).map(lambda n: TODAY + timedelta(days=n))
amounts = st.sampled_from([None, Money(1_000_00, "EUR"), Money(1, "EUR"), Money(1_000_00, "USD")])


@st.composite
def cases(draw: st.DrawFn) -> dict[str, Any]:
    """What may differ from the clear case."""
    report = replace(
        REPORT, completed=draw(st.booleans()), completed_on=draw(days), amount=draw(amounts)
    )
    acceptance = replace(ACCEPTANCE, verdict=draw(st.sampled_from(Verdict)))
    return {
        "on": draw(days),
        "reports": draw(st.sampled_from([{}, {PLACE: report}])),
        "acceptances": draw(st.sampled_from([{}, {PLACE: acceptance}])),
        "customers": customer(
            credit_hold=draw(st.booleans()),
            billing_email=draw(st.sampled_from(["", "a@b.example"])),
        ),
        "contracts": contract(
            po_required=draw(st.booleans()),
            acceptance_required=draw(st.booleans()),
            holdback_bp=draw(st.integers(0, 10_000)),
        ),
        "rates": draw(st.sampled_from([{}, {ENTITY.id: (RATE,)}])),
        "live": draw(st.sampled_from([{}, {(*PLACE, CUSTOMER.id): "N-1"}])),
        "billed": {CONTRACT.id: draw(st.integers(0, 10**6))},
        "closed": draw(st.sampled_from([frozenset(), frozenset({(ENTITY.id, "2026-03")})])),
        "policy": replace(POLICY, automatic_up_to={"EUR": draw(st.integers(0, 2 * 10**5))}),
    }


def shown(decision: Decision) -> Any:
    return [finding.as_json() for finding in decision.findings], decision.draft_digest


@given(cases())
def test_the_same_facts_give_the_same_decision(case: dict[str, Any]) -> None:
    first = decide(facts(**case))
    with time_machine.travel(0, tick=False):
        again = decide(facts(**case))
    assert again == first and shown(again) == shown(first)


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_the_rules_changes_no_finding(case: dict[str, Any], chance: Any) -> None:
    known = facts(**case)
    shuffled = list(RULEBOOK)
    chance.shuffle(shuffled)
    ordered, mixed = decide(known), decide(known, shuffled)
    assert set(ordered.findings) == set(mixed.findings) and ordered.outcome is mixed.outcome


@given(cases())
def test_what_is_clear_has_a_draft_and_keeps_every_promise(case: dict[str, Any]) -> None:
    known = facts(**case)
    decision = decide(known)
    assert (decision.outcome is Outcome.CLEAR) == (not decision.holds)
    if decision.outcome is Outcome.CLEAR:
        assert known.draft is not None and known.draft.net_minor > 0
        assert known.report is not None and known.report.completed
        assert known.live_invoice is None and not known.period_closed


def test_the_decision_is_the_same_in_another_process() -> None:
    """Hash seeds, import order and machine state play no part."""
    program = (
        "from domain.values import facts\n"
        "from tollgate.domain.gate.decide import decide\n"
        "from tollgate.kernel.digest import digest\n"
        "d = decide(facts())\n"
        "print(digest([[f.as_json() for f in d.findings], d.draft_digest]))\n"
    )
    here = decide(facts())
    wanted = digest(list(shown(here)))
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        )
        assert done.stdout.strip() == wanted


instants = st.integers(-3, 3).map(lambda n: DONE + timedelta(hours=n))


@given(
    st.lists(st.builds(Report, st.booleans(), instants, st.text("abc", max_size=2)), max_size=6),
    st.randoms(use_true_random=False),
)
def test_the_standing_report_does_not_depend_on_the_order(said: Any, chance: Any) -> None:
    mixed = [*said, *said]
    chance.shuffle(mixed)
    assert standing_report(mixed) == standing_report(said)
    found = standing_report(said)
    if found is not None and found.completed:
        assert not any(r.occurred_at >= found.occurred_at and not r.completed for r in said)


@given(
    st.lists(
        st.builds(
            Acceptance,
            st.sampled_from(Verdict),
            days,
            instants,
            st.text("abc", max_size=2),
        ),
        max_size=6,
    ),
    st.randoms(use_true_random=False),
)
def test_the_standing_acceptance_does_not_depend_on_the_order(said: Any, chance: Any) -> None:
    mixed = [*said, *said]
    chance.shuffle(mixed)
    assert standing_acceptance(mixed) == standing_acceptance(said)


@settings(max_examples=20)
@given(st.integers(1, 28))
def test_facts_carry_the_day_that_was_asked_for(day: int) -> None:
    known: Facts = facts(on=date(2026, 3, day))
    assert known.on == date(2026, 3, day) and known.today == TODAY


@pytest.mark.parametrize("rule", RULEBOOK, ids=lambda rule: rule.__name__)
def test_every_rule_answers_also_when_little_is_known(rule: Any) -> None:
    """No rule leans on another one having held."""
    bare = facts(reports={}, acceptances={}, rates={}, contracts=contract(versions=()))
    bare = replace(bare, draft=None, gaps=())
    assert rule(bare) is not None
