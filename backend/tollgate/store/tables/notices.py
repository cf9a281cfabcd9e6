"""What people are told and by which channel: the outbox of notices, hooks that receive them, and
each person's choice."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from tollgate.domain.review.notices import Channel, NoticeKind, NoticeState
from tollgate.store.tables.columns import long_text, one_of


class NoticeHookRow(SQLModel, table=True):
    """An address outside that receives notices as signed webhooks."""

    __tablename__ = "notice_hook"
    code: str = Field(primary_key=True)
    url: str
    secret_cipher: str = long_text()
    active: bool = True


class ChannelChoiceRow(SQLModel, table=True):
    """By which channels a person wants to be told; without a row, by mail."""

    __tablename__ = "channel_choice"
    person: str = Field(primary_key=True)
    by_mail: bool = True
    by_hook: bool = False


class NoticeRow(SQLModel, table=True):
    """One notice to one person by one channel. `key` names what happened: the same thing is told
    once. `facts` is canonical JSON; `hook` is empty for mail."""

    __tablename__ = "notice"
    __table_args__ = (
        one_of("kind", NoticeKind),
        one_of("channel", Channel),
        one_of("state", NoticeState),
        Index("uq_notice_key", "key", "recipient", "channel", "hook", unique=True),
        Index("ix_notice_state", "state", "next_at"),
    )
    id: str = Field(primary_key=True)
    kind: str
    key: str
    recipient: str
    channel: str
    hook: str = ""
    facts: str = long_text()
    state: str = NoticeState.PENDING
    attempts: int = 0
    next_at: datetime
    note: str = long_text(default="")
    made_at: datetime
    changed_at: datetime
