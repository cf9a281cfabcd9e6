"""Triggers that refuse to change what was posted, in the database itself.

Alembic's batch mode rebuilds tables on SQLite and loses their triggers without a word, so the
guards are dropped before every migration and made anew after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import sqlalchemy as sa

from tollgate.store.database import Tx

# Table -> columns that may change although the row is posted (only towards NULL: erasure).
GUARDED: dict[str, str | None] = {
    "milestone_report": None,
    "acceptance": None,
    "decision": None,
    "approval": None,
    "override": None,
    "model_version": None,
    "model_choice": None,
    "party": None,
    "invoice": None,
    "invoice_line": None,
    "invoice_tax": None,
    "leg": None,
    "holdback_release": None,
    "journal_entry": None,
    "journal_posting": None,
    "payment": None,
    "allocation": None,
    "mail_label": None,
    "dispute_step": None,
    "payment_reversal": None,
    "audit_link": None,
    "audit_payload": "payload",
}


def names() -> frozenset[str]:
    """The triggers that must be in the catalogue of either database."""
    return frozenset(f"guard_{table}_{verb}" for table in GUARDED for verb in ("update", "delete"))


def in_catalogue(tx: Tx) -> frozenset[str]:
    """The guard triggers that the database has."""
    if tx.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard_%'"
    else:
        query = (
            "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "WHERE NOT tgisinternal AND tgname LIKE 'guard_%' AND tgname NOT LIKE '%_truncate' "
            "AND pg_table_is_visible(pg_class.oid)"
        )
    return frozenset(tx.execute(sa.text(query)).scalars())


def drop(tx: Tx) -> None:
    """Take the guards off, for a migration only."""
    if tx.dialect.name == "sqlite":
        for name in sorted(in_catalogue(tx)):
            tx.execute(sa.text(f'DROP TRIGGER "{name}"'))
        return
    found = tx.execute(
        sa.text(
            "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "WHERE NOT tgisinternal AND tgname LIKE 'guard_%' "
            "AND pg_table_is_visible(pg_class.oid)"
        )
    ).all()
    for name, table in found:
        tx.execute(sa.text(f'DROP TRIGGER "{name}" ON "{table}"'))
    tx.execute(sa.text("DROP FUNCTION IF EXISTS refuse_change()"))


def create(tx: Tx) -> None:
    """Put the guards on every guarded table that there is: an old revision has fewer."""
    there = set(sa.inspect(tx).get_table_names())
    guarded = {table: erasable for table, erasable in GUARDED.items() if table in there}
    make = _sqlite if tx.dialect.name == "sqlite" else _postgresql
    for statement in make(guarded):
        tx.execute(sa.text(statement))


def _sqlite(guarded: Mapping[str, str | None]) -> Iterator[str]:
    for table, erasable in guarded.items():
        when = _erasure(erasable, "IS NOT") if erasable else ""
        for verb in ("update", "delete"):
            condition = f"WHEN {when} " if when and verb == "update" else ""
            yield (
                f'CREATE TRIGGER "guard_{table}_{verb}" BEFORE {verb.upper()} ON "{table}" '
                f"{condition}BEGIN SELECT RAISE(ABORT, '{table} is posted and never changes'); END"
            )


def _postgresql(guarded: Mapping[str, str | None]) -> Iterator[str]:
    yield (
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION '% is posted and never changes', TG_TABLE_NAME; END $$"
    )
    for table, erasable in guarded.items():
        when = _erasure(erasable, "IS DISTINCT FROM") if erasable else ""
        for verb in ("update", "delete"):
            condition = f"WHEN ({when}) " if when and verb == "update" else ""
            yield (
                f'CREATE TRIGGER "guard_{table}_{verb}" BEFORE {verb.upper()} ON "{table}" '
                f"FOR EACH ROW {condition}EXECUTE FUNCTION refuse_change()"
            )
        yield (
            f'CREATE TRIGGER "guard_{table}_truncate" BEFORE TRUNCATE ON "{table}" '
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


def _erasure(column: str, differs: str) -> str:
    """Whether an update does anything but empty the erasable column."""
    return (
        f"NEW.{column} IS NOT NULL OR NEW.chain {differs} OLD.chain "
        f"OR NEW.position {differs} OLD.position"
    )
