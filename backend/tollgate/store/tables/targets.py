"""What is kept about the systems that receive documents: sign-ins, mapped codes, health, how far
their payments were read, and what they told of them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.domain.invoicing.mapping import CodeKind
from tollgate.store.tables.columns import long_text, money, one_of, within


class TargetTokenRow(SQLModel, table=True):
    """The tokens of a target, encrypted. `renewing_until` is set by the one who renews them;
    `revision` counts the tokens."""

    __tablename__ = "target_token"
    target: str = Field(primary_key=True, foreign_key="target.code")
    cipher: str = long_text()
    expires_at: datetime
    revision: int = 1
    renewing_until: datetime | None = None


class SignInTryRow(SQLModel, table=True):
    """Somebody is connecting a target: the state parameter as a digest, used once and soon."""

    __tablename__ = "sign_in_try"
    state_digest: str = Field(primary_key=True)
    target: str = Field(foreign_key="target.code", index=True)
    person: str
    verifier_cipher: str = long_text()
    redirect_uri: str
    expires_at: datetime


class CodeMapRow(SQLModel, table=True):
    """A code of ours and the code there that stands for it."""

    __tablename__ = "code_map"
    __table_args__ = (one_of("kind", CodeKind),)
    target: str = Field(primary_key=True, foreign_key="target.code")
    kind: str = Field(primary_key=True)
    ours: str = Field(primary_key=True)
    theirs: str
    name: str = ""
    changed_by: str
    changed_at: datetime


class CodeChoiceRow(SQLModel, table=True):
    """A customer, item or tax code that a target has, as it was last listed."""

    __tablename__ = "code_choice"
    __table_args__ = (one_of("kind", CodeKind),)
    target: str = Field(primary_key=True, foreign_key="target.code")
    kind: str = Field(primary_key=True)
    theirs: str = Field(primary_key=True)
    name: str = ""
    listed_at: datetime


class TargetHealthRow(SQLModel, table=True):
    """What became of our calls to a target. `failing_since` is the first failure after the last
    success; `needs_person` is set by failures that waiting does not end."""

    __tablename__ = "target_health"
    target: str = Field(primary_key=True, foreign_key="target.code")
    success_at: datetime | None = None
    failure_at: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    needs_person: bool = False
    problem: str = long_text(default="")


class PullMarkRow(SQLModel, table=True):
    """How far the payments of a target were read: all that changed there before `until`."""

    __tablename__ = "pull_mark"
    target: str = Field(primary_key=True, foreign_key="target.code")
    until: datetime
    pulled_at: datetime


class PaymentTellingRow(SQLModel, table=True):
    """One source's word about a payment: which record it is, and what the source last said. The
    record itself never changes; `gone` is the source's word that it was taken back."""

    __tablename__ = "payment_telling"
    __table_args__ = (Index("ix_payment_telling_payment", "payment"),)
    source: str = Field(primary_key=True)
    external_id: str = Field(primary_key=True)
    payment: str = Field(foreign_key="payment.id")
    digest: str
    gone: bool = False
    told_at: datetime
    fresh_at: datetime


class PaymentReversalRow(SQLModel, table=True):
    """A payment that was taken back: it pays nothing from then on."""

    __tablename__ = "payment_reversal"
    __table_args__ = (UniqueConstraint("payment"), within("amount_minor", 1))
    id: str = Field(primary_key=True)
    payment: str = Field(foreign_key="payment.id")
    on: date
    amount_minor: int = money()
    source: str
    why: str
    at: datetime
