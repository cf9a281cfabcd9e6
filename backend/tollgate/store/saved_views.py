"""Saved views: a person's own names for sets of filters."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, insert, select, update

from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.review import SavedViewRow

VIEW = table(SavedViewRow)


def of(tx: Tx, person: str) -> list[dict[str, str]]:
    rows = select(VIEW.c.name, VIEW.c.filters).where(VIEW.c.person == person)
    return [dict(row) for row in tx.execute(rows.order_by(VIEW.c.name)).mappings()]


def count(tx: Tx, person: str) -> int:
    rows = select(func.count()).select_from(VIEW).where(VIEW.c.person == person)
    return int(tx.execute(rows).scalar_one())


def save(tx: Tx, person: str, name: str, filters: str, at: datetime) -> None:
    """Keep a view under a name; an earlier one of that name is replaced."""
    values = {"filters": filters, "saved_at": at}
    mine = (VIEW.c.person == person) & (VIEW.c.name == name)
    if tx.execute(update(VIEW).where(mine).values(**values)).rowcount == 0:
        tx.execute(insert(VIEW), [{"person": person, "name": name} | values])


def drop(tx: Tx, person: str, name: str) -> bool:
    mine = (VIEW.c.person == person) & (VIEW.c.name == name)
    return tx.execute(delete(VIEW).where(mine)).rowcount == 1
