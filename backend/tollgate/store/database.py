"""Where the books are: engines, transactions and locks for SQLite and PostgreSQL."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from tollgate.kernel.errors import BadInput, Retryable

# One transaction: what every store function takes first. It is never committed in here.
Tx = Connection

BUSY_SECONDS = 30


class Database:
    """One firm's database.

    Raises:
        BadInput: the URL is neither sqlite:///path nor postgresql://….
    """

    def __init__(self, url: str, pool_size: int = 10) -> None:
        self.url = _normal(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and self.url.database:
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        self.engine = _engine(self.url, pool_size)
        # On SQLite a writer says so first: a transaction that reads before it writes could lose
        # the race for the write lock and fail half-way.
        self._writing = self.engine.execution_options(immediate=True)
        # One writer at a time is SQLite's law. Threads that queue here wake at once; at the file
        # they would sleep and try again, and the unlucky one waits for a second.
        self._turn = threading.Lock() if self.is_sqlite else nullcontext()
        # On SQLite every transaction reads one state; PostgreSQL must be asked for it.
        self._reading = (
            self.engine
            if self.is_sqlite
            else self.engine.execution_options(isolation_level="REPEATABLE READ")
        )

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """A transaction that may write; it commits at the end of the block or not at all.

        Raises:
            Retryable: another writer kept the database busy for too long.
        """
        try:
            with self._turn, self._writing.begin() as tx:
                yield tx
        except OperationalError as problem:
            if _is_busy(problem):
                raise Retryable("the database is busy", retry_after_seconds=1) from problem
            raise

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """A transaction that sees one state and changes nothing."""
        with self._reading.connect() as tx:
            yield tx

    def lock(self, tx: Tx, *groups: Iterable[str]) -> None:
        """Take locks until the transaction ends: group by group, sorted within a group.

        Everybody takes them in one order (customers, series, chain), so nobody waits in a circle.
        SQLite has one writer at a time, which is lock enough.
        """
        if self.is_sqlite:
            return
        numbers = [lock_number(name) for group in groups for name in sorted(set(group))]
        if numbers:
            tx.execute(_LOCKS, {"numbers": numbers})

    def close(self) -> None:
        self.engine.dispose()


_LOCKS = sa.text(
    "SELECT pg_advisory_xact_lock(number) FROM ("
    "SELECT number FROM unnest(CAST(:numbers AS bigint[])) WITH ORDINALITY AS wanted(number, turn)"
    " ORDER BY turn OFFSET 0) AS in_order"
)


def lock_number(name: str) -> int:
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), signed=True)


def _normal(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as problem:
        raise BadInput(f"{url!r} is not a database URL", where="database") from problem
    backend = parsed.get_backend_name()
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and parsed.database:
        return parsed
    raise BadInput(
        "wants sqlite:///path or postgresql://user@host/name", where=f"database {backend}"
    )


def _engine(url: URL, pool_size: int) -> Engine:
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_size=pool_size, pool_pre_ping=True)
    engine = sa.create_engine(url, pool_size=pool_size, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        # The driver begins no transaction by itself; SQLAlchemy's begin event does.
        connection.isolation_level = None
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            # Else INSERT OR REPLACE deletes without asking the guards.
            "recursive_triggers=ON",
            f"busy_timeout={BUSY_SECONDS * 1000}",
            "cache_size=-65536",
            # A month end writes megabytes per commit; carrying each of them over at once would
            # write everything twice before the next batch may begin.
            "wal_autocheckpoint=8000",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def _is_busy(problem: OperationalError) -> bool:
    text = str(problem.orig).lower()
    return "locked" in text or "busy" in text or "deadlock" in text
