"""What is kept alike about every system that we reach, platform or target: sign-ins and health. A
system is named `connection:CODE` or `target:CODE`."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from tollgate.store.tables.columns import long_text


class SystemTokenRow(SQLModel, table=True):
    """The tokens of a system that somebody signed in to, encrypted. `renewing_until` is set by the
    one who renews them; `revision` counts the tokens."""

    __tablename__ = "system_token"
    system: str = Field(primary_key=True)
    cipher: str = long_text()
    expires_at: datetime
    revision: int = 1
    renewing_until: datetime | None = None


class SignInTryRow(SQLModel, table=True):
    """Somebody is signing in to a system: the state parameter as a digest, used once and soon."""

    __tablename__ = "sign_in_try"
    state_digest: str = Field(primary_key=True)
    system: str
    person: str
    verifier_cipher: str = long_text()
    redirect_uri: str
    expires_at: datetime


class SystemHealthRow(SQLModel, table=True):
    """What became of our calls to a system. `failing_since` is the first failure after the last
    success; `needs_person` is set by failures that waiting does not end."""

    __tablename__ = "system_health"
    system: str = Field(primary_key=True)
    success_at: datetime | None = None
    failure_at: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    needs_person: bool = False
    problem: str = long_text(default="")
