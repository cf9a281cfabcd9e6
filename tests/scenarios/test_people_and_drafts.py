"""What people say about drafts: approval, payers, credit, change orders, policy, periods."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

import build
from tollgate.domain.contracts.change_orders import ChangeMove
from tollgate.kernel.calendar import Month
from tollgate.kernel.errors import BadInput, Conflict, NotAllowed, PreconditionFailed
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Reason, Role
from tollgate.kernel.rights import Actor
from tollgate.store import facts
from tollgate.workflows.approve_draft import approve_draft
from tollgate.workflows.close_period import close_period
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.decide_change_order import decide_change_order
from tollgate.workflows.init_firm import FIRST_POLICY
from tollgate.workflows.override_hold import Wanted, override_hold
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.reconcile import reconcile
from tollgate.workflows.release_policy import propose_policy, release_policy
from tollgate.workflows.run_billing import preview_billing, run_billing

LARGE = 60_000_00


def digest_of(answer: Any) -> str:
    return str(answer.draft.digest)


def test_a_large_draft_waits_for_a_person_and_is_posted_by_the_approval(firm: Any) -> None:
    build.plain(firm, {"M1": LARGE})
    (held,) = build.billable(firm)
    assert build.reasons([held]) == ["APPROVAL_MISSING"]
    answer = approve_draft(firm, held.event.id, digest_of(held), build.REVIEWER)
    assert answer.invoice is not None and build.held(firm) == {}
    build.holds_together(firm)


def test_an_approved_draft_that_changes_is_stale(firm: Any) -> None:
    """The approval is given while another reason holds; then a change order alters the amount."""
    build.plain(firm, {"M1": LARGE}, po_required=True)
    (held,) = build.billable(firm)
    approved = approve_draft(firm, held.event.id, digest_of(held), build.REVIEWER)
    assert build.reasons([approved]) == ["PO_MISSING"]
    build.change_order(firm, "CO-1", {"M1": 5_000_00})
    decide_change_order(firm, ("C-1", "CO-1"), ChangeMove.SIGN, date(2026, 2, 1), build.CONTROLLER)
    build.order(firm, "PO-1", 100_000_00)
    (answer,) = post_batch(firm, [held.event.id], "billing@firm.example")
    assert build.reasons([answer]) == ["APPROVAL_STALE"]
    assert build.invoices(firm) == []
    with pytest.raises(PreconditionFailed):
        approve_draft(firm, held.event.id, digest_of(held), build.REVIEWER)
    again = approve_draft(firm, held.event.id, digest_of(answer), build.REVIEWER)
    assert again.invoice is not None and again.draft.net_minor == 65_000_00
    build.holds_together(firm)


def test_nobody_approves_beyond_their_limit_or_their_own_work(firm: Any) -> None:
    build.plain(firm, {"M1": 200_000_00})
    (held,) = build.billable(firm, reported_by=build.CONTROLLER.id)
    for actor in (build.REVIEWER, build.CONTROLLER, build.PM):
        with pytest.raises(NotAllowed):
            approve_draft(firm, held.event.id, digest_of(held), actor)
    other = Actor(UserId("second@firm.example"), Role.CONTROLLER)
    assert approve_draft(firm, held.event.id, digest_of(held), other).invoice is not None
    with pytest.raises(Conflict):
        approve_draft(firm, held.event.id, digest_of(held), other)


def test_several_payers_share_a_milestone_to_the_cent(firm: Any) -> None:
    build.entity(firm)
    for who in ("ACME", "BRAND", "CASA"):
        build.customer(firm, who)
    build.contract(firm, "C-1", {"M1": 100_00}, payers={"ACME": 1, "BRAND": 1, "CASA": 1})
    answers = build.billable(firm)
    assert sorted(answer.draft.net_minor for answer in answers) == [33_33, 33_33, 33_34]
    assert sum(build.live(firm).values()) == 100_00
    assert {invoice.customer for invoice in build.invoices(firm)} == {"ACME", "BRAND", "CASA"}
    build.holds_together(firm)


def test_one_payer_on_hold_does_not_stop_the_others(firm: Any) -> None:
    build.entity(firm)
    build.customer(firm, "ACME")
    build.customer(firm, "BRAND", billing_email="")
    build.contract(firm, "C-1", {"M1": 100_00}, payers={"ACME": 1, "BRAND": 3})
    build.billable(firm)
    assert build.live(firm) == {("C-1", "M1", "ACME"): 25_00}
    assert build.held(firm) == {("C-1", "M1", "BRAND"): '["CUSTOMER_INCOMPLETE"]'}
    build.holds_together(firm)


def test_a_credit_gives_the_milestone_back(firm: Any, clock: Any) -> None:
    """The books stand as before; a late copy of the old report opens nothing; a new report makes
    the second occurrence and a new invoice."""
    build.plain(firm, {"M1": 1_000_00}, holdback_bp=1_000)
    build.accepted(firm)
    before = (build.live(firm), build.balances(firm))
    (billed,) = build.done(firm)
    clock.forward(days=1)
    note = credit_invoice(firm, billed.invoice.id, "billing@firm.example", "wrong client")
    assert note.number == "N-C2026-00001"
    assert (build.live(firm), build.balances(firm)) == before
    assert [event.state for event in build.events_of(firm)] == ["credited"]
    with pytest.raises(Conflict):
        credit_invoice(firm, billed.invoice.id, "billing@firm.example", "again")
    with pytest.raises(Conflict):
        credit_invoice(firm, note.id, "billing@firm.example", "the credit note")

    late = build.completion(reported_by="late@firm.example", occurred_at=build.at(date(2026, 3, 9)))
    assert build.say(firm, build.completion()) == [] and build.say(firm, late) == []
    assert len(build.events_of(firm)) == 1

    clock.forward(days=1)
    new = build.completion(on=date(2026, 3, 18), occurred_at=clock.now())
    (again,) = build.say(firm, new)
    assert again.invoice is not None and again.event.key.occurrence == 2
    assert again.invoice.number == "N-2026-00002"
    assert build.live(firm) == {("C-1", "M1", "ACME"): 1_000_00}
    build.holds_together(firm)


def test_a_milestone_whose_invoice_was_credited_is_named_or_open(firm: Any, clock: Any) -> None:
    """Done and accepted, but no longer billed: nobody may forget that."""
    build.plain(firm, {"M1": 1_000_00})
    (billed,) = build.billable(firm)
    clock.forward(days=1)
    credit_invoice(firm, billed.invoice.id, "billing@firm.example", "wrong client")
    assert list(build.held(firm).values()) == ['["CREDITED_UNBILLED"]']
    assert reconcile(firm).differences == []


def test_a_closed_month_takes_no_posting(firm: Any, clock: Any) -> None:
    build.plain(firm)
    with pytest.raises(NotAllowed):
        close_period(firm, "NORD", Month(2026, 3), build.BILLING)
    (billed,) = build.billable(firm, "M1")
    close_period(firm, "NORD", Month(2026, 3), build.CONTROLLER)
    with pytest.raises(Conflict):
        close_period(firm, "NORD", Month(2026, 3), build.CONTROLLER)
    assert build.reasons(build.billable(firm, "M2")) == ["PERIOD_CLOSED"]
    with pytest.raises(Conflict):
        credit_invoice(firm, billed.invoice.id, "billing@firm.example", "late")
    clock.forward(days=20)
    answers = [a for batch in run_billing(firm, Month(2026, 4), "run") for a in batch]
    assert [answer.invoice.issued_on for answer in answers] == [date(2026, 4, 5)]
    build.holds_together(firm)


def test_an_unsigned_change_order_holds_and_a_signed_one_raises_the_amount(firm: Any) -> None:
    build.plain(firm, {"M1": 1_000_00, "M2": 2_000_00})
    build.change_order(firm, "CO-1", {"M1": 500_00})
    assert build.reasons(build.billable(firm, "M1")) == ["CHANGE_ORDER_UNSIGNED"]
    assert build.billable(firm, "M2")[0].invoice is not None
    decide_change_order(firm, ("C-1", "CO-1"), ChangeMove.SIGN, date(2026, 2, 1), build.PM)
    assert build.live(firm)["C-1", "M1", "ACME"] == 1_500_00
    assert build.held(firm) == {}
    build.holds_together(firm)


def test_a_rejected_change_order_leaves_the_amount(firm: Any) -> None:
    build.plain(firm, {"M1": 1_000_00})
    build.change_order(firm, "CO-1", {"M1": 500_00})
    build.billable(firm, "M1")
    decide_change_order(firm, ("C-1", "CO-1"), ChangeMove.REJECT, date(2026, 2, 1), build.PM)
    assert build.live(firm) == {("C-1", "M1", "ACME"): 1_000_00}
    with pytest.raises(Conflict):
        decide_change_order(firm, ("C-1", "CO-1"), ChangeMove.SIGN, date(2026, 2, 1), build.PM)


def test_a_policy_is_released_by_somebody_else(firm: Any) -> None:
    build.plain(firm, {"M1": LARGE})
    assert build.reasons(build.billable(firm)) == ["APPROVAL_MISSING"]
    body = FIRST_POLICY | {"automatic_up_to": {"EUR": "100000.00"}}
    version = propose_policy(firm, body, "small drafts are larger now", build.CONTROLLER)
    with pytest.raises(NotAllowed):
        release_policy(firm, version, build.CONTROLLER)
    with pytest.raises(NotAllowed):
        release_policy(firm, version, build.ADMIN)
    assert build.invoices(firm) == []
    second = Actor(UserId("second@firm.example"), Role.CONTROLLER)
    release_policy(firm, version, second)
    assert len(build.invoices(firm)) == 1
    with firm.database.read() as tx:
        decisions = sorted(tx.execute(select(facts.POLICY.c.version)).scalars())
        assert decisions == [1, 2] and facts.policy_in_force(tx).version == 2
    with pytest.raises(Conflict):
        release_policy(firm, 1, second)
    with pytest.raises(BadInput):
        propose_policy(firm, {"automatic": {}}, "a mistake", build.CONTROLLER)
    with pytest.raises(BadInput):
        propose_policy(firm, body, "  ", build.CONTROLLER)
    build.holds_together(firm)


def test_external_books_give_the_number_later(firm: Any) -> None:
    build.entity(firm, "NORD", books="external")
    build.customer(firm)
    build.contract(firm)
    (answer,) = build.billable(firm)
    assert answer.invoice is not None and answer.invoice.number is None
    (row,) = build.invoices(firm)
    assert row.number is None and row.position is None
    assert build.reasons(build.billable(firm, "M2")) == []
    build.holds_together(firm)


def test_an_override_lets_one_reason_pass_for_one_draft(firm: Any) -> None:
    build.plain(firm, in_order=True)
    (held,) = build.billable(firm, "M2")
    assert build.reasons([held]) == ["OUT_OF_ORDER"]
    wanted = Wanted(
        held.event.id,
        digest_of(held),
        Reason.OUT_OF_ORDER,
        "agreed with the client",
        date(2026, 4, 1),
    )
    with pytest.raises(NotAllowed):
        override_hold(firm, wanted, build.REVIEWER)
    for other, error in (
        (
            Wanted(wanted.event_id, "0" * 64, wanted.reason, wanted.why, wanted.until),
            PreconditionFailed,
        ),
        (Wanted(wanted.event_id, wanted.draft_digest, wanted.reason, "ok", wanted.until), BadInput),
        (
            Wanted(
                wanted.event_id, wanted.draft_digest, wanted.reason, wanted.why, date(2026, 3, 15)
            ),
            BadInput,
        ),
        (
            Wanted(
                wanted.event_id, wanted.draft_digest, wanted.reason, wanted.why, date(2027, 1, 1)
            ),
            BadInput,
        ),
        (
            Wanted(
                wanted.event_id, wanted.draft_digest, Reason.CREDIT_HOLD, wanted.why, wanted.until
            ),
            Conflict,
        ),
        (
            Wanted(
                wanted.event_id, wanted.draft_digest, Reason.PERIOD_CLOSED, wanted.why, wanted.until
            ),
            NotAllowed,
        ),
    ):
        with pytest.raises(error):
            override_hold(firm, other, build.CONTROLLER)
    assert build.invoices(firm) == []
    assert override_hold(firm, wanted, build.CONTROLLER).invoice is not None
    build.holds_together(firm)


def test_a_preview_shows_the_drafts_that_posting_binds_to(firm: Any) -> None:
    build.plain(firm, {"M1": 600_00, "M2": 600_00, "M3": LARGE}, ceiling=1_000_00)
    month = Month(2026, 3)
    close_period(firm, "NORD", month, build.CONTROLLER)
    for milestone in ("M1", "M2", "M3"):
        build.billable(firm, milestone)
    close_period(firm, "NORD", month, build.CONTROLLER, close=False)

    def said(batches: Any) -> list[Any]:
        return [
            (a.event.key, a.draft.digest, tuple(h.reason for h in a.decision.holds))
            for batch in batches
            for a in batch
        ]

    preview = said(preview_billing(firm, month))
    assert build.invoices(firm) == []
    assert said(run_billing(firm, month, "run")) == preview
    assert len(build.invoices(firm)) == 1
