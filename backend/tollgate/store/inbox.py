"""The inbox: raw events as they came, before anything else happens to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from tollgate.domain.events.inbox import INBOX, InboxMove, InboxState
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import NotFound
from tollgate.store import queue
from tollgate.store.database import Database, Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import ConnectionRow, InboxRow

INBOX_TABLE, CONNECTION = table(InboxRow), table(ConnectionRow)

# Strangers may fill at most this much with events whose signature is wrong.
REFUSED_KEPT = 200
REFUSED_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Raw:
    """One raw event on its way in."""

    id: str
    connection: str
    delivery_key: str
    headers: Mapping[str, str]
    body: bytes
    received_at: datetime


def keep(database: Database, tx: Tx, raw: Raw) -> bool:
    """Keep an event and enqueue its reading; False when this delivery is already here."""
    if not _insert(tx, raw, InboxState.KEPT, ""):
        return False
    enqueue_reading(database, tx, raw.id, "1")
    return True


def keep_refused(tx: Tx, raw: Raw, why: str) -> None:
    """Keep an event whose signature is wrong for inspection only, within a bound."""
    state = INBOX.after(InboxState.KEPT, InboxMove.REFUSE)
    cut = Raw(
        raw.id,
        raw.connection,
        f"refused:{raw.id}",
        raw.headers,
        raw.body[:REFUSED_BYTES],
        raw.received_at,
    )
    _insert(tx, cut, state, why)
    oldest = (
        select(INBOX_TABLE.c.id)
        .where(
            INBOX_TABLE.c.connection == raw.connection, INBOX_TABLE.c.state == InboxState.REFUSED
        )
        .order_by(INBOX_TABLE.c.id.desc())
        .offset(REFUSED_KEPT)
    )
    surplus = list(tx.execute(oldest).scalars())
    if surplus:
        tx.execute(delete(INBOX_TABLE).where(INBOX_TABLE.c.id.in_(surplus)))


def _insert(tx: Tx, raw: Raw, state: InboxState, note: str) -> bool:
    row = {
        "id": raw.id,
        "connection": raw.connection,
        "delivery_key": raw.delivery_key,
        "received_at": raw.received_at,
        "headers": canonical(dict(raw.headers)),
        "body": raw.body,
        "state": state,
        "note": note,
    }
    return insert_new(tx, INBOX_TABLE, [row]) == 1


def insert_new(tx: Tx, into: Any, rows: list[dict[str, Any]]) -> int:
    """Insert the rows that no unique key forbids; how many were new."""
    if not rows:
        return 0
    if tx.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as insert_for
    else:
        from sqlalchemy.dialects.postgresql import insert as insert_for  # type: ignore[assignment]
    # Without this option PostgreSQL's driver layer forgets how many rows an insert wrote.
    counted = {"preserve_rowcount": True}
    return sum(
        tx.execute(
            insert_for(into).values(row).on_conflict_do_nothing(), execution_options=counted
        ).rowcount
        for row in rows
    )


def enqueue_reading(database: Database, tx: Tx, id: str, attempt: str) -> None:
    queue.enqueue(database, tx, queue.INTAKE, "read_event", (f"read:{id}:{attempt}", [id]))


def enqueue_asking(
    database: Database, tx: Tx, id: str, attempt: tuple[str, int], delay_seconds: float = 0.0
) -> None:
    """Enqueue asking the platform about what an event names; `attempt` is the reading that asks
    and how often it asked before."""
    reading, tries = attempt
    work = (f"ask:{id}:{reading}:{tries}", [id, reading, tries])
    queue.enqueue(database, tx, queue.ASKING, "fetch_records", work, delay_seconds)


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such event.
    """
    found = tx.execute(select(INBOX_TABLE).where(INBOX_TABLE.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no event {id} in the inbox")
    return found


def waiting(tx: Tx, id: str, most: int) -> list[Any]:
    """An event that still waits to be read, and after it the oldest others; nothing when it does
    not wait any more."""
    own = tx.execute(
        select(INBOX_TABLE).where(INBOX_TABLE.c.id == id, INBOX_TABLE.c.state == InboxState.KEPT)
    ).first()
    if own is None:
        return []
    others = (
        select(INBOX_TABLE)
        .where(INBOX_TABLE.c.state == InboxState.KEPT, INBOX_TABLE.c.id != id)
        .order_by(INBOX_TABLE.c.received_at, INBOX_TABLE.c.id)
        .limit(most - 1)
    )
    return [own, *tx.execute(others)]


def conclude(tx: Tx, id: str, how: InboxMove, note: str = "") -> bool:
    """Move an event that waits to be read to its end; False when it does not wait any more."""
    after = INBOX.after(InboxState.KEPT, how)
    change = (
        update(INBOX_TABLE)
        .where(INBOX_TABLE.c.id == id, INBOX_TABLE.c.state == InboxState.KEPT)
        .values(state=after, note=note)
    )
    return tx.execute(change).rowcount == 1


def move(tx: Tx, id: str, state: str, how: InboxMove, note: str = "") -> None:
    """Move an event to its next state.

    Raises:
        IllegalMove: its state does not allow that.
    """
    after = INBOX.after(InboxState(state), how)
    tx.execute(update(INBOX_TABLE).where(INBOX_TABLE.c.id == id).values(state=after, note=note))


def asked(tx: Tx, connection: str) -> list[str]:
    """The events of a connection about which its platform was asked and has not answered."""
    mine = (INBOX_TABLE.c.connection == connection, INBOX_TABLE.c.state == InboxState.ASKED)
    return list(
        tx.execute(select(INBOX_TABLE.c.id).where(*mine).order_by(INBOX_TABLE.c.id)).scalars()
    )


def held(tx: Tx) -> list[str]:
    rows = select(INBOX_TABLE.c.id).where(INBOX_TABLE.c.state == InboxState.HELD)
    return list(tx.execute(rows.order_by(INBOX_TABLE.c.id)).scalars())


def headers_of(row: Any) -> dict[str, str]:
    found: dict[str, str] = json.loads(row.headers)
    return found


def connection(tx: Tx, code: str) -> Any | None:
    return tx.execute(
        select(CONNECTION).where(CONNECTION.c.code == code, CONNECTION.c.active)
    ).first()


def add_connection(tx: Tx, code: str, source: str, secret_cipher: str, **more: Any) -> None:
    row = {
        "code": code,
        "source": source,
        "secret_cipher": secret_cipher,
        "token_cipher": "",
        "options": "{}",
        "fields": "{}",
        "revision": 1,
        "active": True,
    }
    tx.execute(insert(CONNECTION), [row | more])
