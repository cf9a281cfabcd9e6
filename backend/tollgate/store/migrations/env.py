"""How Alembic runs here: on the transaction that it is handed, guards off before and on after."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import Connection

from tollgate.store import guards
from tollgate.store.tables import metadata


def _ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Only our tables: the tables of the execution engine lie in the same database."""
    return kind != "table" or name in metadata.tables


def run(connection: Connection) -> None:
    """Migrate on a connection whose transaction the caller owns."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=True,
        compare_type=True,
        include_name=_ours,
    )
    guards.drop(connection)
    context.run_migrations()
    guards.create(connection)


run(context.config.attributes["connection"])
