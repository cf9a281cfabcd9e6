"""Signals: what a source said, in our words, before anything is believed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tollgate.kernel.digest import digest
from tollgate.kernel.money import Money


class SignalKind(StrEnum):
    COMPLETED = "completed"
    REOPENED = "reopened"
    ACCEPTANCE = "acceptance"


class Verdict(StrEnum):
    """What the client said about delivered work."""

    ACCEPTED = "accepted"
    CONDITIONAL = "accepted_with_conditions"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Signal:
    """One statement about one milestone. `contract` and `milestone` are the source's words until
    they are matched. `occurred_at` is when it happened there, not when we heard of it. `work` is
    the platform's own id of the piece of work, where it can be told what became of it."""

    kind: SignalKind
    contract: str
    milestone: str
    occurred_at: datetime
    customer: str = ""
    completed_on: date | None = None
    reported_by: str = ""
    amount: Money | None = None
    verdict: Verdict | None = None
    decided_on: date | None = None
    signatory_name: str = ""
    signatory_title: str = ""
    document: str = ""
    quote: str = ""
    work: str = ""

    def key(self) -> str:
        """A fingerprint of what was said, whoever brought it: the same statement by webhook, file
        and API is one statement. Whatever a rule or a draft reads belongs to it; else the first
        of two statements that differ would hide the second."""
        return digest(
            {
                "kind": self.kind.value,
                "contract": self.contract,
                "milestone": self.milestone,
                "completed_on": _iso(self.completed_on),
                "verdict": self.verdict.value if self.verdict else None,
                "decided_on": _iso(self.decided_on),
                "occurred_at": self.occurred_at.isoformat(),
                "amount": self.amount.as_json() if self.amount else None,
                "reported_by": self.reported_by,
                "signatory": [self.signatory_name, self.signatory_title],
            }
        )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
