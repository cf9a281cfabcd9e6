"""Advice: what a model said, with its proof and its origin. It never changes money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tollgate.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Origin:
    """Which engine spoke: enough to ask the same thing again and to know when not to."""

    engine: str
    model: str
    prompt: str = ""
    prompt_digest: str = ""
    input_digest: str = ""
    tokens_in: int = 0
    tokens_out: int = 0
    latency_ms: int = 0


@dataclass(frozen=True, slots=True)
class Caution:
    """Something a person should know before believing the advice."""

    code: str
    message: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """One statement of a model about one subject.

    `kind` says what sort ("document_reading", "mail_reading", "unusual_amount", "duplicate"),
    `subject` what it is about ("document:<sha256>", "event:<id>"), `values` what was said,
    `confidence_bp` how sure the model is in basis points (0 to 10,000; None when it cannot say).
    """

    kind: str
    subject: str
    values: dict[str, Any]
    evidence: tuple[Evidence, ...]
    cautions: tuple[Caution, ...]
    origin: Origin
    confidence_bp: int | None = None
