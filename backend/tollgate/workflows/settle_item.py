"""Move and comment items of the review queue: claim, assign, release, snooze, wake, settle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import REVIEW_ITEM, ItemKind, ItemMove, ItemState
from tollgate.domain.review.notices import NoticeKind
from tollgate.domain.review.proposals import ProposalKind
from tollgate.kernel.errors import BadInput, Conflict, NotAllowed
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, people, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.notices import Notice, about, tell
from tollgate.workflows.parts.proposals import propose, wants_second

# Whoever puts something off for longer should settle it, or change the policy.
LONGEST_SNOOZE = timedelta(days=90)
MOVES = frozenset(ItemMove) - {ItemMove.ASK}


@dataclass(frozen=True, slots=True)
class Step:
    """A move with what it needs: whom to assign to, until when to snooze, and a note."""

    move: ItemMove
    to: str = ""
    until: datetime | None = None
    note: str = ""


def move_item(firm: Firm, id: str, move: ItemMove, revision: int | None, actor: Actor) -> ItemState:
    """`step_item` for a move that needs nothing else."""
    return step_item(firm, id, Step(move), revision, actor)


def step_item(firm: Firm, id: str, step: Step, revision: int | None, actor: Actor) -> ItemState:
    """Move an item that is still at the revision that the person saw (None: whatever it is); the
    state that it has now. A settlement above the policy's limit waits for a second person, so the
    state may be the one from before.

    Raises:
        NotFound: there is no such item.
        IllegalMove: its state does not allow that.
        NotAllowed: somebody else claimed it.
        BadInput: nobody to assign to, or the snooze ends in the past or too far away.
        Conflict: a billing hold ends by its invoice or by its rejection, a document by a decision
            on it, a dispute by its outcome, not by a click.
        PreconditionFailed: somebody changed it meanwhile.
    """
    actor.require(Right.WORK_QUEUE)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        row = review.item(tx, id)
        review.require_revision(row, revision)
        _refuse_anothers(row, step, actor)
        if step.move is ItemMove.SETTLE and row.kind == ItemKind.BILLING_HOLD:
            raise Conflict("a billing hold is settled by posting: fix, approve or override it")
        if step.move is ItemMove.SETTLE and row.subject.startswith("document:"):
            raise Conflict("a document is settled by confirming, filing or refusing it")
        if step.move is ItemMove.SETTLE and row.kind == ItemKind.DISPUTE:
            raise Conflict("a dispute ends by its outcome: uphold, reject or withdraw it")
        values = _after(tx, row, step, now, actor)
        if step.move is ItemMove.SETTLE and wants_second(tx, ProposalKind.SETTLE, row):
            body = {"note": step.note.strip()}
            propose(firm, tx, row, (ProposalKind.SETTLE, body, step.note.strip()), actor)
            return ItemState(row.state)
        review.move(tx, id, revision, values)
        said = {"move": step.move.value} | _said(step)
        if step.note.strip():
            review.note(tx, firm.world.ids.new(), id, actor.id, now, step.note.strip())
        entry = audit.Entry("item_moved", f"item:{id}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
        if step.move is ItemMove.ASSIGN and step.to.lower() != actor.id:
            told = Notice(
                NoticeKind.ITEM_ASSIGNED,
                f"assigned:{id}:{row.revision}",
                about(tx, row, actor.id, step.note.strip() or row.summary),
                page=f"exceptions?item={id}",
            )
            tell(firm, tx, told, [step.to.lower()], now)
    return ItemState(values["state"])


def _refuse_anothers(row: Any, step: Step, actor: Actor) -> None:
    """Nobody moves what somebody else claimed, but whoever may reassign takes it away."""
    if row.claimed_by in (None, actor.id) or step.move is ItemMove.REOPEN:
        return
    takes = step.move in (ItemMove.ASSIGN, ItemMove.RELEASE)
    if not (takes and actor.may(Right.REASSIGN)):
        raise NotAllowed(f"{row.claimed_by} has claimed this item")


def _after(tx: Tx, row: Any, step: Step, now: datetime, actor: Actor) -> dict[str, Any]:
    """What the item has after the move."""
    state = ItemState(row.state)
    if step.move is ItemMove.WAKE:
        return review.awake(row, now)
    after = REVIEW_ITEM.after(state, step.move)
    if step.move is ItemMove.CLAIM:
        return {"state": after, "claimed_by": actor.id}
    if step.move is ItemMove.ASSIGN:
        return {"state": after, "claimed_by": _assignee(tx, step.to)}
    if step.move is ItemMove.SNOOZE:
        if step.until is None or not now < step.until <= now + LONGEST_SNOOZE:
            raise BadInput(f"wants a later day, {LONGEST_SNOOZE.days} at most", where="until")
        return {"state": after, "snoozed_until": step.until, "paused_at": now}
    if step.move is ItemMove.SETTLE:
        how = f"settled by {actor.id}"
        return review.settled(now, f"{how}: {step.note.strip()}" if step.note.strip() else how)
    return review.opened_again() | {"state": after}


def _assignee(tx: Tx, email: str) -> str:
    person = people.find(tx, email)
    if person is None or not person.active:
        raise BadInput(f"{email!r} is nobody who may sign in", where="to")
    if not Actor(person.email, Role(person.role)).may(Right.WORK_QUEUE):
        raise BadInput(f"the role {person.role} does not work the queue", where="to")
    return str(person.email)


def _said(step: Step) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if step.to:
        said["to"] = step.to.lower()
    if step.until is not None:
        said["until"] = step.until.isoformat()
    if step.note.strip():
        said["note"] = step.note.strip()
    return said


def comment_item(firm: Firm, id: str, text: str, actor: Actor) -> None:
    """Add a note to an item.

    Raises:
        BadInput: there is no text.
        NotFound: there is no such item.
    """
    actor.require(Right.WORK_QUEUE)
    if not text.strip():
        raise BadInput("is empty", where="text")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        review.item(tx, id)
        review.note(tx, firm.world.ids.new(), id, actor.id, now, text.strip())
        entry = audit.Entry("item_commented", f"item:{id}", actor.id, {"text": text.strip()})
        audit.append(tx, FIRM, now, [entry])
