"""Read one raw event: adapter, signals, billing events, and then the till."""

from __future__ import annotations

from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import Ignored, Unknown
from tollgate.domain.events.inbox import InboxMove, InboxState
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.errors import BadInput
from tollgate.store import facts, inbox, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.signals import Taken, take_signals


def read_event(firm: Firm, inbox_id: str) -> None:
    """Read a kept event and decide on what it touches. Reading it again changes nothing, so a
    crash at any point is healed by running it again."""
    with firm.database.write() as tx:
        row = inbox.get(tx, inbox_id)
        touched = _touched(firm, tx, row)
        ids = facts.undecided_of(tx, touched)
    # The facts are safe; deciding is a transaction of its own that locks first.
    post_batch(firm, ids, actor=f"connection:{row.connection}")


def _touched(firm: Firm, tx: Tx, row: Any) -> set[str]:
    """Take the event in, note what became of it, and name the contracts it touches."""
    if row.state not in (InboxState.KEPT, InboxState.READ):
        return set()
    delivery = Delivery(inbox.headers_of(row), row.body, row.received_at)
    source = registry.source(inbox.connection_source(tx, row.connection))
    first_time = row.state == InboxState.KEPT
    try:
        reading = source.read(delivery)
    except BadInput as problem:
        inbox.move(tx, row.id, row.state, InboxMove.BURY, str(problem))
        return set()
    if isinstance(reading, Ignored):
        if first_time:
            inbox.move(tx, row.id, row.state, InboxMove.IGNORE, f"ignored: {reading.what}")
        return set()
    if isinstance(reading, Unknown):
        if first_time:
            inbox.move(tx, row.id, row.state, InboxMove.BURY, f"unknown event {reading.what!r}")
        return set()
    taken = take_signals(firm, tx, reading, row.connection, f"connection:{row.connection}")
    if first_time:
        _conclude(firm, tx, row, taken)
    return set(taken.contracts)


def _conclude(firm: Firm, tx: Tx, row: Any, taken: Taken) -> None:
    """Mark the event read, or hold it for a person when it speaks of something unknown."""
    subject = f"inbox:{row.id}"
    now = firm.world.clock.now()
    if not taken.holds:
        inbox.move(tx, row.id, row.state, InboxMove.READ)
        review.settle(tx, ItemKind.DATA_QUALITY, [subject], now, "read")
        return
    holds = [hold for _, hold in taken.holds]
    signal = taken.holds[0][0]
    inbox.move(tx, row.id, row.state, InboxMove.HOLD, holds[0].detail)
    item = hold_item(
        firm.world.ids.new(),
        subject,
        holds,
        now,
        milestone=signal.milestone,
        cash=signal.amount,
    )
    review.put(tx, ItemKind.DATA_QUALITY, [item])
