"""What is kept about the systems that receive documents: mapped codes, how far their payments were
read, and what they told of them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from tollgate.domain.invoicing.mapping import CodeKind
from tollgate.store.tables.columns import money, one_of, within


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
