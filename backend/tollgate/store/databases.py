"""Making and dropping whole databases, for measuring only."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from tollgate.kernel.errors import BadInput
from tollgate.store.database import Database

_SUFFIXES = ("_bench", "_bench_raw")


def empty_pair(url: str) -> list[Database]:
    """Two new empty databases beside the one at a URL, which is not touched.

    Raises:
        BadInput: one of them exists already.
    """
    base = Database(url)
    names = [f"{base.url.database}{suffix}" for suffix in _SUFFIXES]
    for name in names:
        if base.is_sqlite:
            if Path(name).exists():
                raise BadInput("exists already", where=name)
        else:
            _administer(base, f'CREATE DATABASE "{name}"')
    base.close()
    return [Database(_text(base, name)) for name in names]


def drop_pair(url: str) -> None:
    """Drop what `empty_pair` made."""
    base = Database(url)
    for suffix in _SUFFIXES:
        name = f"{base.url.database}{suffix}"
        if base.is_sqlite:
            for ending in ("", "-wal", "-shm"):
                Path(f"{name}{ending}").unlink(missing_ok=True)
        else:
            _administer(base, f'DROP DATABASE IF EXISTS "{name}"')
    base.close()


def _administer(base: Database, statement: str) -> None:
    with base.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        try:
            connection.execute(sa.text(statement))
        except sa.exc.ProgrammingError as problem:
            raise BadInput(str(problem.orig).strip(), where=statement) from problem


def _text(base: Database, name: str) -> str:
    return base.url.set(database=name).render_as_string(hide_password=False)
