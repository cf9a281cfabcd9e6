"""Queries for the screen of connections: our codes that want a counterpart, and documents on
their way."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from tollgate.domain.events.inbox import InboxState
from tollgate.domain.invoicing.delivery import DeliveryState
from tollgate.domain.invoicing.mapping import EVERY_ITEM, CodeKind, tax_code
from tollgate.store import screens, systems
from tollgate.store.database import Tx
from tollgate.store.deliveries import CONTRACT, CUSTOMER, DELIVERY, INVOICE, is_stopped
from tollgate.store.inbox import CONNECTION, INBOX_TABLE
from tollgate.store.screens import Page
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import PayerShareRow, TaxRateRow

RATE, PAYER = table(TaxRateRow), table(PayerShareRow)


def ours(tx: Tx, entity: str, kind: CodeKind) -> dict[str, str]:
    """Our codes of one kind with their names: the customers that a legal entity bills, the service
    lines of its contracts, its tax rates."""
    if kind is CodeKind.CUSTOMER:
        return _customers(tx, entity)
    if kind is CodeKind.ITEM:
        lines = tx.execute(
            select(CONTRACT.c.service_line)
            .where(CONTRACT.c.entity == entity, CONTRACT.c.service_line != "")
            .distinct()
            .order_by(CONTRACT.c.service_line)
        ).scalars()
        return {EVERY_ITEM: "all other lines"} | {line: line for line in lines}
    rates = tx.execute(
        select(RATE.c.treatment, RATE.c.rate_bp, RATE.c.label)
        .where(RATE.c.entity == entity)
        .order_by(RATE.c.treatment, RATE.c.rate_bp)
    )
    return {tax_code(row.treatment, row.rate_bp): row.label or row.treatment for row in rates}


def _customers(tx: Tx, entity: str) -> dict[str, str]:
    named = select(CUSTOMER.c.code, CUSTOMER.c.legal_name, CUSTOMER.c.name)
    contracting = named.join(CONTRACT, CONTRACT.c.customer == CUSTOMER.c.code)
    paying = named.join(PAYER, PAYER.c.customer == CUSTOMER.c.code).join(
        CONTRACT, CONTRACT.c.code == PAYER.c.contract
    )
    found = {
        row.code: row.legal_name or row.name
        for query in (contracting, paying)
        for row in tx.execute(query.where(CONTRACT.c.entity == entity))
    }
    return dict(sorted(found.items(), key=lambda pair: (pair[1], pair[0])))


def connections(tx: Tx) -> list[dict[str, Any]]:
    """Sources with their last event and the number of events by state."""
    counted = tx.execute(
        select(
            INBOX_TABLE.c.connection,
            INBOX_TABLE.c.state,
            func.count().label("events"),
            func.max(INBOX_TABLE.c.received_at).label("last"),
        ).group_by(INBOX_TABLE.c.connection, INBOX_TABLE.c.state)
    ).all()
    result = []
    for row in tx.execute(
        select(
            CONNECTION.c.code, CONNECTION.c.source, CONNECTION.c.active, CONNECTION.c.options
        ).order_by(CONNECTION.c.code)
    ):
        of = [one for one in counted if one.connection == row.code]
        taken = [one.last for one in of if one.state != InboxState.REFUSED]
        result.append(
            {
                **row._mapping,
                "options": json.loads(row.options),
                "system": systems.of_connection(row.code),
                "events": {one.state: int(one.events) for one in of},
                "last_event_at": max(taken, default=None),
            }
        )
    return result


def listed(tx: Tx, filters: Mapping[str, str], cut: tuple[str | None, int]) -> Page:
    """Deliveries, newest first. Filters: target, state, stopped (they wait for a person)."""
    query = (
        select(
            DELIVERY,
            INVOICE.c.number,
            INVOICE.c.kind,
            INVOICE.c.customer,
            INVOICE.c.currency,
            INVOICE.c.gross_minor,
            INVOICE.c.issued_on,
            CUSTOMER.c.name.label("customer_name"),
        )
        .join(INVOICE, INVOICE.c.id == DELIVERY.c.invoice)
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
    )
    if filters.get("target"):
        query = query.where(DELIVERY.c.target == filters["target"])
    if filters.get("state"):
        query = query.where(DELIVERY.c.state == DeliveryState(filters["state"]))
    if filters.get("stopped"):
        query = query.where(is_stopped())
    return screens.page(tx, query, DELIVERY.c.id, cut, newest_first=True)
