"""The outbox of write-backs: written with the document that they tell of, told later, each once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from tollgate.domain.invoicing.write_back import WRITE_BACK, WriteBackMove, WriteBackState
from tollgate.kernel.errors import NotFound
from tollgate.store.bulk import pages
from tollgate.store.database import Tx
from tollgate.store.inbox import CONNECTION, insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import MilestoneReportRow
from tollgate.store.tables.invoicing import DeliveryRow
from tollgate.store.tables.write_backs import WriteBackRow

OUTBOX, REPORT, DELIVERY = table(WriteBackRow), table(MilestoneReportRow), table(DeliveryRow)
_MOST = 500
# (contract, milestone) -> connection -> the platform's id of the piece of work
Works = Mapping[tuple[str, str], Mapping[str, str]]


def wanted_by(tx: Tx) -> list[str]:
    """The connections whose platforms are to be told."""
    rows = select(CONNECTION.c.code).where(CONNECTION.c.write_back, CONNECTION.c.active)
    return list(tx.execute(rows).scalars())


def works(tx: Tx, connections: Collection[str], contracts: Collection[str]) -> Works:
    """The pieces of work by which these connections reported milestones of some contracts; of
    several the one that was reported last."""
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for page in pages(contracts):
        rows = select(REPORT.c.contract, REPORT.c.milestone, REPORT.c.source, REPORT.c.work).where(
            REPORT.c.contract.in_(page),
            REPORT.c.source.in_(connections),
            REPORT.c.completed,
            REPORT.c.work != "",
        )
        for row in tx.execute(rows.order_by(REPORT.c.occurred_at, REPORT.c.id)):
            found[row.contract, row.milestone][row.source] = row.work
    return found


def add(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    insert_new(tx, OUTBOX, [dict(row) for row in rows])


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such write-back.
    """
    found = tx.execute(select(OUTBOX).where(OUTBOX.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no write-back {id}")
    return found


def move(tx: Tx, row: Any, how: WriteBackMove, values: Mapping[str, Any]) -> bool:
    """Move a write-back that still is in the state that was read; False when somebody was faster.

    Raises:
        IllegalMove: its state does not allow that.
    """
    after = WRITE_BACK.after(WriteBackState(row.state), how)
    change = update(OUTBOX).where(
        OUTBOX.c.id == row.id, OUTBOX.c.state == row.state, OUTBOX.c.changed_at == row.changed_at
    )
    return tx.execute(change.values(state=after, **values)).rowcount == 1


def put_off(tx: Tx, ids: Sequence[str], until: datetime) -> list[str]:
    """Let those that still wait do so at least until an instant; their ids."""
    waiting = OUTBOX.c.state == WriteBackState.PENDING
    for page in pages(ids):
        change = update(OUTBOX).where(OUTBOX.c.id.in_(page), waiting, OUTBOX.c.next_at < until)
        tx.execute(change.values(next_at=until))
    there: set[str] = set()
    for page in pages(ids):
        there |= set(
            tx.execute(select(OUTBOX.c.id).where(OUTBOX.c.id.in_(page), waiting)).scalars()
        )
    return [id for id in ids if id in there]


def due(tx: Tx, now: datetime) -> Sequence[Any]:
    """Write-backs that should have been told by now."""
    rows = select(OUTBOX).where(OUTBOX.c.state == WriteBackState.PENDING, OUTBOX.c.next_at < now)
    return tx.execute(rows.order_by(OUTBOX.c.id).limit(_MOST)).all()


def broken_off(tx: Tx, before: datetime) -> Sequence[Any]:
    """Write-backs whose telling began before an instant and never ended."""
    rows = select(OUTBOX).where(
        OUTBOX.c.state == WriteBackState.SENDING, OUTBOX.c.changed_at < before
    )
    return tx.execute(rows.order_by(OUTBOX.c.id).limit(_MOST)).all()


def failed(tx: Tx, connection: str) -> Sequence[Any]:
    rows = select(OUTBOX).where(
        OUTBOX.c.connection == connection, OUTBOX.c.state == WriteBackState.FAILED
    )
    return tx.execute(rows.order_by(OUTBOX.c.id)).all()


def number_there(tx: Tx, invoice: str) -> str:
    """The number that a target gave a document; empty when none did."""
    rows = select(func.max(DELIVERY.c.external_number)).where(DELIVERY.c.invoice == invoice)
    return str(tx.execute(rows).scalar_one() or "")
