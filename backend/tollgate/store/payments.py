"""Payments and allocations, and the invoices that they may pay."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from tollgate.store.bulk import add_rows, pages
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.invoicing import InvoiceRow
from tollgate.store.tables.receivables import AllocationRow, PaymentRow

PAYMENT, ALLOCATION, INVOICE = table(PaymentRow), table(AllocationRow), table(InvoiceRow)


def references_known(tx: Tx, references: Collection[str]) -> set[tuple[str, str]]:
    """(legal entity, reference) of the payments that are on record."""
    return {
        (row.entity, row.reference)
        for page in pages(references)
        for row in tx.execute(
            select(PAYMENT.c.entity, PAYMENT.c.reference).where(PAYMENT.c.reference.in_(page))
        )
    }


def invoices_by_number(tx: Tx, numbers: Collection[str]) -> dict[tuple[str, str], Any]:
    """Invoices by (legal entity, number)."""
    wanted = select(INVOICE.c.id, INVOICE.c.entity, INVOICE.c.number, INVOICE.c.currency)
    return {
        (row.entity, row.number): row
        for page in pages(numbers)
        for row in tx.execute(wanted.where(INVOICE.c.number.in_(page), INVOICE.c.kind == "invoice"))
    }


def add(
    tx: Tx, records: Sequence[Mapping[str, Any]], allocations: Sequence[Mapping[str, Any]]
) -> None:
    add_rows(tx, PAYMENT, records)
    add_rows(tx, ALLOCATION, allocations)
