"""Creating and migrating a firm's database: our tables, the guards, the engine's tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from tollgate.kernel.errors import Fatal
from tollgate.store.database import Database
from tollgate.store.queue import prepare


def config() -> Config:
    """Alembic's configuration, without a file."""
    found = Config()
    found.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    found.set_main_option("path_separator", "os")
    return found


def migrate(database: Database) -> None:
    """Bring our tables, the guards and the engine's tables to the newest shape."""
    alter(database, lambda alembic: command.upgrade(alembic, "head"))
    prepare(database)


def alter(database: Database, action: Callable[[Config], None]) -> None:
    """Run one Alembic command in one transaction.

    On SQLite foreign keys rest meanwhile, because a table is changed there by rebuilding it.
    """
    alembic = config()
    with database.engine.connect() as connection:
        _foreign_keys(database, connection, "OFF")
        try:
            with connection.begin():
                alembic.attributes["connection"] = connection
                action(alembic)
        finally:
            _foreign_keys(database, connection, "ON")


def _foreign_keys(database: Database, connection: Connection, state: str) -> None:
    if database.is_sqlite:
        # Within a transaction the pragma does nothing, so it goes round SQLAlchemy's begin.
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute(f"PRAGMA foreign_keys={state}")


def is_current(database: Database) -> bool:
    """Whether the schema is the one that this code expects."""
    wanted = ScriptDirectory.from_config(config()).get_current_head()
    with database.read() as tx:
        return MigrationContext.configure(tx).get_current_revision() == wanted


def require_current(database: Database) -> None:
    """
    Raises:
        Fatal: the schema is another one; the message says which command to run.
    """
    if not is_current(database):
        shown = database.url.render_as_string(hide_password=True)
        raise Fatal(f"{shown} has no schema, or an older one: run `tollgate init` first")
