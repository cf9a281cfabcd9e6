"""Purchase orders as people keep them: with what was billed against each, and a mark by which a
change meets the order as it was read."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import insert, update

from tollgate.domain.contracts.purchase_orders import PurchaseOrder
from tollgate.kernel.digest import digest
from tollgate.kernel.ids import CustomerId
from tollgate.store import contracts, facts
from tollgate.store.contracts import ORDER
from tollgate.store.database import Tx


def of_customer(tx: Tx, customer: str) -> list[PurchaseOrder]:
    """The orders of a customer, by number."""
    found = contracts.orders(tx, [customer]).get(CustomerId(customer), ())
    billed = facts.drawn(tx, [order.id for order in found])
    return [replace(order, billed_minor=billed.get(order.id, 0)) for order in found]


def mark(order: PurchaseOrder) -> str:
    """Another one as soon as anything that people may change is another."""
    expires = order.expires_on.isoformat() if order.expires_on else ""
    return digest([order.contract or "", order.amount_minor, order.issued_on.isoformat(), expires])[
        :16
    ]


def add(tx: Tx, order: PurchaseOrder) -> None:
    tx.execute(insert(ORDER), [_changeable(order) | _fixed(order)])


def change(tx: Tx, order: PurchaseOrder) -> None:
    tx.execute(update(ORDER).where(ORDER.c.id == order.id).values(**_changeable(order)))


def _fixed(order: PurchaseOrder) -> dict[str, object]:
    return {
        "id": order.id,
        "number": order.number,
        "customer": order.customer,
        "currency": order.currency,
    }


def _changeable(order: PurchaseOrder) -> dict[str, object]:
    return {
        "contract": order.contract,
        "amount_minor": order.amount_minor,
        "issued_on": order.issued_on,
        "expires_on": order.expires_on,
    }
