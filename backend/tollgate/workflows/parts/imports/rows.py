"""Writing what a file says of one table: new rows in, known rows changed or refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, and_, insert, select, update

from tollgate.connectors.sheets import Row
from tollgate.store.bulk import pages
from tollgate.store.database import Tx
from tollgate.workflows.parts.imports.cells import Errors


def write(
    tx: Tx,
    into: Table,
    records: Sequence[tuple[Row, dict[str, Any]]],
    errors: Errors,
    may_change: bool,
    fresh: dict[str, Any] | None = None,
) -> int:
    """Insert what is new, change what may change, refuse what differs and may not; how many rows
    were written. Nothing is written when the file has a mistake."""
    keys = [column.name for column in into.primary_key.columns]
    seen: set[tuple[Any, ...]] = set()
    for row, record in records:
        key = tuple(record[name] for name in keys)
        if key in seen:
            errors.add(row, keys[-1], f"{' '.join(map(str, key))} stands twice")
        seen.add(key)
    if errors.found:
        return 0
    first = into.c[keys[0]]
    there = {
        tuple(getattr(row, name) for name in keys): row
        for page in pages(key[0] for key in seen)
        for row in tx.execute(select(into).where(first.in_(page)))
    }
    new = []
    changed = 0
    for row, record in records:
        known = there.get(tuple(record[name] for name in keys))
        if known is None:
            new.append(record | (fresh or {}))
            continue
        other = [name for name, value in record.items() if getattr(known, name) != value]
        if other and not may_change:
            errors.add(row, other[0], "differs from what is on record")
        elif other:
            where = and_(*(into.c[name] == record[name] for name in keys))
            tx.execute(update(into).where(where).values({n: record[n] for n in other}))
            changed += 1
    if new and not errors.found:
        defaults = {"revision": 1} if "revision" in into.c else {}
        tx.execute(insert(into), [record | defaults for record in new])
    return len(new) + changed
