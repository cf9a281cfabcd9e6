"""Telling project systems of posted documents: the outbox rows are written, and their telling is
enqueued, in the transaction that posts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from tollgate.domain.invoicing.invoice import Invoice
from tollgate.store import queue, write_backs
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm


def note_write_backs(firm: Firm, tx: Tx, invoices: Sequence[Invoice], at: datetime) -> None:
    """Note which platforms are told of which documents. Where no connection wants it, this is one
    look at the few rows of connections."""
    wanted = write_backs.wanted_by(tx) if invoices else []
    if not wanted:
        return
    works = write_backs.works(tx, wanted, {invoice.draft.key.contract for invoice in invoices})
    rows: list[dict[str, Any]] = []
    for invoice in invoices:
        key = invoice.draft.key
        for connection, work in works.get((key.contract, key.milestone), {}).items():
            rows.append(
                {
                    "id": firm.world.ids.new(),
                    "connection": connection,
                    "work": work,
                    "invoice": invoice.id,
                    "next_at": at,
                    "changed_at": at,
                }
            )
    write_backs.add(tx, rows)
    enqueue_each(firm, tx, [(row["connection"], row["id"]) for row in rows])


def enqueue_each(firm: Firm, tx: Tx, pairs: Iterable[tuple[str, str]]) -> None:
    """Enqueue (connection, write-back) pairs, a run for each connection: a slow platform keeps no
    other waiting."""
    by_connection: dict[str, list[str]] = defaultdict(list)
    for connection, id in pairs:
        by_connection[connection].append(id)
    for connection, ids in sorted(by_connection.items()):
        enqueue(firm, tx, connection, ids)


def enqueue(
    firm: Firm, tx: Tx, connection: str, ids: Sequence[str], delay_seconds: float = 0.0
) -> None:
    """Enqueue the telling of some write-backs of one connection, as an attempt of its own."""
    work = (f"write_back:{firm.world.ids.new()}", [connection, list(ids)])
    queue.enqueue(firm.database, tx, queue.ASKING, "write_back", work, delay_seconds)
