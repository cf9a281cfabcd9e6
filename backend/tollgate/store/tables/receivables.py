"""Payments and what they paid."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.store.tables.columns import money, within


class PaymentRow(SQLModel, table=True):
    """One payment, whatever its source; `fresh_at` is when that source was last known to be
    true."""

    __tablename__ = "payment"
    __table_args__ = (UniqueConstraint("entity", "reference"), within("amount_minor", 1))
    id: str = Field(primary_key=True)
    reference: str
    entity: str = Field(foreign_key="legal_entity.code")
    customer: str = Field(foreign_key="customer.code", index=True)
    paid_on: date
    currency: str
    amount_minor: int = money()
    source: str
    fresh_at: datetime


class AllocationRow(SQLModel, table=True):
    __tablename__ = "allocation"
    __table_args__ = (
        within("amount_minor", 1),
        # What was paid of an invoice is summed from the index alone.
        Index("ix_allocation_invoice", "invoice", "payment", "amount_minor"),
    )
    payment: str = Field(primary_key=True, foreign_key="payment.id")
    invoice: str = Field(primary_key=True, foreign_key="invoice.id")
    amount_minor: int = money()
