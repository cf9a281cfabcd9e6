"""The bulk writer: many rows of one shape in one call, at nearly the driver's own speed.

SQLAlchemy compiles the statement and knows how each type is bound, once per shape; the rows then
go straight to the driver. The benchmark's `raw_ratio` shows what that is worth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Date, Dialect, Table, insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlmodel.sql.sqltypes import UTCDateTime

from tollgate.store.database import Tx

# Below this an insert is as fast.
COPY_FROM = 20

Process = Callable[[Any], Any] | None
_compiled: dict[tuple[str, str, tuple[str, ...]], tuple[str, tuple[tuple[str, Process], ...]]] = {}


def add_rows(tx: Tx, into: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same keys; columns that they lack take their defaults."""
    if not rows:
        return
    names = tuple(rows[0])
    defaults = {
        column.name: column.default.arg
        for column in into.columns
        if column.name not in names and isinstance(column.default, ScalarElementColumnDefault)
    }
    if defaults:
        rows = [{**row, **defaults} for row in rows]
        names = tuple(rows[0])
    statement, processors = shape(into, names, tx.dialect)
    if tx.dialect.name == "postgresql" and len(rows) >= COPY_FROM:
        _copy(tx, into, processors, rows)
    else:
        tx.exec_driver_sql(statement, bound(rows, processors, tx.dialect.positional))


def _copy(
    tx: Tx,
    into: Table,
    processors: Sequence[tuple[str, Process]],
    rows: Sequence[Mapping[str, Any]],
) -> None:
    """PostgreSQL's own way for many rows: a fifth of the driver's time for inserts.

    Raises:
        IntegrityError: a constraint stands against a row, as with an insert.
    """
    import psycopg

    driver = tx.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    statement = copy_statement(into, [name for name, _ in processors])
    try:
        copy_rows(driver.cursor(), statement, bound(rows, processors, positional=True))
    except psycopg.IntegrityError as problem:
        raise IntegrityError(statement, None, problem) from problem


def copy_statement(into: Table, names: Sequence[str]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f'COPY "{into.name}" ({listed}) FROM STDIN'


def copy_rows(cursor: Any, statement: str, rows: Sequence[Sequence[Any]]) -> None:
    """Hand rows to a cursor of psycopg."""
    with cursor.copy(statement) as out:
        for row in rows:
            out.write_row(row)


def shape(
    into: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, tuple[tuple[str, Process], ...]]:
    """The insert statement for some columns, and how the driver wants each value."""
    key = (into.name, dialect.name, names)
    found = _compiled.get(key)
    if found is None:
        # Once for each shape: the compiler would leave out what it does not know.
        assert set(names) <= set(into.c.keys()), (
            f"{into.name} lacks {set(names) - set(into.c.keys())}"
        )
        statement = insert(into).compile(dialect=dialect, column_keys=list(names))
        order = statement.positiontup if dialect.positional else names
        processors = tuple((name, _processor(into.c[name], dialect)) for name in order or names)
        found = _compiled[key] = (str(statement), processors)
    return found


def _processor(column: Column[Any], dialect: Dialect) -> Process:
    """How the driver wants the values of a column; dates and instants are few in a batch, so
    each is written out once."""
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    if process is not None and isinstance(column.type, Date | UTCDateTime):
        return lru_cache(maxsize=64)(process)
    return process


def bound(
    rows: Sequence[Mapping[str, Any]],
    processors: Sequence[tuple[str, Process]],
    positional: bool,
) -> list[Any]:
    """Rows as the driver takes them: tuples where it counts, dicts where it names."""
    if positional and len(processors) > 1:
        take = itemgetter(*(name for name, _ in processors))
        changed = [(place, p) for place, (_, p) in enumerate(processors) if p is not None]
        if not changed:
            return [take(row) for row in rows]
        return [_processed(take(row), changed) for row in rows]
    if positional:
        return [
            tuple(p(row[n]) if p is not None else row[n] for n, p in processors) for row in rows
        ]
    return [
        {name: p(row[name]) if p is not None else row[name] for name, p in processors}
        for row in rows
    ]


def _processed(
    values: tuple[Any, ...], changed: Sequence[tuple[int, Callable[[Any], Any]]]
) -> tuple[Any, ...]:
    """The values with those changed that the driver wants otherwise."""
    taken = list(values)
    for place, process in changed:
        taken[place] = process(taken[place])
    return tuple(taken)


def pages(values: Iterable[Any], size: int = 10_000) -> Iterator[list[Any]]:
    """Distinct values in lists that fit into one statement: SQLite takes 32,766 of them."""
    distinct = list(dict.fromkeys(values))
    for start in range(0, len(distinct), size):
        yield distinct[start : start + size]
