"""Policies, decisions and what people said about drafts."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from tollgate.kernel.decision import Outcome
from tollgate.kernel.reasons import Role
from tollgate.store.tables.columns import long_text, one_of


class PolicyRow(SQLModel, table=True):
    """A proposed version and, when a second person released it, the version in force."""

    __tablename__ = "policy"
    __table_args__ = (
        CheckConstraint("released_by IS NULL OR released_by <> proposed_by", name="two_people"),
    )
    version: int = Field(primary_key=True)
    body: str = long_text()
    why: str = long_text(default="")
    proposed_by: str
    proposed_at: datetime
    released_by: str | None = None
    released_at: datetime | None = None


class DecisionRow(SQLModel, table=True):
    __tablename__ = "decision"
    __table_args__ = (one_of("outcome", Outcome), Index("ix_decision_event", "event"))
    id: str = Field(primary_key=True)
    event: str = Field(foreign_key="billing_event.id")
    outcome: str
    draft_digest: str | None = None
    rulebook_version: str
    policy_version: int
    findings: str = long_text()
    decided_at: datetime


class ApprovalRow(SQLModel, table=True):
    __tablename__ = "approval"
    __table_args__ = (one_of("role", Role), Index("ix_approval_event", "event"))
    id: str = Field(primary_key=True)
    event: str = Field(foreign_key="billing_event.id")
    draft_digest: str
    by: str
    role: str
    at: datetime


class OverrideRow(SQLModel, table=True):
    __tablename__ = "override"
    __table_args__ = (Index("ix_override_event", "event"),)
    id: str = Field(primary_key=True)
    event: str = Field(foreign_key="billing_event.id")
    reason: str
    draft_digest: str
    by: str
    until: date
    why: str = long_text()
    at: datetime
