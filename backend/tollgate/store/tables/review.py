"""The review queue."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from tollgate.domain.review.item import ItemKind, ItemState
from tollgate.kernel.reasons import Role
from tollgate.store.tables.columns import long_text, money, one_of


class ReviewItemRow(SQLModel, table=True):
    """One thing a person must settle. There is one item per kind and subject; it reopens."""

    __tablename__ = "review_item"
    __table_args__ = (
        one_of("kind", ItemKind),
        one_of("state", ItemState),
        one_of("owner_role", Role),
        Index("uq_review_item_subject", "kind", "subject", unique=True),
        Index("ix_review_item_queue", "state", "owner_role", "due_at"),
    )
    id: str = Field(primary_key=True)
    kind: str
    subject: str
    contract: str | None = Field(default=None, foreign_key="contract.code")
    milestone: str = ""
    customer: str | None = Field(default=None, foreign_key="customer.code")
    state: str = ItemState.OPEN
    reasons: str = long_text()
    findings: str = long_text(default="[]")
    summary: str = long_text(default="")
    draft_digest: str | None = None
    cash_minor: int = money(default=0)
    currency: str = ""
    owner_role: str
    claimed_by: str | None = None
    due_at: datetime
    opened_at: datetime
    settled_at: datetime | None = None
    settled_as: str = ""
    revision: int = 1


class ReviewNoteRow(SQLModel, table=True):
    __tablename__ = "review_note"
    __table_args__ = (Index("ix_review_note_item", "item", "at"),)
    id: str = Field(primary_key=True)
    item: str = Field(foreign_key="review_item.id")
    by: str
    at: datetime
    text: str = long_text()
