"""What a client's mail says, as values: labels with their phrases, numbers, dates and amounts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money


class Label(StrEnum):
    """What the client says, by what the receivables team must do next."""

    APPROVAL_PENDING = "approval_pending"
    PO_MISMATCH = "po_mismatch"
    DELIVERABLE_DISPUTE = "deliverable_dispute"
    AMOUNT_DISPUTE = "amount_dispute"
    TAX_QUESTION = "tax_question"
    DUPLICATE_INVOICE = "duplicate_invoice"
    ALREADY_PAID = "already_paid"
    PAYMENT_SCHEDULED = "payment_scheduled"
    DOCUMENT_REQUEST = "document_request"
    BILLING_DETAILS = "billing_details"
    PAYMENT_DIFFICULTY = "payment_difficulty"
    ACCEPTANCE = "acceptance"
    OTHER = "other"


class MailKind(StrEnum):
    """What sort of mail it is, by headers and shape alone."""

    NORMAL = "normal"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    CALENDAR = "calendar"


SUSPICIOUS = "suspicious"
MACHINE_TALK = "instruction_to_machine"


@dataclass(frozen=True, slots=True)
class Said:
    """One reading of one mail, by an engine or by a person.

    `quotes` are the phrases that stand for each label, `proofs` those of the values by field
    name. `sure` is False where the engine abstains; `confidence_bp` is its trust in the primary
    label in basis points. A person's word (`by_person`) is sure and needs no phrase.
    """

    primary: Label
    labels: tuple[Label, ...]
    sure: bool
    confidence_bp: int = 10_000
    kind: MailKind = MailKind.NORMAL
    quotes: Mapping[Label, tuple[Evidence, ...]] = field(default_factory=dict)
    proofs: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)
    disputed: Money | None = None
    promised_on: date | None = None
    promised: Money | None = None
    accepts: bool | None = None
    warnings: frozenset[str] = frozenset()
    by_person: bool = False

    def proof(self, label: Label, *fields: str) -> tuple[Evidence, ...]:
        """Where a label and the values that go with it stand in the mail."""
        found = list(self.quotes.get(label, ()))
        for name in fields:
            found += self.proofs.get(name, ())
        return tuple(found)
