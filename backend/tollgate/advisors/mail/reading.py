"""What was read in a client's mail: labels, numbers, dates and amounts, each with its quote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tollgate.domain.receivables.said import Label
from tollgate.kernel.advice import Advice, Caution, Origin
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that drove a label: the quote at `[start, end)` of the text, and the label."""

    label: Label
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MailReading:
    """One reading of one mail by one engine.

    `scores` are probabilities per label; `sure` is False when the engine abstains and a person
    must label the mail. Every value that is not None has an entry in `evidence` whose `field`
    names it; lists have one entry per item with the item as `value`. `promised_date` and the
    amounts are what the client says; nothing here changes money.
    """

    primary: Label
    labels: tuple[Label, ...]
    scores: Mapping[Label, float]
    sure: bool
    phrases: tuple[Phrase, ...]
    invoice_numbers: tuple[str, ...]
    po_numbers: tuple[str, ...]
    promised_date: date | None
    promised_amount: Money | None
    disputed_amount: Money | None
    accepts_milestone: bool | None
    milestone_mention: str | None
    language: str
    evidence: tuple[Evidence, ...]
    warnings: tuple[Caution, ...]
    engine: str

    def values(self) -> dict[str, Any]:
        """The fields of the `classify` interface, in its order."""
        return {
            "primary": self.primary.value,
            "labels": [label.value for label in self.labels],
            "scores": {label.value: round(score, 4) for label, score in self.scores.items()},
            "invoice_numbers": list(self.invoice_numbers),
            "po_numbers": list(self.po_numbers),
            "promised_date": self.promised_date.isoformat() if self.promised_date else None,
            "promised_amount": self.promised_amount.as_json() if self.promised_amount else None,
            "disputed_amount": self.disputed_amount.as_json() if self.disputed_amount else None,
            "accepts_milestone": self.accepts_milestone,
            "milestone_mention": self.milestone_mention,
            "language": self.language,
        }

    def as_json(self, file: str) -> dict[str, Any]:
        """One line of `classify --json`."""
        return {
            "file": file,
            **self.values(),
            "evidence": [
                {"field": e.field, "quote": e.quote, "start": e.start, "end": e.end}
                for e in self.evidence
            ],
            "warnings": [{"code": w.code, "message": w.message} for w in self.warnings],
            "engine": self.engine,
            "sure": self.sure,
            "phrases": [
                {"label": p.label.value, "quote": p.quote, "start": p.start, "end": p.end}
                for p in self.phrases
            ],
            "error": None,
        }

    def advice(self, source: str, origin: Origin) -> Advice:
        """The reading as stored advice about the mail that `source` names."""
        return Advice(
            kind="mail_reading",
            subject=source,
            values=self.values() | {"sure": self.sure},
            evidence=self.evidence,
            cautions=self.warnings,
            origin=origin,
            confidence_bp=round(10_000 * self.scores.get(self.primary, 0.0)),
        )


def error_json(file: str, engine: str, code: str, message: str) -> dict[str, Any]:
    """The line of `classify --json` for a file that is no readable mail: all fields, no values."""
    return {
        "file": file,
        "primary": None,
        "labels": [],
        "scores": {},
        "invoice_numbers": [],
        "po_numbers": [],
        "promised_date": None,
        "promised_amount": None,
        "disputed_amount": None,
        "accepts_milestone": None,
        "milestone_mention": None,
        "language": None,
        "evidence": [],
        "warnings": [],
        "engine": engine,
        "error": {"code": code, "message": message},
    }
