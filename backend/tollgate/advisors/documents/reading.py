"""A reading: what a document says, each value with the place that proves it, and its JSON form.

Both engines answer with this; the meaning of every field is fixed in the interface of `extract`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from tollgate.kernel.advice import Caution
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money


class DocumentType(StrEnum):
    ACCEPTANCE_CERTIFICATE = "acceptance_certificate"
    CHANGE_ORDER = "change_order"
    PURCHASE_ORDER = "purchase_order"
    STATEMENT_OF_WORK = "statement_of_work"
    TIMESHEET_APPROVAL = "timesheet_approval"
    EMAIL = "email"
    OTHER = "other"
    UNREADABLE = "unreadable"


# Papers that decide or are there to: one that says nothing yet is undecided.
FORMS = frozenset(
    {
        DocumentType.ACCEPTANCE_CERTIFICATE,
        DocumentType.CHANGE_ORDER,
        DocumentType.TIMESHEET_APPROVAL,
    }
)


class Verdict(StrEnum):
    """What the accepting party decided; a kind of document that decides nothing has none."""

    ACCEPTED = "accepted"
    ACCEPTED_WITH_CONDITIONS = "accepted_with_conditions"
    REJECTED = "rejected"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file could not be read."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One document as read by one engine; None means that the document does not say.

    Every value that is not None, and every condition, has an entry in `evidence` whose `field`
    is the name of the field; `document_type`, `decision` and `signed` may cite a region.
    """

    document_type: DocumentType
    decision: Verdict | None = None
    signed: bool | None = None
    language: str = "en"
    client: str | None = None
    project: str | None = None
    project_code: str | None = None
    milestone: str | None = None
    signatory_name: str | None = None
    signatory_title: str | None = None
    signature_date: date | None = None
    amount: Money | None = None
    po_number: str | None = None
    change_order_number: str | None = None
    conditions: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    warnings: tuple[Caution, ...] = ()
    engine: str = "local"
    seconds: float = 0.0
    error: Failure | None = None

    def as_json(self, file: str) -> dict[str, Any]:
        """The line that `extract --json` prints for this file."""
        return {
            "file": file,
            "document_type": self.document_type.value,
            "decision": self.decision.value if self.decision else None,
            "signed": self.signed,
            # Nothing was read, so nothing was said in any language.
            "language": None if self.document_type is DocumentType.UNREADABLE else self.language,
            "client": self.client,
            "project": self.project,
            "project_code": self.project_code,
            "milestone": self.milestone,
            "signatory_name": self.signatory_name,
            "signatory_title": self.signatory_title,
            "signature_date": self.signature_date.isoformat() if self.signature_date else None,
            "amount": self.amount.as_json() if self.amount else None,
            "po_number": self.po_number,
            "change_order_number": self.change_order_number,
            "conditions": list(self.conditions),
            "evidence": [_proof(evidence) for evidence in self.evidence],
            "warnings": [
                {"code": w.code, "message": w.message, "page": w.page} for w in self.warnings
            ],
            "engine": self.engine,
            "seconds": round(self.seconds, 3),
            "error": (
                {"code": self.error.code, "message": self.error.message} if self.error else None
            ),
        }


def unreadable(code: str, message: str, engine: str = "local") -> Reading:
    """The reading of a file that cannot be opened."""
    return Reading(
        document_type=DocumentType.UNREADABLE, engine=engine, error=Failure(code, message)
    )


def _proof(evidence: Evidence) -> dict[str, Any]:
    if evidence.region is not None:
        return {
            "field": evidence.field,
            "page": evidence.page,
            "region": list(evidence.region),
        }
    return {
        "field": evidence.field,
        "quote": evidence.quote,
        "page": evidence.page,
        "start": evidence.start,
        "end": evidence.end,
    }
