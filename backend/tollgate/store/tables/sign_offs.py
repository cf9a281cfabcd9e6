"""Sign-off documents: what was brought for which work, what was read, and what a person said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.domain.events.sign_off import SignOffState
from tollgate.store.tables.columns import long_text, one_of


class SignOffRow(SQLModel, table=True):
    """One document brought for one piece of work. The same bytes may be brought for several;
    they are kept and read once.

    `claimed_*` is what whoever brought it said, empty when nothing was said; `contract`,
    `milestone` and `change_order` are what it was matched to, and in the end what the person
    decided. `candidates`, `doubts` and `said` are canonical JSON.
    """

    __tablename__ = "sign_off"
    __table_args__ = (
        UniqueConstraint("digest", "claimed_contract", "claimed_milestone"),
        one_of("state", SignOffState),
        Index("ix_sign_off_state_changed", "state", "changed_at"),
        Index("ix_sign_off_contract", "contract", "milestone"),
    )
    id: str = Field(primary_key=True)
    digest: str = Field(foreign_key="kept_file.digest")
    name: str
    source: str
    customer: str = ""
    claimed_contract: str = ""
    claimed_milestone: str = ""
    arrived_by: str
    arrived_at: datetime
    state: str = SignOffState.KEPT
    changed_at: datetime
    revision: int = 1
    note: str = long_text(default="")
    advice: str | None = Field(default=None, foreign_key="advice.id")
    contract: str | None = Field(default=None, foreign_key="contract.code")
    milestone: str = ""
    change_order: str = ""
    candidates: str = long_text(default="[]")
    doubts: str = long_text(default="[]")
    said: str | None = long_text(default=None)
    why: str = long_text(default="")
    decided_by: str | None = None
    decided_at: datetime | None = None
