"""Reject what the gate holds: the milestone goes back to its project manager, with a reason."""

from __future__ import annotations

from datetime import datetime

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.events.billing_event import BILLING_EVENT, BillingEvent, EventMove
from tollgate.domain.events.signal import Signal, SignalKind
from tollgate.domain.review.item import Ending, ItemKind
from tollgate.domain.review.notices import NoticeKind
from tollgate.kernel.calendar import local_date
from tollgate.kernel.errors import BadInput, Conflict
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, contracts, documents, facts, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.notices import Notice, about, manager_of, tell
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.signals import take_signals
from tollgate.workflows.parts.till import take_locks, undecided


def reject_hold(firm: Firm, item_id: str, revision: int | None, why: str, actor: Actor) -> None:
    """Send a held milestone back: it counts as not done until somebody reports it again, its
    billing events wait for that report, and its project manager is told why.

    Raises:
        NotAllowed: the role may not, or somebody else claimed the item.
        BadInput: no reason is given.
        NotFound: there is no such item.
        Conflict: it is no open billing hold, or a share of the milestone is billed.
        PreconditionFailed: somebody changed the item meanwhile.
    """
    actor.require(Right.APPROVE)
    if len(why.strip()) < 10:
        raise BadInput("wants at least ten characters that the project manager reads", where="why")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        item = review.item(tx, item_id)
        kind, _, event_id = item.subject.partition(":")
        if item.kind != ItemKind.BILLING_HOLD or kind != "event":
            raise Conflict("only a billing hold can be rejected; settle this with a note")
        review.require_mine(item, actor.id)
        take_locks(firm.database, tx, [event_id])
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        events = _shares(tx, event_id)
        review.move(tx, item_id, revision, {})
        _send_back(firm, tx, events, now, actor)
        subjects = [f"event:{event.id}" for event in events]
        items = review.of_subjects(tx, ItemKind.BILLING_HOLD, subjects)
        how = f"rejected by {actor.id}: {why.strip()}"
        for one in items:
            review.move(tx, one.id, None, review.settled(now, how, Ending.REJECTED))
            review.note(tx, firm.world.ids.new(), one.id, actor.id, now, why.strip())
        said = {"why": why.strip(), "events": [event.id for event in events]}
        entries = [audit.Entry("hold_rejected", subject, actor.id, said) for subject in subjects]
        audit.append(
            tx, contracts.contracts(tx, [item.contract])[item.contract].entity, now, entries
        )
        told = Notice(
            NoticeKind.MILESTONE_REJECTED,
            f"rejected:{item_id}:{item.revision}",
            about(tx, item, actor.id, why.strip()),
            page="sign-offs",
        )
        tell(firm, tx, told, [manager_of(tx, item.contract)], now)
        rest = facts.undecided_of(tx, [item.contract])
    post_batch(firm, rest, actor=actor.id)


def _shares(tx: Tx, event_id: str) -> list[BillingEvent]:
    """Every undecided share of the milestone of an event.

    Raises:
        Conflict: the event is settled, or a share of its milestone is billed.
    """
    (event,) = facts.events(tx, [event_id])
    if not undecided(event):
        raise Conflict(f"billing event {event_id} is {event.state}")
    key = event.key
    live, _, _ = facts.covers(tx, [key.contract])
    billed = [number for (_, milestone, _), number in live.items() if milestone == key.milestone]
    if billed:
        raise Conflict(f"{billed[0]} bills a share of this milestone: credit it first")
    others = facts.events(tx, facts.undecided_of(tx, [key.contract]))
    return [other for other in others if other.key.milestone == key.milestone]


def _send_back(firm: Firm, tx: Tx, events: list[BillingEvent], now: datetime, actor: Actor) -> None:
    """Record that the work is not done, and put its billing events away."""
    key = events[0].key
    contract = contracts.contracts(tx, [key.contract])[key.contract]
    zone = contracts.entities(tx)[contract.entity].time_zone
    signal = Signal(
        kind=SignalKind.REOPENED,
        contract=key.contract,
        milestone=key.milestone,
        occurred_at=now,
        completed_on=local_date(now, zone),
        reported_by=actor.id,
    )
    take_signals(firm, tx, [signal], "review", actor.id)
    changed: list[BillingEvent] = []
    for event in events:
        state = BILLING_EVENT.after(event.state, EventMove.REJECT)
        changed.append(BillingEvent(event.id, event.key, state))
    documents.set_event_states(tx, changed)
