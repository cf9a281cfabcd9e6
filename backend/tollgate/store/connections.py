"""Connections to platforms: their settings, their field maps, and how far asking them has come."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select, update

from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import NotFound, PreconditionFailed
from tollgate.store.database import Tx
from tollgate.store.inbox import CONNECTION, insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import PollRow

POLL = table(PollRow)


def get(tx: Tx, code: str) -> Any:
    """
    Raises:
        NotFound: there is no such connection.
    """
    found = tx.execute(select(CONNECTION).where(CONNECTION.c.code == code)).first()
    if found is None:
        raise NotFound(f"there is no connection {code}")
    return found


def all_of(tx: Tx) -> list[Any]:
    """Every connection that is in use, by code."""
    rows = select(CONNECTION).where(CONNECTION.c.active).order_by(CONNECTION.c.code)
    return list(tx.execute(rows))


def options_of(row: Any) -> dict[str, str]:
    found: dict[str, str] = json.loads(row.options)
    return found


def fields_of(row: Any) -> dict[str, Any]:
    """What the firm changed in the source's field map."""
    found: dict[str, Any] = json.loads(row.fields)
    return found


def change_fields(tx: Tx, code: str, revision: int, fields: Mapping[str, Any]) -> int:
    """Replace the firm's part of a field map; the new revision.

    Raises:
        PreconditionFailed: it was changed meanwhile.
    """
    changed = tx.execute(
        update(CONNECTION)
        .where(CONNECTION.c.code == code, CONNECTION.c.revision == revision)
        .values(fields=canonical(dict(fields)), revision=revision + 1)
    )
    if changed.rowcount != 1:
        raise PreconditionFailed(f"the field map of {code} was changed meanwhile")
    return revision + 1


def change(tx: Tx, code: str, values: Mapping[str, Any]) -> None:
    tx.execute(update(CONNECTION).where(CONNECTION.c.code == code).values(**values))


def take_handshake(tx: Tx, code: str, secret_cipher: str, now: datetime) -> bool:
    """Keep the secret of a handshake; False when the connection waits for none."""
    taken = tx.execute(
        update(CONNECTION)
        .where(CONNECTION.c.code == code, CONNECTION.c.handshake_until > now)
        .values(secret_cipher=secret_cipher, handshake_until=None)
    )
    return taken.rowcount == 1


def poll(tx: Tx, code: str) -> Any | None:
    """How far asking has come; None when nobody asked yet."""
    return tx.execute(select(POLL).where(POLL.c.connection == code)).first()


def write_poll(tx: Tx, code: str, values: Mapping[str, Any]) -> None:
    insert_new(tx, POLL, [{"connection": code, "note": ""}])
    tx.execute(update(POLL).where(POLL.c.connection == code).values(**values))


def due_polls(tx: Tx, now: datetime) -> list[Any]:
    """Connections that may be asked now, by code; the caller knows which sources can be asked."""
    rows = (
        select(CONNECTION, POLL.c.next_at)
        .outerjoin(POLL, POLL.c.connection == CONNECTION.c.code)
        .where(
            CONNECTION.c.active,
            or_(POLL.c.next_at.is_(None), POLL.c.next_at <= now),
            or_(POLL.c.resting_until.is_(None), POLL.c.resting_until <= now),
        )
        .order_by(CONNECTION.c.code)
    )
    return list(tx.execute(rows))
