"""Every reason is produced by facts that differ from a clear case in one thing, and only it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from domain.values import (
    ACCEPTANCE,
    CONTRACT,
    CUSTOMER,
    DONE,
    ENTITY,
    EVENT,
    PLACE,
    POLICY,
    RATE,
    REPORT,
    TODAY,
    contract,
    customer,
    facts,
    version,
)
from tollgate.domain.contracts.change_orders import ChangeLine, ChangeOrder, ChangeState
from tollgate.domain.contracts.purchase_orders import PurchaseOrder
from tollgate.domain.events.billing_event import BillingKey
from tollgate.domain.events.matching import match
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.domain.gate.decide import decide
from tollgate.domain.gate.facts import Approval, Facts, Override
from tollgate.domain.gate.policy import AdvisorMode
from tollgate.domain.gate.rulebook import RULEBOOK
from tollgate.kernel.decision import Hold, Outcome, Pass
from tollgate.kernel.ids import CustomerId, MilestoneId, OrderId, UserId
from tollgate.kernel.money import Money
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason, Role
from tollgate.kernel.rights import RIGHTS, Right

R = Reason
CLEAR = facts()
assert CLEAR.draft is not None
DIGEST = CLEAR.draft.digest
MANUAL = replace(POLICY, automatic_up_to={})


def order(**changes: Any) -> dict[str, Any]:
    made = PurchaseOrder(
        OrderId("o1"), "PO-1", CUSTOMER.id, None, "EUR", 5_000_00, date(2026, 1, 1), None
    )
    return {"orders": {CUSTOMER.id: (replace(made, **changes),)}}


def approved(by: str = "reviewer@firm.example", role: Role = Role.REVIEWER, on: str = "") -> Any:
    return {EVENT.id: (Approval(UserId(by), role, on or DIGEST, DONE),)}


def change(milestone: str) -> ChangeOrder:
    lines = (ChangeLine(MilestoneId(milestone), "", 100),)
    return ChangeOrder(CONTRACT.id, "CO-1", "More", ChangeState.DRAFT, TODAY, lines)


def report(**changes: Any) -> dict[str, Any]:
    return {"reports": {PLACE: replace(REPORT, **changes)}}


def verdict(said: Verdict) -> dict[str, Any]:
    return {"acceptances": {PLACE: replace(ACCEPTANCE, verdict=said)}}


def elsewhere(**changes: Any) -> Facts:
    return facts(event=replace(EVENT, key=replace(EVENT.key, **changes)))


# Reason -> facts that produce exactly it, through the rulebook.
CASES: dict[Reason, Facts] = {
    R.ALREADY_BILLED: facts(live={(*PLACE, CUSTOMER.id): "N-2026-00001"}),
    R.CONTRACT_NOT_IN_FORCE: facts(contracts=contract(ends_on=date(2026, 3, 9))),
    R.NOT_COMPLETED: facts(**report(completed=False)),
    R.OUT_OF_ORDER: facts(
        event=replace(EVENT, key=replace(EVENT.key, milestone=MilestoneId("M2"))),
        contracts=contract(in_order=True),
        reports={(CONTRACT.id, MilestoneId("M2")): REPORT},
        acceptances={(CONTRACT.id, MilestoneId("M2")): ACCEPTANCE},
    ),
    R.COMPLETED_IN_FUTURE: facts(**report(completed_on=TODAY + timedelta(days=1))),
    R.ACCEPTANCE_MISSING: facts(acceptances={}),
    R.ACCEPTANCE_CONDITIONAL: facts(**verdict(Verdict.CONDITIONAL)),
    R.ACCEPTANCE_REJECTED: facts(**verdict(Verdict.REJECTED)),
    R.CHANGE_ORDER_UNSIGNED: facts(changes={CONTRACT.id: (change("M1"),)}),
    R.AMOUNT_DIFFERS: facts(**report(amount=Money(1_000_01, "EUR"))),
    R.CEILING_EXCEEDED: facts(
        contracts=version(ceiling_minor=1_500_00), billed={CONTRACT.id: 500_01}
    ),
    R.PO_MISSING: facts(contracts=contract(po_required=True)),
    R.PO_EXPIRED: facts(**order(expires_on=TODAY - timedelta(days=1))),
    R.PO_EXHAUSTED: facts(**order(amount_minor=1_200_00), drawn={OrderId("o1"): 200_01}),
    R.TAX_MAPPING_MISSING: facts(rates={ENTITY.id: ()}),
    R.CURRENCY_MISMATCH: facts(customers=customer(currency="USD")),
    R.CUSTOMER_INCOMPLETE: facts(customers=customer(billing_email=" ")),
    R.CREDIT_HOLD: facts(customers=customer(credit_hold=True)),
    R.PERIOD_CLOSED: facts(closed=frozenset({(ENTITY.id, "2026-03")})),
    R.APPROVAL_MISSING: facts(policy=MANUAL),
    R.APPROVAL_STALE: facts(policy=MANUAL, approvals=approved(on="0" * 64)),
    R.APPROVAL_BEYOND_LIMIT: facts(policy=MANUAL, approvals=approved(role=Role.PM)),
    R.OWN_WORK: facts(policy=MANUAL, approvals=approved(by=REPORT.reported_by)),
    R.ADVICE_OPEN: facts(advice={EVENT.id: ("looks like a duplicate",)}),
    R.ADVICE_CONFIRMED: facts(confirmed={(EVENT.id, DIGEST): ("looks like a duplicate",)}),
    R.ADVICE_MISSING: facts(policy=replace(POLICY, advisors={"duplicate": AdvisorMode.RULES})),
    R.UNPRICEABLE: facts(
        event=replace(EVENT, key=replace(EVENT.key, payer=CustomerId("OTHER"))),
        customers={**customer(), CustomerId("OTHER"): replace(CUSTOMER, id=CustomerId("OTHER"))},
    ),
    R.MILESTONE_UNKNOWN: facts(
        event=replace(EVENT, key=replace(EVENT.key, milestone=MilestoneId("M9"))),
        reports={(CONTRACT.id, MilestoneId("M9")): REPORT},
        acceptances={(CONTRACT.id, MilestoneId("M9")): ACCEPTANCE},
    ),
}
# Produced before or after the rulebook; each has a test of its own below or named here.
ELSEWHERE = {
    R.CONTRACT_UNKNOWN: "test_what_a_signal_names_must_be_on_record",
    R.CUSTOMER_UNKNOWN: "test_what_a_signal_names_must_be_on_record",
    R.RULE_BROKE: "test_a_rule_that_raises_becomes_a_hold",
    R.POSTING_REFUSED: "tests/scenarios/test_refused_posting.py",
    R.CREDITED_UNBILLED: "tests/scenarios/test_people_and_drafts.py",
    R.BOOKS_DIFFER: "tests/scenarios/test_any_order.py",
    R.DELIVERY_FAILED: "tests/scenarios/test_deliveries.py",
    R.DOCUMENT_TO_CONFIRM: "tests/scenarios/test_documents.py",
    R.DOCUMENT_UNPLACED: "tests/scenarios/test_documents.py",
    R.DOCUMENT_DIFFERS: "tests/scenarios/test_documents.py",
    R.DOCUMENT_UNREADABLE: "tests/scenarios/test_documents.py",
    R.WORK_DISPUTED: "tests/domain/receivables/test_triage.py",
    R.AMOUNT_DISPUTED: "tests/domain/receivables/test_triage.py",
    R.TAX_QUESTIONED: "tests/domain/receivables/test_triage.py",
    R.BILLED_TWICE: "tests/domain/receivables/test_triage.py",
    R.ORDER_REFUSED: "tests/domain/receivables/test_triage.py",
    R.PAYMENT_CLAIMED: "tests/domain/receivables/test_triage.py",
    R.DOCUMENTS_WANTED: "tests/domain/receivables/test_triage.py",
    R.DETAILS_CHANGED: "tests/domain/receivables/test_triage.py",
    R.HARDSHIP_CLAIMED: "tests/domain/receivables/test_triage.py",
    R.ACCEPTANCE_SAID: "tests/domain/receivables/test_triage.py",
    R.MAIL_UNCLEAR: "tests/domain/receivables/test_triage.py",
    R.MAIL_SUSPICIOUS: "tests/domain/receivables/test_triage.py",
    R.MAIL_BOUNCED: "tests/domain/receivables/test_triage.py",
    R.TERMS_DISPUTED: "tests/scenarios/test_disputes.py",
    R.CODE_UNMAPPED: "tests/connectors/targets/test_mapping.py",
    R.TARGET_SIGN_IN: "tests/connectors/targets/test_sign_in.py",
    R.NOTICE_FAILED: "tests/scenarios/test_notices.py",
    R.WRITE_BACK_FAILED: "tests/scenarios/test_write_back.py",
    R.SOURCE_SIGN_IN: "tests/scenarios/test_platform_access.py",
    R.SOURCE_UNREACHED: "tests/scenarios/test_platform_access.py",
    R.MODEL_SWITCHED_OFF: "tests/scenarios/test_models.py",
}


def reasons(known: Facts) -> list[Reason]:
    return [hold.reason for hold in decide(known).holds]


def test_the_clear_case_is_clear() -> None:
    decision = decide(CLEAR)
    assert decision.outcome is Outcome.CLEAR and decision.holds == ()
    assert decision.draft_digest == DIGEST and decision.policy_version == POLICY.version
    assert [finding.rule for finding in decision.findings] == [r.__name__ for r in RULEBOOK]


@pytest.mark.parametrize("reason", CASES)
def test_the_reason_alone_holds(reason: Reason) -> None:
    decision = decide(CASES[reason])
    assert [hold.reason for hold in decision.holds] == [reason]
    (hold,) = decision.holds
    assert hold.detail and hold.evidence, "a hold says why, and where that can be checked"
    assert len(decision.findings) >= len(RULEBOOK), "every rule always runs"


def test_every_reason_has_its_case() -> None:
    assert CASES.keys() | ELSEWHERE.keys() == set(Reason)
    assert not CASES.keys() & ELSEWHERE.keys()


MORE: list[tuple[Reason, Facts]] = [
    (R.NOT_COMPLETED, facts(reports={})),
    (R.CONTRACT_NOT_IN_FORCE, facts(contracts=contract(starts_on=date(2026, 3, 11)))),
    (R.CONTRACT_NOT_IN_FORCE, facts(contracts=version(effective_on=date(2026, 3, 11)))),
    (R.CURRENCY_MISMATCH, facts(**report(amount=Money(1_000_00, "USD")))),
    (R.CURRENCY_MISMATCH, facts(**order(currency="USD"))),
    (R.AMOUNT_DIFFERS, facts(**report(amount=Money(999_99, "EUR")))),
    (R.PO_EXPIRED, facts(**order(issued_on=TODAY + timedelta(days=1)))),
    (R.PO_MISSING, facts(contracts=contract(po_required=True), **order(contract="C-2"))),
    (R.TAX_MAPPING_MISSING, facts(customers=customer(country="FR"))),
    (
        R.TAX_MAPPING_MISSING,
        facts(rates={ENTITY.id: (replace(RATE, valid_from=date(2027, 1, 1)),)}),
    ),
    (R.CUSTOMER_INCOMPLETE, facts(customers=customer(address_line=""))),
    (
        R.UNPRICEABLE,
        facts(contracts=version(terms=(replace(CONTRACT.versions[0].terms[0], amount_minor=0),))),
    ),
    (R.APPROVAL_MISSING, facts(policy=replace(POLICY, automatic_up_to={"USD": 10**12}))),
]


@pytest.mark.parametrize(("reason", "known"), MORE)
def test_other_ways_to_the_same_reason(reason: Reason, known: Facts) -> None:
    assert reasons(known) == [reason]


PASSING: list[Facts] = [
    facts(**report(amount=Money(1_000_00, "EUR"))),
    facts(
        **report(amount=Money(1_000_01, "EUR")), policy=replace(POLICY, amount_tolerance_minor=1)
    ),
    facts(**report(completed_on=TODAY)),
    facts(contracts=contract(acceptance_required=False), acceptances={}),
    facts(contracts=version(ceiling_minor=1_500_00), billed={CONTRACT.id: 500_00}),
    facts(contracts=contract(po_required=True), **order(amount_minor=1_000_00, expires_on=TODAY)),
    facts(changes={CONTRACT.id: (change("M2"),)}),
    facts(closed=frozenset({(ENTITY.id, "2026-02")})),
    facts(policy=MANUAL, approvals=approved()),
    facts(
        policy=replace(MANUAL, separation_of_duties=False),
        approvals=approved(by=REPORT.reported_by),
    ),
    facts(
        policy=replace(POLICY, hold_on_advice=False), advice={EVENT.id: ("looks like a duplicate",)}
    ),
    facts(policy=replace(POLICY, automatic_up_to={"EUR": CLEAR.draft.gross_minor})),
]


@pytest.mark.parametrize("known", PASSING)
def test_just_inside_every_limit_is_clear(known: Facts) -> None:
    assert reasons(known) == []


def test_a_future_completion_beyond_the_contract_is_seen_from_both_sides() -> None:
    far = facts(**report(completed_on=date(2027, 1, 1)))
    assert reasons(far) == [R.CONTRACT_NOT_IN_FORCE, R.COMPLETED_IN_FUTURE]


@pytest.mark.parametrize(
    ("changes", "known", "reason"),
    [
        ({"contract": "C-9"}, True, R.CONTRACT_UNKNOWN),
        ({"milestone": "M9"}, True, R.MILESTONE_UNKNOWN),
        ({"customer": "NOBODY"}, False, R.CUSTOMER_UNKNOWN),
        ({"customer": "OTHER"}, True, R.CUSTOMER_UNKNOWN),
    ],
)
def test_what_a_signal_names_must_be_on_record(
    changes: dict[str, str], known: bool, reason: Reason
) -> None:
    said = {"contract": "C-1", "milestone": "M1", "customer": "ACME"} | changes
    signal = Signal(SignalKind.COMPLETED, occurred_at=DONE, **said)
    found = match(signal, CONTRACT if said["contract"] == "C-1" else None, known)
    assert isinstance(found, Hold) and found.reason is reason
    assert next(iter(changes.values())) in found.detail


def test_a_rule_that_raises_becomes_a_hold() -> None:
    def rule_with_a_bug(known: Facts) -> Pass:
        raise ZeroDivisionError("by a bug")

    decision = decide(CLEAR, (*RULEBOOK, rule_with_a_bug))
    (hold,) = decision.holds
    assert hold.reason is R.RULE_BROKE and "rule_with_a_bug" in hold.detail
    assert decision.outcome is Outcome.HOLD
    assert len(decision.findings) == len(RULEBOOK) + 1


def test_without_a_draft_nothing_is_clear() -> None:
    assert decide(replace(CLEAR, draft=None), ()).outcome is Outcome.HOLD


def override(reason: Reason, **changes: Any) -> Override:
    known: dict[str, Any] = {
        "id": "ov1",
        "reason": reason,
        "draft_digest": DIGEST,
        "by": UserId("controller@firm.example"),
        "until": TODAY,
        "why": "agreed with the client",
    }
    return Override(**(known | changes))


@pytest.mark.parametrize("reason", CASES)
def test_an_override_passes_only_what_may_be_overridden(reason: Reason) -> None:
    held = CASES[reason]
    digest = held.draft.digest if held.draft else DIGEST
    with_it = replace(held, overrides=(override(reason, draft_digest=digest),))
    decision = decide(with_it)
    if CARDS[reason].may_override:
        assert decision.outcome is Outcome.CLEAR
        (finding,) = (f for f in decision.findings if isinstance(f.answer, Hold))
        assert finding.override == "ov1" and not finding.holds
    else:
        assert [hold.reason for hold in decision.holds] == [reason]


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": R.ACCEPTANCE_MISSING},
        {"draft_digest": "0" * 64},
        {"until": TODAY - timedelta(days=1)},
    ],
)
def test_an_override_of_another_reason_draft_or_time_lets_nothing_pass(
    wrong: dict[str, Any],
) -> None:
    held = CASES[R.CREDIT_HOLD]
    assert held.draft is not None
    right = {"draft_digest": held.draft.digest, "until": TODAY}
    given = override(**({"reason": R.CREDIT_HOLD} | right | wrong))
    assert reasons(replace(held, overrides=(given,))) == [R.CREDIT_HOLD]


def test_overrides_that_never_count_are_no_rule_of_the_cards_alone() -> None:
    never = {reason for reason in Reason if not CARDS[reason].may_override}
    assert {R.ALREADY_BILLED, R.PERIOD_CLOSED, R.OWN_WORK, R.RULE_BROKE} <= never
    assert {R.APPROVAL_MISSING, R.TAX_MAPPING_MISSING, R.CURRENCY_MISMATCH} <= never


def test_the_occurrence_counts_credited_legs() -> None:
    known = facts(credited={(*PLACE, CUSTOMER.id): 2})
    assert known.event.key == BillingKey(*PLACE, CUSTOMER.id, 3)
    assert known.draft is not None and known.draft.key.occurrence == 3


def test_a_day_is_the_day_in_the_entity_s_time_zone() -> None:
    from tollgate.kernel.calendar import local_date

    late = datetime(2026, 3, 31, 22, 30, tzinfo=UTC)
    assert local_date(late, "Europe/Berlin") == date(2026, 4, 1)
    assert local_date(late, "America/New_York") == date(2026, 3, 31)


def test_whoever_owns_a_reason_may_work_the_queue() -> None:
    stranded = {
        reason for reason, card in CARDS.items() if Right.WORK_QUEUE not in RIGHTS[card.owner]
    }
    assert stranded == set()
