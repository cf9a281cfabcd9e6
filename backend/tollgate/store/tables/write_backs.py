"""The outbox of what platforms are told of posted documents."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.domain.invoicing.write_back import WriteBackState
from tollgate.store.tables.columns import long_text, one_of


class WriteBackRow(SQLModel, table=True):
    """One posted document of which one connection is told, at one piece of work there."""

    __tablename__ = "write_back"
    __table_args__ = (
        one_of("state", WriteBackState),
        UniqueConstraint("invoice", "connection", "work"),
        Index("ix_write_back_state", "state", "next_at"),
    )
    id: str = Field(primary_key=True)
    connection: str = Field(foreign_key="connection.code")
    work: str
    invoice: str = Field(foreign_key="invoice.id")
    state: str = WriteBackState.PENDING
    attempts: int = 0
    next_at: datetime
    note: str = long_text(default="")
    changed_at: datetime
