"""The review queue: items, what was said of them, questions and proposals, saved views."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index
from sqlmodel import Field, SQLModel

from tollgate.domain.review.item import Ending, ItemKind, ItemState
from tollgate.domain.review.proposals import ProposalKind, ProposalState
from tollgate.domain.review.questions import QuestionState
from tollgate.kernel.reasons import Role
from tollgate.store.tables.columns import long_text, money, one_of


class ReviewItemRow(SQLModel, table=True):
    """One thing a person must settle. There is one item per kind and subject; it reopens."""

    __tablename__ = "review_item"
    __table_args__ = (
        one_of("kind", ItemKind),
        one_of("state", ItemState),
        one_of("owner_role", Role),
        one_of("ending", Ending),
        Index("uq_review_item_subject", "kind", "subject", unique=True),
        # Holds all that counts and the order by priority are reckoned from: the wide rows with
        # their findings are read for one page only.
        Index(
            "ix_review_item_queue",
            *("state", "owner_role", "due_at", "kind", "currency", "cash_minor", "paused_at"),
            *("opened_at", "stake", "snoozed_until", "id"),
        ),
        Index("ix_review_item_cash", "cash_minor", "id"),
        Index("ix_review_item_due", "due_at", "id"),
        Index("ix_review_item_customer", "customer", "state"),
        Index("ix_review_item_contract", "contract", "state"),
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
    ending: str = Ending.NONE
    stake: int = Field(default=0, sa_type=BigInteger)
    snoozed_until: datetime | None = None
    waiting_for: str | None = None
    waiting_since: datetime | None = None
    paused_at: datetime | None = None
    revision: int = 1


class ReviewReasonRow(SQLModel, table=True):
    """The reasons of an item, one row each, so that items with a reason are found by key."""

    __tablename__ = "review_reason"
    __table_args__ = (Index("ix_review_reason_reason", "reason", "item"),)
    item: str = Field(primary_key=True, foreign_key="review_item.id")
    reason: str = Field(primary_key=True)


class ReviewNoteRow(SQLModel, table=True):
    __tablename__ = "review_note"
    __table_args__ = (Index("ix_review_note_item", "item", "at"),)
    id: str = Field(primary_key=True)
    item: str = Field(foreign_key="review_item.id")
    by: str
    at: datetime
    text: str = long_text()


class QuestionRow(SQLModel, table=True):
    """A question on an item, asked of one person; `asked_of` is an e-mail address."""

    __tablename__ = "question"
    __table_args__ = (
        one_of("state", QuestionState),
        Index("ix_question_item", "item", "asked_at"),
        Index("ix_question_asked_of", "asked_of", "state"),
    )
    id: str = Field(primary_key=True)
    item: str = Field(foreign_key="review_item.id")
    asked_by: str
    asked_of: str
    text: str = long_text()
    asked_at: datetime
    state: str = QuestionState.OPEN
    answer: str = long_text(default="")
    answered_by: str = ""
    answered_via: str = ""
    answered_at: datetime | None = None


class ProposalRow(SQLModel, table=True):
    """An action that waits for a second person; `body` is canonical JSON of what it would do."""

    __tablename__ = "proposal"
    __table_args__ = (
        one_of("kind", ProposalKind),
        one_of("state", ProposalState),
        CheckConstraint("state <> 'agreed' OR decided_by <> proposed_by", name="two_people"),
        Index("ix_proposal_item", "item", "state"),
        Index("ix_proposal_state", "state", "proposed_at"),
    )
    id: str = Field(primary_key=True)
    item: str = Field(foreign_key="review_item.id")
    kind: str
    body: str = long_text()
    why: str = long_text(default="")
    proposed_by: str
    proposed_at: datetime
    state: str = ProposalState.OPEN
    decided_by: str | None = None
    decided_at: datetime | None = None


class SavedViewRow(SQLModel, table=True):
    """A person's own name for a set of filters; `filters` is canonical JSON."""

    __tablename__ = "saved_view"
    person: str = Field(primary_key=True, foreign_key="person.email")
    name: str = Field(primary_key=True)
    filters: str = long_text()
    saved_at: datetime
