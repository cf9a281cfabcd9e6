"""The review desk: items are given, put off, settled by one or two, and sent back."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

import build
from tollgate.domain.review.item import Ending, ItemKind, ItemMove, ItemState
from tollgate.domain.review.priority import priority
from tollgate.domain.review.proposals import ProposalMove
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import (
    BadInput,
    Conflict,
    NotAllowed,
    PreconditionFailed,
)
from tollgate.kernel.ids import UserId
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason, Role
from tollgate.kernel.rights import Actor
from tollgate.store import audit, facts, notices, people, questions, review, review_lists
from tollgate.workflows.answer_question import answer_question
from tollgate.workflows.approve_draft import approve_draft
from tollgate.workflows.ask_question import ask_question
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.decide_proposal import decide_proposal
from tollgate.workflows.override_hold import Proposed, Wanted, override_hold
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.reject_hold import reject_hold
from tollgate.workflows.settle_item import Step, move_item, step_item
from tollgate.workflows.wake_items import wake_items

ANOTHER = Actor(UserId("another@firm.example"), Role.CONTROLLER)
WHY = "the client agreed to this on the phone"


def items(firm: Any, *conditions: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(review.ITEM).where(*conditions).order_by(review.ITEM.c.id)))


def item(firm: Any) -> Any:
    (found,) = items(firm)
    return found


def put(firm: Any, subject: str, cash: Money | None, reason: Reason = Reason.BOOKS_DIFFER) -> None:
    now = firm.world.clock.now()
    hold = Hold(reason, f"about {subject}")
    with firm.database.write() as tx:
        row = hold_item(firm.world.ids.new(), subject, [hold], now, cash=cash)
        review.put(tx, ItemKind.DATA_QUALITY, [row])


def staff(firm: Any) -> None:
    with firm.database.write() as tx:
        for actor in (build.PM, build.BILLING, build.REVIEWER, build.CONTROLLER, ANOTHER):
            people.add(tx, actor.id, actor.id, actor.role, "")


def told(firm: Any) -> list[tuple[str, str]]:
    with firm.database.read() as tx:
        rows = tx.execute(select(notices.OUTBOX).order_by(notices.OUTBOX.c.id))
        return [(row.kind, row.recipient) for row in rows]


def remembered(firm: Any, kind: str) -> list[dict[str, Any]]:
    with firm.database.read() as tx:
        return [
            json.loads(row.payload)
            for row in tx.execute(
                select(audit.LINK, audit.PAYLOAD.c.payload)
                .join(
                    audit.PAYLOAD,
                    (audit.PAYLOAD.c.chain == audit.LINK.c.chain)
                    & (audit.PAYLOAD.c.position == audit.LINK.c.position),
                )
                .where(audit.LINK.c.kind == kind)
                .order_by(audit.LINK.c.position)
            )
        ]


def awake(firm: Any) -> list[str]:
    wanted = review_lists.Wanted({"awake": "yes"}, "newest", firm.world.clock.now())
    with firm.database.read() as tx:
        return [row["subject"] for row in review_lists.review_items(tx, wanted, (None, 50)).rows]


def test_an_item_is_given_to_a_colleague_who_is_told(firm: Any) -> None:
    staff(firm)
    put(firm, "x:1", Money(100_00, "EUR"))
    step = Step(ItemMove.ASSIGN, to="Billing@firm.example", note="please look")
    assert step_item(firm, item(firm).id, step, 1, build.REVIEWER) is ItemState.CLAIMED
    assert item(firm).claimed_by == build.BILLING.id
    assert told(firm) == [("item_assigned", build.BILLING.id)]
    assert remembered(firm, "item_moved") == [
        {"move": "assign", "to": build.BILLING.id, "note": "please look"}
    ]
    # Only its owner or a controller gives it on.
    with pytest.raises(NotAllowed):
        step_item(firm, item(firm).id, Step(ItemMove.ASSIGN, to=ANOTHER.id), None, build.REVIEWER)
    step_item(firm, item(firm).id, Step(ItemMove.ASSIGN, to=ANOTHER.id), None, build.CONTROLLER)
    assert item(firm).claimed_by == ANOTHER.id


@pytest.mark.parametrize("to", ["nobody@firm.example", "", "auditor@firm.example"])
def test_nothing_is_given_to_who_cannot_take_it(firm: Any, to: str) -> None:
    with firm.database.write() as tx:
        people.add(tx, "auditor@firm.example", "A", Role.AUDITOR, "")
    put(firm, "x:1", None)
    with pytest.raises(BadInput):
        step_item(firm, item(firm).id, Step(ItemMove.ASSIGN, to=to), None, build.REVIEWER)


def test_a_snoozed_item_comes_back_by_itself_to_whoever_had_it(firm: Any, clock: Any) -> None:
    put(firm, "x:1", None)
    move_item(firm, item(firm).id, ItemMove.CLAIM, 1, build.REVIEWER)
    until = clock.now() + timedelta(days=2)
    step_item(firm, item(firm).id, Step(ItemMove.SNOOZE, until=until), None, build.REVIEWER)
    assert awake(firm) == []
    assert wake_items(firm) == 0
    clock.forward(days=2)
    # Also when no worker runs, it is in the list on time.
    assert awake(firm) == ["x:1"]
    assert wake_items(firm) == 1
    assert (item(firm).state, item(firm).claimed_by) == (ItemState.CLAIMED, build.REVIEWER.id)
    assert item(firm).snoozed_until is None
    assert wake_items(firm) == 0


@pytest.mark.parametrize("days", [0, -1, 91])
def test_a_snooze_ends_on_a_later_day_that_is_not_too_far(firm: Any, clock: Any, days: int) -> None:
    put(firm, "x:1", None)
    step = Step(ItemMove.SNOOZE, until=clock.now() + timedelta(days=days))
    with pytest.raises(BadInput):
        step_item(firm, item(firm).id, step, None, build.REVIEWER)


def test_another_reason_wakes_what_was_put_off_and_the_same_does_not(firm: Any, clock: Any) -> None:
    put(firm, "x:1", None)
    until = clock.now() + timedelta(days=9)
    step_item(firm, item(firm).id, Step(ItemMove.SNOOZE, until=until), None, build.REVIEWER)
    put(firm, "x:1", Money(5_00, "EUR"))
    assert item(firm).state == ItemState.SNOOZED
    put(firm, "x:1", None, Reason.DELIVERY_FAILED)
    assert (item(firm).state, item(firm).snoozed_until) == (ItemState.OPEN, None)


def late(firm: Any) -> tuple[int, list[str]]:
    """How many the counts call late, and the subjects that the list calls overdue."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        wanted = review_lists.Wanted({"overdue": "yes"}, "due", now)
        found = review_lists.review_items(tx, wanted, (None, 50)).rows
        counted = sum(row["late"] for row in review_lists.queue_counts(tx, now))
    return counted, [row["subject"] for row in found]


def test_the_clock_stops_while_an_item_sleeps_or_waits(firm: Any, clock: Any) -> None:
    staff(firm)
    put(firm, "x:1", None)
    left = item(firm).due_at - clock.now()
    until = clock.now() + timedelta(days=5)
    step_item(firm, item(firm).id, Step(ItemMove.SNOOZE, until=until), None, build.REVIEWER)
    clock.forward(days=6)
    assert late(firm) == (0, [])
    # Nobody woke it on time: its clock went on when the snooze was over.
    wake_items(firm)
    assert item(firm).due_at - clock.now() == left - timedelta(days=1)
    asked = ask_question(firm, item(firm).id, build.PM.id, "How is it?", build.REVIEWER)
    clock.forward(days=30)
    assert item(firm).paused_at is not None
    answer_question(firm, asked.id, "It is well.", build.PM)
    assert item(firm).due_at - clock.now() == left - timedelta(days=1)
    assert item(firm).paused_at is None
    clock.forward(days=30)
    assert late(firm) == (1, ["x:1"])


def test_whoever_wakes_early_gets_no_more_time_than_was_slept(firm: Any, clock: Any) -> None:
    put(firm, "x:1", None)
    left = item(firm).due_at - clock.now()
    until = clock.now() + timedelta(days=30)
    step_item(firm, item(firm).id, Step(ItemMove.SNOOZE, until=until), None, build.REVIEWER)
    clock.forward(hours=3)
    move_item(firm, item(firm).id, ItemMove.WAKE, None, build.REVIEWER)
    assert item(firm).due_at - clock.now() == left


def test_a_large_settlement_counts_when_a_second_person_agrees(firm: Any) -> None:
    staff(firm)
    put(firm, "x:1", Money(250_000_01, "EUR"))
    settle = Step(ItemMove.SETTLE, note="booked twice by the bank")
    assert step_item(firm, item(firm).id, settle, 1, build.REVIEWER) is ItemState.OPEN
    with firm.database.read() as tx:
        (proposal,) = questions.proposals_on(tx, item(firm).id)
    # Whoever may approve is told, except whoever proposed it.
    assert sorted(told(firm)) == [
        ("second_wanted", ANOTHER.id),
        ("second_wanted", build.CONTROLLER.id),
    ]
    with pytest.raises(Conflict):
        step_item(firm, item(firm).id, settle, None, build.REVIEWER)
    with pytest.raises(NotAllowed, match="their own second"):
        decide_proposal(firm, proposal.id, ProposalMove.AGREE, "", build.REVIEWER)
    with pytest.raises(NotAllowed, match="billing"):
        decide_proposal(firm, proposal.id, ProposalMove.AGREE, "", build.BILLING)
    decide_proposal(firm, proposal.id, ProposalMove.AGREE, "", build.CONTROLLER)
    assert item(firm).state == ItemState.SETTLED
    assert item(firm).settled_as == (
        f"settled by {build.REVIEWER.id} and {build.CONTROLLER.id}: booked twice by the bank"
    )
    with pytest.raises(Conflict):
        decide_proposal(firm, proposal.id, ProposalMove.DECLINE, "", ANOTHER)


def test_a_small_settlement_needs_one(firm: Any) -> None:
    put(firm, "x:1", Money(250_000_00, "EUR"))
    step = Step(ItemMove.SETTLE, note="fine")
    assert step_item(firm, item(firm).id, step, 1, build.REVIEWER) is ItemState.SETTLED
    assert item(firm).ending == Ending.SETTLED
    with pytest.raises(PreconditionFailed):
        step_item(firm, item(firm).id, Step(ItemMove.REOPEN), 1, build.REVIEWER)


def held_large(firm: Any) -> Any:
    """A draft above the limit of one person's override, held only because of its order."""
    staff(firm)
    build.plain(firm, {"M1": 1_000_00, "M2": 300_000_00}, in_order=True)
    (held,) = build.billable(firm, "M2")
    return held


def wanted(held: Any) -> Wanted:
    return Wanted(held.event.id, held.draft.digest, Reason.OUT_OF_ORDER, WHY, date(2026, 4, 1))


def test_a_large_override_counts_when_a_second_person_agrees(firm: Any) -> None:
    held = held_large(firm)
    proposed = override_hold(firm, wanted(held), build.CONTROLLER)
    assert isinstance(proposed, Proposed)
    approve_draft(firm, held.event.id, held.draft.digest, build.CONTROLLER)
    assert build.invoices(firm) == []
    with pytest.raises(NotAllowed):
        decide_proposal(firm, proposed.id, ProposalMove.AGREE, "", build.CONTROLLER)
    done = decide_proposal(firm, proposed.id, ProposalMove.AGREE, "", ANOTHER)
    assert done.answer is not None and done.answer.invoice is not None
    (said,) = remembered(firm, "hold_overridden")
    assert said["seconded_by"] == ANOTHER.id
    build.holds_together(firm)


def test_an_override_without_its_second_person_lets_nothing_pass(firm: Any) -> None:
    """Also when the row is there: the rule asks the policy, not the door."""
    held = held_large(firm)
    row = {
        "id": "o",
        "event": held.event.id,
        "reason": Reason.OUT_OF_ORDER,
        "draft_digest": held.draft.digest,
        "by": build.CONTROLLER.id,
        "until": date(2026, 4, 1),
        "why": WHY,
        "at": firm.world.clock.now(),
    }
    with firm.database.write() as tx:
        tx.execute(insert(facts.OVERRIDE), [row])
    answer = approve_draft(firm, held.event.id, held.draft.digest, build.CONTROLLER)
    assert build.reasons([answer]) == ["OUT_OF_ORDER"]


def test_a_proposal_is_declined_or_withdrawn_and_changes_nothing(firm: Any) -> None:
    held = held_large(firm)
    first = override_hold(firm, wanted(held), build.CONTROLLER)
    with pytest.raises(NotAllowed, match="only"):
        decide_proposal(firm, first.id, ProposalMove.WITHDRAW, "", ANOTHER)
    decide_proposal(firm, first.id, ProposalMove.DECLINE, "M1 comes first", ANOTHER)
    second = override_hold(firm, wanted(held), build.CONTROLLER)
    decide_proposal(firm, second.id, ProposalMove.WITHDRAW, "", build.CONTROLLER)
    assert item(firm).state == ItemState.OPEN
    assert [said["decision"] for said in remembered(firm, "proposal_decided")] == [
        "decline",
        "withdraw",
    ]


def test_a_rejected_milestone_goes_back_and_is_billed_when_it_is_done(
    firm: Any, clock: Any
) -> None:
    build.plain(firm, pm_email=build.PM.id, acceptance_required=False, po_required=True)
    build.done(firm, "M1", on=date(2026, 3, 10))
    held = item(firm)
    with pytest.raises(NotAllowed):
        reject_hold(firm, held.id, held.revision, "this is not what was agreed", build.BILLING)
    with pytest.raises(BadInput):
        reject_hold(firm, held.id, held.revision, "no", build.REVIEWER)
    with pytest.raises(PreconditionFailed):
        reject_hold(firm, held.id, held.revision + 1, "this is not what was agreed", build.REVIEWER)
    reject_hold(firm, held.id, held.revision, "this is not what was agreed", build.REVIEWER)
    assert (item(firm).state, item(firm).ending) == (ItemState.SETTLED, Ending.REJECTED)
    assert told(firm) == [("milestone_rejected", build.PM.id)]
    (event,) = build.events_of(firm)
    assert event.state == "rejected"
    build.holds_together(firm)
    # A late copy of the old report opens nothing.
    build.done(firm, "M1", on=date(2026, 3, 10))
    build.done(firm, "M1", on=date(2026, 3, 11))
    assert build.events_of(firm)[0].state == "rejected"
    assert item(firm).state == ItemState.SETTLED
    clock.forward(days=2)
    build.done(firm, "M1", on=date(2026, 3, 18))
    assert build.events_of(firm)[0].state == "held"
    assert item(firm).state == ItemState.OPEN
    build.order(firm, "PO-1", 9_000_00)
    (answer,) = build.accepted(firm, "M1")
    assert answer.invoice is not None
    assert (item(firm).state, item(firm).ending) == (ItemState.SETTLED, Ending.POSTED)
    build.holds_together(firm)


def test_all_shares_of_a_milestone_go_back_and_none_that_is_billed(firm: Any, clock: Any) -> None:
    build.entity(firm)
    build.customer(firm)
    build.customer(firm, "BETA")
    build.contract(firm, payers={"ACME": 1, "BETA": 1}, po_required=True)
    build.billable(firm)
    first, second = items(firm)
    reject_hold(firm, first.id, None, "this is not what was agreed", build.REVIEWER)
    assert {row.state for row in items(firm)} == {ItemState.SETTLED}
    clock.forward(days=2)
    build.order(firm, "PO-1", 9_000_00)
    build.done(firm, on=date(2026, 3, 18))
    assert len(build.invoices(firm)) == 1
    with pytest.raises(Conflict, match="credit it first"):
        reject_hold(firm, second.id, None, "this is not what was agreed", build.REVIEWER)


def test_a_credited_milestone_stays_in_the_eye_of_somebody(firm: Any) -> None:
    """Rejecting is for what is held: what was billed is credited."""
    build.plain(firm)
    (answer,) = build.billable(firm)
    credit_invoice(firm, answer.invoice.id, build.BILLING.id, "wrong")
    with pytest.raises(Conflict, match="only a billing hold"):
        reject_hold(firm, item(firm).id, None, "this is not what was agreed", build.REVIEWER)


def test_the_database_sorts_by_the_priority_that_the_domain_computes(firm: Any, clock: Any) -> None:
    cash = [None, Money(9_99, "EUR"), Money(70_000_00, "EUR"), Money(90_000, "JPY")]
    for number in range(24):
        put(firm, f"x:{number}", cash[number % 4], list(Reason)[number])
        clock.forward(hours=number % 5, seconds=number)
    for row in items(firm)[::3]:
        # The clock of these stands still from now on.
        step = Step(ItemMove.SNOOZE, until=clock.now() + timedelta(days=80))
        step_item(firm, row.id, step, None, build.REVIEWER)
    clock.forward(hours=60)
    now = clock.now()
    rows: list[Any] = []
    cut: tuple[str | None, int] = (None, 7)
    while True:
        with firm.database.read() as tx:
            page = review_lists.review_items(tx, review_lists.Wanted({}, "priority", now), cut)
        rows += page.rows
        # The list stays as it was reckoned, however long somebody reads in it.
        now += timedelta(hours=3)
        if page.next is None:
            break
        cut = (page.next, 7)
    weights = [
        priority(row["stake"], row["opened_at"], row["due_at"], row["paused_at"] or clock.now())
        for row in rows
    ]
    assert len(rows) == 24
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) > 12


@pytest.mark.parametrize("order", ["cash", "due", "priority", "newest"])
def test_a_cursor_serves_its_own_order_only(firm: Any, order: Any) -> None:
    for number in range(3):
        put(firm, f"x:{number}", Money(number, "EUR"))
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        page = review_lists.review_items(tx, review_lists.Wanted({}, order, now), (None, 1))
        assert page.next
        for other in ("cash", "due", "priority"):
            if other != order:
                wanted = review_lists.Wanted({}, other, now)  # type: ignore[arg-type]
                with pytest.raises(BadInput):
                    review_lists.review_items(tx, wanted, (page.next, 1))


def test_similar_items_say_how_they_ended(firm: Any, clock: Any) -> None:
    for number in range(4):
        put(firm, f"x:{number}", Money(1_00, "EUR"), Reason.DELIVERY_FAILED)
    put(firm, "y:1", Money(1_00, "EUR"), Reason.BOOKS_DIFFER)
    put(firm, "x:now", Money(1_00, "EUR"), Reason.DELIVERY_FAILED)
    clock.forward(hours=6)
    all_ = items(firm)
    for row in all_[:3]:
        step_item(firm, row.id, Step(ItemMove.SETTLE, note="sent"), None, build.REVIEWER)
    move_item(firm, all_[4].id, ItemMove.SETTLE, None, build.REVIEWER)
    with firm.database.read() as tx:
        found = review_lists.similar(tx, all_[5].id, 2)
    assert [row["subject"] for row in found["items"]] == ["x:0", "x:1"]
    assert found["endings"] == [{"ending": "settled", "items": 3, "mean_hours": 6}]
