"""Worker slots: a slot has one live worker, proved by a lock that dies with its process."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import sqlalchemy as sa
from sqlalchemy import Connection

from tollgate.kernel.errors import Fatal
from tollgate.store.database import Database, lock_number


class Slots:
    """Locks on slots, held until `release` or the end of the process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._files: dict[str, IO[str]] = {}
        self._connections: dict[str, Connection] = {}

    def take(self, slot: str) -> bool:
        """Whether the slot was free and is ours now."""
        if slot in self._files or slot in self._connections:
            return True
        if self._database.is_sqlite:
            return self._take_file(slot)
        connection = self._database.engine.connect()
        taken: bool = connection.execute(
            sa.text("SELECT pg_try_advisory_lock(:number)"), {"number": lock_number(f"slot:{slot}")}
        ).scalar_one()
        connection.commit()
        if taken:
            self._connections[slot] = connection
        else:
            connection.close()
        return taken

    def _take_file(self, slot: str) -> bool:
        name = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in slot)
        file = open(f"{self._database.url.database}.{name}.lock", "w")  # noqa: SIM115  held on purpose
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            return False
        file.write(str(os.getpid()))
        file.flush()
        self._files[slot] = file
        return True

    def release(self, slot: str) -> None:
        if slot in self._files:
            self._files.pop(slot).close()
        if slot in self._connections:
            connection = self._connections.pop(slot)
            # Closing gives the connection back to the pool, which would keep the lock.
            connection.invalidate()
            connection.close()


@contextmanager
def held(database: Database, slot: str) -> Iterator[Slots]:
    """Hold a slot for as long as the block lasts.

    Raises:
        Fatal: another live worker has it.
    """
    slots = Slots(database)
    if not slots.take(slot):
        raise Fatal(f"another worker holds slot {slot}; set TOLLGATE_WORKER_SLOT")
    try:
        yield slots
    finally:
        slots.release(slot)
