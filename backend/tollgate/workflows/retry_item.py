"""Try again what an item stands for, after its cause was corrected."""

from __future__ import annotations

from collections.abc import Sequence

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.events.inbox import InboxMove
from tollgate.domain.invoicing.write_back import WriteBackMove
from tollgate.domain.review.notices import NoticeMove
from tollgate.kernel.errors import Conflict
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, inbox, notices, review, write_backs
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.notices import enqueue
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.till import Answer
from tollgate.workflows.parts.write_backs import enqueue as enqueue_telling


def retry_item(firm: Firm, id: str, actor: Actor) -> Sequence[Answer]:
    """Decide again on a held billing event, read an unplaced event again, or send again what did
    not reach people or a project system; what the gate said, where it was asked.

    Raises:
        NotFound: there is no such item.
        Conflict: nothing can be tried again for this kind of item, or it is settled.
    """
    actor.require(Right.WORK_QUEUE)
    with firm.database.read() as tx:
        item = review.item(tx, id)
    kind, _, subject = item.subject.partition(":")
    if kind == "event":
        return post_batch(firm, [subject], actor.id)
    if kind not in ("inbox", "notices", "write_back"):
        raise Conflict("nothing can be tried again here: settle it when its cause is gone")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        if kind == "inbox":
            _read_again(firm, tx, subject)
        else:
            (_send_again if kind == "notices" else _tell_again)(firm, tx, subject)
            review.settle(tx, item.kind, [item.subject], now, f"sent again by {actor.id}")
        audit.append(tx, FIRM, now, [audit.Entry("item_retried", f"item:{id}", actor.id, {})])
    return []


def _read_again(firm: Firm, tx: Tx, inbox_id: str) -> None:
    row = inbox.get(tx, inbox_id)
    inbox.move(tx, inbox_id, row.state, InboxMove.REPLAY)
    inbox.enqueue_reading(firm.database, tx, inbox_id, firm.world.ids.new())


def _send_again(firm: Firm, tx: Tx, route: str) -> None:
    """A person takes the risk that an uncertain notice arrives twice; nothing else does."""
    now = firm.world.clock.now()
    values = {"attempts": 0, "next_at": now, "changed_at": now}
    rows = notices.undelivered(tx, route)
    ids = [row.id for row in rows if notices.move(tx, row, NoticeMove.RETRY, values)]
    if ids:
        enqueue(firm, tx, ids)


def _tell_again(firm: Firm, tx: Tx, connection: str) -> None:
    """Tell a platform again; what it was told all the same is recognised there."""
    now = firm.world.clock.now()
    values = {"attempts": 0, "next_at": now, "changed_at": now}
    rows = write_backs.failed(tx, connection)
    ids = [row.id for row in rows if write_backs.move(tx, row, WriteBackMove.RETRY, values)]
    if ids:
        enqueue_telling(firm, tx, connection, ids)
