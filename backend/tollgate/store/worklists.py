"""Queries for work lists: open items, monthly totals, and everything that is on record about one
document.

Like `screens`, pages are cut by key; where the order is not the key's, the key rides along.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Subquery,
    and_,
    case,
    cast,
    exists,
    func,
    select,
)

from tollgate.store import screens
from tollgate.store.database import Tx
from tollgate.store.holdbacks import due_minor, released_minor
from tollgate.store.payments import paid_minor
from tollgate.store.screens import (
    CUSTOMER,
    INVOICE,
    ITEM,
    LINK,
    PAYLOAD,
    Page,
)
from tollgate.store.tables.columns import table
from tollgate.store.tables.gate import ApprovalRow, OverrideRow

APPROVAL, OVERRIDE = table(ApprovalRow), table(OverrideRow)


def consents(tx: Tx, event: str) -> dict[str, list[dict[str, Any]]]:
    """The approvals and overrides of one billing event, oldest first."""
    return {
        "approvals": _all(
            tx, select(APPROVAL).where(APPROVAL.c.event == event).order_by(APPROVAL.c.at)
        ),
        "overrides": _all(
            tx, select(OVERRIDE).where(OVERRIDE.c.event == event).order_by(OVERRIDE.c.at)
        ),
    }


def _open_minor() -> ColumnElement[Any]:
    """What a document still asks for, in minor units: gross less what is still held back less
    what was paid."""
    held = INVOICE.c.holdback_minor - released_minor()
    return INVOICE.c.gross_minor - held - paid_minor(INVOICE.c.id)


def _is_open() -> ColumnElement[bool]:
    credited = INVOICE.alias("credit_note")
    return and_(
        INVOICE.c.kind == "invoice",
        _open_minor() > 0,
        ~exists().where(credited.c.credits == INVOICE.c.id),
    )


def open_items(tx: Tx, customer: str | None, cut: tuple[str | None, int]) -> Page:
    """Invoices that are not paid in full and not credited, those due the longest first."""
    place = (cast(INVOICE.c.due_on, String) + " " + INVOICE.c.id).label("place")
    query = (
        select(
            INVOICE.c.id,
            INVOICE.c.number,
            INVOICE.c.entity,
            INVOICE.c.customer,
            CUSTOMER.c.name.label("customer_name"),
            INVOICE.c.contract,
            INVOICE.c.currency,
            INVOICE.c.gross_minor,
            INVOICE.c.holdback_minor,
            _open_minor().label("open_minor"),
            INVOICE.c.issued_on,
            INVOICE.c.due_on,
            place,
        )
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .where(_is_open())
    )
    if customer:
        query = query.where(INVOICE.c.customer == customer)
    return screens.page(tx, query, place, cut)


def open_by_customer(tx: Tx, today: date, search: str | None, cut: tuple[str | None, int]) -> Page:
    """What each customer still owes, and how much of it is past due, by currency; those who have
    owed the longest come first."""
    amounts = _open_amounts(today)
    since = func.min(amounts.c.due_on)
    balances = (
        select(
            amounts.c.customer,
            CUSTOMER.c.name.label("customer_name"),
            amounts.c.currency,
            *_sums(amounts),
            since.label("oldest_due_on"),
            (cast(since, String) + " " + amounts.c.customer + " " + amounts.c.currency).label(
                "place"
            ),
        )
        .join(CUSTOMER, CUSTOMER.c.code == amounts.c.customer)
        .group_by(amounts.c.customer, CUSTOMER.c.name, amounts.c.currency)
    )
    if search:
        balances = balances.where(CUSTOMER.c.name.icontains(search, autoescape=True))
    found = balances.subquery()
    return screens.page(tx, select(found), found.c.place, cut)


def open_totals(tx: Tx, today: date) -> list[dict[str, Any]]:
    """What all customers owe together, and how much of it is past due, by currency."""
    amounts = _open_amounts(today)
    currency = amounts.c.currency
    return _all(tx, select(currency, *_sums(amounts)).group_by(currency).order_by(currency))


def _open_amounts(today: date) -> Subquery:
    """Each open document with what is open of it and what of that is past due."""
    return (
        select(
            INVOICE.c.customer,
            INVOICE.c.currency,
            INVOICE.c.due_on,
            _open_minor().label("open_minor"),
            (due_minor(today) - paid_minor(INVOICE.c.id)).label("late_minor"),
        )
        .where(_is_open())
        .subquery()
    )


def _sums(amounts: Subquery) -> tuple[ColumnElement[Any], ...]:
    late = amounts.c.late_minor
    return (
        func.count().label("documents"),
        func.sum(amounts.c.open_minor).label("open_minor"),
        func.coalesce(func.sum(late).filter(late > 0), 0).label("overdue_minor"),
    )


def issued_totals(tx: Tx, first: date, last: date) -> list[dict[str, Any]]:
    """What was invoiced to each customer between two days, credit notes taken off."""
    signed = case(
        (INVOICE.c.kind == "invoice", INVOICE.c.gross_minor), else_=-INVOICE.c.gross_minor
    )
    return _all(
        tx,
        select(
            INVOICE.c.customer,
            CUSTOMER.c.name.label("customer_name"),
            INVOICE.c.currency,
            func.count().label("documents"),
            func.sum(signed).label("gross_minor"),
        )
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .where(INVOICE.c.issued_on.between(first, last))
        .group_by(INVOICE.c.customer, CUSTOMER.c.name, INVOICE.c.currency)
        .order_by(CUSTOMER.c.name, INVOICE.c.currency),
    )


def entries_of(tx: Tx, subjects: list[str]) -> list[dict[str, Any]]:
    """What the audit chains remember of several subjects, oldest first."""
    return _all(
        tx,
        select(LINK, PAYLOAD.c.payload)
        .outerjoin(
            PAYLOAD,
            and_(PAYLOAD.c.chain == LINK.c.chain, PAYLOAD.c.position == LINK.c.position),
        )
        .where(LINK.c.subject.in_(subjects))
        .order_by(LINK.c.at_micros, LINK.c.chain, LINK.c.position)
        .limit(500),
    )


def items_on(tx: Tx, event: str) -> list[str]:
    """The review items that a billing event had."""
    found = select(ITEM.c.id).where(ITEM.c.subject == f"event:{event}")
    return list(tx.execute(found).scalars())


def credit_notes_of(tx: Tx, invoice: str) -> list[str]:
    found = select(INVOICE.c.id).where(INVOICE.c.credits == invoice)
    return list(tx.execute(found).scalars())


def _all(tx: Tx, query: Select[Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in tx.execute(query).mappings()]
