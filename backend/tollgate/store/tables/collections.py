"""What clients write about what they owe, and what follows: mails, disputes, promises."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.domain.receivables.disputes import Cause, DisputeState
from tollgate.domain.receivables.mails import MailState, ReplyState
from tollgate.domain.receivables.said import MailKind
from tollgate.kernel.reasons import Role
from tollgate.store.tables.columns import long_text, money, one_of, within


class MailRow(SQLModel, table=True):
    """One mail of a client; the bytes are the kept file. `message_id` is unique, `thread` is the
    id of the first mail of its thread that we have. What it says is advice about `mail:<file>`;
    `new_part` and `quoted` are its text as it was read; `acted` says that rules acted on it."""

    __tablename__ = "mail"
    __table_args__ = (
        UniqueConstraint("message_id"),
        one_of("state", MailState),
        one_of("kind", MailKind),
        Index("ix_mail_state", "state", "received_at"),
        Index("ix_mail_thread", "thread"),
    )
    id: str = Field(primary_key=True)
    file: str = Field(foreign_key="kept_file.digest", index=True)
    message_id: str
    thread: str
    came_by: str
    received_at: datetime
    state: str = MailState.KEPT
    kind: str = MailKind.NORMAL
    sender: str = ""
    sender_name: str = ""
    subject: str = long_text(default="")
    sent_at: datetime | None = None
    new_part: str = long_text(default="")
    quoted: str = long_text(default="")
    customer: str | None = Field(default=None, foreign_key="customer.code", index=True)
    known: str = ""
    contract: str | None = Field(default=None, foreign_key="contract.code")
    milestone: str = ""
    unmatched: str = long_text(default="[]")
    attachments: str = long_text(default="[]")
    primary: str = ""
    acted: bool = False
    note: str = long_text(default="")
    revision: int = 1


class MailInvoiceRow(SQLModel, table=True):
    """An invoice that a mail speaks of; `sure` is false for one that is only likely."""

    __tablename__ = "mail_invoice"
    mail: str = Field(primary_key=True, foreign_key="mail.id")
    invoice: str = Field(primary_key=True, foreign_key="invoice.id", index=True)
    sure: bool = True


class MailLabelRow(SQLModel, table=True):
    """A person's word on what a mail says, in the shape of a corpus label; it is never changed,
    a newer one counts."""

    __tablename__ = "mail_label"
    __table_args__ = (Index("ix_mail_label_mail", "mail", "at"),)
    id: str = Field(primary_key=True)
    mail: str = Field(foreign_key="mail.id")
    label: str = long_text()
    corrected: bool
    by: str
    at: datetime


class MailboxRow(SQLModel, table=True):
    """How far an IMAP folder was read (RFC 3501, 2.3.1.1: UIDs count within one UIDVALIDITY)."""

    __tablename__ = "mailbox"
    name: str = Field(primary_key=True)
    uid_validity: int
    last_uid: int
    checked_at: datetime


class ReplyRow(SQLModel, table=True):
    """A mail that a person sent, kept before it is handed over: one that stays `sending` was
    interrupted, and only a person decides what follows."""

    __tablename__ = "reply"
    __table_args__ = (
        one_of("state", ReplyState),
        UniqueConstraint("mail", "key"),
        UniqueConstraint("message_id"),
    )
    id: str = Field(primary_key=True)
    mail: str = Field(foreign_key="mail.id", index=True)
    key: str
    message_id: str
    recipient: str
    subject: str = long_text()
    body: str = long_text()
    file: str = Field(foreign_key="kept_file.digest")
    state: str = ReplyState.SENDING
    note: str = long_text(default="")
    by: str
    at: datetime


class DisputeRow(SQLModel, table=True):
    """A slice of an invoice that a client does not accept; `line` is the invoice line concerned,
    `evidence` canonical JSON. Contract, milestone and project type lead to the root."""

    __tablename__ = "dispute"
    __table_args__ = (
        one_of("state", DisputeState),
        one_of("owner_role", Role),
        within("amount_minor", 1),
        CheckConstraint(
            "cause IN ('', " + ", ".join(f"'{cause.value}'" for cause in Cause) + ")",
            name="cause_known",
        ),
        Index("ix_dispute_state", "state", "due_at"),
    )
    id: str = Field(primary_key=True)
    invoice: str = Field(foreign_key="invoice.id", index=True)
    line: int | None = None
    mail: str | None = Field(default=None, foreign_key="mail.id", index=True)
    customer: str = Field(foreign_key="customer.code", index=True)
    contract: str | None = Field(default=None, foreign_key="contract.code")
    milestone: str = ""
    project_type: str = ""
    reason: str
    cause: str = ""
    amount_minor: int = money()
    currency: str
    state: str = DisputeState.OPEN
    owner_role: str
    owner: str | None = None
    due_at: datetime
    evidence: str = long_text(default="[]")
    part_of: str | None = Field(default=None, foreign_key="dispute.id")
    opened_by: str
    opened_at: datetime
    ended_at: datetime | None = None
    revision: int = 1


class DisputeStepRow(SQLModel, table=True):
    """What happened to a dispute, in order; written once."""

    __tablename__ = "dispute_step"
    __table_args__ = (Index("ix_dispute_step_dispute", "dispute", "at"),)
    id: str = Field(primary_key=True)
    dispute: str = Field(foreign_key="dispute.id")
    what: str
    became: str
    amount_minor: int = money()
    by: str
    at: datetime
    note: str = long_text(default="")


class PromiseRow(SQLModel, table=True):
    """A promise to pay; whether it was kept is derived from payments."""

    __tablename__ = "promise"
    __table_args__ = (within("amount_minor", 1),)
    id: str = Field(primary_key=True)
    invoice: str = Field(foreign_key="invoice.id", index=True)
    mail: str | None = Field(default=None, foreign_key="mail.id", index=True)
    amount_minor: int = money()
    currency: str
    promised_on: date
    made_on: date
    evidence: str = long_text(default="[]")
    taken_by: str
    taken_at: datetime
    withdrawn_at: datetime | None = None


class FollowUpRow(SQLModel, table=True):
    """A day on which somebody looks again at an invoice or a customer."""

    __tablename__ = "follow_up"
    __table_args__ = (Index("ix_follow_up_due", "done_at", "due_on"),)
    id: str = Field(primary_key=True)
    mail: str | None = Field(default=None, foreign_key="mail.id", index=True)
    customer: str = Field(foreign_key="customer.code", index=True)
    invoice: str | None = Field(default=None, foreign_key="invoice.id")
    due_on: date
    why: str
    made_by: str
    made_at: datetime
    done_by: str | None = None
    done_at: datetime | None = None


class ReminderPauseRow(SQLModel, table=True):
    """No reminders about this much of an invoice until a day; ended early when its dispute is."""

    __tablename__ = "reminder_pause"
    __table_args__ = (within("amount_minor", 1),)
    id: str = Field(primary_key=True)
    invoice: str = Field(foreign_key="invoice.id", index=True)
    dispute: str | None = Field(default=None, foreign_key="dispute.id", index=True)
    mail: str | None = Field(default=None, foreign_key="mail.id", index=True)
    amount_minor: int = money()
    currency: str
    until: date
    why: str
    made_by: str
    made_at: datetime
    ended_at: datetime | None = None
