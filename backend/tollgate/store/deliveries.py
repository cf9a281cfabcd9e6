"""Deliveries of posted documents, and the documents as targets need them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import insert, select, update

from tollgate.domain.invoicing.delivery import DeliveryState
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.domain.invoicing.posted import Line, Posted
from tollgate.kernel.errors import NotFound
from tollgate.kernel.money import Money
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.contracts import CustomerRow
from tollgate.store.tables.invoicing import (
    DeliveryRow,
    InvoiceLineRow,
    InvoiceRow,
    LegRow,
    TargetRow,
)
from tollgate.store.tables.ledger import JournalEntryRow, JournalPostingRow

DELIVERY, TARGET, CUSTOMER = table(DeliveryRow), table(TargetRow), table(CustomerRow)
INVOICE, LINE, LEG = table(InvoiceRow), table(InvoiceLineRow), table(LegRow)
ENTRY, POSTING = table(JournalEntryRow), table(JournalPostingRow)


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such delivery.
    """
    found = tx.execute(select(DELIVERY).where(DELIVERY.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no delivery {id}")
    return found


def attempts(tx: Tx, ids: Collection[str]) -> dict[str, int]:
    rows = tx.execute(select(DELIVERY.c.id, DELIVERY.c.attempts).where(DELIVERY.c.id.in_(ids)))
    return {row.id: row.attempts for row in rows}


def sent(tx: Tx, limit: int) -> list[str]:
    """Deliveries that wait for an acknowledgement, the longest waiting first."""
    rows = (
        select(DELIVERY.c.id)
        .where(DELIVERY.c.state == DeliveryState.SENT)
        .order_by(DELIVERY.c.changed_at)
        .limit(limit)
    )
    return list(tx.execute(rows).scalars())


def write(tx: Tx, id: str, values: Mapping[str, Any], counts: bool) -> None:
    """Change a delivery; `counts` adds a failed attempt."""
    more = {"attempts": DELIVERY.c.attempts + 1} if counts else {}
    tx.execute(update(DELIVERY).where(DELIVERY.c.id == id).values(**values, **more))


def target(tx: Tx, code: str) -> tuple[str, dict[str, str]]:
    """The kind and the options of a target."""
    row = tx.execute(select(TARGET.c.kind, TARGET.c.options).where(TARGET.c.code == code)).one()
    return row.kind, json.loads(row.options)


def document(tx: Tx, invoice_id: str) -> Posted:
    """A posted document with its lines and journal.

    Raises:
        NotFound: there is no such document.
    """
    credited = INVOICE.alias("credited")
    row = tx.execute(
        select(
            INVOICE,
            CUSTOMER.c.legal_name,
            LEG.c.milestone,
            credited.c.number.label("credits_number"),
        )
        .join(CUSTOMER, CUSTOMER.c.code == INVOICE.c.customer)
        .outerjoin(LEG, LEG.c.invoice == INVOICE.c.id)
        .outerjoin(credited, credited.c.id == INVOICE.c.credits)
        .where(INVOICE.c.id == invoice_id)
    ).first()
    if row is None:
        raise NotFound(f"there is no document {invoice_id}")
    lines = tx.execute(select(LINE).where(LINE.c.invoice == invoice_id).order_by(LINE.c.position))
    journal = tx.execute(
        select(POSTING.c.account, POSTING.c.amount_minor)
        .join(ENTRY, ENTRY.c.id == POSTING.c.entry)
        .where(ENTRY.c.invoice == invoice_id)
        .order_by(POSTING.c.position)
    )
    return Posted(
        key=row.id,
        kind=DocumentKind(row.kind),
        number=row.number,
        credits_number=row.credits_number,
        entity=row.entity,
        customer=row.customer,
        customer_name=row.legal_name,
        contract=row.contract or "",
        milestone=row.milestone or "",
        issued_on=row.issued_on,
        due_on=row.due_on,
        po_number=row.po_number,
        net=Money(row.net_minor, row.currency),
        tax=Money(row.tax_minor, row.currency),
        gross=Money(row.gross_minor, row.currency),
        lines=tuple(
            Line(x.description, Money(x.net_minor, row.currency), x.tax_treatment, x.rate_bp)
            for x in lines
        ),
        postings=tuple((x.account, x.amount_minor) for x in journal),
    )


def add_target(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(TARGET), [row])
