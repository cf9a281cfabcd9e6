"""What models said, what they were asked, and the files that they and people read."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field, SQLModel

from tollgate.store.tables.columns import long_text


class AdviceRow(SQLModel, table=True):
    """What a model said; `values`, `evidence`, `cautions` and `origin` are canonical JSON."""

    __tablename__ = "advice"
    __table_args__ = (Index("ix_advice_subject", "subject", "settled_as"),)
    id: str = Field(primary_key=True)
    kind: str
    subject: str
    summary: str
    values: str = long_text()
    evidence: str = long_text()
    cautions: str = long_text(default="[]")
    origin: str = long_text()
    confidence_bp: int | None = None
    given_at: datetime
    settled_as: str | None = None
    settled_by: str | None = None
    settled_at: datetime | None = None


class ModelAnswerRow(SQLModel, table=True):
    """One answer of a language model by its question, so that nothing is asked twice."""

    __tablename__ = "model_answer"
    question: str = Field(primary_key=True)
    model: str
    input_digest: str
    prompt_digest: str
    values: str = long_text()
    tokens_in: int
    tokens_out: int
    latency_ms: int
    kept_at: datetime


class ModelTokensRow(SQLModel, table=True):
    """Tokens of one call, summed per day against the cap."""

    __tablename__ = "model_tokens"
    __table_args__ = (Index("ix_model_tokens_day", "day"),)
    id: str = Field(primary_key=True)
    day: date
    tokens: int


class KeptFileRow(SQLModel, table=True):
    """A document or a mail as it came, named by its SHA-256; the same bytes are kept once."""

    __tablename__ = "kept_file"
    digest: str = Field(primary_key=True)
    name: str
    media_type: str
    size: int
    body: bytes = Field(sa_type=LargeBinary)
    kept_by: str
    kept_at: datetime
