"""The driver alone: the same rows into the same tables, to know what the database could do."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, select

from tollgate.domain.audit.chain import FIRM
from tollgate.store.bulk import bound, copy_rows, copy_statement, shape
from tollgate.store.database import Database, Tx
from tollgate.store.tables.audit import AuditLinkRow, AuditPayloadRow
from tollgate.store.tables.columns import table
from tollgate.store.tables.gate import DecisionRow
from tollgate.store.tables.invoicing import (
    InvoiceLineRow,
    InvoiceRow,
    InvoiceTaxRow,
    LegRow,
    PartyRow,
)
from tollgate.store.tables.ledger import JournalEntryRow, JournalPostingRow

# What posting writes, in the order in which it writes it.
WRITTEN: tuple[Table, ...] = tuple(
    table(row)
    for row in (
        DecisionRow,
        PartyRow,
        InvoiceRow,
        InvoiceLineRow,
        InvoiceTaxRow,
        LegRow,
        JournalEntryRow,
        JournalPostingRow,
        AuditLinkRow,
        AuditPayloadRow,
    )
)


def written(tx: Tx, chunk: int) -> list[dict[str, list[Any]]]:
    """Every row that posting wrote, in chunks of so many invoices, as the driver takes them."""
    of_invoices = table(InvoiceRow)
    invoices = list(tx.execute(select(of_invoices).order_by(of_invoices.c.id)).mappings())
    place = {row["id"]: index // chunk for index, row in enumerate(invoices)}
    decided = {row["decision"]: place[row["id"]] for row in invoices}
    entry_chunk: dict[str, int] = {}
    chunks: list[dict[str, list[dict[str, Any]]]] = [
        {of.name: [] for of in WRITTEN} for _ in range(-(-len(invoices) // chunk))
    ]
    for of in WRITTEN:
        rows = select(of).order_by(*of.primary_key)
        if "chain" in of.c:
            # The firm's own chain was begun by the seed.
            rows = rows.where(of.c.chain != FIRM)
        for index, row in enumerate(tx.execute(rows).mappings()):
            if of.name == "decision":
                at = decided.get(row["id"], 0)  # decisions that held have no invoice
            elif of.name == "journal_entry":
                at = entry_chunk[row["id"]] = place[row["invoice"]]
            elif of.name == "journal_posting":
                at = entry_chunk[row["entry"]]
            elif of.name == "party":
                at = 0
            elif of.name in ("audit_link", "audit_payload"):
                at = min(index // chunk, len(chunks) - 1)
            else:
                at = place[row["id" if of.name == "invoice" else "invoice"]]
            chunks[at][of.name].append(dict(row))
    return [
        {of.name: _bound(of, chunk[of.name], tx) for of in WRITTEN if chunk[of.name]}
        for chunk in chunks
    ]


def _bound(of: Table, rows: list[dict[str, Any]], tx: Tx) -> list[Any]:
    _, processors = shape(of, tuple(rows[0]), tx.dialect)
    return bound(rows, processors, positional=True)


def write(database: Database, chunks: Sequence[dict[str, list[Any]]]) -> float:
    """Write the chunks with the driver alone, a transaction each; the seconds it took."""
    mark = "?" if database.is_sqlite else "%s"
    posted = "UPDATE billing_event SET state = 'posted', occurrence = 1 WHERE id IN ({})"
    dialect = database.engine.dialect
    columns = {of: tuple(column.name for column in of.columns) for of in WRITTEN}
    inserts = {
        of.name: shape(of, names, dialect)[0] if database.is_sqlite else copy_statement(of, names)
        for of, names in columns.items()
    }
    event = [column.name for column in table(InvoiceRow).columns].index("event")
    connection = database.engine.raw_connection()
    driver = connection.driver_connection
    assert driver is not None
    try:
        cursor = driver.cursor()
        begun = time.perf_counter()
        for chunk in chunks:
            if database.is_sqlite:
                cursor.execute("BEGIN IMMEDIATE")
            for name, rows in chunk.items():
                if database.is_sqlite:
                    cursor.executemany(inserts[name], rows)
                else:
                    copy_rows(cursor, inserts[name], rows)
            ids = [row[event] for row in chunk["invoice"]]
            cursor.execute(posted.format(", ".join([mark] * len(ids))), ids)
            if database.is_sqlite:
                cursor.execute("COMMIT")
            else:
                driver.commit()
        return time.perf_counter() - begun
    finally:
        connection.close()
