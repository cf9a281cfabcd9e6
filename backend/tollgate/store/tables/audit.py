"""The hash chain and the payloads beside it."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel

from tollgate.store.tables.columns import long_text


class AuditLinkRow(SQLModel, table=True):
    __tablename__ = "audit_link"
    __table_args__ = (Index("ix_audit_link_subject", "subject"),)
    chain: str = Field(primary_key=True)
    position: int = Field(primary_key=True, sa_type=BigInteger)
    previous: str
    kind: str
    subject: str
    actor: str
    at_micros: int = Field(sa_type=BigInteger)
    payload_digest: str
    digest: str


class AuditPayloadRow(SQLModel, table=True):
    """The canonical JSON that a link seals; erasing it (NULL) leaves the chain whole."""

    __tablename__ = "audit_payload"
    __table_args__ = (
        ForeignKeyConstraint(["chain", "position"], ["audit_link.chain", "audit_link.position"]),
    )
    chain: str = Field(primary_key=True)
    position: int = Field(primary_key=True, sa_type=BigInteger)
    payload: str | None = long_text(default=None)
