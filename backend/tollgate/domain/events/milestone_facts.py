"""What is known of a milestone from everything ever said about it, in whatever order it came."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tollgate.domain.events.signal import Verdict
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Report:
    """One report that a milestone is done, or no longer done."""

    completed: bool
    occurred_at: datetime
    key: str
    completed_on: date | None = None
    reported_by: str = ""
    amount: Money | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One statement of the client about the work."""

    verdict: Verdict
    decided_on: date
    occurred_at: datetime
    key: str
    signatory_name: str = ""
    signatory_title: str = ""
    document: str = ""
    quote: str = ""
    recorded_by: str = ""


# At the same instant the less favourable statement wins: closed when in doubt.
_SEVERITY = {Verdict.ACCEPTED: 0, Verdict.CONDITIONAL: 1, Verdict.REJECTED: 2}


def standing_report(reports: Iterable[Report]) -> Report | None:
    """The report that counts: the latest by the time it happened; at a tie, "not done" wins, then
    one with an amount, because an amount can be checked."""
    return max(
        reports,
        key=lambda r: (r.occurred_at, not r.completed, r.amount is not None, r.key),
        default=None,
    )


def standing_acceptance(statements: Iterable[Acceptance]) -> Acceptance | None:
    """The statement that counts: the latest decision day, then instant, then the more severe."""
    return max(
        statements,
        key=lambda a: (a.decided_on, a.occurred_at, _SEVERITY[a.verdict], a.key),
        default=None,
    )
