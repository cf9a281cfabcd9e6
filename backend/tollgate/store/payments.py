"""Payments and allocations, and the invoices that they may pay."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, select, update

from tollgate.domain.receivables.readback import DAYS_APART, Payment
from tollgate.kernel.money import Money
from tollgate.store.bulk import add_rows, pages
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.invoicing import InvoiceRow
from tollgate.store.tables.receivables import AllocationRow, PaymentRow
from tollgate.store.tables.targets import PaymentReversalRow, PaymentTellingRow

PAYMENT, ALLOCATION, INVOICE = table(PaymentRow), table(AllocationRow), table(InvoiceRow)
TELLING, REVERSAL = table(PaymentTellingRow), table(PaymentReversalRow)


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


def telling(tx: Tx, source: str, external_id: str) -> Any | None:
    """What a source said of one payment."""
    return tx.execute(select(TELLING).where(_told_by(source, external_id))).first()


def _told_by(source: str, external_id: str) -> Any:
    return and_(TELLING.c.source == source, TELLING.c.external_id == external_id)


def tell(tx: Tx, source: str, external_id: str, payment: str, digest: str, at: datetime) -> None:
    """Note that a source tells of a payment on record."""
    row = {
        "source": source,
        "external_id": external_id,
        "payment": payment,
        "digest": digest,
        "gone": False,
        "told_at": at,
        "fresh_at": at,
    }
    tx.execute(insert(TELLING), [row])


def retell(
    tx: Tx, source: str, external_id: str, payment: str, gone: bool, digest: str | None = None
) -> None:
    """A source takes a payment back, or tells it anew as another record."""
    values: dict[str, Any] = {"payment": payment, "gone": gone}
    if digest is not None:
        values["digest"] = digest
    tx.execute(update(TELLING).where(_told_by(source, external_id)).values(**values))


def refresh(tx: Tx, source: str, external_id: str, at: datetime) -> None:
    """A source was asked again and still tells of the payment."""
    tx.execute(update(TELLING).where(_told_by(source, external_id)).values(fresh_at=at))


def others_tell(tx: Tx, payment: str, source: str) -> bool:
    """Whether a source other than this one vouches for a payment: by its word, or because the
    record is its own."""
    told = tx.execute(
        select(TELLING.c.source).where(
            TELLING.c.payment == payment, TELLING.c.source != source, ~TELLING.c.gone
        )
    ).first()
    first = tx.execute(select(PAYMENT.c.source).where(PAYMENT.c.id == payment)).scalar_one()
    return told is not None or (first != source and not first.startswith("target:"))


def alike(tx: Tx, entity: str, found: Payment) -> list[Payment]:
    """Standing payments of the same customer and amount, a few days apart."""
    apart = timedelta(days=DAYS_APART)
    rows = tx.execute(
        select(PAYMENT)
        .outerjoin(REVERSAL, REVERSAL.c.payment == PAYMENT.c.id)
        .where(
            PAYMENT.c.entity == entity,
            PAYMENT.c.customer == found.customer,
            PAYMENT.c.currency == found.amount.currency,
            PAYMENT.c.amount_minor == found.amount.minor,
            PAYMENT.c.paid_on.between(found.paid_on - apart, found.paid_on + apart),
            REVERSAL.c.id.is_(None),
        )
    ).all()
    return [_payment(tx, row) for row in rows]


def _payment(tx: Tx, row: Any) -> Payment:
    applied = tx.execute(select(ALLOCATION).where(ALLOCATION.c.payment == row.id))
    told = tx.execute(select(TELLING.c.source).where(TELLING.c.payment == row.id)).scalars()
    return Payment(
        row.id,
        row.customer,
        row.paid_on,
        Money(row.amount_minor, row.currency),
        tuple(sorted((one.invoice, one.amount_minor) for one in applied)),
        frozenset({row.source, *told}),
    )


def unreversed(tx: Tx, payment: str) -> Any | None:
    """A payment that was not taken back."""
    return tx.execute(
        select(PAYMENT)
        .outerjoin(REVERSAL, REVERSAL.c.payment == PAYMENT.c.id)
        .where(PAYMENT.c.id == payment, REVERSAL.c.id.is_(None))
    ).first()


def allocated(tx: Tx, payment: str) -> int:
    """What a payment pays, in minor units."""
    total = func.coalesce(func.sum(ALLOCATION.c.amount_minor), 0)
    return int(tx.execute(select(total).where(ALLOCATION.c.payment == payment)).scalar_one())


def reverse(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(REVERSAL), [row])


def credited(tx: Tx, invoice: str) -> bool:
    """Whether a credit note of ours took an invoice back."""
    query = select(INVOICE.c.id).where(INVOICE.c.credits == invoice)
    return tx.execute(query).first() is not None


def paid_minor(invoice: ColumnElement[Any]) -> ColumnElement[Any]:
    """What standing payments paid on an invoice, in minor units, for use in a query."""
    return (
        select(func.coalesce(func.sum(ALLOCATION.c.amount_minor), 0))
        .outerjoin(REVERSAL, REVERSAL.c.payment == ALLOCATION.c.payment)
        .where(ALLOCATION.c.invoice == invoice, REVERSAL.c.id.is_(None))
        .scalar_subquery()
    )
