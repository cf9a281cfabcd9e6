"""A posted document as others need it: targets, PDFs and mails read this, never the tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Line:
    description: str
    net: Money
    tax_treatment: str
    rate_bp: int


@dataclass(frozen=True, slots=True)
class Posted:
    """A posted document as a target needs it; `key` is ours and is searched for there."""

    key: str
    kind: DocumentKind
    number: str | None
    credits_number: str | None
    entity: str
    customer: str
    customer_name: str
    contract: str
    milestone: str
    issued_on: date
    due_on: date
    po_number: str
    net: Money
    tax: Money
    gross: Money
    lines: tuple[Line, ...]
    postings: tuple[tuple[str, int], ...]
    service_line: str = ""
    email: str = ""
    credits: str | None = None

    @property
    def is_credit_note(self) -> bool:
        return self.kind is DocumentKind.CREDIT_NOTE

    @property
    def mark(self) -> str:
        """Our key as it stands in other systems, and is searched for there."""
        return f"TG-{self.key}"
