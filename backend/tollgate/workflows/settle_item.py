"""Move and comment items of the review queue."""

from __future__ import annotations

from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import REVIEW_ITEM, ItemKind, ItemMove, ItemState
from tollgate.kernel.errors import BadInput, Conflict, NotAllowed
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, review
from tollgate.workflows.parts.firm import Firm


def move_item(firm: Firm, id: str, move: ItemMove, revision: int | None, actor: Actor) -> ItemState:
    """Move an item that is still at the revision that the person saw (None: whatever it is).

    Raises:
        NotFound: there is no such item.
        IllegalMove: its state does not allow that.
        NotAllowed: somebody else claimed it.
        Conflict: a billing hold ends by its invoice or by its rejection, a document by a decision
            on it, a dispute by its outcome, not by a click.
        PreconditionFailed: somebody changed it meanwhile.
    """
    actor.require(Right.WORK_QUEUE)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        row = review.item(tx, id)
        if row.claimed_by not in (None, actor.id):
            raise NotAllowed(f"{row.claimed_by} has claimed this item")
        if move is ItemMove.SETTLE and row.kind == ItemKind.BILLING_HOLD:
            raise Conflict("a billing hold is settled by posting: fix, approve or override it")
        if move is ItemMove.SETTLE and row.subject.startswith("document:"):
            raise Conflict("a document is settled by confirming, filing or refusing it")
        if move is ItemMove.SETTLE and row.kind == ItemKind.DISPUTE:
            raise Conflict("a dispute ends by its outcome: uphold, reject or withdraw it")
        state = REVIEW_ITEM.after(ItemState(row.state), move)
        values: dict[str, Any] = {"state": state}
        if move is ItemMove.CLAIM:
            values["claimed_by"] = actor.id
        elif move in (ItemMove.RELEASE, ItemMove.REOPEN):
            values |= {"claimed_by": None, "settled_at": None, "settled_as": ""}
        else:
            values |= {"settled_at": now, "settled_as": f"settled by {actor.id}"}
        review.move(tx, id, revision, values)
        entry = audit.Entry("item_moved", f"item:{id}", actor.id, {"move": move.value})
        audit.append(tx, FIRM, now, [entry])
    return state


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
