"""People, their sessions, machine tokens, and the requests that were already answered."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from tollgate.kernel.reasons import Role
from tollgate.store.tables.columns import long_text, one_of


class PersonRow(SQLModel, table=True):
    __tablename__ = "person"
    __table_args__ = (one_of("role", Role),)
    email: str = Field(primary_key=True)
    name: str
    role: str
    password_hash: str = long_text(default="")
    active: bool = True


class CredentialRow(SQLModel, table=True):
    """A session cookie or a bearer token, kept as the SHA-256 of its text."""

    __tablename__ = "credential"
    __table_args__ = (one_of("role", Role), Index("ix_credential_person", "person"))
    token_digest: str = Field(primary_key=True)
    person: str = Field(foreign_key="person.email")
    role: str
    label: str = ""
    made_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None


class SignInFailureRow(SQLModel, table=True):
    """Wrong passwords, counted per address and e-mail so that guessing is slow."""

    __tablename__ = "sign_in_failure"
    __table_args__ = (Index("ix_sign_in_failure_who", "who", "at"),)
    id: str = Field(primary_key=True)
    who: str
    at: datetime


class AnswerRow(SQLModel, table=True):
    """The answer that was given to a request with an Idempotency-Key."""

    __tablename__ = "answer"
    actor: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    request_digest: str
    status: int
    body: str = long_text()
    at: datetime
