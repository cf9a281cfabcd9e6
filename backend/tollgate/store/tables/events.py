"""What came in and what it led to."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.domain.events.billing_event import EventState
from tollgate.domain.events.inbox import InboxState
from tollgate.domain.events.signal import Verdict
from tollgate.store.tables.columns import long_text, money, one_of


class ConnectionRow(SQLModel, table=True):
    """A platform that may send events or is asked for them. Secret and token are encrypted with the
    key of the environment; `fields` is what the firm changed in the source's field map, as JSON,
    and `revision` counts those changes. A secret given in a handshake is taken until
    `handshake_until`. With `write_back` the platform is told of what was posted for its work."""

    __tablename__ = "connection"
    code: str = Field(primary_key=True)
    source: str
    secret_cipher: str = long_text(default="")
    token_cipher: str = long_text(default="")
    options: str = long_text(default="{}")
    fields: str = long_text(default="{}")
    revision: int = 1
    handshake_until: datetime | None = None
    active: bool = True
    write_back: bool = False


class PollRow(SQLModel, table=True):
    """How far asking a platform has come: the last change that was seen, when to ask next, and
    until when the platform wants to be left alone."""

    __tablename__ = "poll"
    connection: str = Field(primary_key=True, foreign_key="connection.code")
    seen_until: datetime | None = None
    next_at: datetime | None = None
    resting_until: datetime | None = None
    asked_at: datetime | None = None
    note: str = long_text(default="")


class InboxRow(SQLModel, table=True):
    """One raw event, as it came. `delivery_key` drops repeated deliveries; it is never a billing
    key."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("connection", "delivery_key"),
        one_of("state", InboxState),
        Index("ix_inbox_state_received", "state", "received_at"),
    )
    id: str = Field(primary_key=True)
    connection: str = Field(foreign_key="connection.code")
    delivery_key: str
    received_at: datetime
    headers: str = long_text()
    body: bytes = Field(sa_type=LargeBinary)
    state: str = InboxState.KEPT
    note: str = long_text(default="")


class MilestoneReportRow(SQLModel, table=True):
    """What was said of a milestone. `work` is the platform's own id of the piece of work, where
    `source` is a connection that can be told what became of it."""

    __tablename__ = "milestone_report"
    __table_args__ = (UniqueConstraint("contract", "milestone", "key"),)
    id: str = Field(primary_key=True)
    contract: str = Field(foreign_key="contract.code")
    milestone: str
    key: str
    completed: bool
    occurred_at: datetime
    completed_on: date | None = None
    reported_by: str = ""
    amount_minor: int | None = money(default=None)
    currency: str = ""
    source: str = ""
    work: str = ""


class AcceptanceRow(SQLModel, table=True):
    __tablename__ = "acceptance"
    __table_args__ = (
        UniqueConstraint("contract", "milestone", "key"),
        one_of("verdict", Verdict),
    )
    id: str = Field(primary_key=True)
    contract: str = Field(foreign_key="contract.code")
    milestone: str
    key: str
    verdict: str
    decided_on: date
    occurred_at: datetime
    signatory_name: str = ""
    signatory_title: str = ""
    document: str = ""
    quote: str = long_text(default="")
    recorded_by: str = ""


class BillingEventRow(SQLModel, table=True):
    """One payer's share of one milestone, once per occurrence: the key is in the database."""

    __tablename__ = "billing_event"
    __table_args__ = (
        UniqueConstraint("contract", "milestone", "payer", "occurrence"),
        one_of("state", EventState),
        CheckConstraint("occurrence >= 1", name="occurrence_positive"),
        Index("ix_billing_event_state", "state", "contract"),
    )
    id: str = Field(primary_key=True)
    contract: str = Field(foreign_key="contract.code")
    milestone: str
    payer: str = Field(foreign_key="customer.code")
    occurrence: int
    state: str = EventState.OPEN
    opened_at: datetime
