"""What is held back of posted invoices, and what of it was released."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, exists, func, insert, select

from tollgate.store import screens
from tollgate.store.contracts import CUSTOMER
from tollgate.store.database import Tx
from tollgate.store.screens import Page
from tollgate.store.seals import INVOICE, RELEASE


def released_minor(*conditions: ColumnElement[bool]) -> ColumnElement[Any]:
    """What was released of the invoice of the outer query, in minor units. Most invoices hold
    nothing back, and are not asked."""
    total = (
        select(func.coalesce(func.sum(RELEASE.c.amount_minor), 0))
        .where(RELEASE.c.invoice == INVOICE.c.id, *conditions)
        .scalar_subquery()
    )
    return case((INVOICE.c.holdback_minor > 0, total), else_=0)


def due_minor(today: date) -> ColumnElement[Any]:
    """What of an invoice is past its due day: the part that was never held back, and releases."""
    first = case(
        (INVOICE.c.due_on < today, INVOICE.c.gross_minor - INVOICE.c.holdback_minor), else_=0
    )
    return first + released_minor(RELEASE.c.due_on < today)


def released(tx: Tx, invoice: str) -> int:
    """What was released of one invoice, in minor units."""
    total = tx.execute(
        select(func.coalesce(func.sum(RELEASE.c.amount_minor), 0)).where(
            RELEASE.c.invoice == invoice
        )
    ).scalar_one()
    return int(total)


def add(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(RELEASE), [dict(row)])


def held(tx: Tx, customer: str | None, cut: tuple[str | None, int]) -> Page:
    """Invoices of which something is still held back, by document id."""
    credited = INVOICE.alias("credit_note")
    still = INVOICE.c.holdback_minor - released_minor()
    query = (
        select(
            INVOICE.c.id,
            INVOICE.c.number,
            INVOICE.c.entity,
            INVOICE.c.customer,
            CUSTOMER.c.name.label("customer_name"),
            INVOICE.c.contract,
            INVOICE.c.currency,
            INVOICE.c.holdback_minor,
            still.label("held_minor"),
            INVOICE.c.issued_on,
        )
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .where(
            INVOICE.c.kind == "invoice",
            INVOICE.c.holdback_minor > 0,
            still > 0,
            ~exists().where(credited.c.credits == INVOICE.c.id),
        )
    )
    if customer:
        query = query.where(INVOICE.c.customer == customer)
    return screens.page(tx, query, INVOICE.c.id, cut)
