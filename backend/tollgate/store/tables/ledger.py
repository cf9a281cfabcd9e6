"""The journal."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from tollgate.domain.ledger.chart import Account
from tollgate.store.tables.columns import money, one_of


class JournalEntryRow(SQLModel, table=True):
    __tablename__ = "journal_entry"
    __table_args__ = (
        Index("ix_journal_entry_book", "entity", "on"),
        CheckConstraint(
            "(CASE WHEN invoice IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN payment IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN reversal IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN release IS NULL THEN 0 ELSE 1 END) = 1",
            name="one_cause",
        ),
    )
    id: str = Field(primary_key=True)
    entity: str = Field(foreign_key="legal_entity.code")
    on: date
    currency: str
    text: str
    invoice: str | None = Field(default=None, foreign_key="invoice.id", unique=True)
    payment: str | None = Field(default=None, foreign_key="payment.id", unique=True)
    reversal: str | None = Field(default=None, foreign_key="payment_reversal.id", unique=True)
    release: str | None = Field(default=None, foreign_key="holdback_release.id", unique=True)
    booked_at: datetime


class JournalPostingRow(SQLModel, table=True):
    """A signed amount: debits positive, credits negative."""

    __tablename__ = "journal_posting"
    __table_args__ = (
        one_of("account", Account),
        CheckConstraint("amount_minor <> 0", name="not_nothing"),
    )
    entry: str = Field(primary_key=True, foreign_key="journal_entry.id")
    position: int = Field(primary_key=True)
    account: str
    amount_minor: int = money()
