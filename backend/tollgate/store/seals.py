"""Fingerprints of posted rows: what the audit chain seals, and what is read back to compare."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Table, select

from tollgate.kernel.digest import digest_rows
from tollgate.store.database import Tx
from tollgate.store.parties import unchanged
from tollgate.store.tables.columns import metadata, table
from tollgate.store.tables.events import AcceptanceRow, MilestoneReportRow
from tollgate.store.tables.gate import ApprovalRow, DecisionRow, OverrideRow
from tollgate.store.tables.invoicing import (
    HoldbackReleaseRow,
    InvoiceLineRow,
    InvoiceRow,
    InvoiceTaxRow,
    LegRow,
)
from tollgate.store.tables.ledger import JournalEntryRow, JournalPostingRow

INVOICE, LINE, TAX, LEG = (
    table(InvoiceRow),
    table(InvoiceLineRow),
    table(InvoiceTaxRow),
    table(LegRow),
)
ENTRY, POSTING = table(JournalEntryRow), table(JournalPostingRow)
DECISION, APPROVAL, OVERRIDE = table(DecisionRow), table(ApprovalRow), table(OverrideRow)
RELEASE = table(HoldbackReleaseRow)
REPORT, ACCEPTANCE = table(MilestoneReportRow), table(AcceptanceRow)


def seal_row(of: Table, row: Mapping[str, Any]) -> str:
    """The fingerprint of one row, the same whether it was just made or read back."""
    return digest_rows(_values(of.name)(row))


def seal_document(parts: Sequence[tuple[Table, Mapping[str, Any]]]) -> str:
    """The fingerprint of a document with all its rows, by table and position."""
    in_order = sorted(parts, key=lambda part: (part[0].name, part[1].get("position") or 0))
    return digest_rows([[of.name, _values(of.name)(row)] for of, row in in_order])


@cache
def _values(name: str) -> Callable[[Mapping[str, Any]], Any]:
    """How to take the values of a table's columns, in their order, from a row."""
    return itemgetter(*(column.name for column in metadata.tables[name].columns))


def documents_now(tx: Tx, invoice_ids: Collection[str]) -> dict[str, str]:
    """The fingerprints of documents as they stand in the database now."""
    parts: dict[str, list[tuple[Table, Mapping[str, Any]]]] = defaultdict(list)
    for of, key in ((INVOICE, "id"), (LINE, "invoice"), (TAX, "invoice"), (LEG, "invoice")):
        for row in _rows(tx, of, key, invoice_ids):
            parts[row[key]].append((of, row))
    _drop_renamed(tx, parts)
    entries = _rows(tx, ENTRY, "invoice", list(parts))
    owner = {row["id"]: row["invoice"] for row in entries}
    for row in entries:
        parts[row["invoice"]].append((ENTRY, row))
    for row in _rows(tx, POSTING, "entry", list(owner)):
        parts[owner[row["entry"]]].append((POSTING, row))
    return {invoice: seal_document(rows) for invoice, rows in parts.items()}


def entries_now(tx: Tx, ids: Collection[str]) -> dict[str, str]:
    """The fingerprints of journal entries with their postings, as they stand now, by id."""
    parts: dict[str, list[tuple[Table, Mapping[str, Any]]]] = defaultdict(list)
    for of, key in ((ENTRY, "id"), (POSTING, "entry")):
        for row in _rows(tx, of, key, ids):
            parts[row[key]].append((of, row))
    return {id: seal_document(rows) for id, rows in parts.items()}


def _drop_renamed(tx: Tx, parts: dict[str, list[tuple[Table, Mapping[str, Any]]]]) -> None:
    """Leave out documents whose seller or buyer does not stand under its digest any more."""
    named = {id: {rows[0][1]["seller"], rows[0][1]["buyer"]} for id, rows in parts.items()}
    true = unchanged(tx, set().union(*named.values()))
    for id, keys in named.items():
        if not keys <= true:
            del parts[id]


def rows_now(tx: Tx, ids: Collection[str], of: Table) -> dict[str, str]:
    """The fingerprints of single rows as they stand in the database now, by id."""
    return {row["id"]: seal_row(of, row) for row in _rows(tx, of, "id", ids)}


def _rows(tx: Tx, of: Table, key: str, values: Collection[str]) -> list[Mapping[str, Any]]:
    found = tx.execute(select(of).where(of.c[key].in_(values))).mappings()
    return [dict(row) for row in found]
