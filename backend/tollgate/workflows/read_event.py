"""Read one raw event: adapter, signals, billing events, and then the till."""

from __future__ import annotations

from typing import Any

from tollgate.domain.events.inbox import InboxState
from tollgate.store import facts, inbox
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.reading import conclude, read_kept
from tollgate.workflows.parts.signals import take_signals


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
    first_time = row.state == InboxState.KEPT
    reading = read_kept(tx, row)
    taken = take_signals(firm, tx, reading.signals, row.connection, f"connection:{row.connection}")
    if first_time:
        conclude(firm, tx, row, reading, taken)
    return set(taken.contracts)
